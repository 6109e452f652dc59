-- Shipped rows that go are noted, whatever way they go
\set SHOW_CONTEXT never
BEGIN;
SELECT count(*) > 10000 AS many FROM assay.vocabulary WHERE shipped;
TRUNCATE assay.vocabulary;
SELECT count(*) > 10000 AS noted FROM assay.shipped_gone WHERE relation = 'vocabulary';
ROLLBACK;

BEGIN;
SET LOCAL datestyle = 'German';
DELETE FROM assay.threshold WHERE country = 'US' AND shipped;
-- an own row that goes is nobody's business, nor is one that only came and went
INSERT INTO assay.threshold (name, country, value, currency) VALUES ('de_minimis', 'XQ', 10, 'EUR');
DELETE FROM assay.threshold WHERE country = 'XQ';
UPDATE assay.rule SET weight = weight / 2 WHERE rule = 'hs_never';
UPDATE assay.rule SET weight = weight WHERE rule = 'hs_vague';
SELECT * FROM assay.shipped_gone WHERE relation = 'threshold' OR key <@ '{hs_never,hs_vague}' ORDER BY relation, key;
ROLLBACK;
SELECT * FROM assay.shipped_gone WHERE relation = 'threshold';

-- as a dump restores it, twice and in a session of other dates
BEGIN;
SET LOCAL datestyle = 'German';
INSERT INTO assay.shipped_gone VALUES ('threshold', '{de_minimis,US,"[2016-03-10,2025-08-29)"}');
INSERT INTO assay.shipped_gone VALUES ('threshold', '{de_minimis,US,"[2016-03-10,2025-08-29)"}');
SELECT count(*) FROM assay.threshold WHERE country = 'US';
SELECT * FROM assay.shipped_gone WHERE relation = 'threshold';
ROLLBACK;

INSERT INTO assay.shipped_gone VALUES ('brand', '{Nike}');
INSERT INTO assay.shipped_gone VALUES ('x; DROP TABLE y', '{1}');
SELECT assay.shipped_row_gone();

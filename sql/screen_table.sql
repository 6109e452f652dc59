-- Screening a table in committed batches
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9);
CREATE SCHEMA shop;
CREATE TABLE shop.parcel (no bigint PRIMARY KEY, goods text, hs_code text, shipped_on date);
INSERT INTO shop.parcel SELECT i, CASE WHEN i % 10 = 0 THEN 'N1KE shoe' ELSE 'cotton shirt' END, '610910', '2025-03-01' FROM generate_series(1, 95) i;

CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods"}', 10);
SELECT source, expected, screened, failed, outstanding, finished IS NOT NULL AS finished FROM assay.screen_ledger;
SELECT rule, count(*), min(key::int), max(key::int) FROM assay.finding GROUP BY rule ORDER BY rule;
SELECT count(*), count(*) FILTER (WHERE risk > 0) AS risky FROM assay.screened;

-- the next run takes what came since
INSERT INTO shop.parcel SELECT i, 'nike', NULL, '2025-03-02' FROM generate_series(96, 99) i;
CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods"}');
CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods"}');
SELECT source, expected, screened, failed, outstanding, finished IS NOT NULL AS finished FROM assay.screen_ledger ORDER BY run_id;
SELECT count(*), count(DISTINCT key) FROM assay.screened;
-- what came with a key before that is named
INSERT INTO shop.parcel VALUES (-1, 'late', NULL, NULL);
SELECT * FROM assay.screen_missing('shop.parcel', 'no');
SELECT shipped_on, rule, findings, shipments FROM assay.daily_finding ORDER BY 1, 2;

-- a row that cannot be screened is set aside with the reason, the rest goes on
CREATE TABLE shop.broken (id int PRIMARY KEY, description text, quantity text);
INSERT INTO shop.broken VALUES (1, 'shirt', '1'), (2, 'shirt', 'two'), (3, 'n1ke', '3');
CALL assay.screen_table('shop.broken');
SELECT source, expected, screened, failed, outstanding, finished IS NOT NULL AS finished FROM assay.screen_ledger ORDER BY run_id DESC LIMIT 1;
SELECT source, key, sqlstate, message FROM assay.screen_failure;
SELECT key, rule FROM assay.finding WHERE source = 'shop.broken' ORDER BY rule;

-- what the rules are worth
INSERT INTO assay.outcome (source, key, result, control, value) VALUES
	('shop.parcel', '10', 'counterfeit', false, 100), ('shop.parcel', '20', 'genuine', false, NULL), ('shop.parcel', '30', 'counterfeit', false, 50),
	('shop.parcel', '1', 'genuine', true, NULL), ('shop.parcel', '2', 'genuine', true, NULL), ('shop.parcel', '3', 'genuine', true, NULL),
	('shop.parcel', '40', 'counterfeit', true, 70), ('shop.parcel', '4', 'inconclusive', true, NULL);
SELECT rule, inspected, counterfeit, "precision", lift FROM assay.rule_performance ORDER BY rule;
SELECT k, counterfeit, round(precision_at_k::numeric, 2) AS precision_at_k, value_found FROM assay.risk_performance ORDER BY k;
INSERT INTO assay.outcome (source, key, inspected_on, result) VALUES ('shop.parcel', '10', '2025-04-01', 'fake');

-- what cannot be done is said
CALL assay.screen_table('shop.nothing');
CALL assay.screen_table('shop.parcel', 'id');
CALL assay.screen_table('shop.parcel', 'goods');
CALL assay.screen_table('shop.parcel', 'no');
CALL assay.screen_table('shop.parcel', 'no', '{"description": "good"}');
CALL assay.screen_table('shop.parcel', 'no', '{"descriptoin": "goods"}');
CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods"}', 0);
UPDATE assay.screen_run SET finished = NULL WHERE source = 'shop.parcel' AND run_id = (SELECT max(run_id) FROM assay.screen_run WHERE source = 'shop.parcel');
CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods", "seller": "hs_code"}');
DROP SCHEMA shop CASCADE;
TRUNCATE assay.brand, assay.screen_run, assay.outcome CASCADE;

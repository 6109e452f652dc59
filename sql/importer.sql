-- The registry of importers: who was trusted on which day.

INSERT INTO assay.importer (number, name, country, programme, status, reason, valid) VALUES
	('12-3456789', 'Lucky Star Trading Co., Ltd.', 'CN', 'C-TPAT', 'trusted', NULL, '[2020-01-01,2022-01-01)'),
	('12-3456789', 'Lucky Star Trading Co., Ltd.', 'CN', 'C-TPAT', 'suspended', 'under review', '[2022-01-01,2022-07-01)'),
	('12-3456789', 'Lucky Star Trading Co., Ltd.', 'CN', 'C-TPAT', 'trusted', NULL, '[2022-07-01,2024-01-01)'),
	('GB123456789000', 'Harbour Goods Limited', 'GB', 'AEO', 'trusted', NULL, '[2021-01-01,)'),
	('GB123456789000', 'Harbour Goods Limited', 'GB', 'own vetting', 'revoked', 'fakes in three shipments', '[2023-05-01,2023-06-01)'),
	('123-45-6789', 'Li Wei', 'US', NULL, 'trusted', NULL, '(,)'),
	(NULL, 'Bazaar d''Orient', NULL, 'own vetting', 'revoked', 'no such address', '[2022-01-01,)');

-- what was true on a past day is still answered as it was
SELECT day, '12-3456789'::importerno @? day AS trusted, s.status, s.reason, s.valid, s.found_by, s.score, s.note
FROM unnest('{2019-12-31,2020-01-01,2021-12-31,2022-01-01,2022-06-30,2022-07-01,2023-12-31,2024-01-01,-infinity,infinity}'::date[]) day,
	assay.importer_status('12-3456789', NULL, NULL, day) s;
-- several programmes: the worst in force decides, and says which it is
SELECT day, s.status, s.programme, s.reason, 'GB123456789000'::importerno @? day AS trusted
FROM unnest('{2020-12-31,2023-04-30,2023-05-01,2023-05-31,2023-06-01,9999-12-31}'::date[]) day,
	assay.importer_status('gb 123 456 789 000', NULL, NULL, day) s;
-- bounds that never come
SELECT '123-45-6789'::importerno @? '-infinity' AS beginning, '123-45-6789'::importerno @? '2023-01-01' AS middle,
	'123-45-6789'::importerno @? 'infinity' AS "end", 'GB123456789000'::importerno @? 'infinity' AS open;
-- not known is not trusted; NULL in, NULL out
SELECT '98-7654321'::importerno @? '2023-01-01' AS stranger, NULL::importerno @? '2023-01-01' AS number, '12-3456789'::importerno @? NULL AS day;
SELECT assay.importer_trusted('12-3456789', '2021-06-01') AS twin;

-- By number first, however it is written; by name when that finds nothing, and
-- it is said. A name does not lend its trust to another number of the same kind,
-- but to a number of another kind it may.
SELECT q.*, s.status, s.programme, s.found_by, s.score, s.note
FROM (VALUES
	('EIN 123456789', NULL, NULL),
	('12-3456789', 'LUCKY STAR TRADING CO LTD', 'cn'),
	('12-3456789', 'Golden Moon', 'US'),
	('98-7654321', 'lucky  star trading co. ltd', NULL),
	('98-7654321', 'Harbour Goods Limited', NULL),
	('98-7654321', 'bazaar d orient', NULL),
	('GB999999999000', 'lucky star trading co ltd', NULL),
	('98-7654321', 'lucky star trading co ltd', 'US'),
	(NULL, 'LUCKY-STAR TRADING CO LTD', 'CN'),
	(NULL, 'Harbour Goods Limited', 'UK'),
	(NULL, 'bazaar d orient', 'TR'),
	('98-7654321', NULL, NULL),
	('***-**-6789', 'Li Wei', NULL),
	('未知', NULL, NULL),
	('', '', ''),
	(NULL, ' -- ', NULL),
	(NULL, NULL, NULL)) q(number, name, country),
	assay.importer_status(q.number, q.name, q.country, '2023-05-15') s;
-- a name that several importers bear: the worst of them, with a note
INSERT INTO assay.importer (number, name, country, status, valid) VALUES
	('11-0000001', 'Ever Bright', 'CN', 'trusted', '[2020-01-01,)'),
	('11-0000002', 'EVER BRIGHT', 'CN', 'suspended', '[2020-01-01,)'),
	('11-0000003', 'Ever Bright', 'VN', 'revoked', '[2020-01-01,)');
SELECT country, s.status, s.note FROM unnest('{CN,VN,US,NULL}'::text[]) country,
	assay.importer_status(NULL, 'Ever Bright', country, '2023-01-01') s;
-- today, when no day is given
INSERT INTO assay.importer (number, name, status) VALUES ('11-0000004', 'New', 'trusted');
SELECT status, lower(valid) = CURRENT_DATE AS from_today FROM assay.importer_status('11-0000004');
-- A name that is spelled otherwise: found, and how near it is. Suspicion needs
-- no more than a likely match, trust asks for a nearly certain one.
INSERT INTO assay.importer (number, name, country, status, reason, valid) VALUES
	('13-0000001', 'ACME SPORTSWEAR INC', 'US', 'trusted', NULL, '[2020-01-01,)'),
	('13-0000002', 'Golden Harvest Seafood GmbH', 'DE', 'suspended', 'under review', '[2020-01-01,)'),
	('13-0000003', 'Golden Harvests Seafood', 'PL', 'trusted', NULL, '[2020-01-01,)'),
	('13-0000004', 'Старый Мост ООО', 'RU', 'revoked', NULL, '[2020-01-01,2021-01-01)');
SELECT q.*, s.status, s.found_by, round(s.score::numeric, 2) AS score, s.note
FROM (VALUES
	(NULL, 'Acme Sportswear Incorporated', NULL),
	(NULL, 'Acme Sportswear Incorporated', 'MX'),
	('13-0000009', 'Acme Sportswear Incorporated', 'US'),
	('13-0000001', 'Acme Sportswear Incorporated', 'US'),
	('13-0000001', 'Bcme Holdings', 'US'),
	(NULL, 'Acme Sportwear Inc.', NULL),
	(NULL, 'Acme Shoes Inc.', NULL),
	(NULL, 'GOLDEN HARVEST SEAFOODS', NULL),
	(NULL, 'Golden Harvest Seafood', 'PL'),
	(NULL, 'Staryy Most', NULL),
	(NULL, 'Nobody of this name', NULL)) q(number, name, country),
	assay.importer_status(q.number, q.name, q.country, '2023-01-01') s;
-- Other names: each leads to the number it stands with, and to nothing without.
-- A name of one's own comes before the alias of another.
INSERT INTO assay.importer (number, name, country, status, valid) VALUES
	('15-0000001', 'Quarterdeck Holdings', 'US', 'suspended', '[2020-01-01,2023-01-01)'), ('15-0000001', 'Quarterdeck Holdings', 'US', 'revoked', '[2023-01-01,)'),
	('15-0000002', 'Pelican Quay', 'US', 'trusted', '[2020-01-01,)'), ('15-0000003', 'Tern and Sons', 'US', 'revoked', '[2020-01-01,)'), ('15-0000004', 'Plover', 'US', 'trusted', '[2020-01-01,)');
INSERT INTO assay.importer_alias (number, alias) VALUES ('15-0000001', 'Blackwater Dry Goods'), ('15-0000002', 'Seagull Emporium'), ('15-0000002', 'Plover'), ('15-0000004', 'Sandpiper'),
	('15-0000003', 'Sandpiper'), ('15-9999999', 'Nobody knows');
SELECT q.*, s.importer_id IS NOT NULL AS found, s.status, s.found_by, round(s.score::numeric, 2) AS score, s.note
FROM (VALUES (NULL, 'BLACKWATER DRY-GOODS', NULL, '2022-01-01'::date), (NULL, 'Blackwater Dry Goods', NULL, '2023-01-01'), (NULL, 'Blackwater Dry Goods Ltd', NULL, '2023-01-01'), (NULL, 'Blackwatre Dry Goods', NULL, '2023-01-01'),
	(NULL, 'Blackwater Dry Goods', 'MX', '2023-01-01'), (NULL, 'Seagull Emporium', 'US', '2023-01-01'), ('15-0000008', 'Seagull Emporium', 'US', '2023-01-01'), ('15-0000002', 'Seagull Emporium', 'US', '2023-01-01'),
	('15-0000001', 'Seagull Emporium', 'US', '2023-01-01'), (NULL, 'Plover', NULL, '2023-01-01'), (NULL, 'Sandpiper', NULL, '2023-01-01'), (NULL, 'Nobody knows', NULL, '2023-01-01')) q(number, name, country, day),
	assay.importer_status(q.number, q.name, q.country, q.day) s;
SELECT rule, evidence ->> 'compared_with' AS compared_with, evidence ->> 'importer' AS importer, evidence ->> 'found_by' AS found_by, evidence -> 'age_days' AS age_days
FROM assay.screen('shirt', importer => 'Blackwater Dry Goods', shipped_on => '2023-02-01');
-- a change is seen by the next statement
DELETE FROM assay.importer_alias WHERE alias = 'Blackwater Dry Goods';
SELECT status, found_by FROM assay.importer_status(NULL, 'Blackwater Dry Goods', NULL, '2023-02-01');
INSERT INTO assay.importer_alias VALUES ('15-0000001', '');
DELETE FROM assay.importer WHERE number::text LIKE 'ein:15-%';
DELETE FROM assay.importer_alias;

-- large and odd arguments
SELECT s.status, s.found_by, s.note FROM assay.importer_status(repeat('7', 1000000), repeat('耐', 300000), repeat('C', 1000000), '2023-01-01') s;

-- one status a day, for a number and a programme; another programme may differ
\set VERBOSITY terse
INSERT INTO assay.importer (number, name, programme, status, valid) VALUES ('123456789', 'X', 'C-TPAT', 'revoked', '[2023-12-31,2024-02-01)');
INSERT INTO assay.importer (number, name, status, valid) VALUES ('123-45-6789', 'X', 'revoked', '[2023-12-31,2024-02-01)');
INSERT INTO assay.importer (number, name, programme, status, valid) VALUES ('21-0000001', 'X', 'A', 'trusted', '[2023-01-01,)'),
	('21-0000001', 'X', 'A', 'revoked', '[2024-01-01,)');
INSERT INTO assay.importer (number, name, programme, status, valid) VALUES ('21-0000001', 'X', 'A', 'trusted', '[2023-01-01,2024-01-01)'),
	('21-0000001', 'X', 'A', 'revoked', '[2024-01-01,)'), ('21-0000001', 'X', 'B', 'trusted', '[2023-01-01,)'),
	('21-0000001', 'X', NULL, 'trusted', '[2023-01-01,)'), ('21-0000001AB', 'X', 'A', 'trusted', '[2023-01-01,)');
UPDATE assay.importer SET valid = '[2023-01-01,)' WHERE number = '21-0000001' AND status = 'revoked';
COPY assay.importer (number, name, programme, status, valid) FROM STDIN (FORMAT csv);
22-0000001,Y,A,trusted,"[2023-01-01,2024-01-01)"
22-0000002,Z,A,trusted,"[2023-01-01,2024-01-01)"
22-0000001,Y,A,trusted,"[2023-06-01,2023-07-01)"
\.
-- what a row must have
INSERT INTO assay.importer (number, name, status) VALUES ('12-3456789', '', 'trusted');
INSERT INTO assay.importer (number, name, status) VALUES ('12-3456789', NULL, 'trusted');
INSERT INTO assay.importer (number, name, status) VALUES ('12-3456789', 'X', 'dubious');
INSERT INTO assay.importer (number, name, status, country) VALUES ('12-3456789', 'X', 'trusted', 'cn');
INSERT INTO assay.importer (number, name, status, valid) VALUES ('12-3456789', 'X', 'trusted', 'empty');
\set VERBOSITY default

-- A status that changes: the row under way ends there, past days keep their
-- answer, what was to come is replaced.
INSERT INTO assay.importer (number, name, country, programme, status, valid) VALUES
	('14-0000001', 'Brightwater Imports', 'US', 'C-TPAT', 'trusted', daterange(CURRENT_DATE - 100, NULL)),
	('14-0000001', 'Brightwater Imports', 'US', 'own vetting', 'trusted', daterange(CURRENT_DATE - 50, CURRENT_DATE + 50));
SELECT assay.importer_set_status('14-0000001', 'suspended', reason => 'fakes', programme => 'C-TPAT') > 0 AS changed;
SELECT assay.importer_set_status('14-0000001', 'revoked', CURRENT_DATE + 10, 'no answer', 'C-TPAT') > 0 AS changed;
SELECT assay.importer_set_status('14-0000001', 'trusted', CURRENT_DATE + 5, 'cleared', 'C-TPAT') > 0 AS changed;
SELECT days, s.status, s.programme, s.reason FROM unnest('{-101,-100,-1,0,4,5,10,60}'::integer[]) days,
	assay.importer_status('14-0000001', NULL, NULL, CURRENT_DATE + days) s;
SELECT programme, status, name, country, lower(valid) - CURRENT_DATE AS since, upper(valid) - CURRENT_DATE AS until
FROM assay.importer WHERE number = '14-0000001' ORDER BY programme, valid;
SELECT assay.importer_set_status('14-0000002', 'trusted', name => 'Newcomer') > 0 AS registered;
SELECT status FROM assay.importer_status('14-0000002');
\set VERBOSITY terse
SELECT assay.importer_set_status('14-0000003', 'trusted');
SELECT assay.importer_set_status('14-0000001', 'dubious');
SELECT assay.importer_set_status('14-0000001', NULL);
SELECT assay.importer_set_status('14-0000001', 'trusted', '2001-01-01');
\set VERBOSITY default

-- a change is seen by the next statement, and gone when it is rolled back
SELECT '31-0000001'::importerno @? '2023-01-01' AS before;
BEGIN;
INSERT INTO assay.importer (number, name, status, valid) VALUES ('31-0000001', 'Q', 'trusted', '[2023-01-01,)');
SELECT '31-0000001'::importerno @? '2023-01-01' AS inserted;
SAVEPOINT s;
UPDATE assay.importer SET status = 'revoked' WHERE number = '31-0000001';
SELECT '31-0000001'::importerno @? '2023-01-01' AS revoked;
ROLLBACK TO s;
SELECT '31-0000001'::importerno @? '2023-01-01' AS as_before_savepoint;
ROLLBACK;
SELECT '31-0000001'::importerno @? '2023-01-01' AS rolled_back;

-- in a query over shipments
CREATE TEMP TABLE shipment (id integer, importer importerno, shipped_on date);
INSERT INTO shipment VALUES (1, '12-3456789', '2021-03-01'), (2, '12-3456789', '2022-03-01'), (3, NULL, '2022-03-01'), (4, '123-45-6789', '2022-03-01');
EXPLAIN (COSTS OFF) SELECT id FROM shipment WHERE importer @? shipped_on;
SELECT id FROM shipment WHERE importer @? shipped_on ORDER BY id;
SELECT provolatile, proparallel, proisstrict FROM pg_catalog.pg_proc WHERE proname = 'importer_trusted';

-- for a public portal: no numbers
SELECT * FROM assay.importer_public WHERE name LIKE 'Harbour%' ORDER BY valid;

-- rights: the registry is read as the caller, whoever has read it before
CREATE ROLE regress_importer_stranger;
CREATE ROLE regress_importer_analyst;
CREATE ROLE regress_importer_britain;
GRANT SELECT ON assay.importer, assay.importer_alias TO regress_importer_analyst, regress_importer_britain;
GRANT SELECT ON assay.importer_public TO regress_importer_stranger;
SET ROLE regress_importer_stranger;
SELECT '12-3456789'::importerno @? '2021-01-01';
SELECT status FROM assay.importer_status('12-3456789', NULL, NULL, '2021-01-01');
SELECT count(*) > 0 AS public FROM assay.importer_public;
SET ROLE regress_importer_analyst;
SELECT status FROM assay.importer_status('12-3456789', NULL, NULL, '2021-01-01');
INSERT INTO assay.importer (number, name, status) VALUES ('32-0000001', 'mine', 'trusted');
RESET ROLE;
-- row security
ALTER TABLE assay.importer ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON assay.importer FOR SELECT TO regress_importer_analyst USING (true);
CREATE POLICY of_britain ON assay.importer FOR SELECT TO regress_importer_britain USING (country = 'GB');
SET ROLE regress_importer_britain;
SELECT '12-3456789'::importerno @? '2021-01-01' AS chinese, 'GB123456789000'::importerno @? '2021-01-01' AS british;
SELECT status, found_by FROM assay.importer_status(NULL, 'Lucky Star Trading Co., Ltd.', NULL, '2021-01-01');
SET ROLE regress_importer_analyst;
SELECT '12-3456789'::importerno @? '2021-01-01' AS chinese, 'GB123456789000'::importerno @? '2021-01-01' AS british;
RESET ROLE;
SELECT '12-3456789'::importerno @? '2021-01-01' AS owner;
DROP POLICY all_rows ON assay.importer;
DROP POLICY of_britain ON assay.importer;
ALTER TABLE assay.importer DISABLE ROW LEVEL SECURITY;
REVOKE SELECT ON assay.importer, assay.importer_alias FROM regress_importer_analyst, regress_importer_britain;
REVOKE SELECT ON assay.importer_public FROM regress_importer_stranger;
DROP ROLE regress_importer_stranger;
DROP ROLE regress_importer_analyst;
DROP ROLE regress_importer_britain;

TRUNCATE assay.importer;
SELECT '12-3456789'::importerno @? '2021-01-01' AS emptied;

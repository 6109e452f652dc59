-- Screening a table in committed batches
\set SHOW_CONTEXT never
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
-- what is not screened is named, whatever its key
INSERT INTO shop.parcel VALUES (-1, 'late', NULL, NULL);
SELECT * FROM assay.screen_missing('shop.parcel', 'no');
SELECT * FROM assay.screen_missing('shop.parcel');
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
INSERT INTO assay.outcome (source, key, inspected_on, result, recorded_on) VALUES ('shop.parcel', '10', '2025-04-01', 'fake', '2025-04-01');

-- Shipments against each other, also those of other batches, runs and tables:
-- a postal number used again on another day within twelve months, and several
-- shipments to one consignee on one day above the threshold of the destination
CREATE TABLE shop.post (id int PRIMARY KEY, description text DEFAULT 'cotton shirt', item_id text, importer text, value numeric, currency text, shipped_on date);
INSERT INTO shop.post (id, item_id, shipped_on) VALUES (1, 'RR473124829GB', '2025-01-10'), (2, 'rr 4731 2482 9 gb', '2025-01-10'), (3, 'RR473124829GB', '2025-12-01'), (4, 'RB123456785US', '2025-01-10'),
	(5, 'RB123456785US', '2026-01-10'), (6, 'RR473124829GB', NULL), (7, NULL, '2025-01-10'), (8, 'RR473124828GB', '2025-01-10');
CALL assay.screen_table('shop.post', columns => '{"destination": {"value": "US"}}', batch => 2);
INSERT INTO shop.post (id, item_id, shipped_on) VALUES (9, 'RB123456785US', '2025-12-31');
INSERT INTO shop.post (id, importer, value, currency, shipped_on) VALUES (11, 'Maria Garcia', 500, 'USD', '2025-03-01'), (12, 'MARIA GARCÍA', 400, 'usd', '2025-03-01'), (13, 'Maria Garcia', 700, 'USD', '2025-03-02'),
	(14, 'Harbour Goods Ltd', 900, NULL, '2025-03-01'), (15, 'Harbour Goods Limited', 10, 'USD', '2025-03-01'), (16, 'John Smith', 400, 'USD', '2025-03-01'), (17, 'John Smith', 400, 'USD', '2025-03-01'),
	(18, 'Jane Roe', 2000, 'USD', '2025-03-01'), (19, NULL, 500, 'USD', '2025-03-01'), (20, 'Late Comer', 500, 'USD', '2025-09-01'), (21, 'Late Comer', 500, 'USD', '2025-09-01'),
	(22, 'Jane Roe', 2000, 'EUR', '2025-03-01'), (23, 'Maria Garcia', NULL, 'USD', '2025-03-01'), (24, 'Maria Garcia', 1, 'USD', '2025-03-01'),
	(25, 'Not a Number', 'NaN', 'USD', '2025-03-01'), (26, 'Not a Number', 'Infinity', 'USD', '2025-03-01'), (27, 'Never', 900, 'USD', 'infinity'), (28, 'Never', 900, 'USD', 'infinity');
INSERT INTO shop.post (id, item_id, shipped_on) VALUES (29, 'RR473124829GB', 'infinity'), (30, 'RR473124829GB', '-infinity');
CALL assay.screen_table('shop.post', columns => '{"destination": {"value": "US"}}', batch => 4);
SELECT key, rule, strength, evidence - 'list' - 'start' - 'length' AS evidence FROM assay.finding WHERE source = 'shop.post' AND rule IN ('item_id_reused', 'same_day_value') ORDER BY key::int;
-- the risk has it in; consignees are kept as digests, and only where a threshold is in force
SELECT round(risk::numeric, 2) AS risk, count(*), count(item_id) AS items, count(consignee) AS consignees, min(length(consignee)) AS bytes FROM assay.screened WHERE source = 'shop.post' GROUP BY 1 ORDER BY 1;
-- another table, another country, a rule that is off
CREATE TABLE shop.express AS SELECT id, description, 'us'::text AS destination, item_id, importer, value, currency, shipped_on FROM shop.post WHERE id IN (3, 11, 16);
ALTER TABLE shop.express ADD PRIMARY KEY (id);
UPDATE shop.express SET destination = 'CA' WHERE id = 11;
UPDATE shop.express SET shipped_on = shipped_on + 1 WHERE id = 3;
CALL assay.screen_table('shop.express');
SELECT key, rule, evidence -> 'source' AS source, evidence -> 'compared_with' AS compared_with, evidence -> 'shipments' AS shipments FROM assay.finding WHERE source = 'shop.express' AND rule IN ('item_id_reused', 'same_day_value') ORDER BY key;
UPDATE assay.rule SET enabled = false WHERE rule = 'same_day_value';
INSERT INTO shop.express SELECT 100, description, destination, item_id, importer, value, currency, shipped_on FROM shop.express WHERE id = 16;
CALL assay.screen_table('shop.express');
SELECT count(*) FROM assay.finding WHERE source = 'shop.express' AND key = '100' AND rule = 'same_day_value';
UPDATE assay.rule SET enabled = true WHERE rule = 'same_day_value';
UPDATE assay.rule SET version = 1, shipped = true WHERE rule = 'same_day_value';
-- without jsonb, in words
SELECT key, day, field, start, length, fragment, brand, seller, compared_with, sentence FROM assay.finding_flat WHERE source = 'shop.parcel' AND key::bigint IN (10, 96) ORDER BY key, rule;
SELECT DISTINCT rule, sentence FROM assay.finding_flat WHERE source = 'shop.post' AND key IN ('3', '11') ORDER BY 1;
SELECT count(*) = (SELECT count(*) FROM assay.finding) AS each_once FROM assay.finding_flat;
DROP TABLE shop.post, shop.express;

-- what cannot be done is said
CALL assay.screen_table('shop.nothing');
CALL assay.screen_table('shop.parcel', 'id');
CALL assay.screen_table('shop.parcel', 'goods');
CALL assay.screen_table('shop.parcel', 'no');
CALL assay.screen_table('shop.parcel', 'no', '{"description": "good"}');
CALL assay.screen_table('shop.parcel', 'no', '{"descriptoin": "goods"}');
CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods"}', 0);
CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods"}', NULL);
CALL assay.screen_table(NULL);
CALL assay.screen_table('shop.parcel', 'no', NULL);
CALL assay.screen_table('shop.parcel', 'no', '[]');
CALL assay.screen_table('shop.parcel', 'no', '"x"');
CALL assay.screen_table('shop.parcel', 'no', 'null');
CALL assay.screen_table('shop.parcel', 'no', '{"description": 1}');
CALL assay.screen_table('shop.parcel', 'no', '{"description": {"values": "x"}}');
CALL assay.screen_table('shop.parcel', 'no', '{"description": null}');
CALL assay.screen_table('shop.parcel', '');
CALL assay.screen_table('shop.parcel', 'no,');
CALL assay.screen_table('shop.parcel', 'no, yes');
SELECT * FROM assay.screen_missing(NULL);
SELECT * FROM assay.screen_row(NULL, '1');
SELECT * FROM assay.screen_row('shop.parcel', '1000');
SELECT * FROM assay.screen_row('shop.parcel', 'x');
SELECT * FROM assay.screen_row('shop.parcel', '1', '2');
SELECT * FROM assay.screen_row('shop.parcel', NULL);
SELECT assay.screen_retry(NULL);
SELECT assay.forget_screened('shop.nothing');
SELECT assay.forget_screened(NULL);
DROP SCHEMA shop CASCADE;
SELECT assay.forget_screened('shop.parcel'), assay.forget_screened('shop.broken');
TRUNCATE assay.brand, assay.screen_run, assay.outcome, assay.screened, assay.finding, assay.screen_failure, assay.screen_source CASCADE;

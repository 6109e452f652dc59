-- Rows screened together as they arrive, by a trigger of the statement, as
-- assay.screen_table() screens them

CREATE SCHEMA arriving;
INSERT INTO assay.brand (brand_id, name, prior) VALUES (990001, 'Nike', 0.9), (990002, 'Gucci', 0.9);
CREATE TABLE arriving.parcel (no int, day date, description text, hs text, seller text, pieces text, PRIMARY KEY (no, day));
CREATE TABLE arriving.batch (LIKE arriving.parcel INCLUDING ALL);
CREATE TABLE arriving.part (LIKE arriving.parcel INCLUDING ALL) PARTITION BY RANGE (day);
CREATE TABLE arriving.part_1 PARTITION OF arriving.part FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
CREATE TABLE arriving.part_2 PARTITION OF arriving.part DEFAULT;
CREATE FUNCTION arriving.rows(first int, last int) RETURNS SETOF arriving.parcel LANGUAGE sql AS $$
	SELECT i, date '2025-01-20' + i % 25, (ARRAY['N1KE shoe', 'cotton shirt', 'Guccci bag', 'gift'])[1 + i % 4] || i / 40, (ARRAY['6403.91', '999999', NULL])[1 + i % 3],
		'Shop ' || i % 7, CASE WHEN i % 50 = 7 THEN 'many' ELSE (i % 5 + 1)::text END FROM generate_series(first, last) i
$$;
-- what is known of the rows of one table and of the other
CREATE FUNCTION arriving.differ(a text, b text) RETURNS TABLE (findings bigint, marks bigint, failures bigint, rows bigint) LANGUAGE sql AS $$
	WITH f AS (SELECT source, key, day, rule, version, strength, weight, evidence::text FROM assay.finding),
	m AS (SELECT source, key, shipped_on, risk FROM assay.screened), e AS (SELECT source, key, sqlstate, message FROM assay.screen_failure)
	SELECT (SELECT count(*) FROM (SELECT key, day, rule, version, strength, weight, evidence FROM f WHERE source = a EXCEPT ALL SELECT key, day, rule, version, strength, weight, evidence FROM f WHERE source = b) x)
			+ (SELECT count(*) FROM (SELECT key, day, rule, version, strength, weight, evidence FROM f WHERE source = b EXCEPT ALL SELECT key, day, rule, version, strength, weight, evidence FROM f WHERE source = a) x),
		(SELECT count(*) FROM (SELECT key, shipped_on, risk FROM m WHERE source = a EXCEPT SELECT key, shipped_on, risk FROM m WHERE source = b) x)
			+ (SELECT count(*) FROM (SELECT key, shipped_on, risk FROM m WHERE source = b EXCEPT SELECT key, shipped_on, risk FROM m WHERE source = a) x),
		(SELECT count(*) FROM (SELECT key, sqlstate, message FROM e WHERE source = a EXCEPT SELECT key, sqlstate, message FROM e WHERE source = b) x)
			+ (SELECT count(*) FROM (SELECT key, sqlstate, message FROM e WHERE source = b EXCEPT SELECT key, sqlstate, message FROM e WHERE source = a) x),
		(SELECT count(*) FROM m WHERE source = a) + (SELECT count(*) FROM e WHERE source = a)
$$;
\set SHOW_CONTEXT never
\set columns '{"hs_code": "hs", "quantity": "pieces", "shipped_on": "day"}'
CREATE TRIGGER screen_added AFTER INSERT ON arriving.parcel REFERENCING NEW TABLE AS "new rows"
	FOR EACH STATEMENT EXECUTE FUNCTION assay.screen_rows('no, day', '{"hs_code": "hs", "quantity": "pieces", "shipped_on": "day"}');
CREATE TRIGGER screen_changed AFTER UPDATE ON arriving.parcel REFERENCING NEW TABLE AS n OLD TABLE AS o
	FOR EACH STATEMENT EXECUTE FUNCTION assay.screen_rows();
CREATE TRIGGER screen_gone AFTER DELETE ON arriving.parcel REFERENCING OLD TABLE AS s
	FOR EACH STATEMENT EXECUTE FUNCTION assay.screen_rows();
CREATE TRIGGER screen_added AFTER INSERT ON arriving.part REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.screen_rows('no, day', '{"hs_code": "hs", "quantity": "pieces", "shipped_on": "day"}');

INSERT INTO arriving.parcel SELECT * FROM arriving.rows(1, 300);
INSERT INTO arriving.parcel SELECT * FROM arriving.rows(301, 301);
INSERT INTO arriving.parcel SELECT * FROM arriving.rows(1, 0);
INSERT INTO arriving.parcel SELECT * FROM arriving.rows(200, 400) ON CONFLICT DO NOTHING;
INSERT INTO arriving.part SELECT * FROM arriving.rows(1, 400);
INSERT INTO arriving.batch SELECT * FROM arriving.rows(1, 400);
CALL assay.screen_table('arriving.batch', 'no, day', :'columns');
SELECT * FROM arriving.differ('arriving.parcel', 'arriving.batch');
SELECT * FROM arriving.differ('arriving.part', 'arriving.batch');
-- the batch passes over what a trigger has screened
CALL assay.screen_table('arriving.parcel', 'no, day', :'columns');
SELECT count(*) AS runs FROM assay.screen_run WHERE source = 'arriving.parcel';
-- and the trigger what the batch has: nothing that is looked at changes
UPDATE arriving.parcel SET no = no WHERE no <= 100;
SELECT count(*) AS past FROM assay.screened_past WHERE source = 'arriving.parcel';

-- rows that change, are made good, get another key, or go
UPDATE arriving.parcel SET description = 'Guccci shoe' WHERE no % 3 = 0;
UPDATE arriving.parcel SET pieces = '1' WHERE no BETWEEN 50 AND 60;
UPDATE arriving.parcel SET no = no + 1000 WHERE no BETWEEN 101 AND 120;
DELETE FROM arriving.parcel WHERE no BETWEEN 130 AND 140;
INSERT INTO arriving.parcel SELECT * FROM arriving.rows(2, 3) ON CONFLICT (no, day) DO UPDATE SET description = 'N1KE bag';
TRUNCATE arriving.batch;
INSERT INTO arriving.batch SELECT * FROM arriving.parcel;
CALL assay.screen_table('arriving.batch', 'no, day', :'columns');
SELECT assay.screen_retry('arriving.batch') > 0 AS retried;
CALL assay.screen_table('arriving.batch', 'no, day', :'columns');
CALL assay.screen_table('arriving.parcel', 'no, day', :'columns');
SELECT * FROM arriving.differ('arriving.parcel', 'arriving.batch');
SELECT count(*) FROM assay.screen_missing('arriving.parcel') m WHERE m NOT IN (SELECT key FROM assay.screen_failure WHERE source = 'arriving.parcel');
-- what is rolled back leaves nothing
BEGIN;
INSERT INTO arriving.parcel SELECT * FROM arriving.rows(500, 600);
ROLLBACK;
SELECT * FROM arriving.differ('arriving.parcel', 'arriving.batch');

-- another kind of trigger
CREATE TRIGGER of_row AFTER INSERT ON arriving.batch FOR EACH ROW EXECUTE FUNCTION assay.screen_rows();
INSERT INTO arriving.batch SELECT * FROM arriving.rows(500, 501);
DROP TRIGGER of_row ON arriving.batch;
CREATE TRIGGER without AFTER UPDATE ON arriving.batch REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION assay.screen_rows();
UPDATE arriving.batch SET hs = NULL WHERE no = 1;
SELECT assay.forget_screened('arriving.parcel') > 0, assay.forget_screened('arriving.part') > 0, assay.forget_screened('arriving.batch') > 0;
DELETE FROM assay.brand WHERE brand_id IN (990001, 990002);
\set VERBOSITY terse
DROP SCHEMA arriving CASCADE;

-- Which rows assay.screen_table() screens: those without a mark of their
-- present state, whatever their key, and whatever became of the table
\set SHOW_CONTEXT never
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9);
CREATE SCHEMA shop;
CREATE TABLE shop.parcel (id int PRIMARY KEY, description text, note text);
CREATE VIEW shop.seen AS
	SELECT d.source, d.key, (SELECT string_agg(f.rule, ' ' ORDER BY f.rule) FROM assay.finding f WHERE f.source = d.source AND f.key = d.key) AS rules
	FROM assay.screened d;
INSERT INTO shop.parcel SELECT i, 'cotton shirt' FROM generate_series(10, 14) i;
CALL assay.screen_table('shop.parcel');

-- rows that come late, with lower keys; an idle call adds no run
INSERT INTO shop.parcel VALUES (3, 'N1KE shoe'), (12345, 'cotton shirt');
CALL assay.screen_table('shop.parcel');
CALL assay.screen_table('shop.parcel');
SELECT run_id - min(run_id) OVER () AS run, expected, screened, failed, passed_over, outstanding FROM assay.screen_ledger ORDER BY run_id;
-- a row that changed is screened again, one that changed where nobody looks is not
UPDATE shop.parcel SET description = 'N1KE shoe' WHERE id = 10;
UPDATE shop.parcel SET note = 'x' WHERE id = 11;
UPDATE shop.parcel SET description = 'cotton shirt' WHERE id = 3;
SELECT * FROM assay.screen_missing('shop.parcel') ORDER BY 1;
SELECT to_do, done, failed, without_key, started IS NOT NULL AS started, rows_per_second > 0 AS rate FROM assay.screen_status WHERE source = 'shop.parcel';
CALL assay.screen_table('shop.parcel');
SELECT * FROM shop.seen WHERE source = 'shop.parcel' ORDER BY key;
SELECT key, rule, run_id IS NOT NULL AS of_run FROM assay.finding_past ORDER BY 1, 2;
SELECT key, deleted, risk > 0 AS risky FROM assay.screened_past ORDER BY 1, 2;
-- deleted rows leave nothing in the views
DELETE FROM shop.parcel WHERE id IN (10, 11);
CALL assay.screen_table('shop.parcel');
SELECT count(*), count(*) FILTER (WHERE key IN ('10', '11')) AS gone FROM assay.screened;
SELECT count(*) FROM assay.finding;
SELECT key, deleted, risk > 0 AS risky FROM assay.screened_past ORDER BY 1, 2;
SELECT to_do, done, failed, without_key FROM assay.screen_status WHERE source = 'shop.parcel';

-- a table that is renamed keeps its marks, and another that takes its name has its own
ALTER TABLE shop.parcel RENAME TO parcel_2024;
CALL assay.screen_table('shop.parcel_2024');
SELECT source, count(*) FROM assay.screened GROUP BY 1;
CREATE TABLE shop.parcel (id int PRIMARY KEY, description text);
INSERT INTO shop.parcel VALUES (12, 'N1KE shoe'), (13, 'cotton shirt');
CALL assay.screen_table('shop.parcel');
SELECT source, count(*) FROM assay.screened GROUP BY 1 ORDER BY 1;
SELECT source, key, rules FROM shop.seen WHERE source = 'shop.parcel' ORDER BY key;
-- dropped and made again; emptied and filled again
DROP TABLE shop.parcel;
CREATE TABLE shop.parcel (id int PRIMARY KEY, description text);
INSERT INTO shop.parcel VALUES (12, 'cotton shirt'), (13, 'N1KE shoe'), (15, 'cotton shirt');
CALL assay.screen_table('shop.parcel');
SELECT source, key, rules FROM shop.seen WHERE source = 'shop.parcel' ORDER BY key;
TRUNCATE shop.parcel;
INSERT INTO shop.parcel VALUES (12, 'N1KE shoe'), (13, 'N1KE shoe');
CALL assay.screen_table('shop.parcel');
SELECT source, key, rules FROM shop.seen WHERE source = 'shop.parcel' ORDER BY key;
-- columns are renamed, that of the key too
ALTER TABLE shop.parcel RENAME COLUMN description TO goods;
CALL assay.screen_table('shop.parcel');
ALTER TABLE shop.parcel RENAME COLUMN id TO no;
CALL assay.screen_table('shop.parcel', columns => '{"description": "goods"}');
SELECT count(*) FROM assay.screen_missing('shop.parcel');
SELECT expected, screened FROM assay.screen_ledger WHERE source = 'shop.parcel' ORDER BY run_id DESC LIMIT 1;
-- other columns: rows of which more is looked at are screened again
ALTER TABLE shop.parcel ADD COLUMN maker text;
UPDATE shop.parcel SET maker = '610910' WHERE no = 13;
CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods", "hs_code": "maker"}');
SELECT expected, screened FROM assay.screen_ledger WHERE source = 'shop.parcel' ORDER BY run_id DESC LIMIT 1;
-- another key is not taken for the same
ALTER TABLE shop.parcel ADD COLUMN other int UNIQUE;
CALL assay.screen_table('shop.parcel', 'other', '{"description": "goods"}');

-- rows without key are told of, the others are screened
CREATE TABLE shop.unkeyed (no int UNIQUE, description text);
INSERT INTO shop.unkeyed VALUES (1, 'N1KE shoe'), (NULL, 'N1KE shoe'), (NULL, 'shirt');
CALL assay.screen_table('shop.unkeyed', 'no');
SELECT to_do, done, failed, without_key FROM assay.screen_status WHERE source = 'shop.unkeyed';

-- keys of any type, whatever the settings: each row once, and none again
CREATE TYPE shop.pair AS (a int, b date);
CREATE DOMAIN shop.number AS numeric(9, 2);
CREATE TYPE shop.port AS ENUM ('air', 'sea');
CREATE TABLE shop.kind (description text DEFAULT 'N1KE shoe', u uuid UNIQUE, b bytea UNIQUE, c shop.pair UNIQUE, h hscode UNIQUE, f float8 UNIQUE,
	t timestamptz UNIQUE, d date UNIQUE, i interval UNIQUE, n shop.number UNIQUE, e shop.port UNIQUE, a text[] UNIQUE, v varchar(9) UNIQUE, r int4range UNIQUE, m importerno UNIQUE, z timestamp UNIQUE);
INSERT INTO shop.kind VALUES
	(DEFAULT, '6e1d0e3a-0000-4000-8000-000000000001', '\x00ff', (1, '2025-02-01'), '640391', 0.1::float8 + 0.2, '2025-01-02 03:04:05.678901+05', '2025-02-01', '1 mon 2 days -3 h', 1.5, 'air', '{a,"b,c"}', 'O''Neil', '[1,5)', '12-3456789', '0044-03-15 BC'),
	(DEFAULT, 'ffffffff-0000-4000-8000-000000000002', '\x41', (2, '2025-01-02'), '610910', 0.3, '0044-03-15 BC', '2025-01-02', '1 year', 2, 'sea', '{}', '"', '(,)', '12-3456780', '2025-12-31 23:59:59'),
	(DEFAULT, '00000000-0000-4000-8000-000000000003', '', (3, NULL), '64', 'NaN', 'infinity', '0044-03-15 BC', '0', 'NaN', NULL, '{NULL}', '', 'empty', '078-05-1120', 'infinity');
SET datestyle = 'SQL, DMY'; SET extra_float_digits = -3; SET timezone = 'Asia/Kolkata'; SET intervalstyle = 'sql_standard'; SET bytea_output = 'escape';
SELECT format('CREATE TABLE shop.kind_%s AS SELECT %1$I, description FROM shop.kind', k), format('CREATE UNIQUE INDEX ON shop.kind_%s (%1$I)', k)
FROM unnest('{u,b,c,h,f,t,d,i,n,e,a,v,r,m,z}'::text[]) k \gexec
SET client_min_messages = error;
SELECT format('CALL assay.screen_table(''shop.kind_%s'', %1$L)', k) FROM unnest('{u,b,c,h,f,t,d,i,n,e,a,v,r,m,z}'::text[]) k \gexec
RESET client_min_messages;
SELECT source, array_agg(key ORDER BY key) AS keys, count(rules) AS found FROM shop.seen WHERE source ~ 'kind_' GROUP BY source ORDER BY source;
RESET datestyle; RESET extra_float_digits; RESET timezone; RESET intervalstyle; RESET bytea_output;
SET client_min_messages = error;
SELECT format('CALL assay.screen_table(''shop.kind_%s'', %1$L)', k) FROM unnest('{u,b,c,h,f,t,d,i,n,e,a,v,r,m,z}'::text[]) k \gexec
RESET client_min_messages;
SELECT count(*) AS runs, sum(screened) AS screened FROM assay.screen_ledger WHERE source ~ 'kind_';
SELECT count(*) FROM assay.screened_past WHERE source ~ 'kind_';
-- each key is its own when cast back, and screen_row() finds its row by it
SELECT count(*) FROM shop.kind k JOIN assay.screened d ON d.source = 'shop.kind_t' AND d.key::timestamptz = k.t;
SELECT count(*) FROM shop.kind k JOIN assay.screened d ON d.source = 'shop.kind_c' AND d.key::shop.pair = k.c;
UPDATE shop.kind_h SET description = 'shirt';
SELECT * FROM assay.screen_row('shop.kind_h', '64');
UPDATE shop.kind_u SET description = 'nike'; UPDATE shop.kind_b SET description = 'nike'; UPDATE shop.kind_c SET description = 'nike'; UPDATE shop.kind_v SET description = 'nike';
UPDATE shop.kind_n SET description = 'nike'; UPDATE shop.kind_e SET description = 'nike'; UPDATE shop.kind_a SET description = 'nike'; UPDATE shop.kind_r SET description = 'nike'; UPDATE shop.kind_m SET description = 'nike';
SELECT rule FROM assay.screen_row('shop.kind_u', '00000000-0000-4000-8000-000000000003')
UNION ALL SELECT rule FROM assay.screen_row('shop.kind_b', '\x00ff') UNION ALL SELECT rule FROM assay.screen_row('shop.kind_c', '(3,)')
UNION ALL SELECT rule FROM assay.screen_row('shop.kind_v', 'O''Neil') UNION ALL SELECT rule FROM assay.screen_row('shop.kind_n', '1.5')
UNION ALL SELECT rule FROM assay.screen_row('shop.kind_e', 'sea') UNION ALL SELECT rule FROM assay.screen_row('shop.kind_a', '{a,"b,c"}')
UNION ALL SELECT rule FROM assay.screen_row('shop.kind_r', '[1,5)') UNION ALL SELECT rule FROM assay.screen_row('shop.kind_m', '12-3456780');
SELECT source, count(*) FROM assay.screened WHERE run_id IS NULL GROUP BY source ORDER BY source;

-- several columns; partitions, with the key in the table or in each of them
CREATE TABLE shop.many (id int, day date, description text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE shop.many_1 PARTITION OF shop.many FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
CREATE TABLE shop.many_2 PARTITION OF shop.many FOR VALUES FROM ('2025-02-01') TO ('2025-03-01') PARTITION BY LIST (id);
CREATE TABLE shop.many_2a (description text, day date NOT NULL, id int NOT NULL);
ALTER TABLE shop.many_2 ATTACH PARTITION shop.many_2a DEFAULT;
INSERT INTO shop.many VALUES (1, '2025-01-10', 'N1KE shoe'), (1, '2025-02-10', 'shirt'), (2, '2025-02-10', 'N1KE shoe');
CALL assay.screen_table('shop.many');
INSERT INTO shop.many VALUES (0, '2025-01-01', 'N1KE shoe');
UPDATE shop.many SET day = '2025-02-28' WHERE id = 1 AND day = '2025-01-10';
CALL assay.screen_table('shop.many');
SELECT key, key::jsonb ->> 1 AS day, rules FROM shop.seen WHERE source = 'shop.many' ORDER BY 1;
DROP TABLE shop.many_2;
CALL assay.screen_table('shop.many');
SELECT key FROM assay.screened WHERE source = 'shop.many';
CREATE TABLE shop.leaves (id int, day date, description text) PARTITION BY RANGE (day);
CREATE TABLE shop.leaves_1 PARTITION OF shop.leaves FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
CREATE TABLE shop.leaves_2 PARTITION OF shop.leaves FOR VALUES FROM ('2025-02-01') TO ('2025-03-01');
INSERT INTO shop.leaves VALUES (1, '2025-01-10', 'N1KE shoe'), (1, '2025-02-10', 'shirt');
CREATE UNIQUE INDEX ON shop.leaves_1 (id);
CALL assay.screen_table('shop.leaves', 'id, day');
CREATE UNIQUE INDEX ON shop.leaves_2 (id, day);
CALL assay.screen_table('shop.leaves', 'id');
CALL assay.screen_table('shop.leaves', 'id, day');
SELECT key, rules FROM shop.seen WHERE source = 'shop.leaves' ORDER BY 1;
CREATE TABLE shop."Odd, ""one""" ("a,b" int, "C" text, description text, UNIQUE ("a,b", "C"));
INSERT INTO shop."Odd, ""one""" VALUES (1, '''; DROP TABLE shop.many; --', 'nike'), (1, E'\\"', 'nike');
CALL assay.screen_table('shop."Odd, ""one"""', '"a,b", "C"');
SELECT source, key FROM shop.seen WHERE source ~ 'Odd' ORDER BY key;

-- what cannot be screened
CREATE VIEW shop.a_view AS SELECT * FROM shop.parcel;
CALL assay.screen_table('shop.a_view', 'no');
CREATE FOREIGN DATA WRAPPER regress_nothing; CREATE SERVER regress_nothing FOREIGN DATA WRAPPER regress_nothing;
CREATE FOREIGN TABLE shop.abroad (id int, description text) SERVER regress_nothing;
CALL assay.screen_table('shop.abroad');
CREATE TABLE shop.parent (id int PRIMARY KEY, description text); CREATE TABLE shop.child () INHERITS (shop.parent);
CALL assay.screen_table('shop.parent');
CREATE TABLE shop.keyless (no int, description text);
CALL assay.screen_table('shop.keyless');
CREATE UNIQUE INDEX ON shop.keyless (no) WHERE no > 0;
CALL assay.screen_table('shop.keyless', 'no');
CALL assay.screen_table('pg_catalog.pg_class_oid_index');
BEGIN;
CALL assay.screen_table('shop.parcel', 'no', '{"description": "goods", "hs_code": "maker"}');
ROLLBACK;
-- what can
CREATE MATERIALIZED VIEW shop.kept AS SELECT 1 AS id, 'N1KE shoe'::text AS description; CREATE UNIQUE INDEX ON shop.kept (id);
CALL assay.screen_table('shop.kept');
CREATE TEMP TABLE own (id int PRIMARY KEY, description text); INSERT INTO own VALUES (1, 'nike');
CALL assay.screen_table('own');
SELECT regexp_replace(source, '\d+', 'N') AS source, key FROM assay.screened WHERE source ~ 'own|kept' ORDER BY 1;
DROP TABLE own;
CREATE TEMP TABLE own (id int PRIMARY KEY, description text); INSERT INTO own VALUES (1, 'shirt'), (2, 'nike');
CALL assay.screen_table('own');
SELECT key, rules FROM shop.seen WHERE source ~ '\.own' ORDER BY key;

-- rows as they arrive
CREATE TABLE shop.stream (id int PRIMARY KEY, goods text, quantity text);
CREATE TRIGGER screen AFTER INSERT OR UPDATE OR DELETE ON shop.stream FOR EACH ROW
	EXECUTE FUNCTION assay.screen_arriving('id', '{"description": "goods"}');
INSERT INTO shop.stream VALUES (1, 'N1KE shoe', '1'), (2, 'shirt', 'two'), (3, 'N1KE shoe', '1');
SELECT key, rules FROM shop.seen WHERE source = 'shop.stream' ORDER BY 1;
SELECT key, sqlstate, message FROM assay.screen_failure WHERE source = 'shop.stream';
UPDATE shop.stream SET quantity = '2' WHERE id = 2; UPDATE shop.stream SET id = 30 WHERE id = 3; DELETE FROM shop.stream WHERE id = 1;
SELECT key, rules FROM shop.seen WHERE source = 'shop.stream' ORDER BY 1;
-- the batch passes them over, and finds the same
CALL assay.screen_table('shop.stream', columns => '{"description": "goods"}');
SELECT count(*) FROM assay.screen_ledger WHERE source = 'shop.stream';
CREATE TABLE shop.bulk AS SELECT * FROM shop.stream; ALTER TABLE shop.bulk ADD PRIMARY KEY (id);
CALL assay.screen_table('shop.bulk', columns => '{"description": "goods"}');
SELECT key, rule, version, strength, weight, evidence FROM assay.finding WHERE source = 'shop.bulk'
EXCEPT ALL SELECT key, rule, version, strength, weight, evidence FROM assay.finding WHERE source = 'shop.stream';
SELECT count(*) FROM assay.screen_failure WHERE source = 'shop.stream';
CREATE TRIGGER screen AFTER INSERT OR UPDATE ON shop.many FOR EACH ROW EXECUTE FUNCTION assay.screen_arriving();
INSERT INTO shop.many VALUES (77, '2025-01-05', 'N1KE shoe');
SELECT key, rules FROM shop.seen WHERE source = 'shop.many' ORDER BY 1;
-- a number used again, by rows that arrive
CREATE TABLE shop.post (id int PRIMARY KEY, description text DEFAULT 'cotton shirt', item_id text, shipped_on date);
CREATE TRIGGER screen AFTER INSERT ON shop.post FOR EACH ROW EXECUTE FUNCTION assay.screen_arriving();
INSERT INTO shop.post (id, item_id, shipped_on) VALUES (1, 'RR473124829GB', '2025-01-10'), (2, 'RR473124829GB', '2025-02-10');
SELECT key, rule, evidence ->> 'compared_with' AS compared_with FROM assay.finding WHERE source = 'shop.post';
SELECT key, compared, risk > 0 AS risky FROM assay.screened WHERE source = 'shop.post' ORDER BY 1;
CALL assay.screen_table('shop.post');
SELECT key, rule, evidence ->> 'compared_with' AS compared_with FROM assay.finding WHERE source = 'shop.post';
SELECT key, compared, risk > 0 AS risky FROM assay.screened WHERE source = 'shop.post' ORDER BY 1;
-- a deleted row is remembered by its number
DELETE FROM shop.post WHERE id = 2; CALL assay.screen_table('shop.post');
INSERT INTO shop.post (id, item_id, shipped_on) VALUES (3, 'RR473124829GB', '2025-02-11');
SELECT key, evidence ->> 'compared_with' AS compared_with, evidence ->> 'days' AS days FROM assay.finding WHERE source = 'shop.post';

-- set aside, taken up again; forgotten
CREATE TABLE shop.odd (id int PRIMARY KEY, description text, quantity text, shipped_on date);
INSERT INTO shop.odd SELECT i, 'shirt', CASE WHEN i % 300 = 7 THEN 'x' || i ELSE i::text END, '2025-01-01'::date + i / 500 FROM generate_series(1, 1000) i;
CALL assay.screen_table('shop.odd', batch => 400);
SELECT expected, screened, failed, passed_over, outstanding FROM assay.screen_ledger WHERE source = 'shop.odd';
SELECT key, message FROM assay.screen_failure WHERE source = 'shop.odd' ORDER BY 1;
CALL assay.screen_table('shop.odd');
SELECT count(*) FROM assay.screen_ledger WHERE source = 'shop.odd';
SELECT to_do, done, failed FROM assay.screen_status WHERE source = 'shop.odd';
SELECT assay.screen_retry('shop.odd');
SELECT to_do, done, failed FROM assay.screen_status WHERE source = 'shop.odd';
UPDATE shop.odd SET quantity = '1' WHERE quantity = 'x307';
CALL assay.screen_table('shop.odd');
SELECT to_do, done, failed FROM assay.screen_status WHERE source = 'shop.odd';
UPDATE shop.odd SET quantity = '1' WHERE quantity = 'x607';
CALL assay.screen_table('shop.odd');
SELECT key, message FROM assay.screen_failure WHERE source = 'shop.odd' ORDER BY 1;
DELETE FROM shop.odd WHERE shipped_on < '2025-01-02';
SELECT assay.forget_screened('shop.odd', '2025-01-02');
SELECT to_do, done, failed FROM assay.screen_status WHERE source = 'shop.odd';
DROP TABLE shop.odd;
SELECT to_do, done, failed FROM assay.screen_status WHERE source = 'shop.odd';
SELECT assay.forget_screened('shop.odd');
SELECT count(*) FROM assay.screen_status WHERE source = 'shop.odd';

SET client_min_messages = error;
DROP SCHEMA shop CASCADE;
DROP FOREIGN DATA WRAPPER regress_nothing CASCADE;
TRUNCATE assay.brand, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure, assay.screen_source, assay.screen_relation CASCADE;

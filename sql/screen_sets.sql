-- Rows in sets come to the same as one by one: whatever the size of the
-- batches, the order, and what else is in them
\set SHOW_CONTEXT never
SET client_min_messages = warning;
CREATE SCHEMA shop;
INSERT INTO assay.brand (name, prior, headings) SELECT name, 0.9, CASE WHEN i % 2 = 0 THEN '{6403}'::text[] END
FROM unnest('{Nike,Adidas,Gucci,Louis Vuitton,Cartier,Salomon,Michael Kors,Rolex,Gap,Apple,Puma,Champion,Ray-Ban,Calvin Klein}'::text[]) WITH ORDINALITY n (name, i);
INSERT INTO assay.brand_authorised (brand_id, party_kind, party) SELECT brand_id, 'importer', '12-3456789' FROM assay.brand WHERE name IN ('Nike', 'Puma');
INSERT INTO assay.seller (name) VALUES ('Shenzhen Bad Goods Trading Co Ltd'), ('Orient Moon Electronics');
INSERT INTO assay.importer (number, name, status, valid) VALUES ('12-3456789', 'Trusted Inc', 'trusted', '(,)'), ('98-7654321', 'Revoked Inc', 'revoked', '(,)');
SELECT setseed(0.7);
CREATE FUNCTION shop.pick(texts text[]) RETURNS text LANGUAGE sql VOLATILE AS 'SELECT texts[1 + floor(random() * cardinality(texts))]';
CREATE TABLE shop.parcel AS
SELECT i AS id, concat_ws(' ', shop.pick('{new,NULL,100% cotton,2 x,blue}'), shop.pick('{N1KE,nike,G u c c i,LouisVuiton,adidas,Cartier,carrier,salmon,R0LEX,gap,Apple,Pumma,Champion,michael kors,toy,cable}'),
		shop.pick('{shoe,shirt,phone case,replica watch,gift,sample,fillet,bag,parts,ivory carving}'), CASE WHEN random() < 0.5 THEN floor(random() * 1000)::text END) AS description,
	shop.pick('{640391,6109.10,392690,910211,9999,85171200,8517 12,x}') AS hs_code,
	CASE WHEN random() < 0.5 THEN shop.pick('{Shenzen Bad Goods,Orient Moon Electronics Ltd,Harbour Street Goods,Yiwu Happy Factory,A}') END AS seller, shop.pick('{CN,US,ZZ}') AS seller_country,
	shop.pick('{12-3456789,98-7654321,123456789,odd,NULL}') AS importer_no, shop.pick('{CN,DE,??}') AS origin, floor(random() * 4 - 1)::int AS quantity,
	round((random() * 100)::numeric, 2) AS value, shop.pick('{USD,EUR,QQQ}') AS currency, CASE WHEN random() < 0.05 THEN '4006381333931' END AS gtin,
	CASE WHEN random() < 0.95 THEN '2025-01-01'::date + i % 300 END AS shipped_on
FROM generate_series(1, 3000) i;
ALTER TABLE shop.parcel ADD PRIMARY KEY (id);
-- the same rows, in another order and among others
CREATE TABLE shop.shuffled AS SELECT * FROM shop.parcel ORDER BY random();
ALTER TABLE shop.shuffled ADD PRIMARY KEY (id);
CREATE TABLE shop.few AS SELECT * FROM shop.parcel WHERE id % 7 = 0 ORDER BY description;
ALTER TABLE shop.few ADD PRIMARY KEY (id);

CREATE TABLE shop.single AS
SELECT s.id::text AS key, s.shipped_on AS day, f.rule, f.version, f.strength, f.weight, f.evidence FROM shop.parcel s,
	LATERAL assay.screen(s.description, s.hs_code, s.seller, s.seller_country, s.importer_no, NULL, s.origin, s.quantity, s.value, s.currency, NULL, s.shipped_on, gtin => s.gtin) f;
SELECT count(*) > 3000 AS many, count(DISTINCT rule) > 15 AS of_many_rules FROM shop.single;
-- bytes, not only values: jsonb_send() and float4send()
CREATE FUNCTION shop.differences(of_source text) RETURNS TABLE (findings bigint, marks bigint, rows bigint) LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE format($q$
		WITH kept AS (SELECT f.key, f.day, f.rule, f.version, float4send(f.strength), float4send(f.weight), jsonb_send(f.evidence) FROM assay.finding f WHERE f.source = %1$L),
		alone AS (SELECT s.key, s.day, s.rule, s.version, float4send(s.strength), float4send(s.weight), jsonb_send(s.evidence) FROM shop.single s WHERE s.key::int IN (SELECT id FROM %1$s)),
		mark AS (SELECT d.key, d.shipped_on, float4send(d.risk) FROM assay.screened d WHERE d.source = %1$L),
		mark_alone AS (SELECT p.id::text, p.shipped_on, float4send(coalesce((SELECT assay.risk(s.strength, s.weight) FROM shop.single s WHERE s.key = p.id::text), 0)) FROM %1$s p)
		SELECT (SELECT count(*) FROM ((TABLE kept EXCEPT ALL TABLE alone) UNION ALL (TABLE alone EXCEPT ALL TABLE kept)) x),
			(SELECT count(*) FROM ((TABLE mark EXCEPT ALL TABLE mark_alone) UNION ALL (TABLE mark_alone EXCEPT ALL TABLE mark)) x), (SELECT count(*) FROM mark) $q$, of_source);
END $$;
CREATE INDEX ON shop.single (key);
ANALYZE shop.single;
CALL assay.screen_table('shop.parcel');
SELECT * FROM shop.differences('shop.parcel');
SELECT assay.forget_screened('shop.parcel');
CALL assay.screen_table('shop.parcel', batch => 70);
SELECT * FROM shop.differences('shop.parcel');
CALL assay.screen_table('shop.shuffled', batch => 1000);
SELECT * FROM shop.differences('shop.shuffled');
CALL assay.screen_table('shop.few', batch => 1);
SELECT * FROM shop.differences('shop.few');
-- one by one, as they arrive; and where a trigger has the rows inserted one by one
SELECT assay.forget_screened('shop.few');
SELECT count(*) > 100 AS many FROM (SELECT id FROM shop.few ORDER BY id LIMIT 200) s, LATERAL assay.screen_row('shop.few', s.id::text);
DELETE FROM shop.few WHERE id NOT IN (SELECT id FROM shop.few ORDER BY id LIMIT 200);
SELECT * FROM shop.differences('shop.few');
CREATE FUNCTION shop.nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER nothing BEFORE INSERT ON assay.finding FOR EACH ROW EXECUTE FUNCTION shop.nothing();
SELECT assay.forget_screened('shop.parcel');
CALL assay.screen_table('shop.parcel');
SELECT * FROM shop.differences('shop.parcel');
DROP TRIGGER nothing ON assay.finding;
-- again by rescreen(): nothing becomes another
SELECT count(*) AS findings FROM assay.finding \gset
CALL assay.rescreen('shop.parcel', rule => 'hs_implausible');
SELECT * FROM shop.differences('shop.parcel');
SELECT count(*) = :findings AS as_many, (SELECT count(*) FROM assay.finding_change) AS changes, (SELECT count(*) FROM assay.screened_past) AS past FROM assay.finding;
-- functions of the procedures, called by themselves
SELECT assay.screen_halves(NULL, 'x', 'y', 1, NULL);
SELECT assay.screen_begin(NULL, 1);
SELECT assay.screen_fail(NULL, 'x', 'y', NULL, '22P02', 'x');
SELECT assay.screen_rows(NULL, 'x', 'y', 1, NULL, true);
SELECT assay.screen_part(NULL, 0, 0, 1, true);
SELECT assay.rescreen_rows(NULL, 0, NULL, NULL, NULL);
SELECT assay.rescreen_find(NULL, NULL, NULL, NULL, 1);
SELECT assay.rescreen_end(NULL, NULL);
SELECT assay.screen_set(NULL, NULL, NULL, 1, NULL, true, false);
SELECT assay.screen_set('x', NULL, 'SELECT 1', 1, NULL, true, false);
SELECT assay.screen_set('x', NULL, 'DELETE FROM shop.few', 1, NULL, true, false);
SELECT assay.screen_set('x', NULL, 'SELECT ' || repeat('5::int8, ', 34) || '1', 1, NULL, true, false);
SELECT assay.screen_set('x', NULL, 'SELECT NULL::text, 1::int8, true, NULL::text, NULL::text, NULL::bytea, NULL::numeric, NULL::bytea, ' || repeat('NULL::text, ', 7) || 'NULL::numeric, NULL::numeric, NULL::text, NULL::text, NULL::date, ' || repeat('NULL::text, ', 11) || 'NULL::numeric, NULL::text, NULL::text, NULL::text', 1, NULL, true, false);
SELECT assay.screen_set('x', NULL, 'SELECT 1/0', 1, NULL, true, false);

-- what is wrong with a table, and when it changes in mid-run
CREATE TABLE shop.nulls (id int UNIQUE, description text);
INSERT INTO shop.nulls VALUES (NULL, 'nike'), (1, 'nike'), (NULL, 'nike');
CALL assay.screen_table('shop.nulls', 'id');
SELECT to_do, done, failed, without_key FROM assay.screen_status WHERE source = 'shop.nulls';
CREATE TABLE shop.many (id int, day date, description text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE shop.many_1 PARTITION OF shop.many FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
CREATE TABLE shop.many_2 PARTITION OF shop.many DEFAULT;
INSERT INTO shop.many SELECT i, '2025-01-30'::date + i % 4, 'N1KE shoe' FROM generate_series(1, 40) i;
CALL assay.screen_table('shop.many', batch => 7);
INSERT INTO assay.brand (name, prior) VALUES ('Shoetopia', 0.9);
UPDATE shop.many SET description = 'Shoetopia shoe' WHERE id IN (3, 4);
CREATE INDEX ON shop.many USING gin (description mention_ops);
CALL assay.rescreen('shop.many', batch => 1);
SELECT key, rule, change, brand, because FROM assay.finding_change WHERE source = 'shop.many' AND rule = 'brand_unauthorised' ORDER BY key, brand, change;
SELECT count(*) FROM assay.screen_missing('shop.many');
CREATE TEMP TABLE box (id int PRIMARY KEY, description text); INSERT INTO box VALUES (1, 'N1KE shoe');
CALL assay.screen_table('box');
CALL assay.rescreen('box');
CALL assay.rescreen('box', brand => 'Nike');
SELECT regexp_replace(source, '\d+', 'N') AS source, count(*) FROM assay.finding WHERE source ~ 'box' GROUP BY 1;
DROP TABLE box;
-- other columns in the next run; a column that is gone
CALL assay.screen_table('shop.nulls', 'id', '{"seller": {"value": "Orient Moon Electronics"}}');
SELECT rule FROM assay.finding WHERE source = 'shop.nulls' ORDER BY 1;
ALTER TABLE shop.nulls DROP COLUMN description;
CALL assay.screen_table('shop.nulls', 'id');
CALL assay.rescreen('shop.nulls', brand => 'Nike');
ALTER TABLE shop.nulls ADD COLUMN description int;
CALL assay.screen_table('shop.nulls', 'id', '{"seller": {"value": "Orient Moon Electronics"}}');
SELECT rule, evidence ->> 'compared_with' AS compared_with FROM assay.finding WHERE source = 'shop.nulls' ORDER BY 1;

SET client_min_messages = error;
DROP SCHEMA shop CASCADE;
TRUNCATE assay.brand, assay.seller, assay.importer, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure, assay.screen_source, assay.screen_relation, assay.finding_change, assay.registry_log CASCADE;

-- Old shipments by new knowledge: after any changes of the registries,
-- assay.rescreen() leaves what screening all rows would
\set SHOW_CONTEXT never
SET client_min_messages = warning;
SET datestyle = 'ISO';
-- shipments without a day are screened as of today, by screen_table in UTC
SET timezone = 'UTC';
CREATE SCHEMA shop;
CREATE TABLE shop.rule_was AS TABLE assay.rule;
CREATE TABLE shop.brands AS SELECT i, name FROM unnest('{Nike,Adidas,Gucci,Louis Vuitton,Cartier,Salomon,Michael Kors,Rolex,Gap,Apple,Puma,Champion,Ray-Ban,Calvin Klein,The North Face}'::text[]) WITH ORDINALITY n (name, i);
CREATE TABLE shop.names AS SELECT i, name FROM unnest('{Shenzhen Bad Goods Trading Co Ltd,Guangzhou Lucky Star Import Export,Yiwu Happy Factory,Harbour Street Goods Ltd,Orient Moon Electronics,Golden Dragon Leather Works,Blue Whale Logistics,Maria Garcia}'::text[]) WITH ORDINALITY n (name, i);
CREATE TABLE shop.parcel (id int, day date, goods text, hs_code text, seller text, seller_phone text, importer_no text, importer text, gtin text, shipped_on date, PRIMARY KEY (id, day));
CREATE FUNCTION shop.pick(texts text[]) RETURNS text LANGUAGE sql VOLATILE AS 'SELECT texts[1 + floor(random() * cardinality(texts))]';
CREATE FUNCTION shop.written(name text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE floor(random() * 6) WHEN 0 THEN upper(name) WHEN 1 THEN translate(name, 'ioaes', '10@35') WHEN 2 THEN regexp_replace(name, '(.)', '\1 ', 'g')
		WHEN 3 THEN overlay(name PLACING '' FROM 3 FOR 1) WHEN 4 THEN replace(name, ' ', '') ELSE name END
$$;
SELECT setseed(0.42);
INSERT INTO shop.parcel SELECT i, '2025-01-01'::date + i % 5,
	concat_ws(' ', CASE WHEN random() < 0.6 THEN shop.written(shop.pick((SELECT array_agg(name) FROM shop.brands))) END,
		shop.pick('{shoe,cotton shirt,phone case,replica watch,gift,plastic toy,salmon fillet,leather bag}'),
		CASE WHEN random() < 0.2 THEN shop.written(shop.pick((SELECT array_agg(name) FROM shop.brands))) END),
	shop.pick('{640391,610910,392690,910211,9999,NULL}'), CASE WHEN random() < 0.7 THEN shop.written(shop.pick((SELECT array_agg(name) FROM shop.names))) END,
	CASE WHEN random() < 0.2 THEN '+86 755 8888 12' || floor(10 + random() * 5)::text END,
	CASE WHEN random() < 0.7 THEN shop.pick('{12-3456789,12-3456780,123456781,98-7654321,odd}') END, CASE WHEN random() < 0.3 THEN shop.pick((SELECT array_agg(name) FROM shop.names)) END,
	CASE WHEN random() < 0.1 THEN '4006381333931' END, CASE WHEN random() < 0.9 THEN '2025-01-01'::date + i % 90 END
FROM generate_series(1, 300) i;
CREATE INDEX ON shop.parcel USING gin (goods mention_ops);
CREATE INDEX ON shop.parcel USING gin (seller party_ops);
CREATE INDEX ON shop.parcel USING gin (importer party_ops);
CREATE INDEX ON shop.parcel (assay.importer_number_form(importer_no));
ANALYZE shop.parcel;
INSERT INTO assay.brand (brand_id, name, prior) OVERRIDING SYSTEM VALUE SELECT 100000 + i, name, 0.9 FROM shop.brands WHERE i % 3 = 0;
INSERT INTO assay.seller (seller_id, name) OVERRIDING SYSTEM VALUE SELECT 100000 + i, name FROM shop.names WHERE i % 3 = 0;

CREATE VIEW shop.wrong AS
	WITH kept AS (SELECT key, rule, version, strength, weight, evidence FROM assay.finding WHERE source = 'shop.parcel'),
	new AS (SELECT jsonb_build_array(s.id::text, s.day::text)::text, f.* FROM shop.parcel s, LATERAL assay.screen(description => s.goods, hs_code => s.hs_code,
		seller => s.seller, seller_phone => s.seller_phone, importer_no => s.importer_no, importer => s.importer, gtin => s.gtin, shipped_on => s.shipped_on) f)
	SELECT 'kept' AS what, w.* FROM (TABLE kept EXCEPT ALL TABLE new) w UNION ALL SELECT 'missing', w.* FROM (TABLE new EXCEPT ALL TABLE kept) w
	UNION ALL SELECT 'risk', d.key, NULL, NULL, d.risk, NULL, NULL FROM assay.screened d
	WHERE d.source = 'shop.parcel' AND d.risk <> coalesce((SELECT assay.risk(f.strength, f.weight) FROM assay.finding f WHERE f.source = d.source AND f.key = d.key), 0);

CALL assay.rescreen('shop.parcel');
CALL assay.screen_table('shop.parcel', columns => '{"description": "goods"}', batch => 100);
SELECT count(*) FROM shop.wrong;
-- nothing changed: nothing is done
CALL assay.rescreen('shop.parcel');
SELECT count(*) FROM assay.screen_ledger WHERE source = 'shop.parcel';

-- one random change; of kind 9 and above any row can be touched
CREATE FUNCTION shop.change(kinds int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	chosen bigint := (SELECT brand_id FROM assay.brand ORDER BY random() LIMIT 1);
	one bigint := (SELECT seller_id FROM assay.seller ORDER BY random() LIMIT 1);
	brand_name text := shop.pick((SELECT array_agg(b.name) FROM shop.brands b));
	party text := shop.pick((SELECT array_agg(n.name) FROM shop.names n));
	p text := (SELECT r.rule FROM assay.rule r WHERE r.rule !~ '^brand_|^hs_implausible|reused|same_day|^(value_low|weight_odd|first_seen_burst|bad_history|dormant_returns|many_names_one_address|many_names_one_phone|route_new)$' ORDER BY random() LIMIT 1);
	d daterange := CASE WHEN random() < 0.3 THEN '[2025-01-20,)' ELSE '(,)' END;
BEGIN
	CASE floor(random() * kinds)
	WHEN 0 THEN INSERT INTO assay.brand (name, prior, valid, headings) VALUES (brand_name, 0.1 + random() * 0.9, d, CASE WHEN random() < 0.5 THEN '{6403}'::text[] END);
	WHEN 1 THEN
		CASE floor(random() * 4) WHEN 0 THEN DELETE FROM assay.brand WHERE brand_id = chosen; WHEN 1 THEN UPDATE assay.brand SET name = brand_name WHERE brand_id = chosen;
		WHEN 2 THEN UPDATE assay.brand SET min_confidence = 0.6, valid = d, owner = 'x' WHERE brand_id = chosen; ELSE UPDATE assay.brand SET brand_id = brand_id + 1000, prior = random() WHERE brand_id = chosen; END CASE;
	WHEN 2 THEN INSERT INTO assay.brand_alias VALUES (chosen, shop.pick('{Swoosh,Kors,shirt,North Face,Monogram,Toyy}')) ON CONFLICT DO NOTHING;
		IF random() < 0.5 THEN DELETE FROM assay.brand_alias WHERE ctid = (SELECT ctid FROM assay.brand_alias ORDER BY random() LIMIT 1); END IF;
	WHEN 3 THEN INSERT INTO assay.brand_authorised VALUES (chosen, CASE WHEN random() < 0.5 THEN 'seller' ELSE 'importer' END, party, d) ON CONFLICT DO NOTHING;
		IF random() < 0.5 THEN DELETE FROM assay.brand_authorised WHERE ctid = (SELECT ctid FROM assay.brand_authorised ORDER BY random() LIMIT 1); END IF;
	WHEN 4 THEN INSERT INTO assay.seller (name, status, valid) VALUES (party, shop.pick('{watch,blocked,cleared}'), d);
	WHEN 5 THEN
		CASE floor(random() * 3) WHEN 0 THEN DELETE FROM assay.seller WHERE seller_id = one; WHEN 1 THEN UPDATE assay.seller s SET name = party WHERE seller_id = one;
		ELSE INSERT INTO assay.seller_alias SELECT one, party WHERE one IS NOT NULL ON CONFLICT DO NOTHING; END CASE;
	WHEN 6 THEN INSERT INTO assay.importer (number, name, status, valid) VALUES (CASE WHEN random() < 0.7 THEN shop.pick('{12-3456789,12-3456780,12-3456781,98-7654321}') END::importerno, party, shop.pick('{trusted,suspended,revoked,expired}'), '(,)') ON CONFLICT DO NOTHING;
		IF random() < 0.4 THEN DELETE FROM assay.importer WHERE ctid = (SELECT ctid FROM assay.importer ORDER BY random() LIMIT 1); END IF;
		IF random() < 0.3 THEN INSERT INTO assay.importer_alias VALUES ('12-3456789', party) ON CONFLICT DO NOTHING; END IF;
	WHEN 7 THEN UPDATE assay.rule SET weight = least(1, weight + 0.01), threshold = least(1, threshold + CASE WHEN random() < 0.2 THEN 0.01 ELSE 0 END) WHERE rule = p;
	WHEN 8 THEN IF random() < 0.5 THEN INSERT INTO assay.seller_identifier (seller_id, kind, value) SELECT one, 'phone', '+867558888' || 1210 + floor(random() * 5)::int WHERE one IS NOT NULL;
		ELSE DELETE FROM assay.seller_identifier WHERE ctid = (SELECT ctid FROM assay.seller_identifier ORDER BY random() LIMIT 1); END IF;
	WHEN 9 THEN INSERT INTO assay.vocabulary (word, weight) VALUES (shop.pick('{salomon,gap,nikes,kors,champion,toyy}'), 200) ON CONFLICT DO NOTHING;
	WHEN 10 THEN INSERT INTO assay.brand_gtin (brand_id, number) VALUES (chosen, '4006381333931') ON CONFLICT DO NOTHING;
	WHEN 11 THEN UPDATE assay.rule SET enabled = NOT enabled WHERE rule IN (p, 'brand_misspelt');
	WHEN 12 THEN INSERT INTO assay.term_list (list, kind, version) VALUES ('own', 'watch', '1') ON CONFLICT DO NOTHING; INSERT INTO assay.term (list, term) VALUES ('own', shop.pick('{leather bag,phone case,fillet}')) ON CONFLICT DO NOTHING;
	WHEN 13 THEN UPDATE assay.rule SET threshold = greatest(0, threshold - 0.1) WHERE rule = p;
	WHEN 14 THEN PERFORM assay.learn_names('shop.parcel', 'seller');
	ELSE INSERT INTO assay.vocabulary (word, weight) SELECT 'word' || i, 1 FROM generate_series(1, 1001) i ON CONFLICT DO NOTHING;
	END CASE;
END $$;
-- a round: some changes, each in a transaction of its own
CREATE TABLE shop.round (i int, changed int, wrong int, unscreened int, looked_at int);
CREATE PROCEDURE shop.rounds(n int, changes int, kinds int) LANGUAGE plpgsql AS $$
DECLARE
	before int;
	differed int;
BEGIN
	FOR i IN 1 .. n LOOP
		FOR j IN 1 .. changes LOOP
			PERFORM shop.change(kinds);
			COMMIT;
		END LOOP;
		differed := (SELECT count(*) FROM shop.wrong);
		before := coalesce((SELECT max(run_id) FROM assay.screen_run), 0);
		COMMIT;
		CALL assay.rescreen('shop.parcel', batch => 50);
		INSERT INTO shop.round VALUES (i, differed, (SELECT count(*) FROM shop.wrong), (SELECT count(*) FROM assay.screen_missing('shop.parcel')),
			(SELECT sum(screened) FROM assay.screen_run WHERE run_id > before));
		COMMIT;
	END LOOP;
END $$;
CALL shop.rounds(16, 8, 9);
SELECT count(*) AS rounds, count(*) FILTER (WHERE changed > 0) > 12 AS most_changed, sum(wrong) AS wrong, sum(unscreened) AS unscreened, avg(looked_at) < 240 AS some_rows FROM shop.round;
SELECT count(*) FROM shop.wrong;
TRUNCATE shop.round;
CALL shop.rounds(9, 8, 16);
SELECT count(*) AS rounds, sum(wrong) AS wrong, sum(unscreened) AS unscreened FROM shop.round;
SELECT count(*) FROM shop.wrong;
SELECT count(*) FROM assay.registry_log;

-- What came of it, and of which change. Other rules look at what the rounds left behind.
DELETE FROM assay.name_source;
UPDATE assay.rule r SET weight = w.weight, threshold = w.threshold, enabled = w.enabled FROM shop.rule_was w WHERE r.rule = w.rule;
UPDATE assay.rule r SET version = w.version, shipped = w.shipped FROM shop.rule_was w WHERE r.rule = w.rule;
SET client_min_messages = notice;
CREATE TABLE shop.box (id int PRIMARY KEY, description text, seller text, shipped_on date);
INSERT INTO shop.box VALUES (1, 'Swatch watch', 'Acme Ltd', '2025-02-01'), (2, 'SW4TCH watch', 'Moonlight Import Export Co', '2025-02-01'), (3, 'cotton shirt', NULL, '2025-02-02'), (4, 'cotton shirt', 'Moon light Import Export', '2025-02-02');
CALL assay.screen_table('shop.box');
INSERT INTO assay.brand (brand_id, name, prior) OVERRIDING SYSTEM VALUE VALUES (7001, 'Swatch', 0.9);
CALL assay.rescreen('shop.box');
CREATE INDEX box_description ON shop.box USING gin (description mention_ops); CREATE INDEX box_seller ON shop.box USING gin (seller party_ops);
SELECT key, day, rule, change, strength_before IS NULL AS new, brand, seller, because FROM assay.finding_change WHERE source = 'shop.box' ORDER BY key, rule;
SELECT because, expected, screened, failed FROM assay.screen_run WHERE source = 'shop.box' ORDER BY run_id;
-- only rows that changed in their findings have a past
SELECT key FROM assay.screened_past WHERE source = 'shop.box' ORDER BY key;
UPDATE assay.brand SET prior = 0.3 WHERE brand_id = 7001;
INSERT INTO assay.seller (seller_id, name) OVERRIDING SYSTEM VALUE VALUES (7002, 'Moonlight Import Export');
CALL assay.rescreen('shop.box');
SELECT key, rule, change, strength < strength_before AS less, brand, seller, because FROM assay.finding_change WHERE run_id = (SELECT max(run_id) FROM assay.screen_run)
	AND rule ~ '^(brand|seller)_' ORDER BY key, rule;
DELETE FROM assay.brand WHERE brand_id = 7001;
UPDATE assay.rule SET weight = 0.7 WHERE rule = 'seller_watched';
-- a row that changed since is screened as it is
UPDATE shop.box SET description = 'Swatch box' WHERE id = 1;
CALL assay.rescreen('shop.box');
SELECT key, rule, change, strength, brand, seller, because FROM assay.finding_change WHERE run_id = (SELECT max(run_id) FROM assay.screen_run)
	AND rule ~ '^(brand|seller)_' ORDER BY key, rule;
SELECT * FROM assay.screen_missing('shop.box');
-- what a brand, a seller or a rule can touch; what changed since a run
UPDATE assay.rule SET weight = 0.8, version = 1, shipped = true WHERE rule = 'seller_watched';
INSERT INTO assay.brand (brand_id, name, prior) OVERRIDING SYSTEM VALUE VALUES (7001, 'Swatch', 0.9), (7003, 'Cotton', 0.9);
CALL assay.rescreen('shop.box', brand => 'Swatch');
SELECT key, rule, change, because FROM assay.finding_change WHERE run_id = (SELECT max(run_id) FROM assay.screen_run)
	AND rule ~ '^(brand|seller)_' ORDER BY key, rule;
CALL assay.rescreen('shop.box', seller => 'Moonlight Import Export');
SELECT key, rule, change, because FROM assay.finding_change WHERE run_id = (SELECT max(run_id) FROM assay.screen_run)
	AND rule ~ '^(brand|seller)_' ORDER BY key, rule;
CALL assay.rescreen('shop.box', rule => 'seller_watched');
SELECT because, screened FROM assay.screen_run WHERE run_id = (SELECT max(run_id) FROM assay.screen_run);
SELECT min(run_id) AS first FROM assay.screen_run WHERE source = 'shop.box' \gset
CALL assay.rescreen('shop.box', :first);
SELECT key, rule, change FROM assay.finding_change WHERE run_id = (SELECT max(run_id) FROM assay.screen_run)
	AND rule ~ '^(brand|seller)_' ORDER BY key, rule;
-- many rows at once, and all of them
INSERT INTO assay.vocabulary (word, weight) SELECT 'plenty' || i, 1 FROM generate_series(1, 1001) i;
SELECT registry, count(*), count(*) FILTER (WHERE old IS NULL AND new IS NULL) AS many FROM assay.registry_log WHERE registry = 'vocabulary' GROUP BY 1;
BEGIN; INSERT INTO assay.vocabulary (word) VALUES ('rolledback'); ROLLBACK;
CALL assay.rescreen('shop.box');
SELECT count(*) FROM assay.registry_log WHERE registry = 'vocabulary' AND new ->> 'word' = 'rolledback';
SELECT assay.forget_screened('shop.box', '2025-02-02');
SELECT DISTINCT day FROM assay.finding_change WHERE source = 'shop.box';
-- what cannot be done is said
CALL assay.rescreen(NULL);
CALL assay.rescreen('shop.round');
CALL assay.rescreen('shop.box', batch => 0);
CALL assay.rescreen('shop.box', -1);
CALL assay.rescreen('shop.box', brand => '!');
CALL assay.rescreen('shop.box', brand => 'Nike', seller => 'x');
CALL assay.rescreen('shop.box', seller => '..');
CALL assay.rescreen('shop.box', rule => 'no_such');
BEGIN;
CALL assay.rescreen('shop.box');
ROLLBACK;
SELECT assay.log_registry();

SET client_min_messages = error;
UPDATE assay.rule r SET weight = w.weight, threshold = w.threshold, enabled = w.enabled FROM shop.rule_was w WHERE r.rule = w.rule;
UPDATE assay.rule r SET version = w.version, shipped = w.shipped FROM shop.rule_was w WHERE r.rule = w.rule;
DROP SCHEMA shop CASCADE;
TRUNCATE assay.brand, assay.seller, assay.importer, assay.importer_alias, assay.name_source, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure, assay.screen_source, assay.screen_relation, assay.finding_change, assay.registry_log CASCADE;
DELETE FROM assay.vocabulary WHERE NOT shipped; DELETE FROM assay.term_list WHERE list = 'own';

-- Cards, roles, batches in the caller's transaction, digests
\set SHOW_CONTEXT never
SET client_min_messages = warning;
INSERT INTO assay.brand (brand_id, name, prior, headings, owner) VALUES (1001, 'Nike', 0.9, '{64}', 'Nike Inc.'), (1002, 'Dolce & Gabbana', 0.8, NULL, NULL), (1003, 'Dolce&Gabbana', 0.8, NULL, NULL),
	(1004, 'Yves Saint Laurent', 0.8, '{42}', 'YSL'), (1005, 'Saint Laurent', 0.8, '{42}', 'YSL'), (1006, 'Apple', 0.8, '{85}', NULL);
INSERT INTO assay.brand_alias VALUES (1001, 'Air Max');
INSERT INTO assay.brand_gtin (brand_id, number, prefix) VALUES (1001, '0088481', true), (1001, '00884810000098', false);
INSERT INTO assay.brand_authorised (brand_id, party_kind, party) VALUES (1001, 'seller', 'Runner Shop');
INSERT INTO assay.brand_authorised (brand_id, party_kind, party) VALUES (1001, 'seller', 'Runner Shop') ON CONFLICT DO NOTHING;
SELECT count(*) FROM assay.brand_authorised;
INSERT INTO assay.importer (number, name, country, status, valid) VALUES ('12-3456789', 'Acme', 'US', 'trusted', '(,)');
SELECT i.number @? '2025-01-01' AS with_mark, i.number <@! '2025-01-01' AS without FROM assay.importer i WHERE i.name = 'Acme';

-- numbers of double precision
PREPARE found (float8) AS SELECT brand, m.fragment FROM assay.brand_matches('N1KE shoes', $1) m;
EXECUTE found (0.5);
SELECT count(*) FROM assay.brand_matches('N1KE shoes');
SELECT assay.brand_ids('N1KE shoes'), assay.brand_ids('N1KE shoes', 0.5), assay.brand_ids('N1KE shoes', 0.5::real), assay.brand_ids('N1KE shoes', 0.5::float8, '2025-01-01'),
	assay.brand_ids('N1KE shoes', as_of => '2025-01-01'), assay.brand_ids('N1KE shoes', NULL), assay.brand_ids('N1KE shoes', min_confidence => 0.5);
SELECT same_seller('Acme Trading', 'Acme Tradin', 0.8), same_seller('Acme Trading', 'Acme Tradin', 0.8::real), same_seller('Acme Trading', 'Other', 0.8::float8);
CREATE TABLE public.report_name (name text);
INSERT INTO public.report_name SELECT 'Acme Trading ' || i FROM generate_series(1, 200) i;
CREATE INDEX report_name_party ON public.report_name USING gin (name party_ops);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM public.report_name WHERE same_seller(name, 'Golden Star', 0.9::float8);
RESET enable_seqscan;
DROP TABLE public.report_name;

-- in a transaction of the caller
CREATE SCHEMA shop;
CREATE TABLE shop.parcel (id int PRIMARY KEY, description text, quantity text, seller text, hs_code text, value numeric, currency text, shipped_on date);
INSERT INTO shop.parcel SELECT i, CASE i % 5 WHEN 0 THEN 'N1KE shoes' WHEN 1 THEN 'cotton shirt' WHEN 2 THEN 'Air Max shoes' WHEN 3 THEN 'gift' ELSE 'desk lamp' END,
	CASE i WHEN 7 THEN 'x' ELSE '1' END, 'Shop', '6404.11', 20, 'USD', '2025-03-01' FROM generate_series(1, 23) i;
BEGIN;
CALL assay.screen_table('shop.parcel');
ROLLBACK;
BEGIN;
SELECT assay.screen_batch('shop.parcel', batch => 10);
SELECT assay.screen_batch('shop.parcel', 'id', '{}', 10);
SELECT assay.screen_batch('shop.parcel', batch => 10), assay.screen_batch('shop.parcel', batch => 10);
COMMIT;
SELECT count(*), (SELECT count(*) FROM assay.screen_failure) AS failed FROM assay.screened;
CREATE TEMP TABLE by_batch AS SELECT key, rule, strength, weight, evidence FROM assay.finding;
UPDATE shop.parcel SET quantity = '2' WHERE id = 7;
SELECT assay.screen_batch('shop.parcel'), (SELECT count(*) FROM assay.screen_failure) AS failed;
SELECT assay.screen_batch('shop.parcel'), (SELECT count(*) FROM assay.screen_failure) AS failed;
SELECT assay.screen_batch('shop.parcel', batch => 0);
SELECT assay.screen_batch(NULL);
-- what screen_table() finds
SELECT assay.forget_screened('shop.parcel') > 0 AS forgotten;
CALL assay.screen_table('shop.parcel');
SELECT count(*) FROM (SELECT * FROM by_batch EXCEPT SELECT key, rule, strength, weight, evidence FROM assay.finding) d;
SELECT DISTINCT key FROM (SELECT key, rule, strength, weight, evidence FROM assay.finding EXCEPT SELECT * FROM by_batch) d;

-- cards
SELECT jsonb_pretty(assay.shipment_card('shop.parcel', '5') - 'screened_at' - 'run_id');
SELECT assay.shipment_card('shop.parcel', '5', 'de') -> 'findings' -> 0 ->> 'sentence' AS sentence, assay.shipment_card('shop.parcel', '5', 'de') ->> 'next_step' AS next_step,
	assay.shipment_card('shop.parcel', '0') IS NULL AS none;
BEGIN;
UPDATE shop.parcel SET quantity = 'x' WHERE id = 5;
SELECT assay.shipment_card('shop.parcel', '5') -> 'shipment' AS changed, (assay.shipment_card('shop.parcel', '5') ->> 'risk')::real > 0.9 AS risky;
ROLLBACK;
SELECT key FROM assay.screened d, LATERAL assay.shipment_card(d.source, d.key) c WHERE (c ->> 'risk')::real <> round(d.risk::numeric, 4)::real OR jsonb_array_length(c -> 'findings') <> (SELECT count(*) FROM assay.finding f WHERE f.key = d.key);
SELECT assay.risk_shares('{0.9,0.8,1}', '{0.9,0.5,-0.7}'), assay.risk_shares('{1}', '{0.5}'), assay.risk_shares('{}', '{}');
SELECT jsonb_pretty(assay.brand_sheet('air max'));
SELECT assay.brand_sheet('nothing') IS NULL AS none;
SELECT * FROM assay.gtin_lookup('0884810000098', '2025-01-01');
SELECT * FROM assay.gtin_lookup('0088481999990', '2025-01-01');
SELECT normal, problem, brand FROM assay.gtin_lookup('123');
SELECT brand_id, name, problem, other_name FROM assay.brand_problems() ORDER BY 1, 3, 4;
BEGIN;
INSERT INTO assay.outcome (source, key, result) VALUES ('shop.parcel', '5', 'counterfeit');
INSERT INTO assay.brand (brand_id, name, prior, headings, owner) SELECT 1010 + i, n, 0.5, '{64}', 'x' FROM unnest('{Dolfin,Do1fin,Dolfins,Dolmin,Dolmins,Abcd,Abce}'::text[]) WITH ORDINALITY u (n, i);
SELECT name, problem, other_name FROM assay.brand_problems() WHERE brand_id > 1006 OR problem = 'no outcome' ORDER BY brand_id, problem, other_id;
ROLLBACK;
SELECT name, problem, rows FROM assay.brand_problem_hits('shop.parcel', 'description') WHERE rows > 0 OR problem = 'same name' ORDER BY 1, 2;
SELECT assay.brand_problem_hits('shop.parcel', 'nothing');

-- digests
SELECT count(*) > 10 AS registries, count(*) FILTER (WHERE hash IS NULL) AS unseen FROM assay.registry_digest();
SELECT jsonb_object_agg(registry, hash) AS digest FROM assay.registry_digest() \gset
SELECT assay.require_registry(:'digest');
BEGIN;
UPDATE assay.brand SET prior = 0.7 WHERE brand_id = 1006;
SELECT assay.require_registry(:'digest');
ROLLBACK;
SELECT assay.require_registry('{"brand": "0", "no_such": "1"}');
SELECT assay.require_registry('[]');

-- roles: what the name says, and no more
CREATE ROLE regress_report_reader;
CREATE ROLE regress_report_screener;
CREATE ROLE regress_report_loader;
SELECT assay.grant_reader('regress_report_reader'), assay.grant_screener('regress_report_screener'), assay.grant_loader('regress_report_loader');
GRANT USAGE ON SCHEMA shop TO regress_report_screener;
GRANT SELECT ON shop.parcel TO regress_report_screener;
CREATE FUNCTION public.allowed(statement text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement;
	RAISE EXCEPTION 'undone' USING ERRCODE = 'UN000';
EXCEPTION WHEN insufficient_privilege THEN RETURN false;
	WHEN SQLSTATE 'UN000' THEN RETURN true;
END $$;
CREATE TABLE public.tried (i int GENERATED ALWAYS AS IDENTITY, statement text);
INSERT INTO public.tried (statement) VALUES
	('SELECT * FROM assay.finding_flat'), ('SELECT * FROM assay.shipment_risk'), ('SELECT assay.shipment_card(''shop.parcel'', ''5'')'), ('SELECT assay.brand_sheet(''Nike'')'),
	('SELECT * FROM assay.finding'), ('SELECT consignee FROM assay.screened'), ('SELECT * FROM shop.parcel'), ('SELECT * FROM assay.importer'), ('SELECT * FROM assay.seller_identifier'),
	('SELECT * FROM assay.outcome'),
	('SELECT assay.screen_row(''shop.parcel'', ''5'')'), ('SELECT assay.screen_batch(''shop.parcel'')'), ('DELETE FROM assay.finding'),
	('INSERT INTO assay.brand (name) VALUES (''Puma'')'), ('DELETE FROM assay.seller'), ('INSERT INTO assay.seller_identifier (seller_id, kind, value) SELECT seller_id, ''phone'', ''+86 755 8888 1234'' FROM assay.seller'),
	('SELECT assay.importer_set_status(''12-3456789'', ''suspended'', CURRENT_DATE)'),
	('UPDATE assay.rule SET weight = 0'), ('SELECT assay.grant_reader(''regress_report_loader'')');
GRANT SELECT ON public.tried TO PUBLIC;
CREATE TEMP TABLE may (role text, i int, may boolean);
GRANT INSERT ON may TO PUBLIC;
SET ROLE regress_report_reader;
INSERT INTO may SELECT current_user, i, public.allowed(statement) FROM public.tried;
SET ROLE regress_report_screener;
INSERT INTO may SELECT current_user, i, public.allowed(statement) FROM public.tried;
SET ROLE regress_report_loader;
INSERT INTO may SELECT current_user, i, public.allowed(statement) FROM public.tried;
RESET ROLE;
SELECT t.statement, bool_or(m.may) FILTER (WHERE role ~ 'reader') AS reader, bool_or(m.may) FILTER (WHERE role ~ 'screener') AS screener, bool_or(m.may) FILTER (WHERE role ~ 'loader') AS loader
FROM public.tried t JOIN may m USING (i) GROUP BY t.i, t.statement ORDER BY t.i;
-- as a whole
UPDATE shop.parcel SET value = 21;
SET ROLE regress_report_screener;
CALL assay.screen_table('shop.parcel');
RESET ROLE;
SELECT count(*) FROM assay.screened;

SELECT assay.grant_reader(NULL);
DROP OWNED BY regress_report_reader, regress_report_screener, regress_report_loader;
DROP ROLE regress_report_reader, regress_report_screener, regress_report_loader;
DROP FUNCTION public.allowed;
DROP TABLE public.tried;
SELECT assay.forget_screened('shop.parcel') > 0 AS forgotten;
DROP SCHEMA shop CASCADE;
DELETE FROM assay.brand;
DELETE FROM assay.importer;

-- Findings in sentences
SET client_min_messages = warning;
SELECT r.rule, l.language FROM assay.rule r, unnest('{en,de,fr,es,zh}'::text[]) l (language)
WHERE NOT EXISTS (SELECT FROM assay.phrase p WHERE p.rule = r.rule AND p.language = l.language);

-- values that have words of their own have them in every language
SELECT rule, count(*) FROM assay.phrase WHERE shipped GROUP BY rule HAVING count(*) <> 5;

INSERT INTO assay.brand (name, prior, headings) VALUES ('Nike', 0.9, '{64,6109}'), ('Gucci', 0.9, '{4202}'), ('Adidas', 0.9, '{64}');
INSERT INTO assay.brand_gtin (brand_id, number, prefix) SELECT brand_id, '0088481', true FROM assay.brand WHERE name = 'Adidas';
INSERT INTO assay.seller (name, reason) VALUES ('Golden Star Trading Co', 'seizures');
INSERT INTO assay.seller_identifier (seller_id, kind, value) SELECT seller_id, 'phone', '+86 755 8888 1234' FROM assay.seller WHERE name = 'Golden Star Trading Co';
INSERT INTO assay.brand_authorised (brand_id, party_kind, party) SELECT brand_id, 'seller', 'Runner Shop' FROM assay.brand WHERE name = 'Nike';

CREATE TEMP TABLE found AS
SELECT f.rule, f.evidence FROM (VALUES
	('N1KE shoes', '8517.13', 'Golden Star Trading', '+86 755 8888 1234', NULL, NULL, NULL),
	('Guсci handbag replica', '9999.99', NULL, NULL, NULL, NULL, NULL),
	('nkie running shoes', '64', 'Runner Shop', NULL, NULL, NULL, NULL),
	('Nike shoes', '6404.11', 'Runner Shop', NULL, '0088481000009', 'CNSHEEXP12SHE', 'Acme Works'),
	('gift', '12', NULL, NULL, '123', 'x', NULL),
	('Nike', '8528.10', NULL, NULL, NULL, NULL, NULL),
	('n/a', NULL, NULL, NULL, NULL, NULL, NULL), ('12345', NULL, NULL, NULL, NULL, NULL, NULL),
	('gift box with perfume tester', NULL, NULL, NULL, NULL, NULL, NULL)) s (description, hs_code, seller, phone, gtin, mid, maker),
	LATERAL assay.screen(s.description, s.hs_code, s.seller, 'CN', quantity => -1, item_id => 'RR473124829GB', seller_phone => s.phone, gtin => s.gtin,
		mid => s.mid, maker => s.maker, maker_street => '12 Main St', maker_city => 'Shenzhen', shipped_on => '2025-03-01') f;
SELECT count(DISTINCT rule) > 15 AS many FROM found;
-- rules that compare shipments
CREATE SCHEMA shop;
CREATE TABLE shop.parcel (id int PRIMARY KEY, description text, item_id text, importer text, value numeric, currency text, destination text, shipped_on date);
INSERT INTO shop.parcel SELECT i, 'cotton shirt', 'RR473124829GB', 'Maria Garcia', 500, 'USD', 'US', '2025-03-01'::date + i / 3 FROM generate_series(1, 4) i;
CALL assay.screen_table('shop.parcel');
INSERT INTO found SELECT DISTINCT ON (f.rule) f.rule, f.evidence FROM assay.finding f WHERE f.rule IN ('item_id_reused', 'same_day_value') ORDER BY f.rule, f.key;
SELECT assay.forget_screened('shop.parcel') > 0 AS forgotten;
DROP SCHEMA shop CASCADE;

-- no placeholder is left, none stays empty, and no two languages say the same
SELECT f.rule, l.language, assay.sentence(f.rule, f.evidence, l.language) FROM found f, unnest('{en,de,fr,es,zh}'::text[]) l (language)
WHERE assay.sentence(f.rule, f.evidence, l.language) ~ '[]\[{}…]' OR assay.sentence(f.rule, f.evidence, l.language) !~ '[.。]$';
SELECT f.rule FROM found f, unnest('{en,de,fr,es,zh}'::text[]) l (language)
GROUP BY f.rule, f.evidence HAVING count(DISTINCT assay.sentence(f.rule, f.evidence, l.language)) < 5;
SELECT DISTINCT ON (rule COLLATE "C") rule, assay.sentence(rule, evidence) FROM found ORDER BY rule COLLATE "C", evidence::text COLLATE "C";
SELECT l.language, assay.sentence(f.rule, f.evidence, l.language) FROM found f, unnest('{en,de,fr,es,zh}'::text[]) WITH ORDINALITY l (language, i)
WHERE rule IN ('brand_disguised', 'mid_differs', 'gtin_other_brand', 'seller_identifier') ORDER BY f.rule COLLATE "C", l.i, f.evidence::text COLLATE "C";

-- where a disguise is; how wide what is invisible is depends on the version of psql
\pset format unaligned
SELECT fragment, assay.disguise(fragment, name) FROM (VALUES ('N1KE', 'Nike'), (U&'Gu\0441ci', 'Gucci'), ('N.I.K.E', 'Nike'), (U&'Ni\200Bke', 'Nike'),
	(U&'\041D\0430\0439\043A', 'Nike'), ('$upreme', 'Supreme'), ('Nike', 'Nike'), (U&'Nike\0301', 'Nike'), (U&'\FF2Eike', 'Nike'), (U&'\+01D40D\+01D422\+01D424\+01D41E', 'Nike'), ('', 'Nike')) d (fragment, name);
\pset format aligned

SELECT assay.sentence('seller_watched', '{"fragment": "x", "compared_with": "Acme Ltd."}');

-- a language without a region, one that is not there, a rule without a phrase
SELECT assay.sentence('hs_malformed', '{"fragment": "12"}', 'de-AT') = assay.sentence('hs_malformed', '{"fragment": "12"}', 'de') AS region,
	assay.sentence('hs_malformed', '{"fragment": "12"}', 'xx') = assay.sentence('hs_malformed', '{"fragment": "12"}') AS english,
	assay.sentence('hs_malformed', '{"fragment": "12"}', NULL) = assay.sentence('hs_malformed', '{"fragment": "12"}') AS none;
SELECT assay.sentence('own_rule', '{"fragment": "x"}'), assay.sentence('hs_malformed', '{}'), assay.sentence('hs_malformed', NULL), assay.sentence('hs_malformed', '[1]');

-- what a value brings is no placeholder
SELECT assay.sentence('hs_malformed', '{"fragment": "{note}[{x}]", "note": "n"}');

-- wording of one's own
BEGIN;
UPDATE assay.phrase SET template = 'Bad code[: {fragment}|, none given].' WHERE rule = 'hs_malformed' AND language = 'en' RETURNING shipped;
SELECT assay.sentence('hs_malformed', '{"fragment": "12"}'), assay.sentence('hs_malformed', '{}');
INSERT INTO assay.phrase (rule, language, template) VALUES ('own_rule', 'en', 'Own: {fragment}.');
SELECT assay.sentence('own_rule', '{"fragment": "x"}');
\set VERBOSITY terse
INSERT INTO assay.phrase (rule, language, template) VALUES ('own_rule', 'de', 'Eigen: {fragment.');
ROLLBACK;
DELETE FROM assay.brand;
DELETE FROM assay.seller;

-- One shipment against everything
\pset format unaligned
INSERT INTO assay.brand (brand_id, name, prior) OVERRIDING SYSTEM VALUE VALUES (1, 'Nike', 0.9), (2, 'Gucci', 0.9), (3, 'Lego', 0.9);
INSERT INTO assay.brand_authorised (brand_id, party_kind, party, valid) VALUES
	(1, 'importer', '12-3456789', '[2025-01-01,2026-01-01)'), (1, 'seller', 'Nike Retail BV', '(,)');
INSERT INTO assay.seller (seller_id, name, country, status, source, reason) OVERRIDING SYSTEM VALUE VALUES
	(1, 'Shenzhen Hengda Trading Co., Ltd.', 'CN', 'watch', 'seizure 2025-114', 'counterfeit shoes'),
	(2, 'Golden Lotus Import Export', 'VN', 'cleared', 'own file', 'mistaken identity');
INSERT INTO assay.importer (importer_id, number, name, country, programme, status, reason, valid) OVERRIDING SYSTEM VALUE VALUES
	(1, '12-3456789', 'Acme Sportswear Inc', 'US', 'C-TPAT', 'trusted', NULL, '[2025-01-01,2026-01-01)'),
	(2, '98-7654321', 'Bad Goods LLC', 'US', NULL, 'revoked', 'three seizures', '[2025-06-01,)'),
	(3, '078-05-1120', 'A Person', 'US', NULL, 'suspended', 'under inquiry', '(,)');

-- nothing to say about an innocent parcel
SELECT count(*) FROM assay.screen('cotton shirt, blue', '610910', 'Honest Shirts Ltd', 'GB', NULL, NULL, 'GB', 1, 10, 'GBP', 'RR473124829GB', '2025-03-01');

-- brands: disguised, misspelt, named without authorisation, with it, near a counterfeit term
SELECT rule, version, round(strength::numeric, 2), weight, evidence - 'confidence' FROM assay.screen('N1KE shoe', shipped_on => '2025-03-01');
SELECT rule, evidence ->> 'fragment', evidence ->> 'note' FROM assay.screen('guccci bag', shipped_on => '2025-03-01');
SELECT rule, weight, evidence ->> 'authorised' FROM assay.screen('nike shoe', importer_no => '12-3456789', shipped_on => '2025-03-01');
SELECT rule, weight, evidence ->> 'authorised' FROM assay.screen('nike shoe', importer_no => '12-3456789', shipped_on => '2026-03-01');
SELECT rule, weight, evidence ->> 'authorised' FROM assay.screen('nike shoe', seller => 'NIKE RETAIL B.V.', shipped_on => '2026-03-01');
SELECT rule, evidence ->> 'fragment', evidence ->> 'compared_with', evidence ->> 'list', evidence ->> 'version', evidence ->> 'brand'
FROM assay.screen('gucci bag mirror quality', shipped_on => '2025-03-01');
SELECT rule FROM assay.screen('lego compatible museum replica sword model', shipped_on => '2025-03-01') WHERE rule = 'counterfeit_term';
-- a brand that is named three times is one finding
SELECT rule, count(*) FROM assay.screen('gucci gucci GUCCI', shipped_on => '2025-03-01') GROUP BY rule ORDER BY rule;

-- HS codes on the day of the shipment
SELECT code, day, rule, evidence
FROM (VALUES ('8517.12', '2023-05-01'::date), ('8517.12', '2021-05-01'), ('851713', '2021-05-01'), ('770100', '2023-05-01'),
	('640391a', '2023-05-01'), ('4.2E+09', '2023-05-01'), ('847130', '2023-05-01'), ('999999', '2023-05-01'), ('', '2023-05-01')) v(code, day)
	LEFT JOIN LATERAL assay.screen('cotton shirt', hs_code => code, shipped_on => day) ON true;

-- sellers on the watch list, however they write themselves; not the cleared ones
SELECT rule, round(strength::numeric, 1), evidence - 'similarity' FROM assay.screen('shirt', seller => 'SHENZEN HENGDA TRADE LIMITED', seller_country => 'CN', shipped_on => '2025-03-01');
SELECT count(*) FROM assay.screen('shirt', seller => 'Golden Lotus Import & Export', seller_country => 'VN', shipped_on => '2025-03-01');

-- importers by date; the number of a person is not quoted
SELECT rule, strength, weight, evidence FROM assay.screen('shirt', importer_no => '98-7654321', shipped_on => '2025-07-01');
SELECT count(*) FROM assay.screen('shirt', importer_no => '98-7654321', shipped_on => '2025-05-01');
SELECT rule, evidence FROM assay.screen('shirt', importer_no => '078-05-1120', shipped_on => '2025-05-01');

-- descriptions and numbers of items
SELECT description, rule, evidence
FROM unnest(ARRAY['gift', '12345', 'n/a', '', NULL, '???', 'Gucci']) description,
	LATERAL assay.screen(description, shipped_on => '2025-03-01') WHERE rule LIKE 'description%';
SELECT item, rule, evidence
FROM unnest(ARRAY['CP001020301BR', 'CSQU3054384', 'RR473124829GB', '1Z999AA10123456784', '']) item
	LEFT JOIN LATERAL assay.screen('shirt', item_id => item, shipped_on => '2025-03-01') ON true;
-- what is not looked at is said
SELECT rule, evidence FROM assay.screen(repeat('shirt ', 200000), shipped_on => '2025-03-01');

-- rules belong to the user: weight, threshold, off; a change is a new version
UPDATE assay.rule SET weight = 0.5 WHERE rule = 'description_vague';
SELECT rule, version, weight FROM assay.screen('gift', shipped_on => '2025-03-01');
UPDATE assay.rule SET enabled = false WHERE rule = 'description_vague';
SELECT count(*) FROM assay.screen('gift', shipped_on => '2025-03-01');
UPDATE assay.rule SET threshold = 1 WHERE rule = 'brand_disguised';
SELECT rule FROM assay.screen('N1KE shoe', shipped_on => '2025-03-01');
UPDATE assay.rule SET weight = 0.2, enabled = true WHERE rule = 'description_vague';
UPDATE assay.rule SET threshold = 0.5 WHERE rule = 'brand_disguised';
UPDATE assay.rule SET description = description;
SELECT rule, version FROM assay.rule WHERE version <> 1 ORDER BY rule;
UPDATE assay.rule SET weight = 2 WHERE rule = 'hs_never';

-- risk: independent causes add up, credit takes its share off
SELECT assay.risk(s, w) FROM (VALUES (1.0::real, 0.5::real), (1.0, 0.5)) v(s, w);
SELECT assay.risk(s, w) FROM (VALUES (1.0::real, 0.5::real), (1.0, -0.5)) v(s, w);
SELECT assay.risk(s, w) FROM (VALUES (1.0::real, -0.5::real)) v(s, w);
SELECT assay.risk(s, w) FROM (VALUES (NULL::real, 0.5::real)) v(s, w);
SELECT assay.risk(strength, weight) FROM assay.screen('cotton shirt');
SELECT assay.risk(3, 1);
SELECT assay.risk_step('{1}', 1, 1);

SET client_min_messages = warning;
TRUNCATE assay.brand, assay.seller, assay.importer CASCADE;

-- terms of copies without a brand; weak ones and innocent neighbours
SELECT d, rule, round(strength::numeric, 2), evidence ->> 'compared_with'
FROM unnest('{super clone replica handbag 1:1 AAA,Uhr täuschend echt,люкс копия сумки,首单 女包,スーパーコピー 時計,레플리카 가방,çakma çanta,تقليد درجة أولى,replika zegarka,1:1 scale diecast model,copia de llave,museum replica sword}'::text[]) d
	LEFT JOIN LATERAL assay.screen(d, shipped_on => '2025-03-01') f ON rule LIKE 'counterfeit%';
-- a disguise weighs no less than the name
BEGIN;
DELETE FROM assay.brand;
INSERT INTO assay.brand (name) VALUES ('Nike'), ('Rolex');
SELECT d, assay.risk(strength, weight) >= (SELECT assay.risk(strength, weight) FROM assay.screen(regexp_replace(d, '^\S+', p), shipped_on => '2025-03-01')) AS no_less
FROM (VALUES ('N1KE shoe', 'Nike'), ('N.i.k.e shoe', 'Nike'), ('Nіke shoe', 'Nike'), ('R0lex watch', 'Rolex'), ('ROL3X watch', 'Rolex')) v (d, p),
	LATERAL assay.screen(d, shipped_on => '2025-03-01') GROUP BY d, p ORDER BY d COLLATE "C";
-- the first letter changed, of an exposed brand and of another
UPDATE assay.brand SET name = 'Amazon', prior = 0.8 WHERE name = 'Nike';
UPDATE assay.brand SET name = 'Mercari', prior = 0.5 WHERE name = 'Rolex';

SELECT d, brand, confidence >= 0.5 AS sure FROM unnest('{smazon gift card,imazon box,nercari voucher}'::text[]) d, assay.brand_matches(d);
-- for a brand is not of it, in whatever language
INSERT INTO assay.brand (name, prior) VALUES ('Makita', 0.6);
SELECT d, confidence < (SELECT max(confidence) FROM assay.brand_matches('x Makita battery')) AS lower
FROM unnest('{аккумулятор для Makita,"x Makita uyumlu batarya",电池 适用于Makita,x Makita用バッテリー,x Makita 호환,x Makita style}'::text[]) d, assay.brand_matches(d) WHERE brand = 'Makita';
ROLLBACK;

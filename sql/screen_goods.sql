-- Screening of the goods: does the code fit them, does the brand sell such, is
-- something hidden under cheap things, and is it on a watch list?
\pset format unaligned
INSERT INTO assay.brand (brand_id, name, prior, headings) VALUES (1, 'Gucci', 0.9, '{4202,6403,9004}'), (2, 'Nike', 0.9, '{6404}'), (3, 'Lego', 0.9, NULL);

-- the description speaks for other goods than the code, and says with which words
SELECT round(strength::numeric, 1) AS strength, weight, evidence - 'plausibility' - 'probability' AS evidence
FROM assay.screen('wireless bluetooth earphones with charging case', '6109.10', shipped_on => '2025-03-01') WHERE rule = 'hs_implausible';
-- silent where it fits, where no word is known, where the code stands for nothing, and where many headings are possible
SELECT description, code, rule
FROM (VALUES ('mens cotton t-shirt', '6109.10'), ('qwrtz', '6109.10'), ('mens cotton t-shirt', '77'), ('mens cotton t-shirt', '999999'),
	('mens cotton t-shirt', '9813.00.05'), ('mens cotton t-shirt', 'none'), ('blue', '7308.90'), (NULL, '6109.10')) v(description, code)
	LEFT JOIN LATERAL assay.screen(description, code, shipped_on => '2025-03-01') ON rule = 'hs_implausible';
-- a registered brand's own goods may have any name; what was learned counts
SELECT brand, count(*) FILTER (WHERE rule = 'hs_implausible')
FROM unnest('{nike,lego}'::text[]) brand LEFT JOIN LATERAL assay.screen(brand || ' wireless bluetooth earphones charger', '6404.11', shipped_on => '2025-03-01') ON true
GROUP BY brand ORDER BY brand;
BEGIN;
CREATE TABLE lesson AS SELECT 'wireless bluetooth earphones ' || md5(i::text) AS description, '610910' AS code FROM generate_series(1, 50) i;
INSERT INTO lesson SELECT 'other goods ' || md5('x' || i), (ARRAY['420221', '640411', '950300', '330499', '852351', '711719', '392690', '611030'])[1 + i % 8] FROM generate_series(1, 800) i;
SELECT assay.learn_hs('lesson', 'description', 'code');
SELECT count(*) FROM assay.screen('wireless bluetooth earphones with charging case', '6109.10', shipped_on => '2025-03-01') WHERE rule = 'hs_implausible';
ROLLBACK;

-- a brand that does not sell what the code stands for; half as sure in the same chapter
SELECT code, round(strength::numeric, 1) AS strength, evidence ->> 'fragment' AS fragment, evidence ->> 'hs_code' AS hs_code, evidence -> 'headings' AS headings, evidence ->> 'list' AS list
FROM unnest('{420221,42,640411,640391,950300,4205,oops}'::text[]) code
	LEFT JOIN LATERAL assay.screen('gucci gucci GUCCI bag', code, shipped_on => '2025-03-01') ON rule = 'brand_other_goods';
BEGIN;
UPDATE assay.rule SET threshold = 0 WHERE rule = 'brand_other_goods';
SELECT round(strength::numeric, 1) AS strength FROM assay.screen('gucci bag', '4205', shipped_on => '2025-03-01') WHERE rule = 'brand_other_goods';
-- an ordinary word beside other goods is no brand
INSERT INTO assay.brand (brand_id, name, prior, headings) VALUES (4, 'Apple', 0.9, '{8517}');
SELECT rule FROM assay.screen('Apple tree saplings', '060220', shipped_on => '2025-03-01') WHERE rule LIKE 'brand%';
ROLLBACK;
SELECT count(*) FROM assay.screen('lego bricks', '420221', shipped_on => '2025-03-01') WHERE rule = 'brand_other_goods';

-- cover goods: innocent alone, not where brand, word, code, seller or price says otherwise
INSERT INTO assay.seller (seller_id, name) VALUES (1, 'Hidden Heron Trading Ltd');
SELECT what, round(s.strength::numeric, 1) AS strength, s.evidence ->> 'field' AS field, s.evidence ->> 'fragment' AS fragment, s.evidence ->> 'compared_with' AS compared_with,
	s.evidence ->> 'list' AS list, s.evidence ->> 'version' AS version, s.evidence -> 'signals' AS signals, s.evidence -> 'unit_value' AS unit_value
FROM (VALUES ('alone', 'storage bag', '420292', NULL, NULL, NULL), ('brand', 'nike storage bag', '420292', NULL, NULL, NULL), ('brand that sells bags', 'gucci storage bag', '420292', NULL, NULL, NULL),
	('word', 'nike storage bag replica', '420292', NULL, NULL, NULL), ('seller', 'storage bag', '420292', 'Hidden Heron Trading', NULL, NULL),
	('price', 'storage bag', '420292', NULL, 400, 'usd'), ('fair price', 'storage bag', '420292', NULL, 30, 'USD'), ('other currency', 'storage bag', '420292', NULL, 400, 'JPY'),
	('code, goods', 'wireless bluetooth earphones with charging case', '4911.10', NULL, NULL, NULL), ('code, brand', 'Nike item', '3926.90.97', NULL, NULL, NULL),
	('code alone', 'plastic hooks', '3926.90', NULL, NULL, NULL), ('components', 'woven labels nike', '5807.10', NULL, NULL, NULL)) v(what, description, code, seller, value, currency)
	LEFT JOIN LATERAL assay.screen(description, code, seller => seller, quantity => 2, value => value, currency => currency, shipped_on => '2025-03-01') s ON rule = 'cover_goods';
-- lists of cover goods are dated and one's own, with terms in force
SELECT kind, list, term FROM assay.description_terms('storage bag', '2025-03-01');
BEGIN;
UPDATE assay.term_list SET valid = '(,2025-01-01)' WHERE kind = 'cover';
INSERT INTO assay.term_list (list, kind, version, valid) VALUES ('mine', 'cover', '7', '[2025-01-01,)');
INSERT INTO assay.term (list, term, weight, hs, unit_value, currency) VALUES ('mine', 'tea towel', 1, '{630260}', 3, 'EUR');
SELECT description, day, s.evidence ->> 'compared_with' AS compared_with, s.evidence ->> 'list' AS list
FROM (VALUES ('nike storage bag', '420292', '2025-03-01'::date), ('nike storage bag', '420292', '2024-03-01'), ('nike tea towel', NULL, '2025-03-01'),
	('nike thing', '630260', '2025-03-01'), ('nike thing', '630260', '2024-12-31')) v(description, code, day)
	LEFT JOIN LATERAL assay.screen(description, code, shipped_on => day) s ON rule = 'cover_goods';
ROLLBACK;
INSERT INTO assay.term (list, term, unit_value) VALUES ('cover_goods', 'x', 3);
INSERT INTO assay.term (list, term, unit_value, currency) VALUES ('cover_goods', 'x', 'Infinity', 'EUR');

-- watch lists: each term once, with codes the goods may fall under
SELECT strength, weight, evidence FROM assay.screen('carved ivory, Ivory carving and uranium ore', shipped_on => '2025-03-01') WHERE rule = 'watch_term';
SELECT count(*) FROM assay.screen('ivory dress', shipped_on => '2025-03-01') WHERE rule = 'watch_term';

-- descriptions that are no description
SELECT description, rule, evidence ->> 'compared_with' AS compared_with, evidence ->> 'fragment' AS fragment, evidence ->> 'list' AS list
FROM unnest('{John Smith,Mr. J. Nowak,xxx,scan.pdf,AB,documents for Maria Garcia,mixed goods of cotton,shirt}'::text[]) description
	LEFT JOIN LATERAL assay.screen(description, shipped_on => '2025-10-01') ON rule LIKE 'description%';
INSERT INTO assay.term_list (list, kind, version, embedded) VALUES ('own_vague', 'vague', '2', true);
INSERT INTO assay.term (list, term) VALUES ('own_vague', 'stock lot');
SELECT rule, weight, evidence FROM assay.screen('stock lot of cotton shirts', shipped_on => '2025-10-01');
DELETE FROM assay.term_list WHERE list = 'own_vague';

-- the country the goods go to has its own edition, and its tariff
INSERT INTO assay.hs_adoption VALUES ('XQ', 2022, '2024-01-01');
SELECT destination, rule, evidence ->> 'version' AS version
FROM unnest('{US,XQ,xq}'::text[]) destination LEFT JOIN LATERAL assay.screen('integrated circuits', '8517.12', destination => destination, shipped_on => '2023-06-01') ON true;
DELETE FROM assay.hs_adoption WHERE country = 'XQ';

-- a number of a person is masked wherever it stands
SELECT evidence ->> 'fragment' AS fragment FROM assay.screen('Gucci', hs_code => 'SSN 123-45-6789 x', importer => 'Nobody', shipped_on => '2025-03-01') WHERE rule = 'hs_malformed';
SELECT evidence ->> 'fragment' AS fragment FROM assay.screen('078 05 1120', shipped_on => '2025-03-01');

-- many brands and terms in one text are told of within bounds
SELECT rule, count(*) <= 64 AS bounded FROM assay.screen(repeat('nike gucci replica ivory tiger bone ', 4000), shipped_on => '2025-03-01')
WHERE rule IN ('counterfeit_term', 'watch_term', 'brand_unauthorised') GROUP BY rule ORDER BY rule;

SET client_min_messages = warning;
TRUNCATE assay.brand, assay.seller CASCADE;

-- Does the code fit the goods, and which would?
\pset format unaligned
SELECT description, (SELECT code FROM hs_suggest(description, 1)) AS heading, (SELECT words FROM hs_suggest(description, 1)) AS words
FROM unnest(ARRAY['usb cable', 'womens hoodie', 'moisturiser 50ml', 'building bricks toy', 'running shoes', 'leather wallet', 'wrist watch',
	'scented candle', 'dog food', 'DOG  Food!']) description;
-- a fitting code against one of another chapter
SELECT description, hs_plausibility(fits, description) > 0.5 AS fits, hs_plausibility(other, description) < hs_plausibility(fits, description) / 2 AS other_less,
	fits @~ description AS operator
FROM (VALUES ('moisturiser 50ml', '330499'::hscode, '847130'::hscode), ('usb cable', '854442', '330499'), ('womens hoodie', '611020', '871200')) v(description, fits, other);
-- a code of other goods is far from it, in any language and however it is put
SELECT description, hs_plausibility(fits, description) > 0.8 AS fits, hs_plausibility(other, description) < 0.1 AS far
FROM (VALUES ('moisturiser 50ml', '330499'::hscode, '847130'::hscode), ('gold plated necklace', '711719', '850440'), ('sac a main cuir', '420221', '851762'),
	('zapatillas deportivas mujer', '640411', '847130'), ('mstrsr 50ml', '330499', '847130'), ('razors, electric', '851010', '420222')) v(description, fits, other);
-- a word alone behind a comma is read before what it stands behind
SELECT hs_plausibility('392410', 'cutlery, plastic') > hs_plausibility('392410', 'cutlery'),
	(SELECT code FROM hs_suggest('bells, electric', 1)) = (SELECT code FROM hs_suggest('electric bells', 1)) AS same;
-- a chapter alone, a heading of no edition, chapters without headings
SELECT hs_plausibility('33', 'moisturiser') > 0.8 AS chapter, hs_plausibility('84', 'moisturiser') < 0.3 AS other,
	hs_plausibility('3399', 'moisturiser') = hs_plausibility('33', 'moisturiser') AS no_heading,
	hs_plausibility('9801', 'moisturiser') IS NULL AS national, hs_plausibility('77', 'moisturiser') IS NULL AS reserved;
-- unknown words give no guess
SELECT hs_plausibility('330499', 'zzqq wxyz') IS NULL AS cannot_say, ('330499'::hscode @~ 'zzqq wxyz') IS NULL AS operator,
	(SELECT count(*) FROM hs_suggest('zzqq wxyz', 5)) AS suggestions, hs_plausibility('330499', '') IS NULL AS empty,
	hs_plausibility(NULL, 'x') IS NULL AS null_code;
SELECT count(*), bool_and(probability BETWEEN 0 AND 1) AS probabilities, sum(probability) <= 1.001 AS together FROM hs_suggest('cotton shirt', 5);
SELECT hs_plausibility('330499', repeat('moisturiser ', 80000)) > 0.5 AS long_text;

-- lessons of one's own
CREATE TABLE entry (goods text, code text);
INSERT INTO entry SELECT 'zabuton ' || s, '940490' FROM unnest('{blue,red,green,grey}'::text[]) s;
INSERT INTO entry SELECT 'quilling ' || s, '481910' FROM unnest('{blue,red,green,grey}'::text[]) s;
INSERT INTO entry SELECT 'zabuton blue', '940490' FROM generate_series(1, 50);
INSERT INTO entry VALUES ('zabuton', 'no code'), (NULL, '940490'), ('', '940490');
SELECT hs_plausibility('940490', 'zabuton') IS NULL AS shipped_cannot_say;
SELECT assay.learn_hs('entry', 'goods', 'code') AS lessons;
SELECT assay.learn_hs('entry', 'goods', 'code') AS again;
SELECT (SELECT code FROM assay.hs_suggest_learned('zabuton', 1)) AS heading, assay.hs_plausibility_learned('940490', 'zabuton') > assay.hs_plausibility_learned('330499', 'zabuton') AS better,
	hs_plausibility('940490', 'zabuton') IS NULL AS pure_function_unchanged;
SELECT assay.forget_hs();
SELECT assay.hs_plausibility_learned('940490', 'zabuton') IS NULL AS forgotten;
SELECT assay.learn_hs('entry', 'nothing', 'code');
DROP TABLE entry;

-- national tariffs
CREATE TABLE tariff_file (hts text, said text);
INSERT INTO tariff_file VALUES ('6403.91.60.30', 'boots'), ('6403.91', 'covering the ankle'), ('6109.10.00.04', 'T-shirts'), ('', 'a heading without a code');
SELECT assay.load_tariff('US', 'tariff_file', 'hts', 'said', '[2024-01-01,2025-01-01)') AS codes;
SELECT code, day, status, note FROM (VALUES ('6403916030', '2024-06-01'::date), ('6403916099', '2024-06-01'), ('6403916099', '2023-06-01')) v(code, day),
	LATERAL assay.hs_check_country(code, day, 'US') c(checked, status, edition, successors, note);
SELECT status FROM assay.hs_check_country('6403916099', '2024-06-01', 'JP');
SELECT assay.load_tariff('US', 'tariff_file', 'hts', 'said', 'empty');
DROP TABLE tariff_file;
TRUNCATE assay.tariff;

-- words in other scripts are read as they are written: honey is not the medicine it sounds like
SELECT d, array(SELECT format('%s %s', code, words) FROM hs_suggest(d, 1))
FROM unnest('{мёд липовый,زيت زيتون بكر,الحقيبة,不锈钢保温杯,ダイニングチェア,ﾏｸﾞｶｯﾌﾟ,кроссовок,"手机壳 适用于苹果","ao khoac nam","핸드백"}'::text[]) d;
-- a counter is no bag, and a single character inside a string no word
SELECT d, array(SELECT code::text FROM hs_suggest(d, 1)) FROM unnest('{"緑茶 50包",本革の財布,red 包}'::text[]) d;
-- overwhelming evidence beats one word
SELECT d, rule, evidence ->> 'compared_with' AS better
FROM (VALUES ('frozen chicken wings, 10 kg carton', '8471.30'), ('red wine, cabernet sauvignon, 750 ml', '9403.60'), ('solid oak dining table', '0306.17'),
	('frozen chicken wings, 10 kg carton', '0207.14')) v (d, code)
	LEFT JOIN LATERAL assay.screen(d, code, shipped_on => '2025-06-02') ON true;

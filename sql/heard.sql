-- Names heard in words of other scripts
SELECT getdatabaseencoding() <> 'UTF8' AS skip_test \gset
\if :skip_test
\quit
\endif

-- every script, in a description of its language
SELECT w.script, w.description, m.*
FROM (VALUES
	('Cyrillic', 'новые часы Ролекс в коробке', 'Rolex'), ('Cyrillic', 'кроссовки найк мужские', 'Nike'), ('Cyrillic', 'джинсы Левайс 501', 'Levi''s'),
	('Cyrillic', 'духи Шанель 50 мл', 'Chanel'), ('Cyrillic', 'машина Пежо', 'Peugeot'), ('Cyrillic', 'очки Версаче', 'Versace'),
	('Greek', 'παπούτσια Ριμποκ', 'Reebok'), ('Armenian', 'Ժամացույց Ռոլեքս', 'Rolex'), ('Georgian', 'ახალი როლექსი', 'Rolex'), ('Georgian', 'ადიდასი', 'Adidas'),
	('Hebrew', 'שעון רולקס חדש', 'Rolex'), ('Arabic', 'ساعة رولكس جديدة', 'Rolex'), ('Arabic', 'عطر جيفنشي', 'Givenchy'), ('Persian', 'کیف گوچی', 'Gucci'),
	('kana', '新品 ロレックス 腕時計', 'Rolex'), ('half width', 'ﾛﾚｯｸｽ', 'Rolex'), ('hiragana', 'ろれっくす', 'Rolex'), ('kana', 'リーバイス', 'Levi''s'),
	('Hangul', '롤렉스 시계', 'Rolex'), ('Hangul in letters', normalize('롤렉스', NFD), 'Rolex'), ('Hangul', '지방시 가방', 'Givenchy'),
	('Thai', 'นาฬิกา โรเล็กซ์', 'Rolex'), ('Devanagari', 'रोलेक्स घड़ी', 'Rolex')) w(script, description, brand),
	LATERAL brand_match(w.description, w.brand) m;

-- a name of several words, joined or parted otherwise
SELECT d AS description, m.fragment, m.start, m.length
FROM unnest('{ルイヴィトン,ルイ・ヴィトン,"ルイ ヴィトン 財布",루이비통,"루이 비통",Луи Виттон,"сумка ЛуиВиттон","لويس فيتون"}'::text[]) d,
	LATERAL brand_match(d, 'Louis Vuitton') m;
SELECT d AS description, d @~ 'Dolce & Gabbana' AS mentions
FROM unnest('{Дольче Габбана,Дольче и Габбана,ドルチェ&ガッバーナ,ドルチェアンドガッバーナ,돌체앤가바나}'::text[]) d;
SELECT d @~ 'The North Face' AS mentions FROM unnest('{ザ・ノース・フェイス,ノースフェイス,Норт Фейс,노스페이스}'::text[]) d;
-- letters by their names, all of a word or none
SELECT d, b, d @~ b AS mentions
FROM (VALUES ('디케이엔와이', 'DKNY'), ('ビーエムダブリュー', 'BMW'), ('джи шок', 'G-Shock'), ('ジーショック', 'G-Shock'), ('에이치앤엠', 'H&M'), ('디앤지 벨트', 'D & G'), ('아비브', 'ABB')) v(d, b);
-- in Korean, what a name stands in front of is joined to it; not another name, nor is an ordinary word in front
SELECT d, b, m.similarity, m.fragment, m.start, m.length
FROM (VALUES ('빈폴골프', 'Beanpole'), ('정품 나이키키즈운동화 새상품', 'Nike'), ('구찌핸드백', 'Gucci'), ('구찌나라', 'Gucci'), ('구찌백', 'Gucci'), ('골프빈폴', 'Beanpole'), ('여성시계', 'Yeosung')) v(d, b)
LEFT JOIN LATERAL brand_match(d, b) m ON m.similarity IS NOT NULL;

-- ordinary words are no names, nor are short ones, but by their letters
SELECT d, b, m.written FROM (VALUES ('часы', 'Chasse'), ('новый', 'Nova'), ('коробка', 'Carabocca'), ('ساعة', 'Saga'), ('جديد', 'Judaida'), ('時計', 'Tokei'),
	('バッグ', 'Bagu'), ('シャツ', 'Shats'), ('가방', 'Cabang'), ('시계', 'Sige'), ('שעון', 'Shaon'), ('חדש', 'Hadash'), ('да', 'Dah'), ('ノ', 'Noh'), ('كل', 'Kal')) v(d, b),
	LATERAL brand_match(d, b) m WHERE m.similarity IS NOT NULL;
-- some names are not as near as they may look
SELECT d, b FROM unnest('{Ролекс,ロレックス,롤렉스,رولكس,רולקס}'::text[]) d, unnest('{Lexus,Rulers,Rolls,Polar,Rollei,Ralex Sport,Nike,Gucci}'::text[]) b
WHERE d @~ b;
-- who may misspell nothing must be heard exactly
SELECT mentions('Тиссо', 'Tissot'), mentions('Тиссо', 'Tissot', 0) AS exactly, mentions('Ролекс', 'Rolex', 0) AS exact;

-- a name in another script is not listened for, but read by its letters
SELECT d, b FROM (VALUES ('rolex', 'Роллекс'), ('chanel', 'Шанель'), ('rolex', 'ロレックス')) v(d, b) WHERE d @~ b;

-- the registry: confidence, and the most confident of those that are heard
BEGIN;
DELETE FROM assay.brand;
INSERT INTO assay.brand (name, prior) VALUES ('Rolex', 0.9), ('Gucci', 0.9), ('Sony', 0.9), ('Kasyo', 0.1), ('Saint Laurent', 0.9), ('Guci Home', 0.1);
SELECT d AS description, m.brand, m.similarity, m.confidence, m.written, m.fragment, m.start, m.length
FROM unnest('{новые часы Ролекс,сумка гуччи,ソニー ヘッドホン,サンローラン,гучи,касё}'::text[]) d, LATERAL assay.brand_matches(d) m;
ROLLBACK;

-- known names
SELECT alias, script FROM assay.suggest_aliases('LOUIS-VUITTON') ORDER BY script, alias COLLATE "C";
SELECT count(*) FROM assay.suggest_aliases('Nobody''s brand');
SELECT count(*) FROM assay.suggest_aliases('Nike', '2000-01-01');
SELECT count(*) > 800 AS many, count(DISTINCT brand) >= 300 AS of_many, bool_and(shipped) AS shipped,
	bool_and(alias @~ alias) AS found, bool_or(brand ~ '[=|;]' OR alias ~ '[=|;]') AS badly_cut
FROM assay.known_alias;
-- no name means two brands, but for one in two spellings
SELECT alias, array_agg(brand ORDER BY brand) FROM assay.known_alias GROUP BY alias HAVING count(*) > 1 ORDER BY alias COLLATE "C";
BEGIN;
INSERT INTO assay.brand (brand_id, name) VALUES (-1, 'NIKE'), (-2, 'Louis Vuitton'), (-3, 'Nobody''s brand');
INSERT INTO assay.brand_alias VALUES (-1, '耐克');
INSERT INTO assay.known_alias (brand, alias, script) VALUES ('nobody''s brand', '无名', 'han'), ('Nike', '耐吉', 'han');
SELECT brand, alias, shipped FROM assay.known_alias WHERE alias IN ('耐吉', '无名') ORDER BY 1;
SELECT assay.add_known_aliases(-3);
SELECT assay.add_known_aliases() > 10 AS more, assay.add_known_aliases() AS again;
SELECT brand, alias, written, fragment FROM assay.brand_matches('路易威登 手提包');
ROLLBACK;

-- Latin letters beside Han
SELECT d, b, d @~ b AS mentions FROM (VALUES ('LV包', 'LV'), ('正品NIKE鞋', 'Nike'), ('新款gucci包包', 'Gucci')) v(d, b);

-- the same by index and by scan
CREATE TABLE heard (id int GENERATED ALWAYS AS IDENTITY, description text);
INSERT INTO heard (description)
SELECT format(t, w)
FROM unnest('{%s,новые %s в коробке,新品 %s 箱付き,%s 시계,ساعة %s جديدة,%s של}'::text[]) t,
	unnest('{Ролекс,ロレックス,롤렉스,رولكس,רולקס,ルイ・ヴィトン,ルイヴィトン,Луи Виттон,луи витон,часы,новый,バッグ,Rolex,rolek,Шанель,シャネル}'::text[]) w;
CREATE INDEX heard_description ON heard USING gin (description mention_ops);
CREATE FUNCTION pg_temp.heard(brand text, by_index boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	ids text;
BEGIN
	PERFORM set_config('enable_seqscan', (NOT by_index)::text, true), set_config('enable_bitmapscan', by_index::text, true);
	EXECUTE format('SELECT string_agg(id::text, '' '' ORDER BY id) FROM heard WHERE description @~ %L', brand) INTO ids;
	RETURN ids;
END $$;
SELECT brand, pg_temp.heard(brand, true) IS NOT DISTINCT FROM pg_temp.heard(brand, false) AS same, cardinality(string_to_array(pg_temp.heard(brand, true), ' ')) AS n
FROM unnest('{Rolex,Louis Vuitton,Chanel,Casio,Bag,Lexus}'::text[]) brand;
-- words of a Latin table have no keys by ear
SELECT brand, count(*) FILTER (WHERE part = 'heard') AS keys, string_agg(letters, ' ' ORDER BY letters) FILTER (WHERE part = 'heard') AS letters
FROM unnest('{Rolex,Nike,Ролекс,501}'::text[]) brand, LATERAL assay.mention_keys(brand) GROUP BY brand ORDER BY brand COLLATE "C";
DROP TABLE heard;

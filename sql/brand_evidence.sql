-- Evidence holds: 100,000 texts with a brand written into them in every way,
-- among words and letters of several scripts. Counts that must be 0.
\pset null (none)
SELECT setseed(0.31);
INSERT INTO assay.brand (name, prior) SELECT name, 0.9 FROM unnest('{adidas,Burberry,Chanel,Hermès,Lancôme,Samsung,Swarovski,Timberland,Louis Vuitton,Dolce & Gabbana,
	The North Face,Calvin Klein,Ray-Ban,Michael Kors,Tommy Hilfiger,Quillaro,Bravenster,Zelmira,Under Armour,Wolfenbach Optik,
	Пума,耐克,アディダス,L''Oréal,Forever 21,7 For All Mankind}'::text[]) name;
INSERT INTO assay.brand_alias (brand_id, alias) SELECT brand_id, 'Noface Jackets' FROM assay.brand WHERE name = 'The North Face';

-- a word with each of its letters changed or not, as chance has it
CREATE FUNCTION evidence_sprinkle(word text, letters text, instead text[]) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT string_agg(CASE WHEN strpos(letters, lower(c)) > 0 AND (random() < 0.5 OR strpos(letters, lower(c)) = 1) THEN instead[strpos(letters, lower(c))] ELSE c END, '' ORDER BY i)
	FROM regexp_split_to_table(word, '') WITH ORDINALITY l(c, i) $$;
-- one slip behind the first letter
CREATE FUNCTION evidence_slip(word text, n int) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE n % 4
		WHEN 0 THEN overlay(word PLACING chr(97 + (random() * 25)::int) FROM at FOR 1)
		WHEN 1 THEN overlay(word PLACING '' FROM at FOR 1)
		WHEN 2 THEN overlay(word PLACING repeat(substr(word, at, 1), 2) FROM at FOR 1)
		ELSE overlay(word PLACING reverse(substr(word, at, 2)) FROM at FOR 2) END
	FROM (SELECT 2 + floor(random() * (length(word) - 2))::int AS at) a $$;
CREATE FUNCTION evidence_write(brand text, way int, n int) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE way
		WHEN 0 THEN brand
		WHEN 1 THEN upper(brand)
		WHEN 2 THEN evidence_sprinkle(brand, 'aeopcxyi', '{а,е,о,р,с,х,у,і}')				-- Cyrillic
		WHEN 3 THEN evidence_sprinkle(brand, 'aoeisbgt', '{4,0,3,1,5,8,9,7}')				-- digits
		WHEN 4 THEN evidence_slip(brand, n)
		WHEN 5 THEN regexp_replace(brand, '([^ ''])', '\1 ', 'g')						-- spaced
		WHEN 6 THEN overlay(brand PLACING '-' FROM 3 + n % 2 FOR 0)
		WHEN 7 THEN replace(brand, ' ', '')
		WHEN 8 THEN overlay(brand PLACING U&'\200B' FROM 2 + n % 2 FOR 0)					-- hidden
		WHEN 9 THEN evidence_sprinkle(brand, 'aeiourlnst', '{á,ë,í,ö,ú,ŕ,ĺ,ñ,ş,ţ}')
		WHEN 10 THEN translate(upper(brand), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ')
		WHEN 11 THEN evidence_sprinkle(brand, 'abcdefghijklmno', '{ᴀ,ʙ,ᴄ,ᴅ,ᴇ,ꜰ,ɢ,ʜ,ɪ,ᴊ,ᴋ,ʟ,ᴍ,ɴ,ᴏ}')	-- small capitals
		WHEN 12 THEN evidence_sprinkle(brand, 'abcdefghijklmno', '{ⓐ,ⓑ,ⓒ,ⓓ,ⓔ,ⓕ,ⓖ,ⓗ,ⓘ,ⓙ,ⓚ,ⓛ,ⓜ,ⓝ,ⓞ}')	-- circled
		WHEN 13 THEN evidence_slip(evidence_sprinkle(brand, 'aeopc', '{а,е,о,р,с}'), n)		-- two ways at once
		WHEN 14 THEN regexp_replace(evidence_sprinkle(brand, 'aoes', '{4,0,3,5}'), '([^ ''])', '\1.', 'g')
		WHEN 15 THEN regexp_replace(regexp_replace(regexp_replace(brand, '&', '&amp;'), 'a(?!mp;)', '&#97;', 'g'), 'e', '&#x65;', 'g')
		ELSE evidence_sprinkle(brand, 'aios', '{@,!,0,$}') END $$;

CREATE TEMP TABLE evidence AS
SELECT brand, way, brand_as, before || brand_as || after AS description
FROM (SELECT name AS brand, way, evidence_write(name, way, n) AS brand_as,
		(ARRAY['', 'new ', 'é日x 👟', 'тапочки — ', 'für &lt;b&gt;', 'a b c, ', '«', 'x ', repeat('lorem ', n % 90)])[1 + n % 9] AS before,
		(ARRAY['', ' shoe', '™ zz', '! 日本', ' 2 pcs', '»', ' nike'])[1 + n % 7] AS after
	FROM assay.brand, generate_series(0, 16) way, generate_series(1, 227) n) p;
SELECT count(*) >= 100000 AS enough FROM evidence;

-- of every match, of whatever brand: the place is that of the fragment, which
-- alone is a mention of that brand
SELECT count(*) > 80000 AS matches, count(*) FILTER (WHERE substr(description, m.start, m.length) <> m.fragment) AS wrong_place,
	count(*) FILTER (WHERE NOT m.fragment @~ coalesce(m.alias, m.brand)) AS fragment_alone_is_none,
	count(*) FILTER (WHERE m.similarity <= 0 OR m.similarity > 1 OR m.confidence <= 0 OR m.confidence > 1) AS out_of_range,
	count(*) FILTER (WHERE 'exact' = ANY (m.written) AND cardinality(m.written) > 1) AS exact_and_not,
	count(*) FILTER (WHERE 'typo' = ANY (m.written) AND m.similarity = 1) AS typo_of_no_edit
FROM evidence, LATERAL assay.brand_matches(description) m;

-- The brand is found, and what was done to it is named. Not what the rules
-- rule out: a slip in a number or a sign; more digits or symbols than letters;
-- letters of full width, which are no disguise in East Asian text.
SELECT way, count(*) > 1000 AS many, count(*) FILTER (WHERE m.written IS NULL) AS not_found,
	count(*) FILTER (WHERE lower(brand_as) <> lower(brand) AND NOT named <@ m.written) AS not_named,
	count(*) FILTER (WHERE substr(description, m.start, m.length) <> m.fragment OR NOT m.fragment @~ brand) AS wrong_place
FROM evidence LEFT JOIN (VALUES (2, '{disguised}'::text[]), (3, '{disguised}'), (5, '{spaced}'), (6, '{spaced}'), (8, '{disguised}'),
		(10, '{disguised}'), (11, '{disguised}'), (12, '{disguised}'), (13, '{disguised}'), (14, '{spaced}'), (15, '{exact}'), (16, '{disguised}')) w(way, named) USING (way),
	LATERAL brand_match(description, brand) m
WHERE brand ~ '^[A-Za-z][a-zô]{3}' AND NOT (way = 10 AND description ~ '日') AND NOT (way IN (4, 13) AND brand ~ '[^A-Za-zèô ]')
	AND NOT (way = 13 AND brand_as !~ '[а-я]')
	AND NOT (way IN (3, 14, 16) AND EXISTS (SELECT FROM regexp_split_to_table(replace(brand_as, '.', ''), ' ') w
		WHERE w ~ '^[@!$]{2}|[@!$]{2}$' OR length(regexp_replace(w, '[^0-9]', '', 'g')) * 2 > length(w)))
GROUP BY way ORDER BY way;

DROP FUNCTION evidence_write(text, int, int), evidence_slip(text, int), evidence_sprinkle(text, text, text[]);
TRUNCATE assay.brand CASCADE;
SELECT setval('assay.brand_brand_id_seq', 1, false);

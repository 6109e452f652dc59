-- One brand against one text: how it is written and where
\pset format unaligned
\pset null (none)
SELECT description, brand, (brand_match(description, brand)).*
FROM (VALUES
	('new Nike shoe', 'nike'),
	('new N1KE shoe', 'Nike'),
	('nike''s best', 'Nike'),
	('two nikes', 'Nike'),
	('аdidas', 'Adidas'),
	('ПУМА кроссовки', 'Puma'),
	('puma', 'ПУМА'),
	('G u c c i bag', 'Gucci'),
	('g.u.c.c.i', 'Gucci'),
	('ad-idas', 'Adidas'),
	('lou is vuitton', 'Louis Vuitton'),
	('LouisVuitton', 'Louis Vuitton'),
	('Louis-Vuiton wallet', 'Louis Vuitton'),
	('the north-face jacket', 'The North Face'),
	('dolce and gabbana', 'Dolce & Gabbana'),
	('gucc! belt', 'Gucci'),
	('$amsung s9', 'Samsung'),
	('ch@nel no 5', 'Chanel'),
	('n*ke', 'Nike'),
	('garnier', 'Gamier'),
	(U&'gu\200Bcci', 'Gucci'),
	('耐克鞋', '耐克'),
	('forever21 top', 'Forever 21'),
	('birkenstok', 'Birkenstock'),
	('brikenstokc', 'Birkenstock')) v(description, brand);

-- what is not a mention
SELECT description, brand, mentions(description, brand)
FROM (VALUES
	('plain shirt', 'Nike'),
	('vuitton louis', 'Louis Vuitton'),		-- order
	('louis big vuitton', 'Louis Vuitton'),	-- side by side
	('hb', 'HP'),							-- no edits up to three letters
	('nkia air', 'Nike'),					-- two edits in four letters
	('snikers bar', 'Nike'),				-- inside a word
	('2019', 'zolg'),						-- a number stays a number
	('501', '50I'),
	('guc', 'Gucci'),
	('', 'Nike'),
	('nike', ''),
	('!!!', '!!!')) v(description, brand);

-- edits: none up to 3 letters, one from 4 to 7, two from 8; less on request
SELECT brand, description, mentions(description, brand, 0) AS none, mentions(description, brand, 1) AS one,
	mentions(description, brand) AS usual
FROM (VALUES ('Sony', 'sony'), ('Sony', 'sonny'), ('Sony', 'snoy'), ('Sony', 'sonnny'), ('Chanel', 'chaneel'), ('Chanel', 'chaaneel'),
	('Burberry', 'burbery'), ('Burberry', 'bubery'), ('Burberry', 'bubry'), ('LEE', 'lea')) v(brand, description);
SELECT mentions('nike', 'nike', 3);
SELECT mentions('nike', 'nike', -1);

-- the operator, its commutator, and NULL
SELECT 'n1ke' @~ 'nike' AS mentions, 'nike' ~@ 'n1ke' AS commutator, 'n1ke' @~ NULL IS NULL AS strict,
	mentions(NULL, 'nike') IS NULL AS null_text, mentions('n1ke', 'nike', NULL) AS null_edits;
SELECT (brand_match('shirt', 'nike')) IS NULL AS no_mention;

-- evidence counts characters of the original, whatever stands before it
SELECT text, m.start, m.length, substr(text, m.start, m.length) = m.fragment AS exact, m.fragment
FROM (VALUES ('日本語 ' || U&'\+01F600' || ' é nike'), (U&'a\0301e\0301 N\0336i\0336k\0336e\0336'), ('&amp; nike &lt;'), ('«nike»')) v(text),
	LATERAL brand_match(text, 'nike') m;

-- a mention is found wherever it stands, and its fragment alone is one
-- (random edits, look-alikes and places; a count that must be 0)
SELECT setseed(0.42);
CREATE TEMP TABLE planted AS
SELECT brand, before || written || after AS description
FROM (
	SELECT brand,
		CASE n % 6
			WHEN 0 THEN brand
			WHEN 1 THEN translate(brand, 'aeo', 'аео')
			WHEN 2 THEN overlay(brand PLACING chr(97 + (random() * 25)::int) FROM 2 + (random() * (length(brand) - 2))::int FOR 1)
			WHEN 3 THEN regexp_replace(brand, '(.)', '\1 ', 'g')
			WHEN 4 THEN overlay(brand PLACING '' FROM 2 + (random() * (length(brand) - 2))::int FOR 1)
			ELSE left(brand, length(brand) / 2) || '-' || substr(brand, length(brand) / 2 + 1)
		END AS written,
		repeat('é日x ', n % 5) AS before, repeat(' zz', n % 3) AS after
	FROM unnest('{adidas,burberry,chanel,hermes,lancome,samsung,swarovski,timberland}'::text[]) brand, generate_series(1, 500) n) p;
SELECT count(*) AS planted,
	count(*) FILTER (WHERE NOT description @~ brand) AS not_found,
	count(*) FILTER (WHERE substr(description, m.start, m.length) <> m.fragment) AS wrong_place,
	count(*) FILTER (WHERE NOT m.fragment @~ brand) AS fragment_alone_is_none
FROM planted, LATERAL brand_match(description, brand) m;

-- long and hostile texts
SELECT mentions(repeat('x', 1000000), 'nike') AS one_word, mentions(repeat('n i k ', 100000) || 'e', 'nike') AS row_of_letters,
	mentions(repeat('lorem ipsum ', 80000) || 'nike', 'nike') AS at_the_end,
	mentions(repeat('lorem ipsum ', 90000) || 'nike', 'nike') AS beyond_one_mb;
SELECT mentions('nike', repeat('nike ', 100)) AS brand_of_many_words, mentions('x', repeat('x', 100000)) AS brand_of_many_letters;

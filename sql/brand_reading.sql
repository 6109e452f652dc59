-- How titles name brands: in other alphabets, in disguise, in passing; and the
-- ordinary words that are none
\pset format unaligned
\pset null (none)
INSERT INTO assay.brand (name, prior, headings, context) VALUES
	('Gap', 0.8, '{61,62}', '{jeans,hoodie}'), ('Next', 0.7, '{61,62}', '{dress}'), ('Coach', 0.9, '{4202}', '{handbag,wallet,purse}'),
	('Apple', 0.9, '{8517,8471}', '{iphone,macbook,airpods}'), ('Champion', 0.8, '{61}', '{hoodie,sweatshirt}'), ('Supreme', 0.9, '{61}', '{hoodie,tee}'),
	('Nike', 0.9, NULL, NULL), ('Salomon', 0.7, NULL, NULL), ('Cartier', 0.9, NULL, NULL), ('Puma', 0.9, NULL, NULL), ('Omega', 0.9, '{9102}', '{watch}'),
	('Swatch', 0.7, NULL, NULL), ('adidas', 0.9, NULL, NULL), ('Adore', 0.3, NULL, NULL), ('Samsung', 0.8, NULL, NULL), ('Rolex', 0.95, NULL, NULL),
	('Louis Vuitton', 0.95, NULL, NULL), ('Gucci', 0.95, NULL, NULL), ('Ray-Ban', 0.9, NULL, NULL), ('Dior', 0.9, NULL, NULL), ('Vans', 0.8, NULL, NULL),
	('Boss', 0.8, NULL, NULL), ('Hugo Boss', 0.8, NULL, NULL), ('Tiffany & Co', 0.9, NULL, NULL), ('Calvin Klein', 0.9, NULL, NULL);
INSERT INTO assay.brand_alias (brand_id, alias) SELECT brand_id, a FROM assay.brand
	JOIN (VALUES ('Nike', 'Air Max'), ('Nike', '耐克'), ('adidas', 'アディダス'), ('Louis Vuitton', 'LV')) v(n, a) ON n = name;

-- words of every day: none may reach 0.5
SELECT description, m.brand, m.fragment, m.confidence
FROM unnest('{mind the gap between the doors,next day delivery phone case,coach tour ticket holder,apple peeler,champion of the world mug,
	supreme quality cotton,a gap filler foam,sports coach whistle,next generation lamp,salmon fillet,baby carrier,mike,bike pump,iomega zip drive,
	switch cable,i adore you,snikers bar,unlike others,vansen bosson,dioraman,3volution tee,4ct ring,GAP FILLER}'::text[]) description,
	assay.brand_matches(description, 0.5) m;

-- the same words with the brand's goods, another of its words, a trademark
-- sign or a counterfeit term near them: all reach it
SELECT description, m.brand, m.fragment
FROM unnest('{Gap hoodie,gap jeans blue,next dress red,coach handbag brown,Coach® wallet,iphone case apple,champion sweatshirt,
	supreme box logo hoodie,replica supreme,1:1 coach bag,Supreme™,hoodie with gap logo,hugo boss}'::text[]) description
	LEFT JOIN assay.brand_matches(description, 0.5) m ON true;

-- referred to, not claimed: less sure than the same without the word
SELECT description, m.brand, m.confidence < (SELECT max(confidence) FROM assay.brand_matches('a new ' || m.brand)) AS lower
FROM unnest('{case for samsung,strap compatible with rolex,laces fits vans nike,hülle für samsung,coque pour samsung,funda para samsung}'::text[]) description,
	assay.brand_matches(description, 0.5) m;

-- however it is written
SELECT description, m.brand, m.alias, m.written, m.fragment, m.confidence >= 0.5 AS alert
FROM unnest(ARRAY['louis vuitton and gucci bag', 'NIKE AIR MAX 90 SHOES', '#nike', '#louisvuitton', '&#78;ike', 'L&ouml;uis Vuitton', 'tiffany &amp; co ring',
	'耐克鞋', 'アディダス スニーカー', 'ПУМА кроссовки', 'аdіdаѕ', 'nіkе аir mаx', 'Ꭰior', 'ᏒᎾᏞᎬX', 'ԼՕՍIS ՎՍITTՕՈ', 'ɢᴜᴄᴄɪ', 'Ⓖⓤⓒⓒⓘ', '🅶🆄🅲🅲🅸', '🄶🅄🄲🄲🄸', '🇬🇺🇨🇨🇮',
	U&'g\0336u\0336c\0336c\0336i\0336', U&'gu\00ADcci', U&'gu\200Bcci', U&'\202Eiccug\202C', U&'\2066gucci\2069', '𝐍𝐢𝐤𝐞', 'ｎｉｋｅ', 'ñíké', 'N!ke', 'GUCC|', 'r0lex', 'gucсi',
	'ℂ𝕠𝕒𝕔𝕙 handbag', 'rоlех', 'Sаmsnug', 'N 1 K E', 'СаlvinK lеin', 'Lоuiss Vuitton', 'Rayban', 'R a y B a n']) description
	LEFT JOIN assay.brand_matches(description) m ON true;

TRUNCATE assay.brand CASCADE;
SELECT setval('assay.brand_brand_id_seq', 1, false);

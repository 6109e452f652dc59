-- Screening of who ships, who made it, and the numbers of the item
\pset format unaligned
SET datestyle = 'ISO, YMD';
INSERT INTO assay.seller (seller_id, name, country, status, valid) VALUES (1, 'Lucky Dragon Shoes', 'CN', 'watch', '[2024-01-01,)'), (2, 'Golden Heron Bags', 'CN', 'blocked', '(,)'),
	(3, 'Blue Kestrel', 'TR', 'cleared', '(,)'), (4, 'Ended Goods', 'TR', 'watch', '[2020-01-01,2021-01-01)'), (5, 'Far Away', 'CN', 'watch', '(,)');
INSERT INTO assay.seller_identifier (identifier_id, seller_id, kind, value, valid, confidence) VALUES
	(101, 1, 'phone', '0755 8888 1234', '[2024-01-01,)', 0.9), (102, 2, 'handle', 'https://wa.me/8675588881234', '[2024-06-01,)', 0.8),
	(103, 2, 'email', 'li.wei+x@gmail.com', '(,)', 1), (104, 3, 'email', 'LiWei@googlemail.com', '[2023-01-01,)', 0.5), (105, 3, 'phone', 'n/a', '(,)', 1),
	(106, 4, 'phone', '+90 212 555 0101', '(,)', 1), (107, 5, 'address', 'Room 501, 12 Futian Road, Shenzhen', '(,)', 1), (108, 3, 'handle', 'instagram:blue.kestrel', '(,)', 1),
	(109, 5, 'marketplace_account', 'ebay:far_away', '(,)', 0.7), (110, 1, 'phone', '+852 2345 6711', '(,)', 0.2);

-- by name, with how long it has been listed
SELECT evidence ->> 'compared_with' AS compared_with, evidence ->> 'version' AS version, evidence -> 'age_days' AS age_days
FROM assay.screen('shirt', seller => 'Lucky Dragon Shoes Co., Ltd.', seller_country => 'CN', shipped_on => '2025-01-01') WHERE rule = 'seller_watched';
-- by what the seller is reached by, in any spelling; what is shown is masked
SELECT strength, weight, evidence FROM assay.screen('shirt', seller_country => 'CN', seller_phone => '+86 (755) 8888-1234', shipped_on => '2024-02-01') WHERE rule LIKE 'seller%';
SELECT arguments, rule, round(strength::numeric, 2) AS strength, f.evidence ->> 'field' AS field, f.evidence ->> 'kind' AS kind, f.evidence ->> 'fragment' AS fragment,
	f.evidence ->> 'compared_with' AS compared_with, f.evidence -> 'age_days' AS age_days
FROM (VALUES ('email', NULL, 'LI.WEI@gmail.com', NULL, NULL, NULL), ('address', NULL, NULL, '12 Futian Rd., Room 501, Shenzhen', NULL, NULL), ('account', NULL, NULL, NULL, 'ebay:Far_Away', NULL),
	('handle', NULL, NULL, NULL, NULL, 'whatsapp:8675588881234'), ('placeholder', 'n/a', 'n/a', NULL, NULL, NULL), ('of an entry that ended', '+90 212 555 0101', NULL, NULL, NULL, NULL),
	('hardly sure', '+852 2345 6711', NULL, NULL, NULL, NULL), ('unreadable', 'call me', '@@', '', '', '')) v(arguments, phone, email, address, account, handle)
	LEFT JOIN LATERAL assay.screen('shirt', seller_country => 'CN', seller_phone => phone, seller_email => email, seller_address => address, seller_account => account,
		seller_handle => handle, shipped_on => '2024-07-01') f ON rule LIKE 'seller%';
-- a cleared seller shares its e-mail with a blocked one: by name, by identifier; before it had it there is no link
SELECT day, rule, round(f.strength::numeric, 2) AS strength, f.evidence - 'path' AS evidence
FROM unnest('{2024-07-01,2022-07-01}'::date[]) day
	LEFT JOIN LATERAL assay.screen('shirt', seller => 'Blue Kestrel', seller_country => 'TR', shipped_on => day) f ON rule LIKE 'seller%';
SELECT rule, f.evidence ->> 'field' AS field, f.evidence -> 'steps' AS steps, f.evidence -> 'path' -> 0 AS first_step
FROM assay.screen('shirt', seller_handle => 'https://instagram.com/Blue.Kestrel', shipped_on => '2024-07-01') f WHERE rule LIKE 'seller%';
-- what a watched seller leads to is told once, and what was told is no link
SELECT rule, f.evidence ->> 'compared_with' AS compared_with, f.evidence -> 'steps' AS steps
FROM assay.screen('shirt', seller => 'Lucky Dragon Shoes', seller_country => 'CN', seller_phone => '0755 8888 1234', shipped_on => '2024-07-01') f WHERE rule LIKE 'seller%' ORDER BY 1, 2;
BEGIN;
UPDATE assay.rule SET enabled = false WHERE rule IN ('seller_identifier', 'seller_linked');
SELECT rule FROM assay.screen('shirt', seller => 'Lucky Dragon Shoes', seller_country => 'CN', seller_phone => '0755 8888 1234', shipped_on => '2024-07-01') f WHERE rule LIKE 'seller%';
ROLLBACK;

-- the maker's code against its name and place, and the origin of the goods
SELECT mid, maker, street, city, origin, rule, f.evidence ->> 'part' AS part, f.evidence ->> 'is' AS "is", f.evidence ->> 'compared_with' AS compared_with, f.evidence ->> 'note' AS note
FROM (VALUES ('FRLAVIE243BRE', 'La Vie de France', '243 Rue de la Payees', 'Bremond', 'FR'), ('frlavie 243bre', 'La Vie de France', '243 Rue de la Payees', 'Bremond', 'FR'),
	('FRLAVIE243BRE', 'La Vie de France', '12 Rue de la Payees', 'Bremond', 'FR'), ('FRLAVIE243BRE', 'Lucky Dragon', NULL, NULL, NULL), ('FRLAVIE243BRE', NULL, NULL, 'Lyon', NULL),
	('FRLAVIE243BRE', NULL, NULL, NULL, 'CN'), ('FRLAVIE243BRE', NULL, NULL, NULL, NULL), ('CALAVIE243BRE', NULL, NULL, NULL, NULL), ('', 'La Vie', NULL, NULL, 'FR')) v(mid, maker, street, city, origin)
	LEFT JOIN LATERAL assay.screen('shirt', mid => v.mid, maker => v.maker, maker_street => street, maker_city => city, origin => v.origin, shipped_on => '2025-03-01') f ON rule LIKE 'mid%';

-- the post that issued an item, and the seller's country
SELECT item, country, rule, f.evidence ->> 'issued_in' AS issued_in, f.evidence ->> 'compared_with' AS compared_with
FROM (VALUES ('RR473124829GB', 'GB'), ('rr 4731 2482 9 gb', 'uk'), ('RR473124829GB', 'CN'), ('RR473124828GB', 'CN'), ('RR473124829GB', 'Britain'), ('589-81140743', 'CN'), ('RR473124829GB', NULL)) v(item, country)
	LEFT JOIN LATERAL assay.screen('shirt', item_id => item, seller_country => country, shipped_on => '2025-03-01') f ON rule LIKE 'item%';

-- trade items: numbers of brands, by GTIN and by company prefix
INSERT INTO assay.brand (brand_id, name, prior) VALUES (1, 'Nike', 0.9), (2, 'Gucci', 0.9), (3, 'Lego', 0.9);
INSERT INTO assay.brand_gtin (brand_id, number, prefix, valid) VALUES (1, '0088', true, '(,)'), (2, '629104', true, '(,)'), (2, '6291041500213', false, '(,)'), (3, '5702', true, '[2020-01-01,2025-01-01)'), (1, '73513537', false, '(,)');
SELECT description, gtin, rule, round(f.strength::numeric, 1) AS strength, f.evidence - 'start' - 'length' - 'list' - 'brand_id' AS evidence
FROM (VALUES ('nike shoe', '6291041500213'), ('gucci shoe', '6291041500213'), ('gucci and nike', '6291041500213'), ('shoe', '6291041500213'), ('nike shoe', '5702014999992'), ('lego set', '4006381333931'),
	('gucci bag', '4006381333931'), ('gucci bag', '2012345678903'), ('nike shoe', '73513537'), ('gucci shoe', '73513537'), ('gucci shoe', '96385074'), ('nike shoe', '0088123456782'), ('nike shoe', '6291041500214'),
	('nike shoe', 'abc'), ('nike shoe', ''), ('nike shoe', '16291041500210')) v(description, gtin)
	LEFT JOIN LATERAL assay.screen(description, gtin => v.gtin, shipped_on => '2025-03-01') f ON rule LIKE 'gtin%';
-- the number of the item may be one, and need not
SELECT item, rule, f.evidence ->> 'field' AS field FROM unnest('{6291041500213,1Z999AA10123456784,6291041500214}'::text[]) item
	LEFT JOIN LATERAL assay.screen('nike shoe', item_id => item, shipped_on => '2025-03-01') f ON rule LIKE 'gtin%';
-- dated
SELECT day, f.evidence ->> 'belongs_to' AS belongs_to, f.evidence ->> 'note' AS note FROM unnest('{2024-12-31,2025-01-01}'::date[]) day
	LEFT JOIN LATERAL assay.screen('nike set', gtin => '5702014999992', shipped_on => day) f ON rule = 'gtin_other_brand';
\set VERBOSITY terse
INSERT INTO assay.brand_gtin (brand_id, number) VALUES (1, '6291041500214');
INSERT INTO assay.brand_gtin (brand_id, number, prefix) VALUES (1, '629', true);
INSERT INTO assay.brand_gtin (brand_id, number, prefix) VALUES (1, '6291x', true);
\set VERBOSITY default
-- a change is seen by the next statement
UPDATE assay.brand_gtin SET brand_id = 1 WHERE brand_id = 2;
SELECT rule FROM assay.screen('nike shoe', gtin => '6291041500213', shipped_on => '2025-03-01') WHERE rule LIKE 'gtin%';

SET client_min_messages = warning;
TRUNCATE assay.brand, assay.seller CASCADE;

-- most of what they share is place and trade, and one has more: not at full strength
BEGIN;
INSERT INTO assay.seller (name, country, status) VALUES ('İstanbul Yıldız Tekstil', 'TR', 'watch');
SELECT n, rule, strength >= 0.75 AS full_strength
FROM unnest('{Yıldız Tekstil Ltd. Şti.,İstanbul Yıldız Tekstil A.Ş.}'::text[]) n
	LEFT JOIN LATERAL assay.screen('shirt', seller => n, seller_country => 'TR', shipped_on => '2025-03-01') ON rule = 'seller_watched';
ROLLBACK;

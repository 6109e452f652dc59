-- What is wrong with a description as a description
SELECT description, assay.description_flags(description)
FROM unnest(ARRAY['gift', 'Gifts, accessories', 'GIFT, 2 pcs', 'g1ft', '礼品', 'подарок', 'phone accessories usb', 'gift card holder leather',
	'12345', '12-34/56', '???', '', '   ', 'n/a', 'see invoice', 'xxx', '0000', '.wpx', 'scan.pdf', 'AB', 'hat', '帽子',
	'cotton shirt, blue']) description;
SELECT assay.description_flags(NULL) IS NULL AS null_description;

-- brand only: whatever the brand, as it stands
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9), ('Louis Vuitton', 0.9), ('Apple', 0.5);
SELECT description, assay.description_flags(description)
FROM unnest('{NIKE,nike louis vuitton,Nike 270,apple,nike shoe,n1ke}'::text[]) description;
TRUNCATE assay.brand CASCADE;

-- lists are dated
SELECT day, assay.description_flags('daily necessities', day), (SELECT array_agg(list ORDER BY list) FROM assay.description_terms('daily necessities', day))
FROM unnest('{2024-11-11,2024-11-12}'::date[]) day;

-- counterfeit terms, and the words beside which they are innocent
SELECT description, list, term, fragment, start, length
FROM unnest(ARRAY['Rolex 1:1 quality', '1:1 scale model car', '1/1 piece', 'AAA batteries', 'bag AAA quality', 'museum replica sword',
	'replica watch', '包包 高仿 A货', 'rep1ica bag', 'false eyelashes fake lashes', 'superclone watch']) description
	LEFT JOIN LATERAL assay.description_terms(description) ON kind = 'counterfeit';

-- lists of one's own
INSERT INTO assay.term_list (list, kind, version, valid) VALUES ('ivory', 'watch', '2026', '[2026-01-01,)');
INSERT INTO assay.term (list, term, weight) VALUES ('ivory', 'ivory', 0.9), ('ivory', 'ivory carving', 1);
SELECT kind, list, version, term, weight, standalone, fragment, start, length FROM assay.description_terms('antique ivory carving', '2026-06-01');
SELECT count(*) AS not_yet FROM assay.description_terms('antique ivory carving', '2025-12-31');
DELETE FROM assay.term_list WHERE list = 'ivory';
SELECT count(*) AS gone FROM assay.description_terms('antique ivory carving', '2026-06-01');
INSERT INTO assay.term_list (list, kind, version) VALUES ('bad', 'nonsense', '1');

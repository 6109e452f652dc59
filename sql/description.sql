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
-- brands and nothing else, in whatever pieces; flags and screening agree
INSERT INTO assay.brand (name, prior) VALUES ('L''Oréal', 0.9), ('The Ordinary', 0.9), ('Barney''s Choice', 0.9), ('H&M', 0.9), ('Dolce & Gabbana', 0.9), ('ПУМА', 0.9), ('耐克', 0.9), ('The North Face', 0.9), ('7 For All Mankind', 0.9);
SELECT description, 'brand_only' = ANY (assay.description_flags(description)) AS flag, (SELECT count(*) FROM assay.screen(description) WHERE rule = 'description_brand_only') AS finding
FROM unnest('{L''Oréal,l oreal,LOREAL,theordinary,ordinary,barney s choice,barneys choice,barneyschoice,H&M,h & m,dolce and gabbana,dolcegabbana,dolce gabbana h&m 42,puma,ПУМА,耐克,
	north face,the north face,NORTHFACE,7 for all mankind,north face jacket,jacket of loreal,the jacket}'::text[]) description;
TRUNCATE assay.brand CASCADE;

-- the name of a person and nothing else; what may be goods or a brand as well is not one
SELECT description, assay.description_flags(description)
FROM unnest(ARRAY['John Smith', 'MARIA GARCIA', 'Müller, Wolfgang', 'Li Wei Zhang', 'Анна Иванова', 'Mr. J. Nowak', 'J. P. Nowak',
	'John', 'Rose Brown', 'Amber Stone', 'Paul Smith shoes', 'Mercedes Benz', 'Dr Brown', 'Ralph Lauren', 'John Smith 2']) description;

-- what the flags are about
SELECT description, p.*
FROM unnest(ARRAY['gift', 'phone accessories usb', 'parcel with baggage tags', 'xxx', 'scan.pdf', '12345', ' ??? ', '', 'n/a, see invoice', 'John Smith',
	'toys', 'toys, wooden blocks', '礼品 2', 'hat']) description LEFT JOIN LATERAL assay.description_problems(description, '2026-06-01') p ON true;
SELECT * FROM assay.description_problems(NULL);
-- always the same flags
SELECT count(*) AS tried, count(*) FILTER (WHERE flags IS DISTINCT FROM problems) AS differ
FROM (SELECT assay.description_flags(d, '2026-06-01') AS flags,
		(SELECT coalesce(array_agg(f ORDER BY array_position(assay.description_flags(d, '2026-06-01'), f)), '{}')
		FROM (SELECT DISTINCT flag AS f FROM assay.description_problems(d, '2026-06-01')) distinct_flags) AS problems
	FROM (SELECT a || b || c AS d FROM unnest('{"",gift,xxx,12,John,???,.wpx,"toys "}'::text[]) a, unnest('{""," ",", ",-}'::text[]) b,
		unnest('{"",accessories,Smith,"blue hat",n/a,礼品}'::text[]) c) texts) x;

-- terms that only count when nothing else is said: lists in force by date
SELECT day, description, assay.description_flags(description, day)
FROM unnest('{2025-03-31,2025-04-01,2025-09-01}'::date[]) day, unnest('{toys,phone case,fresh fruit,shoes and toys,running shoes}'::text[]) description;

-- the scripts of a text, the one with most letters first
SELECT description, description_scripts(description)
FROM unnest(ARRAY['cotton shirt', 'хлопковая рубашка', '棉衬衫 cotton', 'コットンのシャツ', '면 셔츠', 'قميص قطن', 'ＮＩＫＥ', '𝓝𝓲𝓴𝓮', 'nіke', 'βραχιόλι', 'เสื้อ', '123 - ?', '']) description;
SELECT description_scripts(repeat('я', 400000)), description_scripts(NULL) IS NULL AS strict;

-- lists are dated
SELECT day, assay.description_flags('daily necessities', day), (SELECT array_agg(list ORDER BY list) FROM assay.description_terms('daily necessities', day))
FROM unnest('{2024-11-11,2024-11-12}'::date[]) day;

-- counterfeit terms, and the words beside which they are innocent
SELECT description, list, term, fragment, start, length
FROM unnest(ARRAY['Rolex 1:1 quality', '1:1 scale model car', '1/1 piece', 'AAA batteries', 'bag AAA quality', 'museum replica sword',
	'replica watch', '包包 高仿 A货', 'rep1ica bag', 'false eyelashes fake lashes', 'superclone watch']) description
	LEFT JOIN LATERAL assay.description_terms(description) ON kind = 'counterfeit';

-- lists of one's own
INSERT INTO assay.term_list (list, kind, version, valid) VALUES ('brass', 'watch', '2026', '[2026-01-01,)');
INSERT INTO assay.term (list, term, weight) VALUES ('brass', 'brass', 0.9), ('brass', 'brass bell', 1);
SELECT kind, list, version, term, weight, standalone, fragment, start, length FROM assay.description_terms('antique brass bell', '2026-06-01');
SELECT count(*) AS not_yet FROM assay.description_terms('antique brass bell', '2025-12-31');
DELETE FROM assay.term_list WHERE list = 'brass';
SELECT count(*) AS gone FROM assay.description_terms('antique brass bell', '2026-06-01');
INSERT INTO assay.term_list (list, kind, version) VALUES ('bad', 'nonsense', '1');

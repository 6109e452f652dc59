-- the counts are those of the editions as the WCO published them
\pset format unaligned
SELECT edition, (SELECT count(*) FROM hs_codes(edition, 2)) AS chapters,
       (SELECT count(*) FROM hs_codes(edition, 4)) AS headings, (SELECT count(*) FROM hs_codes(edition)) AS subheadings
FROM unnest('{2007,2012,2017,2022}'::int[]) edition;
-- by chapter: subheadings of each edition
SELECT hs_chapter(code) AS chapter, count(*) FILTER (WHERE edition = 2007) AS hs2007, count(*) FILTER (WHERE edition = 2012) AS hs2012,
       count(*) FILTER (WHERE edition = 2017) AS hs2017, count(*) FILTER (WHERE edition = 2022) AS hs2022
FROM unnest('{2007,2012,2017,2022}'::int[]) edition, hs_codes(edition)
GROUP BY 1 ORDER BY 1;
-- no chapter is reserved, national or a statistician's
SELECT count(*) FROM unnest('{2007,2012,2017,2022}'::int[]) edition, hs_codes(edition) WHERE code <@ '77' OR code <@ '98' OR code <@ '99' OR code <@ '00';
SELECT hs_codes(2010);
SELECT hs_codes(2022, 8);

-- one code through time: telephones for cellular networks, until 2021
SELECT as_of, c.* FROM (VALUES (date '2006-12-31'), ('2007-01-01'), ('2016-06-30'), ('2021-12-31'), ('2022-01-01'), ('2027-12-31'), ('2028-01-01')) v(as_of),
	hs_check('8517.12', as_of) c;
-- its successor, smartphones
SELECT as_of, c.* FROM (VALUES (date '2011-05-05'), ('2021-12-31'), ('2022-01-01'), ('2028-01-01')) v(as_of), hs_check('8517.13', as_of) c;
-- national digits are not looked at; chapters and headings are
SELECT c.* FROM unnest('{6403.91.60,6403.91.60.30,64,6403,8803,8469,6477}'::text[]) code, hs_check(code, '2023-05-01') c;
-- superseded: one to one; into another; split; two editions ago; and where the tables name none
SELECT c.* FROM unnest('{300220,620212,441820,690810,300219,401162}'::text[]) code, hs_check(code, '2023-05-01') c;
-- of the edition of 2007 only the digits are known
SELECT c.* FROM hs_check('010110', '2023-05-01') c;
SELECT c.* FROM hs_check('010121', '2014-05-01') c;
-- digits that were used again
SELECT as_of, c.* FROM (VALUES (date '2008-01-01'), ('2013-01-01'), ('2022-01-01')) v(as_of), hs_check('290341', as_of) c;
-- rescoped: only waste left; others came in; goods went elsewhere
SELECT c.* FROM unnest('{847130,850811,911490,701919}'::text[]) code, hs_check(code, '2023-05-01') c;
-- every code of every edition has its answer on every day
SELECT extract(year FROM as_of) AS year, c.status, count(*), max(cardinality(c.successors)) AS most_successors, count(*) FILTER (WHERE c.successors = '{}') AS none_known
FROM (SELECT code FROM unnest('{2007,2012,2017,2022}'::int[]) edition, hs_codes(edition) UNION SELECT code FROM unnest('{2007,2012,2017,2022}'::int[]) edition, hs_codes(edition, 4)) all_codes,
     (VALUES (date '2006-01-01'), ('2007-01-01'), ('2012-01-01'), ('2017-01-01'), ('2022-01-01'), ('2028-01-01')) v(as_of),
     hs_check(code, as_of) c
GROUP BY 1, 2 ORDER BY 1, 2;
-- 1,173 codes kept their digits and changed scope in 2022; of 531 of them only waste moved out
SELECT count(*), count(*) FILTER (WHERE note LIKE '%only waste moved out%') AS waste FROM hs_codes(2022) h, hs_check(h.code, '2022-01-01') c WHERE status = 'rescoped';
-- what a code became exists
SELECT count(*) FROM hs_codes(2017) h, hs_check(h.code, '2024-01-01') c, unnest(c.successors) s WHERE NOT EXISTS (SELECT FROM hs_codes(2022) n WHERE n.code = s::hscode);

-- Repairs, only of what does not exist as it stands
SELECT typed, c.* FROM unnest(ARRAY['101210', '1012100', '101', '10121', '64O391', '64o39l', '851713OO', '４２０２２２', E'6403.91\u00A060', '640391.0', '6403.0', '85.0', '6 403.91',
	'6506.1', '101.3', '4.20222E+09', '4,20222e9', '6.40392E+09', '6.40391E+05', '6.4039160E+07', '9.0111E+06', ' 6403.91. ', '6403–91']) typed, hs_check(typed, '2023-05-01') c;
-- two readings
SELECT c.* FROM hs_check('9011100', '2023-05-01') c;
-- what exists in no edition
SELECT typed, c.status, c.edition, c.note FROM unnest('{640377,6477,77,7701.00,00,000000,980100,98,9903,999999,99999999,64039999991}'::text[]) typed, hs_check(typed, '2023-05-01') c;
-- national chapters
SELECT typed, c.* FROM unnest('{9903.88.15,9801001012}'::text[]) typed, hs_check(typed, '2023-05-01') c;
-- what is no code
SELECT typed, c.code, c.status, c.note
FROM unnest(ARRAY['', '   ', '5', '640', '64039', 'shoes', '640391a', 'oil', 'OIOI', '4.2E+09', '4.2E', '4.20222E-09', '4.20222E+99', '6403E10', '0.42E+09', '1e99999999999999999999', '6.403915E+05', '4.20222', '9.0',
	'1234567890123', '-6403', '.6403', '6403,91', '6403/91', '64039160;64039190', '٦٤٠٣٩١', '𝟞𝟜', E'6403\u200B91', '½', E'\x01']) typed, hs_check(typed, '2023-05-01') c;
SELECT c.status, c.note FROM hs_check(repeat('6', 1000000), '2023-05-01') c;
SELECT c.status, c.note FROM hs_check(repeat(' ', 1000000), '2023-05-01') c;
SELECT c.code, c.status, c.note FROM hs_check('6403' || repeat('.', 1000000) || '91', '2023-05-01') c;
SELECT c.status, c.note FROM hs_check('1.' || repeat('0', 1000000) || 'E+09', '2023-05-01') c;
-- a code and a day must be given
SELECT c IS NULL AS nothing FROM hs_check(NULL::text, '2023-05-01') c;
SELECT c IS NULL AS nothing FROM hs_check('6403', NULL) c;
-- days without end
SELECT d, c.status, c.edition, c.note FROM unnest('{infinity,-infinity,4713-01-01 BC,5874897-12-31}'::date[]) d, hs_check('640391', d) c;
-- of a typed code there is nothing to repair
SELECT c.* FROM hs_check('8517.12'::hscode, '2023-05-01') c;
SELECT c.* FROM hs_check('101210'::hscode, '2023-05-01') c;
SELECT c.status, c.note FROM hs_check('64039'::hscode, '2023-05-01') c;
-- one row beside each of a table
SELECT count(*), count(DISTINCT (c.status, c.edition)) FROM hs_codes(2017) h LEFT JOIN LATERAL hs_check(h.code::text, '2020-01-01') c ON true;

-- From one edition to another
SELECT hs_convert('851712', 2017, 2022);
SELECT hs_convert('8517.13.00', 2022, 2017);
SELECT hs_convert('8807', 2022, 2017);
SELECT hs_convert('010121', 2022, 2007), hs_convert('64', 2007, 2022);
-- not of that edition; no edition
SELECT count(*) FROM hs_convert('851713', 2017, 2022);
SELECT hs_convert('851713', 2022, 2028);
-- there and back again: every code is found in what its successors came from, but 3002.19, which has none
SELECT count(*) AS codes, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM hs_convert(h.code, 2017, 2022) n WHERE h.code IN (SELECT hs_convert(n.code, 2022, 2017)))) AS lost
FROM hs_codes(2017) h;
-- links as the UNSD tables count them: 15,657 and 6,141 pairs, less the one of 999999
SELECT (SELECT count(*) FROM hs_codes(2022) h, hs_convert(h.code, 2022, 2017)) AS pairs_2022, (SELECT count(*) FROM hs_codes(2017) h, hs_convert(h.code, 2017, 2012)) AS pairs_2017;

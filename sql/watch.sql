-- Watch terms: goods that somebody has to look at, and the words by which
-- copies are sold, in the languages of the parcels.

SELECT description, list, term, weight, fragment, start, hs, note
FROM unnest(ARRAY['antique ivory carving', 'ivory dress', 'ivory', '象牙 手镯', '象牙白 连衣裙', 'marfil tallado', 'leopard print leggings', 'leopard skin rug',
	'genuine python leather wallet', 'python programming book', 'tiger balm ointment', 'Tiger bone wine', 'faux tiger skin rug', 'pango1in scales 500g',
	'穿山甲片', 'Dalbergia nigra guitar back', 'beluga caviar 30g', 'caviar lime seeds', 'dried seahorse', 'glass eels live', 'Panthera tigris',
	'agarwood chips', 'white musk perfume', 'WD Caviar Blue 1TB SATA', 'rosewood logs', 'guitar rosewood fingerboard', 'cotton shirt']) description
	LEFT JOIN LATERAL assay.watch_matches(description) ON true;

-- samples of other controls, and labelled so
SELECT description, list, term, fragment, hs, note
FROM unnest(ARRAY['Cs-137 calibration source', 'tritium vial keychain', 'uranium poster', 'thoriated tungsten rods', 'krytron tube', 'GPS jammer 12V',
	'carbon fiber phone case', 'carbon fiber prepreg roll']) description
	LEFT JOIN LATERAL assay.watch_matches(description) ON true;
SELECT list, source FROM assay.term_list WHERE list LIKE '%sample' ORDER BY list;

-- copies, and innocent neighbours
SELECT description, list, term, fragment
FROM unnest(ARRAY['superfake bag', 'UA quality sneakers', 'PK batch shoes', 'LJR batch', 'PK batch', '1:1 scale model car', 'museum replica sword', 'réplica de luxo bolsa',
	'reloj calidad espejo', 'gefälschte Uhr', 'Plagiat', 'сумка люкс реплика', 'часы один в один', '莆田鞋 42', '超A 包包', 'N級品 時計', '미러급 가방', 'هاي كوبي ساعة',
	'hàng fake loại 1', 'KW1 tas', 'KW1 motor pump', 'pal dog food', 'QC pics on request', 'AAA batteries', 'Don''s coffee', 'high imitation frog bait', 'designer handbag']) description
	LEFT JOIN LATERAL assay.watch_matches(description) ON list = 'counterfeit';

-- vague words and placeholders are none
SELECT count(*) AS none FROM assay.watch_matches('gift, n/a');
SELECT count(*) AS none FROM assay.watch_matches(NULL);

-- a list of one's own, in force from a day
INSERT INTO assay.term_list (list, kind, version, valid) VALUES ('own', 'watch', '7', '[2026-01-01,)');
INSERT INTO assay.term (list, term, weight, hs, note) VALUES ('own', 'wound cream', 0.4, '{3004,300490}', 'medicine');
SELECT day, w.* FROM unnest('{2025-12-31,2026-01-01}'::date[]) day LEFT JOIN LATERAL assay.watch_matches('2 x wound cream', day) w ON true;
DELETE FROM assay.term_list WHERE list = 'own';

-- what ships: names enough, every code of the edition in force
SELECT list, count(*) >= 80 AS enough FROM assay.term WHERE shipped AND list IN ('wildlife', 'radioactive_sample', 'dual_use_sample', 'counterfeit') GROUP BY list ORDER BY list;
SELECT list, term, code, (hs_check(code, '2026-01-01')).status FROM assay.term, unnest(hs) code WHERE shipped AND (hs_check(code, '2026-01-01')).status NOT IN ('valid', 'rescoped');

-- The watch list of sellers
INSERT INTO assay.seller (seller_id, name, country, status, source, reason, valid) VALUES
	(1, 'Shenzhen Yong Hui Trading Co., Ltd.', 'CN', 'watch', 'case 7', 'trainers', DEFAULT),
	(2, 'Golden Falcon Sportswear', 'TR', 'blocked', 'brand owner', NULL, '[2024-01-01,2025-01-01)'),
	(3, 'International Business Machines', 'US', 'cleared', NULL, 'looked into', DEFAULT),
	(4, 'China Construction Bank', 'CN', 'watch', NULL, NULL, DEFAULT),
	(5, 'Never Watched Goods', NULL, 'watch', NULL, NULL, 'empty'),
	(6, 'Mohammed Trading', 'AE', 'watch', NULL, NULL, DEFAULT);
INSERT INTO assay.seller_alias VALUES (1, 'Lucky Dragon Shoes'), (1, '深圳市金龙鞋业有限公司'), (2, 'Altın Şahin Spor');

-- found by another spelling, misspelt, joined, by alias, by initials
SELECT q.name AS asked, m.seller_id, m.matched, m.status, m.source, m.reason, m.valid
FROM (VALUES (1, 'YONG HUI TRADING (SHENZHEN) LIMITED'), (2, 'Yonghui Trdg Co'), (3, 'Yonghiu Trading Co Ltd'),
	(4, 'lucky dragn shoes'), (5, '金龙鞋业'), (5, 'Jinlong Shoes'), (6, 'IBM'), (7, 'China Construction Bank Ltd'),
	(8, 'محمد للتجارة'), (8, 'Aoming Logistics'), (9, 'Never Watched Goods'), (10, ''), (11, NULL)) q(i, name)
LEFT JOIN LATERAL assay.seller_matches(q.name, as_of => '2026-01-01') m ON true
ORDER BY q.i, q.name COLLATE "C", m.score DESC, m.seller_id;

-- the score is that of seller_similarity with the name that matched
SELECT m.score = seller_similarity('Lucky Dragon Shoe Ltd', m.matched) AS same, m.matched
FROM assay.seller_matches('Lucky Dragon Shoe Ltd') m;

-- entries hold on their days
SELECT d.day, m.seller_id FROM (VALUES (date '2023-12-31'), ('2024-01-01'), ('2024-12-31'), ('2025-01-01'), ('infinity')) d(day)
LEFT JOIN LATERAL assay.seller_matches('Golden Falcon Sportswear', as_of => d.day) m ON true ORDER BY d.day;
-- one that is not dated holds today
SELECT seller_id FROM assay.seller_matches('Lucky Dragon Shoes');

-- another country lowers the score, an unknown one or none does not
SELECT c.country, round(m.score::numeric, 2) AS score
FROM (VALUES (1, 'CN'), (2, 'cn'), (3, 'TR'), (4, 'China'), (5, ''), (6, NULL)) c(i, country),
	LATERAL assay.seller_matches('Lucky Dragon Shoes', c.country) m ORDER BY c.i;

-- best first, at most n, one row a seller
INSERT INTO assay.seller (seller_id, name) SELECT i, 'Kestrel ' || repeat('x', (i - 10)::int) || ' Limited' FROM generate_series(10, 19) i;
SELECT count(*), count(DISTINCT seller_id) FROM assay.seller_matches('Kestrel', n => 100);
SELECT count(*) FROM assay.seller_matches('Kestrel', n => 0);
SELECT count(*) FROM assay.seller_matches('Kestrel', n => NULL);
SELECT assay.seller_matches('Kestrel', n => -1);
SELECT bool_and(score <= before) FROM
	(SELECT score, lag(score, 1, 1) OVER (ORDER BY o) AS before
	 FROM assay.seller_matches('Kestrel', n => 100) WITH ORDINALITY AS m(i, n, t, score, s, c, r, v, o)) x;

-- a change is seen by the next statement, and is gone after a rollback
BEGIN;
UPDATE assay.seller SET name = 'Blue Heron Leather' WHERE seller_id = 4;
SELECT seller_id FROM assay.seller_matches('blue heron leather');
SAVEPOINT before;
DELETE FROM assay.seller WHERE seller_id = 4;
SELECT seller_id FROM assay.seller_matches('blue heron leather');
ROLLBACK TO before;
SELECT seller_id FROM assay.seller_matches('blue heron leather');
ROLLBACK;
SELECT seller_id FROM assay.seller_matches('blue heron leather');
DELETE FROM assay.seller_alias WHERE alias = 'Lucky Dragon Shoes';
SELECT seller_id FROM assay.seller_matches('Lucky Dragon Shoes');

-- the index of names loses none: a listed name with one letter wrong in any
-- word that says who it is, in any order, joined or spaced, is found
CREATE TABLE listed AS
SELECT i, w, g FROM unnest(ARRAY['Kestrel', 'Aoming', 'Bulida', 'Vandermeer', 'Romashka', 'Shirazi', 'Lindqvist', 'Quorvatec']) WITH ORDINALITY w(w, i),
	unnest(ARRAY['Trading', 'Shoes', 'International', 'Technology Shenzhen', 'Bank']) g;
DELETE FROM assay.seller;
INSERT INTO assay.seller (name) SELECT w || ' ' || g FROM listed;
SELECT count(*) AS asked, count(*) FILTER (WHERE s.name ~= q.name) AS same, count(*) FILTER (WHERE s.name ~= q.name AND m.seller_id IS NULL) AS lost
FROM (SELECT w || ' ' || g AS listed, v.name FROM listed, generate_series(1, 9) at,
		LATERAL (VALUES (overlay(w placing 'q' from at for 1) || ' ' || g), (g || ' ' || overlay(w placing '' from at for 1) || ' Ltd'),
			(overlay(w placing 'y' from at for 0) || ' ' || g || ' GmbH'), (overlay(w placing ' ' from at for 0) || ' ' || g)) v(name)
	  WHERE at <= length(w)) q
JOIN assay.seller s ON s.name = q.listed
LEFT JOIN LATERAL (SELECT * FROM assay.seller_matches(q.name, n => 64) m WHERE m.seller_id = s.seller_id) m ON true;
DROP TABLE listed;

-- what the tables refuse
INSERT INTO assay.seller (seller_id, name) VALUES (901, '');
INSERT INTO assay.seller (name, country) VALUES ('Aoming', 'china');
INSERT INTO assay.seller (seller_id, name, status) VALUES (902, 'Aoming', 'suspected');
INSERT INTO assay.seller_alias VALUES (-1, 'Aoming');

-- an alias goes with its seller
INSERT INTO assay.seller (seller_id, name) VALUES (-1, 'Aoming');
INSERT INTO assay.seller_alias VALUES (-1, 'Bulida');
DELETE FROM assay.seller;
SELECT count(*) FROM assay.seller_alias;
SELECT count(*) FROM assay.seller_matches('Bulida');

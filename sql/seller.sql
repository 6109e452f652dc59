-- Are two names of the same party? Pairs of one party and pairs of two, by
-- what makes them hard.
\set SHOW_CONTEXT never
CREATE TABLE specification (what text, same boolean, a text, b text);
INSERT INTO specification VALUES
	('legal form, spelling', true, 'Siemens AG', 'Siemens Aktiengesellschaft'),
	('legal form, spelling', true, 'Grupo Rojas S.A. de C.V.', 'GRUPO ROJAS SA DE CV'),
	('legal form, spelling', true, 'Kowalski Sp. z o.o.', 'Kowalski spółka z ograniczoną odpowiedzialnością'),
	('legal form, spelling', true, 'Lindqvist Handels A/S', 'Lindqvist Handels Aktieselskab'),
	('legal form, spelling', true, 'Bright Star Sdn. Bhd.', 'Bright Star Sendirian Berhad'),
	('legal form, misspelt', true, 'Brightstar Limted', 'Brightstar Ltd.'),
	('legal form, missing', true, 'Vandermeer', 'Vandermeer B.V.'),
	('legal form, in front', true, 'OOO Romashka', 'Romashka Ltd'),
	('legal form, other script', true, 'ООО «Ромашка»', 'Romashka LLC'),
	('legal form, other script', true, 'ΑΛΦΑ ΕΠΕ', 'Alfa Ltd'),
	('legal form, other script', true, '東京商事株式会社', '(株)東京商事'),
	('legal form, other script', true, '주식회사 한국상사', '한국상사(주)'),
	('legal form, other kind', false, 'Krasota Foundation e.V.', 'Krasota Import Export Ltd'),
	('script', true, 'Газпром нефть', 'Gazprom Neft'),
	('script', true, 'Муромский завод', 'Muromskiy Zavod'),
	('script, read aloud', true, '深圳市永辉贸易有限公司', 'Shenzhen Yonghui Trading Co., Ltd.'),
	('script, read aloud', true, '永辉贸易', 'Yong Hui Trading'),
	('script, read aloud', false, '永辉贸易', '勇慧贸易'),
	('script, two of them', true, '京东物流 JD Logistics', '京东物流'),
	('script, two of them', true, '京东物流 JD Logistics', 'JD Logistics Ltd'),
	('script, two of them', true, 'Zhongda 科技有限公司', 'Zhongda Tech'),
	('script, consonants only', true, 'محمد للتجارة', 'Mohammed Trading'),
	('script, consonants only', true, 'ソフトバンク', 'SoftBank'),
	('script', true, 'TÜRKÖĞLU TEKSTİL', 'Turkoglu Tekstil'),
	('generic words, abbreviated', true, 'Golden Falcon International Trading Company', 'Golden Falcon Intl Trdg Co'),
	('generic words, another language', true, 'Zhongda 科技有限公司', 'Zhongda Technology Co., Ltd.'),
	('generic words alone in common', false, 'Shenzhen Aoming Technology Co., Ltd.', 'Shenzhen Bulida Technology Co., Ltd.'),
	('generic words alone in common', false, 'Saudi Arabian Gas Company', 'Saudi Arabian Oil Company'),
	('place, one more', true, 'Shenzhen Aoming Trading', 'Aoming Trading'),
	('place, another', false, 'Bank of Armenia', 'Bank of America'),
	('place, another', false, 'Nordlicht Solutions (France) SARL', 'Nordlicht Solutions (Germany) GmbH'),
	('typing', true, 'Wallmart Inc.', 'Walmart Inc.'),
	('typing', true, 'Crystalord Limited', 'CRISTALORD LTD'),
	('typing', false, 'BD p.l.c.', 'BP p.l.c.'),
	('another word', false, 'ООО "БАЙ"', 'ООО "БАЙКАЛ"'),
	('another word', false, 'The Puffin Trust', 'The Puccini Trust'),
	('joined and spaced', true, 'Yong Hui Trading', 'YONGHUI TRADING'),
	('joined and spaced', true, 'van der Bilt Corp', 'Vanderbilt Corp.'),
	('order', true, 'Behn Meyer Group', 'Meyer, Behn (Group)'),
	('initials', true, 'J. P. Morgan & Co.', 'JP Morgan'),
	('initials', true, 'A.B.C. Company', 'ABC Company'),
	('initials', true, 'IBM', 'International Business Machines Corporation'),
	('initials', false, 'C.D.E. Company', 'A.B.C. Company'),
	('numbers', false, 'No. 2 Garment Factory', 'No. 3 Garment Factory'),
	('numbers', true, 'No. Two Garment Factory', 'No. 2 Garment Factory'),
	('numbers', true, 'Factory 007', 'Factory No. 7'),
	('little words', true, 'The Coca-Cola Company', 'Coca Cola'),
	('little words', true, 'AT&T Inc.', 'AT & T Inc'),
	('d/b/a', true, 'Acme Holdings LLC d/b/a Best Hammers', 'Best Hammers Inc'),
	('d/b/a', true, 'Acme Holdings LLC trading as Best Hammers', 'ACME HOLDINGS'),
	('c/o', true, 'Aoming Ltd c/o DHL Express', 'Aoming Limited'),
	('c/o', false, 'Aoming Ltd c/o DHL Express', 'DHL Express'),
	('nothing in common', false, 'Aoming Trading', 'Bulida Logistics');

-- what is not as it should be: nothing
SELECT what, a, b, seller_similarity(a, b) FROM specification WHERE (a ~= b) <> same;

-- the operator, its twin and the score agree
SELECT count(*) FROM specification
WHERE (a ~= b) <> same_seller(a, b) OR (a ~= b) <> (seller_similarity(a, b) >= 0.7::real);
SELECT same_seller('Vandermeer', 'Vandermeer Bank', 0.9), same_seller('Vandermeer', 'Vandermeer Bank', 0.5),
	same_seller('Vandermeer', 'VANDERMEER', NULL), same_seller(NULL, 'Vandermeer', 0.5);
SELECT same_seller('a', 'b', 1.5);
SELECT same_seller('a', 'b', 'NaN');

-- spellings of one name score 1
SELECT a, b, seller_similarity(a, b) AS score FROM specification WHERE what = 'legal form, spelling';

-- symmetric, between 0 and 1, 1 with itself: for every pair of these names
WITH names AS (SELECT a AS name FROM specification UNION SELECT b FROM specification)
SELECT count(*) AS pairs,
	count(*) FILTER (WHERE seller_similarity(x.name, y.name) <> seller_similarity(y.name, x.name)) AS asymmetric,
	count(*) FILTER (WHERE seller_similarity(x.name, y.name) NOT BETWEEN 0 AND 1) AS outside,
	count(*) FILTER (WHERE x.name = y.name AND seller_similarity(x.name, y.name) <> 1) AS unlike_itself
FROM names x, names y;

-- why: words, weights, what stays alone
SELECT token_a, token_b, round(weight::numeric, 2) AS weight, round(similarity::numeric, 2) AS similarity
FROM seller_compare('Shenzhen Yong Hui Trading Co., Ltd.', 'YONGHUI TRDG (HK) LIMITED');
SELECT token_a, token_b, round(weight::numeric, 2) AS weight, round(similarity::numeric, 2) AS similarity
FROM seller_compare('IBM', 'International Business Machines Corp.');
SELECT * FROM seller_compare('', 'Aoming');

-- the key of a name
SELECT seller_key('Golden Falcon Intl Trdg Co'), seller_key('TRADING INTERNATIONAL: Falcon, Golden GmbH');
SELECT seller_key('Limited'), seller_key('!!'), seller_key(''), seller_key(NULL) IS NULL AS strict;

-- nothing is like nothing
SELECT seller_similarity('', ''), seller_similarity('---', '---'), seller_similarity('', 'Aoming'),
	seller_similarity(NULL, 'Aoming') IS NULL AS strict, '' ~= '' AS same;
-- names of legal forms and little words only are taken by their words
SELECT seller_similarity('Limited', 'LIMITED'), 'The The' ~= 'The The' AS same;

-- odd input has an answer: long, unassigned, marks, one letter, digits
SELECT seller_similarity(repeat('Aoming ', 150000), 'Aoming') BETWEEN 0 AND 1 AS long,
	seller_similarity(repeat('x', 1000000), repeat('x', 1000000)) AS one_word,
	seller_similarity(repeat('a b ', 200000), repeat('b a ', 200000)) BETWEEN 0 AND 1 AS letters;
SELECT seller_similarity(U&'A\200Boming\0301 Trading', 'Aoming Trading') AS marks,
	seller_similarity(U&'\0378\0379', U&'\0378\0379') IN (0, 1) AS unassigned,
	seller_similarity('12345', '12345') AS digits, seller_similarity('12345', '12346') < 0.1 AS other_digits;

-- the commutator is the operator itself
SELECT o.oid = o.oprcom AS own_commutator, p.provolatile, p.proparallel, p.proisstrict
FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode WHERE o.oprname = '~=' AND o.oprleft = 'text'::regtype;

DROP TABLE specification;

-- Hostile input: a hundred thousand random and mutated texts through every
-- function that must never throw. The figures that must be 0 are, whatever
-- the texts; they differ between versions of PostgreSQL.

SELECT setseed(0.19);

-- what is well formed, or nearly
CREATE TEMP TABLE seed AS SELECT row_number() OVER () AS id, s FROM unnest(ARRAY['RR473124829GB', 'CSQU3054383', '6291041500213', '589-81140743', '5493001KJTIIGC8Y1R12',
	'IMO 9074729', 'GB123456789000', 'IM2760000012', '150483782', '257700052', 'ABC-1234567-6', 'CN', '12-3456789', '123-45-6789', '120401-12345', 'FRLAVIE243BRE',
	'VE20TCEN5880CAR', 'XOBER45TOR', '6404.11.9020', 'ein:12-3456789', 'ssn:#5f0c', '4.20222E+09', 'Ｒ Ｒ４７３１２', 'аdіdas 1:1', '礼品 高仿', 'replica, gift & n/a', '&#x41;&amp;&#0;', 'Acme Sportswear Inc.']) s;
-- characters: ASCII, controls, accents, look-alikes, marks that join, Han, emoji, the ends of the planes
CREATE TEMP TABLE letter AS SELECT row_number() OVER () AS id, chr(c) AS c FROM (
	SELECT generate_series(1, 255) UNION ALL SELECT unnest(ARRAY[768, 820, 1072, 1110, 1425, 1570, 3585, 8203, 8205, 8238, 8482, 12288, 19968, 44032, 55203, 57344, 65279, 65296, 65313, 65533, 65535,
		119808, 127463, 128513, 917505, 1114111])) codes (c);
CREATE TEMP TABLE hostile AS
	-- one to four places of a seed overwritten, cut or stretched
	SELECT overlay(overlay(left(s, greatest(1, length(s) - cut)) PLACING a.c FROM at FOR gone) PLACING repeat(b.c, many) FROM at2 FOR gone2) AS t
	FROM (SELECT 1 + (random() * 27)::integer AS seed, 1 + (random() * 280)::integer AS a, 1 + (random() * 280)::integer AS b, (random() * 3)::integer AS cut,
			1 + (random() * 14)::integer AS at, 1 + (random() * 14)::integer AS at2, (random() * 2)::integer AS gone, (random() * 2)::integer AS gone2, (random() * 3)::integer AS many
		FROM generate_series(1, 60000) OFFSET 0) r
		JOIN seed ON seed.id = r.seed JOIN letter a ON a.id = r.a JOIN letter b ON b.id = r.b
	UNION ALL
	-- letters at random, up to thirty
	SELECT string_agg(l.c, '') FROM (SELECT i, 1 + (random() * 280)::integer AS letter FROM generate_series(1, 40000) i, generate_series(1, 1 + i % 30) OFFSET 0) r
		JOIN letter l ON l.id = r.letter GROUP BY i
	UNION ALL
	SELECT repeat(l.c, n) FROM letter l, unnest('{64,65,300,5000}'::integer[]) n;
SELECT count(*) >= 100000 AS enough, count(DISTINCT t) > 50000 AS different FROM hostile;

-- identifiers: no error, and the functions of a kind agree
SELECT kind, count(*) FILTER (WHERE ok IS DISTINCT FROM (problem IS NULL)) AS ok_against_problem,
	count(*) FILTER (WHERE ok IS DISTINCT FROM (normal IS NOT NULL)) AS ok_against_normal, count(*) FILTER (WHERE problem = '') AS says_nothing
FROM hostile, LATERAL (VALUES
	('s10', s10_ok(t), s10_problem(t), s10_normalise(t)),
	('container', container_ok(t), container_problem(t), container_normalise(t)),
	('gtin', gtin_ok(t), gtin_problem(t), gtin_normalise(t)),
	('awb', awb_ok(t), awb_problem(t), awb_normalise(t)),
	('lei', lei_ok(t), lei_problem(t), lei_normalise(t)),
	('imo', imo_ok(t), imo_problem(t), imo_normalise(t)),
	('eori', eori_ok(t), eori_problem(t), eori_normalise(t)),
	('ioss', ioss_ok(t), ioss_problem(t), ioss_normalise(t)),
	('duns', duns_ok(t), duns_problem(t), duns_normalise(t)),
	('cbp_inbond', cbp_inbond_ok(t), cbp_inbond_problem(t), cbp_inbond_normalise(t)),
	('cbp_entry', cbp_entry_ok(t), cbp_entry_problem(t), cbp_entry_normalise(t)),
	('country', country_ok(t), country_problem(t), country_normalise(t)),
	('mid', mid_ok(t), mid_problem(t), mid_normalise(t))) v(kind, ok, problem, normal)
GROUP BY kind ORDER BY kind;
SELECT count(identifier_kinds(t)) = count(*) AS kinds, count((identifier_claim(t)).kind) = count(*) AS claims,
	count(*) FILTER (WHERE length(importer_number_problem(t)) = 0) AS says_nothing, count(s10_country(t)) = count(s10_service(t)) AS s10,
	count(*) FILTER (WHERE s10_country_differs(t, t)) AS differs FROM hostile;
-- no problem of an importer number quotes its digits
SELECT count(*) AS quoted FROM hostile WHERE importer_number_problem(t) ~ '[0-9]{4}';

-- manufacturers: what is built is well formed, and stands for what it was built from
SELECT count(*) FILTER (WHERE NOT mid_ok(mid)) AS malformed, count(*) FILTER (WHERE NOT (mid_matches(mid, t, t, city, 'FR')).matches) AS differs
FROM (SELECT t, left(t, 60) || ' Lyon' AS city, mid_build(t, t, left(t, 60) || ' Lyon', 'FR') AS mid FROM hostile) built WHERE mid <> '';
SELECT count(*) = count(*) FILTER (WHERE (mid_parse(t)).country IS NULL OR mid_ok(t)) AS parsed FROM hostile;

-- descriptions: the flags and the problems agree
SELECT count(*) FILTER (WHERE assay.description_flags(t) IS NULL) AS without_flags, count(*) FILTER (WHERE description_scripts(t) IS NULL) AS without_scripts FROM hostile;
SELECT count(*) AS differ FROM hostile WHERE assay.description_flags(t) <> '{}'
	AND (SELECT array_agg(DISTINCT flag) FROM assay.description_problems(t)) IS DISTINCT FROM (SELECT array_agg(DISTINCT f) FROM unnest(assay.description_flags(t)) f);
SELECT count(*) AS elsewhere FROM hostile, assay.watch_matches(t) w WHERE substr(t, w.start, w.length) <> w.fragment;
SELECT count(*) AS elsewhere FROM hostile, assay.description_problems(t) p WHERE substr(t, p.start, p.length) <> p.fragment;

-- importers and records
INSERT INTO assay.importer (number, name, status, valid) VALUES ('12-3456789', 'Acme Sportswear Inc.', 'trusted', '[2020-01-01,)'), (NULL, 'Old Bridge Ltd', 'revoked', '[2020-01-01,)');
SELECT count(s.status) = count(*) AS answered FROM hostile, assay.importer_status(t, t, t, '2023-01-01') s;
TRUNCATE assay.importer;
SELECT count(*) FILTER (WHERE c.state IS NULL OR c.state = 'missing' AND c.value <> '') AS unanswered
FROM (SELECT t FROM hostile LIMIT 5000) h, (SELECT regime, array_agg(element) AS elements FROM assay.aed_element GROUP BY regime) r,
	assay.aed_check(jsonb_object(r.elements, array_fill(t, ARRAY[cardinality(r.elements)])), r.regime, '2026-01-01') c;

-- sellers: a value has a key or a problem, and what is shown of a key is shorter than it
SELECT kind, count(*) FILTER (WHERE (key IS NULL) = (problem IS NULL)) AS key_against_problem, count(*) FILTER (WHERE problem = '') AS says_nothing,
	count(*) FILTER (WHERE key <> '' AND seller_identifier_mask(key) = key) AS not_masked
FROM (SELECT t FROM hostile ORDER BY md5(t) LIMIT 20000) h, unnest('{phone,email,address,marketplace_account,handle,website,tax_id}'::text[]) kind,
	LATERAL (SELECT seller_identifier_key(kind, t, 'CN') AS key, seller_identifier_problem(kind, t, 'CN') AS problem) k GROUP BY kind ORDER BY kind;
SELECT count(*) FILTER (WHERE phone_normalise(t, t) = '') AS phones, count(*) FILTER (WHERE email_normalise(t) = '') AS emails, count(*) FILTER (WHERE (handle_parse(t)).identifier = '') AS handles,
	count(*) FILTER (WHERE address_key(t, t) = '') AS addresses, count(*) FILTER (WHERE brand_name_problem(t) = '') AS brands, count(*) FILTER (WHERE seller_key(t) IS NULL) AS sellers FROM hostile;

-- screening with all of it at once: an answer whatever the shipment, every place is where its fragment is, and no number of a person is quoted
INSERT INTO assay.brand (name, prior, headings) VALUES ('Adidas', 0.9, '{6404}'), ('Acme', 0.9, NULL);
INSERT INTO assay.brand_gtin (brand_id, number, prefix) SELECT brand_id, '629104', true FROM assay.brand WHERE name = 'Acme';
INSERT INTO assay.seller (seller_id, name) VALUES (1, 'Acme Sportswear');
CREATE TEMP TABLE found AS
SELECT h.t, f.* FROM (SELECT t FROM hostile WHERE length(t) < 1000 ORDER BY md5(t) LIMIT 10000) h,
	assay.screen(t, t, t, t, t, t, t, 1, 1, t, t, '2025-06-01', t, t, t, t, t, t, t, t, t, t, t) f;
SELECT count(DISTINCT rule) > 9 AS rules, count(*) FILTER (WHERE evidence ->> 'field' IS NULL OR evidence ->> 'list' IS NULL AND evidence ->> 'note' IS NULL) AS without,
	count(*) FILTER (WHERE evidence ? 'start' AND substr(t, (evidence ->> 'start')::int, (evidence ->> 'length')::int) <> evidence ->> 'fragment' AND t !~ '[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}') AS elsewhere,
	count(*) FILTER (WHERE evidence ->> 'fragment' ~ '(^|[^0-9])[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}([^0-9]|$)') AS quoted FROM found;
SET client_min_messages = warning;
TRUNCATE assay.brand, assay.seller CASCADE;

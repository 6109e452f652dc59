-- Identifiers: do they hold, and if not, what is wrong.

-- S10: the example of the standard, as people write it
SELECT s10_ok('RR473124829GB'), s10_ok('rr 4731 2482 9 gb'), s10_ok('RR-4731-2482-9-GB');
SELECT s10_normalise('rr 4731 2482 9 gb'), s10_country('rr473124829gb'), s10_service('rr473124829gb');
-- a published sample whose check digit is wrong
SELECT s10_ok('CP001020301BR'), s10_problem('CP001020301BR'),
	s10_normalise('CP001020301BR'), s10_country('CP001020301BR'), s10_service('CP001020301BR');
-- remainders that are written 0 and 5
SELECT s10_ok('RR000000005GB'), s10_ok('RR000009000GB');
SELECT input, s10_problem(input)
FROM (VALUES ('RB123456785US'), ('RB123456785CV'), ('RB123456785XK'), ('RB123456785XX'), ('RB123456785UK'),
	('RB123456786US'), (''), (' - '), ('RR47312482'), ('RR473124829GB0'), ('R1473124829GB'), ('RR4731248Z9GB'),
	('RR47312482OGB'), ('RR4731248?9GB'), ('耐克'), ('ＲＲ473124829GB'), ('耐克耐克耐克耐克耐克耐克耐')) v(input);
-- what the first letters say
SELECT service, s10_service(service || '473124829GB')
FROM unnest('{RR,CP,CV,CZ,EE,EX,HX,LX,MA,QA,UA,VV,AV,BA,GA,GD,GB,SA,XA}'::text[]) service;

-- ISO 6346
SELECT input, container_problem(input), container_normalise(input)
FROM (VALUES ('CSQU3054383'), ('csqu 305438-3'), ('CSQU3054384'), ('CSQX3054383'), ('C5QU3O54383'),
	('CSQU305438'), ('3054383')) v(input);

-- GTIN of four lengths; the normal form makes them comparable
SELECT input, gtin_problem(input), gtin_normalise(input)
FROM (VALUES ('73513537'), ('036000291452'), ('6291041500213'), ('978-0-471-11709-4'), ('98412345678908'),
	('98412345678907'), ('123456789'), ('00000000'), ('629104150021O'), ('629104150021E3'), ('')) v(input);

-- air waybills and ships
SELECT input, awb_problem(input), awb_normalise(input)
FROM (VALUES ('589-81140743'), ('589 8114 0743'), ('589-81140744'), ('589-8114074')) v(input);
SELECT input, imo_problem(input), imo_normalise(input)
FROM (VALUES ('9074729'), ('IMO 9074729'), ('imo9074729'), ('IMO 9074728'), ('IMO'), ('0000000')) v(input);

-- parties
SELECT input, lei_problem(input), lei_normalise(input)
FROM (VALUES ('5493001KJTIIGC8Y1R12'), ('213800kud8lajwsq9d15'), ('5493001KJTIIGC8Y1R13'),
	('5493001KJTIIGC8Y1R'), ('5493001KJTIIGC8Y1RI2')) v(input);
SELECT input, eori_problem(input), eori_normalise(input)
FROM (VALUES ('GB 123456789000'), ('XI123456789000'), ('EL123456789'), ('GR123456789'), ('ZZ123456789'),
	('DE'), ('DE1234567890123456'), ('12345')) v(input);
SELECT input, ioss_problem(input), ioss_normalise(input)
FROM (VALUES ('IM2760000012'), ('IN2760000012'), ('IM8400000012'), ('IM276000001')) v(input);
SELECT input, duns_problem(input), duns_normalise(input)
FROM (VALUES ('15-048-3782'), ('150483782'), ('000000000'), ('15048378')) v(input);

-- US customs: in-bond movements end in a remainder of seven
SELECT input, cbp_inbond_problem(input), cbp_inbond_normalise(input)
FROM (VALUES ('257700030'), ('257700052'), ('25770005-3')) v(input);
-- entries: letters count as A 1 ... I 9, J 1 ... R 9, S 2 ... Z 9
SELECT input, cbp_entry_problem(input)
FROM (VALUES ('ABC-1234567-6'), ('123-1234567-6'), ('JKL-1234567-6'), ('STZ-1234567-6'), ('ABC-1234567-8'), ('AB1-123456-8')) v(input);

-- countries: ISO, and what trade writes beside it
SELECT input, country_problem(input), country_normalise(input)
FROM (VALUES ('CN'), ('gb'), ('UK'), ('EL'), ('XI'), ('XK'), ('EU'), ('ZZ'), ('AN'), ('CHN'), ('')) v(input);
SELECT count(*) AS official_and_trade
FROM generate_series(65, 90) a, generate_series(65, 90) b WHERE country_ok(chr(a) || chr(b));

-- what a bare number may be
SELECT input, identifier_kinds(input)
FROM (VALUES ('257700030'), ('589-81140743'), ('RR473124829GB'), ('5493001KJTIIGC8Y1R12'), ('RR473124828GB'), (''), ('GB')) v(input);

-- and what the id of an item claims to be: its shape claims, bare digits only
-- when they hold, for carriers have numbers of their own
SELECT left(input, 20) AS input, (identifier_claim(input)).*
FROM (VALUES ('RR473124829GB'), ('CP001020301BR'), ('RR4731248Z9GB'), ('UE123456785YP'), ('CSQU3054384'), ('589-81140744'),
	('58981140743'), ('58981140744'), ('6291041500213'), ('6291041500214'), ('1Z999AA10123456784'), ('TBA000000000000'),
	('LP00123456789012'), (''), ('耐克'), (repeat('9', 1000000))) v(input);

-- strict, and never an error
SELECT s10_ok(NULL) IS NULL AND lei_problem(NULL) IS NULL AND gtin_normalise(NULL) IS NULL
	AND identifier_kinds(NULL) IS NULL AS strict;
SELECT s10_problem(repeat('R', 1000000)), s10_problem(repeat(' ', 1000000)),
	s10_problem(repeat('-', 500000) || 'RR473124829GB' || repeat('-', 500000)),
	gtin_problem(repeat('耐', 333333)), identifier_kinds(repeat('1', 1000000));

-- whatever is done to a text, the three functions agree, and what is
-- normalised stays as it is
WITH seed(s) AS (
	VALUES ('RR473124829GB'), ('CSQU3054383'), ('6291041500213'), ('589-81140743'), ('5493001KJTIIGC8Y1R12'),
		('IMO 9074729'), ('GB123456789000'), ('IM2760000012'), ('257700052'), ('耐克 ＲＲ'), ('а́dіdas')
), mutant AS (
	SELECT overlay(s PLACING chr(32 + (at * 131 + c * 71) % 95) FROM at FOR c % 3) AS t
	FROM seed, generate_series(1, 20) at, generate_series(0, 94) c
), family AS (
	SELECT t, v.* FROM mutant, LATERAL (VALUES
		('s10', s10_ok(t), s10_problem(t), s10_normalise(t), s10_normalise(s10_normalise(t))),
		('container', container_ok(t), container_problem(t), container_normalise(t), container_normalise(container_normalise(t))),
		('gtin', gtin_ok(t), gtin_problem(t), gtin_normalise(t), gtin_normalise(gtin_normalise(t))),
		('awb', awb_ok(t), awb_problem(t), awb_normalise(t), awb_normalise(awb_normalise(t))),
		('lei', lei_ok(t), lei_problem(t), lei_normalise(t), lei_normalise(lei_normalise(t))),
		('imo', imo_ok(t), imo_problem(t), imo_normalise(t), imo_normalise(imo_normalise(t))),
		('eori', eori_ok(t), eori_problem(t), eori_normalise(t), eori_normalise(eori_normalise(t))),
		('ioss', ioss_ok(t), ioss_problem(t), ioss_normalise(t), ioss_normalise(ioss_normalise(t))),
		('duns', duns_ok(t), duns_problem(t), duns_normalise(t), duns_normalise(duns_normalise(t))),
		('cbp_inbond', cbp_inbond_ok(t), cbp_inbond_problem(t), cbp_inbond_normalise(t), cbp_inbond_normalise(cbp_inbond_normalise(t))),
		('cbp_entry', cbp_entry_ok(t), cbp_entry_problem(t), cbp_entry_normalise(t), cbp_entry_normalise(cbp_entry_normalise(t))),
		('country', country_ok(t), country_problem(t), country_normalise(t), country_normalise(country_normalise(t)))
	) v(kind, ok, problem, normal, again)
)
SELECT count(*) AS tried,
	count(*) FILTER (WHERE ok IS DISTINCT FROM (problem IS NULL)) AS ok_against_problem,
	count(*) FILTER (WHERE ok IS DISTINCT FROM (normal IS NOT NULL)) AS ok_against_normal,
	count(*) FILTER (WHERE normal IS DISTINCT FROM again) AS unstable,
	count(*) FILTER (WHERE ok IS DISTINCT FROM (kind = ANY (identifier_kinds(t)))) AS ok_against_kinds
FROM family;
-- one digit written wrong is found: only the nine or twelve that change nothing hold
SELECT count(*) FILTER (WHERE at <= 9 AND s10_ok(overlay('RR473124829GB' PLACING d::text FROM 2 + at FOR 1))) AS s10,
	count(*) FILTER (WHERE gtin_ok(overlay('629104150021' PLACING d::text FROM at FOR 1) || '3')) AS gtin
FROM generate_series(1, 12) at, generate_series(0, 9) d;

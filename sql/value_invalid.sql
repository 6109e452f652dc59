-- What a registry cannot use is refused in words, not kept in silence; what a
-- shipment says and cannot be is a finding.
\pset null -
\set VERBOSITY default
BEGIN;

-- HS codes
SAVEPOINT s;
INSERT INTO assay.brand (name, headings) VALUES ('Zzshoe', '{shoes}');
ROLLBACK TO s;
INSERT INTO assay.brand (name, headings) VALUES ('Zzshoe', '{64,7713}');
ROLLBACK TO s;
INSERT INTO assay.brand (name, headings) VALUES ('Zzshoe', '{64,NULL}');
ROLLBACK TO s;
INSERT INTO assay.brand (brand_id, name, headings) VALUES (900, 'Zzshoe', '{64,6404,640411,64.04.11}');
INSERT INTO assay.term (list, term, hs) VALUES ('vague', 'zz term', '{nonsense}');
ROLLBACK TO s;

-- countries and currencies, in their normal form
INSERT INTO assay.seller (name, country) VALUES ('Zz Shop', 'ZQ');
ROLLBACK TO s;
INSERT INTO assay.seller (name, country) VALUES ('Zz Shop', 'UK');
ROLLBACK TO s;
INSERT INTO assay.importer (name, country, status) VALUES ('Zz Importer', 'gb', 'trusted');
ROLLBACK TO s;
INSERT INTO assay.tariff (country, code) VALUES ('Atlantis', '6404');
ROLLBACK TO s;
INSERT INTO assay.hs_adoption VALUES ('ZQ', 2022, '2022-04-01');
ROLLBACK TO s;
INSERT INTO assay.hs_adoption VALUES ('BR', 2021, '2022-04-01');
ROLLBACK TO s;
INSERT INTO assay.threshold (name, country, value, currency) VALUES ('mine', 'US', 1, 'ZZZ');
ROLLBACK TO s;
INSERT INTO assay.term (list, term, unit_value, currency) VALUES ('vague', 'zz term', 1, 'usd');
ROLLBACK TO s;
-- what ISO leaves to users is theirs
INSERT INTO assay.threshold (name, country, value, currency) VALUES ('mine', 'XX', 1, 'EUR');
ROLLBACK TO s;

-- words, names and numbers
\set VERBOSITY terse
INSERT INTO assay.term (list, term) VALUES ('vague', '!!!');
ROLLBACK TO s;
INSERT INTO assay.vocabulary (word) VALUES ('--');
ROLLBACK TO s;
INSERT INTO assay.seller (name) VALUES (' - ');
ROLLBACK TO s;
INSERT INTO assay.importer (name, status) VALUES ('...', 'trusted');
ROLLBACK TO s;
INSERT INTO assay.importer (number, name, status) VALUES ('not a number', 'Zz Importer', 'trusted');
ROLLBACK TO s;
\set VERBOSITY default
INSERT INTO assay.brand (brand_id, name) VALUES (900, 'Zzshoe');
SAVEPOINT b;
INSERT INTO assay.brand_authorised VALUES (900, 'importer', '   ');
ROLLBACK TO b;
INSERT INTO assay.brand_authorised VALUES (900, 'importer', 'not a number'), (900, 'importer', '12-3456789'), (900, 'seller', 'Good Shop');

-- what a seller is reached by: not quoted, for it is of people
INSERT INTO assay.seller (seller_id, name) VALUES (900, 'Zz Shop');
SAVEPOINT c;
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (900, 'phone', 'abc');
ROLLBACK TO c;
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (900, 'phone', '0755 8812 3456');
ROLLBACK TO c;
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (900, 'handle', '@zzshop');
ROLLBACK TO c;
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (900, 'email', 'nobody');
ROLLBACK TO c;
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (900, 'phone', 'n/a'), (900, 'phone', '+86 755 8812 3456') RETURNING kind, key;
ROLLBACK;

-- a shipment
SELECT evidence ->> 'field' AS field, evidence ->> 'fragment' AS fragment, evidence ->> 'note' AS note, strength, weight
FROM assay.screen('desk lamp', seller_country => 'Atlantis', origin => 'ZQ', destination => 'Atlantis', currency => 'ZZZ',
	quantity => 0, value => -1, importer_no => 'not a number', seller_phone => 'abc', seller_email => 'nobody',
	seller_handle => 'no handle at all', shipped_on => '2024-03-01')
WHERE rule = 'field_invalid';
SELECT evidence ->> 'field' AS field, evidence ->> 'fragment' AS fragment
FROM unnest('{NaN,Infinity,-Infinity,0,0.5}'::numeric[]) n, assay.screen('desk lamp', quantity => n, value => n, shipped_on => '2024-03-01')
WHERE rule = 'field_invalid';
-- nothing to say of what is right, missing, or empty
SELECT rule FROM assay.screen('desk lamp', seller_country => 'uk', origin => 'cn', destination => 'XX', currency => 'rmb', quantity => 0.5,
	value => 0, importer_no => '12-3456780', seller_phone => '+86 755 8812 3456', seller_email => 'a@zz.example', seller_handle => 'instagram:zz.shop',
	shipped_on => '2024-03-01');
SELECT rule FROM assay.screen('desk lamp', seller_country => '', origin => '', destination => '', currency => '', importer_no => '', seller_phone => '',
	shipped_on => '2024-03-01');
-- the number of a person that cannot be right is not shown
SELECT evidence FROM assay.screen('desk lamp', importer_no => '078-05-1120', shipped_on => '2024-03-01');

-- an EORI number is given out by a member of the EU or the United Kingdom
SELECT input, eori_ok(input), eori_problem(input)
FROM (VALUES ('MSCU6028711'), ('US123456789'), ('DE4719823'), ('GB123456789000'), ('XI123456789000'), ('EL123456789')) v(input);
SELECT input, currency_ok(input), currency_problem(input), currency_normalise(input)
FROM (VALUES ('USD'), ('eur'), ('RMB'), ('ZZZ'), ('US'), ('$'), ('')) v(input);

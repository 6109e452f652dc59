-- Manufacturer identification codes: made from name and address, read, and
-- compared with them. Names and numbers are the examples of 19 CFR part 102,
-- appendix, and of carriers' guides.

-- the name: three letters of each of the first two words
SELECT name, mid_build(name, NULL, NULL, 'FR') AS mid
FROM unnest(ARRAY['Amalgamated Plastics Corp.', 'Bergstrom', 'A.B.C. Company', 'A B C Company', 'ABC Company',
	'O.A.S.I.S. Corp.', 'Dr. S.A. Smith', 'Shavings B L Inc.', 'The Embassy of Spain', 'The Garment and Textiles Company',
	'Rawles-Aden Corp.', 'Rawles—Aden Corp.', '20th Century Fox', 'Concept 2000', 'Thomas S. Delvaux', 'N. Minami & Co.',
	'OOO Chevtek', 'PT Morich Indo Fashion', 'ZAO', 'X', 'M & M Sweets', 'Foxtail Co.,Ltd.', 'L''Étoile d''Or', '  Ørsted  Wear',
	'ООО Ромашка', '永辉 Yonghui Trading', '永辉', '...', '']) name;

-- the number: the largest of the street line, its first four digits
SELECT street, (mid_parse(mid_build('Bergstrom', street, 'Birmingham', 'US'))).number
FROM unnest(ARRAY['11455 Main Street Suite 9999', '232 Main Street, Suite 1234', 'One Thousand Century Plaza',
	'One Thousand Century Plaza, Suite 345', '12,34,56 Akasaka Road', '12-34 56 Akasaka Road', 'Apt. 509 2727 Cleveland St.',
	'7 12th street', '2-6, 8-Chome Isogami-Dori', 'P.O. Box 88', '25 - 27 Calle Grande', '25/27 Calle Grande', '0012 Low Road',
	'1st Floor', '99999999999999999999999 Long Road 100000000000000000000000', '', NULL]) street;

-- the city: three letters, digits and punctuation ignored
SELECT city, country, mid_build('Bergstrom', NULL, city, country)
FROM (VALUES ('St. Michel', 'FR'), ('18-Mile High', 'US'), ('The Hague', 'NL'), ('Kowloon', 'HK'), ('Jurong', 'SG'),
	('Taipa', 'MO'), ('Łódź', 'PL'), ('62591 Bremond', 'FR'), ('L''Aquila', 'IT'), ('Москва', 'RU'), ('Ii', 'FI')) v(city, country);

-- the country: that of origin of the goods, Canada by province
SELECT country, mid_build('Bergstrom', '45 King', 'Toronto', country)
FROM unnest(ARRAY['us', 'UK', 'CA-ON', 'ca-qc', 'CA-AB', 'CA-BC', 'CA-MB', 'CA-NB', 'CA-NL', 'CA-NT', 'CA-NS', 'CA-NU', 'CA-PE',
	'CA-SK', 'CA-YT', 'XO', 'CA', 'CA-ZZ', 'ZZ', 'USA', '', NULL]) country;

-- whole codes
SELECT mid_build(name, street, city, country) AS built, expected, mid_build(name, street, city, country) = expected AS ok
FROM (VALUES
	('LA VIE DE FRANCE', '243 Rue de la Payees', '62591 Bremond', 'FR', 'FRLAVIE243BRE'),
	('20TH CENTURY TECHNOLOGIES', '5 Ricardo Munoz, Suite 5880', 'Caracas', 'VE', 'VE20TCEN5880CAR'),
	('Fabrica de Artigos de Vestuario TOP JOB', '24 Grand Street', 'Macau', 'MO', 'MOTOPJOB24MAC'),
	('The GREENHOUSE', '45 Royal Crescent', 'Birmingham, Alabama 35204', 'US', 'USGRE45BIR'),
	('CARDUCCIO AND JONES', '88 Canberra Avenue', 'Sidney', 'AU', 'AUCARJON88SID'),
	('N. MINAMI & CO., LTD.', '2-6, 8-Chome Isogami-Dori, Fukiai-Ku', 'Kobe', 'JP', 'JPMINCO26KOB'),
	('BOCCHACCIO S.P.A.', '61 Visconti Street', 'Verona', 'IT', 'ITBOCSPA61VER'),
	('MURLA-PRAXITELES INC.', 'Agnostos Street', 'Athens', 'GR', 'GRMURINCATH'),
	('COMPANHIA TEXTIL KARSTEN', 'Calle Grande, 25-27', '67890 Lisbon', 'PT', 'PTCOMTEX2527LIS'),
	('Ozrock', '92, Alice Springs Road', 'Melbourne', 'AU', 'AUOZR92MEL')) v(name, street, city, country, expected);

-- read back; where a name ends in digits, it cannot be told from the number
SELECT mid, mid_problem(mid), mid_normalise(mid), (mid_parse(mid)).*
FROM unnest(ARRAY['FRLAVIE243BRE', 'VE20TCEN5880CAR', 'motopjob 24 mac', 'GRMURINCATH', 'PTCOMTEX2527LIS', 'XOBER45TOR',
	'FRCON200PAR', 'CN168SHE', 'CN16812SHE', 'FRBERP', 'CABER45TOR', 'ZZBER45TOR', 'FRBER45', 'FR', 'FRLAVIERY243BRE',
	'FRLAVIE243BREMONDE', 'F1LAVIE243BRE', 'FRLA_VIE243BRE', 'FR永辉243BRE', '']) mid;

-- does it stand for who is named? What is NULL, or gives no part, is not
-- compared; a street without a number asks for none.
SELECT v.mid, m.*
FROM (VALUES
	('FRLAVIE243BRE', 'La Vie de France', '243 Rue de la Payees', '62591 Bremond', 'FR'),
	('FRLAVIE243BRE', 'La Vie de France', '243 Rue de la Payees', '62591 Bremond', 'CN'),
	('FRLAVIE243BRE', 'Mode de France', '243 Rue de la Payees', '62591 Bremond', 'FR'),
	('FRLAVIE243BRE', 'La Vie de France', '244 Rue de la Payees', '62591 Bremond', 'FR'),
	('FRLAVIE243BRE', 'La Vie de France', 'Rue de la Payees', '62591 Bremond', 'FR'),
	('FRLAVIE243BRE', 'La Vie de France', '243 Rue de la Payees', 'Lyon', 'FR'),
	('FRLAVIE243BRE', 'La Vie de France', NULL, NULL, NULL),
	('FRCON20012PAR', 'Concept 2000', '12 Rue Haute', 'Paris', 'FR'),
	('FRCON200PAR', 'Concept 2000', 'Rue Haute', 'Paris', 'FR'),
	('XOBER45TOR', 'Bergstrom', '45 King', 'Toronto', 'CA'),
	('XQBER45MON', 'Bergstrom', '45 King', 'Montreal', 'CA-ON'),
	('USBER45TOR', 'Bergstrom', '45 King', 'Toronto', 'CA'),
	('HKSUN8HON', 'Sun', '8 Nathan Road', 'Kowloon', 'HK'),
	('FRLAVIE', 'La Vie de France', '243 Rue de la Payees', '62591 Bremond', 'FR'),
	('?', 'La Vie de France', '243 Rue de la Payees', '62591 Bremond', 'FR'),
	('?', NULL, NULL, NULL, 'FR'),
	('FRLAVIE243BRE', '永辉', NULL, NULL, 'FR'),
	('FRLAVIE243BRE', '永辉', '243 Rue de la Payees', '北京', 'France'),
	('FRLAVIE243BRE', NULL, NULL, NULL, NULL),
	(NULL, 'La Vie de France', '243 Rue de la Payees', '62591 Bremond', 'FR')) v(mid, name, street, city, country),
	mid_matches(v.mid, v.name, v.street, v.city, v.country) m;

-- what is built is well formed and stands for what it was built from
WITH party AS (
	SELECT md5(i::text) AS h, (ARRAY['CN', 'US', 'CA-ON', 'HK', 'UK'])[1 + i % 5] AS country FROM generate_series(1, 2000) i
), part AS (
	SELECT translate(substr(h, 1, 1 + length(h) % 9) || ' ' || substr(h, 9, 5), '0123', ' -.é') || 'x' AS name,
		translate(substr(h, 15, 9), 'abcdef', ' ,-. x') AS street, 'z' || translate(substr(h, 25), '0123456789', 'ghijklmnop') AS city, country
	FROM party
)
SELECT count(*) AS tried, count(mid_build(name, street, city, country)) AS built,
	count(*) FILTER (WHERE mid_problem(mid_build(name, street, city, country)) IS NOT NULL) AS malformed,
	count(*) FILTER (WHERE NOT (mid_matches(mid_build(name, street, city, country), name, street, city, country)).matches) AS differs
FROM part;

-- large arguments
SELECT mid_build(repeat('ab ', 300000), repeat('7', 1000000), repeat('x', 1000000), 'FR'), mid_problem(repeat('A', 1000000)),
	mid_build(repeat('é', 300000), repeat('-', 100000) || '7', repeat('永', 300000), 'FR');

-- The type importerno: numbers of importers as (scheme, number).

-- the forms of the US, with hyphens
SELECT input, input::importerno, importerno_scheme(input::importerno)
FROM (VALUES ('12-3456789'), ('12-3456789AB'), ('12-3456789ab'), ('12-3456789-AB'), ('EIN 12-3456789'), ('irs: 12-3456789'),
	('120401-12345'), ('CBP 120401-12345')) v(input);
-- the suffix 00 is that of the firm itself
SELECT '12-345678900'::importerno = '12-3456789' AS same, '12-3456789AB'::importerno = '12-3456789' AS division;
-- without hyphens: nine digits by what the IRS has issued, eleven only when sure
SELECT input, importerno_scheme(input::importerno)
FROM (VALUES ('123456789'), ('078051120'), ('12345678900'), ('123456789AB'), ('12040112345'), ('cbp:12040112345')) v(input);
-- Europe, legal entities, others
SELECT input, input::importerno
FROM (VALUES ('GB123456789000'), ('gb 123 456 789 000'), ('EORI: XI123456789000'), ('eori:DE123'), ('NO123456'),
	('5493001kjtiigc8y1r12'), ('5493001KJTIIGC8Y1R13'), ('91440300MA5DA1234X'), ('  reg.  no. 7 '), ('other:12-3456789'), (':7'), ('other::7')) v(input);

-- The number of a person is not stored and not shown; the same person is
-- the same value, however it was written.
SELECT '123-45-6789'::importerno;
SELECT '123-45-6789'::importerno = 'ssn 123456789' AS same,
	'123-45-6789'::importerno = '123-45-6788' AS other,
	'123-45-6789'::importerno = '12-3456789' AS firm;
SELECT importerno_scheme('123-45-6789'), importerno_send('123-45-6789')::text LIKE '%313233%' AS sent_in_clear;
-- and what is printed reads back
SELECT count(*) AS values, bool_and(n::text::importerno = n) AS by_text
FROM unnest('{12-3456789,12-3456789AB,123-45-6789,120401-12345,GB123456789000,5493001KJTIIGC8Y1R12,reg no 7,:7,other::7,other:ein:7}'::importerno[]) n;

-- through COPY, as a dump does
CREATE TEMP TABLE original (n importerno);
INSERT INTO original VALUES ('12-3456789'), ('123-45-6789'), ('GB123456789000'), ('reg no 7'), (NULL);
CREATE TEMP TABLE restored (n importerno);
COPY original TO STDOUT;
COPY restored FROM STDIN;
ein:12-3456789
ssn:#17d5c4036c42027e05416a34d2120e8b
eori:GB123456789000
other:REG NO 7
\N
\.
SELECT count(*) AS same FROM original JOIN restored USING (n);

-- what cannot be read, and no error quotes what may be a person's number
SELECT ''::importerno;
CREATE TEMP TABLE loaded (n text);
INSERT INTO loaded VALUES (''), ('   '), ('***-**-6789'), ('XXX-XX-6789'), ('ssn:6789'), ('ssn:123-45-678'), ('ssn:#12'),
	('Mr Li 123-45-6789'), ('SSN of Mr Li 123456789'), ('other:123-45-6789'), ('ein:12-3456789OI'), ('lei:5493001KJTIIGC8Y1R13'),
	('１２-3456789'), ('耐克'), (E'12-3456789\x01'), (repeat('7', 65)), (repeat('7', 1000000)), (repeat(' ', 1000000));
DO $$
DECLARE
	r record;
	detail text;
BEGIN
	FOR r IN SELECT n FROM loaded LOOP
		BEGIN
			PERFORM r.n::importerno;
			RAISE NOTICE 'read: %', left(r.n, 20);
		EXCEPTION WHEN invalid_text_representation THEN
			GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
			RAISE NOTICE '% (%)', SQLERRM, detail;
		END;
	END LOOP;
END $$;
-- other is as long as 64 characters
SELECT length(repeat('7', 64)::importerno::text);
-- what speaks against a number
SELECT input, importer_number_problem(input)
FROM (VALUES ('12-3456789'), ('07-1234567'), ('12-3456789IO'), ('123-45-6789'), ('078-05-1120'), ('000-12-3456'), ('666-12-3456'),
	('123-00-4567'), ('123-45-0000'), ('912-70-1234'), ('912-66-1234'), ('120401-12345'), ('GB123456789000'),
	('5493001KJTIIGC8Y1R13'), ('N/A'), ('***-**-1120'), (''), ('耐克')) v(input);
SELECT importer_number_problem(NULL) IS NULL AND importerno_scheme(NULL) IS NULL AS strict;

-- order, btree and hash
CREATE TEMP TABLE numbers AS
	SELECT (to_char(10 + i % 7, 'FM00') || '-' || to_char(i, 'FM0000000'))::importerno AS n FROM generate_series(1, 1000) i;
ANALYZE numbers;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
CREATE INDEX numbers_hash ON numbers USING hash (n);
EXPLAIN (COSTS OFF) SELECT * FROM numbers WHERE n = '12-0000002';
SELECT * FROM numbers WHERE n = '12-0000002';
DROP INDEX numbers_hash;
CREATE INDEX numbers_btree ON numbers (n);
EXPLAIN (COSTS OFF) SELECT * FROM numbers WHERE n > '12-0000002' ORDER BY n LIMIT 1;
SELECT * FROM numbers WHERE n > '12-0000002' ORDER BY n LIMIT 1;
SELECT count(*) FILTER (WHERE n < 'ein:12-0000002') AS lt, count(*) FILTER (WHERE n <= '12-0000002') AS le,
	count(*) FILTER (WHERE n > '12-0000002') AS gt, count(*) FILTER (WHERE n >= '12-0000002') AS ge,
	count(*) FILTER (WHERE n <> '12-0000002') AS ne FROM numbers;
RESET enable_seqscan;
RESET enable_bitmapscan;
SET enable_mergejoin = off;
SET enable_nestloop = off;
SELECT count(*) FROM numbers a JOIN numbers b USING (n);
SET enable_hashjoin = off;
SET enable_mergejoin = on;
SELECT count(*) FROM numbers a JOIN numbers b USING (n);
SELECT count(DISTINCT n) FROM numbers;
SELECT importerno_hash(n) = importerno_hash_extended(n, 0)::bit(32)::integer AS extended
FROM numbers LIMIT 1;

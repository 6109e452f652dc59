-- Brands found in descriptions, on one core: descriptions a second by number
-- of brands, with md5() over the same rows as the machine's yardstick; and the
-- milliseconds that texts of 100 kB take which are made to be slow. Leaves
-- nothing behind.
--
--	psql -X -f test/bench/brand.sql [-v rows=50000]

\if :{?rows}
\else
\set rows 50000
\endif
\set QUIET on
\pset footer off
SET max_parallel_workers_per_gather = 0;
SET jit = off;
BEGIN;
CREATE EXTENSION IF NOT EXISTS assay;

\ir names.sql
CREATE TEMP TABLE name AS
SELECT i AS id, pg_temp.name(i, 3 + i % 2) || CASE WHEN i % 3 = 0 THEN ' ' || pg_temp.name(i % 5000, 2) ELSE '' END AS name
FROM generate_series(1, 100000) i;
-- a third of the texts have a name, half of those with a letter changed
CREATE TEMP TABLE description AS
SELECT CASE i % 6 WHEN 0 THEN n.name || ' ' WHEN 3 THEN overlay(n.name PLACING 'x' FROM 3 FOR 1) || ' ' ELSE '' END ||
	(SELECT string_agg(CASE WHEN k % 3 = 2 THEN pg_temp.name(i * 7 + k, 3) ELSE (ARRAY['women','cotton','shirt','blue','size','shoes','leather','bag',
		'watch','phone','case','cover','set','pcs','new','summer','dress','kids','toy','silver','ring','cream','lamp','usb','cable','black','white','socks'])
		[1 + (hashint8(i * 17 + k)::bigint & 2147483647) % 28] END, ' ') FROM generate_series(1, 6 + i % 4) k) AS body
FROM generate_series(1, :rows) i JOIN name n ON n.id = 1 + i % 100000;
ANALYZE description;

CREATE TEMP TABLE long AS
SELECT what, left(body, 100000) AS body
FROM (SELECT string_agg(name, ' ') AS names FROM name WHERE id <= 20000) n,
	LATERAL (VALUES ('names', names), ('names misspelt', regexp_replace(names, '(\w\w\w)\w(\w+)', '\1x\2', 'g')),
		('names in single letters', regexp_replace(names, '(\w)', '\1 ', 'g')), ('names in pairs of letters', regexp_replace(names, '(\w\w)', '\1 ', 'g')),
		('names with symbols', translate(names, 'ao', '@*')), ('names in Cyrillic', translate(names, 'aeopcxy', 'аеорсху')),
		('one name', repeat(split_part(names, ' ', 1) || ' ', 100000)), ('one letter and a symbol', repeat('n@', 50000)),
		('one word', repeat('a', 100000)), ('connectors', repeat('the of and ', 10000))) t(what, body);

CREATE TEMP TABLE result (n serial, what text, value numeric);
DO $$
DECLARE
	t timestamptz;
	rows bigint := (SELECT count(*) FROM description);
	matches bigint;
	md5_seconds numeric;
	seconds numeric;
	text record;
BEGIN
	t := clock_timestamp();
	PERFORM count(md5(body)) FROM description;
	md5_seconds := extract(epoch FROM clock_timestamp() - t);
	FOR brands IN 1..3 LOOP
		DELETE FROM assay.brand;
		INSERT INTO assay.brand (name) SELECT name FROM name WHERE id <= (ARRAY[10000, 30000, 100000])[brands];
		t := clock_timestamp();
		PERFORM count(*) FROM assay.brand_matches('nothing here');
		INSERT INTO result (what, value) VALUES ((ARRAY['10,000', '30,000', '100,000'])[brands] || ' brands: ms to build', 1000 * extract(epoch FROM clock_timestamp() - t));
		t := clock_timestamp();
		SELECT count(*) INTO matches FROM description, LATERAL assay.brand_matches(body);
		seconds := extract(epoch FROM clock_timestamp() - t);
		INSERT INTO result (what, value) VALUES ('  descriptions a second', rows / seconds), ('  times md5', seconds / md5_seconds),
			('  matches a description', matches::numeric / rows);
		t := clock_timestamp();
		PERFORM sum(cardinality(assay.brand_ids(body))) FROM description;
		INSERT INTO result (what, value) VALUES ('  descriptions a second by brand_ids', rows / extract(epoch FROM clock_timestamp() - t));
		CONTINUE WHEN brands <> 2;
		FOR text IN SELECT * FROM long LOOP
			PERFORM assay.brand_ids(text.body);
			t := clock_timestamp();
			SELECT count(*) INTO matches FROM assay.brand_matches(text.body);
			INSERT INTO result (what, value) VALUES (format('  ms of 100 kB: %s (%s matches)', text.what, matches), 1000 * extract(epoch FROM clock_timestamp() - t));
		END LOOP;
	END LOOP;
END $$;
SELECT what, round(value, 1) AS value FROM result ORDER BY n;
ROLLBACK;

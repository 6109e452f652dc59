-- Speed of the HS functions on one core. Run with psql on a database that has
-- the extension; figures are rows a second.
--
--   psql -f test/bench/hs.sql

SET max_parallel_workers_per_gather = 0;
SET jit = off;

CREATE TEMP TABLE goods AS
SELECT n, (ARRAY['330499', '640419', '851762', '610910', '950300', '420222', '090121', '940542', '730890', '300490'])[1 + n % 10]::hscode AS code,
	(ARRAY['Moisturising face cream SPF 30 with hyaluronic acid', 'mens running shoes black size 9',
		'bluetooth headphones wireless over ear', 'ladies cotton t-shirt navy', 'plush toy dinosaur 40cm',
		'leather handbag, brown', 'ground coffee 250g', 'led strip lights 5m rgb with remote control',
		'shmp & cond 300ml colour prot', 'usb-c charging cable for iphone'])[1 + n / 7 % 10] || ' ' || n AS description
FROM generate_series(1, 200000) n;
ANALYZE goods;

CREATE PROCEDURE pg_temp.bench(what text, query text) LANGUAGE plpgsql AS $$
DECLARE
	began timestamptz;
	seconds float8;
	best float8;
BEGIN
	FOR run IN 1..3 LOOP
		began := clock_timestamp();
		EXECUTE query;
		seconds := extract(epoch FROM clock_timestamp() - began);
		best := least(best, seconds);
	END LOOP;
	RAISE NOTICE '% % rows/s', rpad(what, 28), to_char(200000 / best, '999,999,999');
END $$;

CALL pg_temp.bench('reading the table', 'SELECT count(description) FROM goods');
CALL pg_temp.bench('hs_plausibility', 'SELECT avg(hs_plausibility(code, description)) FROM goods');
CALL pg_temp.bench('code @~ description', 'SELECT count(*) FROM goods WHERE code @~ description');
CALL pg_temp.bench('hs_suggest, 1', 'SELECT count(s.code) FROM goods, hs_suggest(description, 1) s');
CALL pg_temp.bench('hs_check', 'SELECT count(c.status) FROM goods, hs_check(code, ''2024-06-01'') c');

BEGIN;
SELECT assay.learn_hs('goods', 'description', 'code') AS lessons;
CALL pg_temp.bench('assay.hs_plausibility_learned', 'SELECT avg(assay.hs_plausibility_learned(code, description)) FROM goods');
ROLLBACK;

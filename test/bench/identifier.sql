-- Validators on one core: calls a second of every x_ok(), over a million
-- numbers of which half hold, less what reading the table costs. Leaves
-- nothing behind.
--
--	psql -X -f test/bench/identifier.sql [-v rows=1000000]

\if :{?rows}
\else
\set rows 1000000
\endif
\set QUIET on
\pset footer off
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET bench.rows = :rows;
BEGIN;
CREATE EXTENSION IF NOT EXISTS assay;

-- a number that holds, and the same with its last digit changed
CREATE TEMP TABLE example AS SELECT * FROM (VALUES
	('s10', 'RR473124829GB', 'RR473124828GB'), ('container', 'CSQU3054383', 'CSQU3054384'), ('gtin', '6291041500213', '6291041500214'),
	('awb', '589-81140743', '589-81140744'), ('lei', '5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R13'), ('imo', 'IMO 9074729', 'IMO 9074728'),
	('eori', 'GB123456789000', 'ZZ123456789000'), ('ioss', 'IM2760000012', 'IM8400000012'), ('duns', '15-048-3782', '000000000'),
	('cbp_inbond', '257700052', '257700053'), ('cbp_entry', 'ABC-1234567-6', 'ABC-1234567-8'), ('country', 'CN', 'ZZ'), ('mid', 'FRLAVIE243BRE', 'CALAVIE243BRE')) v(kind, good, bad);
CREATE TEMP TABLE number (t text);
CREATE TEMP TABLE result (validator text, a_second bigint, hold bigint);
DO $$
DECLARE
	x example;
	bare float8;
	seconds float8;
	started timestamptz;
	n bigint;
	answered bigint;
BEGIN
	FOR x IN TABLE example LOOP
		TRUNCATE number;
		INSERT INTO number SELECT CASE i % 2 WHEN 0 THEN x.good ELSE x.bad END FROM generate_series(1, (SELECT current_setting('bench.rows')::int)) i;
		SELECT count(*) INTO n FROM number;
		bare := 'infinity';
		seconds := 'infinity';
		FOR i IN 1..4 LOOP
			started := clock_timestamp();
			SELECT count(*) FILTER (WHERE t IS NOT NULL) INTO answered FROM number;
			bare := least(bare, extract(epoch FROM clock_timestamp() - started));
			started := clock_timestamp();
			EXECUTE format('SELECT count(*) FILTER (WHERE %I(t)) FROM number', x.kind || '_ok') INTO answered;
			seconds := least(seconds, extract(epoch FROM clock_timestamp() - started));
		END LOOP;
		INSERT INTO result VALUES (x.kind || '_ok', n / (seconds - bare), answered);
	END LOOP;
END $$;
TABLE result;
ROLLBACK;

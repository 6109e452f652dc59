-- How often the 95 % intervals of assay.estimate() hold the truth: made-up
-- streams of five days and four ports, picked from each day and inspected, and
-- counted against all rows. Leaves nothing behind.
--
--	psql -X -f test/bench/estimate.sql [-v runs=400] [-v rows=4000] [-v rate=0.02] [-v budget=100] [-v explore=0.5] [-v checked=1]
--
-- rows and budget are of a day, rate is the share of hits, checked the share
-- of picks that are inspected.

\if :{?runs}
\else
\set runs 400
\endif
\if :{?rows}
\else
\set rows 4000
\endif
\if :{?rate}
\else
\set rate 0.02
\endif
\if :{?budget}
\else
\set budget 100
\endif
\if :{?explore}
\else
\set explore 0.5
\endif
\if :{?checked}
\else
\set checked 1
\endif
\set QUIET on
\pset footer off
SET jit = off;
BEGIN;
CREATE EXTENSION IF NOT EXISTS assay;
SELECT setseed(0.5) \g /dev/null
CREATE TEMP TABLE verdict (run integer, measure text, port text, truth float8, estimate float8, low float8, high float8);
CREATE TEMP TABLE setting AS SELECT :runs AS runs, :rows AS n, :rate::float8 AS rate, :budget AS budget, :explore::float8 AS explore, :checked::float8 AS checked;
CREATE TEMP TABLE stream (id integer PRIMARY KEY, day date, port text, p float8, hit boolean);
DO $$
DECLARE
	s setting;
	first date;
BEGIN
	SELECT * INTO s FROM setting;
	FOR run IN 1 .. s.runs LOOP
		first := date '2000-01-03' + 7 * run;
		TRUNCATE stream, assay.pick_round, assay.pick_stratum, assay.selection, assay.outcome;
		-- hits are four times as frequent at one port as at another, and a score tells some of them
		INSERT INTO stream
		SELECT run * 5 * s.n + n, first + n % 5, 'port ' || x.port, greatest(0, least(1, 0.3 * x.hit::integer + 0.2 * random() + 0.2 * random())), x.hit
		FROM generate_series(0, 5 * s.n - 1) n,
			LATERAL (SELECT port, random() < s.rate * port / 2.0 AS hit FROM (SELECT 1 + floor(random() ^ 2 * 4 + n * 0) AS port) y) x;
		PERFORM count(*) FROM generate_series(0, 4) d,
			LATERAL assay.pick(first + d, s.budget, by => 'port', explore => s.explore, seed => run, source => 'stream', day_column => 'day', probability => 'p');
		INSERT INTO assay.outcome (source, key, inspected_on, result)
		SELECT k.source, k.key, k.day, CASE WHEN t.hit THEN 'counterfeit' ELSE 'genuine' END
		FROM assay.selection k JOIN stream t ON t.id = k.key::integer WHERE k.day >= first AND k.day < first + 5 AND random() < s.checked;
		INSERT INTO verdict
		SELECT run, e.measure, e.port, t.hits, e.estimate, e.low, e.high
		FROM assay.estimate(first, first + 5) e
		JOIN (SELECT count(*) FILTER (WHERE hit) AS hits, port FROM stream GROUP BY ROLLUP (port)) t ON t.port IS NOT DISTINCT FROM e.port
		WHERE e.part IN ('all', 'port') AND e.measure = 'counterfeits';
	END LOOP;
END $$;
SELECT measure, coalesce(port, 'all ports') AS of, count(*) AS intervals, round(100.0 * avg((truth BETWEEN low - 1e-6 AND high + 1e-6)::integer), 1) AS "hold the truth, %",
	round(100.0 * avg((truth > high + 1e-6)::integer), 1) AS "truth above, %", round(avg(truth)::numeric, 1) AS "mean truth", round(avg(estimate)::numeric, 1) AS "mean estimate",
	round(avg(high - low)::numeric, 1) AS "mean width"
FROM verdict GROUP BY measure, port ORDER BY port NULLS FIRST;
ROLLBACK;

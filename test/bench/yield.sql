-- What picks find over time when only what was picked is learned from: week
-- after week a model is learned from the outcomes of earlier picks, the rows
-- of the week are picked by risk alone, by chance alone, and 9 by risk to 1 by
-- chance, and what they found is set against who knows all hits beforehand.
-- The first weeks all pick by chance. Leaves nothing behind.
--
--	psql -X -f test/bench/yield.sql -v file=/tmp/declarations.tsv -v day=date -v outcome=fraud
--		-v numbers=item_price,net_mass -v categories=importer,hs6_code [-v share=0.05] [-v warm=4] [-v months=3]
--
-- file: tab-separated with names of columns in its first line, as the server
-- can read it; share of the rows of a week that can be inspected.

\if :{?share}
\else
\set share 0.05
\endif
\if :{?warm}
\else
\set warm 4
\endif
\if :{?months}
\else
\set months 3
\endif
\set QUIET on
\pset footer off
SET client_min_messages = warning;
SET jit = off;
\set header `head -1 :'file' | tr -d '\r'`
BEGIN;
CREATE EXTENSION IF NOT EXISTS assay;
CREATE SCHEMA yield;
SELECT format('CREATE TABLE yield.raw (%s)', string_agg(format('%I text', c), ', ')) FROM string_to_table(:'header', E'\t') c \gexec
COPY yield.raw FROM :'file' (FORMAT csv, DELIMITER E'\t', HEADER);
CREATE TABLE yield.setting AS SELECT :share::float8 AS share, :warm AS warm, string_to_array(:'numbers', ',') AS numbers, string_to_array(:'categories', ',') AS categories;
CREATE TABLE yield.strategy (strategy text, explore float8);
INSERT INTO yield.strategy VALUES ('risk', 0), ('chance', 1), ('mixed', 0.1);
SELECT format($create$CREATE TABLE yield.%I AS SELECT row_number() OVER (ORDER BY md5(r::text)) AS row_id, date_trunc('week', r.%I::date)::date AS week_of, r.%I::numeric::integer AS outcome_of, %s%s FROM yield.raw r$create$,
	s.strategy, :'day', :'outcome', (SELECT string_agg(format('nullif(r.%1$I, '''')::float8 AS %1$I, ', c), '') FROM unnest(numbers) c),
	(SELECT string_agg(format('nullif(r.%1$I, '''') AS %1$I', c), ', ') FROM unnest(categories) c)) FROM yield.strategy s, yield.setting \gexec
SELECT format('CREATE UNIQUE INDEX ON yield.%I (row_id)', strategy), format('CREATE INDEX ON yield.%I (week_of)', strategy),
	format('CREATE VIEW yield.%I AS SELECT t.* FROM yield.%I t JOIN assay.selection k ON k.key = t.row_id::text AND k.source = %L', 'seen ' || strategy, strategy, 'yield.' || strategy),
	format('ANALYZE yield.%I', strategy)
FROM yield.strategy \gexec
CREATE TABLE yield.found (week date, strategy text, rows bigint, budget integer, hits bigint, found bigint, knowing bigint);
DO $$
DECLARE
	s yield.setting;
	g record;
	n record;
	i integer := 0;
	budget integer;
	hits bigint;
BEGIN
	SELECT * INTO s FROM yield.setting;
	FOR n IN SELECT week_of AS week, count(*) AS rows, sum(outcome_of) AS hits FROM yield.risk GROUP BY 1 ORDER BY 1 LOOP
		i := i + 1;
		budget := ceil(n.rows * s.share);
		FOR g IN SELECT * FROM yield.strategy LOOP
			IF i > s.warm AND g.explore < 1 THEN
				CALL assay.learn_risk('yield ' || g.strategy, format('yield.%I', 'seen ' || g.strategy)::regclass, outcome => 'outcome_of', day => 'week_of', until => n.week,
					numbers => s.numbers, categories => s.categories);
				DELETE FROM assay.model m WHERE m.model = 'yield ' || g.strategy AND m.learned < now();
			END IF;
			PERFORM count(*) FROM assay.pick(n.week, budget, explore => CASE WHEN i > s.warm THEN g.explore ELSE 1 END, seed => i,
				source => format('yield.%I', g.strategy)::regclass, key_column => 'row_id', day_column => 'week_of',
				model => CASE WHEN i > s.warm AND g.explore < 1 THEN 'yield ' || g.strategy END,
				probability => CASE WHEN i > s.warm AND g.explore < 1 THEN NULL ELSE 'outcome_of' END);
			EXECUTE format('SELECT sum(outcome_of) FROM yield.%I t JOIN assay.selection k ON k.key = t.row_id::text AND k.source = %L WHERE k.day = %L', g.strategy, 'yield.' || g.strategy, n.week) INTO hits;
			INSERT INTO yield.found VALUES (n.week, g.strategy, n.rows, budget, n.hits, hits, least(budget, n.hits));
		END LOOP;
	END LOOP;
END $$;
\echo hits found, as a share of what the same budget finds knowing all hits
SELECT to_char(q, 'YYYY-MM') || CASE WHEN :months > 1 THEN ' on' ELSE '' END AS months, sum(rows) FILTER (WHERE strategy = 'risk') AS rows, sum(budget) FILTER (WHERE strategy = 'risk') AS picked,
	sum(knowing) FILTER (WHERE strategy = 'risk') AS "knowing all",
	round(sum(found) FILTER (WHERE strategy = 'risk') / sum(knowing) FILTER (WHERE strategy = 'risk'), 3) AS "by risk",
	round(sum(found) FILTER (WHERE strategy = 'mixed') / sum(knowing) FILTER (WHERE strategy = 'risk'), 3) AS "9 to 1",
	round(sum(found) FILTER (WHERE strategy = 'chance') / sum(knowing) FILTER (WHERE strategy = 'risk'), 3) AS "by chance"
FROM (SELECT date_trunc('year', week + 3) + (extract(month FROM week + 3)::integer - 1) / :months * :months * interval '1 month' AS q, f.* FROM yield.found f) f
GROUP BY q ORDER BY q;
\echo what all picks say that the stream held, against the truth
INSERT INTO assay.outcome (source, key, inspected_on, result)
SELECT k.source, k.key, k.day, CASE WHEN t.outcome_of = 1 THEN 'counterfeit' ELSE 'genuine' END
FROM assay.selection k JOIN yield.risk t ON t.row_id::text = k.key WHERE k.source LIKE 'yield.%';
SELECT f.strategy, f.hits, round(e.estimate) AS estimate, round(e.low) AS low, round(e.high) AS high
FROM (SELECT strategy, sum(hits) AS hits FROM yield.found GROUP BY strategy) f,
	LATERAL assay.estimate('0001-01-01', '9999-01-01', 'yield.' || f.strategy) e WHERE e.measure = 'counterfeits' AND e.part = 'all' ORDER BY f.strategy;
ROLLBACK;

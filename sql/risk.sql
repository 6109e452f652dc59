-- Risk learned from outcomes
\set SHOW_CONTEXT never

-- Made-up declarations of 200 days: hits are in the pair of goods and origin
-- alone (goods + origin divisible by 5), and in what three sellers send.
CREATE FUNCTION pg_temp.chance(n integer, salt integer, below integer) RETURNS integer
	LANGUAGE sql IMMUTABLE AS $$ SELECT ('x' || substr(md5(n || '-' || salt), 1, 7))::bit(28)::integer % below $$;
CREATE TABLE declaration AS
SELECT n AS id, date '2024-01-01' + n / 20 AS day, 's' || pg_temp.chance(n, 1, 40) AS seller,
	pg_temp.chance(n, 2, 12) AS goods, chr(65 + pg_temp.chance(n, 3, 10))::char(2) AS origin,
	pg_temp.chance(n, 4, 1000)::numeric AS value, pg_temp.chance(n, 5, 100)::real AS weight, NULL::boolean AS hit
FROM generate_series(0, 3999) n;
UPDATE declaration SET
	hit = pg_temp.chance(id, 6, 100) < CASE WHEN (goods + ascii(origin)) % 5 = 0 OR seller IN ('s1', 's2', 's3') THEN 80 ELSE 5 END,
	weight = CASE WHEN id % 7 > 0 THEN weight END, seller = CASE WHEN id % 11 > 0 THEN seller END;
ALTER TABLE declaration ADD PRIMARY KEY (id);

CALL assay.learn_risk('port', 'declaration', outcome => 'hit', day => 'day', until => '2024-06-01',
	numbers => '{value,weight}', categories => '{seller,goods,origin}');
SELECT version, family, source, until, first_day, last_day, outcomes, hits, pairs, trees > 10 AS has_trees,
	(figures ->> 'auc')::float > 0.8 AS ranks, (figures ->> 'precision_10')::float > 0.7 AS finds,
	(figures ->> 'ece')::float < 0.1 AS is_true, figures ->> 'from' AS from, figures ->> 'to' AS to
FROM assay.model;

-- what it was not told: days after, of which it ranks high what is a hit
CREATE VIEW judged AS SELECT d.*, assay.probability('port', d) AS p FROM declaration d WHERE day >= '2024-06-01';
SELECT count(*), round(avg(p)::numeric, 1) = round(avg(hit::int), 1) AS mean_is_true,
	avg(p) FILTER (WHERE hit) > 3 * avg(p) FILTER (WHERE NOT hit) AS told_apart, bool_and(p > 0 AND p < 1) AS bounded
FROM judged;

-- shares add up to the log odds
SELECT count(*), max(abs(s.sum - ln(j.p / (1 - j.p)))) < 1e-9 AS add_up
FROM judged j JOIN declaration d USING (id), LATERAL (SELECT sum(share) FROM assay.explain_risk('port', d)) s (sum);
SELECT e.feature, e.value, e.share > 0 AS raises, regexp_replace(e.sentence, '\d+\.\d+', 'N', 'g') AS sentence
FROM declaration d, assay.explain_risk('port', d) e
WHERE d.id = (SELECT id FROM judged ORDER BY p DESC, id LIMIT 1) AND (e.feature IS NULL OR abs(e.share) > 0.5);

-- the same rows and seed give the same model, in whatever order they stand
CREATE VIEW part AS SELECT m.model, m.version, p.part, p.number, p.body FROM assay.model m JOIN assay.model_part p USING (model_id);
CREATE FUNCTION same_parts(a text, av integer, b text, bv integer) RETURNS boolean LANGUAGE sql AS $$
	SELECT count(*) > 1 AND bool_and(x.body IS NOT DISTINCT FROM y.body)
	FROM (SELECT * FROM part WHERE model = a AND version = av) x
	FULL JOIN (SELECT * FROM part WHERE model = b AND version = bv) y USING (part, number) $$;
CREATE TABLE shuffled AS SELECT * FROM declaration ORDER BY md5(id::text);
CALL assay.learn_risk('port', 'shuffled', outcome => 'hit', day => 'day', until => '2024-06-01',
	numbers => '{value,weight}', categories => '{seller,goods,origin}');
SELECT same_parts('port', 1, 'port', 2);
CALL assay.learn_risk('port', 'shuffled', outcome => 'hit', day => 'day', until => '2024-06-01',
	numbers => '{value,weight}', categories => '{seller,goods,origin}', seed => 2);
SELECT same_parts('port', 1, 'port', 3);

-- nothing of later days is in it
UPDATE shuffled SET hit = NOT hit WHERE day >= '2024-06-01';
CALL assay.learn_risk('port', 'shuffled', outcome => 'hit', day => 'day', until => '2024-06-01',
	numbers => '{value,weight}', categories => '{seller,goods,origin}');
SELECT same_parts('port', 1, 'port', 4);
-- nor an outcome that was known later
ALTER TABLE shuffled ADD known date;
UPDATE shuffled SET known = day + 3;
CALL assay.learn_risk('late', 'shuffled', outcome => 'hit', day => 'day', until => '2024-06-01', known => 'known',
	numbers => '{value,weight}', categories => '{seller,goods,origin}');
SELECT last_day FROM assay.model WHERE model = 'late';

-- an outcome that changed changes the next version, not the last
SELECT assay.probability('port', d, 1) AS before FROM declaration d WHERE id = 3999 \gset
UPDATE declaration SET hit = NOT hit WHERE day < '2024-04-01';
CALL assay.learn_risk('port', 'declaration', outcome => 'hit', day => 'day', until => '2024-06-01',
	numbers => '{value,weight}', categories => '{seller,goods,origin}');
SELECT assay.probability('port', d, 1) = :before AS old_stays, assay.probability('port', d) <> :before AS new_differs,
	assay.probability('port', d) = assay.probability('port', d, 5) AS last_is_used
FROM declaration d WHERE id = 3999;

-- logistic: from a dozen outcomes on; 0 and 1; an unused column of one value
CREATE TABLE few AS SELECT n AS id, date '2024-01-01' + n AS day, n % 2 AS outcome, n % 2 * 10 + n AS x, 'one'::text AS c FROM generate_series(1, 10) n;
ALTER TABLE few ADD PRIMARY KEY (id);
CALL assay.learn_risk('few', 'few', outcome => 'outcome', day => 'day', numbers => '{x}', categories => '{c}');
SELECT family, outcomes, hits, figures FROM assay.model WHERE model = 'few';
SELECT sentence FROM assay.explain_risk('few', ROW(1, NULL, NULL, 20, 'one')::few) WHERE feature = 'c';
SELECT assay.probability('few', ROW(1, NULL, NULL, 20, 'one')::few) > 0.5 AS high, assay.probability('few', ROW(1, NULL, NULL, 1, 'one')::few) < 0.5 AS low;

-- values that are hard: NULL everywhere, no numbers, a category of as many values as rows, days without end
CREATE TABLE hard AS
SELECT n AS id, CASE WHEN n % 50 = 0 THEN 'infinity' ELSE timestamptz '2024-01-01 12:00+00' + n * interval '1 hour' END AS at,
	CASE WHEN n % 3 = 0 THEN 'counterfeit' WHEN n % 5 = 0 THEN 'inconclusive' ELSE 'genuine' END AS result,
	(ARRAY['NaN', 'infinity', '-infinity', '1', '0', '-0', NULL])[n % 7 + 1]::float8 AS x, NULL::integer AS nothing, 'v' || n AS unlike, NULL::text AS empty
FROM generate_series(1, 1500) n;
CALL assay.learn_risk('hard', 'hard', outcome => 'result', day => 'at', numbers => '{x,nothing}', categories => '{unlike,empty}', family => 'trees');
CALL assay.learn_risk('hard', 'hard', outcome => 'result', day => 'at', numbers => '{x,nothing}', categories => '{unlike,empty}', family => 'logistic');
SELECT version, family, outcomes, hits FROM assay.model WHERE model = 'hard' ORDER BY version;
SELECT v, count(*), bool_and(assay.probability('hard', h, v) BETWEEN 0.01 AND 0.99) FROM hard h, generate_series(1, 2) v GROUP BY v ORDER BY v;
SELECT assay.probability('hard', NULL::hard), assay.probability(NULL, h) FROM hard h LIMIT 1;
SELECT count(*), sum(share) BETWEEN -5 AND 5 FROM assay.explain_risk('hard', (SELECT h FROM hard h WHERE id = 1));

-- findings: one vote for letters that two rules look at
INSERT INTO assay.finding (source, key, rule, version, strength, weight, evidence)
SELECT 'public.few', id::text, f.rule, 1, 1, f.weight, jsonb_build_object('field', 'description', 'start', f.start, 'length', 4)
FROM few, (VALUES ('brand_disguised', 0.9, 1), ('brand_unauthorised', 0.4, 1), ('counterfeit_term', 0.7, 9), ('importer_trusted', -0.6, 1)) f (rule, weight, start) WHERE id % 2 = 1;
SELECT assay.rule_votes('public.few', k, '{brand_disguised,brand_unauthorised,counterfeit_term,importer_trusted}') FROM unnest('{1,2}'::text[]) k;
CALL assay.learn_risk('votes', 'few', outcome => 'outcome', day => 'day', findings => true, family => 'weights', until => '2023-01-01');
CALL assay.learn_risk('votes', 'few', outcome => 'outcome', day => 'day', findings => true);
SELECT version, family, outcomes FROM assay.model WHERE model = 'votes' ORDER BY version;
SELECT feature, value, round(share::numeric, 2) AS share FROM assay.explain_risk('votes', ROW(1, NULL, NULL, NULL, NULL)::few, 1);
-- outcomes move it the right way
SELECT assay.probability('votes', f, 2) > assay.probability('votes', f, 1) AS raised FROM few f WHERE id = 1;
SELECT assay.probability('votes', f, 2) < 0.5 AS low FROM few f WHERE id = 2;
-- outcomes of assay.outcome, as they were known
INSERT INTO assay.outcome (source, key, inspected_on, result)
SELECT 'public.few', id::text, '2024-02-01', CASE outcome WHEN 1 THEN 'counterfeit' ELSE 'genuine' END FROM few;
INSERT INTO assay.outcome (source, key, inspected_on, result) VALUES ('public.few', '1', '2024-03-01', 'genuine');
CALL assay.learn_risk('inspected', 'few', day => 'day', findings => true, until => '2024-03-01');
CALL assay.learn_risk('inspected', 'few', day => 'day', findings => true, until => '2024-04-01');
SELECT version, outcomes, hits FROM assay.model WHERE model = 'inspected' ORDER BY version;

-- a key that a session writes in its own way is found by what it is
CREATE TABLE dated (at timestamptz PRIMARY KEY, day date, outcome integer);
INSERT INTO dated SELECT timestamptz '2024-01-01 12:00+00' + n * interval '1 day', date '2024-01-01' + n, n % 2 FROM generate_series(1, 12) n;
INSERT INTO assay.finding (source, key, rule, version, strength, weight, evidence)
SELECT 'public.dated', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || '+00', 'counterfeit_term', 1, 1, 0.7, '{}' FROM dated WHERE outcome = 1;
SET datestyle = 'SQL, DMY'; SET timezone = 'Asia/Tokyo';
CALL assay.learn_risk('dated', 'dated', outcome => 'outcome', day => 'day', findings => true, family => 'weights');
SELECT outcome, count(*), bool_and(assay.probability('dated', d) > (SELECT min(assay.probability('dated', d)) FROM dated d) + 0.01) AS raised FROM dated d GROUP BY outcome ORDER BY outcome;
RESET datestyle; RESET timezone;
DROP TABLE dated;

-- a model lives longer than its table; a row of another shape
ALTER TABLE few RENAME TO many;
SELECT assay.probability('few', m) > 0 FROM many m WHERE id = 1;
SELECT assay.probability('few', r) FROM (SELECT 1 AS id, 2 AS x) r;
SELECT assay.probability('few', r) FROM (SELECT 'two' AS x, 'one' AS c) r;
SELECT assay.probability('few', r) = assay.probability('few', ROW(1, NULL, NULL, 20, 'one')::many) AS same FROM (SELECT 'one' AS c, 20.0 AS x) r;
DROP TABLE many;
SELECT assay.probability('few', r) > 0 FROM (SELECT 'one' AS c, 20.0 AS x) r;

-- each of these is refused
SELECT assay.probability('none', d) FROM declaration d LIMIT 1;
SELECT assay.probability('port', d, 99) FROM declaration d LIMIT 1;
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', numbers => '{value}');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'seller', numbers => '{value}');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{value,price}');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{value}', categories => '{value}');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{hit}');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{seller}');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', categories => '{weight}');
CALL assay.learn_risk('bad', 'declaration', outcome => 'day', day => 'day', numbers => '{value}');
CREATE TABLE of_one_value AS SELECT day, value, 9 AS goods, 's20'::text AS seller FROM declaration;
CALL assay.learn_risk('bad', 'of_one_value', outcome => 'goods', day => 'day', numbers => '{value}');
CALL assay.learn_risk('bad', 'of_one_value', outcome => 'seller', day => 'day', numbers => '{value}');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{value}', until => '2024-01-01');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{value}', profiles => true);
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{value}', family => 'forest');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{value}', family => 'weights');
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{value}', family => 'trees', until => '2024-01-10');
CALL assay.learn_risk('', 'declaration', outcome => 'hit', day => 'day', numbers => '{value}');
CREATE VIEW all_hits AS SELECT * FROM declaration WHERE hit;
CALL assay.learn_risk('bad', 'all_hits', outcome => 'hit', day => 'day', numbers => '{value}');
-- a part that was tampered with
UPDATE assay.model_part p SET body = substr(body, 1, length(body) - 5) FROM assay.model m
WHERE m.model_id = p.model_id AND m.model = 'port' AND m.version = 5 AND p.part = 'tree' AND p.number = 0;
SELECT assay.probability('port', d) FROM declaration d LIMIT 1;

-- names are quoted; rights are the caller's; parallel workers say the same
CREATE TABLE "Odd table" AS SELECT id AS "the id", day AS "Day", hit AS "Hit?", goods AS "goods, ""quoted""" FROM declaration WHERE id < 500;
CALL assay.learn_risk('it''s', '"Odd table"', outcome => 'Hit?', day => 'Day', categories => '{"goods, \"quoted\""}');
SELECT count(DISTINCT assay.probability('it''s', o)) FROM "Odd table" o;
CREATE ROLE assay_risk_reader;
GRANT SELECT ON declaration TO assay_risk_reader;
SET ROLE assay_risk_reader;
SELECT assay.probability('late', d) FROM declaration d LIMIT 1;
CALL assay.learn_risk('bad', 'declaration', outcome => 'hit', day => 'day', numbers => '{value}');
RESET ROLE;
SELECT count(*) AS alone, sum(assay.probability('late', d))::numeric(12,6) AS total FROM declaration d \gset
SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT count(*) FROM declaration d WHERE assay.probability('late', d) > 0.5;
SELECT count(*) = :alone AND sum(assay.probability('late', d))::numeric(12,6) = :total AS same FROM declaration d;
RESET parallel_setup_cost; RESET parallel_tuple_cost; RESET min_parallel_table_scan_size;

DELETE FROM assay.model;
SELECT count(*) FROM assay.model_part;
SELECT assay.probability('late', d) FROM declaration d LIMIT 1;
DELETE FROM assay.outcome;
DELETE FROM assay.finding;
DROP TABLE declaration, shuffled, hard, "Odd table" CASCADE;
DROP VIEW part CASCADE;
DROP FUNCTION same_parts;
DROP ROLE assay_risk_reader;

-- What to inspect
\set SHOW_CONTEXT never

CREATE FUNCTION pg_temp.chance(n integer, salt integer, below integer) RETURNS integer
	LANGUAGE sql IMMUTABLE AS $$ SELECT ('x' || substr(md5(n || '-' || salt), 1, 7))::bit(28)::integer % below $$;
CREATE TABLE parcel AS
SELECT n AS id, date '2024-05-01' + n / 200 AS day, 'port ' || least(pg_temp.chance(n, 1, 6), 3) AS port, 'f' || pg_temp.chance(n, 2, 8) AS filer,
	pg_temp.chance(n, 3, 1000) / 1000.0 AS p, CASE WHEN n % 10 > 0 THEN pg_temp.chance(n, 4, 500) END AS value
FROM generate_series(0, 999) n;
ALTER TABLE parcel ADD PRIMARY KEY (id);
CREATE FUNCTION pick(seed bigint, budget integer DEFAULT 20, explore float8 DEFAULT 0.3, of regclass DEFAULT 'parcel', on_day date DEFAULT '2024-05-01')
	RETURNS SETOF assay.selection LANGUAGE sql AS $$
	SELECT * FROM assay.pick(on_day, budget, by => 'port', explore => explore, value => 'value', seed => seed, source => of, key_column => 'id',
		day_column => 'day', probability => 'p', party => '{filer}', keep => false) $$;

-- as many as the budget; by risk what is most at stake, by chance of every port
SELECT count(*), sum((lane = 'chance')::int) AS by_chance, count(DISTINCT stratum) AS ports, bool_and(probability > 0 AND probability <= 1) AS sound FROM pick(1);
SELECT key, lane, probability, reason FROM pick(1) WHERE lane = 'risk' ORDER BY stake DESC LIMIT 3;
SELECT count(DISTINCT k.key) = 14 AND min(k.stake) >= max(p.p * coalesce(p.value, v.mean)) AS greatest
FROM pick(1) k, (SELECT avg(value) AS mean FROM parcel WHERE day = '2024-05-01') v, parcel p
WHERE k.lane = 'risk' AND p.day = '2024-05-01' AND p.id::text NOT IN (SELECT key FROM pick(1) WHERE lane = 'risk');

-- the same seed gives the same pick, in whatever order the rows stand; another gives another
CREATE TABLE shuffled AS SELECT * FROM parcel ORDER BY md5(id::text);
SELECT bool_and(a.key IS NOT NULL AND b.key IS NOT NULL AND a.probability = b.probability) FROM pick(7) a FULL JOIN pick(7, of => 'shuffled') b USING (key);
SELECT count(*) > 0 AS differs FROM pick(7) a FULL JOIN pick(8) b USING (key) WHERE a.key IS NULL OR b.key IS NULL;
SELECT count(*) = 14 AS risk_is_the_same FROM pick(7) a JOIN pick(8) b USING (key) WHERE a.lane = 'risk' AND b.lane = 'risk' AND a.probability = b.probability;

-- trusted parties at the rate of their tier, never at none; the tier of the day
INSERT INTO assay.tier (kind, party, since, tier) VALUES ('filer', 'f1', '2024-01-01', 'trusted'), ('filer', 'f1', '2024-05-03', 'standard'),
	('filer', 'f2', '2024-01-01', 'closer'), ('importer', 'f3', '2024-01-01', 'trusted');
CREATE TABLE often AS SELECT k.key, k.lane, k.probability, k.rate FROM generate_series(1, 400) s, pick(s) k;
SELECT p.filer, round(avg(DISTINCT o.rate)::numeric, 2) AS rate, max(o.probability) AS greatest FROM often o JOIN parcel p ON p.id::text = o.key
WHERE p.filer IN ('f1', 'f2', 'f3') AND o.lane = 'risk' GROUP BY 1 ORDER BY 1;
SELECT round((avg(probability) FILTER (WHERE rate = 0.2) / avg(probability) FILTER (WHERE rate = 1))::numeric, 1) AS trusted,
	round((avg(probability) FILTER (WHERE rate = 2) / avg(probability) FILTER (WHERE rate = 1))::numeric, 1) AS closer
FROM (SELECT DISTINCT o.* FROM often o JOIN parcel p ON p.id::text = o.key WHERE lane = 'chance' AND p.port = 'port 3') x;
SELECT DISTINCT k.rate FROM generate_series(1, 40) s, pick(s, 100, on_day => '2024-05-03') k JOIN parcel p ON p.id::text = k.key WHERE p.filer = 'f1';
-- the probability that is kept is how often a row is picked, over seeds
SELECT count(*) > 150 AS rows, bool_and(abs(n - 400 * probability) < 4.5 * sqrt(400 * probability * (1 - probability)) + 1e-6) AS as_often, sum(n) = 400 * 20 AS budget
FROM (SELECT key, probability, count(*) AS n FROM often GROUP BY key, probability) x;

-- a row that was picked is not picked again
SELECT count(*) FROM assay.pick('2024-05-01', 30, 'port', 0.3, 'value', 1, 'parcel', day_column => 'day', probability => 'p');
SELECT count(*) FROM assay.pick('2024-05-01', 30, 'port', 0.3, 'value', 1, 'parcel', day_column => 'day', probability => 'p');
SELECT count(*), count(DISTINCT key), count(DISTINCT round_id) FROM assay.selection;
SELECT count(*) FROM assay.pick('2024-05-01', 1000, source => 'parcel', day_column => 'day', probability => 'p');
SELECT count(*) FROM assay.pick('2024-05-01', 1000, source => 'parcel', day_column => 'day', probability => 'p');
SELECT sum(rows), sum(certain), round(sum(expected)) AS expected, sum(picked) FROM assay.pick_stratum s JOIN assay.pick_round USING (round_id) GROUP BY round_id ORDER BY round_id;
SELECT day, budget, stratum_column, value_column, explore, seed FROM assay.pick_round ORDER BY round_id LIMIT 2;

-- ports with budgets of their own, from a day on
INSERT INTO assay.pick_budget VALUES ('port 0', DEFAULT, 7, 1), ('port 1', '2024-05-01', 3, NULL), ('port 1', '2024-06-01', 300, NULL), ('port 2', DEFAULT, 0, NULL);
SELECT stratum, lane, count(*) FROM pick(1, 10, on_day => '2024-05-02') GROUP BY 1, 2 ORDER BY 1, 2;
SELECT stratum, lane, count(*) FROM pick(1, NULL, on_day => '2024-05-02') GROUP BY 1, 2 ORDER BY 1, 2;
-- they are of ports, not of a stream without any
SELECT count(*) FROM assay.pick('2024-05-02', 10, source => 'parcel', day_column => 'day', probability => 'p', keep => false);
DELETE FROM assay.pick_budget;

-- hard stakes: all equal, none, not a number, nothing known of the value
CREATE TABLE hard AS SELECT n AS id, date '2024-05-01' AS day, (ARRAY['NaN', 'infinity', '-1', '0', NULL, '0.5'])[n % 6 + 1]::float8 AS p,
	0.5 AS same, (ARRAY['NaN', 'infinity', '-1', NULL])[n % 4 + 1]::numeric AS value, NULL::text AS port FROM generate_series(1, 60) n;
SELECT count(*), count(DISTINCT stratum), min(score) >= 0 FROM assay.pick('2024-05-01', 20, 'port', value => 'value', source => 'hard', key_column => 'id', day_column => 'day', probability => 'p', keep => false);
SELECT lane, count(*), max(probability) - min(probability) < 1e-6 AS equal FROM assay.pick('2024-05-01', 20, source => 'hard', key_column => 'id', day_column => 'day', probability => 'same', keep => false) GROUP BY lane ORDER BY lane;

-- screened rows: by columns of the table, of several tables, of one that is no more
CREATE TABLE sent (id integer PRIMARY KEY, description text, shipped_on date, value numeric, currency text, destination text, port text);
INSERT INTO sent SELECT n, CASE WHEN n % 10 = 0 THEN 'N1KE shoes' ELSE 'shoes' END, date '2024-07-01' + n % 2, n, 'USD', 'US', 'p' || n % 3 FROM generate_series(1, 200) n;
CREATE TABLE sent_too (id integer PRIMARY KEY, description text, shipped_on date, port text);
INSERT INTO sent_too SELECT n, 'shoes', date '2024-07-01', 'p9' FROM generate_series(1, 20) n;
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9);
CALL assay.screen_table('sent');
CALL assay.screen_table('sent_too');
SELECT k.source, k.stratum, k.lane, count(*), bool_and(s.description ~ 'N1KE') AS risky FROM assay.pick('2024-07-01', 20, by => 'port', value => NULL, seed => 3, keep => false) k
LEFT JOIN sent s ON s.id::text = k.key AND k.source = 'public.sent' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT count(*) FROM assay.pick('2024-07-01', 20, keep => false);
SELECT count(*), count(DISTINCT source) FROM assay.pick('2024-07-01', 300, by => 'country', keep => false);
SELECT count(*), bool_and(stake >= score) FROM assay.pick('2024-07-01', 10, by => 'port', value => 'value', source => 'sent', keep => false);
-- with the probabilities of a model, kept beside the risk, or asked
UPDATE sent SET value = n.v FROM (SELECT id, (id % 4 = 0)::integer AS v FROM sent) n WHERE n.id = sent.id;
CALL assay.learn_risk('sent', 'sent', outcome => 'value', day => 'shipped_on', numbers => '{id}', categories => '{port}');
SELECT assay.score_screened('sent', 'sent'), assay.score_screened('sent', 'sent');
SELECT count(*), count(DISTINCT model_version), bool_and(abs(p.probability - assay.probability('sent', s)) < 1e-6) FROM assay.screened_probability p JOIN sent s ON s.id::text = p.key;
SELECT bool_and(abs(k.score - p.probability) < 1e-6) FROM assay.pick('2024-07-01', 10, source => 'sent', keep => false) k JOIN assay.screened_probability p USING (source, key);
SELECT count(*) FROM assay.pick('2024-07-01', 10, source => 'sent', model => 'sent', keep => false) k JOIN assay.screened_probability p USING (source, key) WHERE abs(k.score - p.probability) < 1e-6;
DELETE FROM sent WHERE id <= 10;
CALL assay.screen_table('sent');
SELECT assay.score_screened('sent', 'sent');
SELECT count(*) FROM assay.screened_probability;
DROP TABLE sent_too;
SELECT source, count(*) FROM assay.pick('2024-07-01', 30, by => 'country', explore => 1, seed => 1, keep => false) GROUP BY source ORDER BY source;

-- tiers from the quality of data and from what inspections found, as known on a day
CREATE TABLE filed AS SELECT n AS id, CASE n % 3 WHEN 0 THEN 'good' WHEN 1 THEN 'poor' ELSE 'caught' END AS filer, date '2024-01-01' + n % 60 AS shipped_on,
	CASE WHEN n % 3 = 1 THEN NULL ELSE 'cotton shirts, knitted' END AS description, 'Some Sender' AS sender_name, '1 Road, Town' AS sender_address,
	'Some One' AS recipient_name, '2 Street, City' AS recipient_address, CASE WHEN n % 3 = 1 THEN NULL ELSE 2 END AS pieces, CASE WHEN n % 3 = 1 THEN NULL ELSE 1.5 END AS weight,
	CASE WHEN n % 3 = 1 THEN NULL ELSE 20 END AS value, CASE WHEN n % 3 = 1 THEN NULL ELSE 'RR473124829GB' END AS item_id, 'USD' AS currency, 'kg' AS weight_unit, 1 AS quantity
FROM generate_series(0, 599) n;
ALTER TABLE filed ADD PRIMARY KEY (id);
INSERT INTO assay.outcome (source, key, inspected_on, result)
SELECT 'public.filed', id::text, shipped_on + 1, CASE WHEN filer = 'caught' AND id % 2 = 0 THEN 'other_violation' ELSE 'genuine' END FROM filed WHERE id < 150;
SELECT kind, party, since, tier, reason FROM assay.assign_tiers('filed', 'filer', 'postal', '2024-03-01') ORDER BY party;
SELECT count(*) FROM assay.assign_tiers('filed', 'filer', 'postal', '2024-03-02');
SELECT count(*) FROM assay.assign_tiers('filed', 'filer', 'postal', '2023-01-01');

-- bad input
SELECT assay.pick(NULL, 10);
SELECT assay.pick('infinity', 10);
SELECT assay.pick('2024-05-01', NULL);
SELECT assay.pick('2024-05-01', -1);
SELECT count(*) FROM assay.pick('2024-05-02', 0, source => 'parcel', day_column => 'day', probability => 'p', keep => false);
SELECT count(*) FROM assay.pick('2030-01-01', 10);
SELECT count(*) FROM assay.pick('2030-01-01', 10, source => 'parcel', day_column => 'day', probability => 'p');
SELECT assay.pick('2024-05-01', 10, explore => 1.1);
SELECT assay.pick('2024-05-01', 10, explore => 'NaN');
SELECT assay.pick('2024-05-01', 10, minimum => -1);
SELECT assay.pick('2024-05-01', 10, by => 'nowhere', source => 'parcel', probability => 'p', day_column => 'day');
SELECT assay.pick('2024-05-01', 10, source => 'parcel', probability => 'p');
SELECT assay.pick('2024-05-01', 10, source => 'parcel', probability => 'p', day_column => 'filer');
SELECT assay.pick('2024-05-01', 10, source => 'parcel', probability => 'p', day_column => 'day', key_column => 'filer');
SELECT assay.pick('2024-05-01', 10, source => 'parcel', model => 'none', day_column => 'day');
SELECT assay.pick('2024-05-01', 10, source => 'parcel', model => 'sent', probability => 'p', day_column => 'day');
SELECT assay.pick('2024-05-01', 10, probability => 'p');
SELECT assay.score_screened('none', 'sent');
SELECT assay.score_screened('sent', 'parcel');
SELECT assay.draw('{1,2}', '{1}', '{0,0}', 1, 0, 1, 1);
SELECT assay.draw('{1,2}', '{1,0}', '{0,0}', 1, 0, 1, 1);
SELECT assay.draw('{1,2}', '{1,1}', '{0,9}', 1, 0, 1, 1);
SELECT assay.draw('{1,NULL}', '{1,1}', '{0,0}', 1, 0, 1, 1);
SELECT * FROM assay.draw('{}', '{}', '{}', 1, 0, 1, 1);
INSERT INTO assay.tier_rule (tier, place, rate) VALUES ('never', 9, 0);
INSERT INTO assay.pick_budget VALUES ('port 1', DEFAULT, -1);
CREATE ROLE assay_picker;
GRANT SELECT ON parcel TO assay_picker;
SET ROLE assay_picker;
SELECT assay.pick('2024-05-02', 10, source => 'parcel', probability => 'p', day_column => 'day');
RESET ROLE;

DELETE FROM assay.pick_round;
SELECT count(*) FROM assay.selection;
DELETE FROM assay.tier;
DELETE FROM assay.outcome;
DELETE FROM assay.model;
DELETE FROM assay.brand;
DELETE FROM assay.screened_probability;
SELECT assay.forget_screened('public.sent') > 0, assay.forget_screened('public.sent_too') > 0;
DROP FUNCTION pick;
DROP TABLE parcel, shuffled, often, hard, sent, filed;
DROP ROLE assay_picker;

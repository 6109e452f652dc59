-- What the stream holds, from picks
\set SHOW_CONTEXT never

CREATE FUNCTION pg_temp.chance(n integer, salt integer, below integer) RETURNS integer
	LANGUAGE sql IMMUTABLE AS $$ SELECT ('x' || substr(md5(n || '-' || salt), 1, 7))::bit(28)::integer % below $$;
CREATE TABLE parcel AS
SELECT n AS id, date '2024-05-06' + n / 500 AS day, 'p' || pg_temp.chance(n, 1, 3) AS port, pg_temp.chance(n, 3, 1000) / 1000.0 AS p,
	pg_temp.chance(n, 5, 1000) < 20 + pg_temp.chance(n, 3, 1000) / 10 AS hit
FROM generate_series(0, 6999) n;
ALTER TABLE parcel ADD PRIMARY KEY (id);
CREATE FUNCTION show(since date, until date, of text DEFAULT 'all') RETURNS TABLE (measure text, port text, week date, estimate numeric, low numeric, high numeric, rows bigint, inspected bigint, seen bigint)
	LANGUAGE sql AS $$ SELECT e.measure, e.port, e.week, round(e.estimate::numeric, 3), round(e.low::numeric, 3), CASE WHEN e.high < 'infinity' THEN round(e.high::numeric, 3) ELSE 1e9 END, e.rows, e.inspected, e.seen
	FROM assay.estimate(since, until) e WHERE e.part = of $$;
CREATE PROCEDURE inspect(until date DEFAULT 'infinity') LANGUAGE sql AS $$
	INSERT INTO assay.outcome (source, key, inspected_on, result, value, currency)
	SELECT k.source, k.key, k.day + 1, CASE WHEN p.hit THEN 'counterfeit' WHEN p.id % 50 = 0 THEN 'other_violation' ELSE 'genuine' END, 100, 'USD'
	FROM assay.selection k JOIN parcel p ON p.id::text = k.key WHERE k.day < until ON CONFLICT DO NOTHING $$;

-- nothing is known, and that is said
SELECT count(*) FROM assay.estimate('2024-05-01', '2024-06-01');
SELECT count(*) FROM assay.pick('2024-05-06', 100, by => 'port', explore => 0.5, seed => 5, source => 'parcel', day_column => 'day', probability => 'p');
SELECT * FROM show('2024-05-06', '2024-05-07');

-- an interval around the truth; ports and weeks as well
CALL inspect();
SELECT count(*) FROM generate_series(7, 19) d, assay.pick(date '2024-05-01' + d - 1, 100, by => 'port', explore => 0.5, seed => 5, source => 'parcel', day_column => 'day', probability => 'p');
CALL inspect();
SELECT * FROM show('2024-05-06', '2024-06-01');
SELECT e.port, e.week, t.hits BETWEEN e.low AND e.high AS holds, e.high - e.low < t.hits AS tells, t.rows = e.rows AS all_rows
FROM show('2024-05-06', '2024-06-01', 'port and week') e
JOIN (SELECT port, date_trunc('week', day)::date AS week, count(*) AS rows, sum(hit::int) AS hits FROM parcel GROUP BY 1, 2) t ON t.port = e.port AND t.week = e.week
WHERE e.measure = 'counterfeits' ORDER BY 1, 2;
SELECT e.estimate BETWEEN e.low AND e.high AS within, t.hits BETWEEN e.low AND e.high AS holds, e.estimate / t.hits BETWEEN 0.7 AND 1.4 AS near
FROM show('2024-05-06', '2024-06-01') e, (SELECT sum(hit::int) AS hits FROM parcel) t WHERE measure = 'counterfeits';
-- ends of intervals never are NULL, and hold the estimate
SELECT count(*) > 50 AS many, bool_and(low <= high AND (estimate IS NULL OR estimate BETWEEN low - 1e-9 AND high + 1e-9)) AS sound FROM assay.estimate('2024-05-01', '2024-06-01');

-- how risk did, as of the whole stream; a census of the picks would say otherwise
SELECT among, round(rows) AS rows, inspected, least_score > 0 AS scored, low <= "precision" AND "precision" <= high AS within, round(share::numeric, 1) AS share
FROM assay.risk_performance('2024-05-06', '2024-06-01') WHERE part = 'all';
SELECT round(r."precision"::numeric, 2) = round(t.rate, 2) OR t.rate BETWEEN r.low AND r.high AS is_true, avg(b.hit::int) > t.rate AS biased
FROM assay.risk_performance('2024-05-06', '2024-06-01') r, (SELECT avg(hit::int) AS rate FROM parcel) t, assay.selection k JOIN parcel b ON b.id::text = k.key
WHERE r.part = 'all' AND r.among = 'all' GROUP BY r."precision", r.low, r.high, t.rate;

-- rules: by version, and their lift
INSERT INTO assay.finding (source, key, rule, version, strength, weight, evidence)
SELECT 'public.parcel', id::text, 'counterfeit_term', 1 + id % 2, 1, 0.7, '{"field": "description"}' FROM parcel WHERE hit AND id % 3 > 0 OR id % 40 = 0;
INSERT INTO assay.screened (source, key, digest, shipped_on, risk) SELECT 'public.parcel', id::text, id, day, CASE WHEN hit AND id % 3 > 0 OR id % 40 = 0 THEN 0.7 ELSE 0 END FROM parcel;
SELECT rule, version, port, inspected, counterfeit, low < "precision" AND "precision" < high AS within, lift > 3 AS lifts, lift_low < lift AND lift < lift_high AS lift_within, round(share::numeric, 1) AS share
FROM assay.rule_performance('2024-05-06', '2024-06-01') WHERE part = 'all' OR (part = 'port' AND version IS NULL);
SELECT measure, rule, estimate > 3 AS lifts FROM assay.estimate('2024-05-06', '2024-06-01') WHERE rule IS NOT NULL;
SELECT t.truth BETWEEN r.low AND r.high AS holds FROM assay.rule_performance('2024-05-06', '2024-06-01') r,
	(SELECT avg(hit::int) AS truth FROM parcel WHERE hit AND id % 3 > 0 OR id % 40 = 0) t WHERE part = 'all' AND version IS NULL;

-- what if
SELECT days, rows, alarms_a_day, alarms_a_day_then, alarms_lost, alarms_won, hits_lost_low <= hits_lost AND hits_lost <= hits_lost_high AS within, hits_won FROM assay.what_if('counterfeit_term', 0.4);
SELECT t.hits BETWEEN w.hits_lost_low AND w.hits_lost_high AS holds FROM assay.what_if('counterfeit_term', 0.4) w, (SELECT count(*) AS hits FROM parcel WHERE hit AND id % 3 > 0 OR (hit AND id % 40 = 0)) t;
SELECT alarms_a_day_then, alarms_lost, alarms_won, hits_lost, hits_won FROM assay.what_if('counterfeit_term', 0.9);
SELECT alarms_a_day, alarms_a_day_then, alarms_won FROM assay.what_if('counterfeit_term', 0.9, alarm => 0.8);
SELECT rows, alarms_lost, hits_lost, hits_lost_low, hits_lost_high FROM assay.what_if('counterfeit_term', threshold => 1.0, since => '2030-01-01');
SELECT alarms_a_day FROM assay.what_if('hs_never', 0.9);

-- a second call for a day: what it picks is found, and does not count twice
SELECT estimate AS before FROM show('2024-05-06', '2024-05-07') WHERE measure = 'rate of counterfeits' \gset
SELECT count(*) FROM assay.pick('2024-05-06', 50, by => 'port', explore => 0, seed => 5, source => 'parcel', day_column => 'day', probability => 'p');
CALL inspect();
SELECT measure, estimate = :before AS same, rows, inspected FROM show('2024-05-06', '2024-05-07') WHERE measure = 'rate of counterfeits';
-- late rows: the call that saw all of them, what was picked before is certain
INSERT INTO parcel SELECT 10000 + n, '2024-05-06', 'p0', 0.5, false FROM generate_series(1, 500) n;
SELECT count(*) FROM assay.pick('2024-05-06', 100, by => 'port', explore => 0.5, seed => 5, source => 'parcel', day_column => 'day', probability => 'p');
CALL inspect();
SELECT measure, rows, inspected FROM show('2024-05-06', '2024-05-07') WHERE measure = 'rate of counterfeits';
SELECT called, count(*) FROM assay.inspected('2024-05-06', '2024-05-07') GROUP BY 1 ORDER BY 1;

-- picks that were not inspected, not conclusive, or changed afterwards
UPDATE assay.outcome SET result = 'inconclusive' WHERE key::integer % 2 = 0;
SELECT measure, rows, inspected, low < estimate AND estimate < high AS within FROM show('2024-05-06', '2024-06-01') WHERE measure = 'rate of counterfeits';
INSERT INTO assay.outcome (source, key, inspected_on, result) SELECT source, key, inspected_on + 100, 'counterfeit' FROM assay.outcome;
SELECT measure, estimate, low > 0.98 AS low, high FROM show('2024-05-06', '2024-06-01') WHERE measure = 'rate of counterfeits';
-- none seen gives a bound
UPDATE assay.outcome SET result = 'genuine';
SELECT measure, estimate, low, high > 0 AND high < 0.01 AS high FROM show('2024-05-06', '2024-06-01') WHERE measure IN ('rate of counterfeits', 'lift of risk', 'precision by risk');
-- nobody by chance: what had no chance may all be hits
DELETE FROM assay.pick_round;
SELECT count(*) FROM assay.pick('2024-05-07', 50, explore => 0, seed => 5, source => 'parcel', day_column => 'day', probability => 'p');
SELECT * FROM show('2024-05-07', '2024-05-08') WHERE measure IN ('counterfeits', 'rate of counterfeits');
-- all of them: no interval
DELETE FROM assay.pick_round;
SELECT count(*) FROM assay.pick('2024-05-07', 5000, seed => 5, source => 'parcel', day_column => 'day', probability => 'p');
DELETE FROM assay.outcome;
CALL inspect();
SELECT e.*, t.hits FROM show('2024-05-07', '2024-05-08') e, (SELECT sum(hit::int) AS hits FROM parcel WHERE day = '2024-05-07') t WHERE measure IN ('counterfeits', 'share found');

-- thresholds for so many alarms a day
CREATE TABLE declared (id integer PRIMARY KEY, description text, hs_code text, origin text, destination text, shipped_on date);
INSERT INTO declared SELECT n, 'shirts', (ARRAY['610910', '420222'])[1 + n % 2], (ARRAY['CN', 'TR', 'VN'])[1 + n % 3], 'US', date '2024-08-01' + n % 10 FROM generate_series(1, 3000) n;
CALL assay.screen_table('declared');
UPDATE assay.screened SET risk = (pg_temp.chance(key::integer, 1, 100) / 100.0)::real WHERE source = 'public.declared';
SELECT count(*) FROM generate_series(0, 9) d, assay.pick(date '2024-08-01' + d, 100, explore => 0.5, seed => 1, source => 'declared');
-- in chapter 42 a risk is true, elsewhere it is not
INSERT INTO assay.outcome (source, key, inspected_on, result) SELECT s.source, s.key, s.day, CASE WHEN d.hs_code = '420222' AND s.score > 0.5 THEN 'counterfeit' ELSE 'genuine' END
FROM assay.selection s JOIN declared d ON d.id::text = s.key AND s.source = 'public.declared';
SELECT chapter, route, threshold, rows_a_day, alarms_a_day, hits_a_day > 0 AS hits FROM assay.alarm_budget(50, 'declared', '2024-08-01', '2024-08-11');
SELECT sum(alarms_a_day) FROM assay.alarm_budget(0, 'declared', '2024-08-01', '2024-08-11');
SELECT sum(alarms_a_day) = sum(rows_a_day) FROM assay.alarm_budget(1e6, 'declared', '2024-08-01', '2024-08-11');
SELECT count(*) FROM assay.alarm_budget(10, 'declared', '2023-08-01', '2023-08-11');

-- bad input
SELECT assay.estimate(NULL, '2024-01-01');
SELECT assay.what_if();
SELECT assay.what_if('nothing', 0.5);
SELECT assay.what_if('hs_never', 2);
SELECT assay.what_if(model => 'none', threshold => 0.5);
SELECT assay.alarm_budget(-1, 'declared', '2024-08-01', '2024-08-11');
SELECT assay.alarm_budget(1, 'parcel', '2024-08-01', '2024-08-11');
SELECT assay.alarm_budget(1, 'declared', '2024-08-01', '2024-08-11', 'none');
SELECT assay.sample_interval(-1, 0, 0, 0, 0);
SELECT assay.sample_interval(10, 'infinity', 0, 0, 0);
SELECT low, round(high::numeric, 2) AS high FROM assay.sample_interval(1000, 0, 0, 10, 100);
SELECT * FROM assay.sample_interval(0, 0, 0, 0, 0);
SELECT assay.f_tail(1, 0, 1);
SELECT round(assay.f_tail(4.964603, 1, 10)::numeric, 4);

DELETE FROM assay.pick_round;
DELETE FROM assay.outcome;
SELECT assay.forget_screened('public.declared') > 0, assay.forget_screened('public.parcel') > 0;
DROP PROCEDURE inspect;
DROP FUNCTION show;
DROP TABLE parcel, declared;

-- What changed from one period to the next
\set SHOW_CONTEXT never

CREATE FUNCTION pg_temp.chance(n integer, salt integer, below integer) RETURNS integer
	LANGUAGE sql IMMUTABLE AS $$ SELECT ('x' || substr(md5(n || '-' || salt), 1, 7))::bit(28)::integer % below $$;
-- eight weeks; from the seventh on values rise, from the eighth on an origin and a rule come up
CREATE TABLE parcel AS
SELECT n AS id, d.day, pg_temp.chance(n, 1, 1000) * CASE WHEN d.day >= '2024-06-17' THEN 2 ELSE 1 END AS value,
	CASE WHEN d.day >= '2024-06-24' AND pg_temp.chance(n, 2, 10) = 0 THEN 'XX' ELSE (ARRAY['CN', 'CN', 'TR', 'VN', NULL])[1 + pg_temp.chance(n, 3, 5)] END AS origin,
	pg_temp.chance(n, 4, 1000) < CASE WHEN d.day >= '2024-06-24' THEN 40 ELSE 10 END AS found, pg_temp.chance(n, 5, 10) < 2 AS hit
FROM generate_series(0, 11199) n, LATERAL (SELECT date '2024-05-06' + n / 200 AS day) d;
ALTER TABLE parcel ADD PRIMARY KEY (id);
INSERT INTO assay.screened (source, key, digest, shipped_on, risk) SELECT 'public.parcel', id::text, id, day, CASE WHEN found THEN 0.5 ELSE 0 END FROM parcel;
INSERT INTO assay.finding (source, key, rule, version, strength, weight, evidence)
SELECT 'public.parcel', id::text, r.rule, 1, 1, 0.5, '{}' FROM parcel p, (VALUES ('watch_term'), ('hs_never')) r (rule) WHERE CASE rule WHEN 'watch_term' THEN found ELSE id % 9 = 0 END;

-- quiet weeks are quiet
SELECT count(*), sum(d.alarm::int) AS alarms, bool_and(d.psi < 0.05) AS small
FROM generate_series(1, 5) w, assay.drift(daterange(date '2024-05-06' + 7 * w, date '2024-05-13' + 7 * w), source => 'parcel', columns => '{value,origin}', day_column => 'day') d;
-- what changed is found, and where
SELECT w, kind, name, rows_before, rows_now, alarm, changed_most, round(share_before::numeric, 2) AS before, round(share_now::numeric, 2) AS now
FROM generate_series(6, 7) w, assay.drift(daterange(date '2024-05-06' + 7 * w, date '2024-05-13' + 7 * w), source => 'parcel', columns => '{value,origin}', day_column => 'day') d
WHERE alarm ORDER BY 1, 2, 3;
-- what one day brings is no change of the period; the same on every day is
BEGIN;
INSERT INTO parcel (id, day, value, origin) SELECT 20000 + i, '2024-05-29', 500, 'LA' FROM generate_series(1, 60) i;
SELECT sum(d.alarm::int) AS alarms FROM assay.drift('[2024-05-27,2024-06-03)', source => 'parcel', columns => '{origin}', day_column => 'day') d;
UPDATE parcel SET day = date '2024-05-27' + id % 7 WHERE id > 20000;
SELECT d.name, d.alarm, d.changed_most FROM assay.drift('[2024-05-27,2024-06-03)', source => 'parcel', columns => '{origin}', day_column => 'day') d WHERE d.alarm;
-- many values and few rows: the index is above 0.1 by chance
ALTER TABLE parcel ADD many text;
UPDATE parcel SET many = 'v' || pg_temp.chance(id, 9, 40);
DELETE FROM parcel WHERE id % 5 > 0;
SELECT round(d.psi::numeric, 1) AS psi, d.alarm FROM assay.drift('[2024-05-27,2024-06-03)', source => 'parcel', columns => '{many}', day_column => 'day') d WHERE d.kind = 'feature';
ROLLBACK;
-- against a period of one's choice; of findings alone; of a day
SELECT kind, name, alarm FROM assay.drift('[2024-06-24,2024-07-01)', '[2024-05-06,2024-06-03)') ORDER BY 1, 2;
SELECT count(*), sum(alarm::int) AS alarms FROM assay.drift('[2024-05-08,2024-05-09)');
SELECT count(*) FROM assay.drift('[2030-01-01,2030-01-02)');
SELECT count(*), sum(alarm::int) AS alarms FROM assay.drift('[2024-05-06,2024-05-07)');

-- what a model says, and whether it comes true
CALL assay.learn_risk('drift', 'parcel', outcome => 'hit', day => 'day', numbers => '{value}', categories => '{origin}', until => '2024-06-03', family => 'logistic');
SELECT kind, name, alarm FROM assay.drift('[2024-06-17,2024-06-24)', model => 'drift') WHERE kind IN ('probability', 'feature') ORDER BY 1, 2;
SELECT count(*) FROM generate_series(0, 6) d, assay.pick(date '2024-06-17' + d, 50, seed => 1, source => 'parcel', day_column => 'day', model => 'drift');
INSERT INTO assay.outcome (source, key, inspected_on, result)
SELECT k.source, k.key, k.day, CASE WHEN p.hit THEN 'counterfeit' ELSE 'genuine' END FROM assay.selection k JOIN parcel p ON p.id::text = k.key;
SELECT kind, name, rows_now, alarm FROM assay.drift('[2024-06-17,2024-06-24)', model => 'drift') WHERE kind = 'calibration';
UPDATE assay.outcome SET result = 'counterfeit' WHERE key::integer % 3 = 0;
SELECT kind, name, rows_now, alarm FROM assay.drift('[2024-06-17,2024-06-24)', model => 'drift') WHERE kind = 'calibration';
DELETE FROM assay.outcome;

-- one value, NULL everywhere, a value a row
ALTER TABLE parcel ADD one text DEFAULT 'one', ADD nothing numeric, ADD many text, ADD odd float8;
UPDATE parcel SET many = md5(id::text), odd = (ARRAY['NaN', 'infinity', '-infinity', '0'])[1 + id % 4]::float8;
SELECT name, psi < 0.02 AS small, alarm, left(changed_most, 10) AS changed_most FROM assay.drift('[2024-05-13,2024-05-20)', source => 'parcel', columns => '{one,nothing,odd}', day_column => 'day') WHERE kind = 'feature' ORDER BY name;
SELECT name, changed_most IS NOT NULL AS told FROM assay.drift('[2024-05-13,2024-05-20)', source => 'parcel', columns => '{many}', day_column => 'day') WHERE kind = 'feature';

-- bad input
SELECT assay.drift(NULL);
SELECT assay.drift('empty');
SELECT assay.drift('[2024-05-13,)');
SELECT assay.drift('[2024-05-13,2024-05-20)', '[2024-05-19,2024-05-27)');
SELECT assay.drift('[2024-05-13,2024-05-20)', columns => '{value}');
SELECT assay.drift('[2024-05-13,2024-05-20)', source => 'parcel', columns => '{value}');
SELECT assay.drift('[2024-05-13,2024-05-20)', source => 'parcel', columns => '{nowhere}', day_column => 'day');
SELECT assay.drift('[2024-05-13,2024-05-20)', source => 'parcel', columns => '{value}', day_column => 'origin');
SELECT assay.drift('[2024-05-13,2024-05-20)', model => 'none');
ALTER TABLE parcel RENAME TO gone;
SELECT assay.drift('[2024-05-13,2024-05-20)', model => 'drift');

DELETE FROM assay.pick_round;
DELETE FROM assay.model;
DELETE FROM assay.finding;
DELETE FROM assay.screened;
DROP TABLE gone;

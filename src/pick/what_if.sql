-- What other weights and thresholds would have done

CREATE FUNCTION assay.what_if(rule text DEFAULT NULL, weight real DEFAULT NULL, threshold real DEFAULT NULL, model text DEFAULT NULL,
		alarm real DEFAULT 0.5, since date DEFAULT '-infinity', until date DEFAULT 'infinity', source text DEFAULT NULL,
		OUT days bigint, OUT rows bigint, OUT alarms_a_day double precision, OUT alarms_a_day_then double precision, OUT alarms_lost bigint, OUT alarms_won bigint,
		OUT hits_lost double precision, OUT hits_lost_low double precision, OUT hits_lost_high double precision,
		OUT hits_won double precision, OUT hits_won_low double precision, OUT hits_won_high double precision)
	LANGUAGE plpgsql STABLE COST 100000 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
DECLARE
	missing text;
BEGIN
	IF (rule IS NULL) = (model IS NULL) OR alarm IS NULL OR since IS NULL OR until IS NULL
		OR (model IS NOT NULL AND (threshold IS NULL OR weight IS NOT NULL)) OR (rule IS NOT NULL AND weight IS NULL AND threshold IS NULL) THEN
		RAISE EXCEPTION 'what would be otherwise?' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Name a rule with weight or threshold, or a model with threshold.';
	END IF;
	IF NOT (coalesce(weight, 0) BETWEEN -1 AND 1 AND coalesce(threshold, 0) BETWEEN 0 AND 1 AND alarm BETWEEN 0 AND 1) THEN
		RAISE EXCEPTION 'weight is from -1 to 1, threshold and alarm from 0 to 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF rule IS NOT NULL AND NOT EXISTS (SELECT FROM assay.rule r WHERE r.rule = what_if.rule) THEN
		RAISE EXCEPTION 'there is no rule "%"', rule USING ERRCODE = 'undefined_object', HINT = 'Rules are in assay.rule.';
	END IF;
	IF model IS NOT NULL AND NOT EXISTS (SELECT FROM assay.screened_probability p WHERE p.model = what_if.model) THEN
		RAISE EXCEPTION 'no screened row has a probability by model "%"', model USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Keep them with SELECT assay.score_screened().';
	END IF;
	WITH row AS (
		SELECT d.source, d.key, coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) AS day, d.risk FROM assay.screened d
		WHERE (what_if.source IS NULL OR d.source = what_if.source)
			AND coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) >= since AND coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) < until),
	-- without a finding of the rule nothing changes
	touched AS (SELECT DISTINCT f.source, f.key FROM assay.finding f WHERE f.rule = what_if.rule),
	risk_then AS (
		SELECT f.source, f.key, assay.risk(f.strength, CASE WHEN f.rule = what_if.rule THEN coalesce(what_if.weight, f.weight) ELSE f.weight END)
			FILTER (WHERE f.rule <> what_if.rule OR what_if.threshold IS NULL OR f.strength >= what_if.threshold) AS risk
		FROM assay.finding f JOIN touched t ON t.source = f.source AND t.key = f.key GROUP BY f.source, f.key),
	told AS MATERIALIZED (
		SELECT r.source, r.key, r.day, CASE WHEN what_if.model IS NULL THEN r.risk >= alarm ELSE p.probability >= alarm END AS was,
			CASE WHEN what_if.model IS NOT NULL THEN p.probability >= what_if.threshold
				WHEN t.key IS NULL THEN r.risk >= alarm ELSE coalesce(t.risk, 0) >= alarm END AS is_then
		FROM row r LEFT JOIN risk_then t ON t.source = r.source AND t.key = r.key
		LEFT JOIN assay.screened_probability p ON p.source = r.source AND p.key = r.key AND p.model = what_if.model
		WHERE what_if.model IS NULL OR p.key IS NOT NULL),
	seen AS (
		SELECT t.was, t.is_then, w.*, sum(w.weight * w.hit) OVER g / sum(w.weight) OVER g AS rate
		FROM assay.pick_weights(greatest(since, '0001-01-01'), least(until, '9999-01-01'), what_if.source) w
		JOIN told t ON t.source = w.source AND t.key = w.key
		WHERE w.part = 'all' AND t.was IS DISTINCT FROM t.is_then
		WINDOW g AS (PARTITION BY t.was, w.by_risk, w.weight > 1.000000001)),
	hit AS (
		SELECT assay.estimated_hits(s.weight, s.hit, s.hit - s.rate, s.by_risk) FILTER (WHERE s.was) AS lost,
			assay.estimated_hits(s.weight, s.hit, s.hit - s.rate, s.by_risk) FILTER (WHERE s.is_then) AS won FROM seen s),
	n AS (
		SELECT count(DISTINCT t.day) AS days, count(*) AS rows, count(*) FILTER (WHERE t.was) AS was, count(*) FILTER (WHERE t.is_then) AS is_then,
			count(*) FILTER (WHERE t.was AND NOT t.is_then) AS lost, count(*) FILTER (WHERE t.is_then AND NOT t.was) AS won FROM told t)
	SELECT n.days, n.rows, n.was::float8 / nullif(n.days, 0), n.is_then::float8 / nullif(n.days, 0), n.lost, n.won,
		CASE WHEN n.lost = 0 THEN 0 WHEN h.lost[1] > 0 THEN least(n.lost, h.lost[2] * n.lost / h.lost[1]) END,
		CASE WHEN n.lost = 0 THEN 0 WHEN h.lost[1] > 0 THEN least(n.lost, h.lost[3] * n.lost / h.lost[1]) ELSE 0 END,
		CASE WHEN n.lost = 0 THEN 0 WHEN h.lost[1] > 0 THEN least(n.lost, h.lost[4] * n.lost / h.lost[1]) ELSE n.lost END,
		CASE WHEN n.won = 0 THEN 0 WHEN h.won[1] > 0 THEN least(n.won, h.won[2] * n.won / h.won[1]) END,
		CASE WHEN n.won = 0 THEN 0 WHEN h.won[1] > 0 THEN least(n.won, h.won[3] * n.won / h.won[1]) ELSE 0 END,
		CASE WHEN n.won = 0 THEN 0 WHEN h.won[1] > 0 THEN least(n.won, h.won[4] * n.won / h.won[1]) ELSE n.won END
	INTO days, rows, alarms_a_day, alarms_a_day_then, alarms_lost, alarms_won,
		hits_lost, hits_lost_low, hits_lost_high, hits_won, hits_won_low, hits_won_high
	FROM n, hit h;
END $$;
COMMENT ON FUNCTION assay.what_if(text, real, real, text, real, date, date, text) IS
	'what another weight or threshold of a rule, or another threshold of a model''s probabilities, would have done to screened rows, without screening them again: alarms (risk or probability of at least alarm) a day, those lost and won, and the counterfeits among them as estimated from picks, with 95 % intervals; hits are NULL where no pick was among them';

CREATE FUNCTION assay.alarm_budget(n double precision, source regclass, since date, until date, model text DEFAULT NULL,
		OUT chapter text, OUT route text, OUT threshold real, OUT rows_a_day double precision, OUT alarms_a_day double precision, OUT hits_a_day double precision)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE COST 1000000 ROWS 100
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off SET enable_nestloop = off AS $$
DECLARE
	label text := assay.screen_label(source);
	known assay.screen_source;
	job assay.screen_job;
	argument jsonb;
BEGIN
	IF n IS NULL OR source IS NULL OR since IS NULL OR until IS NULL THEN
		RAISE EXCEPTION 'number, table and days must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF NOT (n >= 0 AND n < 'infinity') THEN
		RAISE EXCEPTION 'the number of alarms a day must not be negative' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT s.* INTO known FROM assay.screen_source s WHERE s.source = label;
	IF NOT FOUND THEN
		RAISE EXCEPTION '% has not been screened', source USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Call assay.screen_table() first.';
	END IF;
	IF model IS NOT NULL AND NOT EXISTS (SELECT FROM assay.screened_probability p WHERE p.model = alarm_budget.model AND p.source = label) THEN
		RAISE EXCEPTION 'no screened row has a probability by model "%"', model USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Keep them with SELECT assay.score_screened().';
	END IF;
	job := assay.screen_job(source, label, known.keys, NULL);
	SELECT jsonb_object_agg(a.argument, a.value) INTO argument FROM assay.screen_arguments(source, known.columns) a;
	-- How much a score is worth is learned over all rows, in bands that never
	-- fall as the score rises, and how much more or less a chapter and route has
	-- than that, drawn toward the same where it has few. The most worthy rows
	-- make the alarms.
	RETURN QUERY EXECUTE format($query$
		WITH row AS MATERIALIZED (
			SELECT d.key, left(regexp_replace(%1$s::text, '\D', '', 'g'), 2) AS chapter,
				concat_ws(' to ', %2$s::text, %3$s::text) AS route, %4$s AS score
			FROM %5$s s JOIN assay.screened d ON d.source = $1 AND d.key = %6$s %7$s
			WHERE %8$s AND coalesce(d.shipped_on, d.screened_at::date) >= $3 AND coalesce(d.shipped_on, d.screened_at::date) < $4),
		banded AS MATERIALIZED (
			SELECT r.*, CASE WHEN r.score > 0 THEN 1 + floor(20 * percent_rank() OVER (PARTITION BY r.score > 0 ORDER BY r.score))::integer ELSE 0 END AS band FROM row r),
		seen AS (
			SELECT b.chapter, b.route, b.band, w.weight, w.hit FROM banded b
			JOIN assay.pick_weights($3, $4, $1) w ON w.source = $1 AND w.key = b.key AND w.part = 'all'),
		overall AS (SELECT (sum(s.hit * s.weight) + 0.5) / (sum(s.weight) + 1) AS rate FROM seen s),
		worth AS (
			SELECT b.band, max((coalesce(s.hits, 0) + 2 * o.rate * greatest(1, s.weight / s.n)) / (coalesce(s.weight, 0) + 2 * greatest(1, s.weight / s.n))) OVER (ORDER BY b.band) AS rate
			FROM (SELECT DISTINCT b.band FROM banded b) b
			LEFT JOIN (SELECT s.band, sum(s.weight * s.hit) AS hits, sum(s.weight) AS weight, count(*) AS n FROM seen s GROUP BY s.band) s ON s.band = b.band
			CROSS JOIN overall o),
		of_part AS (
			SELECT s.chapter, s.route, (sum(s.hit) + 3) / (sum(w.rate) + 3) AS more
			FROM seen s JOIN worth w ON w.band = s.band GROUP BY s.chapter, s.route),
		valued AS (
			SELECT b.chapter, b.route, b.score, b.band, least(1, coalesce(w.rate, 0.01 + b.score / 1000) * coalesce(p.more, 1)) AS value
			FROM banded b LEFT JOIN worth w ON w.band = b.band
			LEFT JOIN of_part p ON p.chapter IS NOT DISTINCT FROM b.chapter AND p.route IS NOT DISTINCT FROM b.route),
		ranked AS (
			-- with all that have the same score in the same part
			SELECT v.*, count(*) OVER (ORDER BY v.value DESC, v.score DESC, v.chapter COLLATE "C", v.route COLLATE "C" RANGE UNBOUNDED PRECEDING) AS place FROM valued v),
		span AS (SELECT ($4 - $3)::float8 AS days)
		SELECT r.chapter, r.route, min(r.score) FILTER (WHERE r.place <= $2 * p.days)::real, count(*) / p.days, count(*) FILTER (WHERE r.place <= $2 * p.days) / p.days,
			coalesce(sum(r.value) FILTER (WHERE r.place <= $2 * p.days), 0) / p.days
		FROM ranked r, span p GROUP BY r.chapter, r.route, p.days
		ORDER BY 5 DESC, r.chapter COLLATE "C", r.route COLLATE "C"
		$query$, coalesce(argument ->> 'hs_code', 'NULL'), coalesce(argument ->> 'origin', argument ->> 'seller_country', 'NULL'), coalesce(argument ->> 'destination', 'NULL'),
		CASE WHEN model IS NULL THEN 'd.risk' ELSE 'p.probability' END, source, job.key,
		CASE WHEN model IS NULL THEN '' ELSE format('JOIN assay.screened_probability p ON p.source = d.source AND p.key = d.key AND p.model = %L', model) END,
		job.keyed)
	USING label, n, since, until;
END $$;
COMMENT ON FUNCTION assay.alarm_budget(double precision, regclass, date, date, text) IS
	'thresholds of risk, or of the probability by a model, by HS chapter and route that would have made at most so many alarms a day with as many hits as can be, learned from picks of those days; threshold is NULL where no row is worth an alarm';

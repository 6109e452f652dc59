-- What the stream holds, from picks and the probability that each had

CREATE FUNCTION assay.sample_interval(rows double precision, hits double precision, variance double precision,
		hit double precision, hit_variance double precision, OUT low double precision, OUT high double precision)
	AS 'MODULE_PATHNAME', 'assay_sample_interval' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION assay.sample_interval(double precision, double precision, double precision, double precision, double precision) IS
	'95 % interval of the hits among rows that a sample stands for: their estimate and its variance, and what one hit more in the sample would add to both';

-- Of the calls of assay.pick() for the rows of a table and a day one is
-- estimated from: one that gave every row a chance, of these the one that saw
-- most rows, of these the one that picked most by chance. What was picked
-- before it is known for certain, what was picked after it is only found.
CREATE FUNCTION assay.pick_reference(since date, until date, source text,
		OUT source text, OUT day date, OUT round_id bigint)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT DISTINCT ON (r.source, r.day) r.source, r.day, r.round_id
	FROM (
		SELECT s.source, p.day, s.round_id, bool_and(s.expected > 0) AS covers, sum(s.rows) AS rows,
			coalesce(sum(s.picked) FILTER (WHERE s.lane = 'chance'), 0) AS by_chance,
			coalesce(sum(sum(s.picked)) OVER (PARTITION BY s.source, p.day ORDER BY s.round_id
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
		FROM assay.pick_stratum s JOIN assay.pick_round p USING (round_id)
		WHERE p.day >= $1 AND p.day < $2 AND ($3 IS NULL OR s.source = $3)
		GROUP BY s.source, p.day, s.round_id) r
	ORDER BY r.source, r.day, r.covers DESC, r.rows + r.before DESC, r.by_chance DESC, r.round_id
$$;
COMMENT ON FUNCTION assay.pick_reference(date, date, text) IS
	'the call of assay.pick() that each day of a table is estimated from';

CREATE FUNCTION assay.inspected(since date, until date, source text DEFAULT NULL,
		OUT source text, OUT key text, OUT day date, OUT stratum text, OUT lane text, OUT probability double precision,
		OUT score double precision, OUT called text, OUT result text, OUT value numeric, OUT model text, OUT model_version integer)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10000 SET search_path = pg_catalog, pg_temp AS $$
	WITH s AS MATERIALIZED (
		SELECT s.*, r.round_id AS reference, p.model, p.model_version
		FROM assay.pick_reference($1, $2, $3) r
		JOIN assay.selection s ON s.source = r.source AND s.day = r.day AND s.day >= $1 AND s.day < $2
		JOIN assay.pick_round p ON p.round_id = s.round_id),
	-- not row by row: there may be no statistics yet, and an index is not seen then
	last AS (
		SELECT DISTINCT ON (o.source, o.key) o.source, o.key, o.result, o.value
		FROM s JOIN assay.outcome o ON o.source = s.source AND o.key = s.key
		ORDER BY o.source, o.key, o.inspected_on DESC)
	SELECT s.source, s.key, s.day, s.stratum, s.lane, CASE WHEN s.round_id < s.reference THEN 1 ELSE s.probability END, s.score,
		CASE WHEN s.round_id < s.reference THEN 'before' WHEN s.round_id = s.reference THEN 'reference' ELSE 'after' END, o.result, o.value,
		s.model, s.model_version
	FROM s LEFT JOIN last o ON o.source = s.source AND o.key = s.key AND o.result <> 'inconclusive'
$$;
COMMENT ON FUNCTION assay.inspected(date, date, text) IS
	'picks of some days, with the last result of their inspection, NULL where there is none or none that is conclusive; called says whether assay.pick() had picked them before the call that estimates are made from (they are certain then), in it, or after it';

-- The rows that could be picked, by parts of the stream: all, by port, by
-- week, by port and week.
CREATE FUNCTION assay.pick_frame(since date, until date, source text,
		OUT part text, OUT port text, OUT week date, OUT stratum text, OUT lane text, OUT certain boolean, OUT covered boolean, OUT rows bigint)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	WITH r AS MATERIALIZED (SELECT * FROM assay.pick_reference($1, $2, $3)),
	row AS (
		SELECT r.day, s.stratum, s.lane, c.certain, c.certain OR s.expected > s.certain AS covered, CASE WHEN c.certain THEN s.certain ELSE s.rows - s.certain END AS rows
		FROM r JOIN assay.pick_stratum s ON s.round_id = r.round_id AND s.source = r.source, (VALUES (true), (false)) c (certain)
		UNION ALL
		SELECT s.day, s.stratum, 'before', true, true, 1
		FROM r JOIN assay.selection s ON s.source = r.source AND s.day = r.day AND s.round_id < r.round_id AND s.day >= $1 AND s.day < $2)
	SELECT p.part, CASE WHEN p.part ~ 'port' THEN f.stratum END, CASE WHEN p.part ~ 'week' THEN date_trunc('week', f.day)::date END,
		f.stratum, f.lane, f.certain, f.covered, sum(f.rows)::bigint
	FROM row f, unnest('{all,port,week,port and week}'::text[]) p (part)
	GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(f.rows) > 0
$$;
COMMENT ON FUNCTION assay.pick_frame(date, date, text) IS
	'rows that assay.pick() picked from, by part of the stream; covered is false for rows that had no chance';

-- A pick stands for as many rows as its probability says, in proportion so
-- that the picks of a cell stand for all its rows; a cell is a lane of a port,
-- ports with few inspections together.
CREATE FUNCTION assay.pick_weights(since date, until date, source text DEFAULT NULL,
		OUT part text, OUT port text, OUT week date, OUT source text, OUT key text, OUT score double precision,
		OUT model text, OUT model_version integer, OUT weight double precision, OUT hit double precision, OUT violation double precision,
		OUT hit_off double precision, OUT violation_off double precision, OUT by_risk boolean)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10000 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
	WITH pick AS MATERIALIZED (
		SELECT p.part, CASE WHEN p.part ~ 'port' THEN s.stratum END AS port, CASE WHEN p.part ~ 'week' THEN date_trunc('week', s.day)::date END AS week,
			s.stratum, CASE s.called WHEN 'before' THEN 'before' ELSE s.lane END AS lane, s.probability = 1 AS certain,
			s.source, s.key, s.score, s.model, s.model_version, 1 / s.probability AS weight,
			(s.result = 'counterfeit')::integer::float8 AS hit, (s.result <> 'genuine')::integer::float8 AS violation
		FROM assay.inspected($1, $2, $3) s, unnest('{all,port,week,port and week}'::text[]) p (part)
		WHERE s.called <> 'after' AND s.result IS NOT NULL),
	own AS (
		SELECT f.*, coalesce(n.n, 0) AS n, coalesce(n.n, 0) >= least(5, f.rows) AS own
		FROM assay.pick_frame($1, $2, $3) f
		LEFT JOIN (SELECT k.part, k.port, k.week, k.stratum, k.lane, k.certain, count(*) AS n FROM pick k GROUP BY 1, 2, 3, 4, 5, 6) n
			ON n.part = f.part AND n.port IS NOT DISTINCT FROM f.port AND n.week IS NOT DISTINCT FROM f.week
			AND n.stratum = f.stratum AND n.lane = f.lane AND n.certain = f.certain
		WHERE f.covered),
	named AS (
		SELECT o.*, CASE WHEN o.own AND (bool_and(o.own) OVER w OR sum(o.n) FILTER (WHERE NOT o.own) OVER w > 0) THEN o.stratum END AS cell
		FROM own o WINDOW w AS (PARTITION BY o.part, o.port, o.week, o.lane, o.certain)),
	cell AS (
		SELECT c.part, c.port, c.week, c.stratum, c.lane, c.certain, c.cell,
			sum(c.rows) OVER (PARTITION BY c.part, c.port, c.week, c.lane, c.certain, c.cell)::float8 AS rows FROM named c),
	placed AS (
		SELECT k.*, c.cell, c.rows
		FROM pick k JOIN cell c ON c.part = k.part AND c.port IS NOT DISTINCT FROM k.port AND c.week IS NOT DISTINCT FROM k.week
			AND c.stratum = k.stratum AND c.lane = k.lane AND c.certain = k.certain)
	SELECT p.part, p.port, p.week, p.source, p.key, p.score, p.model, p.model_version,
		greatest(1, p.weight * p.rows / sum(p.weight) OVER w), p.hit, p.violation,
		-- off the mean, as far as samples are from populations
		(p.hit - sum(p.weight * p.hit) OVER w / sum(p.weight) OVER w) * sqrt(count(*) OVER w / greatest(1, count(*) OVER w - 1)::float8),
		(p.violation - sum(p.weight * p.violation) OVER w / sum(p.weight) OVER w) * sqrt(count(*) OVER w / greatest(1, count(*) OVER w - 1)::float8),
		p.lane <> 'chance'
	FROM placed p WINDOW w AS (PARTITION BY p.part, p.port, p.week, p.lane, p.certain, p.cell)
$$;
COMMENT ON FUNCTION assay.pick_weights(date, date, text) IS
	'inspected picks, in each part of the stream that they are in, with the number of rows that they stand for, what was found, how far that is off the mean of their like, and whether they were picked for their risk';

-- Of rows with weights, those that stand for themselves alone are known. The
-- others are two samples, by risk and by chance, in which hits are not alike:
-- each has an interval of its own, and what these are longer than the estimate
-- is added as squares (Zou and Donner, Statistics in Medicine 27, 2008).
CREATE FUNCTION assay.hits_step(state double precision[], weight double precision, hit double precision, off double precision, by_risk boolean)
	RETURNS double precision[]
	AS 'MODULE_PATHNAME', 'assay_hits_step' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.hits_step(double precision[], double precision, double precision, double precision, boolean) IS
	'transition function of assay.estimated_hits()';
CREATE FUNCTION assay.hits_final(state double precision[]) RETURNS double precision[]
	AS 'MODULE_PATHNAME', 'assay_hits_final' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION assay.hits_final(double precision[]) IS 'final function of assay.estimated_hits()';
CREATE AGGREGATE assay.estimated_hits(weight double precision, hit double precision, off double precision, by_risk boolean) (
	SFUNC = assay.hits_step, STYPE = double precision[], FINALFUNC = assay.hits_final, INITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0,0}', PARALLEL = SAFE);
COMMENT ON AGGREGATE assay.estimated_hits(double precision, double precision, double precision, boolean) IS
	'of rows that were inspected: {rows that they stand for, estimated hits among those, the ends of its 95 % interval, rows, hits}; weight is how many rows one stands for, off the square root of its part in the variance, by_risk whether it was picked for its risk, not by chance';

-- hits among rows of which so many were looked at, each as probable
CREATE FUNCTION assay.share_interval(rows bigint, inspected bigint, hits bigint, OUT share double precision, OUT low double precision, OUT high double precision)
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	weight float8 := rows::float8 / nullif(inspected, 0);
BEGIN
	low := 0;
	high := 1;
	IF inspected > 0 THEN
		share := hits::float8 / inspected;
		SELECT i.low / rows, i.high / rows INTO low, high
		FROM assay.sample_interval(rows, weight * hits, (weight - 1) * rows * hits * (1 - share) / greatest(1, inspected - 1),
			weight, weight * (weight - 1)) i;
	END IF;
END $$;
COMMENT ON FUNCTION assay.share_interval(bigint, bigint, bigint) IS
	'share of hits among rows of which some were inspected, each with the same probability, with its 95 % interval';

-- a ratio of two estimates; logarithms of their ends are added as squares
CREATE FUNCTION assay.ratio_interval(a double precision, a_low double precision, a_high double precision,
		b double precision, b_low double precision, b_high double precision,
		OUT ratio double precision, OUT low double precision, OUT high double precision)
	LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT a / nullif(b, 0),
		CASE WHEN a_low > 0 AND a > 0 AND b > 0 AND b_high > 0 THEN a / b / exp(sqrt(ln(a / a_low) ^ 2 + ln(greatest(b_high / b, 1)) ^ 2)) ELSE 0 END,
		CASE WHEN a_high = 0 THEN 0 WHEN NOT coalesce(b_low > 0, false) THEN 'infinity' WHEN a > 0 AND b > 0 THEN
			a / b * exp(sqrt(ln(greatest(a_high / a, 1)) ^ 2 + ln(greatest(b / b_low, 1)) ^ 2)) ELSE a_high / b_low END
$$;
COMMENT ON FUNCTION assay.ratio_interval(double precision, double precision, double precision, double precision, double precision, double precision) IS
	'ratio of two estimates with their ends, and its ends; high is infinite where the second may be 0';

CREATE FUNCTION assay.estimate(since date, until date, source text DEFAULT NULL,
		OUT measure text, OUT part text, OUT port text, OUT week date, OUT rule text,
		OUT estimate double precision, OUT low double precision, OUT high double precision, OUT rows bigint, OUT inspected bigint, OUT seen bigint)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE COST 100000 ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
BEGIN
	IF since IS NULL OR until IS NULL THEN
		RAISE EXCEPTION 'the days must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	RETURN QUERY
	WITH frame AS (
		SELECT f.part, f.port, f.week, sum(f.rows)::bigint AS rows FROM assay.pick_frame($1, $2, $3) f GROUP BY 1, 2, 3),
	e AS (
		SELECT w.part, w.port, w.week, assay.estimated_hits(w.weight, w.hit, w.hit_off, w.by_risk) AS h,
			assay.estimated_hits(w.weight, w.violation, w.violation_off, w.by_risk) AS v
		FROM assay.pick_weights($1, $2, $3) w GROUP BY 1, 2, 3),
	found AS (
		SELECT p.part, CASE WHEN p.part ~ 'port' THEN i.stratum END AS port, CASE WHEN p.part ~ 'week' THEN date_trunc('week', i.day)::date END AS week,
			count(*) AS picked, count(i.result) AS inspected, count(*) FILTER (WHERE i.result = 'counterfeit') AS hits,
			count(*) FILTER (WHERE i.result <> 'genuine') AS violations,
			count(*) FILTER (WHERE i.lane = 'risk') AS risky, count(i.result) FILTER (WHERE i.lane = 'risk') AS risky_inspected,
			count(*) FILTER (WHERE i.lane = 'risk' AND i.result = 'counterfeit') AS risky_hits,
			coalesce(sum(i.value) FILTER (WHERE i.result = 'counterfeit'), 0)::float8 AS value
		FROM assay.inspected($1, $2, $3) i, unnest('{all,port,week,port and week}'::text[]) p (part) GROUP BY 1, 2, 3),
	one AS (
		SELECT f.part, f.port, f.week, f.rows, coalesce(i.inspected, 0) AS inspected, coalesce(i.hits, 0) AS seen, i.picked, i.risky, i.risky_inspected, i.risky_hits, i.value,
			h.hits, h.low, h.high, v.hits AS violations, v.low AS violations_low, v.high AS violations_high
		FROM frame f
		LEFT JOIN e ON e.part = f.part AND e.port IS NOT DISTINCT FROM f.port AND e.week IS NOT DISTINCT FROM f.week
		LEFT JOIN found i ON i.part = f.part AND i.port IS NOT DISTINCT FROM f.port AND i.week IS NOT DISTINCT FROM f.week
		-- rows that no inspection stands for may be hits, all of them
		CROSS JOIN LATERAL (SELECT CASE WHEN f.rows - coalesce(e.h[1], 0) > 1e-6 * f.rows THEN f.rows - coalesce(e.h[1], 0) ELSE 0 END AS rows) blind
		CROSS JOIN LATERAL (SELECT CASE WHEN e.h[1] > 0 THEN greatest(e.h[2], i.hits) END AS hits, greatest(e.h[3], i.hits, 0) AS low, least(coalesce(e.h[4], 0) + blind.rows, f.rows) AS high) h
		CROSS JOIN LATERAL (SELECT CASE WHEN e.v[1] > 0 THEN greatest(e.v[2], i.violations) END AS hits, greatest(e.v[3], i.violations, 0) AS low, least(coalesce(e.v[4], 0) + blind.rows, f.rows) AS high) v)
	SELECT m.measure, o.part, o.port, o.week, NULL::text, m.estimate, m.low, m.high, o.rows, o.inspected, o.seen
	FROM one o
	CROSS JOIN LATERAL assay.share_interval(o.picked, o.inspected, o.seen) p
	CROSS JOIN LATERAL assay.share_interval(o.risky, o.risky_inspected, o.risky_hits) r
	CROSS JOIN LATERAL assay.ratio_interval(r.share, r.low, r.high, o.hits / o.rows, o.low / o.rows, o.high / o.rows) l
	CROSS JOIN LATERAL (VALUES
		(1, 'counterfeits', o.hits, o.low, o.high),
		(2, 'rate of counterfeits', o.hits / o.rows, o.low / o.rows, o.high / o.rows),
		(3, 'violations', o.violations, o.violations_low, o.violations_high),
		(4, 'rate of violations', o.violations / o.rows, o.violations_low / o.rows, o.violations_high / o.rows),
		(5, 'share found', o.seen / nullif(o.hits, 0), coalesce(o.seen / nullif(o.high, 0), 0), CASE WHEN o.low > 0 THEN least(1, o.seen / o.low) ELSE 1 END),
		(6, 'precision', p.share, p.low, p.high),
		(7, 'precision by risk', r.share, r.low, r.high),
		(8, 'lift of risk', l.ratio, l.low, l.high),
		(9, 'value found', o.value, o.value, o.value)) m (place, measure, estimate, low, high)
	WHERE m.low IS NOT NULL
	ORDER BY array_position('{all,port,week,port and week}'::text[], o.part), o.week, o.port COLLATE "C", m.place;
	RETURN QUERY
	SELECT 'lift of rule', r.part, r.port, r.week, r.rule, r.lift, r.lift_low, r.lift_high, round(r.rows)::bigint, r.inspected, r.counterfeit
	FROM assay.rule_performance($1, $2, $3) r WHERE r.part = 'all' AND r.version IS NULL ORDER BY r.rule COLLATE "C";
END $$;
COMMENT ON FUNCTION assay.estimate(date, date, text) IS
	'what the stream of some days (until is not among them) held, estimated from the picks of assay.pick() and their outcomes: counterfeits, violations, the share that was found, precision, lift and value found, in all, by port, by week and by both, each with its 95 % interval; estimate is NULL where nothing was inspected, low and high never are';

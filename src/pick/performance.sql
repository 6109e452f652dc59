-- How rules and risk did, as of the whole stream: rows that were picked for
-- their risk count as one, those picked by chance as those they stand for

CREATE FUNCTION assay.rule_performance(since date, until date, source text DEFAULT NULL,
		OUT rule text, OUT version integer, OUT part text, OUT port text, OUT week date, OUT rows double precision,
		OUT inspected bigint, OUT counterfeit bigint, OUT "precision" double precision, OUT low double precision, OUT high double precision,
		OUT lift double precision, OUT lift_low double precision, OUT lift_high double precision, OUT share double precision)
	RETURNS SETOF record
	LANGUAGE sql STABLE COST 100000 ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
	WITH w AS MATERIALIZED (SELECT * FROM assay.pick_weights($1, $2, $3)),
	base AS (SELECT w.part, w.port, w.week, assay.estimated_hits(w.weight, w.hit, w.hit_off, w.by_risk) AS h FROM w GROUP BY 1, 2, 3),
	fired AS (
		SELECT DISTINCT v.source, v.key, f.rule, v.version
		FROM (SELECT w.source, w.key FROM w WHERE w.part = 'all') k
		JOIN assay.finding f ON f.source = k.source AND f.key = k.key
		CROSS JOIN LATERAL (VALUES (k.source, k.key, f.version), (k.source, k.key, NULL)) v (source, key, version)
		WHERE f.weight > 0),
	of_rule AS (
		SELECT w.*, f.rule, f.version, sum(w.weight * w.hit) OVER g / sum(w.weight) OVER g AS rate, count(*) OVER g AS n
		FROM w JOIN fired f ON f.source = w.source AND f.key = w.key
		WINDOW g AS (PARTITION BY f.rule, f.version, w.part, w.port, w.week, w.by_risk, w.weight > 1.000000001)),
	r AS (
		SELECT o.rule, o.version, o.part, o.port, o.week,
			assay.estimated_hits(o.weight, o.hit, (o.hit - o.rate) * sqrt(o.n / greatest(1, o.n - 1)::float8), o.by_risk) AS h
		FROM of_rule o GROUP BY 1, 2, 3, 4, 5)
	SELECT r.rule, r.version, r.part, r.port, r.week, r.h[1], r.h[5]::bigint, r.h[6]::bigint, r.h[2] / r.h[1], r.h[3] / r.h[1], r.h[4] / r.h[1],
		l.ratio, l.low, l.high, r.h[2] / nullif(b.h[2], 0)
	FROM r JOIN base b ON b.part = r.part AND b.port IS NOT DISTINCT FROM r.port AND b.week IS NOT DISTINCT FROM r.week
	CROSS JOIN LATERAL assay.ratio_interval(r.h[2] / r.h[1], r.h[3] / r.h[1], r.h[4] / r.h[1], b.h[2] / b.h[1], b.h[3] / b.h[1], b.h[4] / b.h[1]) l
	ORDER BY r.rule COLLATE "C", r.version NULLS FIRST, array_position('{all,port,week,port and week}'::text[], r.part), r.week, r.port COLLATE "C"
$$;
COMMENT ON FUNCTION assay.rule_performance(date, date, text) IS
	'precision and lift of each rule (version NULL: of all its versions) over the whole stream of some days, in all, by port, by week and by both, with 95 % intervals; rows is how many it speaks of, share its part of all counterfeits; free of selection bias where the view of this name is not: picks count as many rows as they stand for';

CREATE FUNCTION assay.risk_performance(since date, until date, source text DEFAULT NULL,
		OUT model text, OUT model_version integer, OUT part text, OUT port text, OUT week date, OUT among text, OUT rows double precision,
		OUT inspected bigint, OUT counterfeit bigint, OUT least_score double precision,
		OUT "precision" double precision, OUT low double precision, OUT high double precision,
		OUT lift double precision, OUT lift_low double precision, OUT lift_high double precision, OUT share double precision)
	RETURNS SETOF record
	LANGUAGE sql STABLE COST 100000 ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
	WITH w AS MATERIALIZED (
		SELECT w.*, sum(w.weight) OVER (PARTITION BY w.part, w.port, w.week, w.model, w.model_version ORDER BY w.score DESC)
			/ sum(w.weight) OVER (PARTITION BY w.part, w.port, w.week, w.model, w.model_version) AS place
		FROM assay.pick_weights($1, $2, $3) w),
	base AS (SELECT w.part, w.port, w.week, w.model, w.model_version, assay.estimated_hits(w.weight, w.hit, w.hit_off, w.by_risk) AS h FROM w GROUP BY 1, 2, 3, 4, 5),
	of_band AS (
		SELECT w.*, b.among, sum(w.weight * w.hit) OVER g / sum(w.weight) OVER g AS rate, count(*) OVER g AS n
		FROM w JOIN (VALUES ('1 %', 0.01), ('5 %', 0.05), ('10 %', 0.1), ('all', 2)) b (among, up_to) ON w.place <= b.up_to
		WINDOW g AS (PARTITION BY b.among, w.part, w.port, w.week, w.model, w.model_version, w.by_risk, w.weight > 1.000000001)),
	r AS (
		SELECT o.part, o.port, o.week, o.model, o.model_version, o.among, min(o.score) AS least,
			assay.estimated_hits(o.weight, o.hit, (o.hit - o.rate) * sqrt(o.n / greatest(1, o.n - 1)::float8), o.by_risk) AS h
		FROM of_band o GROUP BY 1, 2, 3, 4, 5, 6)
	SELECT r.model, r.model_version, r.part, r.port, r.week, r.among, r.h[1], r.h[5]::bigint, r.h[6]::bigint, r.least,
		r.h[2] / r.h[1], r.h[3] / r.h[1], r.h[4] / r.h[1], l.ratio, l.low, l.high, r.h[2] / nullif(b.h[2], 0)
	FROM r JOIN base b ON b.part = r.part AND b.port IS NOT DISTINCT FROM r.port AND b.week IS NOT DISTINCT FROM r.week
		AND b.model IS NOT DISTINCT FROM r.model AND b.model_version IS NOT DISTINCT FROM r.model_version
	CROSS JOIN LATERAL assay.ratio_interval(r.h[2] / r.h[1], r.h[3] / r.h[1], r.h[4] / r.h[1], b.h[2] / b.h[1], b.h[3] / b.h[1], b.h[4] / b.h[1]) l
	ORDER BY r.model COLLATE "C" NULLS FIRST, r.model_version, array_position('{all,port,week,port and week}'::text[], r.part), r.week, r.port COLLATE "C",
		array_position('{1 %,5 %,10 %,all}'::text[], r.among)
$$;
COMMENT ON FUNCTION assay.risk_performance(date, date, text) IS
	'precision, lift and share of all counterfeits among the most probable 1, 5 and 10 % of the whole stream, by model and version (NULL: risk of the findings), in all, by port, by week and by both, with 95 % intervals; picks count as many rows as they stand for';

-- What changed from one period to the next

CREATE FUNCTION assay.f_tail(f double precision, degrees double precision, degrees_below double precision) RETURNS double precision
	AS 'MODULE_PATHNAME', 'assay_f_tail' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION assay.f_tail(double precision, double precision, double precision) IS
	'probability of an F with so many degrees of freedom above and below to be f or more';

-- Rows of two periods, each in a bin of what is looked at: how many a day.
CREATE FUNCTION assay.drift_rules(source text, period daterange, before daterange,
		OUT kind text, OUT name text, OUT bin text, OUT day date, OUT rows bigint)
	RETURNS SETOF record
	LANGUAGE sql STABLE COST 100000 ROWS 10000 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
	WITH row AS MATERIALIZED (
		SELECT d.source, d.key, d.risk, coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) AS day FROM assay.screened d
		WHERE ($1 IS NULL OR d.source = $1)
			AND (coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) <@ $2 OR coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) <@ $3)),
	of_day AS (SELECT r.day, count(*) AS rows FROM row r GROUP BY r.day),
	found AS (
		SELECT f.rule, r.day, count(DISTINCT (f.source, f.key)) AS rows
		FROM assay.finding f JOIN row r ON r.source = f.source AND r.key = f.key GROUP BY f.rule, r.day),
	rule AS (SELECT DISTINCT f.rule FROM found f)
	SELECT 'rule', u.rule, b.bin, o.day, CASE b.bin WHEN 'found' THEN coalesce(f.rows, 0) ELSE o.rows - coalesce(f.rows, 0) END
	FROM rule u CROSS JOIN of_day o CROSS JOIN (VALUES ('found'), ('not found')) b (bin) LEFT JOIN found f ON f.rule = u.rule AND f.day = o.day
	UNION ALL
	SELECT 'risk', 'risk', CASE WHEN r.risk = 0 THEN '0' ELSE format('%s to %s', (ceil(r.risk * 10) - 1) / 10, ceil(r.risk * 10) / 10) END, r.day, count(*)
	FROM row r GROUP BY 3, 4
$$;
COMMENT ON FUNCTION assay.drift_rules(text, daterange, daterange) IS
	'screened rows of two periods by day: with and without findings of each rule, and by risk';

CREATE FUNCTION assay.drift_columns(source regclass, day_column name, columns name[], model text, period daterange, before daterange,
		OUT kind text, OUT name text, OUT bin text, OUT day date, OUT rows bigint)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE COST 1000000 ROWS 10000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET enable_nestloop = off SET jit = off AS $$
DECLARE
	missing text;
	type_of regtype;
	day_of text;
	c record;
BEGIN
	SELECT string_agg(format('"%s"', w.name), ', ') INTO missing FROM unnest(columns || day_column) w (name)
	WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = source AND a.attname = w.name AND a.attnum > 0 AND NOT a.attisdropped);
	IF missing IS NOT NULL THEN
		RAISE EXCEPTION '% has no column %', source, missing USING ERRCODE = 'undefined_column';
	END IF;
	SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END INTO type_of
	FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = source AND a.attname = day_column;
	IF type_of NOT IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype) THEN
		RAISE EXCEPTION 'column "%" of type % is no day', day_column, type_of USING ERRCODE = 'datatype_mismatch';
	END IF;
	day_of := format('s.%I::date', day_column);
	FOR c IN
		SELECT 'feature' AS kind, a.attname::text AS name, format('s.%I', a.attname) AS value, t.typcategory = 'N' AS is_number
		FROM unnest(columns) WITH ORDINALITY w (name, i) JOIN pg_attribute a ON a.attrelid = source AND a.attname = w.name
		JOIN pg_type t ON t.oid = a.atttypid
		UNION ALL SELECT 'probability', model, format('assay.probability(%L, s)', model), true WHERE model IS NOT NULL
	LOOP
		IF c.is_number THEN
			-- tenths of the period before
			RETURN QUERY EXECUTE format($query$
				WITH v AS MATERIALIZED (SELECT %1$s AS day, (%2$s)::float8 AS value FROM %3$s s WHERE %1$s <@ $3 OR %1$s <@ $4),
				edge AS (SELECT array_agg(DISTINCT e ORDER BY e) AS edges FROM (
					SELECT unnest(percentile_disc('{0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9}'::float8[]) WITHIN GROUP (ORDER BY v.value)) AS e
					FROM v WHERE v.day <@ $4) x)
				SELECT $1, $2, CASE WHEN v.value IS NULL THEN 'not given' WHEN b.at = 0 THEN 'below ' || round(e.edges[1]::numeric, 4)
					ELSE 'from ' || round(e.edges[b.at]::numeric, 4) || coalesce(' to ' || round(e.edges[b.at + 1]::numeric, 4), '') END, v.day, count(*)
				FROM v CROSS JOIN edge e CROSS JOIN LATERAL (SELECT width_bucket(v.value, e.edges) AS at) b
				GROUP BY 3, 4
				$query$, day_of, c.value, source)
			USING c.kind, c.name, period, before;
		ELSE
			-- what was frequent in either, the rest together
			RETURN QUERY EXECUTE format($query$
				WITH v AS MATERIALIZED (SELECT %1$s AS day, (%2$s)::text AS value FROM %3$s s WHERE %1$s <@ $3 OR %1$s <@ $4),
				frequent AS (
					(SELECT v.value FROM v WHERE v.day <@ $4 AND v.value IS NOT NULL GROUP BY v.value ORDER BY count(*) DESC, v.value COLLATE "C" LIMIT 20)
					UNION (SELECT v.value FROM v WHERE v.day <@ $3 AND v.value IS NOT NULL GROUP BY v.value ORDER BY count(*) DESC, v.value COLLATE "C" LIMIT 20))
				SELECT $1, $2, CASE WHEN v.value IS NULL THEN 'not given' WHEN f.value IS NULL THEN 'others' ELSE '"' || left(v.value, 100) || '"' END, v.day, count(*)
				FROM v LEFT JOIN frequent f ON f.value = v.value GROUP BY 3, 4
				$query$, day_of, c.value, source)
			USING c.kind, c.name, period, before;
		END IF;
	END LOOP;
END $$;
COMMENT ON FUNCTION assay.drift_columns(regclass, name, name[], text, daterange, daterange) IS
	'rows of two periods by day and by the values of columns: tenths of numbers, frequent values of others; and by the probability of a model';

CREATE FUNCTION assay.drift(period daterange, before daterange DEFAULT NULL, source regclass DEFAULT NULL, model text DEFAULT NULL,
		columns name[] DEFAULT NULL, day_column name DEFAULT NULL,
		OUT kind text, OUT name text, OUT rows_before bigint, OUT rows_now bigint, OUT psi double precision, OUT p_value double precision,
		OUT alarm boolean, OUT changed_most text, OUT share_before double precision, OUT share_now double precision)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE COST 1000000 ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
DECLARE
	used assay.model;
	label text := assay.screen_label(source);
BEGIN
	IF period IS NULL OR isempty(period) OR lower(period) IS NULL OR upper(period) IS NULL OR NOT isfinite(lower(period)) OR NOT isfinite(upper(period)) THEN
		RAISE EXCEPTION 'the period needs a first and a last day' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	before := coalesce(before, daterange(lower(period) - (upper(period) - lower(period)), lower(period)));
	IF isempty(before) OR before && period THEN
		RAISE EXCEPTION 'the period before must be another' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF model IS NOT NULL THEN
		SELECT m.* INTO used FROM assay.model m WHERE m.model = drift.model ORDER BY m.version DESC LIMIT 1;
		IF NOT FOUND THEN
			RAISE EXCEPTION 'there is no model "%"', model USING ERRCODE = 'undefined_object', HINT = 'Learn it with CALL assay.learn_risk().';
		END IF;
		source := coalesce(source, to_regclass(used.source));
		IF source IS NULL THEN
			RAISE EXCEPTION '%, from which model "%" was learned, is no more', used.source, model USING ERRCODE = 'undefined_table',
				HINT = 'Name another table with its columns: source => ''shipment''.';
		END IF;
		columns := coalesce(columns, (used.numbers || used.categories)::name[]);
		day_column := coalesce(day_column, used.day);
	END IF;
	IF columns IS NOT NULL AND source IS NULL THEN
		RAISE EXCEPTION 'columns of which table?' USING ERRCODE = 'invalid_parameter_value', HINT = 'Name it: source => ''shipment''.';
	END IF;
	label := CASE WHEN source IS NULL THEN NULL ELSE coalesce(assay.screen_label(source), source::text) END;

	RETURN QUERY
	WITH n AS MATERIALIZED (
		SELECT r.*, r.day <@ period AS is_now FROM assay.drift_rules(label, period, before) r
		UNION ALL
		SELECT c.*, c.day <@ period FROM assay.drift_columns(source, coalesce(day_column, 'shipped_on'), columns, model, period, before) c WHERE columns IS NOT NULL),
	total AS (SELECT n.kind, n.name, n.is_now, sum(n.rows) AS rows, count(DISTINCT n.day) AS days FROM n GROUP BY 1, 2, 3),
	of_day AS (SELECT n.kind, n.name, n.day, n.is_now, sum(n.rows) AS rows FROM n GROUP BY 1, 2, 3, 4),
	of_bin AS (SELECT n.kind, n.name, n.is_now, n.bin, sum(n.rows) AS rows FROM n GROUP BY 1, 2, 3, 4),
	bin AS (
		SELECT b.kind, b.name, b.bin, coalesce(sum(b.rows) FILTER (WHERE NOT b.is_now), 0)::float8 AS before, coalesce(sum(b.rows) FILTER (WHERE b.is_now), 0)::float8 AS now
		FROM of_bin b GROUP BY 1, 2, 3),
	share AS (
		SELECT b.*, t.rows::float8 AS all_before, u.rows::float8 AS all_now, b.before / t.rows AS share_before, b.now / u.rows AS share_now,
			-- half a row more everywhere: what was not seen is not impossible
			(b.now + 0.5) / (u.rows + 1) AS q, (b.before + 0.5) / (t.rows + 1) AS p,
			(b.before + b.now) / (t.rows + u.rows) AS expected, count(*) OVER (PARTITION BY b.kind, b.name) AS bins
		FROM bin b JOIN total t ON t.kind = b.kind AND t.name = b.name AND NOT t.is_now JOIN total u ON u.kind = b.kind AND u.name = b.name AND u.is_now),
	-- Days of one period differ more than chance has it: the same sender sends
	-- much on one day. By as much the periods may differ, too. A few days say
	-- little of that: they count with twelve on which chance has it.
	spread AS (
		SELECT s.kind, s.name, sum((coalesce(n.rows, 0) - d.rows * e.share) ^ 2 / (d.rows * e.share)) AS x
		FROM share s JOIN of_day d ON d.kind = s.kind AND d.name = s.name AND d.rows > 0
		CROSS JOIN LATERAL (SELECT CASE WHEN d.is_now THEN s.share_now ELSE s.share_before END::float8 AS share) e
		LEFT JOIN n ON n.kind = s.kind AND n.name = s.name AND n.bin = s.bin AND n.day = d.day
		WHERE e.share > 0 GROUP BY 1, 2),
	-- Nor is it a change of the period what one day alone has brought: of longer
	-- ones, that day is left out without which they differ least.
	without AS (
		SELECT s.kind, s.name, sum((l.before - l.all_before * e.share) ^ 2 / (l.all_before * e.share) + (l.now - l.all_now * e.share) ^ 2 / (l.all_now * e.share)) AS x
		FROM share s JOIN of_day d ON d.kind = s.kind AND d.name = s.name
		LEFT JOIN n ON n.kind = s.kind AND n.name = s.name AND n.bin = s.bin AND n.day = d.day
		CROSS JOIN LATERAL (SELECT (NOT d.is_now)::integer * coalesce(n.rows, 0) AS before, d.is_now::integer * coalesce(n.rows, 0) AS now,
			(NOT d.is_now)::integer * d.rows AS all_before, d.is_now::integer * d.rows AS all_now) gone
		CROSS JOIN LATERAL (SELECT s.before - gone.before AS before, s.now - gone.now AS now,
			s.all_before - gone.all_before AS all_before, s.all_now - gone.all_now AS all_now) l
		CROSS JOIN LATERAL (SELECT (l.before + l.now) / nullif(l.all_before + l.all_now, 0) AS share) e
		WHERE e.share > 0 AND l.all_before > 0 AND l.all_now > 0
		GROUP BY s.kind, s.name, d.day),
	least_change AS (SELECT w.kind, w.name, min(w.x) AS x FROM without w GROUP BY 1, 2),
	days AS (SELECT t.kind, t.name, sum(t.days - 1) AS free, min(t.days) >= 4 AS many FROM total t GROUP BY 1, 2),
	one AS (
		SELECT s.kind, s.name, max(s.all_before) AS all_before, max(s.all_now) AS all_now, max(s.bins) AS bins,
			sum((s.q - s.p) * ln(s.q / s.p)) AS psi,
			sum((s.before - s.all_before * s.expected) ^ 2 / (s.all_before * s.expected) + (s.now - s.all_now * s.expected) ^ 2 / (s.all_now * s.expected)) AS x,
			-- half as much again, or a third less, of what is no rarity
			bool_or(greatest(s.q / s.p, s.p / s.q) >= 1.5 AND greatest(s.before, s.now) >= 20) AS notable,
			(array_agg(s.bin ORDER BY (s.q - s.p) * ln(s.q / s.p) DESC, s.share_now DESC, s.bin COLLATE "C"))[1] AS most
		FROM share s GROUP BY 1, 2),
	told AS (
		SELECT o.kind, o.name, o.all_before, o.all_now, o.psi, o.most,
			-- of so many bins and so few rows, the index has this much by chance
			o.psi - (o.bins - 1) * (1 / o.all_before + 1 / o.all_now) * g.spread >= 0.1 OR o.notable AS great,
			CASE WHEN o.bins < 2 THEN 1
				ELSE assay.f_tail(CASE WHEN d.many THEN w.x ELSE o.x END / (o.bins - 1) / g.spread, o.bins - 1, f.free + 12) END AS p_value,
			CASE WHEN d.many THEN 0.01 ELSE 0.001 END AS by_chance
		FROM one o JOIN spread p ON p.kind = o.kind AND p.name = o.name JOIN days d ON d.kind = o.kind AND d.name = o.name
		LEFT JOIN least_change w ON w.kind = o.kind AND w.name = o.name
		CROSS JOIN LATERAL (SELECT (d.free * (o.bins - 1))::float8 AS free) f
		CROSS JOIN LATERAL (SELECT greatest(1, (p.x + 12) / (f.free + 12)) AS spread) g
		UNION ALL
		-- probabilities that were told, against what inspections found
		SELECT 'calibration', coalesce(i.model, 'risk'), NULL, count(*), NULL, NULL,
			abs(sum(i.hit) - sum(i.score)) >= 0.2 * sum(i.score),
			assay.f_tail(((sum(i.hit) - sum(i.score)) ^ 2 / nullif(sum(i.score * (1 - i.score)), 0))::float8, 1, 1e9), 0.001
		FROM (SELECT k.model, least(1, k.score) AS score, (k.result = 'counterfeit')::integer AS hit
			FROM assay.inspected(lower(period), upper(period), label) k WHERE k.result IS NOT NULL AND k.model IS NOT NULL) i
		GROUP BY i.model)
	SELECT t.kind, t.name, t.all_before::bigint, t.all_now::bigint, t.psi, coalesce(t.p_value, 1),
		-- one alarm in a thousand calls, by chance, over all that is looked at;
		-- leaving out a day has made it as rare before
		coalesce(t.p_value, 1) * count(*) OVER () < t.by_chance AND t.great,
		t.most, s.share_before, s.share_now
	FROM told t LEFT JOIN share s ON s.kind = t.kind AND s.name = t.name AND s.bin = t.most
	ORDER BY 7 DESC, 5 DESC NULLS LAST, 1, 2;
END $$;
COMMENT ON FUNCTION assay.drift(daterange, daterange, regclass, text, name[], name) IS
	'what changed from the period before (of the same length, or another): findings by rule, risk, columns of a table or of a model, its probabilities, and whether they came true among what was inspected; psi is the population stability index, alarm says that a change is great (the index exceeds by 0.1 what so few rows have by chance, or a share rose by half), no chance, and not of one day alone, changed_most where';

-- Rules that compare a shipment with what was known at the beginning of its day

-- Each profile that the rows ask for is read once.
CREATE FUNCTION assay.screen_profiles(source text, keys text[], run integer) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET jit = off AS $$
BEGIN
	WITH x AS MATERIALIZED (
		SELECT d.key, m.day, m.currency, m.value, m.value / m.pieces AS by_piece, m.value / m.weight AS by_kilo, m.kinds, m.keys AS hashes
		FROM assay.screened d, LATERAL assay.profile_mark(d.profile) m
		WHERE d.source = screen_profiles.source AND d.key = ANY (screen_profiles.keys) AND d.profile IS NOT NULL),
	r AS MATERIALIZED (SELECT * FROM assay.rule r WHERE r.enabled),
	party AS (
		SELECT x.key, x.day, n.kind_id, n.hash FROM x, LATERAL unnest(x.kinds, x.hashes) n (kind_id, hash)
		WHERE n.kind_id BETWEEN 1 AND 8 OR n.kind_id = 10),
	known AS MATERIALIZED (
		SELECT p.day, p.kind_id, p.hash, k.kind, assay.profile_known(p.kind_id, p.hash, p.day) AS f
		FROM (SELECT DISTINCT p.day, p.kind_id, p.hash FROM party p) p JOIN assay.profile_kind k ON k.kind_id = p.kind_id),
	priced AS (
		SELECT x.key, x.day, x.currency, n.hash, v.rule, v.by, v.value FROM x, LATERAL unnest(x.kinds, x.hashes) n (kind_id, hash),
			LATERAL (VALUES ('value_low', 'piece', x.by_piece), ('weight_odd', 'kilo', x.by_kilo)) v (rule, by, value)
		WHERE n.kind_id = 9 AND v.value IS NOT NULL AND EXISTS (SELECT FROM r WHERE r.rule = v.rule)),
	named AS MATERIALIZED (
		SELECT p.day, p.kind_id, p.hash, k.kind, assay.profile_names_known(p.kind_id, p.hash, p.day) AS names
		FROM (SELECT DISTINCT p.day, p.kind_id, p.hash FROM party p
			WHERE (p.kind_id = 4 AND EXISTS (SELECT FROM r WHERE r.rule = 'many_names_one_address'))
				OR (p.kind_id = 5 AND EXISTS (SELECT FROM r WHERE r.rule = 'many_names_one_phone'))) p
		JOIN assay.profile_kind k ON k.kind_id = p.kind_id),
	quantile AS MATERIALIZED (
		SELECT p.day, p.currency, p.hash, p.by, q.n, q.quantiles[1] AS low, q.quantiles[2] AS high
		FROM (SELECT DISTINCT p.day, p.currency, p.hash, p.by FROM priced p) p, LATERAL assay.profile_quantiles_known(p.hash, '{0.01,0.99}', p.day, p.by, p.currency) q),
	found AS (
		-- beyond what the quantile may be off by: many shipments may have one price
		SELECT p.key, p.rule, CASE WHEN p.value < q.low THEN 1 ELSE 0.5 END AS strength,
			jsonb_build_object('field', 'value', 'by', p.by, 'value', round(p.value::numeric, 4), 'quantile_1', round(q.low::numeric, 4),
				'quantile_99', round(q.high::numeric, 4), 'shipments', q.n) || jsonb_strip_nulls(jsonb_build_object('currency', p.currency)) AS evidence, p.day
		FROM priced p JOIN quantile q ON (q.day, q.hash, q.by) = (p.day, p.hash, p.by) AND q.currency IS NOT DISTINCT FROM p.currency
		WHERE q.n >= 100 AND (p.value < q.low / 1.0051 OR p.value > q.high * 1.0051)
		UNION ALL
		SELECT p.key, 'first_seen_burst', least(1, (n.f).shipments[1] / 100.0),
			jsonb_build_object('field', n.kind, 'first_day', (n.f).first_day, 'shipments_7_days', (n.f).shipments[1], 'shipments', (n.f).shipments[5]), p.day
		FROM party p JOIN known n USING (day, kind_id, hash)
		WHERE p.kind_id IN (1, 2) AND (n.f).first_day >= p.day - 30 AND (n.f).shipments[1] >= 20
		UNION ALL
		SELECT p.key, 'bad_history', (n.f).hit_rate,
			jsonb_build_object('field', n.kind, 'inspected', (n.f).inspected[5], 'counterfeit', (n.f).counterfeit[5],
				'hit_rate', round((n.f).hit_rate::numeric, 4), 'kind_rate', round((n.f).kind_rate::numeric, 4)), p.day
		FROM party p JOIN known n USING (day, kind_id, hash)
		WHERE p.kind_id BETWEEN 1 AND 8 AND (n.f).inspected[5] >= 3 AND (n.f).hit_rate >= 3 * (n.f).kind_rate
		UNION ALL
		SELECT p.key, 'dormant_returns', 1,
			jsonb_build_object('field', n.kind, 'last_day', (n.f).last_day, 'idle_days', p.day - (n.f).last_day, 'shipments', (n.f).shipments[5]), p.day
		FROM party p JOIN known n USING (day, kind_id, hash)
		WHERE p.kind_id IN (1, 2) AND (n.f).shipments[5] >= 10 AND (n.f).last_day < p.day - 180
		UNION ALL
		SELECT p.key, CASE p.kind_id WHEN 4 THEN 'many_names_one_address' ELSE 'many_names_one_phone' END, least(1, n.names / 50.0),
			jsonb_build_object('field', n.kind, 'names', n.names, 'days', 90), p.day
		FROM party p JOIN named n USING (day, kind_id, hash) WHERE n.names >= 10
		UNION ALL
		SELECT p.key, 'route_new', 1, jsonb_build_object('field', 'origin', 'shipments', 0, 'on_other_routes', (a.f).shipments[5]), p.day
		FROM party p JOIN known n USING (day, kind_id, hash)
		JOIN (SELECT d.day, assay.profile_known(10::smallint, 10::bigint, d.day) AS f FROM (SELECT DISTINCT party.day FROM party WHERE party.kind_id = 10) d) a ON a.day = p.day
		WHERE p.kind_id = 10 AND (n.f).shipments[5] = 0 AND (a.f).shipments[5] >= 1000),
	put AS (
		INSERT INTO assay.finding (source, key, run_id, rule, version, strength, weight, evidence, day)
		SELECT screen_profiles.source, f.key, run, r.rule, r.version, f.strength::real, r.weight,
			f.evidence || jsonb_build_object('list', 'assay.profile', 'version', f.day::text), d.shipped_on
		FROM found f JOIN r ON r.rule = f.rule AND f.strength >= r.threshold JOIN assay.screened d ON d.source = screen_profiles.source AND d.key = f.key
		RETURNING key, strength, weight)
	UPDATE assay.screened d SET risk = n.risk
	FROM (SELECT a.key, assay.risk(a.strength, a.weight) AS risk
		FROM (SELECT f.key, f.strength, f.weight FROM assay.finding f
			WHERE f.source = screen_profiles.source AND f.key IN (SELECT put.key FROM put)
			UNION ALL SELECT put.key, put.strength, put.weight FROM put) a
		GROUP BY a.key) n
	WHERE d.source = screen_profiles.source AND d.key = n.key;
END $$;
COMMENT ON FUNCTION assay.screen_profiles(text, text[], integer) IS
	'compares screened rows with profiles as they were known at the beginning of the day of each: rules value_low, weight_odd, first_seen_burst, bad_history, dormant_returns, many_names_one_address, many_names_one_phone and route_new';

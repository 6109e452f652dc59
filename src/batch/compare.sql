-- Shipments against each other, in assay.screened

-- A pair is told of once: at the row that is screened later, or of two that
-- are compared together at the later day. Who calls this sees what others
-- have committed, and they what he has, when the claim is kept to the end of
-- the transaction. A number that all rows have costs no more.
CREATE FUNCTION assay.compare_screened(source text, keys text[], run integer, again boolean) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET enable_nestloop = on SET enable_seqscan = off SET jit = off AS $$
BEGIN
	WITH x AS MATERIALIZED (
		SELECT d.key, d.shipped_on AS day, d.item_id, d.consignee AS party, t.value AS threshold, t.currency, t.valid
		FROM assay.screened d
			LEFT JOIN LATERAL assay.threshold_in_force('de_minimis', d.country, d.shipped_on) t ON d.consignee IS NOT NULL
		WHERE d.source = compare_screened.source AND d.key = ANY (keys)),
	item_day AS MATERIALIZED (
		SELECT i.item_id, i.day, lead(i.day) OVER (PARTITION BY i.item_id ORDER BY i.day) AS next_day
		FROM (SELECT DISTINCT x.item_id, x.day FROM x WHERE x.item_id IS NOT NULL AND x.day IS NOT NULL) i),
	-- the first of another batch that is later, up to the next day of this one
	item_next AS MATERIALIZED (
		SELECT i.item_id, i.day, n.source, n.key, n.shipped_on, count(n.key) OVER (PARTITION BY i.item_id ORDER BY i.day DESC) AS n
		FROM item_day i LEFT JOIN LATERAL (
			SELECT d.source, d.key, d.shipped_on FROM assay.screened d
			WHERE d.item_id = i.item_id AND d.shipped_on > i.day AND d.shipped_on <= coalesce(i.next_day, 'infinity')
				AND (d.source <> compare_screened.source OR d.key NOT IN (SELECT x.key FROM x))
			ORDER BY d.shipped_on, d.source DESC, d.key DESC LIMIT 1) n ON true),
	reused AS MATERIALIZED (
		SELECT i.item_id, i.day, o.source AS other_source, o.key AS other_key, o.day AS other_day
		FROM (
			-- where there is none, it is that of the next day
			SELECT i.item_id, i.day, first_value(i.source) OVER w AS source, first_value(i.key) OVER w AS key, first_value(i.shipped_on) OVER w AS shipped_on
			FROM item_next i WINDOW w AS (PARTITION BY i.item_id, i.n ORDER BY i.day DESC)) i, LATERAL (
			SELECT n.* FROM (
				SELECT i.source, i.key, i.shipped_on AS day WHERE i.key IS NOT NULL
				UNION ALL
				(SELECT d.source, d.key, d.shipped_on FROM assay.screened d
				WHERE d.item_id = i.item_id AND d.shipped_on < i.day ORDER BY d.shipped_on DESC, d.source, d.key LIMIT 1)
				UNION ALL
				(SELECT d.source, d.key, d.shipped_on FROM assay.screened_past d
				WHERE d.deleted AND d.item_id = i.item_id AND d.shipped_on < i.day ORDER BY d.shipped_on DESC, d.source, d.key LIMIT 1)
				UNION ALL
				(SELECT d.source, d.key, d.shipped_on FROM assay.screened_past d
				WHERE d.deleted AND d.item_id = i.item_id AND d.shipped_on > i.day ORDER BY d.shipped_on, d.source DESC, d.key DESC LIMIT 1)) n
			WHERE n.day > i.day - '12 months'::interval AND n.day < i.day + '12 months'::interval
			ORDER BY abs(i.day - n.day), n.source, n.key LIMIT 1) o),
	of_day AS MATERIALIZED (
		SELECT b.party, b.day, count(*) AS shipments, sum(d.value) AS total, max(d.value) AS largest
		FROM (SELECT DISTINCT x.party, x.day FROM x WHERE x.threshold IS NOT NULL) b
		JOIN assay.screened d ON d.consignee = b.party AND d.shipped_on = b.day
		GROUP BY b.party, b.day),
	found AS (
		SELECT x.key, r.rule, r.version, 1::real AS strength, r.weight,
			jsonb_build_object('field', 'item_id', 'start', 1, 'length', length(o.item_id), 'fragment', o.item_id,
				'compared_with', o.other_key, 'source', o.other_source, 'other_day', o.other_day,
				'days', abs(o.day - o.other_day), 'list', 'assay.screened', 'version', r.version::text) AS evidence, x.day
		FROM x JOIN reused o ON o.item_id = x.item_id AND o.day = x.day, assay.rule r
		WHERE r.rule = 'item_id_reused' AND r.enabled AND r.threshold <= 1
			-- told already at the other one
			AND NOT (again AND EXISTS (SELECT FROM assay.finding f
				WHERE f.key = o.other_key AND f.source = o.other_source AND f.rule = r.rule AND f.evidence OPERATOR(@extschema@.->>) 'compared_with' = x.key))
		UNION ALL
		SELECT x.key, r.rule, r.version, v.strength, r.weight,
			jsonb_build_object('field', 'value', 'compared_with', x.threshold, 'currency', x.currency, 'shipments', o.shipments,
				'total', o.total, 'split', o.largest <= x.threshold, 'list', 'assay.threshold', 'version', x.valid::text), x.day
		FROM x JOIN of_day o ON o.party = x.party AND o.day = x.day AND o.shipments > 1 AND o.total > x.threshold,
			LATERAL (SELECT CASE WHEN o.largest <= x.threshold THEN 1 ELSE 0.5 END::real AS strength) v, assay.rule r
		WHERE r.rule = 'same_day_value' AND r.enabled AND r.threshold <= v.strength),
	put AS (
		INSERT INTO assay.finding (source, key, run_id, rule, version, strength, weight, evidence, day)
		SELECT compare_screened.source, n.key, run, n.rule, n.version, n.strength, n.weight, n.evidence, n.day FROM found n
		WHERE NOT (again AND EXISTS (SELECT FROM assay.finding f
			WHERE f.key = n.key AND f.source = compare_screened.source AND f.rule = n.rule))
		RETURNING key, strength, weight)
	UPDATE assay.screened d SET risk = r.risk
	FROM (SELECT a.key, assay.risk(a.strength, a.weight) AS risk
		FROM (SELECT f.key, f.strength, f.weight FROM assay.finding f
			WHERE f.source = compare_screened.source AND f.key IN (SELECT put.key FROM put)
			UNION ALL SELECT put.key, put.strength, put.weight FROM put) a
		GROUP BY a.key) r
	WHERE d.source = compare_screened.source AND d.key = r.key;
	IF again THEN
		UPDATE assay.screened d SET compared = true
		WHERE d.source = compare_screened.source AND d.key = ANY (keys) AND NOT d.compared;
	END IF;
END $$;
COMMENT ON FUNCTION assay.compare_screened(text, text[], integer, boolean) IS
	'compares screened rows with all others: rules item_id_reused and same_day_value; again: pairs that have a finding get no other';

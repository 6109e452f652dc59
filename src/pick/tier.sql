-- Tiers of parties: fewer checks for who shares good data, more for who does not

CREATE TABLE assay.tier_rule (
	tier text COLLATE pg_catalog."C" PRIMARY KEY,
	place integer NOT NULL UNIQUE,
	rate double precision NOT NULL
		CONSTRAINT tier_rule_rate CHECK (rate OPERATOR(pg_catalog.>=) 0.001::double precision AND rate OPERATOR(pg_catalog.<=) 100::double precision),
	min_records bigint NOT NULL DEFAULT 0,
	min_good real NOT NULL DEFAULT 0,
	min_inspected bigint NOT NULL DEFAULT 0,
	max_hits real NOT NULL DEFAULT 1,
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE assay.tier_rule IS 'tiers, what a party needs to be in one, and how often its rows are picked; assay.assign_tiers() gives each party the first whose conditions it meets';
COMMENT ON COLUMN assay.tier_rule.tier IS 'name of the tier';
COMMENT ON COLUMN assay.tier_rule.place IS 'order in which tiers are tried';
COMMENT ON COLUMN assay.tier_rule.rate IS 'how often rows of the party are picked, against others in their place: 1 as often, 0.2 a fifth; never 0';
COMMENT ON COLUMN assay.tier_rule.min_records IS 'records of the party, at least';
COMMENT ON COLUMN assay.tier_rule.min_good IS 'share of good elements in its data, at least, as in assay.aed_scorecard()';
COMMENT ON COLUMN assay.tier_rule.min_inspected IS 'inspected rows of the party, at least';
COMMENT ON COLUMN assay.tier_rule.max_hits IS 'share of these that were counterfeit or another violation, at most';
COMMENT ON COLUMN assay.tier_rule.shipped IS 'comes with the extension and was not changed';
INSERT INTO assay.tier_rule (tier, place, rate, min_records, min_good, min_inspected, max_hits, shipped) VALUES
	('trusted', 1, 0.2, 100, 0.95, 20, 0.01, true),
	('standard', 2, 1, 0, 0.7, 0, 0.2, true),
	('closer', 3, 2, 0, 0, 0, 1, true);
SELECT pg_catalog.pg_extension_config_dump('assay.tier_rule', 'WHERE NOT shipped');
GRANT SELECT ON assay.tier_rule TO PUBLIC;
CREATE TRIGGER tier_rule_own_row BEFORE INSERT OR UPDATE ON assay.tier_rule
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('tier');
SELECT assay.track_shipped('assay.tier_rule', 'tier');

CREATE TABLE assay.tier (
	kind text COLLATE pg_catalog."C" NOT NULL,
	party text COLLATE pg_catalog."C" NOT NULL,
	since date NOT NULL,
	tier text COLLATE pg_catalog."C" NOT NULL,
	reason text,
	PRIMARY KEY (kind, party, since)
);
COMMENT ON TABLE assay.tier IS 'tiers of filers, importers and other parties, by day; the last entry before a day holds on it';
COMMENT ON COLUMN assay.tier.kind IS 'column that the party stands in: filer, importer';
COMMENT ON COLUMN assay.tier.party IS 'its value there, as text';
COMMENT ON COLUMN assay.tier.since IS 'first day of the tier';
COMMENT ON COLUMN assay.tier.tier IS 'tier of assay.tier_rule; one that is not there counts as rate 1';
COMMENT ON COLUMN assay.tier.reason IS 'why';
SELECT pg_catalog.pg_extension_config_dump('assay.tier', '');

CREATE FUNCTION assay.assign_tiers(source regclass, kind name, regime text, as_of date,
	since date DEFAULT NULL, day name DEFAULT NULL, key_column name DEFAULT NULL) RETURNS SETOF assay.tier
	LANGUAGE plpgsql COST 100000 ROWS 100
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' AS $$
DECLARE
	first_day date := coalesce(since, as_of - 365);
	keys text[];
BEGIN
	IF source IS NULL OR kind IS NULL OR regime IS NULL OR as_of IS NULL THEN
		RAISE EXCEPTION 'table, column, regime and day must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE', 'assay.tier');
	day := coalesce(day, 'shipped_on');
	PERFORM assay.column_of(source, c) FROM unnest(ARRAY[kind, day, key_column]) c WHERE c IS NOT NULL;
	keys := CASE WHEN key_column IS NULL THEN assay.screen_key(source, NULL) ELSE ARRAY[key_column::text] END;
	-- what was not known on the day has no part in it
	RETURN QUERY EXECUTE format($query$
		WITH score AS (
			SELECT c.party, c.records, coalesce(c.good, 0) AS good
			FROM assay.aed_scorecard($1, $2, $3, $4, $5, $6) c WHERE c.party IS NOT NULL),
		history AS (
			SELECT s.%1$I::text AS party, count(*) AS inspected,
				count(*) FILTER (WHERE o.result <> 'genuine') AS hits
			FROM %2$s s, LATERAL (
				SELECT o.result FROM assay.outcome o
				WHERE o.source = $7 AND o.key = %3$s AND o.inspected_on < $6
				ORDER BY o.inspected_on DESC LIMIT 1) o
			WHERE o.result <> 'inconclusive' AND s.%4$I >= $5 AND s.%4$I < $6
			GROUP BY 1),
		due AS (
			SELECT s.party, r.tier,
				format('%%s records, %%s %%%% good; %%s inspected, %%s violations', s.records, round(100 * s.good::numeric, 1),
					coalesce(h.inspected, 0), coalesce(h.hits, 0)) AS reason
			FROM score s LEFT JOIN history h ON h.party = s.party
			CROSS JOIN LATERAL (
				SELECT r.tier FROM assay.tier_rule r
				WHERE s.records >= r.min_records AND s.good >= r.min_good AND coalesce(h.inspected, 0) >= r.min_inspected
					AND coalesce(h.hits::float8 / h.inspected, 0) <= r.max_hits
				ORDER BY r.place LIMIT 1) r)
		INSERT INTO assay.tier AS t (kind, party, since, tier, reason)
		SELECT $2, d.party, $6, d.tier, d.reason FROM due d
		WHERE d.tier IS DISTINCT FROM (
			SELECT n.tier FROM assay.tier n WHERE n.kind = $2 AND n.party = d.party AND n.since <= $6 ORDER BY n.since DESC LIMIT 1)
		ON CONFLICT ON CONSTRAINT tier_pkey DO UPDATE SET tier = excluded.tier, reason = excluded.reason
		RETURNING t.*
		$query$, kind, source,
		CASE WHEN cardinality(keys) = 1 THEN format('s.%I::text', keys[1])
			ELSE format('jsonb_build_array(%s)::text', (SELECT string_agg(format('s.%I::text', k), ', ' ORDER BY i) FROM unnest(keys) WITH ORDINALITY n (k, i))) END,
		day)
	USING source, kind::text, regime, day::text, first_day, as_of, coalesce(assay.screen_label(source), source::text);
END $$;
COMMENT ON FUNCTION assay.assign_tiers(regclass, name, text, date, date, name, name) IS
	'puts the parties in a column of a table into tiers from a day on, by the quality of their data (assay.aed_scorecard) and by what inspections found in the year before that day, or since another; returns those whose tier changed';

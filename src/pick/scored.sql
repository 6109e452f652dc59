-- Probabilities beside the risk of screened rows

CREATE TABLE assay.screened_probability (
	source text COLLATE pg_catalog."C" NOT NULL,
	key text COLLATE pg_catalog."C" NOT NULL,
	probability real NOT NULL,
	model text NOT NULL,
	model_version integer NOT NULL,
	scored_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
	PRIMARY KEY (key, source)
);
COMMENT ON TABLE assay.screened_probability IS 'probability of a hit of screened rows, by a model: assay.score_screened() keeps it';
COMMENT ON COLUMN assay.screened_probability.source IS 'name of the table, as in assay.screened';
COMMENT ON COLUMN assay.screened_probability.key IS 'the key of the row, as in assay.screened';
COMMENT ON COLUMN assay.screened_probability.probability IS 'probability of a hit';
COMMENT ON COLUMN assay.screened_probability.model IS 'the model that says so';
COMMENT ON COLUMN assay.screened_probability.model_version IS 'and its version';
COMMENT ON COLUMN assay.screened_probability.scored_at IS 'when';
SELECT pg_catalog.pg_extension_config_dump('assay.screened_probability', '');

CREATE FUNCTION assay.score_screened(model text, source regclass, since date DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql COST 1000000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off SET enable_nestloop = off AS $$
DECLARE
	label text := assay.screen_label(source);
	keys text[];
	job assay.screen_job;
	version integer;
	n bigint;
BEGIN
	IF model IS NULL OR source IS NULL THEN
		RAISE EXCEPTION 'model and table must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE', 'assay.screened_probability');
	SELECT max(m.version) INTO version FROM assay.model m WHERE m.model = score_screened.model;
	IF version IS NULL THEN
		RAISE EXCEPTION 'there is no model "%"', model USING ERRCODE = 'undefined_object', HINT = 'Learn it with CALL assay.learn_risk().';
	END IF;
	SELECT s.keys INTO keys FROM assay.screen_source s WHERE s.source = label;
	IF NOT FOUND THEN
		RAISE EXCEPTION '% has not been screened', source USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Call assay.screen_table() first.';
	END IF;
	job := assay.screen_job(source, label, keys, NULL);
	DELETE FROM assay.screened_probability p
	WHERE p.source = label AND NOT EXISTS (SELECT FROM assay.screened d WHERE d.source = label AND d.key = p.key);
	-- rows that were scored by this version, and have not been screened again since, are done
	EXECUTE format($query$
		INSERT INTO assay.screened_probability AS p (source, key, probability, model, model_version)
		SELECT $1, d.key, assay.probability($2, s, $3), $2, $3
		FROM %s s JOIN assay.screened d ON d.source = $1 AND d.key = %s
		LEFT JOIN assay.screened_probability o ON o.source = $1 AND o.key = d.key
			AND o.model = $2 AND o.model_version = $3 AND o.scored_at >= d.screened_at
		WHERE o.key IS NULL AND %s AND ($4 IS NULL OR coalesce(d.shipped_on, d.screened_at::date) >= $4)
		ON CONFLICT ON CONSTRAINT screened_probability_pkey DO UPDATE SET probability = excluded.probability,
			model = excluded.model, model_version = excluded.model_version, scored_at = excluded.scored_at
		$query$, source, job.key, job.keyed)
	USING label, model, version, since;
	GET DIAGNOSTICS n = ROW_COUNT;
	RETURN n;
END $$;
COMMENT ON FUNCTION assay.score_screened(text, regclass, date) IS
	'keeps the probability, by the last version of a model, of the screened rows of a table that have none of it yet, or were screened again since; returns how many; assay.pick(), assay.what_if() and assay.alarm_budget() use it';

-- Do two servers have the same registries?

CREATE FUNCTION assay.registry_digest(OUT registry text, OUT rows bigint, OUT hash text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 25 COST 100000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' AS $$
BEGIN
	FOR registry IN
		SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
		WHERE t.tgfoid = 'assay.registry_changed()'::regprocedure AND t.tgname = 'registry_row' AND c.relnamespace = 'assay'::regnamespace
		ORDER BY c.relname COLLATE "C"
	LOOP
		rows := NULL;
		hash := NULL;
		IF has_table_privilege(format('assay.%I', registry), 'SELECT') AND NOT row_security_active(format('assay.%I', registry)) THEN
			-- in any order of rows and of columns
			EXECUTE format('SELECT count(*), to_hex((coalesce(sum((''x'' || left(md5(to_jsonb(t)::text), 14))::bit(56)::bigint), 0) %% 72057594037927936)::bigint)
				FROM assay.%I t', registry) INTO rows, hash;
		END IF;
		RETURN NEXT;
	END LOOP;
END $$;
COMMENT ON FUNCTION assay.registry_digest() IS
	'number of rows and a hash of the rows of each registry table, the same on servers with the same rows; NULL where the caller may not see all rows; it compares, and does not protect against forgery';

CREATE FUNCTION assay.require_registry(digest jsonb) RETURNS void
	LANGUAGE plpgsql STABLE COST 100000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	differ text;
BEGIN
	IF digest IS NULL OR jsonb_typeof(digest) <> 'object' THEN
		RAISE EXCEPTION 'digest must be a JSON object of registries and hashes' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'SELECT jsonb_object_agg(registry, hash) FROM assay.registry_digest() makes one.';
	END IF;
	SELECT string_agg(coalesce(w.key, d.registry), ', ' ORDER BY coalesce(w.key, d.registry) COLLATE "C") INTO differ
	FROM jsonb_each_text(digest) w LEFT JOIN assay.registry_digest() d ON d.registry = w.key
	WHERE d.hash IS NULL OR d.hash IS DISTINCT FROM w.value;
	IF differ IS NOT NULL THEN
		RAISE EXCEPTION 'registries differ from what is required: %', differ USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Bring them up to date here, or screen where they are.';
	END IF;
END $$;
COMMENT ON FUNCTION assay.require_registry(jsonb) IS
	'an error unless the registries named have these hashes of assay.registry_digest() here: {"brand": "..."}';

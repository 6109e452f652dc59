-- Screening in the transaction of the caller, for drivers that open one

CREATE FUNCTION assay.screen_batch(source regclass, key_column text DEFAULT NULL, columns jsonb DEFAULT '{}', batch integer DEFAULT 10000) RETURNS bigint
	LANGUAGE plpgsql COST 1000000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	job assay.screen_job;
	of_rows text;
	did record;
BEGIN
	IF batch IS NULL OR batch < 1 THEN
		RAISE EXCEPTION 'batch must be at least 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	job := assay.screen_register(source, key_column, columns);
	-- who calls it at the same time waits for the end of this transaction
	PERFORM assay.claim_part(source, 4294967294, true);
	PERFORM assay.claim_any(source);
	SELECT CASE c.relkind WHEN 'p' THEN '' ELSE 'ONLY ' END || source::text INTO of_rows FROM pg_class c WHERE c.oid = source;
	SELECT r.* INTO did FROM assay.screen_halves(job, of_rows, 'true', batch, NULL) r;
	DELETE FROM assay.screen_failure e USING assay.screened d
	WHERE e.source = job.source AND d.source = e.source AND d.key = e.key AND d.digest <> e.digest;
	IF did.seen = 0 THEN
		PERFORM assay.compare_left(job.source);
	END IF;
	RETURN did.screened + did.failed;
END $$;
COMMENT ON FUNCTION assay.screen_batch(regclass, text, jsonb, integer) IS
	'screens so many rows of a table that are not screened as they are now, like assay.screen_table(), but in the transaction of the caller; returns how many were screened or set aside in assay.screen_failure: call it until that is 0, and commit in between; marks of rows that were deleted are left to assay.screen_table()';

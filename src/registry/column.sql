-- Functions that look into a table of the user's are given its columns by name

CREATE FUNCTION assay.column_of(source regclass, name text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF source IS NULL OR name IS NULL THEN
		RAISE EXCEPTION 'table and column must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	PERFORM FROM pg_class c WHERE c.oid = source;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'relation with OID % does not exist', source::oid USING ERRCODE = 'undefined_table';
	END IF;
	PERFORM FROM pg_attribute a
	WHERE a.attrelid = source AND a.attname = name AND a.attnum > 0 AND NOT a.attisdropped;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'column "%" of relation % does not exist', name, source USING ERRCODE = 'undefined_column';
	END IF;
	RETURN quote_ident(name);
END $$;
COMMENT ON FUNCTION assay.column_of(regclass, text) IS
	'quoted name of a column of a table; raises an error if there is no such table or column';

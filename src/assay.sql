\echo Use "CREATE EXTENSION assay" to load this file. \quit

-- Before anything else, so that nothing is left half done: the lists that come
-- with the extension hold words of many scripts, which UTF8 alone can hold
-- together. (The script itself is ASCII, see pgxs.mk: it can be read anywhere.)
DO $$
BEGIN
	IF pg_catalog.getdatabaseencoding() OPERATOR(pg_catalog.<>) 'UTF8'::pg_catalog.name THEN
		RAISE EXCEPTION 'assay needs a database with encoding UTF8, and this one has %', pg_catalog.getdatabaseencoding()
			USING ERRCODE = 'feature_not_supported',
			HINT = 'Create one with CREATE DATABASE name ENCODING ''UTF8'' TEMPLATE template0; clients of other encodings can use it.';
	END IF;
	IF pg_catalog.to_regnamespace('assay') IS NOT NULL THEN
		RAISE EXCEPTION 'schema "assay" exists already'
			USING ERRCODE = 'duplicate_schema',
			HINT = 'The extension makes it for its registries. Rename yours, and install into another schema: CREATE EXTENSION assay SCHEMA public.';
	END IF;
END $$;

-- Registries and what reads them live here; pure functions, types and
-- operators live in the schema that CREATE EXTENSION names.
CREATE SCHEMA assay;
COMMENT ON SCHEMA assay IS
	'registries of assay (brands, sellers, importers, rules) and the functions that read them';
GRANT USAGE ON SCHEMA assay TO PUBLIC;

\echo Use "CREATE EXTENSION assay" to load this file. \quit

-- Registries and what reads them live here; pure functions, types and
-- operators live in the schema that CREATE EXTENSION names.
CREATE SCHEMA assay;
COMMENT ON SCHEMA assay IS
	'registries of assay (brands, sellers, importers, rules) and the functions that read them';
GRANT USAGE ON SCHEMA assay TO PUBLIC;

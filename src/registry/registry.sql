-- Registry tables: compiled images of them are built again when a snapshot sees
-- other rows. src/registry/version.c describes the marks.

CREATE TABLE assay.registry_change (
	relation oid NOT NULL,
	mark bigint NOT NULL
) USING heap WITH (autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0);
COMMENT ON TABLE assay.registry_change IS
	'changes of registry tables, kept by their triggers: the sum of the marks of a table that a snapshot sees is the version of the table';
COMMENT ON COLUMN assay.registry_change.relation IS 'registry table that was changed';
COMMENT ON COLUMN assay.registry_change.mark IS 'random number of the change, or the sum of several';
REVOKE ALL ON assay.registry_change FROM PUBLIC;

CREATE FUNCTION assay.registry_changed() RETURNS trigger
	AS 'MODULE_PATHNAME', 'assay_registry_changed' LANGUAGE C;
COMMENT ON FUNCTION assay.registry_changed() IS
	'trigger of registry tables: marks the table as changed by this transaction';
REVOKE ALL ON FUNCTION assay.registry_changed() FROM PUBLIC;

-- Row triggers, for logical apply fires no statement triggers but of TRUNCATE
CREATE FUNCTION assay.track_registry(registry regclass) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = registry) THEN
		RAISE EXCEPTION 'relation with OID % does not exist', registry::oid USING ERRCODE = 'undefined_table';
	END IF;
	EXECUTE format('CREATE TRIGGER registry_row AFTER INSERT OR UPDATE OR DELETE ON %s
		FOR EACH ROW EXECUTE FUNCTION assay.registry_changed()', registry);
	EXECUTE format('CREATE TRIGGER registry_truncate AFTER TRUNCATE ON %s
		FOR EACH STATEMENT EXECUTE FUNCTION assay.registry_changed()', registry);
	EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER registry_row, ENABLE ALWAYS TRIGGER registry_truncate', registry);
END $$;
COMMENT ON FUNCTION assay.track_registry(regclass) IS
	'adds the triggers by which compiled images of a registry table notice changes';
REVOKE ALL ON FUNCTION assay.track_registry(regclass) FROM PUBLIC;

CREATE FUNCTION assay.track_changes(relation regclass, name text, function regproc) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF name IS NULL THEN
		RAISE EXCEPTION 'name must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = relation) THEN
		RAISE EXCEPTION 'relation with OID % does not exist', relation::oid USING ERRCODE = 'undefined_table';
	END IF;
	IF NOT EXISTS (SELECT FROM pg_proc p WHERE p.oid = function) THEN
		RAISE EXCEPTION 'function with OID % does not exist', function::oid USING ERRCODE = 'undefined_function';
	END IF;
	EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %s REFERENCING NEW TABLE AS added
		FOR EACH STATEMENT EXECUTE FUNCTION %s()', name || '_added', relation, function);
	EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %s REFERENCING OLD TABLE AS gone NEW TABLE AS added
		FOR EACH STATEMENT EXECUTE FUNCTION %s()', name || '_changed', relation, function);
	EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %s REFERENCING OLD TABLE AS gone
		FOR EACH STATEMENT EXECUTE FUNCTION %s()', name || '_gone', relation, function);
	EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %s
		FOR EACH STATEMENT EXECUTE FUNCTION %s()', name || '_emptied', relation, function);
END $$;
COMMENT ON FUNCTION assay.track_changes(regclass, text, regproc) IS
	'adds the statement triggers by which a function sees the rows that each statement adds to a table (added) and takes from it (gone)';
REVOKE ALL ON FUNCTION assay.track_changes(regclass, text, regproc) FROM PUBLIC;

-- Compiled images are kept in shared memory, one per registry and database,
-- unless they are only valid for one transaction or role: src/registry/registry.c

CREATE FUNCTION assay.registry_image_lines(
	OUT registry text, OUT database name, OUT version text, OUT bytes bigint, OUT built_at timestamptz,
	OUT build_seconds double precision, OUT backends integer, OUT shared boolean, OUT state text)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_registry_images' LANGUAGE C VOLATILE PARALLEL RESTRICTED COST 100 ROWS 20;
COMMENT ON FUNCTION assay.registry_image_lines() IS
	'compiled images of registries in shared memory, and the private ones of this session: see view assay.registry_images';

CREATE VIEW assay.registry_images AS
	SELECT i.registry, i.database, i.version, i.bytes, i.built_at, i.build_seconds, i.backends, i.shared, i.state
	FROM assay.registry_image_lines() i;
COMMENT ON VIEW assay.registry_images IS
	'compiled images of registries: those that all sessions of the server share, and the private ones of this session';
COMMENT ON COLUMN assay.registry_images.registry IS 'what the image is of';
COMMENT ON COLUMN assay.registry_images.database IS 'database it belongs to; NULL where that was dropped';
COMMENT ON COLUMN assay.registry_images.version IS 'same for images of the same rows of the same tables';
COMMENT ON COLUMN assay.registry_images.bytes IS 'size in memory';
COMMENT ON COLUMN assay.registry_images.built_at IS 'when it was built';
COMMENT ON COLUMN assay.registry_images.build_seconds IS 'how long that took';
COMMENT ON COLUMN assay.registry_images.backends IS 'sessions and parallel workers that have it mapped';
COMMENT ON COLUMN assay.registry_images.shared IS 'in shared memory, for every session that sees the same rows';
COMMENT ON COLUMN assay.registry_images.state IS 'of a shared image; of a private one, why it is not shared';
GRANT SELECT ON assay.registry_images TO PUBLIC;

CREATE FUNCTION assay.registry_drop() RETURNS integer
	AS 'MODULE_PATHNAME', 'assay_registry_drop' LANGUAGE C VOLATILE PARALLEL RESTRICTED COST 100;
COMMENT ON FUNCTION assay.registry_drop() IS
	'drops the images of this database from shared memory; returns how many. The next look-up builds them again';
REVOKE ALL ON FUNCTION assay.registry_drop() FROM PUBLIC;

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

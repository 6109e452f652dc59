-- Registry tables: each has this trigger, so that compiled images of it in
-- every backend are built again after a change.

CREATE FUNCTION assay.registry_changed() RETURNS trigger
	AS 'MODULE_PATHNAME', 'assay_registry_changed' LANGUAGE C;
COMMENT ON FUNCTION assay.registry_changed() IS
	'statement trigger of registry tables: invalidates their compiled images in all backends';
REVOKE ALL ON FUNCTION assay.registry_changed() FROM PUBLIC;

-- Tables that come with rows (shipped = true) and let the user change them:
-- a changed row is the user's own from then on and is dumped; a row of the
-- user's takes the place of the shipped one with the same key, also when a
-- dump is restored. The arguments of the trigger are the columns of the key.

CREATE FUNCTION assay.own_row() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	same_key text;
	n bigint;
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW IS DISTINCT FROM OLD AND OLD.shipped THEN
			NEW.shipped := false;
		END IF;
	ELSIF NOT NEW.shipped THEN
		SELECT string_agg(format('t.%1$I = ($1).%1$I', k), ' AND ') INTO same_key FROM unnest(TG_ARGV) k;
		-- a DELETE of nothing would tell every backend that the table changed
		EXECUTE format('SELECT FROM %s t WHERE t.shipped AND %s', TG_RELID::regclass, same_key) USING NEW;
		GET DIAGNOSTICS n = ROW_COUNT;
		IF n > 0 THEN
			EXECUTE format('DELETE FROM %s t WHERE t.shipped AND %s', TG_RELID::regclass, same_key) USING NEW;
		END IF;
	END IF;
	RETURN NEW;
END $$;
COMMENT ON FUNCTION assay.own_row() IS
	'row trigger of tables with shipped rows: a row that is changed becomes the user''s own and replaces the shipped one';

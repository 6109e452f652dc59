-- Tables that come with rows (shipped = true) and let the user change them:
-- a changed row is the user's own from then on and is dumped; a row of the
-- user's takes the place of the shipped one with the same key, also when a
-- dump is restored; a shipped row that went does not come back with it. The
-- arguments of the triggers are the columns of the key.

CREATE FUNCTION assay.own_row() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	same_key text;
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW IS DISTINCT FROM OLD AND OLD.shipped THEN
			NEW.shipped := false;
		END IF;
	ELSIF NOT NEW.shipped THEN
		SELECT string_agg(format('t.%1$I = ($1).%1$I', k), ' AND ') INTO same_key FROM unnest(TG_ARGV) k;
		EXECUTE format('DELETE FROM %s t WHERE t.shipped AND %s', TG_RELID::regclass, same_key) USING NEW;
	END IF;
	RETURN NEW;
END $$;
COMMENT ON FUNCTION assay.own_row() IS
	'row trigger of tables with shipped rows: a row that is changed becomes the user''s own and replaces the shipped one';

CREATE TABLE assay.shipped_gone (
	relation text NOT NULL,
	key text[] NOT NULL,
	PRIMARY KEY (relation, key)
);
COMMENT ON TABLE assay.shipped_gone IS
	'shipped rows that were deleted or replaced, kept by triggers and dumped, so that they stay away when a dump is restored';
COMMENT ON COLUMN assay.shipped_gone.relation IS 'table of the schema assay that it was in';
COMMENT ON COLUMN assay.shipped_gone.key IS 'its key, column by column';
SELECT pg_catalog.pg_extension_config_dump('assay.shipped_gone', '');

CREATE FUNCTION assay.shipped_row_gone() RETURNS trigger
	AS 'MODULE_PATHNAME', 'assay_shipped_row_gone' LANGUAGE C;
COMMENT ON FUNCTION assay.shipped_row_gone() IS
	'trigger of tables with shipped rows: notes in assay.shipped_gone, as its owner, which went';
REVOKE ALL ON FUNCTION assay.shipped_row_gone() FROM PUBLIC;

-- What is restored here deletes there. A row of the user's that came back
-- before has noted the same already.
CREATE FUNCTION assay.shipped_gone_once() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN CASE WHEN EXISTS (SELECT FROM assay.shipped_gone g WHERE g.relation = NEW.relation AND g.key = NEW.key)
		THEN NULL ELSE NEW END;
END $$;
COMMENT ON FUNCTION assay.shipped_gone_once() IS
	'row trigger of assay.shipped_gone: passes over what is noted already';
CREATE TRIGGER shipped_gone_once BEFORE INSERT ON assay.shipped_gone
	FOR EACH ROW EXECUTE FUNCTION assay.shipped_gone_once();
-- also where a subscriber applies what was noted elsewhere
ALTER TABLE assay.shipped_gone ENABLE ALWAYS TRIGGER shipped_gone_once;
COMMENT ON TRIGGER shipped_gone_once ON assay.shipped_gone IS 'passes over what is noted already';

CREATE FUNCTION assay.shipped_condition(of_relation text, key text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	condition text;
BEGIN
	SELECT string_agg(format('t.%I::text = %s[%s]', a.attname, key, k.i), ' AND ' ORDER BY k.i) INTO condition
	FROM pg_trigger g,
		string_to_table(encode(g.tgargs, 'escape'), '\000') WITH ORDINALITY k (name, i)
		JOIN pg_attribute a ON a.attname = k.name
	WHERE g.tgrelid = to_regclass('assay.' || quote_ident(of_relation)) AND g.tgname = 'shipped_gone'
		AND a.attrelid = g.tgrelid AND NOT a.attisdropped;
	IF condition IS NULL THEN
		RAISE EXCEPTION '"%" is no table with shipped rows', of_relation USING ERRCODE = 'invalid_parameter_value';
	END IF;
	RETURN condition;
END $$;
COMMENT ON FUNCTION assay.shipped_condition(text, text) IS
	'condition that a row t of a table with shipped rows has a key, an expression of type text[]; an index of columns of type text serves it';

CREATE FUNCTION assay.shipped_stays_gone() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
DECLARE
	gone_from text;
BEGIN
	IF TG_LEVEL = 'ROW' THEN
		EXECUTE format('DELETE FROM assay.%I t WHERE t.shipped AND %s', NEW.relation, assay.shipped_condition(NEW.relation, '($1)'))
			USING NEW.key;
		RETURN NULL;
	END IF;
	FOR gone_from IN SELECT DISTINCT g.relation FROM gone g LOOP
		EXECUTE format('DELETE FROM assay.%I t USING gone g WHERE g.relation = %L AND t.shipped AND %s',
			gone_from, gone_from, assay.shipped_condition(gone_from, 'g.key'));
	END LOOP;
	RETURN NULL;
END $$;
COMMENT ON FUNCTION assay.shipped_stays_gone() IS
	'trigger of assay.shipped_gone: deletes the shipped rows with these keys';
-- what the trigger of a table notes went already
CREATE TRIGGER shipped_gone_insert AFTER INSERT ON assay.shipped_gone
	REFERENCING NEW TABLE AS gone FOR EACH STATEMENT WHEN (pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 0)
	EXECUTE FUNCTION assay.shipped_stays_gone();
COMMENT ON TRIGGER shipped_gone_insert ON assay.shipped_gone IS 'deletes the shipped rows, when a dump is restored';
-- logical apply fires no statement triggers
CREATE TRIGGER shipped_gone_applied AFTER INSERT ON assay.shipped_gone
	FOR EACH ROW EXECUTE FUNCTION assay.shipped_stays_gone();
ALTER TABLE assay.shipped_gone ENABLE REPLICA TRIGGER shipped_gone_applied;
COMMENT ON TRIGGER shipped_gone_applied ON assay.shipped_gone IS 'deletes the shipped rows, where a subscriber applies what was noted elsewhere';

CREATE FUNCTION assay.track_shipped(registry regclass, VARIADIC key name[]) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	arguments text := (SELECT string_agg(quote_literal(k), ', ') FROM unnest(key) k);
	own name;
BEGIN
	EXECUTE format('CREATE TRIGGER shipped_gone AFTER UPDATE OR DELETE ON %s
		FOR EACH ROW WHEN (OLD.shipped) EXECUTE FUNCTION assay.shipped_row_gone(%s)', registry, arguments);
	EXECUTE format('CREATE TRIGGER shipped_truncate BEFORE TRUNCATE ON %s
		FOR EACH STATEMENT EXECUTE FUNCTION assay.shipped_row_gone(%s)', registry, arguments);
	-- a user's row replaces the shipped one on subscribers as well
	FOR own IN SELECT t.tgname FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
		WHERE t.tgrelid = registry AND p.pronamespace = 'assay'::regnamespace AND p.proname IN ('own_row', 'own_term_list') LOOP
		EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', registry, own);
	END LOOP;
END $$;
COMMENT ON FUNCTION assay.track_shipped(regclass, name[]) IS
	'makes shipped rows of a table of the schema assay, by the columns of its key, stay away after a dump is restored once they went';
REVOKE ALL ON FUNCTION assay.track_shipped(regclass, name[]) FROM PUBLIC;

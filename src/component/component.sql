-- What stored keys and values were made by, and which of them are stale

CREATE FUNCTION assay.component_versions(OUT component text, OUT version integer) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_component_versions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1 ROWS 8;
COMMENT ON FUNCTION assay.component_versions() IS
	'versions of what makes keys and values, as the library that is loaded has them; a version grows when the same input gives another key or value';

CREATE TABLE assay.component (
	component text PRIMARY KEY,
	version integer NOT NULL,
	functions text[] NOT NULL,
	opclass name,
	makes text NOT NULL
);
COMMENT ON TABLE assay.component IS
	'components that make keys and values which users store, with the version that this database was last upgraded to';
COMMENT ON COLUMN assay.component.component IS 'its name';
COMMENT ON COLUMN assay.component.version IS 'version that CREATE EXTENSION or ALTER EXTENSION UPDATE saw last';
COMMENT ON COLUMN assay.component.functions IS 'its functions, as regular expressions of their names';
COMMENT ON COLUMN assay.component.opclass IS 'operator class whose keys it makes';
COMMENT ON COLUMN assay.component.makes IS 'what it makes';
GRANT SELECT ON assay.component TO PUBLIC;

INSERT INTO assay.component (component, version, functions, opclass, makes)
SELECT m.component, v.version, m.functions::pg_catalog.text[], m.opclass, m.makes
FROM (VALUES
	('text', '{plain_form,skeleton,description_scripts}', NULL, 'tables of characters and plain forms'),
	('mention', '{mentions.*,brand_match}', 'mention_ops', 'keys of descriptions and what is a mention'),
	('party', '{seller_key,same_seller,seller_similarity,seller_compare,entity_keys}', 'party_ops', 'keys of names of parties and their similarity'),
	('contact', '{phone_normalise,email_normalise,address_key,handle_parse,seller_identifier_key,identifier_digest}', NULL,
		'keys of phone numbers, e-mail addresses, addresses and handles'),
	('identifier', '{.*_(normalise|ok|problem),identifier_.*,mid_.*,s10_.*}', NULL, 'identifiers, normalised and checked'),
	('hs', '{hs_(check|codes|convert)}', NULL, 'editions of the HS and what became of their codes'),
	('goods', '{hs_(plausib.*|suggest)}', NULL, 'words of goods and what they are classified as'),
	('risk', '{}', NULL, 'parts of models in assay.model_part')) m (component, functions, opclass, makes)
JOIN assay.component_versions() v ON v.component OPERATOR(pg_catalog.=) m.component;

CREATE FUNCTION assay.versions(OUT component text, OUT version integer, OUT upgraded_to integer, OUT makes text) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 8 SET search_path = pg_catalog, pg_temp
	BEGIN ATOMIC
		SELECT c.component, v.version, c.version, c.makes
		FROM assay.component c LEFT JOIN assay.component_versions() v ON v.component OPERATOR(pg_catalog.=) c.component
		ORDER BY c.component;
	END;
COMMENT ON FUNCTION assay.versions() IS
	'versions of what makes stored keys and values: of the library that is loaded, and the one that this database was last upgraded to; where they differ, ALTER EXTENSION assay UPDATE is due';

CREATE TABLE assay.stale_object (
	relation oid NOT NULL,
	attnum smallint NOT NULL,
	component text NOT NULL REFERENCES assay.component ON DELETE CASCADE,
	made_by integer NOT NULL,
	filenode oid,
	PRIMARY KEY (relation, attnum, component)
);
COMMENT ON TABLE assay.stale_object IS
	'indexes and generated columns that held keys or values of an older version at the last upgrade; assay.stale_objects() tells which still do';
COMMENT ON COLUMN assay.stale_object.relation IS 'index, or table of the column';
COMMENT ON COLUMN assay.stale_object.attnum IS 'number of the column; 0 for an index';
COMMENT ON COLUMN assay.stale_object.component IS 'component that made them';
COMMENT ON COLUMN assay.stale_object.made_by IS 'its version then';
COMMENT ON COLUMN assay.stale_object.filenode IS 'file of the index then: another one means it was rebuilt';
GRANT SELECT ON assay.stale_object TO PUBLIC;

-- What is stored by these functions, operators or operator class: indexes over
-- them, and generated columns. The server knows by its dependencies.
CREATE FUNCTION assay.stored_objects(component text, OUT relation oid, OUT attnum smallint) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	WITH member AS (
		SELECT d.classid, d.objid FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'
		WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'),
	maker AS (
		SELECT 'pg_proc'::regclass AS classid, p.oid
		FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid
			JOIN assay.component c ON c.component = $1
		WHERE p.proname ~ ('^(' || array_to_string(c.functions, '|') || ')$')
		UNION ALL
		SELECT 'pg_opclass'::regclass, o.oid
		FROM pg_opclass o JOIN member m ON m.classid = 'pg_opclass'::regclass AND m.objid = o.oid
			JOIN assay.component c ON c.component = $1 AND c.opclass = o.opcname),
	used AS (
		SELECT m.classid, m.oid FROM maker m
		UNION ALL
		SELECT 'pg_operator'::regclass, o.oid FROM maker m JOIN pg_operator o ON m.classid = 'pg_proc'::regclass AND o.oprcode = m.oid)
	SELECT DISTINCT i.indexrelid, 0::smallint
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_class'::regclass
		JOIN pg_index i ON i.indexrelid = d.objid
	UNION
	SELECT a.adrelid, a.adnum
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_attrdef'::regclass
		JOIN pg_attrdef a ON a.oid = d.objid
		JOIN pg_attribute c ON c.attrelid = a.adrelid AND c.attnum = a.adnum AND c.attgenerated = 's'
	-- before 15 it is the column itself that depends
	UNION
	SELECT c.attrelid, c.attnum
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_class'::regclass
		JOIN pg_attribute c ON c.attrelid = d.objid AND c.attnum = d.objsubid AND c.attgenerated = 's'
$$;
COMMENT ON FUNCTION assay.stored_objects(text) IS
	'indexes (attnum 0) and generated columns that hold keys or values made by a component';
REVOKE ALL ON FUNCTION assay.stored_objects(text) FROM PUBLIC;

-- a type of its own, whose name clients can tell from that of the table
CREATE TYPE assay.stale_remedy AS (object text, component text, made_by integer, version integer, remedy text);
COMMENT ON TYPE assay.stale_remedy IS 'what is stale, and what makes it anew';
COMMENT ON COLUMN assay.stale_remedy.object IS 'index or generated column';
COMMENT ON COLUMN assay.stale_remedy.component IS 'component that made its keys or values';
COMMENT ON COLUMN assay.stale_remedy.made_by IS 'its version then';
COMMENT ON COLUMN assay.stale_remedy.version IS 'its version now';
COMMENT ON COLUMN assay.stale_remedy.remedy IS 'command that makes them anew';

CREATE FUNCTION assay.stale_objects() RETURNS SETOF assay.stale_remedy
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stale record;
	differs boolean;
	line assay.stale_remedy;
BEGIN
	FOR stale IN
		SELECT s.*, c.version AS upgraded_to, r.relkind, a.attname, d.oid AS attrdef, pg_get_expr(d.adbin, d.adrelid) AS expression
		FROM assay.stale_object s JOIN assay.component c USING (component)
			JOIN pg_class r ON r.oid = s.relation
			LEFT JOIN pg_attribute a ON a.attrelid = s.relation AND a.attnum = s.attnum AND s.attnum > 0 AND NOT a.attisdropped
			LEFT JOIN pg_attrdef d ON d.adrelid = s.relation AND d.adnum = s.attnum AND a.attgenerated = 's'
		ORDER BY s.relation::regclass::text, s.attnum, s.component
	LOOP
		line.component := stale.component;
		line.made_by := stale.made_by;
		line.version := stale.upgraded_to;
		IF stale.attnum = 0 THEN
			CONTINUE WHEN pg_relation_filenode(stale.relation) IS DISTINCT FROM stale.filenode;
			line.object := format('index %s', stale.relation::regclass);
			line.remedy := format('REINDEX INDEX CONCURRENTLY %s', stale.relation::regclass);
		ELSE
			CONTINUE WHEN stale.expression IS NULL;
			EXECUTE format('SELECT EXISTS (SELECT FROM %s t WHERE record_image_ne(ROW(t.%I), ROW(%s)))',
				stale.relation::regclass, stale.attname, stale.expression) INTO differs;
			CONTINUE WHEN NOT differs;
			line.object := format('column %s.%I', stale.relation::regclass, stale.attname);
			-- it is made anew where a column that it is made of is updated
			SELECT format('UPDATE %s SET %I = %2$I WHERE record_image_ne(ROW(%I), ROW(%s))',
				stale.relation::regclass, b.attname, stale.attname, stale.expression) INTO line.remedy
			FROM pg_depend d JOIN pg_attribute b ON b.attrelid = d.refobjid AND b.attnum = d.refobjsubid
			WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = stale.relation AND d.refobjsubid NOT IN (0, stale.attnum)
				AND (d.classid = 'pg_class'::regclass AND d.objid = stale.relation AND d.objsubid = stale.attnum
					OR d.classid = 'pg_attrdef'::regclass AND d.objid = stale.attrdef)
			ORDER BY b.attnum LIMIT 1;
		END IF;
		RETURN NEXT line;
	END LOOP;
END $$;
COMMENT ON FUNCTION assay.stale_objects() IS
	'indexes and generated columns whose keys or values an older version made, with the command that makes them anew; reads the tables of such columns';

-- At the end of each upgrade script
CREATE FUNCTION assay.components_upgraded() RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stale text;
BEGIN
	INSERT INTO assay.stale_object AS s (relation, attnum, component, made_by, filenode)
	SELECT o.relation, o.attnum, c.component, c.version, CASE WHEN o.attnum = 0 THEN pg_relation_filenode(o.relation) END
	FROM assay.component c JOIN assay.component_versions() v ON v.component = c.component AND v.version <> c.version,
		assay.stored_objects(c.component) o
	ON CONFLICT (relation, attnum, component) DO UPDATE
		SET made_by = CASE WHEN s.filenode = excluded.filenode THEN s.made_by ELSE excluded.made_by END, filenode = excluded.filenode;
	UPDATE assay.component c SET version = v.version
	FROM assay.component_versions() v WHERE v.component = c.component AND v.version <> c.version;
	-- also those left from an earlier upgrade
	SELECT string_agg(DISTINCT s.remedy || ';', E'\n') INTO stale FROM assay.stale_objects() s;
	IF stale IS NOT NULL THEN
		RAISE NOTICE 'keys or values of an older version are stored' USING DETAIL = stale,
			HINT = 'Until they are made anew, an index can miss rows. assay.stale_objects() lists what is left.';
	END IF;
END $$;
COMMENT ON FUNCTION assay.components_upgraded() IS
	'for upgrade scripts: notes what the versions before have made, names it in a NOTICE, and sets the versions in assay.component';
REVOKE ALL ON FUNCTION assay.components_upgraded() FROM PUBLIC;

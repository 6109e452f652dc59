-- What the extension consists of, as lines "kind identity": objects, columns
-- and rules. doc/since.tsv says with which version each of them came.

\set QUIET on
SET search_path = public;

CREATE FUNCTION pg_temp.objects()
RETURNS TABLE (classid oid, objid oid, objsubid integer, identity text)
LANGUAGE sql STABLE
AS $$
	WITH member AS (
		SELECT d.classid, d.objid
		FROM pg_catalog.pg_depend d
		JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'
		WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
		AND d.deptype = 'e'
		-- what comes with something else, such as the row type of a table, is a
		-- member of its own in some versions of PostgreSQL
		AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i
			WHERE i.classid = d.classid AND i.objid = d.objid AND i.deptype = 'i')
	), part AS (
		SELECT m.classid, m.objid, 0 AS objsubid FROM member m
		UNION ALL
		SELECT m.classid, m.objid, a.attnum
		FROM member m
		JOIN pg_catalog.pg_class c ON m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
			AND c.oid = m.objid AND c.relkind IN ('r', 'p', 'v')
		JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
	)
	-- some versions of PostgreSQL write json with its schema
	SELECT p.classid, p.objid, p.objsubid, i.type || ' ' || pg_catalog.regexp_replace(i.identity, '\mpg_catalog\.json\M', 'json', 'g')
	FROM part p, LATERAL pg_catalog.pg_identify_object(p.classid, p.objid, p.objsubid) i
	UNION ALL
	SELECT NULL, NULL, NULL, 'rule ' || r.rule FROM assay.rule r
$$;

CREATE TEMPORARY TABLE since (version text, identity text PRIMARY KEY);
\copy since FROM doc/since.tsv

-- Prints doc/reference.md from the catalogue of a database with the extension
-- and from its comments:
--
--   psql -XAtq -f doc/reference.sql
--
-- What it prints is the same with every supported version of PostgreSQL.

\ir objects.sql

-- A comment in the cell of a table.
CREATE FUNCTION pg_temp.cell(comment text)
RETURNS text
LANGUAGE sql IMMUTABLE
RETURN coalesce(replace(comment, '|', '\|'), '');

CREATE FUNCTION pg_temp.anchor(title text)
RETURNS text
LANGUAGE sql IMMUTABLE
RETURN replace(regexp_replace(lower(title), '[^a-z0-9_ -]', '', 'g'), ' ', '-');

CREATE TEMPORARY VIEW object AS
SELECT o.classid::regclass::name AS catalogue, o.objid, o.objsubid, o.identity,
	CASE WHEN o.objid IS NOT NULL THEN
		CASE o.objsubid WHEN 0 THEN obj_description(o.objid, o.classid::regclass::name)
			ELSE col_description(o.objid, o.objsubid) END END AS comment,
	coalesce(s.version, e.extversion) AS since
FROM pg_temp.objects() o
JOIN pg_extension e ON e.extname = 'assay'
LEFT JOIN since s USING (identity);

-- Functions. Those that only types, operators, operator classes, aggregates
-- and triggers call are support functions.
CREATE TEMPORARY VIEW function AS
SELECT p.oid, n.nspname, p.proname, p.prokind, p.provolatile, p.proisstrict, p.proparallel,
	CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || p.proname AS name,
	p.proretset, p.prorettype, p.proargmodes,
	o.comment, o.since,
	p.prorettype = ANY ('{internal,trigger}'::regtype[])
		OR p.proargtypes::oid[] && '{internal,cstring}'::regtype[]::oid[]
		OR EXISTS (SELECT FROM pg_type t WHERE p.oid IN (t.typoutput, t.typsend))
		OR EXISTS (SELECT FROM pg_amproc a WHERE a.amproc = p.oid)
		OR EXISTS (SELECT FROM pg_aggregate a
			WHERE p.oid IN (a.aggtransfn, a.aggcombinefn, a.aggfinalfn))
		OR o.comment LIKE 'implementation of %' AS is_support
FROM object o
JOIN pg_proc p ON p.oid = o.objid
JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE o.catalogue = 'pg_proc'
-- those of a range type come with it
AND NOT EXISTS (SELECT FROM pg_depend d
	WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i');

CREATE FUNCTION pg_temp.arguments(function oid)
RETURNS text[]
LANGUAGE sql STABLE
AS $$
	SELECT coalesce(array_agg(concat_ws(' ', nullif(a.name, ''), format_type(a.type, NULL))
		|| coalesce(' DEFAULT '
			|| regexp_replace(pg_get_function_arg_default(p.oid, a.n::integer), '::[a-z ]+$', ''), '') ORDER BY a.n), '{}')
	FROM pg_proc p
	CROSS JOIN LATERAL (
		SELECT t.n, t.type, p.proargnames[t.n] AS name, coalesce(p.proargmodes[t.n], 'i') AS mode
		FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY t (type, n)
	) a
	WHERE p.oid = function AND a.mode IN ('i', 'b', 'v')
$$;

CREATE FUNCTION pg_temp.columns(function oid)
RETURNS text[]
LANGUAGE sql STABLE
AS $$
	SELECT array_agg(concat_ws(' ', p.proargnames[t.n], format_type(t.type, NULL)) ORDER BY t.n)
	FROM pg_proc p
	CROSS JOIN unnest(p.proallargtypes) WITH ORDINALITY t (type, n)
	WHERE p.oid = function AND p.proargmodes[t.n] IN ('o', 'b', 't')
$$;

CREATE FUNCTION pg_temp.signature(function oid)
RETURNS text
LANGUAGE sql STABLE
AS $$
	SELECT f.name || CASE
			WHEN a.list = '{}' THEN '()'
			WHEN length(f.name || array_to_string(a.list, ', ')) < 90
				THEN '(' || array_to_string(a.list, ', ') || ')'
			ELSE E'(\n    ' || array_to_string(a.list, E',\n    ') || ')'
		END
		|| CASE
			WHEN f.prokind = 'p' THEN ''
			WHEN c.list IS NULL
				THEN ' → ' || CASE WHEN f.proretset THEN 'setof ' ELSE '' END
					|| format_type(f.prorettype, NULL)
			WHEN cardinality(c.list) = 1 AND f.prorettype <> 'record'::regtype
				THEN ' → ' || CASE WHEN f.proretset THEN 'setof ' ELSE '' END || c.list[1]
			ELSE CASE WHEN f.proretset THEN E'\n→ table (' ELSE E'\n→ row (' END
				|| CASE WHEN length(array_to_string(c.list, ', ')) < 90
					THEN array_to_string(c.list, ', ')
					ELSE E'\n    ' || array_to_string(c.list, E',\n    ') END
				|| ')'
		END
	FROM pg_temp.function f, pg_temp.arguments(f.oid) a (list), pg_temp.columns(f.oid) c (list)
	WHERE f.oid = $1
$$;

-- ---------------------------------------------------------------------------

SELECT '<!-- Made by `make docs` from the comments in the database: edit those. -->

# Reference

assay ' || extversion || '. What has no schema in front of it stands in `public`, or in the schema named with
`CREATE EXTENSION assay SCHEMA ...`; `assay` is a schema of its own.

- [Types](#types)
- [Operators](#operators)
- [Operator classes](#operator-classes)
- [Functions](#functions)
- [Tables and views](#tables-and-views)
- [Rules](#rules)
- [Support functions](#support-functions)
'
FROM pg_extension WHERE extname = 'assay';

SELECT '## Types

| type | meaning | since |
|---|---|---|';
SELECT format('| `%s` | %s | %s |', format_type(objid, NULL), pg_temp.cell(comment), since)
FROM object
WHERE catalogue = 'pg_type' AND comment IS NOT NULL
ORDER BY format_type(objid, NULL) COLLATE "C";

SELECT '
A cast leads to them from

| from | to | when | since |
|---|---|---|---|';
SELECT format('| `%s` | `%s` | %s | %s |', format_type(c.castsource, NULL), format_type(c.casttarget, NULL),
	CASE c.castcontext WHEN 'i' THEN 'always' WHEN 'a' THEN 'assignment' ELSE 'explicit' END, o.since)
FROM object o
JOIN pg_cast c ON c.oid = o.objid
WHERE o.catalogue = 'pg_cast' AND o.comment IS NOT NULL
ORDER BY format_type(c.casttarget, NULL) COLLATE "C", format_type(c.castsource, NULL) COLLATE "C";

SELECT '
## Operators

| operator | result | function | meaning | since |
|---|---|---|---|---|';
SELECT format('| `%s %s %s` | `%s` | `%s` | %s | %s |', format_type(p.oprleft, NULL), p.oprname,
	format_type(p.oprright, NULL), format_type(p.oprresult, NULL), f.proname, pg_temp.cell(o.comment), o.since)
FROM object o
JOIN pg_operator p ON p.oid = o.objid
JOIN pg_proc f ON f.oid = p.oprcode
WHERE o.catalogue = 'pg_operator'
ORDER BY format_type(p.oprleft, NULL) COLLATE "C", p.oprname COLLATE "C", format_type(p.oprright, NULL) COLLATE "C";

SELECT '
## Operator classes

| access method | operator class | type | default | operators | meaning | since |
|---|---|---|---|---|---|---|';
SELECT format('| %s | `%s` | `%s` | %s | %s | %s | %s |', m.amname, c.opcname, format_type(c.opcintype, NULL),
	CASE WHEN c.opcdefault THEN 'yes' ELSE 'no' END,
	(SELECT string_agg(format('`%s`', p.oprname), ' ' ORDER BY a.amopstrategy, p.oprname COLLATE "C")
		FROM pg_amop a JOIN pg_operator p ON p.oid = a.amopopr WHERE a.amopfamily = c.opcfamily),
	pg_temp.cell(o.comment), o.since)
FROM object o
JOIN pg_opclass c ON c.oid = o.objid
JOIN pg_am m ON m.oid = c.opcmethod
WHERE o.catalogue = 'pg_opclass'
ORDER BY m.amname COLLATE "C" DESC, c.opcname COLLATE "C";

SELECT '
## Functions
';
SELECT string_agg(format('[`%s`](#%s)', name, pg_temp.anchor(name)), ' ' ORDER BY proname COLLATE "C", nspname COLLATE "C" DESC)
FROM (SELECT DISTINCT name, proname, nspname FROM function WHERE NOT is_support) f;

SELECT format(E'\n### %s\n\n', name)
	|| string_agg(format(E'```\n%s\n```\n\n%s\n\n*%s; since %s*', pg_temp.signature(oid), comment,
		concat_ws(', ',
			CASE prokind WHEN 'a' THEN 'aggregate' WHEN 'p' THEN 'procedure' END,
			CASE WHEN prokind <> 'p' THEN
				CASE provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END END,
			CASE WHEN proisstrict THEN 'strict' END,
			CASE WHEN prokind <> 'p' THEN
				CASE proparallel WHEN 's' THEN 'parallel safe' WHEN 'r' THEN 'parallel restricted'
					ELSE 'parallel unsafe' END END),
		since), E'\n\n' ORDER BY pg_get_function_identity_arguments(oid) COLLATE "C")
FROM function
WHERE NOT is_support
GROUP BY name, proname, nspname
ORDER BY proname COLLATE "C", nspname COLLATE "C" DESC;

SELECT '
## Tables and views

| table or view | everyone may | meaning | since |
|---|---|---|---|';

CREATE TEMPORARY VIEW relation AS
SELECT c.oid, c.relkind, n.nspname || '.' || c.relname AS name, o.comment, o.since,
	(SELECT string_agg(lower(a.privilege_type), ', ' ORDER BY a.privilege_type DESC)
		FROM aclexplode(c.relacl) a WHERE a.grantee = 0) AS everyone
FROM object o
JOIN pg_class c ON c.oid = o.objid AND c.relkind IN ('r', 'p', 'v')
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE o.catalogue = 'pg_class' AND o.objsubid = 0;

SELECT format('| [`%s`](#%s) | %s | %s | %s |', name, pg_temp.anchor(name), coalesce(everyone, '–'),
	pg_temp.cell(comment), since)
FROM relation
ORDER BY name COLLATE "C";

SELECT format(E'\n### %s\n\n%s\n\n| column | type | default | meaning | since |\n|---|---|---|---|---|\n', r.name,
		CASE r.relkind WHEN 'v' THEN 'View: ' ELSE '' END || r.comment)
	|| string_agg(format('| `%s` | `%s`%s | %s | %s | %s |', a.attname, format_type(a.atttypid, a.atttypmod),
		CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
		CASE WHEN a.attidentity <> '' THEN 'identity'
			WHEN a.attgenerated <> '' THEN 'generated'
			ELSE coalesce('`' || pg_get_expr(d.adbin, d.adrelid) || '`', '') END,
		pg_temp.cell(o.comment), o.since), E'\n' ORDER BY a.attnum)
	|| coalesce(E'\n\n' || (SELECT string_agg('- ' || pg_get_constraintdef(k.oid), E'\n'
			ORDER BY k.contype = 'p' DESC, k.conname COLLATE "C")
		FROM pg_constraint k WHERE k.conrelid = r.oid AND k.contype IN ('p', 'u', 'f')), '')
FROM relation r
JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN object o ON o.catalogue = 'pg_class' AND o.objid = r.oid AND o.objsubid = a.attnum
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
GROUP BY r.oid, r.name, r.relkind, r.comment
ORDER BY r.name COLLATE "C";

SELECT '
## Rules

The rows of `assay.rule` as they ship. A finding of a strength below the threshold is left out.

| rule | weight | threshold | enabled | meaning | since |
|---|---|---|---|---|---|';
SELECT format('| `%s` | %s | %s | %s | %s | %s |', r.rule, r.weight, r.threshold,
	CASE WHEN r.enabled THEN 'yes' ELSE 'no' END, pg_temp.cell(r.description), o.since)
FROM assay.rule r
JOIN object o ON o.identity = 'rule ' || r.rule
ORDER BY r.rule COLLATE "C";

SELECT '
## Support functions

Behind types, operators, operator classes, aggregates and triggers: not meant to be called.

| function | meaning | since |
|---|---|---|';
SELECT format('| `%s(%s)` | %s | %s |', name, pg_get_function_identity_arguments(oid), pg_temp.cell(comment), since)
FROM function
WHERE is_support
ORDER BY proname COLLATE "C", nspname COLLATE "C", pg_get_function_identity_arguments(oid) COLLATE "C";

-- calls.sql: a call of every function of the extension that takes text, found
-- in the catalogue, for those who have texts to try: fuzz.call.
--
-- Each argument of text in turn is the text, the others being such as make
-- sense; and all of them are. What a call returns goes through convert_to(),
-- which throws 22021 where text is not valid in the encoding of the database.

CREATE SCHEMA fuzz;

CREATE TABLE fuzz.call (
	id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	function text NOT NULL,
	argument int NOT NULL,		-- which argument is the text, from 1; 0: all
	copies int NOT NULL,		-- how many arguments are
	call text NOT NULL			-- an expression or query with the text as %1$s
);

-- for functions that take tables and columns
CREATE TABLE fuzz.shipment (id bigint, description text);
INSERT INTO fuzz.shipment VALUES (1, 'N1KE shoe');

-- what makes sense as an argument; several where they lead to different code
CREATE FUNCTION fuzz.usual(name text, type regtype) RETURNS SETOF text STABLE LANGUAGE sql AS $$
	SELECT format('%L::%s', v, type) FROM unnest(CASE
		WHEN name = 'kind' THEN '{phone,email,address,marketplace_account,bank_account,handle,website,tax_id}'::text[]
		WHEN name = 'regime' THEN '{postal,enhanced}'
		WHEN name ~ 'country$|^origin$' THEN '{CN}'
		WHEN type = 'text'::regtype THEN '{Nike}'
		WHEN type = 'hscode'::regtype THEN '{640411}'
		WHEN type = 'importerno'::regtype THEN '{36-441720800}'
		WHEN type = 'date'::regtype THEN '{2025-06-01}'
		WHEN type = 'daterange'::regtype THEN '{"[2024-01-01,)"}'
		WHEN type = 'interval'::regtype THEN '{1 day}'
		WHEN type = 'bytea'::regtype THEN '{"\\x01"}'
		WHEN type = 'regclass'::regtype THEN '{fuzz.shipment}'
		WHEN type = 'name'::regtype THEN '{description}'
		WHEN type = 'jsonb'::regtype THEN '{"{\"description\": \"shoe\"}"}'
		WHEN type = 'real'::regtype THEN '{0}'
		ELSE '{1}'
		END) v
$$;

-- the text as an argument; NULL for types it cannot be
CREATE FUNCTION fuzz.of_text(type regtype) RETURNS text STABLE LANGUAGE sql AS $$
	SELECT CASE type
		WHEN 'text'::regtype THEN '%1$s'
		WHEN 'cstring'::regtype THEN '%1$s'
		-- under every name that a record may have
		WHEN 'jsonb'::regtype THEN '(SELECT jsonb_object_agg(k, %1$s) FROM fuzz.key)'
		END
$$;

CREATE TABLE fuzz.key AS
	SELECT element AS k FROM assay.aed_element UNION SELECT unnest(keys) FROM assay.aed_element;

WITH f AS (
	SELECT p.oid, format('%s.%I', p.pronamespace::regnamespace, p.proname) AS name, p.prorettype::regtype AS result,
		p.pronargs AS n,
		ARRAY (SELECT t::regtype FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY a (t, n) ORDER BY n) AS types,
		p.proargnames[1:p.pronargs] AS names
	FROM pg_proc p
	JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
	JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid AND e.extname = 'assay'
	WHERE p.prokind = 'f' AND p.prorettype <> 'trigger'::regtype
	AND NOT 'internal'::regtype = ANY (p.proargtypes::oid[])
	AND EXISTS (SELECT FROM unnest(p.proargtypes::oid[]) t WHERE fuzz.of_text(t) IS NOT NULL)
), argument AS (
	SELECT f.oid, k, t.n, u.v, u.nth
	FROM f, generate_series(0, f.n) k,
		unnest(f.types, f.names) WITH ORDINALITY t (type, name, n),
		-- a choice of words stays one where all the others are the text
		LATERAL (SELECT fuzz.of_text(t.type) IS NOT NULL AND (k = t.n OR k = 0 AND coalesce(t.name <> ALL ('{kind,regime}'), true))) i (is_text),
		LATERAL (SELECT CASE WHEN is_text THEN fuzz.of_text(t.type) ELSE v END, nth
			FROM fuzz.usual(t.name, t.type) WITH ORDINALITY u (v, nth)
			WHERE nth = 1 OR NOT is_text) u (v, nth)
	WHERE k = 0 OR fuzz.of_text(f.types[k]) IS NOT NULL
), one AS (
	-- the nth choice of every argument that has one, else its first
	SELECT a.oid, a.k, nth.nth, string_agg(a.v, ', ' ORDER BY a.n) AS list
	FROM (SELECT DISTINCT oid, k, nth FROM argument) nth
	JOIN argument a ON a.oid = nth.oid AND a.k = nth.k
	AND a.nth = (SELECT max(x.nth) FROM argument x WHERE x.oid = a.oid AND x.k = a.k AND x.n = a.n AND x.nth <= nth.nth)
	GROUP BY a.oid, a.k, nth.nth
)
INSERT INTO fuzz.call (function, argument, copies, call)
SELECT f.name, one.k,
	CASE one.k WHEN 0 THEN (SELECT count(fuzz.of_text(t)) FROM unnest(f.types) t) ELSE 1 END,
	CASE WHEN 'cstring'::regtype = ANY (f.types)
		THEN format('SELECT pg_catalog.convert_to(CAST(%%1$s AS %s)::pg_catalog.text, ''UTF8'')', f.result)
		ELSE format('SELECT pg_catalog.convert_to(x::pg_catalog.text, ''UTF8'') FROM %s(%s) AS x', f.name, one.list) END
FROM f JOIN one USING (oid)
WHERE one.k > 0 OR 1 < (SELECT count(fuzz.of_text(t)) FROM unnest(f.types) t)
ORDER BY f.name, f.oid, one.k, one.nth;

-- Entries of registries as documents: what lists are compared with, and what
-- exports hand out. A document has the columns of its table and, as lists, what
-- other tables have of it; a load changes what a listed document names, and
-- leaves the rest.

CREATE FUNCTION assay.list_entries_of_brand(as_of date, OUT id bigint, OUT name text, OUT live boolean, OUT document jsonb) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10000 COST 100000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
	SELECT b.brand_id, b.name, upper_inf(b.valid) OR upper(b.valid) > as_of,
		to_jsonb(b) || jsonb_build_object('aliases', coalesce(a.list, '[]'), 'gtins', coalesce(g.list, '[]'), 'authorised', coalesce(p.list, '[]'))
	FROM assay.brand b
	LEFT JOIN (SELECT brand_id, jsonb_agg(alias ORDER BY alias COLLATE "C") AS list FROM assay.brand_alias GROUP BY brand_id) a USING (brand_id)
	LEFT JOIN (SELECT brand_id, jsonb_agg(jsonb_build_object('number', number, 'prefix', prefix, 'valid', valid)
			ORDER BY number COLLATE "C", prefix, valid) AS list FROM assay.brand_gtin GROUP BY brand_id) g USING (brand_id)
	LEFT JOIN (SELECT brand_id, jsonb_agg(jsonb_build_object('kind', party_kind, 'party', party, 'valid', valid)
			ORDER BY party_kind COLLATE "C", party COLLATE "C", valid) AS list FROM assay.brand_authorised GROUP BY brand_id) p USING (brand_id)
$$;
COMMENT ON FUNCTION assay.list_entries_of_brand(date) IS
	'brands as documents, and whether their dates reach beyond a day';

CREATE FUNCTION assay.list_entries_of_seller(as_of date, OUT id bigint, OUT name text, OUT live boolean, OUT document jsonb) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10000 COST 100000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
	SELECT s.seller_id, s.name, upper_inf(s.valid) OR upper(s.valid) > as_of,
		to_jsonb(s) || jsonb_build_object('aliases', coalesce(a.list, '[]'), 'identifiers', coalesce(i.list, '[]'))
	FROM assay.seller s
	LEFT JOIN (SELECT seller_id, jsonb_agg(alias ORDER BY alias COLLATE "C") AS list FROM assay.seller_alias GROUP BY seller_id) a USING (seller_id)
	LEFT JOIN (SELECT seller_id, jsonb_agg(jsonb_build_object('kind', kind, 'value', value, 'country', country, 'valid', valid,
				'confidence', confidence, 'source', source)
			ORDER BY kind COLLATE "C", value COLLATE "C", valid) AS list FROM assay.seller_identifier GROUP BY seller_id) i USING (seller_id)
$$;
COMMENT ON FUNCTION assay.list_entries_of_seller(date) IS
	'watched sellers as documents, and whether their dates reach beyond a day';

CREATE FUNCTION assay.list_entries_of_importer(as_of date, OUT id bigint, OUT name text, OUT live boolean, OUT document jsonb) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10000 COST 100000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
	SELECT i.importer_id, i.name, upper_inf(i.valid) OR upper(i.valid) > as_of,
		to_jsonb(i) || jsonb_build_object('aliases', coalesce(a.list, '[]'))
	FROM assay.importer i
	LEFT JOIN (SELECT number::text AS number, jsonb_agg(alias ORDER BY alias COLLATE "C") AS list FROM assay.importer_alias GROUP BY number::text) a
		ON a.number = i.number::text
$$;
COMMENT ON FUNCTION assay.list_entries_of_importer(date) IS
	'importers as documents, one for each programme and period, and whether their dates reach beyond a day';

-- What entries are found by. A number may be none.
CREATE FUNCTION assay.require_registry_name(registry text) RETURNS void
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF (registry IN ('brand', 'seller', 'importer')) IS NOT TRUE THEN
		RAISE EXCEPTION 'lists are not loaded into "%"', registry USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Registries with lists are brand, seller and importer.';
	END IF;
END $$;
COMMENT ON FUNCTION assay.require_registry_name(text) IS 'an error for what is no registry that lists are loaded into';

CREATE FUNCTION assay.list_number(number text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT COST 100 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN number::@extschema@.importerno::text;
EXCEPTION WHEN data_exception THEN
	RETURN NULL;
END $$;
COMMENT ON FUNCTION assay.list_number(text) IS 'number of an importer, as the type importerno writes it; NULL if it is none';

CREATE FUNCTION assay.list_key(registry text, way text, document text, dated boolean) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10 SET search_path = pg_catalog, pg_temp AS $$
	SELECT format(replace(CASE way
			WHEN 'name' THEN 'nullif(@extschema@.plain_form(? ->> ''name''), '''')'
			WHEN 'recordation' THEN 'nullif(regexp_replace(upper(? ->> ''recordation''), ''[^[:alnum:]]+'', '''', ''g''), '''')'
			WHEN 'number' THEN 'coalesce(assay.list_number(? ->> ''number''), ''name:'' || nullif(@extschema@.plain_form(? ->> ''name''), '''') || coalesce(E''\t'' || upper(? ->> ''country''), ''''))'
			ELSE format('? ->> %L', way) END
		-- one name may be that of two sellers in two countries; an importer has an entry for each programme and period
		|| CASE WHEN way = 'name' AND registry <> 'brand' THEN ' || coalesce(E''\t'' || upper(? ->> ''country''), '''')' ELSE '' END
		|| CASE WHEN way IN ('name', 'number') AND registry = 'importer' THEN ' || E''\t'' || coalesce(? ->> ''programme'', '''')'
			|| CASE WHEN dated THEN ' || coalesce(E''\t'' || (? ->> ''valid''), '''')' ELSE '' END ELSE '' END, '?', '%1$s'), document)
$$;
COMMENT ON FUNCTION assay.list_key(text, text, text, boolean) IS
	'expression of what a document is found by in a registry, NULL where it has none; dated: an entry for each period';

-- Items with dates (GTINs, authorised parties, identifiers): those that are no
-- longer listed end, those that never were in force go. What an entry gets
-- later begins on the day of the list, so that past days keep their answer.
CREATE FUNCTION assay.list_dated(was jsonb, listed jsonb, keys text[], defaults jsonb, as_of date) RETURNS jsonb
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
BEGIN
	IF listed IS NULL OR jsonb_typeof(listed) = 'null' OR (listed = '[]' AND coalesce(was, '[]') = '[]') THEN
		RETURN coalesce(was, '[]');
	END IF;
	RETURN (
	WITH old AS (
		SELECT o.item, o.n, ARRAY(SELECT o.item ->> k FROM unnest(keys) k) AS key, (o.item ->> 'valid')::daterange AS valid
		FROM jsonb_array_elements(was) WITH ORDINALITY o (item, n)
	), new AS (
		SELECT DISTINCT ON (l.key, l.valid) l.item, l.key, l.valid
		FROM (SELECT i.item, i.n, ARRAY(SELECT i.item ->> k FROM unnest(keys) k) AS key, (i.item ->> 'valid')::daterange AS valid
			FROM (SELECT defaults || e.v, e.n FROM jsonb_array_elements(listed) WITH ORDINALITY e (v, n)) i (item, n)) l
		ORDER BY l.key, l.valid, l.n
	), pair AS (
		SELECT n.item, n.key, m.n, coalesce(m.item, '{}') AS old,
			coalesce(n.valid, m.valid, CASE WHEN was IS NULL THEN '(,)' ELSE daterange(as_of, NULL) END) AS valid
		FROM new n LEFT JOIN LATERAL (
			SELECT o.item, o.n, o.valid FROM old o WHERE o.key = n.key
				AND CASE WHEN n.valid IS NULL THEN upper_inf(o.valid) OR upper(o.valid) > as_of ELSE o.valid = n.valid END
			ORDER BY o.valid DESC LIMIT 1) m ON true
	), result AS (
		SELECT p.old || p.item || jsonb_build_object('valid', p.valid) AS item, p.key, p.valid FROM pair p
		UNION ALL
		SELECT o.item || jsonb_build_object('valid', e.valid), o.key, e.valid
		FROM old o, LATERAL (SELECT CASE WHEN upper_inf(o.valid) OR upper(o.valid) > as_of THEN o.valid * daterange(NULL, as_of) ELSE o.valid END AS valid) e
		WHERE NOT EXISTS (SELECT FROM pair p WHERE p.n = o.n) AND NOT (isempty(e.valid) AND NOT isempty(o.valid))
			-- other dates of the same
			AND NOT EXISTS (SELECT FROM pair p WHERE p.key = o.key AND p.valid && o.valid)
	)
	SELECT coalesce(jsonb_agg(r.item ORDER BY r.key COLLATE "C", r.valid), '[]') FROM result r);
END $$;
COMMENT ON FUNCTION assay.list_dated(jsonb, jsonb, text[], jsonb, date) IS
	'items of an entry after a list of a day: those that are no longer listed end on it';

CREATE FUNCTION assay.list_texts(was jsonb, listed jsonb) RETURNS jsonb
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 200 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF listed IS NULL OR jsonb_typeof(listed) = 'null' THEN
		RETURN coalesce(was, '[]');
	END IF;
	RETURN (SELECT coalesce(jsonb_agg(t.v ORDER BY t.v COLLATE "C"), '[]')
		FROM (SELECT DISTINCT v FROM jsonb_array_elements_text(listed) v WHERE v IS NOT NULL) t);
END $$;
COMMENT ON FUNCTION assay.list_texts(jsonb, jsonb) IS 'aliases of an entry after a list: those listed, if it lists any';

-- What an entry becomes, or why it cannot
CREATE FUNCTION assay.list_unknown_field(document jsonb, VARIADIC known text[]) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 100 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN (SELECT format('there is no field "%s"', left(k, 63)) FROM jsonb_object_keys(document - known) k WHERE k <> 'key' ORDER BY k COLLATE "C" LIMIT 1);
END $$;
COMMENT ON FUNCTION assay.list_unknown_field(jsonb, text[]) IS 'says which field of a document is none of these; NULL if all are';

CREATE FUNCTION assay.list_becomes_brand(was jsonb, listed jsonb, as_of date, reopen boolean, OUT becomes jsonb, OUT problem text)
	LANGUAGE plpgsql STABLE COST 10000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
DECLARE
	b assay.brand;
	item jsonb;
	lists jsonb;
BEGIN
	problem := assay.list_unknown_field(listed, 'brand_id', 'name', 'owner', 'recordation', 'prior', 'headings', 'context', 'min_confidence', 'valid',
		'aliases', 'gtins', 'authorised');
	IF problem IS NOT NULL THEN
		RETURN;
	END IF;
	b := jsonb_populate_record(NULL::assay.brand, coalesce(was, '{}') || (listed - '{brand_id,aliases,gtins,authorised,key}'::text[]));
	b.prior := coalesce(b.prior, 0.5);
	b.valid := coalesce(b.valid, '(,)');
	IF reopen AND NOT listed ? 'valid' THEN
		b.valid := daterange(lower(b.valid), NULL);
	END IF;
	PERFORM assay.hs_codes_check(b.headings);
	lists := jsonb_build_object('aliases', assay.list_texts(was -> 'aliases', listed -> 'aliases'),
		'gtins', assay.list_dated(was -> 'gtins', listed -> 'gtins', '{number,prefix}', '{"prefix": false}', as_of),
		'authorised', assay.list_dated(was -> 'authorised', listed -> 'authorised', '{kind,party}', '{}', as_of));
	problem := CASE WHEN b.name IS NULL THEN 'no name' ELSE @extschema@.brand_name_problem(b.name) END;
	IF problem IS NULL THEN
		problem := CASE WHEN NOT b.prior BETWEEN 0 AND 1 THEN 'prior must be from 0 to 1'
			WHEN NOT b.min_confidence BETWEEN 0 AND 1 THEN 'min_confidence must be from 0 to 1' END;
	END IF;
	FOR item IN SELECT * FROM jsonb_array_elements(lists -> 'aliases') LOOP
		problem := coalesce(problem, format('alias "%s": ', item #>> '{}') || @extschema@.brand_name_problem(item #>> '{}'));
	END LOOP;
	FOR item IN SELECT * FROM jsonb_array_elements(lists -> 'gtins') LOOP
		IF (CASE WHEN (item ->> 'prefix')::boolean THEN (item ->> 'number') COLLATE "C" ~ '^[0-9]{4,12}$' ELSE @extschema@.gtin_ok(item ->> 'number') END) IS NOT TRUE THEN
			problem := coalesce(problem, format('"%s" is no %s', item ->> 'number', CASE WHEN (item ->> 'prefix')::boolean THEN 'company prefix' ELSE 'GTIN' END));
		END IF;
	END LOOP;
	FOR item IN SELECT * FROM jsonb_array_elements(lists -> 'authorised') LOOP
		IF ((item ->> 'kind') IN ('importer', 'seller') AND (item ->> 'party') ~ '[^[:space:][:punct:]]') IS NOT TRUE THEN
			problem := coalesce(problem, 'authorised party has no kind (importer or seller), or neither number nor name');
		END IF;
	END LOOP;
	IF problem IS NULL THEN
		becomes := to_jsonb(b) || lists;
	END IF;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
	problem := SQLERRM;
END $$;
COMMENT ON FUNCTION assay.list_becomes_brand(jsonb, jsonb, date, boolean) IS
	'a brand after a list of a day that has it, or why the list cannot be followed; reopen: its end was that of an earlier listing';

CREATE FUNCTION assay.list_becomes_seller(was jsonb, listed jsonb, as_of date, reopen boolean, OUT becomes jsonb, OUT problem text)
	LANGUAGE plpgsql STABLE COST 10000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
DECLARE
	s assay.seller;
	item jsonb;
	lists jsonb;
BEGIN
	problem := assay.list_unknown_field(listed, 'seller_id', 'name', 'country', 'status', 'source', 'reason', 'valid', 'aliases', 'identifiers');
	IF problem IS NOT NULL THEN
		RETURN;
	END IF;
	s := jsonb_populate_record(NULL::assay.seller, coalesce(was, '{}') || (listed - '{seller_id,aliases,identifiers,key}'::text[]));
	s.status := coalesce(s.status, 'watch');
	s.valid := coalesce(s.valid, '(,)');
	IF reopen AND NOT listed ? 'valid' THEN
		s.valid := daterange(lower(s.valid), NULL);
	END IF;
	PERFORM assay.country_check(s.country);
	lists := jsonb_build_object('aliases', assay.list_texts(was -> 'aliases', listed -> 'aliases'));
	IF listed ? 'identifiers' AND jsonb_typeof(listed -> 'identifiers') <> 'null' THEN
		-- as the row trigger of the table fills them in
		lists := lists || jsonb_build_object('identifiers', (
			SELECT coalesce(jsonb_agg(jsonb_build_object('kind', i ->> 'kind', 'value', i ->> 'value',
				'country', coalesce(i ->> 'country', CASE WHEN (i ->> 'kind') IN ('phone', 'address', 'handle', 'tax_id') THEN s.country END),
				'valid', (i ->> 'valid')::daterange, 'confidence', coalesce((i ->> 'confidence')::real, 1), 'source', i ->> 'source') ORDER BY n), '[]')
			FROM jsonb_array_elements(assay.list_dated(was -> 'identifiers', listed -> 'identifiers', '{kind,value}', '{}', as_of)) WITH ORDINALITY l (i, n)));
	ELSE
		lists := lists || jsonb_build_object('identifiers', coalesce(was -> 'identifiers', '[]'));
	END IF;
	problem := CASE WHEN (s.name COLLATE "C" ~ '[^[:space:][:punct:]]') IS NOT TRUE THEN 'no name'
		WHEN s.status NOT IN ('watch', 'blocked', 'cleared') THEN 'status must be watch, blocked or cleared' END;
	FOR item IN SELECT * FROM jsonb_array_elements(lists -> 'aliases') LOOP
		IF ((item #>> '{}') COLLATE "C" ~ '[^[:space:][:punct:]]') IS NOT TRUE THEN
			problem := coalesce(problem, 'an alias has no letter');
		END IF;
	END LOOP;
	FOR item IN SELECT * FROM jsonb_array_elements(lists -> 'identifiers') LOOP
		problem := coalesce(problem, CASE
			WHEN (item ->> 'kind') IS NULL OR (item ->> 'value') IS NULL THEN 'an identifier has no kind or no value'
			WHEN (item ->> 'kind') NOT IN ('phone', 'email', 'address', 'marketplace_account', 'bank_account', 'handle', 'website', 'tax_id')
				THEN 'unknown kind of identifier'
			WHEN (item ->> 'kind') = 'bank_account' AND (item ->> 'value') !~ '^hmac-sha256:[0-9a-f]{64}$' THEN 'bank accounts are stored as digests only'
			WHEN NOT ((item ->> 'confidence')::real > 0 AND (item ->> 'confidence')::real <= 1) THEN 'confidence must be above 0 and at most 1'
			ELSE format('identifier (%s): ', item ->> 'kind')
				|| nullif(@extschema@.seller_identifier_problem(item ->> 'kind', item ->> 'value', item ->> 'country'), 'placeholder') END);
		PERFORM assay.country_check(item ->> 'country');
	END LOOP;
	IF problem IS NULL THEN
		becomes := to_jsonb(s) || lists;
	END IF;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
	problem := SQLERRM;
END $$;
COMMENT ON FUNCTION assay.list_becomes_seller(jsonb, jsonb, date, boolean) IS
	'a watched seller after a list of a day that has it, or why the list cannot be followed; reopen: its end was that of an earlier listing';

-- A status that changes is a new entry from that day on: past days keep their
-- answer. One whose dates are listed is changed as it is.
CREATE FUNCTION assay.list_becomes_importer(was jsonb, listed jsonb, as_of date, reopen boolean, OUT becomes jsonb, OUT problem text)
	LANGUAGE plpgsql STABLE COST 10000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
DECLARE
	i assay.importer;
	old assay.importer := jsonb_populate_record(NULL::assay.importer, was);
	aliases jsonb;
BEGIN
	problem := assay.list_unknown_field(listed, 'importer_id', 'number', 'name', 'country', 'programme', 'status', 'reason', 'valid', 'aliases');
	IF problem IS NOT NULL THEN
		RETURN;
	END IF;
	i := jsonb_populate_record(NULL::assay.importer, coalesce(was, '{}') || (listed - '{importer_id,aliases,key}'::text[]));
	i.valid := coalesce(i.valid, daterange(as_of, NULL));
	PERFORM assay.country_check(i.country);
	IF NOT listed ? 'valid' AND was IS NOT NULL THEN
		IF NOT upper_inf(old.valid) AND upper(old.valid) <= as_of THEN
			i.importer_id := NULL;
			i.valid := daterange(as_of, NULL);
		ELSIF coalesce(lower(old.valid) < as_of, true)
			AND (i.name, i.country, i.programme, i.status, i.reason) IS DISTINCT FROM (old.name, old.country, old.programme, old.status, old.reason) THEN
			i.importer_id := NULL;
			i.valid := daterange(as_of, upper(old.valid));
		END IF;
	END IF;
	aliases := assay.list_texts(was -> 'aliases', listed -> 'aliases');
	problem := CASE WHEN (i.name COLLATE "C" ~ '[^[:space:][:punct:]]') IS NOT TRUE THEN 'no name'
		WHEN i.status IS NULL THEN 'no status'
		WHEN i.status NOT IN ('trusted', 'suspended', 'revoked', 'expired') THEN 'status must be trusted, suspended, revoked or expired'
		WHEN i.number::text !~ '[0-9]' THEN 'number has no digit'
		WHEN isempty(i.valid) THEN 'valid on no day'
		WHEN EXISTS (SELECT FROM assay.importer o WHERE o.number OPERATOR(@extschema@.=) i.number AND o.programme IS NOT DISTINCT FROM i.programme
			AND o.valid && i.valid AND o.importer_id IS DISTINCT FROM old.importer_id) THEN 'another entry has this number on these days'
		WHEN i.number IS NULL AND aliases <> '[]' THEN 'aliases need a number'
		WHEN EXISTS (SELECT FROM jsonb_array_elements_text(aliases) a WHERE a COLLATE "C" !~ '[^[:space:][:punct:]]') THEN 'an alias has no letter' END;
	IF problem IS NULL THEN
		becomes := to_jsonb(i) || jsonb_build_object('aliases', aliases);
	END IF;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
	problem := SQLERRM;
END $$;
COMMENT ON FUNCTION assay.list_becomes_importer(jsonb, jsonb, date, boolean) IS
	'an importer after a list of a day that has it, or why the list cannot be followed; importer_id null: an entry that follows the present one';

-- Formats of lists: rows as publishers have them to documents, and back

-- Names of columns are read loosely: "Recordation No." is recordation_no
CREATE FUNCTION assay.list_columns(line jsonb) RETURNS jsonb
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 500 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN (SELECT coalesce(jsonb_object_agg(btrim(regexp_replace(lower(c.key), '[^a-z0-9]+', '_', 'g'), '_'), btrim(c.value)), '{}')
		FROM jsonb_each_text(CASE jsonb_typeof(line) WHEN 'object' THEN line END) c WHERE btrim(c.value) <> '');
END $$;
COMMENT ON FUNCTION assay.list_columns(jsonb) IS
	'a row with its columns named in lower case, with _ for what is neither letter nor digit, without those that are empty';

CREATE FUNCTION assay.iprr_brand(line jsonb) RETURNS jsonb
	LANGUAGE plpgsql IMMUTABLE COST 5000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' AS $$
DECLARE
	c jsonb := assay.list_columns(line);
	effective text := coalesce(c ->> 'effective_date', c ->> 'recordation_date', c ->> 'recorded', c ->> 'start_date');
	expires text := coalesce(c ->> 'expiration_date', c ->> 'expires', c ->> 'expiry_date', c ->> 'end_date');
	parties text := coalesce(c ->> 'authorized_importers', c ->> 'authorised_importers', c ->> 'licensees', c ->> 'authorized_parties');
	document jsonb := jsonb_strip_nulls(jsonb_build_object(
		'name', coalesce(c ->> 'mark', c ->> 'trademark', c ->> 'title', c ->> 'name', c ->> 'brand'),
		'owner', coalesce(c ->> 'owner', c ->> 'owner_name', c ->> 'right_holder', c ->> 'rights_holder'),
		'recordation', coalesce(c ->> 'recordation_no', c ->> 'recordation_number', c ->> 'recordation', c ->> 'cbp_recordation_no')));
BEGIN
	-- a date that is none is refused when the entry is looked at; "today" is none
	IF effective !~ '[0-9]' OR expires !~ '[0-9]' THEN
		RETURN document || jsonb_build_object('valid', concat(effective, ' to ', expires));
	ELSIF effective IS NOT NULL OR expires IS NOT NULL THEN
		document := document || jsonb_build_object('valid', daterange(effective::date, expires::date, '[]'));
	END IF;
	IF parties IS NOT NULL THEN
		document := document || jsonb_build_object('authorised', (SELECT jsonb_agg(jsonb_build_object('kind', 'importer', 'party', btrim(p)))
			FROM regexp_split_to_table(parties, '\s*;\s*') p WHERE btrim(p) <> ''));
	END IF;
	RETURN document;
EXCEPTION WHEN data_exception THEN
	RETURN document || jsonb_build_object('valid', concat(effective, ' to ', expires));
END $$;
COMMENT ON FUNCTION assay.iprr_brand(jsonb) IS
	'a row of a register of recorded rights, as customs publish them, as a document of a brand: recordation number, mark, owner, effective and expiration date, authorised importers (separated by semicolons)';

CREATE FUNCTION assay.gs1_brand(line jsonb) RETURNS jsonb
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 2000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c jsonb := assay.list_columns(line);
	brand text := coalesce(c ->> 'brand', c ->> 'brand_name', c ->> 'mark');
	company text := coalesce(c ->> 'company', c ->> 'company_name', c ->> 'owner', c ->> 'name');
	prefix text := regexp_replace(coalesce(c ->> 'prefix', c ->> 'company_prefix', c ->> 'gs1_company_prefix', c ->> 'gcp'), '[ .-]', '', 'g');
BEGIN
	RETURN jsonb_strip_nulls(jsonb_build_object('name', coalesce(brand, company), 'owner', CASE WHEN brand IS NOT NULL THEN company END,
		'gtins', CASE WHEN prefix IS NOT NULL THEN jsonb_build_array(jsonb_build_object('number', prefix, 'prefix', true)) END));
END $$;
COMMENT ON FUNCTION assay.gs1_brand(jsonb) IS
	'a row of a list of GS1 company prefixes (prefix as at the start of a GTIN-13, brand, company) as a document of a brand';

CREATE FUNCTION assay.ftm_values(entity jsonb, VARIADIC properties text[]) RETURNS text[]
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 500 SET search_path = pg_catalog, pg_temp AS $$
	SELECT coalesce(array_agg(v.value ORDER BY p.i, v.n), '{}')
	FROM unnest(properties) WITH ORDINALITY p (name, i),
		jsonb_array_elements_text(CASE jsonb_typeof(entity -> 'properties' -> p.name) WHEN 'array' THEN entity -> 'properties' -> p.name END) WITH ORDINALITY v (value, n)
	WHERE btrim(v.value) <> ''
$$;
COMMENT ON FUNCTION assay.ftm_values(jsonb, text[]) IS 'values of properties of a FollowTheMoney entity, in order';

CREATE FUNCTION assay.ftm_country(entity jsonb) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 500 SET search_path = pg_catalog, pg_temp AS $$
	SELECT upper(c) FROM unnest(assay.ftm_values(entity, 'jurisdiction', 'mainCountry', 'country')) WITH ORDINALITY u (c, i)
	WHERE c COLLATE "C" ~ '^[a-zA-Z]{2}$' ORDER BY i LIMIT 1
$$;
COMMENT ON FUNCTION assay.ftm_country(jsonb) IS 'country of a FollowTheMoney entity, as ISO 3166-1 alpha-2';

CREATE FUNCTION assay.ftm_names(entity jsonb) RETURNS text[]
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 500 SET search_path = pg_catalog, pg_temp AS $$
	SELECT array_agg(n.name ORDER BY n.i) FROM (SELECT DISTINCT ON (name) name, i
		FROM unnest(assay.ftm_values(entity, 'name', 'alias', 'previousName')) WITH ORDINALITY u (name, i)
		WHERE @extschema@.plain_form(name) <> '' ORDER BY name, i) n
$$;
COMMENT ON FUNCTION assay.ftm_names(jsonb) IS
	'names of a FollowTheMoney entity, the first its own; weak aliases are left out, for they are names of many';

CREATE FUNCTION assay.ftm_seller(entity jsonb) RETURNS jsonb
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT jsonb_strip_nulls(jsonb_build_object('key', entity ->> 'id', 'name', n.names[1], 'country', c.country,
			'source', nullif(array_to_string(ARRAY(SELECT jsonb_array_elements_text(CASE jsonb_typeof(entity -> 'datasets') WHEN 'array' THEN entity -> 'datasets' END)), ', '), ''),
			'reason', nullif(concat_ws('; ', nullif(array_to_string(assay.ftm_values(entity, 'topics'), ', '), ''), nullif(array_to_string(assay.ftm_values(entity, 'notes'), '; '), '')), '')))
		|| jsonb_build_object('aliases', to_jsonb(coalesce(n.names[2:], '{}')),
			'identifiers', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value)), '[]') FROM (
				SELECT DISTINCT k.kind, v.value FROM (VALUES ('phone', '{phone}'::text[]), ('email', '{email}'), ('address', '{address}'), ('website', '{website}'),
					('tax_id', '{taxNumber,vatCode,innCode,registrationNumber}')) k (kind, properties), unnest(assay.ftm_values(entity, VARIADIC k.properties)) v (value)
				WHERE @extschema@.seller_identifier_problem(k.kind, v.value, c.country) IS NULL) i))
	FROM assay.ftm_names(entity) n (names), assay.ftm_country(entity) c (country)
	WHERE entity ->> 'schema' IN ('Company', 'LegalEntity', 'Organization')
$$;
COMMENT ON FUNCTION assay.ftm_seller(jsonb) IS
	'a company, organisation or legal entity of FollowTheMoney (OpenSanctions) as a document of a watched seller; NULL for what is none';

CREATE FUNCTION assay.ftm_importer(entity jsonb) RETURNS jsonb
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 10000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	names text[] := assay.ftm_names(entity);
	country text := assay.ftm_country(entity);
	topics text[] := assay.ftm_values(entity, 'topics');
	number text;
	candidate text;
BEGIN
	IF coalesce(entity ->> 'schema', '') NOT IN ('Company', 'LegalEntity', 'Organization') THEN
		RETURN NULL;
	END IF;
	FOREACH candidate IN ARRAY assay.ftm_values(entity, 'leiCode', 'taxNumber', 'vatCode', 'registrationNumber') LOOP
		IF number IS NULL AND @extschema@.importer_number_problem(candidate) IS NULL THEN
			number := candidate;
		END IF;
	END LOOP;
	RETURN jsonb_strip_nulls(jsonb_build_object('key', entity ->> 'id', 'number', number, 'name', names[1], 'country', country,
		'status', CASE WHEN topics && '{sanction,sanction.linked,debarment,export.control,export.risk,crime,crime.fin,crime.fraud,crime.traffick}' THEN 'suspended' END,
		'programme', (assay.ftm_values(entity, 'program'))[1],
		'reason', nullif(concat_ws('; ', nullif(array_to_string(topics, ', '), ''), nullif(array_to_string(assay.ftm_values(entity, 'notes'), '; '), '')), '')))
		|| CASE WHEN number IS NOT NULL THEN jsonb_build_object('aliases', to_jsonb(coalesce(names[2:], '{}'))) ELSE '{}' END;
END $$;
COMMENT ON FUNCTION assay.ftm_importer(jsonb) IS
	'a company, organisation or legal entity of FollowTheMoney (OpenSanctions) as a document of an importer: suspended where its topics are sanctions, debarment or crime; NULL for what is none';

-- One document an entry: rows of a publisher that are not about one are left
-- out, and company prefixes of one brand come together.
CREATE FUNCTION assay.list_documents(registry text, format text, rows jsonb[]) RETURNS jsonb[]
	LANGUAGE sql IMMUTABLE COST 100000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE list_documents.format WHEN 'assay' THEN rows ELSE (
		SELECT coalesce(array_agg(g.document ORDER BY g.n), '{}') FROM (
			SELECT CASE WHEN count(*) = 1 THEN (array_agg(d.document))[1]
				ELSE (array_agg(d.document ORDER BY d.n))[1] || jsonb_build_object('gtins', coalesce(jsonb_agg(d.document -> 'gtins' -> 0 ORDER BY d.n) FILTER (WHERE d.document ? 'gtins'), '[]')) END AS document, min(d.n) AS n
			FROM (SELECT r.n, CASE list_documents.format WHEN 'iprr' THEN assay.iprr_brand(r.line) WHEN 'gs1' THEN assay.gs1_brand(r.line)
					WHEN 'ftm' THEN CASE registry WHEN 'seller' THEN assay.ftm_seller(r.line) ELSE assay.ftm_importer(r.line) END END AS document
				FROM unnest(rows) WITH ORDINALITY r (line, n)) d
			WHERE d.document IS NOT NULL
			GROUP BY CASE list_documents.format WHEN 'gs1' THEN coalesce(d.document ->> 'name', d.n::text) ELSE d.n::text END) g) END
$$;
COMMENT ON FUNCTION assay.list_documents(text, text, jsonb[]) IS 'rows of a list in a format as documents of a registry';

-- Registries as lists, as assay.load_...() takes them

CREATE FUNCTION assay.export_list(registry text, format text, formats text[], source text) RETURNS SETOF jsonb
	LANGUAGE plpgsql STABLE ROWS 10000 COST 100000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
BEGIN
	PERFORM assay.require_registry_name(registry);
	IF (format = ANY (formats)) IS NOT TRUE THEN
		RAISE EXCEPTION 'unknown format "%" of a list', format USING ERRCODE = 'invalid_parameter_value',
			HINT = pg_catalog.format('Formats are %s.', array_to_string(formats, ', '));
	END IF;
	RETURN QUERY EXECUTE pg_catalog.format($query$
		SELECT e.document || jsonb_strip_nulls(jsonb_build_object('key', l.key))
		FROM assay.list_entries_of_%1$s(CURRENT_DATE) e LEFT JOIN assay.load_entry l ON l.registry = %1$L AND l.source = $1 AND l.id = e.id
		WHERE $1 IS NULL OR (l.id IS NOT NULL AND l.until IS NULL)
		ORDER BY e.id
	$query$, registry) USING source;
END $$;
COMMENT ON FUNCTION assay.export_list(text, text, text[], text) IS
	'entries of a registry as documents, those of one source or all: what export_brands(), export_sellers() and export_importers() call';

CREATE FUNCTION assay.export_brands(format text DEFAULT 'assay', source text DEFAULT NULL) RETURNS SETOF jsonb
	LANGUAGE sql STABLE ROWS 10000 COST 100000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
	SELECT r.line FROM assay.export_list('brand', export_brands.format, '{assay,iprr,gs1}', source) d,
		LATERAL (
			SELECT d AS line WHERE export_brands.format = 'assay'
			UNION ALL
			SELECT jsonb_build_object('Recordation No', d ->> 'recordation', 'Mark', d ->> 'name', 'Owner', d ->> 'owner',
				'Effective Date', lower(v.valid), 'Expiration Date', upper(v.valid) - 1, 'Authorized Importers',
				(SELECT string_agg(p ->> 'party', '; ' ORDER BY p ->> 'party' COLLATE "C") FROM jsonb_array_elements(d -> 'authorised') p
					WHERE p ->> 'kind' = 'importer' AND ((p ->> 'valid')::daterange) @> CURRENT_DATE))
			FROM (SELECT (d ->> 'valid')::daterange AS valid) v WHERE export_brands.format = 'iprr'
			UNION ALL
			SELECT jsonb_build_object('Prefix', g ->> 'number', 'Brand', d ->> 'name', 'Company', d ->> 'owner')
			FROM jsonb_array_elements(d -> 'gtins') g
			WHERE export_brands.format = 'gs1' AND (g ->> 'prefix')::boolean AND ((g ->> 'valid')::daterange) @> CURRENT_DATE
		) r
$$;
COMMENT ON FUNCTION assay.export_brands(text, text) IS
	'brands as a list, all or those of a source: format assay (documents, with everything), iprr (rows of recorded rights) or gs1 (company prefixes)';

CREATE FUNCTION assay.export_sellers(format text DEFAULT 'assay', source text DEFAULT NULL) RETURNS SETOF jsonb
	LANGUAGE sql STABLE ROWS 10000 COST 100000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
	SELECT CASE export_sellers.format WHEN 'assay' THEN d ELSE jsonb_build_object('id', coalesce(d ->> 'key', 'assay-' || (d ->> 'seller_id')), 'schema', 'LegalEntity',
			'caption', d ->> 'name', 'datasets', CASE WHEN d ->> 'source' IS NULL THEN '[]' ELSE jsonb_build_array(d ->> 'source') END, 'properties',
			(SELECT jsonb_object_agg(p.name, p.values) FROM (
				SELECT 'name' AS name, jsonb_build_array(d ->> 'name') AS values
				UNION ALL SELECT 'country', jsonb_build_array(lower(d ->> 'country')) WHERE d ->> 'country' IS NOT NULL
				UNION ALL SELECT 'notes', jsonb_build_array(d ->> 'reason') WHERE d ->> 'reason' IS NOT NULL
				UNION ALL SELECT 'alias', d -> 'aliases' WHERE d -> 'aliases' <> '[]'
				UNION ALL SELECT CASE i ->> 'kind' WHEN 'tax_id' THEN 'taxNumber' ELSE i ->> 'kind' END, jsonb_agg(i ->> 'value' ORDER BY i ->> 'value' COLLATE "C")
					FROM jsonb_array_elements(d -> 'identifiers') i
					WHERE i ->> 'kind' IN ('phone', 'email', 'address', 'website', 'tax_id') AND ((i ->> 'valid')::daterange) @> CURRENT_DATE
					GROUP BY i ->> 'kind') p)) END
	FROM assay.export_list('seller', export_sellers.format, '{assay,ftm}', source) d
$$;
COMMENT ON FUNCTION assay.export_sellers(text, text) IS
	'watched sellers as a list, all or those of a source: format assay (documents, with everything) or ftm (entities of FollowTheMoney)';

CREATE FUNCTION assay.export_importers(source text DEFAULT NULL) RETURNS SETOF jsonb
	LANGUAGE sql STABLE ROWS 10000 COST 100000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT d FROM assay.export_list('importer', 'assay', '{assay}', source) d
$$;
COMMENT ON FUNCTION assay.export_importers(text) IS 'importers as a list of documents, all or those of a source';

-- Findings as plain columns, for dashboards. Columns are only added, at the end.

CREATE FUNCTION assay.finding_sentence(description text, evidence jsonb) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT upper(left(d.said, 1)) || substr(d.said, 2)
		|| coalesce(': "' || f.fragment || '"', '')
		|| CASE WHEN f.compared_with = f.fragment THEN '' ELSE coalesce(CASE WHEN f.fragment IS NULL THEN ':' ELSE ',' END || ' compared with "' || f.compared_with || '"', '') END
		|| coalesce(' (' || f.note || ')', '') || '.'
	FROM (SELECT regexp_replace(split_part(finding_sentence.description, ';', 1), '\s*\(assay\.\w+\)$', '') AS said) d,
		LATERAL (SELECT nullif(regexp_replace(evidence ->> 'fragment', '[[:cntrl:]]+', ' ', 'g'), '') AS fragment,
			nullif(regexp_replace(evidence ->> 'compared_with', '[[:cntrl:]]+', ' ', 'g'), '') AS compared_with,
			nullif(evidence ->> 'note', '') AS note) f
$$;
COMMENT ON FUNCTION assay.finding_sentence(text, jsonb) IS
	'a finding in one sentence: description of the rule, the fragment, and what it was compared with';

CREATE VIEW assay.finding_flat AS
SELECT f.source, f.key, d.shipped_on AS day, f.rule, f.strength, f.weight,
	f.evidence OPERATOR(pg_catalog.->>) 'field' AS field,
	(f.evidence OPERATOR(pg_catalog.->>) 'start')::integer AS start,
	(f.evidence OPERATOR(pg_catalog.->>) 'length')::integer AS length,
	f.evidence OPERATOR(pg_catalog.->>) 'fragment' AS fragment,
	f.evidence OPERATOR(pg_catalog.->>) 'brand' AS brand,
	f.evidence OPERATOR(pg_catalog.->>) 'seller' AS seller,
	f.evidence OPERATOR(pg_catalog.->>) 'compared_with' AS compared_with,
	f.evidence OPERATOR(pg_catalog.->>) 'note' AS note,
	assay.finding_sentence(COALESCE(r.description, f.rule), f.evidence) AS sentence,
	f.version, f.run_id, d.risk
FROM assay.finding f
LEFT JOIN assay.screened d ON d.key OPERATOR(pg_catalog.=) f.key AND d.source OPERATOR(pg_catalog.=) f.source
LEFT JOIN assay.rule r ON r.rule OPERATOR(pg_catalog.=) f.rule;
COMMENT ON VIEW assay.finding_flat IS 'findings about rows in their present state, without jsonb, each with one sentence';
COMMENT ON COLUMN assay.finding_flat.source IS 'name of the table';
COMMENT ON COLUMN assay.finding_flat.key IS
	'the key as text: of one column key::bigint (or its type), of several (key::jsonb ->> 0)::bigint, (key::jsonb ->> 1)::date';
COMMENT ON COLUMN assay.finding_flat.day IS 'day of shipment';
COMMENT ON COLUMN assay.finding_flat.start IS 'position of the fragment in its field, in characters from 1';
COMMENT ON COLUMN assay.finding_flat.rule IS 'rule of assay.rule';
COMMENT ON COLUMN assay.finding_flat.strength IS 'strength of the finding, 0 to 1';
COMMENT ON COLUMN assay.finding_flat.weight IS 'weight of the rule, -1 to 1';
COMMENT ON COLUMN assay.finding_flat.field IS 'argument of assay.screen() concerned';
COMMENT ON COLUMN assay.finding_flat.length IS 'length of the fragment, in characters';
COMMENT ON COLUMN assay.finding_flat.fragment IS 'the passage found, as written';
COMMENT ON COLUMN assay.finding_flat.brand IS 'registered brand concerned';
COMMENT ON COLUMN assay.finding_flat.seller IS 'watched seller concerned';
COMMENT ON COLUMN assay.finding_flat.compared_with IS 'what the fragment was compared with';
COMMENT ON COLUMN assay.finding_flat.note IS 'further remark';
COMMENT ON COLUMN assay.finding_flat.sentence IS 'the finding in one English sentence';
COMMENT ON COLUMN assay.finding_flat.version IS 'version of the rule';
COMMENT ON COLUMN assay.finding_flat.run_id IS 'run of assay.screen_table(); NULL when the row was screened by itself';
COMMENT ON COLUMN assay.finding_flat.risk IS 'risk of the row, from all its findings';

-- What dashboards read, as plain columns. Columns are only added, at the end.

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
SELECT f.source, f.key, f.day, f.rule, f.strength, f.weight,
	f.evidence OPERATOR(@extschema@.->>) 'field' AS field,
	(f.evidence OPERATOR(@extschema@.->>) 'start')::integer AS start,
	(f.evidence OPERATOR(@extschema@.->>) 'length')::integer AS length,
	f.evidence OPERATOR(@extschema@.->>) 'fragment' AS fragment,
	f.evidence OPERATOR(@extschema@.->>) 'brand' AS brand,
	f.evidence OPERATOR(@extschema@.->>) 'seller' AS seller,
	f.evidence OPERATOR(@extschema@.->>) 'compared_with' AS compared_with,
	f.evidence OPERATOR(@extschema@.->>) 'note' AS note,
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

CREATE VIEW assay.shipment_risk AS
SELECT d.source, d.key, d.shipped_on AS day, d.risk, f.findings, f.against, f.rules, f.worst_rule, f.brands, f.sellers, d.screened_at
FROM assay.screened d
LEFT JOIN LATERAL (
	SELECT pg_catalog.count(*) AS findings, pg_catalog.count(*) FILTER (WHERE r.weight OPERATOR(pg_catalog.>) 0::real) AS against,
		pg_catalog.string_agg(DISTINCT r.rule, ', ') AS rules,
		(pg_catalog.array_agg(r.rule ORDER BY r.strength OPERATOR(pg_catalog.*) r.weight DESC, r.rule)
			FILTER (WHERE r.weight OPERATOR(pg_catalog.>) 0::real))[1] AS worst_rule,
		pg_catalog.string_agg(DISTINCT r.evidence OPERATOR(@extschema@.->>) 'brand', ', ') AS brands,
		pg_catalog.string_agg(DISTINCT r.evidence OPERATOR(@extschema@.->>) 'seller', ', ') AS sellers
	FROM assay.finding r WHERE r.key OPERATOR(pg_catalog.=) d.key AND r.source OPERATOR(pg_catalog.=) d.source
) f ON true;
COMMENT ON VIEW assay.shipment_risk IS
	'screened shipments as they are now, each in one row with its risk and what was found; an index answers for a key, and, with ORDER BY risk DESC, for the riskiest of a day (risk >= 0.25 or more) and of all days (0.5 or more)';
COMMENT ON COLUMN assay.shipment_risk.source IS 'the screened table';
COMMENT ON COLUMN assay.shipment_risk.key IS 'the key as text, as in assay.finding_flat';
COMMENT ON COLUMN assay.shipment_risk.day IS 'day of shipment';
COMMENT ON COLUMN assay.shipment_risk.risk IS 'all findings together, 0 to 1';
COMMENT ON COLUMN assay.shipment_risk.findings IS 'number of findings';
COMMENT ON COLUMN assay.shipment_risk.against IS 'those that speak against the shipment';
COMMENT ON COLUMN assay.shipment_risk.rules IS 'rules that found something, by name';
COMMENT ON COLUMN assay.shipment_risk.worst_rule IS 'rule of the finding that weighs most against the shipment';
COMMENT ON COLUMN assay.shipment_risk.brands IS 'registered brands that findings are about';
COMMENT ON COLUMN assay.shipment_risk.sellers IS 'watched sellers that findings are about';
COMMENT ON COLUMN assay.shipment_risk.screened_at IS 'when it was screened';

CREATE VIEW assay.daily_risk AS
SELECT s.source, s.day, pg_catalog.sum(s.shipments) AS shipments, pg_catalog.sum(s.risky) AS risky,
	pg_catalog.sum(s.risk_30) AS risk_30, pg_catalog.sum(s.risk_50) AS risk_50, pg_catalog.sum(s.risk_80) AS risk_80,
	pg_catalog.sum(s.risk::double precision) OPERATOR(pg_catalog./) (1000000::double precision OPERATOR(pg_catalog.*) pg_catalog.sum(s.shipments)::double precision) AS mean_risk
FROM assay.screened_sum s
GROUP BY s.source, s.day
HAVING pg_catalog.sum(s.shipments) OPERATOR(pg_catalog.>) 0;
COMMENT ON VIEW assay.daily_risk IS 'screened shipments as they are now, by table and day of shipment, from kept sums';
COMMENT ON COLUMN assay.daily_risk.source IS 'the screened table';
COMMENT ON COLUMN assay.daily_risk.day IS 'day of shipment';
COMMENT ON COLUMN assay.daily_risk.shipments IS 'number of shipments';
COMMENT ON COLUMN assay.daily_risk.risky IS 'those with a risk above 0';
COMMENT ON COLUMN assay.daily_risk.risk_30 IS 'those with a risk of at least 0.3';
COMMENT ON COLUMN assay.daily_risk.risk_50 IS 'those with a risk of at least 0.5';
COMMENT ON COLUMN assay.daily_risk.risk_80 IS 'those with a risk of at least 0.8';
COMMENT ON COLUMN assay.daily_risk.mean_risk IS 'mean of the risks';

CREATE VIEW assay.brand_day AS
SELECT s.source, s.day, s.brand, pg_catalog.sum(s.findings) AS findings,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_disguised'), 0::bigint) AS disguised,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_misspelt'), 0::bigint) AS misspelt,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_unauthorised'), 0::bigint) AS unauthorised,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_authorised'), 0::bigint) AS authorised,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_other_goods'), 0::bigint) AS other_goods,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'counterfeit_term'), 0::bigint) AS counterfeit_terms,
	pg_catalog.sum(s.strength::double precision) OPERATOR(pg_catalog./) (1000000::double precision OPERATOR(pg_catalog.*) pg_catalog.sum(s.findings)::double precision) AS mean_strength
FROM assay.finding_sum s WHERE s.brand IS NOT NULL
GROUP BY s.source, s.day, s.brand
HAVING pg_catalog.sum(s.findings) OPERATOR(pg_catalog.>) 0;
COMMENT ON VIEW assay.brand_day IS 'findings about registered brands, by table, day of shipment and brand, from kept sums';
COMMENT ON COLUMN assay.brand_day.source IS 'the screened table';
COMMENT ON COLUMN assay.brand_day.day IS 'day of shipment';
COMMENT ON COLUMN assay.brand_day.brand IS 'registered brand';
COMMENT ON COLUMN assay.brand_day.findings IS 'number of findings about it';
COMMENT ON COLUMN assay.brand_day.disguised IS 'of these, by rule brand_disguised';
COMMENT ON COLUMN assay.brand_day.misspelt IS 'by rule brand_misspelt';
COMMENT ON COLUMN assay.brand_day.unauthorised IS 'by rule brand_unauthorised: one a shipment';
COMMENT ON COLUMN assay.brand_day.authorised IS 'by rule brand_authorised: one a shipment';
COMMENT ON COLUMN assay.brand_day.other_goods IS 'by rule brand_other_goods';
COMMENT ON COLUMN assay.brand_day.counterfeit_terms IS 'by rule counterfeit_term';
COMMENT ON COLUMN assay.brand_day.mean_strength IS 'mean strength of the findings';

CREATE VIEW assay.seller_day AS
SELECT s.source, s.day, s.seller, pg_catalog.sum(s.findings) AS findings,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'seller_watched'), 0::bigint) AS watched,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'seller_identifier'), 0::bigint) AS by_identifier,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'seller_linked'), 0::bigint) AS linked,
	pg_catalog.sum(s.strength::double precision) OPERATOR(pg_catalog./) (1000000::double precision OPERATOR(pg_catalog.*) pg_catalog.sum(s.findings)::double precision) AS mean_strength
FROM assay.finding_sum s WHERE s.seller IS NOT NULL
GROUP BY s.source, s.day, s.seller
HAVING pg_catalog.sum(s.findings) OPERATOR(pg_catalog.>) 0;
COMMENT ON VIEW assay.seller_day IS 'findings about watched sellers, by table, day of shipment and seller, from kept sums';
COMMENT ON COLUMN assay.seller_day.source IS 'the screened table';
COMMENT ON COLUMN assay.seller_day.day IS 'day of shipment';
COMMENT ON COLUMN assay.seller_day.seller IS 'watched seller, by its name on the list';
COMMENT ON COLUMN assay.seller_day.findings IS 'number of findings about it';
COMMENT ON COLUMN assay.seller_day.watched IS 'of these, by rule seller_watched: the name';
COMMENT ON COLUMN assay.seller_day.by_identifier IS 'by rule seller_identifier';
COMMENT ON COLUMN assay.seller_day.linked IS 'by rule seller_linked';
COMMENT ON COLUMN assay.seller_day.mean_strength IS 'mean strength of the findings';

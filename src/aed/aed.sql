-- Advance electronic data: which elements a regime asks for, and how records
-- answer. What a regime asks for is data: change the rows as the law changes.

CREATE TABLE assay.aed_element (
	regime text NOT NULL,
	element text NOT NULL,
	ordinal smallint NOT NULL DEFAULT 100,
	required boolean NOT NULL DEFAULT true,
	kind text NOT NULL DEFAULT 'text',
	one_of text,
	keys text[],
	valid daterange NOT NULL DEFAULT '(,)',
	note text,
	shipped boolean NOT NULL DEFAULT false,
	PRIMARY KEY (regime, element, valid),
	CONSTRAINT aed_element_kind CHECK (kind OPERATOR(pg_catalog.=) ANY ('{any,text,name,address,description,country,count,amount,date,s10,awb,waybill,cbp_entry,port,hs,hs10,gtin,importer,url}'::pg_catalog.text[]))
);
COMMENT ON TABLE assay.aed_element IS 'elements of advance electronic data that a regime asks for, by date';
COMMENT ON COLUMN assay.aed_element.required IS 'false: checked if present, but not reported as missing';
COMMENT ON COLUMN assay.aed_element.kind IS 'data type, which decides the rules to check it by';
COMMENT ON COLUMN assay.aed_element.one_of IS 'elements with the same value here are alternatives: one is enough';
COMMENT ON COLUMN assay.aed_element.keys IS 'other keys of the element in records, in order of preference; case, blanks and hyphens are ignored';
COMMENT ON COLUMN assay.aed_element.shipped IS 'comes with the extension and was not changed; of two rows for a day the user''s own wins';
COMMENT ON COLUMN assay.aed_element.regime IS
	'name of the regime: postal, plus_one, type86, basic, enhanced, or one of your own';
COMMENT ON COLUMN assay.aed_element.element IS
	'name of the element, and the first key that is looked for in a record';
COMMENT ON COLUMN assay.aed_element.ordinal IS 'position of the element in the answer';
COMMENT ON COLUMN assay.aed_element.valid IS 'days on which the regime asks for it';
COMMENT ON COLUMN assay.aed_element.note IS 'legal source of the requirement';

SELECT assay.track_registry('assay.aed_element');
GRANT SELECT ON assay.aed_element TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('assay.aed_element', 'WHERE NOT shipped');

INSERT INTO assay.aed_element (regime, ordinal, element, required, kind, one_of, keys, valid, note, shipped)
SELECT regime, ordinal, element, required, kind, one_of, keys::text[], valid::daterange, note, true
FROM (VALUES
	('postal', '[2021-03-15,)', '19 CFR 145.74 (STOP Act), ITMATT', ARRAY[
		'item_id|t|s10||tracking_number,s10', 'sender_name|t|name||shipper_name,sender,shipper,seller',
		'sender_address|t|address||shipper_address,seller_address', 'recipient_name|t|name||consignee_name,addressee_name,recipient,consignee,importer',
		'recipient_address|t|address||consignee_address,addressee_address,importer_address',
		'description|t|description||contents,content_description,goods_description', 'quantity|t|count||pieces,number_of_pieces',
		'weight|t|amount||weight_kg,gross_weight,total_weight', 'value|t|amount||declared_value,total_value',
		'mailing_date|t|date||shipped_on,date_of_mailing,posting_date', 'currency|f|text||value_currency',
		'category|f|text||content_category,nature_of_transaction', 'hs_code|f|hs||hs,tariff_number', 'origin|f|country||origin_country,country_of_origin']),
	('plus_one', '[2018-06-12,)', 'pre-load advance cargo information, 7+1: US ACAS (19 CFR 122.48b), Canada PACT from April 2025', ARRAY[
		'awb|t|awb||awb_number,house_awb,hawb,air_waybill,waybill,item_id', 'shipper_name|t|name||shipper,sender_name,seller',
		'shipper_address|t|address||sender_address,seller_address', 'consignee_name|t|name||consignee,recipient_name,importer',
		'consignee_address|t|address||recipient_address,importer_address', 'description|t|description||cargo_description,goods_description,contents',
		'pieces|t|count||piece_count,quantity,total_quantity', 'weight|t|amount||total_weight,gross_weight,weight_kg',
		'shipper_country|f|country||sender_country,seller_country', 'consignee_country|f|country||recipient_country', 'hs_code|f|hs||hs']),
	('type86', '[2019-09-28,)', 'US entry type 86; whether it may be used on a day is another matter', ARRAY[
		'waybill|t|waybill||bill_number,house_bill,bill_of_lading,awb,air_waybill,item_id', 'entry_number|t|cbp_entry||entry_no', 'port|t|port||planned_port,port_of_entry',
		'shipper_name|t|name||shipper,sender_name,seller', 'shipper_address|t|address||sender_address,seller_address',
		'shipper_country|t|country||sender_country,seller_country', 'consignee_name|t|name||consignee,recipient_name,importer',
		'consignee_address|t|address||recipient_address,importer_address', 'origin|t|country||origin_country,country_of_origin',
		'quantity|t|count||pieces', 'value|t|amount||fair_retail_value,retail_value,declared_value', 'hts|t|hs10||hts_number,htsus,hts10,hs_code',
		'importer_number|f|importer||importer_no,ior_number,importer_of_record', 'description|f|description||goods_description,contents']),
	('basic', '[2025-01-14,)', 'US low value, basic data set, as proposed (90 FR 3048)', ARRAY[
		'house_bill|t|waybill||waybill,house_bill_number,hawb,awb,item_id', 'origin|t|country||origin_country,country_of_origin',
		'shipper_name|t|name||shipper,sender_name,seller', 'shipper_address|t|address||sender_address,seller_address',
		'shipper_country|t|country||sender_country,seller_country', 'owner_name|t|name||purchaser_name,consignee_name,claimant_name,importer',
		'owner_address|t|address||purchaser_address,consignee_address,claimant_address,importer_address',
		'description|t|description||goods_description,contents', 'quantity|t|count||pieces', 'weight|t|amount||weight_kg,total_weight,gross_weight',
		'value|t|amount||fair_retail_value,retail_value,declared_value', 'deliver_to_name|t|name||final_deliver_to,deliver_to,recipient_name,consignee_name',
		'deliver_to_address|t|address||final_deliver_to_address,recipient_address,consignee_address']),
	('enhanced', '[2025-01-14,)', 'US low value, enhanced data set, as proposed (90 FR 3048)', ARRAY[
		'house_bill|t|waybill||waybill,house_bill_number,hawb,awb,item_id', 'origin|t|country||origin_country,country_of_origin',
		'shipper_name|t|name||shipper,sender_name', 'shipper_address|t|address||sender_address',
		'shipper_country|t|country||sender_country,seller_country', 'owner_name|t|name||claimant_name,consignee_name,importer',
		'owner_address|t|address||claimant_address,consignee_address,importer_address',
		'description|t|description||goods_description,contents', 'quantity|t|count||pieces', 'weight|t|amount||weight_kg,total_weight,gross_weight',
		'value|t|amount||fair_retail_value,retail_value,declared_value', 'deliver_to_name|t|name||final_deliver_to,deliver_to,recipient_name,consignee_name',
		'deliver_to_address|t|address||final_deliver_to_address,recipient_address,consignee_address',
		'ctin|t|any||clearance_tracing_identification_number', 'export_country|t|country||country_of_export,country_shipped_from',
		'hts|t|hs10||hts_number,htsus,hts10,hs_code',
		'product_url|t|url|product evidence|url,product_link', 'product_picture|t|any|product evidence|picture,image,image_url,product_image',
		'product_identifier|t|any|product evidence|product_id,gtin,sku,upc,ean', 'scan_report|t|any|product evidence|security_scan_report,scan_report_number',
		'seller_name|t|name||seller', 'purchaser_name|t|name||purchaser,buyer,buyer_name', 'marketplace|t|text||marketplace_name,platform',
		'marketplace_contact|t|any||marketplace_website,marketplace_phone,marketplace_url', 'retail_description|f|description||advertised_description,listing_title,title'])
) shipped (regime, valid, note, elements),
	LATERAL pg_catalog.unnest(elements) WITH ORDINALITY u (line, ordinal),
	LATERAL (SELECT pg_catalog.split_part(line, '|', 1), pg_catalog.split_part(line, '|', 2)::boolean, pg_catalog.split_part(line, '|', 3),
		NULLIF(pg_catalog.split_part(line, '|', 4), ''), '{' || pg_catalog.split_part(line, '|', 5) || '}') part (element, required, kind, one_of, keys);

CREATE TRIGGER aed_element_own_row BEFORE INSERT OR UPDATE ON assay.aed_element
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('regime', 'element', 'valid');
SELECT assay.track_shipped('assay.aed_element', 'regime', 'element', 'valid');
COMMENT ON TRIGGER aed_element_own_row ON assay.aed_element IS 'a row that is changed becomes the user''s own and replaces the shipped one';

CREATE FUNCTION assay.aed_check(record jsonb, regime text, as_of date DEFAULT NULL,
	OUT element text, OUT state text, OUT value text, OUT note text, OUT required boolean)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_aed_check' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 15;
COMMENT ON FUNCTION assay.aed_check(jsonb, text, date) IS
	'every element of a regime in force on a day (default today): missing, suspicious, present (there is no rule to judge it) or valid, with the problem; numbers of persons are not shown';

CREATE FUNCTION assay.aed_summary(record jsonb, regime text, as_of date DEFAULT NULL,
	OUT wanted integer, OUT given integer, OUT good integer, OUT complete boolean, OUT lacking text[])
	AS 'MODULE_PATHNAME', 'assay_aed_summary' LANGUAGE C STABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION assay.aed_summary(jsonb, text, date) IS
	'assay.aed_check() in one row: number of required elements, of those present, of those present and not suspicious; complete is true if none is missing; lacking names the missing ones';

CREATE FUNCTION assay.aed_scorecard(source regclass, by text, regime text, day text DEFAULT 'shipped_on',
	since date DEFAULT NULL, until date DEFAULT NULL, min_records bigint DEFAULT 1)
	RETURNS TABLE (place bigint, party text, records bigint, complete real, good real,
		good_before real, good_after real, trend real, most_lacking text)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	first_day date := since;
	last_day date := until;
	half date;
	party_column text;
	day_column text;
BEGIN
	IF source IS NULL OR by IS NULL OR regime IS NULL OR day IS NULL THEN
		RAISE EXCEPTION 'table, columns and regime must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	party_column := assay.column_of(source, by);
	day_column := assay.column_of(source, day);
	IF first_day IS NULL OR last_day IS NULL THEN
		EXECUTE format('SELECT coalesce($1, min(t.%1$s::date)), coalesce($2, max(t.%1$s::date) + 1) FROM %2$s t', day_column, source)
			INTO first_day, last_day USING first_day, last_day;
	END IF;
	half := first_day + (last_day - first_day) / 2;
	RETURN QUERY EXECUTE format($query$
		WITH answered AS (
			SELECT t.%1$s::text AS party, t.%2$s::date >= $4 AS after, s.*
			FROM %3$s t, LATERAL assay.aed_summary(to_jsonb(t), $1, t.%2$s::date) s
			WHERE t.%2$s::date >= $2 AND t.%2$s::date < $3
		), counted AS (
			SELECT a.party, count(*) AS records, avg(a.complete::integer)::real AS complete,
				(sum(a.good)::float8 / nullif(sum(a.wanted), 0))::real AS good,
				(sum(a.good) FILTER (WHERE NOT a.after)::float8 / nullif(sum(a.wanted) FILTER (WHERE NOT a.after), 0))::real AS before,
				(sum(a.good) FILTER (WHERE a.after)::float8 / nullif(sum(a.wanted) FILTER (WHERE a.after), 0))::real AS after
			FROM answered a GROUP BY a.party HAVING count(*) >= $5
		), lacked AS (
			SELECT DISTINCT ON (a.party) a.party, l.element
			FROM answered a, unnest(a.lacking) l (element)
			GROUP BY a.party, l.element ORDER BY a.party, count(*) DESC, l.element COLLATE "C"
		)
		SELECT rank() OVER (ORDER BY c.good DESC NULLS LAST, c.complete DESC), c.party, c.records, c.complete, c.good,
			c.before, c.after, round((c.after - c.before)::numeric, 4)::real, l.element
		FROM counted c LEFT JOIN lacked l ON l.party IS NOT DISTINCT FROM c.party
		ORDER BY 1, c.records DESC, c.party COLLATE "C"
	$query$, party_column, day_column, source) USING regime, first_day, last_day, half, min_records;
END $$;
COMMENT ON FUNCTION assay.aed_scorecard(regclass, text, text, text, date, date, bigint) IS
	'ranks filers, posts or carriers (the values of a column of your table) by their share of good required elements; complete is the share of complete records, trend the change of the good share from the first half of the period to the second';

-- One shipment against everything

CREATE FUNCTION assay.screen(
	description text,
	hs_code text DEFAULT NULL,
	seller text DEFAULT NULL,
	seller_country text DEFAULT NULL,
	importer_no text DEFAULT NULL,
	importer text DEFAULT NULL,
	origin text DEFAULT NULL,
	quantity numeric DEFAULT NULL,
	value numeric DEFAULT NULL,
	currency text DEFAULT NULL,
	item_id text DEFAULT NULL,
	shipped_on date DEFAULT NULL,
	seller_phone text DEFAULT NULL,
	seller_email text DEFAULT NULL,
	seller_address text DEFAULT NULL,
	seller_account text DEFAULT NULL,
	seller_handle text DEFAULT NULL,
	gtin text DEFAULT NULL,
	mid text DEFAULT NULL,
	maker text DEFAULT NULL,
	maker_street text DEFAULT NULL,
	maker_city text DEFAULT NULL,
	destination text DEFAULT NULL,
	OUT rule text, OUT version integer, OUT strength real, OUT weight real, OUT evidence jsonb)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_screen' LANGUAGE C STABLE PARALLEL SAFE COST 3000 ROWS 3;
COMMENT ON FUNCTION assay.screen(text, text, text, text, text, text, text, numeric, numeric, text, text, date,
	text, text, text, text, text, text, text, text, text, text, text) IS
	'findings about one shipment on its day (default today), by the rules in assay.rule; arguments that are NULL are not checked, except that a missing description is a finding; countries are ISO 3166-1 alpha-2 codes, seller_account and seller_handle platform:name or the address of a page, mid is the manufacturer identification code of the maker, destination the country whose HS edition and tariff apply; phone, e-mail, address, account, handle and links are checked only if the caller may read assay.seller_identifier';

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

-- The same for numbers of double precision, as drivers pass them. One of the two
-- has no default, so that a call which leaves both out is not ambiguous.
CREATE FUNCTION assay.screen(
	description text, value double precision, quantity double precision DEFAULT NULL, hs_code text DEFAULT NULL,
	seller text DEFAULT NULL, seller_country text DEFAULT NULL, importer_no text DEFAULT NULL,
	importer text DEFAULT NULL, origin text DEFAULT NULL, currency text DEFAULT NULL, item_id text DEFAULT NULL,
	shipped_on date DEFAULT NULL, seller_phone text DEFAULT NULL, seller_email text DEFAULT NULL,
	seller_address text DEFAULT NULL, seller_account text DEFAULT NULL, seller_handle text DEFAULT NULL,
	gtin text DEFAULT NULL, mid text DEFAULT NULL, maker text DEFAULT NULL, maker_street text DEFAULT NULL,
	maker_city text DEFAULT NULL, destination text DEFAULT NULL,
	OUT rule text, OUT version integer, OUT strength real, OUT weight real, OUT evidence jsonb)
	RETURNS SETOF record LANGUAGE sql STABLE PARALLEL SAFE COST 3000 ROWS 3
	BEGIN ATOMIC
		SELECT s.rule, s.version, s.strength, s.weight, s.evidence FROM assay.screen(
			description, hs_code, seller, seller_country, importer_no, importer, origin, quantity::pg_catalog.numeric,
			value::pg_catalog.numeric, currency, item_id, shipped_on, seller_phone, seller_email, seller_address,
			seller_account, seller_handle, gtin, mid, maker, maker_street, maker_city, destination) s;
	END;
COMMENT ON FUNCTION assay.screen(text, double precision, double precision, text, text, text, text, text, text, text, text, date, text, text, text, text, text, text, text, text, text, text, text) IS
	'assay.screen() for a value, and a quantity, of double precision, as drivers pass them; arguments by name';

CREATE FUNCTION assay.screen(
	description text, quantity double precision, value numeric DEFAULT NULL, hs_code text DEFAULT NULL,
	seller text DEFAULT NULL, seller_country text DEFAULT NULL, importer_no text DEFAULT NULL,
	importer text DEFAULT NULL, origin text DEFAULT NULL, currency text DEFAULT NULL, item_id text DEFAULT NULL,
	shipped_on date DEFAULT NULL, seller_phone text DEFAULT NULL, seller_email text DEFAULT NULL,
	seller_address text DEFAULT NULL, seller_account text DEFAULT NULL, seller_handle text DEFAULT NULL,
	gtin text DEFAULT NULL, mid text DEFAULT NULL, maker text DEFAULT NULL, maker_street text DEFAULT NULL,
	maker_city text DEFAULT NULL, destination text DEFAULT NULL,
	OUT rule text, OUT version integer, OUT strength real, OUT weight real, OUT evidence jsonb)
	RETURNS SETOF record LANGUAGE sql STABLE PARALLEL SAFE COST 3000 ROWS 3
	BEGIN ATOMIC
		SELECT s.rule, s.version, s.strength, s.weight, s.evidence FROM assay.screen(
			description, hs_code, seller, seller_country, importer_no, importer, origin, quantity::pg_catalog.numeric, value,
			currency, item_id, shipped_on, seller_phone, seller_email, seller_address, seller_account, seller_handle, gtin,
			mid, maker, maker_street, maker_city, destination) s;
	END;
COMMENT ON FUNCTION assay.screen(text, double precision, numeric, text, text, text, text, text, text, text, text, date, text, text, text, text, text, text, text, text, text, text, text) IS
	'assay.screen() for a quantity of double precision; arguments by name';

-- A shipment as one value: fields are only added, at the end, and whoever makes
-- one by name is not broken by that.
CREATE TYPE assay.shipment AS (
	description text, hs_code text, seller text, seller_country text, importer_no text, importer text, origin text,
	quantity numeric, value numeric, currency text, item_id text, shipped_on date, seller_phone text, seller_email text,
	seller_address text, seller_account text, seller_handle text, gtin text, mid text, maker text, maker_street text,
	maker_city text, destination text, weight numeric, filer text, consignee text, consignee_address text
);
COMMENT ON TYPE assay.shipment IS
	'all that can be said of a shipment; json_populate_record(NULL::assay.shipment, ...) makes one by the names of its fields';
COMMENT ON COLUMN assay.shipment.description IS 'description of the goods';
COMMENT ON COLUMN assay.shipment.hs_code IS 'HS code declared';
COMMENT ON COLUMN assay.shipment.seller IS 'name of the seller';
COMMENT ON COLUMN assay.shipment.seller_country IS 'ISO 3166-1 alpha-2 code';
COMMENT ON COLUMN assay.shipment.importer_no IS 'number of the importer';
COMMENT ON COLUMN assay.shipment.importer IS 'name of the importer';
COMMENT ON COLUMN assay.shipment.origin IS 'country of origin, ISO 3166-1 alpha-2 code';
COMMENT ON COLUMN assay.shipment.quantity IS 'number of pieces';
COMMENT ON COLUMN assay.shipment.value IS 'value, in currency';
COMMENT ON COLUMN assay.shipment.currency IS 'ISO 4217 code';
COMMENT ON COLUMN assay.shipment.item_id IS 'S10 number of the postal item';
COMMENT ON COLUMN assay.shipment.shipped_on IS 'day of shipment; NULL: today';
COMMENT ON COLUMN assay.shipment.seller_phone IS 'phone number of the seller';
COMMENT ON COLUMN assay.shipment.seller_email IS 'e-mail address of the seller';
COMMENT ON COLUMN assay.shipment.seller_address IS 'postal address of the seller';
COMMENT ON COLUMN assay.shipment.seller_account IS 'account, as platform:name or the address of a page';
COMMENT ON COLUMN assay.shipment.seller_handle IS 'handle, as platform:name or the address of a page';
COMMENT ON COLUMN assay.shipment.gtin IS 'GTIN of the goods';
COMMENT ON COLUMN assay.shipment.mid IS 'manufacturer identification code';
COMMENT ON COLUMN assay.shipment.maker IS 'name of the manufacturer';
COMMENT ON COLUMN assay.shipment.maker_street IS 'street of the manufacturer';
COMMENT ON COLUMN assay.shipment.maker_city IS 'city of the manufacturer';
COMMENT ON COLUMN assay.shipment.destination IS 'country of destination, ISO 3166-1 alpha-2 code';
COMMENT ON COLUMN assay.shipment.weight IS 'gross weight in kilograms';
COMMENT ON COLUMN assay.shipment.filer IS 'who filed the declaration';
COMMENT ON COLUMN assay.shipment.consignee IS 'to whom the goods go';
COMMENT ON COLUMN assay.shipment.consignee_address IS 'where they go';

CREATE FUNCTION assay.screen(shipment assay.shipment,
	OUT rule text, OUT version integer, OUT strength real, OUT weight real, OUT evidence jsonb)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_screen_shipment' LANGUAGE C STABLE PARALLEL SAFE COST 3000 ROWS 3;
COMMENT ON FUNCTION assay.screen(assay.shipment) IS
	'findings about one shipment, as assay.screen() with a list of arguments, and with the fields that the list does not have';

CREATE FUNCTION assay.shipment_fields(OUT place integer, OUT name text, OUT type text) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 27 SET search_path = pg_catalog, pg_temp AS $$
	SELECT a.attnum::integer, a.attname::text, format_type(a.atttypid, NULL)
	FROM pg_attribute a WHERE a.attrelid = 'assay.shipment'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
$$;
COMMENT ON FUNCTION assay.shipment_fields() IS 'fields of assay.shipment, in their order';

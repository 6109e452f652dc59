-- The tables of the demo. The files of test/data/ are loaded as they stand,
-- before they go into the registries.
CREATE SCHEMA demo;

CREATE TABLE demo.brands (name text, aliases text, prior real, owner text,
	headings text, context text);
CREATE TABLE demo.brand_authorised (brand text, party_kind text, party text,
	valid_from date, valid_to date);
CREATE TABLE demo.brand_gtin (brand text, number text, prefix boolean,
	valid_from date, valid_to date);
CREATE TABLE demo.sellers (name text, country text, status text, source text,
	reason text, valid_from date, valid_to date);
CREATE TABLE demo.seller_identifiers (seller text, kind text, value text,
	confidence real, valid_from date, valid_to date);
CREATE TABLE demo.importers (number text, name text, country text,
	programme text, status text, reason text, valid_from date, valid_to date);

-- row_no runs without gaps; line is where the row begins in the CSV file.
CREATE TABLE demo.shipment (row_no bigint PRIMARY KEY, line bigint NOT NULL,
	description text, hs_code text, seller text, seller_country text,
	importer_no text, importer text, origin text, quantity numeric,
	value numeric, currency text, item_id text, shipped_on date,
	seller_phone text, seller_email text, seller_address text,
	seller_account text, seller_handle text, gtin text, mid text, maker text,
	maker_street text, maker_city text, destination text);
CREATE TABLE demo.finding (row_no bigint NOT NULL, rule text, version int,
	strength real, weight real, evidence jsonb);
CREATE TABLE demo.not_screened (row_no bigint, reason text);
CREATE TABLE demo.run (began timestamptz, ended timestamptz);

-- A text for a CSV file, so that a spreadsheet takes none for a formula.
CREATE FUNCTION demo.cell(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN value ~ '^\s*[=+@\t\r\n-]' THEN '''' || value ELSE value END
$$;

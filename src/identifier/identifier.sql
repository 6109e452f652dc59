-- Identifiers. For each kind: x_ok(text), x_problem(text), which is NULL when
-- the identifier is well formed, and x_normalise(text), which is NULL when it
-- is not. Any case, with or without blanks and hyphens. None of them ever
-- throws; what is well formed need not exist.

-- UPU S10 identifiers of postal items

CREATE FUNCTION s10_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION s10_ok(text) IS
	'true if the text is well formed as an S10 postal item identifier (RR 4731 2482 9 GB)';

CREATE FUNCTION s10_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION s10_problem(text) IS
	'what is wrong with an S10 postal item identifier (RR 4731 2482 9 GB), NULL if well formed';

CREATE FUNCTION s10_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION s10_normalise(text) IS
	'an S10 postal item identifier (RR 4731 2482 9 GB) in capitals without separators, NULL if malformed';

CREATE FUNCTION s10_country(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION s10_country(text) IS
	'country of the post that issued an S10 identifier, NULL if malformed';

CREATE FUNCTION s10_service(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION s10_service(text) IS
	'service that the first letters of an S10 identifier stand for, NULL if malformed';

-- ISO 6346: freight containers

CREATE FUNCTION container_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION container_ok(text) IS
	'true if the text is well formed as an ISO 6346 container number (CSQU 305438 3)';

CREATE FUNCTION container_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION container_problem(text) IS
	'what is wrong with an ISO 6346 container number (CSQU 305438 3), NULL if well formed';

CREATE FUNCTION container_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION container_normalise(text) IS
	'an ISO 6346 container number (CSQU 305438 3) in capitals without separators, NULL if malformed';

-- GS1 trade items

CREATE FUNCTION gtin_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gtin_ok(text) IS
	'true if the text is well formed as a GTIN of 8, 12, 13 or 14 digits (EAN, UPC)';

CREATE FUNCTION gtin_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gtin_problem(text) IS
	'what is wrong with a GTIN of 8, 12, 13 or 14 digits (EAN, UPC), NULL if well formed';

CREATE FUNCTION gtin_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gtin_normalise(text) IS
	'a GTIN as 14 digits, so that all lengths compare; NULL if malformed';

-- IATA air waybills

CREATE FUNCTION awb_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION awb_ok(text) IS
	'true if the text is well formed as an air waybill number (589-8114 0743)';

CREATE FUNCTION awb_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION awb_problem(text) IS
	'what is wrong with an air waybill number (589-8114 0743), NULL if well formed';

CREATE FUNCTION awb_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION awb_normalise(text) IS
	'an air waybill number (589-8114 0743) in capitals without separators, NULL if malformed';

-- ISO 17442: legal entities

CREATE FUNCTION lei_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION lei_ok(text) IS
	'true if the text is well formed as an LEI (5493001KJTIIGC8Y1R12)';

CREATE FUNCTION lei_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION lei_problem(text) IS
	'what is wrong with an LEI (5493001KJTIIGC8Y1R12), NULL if well formed';

CREATE FUNCTION lei_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION lei_normalise(text) IS
	'an LEI (5493001KJTIIGC8Y1R12) in capitals without separators, NULL if malformed';

-- IMO ships

CREATE FUNCTION imo_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION imo_ok(text) IS
	'true if the text is well formed as an IMO ship number (IMO 9074729)';

CREATE FUNCTION imo_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION imo_problem(text) IS
	'what is wrong with an IMO ship number (IMO 9074729), NULL if well formed';

CREATE FUNCTION imo_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION imo_normalise(text) IS
	'an IMO ship number (IMO 9074729) in capitals without separators, NULL if malformed';

-- EU economic operators: structure only

CREATE FUNCTION eori_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION eori_ok(text) IS
	'true if the text has the structure of an EORI number (issuing country and up to 15 letters and digits)';

CREATE FUNCTION eori_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION eori_problem(text) IS
	'what is wrong with the structure of an EORI number (issuing country and up to 15 letters and digits), NULL if well formed';

CREATE FUNCTION eori_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION eori_normalise(text) IS
	'the structure of an EORI number (issuing country and up to 15 letters and digits) in capitals without separators, NULL if malformed';

-- EU import one-stop shop: structure only

CREATE FUNCTION ioss_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION ioss_ok(text) IS
	'true if the text has the structure of an IOSS number (IM, member state, 7 digits)';

CREATE FUNCTION ioss_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION ioss_problem(text) IS
	'what is wrong with the structure of an IOSS number (IM, member state, 7 digits), NULL if well formed';

CREATE FUNCTION ioss_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION ioss_normalise(text) IS
	'the structure of an IOSS number (IM, member state, 7 digits) in capitals without separators, NULL if malformed';

-- D-U-N-S parties: structure only

CREATE FUNCTION duns_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION duns_ok(text) IS
	'true if the text has the structure of a D-U-N-S number (9 digits)';

CREATE FUNCTION duns_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION duns_problem(text) IS
	'what is wrong with the structure of a D-U-N-S number (9 digits), NULL if well formed';

CREATE FUNCTION duns_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION duns_normalise(text) IS
	'the structure of a D-U-N-S number (9 digits) in capitals without separators, NULL if malformed';

-- US in-bond movements, form 7512

CREATE FUNCTION cbp_inbond_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cbp_inbond_ok(text) IS
	'true if the text is well formed as a CBP in-bond number (8 digits and a check digit)';

CREATE FUNCTION cbp_inbond_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cbp_inbond_problem(text) IS
	'what is wrong with a CBP in-bond number (8 digits and a check digit), NULL if well formed';

CREATE FUNCTION cbp_inbond_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cbp_inbond_normalise(text) IS
	'a CBP in-bond number (8 digits and a check digit) in capitals without separators, NULL if malformed';

-- US customs entries; advisory, the rule of the check digit is documented second hand

CREATE FUNCTION cbp_entry_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cbp_entry_ok(text) IS
	'true if the text is well formed as a CBP entry number (XXX-NNNNNNN-C; advisory)';

CREATE FUNCTION cbp_entry_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cbp_entry_problem(text) IS
	'what is wrong with a CBP entry number (XXX-NNNNNNN-C; advisory), NULL if well formed';

CREATE FUNCTION cbp_entry_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cbp_entry_normalise(text) IS
	'a CBP entry number (XXX-NNNNNNN-C; advisory) in capitals without separators, NULL if malformed';

-- Country codes: ISO 3166-1 alpha-2, and EL, EU, UK, XI, XK

CREATE FUNCTION country_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION country_ok(text) IS
	'true if the text is well formed as a country code of ISO 3166-1 alpha-2 or of trade (EL, EU, UK, XI, XK)';

CREATE FUNCTION country_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION country_problem(text) IS
	'what is wrong with a country code of ISO 3166-1 alpha-2 or of trade (EL, EU, UK, XI, XK), NULL if well formed';

CREATE FUNCTION country_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION country_normalise(text) IS
	'a country code as ISO writes it (UK is GB, EL is GR); NULL if there is none';

CREATE FUNCTION currency_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION currency_ok(text) IS
	'true if the text is a currency code of ISO 4217 in use since 2010 (or RMB, CNH)';

CREATE FUNCTION currency_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION currency_problem(text) IS
	'what is wrong with a currency code of ISO 4217 in use since 2010 (or RMB, CNH), NULL if well formed';

CREATE FUNCTION currency_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION currency_normalise(text) IS
	'a currency code as ISO writes it (RMB is CNY); NULL if there is none';

CREATE FUNCTION assay.country_check(code text) RETURNS boolean
	AS 'MODULE_PATHNAME', 'assay_country_check' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.country_check(text) IS
	'true, or an error with a hint if the text is not a country code in its normal form; for constraints';

CREATE FUNCTION assay.currency_check(code text) RETURNS boolean
	AS 'MODULE_PATHNAME', 'assay_currency_check' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.currency_check(text) IS
	'true, or an error with a hint if the text is not a currency code in its normal form; for constraints';

-- What a bare number may be

CREATE FUNCTION identifier_kinds(text) RETURNS text[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION identifier_kinds(text) IS
	'kinds of identifier that the text is well formed as; an empty array if none';

CREATE FUNCTION identifier_claim(text, OUT kind text, OUT problem text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION identifier_claim(text) IS
	'what the id of an item claims to be by its shape (s10, container, awb, gtin or unknown), and what is wrong with it';

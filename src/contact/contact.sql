-- What a seller is reached, paid and registered by: one key for all spellings

CREATE FUNCTION phone_normalise(phone text, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION phone_normalise(text, text) IS
	'a phone number as E.164 (+8675588881234); national numbers need the country, two letters; NULL when it cannot be read';

CREATE FUNCTION email_normalise(email text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION email_normalise(text) IS
	'an e-mail address in small letters, without name and +tag, at Gmail without dots; NULL when it is none or nobody''s';

CREATE FUNCTION handle_parse(handle text, OUT platform text, OUT identifier text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION handle_parse(text) IS
	'platform and identifier of a seller''s page, @name or platform:name; platform is NULL when none is named, both when it is no handle';

CREATE FUNCTION address_key(address text, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION address_key(text, text) IS
	'country and words of an address, folded, abbreviated and sorted; NULL without a number or with fewer than three words';

CREATE FUNCTION seller_identifier_key(kind text, value text, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION seller_identifier_key(text, text, text) IS
	'one text for all spellings of an identifier, across kinds that name the same (a phone and its WhatsApp); NULL when it can link nobody';

CREATE FUNCTION seller_identifier_problem(kind text, value text, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION seller_identifier_problem(text, text, text) IS
	'why an identifier can link nobody (placeholder, unreadable, national phone number without country ...), NULL when it can';

CREATE FUNCTION seller_identifier_mask(key text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION seller_identifier_mask(text) IS
	'a key of seller_identifier_key() with most of it hidden, to show as evidence';

CREATE FUNCTION identifier_digest(kind text, value text, key bytea, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION identifier_digest(text, text, bytea, text) IS
	'HMAC-SHA-256 of an identifier under a key of yours: links like the identifier itself and shows nothing of it; NULL when the identifier can link nobody';

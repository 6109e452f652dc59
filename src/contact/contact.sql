-- What a seller is reached, paid and registered by: one key for all spellings

CREATE FUNCTION phone_normalise(phone text, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION phone_normalise(text, text) IS
	'the phone number in E.164 form (+8675588881234); a national number needs the two-letter country; NULL if it cannot be parsed';

CREATE FUNCTION email_normalise(email text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION email_normalise(text) IS
	'the e-mail address in lower case, without display name and +tag, and without dots at Gmail; NULL if it is malformed or a placeholder';

CREATE FUNCTION handle_parse(handle text, OUT platform text, OUT identifier text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION handle_parse(text) IS
	'platform and account in a page address, @name or platform:name; platform is NULL if none is named, both if it is not a handle';

CREATE FUNCTION address_key(address text, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION address_key(text, text) IS
	'country and words of an address, folded, abbreviated and sorted; NULL if it has no number or fewer than three words';

CREATE FUNCTION seller_identifier_key(kind text, value text, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION seller_identifier_key(text, text, text) IS
	'canonical key of an identifier, shared by kinds that denote the same thing (a phone number and its WhatsApp account); NULL if the identifier cannot link sellers';

CREATE FUNCTION seller_identifier_problem(kind text, value text, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION seller_identifier_problem(text, text, text) IS
	'why an identifier cannot link sellers (a placeholder, malformed, a national phone number without country); NULL if it can';

CREATE FUNCTION seller_identifier_mask(key text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION seller_identifier_mask(text) IS
	'a key of seller_identifier_key() with most characters masked, for display';

CREATE FUNCTION identifier_digest(kind text, value text, key bytea, country text DEFAULT NULL) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION identifier_digest(text, text, bytea, text) IS
	'HMAC-SHA-256 of an identifier under a secret key: links sellers as the identifier itself would, without revealing it; NULL if the identifier cannot link sellers';

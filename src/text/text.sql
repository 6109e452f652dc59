-- The forms of a text

CREATE FUNCTION plain_form(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION plain_form(text) IS
	'the words of a text in plain Latin letters: case, width, diacritics and alphabets folded';

CREATE FUNCTION skeleton(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION skeleton(text) IS
	'the words of a text as the eye reads them: characters that look alike become one letter';

CREATE FUNCTION normaliser_version() RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION normaliser_version() IS
	'version of the tables behind plain_form() and skeleton(); indexes built with another version need REINDEX';

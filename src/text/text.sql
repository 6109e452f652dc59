-- The forms of a text

CREATE FUNCTION plain_form(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION plain_form(text) IS
	'words as an honest clerk would have typed them: case, width, marks and alphabets folded';

CREATE FUNCTION skeleton(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION skeleton(text) IS
	'words as the eye reads them: letters, digits and symbols that look alike are one letter';

CREATE FUNCTION normaliser_version() RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION normaliser_version() IS
	'version of the frozen tables behind plain_form() and skeleton(); indexes over them hold for one version';

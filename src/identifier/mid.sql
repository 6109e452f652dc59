-- Manufacturer identification codes of US customs (19 CFR part 102, appendix)

CREATE FUNCTION mid_build(name text, street text, city text, country text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION mid_build(text, text, text, text) IS
	'manufacturer identification code made from name and address; country of origin of the goods, Canada as CA-ON or XO; NULL when name or country gives none';

CREATE FUNCTION mid_parse(mid text, OUT country text, OUT name text, OUT number text, OUT city text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mid_parse(text) IS
	'the parts of a manufacturer identification code; all NULL if malformed';

CREATE FUNCTION mid_ok(text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mid_ok(text) IS
	'true if the text is well formed as a manufacturer identification code (FRLAVIE243BRE)';

CREATE FUNCTION mid_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mid_problem(text) IS
	'what is wrong with a manufacturer identification code (FRLAVIE243BRE), NULL if well formed';

CREATE FUNCTION mid_normalise(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mid_normalise(text) IS
	'a manufacturer identification code (FRLAVIE243BRE) in capitals without separators, NULL if malformed';

CREATE FUNCTION mid_matches(mid text, name text, street text, city text, country text,
	OUT matches boolean, OUT part text, OUT expected text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION mid_matches(text, text, text, text, text) IS
	'does a manufacturer identification code stand for a name and address; the first part that differs (country, name, number, city, or mid when malformed) and what it should be (NULL: nothing); what is NULL or gives no part is not compared';

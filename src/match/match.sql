-- One brand against one text

CREATE FUNCTION mentions(description text, brand text, max_edits integer DEFAULT NULL) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 200 SUPPORT mention_support;
COMMENT ON FUNCTION mentions(text, text, integer) IS
	'true if the description mentions the brand or a look-alike of it; max_edits (0 to 2) caps the edits allowed in a word';

CREATE FUNCTION mentions_operator(description text, brand text) RETURNS boolean
	AS 'MODULE_PATHNAME', 'mentions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 SUPPORT mention_support;
COMMENT ON FUNCTION mentions_operator(text, text) IS 'implementation of @~ operator';

CREATE FUNCTION mentions_commutator(brand text, description text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 SUPPORT mention_support;
COMMENT ON FUNCTION mentions_commutator(text, text) IS 'implementation of ~@ operator';

CREATE OPERATOR @~ (
	LEFTARG = text, RIGHTARG = text, FUNCTION = mentions_operator, COMMUTATOR = ~@,
	RESTRICT = mention_selectivity, JOIN = mention_join_selectivity);
COMMENT ON OPERATOR @~ (text, text) IS
	'the description on the left mentions the brand on the right, or something that looks like it';

CREATE OPERATOR ~@ (
	LEFTARG = text, RIGHTARG = text, FUNCTION = mentions_commutator, COMMUTATOR = @~,
	RESTRICT = mention_selectivity, JOIN = mentioned_join_selectivity);
COMMENT ON OPERATOR ~@ (text, text) IS
	'the brand on the left, or something that looks like it, is mentioned by the description on the right';

CREATE FUNCTION brand_match(description text, brand text,
	OUT similarity real, OUT written text[], OUT fragment text, OUT start integer, OUT length integer)
	RETURNS record
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200;
COMMENT ON FUNCTION brand_match(text, text) IS
	'best mention of the brand: similarity (0 to 1), how it is written, the fragment, and its position in characters; NULL if there is none';

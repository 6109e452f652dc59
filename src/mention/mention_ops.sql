-- Index support for @~ and mentions()

CREATE FUNCTION mention_extract_value(text, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mention_extract_value(text, internal) IS 'support function of mention_ops';

CREATE FUNCTION mention_extract_query(text, internal, smallint, internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mention_extract_query(text, internal, smallint, internal, internal, internal, internal) IS
	'support function of mention_ops';

CREATE FUNCTION mention_consistent(internal, smallint, text, integer, internal, internal, internal, internal) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mention_consistent(internal, smallint, text, integer, internal, internal, internal, internal) IS
	'support function of mention_ops';

CREATE FUNCTION mention_tri_consistent(internal, smallint, text, integer, internal, internal, internal) RETURNS "char"
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mention_tri_consistent(internal, smallint, text, integer, internal, internal, internal) IS
	'support function of mention_ops';

CREATE FUNCTION mention_compare_partial(bytea, bytea, smallint, internal) RETURNS integer
	AS 'MODULE_PATHNAME', 'key_compare_partial' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mention_compare_partial(bytea, bytea, smallint, internal) IS
	'support function of mention_ops';

CREATE OPERATOR CLASS mention_ops FOR TYPE text USING gin AS
	OPERATOR 1 @~ (text, text),
	FUNCTION 1 pg_catalog.byteacmp(bytea, bytea),
	FUNCTION 2 mention_extract_value(text, internal),
	FUNCTION 3 mention_extract_query(text, internal, smallint, internal, internal, internal, internal),
	FUNCTION 4 mention_consistent(internal, smallint, text, integer, internal, internal, internal, internal),
	FUNCTION 5 mention_compare_partial(bytea, bytea, smallint, internal),
	FUNCTION 6 mention_tri_consistent(internal, smallint, text, integer, internal, internal, internal),
	STORAGE bytea;
COMMENT ON OPERATOR CLASS mention_ops USING gin IS
	'finds descriptions that mention a brand or a look-alike of it: @~ and mentions()';

-- inspection: the keys of a search

CREATE FUNCTION assay.mention_keys(brand text,
	OUT word text, OUT part text, OUT kind text, OUT length integer, OUT segment integer,
	OUT letters text, OUT beginning boolean, OUT edits integer, OUT recheck boolean)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_mention_keys' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 50;
COMMENT ON FUNCTION assay.mention_keys(text) IS
	'the GIN keys that a search for this brand looks up in a mention_ops index: for each word, the lengths and segments to look for, and the edits allowed';

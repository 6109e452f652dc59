-- Index support for ~= and same_seller()

CREATE FUNCTION party_extract_value(text, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_extract_value(text, internal) IS 'support function of party_ops';

CREATE FUNCTION party_extract_query(text, internal, smallint, internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_extract_query(text, internal, smallint, internal, internal, internal, internal) IS
	'support function of party_ops';

CREATE FUNCTION party_consistent(internal, smallint, text, integer, internal, internal, internal, internal) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_consistent(internal, smallint, text, integer, internal, internal, internal, internal) IS
	'support function of party_ops';

CREATE FUNCTION party_tri_consistent(internal, smallint, text, integer, internal, internal, internal) RETURNS "char"
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_tri_consistent(internal, smallint, text, integer, internal, internal, internal) IS
	'support function of party_ops';

CREATE FUNCTION party_compare_partial(bytea, bytea, smallint, internal) RETURNS integer
	AS 'MODULE_PATHNAME', 'key_compare_partial' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_compare_partial(bytea, bytea, smallint, internal) IS
	'support function of party_ops';

CREATE OPERATOR CLASS party_ops FOR TYPE text USING gin AS
	OPERATOR 1 ~= (text, text),
	FUNCTION 1 pg_catalog.byteacmp(bytea, bytea),
	FUNCTION 2 party_extract_value(text, internal),
	FUNCTION 3 party_extract_query(text, internal, smallint, internal, internal, internal, internal),
	FUNCTION 4 party_consistent(internal, smallint, text, integer, internal, internal, internal, internal),
	FUNCTION 5 party_compare_partial(bytea, bytea, smallint, internal),
	FUNCTION 6 party_tri_consistent(internal, smallint, text, integer, internal, internal, internal),
	STORAGE bytea;
COMMENT ON OPERATOR CLASS party_ops USING gin IS
	'finds names of the same party: ~= and same_seller()';

-- inspection: the keys of a search

CREATE FUNCTION assay.party_keys(name text,
	OUT words text, OUT finds text, OUT value real, OUT kind text, OUT length integer, OUT segment integer,
	OUT letters text, OUT beginning boolean, OUT edits integer)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_party_keys' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 200;
COMMENT ON FUNCTION assay.party_keys(text) IS
	'the GIN keys that a search for this name looks up in a party_ops index: the word each stands for, the most a row with the key can add to the score (below 0 where the words pair badly), the segments to look for and the edits allowed; a single row of kind "every row" when keys cannot narrow the search';

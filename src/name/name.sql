-- Names of parties: are two of them the same?

CREATE FUNCTION seller_similarity(a text, b text) RETURNS real
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION seller_similarity(text, text) IS
	'how likely two names denote the same party, from 0 to 1; symmetric';

CREATE FUNCTION seller_compare(a text, b text,
	OUT token_a text, OUT token_b text, OUT weight real, OUT similarity real)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 ROWS 5;
COMMENT ON FUNCTION seller_compare(text, text) IS
	'explains seller_similarity(): which words pair and how well, which remain unpaired, and the weight of each';

CREATE FUNCTION same_seller(a text, b text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 SUPPORT party_support;
COMMENT ON FUNCTION same_seller(text, text) IS
	'true if two names denote the same party: seller_similarity() is 0.7 or more';

-- a threshold of NULL is the default, so this one is not STRICT
CREATE FUNCTION same_seller(a text, b text, threshold real) RETURNS boolean
	AS 'MODULE_PATHNAME', 'same_seller_threshold' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100 SUPPORT party_support;
COMMENT ON FUNCTION same_seller(text, text, real) IS
	'true if two names denote the same party: seller_similarity() is at least the threshold';

CREATE FUNCTION same_seller(a text, b text, threshold double precision) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 100
	RETURN @extschema@.same_seller(a, b, threshold::pg_catalog.float4);
COMMENT ON FUNCTION same_seller(text, text, double precision) IS
	'same_seller(text, text, real) for a threshold of double precision';

CREATE FUNCTION seller_key(name text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION seller_key(text) IS
	'the distinctive words of a name, folded and sorted: equal for spellings that differ only in case, diacritics, word order, legal form or known abbreviations';

CREATE OPERATOR ~= (
	LEFTARG = text,
	RIGHTARG = text,
	FUNCTION = same_seller,
	COMMUTATOR = ~=,
	RESTRICT = party_selectivity,
	JOIN = party_join_selectivity
);
COMMENT ON OPERATOR ~= (text, text) IS 'names of the same party';

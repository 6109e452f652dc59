-- What the planner may know of ~= and same_seller()

CREATE FUNCTION party_selectivity(internal, oid, internal, integer) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_selectivity(internal, oid, internal, integer) IS
	'restriction selectivity of ~=';

CREATE FUNCTION party_join_selectivity(internal, oid, internal, smallint, internal) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_join_selectivity(internal, oid, internal, smallint, internal) IS
	'join selectivity of ~=';

CREATE FUNCTION party_support(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_support(internal) IS
	'planner support of same_seller() and ~=: selectivity, cost, index condition';

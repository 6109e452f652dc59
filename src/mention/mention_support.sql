-- What the planner may know of @~, ~@ and mentions()

CREATE FUNCTION mention_selectivity(internal, oid, internal, integer) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mention_selectivity(internal, oid, internal, integer) IS
	'restriction selectivity of @~ and ~@';

CREATE FUNCTION mention_join_selectivity(internal, oid, internal, smallint, internal) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mention_join_selectivity(internal, oid, internal, smallint, internal) IS
	'join selectivity of @~';

CREATE FUNCTION mentioned_join_selectivity(internal, oid, internal, smallint, internal) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mentioned_join_selectivity(internal, oid, internal, smallint, internal) IS
	'join selectivity of ~@';

CREATE FUNCTION mention_support(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION mention_support(internal) IS
	'planner support of mentions(), @~ and ~@: selectivity, cost, index condition';

-- hscode: a code of the Harmonized System, 2 to 12 digits. Eight bytes by
-- value, compared and hashed as int8 is.

CREATE TYPE hscode;

CREATE FUNCTION hscode_in(cstring) RETURNS hscode
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_in(cstring) IS 'I/O';

CREATE FUNCTION hscode_out(hscode) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_out(hscode) IS 'I/O';

CREATE FUNCTION hscode_recv(internal) RETURNS hscode
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_recv(internal) IS 'I/O';

CREATE FUNCTION hscode_send(hscode) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_send(hscode) IS 'I/O';

CREATE TYPE hscode (
	INPUT = hscode_in,
	OUTPUT = hscode_out,
	RECEIVE = hscode_recv,
	SEND = hscode_send,
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE hscode IS
	'code of the Harmonized System or of a tariff below it, 2 to 12 digits: 6403.91';

CREATE CAST (text AS hscode) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS hscode) IS 'reads digits, with dots, blanks and hyphens between them';
CREATE CAST (varchar AS hscode) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS hscode) IS 'reads digits, with dots, blanks and hyphens between them';
CREATE CAST (bpchar AS hscode) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (bpchar AS hscode) IS 'reads digits, with dots, blanks and hyphens between them';

-- Parts

CREATE FUNCTION hs_format(hscode) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hs_format(hscode) IS
	'the code with dots, as tariffs print it: 6403.91.60';

CREATE FUNCTION hs_chapter(hscode) RETURNS hscode
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hs_chapter(hscode) IS
	'the chapter: the first two digits';

CREATE FUNCTION hs_heading(hscode) RETURNS hscode
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hs_heading(hscode) IS
	'the heading: the first four digits, NULL when there are fewer';

CREATE FUNCTION hs_subheading(hscode) RETURNS hscode
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hs_subheading(hscode) IS
	'the subheading: the first six digits, NULL when there are fewer';

CREATE FUNCTION hs_parent(hscode) RETURNS hscode
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hs_parent(hscode) IS
	'the code one level up (two digits fewer), NULL of a chapter';

CREATE FUNCTION hs_last_under(hscode) RETURNS hscode
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hs_last_under(hscode) IS
	'the greatest code that can fall under this one: the upper bound of its range';

-- Comparison: the order of the tariff, each code right before what falls
-- under it

CREATE FUNCTION hscode_eq(hscode, hscode) RETURNS boolean
	AS 'int8eq' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_eq(hscode, hscode) IS 'implementation of = operator';

CREATE FUNCTION hscode_ne(hscode, hscode) RETURNS boolean
	AS 'int8ne' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_ne(hscode, hscode) IS 'implementation of <> operator';

CREATE FUNCTION hscode_lt(hscode, hscode) RETURNS boolean
	AS 'int8lt' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_lt(hscode, hscode) IS 'implementation of < operator';

CREATE FUNCTION hscode_le(hscode, hscode) RETURNS boolean
	AS 'int8le' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_le(hscode, hscode) IS 'implementation of <= operator';

CREATE FUNCTION hscode_gt(hscode, hscode) RETURNS boolean
	AS 'int8gt' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_gt(hscode, hscode) IS 'implementation of > operator';

CREATE FUNCTION hscode_ge(hscode, hscode) RETURNS boolean
	AS 'int8ge' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_ge(hscode, hscode) IS 'implementation of >= operator';

CREATE FUNCTION hscode_cmp(hscode, hscode) RETURNS integer
	AS 'btint8cmp' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_cmp(hscode, hscode) IS 'less-equal-greater';

CREATE FUNCTION hscode_hash(hscode) RETURNS integer
	AS 'hashint8' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_hash(hscode) IS 'hash';

CREATE FUNCTION hscode_hash_extended(hscode, bigint) RETURNS bigint
	AS 'hashint8extended' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_hash_extended(hscode, bigint) IS 'hash with a seed';

CREATE OPERATOR = (
	LEFTARG = hscode, RIGHTARG = hscode, FUNCTION = hscode_eq,
	COMMUTATOR = =, NEGATOR = <>,
	RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (hscode, hscode) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = hscode, RIGHTARG = hscode, FUNCTION = hscode_ne,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR <> (hscode, hscode) IS 'not equal';

CREATE OPERATOR < (
	LEFTARG = hscode, RIGHTARG = hscode, FUNCTION = hscode_lt,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR < (hscode, hscode) IS 'stands before, in the tariff';

CREATE OPERATOR <= (
	LEFTARG = hscode, RIGHTARG = hscode, FUNCTION = hscode_le,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR <= (hscode, hscode) IS 'stands before, or is equal';

CREATE OPERATOR > (
	LEFTARG = hscode, RIGHTARG = hscode, FUNCTION = hscode_gt,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR > (hscode, hscode) IS 'stands after, in the tariff';

CREATE OPERATOR >= (
	LEFTARG = hscode, RIGHTARG = hscode, FUNCTION = hscode_ge,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR >= (hscode, hscode) IS 'stands after, or is equal';

CREATE OPERATOR CLASS hscode_ops DEFAULT FOR TYPE hscode USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 hscode_cmp(hscode, hscode),
	FUNCTION 2 pg_catalog.btint8sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(pg_catalog.oid);
COMMENT ON OPERATOR CLASS hscode_ops USING btree IS
	'the order of the tariff; also finds <@ and @>';

CREATE OPERATOR CLASS hscode_ops DEFAULT FOR TYPE hscode USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 hscode_hash(hscode),
	FUNCTION 2 hscode_hash_extended(hscode, bigint);
COMMENT ON OPERATOR CLASS hscode_ops USING hash IS 'equality of HS codes';

CREATE FUNCTION hscode_smaller(hscode, hscode) RETURNS hscode
	AS 'int8smaller' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_smaller(hscode, hscode) IS 'the lesser of two codes';

CREATE FUNCTION hscode_larger(hscode, hscode) RETURNS hscode
	AS 'int8larger' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hscode_larger(hscode, hscode) IS 'the greater of two codes';

CREATE AGGREGATE min(hscode) (
	SFUNC = hscode_smaller, STYPE = hscode, COMBINEFUNC = hscode_smaller,
	SORTOP = <, PARALLEL = SAFE
);
COMMENT ON AGGREGATE min(hscode) IS 'the code that stands first in the tariff';

CREATE AGGREGATE max(hscode) (
	SFUNC = hscode_larger, STYPE = hscode, COMBINEFUNC = hscode_larger,
	SORTOP = >, PARALLEL = SAFE
);
COMMENT ON AGGREGATE max(hscode) IS 'the code that stands last in the tariff';

-- What falls under what. Both ways are found by a btree index.

CREATE FUNCTION hs_falls_under_support(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hs_falls_under_support(internal) IS 'planner support for hs_falls_under';

CREATE FUNCTION hs_covers_support(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION hs_covers_support(internal) IS 'planner support for hs_covers';

CREATE FUNCTION hs_falls_under(code hscode, above hscode) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	SUPPORT hs_falls_under_support;
COMMENT ON FUNCTION hs_falls_under(hscode, hscode) IS
	'true if the first code begins with the second; every code falls under itself';

CREATE FUNCTION hs_covers(above hscode, code hscode) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	SUPPORT hs_covers_support;
COMMENT ON FUNCTION hs_covers(hscode, hscode) IS
	'true if the second code begins with the first; every code covers itself';

CREATE OPERATOR <@ (
	LEFTARG = hscode, RIGHTARG = hscode, FUNCTION = hs_falls_under,
	COMMUTATOR = @>,
	RESTRICT = pg_catalog.matchingsel, JOIN = pg_catalog.matchingjoinsel
);
COMMENT ON OPERATOR <@ (hscode, hscode) IS 'falls under';

CREATE OPERATOR @> (
	LEFTARG = hscode, RIGHTARG = hscode, FUNCTION = hs_covers,
	COMMUTATOR = <@,
	RESTRICT = pg_catalog.matchingsel, JOIN = pg_catalog.matchingjoinsel
);
COMMENT ON OPERATOR @> (hscode, hscode) IS 'covers';

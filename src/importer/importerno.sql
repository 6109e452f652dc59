-- Type importerno: the number of an importer as (scheme, number). The number of
-- a person is kept as a digest only; see importerno.h for what that protects
-- from and what it does not.

CREATE TYPE importerno;

CREATE FUNCTION importerno_in(cstring) RETURNS importerno
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_in(cstring) IS 'I/O';

CREATE FUNCTION importerno_out(importerno) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_out(importerno) IS 'I/O';

CREATE FUNCTION importerno_recv(internal) RETURNS importerno
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_recv(internal) IS 'I/O';

CREATE FUNCTION importerno_send(importerno) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_send(importerno) IS 'I/O';

CREATE TYPE importerno (
	INPUT = importerno_in,
	OUTPUT = importerno_out,
	RECEIVE = importerno_recv,
	SEND = importerno_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = main
);
COMMENT ON TYPE importerno IS
	'number of an importer: ein:12-3456789, cbp:120401-12345, eori:GB123456789000; that of a person as a digest, ssn:#...';

CREATE FUNCTION importerno_eq(importerno, importerno) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_eq(importerno, importerno) IS 'implementation of = operator';

CREATE FUNCTION importerno_ne(importerno, importerno) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_ne(importerno, importerno) IS 'implementation of <> operator';

CREATE FUNCTION importerno_lt(importerno, importerno) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_lt(importerno, importerno) IS 'implementation of < operator';

CREATE FUNCTION importerno_le(importerno, importerno) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_le(importerno, importerno) IS 'implementation of <= operator';

CREATE FUNCTION importerno_gt(importerno, importerno) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_gt(importerno, importerno) IS 'implementation of > operator';

CREATE FUNCTION importerno_ge(importerno, importerno) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_ge(importerno, importerno) IS 'implementation of >= operator';

CREATE OPERATOR = (
	LEFTARG = importerno, RIGHTARG = importerno, FUNCTION = importerno_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR = (importerno, importerno) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = importerno, RIGHTARG = importerno, FUNCTION = importerno_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (importerno, importerno) IS 'not equal';

CREATE OPERATOR < (
	LEFTARG = importerno, RIGHTARG = importerno, FUNCTION = importerno_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (importerno, importerno) IS 'less than';

CREATE OPERATOR <= (
	LEFTARG = importerno, RIGHTARG = importerno, FUNCTION = importerno_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (importerno, importerno) IS 'less than or equal';

CREATE OPERATOR > (
	LEFTARG = importerno, RIGHTARG = importerno, FUNCTION = importerno_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (importerno, importerno) IS 'greater than';

CREATE OPERATOR >= (
	LEFTARG = importerno, RIGHTARG = importerno, FUNCTION = importerno_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (importerno, importerno) IS 'greater than or equal';

CREATE FUNCTION importerno_cmp(importerno, importerno) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_cmp(importerno, importerno) IS 'less-equal-greater';

CREATE OPERATOR CLASS importerno_ops DEFAULT FOR TYPE importerno USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 importerno_cmp(importerno, importerno),
	FUNCTION 4 pg_catalog.btequalimage(pg_catalog.oid);
COMMENT ON OPERATOR CLASS importerno_ops USING btree IS 'importer numbers by the bytes of their text form';

CREATE FUNCTION importerno_hash(importerno) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_hash(importerno) IS 'hash';

CREATE FUNCTION importerno_hash_extended(importerno, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_hash_extended(importerno, bigint) IS 'hash';

CREATE OPERATOR CLASS importerno_ops DEFAULT FOR TYPE importerno USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 importerno_hash(importerno),
	FUNCTION 2 importerno_hash_extended(importerno, bigint);
COMMENT ON OPERATOR CLASS importerno_ops USING hash IS 'importer numbers';

CREATE FUNCTION importerno_scheme(importerno) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importerno_scheme(importerno) IS
	'scheme of an importer number: ein, ssn, cbp, eori, lei or other';

CREATE FUNCTION importer_number_problem(text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION importer_number_problem(text) IS
	'why an importer number cannot be parsed or cannot be genuine; NULL if no problem is found';

-- Evidence of findings as it is stored: jsonb for readers, in few bytes

CREATE TYPE assay.evidence;
CREATE FUNCTION assay.evidence_in(cstring) RETURNS assay.evidence
	AS 'MODULE_PATHNAME', 'assay_evidence_in' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION assay.evidence_out(assay.evidence) RETURNS cstring
	AS 'MODULE_PATHNAME', 'assay_evidence_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION assay.evidence_recv(internal) RETURNS assay.evidence
	AS 'MODULE_PATHNAME', 'assay_evidence_recv' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION assay.evidence_send(assay.evidence) RETURNS bytea
	AS 'MODULE_PATHNAME', 'assay_evidence_send' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.evidence_in(cstring) IS 'input function of assay.evidence: JSON';
COMMENT ON FUNCTION assay.evidence_out(assay.evidence) IS 'output function of assay.evidence';
COMMENT ON FUNCTION assay.evidence_recv(internal) IS 'binary input function of assay.evidence, in the format of jsonb';
COMMENT ON FUNCTION assay.evidence_send(assay.evidence) IS 'binary output function of assay.evidence, in the format of jsonb';
CREATE TYPE assay.evidence (
	INPUT = assay.evidence_in, OUTPUT = assay.evidence_out, RECEIVE = assay.evidence_recv, SEND = assay.evidence_send,
	INTERNALLENGTH = VARIABLE, STORAGE = extended
);
COMMENT ON TYPE assay.evidence IS
	'jsonb in few bytes, for what findings say: written and read as JSON, and wherever jsonb is wanted it becomes that by itself; ->> is quicker on it than on jsonb';

CREATE FUNCTION assay.evidence_jsonb(evidence assay.evidence) RETURNS jsonb
	AS 'MODULE_PATHNAME', 'assay_evidence_jsonb' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION assay.evidence_jsonb(assay.evidence) IS 'evidence as jsonb: the cast, which is implicit';
CREATE FUNCTION assay.evidence_json(evidence assay.evidence) RETURNS json
	AS 'MODULE_PATHNAME', 'assay_evidence_json' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION assay.evidence_json(assay.evidence) IS 'evidence as json: the cast, by which also to_jsonb() and row_to_json() make JSON of it and not a string';
CREATE FUNCTION assay.evidence_of(jsonb jsonb) RETURNS assay.evidence
	AS 'MODULE_PATHNAME', 'assay_evidence_of_jsonb' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION assay.evidence_of(jsonb) IS 'jsonb as it is stored with findings: the cast on assignment';
CREATE CAST (assay.evidence AS jsonb) WITH FUNCTION assay.evidence_jsonb(assay.evidence) AS IMPLICIT;
COMMENT ON CAST (assay.evidence AS jsonb) IS 'the same value';
CREATE CAST (assay.evidence AS json) WITH FUNCTION assay.evidence_json(assay.evidence) AS ASSIGNMENT;
COMMENT ON CAST (assay.evidence AS json) IS 'the same value';
CREATE CAST (jsonb AS assay.evidence) WITH FUNCTION assay.evidence_of(jsonb) AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS assay.evidence) IS 'the same value';

CREATE FUNCTION assay.evidence_text(evidence assay.evidence, key text) RETURNS text
	AS 'MODULE_PATHNAME', 'assay_evidence_field_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.evidence_text(assay.evidence, text) IS 'the value of a key of evidence as text: the operator ->>';
CREATE OPERATOR ->> (LEFTARG = assay.evidence, RIGHTARG = text, FUNCTION = assay.evidence_text);
COMMENT ON OPERATOR ->> (assay.evidence, text) IS 'the value of a key as text, as of jsonb';

CREATE FUNCTION assay.evidence_cmp(a assay.evidence, b assay.evidence) RETURNS integer
	AS 'MODULE_PATHNAME', 'assay_evidence_cmp' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION assay.evidence_cmp(assay.evidence, assay.evidence) IS 'order of evidence, that of jsonb: -1, 0 or 1';
CREATE FUNCTION assay.evidence_eq(a assay.evidence, b assay.evidence) RETURNS boolean
	AS 'MODULE_PATHNAME', 'assay_evidence_eq' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION assay.evidence_eq(assay.evidence, assay.evidence) IS 'the operator =';
CREATE FUNCTION assay.evidence_ne(a assay.evidence, b assay.evidence) RETURNS boolean
	AS 'MODULE_PATHNAME', 'assay_evidence_ne' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION assay.evidence_ne(assay.evidence, assay.evidence) IS 'the operator <>';
CREATE FUNCTION assay.evidence_lt(a assay.evidence, b assay.evidence) RETURNS boolean
	AS 'MODULE_PATHNAME', 'assay_evidence_lt' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION assay.evidence_lt(assay.evidence, assay.evidence) IS 'the operator <';
CREATE FUNCTION assay.evidence_le(a assay.evidence, b assay.evidence) RETURNS boolean
	AS 'MODULE_PATHNAME', 'assay_evidence_le' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION assay.evidence_le(assay.evidence, assay.evidence) IS 'the operator <=';
CREATE FUNCTION assay.evidence_gt(a assay.evidence, b assay.evidence) RETURNS boolean
	AS 'MODULE_PATHNAME', 'assay_evidence_gt' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION assay.evidence_gt(assay.evidence, assay.evidence) IS 'the operator >';
CREATE FUNCTION assay.evidence_ge(a assay.evidence, b assay.evidence) RETURNS boolean
	AS 'MODULE_PATHNAME', 'assay_evidence_ge' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION assay.evidence_ge(assay.evidence, assay.evidence) IS 'the operator >=';
CREATE FUNCTION assay.evidence_hash(evidence assay.evidence) RETURNS integer
	AS 'MODULE_PATHNAME', 'assay_evidence_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION assay.evidence_hash(assay.evidence) IS 'hash of evidence, that of jsonb';
CREATE FUNCTION assay.evidence_hash_extended(evidence assay.evidence, seed bigint) RETURNS bigint
	AS 'MODULE_PATHNAME', 'assay_evidence_hash_extended' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION assay.evidence_hash_extended(assay.evidence, bigint) IS 'hash of evidence with a seed, that of jsonb';
CREATE OPERATOR = (LEFTARG = assay.evidence, RIGHTARG = assay.evidence, FUNCTION = assay.evidence_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
COMMENT ON OPERATOR = (assay.evidence, assay.evidence) IS 'the same value';
CREATE OPERATOR <> (LEFTARG = assay.evidence, RIGHTARG = assay.evidence, FUNCTION = assay.evidence_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel);
COMMENT ON OPERATOR <> (assay.evidence, assay.evidence) IS 'not the same value';
CREATE OPERATOR < (LEFTARG = assay.evidence, RIGHTARG = assay.evidence, FUNCTION = assay.evidence_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
COMMENT ON OPERATOR < (assay.evidence, assay.evidence) IS 'comes before, as jsonb';
CREATE OPERATOR <= (LEFTARG = assay.evidence, RIGHTARG = assay.evidence, FUNCTION = assay.evidence_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
COMMENT ON OPERATOR <= (assay.evidence, assay.evidence) IS 'comes before or is the same, as jsonb';
CREATE OPERATOR > (LEFTARG = assay.evidence, RIGHTARG = assay.evidence, FUNCTION = assay.evidence_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
COMMENT ON OPERATOR > (assay.evidence, assay.evidence) IS 'comes after, as jsonb';
CREATE OPERATOR >= (LEFTARG = assay.evidence, RIGHTARG = assay.evidence, FUNCTION = assay.evidence_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel);
COMMENT ON OPERATOR >= (assay.evidence, assay.evidence) IS 'comes after or is the same, as jsonb';
CREATE OPERATOR CLASS assay.evidence_ops DEFAULT FOR TYPE assay.evidence USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 assay.evidence_cmp(assay.evidence, assay.evidence);
COMMENT ON OPERATOR CLASS assay.evidence_ops USING btree IS 'order of jsonb';
CREATE OPERATOR CLASS assay.evidence_hash_ops DEFAULT FOR TYPE assay.evidence USING hash AS
	OPERATOR 1 =, FUNCTION 1 assay.evidence_hash(assay.evidence), FUNCTION 2 assay.evidence_hash_extended(assay.evidence, bigint);
COMMENT ON OPERATOR CLASS assay.evidence_hash_ops USING hash IS 'hash of jsonb';

-- HS editions: whether a declared code exists on a day, and what became of it

CREATE FUNCTION hs_check(
		code text, as_of date,
		OUT code text, OUT status text, OUT edition integer,
		OUT successors text[], OUT note text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hs_check(text, date) IS
	'status of an HS code, as typed, on a day: valid, rescoped, superseded, future, never or malformed; repairs of the input are reported in note; the status is NULL if the edition of that day is not compiled in';

CREATE FUNCTION hs_check(
		code hscode, as_of date,
		OUT code text, OUT status text, OUT edition integer,
		OUT successors text[], OUT note text)
	AS 'MODULE_PATHNAME', 'hs_check_hscode' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hs_check(hscode, date) IS
	'status of an HS code on a day, as hs_check(text, date) without repairs of the input';

CREATE FUNCTION hs_codes(edition integer, digits integer DEFAULT 6)
	RETURNS TABLE (code hscode)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 5500;
COMMENT ON FUNCTION hs_codes(integer, integer) IS
	'the chapters (2 digits), headings (4) or subheadings (6) of an edition';

CREATE FUNCTION hs_convert(code hscode, from_edition integer, to_edition integer)
	RETURNS TABLE (code hscode)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 ROWS 3;
COMMENT ON FUNCTION hs_convert(hscode, integer, integer) IS
	'the codes in another edition that correspond to a code, by the UNSD correlation tables; between 2007 and 2012 by equal digits only; national digits are dropped';

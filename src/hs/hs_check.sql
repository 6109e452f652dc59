-- HS editions: whether a declared code exists on a day, and what became of it

CREATE FUNCTION hs_check(
		code text, as_of date,
		OUT code text, OUT status text, OUT edition integer,
		OUT successors text[], OUT note text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hs_check(text, date) IS
	'is the HS code, as it was typed, valid on a day? valid, rescoped, superseded, future, never, malformed; NULL when the edition of that day is not at hand';

CREATE FUNCTION hs_check(
		code hscode, as_of date,
		OUT code text, OUT status text, OUT edition integer,
		OUT successors text[], OUT note text)
	AS 'MODULE_PATHNAME', 'hs_check_hscode' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hs_check(hscode, date) IS
	'is the HS code valid on a day? As hs_check(text, date), without repairs';

CREATE FUNCTION hs_codes(edition integer, digits integer DEFAULT 6)
	RETURNS TABLE (code hscode)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 5500;
COMMENT ON FUNCTION hs_codes(integer, integer) IS
	'the chapters (2 digits), headings (4) or subheadings (6) of an edition';

CREATE FUNCTION hs_convert(code hscode, from_edition integer, to_edition integer)
	RETURNS TABLE (code hscode)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 ROWS 3;
COMMENT ON FUNCTION hs_convert(hscode, integer, integer) IS
	'what a code of one edition is in another, by the UNSD correlation; by equal digits alone between 2007 and 2012; national digits are left out';

-- Do a description and an HS code fit together? By the shipped model of words

CREATE FUNCTION hs_plausibility(code hscode, description text) RETURNS real
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION hs_plausibility(hscode, text) IS
	'how well the chapter and heading of a code fit a description, from 0 to 1; 0.5 is neutral; NULL if no word is known, and for chapters 77, 98 and 99; assay.hs_plausibility_learned() also uses what was learned';

CREATE FUNCTION hs_suggest(
		description text, n integer DEFAULT 5,
		OUT code hscode, OUT probability real, OUT words text[])
	RETURNS SETOF record
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 ROWS 5;
COMMENT ON FUNCTION hs_suggest(text, integer) IS
	'the n most probable headings for a description, with the words that support each; no rows if no word is known';

CREATE FUNCTION hs_plausible(code hscode, description text) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION hs_plausible(hscode, text) IS 'implementation of @~ operator: plausibility of 0.25 or more';

CREATE OPERATOR @~ (
	LEFTARG = hscode, RIGHTARG = text, FUNCTION = hs_plausible,
	RESTRICT = pg_catalog.matchingsel, JOIN = pg_catalog.matchingjoinsel
);
COMMENT ON OPERATOR @~ (hscode, text) IS
	'true unless the description contradicts the code: its plausibility is 0.25 or more; NULL if no word is known';

-- What a description says, and what is wrong with it

CREATE FUNCTION assay.description_terms(description text, as_of date DEFAULT NULL,
	OUT kind text, OUT list text, OUT version text, OUT term text, OUT weight real, OUT standalone boolean,
	OUT fragment text, OUT start integer, OUT length integer)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_description_terms' LANGUAGE C STABLE PARALLEL SAFE COST 200 ROWS 1;
COMMENT ON FUNCTION assay.description_terms(text, date) IS
	'terms of the lists in force on a day (default today) that a description contains, the first 1,000 of them; standalone is true if the description contains nothing else';

CREATE FUNCTION assay.description_flags(description text, as_of date DEFAULT NULL) RETURNS text[]
	AS 'MODULE_PATHNAME', 'assay_description_flags' LANGUAGE C STABLE PARALLEL SAFE COST 300;
COMMENT ON FUNCTION assay.description_flags(text, date) IS
	'problems of a description on a day (default today): empty, symbols_only, numbers_only, three_identical, file_extension, too_short, placeholder, vague, brand_only, personal_name_only, vague_embedded';

CREATE FUNCTION assay.description_problems(description text, as_of date DEFAULT NULL,
	OUT flag text, OUT list text, OUT version text, OUT standalone boolean,
	OUT fragment text, OUT start integer, OUT length integer)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_description_problems' LANGUAGE C STABLE PARALLEL SAFE COST 300 ROWS 1;
COMMENT ON FUNCTION assay.description_problems(text, date) IS
	'the flags of assay.description_flags() with their evidence: list and version (NULL for flags that need no list), whether the term stands alone, and its position; of each flag the first 1,000';

CREATE FUNCTION assay.watch_matches(description text, as_of date DEFAULT NULL,
	OUT list text, OUT term text, OUT weight real, OUT fragment text, OUT start integer, OUT length integer,
	OUT hs text[], OUT version text, OUT note text)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_watch_matches' LANGUAGE C STABLE PARALLEL SAFE COST 200 ROWS 1;
COMMENT ON FUNCTION assay.watch_matches(text, date) IS
	'terms of watch and counterfeit lists in force on a day (default today) that a description contains, in order of appearance, with HS codes that the goods may fall under; the first 1,000 of them';

CREATE FUNCTION description_scripts(text) RETURNS text[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION description_scripts(text) IS
	'scripts in which a text is written (latin, cyrillic, han, hiragana ...), the most frequent first';

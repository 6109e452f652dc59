-- Dated lists of terms to watch for in descriptions

CREATE TABLE assay.term_list (
	list text PRIMARY KEY,
	kind text NOT NULL,
	version text NOT NULL,
	valid daterange NOT NULL DEFAULT '(,)',
	embedded boolean NOT NULL DEFAULT true,
	source text,
	shipped boolean NOT NULL DEFAULT false,
	CONSTRAINT term_list_kind CHECK (kind OPERATOR(pg_catalog.=) ANY ('{vague,placeholder,counterfeit,watch,cover}'::pg_catalog.text[]))
);
COMMENT ON TABLE assay.term_list IS 'lists of terms: what kind, from where, in force when';
COMMENT ON COLUMN assay.term_list.kind IS
	'vague, placeholder, counterfeit (words by which copies are sold), watch (goods somebody has to look at), or cover (goods as which others are declared)';
COMMENT ON COLUMN assay.term_list.embedded IS
	'do its terms count among other words, or only as all that a description says (of vague and placeholder terms)';

CREATE TABLE assay.term (
	list text NOT NULL REFERENCES assay.term_list ON DELETE CASCADE ON UPDATE CASCADE,
	term text NOT NULL,
	weight real NOT NULL DEFAULT 0.5,
	innocent text[],
	hs text[],
	note text,
	unit_value numeric,
	currency text,
	shipped boolean NOT NULL DEFAULT false,
	PRIMARY KEY (list, term),
	CONSTRAINT term_unit_value CHECK (unit_value IS NULL OR currency IS NOT NULL
		AND unit_value OPERATOR(pg_catalog.>) 0 AND unit_value OPERATOR(pg_catalog.<) 1e15),
	CONSTRAINT term_weight CHECK (weight OPERATOR(pg_catalog.>=) 0 AND weight OPERATOR(pg_catalog.<=) 1)
);
COMMENT ON COLUMN assay.term.shipped IS 'comes with the extension and was not changed; weight 0 silences a term';
COMMENT ON TABLE assay.term IS 'terms of the lists, found in any alphabet and disguise, but not misspelt';
COMMENT ON COLUMN assay.term.weight IS 'how much the term says, 0 to 1';
COMMENT ON COLUMN assay.term.innocent IS 'words beside which it is innocent: scale and model beside 1:1';

COMMENT ON COLUMN assay.term.hs IS
	'HS codes under which such goods may fall, of any length; those of cover goods, from six digits on, mark a shipment also without the term';
COMMENT ON COLUMN assay.term.unit_value IS 'of cover goods: a piece of them costs no more than this, in currency';
COMMENT ON COLUMN assay.term.note IS 'what else there is to know: the appendix of CITES';

CREATE TRIGGER term_list_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON assay.term_list
	FOR EACH STATEMENT EXECUTE FUNCTION assay.registry_changed();
ALTER TABLE assay.term_list ENABLE ALWAYS TRIGGER term_list_changed;
CREATE TRIGGER term_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON assay.term
	FOR EACH STATEMENT EXECUTE FUNCTION assay.registry_changed();
ALTER TABLE assay.term ENABLE ALWAYS TRIGGER term_changed;
GRANT SELECT ON assay.term_list, assay.term TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('assay.term_list', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('assay.term', 'WHERE NOT shipped');

CREATE FUNCTION assay.description_terms(description text, as_of date DEFAULT NULL,
	OUT kind text, OUT list text, OUT version text, OUT term text, OUT weight real, OUT standalone boolean,
	OUT fragment text, OUT start integer, OUT length integer)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_description_terms' LANGUAGE C STABLE PARALLEL SAFE COST 200 ROWS 1;
COMMENT ON FUNCTION assay.description_terms(text, date) IS
	'terms of the lists in force on a day (default today) that a description contains; standalone: nothing else is in it';

CREATE FUNCTION assay.description_flags(description text, as_of date DEFAULT NULL) RETURNS text[]
	AS 'MODULE_PATHNAME', 'assay_description_flags' LANGUAGE C STABLE PARALLEL SAFE COST 300;
COMMENT ON FUNCTION assay.description_flags(text, date) IS
	'what is wrong with a description on a day (default today): empty, symbols_only, numbers_only, three_identical, file_extension, too_short, placeholder, vague, brand_only, personal_name_only, vague_embedded';

CREATE FUNCTION assay.description_problems(description text, as_of date DEFAULT NULL,
	OUT flag text, OUT list text, OUT version text, OUT standalone boolean,
	OUT fragment text, OUT start integer, OUT length integer)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_description_problems' LANGUAGE C STABLE PARALLEL SAFE COST 300 ROWS 1;
COMMENT ON FUNCTION assay.description_problems(text, date) IS
	'the flags of assay.description_flags with what they are about: which list in which version, alone or among other words, and where; list is NULL for what no list decides';

CREATE FUNCTION assay.watch_matches(description text, as_of date DEFAULT NULL,
	OUT list text, OUT term text, OUT weight real, OUT fragment text, OUT start integer, OUT length integer,
	OUT hs text[], OUT version text, OUT note text)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_watch_matches' LANGUAGE C STABLE PARALLEL SAFE COST 200 ROWS 1;
COMMENT ON FUNCTION assay.watch_matches(text, date) IS
	'terms of watch and counterfeit lists in force on a day (default today) that a description contains, in its order, with HS codes the goods may fall under';

CREATE FUNCTION description_scripts(text) RETURNS text[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION description_scripts(text) IS
	'scripts in which a text is written (latin, cyrillic, han, hiragana ...), the one with most letters first';

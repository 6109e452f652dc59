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
	CONSTRAINT term_words CHECK (@extschema@.plain_form(term) OPERATOR(pg_catalog.<>) ''),
	CONSTRAINT term_hs CHECK (assay.hs_codes_check(hs)),
	CONSTRAINT term_currency CHECK (assay.currency_check(currency)),
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

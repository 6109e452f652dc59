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
COMMENT ON TABLE assay.term_list IS 'lists of terms to look for in descriptions, with kind, source and dates';
COMMENT ON COLUMN assay.term_list.kind IS
	'vague, placeholder, counterfeit (terms under which copies are sold), watch (goods that need attention), or cover (goods as which others are falsely declared)';
COMMENT ON COLUMN assay.term_list.embedded IS
	'true if its terms count among other words; false if only when they are the whole description (vague and placeholder terms)';
COMMENT ON COLUMN assay.term_list.list IS 'name of the list';
COMMENT ON COLUMN assay.term_list.version IS 'edition of the list, quoted in evidence';
COMMENT ON COLUMN assay.term_list.valid IS 'days on which the list is in force';
COMMENT ON COLUMN assay.term_list.source IS 'where the list comes from';
COMMENT ON COLUMN assay.term_list.shipped IS 'comes with the extension and was not changed';

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
COMMENT ON TABLE assay.term IS 'terms of the lists; found in any alphabet and in disguise, but not with edits';
COMMENT ON COLUMN assay.term.weight IS 'strength of the finding, 0 to 1';
COMMENT ON COLUMN assay.term.innocent IS 'words beside which the term is innocent: scale or model beside 1:1';

COMMENT ON COLUMN assay.term.hs IS
	'HS codes of any length under which such goods may fall; on a list of cover goods, a code of six digits or more flags a shipment even without the term';
COMMENT ON COLUMN assay.term.unit_value IS 'cover goods: the highest plausible price of a piece, in currency';
COMMENT ON COLUMN assay.term.note IS 'remark quoted in evidence, such as the CITES appendix';
COMMENT ON COLUMN assay.term.list IS 'the list it is on';
COMMENT ON COLUMN assay.term.term IS 'word or phrase';
COMMENT ON COLUMN assay.term.currency IS 'ISO 4217 code of unit_value';

SELECT assay.track_registry('assay.term_list');
SELECT assay.track_registry('assay.term');
GRANT SELECT ON assay.term_list, assay.term TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('assay.term_list', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('assay.term', 'WHERE NOT shipped');

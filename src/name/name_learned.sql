-- How common words are in the names of the user's own parties

CREATE TABLE assay.name_source (
	source text PRIMARY KEY,
	names bigint NOT NULL,
	learned timestamptz NOT NULL DEFAULT pg_catalog.now()
);
COMMENT ON TABLE assay.name_source IS 'where assay.learn_names() has read names: delete a row to forget what came from there';
COMMENT ON COLUMN assay.name_source.source IS 'table and column';
COMMENT ON COLUMN assay.name_source.names IS 'how many different names were there';
COMMENT ON COLUMN assay.name_source.learned IS 'when it was last read';

CREATE TABLE assay.name_word (
	source text NOT NULL REFERENCES assay.name_source ON DELETE CASCADE ON UPDATE CASCADE,
	word text COLLATE pg_catalog."C" NOT NULL,
	names bigint NOT NULL,
	PRIMARY KEY (source, word)
);
COMMENT ON TABLE assay.name_word IS
	'words of names and how many different names have them; those of fewer than three names are not kept';
COMMENT ON COLUMN assay.name_word.source IS 'table and column';
COMMENT ON COLUMN assay.name_word.word IS 'the folded word';
COMMENT ON COLUMN assay.name_word.names IS 'number of distinct names of the source that contain it';

SELECT pg_catalog.pg_extension_config_dump('assay.name_source', '');
SELECT pg_catalog.pg_extension_config_dump('assay.name_word', '');
GRANT SELECT ON assay.name_source, assay.name_word TO PUBLIC;

CREATE TRIGGER name_source_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON assay.name_source
	FOR EACH STATEMENT EXECUTE FUNCTION assay.registry_changed();
ALTER TABLE assay.name_source ENABLE ALWAYS TRIGGER name_source_changed;
COMMENT ON TRIGGER name_source_changed ON assay.name_source IS 'compiled images of the table are built again';
CREATE TRIGGER name_word_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON assay.name_word
	FOR EACH STATEMENT EXECUTE FUNCTION assay.registry_changed();
ALTER TABLE assay.name_word ENABLE ALWAYS TRIGGER name_word_changed;
COMMENT ON TRIGGER name_word_changed ON assay.name_word IS 'compiled images of the table are built again';

CREATE FUNCTION assay.learn_names(source regclass, column_name name) RETURNS bigint
	AS 'MODULE_PATHNAME', 'assay_learn_names' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 1000000;
COMMENT ON FUNCTION assay.learn_names(regclass, name) IS
	'counts the words of the different names in a column, in place of what was learned there before, so that assay.seller_similarity() and assay.seller_matches() let common words weigh little; returns how many names there are';

CREATE FUNCTION assay.seller_similarity(a text, b text) RETURNS real
	AS 'MODULE_PATHNAME', 'assay_seller_similarity' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 110;
COMMENT ON FUNCTION assay.seller_similarity(text, text) IS
	'seller_similarity() by what assay.learn_names() learned: words that many of your parties share weigh less; the same until something was learned';

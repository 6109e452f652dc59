-- How common words are in the names of the user's own parties

CREATE TABLE assay.name_source (
	source text PRIMARY KEY,
	names bigint NOT NULL,
	learned timestamptz NOT NULL DEFAULT pg_catalog.now()
);
COMMENT ON TABLE assay.name_source IS 'columns that assay.learn_names() has learned from; delete a row to forget what came from it';
COMMENT ON COLUMN assay.name_source.source IS 'table and column';
COMMENT ON COLUMN assay.name_source.names IS 'number of distinct names it had';
COMMENT ON COLUMN assay.name_source.learned IS 'when it was last read';

CREATE TABLE assay.name_word (
	source text NOT NULL REFERENCES assay.name_source ON DELETE CASCADE ON UPDATE CASCADE,
	word text COLLATE pg_catalog."C" NOT NULL,
	names bigint NOT NULL,
	PRIMARY KEY (source, word)
);
COMMENT ON TABLE assay.name_word IS
	'words of each source and the number of distinct names that contain them; words of fewer than three names are not kept';
COMMENT ON COLUMN assay.name_word.source IS 'table and column';
COMMENT ON COLUMN assay.name_word.word IS 'the folded word';
COMMENT ON COLUMN assay.name_word.names IS 'number of distinct names of the source that contain it';

SELECT pg_catalog.pg_extension_config_dump('assay.name_source', '');
SELECT pg_catalog.pg_extension_config_dump('assay.name_word', '');
GRANT SELECT ON assay.name_source, assay.name_word TO PUBLIC;

SELECT assay.track_registry('assay.name_source');
SELECT assay.track_registry('assay.name_word');

CREATE FUNCTION assay.learn_names(source regclass, column_name name) RETURNS bigint
	AS 'MODULE_PATHNAME', 'assay_learn_names' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 1000000;
COMMENT ON FUNCTION assay.learn_names(regclass, name) IS
	'counts the words of the distinct names in a column, replacing what was learned from that column before, so that common words weigh less in assay.seller_similarity_learned() and assay.seller_matches(); returns the number of distinct names';

CREATE FUNCTION assay.seller_similarity_learned(a text, b text) RETURNS real
	AS 'MODULE_PATHNAME', 'assay_seller_similarity' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 110;
COMMENT ON FUNCTION assay.seller_similarity_learned(text, text) IS
	'seller_similarity() with the word counts of assay.learn_names(): words that many of your parties share weigh less; equal to seller_similarity() as long as nothing was learned';

-- Ordinary words of the user's own descriptions

CREATE TABLE assay.vocabulary_source (
	source text PRIMARY KEY,
	descriptions bigint NOT NULL,
	learned timestamptz NOT NULL DEFAULT pg_catalog.now()
);
COMMENT ON TABLE assay.vocabulary_source IS
	'columns that assay.learn_vocabulary() has learned from';
COMMENT ON COLUMN assay.vocabulary_source.descriptions IS 'number of distinct descriptions it had';
COMMENT ON COLUMN assay.vocabulary_source.source IS 'table or partition, and column';
COMMENT ON COLUMN assay.vocabulary_source.learned IS 'when it was last read';

CREATE TABLE assay.vocabulary_count (
	source text NOT NULL REFERENCES assay.vocabulary_source ON DELETE CASCADE ON UPDATE CASCADE,
	word text NOT NULL,
	descriptions bigint NOT NULL,
	PRIMARY KEY (source, word)
);
CREATE INDEX vocabulary_count_word ON assay.vocabulary_count (word);
COMMENT ON TABLE assay.vocabulary_count IS 'words of each source and the number of distinct descriptions that contain them';
COMMENT ON COLUMN assay.vocabulary_count.source IS 'table or partition, and column';
COMMENT ON COLUMN assay.vocabulary_count.word IS 'the word, as plain_form() writes it';
COMMENT ON COLUMN assay.vocabulary_count.descriptions IS
	'number of distinct descriptions of the source that contain it';
SELECT pg_catalog.pg_extension_config_dump('assay.vocabulary_source', '');
SELECT pg_catalog.pg_extension_config_dump('assay.vocabulary_count', '');

-- Different descriptions are counted, not rows: what one seller writes every
-- day is one. Neither the words of registered brands are learned nor what reads
-- as one in disguise or misspelt, however often it is written: a brand that is
-- shipped often is no ordinary word for that, and evaders write often, too.
CREATE FUNCTION assay.learn_vocabulary(source regclass, column_name name, fewest integer DEFAULT 20) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	source_name text;
	n bigint;
BEGIN
	IF fewest IS NULL OR fewest < 2 THEN
		RAISE EXCEPTION 'fewest must be at least 2' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'It is the number of distinct descriptions that must contain a word.';
	END IF;
	source_name := format('%s.%s', source, assay.column_of(source, column_name));
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE',
		'assay.vocabulary', 'assay.vocabulary_source', 'assay.vocabulary_count');
	-- so that two who learn do it one after the other
	LOCK TABLE assay.vocabulary_source IN SHARE ROW EXCLUSIVE MODE;
	DELETE FROM assay.vocabulary_source s WHERE s.source = source_name;
	INSERT INTO assay.vocabulary_source (source, descriptions) VALUES (source_name, 0);
	EXECUTE format(
		'WITH d AS MATERIALIZED (SELECT DISTINCT t.%1$I::text AS body FROM %2$s t WHERE t.%1$I IS NOT NULL),
		w AS (
			INSERT INTO assay.vocabulary_count (source, word, descriptions)
			SELECT $1, w.word, count(*)
			FROM d, string_to_table(@extschema@.plain_form(d.body), '' '') w (word)
			WHERE w.word ~ ''^[a-z]{3,30}$'' GROUP BY w.word HAVING count(*) > 1)
		SELECT count(*) FROM d', column_name, source)
	INTO n USING source_name;
	UPDATE assay.vocabulary_source s SET descriptions = n WHERE s.source = source_name;

	WITH counted AS (
		SELECT c.word, sum(c.descriptions) AS descriptions FROM assay.vocabulary_count c
		GROUP BY c.word HAVING sum(c.descriptions) >= fewest),
	brand_word AS MATERIALIZED (
		SELECT DISTINCT w.word FROM (SELECT b.name FROM assay.brand b UNION ALL SELECT a.alias FROM assay.brand_alias a) n,
			string_to_table(@extschema@.plain_form(n.name), ' ') w (word)),
	ordinary AS MATERIALIZED (
		SELECT c.word, least(100, 10 * ln(c.descriptions::double precision))::smallint AS weight
		FROM counted c
		WHERE NOT EXISTS (SELECT FROM assay.vocabulary v WHERE v.word = c.word AND NOT v.learned)
			AND NOT EXISTS (SELECT FROM brand_word b WHERE b.word = c.word)
			AND NOT EXISTS (SELECT FROM assay.brand_matches(c.word, 0.5) m
				WHERE m.written && '{disguised,typo,spaced}'::text[])),
	gone AS (
		DELETE FROM assay.vocabulary v WHERE v.learned AND NOT EXISTS (SELECT FROM counted c WHERE c.word = v.word))
	INSERT INTO assay.vocabulary (word, weight, learned)
	SELECT o.word, o.weight, true FROM ordinary o
	ON CONFLICT (word) DO UPDATE SET weight = excluded.weight WHERE vocabulary.weight <> excluded.weight;
	RETURN n;
END $$;
COMMENT ON FUNCTION assay.learn_vocabulary(regclass, name, integer) IS
	'learns ordinary words from the distinct descriptions in a column, replacing what was learned from that column before; a word becomes ordinary when at least fewest descriptions of all sources contain it; returns the number of distinct descriptions';

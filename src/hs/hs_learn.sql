-- Words of goods learned from the user's own entries, and the judgements that
-- use them beside the shipped model

CREATE TABLE assay.hs_word (
	word text NOT NULL,
	heading text NOT NULL
		CONSTRAINT hs_word_heading CHECK (heading COLLATE pg_catalog."C" OPERATOR(pg_catalog.~) '^[0-9]{4}$'),
	n bigint NOT NULL
		CONSTRAINT hs_word_n CHECK (n OPERATOR(pg_catalog.>=) 0),
	PRIMARY KEY (word, heading)
);
COMMENT ON TABLE assay.hs_word IS 'number of learned entries with a word under a heading; filled by assay.learn_hs()';
COMMENT ON COLUMN assay.hs_word.word IS 'a word in the singular, or two adjacent words joined; the empty word counts the entries of the heading';
COMMENT ON COLUMN assay.hs_word.heading IS 'HS heading, 4 digits';
COMMENT ON COLUMN assay.hs_word.n IS 'number of entries';

CREATE TABLE assay.hs_lesson (
	lesson bigint PRIMARY KEY
);
COMMENT ON TABLE assay.hs_lesson IS
	'entries that assay.learn_hs() has counted: a hash for each distinct pair of words and heading';
COMMENT ON COLUMN assay.hs_lesson.lesson IS '64-bit hash of the words and the heading';

GRANT SELECT ON assay.hs_word, assay.hs_lesson TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('assay.hs_word', '');
SELECT pg_catalog.pg_extension_config_dump('assay.hs_lesson', '');

SELECT assay.track_registry('assay.hs_word');

CREATE FUNCTION assay.hs_read_lesson(
		description text, code text,
		OUT lesson bigint, OUT heading text, OUT words text[])
	AS 'MODULE_PATHNAME', 'assay_hs_read_lesson' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION assay.hs_read_lesson(text, text) IS
	'an entry as assay.learn_hs() counts it: its hash, heading and words; NULL if there is nothing to learn from it';

CREATE FUNCTION assay.learn_hs(source regclass, description_column name, code_column name) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	learned bigint;
BEGIN
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE', 'assay.hs_word', 'assay.hs_lesson');
	-- one learner at a time; readers go on
	LOCK TABLE assay.hs_word IN SHARE ROW EXCLUSIVE MODE;
	EXECUTE format(
		'WITH entry AS MATERIALIZED (
			SELECT DISTINCT ON (l.lesson) l.lesson, l.heading, l.words
			FROM %1$s e, assay.hs_read_lesson(e.%2$s::text, e.%3$s::text) l
			WHERE l.lesson IS NOT NULL
			ORDER BY l.lesson),
		new AS (
			INSERT INTO assay.hs_lesson (lesson) SELECT lesson FROM entry
			ON CONFLICT (lesson) DO NOTHING RETURNING lesson),
		said AS (
			INSERT INTO assay.hs_word AS w (word, heading, n)
			SELECT word, heading, count(*)
			FROM new JOIN entry USING (lesson), unnest(array_append(words, %4$L)) AS word
			GROUP BY word, heading
			ON CONFLICT (word, heading) DO UPDATE SET n = w.n + excluded.n)
		SELECT count(*) FROM new',
		source, assay.column_of(source, description_column), assay.column_of(source, code_column), '')
	INTO learned;
	RETURN learned;
END $$;
COMMENT ON FUNCTION assay.learn_hs(regclass, name, name) IS
	'learns from a table which words go with which headings; returns the number of new entries; the same words with the same heading are counted once, no matter how often they are learned';

CREATE FUNCTION assay.forget_hs() RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp
	BEGIN ATOMIC
		DELETE FROM assay.hs_word;
		DELETE FROM assay.hs_lesson;
	END;
COMMENT ON FUNCTION assay.forget_hs() IS 'deletes everything that assay.learn_hs() has learned';

CREATE FUNCTION assay.hs_plausibility_learned(code hscode, description text) RETURNS real
	AS 'MODULE_PATHNAME', 'assay_hs_plausibility' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 150;
COMMENT ON FUNCTION assay.hs_plausibility_learned(hscode, text) IS
	'hs_plausibility() with the shipped model and what assay.learn_hs() has learned';

CREATE FUNCTION assay.hs_suggest_learned(
		description text, n integer DEFAULT 5,
		OUT code hscode, OUT probability real, OUT words text[])
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_hs_suggest' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 250 ROWS 5;
COMMENT ON FUNCTION assay.hs_suggest_learned(text, integer) IS
	'hs_suggest() with the shipped model and what assay.learn_hs() has learned';

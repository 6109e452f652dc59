-- An index with mention_ops against pg_trgm's on made-up titles: size and time
-- to build, look-ups, inserts, vacuum after half of the rows is deleted.
-- Ratios are to pg_trgm's. Leaves nothing behind.
--
--	psql -X -f test/bench/index.sql [-v rows=100000]

\if :{?rows}
\else
\set rows 100000
\endif
\set QUIET on
\pset footer off
SET max_parallel_workers_per_gather = 0;
SET max_parallel_maintenance_workers = 0;
SET maintenance_work_mem = '512MB';
SET jit = off;
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS assay;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA index_bench;
SET search_path = index_bench, public;

-- eight words, common ones more often, a size, and in some a model or a brand
CREATE TABLE word AS
	SELECT row_number() OVER (ORDER BY weight DESC, md5(word)) AS n, word FROM assay.vocabulary WHERE length(word) > 2;
CREATE UNIQUE INDEX ON word (n);
ANALYZE word;
CREATE TABLE last_word AS SELECT count(*) - 1 AS n FROM word;
CREATE FUNCTION title(i bigint) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT string_agg(word, ' ') || ' ' || i % 60 ||
		CASE WHEN i % 7 = 0 THEN ' ' || substr(md5(i::text), 1, 6) ELSE '' END ||
		CASE WHEN i % 500 = 0 THEN (ARRAY[' N1ke', ' Birkenstok', ' lou is vuitton', ' Gucci', ' mlchael kors'])[1 + i / 500 % 5] ELSE '' END
	FROM (SELECT 1 + ((hashint8extended(i, k) & 1023) / 1023.0) ^ 3 * (SELECT n FROM last_word) AS at
		FROM generate_series(1, 8) k) x JOIN word ON n = at::bigint
$$;
CREATE TABLE title_mention AS SELECT i, title(i) AS body FROM generate_series(1, :rows) i;
CREATE TABLE title_trgm AS TABLE title_mention;
CREATE TABLE title_new AS SELECT title(i) AS body FROM generate_series(:rows + 1, :rows + 5000) i;
VACUUM ANALYZE title_mention;
VACUUM ANALYZE title_trgm;

CREATE TABLE took (what text, mention numeric, trgm numeric);
CREATE FUNCTION seconds(statement text, repeats int DEFAULT 1) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz := clock_timestamp();
BEGIN
	FOR i IN 1 .. repeats LOOP
		EXECUTE statement;
	END LOOP;
	RETURN extract(epoch FROM clock_timestamp() - start) / repeats;
END $$;

INSERT INTO took VALUES ('build, s',
	seconds('CREATE INDEX by_mention ON title_mention USING gin (body mention_ops)'),
	seconds('CREATE INDEX by_trgm ON title_trgm USING gin (body gin_trgm_ops)'));
INSERT INTO took VALUES ('size, MB', pg_relation_size('by_mention') / 1e6, pg_relation_size('by_trgm') / 1e6);
SET enable_seqscan = off;
INSERT INTO took SELECT 'look-up, ms: ' || brand,
	1000 * seconds(format('SELECT count(*) FROM title_mention WHERE body @~ %L', brand), 5),
	1000 * seconds(format('SELECT count(*) FROM title_trgm WHERE body %%> %L', brand), 5)
FROM unnest(ARRAY['Nike', 'Gucci', 'Pandora', 'Birkenstock', 'Louis Vuitton', 'Michael Kors', 'Zandoria']) brand;
INSERT INTO took VALUES ('insert, us a row',
	200 * seconds('INSERT INTO title_mention SELECT 0, body FROM title_new'),
	200 * seconds('INSERT INTO title_trgm SELECT 0, body FROM title_new'));
DELETE FROM title_mention WHERE i % 2 = 0;
DELETE FROM title_trgm WHERE i % 2 = 0;
SELECT clock_timestamp() AS start \gset
VACUUM title_mention;
SELECT extract(epoch FROM clock_timestamp() - :'start') AS mention, clock_timestamp() AS start \gset
VACUUM title_trgm;
INSERT INTO took VALUES ('vacuum of half, s', :mention, extract(epoch FROM clock_timestamp() - :'start'));

SELECT what, round(mention, 3) AS mention, round(trgm, 3) AS trgm, round(mention / nullif(trgm, 0), 3) AS ratio FROM took;
DROP SCHEMA index_bench CASCADE;

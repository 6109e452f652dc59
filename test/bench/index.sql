-- Indexes with mention_ops on made-up titles and with party_ops on made-up
-- names, against pg_trgm: size and time to build, look-ups, inserts, vacuum
-- after half of the rows is deleted. Ratios are to pg_trgm's. Leaves nothing
-- behind.
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
\ir names.sql

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
-- two words, the first of them often one of five hundred, and what many names have
CREATE FUNCTION party(i bigint) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT pg_temp.name(CASE WHEN i % 3 = 0 THEN i % 500 ELSE i END, 2 + (i % 3)::int) || ' ' || pg_temp.name(-i, 3) || ' ' ||
		(ARRAY['Trading', 'Technology', 'Import Export', 'Garment', 'Leather Goods', 'Logistics', 'International'])[1 + i % 7] ||
		(ARRAY[' Co., Ltd.', ' LLC', ' GmbH', ''])[1 + i / 7 % 4]
$$;

CREATE TABLE side (what text, relation name, ours boolean, opclass name, operator text, asked text[]);
INSERT INTO side
	SELECT what, what || CASE WHEN ours THEN '_assay' ELSE '_trgm' END, ours, CASE WHEN ours THEN opclass ELSE 'gin_trgm_ops' END,
		CASE WHEN ours THEN operator ELSE trgm END, asked
	FROM (VALUES
		('title', 'mention_ops', '@~', '%>', ARRAY['Nike', 'Gucci', 'Pandora', 'Birkenstock', 'Louis Vuitton', 'Michael Kors', 'Zandoria']),
		('party', 'party_ops', '~=', '%', (SELECT array_agg(party(i)) FROM generate_series(7, 70, 9) i))) v(what, opclass, operator, trgm, asked),
		(VALUES (true), (false)) w(ours);
SELECT format('CREATE TABLE %I AS SELECT i, %I(i) AS body FROM generate_series(1, %s) i', relation, what, :rows) FROM side WHERE ours \gexec
SELECT format('CREATE TABLE %I AS TABLE %I', relation, what || '_assay') FROM side WHERE NOT ours \gexec
SELECT format('CREATE TABLE %1$I AS SELECT i, %2$I(i) AS body FROM generate_series(%3$s + 1, %3$s + 5000) i', what || '_new', what, :rows) FROM side WHERE ours \gexec
SELECT format('VACUUM ANALYZE %I', relation) FROM side \gexec

CREATE TABLE took (n serial, what text, figure text, ours boolean, value numeric);
CREATE FUNCTION seconds(statement text, repeats int DEFAULT 1) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz := clock_timestamp();
BEGIN
	FOR i IN 1 .. repeats LOOP
		EXECUTE statement;
	END LOOP;
	RETURN extract(epoch FROM clock_timestamp() - start) / repeats;
END $$;

INSERT INTO took (what, figure, ours, value)
	SELECT what, 'build, s', ours, seconds(format('CREATE INDEX ON %I USING gin (body %I)', relation, opclass)) FROM side;
INSERT INTO took (what, figure, ours, value)
	SELECT what, 'size, MB', ours, pg_indexes_size(relation::text::regclass) / 1e6 FROM side;
SET enable_seqscan = off;
INSERT INTO took (what, figure, ours, value)
	SELECT what, 'look-up, ms: ' || body, ours,
		1000 * seconds(format('SELECT count(*) FROM %I WHERE body %s %L', relation, operator, body), 5)
	FROM side, unnest(asked) body;
INSERT INTO took (what, figure, ours, value)
	SELECT what, 'insert, us a row', ours, 200 * seconds(format('INSERT INTO %I SELECT 0, body FROM %I', relation, what || '_new')) FROM side;
SELECT format('ALTER INDEX %I SET (fastupdate = off)', relation || '_body_idx') FROM side \gexec
SELECT format('VACUUM %I', relation) FROM side \gexec
INSERT INTO took (what, figure, ours, value)
	SELECT what, 'insert without pending list, us a row', ours,
		200 * seconds(format('INSERT INTO %I SELECT 0, body FROM %I', relation, what || '_new')) FROM side;
SELECT format('DELETE FROM %I WHERE i %% 2 = 0', relation) FROM side \gexec
SELECT unnest(ARRAY[
	format('INSERT INTO took (what, figure, ours, value) VALUES (%L, %L, %L, extract(epoch FROM clock_timestamp()))', what, 'vacuum of half, s', ours),
	format('VACUUM %I', relation),
	format('UPDATE took SET value = extract(epoch FROM clock_timestamp()) - value WHERE what = %L AND figure = %L AND ours = %L', what, 'vacuum of half, s', ours)])
FROM side \gexec

SELECT what, figure, round(a.value, 3) AS assay, round(b.value, 3) AS pg_trgm, round(a.value / nullif(b.value, 0), 3) AS ratio
FROM took a JOIN took b USING (what, figure)
WHERE a.ours AND NOT b.ours
ORDER BY what DESC, a.n;
DROP SCHEMA index_bench CASCADE;

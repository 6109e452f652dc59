-- Prints what doc/since.tsv has not got yet; it came with the version that
-- this database has.

\ir objects.sql

SELECT e.extversion || E'\t' || o.identity
FROM pg_temp.objects() o, pg_catalog.pg_extension e
WHERE e.extname = 'assay'
AND NOT EXISTS (SELECT FROM since s WHERE s.identity = o.identity)
ORDER BY o.identity COLLATE "C";

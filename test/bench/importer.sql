-- Importers at size, on one core: 100,000 of them looked up by number, by
-- name, by alias and by a name that is spelled otherwise; microseconds a
-- look-up. Leaves nothing behind.
--
--	psql -X -f test/bench/importer.sql [-v importers=100000]

\if :{?importers}
\else
\set importers 100000
\endif
\set QUIET on
\pset footer off
SET max_parallel_workers_per_gather = 0;
SET jit = off;
BEGIN;
CREATE EXTENSION IF NOT EXISTS assay;
DELETE FROM assay.importer;
DELETE FROM assay.importer_alias;

\ir names.sql
INSERT INTO assay.importer (number, name, country, status, valid)
SELECT format('%s-%s', 10 + i % 6, lpad((1000000 + i)::text, 7, '0'))::importerno,
	pg_temp.name(i, 4) || ' ' || (ARRAY['Trading','Imports','Wholesale','Goods','Supply'])[1 + i % 5] || (ARRAY[' Inc',' LLC',' Corp.',' GmbH'])[1 + i % 4],
	'US', (ARRAY['trusted','suspended','revoked'])[1 + i % 3], '(,)'
FROM generate_series(1, :importers) i;
INSERT INTO assay.importer_alias (number, alias)
SELECT number, pg_temp.name(importer_id + 5000000, 4) || ' Bazaar' FROM assay.importer WHERE importer_id % 10 = 0;
CREATE TEMP TABLE asked AS
SELECT i.number::text AS number, i.name, a.alias, overlay(i.name PLACING 'x' FROM 4 FOR 1) AS misspelt, replace(i.name, ' Inc', ' Incorporated') AS other_form
FROM assay.importer i LEFT JOIN assay.importer_alias a USING (number) WHERE i.importer_id % 10 = 0 LIMIT 2000;
ANALYZE asked;

CREATE FUNCTION pg_temp.spent(what text, query text) RETURNS TABLE (measured text, answered bigint, microseconds numeric)
	LANGUAGE plpgsql AS $$
DECLARE
	started timestamptz;
	n bigint;
BEGIN
	SELECT count(*) FROM asked INTO n;
	EXECUTE query INTO answered;
	started := clock_timestamp();
	EXECUTE query INTO answered;
	measured := what;
	microseconds := round(extract(epoch FROM clock_timestamp() - started) * 1e6 / n, 1);
	RETURN NEXT;
END $$;

SELECT * FROM pg_temp.spent('by number', $$SELECT count(s.importer_id) FROM asked, assay.importer_status(number, NULL, NULL, '2025-01-01') s$$)
UNION ALL SELECT * FROM pg_temp.spent('by number and name', $$SELECT count(s.importer_id) FROM asked, assay.importer_status(number, name, 'US', '2025-01-01') s$$)
UNION ALL SELECT * FROM pg_temp.spent('by name', $$SELECT count(s.importer_id) FROM asked, assay.importer_status(NULL, name, 'US', '2025-01-01') s$$)
UNION ALL SELECT * FROM pg_temp.spent('by alias', $$SELECT count(s.importer_id) FROM asked, assay.importer_status(NULL, alias, 'US', '2025-01-01') s$$)
UNION ALL SELECT * FROM pg_temp.spent('by a name that is misspelt', $$SELECT count(s.importer_id) FROM asked, assay.importer_status(NULL, misspelt, 'US', '2025-01-01') s$$)
UNION ALL SELECT * FROM pg_temp.spent('by another legal form', $$SELECT count(s.importer_id) FROM asked, assay.importer_status(NULL, other_form, 'US', '2025-01-01') s$$)
UNION ALL SELECT * FROM pg_temp.spent('by a name of nobody', $$SELECT count(s.importer_id) FROM asked, assay.importer_status(NULL, 'Qu' || misspelt || ' Zylo', 'US', '2025-01-01') s$$)
UNION ALL SELECT * FROM pg_temp.spent('number @? date', $$SELECT count(*) FROM asked WHERE number::importerno @? '2025-01-01'$$);
ROLLBACK;

-- A bitmap that does not fit in work_mem forgets which rows of a page it
-- found: every row of the page is compared again, and the answer is the same.

-- two rows a page, one of them with what is looked for
CREATE TABLE index_lossy (id int, body text, seller text) WITH (fillfactor = 20, autovacuum_enabled = false);
ALTER TABLE index_lossy ALTER body SET STORAGE PLAIN;
INSERT INTO index_lossy
SELECT n, CASE n % 2 WHEN 0 THEN 'N1KE shoe' ELSE 'plain shoe' END || repeat('.', 600),
	CASE n % 2 WHEN 0 THEN 'Lucky Star Trading Ltd' ELSE 'Yong Hui Ceramics' END
FROM generate_series(1, 3000) n;
CREATE INDEX index_lossy_body ON index_lossy USING gin (body mention_ops);
CREATE INDEX index_lossy_seller ON index_lossy USING gin (seller party_ops);
ANALYZE index_lossy;

CREATE FUNCTION index_lossy_scan(query text) RETURNS TABLE (rows bigint, lossy boolean, compared_again boolean)
	LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT json) ' || query INTO plan;
	plan := plan -> 0 -> 'Plan';
	RETURN QUERY SELECT (plan ->> 'Actual Rows')::numeric::bigint, (plan ->> 'Lossy Heap Blocks')::bigint > 0,
		(plan ->> 'Rows Removed by Index Recheck')::bigint > 0;
END $$;

SET max_parallel_workers_per_gather = 0;
SET work_mem = '64kB';
SET enable_seqscan = off;
SELECT * FROM index_lossy_scan($$SELECT id FROM index_lossy WHERE body @~ 'nike'$$);
SELECT * FROM index_lossy_scan($$SELECT id FROM index_lossy WHERE seller ~= 'LUCKY STAR TRADING'$$);
CREATE TEMPORARY TABLE index_lossy_found AS
	SELECT id, 'body' AS by FROM index_lossy WHERE body @~ 'nike'
	UNION ALL SELECT id, 'seller' FROM index_lossy WHERE seller ~= 'LUCKY STAR TRADING';
SET enable_seqscan = on;
SET enable_bitmapscan = off;
CREATE TEMPORARY TABLE index_lossy_scanned AS
	SELECT id, 'body' AS by FROM index_lossy WHERE body @~ 'nike'
	UNION ALL SELECT id, 'seller' FROM index_lossy WHERE seller ~= 'LUCKY STAR TRADING';
SELECT (SELECT count(*) FROM index_lossy_scanned) AS scanned,
	(SELECT count(*) FROM (TABLE index_lossy_scanned EXCEPT TABLE index_lossy_found) x) AS lost,
	(SELECT count(*) FROM (TABLE index_lossy_found EXCEPT TABLE index_lossy_scanned) x) AS added;
DROP TABLE index_lossy;
DROP FUNCTION index_lossy_scan;

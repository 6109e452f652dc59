-- An index with mention_ops gives the rows that a sequential scan gives.
SELECT amvalidate(oid) FROM pg_opclass WHERE opcname = 'mention_ops';
CREATE TABLE index_shipment (id int PRIMARY KEY, description text, origin text);
INSERT INTO index_shipment VALUES
	(1, 'Nike running shoes'),
	(2, 'N1KE shoes'),				-- look-alikes
	(3, 'shoes, n i k e'),			-- a row of letters
	(4, 'ni ke trainers'),			-- two pieces
	(5, 'nkie cap'),				-- a swap, on the border of two segments
	(6, 'n!ke socks'),				-- symbols
	(7, 'НИКЕ'),					-- by sound
	(8, 'nuke shelter'),
	(9, 'nukes'),					-- too far
	(10, 'Louis Vuitton bag'),
	(11, 'LouisVuiton bag'),
	(12, 'lou is vuitton'),
	(13, 'vuitton louis'),			-- not in order
	(14, 'bag for louis'),
	(15, 'Levi''s 501 jeans'),
	(16, '50l'),					-- looks like 501, but is another number
	(17, 'clirnate'),				-- cl and rn, for an eye: dimate, climate
	(18, 'n1ke@1r'),				-- a symbol parts, and is a letter of, Nike Air
	(19, 'ɩouis ɩ'),				-- a letter that looks like one, but reads as itself
	(20, 'ь'),						-- and one without a sound
	(21, ''),
	(22, '!?'),
	(23, NULL),
	(24, '耐克鞋'),
	(25, 'gucc!'),
	(26, repeat('word ', 200000) || 'nike');
CREATE INDEX index_shipment_description ON index_shipment USING gin (description mention_ops);
ANALYZE index_shipment;

-- lists the rows of both ways, and says so when they differ
CREATE FUNCTION index_rows(brand text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	by_index text;
	by_scan text;
BEGIN
	SET LOCAL enable_seqscan = off;
	EXECUTE format('SELECT string_agg(id::text, '' '' ORDER BY id) FROM index_shipment WHERE description @~ %L', brand) INTO by_index;
	SET LOCAL enable_seqscan = on;
	SET LOCAL enable_bitmapscan = off;
	EXECUTE format('SELECT string_agg(id::text, '' '' ORDER BY id) FROM index_shipment WHERE description @~ %L', brand) INTO by_scan;
	SET LOCAL enable_bitmapscan = on;
	IF by_index IS DISTINCT FROM by_scan THEN
		RETURN 'index: ' || coalesce(by_index, '-') || ', scan: ' || coalesce(by_scan, '-');
	END IF;
	RETURN by_index;
END $$;
SELECT brand, index_rows(brand)
FROM (VALUES ('Nike'), ('louis vuitton'), ('vuitton'), ('501'), ('climate'), ('Nike Air'), ('louis'),
	('gucci'), ('耐克'), ('пума'), ('word'), ('is'), ('n'), ('the'), ('!'), (''), (NULL)) v(brand);

-- for one word the index is exact: only 19 and 20, with letters that no key
-- describes, are looked at in vain; for several words so is what has them apart
CREATE FUNCTION index_in_vain(brand text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	SET LOCAL enable_seqscan = off;
	EXECUTE format('EXPLAIN (ANALYZE, FORMAT json) SELECT FROM index_shipment WHERE description @~ %L', brand) INTO plan;
	RETURN plan -> 0 -> 'Plan' ->> 'Rows Removed by Index Recheck';
END $$;
SELECT brand, index_in_vain(brand) FROM (VALUES ('vuitton'), ('nike'), ('louis vuitton')) v(brand);
SET enable_seqscan = off;

-- what a query looks up in the index
SELECT * FROM assay.mention_keys('nike');
SELECT word, part, count(*) FROM assay.mention_keys('Hugo Boss') GROUP BY 1, 2 ORDER BY 1, 2;
SELECT count(*) FROM assay.mention_keys('!');

-- the function says the same; a lower cap of edits is looked at again
EXPLAIN (COSTS OFF) SELECT id FROM index_shipment WHERE mentions(description, 'nike');
EXPLAIN (COSTS OFF) SELECT id FROM index_shipment WHERE mentions(description, 'nike', 0);
SELECT id FROM index_shipment WHERE mentions(description, 'nike') ORDER BY id;
SELECT id FROM index_shipment WHERE mentions(description, 'nike', 0) ORDER BY id;
SELECT id FROM index_shipment WHERE mentions(description, 'nike', NULL) AND id < 3 ORDER BY id;
SELECT id FROM index_shipment WHERE mentions(description, 'nike', 3);
-- the commutator as well
EXPLAIN (COSTS OFF) SELECT id FROM index_shipment WHERE 'nike' ~@ description;
SELECT id FROM index_shipment WHERE description @~ ANY ('{gucci,501}') ORDER BY id;
EXPLAIN (COSTS OFF) SELECT id FROM index_shipment WHERE description @~ ANY ('{gucci,501}');
SELECT count(*) FROM index_shipment WHERE description @~ NULL;
RESET enable_seqscan;
-- which brands a text mentions is another question
EXPLAIN (COSTS OFF) SELECT id FROM index_shipment WHERE mentions('nike', description);

-- kinds of indexes
CREATE TABLE index_kinds (id int, description text, parcel jsonb) PARTITION BY RANGE (id);
CREATE TABLE index_kinds_1 PARTITION OF index_kinds FOR VALUES FROM (0) TO (13);
CREATE TABLE index_kinds_2 PARTITION OF index_kinds FOR VALUES FROM (13) TO (100);
CREATE INDEX index_kinds_whole ON index_kinds USING gin (description mention_ops);
INSERT INTO index_kinds SELECT id, description, jsonb_build_object('text', description) FROM index_shipment WHERE id < 26;
CREATE INDEX index_kinds_partial ON index_kinds_1 USING gin (description mention_ops) WITH (fastupdate = off) WHERE id < 5;
CREATE INDEX index_kinds_expression ON index_kinds USING gin ((parcel ->> 'text') mention_ops);
CREATE INDEX index_kinds_several ON index_kinds USING gin (description mention_ops, (parcel ->> 'text') mention_ops, parcel);
CREATE UNLOGGED TABLE index_unlogged AS SELECT id, description FROM index_shipment;
CREATE INDEX CONCURRENTLY index_unlogged_description ON index_unlogged USING gin (description mention_ops);
REINDEX INDEX index_unlogged_description;
REINDEX TABLE index_kinds;
SET enable_seqscan = off;
SELECT string_agg(id::text, ' ' ORDER BY id) FROM index_kinds WHERE description @~ 'nike';
SELECT string_agg(id::text, ' ' ORDER BY id) FROM index_kinds WHERE description @~ 'nike' AND id < 5;
SELECT string_agg(id::text, ' ' ORDER BY id) FROM index_kinds WHERE parcel ->> 'text' @~ 'nike';
SELECT string_agg(id::text, ' ' ORDER BY id) FROM index_kinds
	WHERE description @~ 'nike' AND parcel ->> 'text' @~ 'shoes' AND parcel ? 'text';
SELECT string_agg(id::text, ' ' ORDER BY id) FROM index_unlogged WHERE description @~ 'nike';
-- rows that wait to be sorted in are found too, and so are changed ones
INSERT INTO index_kinds VALUES (30, 'nlke', '{"text": "x"}');
UPDATE index_kinds SET description = 'sold' WHERE id = 2;
SELECT string_agg(id::text, ' ' ORDER BY id) FROM index_kinds WHERE description @~ 'nike';
VACUUM index_kinds;
SELECT string_agg(id::text, ' ' ORDER BY id) FROM index_kinds WHERE description @~ 'nike';
RESET enable_seqscan;

-- when the index is used: 20000 rows, all with "cotton", one in 2000 with a brand
CREATE TABLE index_plan AS
	SELECT id, 'cotton ' || (ARRAY['shirt', 'sock', 'hat', 'glove'])[1 + id % 4] || ' ' || md5(id::text) ||
		CASE WHEN id % 2000 = 0 THEN ' guccl' ELSE '' END AS description
	FROM generate_series(1, 20000) id;
CREATE INDEX index_plan_description ON index_plan USING gin (description mention_ops);
CREATE TABLE index_watch (name text);
INSERT INTO index_watch VALUES ('Gucci'), ('Prada'), ('Rolex');
VACUUM ANALYZE index_plan;
ANALYZE index_watch;
-- these are about plans, not about what parallel workers cost
SET max_parallel_workers_per_gather = 0;
EXPLAIN (COSTS OFF) SELECT * FROM index_plan WHERE description @~ 'Gucci';
EXPLAIN (COSTS OFF) SELECT * FROM index_plan WHERE mentions(description, 'Gucci');
EXPLAIN (COSTS OFF) SELECT * FROM index_plan WHERE description @~ 'cotton';
EXPLAIN (COSTS OFF) SELECT * FROM index_plan WHERE description @~ ANY ('{Gucci,Prada}');
EXPLAIN (COSTS OFF) SELECT * FROM index_watch JOIN index_plan ON description @~ name;
EXPLAIN (COSTS OFF) SELECT * FROM index_watch JOIN index_plan ON name ~@ description;
EXPLAIN (COSTS OFF) SELECT id FROM index_plan WHERE description @~ 'Gucci'
	ORDER BY (brand_match(description, 'Gucci')).similarity DESC LIMIT 10;
SELECT name, count(*) FROM index_watch JOIN index_plan ON description @~ name GROUP BY 1;
RESET max_parallel_workers_per_gather;

-- rows expected: from what ANALYZE saw, or from what is usual
CREATE FUNCTION index_expected(condition text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) SELECT FROM index_plan, index_watch WHERE ' || condition INTO plan;
	RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric / 3;
END $$;
SELECT index_expected($$description @~ 'cotton'$$) BETWEEN 18000 AND 20000 AS all_rows,
	index_expected($$mentions(description, 'cotton')$$) BETWEEN 18000 AND 20000 AS all_by_function,
	index_expected($$description @~ 'shirt'$$) BETWEEN 3000 AND 7500 AS quarter,
	index_expected($$description @~ 'Gucci'$$) < 700 AS few,
	index_expected($$'Gucci' ~@ description$$) < 700 AS few_turned,
	index_expected($$description @~ 'zzzzzzz'$$) < 10 AS none,
	index_expected($$description @~ NULL$$) <= 1 AS nothing,
	index_expected($$description @~ name$$) < 300 AS joined,
	index_expected($$name ~@ description$$) < 300 AS joined_turned;
SELECT index_expected($$mentions_commutator('cotton', description)$$) BETWEEN 18000 AND 20000 AS all_by_commutator,
	index_expected($$mentions_commutator('Gucci', description)$$) < 700 AS few_by_commutator,
	index_expected($$mentions_commutator(name, description)$$) < 300 AS joined_by_commutator,
	index_expected($$EXISTS (SELECT FROM index_plan p WHERE p.description @~ name)$$) > 2000 AS semijoin,
	index_expected($$NOT EXISTS (SELECT FROM index_plan p WHERE name ~@ p.description)$$) < 18000 AS antijoin;

DROP TABLE index_shipment, index_kinds, index_unlogged, index_plan, index_watch;
DROP FUNCTION index_rows, index_in_vain, index_expected;

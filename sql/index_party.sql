-- An index with party_ops gives the rows that a sequential scan gives.
SELECT amvalidate(oid) FROM pg_opclass WHERE opcname = 'party_ops';
CREATE TABLE party_shipment (id int PRIMARY KEY, seller text, origin text);
INSERT INTO party_shipment VALUES
	(1, 'Shenzhen Yong Hui Trading Co., Ltd.'),
	(2, 'YONGHUI TRADING (SHENZHEN) LIMITED'),
	(3, '深圳市永辉贸易有限公司'),
	(4, 'Shenzhen Trading Co., Ltd.'),				-- what all share says nothing
	(5, 'International Business Machines Corp.'),
	(6, 'IBM'),
	(7, 'Intl Business Machines'),
	(8, 'Kowalski & Sons GmbH'),
	(9, 'Kowalsky Sons'),
	(10, 'Bank of China'),
	(11, 'Bank of Chile'),
	(12, 'J Smith Textiles'),
	(13, 'John Smith Textiles Ltd'),
	(14, 'Газпром нефть'),
	(15, 'GAZPROM NEFT PJSC'),
	(16, 'Gasprom Neft'),
	(17, 'Agricola Ruvenza'),
	(18, 'Agri Ruvenza'),
	(19, 'Al Amir Foods'),
	(20, 'Alamir Foods LLC'),
	(21, 'Fabrik 404'),
	(22, 'Fabrik 405'),
	(23, 'The And'),
	(24, ''),
	(25, '!?'),
	(26, NULL),
	(27, 'Ltd'),
	(28, repeat('word ', 3000)),
	(29, 'Bank' || repeat(' of', 38));
CREATE INDEX party_shipment_seller ON party_shipment USING gin (seller party_ops);
ANALYZE party_shipment;

-- lists the rows of both ways, and says so when they differ
CREATE FUNCTION party_rows(name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	by_index text;
	by_scan text;
BEGIN
	SET LOCAL enable_seqscan = off;
	EXECUTE format('SELECT string_agg(id::text, '' '' ORDER BY id) FROM party_shipment WHERE seller ~= %L', name) INTO by_index;
	SET LOCAL enable_seqscan = on;
	SET LOCAL enable_bitmapscan = off;
	EXECUTE format('SELECT string_agg(id::text, '' '' ORDER BY id) FROM party_shipment WHERE seller ~= %L', name) INTO by_scan;
	SET LOCAL enable_bitmapscan = on;
	IF by_index IS DISTINCT FROM by_scan THEN
		RETURN 'index: ' || coalesce(by_index, '-') || ', scan: ' || coalesce(by_scan, '-');
	END IF;
	RETURN by_index;
END $$;
SELECT name, party_rows(name)
FROM (VALUES ('Yonghui Trading'), ('yong hui'), ('yonghiu trading'), ('永辉贸易'), ('I.B.M. Corp'), ('Internatonal Busines Machines'),
	('kowalski and sons'), ('Bank of China Ltd'), ('China Bank'), ('J. Smith Textiles'), ('Gazprom Neft'), ('Ruvenza Agricola'),
	('alamir foods'), ('Al-Amir Foods'), ('Fabrik 404'), ('404'), ('the and'), ('Limited'), ('word'), ('Shenzhen'), ('trading'),
	('!'), (''), (NULL)) v(name);
-- every name finds what the scan finds
SELECT count(*) AS names, count(*) FILTER (WHERE party_rows(seller) LIKE 'index%') AS differ FROM party_shipment;

-- what a query looks up in the index: of many words of its own a name needs two,
-- and the short ones are not asked for; nothing but little words gets along
SELECT words, finds, kind, count(*) FROM assay.party_keys('Lin Jia Kowalski Ruvenza Zandoria') WHERE finds = 'the word' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT words, finds, kind, count(*) FROM assay.party_keys('Yonghui Trading Co., Ltd.') GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT words, finds, kind, letters, beginning, edits FROM assay.party_keys('Bank of China') WHERE kind = 'known word' ORDER BY words;
SELECT words, finds, kind FROM assay.party_keys('The') ORDER BY 1, 2, 3;
SELECT count(*) FROM assay.party_keys('!');
-- too many rows of initials to list
SELECT kind FROM assay.party_keys('Bank' || repeat(' of', 38));
SELECT party_rows('Bank' || repeat(' of', 38));

-- the function says the same; a lower threshold is no question for the index
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM party_shipment WHERE seller ~= 'yong hui';
EXPLAIN (COSTS OFF) SELECT id FROM party_shipment WHERE 'yong hui' ~= seller;
EXPLAIN (COSTS OFF) SELECT id FROM party_shipment WHERE same_seller(seller, 'yong hui');
EXPLAIN (COSTS OFF) SELECT id FROM party_shipment WHERE same_seller('yong hui', seller);
EXPLAIN (COSTS OFF) SELECT id FROM party_shipment WHERE same_seller(seller, 'yong hui', 0.7);
EXPLAIN (COSTS OFF) SELECT id FROM party_shipment WHERE same_seller(seller, 'yong hui', 0.9);
-- that no index can be used is said differently by each version of PostgreSQL
CREATE FUNCTION party_by_index(condition text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	plan text;
BEGIN
	EXECUTE 'EXPLAIN SELECT FROM party_shipment WHERE ' || condition INTO plan;
	RETURN plan LIKE 'Bitmap%';
END $$;
SELECT threshold, party_by_index(format('same_seller(seller, ''yong hui'', %s)', threshold)) FROM unnest('{0.6,0.7,0.8}'::real[]) threshold;
SELECT id FROM party_shipment WHERE same_seller(seller, 'Gazprom Neft') ORDER BY id;
SELECT id FROM party_shipment WHERE same_seller(seller, 'Gazprom Neft', 0.99) ORDER BY id;
SELECT id FROM party_shipment WHERE same_seller(seller, 'Gazprom Neft', NULL) ORDER BY id;
SELECT id FROM party_shipment WHERE seller ~= ANY ('{IBM,Alamir Foods}') ORDER BY id;
SELECT count(*) FROM party_shipment WHERE seller ~= NULL;
RESET enable_seqscan;

-- what was learned of names changes no answer of the operator
CREATE TABLE party_learned AS SELECT 'Yonghui ' || i AS name FROM generate_series(1, 300) i;
BEGIN;
SELECT assay.learn_names('party_learned', 'name') IS NOT NULL AS learned;
SELECT party_rows('Yonghui Trading');
ROLLBACK;

-- kinds of indexes
CREATE TABLE party_kinds (id int, seller text, parcel jsonb) PARTITION BY RANGE (id);
CREATE TABLE party_kinds_1 PARTITION OF party_kinds FOR VALUES FROM (0) TO (13);
CREATE TABLE party_kinds_2 PARTITION OF party_kinds FOR VALUES FROM (13) TO (100);
CREATE INDEX party_kinds_whole ON party_kinds USING gin (seller party_ops);
INSERT INTO party_kinds SELECT id, seller, jsonb_build_object('seller', seller) FROM party_shipment WHERE id < 27;
CREATE INDEX party_kinds_partial ON party_kinds_1 USING gin (seller party_ops) WITH (fastupdate = off) WHERE id < 3;
CREATE INDEX party_kinds_expression ON party_kinds USING gin ((parcel ->> 'seller') party_ops);
CREATE INDEX party_kinds_several ON party_kinds USING gin (seller party_ops, (parcel ->> 'seller') mention_ops, parcel);
CREATE UNLOGGED TABLE party_unlogged AS SELECT id, seller FROM party_shipment;
CREATE INDEX CONCURRENTLY party_unlogged_seller ON party_unlogged USING gin (seller party_ops);
REINDEX INDEX party_unlogged_seller;
REINDEX TABLE party_kinds;
SET enable_seqscan = off;
SELECT string_agg(id::text, ' ' ORDER BY id) FROM party_kinds WHERE seller ~= 'yonghui trading';
SELECT string_agg(id::text, ' ' ORDER BY id) FROM party_kinds WHERE seller ~= 'yonghui trading' AND id < 3;
SELECT string_agg(id::text, ' ' ORDER BY id) FROM party_kinds WHERE parcel ->> 'seller' ~= 'yonghui trading';
SELECT string_agg(id::text, ' ' ORDER BY id) FROM party_kinds
	WHERE seller ~= 'yonghui trading' AND parcel ->> 'seller' @~ 'trading' AND parcel ? 'seller';
SELECT string_agg(id::text, ' ' ORDER BY id) FROM party_unlogged WHERE seller ~= 'yonghui trading';
-- rows that wait to be sorted in are found too, and so are changed ones
INSERT INTO party_kinds VALUES (30, 'Yong Hui Trdg', '{"seller": "x"}');
UPDATE party_kinds SET seller = 'sold' WHERE id = 2;
SELECT string_agg(id::text, ' ' ORDER BY id) FROM party_kinds WHERE seller ~= 'yonghui trading';
VACUUM party_kinds;
SELECT string_agg(id::text, ' ' ORDER BY id) FROM party_kinds WHERE seller ~= 'yonghui trading';
RESET enable_seqscan;

-- when the index is used: 20000 names, one in 1000 a known seller
CREATE FUNCTION party_word(i bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg((ARRAY['ba', 'co', 'di', 'fe', 'ga', 'hu', 'ka', 'lo', 'mi', 'ne', 'pa', 'ro', 'sa', 'tu', 'va', 'zi'])
		[1 + (i / 16 ^ k)::bigint % 16], '') FROM generate_series(0, 3) k $$;
CREATE TABLE party_plan AS
	SELECT id, CASE WHEN id % 1000 = 0 THEN 'YONGHUI Trading ' ELSE initcap(party_word(id * 7919 % 65536)) END ||
		(ARRAY[' Trading', ' Electronics', ' Import Export', ' Shoes'])[1 + id % 4] || ' Co., Ltd.' AS seller
	FROM generate_series(1, 20000) id;
CREATE INDEX party_plan_seller ON party_plan USING gin (seller party_ops);
CREATE TABLE party_watch (name text);
INSERT INTO party_watch VALUES ('Yong Hui Trading'), ('Zandoria GmbH'), ('IBM');
VACUUM ANALYZE party_plan;
ANALYZE party_watch;
SET max_parallel_workers_per_gather = 0;
EXPLAIN (COSTS OFF) SELECT * FROM party_plan WHERE seller ~= 'Yong Hui';
EXPLAIN (COSTS OFF) SELECT * FROM party_plan WHERE same_seller(seller, 'Yong Hui');
EXPLAIN (COSTS OFF) SELECT * FROM party_plan WHERE seller ~= ANY ('{Yong Hui,IBM}');
EXPLAIN (COSTS OFF) SELECT * FROM party_watch JOIN party_plan ON seller ~= name;
EXPLAIN (COSTS OFF) SELECT * FROM party_watch JOIN party_plan ON same_seller(name, seller);
SELECT name, count(*) FROM party_watch JOIN party_plan ON seller ~= name GROUP BY 1 ORDER BY 1;
-- a name that every row has is looked for in every row
CREATE TABLE party_one AS SELECT id, 'Yonghui Trading' AS seller FROM generate_series(1, 2000) id;
CREATE INDEX party_one_seller ON party_one USING gin (seller party_ops);
VACUUM ANALYZE party_one;
EXPLAIN (COSTS OFF) SELECT * FROM party_one WHERE seller ~= 'Yong Hui Trading';
RESET max_parallel_workers_per_gather;

-- random names, and others that are nearly the same: test/unit/party_keys.c
-- tries many more, without the server
CREATE FUNCTION party_mangle(name text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	at int;
BEGIN
	FOR edit IN 1 .. floor(random() * 4)::int LOOP
		at := 1 + floor(random() * length(name));
		name := CASE floor(random() * 9)
			WHEN 0 THEN overlay(name PLACING '' FROM at FOR 1)
			WHEN 1 THEN overlay(name PLACING substr('aeioubdgkmnprstz', 1 + at % 16, 1) FROM at FOR 0)
			WHEN 2 THEN overlay(name PLACING reverse(substr(name, at, 2)) FROM at FOR 2)
			WHEN 3 THEN overlay(name PLACING ' ' FROM at FOR 0)
			WHEN 4 THEN regexp_replace(name, '(\w+) (\w+)', '\2 \1')
			WHEN 5 THEN regexp_replace(name, '(\w+) (\w+)', '\1\2')
			WHEN 6 THEN regexp_replace(name, '^(\w)\w* (\w)\w* (\w)\w*', '\1\2\3')
			WHEN 7 THEN replace(replace(name, 'c', 'k'), 'i', 'y')
			ELSE name || ' ' || (ARRAY['GmbH', 'International', 'Shanghai', '2', 'Zumo'])[1 + at % 5]
		END;
	END LOOP;
	RETURN name;
END $$;
SELECT setseed(0.3) IS NOT NULL AS seeded;
CREATE TABLE party_asked AS
	SELECT i, party_word(i * 7919) || CASE WHEN i % 3 = 0 THEN ' ' || left(party_word(i * 104729), 2 + i % 7) ELSE '' END ||
		(ARRAY['', ' Trading', ' Shenzhen Shoes', ' of China Ltd'])[1 + i % 4] AS name
	FROM generate_series(1, 150) i;
CREATE TABLE party_near AS SELECT a.i * 100 + n AS id, party_mangle(name) AS name FROM party_asked a, generate_series(1, 20) n;
CREATE INDEX party_near_name ON party_near USING gin (name party_ops);
SET enable_seqscan = off;
CREATE TEMPORARY TABLE party_found AS
	SELECT t.id, a.i FROM party_asked a CROSS JOIN LATERAL (SELECT id FROM party_near n WHERE n.name ~= a.name OFFSET 0) t;
SET enable_seqscan = on;
SET enable_bitmapscan = off;
CREATE TEMPORARY TABLE party_scanned AS
	SELECT t.id, a.i FROM party_asked a CROSS JOIN LATERAL (SELECT id FROM party_near n WHERE n.name ~= a.name OFFSET 0) t;
SELECT (SELECT count(*) FROM party_asked, party_near) AS pairs,
	(SELECT count(*) > 1500 FROM party_scanned) AS many,
	(SELECT count(*) FROM (TABLE party_scanned EXCEPT TABLE party_found) x) AS lost,
	(SELECT count(*) FROM (TABLE party_found EXCEPT TABLE party_scanned) x) AS added;
RESET enable_bitmapscan;

DROP TABLE party_shipment, party_learned, party_kinds, party_unlogged, party_plan, party_watch, party_one, party_asked, party_near;
DROP FUNCTION party_rows, party_by_index, party_word, party_mangle;

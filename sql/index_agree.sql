-- Every operator that an index serves and every function of it, with the
-- column on either side and in every shape of query: the answers are those of
-- a sequential scan, and the index is used where the column is what is
-- searched, not where it is what is looked for.
CREATE TABLE agree_parcel (id int PRIMARY KEY, description text, seller text, code hscode);
INSERT INTO agree_parcel VALUES
	(1, 'new gucci handbag', 'Yong Hui Trading', '420221'),
	(2, 'gucci', 'Shenzhen Yonghui Trading Co., Ltd.', '4202'),
	(3, 'handbag', 'IBM', '42'),
	(4, 'guccl bag, new', 'International Business Machines', '42022100'),
	(5, 'N1KE shoes', 'Kowalski GmbH', '6403'),
	(6, 'nike', 'Kowalsky', '640391'),
	(7, '', '', '64'),
	(8, '!', '!', '9503'),
	(9, NULL, NULL, NULL),
	(10, repeat('new ', 500) || 'g u c c i', repeat('yonghui ', 100), '95'),
	(11, 'новая сумка гуччи', 'Юнхуэй Трейдинг', '4202'),
	(12, 'グッチ バッグ', 'ヨンフイ', '4202'),
	(13, 'حقيبة غوتشي جديدة', NULL, '42');
CREATE TABLE agree_watch (id int PRIMARY KEY, description text, seller text, code hscode);
INSERT INTO agree_watch VALUES
	(1, 'new gucci handbag', 'Yonghui Trading', '4202'),
	(2, 'Gucci', 'I.B.M.', '42022100'),
	(3, NULL, NULL, NULL),
	(4, 'nike', '!', '64'),
	(5, '', '', '6403911010');
CREATE INDEX agree_parcel_description ON agree_parcel USING gin (description mention_ops);
CREATE INDEX agree_parcel_seller ON agree_parcel USING gin (seller party_ops);
CREATE INDEX agree_parcel_code ON agree_parcel (code);
ANALYZE agree_parcel, agree_watch;

-- p is the column, v what it is compared with
CREATE TABLE agree_condition (n int GENERATED ALWAYS AS IDENTITY, kind text, condition text);
INSERT INTO agree_condition (kind, condition) VALUES
	('description', 'p @~ v'), ('description', 'v ~@ p'),
	('description', 'p ~@ v'), ('description', 'v @~ p'),
	('description', 'mentions_operator(p, v)'), ('description', 'mentions_operator(v, p)'),
	('description', 'mentions_commutator(v, p)'), ('description', 'mentions_commutator(p, v)'),
	('description', 'mentions(p, v)'), ('description', 'mentions(v, p)'),
	('description', 'mentions(p, v, NULL)'), ('description', 'mentions(v, p, NULL)'),
	('description', 'mentions(p, v, 0)'), ('description', 'mentions(v, p, 0)'),
	('description', 'mentions(p, v, 1)'), ('description', 'mentions(p, v, 2)'), ('description', 'mentions(v, p, 2)'),
	('description', 'mentions(p, v, (SELECT 2))'),
	('description', 'mentions(p, v, -1)'), ('description', 'mentions(p, v, 3)'), ('description', 'mentions(p, v, (SELECT 3))'),
	('seller', 'p ~= v'), ('seller', 'v ~= p'),
	('seller', 'same_seller(p, v)'), ('seller', 'same_seller(v, p)'),
	('seller', 'same_seller(p, v, NULL)'), ('seller', 'same_seller(v, p, NULL)'),
	('seller', 'same_seller(p, v, 0)'), ('seller', 'same_seller(p, v, 0.5)'),
	('seller', 'same_seller(p, v, 0.7)'), ('seller', 'same_seller(v, p, 0.7)'),
	('seller', 'same_seller(p, v, 0.9)'), ('seller', 'same_seller(p, v, 1)'),
	('seller', 'same_seller(p, v, (SELECT 0.7::real))'),
	('seller', 'same_seller(p, v, -0.1)'), ('seller', 'same_seller(p, v, 1.1)'), ('seller', 'same_seller(v, p, 1.1)'),
	('seller', 'same_seller(p, v, ''Infinity'')'), ('seller', 'same_seller(p, v, ''NaN'')'),
	('code', 'p <@ v'), ('code', 'v @> p'), ('code', 'p @> v'), ('code', 'v <@ p'),
	('code', 'hs_falls_under(p, v)'), ('code', 'hs_falls_under(v, p)'),
	('code', 'hs_covers(p, v)'), ('code', 'hs_covers(v, p)');

CREATE TABLE agree_shape (shape text, query text);
INSERT INTO agree_shape VALUES
	('constant', 'SELECT p.id, 0 FROM agree_parcel p WHERE {constant}'),
	('not', 'SELECT p.id, 0 FROM agree_parcel p WHERE NOT {constant}'),
	('is not true', 'SELECT p.id, 0 FROM agree_parcel p WHERE ({constant}) IS NOT TRUE'),
	('null', 'SELECT p.id, 0 FROM agree_parcel p WHERE {null}'),
	('or', 'SELECT p.id, 0 FROM agree_parcel p WHERE {constant} OR {other}'),
	('and', 'SELECT p.id, 0 FROM agree_parcel p WHERE {constant} AND {other}'),
	('any', 'SELECT p.id, 0 FROM agree_parcel p WHERE {any}'),
	('all', 'SELECT p.id, 0 FROM agree_parcel p WHERE {all}'),
	('initplan', 'SELECT p.id, 0 FROM agree_parcel p WHERE {initplan}'),
	('inner', 'SELECT p.id, w.id FROM agree_watch w JOIN agree_parcel p ON {column}'),
	('left', 'SELECT p.id, w.id FROM agree_watch w LEFT JOIN agree_parcel p ON {column}'),
	('right', 'SELECT p.id, w.id FROM agree_watch w RIGHT JOIN agree_parcel p ON {column}'),
	('semi', 'SELECT p.id, 0 FROM agree_parcel p WHERE EXISTS (SELECT FROM agree_watch w WHERE {column})'),
	('anti', 'SELECT p.id, 0 FROM agree_parcel p WHERE NOT EXISTS (SELECT FROM agree_watch w WHERE {column})'),
	('semi, turned', 'SELECT 0, w.id FROM agree_watch w WHERE EXISTS (SELECT FROM agree_parcel p WHERE {column})'),
	('anti, turned', 'SELECT 0, w.id FROM agree_watch w WHERE NOT EXISTS (SELECT FROM agree_parcel p WHERE {column})'),
	('subselect', 'SELECT (SELECT count(*) FROM agree_parcel p WHERE {column}), w.id FROM agree_watch w'),
	('lateral', 'SELECT p.id, w.id FROM agree_watch w, LATERAL (SELECT p.id FROM agree_parcel p WHERE {column} OFFSET 0) p'),
	('self', 'SELECT p.id, w.id FROM agree_parcel w JOIN agree_parcel p ON {column}'),
	('same row', 'SELECT p.id, 0 FROM agree_parcel p WHERE {same row}');

CREATE FUNCTION agree_query(kind text, condition text, query text, value text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	constant text := format('%L::%s', value, CASE kind WHEN 'code' THEN 'hscode' ELSE 'text' END);
	other text := CASE kind WHEN 'description' THEN '''handbag''::text' WHEN 'seller' THEN '''IBM''::text' ELSE '''64''::hscode' END;
	given text;
	name text;
BEGIN
	FOR name, given IN VALUES
		('{constant}', constant), ('{other}', other), ('{null}', 'NULL' || substr(constant, length(quote_literal(value)) + 1)),
		('{any}', format('ANY (ARRAY[%s, %s])', constant, other)), ('{all}', format('ALL (ARRAY[%s, %s])', constant, constant)),
		('{column}', 'w.' || kind), ('{same row}', 'p.' || kind),
		('{initplan}', format('(SELECT w.%I FROM agree_watch w WHERE w.id = 2)', kind))
	LOOP
		query := replace(query, name, regexp_replace(regexp_replace(condition, '\mp\M', '#', 'g'), '\mv\M', given, 'g'));
	END LOOP;
	RETURN replace(query, '#', 'p.' || kind);
END $$;

CREATE FUNCTION agree_rows(query text, by_index boolean, OUT rows text, OUT used boolean) LANGUAGE plpgsql AS $$
DECLARE
	plan text := '';
	line text;
BEGIN
	PERFORM pg_catalog.set_config('enable_seqscan', (NOT by_index)::text, true),
		pg_catalog.set_config('enable_bitmapscan', by_index::text, true),
		pg_catalog.set_config('enable_indexscan', by_index::text, true),
		pg_catalog.set_config('enable_material', (NOT by_index)::text, true),
		pg_catalog.set_config('jit', 'off', true);	-- a disabled path costs enough to compile for
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		plan := plan || line;
	END LOOP;
	used := plan ~ 'agree_parcel_(description|seller|code).*Index Cond';
	EXECUTE format('SELECT string_agg(format(''%%s.%%s'', a, b), '' '' ORDER BY a, b) FROM (%s) q(a, b)', query) INTO rows;
EXCEPTION WHEN OTHERS THEN
	rows := SQLERRM;
END $$;

CREATE TABLE agree_result AS
	SELECT c.n, c.condition, s.shape, v.value, q.query, by_index.rows, by_index.used, by_scan.rows AS scanned
	FROM agree_condition c
		CROSS JOIN agree_shape s
		JOIN (VALUES ('description', 'new gucci handbag'), ('description', 'gucci'), ('description', ''), ('description', '!'),
			('seller', 'Yonghui Trading'), ('seller', ''), ('code', '4202'), ('code', '42022100')) v(kind, value)
			ON v.kind = c.kind AND (s.query ~ '{(constant|any|all)}' OR v.value IN ('gucci', 'Yonghui Trading', '4202'))
		CROSS JOIN LATERAL agree_query(c.kind, c.condition, s.query, v.value) q(query)
		CROSS JOIN LATERAL agree_rows(q.query, true) by_index
		CROSS JOIN LATERAL agree_rows(q.query, false) by_scan
	WHERE s.shape NOT IN ('any', 'all') OR c.condition ~ '^p [^ ]+ v$';
SELECT count(*) > 500 AS many, count(*) FILTER (WHERE rows IS NOT NULL) > 300 AS with_rows,
	count(*) FILTER (WHERE rows IS DISTINCT FROM scanned) AS differ
FROM agree_result;
SELECT query, rows, scanned FROM agree_result WHERE rows IS DISTINCT FROM scanned ORDER BY length(query), query LIMIT 5;
-- which conditions the index answers, also in a join
SELECT condition, bool_or(used) FILTER (WHERE shape = 'constant') AS constant,
	bool_or(used) FILTER (WHERE shape = 'inner') AS "inner", bool_or(used) FILTER (WHERE shape = 'left') AS "left",
	bool_or(used) FILTER (WHERE shape = 'semi, turned') AS semi, bool_or(used) FILTER (WHERE shape = 'anti, turned') AS anti,
	bool_or(used) FILTER (WHERE shape = 'lateral') AS "lateral"
FROM agree_result WHERE shape <> 'self' GROUP BY n, condition HAVING bool_or(used) ORDER BY n;
-- and which it never does
SELECT condition AS by_scan FROM agree_result WHERE shape <> 'self' GROUP BY n, condition HAVING NOT bool_or(used) ORDER BY n;
-- what is out of range is an error, also where the index would find nothing
SELECT condition, rows, count(*) > 10 AS often FROM agree_result WHERE rows LIKE '%must be%' GROUP BY n, condition, rows ORDER BY n;

DROP TABLE agree_parcel, agree_watch, agree_condition, agree_shape, agree_result;
DROP FUNCTION agree_query, agree_rows;

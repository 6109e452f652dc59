-- a code, as people write it
SELECT input, input::hscode AS code, hs_format(input::hscode)
FROM (VALUES ('64'), ('6403'), ('640391'), ('6403.91'), ('6403.91.60'), ('6403.91.60.30'), ('6403 91 60'),
             ('6403-91-60'), ('  6403.9160'), ('64039160 '), ('6403. 91'), ('0101.21'), ('640391603045'), ('6403.9')) v(input);
-- what is none
SELECT ''::hscode;
SELECT '6'::hscode;
SELECT '640391a'::hscode;
SELECT '4.2E+09'::hscode;
\echo :LAST_ERROR_SQLSTATE
SELECT '4.20222'::hscode;
SELECT '1234567890123'::hscode;
SELECT '-6403'::hscode;
SELECT '6403.'::hscode;
SELECT '6403,91'::hscode;
SELECT '６４０３'::hscode;
SELECT repeat('1', 1000000)::hscode;
SELECT (repeat(' ', 1000000) || 'x')::hscode;
SELECT (repeat(' ', 1000000) || '6403')::hscode;
SELECT NULL::hscode IS NULL AS null_stays_null;
-- the same, softly (from PostgreSQL 16 on)
SELECT current_setting('server_version_num')::int >= 160000 AS soft \gset
\if :soft
SELECT NOT pg_input_is_valid('640391a', 'hscode') AND pg_input_is_valid('6403.91', 'hscode') AS soft \gset
\else
\set soft t
\endif
SELECT :'soft' AS soft_errors;

-- its parts
SELECT c AS code, hs_chapter(c), hs_heading(c), hs_subheading(c), hs_parent(c), hs_last_under(c)
FROM (VALUES ('64'::hscode), ('640'), ('6403'), ('64039'), ('640391'), ('6403916'), ('64039160'), ('640391603045')) v(c);
SELECT hs_format('0101'), hs_format('010'), hs_format('01012'), hs_format('010121003'), hs_format('010121003045');

-- each code stands right before what falls under it
SELECT c FROM (VALUES ('65'::hscode), ('640391'), ('6403'), ('640000'), ('64'), ('6400'), ('64039160'), ('6404'), ('640399999999'), ('05')) v(c)
ORDER BY c;
SELECT min(c), max(c), count(DISTINCT c) FROM (VALUES ('6403'::hscode), ('64.03'), ('640300'), ('64'), ('6404')) v(c);
SELECT '64'::hscode < '6400', '6400'::hscode > '64', '64'::hscode <= '64', '64'::hscode >= '6400', '64.03'::hscode = '6403', '6403'::hscode <> '640300';

-- falls under, covers
SELECT a, b, a::hscode <@ b::hscode AS under, b::hscode @> a::hscode AS covered,
       hs_falls_under(a::hscode, b::hscode) AS under_function, hs_covers(b::hscode, a::hscode) AS covers_function
FROM (VALUES ('640391', '64'), ('64', '640391'), ('64', '64'), ('6400', '64'), ('6503', '64'), ('640399999999', '6403'), ('6404', '6403')) v(a, b);
-- the same thing as one text beginning with the other
WITH c AS (SELECT code FROM hs_codes(2022, 2) UNION ALL SELECT code FROM hs_codes(2022, 4) UNION ALL SELECT code FROM hs_codes(2022) WHERE code <@ '85')
SELECT count(*) FILTER (WHERE a.code <@ b.code) AS under,
       count(*) FILTER (WHERE (a.code <@ b.code) <> starts_with(a.code::text, b.code::text)) AS wrong,
       count(*) FILTER (WHERE (a.code < b.code) <> (a.code::text COLLATE "C" < b.code::text COLLATE "C")) AS out_of_order
FROM c a, c b;

-- casts: a column of text goes in, by assignment
CREATE TABLE hs_item (item int, code hscode);
INSERT INTO hs_item SELECT 1, '6403.91'::text UNION ALL SELECT 2, '6403.99.90'::varchar UNION ALL SELECT 3, '8517 13'::char(10);
INSERT INTO hs_item VALUES (4, 'shoes'::text);
SELECT item, code, code::text || '!' AS text FROM hs_item ORDER BY item;
TRUNCATE hs_item;

-- <@ is a range of a btree index, and so are the functions behind it
INSERT INTO hs_item SELECT row_number() OVER (ORDER BY code), code FROM hs_codes(2022);
INSERT INTO hs_item SELECT 10000 + row_number() OVER (ORDER BY code), code FROM hs_codes(2022, 4);
INSERT INTO hs_item SELECT 20000 + row_number() OVER (ORDER BY code), (code::text || '0090')::hscode FROM hs_codes(2022) WHERE code <@ '84' OR code <@ '64';
CREATE INDEX hs_item_code ON hs_item (code);
VACUUM ANALYZE hs_item;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM hs_item WHERE code <@ '6403';
EXPLAIN (COSTS OFF) SELECT * FROM hs_item WHERE '6403' @> code;
EXPLAIN (COSTS OFF) SELECT * FROM hs_item WHERE hs_falls_under(code, '6403');
EXPLAIN (COSTS OFF) SELECT * FROM hs_item WHERE hs_covers('6403', code);
-- what covers a code is one of its beginnings
EXPLAIN (COSTS OFF) SELECT * FROM hs_item WHERE code @> '6403.91.60';
EXPLAIN (COSTS OFF) SELECT * FROM hs_item WHERE '6403.91.60' <@ code;
SELECT code FROM hs_item WHERE code @> '6403.91.0090' ORDER BY code;
-- a join, and a parameter
EXPLAIN (COSTS OFF) SELECT * FROM hs_codes(2017, 4) heading JOIN hs_item item ON item.code <@ heading.code;
PREPARE under(hscode) AS SELECT count(*) FROM hs_item WHERE code <@ $1;
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE under('6403');
EXECUTE under('6403');
EXECUTE under(NULL);
RESET plan_cache_mode;
-- what is not known covers nothing
SELECT count(*) FROM hs_item WHERE code <@ NULL::hscode;
-- the index never changes the answer
CREATE TEMP TABLE above AS SELECT code AS above FROM hs_codes(2022, 2) UNION ALL SELECT code FROM hs_codes(2022, 4) UNION ALL SELECT '85171' UNION ALL SELECT '99';
CREATE TEMP TABLE by_index AS SELECT above, item FROM above JOIN hs_item ON code <@ above;
RESET enable_seqscan;
RESET enable_bitmapscan;
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SET enable_bitmapscan = off;
CREATE TEMP TABLE by_reading AS SELECT above, item FROM above JOIN hs_item ON code <@ above;
SELECT count(*) AS found, (SELECT count(*) FROM by_reading) AS there FROM by_index;
SELECT count(*) AS different FROM (TABLE by_index EXCEPT ALL TABLE by_reading UNION ALL (TABLE by_reading EXCEPT ALL TABLE by_index)) d;
RESET enable_indexscan;
RESET enable_indexonlyscan;
RESET enable_bitmapscan;
-- how many rows the planner expects, of the operator and of the functions
CREATE FUNCTION rows_expected(query text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
	RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float;
END $$;
SELECT real_rows, rows_expected('SELECT FROM hs_item WHERE code <@ ''84''') BETWEEN real_rows / 2 AND real_rows * 2 AS operator_close,
       rows_expected('SELECT FROM hs_item WHERE hs_falls_under(code, ''84'')') BETWEEN real_rows / 2 AND real_rows * 2 AS function_close,
       rows_expected('SELECT FROM hs_item WHERE hs_covers(''84'', code)') BETWEEN real_rows / 2 AND real_rows * 2 AS covers_close
FROM (SELECT count(*) AS real_rows FROM hs_item WHERE code <@ '84') c;
DROP FUNCTION rows_expected(text);

-- hashing: joins, grouping, partitions
SET enable_mergejoin = off;
SET enable_nestloop = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM hs_item a JOIN hs_item b USING (code);
SELECT count(*) FROM hs_item a JOIN hs_item b USING (code);
RESET enable_mergejoin;
RESET enable_nestloop;
CREATE TABLE hs_parted (code hscode) PARTITION BY HASH (code);
CREATE TABLE hs_parted_0 PARTITION OF hs_parted FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE hs_parted_1 PARTITION OF hs_parted FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO hs_parted SELECT code FROM hs_codes(2022);
SELECT count(*) FROM hs_parted;
SELECT count(*) BETWEEN 2500 AND 3100 AS half FROM hs_parted_0;
SELECT code FROM hs_parted WHERE code = '640391';
-- and partitions by range
CREATE TABLE hs_ranged (code hscode) PARTITION BY RANGE (code);
CREATE TABLE hs_ranged_shoes PARTITION OF hs_ranged FOR VALUES FROM ('64') TO ('65');
INSERT INTO hs_ranged SELECT code FROM hs_codes(2022) WHERE code <@ '64';
INSERT INTO hs_ranged VALUES ('65');
DROP TABLE hs_parted, hs_ranged;

-- binary: what goes out comes in, and nothing else does
CREATE TABLE hs_wire (code hscode);
CREATE FUNCTION receive(wire bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	-- a COPY BINARY file of one row of one column
	file bytea := '\x5047434f50590aff0d0a0000000000000000000001'::bytea || int4send(length(wire)) || wire || '\xffff';
	octal text;
	answer text;
BEGIN
	SELECT string_agg('\' || right('000' || (get_byte(file, i) / 64 * 100 + get_byte(file, i) / 8 % 8 * 10 + get_byte(file, i) % 8), 3), '' ORDER BY i)
	INTO octal FROM generate_series(0, length(file) - 1) i;
	TRUNCATE hs_wire;
	EXECUTE format('COPY hs_wire FROM PROGRAM %L (FORMAT binary)', 'printf ''' || octal || '''');
	SELECT code::text INTO answer FROM hs_wire;
	RETURN answer;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;
SELECT hscode_send('6403.91'), receive(hscode_send('6403.91')), receive(hscode_send('640391603099')), receive(hscode_send('01'));
SELECT what, receive(wire)
FROM (VALUES ('no digits', '\x0000000000000000'::bytea), ('one digit', '\x0006000000000001'), ('thirteen digits', '\x000640391603045d'),
             ('a digit of ten', '\x0006a03910000006'), ('digits behind the last', '\x0006403910001006'),
             ('bits above the digits', '\x0016403910000006'), ('negative', '\x8006403910000006'),
             ('too few bytes', '\x00064039'), ('too many bytes', '\x000640391000000600')) v(what, wire);
DROP FUNCTION receive(bytea);
DROP TABLE hs_wire, hs_item;

-- Shipments against each other: two batches, the second compared with the
-- first, against what the rules say in plain words

CREATE TABLE compared (id int PRIMARY KEY, description text, importer text, destination text, value numeric, shipped_on date, item_id text);
INSERT INTO assay.threshold (name, country, value, currency) VALUES ('de_minimis', 'XQ', 20, 'EUR');
-- few numbers and parties, many rows of a day and days of a number
CREATE FUNCTION compared_rows(first int, last int) RETURNS SETOF compared LANGUAGE sql AS $$
	SELECT i, 'cotton shirt', 'Importer ' || i * 7919 % 11 % 4, 'XQ', 1 + i * 31 % 17, date '2024-01-01' + i * 7919 % 1009 % 470,
		(ARRAY['RR123456785CN', 'RR473124829CN', 'RB000000015CN', NULL])[1 + i * 104729 % 13 % 4]
	FROM generate_series(first, last) i
$$;
INSERT INTO compared SELECT * FROM compared_rows(1, 900);
CALL assay.screen_table('compared');
INSERT INTO compared SELECT * FROM compared_rows(901, 1800);
CALL assay.screen_table('compared');

CREATE TEMP TABLE row AS SELECT id > 900 AS second, id::text COLLATE "C" AS key, shipped_on AS day, s10_normalise(item_id) AS item_id, importer, value FROM compared;
-- nearest day on which the number was used: before, of all that was screened
-- by then and in the same batch; after, of an earlier batch
CREATE TEMP TABLE reused AS
SELECT r.key, r.day, o.key AS other, o.day AS other_day FROM row r, LATERAL (
	SELECT c.* FROM (
		(SELECT b.key, b.day FROM row b WHERE b.item_id = r.item_id AND b.second <= r.second AND b.day < r.day ORDER BY b.day DESC, b.key LIMIT 1)
		UNION ALL
		(SELECT a.key, a.day FROM row a WHERE a.item_id = r.item_id AND a.second < r.second AND a.day > r.day ORDER BY a.day, a.key DESC LIMIT 1)) c
	WHERE abs(c.day - r.day) < 364 ORDER BY abs(c.day - r.day), c.key LIMIT 1) o;
SELECT count(*) > 500 AS many, count(DISTINCT other_day > day) AS ways FROM reused;
SELECT coalesce(e.key, f.key) AS key, e.other, f.evidence FROM reused e
FULL JOIN (SELECT * FROM assay.finding WHERE rule = 'item_id_reused') f ON f.key = e.key
WHERE (f.evidence ->> 'compared_with', (f.evidence ->> 'other_day')::date) IS DISTINCT FROM (e.other, e.other_day);
-- what the consignee got that day, of all that was screened by then
SELECT count(*) > 50 AS many FROM assay.finding WHERE rule = 'same_day_value';
SELECT coalesce(e.key, f.key) AS key, e.n, e.total, f.evidence FROM (
	SELECT r.key, count(*) AS n, sum(o.value) AS total FROM row r JOIN row o ON o.importer = r.importer AND o.day = r.day AND o.second <= r.second
	GROUP BY r.key HAVING count(*) > 1 AND sum(o.value) > 20) e
FULL JOIN (SELECT * FROM assay.finding WHERE rule = 'same_day_value') f ON f.key = e.key
WHERE ((f.evidence ->> 'shipments')::bigint, (f.evidence ->> 'total')::numeric) IS DISTINCT FROM (e.n, e.total);
SELECT assay.forget_screened('public.compared');
DELETE FROM assay.threshold WHERE country = 'XQ';
DROP FUNCTION compared_rows;
DROP TABLE compared;

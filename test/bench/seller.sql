-- Sellers at size, on one core: 100,000 names looked up and joined with
-- themselves, 300,000 identifiers walked and clustered, names learned. Leaves
-- nothing behind.
--
--	psql -X -f test/bench/seller.sql [-v sellers=100000] [-v learned=1000000]

\if :{?sellers}
\else
\set sellers 100000
\endif
\if :{?learned}
\else
\set learned 1000000
\endif
\set QUIET on
\pset footer off
SET max_parallel_workers_per_gather = 0;
SET jit = off;
BEGIN;
CREATE EXTENSION IF NOT EXISTS assay;
DELETE FROM assay.seller;
DELETE FROM assay.name_source;

\ir names.sql

-- every tenth seller is another spelling of the one before
INSERT INTO assay.seller (seller_id, name, country)
SELECT i, CASE WHEN i % 10 = 0 THEN upper(pg_temp.name(i - 1, 4)) ELSE pg_temp.name(i, 4) END
	|| ' ' || (ARRAY['Trading','Technology','Import Export','Garment','Leather Goods'])[1 + ((i - (i % 10 = 0)::int) % 5)]
	|| CASE WHEN i % 10 = 0 THEN ' LTD' ELSE ' Co., Ltd.' END, (ARRAY['CN','HK','TR','VN'])[1 + i % 4]
FROM generate_series(1, :sellers) i;
-- three identifiers a seller, of which some are shared
INSERT INTO assay.seller_identifier (seller_id, kind, value, confidence)
SELECT i, k, CASE k WHEN 'phone' THEN format('+8613%s', 100000000 + hashint8(i / 2)::bigint % 90000000)
	WHEN 'email' THEN format('shop%s@gmail.com', CASE WHEN i % 7 = 0 THEN i / 70 ELSE i + 1000000 END)
	ELSE format('https://www.instagram.com/%s/', pg_temp.name(i + 500000, 4)) END, 0.9
FROM generate_series(1, :sellers) i, unnest('{phone,email,handle}'::text[]) k;
ANALYZE assay.seller;
ANALYZE assay.seller_identifier;
CREATE TEMP TABLE party AS
SELECT pg_temp.name(i % (:learned / 4), 3) || ' ' || pg_temp.name(i % 997, 2) || (ARRAY[' Trading',' GmbH',' Kestrel',' Goods Ltd'])[1 + i % 4] AS name
FROM generate_series(1, :learned) i;

CREATE FUNCTION pg_temp.spent(what text, query text) RETURNS TABLE (measured text, answer bigint, ms numeric)
	LANGUAGE plpgsql AS $$
DECLARE
	started timestamptz := clock_timestamp();
BEGIN
	measured := what;
	EXECUTE query INTO answer;
	ms := round(extract(epoch FROM clock_timestamp() - started) * 1000, 1);
	RETURN NEXT;
END $$;

SELECT * FROM pg_temp.spent('image of names built', $$SELECT count(*) FROM assay.seller_matches('Kestrel')$$)
UNION ALL SELECT * FROM pg_temp.spent('best five of 1,000 names looked up', $$
	SELECT count(*) FROM (SELECT name FROM assay.seller WHERE seller_id % 100 = 1 LIMIT 1000) s, assay.seller_matches(s.name)$$)
UNION ALL SELECT * FROM pg_temp.spent('all names joined with themselves', $$
	SELECT count(*) FROM assay.seller s, assay.seller_matches(s.name, s.country) m WHERE m.seller_id > s.seller_id AND m.score >= 0.7$$)
UNION ALL SELECT * FROM pg_temp.spent('image of links built', $$SELECT count(*) FROM assay.linked_sellers(1)$$)
UNION ALL SELECT * FROM pg_temp.spent('clusters', $$SELECT count(DISTINCT cluster_id) FROM assay.seller_clusters()$$)
UNION ALL SELECT * FROM pg_temp.spent('1,000 sellers walked from', $$
	SELECT count(*) FROM generate_series(1, 1000) i, assay.linked_sellers(i * 7)$$)
UNION ALL SELECT * FROM pg_temp.spent('10,000 phones looked up', $$
	SELECT count(*) FROM (SELECT value FROM assay.seller_identifier WHERE kind = 'phone' LIMIT 10000) p,
		assay.sellers_by_identifier('phone', p.value)$$)
UNION ALL SELECT * FROM pg_temp.spent('names learned', $$SELECT assay.learn_names('party', 'name')$$)
UNION ALL SELECT * FROM pg_temp.spent('best five of 1,000 names looked up, with what was learned', $$
	SELECT count(*) FROM (SELECT name FROM assay.seller WHERE seller_id % 100 = 1 LIMIT 1000) s, assay.seller_matches(s.name)$$);
ROLLBACK;

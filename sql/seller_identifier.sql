-- Sellers by what they are reached, paid and registered by.

INSERT INTO assay.seller (seller_id, name, country, status, valid) VALUES
	(1, 'Lucky Dragon Shoes', 'CN', 'watch', '(,)'), (2, 'Golden Heron Bags', 'CN', 'blocked', '(,)'), (3, 'Blue Kestrel', NULL, 'watch', '(,)'),
	(4, 'Ended Goods', 'TR', 'watch', '[2020-01-01,2021-01-01)'), (5, 'Nobody''s Friend', NULL, 'cleared', '(,)'), (6, 'Far Away', NULL, 'watch', '(,)'), (7, 'Alone', NULL, 'watch', '(,)');
INSERT INTO assay.seller_identifier (identifier_id, seller_id, kind, value, valid, confidence, source) VALUES
	(1001, 1, 'phone', '0755 8888 1234', '[2023-01-01,2025-01-01)', 0.9, 'parcel'),
	(1002, 2, 'handle', 'https://wa.me/8675588881234', '[2024-01-01,)', 0.8, 'listing'),
	(1003, 2, 'email', 'li.wei+x@gmail.com', '(,)', 1, NULL),
	(1004, 3, 'email', 'LiWei@googlemail.com', '(,)', 0.5, NULL),
	(1005, 3, 'phone', 'n/a', '(,)', 1, NULL),
	(1006, 5, 'phone', 'n/a', '(,)', 1, NULL),
	(1007, 4, 'email', 'liwei@gmail.com', '(,)', 0.25, NULL),
	(1008, 3, 'website', 'https://www.instagram.com/Blue.Kestrel/', '(,)', 1, NULL),
	(1009, 6, 'handle', 'instagram:blue.kestrel', '(,)', 1, NULL),
	(1010, 3, 'bank_account', identifier_digest('bank_account', 'DE89 3704 0044 0532 0130 00', '\x0102'), '(,)', 1, NULL),
	(1011, 6, 'bank_account', identifier_digest('bank_account', 'de89370400440532013000', '\x0102'), '(,)', 0.9, NULL),
	(1012, 6, 'address', 'Room 501, 12 Futian Road, Shenzhen', 'empty', 1, NULL);
-- kept as it was found, with its key; the country of the seller unless given
SELECT identifier_id, kind, value, country, key FROM assay.seller_identifier WHERE kind <> 'bank_account' ORDER BY identifier_id;

-- The nearest and surest way to each, and nobody through a placeholder. Two
-- ways of one step to the same seller: the surer is shown.
SELECT seller_id, name, steps, confidence FROM assay.linked_sellers(1, '2024-06-01');
SELECT seller_id, jsonb_pretty(path) FROM assay.linked_sellers(1, '2024-06-01') WHERE seller_id IN (2, 6);
-- as far as one asks
SELECT seller_id, steps FROM assay.linked_sellers(1, '2024-06-01', 1);
SELECT seller_id, steps FROM assay.linked_sellers(1, '2024-06-01', 2);
SELECT count(*) FROM assay.linked_sellers(1, '2024-06-01', 0);
SELECT count(*) FROM assay.linked_sellers(1, '2024-06-01', 2147483647);
-- a link holds while both have it: before, first day, last day, after
SELECT day, (SELECT count(*) FROM assay.linked_sellers(1, day)) AS linked
FROM unnest('{2023-12-31,2024-01-01,2024-12-31,2025-01-01,infinity,-infinity}'::date[]) day;
-- the same from either end
SELECT count(*) FILTER (WHERE b.steps IS DISTINCT FROM a.steps OR b.confidence IS DISTINCT FROM a.confidence) AS one_way_only
FROM generate_series(1, 7) s, assay.linked_sellers(s, '2024-06-01', 10) a
	LEFT JOIN LATERAL (SELECT * FROM assay.linked_sellers(a.seller_id, '2024-06-01', 10) b WHERE b.seller_id = s) b ON true;
SELECT count(*) FROM assay.linked_sellers(99);
SELECT count(*) FROM assay.linked_sellers(NULL);

-- clusters: every seller in one, named by its least seller
SELECT * FROM assay.seller_clusters('2024-06-01');
SELECT cluster_id, array_agg(seller_id) FROM assay.seller_clusters('2025-06-01') GROUP BY cluster_id ORDER BY cluster_id;

-- by identifier, in any spelling and kind: sellers on the list that day, with how long they have had it
SELECT * FROM assay.sellers_by_identifier('phone', '+86-755-88881234', '2024-06-01');
SELECT * FROM assay.sellers_by_identifier('phone', '0755 88881234', '2025-06-01', 'CN');
SELECT * FROM assay.sellers_by_identifier('handle', 'whatsapp:8675588881234', '2023-06-01');
SELECT seller_id, status, confidence, age FROM assay.sellers_by_identifier('email', 'liwei@gmail.com', '2020-06-01');
SELECT seller_id, status, confidence, age FROM assay.sellers_by_identifier('email', 'liwei@gmail.com', '2024-06-01');
SELECT seller_id FROM assay.sellers_by_identifier('bank_account', identifier_digest('bank_account', 'DE89370400440532013000', '\x0102'));
SELECT count(*) FROM assay.sellers_by_identifier('phone', 'n/a');
SELECT count(*) FROM assay.sellers_by_identifier('email', NULL);

-- what more than so many share is nobody's: a forwarder's phone
INSERT INTO assay.seller (seller_id, name) SELECT i, 'Client ' || i FROM generate_series(101, 121) i;
INSERT INTO assay.seller_identifier (seller_id, kind, value) SELECT i, 'phone', '+852 2345 6711' FROM generate_series(101, 121) i;
SELECT count(*) FROM assay.linked_sellers(101);
SELECT count(*) FROM assay.linked_sellers(101, max_shared => 21);
SELECT count(*) FROM assay.linked_sellers(101, max_shared => NULL);
SELECT count(*) FROM assay.sellers_by_identifier('phone', '+85223456711');
SELECT count(*) FROM assay.sellers_by_identifier('phone', '+85223456711', max_shared => 21);
SELECT count(DISTINCT cluster_id) FROM assay.seller_clusters() WHERE seller_id > 100;
SELECT count(DISTINCT cluster_id) FROM assay.seller_clusters(max_shared => 21) WHERE seller_id > 100;
-- it is sellers that count, not rows, and on the day: one of them has it no more
UPDATE assay.seller_identifier SET valid = '(,2020-01-01)' WHERE seller_id = 121;
INSERT INTO assay.seller_identifier (seller_id, kind, value) SELECT i, 'handle', 'wa.me/85223456711' FROM generate_series(101, 110) i;
SELECT count(*) FROM assay.linked_sellers(101);
SELECT count(*) FROM assay.linked_sellers(101, '2019-01-01');

-- a ring and a chain: the shortest way wins over a surer longer one
BEGIN;
DELETE FROM assay.seller;
INSERT INTO assay.seller (seller_id, name) SELECT i, 'Ring ' || i FROM generate_series(1, 8) i;
INSERT INTO assay.seller_identifier (seller_id, kind, value, confidence)
SELECT s, 'handle', 'x:ring' || i || 'way', CASE i WHEN 8 THEN 0.1 ELSE 1 END FROM generate_series(1, 8) i, LATERAL (VALUES (i), (i % 8 + 1)) v(s);
SELECT seller_id, steps, confidence FROM assay.linked_sellers(1);
SELECT seller_id, steps, confidence FROM assay.linked_sellers(1, max_steps => 9) WHERE steps > 3;
SELECT count(DISTINCT cluster_id) FROM assay.seller_clusters();
ROLLBACK;

-- a change is seen by the next statement, and is gone after a rollback
BEGIN;
UPDATE assay.seller_identifier SET value = 'other@shop.com' WHERE identifier_id = 1004;
SELECT count(*) FROM assay.linked_sellers(2, '2024-06-01', 1);
ROLLBACK;
SELECT count(*) FROM assay.linked_sellers(2, '2024-06-01', 1);

-- what the table refuses, without quoting it
\set VERBOSITY terse
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (1, 'bank_account', 'DE89 3704 0044 0532 0130 00');
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (1, 'bank_account', 'hmac-sha256:abc');
\set VERBOSITY default
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (1, 'fax', '+85223456711');
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (1, 'phone', NULL);
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (NULL, 'phone', '+85223456711');
INSERT INTO assay.seller_identifier (seller_id, kind, value, confidence) VALUES (1, 'phone', '+85223456711', 1.5);
INSERT INTO assay.seller_identifier (seller_id, kind, value, confidence) VALUES (1, 'phone', '+85223456711', 0);
INSERT INTO assay.seller_identifier (seller_id, kind, value, confidence) VALUES (1, 'phone', '+85223456711', 'NaN');
INSERT INTO assay.seller_identifier (seller_id, kind, value, country) VALUES (1, 'phone', '+85223456711', 'china');
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (99, 'phone', '+85223456711');
SELECT * FROM assay.sellers_by_identifier('fax', '+85223456711');
SELECT * FROM assay.linked_sellers(1, max_steps => -1);
SELECT * FROM assay.linked_sellers(1, max_shared => -1);

-- personal data: nobody but the owner reads them unless granted, and row security holds
CREATE ROLE regress_links_reader;
SET ROLE regress_links_reader;
SELECT count(*) FROM assay.linked_sellers(1, '2024-06-01');
SELECT count(*) FROM assay.sellers_by_identifier('phone', '+85223456711');
SELECT count(*) FROM assay.seller_identifier;
RESET ROLE;
GRANT SELECT ON assay.seller_identifier TO regress_links_reader;
ALTER TABLE assay.seller_identifier ENABLE ROW LEVEL SECURITY;
CREATE POLICY no_mail ON assay.seller_identifier FOR SELECT TO regress_links_reader USING (kind <> 'email');
SELECT seller_id FROM assay.linked_sellers(1, '2024-06-01');
SET ROLE regress_links_reader;
SELECT seller_id FROM assay.linked_sellers(1, '2024-06-01');
RESET ROLE;
SELECT seller_id FROM assay.linked_sellers(1, '2024-06-01');
DROP POLICY no_mail ON assay.seller_identifier;
ALTER TABLE assay.seller_identifier DISABLE ROW LEVEL SECURITY;
REVOKE SELECT ON assay.seller_identifier FROM regress_links_reader;
DROP ROLE regress_links_reader;

-- identifiers go with their seller
DELETE FROM assay.seller;
SELECT count(*) FROM assay.seller_identifier;
SELECT count(*) FROM assay.seller_clusters();

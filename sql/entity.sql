-- Parties of shipments, resolved to entities
\pset null '-'
\set SHOW_CONTEXT never
SET client_min_messages = warning;
CREATE SCHEMA entity_test;
SET search_path = entity_test, public;
CREATE TABLE shipment (id int PRIMARY KEY, seller text, country text, phone text, email text, day date, party text);
INSERT INTO shipment VALUES
	(1, 'Hunter Douglas Industries B.V.', 'NL', NULL, NULL, '2024-01-01', 'hunter'),
	(2, 'HUNTER DOUGLAS INDUSTRIES BV', 'NL', NULL, NULL, '2024-01-02', 'hunter'),
	(3, '* Hunter Douglas Industries, Den Haag, NL', NULL, NULL, NULL, '2024-01-03', 'hunter'),
	(4, 'HUNTERDOUGLASINDUSTRIESB.V.', NULL, NULL, NULL, '2024-01-04', 'hunter'),
	(5, 'Hunter Douglas Indutsries', NULL, NULL, NULL, '2024-01-05', 'hunter'),
	-- all but one word the same
	(6, 'Hunter Lindqvist Industries B.V.', 'NL', NULL, NULL, '2024-01-06', 'lindqvist'),
	-- another name with the same phone and e-mail
	(7, 'Kestrel Valley Foods Ltd', 'GB', '+44 20 7946 0958', 'sales@kestrel-valley.example', '2024-01-07', 'kestrel'),
	(8, 'Marenza Tessile', NULL, '0044 20 79460958', NULL, '2024-01-08', 'kestrel'),
	(9, 'Kestrel Valley Foods', NULL, NULL, NULL, '2024-01-09', 'kestrel'),
	-- many parties
	(10, 'Global Trading Ltd', 'GB', '+44 20 7946 0111', NULL, '2024-01-10', 'g1'),
	(11, 'Global Trading Ltd', 'IN', '+91 22 6613 4087', NULL, '2024-01-11', 'g2'),
	(12, 'GLOBAL TRADING LTD.', 'GB', '+44 20 7946 0111', NULL, '2024-01-12', 'g1'),
	(13, 'Maria Garcia', 'ES', '+34 915 207 364', NULL, '2024-01-13', 'm1'),
	(14, 'Maria Garcia', 'MX', '+52 55 5208 3914', NULL, '2024-01-14', 'm2'),
	(22, 'General Import Export', 'VN', NULL, NULL, '2024-01-14', 'i1'),
	(23, 'General Import Export', 'KE', NULL, NULL, '2024-01-14', 'i2'),
	-- nothing to go by
	(15, '', NULL, NULL, NULL, '2024-01-15', NULL),
	(16, '???', NULL, NULL, NULL, '2024-01-16', NULL),
	(17, NULL, NULL, NULL, NULL, '2024-01-17', NULL),
	-- an identifier alone
	(18, '-', NULL, NULL, 'sales@kestrel-valley.example', '2024-01-18', 'kestrel'),
	(19, 'X', NULL, NULL, NULL, '2024-01-19', 'x'),
	(20, repeat('Brandaris ', 1000), NULL, NULL, NULL, '2024-01-20', 'b');

CREATE VIEW answer AS
	SELECT s.party, array_agg(DISTINCT dense ORDER BY dense) AS entities, array_agg(s.id ORDER BY s.id) AS rows
	FROM shipment s JOIN (SELECT CASE WHEN m.source = 'entity_test.shipment' THEN m.key::int END AS id, dense_rank() OVER (ORDER BY m.entity_id) AS dense, m.entity_id
		FROM assay.entity_member m WHERE m.source = 'entity_test.shipment') m USING (id)
	GROUP BY s.party ORDER BY min(s.id);

CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "country": "country", "phone": "phone", "email": "email", "day": "day"}');
SELECT * FROM answer;
SELECT key, left(name, 50) AS name, evidence, round(score::numeric, 2) AS score FROM assay.entity_member ORDER BY key::int;

-- again: nothing to do; a row more, a row that changed, a row less
CREATE TEMP TABLE before AS SELECT key, entity_id FROM assay.entity_member;
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "country": "country", "phone": "phone", "email": "email", "day": "day"}');
SELECT count(*) FROM assay.entity_member m FULL JOIN before b USING (key) WHERE m.entity_id IS DISTINCT FROM b.entity_id;
INSERT INTO shipment VALUES (21, 'Hunter Douglas Industries', NULL, NULL, NULL, '2024-02-01', 'hunter');
UPDATE shipment SET seller = 'Kestrel Valley Foods', party = 'kestrel' WHERE id = 6;
DELETE FROM shipment WHERE id = 19;
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "country": "country", "phone": "phone", "email": "email", "day": "day"}', batch => 3);
SELECT * FROM answer;
SELECT name, rows, first_seen, last_seen FROM assay.entity_name WHERE form LIKE '%hunter%' OR form LIKE 'kestrel%' ORDER BY name_id;

-- all at once, row by row, and backwards, the parties are the same
CREATE TEMP TABLE parts AS SELECT party, rows FROM answer;
CREATE FUNCTION same_parts() RETURNS boolean LANGUAGE sql AS $$
	SELECT NOT EXISTS (SELECT FROM (SELECT array_agg(key ORDER BY CASE WHEN source = 'entity_test.shipment' THEN key::int END) AS rows FROM assay.entity_member
			WHERE source = 'entity_test.shipment' AND entity_id IS NOT NULL GROUP BY entity_id) a
		FULL JOIN (SELECT array_agg(id::text ORDER BY id) AS rows FROM shipment WHERE party IS NOT NULL GROUP BY party) b USING (rows)
		WHERE a IS NULL OR b IS NULL) $$;
SELECT same_parts();
SELECT assay.forget_entities();
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "country": "country", "phone": "phone", "email": "email", "day": "day"}', batch => 1);
SELECT same_parts();
CREATE TABLE backwards AS SELECT * FROM shipment ORDER BY id DESC;
DROP VIEW answer;
DROP TABLE shipment;
ALTER TABLE backwards RENAME TO shipment;
ALTER TABLE shipment ADD PRIMARY KEY (id);
SELECT assay.forget_entities();
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "country": "country", "phone": "phone", "email": "email", "day": "day"}');
SELECT same_parts();

-- another role of the same table, and keys of several columns, quoted
CREATE TABLE "Of Two" ("Key, 1" int, day date, "Who" text, buyer text, PRIMARY KEY ("Key, 1", day)) PARTITION BY RANGE (day);
CREATE TABLE of_two_24 PARTITION OF "Of Two" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE of_two_25 PARTITION OF "Of Two" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO "Of Two" VALUES (1, '2024-05-01', 'Kestrel Valley Foods', 'Hunter Douglas'), (1, '2025-05-01', 'KESTREL VALLEY FOODS LTD', 'Northlake Castings Inc.');
SET datestyle = 'German';
CALL assay.resolve_parties('"Of Two"', columns => '{"name": "Who"}');
CALL assay.resolve_parties('"Of Two"', columns => '{"name": "buyer", "role": "consignee"}');
SET datestyle = 'ISO';
SELECT source, key, role, name, entity_id = (SELECT entity_id FROM assay.entity_name WHERE form = 'kestrel valley foods') AS kestrel
FROM assay.entity_member WHERE source LIKE '%Two%' ORDER BY role, key;

-- refused
CALL assay.resolve_parties('shipment', columns => '{"nmae": "seller"}');
CALL assay.resolve_parties('shipment', columns => '{"phone": "phone"}');
CALL assay.resolve_parties('shipment', columns => '{"name": "nobody"}');
CALL assay.resolve_parties('shipment', columns => '[]');
CALL assay.resolve_parties('shipment', columns => NULL);
CALL assay.resolve_parties('shipment', batch => 0);
CALL assay.resolve_parties('shipment', 'seller');
BEGIN;
CALL assay.resolve_parties('shipment');
ROLLBACK;
CREATE ROLE entity_nobody;
GRANT USAGE ON SCHEMA entity_test TO entity_nobody;
GRANT SELECT ON shipment TO entity_nobody;
SET ROLE entity_nobody;
CALL assay.resolve_parties('shipment');
SELECT count(*) FROM assay.entity_name;
RESET ROLE;

-- one name a hundred thousand times; an identifier of a thousand strangers
CREATE TABLE crowd (id int PRIMARY KEY, seller text, phone text);
INSERT INTO crowd SELECT i, 'Alpenrose Schokolade AG', NULL FROM generate_series(1, 100000) i;
INSERT INTO crowd SELECT 100000 + i, translate(left(md5(i::text), 7), '0123456789abcdef', 'aeioubdkmnrstlvz') || ' ' || translate(right(md5(i::text), 8), '0123456789abcdef', 'aeioubdkmnrstlvz'),
	'+31 20 705 4382' FROM generate_series(1, 1000) i;
CALL assay.resolve_parties('crowd', columns => '{"name": "seller", "phone": "phone"}');
SELECT count(DISTINCT entity_id), count(*) FROM assay.entity_member m JOIN crowd c ON c.id::text = m.key WHERE m.source = 'entity_test.crowd' AND c.id <= 100000;
SELECT count(DISTINCT entity_id) > 950 AS strangers, count(*) FROM assay.entity_member m JOIN crowd c ON c.id::text = m.key WHERE m.source = 'entity_test.crowd' AND c.id > 100000;
SELECT rows FROM assay.entity_name WHERE form = 'alpenrose schokolade ag';

-- two that share a phone are one, until it is a forwarder's
CREATE TABLE forwarder (id int PRIMARY KEY, seller text, phone text);
INSERT INTO forwarder VALUES (1, 'Delfzand Houthandel', '+31 10 705 4382'), (2, 'Officine Bardelli', '+31 10 705 4382');
CALL assay.resolve_parties('forwarder', columns => '{"name": "seller", "phone": "phone"}');
SELECT count(DISTINCT entity_id) FROM assay.entity_member WHERE source = 'entity_test.forwarder';
INSERT INTO forwarder VALUES (3, 'Talleres Ibarrondo', '+31 10 705 4382'), (4, 'Reinfeld Maschinenbau', '+31 10 705 4382'),
	(5, 'Papeterie Clairvaux', '+31 10 705 4382'), (6, 'Nordvik Sjomat', '+31 10 705 4382');
CALL assay.resolve_parties('forwarder', columns => '{"name": "seller", "phone": "phone"}');
SELECT count(DISTINCT entity_id) FROM assay.entity_member WHERE source = 'entity_test.forwarder';
SELECT why, count(*) FROM assay.entity_history GROUP BY 1;

-- words joined and turned round, with a letter wrong besides, and legal forms misspelt: one party each
CREATE TABLE writing (id int PRIMARY KEY, seller text, party text);
INSERT INTO writing VALUES
	(1, 'Loxim Industries Ltd.', 'loxim'), (2, 'LoximIndustries', 'loxim'), (3, 'Industries Loxim', 'loxim'),
	(4, 'Loxim Indusstries Ltd., Den Haag, NL', 'loxim'), (5, 'LoximIndutries', 'loxim'), (6, 'Loxi mIndustries', 'loxim'),
	(7, 'Winning Cargo International', 'winning'), (8, 'Cargo International Winning', 'winning'), (9, 'Winning oCargo International', 'winning'),
	(10, 'Essen Limitada', 'essen'), (11, 'Limitada Essen', 'essen'), (12, 'Essen Limitda', 'essen'), (13, 'EssenLimitada, Rotterdam', 'essen'),
	(14, 'L.P. Karrow Co. Inc.', 'karrow'), (15, 'L.P. Karrow Co. Inc., Istanbul', 'karrow'),
	-- not: other generic words, other initials, another short word, other digits
	(20, 'Balaji Enterprises', 'b1'), (21, 'Balaji Industries', 'b2'),
	(22, 'D R International Private Ltd.', 'dr'), (23, 'D S International', 'ds'), (24, 'D International', 'd'), (25, 'K&S International Co., Ltd.', 'ks'),
	(26, 'Asa International', 'asa'), (27, 'Intl Enterprises', 'intl'),
	(28, 'Pace Enterprises Holding', 'pace'), (29, 'Ace Enterprises Holding', 'ace'),
	(30, 'Warehouse 12 Rotterdam Bayview', 'w12'), (31, 'Warehouse 13 Rotterdam Bayview', 'w13'),
	-- and what nobody would write
	(40, repeat('q', 10000), 'q'), (41, repeat('ab ', 3333) || 'c', 'ab'), (42, 'é', 'e'), (43, repeat('漢', 3000), 'han'), (44, repeat('Co. ', 2000), 'co');
CALL assay.resolve_parties('writing', columns => '{"name": "seller"}');
CREATE VIEW writing_parts AS
	SELECT array_agg(DISTINCT w.party ORDER BY w.party) AS parties, array_agg(w.id ORDER BY w.id) AS rows
	FROM assay.entity_member m JOIN writing w ON w.id::text = m.key WHERE m.source = 'entity_test.writing' GROUP BY m.entity_id;
SELECT * FROM writing_parts ORDER BY rows;
-- the keys that are stored are those that are looked up
SELECT name_id FROM assay.entity_name WHERE keys IS NULL OR cardinality(keys) = 0 AND form <> '';

DROP SCHEMA entity_test CASCADE;
DROP ROLE entity_nobody;
SELECT assay.forget_entities();
TRUNCATE assay.entity_source;

-- Shipments a second through assay.screen() on one core, with 500 brands,
-- 1,000 sellers and 1,000 importers: as most tables have them, with every
-- argument, and without the two rules that these made-up shipments break most;
-- and md5() over the same rows as the machine's yardstick. Leaves nothing
-- behind.
--
--	psql -X -f test/bench/screen.sql [-v rows=100000]

\if :{?rows}
\else
\set rows 100000
\endif
\set QUIET on
\pset footer off
SET max_parallel_workers_per_gather = 0;
SET jit = off;
BEGIN;
CREATE EXTENSION IF NOT EXISTS assay;
DELETE FROM assay.brand;
DELETE FROM assay.seller;
DELETE FROM assay.importer;

\ir names.sql
INSERT INTO assay.brand (name, prior)
SELECT pg_temp.name(i, 2 + i % 2) || CASE WHEN i % 4 = 0 THEN ' ' || pg_temp.name(i + 7000, 2) ELSE '' END, 0.1 + 0.8 * (i % 10) / 10
FROM generate_series(1, 500) i;
INSERT INTO assay.seller (name, country)
SELECT pg_temp.name(i + 20000, 3) || ' ' || (ARRAY['Trading','Technology','Import Export','Garment','Leather Goods'])[1 + i % 5]
	|| ' Co., Ltd.', (ARRAY['CN','HK','TR','VN'])[1 + i % 4]
FROM generate_series(1, 1000) i;
INSERT INTO assay.seller_identifier (seller_id, kind, value)
SELECT seller_id, 'phone', format('+8613%s', 100000000 + seller_id * 7919 % 90000000) FROM assay.seller;
INSERT INTO assay.brand_gtin (brand_id, number, prefix)
SELECT brand_id, (6900000 + brand_id)::text, true FROM assay.brand;
INSERT INTO assay.importer (number, name, status, valid)
SELECT format('%s-%s', 10 + i % 6, lpad((1000000 + i)::text, 7, '0'))::importerno, pg_temp.name(i + 40000, 3) || ' Inc',
	(ARRAY['trusted','suspended','revoked'])[1 + i % 3], '(,)'
FROM generate_series(1, 1000) i;

CREATE TEMP TABLE shipment AS
SELECT i AS id,
	CASE WHEN i % 20 = 0 THEN (SELECT name FROM assay.brand ORDER BY brand_id LIMIT 1 OFFSET i % 500)
		WHEN i % 50 = 1 THEN translate((SELECT name FROM assay.brand ORDER BY brand_id LIMIT 1 OFFSET i % 500), 'aeo', 'аео')
		ELSE '' END
	|| (SELECT string_agg((ARRAY['women','cotton','shirt','blue','size','shoes','leather','bag','watch','phone','case','cover','set','pcs','new',
		'summer','dress','kids','toy','silver','ring','makeup','cream','oil','lamp','usb','cable','black','white','socks'])
		[1 + (hashint8(i * 17 + k)::bigint & 2147483647) % 30], ' ') FROM generate_series(1, 5 + i % 4) k) AS description,
	(ARRAY['640391','6109.10','420221','851712','950300','330499','9999.99','711311'])[1 + i % 8] AS hs_code,
	CASE WHEN i % 100 = 0 THEN (SELECT name FROM assay.seller ORDER BY seller_id LIMIT 1 OFFSET i % 1000)
		ELSE pg_temp.name(i % 3000 + 90000, 3) || ' Store' END AS seller,
	'CN' AS country, format('%s-%s', 10 + i % 6, lpad((1000000 + i % 5000)::text, 7, '0')) AS importer_no,
	pg_temp.name(i % 2000 + 60000, 3) || ' LLC' AS importer, 'RR473124829GB' AS item_id, date '2025-01-01' + i % 300 AS day
FROM generate_series(1, :rows) i;
ANALYZE shipment;

CREATE TEMP TABLE result (what text, value numeric);
DO $$
DECLARE
	t timestamptz;
	n bigint;
	others bigint;
	md5_seconds numeric;
	seconds numeric;
	rows bigint := (SELECT count(*) FROM shipment);
	memory bigint[];
BEGIN
	PERFORM count(*) FROM assay.screen('warm up', '640391', 'x', 'CN', '12-3456789', 'y', 'CN', 1, 1, 'USD', 'z', '2025-01-01');
	t := clock_timestamp();
	PERFORM count(md5(description)) FROM shipment;
	md5_seconds := extract(epoch FROM clock_timestamp() - t);
	FOR round IN 1..2 LOOP
		t := clock_timestamp();
		SELECT count(*) INTO n FROM shipment s,
			LATERAL assay.screen(s.description, s.hs_code, s.seller, s.country, s.importer_no, s.importer, 'CN', 1, 10, 'USD', s.item_id, s.day);
		seconds := extract(epoch FROM clock_timestamp() - t);
		memory := memory || (SELECT sum(total_bytes)::bigint FROM pg_backend_memory_contexts);
	END LOOP;
	INSERT INTO result VALUES ('shipments a second', rows / seconds);
	t := clock_timestamp();
	SELECT count(*) INTO others FROM shipment s,
		LATERAL assay.screen(s.description, s.hs_code, s.seller, s.country, s.importer_no, s.importer, 'CN', 1, 10, 'USD', s.item_id, s.day,
			format('+8613%s', 100000000 + s.id), 'shop' || s.id || '@qq.com', 'Room 12, ' || s.id || ' Futian Road, Shenzhen', 'ebay:shop_' || s.id,
			'instagram:shop.' || s.id, '6901234567892', 'CNSHEHEN88SHE', s.seller, '88 Main Street', 'Shenzhen', 'US');
	INSERT INTO result VALUES ('shipments a second, with every argument', rows / extract(epoch FROM clock_timestamp() - t)),
		('findings a shipment, with every argument', others / rows::numeric);
	UPDATE assay.rule SET enabled = false WHERE rule IN ('hs_implausible', 'item_country_differs');
	t := clock_timestamp();
	SELECT count(*) INTO others FROM shipment s,
		LATERAL assay.screen(s.description, s.hs_code, s.seller, s.country, s.importer_no, s.importer, 'CN', 1, 10, 'USD', s.item_id, s.day);
	INSERT INTO result VALUES ('shipments a second, without two rules', rows / extract(epoch FROM clock_timestamp() - t)),
		('findings a shipment, without two rules', others / rows::numeric);
	INSERT INTO result VALUES ('findings a shipment', n / rows::numeric),
		('times md5', seconds / md5_seconds), ('bytes the backend grew in the second round', memory[2] - memory[1]);
END $$;
SELECT what, round(value, 2) AS value FROM result;
ROLLBACK;

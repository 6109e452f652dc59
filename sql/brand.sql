-- The registry of brands
\pset null (none)
INSERT INTO assay.brand (name, prior, headings, context) VALUES
	('Nike', 0.9, '{6404,6403}', NULL), ('Louis Vuitton', 0.9, NULL, NULL), ('Louis', 0.3, NULL, NULL), ('Gucci', 0.9, NULL, NULL),
	('adidas', 0.9, NULL, NULL), ('Gap', 0.8, '{61,62}', '{jeans,hoodie}'), ('Apple', 0.9, '{8517}', '{iphone,macbook}'),
	('Cartier', 0.9, NULL, NULL), ('Salomon', 0.7, NULL, NULL), ('Puma', 0.9, NULL, NULL), ('Guci', 0.1, NULL, NULL);
INSERT INTO assay.brand_alias (brand_id, alias)
SELECT brand_id, alias FROM assay.brand JOIN (VALUES ('Nike', 'Air Max'), ('Nike', '耐克'), ('Louis Vuitton', 'LV')) a(name, alias) USING (name);

-- every way of writing, most confident first
SELECT brand, alias, written, fragment, start, length, confidence >= 0.5 AS alert
FROM assay.brand_matches('N1KE and аdidas, lou is vuitton, G u c c i');
SELECT brand, alias, written, fragment, confidence >= 0.5 AS alert FROM assay.brand_matches('air max 耐克');

-- the longer name silences the one inside it
SELECT brand, written, fragment FROM assay.brand_matches('louis vuitton bag');
-- a word that is wholly another brand is not a misspelling
SELECT brand, written, fragment FROM assay.brand_matches('guci bag');

-- innocent words are nobody's brand misspelt
SELECT description, brand, confidence
FROM unnest('{salmon fillet,baby carrier,pump head,mike wazowski,phone carrier bag}'::text[]) description,
	LATERAL assay.brand_matches(description, 0.5);

-- a brand that is an ordinary word needs company
SELECT description, coalesce((SELECT max(confidence) FROM assay.brand_matches(description)) >= 0.5, false) AS alert
FROM unnest('{gap filler foam,Gap hoodie blue,Gap® top,apple peeler,apple iphone case,gap 1:1 quality}'::text[]) description;

-- referring to a brand is not claiming it
SELECT (SELECT confidence FROM assay.brand_matches('case for nike band')) < (SELECT confidence FROM assay.brand_matches('case nike band')) AS lower;

-- a minimum of its own, and days
UPDATE assay.brand SET min_confidence = 0.99 WHERE name = 'Gucci';
UPDATE assay.brand SET valid = '[2025-01-01,2026-01-01)' WHERE name = 'adidas';
SELECT brand FROM assay.brand_matches('gucc1 bag');
SELECT day, (SELECT count(*) FROM assay.brand_matches('adidas', 0.1, day)) AS matches
FROM unnest('{2024-12-31,2025-01-01,2025-12-31,2026-01-01}'::date[]) day;

-- names that cannot be looked for are refused
INSERT INTO assay.brand (name) VALUES ('');
INSERT INTO assay.brand (name) VALUES ('+++');
INSERT INTO assay.brand (name) VALUES (repeat('x', 1000));
\set VERBOSITY terse
INSERT INTO assay.brand (name, prior) VALUES ('x', 1.5);
\set VERBOSITY default
SELECT name, brand_name_problem(name) FROM unnest(ARRAY['R', '3M', '!', 'A B C D E F G H I J K L M N O P Q', '耐']) name;
-- a name entered twice is found twice
INSERT INTO assay.brand (name, prior) VALUES ('Zugspitz', 0.9), ('Zugspitz', 0.9);
SELECT count(*) FROM assay.brand_matches('zugspitz boots');

-- an image of the registry is never older than the statement
BEGIN;
INSERT INTO assay.brand (name, prior) VALUES ('Quillaro', 0.9);
SELECT count(*) AS own_row FROM assay.brand_matches('quillaro');
SAVEPOINT s;
DELETE FROM assay.brand WHERE name = 'Quillaro';
SELECT count(*) AS deleted FROM assay.brand_matches('quillaro');
ROLLBACK TO s;
SELECT count(*) AS back_again FROM assay.brand_matches('quillaro');
ROLLBACK;
SELECT count(*) AS rolled_back FROM assay.brand_matches('quillaro');
TRUNCATE assay.brand CASCADE;
SELECT count(*) AS truncated FROM assay.brand_matches('nike');

-- a parallel plan gives the same rows, of a registry that has not been committed either
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
CREATE TABLE parcel AS SELECT (ARRAY['gucc1 bag', 'plain shirt', 'zugspitz boots', 'N i k e'])[1 + i % 4] || ' ' || i AS description FROM generate_series(1, 4000) i;
ANALYZE parcel;
BEGIN;
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9), ('Gucci', 0.9), ('Zugspitz', 0.9);
EXPLAIN (COSTS OFF) SELECT brand FROM parcel, LATERAL assay.brand_matches(description, 0.5);
SELECT brand, count(*), sum(start) FROM parcel, LATERAL assay.brand_matches(description, 0.5) GROUP BY brand ORDER BY brand;
SET LOCAL max_parallel_workers_per_gather = 0;
SELECT brand, count(*), sum(start) FROM parcel, LATERAL assay.brand_matches(description, 0.5) GROUP BY brand ORDER BY brand;
ROLLBACK;
DROP TABLE parcel;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET max_parallel_workers_per_gather;

-- NULL, empty, limits
SELECT count(*) FROM assay.brand_matches(NULL);
SELECT count(*) FROM assay.brand_matches('');
SELECT count(*) FROM assay.brand_matches('nike', NULL);

-- rights: who may not read the registry gets no answer from it
CREATE ROLE regress_assay_reader;
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9), ('Secretbrand', 0.9);
REVOKE SELECT ON assay.brand FROM PUBLIC;
SELECT count(*) FROM assay.brand_matches('secretbrand');
SET ROLE regress_assay_reader;
SELECT count(*) FROM assay.brand_matches('secretbrand');
RESET ROLE;
GRANT SELECT ON assay.brand TO PUBLIC;
ALTER TABLE assay.brand ENABLE ROW LEVEL SECURITY;
CREATE POLICY no_secrets ON assay.brand FOR SELECT TO regress_assay_reader USING (name <> 'Secretbrand');
SELECT count(*) AS owner_sees FROM assay.brand_matches('nike secretbrand');
SET ROLE regress_assay_reader;
SELECT count(*) AS reader_sees FROM assay.brand_matches('nike secretbrand');
RESET ROLE;
SELECT count(*) AS owner_sees FROM assay.brand_matches('nike secretbrand');
DROP POLICY no_secrets ON assay.brand;
ALTER TABLE assay.brand DISABLE ROW LEVEL SECURITY;
DROP ROLE regress_assay_reader;
TRUNCATE assay.brand CASCADE;
SELECT setval('assay.brand_brand_id_seq', 1, false);

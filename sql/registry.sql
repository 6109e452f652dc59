-- A compiled image of a registry serves whoever would read the same rows, and
-- nobody else. Each backend here is warm: it has an image when asked.
\set ask 'SELECT brand FROM assay.brand_matches(''quillaro zandoria mirabesk'') ORDER BY 1'
INSERT INTO assay.brand (brand_id, name, owner, prior) VALUES (101, 'Quillaro', 'a', 0.9), (102, 'Zandoria', 'b', 0.9);
:ask;

-- a cursor keeps the state it was opened with, and hands it to nobody
BEGIN;
DECLARE before CURSOR FOR SELECT brand FROM generate_series(1, 2), LATERAL assay.brand_matches('quillaro mirabesk') ORDER BY 1;
INSERT INTO assay.brand (name, prior) VALUES ('Mirabesk', 0.9);
:ask;
FETCH ALL FROM before;
:ask;
DECLARE after CURSOR FOR :ask;
DELETE FROM assay.brand WHERE name = 'Quillaro';
FETCH ALL FROM after;
:ask;
ROLLBACK;
:ask;

-- savepoints
BEGIN;
SAVEPOINT a;
DELETE FROM assay.brand WHERE name = 'Quillaro';
:ask;
ROLLBACK TO a;
:ask;
SAVEPOINT b;
INSERT INTO assay.brand (name, prior) VALUES ('Mirabesk', 0.9);
RELEASE b;
UPDATE assay.brand SET name = 'Zandoria Nova' WHERE name = 'Zandoria';
:ask;
ROLLBACK TO a;
:ask;
COMMIT;

-- a statement that changes nothing, TRUNCATE, and ALTER TABLE
CREATE TEMP TABLE marks AS SELECT count(*) AS n FROM assay.registry_change;
DELETE FROM assay.brand WHERE name = 'Mirabesk';
SELECT count(*) = n AS no_mark FROM assay.registry_change, marks GROUP BY n;
BEGIN;
TRUNCATE assay.brand CASCADE;
:ask;
ROLLBACK;
:ask;
ALTER TABLE assay.brand ALTER COLUMN name TYPE text USING replace(name, 'Zandoria', 'Mirabesk');
:ask;
UPDATE assay.brand SET name = 'Zandoria' WHERE brand_id = 102;

-- logical apply writes as a replica, which fires no common trigger
SET session_replication_role = replica;
DELETE FROM assay.brand WHERE name = 'Zandoria';
:ask;
INSERT INTO assay.brand (brand_id, name, owner, prior) VALUES (102, 'Zandoria', 'b', 0.9);
:ask;
RESET session_replication_role;

-- rows of a table that inherits are rows of the registry
CREATE TABLE more_brands () INHERITS (assay.brand);
:ask;
INSERT INTO more_brands (brand_id, name, prior) VALUES (103, 'Mirabesk', 0.9);
:ask;
DELETE FROM more_brands;
:ask;
INSERT INTO more_brands (brand_id, name, prior) VALUES (103, 'Mirabesk', 0.9);
DROP TABLE more_brands;
:ask;

-- a policy that reads a setting
CREATE ROLE regress_registry_tenant;
ALTER TABLE assay.brand ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON assay.brand TO regress_registry_tenant USING (owner = current_setting('app.tenant', true));
SET ROLE regress_registry_tenant;
:ask;
SET app.tenant = 'a';
:ask;
SET app.tenant = 'b';
:ask;
BEGIN;
SET LOCAL app.tenant = 'a';
:ask;
ROLLBACK;
:ask;
-- changed within one statement, between expressions that no query stands around
DO $$
DECLARE
	brands bigint[];
	tenant text;
BEGIN
	FOREACH tenant IN ARRAY '{a,b,c,a}'::text[] LOOP
		tenant := set_config('app.tenant', tenant, false);
		brands := assay.brand_ids('quillaro zandoria');
		RAISE NOTICE '% sees %', tenant, brands;
	END LOOP;
END $$;
RESET ROLE;
:ask;

-- a policy that reads another table
CREATE TABLE tenant (owner text, member name);
GRANT SELECT ON tenant TO regress_registry_tenant;
DROP POLICY of_tenant ON assay.brand;
CREATE POLICY of_member ON assay.brand TO regress_registry_tenant
	USING (owner IN (SELECT t.owner FROM tenant t WHERE t.member = CURRENT_USER));
INSERT INTO tenant VALUES ('a', 'regress_registry_tenant');
SET ROLE regress_registry_tenant;
:ask;
RESET ROLE;
UPDATE tenant SET owner = 'b';
SET ROLE regress_registry_tenant;
:ask;
RESET ROLE;
BEGIN;
DELETE FROM tenant;
SET ROLE regress_registry_tenant;
:ask;
ROLLBACK;
SET ROLE regress_registry_tenant;
:ask;
RESET ROLE;
DROP POLICY of_member ON assay.brand;
ALTER TABLE assay.brand DISABLE ROW LEVEL SECURITY;
DROP TABLE tenant;

-- a policy that looks a registry up, from within such a look-up
ALTER TABLE assay.seller ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_brand ON assay.seller TO regress_registry_tenant
	USING (cardinality(assay.brand_ids(repeat('zandoria quillaro ', 1000))) > 0);
INSERT INTO assay.seller (seller_id, name) VALUES (101, 'Lucky Dragon');
SET ROLE regress_registry_tenant;
\set SHOW_CONTEXT never
DO $$
BEGIN
	PERFORM FROM assay.screen('Zandoria shoe', seller => 'Lucky Dragon', importer_no => NULL);
EXCEPTION WHEN feature_not_supported THEN
	RAISE NOTICE '%', SQLERRM;
END $$;
:ask;
RESET ROLE;
DROP POLICY of_brand ON assay.seller;
ALTER TABLE assay.seller DISABLE ROW LEVEL SECURITY;
DELETE FROM assay.seller WHERE seller_id = 101;

-- rights by membership end with it, in a warm session too
CREATE ROLE regress_registry_readers;
GRANT SELECT ON assay.importer, assay.importer_alias TO regress_registry_readers;
GRANT regress_registry_readers TO regress_registry_tenant;
SET ROLE regress_registry_tenant;
SELECT status FROM assay.importer_status('12-3456789');
RESET ROLE;
REVOKE regress_registry_readers FROM regress_registry_tenant;
SET ROLE regress_registry_tenant;
SELECT status FROM assay.importer_status('12-3456789');
RESET ROLE;

-- marks are folded, and the versions stay
DO $$
BEGIN
	FOR i IN 1 .. 100 LOOP
		UPDATE assay.brand SET prior = 0.9 WHERE brand_id = 101;
		COMMIT;
	END LOOP;
END $$;
SELECT count(*) <= 10 AS folded FROM assay.registry_change WHERE relation = 'assay.brand'::regclass;
:ask;

DROP OWNED BY regress_registry_readers;
DROP ROLE regress_registry_tenant, regress_registry_readers;
TRUNCATE assay.brand CASCADE;

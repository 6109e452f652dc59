-- Whose functions run, and which rows are done, when others call
-- assay.screen_table()
\set SHOW_CONTEXT never
SET client_min_messages = warning;
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9);
CREATE SCHEMA shop;
CREATE TABLE shop.parcel (id int PRIMARY KEY, description text, quantity text, item_id text, importer text, value numeric, destination text, shipped_on date);
INSERT INTO shop.parcel SELECT i, 'N1KE shoe', CASE i WHEN 7 THEN 'x' ELSE '1' END, 'RR473124829GB', 'Maria Garcia', 500, 'US', '2025-03-01'::date + i % 2 FROM generate_series(1, 20) i;
CREATE TABLE shop.arriving (LIKE shop.parcel INCLUDING ALL);
CREATE TABLE shop.many (id int, day date, description text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE shop.many_1 PARTITION OF shop.many DEFAULT;
INSERT INTO shop.many VALUES (1, '2025-01-10', 'N1KE shoe');

-- Every function, aggregate and operator of pg_catalog once more, to be found
-- first. They tell of themselves; what looks them up is at fault.
CREATE SCHEMA planted;
CREATE FUNCTION planted.plant() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
	f record;
BEGIN
	FOR f IN SELECT p.oid, p.proname, pg_get_function_identity_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result
		FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind IN ('f', 'a', 'w')
			AND 'internal'::regtype <> ALL (p.proargtypes) AND p.prorettype <> 'internal'::regtype
	LOOP
		BEGIN
			EXECUTE format('CREATE FUNCTION planted.%I(%s) RETURNS %s LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION ''planted function %s''; END $f$',
				f.proname, regexp_replace(f.arguments, 'ORDER BY', ','), f.result, f.proname);
		EXCEPTION WHEN OTHERS THEN
			NULL;
		END;
	END LOOP;
	FOR f IN SELECT o.oprname, nullif(o.oprleft, 0)::regtype AS l, o.oprright::regtype AS r, p.proname
		FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode WHERE o.oprnamespace = 'pg_catalog'::regnamespace
	LOOP
		BEGIN
			EXECUTE format('CREATE OPERATOR planted.%s (%s RIGHTARG = %s, FUNCTION = planted.%I)', f.oprname, 'LEFTARG = ' || f.l || ',', f.r, f.proname);
		EXCEPTION WHEN OTHERS THEN
			NULL;
		END;
	END LOOP;
END $$;
SELECT planted.plant();
SELECT count(*) > 2000 AS functions FROM pg_proc WHERE pronamespace = 'planted'::regnamespace;
SELECT count(*) > 600 AS operators FROM pg_operator WHERE oprnamespace = 'planted'::regnamespace;
CREATE TEMP TABLE pg_class (oid oid, relname name, relkind "char"); CREATE TEMP TABLE pg_attribute (attname name); CREATE TEMP TABLE screened (key text); CREATE TEMP TABLE s (x int);
CREATE DOMAIN pg_temp.text AS int; CREATE DOMAIN pg_temp.regclass AS int; CREATE TYPE pg_temp.jsonb AS (a int);
CREATE TRIGGER screen AFTER INSERT OR UPDATE OR DELETE ON shop.arriving FOR EACH ROW EXECUTE FUNCTION assay.screen_arriving();
SET search_path = pg_temp, planted, pg_catalog, public;
SELECT 1 + 1;
SELECT length('x');
CALL assay.screen_table('shop.parcel', batch => 5);
CALL assay.screen_table('shop.parcel');
CALL assay.screen_table('shop.many', 'id, day');
INSERT INTO shop.arriving TABLE shop.parcel;
UPDATE shop.arriving SET description = 'shirt';
TRUNCATE assay.screen_failure;
CALL assay.screen_table('shop.arriving', batch => 5);
DELETE FROM shop.parcel;
CALL assay.screen_table('shop.parcel');
SELECT to_do, done, failed FROM assay.screen_status;
INSERT INTO shop.parcel VALUES (30, 'Swatch', '1', 'RR473124829GB', 'Maria Garcia', 500, 'US', '2025-03-01'), (31, 'swatch box', '1', NULL, NULL, NULL, NULL, '2025-03-01');
CALL assay.screen_table('shop.parcel');
INSERT INTO assay.brand (name, prior) VALUES ('Swatch', 0.9);
CALL assay.rescreen('shop.parcel');
CALL assay.rescreen('shop.many', brand => 'Nike');
CALL assay.rescreen('shop.arriving', seller => 'Acme');
CALL assay.rescreen('shop.parcel', rule => 'same_day_value');
SELECT key, rule, change FROM assay.finding_change ORDER BY 1, 2, 3;
SELECT source, day, shipments, risky FROM assay.daily_risk ORDER BY 1, 2;
SELECT key, worst_rule, brands FROM assay.shipment_risk ORDER BY risk DESC, key LIMIT 3;
SELECT brand, findings FROM assay.brand_day;
SELECT assay.recount_sums();
SELECT assay.merge_sums();
SELECT assay.screen_missing('shop.arriving');
SELECT assay.screen_retry('shop.arriving');
SELECT source FROM assay.screen_row('shop.many', '1', '2025-01-10');
SELECT assay.forget_screened('shop.many', '2025-01-01');
SELECT assay.forget_screened('shop.many');
SELECT source, expected, screened, failed, passed_over FROM assay.screen_ledger;
TABLE assay.rule_performance;
TABLE assay.risk_performance;
SELECT source IS NULL FROM assay.daily_finding LIMIT 1;
RESET search_path;
DROP TABLE pg_temp.pg_class, pg_temp.pg_attribute, pg_temp.screened, pg_temp.s; DROP DOMAIN pg_temp.text, pg_temp.regclass; DROP TYPE pg_temp.jsonb;
DROP SCHEMA planted CASCADE;

-- Roles: who sees fewer rows does those, and takes nothing from the others
CREATE ROLE regress_screen_some; CREATE ROLE regress_screen_none;
CREATE TABLE shop.guarded (id int PRIMARY KEY, description text, owner text);
INSERT INTO shop.guarded SELECT i, 'N1KE shoe', CASE i % 2 WHEN 0 THEN 'regress_screen_some' ELSE 'postgres' END FROM generate_series(1, 10) i;
ALTER TABLE shop.guarded ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON shop.guarded USING (owner = current_user);
GRANT USAGE ON SCHEMA shop TO regress_screen_some, regress_screen_none;
GRANT SELECT ON shop.guarded TO regress_screen_some;
GRANT SELECT ON assay.screen_status TO regress_screen_some;
SET ROLE regress_screen_some;
CALL assay.screen_table('shop.guarded');
RESET ROLE;
GRANT SELECT, INSERT, UPDATE, DELETE ON assay.screen_source, assay.screen_relation, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure
	TO regress_screen_some, regress_screen_none;
SET ROLE regress_screen_none;
CALL assay.screen_table('shop.guarded');
SET ROLE regress_screen_some;
CALL assay.screen_table('shop.guarded');
SELECT to_do, done FROM assay.screen_status WHERE source = 'shop.guarded';
RESET ROLE;
SELECT to_do, done FROM assay.screen_status WHERE source = 'shop.guarded';
CALL assay.screen_table('shop.guarded');
SELECT to_do, done FROM assay.screen_status WHERE source = 'shop.guarded';
DELETE FROM shop.guarded WHERE id = 2;
SET ROLE regress_screen_some;
CALL assay.screen_table('shop.guarded');
RESET ROLE;
SELECT count(*) FROM assay.screened WHERE source = 'shop.guarded';
CALL assay.screen_table('shop.guarded');
SELECT count(*) FROM assay.screened WHERE source = 'shop.guarded';
-- a partitioned table with a policy is not read past it, nor where only the parent may be
CREATE TABLE shop.hidden (id int PRIMARY KEY, description text, owner text) PARTITION BY LIST (id);
CREATE TABLE shop.hidden_1 PARTITION OF shop.hidden DEFAULT;
INSERT INTO shop.hidden SELECT * FROM shop.guarded;
GRANT SELECT ON shop.hidden TO regress_screen_some;
SET ROLE regress_screen_some;
CALL assay.screen_table('shop.hidden');
SELECT count(*) FROM assay.screened WHERE source = 'shop.hidden';
RESET ROLE;
DELETE FROM assay.screened WHERE source = 'shop.hidden';
ALTER TABLE shop.hidden ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON shop.hidden USING (owner = current_user);
GRANT SELECT ON shop.hidden_1 TO regress_screen_some;
SET ROLE regress_screen_some;
CALL assay.screen_table('shop.hidden');
SELECT count(*) FROM assay.screened WHERE source = 'shop.hidden';
RESET ROLE;

SET client_min_messages = error;
DROP SCHEMA shop CASCADE;
DROP OWNED BY regress_screen_some; DROP OWNED BY regress_screen_none; DROP ROLE regress_screen_some; DROP ROLE regress_screen_none;
TRUNCATE assay.brand, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure, assay.screen_source, assay.screen_relation, assay.finding_change, assay.registry_log CASCADE;

-- Who may not write what a function writes is told the GRANT
\set SHOW_CONTEXT never
CREATE ROLE regress_privileges_clerk;
CREATE TABLE public.privileges_seen (description text, code text, name text, shipped_on date, fake boolean);
GRANT SELECT ON public.privileges_seen TO regress_privileges_clerk;

SET ROLE regress_privileges_clerk;
SELECT assay.learn_vocabulary('public.privileges_seen', 'description');
SELECT assay.learn_hs('public.privileges_seen', 'description', 'code');
SELECT assay.learn_names('public.privileges_seen', 'name');
SELECT assay.load_tariff('XX', 'public.privileges_seen', 'code');
SELECT assay.importer_set_status('12-3456789', 'trusted', CURRENT_DATE, name => 'Acme');
CALL assay.learn_risk('m', 'public.privileges_seen', 'fake', 'shipped_on', categories => '{code}');
RESET ROLE;

-- what the hint says is enough
GRANT SELECT, INSERT, UPDATE ON assay.hs_word, assay.hs_lesson TO regress_privileges_clerk;
GRANT SELECT, INSERT, DELETE ON assay.name_source, assay.name_word TO regress_privileges_clerk;
GRANT SELECT, INSERT, UPDATE, DELETE ON assay.vocabulary, assay.vocabulary_source, assay.vocabulary_count, assay.tariff, assay.importer
	TO regress_privileges_clerk;
GRANT SELECT ON assay.brand, assay.brand_alias TO regress_privileges_clerk;
SET ROLE regress_privileges_clerk;
SELECT assay.learn_vocabulary('public.privileges_seen', 'description');
SELECT assay.learn_hs('public.privileges_seen', 'description', 'code');
SELECT assay.learn_names('public.privileges_seen', 'name');
SELECT assay.load_tariff('XX', 'public.privileges_seen', 'code');
SELECT assay.importer_set_status('12-3456789', 'trusted', CURRENT_DATE, name => 'Acme') > 0 AS registered;
RESET ROLE;

-- columns will do where columns are what is written
SELECT assay.require_privileges('SELECT', 'assay.brand') AS owner;
REVOKE SELECT ON assay.brand FROM regress_privileges_clerk;
GRANT SELECT (name) ON assay.brand TO regress_privileges_clerk;
SET ROLE regress_privileges_clerk;
SELECT assay.require_privileges('SELECT', 'assay.brand') AS of_columns;
SELECT assay.require_privileges('DELETE', 'assay.brand');
RESET ROLE;

DELETE FROM assay.importer WHERE name = 'Acme';
DELETE FROM assay.name_source;
DELETE FROM assay.vocabulary_source;
DROP TABLE public.privileges_seen;
DROP OWNED BY regress_privileges_clerk;
DROP ROLE regress_privileges_clerk;

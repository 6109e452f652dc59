-- Row security: every registry that screening reads is read as the caller may.
-- The analyst sees all rows; from the trainee one row of each table is hidden,
-- and each shipment below turns on such a row. Both use one backend, whose
-- images must not be handed from one to the other.
\pset format unaligned
CREATE ROLE regress_rls_analyst;
CREATE ROLE regress_rls_trainee;
GRANT SELECT ON assay.importer, assay.importer_alias, assay.seller_identifier, assay.entity_watch TO regress_rls_analyst, regress_rls_trainee;

INSERT INTO assay.brand (brand_id, name, prior) VALUES (1, 'Nike', 0.9), (2, 'Gucci', 0.9), (3, 'Quillara', 0.9);
INSERT INTO assay.brand_alias VALUES (1, 'Swooshline');
INSERT INTO assay.brand_authorised VALUES (1, 'seller', 'Nike Retail BV', '(,)');
INSERT INTO assay.brand_gtin (brand_id, number) VALUES (2, '6291041500213');
INSERT INTO assay.vocabulary (word) VALUES ('quillaro');
INSERT INTO assay.term_list (list, kind, version) VALUES ('mine', 'watch', '1'), ('ours', 'watch', '1');
INSERT INTO assay.term (list, term, weight) VALUES ('mine', 'brass gong', 1), ('ours', 'brass gong', 1), ('ours', 'brass bell', 1);
INSERT INTO assay.seller (seller_id, name) VALUES (1, 'Lucky Dragon'), (2, 'Golden Heron'), (3, 'Kestrel');
INSERT INTO assay.seller_alias VALUES (2, 'Silver Bittern');
INSERT INTO assay.seller_identifier (identifier_id, seller_id, kind, value) VALUES (1, 2, 'email', 'heron@goldenheron.cn');
INSERT INTO assay.importer (importer_id, number, name, status, valid) VALUES (1, '12-3456789', 'Acme', 'revoked', '(,)'), (2, '98-7654321', 'Pelican', 'revoked', '(,)');
INSERT INTO assay.importer_alias VALUES ('98-7654321', 'Seagull Emporium');
INSERT INTO assay.hs_adoption VALUES ('XQ', 2022, '2024-01-01');
INSERT INTO assay.tariff (country, code) VALUES ('XR', '610910'), ('XR', '61091011');
CREATE TABLE lesson AS SELECT 'wireless bluetooth earphones ' || md5(i::text) AS description, '610910' AS code FROM generate_series(1, 200) i;
INSERT INTO lesson SELECT 'other goods ' || md5('x' || i), (ARRAY['420221', '640411', '950300', '330499', '852351', '711719', '392690', '611030'])[1 + i % 8] FROM generate_series(1, 800) i;
SELECT assay.learn_hs('lesson', 'description', 'code') > 0 AS learned;
INSERT INTO assay.name_source VALUES ('mine', 5000);
INSERT INTO assay.name_word VALUES ('mine', 'sportlin', 5000), ('mine', 'sportline', 5000);
DROP TABLE lesson;

CREATE TABLE shipment (turns_on text, description text DEFAULT 'cotton shirt', hs_code text, seller text, importer_no text, importer text, seller_email text, gtin text, destination text);
INSERT INTO shipment (turns_on, description, hs_code) VALUES ('brand', 'gucci bag', NULL), ('brand_alias', 'swooshline top', NULL), ('vocabulary', 'quillaro', NULL), ('term', 'brass bell', NULL), ('term_list', 'brass gong', NULL),
	('rule', 'gift', NULL), ('hs_word', 'wireless bluetooth earphones', '610910');
INSERT INTO shipment (turns_on, description, seller) VALUES ('brand_authorised', 'nike shoe', 'Nike Retail BV');
INSERT INTO shipment (turns_on, description, gtin) VALUES ('brand_gtin', 'nike shoe', '6291041500213');
INSERT INTO assay.entity_watch VALUES ('amber lantern', '', 1, 'Dusk Lantern', 'dusk lantern', NULL, 'mine', '1', '(,)', 0.9, '[]', 'another name');
INSERT INTO shipment (turns_on, seller) VALUES ('entity_watch', 'Amber Lantern'), ('seller', 'Lucky Dragon'), ('seller_alias', 'Silver Bittern'), ('name_word', 'Kestrel Sportline');
INSERT INTO shipment (turns_on, seller_email) VALUES ('seller_identifier', 'heron@goldenheron.cn');
INSERT INTO shipment (turns_on, importer_no) VALUES ('importer', '12-3456789');
INSERT INTO shipment (turns_on, importer) VALUES ('importer_alias', 'Seagull Emporium');
INSERT INTO shipment (turns_on, description, hs_code, destination) VALUES ('hs_adoption', 'integrated circuits', '8517.12', 'XQ'), ('tariff', 'cotton shirt', '6109.10.22', 'XR');
GRANT SELECT ON shipment TO regress_rls_analyst, regress_rls_trainee;

-- policies: everything to the analyst, all but one row to the trainee
CREATE TABLE hidden (relation text, condition text);
INSERT INTO hidden VALUES ('brand', 'brand_id <> 2'), ('brand_alias', 'alias <> ''Swooshline'''), ('brand_authorised', 'party <> ''Nike Retail BV'''), ('brand_gtin', 'number <> ''6291041500213'''), ('vocabulary', 'word <> ''quillaro'''),
	('term_list', 'list <> ''mine'''), ('term', 'term <> ''brass bell'''), ('seller', 'seller_id <> 1'), ('seller_alias', 'alias <> ''Silver Bittern'''), ('seller_identifier', 'identifier_id <> 1'),
	('importer', 'importer_id <> 1'), ('importer_alias', 'alias <> ''Seagull Emporium'''), ('rule', 'rule <> ''description_vague'''), ('hs_word', 'heading <> ''6109'''), ('hs_adoption', 'country <> ''XQ'''),
	('tariff', 'country <> ''XR'''), ('name_word', 'source <> ''mine'''), ('name_source', 'source <> ''mine'''), ('entity_watch', 'form <> ''amber lantern''');
-- no table that a backend keeps an image of is forgotten, but those screening does not read
SELECT DISTINCT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
WHERE p.proname = 'registry_changed' AND c.relname NOT IN (SELECT relation FROM hidden) ORDER BY c.relname;
DO $$
DECLARE
	h hidden;
BEGIN
	FOR h IN TABLE hidden LOOP
		EXECUTE format('ALTER TABLE assay.%I ENABLE ROW LEVEL SECURITY', h.relation);
		EXECUTE format('CREATE POLICY regress_all ON assay.%I FOR SELECT TO regress_rls_analyst USING (true)', h.relation);
		EXECUTE format('CREATE POLICY regress_some ON assay.%I FOR SELECT TO regress_rls_trainee USING (%s)', h.relation, h.condition);
	END LOOP;
END $$;

CREATE FUNCTION findings_of(who name) RETURNS TABLE (turns_on text, rules text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', who);
	RETURN QUERY SELECT s.turns_on, coalesce((SELECT string_agg(f.rule || CASE WHEN f.rule LIKE 'seller%' THEN ' ' || round(f.strength::numeric, 1) ELSE '' END
			|| CASE WHEN s.turns_on LIKE 'term%' THEN ' ' || (f.evidence ->> 'list') ELSE '' END, ', ' ORDER BY f.rule, f.evidence ->> 'list')
		FROM assay.screen(s.description, s.hs_code, seller => s.seller, importer_no => s.importer_no, importer => s.importer,
			seller_email => s.seller_email, gtin => s.gtin, destination => s.destination, shipped_on => '2023-06-01') f), '-')
	FROM shipment s;
	RESET ROLE;
END $$;
CREATE TEMP TABLE answer (nr int, who name, turns_on text, rules text);
INSERT INTO answer SELECT 1, 'analyst', f.* FROM findings_of('regress_rls_analyst') f;
INSERT INTO answer SELECT 2, 'trainee', f.* FROM findings_of('regress_rls_trainee') f;
INSERT INTO answer SELECT 3, 'analyst', f.* FROM findings_of('regress_rls_analyst') f;
INSERT INTO answer SELECT 4, 'owner', f.* FROM findings_of(CURRENT_USER) f;
SELECT turns_on, a.rules AS analyst, t.rules AS trainee FROM answer a JOIN answer t USING (turns_on) WHERE a.nr = 1 AND t.nr = 2 ORDER BY turns_on COLLATE "C";
-- the same again whoever has asked between
SELECT count(*) AS other FROM answer a JOIN answer b USING (turns_on) WHERE a.nr = 1 AND b.nr IN (3, 4) AND a.rules <> b.rules;

-- who may not read identifiers screens without them; without importers nobody screens these
REVOKE SELECT ON assay.seller_identifier, assay.importer FROM regress_rls_analyst;
SET ROLE regress_rls_analyst;
\set VERBOSITY terse
SELECT rule FROM assay.screen('cotton shirt', seller => 'Lucky Dragon', seller_email => 'heron@goldenheron.cn', shipped_on => '2023-06-01');
SELECT rule FROM assay.screen('cotton shirt', importer => 'Seagull Emporium', shipped_on => '2023-06-01');
RESET ROLE;
\set VERBOSITY default

DO $$
DECLARE
	h hidden;
BEGIN
	FOR h IN TABLE hidden LOOP
		EXECUTE format('DROP POLICY regress_all ON assay.%I', h.relation);
		EXECUTE format('DROP POLICY regress_some ON assay.%I', h.relation);
		EXECUTE format('ALTER TABLE assay.%I DISABLE ROW LEVEL SECURITY', h.relation);
	END LOOP;
END $$;
SET client_min_messages = warning;
DROP TABLE shipment, hidden;
DROP FUNCTION findings_of(name);
REVOKE SELECT ON assay.importer, assay.importer_alias, assay.seller_identifier, assay.entity_watch FROM regress_rls_analyst, regress_rls_trainee;
DROP ROLE regress_rls_analyst;
DROP ROLE regress_rls_trainee;
DELETE FROM assay.vocabulary WHERE word = 'quillaro';
DELETE FROM assay.term_list WHERE list IN ('mine', 'ours');
DELETE FROM assay.name_source;
DELETE FROM assay.hs_adoption WHERE country = 'XQ';
DELETE FROM assay.tariff WHERE country = 'XR';
SELECT assay.forget_hs();
TRUNCATE assay.brand, assay.seller, assay.importer, assay.importer_alias, assay.entity_watch CASCADE;

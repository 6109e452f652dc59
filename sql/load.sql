-- Lists of others loaded into the registries, and registries as lists
\set SHOW_CONTEXT never
SET client_min_messages = warning;
SET datestyle = 'ISO';
CREATE SCHEMA lists;

-- a brand of the user's own, known to the list by another spelling
INSERT INTO assay.brand (brand_id, name, prior, headings) VALUES (2001, 'Nike', 0.9, '{6404}');
\set list '''[{"name": "NIKE", "owner": "Nike Inc.", "aliases": ["Air Max", "Swoosh"], "gtins": [{"number": "0088481", "prefix": true}], "authorised": [{"kind": "importer", "party": "12-3456789"}]}, {"name": "Gucci", "prior": 0.8, "headings": ["4202"]}, {"name": "Prada", "valid": "[2024-01-01,)"}]'''
-- a preview changes nothing
SELECT change, id, name, was, becomes FROM assay.load_brands(:list, 'office', as_of => '2025-01-01', preview => true);
SELECT count(*) AS brands, (SELECT count(*) FROM assay.load) AS loads FROM assay.brand;
SELECT change, id IS NOT NULL AS has_id, name FROM assay.load_brands(:list, 'office', as_of => '2025-01-01');
SELECT name, owner, prior, headings, valid FROM assay.brand ORDER BY name COLLATE "C";
SELECT number, prefix, valid FROM assay.brand_gtin;
-- again: nothing to do
SELECT * FROM assay.load_brands(:list, 'office', as_of => '2025-01-02');
SELECT assay.export_brands() - 'brand_id' AS document ORDER BY 1;

-- the next list: a party less and another, one alias gone, one brand no longer there
\set list '''[{"name": "Nike", "aliases": ["Air Max"], "gtins": [{"number": "0088481", "prefix": true}], "authorised": [{"kind": "importer", "party": "46-1234567"}]}, {"name": "Prada"}]'''
SELECT change, name, was, becomes, problem FROM assay.load_brands(:list, 'office', as_of => '2025-02-01', complete => true);
SELECT b.name, b.valid FROM assay.brand b ORDER BY b.name COLLATE "C";
SELECT party, valid FROM assay.brand_authorised ORDER BY party;
SELECT brand FROM unnest('{2025-01-31,2025-02-01}'::date[]) d, assay.brand_matches('gucci bag', 0.1::real, d);
-- it comes back, and what the user entered by hand stays
SELECT change, name, was, becomes, problem FROM assay.load_brands('[{"name": "Gucci"}]', 'office', as_of => '2025-03-01', complete => true);
SELECT b.name, e.source, e.since, e.until, e.adopted FROM assay.load_entry e JOIN assay.brand b ON b.brand_id = e.id WHERE e.registry = 'brand' ORDER BY 1, 2;
SELECT source, as_of, complete, listed, added, changed, ended, refused FROM assay.load ORDER BY load_id;
SELECT c.change, c.was ->> 'valid' AS valid FROM assay.load_change c JOIN assay.load l USING (load_id) WHERE l.as_of = '2025-03-01' ORDER BY 1, 2;
-- two lists have it: it ends with the last
SELECT change, name FROM assay.load_brands('[{"name": "Gucci"}, {"name": "Zara"}]', 'other', as_of => '2025-03-01');
SELECT change, name, problem FROM assay.load_brands('[{"name": "Prada"}]', 'office', as_of => '2025-04-01', complete => true);
SELECT change, name, becomes FROM assay.load_brands('[{"name": "Zara"}]', 'other', as_of => '2025-04-01', complete => true);
-- what the user ended stays ended
UPDATE assay.brand SET valid = '(,2025-04-02)' WHERE name = 'Zara';
SELECT change, name, becomes FROM assay.load_brands('[{"name": "Zara"}]', 'other', as_of => '2025-05-01', complete => true);

-- entries that cannot be taken are told, and the others are
SELECT change, name, problem FROM assay.load_brands('[{"name": "!!"}, {"nme": "x"}, {"name": "Fendi", "nme": 1}, {"name": "Fendi", "prior": 2}, {"name": "Hermes", "headings": ["hat"]},
	{"name": "Dior", "gtins": [{"number": "123"}]}, {"name": "Omega", "authorised": [{"kind": "friend", "party": "x"}]}, {"name": "Rolex", "valid": "soon"}, {"name": "Tudor"}, {"name": "TUDOR"}, 5, null]', 'bad', as_of => '2025-01-01');
SELECT listed, added, refused FROM assay.load WHERE source = 'bad';
INSERT INTO assay.brand (name) VALUES ('Tudor');
SELECT change, regexp_replace(problem, '\d+', 'N', 'g') AS problem FROM assay.load_brands('[{"name": "Tudor"}]', 'third', as_of => '2025-01-01');
SELECT change, problem FROM assay.load_brands('[{"brand_id": "x", "name": "Tudor"}, {"name": "Tudor"}]', 'third', by => 'brand_id', as_of => '2025-01-01');
\set VERBOSITY terse
SELECT assay.load_brands('[]', 'office', as_of => '2025-06-01', complete => true);
SELECT assay.load_brands('[{"name": "Nike"}]', 'office', as_of => '2024-06-01');
SELECT assay.load_brands('[{"name": "Nike"}]', 'office', by => 'colour');
SELECT assay.load_brands('[{"name": "Nike"}]', 'office', format => 'xml');
SELECT assay.load_brands(NULL::jsonb, 'office');
SELECT assay.load_brands('lists.nothing', 'office');
SELECT assay.load_brands('{"name": ', 'office');
SELECT assay.export_brands('xml');
\set VERBOSITY default

-- a register of recorded rights, as a table made of a CSV file
SET search_path = lists, public;
CREATE TABLE recorded ("Recordation No." text, "Mark" text, "Owner" text, "Effective Date" text, "Expiration Date" text, "Licensees" text);
INSERT INTO recorded VALUES ('TMK 05-00123', 'OAKLEY', 'Oakley, Inc.', '2005-06-01', '12/31/2030', 'Acme Imports LLC; 12-3456789'), ('TMK 06-00001', 'RAY-BAN', 'Luxottica', '', '', ''),
	('', 'NO NUMBER', '', '', '', ''), ('COP 12-00045', 'MINIONS', 'Universal', 'soon', '', '');
SELECT change, name, becomes, problem, key FROM assay.load_brands('recorded', 'customs', format => 'iprr', as_of => '2025-01-01');
UPDATE recorded SET "Owner" = 'EssilorLuxottica', "Mark" = 'Ray-Ban' WHERE "Mark" = 'RAY-BAN';
SELECT change, name, was, becomes, problem FROM assay.load_brands('recorded', 'customs', format => 'iprr', as_of => '2025-02-01', complete => true);
SELECT jsonb_strip_nulls(assay.export_brands('iprr', 'customs'));
-- what was exported is what is there
SELECT change FROM assay.load_brands((SELECT jsonb_agg(e) FROM assay.export_brands('iprr', 'customs') e), 'customs', format => 'iprr', as_of => '2025-02-02', complete => true);

-- company prefixes
CREATE VIEW prefixes (gcp, brand_name, company) AS VALUES ('400638', 'Stabilo', 'Schwan-STABILO'), ('4006381', 'Stabilo', 'Schwan-STABILO'), ('50-12345', NULL, 'Lego A/S'), ('12', 'Short', '');
SELECT change, name, becomes, problem FROM assay.load_brands('prefixes', 'gs1', format => 'gs1', as_of => '2025-01-01');
SELECT * FROM assay.load_brands('lists.prefixes', 'gs1', format => 'gs1', as_of => '2025-01-02') WHERE change <> 'refused';
SELECT brand, number FROM assay.gtin_lookup('4006381333931', '2025-01-01');
SELECT e ->> 'Prefix' AS prefix, e ->> 'Brand' AS brand, e ->> 'Company' AS company FROM assay.export_brands('gs1', 'gs1') e;

-- entities of FollowTheMoney, a line of JSON each
CREATE TABLE entities (entity jsonb);
INSERT INTO entities VALUES
	('{"id": "os-1", "schema": "Company", "caption": "Golden Heron Trading", "datasets": ["us_list"], "properties": {"name": ["Golden Heron Trading Co., Ltd."], "alias": ["Golden Heron", "金鹭贸易有限公司", "—"],
		"weakAlias": ["GH"], "jurisdiction": ["cn"], "phone": ["0755 8888 1234", "none"], "email": ["sales@heron.example"], "taxNumber": ["91440300MA5EFT1J3X"], "topics": ["sanction"], "notes": ["counterfeit shoes"]}}'),
	('{"id": "os-2", "schema": "LegalEntity", "properties": {"name": ["Silver Heron"], "leiCode": ["213800KUD8LAJWSQ9D15"], "topics": ["debarment"]}}'),
	('{"id": "os-3", "schema": "Person", "properties": {"name": ["Jo Public"]}}'), ('{"id": "os-4", "schema": "Address", "properties": {"full": ["x"]}}'),
	('{"id": "os-5", "schema": "Company", "properties": {}}');
SELECT change, name, becomes, problem, key FROM assay.load_sellers('entities', 'sanctions', format => 'ftm', as_of => '2025-01-01');
SELECT s.name, i.kind, i.value, i.country, i.valid FROM assay.seller_identifier i JOIN assay.seller s USING (seller_id) ORDER BY 1, 2, 3;
-- renamed, and a phone less
UPDATE entities SET entity = jsonb_set(jsonb_set(entity, '{properties,name}', '["Golden Egret Trading Co., Ltd."]'), '{properties,phone}', '[]') WHERE entity ->> 'id' = 'os-1';
SELECT change, name, was, becomes FROM assay.load_sellers('entities', 'sanctions', format => 'ftm', as_of => '2025-02-01', complete => true) WHERE change <> 'refused';
SELECT change FROM assay.load_sellers('entities', 'sanctions', format => 'ftm', as_of => '2025-02-01', complete => true) WHERE change <> 'refused';
SELECT jsonb_pretty(e) FROM assay.export_sellers('ftm', 'sanctions') e WHERE e ->> 'id' = 'os-1';
SELECT change FROM assay.load_sellers((SELECT jsonb_agg(e) FROM assay.export_sellers('ftm', 'sanctions') e), 'back', format => 'ftm', as_of => '2025-02-01', preview => true);
SELECT change, name, becomes FROM assay.load_importers('entities', 'sanctions', format => 'ftm', as_of => '2025-01-01');
SELECT change, problem FROM assay.load_sellers('[{"name": "X", "status": "friend"}, {"name": "."}, {"name": "Y", "country": "China"}, {"name": "Z", "identifiers": [{"kind": "bank_account", "value": "123"}]}, {"name": "W", "identifiers": [{"kind": "phone", "value": "12"}]}]', 'bad');

-- importers: a status that changes is a new entry, past days keep their answer
\set list '''[{"number": "12-3456789", "name": "Acme Imports LLC", "country": "US", "programme": "C-TPAT", "status": "trusted", "aliases": ["Acme"]}, {"number": "46-1234567", "name": "Bolt Inc", "status": "trusted"}, {"number": "??", "name": "Bad", "status": "trusted"}, {"name": "By Name Ltd", "status": "trusted"}]'''
SELECT change, name, becomes, problem FROM assay.load_importers(:list, 'programme', as_of => '2025-01-01');
\set list '''[{"number": "12-3456789", "name": "Acme Imports LLC", "country": "US", "programme": "C-TPAT", "status": "suspended", "reason": "site visit"}]'''
SELECT change, name, was - 'importer_id' AS was, becomes - 'importer_id' AS becomes FROM assay.load_importers(:list, 'programme', as_of => '2025-06-01', complete => true);
SELECT number, programme, status, valid FROM assay.importer WHERE programme IS NOT NULL OR name = 'Bolt Inc' ORDER BY number, valid;
SELECT day, status FROM unnest('{2025-05-31,2025-06-01}'::date[]) day, assay.importer_status('12-3456789', as_of => day);
SELECT * FROM assay.load_importers(:list, 'programme', as_of => '2025-06-02', complete => true);
SELECT change, problem FROM assay.load_importers('[{"key": "x-1", "number": "12-3456789", "name": "Acme", "programme": "C-TPAT", "status": "trusted"}]', 'elsewhere', by => 'key', as_of => '2025-06-02');
-- listed again after it ended
SELECT change, was - 'importer_id' AS was, becomes - 'importer_id' AS becomes FROM assay.load_importers('[{"number": "46-1234567", "name": "Bolt Inc", "status": "trusted"}]', 'programme', as_of => '2025-07-01');
SELECT i.name, i.valid, e.since, e.until, e.adopted FROM assay.load_entry e JOIN assay.importer i ON i.importer_id = e.id WHERE e.registry = 'importer' AND e.source = 'programme' ORDER BY 1, 2;

-- a round trip loses nothing: number of a person, two periods, dates, ids
INSERT INTO assay.importer (number, name, status, valid) VALUES ('078-05-1120', 'A Person', 'suspended', '[2020-01-01,2021-01-01)'), ('078-05-1120', 'A Person', 'trusted', '[2021-01-01,)');
INSERT INTO assay.seller (name, country, status, source, reason, valid) VALUES ('Lucky Star', 'CN', 'blocked', 'case 1', 'shoes', '[2020-01-01,)');
INSERT INTO assay.seller_identifier (seller_id, kind, value, valid, confidence, source)
	SELECT seller_id, k, v, '[2020-01-01,2024-01-01)', 0.5, 'listing' FROM assay.seller, (VALUES ('handle', 'wechat:lucky'), ('phone', '+86 755 8888 1234')) x (k, v) WHERE name = 'Lucky Star';
UPDATE assay.brand SET context = '{shoe,"air, max"}', min_confidence = 0.3 WHERE name = 'NIKE';
SELECT jsonb_agg(e) AS brands FROM assay.export_brands() e \gset
SELECT jsonb_agg(e) AS sellers FROM assay.export_sellers() e \gset
SELECT jsonb_agg(e) AS importers FROM assay.export_importers() e \gset
CREATE TEMP TABLE before AS SELECT registry, rows, hash FROM assay.registry_digest() WHERE registry ~ '^(brand|seller|importer)' AND registry <> 'seller_identifier';
CREATE TEMP TABLE contact AS SELECT seller_id, kind, value, country, key, valid, confidence, source FROM assay.seller_identifier;
SELECT count(*) FILTER (WHERE rows > 0) AS filled, count(*) FROM before;
TRUNCATE assay.brand, assay.brand_alias, assay.brand_gtin, assay.brand_authorised, assay.seller, assay.seller_alias, assay.seller_identifier, assay.importer, assay.importer_alias;
SELECT change, count(*) FROM assay.load_brands(:'brands', 'copy', by => 'brand_id') GROUP BY 1;
SELECT change, count(*) FROM assay.load_sellers(:'sellers', 'copy', by => 'seller_id') GROUP BY 1;
SELECT change, count(*) FROM assay.load_importers(:'importers', 'copy', by => 'importer_id') GROUP BY 1;
SELECT * FROM (SELECT registry, rows, hash FROM assay.registry_digest() WHERE registry IN (SELECT registry FROM before) EXCEPT TABLE before) d;
SELECT * FROM (SELECT seller_id, kind, value, country, key, valid, confidence, source FROM assay.seller_identifier EXCEPT TABLE contact) d;
SELECT count(*) = (SELECT count(*) FROM contact) AS all_contacts FROM assay.seller_identifier;
-- and new entries have ids of their own
INSERT INTO assay.brand (name) VALUES ('After');
SELECT brand_id = (SELECT max(brand_id) FROM assay.brand) AS greatest FROM assay.brand WHERE name = 'After';
-- by name or number, into a registry with other ids
DELETE FROM assay.importer;
SELECT change, count(*) FROM assay.load_importers(:'importers', 'copy 2', by => 'number') GROUP BY 1;
SELECT count(*) FROM (SELECT i - 'importer_id' FROM assay.export_importers() i EXCEPT SELECT e - 'importer_id' - 'key' FROM jsonb_array_elements(:'importers'::jsonb) e) d;
SELECT * FROM assay.load_importers(:'importers', 'copy 2', by => 'number') WHERE change <> 'refused';

-- a loader may, others may not
CREATE ROLE regress_load_loader;
CREATE ROLE regress_load_other;
SELECT assay.grant_loader('regress_load_loader');
SET ROLE regress_load_loader;
SELECT change, name FROM assay.load_brands('[{"name": "Hublot"}]', 'roles');
SELECT change, name FROM assay.load_sellers('[{"name": "Some Shop"}]', 'roles');
SELECT change, name FROM assay.load_importers('[{"name": "Some Importer", "status": "trusted"}]', 'roles');
SELECT change FROM assay.load_brands('[{"brand_id": 900001, "name": "Hublot Two"}]', 'roles', by => 'brand_id');
SET ROLE regress_load_other;
SELECT assay.load_brands('[{"name": "Hublot"}]', 'roles');
SELECT assay.load_sellers('[{"name": "Some Shop"}]', 'roles', preview => true);
SELECT change FROM assay.load_brands('[{"name": "Hublot 3"}]', 'roles', preview => true);
SELECT count(*) FROM assay.load_change;
RESET ROLE;
DROP OWNED BY regress_load_loader, regress_load_other;
DROP ROLE regress_load_loader, regress_load_other;

DROP SCHEMA lists CASCADE;
DELETE FROM assay.brand;
DELETE FROM assay.seller;
DELETE FROM assay.importer;
DELETE FROM assay.importer_alias;
DELETE FROM assay.load;
DELETE FROM assay.load_entry;

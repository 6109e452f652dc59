-- What users say of entities stands above what was resolved
\pset null '-'
\set SHOW_CONTEXT never
SET client_min_messages = warning;
CREATE SCHEMA entity_test;
SET search_path = entity_test, public;
CREATE TABLE shipment (id int PRIMARY KEY, seller text, phone text, day date);
INSERT INTO shipment VALUES
	(1, 'Soprema NV', NULL, '2024-01-01'), (2, 'Soprema N.V.', NULL, '2024-01-02'), (3, 'Soprema Inc.', NULL, '2024-01-03'),
	(4, 'Soprema Incorporated', NULL, '2024-01-04'), (5, 'Castleford Bearings plc', '+44 20 7946 0111', '2024-01-05'),
	(6, 'Blue Heron Logistics LLC', NULL, '2024-01-06'), (7, 'Reinfeld Maschinenbau', NULL, '2024-01-07');
CREATE VIEW entities AS
	SELECT array_agg(m.name ORDER BY m.key::int) AS names FROM assay.entity_member m
	WHERE m.source = 'entity_test.shipment' GROUP BY m.entity_id ORDER BY min(m.key::int);
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "phone": "phone", "day": "day"}');
SELECT * FROM entities;
CREATE TEMP TABLE was AS SELECT key, entity_id FROM assay.entity_member;

-- different: split, each name with the one that it is more like; the older number stays
SELECT assay.judge('Soprema NV', 'Soprema Inc.', 'different', 'jan', 'two companies') > 0 AS judged;
SELECT * FROM entities;
SELECT key, m.entity_id = w.entity_id AS number_stays FROM assay.entity_member m JOIN was w USING (key) ORDER BY key::int;
-- same: joined, whatever they are called
SELECT assay.judge('Castleford Bearings plc', 'blue heron logistics llc', 'same', 'jan') > 0 AS judged;
SELECT * FROM entities;
-- by number
SELECT assay.judge((SELECT entity_id FROM assay.entity_member WHERE key = '6'), (SELECT entity_id FROM assay.entity_member WHERE key = '7'), 'same', 'jan') > 0 AS judged;
SELECT * FROM entities;
SELECT name, assay.entity_current(entity_id) IN (SELECT entity_id FROM assay.entity_member WHERE key = '5') AS became_castleford
FROM assay.entity WHERE became IS NOT NULL ORDER BY entity_id;
SELECT name, evidence, score FROM assay.entity_link l JOIN assay.entity_name USING (name_id) WHERE evidence = 'user' ORDER BY name;

-- contradictions show what they contradict
\set VERBOSITY terse
\set SHOW_CONTEXT never
SELECT assay.judge('Soprema Inc.', 'SOPREMA NV', 'same');
\set VERBOSITY default
DO $$
DECLARE
	detail text;
	hint text;
BEGIN
	PERFORM assay.judge('Castleford Bearings plc', 'Reinfeld Maschinenbau', 'different');
EXCEPTION WHEN integrity_constraint_violation THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RAISE WARNING '%, detail: %, hint: %', SQLERRM, regexp_replace(detail, '\d+', 'N', 'g'), regexp_replace(hint, '\d+', 'N', 'g');
END $$;
DO $$
DECLARE
	detail text;
BEGIN
	-- through others
	PERFORM assay.judge('Soprema NV', 'Kestrel Valley Foods', 'same', 'jan');
	PERFORM assay.judge('Kestrel Valley Foods', 'Soprema Inc.', 'same', 'jan');
EXCEPTION WHEN integrity_constraint_violation THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
	RAISE WARNING '%, detail: %', SQLERRM, regexp_replace(regexp_replace(detail, '\d+', 'N', 'g'), 'on [N-]+', 'on a day', 'g');
END $$;
SELECT assay.judge('Soprema NV', 'soprema n v', 'maybe');
SELECT assay.judge('Soprema NV', 'soprema nv.', 'same');
SELECT assay.judge('???', 'Soprema NV', 'same');
SELECT assay.judge(-1, 1, 'same');

-- in a full resolution, in parts, and for names that come later
CREATE TEMP TABLE judged AS SELECT * FROM entities;
SELECT assay.judge('Soprema NV', 'Tri-County Fasteners', 'same', 'jan') > 0 AS judged;
INSERT INTO shipment VALUES (8, 'Soprema', NULL, '2024-02-01'), (9, 'SOPREMA INC', NULL, '2024-02-02'), (10, 'Tri-County Fasteners', NULL, '2024-02-02');
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "phone": "phone", "day": "day"}');
SELECT * FROM entities;
SELECT assay.forget_entities();
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "phone": "phone", "day": "day"}', batch => 1);
SELECT * FROM entities;
SELECT form_a, form_b, verdict, judged_by, note FROM assay.entity_judgement ORDER BY judgement_id;
-- taken back
SELECT assay.unjudge(judgement_id) FROM assay.entity_judgement WHERE verdict = 'different';
SELECT assay.unjudge(-1);
SELECT assay.judge('Soprema Inc.', 'SOPREMA NV', 'same') > 0 AS judged;
SELECT * FROM entities;

-- as of a day, a card, a graph
UPDATE assay.entity_history SET until = '2024-06-01';
SELECT assay.entity_as_of('entity_test.shipment', '3') = (SELECT entity_id FROM assay.entity_member WHERE key = '1') AS now,
	assay.entity_as_of('entity_test.shipment', '3', '2024-05-31') = (SELECT entity_id FROM assay.entity_member WHERE key = '1') AS before_merged,
	assay.entity_as_of('entity_test.shipment', '3', '2024-06-01') = (SELECT entity_id FROM assay.entity_member WHERE key = '1') AS after_merged;
SELECT jsonb_pretty(assay.entity_card(entity_id) - '{entity_id,asked,merged}'::text[]) FROM assay.entity_member WHERE key = '5';
SELECT assay.entity_card(-1);
SELECT from_name, to_name, evidence, score FROM assay.entity_graph((SELECT entity_id FROM assay.entity_member WHERE key = '1'), 2) ORDER BY 1, 2;

-- a watched seller returns under another name, and by its phone alone
INSERT INTO assay.seller (seller_id, name) VALUES (919, 'Castleford Bearings');
SELECT assay.judge('Castleford Bearings plc', 'Castleford Bearings', 'same') > 0 AS judged;
INSERT INTO shipment VALUES (11, 'Castleford Bearings', NULL, '2024-03-01');
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "phone": "phone", "day": "day"}');
SELECT f.rule, f.strength, f.evidence - '{entity_id}'::text[] FROM assay.screen('socks', seller => 'Blue Heron Logistics LLC') f WHERE f.rule LIKE 'seller%';
SELECT f.rule, f.strength, f.evidence - '{entity_id}'::text[] FROM assay.screen('socks', seller => 'Entirely Other', seller_phone => '0044 20 7946 0111') f WHERE f.rule LIKE 'seller%';
SELECT f.rule FROM assay.screen('socks', seller => 'Castleford Bearings', seller_phone => '0044 20 7946 0111') f WHERE f.rule LIKE 'seller%';
SELECT f.rule FROM assay.screen('socks', seller => 'Tri-County Fasteners') f WHERE f.rule LIKE 'seller%';
-- found with counterfeits: not before the inspection
INSERT INTO assay.outcome (source, key, result, inspected_on) VALUES ('entity_test.shipment', '1', 'counterfeit', '2024-04-01');
SELECT f.strength, f.evidence ->> 'note' AS note FROM assay.screen('socks', seller => 'Tri-County Fasteners', shipped_on => '2024-04-02') f WHERE f.rule = 'seller_returned';
SELECT f.strength FROM assay.screen('socks', seller => 'Tri-County Fasteners', shipped_on => '2024-03-31') f WHERE f.rule = 'seller_returned';

-- the watch list and outcomes change: what a refresh of all makes is there already
CREATE FUNCTION watch_is_fresh(OUT n bigint, OUT fresh boolean) LANGUAGE plpgsql AS $$
DECLARE
	was text;
BEGIN
	SELECT count(*), string_agg(w::text, E'\n' ORDER BY w.form, w.identifier) INTO n, was FROM assay.entity_watch w;
	PERFORM assay.refresh_entity_watch();
	SELECT was IS NOT DISTINCT FROM string_agg(w::text, E'\n' ORDER BY w.form, w.identifier) INTO fresh FROM assay.entity_watch w;
END $$;
SELECT * FROM watch_is_fresh();
UPDATE assay.outcome SET result = 'genuine' WHERE source = 'entity_test.shipment';
SELECT * FROM watch_is_fresh();
SELECT f.rule FROM assay.screen('socks', seller => 'Tri-County Fasteners') f WHERE f.rule = 'seller_returned';
UPDATE assay.outcome SET result = 'counterfeit' WHERE source = 'entity_test.shipment';
UPDATE assay.seller SET status = 'cleared' WHERE seller_id = 919;
SELECT * FROM watch_is_fresh();
SELECT f.rule FROM assay.screen('socks', seller => 'Blue Heron Logistics LLC') f WHERE f.rule LIKE 'seller%';
UPDATE assay.seller SET status = 'watch' WHERE seller_id = 919;
INSERT INTO assay.seller_alias VALUES (919, 'Reinfeld Maschinenbau');
SELECT * FROM watch_is_fresh();
SELECT f.rule, f.evidence ->> 'note' AS note FROM assay.screen('socks', seller => 'Blue Heron Logistics LLC') f WHERE f.rule LIKE 'seller%';
UPDATE assay.seller SET name = 'Nobody Knows Them' WHERE seller_id = 919;
SELECT * FROM watch_is_fresh();
-- an identifier of two entities, of which one is watched no more
INSERT INTO shipment VALUES (12, 'Ostrava Kolben', '+44 20 7946 0111', '2024-05-01');
CALL assay.resolve_parties('shipment', columns => '{"name": "seller", "phone": "phone", "day": "day"}');
SELECT assay.judge('Ostrava Kolben', 'Castleford Bearings plc', 'different') > 0 AS judged;
INSERT INTO assay.seller (seller_id, name) VALUES (920, 'Ostrava Kolben');
SELECT * FROM watch_is_fresh();
DELETE FROM assay.seller WHERE seller_id = 919;
SELECT * FROM watch_is_fresh();
DELETE FROM assay.outcome WHERE source = 'entity_test.shipment';
SELECT * FROM watch_is_fresh();
-- by one who may change the watch list and see no entities: left for the next who may
CREATE ROLE entity_editor;
GRANT USAGE ON SCHEMA assay TO entity_editor;
GRANT SELECT, INSERT, UPDATE, DELETE ON assay.seller, assay.seller_alias TO entity_editor;
SET ROLE entity_editor;
INSERT INTO assay.seller (seller_id, name) VALUES (921, 'Soprema NV');
RESET ROLE;
SELECT * FROM watch_is_fresh();
SELECT * FROM watch_is_fresh();
TRUNCATE assay.seller_alias;
SELECT * FROM watch_is_fresh();

DELETE FROM assay.seller WHERE seller_id IN (920, 921);
SELECT * FROM watch_is_fresh();
DROP OWNED BY entity_editor;
DROP ROLE entity_editor;
DROP SCHEMA entity_test CASCADE;
SELECT assay.forget_entities();
TRUNCATE assay.entity_source, assay.entity_judgement;

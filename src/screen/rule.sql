-- Rules of screening

CREATE TABLE assay.rule (
	rule text PRIMARY KEY,
	weight real NOT NULL,
	threshold real NOT NULL DEFAULT 0,
	enabled boolean NOT NULL DEFAULT true,
	version integer NOT NULL DEFAULT 1,
	description text NOT NULL,
	shipped boolean NOT NULL DEFAULT false,
	CONSTRAINT rule_weight CHECK (weight OPERATOR(pg_catalog.>=) (-1)::real AND weight OPERATOR(pg_catalog.<=) 1::real),
	CONSTRAINT rule_threshold CHECK (threshold OPERATOR(pg_catalog.>=) 0::real AND threshold OPERATOR(pg_catalog.<=) 1::real)
);
COMMENT ON TABLE assay.rule IS 'rules of assay.screen(); change weight, threshold and enabled as you need';
COMMENT ON COLUMN assay.rule.weight IS 'contribution of a finding of strength 1 to the risk, -1 to 1; negative for findings in favour of the shipment';
COMMENT ON COLUMN assay.rule.threshold IS 'findings below this strength (0 to 1) are left out';
COMMENT ON COLUMN assay.rule.shipped IS 'comes with the extension and was not changed';
COMMENT ON COLUMN assay.rule.version IS 'incremented with every change of weight, threshold or enabled; recorded with each finding';
COMMENT ON COLUMN assay.rule.rule IS 'name of the rule';
COMMENT ON COLUMN assay.rule.enabled IS 'false: the rule is not evaluated';
COMMENT ON COLUMN assay.rule.description IS 'what the rule reports';

CREATE FUNCTION assay.count_rule_version() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF (NEW.weight, NEW.threshold, NEW.enabled) IS DISTINCT FROM (OLD.weight, OLD.threshold, OLD.enabled) THEN
		NEW.version := OLD.version + 1;
	END IF;
	RETURN NEW;
END $$;
COMMENT ON FUNCTION assay.count_rule_version() IS 'row trigger of assay.rule: increments the version of a changed rule';

CREATE TRIGGER rule_version BEFORE UPDATE ON assay.rule
	FOR EACH ROW EXECUTE FUNCTION assay.count_rule_version();
SELECT assay.track_registry('assay.rule');
GRANT SELECT ON assay.rule TO PUBLIC;

-- Weights and thresholds are judgements, not measured: an office replaces them
-- by its own experience. assay.rule_performance has the precision of each rule
-- on inspected shipments, and assay.learn_risk() learns weights from outcomes.
INSERT INTO assay.rule (rule, weight, threshold, description, shipped)
SELECT rule, weight, threshold, description, true FROM (VALUES
	('brand_disguised', 0.90, 0.5, 'a registered brand is written with look-alike letters, invisible characters or in pieces'),
	('brand_misspelt', 0.50, 0.5, 'a registered brand is misspelt'),
	('brand_unauthorised', 0.40, 0.5, 'a registered brand is named, and neither seller nor importer is authorised for it'),
	('brand_authorised', -0.70, 0.5, 'the seller or importer is authorised for the brand that is named'),
	('brand_other_goods', 0.30, 0.7, 'a registered brand that is not an ordinary word is named, and the HS code is of goods it does not sell; half the strength within the same chapter'),
	('counterfeit_term', 0.70, 0.3, 'a term under which copies are sold stands near a registered brand'),
	('counterfeit_term_alone', 0.60, 0.75, 'terms under which copies are sold, none of them near a registered brand; strength is 1 - the product of (1 - their weights)'),
	('hs_malformed', 0.20, 0, 'the HS code is malformed'),
	('hs_never', 0.35, 0, 'the HS code is in no edition of the Harmonized System'),
	('hs_superseded', 0.10, 0, 'the HS code is of an earlier edition than the one in force'),
	('hs_rescoped', 0.05, 0.5, 'the HS code kept its digits but changed its scope in the edition in force; strength 1 where the description suggests a heading to which goods moved, else 0.3, and 0.1 where only waste was moved out'),
	('hs_future', 0.20, 0, 'the HS code is of an edition that is not yet in force'),
	('hs_implausible', 0.30, 0.9, 'the description suggests other goods than the HS code; strength is 1 - plausibility; no finding if no other heading is probable, or if a word supports the code and the rest is not overwhelming'),
	('cover_goods', 0.50, 0.3, 'the goods are of a kind as which others are falsely declared, and brand, terms, goods, seller or price of the shipment contradict them'),
	('seller_watched', 0.80, 0.75, 'the seller is on the watch list, or has a very similar name; 0.6 of the strength where what they share is mostly place and trade'),
	('seller_identifier', 0.80, 0.3, 'a seller on the watch list has the same phone, e-mail, address, account or handle'),
	('seller_linked', 0.50, 0.3, 'the seller shares an identifier with one on the watch list, or with one that does'),
	('seller_returned', 0.70, 0.3, 'the name or an identifier of the seller is of an entity that has another name on the watch list, or in a shipment that was found counterfeit'),
	('importer_suspended', 0.60, 0.75, 'the importer is suspended'),
	('importer_revoked', 0.80, 0.75, 'the trust in the importer was revoked'),
	('importer_trusted', -0.60, 0.75, 'the importer is trusted on that day'),
	('mid_malformed', 0.20, 0, 'the manufacturer identification code is malformed'),
	('mid_differs', 0.25, 0, 'the manufacturer identification code does not match the maker''s name and place, or the origin of the goods'),
	('description_vague', 0.20, 0, 'the description consists of a vague term only'),
	('description_vague_embedded', 0.02, 0, 'the description has a vague term among other words'),
	('description_brand_only', 0.25, 0, 'the description is a brand and nothing else'),
	('description_personal_name', 0.25, 0, 'the description is the name of a person and nothing else'),
	('description_numbers_only', 0.20, 0, 'the description has no letters, or too few to name goods'),
	('description_placeholder', 0.25, 0, 'the description is missing or a placeholder'),
	('description_unread', 0.30, 0, 'the description is longer than 1 MB, or mentions more brands or terms than are reported; the rest was not read'),
	('watch_term', 0.40, 0.3, 'the description names goods of a watch list'),
	('item_id_bad', 0.25, 0, 'the item number has the form of an identifier but is malformed'),
	('item_country_differs', 0.10, 0, 'the postal item was issued in a country other than the seller''s'),
	('gtin_malformed', 0.20, 0, 'the GTIN is malformed'),
	('gtin_other_brand', 0.60, 0.25, 'the GTIN belongs to a brand other than the one named; half the strength if it merely has none of the brand''s prefixes'),
	('field_invalid', 0.10, 0, 'a country, currency, quantity, value, importer number or contact of the seller is not possible'),
	('item_id_reused', 0.40, 0, 'the number of the postal item was used on another day within twelve months (assay.screen_table)'),
	('same_day_value', 0.30, 0, 'several shipments to one consignee on one day are together worth more than the de minimis threshold of the destination (assay.screen_table)')
) shipped (rule, weight, threshold, description);
-- those that need a history to compare with: to be enabled when there is one
INSERT INTO assay.rule (rule, weight, threshold, enabled, description, shipped)
SELECT rule, weight, threshold, false, description, true FROM (VALUES
	('value_low', 0.25, 0, 'the value a piece is below the 1 % quantile of its heading and origin in the last 365 days, or above the 99 % one, of at least 100 shipments; half the strength above (assay.screen_table)'),
	('weight_odd', 0.15, 0, 'the value a kilo is below the 1 % quantile of its heading and origin in the last 365 days, or above the 99 % one, of at least 100 shipments; half the strength above (assay.screen_table)'),
	('first_seen_burst', 0.20, 0, 'the importer or seller was first seen in the last 30 days and had at least 20 shipments in the last 7; full strength from 100 on (assay.screen_table)'),
	('bad_history', 0.50, 0, 'the smoothed hit rate of a party, its address or contact is at least 3 times that of its kind, after at least 3 inspections; strength is the hit rate (assay.screen_table)'),
	('dormant_returns', 0.15, 0, 'the importer or seller had at least 10 shipments and none in the last 180 days (assay.screen_table)'),
	('many_names_one_address', 0.15, 0, 'shipments under at least 10 names of consignees went to the address in the last 90 days; full strength from 50 on (assay.screen_table)'),
	('many_names_one_phone', 0.20, 0, 'shipments under at least 10 names of sellers came from the phone in the last 90 days; full strength from 50 on (assay.screen_table)'),
	('route_new', 0.10, 0, 'no shipment was seen between origin and destination before, of at least 1000 on other routes (assay.screen_table)')
) shipped (rule, weight, threshold, description);
SELECT pg_catalog.pg_extension_config_dump('assay.rule', 'WHERE NOT shipped');

CREATE TRIGGER rule_own_row BEFORE INSERT OR UPDATE ON assay.rule
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('rule');
SELECT assay.track_shipped('assay.rule', 'rule');

CREATE FUNCTION assay.risk_step(state double precision[], strength real, weight real) RETURNS double precision[]
	AS 'MODULE_PATHNAME', 'assay_risk_step' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.risk_step(double precision[], real, real) IS 'transition function of assay.risk()';
CREATE FUNCTION assay.risk_combine(a double precision[], b double precision[]) RETURNS double precision[]
	AS 'MODULE_PATHNAME', 'assay_risk_combine' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.risk_combine(double precision[], double precision[]) IS 'combine function of assay.risk()';
CREATE FUNCTION assay.risk_final(state double precision[]) RETURNS real
	AS 'MODULE_PATHNAME', 'assay_risk_final' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.risk_final(double precision[]) IS 'final function of assay.risk()';

CREATE AGGREGATE assay.risk(strength real, weight real) (
	SFUNC = assay.risk_step, STYPE = double precision[], INITCOND = '{1,1}',
	COMBINEFUNC = assay.risk_combine, FINALFUNC = assay.risk_final, PARALLEL = SAFE);
COMMENT ON AGGREGATE assay.risk(real, real) IS
	'risk of a shipment from its findings, 0 to 1: a noisy OR of strength * weight, reduced by the findings of negative weight';

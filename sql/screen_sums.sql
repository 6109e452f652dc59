-- Sums by day, kept beside marks and findings: after whatever is done to
-- those, the sums are what counting anew gives
\set SHOW_CONTEXT never
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9), ('Adidas', 0.9);
INSERT INTO assay.seller (name) VALUES ('Shenzhen Bad Goods Trading Co Ltd');
CREATE SCHEMA shop;
CREATE TABLE shop.parcel (id int PRIMARY KEY, description text, seller text, item_id text, shipped_on date);
INSERT INTO shop.parcel SELECT i, (array['N1KE shoe', 'adidas ball', 'Nike and Adidas shoes', 'cotton shirt', 'gift'])[1 + i % 5],
	CASE i % 7 WHEN 0 THEN 'Shenzen Bad Goods Trading' END, CASE WHEN i % 50 < 2 THEN 'RR473124829GB' END,
	CASE WHEN i % 11 > 0 THEN '2025-03-01'::date + i % 3 END FROM generate_series(1, 200) i;

CREATE VIEW shop.sums AS
	SELECT ROW(day, source, sum(shipments), sum(risky), sum(risk_30), sum(risk_50), sum(risk_80), sum(risk))::text AS sum
	FROM assay.screened_sum GROUP BY day, source HAVING sum(shipments) <> 0
	UNION ALL
	SELECT ROW(day, source, rule, brand, seller, sum(findings), sum(strength))::text
	FROM assay.finding_sum GROUP BY day, source, rule, brand, seller HAVING sum(findings) <> 0;
CREATE FUNCTION shop.wrong_sums() RETURNS TABLE (kept text) LANGUAGE plpgsql AS $$
DECLARE
	sums text[] := ARRAY(SELECT s.sum FROM shop.sums s);
BEGIN
	PERFORM assay.recount_sums();
	RETURN QUERY (SELECT unnest(sums) EXCEPT ALL SELECT s.sum FROM shop.sums s)
		UNION ALL (SELECT s.sum || ' counted' FROM shop.sums s EXCEPT ALL SELECT unnest(sums) || ' counted');
END $$;

CALL assay.screen_table('shop.parcel', batch => 30);
SELECT source, day, shipments, risky, risk_30, risk_50, risk_80, round(mean_risk::numeric, 3) AS mean_risk FROM assay.daily_risk ORDER BY day;
SELECT day, brand, findings, disguised, misspelt, unauthorised, authorised, other_goods, counterfeit_terms, round(mean_strength::numeric, 3) AS mean_strength
FROM assay.brand_day ORDER BY day, brand;
SELECT day, seller, findings, watched, by_identifier, linked FROM assay.seller_day ORDER BY day;
SELECT * FROM shop.wrong_sums();
SELECT key, day, round(risk::numeric, 2) AS risk, findings, against, rules, worst_rule, brands, sellers FROM assay.shipment_risk WHERE key::int IN (1, 7, 10, 3, 200) ORDER BY key;

-- changed, deleted, forgotten, put in and taken away by hand
UPDATE shop.parcel SET description = 'N1KE cap', shipped_on = '2025-04-01' WHERE id % 10 = 3;
INSERT INTO shop.parcel SELECT i, 'addidas bag', NULL, 'RR473124829GB', '2025-03-05' FROM generate_series(301, 305) i;
DELETE FROM shop.parcel WHERE id % 10 = 4;
CALL assay.screen_table('shop.parcel', batch => 7);
SELECT * FROM shop.wrong_sums();
SELECT count(*) FROM assay.screen_row('shop.parcel', '1');
UPDATE shop.parcel SET description = 'nike' WHERE id = 1;
SELECT count(*) FROM assay.screen_row('shop.parcel', '1');
SELECT * FROM shop.wrong_sums();
CREATE TRIGGER screen AFTER INSERT OR UPDATE OR DELETE ON shop.parcel FOR EACH ROW EXECUTE FUNCTION assay.screen_arriving();
UPDATE shop.parcel SET description = 'shirt' WHERE id = 2; DELETE FROM shop.parcel WHERE id = 5; INSERT INTO shop.parcel VALUES (500, 'N1KE shoe', NULL, NULL, NULL);
SELECT assay.merge_sums() > 0 AS merged;
SELECT count(*) = count(DISTINCT (day, source)) AS one_each FROM assay.screened_sum;
SELECT * FROM shop.wrong_sums();
SELECT assay.forget_screened('shop.parcel', '2025-03-02');
SELECT * FROM shop.wrong_sums();
INSERT INTO assay.finding (source, key, rule, version, strength, weight, evidence, day) VALUES ('shop.parcel', 'x', 'brand_misspelt', 1, 0.7, 0.5, '{"brand": "Nike", "seller": 5}', '2025-01-01'), ('shop.parcel', 'x', 'odd', 1, 0.1, 0.5, '[]', NULL);
SELECT * FROM shop.wrong_sums();
UPDATE assay.finding SET strength = 0.25 WHERE key = 'x'; DELETE FROM assay.screened WHERE key LIKE '1%';
SELECT * FROM shop.wrong_sums();
DELETE FROM assay.finding WHERE key = 'x';
BEGIN; DELETE FROM assay.finding; ROLLBACK;
SELECT * FROM shop.wrong_sums();
TRUNCATE assay.screened, assay.finding;
SELECT count(*) FROM assay.daily_risk; SELECT count(*) FROM assay.brand_day; SELECT count(*) FROM assay.finding_sum;
-- where somebody's trigger has to see each row, rows are inserted one by one
CREATE FUNCTION shop.seen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'mark of %', NEW.key; RETURN CASE WHEN NEW.key <> '20' THEN NEW END; END $$;
CREATE TRIGGER seen BEFORE INSERT ON assay.screened FOR EACH ROW EXECUTE FUNCTION shop.seen();
DELETE FROM shop.parcel WHERE id > 21;
TRUNCATE assay.screened, assay.finding;
CALL assay.screen_table('shop.parcel');
SELECT count(*), count(*) FILTER (WHERE key = '20') AS refused FROM assay.screened;
SELECT count(*) FROM assay.finding WHERE key = '20';
SELECT * FROM shop.wrong_sums();
DROP TRIGGER seen ON assay.screened;
-- not by hand
SELECT assay.sum_marks();
CREATE TRIGGER wrong BEFORE INSERT ON shop.parcel FOR EACH ROW EXECUTE FUNCTION assay.sum_findings();
INSERT INTO shop.parcel VALUES (1000);

SET client_min_messages = error;
DROP SCHEMA shop CASCADE;
TRUNCATE assay.brand, assay.seller, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure, assay.screen_source, assay.screen_relation CASCADE;

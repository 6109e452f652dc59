-- Profiles: what was known of a party or a route on a day; kept with the
-- marks of screening and with outcomes, whatever is done to those
\set SHOW_CONTEXT never
SET client_min_messages = warning;
SET timezone = 'UTC';
SET datestyle = 'ISO';
SET extra_float_digits = 0;
CREATE SCHEMA port;
CREATE TABLE port.parcel (id int PRIMARY KEY, description text, hs_code text, seller text, seller_phone text, seller_country text, importer_no text,
	consignee text, consignee_address text, filer text, origin text, destination text, quantity numeric, value numeric, currency text, weight numeric, shipped_on date);
INSERT INTO port.parcel
SELECT i, (array['cotton shirts', 'leather bag', 'fake handbag, replica', 'gift'])[1 + i % 4], (array['6105.10', '4202.21', '9503.00'])[1 + i % 3],
	'Seller ' || chr(65 + i % 7) || ' Trading Co., Ltd', CASE WHEN i % 4 > 0 THEN '+86 755 8888 12' || (10 + i % 9) END, 'CN', CASE WHEN i % 2 = 0 THEN '12-34567' || (10 + i % 5) END,
	'Jo Public ' || chr(65 + i % 11), (100 + i % 6) || ' Main Street, Springfield, IL 62704', 'Fast Filers', (array['CN', 'VN'])[1 + i % 2], 'US',
	1 + i % 3, 10 + i % 40, NULL, (i % 5) * 0.25, '2024-01-01'::date + i * 7 % 200
FROM generate_series(1, 900) i;

-- what profiles are, summed up anew from the table itself, kind by kind
CREATE VIEW port.counted AS
SELECT 'seller' AS kind, seller_key(seller) AS key, shipped_on AS day, count(*) AS shipments, sum(value) AS value, sum(quantity) AS pieces, sum(weight) AS weight FROM port.parcel GROUP BY 2, 3
UNION ALL SELECT 'consignee', seller_key(consignee), shipped_on, count(*), sum(value), sum(quantity), sum(weight) FROM port.parcel GROUP BY 2, 3
UNION ALL SELECT 'route', origin || ' ' || destination, shipped_on, count(*), sum(value), sum(quantity), sum(weight) FROM port.parcel GROUP BY 2, 3
UNION ALL SELECT 'importer', importer_no::importerno::text, shipped_on, count(*), sum(value), sum(quantity), sum(weight) FROM port.parcel WHERE importer_no IS NOT NULL GROUP BY 2, 3
UNION ALL SELECT 'heading_origin', left(replace(hs_code, '.', ''), 4) || ' ' || origin, shipped_on, count(*), sum(value), sum(quantity), sum(weight) FROM port.parcel GROUP BY 2, 3;
CREATE VIEW port.kept AS
SELECT k.kind, c.key, d.day, d.shipments, d.value, d.pieces, d.weight FROM assay.profile_day d JOIN assay.profile_kind k ON k.kind = d.kind
JOIN (SELECT DISTINCT kind, key FROM port.counted) c ON c.kind = k.kind AND assay.profile_hash(k.kind_id, c.key) = d.key
WHERE d.shipments <> 0;
CREATE FUNCTION port.wrong_by_table() RETURNS SETOF text LANGUAGE sql AS $$
	(SELECT kind || key || day || shipments || value::numeric(20, 2) || pieces::numeric(20, 3) || weight::numeric(20, 3) FROM port.counted
		EXCEPT SELECT kind || key || day || shipments || value::numeric(20, 2) || pieces::numeric(20, 3) || weight::numeric(20, 3) FROM port.kept)
	UNION ALL (SELECT kind || key || day || shipments || value::numeric(20, 2) || pieces::numeric(20, 3) || weight::numeric(20, 3) FROM port.kept
		EXCEPT SELECT kind || key || day || shipments || value::numeric(20, 2) || pieces::numeric(20, 3) || weight::numeric(20, 3) FROM port.counted)
$$;
-- all entries, of all kinds, with the day from which they are known
CREATE VIEW port.entries AS
SELECT ROW(p.kind_id, p.key, e.day, e.known, e.tag, sum(e.shipments), sum(e.value), sum(e.pieces), sum(e.weight), sum(e.found), sum(e.unvalued),
	sum(e.inspected), sum(e.counterfeit), sum(e.violations))::text AS entry
FROM assay.profile_part p, assay.profile_entries(p.entries) e
GROUP BY p.kind_id, p.key, e.day, e.known, e.tag
HAVING sum(e.shipments) <> 0 OR sum(e.value) <> 0 OR sum(e.found) <> 0 OR sum(e.inspected) <> 0 OR sum(e.counterfeit) <> 0 OR sum(e.violations) <> 0;
CREATE FUNCTION port.wrong() RETURNS TABLE (entry text) LANGUAGE plpgsql AS $$
DECLARE
	kept text[] := ARRAY(SELECT e.entry FROM port.entries e);
BEGIN
	PERFORM assay.recount_profiles();
	RETURN QUERY (SELECT unnest(kept) EXCEPT ALL SELECT e.entry FROM port.entries e)
		UNION ALL (SELECT e.entry || ' counted' FROM port.entries e EXCEPT ALL SELECT unnest(kept) || ' counted');
END $$;

CALL assay.screen_table('port.parcel', batch => 100);
SELECT * FROM port.wrong_by_table();
SELECT * FROM port.wrong();
SELECT kind, count(*), sum(shipments) FROM assay.profile_day GROUP BY kind ORDER BY kind;
SELECT (p).shipments, (p).first_day, (p).last_day, (p).days, (p).value, (p).valued, (p).currency, (p).weight, (p).growth
FROM assay.profile('seller', seller_key('SELLER C trading Company Limited'), '2024-05-01') p;
-- on the first day nothing is known, and of no one else
SELECT (p).shipments, (p).first_day, (p).hit_rate, (p).share_found, (p).value FROM assay.profile('route', 'CN US', '2024-01-01') p;
SELECT (p).shipments, (p).hit_rate FROM assay.profile('seller', 'nobody') p;
SELECT kind, (figures).shipments FROM assay.profile_of_row('port.parcel', '77');

-- rows that change, go and come back; by hand, by trigger, forgotten
UPDATE port.parcel SET seller = 'Somebody else', value = value + 1, shipped_on = shipped_on + 1 WHERE id % 10 = 3;
DELETE FROM port.parcel WHERE id % 10 = 4;
CALL assay.screen_table('port.parcel', batch => 70);
SELECT * FROM port.wrong_by_table();
SELECT * FROM port.wrong();
CREATE TRIGGER screen AFTER INSERT OR UPDATE OR DELETE ON port.parcel FOR EACH ROW EXECUTE FUNCTION assay.screen_arriving();
UPDATE port.parcel SET seller = 'Third' WHERE id = 2;
DELETE FROM port.parcel WHERE id = 5;
INSERT INTO port.parcel (id, description, seller, origin, destination, value, quantity, weight, shipped_on) VALUES (2000, 'shoe', 'Third', 'CN', 'DE', 5, 1, 1, '2024-02-02');
BEGIN; DELETE FROM port.parcel WHERE id < 50; ROLLBACK;
SELECT assay.merge_profiles() > 0 AS merged;
SELECT max(n) AS parts_of_a_key FROM (SELECT count(*) AS n FROM assay.profile_part WHERE octet_length(entries) < 900 GROUP BY key, kind_id) s;
SELECT * FROM port.wrong();
DROP TRIGGER screen ON port.parcel;

-- outcomes: known from the day after they were recorded
INSERT INTO assay.outcome (source, key, inspected_on, result, recorded_on)
SELECT 'port.parcel', id, shipped_on + 3, (array['counterfeit', 'genuine', 'genuine', 'other_violation', 'inconclusive'])[1 + id % 5], shipped_on + 10
FROM port.parcel WHERE id % 6 = 0;
SELECT * FROM port.wrong();
SELECT d, (p).inspected, (p).counterfeit, (p).violations, round((p).hit_rate::numeric, 4) AS hit_rate, round((p).kind_rate::numeric, 4) AS kind_rate
FROM generate_series('2024-02-01'::date, '2024-08-01', '2 months') g (d), assay.profile('route', 'CN US', g.d::date) p;
SELECT count(*) AS inspected, count(*) FILTER (WHERE o.result = 'counterfeit') AS counterfeit
FROM assay.outcome o JOIN port.parcel s ON s.id = o.key::int
WHERE o.recorded_on < '2024-04-01' AND s.origin = 'CN' AND o.result <> 'inconclusive';

-- every past day again, bit for bit, after more data came and outcomes changed
CREATE TABLE port.asked AS SELECT k.kind, k.key, d.d::date AS day, assay.profile(k.kind, k.key, d.d::date) AS answer
FROM (SELECT DISTINCT kind, key FROM port.counted WHERE key IS NOT NULL) k, generate_series('2024-01-05'::date, '2024-07-10', '13 days') d (d);
CREATE TABLE port.asked_quantiles AS SELECT d.d::date AS day, (assay.profile_quantiles('6105 CN', '{0.01,0.5,0.99}', d.d::date)).quantiles AS answer
FROM generate_series('2024-01-05'::date, '2024-07-10', '13 days') d (d);
-- outcomes of later days, drawn anew: nothing known before moves, and what is known after does
BEGIN;
CREATE TABLE port.outcome AS TABLE assay.outcome;
TRUNCATE assay.outcome, assay.outcome_past;
INSERT INTO assay.outcome (source, key, inspected_on, result, recorded_on)
SELECT source, key, inspected_on, CASE WHEN recorded_on < '2024-04-19' THEN result ELSE (array['counterfeit', 'genuine'])[1 + abs(hashtext(key)) % 2] END, recorded_on FROM port.outcome;
SELECT count(*) FILTER (WHERE day <= '2024-04-19') AS before, count(*) FILTER (WHERE day <= '2024-04-19' AND same) AS same, count(*) FILTER (WHERE NOT same) > 100 AS others_move
FROM (SELECT a.day, assay.profile(a.kind, a.key, a.day)::text = a.answer::text AS same FROM port.asked a) s;
SELECT * FROM port.wrong();
ROLLBACK;
INSERT INTO port.parcel SELECT id + 5000, description, hs_code, seller, seller_phone, seller_country, importer_no, consignee, consignee_address, filer,
	origin, destination, quantity, value * 3, NULL, weight, '2024-07-10'::date + id % 50 FROM port.parcel WHERE id % 3 = 0;
CALL assay.screen_table('port.parcel');
INSERT INTO assay.outcome (source, key, result) SELECT 'port.parcel', id, 'counterfeit' FROM port.parcel WHERE id % 6 = 1;
UPDATE assay.outcome SET result = 'genuine', note = 'looked at again' WHERE result = 'counterfeit' AND key::int % 4 = 0;
DELETE FROM assay.outcome WHERE key::int % 18 = 0;
UPDATE assay.outcome SET result = 'counterfeit' WHERE result = 'inconclusive';
SELECT * FROM port.wrong();
SELECT count(*) AS asked, count(*) FILTER (WHERE assay.profile(a.kind, a.key, a.day)::text = a.answer::text) AS same FROM port.asked a;
SELECT count(*) FILTER (WHERE (assay.profile_quantiles('6105 CN', '{0.01,0.5,0.99}', day)).quantiles IS NOT DISTINCT FROM answer) = count(*) AS same FROM port.asked_quantiles;
-- and today it is known
SELECT (p).inspected[5] - (q).inspected[5] AS inspected, (p).counterfeit[5] - (q).counterfeit[5] AS counterfeit
FROM assay.profile('route', 'CN US', CURRENT_DATE + 1) p, assay.profile('route', 'CN US', CURRENT_DATE) q;
SELECT count(*) AS changed_or_taken_back, count(*) FILTER (WHERE until = CURRENT_DATE) AS today FROM assay.outcome_past;
-- recorded and changed on one day: nobody knew the first
INSERT INTO assay.outcome (source, key, result) VALUES ('port.parcel', '1', 'counterfeit') ON CONFLICT (source, key, inspected_on) DO UPDATE SET result = 'genuine';
SELECT count(*) FROM assay.outcome_past WHERE key = '1';
-- twice the same is refused, and the first day does not change
\set VERBOSITY terse
INSERT INTO assay.outcome (source, key, result) VALUES ('port.parcel', '1', 'counterfeit');
\set VERBOSITY default
UPDATE assay.outcome SET recorded_on = '2020-01-01' WHERE key = '1';
-- outcomes of rows that are not there yet, or no longer
INSERT INTO assay.outcome (source, key, result, recorded_on) VALUES ('port.parcel', '9001', 'counterfeit', '2024-08-20'), ('port.nothing', '1', 'genuine', '2024-01-01');
INSERT INTO port.parcel (id, description, seller, origin, destination, shipped_on) VALUES (9001, 'shoe', 'Late Seller', 'CN', 'US', '2024-08-01');
CALL assay.screen_table('port.parcel');
SELECT (p).inspected, (p).counterfeit FROM assay.profile('seller', seller_key('Late Seller'), '2024-08-21') p;
DELETE FROM port.parcel WHERE id = 9001;
CALL assay.screen_table('port.parcel');
SELECT (p).inspected, (p).shipments FROM assay.profile('seller', seller_key('Late Seller'), '2024-08-21') p;
SELECT * FROM port.wrong();
-- a table that is renamed keeps its profiles
ALTER TABLE port.parcel RENAME TO box;
CREATE TABLE port.parcel (id int PRIMARY KEY, description text, shipped_on date);
CALL assay.screen_table('port.parcel');
SELECT * FROM port.wrong();
DROP TABLE port.parcel;
ALTER TABLE port.box RENAME TO parcel;
SELECT count(*) FROM assay.screened WHERE source = 'port.box';
SELECT assay.forget_screened('port.box', '2024-03-01') > 0 AS forgotten;
SELECT * FROM port.wrong();
BEGIN; TRUNCATE assay.outcome; SELECT * FROM port.wrong(); SELECT sum(inspected) FROM assay.profile_day WHERE kind = 'seller'; ROLLBACK;
SELECT * FROM port.wrong();
TRUNCATE assay.outcome, assay.outcome_past, assay.screened, assay.finding;
SELECT count(*) FROM assay.profile_part;
DROP TABLE port.parcel CASCADE;
DELETE FROM assay.screen_source; DELETE FROM assay.screen_relation;

-- rates of exchange: dated; without a rate a currency is summed by itself
CREATE TABLE port.money (id int PRIMARY KEY, description text, seller text, value numeric, currency text, quantity numeric, weight numeric, shipped_on date);
INSERT INTO port.money VALUES (1, 'shoe', 'Bank', 10, 'EUR', 1, 1, '2024-01-01'), (2, 'shoe', 'Bank', 20, 'EUR', 1, 1, '2024-02-01'), (3, 'shoe', 'Bank', 100, 'JPY', 1, 1, '2024-01-01');
CALL assay.screen_table('port.money');
SELECT (p).shipments[5], (p).value[5], (p).currency, (p).valued FROM assay.profile('seller', seller_key('Bank'), '2024-03-01') p;
INSERT INTO assay.exchange_rate VALUES ('EUR', '2024-01-01', 1.10), ('EUR', '2024-01-15', 2), ('USD', DEFAULT, 1);
INSERT INTO assay.exchange_rate VALUES ('XXX', DEFAULT, 1);
INSERT INTO assay.exchange_rate VALUES ('CHF', DEFAULT, 0);
INSERT INTO assay.exchange_rate VALUES ('CHF', DEFAULT, 'NaN');
SELECT assay.forget_screened('port.money');
CALL assay.screen_table('port.money');
SELECT (p).shipments[5], (p).value[5], (p).currency, (p).valued FROM assay.profile('seller', seller_key('Bank'), '2024-03-01') p;
-- what cannot be is counted as a shipment, and as nothing else
INSERT INTO port.money VALUES (11, 'shoe', 'Odd', -5, 'USD', -1, -1, '2024-01-01'), (12, 'shoe', 'Odd', 0, 'USD', 0, 0, '2024-01-01'),
	(13, 'shoe', 'Odd', 'NaN', 'USD', 'NaN', 'NaN', '2024-01-01'), (14, 'shoe', 'Odd', 1e300, 'USD', 1e300, 1e300, '2024-01-01'), (15, 'shoe', 'Odd', 7, 'dollars', 1, 1, '2024-01-01'),
	(16, 'shoe', 'Odd', 'Infinity', 'USD', 1e-300, 1e-300, '2024-01-01'), (17, 'shoe', 'Odd', 8, 'usd', 1e-9, 1e-9, '2024-01-01'),
	(18, 'shoe', 'Odd', 1, 'USD', 1, 1, 'infinity'), (19, 'shoe', 'Odd', 1, 'USD', 1, 1, '-infinity'), (20, 'shoe', 'Odd', 1, 'USD', 1, 1, '4713-01-01 BC'), (21, 'shoe', 'Odd', 1, 'USD', 1, 1, '5874897-12-31');
CALL assay.screen_table('port.money');
SELECT (p).shipments[5], (p).value[5], (p).valued, (p).pieces[5], (p).weight[5], (p).first_day, (p).last_day FROM assay.profile('seller', seller_key('Odd'), '2024-03-01') p;
SELECT (p).shipments, (p).last_day FROM assay.profile('seller', seller_key('Odd'), 'infinity') p;
SELECT (p).shipments FROM assay.profile('seller', seller_key('Odd'), '-infinity') p;
SELECT * FROM port.wrong();
SELECT assay.profile('nothing', 'x');
SELECT assay.profile(NULL, 'x') IS NULL, assay.profile('seller', NULL) IS NULL;

-- kinds of the user's own: an expression over the fields, under a pinned path
INSERT INTO assay.profile_kind (kind, expression) VALUES ('seller_month', 'seller || to_char(shipped_on, ''-MM'') -- of the year');
INSERT INTO port.money VALUES (31, 'shoe', 'Monthly', 1, 'USD', 1, 1, '2024-05-05'), (32, 'shoe', 'Monthly', 1, 'USD', 1, 1, '2024-05-06');
CALL assay.screen_table('port.money');
SELECT (p).shipments FROM assay.profile('seller_month', 'Monthly-05', '2024-06-01') p;
INSERT INTO assay.profile_kind (kind, expression) VALUES ('bad', 'no_such_field');
INSERT INTO assay.profile_kind (kind, expression) VALUES ('bad', 'seller), (SELECT 1');
INSERT INTO assay.profile_kind (kind, expression) VALUES ('bad', 'seller_key(seller)');
INSERT INTO assay.profile_kind (kind, expression) VALUES ('bad', 'generate_series(1, 2)');
INSERT INTO assay.profile_kind (kind, expression) VALUES ('bad', '1)); CREATE TABLE port.dropped (); SELECT (SELECT (1');
INSERT INTO assay.profile_kind (kind, expression) VALUES ('bad', 'seller /*');
INSERT INTO assay.profile_kind (kind, expression) VALUES ('bad', '  ');
INSERT INTO assay.profile_kind (kind, expression) VALUES ('seller', 'origin');
UPDATE assay.profile_kind SET expression = 'filer' WHERE kind = 'seller_month';
-- one that fails for a row sets the row aside, and says why
INSERT INTO assay.profile_kind (kind, expression) VALUES ('odd_one', '(1 / (quantity - 7))::text');
INSERT INTO port.money VALUES (41, 'shoe', 'Seven', 1, 'USD', 7, 1, '2024-05-05'), (42, 'shoe', 'Seven', 1, 'USD', 8, 1, '2024-05-05');
CALL assay.screen_table('port.money');
SELECT key, message FROM assay.screen_failure;
SELECT (p).shipments[5] FROM assay.profile('seller', seller_key('Seven'), '2024-06-01') p;
DELETE FROM assay.profile_kind WHERE kind = 'odd_one';
SELECT assay.screen_retry('port.money');
CALL assay.screen_table('port.money');
SELECT (p).shipments[5] FROM assay.profile('seller', seller_key('Seven'), '2024-06-01') p;
SELECT * FROM port.wrong();

-- quantiles: within half a percent of a value that has the rank
CREATE TABLE port.price (id int PRIMARY KEY, description text, hs_code text, origin text, quantity numeric, weight numeric, value numeric, shipped_on date);
INSERT INTO port.price SELECT i, 'shoe', '6404.11', 'CN', 1 + i % 4, 0.5, round(exp(3 + 1.2 * sin(i * 12.9898) + 0.3 * sin(i * 78.233))::numeric, 2), '2024-01-01'::date + i % 90 FROM generate_series(1, 3000) i;
CALL assay.screen_table('port.price');
SELECT q.n, (SELECT bool_and(abs(u.q / t.value - 1) < 0.0051) FROM unnest(q.quantiles, array[0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) u (q, f),
	LATERAL (SELECT percentile_disc(u.f) WITHIN GROUP (ORDER BY value / quantity) AS value FROM port.price WHERE shipped_on < '2024-03-01') t) AS close
FROM assay.profile_quantiles('6404 CN', '{0.01,0.05,0.25,0.5,0.75,0.95,0.99}', '2024-03-01') q;
SELECT q.n, (SELECT bool_and(abs(u.q / t.value - 1) < 0.0051) FROM unnest(q.quantiles, array[0, 0.5, 1]) u (q, f),
	LATERAL (SELECT percentile_disc(u.f) WITHIN GROUP (ORDER BY value / weight) AS value FROM port.price) t) AS close
FROM assay.profile_quantiles('6404 CN', '{0,0.5,1}', '2024-05-01', by => 'kilo') q;
SELECT * FROM assay.profile_quantiles('6404 VN', '{0.5,NULL}', '2024-05-01');
SELECT * FROM assay.profile_quantiles('6404 CN', '{}', '2024-05-01');
SELECT * FROM assay.profile_quantiles('6404 CN', '{1.5}', '2024-05-01');
SELECT * FROM assay.profile_quantiles('6404 CN', '{NaN}', '2024-05-01');
SELECT * FROM assay.profile_quantiles('6404 CN', '{0.5}', '2024-05-01', by => 'litre');
SELECT * FROM assay.profile_quantiles('6404 CN', '{0.5}', '2024-05-01', currency => 'dollar');

-- rules that compare with profiles: not before they are enabled
CREATE TABLE port.day (id int PRIMARY KEY, description text, seller text, importer text, hs_code text, origin text, destination text, quantity numeric, weight numeric, value numeric, shipped_on date);
INSERT INTO port.day SELECT i, 'shoe', 'Steady', 'Import ' || i % 3, '6404.11', 'CN', 'US', 1, 1, 20 + i % 10, '2024-01-01'::date + i % 100 FROM generate_series(1, 1100) i;
INSERT INTO port.day SELECT i, 'shoe', 'Dormant', NULL, '6403.11', 'IT', 'US', 1, 1, 90, '2023-01-01' FROM generate_series(2001, 2012) i;
CALL assay.screen_table('port.day');
SELECT count(*) FROM assay.finding WHERE evidence ->> 'list' = 'assay.profile';
INSERT INTO assay.outcome (source, key, inspected_on, result, recorded_on) SELECT 'port.day', id, '2024-02-01', CASE WHEN id % 100 = 0 THEN 'counterfeit' ELSE 'genuine' END, '2024-02-01' FROM port.day WHERE id <= 1000;
INSERT INTO assay.outcome (source, key, inspected_on, result, recorded_on) SELECT 'port.day', id, '2024-02-01', 'counterfeit', '2024-02-01' FROM port.day WHERE id BETWEEN 2001 AND 2005;
UPDATE assay.rule SET enabled = true WHERE rule IN ('value_low', 'weight_odd', 'first_seen_burst', 'bad_history', 'dormant_returns', 'route_new');
INSERT INTO port.day VALUES (3001, 'shoe', 'Steady', NULL, '6404.11', 'CN', 'US', 1, 1, 2, '2024-05-01'), (3002, 'shoe', 'Steady', NULL, '6404.11', 'CN', 'US', 1, NULL, 500, '2024-05-01'),
	(3003, 'shoe', 'Dormant', NULL, '6403.11', 'IT', 'US', 1, 1, 90, '2024-05-01'), (3004, 'shoe', 'Steady', NULL, '6404.11', 'CN', 'US', 1, 1, 25, '2024-05-01'),
	(3005, 'shoe', NULL, NULL, '6404.11', 'TR', 'US', 1, 1, 25, '2024-05-01'), (3006, 'shoe', 'Dormant', NULL, '6403.11', 'IT', 'US', 1, 1, 90, '2024-01-20');
INSERT INTO port.day SELECT i, 'shoe', 'New Comer', NULL, '6404.11', 'CN', 'US', 1, 1, 25, '2024-05-01' FROM generate_series(4001, 4040) i;
INSERT INTO port.day VALUES (5001, 'shoe', 'New Comer', NULL, '6404.11', 'CN', 'US', 1, 1, 25, '2024-05-03');
CALL assay.screen_table('port.day', batch => 45);
SELECT f.key, f.rule, round(f.strength::numeric, 3) AS strength, f.evidence FROM assay.finding f WHERE f.evidence ->> 'list' = 'assay.profile' ORDER BY f.key, f.rule;
SELECT d.key, round(d.risk::numeric, 3) AS risk, round(r.risk::numeric, 3) AS of_findings FROM assay.screened d,
	LATERAL (SELECT assay.risk(f.strength, f.weight) AS risk FROM assay.finding f WHERE f.source = d.source AND f.key = d.key) r WHERE d.key IN ('3001', '3003', '5001') ORDER BY d.key;
SELECT * FROM port.wrong();
-- a row by itself says the same
DELETE FROM assay.screened WHERE key = '3001' AND source = 'port.day';
DELETE FROM assay.finding WHERE key = '3001' AND source = 'port.day';
SELECT f.rule, round(f.strength::numeric, 3) AS strength FROM assay.screen_row('port.day', '3001') f ORDER BY f.rule;
-- where nearly all have one price, that price is not odd
INSERT INTO port.day SELECT i, 'watch', NULL, NULL, '9102.11', 'CH', 'US', 1, 1, 19.99, '2024-05-01'::date + i % 2 FROM generate_series(6001, 6300) i;
CALL assay.screen_table('port.day');
INSERT INTO port.day SELECT i, 'watch', NULL, NULL, '9102.11', 'CH', 'US', 1, 1, 19.99 * (0.98 + i % 3 / 50.0), '2024-05-10' FROM generate_series(6301, 6303) i;
CALL assay.screen_table('port.day');
SELECT f.key, f.rule, f.evidence ->> 'value' AS value FROM assay.finding f WHERE f.key LIKE '63%' AND f.evidence ->> 'list' = 'assay.profile' ORDER BY f.key, f.rule;
-- many names at one address, of one phone: as many as were there before the day, whatever came later
CREATE TABLE port.names (id int PRIMARY KEY, description text, seller text, seller_phone text, seller_country text, consignee text, consignee_address text, destination text, shipped_on date);
INSERT INTO port.names SELECT i, 'shoe', 'Shop ' || i % 12, '+86 755 8888 1234', 'CN', 'Consignee ' || i % 15, CASE WHEN i % 2 = 0 THEN '12 High St, Springfield, IL 62704' ELSE '12 High Street, Springfield IL 62704' END, 'US', date '2024-03-01' + i % 60
FROM generate_series(1, 240) i;
INSERT INTO port.names SELECT i, 'shoe', 'One Shop', '+86 755 8888 9999', 'CN', 'One Consignee', '9 Low Road, Springfield, IL 62704', 'US', '2024-03-01' FROM generate_series(301, 340) i;
UPDATE assay.rule SET enabled = true WHERE rule LIKE 'many_names_%';
CALL assay.screen_table('port.names', batch => 50);
INSERT INTO port.names SELECT 400 + i, 'shoe', 'Shop 1', CASE WHEN i % 2 = 0 THEN '+86 755 8888 1234' ELSE '+86 755 8888 9999' END, 'CN', 'Consignee 1',
	CASE WHEN i % 2 = 0 THEN '12 High St, Springfield, IL 62704' ELSE '9 Low Road, Springfield, IL 62704' END, 'US', (array['2024-03-03', '2024-03-20', '2024-05-01', '2024-07-20'])[1 + i / 2]::date FROM generate_series(0, 7) i;
CALL assay.screen_table('port.names');
SELECT f.key, f.rule, round(f.strength::numeric, 2) AS strength, f.evidence FROM assay.finding f WHERE f.rule LIKE 'many_names_%' AND f.key LIKE '40_' AND f.source = 'port.names' ORDER BY f.key, f.rule;
CREATE TABLE port.asked_names AS
SELECT k.kind, k.key, d.d::date AS day, assay.profile_names(k.kind, k.key, d.d::date) AS names, (SELECT count(DISTINCT CASE k.kind WHEN 'address' THEN seller_key(consignee) ELSE seller_key(seller) END)
	FROM port.names s WHERE s.shipped_on < d.d::date AND s.shipped_on >= d.d::date - 90 AND k.key = CASE k.kind WHEN 'address' THEN address_key(consignee_address, destination) ELSE seller_identifier_key('phone', seller_phone, seller_country) END) AS counted
FROM (SELECT 'address' AS kind, address_key(consignee_address, destination) AS key FROM port.names UNION SELECT 'phone', seller_identifier_key('phone', seller_phone, seller_country) FROM port.names) k,
	generate_series('2024-03-01'::date, '2024-08-20', '17 days') d (d);
SELECT count(*), count(*) FILTER (WHERE names = counted) AS same, max(names) FROM port.asked_names;
INSERT INTO port.names SELECT 500 + i, 'shoe', 'Another Shop ' || chr(65 + i), '+86 755 8888 9999', 'CN', 'Newcomer ' || chr(65 + i), '9 Low Road, Springfield, IL 62704', 'US', '2024-08-20' FROM generate_series(0, 20) i;
CALL assay.screen_table('port.names');
SELECT count(*) FILTER (WHERE assay.profile_names(kind, key, day) = names) AS same FROM port.asked_names;
SELECT assay.profile_names('phone', seller_identifier_key('phone', '+86 755 8888 9999', 'CN'), '2024-08-21') AS now;
DELETE FROM port.names WHERE id BETWEEN 500 AND 509;
CALL assay.screen_table('port.names');
SELECT assay.profile_names('phone', seller_identifier_key('phone', '+86 755 8888 9999', 'CN'), '2024-08-21') AS fewer;
SELECT * FROM port.wrong();
SELECT assay.profile_names('seller', 'x');
SELECT assay.profile_names('phone', NULL) IS NULL, assay.profile_names(NULL, 'x') IS NULL, assay.profile_names('phone', 'nobody');
UPDATE assay.rule SET enabled = false WHERE rule LIKE 'many_names_%';
UPDATE assay.rule SET version = 1, shipped = true WHERE rule LIKE 'many_names_%';
UPDATE assay.rule SET enabled = false WHERE rule IN ('value_low', 'weight_odd', 'first_seen_burst', 'bad_history', 'dormant_returns', 'route_new');
UPDATE assay.rule SET version = 1, shipped = true WHERE rule IN ('value_low', 'weight_odd', 'first_seen_burst', 'bad_history', 'dormant_returns', 'route_new');
TRUNCATE assay.outcome, assay.outcome_past;
-- an importer without a number is known by name
SELECT (p).shipments[5] FROM assay.profile('importer', seller_key('IMPORT 2'), '2024-06-01') p;

-- a shipment as one value says what the list of arguments says, and more
SELECT count(*) FROM ((SELECT * FROM assay.screen('N1KE shoe', hs_code => '6404.11', origin => 'CN', value => -1)) EXCEPT ALL
	(SELECT * FROM assay.screen(json_populate_record(NULL::assay.shipment, '{"description": "N1KE shoe", "hs_code": "6404.11", "origin": "CN", "value": -1}')))) d;
SELECT rule, evidence ->> 'field' AS field FROM assay.screen(json_populate_record(NULL::assay.shipment, '{"description": "running shoe of leather", "weight": 0}'));
SELECT rule FROM assay.screen(NULL::assay.shipment);

-- bytes that are none of ours
SELECT assay.profile_entries('\xffffff');
SELECT assay.profile_mark('\x00');
SELECT assay.profile_pack('{"\\xff"}');
SELECT assay.profile_pack('{}'), assay.profile_pack('{NULL}');
SELECT assay.profile_of('{1,2}', '{a}', '2024-01-01', 1, 'USD', 1, 1);
SELECT assay.profile_of('{1}', NULL, '2024-01-01', 1, 'USD', 1, 1) IS NULL;

-- who may
CREATE ROLE assay_profile_reader;
GRANT USAGE ON SCHEMA assay TO assay_profile_reader;
SET ROLE assay_profile_reader;
SELECT assay.profile('seller', 'x');
SELECT assay.recount_profiles();
INSERT INTO assay.profile_part VALUES (1, 1, '');
RESET ROLE;
GRANT SELECT ON assay.profile_part TO assay_profile_reader;
SET ROLE assay_profile_reader;
SELECT (assay.profile('seller', 'x')).shipments;
RESET ROLE;
DROP OWNED BY assay_profile_reader;
DROP ROLE assay_profile_reader;

-- records: the page an officer opens
INSERT INTO assay.importer (number, name, country, programme, status, valid) VALUES ('98-7654321', 'Good Goods LLC', 'US', 'C-TPAT', 'trusted', '[2020-01-01,)');
SELECT assay.importer_set_status('98-7654321', 'suspended', CURRENT_DATE, 'two seizures', 'C-TPAT') IS NOT NULL AS changed;
SELECT change, status, reason, changed_by = session_user AS by_me, changed_at > now() - interval '1 hour' AS now FROM assay.importer_history WHERE number = '98-7654321' ORDER BY changed_at, status;
SELECT fact, CASE WHEN fact = 'history' THEN regexp_replace(value, '^.* by [^:]*: ', '') WHEN fact = 'status' THEN regexp_replace(value, '\d{4}-\d\d-\d\d', 'today') ELSE value END AS value
FROM assay.importer_record('98-7654321') WHERE fact <> 'history';
SELECT count(*) FROM assay.importer_record('98-7654321') WHERE fact = 'history';
SELECT * FROM assay.importer_record('98-7654321', '2021-01-01');
SELECT assay.importer_record('x');
SELECT * FROM assay.seller_record('Bank', as_of => '2024-03-01');
SELECT assay.seller_record('?!');
SELECT count(*) FROM assay.route_record('CN', 'US');
DELETE FROM assay.importer WHERE number = '98-7654321';
SELECT change, count(*) FROM assay.importer_history WHERE number = '98-7654321' GROUP BY change ORDER BY change;

DROP SCHEMA port CASCADE;
DELETE FROM assay.profile_kind WHERE NOT shipped;
DELETE FROM assay.importer_change;
TRUNCATE assay.exchange_rate, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure, assay.screen_source, assay.screen_relation;

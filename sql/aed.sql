-- Advance electronic data: is each element there, and does it hold?
\set SHOW_CONTEXT never

SET datestyle = 'ISO, YMD';

-- a record that answers everything, under the names its table happens to have
SELECT element, state, value, note, required FROM assay.aed_check('{"Tracking-Number": "RR473124829GB", "sender": "Harbour Goods Ltd",
	"sender_address": {"line1": "5 Low Road", "city": "Hull", "country": "GB"}, "recipient": "Maria Garcia", "recipient_address": "12 High Street, Boston, US",
	"contents": [{"description": "cotton shirt"}, {"description": "leather belt"}], "pieces": 2, "weight": "0.5 kg", "value": "GBP 12.50",
	"shipped_on": "2026-03-09", "hs": "6205.20", "origin": "gb"}', 'postal', '2026-03-10');
-- and one that answers badly
SELECT element, state, value, note, required FROM assay.aed_check('{"item_id": "CP001020301BR", "sender_name": "XXX", "sender_address": {"line1": "5 Low Road"},
	"recipient_name": " ", "recipient_address": null, "description": "gift", "quantity": "2.5", "weight": -1, "value": 0, "mailing_date": "2026-02-30",
	"hs_code": "851712", "origin": "China"}', 'postal', '2026-03-10');

-- the character rules of pre-load air cargo
SELECT given, c.state, c.note
FROM unnest(ARRAY['Harbour Goods', '12345', '.wpx', 'WPX', 'XXX', '***', '.-. ', '?!', '12-34/5', 'unknown', 'N/A', 'private', '永辉', 'B&Q', 'Li', '3M']) given,
	assay.aed_check(jsonb_build_object('shipper_name', given), 'plus_one', '2026-03-10') c WHERE c.element = 'shipper_name';
-- what a description has to say
SELECT given, c.state, c.note
FROM unnest(ARRAY['cotton shirt', 'toys', 'toys, wooden', 'John Smith', 'ab', '礼品', '棉衬衫']) given,
	assay.aed_check(jsonb_build_object('description', given), 'plus_one', '2026-03-10') c WHERE c.element = 'description';

-- numbers, as they are written
SELECT given, q.state AS quantity, q.note, w.state AS weight, w.note
FROM unnest(ARRAY['1', '2 pcs', '1,000', '1.5', '2.0', '0', '0.00', '-3', '$12.50', '12,50 €', '1.234,56', 'three', '1e3', '12 3', '', '.5']) given,
	assay.aed_check(jsonb_build_object('pieces', given, 'weight', given), 'plus_one', '2026-03-10') q,
	assay.aed_check(jsonb_build_object('pieces', given, 'weight', given), 'plus_one', '2026-03-10') w
WHERE q.element = 'pieces' AND w.element = 'weight';

-- other kinds: identifiers, ports, codes, dates, addresses of the web
SELECT regime, c.element, given, c.state, c.value AS shown, c.note
FROM (VALUES ('plus_one', 'awb', '589-81140743'), ('plus_one', 'awb', '589-81140744'), ('type86', 'waybill', 'RR473124828GB'), ('type86', 'waybill', 'ZX-00815'),
	('type86', 'waybill', 'none'), ('type86', 'entry_number', 'ABC-1234567-6'), ('type86', 'entry_number', 'ABC-1234567-8'), ('type86', 'entry_number', 'AB1'),
	('type86', 'port', '4701'), ('type86', 'port', 'JFK'), ('type86', 'hts', '6205.20.2016'), ('type86', 'hts', '6205.20'), ('type86', 'hts', '7701.00.0000'),
	('type86', 'importer_number', '12-3456789'), ('type86', 'importer_number', '123-45-6788'), ('type86', 'importer_number', '***-**-6788'), ('type86', 'importer_number', 'unknown'),
	('postal', 'mailing_date', '20260309'), ('postal', 'mailing_date', '2026-03-09T10:00:00'), ('postal', 'mailing_date', '2026-03-11'), ('postal', 'mailing_date', '9 March'),
	('enhanced', 'product_url', 'https://example.com/p/1'), ('enhanced', 'product_url', 'no link')) v(regime, element, given),
	assay.aed_check(jsonb_build_object(element, given), regime, '2026-03-10') c WHERE c.element = v.element;

-- one of several is enough
SELECT element, state, note, required FROM assay.aed_check('{"gtin": "6291041500213"}', 'enhanced', '2026-03-10') WHERE element IN ('product_url', 'product_picture', 'product_identifier', 'scan_report');
SELECT element, state, note, required FROM assay.aed_check('{}', 'enhanced', '2026-03-10') WHERE element LIKE 'product%';
SELECT record, wanted, given, good, complete, lacking
FROM (VALUES ('{}'::jsonb), ('{"awb": "589-81140743", "shipper": "Harbour Goods", "shipper_address": "5 Low Road, Hull, GB", "consignee": "Maria Garcia",
	"consignee_address": "12 High Street, Boston, US", "description": "cotton shirt", "pieces": 1, "weight": 0.4}'), ('{"awb": "589-81140744", "shipper": "XXX", "pieces": 1}')) v(record),
	assay.aed_summary(record, 'plus_one', '2026-03-10');
SELECT regime, wanted FROM unnest('{postal,plus_one,type86,basic,enhanced}'::text[]) regime, assay.aed_summary('{}', regime, '2026-03-10');

-- elements are dated, and the user's to change
SELECT day, count(c.element) FROM unnest('{2021-03-14,2021-03-15}'::date[]) day LEFT JOIN LATERAL assay.aed_check('{}', 'postal', day) c ON true GROUP BY day ORDER BY day;
INSERT INTO assay.aed_element (regime, element, kind, keys, valid) VALUES ('own', 'sku', 'text', '{article}', '[2026-01-01,)');
SELECT day, c.* FROM unnest('{2025-12-31,2026-01-01}'::date[]) day LEFT JOIN LATERAL assay.aed_check('{"Article": "A 17"}', 'own', day) c ON true;
DELETE FROM assay.aed_element WHERE regime = 'own';
BEGIN;
UPDATE assay.aed_element SET required = true WHERE regime = 'postal' AND element = 'hs_code';
SELECT required, shipped FROM assay.aed_element WHERE regime = 'postal' AND element = 'hs_code';
SELECT wanted FROM assay.aed_summary('{}', 'postal', '2026-03-10');
-- the user's own row decides over a shipped one of another period
INSERT INTO assay.aed_element (regime, element, required, kind, valid) VALUES ('postal', 'origin', true, 'country', '[2026-01-01,)');
SELECT day, count(*), bool_or(required) FROM unnest('{2025-12-31,2026-01-01}'::date[]) day, assay.aed_check('{}', 'postal', day) c WHERE element = 'origin' GROUP BY day ORDER BY day;
ROLLBACK;
INSERT INTO assay.aed_element (regime, element, kind) VALUES ('own', 'sku', 'nonsense');

-- what cannot be asked
SELECT * FROM assay.aed_check('{}', 'nonsense');
SELECT * FROM assay.aed_check('[1]', 'postal');
SELECT count(*) FROM assay.aed_check(NULL, 'postal');
SELECT assay.aed_summary('{}', NULL) IS NULL AS null_regime;
-- odd records: long, deep, with keys longer than any name
SELECT state, left(value, 10) AS value, note FROM assay.aed_check(jsonb_build_object('description', repeat('x', 1000000), repeat('k', 1000), 1, 'sender_name', '[[[[[1]]]]]'::jsonb), 'postal', '2026-03-10')
WHERE state <> 'missing';

-- who files well: ranked, with the trend from the first half of the period to the second
CREATE TABLE mail (id integer, post text, item_id text, sender_name text, sender_address text, recipient_name text, recipient_address text,
	description text, quantity integer, weight numeric, value numeric, shipped_on date);
INSERT INTO mail SELECT i, post, 'RR473124829GB', 'Harbour Goods', '5 Low Road, Hull, GB',
	CASE WHEN post = 'C' THEN NULL ELSE 'Maria Garcia' END, '12 High Street, Boston, US',
	CASE WHEN post = 'B' AND i <= 10 THEN 'gift' ELSE 'cotton shirt' END, 1, 0.4, CASE WHEN post = 'C' AND i > 10 THEN 0 ELSE 12 END, '2026-01-01'::date + i
FROM generate_series(1, 20) i, unnest('{A,B,C,NULL}'::text[]) post;
SELECT * FROM assay.aed_scorecard('mail', 'post', 'postal');
SELECT * FROM assay.aed_scorecard('mail', 'post', 'postal', since => '2026-01-12', until => '2026-01-20', min_records => 9);
SELECT place, party, records FROM assay.aed_scorecard('mail', 'post', 'postal', since => '2026-01-12', until => '2026-01-20', min_records => 8);
SELECT * FROM assay.aed_scorecard('mail', 'nonsense', 'postal');
SELECT * FROM assay.aed_scorecard('mail', 'post', NULL);
DROP TABLE mail;

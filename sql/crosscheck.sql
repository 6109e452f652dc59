-- One field against another, one shipment against others
\set SHOW_CONTEXT never

SET datestyle = 'ISO, YMD';

-- the post that issued an item, and the country of who ships it
SELECT item_id, country, s10_country_differs(item_id, country)
FROM (VALUES ('RR473124829GB', 'GB'), ('rr 4731 2482 9 gb', 'uk'), ('RR473124829GB', 'CN'), ('RR473124828GB', 'CN'), ('RR473124829GB', 'Britain'), ('589-81140743', 'CN'),
	('RR473124829GB', NULL), (NULL, 'CN')) v(item_id, country);

-- an item number used again within twelve months, however it is written
CREATE TABLE parcel (id integer, "Item" text, day date, consignee text, value numeric);
INSERT INTO parcel (id, "Item", day) VALUES (1, 'RR473124829GB', '2025-01-10'), (2, 'rr 4731 2482 9 gb', '2025-12-01'), (3, 'RR473124829GB', '2026-12-01'),
	(4, 'RR-47312482-9-GB', '2026-12-01'), (5, 'RB123456785US', '2025-01-10'), (6, 'RB123456785US', '2026-01-10'), (7, 'RB123456786US', '2025-01-10'), (8, 'RB123456786US', '2025-01-11'),
	(9, NULL, '2025-01-10'), (10, 'RR473124829GB', NULL);
SELECT * FROM assay.s10_reuse('parcel', 'Item', 'day');
SELECT * FROM assay.s10_reuse('parcel', 'Item', 'day', '24 months');
SELECT * FROM assay.s10_reuse('parcel', 'item', 'day');
TRUNCATE parcel;

-- thresholds by date
SELECT day, assay.threshold_value('de_minimis', 'US', day) FROM unnest('{1999-01-01,2016-03-09,2016-03-10,2025-08-28,2025-08-29,2030-01-01}'::date[]) day;
SELECT assay.threshold_value('de_minimis', 'ZZ'), assay.threshold_value('nonsense', 'US'), assay.threshold_value(NULL, 'US');

-- one person, one day: several shipments that are together above it; nothing on
-- days that have no threshold
INSERT INTO parcel (id, consignee, day, value) VALUES (1, 'Maria Garcia', '2025-03-01', 500), (2, 'MARIA GARCÍA', '2025-03-01', 400), (3, 'Maria Garcia', '2025-03-02', 700),
	(4, 'Harbour Goods Ltd', '2025-03-01', 900), (5, 'Harbour Goods Limited', '2025-03-01', 10), (6, 'John Smith', '2025-03-01', 400), (7, 'John Smith', '2025-03-01', 400),
	(8, 'Jane Roe', '2025-03-01', 2000), (9, NULL, '2025-03-01', 500), (10, NULL, '2025-03-01', 500), (11, '???', '2025-03-01', 500), (12, '???', '2025-03-01', 500),
	(13, '!!!', '2025-03-01', 500), (14, 'Late Comer', '2025-09-01', 1), (15, 'Late Comer', '2025-09-01', 2), (16, 'No Value', '2025-03-01', NULL), (17, 'No Value', '2025-03-01', 900);
SELECT * FROM assay.same_day_value('parcel', 'consignee', 'day', 'value');
SELECT count(*) AS late FROM assay.same_day_value('parcel', 'consignee', 'day', 'value', since => '2025-03-02');
-- a threshold of one's own
INSERT INTO assay.threshold (name, country, value, currency) VALUES ('low_value', 'XX', 899.5, 'EUR');
SELECT consignee, total, threshold_value, split FROM assay.same_day_value('parcel', 'consignee', 'day', 'value', 'low_value', 'XX');
DELETE FROM assay.threshold WHERE country = 'XX';
SELECT * FROM assay.same_day_value('parcel', 'consignee', 'day', 'value', 'low_value', 'XX');
SELECT * FROM assay.same_day_value('parcel', 'consignee', 'day', 'price');
SELECT * FROM assay.same_day_value('parcel', NULL, 'day', 'value');
-- a row of the user's takes the place of the shipped one of the same time
BEGIN;
INSERT INTO assay.threshold (name, country, value, currency, valid) VALUES ('de_minimis', 'US', 100, 'USD', '[2016-03-10,2025-08-29)');
SELECT value, shipped FROM assay.threshold WHERE country = 'US' AND valid @> '2020-01-01'::date;
ROLLBACK;
DROP TABLE parcel;

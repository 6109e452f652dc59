-- Something to show: the sample shipments, several times over sixty days,
-- screened, picked from and inspected. Results of inspections are invented:
-- risky shipments are counterfeit more often.
CREATE TABLE public.shipment AS
SELECT n * 1000 + s.row_no AS id, s.description, s.hs_code, s.seller, s.seller_country, s.importer_no, s.importer, s.origin, s.quantity, s.value, s.currency,
	date '2025-01-01' + (s.row_no * 7 + n * 13)::int % 60 AS shipped_on, s.seller_phone, s.seller_email, s.gtin, coalesce(s.destination, 'US') AS destination,
	(ARRAY['JFK', 'ORD', 'LAX'])[1 + s.row_no % 3] AS port
FROM demo.shipment s, generate_series(1, 20) n;
ALTER TABLE public.shipment ADD PRIMARY KEY (id);
CALL assay.screen_table('public.shipment');
SELECT count(*) FROM generate_series(date '2025-01-01', date '2025-03-01', interval '1 day') d,
	LATERAL assay.pick(d::date, 12, by => 'port', value => 'value', seed => 1) p;
INSERT INTO assay.outcome (source, key, inspected_on, result, control, brand, value, currency)
SELECT p.source, p.key, p.day + 1,
	CASE WHEN abs(hashtext(p.key)) % 100 < 90 * r.risk THEN 'counterfeit' WHEN abs(hashtext(p.key)) % 10 = 9 THEN 'inconclusive' ELSE 'genuine' END,
	p.lane = 'chance', split_part(r.brands, ', ', 1), s.value, s.currency
FROM assay.selection p JOIN assay.shipment_risk r USING (source, key) JOIN public.shipment s ON s.id::text = p.key;

SELECT * FROM (
	SELECT DISTINCT ON (s.description, s.seller) r.key, r.day, r.risk::float8 AS risk, s.description, s.seller, r.worst_rule, r.brands
	FROM assay.shipment_risk r JOIN public.shipment s ON s.id::text = r.key
	WHERE r.risk >= 0.5 ORDER BY s.description, s.seller, r.risk DESC, r.key) d
ORDER BY risk DESC, key LIMIT 100

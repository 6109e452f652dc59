SELECT s.seller_country AS origin, s.port, count(*)::int AS shipments, count(*) FILTER (WHERE r.risk >= 0.5)::int AS risk_50, avg(r.risk)::float8 AS mean_risk,
	sum(s.value)::float8 AS value
FROM public.shipment s JOIN assay.shipment_risk r ON r.source = 'public.shipment' AND r.key = s.id::text
GROUP BY 1, 2 ORDER BY 4 DESC

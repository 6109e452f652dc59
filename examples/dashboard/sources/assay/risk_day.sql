SELECT day, sum(shipments)::int AS shipments, sum(risky)::int AS risky, sum(risk_30)::int AS risk_30, sum(risk_50)::int AS risk_50, sum(risk_80)::int AS risk_80,
	(sum(mean_risk * shipments) / sum(shipments)::float8)::float8 AS mean_risk
FROM assay.daily_risk GROUP BY day ORDER BY day

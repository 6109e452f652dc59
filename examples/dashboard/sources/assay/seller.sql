SELECT seller, sum(findings)::int AS findings, sum(watched)::int AS by_name, sum(by_identifier)::int AS by_identifier, sum(linked)::int AS linked,
	max(mean_strength)::float8 AS strength
FROM assay.seller_day GROUP BY seller ORDER BY 2 DESC

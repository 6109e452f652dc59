SELECT shipped_on AS day, rule, sum(findings)::int AS findings, sum(shipments)::int AS shipments FROM assay.daily_finding GROUP BY shipped_on, rule ORDER BY 1, 2

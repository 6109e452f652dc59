SELECT d.rule, r.weight::float8 AS weight, r.description, sum(d.findings)::int AS findings FROM assay.daily_finding d JOIN assay.rule r USING (rule) GROUP BY 1, 2, 3 ORDER BY 4 DESC

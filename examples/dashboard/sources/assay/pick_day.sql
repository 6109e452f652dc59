SELECT p.day, p.lane, count(*)::int AS picked, count(o.result)::int AS inspected, count(*) FILTER (WHERE o.result = 'counterfeit')::int AS counterfeit
FROM assay.selection p LEFT JOIN assay.outcome o USING (source, key) GROUP BY 1, 2 ORDER BY 1, 2

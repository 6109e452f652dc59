SELECT rule, inspected::int AS inspected, counterfeit::int AS counterfeit, "precision"::float8 AS share, lift::float8 AS lift FROM assay.rule_performance ORDER BY inspected DESC

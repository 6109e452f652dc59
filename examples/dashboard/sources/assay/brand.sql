SELECT brand, sum(findings)::int AS findings, sum(disguised)::int AS disguised, sum(misspelt)::int AS misspelt, sum(unauthorised)::int AS unauthorised,
	sum(authorised)::int AS authorised, sum(other_goods)::int AS other_goods, sum(counterfeit_terms)::int AS counterfeit_terms
FROM assay.brand_day GROUP BY brand ORDER BY 2 DESC

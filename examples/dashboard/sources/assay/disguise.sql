SELECT brand, fragment, count(*)::int AS times, max(sentence) AS sentence FROM assay.finding_flat
WHERE rule IN ('brand_disguised', 'brand_misspelt') AND fragment IS NOT NULL GROUP BY brand, fragment ORDER BY times DESC, brand, fragment LIMIT 200

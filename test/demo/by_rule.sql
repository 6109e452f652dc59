-- What fired, the most frequent first, each with its strongest case.
\pset footer off
\pset border 0
\pset null ''
SELECT rule AS "rule", findings, shipments, strength AS "mean strength", weight,
	example AS "strongest case"
FROM (
	SELECT rule, count(*) AS findings, count(DISTINCT row_no) AS shipments,
		round(avg(strength)::numeric, 2) AS strength, max(weight) AS weight,
		(array_agg(
			CASE WHEN length(evidence ->> 'fragment') > 28
				THEN left(evidence ->> 'fragment', 27) || '…' ELSE evidence ->> 'fragment' END
			|| CASE WHEN evidence ->> 'compared_with' <> evidence ->> 'fragment'
				THEN ' → ' || left(evidence ->> 'compared_with', 30) ELSE '' END
			ORDER BY strength DESC, row_no))[1] AS example
	FROM demo.finding GROUP BY rule) r
ORDER BY findings DESC, rule;

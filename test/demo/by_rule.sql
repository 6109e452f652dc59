-- What fired, the most frequent first, each with its strongest case.
\pset footer off
\pset border 0
\pset null ''
WITH strongest AS (
	SELECT DISTINCT ON (rule) rule,
		regexp_replace(evidence ->> 'fragment', '[[:cntrl:]]', ' ', 'g') AS fragment,
		-- of a brand its name: an alias may be in a script that few here read
		regexp_replace(coalesce(evidence ->> 'brand', evidence ->> 'compared_with'), '[[:cntrl:]]', ' ', 'g') AS compared_with
	FROM demo.finding
	ORDER BY rule, strength DESC, row_no),
short AS (
	SELECT rule, fragment = compared_with AS same,
		demo.fit(fragment, 16) AS fragment, demo.fit(compared_with, 16) AS compared_with
	FROM strongest)
SELECT rule AS "rule", findings, shipments, strength, weight,
	CASE WHEN same THEN fragment ELSE concat_ws(' → ', fragment, compared_with) END AS "strongest case"
FROM (
	SELECT rule, count(*) AS findings, count(DISTINCT row_no) AS shipments,
		round(avg(strength)::numeric, 2) AS strength, max(weight) AS weight
	FROM demo.finding GROUP BY rule) r
JOIN short USING (rule)
ORDER BY findings DESC, rule;

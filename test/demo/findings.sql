COPY (
	SELECT r.line, f.rule, f.strength, f.weight, f.evidence ->> 'field' AS field,
		f.evidence ->> 'start' AS start, f.evidence ->> 'length' AS length,
		demo.cell(f.evidence ->> 'fragment') AS fragment,
		demo.cell(f.evidence ->> 'compared_with') AS compared_with, f.evidence
	FROM demo.finding f
	JOIN demo.risk r USING (row_no)
	ORDER BY r.row_no, f.strength * f.weight DESC, f.rule
) TO STDOUT WITH (FORMAT csv, HEADER)

COPY (
	SELECT r.line, CASE WHEN r.screened THEN r.risk END AS risk, r.findings, r.rules,
		demo.cell(s.item_id) AS item_id, demo.cell(s.description) AS description
	FROM demo.risk r
	JOIN demo.shipment s USING (row_no)
	ORDER BY CASE WHEN r.screened THEN r.risk END DESC NULLS LAST, r.row_no
) TO STDOUT WITH (FORMAT csv, HEADER)

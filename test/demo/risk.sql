COPY (
	SELECT r.line, CASE WHEN r.screened THEN r.risk END AS risk, r.findings, r.rules,
		s.item_id, s.description
	FROM demo.risk r
	JOIN demo.shipment s USING (row_no)
	ORDER BY r.row_no
) TO STDOUT WITH (FORMAT csv, HEADER)

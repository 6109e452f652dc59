COPY (
	SELECT s.line, n.reason, demo.cell(s.description)
	FROM demo.not_screened n
	JOIN demo.shipment s USING (row_no)
	ORDER BY s.row_no
) TO STDOUT WITH (FORMAT csv)

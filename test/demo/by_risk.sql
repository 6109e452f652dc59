\pset footer off
\pset border 0
SELECT band AS "risk", count(row_no) AS shipments,
	to_char(100.0 * count(row_no) / greatest(sum(count(row_no)) OVER (), 1), 'FM990.0 %') AS share
FROM (VALUES (1, '0.90 and more', 0.9, 2.0), (2, '0.50 to 0.89', 0.5, 0.9),
	(3, '0.10 to 0.49', 0.1, 0.5), (4, 'below 0.10', -1.0, 0.1)) b(nr, band, low, high)
LEFT JOIN demo.risk r ON r.screened AND r.risk::numeric >= b.low AND r.risk::numeric < b.high
GROUP BY nr, band ORDER BY nr;

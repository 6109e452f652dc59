-- The twenty riskiest shipments: each text that a finding is about, with the
-- place marked, then what each finding says and adds to the risk, and what to
-- do next. :on and :off are the marks.
WITH output AS (
	SELECT place, 1 AS part, 0 AS nr, format('%s. risk %s, line %s%s%s',
		lpad(place::text, 3), to_char(risk, 'FM0.00'), line,
		', ' || demo.plain(item_id, 40), ', ' || to_char(value, 'FM999999999990.00') || ' ' || coalesce(demo.plain(currency, 3), '')) AS line
	FROM demo.top
	UNION ALL
	SELECT place, 2, nr, format('     %s  %s', rpad(field, 14),
		demo.marked(original, spans, :'on', :'off'))
	FROM demo.top_field
	UNION ALL
	SELECT place, 3, nr::int, format('     %s  %s', to_char(adds, 'SFM0.00'), demo.wrapped(sentence, 88, '            '))
	FROM demo.top_finding
	UNION ALL
	SELECT place, 4, 0, '     next:  ' || demo.wrapped(demo.plain(next_step, 300), 88, '            ') FROM demo.top WHERE next_step IS NOT NULL
	UNION ALL
	SELECT place, 5, 0, '' FROM demo.top
	UNION ALL
	SELECT 0, 0, 0, '  none' WHERE NOT EXISTS (SELECT FROM demo.top))
SELECT line FROM output ORDER BY place, part, nr, line;

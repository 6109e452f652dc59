SELECT format('  %s rows screened in %s s by one session: %s rows a second.',
	to_char(rows, 'FM999,999,999,990'), to_char(seconds, 'FM999990.00'),
	to_char(rows / greatest(seconds, 0.001), 'FM999,999,999,990'))
FROM (SELECT count(*) AS rows FROM demo.risk WHERE screened) n,
	(SELECT extract(epoch FROM ended - began) AS seconds FROM demo.run) t;

SELECT format('  %s rows could not be screened; they are among the rejected.', count(*))
FROM demo.not_screened HAVING count(*) > 0;

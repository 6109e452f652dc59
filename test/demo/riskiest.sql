-- The twenty riskiest shipments: each text that a finding is about, with the
-- place marked, then the findings. :on and :off are the marks.

-- What cannot be seen is written out, and what a terminal would obey is not
-- passed on.
CREATE FUNCTION pg_temp.visible(letter text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE
		WHEN code IN (9, 10, 13) THEN ' '
		WHEN code < 32 OR code BETWEEN 127 AND 159 THEN '�'
		WHEN code IN (173, 847, 1564, 6158, 65279) OR code BETWEEN 8203 AND 8207
			OR code BETWEEN 8232 AND 8238 OR code BETWEEN 8288 AND 8303
			OR code BETWEEN 65024 AND 65039 OR code BETWEEN 917504 AND 917999
		THEN '<U+' || lpad(upper(to_hex(code)), 4, '0') || '>'
		ELSE letter END
	FROM ascii(letter) code
$$;

-- The text with the spans marked; of a long one, a window around the first.
CREATE FUNCTION pg_temp.marked(original text, spans int4multirange, opening text, closing text)
RETURNS text LANGUAGE sql STABLE AS $$
	SELECT CASE WHEN first > 1 THEN '…' ELSE '' END
		|| string_agg(
			CASE WHEN spans @> at AND (n = 1 OR NOT spans @> (at - 1)) THEN opening ELSE '' END
			|| pg_temp.visible(letter)
			|| CASE WHEN spans @> at AND (n = size OR NOT spans @> (at + 1)) THEN closing ELSE '' END,
			'' ORDER BY n)
		|| CASE WHEN length(original) >= first + 300 THEN '…' ELSE '' END
	FROM (SELECT CASE WHEN length(original) <= 300 OR isempty(spans) THEN 1
			ELSE greatest(lower(spans) - 60, 1) END AS first) w,
		LATERAL (SELECT substr(original, first, 300) AS part) p,
		LATERAL (SELECT letter, n::int, first + n::int - 1 AS at, length(part) AS size
			FROM regexp_split_to_table(part, '') WITH ORDINALITY t(letter, n)) l
	GROUP BY first
$$;

CREATE FUNCTION pg_temp.plain(original text, most int) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT pg_temp.marked(CASE WHEN length(original) > most
		THEN left(original, most - 1) || '…' ELSE original END, '{}', '', '')
$$;

WITH top AS (
	SELECT row_no, line, risk, row_number() OVER (ORDER BY risk DESC, row_no) AS place
	FROM demo.risk WHERE screened AND risk > 0
	ORDER BY risk DESC, row_no LIMIT 20),
finding AS (
	SELECT t.place, t.row_no, f.rule, f.strength, f.weight,
		f.evidence ->> 'field' AS field, f.evidence ->> 'fragment' AS fragment,
		f.evidence ->> 'compared_with' AS compared_with,
		(f.evidence ->> 'start')::int AS start, (f.evidence ->> 'length')::int AS length
	FROM top t JOIN demo.finding f USING (row_no)),
-- the description always, another field when a finding is about it
field AS (
	SELECT t.place, c.column_name AS field, c.nr, v.original,
		coalesce((SELECT range_agg(int4range(coalesce(f.start, 1),
				coalesce(f.start + f.length, length(v.original) + 1)))
			FROM finding f WHERE f.place = t.place AND f.field = c.column_name), '{}') AS spans
	FROM top t
	JOIN demo.shipment s USING (row_no)
	CROSS JOIN (VALUES (1, 'description'), (2, 'hs_code'), (3, 'seller'), (4, 'seller_country'),
		(5, 'importer_no'), (6, 'importer'), (7, 'origin'), (8, 'quantity'), (9, 'value'),
		(10, 'currency'), (11, 'item_id'), (12, 'shipped_on'), (13, 'gtin'), (14, 'mid'), (15, 'maker')) c(nr, column_name)
	CROSS JOIN LATERAL (SELECT to_jsonb(s) ->> c.column_name AS original) v
	WHERE v.original <> ''
	AND (c.nr = 1 OR EXISTS (SELECT FROM finding f
		WHERE f.place = t.place AND f.field = c.column_name))),
output AS (
	SELECT place, 1 AS part, 0::real AS rank, format('%s. risk %s, line %s of the file',
		lpad(place::text, 3), to_char(risk, 'FM0.00'), line) AS line
	FROM top
	UNION ALL
	SELECT place, 2, nr, format('     %s  %s', rpad(field, 14),
		pg_temp.marked(original, spans, :'on', :'off'))
	FROM field
	UNION ALL
	SELECT place, 3, -strength * weight, format('       %s %s%s%s',
		to_char(strength, 'FM0.00'), rule,
		coalesce(': ' || pg_temp.plain(fragment, 60), '')
			|| CASE WHEN compared_with <> fragment
				THEN ' → ' || pg_temp.plain(compared_with, 80) ELSE '' END,
		CASE WHEN weight < 0 THEN ' (lowers the risk)' END)
	FROM finding
	UNION ALL
	SELECT place, 4, 0, '' FROM top
	UNION ALL
	SELECT 0, 0, 0, '  none' WHERE NOT EXISTS (SELECT FROM top))
SELECT line FROM output ORDER BY place, part, rank, line;

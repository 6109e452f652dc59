-- The twenty riskiest shipments, for the terminal and for the report.

-- What cannot be seen is written out, and what a terminal would obey is not
-- passed on.
CREATE FUNCTION demo.visible(letter text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
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

CREATE FUNCTION demo.html(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT replace(replace(replace(replace(value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;')
$$;

-- The text with the spans marked; of a long one, a window around the first.
CREATE FUNCTION demo.marked(original text, spans int4multirange, opening text, closing text,
	html boolean DEFAULT false)
RETURNS text LANGUAGE sql STABLE AS $$
	SELECT CASE WHEN first > 1 THEN '…' ELSE '' END
		|| string_agg(
			CASE WHEN spans @> at AND (n = 1 OR NOT spans @> (at - 1)) THEN opening ELSE '' END
			|| CASE WHEN html THEN demo.html(demo.visible(letter)) ELSE demo.visible(letter) END
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

CREATE FUNCTION demo.plain(original text, most int) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT demo.marked(CASE WHEN length(original) > most
		THEN left(original, most - 1) || '…' ELSE original END, '{}', '', '')
$$;

-- Cut to so many cells of a terminal: a letter of the Far East takes two.
CREATE FUNCTION demo.cells(letter text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN ascii(letter) BETWEEN 4352 AND 4447 OR ascii(letter) BETWEEN 11904 AND 55203
		OR ascii(letter) BETWEEN 63744 AND 64255 OR ascii(letter) BETWEEN 65280 AND 65376 OR ascii(letter) BETWEEN 127744 AND 262141
		THEN 2 ELSE 1 END
$$;
CREATE FUNCTION demo.fit(value text, cells int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN max(width) <= cells THEN value
		ELSE string_agg(letter, '' ORDER BY n) FILTER (WHERE width < cells) || '…' END
	FROM (SELECT letter, n, sum(demo.cells(letter)) OVER (ORDER BY n) AS width
		FROM regexp_split_to_table(value, '') WITH ORDINALITY t(letter, n) WHERE letter <> '') w
$$;

-- Lines of at most so many characters, those after the first indented.
CREATE FUNCTION demo.wrapped(value text, most int, indent text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	word text;
	line text := '';
	done text := '';
BEGIN
	FOREACH word IN ARRAY regexp_split_to_array(value, ' +') LOOP
		IF line <> '' AND length(line) + length(word) >= most THEN
			done := done || line || E'\n' || indent;
			line := '';
		END IF;
		line := concat_ws(' ', nullif(line, ''), word);
	END LOOP;
	RETURN done || line;
END $$;

CREATE TABLE demo.top AS
	SELECT r.row_no, r.line, r.risk, row_number() OVER (ORDER BY r.risk DESC, r.row_no) AS place,
		nullif(s.item_id, '') AS item_id, s.value, s.currency
	FROM demo.risk r JOIN demo.shipment s USING (row_no)
	WHERE r.screened AND r.risk > 0
	ORDER BY r.risk DESC, r.row_no LIMIT 20;

CREATE TABLE demo.top_finding AS
	SELECT g.place, f.rule, f.weight, f.evidence, f.adds,
		row_number() OVER (PARTITION BY g.place ORDER BY f.adds DESC, f.rule, f.evidence::text) AS nr,
		demo.plain(assay.sentence(f.rule, f.evidence), 400) AS sentence
	FROM (SELECT t.place, array_agg(f.rule ORDER BY f.ctid) AS rules, array_agg(f.evidence ORDER BY f.ctid) AS evidence,
			array_agg(f.strength ORDER BY f.ctid) AS strengths, array_agg(f.weight ORDER BY f.ctid) AS weights
		FROM demo.top t JOIN demo.finding f USING (row_no) GROUP BY t.place) g,
		unnest(g.rules, g.evidence, g.weights, assay.risk_shares(g.strengths, g.weights)) f (rule, evidence, weight, adds);

ALTER TABLE demo.top ADD next_step text;
UPDATE demo.top t SET next_step = (SELECT assay.next_step(f.rule, f.evidence) FROM demo.top_finding f
	WHERE f.place = t.place AND f.weight > 0 ORDER BY f.nr LIMIT 1);

-- the description always, another field when a finding is about it
CREATE TABLE demo.top_field AS
	SELECT t.place, c.column_name AS field, c.nr, v.original,
		coalesce((SELECT range_agg(int4range(coalesce((f.evidence ->> 'start')::int, 1),
				coalesce((f.evidence ->> 'start')::int + (f.evidence ->> 'length')::int, length(v.original) + 1)))
			FROM demo.top_finding f WHERE f.place = t.place AND f.evidence ->> 'field' = c.column_name), '{}') AS spans
	FROM demo.top t
	JOIN demo.shipment s USING (row_no)
	CROSS JOIN (VALUES (1, 'description'), (2, 'hs_code'), (3, 'seller'), (4, 'seller_country'),
		(5, 'importer_no'), (6, 'importer'), (7, 'origin'), (8, 'quantity'), (9, 'value'),
		(10, 'currency'), (11, 'item_id'), (12, 'shipped_on'), (13, 'gtin'), (14, 'mid'), (15, 'maker')) c(nr, column_name)
	CROSS JOIN LATERAL (SELECT to_jsonb(s) ->> c.column_name AS original) v
	WHERE v.original <> ''
	AND (c.nr = 1 OR EXISTS (SELECT FROM demo.top_finding f
		WHERE f.place = t.place AND f.evidence ->> 'field' = c.column_name));

-- Twenty goods in twelve languages, each declared under each of the twenty
-- codes: of codes of another section of the tariff, how many get a finding
-- (hs_implausible), and of the right ones. Run from the top of the source, on
-- a database that has the extension; what it adds is dropped at the end.
--
--   psql -f test/bench/goods_languages.sql

\set QUIET on
\pset footer off
BEGIN;
CREATE TEMP TABLE sheet (hs_code text, en text, de text, es text, fr text, it text, pt text, pl text, tr text, ru text, zh text, ja text, ar text);
\copy sheet FROM 'test/data/goods_languages.csv' CSV HEADER
CREATE TEMP TABLE goods AS
SELECT hs_code, language, description,
	-- sections of the tariff: those of food, chemicals ... by their last chapter
	(SELECT min(last) FROM unnest('{5,14,15,24,27,38,40,43,46,49,63,67,70,71,83,85,89,92,93,96,97}'::int[]) last
	 WHERE last >= left(hs_code, 2)::int) AS section
FROM sheet, jsonb_each_text(to_jsonb(sheet) - 'hs_code') d (language, description);
CREATE TEMP TABLE judged AS
SELECT g.*, c.hs_code AS declared, c.section <> g.section AS wrong, c.hs_code = g.hs_code AS is_right,
	EXISTS (SELECT FROM assay.screen(g.description, c.hs_code, shipped_on => '2025-06-02') WHERE rule = 'hs_implausible') AS found
FROM goods g JOIN goods c USING (language);
SELECT language, round(avg(found::int) FILTER (WHERE wrong), 3) AS found_of_wrong, round(avg(found::int) FILTER (WHERE is_right), 3) AS found_of_right
FROM judged GROUP BY ROLLUP (language) ORDER BY language;
\if :{?all}
SELECT language, description, hs_code, found AS right_found, (SELECT count(*) FROM judged w WHERE w.description = j.description AND w.wrong AND w.found) || '/' ||
	(SELECT count(*) FROM judged w WHERE w.description = j.description AND w.wrong) AS wrong_found,
	(SELECT string_agg(code || ' ' || round(probability::numeric, 2) || ' ' || words::text, '  ') FROM hs_suggest(description, 2)) AS suggested
FROM judged j WHERE is_right AND (found OR (SELECT avg(w.found::int) FROM judged w WHERE w.description = j.description AND w.wrong) < 0.9)
ORDER BY language, hs_code;
\endif
ROLLBACK;

-- Of 200 invented shipments in eight languages, how many have a risk of 0.5 or
-- more, and of those with a wrong HS code, how many have a finding on it.
-- Run from the top of the source, on a database that has the extension; what
-- it adds is rolled back.
--
--   psql -f test/bench/languages.sql

\set QUIET on
\pset footer off
BEGIN;
CREATE TEMP TABLE sample_brand (name text, aliases text, prior real, owner text, headings text, context text);
CREATE TEMP TABLE shipment (n int PRIMARY KEY, language text, label text, description text, hs_code text, seller text,
	seller_country text, quantity numeric, value numeric, currency text);
\copy sample_brand FROM 'test/data/brands.csv' CSV HEADER
\copy shipment FROM 'test/data/languages.csv' CSV HEADER
-- as one registers brands on the first day: no other names, no words of theirs
DELETE FROM assay.brand;
INSERT INTO assay.brand (name, prior, headings)
SELECT name, prior, string_to_array(headings, '|') FROM sample_brand WHERE prior >= 0.6;

CREATE TEMP TABLE judged AS
SELECT s.*, assay.risk(f.strength, f.weight) AS risk, array_agg(f.rule ORDER BY f.rule) AS rules
FROM shipment s
	LEFT JOIN LATERAL assay.screen(s.description, s.hs_code, s.seller, s.seller_country, quantity => s.quantity, value => s.value,
		currency => s.currency, shipped_on => '2025-06-02') f ON true
GROUP BY s.n;

SELECT label, count(*) AS shipments, count(*) FILTER (WHERE risk >= 0.5) AS flagged,
	count(*) FILTER (WHERE rules && '{hs_implausible}') AS hs_implausible, string_agg(DISTINCT flagged.by_language, ' ') AS by_language
FROM judged j
	JOIN (SELECT label, string_agg(format('%s %s/%s', language, n_flagged, n), ', ' ORDER BY language) AS by_language
		FROM (SELECT label, language, count(*) AS n,
				count(*) FILTER (WHERE CASE WHEN label = 'wrong_code' THEN rules && '{hs_implausible}' ELSE risk >= 0.5 END) AS n_flagged
			FROM judged GROUP BY label, language) l GROUP BY label) flagged USING (label)
GROUP BY label ORDER BY label;
\if :{?all}
SELECT n, language, label, description, hs_code, round(risk::numeric, 2) AS risk, rules FROM judged
WHERE CASE label WHEN 'counterfeit' THEN coalesce(risk, 0) < 0.5 WHEN 'wrong_code' THEN NOT coalesce(rules && '{hs_implausible}', false)
	ELSE risk >= 0.5 OR rules && '{hs_implausible}' END
ORDER BY n;
\endif
ROLLBACK;

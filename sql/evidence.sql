-- Evidence of findings is stored in few bytes and read as jsonb

CREATE TEMP TABLE packed (n int GENERATED ALWAYS AS IDENTITY, j jsonb);
-- what rules say; then what they never say
INSERT INTO packed (j) VALUES
	('{"list": "assay.brand", "note": "nobody is listed as authorised for this brand", "brand": "Nike", "field": "description", "start": 5, "length": 4, "version": "(,)", "brand_id": 7, "fragment": "NIKE", "confidence": 0.728, "similarity": 1.000, "compared_with": "Nike"}'),
	('{"list": "assay.brand", "brand": "Head & Shoulders", "field": "description", "start": 1, "length": 17, "version": "[2020-01-01,)", "written": ["typo"], "brand_id": 8168, "fragment": "head and shouldrs", "confidence": 0.519, "similarity": 0.923, "compared_with": "Head & Shoulders"}'),
	('{"list": "HS words", "field": "hs_code", "start": 1, "words": ["memory card", "flash"], "length": 8, "version": "1", "fragment": "33049000", "probability": 0.973, "plausibility": 0.001, "compared_with": "8523"}'),
	('{"list": "assay.importer", "field": "importer_no", "start": 1, "length": 10, "version": "(,)", "found_by": "number", "fragment": "12-1018476", "importer_id": 18476, "compared_with": "Importer 18476 Inc"}'),
	('{"list": "assay.rule", "field": "description", "start": 1, "length": 4, "version": "1", "fragment": "10.1", "compared_with": "no words"}'),
	('{}'), ('[]'), ('null'), ('true'), ('"list"'), ('""'), ('0'), ('31'), ('32'), ('2047'), ('2048'), ('-1'), ('1.0'), ('1.00'), ('1.000'), ('0.001'),
	('-0.001'), ('2.047'), ('2.048'), ('0.0000'), ('123456789012345'), ('1234567890123456'), ('99999999999.999'), ('999999999999.999'),
	('1e100'), ('1e-20'), ('12345678901234567890.1234'), ('"007"'), ('"0007"'), ('"12345"'),
	(to_jsonb(repeat('7', 63))), (to_jsonb(repeat('7', 64))), (to_jsonb(repeat('x', 63))), (to_jsonb(repeat('x', 64))), (to_jsonb(repeat('x', 100000))),
	('{"list": null, "field": false, "start": {"list": [1, [2, {"deep": "list"}]]}, "length": [], "version": {}, "fragment": "abc", "compared_with": "ABC"}'),
	('{"list": "x", "field": "X", "start": "x", "length": "Xx", "version": "xX", "fragment": "XX", "compared_with": "xx"}'),
	('{"list": "assay.brand", "strange": 1}'), ('{"": "", "a": "", "list": ""}'), ('{"fragment": "a\u0001\"\\b"}'),
	('[[[[[[[[1, "a"], 2], "b"], 3], "c"], 4], "d"], {"list": ["list", "list"]}]'),
	((SELECT jsonb_object_agg('k' || i, i) FROM generate_series(1, 300) i)),
	((SELECT jsonb_agg(i::numeric / 1000) FROM generate_series(-3000, 3000, 7) i));
DO $$ BEGIN
	INSERT INTO packed (j) VALUES ('{"fragment": "Найк", "compared_with": "НАЙК"}'), ('{"brand": "Ɓɒß", "fragment": "ɓɒSS", "note": "耐克"}');
END $$;

-- the same, to the scale of numbers; as text, binary and JSON
SELECT n, j FROM packed WHERE j::assay.evidence::jsonb::text IS DISTINCT FROM j::text;
SELECT n, j FROM packed WHERE j::assay.evidence::text IS DISTINCT FROM j::text OR j::text::assay.evidence::text IS DISTINCT FROM j::text
	OR j::assay.evidence::json::text IS DISTINCT FROM j::text OR assay.evidence_send(j::assay.evidence) <> jsonb_send(j)
	OR to_jsonb(j::assay.evidence) <> j;
-- a key of it
SELECT n, k FROM packed, jsonb_object_keys(CASE jsonb_typeof(j) WHEN 'object' THEN j ELSE '{}' END) k
WHERE j::assay.evidence ->> k IS DISTINCT FROM j ->> k;
SELECT count(*) AS none FROM packed, unnest('{nothing,note,list,brand,words}'::text[]) k WHERE NOT coalesce(j ? k, false) AND j::assay.evidence ->> k IS NOT NULL;
-- as jsonb where that is wanted
SELECT j::assay.evidence -> 'start' AS start, j::assay.evidence ? 'note' AS has, j::assay.evidence @> '{"brand": "Nike"}' AS holds,
	j::assay.evidence - '{list,note,brand,field,version,confidence,similarity,compared_with}'::text[] AS others, jsonb_typeof(j::assay.evidence) AS type
FROM packed WHERE n = 1;
SELECT pg_typeof(e.j) FROM (SELECT j FROM packed UNION SELECT j::assay.evidence FROM packed) e LIMIT 1;
-- the order of jsonb
SELECT count(*) AS differ FROM packed a, packed b
WHERE (a.j::assay.evidence = b.j::assay.evidence) <> (a.j = b.j) OR (a.j::assay.evidence < b.j::assay.evidence) <> (a.j < b.j)
	OR (a.j::assay.evidence <= b.j::assay.evidence) <> (a.j <= b.j) OR (a.j::assay.evidence > b.j::assay.evidence) <> (a.j > b.j)
	OR (a.j::assay.evidence >= b.j::assay.evidence) <> (a.j >= b.j) OR (a.j::assay.evidence <> b.j::assay.evidence) <> (a.j <> b.j)
	OR (a.j = b.j AND (assay.evidence_hash(a.j::assay.evidence), assay.evidence_hash_extended(a.j::assay.evidence, 5))
		<> (assay.evidence_hash(b.j::assay.evidence), assay.evidence_hash_extended(b.j::assay.evidence, 5)));
SELECT (array_agg(n ORDER BY j::assay.evidence, n)) = array_agg(n ORDER BY j, n) AS same FROM packed;
SELECT count(DISTINCT j::assay.evidence) = count(DISTINCT j) AS same FROM packed;
SELECT opcname, amvalidate(oid) FROM pg_opclass WHERE opcintype = 'assay.evidence'::regtype ORDER BY 1;
-- a finding of each kind takes at most a quarter of what it does as jsonb
SELECT n, pg_column_size(j::assay.evidence) < pg_column_size(j) / 4 AS small FROM packed WHERE n <= 5 ORDER BY n;


\set VERBOSITY terse
SELECT '{"list": }'::assay.evidence;
SELECT ''::assay.evidence;

-- What an app shows of a shipment, a brand, a GTIN

-- in a block, so that a database of another encoding reads as far as it is refused
DO $phrases$ BEGIN
INSERT INTO assay.phrase (rule, language, template, shipped)
SELECT 'next:' OPERATOR(pg_catalog.||) step, language, template, true FROM (VALUES
	('open', 'Open the parcel and compare the goods[ with what {brand} is registered for].',
		E'Sendung öffnen und die Ware prüfen[, anhand der Angaben des Rechteinhabers von {brand}].',
		E'Ouvrir le colis et examiner la marchandise[ d''après les indications du titulaire de {brand}].',
		E'Abrir el paquete y examinar la mercancía[ según los datos del titular de {brand}].',
		E'开箱查验[，并与{brand}权利人备案资料核对]。'),
	('holder', 'Ask the holder of {brand} whether the seller or importer is authorised.',
		E'Beim Rechteinhaber von {brand} fragen, ob Verkäufer oder Importeur berechtigt sind.',
		E'Demander au titulaire de {brand} si le vendeur ou l''importateur est autorisé.',
		E'Preguntar al titular de {brand} si el vendedor o el importador está autorizado.',
		E'向{brand}权利人核实卖方或进口商是否获得授权。'),
	('seller', 'Look at what else this party ships, and compare it with the watch list.',
		E'Die anderen Sendungen dieses Beteiligten ansehen und ihn mit der Beobachtungsliste vergleichen.',
		E'Examiner les autres envois de cette partie et la comparer à la liste de surveillance.',
		E'Examinar los otros envíos de esta parte y compararla con la lista de vigilancia.',
		E'查看该当事人的其他货件，并与监控名单核对。'),
	('importer', 'Hold the shipment until the status of the importer is clear.',
		E'Sendung anhalten, bis der Status des Importeurs geklärt ist.',
		E'Retenir l''envoi jusqu''à ce que le statut de l''importateur soit clarifié.',
		E'Retener el envío hasta aclarar la situación del importador.',
		E'在进口商资格核实前暂扣货件。'),
	('goods', 'Check what the goods are: description, code and value do not go together.',
		E'Prüfen, was die Ware ist: Beschreibung, Nummer und Wert passen nicht zusammen.',
		E'Vérifier la nature des marchandises : description, code et valeur ne concordent pas.',
		E'Comprobar qué mercancía es: descripción, código y valor no concuerdan.',
		E'核实商品：品名、编码与价值不一致。'),
	('data', 'Ask the declarant for complete and correct data.',
		E'Beim Anmelder vollständige und richtige Angaben anfordern.',
		E'Demander au déclarant des données complètes et exactes.',
		'Pedir al declarante datos completos y correctos.',
		E'要求申报人补正资料。')) shipped (step, en, de, fr, es, zh),
	LATERAL (VALUES ('en', en), ('de', de), ('fr', fr), ('es', es), ('zh', zh)) l (language, template);
END $phrases$;

CREATE FUNCTION assay.next_step(rule text, evidence jsonb, language text DEFAULT 'en') RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE COST 500 SET search_path = pg_catalog, pg_temp AS $$
	SELECT assay.fill_phrase(assay.phrase_template('next:' || CASE
		WHEN next_step.rule IN ('brand_disguised', 'brand_misspelt', 'counterfeit_term', 'counterfeit_term_alone') THEN 'open'
		WHEN next_step.rule IN ('brand_unauthorised', 'gtin_other_brand') THEN 'holder'
		WHEN next_step.rule LIKE 'seller%' OR next_step.rule IN ('bad_history', 'first_seen_burst', 'dormant_returns') THEN 'seller'
		WHEN next_step.rule LIKE 'importer%' THEN 'importer'
		WHEN next_step.rule IN ('brand_other_goods', 'hs_implausible', 'cover_goods', 'watch_term', 'same_day_value', 'value_low', 'weight_odd') THEN 'goods'
		ELSE 'data' END, next_step.language), evidence)
$$;
COMMENT ON FUNCTION assay.next_step(text, jsonb, text) IS
	'what to do about a shipment of which this is the weightiest finding, by the phrases "next:..." of assay.phrase';

CREATE FUNCTION assay.risk_shares(strengths real[], weights real[]) RETURNS real[]
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT array_agg((w.risk - coalesce((SELECT assay.risk(o.strength, o.weight)
			FROM unnest(strengths, weights) WITH ORDINALITY o (strength, weight, i) WHERE o.i <> f.i), 0))::real ORDER BY f.i)
	FROM generate_subscripts(strengths, 1) f (i),
		(SELECT assay.risk(a.strength, a.weight) AS risk FROM unnest(strengths, weights) a (strength, weight)) w
$$;
COMMENT ON FUNCTION assay.risk_shares(real[], real[]) IS
	'what each finding of a shipment adds to its risk: the risk, less that without the finding; negative for those in its favour';

CREATE FUNCTION assay.shipment_card(source text, key text, language text DEFAULT 'en') RETURNS jsonb
	LANGUAGE plpgsql STABLE COST 10000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' AS $$
DECLARE
	mark record;
	known record;
	job assay.screen_job;
	card jsonb;
	findings jsonb;
	declared jsonb;
	outcomes jsonb;
	step text;
	label text;
BEGIN
	IF has_table_privilege('assay.screen_relation', 'SELECT') THEN
		label := assay.screen_label((SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE format('%I.%I', n.nspname, c.relname) = source LIMIT 1));
	END IF;
	SELECT d.source, d.shipped_on, d.risk, d.screened_at, d.run_id INTO mark FROM assay.screened d
	WHERE d.key = shipment_card.key AND d.source IN (shipment_card.source, label)
	ORDER BY d.source <> shipment_card.source LIMIT 1;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	SELECT jsonb_agg(jsonb_build_object('rule', f.rule, 'sentence', assay.sentence(f.rule, f.evidence, language),
			'strength', f.strength, 'weight', f.weight, 'adds', round(s.adds::numeric, 4), 'evidence', f.evidence)
			ORDER BY s.adds DESC, f.strength * f.weight DESC, f.rule, f.evidence::text),
		(array_agg(assay.next_step(f.rule, f.evidence, language) ORDER BY s.adds DESC, f.strength * f.weight DESC, f.rule) FILTER (WHERE f.weight > 0))[1]
	INTO findings, step
	FROM (SELECT array_agg(o.ctid ORDER BY o.ctid) AS rows, assay.risk_shares(array_agg(o.strength ORDER BY o.ctid), array_agg(o.weight ORDER BY o.ctid)) AS adds
		FROM assay.finding o WHERE o.key = shipment_card.key AND o.source = mark.source) g,
		unnest(g.rows, g.adds) s (row, adds) JOIN assay.finding f ON f.ctid = s.row;
	card := jsonb_build_object('source', mark.source, 'key', key, 'day', mark.shipped_on, 'risk', round(mark.risk::numeric, 4),
		'screened_at', mark.screened_at, 'run_id', mark.run_id, 'next_step', step, 'findings', coalesce(findings, '[]'));

	-- the row itself and its outcomes, where the caller may see them
	IF has_table_privilege('assay.screen_relation', 'SELECT') AND has_table_privilege('assay.screen_source', 'SELECT') THEN
		SELECT r.relation, s.keys, s.columns INTO known FROM assay.screen_relation r
		JOIN assay.screen_source s ON s.source = r.source JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype
		WHERE r.source = mark.source;
		IF FOUND AND has_table_privilege(known.relation, 'SELECT') THEN
			job := assay.screen_job(known.relation, mark.source, known.keys, known.columns);
			-- not where it has changed since to what assay.screen() does not take
			BEGIN
				EXECUTE format('SELECT jsonb_strip_nulls(to_jsonb(a)) FROM %s s CROSS JOIN LATERAL (SELECT %s) a WHERE %s', known.relation::regclass, job.arguments,
					assay.screen_by_key(known.relation, known.keys, CASE cardinality(known.keys) WHEN 1 THEN ARRAY[key]
						ELSE ARRAY(SELECT e.v FROM jsonb_array_elements_text(key::jsonb) WITH ORDINALITY e (v, i) ORDER BY e.i) END))
				INTO declared;
			EXCEPTION WHEN data_exception OR insufficient_privilege THEN
				declared := NULL;
			END;
			card := card || jsonb_build_object('shipment', declared);
		END IF;
	END IF;
	IF has_table_privilege('assay.outcome', 'SELECT') THEN
		SELECT jsonb_agg(to_jsonb(o) - 'source' - 'key' ORDER BY o.inspected_on) INTO outcomes
		FROM assay.outcome o WHERE o.source = mark.source AND o.key = shipment_card.key;
		card := card || jsonb_build_object('outcomes', coalesce(outcomes, '[]'));
	END IF;
	RETURN card;
END $$;
COMMENT ON FUNCTION assay.shipment_card(text, text, text) IS
	'a screened shipment in one document, by table and key as in assay.screened: risk, findings with their sentences and what each adds to the risk, the weightiest first, the next step; and, where the caller may read these, what was declared and the outcomes of inspections; NULL if no such shipment was screened';

CREATE FUNCTION assay.brand_sheet(brand text) RETURNS jsonb
	LANGUAGE plpgsql STABLE COST 10000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' AS $$
DECLARE
	wanted text := @extschema@.plain_form(brand);
	entries jsonb;
	names text[];
	seen jsonb;
BEGIN
	SELECT jsonb_agg(jsonb_build_object('brand_id', b.brand_id, 'name', b.name, 'owner', b.owner, 'recordation', b.recordation,
			'prior', b.prior, 'headings', b.headings, 'context', b.context, 'min_confidence', b.min_confidence, 'valid', b.valid,
			'aliases', (SELECT coalesce(jsonb_agg(a.alias ORDER BY a.alias COLLATE "C"), '[]') FROM assay.brand_alias a WHERE a.brand_id = b.brand_id),
			'gtins', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', g.number, 'prefix', g.prefix, 'valid', g.valid) ORDER BY NOT g.prefix, g.number COLLATE "C"), '[]')
				FROM assay.brand_gtin g WHERE g.brand_id = b.brand_id),
			'authorised', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', p.party_kind, 'party', p.party, 'valid', p.valid) ORDER BY p.party_kind, p.party COLLATE "C", p.valid), '[]')
				FROM assay.brand_authorised p WHERE p.brand_id = b.brand_id)) ORDER BY b.brand_id),
		array_agg(DISTINCT b.name)
	INTO entries, names
	FROM assay.brand b
	WHERE @extschema@.plain_form(b.name) = wanted
		OR EXISTS (SELECT FROM assay.brand_alias a WHERE a.brand_id = b.brand_id AND @extschema@.plain_form(a.alias) = wanted);
	IF entries IS NULL THEN
		RETURN NULL;
	END IF;
	IF has_table_privilege('assay.finding', 'SELECT') THEN
		SELECT jsonb_build_object(
			'rules', (SELECT coalesce(jsonb_object_agg(r.rule, r.n), '{}') FROM (
				SELECT f.rule, count(*) AS n FROM assay.finding f WHERE (f.evidence OPERATOR(@extschema@.->>) 'brand') = ANY (names) AND f.evidence OPERATOR(@extschema@.->>) 'brand' IS NOT NULL GROUP BY f.rule) r),
			'disguises', (SELECT coalesce(jsonb_agg(jsonb_build_object('written', d.fragment, 'times', d.n) ORDER BY d.n DESC, d.fragment COLLATE "C"), '[]') FROM (
				SELECT f.evidence OPERATOR(@extschema@.->>) 'fragment' AS fragment, count(*) AS n FROM assay.finding f
				WHERE (f.evidence OPERATOR(@extschema@.->>) 'brand') = ANY (names) AND f.evidence OPERATOR(@extschema@.->>) 'brand' IS NOT NULL AND f.rule IN ('brand_disguised', 'brand_misspelt')
				GROUP BY f.evidence OPERATOR(@extschema@.->>) 'fragment' ORDER BY count(*) DESC, (f.evidence OPERATOR(@extschema@.->>) 'fragment') COLLATE "C" LIMIT 20) d))
		INTO seen;
	END IF;
	RETURN jsonb_build_object('brand', brand, 'entries', entries) || coalesce(jsonb_build_object('seen', seen), '{}');
END $$;
COMMENT ON FUNCTION assay.brand_sheet(text) IS
	'what is known of a brand, by its name or an alias, in one document: its entries with marks, aliases, GTINs, authorised parties; and, where the caller may read assay.finding, how often each rule found it and the twenty most frequent disguises; NULL if there is no such brand';

CREATE FUNCTION assay.gtin_lookup(gtin text, as_of date DEFAULT NULL,
	OUT normal text, OUT problem text, OUT brand_id bigint, OUT brand text, OUT owner text, OUT number text, OUT prefix boolean, OUT valid daterange) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 2 COST 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT n.normal, @extschema@.gtin_problem(gtin_lookup.gtin), b.brand_id, b.name, b.owner, o.number, o.prefix, o.valid
	FROM (SELECT @extschema@.gtin_normalise(gtin_lookup.gtin) AS normal) n
	LEFT JOIN LATERAL (
		SELECT g.* FROM assay.brand_gtin g
		WHERE NOT g.prefix AND @extschema@.gtin_normalise(g.number) = n.normal AND g.valid @> coalesce(as_of, CURRENT_DATE)
		UNION ALL
		-- numbers for use within a company, and GTIN-8, have no prefix of a company
		SELECT g.* FROM assay.brand_gtin g
		WHERE g.prefix AND starts_with(substr(n.normal, 2), g.number) AND substr(n.normal, 2) !~ '^(2|02|04)' AND n.normal !~ '^000000'
			AND g.valid @> coalesce(as_of, CURRENT_DATE)) o ON true
	LEFT JOIN assay.brand b ON b.brand_id = o.brand_id
	WHERE gtin_lookup.gtin IS NOT NULL
	ORDER BY o.prefix, length(o.number) DESC, b.name COLLATE "C"
$$;
COMMENT ON FUNCTION assay.gtin_lookup(text, date) IS
	'whose trade item a GTIN is on a day (default today), by numbers and company prefixes of assay.brand_gtin, the narrowest first; one row with brand NULL where nobody is known, and the problem where it is malformed';

-- Not a view, which would stand in the way of changes of assay.brand
CREATE FUNCTION assay.brand_problems(OUT brand_id bigint, OUT name text, OUT problem text, OUT other_id bigint, OUT other_name text, OUT detail text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 100 COST 100000 SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
	RETURN QUERY
	WITH spelling AS (
		SELECT b.brand_id, b.name, n.alias, @extschema@.plain_form(n.written) AS plain
		FROM assay.brand b, LATERAL (SELECT b.name AS written, false AS alias
			UNION ALL SELECT a.alias, true FROM assay.brand_alias a WHERE a.brand_id = b.brand_id) n
	), folded AS (
		SELECT s.brand_id, s.name, s.alias, s.plain, regexp_replace(s.plain, '[^[:alnum:]]+', '', 'g') AS closed,
			string_to_array(btrim(regexp_replace(s.plain, '[^[:alnum:]]+', ' ', 'g')), ' ') AS words
		FROM spelling s
	), looked_at AS MATERIALIZED (
		SELECT f.brand_id, f.name, f.closed, regexp_replace(@extschema@.skeleton(f.name), '[^[:alnum:]]+', '', 'g') AS eye FROM folded f WHERE NOT f.alias
	), missing AS (
		SELECT l.brand_id, l.name, l.eye, left(l.eye, i - 1) || substr(l.eye, i + 1) AS rest FROM looked_at l, generate_series(1, length(l.eye)) i
		WHERE length(l.eye) BETWEEN 5 AND 12
	), part AS (
		SELECT f.brand_id, f.name, array_to_string(f.words[i:k], ' ') AS plain
		FROM folded f, generate_series(1, least(cardinality(f.words), 8)) i, generate_series(i, least(cardinality(f.words), 8)) k
		WHERE NOT f.alias AND cardinality(f.words) > 1
			AND (i > 1 OR k < cardinality(f.words))
	)
	SELECT DISTINCT a.brand_id, a.name, 'same name'::text AS problem, b.brand_id AS other_id, b.name AS other_name,
		CASE WHEN a.alias OR b.alias THEN 'an alias of one is a name of the other: every mention is found twice' ELSE 'two entries for one name: every mention is found twice' END AS detail
	FROM folded a JOIN folded b ON b.closed = a.closed AND b.brand_id > a.brand_id
	WHERE a.closed <> ''
	UNION ALL
	SELECT DISTINCT p.brand_id, p.name, 'name within name', f.brand_id, f.name, 'the other name is part of this one: a mention of this one may be found as both'
	FROM part p JOIN folded f ON NOT f.alias AND f.brand_id <> p.brand_id AND f.plain = p.plain
	UNION ALL
	SELECT a.brand_id, a.name, 'looks the same', b.brand_id, b.name, 'look-alike letters apart the names are one: a disguise of one is found as the other'
	FROM looked_at a JOIN looked_at b ON b.eye = a.eye AND b.brand_id > a.brand_id AND b.closed <> a.closed
	UNION ALL
	SELECT DISTINCT a.brand_id, a.name, 'one letter apart', b.brand_id, b.name, 'a misspelling of one may be taken for the other'
	FROM (SELECT * FROM missing UNION ALL SELECT l.brand_id, l.name, l.eye, l.eye FROM looked_at l WHERE length(l.eye) BETWEEN 5 AND 12) a
	JOIN missing b ON b.rest = a.rest AND b.brand_id <> a.brand_id AND b.eye <> a.eye AND (b.brand_id > a.brand_id OR length(b.eye) > length(a.eye))
	-- a letter lost, or one for another at the same place
	WHERE length(a.eye) <> length(b.eye) OR EXISTS (SELECT FROM generate_series(1, length(a.eye)) i
		WHERE left(a.eye, i - 1) = left(b.eye, i - 1) AND substr(a.eye, i + 1) = substr(b.eye, i + 1))
	UNION ALL
	SELECT f.brand_id, f.name, 'ordinary word', NULL, NULL, 'is in assay.vocabulary: found only where context supports it; give headings and context'
	FROM folded f JOIN assay.vocabulary v ON v.word = f.plain
	JOIN assay.brand b ON b.brand_id = f.brand_id
	WHERE NOT f.alias AND (b.context IS NULL OR b.headings IS NULL)
	UNION ALL
	SELECT f.brand_id, f.name, 'short name', NULL, NULL, 'fewer than 4 letters: stands in other words and numbers'
	FROM folded f WHERE NOT f.alias AND length(f.closed) < 4 AND f.closed COLLATE "C" ~ '^[a-z0-9]*$'
	UNION ALL
	SELECT b.brand_id, b.name, 'no headings', NULL, NULL, 'without HS headings of its goods brand_other_goods says nothing' FROM assay.brand b
	WHERE coalesce(cardinality(b.headings), 0) = 0
	UNION ALL
	SELECT b.brand_id, b.name, 'no owner', NULL, NULL, 'nobody to ask whether goods are genuine' FROM assay.brand b WHERE coalesce(b.owner, '') = '';

	IF has_table_privilege('assay.brand_day', 'SELECT') AND has_table_privilege('assay.finding_flat', 'SELECT') AND has_table_privilege('assay.outcome', 'SELECT') THEN
		RETURN QUERY
		SELECT b.brand_id, b.name, 'no outcome'::text, NULL::bigint, NULL::text,
			format('%s findings, among the most, and no inspection said whether they are right', d.findings)
		FROM (SELECT y.brand, sum(y.findings) AS findings FROM assay.brand_day y GROUP BY y.brand ORDER BY 2 DESC, 1 LIMIT 20) d
		JOIN LATERAL (SELECT e.brand_id, e.name FROM assay.brand e WHERE e.name = d.brand ORDER BY e.brand_id LIMIT 1) b ON true
		WHERE NOT EXISTS (SELECT FROM assay.outcome o WHERE o.brand = d.brand)
			AND NOT EXISTS (SELECT FROM assay.outcome o JOIN assay.finding_flat f ON f.source = o.source AND f.key = o.key WHERE f.brand = d.brand);
	END IF;
END $$;
COMMENT ON FUNCTION assay.brand_problems() IS
	'what is wrong with the registry of brands: two entries of the same name, names that look the same or are one letter apart, a name within the name of another brand, ordinary words, short names, brands without headings or owner; and, where the caller may read findings and outcomes, those of the twenty with most findings that no inspection was about; with what comes of it';

CREATE FUNCTION assay.brand_problem_hits(source regclass, description_column text,
	OUT brand_id bigint, OUT name text, OUT problem text, OUT other_name text, OUT rows bigint) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 100 COST 100000 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN QUERY EXECUTE format($query$
		WITH hit AS (
			SELECT m.id, count(*) AS rows FROM %1$s t, unnest(assay.brand_ids(t.%2$s::text)) m (id) GROUP BY m.id)
		SELECT p.brand_id, p.name, p.problem, p.other_name, coalesce(h.rows, 0)
		FROM assay.brand_problems() p LEFT JOIN hit h ON h.id = p.brand_id
		ORDER BY 5 DESC, p.name COLLATE "C", p.problem COLLATE "C", p.other_name COLLATE "C"
	$query$, source, assay.column_of(source, description_column));
END $$;
COMMENT ON FUNCTION assay.brand_problem_hits(regclass, text) IS
	'assay.brand_problems() with the number of rows of a table that mention the brand, most first';

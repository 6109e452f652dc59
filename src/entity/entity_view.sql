-- Entities to look at: as of a day, as a card, as a graph

CREATE FUNCTION assay.entity_as_of(source text, key text, as_of date DEFAULT NULL, role text DEFAULT 'seller') RETURNS bigint
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT coalesce(
		(SELECT h.entity_id FROM assay.entity_history h
		WHERE h.name_id = n.name_id AND as_of IS NOT NULL AND h.until >= (as_of + 1)::timestamptz
		ORDER BY h.until LIMIT 1), n.entity_id)
	FROM assay.entity_source s
		JOIN assay.entity_row r ON r.source_id = s.source_id AND r.key = entity_as_of.key
		JOIN assay.entity_name n ON n.name_id = r.name_id
	WHERE s.source = entity_as_of.source AND s.role = entity_as_of.role
$$;
COMMENT ON FUNCTION assay.entity_as_of(text, text, date, text) IS
	'the entity of the party of a row, as it was known at the end of a day (default now): before later merges and splits';

CREATE FUNCTION assay.entity_card(entity_id bigint) RETURNS jsonb
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT jsonb_build_object(
		'entity_id', e.entity_id,
		'name', (SELECT n.name FROM assay.entity_name n WHERE n.entity_id = e.entity_id ORDER BY n.rows DESC, n.name_id LIMIT 1),
		'asked', entity_card.entity_id,
		'first_seen', t.first_seen, 'last_seen', t.last_seen, 'rows', t.rows,
		'names', (SELECT jsonb_agg(jsonb_build_object('name', n.name, 'rows', n.rows, 'country', n.country,
				'first_seen', n.first_seen, 'last_seen', n.last_seen) ORDER BY n.rows DESC, n.name_id)
			FROM (SELECT * FROM assay.entity_name n WHERE n.entity_id = e.entity_id ORDER BY n.rows DESC, n.name_id LIMIT 100) n),
		'identifiers', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', i.kind, 'key', @extschema@.seller_identifier_mask(i.key),
				'rows', i.rows, 'first_seen', i.first_seen, 'last_seen', i.last_seen) ORDER BY i.rows DESC, i.kind, i.key)
			FROM (SELECT i.kind, i.key, sum(i.rows) AS rows, min(i.first_seen) AS first_seen, max(i.last_seen) AS last_seen
				FROM assay.entity_name n JOIN assay.entity_identifier i USING (name_id) WHERE n.entity_id = e.entity_id
				GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 100) i), '[]'),
		'merged', coalesce((SELECT jsonb_agg(m.entity_id ORDER BY m.entity_id) FROM assay.entity m WHERE m.became = e.entity_id), '[]'))
	FROM assay.entity e, LATERAL (SELECT min(n.first_seen) AS first_seen, max(n.last_seen) AS last_seen, sum(n.rows) AS rows
		FROM assay.entity_name n WHERE n.entity_id = e.entity_id) t
	WHERE e.entity_id = assay.entity_current(entity_card.entity_id)
$$;
COMMENT ON FUNCTION assay.entity_card(bigint) IS
	'what is known of an entity: names, identifiers (masked), days, entities that it took in; at most 100 of each, the most frequent; NULL if there is none';

CREATE FUNCTION assay.entity_graph(entity_id bigint, depth integer DEFAULT 1,
	OUT from_entity bigint, OUT from_name text, OUT to_entity bigint, OUT to_name text,
	OUT evidence text, OUT score real, OUT identifier text)
	RETURNS SETOF record
	LANGUAGE sql STABLE STRICT ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE reached AS (
		SELECT assay.entity_current(entity_graph.entity_id) AS entity_id, 0 AS steps
		UNION
		SELECT o.entity_id, r.steps + 1
		FROM reached r
			JOIN assay.entity_name n ON n.entity_id = r.entity_id
			JOIN assay.entity_identifier i ON i.name_id = n.name_id
			JOIN LATERAL (SELECT k.name_id FROM assay.entity_identifier k WHERE k.key = i.key LIMIT 21) k ON k.name_id <> n.name_id
			JOIN assay.entity_name o ON o.name_id = k.name_id AND o.entity_id <> r.entity_id
		WHERE r.steps < least(depth, 5)
			AND (SELECT count(*) FROM (SELECT FROM assay.entity_identifier k WHERE k.key = i.key LIMIT 21) c) <= 20),
	entity AS (SELECT r.entity_id, min(r.steps) AS steps FROM reached r WHERE r.entity_id IS NOT NULL GROUP BY 1)
	SELECT e.entity_id, a.name, e.entity_id, b.name, l.evidence, l.score, @extschema@.seller_identifier_mask(l.identifier)
	FROM entity e JOIN assay.entity_name a ON a.entity_id = e.entity_id JOIN assay.entity_link l ON l.name_id = a.name_id
		JOIN assay.entity_name b ON b.name_id = l.to_name_id
	UNION ALL
	SELECT x.entity_id, a.name, y.entity_id, b.name, 'shared', NULL, @extschema@.seller_identifier_mask(i.key)
	FROM entity x JOIN assay.entity_name a ON a.entity_id = x.entity_id JOIN assay.entity_identifier i ON i.name_id = a.name_id
		JOIN assay.entity_identifier k ON k.key = i.key JOIN assay.entity_name b ON b.name_id = k.name_id
		JOIN entity y ON y.entity_id = b.entity_id
	WHERE x.entity_id < y.entity_id
		AND (SELECT count(*) FROM (SELECT FROM assay.entity_identifier c WHERE c.key = i.key LIMIT 21) c) <= 20
$$;
COMMENT ON FUNCTION assay.entity_graph(bigint, integer) IS
	'links between the names of an entity, and identifiers (masked) that it shares with other entities, over so many steps, at most 5; evidence is name, identifier, both, user, or shared where two entities were not taken for one; an identifier of more than 20 names is left out';

-- Other names, and identifiers, of entities that are watched or were found
-- with counterfeits: what the rule seller_returned looks for

CREATE TABLE assay.entity_watch (
	form text COLLATE pg_catalog."C" NOT NULL,
	identifier text COLLATE pg_catalog."C" NOT NULL DEFAULT '',
	entity_id bigint NOT NULL,
	watched text NOT NULL,
	watched_form text COLLATE pg_catalog."C" NOT NULL,
	seller_id bigint,
	source text,
	key text,
	valid daterange NOT NULL,
	strength real NOT NULL,
	path jsonb NOT NULL,
	sentence text NOT NULL
);
-- not unique: a restore in parallel may bring a row that a trigger made
CREATE INDEX entity_watch_form ON assay.entity_watch (form, identifier);
CREATE INDEX entity_watch_entity_id ON assay.entity_watch (entity_id);
COMMENT ON TABLE assay.entity_watch IS
	'names and identifiers of entities of which another name is on the watch list, or in a shipment that was found counterfeit; made by assay.refresh_entity_watch(), not to be edited';
COMMENT ON COLUMN assay.entity_watch.form IS 'a name, folded, or empty';
COMMENT ON COLUMN assay.entity_watch.identifier IS 'an identifier, or empty';
COMMENT ON COLUMN assay.entity_watch.entity_id IS 'the entity';
COMMENT ON COLUMN assay.entity_watch.watched IS 'its name that is watched, or was found';
COMMENT ON COLUMN assay.entity_watch.watched_form IS 'that name, folded';
COMMENT ON COLUMN assay.entity_watch.seller_id IS 'the entry of assay.seller';
COMMENT ON COLUMN assay.entity_watch.source IS 'otherwise the table with the shipment that was found';
COMMENT ON COLUMN assay.entity_watch.key IS 'the key of that shipment';
COMMENT ON COLUMN assay.entity_watch.valid IS 'days on which it is watched: of the entry, or from the inspection on';
COMMENT ON COLUMN assay.entity_watch.strength IS 'how sure the links between the two names are, 0 to 1';
COMMENT ON COLUMN assay.entity_watch.path IS 'those links, one by one';
COMMENT ON COLUMN assay.entity_watch.sentence IS 'the same in words';
SELECT pg_catalog.pg_extension_config_dump('assay.entity_watch', '');
SELECT assay.track_registry('assay.entity_watch');

-- Of some entities, or of all: an identifier that they share with others may be
-- of either.
CREATE FUNCTION assay.refresh_entity_watch(entities bigint[] DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n bigint;
	forms text[] := '{}';
	identifiers text[] := '{}';
	near bigint[];
BEGIN
	LOCK TABLE assay.entity_watch IN SHARE ROW EXCLUSIVE MODE;
	IF entities IS NOT NULL THEN
		SELECT array_agg(DISTINCT n.form) INTO forms FROM assay.entity_name n WHERE n.entity_id = ANY (entities);
		SELECT coalesce(array_agg(DISTINCT i.key), '{}') INTO identifiers
		FROM assay.entity_name n JOIN assay.entity_identifier i USING (name_id) WHERE n.entity_id = ANY (entities);
		SELECT array_agg(DISTINCT e) INTO near FROM (
			SELECT unnest(entities)
			UNION ALL
			SELECT n.entity_id FROM unnest(identifiers) k,
				LATERAL (SELECT i.name_id FROM assay.entity_identifier i WHERE i.key = k LIMIT 21) i JOIN assay.entity_name n USING (name_id)) e (e);
	END IF;
	DELETE FROM assay.entity_watch w
	WHERE entities IS NULL OR w.entity_id = ANY (entities) OR w.form = ANY (forms) AND w.identifier = ''
		OR w.identifier = ANY (identifiers);
	-- who may not read the watch list, or outcomes, has none of them
	INSERT INTO assay.entity_watch
	WITH RECURSIVE watched AS (
		SELECT n.name_id, n.entity_id, n.name, n.form, s.seller_id, NULL::text AS source, NULL::text AS key, s.valid
		FROM (SELECT s.seller_id, s.name, s.valid FROM assay.seller s WHERE s.status <> 'cleared'
			UNION ALL SELECT a.seller_id, a.alias, s.valid FROM assay.seller_alias a JOIN assay.seller s USING (seller_id) WHERE s.status <> 'cleared') s
			JOIN assay.entity_name n ON n.form = assay.entity_form(s.name) AND NOT n.common AND (near IS NULL OR n.entity_id = ANY (near))
		UNION ALL
		SELECT n.name_id, n.entity_id, n.name, n.form, NULL, o.source, o.key, daterange(o.inspected_on, NULL)
		FROM assay.outcome o JOIN assay.entity_source s ON s.source = o.source AND s.role = 'seller'
			JOIN assay.entity_row r ON r.source_id = s.source_id AND r.key = o.key
			JOIN assay.entity_name n ON n.name_id = r.name_id AND (near IS NULL OR n.entity_id = ANY (near))
		WHERE o.result = 'counterfeit'),
	link AS (
		SELECT l.name_id, l.to_name_id, l.evidence, l.score, l.identifier FROM assay.entity_link l
		UNION ALL
		SELECT l.to_name_id, l.name_id, l.evidence, l.score, l.identifier FROM assay.entity_link l),
	way AS (
		SELECT DISTINCT ON (w.name_id) w.*, w.name_id AS at, w.form AS at_form, w.name AS at_name, 1::real AS strength,
			'[]'::jsonb AS path, ARRAY[w.name_id] AS seen
		FROM watched w
		UNION ALL
		SELECT w.name_id, w.entity_id, w.name, w.form, w.seller_id, w.source, w.key, w.valid, n.name_id, n.form, n.name,
			(w.strength * CASE l.evidence WHEN 'user' THEN 1 WHEN 'name' THEN l.score ELSE greatest(l.score, 0.9) END)::real,
			jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('name', n.name, 'other', w.at_name, 'evidence', l.evidence,
				'score', round(l.score::numeric, 3), 'identifier', @extschema@.seller_identifier_mask(l.identifier)))) || w.path,
			w.seen || n.name_id
		FROM way w JOIN link l ON l.name_id = w.at
			JOIN assay.entity_name n ON n.name_id = l.to_name_id AND n.entity_id = w.entity_id
		WHERE n.name_id <> ALL (w.seen) AND cardinality(w.seen) < 7),
	named AS (
		SELECT DISTINCT ON (w.at_form) w.*, '' AS of_key, format('"%s" is another name of', w.at_name) AS subject
		FROM way w WHERE w.at_form <> w.form AND w.at_form <> ''
			AND NOT EXISTS (SELECT FROM assay.entity_name n WHERE n.name_id = w.at AND n.common)
			AND NOT EXISTS (SELECT FROM watched o WHERE o.form = w.at_form AND o.seller_id IS NOT NULL)
		ORDER BY w.at_form, w.strength DESC, w.seller_id, w.source, w.key),
	identified AS (
		SELECT DISTINCT ON (i.key) w.*, i.key AS of_key,
			format('The %s %s is also of', replace(i.kind, '_', ' '), @extschema@.seller_identifier_mask(i.key)) AS subject
		FROM way w JOIN assay.entity_identifier i ON i.name_id = w.at
		WHERE (SELECT count(*) FROM (SELECT FROM assay.entity_identifier c WHERE c.key = i.key LIMIT 21) c) <= 20
		ORDER BY i.key, w.strength DESC, w.seller_id, w.source, w.key)
	SELECT CASE e.of_key WHEN '' THEN e.at_form ELSE '' END, e.of_key, e.entity_id, e.name, e.form, e.seller_id, e.source, e.key, e.valid,
		CASE e.of_key WHEN '' THEN e.strength ELSE e.strength * 0.9::real END, e.path,
		format('%s "%s", %s%s.', e.subject, e.name,
			CASE WHEN e.seller_id IS NOT NULL THEN 'which is on the watch list'
				ELSE format('which sent goods that were found to be counterfeit (%s, %s)', e.source, e.key) END,
			(SELECT string_agg(CASE p.step ->> 'evidence'
					WHEN 'name' THEN format('; "%s" is like "%s"', p.step ->> 'name', p.step ->> 'other')
					WHEN 'user' THEN format('; "%s" was judged to be "%s"', p.step ->> 'name', p.step ->> 'other')
					ELSE format('; "%s" and "%s" share %s', p.step ->> 'name', p.step ->> 'other', p.step ->> 'identifier') END, '' ORDER BY p.i)
				FROM jsonb_array_elements(e.path) WITH ORDINALITY p (step, i)))
	FROM (SELECT * FROM named UNION ALL SELECT * FROM identified) e
	WHERE entities IS NULL OR e.of_key = '' AND e.at_form = ANY (forms) OR e.of_key = ANY (identifiers);
	GET DIAGNOSTICS n = ROW_COUNT;
	RETURN n;
END $$;
COMMENT ON FUNCTION assay.refresh_entity_watch(bigint[]) IS
	'makes assay.entity_watch anew from watch list, outcomes and entities, or of some entities; returns the number of rows made; assay.resolve_parties() and assay.judge() do so at their end, and triggers when the watch list or outcomes change, where who changes them may read and write all that it takes: call it after changes by others';

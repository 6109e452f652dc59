-- assay.entity_watch follows the watch list and the outcomes

-- Who may change those need not see the entities: then it is left for the next
-- who may.
CREATE FUNCTION assay.entity_watch_changed() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	changed text;
	touched bigint[];
BEGIN
	IF NOT has_table_privilege('assay.entity_watch', 'INSERT') OR NOT has_table_privilege('assay.entity_watch', 'DELETE')
		OR NOT (SELECT bool_and(has_table_privilege(t, 'SELECT') AND NOT row_security_active(t))
			FROM unnest('{assay.seller,assay.seller_alias,assay.outcome,assay.entity_source,assay.entity_name,assay.entity_link,assay.entity_identifier,assay.entity_row,assay.entity_watch}'::text[]) t) THEN
		RETURN NULL;
	END IF;
	IF NOT EXISTS (SELECT FROM assay.entity_name) THEN
		RETURN NULL;
	END IF;
	IF TG_OP = 'TRUNCATE' THEN
		PERFORM assay.refresh_entity_watch();
		RETURN NULL;
	END IF;
	changed := CASE TG_OP WHEN 'INSERT' THEN 'SELECT * FROM added' WHEN 'DELETE' THEN 'SELECT * FROM gone'
		ELSE 'SELECT * FROM added UNION ALL SELECT * FROM gone' END;
	EXECUTE format(CASE TG_TABLE_NAME
		WHEN 'seller' THEN
			'WITH changed AS (%s),
			named AS (SELECT c.name FROM changed c UNION SELECT a.alias FROM changed c JOIN assay.seller_alias a USING (seller_id))
			SELECT array_agg(DISTINCT n.entity_id) FROM named w JOIN assay.entity_name n ON n.form = assay.entity_form(w.name)'
		WHEN 'seller_alias' THEN
			'SELECT array_agg(DISTINCT n.entity_id) FROM (%s) w JOIN assay.entity_name n ON n.form = assay.entity_form(w.alias)'
		ELSE
			'SELECT array_agg(DISTINCT n.entity_id) FROM (%s) o
				JOIN assay.entity_source s ON s.source = o.source AND s.role = ''seller''
				JOIN assay.entity_row r ON r.source_id = s.source_id AND r.key = o.key
				JOIN assay.entity_name n ON n.name_id = r.name_id
			WHERE o.result = ''counterfeit'''
		END, changed) INTO touched;
	IF touched IS NULL THEN
		RETURN NULL;
	END IF;
	-- of so many, all is no slower
	PERFORM assay.refresh_entity_watch(CASE WHEN cardinality(touched) <= 1000 THEN touched END);
	RETURN NULL;
END $$;
COMMENT ON FUNCTION assay.entity_watch_changed() IS
	'statement triggers of the watch list and of outcomes: make assay.entity_watch anew for the entities that are concerned';
REVOKE ALL ON FUNCTION assay.entity_watch_changed() FROM PUBLIC;

SELECT assay.track_changes('assay.seller', 'entity_watch', 'assay.entity_watch_changed');
SELECT assay.track_changes('assay.seller_alias', 'entity_watch', 'assay.entity_watch_changed');
SELECT assay.track_changes('assay.outcome', 'entity_watch', 'assay.entity_watch_changed');

-- Old shipments by new knowledge: rows that changes of the registries can
-- touch are screened again, and no others

-- Rows are written by triggers, whoever changes a registry.
CREATE TABLE assay.registry_log (
	transaction xid8 NOT NULL,
	changed_at timestamptz NOT NULL,
	registry text COLLATE pg_catalog."C" NOT NULL,
	old json,
	new json
);
COMMENT ON TABLE assay.registry_log IS
	'rows of registries that changed, for assay.rescreen(), which removes those that no table waits for any more; not readable by PUBLIC, for it has what they have';
COMMENT ON COLUMN assay.registry_log.transaction IS 'transaction that changed it';
COMMENT ON COLUMN assay.registry_log.changed_at IS 'when that began';
COMMENT ON COLUMN assay.registry_log.registry IS 'table of schema assay';
COMMENT ON COLUMN assay.registry_log.old IS 'the row as it was; NULL for a new one, or where many rows changed';
COMMENT ON COLUMN assay.registry_log.new IS 'the row as it is; NULL for one that was deleted, or where many rows changed';
REVOKE ALL ON assay.registry_log FROM PUBLIC;

CREATE FUNCTION assay.log_registry() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_log_registry' LANGUAGE C;
COMMENT ON FUNCTION assay.log_registry() IS
	'trigger of registries: notes in assay.registry_log which rows changed; of more than a thousand in a transaction, that many did';
REVOKE ALL ON FUNCTION assay.log_registry() FROM PUBLIC;

DO $$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY '{brand,brand_alias,brand_authorised,brand_gtin,vocabulary,seller,seller_alias,seller_identifier,importer,importer_alias,term_list,term,hs_word,hs_adoption,tariff,name_source,name_word,rule,threshold}'::pg_catalog.text[] LOOP
		EXECUTE pg_catalog.format('CREATE TRIGGER registry_log AFTER INSERT OR UPDATE OR DELETE ON assay.%I
			FOR EACH ROW EXECUTE FUNCTION assay.log_registry()', t);
		EXECUTE pg_catalog.format('CREATE TRIGGER registry_log_truncate AFTER TRUNCATE ON assay.%I
			FOR EACH STATEMENT EXECUTE FUNCTION assay.log_registry()', t);
		EXECUTE pg_catalog.format('ALTER TABLE assay.%I ENABLE ALWAYS TRIGGER registry_log, ENABLE ALWAYS TRIGGER registry_log_truncate', t);
	END LOOP;
END $$;

CREATE FUNCTION assay.importer_number_form(number text) RETURNS text
	AS 'MODULE_PATHNAME', 'assay_importer_number_form' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.importer_number_form(text) IS
	'a number of an importer as it is looked up, however it is written; NULL for what is none; an index on this of the column of importer numbers serves assay.rescreen()';

CREATE TABLE assay.finding_change (
	changed_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
	run_id integer NOT NULL,
	day date,
	strength_before real,
	strength real,
	source text COLLATE pg_catalog."C" NOT NULL,
	key text COLLATE pg_catalog."C" NOT NULL,
	rule text COLLATE pg_catalog."C" NOT NULL,
	change text NOT NULL,
	brand text,
	seller text,
	because text NOT NULL
);
CREATE INDEX finding_change_key ON assay.finding_change (key);
CREATE INDEX finding_change_at ON assay.finding_change USING brin (changed_at);
COMMENT ON TABLE assay.finding_change IS 'findings that came, went or became others when assay.rescreen() looked again';
COMMENT ON COLUMN assay.finding_change.changed_at IS 'when the row was screened again';
COMMENT ON COLUMN assay.finding_change.run_id IS 'run of assay.rescreen()';
COMMENT ON COLUMN assay.finding_change.day IS 'day of the shipment';
COMMENT ON COLUMN assay.finding_change.strength_before IS 'strength that the finding had; NULL when it came';
COMMENT ON COLUMN assay.finding_change.strength IS 'strength that it has; NULL when it went';
COMMENT ON COLUMN assay.finding_change.source IS 'the screened table';
COMMENT ON COLUMN assay.finding_change.key IS 'key of the row, as in assay.screened';
COMMENT ON COLUMN assay.finding_change.rule IS 'rule of assay.rule';
COMMENT ON COLUMN assay.finding_change.change IS 'came, went, grew, shrank (in strength times weight), or changed (in what it says)';
COMMENT ON COLUMN assay.finding_change.brand IS 'registered brand that the finding is about';
COMMENT ON COLUMN assay.finding_change.seller IS 'watched seller that the finding is about';
COMMENT ON COLUMN assay.finding_change.because IS 'changes of the registries for which the row was looked at';
SELECT pg_catalog.pg_extension_config_dump('assay.finding_change', '');

-- Which rows a change can touch. A way to them is: mention (of a name in the
-- description), seller or importer (of a name), number (of an importer),
-- contact (rows that have any), rule (rows with a finding of it), all.
CREATE FUNCTION assay.rescreen_reach(given text[], registry text, old jsonb, new jsonb, OUT way text, OUT what text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 5 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	either jsonb := coalesce(new, old);
	ids bigint[];
	readable boolean;
BEGIN
	IF registry IN ('brand', 'brand_alias', 'brand_authorised') AND (old IS NOT NULL OR new IS NOT NULL) THEN
		IF old - '{owner,recordation}'::text[] = new - '{owner,recordation}'::text[] THEN
			RETURN;
		END IF;
		ids := ARRAY[(old ->> 'brand_id')::bigint, (new ->> 'brand_id')::bigint];
		RETURN QUERY SELECT DISTINCT 'mention', n.name FROM (
			SELECT unnest(ARRAY[old ->> 'name', new ->> 'name', old ->> 'alias', new ->> 'alias'])
			UNION ALL SELECT b.name FROM assay.brand b WHERE b.brand_id = ANY (ids)
			UNION ALL SELECT a.alias FROM assay.brand_alias a WHERE a.brand_id = ANY (ids)) n (name)
		WHERE n.name IS NOT NULL;
	ELSIF registry IN ('seller', 'seller_alias', 'seller_identifier') AND (old IS NOT NULL OR new IS NOT NULL) THEN
		IF EXISTS (SELECT FROM assay.name_word) OR EXISTS (SELECT FROM assay.rule r
			WHERE r.rule = 'seller_watched' AND r.enabled AND r.threshold < 0.7::real) THEN
			RETURN QUERY SELECT 'all', NULL::text;	-- the index goes by other scores
			RETURN;
		END IF;
		-- those that hang together with it, by what they have in common
		readable := has_table_privilege('assay.seller_identifier', 'SELECT');
		ids := ARRAY[(old ->> 'seller_id')::bigint, (new ->> 'seller_id')::bigint];
		IF readable THEN
			SELECT ids || array_agg(i.seller_id) INTO ids FROM assay.seller_identifier i WHERE i.key IN (old ->> 'key', new ->> 'key');
			FOR step IN 1 .. 3 LOOP
				SELECT array_agg(DISTINCT n.id) INTO ids FROM (
					SELECT unnest(ids) UNION ALL
					SELECT o.seller_id FROM assay.seller_identifier i JOIN assay.seller_identifier o ON o.key = i.key WHERE i.seller_id = ANY (ids)) n (id);
			END LOOP;
			IF given && '{seller_phone,seller_email,seller_address,seller_account,seller_handle}'
				AND (registry = 'seller_identifier' OR EXISTS (SELECT FROM assay.seller_identifier i WHERE i.seller_id = ANY (ids))) THEN
				RETURN QUERY SELECT 'contact', NULL::text;
			END IF;
		END IF;
		IF 'seller' = ANY (given) THEN
			RETURN QUERY SELECT DISTINCT 'seller', n.name FROM (
				SELECT unnest(ARRAY[old ->> 'name', new ->> 'name', old ->> 'alias', new ->> 'alias'])
				UNION ALL SELECT s.name FROM assay.seller s WHERE s.seller_id = ANY (ids)
				UNION ALL SELECT a.alias FROM assay.seller_alias a WHERE a.seller_id = ANY (ids)) n (name)
			WHERE n.name IS NOT NULL;
		END IF;
	ELSIF registry IN ('importer', 'importer_alias') AND (old IS NOT NULL OR new IS NOT NULL) THEN
		IF 'importer_no' = ANY (given) THEN
			RETURN QUERY SELECT DISTINCT 'number', assay.importer_number_form(n.number)
			FROM unnest(ARRAY[old ->> 'number', new ->> 'number']) n (number) WHERE assay.importer_number_form(n.number) IS NOT NULL;
		END IF;
		IF 'importer' = ANY (given) AND EXISTS (SELECT FROM assay.rule r
			WHERE r.rule LIKE 'importer\_%' AND r.enabled AND r.threshold < 0.7::real) THEN
			RETURN QUERY SELECT 'all', NULL::text;
		ELSIF 'importer' = ANY (given) THEN
			RETURN QUERY SELECT DISTINCT 'importer', n.name FROM (
				SELECT unnest(ARRAY[old ->> 'name', new ->> 'name', old ->> 'alias', new ->> 'alias'])
				UNION ALL SELECT i.name FROM assay.importer i WHERE i.number::text IN (old ->> 'number', new ->> 'number')
				UNION ALL SELECT a.alias FROM assay.importer_alias a WHERE a.number::text IN (old ->> 'number', new ->> 'number')) n (name)
			WHERE n.name IS NOT NULL;
		END IF;
	ELSIF registry = 'rule' AND either IS NOT NULL THEN
		IF (either ->> 'rule' = 'item_id_reused' AND NOT 'item_id' = ANY (given))
			OR (either ->> 'rule' = 'same_day_value' AND NOT given @> '{importer,destination,value}')
			OR old - '{description,shipped}'::text[] = new - '{description,shipped}'::text[] THEN
			RETURN;
		END IF;
		-- those that have it, unless others can get it, or it says how sure a brand must be
		IF either ->> 'rule' IN ('item_id_reused', 'same_day_value')
			OR ((new ->> 'enabled')::boolean AND (old IS NULL OR NOT (old ->> 'enabled')::boolean OR (new ->> 'threshold')::real < (old ->> 'threshold')::real))
			OR (either ->> 'rule' IN ('brand_disguised', 'brand_misspelt', 'brand_unauthorised', 'brand_authorised')
				AND (new IS NULL OR (new -> 'enabled', new -> 'threshold') <> (old -> 'enabled', old -> 'threshold'))) THEN
			RETURN QUERY SELECT 'all', NULL::text;
		ELSE
			RETURN QUERY SELECT 'rule', either ->> 'rule';
		END IF;
	ELSIF (registry = 'brand_gtin' AND NOT given && '{gtin,item_id}')
		OR (registry = 'tariff' AND NOT given @> '{hs_code,destination}')
		OR (registry IN ('hs_word', 'hs_adoption') AND NOT 'hs_code' = ANY (given))
		OR (registry IN ('name_source', 'name_word', 'seller', 'seller_alias') AND NOT given && '{seller,importer}')
		OR (registry = 'seller_identifier' AND NOT given && '{seller,seller_phone,seller_email,seller_address,seller_account,seller_handle}')
		OR (registry IN ('importer', 'importer_alias') AND NOT given && '{importer,importer_no}')
		OR (registry = 'threshold' AND NOT given @> '{importer,destination,value}') THEN
		RETURN;
	ELSE
		RETURN QUERY SELECT 'all', NULL::text;
	END IF;
END $$;
COMMENT ON FUNCTION assay.rescreen_reach(text[], text, jsonb, jsonb) IS
	'rows that a change of a registry can touch, where the table gives these arguments of assay.screen()';

-- Changes since the table was last looked at, or a run, or what the caller names.
CREATE FUNCTION assay.rescreen_changes(job assay.screen_job, since integer, brand text, seller text, rule text,
	OUT known pg_snapshot, OUT ways text[], OUT whats text[], OUT becauses text[])
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	seen pg_snapshot;
BEGIN
	PERFORM assay.screen_check(job);
	IF num_nonnulls(since, brand, seller, rule) > 1 THEN
		RAISE EXCEPTION 'since, brand, seller and rule cannot be named together'
			USING ERRCODE = 'invalid_parameter_value', HINT = 'Call assay.rescreen() once for each.';
	END IF;
	known := pg_current_snapshot();
	IF since IS NOT NULL THEN
		SELECT r.known INTO seen FROM assay.screen_run r WHERE r.run_id = since AND r.source = job.source;
		IF NOT FOUND THEN
			RAISE EXCEPTION '% has no run %', job.source, since
				USING ERRCODE = 'undefined_object', HINT = 'Runs are in assay.screen_ledger.';
		END IF;
	ELSE
		SELECT r.known INTO seen FROM assay.screen_relation r WHERE r.relation = job.relation;
	END IF;
	IF brand IS NOT NULL AND @extschema@.brand_name_problem(brand) IS NOT NULL THEN
		RAISE EXCEPTION 'brand "%" cannot be looked for', left(brand, 100)
			USING ERRCODE = 'invalid_parameter_value', DETAIL = @extschema@.brand_name_problem(brand);
	ELSIF seller IS NOT NULL AND seller !~ '[^[:space:][:punct:]]' THEN
		RAISE EXCEPTION 'seller "%" is no name', left(seller, 100) USING ERRCODE = 'invalid_parameter_value';
	ELSIF rule IS NOT NULL AND NOT EXISTS (SELECT FROM assay.rule r WHERE r.rule = rescreen_changes.rule)
		AND NOT EXISTS (SELECT FROM assay.finding f WHERE f.rule = rescreen_changes.rule) THEN
		RAISE EXCEPTION 'rule "%" does not exist', left(rule, 100)
			USING ERRCODE = 'undefined_object', HINT = 'Rules are rows of assay.rule.';
	END IF;
	IF brand IS NOT NULL THEN
		SELECT array_agg(w.way), array_agg(w.what), array_agg('brand ' || brand) INTO ways, whats, becauses
		FROM (SELECT 'mention', brand UNION
			SELECT r.way, r.what FROM assay.brand b, assay.rescreen_reach(job.given, 'brand', NULL, to_jsonb(b)) r
			WHERE b.name = brand OR EXISTS (SELECT FROM assay.brand_alias a WHERE a.brand_id = b.brand_id AND a.alias = brand)) w (way, what);
	ELSIF seller IS NOT NULL THEN
		SELECT array_agg(w.way), array_agg(w.what), array_agg('seller ' || seller) INTO ways, whats, becauses
		FROM (SELECT r.way, r.what FROM assay.rescreen_reach(job.given, 'seller', NULL, jsonb_build_object('name', seller)) r UNION
			SELECT r.way, r.what FROM assay.seller s, assay.rescreen_reach(job.given, 'seller', NULL, to_jsonb(s)) r
			WHERE s.name = seller OR EXISTS (SELECT FROM assay.seller_alias a WHERE a.seller_id = s.seller_id AND a.alias = seller)) w (way, what);
	ELSIF rule IS NOT NULL THEN
		SELECT array_agg(w.way), array_agg(w.what), array_agg('rule ' || rule) INTO ways, whats, becauses
		FROM (SELECT 'rule', rule UNION
			SELECT r.way, r.what FROM assay.registry_log l, assay.rescreen_reach(job.given, l.registry, l.old::jsonb, l.new::jsonb) r
			WHERE l.registry = 'rule' AND rule IN (l.old ->> 'rule', l.new ->> 'rule') AND NOT pg_visible_in_snapshot(l.transaction, seen)) w (way, what);
	ELSIF seen IS NULL THEN
		ways := '{all}';
		whats := '{NULL}';
		becauses := '{nothing is known of what changed since it was screened}';
	ELSE
		SELECT array_agg(w.way), array_agg(w.what), array_agg(w.because) INTO ways, whats, becauses
		FROM (
			SELECT r.way, r.what, array_to_string((array_agg(DISTINCT l.because))[:5], '; ')
				|| CASE WHEN count(DISTINCT l.because) > 5 THEN format('; and %s more', count(DISTINCT l.because) - 5) ELSE '' END AS because
			FROM (SELECT l.registry, l.old::jsonb AS old, l.new::jsonb AS new, format('%s %s%s', l.registry,
					coalesce('"' || coalesce(l.new ->> 'name', l.old ->> 'name', l.new ->> 'alias', l.old ->> 'alias', l.new ->> 'rule', l.old ->> 'rule',
						l.new ->> 'word', l.old ->> 'word', l.new ->> 'term', l.old ->> 'term', l.new ->> 'party', l.old ->> 'party') || '" ', ''),
					CASE WHEN l.old IS NULL AND l.new IS NULL THEN 'in many rows' WHEN l.old IS NULL THEN 'added' WHEN l.new IS NULL THEN 'removed' ELSE 'changed' END) AS because
				FROM assay.registry_log l WHERE NOT pg_visible_in_snapshot(l.transaction, seen)) l,
				LATERAL assay.rescreen_reach(job.given, l.registry, l.old, l.new) r
			GROUP BY r.way, r.what) w;
	END IF;
END $$;
COMMENT ON FUNCTION assay.rescreen_changes(assay.screen_job, integer, text, text, text) IS
	'what assay.rescreen() is to look for, and what the registries were like by then';

-- The column that an argument is, if an index of this class is on it
CREATE FUNCTION assay.rescreen_has_index(relation regclass, columns jsonb, argument text, opclass text) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM pg_index i JOIN pg_opclass c ON c.oid = i.indclass[0] JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
		WHERE i.indrelid = relation AND i.indisvalid AND i.indpred IS NULL AND c.opcname = opclass
			AND a.attname = coalesce(columns ->> argument, argument) AND coalesce(jsonb_typeof(columns -> argument), 'string') = 'string')
$$;
COMMENT ON FUNCTION assay.rescreen_has_index(regclass, jsonb, text, text) IS
	'is there a whole index of this operator class on the column that an argument of assay.screen() is taken from?';

-- The rows themselves, by their place and key; parts of the table where all are
-- to be looked at.
CREATE FUNCTION assay.rescreen_find(job assay.screen_job, ways text[], whats text[], becauses text[], batch bigint,
	OUT run integer, OUT leaves oid[], OUT tids tid[], OUT keys text[], OUT reasons text[], OUT parts bigint[], OUT pages integer)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off SET enable_seqscan = off AS $$
DECLARE
	of_rows text := job.relation::text;
	ask text;
	because text := (SELECT left(string_agg(DISTINCT b, '; '), 1000) FROM unnest(becauses) b);
	given jsonb;
BEGIN
	PERFORM assay.screen_check(job);
	SELECT jsonb_object_agg(a.argument, a.value) INTO given FROM assay.screen_arguments(job.relation, job.columns) a;
	IF ways IS NULL THEN
		RETURN;
	END IF;
	IF (SELECT c.relkind <> 'p' FROM pg_class c WHERE c.oid = job.relation) THEN
		of_rows := 'ONLY ' || of_rows;
	END IF;
	IF NOT 'all' = ANY (ways) THEN
		IF 'mention' = ANY (ways) AND NOT assay.rescreen_has_index(job.relation, job.columns, 'description', 'mention_ops') THEN
			RAISE NOTICE 'all rows of % are looked at, for no index tells which mention a brand', job.source
				USING HINT = format('CREATE INDEX ON %s USING gin (%I mention_ops);', job.relation, coalesce(job.columns ->> 'description', 'description'));
			ways := ways || '{all}'::text[];
		ELSIF ('seller' = ANY (ways) AND NOT assay.rescreen_has_index(job.relation, job.columns, 'seller', 'party_ops'))
			OR ('importer' = ANY (ways) AND NOT assay.rescreen_has_index(job.relation, job.columns, 'importer', 'party_ops')) THEN
			RAISE NOTICE 'all rows of % are looked at, for no index tells which are of a party', job.source
				USING HINT = format('CREATE INDEX ON %s USING gin (%I party_ops);', job.relation,
					CASE WHEN 'seller' = ANY (ways) THEN coalesce(job.columns ->> 'seller', 'seller') ELSE coalesce(job.columns ->> 'importer', 'importer') END);
			ways := ways || '{all}'::text[];
		END IF;
	ELSE
		RAISE NOTICE 'all rows of % are looked at', job.source USING DETAIL = format('Because of: %s.', because);
	END IF;

	IF 'all' = ANY (ways) THEN
		SELECT greatest(1, least(1000000, batch / coalesce(sum(c.reltuples) / nullif(sum(c.relpages), 0), 50)))::integer INTO pages
		FROM pg_class c WHERE c.reltuples > 0 AND c.relpages > 0
			AND c.oid IN (SELECT job.relation::oid UNION SELECT p.relid FROM pg_partition_tree(job.relation) p);
		pages := coalesce(pages, greatest(1, least(1000000, batch / 50))::integer);
		SELECT array_agg(t.oid ORDER BY t.oid, n), array_agg(n ORDER BY t.oid, n), array_agg(because) INTO leaves, parts, reasons
		FROM (SELECT job.relation::oid UNION SELECT p.relid FROM pg_partition_tree(job.relation) p WHERE p.isleaf) t (oid) JOIN pg_class c ON c.oid = t.oid AND c.relkind <> 'p',
			generate_series(0, pg_relation_size(t.oid::regclass) / current_setting('block_size')::bigint / pages) n;
	ELSE
		IF 'contact' = ANY (ways) OR ('number' = ANY (ways) AND NOT EXISTS (SELECT FROM pg_index i
			WHERE i.indrelid = job.relation AND pg_get_expr(i.indexprs, i.indrelid) LIKE '%importer_number_form(%')) THEN
			RAISE NOTICE 'all rows of % are read, and those that match are looked at', job.source
				USING HINT = CASE WHEN NOT 'contact' = ANY (ways) THEN format('CREATE INDEX ON %s (assay.importer_number_form(%I));',
					job.relation, coalesce(job.columns ->> 'importer_no', 'importer_no')) ELSE '' END;
		END IF;
		SELECT string_agg(format('SELECT s.tableoid AS leaf, s.ctid AS tid, %s AS key, w.because FROM unnest($1, $2, $3) w (way, what, because) JOIN %s WHERE w.way = %L AND %s',
			job.key, CASE u.way
				WHEN 'mention' THEN format('%s s ON (%s)::text OPERATOR(@extschema@.@~) w.what', of_rows, given ->> 'description')
				WHEN 'seller' THEN format('%s s ON (%s)::text OPERATOR(@extschema@.~=) w.what', of_rows, given ->> 'seller')
				WHEN 'importer' THEN format('%s s ON (%s)::text OPERATOR(@extschema@.~=) w.what', of_rows, given ->> 'importer')
				WHEN 'number' THEN format('%s s ON assay.importer_number_form((%s)::text) = w.what', of_rows, given ->> 'importer_no')
				WHEN 'contact' THEN format('%s s ON num_nonnulls(%s) > 0', of_rows, (SELECT string_agg(a.value, ', ') FROM jsonb_each_text(given) a
					WHERE a.key = ANY ('{seller_phone,seller_email,seller_address,seller_account,seller_handle}')))
				WHEN 'rule' THEN format('assay.finding f ON f.source = %L AND f.rule = w.what JOIN %s s ON %s',
					job.source, of_rows, assay.screen_by_keys(job.relation, job.keys)) END,
			u.way, job.keyed), ' UNION ALL ')
		INTO ask FROM (SELECT DISTINCT unnest(rescreen_find.ways)) u (way);
		EXECUTE format('SELECT array_agg(h.leaf), array_agg(h.tid), array_agg(h.key), array_agg(h.because)
			FROM (SELECT h.leaf, h.tid, h.key, string_agg(DISTINCT h.because, ''; '') AS because FROM (%s) h GROUP BY h.leaf, h.tid, h.key ORDER BY h.leaf, h.tid) h', ask)
		INTO leaves, tids, keys, reasons USING ways, whats, becauses;
	END IF;
	IF leaves IS NOT NULL THEN
		INSERT INTO assay.screen_run AS r (source, keys, columns, pages, expected, because, known, finished)
		VALUES (job.source, job.keys, job.columns, coalesce(rescreen_find.pages, 1), coalesce(cardinality(rescreen_find.keys), 0), because, pg_current_snapshot(), clock_timestamp())
		RETURNING r.run_id INTO run;
	END IF;
END $$;
COMMENT ON FUNCTION assay.rescreen_find(assay.screen_job, text[], text[], text[], bigint) IS
	'rows that assay.rescreen() is to screen again, or the parts of the table where all are; and its run';

-- Some rows of a table or a leaf of one, by their place; those that moved
-- meanwhile are found by their key. What comes out as it was is left as it was.
CREATE FUNCTION assay.rescreen_rows(job assay.screen_job, leaf oid, tids tid[], keys text[], reasons text[]) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off
	SET enable_seqscan = off AS $$
DECLARE
	rows record;
	here tid[];
	here_keys text[];
	moved text[];
	key_of_row text;
	did record;
	n bigint := 0;
	n_failed bigint := 0;
BEGIN
	PERFORM assay.screen_check(job);
	PERFORM assay.claim_any(job.relation);
	SELECT f.* INTO rows FROM assay.screen_from(job.relation, leaf) f;
	EXECUTE format('SELECT array_agg(s.ctid), array_agg(%1$s) FROM %2$s s
		JOIN assay.screened d ON d.source = $2 AND d.key = %1$s WHERE %3$s AND s.ctid = ANY ($1) AND %4$s AND %1$s = ANY ($3)',
		job.key, rows.of_rows, rows.restriction, job.keyed)
	INTO here, here_keys USING tids, job.source, keys;
	EXECUTE format('SELECT array_agg(f.key) FROM unnest($1) f (key) JOIN assay.screened d ON d.source = $2 AND d.key = f.key
		WHERE f.key <> ALL ($3) AND EXISTS (SELECT FROM %s s WHERE %s)', job.relation, assay.screen_by_keys(job.relation, job.keys))
	INTO moved USING keys, job.source, coalesce(here_keys, '{}');
	IF here IS NULL AND moved IS NULL THEN
		RETURN;
	END IF;
	PERFORM assay.move_to_past(job.source, here_keys || moved, false);
	job.again := true;
	IF here IS NOT NULL THEN
		SELECT h.* INTO did FROM assay.screen_halves(job, rows.of_rows, 's.ctid = ANY ($4) AND ' || rows.restriction, cardinality(here), here) h;
		n := did.screened;
		n_failed := did.failed;
	END IF;
	FOREACH key_of_row IN ARRAY coalesce(moved, '{}') LOOP
		SELECT h.* INTO did FROM assay.screen_halves(job, job.relation::text, assay.screen_by_key(job.relation, job.keys,
			CASE cardinality(job.keys) WHEN 1 THEN ARRAY[key_of_row] ELSE ARRAY(SELECT jsonb_array_elements_text(key_of_row::jsonb)) END), 1, NULL) h;
		n := n + did.screened;
		n_failed := n_failed + did.failed;
	END LOOP;

	here_keys := here_keys || moved;
	WITH old AS (
		SELECT f.*, row_number() OVER w AS i FROM assay.finding_past f WHERE f.source = job.source AND f.key = ANY (here_keys) AND f.until = now()
		WINDOW w AS (PARTITION BY f.key, f.rule, f.evidence OPERATOR(@extschema@.->>) 'field', f.evidence OPERATOR(@extschema@.->>) 'start', f.evidence OPERATOR(@extschema@.->>) 'brand', f.evidence OPERATOR(@extschema@.->>) 'seller'
			ORDER BY f.strength DESC, f.evidence)),
	new AS (
		SELECT f.*, row_number() OVER w AS i FROM assay.finding f WHERE f.source = job.source AND f.key = ANY (here_keys)
		WINDOW w AS (PARTITION BY f.key, f.rule, f.evidence OPERATOR(@extschema@.->>) 'field', f.evidence OPERATOR(@extschema@.->>) 'start', f.evidence OPERATOR(@extschema@.->>) 'brand', f.evidence OPERATOR(@extschema@.->>) 'seller'
			ORDER BY f.strength DESC, f.evidence)),
	pair AS (
		SELECT coalesce(n.key, o.key) AS key, coalesce(n.rule, o.rule) AS rule, coalesce(n.day, o.day) AS day, o.strength AS strength_before, n.strength,
			coalesce(n.evidence, o.evidence) AS evidence,
			CASE WHEN o.key IS NULL THEN 'came' WHEN n.key IS NULL THEN 'went'
				WHEN n.strength * n.weight > o.strength * o.weight THEN 'grew' WHEN n.strength * n.weight < o.strength * o.weight THEN 'shrank'
				WHEN (n.version, n.strength, n.weight, n.evidence) <> (o.version, o.strength, o.weight, o.evidence) THEN 'changed' END AS change
		FROM old o FULL JOIN new n ON n.key = o.key AND n.rule = o.rule AND n.i = o.i
			AND coalesce(n.evidence OPERATOR(@extschema@.->>) 'field', '') = coalesce(o.evidence OPERATOR(@extschema@.->>) 'field', '') AND coalesce(n.evidence OPERATOR(@extschema@.->>) 'start', '') = coalesce(o.evidence OPERATOR(@extschema@.->>) 'start', '')
			AND coalesce(n.evidence OPERATOR(@extschema@.->>) 'brand', '') = coalesce(o.evidence OPERATOR(@extschema@.->>) 'brand', '') AND coalesce(n.evidence OPERATOR(@extschema@.->>) 'seller', '') = coalesce(o.evidence OPERATOR(@extschema@.->>) 'seller', '')),
	told AS (
		INSERT INTO assay.finding_change (run_id, source, key, day, rule, change, strength_before, strength, brand, seller, because)
		SELECT job.run_id, job.source, p.key, p.day, p.rule, p.change, p.strength_before, p.strength, p.evidence OPERATOR(@extschema@.->>) 'brand', p.evidence OPERATOR(@extschema@.->>) 'seller',
			reasons[least(array_position(keys, p.key), cardinality(reasons))]
		FROM pair p WHERE p.change IS NOT NULL RETURNING key),
	same AS (
		SELECT k.key FROM unnest(here_keys) k (key)
		WHERE k.key NOT IN (SELECT t.key FROM told t) AND EXISTS (SELECT FROM assay.screened d WHERE d.source = job.source AND d.key = k.key)),
	marks AS (DELETE FROM assay.screened_past d USING same k WHERE d.source = job.source AND d.key = k.key AND d.until = now() AND NOT d.deleted)
	DELETE FROM assay.finding_past f USING same k WHERE f.source = job.source AND f.key = k.key AND f.until = now();
	UPDATE assay.screen_run r SET expected = greatest(r.expected, r.screened + r.failed + n + n_failed), screened = r.screened + n,
		failed = r.failed + n_failed, progressed = clock_timestamp(), finished = clock_timestamp()
	WHERE r.run_id = job.run_id;
END $$;
COMMENT ON FUNCTION assay.rescreen_rows(assay.screen_job, oid, tid[], text[], text[]) IS
	'screens marked rows again, and tells in assay.finding_change what became of their findings';

CREATE FUNCTION assay.rescreen_part(job assay.screen_job, leaf oid, part bigint, because text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off
	SET enable_seqscan = off AS $$
DECLARE
	rows record;
	tids tid[];
	keys text[];
BEGIN
	PERFORM assay.screen_check(job);
	SELECT f.* INTO rows FROM assay.screen_from(job.relation, leaf) f;
	EXECUTE format('SELECT array_agg(s.ctid), array_agg(%s) FROM %s s WHERE %s AND %s AND s.ctid >= ''(%s,0)'' AND s.ctid < ''(%s,0)''',
		job.key, rows.of_rows, job.keyed, rows.restriction, part * job.pages, least((part + 1) * job.pages, 4294967295))
	INTO tids, keys;
	IF tids IS NOT NULL THEN
		PERFORM assay.rescreen_rows(job, leaf, tids, keys, ARRAY[because]);
	END IF;
END $$;
COMMENT ON FUNCTION assay.rescreen_part(assay.screen_job, oid, bigint, text) IS 'screens the marked rows on some pages again';

CREATE FUNCTION assay.rescreen_job(source regclass) RETURNS assay.screen_job
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	known assay.screen_source;
BEGIN
	IF source IS NULL THEN
		PERFORM assay.screen_key(source, NULL);
	END IF;
	SELECT s.* INTO known FROM assay.screen_source s JOIN assay.screen_relation r ON r.source = s.source
	JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype WHERE c.oid = rescreen_job.source;
	IF NOT FOUND THEN
		RAISE EXCEPTION '% was not screened', source
			USING ERRCODE = 'object_not_in_prerequisite_state', HINT = format('CALL assay.screen_table(%L) first.', source);
	END IF;
	RETURN assay.screen_job(source, known.source, known.keys, known.columns);
END $$;
COMMENT ON FUNCTION assay.rescreen_job(regclass) IS 'how a table was screened, to screen rows of it again';

CREATE FUNCTION assay.rescreen_end(job assay.screen_job, seen pg_snapshot) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM assay.screen_check(job);
	UPDATE assay.screen_relation r SET known = seen WHERE r.relation = job.relation;
	IF has_table_privilege('assay.registry_log', 'DELETE') THEN
		DELETE FROM assay.registry_log l WHERE NOT EXISTS (SELECT FROM assay.screen_relation r
			WHERE r.known IS NOT NULL AND NOT pg_visible_in_snapshot(l.transaction, r.known));
	END IF;
END $$;
COMMENT ON FUNCTION assay.rescreen_end(assay.screen_job, pg_snapshot) IS
	'keeps up to where the registries are known to the marks of a table, and removes what all tables know';

-- Between COMMIT and set_config() nothing is named: see assay.screen_table().
CREATE PROCEDURE assay.rescreen(source regclass, since integer DEFAULT NULL, brand text DEFAULT NULL, seller text DEFAULT NULL,
	rule text DEFAULT NULL, batch integer DEFAULT 10000)
	LANGUAGE plpgsql AS $$
DECLARE
	job assay.screen_job;
	changes record;
	found record;
	n integer;
	first integer;
	last integer;
	whole boolean;
BEGIN
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.commits('rescreen');
	IF batch IS NULL OR batch < 1 THEN
		RAISE EXCEPTION 'batch must be at least 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	job := assay.rescreen_job(source);
	SELECT c.* INTO changes FROM assay.rescreen_changes(job, since, brand, seller, rule) c;
	whole := num_nonnulls(since, brand, seller, rule) = 0;
	COMMIT;

	-- whoever screens by what was before finishes first
	SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.wait_any(source);
	COMMIT;

	SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	SELECT f.* INTO found FROM assay.rescreen_find(job, changes.ways, changes.whats, changes.becauses, batch) f;
	job.run_id := found.run;
	job.pages := found.pages;
	n := coalesce(cardinality(found.leaves), 0);
	first := 1;
	COMMIT;
	LOOP
		SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		IF first > n THEN
			IF whole THEN
				PERFORM assay.rescreen_end(job, changes.known);
			END IF;
			EXIT;
		END IF;
		IF found.parts IS NOT NULL THEN
			PERFORM assay.rescreen_part(job, found.leaves[first], found.parts[first], found.reasons[first]);
			first := first + 1;
		ELSE
			last := first;
			WHILE last < n AND last - first + 1 < batch AND found.leaves[last + 1] = found.leaves[first] LOOP
				last := last + 1;
			END LOOP;
			PERFORM assay.rescreen_rows(job, found.leaves[first], found.tids[first:last], found.keys[first:last], found.reasons[first:last]);
			first := last + 1;
		END IF;
		COMMIT;
	END LOOP;
END $$;
COMMENT ON PROCEDURE assay.rescreen(regclass, integer, text, text, text, integer) IS
	'screens those rows of a screened table again that changes of the registries can touch, so that the findings are what they would be had all rows been screened now: changes since it was last called without any of these arguments (or since the table was first screened), since a run, or what a brand, a seller or a rule can touch; rows are found by indexes of mention_ops on the description and party_ops on seller and importer, and without them, or where a change can touch any row, all are looked at, which a notice tells; commits as it goes; assay.finding_change tells what came of it';

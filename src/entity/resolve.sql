-- CALL assay.resolve_parties(): the entity of every party of every row

CREATE FUNCTION assay.resolve_rows(source_id integer, query text,
	OUT rows bigint, OUT names bigint, OUT entities bigint, OUT common bigint)
	AS 'MODULE_PATHNAME', 'assay_resolve_rows' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 1000000
	-- a batch is always small against the tables
	SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
	SET jit = off;
COMMENT ON FUNCTION assay.resolve_rows(integer, text) IS
	'gives the parties of some rows their entities; the query yields key, digest, name_id so far (0: none, NULL: the row is new), day, name, country, and the identifiers';

CREATE FUNCTION assay.forget_known_names() RETURNS void
	AS 'MODULE_PATHNAME', 'assay_forget_known_names' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION assay.forget_known_names() IS 'frees what the session keeps of known names between batches';

CREATE TYPE assay.resolve_job AS (relation regclass, source_id integer, key text, keyed text, digest text, arguments text);
COMMENT ON TYPE assay.resolve_job IS 'a table whose parties are to be resolved, and the pieces of SQL by which they are';

-- what is read of a row, in the order that assay.resolve_rows() takes it
CREATE FUNCTION assay.resolve_columns(relation regclass, columns jsonb) RETURNS text[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	known constant text[] := '{day,name,country,importer_no,account,email,phone,handle,address}';
	usage constant text := 'columns names the columns of the party, as in {"name": "seller", "phone": "seller_phone"}; it may have name, country, phone, email, address, account, handle, importer_no, day and role.';
	k text;
	wanted jsonb;
	found text[] := '{}';
BEGIN
	IF columns IS NULL OR jsonb_typeof(columns) <> 'object' THEN
		RAISE EXCEPTION 'columns must be a JSON object, not %', coalesce(left(columns::text, 100), 'NULL')
			USING ERRCODE = 'invalid_parameter_value', HINT = usage;
	END IF;
	FOR k IN SELECT o FROM jsonb_object_keys(columns) o ORDER BY o LOOP
		IF k <> ALL (known) AND k <> 'role' THEN
			RAISE EXCEPTION '"%" is nothing that a party has', k USING ERRCODE = 'invalid_parameter_value', HINT = usage;
		END IF;
	END LOOP;
	FOREACH k IN ARRAY known LOOP
		wanted := columns -> k;
		IF wanted IS NULL OR wanted = 'null' THEN
			found := found || CASE k WHEN 'day' THEN 'NULL::date' ELSE 'NULL::text' END;
		ELSIF jsonb_typeof(wanted) <> 'string' THEN
			RAISE EXCEPTION 'columns gives % for "%", which names no column', left(wanted::text, 100), k
				USING ERRCODE = 'invalid_parameter_value', HINT = usage;
		ELSE
			found := found || format('s.%s::%s', assay.column_of(relation, columns ->> k), CASE k WHEN 'day' THEN 'date' ELSE 'text' END);
		END IF;
	END LOOP;
	IF columns -> 'name' IS NULL THEN
		RAISE EXCEPTION 'columns names no column of the name' USING ERRCODE = 'invalid_parameter_value', HINT = usage;
	END IF;
	RETURN found;
END $$;
COMMENT ON FUNCTION assay.resolve_columns(regclass, jsonb) IS 'SQL of what is read of a row, of the table aliased s';

CREATE FUNCTION assay.resolve_register(relation regclass, key_column text, columns jsonb) RETURNS assay.resolve_job
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	wanted text[] := assay.screen_key(relation, key_column);
	read text[] := assay.resolve_columns(relation, columns);
	known record;
	job assay.resolve_job;
	label text;
BEGIN
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE', 'assay.entity_source', 'assay.entity', 'assay.entity_name',
		'assay.entity_identifier', 'assay.entity_link', 'assay.entity_judgement', 'assay.entity_history', 'assay.entity_row', 'assay.entity_watch');
	SELECT format('%I.%I', n.nspname, c.relname) INTO label
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
	SELECT string_agg(format('s.%I', k), ', ' ORDER BY i) AS keyed, string_agg(format('s.%I::text', k), ', ' ORDER BY i) AS key
	INTO known FROM unnest(wanted) WITH ORDINALITY n (k, i);
	job.relation := relation;
	job.keyed := format('num_nulls(%s) = 0', known.keyed);
	job.key := CASE WHEN cardinality(wanted) > 1 THEN format('jsonb_build_array(%s)::text', known.key) ELSE known.key END;
	job.digest := format('assay.row_digest(0, %s)', array_to_string(read, ', '));
	job.arguments := array_to_string(ARRAY[format('coalesce(%s, CURRENT_DATE)', read[1])] || read[2:], ', ');
	INSERT INTO assay.entity_source AS e (source, role, keys, columns)
	VALUES (label, coalesce(columns ->> 'role', 'seller'), wanted, columns)
	ON CONFLICT (source, role) DO UPDATE SET keys = excluded.keys, columns = excluded.columns
	RETURNING e.source_id INTO job.source_id;
	RETURN job;
END $$;
COMMENT ON FUNCTION assay.resolve_register(regclass, text, jsonb) IS 'checks how the parties of a table are to be resolved, and keeps it';

-- the parts of a table: so many pages of each partition
CREATE FUNCTION assay.resolve_parts(relation regclass, batch integer, OUT leaf oid, OUT first_page bigint, OUT pages bigint)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT c.oid, p.page, w.pages
	FROM (SELECT relation::oid AS relid UNION SELECT t.relid FROM pg_partition_tree(relation) t) t
		JOIN pg_class c ON c.oid = t.relid AND c.relkind IN ('r', 'm'),
		LATERAL (SELECT greatest(1, batch / greatest(1, CASE WHEN c.reltuples > 0 AND c.relpages > 0
			THEN c.reltuples / c.relpages ELSE 60 END))::bigint AS pages) w,
		LATERAL generate_series(0, pg_relation_size(c.oid) / current_setting('block_size')::integer, w.pages) p (page)
	ORDER BY c.oid, p.page
$$;
COMMENT ON FUNCTION assay.resolve_parts(regclass, integer) IS 'parts of a table, each of about so many rows';

-- one part; the lock lets one session at a time make names
CREATE FUNCTION assay.resolve_part(job assay.resolve_job, leaf oid, first_page bigint, pages bigint,
	OUT rows bigint, OUT common bigint)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' AS $$
DECLARE
	of_rows text;
	restriction text := format('s.ctid >= ''(%s,0)'' AND s.ctid < ''(%s,0)''', first_page, least(first_page + pages, 4294967295));
BEGIN
	LOCK TABLE assay.entity IN SHARE ROW EXCLUSIVE MODE;
	IF leaf = job.relation THEN
		of_rows := format('ONLY %s', job.relation);
	ELSIF has_table_privilege(leaf, 'SELECT') AND NOT row_security_active(job.relation) AND NOT row_security_active(leaf) THEN
		of_rows := format('ONLY %s', leaf::regclass);
	ELSE
		of_rows := job.relation::text;
		restriction := format('s.tableoid = %s AND %s', leaf, restriction);
	END IF;
	SELECT r.rows, r.common INTO rows, common FROM assay.resolve_rows(job.source_id, format(
		'SELECT k.key, k.digest, CASE WHEN d.digest IS NOT NULL THEN coalesce(d.name_id, 0) END, %s FROM %s s
		CROSS JOIN LATERAL (SELECT %s AS key, %s AS digest OFFSET 0) k
		LEFT JOIN LATERAL (SELECT r.digest, r.name_id FROM assay.entity_row r WHERE r.source_id = %s AND r.key = k.key LIMIT 1) d ON true
		WHERE %s AND %s AND d.digest IS DISTINCT FROM k.digest',
		job.arguments, of_rows, job.key, job.digest, job.source_id, job.keyed, restriction)) r;
END $$;
COMMENT ON FUNCTION assay.resolve_part(assay.resolve_job, oid, bigint, bigint) IS 'resolves the parties of some pages of a table';

-- rows that are no more
CREATE FUNCTION assay.resolve_gone(job assay.resolve_job) RETURNS bigint
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET enable_nestloop = off AS $$
DECLARE
	gone bigint;
BEGIN
	IF row_security_active(job.relation) THEN
		RETURN 0;
	END IF;
	LOCK TABLE assay.entity IN SHARE ROW EXCLUSIVE MODE;
	EXECUTE format(
		'WITH gone AS (DELETE FROM assay.entity_row r WHERE r.source_id = $1
			AND NOT EXISTS (SELECT FROM %s s WHERE %s AND %s = r.key) RETURNING r.name_id),
		counted AS (SELECT g.name_id, count(*) AS rows FROM gone g GROUP BY 1),
		less AS (UPDATE assay.entity_name n SET rows = n.rows - c.rows FROM counted c WHERE n.name_id = c.name_id)
		SELECT sum(c.rows) FROM counted c', job.relation, job.keyed, job.key)
	INTO gone USING job.source_id;
	RETURN coalesce(gone, 0);
END $$;
COMMENT ON FUNCTION assay.resolve_gone(assay.resolve_job) IS 'forgets the members that a table no longer has; the names stay';

-- As in assay.screen_table(): nothing is named, and no operator looked up,
-- between COMMIT and the next set_config().
CREATE PROCEDURE assay.resolve_parties(source regclass, key_column text DEFAULT NULL,
	columns jsonb DEFAULT '{"name": "seller"}', batch integer DEFAULT 10000)
	LANGUAGE plpgsql AS $$
DECLARE
	job assay.resolve_job;
	parts record;
	did record;
	again boolean;
	told timestamptz;
BEGIN
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.commits('resolve_parties');
	IF batch IS NULL OR batch < 1 THEN
		RAISE EXCEPTION 'batch must be at least 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	job := assay.resolve_register(source, key_column, columns);
	told := clock_timestamp();
	COMMIT;
	LOOP
		SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		again := false;
		SELECT array_agg(p.leaf) AS leaves, array_agg(p.first_page) AS first_pages, array_agg(p.pages) AS pages,
			count(*)::integer AS n INTO parts FROM assay.resolve_parts(source, batch) p;
		COMMIT;
		FOR i IN 1 .. parts.n LOOP
			SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
			PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
			SELECT p.* INTO did FROM assay.resolve_part(job, parts.leaves[i], parts.first_pages[i], parts.pages[i]) p;
			again := again OR did.common > 0;
			IF clock_timestamp() > told + '10 s' THEN
				told := clock_timestamp();
				RAISE NOTICE '% of % parts of %', i, parts.n, source;
			END IF;
			COMMIT;
		END LOOP;
		EXIT WHEN NOT again;
	END LOOP;
	SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.resolve_gone(job);
	PERFORM assay.resolve_hubs();
	PERFORM assay.refresh_entity_watch();
	PERFORM assay.forget_known_names();
	COMMIT;
END $$;
COMMENT ON PROCEDURE assay.resolve_parties(regclass, text, jsonb, integer) IS
	'gives the party of every row of a table that is not yet resolved as it is now an entity, in committed batches; an interrupted run is carried on; key_column names a unique key, by default the primary key; columns names the columns of name, country, phone, email, address, account, handle, importer_no and day, and the role of the party';

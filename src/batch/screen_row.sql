-- Rows one by one, as they arrive; and what is kept of screening

-- What stands for the equality of a unique key, whatever schema it is in
CREATE FUNCTION assay.screen_by_key(relation regclass, keys text[], key text[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT string_agg(format('s.%I OPERATOR(%I.%s) %L::%s', a.attname, n.nspname, o.oprname, k.value,
		format_type(CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE a.atttypid END, NULL)), ' AND ' ORDER BY k.i)
	FROM unnest(screen_by_key.keys, screen_by_key.key) WITH ORDINALITY k (name, value, i)
	JOIN pg_attribute a ON a.attrelid = relation AND a.attname = k.name AND NOT a.attisdropped
	JOIN pg_type t ON t.oid = a.atttypid
	CROSS JOIN LATERAL (
		SELECT x.oprname, x.oprnamespace FROM pg_opclass c JOIN pg_amop p ON p.amopfamily = c.opcfamily AND p.amopstrategy = 3
		JOIN pg_operator x ON x.oid = p.amopopr
		WHERE c.opcmethod = (SELECT m.oid FROM pg_am m WHERE m.amname = 'btree') AND c.opcdefault
			AND p.amoplefttype = c.opcintype AND p.amoprighttype = c.opcintype
			AND (c.opcintype IN (a.atttypid, t.typbasetype)
				OR EXISTS (SELECT FROM pg_cast b WHERE b.castsource IN (a.atttypid, t.typbasetype) AND b.casttarget = c.opcintype AND b.castmethod = 'b')
				OR (t.typtype = 'c' AND c.opcintype = 'record'::regtype) OR (t.typtype = 'e' AND c.opcintype = 'anyenum'::regtype)
				OR (t.typcategory = 'A' AND c.opcintype = 'anyarray'::regtype) OR (t.typtype = 'r' AND c.opcintype = 'anyrange'::regtype))
		ORDER BY c.opcintype <> a.atttypid, c.opcintype <> t.typbasetype, c.oid LIMIT 1) o
	JOIN pg_namespace n ON n.oid = o.oprnamespace
$$;
COMMENT ON FUNCTION assay.screen_by_key(regclass, text[], text[]) IS 'a condition on the key columns, as SQL';

CREATE FUNCTION assay.screen_by_keys(relation regclass, keys text[]) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n integer := cardinality(keys);
	sql text := assay.screen_by_key(relation, keys, ARRAY(SELECT format('value %s of the key', i) FROM generate_series(1, n) i));
BEGIN
	FOR i IN 1 .. n LOOP
		sql := replace(sql, quote_literal(format('value %s of the key', i)), CASE n WHEN 1 THEN 'f.key' ELSE format('(f.key::jsonb ->> %s)', i - 1) END);
	END LOOP;
	RETURN sql;
END $$;
COMMENT ON FUNCTION assay.screen_by_keys(regclass, text[]) IS 'SQL of the condition that a row has the key f.key, as it is in assay.screened';

CREATE FUNCTION assay.screen_known(relation regclass, key_column text, columns jsonb) RETURNS assay.screen_job
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	known assay.screen_source;
BEGIN
	IF relation IS NULL THEN
		PERFORM assay.screen_key(relation, key_column);
	END IF;
	SELECT s.* INTO known FROM assay.screen_source s JOIN assay.screen_relation r ON r.source = s.source
	JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype
	WHERE c.oid = screen_known.relation
		AND screen_known.key_column IS NULL AND (screen_known.columns IS NULL OR s.columns = screen_known.columns);
	IF FOUND THEN
		RETURN assay.screen_job(relation, known.source, known.keys, known.columns);
	END IF;
	RETURN assay.screen_register(relation, key_column, coalesce(columns, '{}'));
END $$;
COMMENT ON FUNCTION assay.screen_known(regclass, text, jsonb) IS 'key and columns with which a table was screened last';

CREATE FUNCTION assay.screen_row(source regclass, VARIADIC key text[]) RETURNS SETOF assay.finding
	LANGUAGE plpgsql ROWS 3 COST 100000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	job assay.screen_job := assay.screen_known(source, NULL, NULL);
	restriction text;
	key_text text;
BEGIN
	IF cardinality(key) <> cardinality(job.keys) OR array_position(key, NULL) IS NOT NULL THEN
		RAISE EXCEPTION 'the key of % is (%)', source, array_to_string(job.keys, ', ')
			USING ERRCODE = 'invalid_parameter_value', HINT = 'assay.screen_row() takes a value for each, as text, and none is NULL.';
	END IF;
	restriction := assay.screen_by_key(source, job.keys, key);
	EXECUTE format('SELECT %s FROM %s s WHERE %s', job.key, source, restriction) INTO key_text;
	IF key_text IS NULL THEN
		RAISE EXCEPTION '% has no row with the key (%)', source, array_to_string(key, ', ') USING ERRCODE = 'no_data_found';
	END IF;
	PERFORM assay.claim_any(source);
	PERFORM assay.screen_rows(job, source::text, restriction, 1, NULL, false);
	DELETE FROM assay.screen_failure e USING assay.screened d
	WHERE e.source = job.source AND e.key = key_text AND d.source = e.source AND d.key = e.key AND d.digest <> e.digest;
	RETURN QUERY SELECT f.* FROM assay.finding f WHERE f.source = job.source AND f.key = key_text;
END $$;
COMMENT ON FUNCTION assay.screen_row(regclass, text[]) IS
	'screens one row of a table, given its key as text, like assay.screen_table(), unless it has been screened in its present state; returns its findings';

-- AFTER INSERT OR UPDATE OR DELETE ... FOR EACH ROW; arguments: key_column and
-- columns as of assay.screen_table().
CREATE FUNCTION assay.screen_arriving() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	relation oid := TG_RELID;
	job assay.screen_job;
	old_key text;
	new_key text;
	restriction text;
	parts text[];
BEGIN
	IF TG_WHEN <> 'AFTER' OR TG_LEVEL <> 'ROW' OR TG_OP = 'TRUNCATE' THEN
		RAISE EXCEPTION 'assay.screen_arriving() is a trigger AFTER INSERT OR UPDATE OR DELETE FOR EACH ROW'
			USING ERRCODE = 'trigger_protocol_violated' ;
	END IF;
	-- of a partition: the table whose trigger it is
	WITH RECURSIVE up AS (
		SELECT t.tgrelid, t.tgparentid, 0 AS n FROM pg_trigger t WHERE t.tgrelid = TG_RELID AND t.tgname = TG_NAME
		UNION ALL SELECT t.tgrelid, t.tgparentid, u.n + 1 FROM up u JOIN pg_trigger t ON t.oid = u.tgparentid)
	SELECT u.tgrelid INTO relation FROM up u ORDER BY u.n DESC LIMIT 1;
	job := assay.screen_known(relation, TG_ARGV[0], TG_ARGV[1]::jsonb);
	IF TG_OP <> 'INSERT' THEN
		EXECUTE format('SELECT %s FROM (SELECT ($1).*) s WHERE %s', job.key, job.keyed) INTO old_key USING OLD;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		EXECUTE format('SELECT %s, ARRAY[%s] FROM (SELECT ($1).*) s WHERE %s', job.key,
			(SELECT string_agg(format('s.%I::text', k), ', ' ORDER BY i) FROM unnest(job.keys) WITH ORDINALITY n (k, i)), job.keyed)
		INTO new_key, parts USING NEW;
	END IF;
	IF old_key IS NOT NULL AND old_key IS DISTINCT FROM new_key THEN
		PERFORM assay.move_to_past(job.source, ARRAY[old_key], true);
	END IF;
	IF new_key IS NULL THEN
		RETURN NULL;
	END IF;
	restriction := assay.screen_by_key(relation, job.keys, parts);
	PERFORM assay.claim_any(relation);
	BEGIN
		PERFORM assay.screen_rows(job, relation::regclass::text, restriction, 1, NULL, false);
	EXCEPTION WHEN OTHERS THEN
		IF NOT assay.row_error(SQLSTATE) THEN
			RAISE;
		END IF;
		PERFORM assay.screen_fail(job, relation::regclass::text, restriction, NULL, SQLSTATE, SQLERRM);
	END;
	RETURN NULL;
END $$;
COMMENT ON FUNCTION assay.screen_arriving() IS
	'row trigger AFTER INSERT, UPDATE or DELETE: screens each row as it arrives or changes, like assay.screen_table(); a row that cannot be screened is stored and recorded in assay.screen_failure; arguments: key_column and columns';

-- AFTER INSERT, UPDATE or DELETE ... REFERENCING NEW TABLE AS ... OLD TABLE AS
-- ... FOR EACH STATEMENT; arguments: key_column and columns as of
-- assay.screen_table(). Transition tables are seen here and in no function that
-- is called from here, so that rows are named by their place in the table.
CREATE FUNCTION assay.screen_rows() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	relation regclass := TG_RELID;
	job assay.screen_job;
	added text;
	gone text;
	keys_gone text[];
	same_key text;
	place record;
	rows record;
BEGIN
	SELECT quote_ident(t.tgnewtable), quote_ident(t.tgoldtable) INTO added, gone
	FROM pg_trigger t WHERE t.tgrelid = TG_RELID AND t.tgname = TG_NAME;
	IF TG_WHEN <> 'AFTER' OR TG_LEVEL <> 'STATEMENT' OR TG_OP = 'TRUNCATE'
		OR (TG_OP <> 'DELETE' AND added IS NULL) OR (TG_OP <> 'INSERT' AND gone IS NULL) THEN
		RAISE EXCEPTION 'assay.screen_rows() is a trigger AFTER INSERT, UPDATE or DELETE FOR EACH STATEMENT with transition tables'
			USING ERRCODE = 'trigger_protocol_violated', HINT = 'REFERENCING NEW TABLE AS added, of UPDATE also OLD TABLE AS gone, and of DELETE that alone.';
	END IF;
	job := assay.screen_known(relation, TG_ARGV[0], TG_ARGV[1]::jsonb);
	IF TG_OP <> 'INSERT' THEN
		EXECUTE format('SELECT array_agg(k.key) FROM (SELECT %1$s AS key FROM %2$s s WHERE %3$s %4$s) k', job.key, gone, job.keyed,
			CASE TG_OP WHEN 'UPDATE' THEN format('EXCEPT SELECT %s FROM %s s WHERE %s', job.key, added, job.keyed) ELSE '' END)
		INTO keys_gone;
		IF keys_gone IS NOT NULL THEN
			PERFORM assay.move_to_past(job.source, keys_gone, true);
		END IF;
	END IF;
	IF TG_OP = 'DELETE' THEN
		RETURN NULL;
	END IF;
	PERFORM assay.claim_any(relation);
	same_key := assay.screen_by_key(relation, job.keys, ARRAY(SELECT format('value %s of the key', i) FROM generate_series(1, cardinality(job.keys)) i));
	FOR i IN 1 .. cardinality(job.keys) LOOP
		same_key := replace(same_key, quote_literal(format('value %s of the key', i)), format('n.%I', job.keys[i]));
	END LOOP;
	FOR place IN EXECUTE format('SELECT s.tableoid AS leaf, array_agg(s.ctid) AS tids FROM %s n JOIN %s s ON %s GROUP BY s.tableoid', added, relation, same_key) LOOP
		SELECT f.* INTO rows FROM assay.screen_from(relation, place.leaf) f;
		PERFORM FROM assay.screen_halves(job, rows.of_rows, 's.ctid = ANY ($4) AND ' || rows.restriction, cardinality(place.tids), place.tids);
	END LOOP;
	RETURN NULL;
END $$;
COMMENT ON FUNCTION assay.screen_rows() IS
	'statement trigger AFTER INSERT, UPDATE or DELETE with transition tables: screens the rows of a statement together as they arrive or change, like assay.screen_table(); a row that cannot be screened is stored and recorded in assay.screen_failure; arguments: key_column and columns';

CREATE FUNCTION assay.screen_retry(source text) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n bigint;
BEGIN
	IF source IS NULL THEN
		RAISE EXCEPTION 'source must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	DELETE FROM assay.screen_failure e
	WHERE e.source = ANY (ARRAY[screen_retry.source, assay.screen_label(to_regclass(screen_retry.source))]);
	GET DIAGNOSTICS n = ROW_COUNT;
	RETURN n;
END $$;
COMMENT ON FUNCTION assay.screen_retry(text) IS
	'clears rows from assay.screen_failure, so that the next call of assay.screen_table() screens them again; returns their number';

CREATE FUNCTION assay.forget_screened(source text, before date DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
	label text;
	n bigint;
BEGIN
	IF source IS NULL THEN
		RAISE EXCEPTION 'source must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	SELECT s.source INTO label FROM assay.screen_source s
	WHERE s.source = ANY (ARRAY[forget_screened.source, assay.screen_label(to_regclass(forget_screened.source))])
	ORDER BY s.source <> forget_screened.source LIMIT 1;
	label := coalesce(label, source);
	IF NOT EXISTS (SELECT FROM assay.screen_source s WHERE s.source = label)
		AND NOT EXISTS (SELECT FROM assay.screened d WHERE d.source = label) THEN
		RAISE EXCEPTION 'nothing was screened by the name %', source
			USING ERRCODE = 'undefined_object', HINT = 'Names are in assay.screen_source, as schema.table.';
	END IF;
	WITH mark AS (
		DELETE FROM assay.screened d WHERE d.source = label
			AND (before IS NULL OR coalesce(d.shipped_on, d.screened_at::date) < before) RETURNING d.key),
	finding AS (
		DELETE FROM assay.finding f USING mark m WHERE f.source = label AND f.key = m.key)
	SELECT count(*) INTO n FROM mark;
	WITH mark AS (
		DELETE FROM assay.screened_past d WHERE d.source = label
			AND (before IS NULL OR coalesce(d.shipped_on, d.screened_at::date) < before) RETURNING d.key)
	DELETE FROM assay.finding_past f USING mark m WHERE f.source = label AND f.key = m.key;
	DELETE FROM assay.screen_failure e WHERE e.source = label AND (before IS NULL OR e.failed_at::date < before);
	IF has_table_privilege('assay.finding_change', 'DELETE') THEN
		DELETE FROM assay.finding_change c WHERE c.source = label AND (before IS NULL OR coalesce(c.day, c.changed_at::date) < before);
	END IF;
	IF has_table_privilege('assay.screen_done', 'SELECT') AND has_table_privilege('assay.screen_done', 'DELETE') THEN
		DELETE FROM assay.screen_done o WHERE o.source = label;
	END IF;
	IF before IS NULL THEN
		DELETE FROM assay.screen_run r WHERE r.source = label;
		DELETE FROM assay.screen_relation r WHERE r.source = label;
		DELETE FROM assay.screen_source s WHERE s.source = label;
	END IF;
	RETURN n;
END $$;
COMMENT ON FUNCTION assay.forget_screened(text, date) IS
	'deletes what is kept of a table''s rows that were shipped (where no day is known: screened) before a day, or of all; returns how many marks; rows that are still in the table are screened anew';

-- Rows by what is known of them; NULL for a table that cannot be read
CREATE FUNCTION assay.screen_count(source text, OUT todo bigint, OUT done bigint, OUT failed bigint, OUT without_key bigint)
	LANGUAGE plpgsql STABLE COST 100000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	job assay.screen_job;
BEGIN
	SELECT j.* INTO job
	FROM assay.screen_source s LEFT JOIN assay.screen_relation r ON r.source = s.source
	JOIN pg_class c ON (c.oid = r.relation AND c.reltype = r.rowtype) OR (r.relation IS NULL AND c.oid = to_regclass(s.source))
	CROSS JOIN LATERAL assay.screen_job(c.oid::regclass, s.source, s.keys, s.columns) j
	WHERE s.source = screen_count.source AND has_table_privilege(c.oid, 'SELECT') AND NOT pg_is_other_temp_schema(c.relnamespace)
		AND NOT EXISTS (SELECT FROM unnest(s.keys) k WHERE NOT EXISTS (
			SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = k AND NOT a.attisdropped));
	IF job.relation IS NULL THEN
		RETURN;
	END IF;
	EXECUTE format($query$
		SELECT count(*) FILTER (WHERE s.key IS NOT NULL AND d.digest IS DISTINCT FROM s.digest AND e.digest IS DISTINCT FROM s.digest),
			count(*) FILTER (WHERE d.digest = s.digest), count(*) FILTER (WHERE e.digest = s.digest AND d.digest IS DISTINCT FROM s.digest),
			count(*) FILTER (WHERE s.key IS NULL)
		FROM (SELECT CASE WHEN %3$s THEN %1$s END AS key, %2$s AS digest FROM %4$s s) s
		LEFT JOIN (SELECT d.key, d.digest FROM assay.screened d WHERE d.source = $1) d ON d.key = s.key
		LEFT JOIN (SELECT e.key, e.digest FROM assay.screen_failure e WHERE e.source = $1) e ON e.key = s.key
		$query$, job.key, job.digest, job.keyed, job.relation)
	INTO todo, done, failed, without_key USING job.source;
EXCEPTION WHEN undefined_column OR undefined_table THEN
	RETURN;
END $$;
COMMENT ON FUNCTION assay.screen_count(text) IS
	'rows of a screened table to do, done in their present state, set aside, and without key; scans the table once';

CREATE VIEW assay.screen_status AS
SELECT s.source, c.todo AS to_do, c.done, c.failed, c.without_key, r.run_id, r.started, r.progressed, r.finished,
	CASE WHEN r.progressed OPERATOR(pg_catalog.>) r.started THEN
		(pg_catalog.float8(r.screened) OPERATOR(pg_catalog./) pg_catalog.date_part('epoch', r.progressed OPERATOR(pg_catalog.-) r.started))::real END AS rows_per_second,
	CASE WHEN r.finished IS NULL AND r.screened OPERATOR(pg_catalog.>) 0 THEN
		(r.progressed OPERATOR(pg_catalog.-) r.started) OPERATOR(pg_catalog.*)
		(pg_catalog.float8(r.expected OPERATOR(pg_catalog.-) r.screened OPERATOR(pg_catalog.-) r.failed) OPERATOR(pg_catalog./) pg_catalog.float8(r.screened))
	END AS time_left
FROM assay.screen_source s
CROSS JOIN LATERAL assay.screen_count(s.source) c
LEFT JOIN LATERAL (SELECT u.* FROM assay.screen_run u WHERE u.source OPERATOR(pg_catalog.=) s.source ORDER BY u.run_id DESC LIMIT 1) r ON true;
COMMENT ON VIEW assay.screen_status IS
	'by screened table: rows to do, done and set aside now (this scans the table; assay.screen_ledger has the counts of the runs), and the last run with its speed and the time left';
COMMENT ON COLUMN assay.screen_status.source IS 'the screened table';
COMMENT ON COLUMN assay.screen_status.to_do IS 'rows to screen: new, changed, or to be tried again; NULL when the table cannot be read';
COMMENT ON COLUMN assay.screen_status.done IS 'rows screened in their present state';
COMMENT ON COLUMN assay.screen_status.failed IS 'rows set aside because they could not be screened';
COMMENT ON COLUMN assay.screen_status.without_key IS 'rows that cannot be screened because a key column is NULL';
COMMENT ON COLUMN assay.screen_status.run_id IS 'the last run';
COMMENT ON COLUMN assay.screen_status.started IS 'when it began';
COMMENT ON COLUMN assay.screen_status.progressed IS 'when a batch was last committed';
COMMENT ON COLUMN assay.screen_status.finished IS 'when it ended; NULL while it is unfinished';
COMMENT ON COLUMN assay.screen_status.rows_per_second IS 'speed of the last run';
COMMENT ON COLUMN assay.screen_status.time_left IS
	'estimated time for the rows to do at that speed; NULL when nothing is running';


CREATE FUNCTION assay.screen_missing(source regclass, key_column text DEFAULT NULL) RETURNS SETOF text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	label text := assay.screen_label(source);
	known assay.screen_source;
	job assay.screen_job;
BEGIN
	SELECT s.* INTO known FROM assay.screen_source s WHERE s.source = label;
	IF key_column IS NOT NULL OR known.source IS NULL THEN
		known.keys := assay.screen_key(source, key_column);
	END IF;
	job := assay.screen_job(source, label, known.keys, known.columns);
	RETURN QUERY EXECUTE format(
		'SELECT %1$s FROM %2$s s
		LEFT JOIN (SELECT d.key, d.digest FROM assay.screened d WHERE d.source = $1) d ON d.key = %1$s
		WHERE %3$s AND (d.digest IS NULL OR d.digest <> %4$s)', job.key, source, job.keyed, coalesce(job.digest, 'd.digest'))
	USING label;
END $$;
COMMENT ON FUNCTION assay.screen_missing(regclass, text) IS
	'keys of rows that are not screened in their present state: new, changed, or set aside';

-- Tables that are screened: their key, and what assay.screen() is given

-- One unique key of a table that can be screened, checked. The names come as
-- they are written in the catalog; one column, or several with commas.
CREATE FUNCTION assay.screen_key(relation regclass, key_column text) RETURNS text[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	class pg_class;
	keys text[];
	missing text;
	unique_in boolean;
BEGIN
	IF relation IS NULL THEN
		RAISE EXCEPTION 'table must not be null'
			USING ERRCODE = 'null_value_not_allowed', HINT = 'CALL assay.screen_table(''schema.table'').';
	END IF;
	SELECT c.* INTO class FROM pg_class c WHERE c.oid = relation;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'relation with OID % does not exist', relation::oid USING ERRCODE = 'undefined_table';
	END IF;
	IF class.relkind NOT IN ('r', 'p', 'm') THEN
		RAISE EXCEPTION '% is not a table', relation
			USING ERRCODE = 'wrong_object_type',
			HINT = CASE class.relkind WHEN 'v' THEN 'Screen the table behind the view, or a materialized view with a unique index.'
				WHEN 'f' THEN 'Screen a copy of the foreign table, as a materialized view with a unique index.'
				ELSE 'Only tables, partitioned tables and materialized views are screened.' END;
	END IF;
	IF pg_is_other_temp_schema(class.relnamespace) THEN
		RAISE EXCEPTION '% is a temporary table of another session', relation
			USING ERRCODE = 'feature_not_supported', HINT = 'A temporary table is screened by its own session.';
	END IF;
	IF class.relkind = 'r' AND class.relhassubclass AND EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = relation) THEN
		RAISE EXCEPTION '% has tables that inherit from it', relation
			USING ERRCODE = 'feature_not_supported', HINT = 'No key is unique in all of them: screen each by itself, or use partitions.';
	END IF;

	IF key_column IS NULL THEN
		SELECT array_agg(a.attname::text ORDER BY n.i) INTO keys
		FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY n (attnum, i), pg_attribute a
		WHERE i.indrelid = relation AND i.indisprimary AND n.i <= i.indnkeyatts AND a.attrelid = relation AND a.attnum = n.attnum;
		keys := coalesce(keys, '{id}');
	ELSIF EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = key_column AND a.attnum > 0) THEN
		keys := ARRAY[key_column];
	ELSE
		SELECT array_agg(coalesce(replace(m[1], '""', '"'), m[2])) INTO keys
		FROM regexp_matches(key_column, '\s*(?:"((?:[^"]|"")+)"|([^,"]*[^,"\s]))\s*(?:,|$)', 'g') m;
		keys := coalesce(keys, ARRAY[key_column]);
	END IF;
	SELECT k INTO missing FROM unnest(keys) k
	WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = k AND a.attnum > 0 AND NOT a.attisdropped);
	IF FOUND THEN
		IF key_column IS NULL THEN
			RAISE EXCEPTION '% has no primary key', relation
				USING ERRCODE = 'invalid_parameter_value',
				HINT = 'Name a column, or several, with a unique index: key_column => ''no'', or ''no, day''.';
		END IF;
		RAISE EXCEPTION 'column "%" does not exist in %', missing, relation
			USING ERRCODE = 'undefined_column',
			HINT = 'key_column names a unique column that says which rows are done, or several: ''no, day''.';
	END IF;

	-- unique as a whole, or in each leaf where no two leaves may have the same
	WITH RECURSIVE tree AS (
		SELECT relation::oid AS oid
		UNION ALL
		SELECT i.inhrelid FROM tree t JOIN pg_inherits i ON i.inhparent = t.oid),
	member AS (
		SELECT c.oid, c.relkind,
			EXISTS (SELECT FROM pg_index i
				WHERE i.indrelid = c.oid AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
				AND (SELECT bool_and(a.attname = ANY (keys)) FROM unnest((i.indkey::int2[])[0:i.indnkeyatts - 1]) n (attnum)
					JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = n.attnum)) AS is_unique,
			(SELECT bool_and(n.attnum <> 0 AND a.attname = ANY (keys)) FROM pg_partitioned_table p, unnest(p.partattrs::int2[]) n (attnum)
				LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = n.attnum
				WHERE p.partrelid = c.oid) AS parts_by_key
		FROM tree t JOIN pg_class c ON c.oid = t.oid)
	SELECT coalesce(bool_or(m.is_unique) FILTER (WHERE m.oid = relation), false)
		OR (class.relkind = 'p' AND count(*) > 1
			AND bool_and(CASE m.relkind WHEN 'p' THEN m.parts_by_key ELSE m.is_unique END))
	INTO unique_in FROM member m;
	IF NOT unique_in AND key_column IS NULL AND keys = '{id}' THEN
		RAISE EXCEPTION '% has no primary key, and column "id" has no unique index', relation
			USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Name a column, or several, with a unique index: key_column => ''no'', or ''no, day''.';
	ELSIF NOT unique_in THEN
		RAISE EXCEPTION '%', CASE WHEN cardinality(keys) = 1 THEN format('column "%s" of %s has no unique index', keys[1], relation)
				ELSE format('columns (%s) of %s have no unique index', array_to_string(keys, ', '), relation) END
			USING ERRCODE = 'invalid_parameter_value',
			HINT = CASE class.relkind WHEN 'p' THEN 'Name the columns that the table is partitioned by as well: key_column => ''id, day''.'
				ELSE 'Each row is screened once by its key: make it unique, without condition.' END;
	END IF;
	RETURN keys;
END $$;
COMMENT ON FUNCTION assay.screen_key(regclass, text) IS
	'columns of a unique key of a table: those named, separated by commas, else the primary key; an error when they do not identify its rows';

-- What assay.screen() is given for rows of a table, aliased s: what the caller
-- says of an argument, else the column of the same name, else nothing.
CREATE FUNCTION assay.screen_arguments(relation regclass, columns jsonb,
	OUT place integer, OUT argument text, OUT value text, OUT type text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	a record;
	others jsonb;
	found_description boolean := false;
	usage constant text := 'columns maps arguments of assay.screen() to columns, as in {"description": "goods"}, or to a value, as in {"destination": {"value": "US"}}, or to null.';
BEGIN
	IF columns IS NULL OR jsonb_typeof(columns) <> 'object' THEN
		RAISE EXCEPTION 'columns must be a JSON object, not %', coalesce(left(columns::text, 100), 'NULL')
			USING ERRCODE = 'invalid_parameter_value', HINT = usage;
	END IF;
	others := columns;
	FOR a IN
		SELECT n.place, n.name, n.type, columns -> n.name AS wanted, c.attname AS found
		FROM assay.shipment_fields() n
		LEFT JOIN pg_attribute c ON c.attrelid = relation AND c.attname = coalesce(columns ->> n.name, n.name)
			AND c.attnum > 0 AND NOT c.attisdropped
		ORDER BY n.place
	LOOP
		others := others - a.name;
		place := a.place;
		argument := a.name;
		type := a.type;
		CONTINUE WHEN a.wanted = 'null';
		IF jsonb_typeof(a.wanted) = 'object' AND a.wanted ? 'value' AND a.wanted - 'value' = '{}'
			AND jsonb_typeof(a.wanted -> 'value') NOT IN ('object', 'array') THEN
			CONTINUE WHEN a.wanted ->> 'value' IS NULL;
			value := format('%L::text', a.wanted ->> 'value');
		ELSIF jsonb_typeof(a.wanted) NOT IN ('string') THEN
			RAISE EXCEPTION 'columns gives % for "%", which names no column', left(a.wanted::text, 100), a.name
				USING ERRCODE = 'invalid_parameter_value', HINT = usage;
		ELSIF a.found IS NOT NULL THEN
			value := format('s.%I', a.found);
		ELSIF a.wanted IS NOT NULL THEN
			RAISE EXCEPTION 'column "%" does not exist in %', a.wanted #>> '{}', relation
				USING ERRCODE = 'undefined_column', HINT = usage;
		ELSE
			CONTINUE;
		END IF;
		found_description := found_description OR a.name = 'description';
		RETURN NEXT;
	END LOOP;
	IF others <> '{}' THEN
		RAISE EXCEPTION '"%" is not an argument of assay.screen()', (SELECT k FROM jsonb_object_keys(others) k ORDER BY k LIMIT 1)
			USING ERRCODE = 'invalid_parameter_value', HINT = usage;
	END IF;
	IF NOT found_description THEN
		RAISE EXCEPTION '% has no column "description"', relation
			USING ERRCODE = 'undefined_column',
			HINT = 'Name the column: columns => ''{"description": "goods"}''.';
	END IF;
END $$;
COMMENT ON FUNCTION assay.screen_arguments(regclass, jsonb) IS
	'arguments of assay.screen() for the rows of a table: the expression of each as SQL, and the type it is cast to';

-- The name under which a table is screened: the one it had first. A table
-- that takes the name of a dropped one, also after a restore, takes over its
-- marks, for they hold for the same key with the same contents; NULL when the
-- name is that of a table which was renamed.
CREATE FUNCTION assay.screen_label(relation regclass) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT coalesce(
		(SELECT r.source FROM assay.screen_relation r WHERE r.relation = c.oid AND r.rowtype = c.reltype),
		(SELECT q.name WHERE NOT EXISTS (
			SELECT FROM assay.screen_relation r JOIN pg_class o ON o.oid = r.relation AND o.reltype = r.rowtype
			WHERE r.source = q.name)))
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, LATERAL (SELECT format('%I.%I', n.nspname, c.relname) AS name) q
	WHERE c.oid = screen_label.relation
$$;
COMMENT ON FUNCTION assay.screen_label(regclass) IS
	'name of a table in assay.screened and assay.finding: the one it had when it was first screened';

CREATE TYPE assay.screen_job AS (relation regclass, source text, keys text[], columns jsonb,
	key text, keyed text, digest text, arguments text, given text[], run_id integer, pages integer, again boolean, seen pg_snapshot);
COMMENT ON TYPE assay.screen_job IS 'a table to be screened, and the pieces of SQL to screen it with';

CREATE FUNCTION assay.screen_job(relation regclass, source text, keys text[], columns jsonb) RETURNS assay.screen_job
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	job assay.screen_job;
	seed bigint;
BEGIN
	job.relation := relation;
	job.source := source;
	job.keys := keys;
	job.columns := columns;
	SELECT string_agg(format('s.%I', k), ', ' ORDER BY i), string_agg(format('s.%I::text', k), ', ' ORDER BY i)
	INTO job.keyed, job.key FROM unnest(keys) WITH ORDINALITY n (k, i);
	job.keyed := format('num_nulls(%s) = 0', job.keyed);
	IF cardinality(keys) > 1 THEN
		job.key := format('jsonb_build_array(%s)::text', job.key);
	END IF;
	IF columns IS NULL THEN
		RETURN job;
	END IF;
	SELECT s.seed INTO seed FROM assay.screen_source s WHERE s.source = job.source;
	SELECT format('assay.row_digest(%s%s)', coalesce(seed, 0),
			string_agg(', ' || coalesce(a.value, 'NULL::text'), '' ORDER BY n.i) FILTER (WHERE n.i <= max_place.n)),
		string_agg(format('%s::%s AS %s', coalesce(a.value, 'NULL'), n.type, quote_ident(n.name)), ', ' ORDER BY n.i),
		array_agg(n.name ORDER BY n.i) FILTER (WHERE a.value IS NOT NULL)
	INTO job.digest, job.arguments, job.given
	FROM assay.shipment_fields() n (i, name, type)
		LEFT JOIN assay.screen_arguments(relation, columns) a ON a.place = n.i,
		(SELECT max(b.place) AS n FROM assay.screen_arguments(relation, columns) b) max_place;
	RETURN job;
END $$;
COMMENT ON FUNCTION assay.screen_job(regclass, text, text[], jsonb) IS 'the assay.screen_job of a table';

-- Functions that take one are called by procedures in the name of their caller,
-- so anyone can call them: with what does not come from here they say so.
CREATE FUNCTION assay.screen_check(job assay.screen_job) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF job.relation IS NULL OR job.source IS NULL OR job.key IS NULL OR job.keyed IS NULL OR job.digest IS NULL OR job.arguments IS NULL OR job.given IS NULL THEN
		RAISE EXCEPTION 'job must come from assay.screen_job()'
			USING ERRCODE = 'invalid_parameter_value', HINT = 'This function works for assay.screen_table() and assay.rescreen(): call those.';
	END IF;
END $$;
COMMENT ON FUNCTION assay.screen_check(assay.screen_job) IS 'an error for a job that was not made by assay.screen_job()';

-- A table takes the name of one that was renamed: what was kept of that one
-- goes under the name that it has now.
CREATE FUNCTION assay.screen_free_name(relation regclass) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	taken text;
	renamed regclass;
	present text;
	t text;
BEGIN
	SELECT format('%I.%I', n.nspname, c.relname) INTO taken
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = screen_free_name.relation;
	SELECT r.relation, format('%I.%I', n.nspname, c.relname) INTO renamed, present
	FROM assay.screen_relation r JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE r.source = taken;
	IF EXISTS (SELECT FROM assay.screen_relation r JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype WHERE r.source = present) THEN
		PERFORM assay.screen_free_name(renamed);
	END IF;
	-- of a table of that name which was dropped
	PERFORM assay.move_to_past(present, array_agg(d.key), true) FROM assay.screened d WHERE d.source = present;
	DELETE FROM assay.screen_failure e WHERE e.source = present;
	DELETE FROM assay.screen_relation r WHERE r.source = present;
	IF has_table_privilege('assay.screen_done', 'SELECT') AND has_table_privilege('assay.screen_done', 'DELETE') THEN
		DELETE FROM assay.screen_done d WHERE d.source IN (present, taken);
	END IF;
	DELETE FROM assay.screen_source s WHERE s.source = present;
	UPDATE assay.screen_run r SET finished = clock_timestamp() WHERE r.source = present AND r.finished IS NULL;
	FOREACH t IN ARRAY '{screen_source,screen_relation,screen_run,screened,finding,screened_past,finding_past,screen_failure}'::text[] LOOP
		EXECUTE format('UPDATE assay.%I SET source = $2 WHERE source = $1', t) USING taken, present;
	END LOOP;
	IF has_table_privilege('assay.finding_change', 'SELECT') AND has_table_privilege('assay.finding_change', 'UPDATE') THEN
		UPDATE assay.finding_change c SET source = present WHERE c.source = taken;
	END IF;
	IF has_table_privilege('assay.outcome', 'SELECT') AND has_table_privilege('assay.outcome', 'UPDATE') THEN
		UPDATE assay.outcome o SET source = present
		WHERE o.source = taken AND NOT EXISTS (SELECT FROM assay.outcome p
			WHERE p.source = present AND p.key = o.key AND p.inspected_on = o.inspected_on);
		UPDATE assay.outcome_past o SET source = present WHERE o.source = taken;
	END IF;
END $$;
COMMENT ON FUNCTION assay.screen_free_name(regclass) IS
	'frees the name of this table if a renamed table was screened under it: the records of that one move to its present name';

-- Makes a table known, under its name.
CREATE FUNCTION assay.screen_register(relation regclass, key_column text, columns jsonb) RETURNS assay.screen_job
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	wanted text[] := assay.screen_key(relation, key_column);
	label text;
	known assay.screen_source;
	t text;
BEGIN
	PERFORM FROM assay.screen_arguments(relation, columns);
	FOREACH t IN ARRAY '{screen_source,screen_relation,screen_run,screened,finding,screened_past,finding_past,screen_failure}'::text[] LOOP
		IF NOT has_table_privilege('assay.' || t, 'SELECT') OR NOT has_table_privilege('assay.' || t, 'INSERT')
			OR NOT has_table_privilege('assay.' || t, 'UPDATE') OR NOT has_table_privilege('assay.' || t, 'DELETE') THEN
			RAISE EXCEPTION 'permission denied for table assay.%', t
				USING ERRCODE = 'insufficient_privilege',
				HINT = format('GRANT SELECT, INSERT, UPDATE, DELETE ON assay.%I TO %I; the same for all that screening writes.', t, current_user);
		END IF;
	END LOOP;
	IF NOT has_table_privilege(relation, 'SELECT') AND NOT has_any_column_privilege(relation, 'SELECT') THEN
		RAISE EXCEPTION 'permission denied for table %', relation
			USING ERRCODE = 'insufficient_privilege', HINT = format('GRANT SELECT ON %s TO %I.', relation, current_user);
	END IF;

	SELECT r.source INTO label FROM assay.screen_relation r JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype
	WHERE r.relation = screen_register.relation;
	IF NOT FOUND THEN
		PERFORM assay.claim_part(0, 1, true);
		label := assay.screen_label(relation);
		IF label IS NULL THEN
			PERFORM assay.screen_free_name(relation);
			label := assay.screen_label(relation);
		END IF;
		DELETE FROM assay.screen_relation r WHERE r.source = label OR r.relation = screen_register.relation;
		INSERT INTO assay.screen_relation (relation, rowtype, source, known)
		SELECT c.oid, c.reltype, label, CASE WHEN NOT EXISTS (SELECT FROM assay.screened d WHERE d.source = label) THEN pg_current_snapshot() END FROM pg_class c WHERE c.oid = screen_register.relation;
	END IF;

	SELECT s.* INTO known FROM assay.screen_source s WHERE s.source = label;
	IF NOT FOUND THEN
		INSERT INTO assay.screen_source (source, keys, columns) VALUES (label, wanted, screen_register.columns)
		ON CONFLICT DO NOTHING;
	ELSIF known.keys <> wanted
		-- a column of the key that was renamed leaves the keys as they are
		AND NOT EXISTS (SELECT FROM unnest(known.keys) k WHERE NOT EXISTS (
			SELECT FROM pg_attribute a WHERE a.attrelid = screen_register.relation AND a.attname = k AND NOT a.attisdropped))
		AND EXISTS (SELECT FROM assay.screened d WHERE d.source = label) THEN
		RAISE EXCEPTION '% is screened by the key (%), not by (%)', relation, array_to_string(known.keys, ', '), array_to_string(wanted, ', ')
			USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = format('Use key_column => %L, or begin anew after SELECT assay.forget_screened(%L).', array_to_string(known.keys, ', '), label);
	ELSIF (known.keys, known.columns) <> (wanted, screen_register.columns) THEN
		UPDATE assay.screen_source s SET keys = wanted, columns = screen_register.columns WHERE s.source = label;
	END IF;
	RETURN assay.screen_job(relation, label, wanted, columns);
END $$;
COMMENT ON FUNCTION assay.screen_register(regclass, text, jsonb) IS
	'checks key and columns of a table to be screened and stores them; records of a dropped table of the same name are taken over';

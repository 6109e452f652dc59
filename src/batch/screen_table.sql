-- Screening of whole tables, in committed batches, by as many sessions as come

-- Errors that a row raises whoever screens it and whenever; others pass, or
-- are the caller's.
CREATE FUNCTION assay.row_error(sqlstate text) RETURNS boolean
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN pg_catalog.left(sqlstate, 2) OPERATOR(pg_catalog.=) ANY ('{0A,21,22,2F,38,39,54,P0,XX}'::pg_catalog.text[])
		OR sqlstate OPERATOR(pg_catalog.=) ANY ('{23502,23514}'::pg_catalog.text[]);
COMMENT ON FUNCTION assay.row_error(text) IS
	'true for an error in the row itself, false for one of the circumstances: a lock, a deadlock, memory, disk space, missing privileges';

-- Screens rows as they come from a query and stores what comes out: the one
-- place where that is done.
CREATE FUNCTION assay.screen_set(source text, run integer, query text, most bigint, tids tid[], bulk boolean, every boolean,
	OUT screened bigint, OUT seen bigint, OUT stale text[], OUT comparable text[], OUT stored text[])
	AS 'MODULE_PATHNAME', 'assay_screen_set' LANGUAGE C;
COMMENT ON FUNCTION assay.screen_set(text, integer, text, bigint, tid[], boolean, boolean) IS
	'screens the rows that a query of assay.screen_statement() gives, and stores marks and findings; bulk: as COPY does, where nothing stands against it, and an error if another session has marked one of them meanwhile; comparable: keys of those to be compared with others, stale: of those that have an old mark and were left out; stored, with every: of all that were stored';

-- The rows of of_rows that have no mark of their present state, those of
-- %restriction%.
-- $1 source, $2 run, $3 so many rows at most, $4 tids that the restriction names
CREATE FUNCTION assay.screen_statement(job assay.screen_job, of_rows text, restriction text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	has_item boolean := 'item_id' = ANY (job.given);
	has_party boolean := job.given @> '{importer,destination,value}';
	day text := CASE WHEN 'shipped_on' = ANY (job.given) THEN 's.shipped_on' ELSE 'NULL::date' END;
	currency text := CASE WHEN 'currency' = ANY (job.given) THEN 'upper(s.currency)' ELSE 'NULL::text' END;
BEGIN
	PERFORM assay.screen_check(job);
	RETURN format($query$
		SELECT s.row_key, s.row_digest, s.stale, %1$s, %2$s, %11$s, %3$s
		FROM (
			SELECT k.key AS row_key, k.digest AS row_digest, d.digest IS NOT NULL AS stale, %4$s
			FROM %5$s s
			CROSS JOIN LATERAL (SELECT %6$s AS key, %7$s AS digest OFFSET 0) k
			LEFT JOIN LATERAL (SELECT d.digest FROM assay.screened d WHERE d.source = $1 AND d.key = k.key LIMIT 1) d ON true
			LEFT JOIN LATERAL (SELECT e.digest FROM assay.screen_failure e WHERE e.source = $1 AND e.key = k.key LIMIT 1) e ON true
			WHERE (%8$s) AND %9$s AND d.digest IS DISTINCT FROM k.digest AND e.digest IS DISTINCT FROM k.digest
			LIMIT $3) s
		%10$s
		$query$,
		CASE WHEN has_item THEN 's10.item_id' ELSE 'NULL::text' END,
		CASE WHEN has_party THEN 't.country, t.party, CASE WHEN t.party IS NOT NULL THEN s.value END' ELSE 'NULL::text, NULL::bytea, NULL::numeric' END,
		(SELECT string_agg('s.' || quote_ident(a.name), ', ' ORDER BY a.place) FROM assay.shipment_fields() a),
		job.arguments, of_rows, job.key, job.digest, restriction, job.keyed,
		CASE WHEN has_item THEN 'CROSS JOIN LATERAL (SELECT @extschema@.s10_normalise(s.item_id) AS item_id OFFSET 0) s10 ' ELSE '' END
		|| CASE WHEN has_party THEN format($party$
			LEFT JOIN LATERAL (
				SELECT h.country, sha256(convert_to(h.country || E'\t' || coalesce(nullif(@extschema@.seller_key(s.importer), ''), s.importer), 'UTF8')) AS party
				FROM assay.threshold_in_force('de_minimis', upper(s.destination), %1$s) h
				WHERE coalesce(%2$s, h.currency) = h.currency
			) t ON s.importer <> '' AND s.value > 0 AND s.value < 'Infinity'$party$, day, currency) ELSE '' END,
		assay.profile_statement());
END $$;
COMMENT ON FUNCTION assay.screen_statement(assay.screen_job, text, text) IS
	'the query with which assay.screen_table() and assay.screen_row() find rows to screen, and what assay.screen() is given of them';

-- Rows that changed are screened again: their old mark and findings make room.
CREATE FUNCTION assay.screen_rows(job assay.screen_job, of_rows text, restriction text, most bigint, tids tid[], bulk boolean,
	OUT screened bigint, OUT seen bigint)
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	query text := assay.screen_statement(job, of_rows, restriction);
	by_profile boolean := assay.screens_profiles();
	did record;
BEGIN
	screened := 0;
	LOOP
		SELECT s.* INTO did FROM assay.screen_set(job.source, job.run_id, query, most, tids, bulk, by_profile) s;
		screened := screened + did.screened;
		seen := did.seen;
		IF did.comparable IS NOT NULL THEN
			-- a pair must not be missed by two sessions that do not see each other
			IF job.run_id IS NOT NULL THEN
				PERFORM assay.claim_part(0, 0, true);
			END IF;
			PERFORM assay.compare_screened(job.source, did.comparable, job.run_id, coalesce(job.again, false));
		END IF;
		IF did.stored IS NOT NULL THEN
			PERFORM assay.screen_profiles(job.source, did.stored, job.run_id);
		END IF;
		EXIT WHEN did.stale IS NULL;
		PERFORM assay.move_to_past(job.source, did.stale, false);
	END LOOP;
END $$;
COMMENT ON FUNCTION assay.screen_rows(assay.screen_job, text, text, bigint, tid[], boolean) IS
	'screens rows that are not screened in their present state, in one transaction; an error when one cannot be screened';

CREATE FUNCTION assay.screen_fail(job assay.screen_job, of_rows text, restriction text, tids tid[], sqlstate text, message text) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM assay.screen_check(job);
	EXECUTE format(
		'INSERT INTO assay.screen_failure AS e (source, key, run_id, digest, sqlstate, message)
		SELECT $1, %2$s, $2, %3$s, $5, $6 FROM %1$s s WHERE (%4$s) AND %5$s
		ON CONFLICT (source, key) DO UPDATE SET run_id = excluded.run_id, digest = excluded.digest,
			failed_at = excluded.failed_at, sqlstate = excluded.sqlstate, message = excluded.message',
		of_rows, job.key, job.digest, restriction, job.keyed)
	USING job.source, job.run_id, NULL::bigint, tids, sqlstate, message;
END $$;
COMMENT ON FUNCTION assay.screen_fail(assay.screen_job, text, text, tid[], text, text) IS 'records a row that cannot be screened in assay.screen_failure';

-- A row that cannot be screened is found by halving.
CREATE FUNCTION assay.screen_halves(job assay.screen_job, of_rows text, restriction text, most bigint, tids tid[],
	OUT screened bigint, OUT failed bigint, OUT seen bigint)
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	message text;
	state text;
	n integer;
	half record;
	did record;
BEGIN
	PERFORM assay.screen_check(job);
	failed := 0;
	BEGIN
		BEGIN
			SELECT r.screened, r.seen INTO screened, seen FROM assay.screen_rows(job, of_rows, restriction, most, tids, true) r;
		EXCEPTION WHEN unique_violation THEN
			SELECT r.screened, r.seen INTO screened, seen FROM assay.screen_rows(job, of_rows, restriction, most, tids, false) r;
		END;
		RETURN;
	EXCEPTION WHEN OTHERS THEN
		IF NOT assay.row_error(SQLSTATE) THEN
			RAISE;
		END IF;
		state := SQLSTATE;
		message := SQLERRM;
	END;
	screened := 0;
	IF cardinality(tids) = 1 THEN
		PERFORM assay.screen_fail(job, of_rows, restriction, tids, state, message);
		failed := 1;
		seen := 1;
		RETURN;
	END IF;
	IF tids IS NULL THEN
		EXECUTE format(
			'SELECT array_agg(t.tid) FROM (SELECT s.ctid AS tid FROM %1$s s
			CROSS JOIN LATERAL (SELECT %2$s AS key, %3$s AS digest OFFSET 0) k
			LEFT JOIN LATERAL (SELECT d.digest FROM assay.screened d WHERE d.source = $1 AND d.key = k.key LIMIT 1) d ON true
			LEFT JOIN LATERAL (SELECT e.digest FROM assay.screen_failure e WHERE e.source = $1 AND e.key = k.key LIMIT 1) e ON true
			WHERE (%4$s) AND %5$s AND d.digest IS DISTINCT FROM k.digest AND e.digest IS DISTINCT FROM k.digest LIMIT $3) t',
			of_rows, job.key, job.digest, restriction, job.keyed)
		INTO tids USING job.source, job.run_id, most;
		restriction := 's.ctid = ANY ($4) AND ' || restriction;
	END IF;
	seen := coalesce(cardinality(tids), 0);
	n := cardinality(tids) / 2;
	FOR half IN SELECT h.part FROM (VALUES (tids[:n]), (tids[n + 1:])) h (part) WHERE cardinality(h.part) > 0 LOOP
		SELECT r.* INTO did FROM assay.screen_halves(job, of_rows, restriction, most, half.part) r;
		screened := screened + did.screened;
		failed := failed + did.failed;
	END LOOP;
END $$;
COMMENT ON FUNCTION assay.screen_halves(assay.screen_job, text, text, bigint, tid[]) IS
	'screens rows, halving the set on an error until the rows that cannot be screened are found and set aside';

-- A leaf is read by itself where the caller may and no policy of the table
-- stands between, else through the table: so also one that was detached or
-- dropped, which has no rows there.
CREATE FUNCTION assay.screen_from(relation regclass, leaf oid, OUT of_rows text, OUT restriction text)
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN q.alone THEN format('ONLY %s', leaf::regclass) ELSE relation::text END,
		CASE WHEN q.alone THEN 'true' ELSE format('s.tableoid = %s', leaf) END
	FROM (SELECT leaf = relation OR (EXISTS (SELECT FROM pg_class c WHERE c.oid = leaf) AND has_table_privilege(leaf, 'SELECT')
		AND NOT row_security_active(relation) AND NOT row_security_active(leaf)
		AND EXISTS (SELECT FROM pg_partition_ancestors(leaf) a WHERE a.relid = relation)) AS alone) q
$$;
COMMENT ON FUNCTION assay.screen_from(regclass, oid) IS 'FROM, and a condition, by which the rows of a table or a leaf of one, aliased s, are read';

-- One claim: so many pages of a table or a leaf of one, and at most so many
-- rows of them. NULL when another session is at it.
CREATE FUNCTION assay.screen_part(job assay.screen_job, leaf oid, part bigint, batch bigint, wait boolean,
	OUT more boolean, OUT run integer)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off
	-- a batch is always small against the table, and never one row
	SET enable_seqscan = off SET enable_nestloop = off SET enable_mergejoin = off SET enable_memoize = off AS $$
DECLARE
	rows record;
	of_rows text;
	restriction text;
	did record;
	fresh assay.screen_job;
BEGIN
	PERFORM assay.screen_check(job);
	IF NOT assay.claim_part(leaf, part, wait) THEN
		RETURN;
	END IF;
	PERFORM assay.claim_any(job.relation);
	IF NOT EXISTS (SELECT FROM pg_class c JOIN assay.screen_relation r ON r.relation = c.oid AND r.rowtype = c.reltype WHERE c.oid = job.relation) THEN
		RAISE EXCEPTION '% was dropped while it was screened', job.source USING ERRCODE = 'undefined_table';
	END IF;
	-- its columns stay as they are from here to the end of the transaction
	EXECUTE format('SELECT FROM %s LIMIT 0', job.relation);
	SELECT r.source INTO job.source FROM assay.screen_relation r WHERE r.relation = job.relation;
	IF EXISTS (SELECT FROM assay.screen_source s WHERE s.source = job.source AND (s.keys, s.columns) <> (job.keys, job.columns)) THEN
		RAISE EXCEPTION '% is being screened with other columns by another session', job.source
			USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'What assay.screen() is given is the same in all sessions; the last call of assay.screen_table() says what.';
	END IF;
	fresh := assay.screen_job(job.relation, job.source, job.keys, job.columns);
	IF fresh.digest <> job.digest THEN
		RAISE EXCEPTION 'columns of % changed while it was screened', job.source
			USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Call assay.screen_table() again: what is done stays done.';
	END IF;
	-- finished by another session since this one looked for what is to be done
	IF job.seen IS NOT NULL THEN
		IF EXISTS (SELECT FROM assay.screen_done d
			WHERE d.source = job.source AND d.leaf = screen_part.leaf AND d.part = screen_part.part AND d.pages = job.pages
				AND NOT pg_visible_in_snapshot(d.transaction, job.seen)) THEN
			more := false;
			RETURN;
		END IF;
	END IF;
	SELECT f.* INTO rows FROM assay.screen_from(job.relation, leaf) f;
	of_rows := rows.of_rows;
	restriction := format('%s AND s.ctid >= ''(%s,0)'' AND s.ctid < ''(%s,0)''', rows.restriction, part * job.pages, least((part + 1) * job.pages, 4294967295));
	SELECT r.* INTO did FROM assay.screen_halves(job, of_rows, restriction, batch, NULL) r;
	more := did.seen >= batch;
	IF NOT more AND did.seen > 0 AND job.seen IS NOT NULL THEN
		INSERT INTO assay.screen_done (transaction, part, leaf, pages, source)
		VALUES (pg_current_xact_id(), screen_part.part, screen_part.leaf, job.pages, job.source);
	END IF;

	UPDATE assay.screen_run r SET screened = r.screened + did.screened, failed = r.failed + did.failed, progressed = clock_timestamp()
	WHERE r.run_id = job.run_id AND r.finished IS NULL;
	IF NOT FOUND AND did.screened + did.failed > 0 THEN
		-- who began it found nothing more to do; this session did
		INSERT INTO assay.screen_run AS r (source, keys, columns, pages, expected, screened, failed, progressed, known)
		VALUES (job.source, job.keys, job.columns, job.pages, did.screened + did.failed, did.screened, did.failed, clock_timestamp(), pg_current_snapshot())
		ON CONFLICT (source) WHERE finished IS NULL DO UPDATE SET expected = r.expected + excluded.expected,
			screened = r.screened + excluded.screened, failed = r.failed + excluded.failed, progressed = excluded.progressed
		RETURNING run_id INTO run;
	END IF;
END $$;
COMMENT ON FUNCTION assay.screen_part(assay.screen_job, oid, bigint, bigint, boolean) IS
	'claims a range of pages of a table for the transaction and screens their rows; NULL when another session has claimed it';

CREATE FUNCTION assay.screen_files(relation regclass) RETURNS oid[]
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT array_agg(pg_relation_filenode(t.oid::regclass) ORDER BY t.oid) FROM (
		SELECT relation::oid UNION SELECT p.relid FROM pg_partition_tree(relation) p) t (oid)
$$;
COMMENT ON FUNCTION assay.screen_files(regclass) IS
	'relfilenodes of a table and its partitions: they differ after a rewrite, when rows may have moved to pages already done';

-- What is to be done, by parts. Marks of rows that are no more are moved out
-- of the way, unless the caller may not see all rows.
CREATE FUNCTION assay.screen_begin(job assay.screen_job, batch bigint,
	OUT run integer, OUT leaves oid[], OUT parts bigint[], OUT pages integer, OUT files oid[], OUT seen pg_snapshot)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	state record;
	gone text[];
	of_rows text := job.relation::text;
	current assay.screen_run;
BEGIN
	PERFORM assay.screen_check(job);
	IF (SELECT c.relkind <> 'p' FROM pg_class c WHERE c.oid = job.relation) THEN
		of_rows := 'ONLY ' || of_rows;
	END IF;
	files := assay.screen_files(job.relation);
	SELECT r.* INTO current FROM assay.screen_run r WHERE r.source = job.source AND r.finished IS NULL;
	pages := current.pages;
	IF pages IS NULL THEN
		SELECT greatest(1, least(1000000, batch / coalesce(sum(c.reltuples) / nullif(sum(c.relpages), 0), 50)))::integer INTO pages
		FROM pg_class c WHERE c.reltuples > 0 AND c.relpages > 0
			AND c.oid IN (SELECT job.relation::oid UNION SELECT p.relid FROM pg_partition_tree(job.relation) p);
		pages := coalesce(pages, greatest(1, least(1000000, batch / 50))::integer);
	END IF;
	EXECUTE format($query$
		SELECT array_agg(p.leaf ORDER BY p.leaf, p.part) FILTER (WHERE p.todo > 0) AS leaves,
			array_agg(p.part ORDER BY p.leaf, p.part) FILTER (WHERE p.todo > 0) AS parts,
			coalesce(sum(p.todo), 0) AS todo, coalesce(sum(p.gone), 0) AS gone, coalesce(sum(p.without_key), 0) AS without_key,
			pg_current_snapshot() AS seen
		FROM (
			SELECT s.leaf, s.part,
				count(*) FILTER (WHERE s.key IS NOT NULL AND d.digest IS DISTINCT FROM s.digest AND e.digest IS DISTINCT FROM s.digest) AS todo,
				count(*) FILTER (WHERE s.leaf IS NULL) AS gone,
				count(*) FILTER (WHERE s.leaf IS NOT NULL AND s.key IS NULL) AS without_key
			FROM (SELECT s.tableoid AS leaf, assay.tid_block(s.ctid) / $2 AS part, CASE WHEN %3$s THEN %1$s END AS key, %2$s AS digest FROM %4$s s) s
			FULL JOIN (SELECT d.key, d.digest FROM assay.screened d WHERE d.source = $1) d ON d.key = s.key
			LEFT JOIN (SELECT e.key, e.digest FROM assay.screen_failure e WHERE e.source = $1) e ON e.key = s.key
			GROUP BY s.leaf, s.part) p
		$query$, job.key, job.digest, job.keyed, of_rows)
	INTO state USING job.source, pages;
	leaves := state.leaves;
	parts := state.parts;
	-- to another role a part may have other rows
	IF NOT row_security_active(job.relation) AND has_table_privilege('assay.screen_done', 'SELECT')
		AND has_table_privilege('assay.screen_done', 'INSERT') AND has_table_privilege('assay.screen_done', 'DELETE') THEN
		seen := state.seen;
		IF current.run_id IS NULL THEN
			DELETE FROM assay.screen_done d WHERE d.source = job.source;
		END IF;
	END IF;
	IF state.without_key > 0 THEN
		RAISE WARNING '% rows of % have no key and are not screened', state.without_key, job.source
			USING HINT = format('Set %s, and make it NOT NULL.', array_to_string(job.keys, ', '));
	END IF;
	IF state.gone > 0 AND NOT row_security_active(job.relation) THEN
		EXECUTE format('SELECT array_agg(d.key) FROM assay.screened d
			WHERE d.source = $1 AND NOT EXISTS (SELECT FROM %1$s s WHERE %2$s AND %3$s = d.key)', of_rows, job.keyed, job.key)
		INTO gone USING job.source;
		FOR i IN 1 .. coalesce(cardinality(gone), 0) BY 10000 LOOP
			PERFORM assay.move_to_past(job.source, gone[i:i + 9999], true);
		END LOOP;
	END IF;
	IF NOT row_security_active(job.relation) AND EXISTS (SELECT FROM assay.screen_failure e WHERE e.source = job.source) THEN
		-- what was set aside and is no more
		EXECUTE format('DELETE FROM assay.screen_failure e
			WHERE e.source = $1 AND NOT EXISTS (SELECT FROM %1$s s WHERE %2$s AND %3$s = e.key)', of_rows, job.keyed, job.key)
		USING job.source;
	END IF;
	IF leaves IS NULL THEN
		PERFORM assay.screen_finish(job.source);
		RETURN;
	END IF;
	INSERT INTO assay.screen_run AS r (source, keys, columns, pages, expected, known)
	VALUES (job.source, job.keys, job.columns, screen_begin.pages, state.todo, pg_current_snapshot())
	ON CONFLICT (source) WHERE finished IS NULL DO UPDATE
		-- those done since this session looked are among what it found to do
		SET keys = excluded.keys, columns = excluded.columns,
			expected = greatest(r.expected, coalesce(current.screened + current.failed, 0) + excluded.expected)
	RETURNING r.run_id, r.pages INTO run, screen_begin.pages;
END $$;
COMMENT ON FUNCTION assay.screen_begin(assay.screen_job, bigint) IS
	'rows of a table that are not screened in their present state, by ranges of pages; begins a run or joins an unfinished one';

CREATE FUNCTION assay.screen_finish(source text) RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
	UPDATE assay.screen_run r
	SET finished = clock_timestamp(), expected = greatest(r.expected, r.screened + r.failed),
		passed_over = greatest(r.expected - r.screened - r.failed, 0)
	WHERE r.source = screen_finish.source AND r.finished IS NULL;
	-- what was set aside, changed, and is screened now
	DELETE FROM assay.screen_failure e USING assay.screened d
	WHERE e.source = screen_finish.source AND d.source = e.source AND d.key = e.key AND d.screened_at > e.failed_at
$$;
COMMENT ON FUNCTION assay.screen_finish(text) IS 'finishes the run of a table and fills in its counts';

-- Procedures that commit cannot have a SET clause, and what is set for a
-- transaction ends with it: so nothing is named, and no operator looked up,
-- between COMMIT and the next set_config(). The work is done in functions that
-- have such a clause. Each statement must see what was committed before it.
CREATE PROCEDURE assay.screen_table(source regclass, key_column text DEFAULT NULL,
	columns jsonb DEFAULT '{}', batch integer DEFAULT 10000)
	LANGUAGE plpgsql AS $$
DECLARE
	job assay.screen_job;
	plan record;
	did record;
	last integer;
	later boolean[];
	left_over boolean;
	again boolean;
	wait boolean;
	tries integer;
	told timestamptz;
BEGIN
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.commits('screen_table');
	IF batch IS NULL OR batch < 1 THEN
		RAISE EXCEPTION 'batch must be at least 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	job := assay.screen_register(source, key_column, columns);
	told := clock_timestamp();
	COMMIT;
	LOOP
		SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		SELECT b.* INTO plan FROM assay.screen_begin(job, batch) b;
		job.run_id := plan.run;
		job.pages := plan.pages;
		job.seen := plan.seen;
		last := coalesce(cardinality(plan.leaves), 0);
		later := array_fill(false, ARRAY[last]);
		left_over := false;
		COMMIT;

		-- what another session has is left until the end, and looked at again
		-- when that is done with it, or dead
		wait := false;
		LOOP
			FOR i IN 1 .. last LOOP
				IF wait THEN
					CONTINUE WHEN NOT later[i];
				END IF;
				tries := 0;
				LOOP
					SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
					PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
					BEGIN
						SELECT p.* INTO did FROM assay.screen_part(job, plan.leaves[i], plan.parts[i], batch, wait) p;
						job.run_id := coalesce(did.run, job.run_id);
						again := coalesce(did.more, false);
						IF did.more IS NULL THEN
							later[i] := true;
							left_over := true;
						END IF;
					EXCEPTION WHEN deadlock_detected OR serialization_failure THEN
						tries := tries + 1;
						IF tries > 5 THEN
							RAISE;
						END IF;
						again := true;
					END;
					IF clock_timestamp() > told + '10 s' THEN
						told := clock_timestamp();
						RAISE NOTICE '%', (SELECT format('%s of %s rows of %s', r.screened + r.failed, r.expected, r.source)
							FROM assay.screen_run r WHERE r.run_id = job.run_id);
					END IF;
					COMMIT;
					EXIT WHEN NOT again;
				END LOOP;
			END LOOP;
			EXIT WHEN wait OR NOT left_over;
			wait := true;
		END LOOP;

		SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		again := false;
		IF last > 0 THEN
			PERFORM assay.screen_finish(job.source);
			again := assay.screen_files(source) IS DISTINCT FROM plan.files;
		END IF;
		PERFORM assay.compare_left(job.source);
		COMMIT;
		EXIT WHEN NOT again;
	END LOOP;
END $$;
COMMENT ON PROCEDURE assay.screen_table(regclass, text, jsonb, integer) IS
	'screens the rows of a table that are not yet screened as they are now into assay.finding and assay.screened, in committed batches, each by itself and against all that was screened (item_id_reused, same_day_value); sessions that call it together share the work, and an interrupted one is carried on; key_column names a unique key, by default the primary key; columns names the column, or as {"value": ...} the value, of arguments of assay.screen()';

CREATE FUNCTION assay.compare_left(source text) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF EXISTS (SELECT FROM assay.screened d WHERE d.source = compare_left.source AND NOT d.compared) THEN
		PERFORM assay.claim_part(0, 0, true);
		PERFORM assay.compare_screened(compare_left.source, array_agg(d.key), NULL, true)
		FROM assay.screened d WHERE d.source = compare_left.source AND NOT d.compared HAVING count(*) > 0;
	END IF;
END $$;
COMMENT ON FUNCTION assay.compare_left(text) IS
	'compares rows screened by themselves with rows that other sessions screened at the same time';

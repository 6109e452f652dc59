-- What users say of entities, and what follows: merging and splitting

CREATE FUNCTION assay.entity_form(name text) RETURNS text
	AS 'MODULE_PATHNAME', 'assay_entity_form' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION assay.entity_form(text) IS 'words of a name as assay.entity_name keeps them: folded, without punctuation';

CREATE FUNCTION assay.entity_current(entity_id bigint) RETURNS bigint
	LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE way AS (
		SELECT e.entity_id, e.became FROM assay.entity e WHERE e.entity_id = entity_current.entity_id
		UNION
		SELECT e.entity_id, e.became FROM way w JOIN assay.entity e ON e.entity_id = w.became)
	SELECT w.entity_id FROM way w WHERE w.became IS NULL
$$;
COMMENT ON FUNCTION assay.entity_current(bigint) IS 'the entity that this one is part of now; itself unless it was merged; NULL if there is none';

CREATE FUNCTION assay.entity_merge(a bigint, b bigint) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stays constant bigint := least(a, b);
	goes constant bigint := greatest(a, b);
BEGIN
	INSERT INTO assay.entity_history (name_id, entity_id, why)
	SELECT n.name_id, goes, 'merged' FROM assay.entity_name n WHERE n.entity_id = goes;
	UPDATE assay.entity_name n SET entity_id = stays WHERE n.entity_id = goes;
	UPDATE assay.entity e SET became = stays WHERE e.entity_id = goes;
	RETURN stays;
END $$;
COMMENT ON FUNCTION assay.entity_merge(bigint, bigint) IS 'makes two entities one; the older number stays';

-- The names that leave get a number of their own; links across are no more.
CREATE FUNCTION assay.entity_split(leaving bigint[]) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	of_entity bigint;
	made bigint;
BEGIN
	SELECT n.entity_id INTO of_entity FROM assay.entity_name n WHERE n.name_id = leaving[1];
	INSERT INTO assay.entity (name) SELECT n.name FROM assay.entity_name n
	WHERE n.name_id = ANY (leaving) ORDER BY n.name_id LIMIT 1 RETURNING entity_id INTO made;
	INSERT INTO assay.entity_history (name_id, entity_id, why) SELECT i, of_entity, 'split' FROM unnest(leaving) i;
	UPDATE assay.entity_name n SET entity_id = made WHERE n.name_id = ANY (leaving);
	DELETE FROM assay.entity_link l USING assay.entity_name a, assay.entity_name b
	WHERE a.name_id = l.name_id AND b.name_id = l.to_name_id AND a.entity_id <> b.entity_id
		AND (l.name_id = ANY (leaving) OR l.to_name_id = ANY (leaving));
	RETURN made;
END $$;
COMMENT ON FUNCTION assay.entity_split(bigint[]) IS 'makes some names of an entity an entity of their own';

-- names that users said are the same as this one, and by which judgements
CREATE FUNCTION assay.judged_same(form text, scope text, OUT form_b text, OUT scope_b text, OUT way bigint[])
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE pair AS (
		SELECT j.judgement_id, j.form_a, j.scope_a, j.form_b, j.scope_b FROM assay.entity_judgement j WHERE j.verdict = 'same'
		UNION ALL
		SELECT j.judgement_id, j.form_b, j.scope_b, j.form_a, j.scope_a FROM assay.entity_judgement j WHERE j.verdict = 'same'),
	reached AS (
		SELECT judged_same.form COLLATE "C" AS form, judged_same.scope COLLATE "C" AS scope, '{}'::bigint[] AS way
		UNION ALL
		SELECT p.form_b, p.scope_b, r.way || p.judgement_id
		FROM reached r JOIN pair p ON p.form_a = r.form AND p.scope_a = r.scope
		WHERE p.judgement_id <> ALL (r.way) AND cardinality(r.way) < 50)
	SELECT DISTINCT ON (r.form, r.scope) r.form, r.scope, r.way FROM reached r ORDER BY r.form, r.scope, cardinality(r.way)
$$;
COMMENT ON FUNCTION assay.judged_same(text, text) IS 'names that users judged to be of the same party as this one, itself included, with the judgements that say so';

CREATE FUNCTION assay.judgement_text(ids bigint[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT string_agg(format('Judgement %s: "%s" and "%s" are %s, by %s on %s%s.', j.judgement_id,
		concat_ws(' ', nullif(j.form_a, ''), nullif(j.scope_a, '')), concat_ws(' ', nullif(j.form_b, ''), nullif(j.scope_b, '')),
		CASE j.verdict WHEN 'same' THEN 'the same party' ELSE 'different parties' END,
		j.judged_by, to_char(j.judged, 'YYYY-MM-DD'), ' (' || j.note || ')'), ' ' ORDER BY j.judgement_id)
	FROM assay.entity_judgement j WHERE j.judgement_id = ANY (ids)
$$;
COMMENT ON FUNCTION assay.judgement_text(bigint[]) IS 'judgements in words';

CREATE FUNCTION assay.judge_names(form_1 text, scope_1 text, form_2 text, scope_2 text, verdict text, by text, note text) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	id bigint;
	against bigint[];
	n1 assay.entity_name;
	n2 assay.entity_name;
	leaving bigint[];
BEGIN
	IF verdict IS NULL OR verdict NOT IN ('same', 'different') THEN
		RAISE EXCEPTION 'verdict must be same or different, not %', coalesce('"' || left(verdict, 100) || '"', 'NULL')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF (form_1, scope_1) = (form_2, scope_2) THEN
		RAISE EXCEPTION 'both names are "%"', concat_ws(' ', nullif(form_1, ''), nullif(scope_1, ''))
			USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Spellings that differ in case and punctuation only are one name.';
	END IF;
	LOCK TABLE assay.entity IN SHARE ROW EXCLUSIVE MODE;
	IF verdict = 'different' THEN
		SELECT s.way INTO against FROM assay.judged_same(form_1, scope_1) s WHERE s.form_b = form_2 AND s.scope_b = scope_2;
	ELSE
		SELECT a.way || b.way || j.judgement_id INTO against
		FROM assay.judged_same(form_1, scope_1) a, assay.judged_same(form_2, scope_2) b, assay.entity_judgement j
		WHERE j.verdict = 'different'
			AND ((j.form_a, j.scope_a, j.form_b, j.scope_b) = (a.form_b, a.scope_b, b.form_b, b.scope_b)
				OR (j.form_b, j.scope_b, j.form_a, j.scope_a) = (a.form_b, a.scope_b, b.form_b, b.scope_b))
		LIMIT 1;
	END IF;
	IF against IS NOT NULL THEN
		RAISE EXCEPTION 'judgement contradicts what was judged before' USING ERRCODE = 'integrity_constraint_violation',
			DETAIL = assay.judgement_text(against),
			HINT = format('To take one back: SELECT assay.unjudge(%s).', against[1]);
	END IF;

	SELECT * INTO n1 FROM assay.entity_name n WHERE n.form = form_1 AND n.scope = scope_1;
	SELECT * INTO n2 FROM assay.entity_name n WHERE n.form = form_2 AND n.scope = scope_2;
	IF verdict = 'same' AND n1.entity_id <> n2.entity_id THEN
		SELECT array_agg(j.judgement_id) INTO against
		FROM assay.entity_judgement j
			JOIN assay.entity_name a ON a.form = j.form_a AND a.scope = j.scope_a
			JOIN assay.entity_name b ON b.form = j.form_b AND b.scope = j.scope_b
		WHERE j.verdict = 'different' AND least(a.entity_id, b.entity_id) = least(n1.entity_id, n2.entity_id)
			AND greatest(a.entity_id, b.entity_id) = greatest(n1.entity_id, n2.entity_id);
		IF against IS NOT NULL THEN
			RAISE EXCEPTION 'judgement would make one of entities % and %, which have names that were judged different', n1.entity_id, n2.entity_id
				USING ERRCODE = 'integrity_constraint_violation', DETAIL = assay.judgement_text(against),
				HINT = format('To take one back: SELECT assay.unjudge(%s).', against[1]);
		END IF;
	END IF;

	INSERT INTO assay.entity_judgement AS j (form_a, scope_a, form_b, scope_b, verdict, judged_by, note)
	SELECT (least(r1, r2))[1], (least(r1, r2))[2], (greatest(r1, r2))[1], (greatest(r1, r2))[2],
		judge_names.verdict, coalesce(by, current_user), judge_names.note
	FROM (SELECT ARRAY[form_1, scope_1] COLLATE "C" AS r1, ARRAY[form_2, scope_2] COLLATE "C" AS r2) r
	ON CONFLICT (form_a, scope_a, form_b, scope_b) DO UPDATE SET verdict = excluded.verdict,
		judged_by = excluded.judged_by, judged = now(), note = excluded.note
	RETURNING j.judgement_id INTO id;

	IF verdict = 'same' AND n1.entity_id <> n2.entity_id THEN
		PERFORM assay.entity_merge(n1.entity_id, n2.entity_id);
		INSERT INTO assay.entity_link (name_id, to_name_id, evidence, score) VALUES (n1.name_id, n2.name_id, 'user', 1)
		ON CONFLICT (name_id, to_name_id) DO UPDATE SET evidence = 'user', score = 1, identifier = NULL, linked = now();
	ELSIF verdict = 'different' AND n1.entity_id = n2.entity_id THEN
		-- each name goes with the one that it is more like, and those judged
		-- the same go together
		WITH of_entity AS (SELECT n.* FROM assay.entity_name n WHERE n.entity_id = n1.entity_id),
		together AS (
			SELECT n.name_id, (SELECT min(o.name_id) FROM assay.judged_same(n.form, n.scope) s
				JOIN of_entity o ON o.form = s.form_b AND o.scope = s.scope_b) AS first_id
			FROM of_entity n),
		liking AS (
			SELECT n.name_id,
				(n.name_id = n2.name_id)::integer * 10 - (n.name_id = n1.name_id)::integer * 10
				+ assay.seller_similarity_learned(n.name, n2.name) - assay.seller_similarity_learned(n.name, n1.name)
				+ 0.01 * ((replace(n.form, ' ', '') = replace(n2.form, ' ', ''))::integer - (replace(n.form, ' ', '') = replace(n1.form, ' ', ''))::integer)
				+ (EXISTS (SELECT FROM assay.entity_identifier x JOIN assay.entity_identifier y ON y.key = x.key
					WHERE x.name_id = n.name_id AND y.name_id = n2.name_id))::integer
				- (EXISTS (SELECT FROM assay.entity_identifier x JOIN assay.entity_identifier y ON y.key = x.key
					WHERE x.name_id = n.name_id AND y.name_id = n1.name_id))::integer AS of_second
			FROM of_entity n),
		side AS (
			SELECT t.first_id, sum(l.of_second) > 0 AS second FROM together t JOIN liking l USING (name_id) GROUP BY 1)
		SELECT array_agg(t.name_id ORDER BY t.name_id) INTO leaving
		FROM together t JOIN side s USING (first_id), (SELECT min(first_id) AS oldest FROM side) o
		WHERE s.second <> (SELECT s2.second FROM side s2 WHERE s2.first_id = o.oldest);
		PERFORM assay.entity_split(leaving);
	END IF;
	PERFORM assay.refresh_entity_watch();
	RETURN id;
END $$;
COMMENT ON FUNCTION assay.judge_names(text, text, text, text, text, text, text) IS 'assay.judge() of two names in assay.entity_name, or to come';

CREATE FUNCTION assay.judge(name_a text, name_b text, verdict text, by text DEFAULT NULL, note text DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	forms constant text[] := ARRAY[assay.entity_form(name_a), assay.entity_form(name_b)];
	scopes text[] := '{}';
	n bigint;
	found text;
BEGIN
	FOR i IN 1 .. 2 LOOP
		IF coalesce(forms[i], '') = '' THEN
			RAISE EXCEPTION 'name has no letter or digit' USING ERRCODE = 'invalid_parameter_value';
		END IF;
		SELECT count(*), min(e.scope) INTO n, found FROM assay.entity_name e WHERE e.form = forms[i];
		IF n > 1 THEN
			RAISE EXCEPTION 'many parties are called "%"', CASE i WHEN 1 THEN name_a ELSE name_b END
				USING ERRCODE = 'ambiguous_parameter',
				HINT = 'Judge two entities by their numbers: assay.judge(12, 34, ''same'').';
		END IF;
		scopes := scopes || coalesce(found, '');
	END LOOP;
	RETURN assay.judge_names(forms[1], scopes[1], forms[2], scopes[2], verdict, by, note);
END $$;
COMMENT ON FUNCTION assay.judge(text, text, text, text, text) IS
	'says that two names are of the same party, or of different ones, for good: merges or splits the entities they are of, and holds for every resolution to come; returns the number of the judgement';

CREATE FUNCTION assay.judge(entity_a bigint, entity_b bigint, verdict text, by text DEFAULT NULL, note text DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	asked constant bigint[] := ARRAY[entity_a, entity_b];
	now_id bigint;
	ids bigint[] := '{}';
	name assay.entity_name;
	forms text[] := '{}';
	scopes text[] := '{}';
BEGIN
	FOR i IN 1 .. 2 LOOP
		now_id := assay.entity_current(asked[i]);
		SELECT * INTO name FROM assay.entity_name n WHERE n.entity_id = now_id ORDER BY n.rows DESC, n.name_id LIMIT 1;
		IF NOT FOUND THEN
			RAISE EXCEPTION 'entity % does not exist', asked[i] USING ERRCODE = 'undefined_object';
		END IF;
		ids := ids || now_id;
		forms := forms || name.form;
		scopes := scopes || name.scope;
	END LOOP;
	IF ids[1] = ids[2] THEN
		IF verdict = 'same' THEN
			RETURN NULL;
		END IF;
		RAISE EXCEPTION 'entities % and % are one: %', entity_a, entity_b, ids[1]
			USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'To split it, judge two of its names different.';
	END IF;
	RETURN assay.judge_names(forms[1], scopes[1], forms[2], scopes[2], verdict, by, note);
END $$;
COMMENT ON FUNCTION assay.judge(bigint, bigint, text, text, text) IS
	'the same of two entities, by the name that each has most; NULL when they are one already';

CREATE FUNCTION assay.unjudge(judgement_id bigint) RETURNS boolean
	LANGUAGE sql STRICT SET search_path = pg_catalog, pg_temp AS $$
	WITH gone AS (DELETE FROM assay.entity_judgement j WHERE j.judgement_id = unjudge.judgement_id RETURNING 1)
	SELECT count(*) > 0 FROM gone
$$;
COMMENT ON FUNCTION assay.unjudge(bigint) IS
	'takes a judgement back: what was merged or split stays so until it is judged otherwise or resolved anew; false if there is no such judgement';

CREATE FUNCTION assay.forget_entities() RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
	TRUNCATE assay.entity, assay.entity_name, assay.entity_identifier, assay.entity_link, assay.entity_history, assay.entity_row, assay.entity_watch
$$;
COMMENT ON FUNCTION assay.forget_entities() IS
	'empties the entities, so that the next assay.resolve_parties() resolves all rows anew; judgements stay';

-- An identifier that made different names one, and turns out to be of many: a
-- forwarder's. What hangs together by nothing else is split.
CREATE FUNCTION assay.resolve_hubs() RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	hub text;
	of_entity bigint;
	oldest bigint;
	leaving bigint[];
	splits bigint := 0;
BEGIN
	LOCK TABLE assay.entity IN SHARE ROW EXCLUSIVE MODE;
	FOR hub IN
		SELECT k.identifier FROM (SELECT DISTINCT l.identifier FROM assay.entity_link l WHERE l.evidence = 'identifier') k
		WHERE (SELECT count(DISTINCT n.entity_id) FROM (SELECT i.name_id FROM assay.entity_identifier i WHERE i.key = k.identifier LIMIT 64) i
			JOIN assay.entity_name n USING (name_id)) > 3
	LOOP
		FOR of_entity IN
			WITH gone AS (DELETE FROM assay.entity_link l WHERE l.identifier = hub AND l.evidence = 'identifier' RETURNING l.name_id)
			SELECT DISTINCT n.entity_id FROM gone g JOIN assay.entity_name n USING (name_id)
		LOOP
			LOOP
				SELECT min(n.name_id) INTO oldest FROM assay.entity_name n WHERE n.entity_id = of_entity;
				WITH RECURSIVE link AS (
					SELECT l.name_id, l.to_name_id FROM assay.entity_link l JOIN assay.entity_name n USING (name_id) WHERE n.entity_id = of_entity),
				way AS (
					SELECT oldest AS name_id
					UNION
					SELECT CASE WHEN l.name_id = w.name_id THEN l.to_name_id ELSE l.name_id END
					FROM way w JOIN link l ON w.name_id IN (l.name_id, l.to_name_id))
				SELECT array_agg(n.name_id ORDER BY n.name_id) INTO leaving
				FROM assay.entity_name n WHERE n.entity_id = of_entity AND n.name_id NOT IN (SELECT w.name_id FROM way w);
				EXIT WHEN leaving IS NULL;
				of_entity := assay.entity_split(leaving);
				splits := splits + 1;
			END LOOP;
		END LOOP;
	END LOOP;
	RETURN splits;
END $$;
COMMENT ON FUNCTION assay.resolve_hubs() IS
	'splits entities that are one only by an identifier that many have by now; returns how many splits';

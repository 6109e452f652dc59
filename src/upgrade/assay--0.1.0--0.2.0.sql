-- From 0.1.0 to 0.2.0. What test/t/022_upgrade.pl finds different from a new 0.2.0 is missing here.
\echo Use "ALTER EXTENSION assay UPDATE" to load this file. \quit

COMMENT ON FUNCTION assay.track_registry(regclass) IS
	'adds the triggers by which compiled images of a registry table notice changes';

CREATE FUNCTION assay.registry_image_lines(
	OUT registry text, OUT database name, OUT version text, OUT bytes bigint, OUT built_at timestamptz,
	OUT build_seconds double precision, OUT backends integer, OUT shared boolean, OUT state text)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_registry_images' LANGUAGE C VOLATILE PARALLEL RESTRICTED COST 100 ROWS 20;
COMMENT ON FUNCTION assay.registry_image_lines() IS
	'compiled images of registries in shared memory, and the private ones of this session: see view assay.registry_images';

CREATE VIEW assay.registry_images AS
	SELECT i.registry, i.database, i.version, i.bytes, i.built_at, i.build_seconds, i.backends, i.shared, i.state
	FROM assay.registry_image_lines() i;
COMMENT ON VIEW assay.registry_images IS
	'compiled images of registries: those that all sessions of the server share, and the private ones of this session';
COMMENT ON COLUMN assay.registry_images.registry IS 'what the image is of';
COMMENT ON COLUMN assay.registry_images.database IS 'database it belongs to; NULL where that was dropped';
COMMENT ON COLUMN assay.registry_images.version IS 'same for images of the same rows of the same tables';
COMMENT ON COLUMN assay.registry_images.bytes IS 'size in memory';
COMMENT ON COLUMN assay.registry_images.built_at IS 'when it was built';
COMMENT ON COLUMN assay.registry_images.build_seconds IS 'how long that took';
COMMENT ON COLUMN assay.registry_images.backends IS 'sessions and parallel workers that have it mapped';
COMMENT ON COLUMN assay.registry_images.shared IS 'in shared memory, for every session that sees the same rows';
COMMENT ON COLUMN assay.registry_images.state IS 'of a shared image; of a private one, why it is not shared';
GRANT SELECT ON assay.registry_images TO PUBLIC;

CREATE FUNCTION assay.registry_drop() RETURNS integer
	AS 'MODULE_PATHNAME', 'assay_registry_drop' LANGUAGE C VOLATILE PARALLEL RESTRICTED COST 100;
COMMENT ON FUNCTION assay.registry_drop() IS
	'drops the images of this database from shared memory; returns how many. The next look-up builds them again';
REVOKE ALL ON FUNCTION assay.registry_drop() FROM PUBLIC;

CREATE TABLE assay.shipped_gone (
	relation text NOT NULL,
	key text[] NOT NULL,
	PRIMARY KEY (relation, key)
);

COMMENT ON TABLE assay.shipped_gone IS
	'shipped rows that were deleted or replaced, kept by triggers and dumped, so that they stay away when a dump is restored';

COMMENT ON COLUMN assay.shipped_gone.relation IS 'table of the schema assay that it was in';

COMMENT ON COLUMN assay.shipped_gone.key IS 'its key, column by column';

SELECT pg_catalog.pg_extension_config_dump('assay.shipped_gone', '');

CREATE FUNCTION assay.shipped_row_gone() RETURNS trigger
	AS 'MODULE_PATHNAME', 'assay_shipped_row_gone' LANGUAGE C;

COMMENT ON FUNCTION assay.shipped_row_gone() IS
	'trigger of tables with shipped rows: notes in assay.shipped_gone, as its owner, which went';

REVOKE ALL ON FUNCTION assay.shipped_row_gone() FROM PUBLIC;

CREATE FUNCTION assay.shipped_gone_once() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN CASE WHEN EXISTS (SELECT FROM assay.shipped_gone g WHERE g.relation = NEW.relation AND g.key = NEW.key)
		THEN NULL ELSE NEW END;
END $$;

COMMENT ON FUNCTION assay.shipped_gone_once() IS
	'row trigger of assay.shipped_gone: passes over what is noted already';

CREATE TRIGGER shipped_gone_once BEFORE INSERT ON assay.shipped_gone
	FOR EACH ROW EXECUTE FUNCTION assay.shipped_gone_once();

COMMENT ON TRIGGER shipped_gone_once ON assay.shipped_gone IS 'passes over what is noted already';

CREATE FUNCTION assay.shipped_stays_gone() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
DECLARE
	gone_from text;
	key text;
BEGIN
	FOR gone_from IN SELECT DISTINCT g.relation FROM gone g LOOP
		SELECT string_agg(format('t.%I::text', a.attname), ', ' ORDER BY k.i) INTO key
		FROM pg_trigger g,
			string_to_table(encode(g.tgargs, 'escape'), '\000') WITH ORDINALITY k (name, i)
			JOIN pg_attribute a ON a.attname = k.name
		WHERE g.tgrelid = to_regclass('assay.' || quote_ident(gone_from)) AND g.tgname = 'shipped_gone'
			AND a.attrelid = g.tgrelid AND NOT a.attisdropped;
		IF key IS NULL THEN
			RAISE EXCEPTION '"%" is no table with shipped rows', gone_from USING ERRCODE = 'invalid_parameter_value';
		END IF;
		EXECUTE format('DELETE FROM assay.%I t USING gone g WHERE g.relation = %L AND t.shipped AND ARRAY[%s] = g.key',
			gone_from, gone_from, key);
	END LOOP;
	RETURN NULL;
END $$;

COMMENT ON FUNCTION assay.shipped_stays_gone() IS
	'statement trigger of assay.shipped_gone: deletes the shipped rows with these keys';

CREATE TRIGGER shipped_gone_insert AFTER INSERT ON assay.shipped_gone
	REFERENCING NEW TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION assay.shipped_stays_gone();

COMMENT ON TRIGGER shipped_gone_insert ON assay.shipped_gone IS 'deletes the shipped rows, when a dump is restored';

CREATE FUNCTION assay.track_shipped(registry regclass, VARIADIC key name[]) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	arguments text := (SELECT string_agg(quote_literal(k), ', ') FROM unnest(key) k);
BEGIN
	EXECUTE format('CREATE TRIGGER shipped_gone AFTER UPDATE OR DELETE ON %s
		FOR EACH ROW WHEN (OLD.shipped) EXECUTE FUNCTION assay.shipped_row_gone(%s)', registry, arguments);
	EXECUTE format('CREATE TRIGGER shipped_truncate BEFORE TRUNCATE ON %s
		FOR EACH STATEMENT EXECUTE FUNCTION assay.shipped_row_gone(%s)', registry, arguments);
END $$;

COMMENT ON FUNCTION assay.track_shipped(regclass, name[]) IS
	'makes shipped rows of a table of the schema assay, by the columns of its key, stay away after a dump is restored once they went';

REVOKE ALL ON FUNCTION assay.track_shipped(regclass, name[]) FROM PUBLIC;

CREATE FUNCTION assay.require_privileges(privileges text, VARIADIC relations regclass[]) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	relation regclass;
BEGIN
	FOREACH relation IN ARRAY relations LOOP
		IF EXISTS (SELECT FROM string_to_table(privileges, ', ') p (privilege)
			WHERE NOT CASE WHEN p.privilege = 'DELETE' THEN has_table_privilege(relation, p.privilege)
				ELSE has_any_column_privilege(relation, p.privilege) END) THEN
			RAISE EXCEPTION 'permission denied for table %', relation USING ERRCODE = 'insufficient_privilege',
				HINT = format('GRANT %s ON %s TO %I lets the role do this.', privileges, array_to_string(relations, ', '), current_user);
		END IF;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.require_privileges(text, regclass[]) IS
	'raises an error with the GRANT as its hint unless the current role has these privileges on these tables of the extension';

CREATE OR REPLACE FUNCTION assay.load_tariff(
		country text, source regclass, code_column name, description_column name DEFAULT NULL,
		valid daterange DEFAULT '(,)') RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	of_country text := upper(country);
	begins date := lower(valid);
	loaded bigint;
BEGIN
	IF country IS NULL OR source IS NULL OR code_column IS NULL OR valid IS NULL THEN
		RAISE EXCEPTION 'country, source, code_column and valid must not be null'
			USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF isempty(valid) THEN
		RAISE EXCEPTION 'valid must not be empty'
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE', 'assay.tariff');
	LOCK TABLE assay.tariff IN SHARE ROW EXCLUSIVE MODE;
	-- one from the same day is replaced, and what was in force before ends
	DELETE FROM assay.tariff t
	WHERE t.country = of_country AND t.valid && load_tariff.valid
		AND (begins IS NULL OR lower(t.valid) >= begins);
	UPDATE assay.tariff t SET valid = t.valid * daterange(NULL, begins)
	WHERE t.country = of_country AND t.valid && load_tariff.valid;
	-- lines without a code are headlines; Excel leaves blanks and dots
	EXECUTE format(
		'INSERT INTO assay.tariff (country, code, description, valid)
		SELECT DISTINCT ON (code) $1, code, description, $2
		FROM (SELECT regexp_replace(e.%1$s::text, ''[\s.]'', '''', ''g'') AS code, %2$s AS description FROM %3$s e) e
		WHERE code <> ''''
		ORDER BY code',
		assay.column_of(source, code_column), CASE WHEN description_column IS NULL THEN 'NULL::text'
			ELSE format('e.%s::text', assay.column_of(source, description_column)) END, source)
	USING of_country, valid;
	GET DIAGNOSTICS loaded = ROW_COUNT;
	RETURN loaded;
END $$;

CREATE OR REPLACE FUNCTION assay.learn_hs(source regclass, description_column name, code_column name) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	learned bigint;
BEGIN
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE', 'assay.hs_word', 'assay.hs_lesson');
	-- one learner at a time; readers go on
	LOCK TABLE assay.hs_word IN SHARE ROW EXCLUSIVE MODE;
	EXECUTE format(
		'WITH entry AS MATERIALIZED (
			SELECT DISTINCT ON (l.lesson) l.lesson, l.heading, l.words
			FROM %1$s e, assay.hs_read_lesson(e.%2$s::text, e.%3$s::text) l
			WHERE l.lesson IS NOT NULL
			ORDER BY l.lesson),
		new AS (
			INSERT INTO assay.hs_lesson (lesson) SELECT lesson FROM entry
			ON CONFLICT (lesson) DO NOTHING RETURNING lesson),
		said AS (
			INSERT INTO assay.hs_word AS w (word, heading, n)
			SELECT word, heading, count(*)
			FROM new JOIN entry USING (lesson), unnest(array_append(words, %4$L)) AS word
			GROUP BY word, heading
			ON CONFLICT (word, heading) DO UPDATE SET n = w.n + excluded.n)
		SELECT count(*) FROM new',
		source, assay.column_of(source, description_column), assay.column_of(source, code_column), '')
	INTO learned;
	RETURN learned;
END $$;

CREATE OR REPLACE FUNCTION assay.importer_set_status(number @extschema@.importerno, status pg_catalog.text,
	since pg_catalog.date DEFAULT CURRENT_DATE, reason pg_catalog.text DEFAULT NULL, programme pg_catalog.text DEFAULT NULL,
	name pg_catalog.text DEFAULT NULL, country pg_catalog.text DEFAULT NULL)
	RETURNS pg_catalog.int8
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
	latest assay.importer;
	new_id bigint;
BEGIN
	IF number IS NULL OR status IS NULL OR since IS NULL THEN
		RAISE EXCEPTION 'number, status and day must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF since < CURRENT_DATE THEN
		RAISE EXCEPTION 'status of an importer cannot be changed for a past day'
			USING ERRCODE = 'invalid_parameter_value',
			DETAIL = format('The change is from %s on.', since),
			HINT = 'Answers about past days do not change. To correct a wrong row, update assay.importer.';
	END IF;

	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE', 'assay.importer');
	SELECT i.* INTO latest FROM assay.importer i
	WHERE i.number OPERATOR(@extschema@.=) importer_set_status.number AND NOT isempty(i.valid)
	ORDER BY i.programme IS NOT DISTINCT FROM importer_set_status.programme DESC, upper(i.valid) DESC NULLS FIRST, i.importer_id DESC
	LIMIT 1;
	IF latest.importer_id IS NULL AND importer_set_status.name IS NULL THEN
		RAISE EXCEPTION 'no importer has this number'
			USING ERRCODE = 'no_data_found', HINT = 'Pass a name to register the importer.';
	END IF;

	-- what was to come is replaced, what is under way ends
	DELETE FROM assay.importer i
	WHERE i.number OPERATOR(@extschema@.=) importer_set_status.number AND i.programme IS NOT DISTINCT FROM importer_set_status.programme
		AND lower(i.valid) >= since;
	UPDATE assay.importer i SET valid = daterange(lower(i.valid), since)
	WHERE i.number OPERATOR(@extschema@.=) importer_set_status.number AND i.programme IS NOT DISTINCT FROM importer_set_status.programme
		AND i.valid @> since;
	INSERT INTO assay.importer (number, name, country, programme, status, reason, valid)
	VALUES (importer_set_status.number, coalesce(importer_set_status.name, latest.name), coalesce(importer_set_status.country, latest.country),
		importer_set_status.programme, importer_set_status.status, importer_set_status.reason, daterange(since, NULL))
	RETURNING importer_id INTO new_id;
	RETURN new_id;
END $$;

SELECT assay.track_shipped('assay.term', 'list', 'term');

SELECT assay.track_shipped('assay.term_list', 'list');

SELECT assay.track_shipped('assay.vocabulary', 'word');

CREATE OR REPLACE FUNCTION assay.learn_vocabulary(source regclass, column_name name, fewest integer DEFAULT 20) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	source_name text;
	n bigint;
BEGIN
	IF fewest IS NULL OR fewest < 2 THEN
		RAISE EXCEPTION 'fewest must be at least 2' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'It is the number of distinct descriptions that must contain a word.';
	END IF;
	source_name := format('%s.%s', source, assay.column_of(source, column_name));
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE',
		'assay.vocabulary', 'assay.vocabulary_source', 'assay.vocabulary_count');
	-- so that two who learn do it one after the other
	LOCK TABLE assay.vocabulary_source IN SHARE ROW EXCLUSIVE MODE;
	DELETE FROM assay.vocabulary_source s WHERE s.source = source_name;
	INSERT INTO assay.vocabulary_source (source, descriptions) VALUES (source_name, 0);
	EXECUTE format(
		'WITH d AS MATERIALIZED (SELECT DISTINCT t.%1$I::text AS body FROM %2$s t WHERE t.%1$I IS NOT NULL),
		w AS (
			INSERT INTO assay.vocabulary_count (source, word, descriptions)
			SELECT $1, w.word, count(*)
			FROM d, string_to_table(@extschema@.plain_form(d.body), '' '') w (word)
			WHERE w.word ~ ''^[a-z]{3,30}$'' GROUP BY w.word HAVING count(*) > 1)
		SELECT count(*) FROM d', column_name, source)
	INTO n USING source_name;
	UPDATE assay.vocabulary_source s SET descriptions = n WHERE s.source = source_name;

	WITH counted AS (
		SELECT c.word, sum(c.descriptions) AS descriptions FROM assay.vocabulary_count c
		GROUP BY c.word HAVING sum(c.descriptions) >= fewest),
	brand_word AS MATERIALIZED (
		SELECT DISTINCT w.word FROM (SELECT b.name FROM assay.brand b UNION ALL SELECT a.alias FROM assay.brand_alias a) n,
			string_to_table(@extschema@.plain_form(n.name), ' ') w (word)),
	ordinary AS MATERIALIZED (
		SELECT c.word, least(100, 10 * ln(c.descriptions::double precision))::smallint AS weight
		FROM counted c
		WHERE NOT EXISTS (SELECT FROM assay.vocabulary v WHERE v.word = c.word AND NOT v.learned)
			AND NOT EXISTS (SELECT FROM brand_word b WHERE b.word = c.word)
			AND NOT EXISTS (SELECT FROM assay.brand_matches(c.word, 0.5) m
				WHERE m.written && '{disguised,typo,spaced}'::text[])),
	gone AS (
		DELETE FROM assay.vocabulary v WHERE v.learned AND NOT EXISTS (SELECT FROM counted c WHERE c.word = v.word))
	INSERT INTO assay.vocabulary (word, weight, learned)
	SELECT o.word, o.weight, true FROM ordinary o
	ON CONFLICT (word) DO UPDATE SET weight = excluded.weight WHERE vocabulary.weight <> excluded.weight;
	RETURN n;
END $$;

SELECT assay.track_shipped('assay.aed_element', 'regime', 'element', 'valid');

SELECT assay.track_shipped('assay.rule', 'rule');

SELECT assay.track_shipped('assay.threshold', 'name', 'country', 'valid');

CREATE OR REPLACE PROCEDURE assay.learn_risk(model text, source regclass, outcome name DEFAULT NULL, day name DEFAULT NULL,
	until date DEFAULT 'infinity', numbers text[] DEFAULT '{}', categories text[] DEFAULT '{}',
	findings boolean DEFAULT false, profiles boolean DEFAULT false, family text DEFAULT 'auto', seed bigint DEFAULT 1,
	key_column name DEFAULT NULL, known name DEFAULT NULL)
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	screened CONSTANT boolean := source = 'assay.screened'::regclass;
	inspected CONSTANT boolean := outcome IS NULL;
	rules text[] := '{}';
	from_clause text;
	source_name text := source::text;
	keys text[];
	source_of_row text;
	key_of_row text;
	known_of_row text;
	query text;
	missing text;
	day_type regtype;
BEGIN
	IF model IS NULL OR source IS NULL OR until IS NULL OR numbers IS NULL OR categories IS NULL OR findings IS NULL
		OR profiles IS NULL OR family IS NULL OR seed IS NULL THEN
		RAISE EXCEPTION 'only outcome, day, key_column and known may be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF model = '' THEN
		RAISE EXCEPTION 'a model needs a name' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF profiles THEN
		RAISE EXCEPTION 'profiles cannot be learned from yet' USING ERRCODE = 'feature_not_supported',
			HINT = 'Leave out profiles: categories enter by the history of their outcomes.';
	END IF;
	IF day IS NULL AND screened THEN
		day := 'shipped_on';
	END IF;
	IF day IS NULL THEN
		RAISE EXCEPTION 'no column of days' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Name the day of the rows, day => ''shipped_on'': what is learned of a row must have been known before its day.';
	END IF;
	IF key_column IS NULL AND (findings OR inspected) THEN
		keys := CASE WHEN screened THEN '{key}' ELSE assay.screen_key(source, NULL) END;
		IF cardinality(keys) > 1 THEN
			RAISE EXCEPTION 'the key of % has several columns', source USING ERRCODE = 'feature_not_supported',
				HINT = 'Learn from a view over assay.screened, or name one column with key_column.';
		END IF;
		key_column := keys[1];
	END IF;
	-- the name that findings and outcomes have it under
	IF findings OR inspected THEN
		source_name := coalesce(assay.screen_label(source), source_name);
	END IF;

	SELECT string_agg(format('"%s"', c.name), ', ') INTO missing
	FROM unnest(numbers || categories || ARRAY[outcome, day, key_column, known]::text[]) c (name)
	WHERE c.name IS NOT NULL AND NOT EXISTS (SELECT FROM pg_attribute a
		WHERE a.attrelid = source AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped);
	IF missing IS NOT NULL THEN
		RAISE EXCEPTION '% has no column %', source, missing USING ERRCODE = 'undefined_column';
	END IF;
	SELECT string_agg(format('"%s"', c.name), ', ') INTO missing
	FROM (SELECT c.name FROM unnest(numbers || categories) c (name) GROUP BY c.name
		HAVING count(*) > 1 OR c.name IS NULL OR c.name = outcome::text) c;
	IF missing IS NOT NULL OR array_position(numbers || categories, NULL) IS NOT NULL THEN
		RAISE EXCEPTION 'a column may be named once among numbers and categories, and not the outcome: %', coalesce(missing, 'NULL')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF numbers = '{}' AND categories = '{}' AND NOT findings THEN
		RAISE EXCEPTION 'nothing to learn from' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Name numbers or categories, or set findings => true.';
	END IF;
	SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END INTO day_type
	FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = source AND a.attname = day;
	IF day_type NOT IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype) THEN
		RAISE EXCEPTION 'column "%" of type % is no day', day, day_type USING ERRCODE = 'datatype_mismatch',
			HINT = 'Days are of type date, timestamp or timestamp with time zone (the day in UTC).';
	END IF;

	PERFORM assay.require_privileges('SELECT, INSERT', 'assay.model', 'assay.model_part');
	-- two who learn the same name do so one after the other
	PERFORM pg_advisory_xact_lock(hashtextextended(model, 5847300226));

	IF findings THEN
		rules := coalesce((SELECT array_agg(r.rule ORDER BY r.rule COLLATE "C") FROM assay.rule r), '{}');
	END IF;
	source_of_row := CASE WHEN screened THEN 's.source' ELSE quote_literal(source_name) END;
	key_of_row := 's.' || quote_ident(key_column) || '::pg_catalog.text';
	known_of_row := CASE WHEN inspected THEN 'o.inspected_on' ELSE coalesce('s.' || quote_ident(known) || '::pg_catalog.date', 'x.day') END;
	from_clause := format('%s s, LATERAL (SELECT %s AS day) x', source,
		format(CASE day_type WHEN 'timestamptz'::regtype THEN '(s.%I AT TIME ZONE ''UTC'')::pg_catalog.date' ELSE 's.%I::pg_catalog.date' END, day));
	IF inspected THEN
		-- of several inspections the last that was known
		from_clause := from_clause || format(', LATERAL (
			SELECT o.result, o.inspected_on FROM assay.outcome o
			WHERE o.source OPERATOR(pg_catalog.=) %s AND o.key OPERATOR(pg_catalog.=) %s AND o.inspected_on OPERATOR(pg_catalog.<) %L::pg_catalog.date
			ORDER BY o.inspected_on DESC LIMIT 1) o', source_of_row, key_of_row, until);
	END IF;
	query := format('SELECT x.day, %s AS known, %s, %s AS votes%s FROM %s WHERE pg_catalog.isfinite(x.day)
		AND x.day OPERATOR(pg_catalog.<) %L::pg_catalog.date AND coalesce(%s, x.day) OPERATOR(pg_catalog.<) %L::pg_catalog.date%s',
		known_of_row, CASE WHEN inspected THEN 'o.result' ELSE format('s.%I', outcome) END,
		CASE WHEN findings THEN format('assay.rule_votes(%s, %s, %L)', source_of_row, key_of_row, rules) ELSE 'NULL::real[]' END,
		coalesce((SELECT string_agg(format(', s.%I', c.name), '' ORDER BY c.i) FROM unnest(numbers || categories) WITH ORDINALITY c (name, i)), ''),
		from_clause, until, known_of_row, until,
		CASE WHEN inspected THEN '' ELSE format(' AND s.%I IS NOT NULL', outcome) END);

	WITH part AS MATERIALIZED (
		SELECT * FROM assay.fit_risk(query, numbers, categories, rules, family, seed)),
	new AS (
		INSERT INTO assay.model (model, version, family, source, outcome, day, until, numbers, categories, rules, key_column, seed,
			first_day, last_day, outcomes, hits, pairs, trees, figures)
		SELECT learn_risk.model, 1 + coalesce((SELECT max(m.version) FROM assay.model m WHERE m.model = learn_risk.model), 0),
			p.about ->> 'family', source_name, outcome, day, until, numbers, categories, rules,
			CASE WHEN findings THEN key_column END, seed, (p.about ->> 'first_day')::date, (p.about ->> 'last_day')::date,
			(p.about ->> 'rows')::bigint, (p.about ->> 'hits')::bigint,
			ARRAY(SELECT concat(categories[(pair ->> 0)::integer], ' and ', categories[(pair ->> 1)::integer])
				FROM jsonb_array_elements(p.about -> 'pairs') WITH ORDINALITY x (pair, i) ORDER BY i),
			(p.about ->> 'trees')::integer, p.about -> 'figures'
		FROM part p WHERE p.about IS NOT NULL
		RETURNING model_id)
	INSERT INTO assay.model_part (model_id, part, number, body)
	SELECT new.model_id, p.part, p.number, p.body FROM new, part p;
END $$;

CREATE FUNCTION assay.component_versions(OUT component text, OUT version integer) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_component_versions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1 ROWS 8;

COMMENT ON FUNCTION assay.component_versions() IS
	'versions of what makes keys and values, as the library that is loaded has them; a version grows when the same input gives another key or value';

CREATE TABLE assay.component (
	component text PRIMARY KEY,
	version integer NOT NULL,
	functions text[] NOT NULL,
	opclass name,
	makes text NOT NULL
);

COMMENT ON TABLE assay.component IS
	'components that make keys and values which users store, with the version that this database was last upgraded to';

COMMENT ON COLUMN assay.component.component IS 'its name';

COMMENT ON COLUMN assay.component.version IS 'version that CREATE EXTENSION or ALTER EXTENSION UPDATE saw last';

COMMENT ON COLUMN assay.component.functions IS 'its functions, as regular expressions of their names';

COMMENT ON COLUMN assay.component.opclass IS 'operator class whose keys it makes';

COMMENT ON COLUMN assay.component.makes IS 'what it makes';

GRANT SELECT ON assay.component TO PUBLIC;

INSERT INTO assay.component (component, version, functions, opclass, makes)
SELECT m.component, v.version, m.functions::pg_catalog.text[], m.opclass, m.makes
FROM (VALUES
	('text', '{plain_form,skeleton,description_scripts}', NULL, 'tables of characters and plain forms'),
	('mention', '{mentions.*,brand_match}', 'mention_ops', 'keys of descriptions and what is a mention'),
	('party', '{seller_key,same_seller,seller_similarity,seller_compare}', 'party_ops', 'keys of names of parties and their similarity'),
	('contact', '{phone_normalise,email_normalise,address_key,handle_parse,seller_identifier_key,identifier_digest}', NULL,
		'keys of phone numbers, e-mail addresses, addresses and handles'),
	('identifier', '{.*_(normalise|ok|problem),identifier_.*,mid_.*,s10_.*}', NULL, 'identifiers, normalised and checked'),
	('hs', '{hs_(check|codes|convert)}', NULL, 'editions of the HS and what became of their codes'),
	('goods', '{hs_(plausib.*|suggest)}', NULL, 'words of goods and what they are classified as'),
	('risk', '{}', NULL, 'parts of models in assay.model_part')) m (component, functions, opclass, makes)
JOIN assay.component_versions() v ON v.component OPERATOR(pg_catalog.=) m.component;

CREATE FUNCTION assay.versions(OUT component text, OUT version integer, OUT upgraded_to integer, OUT makes text) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 8 SET search_path = pg_catalog, pg_temp
	BEGIN ATOMIC
		SELECT c.component, v.version, c.version, c.makes
		FROM assay.component c LEFT JOIN assay.component_versions() v ON v.component OPERATOR(pg_catalog.=) c.component
		ORDER BY c.component;
	END;

COMMENT ON FUNCTION assay.versions() IS
	'versions of what makes stored keys and values: of the library that is loaded, and the one that this database was last upgraded to; where they differ, ALTER EXTENSION assay UPDATE is due';

CREATE TABLE assay.stale_object (
	relation oid NOT NULL,
	attnum smallint NOT NULL,
	component text NOT NULL REFERENCES assay.component ON DELETE CASCADE,
	made_by integer NOT NULL,
	filenode oid,
	PRIMARY KEY (relation, attnum, component)
);

COMMENT ON TABLE assay.stale_object IS
	'indexes and generated columns that held keys or values of an older version at the last upgrade; assay.stale_objects() tells which still do';

COMMENT ON COLUMN assay.stale_object.relation IS 'index, or table of the column';

COMMENT ON COLUMN assay.stale_object.attnum IS 'number of the column; 0 for an index';

COMMENT ON COLUMN assay.stale_object.component IS 'component that made them';

COMMENT ON COLUMN assay.stale_object.made_by IS 'its version then';

COMMENT ON COLUMN assay.stale_object.filenode IS 'file of the index then: another one means it was rebuilt';

GRANT SELECT ON assay.stale_object TO PUBLIC;

CREATE FUNCTION assay.stored_objects(component text, OUT relation oid, OUT attnum smallint) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	WITH member AS (
		SELECT d.classid, d.objid FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'
		WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'),
	maker AS (
		SELECT 'pg_proc'::regclass AS classid, p.oid
		FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid
			JOIN assay.component c ON c.component = $1
		WHERE p.proname ~ ('^(' || array_to_string(c.functions, '|') || ')$')
		UNION ALL
		SELECT 'pg_opclass'::regclass, o.oid
		FROM pg_opclass o JOIN member m ON m.classid = 'pg_opclass'::regclass AND m.objid = o.oid
			JOIN assay.component c ON c.component = $1 AND c.opclass = o.opcname),
	used AS (
		SELECT m.classid, m.oid FROM maker m
		UNION ALL
		SELECT 'pg_operator'::regclass, o.oid FROM maker m JOIN pg_operator o ON m.classid = 'pg_proc'::regclass AND o.oprcode = m.oid)
	SELECT DISTINCT i.indexrelid, 0::smallint
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_class'::regclass
		JOIN pg_index i ON i.indexrelid = d.objid
	UNION
	SELECT a.adrelid, a.adnum
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_attrdef'::regclass
		JOIN pg_attrdef a ON a.oid = d.objid
		JOIN pg_attribute c ON c.attrelid = a.adrelid AND c.attnum = a.adnum AND c.attgenerated = 's'
	-- before 15 it is the column itself that depends
	UNION
	SELECT c.attrelid, c.attnum
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_class'::regclass
		JOIN pg_attribute c ON c.attrelid = d.objid AND c.attnum = d.objsubid AND c.attgenerated = 's'
$$;

COMMENT ON FUNCTION assay.stored_objects(text) IS
	'indexes (attnum 0) and generated columns that hold keys or values made by a component';

REVOKE ALL ON FUNCTION assay.stored_objects(text) FROM PUBLIC;

CREATE FUNCTION assay.stale_objects(OUT object text, OUT component text, OUT made_by integer, OUT version integer, OUT remedy text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stale record;
	differs boolean;
BEGIN
	FOR stale IN
		SELECT s.*, c.version AS upgraded_to, r.relkind, a.attname, d.oid AS attrdef, pg_get_expr(d.adbin, d.adrelid) AS expression
		FROM assay.stale_object s JOIN assay.component c USING (component)
			JOIN pg_class r ON r.oid = s.relation
			LEFT JOIN pg_attribute a ON a.attrelid = s.relation AND a.attnum = s.attnum AND s.attnum > 0 AND NOT a.attisdropped
			LEFT JOIN pg_attrdef d ON d.adrelid = s.relation AND d.adnum = s.attnum AND a.attgenerated = 's'
		ORDER BY s.relation::regclass::text, s.attnum, s.component
	LOOP
		component := stale.component;
		made_by := stale.made_by;
		version := stale.upgraded_to;
		IF stale.attnum = 0 THEN
			CONTINUE WHEN pg_relation_filenode(stale.relation) IS DISTINCT FROM stale.filenode;
			object := format('index %s', stale.relation::regclass);
			remedy := format('REINDEX INDEX CONCURRENTLY %s', stale.relation::regclass);
		ELSE
			CONTINUE WHEN stale.expression IS NULL;
			EXECUTE format('SELECT EXISTS (SELECT FROM %s t WHERE record_image_ne(ROW(t.%I), ROW(%s)))',
				stale.relation::regclass, stale.attname, stale.expression) INTO differs;
			CONTINUE WHEN NOT differs;
			object := format('column %s.%I', stale.relation::regclass, stale.attname);
			-- it is made anew where a column that it is made of is updated
			SELECT format('UPDATE %s SET %I = %2$I WHERE record_image_ne(ROW(%I), ROW(%s))',
				stale.relation::regclass, b.attname, stale.attname, stale.expression) INTO remedy
			FROM pg_depend d JOIN pg_attribute b ON b.attrelid = d.refobjid AND b.attnum = d.refobjsubid
			WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = stale.relation AND d.refobjsubid NOT IN (0, stale.attnum)
				AND (d.classid = 'pg_class'::regclass AND d.objid = stale.relation AND d.objsubid = stale.attnum
					OR d.classid = 'pg_attrdef'::regclass AND d.objid = stale.attrdef)
			ORDER BY b.attnum LIMIT 1;
		END IF;
		RETURN NEXT;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.stale_objects() IS
	'indexes and generated columns whose keys or values an older version made, with the command that makes them anew; reads the tables of such columns';

CREATE FUNCTION assay.components_upgraded() RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stale text;
BEGIN
	INSERT INTO assay.stale_object AS s (relation, attnum, component, made_by, filenode)
	SELECT o.relation, o.attnum, c.component, c.version, CASE WHEN o.attnum = 0 THEN pg_relation_filenode(o.relation) END
	FROM assay.component c JOIN assay.component_versions() v ON v.component = c.component AND v.version <> c.version,
		assay.stored_objects(c.component) o
	ON CONFLICT (relation, attnum, component) DO UPDATE
		SET made_by = CASE WHEN s.filenode = excluded.filenode THEN s.made_by ELSE excluded.made_by END, filenode = excluded.filenode;
	UPDATE assay.component c SET version = v.version
	FROM assay.component_versions() v WHERE v.component = c.component AND v.version <> c.version;
	-- also those left from an earlier upgrade
	SELECT string_agg(DISTINCT s.remedy || ';', E'\n') INTO stale FROM assay.stale_objects() s;
	IF stale IS NOT NULL THEN
		RAISE NOTICE 'keys or values of an older version are stored' USING DETAIL = stale,
			HINT = 'Until they are made anew, an index can miss rows. assay.stale_objects() lists what is left.';
	END IF;
END $$;

COMMENT ON FUNCTION assay.components_upgraded() IS
	'for upgrade scripts: notes what the versions before have made, names it in a NOTICE, and sets the versions in assay.component';

REVOKE ALL ON FUNCTION assay.components_upgraded() FROM PUBLIC;

-- 0.1.0 made version 1 of everything
UPDATE assay.component SET version = 1;
SELECT assay.components_upgraded();

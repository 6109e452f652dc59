-- The page an officer opens: who, since when, what came, what was found

CREATE TABLE assay.importer_change (
	changed_at timestamptz NOT NULL,
	changed_by text NOT NULL,
	change text NOT NULL,
	importer_id bigint NOT NULL,
	number @extschema@.importerno,
	name text NOT NULL,
	country text,
	programme text,
	status text NOT NULL,
	reason text,
	valid daterange NOT NULL
);
CREATE INDEX importer_change_number ON assay.importer_change (number);
COMMENT ON TABLE assay.importer_change IS
	'every change of assay.importer: see assay.importer_history; written by a trigger alone, not readable by PUBLIC';
COMMENT ON COLUMN assay.importer_change.changed_at IS 'when';
COMMENT ON COLUMN assay.importer_change.changed_by IS 'role that had logged in';
COMMENT ON COLUMN assay.importer_change.change IS 'added, changed or removed';
COMMENT ON COLUMN assay.importer_change.importer_id IS 'the row of assay.importer';
COMMENT ON COLUMN assay.importer_change.number IS 'its number after the change; of a removed row, before it';
COMMENT ON COLUMN assay.importer_change.name IS 'its name';
COMMENT ON COLUMN assay.importer_change.country IS 'its country';
COMMENT ON COLUMN assay.importer_change.programme IS 'its programme';
COMMENT ON COLUMN assay.importer_change.status IS 'its status';
COMMENT ON COLUMN assay.importer_change.reason IS 'its reason';
COMMENT ON COLUMN assay.importer_change.valid IS 'days on which the status holds';
SELECT pg_catalog.pg_extension_config_dump('assay.importer_change', '');

CREATE FUNCTION assay.importer_changed() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_importer_changed' LANGUAGE C;
COMMENT ON FUNCTION assay.importer_changed() IS 'statement triggers of assay.importer: keep assay.importer_change';
REVOKE ALL ON FUNCTION assay.importer_changed() FROM PUBLIC;
CREATE TRIGGER history_added AFTER INSERT ON assay.importer REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.importer_changed();
CREATE TRIGGER history_changed AFTER UPDATE ON assay.importer REFERENCING OLD TABLE AS gone NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.importer_changed();
CREATE TRIGGER history_removed AFTER DELETE ON assay.importer REFERENCING OLD TABLE AS gone
	FOR EACH STATEMENT EXECUTE FUNCTION assay.importer_changed();

-- A restore adds the rows of importers again: what is told before is not told twice.
CREATE VIEW assay.importer_history AS
SELECT c.number, c.changed_at, c.changed_by, c.change, c.status, c.programme, c.reason, c.valid, c.name, c.country, c.importer_id
FROM assay.importer_change c
WHERE c.change OPERATOR(pg_catalog.<>) 'added' OR NOT EXISTS (
	SELECT FROM assay.importer_change e
	WHERE e.importer_id OPERATOR(pg_catalog.=) c.importer_id AND e.number OPERATOR(@extschema@.=) c.number
		AND e.changed_at OPERATOR(pg_catalog.<) c.changed_at AND e.change OPERATOR(pg_catalog.<>) 'removed'
		AND e.status OPERATOR(pg_catalog.=) c.status AND e.valid OPERATOR(pg_catalog.=) c.valid);
COMMENT ON VIEW assay.importer_history IS 'every change of the status of an importer, with user and time';
COMMENT ON COLUMN assay.importer_history.number IS 'number of the importer';
COMMENT ON COLUMN assay.importer_history.changed_at IS 'when';
COMMENT ON COLUMN assay.importer_history.changed_by IS 'role that had logged in';
COMMENT ON COLUMN assay.importer_history.change IS 'added, changed or removed';
COMMENT ON COLUMN assay.importer_history.status IS 'status after the change; of a removed row, before it';
COMMENT ON COLUMN assay.importer_history.programme IS 'programme';
COMMENT ON COLUMN assay.importer_history.reason IS 'why';
COMMENT ON COLUMN assay.importer_history.valid IS 'days on which the status holds';
COMMENT ON COLUMN assay.importer_history.name IS 'the name under which it is registered';
COMMENT ON COLUMN assay.importer_history.country IS 'ISO 3166-1 alpha-2 code';
COMMENT ON COLUMN assay.importer_history.importer_id IS 'the row of assay.importer';

CREATE FUNCTION assay.profile_facts(figures assay.profile_figures, OUT fact text, OUT value text) RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	SELECT f.fact, f.value FROM (VALUES
		(1, 'first shipment', (figures).first_day::text),
		(2, 'last shipment', (figures).last_day::text),
		(3, 'days with shipments', (figures).days::text),
		(4, 'shipments', format('%s, of which %s in the last 365 days, %s in 90, %s in 30, %s in 7',
			(figures).shipments[5], (figures).shipments[4], (figures).shipments[3], (figures).shipments[2], (figures).shipments[1])),
		(5, 'value', (figures).value[5]::numeric(30, 2)::text || coalesce(' ' || (figures).currency, '')
			|| format(' (of %s shipments)', (figures).valued)),
		(6, 'weight', (figures).weight[5]::numeric(30, 3)::text || ' kg'),
		(7, 'with findings', (figures).found[5]::text),
		(8, 'inspected', format('%s, of which %s in the last 365 days', (figures).inspected[5], (figures).inspected[4])),
		(9, 'counterfeit', format('%s, of which %s in the last 365 days', (figures).counterfeit[5], (figures).counterfeit[4])),
		(10, 'other violations', format('%s, of which %s in the last 365 days', (figures).violations[5], (figures).violations[4])),
		(11, 'hit rate', format('%s, of all of its kind %s', (figures).hit_rate::numeric(6, 4), (figures).kind_rate::numeric(6, 4))),
		(12, 'growth', (figures).growth::numeric(30, 2)::text)) f (i, fact, value)
	ORDER BY f.i
$$;
COMMENT ON FUNCTION assay.profile_facts(assay.profile_figures) IS 'a profile in words';

CREATE FUNCTION assay.importer_record(number text, as_of date DEFAULT NULL, OUT fact text, OUT value text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	day date := coalesce(as_of, CURRENT_DATE);
	problem text := @extschema@.importer_number_problem(number);
	no @extschema@.importerno;
	known record;
BEGIN
	IF number IS NULL THEN
		RETURN;
	END IF;
	IF problem IS NOT NULL THEN
		RAISE EXCEPTION 'not the number of an importer: %', problem USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Parties without a number are found by assay.profile(''importer'', seller_key(name)).';
	END IF;
	no := number::@extschema@.importerno;
	RETURN QUERY SELECT 'number'::text, no::text;
	SELECT s.* INTO known FROM assay.importer_status(number, NULL, NULL, day) s;
	RETURN QUERY
		SELECT 'name'::text, i.name FROM assay.importer i
		WHERE i.number OPERATOR(@extschema@.=) no AND i.valid @> day GROUP BY i.name ORDER BY i.name;
	RETURN QUERY SELECT 'status'::text, coalesce(known.status || coalesce(' by ' || known.programme, '')
		|| coalesce(', from ' || lower(known.valid), '') || coalesce(': ' || known.reason, ''), 'not registered');
	RETURN QUERY SELECT f.fact, f.value FROM assay.profile_facts(assay.profile('importer', no::text, day)) f;
	RETURN QUERY SELECT 'history'::text, format('%s by %s: %s, %s%s%s', h.changed_at, h.changed_by, h.change, h.status,
		coalesce(' by ' || h.programme, ''), ' ' || h.valid)
	FROM assay.importer_history h WHERE h.number OPERATOR(@extschema@.=) no AND h.changed_at < day + 1 ORDER BY h.changed_at;
END $$;
COMMENT ON FUNCTION assay.importer_record(text, date) IS
	'what is known of an importer on a day (default today): status and its changes, what came and what was found before that day';

CREATE FUNCTION assay.seller_record(name text, country text DEFAULT NULL, as_of date DEFAULT NULL, OUT fact text, OUT value text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	day date := coalesce(as_of, CURRENT_DATE);
	of_key text := @extschema@.seller_key(name);
BEGIN
	IF name IS NULL THEN
		RETURN;
	END IF;
	IF of_key = '' THEN
		RAISE EXCEPTION 'the name of a seller has letters' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Give the name as it stands on a declaration.';
	END IF;
	RETURN QUERY SELECT 'name'::text, seller_record.name;
	RETURN QUERY SELECT 'key'::text, of_key;
	RETURN QUERY SELECT 'watched'::text, format('%s (%s, score %s)%s', s.name, s.status, s.score::numeric(4, 3), coalesce(': ' || s.reason, ''))
	FROM assay.seller_matches(seller_record.name, seller_record.country, 5, day) s;
	RETURN QUERY SELECT f.fact, f.value FROM assay.profile_facts(assay.profile('seller', of_key, day)) f;
END $$;
COMMENT ON FUNCTION assay.seller_record(text, text, date) IS
	'what is known of a seller on a day (default today): entries of the watch list like it, what came and what was found before that day';

CREATE FUNCTION assay.route_record(origin text, destination text, as_of date DEFAULT NULL, OUT fact text, OUT value text) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
	SELECT 'route', upper(origin) || ' ' || upper(destination) WHERE num_nulls(origin, destination) = 0
	UNION ALL
	SELECT f.fact, f.value FROM assay.profile_facts(assay.profile('route', upper(origin) || ' ' || upper(destination), as_of)) f
	WHERE num_nulls(origin, destination) = 0
$$;
COMMENT ON FUNCTION assay.route_record(text, text, date) IS
	'what is known of shipments from one country to another on a day (default today): what came and what was found before that day';

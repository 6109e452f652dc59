-- Checks of one field against another, and of one shipment against others.
-- MID against name and address is mid_matches(), of the identifiers.

CREATE FUNCTION s10_country_differs(item_id text, country text) RETURNS boolean
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN @extschema@.s10_country(item_id) OPERATOR(pg_catalog.<>) @extschema@.country_normalise(country);
COMMENT ON FUNCTION s10_country_differs(text, text) IS
	'true if the S10 item was issued by the post of a country other than the shipper''s; NULL if item or country is malformed';

CREATE FUNCTION assay.s10_reuse(source regclass, id_column text, date_column text, within interval DEFAULT '12 months')
	RETURNS TABLE (item_id text, first_day date, next_day date, days integer)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF within IS NULL THEN
		RAISE EXCEPTION 'interval must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	RETURN QUERY EXECUTE format($query$
		SELECT s.item_id, s.day, s.next_day, s.next_day - s.day
		FROM (SELECT i.item_id, i.day, lead(i.day) OVER (PARTITION BY i.item_id ORDER BY i.day) AS next_day
			FROM (SELECT @extschema@.s10_normalise(t.%2$s::text) AS item_id, t.%3$s::date AS day FROM %1$s t) i
			WHERE i.item_id IS NOT NULL AND i.day IS NOT NULL) s
		WHERE s.next_day < s.day + $1
		ORDER BY s.day, s.item_id COLLATE "C", s.next_day
	$query$, source, assay.column_of(source, id_column), assay.column_of(source, date_column)) USING within;
END $$;
COMMENT ON FUNCTION assay.s10_reuse(regclass, text, text, interval) IS
	'well-formed S10 numbers that recur in a table within the interval, in any spelling (the UPU asks posts not to reuse a number within 12 months); a row for each use and the next';

-- Thresholds are data: they change by law, and differ by country
CREATE TABLE assay.threshold (
	name text NOT NULL,
	country text NOT NULL
		CONSTRAINT threshold_country_code CHECK (assay.country_check(country)),
	value numeric NOT NULL CONSTRAINT threshold_not_negative CHECK (value OPERATOR(pg_catalog.>=) 0),
	currency text NOT NULL
		CONSTRAINT threshold_currency_code CHECK (assay.currency_check(currency)),
	valid daterange NOT NULL DEFAULT '(,)'
		CONSTRAINT threshold_valid_not_empty CHECK (NOT pg_catalog.isempty(valid)),
	source text,
	shipped boolean NOT NULL DEFAULT false,
	PRIMARY KEY (name, country, valid)
);
COMMENT ON TABLE assay.threshold IS 'thresholds of value, by country and date';
COMMENT ON COLUMN assay.threshold.name IS 'de_minimis (no duty and no formal entry up to this value), or a name of your own';
COMMENT ON COLUMN assay.threshold.shipped IS 'comes with the extension and was not changed; of two rows for a day the user''s own wins';
COMMENT ON COLUMN assay.threshold.country IS 'ISO 3166-1 alpha-2 code of the importing country';
COMMENT ON COLUMN assay.threshold.value IS 'the threshold, in currency';
COMMENT ON COLUMN assay.threshold.currency IS 'ISO 4217 code';
COMMENT ON COLUMN assay.threshold.valid IS 'days on which it is in force';
COMMENT ON COLUMN assay.threshold.source IS 'legal source of the value';
GRANT SELECT ON assay.threshold TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('assay.threshold', 'WHERE NOT shipped');

INSERT INTO assay.threshold (name, country, value, currency, valid, source, shipped) VALUES
	('de_minimis', 'US', 200, 'USD', '[,2016-03-10)', '19 USC 1321 before the Trade Facilitation and Trade Enforcement Act', true),
	('de_minimis', 'US', 800, 'USD', '[2016-03-10,2025-08-29)', '19 USC 1321: one person, one day; suspended worldwide by EO 14324 of 30 July 2025', true);

CREATE TRIGGER threshold_own_row BEFORE INSERT OR UPDATE ON assay.threshold
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('name', 'country', 'valid');
SELECT assay.track_shipped('assay.threshold', 'name', 'country', 'valid');
COMMENT ON TRIGGER threshold_own_row ON assay.threshold IS 'a row that is changed becomes the user''s own and replaces the shipped one';

-- of two rows for a day the user's own, and the later; a query that calls this is planned as if it stood there
CREATE FUNCTION assay.threshold_in_force(name text, country text, as_of date) RETURNS SETOF assay.threshold
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
	SELECT t.* FROM assay.threshold t
	WHERE t.name OPERATOR(pg_catalog.=) threshold_in_force.name AND t.country OPERATOR(pg_catalog.=) threshold_in_force.country
		AND t.valid OPERATOR(pg_catalog.@>) as_of
	ORDER BY t.shipped, pg_catalog.lower(t.valid) DESC NULLS LAST LIMIT 1
$$;
COMMENT ON FUNCTION assay.threshold_in_force(text, text, date) IS
	'the row of assay.threshold that is in force in a country on a day, none if there is none';

CREATE FUNCTION assay.threshold_value(name text, country text, as_of date DEFAULT NULL) RETURNS numeric
	LANGUAGE sql STABLE PARALLEL SAFE AS $$
	SELECT t.value FROM assay.threshold_in_force(threshold_value.name, threshold_value.country, COALESCE(as_of, CURRENT_DATE)) t
$$;
COMMENT ON FUNCTION assay.threshold_value(text, text, date) IS
	'value of a threshold in a country on a day (default today), NULL if there is none';

CREATE FUNCTION assay.same_day_value(source regclass, consignee_column text, day_column text, value_column text,
	threshold text DEFAULT 'de_minimis', country text DEFAULT 'US', since date DEFAULT NULL, until date DEFAULT NULL)
	RETURNS TABLE (consignee text, day date, shipments bigint, total numeric, largest numeric, threshold_value numeric, split boolean)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF threshold IS NULL OR country IS NULL THEN
		RAISE EXCEPTION 'threshold and country must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	PERFORM FROM assay.threshold t WHERE t.name = same_day_value.threshold AND t.country = same_day_value.country;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'no threshold "%" of country "%"', threshold, country
			USING ERRCODE = 'undefined_object', HINT = 'Thresholds are rows of assay.threshold.';
	END IF;
	-- one key for the spellings of a name; what has no such key stands for itself
	RETURN QUERY EXECUTE format($query$
		WITH shipment AS (
			SELECT t.%2$s::text AS consignee, coalesce(nullif(@extschema@.seller_key(t.%2$s::text), ''), t.%2$s::text) AS party,
				t.%3$s::date AS day, t.%4$s::numeric AS value
			FROM %1$s t
			WHERE t.%2$s IS NOT NULL AND ($3 IS NULL OR t.%3$s::date >= $3) AND ($4 IS NULL OR t.%3$s::date < $4)
		), in_force AS (
			SELECT d.day, assay.threshold_value($1, $2, d.day) AS value FROM (SELECT DISTINCT s.day FROM shipment s WHERE s.day IS NOT NULL) d
		)
		SELECT min(s.consignee COLLATE "C"), s.day, count(*), sum(s.value), max(s.value), f.value, max(s.value) <= f.value
		FROM shipment s JOIN in_force f ON f.day = s.day
		GROUP BY s.party, s.day, f.value
		HAVING count(*) > 1 AND sum(s.value) > f.value
		ORDER BY s.day, 4 DESC, 1
	$query$, source, assay.column_of(source, consignee_column), assay.column_of(source, day_column), assay.column_of(source, value_column))
	USING threshold, country, since, until;
END $$;
COMMENT ON FUNCTION assay.same_day_value(regclass, text, text, text, text, text, date, date) IS
	'consignees whose shipments of one day together exceed the threshold in force on that day, spelling variants of a name combined; split is true if no single shipment exceeds it';

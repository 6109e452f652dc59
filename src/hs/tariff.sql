-- National tariffs: the codes of countries, with the digits after the sixth

CREATE TABLE assay.tariff (
	country text NOT NULL
		CONSTRAINT tariff_country_code CHECK (assay.country_check(country)),
	code hscode NOT NULL,
	description text,
	valid daterange NOT NULL DEFAULT '(,)',
	PRIMARY KEY (country, code, valid)
);
COMMENT ON TABLE assay.tariff IS 'codes of national tariffs, used by assay.hs_check_country() where they are loaded';
COMMENT ON COLUMN assay.tariff.country IS 'ISO 3166-1 alpha-2 code of the importing country; EU for the members of the European Union';
COMMENT ON COLUMN assay.tariff.code IS 'the code, headings and subheadings as well as lines';
COMMENT ON COLUMN assay.tariff.description IS 'description in the tariff';
COMMENT ON COLUMN assay.tariff.valid IS 'days on which it is in force';

GRANT SELECT ON assay.tariff TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('assay.tariff', '');

SELECT assay.track_registry('assay.tariff');

CREATE FUNCTION assay.load_tariff(
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
COMMENT ON FUNCTION assay.load_tariff(text, regclass, name, name, daterange) IS
	'loads a national tariff from a table in the form in which customs publish it (HTSUS, CN, UK) and returns the number of codes; replaces a tariff loaded for the same days, and ends an earlier one where this begins';

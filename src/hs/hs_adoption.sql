-- Countries that took up an HS edition on another day than 1 January of its
-- year

CREATE TABLE assay.hs_adoption (
	country pg_catalog.text NOT NULL
		CONSTRAINT hs_adoption_country_code CHECK (country COLLATE pg_catalog."C" OPERATOR(pg_catalog.~) '^[A-Z][A-Z]$'),
	edition pg_catalog.int4 NOT NULL
		CONSTRAINT hs_adoption_edition_year CHECK (edition OPERATOR(pg_catalog.>=) 1988),
	in_force pg_catalog.date NOT NULL,
	PRIMARY KEY (country, edition)
);
COMMENT ON TABLE assay.hs_adoption IS
	'countries that adopted an HS edition on a day other than 1 January of its year; used by assay.hs_check_country()';
COMMENT ON COLUMN assay.hs_adoption.country IS 'ISO 3166-1 alpha-2 code of the importing country';
COMMENT ON COLUMN assay.hs_adoption.edition IS 'the edition, by its year: 2022';
COMMENT ON COLUMN assay.hs_adoption.in_force IS 'first day on which the country applied the edition; infinity when it never did';

GRANT SELECT ON assay.hs_adoption TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('assay.hs_adoption', '');

SELECT assay.track_registry('assay.hs_adoption');

CREATE FUNCTION assay.hs_check_country(
		code text, as_of date, country text DEFAULT NULL,
		OUT code text, OUT status text, OUT edition integer,
		OUT successors text[], OUT note text)
	AS 'MODULE_PATHNAME', 'assay_hs_check' LANGUAGE C STABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION assay.hs_check_country(text, date, text) IS
	'status of an HS code, as typed, on a day in the importing country: as hs_check(text, date), by the dates in assay.hs_adoption and the national tariff where one is loaded';

-- What roles need, in the name of the caller: who may grant it can call this

CREATE FUNCTION assay.grant_list(what text) RETURNS SETOF text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 5 SET search_path = pg_catalog, pg_temp AS $$
	SELECT format('GRANT %s ON %s TO', g.privileges, g.objects) FROM (VALUES
		-- the digests of consignees are left out
		('reader', 'SELECT (digest, screened_at, run_id, shipped_on, risk, compared, source, key, item_id, value)', 'assay.screened'),
		('reader', 'SELECT', 'assay.finding, assay.finding_past, assay.screen_run, assay.finding_flat, assay.shipment_risk, assay.daily_risk, assay.daily_finding, assay.brand_day, assay.seller_day, assay.rule_performance, assay.screen_status'),
		('screener', 'SELECT, INSERT, UPDATE, DELETE', 'assay.screen_source, assay.screen_relation, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure, assay.screen_done'),
		('screener', 'SELECT', 'assay.importer, assay.importer_alias, assay.seller_identifier, assay.profile_part, assay.finding_flat, assay.shipment_risk, assay.daily_risk, assay.brand_day, assay.seller_day, assay.screen_status'),
		('loader', 'SELECT, INSERT, UPDATE, DELETE', 'assay.brand, assay.brand_alias, assay.brand_authorised, assay.brand_gtin, assay.seller, assay.seller_alias, assay.seller_identifier, assay.importer, assay.importer_alias, assay.term_list, assay.term, assay.tariff, assay.threshold, assay.load, assay.load_entry, assay.load_change'),
		('loader', 'USAGE, SELECT, UPDATE', 'SEQUENCE assay.brand_brand_id_seq, assay.seller_seller_id_seq, assay.seller_identifier_identifier_id_seq, assay.importer_importer_id_seq')
	) g (what, privileges, objects) WHERE g.what = grant_list.what
$$;
COMMENT ON FUNCTION assay.grant_list(text) IS 'the GRANT statements of a reader, screener or loader, up to the name of the role';

CREATE FUNCTION assay.grant_all_of(role regrole, what text) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	statement text;
BEGIN
	IF role IS NULL THEN
		RAISE EXCEPTION 'role must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	FOR statement IN SELECT g.* FROM assay.grant_list(what) g LOOP
		EXECUTE statement || ' ' || role::text;
	END LOOP;
END $$;
COMMENT ON FUNCTION assay.grant_all_of(regrole, text) IS 'runs the statements of assay.grant_list() for a role, in the name of the caller';

CREATE FUNCTION assay.grant_reader(role regrole) RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$ SELECT assay.grant_all_of(role, 'reader') $$;
COMMENT ON FUNCTION assay.grant_reader(regrole) IS
	'lets a role read findings, risks and the views over them; not importers, contacts of sellers or digests of consignees, nor the screened tables themselves';
CREATE FUNCTION assay.grant_screener(role regrole) RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$ SELECT assay.grant_all_of(role, 'screener') $$;
COMMENT ON FUNCTION assay.grant_screener(regrole) IS
	'lets a role screen tables that it may read, with all registries, and read what comes of it; it changes no registry';
CREATE FUNCTION assay.grant_loader(role regrole) RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$ SELECT assay.grant_all_of(role, 'loader') $$;
COMMENT ON FUNCTION assay.grant_loader(regrole) IS
	'lets a role maintain the registries of brands, sellers, importers, terms, tariffs and thresholds; it reads no findings';
REVOKE ALL ON FUNCTION assay.grant_all_of(regrole, text), assay.grant_reader(regrole), assay.grant_screener(regrole), assay.grant_loader(regrole) FROM PUBLIC;

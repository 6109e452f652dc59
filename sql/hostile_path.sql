-- A caller whose search_path leads to functions, operators, types and tables
-- that stand in for those of the system and of the extension: what the
-- extension runs is none of them. Each that is planted raises an error.

\set VERBOSITY terse
CREATE DATABASE assay_hostile_path TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
\c assay_hostile_path
SET client_min_messages = warning;
CREATE EXTENSION assay;

-- a table of the user's, and something in every registry
CREATE TABLE public.shipment (id bigint PRIMARY KEY, description text, code text, seller text, consignee text, day date, value numeric);
INSERT INTO public.shipment SELECT i, 'N1KE shoe replica ' || i, '6404.11', 'Shop ' || i, 'Jo Public', '2024-03-09', 600 FROM pg_catalog.generate_series(1, 3) i;
CREATE TABLE public.declared AS SELECT i AS id, '2024-01-01'::date + i / 8 AS day, i % 7 AS goods, i % 7 = 0 OR i % 11 = 0 AS hit FROM pg_catalog.generate_series(1, 1600) i;
INSERT INTO assay.brand (brand_id, name, prior, headings) VALUES (1, 'Nike', 0.9, '{6404}');
INSERT INTO assay.importer (number, name, status, valid) VALUES ('12-3456789', 'Acme', 'trusted', '[2020-01-01,)');
INSERT INTO assay.seller (seller_id, name, country) VALUES (1, 'Bad Shop', 'CN'), (2, 'Worse Shop', 'CN');
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (1, 'email', 'a@shop.example'), (2, 'email', 'a@shop.example');
CALL assay.screen_table('public.shipment', columns => '{"hs_code": "code", "shipped_on": "day"}');

-- every function and operator of the system and of the extension, again
CREATE SCHEMA planted;
CREATE FUNCTION public.plant() RETURNS TABLE (functions bigint, operators bigint, types bigint, relations bigint)
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	f record;
	failing text := $body$BEGIN RAISE EXCEPTION 'a planted function was called: %', $body$;
BEGIN
	functions := 0; operators := 0; types := 0; relations := 0;
	FOR f IN SELECT p.proname AS name, oidvectortypes(p.proargtypes) AS arguments, p.proargtypes::text AS key
		FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
		WHERE n.nspname IN ('pg_catalog', 'public', 'assay') AND p.pronargs <= 8 AND p.proname <> 'plant'
			AND NOT EXISTS (SELECT FROM pg_type t WHERE t.oid = ANY (p.proargtypes)
				AND t.typtype = 'p' AND t.typname !~ '^any(element|array|range|multirange|nonarray|enum|compatible.*)$')
	LOOP
		BEGIN
			EXECUTE format('CREATE FUNCTION planted.%I(%s) RETURNS boolean LANGUAGE plpgsql AS %L',
				f.name, f.arguments, failing || quote_literal(f.name) || '; END');
			functions := functions + 1;
		EXCEPTION WHEN duplicate_function OR invalid_function_definition OR feature_not_supported THEN NULL;
		END;
	END LOOP;
	FOR f IN SELECT DISTINCT o.oprname AS name, CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END AS l, format_type(o.oprright, NULL) AS r
		FROM pg_operator o
	LOOP
		BEGIN
			EXECUTE format('CREATE OR REPLACE FUNCTION planted.trap(%s) RETURNS boolean LANGUAGE plpgsql AS %L',
				concat_ws(', ', f.l, f.r), failing || quote_literal('an operator') || '; END');
			EXECUTE format('CREATE OPERATOR planted.%s (%s RIGHTARG = %s, FUNCTION = planted.trap)',
				f.name, 'LEFTARG = ' || f.l || ',', f.r);
			operators := operators + 1;
		EXCEPTION WHEN invalid_function_definition OR feature_not_supported THEN NULL;
		END;
	END LOOP;
	-- relations and types are looked for among the temporary ones first
	FOR f IN SELECT DISTINCT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname IN ('pg_catalog', 'assay') AND c.relkind IN ('r', 'v')
	LOOP
		EXECUTE format('CREATE VIEW pg_temp.%I AS SELECT planted.trap(1, 1) AS planted', f.name);
		relations := relations + 1;
	END LOOP;
	FOR f IN SELECT t.typname AS name FROM pg_type t
		WHERE t.typnamespace = 'pg_catalog'::regnamespace AND t.typtype IN ('b', 'r') AND t.typelem = 0
	LOOP
		EXECUTE format('CREATE DOMAIN planted.%I AS pg_catalog.%1$I CHECK (false)', f.name);
		EXECUTE format('CREATE DOMAIN pg_temp.%I AS pg_catalog.%1$I CHECK (false)', f.name);
		types := types + 1;
	END LOOP;
	RETURN NEXT;
END $$;

-- all that runs SQL; what C runs first, before a pinned path builds an image
CREATE TABLE public.call (call text);
INSERT INTO public.call VALUES
	('SELECT assay.brand_matches(''new N1KE shoe'')'),
	('SELECT assay.brand_ids(''new N1KE shoe'')'),
	('SELECT assay.learn_names(''public.shipment'', ''seller'')'),
	('SELECT assay.registry_image_lines()'),
	('SELECT assay.registry_drop()'),
	('SELECT assay.hs_plausibility_learned(''640411'', ''shoe'')'),
	('SELECT assay.hs_suggest_learned(''running shoe'')'),
	('SELECT assay.hs_check_country(''6404.11'', ''2024-03-01'', ''US'')'),
	('SELECT assay.seller_matches(''Bad Shop Ltd'', ''CN'')'),
	('SELECT assay.seller_similarity_learned(''Bad Shop'', ''Bad Shop Ltd'')'),
	('SELECT assay.sellers_by_identifier(''email'', ''a@shop.example'')'),
	('SELECT assay.linked_sellers(1)'),
	('SELECT assay.seller_clusters()'),
	('SELECT assay.resolve_columns(''public.shipment'', ''{"name": "seller"}'')'),
	('SELECT assay.resolve_register(''public.shipment'', NULL, ''{"name": "seller", "day": "day"}'')'),
	('SELECT assay.resolve_parts(''public.shipment'', 10)'),
	('SELECT assay.resolve_part(j, j.relation, 0, 10) FROM assay.resolve_register(''public.shipment'', NULL, ''{"name": "seller"}'') j'),
	('SELECT assay.resolve_gone(assay.resolve_register(''public.shipment'', NULL, ''{"name": "seller"}''))'),
	('SELECT assay.resolve_hubs()'),
	('SELECT assay.forget_known_names()'),
	('SELECT assay.judge(''Bad Shop'', ''Golden Heron'', ''same'')'),
	('SELECT assay.judge(''Bad Shop'', ''Silver Heron'', ''different'')'),
	('SELECT assay.judge((SELECT n.entity_id FROM assay.entity_name n LIMIT 1), (SELECT n.entity_id FROM assay.entity_name n LIMIT 1), ''same'')'),
	('SELECT assay.judged_same(''bad shop'', ''x'')'),
	('SELECT assay.judgement_text(''{1,2}'')'),
	('SELECT assay.unjudge(1)'),
	('SELECT assay.entity_current(1)'),
	('SELECT assay.entity_keys(''Hengda Trading Ltd'')'),
	('SELECT assay.entity_as_of(''public.shipment'', ''1'', ''2024-03-09'')'),
	('SELECT assay.entity_card(1)'),
	('SELECT assay.entity_graph(1, 2)'),
	('SELECT assay.refresh_entity_watch()'),
	('SELECT * FROM assay.entity_member'),
	('SELECT assay.forget_entities()'),
	('SELECT assay.importer_status(''12-3456789'')'),
	('SELECT assay.importer_trusted(''12-3456789'', ''2024-03-01'')'),
	('SELECT assay.importer_key(''12-3456789'', ''C-TPAT'')'),
	('SELECT assay.description_terms(''shoe replica'')'),
	('SELECT assay.description_flags(''gift'')'),
	('SELECT assay.description_problems(''gift'')'),
	('SELECT assay.watch_matches(''shoe replica, ivory'')'),
	('SELECT assay.threshold_value(''de_minimis'', ''US'', ''2024-03-09'')'),
	('SELECT * FROM assay.threshold_in_force(''de_minimis'', ''US'', ''2025-01-01'')'),
	('SELECT public.s10_country_differs(''CP001020301BR'', ''CN'')'),
	('SELECT assay.aed_summary(''{"description": "shoe"}'', ''postal'')'),
	('SELECT assay.aed_check(''{"description": "shoe"}'', ''postal'')'),
	('SELECT assay.screen(''N1KE shoe replica'', hs_code => ''6404.11'', seller => ''Bad Shop'', seller_country => ''CN'', importer_no => ''12-3456789'',
		seller_email => ''a@shop.example'', gtin => ''4006381333931'', destination => ''US'', quantity => 1, value => 3, currency => ''USD'')'),
	('SELECT assay.learn_vocabulary(''public.shipment'', ''description'', 2)'),
	('SELECT assay.learn_hs(''public.shipment'', ''description'', ''code'')'),
	('SELECT assay.forget_hs()'),
	('SELECT assay.load_tariff(''US'', ''public.shipment'', ''code'', ''description'')'),
	('SELECT assay.importer_set_status(''12-3456789'', ''suspended'')'),
	('SELECT assay.importer_set_status(''12-3456789'', ''trusted'', CURRENT_DATE, ''looked into'', ''C-TPAT'', ''Acme Ltd'', ''US'')'),
	('SELECT assay.column_of(''public.shipment'', ''day'')'),
	('SELECT assay.components_upgraded()'),
	('SELECT * FROM assay.stale_objects()'),
	('SELECT * FROM assay.stored_objects(''party'')'),
	('SELECT * FROM assay.versions()'),
	('SELECT assay.require_registry_name(''brand'')'),
	('SELECT assay.shipped_condition(''rule'', ''g.key'')'),
	('SELECT assay.require_privileges(''SELECT'', ''assay.brand'')'),
	('SELECT assay.s10_reuse(''public.shipment'', ''code'', ''day'')'),
	('SELECT assay.same_day_value(''public.shipment'', ''consignee'', ''day'', ''value'')'),
	('SELECT assay.aed_scorecard(''public.shipment'', ''seller'', ''postal'', ''day'')'),
	('INSERT INTO assay.brand (brand_id, name, headings) VALUES (20, ''Puma'', ''{6404}'')'),
	('INSERT INTO assay.brand_alias VALUES (1, ''Swoosh'')'),
	('INSERT INTO assay.brand_authorised VALUES (1, ''seller'', ''Good Shop'')'),
	('INSERT INTO assay.brand_gtin VALUES (1, ''4006381333931'')'),
	('SELECT * FROM assay.suggest_aliases(''Nike'')'),
	('SELECT assay.add_known_aliases()'),
	('SELECT assay.brand_joined(''Louis Vuitton'')'),
	('INSERT INTO assay.known_alias (brand, alias, script) VALUES (''Nike'', ''耐吉'', ''han'')'),
	('INSERT INTO assay.vocabulary (word) VALUES (''swooshing'')'),
	('INSERT INTO assay.seller (seller_id, name, country, status) VALUES (30, ''Third Shop'', ''CN'', ''watch'')'),
	('INSERT INTO assay.seller_alias VALUES (1, ''Baad Shop'')'),
	('INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (1, ''phone'', ''+8675588881234'')'),
	('INSERT INTO assay.importer (number, name, country, status) VALUES (''98-7654321'', ''Other'', ''US'', ''trusted'')'),
	('INSERT INTO assay.importer_alias VALUES (''98-7654321'', ''Another'')'),
	('INSERT INTO assay.term_list (list, kind, version) VALUES (''own'', ''watch'', ''1'')'),
	('INSERT INTO assay.term (list, term, hs, unit_value, currency) VALUES (''own'', ''term of my own'', ''{6404}'', 1, ''USD'')'),
	('INSERT INTO assay.aed_element (regime, element, kind) VALUES (''own'', ''mine'', ''text'')'),
	('INSERT INTO assay.threshold (name, country, value, currency, valid) VALUES (''de_minimis'', ''US'', 100, ''USD'', ''[2016-03-10,2025-08-29)'')'),
	('INSERT INTO assay.hs_adoption VALUES (''BR'', 2022, ''2022-04-01'')'),
	('UPDATE assay.rule SET weight = 0.1 WHERE rule OPERATOR(pg_catalog.=) ''brand_misspelt'''),
	('UPDATE assay.term_list SET version = ''2'' WHERE list OPERATOR(pg_catalog.=) ''vague'''),
	('UPDATE assay.term SET weight = 0.1 WHERE term OPERATOR(pg_catalog.=) ''replica'''),
	('UPDATE assay.brand SET brand_id = 7 WHERE brand_id OPERATOR(pg_catalog.=) 1'),
	('DELETE FROM assay.seller'),
	('SELECT pg_catalog.count(*) FROM assay.rule_performance'),
	('SELECT pg_catalog.count(*) FROM assay.risk_performance'),
	('SELECT pg_catalog.count(*) FROM assay.daily_finding'),
	('SELECT pg_catalog.count(*) FROM assay.importer_public'),
	('CALL assay.learn_risk(''hits'', ''public.declared'', outcome => ''hit'', day => ''day'', until => ''2024-06-01'', categories => ''{goods}'')'),
	('SELECT assay.probability(''hits'', d) FROM public.declared d'),
	('SELECT assay.explain_risk(''hits'', d) FROM public.declared d WHERE id OPERATOR(pg_catalog.=) 7'),
	('INSERT INTO assay.exchange_rate VALUES (''USD'', ''2020-01-01'', 1)'),
	('INSERT INTO assay.profile_kind (kind, expression) VALUES (''own'', ''seller'')'),
	('SELECT assay.profile(''seller'', ''bad shop'', ''2024-03-10'')'),
	('SELECT assay.profile_names(''phone'', ''x''), assay.profile_names_known(5::pg_catalog.int2, 1, ''2024-03-10'')'),
	('SELECT assay.profile_known(2::pg_catalog.int2, 1, ''2024-03-10'')'),
	('SELECT assay.profile_quantiles(''6404 CN'', ''{0.5}'')'),
	('SELECT assay.profile_quantiles_known(1, ''{0.5}'', ''2024-03-10'', ''kilo'', NULL)'),
	('SELECT assay.screens_profiles()'),
	('SELECT assay.profile_of_row(''public.shipment'', ''1'')'),
	('SELECT assay.profile_of(''{2}'', ''{bad shop}'', ''2024-03-09'', 3, ''USD'', 1, 1)'),
	('SELECT assay.profile_statement(), assay.profile_keys()'),
	('SELECT assay.shipment_fields()'),
	('SELECT assay.screen(NULL::assay.shipment)'),
	('SELECT assay.profile_facts(assay.profile(''seller'', ''bad shop''))'),
	('SELECT assay.importer_record(''12-3456789'')'),
	('SELECT assay.seller_record(''Bad Shop'')'),
	('SELECT assay.route_record(''CN'', ''US'')'),
	('INSERT INTO assay.outcome (source, key, result) VALUES (''public.shipment'', ''1'', ''genuine'')'),
	('UPDATE assay.outcome SET result = ''counterfeit'''),
	('DELETE FROM assay.outcome'),
	('SELECT assay.merge_profiles()'),
	('SELECT assay.recount_profiles()'),
	('SELECT pg_catalog.count(*) FROM assay.profile_day'),
	('SELECT pg_catalog.count(*) FROM assay.importer_history'),
	('SELECT assay.rule_votes(''public.shipment'', ''1'', ''{brand_disguised}'')'),
	('SELECT assay.merge_sums()'),
	('SELECT assay.recount_sums()'),
	('SELECT pg_catalog.count(*) FROM assay.shipment_risk'),
	('SELECT pg_catalog.count(*) FROM assay.daily_risk'),
	('SELECT pg_catalog.count(*) FROM assay.brand_day'),
	('SELECT pg_catalog.count(*) FROM assay.seller_day'),
	('SELECT assay.score_screened(''hits'', ''public.shipment'', ''2030-01-01'')'),
	('SELECT assay.assign_tiers(''public.shipment'', ''seller'', ''postal'', ''2024-06-01'', day => ''day'')'),
	('SELECT assay.pick_query(''public.declared'', ''public.declared'', ''2024-03-09'', NULL, NULL, ''id'', ''day'', NULL, ''hits'', ''{goods}'')'),
	('SELECT assay.pick(''2024-03-09'', 2, by => ''code'', value => ''value'', party => ''{seller}'')'),
	('SELECT assay.pick(''2024-03-09'', 5, source => ''public.declared'', key_column => ''id'', day_column => ''day'', model => ''hits'')'),
	('INSERT INTO assay.outcome (source, key, result) SELECT source, key, ''genuine'' FROM assay.selection'),
	('UPDATE assay.tier_rule SET rate = 0.5 WHERE tier OPERATOR(pg_catalog.=) ''trusted'''),
	('SELECT assay.pick_reference(''2024-03-01'', ''2024-04-01'', NULL)'),
	('SELECT assay.pick_frame(''2024-03-01'', ''2024-04-01'', NULL)'),
	('SELECT assay.inspected(''2024-03-01'', ''2024-04-01'')'),
	('SELECT assay.pick_weights(''2024-03-01'', ''2024-04-01'')'),
	('SELECT assay.estimated_hits(weight, hit, hit_off, by_risk), assay.hits_final(assay.hits_step(''{0,0,0,0,0,0,0,0,0,0,0,0,0,0}'', 2, 1, 1, true)) FROM assay.pick_weights(''2024-03-01'', ''2024-04-01'')'),
	('SELECT assay.estimate(''2024-03-01'', ''2024-04-01''), assay.share_interval(10, 5, 1), assay.ratio_interval(1, 1, 2, 1, 1, 2)'),
	('SELECT assay.rule_performance(''2024-03-01'', ''2024-04-01''), assay.risk_performance(''2024-03-01'', ''2024-04-01'')'),
	('SELECT assay.what_if(''brand_disguised'', 0.1)'),
	('SELECT assay.alarm_budget(1, ''public.shipment'', ''2024-03-01'', ''2024-04-01'')'),
	('SELECT assay.drift(''[2024-03-09,2024-03-10)'', model => ''hits'')'),
	('SELECT assay.drift_rules(NULL, ''[2024-03-09,2024-03-10)'', ''[2024-03-08,2024-03-09)'')'),
	('SELECT assay.drift_columns(''public.declared'', ''day'', ''{goods}'', ''hits'', ''[2024-03-09,2024-03-10)'', ''[2024-03-08,2024-03-09)'')'),
	('SELECT assay.finding_sentence(''brand_disguised'', ''{"fragment": "N1KE", "compared_with": "Nike"}'')'),
	('SELECT assay.sentence(''brand_disguised'', ''{"fragment": "N1KE", "compared_with": "Nike", "brand": "Nike"}'', ''de''), assay.disguise(''N1KE'', ''Nike''), assay.script_of(''N'')'),
	('SELECT assay.fill_phrase(assay.phrase_template(''hs_malformed'', ''fr''), ''{"fragment": "x"}''), assay.next_step(''hs_malformed'', ''{}''), assay.risk_shares(''{1,0.5}'', ''{0.5,0.5}'')'),
	('SELECT assay.shipment_card(d.source, d.key) FROM assay.screened d'),
	('SELECT assay.brand_sheet(''Nike''), assay.gtin_lookup(''0088481999990'')'),
	('SELECT pg_catalog.count(*) FROM assay.brand_problems()'),
	('SELECT assay.brand_problem_hits(''public.shipment'', ''description'')'),
	('SELECT assay.brand_matches(''N1KE'', 0.5::pg_catalog.float8), assay.brand_ids(''N1KE'', 0.5::pg_catalog.float8), public.same_seller(''a'', ''b'', 0.5::pg_catalog.float8)'),
	('SELECT assay.load_brands(''[{"name": "Nike", "owner": "x", "aliases": ["Swoosh two"], "gtins": [{"number": "0088481", "prefix": true}], "authorised": [{"kind": "seller", "party": "x"}]}, {"name": "Gucci"}]''::pg_catalog.jsonb, ''l'', as_of => ''2025-01-01'')'),
	('SELECT assay.load_brands(''[{"name": "Nike", "aliases": [], "gtins": [], "authorised": []}]'', ''l'', as_of => ''2025-02-01'', complete => true)'),
	('SELECT assay.load_brands(''[{"mark": "Prada", "recordation": "T 1", "effective date": "2020-01-01", "licensees": "a; b"}]'', ''i'', format => ''iprr''), assay.load_brands(''[{"prefix": "5012345", "brand": "Lego"}]'', ''g'', format => ''gs1'')'),
	('SELECT assay.load_brands(''[{"brand_id": 77777, "name": "Zara"}]'', ''b'', by => ''brand_id''), assay.load_brands(''public.shipment'', ''t'', preview => true)'),
	('SELECT assay.load_sellers(''[{"id": "1", "schema": "Company", "properties": {"name": ["A Shop", "B Shop"], "country": ["cn"], "phone": ["+86 755 8888 1234"]}}]'', ''f'', format => ''ftm'', as_of => ''2025-01-01'')'),
	('SELECT assay.load_sellers(''[{"id": "1", "schema": "Company", "properties": {"name": ["C Shop"], "country": ["cn"], "topics": ["sanction"]}}]''::pg_catalog.jsonb, ''f'', format => ''ftm'', as_of => ''2025-02-01'')'),
	('SELECT assay.load_importers(''[{"number": "12-3456789", "name": "Acme", "status": "revoked", "aliases": ["A1"]}]'', ''p'', as_of => ''2025-02-01'')'),
	('SELECT assay.load_importers(''[{"id": "1", "schema": "Company", "properties": {"name": ["C Imports"], "topics": ["sanction"], "taxNumber": ["98-7654329"]}}]''::pg_catalog.jsonb, ''f'', format => ''ftm'')'),
	('SELECT assay.load_list(''brand'', ''{}'', ''x'', NULL, NULL, false, true, ''assay''), assay.load_plan(''brand'', ''{}'', ''x'', ''name'', ''2025-01-01'', true)'),
	('SELECT assay.load_into_brand(''{}'', ''2025-01-01''), assay.load_into_seller(''{}'', ''2025-01-01''), assay.load_into_importer(''{}'', ''2025-01-01'')'),
	('SELECT assay.list_entries_of_brand(''2025-01-01''), assay.list_entries_of_seller(''2025-01-01''), assay.list_entries_of_importer(''2025-01-01'')'),
	('SELECT assay.list_becomes_brand(NULL, ''{"name": "x1"}'', ''2025-01-01'', false), assay.list_becomes_seller(NULL, ''{"name": "x1"}'', ''2025-01-01'', false), assay.list_becomes_importer(NULL, ''{"name": "x1"}'', ''2025-01-01'', false)'),
	('SELECT assay.list_number(''12-3456789''), assay.list_key(''brand'', ''name'', ''d'', true), assay.list_dated(''[{"a": 1, "valid": "(,)"}]'', ''[{"a": 2}]'', ''{a}'', ''{}'', ''2025-01-01''), assay.list_texts(''["a"]'', ''["b"]'')'),
	('SELECT assay.list_unknown_field(''{"a": 1}'', ''b''), assay.list_rows(''[1]''::pg_catalog.jsonb), assay.list_rows(''public.shipment''::pg_catalog.regclass), assay.list_rows(''[1]''::pg_catalog.text), assay.list_differing(''{"a": 1}'', ''{"a": 2}'')'),
	('SELECT assay.list_columns(''{"A b": 1}''), assay.iprr_brand(''{"Mark": "x"}''), assay.gs1_brand(''{"Brand": "x"}''), assay.list_documents(''brand'', ''gs1'', ''{}'')'),
	('SELECT assay.ftm_values(''{}'', ''name''), assay.ftm_country(''{}''), assay.ftm_names(''{}''), assay.ftm_seller(''{"schema": "Company"}''), assay.ftm_importer(''{"schema": "Company"}'')'),
	('SELECT assay.export_list(''brand'', ''assay'', ''{assay}'', NULL), assay.export_brands(), assay.export_brands(''iprr''), assay.export_brands(''gs1'')'),
	('SELECT assay.export_sellers(), assay.export_sellers(''ftm''), assay.export_importers()'),
	('SELECT assay.screen(''gift'', value => 1::pg_catalog.float8), assay.screen(''gift'', quantity => 1::pg_catalog.float8)'),
	('SELECT assay.require_registry(pg_catalog.jsonb_object_agg(registry, hash)) FROM assay.registry_digest()'),
	('SELECT assay.grant_list(''reader''), assay.grant_all_of(''pg_monitor'', ''loader''), assay.grant_reader(''pg_monitor''), assay.grant_screener(''pg_monitor''), assay.grant_loader(''pg_monitor'')');

-- a function in SQL or PL/pgSQL, or in schema assay, that is not among them
-- (those of screening whole tables have tests of their own, track_registry(), track_shipped(), track_changes()
-- is for the install script, and fit_risk() is called by learn_risk())
SELECT p.oid::regprocedure AS not_called
FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
	JOIN pg_language l ON l.oid = p.prolang
WHERE (l.lanname IN ('sql', 'plpgsql') OR p.pronamespace = 'assay'::regnamespace AND p.provolatile <> 'i')
	AND p.prorettype <> 'trigger'::regtype
	AND p.proname !~ '^(screen_|resolve_(rows|parties)$|entity_(merge|split)$|judge_names$|rescreen|compare_|claim_(part|any)$|wait_any$|commits$|forget_screened$|move_to_past$|row_error$|track_registry$|track_shipped$|track_changes$|fit_risk$)'
	AND NOT EXISTS (SELECT FROM public.call c WHERE c.call ~ ('\y' || p.proname || '\('))
ORDER BY p.proname;

-- in a session that has compiled nothing yet
\c
SET client_min_messages = warning;
SELECT functions > 2000 AS functions, operators > 700 AS operators, types > 50 AS types, relations > 100 AS relations FROM public.plant();
SET search_path = planted, pg_catalog, public;

-- they stand in for the true ones
SELECT 1 = 1;
SELECT lower('A'::pg_catalog.text);
SELECT 'a'::text;
SELECT * FROM brand;

\o /dev/null
TABLE public.call \gexec
\o
\c contrib_regression
DROP DATABASE assay_hostile_path;

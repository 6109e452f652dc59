-- Versions of what is stored. Where one of these digests changes, the version
-- of its component in src/component/component.c must grow, and so must this.
SELECT component, version = upgraded_to AS upgraded, version FROM assay.versions();

CREATE TEMP TABLE sample AS
SELECT replace(f, '*', w) AS t
FROM unnest('{*,"new * bag",*-*,"(*) Co., Ltd.",x*}'::text[]) f,
	unnest('{nike,N1KE,"Louis Vuitton",аdidas,"G u c c i",Ролекс,耐克,路易威登,ルイヴィトン,나이키,نايك,נייק,"Shenzhen Hengda Trading","Müller & Söhne GmbH",
		Иптерсвет,"running shoes","cotton t-shirt","red wine",laptop,"chicken wings","table en bois","кожаная сумка",١٢٣,ﬁne,Straße,"İstanbul Tekstil","H&M",A}'::text[]) w;
SELECT md5(string_agg(plain_form(t) || '|' || skeleton(t), ',' ORDER BY t COLLATE "C")) AS text FROM sample;
SELECT md5(string_agg(k::text, ',' ORDER BY t COLLATE "C", k::text COLLATE "C")) AS mention FROM sample, assay.mention_keys(t) k WHERE brand_name_problem(t) IS NULL;
-- and what is heard where
SELECT md5(string_agg(t || b || brand_match(t, b)::text, ',' ORDER BY t COLLATE "C", b COLLATE "C")) AS mention
FROM sample, unnest('{Nike,Rolex,Louis Vuitton,Intersvet}'::text[]) b WHERE t @~ b;
SELECT md5(string_agg(seller_key(t) || k::text, ',' ORDER BY t COLLATE "C", k::text COLLATE "C")) AS party FROM sample, assay.party_keys(t) k;
SELECT md5(string_agg(assay.entity_keys(t)::text, ',' ORDER BY t COLLATE "C")) AS party FROM sample;
SELECT md5(string_agg(t || s.code || s.words::text, ',' ORDER BY t COLLATE "C", s.code)) AS goods FROM sample, hs_suggest(t) s;

-- keys of the names of entities
INSERT INTO assay.entity (entity_id, name) VALUES (77, 'Hengda Trading Ltd');
INSERT INTO assay.entity_name (name_id, entity_id, name, form) VALUES (77, 77, 'Hengda Trading Ltd', 'hengda trading ltd');
BEGIN;
UPDATE assay.component SET version = 0 WHERE component = 'party';
SELECT assay.components_upgraded();
SELECT object FROM assay.stale_objects() WHERE object LIKE '%entity%';
CREATE OR REPLACE FUNCTION assay.entity_keys(name text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT '{1}'::integer[] $$;
SELECT object, component, remedy FROM assay.stale_objects() WHERE object LIKE '%entity%';
SELECT remedy FROM assay.stale_objects() WHERE object LIKE '%entity%' \gexec
SELECT keys FROM assay.entity_name WHERE name_id = 77;
SELECT object FROM assay.stale_objects() WHERE object LIKE '%entity%';
ROLLBACK;
DELETE FROM assay.entity_name WHERE name_id = 77;
DELETE FROM assay.entity WHERE entity_id = 77;

-- an upgrade that changed keys
CREATE TABLE public.component_goods (id int PRIMARY KEY, name text, seller text,
	plain text GENERATED ALWAYS AS (plain_form(name)) STORED,
	key text GENERATED ALWAYS AS (seller_key(seller)) STORED, code hscode GENERATED ALWAYS AS (hs_heading('640411'::hscode)) STORED, other text GENERATED ALWAYS AS (lower(name)) STORED);
CREATE INDEX component_goods_mention ON public.component_goods USING gin (name mention_ops);
CREATE INDEX component_goods_expression ON public.component_goods (skeleton(name)) WHERE name @~ 'Nike';
CREATE INDEX component_goods_other ON public.component_goods (name);
INSERT INTO public.component_goods (id, name, seller) VALUES (1, 'N1KE Shoe', 'Hengda Ltd');
SELECT * FROM assay.stale_objects();
BEGIN;
UPDATE assay.component SET version = 0 WHERE component IN ('text', 'mention', 'hs');
SELECT assay.components_upgraded();
SELECT component, upgraded_to FROM assay.versions() WHERE component IN ('text', 'mention', 'hs');
-- the columns are as they would be made now, and are not listed
SELECT object, component, made_by, remedy FROM assay.stale_objects();
REINDEX INDEX public.component_goods_mention;
SELECT object, component, made_by, remedy FROM assay.stale_objects();
-- one that differs is
CREATE OR REPLACE FUNCTION public.plain_form(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT 'new ' || lower($1) $$;
SELECT object, component, made_by, remedy FROM assay.stale_objects();
SELECT remedy FROM assay.stale_objects() WHERE object LIKE 'column%' \gexec
REINDEX INDEX public.component_goods_expression;
SELECT plain FROM public.component_goods;
SELECT object, component, made_by, remedy FROM assay.stale_objects();
-- what went is not listed either
UPDATE assay.component SET version = 0 WHERE component = 'mention';
DROP INDEX public.component_goods_expression;
SELECT assay.components_upgraded();
ALTER TABLE public.component_goods DROP COLUMN name CASCADE;
SELECT object FROM assay.stale_objects();
ROLLBACK;
DROP TABLE public.component_goods;

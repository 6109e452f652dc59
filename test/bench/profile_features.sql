-- What each feature of a profile is worth by itself: its area under the ROC
-- curve for fraud in the first quarter of 2021, as known at the beginning of the day
-- of each declaration.
--
--   psql -X -d DATABASE -v file=/path/of/declarations.tsv -f profile_features.sql
--
-- The file is that of the synthetic Korean customs declarations (Jeong et al.,
-- 2022), tab separated with a header, readable by the server. All outcomes are
-- taken as recorded on the day of the declaration: known from the next day on.
CREATE EXTENSION IF NOT EXISTS assay;
DROP TABLE IF EXISTS public.declared;
CREATE TABLE public.declared (split text, declaration_id text PRIMARY KEY, day date, office_id text, process_type text, import_type text, import_use text,
	payment_type text, mode_of_transport text, declarant_id text, importer_id text, seller_id text, courier_id text, hs6_code text,
	country_of_departure text, country_of_origin text, tax_rate float8, tax_type text, country_of_origin_indicator text, net_mass numeric,
	item_price numeric, fraud int, critical_fraud int);
COPY public.declared FROM :'file' WITH (FORMAT csv, DELIMITER E'\t', HEADER true);
ANALYZE public.declared;
SELECT count(*), min(day), max(day), avg(fraud)::numeric(6, 4) AS fraud FROM public.declared;

\timing on
CALL assay.screen_table('public.declared', columns => '{"description": {"value": "goods"}, "seller": "seller_id", "importer": "importer_id",
	"filer": "declarant_id", "hs_code": "hs6_code", "origin": "country_of_origin", "destination": {"value": "KR"}, "weight": "net_mass",
	"value": "item_price", "shipped_on": "day"}');
INSERT INTO assay.outcome (source, key, inspected_on, result, recorded_on)
SELECT 'public.declared', declaration_id, day, CASE fraud WHEN 1 THEN 'counterfeit' ELSE 'genuine' END, day FROM public.declared;
SELECT assay.merge_profiles();
\timing off
VACUUM (FULL) assay.profile_part;
SELECT pg_size_pretty(pg_relation_size('assay.profile_part')) AS parts, pg_size_pretty(pg_indexes_size('assay.profile_part')) AS index,
	d.n AS keys_and_days, ((pg_relation_size('assay.profile_part') + pg_indexes_size('assay.profile_part')) / d.n::float8)::numeric(6, 1) AS bytes_each
FROM (SELECT count(DISTINCT (p.kind_id, p.key, e.day)) AS n FROM assay.profile_part p, assay.profile_entries(p.entries) e) d;

CREATE TEMP TABLE feature AS
WITH f AS (
	SELECT d.fraud, d.day, p.kind, (p.figures).* FROM public.declared d, assay.profile_of_row('public.declared', d.declaration_id) p
	WHERE d.day >= '2021-01-01' AND d.day < '2021-04-01')
SELECT f.fraud, f.kind, x.name, x.value::float8
FROM f, LATERAL (VALUES ('hit rate', f.hit_rate), ('counterfeit in 90 days', f.counterfeit[3]), ('counterfeit', f.counterfeit[5]), ('shipments', f.shipments[5]),
	('shipments in 30 days', f.shipments[2]), ('days with shipments', f.days), ('age in days', f.day - f.first_day), ('idle days', f.day - f.last_day),
	('growth', f.growth), ('value of a shipment', f.value[5] / nullif(f.valued, 0)), ('value of a kilo', f.value[5] / nullif(f.weight[5], 0))) x (name, value);
SELECT r.kind, r.name, r.n, ((r.rank_sum - r.hits * (r.hits + 1) / 2.0) / (r.hits * (r.n - r.hits)))::numeric(6, 3) AS auc
FROM (SELECT kind, name, count(*) AS n, sum(fraud) AS hits, sum(CASE WHEN fraud = 1 THEN rank END) AS rank_sum
	FROM (SELECT f.*, rank() OVER w + (count(*) OVER (PARTITION BY kind, name, value) - 1) / 2.0 AS rank FROM (SELECT kind, name, fraud, coalesce(value, -1) AS value FROM feature) f
		WINDOW w AS (PARTITION BY kind, name ORDER BY value)) k
	GROUP BY kind, name) r
ORDER BY abs(((r.rank_sum - r.hits * (r.hits + 1) / 2.0) / (r.hits * (r.n - r.hits))) - 0.5) DESC;

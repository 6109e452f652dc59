-- Sums by day: rows are only added, with what a transaction changed. They are
-- not dumped: a restore makes them again.
CREATE TABLE assay.screened_sum (
	day date,
	source text COLLATE pg_catalog."C" NOT NULL,
	shipments integer NOT NULL,
	risky integer NOT NULL,
	risk_30 integer NOT NULL,
	risk_50 integer NOT NULL,
	risk_80 integer NOT NULL,
	risk bigint NOT NULL
);
CREATE INDEX screened_sum_day ON assay.screened_sum (day);
COMMENT ON TABLE assay.screened_sum IS 'numbers of screened rows by table and day, to be summed: see assay.daily_risk';
COMMENT ON COLUMN assay.screened_sum.day IS 'day of the shipment';
COMMENT ON COLUMN assay.screened_sum.source IS 'the screened table';
COMMENT ON COLUMN assay.screened_sum.shipments IS 'rows that were added, less those that were taken away';
COMMENT ON COLUMN assay.screened_sum.risky IS 'of these, with a risk above 0';
COMMENT ON COLUMN assay.screened_sum.risk_30 IS 'with a risk of at least 0.3';
COMMENT ON COLUMN assay.screened_sum.risk_50 IS 'with a risk of at least 0.5';
COMMENT ON COLUMN assay.screened_sum.risk_80 IS 'with a risk of at least 0.8';
COMMENT ON COLUMN assay.screened_sum.risk IS 'sum of the risks, in millionths';

CREATE TABLE assay.finding_sum (
	day date,
	source text COLLATE pg_catalog."C" NOT NULL,
	rule text COLLATE pg_catalog."C" NOT NULL,
	brand text COLLATE pg_catalog."C",
	seller text COLLATE pg_catalog."C",
	findings integer NOT NULL,
	strength bigint NOT NULL
);
CREATE INDEX finding_sum_day ON assay.finding_sum (day);
CREATE INDEX finding_sum_brand ON assay.finding_sum (brand) WHERE brand IS NOT NULL;
CREATE INDEX finding_sum_seller ON assay.finding_sum (seller) WHERE seller IS NOT NULL;
COMMENT ON TABLE assay.finding_sum IS 'numbers of findings by table, day, rule, brand and seller, to be summed: see assay.brand_day and assay.seller_day';
COMMENT ON COLUMN assay.finding_sum.day IS 'day of the shipment';
COMMENT ON COLUMN assay.finding_sum.source IS 'the screened table';
COMMENT ON COLUMN assay.finding_sum.rule IS 'rule of assay.rule';
COMMENT ON COLUMN assay.finding_sum.brand IS 'registered brand that the findings are about';
COMMENT ON COLUMN assay.finding_sum.seller IS 'watched seller that the findings are about';
COMMENT ON COLUMN assay.finding_sum.findings IS 'findings that were added, less those that were taken away';
COMMENT ON COLUMN assay.finding_sum.strength IS 'sum of their strengths, in millionths';

CREATE FUNCTION assay.sum_marks() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_sum_marks' LANGUAGE C;
COMMENT ON FUNCTION assay.sum_marks() IS 'statement triggers of assay.screened: keep assay.screened_sum';
CREATE FUNCTION assay.sum_findings() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_sum_findings' LANGUAGE C;
COMMENT ON FUNCTION assay.sum_findings() IS 'statement triggers of assay.finding: keep assay.finding_sum';
REVOKE ALL ON FUNCTION assay.sum_marks(), assay.sum_findings() FROM PUBLIC;
SELECT assay.track_changes('assay.screened', 'sum', 'assay.sum_marks');
SELECT assay.track_changes('assay.finding', 'sum', 'assay.sum_findings');

-- Sums of a group that came in many pieces become one row; and, where someone
-- changed the tables past their triggers, sums are counted anew.
CREATE FUNCTION assay.merge_sums() RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n bigint := 0;
	m bigint;
BEGIN
	-- one at a time; rows are only added meanwhile
	IF NOT assay.claim_part(0, 2, false) THEN
		RETURN 0;
	END IF;
	WITH many AS (
		SELECT array_agg(s.ctid) AS rows, s.day, s.source, sum(s.shipments) AS shipments, sum(s.risky) AS risky,
			sum(s.risk_30) AS risk_30, sum(s.risk_50) AS risk_50, sum(s.risk_80) AS risk_80, sum(s.risk) AS risk
		FROM assay.screened_sum s GROUP BY s.day, s.source HAVING count(*) > 1 OR sum(s.shipments) = 0),
	gone AS (DELETE FROM assay.screened_sum s WHERE s.ctid = ANY (ARRAY(SELECT unnest(k.rows) FROM many k)) RETURNING 1),
	put AS (
		INSERT INTO assay.screened_sum (day, source, shipments, risky, risk_30, risk_50, risk_80, risk)
		SELECT k.day, k.source, k.shipments, k.risky, k.risk_30, k.risk_50, k.risk_80, k.risk FROM many k WHERE k.shipments <> 0)
	SELECT count(*) INTO n FROM gone;
	WITH many AS (
		SELECT array_agg(s.ctid) AS rows, s.day, s.source, s.rule, s.brand, s.seller, sum(s.findings) AS findings, sum(s.strength) AS strength
		FROM assay.finding_sum s GROUP BY s.day, s.source, s.rule, s.brand, s.seller HAVING count(*) > 1 OR sum(s.findings) = 0),
	gone AS (DELETE FROM assay.finding_sum s WHERE s.ctid = ANY (ARRAY(SELECT unnest(k.rows) FROM many k)) RETURNING 1),
	put AS (
		INSERT INTO assay.finding_sum (day, source, rule, brand, seller, findings, strength)
		SELECT k.day, k.source, k.rule, k.brand, k.seller, k.findings, k.strength FROM many k WHERE k.findings <> 0)
	SELECT count(*) INTO m FROM gone;
	RETURN n + m;
END $$;
COMMENT ON FUNCTION assay.merge_sums() IS
	'makes one row of those of a group in assay.screened_sum and assay.finding_sum, so that they stay small; returns how many were replaced; to be run now and then, as after a large load';

CREATE FUNCTION assay.recount_sums() RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	LOCK TABLE assay.screened, assay.finding IN SHARE MODE;
	DELETE FROM assay.screened_sum;
	DELETE FROM assay.finding_sum;
	INSERT INTO assay.screened_sum (day, source, shipments, risky, risk_30, risk_50, risk_80, risk)
	SELECT d.shipped_on, d.source, count(*), count(*) FILTER (WHERE d.risk > 0), count(*) FILTER (WHERE d.risk >= 0.3::real),
		count(*) FILTER (WHERE d.risk >= 0.5::real), count(*) FILTER (WHERE d.risk >= 0.8::real), sum((d.risk::float8 * 1000000)::bigint)
	FROM assay.screened d GROUP BY d.shipped_on, d.source;
	INSERT INTO assay.finding_sum (day, source, rule, brand, seller, findings, strength)
	SELECT f.day, f.source, f.rule, b.brand, b.seller, count(*), sum((f.strength::float8 * 1000000)::bigint)
	FROM assay.finding f, LATERAL (SELECT f.evidence::jsonb AS says OFFSET 0) e, LATERAL (SELECT
		CASE jsonb_typeof(e.says -> 'brand') WHEN 'string' THEN e.says ->> 'brand' END AS brand,
		CASE jsonb_typeof(e.says -> 'seller') WHEN 'string' THEN e.says ->> 'seller' END AS seller OFFSET 0) b
	GROUP BY f.day, f.source, f.rule, b.brand, b.seller;
END $$;
COMMENT ON FUNCTION assay.recount_sums() IS
	'counts assay.screened_sum and assay.finding_sum anew, as is needed where rows of assay.screened and assay.finding were changed past their triggers (pg_restore --disable-triggers)';

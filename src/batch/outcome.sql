-- What inspections found, and how the rules did

CREATE TABLE assay.outcome (
	source text NOT NULL,
	key text NOT NULL,
	inspected_on date NOT NULL DEFAULT CURRENT_DATE,
	result text NOT NULL,
	control boolean NOT NULL DEFAULT false,
	brand text,
	quantity numeric,
	value numeric,
	currency text,
	note text,
	PRIMARY KEY (source, key, inspected_on),
	CONSTRAINT outcome_result CHECK (result OPERATOR(pg_catalog.=) ANY ('{counterfeit,other_violation,genuine,inconclusive}'::pg_catalog.text[]))
);
COMMENT ON TABLE assay.outcome IS 'inspections in one vocabulary, the same at every port';
COMMENT ON COLUMN assay.outcome.result IS 'counterfeit, other_violation, genuine, or inconclusive';
COMMENT ON COLUMN assay.outcome.control IS 'chosen at random, not by a finding: what lift is measured against';
COMMENT ON COLUMN assay.outcome.value IS 'retail value of what was found';
SELECT pg_catalog.pg_extension_config_dump('assay.outcome', '');

CREATE VIEW assay.rule_performance AS
WITH judged AS (
	SELECT o.source, o.key, o.result OPERATOR(pg_catalog.=) 'counterfeit' AS hit, o.control
	FROM assay.outcome o WHERE o.result OPERATOR(pg_catalog.<>) 'inconclusive'
), base AS (
	SELECT pg_catalog.avg(hit::integer) AS rate FROM judged WHERE control
), by_rule AS (
	SELECT DISTINCT f.rule, j.source, j.key, j.hit
	FROM assay.finding f JOIN judged j
		ON j.source OPERATOR(pg_catalog.=) f.source AND j.key OPERATOR(pg_catalog.=) f.key
	WHERE f.weight OPERATOR(pg_catalog.>) 0::real
)
SELECT r.rule, pg_catalog.count(*) AS inspected, pg_catalog.count(*) FILTER (WHERE r.hit) AS counterfeit,
	pg_catalog.avg(r.hit::integer)::double precision AS "precision",
	(pg_catalog.avg(r.hit::integer) OPERATOR(pg_catalog./) NULLIF((SELECT rate FROM base), 0))::double precision AS lift
FROM by_rule r GROUP BY r.rule;
COMMENT ON VIEW assay.rule_performance IS
	'by rule: inspected shipments it fired for, how many were counterfeit, precision, and lift over the random control sample';

CREATE VIEW assay.risk_performance AS
WITH ranked AS (
	SELECT o.result OPERATOR(pg_catalog.=) 'counterfeit' AS hit, o.value,
		pg_catalog.row_number() OVER (ORDER BY s.risk DESC, s.source, s.key) AS k
	FROM assay.outcome o JOIN assay.screened s
		ON s.source OPERATOR(pg_catalog.=) o.source AND s.key OPERATOR(pg_catalog.=) o.key
	WHERE o.result OPERATOR(pg_catalog.<>) 'inconclusive'
)
SELECT k, pg_catalog.count(*) FILTER (WHERE hit) OVER w AS counterfeit,
	pg_catalog.avg(hit::integer) OVER w::double precision AS precision_at_k,
	pg_catalog.sum(value) FILTER (WHERE hit) OVER w AS value_found
FROM ranked WINDOW w AS (ORDER BY k);
COMMENT ON VIEW assay.risk_performance IS
	'for an alarm budget of the k riskiest inspected shipments: counterfeits among them, precision and retail value';

CREATE VIEW assay.daily_finding AS
SELECT s.source, s.shipped_on, f.rule, pg_catalog.count(*) AS findings,
	pg_catalog.count(DISTINCT f.key) AS shipments, pg_catalog.avg(f.strength)::double precision AS mean_strength
FROM assay.finding f JOIN assay.screened s
	ON s.source OPERATOR(pg_catalog.=) f.source AND s.key OPERATOR(pg_catalog.=) f.key
GROUP BY s.source, s.shipped_on, f.rule;
COMMENT ON VIEW assay.daily_finding IS 'findings by table, day of shipment and rule';

CREATE VIEW assay.screen_ledger AS
SELECT run_id, source, started, finished, expected, screened, failed,
	expected OPERATOR(pg_catalog.-) screened OPERATOR(pg_catalog.-) failed OPERATOR(pg_catalog.-) passed_over AS outstanding, passed_over
FROM assay.screen_run;
COMMENT ON VIEW assay.screen_ledger IS
	'runs of assay.screen_table(): expected, screened, failed, passed over, and what is outstanding';

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
COMMENT ON TABLE assay.outcome IS 'results of inspections, in one vocabulary for all ports';
COMMENT ON COLUMN assay.outcome.result IS 'counterfeit, other_violation, genuine, or inconclusive';
COMMENT ON COLUMN assay.outcome.control IS 'true if the shipment was chosen at random: the sample that lift is measured against';
COMMENT ON COLUMN assay.outcome.value IS 'retail value of what was found';
COMMENT ON COLUMN assay.outcome.source IS 'the screened table';
COMMENT ON COLUMN assay.outcome.key IS 'key of the shipment in that table';
COMMENT ON COLUMN assay.outcome.inspected_on IS 'day of the inspection';
COMMENT ON COLUMN assay.outcome.brand IS 'the brand that was copied';
COMMENT ON COLUMN assay.outcome.quantity IS 'number of pieces found';
COMMENT ON COLUMN assay.outcome.currency IS 'ISO 4217 code of value';
COMMENT ON COLUMN assay.outcome.note IS 'anything else';
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
	'precision of each rule over the inspected shipments, and its lift over the random control sample';
COMMENT ON COLUMN assay.rule_performance.rule IS 'name of the rule';
COMMENT ON COLUMN assay.rule_performance.inspected IS
	'inspected shipments with a finding of the rule, without the inconclusive';
COMMENT ON COLUMN assay.rule_performance.counterfeit IS 'those that were counterfeit';
COMMENT ON COLUMN assay.rule_performance."precision" IS 'counterfeit / inspected';
COMMENT ON COLUMN assay.rule_performance.lift IS
	'precision divided by the share of counterfeits in the control sample; NULL without one';

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
	'precision among the k riskiest inspected shipments, for every k';
COMMENT ON COLUMN assay.risk_performance.k IS 'number of shipments, the riskiest first';
COMMENT ON COLUMN assay.risk_performance.counterfeit IS 'counterfeits among the k riskiest';
COMMENT ON COLUMN assay.risk_performance.precision_at_k IS 'counterfeit / k';
COMMENT ON COLUMN assay.risk_performance.value_found IS
	'retail value of the counterfeits among the k riskiest, currencies not converted';

CREATE VIEW assay.daily_finding AS
SELECT f.source, f.day AS shipped_on, f.rule, pg_catalog.count(*) AS findings,
	pg_catalog.count(DISTINCT f.key) AS shipments, pg_catalog.avg(f.strength)::double precision AS mean_strength
FROM assay.finding f
GROUP BY f.source, f.day, f.rule;
COMMENT ON VIEW assay.daily_finding IS 'findings by table, day of shipment and rule';
COMMENT ON COLUMN assay.daily_finding.source IS 'the screened table';
COMMENT ON COLUMN assay.daily_finding.shipped_on IS 'day of shipment';
COMMENT ON COLUMN assay.daily_finding.rule IS 'name of the rule';
COMMENT ON COLUMN assay.daily_finding.findings IS 'number of findings';
COMMENT ON COLUMN assay.daily_finding.shipments IS 'number of shipments with one';
COMMENT ON COLUMN assay.daily_finding.mean_strength IS 'mean strength of the findings';

CREATE VIEW assay.screen_ledger AS
SELECT run_id, source, started, finished, expected, screened, failed,
	expected OPERATOR(pg_catalog.-) screened OPERATOR(pg_catalog.-) failed OPERATOR(pg_catalog.-) passed_over AS outstanding, passed_over
FROM assay.screen_run;
COMMENT ON VIEW assay.screen_ledger IS
	'runs of assay.screen_table(): expected, screened, failed, passed over, and what is outstanding';
COMMENT ON COLUMN assay.screen_ledger.run_id IS 'the run';
COMMENT ON COLUMN assay.screen_ledger.source IS 'the screened table';
COMMENT ON COLUMN assay.screen_ledger.started IS 'when the run began';
COMMENT ON COLUMN assay.screen_ledger.finished IS 'when it ended; NULL while it is unfinished';
COMMENT ON COLUMN assay.screen_ledger.expected IS 'rows to screen when the run began';
COMMENT ON COLUMN assay.screen_ledger.screened IS 'rows screened so far';
COMMENT ON COLUMN assay.screen_ledger.failed IS 'rows that raised an error';
COMMENT ON COLUMN assay.screen_ledger.outstanding IS 'expected - screened - failed - passed_over';
COMMENT ON COLUMN assay.screen_ledger.passed_over IS 'rows that another session or a trigger had screened, or that were gone, when their turn came';

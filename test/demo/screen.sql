-- Screens demo.shipment in batches and prints the number of rows done after
-- each. The time is that of one session; what is built once from the
-- registries is built before it starts.

-- A row that cannot be screened is noted and costs no other its screening:
-- the batch that holds it is halved until it is found.
CREATE FUNCTION demo.screen_rows(first bigint, last bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
	middle bigint := (first + last) / 2;
BEGIN
	INSERT INTO demo.finding
	SELECT s.row_no, f.rule, f.version, f.strength, f.weight, f.evidence
	FROM demo.shipment s
	CROSS JOIN LATERAL assay.screen(s.description, s.hs_code, s.seller,
		s.seller_country, s.importer_no, s.importer, s.origin, s.quantity,
		s.value, s.currency, s.item_id, s.shipped_on, s.seller_phone,
		s.seller_email, s.seller_address, s.seller_account, s.seller_handle,
		s.gtin, s.mid, s.maker, s.maker_street, s.maker_city, s.destination) f
	WHERE s.row_no BETWEEN first AND last;
	RETURN last;
EXCEPTION WHEN OTHERS THEN
	IF first = last THEN
		INSERT INTO demo.not_screened VALUES (first,
			format('could not be screened: %s (%s)', SQLERRM, SQLSTATE));
	ELSE
		PERFORM demo.screen_rows(first, middle);
		PERFORM demo.screen_rows(middle + 1, last);
	END IF;
	RETURN last;
END
$$;

ANALYZE demo.shipment;
SET jit = off;
\o /dev/null
SELECT count(*) FROM assay.screen('warm-up', '0101', 'warm-up', importer => 'warm-up',
	seller_phone => '+1 202 555 0100', gtin => '73513537');
\o
INSERT INTO demo.run VALUES (clock_timestamp());
SELECT format('SELECT demo.screen_rows(%s, %s)', n, least(n + 999, :rows))
FROM generate_series(1, :rows, 1000) n ORDER BY n \gexec
UPDATE demo.run SET ended = clock_timestamp();

CREATE TABLE demo.risk AS
SELECT s.row_no, s.line, coalesce(f.risk, 0) AS risk, coalesce(f.findings, 0) AS findings,
	f.rules, n.reason IS NULL AS screened
FROM demo.shipment s
LEFT JOIN (
	SELECT row_no, assay.risk(strength, weight) AS risk, count(*) AS findings,
		string_agg(DISTINCT rule, ' ' ORDER BY rule) AS rules
	FROM demo.finding GROUP BY row_no) f USING (row_no)
LEFT JOIN demo.not_screened n USING (row_no);

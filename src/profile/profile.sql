-- Profiles: what was known of a party or a route on a day

-- Not dumped: a restore makes it again, by the triggers of the marks and of the outcomes.
CREATE TABLE assay.profile_part (
	key bigint NOT NULL,
	kind_id smallint NOT NULL,
	entries bytea NOT NULL
);
ALTER TABLE assay.profile_part ALTER entries SET STORAGE EXTERNAL;
CREATE INDEX profile_part_key ON assay.profile_part (key);
COMMENT ON TABLE assay.profile_part IS
	'sums of profiles by day, packed; the sum over the parts of a key is true: see assay.profile_day; keys can be found again by trying names: treat it as personal data, not readable by PUBLIC';
COMMENT ON COLUMN assay.profile_part.key IS 'assay.profile_hash() of the key; the number of the kind for its inspections together, and for the shipments of all routes';
COMMENT ON COLUMN assay.profile_part.kind_id IS 'kind of profile; 51 and 52: values a piece and a kilo by heading and origin; 53 and 54: names of consignees at an address, of sellers of a phone';
COMMENT ON COLUMN assay.profile_part.entries IS 'what the part adds to which days, as assay.profile_entries() reads it';

CREATE FUNCTION assay.profile_hash(kind_id smallint, key text) RETURNS bigint
	AS 'MODULE_PATHNAME', 'assay_profile_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.profile_hash(smallint, text) IS 'the key of a profile in 64 bits';

CREATE FUNCTION assay.profile_entries(entries bytea, OUT day date, OUT known date, OUT tag integer,
	OUT shipments bigint, OUT value bigint, OUT pieces bigint, OUT weight bigint, OUT found bigint, OUT unvalued bigint,
	OUT inspected bigint, OUT counterfeit bigint, OUT violations bigint)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_profile_entries' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10;
COMMENT ON FUNCTION assay.profile_entries(bytea) IS
	'entries of a part of a profile: day, from when known, currency, bin or name as a number; value in hundredths, pieces in thousandths, weight in grams';

CREATE FUNCTION assay.profile_pack(parts bytea[]) RETURNS bytea[]
	AS 'MODULE_PATHNAME', 'assay_profile_pack' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION assay.profile_pack(bytea[]) IS 'the fewest parts that have the same sums as these';

CREATE FUNCTION assay.profile_mark(profile bytea, OUT day date, OUT currency text, OUT value double precision,
	OUT pieces double precision, OUT weight double precision, OUT kinds smallint[], OUT keys bigint[])
	AS 'MODULE_PATHNAME', 'assay_profile_mark' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION assay.profile_mark(bytea) IS
	'what column profile of assay.screened says; a value without currency is in the common one of assay.exchange_rate, or was given without one';

CREATE VIEW assay.profile_day AS
SELECT k.kind, p.key, e.day, pg_catalog.sum(e.shipments)::bigint AS shipments, pg_catalog.sum(e.found)::bigint AS found,
	(pg_catalog.sum(e.value) FILTER (WHERE e.tag OPERATOR(pg_catalog.=) 0) OPERATOR(pg_catalog./) 100)::numeric(30, 2) AS value,
	(pg_catalog.sum(e.shipments OPERATOR(pg_catalog.-) e.unvalued) FILTER (WHERE e.tag OPERATOR(pg_catalog.=) 0))::bigint AS valued,
	(pg_catalog.sum(e.pieces) OPERATOR(pg_catalog./) 1000)::numeric(30, 3) AS pieces,
	(pg_catalog.sum(e.weight) OPERATOR(pg_catalog./) 1000)::numeric(30, 3) AS weight,
	pg_catalog.sum(e.inspected)::bigint AS inspected, pg_catalog.sum(e.counterfeit)::bigint AS counterfeit,
	pg_catalog.sum(e.violations)::bigint AS violations
FROM assay.profile_part p
JOIN assay.profile_kind k ON k.kind_id OPERATOR(pg_catalog.=) p.kind_id
CROSS JOIN LATERAL assay.profile_entries(p.entries) e
WHERE p.key OPERATOR(pg_catalog.<>) p.kind_id
GROUP BY k.kind, p.key, e.day
HAVING pg_catalog.sum(e.shipments) OPERATOR(pg_catalog.<>) 0 OR pg_catalog.sum(e.inspected) OPERATOR(pg_catalog.<>) 0;
COMMENT ON VIEW assay.profile_day IS
	'sums of profiles by kind, key and day, as they are known now: shipments on their day, inspections on the day their outcome was recorded';
COMMENT ON COLUMN assay.profile_day.kind IS 'kind of profile';
COMMENT ON COLUMN assay.profile_day.key IS 'assay.profile_hash() of the key';
COMMENT ON COLUMN assay.profile_day.day IS 'the day';
COMMENT ON COLUMN assay.profile_day.shipments IS 'number of shipments';
COMMENT ON COLUMN assay.profile_day.found IS 'those with a risk above 0';
COMMENT ON COLUMN assay.profile_day.value IS 'their value in the common currency, as far as there was a rate; NULL: of none';
COMMENT ON COLUMN assay.profile_day.valued IS 'shipments that have part in value';
COMMENT ON COLUMN assay.profile_day.pieces IS 'number of pieces';
COMMENT ON COLUMN assay.profile_day.weight IS 'weight in kilograms';
COMMENT ON COLUMN assay.profile_day.inspected IS 'outcomes recorded on that day, without the inconclusive';
COMMENT ON COLUMN assay.profile_day.counterfeit IS 'of these, counterfeit';
COMMENT ON COLUMN assay.profile_day.violations IS 'of these, other violations';

CREATE TYPE assay.profile_figures AS (
	first_day date, last_day date, day_before date, days integer,
	shipments bigint[], found bigint[], inspected bigint[], counterfeit bigint[], violations bigint[],
	value double precision[], currency text, valued bigint, pieces double precision[], weight double precision[],
	hit_rate double precision, kind_rate double precision, share_found double precision, growth double precision);
COMMENT ON TYPE assay.profile_figures IS
	'a profile as it was known at the beginning of a day; arrays are over the last 7, 30, 90 and 365 days before it, and over all';
COMMENT ON COLUMN assay.profile_figures.first_day IS 'first day with a shipment; NULL: none was known';
COMMENT ON COLUMN assay.profile_figures.last_day IS 'last day with a shipment';
COMMENT ON COLUMN assay.profile_figures.day_before IS 'the last day but one';
COMMENT ON COLUMN assay.profile_figures.days IS 'days with a shipment';
COMMENT ON COLUMN assay.profile_figures.shipments IS 'shipments';
COMMENT ON COLUMN assay.profile_figures.found IS 'shipments with a risk above 0';
COMMENT ON COLUMN assay.profile_figures.inspected IS 'inspections whose outcome was recorded in that time, without the inconclusive';
COMMENT ON COLUMN assay.profile_figures.counterfeit IS 'of these, counterfeit';
COMMENT ON COLUMN assay.profile_figures.violations IS 'of these, other violations';
COMMENT ON COLUMN assay.profile_figures.value IS 'value of the shipments, in currency';
COMMENT ON COLUMN assay.profile_figures.currency IS
	'NULL: the common currency of assay.exchange_rate, or none was given; else the one without a rate that most values are in: those of others are not added';
COMMENT ON COLUMN assay.profile_figures.valued IS 'shipments that have part in the value over all';
COMMENT ON COLUMN assay.profile_figures.pieces IS 'pieces, as far as given';
COMMENT ON COLUMN assay.profile_figures.weight IS 'kilograms, as far as given';
COMMENT ON COLUMN assay.profile_figures.hit_rate IS
	'share of counterfeits among the inspected, drawn toward kind_rate as by 20 inspections';
COMMENT ON COLUMN assay.profile_figures.kind_rate IS
	'that share among all inspected shipments that have a key of this kind: (counterfeit + 0.5) / (inspected + 1)';
COMMENT ON COLUMN assay.profile_figures.share_found IS 'found / shipments, over all';
COMMENT ON COLUMN assay.profile_figures.growth IS
	'shipments of the last 30 days plus 1, divided by the mean of 30 days in the 60 before plus 1';

CREATE FUNCTION assay.profile_known(kind_id smallint, key bigint, as_of date) RETURNS assay.profile_figures
	AS 'MODULE_PATHNAME', 'assay_profile_known' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION assay.profile_known(smallint, bigint, date) IS 'assay.profile() by number of the kind and assay.profile_hash() of the key';

CREATE FUNCTION assay.profile(kind text, key text, as_of date DEFAULT NULL) RETURNS assay.profile_figures
	AS 'MODULE_PATHNAME', 'assay_profile' LANGUAGE C STABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION assay.profile(text, text, date) IS
	'what was known of a party or route at the beginning of a day (default today): shipments of earlier days as they are screened now, outcomes as they were recorded on earlier days; key in the normal form of its kind, seller_key() for names, ''6404 CN'' for heading_origin, ''CN US'' for route';

CREATE FUNCTION assay.profile_quantiles(key text, fractions double precision[], as_of date DEFAULT NULL,
	by text DEFAULT 'piece', currency text DEFAULT NULL, OUT n bigint, OUT quantiles double precision[])
	AS 'MODULE_PATHNAME', 'assay_profile_quantiles' LANGUAGE C STABLE PARALLEL SAFE COST 300;
COMMENT ON FUNCTION assay.profile_quantiles(text, double precision[], date, text, text) IS
	'quantiles of the value a piece, or a kilo, of the shipments of a heading and origin (''6404 CN'') in the 365 days before a day (default today), and of how many; each is within 0.5 % of a value that has this rank';

CREATE FUNCTION assay.profile_quantiles_known(key bigint, fractions double precision[], as_of date, by text, currency text,
	OUT n bigint, OUT quantiles double precision[])
	AS 'MODULE_PATHNAME', 'assay_profile_quantiles_known' LANGUAGE C STABLE PARALLEL SAFE COST 300;
COMMENT ON FUNCTION assay.profile_quantiles_known(bigint, double precision[], date, text, text) IS
	'assay.profile_quantiles() by assay.profile_hash() of the key';

CREATE FUNCTION assay.profile_names(kind text, key text, as_of date DEFAULT NULL) RETURNS integer
	AS 'MODULE_PATHNAME', 'assay_profile_names' LANGUAGE C STABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION assay.profile_names(text, text, date) IS
	'under how many names of consignees shipments went to an address, or of sellers came from a phone, in the 90 days before a day (default today); kind is address or phone, key its normal form as address_key() and seller_identifier_key() give it';

CREATE FUNCTION assay.profile_names_known(kind_id smallint, key bigint, as_of date) RETURNS integer
	AS 'MODULE_PATHNAME', 'assay_profile_names_known' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION assay.profile_names_known(smallint, bigint, date) IS 'assay.profile_names() by number of the kind and assay.profile_hash() of the key';

CREATE FUNCTION assay.profile_of_row(source text, key text, as_of date DEFAULT NULL,
	OUT kind text, OUT figures assay.profile_figures) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	SELECT k.kind, assay.profile_known(n.kind_id, n.hash, coalesce(as_of, m.day))
	FROM assay.screened d, LATERAL assay.profile_mark(d.profile) m,
		LATERAL unnest(m.kinds, m.keys) n (kind_id, hash), assay.profile_kind k
	WHERE d.source = profile_of_row.source AND d.key = profile_of_row.key AND k.kind_id = n.kind_id
	ORDER BY n.kind_id
$$;
COMMENT ON FUNCTION assay.profile_of_row(text, text, date) IS
	'profiles of a screened row as they were known at the beginning of its day, or of another';

-- Outcomes: when they were recorded, and what they said before they were changed
ALTER TABLE assay.outcome ADD recorded_on date NOT NULL DEFAULT CURRENT_DATE, ADD changed_on date;
COMMENT ON COLUMN assay.outcome.recorded_on IS
	'day on which the outcome was recorded: profiles know it from the next day on; give it when you load the outcomes of earlier days';
COMMENT ON COLUMN assay.outcome.changed_on IS 'day of the last change of the result; NULL: it is as it was recorded';

CREATE TABLE assay.outcome_past (
	source text NOT NULL,
	key text NOT NULL,
	inspected_on date NOT NULL,
	result text NOT NULL,
	recorded_on date NOT NULL,
	changed_on date,
	until date NOT NULL
);
CREATE INDEX outcome_past_key ON assay.outcome_past (source, key);
COMMENT ON TABLE assay.outcome_past IS 'what outcomes said before they were changed or taken back, so that a past day keeps its answer';
COMMENT ON COLUMN assay.outcome_past.source IS 'the screened table';
COMMENT ON COLUMN assay.outcome_past.key IS 'key of the shipment in that table';
COMMENT ON COLUMN assay.outcome_past.inspected_on IS 'day of the inspection';
COMMENT ON COLUMN assay.outcome_past.result IS 'the result as it was recorded';
COMMENT ON COLUMN assay.outcome_past.recorded_on IS 'day on which the outcome was first recorded';
COMMENT ON COLUMN assay.outcome_past.changed_on IS 'day from which it said this; NULL: recorded_on';
COMMENT ON COLUMN assay.outcome_past.until IS 'day on which it was changed or taken back';
SELECT pg_catalog.pg_extension_config_dump('assay.outcome_past', '');

CREATE FUNCTION assay.keep_outcome() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW.recorded_on <> OLD.recorded_on THEN
			RAISE EXCEPTION 'recorded_on of an outcome does not change' USING ERRCODE = 'object_not_in_prerequisite_state',
				HINT = 'What was known on a past day stays as it is; a changed result is known from the day of the change.';
		END IF;
		IF NEW.result = OLD.result THEN
			RETURN NEW;
		END IF;
		NEW.changed_on := greatest(CURRENT_DATE, OLD.recorded_on);
	END IF;
	-- what was changed on the day it was recorded was known on no day
	IF coalesce(OLD.changed_on, OLD.recorded_on) < CURRENT_DATE THEN
		PERFORM assay.require_privileges('INSERT', 'assay.outcome_past');
		INSERT INTO assay.outcome_past (source, key, inspected_on, result, recorded_on, changed_on, until)
		VALUES (OLD.source, OLD.key, OLD.inspected_on, OLD.result, OLD.recorded_on, OLD.changed_on, CURRENT_DATE);
	END IF;
	RETURN CASE TG_OP WHEN 'UPDATE' THEN NEW ELSE OLD END;
END $$;
COMMENT ON FUNCTION assay.keep_outcome() IS
	'row trigger of assay.outcome: keeps what an outcome said before it was changed or taken back';
CREATE TRIGGER outcome_kept BEFORE UPDATE OR DELETE ON assay.outcome
	FOR EACH ROW EXECUTE FUNCTION assay.keep_outcome();
COMMENT ON TRIGGER outcome_kept ON assay.outcome IS 'keeps what the outcome said before';

CREATE FUNCTION assay.profile_outcomes() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_profile_outcomes' LANGUAGE C;
COMMENT ON FUNCTION assay.profile_outcomes() IS 'statement triggers of assay.outcome and assay.outcome_past: count outcomes in profiles';
REVOKE ALL ON FUNCTION assay.profile_outcomes() FROM PUBLIC;
SELECT assay.track_changes('assay.outcome', 'profile', 'assay.profile_outcomes');
SELECT assay.track_changes('assay.outcome_past', 'profile', 'assay.profile_outcomes');

-- Parts only come; now and then many become one.
CREATE FUNCTION assay.merge_profiles() RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n bigint;
BEGIN
	-- one at a time
	IF NOT assay.claim_part(0, 3, false) THEN
		RETURN 0;
	END IF;
	WITH many AS (
		SELECT p.key, p.kind_id, array_agg(p.ctid) AS rows, assay.profile_pack(array_agg(p.entries)) AS parts
		FROM assay.profile_part p WHERE octet_length(p.entries) < 900
		GROUP BY p.key, p.kind_id HAVING count(*) > 1),
	gone AS (DELETE FROM assay.profile_part p WHERE p.ctid = ANY (ARRAY(SELECT unnest(m.rows) FROM many m)) RETURNING 1),
	put AS (
		INSERT INTO assay.profile_part (key, kind_id, entries)
		SELECT m.key, m.kind_id, e FROM many m, unnest(m.parts) e ORDER BY m.kind_id, m.key)
	SELECT count(*) INTO n FROM gone;
	RETURN n;
END $$;
COMMENT ON FUNCTION assay.merge_profiles() IS
	'makes few parts of the many that profiles come in, so that assay.profile_part stays small and assay.profile() fast; returns how many were replaced; to be run now and then, as after a large load';

CREATE FUNCTION assay.recount_profiles() RETURNS void
	AS 'MODULE_PATHNAME', 'assay_recount_profiles' LANGUAGE C COST 1000000;
COMMENT ON FUNCTION assay.recount_profiles() IS
	'counts all profiles anew from assay.screened and the outcomes, as is needed where those were changed past their triggers (pg_restore --disable-triggers); for who may delete from assay.screened';

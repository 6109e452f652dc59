-- What is remembered from row to row never shows: in whatever order, warm or
-- cold, and after every kind of change the findings are the same.
SET timezone = 'UTC';
SET client_min_messages = warning;

INSERT INTO assay.brand (name, prior, headings, valid) VALUES
	('Nike', 0.9, '{6404}', '(,)'),
	('Louis Vuitton', 0.9, '{4202}', '[2024-01-01,2025-01-01)'),
	('Makita', 0.8, '{8467}', '[2024-06-15,)'),
	('Apple', 0.7, '{8517}', '(,)'),
	('Lacoste', 0.8, '{6105}', '(,2024-09-01)');
-- more than 32 entries of an array: jsonb writes places among their lengths
UPDATE assay.brand SET headings = ARRAY(SELECT c::text FROM generate_series(6101, 6117) c UNION ALL SELECT c::text FROM generate_series(6201, 6217) c)
	WHERE name = 'Lacoste';
INSERT INTO assay.brand_authorised (brand_id, party_kind, party, valid)
	SELECT brand_id, 'seller', 'Northern Sports Trading Ltd', '[2024-03-01,2024-10-01)' FROM assay.brand WHERE name = 'Nike';
INSERT INTO assay.brand_authorised (brand_id, party_kind, party)
	SELECT brand_id, 'importer', '12-3456789' FROM assay.brand WHERE name = 'Makita';
INSERT INTO assay.seller (name, country, valid) VALUES
	('Shenzhen Baolong Electronics Co., Ltd.', 'CN', '[2024-02-01,)'),
	('Golden Harbour Import Export', NULL, '(,2024-08-01)'),
	('Golden Harbor Trading', 'HK', '(,)'),
	('Yasmin Al-Khatib', 'AE', '(,)');
INSERT INTO assay.seller_alias (seller_id, alias)
	SELECT seller_id, 'Y. Khateeb General Trading' FROM assay.seller WHERE country = 'AE';
INSERT INTO assay.importer (number, name, status, valid) VALUES
	('12-3456789', 'Blue Harbour Inc', 'trusted', '[2024-01-01,2024-12-01)'),
	('12-3456780', 'Red Harbour Inc', 'revoked', '[2024-05-01,)');

CREATE TABLE shipment AS
	SELECT i AS id,
		(ARRAY['new N1KE running shoe', 'louis vuiton handbag leather', 'Makita cordless drill 18V', 'apple trees', 'apple phone 1:1 copy',
			'LACOSTE polo shirt cotton', 'gift', 'parts', 'ivory carving', 'plastic toys for children', 'phone case', 'xxx', '',
			'nike shoe and makita dril and lou is vuitton bag', 'women''s cotton blouse', 'stainless steel screws', 'John Smith',
			'nike', NULL, 'sunglasses 1:1 AAA quality louis vuitton'])[1 + i % 20] || CASE WHEN i % 7 = 0 THEN ' 2 pcs' ELSE '' END AS description,
		(ARRAY['640419', '8517.12', '4202.21', '84672900', NULL, '620610', '39269097', 'abc', '9999'])[1 + i / 20 % 9] AS hs_code,
		(ARRAY['Shenzen Baolong Electronic Co Ltd', 'GOLDEN HARBOUR IMP. & EXP.', 'Northern Sports Trading Limited', 'Khateeb General Trading Y.',
			'Golden Harbor', NULL, 'Al Khatib, Yasmin'])[1 + i / 3 % 7] AS seller,
		(ARRAY['CN', 'HK', NULL])[1 + i / 5 % 3] AS seller_country,
		(ARRAY['12-3456789', '12-3456780', NULL])[1 + i / 11 % 3] AS importer_no,
		i % 4 AS quantity, 10.0 * (i % 13) AS value, 'USD' AS currency,
		CASE WHEN i % 9 = 0 THEN 'CP001020301BR' END AS item_id,
		date '2023-12-20' + i * 37 % 500 AS shipped_on
	FROM generate_series(1, 2400) i;

CREATE FUNCTION findings(s shipment, destination text) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT string_agg(concat_ws(' ', f.rule, f.version, f.strength, f.weight, f.evidence), E'\n' ORDER BY f.n)
	FROM assay.screen(s.description, s.hs_code, s.seller, s.seller_country, s.importer_no, NULL, NULL, s.quantity, s.value,
		s.currency, s.item_id, s.shipped_on, destination => destination) WITH ORDINALITY f (rule, version, strength, weight, evidence, n)
$$;

-- in another order, in another connection, and in a way that remembers nothing
-- of the description
CREATE TABLE first AS SELECT id, findings(s, NULL) FROM (SELECT * FROM shipment ORDER BY id OFFSET 0) s;
\c -
CREATE TABLE reversed AS SELECT id, findings(s, NULL) FROM (SELECT * FROM shipment ORDER BY md5(id::text) OFFSET 0) s;
CREATE TABLE again AS SELECT id, findings(s, NULL) FROM (SELECT * FROM shipment ORDER BY id DESC OFFSET 0) s;
CREATE TABLE anew AS SELECT id, findings(s, 'ZZ') FROM (SELECT * FROM shipment ORDER BY id OFFSET 0) s;
SELECT count(findings) > 2000 AS many, count(DISTINCT findings) > 1000 AS various FROM first;
SELECT count(*) FROM first f JOIN reversed r USING (id) WHERE f.findings IS DISTINCT FROM r.findings;
SELECT count(*) FROM first f JOIN again a USING (id) WHERE f.findings IS DISTINCT FROM a.findings;
SELECT count(*) FROM first f JOIN anew a USING (id) WHERE f.findings IS DISTINCT FROM a.findings;

-- what is written is what jsonb would make of it, but for the short header of rows
SELECT count(*) > 3000 AS many, count(*) FILTER (WHERE f.evidence::text::jsonb <> f.evidence) AS other,
	count(*) FILTER (WHERE pg_column_size(f.evidence::text::jsonb) <>
		pg_column_size(f.evidence) + CASE WHEN pg_column_size(f.evidence) < 128 THEN 3 ELSE 0 END) AS longer
FROM shipment s, assay.screen(s.description, s.hs_code, s.seller, s.seller_country, s.importer_no, NULL, NULL, s.quantity, s.value,
	s.currency, s.item_id, s.shipped_on) f;

-- changes of every table that the answers come from: warm and then cold
CREATE TABLE warm (change text, id int, findings text);
CREATE PROCEDURE change_and_screen(change text) LANGUAGE plpgsql AS $$
BEGIN
	PERFORM findings(s, NULL) FROM shipment s WHERE id % 8 = 0;
	EXECUTE change;
	INSERT INTO warm SELECT change, id, findings(s, NULL) FROM shipment s WHERE id % 8 = 0;
END $$;
CREATE FUNCTION differ_when_cold() RETURNS TABLE (differ bigint, changed bool) LANGUAGE sql AS $$
	SELECT count(*) FILTER (WHERE w.findings IS DISTINCT FROM findings(s, NULL)),
		bool_or(w.findings IS DISTINCT FROM (SELECT f.findings FROM first f WHERE f.id = w.id))
	FROM warm w JOIN shipment s USING (id)
$$;
CALL change_and_screen($$UPDATE assay.brand SET valid = '[2024-02-02,)' WHERE name = 'Nike'$$);
\c -
SELECT * FROM differ_when_cold();
TRUNCATE warm;
CALL change_and_screen($$UPDATE assay.rule SET threshold = 0.9 WHERE rule = 'brand_unauthorised'$$);
\c -
SELECT * FROM differ_when_cold();
TRUNCATE warm;
CALL change_and_screen($$UPDATE assay.seller SET valid = '[2024-07-01,)' WHERE country = 'HK'$$);
\c -
SELECT * FROM differ_when_cold();
TRUNCATE warm;
CALL change_and_screen($$UPDATE assay.term SET weight = 0.5 WHERE term = '1:1'$$);
\c -
SELECT * FROM differ_when_cold();
TRUNCATE warm;
CALL change_and_screen($$SELECT assay.learn_hs('shipment', 'description', 'hs_code')$$);
\c -
SELECT * FROM differ_when_cold();
TRUNCATE warm;
CALL change_and_screen($$DELETE FROM assay.brand_authorised$$);
\c -
SELECT * FROM differ_when_cold();
TRUNCATE warm;

-- a change that is taken back
BEGIN;
INSERT INTO warm SELECT 'none', id, findings(s, NULL) FROM shipment s WHERE id % 8 = 0;
SAVEPOINT before;
DELETE FROM assay.brand WHERE name = 'Nike';
SELECT differ > 10 AS differ FROM differ_when_cold();
ROLLBACK TO before;
SELECT differ FROM differ_when_cold();
COMMIT;

SET client_min_messages = warning;
DROP TABLE shipment, first, reversed, again, anew, warm CASCADE;
DROP PROCEDURE change_and_screen;
DROP FUNCTION differ_when_cold;
UPDATE assay.rule SET threshold = 0.5 WHERE rule = 'brand_unauthorised';
UPDATE assay.term SET weight = 0.8 WHERE term = '1:1';
SELECT assay.forget_hs();
TRUNCATE assay.brand, assay.seller, assay.importer CASCADE;

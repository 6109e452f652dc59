-- What every client of run.sh asks about
CREATE EXTENSION assay;
INSERT INTO assay.brand (brand_id, name, prior, headings) VALUES (1, 'Nike', 0.9, '{6404}');
INSERT INTO assay.importer (number, name, status, valid) VALUES ('12-3456789', 'Acme', 'trusted', '(,)');
CREATE TABLE shipment (id int PRIMARY KEY, description text, seller text, hs hscode, importer importerno, day date);
INSERT INTO shipment VALUES
	(1, 'N1KE running shoes', 'Golden Heron Ltd', '640411', '12-3456789', '2025-03-01'),
	(2, 'ceramic mugs', 'Yong Hui Ceramics', '691200', '98-7654321', '2025-03-02');
CREATE TABLE parcel (id int, description text, value double precision, currency text, shipped_on date);
INSERT INTO parcel SELECT i, CASE i % 2 WHEN 0 THEN 'N1KE shoes' ELSE 'desk lamp' END, 20.5, 'USD', '2025-03-01' FROM generate_series(1, 20) i;
-- PostGraphile has one name space for all schemas, and there is assay.shipment
COMMENT ON TABLE shipment IS E'@name consignment';

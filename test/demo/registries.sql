-- From the files of test/data/ into the registries of assay. Lists within a
-- field are parted by bars; an open end of a period is empty.
BEGIN;

INSERT INTO assay.brand (name, prior, owner, headings, context)
SELECT name, prior, owner, string_to_array(headings, '|'), string_to_array(context, '|')
FROM demo.brands;

INSERT INTO assay.brand_alias (brand_id, alias)
SELECT b.brand_id, alias
FROM demo.brands d
JOIN assay.brand b USING (name)
CROSS JOIN LATERAL unnest(string_to_array(d.aliases, '|')) alias;

-- and what well-known brands are called in other scripts
DO $$ BEGIN PERFORM assay.add_known_aliases(); END $$;

INSERT INTO assay.brand_authorised (brand_id, party_kind, party, valid)
SELECT b.brand_id, d.party_kind, d.party, daterange(d.valid_from, d.valid_to, '[]')
FROM demo.brand_authorised d
JOIN assay.brand b ON b.name = d.brand;

INSERT INTO assay.brand_gtin (brand_id, number, prefix, valid)
SELECT b.brand_id, d.number, d.prefix, daterange(d.valid_from, d.valid_to, '[]')
FROM demo.brand_gtin d
JOIN assay.brand b ON b.name = d.brand;

INSERT INTO assay.seller (name, country, status, source, reason, valid)
SELECT name, country, status, source, reason, daterange(valid_from, valid_to, '[]')
FROM demo.sellers;

INSERT INTO assay.seller_identifier (seller_id, kind, value, confidence, valid)
SELECT s.seller_id, d.kind, d.value, d.confidence, daterange(d.valid_from, d.valid_to, '[]')
FROM demo.seller_identifiers d
JOIN assay.seller s ON s.name = d.seller;

INSERT INTO assay.importer (number, name, country, programme, status, reason, valid)
SELECT number::importerno, name, country, programme, status, reason,
	daterange(valid_from, valid_to, '[]')
FROM demo.importers;

COMMIT;

SELECT format('  %s brands with %s other spellings, %s permissions, %s watched sellers with %s identifiers, %s importers',
	(SELECT count(*) FROM assay.brand), (SELECT count(*) FROM assay.brand_alias),
	(SELECT count(*) FROM assay.brand_authorised), (SELECT count(*) FROM assay.seller),
	(SELECT count(*) FROM assay.seller_identifier), (SELECT count(*) FROM assay.importer));

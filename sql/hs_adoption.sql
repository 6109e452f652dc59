-- the United States took up three editions late
INSERT INTO assay.hs_adoption VALUES ('US', 2007, '2007-02-03'), ('US', 2012, '2012-02-03'), ('US', 2022, '2022-01-27');
SELECT as_of, country, c.code, c.status, c.edition
FROM (VALUES (date '2022-01-10'), ('2022-01-26'), ('2022-01-27')) d(as_of), (VALUES ('US'), ('us'), ('GB'), ('USA'), (''), (NULL)) n(country),
     assay.hs_check_country('8517.13', as_of, country) c
ORDER BY as_of, country COLLATE "C";
SELECT c.code, c.status, c.edition, cardinality(c.successors) FROM assay.hs_check_country('8517.12', '2022-01-10', 'US') c;
SELECT c.code, c.status, c.edition, cardinality(c.successors) FROM assay.hs_check_country('8517.12', '2022-01-10') c;
-- before the first edition at hand
SELECT c.status, c.note FROM assay.hs_check_country('640391', '2007-01-15', 'US') c;
SELECT c.status, c.edition FROM assay.hs_check_country('640391', '2007-01-15', 'GB') c;
-- typed as people type
SELECT c.code, c.status, c.edition FROM assay.hs_check_country('4.20222E+09', '2022-01-10', 'US') c;
SELECT c IS NULL AS nothing FROM assay.hs_check_country(NULL, '2022-01-10', 'US') c;
SELECT c IS NULL AS nothing FROM assay.hs_check_country('6403', NULL, 'US') c;
-- one that never took it up, and one that went on with 2022 after 2028
INSERT INTO assay.hs_adoption VALUES ('XA', 2022, 'infinity'), ('XB', 2028, '2029-07-01');
SELECT c.status, c.edition FROM assay.hs_check_country('851712', '2025-05-05', 'XA') c;
SELECT as_of, c.status, c.edition, c.note FROM (VALUES (date '2028-05-05'), ('2030-01-01')) v(as_of), assay.hs_check_country('851713', as_of, 'XB') c;
-- a change is seen at once, a change taken back is not
DELETE FROM assay.hs_adoption WHERE country = 'US';
SELECT c.status FROM assay.hs_check_country('851713', '2022-01-10', 'US') c;
BEGIN;
INSERT INTO assay.hs_adoption VALUES ('US', 2022, '2022-01-27');
SELECT c.status FROM assay.hs_check_country('851713', '2022-01-10', 'US') c;
ROLLBACK;
SELECT c.status FROM assay.hs_check_country('851713', '2022-01-10', 'US') c;
-- what is no country, no edition, or said twice
INSERT INTO assay.hs_adoption VALUES ('USA', 2022, '2022-01-27');
INSERT INTO assay.hs_adoption VALUES ('us', 2022, '2022-01-27');
INSERT INTO assay.hs_adoption VALUES ('US', 22, '2022-01-27');
INSERT INTO assay.hs_adoption VALUES ('XA', 2022, '2022-01-27');
TRUNCATE assay.hs_adoption;
SELECT c.status FROM assay.hs_check_country('851713', '2025-05-05', 'XA') c;

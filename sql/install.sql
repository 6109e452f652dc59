-- Where the extension can be installed: its types and operators in any schema,
-- its registries in one that it makes.
\set SHOW_CONTEXT never
CREATE DATABASE assay_install TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
\c assay_install
CREATE SCHEMA assay;
CREATE EXTENSION assay SCHEMA assay;
CREATE EXTENSION assay;
ALTER SCHEMA assay RENAME TO mine;
CREATE EXTENSION assay SCHEMA mine;
SELECT 'new N1KE shoe' OPERATOR(mine.@~) 'Nike' AS mentions, count(*) AS found FROM assay.screen('', shipped_on => '2024-03-01');
\c contrib_regression
DROP DATABASE assay_install;

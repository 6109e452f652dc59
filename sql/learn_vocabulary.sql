-- Ordinary words of the user's own descriptions
CREATE TABLE told (id int, description text);
INSERT INTO told SELECT i, 'quornbag size ' || i || CASE WHEN i <= 15 THEN ' zibbel' ELSE '' END || CASE WHEN i % 2 = 0 THEN ' swarovskii' ELSE ' swarovski' END
FROM generate_series(1, 40) i;
-- one description a thousand times is one
INSERT INTO told SELECT i, 'plumtangle lamp' FROM generate_series(1, 1000) i;
INSERT INTO assay.brand (name, prior) VALUES ('Quornbags', 0.3), ('Swarovski', 0.9);

SELECT assay.learn_vocabulary('told', 'description') AS descriptions;
SELECT word, weight, shipped FROM assay.vocabulary WHERE learned ORDER BY word;
SELECT word, descriptions FROM assay.vocabulary_count WHERE word <> 'size' ORDER BY word;
-- neither a brand's own words nor what evaders write often is learned
SELECT brand, written FROM assay.brand_matches('swarovskii ring', 0.5);
-- the same again is the same; a second source adds up
SELECT assay.learn_vocabulary('told', 'description') AS descriptions;
SELECT sum(descriptions) FROM assay.vocabulary_count WHERE word = 'zibbel';
CREATE TABLE told_too AS SELECT 'zibbel no ' || i AS body FROM generate_series(1, 10) i;
SELECT assay.learn_vocabulary('told_too', 'body') AS descriptions;
SELECT word FROM assay.vocabulary WHERE learned ORDER BY word;
-- what is gone from all sources is forgotten
TRUNCATE told;
SELECT assay.learn_vocabulary('told', 'description') AS descriptions;
SELECT word FROM assay.vocabulary WHERE learned ORDER BY word;
SELECT assay.learn_vocabulary('told', 'nothing');
SELECT assay.learn_vocabulary('told', '');
SELECT assay.learn_vocabulary(0, 'description');
SELECT assay.learn_vocabulary('told', 'description', 1);

-- ids for ETL: each brand once, most confident first
TRUNCATE assay.brand CASCADE;
INSERT INTO assay.brand (brand_id, name, prior) VALUES (7, 'Nike', 0.9), (9, 'Swarovski', 0.9);
SELECT assay.brand_ids('swarovski nike NIKE'), assay.brand_ids('shirt'), assay.brand_ids(NULL) IS NULL AS null_text,
	assay.brand_ids('nikee', 0.9) AS less_sure;

DROP TABLE told, told_too;
SET client_min_messages = warning;
TRUNCATE assay.brand, assay.vocabulary_source CASCADE;
DELETE FROM assay.vocabulary WHERE learned;

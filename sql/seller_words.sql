-- Words that many of the user's own parties share weigh less.
CREATE TABLE party (id int, name text, other int);
INSERT INTO party SELECT i, 'Zandor' || chr(97 + i % 26) || chr(97 + i / 26 % 26) || chr(97 + i / 676) || ' Sportline ' || CASE WHEN i % 10 = 0 THEN 'GmbH' ELSE 'Trading Ltd' END, i
FROM generate_series(1, 5000) i;
INSERT INTO party VALUES (0, NULL, 0), (-1, '', 0), (-2, '***', 0), (-3, 'Quorvatec', 0), (-4, 'QUORVATEC LTD', 0), (-5, 'Quorvatec', 0);

-- nothing is learned yet: the same score
SELECT assay.seller_similarity_learned('Kestrel Sportline', 'Heron Sportline') = seller_similarity('Kestrel Sportline', 'Heron Sportline') AS same;

-- different names are counted, not rows; words of fewer than three are not kept
SELECT assay.learn_names('party', 'name');
SELECT source, names FROM assay.name_source;
SELECT word, names FROM assay.name_word;
-- learned again, it counts the same; of another source, as well
SELECT assay.learn_names('party', 'name');
SELECT word, names FROM assay.name_word;
CREATE VIEW "odd ""view" AS SELECT name::varchar(40) AS "Name" FROM party WHERE id <= 1000;
SELECT assay.learn_names('"odd ""view"', 'Name');
SELECT source, word, names FROM assay.name_word ORDER BY source COLLATE "C";

-- a common word counts for less, a rare one as before; the pure function does not change
SELECT a, b, round(seller_similarity(a, b)::numeric, 2) AS pure, round(assay.seller_similarity_learned(a, b)::numeric, 2) AS learned,
	assay.seller_similarity_learned(a, b) = assay.seller_similarity_learned(b, a) AS symmetric
FROM (VALUES ('Kestrel Sportline', 'Heron Sportline'), ('Kestrel Sportline', 'Kestrel'), ('Kestrel Quorvatec', 'Heron Quorvatec'), ('Sportline', 'Sportline Ltd')) v(a, b);
-- as in the watch list
INSERT INTO assay.seller (seller_id, name) VALUES (1, 'Heron Sportline'), (2, 'Kestrel');
SELECT seller_id, round(score::numeric, 2) AS score, score = assay.seller_similarity_learned('Kestrel Sportline', matched) AS same FROM assay.seller_matches('Kestrel Sportline');
BEGIN;
DELETE FROM assay.name_source;
SELECT seller_id, round(score::numeric, 2) AS score, score = seller_similarity('Kestrel Sportline', matched) AS same FROM assay.seller_matches('Kestrel Sportline');
ROLLBACK;
SELECT round(assay.seller_similarity_learned('Kestrel Sportline', 'Kestrel')::numeric, 2);

-- any column that can be written as text; none that is not there
SELECT assay.learn_names('party', 'other');
SELECT assay.learn_names('party', 'shipper');
SELECT assay.learn_names('nobody', 'name');
SELECT assay.learn_names(0::regclass, 'name');
SELECT assay.learn_names(NULL, 'name');
-- it takes the right to write what is learned, and to read the column
CREATE ROLE regress_words_reader;
SET ROLE regress_words_reader;
SELECT assay.learn_names('party', 'name');
SELECT round(assay.seller_similarity_learned('Kestrel Sportline', 'Kestrel')::numeric, 2);
RESET ROLE;
DROP ROLE regress_words_reader;

DELETE FROM assay.name_source;
SELECT count(*) FROM assay.name_word;
DELETE FROM assay.seller;
DROP VIEW "odd ""view";
DROP TABLE party;

-- Random brands, and texts that nearly mention them: the index finds what the
-- scan finds. test/unit/mention_keys.c tries many more, without the server.
CREATE FUNCTION index_one_of(list text[]) RETURNS text LANGUAGE sql VOLATILE AS
	'SELECT list[1 + floor(random() * cardinality(list))::int]';
CREATE FUNCTION index_word(length int) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT string_agg(index_one_of('{a,c,d,e,i,l,m,n,o,r,s,v,u,rn,cl,vv,m}'), '') FROM generate_series(1, length)
$$;
CREATE FUNCTION index_mangle(brand text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	edits int := floor(random() * 4);
	at int;
BEGIN
	FOR edit IN 1 .. edits LOOP
		at := 1 + floor(random() * length(brand));
		brand := CASE floor(random() * 6)
			WHEN 0 THEN overlay(brand PLACING '' FROM at FOR 1)
			WHEN 1 THEN overlay(brand PLACING index_one_of('{a,l,m,rn}') FROM at FOR 0)
			WHEN 2 THEN overlay(brand PLACING reverse(substr(brand, at, 2)) FROM at FOR 2)
			WHEN 3 THEN overlay(brand PLACING index_one_of('{1,0,5,а,е,@,!,*,ı}') FROM at FOR 1)
			WHEN 4 THEN overlay(brand PLACING index_one_of('{" ",-,.,"  ","    "}') FROM at FOR 0)
			ELSE replace(brand, ' ', index_one_of('{"",-," and "," x "}'))
		END;
	END LOOP;
	IF random() < 0.05 THEN
		brand := regexp_replace(brand, '(.)', '\1 ', 'g');
	END IF;
	RETURN index_one_of('{"","new ","$","5 ","нике "}') || brand || index_one_of('{"",s," 50","!","*"," shoes"}');
END $$;

SELECT setseed(0.4) IS NOT NULL AS seeded;
CREATE TABLE index_brand AS
	SELECT i, index_word(1 + i % 11) || CASE WHEN i % 3 = 0 THEN ' ' || index_word(2 + i % 7) ELSE '' END AS name
	FROM generate_series(1, 150) i;
CREATE TABLE index_text AS
	SELECT b.i * 100 + n AS id, index_mangle(name) AS body FROM index_brand b, generate_series(1, 20) n;
CREATE INDEX index_text_body ON index_text USING gin (body mention_ops);

SET enable_seqscan = off;
CREATE TEMPORARY TABLE index_found AS
	SELECT t.id, b.i FROM index_brand b CROSS JOIN LATERAL (SELECT id FROM index_text WHERE body @~ b.name OFFSET 0) t;
SET enable_seqscan = on;
SET enable_bitmapscan = off;
CREATE TEMPORARY TABLE index_scanned AS
	SELECT t.id, b.i FROM index_brand b CROSS JOIN LATERAL (SELECT id FROM index_text WHERE body @~ b.name OFFSET 0) t;
SELECT (SELECT count(*) FROM index_brand, index_text) AS pairs,
	(SELECT count(*) > 1500 FROM index_scanned) AS many,
	(SELECT count(*) FROM (TABLE index_scanned EXCEPT TABLE index_found) x) AS lost,
	(SELECT count(*) FROM (TABLE index_found EXCEPT TABLE index_scanned) x) AS added;
DROP TABLE index_brand, index_text;
DROP FUNCTION index_mangle, index_word, index_one_of;

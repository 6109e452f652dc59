-- utf8.sql: does every function of the extension that takes text return text
-- that is valid, whatever character it was given? Needs calls.sql. Leaves what
-- is wrong in fuzz.invalid, and the words it used in fuzz.word.

SET client_min_messages = warning;

-- a character alone, within and behind words of several alphabets, behind the
-- controls of direction, and as an entity
CREATE FUNCTION fuzz.words(c text) RETURNS text[] IMMUTABLE LANGUAGE sql AS $$
	SELECT ARRAY[c, 'a' || c || 'b', E'\u202e' || c || 'x' || c, E'\u202d' || c || E'\u0436' || c,
		c || E'\u4e00', E'\u202e' || c || E'\u0301\u202c' || c, '+86' || c || '1', 'Ab' || c || ' ' || c, c || '@' || c || '.co',
		repeat(c, 70), '&#' || ascii(c) || ';']
$$;

CREATE TABLE fuzz.word (
	id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	word text NOT NULL,
	single boolean NOT NULL
);

-- Every code point of the planes that have any; but of the long runs of letters
-- that are all alike, and of those for private use, one in 61.
CREATE TABLE fuzz.code AS
SELECT c FROM (SELECT generate_series(1, x'323AF'::int) UNION ALL SELECT generate_series(x'E0000'::int, x'E01FF'::int)) code (c)
WHERE NOT c BETWEEN x'D800'::int AND x'DFFF'::int
AND (c % 61 = 0 OR NOT (c BETWEEN x'3400'::int AND x'9FFF'::int OR c BETWEEN x'AC00'::int AND x'D7A3'::int
	OR c BETWEEN x'E000'::int AND x'F8FF'::int OR c BETWEEN x'17000'::int AND x'18CFF'::int
	OR c BETWEEN x'20000'::int AND x'323AF'::int));

-- many to a text
INSERT INTO fuzz.word (word, single)
SELECT string_agg(w, ' ' ORDER BY c), false
FROM fuzz.code, unnest((fuzz.words(chr(c)))[1:4]) WITH ORDINALITY u (w, form)
GROUP BY c / 128, form;

-- and some of each kind by themselves
INSERT INTO fuzz.word (word, single)
SELECT w, true FROM fuzz.code, unnest(fuzz.words(chr(c))) w
WHERE c BETWEEN 128 AND x'24F'::int OR c % CASE WHEN c < x'3000'::int THEN 31 ELSE 499 END = 0;

CREATE TABLE fuzz.invalid (call text, word text, state text, message text);

-- a call with one word after the other
CREATE FUNCTION fuzz.one_by_one(the_call text, every_word boolean) RETURNS void VOLATILE LANGUAGE plpgsql AS $$
DECLARE
	one text;
BEGIN
	FOR one IN SELECT w.word FROM fuzz.word w WHERE w.single OR every_word ORDER BY w.id LOOP
		BEGIN
			EXECUTE format('SELECT count(x) FROM (%s) r(x)', format(the_call, '$1')) USING one;
		EXCEPTION WHEN OTHERS THEN
			-- other errors are answers
			IF SQLSTATE IN ('22021', '22P05') OR SQLSTATE LIKE 'XX%' THEN
				INSERT INTO fuzz.invalid VALUES (the_call, one, SQLSTATE, SQLERRM);
			END IF;
			-- nor is an error that quotes half a character
			PERFORM convert_to(SQLERRM, 'UTF8');
		END;
	END LOOP;
END
$$;

-- all words at once, which is quicker, where no word leads to an error
DO $$
DECLARE
	one record;
BEGIN
	-- the many go where all arguments are the text
	FOR one IN SELECT c.call, argument = 0 OR NOT EXISTS (SELECT FROM fuzz.call a WHERE a.function = c.function AND a.argument = 0) AS every_word
		FROM fuzz.call c ORDER BY c.id LOOP
		BEGIN
			EXECUTE format('SELECT count(x) FROM fuzz.word w, LATERAL (%s) r(x) WHERE w.single OR %s', format(one.call, 'w.word'), one.every_word);
		EXCEPTION WHEN OTHERS THEN
			PERFORM fuzz.one_by_one(one.call, one.every_word);
		END;
	END LOOP;
END
$$;

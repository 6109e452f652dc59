-- pg_temp.name(n, syllables): made-up names, the same for the same numbers.
-- Of 665 syllables, so that they are spelt like names and as far apart.
CREATE FUNCTION pg_temp.name(n bigint, syllables int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT initcap(string_agg(substr('bcdfghjklmnprstvwxz', 1 + h % 19, 1) || substr('aeiou', 1 + h / 19 % 5, 1) ||
		(ARRAY['', '', 'n', 'r', 's', 'l', 'm'])[1 + h / 95 % 7], '' ORDER BY i))
	FROM (SELECT i, (hashint8(n * 31 + i)::bigint & 2147483647)::int AS h FROM generate_series(1, syllables) i) s $$;

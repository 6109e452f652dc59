-- pg_temp.name(n, syllables): made-up names, the same for the same numbers.
-- Syllables make names that are spelt like names.
CREATE FUNCTION pg_temp.name(n bigint, syllables int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT initcap(string_agg((ARRAY['ba','co','di','fe','ga','hu','ka','lo','mi','ne','pa','ro','sa','tu','va','wi','xe','yo','za','ler',
		'mon','tan','vis','der','gro','pri','sta','chi','lan','que'])[1 + (hashint8(n * 31 + i)::bigint & 2147483647) % 30], ''))
	FROM generate_series(1, syllables) i $$;

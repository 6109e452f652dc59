-- Random tables and queries for index.sh. Everything random comes from
-- random(), which fuzz.build() seeds; so a seed makes the same round again.
CREATE EXTENSION assay;
CREATE SCHEMA fuzz;
CREATE DOMAIN fuzz.words AS text CHECK (length(VALUE) < 100000);
CREATE DOMAIN fuzz.tariff AS hscode;
CREATE COLLATION fuzz.folding (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
SELECT count(*) > 0 AS has_citext FROM pg_available_extensions WHERE name = 'citext' \gset
\if :has_citext
CREATE EXTENSION citext;
\endif

-- what was run
CREATE TABLE fuzz.run (by_index boolean, parallel boolean, lossy boolean, refused boolean, differs boolean);

-- the round: how to write the columns, and what every query says of part
CREATE TABLE fuzz.round (kind text, description text, seller text, code text, predicate text);
CREATE TABLE fuzz.pool (id int, brand text, name text, code text);
CREATE TABLE fuzz.watch (id int, description text, seller text, code hscode);

-- ------------------------------------------------------------------- texts

CREATE FUNCTION fuzz.one_of(VARIADIC list text[]) RETURNS text LANGUAGE sql VOLATILE AS
	'SELECT list[1 + floor(random() * cardinality(list))::int]';

CREATE FUNCTION fuzz.word(length int) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	letters text[] := string_to_array(CASE floor(random() * 5)::int
		WHEN 0 THEN 'a c d e i l m n o r s v u rn cl vv m'
		WHEN 1 THEN 'ba co di fe ga hu ka lo mi ne pa ro sa tu va zi'
		WHEN 2 THEN 'а е о р с х н и к м т ж щ ь'
		WHEN 3 THEN '1 0 5 8 6 b o l s a'
		ELSE 'a e i k n s t é ß ø ı 永 辉 ア ᏒN ﬁ' END, ' ');
	word text := '';
BEGIN
	FOR i IN 1 .. length LOOP
		word := word || fuzz.one_of(VARIADIC letters);
	END LOOP;
	RETURN word;
END $$;

CREATE FUNCTION fuzz.phrase() RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	phrase text := '';
BEGIN
	IF random() < 0.08 THEN
		RETURN fuzz.one_of('', ' ', '!', 'a', '1', '501', '50l', 'the and', 'Ltd', 'C&A', 'Levi''s', 'Oral-B', '7-Eleven', '耐克', '深圳市永辉贸易有限公司',
			repeat('x', 64), repeat('ab', 40), repeat('of ', 40) || 'Bank', repeat('n i k e ', 30), U&'\202E\+010300x', U&'\200Dn\0301ike', '👟👟', repeat('$', 3), '.');
	END IF;
	FOR i IN 1 .. 1 + floor(random() ^ 2 * 5)::int LOOP
		phrase := phrase || fuzz.one_of(' ', ' ', ' ', '-', '') || CASE WHEN random() < 0.4
			THEN fuzz.one_of('Nike', 'Gucci', 'Hugo Boss', 'Louis Vuitton', 'Trading', 'GmbH', 'Co., Ltd.', 'of', 'and', 'International', 'Intl', 'Shenzhen',
				'Bank', 'China', 'IBM', 'J', 'J.', 'Smith', 'Kowalski', 'Газпром', '永辉', '501', 'Найк', 'ナイキ', 'ルイ・ヴィトン', '루이비통', 'غوتشي', 'Гуччи', 'часы', '時計', 'Al', 'The', 'Import Export', 'M')
			ELSE fuzz.word(1 + floor(random() * 9)::int) END;
	END LOOP;
	RETURN btrim(phrase);
END $$;

CREATE FUNCTION fuzz.mangle(phrase text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	at int;
BEGIN
	FOR edit IN 1 .. floor(random() * 4)::int LOOP
		at := 1 + floor(random() * length(phrase));
		phrase := CASE floor(random() * 16)
			WHEN 0 THEN overlay(phrase PLACING '' FROM at FOR 1)
			WHEN 1 THEN overlay(phrase PLACING fuzz.one_of('a', 'l', 'm', 'rn', 'и', '0') FROM at FOR 0)
			WHEN 2 THEN overlay(phrase PLACING reverse(substr(phrase, at, 2)) FROM at FOR 2)
			WHEN 3 THEN overlay(phrase PLACING fuzz.one_of('1', '0', '5', 'а', 'е', '@', '!', '*', 'ı', '$', 'é') FROM at FOR 1)
			WHEN 4 THEN overlay(phrase PLACING fuzz.one_of(' ', '-', '.', '  ', '    ', U&'\200B', U&'\0301', U&'\202E', '/') FROM at FOR 0)
			WHEN 5 THEN replace(phrase, ' ', fuzz.one_of('', '-', ' and ', ' x '))
			WHEN 6 THEN regexp_replace(phrase, '(\w+) (\w+)', '\2 \1')
			WHEN 7 THEN regexp_replace(phrase, '^(\w)\w* (\w)\w* (\w)\w*', '\1\2\3')
			WHEN 8 THEN replace(replace(phrase, 'c', 'k'), 'i', 'y')
			WHEN 9 THEN regexp_replace(phrase, '(.)', '\1 ', 'g')
			WHEN 10 THEN upper(phrase)
			WHEN 11 THEN substr(phrase, at)
			WHEN 12 THEN translate(lower(phrase), 'abcdefghijklmnopqrstuvwyz', 'абкдефгхижклмнопкрстуввиз')
			WHEN 13 THEN translate(lower(phrase), 'abcdfghijklmnopqrstuvwyzeo', 'אבקדפגהיזקלמנופקרסטווויז')
			WHEN 14 THEN translate(lower(phrase), 'abcdefghijklmnopqrstuvwyz', 'アブクドエフグハイジクルムンオプクルストウヴワイズ')
			ELSE phrase || fuzz.one_of(' GmbH', ' International', ' 2', ' shoes', 's', '50')
		END;
	END LOOP;
	RETURN fuzz.one_of('', '', 'new ', '$', '5 ', 'нике ', '"') || phrase || fuzz.one_of('', '', 's', ' 50', '!', '*', ' shoes', ' (' || phrase || ')');
END $$;

CREATE FUNCTION fuzz.code() RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT left(fuzz.one_of('640391', '420221', '4202', '950300') || lpad(floor(random() * 10000)::text, 4, '0'), 2 + floor(random() * 9)::int)
$$;

-- ------------------------------------------------------------------ tables

CREATE FUNCTION fuzz.fill(n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	kind text := (SELECT r.kind FROM fuzz.round r);
	first int;
	chosen record;
	description text;
	seller text;
BEGIN
	EXECUTE 'SELECT coalesce(max(id), 0) FROM fuzz.parcel' INTO first;
	FOR i IN first + 1 .. first + n LOOP
		-- wide tables are for bitmaps that find a great many rows
		SELECT * INTO chosen FROM fuzz.pool
			WHERE id = CASE WHEN kind = 'wide' AND random() < 0.8 THEN 1 ELSE 1 + floor(random() * 20)::int END;
		description := CASE WHEN random() > 0.03 THEN fuzz.mangle(chosen.brand) END;
		seller := CASE WHEN random() > 0.03 THEN fuzz.mangle(chosen.name) END;
		EXECUTE 'INSERT INTO fuzz.parcel (id, part, description, seller, code, note) VALUES ($1, $1 % 10, $2, $3, $4::hscode, $5)'
			USING i, description, seller, CASE WHEN random() > 0.05 THEN fuzz.code() END,
				CASE WHEN kind = 'expression' THEN jsonb_build_object('description', description, 'seller', seller) END;
	END LOOP;
END $$;

CREATE FUNCTION fuzz.index() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	round fuzz.round := r FROM fuzz.round r;
	options text := format(' WITH (fastupdate = %s, gin_pending_list_limit = 64)', fuzz.one_of('on', 'off'));
	predicate text := CASE WHEN round.predicate <> '' THEN ' WHERE ' || replace(round.predicate, 'p.', '') ELSE '' END;
	description text := replace(round.description, 'p.', '');
	seller text := replace(round.seller, 'p.', '');
BEGIN
	IF round.kind = 'several' THEN
		EXECUTE format('CREATE INDEX ON fuzz.parcel USING gin ((%s) mention_ops, (%s) party_ops, (%1$s) party_ops, (%2$s) mention_ops)', description, seller) || options;
		EXECUTE 'CREATE INDEX ON fuzz.parcel (code DESC NULLS LAST, part)';
	ELSE
		EXECUTE format('CREATE INDEX ON fuzz.parcel USING gin ((%s) mention_ops)', description) || options || predicate;
		EXECUTE format('CREATE INDEX ON fuzz.parcel USING gin ((%s) party_ops)', seller) || options || predicate;
		EXECUTE 'CREATE INDEX ON fuzz.parcel (code) INCLUDE (part)' || predicate;
	END IF;
END $$;

CREATE FUNCTION fuzz.build(seed bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	kind text;
	type text;
	early boolean;
BEGIN
	PERFORM setseed(((seed * 7919) % 1000003) / 1000003.0);
	DROP TABLE IF EXISTS fuzz.parcel CASCADE;
	TRUNCATE fuzz.round, fuzz.pool, fuzz.watch;

	-- each kind comes round, whatever the seed of the first
	kind := (ARRAY['plain', 'partitioned', 'varchar', 'several', 'domain', 'partial', 'wide', 'expression', 'citext', 'inherited', 'collation', 'unlogged'])[1 + seed % 12];
	IF kind = 'citext' AND to_regtype('citext') IS NULL THEN
		kind := 'plain';
	END IF;
	INSERT INTO fuzz.round VALUES (kind,
		CASE WHEN kind = 'expression' THEN 'p.note ->> ''description''' ELSE 'p.description' END,
		CASE WHEN kind = 'expression' THEN 'p.note ->> ''seller''' ELSE 'p.seller' END, 'p.code',
		CASE WHEN kind = 'partial' THEN 'p.part < 7' ELSE '' END);
	type := CASE kind WHEN 'varchar' THEN 'varchar' WHEN 'domain' THEN 'fuzz.words' WHEN 'citext' THEN 'citext'
		WHEN 'collation' THEN 'text COLLATE fuzz.folding' ELSE 'text' END;
	EXECUTE format('CREATE %s TABLE fuzz.parcel (gone int, id int, part int, description %s, seller %2$s, code %s, note jsonb, pad char(500) DEFAULT %L)%s%s',
		CASE kind WHEN 'unlogged' THEN 'UNLOGGED' ELSE '' END, type,
		CASE kind WHEN 'domain' THEN 'fuzz.tariff' ELSE 'hscode' END, CASE kind WHEN 'wide' THEN 'x' END,
		CASE kind WHEN 'partitioned' THEN ' PARTITION BY RANGE (part)' ELSE '' END, CASE kind WHEN 'wide' THEN ' WITH (fillfactor = 10)' ELSE '' END);
	ALTER TABLE fuzz.parcel DROP COLUMN gone;
	IF kind = 'partitioned' THEN
		CREATE TABLE fuzz.parcel_low PARTITION OF fuzz.parcel FOR VALUES FROM (0) TO (4);
		CREATE TABLE fuzz.parcel_high (code hscode, seller text, note jsonb, id int, description text, part int, pad char(500));
		ALTER TABLE fuzz.parcel ATTACH PARTITION fuzz.parcel_high FOR VALUES FROM (4) TO (100);
	END IF;

	INSERT INTO fuzz.pool SELECT i, fuzz.phrase(), fuzz.phrase(), fuzz.code() FROM generate_series(1, 20) i;
	UPDATE fuzz.pool SET brand = 'Gucci', name = 'Yonghui Trading' WHERE id = 1;
	INSERT INTO fuzz.watch SELECT id, brand, name, code::hscode FROM fuzz.pool WHERE id <= 12;
	UPDATE fuzz.watch SET description = NULL, seller = NULL, code = NULL WHERE id = 12;
	early := random() < 0.5;
	IF early THEN
		PERFORM fuzz.index();
	END IF;
	PERFORM fuzz.fill(CASE kind WHEN 'wide' THEN 2500 ELSE 160 END);
	IF kind = 'inherited' THEN
		CREATE TABLE fuzz.parcel_heir (more int) INHERITS (fuzz.parcel);
		INSERT INTO fuzz.parcel_heir SELECT * FROM fuzz.parcel WHERE id % 3 = 0;
		DELETE FROM ONLY fuzz.parcel WHERE id % 3 = 0;
		CREATE INDEX ON fuzz.parcel_heir USING gin (description mention_ops);
	END IF;
	IF NOT early THEN
		PERFORM fuzz.index();
	END IF;
	IF random() < 0.7 THEN
		EXECUTE 'ANALYZE fuzz.parcel, fuzz.watch';
	END IF;
END $$;

-- rows that are new, changed in or beside the indexed columns, moved, gone and rolled back
CREATE FUNCTION fuzz.change() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		PERFORM fuzz.fill(30);
		RAISE EXCEPTION 'rolled back' USING ERRCODE = 'FZ000';
	EXCEPTION WHEN SQLSTATE 'FZ000' THEN
		NULL;
	END;
	PERFORM fuzz.fill(30);
	EXECUTE 'UPDATE fuzz.parcel SET description = fuzz.mangle(description::text COLLATE "C"), note = note || jsonb_build_object(''seller'', description) WHERE random() < 0.3';
	EXECUTE 'UPDATE fuzz.parcel SET seller = fuzz.mangle(seller::text COLLATE "C"), code = fuzz.code()::hscode WHERE random() < 0.2';
	EXECUTE 'UPDATE fuzz.parcel SET part = (part + 5) % 10 WHERE random() < 0.2';
	EXECUTE 'DELETE FROM fuzz.parcel WHERE random() < 0.2';
END $$;

-- ----------------------------------------------------------------- queries

-- a condition on the column p, compared with v
CREATE FUNCTION fuzz.condition(kind text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE kind
		WHEN 'description' THEN fuzz.one_of('p @~ v', 'p @~ v', 'v ~@ p', 'p ~@ v', 'v @~ p', 'mentions_operator(p, v)', 'mentions_operator(v, p)',
			'mentions_commutator(v, p)', 'mentions_commutator(p, v)', 'mentions(p, v)', 'mentions(v, p)', 'mentions(p, v, NULL)', 'mentions(p, v, 0)',
			'mentions(p, v, 1)', 'mentions(p, v, 2)', 'mentions(v, p, 1)', 'mentions(p, v, p.part % 3)', 'mentions(p, v, (SELECT 1))')
		WHEN 'seller' THEN fuzz.one_of('p ~= v', 'p ~= v', 'v ~= p', 'same_seller(p, v)', 'same_seller(v, p)', 'same_seller(p, v, NULL)', 'same_seller(v, p, 0.7)',
			'same_seller(p, v, 0.9)', 'same_seller(p, v, 0.4)', 'same_seller(v, p, 1)', 'same_seller(p, v, (SELECT 0.8::real))')
		ELSE fuzz.one_of('p <@ v', 'p @> v', 'v <@ p', 'v @> p', 'hs_falls_under(p, v)', 'hs_falls_under(v, p)', 'hs_covers(p, v)', 'hs_covers(v, p)')
	END
$$;

-- the same with arguments that are refused: alone in a query, as which of
-- several conditions is looked at first is the planner's to say
CREATE FUNCTION fuzz.refused(kind text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE kind
		WHEN 'description' THEN fuzz.one_of('mentions(p, v, -1)', 'mentions(p, v, 3)', 'mentions(v, p, 3)', 'mentions(p, v, (SELECT 2147483647))')
		WHEN 'seller' THEN fuzz.one_of('same_seller(p, v, 1.1)', 'same_seller(v, p, -0.1)', 'same_seller(p, v, ''NaN'')', 'same_seller(p, v, (SELECT 2::real))')
	END
$$;

-- in a condition: p, the column, and v, what it is compared with
CREATE FUNCTION fuzz.filled(condition text, column_name text, value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT replace(replace(regexp_replace(regexp_replace(condition, '\mp\M(?!\.)', '{p}', 'g'), '\mv\M', '{v}', 'g'),
		'{p}', '(' || column_name || ')'), '{v}', value)
$$;

CREATE FUNCTION fuzz.value_of(kind text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	chosen fuzz.pool;
BEGIN
	SELECT * INTO chosen FROM fuzz.pool ORDER BY random() LIMIT 1;
	RETURN CASE kind
		WHEN 'code' THEN chosen.code
		WHEN 'description' THEN CASE WHEN random() < 0.3 THEN fuzz.mangle(chosen.brand) ELSE chosen.brand END
		ELSE CASE WHEN random() < 0.3 THEN fuzz.mangle(chosen.name) ELSE chosen.name END
	END;
END $$;

CREATE FUNCTION fuzz.constant(kind text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE WHEN random() < 0.02 THEN 'NULL::' ELSE quote_literal(fuzz.value_of(kind)) || '::' END || CASE kind WHEN 'code' THEN 'hscode' ELSE 'text' END
$$;

-- a query of two columns; parameter, if there is one, is the value of $1
CREATE FUNCTION fuzz.query(OUT query text, OUT parameter text, OUT kind text, OUT condition text) LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	round fuzz.round := r FROM fuzz.round r;
	other_kind text := fuzz.one_of('description', 'seller', 'code');
	by_value text;
	by_column text;
	other text;
	p_column text;
	shape text;
BEGIN
	kind := fuzz.one_of('description', 'description', 'seller', 'seller', 'code');
	condition := fuzz.condition(kind);
	p_column := CASE kind WHEN 'description' THEN round.description WHEN 'seller' THEN round.seller ELSE round.code END;
	by_column := fuzz.filled(condition, p_column, 'w.' || kind);
	other := fuzz.filled(fuzz.condition(other_kind),
		CASE other_kind WHEN 'description' THEN round.description WHEN 'seller' THEN round.seller ELSE round.code END, fuzz.constant(other_kind));
	shape := fuzz.one_of('value', 'value', 'value', 'refused', 'parameter', 'parameter', 'not', 'or', 'and', 'any', 'all', 'initplan',
		'inner', 'inner', 'left', 'right', 'semi', 'anti', 'semi, turned', 'anti, turned', 'scalar', 'lateral', 'self', 'same row', 'delete', 'update', 'union');
	IF shape = 'refused' AND kind <> 'code' THEN
		condition := fuzz.refused(kind);
		by_value := fuzz.filled(condition, p_column, quote_literal(fuzz.value_of(kind)));
	ELSIF shape IN ('any', 'all') AND condition ~ '^p \S+ v$' THEN
		by_value := fuzz.filled(condition, p_column, format('%s (ARRAY[%s, %s])', shape, fuzz.constant(kind), fuzz.constant(kind)));
	ELSIF shape = 'parameter' THEN
		by_value := fuzz.filled(condition, p_column, '$1');
		parameter := fuzz.value_of(kind);
	ELSIF shape = 'initplan' THEN
		by_value := fuzz.filled(condition, p_column, format('(SELECT w.%I FROM fuzz.watch w WHERE w.id = %s)', kind, 1 + floor(random() * 12)));
	ELSIF shape = 'same row' THEN
		by_value := fuzz.filled(condition, p_column, CASE WHEN kind = 'code' THEN 'p.code' ELSE fuzz.one_of('p.description', 'p.seller') || '::text' END);
	ELSE
		by_value := fuzz.filled(condition, p_column, fuzz.constant(kind));
	END IF;
	query := CASE shape
		WHEN 'not' THEN format('SELECT p.id, 0 FROM fuzz.parcel p WHERE NOT %s', by_value)
		WHEN 'or' THEN format('SELECT p.id, 0 FROM fuzz.parcel p WHERE (%s OR %s)', by_value, other)
		WHEN 'and' THEN format('SELECT p.id, 0 FROM fuzz.parcel p WHERE %s AND %s', by_value, other)
		WHEN 'inner' THEN format('SELECT p.id, w.id FROM fuzz.watch w JOIN fuzz.parcel p ON %s', by_column)
		WHEN 'left' THEN format('SELECT p.id, w.id FROM fuzz.watch w LEFT JOIN fuzz.parcel p ON %s', by_column)
		WHEN 'right' THEN format('SELECT p.id, w.id FROM fuzz.watch w RIGHT JOIN fuzz.parcel p ON %s', by_column)
		WHEN 'semi' THEN format('SELECT p.id, 0 FROM fuzz.parcel p WHERE EXISTS (SELECT FROM fuzz.watch w WHERE %s)', by_column)
		WHEN 'anti' THEN format('SELECT p.id, 0 FROM fuzz.parcel p WHERE NOT EXISTS (SELECT FROM fuzz.watch w WHERE %s)', by_column)
		WHEN 'semi, turned' THEN format('SELECT 0, w.id FROM fuzz.watch w WHERE EXISTS (SELECT FROM fuzz.parcel p WHERE %s)', by_column)
		WHEN 'anti, turned' THEN format('SELECT 0, w.id FROM fuzz.watch w WHERE NOT EXISTS (SELECT FROM fuzz.parcel p WHERE %s)', by_column)
		WHEN 'scalar' THEN format('SELECT (SELECT count(*) FROM fuzz.parcel p WHERE %s), w.id FROM fuzz.watch w', by_column)
		WHEN 'lateral' THEN format('SELECT p.id, w.id FROM fuzz.watch w, LATERAL (SELECT p.id, p.part FROM fuzz.parcel p WHERE %s OFFSET 0) p', by_column)
		WHEN 'self' THEN format('SELECT p.id, w.id FROM fuzz.parcel w JOIN fuzz.parcel p ON %s AND w.id <= 8',
			fuzz.filled(condition, p_column, replace('(' || p_column || CASE WHEN kind = 'code' THEN ')' ELSE ')::text' END, 'p.', 'w.')))
		WHEN 'delete' THEN format('DELETE FROM fuzz.parcel p WHERE %s', by_value)
		WHEN 'update' THEN format('UPDATE fuzz.parcel p SET description = ''gucci'' WHERE %s', by_value)
		WHEN 'union' THEN format('SELECT p.id, 0 FROM fuzz.parcel p WHERE %s UNION ALL SELECT p.id, 1 FROM fuzz.parcel p WHERE %s', by_value, other)
		ELSE format('SELECT p.id, 0 FROM fuzz.parcel p WHERE %s', by_value)
	END;
	-- a partial index serves only what says no less than its predicate
	IF round.predicate <> '' AND random() < 0.8 THEN
		query := CASE
			WHEN shape IN ('right') THEN query
			WHEN shape IN ('semi, turned', 'anti, turned', 'scalar', 'lateral') THEN replace(query, 'WHERE ' || by_column, 'WHERE ' || fuzz.one_of('p.part < 7', 'p.part < 3') || ' AND ' || by_column)
			ELSE query || ' AND ' || fuzz.one_of('p.part < 7', 'p.part < 3') END;
	END IF;
	IF shape IN ('delete', 'update') THEN
		query := query || ' RETURNING p.id, 0';
	END IF;
END $$;

-- what a query answers: the error, if it is one; and its plan, run where
-- bitmaps may be lossy
CREATE FUNCTION fuzz.rows(query text, parameter text, kind text, settings text, OUT rows text, OUT plan text) LANGUAGE plpgsql AS $$
DECLARE
	line text;
	whole text := format('WITH q(a, b) AS (%s) SELECT string_agg(format(''%%s.%%s'', a, b), '' '' ORDER BY a, b) FROM q', query);
BEGIN
	plan := '';
	IF parameter IS NOT NULL THEN
		EXECUTE format('PREPARE fuzzed(%s) AS %s', CASE kind WHEN 'code' THEN 'hscode' ELSE 'text' END, whole);
		whole := format('EXECUTE fuzzed(%L)', parameter);
	END IF;
	-- always rolled back, and with it what was set and changed
	BEGIN
		FOR line IN SELECT unnest(string_to_array(settings, ',')) LOOP
			PERFORM set_config(split_part(line, '=', 1), split_part(line, '=', 2), true);
		END LOOP;
		FOR line IN EXECUTE format('EXPLAIN (COSTS OFF%s) ', CASE WHEN settings ~ 'work_mem' AND query ~ '^SELECT' THEN ', ANALYZE, TIMING OFF' END) || whole LOOP
			plan := plan || line || E'\n';
		END LOOP;
		EXECUTE whole INTO rows;
		RAISE EXCEPTION 'rolled back' USING ERRCODE = 'FZ000';
	EXCEPTION
		WHEN SQLSTATE 'FZ000' THEN
			NULL;
		WHEN OTHERS THEN
			rows := SQLSTATE || ' ' || SQLERRM;
	END;
	IF parameter IS NOT NULL THEN
		DEALLOCATE fuzzed;
	END IF;
END $$;

-- ------------------------------------------------------------- differences

CREATE TABLE fuzz.one (description text, seller text, code hscode);
CREATE INDEX ON fuzz.one USING gin (description mention_ops);
CREATE INDEX ON fuzz.one USING gin (seller party_ops);
CREATE INDEX ON fuzz.one (code);

CREATE FUNCTION fuzz.differs(kind text, condition text, in_row text, value text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	query text := 'SELECT 1, 0 FROM fuzz.one p WHERE ' || fuzz.filled(condition, 'p.' || kind,
		quote_literal(value) || CASE kind WHEN 'code' THEN '::hscode' ELSE '::text' END);
BEGIN
	DELETE FROM fuzz.one;
	EXECUTE format('INSERT INTO fuzz.one (%I) VALUES ($1::%s)', kind, CASE kind WHEN 'code' THEN 'hscode' ELSE 'text' END) USING in_row;
	RETURN (fuzz.rows(query, NULL, NULL, 'enable_seqscan=off')).rows IS DISTINCT FROM
		(fuzz.rows(query, NULL, NULL, 'enable_bitmapscan=off,enable_indexscan=off,enable_indexonlyscan=off')).rows;
EXCEPTION WHEN data_exception OR invalid_text_representation THEN
	RETURN false;
END $$;

-- one of the rows and one value that differ, cut as short as can be; NULL if none does alone
CREATE FUNCTION fuzz.smallest(kind text, condition text, value text, ids int[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	round fuzz.round := r FROM fuzz.round r;
	in_row text;
	looked_for text;
	part int;
	at int;
	shorter text;
BEGIN
	condition := replace(condition, 'p.part', '1');
	FOR in_row, looked_for IN EXECUTE format('SELECT (%s)::text, v FROM fuzz.parcel p, (SELECT $1 UNION SELECT %I::text FROM fuzz.watch) w(v) WHERE p.id = ANY ($2)',
		CASE kind WHEN 'description' THEN round.description WHEN 'seller' THEN round.seller ELSE round.code END, kind) USING value, ids
	LOOP
		IF fuzz.differs(kind, condition, in_row, looked_for) THEN
			part := greatest(length(in_row), length(looked_for));
			WHILE part > 0 LOOP
				at := 1;
				WHILE at <= greatest(length(in_row), length(looked_for)) LOOP
					shorter := overlay(in_row PLACING '' FROM at FOR part);
					IF shorter <> in_row AND fuzz.differs(kind, condition, shorter, looked_for) THEN
						in_row := shorter;
						CONTINUE;
					END IF;
					shorter := overlay(looked_for PLACING '' FROM at FOR part);
					IF shorter <> looked_for AND fuzz.differs(kind, condition, in_row, shorter) THEN
						looked_for := shorter;
						CONTINUE;
					END IF;
					at := at + part;
				END LOOP;
				part := part / 2;
			END LOOP;
			RETURN fuzz.filled(condition, quote_literal(in_row) || ' in the index', quote_literal(looked_for));
		END IF;
	END LOOP;
	RETURN NULL;
END $$;

-- some queries by index and by scan; and the first difference
CREATE FUNCTION fuzz.compare() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	round fuzz.round := r FROM fuzz.round r;
	n int := CASE round.kind WHEN 'wide' THEN 15 ELSE 40 END;
	asked record;
	settings text;
	by_index record;
	by_scan record;
	ids int[];
BEGIN
	FOR i IN 1 .. n LOOP
		asked := fuzz.query();
		settings := 'enable_seqscan=off' ||
			CASE WHEN round.kind = 'wide' OR random() < 0.2 THEN ',work_mem=64kB' ELSE '' END ||
			CASE WHEN random() < 0.25 THEN ',parallel_setup_cost=0,parallel_tuple_cost=0,min_parallel_table_scan_size=0,min_parallel_index_scan_size=0' ELSE '' END ||
			CASE WHEN random() < 0.5 THEN ',enable_material=off,enable_memoize=off' ELSE '' END ||
			CASE WHEN asked.parameter IS NOT NULL AND random() < 0.8 THEN ',plan_cache_mode=force_generic_plan' ELSE '' END;
		by_index := fuzz.rows(asked.query, asked.parameter, asked.kind, settings);
		by_scan := fuzz.rows(asked.query, asked.parameter, asked.kind,
			'enable_bitmapscan=off,enable_indexscan=off,enable_indexonlyscan=off,enable_seqscan=on,max_parallel_workers_per_gather=0');
		INSERT INTO fuzz.run VALUES (by_index.plan ~ 'Index Cond', by_index.plan ~ 'Workers Planned', by_index.plan ~ 'lossy=', by_scan.rows ~ 'must be',
			by_index.rows IS DISTINCT FROM by_scan.rows);
		IF by_index.rows IS NOT DISTINCT FROM by_scan.rows AND coalesce(by_scan.rows, '') !~ '^(?!22023)[0-9A-Z]{5} [^0-9]' THEN
			CONTINUE;
		END IF;
		SELECT array_agg(split_part(r, '.', 1)::int) INTO ids FROM (
			(SELECT unnest(string_to_array(by_index.rows, ' ')) EXCEPT SELECT unnest(string_to_array(by_scan.rows, ' '))) UNION ALL
			(SELECT unnest(string_to_array(by_scan.rows, ' ')) EXCEPT SELECT unnest(string_to_array(by_index.rows, ' ')))) d(r)
			WHERE r ~ '^[1-9][0-9]*\.';
		RETURN NEXT format(E'%s: %s\n  settings: %s%s\n  index: %s\n  scan: %s\n  smallest: %s', round.kind, asked.query, settings, '; $1 = ' || quote_literal(asked.parameter),
			by_index.rows, by_scan.rows,
			fuzz.smallest(asked.kind, asked.condition, coalesce(asked.parameter, (regexp_match(asked.query, '''((?:[^'']|'''')*)''::'))[1]), ids));
		EXIT;
	END LOOP;
END $$;

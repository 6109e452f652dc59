-- What worst_text.sh runs: the worst texts of about 1 MB there are, through
-- every function of the extension that takes text.

CREATE SCHEMA worst;

CREATE TABLE worst.setting (seed float8, deadline timestamptz);

CREATE TABLE worst.unit (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, unit text NOT NULL);

-- what a text is made of: repeated, or put together with others by chance
INSERT INTO worst.unit (name, unit) VALUES
	('mail', 'a@a'), ('mail', 'a@a '), ('mail', 'x.y@b.co '), ('mail', '@'),
	('separator', ' '), ('separator', E'\t\n'), ('separator', '.'), ('separator', ','), ('separator', ';'),
	('separator', '-'), ('separator', '/'), ('separator', ':'), ('separator', '_'), ('separator', '|'),
	('separator', E'\u00a0'), ('separator', E'\u3000'), ('separator', '"'), ('separator', '('), ('separator', '\'),
	('letter', 'a'), ('letter', 'a '), ('letter', 'a b '), ('letter', 'a-'), ('letter', 'n i k e '), ('letter', 'A&'),
	('letter', 'A & '), ('letter', 'a'''), ('letter', 'rn'), ('letter', 'vv'), ('letter', 'cl '), ('letter', 'I l 1 '),
	('symbol', '$'), ('symbol', 'a$'), ('symbol', '+'), ('symbol', '*'), ('symbol', 'a!b '), ('symbol', '! $ '), ('symbol', '#a'),
	('digit', '0'), ('digit', '1 '), ('digit', '12 34 '), ('digit', '+86 138 0013 8000 '), ('digit', '1:1 '), ('digit', '123-45-6789 '),
	('digit', '0.'), ('digit', '4202'), ('digit', '4202.22 '), ('digit', E'\u0663'), ('digit', E'\uff11'),
	('word', 'shoes '), ('word', 'N1KE shoe '), ('word', 'nike'), ('word', 'nike '), ('word', 'niek '), ('word', 'replica '),
	('word', 'gift sample '), ('word', 'louis vuitton '), ('word', 'new ladies leather handbag with strap '),
	('word', 'of and de '), ('word', 'x 2 pcs '), ('word', 'AAA+ '), ('word', 'mirror quality '),
	('long word', repeat('abcdefghij', 7)), ('long word', repeat('nike', 20) || ' '), ('long word', repeat('m', 65) || ' '),
	('name', 'Shenzhen '), ('name', 'Co., Ltd. '), ('name', 'S.A. de C.V. '), ('name', 'Shenzhen Yong Hui Trading Co., Ltd. '),
	('name', 'Gmb'), ('name', E'\u6df1\u5733\u5e02'), ('name', E'\u6709\u9650\u516c\u53f8'), ('name', E'\u041e\u041e\u041e '),
	('name', 'No. 1 Street '), ('name', 'Room 12 Floor 3 Building B '),
	('account', 'https://www.amazon.com/sp?seller=A1B2C3D4E5F6G7 '), ('account', '@nike_store '), ('account', 'wechat: abc123 '),
	('account', 'https://'), ('account', 'www.'), ('account', '%41'), ('account', 'a.b/'),
	('entity', '&amp;'), ('entity', '&#120;'), ('entity', '&#x10FFFF;'), ('entity', '&#xD800;'), ('entity', '&#0;'),
	('entity', '&'), ('entity', '&#'), ('entity', '&#x202e;'), ('entity', '&amp;amp;'),
	('control', E'\u202e'), ('control', E'\u202d'), ('control', E'\u202c'), ('control', E'\u202ea\u202cb'), ('control', E'\u202e\U00010300 '),
	('control', E'\u200b'), ('control', E'n\u200b'), ('control', E'\u200d'), ('control', E'\ufeff'), ('control', E'\u00ad'),
	('control', E'\u2066\u2069'), ('control', E'\u0001'), ('control', E'\u007f'), ('control', E'\U000e0041'),
	('mark', E'\u0301'), ('mark', E'a\u0301'), ('mark', E'\u0338n'), ('mark', E'\u3099'), ('mark', E'\u30ab\u3099'), ('mark', E'\u1100\u1161'),
	('mark', E'\u0300\u0316'), ('mark', E'\u20dd'),
	('look-alike', E'\u041d\u0456\u043a\u0435 '), ('look-alike', E'n\u0456k\u0435'), ('look-alike', E'\u0430'), ('look-alike', E'a\u0430'),
	('look-alike', E'\U0001d5a0'), ('look-alike', E'\uff2e\uff29\uff2b\uff25 '), ('look-alike', E'\u24c3'), ('look-alike', E'\u0391\u0392 '),
	('script', E'\u4e00'), ('script', E'a\u4e00'), ('script', E'\uac00'), ('script', E'\ud7a3'), ('script', E'\u304b'), ('script', E'\u05d0'),
	('script', E'\u0627\u0644 '), ('script', E'\u0e01'), ('script', E'\u0915\u094d'), ('script', E'\U00010300'), ('script', E'a\u0431\u4e00\uac00\u05d0'),
	('script', E'\u043f\u0443\u043c\u0430 '), ('script', E'\ufdfa'), ('script', E'\u33a1'), ('script', E'\ufb03'),
	('emoji', E'\U0001f45f'), ('emoji', E'\U0001f468\u200d\U0001f469\u200d\U0001f467'), ('emoji', E'\U0001f1e8\U0001f1f3'), ('emoji', E'\u2764\ufe0f'), ('emoji', E'1\ufe0f\u20e3');

-- a text of 1 MB and a little more, so that what is cut there is cut anywhere
CREATE FUNCTION worst.filled(unit text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
	SELECT repeat(unit, 1048576 / octet_length(unit) + 1)
$$;

-- n units by chance, some of them repeated
CREATE FUNCTION worst.mixed() RETURNS text VOLATILE LANGUAGE sql AS $$
	SELECT string_agg(repeat(u.unit, CASE WHEN random() < 0.3 THEN (random() * random() * 200)::int + 1 ELSE 1 END), CASE WHEN random() < 0.5 THEN '' ELSE ' ' END)
	FROM (SELECT unit FROM worst.unit ORDER BY random() LIMIT 2 + (random() * random() * 12)::int) u
$$;

CREATE TABLE worst.result (call int, unit text, seconds float8, state text, message text);

-- One call. Errors are answers, but those that no input should lead to.
CREATE FUNCTION worst.attempt(the_call int, made_of text) RETURNS void VOLATILE LANGUAGE plpgsql AS $$
DECLARE
	statement text;
	worst_text text := worst.filled(made_of);
	since timestamptz;
	state text := '00000';
	message text := '';
BEGIN
	SELECT c.statement INTO STRICT statement FROM worst.call c WHERE c.id = the_call;
	IF clock_timestamp() > (SELECT deadline FROM worst.setting) THEN
		RETURN;
	END IF;
	BEGIN
		since := clock_timestamp();
		EXECUTE statement USING worst_text;
	EXCEPTION WHEN OTHERS OR query_canceled THEN
		state := SQLSTATE;
		message := left(SQLERRM, 200);
	END;
	INSERT INTO worst.result VALUES (the_call, made_of, extract(epoch FROM clock_timestamp() - since), state, message);
END
$$;


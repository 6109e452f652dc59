-- what a clerk would have typed, and what the eye reads
\pset format unaligned
SELECT shown, plain_form(shown), skeleton(shown)
FROM (VALUES
	('Nike Air-Max 90'), ('N1KE'), ('LOUIS  VUITTON'), ('Levi''s'), ('Levi’s'), ('H&M'), ('H & M'), ('AT&T'), ('A & BC'),
	('Dolce &amp; Gabbana'), ('caf&eacute; &#78;ike &#x4e;ike'), ('Nike™ shoe'), ('#gucci')) v(shown);

-- marks, ligatures, Latin letters of other languages
SELECT shown, plain_form(shown), skeleton(shown)
FROM (VALUES ('Lancôme'), ('Hermès'), ('Müller Straße'), ('Łódź'), ('Ørsted'), ('ﬁne œuvre'), ('İstanbul'), ('ĳs')) v(shown);

-- look-alikes of other alphabets are read by eye when mixed into a Latin
-- word, and by sound as well when they are the whole word
SELECT shown, plain_form(shown), skeleton(shown)
FROM (VALUES ('аdidas'), ('Ѕаmѕung'), ('ПУМА'), ('шанель'), ('nιkε'), ('ΝΙΚΕ'), ('ᏒᎾᏞᎬX'), ('gυccι')) v(shown);

-- styled letters, width, invisible characters, overlays
SELECT shown, plain_form(shown), skeleton(shown)
FROM (VALUES ('𝓝𝓲𝓴𝓮'), ('ｎｉｋｅ'), ('Ⓝⓘⓚⓔ'), ('ɢᴜᴄᴄɪ'), ('🅽🅸🅺🅴'), (U&'ni\200Bke'), (U&'ni\00ADke'), (U&'N\0336i\0336k\0336e\0336')) v(shown);

-- scripts without Latin look-alikes: Han characters are words, kana,
-- Hangul and Arabic are romanised letter by letter
SELECT shown, plain_form(shown)
FROM (VALUES ('耐克Nike鞋'), ('アディダス'), ('ｱﾃﾞｨﾀﾞｽ'), ('나이키'), ('نايك'), ('נייקי')) v(shown);

-- a letter and its mark are one letter, whichever way they are stored
SELECT plain_form('й') = plain_form(U&'\0438\0306') AS cyrillic,
	plain_form('デ') = plain_form(U&'\30C6\3099') AS kana,
	plain_form('나') = plain_form(U&'\1102\1161') AS hangul,
	plain_form('è') = plain_form(U&'e\0300') AS latin;

-- symbols are letters inside a word, digits in a word that has letters
SELECT shown, skeleton(shown)
FROM (VALUES ('ch@nel'), ('a$ap'), ('b!g'), ('N*ke'), ('sale! now'), ('$25'), ('2019'), ('a1'), ('MX3000'), ('g00gle'), ('rn vv cl')) v(shown);

-- the same skeleton for what looks the same
SELECT a, b, skeleton(a) = skeleton(b) AS same
FROM (VALUES ('rnodern', 'modem'), ('vvatch', 'watch'), ('clior', 'dior'), ('G0OGLE', 'google'), ('PlNG', 'ping'),
	('8ose', 'bose'), ('nike', 'mike')) v(a, b);

-- odd input
SELECT plain_form(''), plain_form('   '), plain_form(NULL), skeleton('!!! ???');
SELECT plain_form(U&'a\E000b \+10FFFF c\FFFD') AS private_use_and_noncharacters;
SELECT plain_form(U&'\202Enike\202C \200Fsony') AS bidirectional;
SELECT plain_form('&amp &#; &#x110000; &bogus; &#999999999;') AS no_entities;
SELECT length(plain_form(repeat('x', 1000000))) AS one_long_word,
	length(plain_form(repeat('a b ', 300000))) AS looked_at_up_to_1_mb;
SELECT normaliser_version();

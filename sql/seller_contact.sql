-- What sellers are reached by: one key for all the ways to write it.
\pset format unaligned

-- phones: E.164, by calling code anywhere, else by country
SELECT v.phone, v.country, phone_normalise(v.phone, v.country)
FROM (VALUES (1, '0755 8888 1234', 'CN'), (2, '+86 (0)755-88881234', NULL), (3, '86-755-88881234', 'CN'), (4, '13912345678', 'cn'),
	(5, '008613912345678', 'US'), (6, '(212) 555-0123', 'US'), (7, '1-212-555-0123', 'US'), (8, '011 44 20 7946 0000', 'US'),
	(9, '020 7946 0000', 'UK'), (10, '44 (0)20 7946 0000', NULL), (11, '06 69821234', 'IT'), (12, '+39 06 69821234', NULL),
	(13, '8 (495) 123-45-67', 'RU'), (14, '8 029 123-45-67', 'BY'), (15, '06 1 234 5678', 'HU'), (16, '+52 1 55 1234 5678', NULL),
	(17, 'Tel: +852 2345 6789 ext. 12', NULL), (18, 'tel:+1-201-555-0123;ext=5', NULL), (19, '0171/1234567', 'DE'),
	(20, '0755-88881234/88885678', 'CN'), (21, '１３９１２３４５６７８', 'CN'), (22, '+٩٧١ ٥٠ ١٢٣ ٤٥٦٧', NULL), (23, '①③⑨ 1234 5670', 'CN')) v(i, phone, country)
ORDER BY v.i;
-- what is none: too short, no country, no such calling code, an area that cannot be, words
SELECT v.phone, v.country, phone_normalise(v.phone, v.country) IS NULL AS none
FROM (VALUES ('12', 'CN'), ('0755 8888 1234', NULL), ('0755 8888 1234', 'ZZ'), ('0755 8888 1234', 'China'), ('+999 123456', NULL), ('+1 112 555 0123', NULL),
	('+86', NULL), ('ask for Li', 'CN'), ('', 'CN'), ('+', 'CN'), ('+1234567890123456789012345678', NULL), (NULL, 'CN')) v(phone, country);
-- a number that was normalised stays as it is
SELECT count(*) AS changed FROM (SELECT phone_normalise('+' || c || '2345678901', NULL) AS p FROM generate_series(1, 999) c) x
WHERE p <> phone_normalise(p) OR p <> phone_normalise(p, 'US');

-- e-mail: small letters, no name, no tag, no dots at Gmail
SELECT v AS email, email_normalise(v)
FROM unnest(ARRAY['Some.Shop+x@GoogleMail.com', '"Li Wei" <li.wei@Shop.Example>', 'mailto:A@b.co?subject=x', 'ａ＠ｂ。ｃｏｍ', 'li.wei@pm.me',
	'info@shop.com.', ' x+@y.org ', '+a@y.org', 'li‍wei@shop.com']) v;
-- none, and nobody's
SELECT v AS email, email_normalise(v) IS NULL AS none
FROM unnest(ARRAY['', '@', 'a@b', 'a@@b.com', 'a b@c.com', '@b.com', 'a@.com', 'a@b..com', 'a@-b.com', 'test@test.com', 'noreply@shop.com', 'who@example.com',
	repeat('x', 65) || '@y.org']) v;

-- handles: pages of every platform, @names, platform:name
SELECT h AS handle, (handle_parse(h)).*
FROM unnest(ARRAY[
	'https://www.instagram.com/Some.Shop/', 'instagram.com/Some.Shop?igshid=1', 'https://instagram.com/stories/Some.Shop/3', 'instagram:Some.Shop', 'IG: @Some.Shop', 'Instagram @Some.Shop',
	'https://www.tiktok.com/@Best_Bags?lang=en', 'tiktok: best_bags',
	'https://www.facebook.com/profile.php?id=1000123', 'facebook.com/Some.Shop/', 'https://m.facebook.com/people/Li-Wei/100086/', 'https://fb.com/groups/Shoes', 'https://m.me/someshop',
	'https://t.me/SomeShop', 'https://t.me/s/SomeShop', 'tg://resolve?domain=SomeShop', 't.me/+AbCdEf', 'https://t.me/joinchat/AbCdEf',
	'https://wa.me/8613912345678', 'https://api.whatsapp.com/send?phone=8613912345678&text=hi', 'whatsapp:+86 139 1234 5678', 'https://chat.whatsapp.com/AbCdEf',
	'WeChat ID: Abc_123', '微信：Abc_123', 'wx: Abc_123', 'https://u.wechat.com/kAbC',
	'https://weidian.com/?userid=1234567', 'https://shop1234567.v.weidian.com/',
	'https://shop123.taobao.com/', 'https://shop.m.taobao.com/shop/shop_index.htm?shop_id=123', 'nike.tmall.com', 'https://nike.m.tmall.com/',
	'https://shop1x2.1688.com/page/offerlist.htm', 'https://m.1688.com/winport/abc.html',
	'https://www.aliexpress.com/store/1101234567', 'https://de.aliexpress.com/store/top/1101234567.html', 'https://lucky.en.alibaba.com/company_profile.html', 'https://www.alibaba.com/member/lucky.html',
	'https://www.dhgate.com/store/about-us/20632451.html', 'https://goodshoes.x.yupoo.com/albums', 'https://x.yupoo.com/photos/goodshoes/albums',
	'https://shopee.com.my/Best.Shop', 'https://shopee.sg/shop/12345/', 'https://www.lazada.co.th/shop/lucky-star/?x=1', 'https://www.temu.com/m-634418215988.html',
	'https://www.amazon.co.uk/sp?ie=UTF8&seller=a1b2c3d4e5f6g7', 'https://www.amazon.com/s?me=A1B2C3D4E5F6G7&marketplaceID=X', 'amazon:A1B2C3D4E5F6G7', 'https://www.amazon.de/stores/Kestrel/page/0C5B-1',
	'https://www.ebay.de/usr/Shoe_King', 'https://www.ebay.com/sch/i.html?_ssn=shoe_king', 'https://www.etsy.com/uk/shop/BagStudio?ref=x', 'https://bagstudio.etsy.com',
	'vk.com/id12345', 'https://m.vk.com/Shoes', 'https://twitter.com/ShoeKing/status/1', 'https://x.com/ShoeKing', 'x:@ShoeKing', 'twitter ShoeKing',
	'https://www.youtube.com/@ShoeKing', 'https://www.youtube.com/channel/UCabcDEF', 'https://youtube.com/c/ShoeKing/videos', 'https://www.pinterest.co.uk/shoeking/',
	'https://line.me/ti/p/~shoeKing', 'https://line.me/R/ti/p/%40shoeKing', 'https://page.line.me/shoeKing', 'line: @shoeKing', 'https://lin.ee/AbC', 'http://pf.kakao.com/_AbC', 'https://open.kakao.com/o/sAbC', 'kakao: ShoeKing',
	'joom:12345', '@Some.Shop', 'Some.Shop', 'HTTPS://WWW.INSTAGRAM.COM/SOME.SHOP', 'instagram: https://www.instagram.com/some.shop', 'ｉｎｓｔａｇｒａｍ．ｃｏｍ／𝐒𝐡𝐨𝐩']) WITH ORDINALITY u(h, i)
ORDER BY i;
-- pages of nobody, other hosts, hosts that only look like a platform's
SELECT h AS handle, handle_parse(h) AS none
FROM unnest(ARRAY['', '@', 'https://www.instagram.com/', 'https://www.instagram.com/p/Abc/', 'https://www.amazon.com/dp/B000', 'https://item.taobao.com/item.htm?id=1', 'https://www.tmall.com/',
	'https://shopee.sg/Nice-Shoe-i.123.456', 'https://vk.com/wall-1_2', 'https://x.com/search?q=a', 'https://www.youtube.com/watch?v=a', 'https://shop.example/', 'https://amazon.xyz/sp?seller=A',
	'https://instagram.com.evil.example/shop', 'https://evil.example/instagram.com/shop', 'mailto:a@b.com', 'a b c', 'whatsapp: hello', 'instagram:']) h;
SELECT handle_parse(repeat('a', 5000)), handle_parse(NULL);

-- addresses: folded, abbreviated, numbers tied to what they number, order set aside
SELECT v.address, v.country, address_key(v.address, v.country)
FROM (VALUES (1, 'Room 501, 5/F, Building 3, No. 12 Futian Road, Futian District, Shenzhen, Guangdong Province, China', NULL),
	(2, '12 Futian Rd., Bldg 3, 5F Rm501, Futian, Shenzhen, Guangdong', 'CN'),
	(3, '5th Floor, Flat A, 88 Nathan Road, Kowloon, Hong Kong', NULL), (4, 'Flat A 5/F 88 NATHAN RD KOWLOON HK', 'CN'),
	(5, 'Room 12, 34 Main St, Leeds', 'UK'), (6, 'Room 34, 12 Main St, Leeds', 'UK'), (7, '350 5th Ave, New York, NY 10118', 'US'), (8, '5TH AVENUE 350, NEW YORK NY 10118, U.S.A.', NULL),
	(9, 'Hauptstraße 5, 10115 Berlin', 'DE'), (10, 'P.O. Box 123, Dubai, UAE', NULL), (11, '深圳市福田区福田路12号楼3楼501室', 'CN'), (12, '中国深圳市福田区福田路１２号楼３楼５０１室', NULL),
	(13, '12 Main St, Albuquerque, New Mexico', 'US')) v(i, address, country) ORDER BY v.i;
SELECT address_key(v) IS NULL AS vague FROM unnest(ARRAY['Shenzhen, China', 'Street 1', 'n/a', '', 'China', repeat('x 1 ', 200), repeat('12 Main Street Leeds ', 100)]) v;

-- the key across kinds, why there is none, and what is shown of it
SELECT v.kind, v.value, seller_identifier_key(v.kind, v.value) AS key, seller_identifier_problem(v.kind, v.value) AS problem, seller_identifier_mask(seller_identifier_key(v.kind, v.value)) AS shown
FROM (VALUES (1, 'phone', '+86 755 8888 1234'), (2, 'handle', 'https://wa.me/8675588881234'), (3, 'website', 'HTTPS://www.Shop.Example:443/about?x'), (4, 'website', 'shop.example'),
	(5, 'website', 'https://www.instagram.com/some.shop'), (6, 'handle', '@some.shop'), (7, 'website', 'https://amazon.com/dp/B0'), (8, 'website', 'https://linktr.ee/SomeShop/'), (9, 'website', 'linktr.ee'),
	(10, 'website', 'shop'), (11, 'handle', 'facebook.com/Some.Shop'), (12, 'marketplace_account', 'amazon:a1b2c3d4e5f6g7'), (13, 'email', 'li@shop.example'), (14, 'address', '88 Nathan Road Kowloon HK'),
	(15, 'tax_id', 'DE 123 456 788'), (16, 'tax_id', '91440300708461136T'), (17, 'bank_account', 'DE89 3704 0044 0532 0130 00'), (18, 'phone', '0755 8888 1234'), (19, 'phone', '')) v(i, kind, value)
ORDER BY v.i;
SELECT seller_identifier_problem('phone', repeat('1 ', 100000));
SELECT seller_identifier_key('tax_id', '123 456 788', 'DE') = seller_identifier_key('tax_id', 'DE123456788', 'DE') AS same;
-- placeholders say nothing, whatever their kind
SELECT k.kind, count(*) AS placeholders, count(*) FILTER (WHERE seller_identifier_key(k.kind, p) IS NULL) AS without_key
FROM unnest('{phone,email,address,marketplace_account,handle,website,tax_id}'::text[]) k(kind),
	unnest(ARRAY['000000', 'n/a', 'N.A.', '123456789', 'none', '-', '1111111', '987654321', 'unknown', 'xxx', '無', 'test', '???', '00000000000', '0123456789']) p GROUP BY k.kind ORDER BY k.kind;
SELECT v, seller_identifier_problem('phone', v, 'CN') FROM unnest(ARRAY['+86 13800000000', '+86 88888888888', '+86 755 1234567', '+1 234 567 8901', '+86 13912345670']) v;

-- digests: HMAC-SHA-256 of the key, the same for every spelling
SELECT identifier_digest('phone', '+86 755 8888 1234', '\x0102');
SELECT identifier_digest('phone', '0755-88881234', '\x0102', 'CN') = identifier_digest('handle', 'https://wa.me/8675588881234', '\x0102') AS same,
	identifier_digest('phone', '0755-88881234', '\x0103', 'CN') = identifier_digest('phone', '0755-88881234', '\x0102', 'CN') AS same_with_other_key,
	identifier_digest('phone', 'n/a', '\x0102') IS NULL AS placeholder, identifier_digest('phone', '+8675588881234', NULL) IS NULL AS no_key;
SELECT seller_identifier_key('bank_account', d) = d AS its_own_key, seller_identifier_mask(d) AS shown
FROM identifier_digest('bank_account', 'DE89 3704 0044 0532 0130 00', '\x0102') d;

-- errors quote no value
SELECT seller_identifier_key('telephone', '+86 755 8888 1234');
SELECT identifier_digest('phone', '+86 755 8888 1234', '');
SELECT identifier_digest('phone', identifier_digest('phone', '+86 755 8888 1234', 'a'), 'b');

-- anything a text can hold gives an answer
SELECT count(*) FROM (SELECT handle_parse(x), phone_normalise(x, 'CN'), email_normalise(x), address_key(x), seller_identifier_mask(x)
	FROM (SELECT string_agg(chr(CASE WHEN (i * 7919 + k * 104729) % 3 = 0 THEN 33 + (i * k) % 90 ELSE 1 + (i * 7919 + k * 104729) % 50000 END), '') AS x
		FROM generate_series(1, 500) i, generate_series(1, 40) k GROUP BY i) t OFFSET 0) y;

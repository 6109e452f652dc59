-- Legal forms, country by country: a name is the same party with and without.
CREATE TEMP TABLE form (country text, name text);
INSERT INTO form VALUES
	('AE', 'Kestrel FZCO'), ('AE', 'Kestrel L.L.C'), ('AL', 'Kestrel Sh.p.k.'), ('AM', 'Քեստրել ՍՊԸ'), ('AM', 'Kestrel LLC'), ('AR', 'Kestrel S.R.L.'),
	('AT', 'Kestrel Ges.m.b.H.'), ('AU', 'Kestrel Pty Ltd'), ('AZ', 'Kestrel MMC'), ('BA', 'Kestrel d.o.o.'), ('BD', 'Kestrel (Pvt.) Limited'),
	('BE', 'Kestrel BVBA'), ('BG', 'Кестрел ЕООД'), ('BH', 'Kestrel W.L.L.'), ('BO', 'Kestrel S.R.L.'), ('BR', 'Kestrel Ltda. - ME'),
	('BY', 'ООО Кестрел'), ('BY', 'ТАА Кестрел'), ('CA', 'Kestrel Inc.'), ('CA', 'Kestrel Ltée'), ('CH', 'Kestrel GmbH'), ('CH', 'Kestrel Sàrl'),
	('CL', 'Kestrel SpA'), ('CL', 'Kestrel E.I.R.L.'), ('CN', 'Kestrel 有限公司'), ('CN', 'Kestrel Co., Ltd.'), ('CO', 'Kestrel S.A.S.'),
	('CR', 'Kestrel S.R.L.'), ('CY', 'Kestrel Ltd'), ('CZ', 'Kestrel spol. s r.o.'), ('DE', 'Kestrel GmbH & Co. KG'), ('DK', 'Kestrel ApS'),
	('DO', 'Kestrel S.R.L.'), ('DZ', 'SARL Kestrel'), ('DZ', 'EURL Kestrel'), ('EC', 'Kestrel Cía. Ltda.'), ('EE', 'Kestrel OÜ'),
	('EG', 'Kestrel S.A.E.'), ('ES', 'Kestrel S.L.U.'), ('ET', 'Kestrel PLC'), ('FI', 'Kestrel Oy'), ('FR', 'Kestrel SARL'), ('GB', 'Kestrel Limited'),
	('GE', 'შპს Kestrel'), ('GE', 'Kestrel LLC'), ('GH', 'Kestrel Ltd'), ('GR', 'Kestrel Ε.Π.Ε.'), ('GR', 'Kestrel IKE'), ('GT', 'Kestrel S.A.'),
	('HK', 'Kestrel Limited'), ('HR', 'Kestrel j.d.o.o.'), ('HU', 'Kestrel Kft.'), ('ID', 'PT Kestrel'), ('IE', 'Kestrel DAC'), ('IL', 'Kestrel בע"מ'),
	('IN', 'Kestrel Pvt. Ltd.'), ('IN', 'Kestrel OPC Private Limited'), ('IQ', 'شركة Kestrel ذ.م.م'), ('IR', 'Kestrel (Private Joint Stock)'),
	('IS', 'Kestrel ehf.'), ('IT', 'Kestrel S.r.l.'), ('IT', 'Kestrel S.p.A.'), ('JO', 'Kestrel P.S.C.'), ('JP', '株式会社 Kestrel'), ('JP', 'Kestrel K.K.'),
	('KE', 'Kestrel Ltd'), ('KG', 'ОсОО Кестрел'), ('KH', 'Kestrel Co., Ltd.'), ('KR', '(주) Kestrel'), ('KW', 'Kestrel K.S.C.'), ('KZ', 'ТОО Кестрел'),
	('LA', 'Kestrel Sole Co., Ltd'), ('LB', 'Kestrel S.A.L.'), ('LI', 'Kestrel Anstalt'), ('LK', 'Kestrel (Private) Limited'), ('LT', 'UAB Kestrel'),
	('LU', 'Kestrel S.à r.l.'), ('LV', 'SIA Kestrel'), ('MA', 'Kestrel SARL AU'), ('MD', 'Kestrel S.R.L.'), ('ME', 'Kestrel DOO'),
	('MK', 'Kestrel ДООЕЛ'), ('MM', 'Kestrel Co Ltd'), ('MN', 'Kestrel ХХК'), ('MT', 'Kestrel Ltd'), ('MX', 'Kestrel S. de R.L. de C.V.'),
	('MY', 'Kestrel Sdn. Bhd.'), ('NG', 'Kestrel Ltd'), ('NL', 'Kestrel B.V.'), ('NO', 'Kestrel AS'), ('NP', 'Kestrel Pvt. Ltd.'),
	('NZ', 'Kestrel Limited'), ('OM', 'Kestrel S.A.O.C.'), ('PA', 'Kestrel S. de R.L.'), ('PE', 'Kestrel S.A.C.'), ('PH', 'Kestrel Corp.'),
	('PH', 'Kestrel OPC'), ('PK', 'Kestrel SMC-Pvt Ltd'), ('PL', 'Kestrel Sp. z o.o.'), ('PT', 'Kestrel Lda.'), ('PY', 'Kestrel S.R.L.'),
	('QA', 'Kestrel Q.P.S.C.'), ('RO', 'S.C. Kestrel S.R.L.'), ('RS', 'Kestrel д.о.о.'), ('RU', 'ООО «Кестрел»'), ('SA', 'Kestrel LLC'),
	('SE', 'Kestrel AB'), ('SG', 'Kestrel Pte. Ltd.'), ('SI', 'Kestrel d.o.o.'), ('SK', 'Kestrel s.r.o.'), ('SN', 'Kestrel SUARL'),
	('TH', 'Kestrel จำกัด'), ('TH', 'บริษัท Kestrel จำกัด'), ('TJ', 'ҶДММ Кестрел'), ('TM', 'Kestrel HJ'), ('TN', 'Kestrel SUARL'),
	('TR', 'Kestrel Tic. Ltd. Şti.'), ('TW', 'Kestrel 股份有限公司'), ('UA', 'ТОВ Кестрел'), ('US', 'Kestrel LLC'), ('UY', 'Kestrel S.R.L.'),
	('UZ', 'Kestrel MChJ'), ('UZ', 'ООО Кестрел'), ('VE', 'Kestrel C.A.'), ('VN', 'Công ty TNHH Kestrel'), ('VN', 'Kestrel JSC'),
	('ZA', 'Kestrel (Pty) Ltd'), ('ZA', 'Kestrel CC'), ('XK', 'Kestrel Sh.p.k.'), ('SV', 'Kestrel S.A. de C.V.'), ('HN', 'Kestrel S. de R.L.'),
	('NI', 'Kestrel S.A.'), ('CI', 'Kestrel SARL'), ('CM', 'Kestrel SARL'), ('MU', 'Kestrel Ltd'), ('TZ', 'Kestrel Ltd'), ('UG', 'Kestrel Ltd'),
	('ZW', 'Kestrel (Pvt) Ltd'), ('JM', 'Kestrel Ltd');
SELECT count(DISTINCT country) AS countries, count(*) AS forms, count(*) FILTER (WHERE seller_similarity(name, 'Kestrel') < 0.99) AS unknown FROM form;
SELECT country, name, round(seller_similarity(name, 'Kestrel')::numeric, 2) AS score FROM form WHERE seller_similarity(name, 'Kestrel') < 0.99 ORDER BY country, name COLLATE "C";
-- forms of one kind agree across countries, those of another body do not
SELECT a, b, seller_similarity(a, b) > 0.97 AS agree FROM (VALUES ('Kestrel GmbH', 'Kestrel 有限公司'), ('Kestrel Ltd', 'ООО Кестрел'), ('Kestrel S.A.', 'Kestrel AG'),
	('Kestrel e.V.', 'Kestrel GmbH'), ('Kestrel Stichting', 'Kestrel B.V.')) v(a, b);

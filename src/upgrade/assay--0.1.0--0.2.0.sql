-- From 0.1.0 to 0.2.0. Whatever test/t/022_upgrade.pl finds different from a
-- new 0.2.0 is missing here.
\echo Use "ALTER EXTENSION assay UPDATE" to load this file. \quit

-- Rows that ship. A row that the user changed is the user's own and stays.
ALTER TABLE assay.term DISABLE TRIGGER term_own_row;
DELETE FROM assay.term WHERE shipped AND (list, term) IN (('counterfeit', E'si\U000000EAu c\U00001EA5p'), ('counterfeit', E'\U00008386\U00007530'));
INSERT INTO assay.term (list, term, weight, innocent, hs, note, unit_value, currency, shipped) VALUES
	('counterfeit', '1:1 Kopie', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'1:1 Qualit\U000000E4t', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', '1:1 Replika', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', '1:1 clone', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', '1:1 copy', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', '1:1 kopya', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', '1:1 mirror', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', '1:1 quality', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', '1:1 replica', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', '1:1 replika', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'1:1 \U0000B808\U0000D50C\U0000B9AC\U0000CE74', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'1:1 \U0000BBF8\U0000B7EC', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'1:1\U0000590D\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'1\U00006BD41', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'1\U00006BD41\U0000590D\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'AAA class', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'AAA grade', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'AAA kalite', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'AAA kopya', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'A\U00008D27\U00005305', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'A\U00008D27\U0000624B\U00008868', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Designerkopie', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Fake Tasche', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Fake Uhr', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Fake Uhren', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'F\U000000E4lschungen', 0.8, E'{"detektor","geldschein","geldscheine","pr\U000000FCfer"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Imitat', 0.5, '{"leder","pelz","kunstpelz","fell","wildleder","stein","holz","perlen","schmuck","blume","blumen","mantel","jacke","kamin","kerze","tattoo","pflanze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Luxusreplik', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Luxusreplika', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'Markenf\U000000E4lschungen', 0.8, E'{"detektor","geldschein","geldscheine","pr\U000000FCfer"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Markenkopie', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Markenkopien', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'N\U00007D1A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'N\U00007D1A\U000030B3\U000030D4\U000030FC', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Premium Kopie', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'Produktf\U000000E4lschung', 0.8, E'{"detektor","geldschein","geldscheine","pr\U000000FCfer"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Raubkopie', 0.8, E'{"detektor","geldschein","geldscheine","pr\U000000FCfer"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Replica Uhr', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Replik Uhr', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Replika Tasche', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Replika Uhr', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Rolex Nachbau', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'Spiegelqualit\U000000E4t', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'S\U00007D1A\U000030B3\U000030D4\U000030FC', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Top Kopie', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'Uhren Nachbau', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'ayna kalite', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'ayna kalitesi', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'barang replika', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'best replica', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'birebir kopya', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'birinci kalite kopya', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'bolsa r\U000000E9plica', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'bolso r\U000000E9plica', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'bootleg', 0.6, '{"jeans","trousers","pants","whiskey","cut","leg"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'borsa replica', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'brand copy', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'branded copy', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'b\U00001EA3n 1:1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'calidad 1:1', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'calidad AAA', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'chu\U00001EA9n 1:1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'clon 1:1', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'clone perfetto', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'clone watch', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'contraffatta', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'contraffatti', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'contraffazione', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'contrahecho', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'contrefait', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'contrefaite', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'contrefa\U000000E7ons', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copia 1:1', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copia de marca', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copia di marca', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'copia id\U000000E9ntica', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copia perfecta', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copia perfetta', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copie 1:1', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copie AAA', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copie de luxe', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copie de marque', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copy bag', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copy of brand', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'copy watch', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'counterfeit goods', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'c\U000000F3pia de marca', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'c\U000000F3pia fiel', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'c\U000000F3pia perfeita', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'designer copy', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'designer knockoff', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'exact replica shoes', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'exakte Kopie', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'fake 1:1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'fake designer', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'falsificaciones', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'falsificaci\U000000F3n', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'falsificada', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'falsificados', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'falsifica\U000000E7\U000000E3o', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'falso perfetto', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'falsyfikat', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'fausse montre', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'faux sac', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'gef\U000000E4lschte Verpackung', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'gef\U000000E4lschte Ware', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'high end replica', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'h\U000000E0ng f1 replica', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'h\U000000E0ng gi\U00001EA3', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'h\U000000E0ng nh\U000000E1i cao c\U00001EA5p', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'h\U000000E0ng replica', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'h\U000000E0ng super fake', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'h\U000000E0ng superfake', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'identical to original', 0.6, '{"jeans","trousers","pants","whiskey","cut","leg"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'identico all''originale', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'identique \U000000E0 l''original', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'id\U000000E9ntico al original', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'igual al original', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'igual ao original', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'imitaciones', 0.5, E'{"cuero","piel","joyer\U000000EDa","perlas","bisuter\U000000EDa","madera","piedra","couro","pele","p\U000000E9rolas","planta","c\U000000E9sped"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'imitaci\U000000F3n de marca', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'imitaci\U000000F3n perfecta', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'imitacja', 0.5, E'{"sk\U000000F3ry","sk\U000000F3ra","futra","futro","zamszu","pere\U00000142","drewna","kamienia","bi\U0000017Cuteria"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'imitacje', 0.5, E'{"sk\U000000F3ry","sk\U000000F3ra","futra","futro","zamszu","pere\U00000142","drewna","kamienia","bi\U0000017Cuteria"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'imitasyon', 0.5, E'{"deri","k\U000000FCrk","ta\U0000015F","inci","tak\U00000131","kirpik","t\U00000131rnak","\U000000E7i\U000000E7ek","s\U000000FCet"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'imitasyon marka', 0.8, '{"para","dedektU000000F6r"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'imitation de marque', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'imitazione perfetta', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'imita\U000000E7\U000000E3o', 0.5, E'{"cuero","piel","joyer\U000000EDa","perlas","bisuter\U000000EDa","madera","piedra","couro","pele","p\U000000E9rolas","planta","c\U000000E9sped"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'imita\U000000E7\U000000E3o perfeita', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'indistinguishable from original', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'ithal kopya', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'jako\U0000015B\U00000107 1:1', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'jako\U0000015B\U00000107 AAA', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'jam tangan replika', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'klon saat', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'klon telefon', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'kopia 1:1', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'kopia AAA', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'kopia premium', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'korsan marka', 0.8, '{"para","dedektU000000F6r"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'like authentic', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'looks like original', 0.6, '{"jeans","trousers","pants","whiskey","cut","leg"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'luksusowa replika', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'lustrzana jako\U0000015B\U00000107', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'lustrzana kopia', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'luxury replica', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'markowa kopia', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'mirror finish copy', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'mirror level', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'mirror quality kw', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'montre r\U000000E9plique', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'nachgemacht', 0.8, E'{"detektor","geldschein","geldscheine","pr\U000000FCfer"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'nachgemachte', 0.8, E'{"detektor","geldschein","geldscheine","pr\U000000FCfer"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'nh\U000000E1i', 0.7, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'nh\U000000E1i hi\U00001EC7u', 0.7, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'nicht vom Original zu unterscheiden', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'nie do odr\U000000F3\U0000017Cnienia od orygina\U00000142u', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'no brand box', 0.6, '{"jeans","trousers","pants","whiskey","cut","leg"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'orijinalinden ay\U00000131rt edilemez', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'orijinaliyle birebir', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'orjinaliyle birebir', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'orologio replica', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'padr\U000000E3o AAA', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'passes serial check', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'perfect replica', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'perfekte Kopie', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'podrabiana', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'podrabiane', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'podrabiany', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'podrobiona', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'podrobiony', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'podr\U000000F3bek', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'podr\U000000F3bka premium', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'primera copia', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'qualidade AAA', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'qualidade espelho', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'qualit\U000000E0 AAA', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'qualit\U000000E0 specchio', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'qualit\U000000E9 miroir', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'reloj r\U000000E9plica', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'rel\U000000F3gio r\U000000E9plica', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'rep 11', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'rep cao c\U00001EA5p', 0.7, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica AAA', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica bag', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica bags', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica handbag', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica perfetta 1:1', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica perfume', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica shoes', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica sneakers', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica sunglasses', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica svizzera', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica watch', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replica watches', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'replika ayakkab\U00000131', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'replika g\U000000F6zl\U000000FCk', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replika saat', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replika torebki', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'replika zegarka', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'replika \U000000E7anta', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'repliki', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plica 1:1', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plica AAA', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plica exacta', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plica perfeita', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plica premium', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plica suiza', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plique 1:1', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plique AAA', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'r\U000000E9plique suisse', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'sac r\U000000E9plique', 0.9, E'{"maquette","\U000000E9chelle","miniature","mus\U000000E9e","scala","modellino"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'sahte', 0.5, E'{"deri","k\U000000FCrk","ta\U0000015F","inci","tak\U00000131","kirpik","t\U00000131rnak","\U000000E7i\U000000E7ek","s\U000000FCet"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'sahte marka', 0.8, '{"para","dedektU000000F6r"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'sc 1:1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'serial checks on website', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'serial number matches', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'si\U000000EAu c\U00001EA5p 1:1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'swiss replica', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'szwajcarska replika', 0.9, '{"model","skala","muzeum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E's\U000000EDmil original', 0.5, E'{"cuero","piel","joyer\U000000EDa","perlas","bisuter\U000000EDa","madera","piedra","couro","pele","p\U000000E9rolas","planta","c\U000000E9sped"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E's\U000000FCper klon', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E's\U000000FCper kopya', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'taklidi', 0.8, '{"para","dedektU000000F6r"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'taroccata', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'taroccato', 0.8, E'{"billets","d\U000000E9tecteur","banconote","rilevatore"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'tas kw super', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'tas replika', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', 'tipo original', 0.5, E'{"cuero","piel","joyer\U000000EDa","perlas","bisuter\U000000EDa","madera","piedra","couro","pele","p\U000000E9rolas","planta","c\U000000E9sped"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'top grade copy', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'triple A quality', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'trucha marca', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'trucho', 0.8, '{"billetes","detector","notas","detetor"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E't\U000000E4uschend echt', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E't\U000000E4uschend echte', 0.9, E'{"modell","ma\U000000DFstab","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'unauthorised copy', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'unauthorized copy', 0.9, '{"model","scale","diecast","museum"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'wie das Original', 0.5, '{"leder","pelz","kunstpelz","fell","wildleder","stein","holz","perlen","schmuck","blume","blumen","mantel","jacke","kamin","kerze","tattoo","pflanze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'wierna kopia', 0.8, '{"banknot","tester"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', 'without invoice brand', 0.6, '{"jeans","trousers","pants","whiskey","cut","leg"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'zapatillas r\U000000E9plica', 0.9, '{"escala","maqueta","barco","museo","miniatura"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000000E7akma ayakkab\U00000131', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000000E7akma saat', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000000E7akma \U000000E7anta', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000000E7akmas\U00000131', 0.8, '{"para","dedektU000000F6r"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000000FCst kalite replika', 0.9, E'{"maket","\U000000F6l\U000000E7ek","model araba","m\U000000FCze"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000431\U00000440\U00000435\U0000043D\U00000434\U0000043E\U00000432\U00000430\U0000044F \U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000437\U00000435\U00000440\U0000043A\U00000430\U0000043B\U0000044C\U0000043D\U00000430\U0000044F \U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000437\U00000435\U00000440\U0000043A\U00000430\U0000043B\U0000044C\U0000043D\U0000043E\U00000435 \U0000043A\U00000430\U00000447\U00000435\U00000441\U00000442\U00000432\U0000043E', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U00000430\U0000043A \U0000043E\U00000440\U00000438\U00000433\U00000438\U0000043D\U00000430\U0000043B', 0.6, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U00000430\U00000447\U00000435\U00000441\U00000442\U00000432\U00000435\U0000043D\U0000043D\U00000430\U0000044F \U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U00000430\U00000447\U00000435\U00000441\U00000442\U00000432\U00000435\U0000043D\U0000043D\U00000430\U0000044F \U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U00000430\U00000447\U00000435\U00000441\U00000442\U00000432\U0000043E 1:1', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U00000430\U00000447\U00000435\U00000441\U00000442\U00000432\U0000043E \U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U0000043E\U0000043D\U00000442\U00000440\U00000430\U00000444\U00000430\U0000043A\U00000442', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U0000043E\U0000043D\U00000442\U00000440\U00000430\U00000444\U00000430\U0000043A\U00000442\U0000043D\U00000430', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U0000043E\U0000043D\U00000442\U00000440\U00000430\U00000444\U00000430\U0000043A\U00000442\U0000043D\U0000044B\U00000439', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U0000043E\U0000043F\U00000438\U0000044F \U00000410\U00000410\U00000410', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U0000043E\U0000043F\U00000438\U0000044F \U0000043B\U0000044E\U0000043A\U00000441', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U0000043E\U0000043F\U00000456\U0000044F 1:1', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043A\U0000043E\U0000043F\U00000456\U0000044F \U00000431\U00000440\U00000435\U0000043D\U00000434\U00000443', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043B\U0000044E\U0000043A\U00000441 \U0000043A\U00000430\U00000447\U00000435\U00000441\U00000442\U00000432\U0000043E \U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043B\U0000044E\U0000043A\U00000441 \U0000043A\U0000043E\U0000043F\U00000456\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043B\U0000044E\U0000043A\U00000441 \U00000440\U00000435\U0000043F\U0000043B\U00000456\U0000043A\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043B\U0000044E\U0000043A\U00000441\U0000043E\U00000432\U00000430\U0000044F \U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043D\U00000435 \U00000432\U00000456\U00000434\U00000440\U00000456\U00000437\U0000043D\U00000438\U00000442\U00000438 \U00000432\U00000456\U00000434 \U0000043E\U00000440\U00000438\U00000433\U00000456\U0000043D\U00000430\U0000043B\U00000443', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043D\U00000435 \U0000043E\U00000442\U0000043B\U00000438\U00000447\U00000438\U00000442\U0000044C \U0000043E\U00000442 \U0000043E\U00000440\U00000438\U00000433\U00000438\U0000043D\U00000430\U0000043B\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043D\U00000435\U0000043E\U00000442\U0000043B\U00000438\U00000447\U00000438\U0000043C\U00000430\U0000044F', 0.6, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000430\U0000043B\U00000435\U0000043D\U00000430\U0000044F', 0.6, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000430\U0000043B\U00000435\U0000043D\U00000438\U00000439', 0.6, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000430\U0000043B\U00000435\U0000043D\U0000044B\U00000439', 0.6, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U0000043E\U00000434 \U00000431\U00000440\U00000435\U0000043D\U00000434', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U0000043E\U00000434\U00000434\U00000435\U0000043B\U0000043A\U00000443', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U0000043E\U00000434\U00000434\U00000435\U0000043B\U0000044C\U0000043D\U00000430\U0000044F', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U0000043E\U00000434\U00000434\U00000435\U0000043B\U0000044C\U0000043D\U0000043E\U00000435', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U0000043E\U00000434\U00000434\U00000435\U0000043B\U0000044C\U0000043D\U0000044B\U00000435', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U0000043E\U00000434\U00000434\U00000435\U0000043B\U0000044C\U0000043D\U0000044B\U00000439', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000440\U00000435\U0000043C\U00000438\U00000443\U0000043C \U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000440\U00000435\U0000043C\U00000456\U00000443\U0000043C \U0000043A\U0000043E\U0000043F\U00000456\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000456\U00000434 \U0000043E\U00000440\U00000438\U00000433\U00000456\U0000043D\U00000430\U0000043B', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000456\U00000434\U00000440\U0000043E\U00000431\U0000043A\U00000430', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000456\U00000434\U00000440\U0000043E\U00000431\U0000043A\U00000438', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000043F\U00000456\U00000434\U00000440\U0000043E\U00000431\U0000043B\U00000435\U0000043D\U00000438\U00000439', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430 1:1', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430 \U00000410\U00000410\U00000410', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430 \U00000431\U00000440\U00000435\U0000043D\U00000434\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430 \U00000441\U00000443\U0000043C\U0000043A\U00000438', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430 \U00000447\U00000430\U00000441\U0000043E\U00000432', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000438', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000443', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000456\U0000043A\U00000430', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000456\U0000043A\U00000430 1:1', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000456\U0000043A\U00000430 \U0000043B\U0000044E\U0000043A\U00000441', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000440\U00000435\U0000043F\U0000043B\U00000456\U0000043A\U00000438', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000441\U00000443\U0000043F\U00000435\U00000440 \U0000043A\U0000043B\U0000043E\U0000043D', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000441\U00000443\U0000043F\U00000435\U00000440 \U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000441\U00000443\U0000043F\U00000435\U00000440\U0000043A\U0000043B\U0000043E\U0000043D', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000441\U00000443\U0000043F\U00000435\U00000440\U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000442\U0000043E\U0000043F \U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000442\U0000043E\U0000043F \U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000442\U0000043E\U00000447\U0000043D\U00000430 \U0000043A\U0000043E\U0000043F\U00000456\U0000044F', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000442\U0000043E\U00000447\U0000043D\U00000430\U0000044F \U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.8, E'{"\U00000434\U00000435\U00000442\U00000435\U0000043A\U00000442\U0000043E\U00000440","\U0000043A\U00000443\U0000043F\U0000044E\U00000440","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043A\U0000043E\U00000440\U00000430\U00000431\U0000043B\U0000044C","\U00000442\U00000430\U0000043D\U0000043A","\U00000441\U00000430\U0000043C\U0000043E\U0000043B\U00000435\U00000442","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U00000431\U00000430\U0000043D\U0000043A\U0000043D\U0000043E\U00000442"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000444\U00000430\U00000431\U00000440\U00000438\U00000447\U0000043D\U00000430 \U0000043A\U0000043E\U0000043F\U00000456\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000444\U00000430\U00000431\U00000440\U00000438\U00000447\U0000043D\U00000430\U0000044F \U0000043A\U0000043E\U0000043F\U00000438\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000444\U00000435\U00000439\U0000043A', 0.6, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000444\U00000435\U00000439\U0000043A\U0000043E\U00000432\U0000044B\U00000439', 0.6, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000448\U00000432\U00000435\U00000439\U00000446\U00000430\U00000440\U00000441\U0000043A\U00000430\U0000044F \U00000440\U00000435\U0000043F\U0000043B\U00000438\U0000043A\U00000430', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000044F\U0000043A \U0000043E\U00000440\U00000438\U00000433\U00000456\U0000043D\U00000430\U0000043B', 0.6, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000044F\U0000043A\U00000456\U00000441\U0000043D\U00000430 \U0000043A\U0000043E\U0000043F\U00000456\U0000044F', 0.9, E'{"\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U0000044C","\U0000043C\U00000443\U00000437\U00000435\U00000439","\U0000043C\U00000443\U00000437\U00000435\U00000439\U0000043D\U00000430\U0000044F","\U0000043C\U0000043E\U00000434\U00000435\U0000043B\U00000438\U00000437\U0000043C","\U0000043C\U00000430\U00000441\U00000448\U00000442\U00000430\U00000431\U0000043D\U00000430\U0000044F"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062A\U00000642\U00000644\U0000064A\U0000062F \U00000623\U00000635\U00000644\U0000064A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062A\U00000642\U00000644\U0000064A\U0000062F \U00000627\U00000644\U00000645\U00000627\U00000631\U00000643\U00000627\U0000062A', 0.8, E'{"\U00000648\U00000631\U00000642","\U00000637\U00000627\U00000628\U00000639\U00000629","\U00000645\U00000627\U00000643\U0000064A\U00000646\U00000629","\U00000622\U00000644\U00000629","\U00000646\U00000642\U00000648\U0000062F","\U00000639\U00000645\U00000644\U00000627\U0000062A"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062A\U00000642\U00000644\U0000064A\U0000062F \U0000062F\U00000631\U0000062C\U00000629 \U00000623\U00000648\U00000644\U00000649', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062A\U00000642\U00000644\U0000064A\U0000062F \U0000062F\U00000631\U0000062C\U00000629 \U00000627\U00000648\U00000644\U00000649', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062A\U00000642\U00000644\U0000064A\U0000062F \U00000645\U00000627\U00000631\U00000643\U00000629', 0.8, E'{"\U00000648\U00000631\U00000642","\U00000637\U00000627\U00000628\U00000639\U00000629","\U00000645\U00000627\U00000643\U0000064A\U00000646\U00000629","\U00000622\U00000644\U00000629","\U00000646\U00000642\U00000648\U0000062F","\U00000639\U00000645\U00000644\U00000627\U0000062A"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062A\U00000642\U00000644\U0000064A\U0000062F \U00000645\U00000627\U00000633\U0000062A\U00000631', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062C\U00000648\U0000062F\U00000629 \U00000627\U00000644\U00000645\U00000631\U00000622\U00000629', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062F\U00000631\U0000062C\U00000629 \U00000623\U00000648\U00000644\U00000649', 0.4, E'{"\U00000632\U0000064A\U0000062A","\U00000639\U00000633\U00000644","\U0000062A\U00000645\U00000631","\U00000644\U0000062D\U00000645","\U00000623\U00000631\U00000632","\U00000634\U00000627\U0000064A","\U00000642\U00000647\U00000648\U00000629"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000062F\U00000631\U0000062C\U00000629 \U00000627\U00000648\U00000644\U00000649 \U00000643\U00000648\U00000628\U0000064A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000633\U00000648\U00000628\U00000631 \U00000643\U00000648\U00000628\U0000064A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000634\U00000628\U0000064A\U00000647 \U00000627\U00000644\U00000623\U00000635\U00000644\U0000064A', 0.8, E'{"\U00000648\U00000631\U00000642","\U00000637\U00000627\U00000628\U00000639\U00000629","\U00000645\U00000627\U00000643\U0000064A\U00000646\U00000629","\U00000622\U00000644\U00000629","\U00000646\U00000642\U00000648\U0000062F","\U00000639\U00000645\U00000644\U00000627\U0000062A"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000637\U00000628\U00000642 \U00000627\U00000644\U00000623\U00000635\U00000644', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000637\U00000628\U00000642 \U00000627\U00000644\U00000627\U00000635\U00000644', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000641\U00000631\U00000633\U0000062A \U00000643\U00000648\U00000628\U0000064A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000643\U00000648\U00000628\U0000064A', 0.8, E'{"\U00000648\U00000631\U00000642","\U00000637\U00000627\U00000628\U00000639\U00000629","\U00000645\U00000627\U00000643\U0000064A\U00000646\U00000629","\U00000622\U00000644\U00000629","\U00000646\U00000642\U00000648\U0000062F","\U00000639\U00000645\U00000644\U00000627\U0000062A"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000643\U00000648\U00000628\U0000064A 1:1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000643\U00000648\U00000628\U0000064A \U00000623\U00000635\U00000644\U0000064A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000643\U00000648\U00000628\U0000064A \U00000627\U00000635\U00000644\U0000064A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000643\U00000648\U00000628\U0000064A \U0000062F\U00000631\U0000062C\U00000629 \U00000627\U00000648\U00000644\U00000649', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000627\U00000631\U00000643\U00000627\U0000062A \U00000645\U00000642\U00000644\U0000062F\U00000629', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000627\U00000631\U00000643\U00000629 \U00000645\U00000642\U00000644\U0000062F\U00000629', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000627\U00000633\U0000062A\U00000631 \U00000643\U00000648\U00000627\U00000644\U0000064A\U0000062A\U0000064A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000632\U0000064A\U00000641', 0.8, E'{"\U00000648\U00000631\U00000642","\U00000637\U00000627\U00000628\U00000639\U00000629","\U00000645\U00000627\U00000643\U0000064A\U00000646\U00000629","\U00000622\U00000644\U00000629","\U00000646\U00000642\U00000648\U0000062F","\U00000639\U00000645\U00000644\U00000627\U0000062A"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000632\U0000064A\U00000641\U00000629', 0.8, E'{"\U00000648\U00000631\U00000642","\U00000637\U00000627\U00000628\U00000639\U00000629","\U00000645\U00000627\U00000643\U0000064A\U00000646\U00000629","\U00000622\U00000644\U00000629","\U00000646\U00000642\U00000648\U0000062F","\U00000639\U00000645\U00000644\U00000627\U0000062A"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000636\U00000631\U00000648\U00000628', 0.8, E'{"\U00000648\U00000631\U00000642","\U00000637\U00000627\U00000628\U00000639\U00000629","\U00000645\U00000627\U00000643\U0000064A\U00000646\U00000629","\U00000622\U00000644\U00000629","\U00000646\U00000642\U00000648\U0000062F","\U00000639\U00000645\U00000644\U00000627\U0000062A"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000637\U00000627\U00000628\U00000642 \U00000644\U00000644\U00000623\U00000635\U00000644', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000637\U00000627\U00000628\U00000642\U00000629 \U00000644\U00000644\U00000623\U00000635\U00000644', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U00000642\U00000644\U0000062F\U00000629', 0.8, E'{"\U00000648\U00000631\U00000642","\U00000637\U00000627\U00000628\U00000639\U00000629","\U00000645\U00000627\U00000643\U0000064A\U00000646\U00000629","\U00000622\U00000644\U00000629","\U00000646\U00000642\U00000648\U0000062F","\U00000639\U00000645\U00000644\U00000627\U0000062A"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000645\U0000064A\U00000631\U00000648\U00000631 \U00000643\U00000648\U00000628\U0000064A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000646\U00000633\U0000062E\U00000629 \U00000645\U00000627\U00000633\U0000062A\U00000631', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000646\U00000633\U0000062E\U00000647 \U00000637\U00000628\U00000642 \U00000627\U00000644\U00000627\U00000635\U00000644', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000647\U00000627\U0000064A \U00000643\U00000648\U00000627\U00000644\U0000064A\U0000062A\U0000064A', 0.4, E'{"\U00000632\U0000064A\U0000062A","\U00000639\U00000633\U00000644","\U0000062A\U00000645\U00000631","\U00000644\U0000062D\U00000645","\U00000623\U00000631\U00000632","\U00000634\U00000627\U0000064A","\U00000642\U00000647\U00000648\U00000629"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000647\U00000627\U0000064A \U00000643\U00000648\U00000628\U00000649', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00000647\U00000627\U0000064A \U00000643\U00000648\U00000628\U0000064A \U0000062F\U00000631\U0000062C\U00000629 \U00000627\U00000648\U00000644\U00000649', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B3\U000030D4\U000030FC', 0.5, E'{"\U00007528","\U00006A5F","\U00007D19","\U00008A8C"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B3\U000030D4\U000030FC\U000030D0\U000030C3\U000030B0', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B3\U000030D4\U000030FC\U000030D6\U000030E9\U000030F3\U000030C9', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B3\U000030D4\U000030FC\U00006642\U00008A08', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B3\U000030D4\U000030FC\U00008CA1\U00005E03', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B9\U000030FC\U000030D1\U000030FC\U000030B3\U000030D4\U000030FC\U000030D0\U000030C3\U000030B0', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B9\U000030FC\U000030D1\U000030FC\U000030B3\U000030D4\U000030FC\U000030D6\U000030E9\U000030F3\U000030C9', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B9\U000030FC\U000030D1\U000030FC\U000030B3\U000030D4\U000030FC\U000054C1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B9\U000030FC\U000030D1\U000030FC\U000030B3\U000030D4\U000030FC\U00008CA1\U00005E03', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030B9\U000030FC\U000030D1\U000030FC\U000030EC\U000030D7\U000030EA\U000030AB', 0.8, E'{"\U0000535A","\U00007269","\U00009928","\U00005200","\U000030B5\U000030C3\U000030AB\U000030FC","\U000030E6\U000030CB\U000030D5\U000030A9\U000030FC\U000030E0","\U000030E6\U000030CB\U000030DB\U000030FC\U000030E0","\U000030D8\U000030EB\U000030E1\U000030C3\U000030C8","\U000030D0\U000030A4\U000030AF","\U000030AC\U000030F3","\U00008ECA","\U00005263","\U000093A7","\U00006050\U00007ADC","\U00005316\U000077F3"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030CF\U000030A4\U000030B3\U000030D4\U000030FC', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030D6\U000030E9\U000030F3\U000030C9\U000030B9\U000030FC\U000030D1\U000030FC\U000030B3\U000030D4\U000030FC', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030D6\U000030E9\U000030F3\U000030C9\U000030EC\U000030D7\U000030EA\U000030AB', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030D6\U000030E9\U000030F3\U000030C9\U0000507D\U00007269', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030EC\U000030D7\U000030EA\U000030AB', 0.8, E'{"\U0000535A","\U00007269","\U00009928","\U00005200","\U000030B5\U000030C3\U000030AB\U000030FC","\U000030E6\U000030CB\U000030D5\U000030A9\U000030FC\U000030E0","\U000030E6\U000030CB\U000030DB\U000030FC\U000030E0","\U000030D8\U000030EB\U000030E1\U000030C3\U000030C8","\U000030D0\U000030A4\U000030AF","\U000030AC\U000030F3","\U00008ECA","\U00005263","\U000093A7","\U00006050\U00007ADC","\U00005316\U000077F3"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U000030ED\U000030B4\U00005165\U0000308A\U000030B3\U000030D4\U000030FC', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004E00\U00006BD4\U00004E00', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004E00\U00006BD4\U00004E00\U0000590D\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004E00\U00006BD4\U00004E00\U00005FA9\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004E13\U000067DC\U0000540C\U00006B3E', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004E13\U000067DC\U000054C1\U00008D28', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004E13\U000067DC\U000054C1\U00008D28\U0000590D\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004EFF\U00005192', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004EFF\U00005192\U000054C1', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00004EFF\U00005927\U0000724C', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005047\U0000540D\U0000724C', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005047\U00008CA8', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005047\U00008D27', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000507D\U000030D6\U000030E9\U000030F3\U000030C9\U000054C1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000507D\U00009020\U000054C1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000514B\U00009686\U00007248', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000516C\U000053F8\U00007EA7\U0000978B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005192\U0000724C', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005192\U0000724C\U00008CA8', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000539F\U00005355\U00006B63\U000054C1', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000539F\U00005382\U0000590D\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000539F\U00005382\U00008D27', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000539F\U000055AE', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000539F\U00005EE0\U00005FA9\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000539F\U00007248\U000076AE', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000540D\U0000724C\U00004EFF\U000054C1', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000590D\U0000523B\U00005305', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000590D\U0000523B\U0000978B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005916\U00008D38\U0000539F\U00005355', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005927\U0000724C\U0000540C\U00006B3E', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005927\U0000724C\U0000540C\U00006B3E\U00005305', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005927\U0000724C\U00005973\U00005305', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005927\U0000724C\U00009AD8\U00004EFF', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005B8C\U00005168\U00008907\U000088FD\U000054C1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005C08\U00006AC3\U000054C1\U00008CEA', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005C71\U00005BE8\U00007248', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005C71\U00005BE8\U00008D27', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005DE5\U00005382\U00008D27', 0.4, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005FA9\U0000523B', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00005FA9\U0000523B\U00007248', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000652F\U00006301\U00008FC7\U00009A8C', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00006700\U00009AD8\U00007D1A\U000030B3\U000030D4\U000030FC', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000672C\U00007269\U0000305D\U00003063\U0000304F\U0000308A', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00006A21\U00009020\U000030D6\U000030E9\U000030F3\U000030C9', 0.8, E'{"\U0000535A","\U00007269","\U00009928","\U00005200","\U000030B5\U000030C3\U000030AB\U000030FC","\U000030E6\U000030CB\U000030D5\U000030A9\U000030FC\U000030E0","\U000030E6\U000030CB\U000030DB\U000030FC\U000030E0","\U000030D8\U000030EB\U000030E1\U000030C3\U000030C8","\U000030D0\U000030A4\U000030AF","\U000030AC\U000030F3","\U00008ECA","\U00005263","\U000093A7","\U00006050\U00007ADC","\U00005316\U000077F3"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00006A21\U00009020\U000054C1', 0.5, E'{"\U00007528","\U00006A5F","\U00007D19","\U00008A8C"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00006C34\U00008D27', 0.4, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00006FC0\U00005B89\U000030B3\U000030D4\U000030FC', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000771F\U00006807\U00007EA7', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00007CBE\U000054C1\U0000590D\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00007EAF\U0000539F\U00007248', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00007EC8\U00007AEF\U0000590D\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00008386\U00007530\U00007EAF\U0000539F', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00008D85A\U00005305', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00008D85A\U00008CA8', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00008D85\U00009AD8\U00004EFF', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00008FC7\U00009A8C', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000901A\U00008D27', 0.4, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000955C\U00009762\U00007EA7', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009802\U00007D1A', 0.4, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009802\U00007D1A\U00005FA9\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009876\U00007EA7', 0.4, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009876\U00007EA7\U000054C1\U00008D28', 0.4, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009876\U00007EA7\U0000590D\U0000523B\U00005305', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009876\U00007EA7\U00009AD8\U00004EFF', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009996\U00005355', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009996\U000055AE', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009AD8\U00004EFF\U0000540D\U0000724C', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009AD8\U00004EFF\U0000624B\U00008868', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009AD8\U00004EFF\U00008868', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009AD8\U00007248\U0000672C', 0.8, E'{"\U00006A21","\U0000578B","\U000056FE","\U00005C3A","\U00007F29","\U00007F8A","\U00005531","\U00004E13","\U00008F91","\U00007247"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U00009AD8\U00007AEF\U0000590D\U0000523B', 0.9, E'{"\U00006A21","\U00006A21\U0000578B","\U00006BD4\U00004F8B"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000AC00\U0000C9DC', 0.5, E'{"\U0000C6A9\U0000C9C0","\U0000AE30","\U0000D504\U0000B9B0\U0000D130"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000AC00\U0000D488 1:1', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000B808\U0000D50C', 0.8, E'{"\U0000C190\U0000D1B1","\U0000C18D\U0000B208\U0000C379","\U0000BAA8\U0000D615","\U0000BC15\U0000BB3C\U0000AD00"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000B808\U0000D50C\U0000B9AC\U0000CE74 \U0000AC00\U0000BC29', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000B808\U0000D50C\U0000B9AC\U0000CE74 \U0000C2DC\U0000ACC4', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000BA85\U0000D488 \U0000CE74\U0000D53C', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000BA85\U0000D488\U0000B808\U0000D50C', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000BA85\U0000D488\U0000B808\U0000D50C\U0000B9AC\U0000CE74', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000BA85\U0000D488\U0000CE74\U0000D53C', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000BAA8\U0000C870\U0000D488', 0.8, E'{"\U0000C190\U0000D1B1","\U0000C18D\U0000B208\U0000C379","\U0000BAA8\U0000D615","\U0000BC15\U0000BB3C\U0000AD00"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000BBF8\U0000B7EC\U0000AE09 \U0000B808\U0000D50C\U0000B9AC\U0000CE74', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000BCF5\U0000C81C\U0000D488', 0.8, E'{"\U0000C190\U0000D1B1","\U0000C18D\U0000B208\U0000C379","\U0000BAA8\U0000D615","\U0000BC15\U0000BB3C\U0000AD00"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C288\U0000D37C\U0000CE74\U0000D53C', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C644\U0000BCBD\U0000CE74\U0000D53C', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C704\U0000C870\U0000D488', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C774\U0000BBF8\U0000D14C\U0000C774\U0000C158 \U0000AC00\U0000BC29', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C774\U0000BBF8\U0000D14C\U0000C774\U0000C158 \U0000C2DC\U0000ACC4', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C815\U0000D488\U0000B3D9\U0000C77C', 0.8, E'{"\U0000C190\U0000D1B1","\U0000C18D\U0000B208\U0000C379","\U0000BAA8\U0000D615","\U0000BC15\U0000BB3C\U0000AD00"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C9DD\U0000D241 \U0000AC00\U0000BC29', 0.8, E'{"\U0000C190\U0000D1B1","\U0000C18D\U0000B208\U0000C379","\U0000BAA8\U0000D615","\U0000BC15\U0000BB3C\U0000AD00"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C9DD\U0000D241 \U0000C2DC\U0000ACC4', 0.8, E'{"\U0000C190\U0000D1B1","\U0000C18D\U0000B208\U0000C379","\U0000BAA8\U0000D615","\U0000BC15\U0000BB3C\U0000AD00"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000C9ED\U0000D241', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000CD5C\U0000C0C1\U0000AE09 \U0000B808\U0000D50C\U0000B9AC\U0000CE74', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000CE74\U0000D53C', 0.5, E'{"\U0000C6A9\U0000C9C0","\U0000AE30","\U0000D504\U0000B9B0\U0000D130"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000CEE4\U0000C2A4\U0000D140\U0000AE09', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000D558\U0000C774\U0000D004', 0.8, E'{"\U0000C190\U0000D1B1","\U0000C18D\U0000B208\U0000C379","\U0000BAA8\U0000D615","\U0000BC15\U0000BB3C\U0000AD00"}', NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000D558\U0000C774\U0000D004\U0000B9AC\U0000D2F0 \U0000B808\U0000D50C\U0000B9AC\U0000CE74', 0.9, NULL, NULL, NULL, NULL, NULL, true),
	('counterfeit', E'\U0000D64D\U0000CF69\U0000BA85\U0000D488', 0.9, NULL, NULL, NULL, NULL, NULL, true)
ON CONFLICT DO NOTHING;
ALTER TABLE assay.term ENABLE TRIGGER term_own_row;

ALTER TABLE assay.vocabulary DISABLE TRIGGER vocabulary_own_row;
INSERT INTO assay.vocabulary (word, weight, shipped)
SELECT word, 100, true FROM string_to_table('abacate abacates abajur abajure abajurlu abajuru abalorios abat abattant abbigliamenti abeille abeilles abeja abejas abelha abelhas '
	'abendkleid abertos abiertos abili abisi abiye abiyeli abiyesi ablali ablasi abonos abricots abricotss abrillantador abrillantadore '
	'absorventes acacy acafrao acafraos acafroe accappatoii accendini accendino acciaii acciughe acciughi aceros aceti acigi aciki '
	'acikli acondicionado acondicionadore acondicionados acos acque acquerelli acrilica acrilicas acrilici acrylfarben acrylique '
	'acryliques acrylplatte acuarelas acucare acustici acustico adacayi adacayili adacayisi adaptorlu adaptoru adatti adatto addobbi '
	'adesivas adesive adeti adetlili adetlisi adhesivas adhesivo adhesivos adidasy adoucissant adres adubos adulte adultes adzhika aerei '
	'afeitadora afeitadoras afeitare affich affiches affumicati affumicato afilado afilados afisi afisli agacili agacisi agacli agare '
	'agari agarli agasalhos agavendicksaft agavy agawy agendas agende aghi agiri agirli agirligi agirliki agirlikli agizi agizli '
	'agizligi agizlik agizliki agizlikli aglii agneau agneaus agneaux agnelli agnello agri agrili agrisi aguacate aguacates aguardente '
	'aguardentes aguardiente aguardientes aguas aguja agujas agulha agulhas agustoslu agustosu ahornsirup ahsapi ahsapli ahtapot '
	'ahtapotlu ahtapotu ahududulu ahududusu ahumado ahumados aiguille aiguilles aiguilless aileli ailes ailesi ailess aimant aire aires '
	'airfryeri airfryerli ajandali ajandasi ajedrez ajonjoli ajonjolis ajos ajustable ajustables ajustavel ajustavele akcaagac akcaagaci '
	'akcaagacli akide akideli akidesi akilli akillili akillisi akkumulyator akkuschrauber akriligi akrilik akriliki akrilikli akrylowe '
	'aksesuarili aksesuarisi aksesuarli aktentasche akulu akustika akusu akvarel akvarelnye akvaryumlu akvaryumu akwarele alambres alani '
	'alanli alargador alargadore alba albicocche albicocchi albornoz alcagi alcaki alcakli alcalinas alcaline alcalines alcaliness '
	'alcalini alcaparras alegre alegres aleta aletas aletili aletisi aletlerili aletlerisi aletli alfaces alfombrilla alfombrillas alga '
	'algas algen alghe alghi algi algodaos algodoe algodone algues alguess alhos alianca aliancas alianza alianzas alicili alicisi '
	'alimentacao alimentacaos alimentacion alimentacione alimentacoe alimentaires alimentar alimentare alimentation alimentatore '
	'alimentatori alimenticia alimenticias alimenticio alimenticios alitas alkaliczne alkalin alkalini alkalinli allegri allegro alliage '
	'alliages alliance alliances alligi allik alliki allikli allumettes allumettess alluminii almejas almibar almibare almidon almidone '
	'almohadas alpargatas alpercatas altas alten altili altinda altindali altindasi altini altinli altisi altoparlanti altos alubias '
	'alufolie aluminios aluminiowa aluminiumpfanne aluminyumlu aluminyumu alyans alyansi alyansli amaciante amaciantes amali amandess '
	'amarelos amari amarillas amarillos amaro amasi ambientador ambientadore ambiente ambientes ambienti ameixas amendoime americana '
	'americanas amidi amido amidon amidos ammorbidente ammorbidenti ammortizzatore ammortizzatori amoladora amoladoras amor amore amori '
	'amortecedor amortecedore amortiguador amortiguadore amortisor amortisorlu amortisoru amortisseur amortizator amortyzator amour '
	'amplio amplios ampullu ampulu anacardi anacardos anahtarili anahtarisi anahtarli anahtarligili anahtarligisi anahtarliki '
	'anahtarlikli anakart anakarti anakartli analogkamera ananas ananasi ananasli ananass anchoas anchois anchoiss anchovas ancinhos '
	'ancore ancuez ancuezi ancuezli anders anele angebot angelboot angelhaken angelrolle angelrute angoli angolo animale animali anis '
	'anneanneli anneannesi anneau anneaus anneaux anneli annesi anorake ansehen anspitzer anta anten antena antenas anteni antenli '
	'antenne antennes antepi antepli antiaderente antiaderentes antiaderenti antiadherente antiadherentes antiadhesive antiadhesives '
	'antice antich antici antidolorifici antidolorifico antifurti antifurto antigas antigenique antigeniques antigeno antigenos antigos '
	'antiguas antiguedad antiguedade antiguidade antiguidades antiguos antika antikali antikasi antikvariat antiprigarnaya antiquariati '
	'antiquariato antiquitat antiquite antiquites antis antiseptik antivol antizanzare antizanzari antyk anzois anzoiz anzuelos aparati '
	'aparatli apaszka apelsinovyy apelsiny aperti apfelessig apfelsaft apfelwein apligi aplik apliki aplikli apoio apoios apontador '
	'apontadore apparat apparecchii appendiabiti apress aprikosen apto aptos aquarelas aquarelle aquarelles arabali arabasili arabasisi '
	'arac arachides arachidess arachidi araci aracli aragosta aragoste arakhis arakhisovaya araligi araliki aralikli aranci aranciata '
	'aranciate arancii arancio arbeit arbeitshandschuhe arbeitshose arbeitsspeicher arbole arbuste arbustes arbuz arce arces archivador '
	'archivadore areias arenas argenti aria arkadasi arkadasli arkali arkasi arma armacao armacaos armacoe armadii armagnac armali '
	'armarios armasi armatur armoires armonica armonicas armonice armonich armutlu armutu aromatica aromaticas aromaticheskaya arpa '
	'arpali arpasi arriere arrieres artificiais artificiaiz artificiale artificiales artificiali artificiel artificielle artificielles '
	'artificielless artificio artificios arzneimittel asas ascia asciugacapelli ascy asiento asientos asil asili asilli askili askilili '
	'askilisi askisi asma asmali asmasi aspiradoras aspiradore aspirante aspiranti aspirapolveri aspirator aspiratorlu aspiratoru asse '
	'assento assentos assorbenti astari astarli astuccii atadura ataduras atemschutzmaske ates atesi atesli atherisches atkili atkisi '
	'atlasnaya atlet atleti atletli atomayzer atornillador atornilladore atrament atril atrile attaccatutti attaccatutto attelle '
	'attelles atume atune audifono audifonos audios auditif auditivo auditivos aufbewahrung aufnaher aufsatz augentropfen ausgabe '
	'austern ausverkauf auswahl autobatterie automatici automatico automaticos automatikuhr automatique automatiques automatten '
	'automobili automotiva automotivas automovel automovele automovil automovile autopolitur autoreifen autoteile aveia aveias avelas '
	'avena avenas avene avizeli avizesi avocadi avocat avoine avoines avokado avokadolu avokadosu avto avtokreslo avtomaticheskiy '
	'avtomobil avtomobilniy avtomobilnyy avtomobilya avtor avtozapchasti avvitatore avvitatori awokado ayagi ayaki ayakkabili '
	'ayakkabisili ayakkabisisi ayakli ayaklili ayaklisi ayar ayari ayarli ayarlili ayarlisi aycekirdegi aycekirdegili aycekirdegisi '
	'aycicegi aycicek ayciceki aycicekli ayicigi ayiciki ayicikli ayili ayisi aynali aynasili aynasisi ayni aynili aynisi ayrani ayranli '
	'azada azadas azafran azafrane azeites azucare azule azulejos babaanneli babaannesi babali babasi babochka babybody babydecke '
	'babyflasche babykleidung babymilch babystrampler bacalao bacalaos bacalhaus bach bache baches backblech backkakao backmischung '
	'backofen backpulver bacone badekugeln badelatschen bademi bademli badetuch bagagerie bagageries bagagery bagcigi bagciki bagcikli '
	'baget baglamali baglamasi bagni bagnoschiume baguettess baharati baharatli bahceli bahcesi bainha bainhas baixos bajas bajos '
	'bakimili bakimisi bakimli bakiri bakirli baklavali baklavasi baklazhany balais balalayka balanca balancas balanza balanzas balatali '
	'balatasi balatasili balatasisi baldes baldo baldolu baldosas baldosu baligi baligili baligisi baliki balikli balili balim balimi '
	'balimli balisi balles balli ballonchik balmumulu balmumusu balone balonlu balonu balsam balsami balsamici balsamico balsamicos '
	'balsamique balsamiques balta baltali baltasi balzam bamper banadore bananess banani banco bancos banda bandaji bandajli bandas '
	'bandazh bande bandeja bandejas bandelettes bandelettess bandes bandili bandisi bandoleras bandoulieres banhos banka banos banti '
	'bantli banya banyolu banyosu baraban baraja barajas baralho baralhos baranina baranki barato baratos barattoli barbacoa barbacoas '
	'barbante barbantes barbeador barbeadore barbeare barbecui barbekyu barboteus barboteuse barboteuses barbunya barbunyali barbunyasi '
	'barcas barce barch barcos bardagili bardagisi bardaki bardakli baret bareti baretli barniz barquillos barra barracas barras barre '
	'barres barros barsetka barwnik basci basco bascula basculas baseballcap basico basicos basincli basinclili basinclisi basit basiti '
	'basitli basketbol basketbollu basketbolu basketss baskilili baskilisi baskisi baskul baskullu baskulu basmatireis basmatis '
	'basortusulu basortususu bassi baston bastone bastoni bastonlu bastonu basuras batareyki bataryali bataryasi bataryasili bataryasisi '
	'batas bateaus bateaux batedeira batedeiras batidora batidoras batome baton batonchik battaniyeli battaniyesi battaniyesili '
	'battaniyesisi batterii batteur baumwollstoff baunilha baunilhas bavullu bavulu bayani bayanli baydarka bayeta bayetas baykhovyy '
	'bayrami bayramli bazili bazisi beamer beaus beaute beautes beaux bebegili bebegisi bebeki bebekli beben bech beches bedenili '
	'bedenisi bedenli beges bein beji bejli bekon bela belas belaya bele beleuchtung belgeleri belgelerli belgeli belgesi bellegi '
	'belleki bellekli belles belli beloe belya belye belyy benda bende bengala bengalas bengalskie beni benimi benimli benli benzin '
	'benzina benzine benzinli benzinlili benzinlisi benzinovyy benzopila bequem bequeme bereli beremennost berenjena berenjenas beresi '
	'berinjela berinjelas besi beslenme beslenmeli beslenmesi besli besprovodnaya besprovodnoy beste besteckset besten betonlu betonnaya '
	'betonowa betonplatte betonu betrieben betun betune beurres beyazi beyazli beysbolka bezalkogolnyy bezdrotoviy bezelye bezelyeli '
	'bezelyesi bezhevyy bezili bezisi bezli bezug bialko bialkowa biance bianch bianchery bianci biberi biberli biberon biberone '
	'biberonlu biberonu bibita bibite bibliotheque bibliotheques biblo biblolu biblosu bicagili bicagisi bicaki bicakli bicho bichos '
	'bicicletas biciclette bicme bicmeli bicmesi bico bicos bide bides bidon biegania bienenhonig bieres bierglaser bife bifes bifteck '
	'biftegi biftek bifteki biftekli bigiotteria bigiottery biglietti bijous bijuteri bijuterias bijuterili bijuterisi bikinili bikinisi '
	'bila bilancia bilancy bilderbuch bilegi bilek bileki bilekli bilekligi bilekliki bileklikli bilezigi bileziki bilezikli bilgisayari '
	'bilgisayarli biliy billes billess billetera billeteras bini binli binocoli binocolo binoculos binokl bint biondi biondo biquinis '
	'birali birasi biri birli birre bisagras biscuitss biser bisikleti bisikletili bisikletisi bisikletli biskuvili biskuvisi bistec '
	'bistecca bistecce bistecch bistece bisuteria bisuterias bitkili bitkisili bitkisisi bitow bitset bitteri bitterli bity biurko '
	'biurkowa biurowy biye biyeli biyesi bizcocho bizcochos bizhuteriya bizi bizimi bizimli bizli blagovoniya blancas blanch blandos '
	'bleistifte blenderi blenderli bles blesna bleues bleux blisko blitzgerat bloc bloce blockflote bloco blocos blok bloka bloklari '
	'bloklarli bloknot blondes bloques blouson bluetoothlu bluetoothu blumendunger blumensamen blumenstrauss blumenzwiebeln blus '
	'blutdruckmessgerat blutserum bluzlu bluzu blyskawiczny blyskowa bocas bocaux bocce bocch bocegi bocek boceki bocekli boczek '
	'bodenfliesen bodi bodye bodylu bodyu bohrerset boina boinas boiss bokaly boksery bolbos bolgarka bolgarskiy bollitori bolshaya '
	'bolshoy bolsitas bolty bombas bombki bomboletta bombolette bombons bonbonss boncugulu boncugusu boncuklu boncuku bonitas bonnes '
	'borda bordados bordas borde bordes bordi bordolu bordos bordosu borla borlas bornozlu bornozu borody borowiki borraccia borraccy '
	'borrachas borrar borrare borrego borregos borrifador borrifadore bors borsette borshch borte borulu borusu boslu bosonozhki bosu '
	'botaos bote botes botilony botinki botins botlu botoe botone bottess bottigly bottiness botu bouch bouches bouchons bouchonss '
	'boucless bougiess bougy bouilloires boule bouless boulons boulonss boutonss bovina bovinas boxere boxeri boxerli boxershorts boyali '
	'boyama boyamali boyamasi boyasili boyasisi boylu boylulu boylusu boyulu boyusu braccii braccio braco bracos brancas branda brandali '
	'brandasi brandye bransoleta braslet bratpfanne bratwurst bravi bravo brazalete brazaletes brazo brazos brazu breiter bremsscheiben '
	'bresaole bretter breve brevi brezent briefumschlage brigadeiro brigadeiros brilho brilhos brillantes brillanti brillenetui '
	'brillengestell brillo brillos briquet brite brites britva britvennyy britya brocas brocha brochas broches brocoli brocolis brocolos '
	'brodes brodi brodo brokkoli brokoli brokolili brokolisi brokuly bronce bronces bronz bronzefigur bronzi bronzlu bronzo bronzovaya '
	'bronzu brosh broshyura broslu bross brosu brosur brosurlu brosuru brotdose bruhe bruja brujas brus brynza bryuki brzoskwinie bucal '
	'bucale bucati bucato bucherregal buchweizen budama budamali budamasi budilnik buenas buenos bugday bugdayi bugdayli bugunlu bugunu '
	'bujili bujisi buket buketi buketili buketisi bukiet buklet bulasigi bulasiki bulasikli bulavki bulbes bulbess bulbi bulbos bulgurlu '
	'bulguru bulion bulloni bulochki bulon bulonnye bulyon bulyonlu bulyonu bumaga bumazhnik bumazhnye bumazhnyy buoni buque buques '
	'bureaus bureaux burostuhl burri bursztyn burunlu burunu businy busti bustini bustino bustiyer bustiyeri bustiyerli butow butsy '
	'buttermilch butterschmalz butunlu butunu butylka butylochka buyugu buyuklu buyuku buzdolabili buzdolabisi byli byustgalter cabecas '
	'cabecote cabecotes cabezas cabides cabillaud cacahuetes cacahuetess cacai cacao cacaos cacau cacaus caccia cacciaviti caccy cach '
	'cachacas cache cachecole caches cachimba cachimbas cachimbo cachimbos cachorros cadas cadeados cadenass cadiri cadirili cadirisi '
	'cadirli cafes cafeteiras cafeteras caffettiere caffi caiaque caiaques caiss caisse caisses cajone cajou cajous cajoux caju cajus '
	'caki cakili cakisi cakmagi cakmak cakmaki cakmakli cala calamar calamare calamari calar calari calarli calcestruzzi calcestruzzo '
	'calcii calcolatrice calcolatrici calculadora calculadoras calculatrice calculatrices caldas caldi caldos calefactor calefactore '
	'calendarii calendarios calgi calgili calgisi calibre calibres calibri calibro calici calidad calidade calientes calisma calismali '
	'calismasi calle calles calor calore calori caly calz calzi camarao camaraos camaras camaroe camarones camasirili camasirisi '
	'camasirli cambio cambios camere camescope camescopes camicette camicy camisolas camison camizone camli camlili camlisi camomila '
	'camomilas camomilla camomille camomilles campana campanas campanella campanelle campeggii campeggio campi campingkocher campingzelt '
	'campismo campismos campo campos camurlugu camurluklu camurluku canapes canard canas canasta canastas cancellare cancellari candados '
	'candeeiro candeeiros candeli canela canelas canetinhas cangrejo cangrejos canif canivete canivetes cannella cannelle cannelles '
	'cannes canoa canottiera canottiere cantalari cantalarli cantali cantasili cantasisi cantucci capacetes capacho capachos capali '
	'capasi capilar capilare capinhas cappa cappe cappellini cappellino capperi capres capress capuch capuches carabina carabinas '
	'carabine carabines caracol caracole caraffa caraffe caramelli caranguejo caranguejos caras carbone carbonella carbonelle carboni '
	'carcasas carciofini cardamome cardamomes cardamomo cardamomos carga cargadore cargas cargohose caricabatterii carimbo carimbos '
	'carnaroli carnes carni carote caroti carottes carottess carpete carpetes carregadore carregamento carregamentos carrelage '
	'carrelages carres carrete carretes carretilha carretilhas carrinhos carrito carritos carrozzina carrozzine carsafi carsafli '
	'carsambali carsambasi cartables cartaos cartess cartoe cartoes cartolini cartoni cartouch cartouches cartuccy cartuchos carvao '
	'carvaos carvoe casas cascara cascaras casci cascos casei caseis casero caseros cashewkerne cason casone casques cass cassa '
	'cassettiera cassettiere castanhas castanhos catali catalli catana catanas catarifrangente catarifrangenti catene cateni catili '
	'catisi cauchos cavalli cavaquinho cavaquinhos cavas caviale caviali caviare caydanligi caydanliki caydanlikli cayili cayisi cayli '
	'caza cazadora cazadoras cazas cazo cazos cazuela cazuelas cebada cebadas cebolas cebollas cecina cecinas ceketi ceketli cekici '
	'cekicli cekirdegi cekirdegili cekirdegisi cekirdeki cekirdekli cekmece cekmeceli cekmecesi celigi celiki celikli cellulari celulare '
	'cementi cemento cementos cena cenouras cepes cepess cepi ceplili ceplisi ceramicas ceramice ceramich ceramici ceramico ceramicos '
	'ceramiczna ceramiczne ceramiczny ceramiques ceras cerca cercas cerceveli cercevesi cercevesili cercevesisi cercle cercles cerdos '
	'cereais cereaiz cereales cerealess cereali cerejas cerillas cerizess cerniere cernieri cerrados cerraduras cerrahi cerrahili '
	'cerrahisi cervejas cervezas cesoie cesoii cesti cestos cetim cetime cetrioli cetriolini cetveli cetvelli ceus cevada cevadas cevizi '
	'cevizili cevizisi cevizli cezerye cezeryeli cezeryesi cezveli cezvesi chaines chainess chaiz chal chalecos chaleiras chales chaleur '
	'chalwa chambres champ champagner champignonss champinon champinone champos champus chandal chandale chantier chaos chapeaus '
	'chaqueton chaquetone charbon charnieres charnieress charutos chashka chasov chass chasse chasses chast chasy chaussettess '
	'chaussonss chaussuress chaveiros chay chaynaya chaynik chaynyy chechevitsa chego cheios cheiro cheiros chekhol chelovek chem chemiz '
	'chemizier chemodan chereviki chernaya chernila chernoe chernosliv chernyy cherrye chervoniy chesnok chevilles chevilless chiali '
	'chiari chias chiasamen chiasi chiavetta chiavette chicas chicha chichas chiches chichess chicles chicos chilipulver chimique '
	'chimiques chine chines chipss chipsy chirurgica chirurgical chirurgice chirurgich chistyy chitarra chitarre choboti chocolatss '
	'chocss chodnik choe choinka choinkowe chokhol cholovichiy choques chorna chorniy choucroute choucroutes chourico chouricos '
	'christbaumkugeln chronograf chteniya chto chtoby chubasquero chubasqueros chugunnaya chulki churrasqueira churrasqueiras churros '
	'chusteczki chuvas chwastobojczy ciabatti ciazowy cicegili cicegisi ciceki ciceklili ciceklisi ciclomotor ciclomotore cidre cidres '
	'ciecierzyca ciel cieli cielo cielos ciemna cienka cieple ciete cifti ciftli cigares cigaress cigarettess cigarrilhas cigarrillo '
	'cigarrillos cigarro cigarros ciglia cigly cihazili cihazisi cihazli cikartmali cikartmasi cikolatalili cikolatalisi cikolatasi cila '
	'cilali cilasi cilasili cilasisi cilegi cileki cilekli ciliegii cilios cils cilss cilti ciltli ciment cimento cimentolu cimentos '
	'cimentosu cimi cimli cini cinili cinisi cins cinsi cinsli cintas cinte cintres cintress cinturini cinturino cinturone cinzas '
	'cioccolata cioccolate cioccolati ciotole cipolle cipolli cipry cips cipsi cipsli cipura cipurali cipurasi cirage cirages circuiti '
	'circuito circuitos circulo circulos cires ciruelas cirurgica cirurgicas cisnieniomierz cisnieniowa cita citali citasi citronss '
	'civata civatali civatasi civili civisi cizgi cizgilili cizgilisi cizgisi cizmeli cizmesi claros clasico clasicos classique '
	'classiques cless climatiseur climatizeur climatizzatore climatizzatori clochette clochettes clouss cloux cobertore cobres cocci '
	'cocco cochecito cochecitos cocinas cocos cocugu cocuklu cocuku coelhos coeur cogu coiffant cojine cojinete cojinetes coklu coklulu '
	'coklusu coku colageno colagenos colare colchaos colchoe colchone colecao colecaos coleccion coleccione colecoe coleiras coletes '
	'colhere coliflor coliflore collagene collagenes collageni collantss collare collari colles colli collutorii collutorio colonias '
	'colonne colonnes colony colorante coloranti colorare colorari colorate colorati coloration colorau coloraus colorear coloreare '
	'coloriage coloriages colorir colorire coltellini coltellino colzas combinaizon comedor comedore comice comicheft comidas cominho '
	'cominhos comino cominos comlegi comlek comleki comlekli commode commodes comoda comodas comodi comodini comodino comodo comodos '
	'compacto compactos compensado compensados compensati compensato complemento complementos completi completos compotas compresas '
	'compresor compresore compressess compresseur compressi compressore compressori compridos comprimess computadore computermaus comte '
	'comtes concentrado concentrados concentrati concentrato concentre concentres concimi concombres concreto concretos condensada '
	'condensadas condensado condensados condensati condensato condicionado condicionadore condicionados condizionatore condizionatori '
	'conejos confettura confetture confitura confituras confitures conforto confortos congeladas congelado congelador congeladore '
	'congelados congelateur congelatore congelatori conjuntos conserva conservas conservation consola consolas consoli construccion '
	'construccione contacto contactos contali contas contasi contato contatos contatti contatto contenitore contenitori contrachapado '
	'contrachapados contreplaque contreplaques contres copa copas copertina copertine copia copias copie coplu coppia coppy copricuscini '
	'copricuscino copriletti copriletto copripiumini copripiumino copu corabili corabisi coracao coracaos coracoe corante corantes '
	'corapi corapli corazon corazone corbali corbasi cordages cordao cordaos cordeiro cordeiros cordel cordele cordero corderos cordess '
	'cordi cordini cordino cordoe cordon cordone coregi corek coreki corekli cornflakes cornichons cornichonss corona coronas corone '
	'corpi corpos corpss correas correntes correr correre corrida corridas cors corsa corse corses corsetti corsetto cortacesped '
	'cortacespede cortadas cortador cortadore cortapelos cortar cortare cortas cortaunas corte cortes corti cortinado cortinados cortos '
	'cosa cosas coser cosere costruzioni costura costuras cote cotes cotoni cotons cotonss couchages couchess coude coudes coudre '
	'coudres couettes couleurss coulis couliss coulisse coulisses coupe coupees coupeess coupes coupon couros cours couteaus couture '
	'coutures couvertss cozinhas cozze cozzi crabe crabes craie craies cravo cravos cray crayonss credenz credenza cremalleras crevettes '
	'crevettess criado criados cristale cristaleria cristalerias crocchette crocchetti croce croche croches croci croissantss croix '
	'croquettess crostatine crostatini crudi crudo crudos crues cruess crus cuarzo cuarzos cuberteria cuberterias cubierta cubiertas '
	'cubugu cubuk cubuklu cubuku cucchiaii cucine cucire cuciri cuciti cucito cuellos cuentas cuento cuentos cueros cuerpos cuffia '
	'cuffii cuffy cuidados cuilleress cuisines cuivres culass culasse culasses culata culatas cumali cumartesili cumartesisi cumasi '
	'cumini cumino cuna cunas cunkulu cunkusu cuoii cuore cuori curado curados curativos curcumas curcume curtas curtos cuscinetti '
	'custody cuval cuvali cuvalli cuzdanili cuzdanisi cuzdanli cydr cyfrowe cyfrowy cygara cynamon czas czekoladowy czolowka czyszczacy '
	'czytania dacacia dacacias daceri dacero dacha dagave dagaves dagavi dagciligi dagciliki dagcilikli dagneau dagneaus dagneaux dahali '
	'dahasi dair daktyle dalgali dalgalili dalgalisi dalgic dalgici dalgicli dalle dalles dama damas damascos dambil dambili dambilli '
	'damenbinden damenbluse damenduft damenhose damenjacke damenkleid damenpullover damenslip damenuhr damga damgali damgasi damlali '
	'damlasi danali danasi dank danteli dantelli darancia darancy darbuka darbukali darbukasi dari darili darisi darli darrosage '
	'darrosages dartifice dartifices dartificii dartificio dary daszkiem datenkabel datiles datteln datteri dattes dattess dauguri '
	'daunenjacke davena davene davet daveti davetli davleniya davoine davoines davul davullu davulu debardeur debriyaji debriyajli '
	'dechecs dechecss deckenlampe decollete decolleti decorationss decorativa decorativas decorativo decorativos decouper dedeli dedesi '
	'dedo dedos defterili defterisi defterli degeri degerli degerlili degerlisi degili degilli degnegili degnegisi dekorasyonlu '
	'dekorasyonu dekoratif dekoratifi dekoratifli dekorativnaya dekorlu dekoru delgados deligi delik deliki delikli deliplus demaquiller '
	'demballage demballages demiri demirli demligi demliki demlikli dencre dencres dende dendes denizci denizcili denizcisi denizi '
	'denizli dentaire dentaires dentale dentelles dentifricii dentifrico dentifricos dentros dentss dentystyczna deodoranti deodorantli '
	'depices depicess depilador depiladora depiladoras depiladore depilator depliants depliantss deportivas dequitation derable derables '
	'derecha derechas dereva derevo derevyannaya derevyannyy dergili dergisi derili derin derini derinli derisi derriere derrieres ders '
	'dersi dersli descartavel descartavele desdes desechable desechables desenho desenhos deseni desenlili desenlisi desherbant '
	'deshidratada deshidratadas desinfectant desinfectante desinfectantes desinfektionsmittel desinfetante desinfetantes deski '
	'desodorantes desodorisant desodorizant desodorizantes despertadore dessin dessous dessouss dessus dessuss destornilladore destre '
	'detay detayi detayli detaylili detaylisi detergentes detergenti deterjan deterjani deterjanili deterjanisi deterjanli detersivi '
	'detersivo detes deti detka detskaya detskie detskiy detskoe devam devami devamli devochka devre devreli devresi deystvitelno '
	'dezenfektan dezenfektani dezenfektanli dezinfitsiruyushchee dezynfekujacy diario diarios diccionario diccionarios dichtungsring '
	'dicke dictionnaire dictionnaires didatico didaticos diety digitale digitalkamera digitalpiano dikey dikeyi dikeyli dikis dikisi '
	'dikisli dikiz dikizi dikizli dinde dindes diodess diodi diodos diody dipinti dipinto direksiyonlu direksiyonu dischetti disci '
	'diseno disenos diserbante diserbanti disgi disi disinfettante disinfettanti diski diskili diskisi diskli disli disquess dito '
	'dityachiy divani diyot diyotlu diyotu dizionarii dizionario dizligi dizlik dizliki dizlikli dizustu dizustulu dizustusu dlina '
	'dlinnyy dlya dobavka dobles dobradicas dobro dobros doccasion doccy doch doczepiane dogal dogali dogalli dogumlu dogumu doigt dokum '
	'dokuma dokumali dokumasi dokumlu dokumu dokuzlu dokuzu dolabili dolabisi dolapi dolapli dolgu dolgulu dolgusu doliva dolive dolives '
	'dolma dolmali dolmasi dolny dolulu dolusu domashnie domashniy domatesi domatesli dominoss domowy domuz domuzlu domuzu dondurma '
	'dondurmali dondurmasi dondurucu donduruculu dondurucusu dondurulmus dondurulmuslu dondurulmusu doniczkowa donni doppii dorados '
	'dorange doranges dorati dorees doreiller doreilles doreilless dores dormire doro doroga dorozhka dorsz dortlu dortu dosegi doseki '
	'dosekli dosenfisch dosenfleisch dosenmais doska doski dosyali dosyasi douces douch douches doudou doudoune doudounes doudous '
	'doudoux dourados doutils doutilss dovzhina dozhd dozhdevik dragotsennyy drahtkorb drapss drehtabak dreirad drel drevesnyy drewna '
	'drohne droite droites dron droneli dronesi droni drozdze drozhzhi druckerpapier druckerpatrone druckertinte druga drukarki druty '
	'drzewa drzewny dubeli dubelli dublenka duchas dudagi dudaki dudakli duftkerze dugmeli dugmelili dugmelisi dugmesi dugunlu dugunu '
	'dukhi dukhovaya dukhovka dunstabzugshaube duras durbun durbunlu durbunu duros duscharmatur duschwanne dusha duslu dusu duvari '
	'duvarli duzlestirici duzlestiricili duzlestiricisi duzlu duzu dver dvernaya dvernoy dvernye dvigatel dynya dyuna dywaniki dzerkalo '
	'dzhem dzhemper dzhin dzhinsy dzhutovyy dziecka eaus echo echos echte echtes ecke eclaire ecole ecoles ecologica ecologice ecologich '
	'ecouteurss ecrouss ecroux ecusson edel edelstahlflasche edelstahltopf edelstein edici edicili edicisi edredome edredone efekt '
	'effacer effektivnyy efirnoe egeli egeri egerli egesi egzozlu egzozu einfarbig einmachglaser einsatz einweg einweghandschuhe '
	'eiscreme eiweisspulver ekimi ekimli ekmegi ekmeki ekmekli ekologiczny ekranili ekranisi ekranli eksisi eksisili eksisisi ekspress '
	'ekstrakt ekstresi ekstresili ekstresisi elastico elasticos elastique elastiques elbiseli elbisesili elbisesisi eldiveni eldivenili '
	'eldivenisi eldivenli electrica electricas electrico electricos electrique electriques electronica electronicas electronico '
	'electronicos electronique electroniques elegancki elegante elegantes eleganti elektricheskaya elektricheskiy elektrichniy elektrigi '
	'elektrik elektriki elektrikli elektriklili elektriklisi elektrische elektro elektrobritva elektrodvigatel elektrofahrrad '
	'elektrogitara elektrolu elektromotor elektronigi elektronik elektroniki elektronikli elektronnaya elektrorasierer elektrosamokat '
	'elektrosu elektrovelosiped elektryczna elektryczny elementy eletrica eletricas eletrico eletricos eletronico eletronicos elettrica '
	'elettrice elettrich elettrici elettrico elettronica elettronice elettronich elka ellili ellisi elmali elmas elmasi elmasli elmetti '
	'elmetto elochnye emal emalia embalagem embalageme embalar embalare embarazo embarazos embouts emboutss embrayages embreageme '
	'embutido embutidos emeraude emeraudes encajes enceinte enceintes encendedor encendedore encens encenss enchufes encre encres '
	'encreur encurtidos enduit energetica energeticas energetice energetich energetik energetyczny energisante energisantes energizante '
	'energydrink enerji enerjili enerjisi enfantss engraiss enjuague enjuagues enlatada enlatadas enregistreus enregistreuse '
	'enregistreuses entegre entegreli entegresi entera enteras entero enteros entier entrada entradas entres entsafter envase envases '
	'enveloppess envios enxada enxadas enxaguante enxaguantes epaiss epaule epaules epicess epilateur epilatore epilatori epilatorlu '
	'epilatoru epilierer epilyator epingle epingles epingless equipo equipos erdnussbutter erdnusse erfrischungsgetrank erigi eriki '
	'erikli eriste eristeli eristesi erkegi erkeki erkekli esarpi esarpli escala escalas escarpins escarpinss esche eschi escobas escola '
	'escolar escolare escolas escritorios escrivaninha escrivaninhas escultura esculturas escuros esencial esenciale eshche esigi esik '
	'esiki esikli eskili eskisi esmaltes esmeralda esmeraldas esmerilhadeira esmerilhadeiras esnegi esnek esneki esnekli esofman '
	'esofmani esofmanli espada espadas espadrillas espadrilless espaguetis espaguetiz espalda espaldas esparadrapo esparadrapos '
	'esparguete esparguetes esparragos esparto espartos especial especiale esponjas esportivo esportivos espremedor espremedore '
	'espressobohnen espressokocher espumante espumantes espumas espumoso espumosos esqueje esquejes esquis esquiz essencial essenciale '
	'essentielle essentielles essenziale essenziali essiccata essiccate essiggurken essstabchen esstisch essuie essuies essuy '
	'esszimmerstuhl estampa estampas estanteria estanterias estantes estati estatueta estatuetas esteira esteiras estera esteras '
	'esterilla esterillas esterni esterno estetoscopio estetoscopios estilografica estilograficas estojos estor estore estratti estratto '
	'estrela estrelas estrella estrellas estropajo estropajos estufa estufas esyalarili esyalarisi esyali esyasili esyasisi etageres '
	'etanch etanche etanches etegi eteki etekli eteryczny etes etichette etichetti etiketi etiketki etiketli etiketten etili etiquetas '
	'etiquettes etiquettess etisi etoile etoiles etole etoles etykiety eveti evetli evili evisi evragi evraki evrakli exprimidor '
	'exprimidore extensao extensaos extensiones extensionss extensoe exteriore externa externas externe externes extracto extractora '
	'extractoras extractos extrait extras extrato extratos extravergine extravergini eyeri eyerli eylullu eylulu ezhednevnik ezmesi '
	'ezmesili ezmesisi fach faciale faciles fahrradhelm fahrradkette fahrradkorb fahrradpedale fahrradreifen fahrradsattel '
	'fahrradschlauch fahrradschloss faitout faja fajas fajerwerki fajka fajki fakati fakatli falten faltschachtel famigly familias '
	'familles fanera fantaisie fantaisies fantaizy fantasias faqueiro faqueiros farba farbband farbpigment fareli faresi farfor '
	'farforovaya farines farinhas farli farmaci farole farsh faschingsdeko fascia fascy fasol fassung fasulyeli fasulyesi fatos faturali '
	'faturasi fauss fausse fausses fayans fayansi fayansli fazzoletti fechaduras fechos fecola fecole fecula feculas fecule fecules fede '
	'federa federe feigen feijaos feijoe fein feine feira feiras felgi felicitacion felicitacione felicitacoes felpudo felpudos feltros '
	'femininas femininos femmess fenda fendas fener feneri fenerili fenerisi fenerli fensterkitt fermaglii fermaglio fermente fermentes '
	'fermento fermentos fermetures fermuari fermuarlili fermuarlisi fernglas ferri ferros ferse fertilizante fertilizantes fertilizzante '
	'fertilizzanti fest festas feste festoni fetes feuer feuerwerk feuerzeug feutres feutress feux feyerverk ffp2 ffp2es ffp2s fiambrera '
	'fiambreras fiambres fiammiferi ficelles fichario ficharios fichi fidan fidani fidanli fide fideli fideos fidesi fiestas figi figos '
	'figues figuess figur figura figuras figurka figurlu figuru filati filete filetes filetosu filetosulu filetosusu filetti filetto '
	'filme filmes filmi filmili filmisi filmli filtreli filtrem filtresili filtresisi filzstifte finas fincanili fincanisi fincanli '
	'findigi findiki findikli fines finiki finos finta finte finti fiocchi fiolet fioletovyy firany fircali fircasili fircasisi firini '
	'firinli fischfilet fischfutter fisegi fisek fiseki fisekli fisi fiskalna fisli fistashki fistigi fistigili fistigisi fistiki '
	'fistikli fitas fitil fitili fitilli fitnessgerat fiuti fiuto fiyat fiyati fiyatli flach flache flaconi flakonu flakonulu flakonusu '
	'flamastry flamenco flamencos flanela flanelas flas flashi flashli flasi flasli flauta flautas flauti flauto flecha flechas fleshka '
	'flet fleurss fleyta fliesen flis flocons floconss flocos flomastery flops flore floresan floresani floresanli fluorescente '
	'fluorescentes flussigseife flut flutlu flutu fogao fogaos fogareiro fogareiros foglia fogly fogo fogoe fogos foies folga folgemilch '
	'folhetos foliowe folletos folyo folyolu folyosu fonar fonarik fondi fondo fondos fondoteni fondotenli fondotinte fonte fontes '
	'forchetti forcine forcini forel forelle forets foretss formaggii formali formas formasi forme formes fornelli fornello forni fornos '
	'forros forte fortes forti fosforlu fosforlulu fosforlusu fosforos fotelik fotoapparat fotobumaga fotocamere fotocopie fotocopii '
	'fotografi fotografica fotograficas fotografice fotografich fotografici fotografico fotograficos fotograficzna fotograficzny '
	'fotografli fotokopi fotokopili fotokopisi fotooboi fotopapier fotoplenka fotorahmen fotoramka fototapeta fototapete fourchettess '
	'fourrures fragoli fraich fraiche fraiches fraichess frais fraiss fraizess fralda fraldas framboizess frambuesas frangos freddi '
	'freezere frei freios freizeit frenli frente frentes fresca frescas fresce fresch fresci fresco frescos freza frias frigideiras '
	'frigo frigoriferi frigorificos frigos frijoles frios frisch frische frischhaltedose frischhaltefolie frischkase frita fritas frites '
	'fritess fronha fronhas frontale frontales frontali fruchtaufstrich fruchtsaft fruhstucksflocken fruitss fruktovyy frukty frullatore '
	'frullatori frutos frutte frytki fuba fubas fuego fuegos fuente fuerte fuertes fuet fuete fugenmortel fular fulare fulari fularli '
	'fulllu fullu fumado fumados fumar fumare fume fumeli fumes fumesi fumetti fumetto fumo fumos fundo fundos funduk fuochi fuoci fuoco '
	'furadeiras furnitura fusibili fusibles fusivele fussballschuhe fussmatte futbole futbolka futbollu futbolnyy futbolu futebole '
	'gaechnyy gaita gaitas galeta galetali galetasi galettes galettess galinha galinhas galka gallina gallinas galochas galon galstuk '
	'gamanets gamba gambas gambass gambe gamberetti gamberi ganchillo ganchillos gancii ganteli gantss ganz garazh gardina gardirop '
	'gardiroplu gardiropu garmoshka garnelen garofani garofano gartenschere gartenschlauch gartenstuhl garz garza gasas gaseosa gaseosas '
	'gasgrill gaskartusche gasolina gasolinas gassos gassosa gauch gauches gayka gayki gaza gaze gazebi gazes gazeteli gazetesi gazeus '
	'gazeuse gazeuses gazirovka gazli gazlili gazlisi gazonokosilka gazovaya gazovyy gazowany gazowy gazoz gazozlu gazozu gebeligi '
	'gebelik gebeliki gebelikli gebrauchtwagen gece geceli geceligi geceliki gecelikli gecesi gecmeli gecmelili gecmelisi geflochten '
	'gefrierbeutel gefrierschrank gefrorene gehstock geige geladeiras gelado gelados gelati gelato gelee gelees geleias gelin gelini '
	'gelinli geluless gemahlener gemalde gemili gemisi gemusesamen genc genci gencli generador generadore generateur gengibre gengibres '
	'genisi genisli genisligi genisliki genislikli genou genous genoux gerbitsid gergelim gergelime germetik gerostete gerste '
	'geschenkbox geschirrspuler geschirrtuch gessetti getriebeol getrocknet getrocknete gevregi gevregili gevregisi gewurzgurken '
	'gewurzmischung geyzernaya ghis ghisa giacce giacch giaccone giacconi gialli giardini gibili gibis gibisi gidali gidasi gidon '
	'gidonlu gidonu gier gimalayskaya ginebra ginebras gingembre gingembres ginnastica ginnastice ginnastich ginocchii ginocchio gioci '
	'giornali giradischi girasol girasole girasoli girassol girassole girlyanda girofle girofles gitar gitara gitari gitarli gitarowe '
	'gitarre gitarrensaiten gitary giyimi giyimli giysili giysisi glace glacee glacees glaces gladkiy glasflasche glasperlen glasschale '
	'glasscheibe glasvase glatteisen glaz glaznye glazura glebogryzarka glikoz glikozlu glikozu glitzer glockchen glony glowica glowna '
	'glucosa glucosas glukosesirup glyantsevyy glyukoza gobelet godinnik gofret gofreti gofretli gofrokorob goiabada goiabadas golarka '
	'golas goldkette goldlu goldring goldu golenia golfe golfschlager golfy golova golovka goluboy gomas gomina gominas gominolas '
	'gomitoli gomitolo gomlegi gomleki gomlekli gommes gommi gommone gommoni gondereni gonderenli gonflable gonflables gora gorchitsa '
	'goreli goresi gorges gorikhi gorna gorny gornyy gorokh gorset gorshochek gorshok gorski gorunum gorunumlu gorunumlulu gorunumlusu '
	'gorunumu goryachiy gorzkie gostinaya gota gouach gourde gourdes govdeli govdesi govyadina govyazhiy gozdziki gozlu gozlugulu '
	'gozlugusu gozluklu gozluku gozu grabli grabstein gradusnik grafica graficas graficzna grafikkarte grafin grainess grainss gramas '
	'gramm gramofon grampo grampos granat granchii granchio grani granit graniti granitli granito granitos grano granolali granolasi '
	'granos granul granullu granulu grao graos graphique graphiques grappe grassa gravidanz gravidanza gravidez graxa graxas greben '
	'grebeshok grechka grechnevaya grenouillere grenouilleres gres gress gretskie greyfurt greyfurtlu greyfurtu greypfrut griby griess '
	'griferia griferias grifo grifos grigii griglia grigly gril grili grillees grilleess grillkohle grisi griss grissini groe grossess '
	'grossesse grossesses grossi grossos groszek gruba grucce grucci gruesos grusha grushi grusskarten gruszki gryczana guache guaches '
	'guaj guaji guajli guanciale guanciali guaranas guardas guash gubka gubnaya gubreli gubresi guclu guclulu guclusu guia guias guidaos '
	'guidoe guimauves guimauvess guinzaglii guirlande guirlandes guirnalda guirnaldas guisantes guitare guitares guitarra guitarras '
	'gummihandschuhe gummimatte gummistiefel gumowa gumowe gumrugu gumruklu gumruku gumuslu gumusu gunesi gunesli gunlu gunulu gunusu '
	'gurt gusseisenpfanne gusti gusto guvec guveci guvecli guvenligi guvenlik guvenliki guvenlikli guzeli guzelli gvozd gvozdi gvozdika '
	'gwiazda gwiazdki haargel haarkur haarnadeln haarreif haarschneidemaschine haarspange haarspulung haartrockner haarverlangerung '
	'habanos hacendado hacendados hach hacha hachas hache haches haczyki hafer haferflocken hafermilch hafifi hafifli hafizali hafizasi '
	'haft haftali haftasi hahnchenbrust hahnchenflugel hakelgarn hakelnadel halati halatli halili halisi halka halkali halkalili '
	'halkalisi halkasi hallenschuhe halteres halteress hamecons hameconss hammelfleisch hamulcowe hamuru hamurulu hamurusu handseife '
	'handspiegel handyhulle hantel hantle hardali hardalli harddisgi harddiski harddiskli haricotss harinas harmonijka harnais harnaiss '
	'hartowane hashas hashasi hashasli hasir hasiri hasirli hastas haushaltsschere hautcreme hautes hava havai havaili havaisi havali '
	'havalili havalisi havasi havlulu havlusulu havlususu havuclu havucu havyar havyari havyarli hayiri hayirli hayvan hayvani hayvanli '
	'hazir hazirani haziranli haziri hazirli hebilla hebillas heckenschere hediyeli hediyeligi hediyeliki hediyelikli hediyesili '
	'hediyesisi hefe heilkrauter heisskleber heizdecke heizlufter helado helados helvali helvasi herbacianego herbatniki herbicida '
	'herbicidas herd heri herli herrenduft herrenhemd herrenhose herrenjeans herrenuhr herrenunterhose hervidore herz hesap hesapi '
	'hesapli heykel heykeli heykelli hici hicli hidratantes hidrofil hidrofili hidrofilli hidrofilo hidrofilos hidrolimpiadora '
	'hidrolimpiadoras hierros higienico higienicos higieniczne higos hijyenigi hijyenik hijyeniki hijyenikli himalajska himalayasalz '
	'hinchable hinchables hindi hindili hindisi hindistan hindistani hindistanli hinten hipodermica hipodermicas hirkali hirkasi hirse '
	'historico historicos hizlili hizlisi hochdruckreiniger hocker hoher holzbrett holzfigur holzkiste holzkohle holzkohlegrill holzlack '
	'holzleiste holzloffel holztur homar homard hombro hombros homeme hommess hongos honigwein hoparlorlu hoparloru horgerat hormigon '
	'hormigone hornear horneare hornillo hornillos hornos horquillas hortalizas hortumlu hortumu hortumulu hortumusu hosenanzug hotte '
	'hottes houppette houppettes houss hueso huesos huhnereier huhnerfleisch huitres huitress hummer hundefutter hundegeschirr '
	'hundehalsband hundeleckerli hurma hurmali hurmasi hustensaft hydratantes hydrophile hydrophiles hygieniques hygieniquess iadeli '
	'iadesi iberico ibericos ibuprofeno ibuprofenos icecegi icecegili icecegisi iceceki icecekli icerigi iceriki icerikli icili icini '
	'icinli icisi icki ickili ickisi icme icmeli icmesi idratanti idrofili idrofilo idropulitrice idropulitrici igienica igienice '
	'igienich igla igly ignesi ignesili ignesisi igra igralnye igrashka igrovaya igrushechnaya igrushka igrushki ihlamur ihlamurlu '
	'ihlamuru ikili ikilili ikilisi ikincili ikincisi ikisi ikona ikra ilacili ilacisi ilaclama ilaclamali ilaclamasi ilacli ileli ilesi '
	'ilgi ilkbahari ilkbaharli ilki ilkli illustrati illustrato illustre illustres ilustrado ilustrados imbir immergee immergees '
	'immondizia immondizy impastatrice impastatrici impermeabile impermeabili impermeable impermeables impfstoff impresoras impressao '
	'impressaos impressoe impressoras imprimantes inalambrico inalambricos inceli incensi incenso incensos incesi inchiostri inchiostro '
	'incienso inciensos incili inciri incirli incisi indeyka indias indyk infantile infantiles inflavel inflavele infraditi infradito '
	'ingiliz ingilizi ingilizli inglesa inglesas inglese inglesi ingwer inna innen inodoro inodoros inoxidables insalate insecticida '
	'insecticidas insektenspray insektitsid inseticida inseticidas insetticida insetticide instantane instantanea instantaneas '
	'instantaneo instantaneos instantanes instantkaffee instrumentov intarsii intarsio integrado integrados integrati integrato integre '
	'integres interdentale interdentali interiore interruptore interruttori invalidnaya inverni invernos inviernos inwalidzki inzhir '
	'iogurtes ipegi ipeki ipekli iphone iphones iphoni ipligi ipligili ipligisi ipliki iplikli irmigi irmik irmiki irmikli isca iscas '
	'isigili isigisi isiki isikli isiklili isiklisi isitici isiticili isiticisi isitme isitmeli isitmesi iskusstvennaya iskusstvennye '
	'iskusstvennyy islagi islaki islakli islemelili islemelisi isolierflasche isotherme isothermes ispanagi ispanaki ispanakli isqueiro '
	'isqueiros istakoz istakozlu istakozu istampa istampali istampasi istantanei istantaneo istiridye istiridyeli istiridyesi italiana '
	'italianas italienne italiennes iyili iyisi izdanie izdelie izdeliya izgara izgarali izgarasi izumrud izyum jablkowy jabone '
	'jagniecina jajeczny jajka jakosc jambe jambes jambonlu jambonu jamone jantar jantare jantes jantess janti jantli japon japonki '
	'japonlu japonu jaquetas jarabe jarabes jardime jardine jarras jarrone jasna jasne jeansy jeczmien jednorazowy jelili jelisi '
	'jenerator jeneratorlu jeneratoru jengibre jengibres jeringas jerseye jetable jetables jeune jeunes jeus jilet jileti jiletli '
	'joelheira joelheiras jogginganzug jointss jolesi jolesili jolesisi jolies joly jovem joveme joven jovene joyero joyeros jugos '
	'jumelles jumelless juta jutes jutesack jutowy jutro kabachki kabachkovaya kabagi kabak kabaki kabakli kabani kabanli kabanosy '
	'kabartma kabartmali kabartmasi kabeljau kabi kabili kabisi kablolu kablosulu kablosusu kadari kadarli kadeh kadehi kadehli kadifeli '
	'kadifesi kadini kadinli kadzidelka kafali kafasi kafel kafesi kafesli kaffeebecher kaffeebohnen kaffeetassen kagidi kagidili '
	'kagidisi kagiti kagitli kahveli kahverengili kahverengisi kahvesili kahvesisi kajak kaju kajulu kajusu kakao kakaolu kakaolulu '
	'kakaolusu kakaopulver kakaosu kakule kakuleli kakulesi kalamar kalamari kalamarli kalayi kalayli kalemili kalemisi kalemli '
	'kalemtiras kalemtirasi kalemtirasli kalendar kalenderbuch kalibili kalibisi kalini kalinli kalinligi kalinliki kalinlikli kalipi '
	'kalipli kaliteli kalitelili kalitelisi kalkulator kalkulyator kalmar kalmary kalosze kalp kalpi kalpli kalplili kalplisi kalyan '
	'kalyana kamen kamerali kamerasi kamerasili kamerasisi kamienna kamille kaminofen kamisi kamisili kamisisi kampi kampli kamyonlu '
	'kamyonu kanadi kanadili kanadisi kanat kanati kanatli kancali kancasi kanepeli kanepesi kano kanola kanolali kanolasi kanolu kanosu '
	'kante kanule kanvas kanvasi kanvasli kapagili kapagisi kapaki kapakli kapaklili kapaklisi kapalili kapalisi kapari kaparili '
	'kaparisi kapary kapern kapersy kapieli kapielowki kapili kapisili kapisisi kaplama kaplamali kaplamasi kapli kaplili kaplisi '
	'kapsullu kapsulu kapturem kapusonlulu kapusonlusu kapuzenpullover karabiberi karabiberli karabugday karabugdayi karabugdayli '
	'karaffe karafka karandashi karanfil karanfili karanfilli kardamom kardamon kardesi kardesli kardigan karelili karelisi karesi '
	'kargolu kargosu karides karidesi karidesli karisigi karisik karisiki karisikli karo karolu karosu karta karte kartili kartina '
	'kartinka kartisi kartka kartli kartofel kartoffelchips kartoffelstarke kartonlu kartonnaya kartonowe kartonu kartoshka kartpostali '
	'kartpostalli kartridzh kartuslu kartusu kartusulu kartususu kartusz karyola karyolali karyolasi kasali kasar kasari kasarli kasasi '
	'kaseli kasesi kasgi kasha kashlya kashpo kasigili kasigisi kasiki kasikli kasimi kasimli kaska kasket kasketi kasketli kaski '
	'kaskili kaskisi kaskli kassa kassety kastrulya kastryuli kastryulya kaszel kaszka katana katanas katane katli katlili katlisi '
	'katushka kaucugu kaucuklu kaucuku kaugummi kava kavanozlu kavanozu kaviar kavrulmus kavrulmuslu kavrulmusu kavurma kavurmali '
	'kavurmasi kawiarka kawior kawy kayagi kayake kayaki kayakli kayali kayasi kaydirmaz kaydirmazi kaydirmazli kayisili kayisisi '
	'kayisli kaymagi kaymak kaymaki kaymakli kazagi kazaki kazakli keceli kecelili kecelisi kecesi kedili kedisili kedisisi kedrovye '
	'kedy kefiri kefirli kegi keki kekigi kekiki kekikli kekli keman kemani kemanli kemerili kemerisi kemerli keneviri kenevirli kepka '
	'keramicheskaya keramikbecher keramikfigur keramikschussel keramikteller kereste keresteli kerestesi kernseife keshyu kesici '
	'kesicili kesicisi kesmeli kesmesi ketcap ketcapi ketcapli ketchupe keteni ketenli kettensage kettleli kettlesi khalat khalva khamon '
	'khleb khlib khlopok khlopya kholo kholodilnik kholodnyy khotyat khozyaystvennoe khudi kibrit kibriti kibritli kichererbsen '
	'kieliszki kieszenie kijki kiler kileri kilerli kili kilici kilicli kilidili kilidisi kilifili kilifisi kilifli kilimi kilimli '
	'kiliti kilitli kilitlili kilitlisi killi kimi kimli kimyon kimyonlu kimyonu kinali kinasi kinderfahrrad kindersitz kinderwagen '
	'kinkiet kinoa kinoali kinoasi kirazi kirazli kirigi kirik kiriki kirikli kirilmaz kirilmazi kirilmazli kirlenti kirlentli kirlili '
	'kirlisi kirmizili kirmizisi kirpigi kirpik kirpiki kirpikli kirschtomaten kisali kisasi kisi kisili kisiligi kisilik kisiliki '
	'kisilikli kisiseli kisiselli kisisi kisli kist kisti kiszona kitabili kitabisi kitapi kitaplari kitaplarli kitapli kitapligi '
	'kitaplik kitapliki kitaplikli kiti kitili kitisi kiyafeti kiyafetili kiyafetisi kiyafetli kiyma kiymali kiymasi kizartmali '
	'kizartmasi kizi kizli klamerki klapan klappbar klarowane klasigi klasik klasiki klasikli klasorlu klasoru klassisch klatch '
	'klaviatura klavier klavyeli klavyesi klebefolie klebetapete kleiderbugel kleiderhaken kleiderschrank kleinbildfilm klejaca klenovyy '
	'kley kleykaya klienty klima klimaanlage klimagerat klimali klimasi klimatyzator klisza klonowy klozet klozeti klozetli klozetowa '
	'klubnika klyuch kminek knackebrot knete knie kniestrumpfe kniga knizhka knopfzellen knopki kochbuch kochmesser kochtopf kocyk koder '
	'kodoviy kofe kofemashina kofevarka kokos kokosnuss kokosol kokosovaya kokosovoe kokosowe kokosowy kokosraspeln kokulu kokululu '
	'kokulusu kokusu kokusulu kokususu kolagen kolajen kolajeni kolajenli kolayi kolayli kolbasa kolben kole kolekcjonerska koleksiyonu '
	'koleksiyonulu koleksiyonusu kolesnye kolgotki koli kolili kolir kolisi kollagen kollagenpulver kollektion kollektsionnaya kollulu '
	'kollusu kolnisch kolodki kolokolchik kolonka kolonska kolonyali kolonyasi kolorowanka kolowrotek kolsaatili kolsaatisi kolsuzlu '
	'kolsuzu koltso koltugu koltugulu koltugusu koltuklu koltuku kolu kolulu kolusu kolyaska kolyeli kolyesili kolyesisi komarov komary '
	'kombayn kombinerki komin kominkowy kommode komnatnoe komod komoda komorkowy komplekt kompresor kompresorlu kompresoru kompressor '
	'komputerowa kompyuter komur komurlu komuru komurulu komurusu koncentrat kondensmilch konditsioner kondome konfety konfiture konfor '
	'konforlu konforu konki konserve konserveli konservesi konservesili konservesisi konservy konserwa konserwowe konsola konsolu '
	'konsolulu konsolusu konstruktor kontakt kontakti kontaktli kontaktlinsen kontaktnye kontaktowe konteyner kontrol kontrolliert '
	'kontrollu kontrolu kontrplagi kontrplak kontrplaki kontrplakli konvert konverty konyak kopchenaya kopegili kopegisi kopeki kopekli '
	'kopfkissen kopierpapier kopiy kopugulu kopugusu kora kordel kordonu kordonulu kordonusu korichneviy korichnevyy koritsa korm '
	'korobka korotkiy korse korseli korsesi korset korsett koruyuculu koruyucusu korzina koshek koshelek kosiarka kosmetichka kosmetika '
	'kosmetyczne kost kostce kostyum kosu kosulu kosusu kotulu kotusu kovali kovasi kovdra kover kovrik kovrovaya kovsh kovucu kovuculu '
	'kovucusu koyulu koyunlu koyunu koyusu kozha kozhanaya kozhanye kozhanyy kozi kozuch krab krabben kraftstoffpumpe kraker krakeri '
	'krakerli krakhmal kral krali kralli krampon kramponlu kramponu kran kranz krasitel kraska kraski krasnaya krasnoe krasnyy kravati '
	'kravatli kreide kreis krema kremali kremasi kremasili kremasisi kremili kremisi kremli kreslo kreuzkummel krevetki krewetki '
	'kriplennya kristali kristalli kroj krojenia kronleuchter kropelka krosivki krossovki krovat kruglyy krupa kruzhevo kruzhka krylya '
	'kryshka kryuchki kryuchok krzew ksero ksiazeczka ksiazkowy kubiki kuchenka kuchenmaschine kuchenmesser kuchenna kuchenrolle '
	'kuchenwaage kucugu kucuklu kucuku kufel kugel kugellager kuhltruhe kukhnya kukhonnaya kukhonniy kukhonnye kukhonnyy kukla kuklali '
	'kuklasi kukuruza kukuruznye kukurydza kula kulagi kulak kulaki kulakli kulakligi kulakliki kulaklikli kullanilmisi kullanilmisli '
	'kullanimligi kullanimlik kullanimliki kullanimlikli kulotlulu kulotlusu kulotu kulplu kulplulu kulplusu kulpu kulpulu kulpusu '
	'kultivator kulturbeutel kumandali kumandasili kumandasisi kumasili kumasisi kumasli kumaslili kumaslisi kumlu kumpas kumpasi '
	'kumpasli kumulu kumusu kunstblumen kunstliche kunststoffflasche kunststofffolie kunststoffrohr kunzhut kupali kupalnik kupasi '
	'kupeli kupelili kupelisi kupesili kupesisi kupferkanne kupfertopf kurabiyeli kurabiyesi kuraga kurbani kurbanli kurczaka kurdele '
	'kurdeleli kurdelesi kuregi kureki kurekli kurgu kurinoe kurinye kurinyy kuritelnaya kuritsa kurklu kurku kurkuma kursunlu kursunu '
	'kurulu kurusu kurusulu kurususu kurutma kurutmali kurutmasi kurutulmus kurutulmuslu kurutulmusu kuruyemis kuruyemisi kuruyemisli '
	'kurzer kusachki kuscheldecke kuskus kuskuslu kuskusu kuslu kusu kutulu kutululu kutulusu kutusulu kutususu kuzine kuzineli kuzinesi '
	'kuzu kuzulu kuzusu kvadratnyy kvadrokopter kvas kvashenaya kwiatow kwiatowe laca lacas lacca lacce lacch laciverti lacivertli laden '
	'lado lados ladrilhos ladrillo ladrillos lago lagosta lagostas lahanali lahanasi laines laiss laisses laje lajes lakomstvo lale '
	'laleli lalesi lambader lambaderi lambaderli lambali lambasili lambasisi lamess lametti laminado laminados lammfleisch lampadaire '
	'lampadaires lampadarii lampadario lampadini lampi lampki lampo lampochka lamponi lanas lancha lanchas lanchboks lancuch lancuchowa '
	'lancuchy landau landaus landaux landrynki langkornreis langosta langostas langostinos lanterna lanternas lanterne lanternes lapsha '
	'laptoplu laptopu laque laques largas larges largi largos lasagni lasere laserowa laska laskowe lastigili lastigisi lastiki lastikli '
	'lastiklili lastiklisi lastra lastre lasur lasure lasures latarenka latarka lateks lateksi lateksli lateksnye lateksowe laterne '
	'lattea lattee latti lattici latun lauch laufen laufer laufschuhe lava lavabi lavable lavables lavabo lavabolu lavabos lavabosu '
	'lavadoras lavanda lavande lavandes lavandy lavanta lavantali lavantasi lavaplatos lavare lavas lavastoviglie lavastoviglii '
	'lavatorio lavatorios lavatrici lavavajillas lave lavendelbluten lavendelol laves lavette lavettes lavori lavoro lawendowy lazer '
	'lazeri lazerli lazernyy lazienkowa leberpastete leberwurst leblebili leblebisi leches lechugas lecteur lectura lecturas lecture '
	'lectures ledentsy ledergurtel lederhandschuhe lederjacke lederschuhe lederstiefel lega leggeri leggii leggio leghe legkiy legkovaya '
	'legkovoy legna legne legni legolu legosu legumess lehrbuch leichter leinol leinsamen leites leitura leituras lekarstvennye '
	'lekarstvennyy lekarstvo lekkie lemoniada lenas lencoiz lensi lensli lenta lentes lenti lenticchii lentillas lentilless lenzuole '
	'lesebrille lessive lessives letnia letniy letnyaya leto letra letras lettere lettres lettura letture leuchtdioden leuchtmittel '
	'leurre leurres levadura levaduras levedura leveduras levha levhali levhasi levregi levrek levreki levrekli levress levure levures '
	'leykoplastyr lezviya lhuiles liar liare liberi libero libre libreria librerias librery libres libretas lichterkette lichtschalter '
	'licore licuadora licuadoras lidschatten liebe lieviti lievito lifchik ligadura ligaduras liker likit likiti likitili likitisi '
	'likitli likorlu likoru limonad limonade limonades limonata limonatali limonatasi limoncelli limoncello limonlu limonnyy limonu '
	'limony limpador limpadore limpiadore limpios limpos linea lineas linee lineyka linge linges linguicas linhaca linhacas linhas '
	'linhos linia linos linterna linternas linzy lipovyy lipowy liquide liquides liquidi liquidificador liquidificadore liquido liquidos '
	'liquirizy liquori lira lirali lirasi lisas lisc liscii liscio lise liseli lisesi lisos liss lisse lisses lisseur listelli listones '
	'listwy litieres litio litios litniy litr litsa litso livella livelle livress lixos lizaki lizhko llenos lluvia lluvias lniane '
	'lnyanoe lobzik locale loch lodka lody lofery lokumlu lokumu lombo lombos lomo lomos lona lonas longas longos longues lornetka losa '
	'losas loshad loshadi loslicher losyonlu losyonu loucas lozhka lozhki lozy luas lubricante lubricantes lubrificante lubrificantes '
	'lubrificanti lucchetti lucidi luft luftfilter luftgewehr luftpumpe luftreiniger luftschlangen lukovitsy lula lulas lumieres '
	'luminarias lumineus lumineuse lumineuses luna lunas lune lunettess lungi lussi lusso lusterko lustre lutscher lyalka lyudi lyustra '
	'lyzhi lyzhnyy lyzwy macacao macacaos macacoe macaneta macanetas macarraos macarroe macarrones macchine macchinine maceta macetas '
	'macetero maceteros machados macinati macinato macios macun macunlu macunulu macunusu madeiras madeleines madeleiness maden madeni '
	'madenli maderas madres madri maes magdalenas magiczny maglioncini maglioncino magly maiali maicena maicenas mainss maionese '
	'maioneses maionesi maios maiss maisstarke maita maitali maitasi maiz maizena maizenas majonez makarnali makarnasi makarony makasi '
	'makasili makasisi makasli makineli makinesili makinesisi makiyazha makosen makoseni makosenli makyaji makyajli malbuch malchik '
	'malenkaya malenkiy malha malhas malkasten malla mallas malli malze malzemeli malzemesili malzemesisi mamadeira mamadeiras mamali '
	'mamasili mamasisi manch manchego manchegos mancuernas mandal mandali mandalinali mandalinasi mandalli mandarinas mandarinen '
	'mandarines mandariness mandarini mandariny mandarynki mandorli mandos mangal mangali mangalli mangi mangime mangimi mangolu mangos '
	'mangosu mangue mangueiras mangueras mangues manicura manicuras manicuri manigly manikur manikureset manikurlu manikuru manikyurnyy '
	'manilla manillare manillas manis manka manken mankeni mankenli manna mannaya manoplas mantari mantarli manteaus manteigas mantele '
	'mantequillas manti mantili mantisi manto mantolu mantosu manubri manubrii manucure manucures manzanilla manzanillas manzi '
	'maquiageme maquillages maquillajes maquinas maquinillas marbres marca marcas marche marches margarin margarina margarinas margarini '
	'margarinli margaryna marina marinas marinhas marinho marinhos marini marinovannye marka markali markasi marke markery marki markise '
	'marlya marmelad marmelada marmeladas marmeladenglaser marmelades marmelat marmelati marmelatli marmellate marmi marmita marmitas '
	'marmites marmole marmores marmorplatte marque marroni marseilles marsupii marsupio marteaus marteaux martelli martelos marti '
	'martillos martli marullu marulu marynaty masaj masaje masajeador masajeadore masajes masaji masajli masali masasili masasisi '
	'masazer masazu mascar mascare mascavo mascavos mascherina mascherine mascotas masculinas masculinos mashina mashinka masilla '
	'masillas maskarali maskarasi maskeli maskesili maskesisi maslanka masliny maslom maslyanye maslyanyy massageador massageadore '
	'massagegerat massagem massageme massagepistole massaggiante massaggianti massaggiatore massaggiatori massas massazher massazhnyy '
	'massband masse mastic masticare masticari mastigi mastik mastiki mastikli mata matara matarali matarasi matas matelass materassi '
	'materinskaya mati matiti matkapi matkapli matli matovyy matreshka matrjoschka mattina mattine mattonelle mattonelli mauer mavili '
	'mavisi mayali mayasi mayisi mayisli mayka mayolu mayonesa mayonesas mayonez mayonezi mayonezli mayonnaiz mayor mayore mayosu '
	'mazania mazzi mazzo mebelnaya meblowy mech mechero mecheros meches mechess medicinais medicinaiz medicinales medicinaless medico '
	'medicos medidor medidore medii medios meditsinskaya mednaya mednyy medovukha medovyy medved meersalz mehrfachstecker mehrfarbig '
	'mejillones mejore mekh mekhanicheskie mekhanicheskiy mekhovoy mektuplu mektupu melado melados melanzane melanzani melisa melki '
	'melocotone melocotones membrillo membrillos memoires memorias menagere menageres mendil mendili mendilli menseili menseisi '
	'menteseli mentesesi mercimegi mercimeki mercimekli merdiveni merdivenli meres merhemi merhemli merluza merluzas merluzzi merluzzo '
	'mermeladas mermeri mermerli meshki meshok mesita mesitas messerset messschieber mestoli mestolo mesyats metale metali metalico '
	'metalicos metaligi metalik metaliki metalikli metallfigur metallhaken metalli metallicheskiy meterware metla metreli metreligi '
	'metrelik metreliki metrelikli metresi metri metrica metricas metro metronom metronomlu metronomo metronomos metronomu metros metry '
	'meubless meuleus meuleuse meuleuses mevsim mevsimi mevsimli mexilhao mexilhaos mexilhoe meyveli meyvesi meyvesuyulu meyvesuyusu '
	'mezcale mezzi miarka microfibra microfibras microfibres microfone microfones microfoni microfono microfonos microondas microonde '
	'microondi micros microscopii microscopio microscopios midii midye midyeli midyesi miecz miederhose miedziany mieli mielona miesna '
	'miglii miglio mijo mijos mikrodalga mikrodalgali mikrodalgasi mikrofalowka mikrofasertuch mikrofiber mikrofiberi mikrofiberli '
	'mikrofibra mikrofibry mikrofon mikrofonlu mikrofonu mikroskhema mikroskop mikroskoplu mikroskopu mikrovolnovka mikrowelle mikser '
	'mikseri mikserli miktari miktarli milchpulver milhete milhetes milho milhos militar milo mimbre mimbres mindal minderi minderli '
	'minerale minerales minerali mineralna mineralnaya mineralwasser minestrone minestroni minili minis minisi mirada miradas '
	'miscelatore miscelatori mischbatterie misha mishka misina misinali misinasi misir misiri misirli misturador misturadore misuratore '
	'misuratori mitigeur mitte mixeur mizika mizikali mizikasi mobelgriffe mobelpolitur mobelrollen mobilnyy mobiltelefon mobilyali '
	'mobilyasi mocasines mocassini mocassins mocassinss mocna mocny moda modas modeladora modeladoras modelar modelare modele modeler '
	'modeles modeli modelina modell modellabile modellabili modellauto modelleisenbahn modelli modelliermasse modello modelo modelos '
	'modemi modemli moderne modernes moderni modernli moderno modernos modeschmuck modisch modische modny modyfikowane moeda moedas mohn '
	'moido moidos moitie moities moity moka mokasiny mokasyny mokh mokkakanne mokryy molduras moletome molette molettes molhos molido '
	'molidos mollette molletti molniya molochnaya molochnyy moloko molotok molotyy mondes mondi mondo moneda monedas monederos moneta '
	'monete moniteur monitore monitoring monitorlu monitoru monnaie monnaies monnay monomando monomandos monopattini monos montanas '
	'montar montare montatura montature montlu montu montura monturas monture montures moquette moquettes moquetti morados morbidi '
	'morele morenos morgenmantel morkov morlu morozhenoe morozilnik morska morskaya mort mortadella mortadelle moru morze mosaici '
	'mosaico mosaicos mosaikfliesen mosaique mosaiques moscada moscadas moscata moscate mostardas mostazas mosto mostos motek moti '
	'motifi motifli motiflili motiflisi moto motoazada motoazadas motoblok motocicleta motocicletas motocicletta motociclette '
	'motoculteur motocultivador motocultivadore motocykl motocyklowy motorhacke motori motorlu motorlulu motorlusu motornoe motorol '
	'motorrad motorradhelm motorradteile motorulu motorusu motos motosega motosege motoseghe motosierra motosierras motosiklet '
	'motosikleti motosikletli motosserra motosserras mototsikl mototsikletnyy motozappa motozappe motyga mouchoirs mouchoirss moufles '
	'moufless moules mouless moulinet moulu moulus moulux mountainbike mouseli mouses mousesi mousi mouss moustique moustiques moutardes '
	'movile moyka moyushchee mozaika mozhna mozhno mozzarelle mramor mrozone mrozony mucevheri mucevherli muckenschutz muda mudas mudo '
	'mudos mujere muka mulhere mulinelli mulinello mullbinde multimetr multimetre multimetreli multimetres multimetresi multimetri '
	'multimetro multimetros multiprise multiprises multipriz multivarka multivitamini multivitaminico multivitaminicos multivitaminli '
	'mumlu mumlulu mumlusu mumulu mumusu mund mundharmonika mundo mundos mundschutz mundwasser mural murale murales murali murekkebi '
	'murekkebili murekkebisi murekkep murekkepi murekkepli muscade muscades muscheln musicale musicali musicas musiques muskatnuss '
	'muskatnyy musli muslili muslisi muslugu musluk musluklu musluku musora muszka muszkatolowa muszla mutandi mutandine mutandini '
	'mutfagi mutfaki mutfakli muzhchina muzhskaya muzhskie muzhskoe muzhskoy muzigi muziki muzikli muzlu muzu myach myagkaya myagkiy '
	'myasnoy myasnye myaso myasorubka myjka mylo mysh mytya myusli nabir nabor nacht nachttisch naczyn nadel naduvnaya nagelfeile '
	'nagelknipser nahgarn nahmaschine nahnadel nahnadeln nahrungserganzungsmittel naipes nakis nakisi nakislili nakislisi nakladnye '
	'nalewka nalobnyy namatrasnik naneli nanesi nanquim nanquime napitok napolnye napolnyy nappes narashchivaniya nardy narghile '
	'narghili nargile nargileli nargilesi narguile narguiles nari narli naruchnye narzedzi narzuta nasenspray nashivka nasili nasilli '
	'nasos nass nassrasierer nastawny nastennoe nastennye nastennyy nastilniy nastolnaya nastolnyy nastoyka nastri nasvay naszywka nata '
	'natali natalizi natas natives natte nattes naturale naturel naushniki navaja navajas nave navesnoy navidade navolochka navushniki '
	'nazari nazarli nebo nebulizzatore nebulizzatori necesere necessaire necessaires nedelya neige neiges nelken nemlendiricili '
	'nemlendiricisi neredeli neredesi nerka nerkowca nerzhaveyka nettoyeur netzwerkkabel neve neveras neves nevresimi nevresimli nieder '
	'niemowlat niemowlece nieprzywierajaca nieve nieves nikotinbeutel nineli ninesi nisani nisanli nisasta nisastali nisastasi '
	'nisastasili nisastasisi nitki nitril nitriles nitrilhandschuhe nitrili nitrilli nitrilo nitrilos nitrilovye nitrylowe niveau '
	'niveaus niveaux nivel nivele nizh nizkiy noccioli noche noches nochnaya nochnik nocna nodo noeud noga nogi nogtey nohutlu nohutu '
	'noiress noisettess noite noites nombre nombres nome nomer nomes noodleli noodlesi nordica nordicas noriblatter noris noski nota '
	'notali notas notasi notatnik notebooke notenstander notess notizbuch notte notti nouilles nouilless nourritures noutbuk nouveaus '
	'novaya novela novelas novelo novelos noviy novoe novogodnyaya novorozhdennykh novye novyy nozh nozhi nozhnitsy nozhovka nozka nudo '
	'nudos nuit numara numarali numarasi numerique numeriques numero numeros numuneli numunesi nussmischung nussnougatcreme nuziale '
	'nuziali obcinacz obektiv obem oben oberhemd obezbolivayushchee obiektyw obiettivi obiettivo objectif objektif objektifi objektifli '
	'objektiv objetiva objetivas objetivo objetivos oblozhka obogrevatel oboi obraczka obruchalnoe obstbaum obstkonserve obstler obuv '
	'obuvi obwod ocagi ocagili ocagisi ocaki ocakli occhii ochistitel ochki ochronna oczyszczacz odali odasili odasisi odblask '
	'odblaskowa odekolon odeyalo odezhda odezhdy odnorazovaya odnorazovye odswiezacz odtwarzacz oeufss officinali oficinas ofisi ofisli '
	'ofisnaya ofisnoe ogon ogrodowy ogurets ogurtsy ogutulmus ogutulmuslu ogutulmusu ohrhorer oignons oignonss oiseaus ojeli ojesi okap '
	'okeyi okeyli oklava oklavali oklavasi oksurugu oksuruk oksuruklu oksuruku okul okullu okulu okuma okumali okumasi olcer olceri '
	'olcerli olejne olejny oleju olfarben olfilter olgemalde olivas oliven olivenol olivess olivets olivi olivki olivkovoe oliwa oliwek '
	'oliwki oliya olor olore oltali oltasi ombra ombrelli ombrellone ombrelloni ombres ombretti ombro ombros omuzlu omuzu onbiri onbirli '
	'onda ondas ondes ondess ongless onikili onikisi onlari onlarli onlu onlugu onluklu onluku onlulu onlusu onunlu onunu opaci opacos '
	'opatrunek operativnaya opis opolaskivatel oprava oprawki opryskivatel opryskiwacz orangensaft orangess oranzada ordenadore orecchii '
	'orecchio orejones orekh orekhi orekhovaya orekhovyy organayzer orge orges orgsteklo orgulu orgusu orientteppich originale '
	'originales orijinali orijinalli orologii oros ortali ortasi ortez orteza orthopadisch orto ortopedica ortopedicas ortopedigi '
	'ortopedik ortopediki ortopedikli ortulu ortusulu ortususu orzechowe orzeszki oscypek osen osenniy osheynik oslonka osminog '
	'osmiornica osoba osobowy osos osso ossos ostras ostriche ostrichi ostry ostrygi ostryy osvezhitel otkrytki otomobil otomobili '
	'otomobilli otrez ottoni otuzlu otuzu otvertka otvertok otvety otwor ouros ouvidos ovalnyy oves ovillo ovillos ovoshchey ovoshchi '
	'ovoshchnoy ovsyanye owadobojczy owies owsiane oyuncagili oyuncagisi oyuncaki oyuncaklari oyuncaklarli oyuncakli oyunlu oyunu '
	'oyunulu oyunusu ozdobny ozel ozeli ozelli pacci padres paillasson painel painele paioli paiolo pajacyk pajarita pajaritas paketili '
	'paketisi paketli pakety palantin palas palatka palestra palestre paleti paletili paletisi palets palha palhas palillos palki palle '
	'palline pallini palloni palmas palme palmes palmi palmito palmitos palmli palmol palmovoe palmowy palochki palos paltolu paltosu '
	'pamieci pamplemouss pamplemousse pamplemousses pamugu pamugulu pamugusu pamuklulu pamuklusu pamuku pamyat pamyati pana panales '
	'panas pancetta pancette pandeiro pandeiros pandoro pandoros panele paneli panelili panelisi panetone panetones panettoni pani panne '
	'panneau panneaus panneaux pannelli pannello panni panno pannolini panos pantallas pantis pantiz pantofoli pantolonlu pantolonu '
	'pantoufless pantufas pantuflas panzerglas paos papatya papatyali papatyasi papelaos papele papeloe papieros papierosa papierosy '
	'papierowe papierservietten papiertuten papilla papillas papillon papinha papinhas papir papka pappa pappschachtel paprikapulver '
	'paprikas paprike papryka papyon papyonlu papyonu paquimetro paquimetros parafusadeira parafusadeiras parali paranusse parapluies '
	'parapluy paras parasi parasolka parati parcalili parcalisi parcas parcasi parche parches pareja parejas pareti parfume parfumee '
	'parfumees parfumlu parfumulu parfumusu parfumzerstauber parfyum parfyumernaya pargi parik parkali parkasi parke parkeli parkesi '
	'parket parkett parki parkiet parkli parlagi parlaki parlakli parmigiani parmigiano parowki parque parques parquete parrilla '
	'parrillas parrucca parrucce parrucch parte partes parti partili partisi partitura partituras pasador pasadore pasamaneria '
	'pasamanerias pasas paseo paseos pashtet paslanmazi paslanmazli paspasi paspasli passa passamanaria passamanarias passar passare '
	'passas passata passate passeggii passeggini passeggino passeggio passend passi passierte passo pastali pastasi pastete pastiglii '
	'pastila pastirmali pastirmasi pasztet pata patas patatesi patatesli patati patatine patatini patee patees paten pateni patenli '
	'patere pateres patess patigi patik patiki patikli patines patinetes patins patinss patlican patlicani patlicanli patte pattes '
	'pattini pauerbank paus pavimenti pavo pavos pazari pazarli pazartesili pazartesisi pazl pchelinyy peaus peaux peceteli pecetesi '
	'pech pechat pechene peches pechess pechivo pecho pechos pechuga pechugas pecorini pecorino pectina pectinas pectine pectines pedais '
	'pedaiz pedales pedaless pedali pedalli pedaly pegamentos pegi peignes peines peint peintures peito peitos peixes peki pekli pekmezi '
	'pekmezli pektin pektini pektinli pektyna pelati pelees peleess pelele peleles pelenki peles peliculas pelles pelli pelliccy '
	'pellicole pellicule pellicules pelmeni pelos pelote pelotes peluca pelucas peluch peluchi pelucias peluslu pelusu pelzmantel '
	'pelzmutze pembeli pembesi pencereli penceresi pendule pendules pennarelli penni penseli pensesi pensos pentes pentoli peperoni '
	'pepinillos pepinos perceus perceuses perchas perchatki perchero percheros perdeli perdesili perdesisi perets perevaya perfecto '
	'perfectos perforator perfumada perfumadas perfumowana periodicos perlenkette perless perline perlini perna pernas perruque '
	'perruques persa persas persembeli persembesi persik persiki perski persona personas personenkraftwagen personenwaage personne '
	'personnes peruca perucas perucke perugu peruk peruka peruklu peruku perus pesados pesapersone pesapersoni pesas pescada pescadas '
	'pescados pescar pescare pescas pesch pesche peschi pesci pescoco pescocos pese peses pesos pessegos pestamal pestamali pestamalli '
	'pestanas pesti pestki petardy petegi petek peteki petekli petitss petli petti pettini petto pettorina pettorine peyniri peynirili '
	'peynirisi peynirli pfefferkorner pfefferspray pfirsiche pflanzenextrakt pflanztopf pianino pianoforte pianoforti piantina piantine '
	'pias piasek piastra piastre piastrelle piastrelli picante picantes picles pidzhak piecess pieczatka pieczenia piedras piega piege '
	'pieghe piele pieluchy pieni piensos pierna piernas pierogi pierres pigiame pigmenti pigmentli pigmento pigmentos pigmentss pijamali '
	'pijamasili pijamasisi pikap pikapi pikapli piless pilili pilisi pilli pillili pillisi pilotlu pilotu pils pimentao pimentaos '
	'pimentas pimentoe pimenton pimentone pimientas pina pinas pinceaus pincele pincess pino pinos pintado pintados pinturas pinz pinzas '
	'pioggia pioggy piombi piombo piornik pipas pipo pipolu piposu pirasa pirasali pirasasi pirinci pirincli pirlanta pirlantali '
	'pirlantasi pirofila pirofile piruletas pirulitos pisak pischaya piselli pishchevaya pishchevoy pismaniye pismaniyeli pismaniyesi '
	'pismennyy pisos pistacchi pistache pistaches pistachess pistachos pistacje pistao pistaos pistazien pistoe pistola pistolas pistole '
	'pistolet pistone pistoni pistonlu pistonu pitanie pitaniya pitevaya pitny pitture piumini piumino piumoni piva pivo pivu piyano '
	'piyanolu piyanosu pizhama pizzi placa placas plafon plafone plafoniera plafoniere plafonnier plage plages plagi plaj plaji plajli '
	'plaka plakali plakasi plaki plakli plama planch planchas planches planchess plandeka planshet plantar plantare plantess plaquettess '
	'plashch plastelina plasticas plastice plastich plasticina plasticinas plasticos plastigi plastikbecher plastikbeutel plastiki '
	'plastikli plastikovyy plastiktuten plastilin plastilina plastilinas plastiline plastinka plastiques plastyr platanos platas platine '
	'platines platki platok plattenspieler platz plavki playa playas playera playeras plaza plecy pled pleer pleine pleines pleksi '
	'pleksili pleksisi plenka pletenaya plitka ploskogubtsy plotno ployka plukania plumifero plumiferos plyashka plyn plynie plytki '
	'plyushevyy pneumatique pneumatiques pneuss pneux pnevmaticheskiy poch pochtovye pocztowe pocztowki podar podare podarochnaya '
	'podarochnyy podarok podarunok podeszwy podguzniki podkoszulek podkoszulka pododeyalnik podoshva podpaski podrecznik podrozna '
	'podshipnik podsolnechnoe podushka poduszke podveska poeles pogruzhnoy poidss poignet poireaux poiress poiss poivres poivrons '
	'poivronss pojemnik pokarm pokryshka pokryvalo polar polare polbuty polietilenovaya polietilenovye polirol polli pollos pololu '
	'poloshirt poloski polosu polotentsa polotentse polotno polpa polpas polpi polpo polsi polso poltronas poltrone polvere polveri '
	'polysk polzunki pomadas pomarancze pomate pomidora pomidorowy pommades pommess pomodorini pompali pompasi pompasili pompasisi '
	'pompelmi pompelmo pompes pompka pompon ponponu ponponulu ponponusu pont ponta pontas ponte ponti ponton porcelaines porcelanas '
	'porcelanowa porcelanowy porcellane porcos poroshok porri porseleni porselenli porshen portables portafoglii portafoti portafoto '
	'portagioie portagioii portakali portakalli portamoneti portapranzi portapranzo portatil portatile portatili portavasi portavaso '
	'portefeuilles portery portmone portos porzellanfigur porzellanteller posati poseti posetili posetisi posetli postais postaiz '
	'postales postaless postali postasi postelnoe postere posteri posterli posticos postis postisi postisli postizas posuda '
	'posudomoechnaya posudy pote potes poubelles poudres poulpe poulpes poussette poussettes povarennaya povidlo povodok powerbangi '
	'powerbanke powerbanki powerbankli powidla powiesc powietrza poyas poziomica praias praktisch pralinki prancha pranchas prania '
	'pranie pratas pratigi pratik pratiki pratikli prazdnichnaya prazdnik precieus precieuse precieuses precio precios preciosa '
	'preciosas preco precos predokhranitel preis prenses prensesi prensesli preparat pres preservatifs preservatifss preservativi '
	'preservativos presilha presilhas pressao pressaos pression pressione pressioni pressoe presuntos pretas prezentowe prezervatif '
	'prezervatifi prezervatifli prezervativy prezerwatywy prezios preziosa prezzi prezzo pribory primera primeras primere printera '
	'prirodnyy pris prises prishchepki prismaticos pristavka prix prizi prizli proektor profil profili profilili profilisi profilli '
	'profumata profumate profumatore profumatori progulochnaya proiettore proiettori proigryvatel projeksiyon projeksiyonlu projeksiyonu '
	'projetor projetore prokladka prokladki prolunga prolunge prolunghe propres prosciutti prosecci proso prospekte prosta prostownica '
	'prosty prostynya proszek proszku protectore proteina proteinas proteine proteines proteini proteinli proteinpulver protese proteses '
	'protesi protesis protesiz protetore protez proteza protezi protezli prothes prothese protheses protivoskolzheniya provod proyector '
	'proyectore prozrachnyy prueba pruebas prugne prugni pruneaux pryaniki pryanosti pryazha przecier przeciwbolowe przeciwdeszczowy '
	'przedluzacz przekladniowy przod przyneta przysmaki pshenichnaya pshenitsa psheno pszczeli pszenica pszenna ptitsa puan puani puanli '
	'puantiyelili puantiyelisi puch puchowa puderquaste puderzucker pudrali pudrasi pudru pugovitsy pukh pukhovik pukhovka pullu pulover '
	'pulpit pulpo pulpos pulso pulsos pulu pulverisateur pulverizador pulverizadore pulverizateur puntas punti punto puntos pupitre '
	'pupitres puras purificador purificadore purificateur purificatore purificatori purolu puros purosu puset puseti pusetli puszce '
	'puszek putenfleisch putztuch puxadore pvkh pylesos pyupitr quadrocopter quadros qualite qualites quebras quentes querflote quinoas '
	'quinoe quirurgica quirurgicas rabochaya rabochie rabota racaos racchette raccoglitore raccoglitori racoe radiateur radii '
	'radioodbiornik radiopriemnik radiosveglia radiosvegly radyo radyolu radyosu rafili rafisi rafli ragazz ragazzi ragu rahat rahati '
	'rahatli rainha rainhas raisinss raketi raketili raketisi raketka raketli rakili rakisi rakovina ralado ralados rallado rallados '
	'rallonge rallonges ramas ramazani ramazanli ramette ramettes ramo rand ranets rapadura rapaduras rapes rapidi rapidos rapsol '
	'raquetas raquetes raquettes rascheska rasendunger rasenmaher rasentrimmer raser raskraska raso rasoii rasos raspashonka rassada '
	'rastenie rastitelnoe rastitelnyy rastrelli rastrillos rastvorimyy rateaus rateaux ratone rattengift raucherlachs raucherstabchen '
	'raum raumduft raya rayure razdelochnaya razmer razrykhlitel reactivas reattive reattivi rebeca rebecas rebenok recargable '
	'recargables recarregavel recarregavele receli recelli receveur rechanges rechargeables rechaud recisi recto rectos reczna redes '
	'redondas redondos reflechissant reflectante reflectantes reflektorlu reflektorlulu reflektorlusu refletor refletore refresco '
	'refrescos refrigerante refrigerantes regata regatas regen regenjacke reggizeni registradora registradoras registratore registratori '
	'registrierkasse reglable reglables reglas regles regleta regletas regliss reglisses reguas reif reihe reina reinas reino reinos '
	'reise rejilla rejillas reka rekawice rekawy reke reklamowki reloje remen remera remeras remeshok rendas rendeli rendesi rengili '
	'rengisi renki renklili renklisi rennrad repchatyy repelente repelentes requeijao requeijaos requeijoe requeson requesone resimi '
	'resimli resimlili resimlisi resistente resistentes resmili resmisi resnits resnitsy retales retratos retri retros retroviseur '
	'retrovisor retrovisore retrovizeur retrovizore retrovizori rettungsweste revetement revistas revues reyka rezina rezinka rezinovaya '
	'rezinovye rezinovyy rhum riba rica ricamate ricambii ricarica ricaricabile ricaricabili ricarice ricarich ricas riccii riccio ricos '
	'ricotte rideaus righelli righi rigidi rigido rigidos rillettes rillettess rimele rimeli rimelli rindersteak rindfleisch rinonera '
	'rinoneras ripas risma risme riviste rize rizeli rizesi rizo rizos robinet robinetterie robinetteries robinettery robo robocza '
	'robocze robos robote robotek robotlu robotu robotulu robotusu rodajas rodamientos rodilla rodillas rodillera rodilleras rodzynki '
	'roggenmehl rohe rohrzucker rohschinken rolamentos roleta roliki rollerss rollschuhe rollstuhl romances romani romanli romanzi '
	'romanzo romashka rondel rondelli rondes rondo rondolu rondosu ropas rosado rosados rosas rosenol rosenstrauss rosess rosier rosinen '
	'roslinny rosol rossetti rostkaffee rostos roteador roteadore rotelle rotelli rotondi rotuladores rotwein roulant rouler roulettes '
	'roulettess roupaos roupoe routere routeur rowerowa rowerowe rowerowy roxos roza rozetka rozhdeniya rozheviy rozmir rozovaya rozovoe '
	'rozovyy rozpuszczalna rozy rubashka rubinetti rubinetto ruchka ruchnoy ruchomy ruckseite ruckspiegel rujlu ruju ruka rukavichki '
	'rukavitsy ruletka rulmani rulmanli rulolu rulosu rumianek runde runder rushnik ruzgar ruzgari ruzgarli ryazhenka rybnye rybnyy '
	'rybolovnaya rybolovnye ryukzak ryumki rzep rzepakowy rzes rzezba rzutnik saatili saatisi saatleri saatlerli saatli sabahligi '
	'sabahlik sabahliki sabahlikli sabaos sabbia sabby sables sablya saboe sabor sabore sabotss sabunlu sabunulu sabunusu sacapuntas '
	'sacchetti sacchi sacci sache sachetss saci sacli sacoch sacoches sacolas sacss sade sadeli sadesi sadovyy sadzonka sadzonki safira '
	'safiras safran safrani safranli sagi sagli sahsili sahsisi sahte sahteli sahtesi saison sakali sakalli sakhar sakiz sakizi sakizli '
	'sakko saklama saklamali saklamasi saksili saksisi salades salam salame salames salamli salas salataligi salataliki salatalikli '
	'salatschussel salbei salcali salcasi salcasili salcasisi salchichas salchichon salchichone salfetka salfetki salgam salgami '
	'salgamli salili salisi salli salmaos salmoe salmoni salo salonlu salonu sals salsiccy salsichas salud salude salva salvas '
	'salvataggii salvataggio salvavidas salyami sambrel sambreli sambrelli sammlermunze samo samochodowe samochodowy samokat '
	'samokleyashchayasya samoprzylepna samorezy samovar sampuanili sampuanisi sampuanli sandaless sandaleti sandaletli sandalii '
	'sandalyeli sandalyesi sanitarii sanitario sanitarios sanitarny sanss sanziman sanzimani sanzimanli sapatilhas sapfir saphir sapin '
	'sapkali sapkasili sapkasisi saplama saplamali saplamasi sapogi saponetta saponette sarabi sarabili sarabisi saraceni saraceno '
	'sarafan sarapi sarapli sardalya sardalyali sardalyasi sardinas sardinen sardiness sardini sardiny sardynki sargi sargili sargisi '
	'sarili sarimsagi sarimsaki sarimsakli sarisi sarji sarjlili sarjlisi sarkit sarkiti sarkitli sarraceno sarracenos sarrasin sartene '
	'sasiad satini satinli satranci satrancli sauciss saucisses sauglingsnahrung saugroboter sauna sauteus sauteuse sauteuses sauvetage '
	'sauvetages sazhentsy sazi sazli sbor scacchi scaffali scalony scarpi schab schachspiel schale scheda schede schick schiene schirm '
	'schiume schlafen schlagbohrmaschine schlank schlauchboot schleife schleifenband schleifstein schlittschuhe schlusselanhanger '
	'schmerztabletten schmierol schminkspiegel schmuckkastchen schnalle schneeketten schneidebrett schnelltest schnittblumen schnittkase '
	'schnupftabak schokoriegel schraubenschlussel schreibpapier schreibtinte schreibtisch schreibtischlampe schuhcreme schuhsohle schule '
	'schulheft schulranzen schutzbrille schutzglas schutzhelm schwangerschaftstest schweinefleisch schweineschnitzel schwert scialli '
	'scian scienna scienne scienny sciereczka scies sciroppata sciroppate sciroppi sciroppo scolaire scolaires scooteri scooterli '
	'scrivania scrivany scultura sculture scuola scuole scuri scyzoryk seaus seaux sebzeli sebzesi secador secadore secas seccade '
	'seccadeli seccadesi secce secch secche secchi secchii secci sech sechee sechees secheess seches sechess secos secss sedas sedef '
	'sedefi sedefli sedes sedesowa sedile sedili sedlo sedy seffafi seffafli seftalili seftalisi seggiolini seggiolino seghe segundas '
	'seguranca segurancas seguro seguros sehpa sehpali sehpasi sehpasili sehpasisi seifenspender seite sekator sekerili sekerisi '
	'sekerleme sekerlemeli sekerlemesi sekerli sekizi sekizli sekt sekundenkleber sela selam selami selamli selante selantes selas '
	'selbst seld seleli selesi selesili selesisi selime sellador selladore selles selobant selobanti selobantli sels selss sembrar '
	'sembrare semechki semelless semena semer semola semolas semole semoule semoules semsiyeli semsiyesi semsiyesili semsiyesisi senapi '
	'seni senini seninli senli sensible sensibles senuelo senuelos sepetili sepetisi sepetli sera seramigi seramiki seramikli seraya '
	'serce serdtse serebro serebryanye serebryanyy sergi seria seridi seridili seridisi seringas seringues serit seriti seritli seriya '
	'serranos serras serrature serre serres serrures serti sertli servelat servicio servicios serviettess serviz servizii servizio '
	'serwatkowe serwis seryy sesam sesami sesamo sesamol sesamos sestra seti setili setisi setka setli setzling sevda sevdali sevdasi '
	'sevgilili sevgilisi sezam sfere sferi sgabelli sgabello sgushchenka sgushchennoe shafa shafran shakhmaty shal shampanskoe shampoi '
	'shampun shapka sharf sharikovaya shater shche shchetka shcho shelk sherst sherstyanoe sherstyanye shesternya shina shirina shirokiy '
	'shirte shishatabak shitya shkaf shkarpetki shkatulka shkola shlang shlem shlepantsy shleyka shlyapa shnur shokolad shokoladnaya '
	'shokoladnye shokoladnyy sholom shorty shpagat shpaklevka shprits shproty shtamp shtanga shtangentsirkul shtani shtory shtuka shuba '
	'shurupovert shurupy shvabra shveynaya shveynye sicagi sicaki sicakli sicher sichtbar sicim sicimi sicimli sicuri sicuro sidene sidr '
	'sidra sidras sidri sidro sieges siekiera siemie siempres sierras sifonyer sifonyeri sifonyerli sigara sigarali sigarasi sigareta '
	'sigaretta sigarette sigaretti sigarety sigari sigary sigillante sigillanti sigir sigiri sigirli signalnyy sigortali sigortasi '
	'silberkette silberne silberring silgili silgisi silicona siliconas siliconi silikonhulle silikonlu silikonovyy silikonu silindir '
	'silindiri silindirli silline sillone silna silnika silnikowy silny simdili simdisi simiti simitli simli simlili simlisi simples '
	'sinegi sinek sineki sinekli siniy sino sinos sintetica sinteticas sintetico sinteticos sintezator sinyaya siodlo siringali '
	'siringasi siringe siringhe siriy sirkeli sirkesi sirkesili sirkesisi sirop sirope siropes sirti sirtli siseli sisesili sisesisi '
	'sisi sisili sisisi sisme sismeli sismesi sistema sitz sivi sivili sivisi siyahi siyahli sizi sizini sizinli sizli sizma sizmali '
	'sizmasi skalka skatert sketchbuk skianzug skibrille skiss skladnoy sklejka skondensowane skotch skovoroda skripka skrobia '
	'skrzydelka skrzypce skulptur skulptura skuter sladkiy slantsy sliczny slipony slipy sliva slivki slivochnoe sliwki sloiki slomiana '
	'slon slonce slonecznika slonecznikowy sloneczny slonina slovar slownik sluchowy slukhovoy smak smalti smaragd smartfon smartphoni '
	'smeraldi smeraldo smerigliatrice smerigliatrici smes smesitel smetana smieci sneg sniadaniowe snieg sniegowe snud snyus sobak '
	'sobaka sobali sobasi sobretudo sobretudos sobstvennom societes soczewki soevyy soga soganili soganisi soganli sogas sogugu soguklu '
	'soguku soies soir soiree soirees soja sojaol sojas sojasosse sojowy sokovyzhimalka sokowirowka soku solaires solares solari '
	'solarmodul solarpanel solas solenya solenyy solette soletti sollu solnechnaya solntse solntsezashchitnye solntsezashchitnyy solo '
	'solone solos solu solubile solubili soluble solubles soluvel soluvele sombras sombrilla sombrillas sommerkleid sommerreifen sommers '
	'sommersa somonlu somonu somunlu somunu sonbahari sonbaharli sonne sonnenblumenkerne sonnenblumenol sonnenschirm sonos sopas sopre '
	'sopro sopros sorbet sorochka sorte sortlu sortu sorveglianz sorveglianza sorvete sorvetes sosisi sosiski sosisli soslu sosu sosulu '
	'sosusu sotovyy sottaceti sotti sottolii sottolio soupes souple souples souriss soutiene sovok soyali soyasi sozlugu sozluk sozluklu '
	'sozluku spacerowa spacerowka spachtelmasse spada spagetti spaghettis spaghettiss spagi spalinowy spalla spalle spalnya spalnyy '
	'spange sparadrap spasatelnyy spazzole spazzolini specchietti specchietto specchii speiseeis speisekartoffeln speiseol sperrholz '
	'spetsii spetsodezhda spezii spichki spidnitsya spieler spielkarten spielkonsole spielzeugauto spille spinka spioszki spiralblock '
	'spitsy spliti splitli spod spodni sporlu sportiva sportive sportivi sportivnaya sportivniy sportivnyy sportowe sportowy sportschuhe '
	'sporu sposob spozywcza spred sprey spreyi spreyili spreyisi spreyli spruhgerat spruhlack sprzatajacy spulmaschine spulmittel '
	'spumante spumanti srebro sredstvo srezannye sribniy srodek stab stabmixer stadt stagnola stagnole stahlkette stakan stakany '
	'stalnaya stalnoe stampanti stampe stampi standili standisi standli standuhr stange stanik stanok stark starke statuetka statuetta '
	'statuette statuina statuine staubtuch steckerleiste stecklinge stecknadeln stehlampe stek steklo steklyannaya steklyannye stelki '
	'stellazh stelle stempel stempelkissen sten stena steriles steriless stern stethoskop stetoscopii stetoscopio stetoskop stetoskoplu '
	'stetoskopu steyk stichsage stickerei stiel stilets stili stilili stilisi stilli stilo stilografica stilografice stilografich '
	'stiralnaya stiralnyy stiri stirnband stirnlampe stoccafissi stoccafisso stoffrest stoffschere stoffschuhe stola stolik stolovye '
	'stolowa stopa stoplu stopu stossdampfer strada strade strampler stranitsa strec streci strecli streichholzer streifen stretti '
	'strick strickhandschuhe stricknadeln strickwolle strisce strisci strizhki strofinaccii strofinaccio strohhut strohmatte strom '
	'strona struccanti struny struzhka strzyzenia stseplenie stucci stucco stufa stufe stul stuoia stuoy sturm styl suaves suavizante '
	'suavizantes subati subatli submersivel submersivele succi sucettes sucettess sucha sucharki sucos sucres sucugu sucuklu sucuku '
	'suculenta suculentas sudaderas suelas suelos sueno suenos suetere sueti suetli sugo suiti suitli sujetadore sukhoe sukhofrukty '
	'sukhoy sukkulent suknya sukulent sukulenti sukulentli sulamali sulamasi sulfites sultaninen suluboya suluboyali suluboyasi '
	'sumergible sumergibles sumka sumochka sumos sungeri sungerli suni sunili sunisi sunneti sunnetli suoli superficie superficies '
	'superi superkley superli suplementos suprem supremi supremli supurgeli supurgesili supurgesisi surahili surahisi surfe surgelate '
	'surgelati surgelees surgeleess surgeles surgeless surowe surtido surtidos surubu surubulu surubusu surveillance surveillances '
	'survetement susami susamli sushenaya sushenye sushki suslu susse susulu sususu suszarka suszona suszone sutias sutlu sutu sutulu '
	'sutusu sutyeni sutyenli suvenir suveter suveteri suveterli suwmiarka suyulu suyusu suzgeci suzgecli suzme suzmeli suzmesi svadba '
	'svecha svechi svegly svekla sverla svetilnik svetlyy svetodiodnaya svetr svezhie svezhiy svichka svinina sviter svitshot '
	'sweatshirti sweatshirtli swiat swiateczna swietlowka swieza syntezator synthetiseur synthetizeur syrop syroy syvorotka '
	'syvorotochnyy szachy szafran szal szalwia szampan szczepionka szelki szkarlatny szkatulka szklane szklanki szkola szlachetny '
	'szlifierka szmaragd szpachla szpadel szprotki sztuczna szyba szycia szydelko tabac tabacci tabacco tabaco tabacos tabagili tabagisi '
	'tabaka tabakali tabakasi tabaki tabakli tabakpfeife tabanca tabancali tabancasi tabancasili tabancasisi tabani tabanili tabanisi '
	'tabanli tabanligi tabanliki tabanlikli tablas tableaus tableaux tablero tableros tableta tabletas tableti tabletli tablettes '
	'tablolu tablones tablosulu tablosusu taboret tabouret tabuas tabuleiro tabuleiros tabure tabureli taburesi taburet taburete '
	'taburetes tacas tacchini tacchino tacci taccuini taccuino tacho tachos tactile tactiles tacto tactos tafelschokolade tagesdecke '
	'tagliacapelli tagliatelli tagliaunghie tagliaunghii taglieri tagly tahtali tahtasi tahtasili tahtasisi taie taies tailleur takili '
	'takimili takimisi takimli takisi takma takmali takmasi takvimi takvimli takviyeli takviyesi taladros talonnettes talonnettess '
	'tamaras tambor tambore tambour tamburi tamburo tamir tamiri tamirli tampone tampones tamponi tamponlu tamponss tamponu tampony '
	'tangerinas tani tanktop tansiyon tansiyonlu tansiyonu tapere tapeta tapiss tapki tapochki tapones tappetini tappetino tappi tappo '
	'taragi taraki tarakli tarcin tarcini tarcinli tarcze tarelka tarhana tarhanali tarhanasi tarilka tarjeta tarjetas tarros tartiner '
	'tasarim tasarimi tasarimli tasarimlili tasarimlisi tasce tasch taschenbuch taschenlampe taschenmesser taschenrechner taschentucher '
	'tasi tasiemka tasili tasisi taslama taslamali taslamasi taslili taslisi tasmali tasmasi tasmasili tasmasisi tass tasseaux tastiere '
	'tatil tatili tatilli tauchpumpe tavali tavani tavanli tavasili tavasisi tavlali tavlasi tavola tavole tavsani tavsanli tavugu '
	'tavuklu tavuku tazon tazone tazz tazzine tazzini tebesir tebesiri tebesirli tebrigi tebrik tebriki tebrikli techos teclados '
	'teebaumol teebeutel teekanne teelichter teflon teflonlu teflonu tegame tegami tegi teglia tegly teinture teintures tejer tejere '
	'tekerlegi tekerleki tekerlekli tekerleklili tekerleklisi teki tekli teklili teklisi tekst telecamera telecamere telefona telefones '
	'telefoni telefonlu telefonos telefonulu telefonusu telemovele telescopii telescopio telescopios teleskop teleskoplu teleskopu '
	'televisaos televiseur televizeur televizione televizoe televizor televizore televizori televizyonlu televizyonu teli telili telisi '
	'telli telo telone teloni temizi temizlemeli temizlemesi temizleyicili temizleyicisi temizli temmuzlu temmuzu temnyy temperado '
	'temperados temperati temperato tempere temperini temperino temperli temperlili temperlisi temperowka tempi templado templados tempo '
	'tempos tencereli tenceresi tendas tendi tendine tendini tenedore tenekeli tenekesi teni tenisi tenisli tenisowa tenisowki teniz '
	'tenniska tennisnaya tenniss tennisschlager tensiometre tensiometres tensiometro tensiometros tenteli tentes tentesi teplaya tepliy '
	'teplyy tepsi tepsili tepsisi terazi terazili terazisi terazisili terazisisi tereyagili tereyagisi terligili terligisi terliki '
	'terlikli termica termicas termice termich termico termicos termiczny termo termokruzhka termometreli termometresi termometri '
	'termometros termos termoslu termosu ternera terneras ternos terra terras terres terrines ters tersi tersli tesbihi tesbihli '
	'teslimati teslimatli tesma tespihi tespihli testata testate teste testereli testeresi testes testi testili testisi testli testo '
	'testowe teststreifen teteras tetes tetrad tetti textilfarbe textmarker texto textos theieres thermique thermiques thermobecher '
	'thermometres thermosflasche thermoskanne thermoss thym tiefkuhlgemuse tiendas tiere tierfutter tierra tierras tige tigelas tiges '
	'tilki timbress timbri timbro tintas tinte tintenfisch tintes tinto tintos tipo tipos tirador tiradore tirantes tirasi tirasli '
	'tirbusonlu tirbusonu tirmigi tirmiki tirmikli tirnagi tirnaki tirnakli tischlampe tischtennisschlager tisortlu tisortu tissux tizas '
	'tkan tkani tkanin tlok tmin toaletowy toca tocadiscos tocas tochilka tohumlu tohumulu tohumusu toiles toilettenpapier toilettensitz '
	'toka tokali tokasi tokasili tokasisi toldo toldos tolko toll tolstovka tolstyy tomadas tomatenmark tomatensamen tomatess tomatnaya '
	'tomatov tomaty tomillo tomillos tonalnyy tondeus tondeuse tondeuses tondi tonere toneri tonerkartusche tonerli tongss tonkiy tonni '
	'tono tonometr tonos topfpflanze toplami toplamli toplu topo topor topos toppa toppe topragi toprak topraki toprakli topugu '
	'topuklulu topuklusu topuku topulu topusu torbali torbasi torchon torcia torcy tormoznye tornavidali tornavidasi torneira torneiras '
	'toro toros torradeiras torrado torrados torre torroni torsher torty tosaerba tosaerbe tosse tossi tost tostadoras tostados '
	'tostapani tostate tostati tostlu tostu tournesol tourneviss toux tovagly tozu tozulu tozusu trabajo trabajos trabalho trabalhos '
	'trabka tracolle trafo trafolu trafosu tragbar trage trainingsanzug transformador transformadore transformateur transformator '
	'transmissionnoe trapani trapos trasformatore trasformatori traum trauring trava travail travesseiros travy travyanoy treino treinos '
	'trekingovye trekkingowe trelas trempe trempes trena trenas trenazher trenckot trenckotlu trenckotu trene treni trenini trenino '
	'trenli treska triciclo triciclos trico tricos tricoter trigo trigos trikotazhnoe trinkflasche trinkglaser trinkwasser triturado '
	'triturados troceado troceados trocken trockenfisch trockengemuse trockenhefe trockenobst trockenpflaumen tromba trombe trommel '
	'trompeta trompetas trompete trompetes trompette trompettes tronconneus tronconneuse tronconneuses trost trostnikovyy trota trote '
	'trottinettes trouss troux troynik truba trubka trucci truffes truffess truite truites trusy tryapka trzcinowy tsement tsena tsep '
	'tsepi tsepochka tsina tsinovka tsukerki tsukor tsvet tsvetnoy tsvetnye tsvetochnyy tsvetok tsvetov tsvety tsyplenok tualetnaya '
	'tubess tufli tukenmez tukenmezi tukenmezli tulipan tulipane tulipani tulipano tulipanow tulipas tulipes tulipess tulpenzwiebeln '
	'tulum tulumlu tulumulu tulumusu tumba tumlu tumu tunets tuplu tupu turgriff turgu turk turka turklu turkuazi turkuazli turrone '
	'turschloss tursulu tursusu turunculu turuncusu turystyczna tusche tush tushenka tuta tutensuppe tutina tutine tutkal tutkali '
	'tutkalli tutore tutori tutsu tutsulu tutsusu tutuculu tutucusu tutun tutunlu tutunu tutunulu tutunusu tuvalet tuvaleti tuvaletli '
	'tuyaus tuylu tuylulu tuylusu tuyu tuzlu tuzulu tuzusu tverdyy tvorog twarog tyapka tyazhelyy tykva tyton tytoniu tyul tyulpanov '
	'ubertopf uberwachungskamera ucagi ucaki ucakli uchebnik ucho uclari uclarili uclarisi uclu uclulu uclusu ucucu ucuculu ucucusu '
	'ucunculu ucuncusu ucurtmali ucurtmasi ucuz ucuzlu ucuzu udlinitel udobrenie udobreniya udochka ufficii ugol uhrenarmband uisque '
	'uisques ukelele ukeleles ukho uklad uksus ukuleli ulotki umyvalnik umywalka umywalkowa uncinetti uncinetto unghii uniformali '
	'uniformasi unisexi unisexli unitaz unitaza uniwersalny unkrautvernichter unten unterlegscheiben upakovka uplotnitel uretimi '
	'uretimli urgan urgani urganli uroven ursos urunlerili urunlerisi urunlerli urunlu urunulu urunusu usados usages usate ushanka usos '
	'ustritsy ustroystvo ustulu ustusu utro utulu utusu utyug uygun uygunlu uygunu uykulu uykusu uzatma uzatmali uzatmasi uzerili '
	'uzerisi uzhe uzkiy uzumlu uzumu uzunlu uzunu vacas vaccin vaccini vaccino vacia vacias vacina vacinas vacios vacuna vacunas vacuno '
	'vacunos vafelnyy vafli vaga vainilla vainillas vaisselles vajillas vaktsina valeriana valerianas valfi valfli valigy valiza valizi '
	'valizli valizu valvole valvulas vanali vanasi vanga vange vanghe vaniglia vanigly vanille vanilles vanilya vanilyali vanilyasi vann '
	'vannaya vannes vantilator vantilatorlu vantilatoru vapeador vapeadore vaper vapere vaporisateur vaporizador vaporizadore '
	'vaporizateur vaporizzatore vaporizzatori vapoteus vapoteuse vapoteuses vaqueros varas varene varezhki vari varios varli vashi '
	'vasque vasques vassouras vata vatnye vaza vazolu vazosu vecchii vecher vechernee vedro vegetale vegetales vegetali velika velikiy '
	'velluti velokamera velorss velos veloshlem velosiped velosipeda velosipednaya velosipednoe velosipednyy velozamok velozapchasti '
	'vendas venik ventilador ventiladore ventilateur ventilatore ventilatori ventilyator vento veranos veraos verbandskasten verduri '
	'verevka verlangerungskabel vermelhas vermelhos vermishel vernice vernici vernigi vernik verniki vernikli verniss vero veroe '
	'verpackung verres verress verschluss verstellbar vertes veshalki vesna vesti vesy vetchina vetementss veter vetri vetrovka veyali '
	'veyasi veyp veypa viagem viageme viaje viajes viandes vidalama vidalamali vidalamasi vidali vidas vidasili vidasisi videi videlka '
	'videocamera videocamere videogiochi videojuegos videokamera videokarta videonablyudeniya videoprojecteur videoregistrator vidrios '
	'vidros viento vientos vierge vierges vies vigilancia vigilancias vilka vilki vime vimes vimini vinagres vinaigres vinil vinile '
	'vinili vinilica vinilice vinilich vinilici vinilico vinilicos vinilli vinilo vinilos vinilovaya vinilovyy vinograd vinty vinylboden '
	'vinyle vinyles violao violaos viole violine violini violino violinos violoe violon virgem virgeme virgen virgene visages vishnya '
	'visillo visillos viski viskili viskisi visneli visnesi vison visone vissage vissages visseus visseuse visseuses vita vitaminess '
	'vitamini vitaminkapseln vitaminli vitamintabletten vitaminy vitre vitres vneshniy vobla vobler voda vodolazka vodorosli vody '
	'vodyanoy voeux voilage voilages volaille volailles volantini volk volle vollmilch volos volosy volpe volpi vongole vongoli voprosy '
	'vorhangeschloss vorne vosk votka votkali votkasi vozdukha vozdushnyy vrai vrais vremya vspyshka vual vuali vualli vucutlu vucutu '
	'vuoti vyalenaya vyazalnye vyazanaya vyazaniya vyazanyy vyklyuchatel vypryamitel vysokiy vysokogo vysota vytyazhka vyyasnit vzhe '
	'vzroslyy vzuttya waffeln wafle wald waldhonig walek walnusse walzlager wanderschuhe wanderstock wandfarbe wandfliesen wandkalender '
	'wandspiegel wanilia warnweste warzyw waschbar waschbecken waschekorb waschmittel waschpulver wasserfarben wasserfilter wasserhahn '
	'wasserpfeife wasserpumpe wasserwaage wasy wata wattepads webband wedkarskie wedzony wegiel weglowy weichspuler weidenkorb '
	'weihnachtsbaum weihnachtsschmuck weinglaser weintrauben weissbier weisswein weite weizen weizenmehl wentylator werk werkzeugset '
	'wetter weza wiatrowka widelce wieczne wiertla wiese wieszaki wiklinowy wimpern windeln windspiel winkelschleifer winterjacke '
	'winterreifen winylowa winylowe wiorki wklad wkretarka wkrety wlan wloskie wodna wody wolldecke wollmutze wolowy worki wort wozek '
	'wstazka wunderkerzen wunsch wurfelspiel wurzsauce wycieraczka wykladzina wylacznik wymiar xale xales xampus xarope xaropes xicaras '
	'yablochnyy yabloki yabloko yabluko yachmen yagili yagisi yagli yaglili yaglisi yagmurlugu yagmurluk yagmurluklu yagmurluku '
	'yagnyatina yagodi yagodnyy yakalili yakalisi yakasi yakut yakutlu yakutu yani yanli yaort yapay yapayi yapayli yapbozlu yapbozu '
	'yapimili yapimisi yapiskan yapiskani yapiskanli yapiskanlili yapiskanlisi yapistiricili yapistiricisi yapragi yapragili yapragisi '
	'yapraki yaprakli yarali yarasi yarimi yarimli yarkiy yastigili yastigisi yastiki yastikli yatagi yataki yatakli yatay yatayi '
	'yatayli yavasi yavasli yayi yayli yaytsa yaytso yazar yazari yazarli yazi yazicili yazicisi yazili yazilili yazilisi yazisi yazli '
	'yazligi yazlik yazliki yazlikli yedegi yedeki yedekli yedili yedisi yelegi yelegili yelegisi yeleki yelekli yemegi yemek yemeki '
	'yemekli yemi yemili yemisi yengec yengeci yengecli yenili yenisi yesili yesilli yikama yikamali yikamasi yilbasili yilbasisi '
	'yildizi yildizli yili yilli yirmili yirmisi yirtmac yirtmaci yirtmacli yiyecegi yiyeceki yiyecekli yogamatte yogu yogunlastirilmis '
	'yogunlastirilmisi yogunlastirilmisli yogure yogurte yogurtlu yogurtu yoklu yoku yollugu yolluk yolluklu yolluku yorgani yorganli '
	'yosunu yosunulu yosunusu yubka yuksegi yukseki yuksekli yuksekligi yuksekliki yukseklikli yulaf yulafi yulafli yumurtali yumurtasi '
	'yumusagi yumusaki yumusakli yumusatici yumusaticili yumusaticisi yunlulu yunlusu yunu yunulu yunusu yute yutes yuvarlagi yuvarlaki '
	'yuvarlakli yuvelirnye yuzlu yuzmeli yuzmesi yuzugulu yuzugusu yuzuklu yuzuku zafferani zafferano zaffiri zaffiro zafiro zafiros '
	'zahl zahnseide zakalennoe zakolka zamok zamorozhennye zamrazarka zamsha zanahorias zanaveska zanurzeniowa zapach zapachowa zapalki '
	'zapalniczka zapas zapekaniya zapiecie zapisnaya zappa zappe zarfi zarfili zarfisi zarfli zari zarif zarifi zarifli zarli zaryadka '
	'zaryadnoe zaryadnyy zashchitnoe zasilacz zaslona zastezhka zavarochnyy zawiasy zayats zazhigalka zebrali zebrasi zefir zegarka '
	'zeichen zeit zelenaya zeleniy zelenyy zeliwna zelki zement zemini zeminli zemlya zencefil zencefili zencefilli zenzeri zenzero '
	'zerbini zerbino zerdecal zerdecali zerdecalli zerkalo zernakh zeytini zeytinli zeytinyagili zeytinyagisi zeytinyagli zeytinyaglili '
	'zeytinyaglisi zharenye zharenyy zhelezo zheltyy zhenshchina zhenskaya zhenskie zhenskiy zhestkiy zhidkoe zhidkost zhilet zhinochiy '
	'zhovtiy zhurnal zhvachka ziarnista zibin zibini zibinli ziemia ziemne ziemniaczana zigarette zigaretten zigarillos zigarren zili '
	'zilili zilisi zilli zimmerpflanze zimnie zimniy zimnyaya zimoviy zimowa zimowe zimowy zimt zincirili zincirisi zincirli zipere '
	'zmywarka znak zollstock zolotaya zolotiy zolotoe zolotoy zona zont zontik zoshit zubnaya zucca zucce zucch zuccheri zucchine zucia '
	'zuecos zumos zumrut zumrutlu zumrutu zuppe zvezda zweck zwieback zwykly zylinderkopf zyrandol', ' ') word ON CONFLICT DO NOTHING;
ALTER TABLE assay.vocabulary ENABLE TRIGGER vocabulary_own_row;

ALTER TABLE assay.rule DISABLE TRIGGER rule_own_row;
UPDATE assay.rule SET description = 'the description suggests other goods than the HS code; strength is 1 - plausibility; no finding if no other heading is probable, or if a word supports the code and the rest is not overwhelming' WHERE shipped AND rule = 'hs_implausible';
UPDATE assay.rule SET description = 'the HS code kept its digits but changed its scope in the edition in force; strength 1 where the description suggests a heading to which goods moved, else 0.3, and 0.1 where only waste was moved out' WHERE shipped AND rule = 'hs_rescoped';
UPDATE assay.rule SET description = 'the seller is on the watch list, or has a very similar name; 0.6 of the strength where what they share is mostly place and trade' WHERE shipped AND rule = 'seller_watched';
INSERT INTO assay.rule (rule, weight, threshold, enabled, version, description, shipped) VALUES
	('bad_history', 0.5, 0, false, 1, 'the smoothed hit rate of a party, its address or contact is at least 3 times that of its kind, after at least 3 inspections; strength is the hit rate (assay.screen_table)', true),
	('counterfeit_term_alone', 0.6, 0.75, true, 1, 'terms under which copies are sold, none of them near a registered brand; strength is 1 - the product of (1 - their weights)', true),
	('dormant_returns', 0.15, 0, false, 1, 'the importer or seller had at least 10 shipments and none in the last 180 days (assay.screen_table)', true),
	('first_seen_burst', 0.2, 0, false, 1, 'the importer or seller was first seen in the last 30 days and had at least 20 shipments in the last 7; full strength from 100 on (assay.screen_table)', true),
	('route_new', 0.1, 0, false, 1, 'no shipment was seen between origin and destination before, of at least 1000 on other routes (assay.screen_table)', true),
	('seller_returned', 0.7, 0.3, true, 1, 'the name or an identifier of the seller is of an entity that has another name on the watch list, or in a shipment that was found counterfeit', true),
	('value_low', 0.25, 0, false, 1, 'the value a piece is below the 1 % quantile of its heading and origin in the last 365 days, or above the 99 % one, of at least 100 shipments; half the strength above (assay.screen_table)', true),
	('weight_odd', 0.15, 0, false, 1, 'the value a kilo is below the 1 % quantile of its heading and origin in the last 365 days, or above the 99 % one, of at least 100 shipments; half the strength above (assay.screen_table)', true)
ON CONFLICT DO NOTHING;
ALTER TABLE assay.rule ENABLE TRIGGER rule_own_row;

-- Tables that have new columns

DELETE FROM assay.brand_authorised a USING assay.brand_authorised b
WHERE a.ctid < b.ctid AND (a.brand_id, a.party_kind, a.party, a.valid) = (b.brand_id, b.party_kind, b.party, b.valid);
ALTER TABLE assay.brand_authorised ADD PRIMARY KEY (brand_id, party_kind, party, valid);
DROP INDEX assay.brand_authorised_brand_id;

ALTER TABLE assay.screen_relation ADD known pg_snapshot;
ALTER TABLE assay.screen_run ADD because text, ADD known pg_snapshot;
ALTER TABLE assay.screened ADD profile bytea;
ALTER TABLE assay.finding ADD day date;
UPDATE assay.finding f SET day = d.shipped_on FROM assay.screened d
WHERE d.source = f.source AND d.key = f.key AND d.shipped_on IS NOT NULL;

-- what has a past is copied with all its columns, in this order
ALTER TABLE assay.screened_past ADD profile bytea, ADD until_ timestamptz NOT NULL DEFAULT pg_catalog.now(), ADD deleted_ boolean;
UPDATE assay.screened_past SET until_ = until, deleted_ = deleted;
ALTER TABLE assay.screened_past DROP until, DROP deleted;
ALTER TABLE assay.screened_past RENAME until_ TO until;
ALTER TABLE assay.screened_past RENAME deleted_ TO deleted;
ALTER TABLE assay.screened_past ALTER deleted SET NOT NULL;
ALTER TABLE assay.finding_past ADD day date, ADD until_ timestamptz NOT NULL DEFAULT pg_catalog.now();
UPDATE assay.finding_past SET until_ = until;
UPDATE assay.finding_past f SET day = d.shipped_on FROM assay.screened_past d
WHERE d.source = f.source AND d.key = f.key AND d.until = f.until AND d.shipped_on IS NOT NULL;
ALTER TABLE assay.finding_past DROP until;
ALTER TABLE assay.finding_past RENAME until_ TO until;

ALTER TYPE assay.screen_job ALTER ATTRIBUTE given TYPE text[], ADD ATTRIBUTE again boolean;

-- Functions that have other arguments

DROP FUNCTION assay.commits();
DROP FUNCTION assay.screen_rows(assay.screen_job, text, text, bigint, tid[]);

-- What is new

COMMENT ON FUNCTION assay.track_registry(regclass) IS
	'adds the triggers by which compiled images of a registry table notice changes';

CREATE FUNCTION assay.registry_image_lines(
	OUT registry text, OUT database name, OUT version text, OUT bytes bigint, OUT built_at timestamptz,
	OUT build_seconds double precision, OUT backends integer, OUT shared boolean, OUT state text)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_registry_images' LANGUAGE C VOLATILE PARALLEL RESTRICTED COST 100 ROWS 20;

COMMENT ON FUNCTION assay.registry_image_lines() IS
	'compiled images of registries in shared memory, and the private ones of this session: see view assay.registry_images';

CREATE VIEW assay.registry_images AS
	SELECT i.registry, i.database, i.version, i.bytes, i.built_at, i.build_seconds, i.backends, i.shared, i.state
	FROM assay.registry_image_lines() i;

COMMENT ON VIEW assay.registry_images IS
	'compiled images of registries: those that all sessions of the server share, and the private ones of this session';

COMMENT ON COLUMN assay.registry_images.registry IS 'what the image is of';

COMMENT ON COLUMN assay.registry_images.database IS 'database it belongs to; NULL where that was dropped';

COMMENT ON COLUMN assay.registry_images.version IS 'same for images of the same rows of the same tables';

COMMENT ON COLUMN assay.registry_images.bytes IS 'size in memory';

COMMENT ON COLUMN assay.registry_images.built_at IS 'when it was built';

COMMENT ON COLUMN assay.registry_images.build_seconds IS 'how long that took';

COMMENT ON COLUMN assay.registry_images.backends IS 'sessions and parallel workers that have it mapped';

COMMENT ON COLUMN assay.registry_images.shared IS 'in shared memory, for every session that sees the same rows';

COMMENT ON COLUMN assay.registry_images.state IS 'of a shared image; of a private one, why it is not shared';

GRANT SELECT ON assay.registry_images TO PUBLIC;

CREATE FUNCTION assay.registry_drop() RETURNS integer
	AS 'MODULE_PATHNAME', 'assay_registry_drop' LANGUAGE C VOLATILE PARALLEL RESTRICTED COST 100;

COMMENT ON FUNCTION assay.registry_drop() IS
	'drops the images of this database from shared memory; returns how many. The next look-up builds them again';

REVOKE ALL ON FUNCTION assay.registry_drop() FROM PUBLIC;

CREATE TABLE assay.shipped_gone (
	relation text NOT NULL,
	key text[] NOT NULL,
	PRIMARY KEY (relation, key)
);

COMMENT ON TABLE assay.shipped_gone IS
	'shipped rows that were deleted or replaced, kept by triggers and dumped, so that they stay away when a dump is restored';

COMMENT ON COLUMN assay.shipped_gone.relation IS 'table of the schema assay that it was in';

COMMENT ON COLUMN assay.shipped_gone.key IS 'its key, column by column';

SELECT pg_catalog.pg_extension_config_dump('assay.shipped_gone', '');

CREATE FUNCTION assay.shipped_row_gone() RETURNS trigger
	AS 'MODULE_PATHNAME', 'assay_shipped_row_gone' LANGUAGE C;

COMMENT ON FUNCTION assay.shipped_row_gone() IS
	'trigger of tables with shipped rows: notes in assay.shipped_gone, as its owner, which went';

REVOKE ALL ON FUNCTION assay.shipped_row_gone() FROM PUBLIC;

CREATE FUNCTION assay.shipped_gone_once() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN CASE WHEN EXISTS (SELECT FROM assay.shipped_gone g WHERE g.relation = NEW.relation AND g.key = NEW.key)
		THEN NULL ELSE NEW END;
END $$;

COMMENT ON FUNCTION assay.shipped_gone_once() IS
	'row trigger of assay.shipped_gone: passes over what is noted already';

CREATE TRIGGER shipped_gone_once BEFORE INSERT ON assay.shipped_gone
	FOR EACH ROW EXECUTE FUNCTION assay.shipped_gone_once();

COMMENT ON TRIGGER shipped_gone_once ON assay.shipped_gone IS 'passes over what is noted already';

CREATE FUNCTION assay.shipped_stays_gone() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' AS $$
DECLARE
	gone_from text;
	key text;
BEGIN
	FOR gone_from IN SELECT DISTINCT g.relation FROM gone g LOOP
		SELECT string_agg(format('t.%I::text', a.attname), ', ' ORDER BY k.i) INTO key
		FROM pg_trigger g,
			string_to_table(encode(g.tgargs, 'escape'), '\000') WITH ORDINALITY k (name, i)
			JOIN pg_attribute a ON a.attname = k.name
		WHERE g.tgrelid = to_regclass('assay.' || quote_ident(gone_from)) AND g.tgname = 'shipped_gone'
			AND a.attrelid = g.tgrelid AND NOT a.attisdropped;
		IF key IS NULL THEN
			RAISE EXCEPTION '"%" is no table with shipped rows', gone_from USING ERRCODE = 'invalid_parameter_value';
		END IF;
		EXECUTE format('DELETE FROM assay.%I t USING gone g WHERE g.relation = %L AND t.shipped AND ARRAY[%s] = g.key',
			gone_from, gone_from, key);
	END LOOP;
	RETURN NULL;
END $$;

COMMENT ON FUNCTION assay.shipped_stays_gone() IS
	'statement trigger of assay.shipped_gone: deletes the shipped rows with these keys';

CREATE TRIGGER shipped_gone_insert AFTER INSERT ON assay.shipped_gone
	REFERENCING NEW TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION assay.shipped_stays_gone();

COMMENT ON TRIGGER shipped_gone_insert ON assay.shipped_gone IS 'deletes the shipped rows, when a dump is restored';

CREATE FUNCTION assay.track_shipped(registry regclass, VARIADIC key name[]) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	arguments text := (SELECT string_agg(quote_literal(k), ', ') FROM unnest(key) k);
BEGIN
	EXECUTE format('CREATE TRIGGER shipped_gone AFTER UPDATE OR DELETE ON %s
		FOR EACH ROW WHEN (OLD.shipped) EXECUTE FUNCTION assay.shipped_row_gone(%s)', registry, arguments);
	EXECUTE format('CREATE TRIGGER shipped_truncate BEFORE TRUNCATE ON %s
		FOR EACH STATEMENT EXECUTE FUNCTION assay.shipped_row_gone(%s)', registry, arguments);
END $$;

COMMENT ON FUNCTION assay.track_shipped(regclass, name[]) IS
	'makes shipped rows of a table of the schema assay, by the columns of its key, stay away after a dump is restored once they went';

REVOKE ALL ON FUNCTION assay.track_shipped(regclass, name[]) FROM PUBLIC;

CREATE FUNCTION assay.require_privileges(privileges text, VARIADIC relations regclass[]) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	relation regclass;
BEGIN
	FOREACH relation IN ARRAY relations LOOP
		IF EXISTS (SELECT FROM string_to_table(privileges, ', ') p (privilege)
			WHERE NOT CASE WHEN p.privilege = 'DELETE' THEN has_table_privilege(relation, p.privilege)
				ELSE has_any_column_privilege(relation, p.privilege) END) THEN
			RAISE EXCEPTION 'permission denied for table %', relation USING ERRCODE = 'insufficient_privilege',
				HINT = format('GRANT %s ON %s TO %I lets the role do this.', privileges, array_to_string(relations, ', '), current_user);
		END IF;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.require_privileges(text, regclass[]) IS
	'raises an error with the GRANT as its hint unless the current role has these privileges on these tables of the extension';

CREATE OR REPLACE FUNCTION same_seller(a text, b text, threshold double precision) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 100
	RETURN @extschema@.same_seller(a, b, threshold::pg_catalog.float4);

COMMENT ON FUNCTION same_seller(text, text, double precision) IS
	'same_seller(text, text, real) for a threshold of double precision';

COMMENT ON FUNCTION identifier_kinds(text) IS
	'kinds of identifier that the text is well formed as; an empty array if none';

COMMENT ON COLUMN assay.tariff.description IS 'description in the tariff';

CREATE OR REPLACE FUNCTION assay.load_tariff(
		country text, source regclass, code_column name, description_column name DEFAULT NULL,
		valid daterange DEFAULT '(,)') RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	of_country text := upper(country);
	begins date := lower(valid);
	loaded bigint;
BEGIN
	IF country IS NULL OR source IS NULL OR code_column IS NULL OR valid IS NULL THEN
		RAISE EXCEPTION 'country, source, code_column and valid must not be null'
			USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF isempty(valid) THEN
		RAISE EXCEPTION 'valid must not be empty'
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE', 'assay.tariff');
	LOCK TABLE assay.tariff IN SHARE ROW EXCLUSIVE MODE;
	-- one from the same day is replaced, and what was in force before ends
	DELETE FROM assay.tariff t
	WHERE t.country = of_country AND t.valid && load_tariff.valid
		AND (begins IS NULL OR lower(t.valid) >= begins);
	UPDATE assay.tariff t SET valid = t.valid * daterange(NULL, begins)
	WHERE t.country = of_country AND t.valid && load_tariff.valid;
	-- lines without a code are headlines; Excel leaves blanks and dots
	EXECUTE format(
		'INSERT INTO assay.tariff (country, code, description, valid)
		SELECT DISTINCT ON (code) $1, code, description, $2
		FROM (SELECT regexp_replace(e.%1$s::text, ''[\s.]'', '''', ''g'') AS code, %2$s AS description FROM %3$s e) e
		WHERE code <> ''''
		ORDER BY code',
		assay.column_of(source, code_column), CASE WHEN description_column IS NULL THEN 'NULL::text'
			ELSE format('e.%s::text', assay.column_of(source, description_column)) END, source)
	USING of_country, valid;
	GET DIAGNOSTICS loaded = ROW_COUNT;
	RETURN loaded;
END $$;

CREATE OR REPLACE FUNCTION assay.learn_hs(source regclass, description_column name, code_column name) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	learned bigint;
BEGIN
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE', 'assay.hs_word', 'assay.hs_lesson');
	-- one learner at a time; readers go on
	LOCK TABLE assay.hs_word IN SHARE ROW EXCLUSIVE MODE;
	EXECUTE format(
		'WITH entry AS MATERIALIZED (
			SELECT DISTINCT ON (l.lesson) l.lesson, l.heading, l.words
			FROM %1$s e, assay.hs_read_lesson(e.%2$s::text, e.%3$s::text) l
			WHERE l.lesson IS NOT NULL
			ORDER BY l.lesson),
		new AS (
			INSERT INTO assay.hs_lesson (lesson) SELECT lesson FROM entry
			ON CONFLICT (lesson) DO NOTHING RETURNING lesson),
		said AS (
			INSERT INTO assay.hs_word AS w (word, heading, n)
			SELECT word, heading, count(*)
			FROM new JOIN entry USING (lesson), unnest(array_append(words, %4$L)) AS word
			GROUP BY word, heading
			ON CONFLICT (word, heading) DO UPDATE SET n = w.n + excluded.n)
		SELECT count(*) FROM new',
		source, assay.column_of(source, description_column), assay.column_of(source, code_column), '')
	INTO learned;
	RETURN learned;
END $$;

COMMENT ON COLUMN assay.seller_identifier.value IS
	'as it was found, or its identifier_digest(); for a bank account the digest only';

COMMENT ON COLUMN assay.importer_alias.number IS 'number of the importer in assay.importer; an alias for an unknown number has no effect';

COMMENT ON VIEW assay.importer_public IS
	'importers without numbers and reasons, for roles that must not see those; grant SELECT on it';

CREATE OPERATOR <@! (
	LEFTARG = importerno, RIGHTARG = date, FUNCTION = assay.importer_trusted
);

COMMENT ON OPERATOR <@! (importerno, date) IS 'true if the importer was trusted on that day: @? without a question mark';

CREATE OR REPLACE FUNCTION assay.importer_set_status(number @extschema@.importerno, status pg_catalog.text,
	since pg_catalog.date DEFAULT CURRENT_DATE, reason pg_catalog.text DEFAULT NULL, programme pg_catalog.text DEFAULT NULL,
	name pg_catalog.text DEFAULT NULL, country pg_catalog.text DEFAULT NULL)
	RETURNS pg_catalog.int8
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
	latest assay.importer;
	new_id bigint;
BEGIN
	IF number IS NULL OR status IS NULL OR since IS NULL THEN
		RAISE EXCEPTION 'number, status and day must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF since < CURRENT_DATE THEN
		RAISE EXCEPTION 'status of an importer cannot be changed for a past day'
			USING ERRCODE = 'invalid_parameter_value',
			DETAIL = format('The change is from %s on.', since),
			HINT = 'Answers about past days do not change. To correct a wrong row, update assay.importer.';
	END IF;

	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE', 'assay.importer');
	SELECT i.* INTO latest FROM assay.importer i
	WHERE i.number OPERATOR(@extschema@.=) importer_set_status.number AND NOT isempty(i.valid)
	ORDER BY i.programme IS NOT DISTINCT FROM importer_set_status.programme DESC, upper(i.valid) DESC NULLS FIRST, i.importer_id DESC
	LIMIT 1;
	IF latest.importer_id IS NULL AND importer_set_status.name IS NULL THEN
		RAISE EXCEPTION 'no importer has this number'
			USING ERRCODE = 'no_data_found', HINT = 'Pass a name to register the importer.';
	END IF;

	-- what was to come is replaced, what is under way ends
	DELETE FROM assay.importer i
	WHERE i.number OPERATOR(@extschema@.=) importer_set_status.number AND i.programme IS NOT DISTINCT FROM importer_set_status.programme
		AND lower(i.valid) >= since;
	UPDATE assay.importer i SET valid = daterange(lower(i.valid), since)
	WHERE i.number OPERATOR(@extschema@.=) importer_set_status.number AND i.programme IS NOT DISTINCT FROM importer_set_status.programme
		AND i.valid @> since;
	INSERT INTO assay.importer (number, name, country, programme, status, reason, valid)
	VALUES (importer_set_status.number, coalesce(importer_set_status.name, latest.name), coalesce(importer_set_status.country, latest.country),
		importer_set_status.programme, importer_set_status.status, importer_set_status.reason, daterange(since, NULL))
	RETURNING importer_id INTO new_id;
	RETURN new_id;
END $$;

SELECT assay.track_shipped('assay.term', 'list', 'term');

SELECT assay.track_shipped('assay.term_list', 'list');

COMMENT ON FUNCTION assay.brand_authorised_check() IS
	'row trigger of assay.brand_authorised: reports when an importer is identified by name';

COMMENT ON TRIGGER brand_authorised_check ON assay.brand_authorised IS 'reports when an importer is identified by name';

COMMENT ON COLUMN assay.brand_authorised.party IS 'importer number, importer name or seller name';

COMMENT ON COLUMN assay.vocabulary.shipped IS 'comes with the extension; false for your own words';

SELECT assay.track_shipped('assay.vocabulary', 'word');

CREATE OR REPLACE FUNCTION assay.brand_matches(description text, min_confidence double precision, as_of date DEFAULT NULL,
	OUT brand_id bigint, OUT brand text, OUT alias text, OUT similarity real, OUT confidence real,
	OUT written text[], OUT fragment text, OUT start integer, OUT length integer)
	RETURNS SETOF record LANGUAGE sql STABLE PARALLEL SAFE COST 500 ROWS 2
	BEGIN ATOMIC
		SELECT brand_matches.brand_id, brand_matches.brand, brand_matches.alias, brand_matches.similarity, brand_matches.confidence,
			brand_matches.written, brand_matches.fragment, brand_matches.start, brand_matches.length
		FROM assay.brand_matches(description, min_confidence::pg_catalog.float4, as_of);
	END;

COMMENT ON FUNCTION assay.brand_matches(text, double precision, date) IS 'brand_matches(text, real, date) for a confidence of double precision';

CREATE OR REPLACE FUNCTION assay.brand_ids(description text, min_confidence double precision, as_of date DEFAULT NULL) RETURNS bigint[]
	LANGUAGE sql STABLE PARALLEL SAFE COST 400
	RETURN assay.brand_ids(description, min_confidence::pg_catalog.float4, as_of);

COMMENT ON FUNCTION assay.brand_ids(text, double precision, date) IS 'brand_ids(text, real, date) for a confidence of double precision';

CREATE TABLE assay.known_alias (
	brand text NOT NULL,
	alias text NOT NULL,
	script text NOT NULL,
	listed date NOT NULL DEFAULT pg_catalog.now()::date,
	shipped boolean NOT NULL DEFAULT false,
	PRIMARY KEY (brand, alias),
	CONSTRAINT known_alias_alias CHECK (assay.brand_name_check(alias)),
	CONSTRAINT known_alias_brand CHECK (assay.brand_name_check(brand))
);

COMMENT ON TABLE assay.known_alias IS
	'names of well-known brands in other scripts; assay.add_known_aliases() takes them into the registry';

COMMENT ON COLUMN assay.known_alias.brand IS 'the brand in Latin letters';

COMMENT ON COLUMN assay.known_alias.alias IS 'what it is called in another script';

COMMENT ON COLUMN assay.known_alias.script IS 'han, kana, hangul, arabic or cyrillic; your own rows may say otherwise';

COMMENT ON COLUMN assay.known_alias.listed IS 'the day on which the name was put on the list';

COMMENT ON COLUMN assay.known_alias.shipped IS 'comes with the extension; your own rows have false';

DO $aliases$ BEGIN
INSERT INTO assay.known_alias (brand, alias, script, listed, shipped)
SELECT pg_catalog.split_part(entry, '=', 1), alias, script, '2026-11-24', true
FROM (VALUES
	('han', E'
Nike=\U00008010\U0000514B|\U00008010\U00005409;Jordan=\U00004E54\U00004E39;Adidas=\U0000963F\U00008FEA\U00008FBE\U000065AF|\U0000611B\U00008FEA\U00009054;Puma=\U00005F6A\U00009A6C;Reebok=\U00009510\U00006B65;New Balance=\U000065B0\U0000767E\U00004F26|\U00007D10\U00005DF4\U0000502B;Converse=\U00005321\U00005A01;Vans=\U00008303\U000065AF;Asics=\U00004E9A\U0000745F\U000058EB;Onitsuka Tiger=\U00009B3C\U000051A2\U0000864E|\U00009B3C\U0000585A\U0000864E;Under Armour=\U00005B89\U00005FB7\U0000739B;
Skechers=\U000065AF\U000051EF\U00005947;Crocs=\U00005361\U00009A86\U00009A70;Birkenstock=\U000052C3\U000080AF;Timberland=\U00006DFB\U000067CF\U00005C9A;Dr. Martens=\U00009A6C\U00006C40\U0000535A\U000058EB;Salomon=\U00008428\U00006D1B\U00008499;The North Face=\U00005317\U00009762|\U00004E50\U000065AF\U000083F2\U000065AF;Columbia=\U000054E5\U00004F26\U00006BD4\U00004E9A;Patagonia=\U00005DF4\U00005854\U000054E5\U00005C3C\U00004E9A;Canada Goose=\U000052A0\U000062FF\U00005927\U00009E45|\U000052A0\U000062FF\U00005927\U00009D5D;
Moncler=\U000076DF\U000053EF\U00007750|\U00008499\U000053E3;Arc''teryx=\U000059CB\U00007956\U00009E1F|\U000059CB\U00007956\U00009CE5;Stone Island=\U000077F3\U00005934\U00005C9B;Levi''s=\U0000674E\U00007EF4\U000065AF;Calvin Klein=\U00005361\U00005C14\U00006587\U000000B7\U0000514B\U000083B1\U00006069|\U00005361\U00005C14\U00006587\U0000514B\U000083B1\U00006069;Tommy Hilfiger=\U00006C64\U00007C73\U000000B7\U00005E0C\U00005C14\U00008D39\U0000683C|\U00006C64\U00007C73\U00005E0C\U00005C14\U00008D39\U0000683C;
Ralph Lauren=\U000062C9\U0000592B\U000052B3\U00004F26|\U000062C9\U00005C14\U0000592B\U000000B7\U000052B3\U00004F26|\U000062C9\U00005C14\U0000592B\U000052B3\U00004F26;Lacoste=\U000062C9\U000079D1\U000065AF\U00007279;Hugo Boss=\U000096E8\U0000679C\U0000535A\U000065AF;Burberry=\U0000535A\U000067CF\U00005229|\U00005DF4\U00005B9D\U00008389;Louis Vuitton=\U00008DEF\U00006613\U00005A01\U0000767B|\U00008DEF\U00006613\U000000B7\U00005A01\U0000767B|\U00008DEF\U00006613\U000065AF\U00005A01\U0000767B;Gucci=\U000053E4\U00009A70|\U000053E4\U000099B3;Chanel=\U00009999\U00005948\U0000513F|\U00009999\U00005948\U00005152;
Dior=\U00008FEA\U00005965|\U00008FEA\U00005967;Christian Dior=\U0000514B\U000091CC\U000065AF\U00006C40\U000000B7\U00008FEA\U00005965|\U0000514B\U000091CC\U000065AF\U00006C40\U00008FEA\U00005965;Herm\U000000E8s=\U00007231\U00009A6C\U00004ED5|\U0000611B\U000099AC\U00004ED5;Prada=\U0000666E\U000062C9\U00008FBE|\U0000666E\U000062C9\U00009054;Miu Miu=\U00007F2A\U00007F2A;Fendi=\U000082AC\U00008FEA;Versace=\U00008303\U0000601D\U000054F2|\U000051E1\U00008D5B\U000065AF;Dolce & Gabbana=\U0000675C\U00005609\U000073ED\U00007EB3;Armani=\U0000963F\U0000739B\U00005C3C|\U0000963F\U0000746A\U00005C3C;
Giorgio Armani=\U00004E54\U00006CBB\U000000B7\U0000963F\U0000739B\U00005C3C|\U00004E54\U00006CBB\U0000963F\U0000739B\U00005C3C;Emporio Armani=\U00005B89\U0000666E\U000091CC\U00005965\U000000B7\U0000963F\U0000739B\U00005C3C;Givenchy=\U00007EAA\U000068B5\U00005E0C|\U00007D00\U000068B5\U00005E0C;Balenciaga=\U00005DF4\U00009ECE\U00004E16\U00005BB6;Saint Laurent=\U00005723\U00007F57\U00005170|\U00008056\U00007F85\U0000862D;Yves Saint Laurent=\U00004F0A\U0000592B\U000000B7\U00005723\U00007F57\U00005170|\U00004F0A\U0000592B\U00005723\U00007F57\U00005170;Valentino=\U0000534E\U00004F26\U00005929\U00005974;
Bottega Veneta=\U00008446\U00008776\U00005BB6|\U00005B9D\U00007F07\U00005609;Celine=\U0000601D\U00007433|\U00008D5B\U00007433;Loewe=\U00007F57\U0000610F\U00005A01;Chlo\U000000E9=\U0000853B\U00004F9D;Alexander McQueen=\U00004E9A\U00005386\U00005C71\U00005927\U000000B7\U00009EA6\U00006606|\U00004E9A\U00005386\U00005C71\U00005927\U00009EA6\U00006606;Kenzo=\U00009AD8\U00007530\U00008D24\U00004E09;Issey Miyake=\U00004E09\U00005B85\U00004E00\U0000751F;Comme des Gar\U000000E7ons=\U00005DDD\U00004E45\U00004FDD\U000073B2;Yohji Yamamoto=\U00005C71\U0000672C\U00008000\U000053F8;
Salvatore Ferragamo=\U000083F2\U000062C9\U0000683C\U00006155|\U00008428\U00005C14\U000074E6\U0000591A\U000000B7\U000083F2\U000062C9\U0000683C\U00006155;Ferragamo=\U000083F2\U000062C9\U0000683C\U00006155;Tod''s=\U00006258\U00005FB7\U000065AF;Coach=\U0000853B\U00009A70;Michael Kors=\U00008FC8\U0000514B\U00009AD8\U00004ED5|\U00008FC8\U0000514B\U000000B7\U000079D1\U00005C14\U000065AF;Kate Spade=\U000051EF\U00007279\U000000B7\U00004E1D\U000084D3;Tory Burch=\U00006C64\U00004E3D\U000067CF\U00007426;Longchamp=\U000073D1\U00009AA7;Goyard=\U00006208\U000096C5;
Furla=\U00008299\U000062C9;Montblanc=\U00004E07\U00005B9D\U00009F99;Dunhill=\U0000767B\U0000559C\U00008DEF;Bally=\U00005DF4\U00005229;Zegna=\U00006770\U00005C3C\U00004E9A;Ermenegildo Zegna=\U00006770\U00005C3C\U00004E9A;Max Mara=\U00009EA6\U00004E1D\U0000739B\U000062C9;Christian Louboutin=\U0000514B\U000091CC\U000065AF\U000063D0\U000000B7\U00009C81\U00005E03\U00006258|\U00008DEF\U000094C2\U00005EF7;Jimmy Choo=\U00005468\U00004EF0\U00006770;
Roger Vivier=\U00007F57\U00006770\U000000B7\U00007EF4\U00007EF4\U00004E9A;Rolex=\U000052B3\U0000529B\U000058EB|\U000052DE\U0000529B\U000058EB;Omega=\U00006B27\U00007C73\U00008304|\U00006B50\U00007C73\U00008304;Cartier=\U00005361\U00005730\U00004E9A|\U00005361\U00005730\U00004E9E;Tiffany=\U00008482\U00008299\U00005C3C|\U00007B2C\U000051E1\U00005185;Tiffany & Co.=\U00008482\U00008299\U00005C3C;Bulgari=\U00005B9D\U0000683C\U00004E3D|\U00005BF6\U0000683C\U00009E97;Bvlgari=\U00005B9D\U0000683C\U00004E3D|\U00005BF6\U0000683C\U00009E97;
Van Cleef & Arpels=\U000068B5\U0000514B\U000096C5\U00005B9D;Chopard=\U00008427\U000090A6;Piaget=\U00004F2F\U00007235\U00008868;Patek Philippe=\U0000767E\U00008FBE\U00007FE1\U00004E3D|\U0000767E\U00009054\U00007FE1\U00009E97;Audemars Piguet=\U00007231\U00005F7C;Vacheron Constantin=\U00006C5F\U00008BD7\U00004E39\U0000987F;Jaeger-LeCoultre=\U000079EF\U00005BB6;IWC=\U00004E07\U000056FD\U00008868;Panerai=\U00006C9B\U00007EB3\U00006D77;Breitling=\U0000767E\U00005E74\U00007075;
Hublot=\U00005B87\U00008236;TAG Heuer=\U00006CF0\U0000683C\U00008C6A\U000096C5;Tudor=\U00005E1D\U00008235|\U00005E1D\U00009640;Longines=\U00006D6A\U00007434;Tissot=\U00005929\U000068AD;Rado=\U000096F7\U00008FBE\U00008868;Swatch=\U000065AF\U00006C83\U0000742A;Citizen=\U0000897F\U000094C1\U000057CE;Seiko=\U00007CBE\U00005DE5;Casio=\U00005361\U0000897F\U00006B27|\U00005361\U0000897F\U00006B50;Zenith=\U0000771F\U0000529B\U000065F6;Blancpain=\U00005B9D\U000073C0;Breguet=\U00005B9D\U00007391;
Glash\U000000FCtte Original=\U0000683C\U000062C9\U000082CF\U00008482\U0000539F\U0000521B;A. Lange & S\U000000F6hne=\U00006717\U0000683C;Richard Mille=\U00007406\U000067E5\U00005FB7\U00007C73\U000052D2|\U000091CC\U000067E5\U00005FB7\U00007C73\U00005C14;Franck Muller=\U00006CD5\U00007A46\U00005170;Swarovski=\U000065BD\U0000534E\U00006D1B\U00004E16\U00005947;Pandora=\U00006F58\U0000591A\U000062C9;Chow Tai Fook=\U00005468\U00005927\U0000798F;Mikimoto=\U00005FA1\U00006728\U0000672C;Harry Winston=\U00006D77\U0000745E\U00006E29\U000065AF\U0000987F;
Graff=\U0000683C\U000062C9\U0000592B;Boucheron=\U00005B9D\U00008BD7\U00009F99;Chaumet=\U00005C1A\U00007F8E;Ray-Ban=\U000096F7\U0000670B;Oakley=\U00006B27\U0000514B\U00005229;Samsonite=\U000065B0\U000079C0\U00004E3D;Rimowa=\U000065E5\U00009ED8\U000074E6;Tumi=\U00009014\U0000660E;Lanc\U000000F4me=\U00005170\U0000853B|\U0000862D\U0000853B;Est\U000000E9e Lauder=\U000096C5\U00008BD7\U00005170\U00009EDB|\U000096C5\U00008A69\U0000862D\U00009EDB;
Clinique=\U00005029\U000078A7;MAC=\U00009B45\U000053EF;Bobbi Brown=\U000082AD\U00006BD4\U00006CE2\U00006717;La Mer=\U00006D77\U000084DD\U00004E4B\U00008C1C;L''Or\U000000E9al=\U00006B27\U000083B1\U000096C5|\U0000840A\U000096C5|\U00005DF4\U00009ECE\U00006B27\U000083B1\U000096C5;Maybelline=\U00007F8E\U00005B9D\U000083B2;Kiehl''s=\U000079D1\U0000989C\U00006C0F;Shu Uemura=\U0000690D\U00006751\U000079C0;Biotherm=\U000078A7\U00006B27\U00006CC9;Vichy=\U00008587\U000059FF;La Roche-Posay=\U00007406\U000080A4\U00006CC9;
Helena Rubinstein=\U00008D6B\U000083B2\U00005A1C;Shiseido=\U00008D44\U0000751F\U00005802|\U00008CC7\U0000751F\U00005802;Clarins=\U00005A07\U000097F5\U00008BD7;Guerlain=\U00005A07\U00005170;Sisley=\U00005E0C\U0000601D\U00009ECE;Av\U000000E8ne=\U000096C5\U00006F3E;L''Occitane=\U00006B27\U00008212\U00004E39;Sulwhasoo=\U000096EA\U000082B1\U000079C0;Laneige=\U00005170\U0000829D;Innisfree=\U000060A6\U00008BD7\U000098CE\U0000541F;
Fresh=\U000099A5\U0000857E\U00008BD7;Nars=\U00007EB3\U000065AF;Benefit=\U00008D1D\U000073B2\U00005983;Make Up For Ever=\U000073AB\U000073C2\U000083F2;Jo Malone=\U00007956\U0000739B\U000073D1;Nivea=\U000059AE\U00007EF4\U000096C5;Dove=\U0000591A\U000082AC;Olay=\U00007389\U00005170\U00006CB9;Pantene=\U00006F58\U00005A77;Head & Shoulders=\U00006D77\U000098DE\U00004E1D;Rejoice=\U000098D8\U000067D4;Colgate=\U00009AD8\U00009732\U00006D01;Crest=\U00004F73\U00006D01\U000058EB;
Gillette=\U00005409\U00005217;Braun=\U0000535A\U00006717;Oral-B=\U00006B27\U00004E50B;Philips=\U000098DE\U00005229\U00006D66;Dyson=\U00006234\U000068EE;Panasonic=\U0000677E\U00004E0B;Sony=\U00007D22\U00005C3C;Samsung=\U00004E09\U0000661F;LG=\U00004E50\U000091D1;Toshiba=\U00004E1C\U0000829D;Hitachi=\U000065E5\U00007ACB;Sharp=\U0000590F\U0000666E;Canon=\U00004F73\U000080FD;Nikon=\U00005C3C\U00005EB7;Olympus=\U00005965\U00006797\U00005DF4\U000065AF;
Fujifilm=\U00005BCC\U000058EB\U000080F6\U00007247;Leica=\U00005F95\U00005361;Hasselblad=\U000054C8\U000082CF;Huawei=\U0000534E\U00004E3A|\U000083EF\U000070BA;Xiaomi=\U00005C0F\U00007C73\U000079D1\U00006280;Lenovo=\U00008054\U000060F3;Haier=\U00006D77\U00005C14;Midea=\U00007F8E\U00007684\U000096C6\U000056E2;Gree=\U0000683C\U0000529B;Microsoft=\U00005FAE\U00008F6F;Intel=\U000082F1\U00007279\U00005C14;Nvidia=\U000082F1\U00004F1F\U00008FBE;HP=\U000060E0\U0000666E;Dell=\U00006234\U00005C14;Asus=\U0000534E\U00007855;Acer=\U00005B8F\U00007881;
Logitech=\U00007F57\U00006280;Kingston=\U000091D1\U000058EB\U0000987F;SanDisk=\U000095EA\U00008FEA;Western Digital=\U0000897F\U000090E8\U00006570\U0000636E;Seagate=\U00005E0C\U00006377;Epson=\U00007231\U0000666E\U0000751F;Sennheiser=\U000068EE\U00006D77\U0000585E\U00005C14;Bang & Olufsen=\U000094C2\U000050B2;Nintendo=\U00004EFB\U00005929\U00005802;
Siemens=\U0000897F\U000095E8\U00005B50;Bosch=\U0000535A\U00004E16;Schneider Electric=\U000065BD\U00008010\U00005FB7\U00007535\U00006C14|\U000065BD\U00008010\U00005FB7;SKF=\U000065AF\U000051EF\U00005B5A;NSK=\U00006069\U000065AF\U0000514B;Schaeffler=\U0000820D\U00005F17\U000052D2;Makita=\U00007267\U00007530;Hilti=\U0000559C\U00005229\U00005F97;Michelin=\U00007C73\U00005176\U00006797;Bridgestone=\U0000666E\U00005229\U000053F8\U0000901A;
Goodyear=\U000056FA\U00007279\U00005F02;Continental=\U00009A6C\U0000724C;Castrol=\U00005609\U00005B9E\U0000591A;Shell=\U000058F3\U0000724C;Mobil=\U00007F8E\U00005B5A;Toyota=\U00004E30\U00007530|\U00008C50\U00007530;Honda=\U0000672C\U00007530;Nissan=\U000065E5\U00004EA7;Mazda=\U00009A6C\U000081EA\U00008FBE;Mercedes-Benz=\U00006885\U00008D5B\U00005FB7\U000065AF-\U00005954\U00009A70|\U00005954\U00009A70;BMW=\U00005B9D\U00009A6C;Audi=\U00005965\U00008FEA;Volkswagen=\U00005927\U00004F17\U00006C7D\U00008F66;
Porsche=\U00004FDD\U000065F6\U00006377;Ferrari=\U00006CD5\U000062C9\U00005229;Lamborghini=\U00005170\U0000535A\U000057FA\U00005C3C;Maserati=\U0000739B\U0000838E\U000062C9\U00008482;Bentley=\U00005BBE\U00005229;Rolls-Royce=\U000052B3\U000065AF\U000083B1\U000065AF;Tesla=\U00007279\U000065AF\U000062C9;Harley-Davidson=\U000054C8\U000096F7|\U000054C8\U000096F7\U00006234\U00007EF4\U000068EE;Lego=\U00004E50\U00009AD8|\U00006A02\U00009AD8;Barbie=\U000082AD\U00006BD4\U00005A03\U00005A03;Disney=\U00008FEA\U000058EB\U00005C3C;
Hello Kitty=\U000051EF\U00008482\U0000732B;Sanrio=\U00004E09\U00004E3D\U00009E25;Pok\U000000E9mon=\U00005B9D\U000053EF\U000068A6|\U00005BF6\U000053EF\U00005922;Pop Mart=\U00006CE1\U00006CE1\U0000739B\U00007279;Labubu=\U000062C9\U00005E03\U00005E03;Bandai=\U00004E07\U00004EE3;Hasbro=\U00005B69\U00004E4B\U00005B9D;Mattel=\U00007F8E\U00006CF0;Transformers=\U000053D8\U00005F62\U000091D1\U0000521A;Marvel=\U00006F2B\U00005A01;Coca-Cola=\U000053EF\U000053E3\U000053EF\U00004E50|\U000053EF\U000053E3\U000053EF\U00006A02;Pepsi=\U0000767E\U00004E8B\U000053EF\U00004E50;
Starbucks=\U0000661F\U00005DF4\U0000514B;Nestl\U000000E9=\U000096C0\U00005DE2;Nescaf\U000000E9=\U000096C0\U00005DE2\U00005496\U00005561;Ferrero Rocher=\U00008D39\U00005217\U00007F57;Moutai=\U00008305\U000053F0;Wuliangye=\U00004E94\U00007CAE\U00006DB2;Hennessy=\U00008F69\U00005C3C\U00008BD7;Martell=\U00009A6C\U00007239\U00005229;R\U000000E9my Martin=\U00004EBA\U00005934\U00009A6C;Johnnie Walker=\U00005C0A\U00005C3C\U000083B7\U000052A0;Chivas=\U0000829D\U0000534E\U000058EB;Marlboro=\U00004E07\U00005B9D\U00008DEF;
Durex=\U0000675C\U0000857E\U000065AF;Pfizer=\U00008F89\U0000745E;Viagra=\U00004E07\U0000827E\U000053EF|\U00004F1F\U000054E5;Bayer=\U000062DC\U00008033;Novartis=\U00008BFA\U0000534E;Wilson=\U00005A01\U00005C14\U000080DC;Yonex=\U00005C24\U00005C3C\U0000514B\U000065AF;Victor=\U000080DC\U00005229\U00004F53\U000080B2;Mizuno=\U00007F8E\U00006D25\U00006D53;Callaway=\U00005361\U000062C9\U00005A01;Titleist=\U00006CF0\U00007279\U00005229\U000065AF\U00007279;TaylorMade=\U00006CF0\U000052D2\U00006885;Speedo=\U0000901F\U00006BD4\U00006D9B;Fila=\U00006590\U00004E50;
Kappa=\U00005361\U00005E15;Umbro=\U00008335\U00005B9D;Li-Ning=\U0000674E\U00005B81;Anta=\U00005B89\U00008E0F;Xtep=\U00007279\U00006B65;Zara=\U000098D2\U000062C9;Uniqlo=\U00004F18\U00008863\U00005E93;Muji=\U000065E0\U00005370\U0000826F\U000054C1;Ikea=\U00005B9C\U00005BB6;Victoria''s Secret=\U00007EF4\U0000591A\U00005229\U00004E9A\U00007684\U000079D8\U00005BC6;Triumph=\U00009EDB\U00005B89\U000082AC;Wacoal=\U0000534E\U00006B4C\U00005C14;Zippo=\U00004E4B\U00005B9D;
Victorinox=\U00007EF4\U00006C0F;Parker=\U00006D3E\U0000514B;Lamy=\U000051CC\U00007F8E;Thermos=\U000081B3\U00009B54\U00005E08;Tiger=\U0000864E\U0000724C;Zojirushi=\U00008C61\U00005370;Tefal=\U00007279\U0000798F;WMF=\U0000798F\U0000817E\U00005B9D;Zwilling=\U000053CC\U00007ACB\U00004EBA;Le Creuset=\U00009177\U00005F69;Stanley=\U000053F2\U00004E39\U00005229;Aptamil=\U00007231\U00004ED6\U00007F8E;Friso=\U00007F8E\U00007D20\U00004F73\U0000513F;Blackmores=\U00006FB3\U00004F73\U00005B9D;Swisse=\U000065AF\U00007EF4\U00008BD7'),
	('kana', E'
Nike=\U000030CA\U000030A4\U000030AD;Adidas=\U000030A2\U000030C7\U000030A3\U000030C0\U000030B9;Puma=\U000030D7\U000030FC\U000030DE;Reebok=\U000030EA\U000030FC\U000030DC\U000030C3\U000030AF;New Balance=\U000030CB\U000030E5\U000030FC\U000030D0\U000030E9\U000030F3\U000030B9;Converse=\U000030B3\U000030F3\U000030D0\U000030FC\U000030B9;Vans=\U000030F4\U000030A1\U000030F3\U000030BA;Asics=\U000030A2\U000030B7\U000030C3\U000030AF\U000030B9;Onitsuka Tiger=\U000030AA\U000030CB\U000030C4\U000030AB\U000030BF\U000030A4\U000030AC\U000030FC;Under Armour=\U000030A2\U000030F3\U000030C0\U000030FC\U000030A2\U000030FC\U000030DE\U000030FC;Crocs=\U000030AF\U000030ED\U000030C3\U000030AF\U000030B9;
Birkenstock=\U000030D3\U000030EB\U000030B1\U000030F3\U000030B7\U000030E5\U000030C8\U000030C3\U000030AF;Timberland=\U000030C6\U000030A3\U000030F3\U000030D0\U000030FC\U000030E9\U000030F3\U000030C9;Dr. Martens=\U000030C9\U000030AF\U000030BF\U000030FC\U000030DE\U000030FC\U000030C1\U000030F3;The North Face=\U000030CE\U000030FC\U000030B9\U000030D5\U000030A7\U000030A4\U000030B9|\U000030B6\U000030CE\U000030FC\U000030B9\U000030D5\U000030A7\U000030A4\U000030B9|\U000030B6\U000030FB\U000030CE\U000030FC\U000030B9\U000030FB\U000030D5\U000030A7\U000030A4\U000030B9;Columbia=\U000030B3\U000030ED\U000030F3\U000030D3\U000030A2;Canada Goose=\U000030AB\U000030CA\U000030C0\U000030B0\U000030FC\U000030B9;Moncler=\U000030E2\U000030F3\U000030AF\U000030EC\U000030FC\U000030EB;
Arc''teryx=\U000030A2\U000030FC\U000030AF\U000030C6\U000030EA\U000030AF\U000030B9;Stone Island=\U000030B9\U000030C8\U000030FC\U000030F3\U000030A2\U000030A4\U000030E9\U000030F3\U000030C9;Supreme=\U000030B7\U000030E5\U000030D7\U000030EA\U000030FC\U000030E0;Levi''s=\U000030EA\U000030FC\U000030D0\U000030A4\U000030B9;Calvin Klein=\U000030AB\U000030EB\U000030D0\U000030F3\U000030AF\U000030E9\U000030A4\U000030F3|\U000030AB\U000030EB\U000030D0\U000030F3\U000030FB\U000030AF\U000030E9\U000030A4\U000030F3;Tommy Hilfiger=\U000030C8\U000030DF\U000030FC\U000030D2\U000030EB\U000030D5\U000030A3\U000030AC\U000030FC|\U000030C8\U000030DF\U000030FC\U000030FB\U000030D2\U000030EB\U000030D5\U000030A3\U000030AC\U000030FC;
Ralph Lauren=\U000030E9\U000030EB\U000030D5\U000030ED\U000030FC\U000030EC\U000030F3|\U000030E9\U000030EB\U000030D5\U000030FB\U000030ED\U000030FC\U000030EC\U000030F3;Lacoste=\U000030E9\U000030B3\U000030B9\U000030C6;Hugo Boss=\U000030D2\U000030E5\U000030FC\U000030B4\U000030DC\U000030B9;Burberry=\U000030D0\U000030FC\U000030D0\U000030EA\U000030FC;Louis Vuitton=\U000030EB\U000030A4\U000030F4\U000030A3\U000030C8\U000030F3|\U000030EB\U000030A4\U000030FB\U000030F4\U000030A3\U000030C8\U000030F3|\U000030EB\U000030A4\U000030D3\U000030C8\U000030F3;Gucci=\U000030B0\U000030C3\U000030C1;Chanel=\U000030B7\U000030E3\U000030CD\U000030EB;Dior=\U000030C7\U000030A3\U000030AA\U000030FC\U000030EB;
Christian Dior=\U000030AF\U000030EA\U000030B9\U000030C1\U000030E3\U000030F3\U000030C7\U000030A3\U000030AA\U000030FC\U000030EB|\U000030AF\U000030EA\U000030B9\U000030C1\U000030E3\U000030F3\U000030FB\U000030C7\U000030A3\U000030AA\U000030FC\U000030EB;Herm\U000000E8s=\U000030A8\U000030EB\U000030E1\U000030B9;Prada=\U000030D7\U000030E9\U000030C0;Miu Miu=\U000030DF\U000030E5\U000030A6\U000030DF\U000030E5\U000030A6;Fendi=\U000030D5\U000030A7\U000030F3\U000030C7\U000030A3;Versace=\U000030F4\U000030A7\U000030EB\U000030B5\U000030FC\U000030C1|\U000030F4\U000030A7\U000030EB\U000030B5\U000030FC\U000030C1\U000030A7|\U000030D9\U000030EB\U000030B5\U000030FC\U000030C1;Dolce & Gabbana=\U000030C9\U000030EB\U000030C1\U000030A7&\U000030AC\U000030C3\U000030D0\U000030FC\U000030CA|\U000030C9\U000030EB\U000030C1\U000030A7\U000030A2\U000030F3\U000030C9\U000030AC\U000030C3\U000030D0\U000030FC\U000030CA|\U000030C9\U000030EB\U000030AC\U000030D0;
Armani=\U000030A2\U000030EB\U000030DE\U000030FC\U000030CB;Givenchy=\U000030B8\U000030D0\U000030F3\U000030B7\U000030A3|\U000030B8\U000030D0\U000030F3\U000030B7\U000030FC|\U000030B8\U000030D0\U000030F3\U000030B7\U000030A4;Balenciaga=\U000030D0\U000030EC\U000030F3\U000030B7\U000030A2\U000030AC;Saint Laurent=\U000030B5\U000030F3\U000030ED\U000030FC\U000030E9\U000030F3|\U000030B5\U000030F3\U000030FB\U000030ED\U000030FC\U000030E9\U000030F3;Yves Saint Laurent=\U000030A4\U000030F4\U000030B5\U000030F3\U000030ED\U000030FC\U000030E9\U000030F3|\U000030A4\U000030F4\U000030FB\U000030B5\U000030F3\U000030ED\U000030FC\U000030E9\U000030F3;Valentino=\U000030F4\U000030A1\U000030EC\U000030F3\U000030C6\U000030A3\U000030CE|\U000030D0\U000030EC\U000030F3\U000030C6\U000030A3\U000030CE;
Bottega Veneta=\U000030DC\U000030C3\U000030C6\U000030AC\U000030F4\U000030A7\U000030CD\U000030BF|\U000030DC\U000030C3\U000030C6\U000030AC\U000030FB\U000030F4\U000030A7\U000030CD\U000030BF;Celine=\U000030BB\U000030EA\U000030FC\U000030CC;Loewe=\U000030ED\U000030A8\U000030D9;Chlo\U000000E9=\U000030AF\U000030ED\U000030A8;Alexander McQueen=\U000030A2\U000030EC\U000030AD\U000030B5\U000030F3\U000030C0\U000030FC\U000030DE\U000030C3\U000030AF\U000030A4\U000030FC\U000030F3;Kenzo=\U000030B1\U000030F3\U000030BE\U000030FC;Issey Miyake=\U000030A4\U000030C3\U000030BB\U000030A4\U000030DF\U000030E4\U000030B1;Comme des Gar\U000000E7ons=\U000030B3\U000030E0\U000030C7\U000030AE\U000030E3\U000030EB\U000030BD\U000030F3|\U000030B3\U000030E0\U000030FB\U000030C7\U000030FB\U000030AE\U000030E3\U000030EB\U000030BD\U000030F3;
Yohji Yamamoto=\U000030E8\U000030A6\U000030B8\U000030E4\U000030DE\U000030E2\U000030C8;Ferragamo=\U000030D5\U000030A7\U000030E9\U000030AC\U000030E2;Tod''s=\U000030C8\U000030C3\U000030BA;Coach=\U000030B3\U000030FC\U000030C1;Michael Kors=\U000030DE\U000030A4\U000030B1\U000030EB\U000030B3\U000030FC\U000030B9|\U000030DE\U000030A4\U000030B1\U000030EB\U000030FB\U000030B3\U000030FC\U000030B9;Kate Spade=\U000030B1\U000030A4\U000030C8\U000030B9\U000030DA\U000030FC\U000030C9|\U000030B1\U000030A4\U000030C8\U000030FB\U000030B9\U000030DA\U000030FC\U000030C9;Tory Burch=\U000030C8\U000030EA\U000030FC\U000030D0\U000030FC\U000030C1;Longchamp=\U000030ED\U000030F3\U000030B7\U000030E3\U000030F3;Goyard=\U000030B4\U000030E4\U000030FC\U000030EB;
Furla=\U000030D5\U000030EB\U000030E9;Montblanc=\U000030E2\U000030F3\U000030D6\U000030E9\U000030F3;Dunhill=\U000030C0\U000030F3\U000030D2\U000030EB;Bally=\U000030D0\U000030EA\U000030FC;Zegna=\U000030BC\U000030CB\U000030A2;Max Mara=\U000030DE\U000030C3\U000030AF\U000030B9\U000030DE\U000030FC\U000030E9;Christian Louboutin=\U000030AF\U000030EA\U000030B9\U000030C1\U000030E3\U000030F3\U000030EB\U000030D6\U000030BF\U000030F3|\U000030AF\U000030EA\U000030B9\U000030C1\U000030E3\U000030F3\U000030FB\U000030EB\U000030D6\U000030BF\U000030F3|\U000030EB\U000030D6\U000030BF\U000030F3;Jimmy Choo=\U000030B8\U000030DF\U000030FC\U000030C1\U000030E5\U000030A6;Rolex=\U000030ED\U000030EC\U000030C3\U000030AF\U000030B9;
Cartier=\U000030AB\U000030EB\U000030C6\U000030A3\U000030A8;Tiffany=\U000030C6\U000030A3\U000030D5\U000030A1\U000030CB\U000030FC;Bulgari=\U000030D6\U000030EB\U000030AC\U000030EA;Bvlgari=\U000030D6\U000030EB\U000030AC\U000030EA;Van Cleef & Arpels=\U000030F4\U000030A1\U000030F3\U000030AF\U000030EA\U000030FC\U000030D5&\U000030A2\U000030FC\U000030DA\U000030EB|\U000030F4\U000030A1\U000030F3\U000030AF\U000030EA\U000030FC\U000030D5\U000030A2\U000030FC\U000030DA\U000030EB;Chopard=\U000030B7\U000030E7\U000030D1\U000030FC\U000030EB;Piaget=\U000030D4\U000030A2\U000030B8\U000030A7;Patek Philippe=\U000030D1\U000030C6\U000030C3\U000030AF\U000030D5\U000030A3\U000030EA\U000030C3\U000030D7|\U000030D1\U000030C6\U000030C3\U000030AF\U000030FB\U000030D5\U000030A3\U000030EA\U000030C3\U000030D7;
Audemars Piguet=\U000030AA\U000030FC\U000030C7\U000030DE\U000030D4\U000030B2|\U000030AA\U000030FC\U000030C7\U000030DE\U000030FB\U000030D4\U000030B2;Vacheron Constantin=\U000030F4\U000030A1\U000030B7\U000030E5\U000030ED\U000030F3\U000030B3\U000030F3\U000030B9\U000030BF\U000030F3\U000030BF\U000030F3|\U000030F4\U000030A1\U000030B7\U000030E5\U000030ED\U000030F3\U000030FB\U000030B3\U000030F3\U000030B9\U000030BF\U000030F3\U000030BF\U000030F3;Jaeger-LeCoultre=\U000030B8\U000030E3\U000030AC\U000030FC\U000030EB\U000030AF\U000030EB\U000030C8|\U000030B8\U000030E3\U000030AC\U000030FC\U000030FB\U000030EB\U000030AF\U000030EB\U000030C8;Panerai=\U000030D1\U000030CD\U000030E9\U000030A4;Breitling=\U000030D6\U000030E9\U000030A4\U000030C8\U000030EA\U000030F3\U000030B0;Hublot=\U000030A6\U000030D6\U000030ED;
TAG Heuer=\U000030BF\U000030B0\U000030DB\U000030A4\U000030E4\U000030FC|\U000030BF\U000030B0\U000030FB\U000030DB\U000030A4\U000030E4\U000030FC;Tudor=\U000030C1\U000030E5\U000030FC\U000030C0\U000030FC|\U000030C1\U000030E5\U000030FC\U000030C9\U000030EB;Longines=\U000030ED\U000030F3\U000030B8\U000030F3;Tissot=\U000030C6\U000030A3\U000030BD;Swatch=\U000030B9\U000030A6\U000030A9\U000030C3\U000030C1;Citizen=\U000030B7\U000030C1\U000030BA\U000030F3;Seiko=\U000030BB\U000030A4\U000030B3\U000030FC;Casio=\U000030AB\U000030B7\U000030AA;Zenith=\U000030BC\U000030CB\U000030B9;Franck Muller=\U000030D5\U000030E9\U000030F3\U000030AF\U000030DF\U000030E5\U000030E9\U000030FC|\U000030D5\U000030E9\U000030F3\U000030AF\U000030FB\U000030DF\U000030E5\U000030E9\U000030FC;
Richard Mille=\U000030EA\U000030B7\U000030E3\U000030FC\U000030EB\U000030DF\U000030EB|\U000030EA\U000030B7\U000030E3\U000030FC\U000030EB\U000030FB\U000030DF\U000030EB;Swarovski=\U000030B9\U000030EF\U000030ED\U000030D5\U000030B9\U000030AD\U000030FC;Pandora=\U000030D1\U000030F3\U000030C9\U000030E9;Harry Winston=\U000030CF\U000030EA\U000030FC\U000030A6\U000030A3\U000030F3\U000030B9\U000030C8\U000030F3;Ray-Ban=\U000030EC\U000030A4\U000030D0\U000030F3;Oakley=\U000030AA\U000030FC\U000030AF\U000030EA\U000030FC;Samsonite=\U000030B5\U000030E0\U000030BD\U000030CA\U000030A4\U000030C8;Rimowa=\U000030EA\U000030E2\U000030EF;Tumi=\U000030C8\U000030A5\U000030DF;Lanc\U000000F4me=\U000030E9\U000030F3\U000030B3\U000030E0;
Est\U000000E9e Lauder=\U000030A8\U000030B9\U000030C6\U000030A3\U000030ED\U000030FC\U000030C0\U000030FC;Clinique=\U000030AF\U000030EA\U000030CB\U000030FC\U000030AF;L''Or\U000000E9al=\U000030ED\U000030EC\U000030A2\U000030EB;Maybelline=\U000030E1\U000030A4\U000030D9\U000030EA\U000030F3;Kiehl''s=\U000030AD\U000030FC\U000030EB\U000030BA;Guerlain=\U000030B2\U000030E9\U000030F3;Clarins=\U000030AF\U000030E9\U000030E9\U000030F3\U000030B9;Jo Malone=\U000030B8\U000030E7\U000030FC\U000030DE\U000030ED\U000030FC\U000030F3|\U000030B8\U000030E7\U000030FC\U000030FB\U000030DE\U000030ED\U000030FC\U000030F3;Nivea=\U000030CB\U000030D9\U000030A2;Philips=\U000030D5\U000030A3\U000030EA\U000030C3\U000030D7\U000030B9;
Dyson=\U000030C0\U000030A4\U000030BD\U000030F3;Panasonic=\U000030D1\U000030CA\U000030BD\U000030CB\U000030C3\U000030AF;Sony=\U000030BD\U000030CB\U000030FC;Samsung=\U000030B5\U000030E0\U000030B9\U000030F3;Canon=\U000030AD\U000030E4\U000030CE\U000030F3|\U000030AD\U000030E3\U000030CE\U000030F3;Nikon=\U000030CB\U000030B3\U000030F3;Huawei=\U000030D5\U000030A1\U000030FC\U000030A6\U000030A7\U000030A4;Xiaomi=\U000030B7\U000030E3\U000030AA\U000030DF;Microsoft=\U000030DE\U000030A4\U000030AF\U000030ED\U000030BD\U000030D5\U000030C8;Bose=\U000030DC\U000030FC\U000030BA;Beats=\U000030D3\U000030FC\U000030C4;Makita=\U000030DE\U000030AD\U000030BF;Michelin=\U000030DF\U000030B7\U000030E5\U000030E9\U000030F3;
Bridgestone=\U000030D6\U000030EA\U000030C2\U000030B9\U000030C8\U000030F3;Mercedes-Benz=\U000030E1\U000030EB\U000030BB\U000030C7\U000030B9\U000030D9\U000030F3\U000030C4|\U000030E1\U000030EB\U000030BB\U000030C7\U000030B9\U000030FB\U000030D9\U000030F3\U000030C4;Porsche=\U000030DD\U000030EB\U000030B7\U000030A7;Ferrari=\U000030D5\U000030A7\U000030E9\U000030FC\U000030EA;Lamborghini=\U000030E9\U000030F3\U000030DC\U000030EB\U000030AE\U000030FC\U000030CB;Harley-Davidson=\U000030CF\U000030FC\U000030EC\U000030FC\U000030C0\U000030D3\U000030C3\U000030C9\U000030BD\U000030F3|\U000030CF\U000030FC\U000030EC\U000030FC;Lego=\U000030EC\U000030B4;Barbie=\U000030D0\U000030FC\U000030D3\U000030FC;Disney=\U000030C7\U000030A3\U000030BA\U000030CB\U000030FC;
Hello Kitty=\U000030CF\U000030ED\U000030FC\U000030AD\U000030C6\U000030A3;Sanrio=\U000030B5\U000030F3\U000030EA\U000030AA;Pok\U000000E9mon=\U000030DD\U000030B1\U000030E2\U000030F3|\U000030DD\U000030B1\U000030C3\U000030C8\U000030E2\U000030F3\U000030B9\U000030BF\U000030FC;Bandai=\U000030D0\U000030F3\U000030C0\U000030A4;Coca-Cola=\U000030B3\U000030AB\U000030B3\U000030FC\U000030E9|\U000030B3\U000030AB\U000030FB\U000030B3\U000030FC\U000030E9;Starbucks=\U000030B9\U000030BF\U000030FC\U000030D0\U000030C3\U000030AF\U000030B9|\U000030B9\U000030BF\U000030D0;Yonex=\U000030E8\U000030CD\U000030C3\U000030AF\U000030B9;Mizuno=\U000030DF\U000030BA\U000030CE;Fila=\U000030D5\U000030A3\U000030E9;Zara=\U000030B6\U000030E9;Uniqlo=\U000030E6\U000030CB\U000030AF\U000030ED;
Ikea=\U000030A4\U000030B1\U000030A2;Zippo=\U000030B8\U000030C3\U000030DD\U000030FC|\U000030B8\U000030C3\U000030DD;Victorinox=\U000030D3\U000030AF\U000030C8\U000030EA\U000030CE\U000030C3\U000030AF\U000030B9;St\U000000FCssy=\U000030B9\U000030C6\U000030E5\U000030FC\U000030B7\U000030FC;A Bathing Ape=\U000030A2\U000030D9\U000030A4\U000030B7\U000030F3\U000030B0\U000030A8\U000030A4\U000030D7;Patagonia=\U000030D1\U000030BF\U000030B4\U000030CB\U000030A2;Viagra=\U000030D0\U000030A4\U000030A2\U000030B0\U000030E9;Off-White=\U000030AA\U000030D5\U000030DB\U000030EF\U000030A4\U000030C8'),
	('hangul', E'
Nike=\U0000B098\U0000C774\U0000D0A4;Adidas=\U0000C544\U0000B514\U0000B2E4\U0000C2A4;Puma=\U0000D478\U0000B9C8;Reebok=\U0000B9AC\U0000BCF5;New Balance=\U0000B274\U0000BC1C\U0000B780\U0000C2A4;Converse=\U0000CEE8\U0000BC84\U0000C2A4;Vans=\U0000BC18\U0000C2A4;Asics=\U0000C544\U0000C2DD\U0000C2A4;Onitsuka Tiger=\U0000C624\U0000B2C8\U0000CE20\U0000CE74\U0000D0C0\U0000C774\U0000AC70;Under Armour=\U0000C5B8\U0000B354\U0000C544\U0000BA38;Skechers=\U0000C2A4\U0000CF00\U0000CCD0\U0000C2A4;Crocs=\U0000D06C\U0000B85D\U0000C2A4;Birkenstock=\U0000BC84\U0000CF04\U0000C2A4\U0000D0C1;Timberland=\U0000D300\U0000BC84\U0000B79C\U0000B4DC;
Dr. Martens=\U0000B2E5\U0000D130\U0000B9C8\U0000D2F4;Salomon=\U0000C0B4\U0000B85C\U0000BAAC;The North Face=\U0000B178\U0000C2A4\U0000D398\U0000C774\U0000C2A4;Columbia=\U0000CEEC\U0000B7FC\U0000BE44\U0000C544;Patagonia=\U0000D30C\U0000D0C0\U0000ACE0\U0000B2C8\U0000C544;Canada Goose=\U0000CE90\U0000B098\U0000B2E4\U0000AD6C\U0000C2A4;Moncler=\U0000BABD\U0000D074\U0000B808\U0000B974;Arc''teryx=\U0000C544\U0000D06C\U0000D14C\U0000B9AD\U0000C2A4;Stone Island=\U0000C2A4\U0000D1A4\U0000C544\U0000C77C\U0000B79C\U0000B4DC;Supreme=\U0000C288\U0000D504\U0000B9BC;Champion=\U0000CC54\U0000D53C\U0000C628;Levi''s=\U0000B9AC\U0000BC14\U0000C774\U0000C2A4;
Calvin Klein=\U0000CE98\U0000BE48\U0000D074\U0000B77C\U0000C778;Tommy Hilfiger=\U0000D0C0\U0000BBF8\U0000D790\U0000D53C\U0000AC70;Ralph Lauren=\U0000B784\U0000D504\U0000B85C\U0000B80C;Polo Ralph Lauren=\U0000D3F4\U0000B85C\U0000B784\U0000D504\U0000B85C\U0000B80C;Lacoste=\U0000B77C\U0000CF54\U0000C2A4\U0000D14C;Hugo Boss=\U0000D734\U0000ACE0\U0000BCF4\U0000C2A4;Burberry=\U0000BC84\U0000BC84\U0000B9AC;Louis Vuitton=\U0000B8E8\U0000C774\U0000BE44\U0000D1B5|\U0000B8E8\U0000C774\U0000BDD4\U0000D1B5;Gucci=\U0000AD6C\U0000CC0C;Chanel=\U0000C0E4\U0000B12C;Dior=\U0000B514\U0000C62C;
Christian Dior=\U0000D06C\U0000B9AC\U0000C2A4\U0000CC2C\U0000B514\U0000C62C|\U0000D06C\U0000B9AC\U0000C2A4\U0000CC64\U0000B514\U0000C62C;Herm\U000000E8s=\U0000C5D0\U0000B974\U0000BA54\U0000C2A4;Prada=\U0000D504\U0000B77C\U0000B2E4;Miu Miu=\U0000BBF8\U0000C6B0\U0000BBF8\U0000C6B0;Fendi=\U0000D39C\U0000B514;Versace=\U0000BCA0\U0000B974\U0000C0AC\U0000CCB4;Dolce & Gabbana=\U0000B3CC\U0000CCB4\U0000C564\U0000AC00\U0000BC14\U0000B098;Dolce Gabbana=\U0000B3CC\U0000CCB4\U0000C564\U0000AC00\U0000BC14\U0000B098;Armani=\U0000C544\U0000B974\U0000B9C8\U0000B2C8;Givenchy=\U0000C9C0\U0000BC29\U0000C2DC;Balenciaga=\U0000BC1C\U0000B80C\U0000C2DC\U0000C544\U0000AC00;
Saint Laurent=\U0000C0DD\U0000B85C\U0000B791;Yves Saint Laurent=\U0000C774\U0000BE0C\U0000C0DD\U0000B85C\U0000B791|\U0000C785\U0000C0DD\U0000B85C\U0000B791;Valentino=\U0000BC1C\U0000B80C\U0000D2F0\U0000B178;Bottega Veneta=\U0000BCF4\U0000D14C\U0000AC00\U0000BCA0\U0000B124\U0000D0C0;Celine=\U0000C140\U0000B9B0\U0000B290;Loewe=\U0000B85C\U0000C5D0\U0000BCA0;Chlo\U000000E9=\U0000B04C\U0000B85C\U0000C5D0;Alexander McQueen=\U0000C54C\U0000B809\U0000C0B0\U0000B354\U0000B9E5\U0000D038;Kenzo=\U0000AC90\U0000C870;Issey Miyake=\U0000C774\U0000C138\U0000C774\U0000BBF8\U0000C57C\U0000CF00;
Comme des Gar\U000000E7ons=\U0000AF3C\U0000B370\U0000AC00\U0000B974\U0000C1A1;Salvatore Ferragamo=\U0000C0B4\U0000BC14\U0000D1A0\U0000B808\U0000D398\U0000B77C\U0000AC00\U0000BAA8;Ferragamo=\U0000D398\U0000B77C\U0000AC00\U0000BAA8;Tod''s=\U0000D1A0\U0000C988;Coach=\U0000CF54\U0000CE58;Michael Kors=\U0000B9C8\U0000C774\U0000D074\U0000CF54\U0000C5B4\U0000C2A4;Kate Spade=\U0000CF00\U0000C774\U0000D2B8\U0000C2A4\U0000D398\U0000C774\U0000B4DC;Tory Burch=\U0000D1A0\U0000B9AC\U0000BC84\U0000CE58;Longchamp=\U0000B871\U0000C0F4;Goyard=\U0000ACE0\U0000C57C\U0000B4DC;Furla=\U0000D6CC\U0000B77C;Montblanc=\U0000BABD\U0000BE14\U0000B791;
Bally=\U0000BC1C\U0000B9AC;Zegna=\U0000C81C\U0000B0D0;Max Mara=\U0000B9C9\U0000C2A4\U0000B9C8\U0000B77C;Christian Louboutin=\U0000D06C\U0000B9AC\U0000C2A4\U0000CC2C\U0000B8E8\U0000BD80\U0000D0F1|\U0000B8E8\U0000BD80\U0000D0F1;Jimmy Choo=\U0000C9C0\U0000BBF8\U0000CD94;Maison Margiela=\U0000BA54\U0000C885\U0000B9C8\U0000B974\U0000C9C0\U0000C5D8\U0000B77C;Golden Goose=\U0000ACE8\U0000B4E0\U0000AD6C\U0000C2A4;Thom Browne=\U0000D1B0\U0000BE0C\U0000B77C\U0000C6B4;Vivienne Westwood=\U0000BE44\U0000BE44\U0000C548\U0000C6E8\U0000C2A4\U0000D2B8\U0000C6B0\U0000B4DC;Rolex=\U0000B864\U0000B809\U0000C2A4;
Cartier=\U0000AE4C\U0000B974\U0000B760\U0000C5D0;Tiffany=\U0000D2F0\U0000D30C\U0000B2C8;Tiffany & Co.=\U0000D2F0\U0000D30C\U0000B2C8\U0000C564\U0000CF54;Bulgari=\U0000BD88\U0000AC00\U0000B9AC;Bvlgari=\U0000BD88\U0000AC00\U0000B9AC;Van Cleef & Arpels=\U0000BC18\U0000D074\U0000B9AC\U0000D504\U0000C544\U0000D3A0;Chopard=\U0000C1FC\U0000D30C\U0000B4DC;Piaget=\U0000D53C\U0000C544\U0000C81C;Patek Philippe=\U0000D30C\U0000D14D\U0000D544\U0000B9BD;Audemars Piguet=\U0000C624\U0000B370\U0000B9C8\U0000D53C\U0000AC8C;Vacheron Constantin=\U0000BC14\U0000C250\U0000B860\U0000CF58\U0000C2A4\U0000D0C4\U0000D2F4;
Panerai=\U0000D30C\U0000B124\U0000B77C\U0000C774;Breitling=\U0000BE0C\U0000B77C\U0000C774\U0000D2C0\U0000B9C1;Hublot=\U0000C704\U0000BE14\U0000B85C;TAG Heuer=\U0000D0DC\U0000ADF8\U0000D638\U0000C774\U0000C5B4;Tudor=\U0000D29C\U0000B354;Longines=\U0000B860\U0000C9C4;Tissot=\U0000D2F0\U0000C3D8;Swatch=\U0000C2A4\U0000C640\U0000CE58;Seiko=\U0000C138\U0000C774\U0000CF54;Casio=\U0000CE74\U0000C2DC\U0000C624;Richard Mille=\U0000B9AC\U0000CC28\U0000B4DC\U0000BC00;Swarovski=\U0000C2A4\U0000C640\U0000B85C\U0000BE0C\U0000C2A4\U0000D0A4;Pandora=\U0000D310\U0000B3C4\U0000B77C;Ray-Ban=\U0000B808\U0000C774\U0000BC34;
Gentle Monster=\U0000C820\U0000D2C0\U0000BAAC\U0000C2A4\U0000D130;Samsonite=\U0000C324\U0000C18C\U0000B098\U0000C774\U0000D2B8;Rimowa=\U0000B9AC\U0000BAA8\U0000C640;Tumi=\U0000D22C\U0000BBF8;Lanc\U000000F4me=\U0000B791\U0000CF64;Est\U000000E9e Lauder=\U0000C5D0\U0000C2A4\U0000D2F0\U0000B85C\U0000B354;Clinique=\U0000D06C\U0000B9AC\U0000B2C8\U0000D06C;Bobbi Brown=\U0000BC14\U0000BE44\U0000BE0C\U0000B77C\U0000C6B4;L''Or\U000000E9al=\U0000B85C\U0000B808\U0000C54C;Maybelline=\U0000BA54\U0000C774\U0000BE14\U0000B9B0;Kiehl''s=\U0000D0A4\U0000C5D8;Shu Uemura=\U0000C288\U0000C5D0\U0000BB34\U0000B77C;
Sulwhasoo=\U0000C124\U0000D654\U0000C218;Laneige=\U0000B77C\U0000B124\U0000C988;Innisfree=\U0000C774\U0000B2C8\U0000C2A4\U0000D504\U0000B9AC;Whoo=\U0000B354\U0000D6C4;Jo Malone=\U0000C870\U0000B9D0\U0000B860;Nivea=\U0000B2C8\U0000BCA0\U0000C544;Philips=\U0000D544\U0000B9BD\U0000C2A4;Dyson=\U0000B2E4\U0000C774\U0000C2A8;Sony=\U0000C18C\U0000B2C8;Samsung=\U0000C0BC\U0000C131|\U0000C0BC\U0000C131\U0000C804\U0000C790;LG=\U0000C5D8\U0000C9C0;Canon=\U0000CE90\U0000B17C;Nikon=\U0000B2C8\U0000CF58;Huawei=\U0000D654\U0000C6E8\U0000C774;Xiaomi=\U0000C0E4\U0000C624\U0000BBF8;
Microsoft=\U0000B9C8\U0000C774\U0000D06C\U0000B85C\U0000C18C\U0000D504\U0000D2B8;Nintendo=\U0000B2CC\U0000D150\U0000B3C4;Lego=\U0000B808\U0000ACE0;Barbie=\U0000BC14\U0000BE44\U0000C778\U0000D615;Disney=\U0000B514\U0000C988\U0000B2C8;Hello Kitty=\U0000D5EC\U0000B85C\U0000D0A4\U0000D2F0;Pok\U000000E9mon=\U0000D3EC\U0000CF13\U0000BAAC|\U0000D3EC\U0000CF13\U0000BAAC\U0000C2A4\U0000D130;Coca-Cola=\U0000CF54\U0000CE74\U0000CF5C\U0000B77C;Starbucks=\U0000C2A4\U0000D0C0\U0000BC85\U0000C2A4;Fila=\U0000D720\U0000B77C;Kappa=\U0000CE74\U0000D30C;MLB=\U0000C5E0\U0000C5D8\U0000BE44;Zara=\U0000C790\U0000B77C;
Uniqlo=\U0000C720\U0000B2C8\U0000D074\U0000B85C;Ikea=\U0000C774\U0000CF00\U0000C544;Zippo=\U0000C9C0\U0000D3EC;St\U000000FCssy=\U0000C2A4\U0000D22C\U0000C2DC;Viagra=\U0000BE44\U0000C544\U0000ADF8\U0000B77C;Mercedes-Benz=\U0000BA54\U0000B974\U0000C138\U0000B370\U0000C2A4\U0000BCA4\U0000CE20|\U0000BCA4\U0000CE20;Porsche=\U0000D3EC\U0000B974\U0000C250;Ferrari=\U0000D398\U0000B77C\U0000B9AC;Lamborghini=\U0000B78C\U0000BCF4\U0000B974\U0000AE30\U0000B2C8;Titleist=\U0000D0C0\U0000C774\U0000D2C0\U0000B9AC\U0000C2A4\U0000D2B8;Callaway=\U0000CE98\U0000B7EC\U0000C6E8\U0000C774;Off-White=\U0000C624\U0000D504\U0000D654\U0000C774\U0000D2B8;Yonex=\U0000C694\U0000B125\U0000C2A4'),
	('arabic', E'
Nike=\U00000646\U00000627\U0000064A\U00000643|\U00000646\U00000627\U0000064A\U00000643\U0000064A;Adidas=\U00000623\U0000062F\U0000064A\U0000062F\U00000627\U00000633|\U00000627\U0000062F\U0000064A\U0000062F\U00000627\U00000633;Puma=\U00000628\U00000648\U00000645\U00000627;Reebok=\U00000631\U0000064A\U00000628\U00000648\U00000643;New Balance=\U00000646\U0000064A\U00000648 \U00000628\U00000627\U00000644\U00000627\U00000646\U00000633;Converse=\U00000643\U00000648\U00000646\U00000641\U00000631\U00000633;Vans=\U00000641\U00000627\U00000646\U00000632;Crocs=\U00000643\U00000631\U00000648\U00000643\U00000633;Timberland=\U0000062A\U00000645\U00000628\U00000631\U00000644\U00000627\U00000646\U0000062F;Skechers=\U00000633\U00000643\U0000064A\U0000062A\U00000634\U00000631\U00000632;Levi''s=\U00000644\U0000064A\U00000641\U00000627\U0000064A\U00000632;Calvin Klein=\U00000643\U00000627\U00000644\U00000641\U00000646 \U00000643\U00000644\U00000627\U0000064A\U00000646;Tommy Hilfiger=\U0000062A\U00000648\U00000645\U0000064A \U00000647\U0000064A\U00000644\U00000641\U0000064A\U0000063A\U00000631|\U0000062A\U00000648\U00000645\U0000064A \U00000647\U0000064A\U00000644\U00000641\U0000064A\U0000062C\U00000631;
Ralph Lauren=\U00000631\U00000627\U00000644\U00000641 \U00000644\U00000648\U00000631\U0000064A\U00000646;Lacoste=\U00000644\U00000627\U00000643\U00000648\U00000633\U0000062A;Hugo Boss=\U00000647\U00000648\U0000063A\U00000648 \U00000628\U00000648\U00000633|\U00000647\U00000648\U0000062C\U00000648 \U00000628\U00000648\U00000633;Burberry=\U00000628\U0000064A\U00000631\U00000628\U00000631\U0000064A;Louis Vuitton=\U00000644\U00000648\U0000064A\U00000633 \U00000641\U0000064A\U0000062A\U00000648\U00000646|\U00000644\U00000648\U0000064A\U00000633 \U00000641\U00000648\U0000064A\U0000062A\U00000648\U00000646;Gucci=\U0000063A\U00000648\U0000062A\U00000634\U0000064A|\U0000062C\U00000648\U0000062A\U00000634\U0000064A|\U00000642\U00000648\U0000062A\U00000634\U0000064A;Chanel=\U00000634\U00000627\U00000646\U0000064A\U00000644;Dior=\U0000062F\U0000064A\U00000648\U00000631;Christian Dior=\U00000643\U00000631\U0000064A\U00000633\U0000062A\U0000064A\U00000627\U00000646 \U0000062F\U0000064A\U00000648\U00000631;Herm\U000000E8s=\U00000647\U0000064A\U00000631\U00000645\U0000064A\U00000633;Prada=\U00000628\U00000631\U00000627\U0000062F\U00000627;
Fendi=\U00000641\U00000646\U0000062F\U0000064A;Versace=\U00000641\U0000064A\U00000631\U00000633\U00000627\U0000062A\U00000634\U0000064A|\U00000641\U00000631\U00000632\U00000627\U0000062A\U00000634\U0000064A;Dolce & Gabbana=\U0000062F\U00000648\U00000644\U0000062A\U00000634\U0000064A \U00000622\U00000646\U0000062F \U0000063A\U00000627\U00000628\U00000627\U00000646\U00000627|\U0000062F\U00000648\U00000644\U0000062A\U00000634\U0000064A \U00000627\U00000646\U0000062F \U0000062C\U00000627\U00000628\U00000627\U00000646\U00000627|\U0000062F\U00000648\U00000644\U0000062A\U00000634\U0000064A \U00000648\U0000063A\U00000627\U00000628\U00000627\U00000646\U00000627;Armani=\U00000623\U00000631\U00000645\U00000627\U00000646\U0000064A|\U00000627\U00000631\U00000645\U00000627\U00000646\U0000064A;Giorgio Armani=\U0000062C\U00000648\U00000631\U0000062C\U0000064A\U00000648 \U00000623\U00000631\U00000645\U00000627\U00000646\U0000064A|\U0000062C\U00000648\U00000631\U0000062C\U0000064A\U00000648 \U00000627\U00000631\U00000645\U00000627\U00000646\U0000064A;Givenchy=\U0000062C\U0000064A\U00000641\U00000646\U00000634\U0000064A;Balenciaga=\U00000628\U00000627\U00000644\U00000646\U00000633\U0000064A\U00000627\U0000063A\U00000627;
Yves Saint Laurent=\U00000625\U0000064A\U00000641 \U00000633\U00000627\U00000646 \U00000644\U00000648\U00000631\U00000627\U00000646|\U00000627\U0000064A\U00000641 \U00000633\U00000627\U00000646 \U00000644\U00000648\U00000631\U00000627\U00000646;Saint Laurent=\U00000633\U00000627\U00000646 \U00000644\U00000648\U00000631\U00000627\U00000646;Valentino=\U00000641\U00000627\U00000644\U00000646\U0000062A\U0000064A\U00000646\U00000648;Coach=\U00000643\U00000648\U0000062A\U00000634;Michael Kors=\U00000645\U00000627\U0000064A\U00000643\U00000644 \U00000643\U00000648\U00000631\U00000633;Carolina Herrera=\U00000643\U00000627\U00000631\U00000648\U00000644\U0000064A\U00000646\U00000627 \U00000647\U0000064A\U00000631\U0000064A\U00000631\U00000627;Tom Ford=\U0000062A\U00000648\U00000645 \U00000641\U00000648\U00000631\U0000062F;Paco Rabanne=\U00000628\U00000627\U00000643\U00000648 \U00000631\U00000627\U00000628\U00000627\U00000646;Rolex=\U00000631\U00000648\U00000644\U00000643\U00000633;
Cartier=\U00000643\U00000627\U00000631\U0000062A\U0000064A\U0000064A\U00000647;Tiffany=\U0000062A\U0000064A\U00000641\U00000627\U00000646\U0000064A;Bulgari=\U00000628\U00000648\U00000644\U0000063A\U00000627\U00000631\U0000064A;Bvlgari=\U00000628\U00000648\U00000644\U0000063A\U00000627\U00000631\U0000064A;Patek Philippe=\U00000628\U00000627\U0000062A\U0000064A\U00000643 \U00000641\U0000064A\U00000644\U0000064A\U00000628;Hublot=\U00000647\U00000648\U00000628\U00000644\U00000648\U0000062A;TAG Heuer=\U0000062A\U00000627\U0000063A \U00000647\U00000648\U0000064A\U00000631|\U0000062A\U00000627\U0000062C \U00000647\U00000648\U0000064A\U00000631;Tissot=\U0000062A\U0000064A\U00000633\U00000648;Casio=\U00000643\U00000627\U00000633\U0000064A\U00000648;Seiko=\U00000633\U0000064A\U00000643\U00000648;Swarovski=\U00000633\U00000648\U00000627\U00000631\U00000648\U00000641\U00000633\U00000643\U0000064A;Pandora=\U00000628\U00000627\U00000646\U0000062F\U00000648\U00000631\U00000627;
Ray-Ban=\U00000631\U00000627\U0000064A \U00000628\U00000627\U00000646|\U00000631\U0000064A\U00000628\U00000627\U00000646;Lanc\U000000F4me=\U00000644\U00000627\U00000646\U00000643\U00000648\U00000645;Est\U000000E9e Lauder=\U00000625\U00000633\U0000062A\U0000064A \U00000644\U00000648\U0000062F\U00000631;Clinique=\U00000643\U00000644\U0000064A\U00000646\U0000064A\U00000643;L''Or\U000000E9al=\U00000644\U00000648\U00000631\U0000064A\U00000627\U00000644;Maybelline=\U00000645\U0000064A\U00000628\U0000064A\U00000644\U0000064A\U00000646;Guerlain=\U0000062C\U0000064A\U00000631\U00000644\U00000627\U00000646|\U0000063A\U0000064A\U00000631\U00000644\U00000627\U00000646;Nivea=\U00000646\U0000064A\U00000641\U0000064A\U00000627;Dove=\U0000062F\U00000648\U00000641;Gillette=\U0000062C\U0000064A\U00000644\U0000064A\U0000062A;Philips=\U00000641\U0000064A\U00000644\U0000064A\U00000628\U00000633;Braun=\U00000628\U00000631\U00000627\U00000648\U00000646;Dyson=\U0000062F\U00000627\U0000064A\U00000633\U00000648\U00000646;Panasonic=\U00000628\U00000627\U00000646\U00000627\U00000633\U00000648\U00000646\U0000064A\U00000643;
Sony=\U00000633\U00000648\U00000646\U0000064A;Samsung=\U00000633\U00000627\U00000645\U00000633\U00000648\U00000646\U0000062C|\U00000633\U00000627\U00000645\U00000633\U00000648\U00000646\U0000063A;LG=\U00000627\U00000644 \U0000062C\U0000064A;Apple=\U00000622\U00000628\U00000644|\U00000623\U00000628\U00000644;iPhone=\U00000622\U0000064A\U00000641\U00000648\U00000646|\U00000627\U0000064A\U00000641\U00000648\U00000646;Canon=\U00000643\U00000627\U00000646\U00000648\U00000646;Nikon=\U00000646\U0000064A\U00000643\U00000648\U00000646;Huawei=\U00000647\U00000648\U00000627\U00000648\U0000064A;Xiaomi=\U00000634\U00000627\U00000648\U00000645\U0000064A;Lenovo=\U00000644\U0000064A\U00000646\U00000648\U00000641\U00000648;Microsoft=\U00000645\U00000627\U0000064A\U00000643\U00000631\U00000648\U00000633\U00000648\U00000641\U0000062A;Toshiba=\U0000062A\U00000648\U00000634\U0000064A\U00000628\U00000627;Bosch=\U00000628\U00000648\U00000634;Siemens=\U00000633\U0000064A\U00000645\U00000646\U00000632;Michelin=\U00000645\U0000064A\U00000634\U00000644\U00000627\U00000646;
Toyota=\U0000062A\U00000648\U0000064A\U00000648\U0000062A\U00000627;Honda=\U00000647\U00000648\U00000646\U0000062F\U00000627;Nissan=\U00000646\U0000064A\U00000633\U00000627\U00000646;Hyundai=\U00000647\U0000064A\U00000648\U00000646\U0000062F\U00000627\U0000064A;Mercedes-Benz=\U00000645\U00000631\U00000633\U0000064A\U0000062F\U00000633|\U00000645\U00000631\U00000633\U0000064A\U0000062F\U00000633 \U00000628\U00000646\U00000632;BMW=\U00000628\U0000064A \U00000625\U00000645 \U0000062F\U00000628\U00000644\U0000064A\U00000648|\U00000628\U0000064A \U00000627\U00000645 \U0000062F\U00000628\U00000644\U0000064A\U00000648;Porsche=\U00000628\U00000648\U00000631\U00000634\U00000647|\U00000628\U00000648\U00000631\U00000634;Ferrari=\U00000641\U0000064A\U00000631\U00000627\U00000631\U0000064A;Lego=\U00000644\U0000064A\U0000063A\U00000648|\U00000644\U0000064A\U0000062C\U00000648;Barbie=\U00000628\U00000627\U00000631\U00000628\U0000064A;Disney=\U0000062F\U0000064A\U00000632\U00000646\U0000064A;Pok\U000000E9mon=\U00000628\U00000648\U00000643\U0000064A\U00000645\U00000648\U00000646;Hello Kitty=\U00000647\U0000064A\U00000644\U00000648 \U00000643\U0000064A\U0000062A\U0000064A;
Coca-Cola=\U00000643\U00000648\U00000643\U00000627\U00000643\U00000648\U00000644\U00000627|\U00000643\U00000648\U00000643\U00000627 \U00000643\U00000648\U00000644\U00000627;Pepsi=\U00000628\U0000064A\U00000628\U00000633\U0000064A;Starbucks=\U00000633\U0000062A\U00000627\U00000631\U00000628\U00000643\U00000633;Nescaf\U000000E9=\U00000646\U00000633\U00000643\U00000627\U00000641\U0000064A\U00000647;Nestl\U000000E9=\U00000646\U00000633\U0000062A\U00000644\U00000647;Marlboro=\U00000645\U00000627\U00000631\U00000644\U00000628\U00000648\U00000631\U00000648;Viagra=\U00000641\U0000064A\U00000627\U0000062C\U00000631\U00000627;Zara=\U00000632\U00000627\U00000631\U00000627;Ikea=\U00000627\U0000064A\U00000643\U0000064A\U00000627'),
	('cyrillic', E'
Nike=\U0000041D\U00000430\U00000439\U0000043A|\U0000041D\U00000430\U00000439\U0000043A\U00000438;Adidas=\U00000410\U00000434\U00000438\U00000434\U00000430\U00000441;Puma=\U0000041F\U00000443\U0000043C\U00000430;Reebok=\U00000420\U00000438\U00000431\U0000043E\U0000043A;New Balance=\U0000041D\U0000044C\U0000044E \U00000411\U00000430\U0000043B\U00000430\U0000043D\U00000441|\U0000041D\U0000044C\U0000044E \U00000411\U0000044D\U0000043B\U00000430\U0000043D\U00000441;Converse=\U0000041A\U0000043E\U0000043D\U00000432\U00000435\U00000440\U00000441;Vans=\U00000412\U00000430\U0000043D\U00000441;Asics=\U00000410\U00000441\U00000438\U0000043A\U00000441;Crocs=\U0000041A\U00000440\U0000043E\U0000043A\U00000441;Timberland=\U00000422\U00000438\U0000043C\U00000431\U00000435\U00000440\U0000043B\U00000435\U0000043D\U00000434;The North Face=\U0000041D\U0000043E\U00000440\U00000442 \U00000424\U00000435\U00000439\U00000441|\U00000417\U00000435 \U0000041D\U0000043E\U00000440\U00000442 \U00000424\U00000435\U00000439\U00000441;Columbia=\U0000041A\U0000043E\U0000043B\U00000430\U0000043C\U00000431\U00000438\U0000044F;Canada Goose=\U0000041A\U00000430\U0000043D\U00000430\U00000434\U00000430 \U00000413\U00000443\U00000441;
Moncler=\U0000041C\U0000043E\U0000043D\U0000043A\U0000043B\U00000435\U00000440;Stone Island=\U00000421\U00000442\U0000043E\U0000043D \U00000410\U00000439\U0000043B\U00000435\U0000043D\U00000434;Supreme=\U00000421\U00000443\U0000043F\U00000440\U00000438\U0000043C;Levi''s=\U0000041B\U00000435\U00000432\U00000430\U00000439\U00000441|\U0000041B\U00000435\U00000432\U00000438\U00000441;Calvin Klein=\U0000041A\U00000435\U0000043B\U0000044C\U00000432\U00000438\U0000043D \U0000041A\U0000043B\U0000044F\U00000439\U0000043D|\U0000041A\U00000430\U0000043B\U00000432\U00000438\U0000043D \U0000041A\U0000043B\U0000044F\U00000439\U0000043D;Tommy Hilfiger=\U00000422\U0000043E\U0000043C\U0000043C\U00000438 \U00000425\U00000438\U0000043B\U00000444\U00000438\U00000433\U00000435\U00000440;Ralph Lauren=\U00000420\U00000430\U0000043B\U0000044C\U00000444 \U0000041B\U0000043E\U00000440\U00000435\U0000043D;Lacoste=\U0000041B\U00000430\U0000043A\U0000043E\U00000441\U00000442;Hugo Boss=\U00000425\U00000443\U00000433\U0000043E \U00000411\U0000043E\U00000441\U00000441|\U00000425\U0000044C\U0000044E\U00000433\U0000043E \U00000411\U0000043E\U00000441\U00000441;Burberry=\U00000411\U00000430\U00000440\U00000431\U00000435\U00000440\U00000440\U00000438|\U00000411\U00000451\U00000440\U00000431\U00000435\U00000440\U00000440\U00000438;
Louis Vuitton=\U0000041B\U00000443\U00000438 \U00000412\U00000438\U00000442\U00000442\U0000043E\U0000043D|\U0000041B\U00000443\U00000438 \U00000412\U0000044E\U00000438\U00000442\U00000442\U0000043E\U0000043D;Gucci=\U00000413\U00000443\U00000447\U00000447\U00000438;Chanel=\U00000428\U00000430\U0000043D\U00000435\U0000043B\U0000044C;Dior=\U00000414\U00000438\U0000043E\U00000440;Christian Dior=\U0000041A\U00000440\U00000438\U00000441\U00000442\U00000438\U00000430\U0000043D \U00000414\U00000438\U0000043E\U00000440;Herm\U000000E8s=\U00000413\U00000435\U00000440\U0000043C\U00000435\U00000441|\U0000042D\U00000440\U0000043C\U00000435\U00000441;Prada=\U0000041F\U00000440\U00000430\U00000434\U00000430;Miu Miu=\U0000041C\U00000438\U00000443 \U0000041C\U00000438\U00000443;Fendi=\U00000424\U00000435\U0000043D\U00000434\U00000438;Versace=\U00000412\U00000435\U00000440\U00000441\U00000430\U00000447\U00000435;Dolce & Gabbana=\U00000414\U0000043E\U0000043B\U0000044C\U00000447\U00000435 \U00000413\U00000430\U00000431\U00000431\U00000430\U0000043D\U00000430|\U00000414\U0000043E\U0000043B\U0000044C\U00000447\U00000435 \U00000438 \U00000413\U00000430\U00000431\U00000431\U00000430\U0000043D\U00000430|\U00000414\U0000043E\U0000043B\U0000044C\U00000447\U00000435 \U0000044D\U0000043D\U00000434 \U00000413\U00000430\U00000431\U00000431\U00000430\U0000043D\U00000430;
Armani=\U00000410\U00000440\U0000043C\U00000430\U0000043D\U00000438;Giorgio Armani=\U00000414\U00000436\U0000043E\U00000440\U00000434\U00000436\U00000438\U0000043E \U00000410\U00000440\U0000043C\U00000430\U0000043D\U00000438;Givenchy=\U00000416\U00000438\U00000432\U00000430\U0000043D\U00000448\U00000438;Balenciaga=\U00000411\U00000430\U0000043B\U00000435\U0000043D\U00000441\U00000438\U00000430\U00000433\U00000430;Saint Laurent=\U00000421\U00000435\U0000043D \U0000041B\U0000043E\U00000440\U00000430\U0000043D|\U00000421\U00000435\U0000043D-\U0000041B\U0000043E\U00000440\U00000430\U0000043D;Yves Saint Laurent=\U00000418\U00000432 \U00000421\U00000435\U0000043D \U0000041B\U0000043E\U00000440\U00000430\U0000043D|\U00000418\U00000432 \U00000421\U00000435\U0000043D-\U0000041B\U0000043E\U00000440\U00000430\U0000043D;Valentino=\U00000412\U00000430\U0000043B\U00000435\U0000043D\U00000442\U00000438\U0000043D\U0000043E;Bottega Veneta=\U00000411\U0000043E\U00000442\U00000442\U00000435\U00000433\U00000430 \U00000412\U00000435\U0000043D\U00000435\U00000442\U00000430;Celine=\U00000421\U00000435\U0000043B\U00000438\U0000043D;Kenzo=\U0000041A\U00000435\U0000043D\U00000437\U0000043E;
Michael Kors=\U0000041C\U00000430\U00000439\U0000043A\U0000043B \U0000041A\U0000043E\U00000440\U00000441;Furla=\U00000424\U00000443\U00000440\U0000043B\U00000430;Montblanc=\U0000041C\U0000043E\U0000043D\U00000431\U0000043B\U00000430\U0000043D;Christian Louboutin=\U0000041A\U00000440\U00000438\U00000441\U00000442\U00000438\U00000430\U0000043D \U0000041B\U00000443\U00000431\U00000443\U00000442\U00000435\U0000043D|\U0000041B\U00000443\U00000431\U00000443\U00000442\U00000435\U0000043D|\U0000041B\U00000430\U00000431\U00000443\U00000442\U00000435\U0000043D;Jimmy Choo=\U00000414\U00000436\U00000438\U0000043C\U0000043C\U00000438 \U00000427\U00000443;Rolex=\U00000420\U0000043E\U0000043B\U00000435\U0000043A\U00000441;Cartier=\U0000041A\U00000430\U00000440\U00000442\U0000044C\U00000435;Tiffany=\U00000422\U00000438\U00000444\U00000444\U00000430\U0000043D\U00000438;Bulgari=\U00000411\U00000443\U0000043B\U00000433\U00000430\U00000440\U00000438;Bvlgari=\U00000411\U00000443\U0000043B\U00000433\U00000430\U00000440\U00000438;Patek Philippe=\U0000041F\U00000430\U00000442\U00000435\U0000043A \U00000424\U00000438\U0000043B\U00000438\U0000043F\U0000043F;
Audemars Piguet=\U0000041E\U00000434\U00000435\U0000043C\U00000430\U00000440 \U0000041F\U00000438\U00000433\U00000435;Vacheron Constantin=\U00000412\U00000430\U00000448\U00000435\U00000440\U0000043E\U0000043D \U0000041A\U0000043E\U0000043D\U00000441\U00000442\U00000430\U0000043D\U00000442\U00000438\U0000043D;Breitling=\U00000411\U00000440\U00000430\U00000439\U00000442\U0000043B\U00000438\U0000043D\U00000433;Hublot=\U00000425\U00000443\U00000431\U0000043B\U0000043E\U00000442|\U00000423\U00000431\U0000043B\U0000043E\U00000442;TAG Heuer=\U00000422\U00000430\U00000433 \U00000425\U0000043E\U00000439\U00000435\U00000440;Longines=\U0000041B\U0000043E\U0000043D\U00000436\U00000438\U0000043D;Tissot=\U00000422\U00000438\U00000441\U00000441\U0000043E\U00000442|\U00000422\U00000438\U00000441\U00000441\U0000043E;Casio=\U0000041A\U00000430\U00000441\U00000438\U0000043E;Seiko=\U00000421\U00000435\U00000439\U0000043A\U0000043E;Swarovski=\U00000421\U00000432\U00000430\U00000440\U0000043E\U00000432\U00000441\U0000043A\U00000438;Pandora=\U0000041F\U00000430\U0000043D\U00000434\U0000043E\U00000440\U00000430;Ray-Ban=\U00000420\U0000044D\U00000439 \U00000411\U00000430\U0000043D|\U00000420\U00000435\U00000439 \U00000411\U00000430\U0000043D;
Samsonite=\U00000421\U00000430\U0000043C\U00000441\U0000043E\U0000043D\U00000430\U00000439\U00000442;Lanc\U000000F4me=\U0000041B\U00000430\U0000043D\U0000043A\U0000043E\U0000043C;Est\U000000E9e Lauder=\U0000042D\U00000441\U00000442\U00000435 \U0000041B\U00000430\U00000443\U00000434\U00000435\U00000440;L''Or\U000000E9al=\U0000041B\U0000043E\U00000440\U00000435\U00000430\U0000043B\U0000044C;Maybelline=\U0000041C\U00000435\U00000439\U00000431\U00000435\U0000043B\U0000043B\U00000438\U0000043D;Guerlain=\U00000413\U00000435\U00000440\U0000043B\U00000435\U0000043D;Vichy=\U00000412\U00000438\U00000448\U00000438;Nivea=\U0000041D\U00000438\U00000432\U00000435\U0000044F;Gillette=\U00000416\U00000438\U0000043B\U0000043B\U00000435\U00000442\U00000442;Philips=\U00000424\U00000438\U0000043B\U00000438\U0000043F\U00000441;Dyson=\U00000414\U00000430\U00000439\U00000441\U0000043E\U0000043D;Panasonic=\U0000041F\U00000430\U0000043D\U00000430\U00000441\U0000043E\U0000043D\U00000438\U0000043A;Sony=\U00000421\U0000043E\U0000043D\U00000438;
Samsung=\U00000421\U00000430\U0000043C\U00000441\U00000443\U0000043D\U00000433;Apple=\U0000042D\U0000043F\U0000043F\U0000043B;iPhone=\U00000410\U00000439\U00000444\U0000043E\U0000043D;AirPods=\U00000410\U00000438\U00000440\U0000043F\U0000043E\U00000434\U00000441|\U0000042D\U00000439\U00000440\U0000043F\U0000043E\U00000434\U00000441;Canon=\U0000041A\U0000044D\U0000043D\U0000043E\U0000043D;Nikon=\U0000041D\U00000438\U0000043A\U0000043E\U0000043D;Huawei=\U00000425\U00000443\U00000430\U00000432\U00000435\U00000439;Xiaomi=\U00000421\U0000044F\U0000043E\U0000043C\U00000438|\U0000041A\U00000441\U00000438\U00000430\U0000043E\U0000043C\U00000438;Lenovo=\U0000041B\U00000435\U0000043D\U0000043E\U00000432\U0000043E;Microsoft=\U0000041C\U00000430\U00000439\U0000043A\U00000440\U0000043E\U00000441\U0000043E\U00000444\U00000442;Bosch=\U00000411\U0000043E\U00000448;Siemens=\U00000421\U00000438\U0000043C\U00000435\U0000043D\U00000441;Makita=\U0000041C\U00000430\U0000043A\U00000438\U00000442\U00000430;Michelin=\U0000041C\U00000438\U00000448\U0000043B\U00000435\U0000043D;Bridgestone=\U00000411\U00000440\U00000438\U00000434\U00000436\U00000441\U00000442\U0000043E\U00000443\U0000043D;
Castrol=\U0000041A\U00000430\U00000441\U00000442\U00000440\U0000043E\U0000043B;Toyota=\U00000422\U0000043E\U00000439\U0000043E\U00000442\U00000430;Nissan=\U0000041D\U00000438\U00000441\U00000441\U00000430\U0000043D;Mercedes-Benz=\U0000041C\U00000435\U00000440\U00000441\U00000435\U00000434\U00000435\U00000441|\U0000041C\U00000435\U00000440\U00000441\U00000435\U00000434\U00000435\U00000441-\U00000411\U00000435\U0000043D\U00000446;BMW=\U00000411\U0000041C\U00000412;Audi=\U00000410\U00000443\U00000434\U00000438;Volkswagen=\U00000424\U0000043E\U0000043B\U0000044C\U0000043A\U00000441\U00000432\U00000430\U00000433\U00000435\U0000043D;Porsche=\U0000041F\U0000043E\U00000440\U00000448\U00000435;Ferrari=\U00000424\U00000435\U00000440\U00000440\U00000430\U00000440\U00000438;Harley-Davidson=\U00000425\U00000430\U00000440\U0000043B\U00000435\U00000439 \U00000414\U0000044D\U00000432\U00000438\U00000434\U00000441\U0000043E\U0000043D|\U00000425\U00000430\U00000440\U0000043B\U00000438 \U00000414\U0000044D\U00000432\U00000438\U00000434\U00000441\U0000043E\U0000043D;Lego=\U0000041B\U00000435\U00000433\U0000043E;Barbie=\U00000411\U00000430\U00000440\U00000431\U00000438;Disney=\U00000414\U00000438\U00000441\U0000043D\U00000435\U00000439;
Pok\U000000E9mon=\U0000041F\U0000043E\U0000043A\U00000435\U0000043C\U0000043E\U0000043D;Hello Kitty=\U00000425\U00000435\U0000043B\U0000043B\U0000043E \U0000041A\U00000438\U00000442\U00000442\U00000438;Labubu=\U0000041B\U00000430\U00000431\U00000443\U00000431\U00000443;Coca-Cola=\U0000041A\U0000043E\U0000043A\U00000430-\U0000041A\U0000043E\U0000043B\U00000430;Pepsi=\U0000041F\U00000435\U0000043F\U00000441\U00000438;Starbucks=\U00000421\U00000442\U00000430\U00000440\U00000431\U00000430\U0000043A\U00000441;Nescaf\U000000E9=\U0000041D\U00000435\U00000441\U0000043A\U00000430\U00000444\U00000435;Marlboro=\U0000041C\U00000430\U0000043B\U0000044C\U00000431\U0000043E\U00000440\U0000043E;Durex=\U00000414\U0000044E\U00000440\U00000435\U0000043A\U00000441;Viagra=\U00000412\U00000438\U00000430\U00000433\U00000440\U00000430;Zara=\U00000417\U00000430\U00000440\U00000430;Ikea=\U00000418\U0000043A\U00000435\U00000430;Zippo=\U00000417\U00000438\U0000043F\U0000043F\U0000043E;Victorinox=\U00000412\U00000438\U0000043A\U00000442\U0000043E\U00000440\U00000438\U0000043D\U0000043E\U0000043A\U00000441')) known (script, list),
	LATERAL pg_catalog.regexp_split_to_table(pg_catalog.btrim(list, E' \n;'), E'\\s*;\\s*') entry,
	LATERAL pg_catalog.regexp_split_to_table(pg_catalog.split_part(entry, '=', 2), '[|]') alias;
END $aliases$;

CREATE TRIGGER known_alias_own_row BEFORE INSERT OR UPDATE ON assay.known_alias
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('brand', 'alias');

SELECT assay.track_shipped('assay.known_alias', 'brand', 'alias');

COMMENT ON TRIGGER known_alias_own_row ON assay.known_alias IS 'a row that is changed becomes the user''s own and replaces the shipped one';

GRANT SELECT ON assay.known_alias TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('assay.known_alias', 'WHERE NOT shipped');

CREATE FUNCTION assay.brand_joined(brand text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 50
	RETURN pg_catalog.replace(@extschema@.plain_form(brand), ' ', '');

COMMENT ON FUNCTION assay.brand_joined(text) IS 'the plain form of a name as one word: what names of a brand are compared by';

CREATE INDEX known_alias_joined ON assay.known_alias (assay.brand_joined(brand));

CREATE FUNCTION assay.suggest_aliases(brand text, as_of date DEFAULT NULL, OUT alias text, OUT script text, OUT listed date)
	RETURNS SETOF record LANGUAGE sql STABLE PARALLEL SAFE COST 100 ROWS 5
BEGIN ATOMIC
	SELECT k.alias, k.script, k.listed
	FROM assay.known_alias k
	WHERE assay.brand_joined(k.brand) OPERATOR(pg_catalog.=) assay.brand_joined($1)
		AND k.listed OPERATOR(pg_catalog.<=) COALESCE($2, 'infinity'::date)
	ORDER BY k.script, k.alias;
END;

COMMENT ON FUNCTION assay.suggest_aliases(text, date) IS
	'what a well-known brand is called in other scripts, as listed on that day; nothing for a brand that assay.known_alias does not have';

CREATE FUNCTION assay.add_known_aliases(brand_id bigint DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp COST 10000 AS $$
DECLARE
	added bigint;
BEGIN
	INSERT INTO assay.brand_alias (brand_id, alias)
	SELECT b.brand_id, k.alias
	FROM assay.brand b
	JOIN assay.known_alias k ON assay.brand_joined(k.brand) = assay.brand_joined(b.name)
	WHERE add_known_aliases.brand_id IS NULL OR b.brand_id = add_known_aliases.brand_id
	ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS added = ROW_COUNT;
	RETURN added;
END $$;

COMMENT ON FUNCTION assay.add_known_aliases(bigint) IS
	'takes the names of assay.known_alias into assay.brand_alias, for one brand or for all that are registered; returns how many are new';

CREATE OR REPLACE FUNCTION assay.learn_vocabulary(source regclass, column_name name, fewest integer DEFAULT 20) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	source_name text;
	n bigint;
BEGIN
	IF fewest IS NULL OR fewest < 2 THEN
		RAISE EXCEPTION 'fewest must be at least 2' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'It is the number of distinct descriptions that must contain a word.';
	END IF;
	source_name := format('%s.%s', source, assay.column_of(source, column_name));
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE',
		'assay.vocabulary', 'assay.vocabulary_source', 'assay.vocabulary_count');
	-- so that two who learn do it one after the other
	LOCK TABLE assay.vocabulary_source IN SHARE ROW EXCLUSIVE MODE;
	DELETE FROM assay.vocabulary_source s WHERE s.source = source_name;
	INSERT INTO assay.vocabulary_source (source, descriptions) VALUES (source_name, 0);
	EXECUTE format(
		'WITH d AS MATERIALIZED (SELECT DISTINCT t.%1$I::text AS body FROM %2$s t WHERE t.%1$I IS NOT NULL),
		w AS (
			INSERT INTO assay.vocabulary_count (source, word, descriptions)
			SELECT $1, w.word, count(*)
			FROM d, string_to_table(@extschema@.plain_form(d.body), '' '') w (word)
			WHERE w.word ~ ''^[a-z]{3,30}$'' GROUP BY w.word HAVING count(*) > 1)
		SELECT count(*) FROM d', column_name, source)
	INTO n USING source_name;
	UPDATE assay.vocabulary_source s SET descriptions = n WHERE s.source = source_name;

	WITH counted AS (
		SELECT c.word, sum(c.descriptions) AS descriptions FROM assay.vocabulary_count c
		GROUP BY c.word HAVING sum(c.descriptions) >= fewest),
	brand_word AS MATERIALIZED (
		SELECT DISTINCT w.word FROM (SELECT b.name FROM assay.brand b UNION ALL SELECT a.alias FROM assay.brand_alias a) n,
			string_to_table(@extschema@.plain_form(n.name), ' ') w (word)),
	ordinary AS MATERIALIZED (
		SELECT c.word, least(100, 10 * ln(c.descriptions::double precision))::smallint AS weight
		FROM counted c
		WHERE NOT EXISTS (SELECT FROM assay.vocabulary v WHERE v.word = c.word AND NOT v.learned)
			AND NOT EXISTS (SELECT FROM brand_word b WHERE b.word = c.word)
			AND NOT EXISTS (SELECT FROM assay.brand_matches(c.word, 0.5) m
				WHERE m.written && '{disguised,typo,spaced}'::text[])),
	gone AS (
		DELETE FROM assay.vocabulary v WHERE v.learned AND NOT EXISTS (SELECT FROM counted c WHERE c.word = v.word))
	INSERT INTO assay.vocabulary (word, weight, learned)
	SELECT o.word, o.weight, true FROM ordinary o
	ON CONFLICT (word) DO UPDATE SET weight = excluded.weight WHERE vocabulary.weight <> excluded.weight;
	RETURN n;
END $$;

SELECT assay.track_shipped('assay.aed_element', 'regime', 'element', 'valid');

CREATE TABLE assay.entity_source (
	source_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	source text NOT NULL,
	role text NOT NULL,
	keys text[] NOT NULL,
	columns jsonb NOT NULL,
	UNIQUE (source, role)
);

COMMENT ON TABLE assay.entity_source IS 'tables whose parties assay.resolve_parties() has resolved, by role';

COMMENT ON COLUMN assay.entity_source.source_id IS 'identifies table and role';

COMMENT ON COLUMN assay.entity_source.source IS 'the table';

COMMENT ON COLUMN assay.entity_source.role IS 'what the party is in a shipment: seller, consignee';

COMMENT ON COLUMN assay.entity_source.keys IS 'columns of the key of a row';

COMMENT ON COLUMN assay.entity_source.columns IS 'columns that name, country and identifiers were read from';

CREATE TABLE assay.entity (
	entity_id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	name text NOT NULL,
	became bigint,
	created timestamptz NOT NULL DEFAULT pg_catalog.now()
);

COMMENT ON TABLE assay.entity IS 'parties of shipments, each one whatever it calls itself';

COMMENT ON COLUMN assay.entity.entity_id IS 'identifies the entity, and stays when it grows';

COMMENT ON COLUMN assay.entity.name IS 'the name by which it was met first';

COMMENT ON COLUMN assay.entity.became IS 'the older entity that it turned out to be';

COMMENT ON COLUMN assay.entity.created IS 'when it was met first';

CREATE TABLE assay.entity_name (
	name_id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	entity_id bigint NOT NULL,
	name text NOT NULL,
	form text COLLATE pg_catalog."C" NOT NULL,
	scope text COLLATE pg_catalog."C" NOT NULL DEFAULT '',
	country text,
	first_seen date,
	last_seen date,
	rows bigint NOT NULL DEFAULT 0,
	shown bigint NOT NULL DEFAULT 0,
	scopes bigint NOT NULL DEFAULT 0,
	common boolean NOT NULL DEFAULT false,
	keys integer[] NOT NULL DEFAULT '{}',
	UNIQUE (form, scope)
) WITH (fillfactor = 80);

CREATE INDEX entity_name_entity_id ON assay.entity_name (entity_id, name_id);

COMMENT ON TABLE assay.entity_name IS 'names of entities, one row for all spellings that differ in case, marks and punctuation only; not readable by PUBLIC, for persons are among them';

COMMENT ON COLUMN assay.entity_name.name_id IS 'identifies the name';

COMMENT ON COLUMN assay.entity_name.entity_id IS 'the entity whose name it is';

COMMENT ON COLUMN assay.entity_name.name IS 'as it was written first';

COMMENT ON COLUMN assay.entity_name.form IS 'its words, folded';

COMMENT ON COLUMN assay.entity_name.scope IS 'of a name that many parties have: the identifier or country that tells this one from the others';

COMMENT ON COLUMN assay.entity_name.country IS 'country in the row where it was met first';

COMMENT ON COLUMN assay.entity_name.first_seen IS 'first day of a row that has it';

COMMENT ON COLUMN assay.entity_name.last_seen IS 'last day of a row that has it';

COMMENT ON COLUMN assay.entity_name.rows IS 'number of rows that have it';

COMMENT ON COLUMN assay.entity_name.shown IS 'number of times it came with an identifier';

COMMENT ON COLUMN assay.entity_name.scopes IS 'number of different ones it came with';

COMMENT ON COLUMN assay.entity_name.common IS 'true if it is a name that many parties have';

COMMENT ON COLUMN assay.entity_name.keys IS 'hashes by which names like it are found';

CREATE TABLE assay.entity_identifier (
	key text COLLATE pg_catalog."C" NOT NULL,
	name_id bigint NOT NULL,
	kind text NOT NULL,
	rows bigint NOT NULL,
	first_seen date NOT NULL,
	last_seen date NOT NULL,
	PRIMARY KEY (key, name_id)
);

CREATE INDEX entity_identifier_name_id ON assay.entity_identifier (name_id);

COMMENT ON TABLE assay.entity_identifier IS 'phone numbers, e-mail addresses, accounts and the like that were seen with a name; personal data, not readable by PUBLIC';

COMMENT ON COLUMN assay.entity_identifier.key IS 'canonical key, see seller_identifier_key(); importer numbers begin with importer:';

COMMENT ON COLUMN assay.entity_identifier.name_id IS 'the name it was seen with';

COMMENT ON COLUMN assay.entity_identifier.kind IS 'importer_no, account, email, phone, handle or address';

COMMENT ON COLUMN assay.entity_identifier.rows IS 'number of rows in which both were seen';

COMMENT ON COLUMN assay.entity_identifier.first_seen IS 'first day on which both were seen';

COMMENT ON COLUMN assay.entity_identifier.last_seen IS 'last day on which both were seen';

CREATE TABLE assay.entity_link (
	name_id bigint NOT NULL,
	to_name_id bigint NOT NULL,
	evidence text NOT NULL,
	score real NOT NULL,
	identifier text COLLATE pg_catalog."C",
	linked timestamptz NOT NULL DEFAULT pg_catalog.now(),
	PRIMARY KEY (name_id, to_name_id)
);

CREATE INDEX entity_link_to_name_id ON assay.entity_link (to_name_id);

COMMENT ON TABLE assay.entity_link IS 'why two names are of one entity';

COMMENT ON COLUMN assay.entity_link.name_id IS 'a name';

COMMENT ON COLUMN assay.entity_link.to_name_id IS 'the name it was linked with';

COMMENT ON COLUMN assay.entity_link.evidence IS 'name (they are alike), identifier (they share one), both, or user';

COMMENT ON COLUMN assay.entity_link.score IS 'how alike the names are, 0 to 1';

COMMENT ON COLUMN assay.entity_link.identifier IS 'key of the identifier that both have';

COMMENT ON COLUMN assay.entity_link.linked IS 'when they were linked';

CREATE TABLE assay.entity_judgement (
	judgement_id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	form_a text COLLATE pg_catalog."C" NOT NULL,
	scope_a text COLLATE pg_catalog."C" NOT NULL DEFAULT '',
	form_b text COLLATE pg_catalog."C" NOT NULL,
	scope_b text COLLATE pg_catalog."C" NOT NULL DEFAULT '',
	verdict text NOT NULL CHECK (verdict OPERATOR(pg_catalog.=) ANY ('{same,different}'::pg_catalog.text[])),
	judged_by text NOT NULL DEFAULT CURRENT_USER,
	judged timestamptz NOT NULL DEFAULT pg_catalog.now(),
	note text,
	UNIQUE (form_a, scope_a, form_b, scope_b)
);

COMMENT ON TABLE assay.entity_judgement IS 'what users said of two names, which stands above what the names and identifiers say; see assay.judge()';

COMMENT ON COLUMN assay.entity_judgement.judgement_id IS 'identifies the judgement';

COMMENT ON COLUMN assay.entity_judgement.form_a IS 'one name, folded';

COMMENT ON COLUMN assay.entity_judgement.scope_a IS 'its scope, of a name that many parties have';

COMMENT ON COLUMN assay.entity_judgement.form_b IS 'the other name, folded';

COMMENT ON COLUMN assay.entity_judgement.scope_b IS 'its scope';

COMMENT ON COLUMN assay.entity_judgement.verdict IS 'same or different';

COMMENT ON COLUMN assay.entity_judgement.judged_by IS 'who said so';

COMMENT ON COLUMN assay.entity_judgement.judged IS 'when';

COMMENT ON COLUMN assay.entity_judgement.note IS 'why';

CREATE TABLE assay.entity_history (
	name_id bigint NOT NULL,
	entity_id bigint NOT NULL,
	until timestamptz NOT NULL DEFAULT pg_catalog.now(),
	why text NOT NULL
);

CREATE INDEX entity_history_name_id ON assay.entity_history (name_id);

COMMENT ON TABLE assay.entity_history IS 'entities that names were of before they were merged or split';

COMMENT ON COLUMN assay.entity_history.name_id IS 'the name';

COMMENT ON COLUMN assay.entity_history.entity_id IS 'the entity it was of';

COMMENT ON COLUMN assay.entity_history.until IS 'when that ended';

COMMENT ON COLUMN assay.entity_history.why IS 'merged or split';

CREATE TABLE assay.entity_row (
	source_id integer NOT NULL,
	key text COLLATE pg_catalog."C" NOT NULL,
	digest bigint NOT NULL,
	name_id bigint,
	PRIMARY KEY (source_id, key)
);

CREATE INDEX entity_row_name_id ON assay.entity_row (name_id);

COMMENT ON TABLE assay.entity_row IS 'rows whose party is resolved; see the view assay.entity_member';

COMMENT ON COLUMN assay.entity_row.source_id IS 'table and role';

COMMENT ON COLUMN assay.entity_row.key IS 'key of the row';

COMMENT ON COLUMN assay.entity_row.digest IS 'of what was read: a row that changes is resolved anew';

COMMENT ON COLUMN assay.entity_row.name_id IS 'the name it has; NULL when it has neither name nor identifier';

SELECT pg_catalog.pg_extension_config_dump('assay.entity_source', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_source_source_id_seq', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_entity_id_seq', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_name', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_name_name_id_seq', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_identifier', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_link', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_judgement', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_judgement_judgement_id_seq', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_history', '');

SELECT pg_catalog.pg_extension_config_dump('assay.entity_row', '');

CREATE VIEW assay.entity_member AS
SELECT s.source, r.key, s.role, n.entity_id, r.name_id, n.name, l.evidence, l.score
FROM assay.entity_row r
	JOIN assay.entity_source s ON s.source_id OPERATOR(pg_catalog.=) r.source_id
	LEFT JOIN assay.entity_name n ON n.name_id OPERATOR(pg_catalog.=) r.name_id
	LEFT JOIN LATERAL (
		SELECT k.evidence, k.score FROM assay.entity_link k
		WHERE k.name_id OPERATOR(pg_catalog.=) r.name_id ORDER BY k.linked, k.score DESC LIMIT 1) l ON true;

COMMENT ON VIEW assay.entity_member IS 'the entity of each row of each table that assay.resolve_parties() was called for';

COMMENT ON COLUMN assay.entity_member.source IS 'the table';

COMMENT ON COLUMN assay.entity_member.key IS 'key of the row';

COMMENT ON COLUMN assay.entity_member.role IS 'what the party is in the shipment';

COMMENT ON COLUMN assay.entity_member.entity_id IS 'the entity; NULL when the row has neither name nor identifier';

COMMENT ON COLUMN assay.entity_member.name_id IS 'the name in assay.entity_name';

COMMENT ON COLUMN assay.entity_member.name IS 'that name';

COMMENT ON COLUMN assay.entity_member.evidence IS 'what linked the name with the entity: name, identifier, both, user; NULL of the first name';

COMMENT ON COLUMN assay.entity_member.score IS 'how like the name it was linked with it is';

CREATE TABLE assay.entity_watch (
	form text COLLATE pg_catalog."C" NOT NULL,
	identifier text COLLATE pg_catalog."C" NOT NULL DEFAULT '',
	entity_id bigint NOT NULL,
	watched text NOT NULL,
	watched_form text COLLATE pg_catalog."C" NOT NULL,
	seller_id bigint,
	source text,
	key text,
	valid daterange NOT NULL,
	strength real NOT NULL,
	path jsonb NOT NULL,
	sentence text NOT NULL,
	PRIMARY KEY (form, identifier)
);

COMMENT ON TABLE assay.entity_watch IS
	'names and identifiers of entities of which another name is on the watch list, or in a shipment that was found counterfeit; made by assay.refresh_entity_watch(), not to be edited';

COMMENT ON COLUMN assay.entity_watch.form IS 'a name, folded, or empty';

COMMENT ON COLUMN assay.entity_watch.identifier IS 'an identifier, or empty';

COMMENT ON COLUMN assay.entity_watch.entity_id IS 'the entity';

COMMENT ON COLUMN assay.entity_watch.watched IS 'its name that is watched, or was found';

COMMENT ON COLUMN assay.entity_watch.watched_form IS 'that name, folded';

COMMENT ON COLUMN assay.entity_watch.seller_id IS 'the entry of assay.seller';

COMMENT ON COLUMN assay.entity_watch.source IS 'otherwise the table with the shipment that was found';

COMMENT ON COLUMN assay.entity_watch.key IS 'the key of that shipment';

COMMENT ON COLUMN assay.entity_watch.valid IS 'days on which it is watched: of the entry, or from the inspection on';

COMMENT ON COLUMN assay.entity_watch.strength IS 'how sure the links between the two names are, 0 to 1';

COMMENT ON COLUMN assay.entity_watch.path IS 'those links, one by one';

COMMENT ON COLUMN assay.entity_watch.sentence IS 'the same in words';

SELECT pg_catalog.pg_extension_config_dump('assay.entity_watch', '');

SELECT assay.track_registry('assay.entity_watch');

CREATE FUNCTION assay.refresh_entity_watch() RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n bigint;
BEGIN
	LOCK TABLE assay.entity_watch IN SHARE ROW EXCLUSIVE MODE;
	DELETE FROM assay.entity_watch;
	-- who may not read the watch list, or outcomes, has none of them
	INSERT INTO assay.entity_watch
	WITH RECURSIVE watched AS (
		SELECT n.name_id, n.entity_id, n.name, n.form, s.seller_id, NULL::text AS source, NULL::text AS key, s.valid
		FROM (SELECT s.seller_id, s.name, s.valid FROM assay.seller s WHERE s.status <> 'cleared'
			UNION ALL SELECT a.seller_id, a.alias, s.valid FROM assay.seller_alias a JOIN assay.seller s USING (seller_id) WHERE s.status <> 'cleared') s
			JOIN assay.entity_name n ON n.form = assay.entity_form(s.name) AND NOT n.common
		UNION ALL
		SELECT n.name_id, n.entity_id, n.name, n.form, NULL, o.source, o.key, daterange(o.inspected_on, NULL)
		FROM assay.outcome o JOIN assay.entity_source s ON s.source = o.source AND s.role = 'seller'
			JOIN assay.entity_row r ON r.source_id = s.source_id AND r.key = o.key
			JOIN assay.entity_name n ON n.name_id = r.name_id
		WHERE o.result = 'counterfeit'),
	link AS (
		SELECT l.name_id, l.to_name_id, l.evidence, l.score, l.identifier FROM assay.entity_link l
		UNION ALL
		SELECT l.to_name_id, l.name_id, l.evidence, l.score, l.identifier FROM assay.entity_link l),
	way AS (
		SELECT DISTINCT ON (w.name_id) w.*, w.name_id AS at, w.form AS at_form, w.name AS at_name, 1::real AS strength,
			'[]'::jsonb AS path, ARRAY[w.name_id] AS seen
		FROM watched w
		UNION ALL
		SELECT w.name_id, w.entity_id, w.name, w.form, w.seller_id, w.source, w.key, w.valid, n.name_id, n.form, n.name,
			(w.strength * CASE l.evidence WHEN 'user' THEN 1 WHEN 'name' THEN l.score ELSE greatest(l.score, 0.9) END)::real,
			jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('name', n.name, 'other', w.at_name, 'evidence', l.evidence,
				'score', round(l.score::numeric, 3), 'identifier', @extschema@.seller_identifier_mask(l.identifier)))) || w.path,
			w.seen || n.name_id
		FROM way w JOIN link l ON l.name_id = w.at
			JOIN assay.entity_name n ON n.name_id = l.to_name_id AND n.entity_id = w.entity_id
		WHERE n.name_id <> ALL (w.seen) AND cardinality(w.seen) < 7),
	named AS (
		SELECT DISTINCT ON (w.at_form) w.*, '' AS of_key, format('"%s" is another name of', w.at_name) AS subject
		FROM way w WHERE w.at_form <> w.form AND w.at_form <> ''
			AND NOT EXISTS (SELECT FROM assay.entity_name n WHERE n.name_id = w.at AND n.common)
			AND NOT EXISTS (SELECT FROM watched o WHERE o.form = w.at_form AND o.seller_id IS NOT NULL)
		ORDER BY w.at_form, w.strength DESC, w.seller_id, w.source, w.key),
	identified AS (
		SELECT DISTINCT ON (i.key) w.*, i.key AS of_key,
			format('The %s %s is also of', replace(i.kind, '_', ' '), @extschema@.seller_identifier_mask(i.key)) AS subject
		FROM way w JOIN assay.entity_identifier i ON i.name_id = w.at
		WHERE (SELECT count(*) FROM (SELECT FROM assay.entity_identifier c WHERE c.key = i.key LIMIT 21) c) <= 20
		ORDER BY i.key, w.strength DESC, w.seller_id, w.source, w.key)
	SELECT CASE e.of_key WHEN '' THEN e.at_form ELSE '' END, e.of_key, e.entity_id, e.name, e.form, e.seller_id, e.source, e.key, e.valid,
		CASE e.of_key WHEN '' THEN e.strength ELSE e.strength * 0.9::real END, e.path,
		format('%s "%s", %s%s.', e.subject, e.name,
			CASE WHEN e.seller_id IS NOT NULL THEN 'which is on the watch list'
				ELSE format('which sent goods that were found to be counterfeit (%s, %s)', e.source, e.key) END,
			(SELECT string_agg(CASE p.step ->> 'evidence'
					WHEN 'name' THEN format('; "%s" is like "%s"', p.step ->> 'name', p.step ->> 'other')
					WHEN 'user' THEN format('; "%s" was judged to be "%s"', p.step ->> 'name', p.step ->> 'other')
					ELSE format('; "%s" and "%s" share %s', p.step ->> 'name', p.step ->> 'other', p.step ->> 'identifier') END, '' ORDER BY p.i)
				FROM jsonb_array_elements(e.path) WITH ORDINALITY p (step, i)))
	FROM (SELECT * FROM named UNION ALL SELECT * FROM identified) e;
	GET DIAGNOSTICS n = ROW_COUNT;
	RETURN n;
END $$;

COMMENT ON FUNCTION assay.refresh_entity_watch() IS
	'makes assay.entity_watch anew from watch list, outcomes and entities; assay.resolve_parties() and assay.judge() do so at their end, call it after other changes; returns the number of rows';

CREATE FUNCTION assay.entity_form(name text) RETURNS text
	AS 'MODULE_PATHNAME', 'assay_entity_form' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;

COMMENT ON FUNCTION assay.entity_form(text) IS 'words of a name as assay.entity_name keeps them: folded, without punctuation';

CREATE FUNCTION assay.entity_current(entity_id bigint) RETURNS bigint
	LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE way AS (
		SELECT e.entity_id, e.became FROM assay.entity e WHERE e.entity_id = entity_current.entity_id
		UNION
		SELECT e.entity_id, e.became FROM way w JOIN assay.entity e ON e.entity_id = w.became)
	SELECT w.entity_id FROM way w WHERE w.became IS NULL
$$;

COMMENT ON FUNCTION assay.entity_current(bigint) IS 'the entity that this one is part of now; itself unless it was merged; NULL if there is none';

CREATE FUNCTION assay.entity_merge(a bigint, b bigint) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stays constant bigint := least(a, b);
	goes constant bigint := greatest(a, b);
BEGIN
	INSERT INTO assay.entity_history (name_id, entity_id, why)
	SELECT n.name_id, goes, 'merged' FROM assay.entity_name n WHERE n.entity_id = goes;
	UPDATE assay.entity_name n SET entity_id = stays WHERE n.entity_id = goes;
	UPDATE assay.entity e SET became = stays WHERE e.entity_id = goes;
	RETURN stays;
END $$;

COMMENT ON FUNCTION assay.entity_merge(bigint, bigint) IS 'makes two entities one; the older number stays';

CREATE FUNCTION assay.entity_split(leaving bigint[]) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	of_entity bigint;
	made bigint;
BEGIN
	SELECT n.entity_id INTO of_entity FROM assay.entity_name n WHERE n.name_id = leaving[1];
	INSERT INTO assay.entity (name) SELECT n.name FROM assay.entity_name n
	WHERE n.name_id = ANY (leaving) ORDER BY n.name_id LIMIT 1 RETURNING entity_id INTO made;
	INSERT INTO assay.entity_history (name_id, entity_id, why) SELECT i, of_entity, 'split' FROM unnest(leaving) i;
	UPDATE assay.entity_name n SET entity_id = made WHERE n.name_id = ANY (leaving);
	DELETE FROM assay.entity_link l USING assay.entity_name a, assay.entity_name b
	WHERE a.name_id = l.name_id AND b.name_id = l.to_name_id AND a.entity_id <> b.entity_id
		AND (l.name_id = ANY (leaving) OR l.to_name_id = ANY (leaving));
	RETURN made;
END $$;

COMMENT ON FUNCTION assay.entity_split(bigint[]) IS 'makes some names of an entity an entity of their own';

CREATE FUNCTION assay.judged_same(form text, scope text, OUT form_b text, OUT scope_b text, OUT way bigint[])
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE pair AS (
		SELECT j.judgement_id, j.form_a, j.scope_a, j.form_b, j.scope_b FROM assay.entity_judgement j WHERE j.verdict = 'same'
		UNION ALL
		SELECT j.judgement_id, j.form_b, j.scope_b, j.form_a, j.scope_a FROM assay.entity_judgement j WHERE j.verdict = 'same'),
	reached AS (
		SELECT judged_same.form COLLATE "C" AS form, judged_same.scope COLLATE "C" AS scope, '{}'::bigint[] AS way
		UNION ALL
		SELECT p.form_b, p.scope_b, r.way || p.judgement_id
		FROM reached r JOIN pair p ON p.form_a = r.form AND p.scope_a = r.scope
		WHERE p.judgement_id <> ALL (r.way) AND cardinality(r.way) < 50)
	SELECT DISTINCT ON (r.form, r.scope) r.form, r.scope, r.way FROM reached r ORDER BY r.form, r.scope, cardinality(r.way)
$$;

COMMENT ON FUNCTION assay.judged_same(text, text) IS 'names that users judged to be of the same party as this one, itself included, with the judgements that say so';

CREATE FUNCTION assay.judgement_text(ids bigint[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT string_agg(format('Judgement %s: "%s" and "%s" are %s, by %s on %s%s.', j.judgement_id,
		concat_ws(' ', nullif(j.form_a, ''), nullif(j.scope_a, '')), concat_ws(' ', nullif(j.form_b, ''), nullif(j.scope_b, '')),
		CASE j.verdict WHEN 'same' THEN 'the same party' ELSE 'different parties' END,
		j.judged_by, to_char(j.judged, 'YYYY-MM-DD'), ' (' || j.note || ')'), ' ' ORDER BY j.judgement_id)
	FROM assay.entity_judgement j WHERE j.judgement_id = ANY (ids)
$$;

COMMENT ON FUNCTION assay.judgement_text(bigint[]) IS 'judgements in words';

CREATE FUNCTION assay.judge_names(form_1 text, scope_1 text, form_2 text, scope_2 text, verdict text, by text, note text) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	id bigint;
	against bigint[];
	n1 assay.entity_name;
	n2 assay.entity_name;
	leaving bigint[];
BEGIN
	IF verdict IS NULL OR verdict NOT IN ('same', 'different') THEN
		RAISE EXCEPTION 'verdict must be same or different, not %', coalesce('"' || left(verdict, 100) || '"', 'NULL')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF (form_1, scope_1) = (form_2, scope_2) THEN
		RAISE EXCEPTION 'both names are "%"', concat_ws(' ', nullif(form_1, ''), nullif(scope_1, ''))
			USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Spellings that differ in case and punctuation only are one name.';
	END IF;
	LOCK TABLE assay.entity IN SHARE ROW EXCLUSIVE MODE;
	IF verdict = 'different' THEN
		SELECT s.way INTO against FROM assay.judged_same(form_1, scope_1) s WHERE s.form_b = form_2 AND s.scope_b = scope_2;
	ELSE
		SELECT a.way || b.way || j.judgement_id INTO against
		FROM assay.judged_same(form_1, scope_1) a, assay.judged_same(form_2, scope_2) b, assay.entity_judgement j
		WHERE j.verdict = 'different'
			AND ((j.form_a, j.scope_a, j.form_b, j.scope_b) = (a.form_b, a.scope_b, b.form_b, b.scope_b)
				OR (j.form_b, j.scope_b, j.form_a, j.scope_a) = (a.form_b, a.scope_b, b.form_b, b.scope_b))
		LIMIT 1;
	END IF;
	IF against IS NOT NULL THEN
		RAISE EXCEPTION 'judgement contradicts what was judged before' USING ERRCODE = 'integrity_constraint_violation',
			DETAIL = assay.judgement_text(against),
			HINT = format('To take one back: SELECT assay.unjudge(%s).', against[1]);
	END IF;

	SELECT * INTO n1 FROM assay.entity_name n WHERE n.form = form_1 AND n.scope = scope_1;
	SELECT * INTO n2 FROM assay.entity_name n WHERE n.form = form_2 AND n.scope = scope_2;
	IF verdict = 'same' AND n1.entity_id <> n2.entity_id THEN
		SELECT array_agg(j.judgement_id) INTO against
		FROM assay.entity_judgement j
			JOIN assay.entity_name a ON a.form = j.form_a AND a.scope = j.scope_a
			JOIN assay.entity_name b ON b.form = j.form_b AND b.scope = j.scope_b
		WHERE j.verdict = 'different' AND least(a.entity_id, b.entity_id) = least(n1.entity_id, n2.entity_id)
			AND greatest(a.entity_id, b.entity_id) = greatest(n1.entity_id, n2.entity_id);
		IF against IS NOT NULL THEN
			RAISE EXCEPTION 'judgement would make one of entities % and %, which have names that were judged different', n1.entity_id, n2.entity_id
				USING ERRCODE = 'integrity_constraint_violation', DETAIL = assay.judgement_text(against),
				HINT = format('To take one back: SELECT assay.unjudge(%s).', against[1]);
		END IF;
	END IF;

	INSERT INTO assay.entity_judgement AS j (form_a, scope_a, form_b, scope_b, verdict, judged_by, note)
	SELECT (least(r1, r2))[1], (least(r1, r2))[2], (greatest(r1, r2))[1], (greatest(r1, r2))[2],
		judge_names.verdict, coalesce(by, current_user), judge_names.note
	FROM (SELECT ARRAY[form_1, scope_1] COLLATE "C" AS r1, ARRAY[form_2, scope_2] COLLATE "C" AS r2) r
	ON CONFLICT (form_a, scope_a, form_b, scope_b) DO UPDATE SET verdict = excluded.verdict,
		judged_by = excluded.judged_by, judged = now(), note = excluded.note
	RETURNING j.judgement_id INTO id;

	IF verdict = 'same' AND n1.entity_id <> n2.entity_id THEN
		PERFORM assay.entity_merge(n1.entity_id, n2.entity_id);
		INSERT INTO assay.entity_link (name_id, to_name_id, evidence, score) VALUES (n1.name_id, n2.name_id, 'user', 1)
		ON CONFLICT (name_id, to_name_id) DO UPDATE SET evidence = 'user', score = 1, identifier = NULL, linked = now();
	ELSIF verdict = 'different' AND n1.entity_id = n2.entity_id THEN
		-- each name goes with the one that it is more like, and those judged
		-- the same go together
		WITH of_entity AS (SELECT n.* FROM assay.entity_name n WHERE n.entity_id = n1.entity_id),
		together AS (
			SELECT n.name_id, (SELECT min(o.name_id) FROM assay.judged_same(n.form, n.scope) s
				JOIN of_entity o ON o.form = s.form_b AND o.scope = s.scope_b) AS first_id
			FROM of_entity n),
		liking AS (
			SELECT n.name_id,
				(n.name_id = n2.name_id)::integer * 10 - (n.name_id = n1.name_id)::integer * 10
				+ assay.seller_similarity_learned(n.name, n2.name) - assay.seller_similarity_learned(n.name, n1.name)
				+ 0.01 * ((replace(n.form, ' ', '') = replace(n2.form, ' ', ''))::integer - (replace(n.form, ' ', '') = replace(n1.form, ' ', ''))::integer)
				+ (EXISTS (SELECT FROM assay.entity_identifier x JOIN assay.entity_identifier y ON y.key = x.key
					WHERE x.name_id = n.name_id AND y.name_id = n2.name_id))::integer
				- (EXISTS (SELECT FROM assay.entity_identifier x JOIN assay.entity_identifier y ON y.key = x.key
					WHERE x.name_id = n.name_id AND y.name_id = n1.name_id))::integer AS of_second
			FROM of_entity n),
		side AS (
			SELECT t.first_id, sum(l.of_second) > 0 AS second FROM together t JOIN liking l USING (name_id) GROUP BY 1)
		SELECT array_agg(t.name_id ORDER BY t.name_id) INTO leaving
		FROM together t JOIN side s USING (first_id), (SELECT min(first_id) AS oldest FROM side) o
		WHERE s.second <> (SELECT s2.second FROM side s2 WHERE s2.first_id = o.oldest);
		PERFORM assay.entity_split(leaving);
	END IF;
	PERFORM assay.refresh_entity_watch();
	RETURN id;
END $$;

COMMENT ON FUNCTION assay.judge_names(text, text, text, text, text, text, text) IS 'assay.judge() of two names in assay.entity_name, or to come';

CREATE FUNCTION assay.judge(name_a text, name_b text, verdict text, by text DEFAULT NULL, note text DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	forms constant text[] := ARRAY[assay.entity_form(name_a), assay.entity_form(name_b)];
	scopes text[] := '{}';
	n bigint;
	found text;
BEGIN
	FOR i IN 1 .. 2 LOOP
		IF coalesce(forms[i], '') = '' THEN
			RAISE EXCEPTION 'name has no letter or digit' USING ERRCODE = 'invalid_parameter_value';
		END IF;
		SELECT count(*), min(e.scope) INTO n, found FROM assay.entity_name e WHERE e.form = forms[i];
		IF n > 1 THEN
			RAISE EXCEPTION 'many parties are called "%"', CASE i WHEN 1 THEN name_a ELSE name_b END
				USING ERRCODE = 'ambiguous_parameter',
				HINT = 'Judge two entities by their numbers: assay.judge(12, 34, ''same'').';
		END IF;
		scopes := scopes || coalesce(found, '');
	END LOOP;
	RETURN assay.judge_names(forms[1], scopes[1], forms[2], scopes[2], verdict, by, note);
END $$;

COMMENT ON FUNCTION assay.judge(text, text, text, text, text) IS
	'says that two names are of the same party, or of different ones, for good: merges or splits the entities they are of, and holds for every resolution to come; returns the number of the judgement';

CREATE FUNCTION assay.judge(entity_a bigint, entity_b bigint, verdict text, by text DEFAULT NULL, note text DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	asked constant bigint[] := ARRAY[entity_a, entity_b];
	now_id bigint;
	ids bigint[] := '{}';
	name assay.entity_name;
	forms text[] := '{}';
	scopes text[] := '{}';
BEGIN
	FOR i IN 1 .. 2 LOOP
		now_id := assay.entity_current(asked[i]);
		SELECT * INTO name FROM assay.entity_name n WHERE n.entity_id = now_id ORDER BY n.rows DESC, n.name_id LIMIT 1;
		IF NOT FOUND THEN
			RAISE EXCEPTION 'entity % does not exist', asked[i] USING ERRCODE = 'undefined_object';
		END IF;
		ids := ids || now_id;
		forms := forms || name.form;
		scopes := scopes || name.scope;
	END LOOP;
	IF ids[1] = ids[2] THEN
		IF verdict = 'same' THEN
			RETURN NULL;
		END IF;
		RAISE EXCEPTION 'entities % and % are one: %', entity_a, entity_b, ids[1]
			USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'To split it, judge two of its names different.';
	END IF;
	RETURN assay.judge_names(forms[1], scopes[1], forms[2], scopes[2], verdict, by, note);
END $$;

COMMENT ON FUNCTION assay.judge(bigint, bigint, text, text, text) IS
	'the same of two entities, by the name that each has most; NULL when they are one already';

CREATE FUNCTION assay.unjudge(judgement_id bigint) RETURNS boolean
	LANGUAGE sql STRICT SET search_path = pg_catalog, pg_temp AS $$
	WITH gone AS (DELETE FROM assay.entity_judgement j WHERE j.judgement_id = unjudge.judgement_id RETURNING 1)
	SELECT count(*) > 0 FROM gone
$$;

COMMENT ON FUNCTION assay.unjudge(bigint) IS
	'takes a judgement back: what was merged or split stays so until it is judged otherwise or resolved anew; false if there is no such judgement';

CREATE FUNCTION assay.forget_entities() RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
	TRUNCATE assay.entity, assay.entity_name, assay.entity_identifier, assay.entity_link, assay.entity_history, assay.entity_row, assay.entity_watch
$$;

COMMENT ON FUNCTION assay.forget_entities() IS
	'empties the entities, so that the next assay.resolve_parties() resolves all rows anew; judgements stay';

CREATE FUNCTION assay.resolve_hubs() RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	hub text;
	of_entity bigint;
	oldest bigint;
	leaving bigint[];
	splits bigint := 0;
BEGIN
	LOCK TABLE assay.entity IN SHARE ROW EXCLUSIVE MODE;
	FOR hub IN
		SELECT k.identifier FROM (SELECT DISTINCT l.identifier FROM assay.entity_link l WHERE l.evidence = 'identifier') k
		WHERE (SELECT count(DISTINCT n.entity_id) FROM (SELECT i.name_id FROM assay.entity_identifier i WHERE i.key = k.identifier LIMIT 64) i
			JOIN assay.entity_name n USING (name_id)) > 3
	LOOP
		FOR of_entity IN
			WITH gone AS (DELETE FROM assay.entity_link l WHERE l.identifier = hub AND l.evidence = 'identifier' RETURNING l.name_id)
			SELECT DISTINCT n.entity_id FROM gone g JOIN assay.entity_name n USING (name_id)
		LOOP
			LOOP
				SELECT min(n.name_id) INTO oldest FROM assay.entity_name n WHERE n.entity_id = of_entity;
				WITH RECURSIVE link AS (
					SELECT l.name_id, l.to_name_id FROM assay.entity_link l JOIN assay.entity_name n USING (name_id) WHERE n.entity_id = of_entity),
				way AS (
					SELECT oldest AS name_id
					UNION
					SELECT CASE WHEN l.name_id = w.name_id THEN l.to_name_id ELSE l.name_id END
					FROM way w JOIN link l ON w.name_id IN (l.name_id, l.to_name_id))
				SELECT array_agg(n.name_id ORDER BY n.name_id) INTO leaving
				FROM assay.entity_name n WHERE n.entity_id = of_entity AND n.name_id NOT IN (SELECT w.name_id FROM way w);
				EXIT WHEN leaving IS NULL;
				of_entity := assay.entity_split(leaving);
				splits := splits + 1;
			END LOOP;
		END LOOP;
	END LOOP;
	RETURN splits;
END $$;

COMMENT ON FUNCTION assay.resolve_hubs() IS
	'splits entities that are one only by an identifier that many have by now; returns how many splits';

CREATE FUNCTION assay.entity_as_of(source text, key text, as_of date DEFAULT NULL, role text DEFAULT 'seller') RETURNS bigint
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT coalesce(
		(SELECT h.entity_id FROM assay.entity_history h
		WHERE h.name_id = n.name_id AND as_of IS NOT NULL AND h.until >= (as_of + 1)::timestamptz
		ORDER BY h.until LIMIT 1), n.entity_id)
	FROM assay.entity_source s
		JOIN assay.entity_row r ON r.source_id = s.source_id AND r.key = entity_as_of.key
		JOIN assay.entity_name n ON n.name_id = r.name_id
	WHERE s.source = entity_as_of.source AND s.role = entity_as_of.role
$$;

COMMENT ON FUNCTION assay.entity_as_of(text, text, date, text) IS
	'the entity of the party of a row, as it was known at the end of a day (default now): before later merges and splits';

CREATE FUNCTION assay.entity_card(entity_id bigint) RETURNS jsonb
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT jsonb_build_object(
		'entity_id', e.entity_id,
		'name', (SELECT n.name FROM assay.entity_name n WHERE n.entity_id = e.entity_id ORDER BY n.rows DESC, n.name_id LIMIT 1),
		'asked', entity_card.entity_id,
		'first_seen', t.first_seen, 'last_seen', t.last_seen, 'rows', t.rows,
		'names', (SELECT jsonb_agg(jsonb_build_object('name', n.name, 'rows', n.rows, 'country', n.country,
				'first_seen', n.first_seen, 'last_seen', n.last_seen) ORDER BY n.rows DESC, n.name_id)
			FROM (SELECT * FROM assay.entity_name n WHERE n.entity_id = e.entity_id ORDER BY n.rows DESC, n.name_id LIMIT 100) n),
		'identifiers', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', i.kind, 'key', @extschema@.seller_identifier_mask(i.key),
				'rows', i.rows, 'first_seen', i.first_seen, 'last_seen', i.last_seen) ORDER BY i.rows DESC, i.kind, i.key)
			FROM (SELECT i.kind, i.key, sum(i.rows) AS rows, min(i.first_seen) AS first_seen, max(i.last_seen) AS last_seen
				FROM assay.entity_name n JOIN assay.entity_identifier i USING (name_id) WHERE n.entity_id = e.entity_id
				GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 100) i), '[]'),
		'merged', coalesce((SELECT jsonb_agg(m.entity_id ORDER BY m.entity_id) FROM assay.entity m WHERE m.became = e.entity_id), '[]'))
	FROM assay.entity e, LATERAL (SELECT min(n.first_seen) AS first_seen, max(n.last_seen) AS last_seen, sum(n.rows) AS rows
		FROM assay.entity_name n WHERE n.entity_id = e.entity_id) t
	WHERE e.entity_id = assay.entity_current(entity_card.entity_id)
$$;

COMMENT ON FUNCTION assay.entity_card(bigint) IS
	'what is known of an entity: names, identifiers (masked), days, entities that it took in; at most 100 of each, the most frequent; NULL if there is none';

CREATE FUNCTION assay.entity_graph(entity_id bigint, depth integer DEFAULT 1,
	OUT from_entity bigint, OUT from_name text, OUT to_entity bigint, OUT to_name text,
	OUT evidence text, OUT score real, OUT identifier text)
	RETURNS SETOF record
	LANGUAGE sql STABLE STRICT ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE reached AS (
		SELECT assay.entity_current(entity_graph.entity_id) AS entity_id, 0 AS steps
		UNION
		SELECT o.entity_id, r.steps + 1
		FROM reached r
			JOIN assay.entity_name n ON n.entity_id = r.entity_id
			JOIN assay.entity_identifier i ON i.name_id = n.name_id
			JOIN LATERAL (SELECT k.name_id FROM assay.entity_identifier k WHERE k.key = i.key LIMIT 21) k ON k.name_id <> n.name_id
			JOIN assay.entity_name o ON o.name_id = k.name_id AND o.entity_id <> r.entity_id
		WHERE r.steps < least(depth, 5)
			AND (SELECT count(*) FROM (SELECT FROM assay.entity_identifier k WHERE k.key = i.key LIMIT 21) c) <= 20),
	entity AS (SELECT r.entity_id, min(r.steps) AS steps FROM reached r WHERE r.entity_id IS NOT NULL GROUP BY 1)
	SELECT e.entity_id, a.name, e.entity_id, b.name, l.evidence, l.score, @extschema@.seller_identifier_mask(l.identifier)
	FROM entity e JOIN assay.entity_name a ON a.entity_id = e.entity_id JOIN assay.entity_link l ON l.name_id = a.name_id
		JOIN assay.entity_name b ON b.name_id = l.to_name_id
	UNION ALL
	SELECT x.entity_id, a.name, y.entity_id, b.name, 'shared', NULL, @extschema@.seller_identifier_mask(i.key)
	FROM entity x JOIN assay.entity_name a ON a.entity_id = x.entity_id JOIN assay.entity_identifier i ON i.name_id = a.name_id
		JOIN assay.entity_identifier k ON k.key = i.key JOIN assay.entity_name b ON b.name_id = k.name_id
		JOIN entity y ON y.entity_id = b.entity_id
	WHERE x.entity_id < y.entity_id
		AND (SELECT count(*) FROM (SELECT FROM assay.entity_identifier c WHERE c.key = i.key LIMIT 21) c) <= 20
$$;

COMMENT ON FUNCTION assay.entity_graph(bigint, integer) IS
	'links between the names of an entity, and identifiers (masked) that it shares with other entities, over so many steps, at most 5; evidence is name, identifier, both, user, or shared where two entities were not taken for one; an identifier of more than 20 names is left out';

CREATE FUNCTION assay.resolve_rows(source_id integer, query text,
	OUT rows bigint, OUT names bigint, OUT entities bigint, OUT common bigint)
	AS 'MODULE_PATHNAME', 'assay_resolve_rows' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 1000000
		SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
	SET jit = off;

COMMENT ON FUNCTION assay.resolve_rows(integer, text) IS
	'gives the parties of some rows their entities; the query yields key, digest, name_id so far, day, name, country, and the identifiers';

CREATE FUNCTION assay.forget_known_names() RETURNS void
	AS 'MODULE_PATHNAME', 'assay_forget_known_names' LANGUAGE C VOLATILE PARALLEL UNSAFE;

COMMENT ON FUNCTION assay.forget_known_names() IS 'frees what the session keeps of known names between batches';

CREATE FUNCTION assay.resolve_commits() RETURNS void
	AS 'MODULE_PATHNAME', 'assay_resolve_commits' LANGUAGE C STABLE PARALLEL SAFE;

COMMENT ON FUNCTION assay.resolve_commits() IS 'an error within a transaction block, where a procedure cannot commit';

CREATE TYPE assay.resolve_job AS (relation regclass, source_id integer, key text, keyed text, digest text, arguments text);

COMMENT ON TYPE assay.resolve_job IS 'a table whose parties are to be resolved, and the pieces of SQL by which they are';

CREATE FUNCTION assay.resolve_columns(relation regclass, columns jsonb) RETURNS text[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	known constant text[] := '{day,name,country,importer_no,account,email,phone,handle,address}';
	usage constant text := 'columns names the columns of the party, as in {"name": "seller", "phone": "seller_phone"}; it may have name, country, phone, email, address, account, handle, importer_no, day and role.';
	k text;
	wanted jsonb;
	found text[] := '{}';
BEGIN
	IF columns IS NULL OR jsonb_typeof(columns) <> 'object' THEN
		RAISE EXCEPTION 'columns must be a JSON object, not %', coalesce(left(columns::text, 100), 'NULL')
			USING ERRCODE = 'invalid_parameter_value', HINT = usage;
	END IF;
	FOR k IN SELECT o FROM jsonb_object_keys(columns) o ORDER BY o LOOP
		IF k <> ALL (known) AND k <> 'role' THEN
			RAISE EXCEPTION '"%" is nothing that a party has', k USING ERRCODE = 'invalid_parameter_value', HINT = usage;
		END IF;
	END LOOP;
	FOREACH k IN ARRAY known LOOP
		wanted := columns -> k;
		IF wanted IS NULL OR wanted = 'null' THEN
			found := found || CASE k WHEN 'day' THEN 'NULL::date' ELSE 'NULL::text' END;
		ELSIF jsonb_typeof(wanted) <> 'string' THEN
			RAISE EXCEPTION 'columns gives % for "%", which names no column', left(wanted::text, 100), k
				USING ERRCODE = 'invalid_parameter_value', HINT = usage;
		ELSE
			found := found || format('s.%s::%s', assay.column_of(relation, columns ->> k), CASE k WHEN 'day' THEN 'date' ELSE 'text' END);
		END IF;
	END LOOP;
	IF columns -> 'name' IS NULL THEN
		RAISE EXCEPTION 'columns names no column of the name' USING ERRCODE = 'invalid_parameter_value', HINT = usage;
	END IF;
	RETURN found;
END $$;

COMMENT ON FUNCTION assay.resolve_columns(regclass, jsonb) IS 'SQL of what is read of a row, of the table aliased s';

CREATE FUNCTION assay.resolve_register(relation regclass, key_column text, columns jsonb) RETURNS assay.resolve_job
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	wanted text[] := assay.screen_key(relation, key_column);
	read text[] := assay.resolve_columns(relation, columns);
	known record;
	job assay.resolve_job;
	label text;
BEGIN
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE', 'assay.entity_source', 'assay.entity', 'assay.entity_name',
		'assay.entity_identifier', 'assay.entity_link', 'assay.entity_judgement', 'assay.entity_history', 'assay.entity_row', 'assay.entity_watch');
	SELECT format('%I.%I', n.nspname, c.relname) INTO label
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
	SELECT string_agg(format('s.%I', k), ', ' ORDER BY i) AS keyed, string_agg(format('s.%I::text', k), ', ' ORDER BY i) AS key
	INTO known FROM unnest(wanted) WITH ORDINALITY n (k, i);
	job.relation := relation;
	job.keyed := format('num_nulls(%s) = 0', known.keyed);
	job.key := CASE WHEN cardinality(wanted) > 1 THEN format('jsonb_build_array(%s)::text', known.key) ELSE known.key END;
	job.digest := format('assay.row_digest(0, %s)', array_to_string(read, ', '));
	job.arguments := array_to_string(ARRAY[format('coalesce(%s, CURRENT_DATE)', read[1])] || read[2:], ', ');
	INSERT INTO assay.entity_source AS e (source, role, keys, columns)
	VALUES (label, coalesce(columns ->> 'role', 'seller'), wanted, columns)
	ON CONFLICT (source, role) DO UPDATE SET keys = excluded.keys, columns = excluded.columns
	RETURNING e.source_id INTO job.source_id;
	RETURN job;
END $$;

COMMENT ON FUNCTION assay.resolve_register(regclass, text, jsonb) IS 'checks how the parties of a table are to be resolved, and keeps it';

CREATE FUNCTION assay.resolve_parts(relation regclass, batch integer, OUT leaf oid, OUT first_page bigint, OUT pages bigint)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT c.oid, p.page, w.pages
	FROM (SELECT relation::oid AS relid UNION SELECT t.relid FROM pg_partition_tree(relation) t) t
		JOIN pg_class c ON c.oid = t.relid AND c.relkind IN ('r', 'm'),
		LATERAL (SELECT greatest(1, batch / greatest(1, CASE WHEN c.reltuples > 0 AND c.relpages > 0
			THEN c.reltuples / c.relpages ELSE 60 END))::bigint AS pages) w,
		LATERAL generate_series(0, pg_relation_size(c.oid) / current_setting('block_size')::integer, w.pages) p (page)
	ORDER BY c.oid, p.page
$$;

COMMENT ON FUNCTION assay.resolve_parts(regclass, integer) IS 'parts of a table, each of about so many rows';

CREATE FUNCTION assay.resolve_part(job assay.resolve_job, leaf oid, first_page bigint, pages bigint,
	OUT rows bigint, OUT common bigint)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' AS $$
DECLARE
	of_rows text;
	restriction text := format('s.ctid >= ''(%s,0)'' AND s.ctid < ''(%s,0)''', first_page, least(first_page + pages, 4294967295));
BEGIN
	LOCK TABLE assay.entity IN SHARE ROW EXCLUSIVE MODE;
	IF leaf = job.relation THEN
		of_rows := format('ONLY %s', job.relation);
	ELSIF has_table_privilege(leaf, 'SELECT') AND NOT row_security_active(job.relation) AND NOT row_security_active(leaf) THEN
		of_rows := format('ONLY %s', leaf::regclass);
	ELSE
		of_rows := job.relation::text;
		restriction := format('s.tableoid = %s AND %s', leaf, restriction);
	END IF;
	SELECT r.rows, r.common INTO rows, common FROM assay.resolve_rows(job.source_id, format(
		'SELECT k.key, k.digest, d.name_id, %s FROM %s s
		CROSS JOIN LATERAL (SELECT %s AS key, %s AS digest OFFSET 0) k
		LEFT JOIN LATERAL (SELECT r.digest, r.name_id FROM assay.entity_row r WHERE r.source_id = %s AND r.key = k.key LIMIT 1) d ON true
		WHERE %s AND %s AND d.digest IS DISTINCT FROM k.digest',
		job.arguments, of_rows, job.key, job.digest, job.source_id, job.keyed, restriction)) r;
END $$;

COMMENT ON FUNCTION assay.resolve_part(assay.resolve_job, oid, bigint, bigint) IS 'resolves the parties of some pages of a table';

CREATE FUNCTION assay.resolve_gone(job assay.resolve_job) RETURNS bigint
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET enable_nestloop = off AS $$
DECLARE
	gone bigint;
BEGIN
	IF row_security_active(job.relation) THEN
		RETURN 0;
	END IF;
	LOCK TABLE assay.entity IN SHARE ROW EXCLUSIVE MODE;
	EXECUTE format(
		'WITH gone AS (DELETE FROM assay.entity_row r WHERE r.source_id = $1
			AND NOT EXISTS (SELECT FROM %s s WHERE %s AND %s = r.key) RETURNING r.name_id),
		counted AS (SELECT g.name_id, count(*) AS rows FROM gone g GROUP BY 1),
		less AS (UPDATE assay.entity_name n SET rows = n.rows - c.rows FROM counted c WHERE n.name_id = c.name_id)
		SELECT sum(c.rows) FROM counted c', job.relation, job.keyed, job.key)
	INTO gone USING job.source_id;
	RETURN coalesce(gone, 0);
END $$;

COMMENT ON FUNCTION assay.resolve_gone(assay.resolve_job) IS 'forgets the members that a table no longer has; the names stay';

CREATE PROCEDURE assay.resolve_parties(source regclass, key_column text DEFAULT NULL,
	columns jsonb DEFAULT '{"name": "seller"}', batch integer DEFAULT 10000)
	LANGUAGE plpgsql AS $$
DECLARE
	job assay.resolve_job;
	parts record;
	did record;
	again boolean;
	told timestamptz;
BEGIN
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.resolve_commits();
	IF batch IS NULL OR batch < 1 THEN
		RAISE EXCEPTION 'batch must be at least 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	job := assay.resolve_register(source, key_column, columns);
	told := clock_timestamp();
	COMMIT;
	LOOP
		SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		again := false;
		SELECT array_agg(p.leaf) AS leaves, array_agg(p.first_page) AS first_pages, array_agg(p.pages) AS pages,
			count(*)::integer AS n INTO parts FROM assay.resolve_parts(source, batch) p;
		COMMIT;
		FOR i IN 1 .. parts.n LOOP
			SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
			PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
			SELECT p.* INTO did FROM assay.resolve_part(job, parts.leaves[i], parts.first_pages[i], parts.pages[i]) p;
			again := again OR did.common > 0;
			IF clock_timestamp() > told + '10 s' THEN
				told := clock_timestamp();
				RAISE NOTICE '% of % parts of %', i, parts.n, source;
			END IF;
			COMMIT;
		END LOOP;
		EXIT WHEN NOT again;
	END LOOP;
	SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.resolve_gone(job);
	PERFORM assay.resolve_hubs();
	PERFORM assay.refresh_entity_watch();
	PERFORM assay.forget_known_names();
	COMMIT;
END $$;

COMMENT ON PROCEDURE assay.resolve_parties(regclass, text, jsonb, integer) IS
	'gives the party of every row of a table that is not yet resolved as it is now an entity, in committed batches; an interrupted run is carried on; key_column names a unique key, by default the primary key; columns names the columns of name, country, phone, email, address, account, handle, importer_no and day, and the role of the party';

SELECT assay.track_shipped('assay.rule', 'rule');

CREATE TYPE assay.shipment AS (
	description text, hs_code text, seller text, seller_country text, importer_no text, importer text, origin text,
	quantity numeric, value numeric, currency text, item_id text, shipped_on date, seller_phone text, seller_email text,
	seller_address text, seller_account text, seller_handle text, gtin text, mid text, maker text, maker_street text,
	maker_city text, destination text, weight numeric, filer text, consignee text, consignee_address text
);

COMMENT ON TYPE assay.shipment IS
	'all that can be said of a shipment; json_populate_record(NULL::assay.shipment, ...) makes one by the names of its fields';

COMMENT ON COLUMN assay.shipment.description IS 'description of the goods';

COMMENT ON COLUMN assay.shipment.hs_code IS 'HS code declared';

COMMENT ON COLUMN assay.shipment.seller IS 'name of the seller';

COMMENT ON COLUMN assay.shipment.seller_country IS 'ISO 3166-1 alpha-2 code';

COMMENT ON COLUMN assay.shipment.importer_no IS 'number of the importer';

COMMENT ON COLUMN assay.shipment.importer IS 'name of the importer';

COMMENT ON COLUMN assay.shipment.origin IS 'country of origin, ISO 3166-1 alpha-2 code';

COMMENT ON COLUMN assay.shipment.quantity IS 'number of pieces';

COMMENT ON COLUMN assay.shipment.value IS 'value, in currency';

COMMENT ON COLUMN assay.shipment.currency IS 'ISO 4217 code';

COMMENT ON COLUMN assay.shipment.item_id IS 'S10 number of the postal item';

COMMENT ON COLUMN assay.shipment.shipped_on IS 'day of shipment; NULL: today';

COMMENT ON COLUMN assay.shipment.seller_phone IS 'phone number of the seller';

COMMENT ON COLUMN assay.shipment.seller_email IS 'e-mail address of the seller';

COMMENT ON COLUMN assay.shipment.seller_address IS 'postal address of the seller';

COMMENT ON COLUMN assay.shipment.seller_account IS 'account, as platform:name or the address of a page';

COMMENT ON COLUMN assay.shipment.seller_handle IS 'handle, as platform:name or the address of a page';

COMMENT ON COLUMN assay.shipment.gtin IS 'GTIN of the goods';

COMMENT ON COLUMN assay.shipment.mid IS 'manufacturer identification code';

COMMENT ON COLUMN assay.shipment.maker IS 'name of the manufacturer';

COMMENT ON COLUMN assay.shipment.maker_street IS 'street of the manufacturer';

COMMENT ON COLUMN assay.shipment.maker_city IS 'city of the manufacturer';

COMMENT ON COLUMN assay.shipment.destination IS 'country of destination, ISO 3166-1 alpha-2 code';

COMMENT ON COLUMN assay.shipment.weight IS 'gross weight in kilograms';

COMMENT ON COLUMN assay.shipment.filer IS 'who filed the declaration';

COMMENT ON COLUMN assay.shipment.consignee IS 'to whom the goods go';

COMMENT ON COLUMN assay.shipment.consignee_address IS 'where they go';

CREATE OR REPLACE FUNCTION assay.screen(shipment assay.shipment,
	OUT rule text, OUT version integer, OUT strength real, OUT weight real, OUT evidence jsonb)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_screen_shipment' LANGUAGE C STABLE PARALLEL SAFE COST 3000 ROWS 3;

COMMENT ON FUNCTION assay.screen(assay.shipment) IS
	'findings about one shipment, as assay.screen() with a list of arguments, and with the fields that the list does not have';

CREATE FUNCTION assay.shipment_fields(OUT place integer, OUT name text, OUT type text) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 27 SET search_path = pg_catalog, pg_temp AS $$
	SELECT a.attnum::integer, a.attname::text, format_type(a.atttypid, NULL)
	FROM pg_attribute a WHERE a.attrelid = 'assay.shipment'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
$$;

COMMENT ON FUNCTION assay.shipment_fields() IS 'fields of assay.shipment, in their order';

CREATE TABLE assay.exchange_rate (
	currency text NOT NULL CONSTRAINT exchange_rate_currency CHECK (assay.currency_check(currency)),
	since date NOT NULL DEFAULT '-infinity',
	rate numeric NOT NULL CONSTRAINT exchange_rate_above_zero CHECK (
		rate OPERATOR(pg_catalog.>) 0 AND rate OPERATOR(pg_catalog.<) 'Infinity'),
	PRIMARY KEY (currency, since)
);

COMMENT ON TABLE assay.exchange_rate IS
	'rates by which values of shipments are brought to one currency in profiles, yours to load; values of a currency without a rate are summed apart';

COMMENT ON COLUMN assay.exchange_rate.currency IS 'ISO 4217 code';

COMMENT ON COLUMN assay.exchange_rate.since IS 'day from which the rate holds, until a later one';

COMMENT ON COLUMN assay.exchange_rate.rate IS 'worth of one unit in the common currency; 1 for the common currency itself';

SELECT pg_catalog.pg_extension_config_dump('assay.exchange_rate', '');

GRANT SELECT ON assay.exchange_rate TO PUBLIC;

SELECT assay.track_registry('assay.exchange_rate');

CREATE TABLE assay.profile_kind (
	kind_id smallint GENERATED BY DEFAULT AS IDENTITY (START WITH 100) PRIMARY KEY
		CONSTRAINT profile_kind_id CHECK (kind_id OPERATOR(pg_catalog.>) 0),
	kind text COLLATE pg_catalog."C" NOT NULL CONSTRAINT profile_kind_not_empty CHECK (kind OPERATOR(pg_catalog.<>) ''),
	expression text NOT NULL,
	shipped boolean NOT NULL DEFAULT false
);

CREATE UNIQUE INDEX profile_kind_kind ON assay.profile_kind (kind);

COMMENT ON TABLE assay.profile_kind IS
	'kinds of profiles: what a shipment is counted under; a new kind counts the rows that are screened from then on';

COMMENT ON COLUMN assay.profile_kind.kind_id IS 'number of the kind; at most 64 kinds';

COMMENT ON COLUMN assay.profile_kind.kind IS 'name of the kind, for assay.profile()';

COMMENT ON COLUMN assay.profile_kind.expression IS
	'key under which a shipment is counted, as SQL over the fields of assay.shipment; NULL or empty: not counted; evaluated under the search_path pg_catalog, pg_temp, so that other functions are written with their schema; it runs with the rights of whoever screens, so grant writing here to none whom they would not trust';

COMMENT ON COLUMN assay.profile_kind.shipped IS 'comes with the extension';

CREATE FUNCTION assay.profile_keys(only_kind assay.profile_kind DEFAULT NULL) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT format('(SELECT ARRAY[%s]::text[] FROM (SELECT %s) shipment)',
		(SELECT string_agg(format(E'(%s\n)::text', k.expression), ', ' ORDER BY k.kind_id) FROM assay.profile_kind k
			WHERE only_kind.kind_id IS NULL OR k.kind_id = only_kind.kind_id),
		(SELECT string_agg(format('s.%1$I', f.name), ', ' ORDER BY f.place) FROM assay.shipment_fields() f))
$$;

COMMENT ON FUNCTION assay.profile_keys(assay.profile_kind) IS 'SQL for the keys of a shipment s, by the kinds in order of their numbers';

CREATE FUNCTION assay.profile_of(kinds smallint[], keys text[], shipped_on date, value numeric, currency text, quantity numeric, weight numeric)
	RETURNS bytea
	AS 'MODULE_PATHNAME', 'assay_profile_of' LANGUAGE C STABLE PARALLEL SAFE COST 10;

COMMENT ON FUNCTION assay.profile_of(smallint[], text[], date, numeric, text, numeric, numeric) IS
	'what a shipment adds to the profiles of its kinds: column profile of assay.screened; numbers that are not above 0, or not to be believed (a value above 1e12, pieces or kilograms above 1e9), add nothing; NULL for a day without end';

CREATE FUNCTION assay.profile_statement() RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT format('assay.profile_of(%L::smallint[], %s, s.shipped_on, s.value, s.currency, s.quantity, s.weight)',
		ARRAY(SELECT k.kind_id FROM assay.profile_kind k ORDER BY k.kind_id),
		CASE WHEN EXISTS (SELECT FROM assay.profile_kind) THEN assay.profile_keys() ELSE '''{}''::text[]' END)
$$;

COMMENT ON FUNCTION assay.profile_statement() IS 'SQL for what a shipment s adds to profiles';

CREATE FUNCTION assay.profile_kind_check() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	query text;
	rows refcursor;
	answer text;
BEGIN
	IF TG_OP = 'UPDATE' AND (NEW.kind_id, NEW.expression) IS DISTINCT FROM (OLD.kind_id, OLD.expression) THEN
		RAISE EXCEPTION 'number and expression of a kind of profile do not change' USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'What was counted stays counted under the old one: add a kind with another name.';
	END IF;
	IF (SELECT count(*) > 64 FROM assay.profile_kind) THEN
		RAISE EXCEPTION 'too many kinds of profiles' USING ERRCODE = 'program_limit_exceeded', HINT = 'There can be 64.';
	END IF;
	IF NEW.expression IS NULL OR NEW.expression ~ '^\s*$' THEN
		RAISE EXCEPTION 'a kind of profile needs an expression' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'As in: seller_country || '' '' || left(hs_code, 2).';
	END IF;
	-- one expression by itself, and one value a row; a cursor is of one statement
	query := format(E'SELECT (SELECT (%s\n)::text) FROM (SELECT (r.f).* FROM (SELECT NULL::assay.shipment OFFSET 0) r (f)) shipment', NEW.expression);
	BEGIN
		OPEN rows FOR EXECUTE query;
		FETCH rows INTO answer;
		CLOSE rows;
	EXCEPTION WHEN OTHERS THEN
		RAISE EXCEPTION 'expression of the kind of profile "%" is not valid: %', NEW.kind, SQLERRM
			USING ERRCODE = 'invalid_parameter_value',
			HINT = 'It is one SQL expression over the fields of assay.shipment; functions outside pg_catalog are written with their schema.';
	END;
	RETURN NULL;
END $$;

COMMENT ON FUNCTION assay.profile_kind_check() IS 'row trigger of assay.profile_kind: refuses what cannot be evaluated';

INSERT INTO assay.profile_kind (kind_id, kind, expression, shipped) VALUES
	(1, 'importer', 'CASE WHEN importer_no <> '''' AND @extschema@.importer_number_problem(importer_no) IS NULL THEN importer_no::@extschema@.importerno::text ELSE @extschema@.seller_key(importer) END', true),
	(2, 'seller', '@extschema@.seller_key(seller)', true),
	(3, 'consignee', '@extschema@.seller_key(consignee)', true),
	(4, 'address', '@extschema@.address_key(consignee_address, destination)', true),
	(5, 'phone', '@extschema@.seller_identifier_key(''phone'', seller_phone, seller_country)', true),
	(6, 'email', '@extschema@.seller_identifier_key(''email'', seller_email)', true),
	(7, 'account', '@extschema@.seller_identifier_key(''marketplace_account'', seller_account)', true),
	(8, 'filer', '@extschema@.seller_key(filer)', true),
	(9, 'heading_origin', 'left(translate(hs_code, ''. -'', ''''), 4) || '' '' || upper(origin)', true),
	(10, 'route', 'upper(origin) || '' '' || upper(destination)', true);

CREATE TRIGGER profile_kind_check AFTER INSERT OR UPDATE ON assay.profile_kind
	FOR EACH ROW EXECUTE FUNCTION assay.profile_kind_check();

COMMENT ON TRIGGER profile_kind_check ON assay.profile_kind IS 'refuses what cannot be evaluated';

SELECT pg_catalog.pg_extension_config_dump('assay.profile_kind', 'WHERE NOT shipped');

SELECT pg_catalog.pg_extension_config_dump('assay.profile_kind_kind_id_seq', '');

GRANT SELECT ON assay.profile_kind TO PUBLIC;

CREATE FUNCTION assay.screens_profiles() RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM assay.rule r WHERE r.enabled
		AND r.rule = ANY ('{value_low,weight_odd,first_seen_burst,bad_history,dormant_returns,route_new}'))
$$;

COMMENT ON FUNCTION assay.screens_profiles() IS 'true if a rule is enabled that compares shipments with profiles';

SELECT assay.track_shipped('assay.threshold', 'name', 'country', 'valid');

COMMENT ON COLUMN assay.screen_source.keys IS 'columns of the unique key that identifies its rows';

COMMENT ON COLUMN assay.screen_relation.known IS 'all its marks are by registries in which changes that this snapshot sees are in; NULL when that is not known';

COMMENT ON COLUMN assay.screen_run.because IS 'what a run of assay.rescreen() was made for; NULL for one of assay.screen_table()';

COMMENT ON COLUMN assay.screen_run.known IS 'what the run saw of the registries when it began: assay.rescreen(since => run_id)';

COMMENT ON TABLE assay.screen_run IS
	'runs of assay.screen_table() over a table; expected = screened + failed + passed_over once finished';

DROP INDEX assay.screened_item_id;
CREATE INDEX screened_item_id ON assay.screened (item_id, shipped_on DESC, source, key) WHERE item_id IS NOT NULL;

CREATE INDEX screened_risk ON assay.screened (shipped_on, risk) WHERE risk OPERATOR(pg_catalog.>=) 0.25::real;

CREATE INDEX screened_riskiest ON assay.screened (risk) WHERE risk OPERATOR(pg_catalog.>=) 0.5::real;

COMMENT ON TABLE assay.screened IS 'screened rows in their present state, with the risk and the keys to compare later shipments by';

COMMENT ON COLUMN assay.screened.value IS 'declared value in the currency of that threshold';

COMMENT ON COLUMN assay.screened.profile IS
	'what the row adds to profiles, as assay.profile_of() gives it; keys in it can be found again by trying names: treat it as personal data';

DROP INDEX assay.finding_key;
CREATE INDEX finding_key ON assay.finding (key);

CREATE INDEX finding_brand ON assay.finding ((evidence OPERATOR(pg_catalog.->>) 'brand')) WHERE (evidence OPERATOR(pg_catalog.->>) 'brand') IS NOT NULL;

CREATE INDEX finding_seller ON assay.finding ((evidence OPERATOR(pg_catalog.->>) 'seller')) WHERE (evidence OPERATOR(pg_catalog.->>) 'seller') IS NOT NULL;

COMMENT ON COLUMN assay.finding.day IS 'day of the shipment';

CREATE INDEX screened_past_item_id ON assay.screened_past (item_id, shipped_on DESC, source, key) WHERE item_id IS NOT NULL AND deleted;

CREATE TABLE assay.screened_sum (
	day date,
	source text COLLATE pg_catalog."C" NOT NULL,
	shipments integer NOT NULL,
	risky integer NOT NULL,
	risk_30 integer NOT NULL,
	risk_50 integer NOT NULL,
	risk_80 integer NOT NULL,
	risk bigint NOT NULL
);

CREATE INDEX screened_sum_day ON assay.screened_sum (day);

COMMENT ON TABLE assay.screened_sum IS 'numbers of screened rows by table and day, to be summed: see assay.daily_risk';

COMMENT ON COLUMN assay.screened_sum.day IS 'day of the shipment';

COMMENT ON COLUMN assay.screened_sum.source IS 'the screened table';

COMMENT ON COLUMN assay.screened_sum.shipments IS 'rows that were added, less those that were taken away';

COMMENT ON COLUMN assay.screened_sum.risky IS 'of these, with a risk above 0';

COMMENT ON COLUMN assay.screened_sum.risk_30 IS 'with a risk of at least 0.3';

COMMENT ON COLUMN assay.screened_sum.risk_50 IS 'with a risk of at least 0.5';

COMMENT ON COLUMN assay.screened_sum.risk_80 IS 'with a risk of at least 0.8';

COMMENT ON COLUMN assay.screened_sum.risk IS 'sum of the risks, in millionths';

CREATE TABLE assay.finding_sum (
	day date,
	source text COLLATE pg_catalog."C" NOT NULL,
	rule text COLLATE pg_catalog."C" NOT NULL,
	brand text COLLATE pg_catalog."C",
	seller text COLLATE pg_catalog."C",
	findings integer NOT NULL,
	strength bigint NOT NULL
);

CREATE INDEX finding_sum_day ON assay.finding_sum (day);

CREATE INDEX finding_sum_brand ON assay.finding_sum (brand) WHERE brand IS NOT NULL;

CREATE INDEX finding_sum_seller ON assay.finding_sum (seller) WHERE seller IS NOT NULL;

COMMENT ON TABLE assay.finding_sum IS 'numbers of findings by table, day, rule, brand and seller, to be summed: see assay.brand_day and assay.seller_day';

COMMENT ON COLUMN assay.finding_sum.day IS 'day of the shipment';

COMMENT ON COLUMN assay.finding_sum.source IS 'the screened table';

COMMENT ON COLUMN assay.finding_sum.rule IS 'rule of assay.rule';

COMMENT ON COLUMN assay.finding_sum.brand IS 'registered brand that the findings are about';

COMMENT ON COLUMN assay.finding_sum.seller IS 'watched seller that the findings are about';

COMMENT ON COLUMN assay.finding_sum.findings IS 'findings that were added, less those that were taken away';

COMMENT ON COLUMN assay.finding_sum.strength IS 'sum of their strengths, in millionths';

CREATE FUNCTION assay.sum_marks() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_sum_marks' LANGUAGE C;

COMMENT ON FUNCTION assay.sum_marks() IS 'statement triggers of assay.screened: keep assay.screened_sum';

CREATE FUNCTION assay.sum_findings() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_sum_findings' LANGUAGE C;

COMMENT ON FUNCTION assay.sum_findings() IS 'statement triggers of assay.finding: keep assay.finding_sum';

REVOKE ALL ON FUNCTION assay.sum_marks(), assay.sum_findings() FROM PUBLIC;

CREATE TRIGGER sum_added AFTER INSERT ON assay.screened REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.sum_marks();

CREATE TRIGGER sum_changed AFTER UPDATE ON assay.screened REFERENCING OLD TABLE AS gone NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.sum_marks();

CREATE TRIGGER sum_gone AFTER DELETE ON assay.screened REFERENCING OLD TABLE AS gone
	FOR EACH STATEMENT EXECUTE FUNCTION assay.sum_marks();

CREATE TRIGGER sum_emptied AFTER TRUNCATE ON assay.screened
	FOR EACH STATEMENT EXECUTE FUNCTION assay.sum_marks();

CREATE TRIGGER sum_added AFTER INSERT ON assay.finding REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.sum_findings();

CREATE TRIGGER sum_changed AFTER UPDATE ON assay.finding REFERENCING OLD TABLE AS gone NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.sum_findings();

CREATE TRIGGER sum_gone AFTER DELETE ON assay.finding REFERENCING OLD TABLE AS gone
	FOR EACH STATEMENT EXECUTE FUNCTION assay.sum_findings();

CREATE TRIGGER sum_emptied AFTER TRUNCATE ON assay.finding
	FOR EACH STATEMENT EXECUTE FUNCTION assay.sum_findings();

COMMENT ON FUNCTION assay.row_digest(bigint, "any") IS
	'digest of values as they are stored, independent of settings of the session; a NULL value equals one left out';

COMMENT ON FUNCTION assay.claim_part(oid, bigint, boolean) IS
	'claims a part of a table for this transaction, in a lock space of its own; false when another session holds it';

CREATE FUNCTION assay.claim_any(relation oid) RETURNS void
	AS 'MODULE_PATHNAME', 'assay_claim_any' LANGUAGE C STRICT;

COMMENT ON FUNCTION assay.claim_any(oid) IS
	'says until the end of the transaction that rows of a table are screened';

CREATE FUNCTION assay.wait_any(relation oid) RETURNS void
	AS 'MODULE_PATHNAME', 'assay_wait_any' LANGUAGE C STRICT;

COMMENT ON FUNCTION assay.wait_any(oid) IS
	'waits for the transactions that have said so by now, and holds up none that comes later';

CREATE OR REPLACE FUNCTION assay.commits(who text) RETURNS void
	AS 'MODULE_PATHNAME', 'assay_commits' LANGUAGE C STABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION assay.commits(text) IS 'raises an error within a transaction block, where a procedure cannot commit';

CREATE OR REPLACE FUNCTION assay.move_to_past(source text, keys text[], deleted boolean) RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
	WITH mark AS (
		DELETE FROM assay.screened d WHERE d.source = move_to_past.source AND d.key = ANY (keys) RETURNING d.*),
	past AS (INSERT INTO assay.screened_past (digest, screened_at, run_id, shipped_on, risk, compared, source, key, country, item_id, consignee, value, deleted)
		SELECT m.digest, m.screened_at, m.run_id, m.shipped_on, m.risk, m.compared, m.source, m.key, m.country, m.item_id, m.consignee, m.value, move_to_past.deleted
		FROM mark m),
	finding AS (
		DELETE FROM assay.finding f WHERE f.source = move_to_past.source AND f.key = ANY (keys) RETURNING f.*),
	failure AS (
		DELETE FROM assay.screen_failure e
		WHERE move_to_past.deleted AND e.source = move_to_past.source AND e.key = ANY (keys))
	INSERT INTO assay.finding_past (run_id, version, strength, weight, source, key, rule, evidence, day)
	SELECT f.run_id, f.version, f.strength, f.weight, f.source, f.key, f.rule, f.evidence, f.day FROM finding f
$$;

COMMENT ON FUNCTION assay.move_to_past(text, text[], boolean) IS
	'moves the entries and findings of rows that changed or were deleted to assay.screened_past and assay.finding_past';

COMMENT ON FUNCTION assay.screen_key(regclass, text) IS
	'columns of a unique key of a table: those named, separated by commas, else the primary key; an error when they do not identify its rows';

CREATE OR REPLACE FUNCTION assay.screen_arguments(relation regclass, columns jsonb,
	OUT place integer, OUT argument text, OUT value text, OUT type text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	a record;
	others jsonb;
	found_description boolean := false;
	usage constant text := 'columns maps arguments of assay.screen() to columns, as in {"description": "goods"}, or to a value, as in {"destination": {"value": "US"}}, or to null.';
BEGIN
	IF columns IS NULL OR jsonb_typeof(columns) <> 'object' THEN
		RAISE EXCEPTION 'columns must be a JSON object, not %', coalesce(left(columns::text, 100), 'NULL')
			USING ERRCODE = 'invalid_parameter_value', HINT = usage;
	END IF;
	others := columns;
	FOR a IN
		SELECT n.place, n.name, n.type, columns -> n.name AS wanted, c.attname AS found
		FROM assay.shipment_fields() n
		LEFT JOIN pg_attribute c ON c.attrelid = relation AND c.attname = coalesce(columns ->> n.name, n.name)
			AND c.attnum > 0 AND NOT c.attisdropped
		ORDER BY n.place
	LOOP
		others := others - a.name;
		place := a.place;
		argument := a.name;
		type := a.type;
		CONTINUE WHEN a.wanted = 'null';
		IF jsonb_typeof(a.wanted) = 'object' AND a.wanted ? 'value' AND a.wanted - 'value' = '{}'
			AND jsonb_typeof(a.wanted -> 'value') NOT IN ('object', 'array') THEN
			CONTINUE WHEN a.wanted ->> 'value' IS NULL;
			value := format('%L::text', a.wanted ->> 'value');
		ELSIF jsonb_typeof(a.wanted) NOT IN ('string') THEN
			RAISE EXCEPTION 'columns gives % for "%", which names no column', left(a.wanted::text, 100), a.name
				USING ERRCODE = 'invalid_parameter_value', HINT = usage;
		ELSIF a.found IS NOT NULL THEN
			value := format('s.%I', a.found);
		ELSIF a.wanted IS NOT NULL THEN
			RAISE EXCEPTION 'column "%" does not exist in %', a.wanted #>> '{}', relation
				USING ERRCODE = 'undefined_column', HINT = usage;
		ELSE
			CONTINUE;
		END IF;
		found_description := found_description OR a.name = 'description';
		RETURN NEXT;
	END LOOP;
	IF others <> '{}' THEN
		RAISE EXCEPTION '"%" is not an argument of assay.screen()', (SELECT k FROM jsonb_object_keys(others) k ORDER BY k LIMIT 1)
			USING ERRCODE = 'invalid_parameter_value', HINT = usage;
	END IF;
	IF NOT found_description THEN
		RAISE EXCEPTION '% has no column "description"', relation
			USING ERRCODE = 'undefined_column',
			HINT = 'Name the column: columns => ''{"description": "goods"}''.';
	END IF;
END $$;

COMMENT ON FUNCTION assay.screen_arguments(regclass, jsonb) IS
	'arguments of assay.screen() for the rows of a table: the expression of each as SQL, and the type it is cast to';

COMMENT ON TYPE assay.screen_job IS 'a table to be screened, and the pieces of SQL to screen it with';

CREATE OR REPLACE FUNCTION assay.screen_job(relation regclass, source text, keys text[], columns jsonb) RETURNS assay.screen_job
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	job assay.screen_job;
	seed bigint;
BEGIN
	job.relation := relation;
	job.source := source;
	job.keys := keys;
	job.columns := columns;
	SELECT string_agg(format('s.%I', k), ', ' ORDER BY i), string_agg(format('s.%I::text', k), ', ' ORDER BY i)
	INTO job.keyed, job.key FROM unnest(keys) WITH ORDINALITY n (k, i);
	job.keyed := format('num_nulls(%s) = 0', job.keyed);
	IF cardinality(keys) > 1 THEN
		job.key := format('jsonb_build_array(%s)::text', job.key);
	END IF;
	IF columns IS NULL THEN
		RETURN job;
	END IF;
	SELECT s.seed INTO seed FROM assay.screen_source s WHERE s.source = job.source;
	SELECT format('assay.row_digest(%s%s)', coalesce(seed, 0),
			string_agg(', ' || coalesce(a.value, 'NULL::text'), '' ORDER BY n.i) FILTER (WHERE n.i <= max_place.n)),
		string_agg(format('%s::%s AS %s', coalesce(a.value, 'NULL'), n.type, quote_ident(n.name)), ', ' ORDER BY n.i),
		array_agg(n.name ORDER BY n.i) FILTER (WHERE a.value IS NOT NULL)
	INTO job.digest, job.arguments, job.given
	FROM assay.shipment_fields() n (i, name, type)
		LEFT JOIN assay.screen_arguments(relation, columns) a ON a.place = n.i,
		(SELECT max(b.place) AS n FROM assay.screen_arguments(relation, columns) b) max_place;
	RETURN job;
END $$;

COMMENT ON FUNCTION assay.screen_job(regclass, text, text[], jsonb) IS 'the assay.screen_job of a table';

CREATE FUNCTION assay.screen_check(job assay.screen_job) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF job.relation IS NULL OR job.source IS NULL OR job.key IS NULL OR job.keyed IS NULL OR job.digest IS NULL OR job.arguments IS NULL OR job.given IS NULL THEN
		RAISE EXCEPTION 'job must come from assay.screen_job()'
			USING ERRCODE = 'invalid_parameter_value', HINT = 'This function works for assay.screen_table() and assay.rescreen(): call those.';
	END IF;
END $$;

COMMENT ON FUNCTION assay.screen_check(assay.screen_job) IS 'an error for a job that was not made by assay.screen_job()';

CREATE OR REPLACE FUNCTION assay.screen_free_name(relation regclass) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	taken text;
	renamed regclass;
	present text;
	t text;
BEGIN
	SELECT format('%I.%I', n.nspname, c.relname) INTO taken
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = screen_free_name.relation;
	SELECT r.relation, format('%I.%I', n.nspname, c.relname) INTO renamed, present
	FROM assay.screen_relation r JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE r.source = taken;
	IF EXISTS (SELECT FROM assay.screen_relation r JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype WHERE r.source = present) THEN
		PERFORM assay.screen_free_name(renamed);
	END IF;
	-- of a table of that name which was dropped
	PERFORM assay.move_to_past(present, array_agg(d.key), true) FROM assay.screened d WHERE d.source = present;
	DELETE FROM assay.screen_failure e WHERE e.source = present;
	DELETE FROM assay.screen_relation r WHERE r.source = present;
	DELETE FROM assay.screen_source s WHERE s.source = present;
	UPDATE assay.screen_run r SET finished = clock_timestamp() WHERE r.source = present AND r.finished IS NULL;
	FOREACH t IN ARRAY '{screen_source,screen_relation,screen_run,screened,finding,screened_past,finding_past,screen_failure}'::text[] LOOP
		EXECUTE format('UPDATE assay.%I SET source = $2 WHERE source = $1', t) USING taken, present;
	END LOOP;
	IF has_table_privilege('assay.finding_change', 'SELECT') AND has_table_privilege('assay.finding_change', 'UPDATE') THEN
		UPDATE assay.finding_change c SET source = present WHERE c.source = taken;
	END IF;
	IF has_table_privilege('assay.outcome', 'SELECT') AND has_table_privilege('assay.outcome', 'UPDATE') THEN
		UPDATE assay.outcome o SET source = present
		WHERE o.source = taken AND NOT EXISTS (SELECT FROM assay.outcome p
			WHERE p.source = present AND p.key = o.key AND p.inspected_on = o.inspected_on);
		UPDATE assay.outcome_past o SET source = present WHERE o.source = taken;
	END IF;
END $$;

COMMENT ON FUNCTION assay.screen_free_name(regclass) IS
	'frees the name of this table if a renamed table was screened under it: the records of that one move to its present name';

CREATE OR REPLACE FUNCTION assay.screen_register(relation regclass, key_column text, columns jsonb) RETURNS assay.screen_job
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	wanted text[] := assay.screen_key(relation, key_column);
	label text;
	known assay.screen_source;
	t text;
BEGIN
	PERFORM FROM assay.screen_arguments(relation, columns);
	FOREACH t IN ARRAY '{screen_source,screen_relation,screen_run,screened,finding,screened_past,finding_past,screen_failure}'::text[] LOOP
		IF NOT has_table_privilege('assay.' || t, 'SELECT') OR NOT has_table_privilege('assay.' || t, 'INSERT')
			OR NOT has_table_privilege('assay.' || t, 'UPDATE') OR NOT has_table_privilege('assay.' || t, 'DELETE') THEN
			RAISE EXCEPTION 'permission denied for table assay.%', t
				USING ERRCODE = 'insufficient_privilege',
				HINT = format('GRANT SELECT, INSERT, UPDATE, DELETE ON assay.%I TO %I; the same for all that screening writes.', t, current_user);
		END IF;
	END LOOP;
	IF NOT has_table_privilege(relation, 'SELECT') AND NOT has_any_column_privilege(relation, 'SELECT') THEN
		RAISE EXCEPTION 'permission denied for table %', relation
			USING ERRCODE = 'insufficient_privilege', HINT = format('GRANT SELECT ON %s TO %I.', relation, current_user);
	END IF;

	SELECT r.source INTO label FROM assay.screen_relation r JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype
	WHERE r.relation = screen_register.relation;
	IF NOT FOUND THEN
		PERFORM assay.claim_part(0, 1, true);
		label := assay.screen_label(relation);
		IF label IS NULL THEN
			PERFORM assay.screen_free_name(relation);
			label := assay.screen_label(relation);
		END IF;
		DELETE FROM assay.screen_relation r WHERE r.source = label OR r.relation = screen_register.relation;
		INSERT INTO assay.screen_relation (relation, rowtype, source, known)
		SELECT c.oid, c.reltype, label, CASE WHEN NOT EXISTS (SELECT FROM assay.screened d WHERE d.source = label) THEN pg_current_snapshot() END FROM pg_class c WHERE c.oid = screen_register.relation;
	END IF;

	SELECT s.* INTO known FROM assay.screen_source s WHERE s.source = label;
	IF NOT FOUND THEN
		INSERT INTO assay.screen_source (source, keys, columns) VALUES (label, wanted, screen_register.columns)
		ON CONFLICT DO NOTHING;
	ELSIF known.keys <> wanted
		-- a column of the key that was renamed leaves the keys as they are
		AND NOT EXISTS (SELECT FROM unnest(known.keys) k WHERE NOT EXISTS (
			SELECT FROM pg_attribute a WHERE a.attrelid = screen_register.relation AND a.attname = k AND NOT a.attisdropped))
		AND EXISTS (SELECT FROM assay.screened d WHERE d.source = label) THEN
		RAISE EXCEPTION '% is screened by the key (%), not by (%)', relation, array_to_string(known.keys, ', '), array_to_string(wanted, ', ')
			USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = format('Use key_column => %L, or begin anew after SELECT assay.forget_screened(%L).', array_to_string(known.keys, ', '), label);
	ELSIF (known.keys, known.columns) <> (wanted, screen_register.columns) THEN
		UPDATE assay.screen_source s SET keys = wanted, columns = screen_register.columns WHERE s.source = label;
	END IF;
	RETURN assay.screen_job(relation, label, wanted, columns);
END $$;

COMMENT ON FUNCTION assay.screen_register(regclass, text, jsonb) IS
	'checks key and columns of a table to be screened and stores them; records of a dropped table of the same name are taken over';

CREATE OR REPLACE FUNCTION assay.compare_screened(source text, keys text[], run integer, again boolean) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET enable_nestloop = on SET enable_seqscan = off SET jit = off AS $$
BEGIN
	WITH x AS MATERIALIZED (
		SELECT d.key, d.shipped_on AS day, d.item_id, d.consignee AS party, t.value AS threshold, t.currency, t.valid
		FROM assay.screened d LEFT JOIN LATERAL (
			SELECT h.value, h.currency, h.valid FROM assay.threshold h
			WHERE h.name = 'de_minimis' AND h.country = d.country AND h.valid @> d.shipped_on
			ORDER BY h.shipped, lower(h.valid) DESC NULLS LAST LIMIT 1) t ON d.consignee IS NOT NULL
		WHERE d.source = compare_screened.source AND d.key = ANY (keys)),
	item_day AS (
		SELECT i.item_id, i.day, lag(i.day) OVER w AS other_day, lag(i.key) OVER w AS other_key
		FROM (SELECT x.item_id, x.day, min(x.key) AS key FROM x WHERE x.item_id IS NOT NULL AND x.day IS NOT NULL
			GROUP BY x.item_id, x.day) i
		WINDOW w AS (PARTITION BY i.item_id ORDER BY i.day)),
	reused AS (
		SELECT i.item_id, i.day, o.source AS other_source, o.key AS other_key, o.day AS other_day
		FROM item_day i, LATERAL (
			SELECT n.* FROM (
				SELECT compare_screened.source AS source, i.other_key AS key, i.other_day AS day WHERE i.other_day IS NOT NULL
				UNION ALL
				(SELECT d.source, d.key, d.shipped_on FROM assay.screened d
				WHERE d.item_id = i.item_id AND d.shipped_on < i.day ORDER BY d.shipped_on DESC, d.source, d.key LIMIT 1)
				UNION ALL
				(SELECT d.source, d.key, d.shipped_on FROM assay.screened d
				WHERE d.item_id = i.item_id AND d.shipped_on > i.day
					AND (d.source <> compare_screened.source OR d.key NOT IN (SELECT x.key FROM x))
				ORDER BY d.shipped_on, d.source DESC, d.key DESC LIMIT 1)
				UNION ALL
				(SELECT d.source, d.key, d.shipped_on FROM assay.screened_past d
				WHERE d.deleted AND d.item_id = i.item_id AND d.shipped_on < i.day ORDER BY d.shipped_on DESC, d.source, d.key LIMIT 1)
				UNION ALL
				(SELECT d.source, d.key, d.shipped_on FROM assay.screened_past d
				WHERE d.deleted AND d.item_id = i.item_id AND d.shipped_on > i.day ORDER BY d.shipped_on, d.source DESC, d.key DESC LIMIT 1)) n
			WHERE n.day > i.day - '12 months'::interval AND n.day < i.day + '12 months'::interval
			ORDER BY abs(i.day - n.day), n.source, n.key LIMIT 1) o),
	of_day AS (
		SELECT b.party, b.day, count(*) AS shipments, sum(d.value) AS total, max(d.value) AS largest
		FROM (SELECT DISTINCT x.party, x.day FROM x WHERE x.threshold IS NOT NULL) b
		JOIN assay.screened d ON d.consignee = b.party AND d.shipped_on = b.day
		GROUP BY b.party, b.day),
	found AS (
		SELECT x.key, r.rule, r.version, 1::real AS strength, r.weight,
			jsonb_build_object('field', 'item_id', 'start', 1, 'length', length(o.item_id), 'fragment', o.item_id,
				'compared_with', o.other_key, 'source', o.other_source, 'other_day', o.other_day,
				'days', abs(o.day - o.other_day), 'list', 'assay.screened', 'version', r.version::text) AS evidence, x.day
		FROM x JOIN reused o ON o.item_id = x.item_id AND o.day = x.day, assay.rule r
		WHERE r.rule = 'item_id_reused' AND r.enabled AND r.threshold <= 1
			-- told already at the other one
			AND NOT (again AND EXISTS (SELECT FROM assay.finding f
				WHERE f.key = o.other_key AND f.source = o.other_source AND f.rule = r.rule AND f.evidence ->> 'compared_with' = x.key))
		UNION ALL
		SELECT x.key, r.rule, r.version, v.strength, r.weight,
			jsonb_build_object('field', 'value', 'compared_with', x.threshold, 'currency', x.currency, 'shipments', o.shipments,
				'total', o.total, 'split', o.largest <= x.threshold, 'list', 'assay.threshold', 'version', x.valid::text), x.day
		FROM x JOIN of_day o ON o.party = x.party AND o.day = x.day AND o.shipments > 1 AND o.total > x.threshold,
			LATERAL (SELECT CASE WHEN o.largest <= x.threshold THEN 1 ELSE 0.5 END::real AS strength) v, assay.rule r
		WHERE r.rule = 'same_day_value' AND r.enabled AND r.threshold <= v.strength),
	put AS (
		INSERT INTO assay.finding (source, key, run_id, rule, version, strength, weight, evidence, day)
		SELECT compare_screened.source, n.key, run, n.rule, n.version, n.strength, n.weight, n.evidence, n.day FROM found n
		WHERE NOT (again AND EXISTS (SELECT FROM assay.finding f
			WHERE f.key = n.key AND f.source = compare_screened.source AND f.rule = n.rule))
		RETURNING key, strength, weight)
	UPDATE assay.screened d SET risk = r.risk
	FROM (SELECT a.key, assay.risk(a.strength, a.weight) AS risk
		FROM (SELECT f.key, f.strength, f.weight FROM assay.finding f
			WHERE f.source = compare_screened.source AND f.key IN (SELECT put.key FROM put)
			UNION ALL SELECT put.key, put.strength, put.weight FROM put) a
		GROUP BY a.key) r
	WHERE d.source = compare_screened.source AND d.key = r.key;
	IF again THEN
		UPDATE assay.screened d SET compared = true
		WHERE d.source = compare_screened.source AND d.key = ANY (keys) AND NOT d.compared;
	END IF;
END $$;

COMMENT ON FUNCTION assay.compare_screened(text, text[], integer, boolean) IS
	'compares screened rows with all others: rules item_id_reused and same_day_value; again: pairs that have a finding get no other';

COMMENT ON FUNCTION assay.row_error(text) IS
	'true for an error in the row itself, false for one of the circumstances: a lock, a deadlock, memory, disk space, missing privileges';

CREATE FUNCTION assay.screen_set(source text, run integer, query text, most bigint, tids tid[], bulk boolean, every boolean,
	OUT screened bigint, OUT seen bigint, OUT stale text[], OUT comparable text[], OUT stored text[])
	AS 'MODULE_PATHNAME', 'assay_screen_set' LANGUAGE C;

COMMENT ON FUNCTION assay.screen_set(text, integer, text, bigint, tid[], boolean, boolean) IS
	'screens the rows that a query of assay.screen_statement() gives, and stores marks and findings; bulk: as COPY does, where nothing stands against it, and an error if another session has marked one of them meanwhile; comparable: keys of those to be compared with others, stale: of those that have an old mark and were left out; stored, with every: of all that were stored';

CREATE OR REPLACE FUNCTION assay.screen_statement(job assay.screen_job, of_rows text, restriction text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	has_item boolean := 'item_id' = ANY (job.given);
	has_party boolean := job.given @> '{importer,destination,value}';
	day text := CASE WHEN 'shipped_on' = ANY (job.given) THEN 's.shipped_on' ELSE 'NULL::date' END;
	currency text := CASE WHEN 'currency' = ANY (job.given) THEN 'upper(s.currency)' ELSE 'NULL::text' END;
BEGIN
	PERFORM assay.screen_check(job);
	RETURN format($query$
		SELECT s.row_key, s.row_digest, s.stale, %1$s, %2$s, %11$s, %3$s
		FROM (
			SELECT k.key AS row_key, k.digest AS row_digest, d.digest IS NOT NULL AS stale, %4$s
			FROM %5$s s
			CROSS JOIN LATERAL (SELECT %6$s AS key, %7$s AS digest OFFSET 0) k
			LEFT JOIN LATERAL (SELECT d.digest FROM assay.screened d WHERE d.source = $1 AND d.key = k.key LIMIT 1) d ON true
			LEFT JOIN LATERAL (SELECT e.digest FROM assay.screen_failure e WHERE e.source = $1 AND e.key = k.key LIMIT 1) e ON true
			WHERE (%8$s) AND %9$s AND d.digest IS DISTINCT FROM k.digest AND e.digest IS DISTINCT FROM k.digest
			LIMIT $3) s
		%10$s
		$query$,
		CASE WHEN has_item THEN 's10.item_id' ELSE 'NULL::text' END,
		CASE WHEN has_party THEN 't.country, t.party, CASE WHEN t.party IS NOT NULL THEN s.value END' ELSE 'NULL::text, NULL::bytea, NULL::numeric' END,
		(SELECT string_agg('s.' || quote_ident(a.name), ', ' ORDER BY a.place) FROM assay.shipment_fields() a),
		job.arguments, of_rows, job.key, job.digest, restriction, job.keyed,
		CASE WHEN has_item THEN 'CROSS JOIN LATERAL (SELECT @extschema@.s10_normalise(s.item_id) AS item_id OFFSET 0) s10 ' ELSE '' END
		|| CASE WHEN has_party THEN format($party$
			LEFT JOIN LATERAL (
				SELECT h.country, sha256(convert_to(h.country || E'\t' || coalesce(nullif(@extschema@.seller_key(s.importer), ''), s.importer), 'UTF8')) AS party
				FROM assay.threshold h
				WHERE h.name = 'de_minimis' AND h.country = upper(s.destination) AND h.valid @> %1$s
					AND coalesce(%2$s, h.currency) = h.currency
					AND h.currency = (SELECT o.currency FROM assay.threshold o
						WHERE o.name = 'de_minimis' AND o.country = h.country AND o.valid @> %1$s
						ORDER BY o.shipped, lower(o.valid) DESC NULLS LAST LIMIT 1)
				ORDER BY h.shipped, lower(h.valid) DESC NULLS LAST LIMIT 1
			) t ON s.importer <> '' AND s.value > 0 AND s.value < 'Infinity'$party$, day, currency) ELSE '' END,
		assay.profile_statement());
END $$;

COMMENT ON FUNCTION assay.screen_statement(assay.screen_job, text, text) IS
	'the query with which assay.screen_table() and assay.screen_row() find rows to screen, and what assay.screen() is given of them';

CREATE OR REPLACE FUNCTION assay.screen_rows(job assay.screen_job, of_rows text, restriction text, most bigint, tids tid[], bulk boolean,
	OUT screened bigint, OUT seen bigint)
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	query text := assay.screen_statement(job, of_rows, restriction);
	by_profile boolean := assay.screens_profiles();
	did record;
BEGIN
	screened := 0;
	LOOP
		SELECT s.* INTO did FROM assay.screen_set(job.source, job.run_id, query, most, tids, bulk, by_profile) s;
		screened := screened + did.screened;
		seen := did.seen;
		IF did.comparable IS NOT NULL THEN
			-- a pair must not be missed by two sessions that do not see each other
			IF job.run_id IS NOT NULL THEN
				PERFORM assay.claim_part(0, 0, true);
			END IF;
			PERFORM assay.compare_screened(job.source, did.comparable, job.run_id, coalesce(job.again, false));
		END IF;
		IF did.stored IS NOT NULL THEN
			PERFORM assay.screen_profiles(job.source, did.stored, job.run_id);
		END IF;
		EXIT WHEN did.stale IS NULL;
		PERFORM assay.move_to_past(job.source, did.stale, false);
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.screen_rows(assay.screen_job, text, text, bigint, tid[], boolean) IS
	'screens rows that are not screened in their present state, in one transaction; an error when one cannot be screened';

CREATE OR REPLACE FUNCTION assay.screen_fail(job assay.screen_job, of_rows text, restriction text, tids tid[], sqlstate text, message text) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM assay.screen_check(job);
	EXECUTE format(
		'INSERT INTO assay.screen_failure AS e (source, key, run_id, digest, sqlstate, message)
		SELECT $1, %2$s, $2, %3$s, $5, $6 FROM %1$s s WHERE (%4$s) AND %5$s
		ON CONFLICT (source, key) DO UPDATE SET run_id = excluded.run_id, digest = excluded.digest,
			failed_at = excluded.failed_at, sqlstate = excluded.sqlstate, message = excluded.message',
		of_rows, job.key, job.digest, restriction, job.keyed)
	USING job.source, job.run_id, NULL::bigint, tids, sqlstate, message;
END $$;

COMMENT ON FUNCTION assay.screen_fail(assay.screen_job, text, text, tid[], text, text) IS 'records a row that cannot be screened in assay.screen_failure';

CREATE OR REPLACE FUNCTION assay.screen_halves(job assay.screen_job, of_rows text, restriction text, most bigint, tids tid[],
	OUT screened bigint, OUT failed bigint, OUT seen bigint)
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	message text;
	state text;
	n integer;
	half record;
	did record;
BEGIN
	PERFORM assay.screen_check(job);
	failed := 0;
	BEGIN
		BEGIN
			SELECT r.screened, r.seen INTO screened, seen FROM assay.screen_rows(job, of_rows, restriction, most, tids, true) r;
		EXCEPTION WHEN unique_violation THEN
			SELECT r.screened, r.seen INTO screened, seen FROM assay.screen_rows(job, of_rows, restriction, most, tids, false) r;
		END;
		RETURN;
	EXCEPTION WHEN OTHERS THEN
		IF NOT assay.row_error(SQLSTATE) THEN
			RAISE;
		END IF;
		state := SQLSTATE;
		message := SQLERRM;
	END;
	screened := 0;
	IF cardinality(tids) = 1 THEN
		PERFORM assay.screen_fail(job, of_rows, restriction, tids, state, message);
		failed := 1;
		seen := 1;
		RETURN;
	END IF;
	IF tids IS NULL THEN
		EXECUTE format(
			'SELECT array_agg(t.tid) FROM (SELECT s.ctid AS tid FROM %1$s s
			CROSS JOIN LATERAL (SELECT %2$s AS key, %3$s AS digest OFFSET 0) k
			LEFT JOIN LATERAL (SELECT d.digest FROM assay.screened d WHERE d.source = $1 AND d.key = k.key LIMIT 1) d ON true
			LEFT JOIN LATERAL (SELECT e.digest FROM assay.screen_failure e WHERE e.source = $1 AND e.key = k.key LIMIT 1) e ON true
			WHERE (%4$s) AND %5$s AND d.digest IS DISTINCT FROM k.digest AND e.digest IS DISTINCT FROM k.digest LIMIT $3) t',
			of_rows, job.key, job.digest, restriction, job.keyed)
		INTO tids USING job.source, job.run_id, most;
		restriction := 's.ctid = ANY ($4) AND ' || restriction;
	END IF;
	seen := coalesce(cardinality(tids), 0);
	n := cardinality(tids) / 2;
	FOR half IN SELECT h.part FROM (VALUES (tids[:n]), (tids[n + 1:])) h (part) WHERE cardinality(h.part) > 0 LOOP
		SELECT r.* INTO did FROM assay.screen_halves(job, of_rows, restriction, most, half.part) r;
		screened := screened + did.screened;
		failed := failed + did.failed;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.screen_halves(assay.screen_job, text, text, bigint, tid[]) IS
	'screens rows, halving the set on an error until the rows that cannot be screened are found and set aside';

CREATE FUNCTION assay.screen_from(relation regclass, leaf oid, OUT of_rows text, OUT restriction text)
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN q.alone THEN format('ONLY %s', leaf::regclass) ELSE relation::text END,
		CASE WHEN q.alone THEN 'true' ELSE format('s.tableoid = %s', leaf) END
	FROM (SELECT leaf = relation OR (EXISTS (SELECT FROM pg_class c WHERE c.oid = leaf) AND has_table_privilege(leaf, 'SELECT')
		AND NOT row_security_active(relation) AND NOT row_security_active(leaf)
		AND EXISTS (SELECT FROM pg_partition_ancestors(leaf) a WHERE a.relid = relation)) AS alone) q
$$;

COMMENT ON FUNCTION assay.screen_from(regclass, oid) IS 'FROM, and a condition, by which the rows of a table or a leaf of one, aliased s, are read';

CREATE OR REPLACE FUNCTION assay.screen_part(job assay.screen_job, leaf oid, part bigint, batch bigint, wait boolean,
	OUT more boolean, OUT run integer)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off
		SET enable_seqscan = off SET enable_nestloop = off SET enable_mergejoin = off SET enable_memoize = off AS $$
DECLARE
	rows record;
	of_rows text;
	restriction text;
	did record;
	fresh assay.screen_job;
BEGIN
	PERFORM assay.screen_check(job);
	IF NOT assay.claim_part(leaf, part, wait) THEN
		RETURN;
	END IF;
	PERFORM assay.claim_any(job.relation);
	IF NOT EXISTS (SELECT FROM pg_class c JOIN assay.screen_relation r ON r.relation = c.oid AND r.rowtype = c.reltype WHERE c.oid = job.relation) THEN
		RAISE EXCEPTION '% was dropped while it was screened', job.source USING ERRCODE = 'undefined_table';
	END IF;
	-- its columns stay as they are from here to the end of the transaction
	EXECUTE format('SELECT FROM %s LIMIT 0', job.relation);
	SELECT r.source INTO job.source FROM assay.screen_relation r WHERE r.relation = job.relation;
	IF EXISTS (SELECT FROM assay.screen_source s WHERE s.source = job.source AND (s.keys, s.columns) <> (job.keys, job.columns)) THEN
		RAISE EXCEPTION '% is being screened with other columns by another session', job.source
			USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'What assay.screen() is given is the same in all sessions; the last call of assay.screen_table() says what.';
	END IF;
	fresh := assay.screen_job(job.relation, job.source, job.keys, job.columns);
	IF fresh.digest <> job.digest THEN
		RAISE EXCEPTION 'columns of % changed while it was screened', job.source
			USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Call assay.screen_table() again: what is done stays done.';
	END IF;
	SELECT f.* INTO rows FROM assay.screen_from(job.relation, leaf) f;
	of_rows := rows.of_rows;
	restriction := format('%s AND s.ctid >= ''(%s,0)'' AND s.ctid < ''(%s,0)''', rows.restriction, part * job.pages, least((part + 1) * job.pages, 4294967295));
	SELECT r.* INTO did FROM assay.screen_halves(job, of_rows, restriction, batch, NULL) r;
	more := did.seen >= batch;

	UPDATE assay.screen_run r SET screened = r.screened + did.screened, failed = r.failed + did.failed, progressed = clock_timestamp()
	WHERE r.run_id = job.run_id AND r.finished IS NULL;
	IF NOT FOUND AND did.screened + did.failed > 0 THEN
		-- who began it found nothing more to do; this session did
		INSERT INTO assay.screen_run AS r (source, keys, columns, pages, expected, screened, failed, progressed, known)
		VALUES (job.source, job.keys, job.columns, job.pages, did.screened + did.failed, did.screened, did.failed, clock_timestamp(), pg_current_snapshot())
		ON CONFLICT (source) WHERE finished IS NULL DO UPDATE SET expected = r.expected + excluded.expected,
			screened = r.screened + excluded.screened, failed = r.failed + excluded.failed, progressed = excluded.progressed
		RETURNING run_id INTO run;
	END IF;
END $$;

COMMENT ON FUNCTION assay.screen_part(assay.screen_job, oid, bigint, bigint, boolean) IS
	'claims a range of pages of a table for the transaction and screens their rows; NULL when another session has claimed it';

COMMENT ON FUNCTION assay.screen_files(regclass) IS
	'relfilenodes of a table and its partitions: they differ after a rewrite, when rows may have moved to pages already done';

CREATE OR REPLACE FUNCTION assay.screen_begin(job assay.screen_job, batch bigint,
	OUT run integer, OUT leaves oid[], OUT parts bigint[], OUT pages integer, OUT files oid[])
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	state record;
	gone text[];
	of_rows text := job.relation::text;
	current assay.screen_run;
BEGIN
	PERFORM assay.screen_check(job);
	IF (SELECT c.relkind <> 'p' FROM pg_class c WHERE c.oid = job.relation) THEN
		of_rows := 'ONLY ' || of_rows;
	END IF;
	files := assay.screen_files(job.relation);
	SELECT r.* INTO current FROM assay.screen_run r WHERE r.source = job.source AND r.finished IS NULL;
	pages := current.pages;
	IF pages IS NULL THEN
		SELECT greatest(1, least(1000000, batch / coalesce(sum(c.reltuples) / nullif(sum(c.relpages), 0), 50)))::integer INTO pages
		FROM pg_class c WHERE c.reltuples > 0 AND c.relpages > 0
			AND c.oid IN (SELECT job.relation::oid UNION SELECT p.relid FROM pg_partition_tree(job.relation) p);
		pages := coalesce(pages, greatest(1, least(1000000, batch / 50))::integer);
	END IF;
	EXECUTE format($query$
		SELECT array_agg(p.leaf ORDER BY p.leaf, p.part) FILTER (WHERE p.todo > 0) AS leaves,
			array_agg(p.part ORDER BY p.leaf, p.part) FILTER (WHERE p.todo > 0) AS parts,
			coalesce(sum(p.todo), 0) AS todo, coalesce(sum(p.gone), 0) AS gone, coalesce(sum(p.without_key), 0) AS without_key
		FROM (
			SELECT s.leaf, s.part,
				count(*) FILTER (WHERE s.key IS NOT NULL AND d.digest IS DISTINCT FROM s.digest AND e.digest IS DISTINCT FROM s.digest) AS todo,
				count(*) FILTER (WHERE s.leaf IS NULL) AS gone,
				count(*) FILTER (WHERE s.leaf IS NOT NULL AND s.key IS NULL) AS without_key
			FROM (SELECT s.tableoid AS leaf, assay.tid_block(s.ctid) / $2 AS part, CASE WHEN %3$s THEN %1$s END AS key, %2$s AS digest FROM %4$s s) s
			FULL JOIN (SELECT d.key, d.digest FROM assay.screened d WHERE d.source = $1) d ON d.key = s.key
			LEFT JOIN (SELECT e.key, e.digest FROM assay.screen_failure e WHERE e.source = $1) e ON e.key = s.key
			GROUP BY s.leaf, s.part) p
		$query$, job.key, job.digest, job.keyed, of_rows)
	INTO state USING job.source, pages;
	leaves := state.leaves;
	parts := state.parts;
	IF state.without_key > 0 THEN
		RAISE WARNING '% rows of % have no key and are not screened', state.without_key, job.source
			USING HINT = format('Set %s, and make it NOT NULL.', array_to_string(job.keys, ', '));
	END IF;
	IF state.gone > 0 AND NOT row_security_active(job.relation) THEN
		EXECUTE format('SELECT array_agg(d.key) FROM assay.screened d
			WHERE d.source = $1 AND NOT EXISTS (SELECT FROM %1$s s WHERE %2$s AND %3$s = d.key)', of_rows, job.keyed, job.key)
		INTO gone USING job.source;
		FOR i IN 1 .. coalesce(cardinality(gone), 0) BY 10000 LOOP
			PERFORM assay.move_to_past(job.source, gone[i:i + 9999], true);
		END LOOP;
	END IF;
	IF NOT row_security_active(job.relation) AND EXISTS (SELECT FROM assay.screen_failure e WHERE e.source = job.source) THEN
		-- what was set aside and is no more
		EXECUTE format('DELETE FROM assay.screen_failure e
			WHERE e.source = $1 AND NOT EXISTS (SELECT FROM %1$s s WHERE %2$s AND %3$s = e.key)', of_rows, job.keyed, job.key)
		USING job.source;
	END IF;
	IF leaves IS NULL THEN
		PERFORM assay.screen_finish(job.source);
		RETURN;
	END IF;
	INSERT INTO assay.screen_run AS r (source, keys, columns, pages, expected, known)
	VALUES (job.source, job.keys, job.columns, screen_begin.pages, state.todo, pg_current_snapshot())
	ON CONFLICT (source) WHERE finished IS NULL DO UPDATE
		-- those done since this session looked are among what it found to do
		SET keys = excluded.keys, columns = excluded.columns,
			expected = greatest(r.expected, coalesce(current.screened + current.failed, 0) + excluded.expected)
	RETURNING r.run_id, r.pages INTO run, screen_begin.pages;
END $$;

COMMENT ON FUNCTION assay.screen_begin(assay.screen_job, bigint) IS
	'rows of a table that are not screened in their present state, by ranges of pages; begins a run or joins an unfinished one';

COMMENT ON FUNCTION assay.screen_finish(text) IS 'finishes the run of a table and fills in its counts';

CREATE OR REPLACE PROCEDURE assay.screen_table(source regclass, key_column text DEFAULT NULL,
	columns jsonb DEFAULT '{}', batch integer DEFAULT 10000)
	LANGUAGE plpgsql AS $$
DECLARE
	job assay.screen_job;
	plan record;
	did record;
	last integer;
	later boolean[];
	left_over boolean;
	again boolean;
	wait boolean;
	tries integer;
	told timestamptz;
BEGIN
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.commits('screen_table');
	IF batch IS NULL OR batch < 1 THEN
		RAISE EXCEPTION 'batch must be at least 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	job := assay.screen_register(source, key_column, columns);
	told := clock_timestamp();
	COMMIT;
	LOOP
		SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		SELECT b.* INTO plan FROM assay.screen_begin(job, batch) b;
		job.run_id := plan.run;
		job.pages := plan.pages;
		last := coalesce(cardinality(plan.leaves), 0);
		later := array_fill(false, ARRAY[last]);
		left_over := false;
		COMMIT;

		-- what another session has is left until the end, and looked at again
		-- when that is done with it, or dead
		wait := false;
		LOOP
			FOR i IN 1 .. last LOOP
				IF wait THEN
					CONTINUE WHEN NOT later[i];
				END IF;
				tries := 0;
				LOOP
					SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
					PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
					BEGIN
						SELECT p.* INTO did FROM assay.screen_part(job, plan.leaves[i], plan.parts[i], batch, wait) p;
						job.run_id := coalesce(did.run, job.run_id);
						again := coalesce(did.more, false);
						IF did.more IS NULL THEN
							later[i] := true;
							left_over := true;
						END IF;
					EXCEPTION WHEN deadlock_detected OR serialization_failure THEN
						tries := tries + 1;
						IF tries > 5 THEN
							RAISE;
						END IF;
						again := true;
					END;
					IF clock_timestamp() > told + '10 s' THEN
						told := clock_timestamp();
						RAISE NOTICE '%', (SELECT format('%s of %s rows of %s', r.screened + r.failed, r.expected, r.source)
							FROM assay.screen_run r WHERE r.run_id = job.run_id);
					END IF;
					COMMIT;
					EXIT WHEN NOT again;
				END LOOP;
			END LOOP;
			EXIT WHEN wait OR NOT left_over;
			wait := true;
		END LOOP;

		SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		again := false;
		IF last > 0 THEN
			PERFORM assay.screen_finish(job.source);
			again := assay.screen_files(source) IS DISTINCT FROM plan.files;
		END IF;
		PERFORM assay.compare_left(job.source);
		COMMIT;
		EXIT WHEN NOT again;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.compare_left(text) IS
	'compares rows screened by themselves with rows that other sessions screened at the same time';

COMMENT ON FUNCTION assay.screen_by_key(regclass, text[], text[]) IS 'a condition on the key columns, as SQL';

CREATE FUNCTION assay.screen_by_keys(relation regclass, keys text[]) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n integer := cardinality(keys);
	sql text := assay.screen_by_key(relation, keys, ARRAY(SELECT format('value %s of the key', i) FROM generate_series(1, n) i));
BEGIN
	FOR i IN 1 .. n LOOP
		sql := replace(sql, quote_literal(format('value %s of the key', i)), CASE n WHEN 1 THEN 'f.key' ELSE format('(f.key::jsonb ->> %s)', i - 1) END);
	END LOOP;
	RETURN sql;
END $$;

COMMENT ON FUNCTION assay.screen_by_keys(regclass, text[]) IS 'SQL of the condition that a row has the key f.key, as it is in assay.screened';

COMMENT ON FUNCTION assay.screen_known(regclass, text, jsonb) IS 'key and columns with which a table was screened last';

CREATE OR REPLACE FUNCTION assay.screen_row(source regclass, VARIADIC key text[]) RETURNS SETOF assay.finding
	LANGUAGE plpgsql ROWS 3 COST 100000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	job assay.screen_job := assay.screen_known(source, NULL, NULL);
	restriction text;
	key_text text;
BEGIN
	IF cardinality(key) <> cardinality(job.keys) OR array_position(key, NULL) IS NOT NULL THEN
		RAISE EXCEPTION 'the key of % is (%)', source, array_to_string(job.keys, ', ')
			USING ERRCODE = 'invalid_parameter_value', HINT = 'assay.screen_row() takes a value for each, as text, and none is NULL.';
	END IF;
	restriction := assay.screen_by_key(source, job.keys, key);
	EXECUTE format('SELECT %s FROM %s s WHERE %s', job.key, source, restriction) INTO key_text;
	IF key_text IS NULL THEN
		RAISE EXCEPTION '% has no row with the key (%)', source, array_to_string(key, ', ') USING ERRCODE = 'no_data_found';
	END IF;
	PERFORM assay.claim_any(source);
	PERFORM assay.screen_rows(job, source::text, restriction, 1, NULL, false);
	DELETE FROM assay.screen_failure e USING assay.screened d
	WHERE e.source = job.source AND e.key = key_text AND d.source = e.source AND d.key = e.key AND d.digest <> e.digest;
	RETURN QUERY SELECT f.* FROM assay.finding f WHERE f.source = job.source AND f.key = key_text;
END $$;

COMMENT ON FUNCTION assay.screen_row(regclass, text[]) IS
	'screens one row of a table, given its key as text, like assay.screen_table(), unless it has been screened in its present state; returns its findings';

CREATE OR REPLACE FUNCTION assay.screen_arriving() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	relation oid := TG_RELID;
	job assay.screen_job;
	old_key text;
	new_key text;
	restriction text;
	parts text[];
BEGIN
	IF TG_WHEN <> 'AFTER' OR TG_LEVEL <> 'ROW' OR TG_OP = 'TRUNCATE' THEN
		RAISE EXCEPTION 'assay.screen_arriving() is a trigger AFTER INSERT OR UPDATE OR DELETE FOR EACH ROW'
			USING ERRCODE = 'trigger_protocol_violated' ;
	END IF;
	-- of a partition: the table whose trigger it is
	WITH RECURSIVE up AS (
		SELECT t.tgrelid, t.tgparentid, 0 AS n FROM pg_trigger t WHERE t.tgrelid = TG_RELID AND t.tgname = TG_NAME
		UNION ALL SELECT t.tgrelid, t.tgparentid, u.n + 1 FROM up u JOIN pg_trigger t ON t.oid = u.tgparentid)
	SELECT u.tgrelid INTO relation FROM up u ORDER BY u.n DESC LIMIT 1;
	job := assay.screen_known(relation, TG_ARGV[0], TG_ARGV[1]::jsonb);
	IF TG_OP <> 'INSERT' THEN
		EXECUTE format('SELECT %s FROM (SELECT ($1).*) s WHERE %s', job.key, job.keyed) INTO old_key USING OLD;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		EXECUTE format('SELECT %s, ARRAY[%s] FROM (SELECT ($1).*) s WHERE %s', job.key,
			(SELECT string_agg(format('s.%I::text', k), ', ' ORDER BY i) FROM unnest(job.keys) WITH ORDINALITY n (k, i)), job.keyed)
		INTO new_key, parts USING NEW;
	END IF;
	IF old_key IS NOT NULL AND old_key IS DISTINCT FROM new_key THEN
		PERFORM assay.move_to_past(job.source, ARRAY[old_key], true);
	END IF;
	IF new_key IS NULL THEN
		RETURN NULL;
	END IF;
	restriction := assay.screen_by_key(relation, job.keys, parts);
	PERFORM assay.claim_any(relation);
	BEGIN
		PERFORM assay.screen_rows(job, relation::regclass::text, restriction, 1, NULL, false);
	EXCEPTION WHEN OTHERS THEN
		IF NOT assay.row_error(SQLSTATE) THEN
			RAISE;
		END IF;
		PERFORM assay.screen_fail(job, relation::regclass::text, restriction, NULL, SQLSTATE, SQLERRM);
	END;
	RETURN NULL;
END $$;

COMMENT ON FUNCTION assay.screen_arriving() IS
	'row trigger AFTER INSERT, UPDATE or DELETE: screens each row as it arrives or changes, like assay.screen_table(); a row that cannot be screened is stored and recorded in assay.screen_failure; arguments: key_column and columns';

COMMENT ON FUNCTION assay.screen_retry(text) IS
	'clears rows from assay.screen_failure, so that the next call of assay.screen_table() screens them again; returns their number';

CREATE OR REPLACE FUNCTION assay.forget_screened(source text, before date DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
	label text;
	n bigint;
BEGIN
	IF source IS NULL THEN
		RAISE EXCEPTION 'source must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	SELECT s.source INTO label FROM assay.screen_source s
	WHERE s.source = ANY (ARRAY[forget_screened.source, assay.screen_label(to_regclass(forget_screened.source))])
	ORDER BY s.source <> forget_screened.source LIMIT 1;
	label := coalesce(label, source);
	IF NOT EXISTS (SELECT FROM assay.screen_source s WHERE s.source = label)
		AND NOT EXISTS (SELECT FROM assay.screened d WHERE d.source = label) THEN
		RAISE EXCEPTION 'nothing was screened by the name %', source
			USING ERRCODE = 'undefined_object', HINT = 'Names are in assay.screen_source, as schema.table.';
	END IF;
	WITH mark AS (
		DELETE FROM assay.screened d WHERE d.source = label
			AND (before IS NULL OR coalesce(d.shipped_on, d.screened_at::date) < before) RETURNING d.key),
	finding AS (
		DELETE FROM assay.finding f USING mark m WHERE f.source = label AND f.key = m.key)
	SELECT count(*) INTO n FROM mark;
	WITH mark AS (
		DELETE FROM assay.screened_past d WHERE d.source = label
			AND (before IS NULL OR coalesce(d.shipped_on, d.screened_at::date) < before) RETURNING d.key)
	DELETE FROM assay.finding_past f USING mark m WHERE f.source = label AND f.key = m.key;
	DELETE FROM assay.screen_failure e WHERE e.source = label AND (before IS NULL OR e.failed_at::date < before);
	IF has_table_privilege('assay.finding_change', 'DELETE') THEN
		DELETE FROM assay.finding_change c WHERE c.source = label AND (before IS NULL OR coalesce(c.day, c.changed_at::date) < before);
	END IF;
	IF before IS NULL THEN
		DELETE FROM assay.screen_run r WHERE r.source = label;
		DELETE FROM assay.screen_relation r WHERE r.source = label;
		DELETE FROM assay.screen_source s WHERE s.source = label;
	END IF;
	RETURN n;
END $$;

COMMENT ON FUNCTION assay.screen_count(text) IS
	'rows of a screened table to do, done in their present state, set aside, and without key; scans the table once';

COMMENT ON VIEW assay.screen_status IS
	'by screened table: rows to do, done and set aside now (this scans the table; assay.screen_ledger has the counts of the runs), and the last run with its speed and the time left';

COMMENT ON COLUMN assay.screen_status.to_do IS 'rows to screen: new, changed, or to be tried again; NULL when the table cannot be read';

COMMENT ON FUNCTION assay.screen_missing(regclass, text) IS
	'keys of rows that are not screened in their present state: new, changed, or set aside';

CREATE FUNCTION assay.screen_batch(source regclass, key_column text DEFAULT NULL, columns jsonb DEFAULT '{}', batch integer DEFAULT 10000) RETURNS bigint
	LANGUAGE plpgsql COST 1000000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off AS $$
DECLARE
	job assay.screen_job;
	of_rows text;
	did record;
BEGIN
	IF batch IS NULL OR batch < 1 THEN
		RAISE EXCEPTION 'batch must be at least 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	job := assay.screen_register(source, key_column, columns);
	-- who calls it at the same time waits for the end of this transaction
	PERFORM assay.claim_part(source, 4294967294, true);
	PERFORM assay.claim_any(source);
	SELECT CASE c.relkind WHEN 'p' THEN '' ELSE 'ONLY ' END || source::text INTO of_rows FROM pg_class c WHERE c.oid = source;
	SELECT r.* INTO did FROM assay.screen_halves(job, of_rows, 'true', batch, NULL) r;
	DELETE FROM assay.screen_failure e USING assay.screened d
	WHERE e.source = job.source AND d.source = e.source AND d.key = e.key AND d.digest <> e.digest;
	IF did.seen = 0 THEN
		PERFORM assay.compare_left(job.source);
	END IF;
	RETURN did.screened + did.failed;
END $$;

COMMENT ON FUNCTION assay.screen_batch(regclass, text, jsonb, integer) IS
	'screens so many rows of a table that are not screened as they are now, like assay.screen_table(), but in the transaction of the caller; returns how many were screened or set aside in assay.screen_failure: call it until that is 0, and commit in between; marks of rows that were deleted are left to assay.screen_table()';

CREATE TABLE assay.registry_log (
	transaction xid8 NOT NULL,
	changed_at timestamptz NOT NULL,
	registry text COLLATE pg_catalog."C" NOT NULL,
	old json,
	new json
);

COMMENT ON TABLE assay.registry_log IS
	'rows of registries that changed, for assay.rescreen(), which removes those that no table waits for any more; not readable by PUBLIC, for it has what they have';

COMMENT ON COLUMN assay.registry_log.transaction IS 'transaction that changed it';

COMMENT ON COLUMN assay.registry_log.changed_at IS 'when that began';

COMMENT ON COLUMN assay.registry_log.registry IS 'table of schema assay';

COMMENT ON COLUMN assay.registry_log.old IS 'the row as it was; NULL for a new one, or where many rows changed';

COMMENT ON COLUMN assay.registry_log.new IS 'the row as it is; NULL for one that was deleted, or where many rows changed';

REVOKE ALL ON assay.registry_log FROM PUBLIC;

CREATE FUNCTION assay.log_registry() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_log_registry' LANGUAGE C;

COMMENT ON FUNCTION assay.log_registry() IS
	'trigger of registries: notes in assay.registry_log which rows changed; of more than a thousand in a transaction, that many did';

REVOKE ALL ON FUNCTION assay.log_registry() FROM PUBLIC;

DO $$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY '{brand,brand_alias,brand_authorised,brand_gtin,vocabulary,seller,seller_alias,seller_identifier,importer,importer_alias,term_list,term,hs_word,hs_adoption,tariff,name_source,name_word,rule,threshold}'::pg_catalog.text[] LOOP
		EXECUTE pg_catalog.format('CREATE TRIGGER registry_log AFTER INSERT OR UPDATE OR DELETE ON assay.%I
			FOR EACH ROW EXECUTE FUNCTION assay.log_registry()', t);
		EXECUTE pg_catalog.format('CREATE TRIGGER registry_log_truncate AFTER TRUNCATE ON assay.%I
			FOR EACH STATEMENT EXECUTE FUNCTION assay.log_registry()', t);
		EXECUTE pg_catalog.format('ALTER TABLE assay.%I ENABLE ALWAYS TRIGGER registry_log, ENABLE ALWAYS TRIGGER registry_log_truncate', t);
	END LOOP;
END $$;

CREATE FUNCTION assay.importer_number_form(number text) RETURNS text
	AS 'MODULE_PATHNAME', 'assay_importer_number_form' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION assay.importer_number_form(text) IS
	'a number of an importer as it is looked up, however it is written; NULL for what is none; an index on this of the column of importer numbers serves assay.rescreen()';

CREATE TABLE assay.finding_change (
	changed_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
	run_id integer NOT NULL,
	day date,
	strength_before real,
	strength real,
	source text COLLATE pg_catalog."C" NOT NULL,
	key text COLLATE pg_catalog."C" NOT NULL,
	rule text COLLATE pg_catalog."C" NOT NULL,
	change text NOT NULL,
	brand text,
	seller text,
	because text NOT NULL
);

CREATE INDEX finding_change_key ON assay.finding_change (key);

CREATE INDEX finding_change_at ON assay.finding_change USING brin (changed_at);

COMMENT ON TABLE assay.finding_change IS 'findings that came, went or became others when assay.rescreen() looked again';

COMMENT ON COLUMN assay.finding_change.changed_at IS 'when the row was screened again';

COMMENT ON COLUMN assay.finding_change.run_id IS 'run of assay.rescreen()';

COMMENT ON COLUMN assay.finding_change.day IS 'day of the shipment';

COMMENT ON COLUMN assay.finding_change.strength_before IS 'strength that the finding had; NULL when it came';

COMMENT ON COLUMN assay.finding_change.strength IS 'strength that it has; NULL when it went';

COMMENT ON COLUMN assay.finding_change.source IS 'the screened table';

COMMENT ON COLUMN assay.finding_change.key IS 'key of the row, as in assay.screened';

COMMENT ON COLUMN assay.finding_change.rule IS 'rule of assay.rule';

COMMENT ON COLUMN assay.finding_change.change IS 'came, went, grew, shrank (in strength times weight), or changed (in what it says)';

COMMENT ON COLUMN assay.finding_change.brand IS 'registered brand that the finding is about';

COMMENT ON COLUMN assay.finding_change.seller IS 'watched seller that the finding is about';

COMMENT ON COLUMN assay.finding_change.because IS 'changes of the registries for which the row was looked at';

SELECT pg_catalog.pg_extension_config_dump('assay.finding_change', '');

CREATE FUNCTION assay.rescreen_reach(given text[], registry text, old jsonb, new jsonb, OUT way text, OUT what text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 5 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	either jsonb := coalesce(new, old);
	ids bigint[];
	readable boolean;
BEGIN
	IF registry IN ('brand', 'brand_alias', 'brand_authorised') AND (old IS NOT NULL OR new IS NOT NULL) THEN
		IF old - '{owner,recordation}'::text[] = new - '{owner,recordation}'::text[] THEN
			RETURN;
		END IF;
		ids := ARRAY[(old ->> 'brand_id')::bigint, (new ->> 'brand_id')::bigint];
		RETURN QUERY SELECT DISTINCT 'mention', n.name FROM (
			SELECT unnest(ARRAY[old ->> 'name', new ->> 'name', old ->> 'alias', new ->> 'alias'])
			UNION ALL SELECT b.name FROM assay.brand b WHERE b.brand_id = ANY (ids)
			UNION ALL SELECT a.alias FROM assay.brand_alias a WHERE a.brand_id = ANY (ids)) n (name)
		WHERE n.name IS NOT NULL;
	ELSIF registry IN ('seller', 'seller_alias', 'seller_identifier') AND (old IS NOT NULL OR new IS NOT NULL) THEN
		IF EXISTS (SELECT FROM assay.name_word) OR EXISTS (SELECT FROM assay.rule r
			WHERE r.rule = 'seller_watched' AND r.enabled AND r.threshold < 0.7::real) THEN
			RETURN QUERY SELECT 'all', NULL::text;	-- the index goes by other scores
			RETURN;
		END IF;
		-- those that hang together with it, by what they have in common
		readable := has_table_privilege('assay.seller_identifier', 'SELECT');
		ids := ARRAY[(old ->> 'seller_id')::bigint, (new ->> 'seller_id')::bigint];
		IF readable THEN
			SELECT ids || array_agg(i.seller_id) INTO ids FROM assay.seller_identifier i WHERE i.key IN (old ->> 'key', new ->> 'key');
			FOR step IN 1 .. 3 LOOP
				SELECT array_agg(DISTINCT n.id) INTO ids FROM (
					SELECT unnest(ids) UNION ALL
					SELECT o.seller_id FROM assay.seller_identifier i JOIN assay.seller_identifier o ON o.key = i.key WHERE i.seller_id = ANY (ids)) n (id);
			END LOOP;
			IF given && '{seller_phone,seller_email,seller_address,seller_account,seller_handle}'
				AND (registry = 'seller_identifier' OR EXISTS (SELECT FROM assay.seller_identifier i WHERE i.seller_id = ANY (ids))) THEN
				RETURN QUERY SELECT 'contact', NULL::text;
			END IF;
		END IF;
		IF 'seller' = ANY (given) THEN
			RETURN QUERY SELECT DISTINCT 'seller', n.name FROM (
				SELECT unnest(ARRAY[old ->> 'name', new ->> 'name', old ->> 'alias', new ->> 'alias'])
				UNION ALL SELECT s.name FROM assay.seller s WHERE s.seller_id = ANY (ids)
				UNION ALL SELECT a.alias FROM assay.seller_alias a WHERE a.seller_id = ANY (ids)) n (name)
			WHERE n.name IS NOT NULL;
		END IF;
	ELSIF registry IN ('importer', 'importer_alias') AND (old IS NOT NULL OR new IS NOT NULL) THEN
		IF 'importer_no' = ANY (given) THEN
			RETURN QUERY SELECT DISTINCT 'number', assay.importer_number_form(n.number)
			FROM unnest(ARRAY[old ->> 'number', new ->> 'number']) n (number) WHERE assay.importer_number_form(n.number) IS NOT NULL;
		END IF;
		IF 'importer' = ANY (given) AND EXISTS (SELECT FROM assay.rule r
			WHERE r.rule LIKE 'importer\_%' AND r.enabled AND r.threshold < 0.7::real) THEN
			RETURN QUERY SELECT 'all', NULL::text;
		ELSIF 'importer' = ANY (given) THEN
			RETURN QUERY SELECT DISTINCT 'importer', n.name FROM (
				SELECT unnest(ARRAY[old ->> 'name', new ->> 'name', old ->> 'alias', new ->> 'alias'])
				UNION ALL SELECT i.name FROM assay.importer i WHERE i.number::text IN (old ->> 'number', new ->> 'number')
				UNION ALL SELECT a.alias FROM assay.importer_alias a WHERE a.number::text IN (old ->> 'number', new ->> 'number')) n (name)
			WHERE n.name IS NOT NULL;
		END IF;
	ELSIF registry = 'rule' AND either IS NOT NULL THEN
		IF (either ->> 'rule' = 'item_id_reused' AND NOT 'item_id' = ANY (given))
			OR (either ->> 'rule' = 'same_day_value' AND NOT given @> '{importer,destination,value}')
			OR old - '{description,shipped}'::text[] = new - '{description,shipped}'::text[] THEN
			RETURN;
		END IF;
		-- those that have it, unless others can get it, or it says how sure a brand must be
		IF either ->> 'rule' IN ('item_id_reused', 'same_day_value')
			OR ((new ->> 'enabled')::boolean AND (old IS NULL OR NOT (old ->> 'enabled')::boolean OR (new ->> 'threshold')::real < (old ->> 'threshold')::real))
			OR (either ->> 'rule' IN ('brand_disguised', 'brand_misspelt', 'brand_unauthorised', 'brand_authorised')
				AND (new IS NULL OR (new -> 'enabled', new -> 'threshold') <> (old -> 'enabled', old -> 'threshold'))) THEN
			RETURN QUERY SELECT 'all', NULL::text;
		ELSE
			RETURN QUERY SELECT 'rule', either ->> 'rule';
		END IF;
	ELSIF (registry = 'brand_gtin' AND NOT given && '{gtin,item_id}')
		OR (registry = 'tariff' AND NOT given @> '{hs_code,destination}')
		OR (registry IN ('hs_word', 'hs_adoption') AND NOT 'hs_code' = ANY (given))
		OR (registry IN ('name_source', 'name_word', 'seller', 'seller_alias') AND NOT given && '{seller,importer}')
		OR (registry = 'seller_identifier' AND NOT given && '{seller,seller_phone,seller_email,seller_address,seller_account,seller_handle}')
		OR (registry IN ('importer', 'importer_alias') AND NOT given && '{importer,importer_no}')
		OR (registry = 'threshold' AND NOT given @> '{importer,destination,value}') THEN
		RETURN;
	ELSE
		RETURN QUERY SELECT 'all', NULL::text;
	END IF;
END $$;

COMMENT ON FUNCTION assay.rescreen_reach(text[], text, jsonb, jsonb) IS
	'rows that a change of a registry can touch, where the table gives these arguments of assay.screen()';

CREATE FUNCTION assay.rescreen_changes(job assay.screen_job, since integer, brand text, seller text, rule text,
	OUT known pg_snapshot, OUT ways text[], OUT whats text[], OUT becauses text[])
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	seen pg_snapshot;
BEGIN
	PERFORM assay.screen_check(job);
	IF num_nonnulls(since, brand, seller, rule) > 1 THEN
		RAISE EXCEPTION 'since, brand, seller and rule cannot be named together'
			USING ERRCODE = 'invalid_parameter_value', HINT = 'Call assay.rescreen() once for each.';
	END IF;
	known := pg_current_snapshot();
	IF since IS NOT NULL THEN
		SELECT r.known INTO seen FROM assay.screen_run r WHERE r.run_id = since AND r.source = job.source;
		IF NOT FOUND THEN
			RAISE EXCEPTION '% has no run %', job.source, since
				USING ERRCODE = 'undefined_object', HINT = 'Runs are in assay.screen_ledger.';
		END IF;
	ELSE
		SELECT r.known INTO seen FROM assay.screen_relation r WHERE r.relation = job.relation;
	END IF;
	IF brand IS NOT NULL AND @extschema@.brand_name_problem(brand) IS NOT NULL THEN
		RAISE EXCEPTION 'brand "%" cannot be looked for', left(brand, 100)
			USING ERRCODE = 'invalid_parameter_value', DETAIL = @extschema@.brand_name_problem(brand);
	ELSIF seller IS NOT NULL AND seller !~ '[^[:space:][:punct:]]' THEN
		RAISE EXCEPTION 'seller "%" is no name', left(seller, 100) USING ERRCODE = 'invalid_parameter_value';
	ELSIF rule IS NOT NULL AND NOT EXISTS (SELECT FROM assay.rule r WHERE r.rule = rescreen_changes.rule)
		AND NOT EXISTS (SELECT FROM assay.finding f WHERE f.rule = rescreen_changes.rule) THEN
		RAISE EXCEPTION 'rule "%" does not exist', left(rule, 100)
			USING ERRCODE = 'undefined_object', HINT = 'Rules are rows of assay.rule.';
	END IF;
	IF brand IS NOT NULL THEN
		SELECT array_agg(w.way), array_agg(w.what), array_agg('brand ' || brand) INTO ways, whats, becauses
		FROM (SELECT 'mention', brand UNION
			SELECT r.way, r.what FROM assay.brand b, assay.rescreen_reach(job.given, 'brand', NULL, to_jsonb(b)) r
			WHERE b.name = brand OR EXISTS (SELECT FROM assay.brand_alias a WHERE a.brand_id = b.brand_id AND a.alias = brand)) w (way, what);
	ELSIF seller IS NOT NULL THEN
		SELECT array_agg(w.way), array_agg(w.what), array_agg('seller ' || seller) INTO ways, whats, becauses
		FROM (SELECT r.way, r.what FROM assay.rescreen_reach(job.given, 'seller', NULL, jsonb_build_object('name', seller)) r UNION
			SELECT r.way, r.what FROM assay.seller s, assay.rescreen_reach(job.given, 'seller', NULL, to_jsonb(s)) r
			WHERE s.name = seller OR EXISTS (SELECT FROM assay.seller_alias a WHERE a.seller_id = s.seller_id AND a.alias = seller)) w (way, what);
	ELSIF rule IS NOT NULL THEN
		SELECT array_agg(w.way), array_agg(w.what), array_agg('rule ' || rule) INTO ways, whats, becauses
		FROM (SELECT 'rule', rule UNION
			SELECT r.way, r.what FROM assay.registry_log l, assay.rescreen_reach(job.given, l.registry, l.old::jsonb, l.new::jsonb) r
			WHERE l.registry = 'rule' AND rule IN (l.old ->> 'rule', l.new ->> 'rule') AND NOT pg_visible_in_snapshot(l.transaction, seen)) w (way, what);
	ELSIF seen IS NULL THEN
		ways := '{all}';
		whats := '{NULL}';
		becauses := '{nothing is known of what changed since it was screened}';
	ELSE
		SELECT array_agg(w.way), array_agg(w.what), array_agg(w.because) INTO ways, whats, becauses
		FROM (
			SELECT r.way, r.what, array_to_string((array_agg(DISTINCT l.because))[:5], '; ')
				|| CASE WHEN count(DISTINCT l.because) > 5 THEN format('; and %s more', count(DISTINCT l.because) - 5) ELSE '' END AS because
			FROM (SELECT l.registry, l.old::jsonb AS old, l.new::jsonb AS new, format('%s %s%s', l.registry,
					coalesce('"' || coalesce(l.new ->> 'name', l.old ->> 'name', l.new ->> 'alias', l.old ->> 'alias', l.new ->> 'rule', l.old ->> 'rule',
						l.new ->> 'word', l.old ->> 'word', l.new ->> 'term', l.old ->> 'term', l.new ->> 'party', l.old ->> 'party') || '" ', ''),
					CASE WHEN l.old IS NULL AND l.new IS NULL THEN 'in many rows' WHEN l.old IS NULL THEN 'added' WHEN l.new IS NULL THEN 'removed' ELSE 'changed' END) AS because
				FROM assay.registry_log l WHERE NOT pg_visible_in_snapshot(l.transaction, seen)) l,
				LATERAL assay.rescreen_reach(job.given, l.registry, l.old, l.new) r
			GROUP BY r.way, r.what) w;
	END IF;
END $$;

COMMENT ON FUNCTION assay.rescreen_changes(assay.screen_job, integer, text, text, text) IS
	'what assay.rescreen() is to look for, and what the registries were like by then';

CREATE FUNCTION assay.rescreen_has_index(relation regclass, columns jsonb, argument text, opclass text) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM pg_index i JOIN pg_opclass c ON c.oid = i.indclass[0] JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
		WHERE i.indrelid = relation AND i.indisvalid AND i.indpred IS NULL AND c.opcname = opclass
			AND a.attname = coalesce(columns ->> argument, argument) AND coalesce(jsonb_typeof(columns -> argument), 'string') = 'string')
$$;

COMMENT ON FUNCTION assay.rescreen_has_index(regclass, jsonb, text, text) IS
	'is there a whole index of this operator class on the column that an argument of assay.screen() is taken from?';

CREATE FUNCTION assay.rescreen_find(job assay.screen_job, ways text[], whats text[], becauses text[], batch bigint,
	OUT run integer, OUT leaves oid[], OUT tids tid[], OUT keys text[], OUT reasons text[], OUT parts bigint[], OUT pages integer)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off SET enable_seqscan = off AS $$
DECLARE
	of_rows text := job.relation::text;
	ask text;
	because text := (SELECT left(string_agg(DISTINCT b, '; '), 1000) FROM unnest(becauses) b);
	given jsonb;
BEGIN
	PERFORM assay.screen_check(job);
	SELECT jsonb_object_agg(a.argument, a.value) INTO given FROM assay.screen_arguments(job.relation, job.columns) a;
	IF ways IS NULL THEN
		RETURN;
	END IF;
	IF (SELECT c.relkind <> 'p' FROM pg_class c WHERE c.oid = job.relation) THEN
		of_rows := 'ONLY ' || of_rows;
	END IF;
	IF NOT 'all' = ANY (ways) THEN
		IF 'mention' = ANY (ways) AND NOT assay.rescreen_has_index(job.relation, job.columns, 'description', 'mention_ops') THEN
			RAISE NOTICE 'all rows of % are looked at, for no index tells which mention a brand', job.source
				USING HINT = format('CREATE INDEX ON %s USING gin (%I mention_ops);', job.relation, coalesce(job.columns ->> 'description', 'description'));
			ways := ways || '{all}'::text[];
		ELSIF ('seller' = ANY (ways) AND NOT assay.rescreen_has_index(job.relation, job.columns, 'seller', 'party_ops'))
			OR ('importer' = ANY (ways) AND NOT assay.rescreen_has_index(job.relation, job.columns, 'importer', 'party_ops')) THEN
			RAISE NOTICE 'all rows of % are looked at, for no index tells which are of a party', job.source
				USING HINT = format('CREATE INDEX ON %s USING gin (%I party_ops);', job.relation,
					CASE WHEN 'seller' = ANY (ways) THEN coalesce(job.columns ->> 'seller', 'seller') ELSE coalesce(job.columns ->> 'importer', 'importer') END);
			ways := ways || '{all}'::text[];
		END IF;
	ELSE
		RAISE NOTICE 'all rows of % are looked at', job.source USING DETAIL = format('Because of: %s.', because);
	END IF;

	IF 'all' = ANY (ways) THEN
		SELECT greatest(1, least(1000000, batch / coalesce(sum(c.reltuples) / nullif(sum(c.relpages), 0), 50)))::integer INTO pages
		FROM pg_class c WHERE c.reltuples > 0 AND c.relpages > 0
			AND c.oid IN (SELECT job.relation::oid UNION SELECT p.relid FROM pg_partition_tree(job.relation) p);
		pages := coalesce(pages, greatest(1, least(1000000, batch / 50))::integer);
		SELECT array_agg(t.oid ORDER BY t.oid, n), array_agg(n ORDER BY t.oid, n), array_agg(because) INTO leaves, parts, reasons
		FROM (SELECT job.relation::oid UNION SELECT p.relid FROM pg_partition_tree(job.relation) p WHERE p.isleaf) t (oid) JOIN pg_class c ON c.oid = t.oid AND c.relkind <> 'p',
			generate_series(0, pg_relation_size(t.oid::regclass) / current_setting('block_size')::bigint / pages) n;
	ELSE
		IF 'contact' = ANY (ways) OR ('number' = ANY (ways) AND NOT EXISTS (SELECT FROM pg_index i
			WHERE i.indrelid = job.relation AND pg_get_expr(i.indexprs, i.indrelid) LIKE '%importer_number_form(%')) THEN
			RAISE NOTICE 'all rows of % are read, and those that match are looked at', job.source
				USING HINT = CASE WHEN NOT 'contact' = ANY (ways) THEN format('CREATE INDEX ON %s (assay.importer_number_form(%I));',
					job.relation, coalesce(job.columns ->> 'importer_no', 'importer_no')) ELSE '' END;
		END IF;
		SELECT string_agg(format('SELECT s.tableoid AS leaf, s.ctid AS tid, %s AS key, w.because FROM unnest($1, $2, $3) w (way, what, because) JOIN %s WHERE w.way = %L AND %s',
			job.key, CASE u.way
				WHEN 'mention' THEN format('%s s ON (%s)::text OPERATOR(@extschema@.@~) w.what', of_rows, given ->> 'description')
				WHEN 'seller' THEN format('%s s ON (%s)::text OPERATOR(@extschema@.~=) w.what', of_rows, given ->> 'seller')
				WHEN 'importer' THEN format('%s s ON (%s)::text OPERATOR(@extschema@.~=) w.what', of_rows, given ->> 'importer')
				WHEN 'number' THEN format('%s s ON assay.importer_number_form((%s)::text) = w.what', of_rows, given ->> 'importer_no')
				WHEN 'contact' THEN format('%s s ON num_nonnulls(%s) > 0', of_rows, (SELECT string_agg(a.value, ', ') FROM jsonb_each_text(given) a
					WHERE a.key = ANY ('{seller_phone,seller_email,seller_address,seller_account,seller_handle}')))
				WHEN 'rule' THEN format('assay.finding f ON f.source = %L AND f.rule = w.what JOIN %s s ON %s',
					job.source, of_rows, assay.screen_by_keys(job.relation, job.keys)) END,
			u.way, job.keyed), ' UNION ALL ')
		INTO ask FROM (SELECT DISTINCT unnest(rescreen_find.ways)) u (way);
		EXECUTE format('SELECT array_agg(h.leaf), array_agg(h.tid), array_agg(h.key), array_agg(h.because)
			FROM (SELECT h.leaf, h.tid, h.key, string_agg(DISTINCT h.because, ''; '') AS because FROM (%s) h GROUP BY h.leaf, h.tid, h.key ORDER BY h.leaf, h.tid) h', ask)
		INTO leaves, tids, keys, reasons USING ways, whats, becauses;
	END IF;
	IF leaves IS NOT NULL THEN
		INSERT INTO assay.screen_run AS r (source, keys, columns, pages, expected, because, known, finished)
		VALUES (job.source, job.keys, job.columns, coalesce(rescreen_find.pages, 1), coalesce(cardinality(rescreen_find.keys), 0), because, pg_current_snapshot(), clock_timestamp())
		RETURNING r.run_id INTO run;
	END IF;
END $$;

COMMENT ON FUNCTION assay.rescreen_find(assay.screen_job, text[], text[], text[], bigint) IS
	'rows that assay.rescreen() is to screen again, or the parts of the table where all are; and its run';

CREATE FUNCTION assay.rescreen_rows(job assay.screen_job, leaf oid, tids tid[], keys text[], reasons text[]) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off
	SET enable_seqscan = off AS $$
DECLARE
	rows record;
	here tid[];
	here_keys text[];
	moved text[];
	key_of_row text;
	did record;
	n bigint := 0;
	n_failed bigint := 0;
BEGIN
	PERFORM assay.screen_check(job);
	PERFORM assay.claim_any(job.relation);
	SELECT f.* INTO rows FROM assay.screen_from(job.relation, leaf) f;
	EXECUTE format('SELECT array_agg(s.ctid), array_agg(%1$s) FROM %2$s s
		JOIN assay.screened d ON d.source = $2 AND d.key = %1$s WHERE %3$s AND s.ctid = ANY ($1) AND %4$s AND %1$s = ANY ($3)',
		job.key, rows.of_rows, rows.restriction, job.keyed)
	INTO here, here_keys USING tids, job.source, keys;
	EXECUTE format('SELECT array_agg(f.key) FROM unnest($1) f (key) JOIN assay.screened d ON d.source = $2 AND d.key = f.key
		WHERE f.key <> ALL ($3) AND EXISTS (SELECT FROM %s s WHERE %s)', job.relation, assay.screen_by_keys(job.relation, job.keys))
	INTO moved USING keys, job.source, coalesce(here_keys, '{}');
	IF here IS NULL AND moved IS NULL THEN
		RETURN;
	END IF;
	PERFORM assay.move_to_past(job.source, here_keys || moved, false);
	job.again := true;
	IF here IS NOT NULL THEN
		SELECT h.* INTO did FROM assay.screen_halves(job, rows.of_rows, 's.ctid = ANY ($4) AND ' || rows.restriction, cardinality(here), here) h;
		n := did.screened;
		n_failed := did.failed;
	END IF;
	FOREACH key_of_row IN ARRAY coalesce(moved, '{}') LOOP
		SELECT h.* INTO did FROM assay.screen_halves(job, job.relation::text, assay.screen_by_key(job.relation, job.keys,
			CASE cardinality(job.keys) WHEN 1 THEN ARRAY[key_of_row] ELSE ARRAY(SELECT jsonb_array_elements_text(key_of_row::jsonb)) END), 1, NULL) h;
		n := n + did.screened;
		n_failed := n_failed + did.failed;
	END LOOP;

	here_keys := here_keys || moved;
	WITH old AS (
		SELECT f.*, row_number() OVER w AS i FROM assay.finding_past f WHERE f.source = job.source AND f.key = ANY (here_keys) AND f.until = now()
		WINDOW w AS (PARTITION BY f.key, f.rule, f.evidence ->> 'field', f.evidence ->> 'start', f.evidence ->> 'brand', f.evidence ->> 'seller'
			ORDER BY f.strength DESC, f.evidence)),
	new AS (
		SELECT f.*, row_number() OVER w AS i FROM assay.finding f WHERE f.source = job.source AND f.key = ANY (here_keys)
		WINDOW w AS (PARTITION BY f.key, f.rule, f.evidence ->> 'field', f.evidence ->> 'start', f.evidence ->> 'brand', f.evidence ->> 'seller'
			ORDER BY f.strength DESC, f.evidence)),
	pair AS (
		SELECT coalesce(n.key, o.key) AS key, coalesce(n.rule, o.rule) AS rule, coalesce(n.day, o.day) AS day, o.strength AS strength_before, n.strength,
			coalesce(n.evidence, o.evidence) AS evidence,
			CASE WHEN o.key IS NULL THEN 'came' WHEN n.key IS NULL THEN 'went'
				WHEN n.strength * n.weight > o.strength * o.weight THEN 'grew' WHEN n.strength * n.weight < o.strength * o.weight THEN 'shrank'
				WHEN (n.version, n.strength, n.weight, n.evidence) <> (o.version, o.strength, o.weight, o.evidence) THEN 'changed' END AS change
		FROM old o FULL JOIN new n ON n.key = o.key AND n.rule = o.rule AND n.i = o.i
			AND coalesce(n.evidence ->> 'field', '') = coalesce(o.evidence ->> 'field', '') AND coalesce(n.evidence ->> 'start', '') = coalesce(o.evidence ->> 'start', '')
			AND coalesce(n.evidence ->> 'brand', '') = coalesce(o.evidence ->> 'brand', '') AND coalesce(n.evidence ->> 'seller', '') = coalesce(o.evidence ->> 'seller', '')),
	told AS (
		INSERT INTO assay.finding_change (run_id, source, key, day, rule, change, strength_before, strength, brand, seller, because)
		SELECT job.run_id, job.source, p.key, p.day, p.rule, p.change, p.strength_before, p.strength, p.evidence ->> 'brand', p.evidence ->> 'seller',
			reasons[least(array_position(keys, p.key), cardinality(reasons))]
		FROM pair p WHERE p.change IS NOT NULL RETURNING key),
	same AS (
		SELECT k.key FROM unnest(here_keys) k (key)
		WHERE k.key NOT IN (SELECT t.key FROM told t) AND EXISTS (SELECT FROM assay.screened d WHERE d.source = job.source AND d.key = k.key)),
	marks AS (DELETE FROM assay.screened_past d USING same k WHERE d.source = job.source AND d.key = k.key AND d.until = now() AND NOT d.deleted)
	DELETE FROM assay.finding_past f USING same k WHERE f.source = job.source AND f.key = k.key AND f.until = now();
	UPDATE assay.screen_run r SET expected = greatest(r.expected, r.screened + r.failed + n + n_failed), screened = r.screened + n,
		failed = r.failed + n_failed, progressed = clock_timestamp(), finished = clock_timestamp()
	WHERE r.run_id = job.run_id;
END $$;

COMMENT ON FUNCTION assay.rescreen_rows(assay.screen_job, oid, tid[], text[], text[]) IS
	'screens marked rows again, and tells in assay.finding_change what became of their findings';

CREATE FUNCTION assay.rescreen_part(job assay.screen_job, leaf oid, part bigint, because text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off
	SET enable_seqscan = off AS $$
DECLARE
	rows record;
	tids tid[];
	keys text[];
BEGIN
	PERFORM assay.screen_check(job);
	SELECT f.* INTO rows FROM assay.screen_from(job.relation, leaf) f;
	EXECUTE format('SELECT array_agg(s.ctid), array_agg(%s) FROM %s s WHERE %s AND %s AND s.ctid >= ''(%s,0)'' AND s.ctid < ''(%s,0)''',
		job.key, rows.of_rows, job.keyed, rows.restriction, part * job.pages, least((part + 1) * job.pages, 4294967295))
	INTO tids, keys;
	IF tids IS NOT NULL THEN
		PERFORM assay.rescreen_rows(job, leaf, tids, keys, ARRAY[because]);
	END IF;
END $$;

COMMENT ON FUNCTION assay.rescreen_part(assay.screen_job, oid, bigint, text) IS 'screens the marked rows on some pages again';

CREATE FUNCTION assay.rescreen_job(source regclass) RETURNS assay.screen_job
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	known assay.screen_source;
BEGIN
	IF source IS NULL THEN
		PERFORM assay.screen_key(source, NULL);
	END IF;
	SELECT s.* INTO known FROM assay.screen_source s JOIN assay.screen_relation r ON r.source = s.source
	JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype WHERE c.oid = rescreen_job.source;
	IF NOT FOUND THEN
		RAISE EXCEPTION '% was not screened', source
			USING ERRCODE = 'object_not_in_prerequisite_state', HINT = format('CALL assay.screen_table(%L) first.', source);
	END IF;
	RETURN assay.screen_job(source, known.source, known.keys, known.columns);
END $$;

COMMENT ON FUNCTION assay.rescreen_job(regclass) IS 'how a table was screened, to screen rows of it again';

CREATE FUNCTION assay.rescreen_end(job assay.screen_job, seen pg_snapshot) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM assay.screen_check(job);
	UPDATE assay.screen_relation r SET known = seen WHERE r.relation = job.relation;
	IF has_table_privilege('assay.registry_log', 'DELETE') THEN
		DELETE FROM assay.registry_log l WHERE NOT EXISTS (SELECT FROM assay.screen_relation r
			WHERE r.known IS NOT NULL AND NOT pg_visible_in_snapshot(l.transaction, r.known));
	END IF;
END $$;

COMMENT ON FUNCTION assay.rescreen_end(assay.screen_job, pg_snapshot) IS
	'keeps up to where the registries are known to the marks of a table, and removes what all tables know';

CREATE PROCEDURE assay.rescreen(source regclass, since integer DEFAULT NULL, brand text DEFAULT NULL, seller text DEFAULT NULL,
	rule text DEFAULT NULL, batch integer DEFAULT 10000)
	LANGUAGE plpgsql AS $$
DECLARE
	job assay.screen_job;
	changes record;
	found record;
	n integer;
	first integer;
	last integer;
	whole boolean;
BEGIN
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.commits('rescreen');
	IF batch IS NULL OR batch < 1 THEN
		RAISE EXCEPTION 'batch must be at least 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	job := assay.rescreen_job(source);
	SELECT c.* INTO changes FROM assay.rescreen_changes(job, since, brand, seller, rule) c;
	whole := num_nonnulls(since, brand, seller, rule) = 0;
	COMMIT;

	-- whoever screens by what was before finishes first
	SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	PERFORM assay.wait_any(source);
	COMMIT;

	SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	SELECT f.* INTO found FROM assay.rescreen_find(job, changes.ways, changes.whats, changes.becauses, batch) f;
	job.run_id := found.run;
	job.pages := found.pages;
	n := coalesce(cardinality(found.leaves), 0);
	first := 1;
	COMMIT;
	LOOP
		SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		IF first > n THEN
			IF whole THEN
				PERFORM assay.rescreen_end(job, changes.known);
			END IF;
			EXIT;
		END IF;
		IF found.parts IS NOT NULL THEN
			PERFORM assay.rescreen_part(job, found.leaves[first], found.parts[first], found.reasons[first]);
			first := first + 1;
		ELSE
			last := first;
			WHILE last < n AND last - first + 1 < batch AND found.leaves[last + 1] = found.leaves[first] LOOP
				last := last + 1;
			END LOOP;
			PERFORM assay.rescreen_rows(job, found.leaves[first], found.tids[first:last], found.keys[first:last], found.reasons[first:last]);
			first := last + 1;
		END IF;
		COMMIT;
	END LOOP;
END $$;

COMMENT ON PROCEDURE assay.rescreen(regclass, integer, text, text, text, integer) IS
	'screens those rows of a screened table again that changes of the registries can touch, so that the findings are what they would be had all rows been screened now: changes since it was last called without any of these arguments (or since the table was first screened), since a run, or what a brand, a seller or a rule can touch; rows are found by indexes of mention_ops on the description and party_ops on seller and importer, and without them, or where a change can touch any row, all are looked at, which a notice tells; commits as it goes; assay.finding_change tells what came of it';

COMMENT ON FUNCTION assay.finding_sentence(text, jsonb) IS
	'a finding in one sentence: description of the rule, the fragment, and what it was compared with';

CREATE OR REPLACE VIEW assay.finding_flat AS
SELECT f.source, f.key, f.day, f.rule, f.strength, f.weight,
	f.evidence OPERATOR(pg_catalog.->>) 'field' AS field,
	(f.evidence OPERATOR(pg_catalog.->>) 'start')::integer AS start,
	(f.evidence OPERATOR(pg_catalog.->>) 'length')::integer AS length,
	f.evidence OPERATOR(pg_catalog.->>) 'fragment' AS fragment,
	f.evidence OPERATOR(pg_catalog.->>) 'brand' AS brand,
	f.evidence OPERATOR(pg_catalog.->>) 'seller' AS seller,
	f.evidence OPERATOR(pg_catalog.->>) 'compared_with' AS compared_with,
	f.evidence OPERATOR(pg_catalog.->>) 'note' AS note,
	assay.finding_sentence(COALESCE(r.description, f.rule), f.evidence) AS sentence,
	f.version, f.run_id, d.risk
FROM assay.finding f
LEFT JOIN assay.screened d ON d.key OPERATOR(pg_catalog.=) f.key AND d.source OPERATOR(pg_catalog.=) f.source
LEFT JOIN assay.rule r ON r.rule OPERATOR(pg_catalog.=) f.rule;

COMMENT ON VIEW assay.finding_flat IS 'findings about rows in their present state, without jsonb, each with one sentence';

COMMENT ON COLUMN assay.finding_flat.start IS 'position of the fragment in its field, in characters from 1';

COMMENT ON COLUMN assay.finding_flat.strength IS 'strength of the finding, 0 to 1';

COMMENT ON COLUMN assay.finding_flat.weight IS 'weight of the rule, -1 to 1';

COMMENT ON COLUMN assay.finding_flat.field IS 'argument of assay.screen() concerned';

COMMENT ON COLUMN assay.finding_flat.length IS 'length of the fragment, in characters';

COMMENT ON COLUMN assay.finding_flat.fragment IS 'the passage found, as written';

COMMENT ON COLUMN assay.finding_flat.brand IS 'registered brand concerned';

COMMENT ON COLUMN assay.finding_flat.seller IS 'watched seller concerned';

COMMENT ON COLUMN assay.finding_flat.note IS 'further remark';

COMMENT ON COLUMN assay.finding_flat.version IS 'version of the rule';

COMMENT ON COLUMN assay.finding_flat.risk IS 'risk of the row, from all its findings';

CREATE VIEW assay.shipment_risk AS
SELECT d.source, d.key, d.shipped_on AS day, d.risk, f.findings, f.against, f.rules, f.worst_rule, f.brands, f.sellers, d.screened_at
FROM assay.screened d
LEFT JOIN LATERAL (
	SELECT pg_catalog.count(*) AS findings, pg_catalog.count(*) FILTER (WHERE r.weight OPERATOR(pg_catalog.>) 0::real) AS against,
		pg_catalog.string_agg(DISTINCT r.rule, ', ') AS rules,
		(pg_catalog.array_agg(r.rule ORDER BY r.strength OPERATOR(pg_catalog.*) r.weight DESC, r.rule)
			FILTER (WHERE r.weight OPERATOR(pg_catalog.>) 0::real))[1] AS worst_rule,
		pg_catalog.string_agg(DISTINCT r.evidence OPERATOR(pg_catalog.->>) 'brand', ', ') AS brands,
		pg_catalog.string_agg(DISTINCT r.evidence OPERATOR(pg_catalog.->>) 'seller', ', ') AS sellers
	FROM assay.finding r WHERE r.key OPERATOR(pg_catalog.=) d.key AND r.source OPERATOR(pg_catalog.=) d.source
) f ON true;

COMMENT ON VIEW assay.shipment_risk IS
	'screened shipments as they are now, each in one row with its risk and what was found; an index answers for a key, and, with ORDER BY risk DESC, for the riskiest of a day (risk >= 0.25 or more) and of all days (0.5 or more)';

COMMENT ON COLUMN assay.shipment_risk.source IS 'the screened table';

COMMENT ON COLUMN assay.shipment_risk.key IS 'the key as text, as in assay.finding_flat';

COMMENT ON COLUMN assay.shipment_risk.day IS 'day of shipment';

COMMENT ON COLUMN assay.shipment_risk.risk IS 'all findings together, 0 to 1';

COMMENT ON COLUMN assay.shipment_risk.findings IS 'number of findings';

COMMENT ON COLUMN assay.shipment_risk.against IS 'those that speak against the shipment';

COMMENT ON COLUMN assay.shipment_risk.rules IS 'rules that found something, by name';

COMMENT ON COLUMN assay.shipment_risk.worst_rule IS 'rule of the finding that weighs most against the shipment';

COMMENT ON COLUMN assay.shipment_risk.brands IS 'registered brands that findings are about';

COMMENT ON COLUMN assay.shipment_risk.sellers IS 'watched sellers that findings are about';

COMMENT ON COLUMN assay.shipment_risk.screened_at IS 'when it was screened';

CREATE VIEW assay.daily_risk AS
SELECT s.source, s.day, pg_catalog.sum(s.shipments) AS shipments, pg_catalog.sum(s.risky) AS risky,
	pg_catalog.sum(s.risk_30) AS risk_30, pg_catalog.sum(s.risk_50) AS risk_50, pg_catalog.sum(s.risk_80) AS risk_80,
	pg_catalog.sum(s.risk::double precision) OPERATOR(pg_catalog./) (1000000::double precision OPERATOR(pg_catalog.*) pg_catalog.sum(s.shipments)::double precision) AS mean_risk
FROM assay.screened_sum s
GROUP BY s.source, s.day
HAVING pg_catalog.sum(s.shipments) OPERATOR(pg_catalog.>) 0;

COMMENT ON VIEW assay.daily_risk IS 'screened shipments as they are now, by table and day of shipment, from kept sums';

COMMENT ON COLUMN assay.daily_risk.source IS 'the screened table';

COMMENT ON COLUMN assay.daily_risk.day IS 'day of shipment';

COMMENT ON COLUMN assay.daily_risk.shipments IS 'number of shipments';

COMMENT ON COLUMN assay.daily_risk.risky IS 'those with a risk above 0';

COMMENT ON COLUMN assay.daily_risk.risk_30 IS 'those with a risk of at least 0.3';

COMMENT ON COLUMN assay.daily_risk.risk_50 IS 'those with a risk of at least 0.5';

COMMENT ON COLUMN assay.daily_risk.risk_80 IS 'those with a risk of at least 0.8';

COMMENT ON COLUMN assay.daily_risk.mean_risk IS 'mean of the risks';

CREATE VIEW assay.brand_day AS
SELECT s.source, s.day, s.brand, pg_catalog.sum(s.findings) AS findings,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_disguised'), 0::bigint) AS disguised,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_misspelt'), 0::bigint) AS misspelt,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_unauthorised'), 0::bigint) AS unauthorised,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_authorised'), 0::bigint) AS authorised,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'brand_other_goods'), 0::bigint) AS other_goods,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'counterfeit_term'), 0::bigint) AS counterfeit_terms,
	pg_catalog.sum(s.strength::double precision) OPERATOR(pg_catalog./) (1000000::double precision OPERATOR(pg_catalog.*) pg_catalog.sum(s.findings)::double precision) AS mean_strength
FROM assay.finding_sum s WHERE s.brand IS NOT NULL
GROUP BY s.source, s.day, s.brand
HAVING pg_catalog.sum(s.findings) OPERATOR(pg_catalog.>) 0;

COMMENT ON VIEW assay.brand_day IS 'findings about registered brands, by table, day of shipment and brand, from kept sums';

COMMENT ON COLUMN assay.brand_day.source IS 'the screened table';

COMMENT ON COLUMN assay.brand_day.day IS 'day of shipment';

COMMENT ON COLUMN assay.brand_day.brand IS 'registered brand';

COMMENT ON COLUMN assay.brand_day.findings IS 'number of findings about it';

COMMENT ON COLUMN assay.brand_day.disguised IS 'of these, by rule brand_disguised';

COMMENT ON COLUMN assay.brand_day.misspelt IS 'by rule brand_misspelt';

COMMENT ON COLUMN assay.brand_day.unauthorised IS 'by rule brand_unauthorised: one a shipment';

COMMENT ON COLUMN assay.brand_day.authorised IS 'by rule brand_authorised: one a shipment';

COMMENT ON COLUMN assay.brand_day.other_goods IS 'by rule brand_other_goods';

COMMENT ON COLUMN assay.brand_day.counterfeit_terms IS 'by rule counterfeit_term';

COMMENT ON COLUMN assay.brand_day.mean_strength IS 'mean strength of the findings';

CREATE VIEW assay.seller_day AS
SELECT s.source, s.day, s.seller, pg_catalog.sum(s.findings) AS findings,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'seller_watched'), 0::bigint) AS watched,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'seller_identifier'), 0::bigint) AS by_identifier,
	COALESCE(pg_catalog.sum(s.findings) FILTER (WHERE s.rule OPERATOR(pg_catalog.=) 'seller_linked'), 0::bigint) AS linked,
	pg_catalog.sum(s.strength::double precision) OPERATOR(pg_catalog./) (1000000::double precision OPERATOR(pg_catalog.*) pg_catalog.sum(s.findings)::double precision) AS mean_strength
FROM assay.finding_sum s WHERE s.seller IS NOT NULL
GROUP BY s.source, s.day, s.seller
HAVING pg_catalog.sum(s.findings) OPERATOR(pg_catalog.>) 0;

COMMENT ON VIEW assay.seller_day IS 'findings about watched sellers, by table, day of shipment and seller, from kept sums';

COMMENT ON COLUMN assay.seller_day.source IS 'the screened table';

COMMENT ON COLUMN assay.seller_day.day IS 'day of shipment';

COMMENT ON COLUMN assay.seller_day.seller IS 'watched seller, by its name on the list';

COMMENT ON COLUMN assay.seller_day.findings IS 'number of findings about it';

COMMENT ON COLUMN assay.seller_day.watched IS 'of these, by rule seller_watched: the name';

COMMENT ON COLUMN assay.seller_day.by_identifier IS 'by rule seller_identifier';

COMMENT ON COLUMN assay.seller_day.linked IS 'by rule seller_linked';

COMMENT ON COLUMN assay.seller_day.mean_strength IS 'mean strength of the findings';

CREATE FUNCTION assay.merge_sums() RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n bigint := 0;
	m bigint;
BEGIN
	-- one at a time; rows are only added meanwhile
	IF NOT assay.claim_part(0, 2, false) THEN
		RETURN 0;
	END IF;
	WITH many AS (
		SELECT array_agg(s.ctid) AS rows, s.day, s.source, sum(s.shipments) AS shipments, sum(s.risky) AS risky,
			sum(s.risk_30) AS risk_30, sum(s.risk_50) AS risk_50, sum(s.risk_80) AS risk_80, sum(s.risk) AS risk
		FROM assay.screened_sum s GROUP BY s.day, s.source HAVING count(*) > 1 OR sum(s.shipments) = 0),
	gone AS (DELETE FROM assay.screened_sum s WHERE s.ctid = ANY (ARRAY(SELECT unnest(k.rows) FROM many k)) RETURNING 1),
	put AS (
		INSERT INTO assay.screened_sum (day, source, shipments, risky, risk_30, risk_50, risk_80, risk)
		SELECT k.day, k.source, k.shipments, k.risky, k.risk_30, k.risk_50, k.risk_80, k.risk FROM many k WHERE k.shipments <> 0)
	SELECT count(*) INTO n FROM gone;
	WITH many AS (
		SELECT array_agg(s.ctid) AS rows, s.day, s.source, s.rule, s.brand, s.seller, sum(s.findings) AS findings, sum(s.strength) AS strength
		FROM assay.finding_sum s GROUP BY s.day, s.source, s.rule, s.brand, s.seller HAVING count(*) > 1 OR sum(s.findings) = 0),
	gone AS (DELETE FROM assay.finding_sum s WHERE s.ctid = ANY (ARRAY(SELECT unnest(k.rows) FROM many k)) RETURNING 1),
	put AS (
		INSERT INTO assay.finding_sum (day, source, rule, brand, seller, findings, strength)
		SELECT k.day, k.source, k.rule, k.brand, k.seller, k.findings, k.strength FROM many k WHERE k.findings <> 0)
	SELECT count(*) INTO m FROM gone;
	RETURN n + m;
END $$;

COMMENT ON FUNCTION assay.merge_sums() IS
	'makes one row of those of a group in assay.screened_sum and assay.finding_sum, so that they stay small; returns how many were replaced; to be run now and then, as after a large load';

CREATE FUNCTION assay.recount_sums() RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	LOCK TABLE assay.screened, assay.finding IN SHARE MODE;
	DELETE FROM assay.screened_sum;
	DELETE FROM assay.finding_sum;
	INSERT INTO assay.screened_sum (day, source, shipments, risky, risk_30, risk_50, risk_80, risk)
	SELECT d.shipped_on, d.source, count(*), count(*) FILTER (WHERE d.risk > 0), count(*) FILTER (WHERE d.risk >= 0.3::real),
		count(*) FILTER (WHERE d.risk >= 0.5::real), count(*) FILTER (WHERE d.risk >= 0.8::real), sum((d.risk::float8 * 1000000)::bigint)
	FROM assay.screened d GROUP BY d.shipped_on, d.source;
	INSERT INTO assay.finding_sum (day, source, rule, brand, seller, findings, strength)
	SELECT f.day, f.source, f.rule, b.brand, b.seller, count(*), sum((f.strength::float8 * 1000000)::bigint)
	FROM assay.finding f, LATERAL (SELECT
		CASE jsonb_typeof(f.evidence -> 'brand') WHEN 'string' THEN f.evidence ->> 'brand' END AS brand,
		CASE jsonb_typeof(f.evidence -> 'seller') WHEN 'string' THEN f.evidence ->> 'seller' END AS seller OFFSET 0) b
	GROUP BY f.day, f.source, f.rule, b.brand, b.seller;
END $$;

COMMENT ON FUNCTION assay.recount_sums() IS
	'counts assay.screened_sum and assay.finding_sum anew, as is needed where rows of assay.screened and assay.finding were changed past their triggers (pg_restore --disable-triggers)';

CREATE OR REPLACE VIEW assay.daily_finding AS
SELECT f.source, f.day AS shipped_on, f.rule, pg_catalog.count(*) AS findings,
	pg_catalog.count(DISTINCT f.key) AS shipments, pg_catalog.avg(f.strength)::double precision AS mean_strength
FROM assay.finding f
GROUP BY f.source, f.day, f.rule;

CREATE TABLE assay.profile_part (
	key bigint NOT NULL,
	kind_id smallint NOT NULL,
	entries bytea NOT NULL
);

ALTER TABLE assay.profile_part ALTER entries SET STORAGE EXTERNAL;

CREATE INDEX profile_part_key ON assay.profile_part (key);

COMMENT ON TABLE assay.profile_part IS
	'sums of profiles by day, packed; the sum over the parts of a key is true: see assay.profile_day; keys can be found again by trying names: treat it as personal data, not readable by PUBLIC';

COMMENT ON COLUMN assay.profile_part.key IS 'assay.profile_hash() of the key; the number of the kind for its inspections together, and for the shipments of all routes';

COMMENT ON COLUMN assay.profile_part.kind_id IS 'kind of profile; 51 and 52: values a piece and a kilo by heading and origin';

COMMENT ON COLUMN assay.profile_part.entries IS 'what the part adds to which days, as assay.profile_entries() reads it';

CREATE FUNCTION assay.profile_hash(kind_id smallint, key text) RETURNS bigint
	AS 'MODULE_PATHNAME', 'assay_profile_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION assay.profile_hash(smallint, text) IS 'the key of a profile in 64 bits';

CREATE FUNCTION assay.profile_entries(entries bytea, OUT day date, OUT known date, OUT tag integer,
	OUT shipments bigint, OUT value bigint, OUT pieces bigint, OUT weight bigint, OUT found bigint, OUT unvalued bigint,
	OUT inspected bigint, OUT counterfeit bigint, OUT violations bigint)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_profile_entries' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10;

COMMENT ON FUNCTION assay.profile_entries(bytea) IS
	'entries of a part of a profile: day, from when known, currency or bin as a number; value in hundredths, pieces in thousandths, weight in grams';

CREATE FUNCTION assay.profile_pack(parts bytea[]) RETURNS bytea[]
	AS 'MODULE_PATHNAME', 'assay_profile_pack' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;

COMMENT ON FUNCTION assay.profile_pack(bytea[]) IS 'the fewest parts that have the same sums as these';

CREATE FUNCTION assay.profile_mark(profile bytea, OUT day date, OUT currency text, OUT value double precision,
	OUT pieces double precision, OUT weight double precision, OUT kinds smallint[], OUT keys bigint[])
	AS 'MODULE_PATHNAME', 'assay_profile_mark' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION assay.profile_mark(bytea) IS
	'what column profile of assay.screened says; a value without currency is in the common one of assay.exchange_rate, or was given without one';

CREATE VIEW assay.profile_day AS
SELECT k.kind, p.key, e.day, pg_catalog.sum(e.shipments)::bigint AS shipments, pg_catalog.sum(e.found)::bigint AS found,
	(pg_catalog.sum(e.value) FILTER (WHERE e.tag OPERATOR(pg_catalog.=) 0) OPERATOR(pg_catalog./) 100)::numeric(30, 2) AS value,
	(pg_catalog.sum(e.shipments OPERATOR(pg_catalog.-) e.unvalued) FILTER (WHERE e.tag OPERATOR(pg_catalog.=) 0))::bigint AS valued,
	(pg_catalog.sum(e.pieces) OPERATOR(pg_catalog./) 1000)::numeric(30, 3) AS pieces,
	(pg_catalog.sum(e.weight) OPERATOR(pg_catalog./) 1000)::numeric(30, 3) AS weight,
	pg_catalog.sum(e.inspected)::bigint AS inspected, pg_catalog.sum(e.counterfeit)::bigint AS counterfeit,
	pg_catalog.sum(e.violations)::bigint AS violations
FROM assay.profile_part p
JOIN assay.profile_kind k ON k.kind_id OPERATOR(pg_catalog.=) p.kind_id
CROSS JOIN LATERAL assay.profile_entries(p.entries) e
WHERE p.key OPERATOR(pg_catalog.<>) p.kind_id
GROUP BY k.kind, p.key, e.day
HAVING pg_catalog.sum(e.shipments) OPERATOR(pg_catalog.<>) 0 OR pg_catalog.sum(e.inspected) OPERATOR(pg_catalog.<>) 0;

COMMENT ON VIEW assay.profile_day IS
	'sums of profiles by kind, key and day, as they are known now: shipments on their day, inspections on the day their outcome was recorded';

COMMENT ON COLUMN assay.profile_day.kind IS 'kind of profile';

COMMENT ON COLUMN assay.profile_day.key IS 'assay.profile_hash() of the key';

COMMENT ON COLUMN assay.profile_day.day IS 'the day';

COMMENT ON COLUMN assay.profile_day.shipments IS 'number of shipments';

COMMENT ON COLUMN assay.profile_day.found IS 'those with a risk above 0';

COMMENT ON COLUMN assay.profile_day.value IS 'their value in the common currency, as far as there was a rate; NULL: of none';

COMMENT ON COLUMN assay.profile_day.valued IS 'shipments that have part in value';

COMMENT ON COLUMN assay.profile_day.pieces IS 'number of pieces';

COMMENT ON COLUMN assay.profile_day.weight IS 'weight in kilograms';

COMMENT ON COLUMN assay.profile_day.inspected IS 'outcomes recorded on that day, without the inconclusive';

COMMENT ON COLUMN assay.profile_day.counterfeit IS 'of these, counterfeit';

COMMENT ON COLUMN assay.profile_day.violations IS 'of these, other violations';

CREATE TYPE assay.profile_figures AS (
	first_day date, last_day date, day_before date, days integer,
	shipments bigint[], found bigint[], inspected bigint[], counterfeit bigint[], violations bigint[],
	value double precision[], currency text, valued bigint, pieces double precision[], weight double precision[],
	hit_rate double precision, kind_rate double precision, share_found double precision, growth double precision);

COMMENT ON TYPE assay.profile_figures IS
	'a profile as it was known at the beginning of a day; arrays are over the last 7, 30, 90 and 365 days before it, and over all';

COMMENT ON COLUMN assay.profile_figures.first_day IS 'first day with a shipment; NULL: none was known';

COMMENT ON COLUMN assay.profile_figures.last_day IS 'last day with a shipment';

COMMENT ON COLUMN assay.profile_figures.day_before IS 'the last day but one';

COMMENT ON COLUMN assay.profile_figures.days IS 'days with a shipment';

COMMENT ON COLUMN assay.profile_figures.shipments IS 'shipments';

COMMENT ON COLUMN assay.profile_figures.found IS 'shipments with a risk above 0';

COMMENT ON COLUMN assay.profile_figures.inspected IS 'inspections whose outcome was recorded in that time, without the inconclusive';

COMMENT ON COLUMN assay.profile_figures.counterfeit IS 'of these, counterfeit';

COMMENT ON COLUMN assay.profile_figures.violations IS 'of these, other violations';

COMMENT ON COLUMN assay.profile_figures.value IS 'value of the shipments, in currency';

COMMENT ON COLUMN assay.profile_figures.currency IS
	'NULL: the common currency of assay.exchange_rate, or none was given; else the one without a rate that most values are in: those of others are not added';

COMMENT ON COLUMN assay.profile_figures.valued IS 'shipments that have part in the value over all';

COMMENT ON COLUMN assay.profile_figures.pieces IS 'pieces, as far as given';

COMMENT ON COLUMN assay.profile_figures.weight IS 'kilograms, as far as given';

COMMENT ON COLUMN assay.profile_figures.hit_rate IS
	'share of counterfeits among the inspected, drawn toward kind_rate as by 20 inspections';

COMMENT ON COLUMN assay.profile_figures.kind_rate IS
	'that share among all inspected shipments that have a key of this kind: (counterfeit + 0.5) / (inspected + 1)';

COMMENT ON COLUMN assay.profile_figures.share_found IS 'found / shipments, over all';

COMMENT ON COLUMN assay.profile_figures.growth IS
	'shipments of the last 30 days plus 1, divided by the mean of 30 days in the 60 before plus 1';

CREATE FUNCTION assay.profile_known(kind_id smallint, key bigint, as_of date) RETURNS assay.profile_figures
	AS 'MODULE_PATHNAME', 'assay_profile_known' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 100;

COMMENT ON FUNCTION assay.profile_known(smallint, bigint, date) IS 'assay.profile() by number of the kind and assay.profile_hash() of the key';

CREATE FUNCTION assay.profile(kind text, key text, as_of date DEFAULT NULL) RETURNS assay.profile_figures
	AS 'MODULE_PATHNAME', 'assay_profile' LANGUAGE C STABLE PARALLEL SAFE COST 100;

COMMENT ON FUNCTION assay.profile(text, text, date) IS
	'what was known of a party or route at the beginning of a day (default today): shipments of earlier days as they are screened now, outcomes as they were recorded on earlier days; key in the normal form of its kind, seller_key() for names, ''6404 CN'' for heading_origin, ''CN US'' for route';

CREATE FUNCTION assay.profile_quantiles(key text, fractions double precision[], as_of date DEFAULT NULL,
	by text DEFAULT 'piece', currency text DEFAULT NULL, OUT n bigint, OUT quantiles double precision[])
	AS 'MODULE_PATHNAME', 'assay_profile_quantiles' LANGUAGE C STABLE PARALLEL SAFE COST 300;

COMMENT ON FUNCTION assay.profile_quantiles(text, double precision[], date, text, text) IS
	'quantiles of the value a piece, or a kilo, of the shipments of a heading and origin (''6404 CN'') in the 365 days before a day (default today), and of how many; each is within 0.5 % of a value that has this rank';

CREATE FUNCTION assay.profile_quantiles_known(key bigint, fractions double precision[], as_of date, by text, currency text,
	OUT n bigint, OUT quantiles double precision[])
	AS 'MODULE_PATHNAME', 'assay_profile_quantiles_known' LANGUAGE C STABLE PARALLEL SAFE COST 300;

COMMENT ON FUNCTION assay.profile_quantiles_known(bigint, double precision[], date, text, text) IS
	'assay.profile_quantiles() by assay.profile_hash() of the key';

CREATE FUNCTION assay.profile_of_row(source text, key text, as_of date DEFAULT NULL,
	OUT kind text, OUT figures assay.profile_figures) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	SELECT k.kind, assay.profile_known(n.kind_id, n.hash, coalesce(as_of, m.day))
	FROM assay.screened d, LATERAL assay.profile_mark(d.profile) m,
		LATERAL unnest(m.kinds, m.keys) n (kind_id, hash), assay.profile_kind k
	WHERE d.source = profile_of_row.source AND d.key = profile_of_row.key AND k.kind_id = n.kind_id
	ORDER BY n.kind_id
$$;

COMMENT ON FUNCTION assay.profile_of_row(text, text, date) IS
	'profiles of a screened row as they were known at the beginning of its day, or of another';

ALTER TABLE assay.outcome ADD recorded_on date NOT NULL DEFAULT CURRENT_DATE, ADD changed_on date;

COMMENT ON COLUMN assay.outcome.recorded_on IS
	'day on which the outcome was recorded: profiles know it from the next day on; give it when you load the outcomes of earlier days';

COMMENT ON COLUMN assay.outcome.changed_on IS 'day of the last change of the result; NULL: it is as it was recorded';

CREATE TABLE assay.outcome_past (
	source text NOT NULL,
	key text NOT NULL,
	inspected_on date NOT NULL,
	result text NOT NULL,
	recorded_on date NOT NULL,
	changed_on date,
	until date NOT NULL
);

CREATE INDEX outcome_past_key ON assay.outcome_past (source, key);

COMMENT ON TABLE assay.outcome_past IS 'what outcomes said before they were changed or taken back, so that a past day keeps its answer';

COMMENT ON COLUMN assay.outcome_past.source IS 'the screened table';

COMMENT ON COLUMN assay.outcome_past.key IS 'key of the shipment in that table';

COMMENT ON COLUMN assay.outcome_past.inspected_on IS 'day of the inspection';

COMMENT ON COLUMN assay.outcome_past.result IS 'the result as it was recorded';

COMMENT ON COLUMN assay.outcome_past.recorded_on IS 'day on which the outcome was first recorded';

COMMENT ON COLUMN assay.outcome_past.changed_on IS 'day from which it said this; NULL: recorded_on';

COMMENT ON COLUMN assay.outcome_past.until IS 'day on which it was changed or taken back';

SELECT pg_catalog.pg_extension_config_dump('assay.outcome_past', '');

CREATE FUNCTION assay.keep_outcome() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW.recorded_on <> OLD.recorded_on THEN
			RAISE EXCEPTION 'recorded_on of an outcome does not change' USING ERRCODE = 'object_not_in_prerequisite_state',
				HINT = 'What was known on a past day stays as it is; a changed result is known from the day of the change.';
		END IF;
		IF NEW.result = OLD.result THEN
			RETURN NEW;
		END IF;
		NEW.changed_on := greatest(CURRENT_DATE, OLD.recorded_on);
	END IF;
	-- what was changed on the day it was recorded was known on no day
	IF coalesce(OLD.changed_on, OLD.recorded_on) < CURRENT_DATE THEN
		PERFORM assay.require_privileges('INSERT', 'assay.outcome_past');
		INSERT INTO assay.outcome_past (source, key, inspected_on, result, recorded_on, changed_on, until)
		VALUES (OLD.source, OLD.key, OLD.inspected_on, OLD.result, OLD.recorded_on, OLD.changed_on, CURRENT_DATE);
	END IF;
	RETURN CASE TG_OP WHEN 'UPDATE' THEN NEW ELSE OLD END;
END $$;

COMMENT ON FUNCTION assay.keep_outcome() IS
	'row trigger of assay.outcome: keeps what an outcome said before it was changed or taken back';

CREATE TRIGGER outcome_kept BEFORE UPDATE OR DELETE ON assay.outcome
	FOR EACH ROW EXECUTE FUNCTION assay.keep_outcome();

COMMENT ON TRIGGER outcome_kept ON assay.outcome IS 'keeps what the outcome said before';

CREATE FUNCTION assay.profile_outcomes() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_profile_outcomes' LANGUAGE C;

COMMENT ON FUNCTION assay.profile_outcomes() IS 'statement triggers of assay.outcome and assay.outcome_past: count outcomes in profiles';

REVOKE ALL ON FUNCTION assay.profile_outcomes() FROM PUBLIC;

CREATE TRIGGER profile_added AFTER INSERT ON assay.outcome REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.profile_outcomes();

CREATE TRIGGER profile_changed AFTER UPDATE ON assay.outcome REFERENCING OLD TABLE AS gone NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.profile_outcomes();

CREATE TRIGGER profile_gone AFTER DELETE ON assay.outcome REFERENCING OLD TABLE AS gone
	FOR EACH STATEMENT EXECUTE FUNCTION assay.profile_outcomes();

CREATE TRIGGER profile_emptied AFTER TRUNCATE ON assay.outcome
	FOR EACH STATEMENT EXECUTE FUNCTION assay.profile_outcomes();

CREATE TRIGGER profile_added AFTER INSERT ON assay.outcome_past REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.profile_outcomes();

CREATE TRIGGER profile_changed AFTER UPDATE ON assay.outcome_past REFERENCING OLD TABLE AS gone NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.profile_outcomes();

CREATE TRIGGER profile_gone AFTER DELETE ON assay.outcome_past REFERENCING OLD TABLE AS gone
	FOR EACH STATEMENT EXECUTE FUNCTION assay.profile_outcomes();

CREATE TRIGGER profile_emptied AFTER TRUNCATE ON assay.outcome_past
	FOR EACH STATEMENT EXECUTE FUNCTION assay.profile_outcomes();

CREATE FUNCTION assay.merge_profiles() RETURNS bigint
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n bigint;
BEGIN
	-- one at a time
	IF NOT assay.claim_part(0, 3, false) THEN
		RETURN 0;
	END IF;
	WITH many AS (
		SELECT p.key, p.kind_id, array_agg(p.ctid) AS rows, assay.profile_pack(array_agg(p.entries)) AS parts
		FROM assay.profile_part p WHERE octet_length(p.entries) < 900
		GROUP BY p.key, p.kind_id HAVING count(*) > 1),
	gone AS (DELETE FROM assay.profile_part p WHERE p.ctid = ANY (ARRAY(SELECT unnest(m.rows) FROM many m)) RETURNING 1),
	put AS (
		INSERT INTO assay.profile_part (key, kind_id, entries)
		SELECT m.key, m.kind_id, e FROM many m, unnest(m.parts) e ORDER BY m.kind_id, m.key)
	SELECT count(*) INTO n FROM gone;
	RETURN n;
END $$;

COMMENT ON FUNCTION assay.merge_profiles() IS
	'makes few parts of the many that profiles come in, so that assay.profile_part stays small and assay.profile() fast; returns how many were replaced; to be run now and then, as after a large load';

CREATE FUNCTION assay.recount_profiles() RETURNS void
	AS 'MODULE_PATHNAME', 'assay_recount_profiles' LANGUAGE C COST 1000000;

COMMENT ON FUNCTION assay.recount_profiles() IS
	'counts all profiles anew from assay.screened and the outcomes, as is needed where those were changed past their triggers (pg_restore --disable-triggers); for who may delete from assay.screened';

CREATE FUNCTION assay.screen_profiles(source text, keys text[], run integer) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET jit = off AS $$
BEGIN
	WITH x AS MATERIALIZED (
		SELECT d.key, m.day, m.currency, m.value, m.value / m.pieces AS by_piece, m.value / m.weight AS by_kilo, m.kinds, m.keys AS hashes
		FROM assay.screened d, LATERAL assay.profile_mark(d.profile) m
		WHERE d.source = screen_profiles.source AND d.key = ANY (screen_profiles.keys) AND d.profile IS NOT NULL),
	r AS MATERIALIZED (SELECT * FROM assay.rule r WHERE r.enabled),
	party AS (
		SELECT x.key, x.day, n.kind_id, n.hash FROM x, LATERAL unnest(x.kinds, x.hashes) n (kind_id, hash)
		WHERE n.kind_id BETWEEN 1 AND 8 OR n.kind_id = 10),
	known AS MATERIALIZED (
		SELECT p.day, p.kind_id, p.hash, k.kind, assay.profile_known(p.kind_id, p.hash, p.day) AS f
		FROM (SELECT DISTINCT p.day, p.kind_id, p.hash FROM party p) p JOIN assay.profile_kind k ON k.kind_id = p.kind_id),
	priced AS (
		SELECT x.key, x.day, x.currency, n.hash, v.rule, v.by, v.value FROM x, LATERAL unnest(x.kinds, x.hashes) n (kind_id, hash),
			LATERAL (VALUES ('value_low', 'piece', x.by_piece), ('weight_odd', 'kilo', x.by_kilo)) v (rule, by, value)
		WHERE n.kind_id = 9 AND v.value IS NOT NULL AND EXISTS (SELECT FROM r WHERE r.rule = v.rule)),
	quantile AS MATERIALIZED (
		SELECT p.day, p.currency, p.hash, p.by, q.n, q.quantiles[1] AS low, q.quantiles[2] AS high
		FROM (SELECT DISTINCT p.day, p.currency, p.hash, p.by FROM priced p) p, LATERAL assay.profile_quantiles_known(p.hash, '{0.01,0.99}', p.day, p.by, p.currency) q),
	found AS (
		-- beyond what the quantile may be off by: many shipments may have one price
		SELECT p.key, p.rule, CASE WHEN p.value < q.low THEN 1 ELSE 0.5 END AS strength,
			jsonb_build_object('field', 'value', 'by', p.by, 'value', round(p.value::numeric, 4), 'quantile_1', round(q.low::numeric, 4),
				'quantile_99', round(q.high::numeric, 4), 'shipments', q.n) || jsonb_strip_nulls(jsonb_build_object('currency', p.currency)) AS evidence, p.day
		FROM priced p JOIN quantile q ON (q.day, q.hash, q.by) = (p.day, p.hash, p.by) AND q.currency IS NOT DISTINCT FROM p.currency
		WHERE q.n >= 100 AND (p.value < q.low / 1.0051 OR p.value > q.high * 1.0051)
		UNION ALL
		SELECT p.key, 'first_seen_burst', least(1, (n.f).shipments[1] / 100.0),
			jsonb_build_object('field', n.kind, 'first_day', (n.f).first_day, 'shipments_7_days', (n.f).shipments[1], 'shipments', (n.f).shipments[5]), p.day
		FROM party p JOIN known n USING (day, kind_id, hash)
		WHERE p.kind_id IN (1, 2) AND (n.f).first_day >= p.day - 30 AND (n.f).shipments[1] >= 20
		UNION ALL
		SELECT p.key, 'bad_history', (n.f).hit_rate,
			jsonb_build_object('field', n.kind, 'inspected', (n.f).inspected[5], 'counterfeit', (n.f).counterfeit[5],
				'hit_rate', round((n.f).hit_rate::numeric, 4), 'kind_rate', round((n.f).kind_rate::numeric, 4)), p.day
		FROM party p JOIN known n USING (day, kind_id, hash)
		WHERE p.kind_id BETWEEN 1 AND 8 AND (n.f).inspected[5] >= 3 AND (n.f).hit_rate >= 3 * (n.f).kind_rate
		UNION ALL
		SELECT p.key, 'dormant_returns', 1,
			jsonb_build_object('field', n.kind, 'last_day', (n.f).last_day, 'idle_days', p.day - (n.f).last_day, 'shipments', (n.f).shipments[5]), p.day
		FROM party p JOIN known n USING (day, kind_id, hash)
		WHERE p.kind_id IN (1, 2) AND (n.f).shipments[5] >= 10 AND (n.f).last_day < p.day - 180
		UNION ALL
		SELECT p.key, 'route_new', 1, jsonb_build_object('field', 'origin', 'shipments', 0, 'on_other_routes', (a.f).shipments[5]), p.day
		FROM party p JOIN known n USING (day, kind_id, hash)
		JOIN (SELECT d.day, assay.profile_known(10::smallint, 10::bigint, d.day) AS f FROM (SELECT DISTINCT party.day FROM party WHERE party.kind_id = 10) d) a ON a.day = p.day
		WHERE p.kind_id = 10 AND (n.f).shipments[5] = 0 AND (a.f).shipments[5] >= 1000),
	put AS (
		INSERT INTO assay.finding (source, key, run_id, rule, version, strength, weight, evidence, day)
		SELECT screen_profiles.source, f.key, run, r.rule, r.version, f.strength::real, r.weight,
			f.evidence || jsonb_build_object('list', 'assay.profile', 'version', f.day::text), d.shipped_on
		FROM found f JOIN r ON r.rule = f.rule AND f.strength >= r.threshold JOIN assay.screened d ON d.source = screen_profiles.source AND d.key = f.key
		RETURNING key, strength, weight)
	UPDATE assay.screened d SET risk = n.risk
	FROM (SELECT a.key, assay.risk(a.strength, a.weight) AS risk
		FROM (SELECT f.key, f.strength, f.weight FROM assay.finding f
			WHERE f.source = screen_profiles.source AND f.key IN (SELECT put.key FROM put)
			UNION ALL SELECT put.key, put.strength, put.weight FROM put) a
		GROUP BY a.key) n
	WHERE d.source = screen_profiles.source AND d.key = n.key;
END $$;

COMMENT ON FUNCTION assay.screen_profiles(text, text[], integer) IS
	'compares screened rows with profiles as they were known at the beginning of the day of each: rules value_low, weight_odd, first_seen_burst, bad_history, dormant_returns and route_new';

CREATE TABLE assay.importer_change (
	changed_at timestamptz NOT NULL,
	changed_by text NOT NULL,
	change text NOT NULL,
	importer_id bigint NOT NULL,
	number @extschema@.importerno,
	name text NOT NULL,
	country text,
	programme text,
	status text NOT NULL,
	reason text,
	valid daterange NOT NULL
);

CREATE INDEX importer_change_number ON assay.importer_change (number);

COMMENT ON TABLE assay.importer_change IS
	'every change of assay.importer: see assay.importer_history; written by a trigger alone, not readable by PUBLIC';

COMMENT ON COLUMN assay.importer_change.changed_at IS 'when';

COMMENT ON COLUMN assay.importer_change.changed_by IS 'role that had logged in';

COMMENT ON COLUMN assay.importer_change.change IS 'added, changed or removed';

COMMENT ON COLUMN assay.importer_change.importer_id IS 'the row of assay.importer';

COMMENT ON COLUMN assay.importer_change.number IS 'its number after the change; of a removed row, before it';

COMMENT ON COLUMN assay.importer_change.name IS 'its name';

COMMENT ON COLUMN assay.importer_change.country IS 'its country';

COMMENT ON COLUMN assay.importer_change.programme IS 'its programme';

COMMENT ON COLUMN assay.importer_change.status IS 'its status';

COMMENT ON COLUMN assay.importer_change.reason IS 'its reason';

COMMENT ON COLUMN assay.importer_change.valid IS 'days on which the status holds';

SELECT pg_catalog.pg_extension_config_dump('assay.importer_change', '');

CREATE FUNCTION assay.importer_changed() RETURNS trigger AS 'MODULE_PATHNAME', 'assay_importer_changed' LANGUAGE C;

COMMENT ON FUNCTION assay.importer_changed() IS 'statement triggers of assay.importer: keep assay.importer_change';

REVOKE ALL ON FUNCTION assay.importer_changed() FROM PUBLIC;

CREATE TRIGGER history_added AFTER INSERT ON assay.importer REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.importer_changed();

CREATE TRIGGER history_changed AFTER UPDATE ON assay.importer REFERENCING OLD TABLE AS gone NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION assay.importer_changed();

CREATE TRIGGER history_removed AFTER DELETE ON assay.importer REFERENCING OLD TABLE AS gone
	FOR EACH STATEMENT EXECUTE FUNCTION assay.importer_changed();

CREATE VIEW assay.importer_history AS
SELECT c.number, c.changed_at, c.changed_by, c.change, c.status, c.programme, c.reason, c.valid, c.name, c.country, c.importer_id
FROM assay.importer_change c
WHERE c.change OPERATOR(pg_catalog.<>) 'added' OR NOT EXISTS (
	SELECT FROM assay.importer_change e
	WHERE e.importer_id OPERATOR(pg_catalog.=) c.importer_id AND e.number OPERATOR(@extschema@.=) c.number
		AND e.changed_at OPERATOR(pg_catalog.<) c.changed_at AND e.change OPERATOR(pg_catalog.<>) 'removed'
		AND e.status OPERATOR(pg_catalog.=) c.status AND e.valid OPERATOR(pg_catalog.=) c.valid);

COMMENT ON VIEW assay.importer_history IS 'every change of the status of an importer, with user and time';

COMMENT ON COLUMN assay.importer_history.number IS 'number of the importer';

COMMENT ON COLUMN assay.importer_history.changed_at IS 'when';

COMMENT ON COLUMN assay.importer_history.changed_by IS 'role that had logged in';

COMMENT ON COLUMN assay.importer_history.change IS 'added, changed or removed';

COMMENT ON COLUMN assay.importer_history.status IS 'status after the change; of a removed row, before it';

COMMENT ON COLUMN assay.importer_history.programme IS 'programme';

COMMENT ON COLUMN assay.importer_history.reason IS 'why';

COMMENT ON COLUMN assay.importer_history.valid IS 'days on which the status holds';

COMMENT ON COLUMN assay.importer_history.name IS 'the name under which it is registered';

COMMENT ON COLUMN assay.importer_history.country IS 'ISO 3166-1 alpha-2 code';

COMMENT ON COLUMN assay.importer_history.importer_id IS 'the row of assay.importer';

CREATE FUNCTION assay.profile_facts(figures assay.profile_figures, OUT fact text, OUT value text) RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	SELECT f.fact, f.value FROM (VALUES
		(1, 'first shipment', (figures).first_day::text),
		(2, 'last shipment', (figures).last_day::text),
		(3, 'days with shipments', (figures).days::text),
		(4, 'shipments', format('%s, of which %s in the last 365 days, %s in 90, %s in 30, %s in 7',
			(figures).shipments[5], (figures).shipments[4], (figures).shipments[3], (figures).shipments[2], (figures).shipments[1])),
		(5, 'value', (figures).value[5]::numeric(30, 2)::text || coalesce(' ' || (figures).currency, '')
			|| format(' (of %s shipments)', (figures).valued)),
		(6, 'weight', (figures).weight[5]::numeric(30, 3)::text || ' kg'),
		(7, 'with findings', (figures).found[5]::text),
		(8, 'inspected', format('%s, of which %s in the last 365 days', (figures).inspected[5], (figures).inspected[4])),
		(9, 'counterfeit', format('%s, of which %s in the last 365 days', (figures).counterfeit[5], (figures).counterfeit[4])),
		(10, 'other violations', format('%s, of which %s in the last 365 days', (figures).violations[5], (figures).violations[4])),
		(11, 'hit rate', format('%s, of all of its kind %s', (figures).hit_rate::numeric(6, 4), (figures).kind_rate::numeric(6, 4))),
		(12, 'growth', (figures).growth::numeric(30, 2)::text)) f (i, fact, value)
	ORDER BY f.i
$$;

COMMENT ON FUNCTION assay.profile_facts(assay.profile_figures) IS 'a profile in words';

CREATE FUNCTION assay.importer_record(number text, as_of date DEFAULT NULL, OUT fact text, OUT value text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	day date := coalesce(as_of, CURRENT_DATE);
	problem text := @extschema@.importer_number_problem(number);
	no @extschema@.importerno;
	known record;
BEGIN
	IF number IS NULL THEN
		RETURN;
	END IF;
	IF problem IS NOT NULL THEN
		RAISE EXCEPTION 'not the number of an importer: %', problem USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Parties without a number are found by assay.profile(''importer'', seller_key(name)).';
	END IF;
	no := number::@extschema@.importerno;
	RETURN QUERY SELECT 'number'::text, no::text;
	SELECT s.* INTO known FROM assay.importer_status(number, NULL, NULL, day) s;
	RETURN QUERY
		SELECT 'name'::text, i.name FROM assay.importer i
		WHERE i.number OPERATOR(@extschema@.=) no AND i.valid @> day GROUP BY i.name ORDER BY i.name;
	RETURN QUERY SELECT 'status'::text, coalesce(known.status || coalesce(' by ' || known.programme, '')
		|| coalesce(', from ' || lower(known.valid), '') || coalesce(': ' || known.reason, ''), 'not registered');
	RETURN QUERY SELECT f.fact, f.value FROM assay.profile_facts(assay.profile('importer', no::text, day)) f;
	RETURN QUERY SELECT 'history'::text, format('%s by %s: %s, %s%s%s', h.changed_at, h.changed_by, h.change, h.status,
		coalesce(' by ' || h.programme, ''), ' ' || h.valid)
	FROM assay.importer_history h WHERE h.number OPERATOR(@extschema@.=) no AND h.changed_at < day + 1 ORDER BY h.changed_at;
END $$;

COMMENT ON FUNCTION assay.importer_record(text, date) IS
	'what is known of an importer on a day (default today): status and its changes, what came and what was found before that day';

CREATE FUNCTION assay.seller_record(name text, country text DEFAULT NULL, as_of date DEFAULT NULL, OUT fact text, OUT value text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	day date := coalesce(as_of, CURRENT_DATE);
	of_key text := @extschema@.seller_key(name);
BEGIN
	IF name IS NULL THEN
		RETURN;
	END IF;
	IF of_key = '' THEN
		RAISE EXCEPTION 'the name of a seller has letters' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Give the name as it stands on a declaration.';
	END IF;
	RETURN QUERY SELECT 'name'::text, seller_record.name;
	RETURN QUERY SELECT 'key'::text, of_key;
	RETURN QUERY SELECT 'watched'::text, format('%s (%s, score %s)%s', s.name, s.status, s.score::numeric(4, 3), coalesce(': ' || s.reason, ''))
	FROM assay.seller_matches(seller_record.name, seller_record.country, 5, day) s;
	RETURN QUERY SELECT f.fact, f.value FROM assay.profile_facts(assay.profile('seller', of_key, day)) f;
END $$;

COMMENT ON FUNCTION assay.seller_record(text, text, date) IS
	'what is known of a seller on a day (default today): entries of the watch list like it, what came and what was found before that day';

CREATE FUNCTION assay.route_record(origin text, destination text, as_of date DEFAULT NULL, OUT fact text, OUT value text) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
	SELECT 'route', upper(origin) || ' ' || upper(destination) WHERE num_nulls(origin, destination) = 0
	UNION ALL
	SELECT f.fact, f.value FROM assay.profile_facts(assay.profile('route', upper(origin) || ' ' || upper(destination), as_of)) f
	WHERE num_nulls(origin, destination) = 0
$$;

COMMENT ON FUNCTION assay.route_record(text, text, date) IS
	'what is known of shipments from one country to another on a day (default today): what came and what was found before that day';

COMMENT ON COLUMN assay.model.version IS 'incremented each time a model of this name is learned';

COMMENT ON COLUMN assay.model.numbers IS 'numeric features';

COMMENT ON COLUMN assay.model.categories IS 'categorical features: each value enters by its count and its outcomes before the day of the row';

COMMENT ON COLUMN assay.model.until IS 'only what was known before this day was used';

COMMENT ON COLUMN assay.model.figures IS
	'evaluation on the last days, by a model of the days before: AUC, share of hits among the most probable 1, 5 and 10 %, expected calibration error over ten bins, logistic loss; NULL where there were too few';

COMMENT ON TABLE assay.model_part IS 'parts of a model: head, history of each category, trees, terms; the same bytes on every machine';

COMMENT ON COLUMN assay.model_part.number IS 'number among the parts of its kind, from 0';

COMMENT ON COLUMN assay.model_part.body IS 'the part, big-endian';

COMMENT ON FUNCTION assay.rule_votes(text, text, text[]) IS
	'findings of a screened row by rule, as strength times weight; of findings about the same fragment only the strongest';

COMMENT ON FUNCTION assay.fit_risk(text, text[], text[], text[], text, bigint) IS
	'learns a model from the rows of a query, for assay.learn_risk(): its parts, and with the head the values for assay.model';

CREATE OR REPLACE PROCEDURE assay.learn_risk(model text, source regclass, outcome name DEFAULT NULL, day name DEFAULT NULL,
	until date DEFAULT 'infinity', numbers text[] DEFAULT '{}', categories text[] DEFAULT '{}',
	findings boolean DEFAULT false, profiles boolean DEFAULT false, family text DEFAULT 'auto', seed bigint DEFAULT 1,
	key_column name DEFAULT NULL, known name DEFAULT NULL)
	LANGUAGE plpgsql
		SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' AS $$
DECLARE
	screened CONSTANT boolean := source = 'assay.screened'::regclass;
	inspected CONSTANT boolean := outcome IS NULL;
	rules text[] := '{}';
	from_clause text;
	source_name text := source::text;
	keys text[];
	source_of_row text;
	key_of_row text;
	known_of_row text;
	query text;
	missing text;
	day_type regtype;
BEGIN
	IF model IS NULL OR source IS NULL OR until IS NULL OR numbers IS NULL OR categories IS NULL OR findings IS NULL
		OR profiles IS NULL OR family IS NULL OR seed IS NULL THEN
		RAISE EXCEPTION 'only outcome, day, key_column and known may be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF model = '' THEN
		RAISE EXCEPTION 'a model needs a name' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF profiles THEN
		RAISE EXCEPTION 'profiles cannot be learned from yet' USING ERRCODE = 'feature_not_supported',
			HINT = 'Leave out profiles: categories enter by the history of their outcomes.';
	END IF;
	IF day IS NULL AND screened THEN
		day := 'shipped_on';
	END IF;
	IF day IS NULL THEN
		RAISE EXCEPTION 'no column of days' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Name the day of the rows, day => ''shipped_on'': what is learned of a row must have been known before its day.';
	END IF;
	IF key_column IS NULL AND (findings OR inspected) THEN
		keys := CASE WHEN screened THEN '{key}' ELSE assay.screen_key(source, NULL) END;
		IF cardinality(keys) > 1 THEN
			RAISE EXCEPTION 'the key of % has several columns', source USING ERRCODE = 'feature_not_supported',
				HINT = 'Learn from a view over assay.screened, or name one column with key_column.';
		END IF;
		key_column := keys[1];
	END IF;
	-- the name that findings and outcomes have it under
	IF findings OR inspected THEN
		source_name := coalesce(assay.screen_label(source), source_name);
	END IF;

	SELECT string_agg(format('"%s"', c.name), ', ') INTO missing
	FROM unnest(numbers || categories || ARRAY[outcome, day, key_column, known]::text[]) c (name)
	WHERE c.name IS NOT NULL AND NOT EXISTS (SELECT FROM pg_attribute a
		WHERE a.attrelid = source AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped);
	IF missing IS NOT NULL THEN
		RAISE EXCEPTION '% has no column %', source, missing USING ERRCODE = 'undefined_column';
	END IF;
	SELECT string_agg(format('"%s"', c.name), ', ') INTO missing
	FROM (SELECT c.name FROM unnest(numbers || categories) c (name) GROUP BY c.name
		HAVING count(*) > 1 OR c.name IS NULL OR c.name = outcome::text) c;
	IF missing IS NOT NULL OR array_position(numbers || categories, NULL) IS NOT NULL THEN
		RAISE EXCEPTION 'a column may be named once among numbers and categories, and not the outcome: %', coalesce(missing, 'NULL')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF numbers = '{}' AND categories = '{}' AND NOT findings THEN
		RAISE EXCEPTION 'nothing to learn from' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Name numbers or categories, or set findings => true.';
	END IF;
	SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END INTO day_type
	FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = source AND a.attname = day;
	IF day_type NOT IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype) THEN
		RAISE EXCEPTION 'column "%" of type % is no day', day, day_type USING ERRCODE = 'datatype_mismatch',
			HINT = 'Days are of type date, timestamp or timestamp with time zone (the day in UTC).';
	END IF;

	PERFORM assay.require_privileges('SELECT, INSERT', 'assay.model', 'assay.model_part');
	-- two who learn the same name do so one after the other
	PERFORM pg_advisory_xact_lock(hashtextextended(model, 5847300226));

	IF findings THEN
		rules := coalesce((SELECT array_agg(r.rule ORDER BY r.rule COLLATE "C") FROM assay.rule r), '{}');
	END IF;
	source_of_row := CASE WHEN screened THEN 's.source' ELSE quote_literal(source_name) END;
	key_of_row := 's.' || quote_ident(key_column) || '::pg_catalog.text';
	known_of_row := CASE WHEN inspected THEN 'o.inspected_on' ELSE coalesce('s.' || quote_ident(known) || '::pg_catalog.date', 'x.day') END;
	from_clause := format('%s s, LATERAL (SELECT %s AS day) x', source,
		format(CASE day_type WHEN 'timestamptz'::regtype THEN '(s.%I AT TIME ZONE ''UTC'')::pg_catalog.date' ELSE 's.%I::pg_catalog.date' END, day));
	IF inspected THEN
		-- of several inspections the last that was known
		from_clause := from_clause || format(', LATERAL (
			SELECT o.result, o.inspected_on FROM assay.outcome o
			WHERE o.source OPERATOR(pg_catalog.=) %s AND o.key OPERATOR(pg_catalog.=) %s AND o.inspected_on OPERATOR(pg_catalog.<) %L::pg_catalog.date
			ORDER BY o.inspected_on DESC LIMIT 1) o', source_of_row, key_of_row, until);
	END IF;
	query := format('SELECT x.day, %s AS known, %s, %s AS votes%s FROM %s WHERE pg_catalog.isfinite(x.day)
		AND x.day OPERATOR(pg_catalog.<) %L::pg_catalog.date AND coalesce(%s, x.day) OPERATOR(pg_catalog.<) %L::pg_catalog.date%s',
		known_of_row, CASE WHEN inspected THEN 'o.result' ELSE format('s.%I', outcome) END,
		CASE WHEN findings THEN format('assay.rule_votes(%s, %s, %L)', source_of_row, key_of_row, rules) ELSE 'NULL::real[]' END,
		coalesce((SELECT string_agg(format(', s.%I', c.name), '' ORDER BY c.i) FROM unnest(numbers || categories) WITH ORDINALITY c (name, i)), ''),
		from_clause, until, known_of_row, until,
		CASE WHEN inspected THEN '' ELSE format(' AND s.%I IS NOT NULL', outcome) END);

	WITH part AS MATERIALIZED (
		SELECT * FROM assay.fit_risk(query, numbers, categories, rules, family, seed)),
	new AS (
		INSERT INTO assay.model (model, version, family, source, outcome, day, until, numbers, categories, rules, key_column, seed,
			first_day, last_day, outcomes, hits, pairs, trees, figures)
		SELECT learn_risk.model, 1 + coalesce((SELECT max(m.version) FROM assay.model m WHERE m.model = learn_risk.model), 0),
			p.about ->> 'family', source_name, outcome, day, until, numbers, categories, rules,
			CASE WHEN findings THEN key_column END, seed, (p.about ->> 'first_day')::date, (p.about ->> 'last_day')::date,
			(p.about ->> 'rows')::bigint, (p.about ->> 'hits')::bigint,
			ARRAY(SELECT concat(categories[(pair ->> 0)::integer], ' and ', categories[(pair ->> 1)::integer])
				FROM jsonb_array_elements(p.about -> 'pairs') WITH ORDINALITY x (pair, i) ORDER BY i),
			(p.about ->> 'trees')::integer, p.about -> 'figures'
		FROM part p WHERE p.about IS NOT NULL
		RETURNING model_id)
	INSERT INTO assay.model_part (model_id, part, number, body)
	SELECT new.model_id, p.part, p.number, p.body FROM new, part p;
END $$;

COMMENT ON FUNCTION assay.probability(text, record, integer) IS
	'probability of a hit by a model, in its last version by default; the row must have the columns that the model was learned from';

COMMENT ON FUNCTION assay.explain_risk(text, record, integer) IS
	'explains assay.probability(): contribution of each column to the log odds, greatest first, and the intercept (feature NULL); they add up to the log odds';

CREATE TABLE assay.screened_probability (
	source text COLLATE pg_catalog."C" NOT NULL,
	key text COLLATE pg_catalog."C" NOT NULL,
	probability real NOT NULL,
	model text NOT NULL,
	model_version integer NOT NULL,
	scored_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
	PRIMARY KEY (key, source)
);

COMMENT ON TABLE assay.screened_probability IS 'probability of a hit of screened rows, by a model: assay.score_screened() keeps it';

COMMENT ON COLUMN assay.screened_probability.source IS 'name of the table, as in assay.screened';

COMMENT ON COLUMN assay.screened_probability.key IS 'the key of the row, as in assay.screened';

COMMENT ON COLUMN assay.screened_probability.probability IS 'probability of a hit';

COMMENT ON COLUMN assay.screened_probability.model IS 'the model that says so';

COMMENT ON COLUMN assay.screened_probability.model_version IS 'and its version';

COMMENT ON COLUMN assay.screened_probability.scored_at IS 'when';

SELECT pg_catalog.pg_extension_config_dump('assay.screened_probability', '');

CREATE FUNCTION assay.score_screened(model text, source regclass, since date DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql COST 1000000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off SET enable_nestloop = off AS $$
DECLARE
	label text := assay.screen_label(source);
	keys text[];
	job assay.screen_job;
	version integer;
	n bigint;
BEGIN
	IF model IS NULL OR source IS NULL THEN
		RAISE EXCEPTION 'model and table must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE, DELETE', 'assay.screened_probability');
	SELECT max(m.version) INTO version FROM assay.model m WHERE m.model = score_screened.model;
	IF version IS NULL THEN
		RAISE EXCEPTION 'there is no model "%"', model USING ERRCODE = 'undefined_object', HINT = 'Learn it with CALL assay.learn_risk().';
	END IF;
	SELECT s.keys INTO keys FROM assay.screen_source s WHERE s.source = label;
	IF NOT FOUND THEN
		RAISE EXCEPTION '% has not been screened', source USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Call assay.screen_table() first.';
	END IF;
	job := assay.screen_job(source, label, keys, NULL);
	DELETE FROM assay.screened_probability p
	WHERE p.source = label AND NOT EXISTS (SELECT FROM assay.screened d WHERE d.source = label AND d.key = p.key);
	-- rows that were scored by this version, and have not been screened again since, are done
	EXECUTE format($query$
		INSERT INTO assay.screened_probability AS p (source, key, probability, model, model_version)
		SELECT $1, d.key, assay.probability($2, s, $3), $2, $3
		FROM %s s JOIN assay.screened d ON d.source = $1 AND d.key = %s
		LEFT JOIN assay.screened_probability o ON o.source = $1 AND o.key = d.key
			AND o.model = $2 AND o.model_version = $3 AND o.scored_at >= d.screened_at
		WHERE o.key IS NULL AND %s AND ($4 IS NULL OR coalesce(d.shipped_on, d.screened_at::date) >= $4)
		ON CONFLICT ON CONSTRAINT screened_probability_pkey DO UPDATE SET probability = excluded.probability,
			model = excluded.model, model_version = excluded.model_version, scored_at = excluded.scored_at
		$query$, source, job.key, job.keyed)
	USING label, model, version, since;
	GET DIAGNOSTICS n = ROW_COUNT;
	RETURN n;
END $$;

COMMENT ON FUNCTION assay.score_screened(text, regclass, date) IS
	'keeps the probability, by the last version of a model, of the screened rows of a table that have none of it yet, or were screened again since; returns how many; assay.pick(), assay.what_if() and assay.alarm_budget() use it';

CREATE TABLE assay.tier_rule (
	tier text COLLATE pg_catalog."C" PRIMARY KEY,
	place integer NOT NULL UNIQUE,
	rate double precision NOT NULL
		CONSTRAINT tier_rule_rate CHECK (rate OPERATOR(pg_catalog.>=) 0.001::double precision AND rate OPERATOR(pg_catalog.<=) 100::double precision),
	min_records bigint NOT NULL DEFAULT 0,
	min_good real NOT NULL DEFAULT 0,
	min_inspected bigint NOT NULL DEFAULT 0,
	max_hits real NOT NULL DEFAULT 1,
	shipped boolean NOT NULL DEFAULT false
);

COMMENT ON TABLE assay.tier_rule IS 'tiers, what a party needs to be in one, and how often its rows are picked; assay.assign_tiers() gives each party the first whose conditions it meets';

COMMENT ON COLUMN assay.tier_rule.tier IS 'name of the tier';

COMMENT ON COLUMN assay.tier_rule.place IS 'order in which tiers are tried';

COMMENT ON COLUMN assay.tier_rule.rate IS 'how often rows of the party are picked, against others in their place: 1 as often, 0.2 a fifth; never 0';

COMMENT ON COLUMN assay.tier_rule.min_records IS 'records of the party, at least';

COMMENT ON COLUMN assay.tier_rule.min_good IS 'share of good elements in its data, at least, as in assay.aed_scorecard()';

COMMENT ON COLUMN assay.tier_rule.min_inspected IS 'inspected rows of the party, at least';

COMMENT ON COLUMN assay.tier_rule.max_hits IS 'share of these that were counterfeit or another violation, at most';

COMMENT ON COLUMN assay.tier_rule.shipped IS 'comes with the extension and was not changed';

INSERT INTO assay.tier_rule (tier, place, rate, min_records, min_good, min_inspected, max_hits, shipped) VALUES
	('trusted', 1, 0.2, 100, 0.95, 20, 0.01, true),
	('standard', 2, 1, 0, 0.7, 0, 0.2, true),
	('closer', 3, 2, 0, 0, 0, 1, true);

SELECT pg_catalog.pg_extension_config_dump('assay.tier_rule', 'WHERE NOT shipped');

GRANT SELECT ON assay.tier_rule TO PUBLIC;

CREATE TRIGGER tier_rule_own_row BEFORE INSERT OR UPDATE ON assay.tier_rule
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('tier');

SELECT assay.track_shipped('assay.tier_rule', 'tier');

CREATE TABLE assay.tier (
	kind text COLLATE pg_catalog."C" NOT NULL,
	party text COLLATE pg_catalog."C" NOT NULL,
	since date NOT NULL,
	tier text COLLATE pg_catalog."C" NOT NULL,
	reason text,
	PRIMARY KEY (kind, party, since)
);

COMMENT ON TABLE assay.tier IS 'tiers of filers, importers and other parties, by day; the last entry before a day holds on it';

COMMENT ON COLUMN assay.tier.kind IS 'column that the party stands in: filer, importer';

COMMENT ON COLUMN assay.tier.party IS 'its value there, as text';

COMMENT ON COLUMN assay.tier.since IS 'first day of the tier';

COMMENT ON COLUMN assay.tier.tier IS 'tier of assay.tier_rule; one that is not there counts as rate 1';

COMMENT ON COLUMN assay.tier.reason IS 'why';

SELECT pg_catalog.pg_extension_config_dump('assay.tier', '');

CREATE FUNCTION assay.assign_tiers(source regclass, kind name, regime text, as_of date,
	since date DEFAULT NULL, day name DEFAULT NULL, key_column name DEFAULT NULL) RETURNS SETOF assay.tier
	LANGUAGE plpgsql COST 100000 ROWS 100
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' AS $$
DECLARE
	first_day date := coalesce(since, as_of - 365);
	keys text[];
BEGIN
	IF source IS NULL OR kind IS NULL OR regime IS NULL OR as_of IS NULL THEN
		RAISE EXCEPTION 'table, column, regime and day must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	PERFORM assay.require_privileges('SELECT, INSERT, UPDATE', 'assay.tier');
	keys := CASE WHEN key_column IS NULL THEN assay.screen_key(source, NULL) ELSE ARRAY[key_column::text] END;
	day := coalesce(day, 'shipped_on');
	-- what was not known on the day has no part in it
	RETURN QUERY EXECUTE format($query$
		WITH score AS (
			SELECT c.party, c.records, coalesce(c.good, 0) AS good
			FROM assay.aed_scorecard($1, $2, $3, $4, $5, $6) c WHERE c.party IS NOT NULL),
		history AS (
			SELECT s.%1$I::text AS party, count(*) AS inspected,
				count(*) FILTER (WHERE o.result <> 'genuine') AS hits
			FROM %2$s s, LATERAL (
				SELECT o.result FROM assay.outcome o
				WHERE o.source = $7 AND o.key = %3$s AND o.inspected_on < $6
				ORDER BY o.inspected_on DESC LIMIT 1) o
			WHERE o.result <> 'inconclusive' AND s.%4$I >= $5 AND s.%4$I < $6
			GROUP BY 1),
		due AS (
			SELECT s.party, r.tier,
				format('%%s records, %%s %%%% good; %%s inspected, %%s violations', s.records, round(100 * s.good::numeric, 1),
					coalesce(h.inspected, 0), coalesce(h.hits, 0)) AS reason
			FROM score s LEFT JOIN history h ON h.party = s.party
			CROSS JOIN LATERAL (
				SELECT r.tier FROM assay.tier_rule r
				WHERE s.records >= r.min_records AND s.good >= r.min_good AND coalesce(h.inspected, 0) >= r.min_inspected
					AND coalesce(h.hits::float8 / h.inspected, 0) <= r.max_hits
				ORDER BY r.place LIMIT 1) r)
		INSERT INTO assay.tier AS t (kind, party, since, tier, reason)
		SELECT $2, d.party, $6, d.tier, d.reason FROM due d
		WHERE d.tier IS DISTINCT FROM (
			SELECT n.tier FROM assay.tier n WHERE n.kind = $2 AND n.party = d.party AND n.since <= $6 ORDER BY n.since DESC LIMIT 1)
		ON CONFLICT ON CONSTRAINT tier_pkey DO UPDATE SET tier = excluded.tier, reason = excluded.reason
		RETURNING t.*
		$query$, kind, source,
		CASE WHEN cardinality(keys) = 1 THEN format('s.%I::text', keys[1])
			ELSE format('jsonb_build_array(%s)::text', (SELECT string_agg(format('s.%I::text', k), ', ' ORDER BY i) FROM unnest(keys) WITH ORDINALITY n (k, i))) END,
		day)
	USING source, kind::text, regime, day::text, first_day, as_of, coalesce(assay.screen_label(source), source::text);
END $$;

COMMENT ON FUNCTION assay.assign_tiers(regclass, name, text, date, date, name, name) IS
	'puts the parties in a column of a table into tiers from a day on, by the quality of their data (assay.aed_scorecard) and by what inspections found in the year before that day, or since another; returns those whose tier changed';

CREATE FUNCTION assay.draw(stakes double precision[], rates double precision[], strata integer[],
		budget integer, explore double precision, minimum double precision, seed bigint,
		OUT place integer, OUT by_risk boolean, OUT probability double precision, OUT picked boolean)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_draw' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 10000;

COMMENT ON FUNCTION assay.draw(double precision[], double precision[], integer[], integer, double precision, double precision, bigint) IS
	'draws so many of the rows whose stakes, rates and strata (numbers from 0) are given: most by stake, a share by chance; answers for each row in turn, with the probability that it had of being picked';

CREATE TABLE assay.pick_budget (
	stratum text COLLATE pg_catalog."C" NOT NULL,
	since date NOT NULL DEFAULT '-infinity',
	budget integer NOT NULL CONSTRAINT pick_budget_not_negative CHECK (budget OPERATOR(pg_catalog.>=) 0),
	explore double precision
		CONSTRAINT pick_budget_explore CHECK (explore OPERATOR(pg_catalog.>=) 0::double precision AND explore OPERATOR(pg_catalog.<=) 1::double precision),
	PRIMARY KEY (stratum, since)
);

COMMENT ON TABLE assay.pick_budget IS 'inspections a day of ports or lanes that have a budget of their own, by day; the others share the budget that assay.pick() is given';

COMMENT ON COLUMN assay.pick_budget.stratum IS 'port or lane: value of the column that assay.pick() picks by, as text';

COMMENT ON COLUMN assay.pick_budget.since IS 'first day of this budget';

COMMENT ON COLUMN assay.pick_budget.budget IS 'rows to pick a day';

COMMENT ON COLUMN assay.pick_budget.explore IS 'share of them by chance; NULL: as assay.pick() is told';

SELECT pg_catalog.pg_extension_config_dump('assay.pick_budget', '');

CREATE TABLE assay.pick_round (
	round_id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	day date NOT NULL,
	budget integer,
	stratum_column text,
	value_column text,
	explore double precision NOT NULL,
	minimum double precision NOT NULL,
	seed bigint NOT NULL,
	model text,
	model_version integer,
	picked_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
	picked_by text NOT NULL DEFAULT CURRENT_USER
);

COMMENT ON TABLE assay.pick_round IS 'calls of assay.pick()';

COMMENT ON COLUMN assay.pick_round.round_id IS 'identifies the call';

COMMENT ON COLUMN assay.pick_round.day IS 'day whose rows were picked from';

COMMENT ON COLUMN assay.pick_round.budget IS 'rows to pick';

COMMENT ON COLUMN assay.pick_round.stratum_column IS 'column of ports or lanes';

COMMENT ON COLUMN assay.pick_round.value_column IS 'column of the value at stake';

COMMENT ON COLUMN assay.pick_round.explore IS 'share to be picked by chance';

COMMENT ON COLUMN assay.pick_round.minimum IS 'expected picks by chance of each port or lane';

COMMENT ON COLUMN assay.pick_round.seed IS 'seed: with the same rows it gives the same pick';

COMMENT ON COLUMN assay.pick_round.model IS 'model whose probabilities were used; NULL: a column, or the risk of the findings';

COMMENT ON COLUMN assay.pick_round.model_version IS 'its version';

COMMENT ON COLUMN assay.pick_round.picked_at IS 'when';

COMMENT ON COLUMN assay.pick_round.picked_by IS 'by whom';

CREATE TABLE assay.pick_stratum (
	round_id bigint NOT NULL REFERENCES assay.pick_round ON DELETE CASCADE,
	source text COLLATE pg_catalog."C" NOT NULL,
	stratum text COLLATE pg_catalog."C" NOT NULL,
	lane text NOT NULL,
	rows bigint NOT NULL,
	certain bigint NOT NULL,
	expected double precision NOT NULL,
	picked bigint NOT NULL,
	PRIMARY KEY (round_id, source, stratum, lane)
);

COMMENT ON TABLE assay.pick_stratum IS 'what each call of assay.pick() picked from: estimates weigh the picks by it';

COMMENT ON COLUMN assay.pick_stratum.round_id IS 'the call';

COMMENT ON COLUMN assay.pick_stratum.source IS 'table of the rows';

COMMENT ON COLUMN assay.pick_stratum.stratum IS 'port or lane, empty where there was none';

COMMENT ON COLUMN assay.pick_stratum.lane IS 'risk or chance';

COMMENT ON COLUMN assay.pick_stratum.rows IS 'rows that could be picked';

COMMENT ON COLUMN assay.pick_stratum.certain IS 'of these, those that were picked for certain';

COMMENT ON COLUMN assay.pick_stratum.expected IS 'probabilities of the rows together';

COMMENT ON COLUMN assay.pick_stratum.picked IS 'rows that were picked';

CREATE TABLE assay.selection (
	source text COLLATE pg_catalog."C" NOT NULL,
	key text COLLATE pg_catalog."C" NOT NULL,
	day date NOT NULL,
	stratum text COLLATE pg_catalog."C" NOT NULL,
	lane text NOT NULL,
	probability double precision NOT NULL
		CONSTRAINT selection_probability CHECK (probability OPERATOR(pg_catalog.>) 0::double precision AND probability OPERATOR(pg_catalog.<=) 1::double precision),
	reason text NOT NULL,
	score double precision NOT NULL,
	stake double precision NOT NULL,
	rate double precision NOT NULL,
	round_id bigint NOT NULL REFERENCES assay.pick_round ON DELETE CASCADE,
	PRIMARY KEY (key, source)
);

CREATE INDEX selection_round ON assay.selection (round_id);

CREATE INDEX selection_day ON assay.selection (day);

COMMENT ON TABLE assay.selection IS 'rows picked for inspection by assay.pick(), each once';

COMMENT ON COLUMN assay.selection.source IS 'table of the row, by its name in assay.screened';

COMMENT ON COLUMN assay.selection.key IS 'key of the row as text, as in assay.screened';

COMMENT ON COLUMN assay.selection.day IS 'day of the row';

COMMENT ON COLUMN assay.selection.stratum IS 'its port or lane, empty where there was none';

COMMENT ON COLUMN assay.selection.lane IS 'risk: for what is at stake; chance: at random';

COMMENT ON COLUMN assay.selection.probability IS 'probability that the row had of being picked, before the seed was known';

COMMENT ON COLUMN assay.selection.reason IS 'why it was picked, in a sentence';

COMMENT ON COLUMN assay.selection.score IS 'probability of a hit, or risk';

COMMENT ON COLUMN assay.selection.stake IS 'that times the value at stake';

COMMENT ON COLUMN assay.selection.rate IS 'rate of the tiers of its parties';

COMMENT ON COLUMN assay.selection.round_id IS 'call of assay.pick()';

SELECT pg_catalog.pg_extension_config_dump('assay.pick_round', '');

SELECT pg_catalog.pg_extension_config_dump('assay.pick_round_round_id_seq', '');

SELECT pg_catalog.pg_extension_config_dump('assay.pick_stratum', '');

SELECT pg_catalog.pg_extension_config_dump('assay.selection', '');

CREATE FUNCTION assay.pick_query(relation regclass, label text, day date, by name, value name, key_column text,
	day_column name, probability name, model text, party name[]) RETURNS text
	LANGUAGE plpgsql STABLE COST 1000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	marks boolean := probability IS NULL AND model IS NULL;
	job assay.screen_job;
	keys text[];
	own boolean;
	name_of text;
	day_type regtype;
	expression text;
	score text;
	rate text := '1::float8';
	joins text := '';
	wanted name[] := array_remove(ARRAY[by, value, probability, day_column] || party, NULL);
	missing text;
BEGIN
	SELECT string_agg(format('"%s"', c.name), ', ') INTO missing FROM unnest(wanted) c (name)
	WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped)
		AND NOT (marks AND c.name IN ('country', 'value', 'source', 'risk'));
	IF missing IS NOT NULL THEN
		RAISE EXCEPTION '% has no column %', relation, missing USING ERRCODE = 'undefined_column';
	END IF;
	SELECT s.keys INTO keys FROM assay.screen_source s WHERE s.source = label;
	IF key_column IS NOT NULL THEN
		keys := ARRAY[key_column];
	ELSIF keys IS NULL THEN
		keys := assay.screen_key(relation, NULL);
	END IF;
	job := assay.screen_job(relation, label, keys, NULL);
	own := relation <> 'assay.screened'::regclass AND EXISTS (SELECT FROM unnest(wanted) c (name) JOIN pg_attribute a ON a.attrelid = relation AND a.attname = c.name AND NOT a.attisdropped);

	IF marks THEN
		score := 'coalesce(sp.probability, d.risk)::float8';
		joins := format(' JOIN assay.screened d ON d.source = %L AND d.key = %s LEFT JOIN assay.screened_probability sp ON sp.source = d.source AND sp.key = d.key', label, job.key);
		IF NOT own THEN
			RETURN format('SELECT d.source, d.key, coalesce(sp.probability, d.risk)::float8 AS score, %s AS value, %s AS stratum, 1::float8 AS rate
				FROM assay.screened d LEFT JOIN assay.screened_probability sp ON sp.source = d.source AND sp.key = d.key WHERE d.source = %L AND coalesce(d.shipped_on, d.screened_at::date) = %L::date',
				CASE WHEN value IS NULL THEN 'NULL::float8' ELSE format('d.%I::float8', value) END,
				CASE WHEN by IS NULL THEN '''''' ELSE format('coalesce(d.%I::text, '''')', by) END, label, day);
		END IF;
		expression := format('coalesce(d.shipped_on, d.screened_at::date) = %L::date', day);
	ELSE
		day_column := coalesce(day_column, (SELECT m.day FROM assay.model m WHERE m.model = pick_query.model ORDER BY m.version DESC LIMIT 1)::name, 'shipped_on');
		SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END INTO day_type
		FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = relation AND a.attname = day_column AND a.attnum > 0;
		IF day_type IS NULL THEN
			RAISE EXCEPTION '% has no column "%"', relation, day_column
				USING ERRCODE = 'undefined_column', HINT = 'Name the day of the rows: day_column => ''day''.';
		ELSIF day_type NOT IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype) THEN
			RAISE EXCEPTION 'column "%" of type % is no day', day_column, day_type USING ERRCODE = 'datatype_mismatch';
		END IF;
		expression := CASE day_type WHEN 'date'::regtype THEN format('s.%I = %L::date', day_column, day)
			ELSE format('s.%1$I >= %2$L::%3$s AND s.%1$I < %4$L::%3$s', day_column, day, day_type, day + 1) END;
		score := CASE WHEN model IS NULL THEN format('s.%I::float8', probability) ELSE format('assay.probability(%L, s)', model) END;
		expression := expression || ' AND ' || job.keyed;
	END IF;

	FOREACH name_of IN ARRAY party LOOP
		joins := joins || format(' LEFT JOIN (SELECT DISTINCT ON (t.party) t.party, r.rate
				FROM assay.tier t LEFT JOIN assay.tier_rule r ON r.tier = t.tier
				WHERE t.kind = %1$L AND t.since <= %2$L::date ORDER BY t.party, t.since DESC) %3$I ON %3$I.party = s.%1$I::text',
			name_of, day, 'tier of ' || name_of);
		rate := rate || format(' * coalesce(%I.rate, 1)', 'tier of ' || name_of);
	END LOOP;
	RETURN format('SELECT %L AS source, %s AS key, %s AS score, %s AS value, %s AS stratum, %s AS rate FROM %s s%s WHERE %s',
		label, job.key, score,
		CASE WHEN value IS NULL THEN 'NULL::float8' ELSE format('%s.%I::float8', CASE WHEN own AND EXISTS (SELECT FROM pg_attribute a
			WHERE a.attrelid = relation AND a.attname = value AND a.attnum > 0 AND NOT a.attisdropped) THEN 's' ELSE 'd' END, value) END,
		CASE WHEN by IS NULL THEN '''''' ELSE format('coalesce(%s.%I::text, '''')', CASE WHEN EXISTS (SELECT FROM pg_attribute a
			WHERE a.attrelid = relation AND a.attname = by AND a.attnum > 0 AND NOT a.attisdropped) THEN 's' ELSE 'd' END, by) END,
		rate, relation, joins, expression);
END $$;

COMMENT ON FUNCTION assay.pick_query(regclass, text, date, name, name, text, name, name, text, name[]) IS
	'SQL of the rows of a table that assay.pick() picks from: source, key, score, value, stratum, rate';

CREATE FUNCTION assay.pick(day date, budget integer, by name DEFAULT NULL, explore double precision DEFAULT 0.1, value name DEFAULT NULL,
	seed bigint DEFAULT NULL, source regclass DEFAULT NULL, key_column text DEFAULT NULL, day_column name DEFAULT NULL,
	probability name DEFAULT NULL, model text DEFAULT NULL, party name[] DEFAULT '{}', minimum double precision DEFAULT 1,
	keep boolean DEFAULT true) RETURNS SETOF assay.selection
	LANGUAGE plpgsql COST 100000 ROWS 100
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off SET enable_nestloop = off AS $$
DECLARE
	query text;
	last_version integer;
	round bigint := 0;
	twice text;
BEGIN
	IF day IS NULL OR explore IS NULL OR party IS NULL OR array_position(party, NULL) IS NOT NULL OR minimum IS NULL OR keep IS NULL THEN
		RAISE EXCEPTION 'day, explore, party, minimum and keep must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF NOT isfinite(day) THEN
		RAISE EXCEPTION '% is no day to pick from', day USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF budget < 0 OR NOT (explore >= 0 AND explore <= 1) OR NOT (minimum >= 0 AND minimum < 'infinity') THEN
		RAISE EXCEPTION 'budget and minimum must not be negative, and explore is from 0 to 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF budget IS NULL AND NOT EXISTS (SELECT FROM assay.pick_budget b WHERE b.since <= day) THEN
		RAISE EXCEPTION 'no budget' USING ERRCODE = 'null_value_not_allowed',
			HINT = 'Say how many rows to pick, or put the budgets of ports into assay.pick_budget.';
	END IF;
	IF probability IS NOT NULL AND model IS NOT NULL THEN
		RAISE EXCEPTION 'a model and a column of probabilities exclude each other' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF (probability IS NOT NULL OR model IS NOT NULL OR key_column IS NOT NULL OR day_column IS NOT NULL) AND source IS NULL THEN
		RAISE EXCEPTION 'no table to pick from' USING ERRCODE = 'invalid_parameter_value', HINT = 'Name it: source => ''shipment''.';
	END IF;
	IF model IS NOT NULL THEN
		SELECT max(m.version) INTO last_version FROM assay.model m WHERE m.model = pick.model;
		IF last_version IS NULL THEN
			RAISE EXCEPTION 'there is no model "%"', model USING ERRCODE = 'undefined_object', HINT = 'Learn it with CALL assay.learn_risk().';
		END IF;
	END IF;
	seed := coalesce(seed, ('x' || translate(left(gen_random_uuid()::text, 18), '-', ''))::bit(64)::bigint);

	-- two who pick do so one after the other: no row is picked twice
	IF keep THEN
		PERFORM assay.require_privileges('SELECT, INSERT', 'assay.selection', 'assay.pick_round', 'assay.pick_stratum');
		PERFORM pg_advisory_xact_lock(5847300227);
	END IF;

	IF source IS NULL OR source = 'assay.screened'::regclass THEN
		SELECT string_agg(assay.pick_query(r.relation, s.source, day, by, value, NULL, NULL, NULL, NULL, party), ' UNION ALL ') INTO query
		FROM assay.screen_source s
		CROSS JOIN LATERAL (SELECT coalesce((SELECT c.oid FROM assay.screen_relation r JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype
			WHERE r.source = s.source AND has_table_privilege(c.oid, 'SELECT')), 'assay.screened'::regclass)::regclass AS relation) r;
	ELSE
		query := assay.pick_query(source, coalesce(assay.screen_label(source), source::text), day, by, value, key_column, day_column,
			probability, model, party);
	END IF;
	IF query IS NULL THEN
		RETURN;		-- nothing was screened yet
	END IF;
	EXECUTE format('SELECT q.key FROM (%s) q GROUP BY q.source, q.key HAVING count(*) > 1 LIMIT 1', query) INTO twice;
	IF twice IS NOT NULL THEN
		RAISE EXCEPTION 'two rows have the key %', twice USING ERRCODE = 'cardinality_violation',
			HINT = 'Name a column that is unique: key_column => ''id''.';
	END IF;

	IF keep THEN
		INSERT INTO assay.pick_round (day, budget, stratum_column, value_column, explore, minimum, seed, model, model_version)
		VALUES (pick.day, pick.budget, by, pick.value, pick.explore, pick.minimum, pick.seed, pick.model, last_version)
		RETURNING round_id INTO round;
	END IF;
	RETURN QUERY EXECUTE format($query$
		WITH c AS MATERIALIZED (
			SELECT q.source, q.key, q.stratum, q.rate, q.score, q.score * coalesce(q.value, avg(q.value) OVER (), 1) AS stake,
				coalesce('own ' || b.stratum, '') AS draw, CASE WHEN b.stratum IS NULL THEN $2 ELSE b.budget END AS budget, coalesce(b.explore, $3) AS explore,
				row_number() OVER (PARTITION BY b.stratum ORDER BY q.source COLLATE "C", q.key COLLATE "C") AS place,
				dense_rank() OVER (PARTITION BY b.stratum ORDER BY q.stratum COLLATE "C") - 1 AS stratum_no
			FROM (SELECT q.source::text, q.key, q.stratum, q.rate,
					CASE WHEN q.score >= 0 AND q.score < 'infinity' THEN q.score ELSE 0 END AS score,
					CASE WHEN q.value >= 0 AND q.value < 'infinity' THEN q.value END AS value
				FROM (%s) q
				WHERE NOT EXISTS (SELECT FROM assay.selection x WHERE x.key = q.key AND x.source = q.source)) q
			LEFT JOIN (SELECT DISTINCT ON (b.stratum) b.* FROM assay.pick_budget b WHERE b.since <= $1 ORDER BY b.stratum, b.since DESC) b
				ON b.stratum = q.stratum AND $8),
		drawn AS (
			SELECT g.draw, d.*
			FROM (SELECT c.draw, min(c.budget) AS budget, min(c.explore) AS explore, array_agg(c.stake ORDER BY c.place) AS stakes,
					array_agg(c.rate ORDER BY c.place) AS rates, array_agg(c.stratum_no::integer ORDER BY c.place) AS strata
				FROM c WHERE c.budget IS NOT NULL GROUP BY c.draw) g,
				-- days, and ports of their own, must not have the same numbers
				LATERAL assay.draw(g.stakes, g.rates, g.strata, g.budget, g.explore, $4,
					('x' || encode(substr(sha256(convert_to(concat_ws(E'\n', $5, $1, g.draw), 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint) d),
		answer AS (
			SELECT c.*, CASE WHEN d.by_risk THEN 'risk' ELSE 'chance' END AS lane, d.probability, d.picked,
				rank() OVER (PARTITION BY c.draw ORDER BY c.stake * c.rate DESC) AS at, count(*) OVER (PARTITION BY c.draw) AS rows
			FROM c JOIN drawn d ON d.draw = c.draw AND d.place = c.place),
		strata AS (
			INSERT INTO assay.pick_stratum (round_id, source, stratum, lane, rows, certain, expected, picked)
			SELECT $6, a.source, a.stratum, a.lane, count(*), count(*) FILTER (WHERE a.probability = 1), sum(a.probability), count(*) FILTER (WHERE a.picked)
			FROM answer a WHERE $7 GROUP BY a.source, a.stratum, a.lane),
		chosen AS (
			SELECT a.source, a.key, $1 AS day, a.stratum, a.lane, a.probability,
				CASE a.lane WHEN 'risk' THEN format('Place %%s of %%s by what is at stake: %%s %%%%%%s', a.at, a.rows, round(100 * a.score::numeric, 1),
						CASE WHEN a.stake <> a.score THEN format(', value %%s', round((a.stake / nullif(a.score, 0))::numeric, 2)) ELSE '' END)
					ELSE format('By chance, %%s in %%s', 1, round(1 / a.probability::numeric, 1)) END
				|| CASE WHEN a.rate <> 1 THEN format('; rate %%s of its tier', round(a.rate::numeric, 4)) ELSE '' END
				|| CASE WHEN a.lane = 'risk' AND a.probability < 1 THEN format('; picked with probability %%s', round(a.probability::numeric, 4)) ELSE '' END
				|| '.' AS reason,
				a.score, a.stake, a.rate, $6 AS round_id
			FROM answer a WHERE a.picked),
		kept AS (
			INSERT INTO assay.selection (source, key, day, stratum, lane, probability, reason, score, stake, rate, round_id)
			SELECT k.source, k.key, k.day, k.stratum, k.lane, k.probability, k.reason, k.score, k.stake, k.rate, k.round_id FROM chosen k WHERE $7)
		SELECT k.source, k.key, k.day, k.stratum, k.lane, k.probability, k.reason, k.score, k.stake, k.rate, k.round_id FROM chosen k
		ORDER BY k.stratum COLLATE "C", k.lane DESC, k.stake DESC, k.source COLLATE "C", k.key COLLATE "C"
		$query$, query)
	USING day, budget, explore, minimum, seed, round, keep, by IS NOT NULL;
END $$;

COMMENT ON FUNCTION assay.pick(date, integer, name, double precision, name, bigint, regclass, text, name, name, text, name[], double precision, boolean) IS
	'picks so many rows of a day for inspection, of all screened tables or of one with probabilities: most by probability times value, a share by chance with a minimum for every port or lane, parties at the rate of their tier; they are kept in assay.selection, and not picked again';

CREATE FUNCTION assay.sample_interval(rows double precision, hits double precision, variance double precision,
		hit double precision, hit_variance double precision, OUT low double precision, OUT high double precision)
	AS 'MODULE_PATHNAME', 'assay_sample_interval' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;

COMMENT ON FUNCTION assay.sample_interval(double precision, double precision, double precision, double precision, double precision) IS
	'95 % interval of the hits among rows that a sample stands for: their estimate and its variance, and what one hit more in the sample would add to both';

CREATE FUNCTION assay.pick_reference(since date, until date, source text,
		OUT source text, OUT day date, OUT round_id bigint)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT DISTINCT ON (r.source, r.day) r.source, r.day, r.round_id
	FROM (
		SELECT s.source, p.day, s.round_id, bool_and(s.expected > 0) AS covers, sum(s.rows) AS rows,
			coalesce(sum(s.picked) FILTER (WHERE s.lane = 'chance'), 0) AS by_chance,
			coalesce(sum(sum(s.picked)) OVER (PARTITION BY s.source, p.day ORDER BY s.round_id
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
		FROM assay.pick_stratum s JOIN assay.pick_round p USING (round_id)
		WHERE p.day >= $1 AND p.day < $2 AND ($3 IS NULL OR s.source = $3)
		GROUP BY s.source, p.day, s.round_id) r
	ORDER BY r.source, r.day, r.covers DESC, r.rows + r.before DESC, r.by_chance DESC, r.round_id
$$;

COMMENT ON FUNCTION assay.pick_reference(date, date, text) IS
	'the call of assay.pick() that each day of a table is estimated from';

CREATE FUNCTION assay.inspected(since date, until date, source text DEFAULT NULL,
		OUT source text, OUT key text, OUT day date, OUT stratum text, OUT lane text, OUT probability double precision,
		OUT score double precision, OUT called text, OUT result text, OUT value numeric, OUT model text, OUT model_version integer)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT s.source, s.key, s.day, s.stratum, s.lane, CASE WHEN s.round_id < r.round_id THEN 1 ELSE s.probability END, s.score,
		CASE WHEN s.round_id < r.round_id THEN 'before' WHEN s.round_id = r.round_id THEN 'reference' ELSE 'after' END, o.result, o.value,
		p.model, p.model_version
	FROM assay.pick_reference($1, $2, $3) r
	JOIN assay.selection s ON s.source = r.source AND s.day = r.day AND s.day >= $1 AND s.day < $2
	JOIN assay.pick_round p ON p.round_id = s.round_id
	LEFT JOIN LATERAL (
		SELECT o.result, o.value FROM assay.outcome o
		WHERE o.source = s.source AND o.key = s.key ORDER BY o.inspected_on DESC LIMIT 1) o ON o.result <> 'inconclusive'
$$;

COMMENT ON FUNCTION assay.inspected(date, date, text) IS
	'picks of some days, with the last result of their inspection, NULL where there is none or none that is conclusive; called says whether assay.pick() had picked them before the call that estimates are made from (they are certain then), in it, or after it';

CREATE FUNCTION assay.pick_frame(since date, until date, source text,
		OUT part text, OUT port text, OUT week date, OUT stratum text, OUT lane text, OUT certain boolean, OUT covered boolean, OUT rows bigint)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	WITH r AS MATERIALIZED (SELECT * FROM assay.pick_reference($1, $2, $3)),
	row AS (
		SELECT r.day, s.stratum, s.lane, c.certain, c.certain OR s.expected > s.certain AS covered, CASE WHEN c.certain THEN s.certain ELSE s.rows - s.certain END AS rows
		FROM r JOIN assay.pick_stratum s ON s.round_id = r.round_id AND s.source = r.source, (VALUES (true), (false)) c (certain)
		UNION ALL
		SELECT s.day, s.stratum, 'before', true, true, 1
		FROM r JOIN assay.selection s ON s.source = r.source AND s.day = r.day AND s.round_id < r.round_id AND s.day >= $1 AND s.day < $2)
	SELECT p.part, CASE WHEN p.part ~ 'port' THEN f.stratum END, CASE WHEN p.part ~ 'week' THEN date_trunc('week', f.day)::date END,
		f.stratum, f.lane, f.certain, f.covered, sum(f.rows)::bigint
	FROM row f, unnest('{all,port,week,port and week}'::text[]) p (part)
	GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(f.rows) > 0
$$;

COMMENT ON FUNCTION assay.pick_frame(date, date, text) IS
	'rows that assay.pick() picked from, by part of the stream; covered is false for rows that had no chance';

CREATE FUNCTION assay.pick_weights(since date, until date, source text DEFAULT NULL,
		OUT part text, OUT port text, OUT week date, OUT source text, OUT key text, OUT score double precision,
		OUT model text, OUT model_version integer, OUT weight double precision, OUT hit double precision, OUT violation double precision,
		OUT hit_off double precision, OUT violation_off double precision)
	RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10000 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
	WITH pick AS MATERIALIZED (
		SELECT p.part, CASE WHEN p.part ~ 'port' THEN s.stratum END AS port, CASE WHEN p.part ~ 'week' THEN date_trunc('week', s.day)::date END AS week,
			s.stratum, CASE s.called WHEN 'before' THEN 'before' ELSE s.lane END AS lane, s.probability = 1 AS certain,
			s.source, s.key, s.score, s.model, s.model_version, 1 / s.probability AS weight,
			(s.result = 'counterfeit')::integer::float8 AS hit, (s.result <> 'genuine')::integer::float8 AS violation
		FROM assay.inspected($1, $2, $3) s, unnest('{all,port,week,port and week}'::text[]) p (part)
		WHERE s.called <> 'after' AND s.result IS NOT NULL),
	own AS (
		SELECT f.*, coalesce(n.n, 0) AS n, coalesce(n.n, 0) >= least(5, f.rows) AS own
		FROM assay.pick_frame($1, $2, $3) f
		LEFT JOIN (SELECT k.part, k.port, k.week, k.stratum, k.lane, k.certain, count(*) AS n FROM pick k GROUP BY 1, 2, 3, 4, 5, 6) n
			ON n.part = f.part AND n.port IS NOT DISTINCT FROM f.port AND n.week IS NOT DISTINCT FROM f.week
			AND n.stratum = f.stratum AND n.lane = f.lane AND n.certain = f.certain
		WHERE f.covered),
	named AS (
		SELECT o.*, CASE WHEN o.own AND (bool_and(o.own) OVER w OR sum(o.n) FILTER (WHERE NOT o.own) OVER w > 0) THEN o.stratum END AS cell
		FROM own o WINDOW w AS (PARTITION BY o.part, o.port, o.week, o.lane, o.certain)),
	cell AS (
		SELECT c.part, c.port, c.week, c.stratum, c.lane, c.certain, c.cell,
			sum(c.rows) OVER (PARTITION BY c.part, c.port, c.week, c.lane, c.certain, c.cell)::float8 AS rows FROM named c),
	placed AS (
		SELECT k.*, c.cell, c.rows
		FROM pick k JOIN cell c ON c.part = k.part AND c.port IS NOT DISTINCT FROM k.port AND c.week IS NOT DISTINCT FROM k.week
			AND c.stratum = k.stratum AND c.lane = k.lane AND c.certain = k.certain)
	SELECT p.part, p.port, p.week, p.source, p.key, p.score, p.model, p.model_version,
		greatest(1, p.weight * p.rows / sum(p.weight) OVER w), p.hit, p.violation,
		-- off the mean, as far as samples are from populations
		(p.hit - sum(p.weight * p.hit) OVER w / sum(p.weight) OVER w) * sqrt(count(*) OVER w / greatest(1, count(*) OVER w - 1)::float8),
		(p.violation - sum(p.weight * p.violation) OVER w / sum(p.weight) OVER w) * sqrt(count(*) OVER w / greatest(1, count(*) OVER w - 1)::float8)
	FROM placed p WINDOW w AS (PARTITION BY p.part, p.port, p.week, p.lane, p.certain, p.cell)
$$;

COMMENT ON FUNCTION assay.pick_weights(date, date, text) IS
	'inspected picks, in each part of the stream that they are in, with the number of rows that they stand for, what was found, and how far that is off the mean of their like';

CREATE FUNCTION assay.hits_step(state double precision[], weight double precision, hit double precision, off double precision)
	RETURNS double precision[]
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN weight OPERATOR(pg_catalog.<=) 1.000000001::double precision THEN ARRAY[
		state[1] OPERATOR(pg_catalog.+) 1::double precision, state[2] OPERATOR(pg_catalog.+) hit,
		state[3], state[4], state[5], state[6], state[7], state[8]]
	ELSE ARRAY[state[1], state[2], state[3] OPERATOR(pg_catalog.+) weight, state[4] OPERATOR(pg_catalog.+) (weight OPERATOR(pg_catalog.*) hit),
		state[5] OPERATOR(pg_catalog.+) (weight OPERATOR(pg_catalog.*) (weight OPERATOR(pg_catalog.-) 1::double precision) OPERATOR(pg_catalog.*) off OPERATOR(pg_catalog.*) off),
		state[6] OPERATOR(pg_catalog.+) (weight OPERATOR(pg_catalog.*) (weight OPERATOR(pg_catalog.-) 1::double precision)),
		state[7] OPERATOR(pg_catalog.+) 1::double precision, state[8] OPERATOR(pg_catalog.+) hit] END;

COMMENT ON FUNCTION assay.hits_step(double precision[], double precision, double precision, double precision) IS
	'transition function of assay.estimated_hits()';

CREATE FUNCTION assay.hits_final(state double precision[]) RETURNS double precision[]
	LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT ARRAY[s[1] + s[3], s[2] + s[4], s[2] + i.low, s[2] + i.high, s[1] + s[7], s[2] + s[8]]
	FROM (SELECT state) x (s), LATERAL assay.sample_interval(s[3], s[4], s[5],
		CASE WHEN s[7] > 0 THEN s[3] / s[7] ELSE 0 END, CASE WHEN s[7] > 0 THEN s[6] / s[7] ELSE 0 END) i
$$;

COMMENT ON FUNCTION assay.hits_final(double precision[]) IS 'final function of assay.estimated_hits()';

CREATE AGGREGATE assay.estimated_hits(weight double precision, hit double precision, off double precision) (
	SFUNC = assay.hits_step, STYPE = double precision[], FINALFUNC = assay.hits_final, INITCOND = '{0,0,0,0,0,0,0,0}', PARALLEL = SAFE);

COMMENT ON AGGREGATE assay.estimated_hits(double precision, double precision, double precision) IS
	'of rows that were inspected: {rows that they stand for, estimated hits among those, the ends of its 95 % interval, rows, hits}; weight is how many rows one stands for, off the square root of its part in the variance';

CREATE FUNCTION assay.share_interval(rows bigint, inspected bigint, hits bigint, OUT share double precision, OUT low double precision, OUT high double precision)
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	weight float8 := rows::float8 / nullif(inspected, 0);
BEGIN
	low := 0;
	high := 1;
	IF inspected > 0 THEN
		share := hits::float8 / inspected;
		SELECT i.low / rows, i.high / rows INTO low, high
		FROM assay.sample_interval(rows, weight * hits, (weight - 1) * rows * hits * (1 - share) / greatest(1, inspected - 1),
			weight, weight * (weight - 1)) i;
	END IF;
END $$;

COMMENT ON FUNCTION assay.share_interval(bigint, bigint, bigint) IS
	'share of hits among rows of which some were inspected, each with the same probability, with its 95 % interval';

CREATE FUNCTION assay.ratio_interval(a double precision, a_low double precision, a_high double precision,
		b double precision, b_low double precision, b_high double precision,
		OUT ratio double precision, OUT low double precision, OUT high double precision)
	LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT a / nullif(b, 0),
		CASE WHEN a_low > 0 AND a > 0 AND b > 0 AND b_high > 0 THEN a / b / exp(sqrt(ln(a / a_low) ^ 2 + ln(greatest(b_high / b, 1)) ^ 2)) ELSE 0 END,
		CASE WHEN a_high = 0 THEN 0 WHEN NOT coalesce(b_low > 0, false) THEN 'infinity' WHEN a > 0 AND b > 0 THEN
			a / b * exp(sqrt(ln(greatest(a_high / a, 1)) ^ 2 + ln(greatest(b / b_low, 1)) ^ 2)) ELSE a_high / b_low END
$$;

COMMENT ON FUNCTION assay.ratio_interval(double precision, double precision, double precision, double precision, double precision, double precision) IS
	'ratio of two estimates with their ends, and its ends; high is infinite where the second may be 0';

CREATE FUNCTION assay.estimate(since date, until date, source text DEFAULT NULL,
		OUT measure text, OUT part text, OUT port text, OUT week date, OUT rule text,
		OUT estimate double precision, OUT low double precision, OUT high double precision, OUT rows bigint, OUT inspected bigint, OUT seen bigint)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE COST 100000 ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
BEGIN
	IF since IS NULL OR until IS NULL THEN
		RAISE EXCEPTION 'the days must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	RETURN QUERY
	WITH frame AS (
		SELECT f.part, f.port, f.week, sum(f.rows)::bigint AS rows FROM assay.pick_frame($1, $2, $3) f GROUP BY 1, 2, 3),
	e AS (
		SELECT w.part, w.port, w.week, assay.estimated_hits(w.weight, w.hit, w.hit_off) AS h,
			assay.estimated_hits(w.weight, w.violation, w.violation_off) AS v
		FROM assay.pick_weights($1, $2, $3) w GROUP BY 1, 2, 3),
	found AS (
		SELECT p.part, CASE WHEN p.part ~ 'port' THEN i.stratum END AS port, CASE WHEN p.part ~ 'week' THEN date_trunc('week', i.day)::date END AS week,
			count(*) AS picked, count(i.result) AS inspected, count(*) FILTER (WHERE i.result = 'counterfeit') AS hits,
			count(*) FILTER (WHERE i.result <> 'genuine') AS violations,
			count(*) FILTER (WHERE i.lane = 'risk') AS risky, count(i.result) FILTER (WHERE i.lane = 'risk') AS risky_inspected,
			count(*) FILTER (WHERE i.lane = 'risk' AND i.result = 'counterfeit') AS risky_hits,
			coalesce(sum(i.value) FILTER (WHERE i.result = 'counterfeit'), 0)::float8 AS value
		FROM assay.inspected($1, $2, $3) i, unnest('{all,port,week,port and week}'::text[]) p (part) GROUP BY 1, 2, 3),
	one AS (
		SELECT f.part, f.port, f.week, f.rows, coalesce(i.inspected, 0) AS inspected, coalesce(i.hits, 0) AS seen, i.picked, i.risky, i.risky_inspected, i.risky_hits, i.value,
			h.hits, h.low, h.high, v.hits AS violations, v.low AS violations_low, v.high AS violations_high
		FROM frame f
		LEFT JOIN e ON e.part = f.part AND e.port IS NOT DISTINCT FROM f.port AND e.week IS NOT DISTINCT FROM f.week
		LEFT JOIN found i ON i.part = f.part AND i.port IS NOT DISTINCT FROM f.port AND i.week IS NOT DISTINCT FROM f.week
		-- rows that no inspection stands for may be hits, all of them
		CROSS JOIN LATERAL (SELECT CASE WHEN f.rows - coalesce(e.h[1], 0) > 1e-6 * f.rows THEN f.rows - coalesce(e.h[1], 0) ELSE 0 END AS rows) blind
		CROSS JOIN LATERAL (SELECT CASE WHEN e.h[1] > 0 THEN greatest(e.h[2], i.hits) END AS hits, greatest(e.h[3], i.hits, 0) AS low, least(coalesce(e.h[4], 0) + blind.rows, f.rows) AS high) h
		CROSS JOIN LATERAL (SELECT CASE WHEN e.v[1] > 0 THEN greatest(e.v[2], i.violations) END AS hits, greatest(e.v[3], i.violations, 0) AS low, least(coalesce(e.v[4], 0) + blind.rows, f.rows) AS high) v)
	SELECT m.measure, o.part, o.port, o.week, NULL::text, m.estimate, m.low, m.high, o.rows, o.inspected, o.seen
	FROM one o
	CROSS JOIN LATERAL assay.share_interval(o.picked, o.inspected, o.seen) p
	CROSS JOIN LATERAL assay.share_interval(o.risky, o.risky_inspected, o.risky_hits) r
	CROSS JOIN LATERAL assay.ratio_interval(r.share, r.low, r.high, o.hits / o.rows, o.low / o.rows, o.high / o.rows) l
	CROSS JOIN LATERAL (VALUES
		(1, 'counterfeits', o.hits, o.low, o.high),
		(2, 'rate of counterfeits', o.hits / o.rows, o.low / o.rows, o.high / o.rows),
		(3, 'violations', o.violations, o.violations_low, o.violations_high),
		(4, 'rate of violations', o.violations / o.rows, o.violations_low / o.rows, o.violations_high / o.rows),
		(5, 'share found', o.seen / nullif(o.hits, 0), coalesce(o.seen / nullif(o.high, 0), 0), CASE WHEN o.low > 0 THEN least(1, o.seen / o.low) ELSE 1 END),
		(6, 'precision', p.share, p.low, p.high),
		(7, 'precision by risk', r.share, r.low, r.high),
		(8, 'lift of risk', l.ratio, l.low, l.high),
		(9, 'value found', o.value, o.value, o.value)) m (place, measure, estimate, low, high)
	WHERE m.low IS NOT NULL
	ORDER BY array_position('{all,port,week,port and week}'::text[], o.part), o.week, o.port COLLATE "C", m.place;
	RETURN QUERY
	SELECT 'lift of rule', r.part, r.port, r.week, r.rule, r.lift, r.lift_low, r.lift_high, round(r.rows)::bigint, r.inspected, r.counterfeit
	FROM assay.rule_performance($1, $2, $3) r WHERE r.part = 'all' AND r.version IS NULL ORDER BY r.rule COLLATE "C";
END $$;

COMMENT ON FUNCTION assay.estimate(date, date, text) IS
	'what the stream of some days (until is not among them) held, estimated from the picks of assay.pick() and their outcomes: counterfeits, violations, the share that was found, precision, lift and value found, in all, by port, by week and by both, each with its 95 % interval; estimate is NULL where nothing was inspected, low and high never are';

CREATE FUNCTION assay.rule_performance(since date, until date, source text DEFAULT NULL,
		OUT rule text, OUT version integer, OUT part text, OUT port text, OUT week date, OUT rows double precision,
		OUT inspected bigint, OUT counterfeit bigint, OUT "precision" double precision, OUT low double precision, OUT high double precision,
		OUT lift double precision, OUT lift_low double precision, OUT lift_high double precision, OUT share double precision)
	RETURNS SETOF record
	LANGUAGE sql STABLE COST 100000 ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
	WITH w AS MATERIALIZED (SELECT * FROM assay.pick_weights($1, $2, $3)),
	base AS (SELECT w.part, w.port, w.week, assay.estimated_hits(w.weight, w.hit, w.hit_off) AS h FROM w GROUP BY 1, 2, 3),
	fired AS (
		SELECT DISTINCT v.source, v.key, f.rule, v.version
		FROM (SELECT w.source, w.key FROM w WHERE w.part = 'all') k
		JOIN assay.finding f ON f.source = k.source AND f.key = k.key
		CROSS JOIN LATERAL (VALUES (k.source, k.key, f.version), (k.source, k.key, NULL)) v (source, key, version)
		WHERE f.weight > 0),
	of_rule AS (
		SELECT w.*, f.rule, f.version, sum(w.weight * w.hit) OVER g / sum(w.weight) OVER g AS rate, count(*) OVER g AS n
		FROM w JOIN fired f ON f.source = w.source AND f.key = w.key
		WINDOW g AS (PARTITION BY f.rule, f.version, w.part, w.port, w.week, w.weight > 1.000000001)),
	r AS (
		SELECT o.rule, o.version, o.part, o.port, o.week,
			assay.estimated_hits(o.weight, o.hit, (o.hit - o.rate) * sqrt(o.n / greatest(1, o.n - 1)::float8)) AS h
		FROM of_rule o GROUP BY 1, 2, 3, 4, 5)
	SELECT r.rule, r.version, r.part, r.port, r.week, r.h[1], r.h[5]::bigint, r.h[6]::bigint, r.h[2] / r.h[1], r.h[3] / r.h[1], r.h[4] / r.h[1],
		l.ratio, l.low, l.high, r.h[2] / nullif(b.h[2], 0)
	FROM r JOIN base b ON b.part = r.part AND b.port IS NOT DISTINCT FROM r.port AND b.week IS NOT DISTINCT FROM r.week
	CROSS JOIN LATERAL assay.ratio_interval(r.h[2] / r.h[1], r.h[3] / r.h[1], r.h[4] / r.h[1], b.h[2] / b.h[1], b.h[3] / b.h[1], b.h[4] / b.h[1]) l
	ORDER BY r.rule COLLATE "C", r.version NULLS FIRST, array_position('{all,port,week,port and week}'::text[], r.part), r.week, r.port COLLATE "C"
$$;

COMMENT ON FUNCTION assay.rule_performance(date, date, text) IS
	'precision and lift of each rule (version NULL: of all its versions) over the whole stream of some days, in all, by port, by week and by both, with 95 % intervals; rows is how many it speaks of, share its part of all counterfeits; free of selection bias where the view of this name is not: picks count as many rows as they stand for';

CREATE FUNCTION assay.risk_performance(since date, until date, source text DEFAULT NULL,
		OUT model text, OUT model_version integer, OUT part text, OUT port text, OUT week date, OUT among text, OUT rows double precision,
		OUT inspected bigint, OUT counterfeit bigint, OUT least_score double precision,
		OUT "precision" double precision, OUT low double precision, OUT high double precision,
		OUT lift double precision, OUT lift_low double precision, OUT lift_high double precision, OUT share double precision)
	RETURNS SETOF record
	LANGUAGE sql STABLE COST 100000 ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
	WITH w AS MATERIALIZED (
		SELECT w.*, sum(w.weight) OVER (PARTITION BY w.part, w.port, w.week, w.model, w.model_version ORDER BY w.score DESC)
			/ sum(w.weight) OVER (PARTITION BY w.part, w.port, w.week, w.model, w.model_version) AS place
		FROM assay.pick_weights($1, $2, $3) w),
	base AS (SELECT w.part, w.port, w.week, w.model, w.model_version, assay.estimated_hits(w.weight, w.hit, w.hit_off) AS h FROM w GROUP BY 1, 2, 3, 4, 5),
	of_band AS (
		SELECT w.*, b.among, sum(w.weight * w.hit) OVER g / sum(w.weight) OVER g AS rate, count(*) OVER g AS n
		FROM w JOIN (VALUES ('1 %', 0.01), ('5 %', 0.05), ('10 %', 0.1), ('all', 2)) b (among, up_to) ON w.place <= b.up_to
		WINDOW g AS (PARTITION BY b.among, w.part, w.port, w.week, w.model, w.model_version, w.weight > 1.000000001)),
	r AS (
		SELECT o.part, o.port, o.week, o.model, o.model_version, o.among, min(o.score) AS least,
			assay.estimated_hits(o.weight, o.hit, (o.hit - o.rate) * sqrt(o.n / greatest(1, o.n - 1)::float8)) AS h
		FROM of_band o GROUP BY 1, 2, 3, 4, 5, 6)
	SELECT r.model, r.model_version, r.part, r.port, r.week, r.among, r.h[1], r.h[5]::bigint, r.h[6]::bigint, r.least,
		r.h[2] / r.h[1], r.h[3] / r.h[1], r.h[4] / r.h[1], l.ratio, l.low, l.high, r.h[2] / nullif(b.h[2], 0)
	FROM r JOIN base b ON b.part = r.part AND b.port IS NOT DISTINCT FROM r.port AND b.week IS NOT DISTINCT FROM r.week
		AND b.model IS NOT DISTINCT FROM r.model AND b.model_version IS NOT DISTINCT FROM r.model_version
	CROSS JOIN LATERAL assay.ratio_interval(r.h[2] / r.h[1], r.h[3] / r.h[1], r.h[4] / r.h[1], b.h[2] / b.h[1], b.h[3] / b.h[1], b.h[4] / b.h[1]) l
	ORDER BY r.model COLLATE "C" NULLS FIRST, r.model_version, array_position('{all,port,week,port and week}'::text[], r.part), r.week, r.port COLLATE "C",
		array_position('{1 %,5 %,10 %,all}'::text[], r.among)
$$;

COMMENT ON FUNCTION assay.risk_performance(date, date, text) IS
	'precision, lift and share of all counterfeits among the most probable 1, 5 and 10 % of the whole stream, by model and version (NULL: risk of the findings), in all, by port, by week and by both, with 95 % intervals; picks count as many rows as they stand for';

CREATE FUNCTION assay.what_if(rule text DEFAULT NULL, weight real DEFAULT NULL, threshold real DEFAULT NULL, model text DEFAULT NULL,
		alarm real DEFAULT 0.5, since date DEFAULT '-infinity', until date DEFAULT 'infinity', source text DEFAULT NULL,
		OUT days bigint, OUT rows bigint, OUT alarms_a_day double precision, OUT alarms_a_day_then double precision, OUT alarms_lost bigint, OUT alarms_won bigint,
		OUT hits_lost double precision, OUT hits_lost_low double precision, OUT hits_lost_high double precision,
		OUT hits_won double precision, OUT hits_won_low double precision, OUT hits_won_high double precision)
	LANGUAGE plpgsql STABLE COST 100000 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
DECLARE
	missing text;
BEGIN
	IF (rule IS NULL) = (model IS NULL) OR alarm IS NULL OR since IS NULL OR until IS NULL
		OR (model IS NOT NULL AND (threshold IS NULL OR weight IS NOT NULL)) OR (rule IS NOT NULL AND weight IS NULL AND threshold IS NULL) THEN
		RAISE EXCEPTION 'what would be otherwise?' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'Name a rule with weight or threshold, or a model with threshold.';
	END IF;
	IF NOT (coalesce(weight, 0) BETWEEN -1 AND 1 AND coalesce(threshold, 0) BETWEEN 0 AND 1 AND alarm BETWEEN 0 AND 1) THEN
		RAISE EXCEPTION 'weight is from -1 to 1, threshold and alarm from 0 to 1' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF rule IS NOT NULL AND NOT EXISTS (SELECT FROM assay.rule r WHERE r.rule = what_if.rule) THEN
		RAISE EXCEPTION 'there is no rule "%"', rule USING ERRCODE = 'undefined_object', HINT = 'Rules are in assay.rule.';
	END IF;
	IF model IS NOT NULL AND NOT EXISTS (SELECT FROM assay.screened_probability p WHERE p.model = what_if.model) THEN
		RAISE EXCEPTION 'no screened row has a probability by model "%"', model USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Keep them with SELECT assay.score_screened().';
	END IF;
	WITH row AS (
		SELECT d.source, d.key, coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) AS day, d.risk FROM assay.screened d
		WHERE (what_if.source IS NULL OR d.source = what_if.source)
			AND coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) >= since AND coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) < until),
	-- without a finding of the rule nothing changes
	touched AS (SELECT DISTINCT f.source, f.key FROM assay.finding f WHERE f.rule = what_if.rule),
	risk_then AS (
		SELECT f.source, f.key, assay.risk(f.strength, CASE WHEN f.rule = what_if.rule THEN coalesce(what_if.weight, f.weight) ELSE f.weight END)
			FILTER (WHERE f.rule <> what_if.rule OR what_if.threshold IS NULL OR f.strength >= what_if.threshold) AS risk
		FROM assay.finding f JOIN touched t ON t.source = f.source AND t.key = f.key GROUP BY f.source, f.key),
	told AS MATERIALIZED (
		SELECT r.source, r.key, r.day, CASE WHEN what_if.model IS NULL THEN r.risk >= alarm ELSE p.probability >= alarm END AS was,
			CASE WHEN what_if.model IS NOT NULL THEN p.probability >= what_if.threshold
				WHEN t.key IS NULL THEN r.risk >= alarm ELSE coalesce(t.risk, 0) >= alarm END AS is_then
		FROM row r LEFT JOIN risk_then t ON t.source = r.source AND t.key = r.key
		LEFT JOIN assay.screened_probability p ON p.source = r.source AND p.key = r.key AND p.model = what_if.model
		WHERE what_if.model IS NULL OR p.key IS NOT NULL),
	seen AS (
		SELECT t.was, t.is_then, w.*, sum(w.weight * w.hit) OVER g / sum(w.weight) OVER g AS rate
		FROM assay.pick_weights(greatest(since, '0001-01-01'), least(until, '9999-01-01'), what_if.source) w
		JOIN told t ON t.source = w.source AND t.key = w.key
		WHERE w.part = 'all' AND t.was IS DISTINCT FROM t.is_then
		WINDOW g AS (PARTITION BY t.was, w.weight > 1.000000001)),
	hit AS (
		SELECT assay.estimated_hits(s.weight, s.hit, s.hit - s.rate) FILTER (WHERE s.was) AS lost,
			assay.estimated_hits(s.weight, s.hit, s.hit - s.rate) FILTER (WHERE s.is_then) AS won FROM seen s),
	n AS (
		SELECT count(DISTINCT t.day) AS days, count(*) AS rows, count(*) FILTER (WHERE t.was) AS was, count(*) FILTER (WHERE t.is_then) AS is_then,
			count(*) FILTER (WHERE t.was AND NOT t.is_then) AS lost, count(*) FILTER (WHERE t.is_then AND NOT t.was) AS won FROM told t)
	SELECT n.days, n.rows, n.was::float8 / nullif(n.days, 0), n.is_then::float8 / nullif(n.days, 0), n.lost, n.won,
		CASE WHEN n.lost = 0 THEN 0 WHEN h.lost[1] > 0 THEN least(n.lost, h.lost[2] * n.lost / h.lost[1]) END,
		CASE WHEN n.lost = 0 THEN 0 WHEN h.lost[1] > 0 THEN least(n.lost, h.lost[3] * n.lost / h.lost[1]) ELSE 0 END,
		CASE WHEN n.lost = 0 THEN 0 WHEN h.lost[1] > 0 THEN least(n.lost, h.lost[4] * n.lost / h.lost[1]) ELSE n.lost END,
		CASE WHEN n.won = 0 THEN 0 WHEN h.won[1] > 0 THEN least(n.won, h.won[2] * n.won / h.won[1]) END,
		CASE WHEN n.won = 0 THEN 0 WHEN h.won[1] > 0 THEN least(n.won, h.won[3] * n.won / h.won[1]) ELSE 0 END,
		CASE WHEN n.won = 0 THEN 0 WHEN h.won[1] > 0 THEN least(n.won, h.won[4] * n.won / h.won[1]) ELSE n.won END
	INTO days, rows, alarms_a_day, alarms_a_day_then, alarms_lost, alarms_won,
		hits_lost, hits_lost_low, hits_lost_high, hits_won, hits_won_low, hits_won_high
	FROM n, hit h;
END $$;

COMMENT ON FUNCTION assay.what_if(text, real, real, text, real, date, date, text) IS
	'what another weight or threshold of a rule, or another threshold of a model''s probabilities, would have done to screened rows, without screening them again: alarms (risk or probability of at least alarm) a day, those lost and won, and the counterfeits among them as estimated from picks, with 95 % intervals; hits are NULL where no pick was among them';

CREATE FUNCTION assay.alarm_budget(n double precision, source regclass, since date, until date, model text DEFAULT NULL,
		OUT chapter text, OUT route text, OUT threshold real, OUT rows_a_day double precision, OUT alarms_a_day double precision, OUT hits_a_day double precision)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE COST 1000000 ROWS 100
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET jit = off SET enable_nestloop = off AS $$
DECLARE
	label text := assay.screen_label(source);
	known assay.screen_source;
	job assay.screen_job;
	argument jsonb;
BEGIN
	IF n IS NULL OR source IS NULL OR since IS NULL OR until IS NULL THEN
		RAISE EXCEPTION 'number, table and days must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	IF NOT (n >= 0 AND n < 'infinity') THEN
		RAISE EXCEPTION 'the number of alarms a day must not be negative' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT s.* INTO known FROM assay.screen_source s WHERE s.source = label;
	IF NOT FOUND THEN
		RAISE EXCEPTION '% has not been screened', source USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Call assay.screen_table() first.';
	END IF;
	IF model IS NOT NULL AND NOT EXISTS (SELECT FROM assay.screened_probability p WHERE p.model = alarm_budget.model AND p.source = label) THEN
		RAISE EXCEPTION 'no screened row has a probability by model "%"', model USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Keep them with SELECT assay.score_screened().';
	END IF;
	job := assay.screen_job(source, label, known.keys, NULL);
	SELECT jsonb_object_agg(a.argument, a.value) INTO argument FROM assay.screen_arguments(source, known.columns) a;
	-- How much a score is worth is learned over all rows, in bands that never
	-- fall as the score rises, and how much more or less a chapter and route has
	-- than that, drawn toward the same where it has few. The most worthy rows
	-- make the alarms.
	RETURN QUERY EXECUTE format($query$
		WITH row AS MATERIALIZED (
			SELECT d.key, left(regexp_replace(%1$s::text, '\D', '', 'g'), 2) AS chapter,
				concat_ws(' to ', %2$s::text, %3$s::text) AS route, %4$s AS score
			FROM %5$s s JOIN assay.screened d ON d.source = $1 AND d.key = %6$s %7$s
			WHERE %8$s AND coalesce(d.shipped_on, d.screened_at::date) >= $3 AND coalesce(d.shipped_on, d.screened_at::date) < $4),
		banded AS MATERIALIZED (
			SELECT r.*, CASE WHEN r.score > 0 THEN 1 + floor(20 * percent_rank() OVER (PARTITION BY r.score > 0 ORDER BY r.score))::integer ELSE 0 END AS band FROM row r),
		seen AS (
			SELECT b.chapter, b.route, b.band, w.weight, w.hit FROM banded b
			JOIN assay.pick_weights($3, $4, $1) w ON w.source = $1 AND w.key = b.key AND w.part = 'all'),
		overall AS (SELECT (sum(s.hit * s.weight) + 0.5) / (sum(s.weight) + 1) AS rate FROM seen s),
		worth AS (
			SELECT b.band, max((coalesce(s.hits, 0) + 2 * o.rate * greatest(1, s.weight / s.n)) / (coalesce(s.weight, 0) + 2 * greatest(1, s.weight / s.n))) OVER (ORDER BY b.band) AS rate
			FROM (SELECT DISTINCT b.band FROM banded b) b
			LEFT JOIN (SELECT s.band, sum(s.weight * s.hit) AS hits, sum(s.weight) AS weight, count(*) AS n FROM seen s GROUP BY s.band) s ON s.band = b.band
			CROSS JOIN overall o),
		of_part AS (
			SELECT s.chapter, s.route, (sum(s.hit) + 3) / (sum(w.rate) + 3) AS more
			FROM seen s JOIN worth w ON w.band = s.band GROUP BY s.chapter, s.route),
		valued AS (
			SELECT b.chapter, b.route, b.score, b.band, least(1, coalesce(w.rate, 0.01 + b.score / 1000) * coalesce(p.more, 1)) AS value
			FROM banded b LEFT JOIN worth w ON w.band = b.band
			LEFT JOIN of_part p ON p.chapter IS NOT DISTINCT FROM b.chapter AND p.route IS NOT DISTINCT FROM b.route),
		ranked AS (
			-- with all that have the same score in the same part
			SELECT v.*, count(*) OVER (ORDER BY v.value DESC, v.score DESC, v.chapter COLLATE "C", v.route COLLATE "C" RANGE UNBOUNDED PRECEDING) AS place FROM valued v),
		span AS (SELECT ($4 - $3)::float8 AS days)
		SELECT r.chapter, r.route, min(r.score) FILTER (WHERE r.place <= $2 * p.days)::real, count(*) / p.days, count(*) FILTER (WHERE r.place <= $2 * p.days) / p.days,
			coalesce(sum(r.value) FILTER (WHERE r.place <= $2 * p.days), 0) / p.days
		FROM ranked r, span p GROUP BY r.chapter, r.route, p.days
		ORDER BY 5 DESC, r.chapter COLLATE "C", r.route COLLATE "C"
		$query$, coalesce(argument ->> 'hs_code', 'NULL'), coalesce(argument ->> 'origin', argument ->> 'seller_country', 'NULL'), coalesce(argument ->> 'destination', 'NULL'),
		CASE WHEN model IS NULL THEN 'd.risk' ELSE 'p.probability' END, source, job.key,
		CASE WHEN model IS NULL THEN '' ELSE format('JOIN assay.screened_probability p ON p.source = d.source AND p.key = d.key AND p.model = %L', model) END,
		job.keyed)
	USING label, n, since, until;
END $$;

COMMENT ON FUNCTION assay.alarm_budget(double precision, regclass, date, date, text) IS
	'thresholds of risk, or of the probability by a model, by HS chapter and route that would have made at most so many alarms a day with as many hits as can be, learned from picks of those days; threshold is NULL where no row is worth an alarm';

CREATE FUNCTION assay.f_tail(f double precision, degrees double precision, degrees_below double precision) RETURNS double precision
	AS 'MODULE_PATHNAME', 'assay_f_tail' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;

COMMENT ON FUNCTION assay.f_tail(double precision, double precision, double precision) IS
	'probability of an F with so many degrees of freedom above and below to be f or more';

CREATE FUNCTION assay.drift_rules(source text, period daterange, before daterange,
		OUT kind text, OUT name text, OUT bin text, OUT day date, OUT rows bigint)
	RETURNS SETOF record
	LANGUAGE sql STABLE COST 100000 ROWS 10000 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
	WITH row AS MATERIALIZED (
		SELECT d.source, d.key, d.risk, coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) AS day FROM assay.screened d
		WHERE ($1 IS NULL OR d.source = $1)
			AND (coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) <@ $2 OR coalesce(d.shipped_on, (d.screened_at AT TIME ZONE 'UTC')::date) <@ $3)),
	of_day AS (SELECT r.day, count(*) AS rows FROM row r GROUP BY r.day),
	found AS (
		SELECT f.rule, r.day, count(DISTINCT (f.source, f.key)) AS rows
		FROM assay.finding f JOIN row r ON r.source = f.source AND r.key = f.key GROUP BY f.rule, r.day),
	rule AS (SELECT DISTINCT f.rule FROM found f)
	SELECT 'rule', u.rule, b.bin, o.day, CASE b.bin WHEN 'found' THEN coalesce(f.rows, 0) ELSE o.rows - coalesce(f.rows, 0) END
	FROM rule u CROSS JOIN of_day o CROSS JOIN (VALUES ('found'), ('not found')) b (bin) LEFT JOIN found f ON f.rule = u.rule AND f.day = o.day
	UNION ALL
	SELECT 'risk', 'risk', CASE WHEN r.risk = 0 THEN '0' ELSE format('%s to %s', (ceil(r.risk * 10) - 1) / 10, ceil(r.risk * 10) / 10) END, r.day, count(*)
	FROM row r GROUP BY 3, 4
$$;

COMMENT ON FUNCTION assay.drift_rules(text, daterange, daterange) IS
	'screened rows of two periods by day: with and without findings of each rule, and by risk';

CREATE FUNCTION assay.drift_columns(source regclass, day_column name, columns name[], model text, period daterange, before daterange,
		OUT kind text, OUT name text, OUT bin text, OUT day date, OUT rows bigint)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE COST 1000000 ROWS 10000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' SET enable_nestloop = off SET jit = off AS $$
DECLARE
	missing text;
	type_of regtype;
	day_of text;
	c record;
BEGIN
	SELECT string_agg(format('"%s"', w.name), ', ') INTO missing FROM unnest(columns || day_column) w (name)
	WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = source AND a.attname = w.name AND a.attnum > 0 AND NOT a.attisdropped);
	IF missing IS NOT NULL THEN
		RAISE EXCEPTION '% has no column %', source, missing USING ERRCODE = 'undefined_column';
	END IF;
	SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END INTO type_of
	FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = source AND a.attname = day_column;
	IF type_of NOT IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype) THEN
		RAISE EXCEPTION 'column "%" of type % is no day', day_column, type_of USING ERRCODE = 'datatype_mismatch';
	END IF;
	day_of := format('s.%I::date', day_column);
	FOR c IN
		SELECT 'feature' AS kind, a.attname::text AS name, format('s.%I', a.attname) AS value, t.typcategory = 'N' AS is_number
		FROM unnest(columns) WITH ORDINALITY w (name, i) JOIN pg_attribute a ON a.attrelid = source AND a.attname = w.name
		JOIN pg_type t ON t.oid = a.atttypid
		UNION ALL SELECT 'probability', model, format('assay.probability(%L, s)', model), true WHERE model IS NOT NULL
	LOOP
		IF c.is_number THEN
			-- tenths of the period before
			RETURN QUERY EXECUTE format($query$
				WITH v AS MATERIALIZED (SELECT %1$s AS day, (%2$s)::float8 AS value FROM %3$s s WHERE %1$s <@ $3 OR %1$s <@ $4),
				edge AS (SELECT array_agg(DISTINCT e ORDER BY e) AS edges FROM (
					SELECT unnest(percentile_disc('{0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9}'::float8[]) WITHIN GROUP (ORDER BY v.value)) AS e
					FROM v WHERE v.day <@ $4) x)
				SELECT $1, $2, CASE WHEN v.value IS NULL THEN 'not given' WHEN b.at = 0 THEN 'below ' || round(e.edges[1]::numeric, 4)
					ELSE 'from ' || round(e.edges[b.at]::numeric, 4) || coalesce(' to ' || round(e.edges[b.at + 1]::numeric, 4), '') END, v.day, count(*)
				FROM v CROSS JOIN edge e CROSS JOIN LATERAL (SELECT width_bucket(v.value, e.edges) AS at) b
				GROUP BY 3, 4
				$query$, day_of, c.value, source)
			USING c.kind, c.name, period, before;
		ELSE
			-- what was frequent in either, the rest together
			RETURN QUERY EXECUTE format($query$
				WITH v AS MATERIALIZED (SELECT %1$s AS day, (%2$s)::text AS value FROM %3$s s WHERE %1$s <@ $3 OR %1$s <@ $4),
				frequent AS (
					(SELECT v.value FROM v WHERE v.day <@ $4 AND v.value IS NOT NULL GROUP BY v.value ORDER BY count(*) DESC, v.value COLLATE "C" LIMIT 20)
					UNION (SELECT v.value FROM v WHERE v.day <@ $3 AND v.value IS NOT NULL GROUP BY v.value ORDER BY count(*) DESC, v.value COLLATE "C" LIMIT 20))
				SELECT $1, $2, CASE WHEN v.value IS NULL THEN 'not given' WHEN f.value IS NULL THEN 'others' ELSE '"' || left(v.value, 100) || '"' END, v.day, count(*)
				FROM v LEFT JOIN frequent f ON f.value = v.value GROUP BY 3, 4
				$query$, day_of, c.value, source)
			USING c.kind, c.name, period, before;
		END IF;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.drift_columns(regclass, name, name[], text, daterange, daterange) IS
	'rows of two periods by day and by the values of columns: tenths of numbers, frequent values of others; and by the probability of a model';

CREATE FUNCTION assay.drift(period daterange, before daterange DEFAULT NULL, source regclass DEFAULT NULL, model text DEFAULT NULL,
		columns name[] DEFAULT NULL, day_column name DEFAULT NULL,
		OUT kind text, OUT name text, OUT rows_before bigint, OUT rows_now bigint, OUT psi double precision, OUT p_value double precision,
		OUT alarm boolean, OUT changed_most text, OUT share_before double precision, OUT share_now double precision)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE COST 1000000 ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
DECLARE
	used assay.model;
	label text := assay.screen_label(source);
BEGIN
	IF period IS NULL OR isempty(period) OR lower(period) IS NULL OR upper(period) IS NULL OR NOT isfinite(lower(period)) OR NOT isfinite(upper(period)) THEN
		RAISE EXCEPTION 'the period needs a first and a last day' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	before := coalesce(before, daterange(lower(period) - (upper(period) - lower(period)), lower(period)));
	IF isempty(before) OR before && period THEN
		RAISE EXCEPTION 'the period before must be another' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF model IS NOT NULL THEN
		SELECT m.* INTO used FROM assay.model m WHERE m.model = drift.model ORDER BY m.version DESC LIMIT 1;
		IF NOT FOUND THEN
			RAISE EXCEPTION 'there is no model "%"', model USING ERRCODE = 'undefined_object', HINT = 'Learn it with CALL assay.learn_risk().';
		END IF;
		source := coalesce(source, to_regclass(used.source));
		IF source IS NULL THEN
			RAISE EXCEPTION '%, from which model "%" was learned, is no more', used.source, model USING ERRCODE = 'undefined_table',
				HINT = 'Name another table with its columns: source => ''shipment''.';
		END IF;
		columns := coalesce(columns, (used.numbers || used.categories)::name[]);
		day_column := coalesce(day_column, used.day);
	END IF;
	IF columns IS NOT NULL AND source IS NULL THEN
		RAISE EXCEPTION 'columns of which table?' USING ERRCODE = 'invalid_parameter_value', HINT = 'Name it: source => ''shipment''.';
	END IF;
	label := CASE WHEN source IS NULL THEN NULL ELSE coalesce(assay.screen_label(source), source::text) END;

	RETURN QUERY
	WITH n AS MATERIALIZED (
		SELECT r.*, r.day <@ period AS is_now FROM assay.drift_rules(label, period, before) r
		UNION ALL
		SELECT c.*, c.day <@ period FROM assay.drift_columns(source, coalesce(day_column, 'shipped_on'), columns, model, period, before) c WHERE columns IS NOT NULL),
	total AS (SELECT n.kind, n.name, n.is_now, sum(n.rows) AS rows, count(DISTINCT n.day) AS days FROM n GROUP BY 1, 2, 3),
	of_day AS (SELECT n.kind, n.name, n.day, n.is_now, sum(n.rows) AS rows FROM n GROUP BY 1, 2, 3, 4),
	of_bin AS (SELECT n.kind, n.name, n.is_now, n.bin, sum(n.rows) AS rows FROM n GROUP BY 1, 2, 3, 4),
	bin AS (
		SELECT b.kind, b.name, b.bin, coalesce(sum(b.rows) FILTER (WHERE NOT b.is_now), 0)::float8 AS before, coalesce(sum(b.rows) FILTER (WHERE b.is_now), 0)::float8 AS now
		FROM of_bin b GROUP BY 1, 2, 3),
	share AS (
		SELECT b.*, t.rows::float8 AS all_before, u.rows::float8 AS all_now, b.before / t.rows AS share_before, b.now / u.rows AS share_now,
			-- half a row more everywhere: what was not seen is not impossible
			(b.now + 0.5) / (u.rows + 1) AS q, (b.before + 0.5) / (t.rows + 1) AS p,
			(b.before + b.now) / (t.rows + u.rows) AS expected, count(*) OVER (PARTITION BY b.kind, b.name) AS bins
		FROM bin b JOIN total t ON t.kind = b.kind AND t.name = b.name AND NOT t.is_now JOIN total u ON u.kind = b.kind AND u.name = b.name AND u.is_now),
	-- Days of one period differ more than chance has it: the same sender sends
	-- much on one day. By as much the periods may differ, too. A few days say
	-- little of that: they count with twelve on which chance has it.
	spread AS (
		SELECT s.kind, s.name, sum((coalesce(n.rows, 0) - d.rows * e.share) ^ 2 / (d.rows * e.share)) AS x
		FROM share s JOIN of_day d ON d.kind = s.kind AND d.name = s.name AND d.rows > 0
		CROSS JOIN LATERAL (SELECT CASE WHEN d.is_now THEN s.share_now ELSE s.share_before END::float8 AS share) e
		LEFT JOIN n ON n.kind = s.kind AND n.name = s.name AND n.bin = s.bin AND n.day = d.day
		WHERE e.share > 0 GROUP BY 1, 2),
	days AS (SELECT t.kind, t.name, sum(t.days - 1) AS free FROM total t GROUP BY 1, 2),
	one AS (
		SELECT s.kind, s.name, max(s.all_before) AS all_before, max(s.all_now) AS all_now, max(s.bins) AS bins,
			sum((s.q - s.p) * ln(s.q / s.p)) AS psi,
			sum((s.before - s.all_before * s.expected) ^ 2 / (s.all_before * s.expected) + (s.now - s.all_now * s.expected) ^ 2 / (s.all_now * s.expected)) AS x,
			-- half as much again, or a third less, of what is no rarity
			bool_or(greatest(s.q / s.p, s.p / s.q) >= 1.5 AND greatest(s.before, s.now) >= 20) AS notable,
			(array_agg(s.bin ORDER BY (s.q - s.p) * ln(s.q / s.p) DESC, s.share_now DESC, s.bin COLLATE "C"))[1] AS most
		FROM share s GROUP BY 1, 2),
	told AS (
		SELECT o.kind, o.name, o.all_before, o.all_now, o.psi, o.most, o.notable,
			CASE WHEN o.bins < 2 THEN 1
				ELSE assay.f_tail(o.x / (o.bins - 1) / greatest(1, (p.x + 12) / (f.free + 12)), o.bins - 1, f.free + 12) END AS p_value
		FROM one o JOIN spread p ON p.kind = o.kind AND p.name = o.name JOIN days d ON d.kind = o.kind AND d.name = o.name
		CROSS JOIN LATERAL (SELECT (d.free * (o.bins - 1))::float8 AS free) f
		UNION ALL
		-- probabilities that were told, against what inspections found
		SELECT 'calibration', coalesce(i.model, 'risk'), NULL, count(*), NULL, NULL,
			abs(sum(i.hit) - sum(i.score)) >= 0.2 * sum(i.score),
			assay.f_tail(((sum(i.hit) - sum(i.score)) ^ 2 / nullif(sum(i.score * (1 - i.score)), 0))::float8, 1, 1e9)
		FROM (SELECT k.model, least(1, k.score) AS score, (k.result = 'counterfeit')::integer AS hit
			FROM assay.inspected(lower(period), upper(period), label) k WHERE k.result IS NOT NULL AND k.model IS NOT NULL) i
		GROUP BY i.model)
	SELECT t.kind, t.name, t.all_before::bigint, t.all_now::bigint, t.psi, coalesce(t.p_value, 1),
		-- one alarm in a thousand calls, by chance, over all that is looked at
		coalesce(t.p_value, 1) * count(*) OVER () < 0.001 AND (coalesce(t.psi >= 0.1, false) OR t.notable),
		t.most, s.share_before, s.share_now
	FROM told t LEFT JOIN share s ON s.kind = t.kind AND s.name = t.name AND s.bin = t.most
	ORDER BY 7 DESC, 5 DESC NULLS LAST, 1, 2;
END $$;

COMMENT ON FUNCTION assay.drift(daterange, daterange, regclass, text, name[], name) IS
	'what changed from the period before (of the same length, or another): findings by rule, risk, columns of a table or of a model, its probabilities, and whether they came true among what was inspected; psi is the population stability index, alarm says that a change is great and no chance, changed_most where';

CREATE FUNCTION assay.component_versions(OUT component text, OUT version integer) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'assay_component_versions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1 ROWS 8;

COMMENT ON FUNCTION assay.component_versions() IS
	'versions of what makes keys and values, as the library that is loaded has them; a version grows when the same input gives another key or value';

CREATE TABLE assay.component (
	component text PRIMARY KEY,
	version integer NOT NULL,
	functions text[] NOT NULL,
	opclass name,
	makes text NOT NULL
);

COMMENT ON TABLE assay.component IS
	'components that make keys and values which users store, with the version that this database was last upgraded to';

COMMENT ON COLUMN assay.component.component IS 'its name';

COMMENT ON COLUMN assay.component.version IS 'version that CREATE EXTENSION or ALTER EXTENSION UPDATE saw last';

COMMENT ON COLUMN assay.component.functions IS 'its functions, as regular expressions of their names';

COMMENT ON COLUMN assay.component.opclass IS 'operator class whose keys it makes';

COMMENT ON COLUMN assay.component.makes IS 'what it makes';

GRANT SELECT ON assay.component TO PUBLIC;

INSERT INTO assay.component (component, version, functions, opclass, makes)
SELECT m.component, v.version, m.functions::pg_catalog.text[], m.opclass, m.makes
FROM (VALUES
	('text', '{plain_form,skeleton,description_scripts}', NULL, 'tables of characters and plain forms'),
	('mention', '{mentions.*,brand_match}', 'mention_ops', 'keys of descriptions and what is a mention'),
	('party', '{seller_key,same_seller,seller_similarity,seller_compare}', 'party_ops', 'keys of names of parties and their similarity'),
	('contact', '{phone_normalise,email_normalise,address_key,handle_parse,seller_identifier_key,identifier_digest}', NULL,
		'keys of phone numbers, e-mail addresses, addresses and handles'),
	('identifier', '{.*_(normalise|ok|problem),identifier_.*,mid_.*,s10_.*}', NULL, 'identifiers, normalised and checked'),
	('hs', '{hs_(check|codes|convert)}', NULL, 'editions of the HS and what became of their codes'),
	('goods', '{hs_(plausib.*|suggest)}', NULL, 'words of goods and what they are classified as'),
	('risk', '{}', NULL, 'parts of models in assay.model_part')) m (component, functions, opclass, makes)
JOIN assay.component_versions() v ON v.component OPERATOR(pg_catalog.=) m.component;

CREATE FUNCTION assay.versions(OUT component text, OUT version integer, OUT upgraded_to integer, OUT makes text) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 8 SET search_path = pg_catalog, pg_temp
	BEGIN ATOMIC
		SELECT c.component, v.version, c.version, c.makes
		FROM assay.component c LEFT JOIN assay.component_versions() v ON v.component OPERATOR(pg_catalog.=) c.component
		ORDER BY c.component;
	END;

COMMENT ON FUNCTION assay.versions() IS
	'versions of what makes stored keys and values: of the library that is loaded, and the one that this database was last upgraded to; where they differ, ALTER EXTENSION assay UPDATE is due';

CREATE TABLE assay.stale_object (
	relation oid NOT NULL,
	attnum smallint NOT NULL,
	component text NOT NULL REFERENCES assay.component ON DELETE CASCADE,
	made_by integer NOT NULL,
	filenode oid,
	PRIMARY KEY (relation, attnum, component)
);

COMMENT ON TABLE assay.stale_object IS
	'indexes and generated columns that held keys or values of an older version at the last upgrade; assay.stale_objects() tells which still do';

COMMENT ON COLUMN assay.stale_object.relation IS 'index, or table of the column';

COMMENT ON COLUMN assay.stale_object.attnum IS 'number of the column; 0 for an index';

COMMENT ON COLUMN assay.stale_object.component IS 'component that made them';

COMMENT ON COLUMN assay.stale_object.made_by IS 'its version then';

COMMENT ON COLUMN assay.stale_object.filenode IS 'file of the index then: another one means it was rebuilt';

GRANT SELECT ON assay.stale_object TO PUBLIC;

CREATE FUNCTION assay.stored_objects(component text, OUT relation oid, OUT attnum smallint) RETURNS SETOF record
	LANGUAGE sql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	WITH member AS (
		SELECT d.classid, d.objid FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'
		WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'),
	maker AS (
		SELECT 'pg_proc'::regclass AS classid, p.oid
		FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid
			JOIN assay.component c ON c.component = $1
		WHERE p.proname ~ ('^(' || array_to_string(c.functions, '|') || ')$')
		UNION ALL
		SELECT 'pg_opclass'::regclass, o.oid
		FROM pg_opclass o JOIN member m ON m.classid = 'pg_opclass'::regclass AND m.objid = o.oid
			JOIN assay.component c ON c.component = $1 AND c.opclass = o.opcname),
	used AS (
		SELECT m.classid, m.oid FROM maker m
		UNION ALL
		SELECT 'pg_operator'::regclass, o.oid FROM maker m JOIN pg_operator o ON m.classid = 'pg_proc'::regclass AND o.oprcode = m.oid)
	SELECT DISTINCT i.indexrelid, 0::smallint
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_class'::regclass
		JOIN pg_index i ON i.indexrelid = d.objid
	UNION
	SELECT a.adrelid, a.adnum
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_attrdef'::regclass
		JOIN pg_attrdef a ON a.oid = d.objid
		JOIN pg_attribute c ON c.attrelid = a.adrelid AND c.attnum = a.adnum AND c.attgenerated = 's'
	-- before 15 it is the column itself that depends
	UNION
	SELECT c.attrelid, c.attnum
	FROM used u JOIN pg_depend d ON d.refclassid = u.classid AND d.refobjid = u.oid AND d.classid = 'pg_class'::regclass
		JOIN pg_attribute c ON c.attrelid = d.objid AND c.attnum = d.objsubid AND c.attgenerated = 's'
$$;

COMMENT ON FUNCTION assay.stored_objects(text) IS
	'indexes (attnum 0) and generated columns that hold keys or values made by a component';

REVOKE ALL ON FUNCTION assay.stored_objects(text) FROM PUBLIC;

CREATE FUNCTION assay.stale_objects(OUT object text, OUT component text, OUT made_by integer, OUT version integer, OUT remedy text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stale record;
	differs boolean;
BEGIN
	FOR stale IN
		SELECT s.*, c.version AS upgraded_to, r.relkind, a.attname, d.oid AS attrdef, pg_get_expr(d.adbin, d.adrelid) AS expression
		FROM assay.stale_object s JOIN assay.component c USING (component)
			JOIN pg_class r ON r.oid = s.relation
			LEFT JOIN pg_attribute a ON a.attrelid = s.relation AND a.attnum = s.attnum AND s.attnum > 0 AND NOT a.attisdropped
			LEFT JOIN pg_attrdef d ON d.adrelid = s.relation AND d.adnum = s.attnum AND a.attgenerated = 's'
		ORDER BY s.relation::regclass::text, s.attnum, s.component
	LOOP
		component := stale.component;
		made_by := stale.made_by;
		version := stale.upgraded_to;
		IF stale.attnum = 0 THEN
			CONTINUE WHEN pg_relation_filenode(stale.relation) IS DISTINCT FROM stale.filenode;
			object := format('index %s', stale.relation::regclass);
			remedy := format('REINDEX INDEX CONCURRENTLY %s', stale.relation::regclass);
		ELSE
			CONTINUE WHEN stale.expression IS NULL;
			EXECUTE format('SELECT EXISTS (SELECT FROM %s t WHERE record_image_ne(ROW(t.%I), ROW(%s)))',
				stale.relation::regclass, stale.attname, stale.expression) INTO differs;
			CONTINUE WHEN NOT differs;
			object := format('column %s.%I', stale.relation::regclass, stale.attname);
			-- it is made anew where a column that it is made of is updated
			SELECT format('UPDATE %s SET %I = %2$I WHERE record_image_ne(ROW(%I), ROW(%s))',
				stale.relation::regclass, b.attname, stale.attname, stale.expression) INTO remedy
			FROM pg_depend d JOIN pg_attribute b ON b.attrelid = d.refobjid AND b.attnum = d.refobjsubid
			WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = stale.relation AND d.refobjsubid NOT IN (0, stale.attnum)
				AND (d.classid = 'pg_class'::regclass AND d.objid = stale.relation AND d.objsubid = stale.attnum
					OR d.classid = 'pg_attrdef'::regclass AND d.objid = stale.attrdef)
			ORDER BY b.attnum LIMIT 1;
		END IF;
		RETURN NEXT;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.stale_objects() IS
	'indexes and generated columns whose keys or values an older version made, with the command that makes them anew; reads the tables of such columns';

CREATE FUNCTION assay.components_upgraded() RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stale text;
BEGIN
	INSERT INTO assay.stale_object AS s (relation, attnum, component, made_by, filenode)
	SELECT o.relation, o.attnum, c.component, c.version, CASE WHEN o.attnum = 0 THEN pg_relation_filenode(o.relation) END
	FROM assay.component c JOIN assay.component_versions() v ON v.component = c.component AND v.version <> c.version,
		assay.stored_objects(c.component) o
	ON CONFLICT (relation, attnum, component) DO UPDATE
		SET made_by = CASE WHEN s.filenode = excluded.filenode THEN s.made_by ELSE excluded.made_by END, filenode = excluded.filenode;
	UPDATE assay.component c SET version = v.version
	FROM assay.component_versions() v WHERE v.component = c.component AND v.version <> c.version;
	-- also those left from an earlier upgrade
	SELECT string_agg(DISTINCT s.remedy || ';', E'\n') INTO stale FROM assay.stale_objects() s;
	IF stale IS NOT NULL THEN
		RAISE NOTICE 'keys or values of an older version are stored' USING DETAIL = stale,
			HINT = 'Until they are made anew, an index can miss rows. assay.stale_objects() lists what is left.';
	END IF;
END $$;

COMMENT ON FUNCTION assay.components_upgraded() IS
	'for upgrade scripts: notes what the versions before have made, names it in a NOTICE, and sets the versions in assay.component';

REVOKE ALL ON FUNCTION assay.components_upgraded() FROM PUBLIC;

CREATE TABLE assay.phrase (
	rule text NOT NULL,
	language text NOT NULL,
	template text NOT NULL,
	shipped boolean NOT NULL DEFAULT false,
	PRIMARY KEY (rule, language),
	CONSTRAINT phrase_language CHECK (language COLLATE pg_catalog."C" OPERATOR(pg_catalog.~) '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
	CONSTRAINT phrase_brackets CHECK (pg_catalog.regexp_replace(template, '\[[^][]*\]|\{\w+\}', '', 'g') OPERATOR(pg_catalog.!~) '[][{}]')
);

COMMENT ON TABLE assay.phrase IS 'sentences for findings, by rule and language; add languages and change the wording as you need';

COMMENT ON COLUMN assay.phrase.rule IS
	'rule of assay.rule; or a value of evidence that is written in words, as "part:city"; or for a disguised letter "letter", "whole" and "script:Cyrillic"';

COMMENT ON COLUMN assay.phrase.language IS 'language as a BCP 47 tag: de, zh-Hant';

COMMENT ON COLUMN assay.phrase.template IS
	'the sentence: {fragment} is replaced by that value of the evidence; of [with {brand}|without] the first alternative is taken for which there is evidence, or nothing; {disguise} tells which letters are disguised';

COMMENT ON COLUMN assay.phrase.shipped IS 'comes with the extension and was not changed';

GRANT SELECT ON assay.phrase TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('assay.phrase', 'WHERE NOT shipped');

DO $phrases$ BEGIN
INSERT INTO assay.phrase (rule, language, template, shipped)
SELECT rule, language, template, true FROM (VALUES
	('brand_disguised',
		'The description writes {brand} as "{fragment}"[ (character {start})]: a disguise[, {disguise}].',
		E'Die Beschreibung schreibt {brand} als \U0000201E{fragment}\U0000201C[ (Zeichen {start})]: verschleiert[, {disguise}].',
		E'La description \U000000E9crit {brand} \U000000AB {fragment} \U000000BB[ (caract\U000000E8re {start})] : un d\U000000E9guisement[, {disguise}].',
		E'La descripci\U000000F3n escribe {brand} como \U000000AB{fragment}\U000000BB[ (car\U000000E1cter {start})]: un disfraz[, {disguise}].',
		E'\U000054C1\U0000540D\U00005C06{brand}\U00005199\U00006210\U0000201C{fragment}\U0000201D[\U0000FF08\U00007B2C{start}\U00004E2A\U00005B57\U00007B26\U0000FF09]\U0000FF0C\U00005C5E\U00004E8E\U000053D8\U00005F62\U00004F2A\U000088C5[\U0000FF1A{disguise}]\U00003002'),
	('brand_misspelt',
		'The description misspells {brand} as "{fragment}"[ (character {start})].',
		E'Die Beschreibung schreibt {brand} falsch als \U0000201E{fragment}\U0000201C[ (Zeichen {start})].',
		E'La description \U000000E9crit mal {brand} : \U000000AB {fragment} \U000000BB[ (caract\U000000E8re {start})].',
		E'La descripci\U000000F3n escribe mal {brand}: \U000000AB{fragment}\U000000BB[ (car\U000000E1cter {start})].',
		E'\U000054C1\U0000540D\U00005C06{brand}\U00008BEF\U000062FC\U00004E3A\U0000201C{fragment}\U0000201D[\U0000FF08\U00007B2C{start}\U00004E2A\U00005B57\U00007B26\U0000FF09]\U00003002'),
	('brand_unauthorised',
		'The description names {brand}, and neither seller nor importer is listed as authorised for it.',
		E'Die Beschreibung nennt {brand}, aber weder Verk\U000000E4ufer noch Importeur sind daf\U000000FCr als berechtigt eingetragen.',
		E'La description cite {brand}, mais ni le vendeur ni l''importateur ne figurent parmi les personnes autoris\U000000E9es.',
		E'La descripci\U000000F3n menciona {brand}, pero ni el vendedor ni el importador constan como autorizados.',
		E'\U000054C1\U0000540D\U000063D0\U000053CA{brand}\U0000FF0C\U00004F46\U00005356\U000065B9\U0000548C\U00008FDB\U000053E3\U00005546\U00005747\U0000672A\U0000767B\U00008BB0\U00004E3A\U00005176\U00006388\U00006743\U000065B9\U00003002'),
	('brand_authorised',
		'The description names {brand}, for which {authorised} is authorised.',
		E'Die Beschreibung nennt {brand}; {authorised} ist daf\U000000FCr berechtigt.',
		E'La description cite {brand}, pour laquelle {authorised} est autoris\U000000E9.',
		E'La descripci\U000000F3n menciona {brand}, para la que {authorised} est\U000000E1 autorizado.',
		E'\U000054C1\U0000540D\U000063D0\U000053CA{brand}\U0000FF0C{authorised}\U0000662F\U00005176\U00006388\U00006743\U000065B9\U00003002'),
	('brand_other_goods',
		'The description names {brand}, which does not sell goods of HS code {hs_code}[; it sells {headings}].',
		E'Die Beschreibung nennt {brand}, doch die Marke f\U000000FChrt keine Waren der HS-Nummer {hs_code}[, sondern {headings}].',
		'La description cite {brand}, qui ne vend pas de marchandises du code SH {hs_code}[, mais {headings}].',
		E'La descripci\U000000F3n menciona {brand}, que no vende mercanc\U000000EDas del c\U000000F3digo SA {hs_code}[, sino {headings}].',
		E'\U000054C1\U0000540D\U000063D0\U000053CA{brand}\U0000FF0C\U00004F46\U00008BE5\U000054C1\U0000724C\U00004E0D\U00007ECF\U00008425HS\U00007F16\U00007801{hs_code}\U00007684\U00005546\U000054C1[\U0000FF0C\U00005176\U00005546\U000054C1\U00005F52\U00005165{headings}]\U00003002'),
	('counterfeit_term',
		'"{fragment}", a word under which copies are sold, stands near {brand}.',
		E'\U0000201E{fragment}\U0000201C, ein Wort, unter dem F\U000000E4lschungen verkauft werden, steht nahe bei {brand}.',
		E'\U000000AB {fragment} \U000000BB, un mot sous lequel se vendent des copies, figure pr\U000000E8s de {brand}.',
		E'\U000000AB{fragment}\U000000BB, una palabra con la que se venden copias, aparece cerca de {brand}.',
		E'{brand}\U00009644\U00008FD1\U000051FA\U000073B0\U00004EFF\U000054C1\U00007528\U00008BED\U0000201C{fragment}\U0000201D\U00003002'),
	('counterfeit_term_alone',
		'"{fragment}", a word under which copies are sold, stands in the description, near no registered brand.',
		E'In der Beschreibung steht \U0000201E{fragment}\U0000201C, ein Wort, unter dem F\U000000E4lschungen verkauft werden, ohne eingetragene Marke in der N\U000000E4he.',
		E'La description contient \U000000AB {fragment} \U000000BB, un mot sous lequel se vendent des copies, loin de toute marque enregistr\U000000E9e.',
		E'La descripci\U000000F3n contiene \U000000AB{fragment}\U000000BB, una palabra con la que se venden copias, sin ninguna marca registrada cerca.',
		E'\U000054C1\U0000540D\U0000542B\U00006709\U00004EFF\U000054C1\U00007528\U00008BED\U0000201C{fragment}\U0000201D\U0000FF0C\U00009644\U00008FD1\U00006CA1\U00006709\U0000767B\U00008BB0\U00007684\U000054C1\U0000724C\U00003002'),
	('hs_malformed',
		'HS code "{fragment}" is malformed[ ({note})].',
		E'Die HS-Nummer \U0000201E{fragment}\U0000201C ist falsch gebildet[ ({note})].',
		E'Le code SH \U000000AB {fragment} \U000000BB est mal form\U000000E9[ ({note})].',
		E'El c\U000000F3digo SA \U000000AB{fragment}\U000000BB est\U000000E1 mal formado[ ({note})].',
		E'HS\U00007F16\U00007801\U0000201C{fragment}\U0000201D\U0000683C\U00005F0F\U00009519\U00008BEF[\U0000FF08{note}\U0000FF09]\U00003002'),
	('hs_never',
		'HS code {fragment} is in no edition of the Harmonized System[ ({note})].',
		'Die HS-Nummer {fragment} steht in keiner Ausgabe des Harmonisierten Systems[ ({note})].',
		E'Le code SH {fragment} ne figure dans aucune \U000000E9dition du Syst\U000000E8me harmonis\U000000E9[ ({note})].',
		E'El c\U000000F3digo SA {fragment} no figura en ninguna edici\U000000F3n del Sistema Armonizado[ ({note})].',
		E'HS\U00007F16\U00007801{fragment}\U00004E0D\U000089C1\U00004E8E\U0000534F\U00008C03\U00005236\U00005EA6\U00007684\U00004EFB\U00004F55\U00007248\U0000672C[\U0000FF08{note}\U0000FF09]\U00003002'),
	('hs_superseded',
		'HS code {fragment} is of {compared_with}[, not of {version}, which is in force][ ({note})].',
		'Die HS-Nummer {fragment} stammt aus {compared_with}[ und nicht aus dem geltenden {version}][ ({note})].',
		'Le code SH {fragment} est de {compared_with}[, et non de {version}, en vigueur][ ({note})].',
		E'El c\U000000F3digo SA {fragment} es de {compared_with}[, no de {version}, que est\U000000E1 en vigor][ ({note})].',
		E'HS\U00007F16\U00007801{fragment}\U00005C5E\U00004E8E{compared_with}\U00007248[\U0000FF0C\U0000800C\U0000975E\U000073B0\U0000884C\U00007684{version}\U00007248][\U0000FF08{note}\U0000FF09]\U00003002'),
	('hs_rescoped',
		'HS code {fragment} changed its scope[ in {version}, which is in force][ ({note})].',
		'Die HS-Nummer {fragment} hat[ im geltenden {version}] einen anderen Umfang[ ({note})].',
		E'Le code SH {fragment} a chang\U000000E9 de port\U000000E9e[ dans {version}, en vigueur][ ({note})].',
		E'El c\U000000F3digo SA {fragment} cambi\U000000F3 de alcance[ en {version}, que est\U000000E1 en vigor][ ({note})].',
		E'HS\U00007F16\U00007801{fragment}\U00007684\U00008303\U000056F4[\U00005728\U000073B0\U0000884C\U00007684{version}\U00007248\U00004E2D]\U00005DF2\U00006539\U000053D8[\U0000FF08{note}\U0000FF09]\U00003002'),
	('hs_future',
		'HS code {fragment} is of {compared_with}, which is not yet in force[ ({note})].',
		'Die HS-Nummer {fragment} stammt aus {compared_with}, das noch nicht gilt[ ({note})].',
		'Le code SH {fragment} est de {compared_with}, qui n''est pas encore en vigueur[ ({note})].',
		E'El c\U000000F3digo SA {fragment} es de {compared_with}, que a\U000000FAn no est\U000000E1 en vigor[ ({note})].',
		E'HS\U00007F16\U00007801{fragment}\U00005C5E\U00004E8E\U00005C1A\U0000672A\U0000751F\U00006548\U00007684{compared_with}\U00007248[\U0000FF08{note}\U0000FF09]\U00003002'),
	('hs_implausible',
		'The description suggests goods of {compared_with}, not of HS code {fragment}[ (words: {words})].',
		E'Die Beschreibung l\U000000E4sst Waren der Position {compared_with} erwarten, nicht der HS-Nummer {fragment}[ (W\U000000F6rter: {words})].',
		E'La description \U000000E9voque des marchandises de {compared_with}, non du code SH {fragment}[ (mots : {words})].',
		E'La descripci\U000000F3n sugiere mercanc\U000000EDas de {compared_with}, no del c\U000000F3digo SA {fragment}[ (palabras: {words})].',
		E'\U000054C1\U0000540D\U00006240\U00006307\U00005E94\U00005F52\U00005165{compared_with}\U0000FF0C\U00004E0EHS\U00007F16\U00007801{fragment}\U00004E0D\U00007B26[\U0000FF08\U00004F9D\U0000636E\U0000FF1A{words}\U0000FF09]\U00003002'),
	('cover_goods',
		'"{fragment}" is of a kind as which others are falsely declared, and the shipment contradicts it[: {signals}].',
		E'Als \U0000201E{fragment}\U0000201C werden oft andere Waren falsch angemeldet, und die Sendung widerspricht dem[: {signals}].',
		E'\U000000AB {fragment} \U000000BB sert souvent de fausse d\U000000E9claration, et l''envoi la contredit[ : {signals}].',
		E'\U000000AB{fragment}\U000000BB se usa a menudo como declaraci\U000000F3n falsa, y el env\U000000EDo la contradice[: {signals}].',
		E'\U0000201C{fragment}\U0000201D\U0000662F\U00005E38\U000089C1\U00007684\U00004F2A\U000062A5\U000054C1\U0000540D\U0000FF0C\U00004E14\U00004E0E\U00008D27\U00004EF6\U00005176\U00004ED6\U00004FE1\U0000606F\U000077DB\U000076FE[\U0000FF1A{signals}]\U00003002'),
	('seller_watched',
		'The seller "{fragment}" is on the watch list[ as {compared_with}].',
		E'Der Verk\U000000E4ufer \U0000201E{fragment}\U0000201C steht auf der Beobachtungsliste[ als {compared_with}].',
		E'Le vendeur \U000000AB {fragment} \U000000BB figure sur la liste de surveillance[ sous le nom {compared_with}].',
		E'El vendedor \U000000AB{fragment}\U000000BB est\U000000E1 en la lista de vigilancia[ como {compared_with}].',
		E'\U00005356\U000065B9\U0000201C{fragment}\U0000201D\U00005728\U000076D1\U000063A7\U0000540D\U00005355\U00004E0A[\U0000FF0C\U0000767B\U00008BB0\U0000540D\U00004E3A{compared_with}]\U00003002'),
	('seller_identifier',
		'The seller has the same {kind}[ ({fragment})] as {compared_with}, who is on the watch list.',
		E'Der Verk\U000000E4ufer teilt ein Merkmal ({kind}[: {fragment}]) mit {compared_with} auf der Beobachtungsliste.',
		'Le vendeur partage un identifiant ({kind}[ : {fragment}]) avec {compared_with}, qui est sur la liste de surveillance.',
		E'El vendedor comparte un identificador ({kind}[: {fragment}]) con {compared_with}, que est\U000000E1 en la lista de vigilancia.',
		E'\U00005356\U000065B9\U00004E0E\U000076D1\U000063A7\U0000540D\U00005355\U00004E0A\U00007684{compared_with}\U00004F7F\U00007528\U0000540C\U00004E00{kind}[\U0000FF08{fragment}\U0000FF09]\U00003002'),
	('seller_linked',
		'The seller[ "{fragment}"] is linked by shared identifiers with {compared_with}, who is on the watch list[ (steps: {steps})].',
		E'Der Verk\U000000E4ufer[ \U0000201E{fragment}\U0000201C] ist \U000000FCber gemeinsame Merkmale mit {compared_with} auf der Beobachtungsliste verbunden[ (Schritte: {steps})].',
		E'Le vendeur[ \U000000AB {fragment} \U000000BB] est li\U000000E9 par des identifiants communs \U000000E0 {compared_with}, qui est sur la liste de surveillance[ (\U000000E9tapes : {steps})].',
		E'El vendedor[ \U000000AB{fragment}\U000000BB] est\U000000E1 vinculado por identificadores comunes con {compared_with}, que est\U000000E1 en la lista de vigilancia[ (pasos: {steps})].',
		E'\U00005356\U000065B9[\U0000201C{fragment}\U0000201D]\U0000901A\U00008FC7\U00005171\U00007528\U00007684\U00008054\U00007CFB\U00004FE1\U0000606F\U00004E0E\U000076D1\U000063A7\U0000540D\U00005355\U00004E0A\U00007684{compared_with}\U000076F8\U00005173\U00008054[\U0000FF08{steps}\U00006B65\U0000FF09]\U00003002'),
	('seller_returned',
		'The seller[ "{fragment}"] belongs to an entity known under another name: {compared_with}[ ({note})].',
		E'Der Verk\U000000E4ufer[ \U0000201E{fragment}\U0000201C] geh\U000000F6rt zu einem unter anderem Namen bekannten Beteiligten: {compared_with}[ ({note})].',
		E'Le vendeur[ \U000000AB {fragment} \U000000BB] rel\U000000E8ve d''une entit\U000000E9 connue sous un autre nom : {compared_with}[ ({note})].',
		E'El vendedor[ \U000000AB{fragment}\U000000BB] pertenece a una entidad conocida con otro nombre: {compared_with}[ ({note})].',
		E'\U00005356\U000065B9[\U0000201C{fragment}\U0000201D]\U00005C5E\U00004E8E\U00004EE5\U000053E6\U00004E00\U0000540D\U000079F0\U00004E3A\U00004EBA\U00006240\U000077E5\U00007684\U00004E3B\U00004F53\U0000FF1A{compared_with}[\U0000FF08{note}\U0000FF09]\U00003002'),
	('importer_suspended',
		'The importer {compared_with} is suspended[ ({reason})].',
		'Der Importeur {compared_with} ist ausgesetzt[ ({reason})].',
		'L''importateur {compared_with} est suspendu[ ({reason})].',
		E'El importador {compared_with} est\U000000E1 suspendido[ ({reason})].',
		E'\U00008FDB\U000053E3\U00005546{compared_with}\U00005DF2\U000088AB\U00006682\U0000505C\U00008D44\U0000683C[\U0000FF08{reason}\U0000FF09]\U00003002'),
	('importer_revoked',
		'The trust in the importer {compared_with} was revoked[ ({reason})].',
		'Dem Importeur {compared_with} wurde das Vertrauen entzogen[ ({reason})].',
		E'La confiance accord\U000000E9e \U000000E0 l''importateur {compared_with} a \U000000E9t\U000000E9 retir\U000000E9e[ ({reason})].',
		E'Se retir\U000000F3 la confianza al importador {compared_with}[ ({reason})].',
		E'\U00008FDB\U000053E3\U00005546{compared_with}\U00007684\U000053EF\U00004FE1\U00008D44\U0000683C\U00005DF2\U000088AB\U000064A4\U00009500[\U0000FF08{reason}\U0000FF09]\U00003002'),
	('importer_trusted',
		'The importer {compared_with} is trusted[ ({programme})].',
		E'Der Importeur {compared_with} ist vertrauensw\U000000FCrdig[ ({programme})].',
		'L''importateur {compared_with} est de confiance[ ({programme})].',
		'El importador {compared_with} es de confianza[ ({programme})].',
		E'\U00008FDB\U000053E3\U00005546{compared_with}\U00004E3A\U000053EF\U00004FE1\U00008FDB\U000053E3\U00005546[\U0000FF08{programme}\U0000FF09]\U00003002'),
	('mid_malformed',
		'The manufacturer identification code "{fragment}" is malformed[ ({note})].',
		E'Der Herstellercode (MID) \U0000201E{fragment}\U0000201C ist falsch gebildet[ ({note})].',
		E'Le code d''identification du fabricant \U000000AB {fragment} \U000000BB est mal form\U000000E9[ ({note})].',
		E'El c\U000000F3digo de identificaci\U000000F3n del fabricante \U000000AB{fragment}\U000000BB est\U000000E1 mal formado[ ({note})].',
		E'\U00005236\U00009020\U00005546\U00008BC6\U0000522B\U00007801\U0000201C{fragment}\U0000201D\U0000683C\U00005F0F\U00009519\U00008BEF[\U0000FF08{note}\U0000FF09]\U00003002'),
	('mid_differs',
		'The manufacturer identification code {fragment} does not match the shipment: its {part} is {is}, expected {compared_with}.',
		'Der Herstellercode (MID) {fragment} passt nicht zur Sendung: {part} ist {is}, erwartet wird {compared_with}.',
		E'Le code d''identification du fabricant {fragment} ne correspond pas \U000000E0 l''envoi : {part} {is}, attendu {compared_with}.',
		E'El c\U000000F3digo de identificaci\U000000F3n del fabricante {fragment} no concuerda con el env\U000000EDo: {part} {is}, se esperaba {compared_with}.',
		E'\U00005236\U00009020\U00005546\U00008BC6\U0000522B\U00007801{fragment}\U00004E0E\U00008D27\U00004EF6\U00004E0D\U00007B26\U0000FF1A{part}\U00004E3A{is}\U0000FF0C\U00005E94\U00004E3A{compared_with}\U00003002'),
	('description_vague',
		'The description "{fragment}" is a vague term and nothing else.',
		E'Die Beschreibung \U0000201E{fragment}\U0000201C ist nur ein unbestimmter Begriff.',
		E'La description \U000000AB {fragment} \U000000BB n''est qu''un terme vague.',
		E'La descripci\U000000F3n \U000000AB{fragment}\U000000BB es solo un t\U000000E9rmino vago.',
		E'\U000054C1\U0000540D\U0000201C{fragment}\U0000201D\U000053EA\U0000662F\U00007B3C\U00007EDF\U00007528\U00008BED\U00003002'),
	('description_vague_embedded',
		'The description has the vague term "{fragment}" among other words.',
		E'Die Beschreibung enth\U000000E4lt neben anderen W\U000000F6rtern den unbestimmten Begriff \U0000201E{fragment}\U0000201C.',
		E'La description contient, parmi d''autres mots, le terme vague \U000000AB {fragment} \U000000BB.',
		E'La descripci\U000000F3n contiene, entre otras palabras, el t\U000000E9rmino vago \U000000AB{fragment}\U000000BB.',
		E'\U000054C1\U0000540D\U00004E2D\U0000542B\U00006709\U00007B3C\U00007EDF\U00007528\U00008BED\U0000201C{fragment}\U0000201D\U00003002'),
	('description_brand_only',
		'The description is a brand and nothing else[: "{fragment}"].',
		E'Die Beschreibung ist eine Marke und sonst nichts[: \U0000201E{fragment}\U0000201C].',
		E'La description est une marque et rien d''autre[ : \U000000AB {fragment} \U000000BB].',
		E'La descripci\U000000F3n es una marca y nada m\U000000E1s[: \U000000AB{fragment}\U000000BB].',
		E'\U000054C1\U0000540D\U000053EA\U00006709\U000054C1\U0000724C[\U0000201C{fragment}\U0000201D]\U0000FF0C\U00006CA1\U00006709\U00005546\U000054C1\U0000540D\U000079F0\U00003002'),
	('description_personal_name',
		'The description is the name of a person and nothing else[: "{fragment}"].',
		E'Die Beschreibung ist der Name einer Person und sonst nichts[: \U0000201E{fragment}\U0000201C].',
		E'La description est le nom d''une personne et rien d''autre[ : \U000000AB {fragment} \U000000BB].',
		E'La descripci\U000000F3n es el nombre de una persona y nada m\U000000E1s[: \U000000AB{fragment}\U000000BB].',
		E'\U000054C1\U0000540D\U000053EA\U00006709\U00004EBA\U0000540D[\U0000201C{fragment}\U0000201D]\U0000FF0C\U00006CA1\U00006709\U00005546\U000054C1\U0000540D\U000079F0\U00003002'),
	('description_numbers_only',
		'The description has no letters, or too few to name goods[: "{fragment}"].',
		E'Die Beschreibung hat keine Buchstaben oder zu wenige, um Waren zu nennen[: \U0000201E{fragment}\U0000201C].',
		E'La description n''a pas de lettres, ou trop peu pour nommer des marchandises[ : \U000000AB {fragment} \U000000BB].',
		E'La descripci\U000000F3n no tiene letras, o tiene muy pocas para nombrar mercanc\U000000EDas[: \U000000AB{fragment}\U000000BB].',
		E'\U000054C1\U0000540D\U00006CA1\U00006709\U00006587\U00005B57\U0000FF0C\U00006216\U00006587\U00005B57\U0000592A\U00005C11\U0000FF0C\U000065E0\U00006CD5\U00008BF4\U0000660E\U00005546\U000054C1[\U0000FF1A\U0000201C{fragment}\U0000201D]\U00003002'),
	('description_placeholder',
		'The description is missing or a placeholder[: "{fragment}"].',
		E'Die Beschreibung fehlt oder ist ein Platzhalter[: \U0000201E{fragment}\U0000201C].',
		E'La description manque ou n''est qu''un texte de remplissage[ : \U000000AB {fragment} \U000000BB].',
		E'Falta la descripci\U000000F3n o es un texto de relleno[: \U000000AB{fragment}\U000000BB].',
		E'\U000054C1\U0000540D\U00007F3A\U00005931\U00006216\U000053EA\U0000662F\U00005360\U00004F4D\U00006587\U00005B57[\U0000FF1A\U0000201C{fragment}\U0000201D]\U00003002'),
	('description_unread',
		'The description was not read to the end[ ({note})].',
		'Die Beschreibung wurde nicht bis zum Ende gelesen[ ({note})].',
		E'La description n''a pas \U000000E9t\U000000E9 lue jusqu''au bout[ ({note})].',
		E'La descripci\U000000F3n no se ley\U000000F3 hasta el final[ ({note})].',
		E'\U000054C1\U0000540D\U0000672A\U000080FD\U00008BFB\U00005B8C[\U0000FF08{note}\U0000FF09]\U00003002'),
	('watch_term',
		'The description names goods of a watch list: "{fragment}"[ ({note})].',
		E'Die Beschreibung nennt Waren einer Beobachtungsliste: \U0000201E{fragment}\U0000201C[ ({note})].',
		E'La description cite des marchandises d''une liste de surveillance : \U000000AB {fragment} \U000000BB[ ({note})].',
		E'La descripci\U000000F3n menciona mercanc\U000000EDas de una lista de vigilancia: \U000000AB{fragment}\U000000BB[ ({note})].',
		E'\U000054C1\U0000540D\U000063D0\U000053CA\U000076D1\U000063A7\U0000540D\U00005355\U00004E0A\U00007684\U00005546\U000054C1\U0000FF1A\U0000201C{fragment}\U0000201D[\U0000FF08{note}\U0000FF09]\U00003002'),
	('item_id_bad',
		'The item number "{fragment}" has the form of an identifier but is malformed[ ({note})].',
		E'Die Sendungsnummer \U0000201E{fragment}\U0000201C hat die Form einer Kennung, ist aber falsch gebildet[ ({note})].',
		E'Le num\U000000E9ro d''envoi \U000000AB {fragment} \U000000BB a la forme d''un identifiant mais est mal form\U000000E9[ ({note})].',
		E'El n\U000000FAmero de env\U000000EDo \U000000AB{fragment}\U000000BB tiene forma de identificador pero est\U000000E1 mal formado[ ({note})].',
		E'\U000090AE\U00004EF6\U000053F7\U00007801\U0000201C{fragment}\U0000201D\U00005F62\U00004F3C\U00006807\U00008BC6\U000053F7\U0000FF0C\U00004F46\U0000683C\U00005F0F\U00009519\U00008BEF[\U0000FF08{note}\U0000FF09]\U00003002'),
	('item_country_differs',
		'The postal item {fragment} was issued in {issued_in}, the seller is in {compared_with}.',
		E'Die Sendung {fragment} wurde in {issued_in} ausgegeben, der Verk\U000000E4ufer sitzt in {compared_with}.',
		E'L''envoi postal {fragment} a \U000000E9t\U000000E9 \U000000E9mis en {issued_in}, le vendeur est en {compared_with}.',
		E'El env\U000000EDo postal {fragment} se emiti\U000000F3 en {issued_in}; el vendedor est\U000000E1 en {compared_with}.',
		E'\U000090AE\U00004EF6{fragment}\U00005728{issued_in}\U00007B7E\U000053D1\U0000FF0C\U0000800C\U00005356\U000065B9\U00005728{compared_with}\U00003002'),
	('gtin_malformed',
		'The GTIN "{fragment}" is malformed[ ({note})].',
		E'Die GTIN \U0000201E{fragment}\U0000201C ist falsch gebildet[ ({note})].',
		E'Le GTIN \U000000AB {fragment} \U000000BB est mal form\U000000E9[ ({note})].',
		E'El GTIN \U000000AB{fragment}\U000000BB est\U000000E1 mal formado[ ({note})].',
		E'GTIN\U0000201C{fragment}\U0000201D\U0000683C\U00005F0F\U00009519\U00008BEF[\U0000FF08{note}\U0000FF09]\U00003002'),
	('gtin_other_brand',
		'GTIN {fragment} [belongs to {belongs_to}|is under no prefix of the brand], the description names {brand}.',
		E'Die GTIN {fragment} [geh\U000000F6rt {belongs_to}|liegt unter keinem Pr\U000000E4fix der Marke], die Beschreibung nennt {brand}.',
		E'Le GTIN {fragment} [appartient \U000000E0 {belongs_to}|n''est sous aucun pr\U000000E9fixe de la marque], la description cite {brand}.',
		E'El GTIN {fragment} [pertenece a {belongs_to}|no est\U000000E1 bajo ning\U000000FAn prefijo de la marca]; la descripci\U000000F3n menciona {brand}.',
		E'GTIN {fragment}[\U00005C5E\U00004E8E{belongs_to}|\U00004E0D\U00005728\U00008BE5\U000054C1\U0000724C\U00007684\U0000524D\U00007F00\U00004E4B\U00004E0B]\U0000FF0C\U0000800C\U000054C1\U0000540D\U000063D0\U000053CA{brand}\U00003002'),
	('field_invalid',
		'The value[ "{fragment}"] of {field} is not possible[ ({note})].',
		E'Der Wert[ \U0000201E{fragment}\U0000201C] im Feld {field} ist nicht m\U000000F6glich[ ({note})].',
		E'La valeur[ \U000000AB {fragment} \U000000BB] du champ {field} est impossible[ ({note})].',
		E'El valor[ \U000000AB{fragment}\U000000BB] del campo {field} no es posible[ ({note})].',
		E'\U00005B57\U00006BB5{field}\U00007684\U0000503C[\U0000201C{fragment}\U0000201D]\U00004E0D\U000053EF\U000080FD\U00006210\U00007ACB[\U0000FF08{note}\U0000FF09]\U00003002'),
	('item_id_reused',
		'The item number {fragment} was used on another day as well: {other_day}[ (shipment {compared_with})].',
		'Die Sendungsnummer {fragment} wurde auch an einem anderen Tag benutzt: {other_day}[ (Sendung {compared_with})].',
		E'Le num\U000000E9ro d''envoi {fragment} a aussi servi un autre jour : {other_day}[ (envoi {compared_with})].',
		E'El n\U000000FAmero de env\U000000EDo {fragment} se us\U000000F3 tambi\U000000E9n otro d\U000000EDa: {other_day}[ (env\U000000EDo {compared_with})].',
		E'\U000090AE\U00004EF6\U000053F7\U00007801{fragment}\U00005728\U000053E6\U00004E00\U000065E5{other_day}\U00004E5F\U00004F7F\U00007528\U00008FC7[\U0000FF08\U00008D27\U00004EF6{compared_with}\U0000FF09]\U00003002'),
	('same_day_value',
		'{shipments} shipments to one consignee on one day are together worth {total} {currency}, above the threshold of {compared_with}.',
		E'{shipments} Sendungen an einen Empf\U000000E4nger an einem Tag sind zusammen {total} {currency} wert, mehr als die Freigrenze von {compared_with}.',
		E'{shipments} envois \U000000E0 un m\U000000EAme destinataire le m\U000000EAme jour valent ensemble {total} {currency}, au-del\U000000E0 du seuil de {compared_with}.',
		E'{shipments} env\U000000EDos a un mismo destinatario en un d\U000000EDa valen en total {total} {currency}, por encima del umbral de {compared_with}.',
		E'\U0000540C\U00004E00\U00006536\U00008D27\U00004EBA\U00004E00\U00005929\U00005185\U00007684{shipments}\U00004EF6\U00008D27\U00007269\U00005408\U00008BA1{total} {currency}\U0000FF0C\U00008D85\U00008FC7{compared_with}\U00007684\U0000514D\U00007A0E\U00009650\U0000989D\U00003002'),
	('value_low',
		'The value a {by}, {value}[ {currency}], is outside the usual range of such goods ({quantile_1} to {quantile_99}, of {shipments} shipments).',
		E'Der Wert je {by}, {value}[ {currency}], liegt au\U000000DFerhalb des f\U000000FCr solche Waren \U000000DCblichen ({quantile_1} bis {quantile_99}, aus {shipments} Sendungen).',
		E'La valeur par {by}, {value}[ {currency}], sort de l''ordinaire pour ces marchandises ({quantile_1} \U000000E0 {quantile_99}, sur {shipments} envois).',
		E'El valor por {by}, {value}[ {currency}], est\U000000E1 fuera de lo habitual en tales mercanc\U000000EDas ({quantile_1} a {quantile_99}, de {shipments} env\U000000EDos).',
		E'\U00006BCF{by}\U00004EF7\U0000503C{value}[ {currency}]\U00008D85\U000051FA\U00006B64\U00007C7B\U00005546\U000054C1\U00007684\U0000901A\U00005E38\U00008303\U000056F4\U0000FF08{quantile_1}\U000081F3{quantile_99}\U0000FF0C\U00004F9D\U0000636E{shipments}\U00004EF6\U00008D27\U00007269\U0000FF09\U00003002'),
	('weight_odd',
		'The value a {by}, {value}[ {currency}], is outside the usual range of such goods ({quantile_1} to {quantile_99}, of {shipments} shipments): the weight may be wrong.',
		E'Der Wert je {by}, {value}[ {currency}], liegt au\U000000DFerhalb des f\U000000FCr solche Waren \U000000DCblichen ({quantile_1} bis {quantile_99}, aus {shipments} Sendungen): vielleicht stimmt das Gewicht nicht.',
		E'La valeur par {by}, {value}[ {currency}], sort de l''ordinaire pour ces marchandises ({quantile_1} \U000000E0 {quantile_99}, sur {shipments} envois) : le poids est peut-\U000000EAtre faux.',
		E'El valor por {by}, {value}[ {currency}], est\U000000E1 fuera de lo habitual en tales mercanc\U000000EDas ({quantile_1} a {quantile_99}, de {shipments} env\U000000EDos): quiz\U000000E1 el peso sea falso.',
		E'\U00006BCF{by}\U00004EF7\U0000503C{value}[ {currency}]\U00008D85\U000051FA\U00006B64\U00007C7B\U00005546\U000054C1\U00007684\U0000901A\U00005E38\U00008303\U000056F4\U0000FF08{quantile_1}\U000081F3{quantile_99}\U0000FF0C\U00004F9D\U0000636E{shipments}\U00004EF6\U00008D27\U00007269\U0000FF09\U0000FF0C\U000091CD\U000091CF\U000053EF\U000080FD\U00004E0D\U00005B9E\U00003002'),
	('first_seen_burst',
		'New on {first_day} ({field}), and already {shipments_7_days} shipments in seven days.',
		'Erst seit {first_day} bekannt ({field}) und schon {shipments_7_days} Sendungen in sieben Tagen.',
		E'Vu pour la premi\U000000E8re fois le {first_day} ({field}), et d\U000000E9j\U000000E0 {shipments_7_days} envois en sept jours.',
		E'Visto por primera vez el {first_day} ({field}), y ya {shipments_7_days} env\U000000EDos en siete d\U000000EDas.',
		E'{first_day}\U00009996\U00006B21\U000051FA\U000073B0\U0000FF08{field}\U0000FF09\U0000FF0C\U00004E03\U00005929\U00005185\U00005DF2\U00006709{shipments_7_days}\U00004EF6\U00008D27\U00007269\U00003002'),
	('bad_history',
		'Of {inspected} earlier inspections {counterfeit} found counterfeits ({field}), far more than usual.',
		E'Von {inspected} fr\U000000FCheren Beschauen fanden {counterfeit} F\U000000E4lschungen ({field}), weit mehr als \U000000FCblich.',
		E'Sur {inspected} contr\U000000F4les ant\U000000E9rieurs, {counterfeit} ont r\U000000E9v\U000000E9l\U000000E9 des contrefa\U000000E7ons ({field}), bien plus que d''ordinaire.',
		E'De {inspected} inspecciones anteriores, {counterfeit} hallaron falsificaciones ({field}), mucho m\U000000E1s de lo habitual.',
		E'\U00006B64\U0000524D{inspected}\U00006B21\U000067E5\U00009A8C\U00004E2D\U00006709{counterfeit}\U00006B21\U000053D1\U000073B0\U00005047\U00008D27\U0000FF08{field}\U0000FF09\U0000FF0C\U00008FDC\U00009AD8\U00004E8E\U0000901A\U00005E38\U00006C34\U00005E73\U00003002'),
	('dormant_returns',
		'After {shipments} shipments none for {idle_days} days ({field}, last on {last_day}), and now again.',
		'Nach {shipments} Sendungen {idle_days} Tage lang keine ({field}, zuletzt am {last_day}) und nun wieder.',
		E'Apr\U000000E8s {shipments} envois, aucun pendant {idle_days} jours ({field}, le dernier le {last_day}), et de nouveau maintenant.',
		E'Tras {shipments} env\U000000EDos, ninguno en {idle_days} d\U000000EDas ({field}, el \U000000FAltimo el {last_day}), y ahora otra vez.',
		E'\U00005728{shipments}\U00004EF6\U00008D27\U00007269\U00004E4B\U0000540E\U00004E2D\U000065AD{idle_days}\U00005929\U0000FF08{field}\U0000FF0C\U00006700\U0000540E\U00004E00\U00006B21\U00004E3A{last_day}\U0000FF09\U0000FF0C\U00005982\U00004ECA\U0000518D\U00006B21\U000051FA\U000073B0\U00003002'),
	('route_new',
		'No shipment was seen on this route before, of {on_other_routes} on other routes.',
		'Auf dieser Strecke gab es noch keine Sendung, bei {on_other_routes} auf anderen.',
		E'Aucun envoi n''avait \U000000E9t\U000000E9 vu sur cet itin\U000000E9raire, sur {on_other_routes} sur d''autres.',
		E'Nunca se vio un env\U000000EDo en esta ruta, de {on_other_routes} en otras.',
		E'\U00006B64\U00007EBF\U00008DEF\U00006B64\U0000524D\U00006CA1\U00006709\U00004EFB\U00004F55\U00008D27\U00007269\U0000FF0C\U0000800C\U00005176\U00004ED6\U00007EBF\U00008DEF\U00006709{on_other_routes}\U00004EF6\U00003002'),

	-- where a disguise is
	('letter', 'letter {place} is {script} {letter}', 'Buchstabe {place} ist {script}: {letter}', 'la lettre {place} est {script} : {letter}',
		'la letra {place} es del {script}: {letter}', E'\U00007B2C{place}\U00004E2A\U00005B57\U00006BCD\U0000662F{script}{letter}'),
	('digit', 'letter {place} is the digit {letter}', 'Buchstabe {place} ist die Ziffer {letter}', 'la lettre {place} est le chiffre {letter}',
		E'la letra {place} es el d\U000000EDgito {letter}', E'\U00007B2C{place}\U00004E2A\U00005B57\U00006BCD\U0000662F\U00006570\U00005B57{letter}'),
	('whole', 'all letters are {script}', 'alle Buchstaben sind {script}', 'toutes les lettres sont en {script}', 'todas las letras son del {script}', E'\U00006240\U00006709\U00005B57\U00006BCD\U000090FD\U0000662F{script}\U00005B57\U00006BCD'),
	('forms', 'all letters are special forms', 'alle Buchstaben sind Sonderformen', E'toutes les lettres sont des formes sp\U000000E9ciales', 'todas las letras son formas especiales', E'\U00006240\U00006709\U00005B57\U00006BCD\U000090FD\U0000662F\U00007279\U00006B8A\U00005B57\U00005F62'),
	('invisible', 'an invisible character after letter {place}', 'ein unsichtbares Zeichen nach Buchstabe {place}', E'un caract\U000000E8re invisible apr\U000000E8s la lettre {place}',
		E'un car\U000000E1cter invisible tras la letra {place}', E'\U00007B2C{place}\U00004E2A\U00005B57\U00006BCD\U00004E4B\U0000540E\U00006709\U00004E0D\U000053EF\U000089C1\U00005B57\U00007B26'),
	('mark', 'letter {place} has a mark', E'Buchstabe {place} tr\U000000E4gt ein Zeichen', 'la lettre {place} porte un signe', 'la letra {place} lleva un signo', E'\U00007B2C{place}\U00004E2A\U00005B57\U00006BCD\U00005E26\U00006709\U00009644\U000052A0\U00007B26\U000053F7'),
	('sign', 'letter {place} is the sign {letter}', 'Buchstabe {place} ist das Zeichen {letter}', 'la lettre {place} est le signe {letter}',
		'la letra {place} es el signo {letter}', E'\U00007B2C{place}\U00004E2A\U00005B57\U00006BCD\U0000662F\U00007B26\U000053F7{letter}'),
	('form', 'letter {place} is the special form {letter}', E'Buchstabe {place} ist die Sonderform {letter}', E'la lettre {place} est la forme sp\U000000E9ciale {letter}',
		E'la letra {place} es la forma especial {letter}', E'\U00007B2C{place}\U00004E2A\U00005B57\U00006BCD\U0000662F\U00007279\U00006B8A\U00005B57\U00005F62{letter}'),
	('pieces', 'in pieces', 'zerlegt', 'en morceaux', 'en trozos', E'\U000088AB\U000062C6\U00005F00'),
	('script:Latin', 'Latin', 'lateinisch', 'latin', 'alfabeto latino', E'\U000062C9\U00004E01'),
	('script:Cyrillic', 'Cyrillic', 'kyrillisch', 'cyrillique', E'alfabeto cir\U000000EDlico', E'\U0000897F\U000091CC\U00005C14'),
	('script:Greek', 'Greek', 'griechisch', 'grec', 'alfabeto griego', E'\U00005E0C\U0000814A'),
	('script:Armenian', 'Armenian', 'armenisch', E'arm\U000000E9nien', 'alfabeto armenio', E'\U00004E9A\U00007F8E\U00005C3C\U00004E9A'),
	('script:Cherokee', 'Cherokee', 'Cherokee', 'cherokee', 'alfabeto cheroqui', E'\U00005207\U00007F57\U000057FA'),
	('script:Han', 'Chinese', 'chinesisch', 'chinois', 'sistema chino', E'\U00006C49\U00005B57'),

	-- values of evidence
	('kind:phone', 'phone number', 'Telefonnummer', E't\U000000E9l\U000000E9phone', E'tel\U000000E9fono', E'\U00007535\U00008BDD\U000053F7\U00007801'),
	('kind:email', 'e-mail address', 'E-Mail-Adresse', E'adresse \U000000E9lectronique', E'correo electr\U000000F3nico', E'\U00007535\U00005B50\U000090AE\U00007BB1'),
	('kind:address', 'address', 'Anschrift', 'adresse', E'direcci\U000000F3n', E'\U00005730\U00005740'),
	('kind:marketplace_account', 'marketplace account', 'Konto beim Marktplatz', E'compte de place de march\U000000E9', E'cuenta de mercado en l\U000000EDnea', E'\U00005E73\U000053F0\U00008D26\U000053F7'),
	('kind:bank_account', 'bank account', 'Bankkonto', 'compte bancaire', 'cuenta bancaria', E'\U000094F6\U0000884C\U00008D26\U00006237'),
	('kind:handle', 'handle', 'Benutzername', 'pseudonyme', 'nombre de usuario', E'\U00007528\U00006237\U0000540D'),
	('kind:website', 'website', 'Website', 'site web', 'sitio web', E'\U00007F51\U00007AD9'),
	('kind:tax_id', 'tax number', 'Steuernummer', E'num\U000000E9ro fiscal', E'n\U000000FAmero fiscal', E'\U00007A0E\U000053F7'),
	('part:country', 'country', 'das Land', 'le pays est', E'el pa\U000000EDs es', E'\U000056FD\U00005BB6'),
	('part:name', 'name', 'der Name', 'le nom est', 'el nombre es', E'\U0000540D\U000079F0'),
	('part:number', 'number', 'die Nummer', E'le num\U000000E9ro est', E'el n\U000000FAmero es', E'\U000053F7\U00007801'),
	('part:city', 'city', 'der Ort', 'la ville est', 'la ciudad es', E'\U000057CE\U00005E02'),
	('by:piece', 'piece', E'St\U000000FCck', E'pi\U000000E8ce', 'pieza', E'\U00004EF6'),
	('by:kilo', 'kilo', 'Kilogramm', 'kilo', 'kilo', E'\U0000516C\U000065A4'),
	('signals:brand', 'the brand', 'die Marke', 'la marque', 'la marca', E'\U000054C1\U0000724C'),
	('signals:counterfeit_term', 'a word by which copies are sold', E'ein Wort f\U000000FCr F\U000000E4lschungen', E'un mot qui d\U000000E9signe des copies', 'una palabra de copias', E'\U00004EFF\U000054C1\U00007528\U00008BED'),
	('signals:goods', 'the goods described', 'die beschriebene Ware', E'les marchandises d\U000000E9crites', E'las mercanc\U000000EDas descritas', E'\U00006240\U00008FF0\U00005546\U000054C1'),
	('signals:seller', 'the seller', E'der Verk\U000000E4ufer', 'le vendeur', 'el vendedor', E'\U00005356\U000065B9'),
	('signals:price', 'the price', 'der Preis', 'le prix', 'el precio', E'\U00004EF7\U0000683C')
) shipped (rule, en, de, fr, es, zh),
	LATERAL (VALUES ('en', en), ('de', de), ('fr', fr), ('es', es), ('zh', zh)) l (language, template);
END $phrases$;

CREATE TRIGGER phrase_own_row BEFORE INSERT OR UPDATE ON assay.phrase
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('rule', 'language');

COMMENT ON TRIGGER phrase_own_row ON assay.phrase IS 'a row that is changed becomes the user''s own and replaces the shipped one';

SELECT assay.track_shipped('assay.phrase', 'rule', 'language');

CREATE FUNCTION assay.script_of(letter text) RETURNS text
	AS 'MODULE_PATHNAME', 'assay_script_of' LANGUAGE C STABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION assay.script_of(text) IS
	'script of the first character by Unicode, as Latin, Cyrillic or Han; Common and Inherited for those of no one script';

CREATE FUNCTION assay.phrase_template(rule text, language text) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	BEGIN ATOMIC
		SELECT p.template
		FROM assay.phrase p
		WHERE p.rule OPERATOR(pg_catalog.=) phrase_template.rule
			AND (p.language OPERATOR(pg_catalog.=) 'en'
				OR pg_catalog.starts_with(pg_catalog.lower(phrase_template.language) OPERATOR(pg_catalog.||) '-', pg_catalog.lower(p.language) OPERATOR(pg_catalog.||) '-'))
		ORDER BY NOT pg_catalog.starts_with(pg_catalog.lower(phrase_template.language) OPERATOR(pg_catalog.||) '-', pg_catalog.lower(p.language) OPERATOR(pg_catalog.||) '-'),
			pg_catalog.length(p.language) DESC
		LIMIT 1;
	END;

COMMENT ON FUNCTION assay.phrase_template(text, text) IS
	'template of assay.phrase in a language, in that without its region, or in English; NULL if there is none';

CREATE FUNCTION assay.fill_phrase(template text, evidence jsonb, filled jsonb DEFAULT '{}') RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT string_agg(coalesce(c.said, ''), '' ORDER BY s.i)
	FROM regexp_matches(template, '\[([^][]*)\]|([^][]+)', 'g') WITH ORDINALITY s (part, i)
	LEFT JOIN LATERAL (
		SELECT o.said FROM (
			SELECT a.i, string_agg(CASE WHEN p.piece[1] IS NULL THEN p.piece[2] ELSE v.value END, '' ORDER BY p.i) AS said,
				bool_or(p.piece[1] IS NOT NULL AND v.value IS NULL) AS lacks
			FROM unnest(CASE WHEN s.part[2] IS NULL THEN string_to_array(s.part[1], '|') ELSE s.part[2:2] END) WITH ORDINALITY a (alternative, i),
				regexp_matches(a.alternative, '\{(\w+)\}|([^{}]+)', 'g') WITH ORDINALITY p (piece, i),
				LATERAL (SELECT nullif(coalesce(filled ->> p.piece[1],
					CASE jsonb_typeof(evidence -> p.piece[1]) WHEN 'string' THEN evidence ->> p.piece[1] WHEN 'number' THEN evidence ->> p.piece[1]
					WHEN 'array' THEN (SELECT string_agg(e.value #>> '{}', ', ' ORDER BY e.i)
						FROM jsonb_array_elements(evidence -> p.piece[1]) WITH ORDINALITY e (value, i) WHERE jsonb_typeof(e.value) IN ('string', 'number')) END), '') AS raw) r,
				LATERAL (SELECT coalesce(regexp_replace(r.raw, '[[:cntrl:]]+', ' ', 'g'),
					-- outside brackets a sentence is whole without it
					CASE WHEN s.part[2] IS NOT NULL AND p.piece[1] IS NOT NULL THEN E'\U00002026' END) AS value) v
			GROUP BY a.i) o
		WHERE NOT o.lacks ORDER BY o.i LIMIT 1) c ON true
$$;

COMMENT ON FUNCTION assay.fill_phrase(text, jsonb, jsonb) IS
	'a template of assay.phrase with its placeholders replaced by values of evidence, or of filled where that has them';

CREATE FUNCTION assay.disguise(fragment text, compared_with text, language text DEFAULT 'en') RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	letter text;
	script text;
	place integer := 0;		-- of the letter
	letters integer := 0;
	strange integer := 0;
	forms integer := 0;
	digits boolean := compared_with ~ '[0-9]';
	signs boolean := compared_with ~ E'[!$|\U000020AC@]';
	pieces boolean := false;
	home text[] := ARRAY(SELECT DISTINCT assay.script_of(l) FROM regexp_split_to_table(compared_with, '') l WHERE l <> '');
	key text;
	found text[] := '{}';
	one text;
BEGIN
	FOREACH letter IN ARRAY regexp_split_to_array(left(fragment, 200), '') LOOP
		CONTINUE WHEN letter IS NULL OR letter = '';
		script := assay.script_of(letter);
		key := NULL;
		IF script = 'Inherited' AND ascii(letter) NOT BETWEEN 8204 AND 8205 AND ascii(letter) NOT BETWEEN 65024 AND 65039 THEN
			key := 'mark';
		ELSIF ascii(letter) IN (173, 847, 1564, 6158, 65279) OR ascii(letter) BETWEEN 8203 AND 8207 OR ascii(letter) BETWEEN 8234 AND 8238
			OR ascii(letter) BETWEEN 8288 AND 8303 OR ascii(letter) BETWEEN 65024 AND 65039 OR ascii(letter) BETWEEN 917504 AND 917999 THEN
			key := 'invisible';
		ELSIF script = 'Common' AND letter ~ '[0-9]' THEN
			place := place + 1;
			IF NOT digits THEN
				key := 'digit';
			END IF;
		ELSIF script = 'Common' AND letter ~ E'[!$|\U000020AC@]' AND NOT signs THEN
			place := place + 1;
			key := 'sign';
		ELSIF script = 'Common' AND normalize(letter, NFKC) ~ '^[[:alpha:]]$' THEN
			place := place + 1;
			key := 'form';
		ELSIF script = 'Common' THEN
			pieces := pieces OR position(letter IN compared_with) = 0 AND place > 0;
		ELSE
			place := place + 1;
			letters := letters + 1;
			IF script <> ALL (home) THEN
				strange := strange + 1;
				key := 'letter';
			ELSIF normalize(letter, NFKC) <> normalize(letter, NFC) THEN
				key := 'form';
			END IF;
		END IF;
		IF key = 'form' THEN
			forms := forms + 1;
		END IF;
		CONTINUE WHEN key IS NULL OR cardinality(found) >= 5;
		one := assay.fill_phrase(assay.phrase_template(key, language),
			jsonb_build_object('place', place, 'letter', letter, 'script', coalesce(assay.phrase_template('script:' || script, language), script)));
		IF one IS NOT NULL AND one <> ALL (found) THEN
			found := found || one;
		END IF;
	END LOOP;
	IF strange = letters AND strange > 1 THEN
		script := (SELECT assay.script_of(l) FROM regexp_split_to_table(fragment, '') l WHERE assay.script_of(l) NOT IN ('Common', 'Inherited') LIMIT 1);
		RETURN assay.fill_phrase(assay.phrase_template('whole', language),
			jsonb_build_object('script', coalesce(assay.phrase_template('script:' || script, language), script)));
	END IF;
	IF forms = place AND forms > 1 THEN
		RETURN assay.phrase_template('forms', language);
	END IF;
	IF pieces AND cardinality(found) = 0 THEN
		found := ARRAY[assay.phrase_template('pieces', language)];
	END IF;
	RETURN nullif(array_to_string(found, ', '), '');
END $$;

COMMENT ON FUNCTION assay.disguise(text, text, text) IS
	'where a fragment of a description hides the name that it was compared with, in words: "letter 4 is Cyrillic"; NULL if nothing is to be seen';

CREATE FUNCTION assay.sentence(rule text, evidence jsonb, language text DEFAULT 'en') RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE COST 1000 SET search_path = pg_catalog, pg_temp AS $$
	-- an abbreviation at the end brings its own full stop
	SELECT regexp_replace(coalesce(assay.fill_phrase(p.template, evidence, coalesce(w.filled, '{}')
			|| CASE WHEN strpos(p.template, '{disguise}') > 0 AND evidence ->> 'fragment' IS NOT NULL AND evidence ->> 'compared_with' IS NOT NULL
				THEN jsonb_strip_nulls(jsonb_build_object('disguise', assay.disguise(evidence ->> 'fragment', evidence ->> 'compared_with', sentence.language)))
				ELSE '{}' END),
		assay.finding_sentence(coalesce((SELECT r.description FROM assay.rule r WHERE r.rule = sentence.rule), sentence.rule), evidence)), '([^.])\.\.$', '\1.')
	FROM (SELECT assay.phrase_template(sentence.rule, sentence.language) AS template) p,
		LATERAL (
			-- values that have words of their own
			SELECT jsonb_object_agg(v.key, v.said) AS filled FROM (
				SELECT e.key, string_agg(coalesce(assay.phrase_template(e.key || ':' || (a.value #>> '{}'), sentence.language), a.value #>> '{}'), ', ' ORDER BY a.i) AS said
				FROM jsonb_each(CASE WHEN jsonb_typeof(evidence) = 'object' THEN evidence ELSE '{}' END) e,
					jsonb_array_elements(CASE WHEN jsonb_typeof(e.value) = 'array' THEN e.value ELSE jsonb_build_array(e.value) END) WITH ORDINALITY a (value, i)
				WHERE e.key IN ('kind', 'part', 'signals', 'by') AND jsonb_typeof(a.value) = 'string'
				GROUP BY e.key) v) w
$$;

COMMENT ON FUNCTION assay.sentence(text, jsonb, text) IS
	'a finding in one sentence, by assay.phrase: in a language given as a BCP 47 tag, in English where that has no phrase, and where there is none at all by assay.finding_sentence()';

DO $phrases$ BEGIN
INSERT INTO assay.phrase (rule, language, template, shipped)
SELECT 'next:' OPERATOR(pg_catalog.||) step, language, template, true FROM (VALUES
	('open', 'Open the parcel and compare the goods[ with what {brand} is registered for].',
		E'Sendung \U000000F6ffnen und die Ware pr\U000000FCfen[, anhand der Angaben des Rechteinhabers von {brand}].',
		E'Ouvrir le colis et examiner la marchandise[ d''apr\U000000E8s les indications du titulaire de {brand}].',
		E'Abrir el paquete y examinar la mercanc\U000000EDa[ seg\U000000FAn los datos del titular de {brand}].',
		E'\U00005F00\U00007BB1\U000067E5\U00009A8C[\U0000FF0C\U00005E76\U00004E0E{brand}\U00006743\U00005229\U00004EBA\U00005907\U00006848\U00008D44\U00006599\U00006838\U00005BF9]\U00003002'),
	('holder', 'Ask the holder of {brand} whether the seller or importer is authorised.',
		E'Beim Rechteinhaber von {brand} fragen, ob Verk\U000000E4ufer oder Importeur berechtigt sind.',
		E'Demander au titulaire de {brand} si le vendeur ou l''importateur est autoris\U000000E9.',
		E'Preguntar al titular de {brand} si el vendedor o el importador est\U000000E1 autorizado.',
		E'\U00005411{brand}\U00006743\U00005229\U00004EBA\U00006838\U00005B9E\U00005356\U000065B9\U00006216\U00008FDB\U000053E3\U00005546\U0000662F\U00005426\U000083B7\U00005F97\U00006388\U00006743\U00003002'),
	('seller', 'Look at what else this party ships, and compare it with the watch list.',
		E'Die anderen Sendungen dieses Beteiligten ansehen und ihn mit der Beobachtungsliste vergleichen.',
		E'Examiner les autres envois de cette partie et la comparer \U000000E0 la liste de surveillance.',
		E'Examinar los otros env\U000000EDos de esta parte y compararla con la lista de vigilancia.',
		E'\U000067E5\U0000770B\U00008BE5\U00005F53\U00004E8B\U00004EBA\U00007684\U00005176\U00004ED6\U00008D27\U00004EF6\U0000FF0C\U00005E76\U00004E0E\U000076D1\U000063A7\U0000540D\U00005355\U00006838\U00005BF9\U00003002'),
	('importer', 'Hold the shipment until the status of the importer is clear.',
		E'Sendung anhalten, bis der Status des Importeurs gekl\U000000E4rt ist.',
		E'Retenir l''envoi jusqu''\U000000E0 ce que le statut de l''importateur soit clarifi\U000000E9.',
		E'Retener el env\U000000EDo hasta aclarar la situaci\U000000F3n del importador.',
		E'\U00005728\U00008FDB\U000053E3\U00005546\U00008D44\U0000683C\U00006838\U00005B9E\U0000524D\U00006682\U00006263\U00008D27\U00004EF6\U00003002'),
	('goods', 'Check what the goods are: description, code and value do not go together.',
		E'Pr\U000000FCfen, was die Ware ist: Beschreibung, Nummer und Wert passen nicht zusammen.',
		E'V\U000000E9rifier la nature des marchandises : description, code et valeur ne concordent pas.',
		E'Comprobar qu\U000000E9 mercanc\U000000EDa es: descripci\U000000F3n, c\U000000F3digo y valor no concuerdan.',
		E'\U00006838\U00005B9E\U00005546\U000054C1\U0000FF1A\U000054C1\U0000540D\U00003001\U00007F16\U00007801\U00004E0E\U00004EF7\U0000503C\U00004E0D\U00004E00\U000081F4\U00003002'),
	('data', 'Ask the declarant for complete and correct data.',
		E'Beim Anmelder vollst\U000000E4ndige und richtige Angaben anfordern.',
		E'Demander au d\U000000E9clarant des donn\U000000E9es compl\U000000E8tes et exactes.',
		'Pedir al declarante datos completos y correctos.',
		E'\U00008981\U00006C42\U00007533\U000062A5\U00004EBA\U00008865\U00006B63\U00008D44\U00006599\U00003002')) shipped (step, en, de, fr, es, zh),
	LATERAL (VALUES ('en', en), ('de', de), ('fr', fr), ('es', es), ('zh', zh)) l (language, template);
END $phrases$;

CREATE FUNCTION assay.next_step(rule text, evidence jsonb, language text DEFAULT 'en') RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE COST 500 SET search_path = pg_catalog, pg_temp AS $$
	SELECT assay.fill_phrase(assay.phrase_template('next:' || CASE
		WHEN next_step.rule IN ('brand_disguised', 'brand_misspelt', 'counterfeit_term', 'counterfeit_term_alone') THEN 'open'
		WHEN next_step.rule IN ('brand_unauthorised', 'gtin_other_brand') THEN 'holder'
		WHEN next_step.rule LIKE 'seller%' OR next_step.rule IN ('bad_history', 'first_seen_burst', 'dormant_returns') THEN 'seller'
		WHEN next_step.rule LIKE 'importer%' THEN 'importer'
		WHEN next_step.rule IN ('brand_other_goods', 'hs_implausible', 'cover_goods', 'watch_term', 'same_day_value', 'value_low', 'weight_odd') THEN 'goods'
		ELSE 'data' END, next_step.language), evidence)
$$;

COMMENT ON FUNCTION assay.next_step(text, jsonb, text) IS
	'what to do about a shipment of which this is the weightiest finding, by the phrases "next:..." of assay.phrase';

CREATE FUNCTION assay.risk_shares(strengths real[], weights real[]) RETURNS real[]
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT array_agg((w.risk - coalesce((SELECT assay.risk(o.strength, o.weight)
			FROM unnest(strengths, weights) WITH ORDINALITY o (strength, weight, i) WHERE o.i <> f.i), 0))::real ORDER BY f.i)
	FROM generate_subscripts(strengths, 1) f (i),
		(SELECT assay.risk(a.strength, a.weight) AS risk FROM unnest(strengths, weights) a (strength, weight)) w
$$;

COMMENT ON FUNCTION assay.risk_shares(real[], real[]) IS
	'what each finding of a shipment adds to its risk: the risk, less that without the finding; negative for those in its favour';

CREATE FUNCTION assay.shipment_card(source text, key text, language text DEFAULT 'en') RETURNS jsonb
	LANGUAGE plpgsql STABLE COST 10000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' SET lc_monetary = 'C' AS $$
DECLARE
	mark record;
	known record;
	job assay.screen_job;
	card jsonb;
	findings jsonb;
	declared jsonb;
	outcomes jsonb;
	step text;
	label text;
BEGIN
	IF has_table_privilege('assay.screen_relation', 'SELECT') THEN
		label := assay.screen_label((SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE format('%I.%I', n.nspname, c.relname) = source LIMIT 1));
	END IF;
	SELECT d.source, d.shipped_on, d.risk, d.screened_at, d.run_id INTO mark FROM assay.screened d
	WHERE d.key = shipment_card.key AND d.source IN (shipment_card.source, label)
	ORDER BY d.source <> shipment_card.source LIMIT 1;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	SELECT jsonb_agg(jsonb_build_object('rule', f.rule, 'sentence', assay.sentence(f.rule, f.evidence, language),
			'strength', f.strength, 'weight', f.weight, 'adds', round(s.adds::numeric, 4), 'evidence', f.evidence)
			ORDER BY s.adds DESC, f.strength * f.weight DESC, f.rule, f.evidence::text),
		(array_agg(assay.next_step(f.rule, f.evidence, language) ORDER BY s.adds DESC, f.strength * f.weight DESC, f.rule) FILTER (WHERE f.weight > 0))[1]
	INTO findings, step
	FROM (SELECT array_agg(o.ctid ORDER BY o.ctid) AS rows, assay.risk_shares(array_agg(o.strength ORDER BY o.ctid), array_agg(o.weight ORDER BY o.ctid)) AS adds
		FROM assay.finding o WHERE o.key = shipment_card.key AND o.source = mark.source) g,
		unnest(g.rows, g.adds) s (row, adds) JOIN assay.finding f ON f.ctid = s.row;
	card := jsonb_build_object('source', mark.source, 'key', key, 'day', mark.shipped_on, 'risk', round(mark.risk::numeric, 4),
		'screened_at', mark.screened_at, 'run_id', mark.run_id, 'next_step', step, 'findings', coalesce(findings, '[]'));

	-- the row itself and its outcomes, where the caller may see them
	IF has_table_privilege('assay.screen_relation', 'SELECT') AND has_table_privilege('assay.screen_source', 'SELECT') THEN
		SELECT r.relation, s.keys, s.columns INTO known FROM assay.screen_relation r
		JOIN assay.screen_source s ON s.source = r.source JOIN pg_class c ON c.oid = r.relation AND c.reltype = r.rowtype
		WHERE r.source = mark.source;
		IF FOUND AND has_table_privilege(known.relation, 'SELECT') THEN
			job := assay.screen_job(known.relation, mark.source, known.keys, known.columns);
			-- not where it has changed since to what assay.screen() does not take
			BEGIN
				EXECUTE format('SELECT jsonb_strip_nulls(to_jsonb(a)) FROM %s s CROSS JOIN LATERAL (SELECT %s) a WHERE %s', known.relation::regclass, job.arguments,
					assay.screen_by_key(known.relation, known.keys, CASE cardinality(known.keys) WHEN 1 THEN ARRAY[key]
						ELSE ARRAY(SELECT e.v FROM jsonb_array_elements_text(key::jsonb) WITH ORDINALITY e (v, i) ORDER BY e.i) END))
				INTO declared;
			EXCEPTION WHEN data_exception OR insufficient_privilege THEN
				declared := NULL;
			END;
			card := card || jsonb_build_object('shipment', declared);
		END IF;
	END IF;
	IF has_table_privilege('assay.outcome', 'SELECT') THEN
		SELECT jsonb_agg(to_jsonb(o) - 'source' - 'key' ORDER BY o.inspected_on) INTO outcomes
		FROM assay.outcome o WHERE o.source = mark.source AND o.key = shipment_card.key;
		card := card || jsonb_build_object('outcomes', coalesce(outcomes, '[]'));
	END IF;
	RETURN card;
END $$;

COMMENT ON FUNCTION assay.shipment_card(text, text, text) IS
	'a screened shipment in one document, by table and key as in assay.screened: risk, findings with their sentences and what each adds to the risk, the weightiest first, the next step; and, where the caller may read these, what was declared and the outcomes of inspections; NULL if no such shipment was screened';

CREATE FUNCTION assay.brand_sheet(brand text) RETURNS jsonb
	LANGUAGE plpgsql STABLE COST 10000 SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' AS $$
DECLARE
	wanted text := @extschema@.plain_form(brand);
	entries jsonb;
	names text[];
	seen jsonb;
BEGIN
	SELECT jsonb_agg(jsonb_build_object('brand_id', b.brand_id, 'name', b.name, 'owner', b.owner, 'recordation', b.recordation,
			'prior', b.prior, 'headings', b.headings, 'context', b.context, 'min_confidence', b.min_confidence, 'valid', b.valid,
			'aliases', (SELECT coalesce(jsonb_agg(a.alias ORDER BY a.alias COLLATE "C"), '[]') FROM assay.brand_alias a WHERE a.brand_id = b.brand_id),
			'gtins', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', g.number, 'prefix', g.prefix, 'valid', g.valid) ORDER BY NOT g.prefix, g.number COLLATE "C"), '[]')
				FROM assay.brand_gtin g WHERE g.brand_id = b.brand_id),
			'authorised', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', p.party_kind, 'party', p.party, 'valid', p.valid) ORDER BY p.party_kind, p.party COLLATE "C", p.valid), '[]')
				FROM assay.brand_authorised p WHERE p.brand_id = b.brand_id)) ORDER BY b.brand_id),
		array_agg(DISTINCT b.name)
	INTO entries, names
	FROM assay.brand b
	WHERE @extschema@.plain_form(b.name) = wanted
		OR EXISTS (SELECT FROM assay.brand_alias a WHERE a.brand_id = b.brand_id AND @extschema@.plain_form(a.alias) = wanted);
	IF entries IS NULL THEN
		RETURN NULL;
	END IF;
	IF has_table_privilege('assay.finding', 'SELECT') THEN
		SELECT jsonb_build_object(
			'rules', (SELECT coalesce(jsonb_object_agg(r.rule, r.n), '{}') FROM (
				SELECT f.rule, count(*) AS n FROM assay.finding f WHERE (f.evidence ->> 'brand') = ANY (names) AND f.evidence ->> 'brand' IS NOT NULL GROUP BY f.rule) r),
			'disguises', (SELECT coalesce(jsonb_agg(jsonb_build_object('written', d.fragment, 'times', d.n) ORDER BY d.n DESC, d.fragment COLLATE "C"), '[]') FROM (
				SELECT f.evidence ->> 'fragment' AS fragment, count(*) AS n FROM assay.finding f
				WHERE (f.evidence ->> 'brand') = ANY (names) AND f.evidence ->> 'brand' IS NOT NULL AND f.rule IN ('brand_disguised', 'brand_misspelt')
				GROUP BY f.evidence ->> 'fragment' ORDER BY count(*) DESC, (f.evidence ->> 'fragment') COLLATE "C" LIMIT 20) d))
		INTO seen;
	END IF;
	RETURN jsonb_build_object('brand', brand, 'entries', entries) || coalesce(jsonb_build_object('seen', seen), '{}');
END $$;

COMMENT ON FUNCTION assay.brand_sheet(text) IS
	'what is known of a brand, by its name or an alias, in one document: its entries with marks, aliases, GTINs, authorised parties; and, where the caller may read assay.finding, how often each rule found it and the twenty most frequent disguises; NULL if there is no such brand';

CREATE FUNCTION assay.gtin_lookup(gtin text, as_of date DEFAULT NULL,
	OUT normal text, OUT problem text, OUT brand_id bigint, OUT brand text, OUT owner text, OUT number text, OUT prefix boolean, OUT valid daterange) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 2 COST 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT n.normal, @extschema@.gtin_problem(gtin_lookup.gtin), b.brand_id, b.name, b.owner, o.number, o.prefix, o.valid
	FROM (SELECT @extschema@.gtin_normalise(gtin_lookup.gtin) AS normal) n
	LEFT JOIN LATERAL (
		SELECT g.* FROM assay.brand_gtin g
		WHERE NOT g.prefix AND @extschema@.gtin_normalise(g.number) = n.normal AND g.valid @> coalesce(as_of, CURRENT_DATE)
		UNION ALL
		-- numbers for use within a company, and GTIN-8, have no prefix of a company
		SELECT g.* FROM assay.brand_gtin g
		WHERE g.prefix AND starts_with(substr(n.normal, 2), g.number) AND substr(n.normal, 2) !~ '^(2|02|04)' AND n.normal !~ '^000000'
			AND g.valid @> coalesce(as_of, CURRENT_DATE)) o ON true
	LEFT JOIN assay.brand b ON b.brand_id = o.brand_id
	WHERE gtin_lookup.gtin IS NOT NULL
	ORDER BY o.prefix, length(o.number) DESC, b.name COLLATE "C"
$$;

COMMENT ON FUNCTION assay.gtin_lookup(text, date) IS
	'whose trade item a GTIN is on a day (default today), by numbers and company prefixes of assay.brand_gtin, the narrowest first; one row with brand NULL where nobody is known, and the problem where it is malformed';

CREATE FUNCTION assay.brand_problems(OUT brand_id bigint, OUT name text, OUT problem text, OUT other_id bigint, OUT other_name text, OUT detail text) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 100 COST 100000 SET search_path = pg_catalog, pg_temp AS $$
	WITH spelling AS (
		SELECT b.brand_id, b.name, n.alias, @extschema@.plain_form(n.written) AS plain
		FROM assay.brand b, LATERAL (SELECT b.name AS written, false AS alias
			UNION ALL SELECT a.alias, true FROM assay.brand_alias a WHERE a.brand_id = b.brand_id) n
	), folded AS (
		SELECT s.brand_id, s.name, s.alias, s.plain, regexp_replace(s.plain, '[^[:alnum:]]+', '', 'g') AS closed,
			string_to_array(btrim(regexp_replace(s.plain, '[^[:alnum:]]+', ' ', 'g')), ' ') AS words
		FROM spelling s
	), part AS (
		SELECT f.brand_id, f.name, array_to_string(f.words[i:k], ' ') AS plain
		FROM folded f, generate_series(1, least(cardinality(f.words), 8)) i, generate_series(i, least(cardinality(f.words), 8)) k
		WHERE NOT f.alias AND cardinality(f.words) > 1
			AND (i > 1 OR k < cardinality(f.words))
	)
	SELECT DISTINCT a.brand_id, a.name, 'same name' AS problem, b.brand_id AS other_id, b.name AS other_name,
		CASE WHEN a.alias OR b.alias THEN 'an alias of one is a name of the other: every mention is found twice' ELSE 'two entries for one name: every mention is found twice' END AS detail
	FROM folded a JOIN folded b ON b.closed = a.closed AND b.brand_id > a.brand_id
	WHERE a.closed <> ''
	UNION ALL
	SELECT DISTINCT p.brand_id, p.name, 'name within name', f.brand_id, f.name, 'the other name is part of this one: a mention of this one may be found as both'
	FROM part p JOIN folded f ON NOT f.alias AND f.brand_id <> p.brand_id AND f.plain = p.plain
	UNION ALL
	SELECT f.brand_id, f.name, 'ordinary word', NULL, NULL, 'is in assay.vocabulary: found only where context supports it; give headings and context'
	FROM folded f JOIN assay.vocabulary v ON v.word = f.plain
	JOIN assay.brand b ON b.brand_id = f.brand_id
	WHERE NOT f.alias AND (b.context IS NULL OR b.headings IS NULL)
	UNION ALL
	SELECT f.brand_id, f.name, 'short name', NULL, NULL, 'fewer than 4 letters: stands in other words and numbers'
	FROM folded f WHERE NOT f.alias AND length(f.closed) < 4 AND f.closed COLLATE "C" ~ '^[a-z0-9]*$'
	UNION ALL
	SELECT b.brand_id, b.name, 'no headings', NULL, NULL, 'without HS headings of its goods brand_other_goods says nothing' FROM assay.brand b
	WHERE coalesce(cardinality(b.headings), 0) = 0
	UNION ALL
	SELECT b.brand_id, b.name, 'no owner', NULL, NULL, 'nobody to ask whether goods are genuine' FROM assay.brand b WHERE coalesce(b.owner, '') = ''
$$;

COMMENT ON FUNCTION assay.brand_problems() IS
	'what is wrong with the registry of brands: two entries of the same name, a name within the name of another brand, ordinary words, short names, brands without headings or owner; with what comes of it';

CREATE FUNCTION assay.brand_problem_hits(source regclass, description_column text,
	OUT brand_id bigint, OUT name text, OUT problem text, OUT other_name text, OUT rows bigint) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 100 COST 100000 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN QUERY EXECUTE format($query$
		WITH hit AS (
			SELECT m.id, count(*) AS rows FROM %1$s t, unnest(assay.brand_ids(t.%2$s::text)) m (id) GROUP BY m.id)
		SELECT p.brand_id, p.name, p.problem, p.other_name, coalesce(h.rows, 0)
		FROM assay.brand_problems() p LEFT JOIN hit h ON h.id = p.brand_id
		ORDER BY 5 DESC, p.name COLLATE "C", p.problem COLLATE "C", p.other_name COLLATE "C"
	$query$, source, assay.column_of(source, description_column));
END $$;

COMMENT ON FUNCTION assay.brand_problem_hits(regclass, text) IS
	'assay.brand_problems() with the number of rows of a table that mention the brand, most first';

CREATE FUNCTION assay.grant_list(what text) RETURNS SETOF text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 5 SET search_path = pg_catalog, pg_temp AS $$
	SELECT format('GRANT %s ON %s TO', g.privileges, g.objects) FROM (VALUES
		-- the digests of consignees are left out
		('reader', 'SELECT (digest, screened_at, run_id, shipped_on, risk, compared, source, key, item_id, value)', 'assay.screened'),
		('reader', 'SELECT', 'assay.finding, assay.finding_past, assay.screen_run, assay.finding_flat, assay.shipment_risk, assay.daily_risk, assay.daily_finding, assay.brand_day, assay.seller_day, assay.rule_performance, assay.screen_status'),
		('screener', 'SELECT, INSERT, UPDATE, DELETE', 'assay.screen_source, assay.screen_relation, assay.screen_run, assay.screened, assay.finding, assay.screened_past, assay.finding_past, assay.screen_failure'),
		('screener', 'SELECT', 'assay.importer, assay.importer_alias, assay.seller_identifier, assay.profile_part, assay.finding_flat, assay.shipment_risk, assay.daily_risk, assay.brand_day, assay.seller_day, assay.screen_status'),
		('loader', 'SELECT, INSERT, UPDATE, DELETE', 'assay.brand, assay.brand_alias, assay.brand_authorised, assay.brand_gtin, assay.seller, assay.seller_alias, assay.seller_identifier, assay.importer, assay.importer_alias, assay.term_list, assay.term, assay.tariff, assay.threshold'),
		('loader', 'USAGE', 'SEQUENCE assay.brand_brand_id_seq, assay.seller_seller_id_seq, assay.seller_identifier_identifier_id_seq, assay.importer_importer_id_seq')
	) g (what, privileges, objects) WHERE g.what = grant_list.what
$$;

COMMENT ON FUNCTION assay.grant_list(text) IS 'the GRANT statements of a reader, screener or loader, up to the name of the role';

CREATE FUNCTION assay.grant_all_of(role regrole, what text) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	statement text;
BEGIN
	IF role IS NULL THEN
		RAISE EXCEPTION 'role must not be null' USING ERRCODE = 'null_value_not_allowed';
	END IF;
	FOR statement IN SELECT g.* FROM assay.grant_list(what) g LOOP
		EXECUTE statement || ' ' || role::text;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.grant_all_of(regrole, text) IS 'runs the statements of assay.grant_list() for a role, in the name of the caller';

CREATE FUNCTION assay.grant_reader(role regrole) RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$ SELECT assay.grant_all_of(role, 'reader') $$;

COMMENT ON FUNCTION assay.grant_reader(regrole) IS
	'lets a role read findings, risks and the views over them; not importers, contacts of sellers or digests of consignees, nor the screened tables themselves';

CREATE FUNCTION assay.grant_screener(role regrole) RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$ SELECT assay.grant_all_of(role, 'screener') $$;

COMMENT ON FUNCTION assay.grant_screener(regrole) IS
	'lets a role screen tables that it may read, with all registries, and read what comes of it; it changes no registry';

CREATE FUNCTION assay.grant_loader(role regrole) RETURNS void
	LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$ SELECT assay.grant_all_of(role, 'loader') $$;

COMMENT ON FUNCTION assay.grant_loader(regrole) IS
	'lets a role maintain the registries of brands, sellers, importers, terms, tariffs and thresholds; it reads no findings';

REVOKE ALL ON FUNCTION assay.grant_all_of(regrole, text), assay.grant_reader(regrole), assay.grant_screener(regrole), assay.grant_loader(regrole) FROM PUBLIC;

CREATE FUNCTION assay.registry_digest(OUT registry text, OUT rows bigint, OUT hash text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 25 COST 100000
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO' SET intervalstyle = 'iso_8601' SET timezone = 'UTC'
	SET extra_float_digits = 3 SET bytea_output = 'hex' AS $$
BEGIN
	FOR registry IN
		SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
		WHERE t.tgfoid = 'assay.registry_changed()'::regprocedure AND t.tgname = 'registry_row' AND c.relnamespace = 'assay'::regnamespace
		ORDER BY c.relname COLLATE "C"
	LOOP
		rows := NULL;
		hash := NULL;
		IF has_table_privilege(format('assay.%I', registry), 'SELECT') AND NOT row_security_active(format('assay.%I', registry)) THEN
			-- in any order of rows and of columns
			EXECUTE format('SELECT count(*), to_hex((coalesce(sum((''x'' || left(md5(to_jsonb(t)::text), 14))::bit(56)::bigint), 0) %% 72057594037927936)::bigint)
				FROM assay.%I t', registry) INTO rows, hash;
		END IF;
		RETURN NEXT;
	END LOOP;
END $$;

COMMENT ON FUNCTION assay.registry_digest() IS
	'number of rows and a hash of the rows of each registry table, the same on servers with the same rows; NULL where the caller may not see all rows; it compares, and does not protect against forgery';

CREATE FUNCTION assay.require_registry(digest jsonb) RETURNS void
	LANGUAGE plpgsql STABLE COST 100000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	differ text;
BEGIN
	IF digest IS NULL OR jsonb_typeof(digest) <> 'object' THEN
		RAISE EXCEPTION 'digest must be a JSON object of registries and hashes' USING ERRCODE = 'invalid_parameter_value',
			HINT = 'SELECT jsonb_object_agg(registry, hash) FROM assay.registry_digest() makes one.';
	END IF;
	SELECT string_agg(coalesce(w.key, d.registry), ', ' ORDER BY coalesce(w.key, d.registry) COLLATE "C") INTO differ
	FROM jsonb_each_text(digest) w LEFT JOIN assay.registry_digest() d ON d.registry = w.key
	WHERE d.hash IS NULL OR d.hash IS DISTINCT FROM w.value;
	IF differ IS NOT NULL THEN
		RAISE EXCEPTION 'registries differ from what is required: %', differ USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Bring them up to date here, or screen where they are.';
	END IF;
END $$;

COMMENT ON FUNCTION assay.require_registry(jsonb) IS
	'an error unless the registries named have these hashes of assay.registry_digest() here: {"brand": "..."}';

-- an outcome was known when it was inspected
UPDATE assay.outcome SET recorded_on = inspected_on WHERE recorded_on <> inspected_on;

SELECT assay.recount_sums();
SELECT assay.recount_profiles();

-- a column more beneath
CREATE OR REPLACE VIEW assay.screen_status AS
SELECT s.source, c.todo AS to_do, c.done, c.failed, c.without_key, r.run_id, r.started, r.progressed, r.finished,
	CASE WHEN r.progressed OPERATOR(pg_catalog.>) r.started THEN
		(pg_catalog.float8(r.screened) OPERATOR(pg_catalog./) pg_catalog.date_part('epoch', r.progressed OPERATOR(pg_catalog.-) r.started))::real END AS rows_per_second,
	CASE WHEN r.finished IS NULL AND r.screened OPERATOR(pg_catalog.>) 0 THEN
		(r.progressed OPERATOR(pg_catalog.-) r.started) OPERATOR(pg_catalog.*)
		(pg_catalog.float8(r.expected OPERATOR(pg_catalog.-) r.screened OPERATOR(pg_catalog.-) r.failed) OPERATOR(pg_catalog./) pg_catalog.float8(r.screened))
	END AS time_left
FROM assay.screen_source s
CROSS JOIN LATERAL assay.screen_count(s.source) c
LEFT JOIN LATERAL (SELECT u.* FROM assay.screen_run u WHERE u.source OPERATOR(pg_catalog.=) s.source ORDER BY u.run_id DESC LIMIT 1) r ON true;


-- Comments that 0.1.0 had otherwise, or twice

COMMENT ON COLUMN assay.finding_past.day IS 'day of the shipment';
COMMENT ON COLUMN assay.screened_past.deleted IS 'true if the row was deleted, false if it was screened again';
COMMENT ON COLUMN assay.screen_failure.digest IS 'digest of the row as it was tried';
COMMENT ON COLUMN assay.screen_status.done IS 'rows screened in their present state';
COMMENT ON COLUMN assay.finding_past.evidence IS 'field, position, fragment, what it was compared with, and the list and version of that';
COMMENT ON COLUMN assay.finding.evidence IS 'field, position, fragment, what it was compared with, and the list and version of that';
COMMENT ON COLUMN assay.screen_status.failed IS 'rows set aside because they could not be screened';
COMMENT ON COLUMN assay.screen_failure.failed_at IS 'when it was tried';
COMMENT ON COLUMN assay.screen_status.finished IS 'when it ended; NULL while it is unfinished';
COMMENT ON COLUMN assay.finding_past.key IS 'key of the row, as in assay.screened';
COMMENT ON COLUMN assay.finding.key IS 'key of the row, as in assay.screened';
COMMENT ON COLUMN assay.screen_failure.key IS 'key of the row, as in assay.screened';
COMMENT ON COLUMN assay.screen_failure.message IS 'message of the error';
COMMENT ON COLUMN assay.screened_past.profile IS 'what the row adds to profiles, as assay.profile_of() gives it; keys in it can be found again by trying names: treat it as personal data';
COMMENT ON COLUMN assay.screen_status.progressed IS 'when a batch was last committed';
COMMENT ON COLUMN assay.screen_status.rows_per_second IS 'speed of the last run';
COMMENT ON COLUMN assay.finding_past.rule IS 'name of the rule';
COMMENT ON COLUMN assay.finding.rule IS 'name of the rule';
COMMENT ON COLUMN assay.screen_status.run_id IS 'the last run';
COMMENT ON COLUMN assay.finding_past.source IS 'the screened table';
COMMENT ON COLUMN assay.finding.source IS 'the screened table';
COMMENT ON COLUMN assay.screen_failure.source IS 'the screened table';
COMMENT ON COLUMN assay.screen_status.source IS 'the screened table';
COMMENT ON COLUMN assay.screen_status.started IS 'when it began';
COMMENT ON COLUMN assay.finding_past.strength IS 'strength of the finding, 0 to 1';
COMMENT ON COLUMN assay.finding.strength IS 'strength of the finding, 0 to 1';
COMMENT ON COLUMN assay.screen_status.time_left IS 'estimated time for the rows to do at that speed; NULL when nothing is running';
COMMENT ON COLUMN assay.finding_past.until IS 'when the row changed or was deleted';
COMMENT ON COLUMN assay.screened_past.until IS 'when the row changed or was deleted';
COMMENT ON COLUMN assay.screened_past.value IS 'declared value in the currency of that threshold';
COMMENT ON COLUMN assay.finding_past.version IS 'version of the rule';
COMMENT ON COLUMN assay.finding.version IS 'version of the rule';
COMMENT ON COLUMN assay.finding_past.weight IS 'weight of the rule at that time';
COMMENT ON COLUMN assay.finding.weight IS 'weight of the rule at that time';
COMMENT ON COLUMN assay.screen_status.without_key IS 'rows that cannot be screened because a key column is NULL';

-- 0.1.0 made version 1 of everything
UPDATE assay.component SET version = 1;
SELECT assay.components_upgraded();

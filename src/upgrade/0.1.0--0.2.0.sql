-- From 0.1.0 to 0.2.0; make takes in what the \i lines name (include.awk).
-- Whatever test/t/022_upgrade.pl finds different from a new 0.2.0 is missing
-- here.
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
	('many_names_one_address', 0.15, 0, false, 1, 'shipments under at least 10 names of consignees went to the address in the last 90 days; full strength from 50 on (assay.screen_table)', true),
	('many_names_one_phone', 0.2, 0, false, 1, 'shipments under at least 10 names of sellers came from the phone in the last 90 days; full strength from 50 on (assay.screen_table)', true),
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
-- Not dumped: it spares sessions at work side by side what another has done.
CREATE TABLE assay.screen_done (
	transaction xid8 NOT NULL,
	part bigint NOT NULL,
	leaf oid NOT NULL,
	pages integer NOT NULL,
	source text COLLATE pg_catalog."C" NOT NULL,
	PRIMARY KEY (source, leaf, part, pages, transaction)
);
COMMENT ON TABLE assay.screen_done IS
	'parts of tables that a session of assay.screen_table() has finished, for those that began before; emptied of a table when a run of it begins';
COMMENT ON COLUMN assay.screen_done.transaction IS 'transaction in which the part was finished: who saw it before looked for what is to be done has that in what was found';
COMMENT ON COLUMN assay.screen_done.part IS 'number of the part: it begins at page part * pages';
COMMENT ON COLUMN assay.screen_done.leaf IS 'oid of the table or leaf of one';
COMMENT ON COLUMN assay.screen_done.pages IS 'pages of a part';
COMMENT ON COLUMN assay.screen_done.source IS 'the screened table';

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

-- evidence in fewer bytes; views that show it stand in the way, so that a
-- user's own is to be dropped and made again
\i src/batch/packed.sql
CREATE OR REPLACE VIEW assay.finding_flat AS
SELECT f.source, f.key, f.day, f.rule, f.strength, f.weight, NULL::text AS field, NULL::integer AS start, NULL::integer AS length,
	NULL::text AS fragment, NULL::text AS brand, NULL::text AS seller, NULL::text AS compared_with, NULL::text AS note, f.rule AS sentence,
	f.version, f.run_id, NULL::real AS risk
FROM assay.finding f;
ALTER TABLE assay.finding ALTER evidence TYPE assay.evidence USING assay.evidence_of(evidence);
ALTER TABLE assay.finding_past ALTER evidence TYPE assay.evidence USING assay.evidence_of(evidence);

ALTER TYPE assay.screen_job ALTER ATTRIBUTE given TYPE text[], ADD ATTRIBUTE again boolean, ADD ATTRIBUTE seen pg_snapshot;

-- Functions that have other arguments

DROP FUNCTION assay.commits();
DROP FUNCTION assay.screen_begin(assay.screen_job, bigint);
DROP FUNCTION assay.screen_rows(assay.screen_job, text, text, bigint, tid[]);

-- What is new

COMMENT ON FUNCTION assay.track_registry(regclass) IS
	'adds the triggers by which compiled images of a registry table notice changes';
\i src/registry/registry.sql assay.track_changes
COMMENT ON FUNCTION assay.track_changes(regclass, text, regproc) IS
	'adds the statement triggers by which a function sees the rows that each statement adds to a table (added) and takes from it (gone)';
REVOKE ALL ON FUNCTION assay.track_changes(regclass, text, regproc) FROM PUBLIC;
\i src/registry/registry.sql assay.registry_image_lines
COMMENT ON FUNCTION assay.registry_image_lines() IS
	'compiled images of registries in shared memory, and the private ones of this session: see view assay.registry_images';
\i src/registry/registry.sql assay.registry_images
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
\i src/registry/registry.sql assay.registry_drop
COMMENT ON FUNCTION assay.registry_drop() IS
	'drops the images of this database from shared memory; returns how many. The next look-up builds them again';
REVOKE ALL ON FUNCTION assay.registry_drop() FROM PUBLIC;

\i src/registry/shipped.sql
\i src/registry/privilege.sql

CREATE OR REPLACE FUNCTION same_seller(a text, b text, threshold double precision) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 100
	RETURN @extschema@.same_seller(a, b, threshold::pg_catalog.float4);
COMMENT ON FUNCTION same_seller(text, text, double precision) IS
	'same_seller(text, text, real) for a threshold of double precision';

COMMENT ON FUNCTION identifier_kinds(text) IS
	'kinds of identifier that the text is well formed as; an empty array if none';

COMMENT ON COLUMN assay.tariff.description IS 'description in the tariff';
\i src/hs/tariff.sql assay.load_tariff

\i src/hs/hs_learn.sql assay.learn_hs

COMMENT ON COLUMN assay.seller_identifier.value IS
	'as it was found, or its identifier_digest(); for a bank account the digest only';

COMMENT ON COLUMN assay.importer_alias.number IS 'number of the importer in assay.importer; an alias for an unknown number has no effect';
COMMENT ON VIEW assay.importer_public IS
	'importers without numbers and reasons, for roles that must not see those; grant SELECT on it';
CREATE OPERATOR <@! (
	LEFTARG = importerno, RIGHTARG = date, FUNCTION = assay.importer_trusted
);
COMMENT ON OPERATOR <@! (importerno, date) IS 'true if the importer was trusted on that day: @? without a question mark';
\i src/importer/importer.sql assay.importer_set_status

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

\i src/brand/known_aliases.sql

\i src/brand/learn_vocabulary.sql assay.learn_vocabulary

SELECT assay.track_shipped('assay.aed_element', 'regime', 'element', 'valid');

\i src/entity/entity.sql
\i src/entity/entity_watch.sql
\i src/entity/judge.sql
\i src/entity/entity_view.sql
\i src/entity/resolve.sql

SELECT assay.track_shipped('assay.rule', 'rule');

\i src/screen/screen.sql
\i src/profile/profile_kind.sql

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
CREATE INDEX finding_brand ON assay.finding ((evidence OPERATOR(@extschema@.->>) 'brand')) WHERE (evidence OPERATOR(@extschema@.->>) 'brand') IS NOT NULL;
CREATE INDEX finding_seller ON assay.finding ((evidence OPERATOR(@extschema@.->>) 'seller')) WHERE (evidence OPERATOR(@extschema@.->>) 'seller') IS NOT NULL;
COMMENT ON COLUMN assay.finding.day IS 'day of the shipment';
CREATE INDEX screened_past_item_id ON assay.screened_past (item_id, shipped_on DESC, source, key) WHERE item_id IS NOT NULL AND deleted;
\i src/batch/sum.sql
COMMENT ON FUNCTION assay.row_digest(bigint, "any") IS
	'digest of values as they are stored, independent of settings of the session; a NULL value equals one left out';
COMMENT ON FUNCTION assay.claim_part(oid, bigint, boolean) IS
	'claims a part of a table for this transaction, in a lock space of its own; false when another session holds it';
\i src/batch/screened.sql assay.claim_any
COMMENT ON FUNCTION assay.claim_any(oid) IS
	'says until the end of the transaction that rows of a table are screened';
\i src/batch/screened.sql assay.wait_any
COMMENT ON FUNCTION assay.wait_any(oid) IS
	'waits for the transactions that have said so by now, and holds up none that comes later';
\i src/batch/screened.sql assay.commits
COMMENT ON FUNCTION assay.commits(text) IS 'raises an error within a transaction block, where a procedure cannot commit';
\i src/batch/screened.sql assay.move_to_past
COMMENT ON FUNCTION assay.move_to_past(text, text[], boolean) IS
	'moves the entries and findings of rows that changed or were deleted to assay.screened_past and assay.finding_past';

COMMENT ON FUNCTION assay.screen_key(regclass, text) IS
	'columns of a unique key of a table: those named, separated by commas, else the primary key; an error when they do not identify its rows';
\i src/batch/source.sql assay.screen_arguments
COMMENT ON FUNCTION assay.screen_arguments(regclass, jsonb) IS
	'arguments of assay.screen() for the rows of a table: the expression of each as SQL, and the type it is cast to';
COMMENT ON TYPE assay.screen_job IS 'a table to be screened, and the pieces of SQL to screen it with';
\i src/batch/source.sql assay.screen_job
COMMENT ON FUNCTION assay.screen_job(regclass, text, text[], jsonb) IS 'the assay.screen_job of a table';
\i src/batch/source.sql assay.screen_check
COMMENT ON FUNCTION assay.screen_check(assay.screen_job) IS 'an error for a job that was not made by assay.screen_job()';
\i src/batch/source.sql assay.screen_free_name
COMMENT ON FUNCTION assay.screen_free_name(regclass) IS
	'frees the name of this table if a renamed table was screened under it: the records of that one move to its present name';
\i src/batch/source.sql assay.screen_register
COMMENT ON FUNCTION assay.screen_register(regclass, text, jsonb) IS
	'checks key and columns of a table to be screened and stores them; records of a dropped table of the same name are taken over';

\i src/batch/across_shipments.sql assay.threshold_in_force
COMMENT ON FUNCTION assay.threshold_in_force(text, text, date) IS
	'the row of assay.threshold that is in force in a country on a day, none if there is none';
\i src/batch/across_shipments.sql assay.threshold_value
\i src/batch/compare.sql
\i src/batch/screen_table.sql
\i src/batch/screen_row.sql
\i src/batch/screen_batch.sql
\i src/batch/rescreen.sql
\i src/batch/finding_flat.sql

\i src/batch/outcome.sql assay.daily_finding
\i src/entity/entity_watch_changed.sql

\i src/profile/profile.sql
\i src/profile/profile_rule.sql
\i src/profile/record.sql

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
\i src/risk/risk.sql assay.rule_votes
\i src/risk/risk.sql assay.learn_risk
COMMENT ON FUNCTION assay.probability(text, record, integer) IS
	'probability of a hit by a model, in its last version by default; the row must have the columns that the model was learned from';
COMMENT ON FUNCTION assay.explain_risk(text, record, integer) IS
	'explains assay.probability(): contribution of each column to the log odds, greatest first, and the intercept (feature NULL); they add up to the log odds';

\i src/pick/scored.sql
\i src/pick/tier.sql
\i src/pick/pick.sql
\i src/pick/estimate.sql
\i src/pick/performance.sql
\i src/pick/what_if.sql
\i src/pick/drift.sql
\i src/component/component.sql
\i src/load/document.sql
\i src/load/format.sql
\i src/load/load.sql
\i src/load/export.sql
\i src/report/phrase.sql
\i src/report/card.sql
\i src/report/role.sql
\i src/report/digest.sql

-- an outcome was known when it was inspected
UPDATE assay.outcome SET recorded_on = inspected_on WHERE recorded_on <> inspected_on;

SELECT assay.recount_sums();
SELECT assay.recount_profiles();

-- a column more beneath
\i src/batch/screen_row.sql assay.screen_status

-- Comments that 0.1.0 had otherwise, or twice

COMMENT ON COLUMN assay.finding_past.day IS 'day of the shipment';
COMMENT ON COLUMN assay.screened_past.deleted IS 'true if the row was deleted, false if it was screened again';
COMMENT ON COLUMN assay.screen_failure.digest IS 'digest of the row as it was tried';
COMMENT ON COLUMN assay.screen_status.done IS 'rows screened in their present state';
COMMENT ON COLUMN assay.finding_past.evidence IS 'field, position, fragment, what it was compared with, and the list and version of that; jsonb to whoever reads it';
COMMENT ON COLUMN assay.finding.evidence IS 'field, position, fragment, what it was compared with, and the list and version of that; jsonb to whoever reads it';
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

\i src/report/replica.sql

-- 0.1.0 made version 1 of everything
UPDATE assay.component SET version = 1;
SELECT assay.components_upgraded();

-- Lists that come with the extension. They are shorter than the official
-- ones, which are yours to load beside them.

-- A block, for its strings are of UTF8 and looked at only when it runs
DO $lists$ BEGIN
INSERT INTO assay.term_list (list, kind, version, valid, source, shipped) VALUES
	('cbp_acas', 'vague', '2024-11', '[2024-11-12,)',
	 'US air cargo advance screening, CSMS 62081967: descriptions rejected from 12 November 2024', true),
	('vague', 'vague', '1', '(,)', 'words that name no goods', true),
	('placeholder', 'placeholder', '1', '(,)', 'what is typed where nothing is known', true),
	('counterfeit', 'counterfeit', '1', '(,)', 'words by which copies are sold', true);

INSERT INTO assay.term (list, term, shipped)
SELECT 'cbp_acas', term, true
FROM pg_catalog.unnest('{gift,daily necessities,accessories,parts,consolidated}'::text[]) term;

INSERT INTO assay.term (list, term, shipped)
SELECT 'vague', term, true
FROM pg_catalog.unnest(E'{
	accessories, accessory, all kinds of goods, all kinds of cargo, apparel, appliances, articles, assorted goods,
	assorted items, baggage, birthday gift, birthday gifts, box, boxes, cargo, cartons, clothes, clothing, collectibles,
	commercial goods, commodities, commodity, components, consolidated cargo, consumer goods, crafts, daily necessities,
	daily use items, decorations, documents, dox, electronic goods, electronic items, electronics, equipment, express,
	fak, fashion goods, freight, freight of all kinds, garments, general cargo, general goods, general merchandise, gift,
	gift box, gift item, gift items, gifts, goods, hardware, home goods, household goods, household items, item, items,
	machinery, mail, materials, merchandise, misc, miscellaneous, miscellaneous goods, miscellaneous items, mix, mixed,
	mixed goods, new goods, novelties, novelty items, online order, order, other, others, package, packages, parcel,
	parcels, part, parts, personal belongings, personal effects, personal goods, personal items, pieces, presents,
	product, products, promotional items, purchase, return, returned goods, returns, said to contain, sample, samples,
	shipment, souvenir, souvenirs, spare part, spare parts, spares, stuff, sundries, supplies, things, tools, used goods,
	various, various goods, various items, various products, wares,
	geschenk, geschenke, waren, ware, artikel, zubehör, ersatzteile, muster, diverses, verschiedenes,
	cadeau, cadeaux, marchandises, articles divers, accessoires, pièces, échantillon, effets personnels,
	regalo, regalos, mercancía, mercancías, artículos varios, accesorios, repuestos, muestra, efectos personales,
	merce, articoli, accessori, ricambi, campione, omaggio,
	prezent, upominek, towar, akcesoria, części, hediye, eşya, numune,
	礼品, 礼物, 配件, 货物, 商品, 样品, 杂货, 日用品, 個人用品, подарок, товары, запчасти, образец}'::text[]) term;

INSERT INTO assay.term (list, term, shipped)
SELECT 'placeholder', term, true
FROM pg_catalog.unnest(E'{
	n/a, na, none, nil, "null", nothing, unknown, undefined, unspecified, not specified, not available, no description,
	description, goods description, item description, product name, test, testing, tba, tbd, tbc, to be advised,
	to be confirmed, as above, as attached, as attached list, as per invoice, as per attached invoice, as ordered,
	see invoice, see attached, see attached invoice, refer to invoice, refer to attached, dummy, asdf, qwerty, blank,
	private, confidential, unbekannt, siehe rechnung, inconnu, voir facture, desconocido, ver factura,
	无, 未知, 不明, нет, неизвестно}'::text[]) term;

INSERT INTO assay.term (list, term, weight, innocent, shipped) VALUES
	('counterfeit', '1:1', 0.8, '{duplicator,backup,scale,model,mix,mixing,ratio,dilution,lesson,coaching,scaled,diecast,figure}', true),
	('counterfeit', '1 to 1', 0.5, '{scale,model,mix,mixing,ratio,lesson,coaching}', true),
	('counterfeit', 'AAA quality', 0.8, '{battery,batteries,cell,cells}', true),
	('counterfeit', 'AAA+', 0.7, '{battery,batteries,cell,cells,game,pearl,pearls}', true),
	('counterfeit', 'AAAA', 0.5, '{battery,batteries,cell,cells,pearl,pearls}', true),
	('counterfeit', 'AAA copy', 0.9, NULL, true),
	('counterfeit', 'A+ quality', 0.4, NULL, true),
	('counterfeit', 'A grade', 0.4, '{crystal,timber,wood,bamboo,pearl,pearls,tea,egg,eggs,seeds}', true),
	('counterfeit', 'A-grade copy', 0.9, NULL, true),
	('counterfeit', 'top quality copy', 0.9, NULL, true),
	('counterfeit', 'mirror quality', 0.9, NULL, true),
	('counterfeit', 'mirror copy', 0.9, NULL, true),
	('counterfeit', 'mirror image', 0.3, '{sticker,decal,print,frame,photo}', true),
	('counterfeit', 'original quality', 0.5, NULL, true),
	('counterfeit', 'top version', 0.6, NULL, true),
	('counterfeit', 'best version', 0.5, NULL, true),
	('counterfeit', 'high copy', 0.9, NULL, true),
	('counterfeit', 'high quality copy', 0.9, NULL, true),
	('counterfeit', 'super copy', 0.9, NULL, true),
	('counterfeit', 'master copy', 0.8, '{key,vinyl,tape}', true),
	('counterfeit', 'first copy', 0.9, NULL, true),
	('counterfeit', '7A quality', 0.8, NULL, true),
	('counterfeit', 'super clone', 0.9, NULL, true),
	('counterfeit', 'superclone', 0.9, NULL, true),
	('counterfeit', 'clone', 0.6, '{drive,disk,disc,wars,hdd,ssd,trooper,plant,cutting,voice,force}', true),
	('counterfeit', 'replica', 0.8, '{prop,props,museum,movie,costume,cosplay,sword,coin,coins,model,scale,toy,dinosaur,fossil,skull,gun,airsoft,helmet,film,maqueta,miniatura,escala}', true),
	('counterfeit', 'replicas', 0.8, '{prop,props,museum,movie,costume,cosplay,sword,coin,coins,model,scale,toy}', true),
	('counterfeit', 'reps', 0.5, '{gym,workout,training,exercise,counter,sales,sets}', true),
	('counterfeit', 'rep version', 0.7, NULL, true),
	('counterfeit', 'knock off', 0.8, NULL, true),
	('counterfeit', 'knockoff', 0.8, NULL, true),
	('counterfeit', 'dupe', 0.6, NULL, true),
	('counterfeit', 'dupes', 0.6, NULL, true),
	('counterfeit', 'imitation', 0.5, '{bait,lure,lures,fishing,jewellery,jewelry,leather,pearl,pearls,fur,suede,crab,meat,plant,flowers,wood,stone,silk,gold}', true),
	('counterfeit', 'counterfeit', 0.6, '{detector,detection,pen,tester,marker,money}', true),
	('counterfeit', 'fake', 0.5, '{bait,pocket,pockets,two,lashes,eyelashes,eyelash,nails,nail,tan,plant,plants,grass,flowers,flower,blood,snow,fur,tattoo,tattoos,moustache,beard,candle,candles,ivy,leather,teeth,spider}', true),
	('counterfeit', 'inspired by', 0.3, NULL, true),
	('counterfeit', 'unauthorized authentic', 0.9, NULL, true),
	('counterfeit', 'unauthorised authentic', 0.9, NULL, true),
	('counterfeit', 'grey stock', 0.3, NULL, true),
	('counterfeit', 'factory leftover', 0.6, NULL, true),
	('counterfeit', 'same as original', 0.7, NULL, true),
	('counterfeit', 'no logo', 0.3, NULL, true),
	('counterfeit', 'logo covered', 0.8, NULL, true),
	('counterfeit', 'logo removed', 0.6, NULL, true),
	('counterfeit', 'dust bag included', 0.3, NULL, true),
	('counterfeit', 'with box and tags', 0.3, NULL, true),
	('counterfeit', 'Nachahmung', 0.7, NULL, true),
	('counterfeit', E'Fälschung', 0.7, NULL, true),
	('counterfeit', 'Replik', 0.7, NULL, true),
	('counterfeit', E'contrefaçon', 0.7, NULL, true),
	('counterfeit', E'réplique', 0.7, '{airsoft,pistolet,maquette}', true),
	('counterfeit', E'imitación', 0.6, E'{cuero,piel,joyería}', true),
	('counterfeit', 'copia', 0.5, '{llave,papel,chiave}', true),
	('counterfeit', 'imitazione', 0.7, NULL, true),
	('counterfeit', 'falso', 0.5, NULL, true),
	('counterfeit', E'podróbka', 0.8, NULL, true),
	('counterfeit', 'replika', 0.8, NULL, true),
	('counterfeit', E'çakma', 0.8, NULL, true),
	('counterfeit', 'taklit', 0.7, NULL, true),
	('counterfeit', E'реплика', 0.8, NULL, true),
	('counterfeit', E'подделка', 0.8, NULL, true),
	('counterfeit', E'люкс копия', 0.9, NULL, true),
	('counterfeit', E'копия', 0.6, NULL, true),
	('counterfeit', E'高仿', 0.9, NULL, true),
	('counterfeit', E'复刻', 0.8, NULL, true),
	('counterfeit', E'复制品', 0.8, NULL, true),
	('counterfeit', E'精仿', 0.9, NULL, true),
	('counterfeit', E'仿品', 0.9, NULL, true),
	('counterfeit', E'原单', 0.7, NULL, true),
	('counterfeit', E'尾单', 0.6, NULL, true),
	('counterfeit', E'A货', 0.9, NULL, true),
	('counterfeit', E'顶级版本', 0.8, NULL, true),
	('counterfeit', E'スーパーコピー', 0.9, NULL, true),
	('counterfeit', E'コピー品', 0.9, NULL, true),
	('counterfeit', E'偽物', 0.8, NULL, true),
	('counterfeit', E'짝퉁', 0.9, NULL, true),
	('counterfeit', E'레플리카', 0.8, NULL, true),
	('counterfeit', E'تقليد', 0.8, NULL, true),
	('counterfeit', E'نسخة طبق الأصل', 0.8, NULL, true);
END $lists$;

CREATE TRIGGER term_own_row BEFORE INSERT OR UPDATE ON assay.term
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('list', 'term');
SELECT assay.track_shipped('assay.term', 'list', 'term');

-- a list keeps its terms when its row becomes the user's own
CREATE FUNCTION assay.own_term_list() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NEW.shipped THEN
		RETURN NEW;
	END IF;
	UPDATE assay.term_list l SET kind = NEW.kind, version = NEW.version, valid = NEW.valid, embedded = NEW.embedded, source = NEW.source, shipped = false
	WHERE l.list = NEW.list AND l.shipped;
	RETURN CASE WHEN FOUND THEN NULL ELSE NEW END;
END $$;
COMMENT ON FUNCTION assay.own_term_list() IS
	'row trigger of assay.term_list: a user''s list replaces the shipped list of that name and keeps its terms';
CREATE TRIGGER term_list_own BEFORE INSERT ON assay.term_list
	FOR EACH ROW EXECUTE FUNCTION assay.own_term_list();
CREATE TRIGGER term_list_own_row BEFORE UPDATE ON assay.term_list
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('list');
SELECT assay.track_shipped('assay.term_list', 'list');

-- Cover goods that come with the extension: cheap things of wide meaning as
-- which copies are declared, and the parts from which they are put together
-- near the market. By themselves they are innocent: assay.screen() reports
-- them only where brand, words, code, seller or price do not go with them.
-- HS codes are those under which such goods are declared; those of six digits
-- mark a shipment also without the words, so that wide ones are written shorter.

-- A block, for its strings are of UTF8 and looked at only when it runs
DO $lists$ BEGIN
INSERT INTO assay.term_list (list, kind, version, valid, embedded, source, shipped) VALUES
	('cover_goods', 'cover', '1', '(,)', true,
	 'goods named in press releases of customs and reports on small parcels as what hid copies; adapt it to what you seize', true),
	('components', 'cover', '1', '(,)', true,
	 'labels, tags, patches, buckles and empty packaging, which are shipped apart and put on copies near the market', true);

INSERT INTO assay.term (list, term, weight, hs, unit_value, currency, shipped)
SELECT list, term, weight::real, hs::text[], unit_value, 'USD', true
FROM (VALUES
	('cover_goods', 0.8, '{392321,392329,4202,481930,481940,630533,630790}', 20,
	 E'{sticker storage bag,storage bag,storage bags,packing bag,packing bags,packaging bag,packaging bags,shopping bag,shopping bags,
	 gift bag,gift bags,nonwoven bag,non woven bag,收纳袋,包装袋}'),
	('cover_goods', 0.7, '{61,62,6309}', 40,
	 E'{women''s clothes,womens clothes,woman clothes,ladies clothes,men''s clothes,mens clothes,man clothes,polyester clothes,
	 cotton clothes,old clothes,used clothes,second hand clothes,clothing accessories,garment accessories,女装,男装,衣服}'),
	('cover_goods', 0.7, '{392640,392690,9503,950590}', 20,
	 E'{plastic toy,plastic toys,small gift,small gifts,toy gift,party favor,party favors,party favour,party favours,craft gift,handicraft gift,
	 plastic accessories,plastic parts,plastic products,plastic ornament,plastic ornaments,home decoration,home decorations,塑料制品,工艺品}'),
	('cover_goods', 0.7, '{7117,9615}', 20,
	 E'{fashion accessory,fashion accessories,hair accessory,hair accessories,hair band,hair bands,hair clip,hair clips,
	 key chain,key chains,keychain,keychains,metal accessories,饰品,钥匙扣}'),
	('cover_goods', 0.5, '{490199,491110,491199}', 20,
	 '{printed matter,printed matters,catalogue,catalogues,brochure,brochures,paper documents}'),
	('components', 0.8, '{482110,482190,580710,580790,581092}', 20,
	 E'{woven label,woven labels,clothing label,clothing labels,garment label,garment labels,hang tag,hang tags,swing tag,swing tags,
	 brand label,brand labels,logo labels,logo patches,embroidered patches,iron on patch,iron on patches,
	 heat transfer label,heat transfer labels,hologram sticker,hologram stickers,logo stickers,吊牌,商标}'),
	('components', 0.8, '{481910,481920,481950}', 30,
	 E'{empty box,empty boxes,packaging box,packaging boxes,packing box,packing boxes,shoe box,shoe boxes,watch box,watch boxes,
	 authenticity card,authenticity cards,包装盒}'),
	('components', 0.8, '{830890,732690,701090}', 20,
	 '{metal logos,logo buckles,logo plates,metal badges,empty perfume bottle,empty perfume bottles,
	 empty bottle,empty bottles}')
	) goods (list, weight, hs, unit_value, terms),
	LATERAL pg_catalog.unnest(terms::text[]) term;
END $lists$;

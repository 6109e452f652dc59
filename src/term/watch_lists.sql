-- Watch lists that come with the extension. What they find is a reason to
-- look, not a verdict: goods with papers, and farmed or antique ones, bear the
-- same words. HS codes are candidates.

-- A block, for its strings are of UTF8 and looked at only when it runs
DO $lists$ BEGIN
INSERT INTO assay.term_list (list, kind, version, valid, embedded, source, shipped) VALUES
	('wildlife', 'watch', '2025-02', '(,)', true,
	 'animals, plants and products of CITES by trade and scientific names; the note says the appendix as of early 2025: look up the one in force', true),
	('radioactive_sample', 'watch', '1', '(,)', true,
	 'SAMPLE of radioactive materials and goods; load the list your authority works with', true),
	('dual_use_sample', 'watch', '1', '(,)', true,
	 'SAMPLE of goods that export control regimes name; load the list your authority works with', true),
	('ca_pact', 'vague', '2025-04', '[2025-04-01,)', false,
	 'Canada, pre-load air cargo targeting: descriptions that are not accepted from 1 April 2025', true),
	('eu_ics2', 'vague', '2025-09', '[2025-09-01,)', false,
	 'EU ICS2 stop words from September 2025: a part; the official list is longer', true);

INSERT INTO assay.term (list, term, shipped)
SELECT 'ca_pact', term, true
FROM pg_catalog.unnest('{
	accessories, all kind of cargo, all kind of goods, articles, awb, hawb, baggage, birthday gifts, bits, box, case, charity,
	collected items, commodity, company names, component, consumer, equipment, eqp, fak, freight all kinds, from upu postal,
	gds, gift box, gifts, gizmos, goods, handling codes, invoice, joint shipping, label, likewise, line, mail, materials, merc,
	merchandise, misc, miscellaneous products, mix, mixed, model, none, odd parts, others, package numbers, pad, pallets,
	parcel, parts, pces, personal address, personal effects, pieces, plt, pre-addressed parcel, private things, products,
	returned goods, said to contain, sample, samples for analysis, scrap, several, several goods, souvenirs, spare,
	spare parts, sporting goods, sppt, stc, stuff, substance, test, things, toys, various, various goods, various products,
	white goods}'::text[]) term;

-- what says nothing at all, n/a or see invoice, is among the placeholders
INSERT INTO assay.term (list, term, shipped)
SELECT 'eu_ics2', term, true
FROM pg_catalog.unnest('{
	accessories, adapter, agricultural products, aid consignment, alcohol, all kind of cargo, all kind of goods, animals,
	apparel, appliances, arms, articles, artwork, attached manifest, auto, auto parts,
	automobiles, baggage, bags, battery, bazaar goods, biological substances, birthday gifts, bits, boards, boxes, cables,
	caps, cards, cartons, case, charity, chemicals, chemicals flammable, chemicals hazardous, chemicals non-hazardous,
	cleaning products, clothes, clothing, cnsl, collected items, commodity, company names, component, consol, consolidated,
	consolidated cargo, consolidated goods, consolidation, consumer, courier, courier bags, courier goods, courier material,
	dangerous goods, decorations, decorative crafts, decorative items, didactic articles, docs, documentations, documents,
	dox, drugs, drums, e-commerce, electronic equipment, electronic goods, electronic items, electronics, equipment,
	exhibition goods, express, firearm, food, foodstuff, footwear, freight all kinds, fresh fruit, fresh herbs,
	fresh plants, fresh vegetable, from upu postal, fruit, fruit products, fruit pulp, fuel, garments, general cargo,
	gift, goods, items, machinery, miscellaneous, party accessories, parts, said to contain, sample,
	shoes, stuff, textiles, tools, various goods, various products, vegetables}'::text[]) term;

-- Wildlife. Words beside which all of these are innocent: what is drawn,
-- stuffed with cotton, or only looks like it.
INSERT INTO assay.term (list, term, weight, hs, note, innocent, shipped)
SELECT 'wildlife', term, weight::real, hs::text[], 'CITES ' || note,
	'{print,printed,prints,pattern,stripe,striped,plush,toy,toys,stuffed,costume,cosplay,mask,poster,sticker,decal,figurine,
	figure,faux,fake,imitation,artificial,synthetic,vegan,eco,resin,plastic,effect,look,style,book,dvd,puzzle,lego,
	embossed,colour,color,coloured,colored,shade,scented,fragrance,pu}'::text[] || innocent::text[], true
FROM (VALUES
	-- elephants, rhinoceroses, ivory of others
	('I/II: elephants', 0.9, '{050710,960110,970522,9706}', '{white,dress,lace,satin,paint,cream,foundation,candle,soap,card,envelope,coast,knit,silk,linen}',
	 '{ivory}'),
	('I/II: elephants', 1, '{050710,960110,970522,9706}', E'{白,色}',
	 E'{elephant ivory,ivory tusk,ivory carving,carved ivory,raw ivory,elephant tusk,elephant skin,elephant leather,elephant hair,
	 elephant foot,elephant tail hair,loxodonta africana,loxodonta cyclotis,elephas maximus,象牙,marfil,elfenbein,ivoire,avorio,
	 słoniowa kość,slonovina,fildişi,слоновая кость,бивень слона,ngà voi,gading gajah}'),
	('not listed: mammoth, often a cover for elephant ivory', 0.5, '{050710,960110}', NULL, E'{mammoth ivory,mammoth tusk,猛犸牙}'),
	('II: hippopotamus', 0.8, '{050710,960110}', NULL, '{hippo ivory,hippo tooth,hippo teeth,hippopotamus teeth,hippopotamus amphibius}'),
	('III: walrus', 0.6, '{050710,960110}', NULL, '{walrus ivory,walrus tusk,odobenus rosmarus}'),
	('II: narwhal', 0.8, '{050710,960110}', NULL, '{narwhal tusk,narwhal tooth,monodon monoceros}'),
	('I/II: rhinoceroses', 1, '{050710,050790,960190,3004}', '{beetle}',
	 E'{rhino horn,rhinoceros horn,rhino horn powder,libation cup rhino,ceratotherium simum,diceros bicornis,rhinoceros unicornis,
	 犀角,犀牛角,sừng tê giác,cuerno de rinoceronte,corne de rhinocéros,nashorn horn,рог носорога}'),
	-- cats
	('I: tiger', 1, '{050790,430180,430219,3004,2208}', E'{鹦,纹,兰,椒}',
	 E'{tiger bone,tiger skin,tiger claw,tiger claws,tiger tooth,tiger teeth,tiger bone wine,tiger bone plaster,tiger penis,
	 tiger pelt,panthera tigris,虎骨,虎骨酒,虎皮,虎牙,cao hổ cốt,тигровая шкура}'),
	('I: leopards', 0.9, '{430180,430219,4303}', NULL,
	 E'{leopard skin,leopard fur,leopard pelt,leopard bone,leopard claw,panthera pardus,snow leopard,panthera uncia,uncia uncia,
	 clouded leopard,neofelis nebulosa,豹骨,豹皮}'),
	('I: jaguar', 0.9, '{430180,430219}', '{car,xj,xf,xk,type,pace,key,oem}', '{jaguar skin,jaguar pelt,jaguar tooth,jaguar teeth,jaguar fang,panthera onca}'),
	('I/II: lion', 0.9, '{050790,430180,970522}', NULL, '{lion bone,lion claw,lion teeth,lion tooth,lion skin,lion skull,panthera leo}'),
	('I: cheetah', 0.9, '{010619,430180}', NULL, '{cheetah skin,cheetah cub,cheetah fur,acinonyx jubatus}'),
	('I/II: small cats', 0.7, '{430180,430219,4303}', NULL,
	 '{ocelot fur,ocelot skin,leopardus pardalis,margay,leopardus wiedii,lynx fur,lynx pelt,lynx lynx,lynx rufus,bobcat fur,bobcat pelt,
	 caracal caracal,serval cat,leptailurus serval,puma concolor,cougar pelt}'),
	-- other mammals
	('I: pangolins', 1, '{010619,020890,050790,3004,411390}', NULL,
	 E'{pangolin,pangolin scale,pangolin scales,pangolin leather,pangolin skin,manis javanica,manis pentadactyla,manis tricuspis,
	 smutsia gigantea,穿山甲,穿山甲片,vảy tê tê,trenggiling,панголин}'),
	('I/II: bears', 1, '{051000,300190,3004}', NULL,
	 E'{bear bile,bear gall,bear gallbladder,bear gall bladder,bear bile powder,bear paw,bear claw,bear claws,bear skin,bearskin rug,
	 ursus thibetanus,ursus arctos,helarctos malayanus,ursus maritimus,polar bear skin,熊胆,熊掌,熊胆粉,mật gấu,медвежья желчь}'),
	('I/II: musk deer', 0.8, '{051000,3004,3301}', '{perfume,cologne,eau,parfum,deodorant,edp,edt,melon,rose,white,oil,soap,incense,ox,elon}',
	 E'{musk pod,musk grain,deer musk,natural musk,musk deer,moschus,moschus moschiferus,麝香}'),
	('II: saiga', 0.9, '{050790,3004}', NULL, E'{saiga,saiga horn,saiga antelope horn,saiga tatarica,antelope horn powder,羚羊角,linh dương}'),
	('I: Tibetan antelope', 1, '{510219,621420,611710}', NULL, E'{shahtoosh,shatoosh,toosh shawl,tibetan antelope,chiru wool,pantholops hodgsonii,沙图什,藏羚羊}'),
	(E'I/II: vicuña', 0.6, '{510219,5112,621420}', NULL, E'{vicuna,vicuña,vicugna vicugna,vicuna wool}'),
	('I/II: otters', 0.7, '{430180,430219,010619}', '{phone,case,box,pop}', '{otter fur,otter skin,otter pelt,sea otter,enhydra lutris,lutra lutra,aonyx cinereus}'),
	('I: great apes and gibbons', 1, '{010611,970522}', NULL,
	 '{gorilla skull,gorilla hand,gorilla gorilla,chimpanzee,pan troglodytes,pan paniscus,orangutan,pongo pygmaeus,pongo abelii,gibbon,hylobates}'),
	('I/II: monkeys, lorises, lemurs', 0.8, '{010611,970522}', NULL,
	 '{macaca fascicularis,macaca mulatta,live monkey,monkey skull,baboon skull,slow loris,nycticebus,lemur catta,marmoset,callithrix jacchus,
	 capuchin monkey,squirrel monkey}'),
	('I: red panda', 0.8, '{010619,430180}', NULL, '{red panda fur,ailurus fulgens}'),
	('II: wolf', 0.5, '{430180,430219}', NULL, '{wolf pelt,wolf fur,wolf skin,wolf tooth,canis lupus}'),
	('I/II: zebras', 0.7, '{4101,410390,411390}', NULL, '{zebra skin,zebra hide,zebra rug,equus zebra,equus grevyi}'),
	('II: giraffe', 0.6, '{410390,411390,050790}', NULL, '{giraffe skin,giraffe hide,giraffe bone,giraffa camelopardalis}'),
	('I/II: whales and dolphins', 0.8, '{050790,960190,150430}', NULL,
	 E'{whale bone,whale tooth,whale teeth,whale meat,whale oil,scrimshaw,baleen,spermaceti,physeter macrocephalus,dolphin teeth,dolphin skull,
	 tursiops truncatus,鲸齿}'),
	('I: sperm whale; taken for waste by some parties', 0.4, '{051000,3301}', '{perfume,cologne,eau,parfum,edp,incense,candle,oil,soap}', E'{ambergris,ambre gris,龙涎香}'),
	('I: dugong, manatees', 0.8, '{010612,050790}', NULL, '{dugong,dugong dugon,dugong teeth,manatee bone,trichechus}'),
	('II: hunting trophies of listed animals', 0.4, '{970522,970529}', NULL, '{hunting trophy,taxidermy mount,trophy mount,shoulder mount}'),
	-- birds
	('I: helmeted hornbill; I/II: hornbills', 1, '{050790,960190,970522}', NULL,
	 E'{hornbill casque,hornbill ivory,hornbill skull,helmeted hornbill,rhinoplax vigil,buceros,鹤顶红}'),
	('I/II: parrots', 0.7, '{010632}', NULL,
	 '{live parrot,african grey parrot,african grey,psittacus erithacus,macaw,hyacinth macaw,anodorhynchus hyacinthinus,ara macao,ara ararauna,
	 scarlet macaw,cockatoo,cacatua,parrot eggs,macaw eggs,amazon parrot,lovebird,agapornis,conure}'),
	('I/II: birds of prey', 0.8, '{010631,050590}', '{ford,nissan,claw}',
	 '{peregrine falcon,falco peregrinus,gyrfalcon,falco rusticolus,saker falcon,falco cherrug,eagle feather,eagle feathers,eagle claw,eagle talon,
	 haliaeetus leucocephalus,aquila chrysaetos,owl feathers,owl claw,bubo bubo,falcon eggs}'),
	('II: birds of paradise', 0.7, '{010639,050590}', '{plant,flower,seeds,strelitzia}', '{bird of paradise feathers,paradisaea}'),
	('II: hummingbirds', 0.8, '{010639,050590}', '{feeder}', '{hummingbird charm,chuparosa,dried hummingbird,trochilidae}'),
	('II: toucans', 0.6, '{010639}', NULL, '{live toucan,ramphastos toco}'),
	('II: songbirds in trade', 0.7, '{010639}', NULL, '{white-rumped shama,straw-headed bulbul,hill myna,gracula religiosa,java sparrow}'),
	-- reptiles
	('I/II: crocodiles, alligators, caimans', 0.6, '{410320,410640,411330,420221,420330}', '{clip,clips,forceps,dundee,dentist,game,pear}',
	 E'{crocodile skin,crocodile leather,crocodile belly,genuine crocodile,croc leather,alligator skin,alligator leather,genuine alligator,
	 caiman leather,caiman skin,crocodylus niloticus,crocodylus porosus,crocodylus siamensis,alligator mississippiensis,caiman crocodilus,
	 peau de crocodile,piel de cocodrilo,krokodilleder,pelle di coccodrillo,кожа крокодила,鳄鱼皮,クロコダイル}'),
	('I/II: pythons and boas', 0.6, '{010620,410320,410640,411330,420221}', '{programming,language,django,coding,learn}',
	 E'{python skin,python leather,genuine python,snakeskin leather,genuine snakeskin,python reticulatus,malayopython reticulatus,
	 python molurus,python regius,ball python,boa constrictor,boa skin,anaconda skin,eunectes,piel de serpiente,蟒蛇皮,кожа питона}'),
	('II: cobras and rat snakes', 0.6, '{010620,411330,3004}', '{kai}', '{cobra skin,cobra leather,cobra wine,snake wine,naja naja,ophiophagus hannah,ptyas mucosus,king cobra}'),
	('I/II: monitors, tegus, iguanas', 0.6, '{010620,411330}', NULL,
	 '{lizard skin,lizard leather,monitor lizard,varanus,varanus salvator,varanus niloticus,tegu leather,teju leather,salvator merianae,iguana iguana,
	 live iguana,komodo dragon}'),
	('II: chameleons, geckos', 0.7, '{010620,3004}', '{skin,themes}', E'{live chameleon,chamaeleo,furcifer pardalis,tokay gecko,gekko gecko,dried gecko,uroplatus,蛤蚧}'),
	('I: sea turtles', 1, '{050790,960190,010620}', '{sunglasses,glasses,frame,frames,cat,cats,acetate,comb}', '{tortoiseshell,tortoise shell}'),
	('I: sea turtles', 1, '{050790,960190,010620}', NULL,
	 E'{hawksbill,hawksbill shell,bekko,sea turtle shell,sea turtle eggs,turtle leather,eretmochelys imbricata,chelonia mydas,caretta caretta,
	 玳瑁,べっ甲,penyu sisik}'),
	('I/II: tortoises and freshwater turtles', 0.8, '{010620,050790}', NULL,
	 E'{live tortoise,live turtle,star tortoise,geochelone elegans,radiated tortoise,astrochelys radiata,ploughshare tortoise,astrochelys yniphora,
	 hermann tortoise,testudo hermanni,testudo graeca,cuora,box turtle,pig-nosed turtle,turtle plastron,龟板,龟甲}'),
	-- fishes
	('II: sturgeons', 0.6, '{160431,030520,030199}', '{lime,eggplant,lentil,lentils,seaweed,cream,serum,mask,shampoo,vegetable,moisturizer,skincare,bead,beads,sata,hdd,drive,disk,7200rpm,5400rpm,1tb,2tb,1to,2to,500gb,500go,wd,digital}',
	 E'{caviar,beluga caviar,osetra,oscietra,sevruga,sturgeon roe,black caviar,acipenser,huso huso,чёрная икра,черная икра,鱼子酱,кавиар}'),
	('II: European eel', 0.9, '{030192,030274,030326}', NULL, E'{glass eel,glass eels,elver,elvers,live eels,anguilla anguilla,angulas,civelles,鳗苗}'),
	('II: seahorses', 0.9, '{030559,030111,3004}', '{pendant,charm,earring,earrings,necklace}', E'{seahorse,seahorses,dried seahorse,hippocampus kuda,hippocampus trimaculatus,海马,cá ngựa,морской конёк}'),
	('II: sharks and rays', 0.8, '{030571,030292,030392,160418}', '{soup kitchen,vacuum,surfboard,snorkel,antenna}',
	 E'{shark fin,shark fins,dried shark fin,shark fin soup,hammerhead shark,sphyrna lewini,carcharhinus longimanus,carcharhinus falciformis,
	 isurus oxyrinchus,lamna nasus,carcharodon carcharias,manta gill,gill plates,mobula,鱼翅,vi cá mập,aleta de tiburón,sirip hiu,фин акулы}'),
	('I: sawfishes', 0.9, '{050790,970522}', NULL, '{sawfish,sawfish rostrum,pristis}'),
	('I: totoaba', 1, '{030579,030572}', NULL, E'{totoaba,totoaba macdonaldi,totoaba maw,buche de totoaba,花胶 totoaba,石首鱼胶}'),
	('not all listed: swim bladders, under which totoaba goes', 0.4, '{030572,030579}', NULL, E'{fish maw,dried fish maw,swim bladder,花胶,鱼胶,鱼肚}'),
	('I: Asian arowana; II: arapaima', 0.7, '{030111,030199,411390}', NULL, E'{asian arowana,arowana,scleropages formosus,arapaima leather,arapaima gigas,pirarucu leather,龙鱼}'),
	('II: humphead wrasse', 0.8, '{030199,030289}', NULL, E'{napoleon wrasse,humphead wrasse,cheilinus undulatus,苏眉}'),
	-- shells, corals, other small animals
	('II: giant clams', 0.8, '{030791,050800,960190}', NULL, E'{giant clam,giant clam shell,tridacna,tridacna gigas,砗磲}'),
	('II: queen conch', 0.6, '{030782,030784,050800}', NULL, '{queen conch,conch pearl,strombus gigas,lobatus gigas,aliger gigas}'),
	('II: nautilus', 0.7, '{050800,960190}', '{gym,submarine,shower,watch,patek}', '{nautilus shell,nautilus pompilius,chambered nautilus}'),
	('II/III: corals', 0.5, '{050800,960190,711620}', '{red dress,pink,nail,lipstick,blush,reef safe,fleece,velvet}',
	 E'{black coral,blue coral,red coral,precious coral,stony coral,live coral,raw coral,coral branch,coral skeleton,corallium,corallium rubrum,
	 antipatharia,heliopora,scleractinia,acropora,珊瑚}'),
	('II: sea cucumbers', 0.6, '{030811,030812,030819}', NULL, E'{teatfish,sea cucumber dried,isostichopus fuscus,holothuria whitmaei,thelenota,刺参}'),
	('II: abalone of South Africa (perlemoen)', 0.5, '{030781,030783,030787}', NULL, E'{perlemoen,haliotis midae,dried abalone,干鲍}'),
	('I/II: butterflies', 0.7, '{010649,970522,970529}', NULL, '{birdwing butterfly,ornithoptera,trogonoptera,troides helena,parnassius apollo,papilio chikae}'),
	('II: tarantulas and scorpions', 0.6, '{010649}', '{movie,tool}', '{brachypelma,poecilotheria,live tarantula,emperor scorpion,pandinus imperator}'),
	('I/II: frogs and salamanders', 0.7, '{010690}', NULL, E'{poison dart frog,dendrobates,mantella,axolotl,ambystoma mexicanum,giant salamander,andrias davidianus,大鲵}'),
	('II: medicinal leech', 0.6, '{010690}', NULL, '{medicinal leech,live leeches,hirudo medicinalis}'),
	-- timber
	('I: Brazilian rosewood; II: rosewoods', 0.6, '{440349,440729,440839,4420,920290,9209}', NULL,
	 E'{brazilian rosewood,dalbergia nigra,dalbergia,dalbergia latifolia,cocobolo,dalbergia retusa,siam rosewood,dalbergia cochinchinensis,
	 hongmu,palo de rosa wood,红木,紫檀木,黄花梨,酸枝}'),
	('II: rosewoods; finished musical instruments are exempt', 0.5, '{440349,440729,440839,4420}',
	 '{guitar,bass,fingerboard,fretboard,violin,ukulele,clarinet,lipstick,blush,nail,candle,oil,oud,incense,soap}', '{rosewood,palisander,palissandre}'),
	('II: African padauk and kosso', 0.6, '{440349,440729}', NULL, '{kosso,pterocarpus erinaceus,pterocarpus tinctorius,african rosewood,mukula,padauk}'),
	('II: red sandalwood', 0.8, '{440349,440729,121190,4420}', NULL, E'{red sandalwood,red sanders,pterocarpus santalinus,小叶紫檀}'),
	('II: agarwood', 0.8, '{121190,330129,330741,440349,4420}', '{perfume,cologne,eau,edp,edt,parfum,bakhoor spray}',
	 E'{agarwood,agarwood chips,agarwood oil,aquilaria,aquilaria malaccensis,gyrinops,oud chips,oud wood chips,gaharu,eaglewood,aloeswood,沉香,trầm hương}'),
	('II: bubinga', 0.6, '{440349,440729}', NULL, '{bubinga,guibourtia,guibourtia tessmannii}'),
	('II: mahoganies', 0.5, '{440349,440721,440831}', NULL, '{swietenia macrophylla,bigleaf mahogany,honduras mahogany,swietenia,khaya,african mahogany}'),
	('II: pernambuco', 0.7, '{920210,920992,440729}', NULL, '{pernambuco,pernambuco bow,paubrasilia echinata,caesalpinia echinata,pau brasil}'),
	('II: ebony of Madagascar', 0.5, '{440349,440729,9209}', NULL, '{madagascar ebony,diospyros madagascar,malagasy ebony}'),
	('II: ramin, afrormosia, lignum vitae, cedro', 0.6, '{440349,440729}', NULL,
	 '{ramin wood,gonystylus,afrormosia,pericopsis elata,lignum vitae,guaiacum,cedrela odorata,spanish cedar}'),
	('I: alerce, monkey puzzle', 0.7, '{440325,440719}', NULL, '{fitzroya cupressoides,alerce wood,araucaria araucana}'),
	-- live and medicinal plants
	('I/II: orchids', 0.5, '{060290,060313,121190}', '{silk,dress,bikini,shampoo,pot,earring,vase,perfume,soap}',
	 E'{live orchid,orchid plant,wild orchid,orchid bulb,orchid tubers,paphiopedilum,phragmipedium,dendrobium,vanda coerulea,cattleya,salep,slipper orchid,石斛}'),
	('II: tian ma, bai ji', 0.6, '{121190,3004}', NULL, E'{gastrodia,gastrodia elata,tian ma,bletilla striata,天麻}'),
	('I/II: cacti', 0.5, '{060290,120999}', '{jack,juice,water,soap,pot,planter,cooler,candle}',
	 '{live cactus,cactus plant,cactus seeds,ariocarpus,astrophytum,lophophora williamsii,peyote,san pedro cactus,mammillaria,rainstick,rain stick}'),
	('II: hoodia', 0.7, '{121190,210690}', NULL, '{hoodia,hoodia gordonii}'),
	('II: aloes but aloe vera', 0.5, '{060290,130219}', '{vera,gel,barbadensis,vest}', '{aloe ferox,cape aloe,aloe ferox extract}'),
	('I/II: cycads', 0.8, '{060290,060420}', NULL, E'{cycad,cycas,cycas revoluta,sago palm,encephalartos,zamia,苏铁}'),
	('II: tree ferns', 0.5, '{060290,140490}', NULL, E'{tree fern,cibotium barometz,gou ji,dicksonia,cyathea,狗脊}'),
	('II: carnivorous plants', 0.5, '{060290,120999}', NULL, '{venus flytrap,dionaea muscipula,nepenthes,pitcher plant,sarracenia}'),
	('II: snowdrops and cyclamen', 0.5, '{060110,060120}', NULL, '{snowdrop bulbs,galanthus,cyclamen tubers,sternbergia}'),
	('II: American ginseng; Russian ginseng', 0.4, '{121120,210690}', '{shampoo,soap,cream,tea bags,candy,face}', E'{wild ginseng,american ginseng,panax quinquefolius,ginseng roots,西洋参,花旗参}'),
	('I: kuth', 0.7, '{121190,3004,330129}', NULL, '{kuth root,costus root,saussurea costus,saussurea lappa,mu xiang}'),
	('II: plants of medicine', 0.6, '{121190,130219,3004}', NULL,
	 '{goldenseal,hydrastis canadensis,rauvolfia serpentina,rauwolfia,himalayan yew,taxus wallichiana,pygeum,prunus africana,jatamansi,
	 nardostachys grandiflora,picrorhiza kurrooa,rhodiola crenulata,rhodiola,adansonia grandidieri,candelilla wax,osyris lanceolata}')
) taxon (note, weight, hs, innocent, terms), LATERAL pg_catalog.unnest(terms::text[]) term;

INSERT INTO assay.term (list, term, weight, hs, note, innocent, shipped)
SELECT 'radioactive_sample', pg_catalog.btrim(term), weight::real, hs::text[], 'sample', innocent::text[], true
FROM (VALUES
	(0.9, '{284410,284420,284430}', '{toy,game,poster,book,shirt}', E'{uranium,depleted uranium,enriched uranium,uranium ore,uranium oxide,uranium hexafluoride,uf6,yellowcake,uranyl nitrate,uranyl acetate,铀,уран,uranio}'),
	(0.9, '{284420,284430}', NULL, E'{plutonium,pu-239,钚,плутоний}'),
	(0.8, '{284430}', NULL, E'{thorium,thorium oxide,thorium nitrate,钍}'),
	(0.9, '{284443,284444}', NULL, '{cobalt-60,co-60,caesium-137,cesium-137,cs-137,iridium-192,ir-192,americium-241,am-241,strontium-90,sr-90,californium-252,selenium-75,ytterbium-169,nickel-63,krypton-85,promethium-147,iodine-131,i-131,technetium-99m,lutetium-177,fluorine-18}'),
	(1, '{284442}', NULL, '{polonium-210,po-210,radium-226,ra-226,actinium-225,radium paint,radium dial}'),
	(0.6, '{284441,9405}', NULL, '{tritium,tritium vial,tritium vials,gaseous tritium,tritium keychain,tritium light}'),
	(0.9, '{284443,902229}', '{code,light,current,water,open}', E'{radioactive source,sealed source,gamma source,neutron source,beta source,check source,calibration source cs,radioactive,放射性,радиоактивный,radioattivo,radiactivo,radioaktiv}'),
	(0.9, '{284450}', NULL, '{spent fuel,spent nuclear fuel,fuel element irradiated}'),
	(0.5, '{261210,261220}', NULL, '{monazite,monazite sand,uraninite,pitchblende,autunite,torbernite,carnotite}'),
	(0.4, '{810199,8311,7013,9002}', NULL, '{thoriated tungsten,thoriated electrode,wt20 electrode,uranium glass,vaseline glass,thoriated lens,thorium mantle,gas mantle thorium}'),
	(0.4, '{853110,902229}', NULL, '{ionisation smoke detector,ionization smoke detector,density gauge source,static eliminator po}'),
	(0.6, '{902229}', NULL, '{gamma projector,radiography camera,industrial radiography source,brachytherapy source}')
) material (weight, hs, innocent, terms), LATERAL pg_catalog.unnest(terms::text[]) term;

INSERT INTO assay.term (list, term, weight, hs, note, innocent, shipped)
SELECT 'dual_use_sample', pg_catalog.btrim(term), weight::real, hs::text[], 'sample: ' || note, innocent::text[], true
FROM (VALUES
	('materials', 0.6, '{7225,7226,8101,8108,8109,8112}', NULL, '{maraging steel,zirconium tube,zirconium alloy,hafnium,beryllium metal,beryllium powder,tungsten alloy billet,titanium alloy tube 6al4v}'),
	('materials', 0.5, '{6815,5503,3926}', '{phone,case,wallet,sticker,film,look,pattern,bike,helmet}', '{carbon fibre prepreg,carbon fiber prepreg,t700 carbon fibre,t800 carbon fiber,aramid fibre yarn}'),
	('materials', 0.7, '{3801,2845,2805}', NULL, '{nuclear graphite,nuclear grade graphite,heavy water,deuterium oxide,lithium-6,boron-10,enriched boron}'),
	('chemicals', 0.9, '{2812,2826,2930,2931,2921,2922}', NULL,
	 '{thiodiglycol,phosphorus oxychloride,phosphorus trichloride,dimethyl methylphosphonate,dimethyl hydrogen phosphite,methylphosphonic dichloride,pinacolyl alcohol,potassium bifluoride,ammonium bifluoride,triethanolamine hydrochloride,thionyl chloride,sodium cyanide,quinuclidinol}'),
	('propellants and explosives', 0.9, '{2829,3602,2928,7603}', NULL, '{ammonium perchlorate,hydrazine,monomethylhydrazine,hmx explosive,rdx explosive,spherical aluminium powder,htpb,nitrogen tetroxide}'),
	('enrichment and reprocessing', 0.7, '{8401,8414,8481,8504,9026,2919}', NULL,
	 '{gas centrifuge,centrifuge rotor,bellows sealed valve,frequency changer 600 hz,capacitance manometer,tributyl phosphate,hot cell manipulator,uf6 mass spectrometer}'),
	('switches', 0.9, '{8540,8535,8541}', NULL, '{krytron,sprytron,thyratron,triggered spark gap,pulse capacitor high energy}'),
	('navigation', 0.6, '{9014,9031,8526}', '{phone,game,toy,smartwatch,controller,gamepad,mobile}', '{ring laser gyro,fibre optic gyro,fiber optic gyro,inertial navigation system,inertial measurement unit,tactical grade imu,star tracker,mems gyroscope tactical}'),
	('night vision and thermal imaging', 0.6, '{9005,8525,8540,9027}', '{dashcam,baby,cctv}',
	 '{image intensifier tube,night vision goggles,night vision monocular gen 3,thermal imaging camera core,thermal weapon sight,thermal scope,microbolometer,focal plane array}'),
	('radio and jamming', 0.7, '{8517,8526,8529,8540,8543}', '{pearl,denim,toast}', '{signal jammer,gps jammer,gnss jammer,drone jammer,imsi catcher,travelling wave tube,traveling wave tube,phased array antenna,rad-hard fpga,radiation hardened,spread spectrum radio military}'),
	('unmanned aircraft', 0.6, '{8806,8807,8407}', NULL, '{uav engine,uav autopilot,fixed wing uav,target drone,jet turbine uav,uav catapult}'),
	('machine tools and measuring', 0.5, '{8457,8459,8462,9031}', NULL, '{five-axis machining centre,5 axis machining center,isostatic press,flow forming machine,laser tracker,vibration test system,coordinate measuring machine}'),
	('biology', 0.6, '{8419,8421,9402,3002}', NULL, '{bioreactor,fermenter 100 l,cross flow filtration,lyophiliser steam sterilisable,aerosol chamber,class iii biosafety cabinet,botulinum neurotoxin,ricin,abrin,saxitoxin}'),
	('under water', 0.6, '{9015,9020,8518,8907}', NULL, '{closed circuit rebreather,towed hydrophone array,side scan sonar,diver propulsion vehicle,underwater acoustic modem}')
) material (note, weight, hs, innocent, terms), LATERAL pg_catalog.unnest(terms::text[]) term;

-- Counterfeit terms beside those of term_lists.sql: slang of sellers and
-- grades of copies, in the languages of the parcels, with innocent neighbours.
INSERT INTO assay.term (list, term, weight, innocent, shipped)
SELECT 'counterfeit', term, weight::real, innocent::text[], true
FROM (VALUES
	(0.9, NULL, '{superfake,super fake,5A quality,7A copy,AAA replica,UA quality,UA version,factory extra,
	 ETA clone,swiss clone,noob factory,clean factory watch,VSF factory,LJR batch,PK batch,OG batch,GP batch,M batch shoes,budget batch,top batch,
	 hidden listing,blur logo,blurred logo,DM for brand,brand inquiry,QC pics,perfect copy,exact copy,mirror grade,
	 designer dupe,reps shoes,rep sneakers,cloned watch,master quality}'),
	(0.9, '{bait,lure,lures,fishing,swimbait,flower,flowers,infrared,remote,wifi,cable}', '{high imitation,hidden link}'),
	(0.6, '{shoe,shoes,grip,sticker}', '{order link,no brand on tag,without logo,logo blocked,tag cut,label cut,tags removed}'),
	(0.5, NULL, '{designer inspired,designer style bag,like original,same factory,original factory,pass as real,passes as authentic}'),
	(0.7, E'{pistolet,airsoft,maquette,miniature,voiture,escala,maqueta,modellauto,modell,maßstab}',
	 E'{replika 1:1,repliche,replica perfetta,réplique parfaite,copie parfaite,copie conforme,imitation parfaite,calidad espejo,copia exacta,
	 clones de marca,imitación aaa,pirata de marca,primeira linha,linha premium replica,réplica de luxo,falsificado,
	 gefälscht,gefälschte,gefälschter,gefälschtes,plagiat,markenfälschung,nachbildung,falso d''autore,tarocco,contraffatto,podróbki,replika aaa,birebir,a kalite,muadil çanta,korsan ürün}'),
	(0.9, NULL, E'{люкс реплика,реплика люкс,один в один,под оригинал,подделки,копия бренда,копия 1:1,копии часов,ААА качество}'),
	(0.9, NULL, E'{超A,超A货,顶级复刻,1:1高仿,高仿鞋,高仿包,复刻版,复刻表,莆田鞋,山寨,纯原,原厂皮,真标,仿牌,仿名牌,A貨,高仿貨}'),
	(0.9, NULL, E'{N級品,N级品,ブランドコピー,コピー商品,偽ブランド,スーパーコピー時計,レプリカ時計,미러급,이미테이션,SA급,정품급,가품,짭,명품 레플리카}'),
	(0.9, NULL, E'{هاي كوبي,كوبي درجة أولى,ماستر كوبي,درجة أولى كوبي,مقلد,نسخة مقلدة,كوبي ون}'),
	(0.9, NULL, E'{hàng fake,hàng nhái,like auth,rep 1:1,hàng rep,KW super,mirror original,kualitas premium kw,barang kw,फर्स्ट कॉपी,ของก๊อป,งานมิลเลอร์}'),
	(0.7, '{kw,kilowatt,motor,heater,pump,inverter,generator}', '{KW1}')
) slang (weight, innocent, terms), LATERAL pg_catalog.unnest(terms::text[]) term;
END $lists$;

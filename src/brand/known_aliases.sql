-- Names by which well-known brands go in other scripts: facts, not heard but
-- known. Han says what a brand is called, not how it sounds.

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

-- A block, for its strings are of UTF8 and looked at only when it runs
DO $aliases$ BEGIN
INSERT INTO assay.known_alias (brand, alias, script, listed, shipped)
SELECT pg_catalog.split_part(entry, '=', 1), alias, script, '2026-11-24', true
FROM (VALUES
	('han', E'
Nike=耐克|耐吉;Jordan=乔丹;Adidas=阿迪达斯|愛迪達;Puma=彪马;Reebok=锐步;New Balance=新百伦|紐巴倫;Converse=匡威;Vans=范斯;Asics=亚瑟士;Onitsuka Tiger=鬼冢虎|鬼塚虎;Under Armour=安德玛;
Skechers=斯凯奇;Crocs=卡骆驰;Birkenstock=勃肯;Timberland=添柏岚;Dr. Martens=马汀博士;Salomon=萨洛蒙;The North Face=北面|乐斯菲斯;Columbia=哥伦比亚;Patagonia=巴塔哥尼亚;Canada Goose=加拿大鹅|加拿大鵝;
Moncler=盟可睐|蒙口;Arc''teryx=始祖鸟|始祖鳥;Stone Island=石头岛;Levi''s=李维斯;Calvin Klein=卡尔文·克莱恩|卡尔文克莱恩;Tommy Hilfiger=汤米·希尔费格|汤米希尔费格;
Ralph Lauren=拉夫劳伦|拉尔夫·劳伦|拉尔夫劳伦;Lacoste=拉科斯特;Hugo Boss=雨果博斯;Burberry=博柏利|巴宝莉;Louis Vuitton=路易威登|路易·威登|路易斯威登;Gucci=古驰|古馳;Chanel=香奈儿|香奈兒;
Dior=迪奥|迪奧;Christian Dior=克里斯汀·迪奥|克里斯汀迪奥;Hermès=爱马仕|愛馬仕;Prada=普拉达|普拉達;Miu Miu=缪缪;Fendi=芬迪;Versace=范思哲|凡赛斯;Dolce & Gabbana=杜嘉班纳;Armani=阿玛尼|阿瑪尼;
Giorgio Armani=乔治·阿玛尼|乔治阿玛尼;Emporio Armani=安普里奥·阿玛尼;Givenchy=纪梵希|紀梵希;Balenciaga=巴黎世家;Saint Laurent=圣罗兰|聖羅蘭;Yves Saint Laurent=伊夫·圣罗兰|伊夫圣罗兰;Valentino=华伦天奴;
Bottega Veneta=葆蝶家|宝缇嘉;Celine=思琳|赛琳;Loewe=罗意威;Chloé=蔻依;Alexander McQueen=亚历山大·麦昆|亚历山大麦昆;Kenzo=高田贤三;Issey Miyake=三宅一生;Comme des Garçons=川久保玲;Yohji Yamamoto=山本耀司;
Salvatore Ferragamo=菲拉格慕|萨尔瓦多·菲拉格慕;Ferragamo=菲拉格慕;Tod''s=托德斯;Coach=蔻驰;Michael Kors=迈克高仕|迈克·科尔斯;Kate Spade=凯特·丝蓓;Tory Burch=汤丽柏琦;Longchamp=珑骧;Goyard=戈雅;
Furla=芙拉;Montblanc=万宝龙;Dunhill=登喜路;Bally=巴利;Zegna=杰尼亚;Ermenegildo Zegna=杰尼亚;Max Mara=麦丝玛拉;Christian Louboutin=克里斯提·鲁布托|路铂廷;Jimmy Choo=周仰杰;
Roger Vivier=罗杰·维维亚;Rolex=劳力士|勞力士;Omega=欧米茄|歐米茄;Cartier=卡地亚|卡地亞;Tiffany=蒂芙尼|第凡内;Tiffany & Co.=蒂芙尼;Bulgari=宝格丽|寶格麗;Bvlgari=宝格丽|寶格麗;
Van Cleef & Arpels=梵克雅宝;Chopard=萧邦;Piaget=伯爵表;Patek Philippe=百达翡丽|百達翡麗;Audemars Piguet=爱彼;Vacheron Constantin=江诗丹顿;Jaeger-LeCoultre=积家;IWC=万国表;Panerai=沛纳海;Breitling=百年灵;
Hublot=宇舶;TAG Heuer=泰格豪雅;Tudor=帝舵|帝陀;Longines=浪琴;Tissot=天梭;Rado=雷达表;Swatch=斯沃琪;Citizen=西铁城;Seiko=精工;Casio=卡西欧|卡西歐;Zenith=真力时;Blancpain=宝珀;Breguet=宝玑;
Glashütte Original=格拉苏蒂原创;A. Lange & Söhne=朗格;Richard Mille=理查德米勒|里查德米尔;Franck Muller=法穆兰;Swarovski=施华洛世奇;Pandora=潘多拉;Chow Tai Fook=周大福;Mikimoto=御木本;Harry Winston=海瑞温斯顿;
Graff=格拉夫;Boucheron=宝诗龙;Chaumet=尚美;Ray-Ban=雷朋;Oakley=欧克利;Samsonite=新秀丽;Rimowa=日默瓦;Tumi=途明;Lancôme=兰蔻|蘭蔻;Estée Lauder=雅诗兰黛|雅詩蘭黛;
Clinique=倩碧;MAC=魅可;Bobbi Brown=芭比波朗;La Mer=海蓝之谜;L''Oréal=欧莱雅|萊雅|巴黎欧莱雅;Maybelline=美宝莲;Kiehl''s=科颜氏;Shu Uemura=植村秀;Biotherm=碧欧泉;Vichy=薇姿;La Roche-Posay=理肤泉;
Helena Rubinstein=赫莲娜;Shiseido=资生堂|資生堂;Clarins=娇韵诗;Guerlain=娇兰;Sisley=希思黎;Avène=雅漾;L''Occitane=欧舒丹;Sulwhasoo=雪花秀;Laneige=兰芝;Innisfree=悦诗风吟;
Fresh=馥蕾诗;Nars=纳斯;Benefit=贝玲妃;Make Up For Ever=玫珂菲;Jo Malone=祖玛珑;Nivea=妮维雅;Dove=多芬;Olay=玉兰油;Pantene=潘婷;Head & Shoulders=海飞丝;Rejoice=飘柔;Colgate=高露洁;Crest=佳洁士;
Gillette=吉列;Braun=博朗;Oral-B=欧乐B;Philips=飞利浦;Dyson=戴森;Panasonic=松下;Sony=索尼;Samsung=三星;LG=乐金;Toshiba=东芝;Hitachi=日立;Sharp=夏普;Canon=佳能;Nikon=尼康;Olympus=奥林巴斯;
Fujifilm=富士胶片;Leica=徕卡;Hasselblad=哈苏;Huawei=华为|華為;Xiaomi=小米科技;Lenovo=联想;Haier=海尔;Midea=美的集团;Gree=格力;Microsoft=微软;Intel=英特尔;Nvidia=英伟达;HP=惠普;Dell=戴尔;Asus=华硕;Acer=宏碁;
Logitech=罗技;Kingston=金士顿;SanDisk=闪迪;Western Digital=西部数据;Seagate=希捷;Epson=爱普生;Sennheiser=森海塞尔;Bang & Olufsen=铂傲;Nintendo=任天堂;
Siemens=西门子;Bosch=博世;Schneider Electric=施耐德电气|施耐德;SKF=斯凯孚;NSK=恩斯克;Schaeffler=舍弗勒;Makita=牧田;Hilti=喜利得;Michelin=米其林;Bridgestone=普利司通;
Goodyear=固特异;Continental=马牌;Castrol=嘉实多;Shell=壳牌;Mobil=美孚;Toyota=丰田|豐田;Honda=本田;Nissan=日产;Mazda=马自达;Mercedes-Benz=梅赛德斯-奔驰|奔驰;BMW=宝马;Audi=奥迪;Volkswagen=大众汽车;
Porsche=保时捷;Ferrari=法拉利;Lamborghini=兰博基尼;Maserati=玛莎拉蒂;Bentley=宾利;Rolls-Royce=劳斯莱斯;Tesla=特斯拉;Harley-Davidson=哈雷|哈雷戴维森;Lego=乐高|樂高;Barbie=芭比娃娃;Disney=迪士尼;
Hello Kitty=凯蒂猫;Sanrio=三丽鸥;Pokémon=宝可梦|寶可夢;Pop Mart=泡泡玛特;Labubu=拉布布;Bandai=万代;Hasbro=孩之宝;Mattel=美泰;Transformers=变形金刚;Marvel=漫威;Coca-Cola=可口可乐|可口可樂;Pepsi=百事可乐;
Starbucks=星巴克;Nestlé=雀巢;Nescafé=雀巢咖啡;Ferrero Rocher=费列罗;Moutai=茅台;Wuliangye=五粮液;Hennessy=轩尼诗;Martell=马爹利;Rémy Martin=人头马;Johnnie Walker=尊尼获加;Chivas=芝华士;Marlboro=万宝路;
Durex=杜蕾斯;Pfizer=辉瑞;Viagra=万艾可|伟哥;Bayer=拜耳;Novartis=诺华;Wilson=威尔胜;Yonex=尤尼克斯;Victor=胜利体育;Mizuno=美津浓;Callaway=卡拉威;Titleist=泰特利斯特;TaylorMade=泰勒梅;Speedo=速比涛;Fila=斐乐;
Kappa=卡帕;Umbro=茵宝;Li-Ning=李宁;Anta=安踏;Xtep=特步;Zara=飒拉;Uniqlo=优衣库;Muji=无印良品;Ikea=宜家;Victoria''s Secret=维多利亚的秘密;Triumph=黛安芬;Wacoal=华歌尔;Zippo=之宝;
Victorinox=维氏;Parker=派克;Lamy=凌美;Thermos=膳魔师;Tiger=虎牌;Zojirushi=象印;Tefal=特福;WMF=福腾宝;Zwilling=双立人;Le Creuset=酷彩;Stanley=史丹利;Aptamil=爱他美;Friso=美素佳儿;Blackmores=澳佳宝;Swisse=斯维诗'),
	('kana', E'
Nike=ナイキ;Adidas=アディダス;Puma=プーマ;Reebok=リーボック;New Balance=ニューバランス;Converse=コンバース;Vans=ヴァンズ;Asics=アシックス;Onitsuka Tiger=オニツカタイガー;Under Armour=アンダーアーマー;Crocs=クロックス;
Birkenstock=ビルケンシュトック;Timberland=ティンバーランド;Dr. Martens=ドクターマーチン;The North Face=ノースフェイス|ザノースフェイス|ザ・ノース・フェイス;Columbia=コロンビア;Canada Goose=カナダグース;Moncler=モンクレール;
Arc''teryx=アークテリクス;Stone Island=ストーンアイランド;Supreme=シュプリーム;Levi''s=リーバイス;Calvin Klein=カルバンクライン|カルバン・クライン;Tommy Hilfiger=トミーヒルフィガー|トミー・ヒルフィガー;
Ralph Lauren=ラルフローレン|ラルフ・ローレン;Lacoste=ラコステ;Hugo Boss=ヒューゴボス;Burberry=バーバリー;Louis Vuitton=ルイヴィトン|ルイ・ヴィトン|ルイビトン;Gucci=グッチ;Chanel=シャネル;Dior=ディオール;
Christian Dior=クリスチャンディオール|クリスチャン・ディオール;Hermès=エルメス;Prada=プラダ;Miu Miu=ミュウミュウ;Fendi=フェンディ;Versace=ヴェルサーチ|ヴェルサーチェ|ベルサーチ;Dolce & Gabbana=ドルチェ&ガッバーナ|ドルチェアンドガッバーナ|ドルガバ;
Armani=アルマーニ;Givenchy=ジバンシィ|ジバンシー|ジバンシイ;Balenciaga=バレンシアガ;Saint Laurent=サンローラン|サン・ローラン;Yves Saint Laurent=イヴサンローラン|イヴ・サンローラン;Valentino=ヴァレンティノ|バレンティノ;
Bottega Veneta=ボッテガヴェネタ|ボッテガ・ヴェネタ;Celine=セリーヌ;Loewe=ロエベ;Chloé=クロエ;Alexander McQueen=アレキサンダーマックイーン;Kenzo=ケンゾー;Issey Miyake=イッセイミヤケ;Comme des Garçons=コムデギャルソン|コム・デ・ギャルソン;
Yohji Yamamoto=ヨウジヤマモト;Ferragamo=フェラガモ;Tod''s=トッズ;Coach=コーチ;Michael Kors=マイケルコース|マイケル・コース;Kate Spade=ケイトスペード|ケイト・スペード;Tory Burch=トリーバーチ;Longchamp=ロンシャン;Goyard=ゴヤール;
Furla=フルラ;Montblanc=モンブラン;Dunhill=ダンヒル;Bally=バリー;Zegna=ゼニア;Max Mara=マックスマーラ;Christian Louboutin=クリスチャンルブタン|クリスチャン・ルブタン|ルブタン;Jimmy Choo=ジミーチュウ;Rolex=ロレックス;
Cartier=カルティエ;Tiffany=ティファニー;Bulgari=ブルガリ;Bvlgari=ブルガリ;Van Cleef & Arpels=ヴァンクリーフ&アーペル|ヴァンクリーフアーペル;Chopard=ショパール;Piaget=ピアジェ;Patek Philippe=パテックフィリップ|パテック・フィリップ;
Audemars Piguet=オーデマピゲ|オーデマ・ピゲ;Vacheron Constantin=ヴァシュロンコンスタンタン|ヴァシュロン・コンスタンタン;Jaeger-LeCoultre=ジャガールクルト|ジャガー・ルクルト;Panerai=パネライ;Breitling=ブライトリング;Hublot=ウブロ;
TAG Heuer=タグホイヤー|タグ・ホイヤー;Tudor=チューダー|チュードル;Longines=ロンジン;Tissot=ティソ;Swatch=スウォッチ;Citizen=シチズン;Seiko=セイコー;Casio=カシオ;Zenith=ゼニス;Franck Muller=フランクミュラー|フランク・ミュラー;
Richard Mille=リシャールミル|リシャール・ミル;Swarovski=スワロフスキー;Pandora=パンドラ;Harry Winston=ハリーウィンストン;Ray-Ban=レイバン;Oakley=オークリー;Samsonite=サムソナイト;Rimowa=リモワ;Tumi=トゥミ;Lancôme=ランコム;
Estée Lauder=エスティローダー;Clinique=クリニーク;L''Oréal=ロレアル;Maybelline=メイベリン;Kiehl''s=キールズ;Guerlain=ゲラン;Clarins=クラランス;Jo Malone=ジョーマローン|ジョー・マローン;Nivea=ニベア;Philips=フィリップス;
Dyson=ダイソン;Panasonic=パナソニック;Sony=ソニー;Samsung=サムスン;Canon=キヤノン|キャノン;Nikon=ニコン;Huawei=ファーウェイ;Xiaomi=シャオミ;Microsoft=マイクロソフト;Bose=ボーズ;Beats=ビーツ;Makita=マキタ;Michelin=ミシュラン;
Bridgestone=ブリヂストン;Mercedes-Benz=メルセデスベンツ|メルセデス・ベンツ;Porsche=ポルシェ;Ferrari=フェラーリ;Lamborghini=ランボルギーニ;Harley-Davidson=ハーレーダビッドソン|ハーレー;Lego=レゴ;Barbie=バービー;Disney=ディズニー;
Hello Kitty=ハローキティ;Sanrio=サンリオ;Pokémon=ポケモン|ポケットモンスター;Bandai=バンダイ;Coca-Cola=コカコーラ|コカ・コーラ;Starbucks=スターバックス|スタバ;Yonex=ヨネックス;Mizuno=ミズノ;Fila=フィラ;Zara=ザラ;Uniqlo=ユニクロ;
Ikea=イケア;Zippo=ジッポー|ジッポ;Victorinox=ビクトリノックス;Stüssy=ステューシー;A Bathing Ape=アベイシングエイプ;Patagonia=パタゴニア;Viagra=バイアグラ;Off-White=オフホワイト'),
	('hangul', E'
Nike=나이키;Adidas=아디다스;Puma=푸마;Reebok=리복;New Balance=뉴발란스;Converse=컨버스;Vans=반스;Asics=아식스;Onitsuka Tiger=오니츠카타이거;Under Armour=언더아머;Skechers=스케쳐스;Crocs=크록스;Birkenstock=버켄스탁;Timberland=팀버랜드;
Dr. Martens=닥터마틴;Salomon=살로몬;The North Face=노스페이스;Columbia=컬럼비아;Patagonia=파타고니아;Canada Goose=캐나다구스;Moncler=몽클레르;Arc''teryx=아크테릭스;Stone Island=스톤아일랜드;Supreme=슈프림;Champion=챔피온;Levi''s=리바이스;
Calvin Klein=캘빈클라인;Tommy Hilfiger=타미힐피거;Ralph Lauren=랄프로렌;Polo Ralph Lauren=폴로랄프로렌;Lacoste=라코스테;Hugo Boss=휴고보스;Burberry=버버리;Louis Vuitton=루이비통|루이뷔통;Gucci=구찌;Chanel=샤넬;Dior=디올;
Christian Dior=크리스찬디올|크리스챤디올;Hermès=에르메스;Prada=프라다;Miu Miu=미우미우;Fendi=펜디;Versace=베르사체;Dolce & Gabbana=돌체앤가바나;Dolce Gabbana=돌체앤가바나;Armani=아르마니;Givenchy=지방시;Balenciaga=발렌시아가;
Saint Laurent=생로랑;Yves Saint Laurent=이브생로랑|입생로랑;Valentino=발렌티노;Bottega Veneta=보테가베네타;Celine=셀린느;Loewe=로에베;Chloé=끌로에;Alexander McQueen=알렉산더맥퀸;Kenzo=겐조;Issey Miyake=이세이미야케;
Comme des Garçons=꼼데가르송;Salvatore Ferragamo=살바토레페라가모;Ferragamo=페라가모;Tod''s=토즈;Coach=코치;Michael Kors=마이클코어스;Kate Spade=케이트스페이드;Tory Burch=토리버치;Longchamp=롱샴;Goyard=고야드;Furla=훌라;Montblanc=몽블랑;
Bally=발리;Zegna=제냐;Max Mara=막스마라;Christian Louboutin=크리스찬루부탱|루부탱;Jimmy Choo=지미추;Maison Margiela=메종마르지엘라;Golden Goose=골든구스;Thom Browne=톰브라운;Vivienne Westwood=비비안웨스트우드;Rolex=롤렉스;
Cartier=까르띠에;Tiffany=티파니;Tiffany & Co.=티파니앤코;Bulgari=불가리;Bvlgari=불가리;Van Cleef & Arpels=반클리프아펠;Chopard=쇼파드;Piaget=피아제;Patek Philippe=파텍필립;Audemars Piguet=오데마피게;Vacheron Constantin=바쉐론콘스탄틴;
Panerai=파네라이;Breitling=브라이틀링;Hublot=위블로;TAG Heuer=태그호이어;Tudor=튜더;Longines=론진;Tissot=티쏘;Swatch=스와치;Seiko=세이코;Casio=카시오;Richard Mille=리차드밀;Swarovski=스와로브스키;Pandora=판도라;Ray-Ban=레이밴;
Gentle Monster=젠틀몬스터;Samsonite=쌤소나이트;Rimowa=리모와;Tumi=투미;Lancôme=랑콤;Estée Lauder=에스티로더;Clinique=크리니크;Bobbi Brown=바비브라운;L''Oréal=로레알;Maybelline=메이블린;Kiehl''s=키엘;Shu Uemura=슈에무라;
Sulwhasoo=설화수;Laneige=라네즈;Innisfree=이니스프리;Whoo=더후;Jo Malone=조말론;Nivea=니베아;Philips=필립스;Dyson=다이슨;Sony=소니;Samsung=삼성|삼성전자;LG=엘지;Canon=캐논;Nikon=니콘;Huawei=화웨이;Xiaomi=샤오미;
Microsoft=마이크로소프트;Nintendo=닌텐도;Lego=레고;Barbie=바비인형;Disney=디즈니;Hello Kitty=헬로키티;Pokémon=포켓몬|포켓몬스터;Coca-Cola=코카콜라;Starbucks=스타벅스;Fila=휠라;Kappa=카파;MLB=엠엘비;Zara=자라;
Uniqlo=유니클로;Ikea=이케아;Zippo=지포;Stüssy=스투시;Viagra=비아그라;Mercedes-Benz=메르세데스벤츠|벤츠;Porsche=포르쉐;Ferrari=페라리;Lamborghini=람보르기니;Titleist=타이틀리스트;Callaway=캘러웨이;Off-White=오프화이트;Yonex=요넥스'),
	('arabic', E'
Nike=نايك|نايكي;Adidas=أديداس|اديداس;Puma=بوما;Reebok=ريبوك;New Balance=نيو بالانس;Converse=كونفرس;Vans=فانز;Crocs=كروكس;Timberland=تمبرلاند;Skechers=سكيتشرز;Levi''s=ليفايز;Calvin Klein=كالفن كلاين;Tommy Hilfiger=تومي هيلفيغر|تومي هيلفيجر;
Ralph Lauren=رالف لورين;Lacoste=لاكوست;Hugo Boss=هوغو بوس|هوجو بوس;Burberry=بيربري;Louis Vuitton=لويس فيتون|لويس فويتون;Gucci=غوتشي|جوتشي|قوتشي;Chanel=شانيل;Dior=ديور;Christian Dior=كريستيان ديور;Hermès=هيرميس;Prada=برادا;
Fendi=فندي;Versace=فيرساتشي|فرزاتشي;Dolce & Gabbana=دولتشي آند غابانا|دولتشي اند جابانا|دولتشي وغابانا;Armani=أرماني|ارماني;Giorgio Armani=جورجيو أرماني|جورجيو ارماني;Givenchy=جيفنشي;Balenciaga=بالنسياغا;
Yves Saint Laurent=إيف سان لوران|ايف سان لوران;Saint Laurent=سان لوران;Valentino=فالنتينو;Coach=كوتش;Michael Kors=مايكل كورس;Carolina Herrera=كارولينا هيريرا;Tom Ford=توم فورد;Paco Rabanne=باكو رابان;Rolex=رولكس;
Cartier=كارتييه;Tiffany=تيفاني;Bulgari=بولغاري;Bvlgari=بولغاري;Patek Philippe=باتيك فيليب;Hublot=هوبلوت;TAG Heuer=تاغ هوير|تاج هوير;Tissot=تيسو;Casio=كاسيو;Seiko=سيكو;Swarovski=سواروفسكي;Pandora=باندورا;
Ray-Ban=راي بان|ريبان;Lancôme=لانكوم;Estée Lauder=إستي لودر;Clinique=كلينيك;L''Oréal=لوريال;Maybelline=ميبيلين;Guerlain=جيرلان|غيرلان;Nivea=نيفيا;Dove=دوف;Gillette=جيليت;Philips=فيليبس;Braun=براون;Dyson=دايسون;Panasonic=باناسونيك;
Sony=سوني;Samsung=سامسونج|سامسونغ;LG=ال جي;Apple=آبل|أبل;iPhone=آيفون|ايفون;Canon=كانون;Nikon=نيكون;Huawei=هواوي;Xiaomi=شاومي;Lenovo=لينوفو;Microsoft=مايكروسوفت;Toshiba=توشيبا;Bosch=بوش;Siemens=سيمنز;Michelin=ميشلان;
Toyota=تويوتا;Honda=هوندا;Nissan=نيسان;Hyundai=هيونداي;Mercedes-Benz=مرسيدس|مرسيدس بنز;BMW=بي إم دبليو|بي ام دبليو;Porsche=بورشه|بورش;Ferrari=فيراري;Lego=ليغو|ليجو;Barbie=باربي;Disney=ديزني;Pokémon=بوكيمون;Hello Kitty=هيلو كيتي;
Coca-Cola=كوكاكولا|كوكا كولا;Pepsi=بيبسي;Starbucks=ستاربكس;Nescafé=نسكافيه;Nestlé=نستله;Marlboro=مارلبورو;Viagra=فياجرا;Zara=زارا;Ikea=ايكيا'),
	('cyrillic', E'
Nike=Найк|Найки;Adidas=Адидас;Puma=Пума;Reebok=Рибок;New Balance=Нью Баланс|Нью Бэланс;Converse=Конверс;Vans=Ванс;Asics=Асикс;Crocs=Крокс;Timberland=Тимберленд;The North Face=Норт Фейс|Зе Норт Фейс;Columbia=Коламбия;Canada Goose=Канада Гус;
Moncler=Монклер;Stone Island=Стон Айленд;Supreme=Суприм;Levi''s=Левайс|Левис;Calvin Klein=Кельвин Кляйн|Калвин Кляйн;Tommy Hilfiger=Томми Хилфигер;Ralph Lauren=Ральф Лорен;Lacoste=Лакост;Hugo Boss=Хуго Босс|Хьюго Босс;Burberry=Барберри|Бёрберри;
Louis Vuitton=Луи Виттон|Луи Вюиттон;Gucci=Гуччи;Chanel=Шанель;Dior=Диор;Christian Dior=Кристиан Диор;Hermès=Гермес|Эрмес;Prada=Прада;Miu Miu=Миу Миу;Fendi=Фенди;Versace=Версаче;Dolce & Gabbana=Дольче Габбана|Дольче и Габбана|Дольче энд Габбана;
Armani=Армани;Giorgio Armani=Джорджио Армани;Givenchy=Живанши;Balenciaga=Баленсиага;Saint Laurent=Сен Лоран|Сен-Лоран;Yves Saint Laurent=Ив Сен Лоран|Ив Сен-Лоран;Valentino=Валентино;Bottega Veneta=Боттега Венета;Celine=Селин;Kenzo=Кензо;
Michael Kors=Майкл Корс;Furla=Фурла;Montblanc=Монблан;Christian Louboutin=Кристиан Лубутен|Лубутен|Лабутен;Jimmy Choo=Джимми Чу;Rolex=Ролекс;Cartier=Картье;Tiffany=Тиффани;Bulgari=Булгари;Bvlgari=Булгари;Patek Philippe=Патек Филипп;
Audemars Piguet=Одемар Пиге;Vacheron Constantin=Вашерон Константин;Breitling=Брайтлинг;Hublot=Хублот|Ублот;TAG Heuer=Таг Хойер;Longines=Лонжин;Tissot=Тиссот|Тиссо;Casio=Касио;Seiko=Сейко;Swarovski=Сваровски;Pandora=Пандора;Ray-Ban=Рэй Бан|Рей Бан;
Samsonite=Самсонайт;Lancôme=Ланком;Estée Lauder=Эсте Лаудер;L''Oréal=Лореаль;Maybelline=Мейбеллин;Guerlain=Герлен;Vichy=Виши;Nivea=Нивея;Gillette=Жиллетт;Philips=Филипс;Dyson=Дайсон;Panasonic=Панасоник;Sony=Сони;
Samsung=Самсунг;Apple=Эппл;iPhone=Айфон;AirPods=Аирподс|Эйрподс;Canon=Кэнон;Nikon=Никон;Huawei=Хуавей;Xiaomi=Сяоми|Ксиаоми;Lenovo=Леново;Microsoft=Майкрософт;Bosch=Бош;Siemens=Сименс;Makita=Макита;Michelin=Мишлен;Bridgestone=Бриджстоун;
Castrol=Кастрол;Toyota=Тойота;Nissan=Ниссан;Mercedes-Benz=Мерседес|Мерседес-Бенц;BMW=БМВ;Audi=Ауди;Volkswagen=Фольксваген;Porsche=Порше;Ferrari=Феррари;Harley-Davidson=Харлей Дэвидсон|Харли Дэвидсон;Lego=Лего;Barbie=Барби;Disney=Дисней;
Pokémon=Покемон;Hello Kitty=Хелло Китти;Labubu=Лабубу;Coca-Cola=Кока-Кола;Pepsi=Пепси;Starbucks=Старбакс;Nescafé=Нескафе;Marlboro=Мальборо;Durex=Дюрекс;Viagra=Виагра;Zara=Зара;Ikea=Икеа;Zippo=Зиппо;Victorinox=Викторинокс')) known (script, list),
	LATERAL pg_catalog.regexp_split_to_table(pg_catalog.btrim(list, E' \n;'), E'\\s*;\\s*') entry,
	LATERAL pg_catalog.regexp_split_to_table(pg_catalog.split_part(entry, '=', 2), '[|]') alias;
END $aliases$;

CREATE TRIGGER known_alias_own_row BEFORE INSERT OR UPDATE ON assay.known_alias
	FOR EACH ROW EXECUTE FUNCTION assay.own_row('brand', 'alias');
SELECT assay.track_shipped('assay.known_alias', 'brand', 'alias');
COMMENT ON TRIGGER known_alias_own_row ON assay.known_alias IS 'a row that is changed becomes the user''s own and replaces the shipped one';

GRANT SELECT ON assay.known_alias TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('assay.known_alias', 'WHERE NOT shipped');

-- Louis Vuitton, LOUIS-VUITTON and louisvuitton are one name
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

-- More words by which copies are sold, by language, with innocent neighbours.
-- From 0.75 on one speaks for itself, without a registered brand.

-- A block, for its strings are of UTF8 and looked at only when it runs
DO $lists$ BEGIN
INSERT INTO assay.term (list, term, weight, innocent, shipped)
SELECT DISTINCT ON (pg_catalog.btrim(term)) 'counterfeit', pg_catalog.btrim(term), weight::real, innocent::text[], true
FROM (VALUES
	-- English
	(0.9, '{model,scale,diecast,museum}', '{replica handbag,replica bag,replica bags,replica watch,replica watches,replica shoes,replica sneakers,replica sunglasses,
	 replica perfume,luxury replica,high end replica,1:1 replica,1:1 copy,1:1 clone,1:1 quality,1:1 mirror,triple A quality,AAA grade,AAA class,
	 clone watch,copy watch,copy bag,mirror level,mirror finish copy,top grade copy,passes serial check,serial number matches,
	 serial checks on website,indistinguishable from original,unauthorised copy,unauthorized copy,counterfeit goods,fake designer,designer knockoff,
	 designer copy,branded copy,brand copy,copy of brand,swiss replica,best replica,perfect replica,exact replica shoes}'),
	(0.6, '{jeans,trousers,pants,whiskey,cut,leg}', '{bootleg,looks like original,identical to original,no brand box,without invoice brand}'),
	-- German
	(0.9, E'{modell,maßstab,museum}', E'{täuschend echt,täuschend echte,Spiegelqualität,1:1 Kopie,1:1 Replika,1:1 Qualität,Markenkopie,Markenkopien,Luxusreplik,
	 Luxusreplika,Replika Uhr,Replica Uhr,Replik Uhr,Replika Tasche,Top Kopie,Premium Kopie,perfekte Kopie,exakte Kopie,Rolex Nachbau,Uhren Nachbau,
	 nicht vom Original zu unterscheiden,Fake Uhr,Fake Uhren,Fake Tasche,gefälschte Ware,gefälschte Verpackung,Designerkopie}'),
	(0.8, E'{detektor,geldschein,geldscheine,prüfer}', E'{Fälschungen,Raubkopie,Markenfälschungen,Produktfälschung,nachgemachte,nachgemacht}'),
	(0.5, E'{leder,pelz,kunstpelz,fell,wildleder,stein,holz,perlen,schmuck,blume,blumen,mantel,jacke,kamin,kerze,tattoo,pflanze}', E'{Imitat,wie das Original}'),
	-- Spanish, Portuguese
	(0.9, '{escala,maqueta,barco,museo,miniatura}', E'{primera copia,copia 1:1,réplica 1:1,clon 1:1,calidad AAA,réplica AAA,réplica exacta,réplica suiza,copia perfecta,copia idéntica,
	 copia de marca,idéntico al original,bolso réplica,reloj réplica,zapatillas réplica,imitación de marca,imitación perfecta,calidad 1:1,
	 qualidade espelho,cópia perfeita,cópia fiel,réplica perfeita,réplica de luxo,imitação perfeita,cópia de marca,bolsa réplica,relógio réplica,
	 qualidade AAA,padrão AAA,réplica premium}'),
	(0.8, '{billetes,detector,notas,detetor}', E'{falsificación,falsificaciones,falsificada,falsificados,igual al original,falsificação,falsificada,contrahecho,trucho,trucha marca,igual ao original}'),
	(0.5, E'{cuero,piel,joyería,perlas,bisutería,madera,piedra,couro,pele,pérolas,planta,césped}', E'{símil original,tipo original,imitação,imitaciones}'),
	-- French, Italian
	(0.9, E'{maquette,échelle,miniature,musée,scala,modellino}', E'{qualité miroir,copie 1:1,réplique 1:1,réplique AAA,réplique suisse,copie AAA,copie de marque,imitation de marque,sac réplique,montre réplique,
	 copie de luxe,faux sac,fausse montre,qualità specchio,copia perfetta,falso perfetto,clone perfetto,imitazione perfetta,replica AAA,replica svizzera,
	 replica perfetta 1:1,borsa replica,orologio replica,copia di marca,qualità AAA}'),
	(0.8, E'{billets,détecteur,banconote,rilevatore}', E'{contrefait,contrefaite,contrefaçons,identique à l''original,contraffazione,contraffatta,contraffatti,identico all''originale,taroccato,taroccata}'),
	-- Polish
	(0.9, '{model,skala,muzeum}', E'{replika 1:1,kopia 1:1,kopia AAA,jakość AAA,jakość 1:1,lustrzana jakość,lustrzana kopia,luksusowa replika,replika zegarka,replika torebki,
	 kopia premium,szwajcarska replika,nie do odróżnienia od oryginału,markowa kopia,podróbka premium}'),
	(0.8, '{banknot,tester}', E'{podróbek,podrobiony,podrobiona,podrabiany,podrabiana,podrabiane,wierna kopia,falsyfikat,repliki}'),
	(0.5, E'{skóry,skóra,futra,futro,zamszu,pereł,drewna,kamienia,biżuteria}', '{imitacja,imitacje}'),
	-- Turkish
	(0.9, E'{maket,ölçek,model araba,müze}', E'{birebir kopya,süper kopya,ithal kopya,1:1 kopya,1:1 replika,ayna kalite,ayna kalitesi,AAA kalite,AAA kopya,replika saat,replika çanta,replika ayakkabı,
	 replika gözlük,çakma çanta,çakma saat,çakma ayakkabı,klon saat,klon telefon,orijinaliyle birebir,orjinaliyle birebir,orijinalinden ayırt edilemez,birinci kalite kopya,
	 süper klon,üst kalite replika}'),
	(0.8, '{para,dedektör}', E'{çakması,taklidi,imitasyon marka,korsan marka,sahte marka}'),
	(0.5, E'{deri,kürk,taş,inci,takı,kirpik,tırnak,çiçek,süet}', '{imitasyon,sahte}'),
	-- Russian, Ukrainian
	(0.9, E'{масштаб,модель,музей,музейная,моделизм,масштабная}', E'{люксовая реплика,люкс качество реплика,реплика 1:1,копия люкс,фабричная копия,премиум копия,супер копия,суперкопия,суперклон,супер клон,зеркальная копия,
	 зеркальное качество,качество 1:1,качество реплика,брендовая копия,швейцарская реплика,реплика сумки,реплика часов,не отличить от оригинала,реплика бренда,
	 под бренд,копия ААА,реплика ААА,топ реплика,топ копия,качественная реплика,качественная копия,
	 люкс репліка,репліка люкс,люкс копія,копія 1:1,репліка 1:1,фабрична копія,якісна копія,під оригінал,копія бренду,преміум копія,не відрізнити від оригіналу}'),
	(0.8, E'{детектор,купюр,масштаб,модель,корабль,танк,самолет,музей,банкнот}', E'{реплики,реплику,подделку,поддельный,поддельная,поддельные,поддельное,точная копия,контрафакт,контрафактный,
	 репліка,репліки,підробка,підробки,підроблений,точна копія,контрафактна}'),
	(0.6, NULL, E'{как оригинал,паленый,паленая,фейк,фейковый,неотличимая,як оригінал,палений}'),
	-- Chinese, both scripts
	(0.9, E'{模,模型,比例}', E'{首单,原版皮,超高仿,高仿表,高仿手表,A货包,A货手表,超A包,顶级高仿,一比一复刻,1比1复刻,1:1复刻,原厂复刻,顶级复刻包,精品复刻,高端复刻,终端复刻,复刻鞋,复刻包,仿冒,冒牌,假货,假名牌,
	 过验,支持过验,莆田纯原,纯原版,真标级,公司级鞋,专柜品质复刻,高仿名牌,仿大牌,大牌高仿,名牌仿品,镜面级,
	 首單,復刻版,頂級復刻,原廠復刻,一比一復刻,超A貨,精仿,假貨,冒牌貨,仿冒品,仿名牌,高仿表,高仿包,名牌仿品}'),
	(0.8, E'{模,型,图,尺,缩,羊,唱,专,辑,片}', E'{专柜品质,一比一,1比1,复刻,復刻,克隆版,原单正品,外贸原单,大牌同款,专柜同款,大牌女包,高版本,原厂货,山寨版,山寨货,原單,專櫃品質,大牌同款包}'),
	(0.4, NULL, E'{顶级,顶级品质,工厂货,水货,通货,頂級}'),
	-- Japanese
	(0.9, NULL, E'{コピーブランド,ブランド偽物,偽ブランド品,偽造品,最高級コピー,コピー時計,コピーバッグ,コピー財布,激安コピー,ロゴ入りコピー,ブランドレプリカ,完全複製品,本物そっくり,N級コピー,N級,S級コピー,
	 スーパーコピー品,スーパーコピーバッグ,スーパーコピー財布,スーパーコピーブランド,ブランドスーパーコピー,ハイコピー}'),
	(0.8, E'{博,物,館,刀,サッカー,ユニフォーム,ユニホーム,ヘルメット,バイク,ガン,車,剣,鎧,恐竜,化石}', E'{レプリカ,模造ブランド,スーパーレプリカ}'),
	(0.5, E'{用,機,紙,誌}', E'{コピー,模造品}'),
	-- Korean
	(0.9, NULL, E'{슈퍼카피,미러급 레플리카,1:1 미러,1:1 레플리카,완벽카피,하이퀄리티 레플리카,명품레플,명품레플리카,짭퉁,위조품,홍콩명품,명품 카피,명품카피,커스텀급,최상급 레플리카,가품 1:1,이미테이션 가방,이미테이션 시계,레플리카 시계,레플리카 가방}'),
	(0.8, E'{손톱,속눈썹,모형,박물관}', E'{레플,모조품,복제품,짝퉁 가방,짝퉁 시계,하이퀄,정품동일}'),
	(0.5, E'{용지,기,프린터}', E'{카피,가짜}'),
	-- Arabic
	(0.9, NULL, E'{سوبر كوبي,هاي كوبى,هاي كوبي درجة اولى,كوبي درجة اولى,كوبي 1:1,فرست كوبي,ميرور كوبي,ماستر كواليتي,تقليد درجة أولى,تقليد درجة اولى,تقليد ماستر,نسخة ماستر,طبق الأصل,طبق الاصل,
	 كوبي اصلي,كوبي أصلي,مطابق للأصل,مطابقة للأصل,جودة المرآة,درجة اولى كوبي,نسخه طبق الاصل,ماركة مقلدة,ماركات مقلدة,تقليد أصلي}'),
	(0.8, E'{ورق,طابعة,ماكينة,آلة,نقود,عملات}', E'{كوبي,مقلدة,مزيف,مزيفة,مضروب,شبيه الأصلي,تقليد الماركات,تقليد ماركة}'),
	(0.4, E'{زيت,عسل,تمر,لحم,أرز,شاي,قهوة}', E'{درجة أولى,هاي كواليتي}'),
	-- Vietnamese, Indonesian
	(0.9, NULL, E'{hàng giả,hàng nhái cao cấp,hàng super fake,hàng replica,bản 1:1,chuẩn 1:1,like authentic,fake 1:1,rep 11,hàng superfake,siêu cấp 1:1,sc 1:1,hàng f1 replica,
	 barang replika,tas replika,jam tangan replika,mirror quality kw,tas kw super}'),
	(0.7, NULL, E'{nhái,nhái hiệu,rep cao cấp}')
) slang (weight, innocent, terms), LATERAL pg_catalog.unnest(terms::text[]) term
ON CONFLICT DO NOTHING;
END $lists$;

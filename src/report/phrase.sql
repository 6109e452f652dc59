-- Findings in sentences, in the language of the reader

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

-- in a block, so that a database of another encoding reads as far as it is refused
DO $phrases$ BEGIN
INSERT INTO assay.phrase (rule, language, template, shipped)
SELECT rule, language, template, true FROM (VALUES
	('brand_disguised',
		'The description writes {brand} as "{fragment}"[ (character {start})]: a disguise[, {disguise}].',
		E'Die Beschreibung schreibt {brand} als „{fragment}“[ (Zeichen {start})]: verschleiert[, {disguise}].',
		E'La description écrit {brand} « {fragment} »[ (caractère {start})] : un déguisement[, {disguise}].',
		E'La descripción escribe {brand} como «{fragment}»[ (carácter {start})]: un disfraz[, {disguise}].',
		E'品名将{brand}写成“{fragment}”[（第{start}个字符）]，属于变形伪装[：{disguise}]。'),
	('brand_misspelt',
		'The description misspells {brand} as "{fragment}"[ (character {start})].',
		E'Die Beschreibung schreibt {brand} falsch als „{fragment}“[ (Zeichen {start})].',
		E'La description écrit mal {brand} : « {fragment} »[ (caractère {start})].',
		E'La descripción escribe mal {brand}: «{fragment}»[ (carácter {start})].',
		E'品名将{brand}误拼为“{fragment}”[（第{start}个字符）]。'),
	('brand_unauthorised',
		'The description names {brand}, and neither seller nor importer is listed as authorised for it.',
		E'Die Beschreibung nennt {brand}, aber weder Verkäufer noch Importeur sind dafür als berechtigt eingetragen.',
		E'La description cite {brand}, mais ni le vendeur ni l''importateur ne figurent parmi les personnes autorisées.',
		E'La descripción menciona {brand}, pero ni el vendedor ni el importador constan como autorizados.',
		E'品名提及{brand}，但卖方和进口商均未登记为其授权方。'),
	('brand_authorised',
		'The description names {brand}, for which {authorised} is authorised.',
		E'Die Beschreibung nennt {brand}; {authorised} ist dafür berechtigt.',
		E'La description cite {brand}, pour laquelle {authorised} est autorisé.',
		E'La descripción menciona {brand}, para la que {authorised} está autorizado.',
		E'品名提及{brand}，{authorised}是其授权方。'),
	('brand_other_goods',
		'The description names {brand}, which does not sell goods of HS code {hs_code}[; it sells {headings}].',
		E'Die Beschreibung nennt {brand}, doch die Marke führt keine Waren der HS-Nummer {hs_code}[, sondern {headings}].',
		'La description cite {brand}, qui ne vend pas de marchandises du code SH {hs_code}[, mais {headings}].',
		E'La descripción menciona {brand}, que no vende mercancías del código SA {hs_code}[, sino {headings}].',
		E'品名提及{brand}，但该品牌不经营HS编码{hs_code}的商品[，其商品归入{headings}]。'),
	('counterfeit_term',
		'"{fragment}", a word under which copies are sold, stands near {brand}.',
		E'„{fragment}“, ein Wort, unter dem Fälschungen verkauft werden, steht nahe bei {brand}.',
		E'« {fragment} », un mot sous lequel se vendent des copies, figure près de {brand}.',
		E'«{fragment}», una palabra con la que se venden copias, aparece cerca de {brand}.',
		E'{brand}附近出现仿品用语“{fragment}”。'),
	('counterfeit_term_alone',
		'"{fragment}", a word under which copies are sold, stands in the description, near no registered brand.',
		E'In der Beschreibung steht „{fragment}“, ein Wort, unter dem Fälschungen verkauft werden, ohne eingetragene Marke in der Nähe.',
		E'La description contient « {fragment} », un mot sous lequel se vendent des copies, loin de toute marque enregistrée.',
		E'La descripción contiene «{fragment}», una palabra con la que se venden copias, sin ninguna marca registrada cerca.',
		E'品名含有仿品用语“{fragment}”，附近没有登记的品牌。'),
	('hs_malformed',
		'HS code "{fragment}" is malformed[ ({note})].',
		E'Die HS-Nummer „{fragment}“ ist falsch gebildet[ ({note})].',
		E'Le code SH « {fragment} » est mal formé[ ({note})].',
		E'El código SA «{fragment}» está mal formado[ ({note})].',
		E'HS编码“{fragment}”格式错误[（{note}）]。'),
	('hs_never',
		'HS code {fragment} is in no edition of the Harmonized System[ ({note})].',
		'Die HS-Nummer {fragment} steht in keiner Ausgabe des Harmonisierten Systems[ ({note})].',
		E'Le code SH {fragment} ne figure dans aucune édition du Système harmonisé[ ({note})].',
		E'El código SA {fragment} no figura en ninguna edición del Sistema Armonizado[ ({note})].',
		E'HS编码{fragment}不见于协调制度的任何版本[（{note}）]。'),
	('hs_superseded',
		'HS code {fragment} is of {compared_with}[, not of {version}, which is in force][ ({note})].',
		'Die HS-Nummer {fragment} stammt aus {compared_with}[ und nicht aus dem geltenden {version}][ ({note})].',
		'Le code SH {fragment} est de {compared_with}[, et non de {version}, en vigueur][ ({note})].',
		E'El código SA {fragment} es de {compared_with}[, no de {version}, que está en vigor][ ({note})].',
		E'HS编码{fragment}属于{compared_with}版[，而非现行的{version}版][（{note}）]。'),
	('hs_rescoped',
		'HS code {fragment} changed its scope[ in {version}, which is in force][ ({note})].',
		'Die HS-Nummer {fragment} hat[ im geltenden {version}] einen anderen Umfang[ ({note})].',
		E'Le code SH {fragment} a changé de portée[ dans {version}, en vigueur][ ({note})].',
		E'El código SA {fragment} cambió de alcance[ en {version}, que está en vigor][ ({note})].',
		E'HS编码{fragment}的范围[在现行的{version}版中]已改变[（{note}）]。'),
	('hs_future',
		'HS code {fragment} is of {compared_with}, which is not yet in force[ ({note})].',
		'Die HS-Nummer {fragment} stammt aus {compared_with}, das noch nicht gilt[ ({note})].',
		'Le code SH {fragment} est de {compared_with}, qui n''est pas encore en vigueur[ ({note})].',
		E'El código SA {fragment} es de {compared_with}, que aún no está en vigor[ ({note})].',
		E'HS编码{fragment}属于尚未生效的{compared_with}版[（{note}）]。'),
	('hs_implausible',
		'The description suggests goods of {compared_with}, not of HS code {fragment}[ (words: {words})].',
		E'Die Beschreibung lässt Waren der Position {compared_with} erwarten, nicht der HS-Nummer {fragment}[ (Wörter: {words})].',
		E'La description évoque des marchandises de {compared_with}, non du code SH {fragment}[ (mots : {words})].',
		E'La descripción sugiere mercancías de {compared_with}, no del código SA {fragment}[ (palabras: {words})].',
		E'品名所指应归入{compared_with}，与HS编码{fragment}不符[（依据：{words}）]。'),
	('cover_goods',
		'"{fragment}" is of a kind as which others are falsely declared, and the shipment contradicts it[: {signals}].',
		E'Als „{fragment}“ werden oft andere Waren falsch angemeldet, und die Sendung widerspricht dem[: {signals}].',
		E'« {fragment} » sert souvent de fausse déclaration, et l''envoi la contredit[ : {signals}].',
		E'«{fragment}» se usa a menudo como declaración falsa, y el envío la contradice[: {signals}].',
		E'“{fragment}”是常见的伪报品名，且与货件其他信息矛盾[：{signals}]。'),
	('seller_watched',
		'The seller "{fragment}" is on the watch list[ as {compared_with}].',
		E'Der Verkäufer „{fragment}“ steht auf der Beobachtungsliste[ als {compared_with}].',
		E'Le vendeur « {fragment} » figure sur la liste de surveillance[ sous le nom {compared_with}].',
		E'El vendedor «{fragment}» está en la lista de vigilancia[ como {compared_with}].',
		E'卖方“{fragment}”在监控名单上[，登记名为{compared_with}]。'),
	('seller_identifier',
		'The seller has the same {kind}[ ({fragment})] as {compared_with}, who is on the watch list.',
		E'Der Verkäufer teilt ein Merkmal ({kind}[: {fragment}]) mit {compared_with} auf der Beobachtungsliste.',
		'Le vendeur partage un identifiant ({kind}[ : {fragment}]) avec {compared_with}, qui est sur la liste de surveillance.',
		E'El vendedor comparte un identificador ({kind}[: {fragment}]) con {compared_with}, que está en la lista de vigilancia.',
		E'卖方与监控名单上的{compared_with}使用同一{kind}[（{fragment}）]。'),
	('seller_linked',
		'The seller[ "{fragment}"] is linked by shared identifiers with {compared_with}, who is on the watch list[ (steps: {steps})].',
		E'Der Verkäufer[ „{fragment}“] ist über gemeinsame Merkmale mit {compared_with} auf der Beobachtungsliste verbunden[ (Schritte: {steps})].',
		E'Le vendeur[ « {fragment} »] est lié par des identifiants communs à {compared_with}, qui est sur la liste de surveillance[ (étapes : {steps})].',
		E'El vendedor[ «{fragment}»] está vinculado por identificadores comunes con {compared_with}, que está en la lista de vigilancia[ (pasos: {steps})].',
		E'卖方[“{fragment}”]通过共用的联系信息与监控名单上的{compared_with}相关联[（{steps}步）]。'),
	('seller_returned',
		'The seller[ "{fragment}"] belongs to an entity known under another name: {compared_with}[ ({note})].',
		E'Der Verkäufer[ „{fragment}“] gehört zu einem unter anderem Namen bekannten Beteiligten: {compared_with}[ ({note})].',
		E'Le vendeur[ « {fragment} »] relève d''une entité connue sous un autre nom : {compared_with}[ ({note})].',
		E'El vendedor[ «{fragment}»] pertenece a una entidad conocida con otro nombre: {compared_with}[ ({note})].',
		E'卖方[“{fragment}”]属于以另一名称为人所知的主体：{compared_with}[（{note}）]。'),
	('importer_suspended',
		'The importer {compared_with} is suspended[ ({reason})].',
		'Der Importeur {compared_with} ist ausgesetzt[ ({reason})].',
		'L''importateur {compared_with} est suspendu[ ({reason})].',
		E'El importador {compared_with} está suspendido[ ({reason})].',
		E'进口商{compared_with}已被暂停资格[（{reason}）]。'),
	('importer_revoked',
		'The trust in the importer {compared_with} was revoked[ ({reason})].',
		'Dem Importeur {compared_with} wurde das Vertrauen entzogen[ ({reason})].',
		E'La confiance accordée à l''importateur {compared_with} a été retirée[ ({reason})].',
		E'Se retiró la confianza al importador {compared_with}[ ({reason})].',
		E'进口商{compared_with}的可信资格已被撤销[（{reason}）]。'),
	('importer_trusted',
		'The importer {compared_with} is trusted[ ({programme})].',
		E'Der Importeur {compared_with} ist vertrauenswürdig[ ({programme})].',
		'L''importateur {compared_with} est de confiance[ ({programme})].',
		'El importador {compared_with} es de confianza[ ({programme})].',
		E'进口商{compared_with}为可信进口商[（{programme}）]。'),
	('mid_malformed',
		'The manufacturer identification code "{fragment}" is malformed[ ({note})].',
		E'Der Herstellercode (MID) „{fragment}“ ist falsch gebildet[ ({note})].',
		E'Le code d''identification du fabricant « {fragment} » est mal formé[ ({note})].',
		E'El código de identificación del fabricante «{fragment}» está mal formado[ ({note})].',
		E'制造商识别码“{fragment}”格式错误[（{note}）]。'),
	('mid_differs',
		'The manufacturer identification code {fragment} does not match the shipment: its {part} is {is}, expected {compared_with}.',
		'Der Herstellercode (MID) {fragment} passt nicht zur Sendung: {part} ist {is}, erwartet wird {compared_with}.',
		E'Le code d''identification du fabricant {fragment} ne correspond pas à l''envoi : {part} {is}, attendu {compared_with}.',
		E'El código de identificación del fabricante {fragment} no concuerda con el envío: {part} {is}, se esperaba {compared_with}.',
		E'制造商识别码{fragment}与货件不符：{part}为{is}，应为{compared_with}。'),
	('description_vague',
		'The description "{fragment}" is a vague term and nothing else.',
		E'Die Beschreibung „{fragment}“ ist nur ein unbestimmter Begriff.',
		E'La description « {fragment} » n''est qu''un terme vague.',
		E'La descripción «{fragment}» es solo un término vago.',
		E'品名“{fragment}”只是笼统用语。'),
	('description_vague_embedded',
		'The description has the vague term "{fragment}" among other words.',
		E'Die Beschreibung enthält neben anderen Wörtern den unbestimmten Begriff „{fragment}“.',
		E'La description contient, parmi d''autres mots, le terme vague « {fragment} ».',
		E'La descripción contiene, entre otras palabras, el término vago «{fragment}».',
		E'品名中含有笼统用语“{fragment}”。'),
	('description_brand_only',
		'The description is a brand and nothing else[: "{fragment}"].',
		E'Die Beschreibung ist eine Marke und sonst nichts[: „{fragment}“].',
		E'La description est une marque et rien d''autre[ : « {fragment} »].',
		E'La descripción es una marca y nada más[: «{fragment}»].',
		E'品名只有品牌[“{fragment}”]，没有商品名称。'),
	('description_personal_name',
		'The description is the name of a person and nothing else[: "{fragment}"].',
		E'Die Beschreibung ist der Name einer Person und sonst nichts[: „{fragment}“].',
		E'La description est le nom d''une personne et rien d''autre[ : « {fragment} »].',
		E'La descripción es el nombre de una persona y nada más[: «{fragment}»].',
		E'品名只有人名[“{fragment}”]，没有商品名称。'),
	('description_numbers_only',
		'The description has no letters, or too few to name goods[: "{fragment}"].',
		E'Die Beschreibung hat keine Buchstaben oder zu wenige, um Waren zu nennen[: „{fragment}“].',
		E'La description n''a pas de lettres, ou trop peu pour nommer des marchandises[ : « {fragment} »].',
		E'La descripción no tiene letras, o tiene muy pocas para nombrar mercancías[: «{fragment}»].',
		E'品名没有文字，或文字太少，无法说明商品[：“{fragment}”]。'),
	('description_placeholder',
		'The description is missing or a placeholder[: "{fragment}"].',
		E'Die Beschreibung fehlt oder ist ein Platzhalter[: „{fragment}“].',
		E'La description manque ou n''est qu''un texte de remplissage[ : « {fragment} »].',
		E'Falta la descripción o es un texto de relleno[: «{fragment}»].',
		E'品名缺失或只是占位文字[：“{fragment}”]。'),
	('description_unread',
		'The description was not read to the end[ ({note})].',
		'Die Beschreibung wurde nicht bis zum Ende gelesen[ ({note})].',
		E'La description n''a pas été lue jusqu''au bout[ ({note})].',
		E'La descripción no se leyó hasta el final[ ({note})].',
		E'品名未能读完[（{note}）]。'),
	('watch_term',
		'The description names goods of a watch list: "{fragment}"[ ({note})].',
		E'Die Beschreibung nennt Waren einer Beobachtungsliste: „{fragment}“[ ({note})].',
		E'La description cite des marchandises d''une liste de surveillance : « {fragment} »[ ({note})].',
		E'La descripción menciona mercancías de una lista de vigilancia: «{fragment}»[ ({note})].',
		E'品名提及监控名单上的商品：“{fragment}”[（{note}）]。'),
	('item_id_bad',
		'The item number "{fragment}" has the form of an identifier but is malformed[ ({note})].',
		E'Die Sendungsnummer „{fragment}“ hat die Form einer Kennung, ist aber falsch gebildet[ ({note})].',
		E'Le numéro d''envoi « {fragment} » a la forme d''un identifiant mais est mal formé[ ({note})].',
		E'El número de envío «{fragment}» tiene forma de identificador pero está mal formado[ ({note})].',
		E'邮件号码“{fragment}”形似标识号，但格式错误[（{note}）]。'),
	('item_country_differs',
		'The postal item {fragment} was issued in {issued_in}, the seller is in {compared_with}.',
		E'Die Sendung {fragment} wurde in {issued_in} ausgegeben, der Verkäufer sitzt in {compared_with}.',
		E'L''envoi postal {fragment} a été émis en {issued_in}, le vendeur est en {compared_with}.',
		E'El envío postal {fragment} se emitió en {issued_in}; el vendedor está en {compared_with}.',
		E'邮件{fragment}在{issued_in}签发，而卖方在{compared_with}。'),
	('gtin_malformed',
		'The GTIN "{fragment}" is malformed[ ({note})].',
		E'Die GTIN „{fragment}“ ist falsch gebildet[ ({note})].',
		E'Le GTIN « {fragment} » est mal formé[ ({note})].',
		E'El GTIN «{fragment}» está mal formado[ ({note})].',
		E'GTIN“{fragment}”格式错误[（{note}）]。'),
	('gtin_other_brand',
		'GTIN {fragment} [belongs to {belongs_to}|is under no prefix of the brand], the description names {brand}.',
		E'Die GTIN {fragment} [gehört {belongs_to}|liegt unter keinem Präfix der Marke], die Beschreibung nennt {brand}.',
		E'Le GTIN {fragment} [appartient à {belongs_to}|n''est sous aucun préfixe de la marque], la description cite {brand}.',
		E'El GTIN {fragment} [pertenece a {belongs_to}|no está bajo ningún prefijo de la marca]; la descripción menciona {brand}.',
		E'GTIN {fragment}[属于{belongs_to}|不在该品牌的前缀之下]，而品名提及{brand}。'),
	('field_invalid',
		'The value[ "{fragment}"] of {field} is not possible[ ({note})].',
		E'Der Wert[ „{fragment}“] im Feld {field} ist nicht möglich[ ({note})].',
		E'La valeur[ « {fragment} »] du champ {field} est impossible[ ({note})].',
		E'El valor[ «{fragment}»] del campo {field} no es posible[ ({note})].',
		E'字段{field}的值[“{fragment}”]不可能成立[（{note}）]。'),
	('item_id_reused',
		'The item number {fragment} was used on another day as well: {other_day}[ (shipment {compared_with})].',
		'Die Sendungsnummer {fragment} wurde auch an einem anderen Tag benutzt: {other_day}[ (Sendung {compared_with})].',
		E'Le numéro d''envoi {fragment} a aussi servi un autre jour : {other_day}[ (envoi {compared_with})].',
		E'El número de envío {fragment} se usó también otro día: {other_day}[ (envío {compared_with})].',
		E'邮件号码{fragment}在另一日{other_day}也使用过[（货件{compared_with}）]。'),
	('same_day_value',
		'{shipments} shipments to one consignee on one day are together worth {total} {currency}, above the threshold of {compared_with}.',
		E'{shipments} Sendungen an einen Empfänger an einem Tag sind zusammen {total} {currency} wert, mehr als die Freigrenze von {compared_with}.',
		E'{shipments} envois à un même destinataire le même jour valent ensemble {total} {currency}, au-delà du seuil de {compared_with}.',
		E'{shipments} envíos a un mismo destinatario en un día valen en total {total} {currency}, por encima del umbral de {compared_with}.',
		E'同一收货人一天内的{shipments}件货物合计{total} {currency}，超过{compared_with}的免税限额。'),
	('value_low',
		'The value a {by}, {value}[ {currency}], is outside the usual range of such goods ({quantile_1} to {quantile_99}, of {shipments} shipments).',
		E'Der Wert je {by}, {value}[ {currency}], liegt außerhalb des für solche Waren Üblichen ({quantile_1} bis {quantile_99}, aus {shipments} Sendungen).',
		E'La valeur par {by}, {value}[ {currency}], sort de l''ordinaire pour ces marchandises ({quantile_1} à {quantile_99}, sur {shipments} envois).',
		E'El valor por {by}, {value}[ {currency}], está fuera de lo habitual en tales mercancías ({quantile_1} a {quantile_99}, de {shipments} envíos).',
		E'每{by}价值{value}[ {currency}]超出此类商品的通常范围（{quantile_1}至{quantile_99}，依据{shipments}件货物）。'),
	('weight_odd',
		'The value a {by}, {value}[ {currency}], is outside the usual range of such goods ({quantile_1} to {quantile_99}, of {shipments} shipments): the weight may be wrong.',
		E'Der Wert je {by}, {value}[ {currency}], liegt außerhalb des für solche Waren Üblichen ({quantile_1} bis {quantile_99}, aus {shipments} Sendungen): vielleicht stimmt das Gewicht nicht.',
		E'La valeur par {by}, {value}[ {currency}], sort de l''ordinaire pour ces marchandises ({quantile_1} à {quantile_99}, sur {shipments} envois) : le poids est peut-être faux.',
		E'El valor por {by}, {value}[ {currency}], está fuera de lo habitual en tales mercancías ({quantile_1} a {quantile_99}, de {shipments} envíos): quizá el peso sea falso.',
		E'每{by}价值{value}[ {currency}]超出此类商品的通常范围（{quantile_1}至{quantile_99}，依据{shipments}件货物），重量可能不实。'),
	('first_seen_burst',
		'New on {first_day} ({field}), and already {shipments_7_days} shipments in seven days.',
		'Erst seit {first_day} bekannt ({field}) und schon {shipments_7_days} Sendungen in sieben Tagen.',
		E'Vu pour la première fois le {first_day} ({field}), et déjà {shipments_7_days} envois en sept jours.',
		E'Visto por primera vez el {first_day} ({field}), y ya {shipments_7_days} envíos en siete días.',
		E'{first_day}首次出现（{field}），七天内已有{shipments_7_days}件货物。'),
	('bad_history',
		'Of {inspected} earlier inspections {counterfeit} found counterfeits ({field}), far more than usual.',
		E'Von {inspected} früheren Beschauen fanden {counterfeit} Fälschungen ({field}), weit mehr als üblich.',
		E'Sur {inspected} contrôles antérieurs, {counterfeit} ont révélé des contrefaçons ({field}), bien plus que d''ordinaire.',
		E'De {inspected} inspecciones anteriores, {counterfeit} hallaron falsificaciones ({field}), mucho más de lo habitual.',
		E'此前{inspected}次查验中有{counterfeit}次发现假货（{field}），远高于通常水平。'),
	('dormant_returns',
		'After {shipments} shipments none for {idle_days} days ({field}, last on {last_day}), and now again.',
		'Nach {shipments} Sendungen {idle_days} Tage lang keine ({field}, zuletzt am {last_day}) und nun wieder.',
		E'Après {shipments} envois, aucun pendant {idle_days} jours ({field}, le dernier le {last_day}), et de nouveau maintenant.',
		E'Tras {shipments} envíos, ninguno en {idle_days} días ({field}, el último el {last_day}), y ahora otra vez.',
		E'在{shipments}件货物之后中断{idle_days}天（{field}，最后一次为{last_day}），如今再次出现。'),
	('many_names_one_address',
		'Shipments under {names} names went to this address in {days} days.',
		'An diese Anschrift gingen in {days} Tagen Sendungen unter {names} Namen.',
		E'Des envois sous {names} noms sont allés à cette adresse en {days} jours.',
		E'A esta dirección fueron envíos bajo {names} nombres en {days} días.',
		E'{days}天内有{names}个收件人姓名使用此地址。'),
	('many_names_one_phone',
		'Sellers of {names} names used this phone number in {days} days.',
		E'Diese Telefonnummer nutzten in {days} Tagen Verkäufer unter {names} Namen.',
		E'Des vendeurs sous {names} noms ont utilisé ce numéro de téléphone en {days} jours.',
		E'Vendedores bajo {names} nombres usaron este número de teléfono en {days} días.',
		E'{days}天内有{names}个卖家名称使用此电话号码。'),
	('route_new',
		'No shipment was seen on this route before, of {on_other_routes} on other routes.',
		'Auf dieser Strecke gab es noch keine Sendung, bei {on_other_routes} auf anderen.',
		E'Aucun envoi n''avait été vu sur cet itinéraire, sur {on_other_routes} sur d''autres.',
		E'Nunca se vio un envío en esta ruta, de {on_other_routes} en otras.',
		E'此线路此前没有任何货物，而其他线路有{on_other_routes}件。'),

	-- where a disguise is
	('letter', 'letter {place} is {script} {letter}', 'Buchstabe {place} ist {script}: {letter}', 'la lettre {place} est {script} : {letter}',
		'la letra {place} es del {script}: {letter}', E'第{place}个字母是{script}{letter}'),
	('digit', 'letter {place} is the digit {letter}', 'Buchstabe {place} ist die Ziffer {letter}', 'la lettre {place} est le chiffre {letter}',
		E'la letra {place} es el dígito {letter}', E'第{place}个字母是数字{letter}'),
	('whole', 'all letters are {script}', 'alle Buchstaben sind {script}', 'toutes les lettres sont en {script}', 'todas las letras son del {script}', E'所有字母都是{script}字母'),
	('forms', 'all letters are special forms', 'alle Buchstaben sind Sonderformen', E'toutes les lettres sont des formes spéciales', 'todas las letras son formas especiales', E'所有字母都是特殊字形'),
	('invisible', 'an invisible character after letter {place}', 'ein unsichtbares Zeichen nach Buchstabe {place}', E'un caractère invisible après la lettre {place}',
		E'un carácter invisible tras la letra {place}', E'第{place}个字母之后有不可见字符'),
	('mark', 'letter {place} has a mark', E'Buchstabe {place} trägt ein Zeichen', 'la lettre {place} porte un signe', 'la letra {place} lleva un signo', E'第{place}个字母带有附加符号'),
	('sign', 'letter {place} is the sign {letter}', 'Buchstabe {place} ist das Zeichen {letter}', 'la lettre {place} est le signe {letter}',
		'la letra {place} es el signo {letter}', E'第{place}个字母是符号{letter}'),
	('form', 'letter {place} is the special form {letter}', E'Buchstabe {place} ist die Sonderform {letter}', E'la lettre {place} est la forme spéciale {letter}',
		E'la letra {place} es la forma especial {letter}', E'第{place}个字母是特殊字形{letter}'),
	('pieces', 'in pieces', 'zerlegt', 'en morceaux', 'en trozos', E'被拆开'),
	('script:Latin', 'Latin', 'lateinisch', 'latin', 'alfabeto latino', E'拉丁'),
	('script:Cyrillic', 'Cyrillic', 'kyrillisch', 'cyrillique', E'alfabeto cirílico', E'西里尔'),
	('script:Greek', 'Greek', 'griechisch', 'grec', 'alfabeto griego', E'希腊'),
	('script:Armenian', 'Armenian', 'armenisch', E'arménien', 'alfabeto armenio', E'亚美尼亚'),
	('script:Cherokee', 'Cherokee', 'Cherokee', 'cherokee', 'alfabeto cheroqui', E'切罗基'),
	('script:Han', 'Chinese', 'chinesisch', 'chinois', 'sistema chino', E'汉字'),

	-- values of evidence
	('kind:phone', 'phone number', 'Telefonnummer', E'téléphone', E'teléfono', E'电话号码'),
	('kind:email', 'e-mail address', 'E-Mail-Adresse', E'adresse électronique', E'correo electrónico', E'电子邮箱'),
	('kind:address', 'address', 'Anschrift', 'adresse', E'dirección', E'地址'),
	('kind:marketplace_account', 'marketplace account', 'Konto beim Marktplatz', E'compte de place de marché', E'cuenta de mercado en línea', E'平台账号'),
	('kind:bank_account', 'bank account', 'Bankkonto', 'compte bancaire', 'cuenta bancaria', E'银行账户'),
	('kind:handle', 'handle', 'Benutzername', 'pseudonyme', 'nombre de usuario', E'用户名'),
	('kind:website', 'website', 'Website', 'site web', 'sitio web', E'网站'),
	('kind:tax_id', 'tax number', 'Steuernummer', E'numéro fiscal', E'número fiscal', E'税号'),
	('part:country', 'country', 'das Land', 'le pays est', E'el país es', E'国家'),
	('part:name', 'name', 'der Name', 'le nom est', 'el nombre es', E'名称'),
	('part:number', 'number', 'die Nummer', E'le numéro est', E'el número es', E'号码'),
	('part:city', 'city', 'der Ort', 'la ville est', 'la ciudad es', E'城市'),
	('by:piece', 'piece', E'Stück', E'pièce', 'pieza', E'件'),
	('by:kilo', 'kilo', 'Kilogramm', 'kilo', 'kilo', E'公斤'),
	('signals:brand', 'the brand', 'die Marke', 'la marque', 'la marca', E'品牌'),
	('signals:counterfeit_term', 'a word by which copies are sold', E'ein Wort für Fälschungen', E'un mot qui désigne des copies', 'una palabra de copias', E'仿品用语'),
	('signals:goods', 'the goods described', 'die beschriebene Ware', E'les marchandises décrites', E'las mercancías descritas', E'所述商品'),
	('signals:seller', 'the seller', E'der Verkäufer', 'le vendeur', 'el vendedor', E'卖方'),
	('signals:price', 'the price', 'der Preis', 'le prix', 'el precio', E'价格')
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

-- de-AT: what there is for it, or for de, or in English
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

-- In one pass: what a value brings is never read as a placeholder.
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
					CASE WHEN s.part[2] IS NOT NULL AND p.piece[1] IS NOT NULL THEN E'…' END) AS value) v
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
	signs boolean := compared_with ~ E'[!$|€@]';
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
		ELSIF script = 'Common' AND letter ~ E'[!$|€@]' AND NOT signs THEN
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

/*-------------------------------------------------------------------------
 *
 * legal_forms.h
 *	  Legal forms of companies, as people write them.
 *
 * A row unites what stands for the same kind of company. Forms are written
 * in the script they are used in and parted by bars; make_phrases.c folds
 * them with the code that folds names, so marks, case, dots and width
 * need no rows of their own ("S.A. de C.V.", "s.a. de c.v", "SA DE CV").
 *
 * A form of one or two letters counts only at the end of a name, and at its
 * beginning where LEADS says that it is put there; a longer one counts
 * anywhere, unless it is also an ordinary word (AT_END).
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_LEGAL_FORMS_H
#define ASSAY_NAME_LEGAL_FORMS_H

#include "name/name_pieces.h"

typedef struct LegalForms
{
	unsigned char kinds;
	unsigned char flags;
	const char *forms;
} LegalForms;

static const LegalForms legal_forms[] = {

	/* any kind of company */
	{KIND_ANY, 0, "co|company|comp|coy|& co|and co|and company|& company|cia|compania|companhia|compagnie|cie|compagnia|y cia|e cia|et cie|und co|u co|firma|firm"},
	{KIND_ANY, LEADS, "公司|会社|會社|회사|компания|компанія|кампанія|фирма|شركة|شرکت|sherkat|sharikat|šəhmdar|kompanija|kompania|perusahaan|cong ty|công ty|บริษัท|บจก|חברת|εταιρεία|εταιρία"},
	{KIND_ANY, AT_END, "sociedad|societe|societa|societate|sociedade|enterprise|enterprises|ent|est|establishment|ets|etablissements|obrt"},

	/* English: United Kingdom, Ireland, India, Hong Kong, Singapore, Australia ... */
	{KIND_LIMITED, 0, "ltd|limited|ltd company|limited company|ltd co|limited co|private limited company|company limited by shares|company limited by guarantee|lmtd|limted|limitd|unltd liability|itd"},
	{KIND_LIMITED, 0, "pvt ltd|private limited|private ltd|pvt limited|p ltd|pvt|pte ltd|pte limited|pte|pty ltd|pty limited|pty|proprietary limited|proprietary ltd|opc pvt ltd|opc private limited|smc pvt ltd|smc private limited|opc"},
	{KIND_LIMITED | KIND_STOCK, 0, "co ltd|company limited|company ltd|co limited|coltd|cia ltda|ltd corp|corp ltd|corporation limited|sole co ltd"},
	{KIND_LIMITED, 0, "teo|teoranta|cyf|cyfyngedig|dac|designated activity company|cuideachta|clg|company limited by guarantee"},
	{KIND_STOCK, 0, "plc|public limited company|public ltd company|public limited co|public limited|public company limited|pcl|plc ltd|cpt|ccc|tbk"},
	{KIND_LIMITED, 0, "llc|limited liability company|limited liability co|ltd liability company|ltd liability co|limited liability corporation|llc company|pllc|professional limited liability company|limited liability|ooo llc|lc"},
	{KIND_STOCK, 0, "inc|incorporated|incorporation|incorp|incorporee|corp|corporation|corporacion|corporacao|corporatie|inc ltd|pc|professional corporation|apc"},
	{KIND_PARTNERS, 0, "llp|limited liability partnership|lllp|lp|limited partnership|gp|general partnership|ltd partnership"},
	{KIND_SOLE, 0, "sole proprietorship|sole proprietor|sole trader|private enterprise|unlimited|ultd|unltd|unlimited company"},
	{KIND_SOCIETY, 0, "cic|community interest company|cio|ngo|non governmental organization|non governmental organisation|non profit organization|nonprofit organization|npo|gte"},
	{KIND_COOP, 0, "coop|co op|cooperative|co operative|cooperative society|eeig|european economic interest grouping|scrl"},
	{KIND_STATE, 0, "soe|state owned enterprise|state enterprise|psu|public sector undertaking|pse"},
	{KIND_STOCK, 0, "jsc|joint stock company|joint stock co|js co|jnt stock co|joint stock corporation|joint stock|pjsc|public joint stock company|ojsc|open joint stock company|cjsc|closed joint stock company|jsb|jscb|joint stock commercial bank|jsfc|joint stock financial company|private joint stock|private joint stock company"},
	{KIND_STOCK, 0, "na|national association|nt sa"},

	/* Gulf, Egypt, Levant, Maghreb, Iran */
	{KIND_LIMITED, 0, "fze|fzco|fz llc|fzllc|fzc|fz co|free zone establishment|free zone company|free zone co|free zone enterprise|free zone llc|dmcc|dwc llc|wll|w l l|with limited liability|spc|single person company|ofc"},
	{KIND_LIMITED, LEADS, "ش م م|ش ذ م م|ذ م م|ذات مسؤولية محدودة|شركة ذات مسؤولية محدودة|المحدودة|محدودة|مسئولیت محدود|با مسئولیت محدود"},
	{KIND_STOCK, LEADS, "ش م ع|ش م ل|ش م ب|شركة مساهمة|شركة المساهمة|مساهمة|مساهمة عامة|مساهمة مقفلة|سهامی عام|سهامی خاص|shmc|sherkat sahami|sherkate sahami|sahami khass|sahami amm"},
	{KIND_STOCK, 0, "sae|saoc|saog|ksc|kscc|kscp|qsc|qpsc|bsc|bsc closed|psc|sal|sarf"},
	{KIND_ANY, LEADS, "مؤسسة|مجموعة|muassasat"},

	/* Germany, Austria, Switzerland, Liechtenstein */
	{KIND_LIMITED, 0, "gmbh|gmb h|gesellschaft mit beschrankter haftung|gesellschaft mit beschraenkter haftung|ges m b h|gesmbh|gesellschaft mbh|ges mbh|mbh|ggmbh|gemeinnutzige gmbh|gemeinnutzige gesellschaft mit beschrankter haftung|ug|ug haftungsbeschrankt|unternehmergesellschaft|haftungsbeschrankt|gug|gmbh in liquidation"},
	{KIND_STOCK, 0, "ag|aktiengesellschaft|aktien gesellschaft|aktienges|aktg|akg|gag|se|societas europaea|europaische aktiengesellschaft|kgaa|kommanditgesellschaft auf aktien|ag & co kgaa|se & co kgaa|gmbh & co kgaa"},
	{KIND_PARTNERS, 0, "kg|kommanditgesellschaft|gmbh & co kg|gmb h & co kg|gmb h & kg|gmbh und co kg|gmbh u co kg|gmbh co kg|mbh & co kg|ag & co kg|se & co kg|ug & co kg|ug haftungsbeschrankt & co kg|ohg|offene handelsgesellschaft|gmbh & co ohg|og|offene gesellschaft|oeg|keg|gbr|egbr|gesbr|gesellschaft burgerlichen rechts|partg|partgmbb|partnerschaftsgesellschaft|partnerschaft mbb|stille gesellschaft|co kg"},
	{KIND_SOLE, 0, "e k|ek|e kfm|e kfr|ekfm|eingetragener kaufmann|eingetragene kauffrau|einzelunternehmen|e u|einzelfirma"},
	{KIND_SOCIETY, 0, "e v|ev|eingetragener verein|stiftung|gemeinnutzige stiftung|vvag"},
	{KIND_COOP, 0, "eg|e g|egen|eingetragene genossenschaft|genossenschaft"},
	{KIND_LIMITED, 0, "sagl|societa a garanzia limitata"},

	/* France, Belgium, Luxembourg, Netherlands, Francophone Africa, Quebec */
	{KIND_LIMITED, LEADS, "sarl|societe a responsabilite limitee|ste a responsabilite limitee|eurl|sprl|sprlu|bvba|besloten vennootschap|bv|b v|besloten vennootschap met beperkte aansprakelijkheid|cvba|sarlu|suarl|selarl|sarlau|limitee|ltee|s a r l|sa rl|s a rl|sarl au|sarlau|suarl"},
	{KIND_STOCK, LEADS, "sa|s a|societe anonyme|sas|societe par actions simplifiee|sasu|societe par actions simplifiee unipersonnelle|nv|n v|naamloze vennootschap|nv sa|sa nv|scpa|sca|societe en commandite par actions|selas"},
	{KIND_PARTNERS, 0, "snc|societe en nom collectif|scs|societe en commandite simple|vof|v o f|vennootschap onder firma|cv|commanditaire vennootschap|commv|gcv|sci|societe civile immobiliere|societe civile|maatschap|scp"},
	{KIND_SOLE, 0, "ei|entreprise individuelle|eirl|auto entrepreneur|eenmanszaak"},
	{KIND_SOCIETY, 0, "asbl|aisbl|association sans but lucratif|vzw|ivzw|stichting|gie|groupement d interet economique"},
	{KIND_COOP, 0, "scop|sce|societe cooperative|cooperatie u a|cooperatieve|ua"},

	/* Spain, Latin America */
	{KIND_LIMITED, 0, "sl|s l|sociedad limitada|sociedad de responsabilidad limitada|srl|s r l|sll|slu|slne|s de rl|s de r l|s de rl de cv|s de r l de c v|srl de cv|ltda|limitada|compania limitada|sociedad comercial de responsabilidad limitada|scrl de cv"},
	{KIND_STOCK, 0, "sociedad anonima|sociedad anonima de capital variable|sa de cv|s a de c v|sacv|sadecv|sab|sab de cv|s a b de c v|sapi|sapi de cv|s a p i de c v|sociedad anonima bursatil|sociedad anonima promotora de inversion|sociedad por acciones simplificada|sociedad por acciones|sau|sac|s a c|saa|sociedad anonima cerrada|sociedad anonima abierta|saci|sacif|sacifi|sacifia|saic|saica|ca|c a|compania anonima|c por a|compania por acciones|sad|sociedad anonima deportiva|sofom|sofom enr|de cv|spr de rl"},
	{KIND_PARTNERS, 0, "s en c|s en c s|sociedad en comandita|sociedad colectiva|scs|sociedad civil|comandita por acciones|s en nc|sh"},
	{KIND_SOLE, 0, "empresa unipersonal|empresa individual de responsabilidad limitada|eirl"},
	{KIND_COOP, 0, "s coop|sociedad cooperativa|sccl|scoop"},

	/* Portugal, Brazil */
	{KIND_LIMITED, 0, "lda|limitada|ltda me|ltda epp|eireli|eireli me|eireli epp|sociedade limitada|sociedade unipessoal|unipessoal lda|sociedade por quotas"},
	{KIND_STOCK, 0, "sociedade anonima|sociedade por acoes|sgps"},
	{KIND_SOLE, AT_END, "me|epp|mei|microempresa"},

	/* Italy */
	{KIND_LIMITED, 0, "societa a responsabilita limitata|srls|s r l s|srlu|societa a responsabilita limitata semplificata|srl unipersonale|a responsabilita limitata"},
	{KIND_STOCK, 0, "societa per azioni|s p a|sapa|societa in accomandita per azioni"},
	{KIND_STOCK, AT_END, "spa"},
	{KIND_PARTNERS, 0, "societa in nome collettivo|sas di|societa in accomandita semplice|snc di|ss|societa semplice"},
	{KIND_COOP, 0, "societa cooperativa|soc coop|scarl|s c a r l|soc coop a r l|scpa"},
	{KIND_SOLE, 0, "ditta individuale|impresa individuale"},

	/* Denmark, Norway, Sweden, Finland, Iceland */
	{KIND_LIMITED, 0, "aps|a p s|anpartsselskab|ivs|ivaerksaetterselskab|ehf|einkahlutafelag|smba|amba"},
	{KIND_STOCK | KIND_LIMITED, LEADS, "as|a s|aksjeselskap|aktieselskab|aktieselskabet|ab|a b|aktiebolag|aktiebolaget|oy|osakeyhtio|oy ab|ab oy|asoy|hf|hlutafelag"},
	{KIND_STOCK, 0, "asa|allmennaksjeselskap|abp|publikt aktiebolag|ab publ|publ|oyj|oyj abp|julkinen osakeyhtio|ohf"},
	{KIND_PARTNERS, 0, "k s|ks|kommanditselskab|kommanditselskap|i s|interessentskab|ans|ansvarlig selskap|hb|handelsbolag|kb|kommanditbolag|ky|kommandiittiyhtio|ay|avoin yhtio|p s|partnerselskab|sf|sameignarfelag"},
	{KIND_SOLE, 0, "enk|enkeltpersonforetak|enkeltmandsvirksomhed|enskild firma|tmi|toiminimi|nuf"},
	{KIND_COOP, 0, "andelslag|andelsselskab|ekonomisk forening|ek for|osk|osuuskunta"},
	{KIND_SOCIETY, 0, "ry|rekisteroity yhdistys|saatio"},

	/* Estonia, Latvia, Lithuania */
	{KIND_LIMITED, LEADS, "ou|osauhing|osaühing|sia|sabiedriba ar ierobezotu atbildibu|uab|uzdaroji akcine bendrove|mb|mazoji bendrija"},
	{KIND_STOCK, LEADS, "aktsiaselts|akciju sabiedriba|akcine bendrove|atviroji akcine bendrove"},
	{KIND_SOLE, 0, "fie|ij|individuali imone|ik|individualais komersants"},

	/* Poland, Czechia, Slovakia, Hungary */
	{KIND_LIMITED, 0, "sp z o o|sp zoo|sp z oo|z oo|spzoo|spolka z o o|spolka z oo|spolka z ograniczona odpowiedzialnoscia|sp z ograniczona odpowiedzialnoscia|z o o|s r o|sro|spol s r o|spol s ro|spolecnost s rucenim omezenym|spolocnost s rucenim obmedzenym|kft|korlatolt felelossegu tarsasag"},
	{KIND_STOCK, 0, "spolka akcyjna|s k a|prosta spolka akcyjna|p s a|a s|akc spol|akciova spolecnost|akciova spolocnost|rt|nyrt|zrt|reszvenytarsasag|nyilvanosan mukodo reszvenytarsasag|zartkoruen mukodo reszvenytarsasag"},
	{KIND_PARTNERS, 0, "sp k|spolka komandytowa|sp z o o sp k|sp z oo sp k|sp z o o s k|sp j|spolka jawna|s c|spolka cywilna|sp p|v o s|vos|verejna obchodni spolecnost|k s|komanditni spolecnost|bt|beteti tarsasag|kkt|kozkereseti tarsasag"},
	{KIND_SOLE, 0, "e v|egyeni vallalkozo|egyeni ceg|phu|p h u|pphu|p p h u|fhu|f h u|przedsiebiorstwo handlowo uslugowe"},
	{KIND_SOCIETY, 0, "z s|zapsany spolek|o p s|alapitvany|egyesulet|kht|fundacja"},
	{KIND_COOP, 0, "szovetkezet|spoldzielnia|druzstvo"},
	{KIND_STATE, 0, "statni podnik|s p|przedsiebiorstwo panstwowe"},

	/* Romania, Moldova */
	{KIND_LIMITED, 0, "societate cu raspundere limitata|societatea cu raspundere limitata|sc srl"},
	{KIND_STOCK, 0, "societate pe actiuni|societatea pe actiuni"},
	{KIND_SOLE, 0, "pfa|persoana fizica autorizata|intreprindere individuala"},
	{KIND_ANY, LEADS, "s c|sc|societatea comerciala"},

	/* Slovenia, Croatia, Serbia, Bosnia, Montenegro, North Macedonia, Albania */
	{KIND_LIMITED, 0, "d o o|doo|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|drustvo ogranicene odgovornosti|druzba z omejeno odgovornostjo|j d o o|jdoo|dooel|d o o e l|sh p k|shpk|shoqeri me pergjegjesi te kufizuar|д о о|доо|дооел|друштво са ограниченом одговорношћу|друштво со ограничена одговорност"},
	{KIND_STOCK, 0, "d d|dd|dionicko drustvo|delniska druzba|a d|akcionarsko drustvo|sh a|sha|shoqeri anonime|shoqeri aksionare|а д|ад|акционарско друштво"},
	{KIND_PARTNERS, 0, "k d|d n o|j t d|o d|ortacko drustvo|komanditno drustvo|komanditna druzba"},
	{KIND_SOLE, 0, "s p|samostojni podjetnik|preduzetnik|предузетник|sz tr"},

	/* Bulgaria */
	{KIND_LIMITED, 0, "ood|eood|оод|еоод|дружество с ограничена отговорност|druzhestvo s ogranichena otgovornost|druzestvo s ogranicena otgovornost|дззд"},
	{KIND_STOCK, 0, "ead|еад|ад|акционерно дружество|aktsionerno druzhestvo|еднолично акционерно дружество|адсиц|adsits"},
	{KIND_SOLE, LEADS, "ет|едноличен търговец|ednolichen targovets"},
	{KIND_PARTNERS, 0, "сд|събирателно дружество|кд|командитно дружество"},

	/* Greece, Cyprus */
	{KIND_LIMITED, 0, "ε π ε|επε|epe|e p e|εταιρεία περιορισμένης ευθύνης|εταιρία περιορισμένης ευθύνης|etaireia periorismenis efthinis|μ ε π ε|ι κ ε|ικε|ike|i k e|ιδιωτική κεφαλαιουχική εταιρεία|μονοπρόσωπη ικε|λτδ|λίμιτεδ"},
	{KIND_STOCK, 0, "α ε|αε|a e|ae|ανώνυμη εταιρεία|ανώνυμη εταιρία|ανώνυμος εταιρεία|anonimi etaireia|anonymi etaireia|α β ε ε|αβεε|abee|a b e e|α ε β ε|aebe|ανώνυμη βιομηχανική εμπορική εταιρεία|α τ ε|ατε"},
	{KIND_PARTNERS, 0, "ο ε|οε|o e|oe|ομόρρυθμη εταιρεία|ε ε|εε|e e|ee|ετερόρρυθμη εταιρεία|ετερόρρυθμη εταιρία|omorrithmi etaireia|eterorrithmi etaireia"},

	/* Turkey, Azerbaijan, Turkmenistan */
	{KIND_LIMITED, 0, "ltd sti|limited sirketi|limited sirket|limited sti|ticaret limited sirketi|tic ltd sti|san ve tic ltd sti|san tic ltd sti|san ve ticaret ltd sti|sanayi ve ticaret limited sirketi|sanayi ve ticaret ltd sti|dis tic ltd sti|mmc|mehdud mesuliyyetli cemiyyet|məhdud məsuliyyətli cəmiyyəti"},
	{KIND_STOCK, 0, "a s|anonim sirketi|anonim sirket|anonim ortakligi|san ve tic a s|san tic a s|tic a s|sanayi ve ticaret a s|sanayi ve ticaret anonim sirketi|t a s|tas|sanayi ticaret a s|aciq sehmdar cemiyyeti|açıq səhmdar cəmiyyəti|qapali sehmdar cemiyyeti"},
	{KIND_ANY, 0, "sti|sirketi|sirket"},
	{KIND_PARTNERS, 0, "koll sti|kolektif sirketi|komandit sirketi"},

	/* Russia, Belarus, Kazakhstan, Central Asia */
	{KIND_LIMITED, LEADS, "ооо|ooo|o o o|общество с ограниченной ответственностью|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|obschestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostiu|obshchestvo s ogranichennoj otvetstvennostju|obshestvo s ogranichennoi otvetstvennostyu|компания с ограниченной ответственностью|одо|общество с дополнительной ответственностью|тоо|too|t o o|товарищество с ограниченной ответственностью|tovarishchestvo s ogranichennoi otvetstvennostyu|жшс|осоо|osoo|мчж|mchj|mas uliyati cheklangan jamiyat|масъулияти чекланган жамият|ххк|xxk|khkhk|таа|таварыства з абмежаванай адказнасцю|срл|лтд|лимитед|ооо пкф|ооо тд"},
	{KIND_STOCK, LEADS, "ао|ao|a o|акционерное общество|aktsionernoe obshchestvo|aktsionernoye obshchestvo|aktsionernoe obschestvo|akcionernoe obshchestvo|оао|oao|o a o|открытое акционерное общество|otkrytoe aktsionernoe obshchestvo|otkrytoye aktsionernoye obshchestvo|зао|zao|z a o|закрытое акционерное общество|zakrytoe aktsionernoe obshchestvo|zakrytoye aktsionernoye obshchestvo|пао|pao|p a o|публичное акционерное общество|publichnoe aktsionernoe obshchestvo|publichnoye aktsionernoye obshchestvo|нао|непубличное акционерное общество|nepublichnoe aktsionernoe obshchestvo|акционерное общество открытого типа|акционерное общество закрытого типа|aktsionernoe obshchestvo otkrytogo tipa|aktsionernoe obshchestvo zakrytogo tipa|aoot|aozt|аоот|аозт|акб|akb|акционерный коммерческий банк|мкао|ҳж|aj|аж|адкрытае акцыянернае таварыства|aat|аат|закрытае акцыянернае таварыства|хк"},
	{KIND_SOLE, LEADS, "ип|ip|индивидуальный предприниматель|individualnyy predprinimatel|individualnyi predprinimatel|чп|chp|частное предприятие|пбоюл|чуп|частное унитарное предприятие|іп|xk|хк"},
	{KIND_STATE, LEADS, "фгуп|fgup|федеральное государственное унитарное предприятие|federalnoe gosudarstvennoe unitarnoe predpriyatie|гуп|gup|государственное унитарное предприятие|gosudarstvennoe unitarnoe predpriyatie|муп|mup|муниципальное унитарное предприятие|фгбу|fgbu|фгу|фку|гбу|федеральное государственное бюджетное учреждение|federal state unitary enterprise|federal state budgetary institution|state unitary enterprise|fsue|фкп|казенное предприятие|государственное предприятие|руп|республиканское унитарное предприятие"},
	{KIND_SOCIETY, LEADS, "ано|ano|автономная некоммерческая организация|avtonomnaya nekommercheskaya organizatsiya|autonomous non profit organization|autonomous nonprofit organization|нко|некоммерческая организация|нп|некоммерческое партнерство|чоу|ноу|бф|благотворительный фонд"},
	{KIND_COOP, LEADS, "спк|производственный кооператив|потребительский кооператив|кооператив|кфх|крестьянское фермерское хозяйство"},
	{KIND_PARTNERS, LEADS, "полное товарищество|товарищество на вере|коммандитное товарищество"},

	/* Ukraine, Georgia, Armenia, Tajikistan, Turkmenistan */
	{KIND_LIMITED, LEADS, "սպը|ՍՊԸ|սահմանափակ պատասխանատվությամբ ընկերություն|ҷдмм|ҶДММ|ҷамъияти дорои масъулияти маҳдуд|hj|hojalyk jemgyyeti"},
	{KIND_STOCK, LEADS, "փբը|ՓԲԸ|բբը|ԲԲԸ|փակ բաժնետիրական ընկերություն|բաց բաժնետիրական ընկերություն"},
	{KIND_LIMITED, LEADS, "тов|tov|t o v|товариство з обмеженою відповідальністю|tovarystvo z obmezhenoyu vidpovidalnistyu|tovarystvo z obmezhenoiu vidpovidalnistiu|тзов|тдв|შპს|shps|შეზღუდული პასუხისმგებლობის საზოგადოება|սպը|սահմանափակ պատասխանատվությամբ ընկերություն"},
	{KIND_STOCK, LEADS, "ат|пат|pat|прат|prat|ват|vat|зат|zat|акціонерне товариство|публічне акціонерне товариство|приватне акціонерне товариство|відкрите акціонерне товариство|закрите акціонерне товариство|aktsionerne tovarystvo|publichne aktsionerne tovarystvo|pryvatne aktsionerne tovarystvo|სს|სააქციო საზოგადოება|փբը|բբը"},
	{KIND_SOLE, LEADS, "фоп|fop|фізична особа підприємець|пп|приватне підприємство|pryvatne pidpryiemstvo|спд|суб єкт підприємницької діяльності"},
	{KIND_STATE, LEADS, "дп|державне підприємство|derzhavne pidpryiemstvo|кп|комунальне підприємство"},

	/* China, Taiwan, Hong Kong */
	{KIND_LIMITED, 0, "有限公司|有限责任公司|有限責任公司|责任有限公司|有限责任|有限責任|有限|youxian gongsi|you xian gong si|youxiangongsi|youxian zeren gongsi|一人有限公司|私人有限公司"},
	{KIND_STOCK, 0, "股份有限公司|股份公司|股份合作公司|gufen youxian gongsi|gu fen you xian gong si|上市公司|股份"},
	{KIND_ANY, 0, "集团有限公司|集團有限公司|集团公司|集團公司|总公司|總公司|分公司|子公司|gongsi|gong si|商行|企业|企業|企業社|行号"},
	{KIND_PARTNERS, 0, "有限合伙|有限合夥|合伙企业|普通合伙|合夥|合伙|无限公司|無限公司"},
	{KIND_SOLE, 0, "个体工商户|個體工商戶|个人独资企业|个体户|经营部|經營部|商店|工作室"},
	{KIND_COOP, 0, "合作社|专业合作社|股份合作制"},

	/* Japan */
	{KIND_STOCK | KIND_LIMITED, 0, "株式会社|株式會社|(株)|kabushiki kaisha|kabushikigaisha|kabushiki gaisha|kabushikikaisha|k k|kk|カブシキガイシャ"},
	{KIND_LIMITED, 0, "有限会社|有限會社|(有)|yugen kaisha|yugen gaisha|y k|合同会社|godo kaisha|g k|gk"},
	{KIND_PARTNERS, 0, "合資会社|合名会社|有限責任事業組合|goshi kaisha|gomei kaisha"},
	{KIND_SOCIETY, 0, "一般社団法人|一般財団法人|公益財団法人|特定非営利活動法人|社団法人|財団法人"},

	/* Korea */
	{KIND_STOCK | KIND_LIMITED, LEADS, "주식회사|(주)|jusik hoesa|jusikhoesa|chusik hoesa|유한회사|유한책임회사|(유)|yuhan hoesa|yuhanhoesa|株式會社"},
	{KIND_PARTNERS, LEADS, "합자회사|합명회사"},

	/* Indonesia, Malaysia, Brunei, Philippines */
	{KIND_LIMITED, 0, "sdn bhd|sendirian berhad|sdn berhad|sdn|sb"},
	{KIND_STOCK, 0, "bhd|berhad"},
	{KIND_LIMITED | KIND_STOCK, LEADS, "pt|p t|perseroan terbatas|pt tbk|perseroan terbatas terbuka"},
	{KIND_PARTNERS, LEADS, "cv|c v|fa|persekutuan komanditer"},
	{KIND_SOLE, LEADS, "ud|u d|usaha dagang|pd|tb|toko"},
	{KIND_SOCIETY, LEADS, "yayasan"},

	/* Viet Nam, Thailand, Cambodia, Laos, Myanmar */
	{KIND_LIMITED, LEADS, "cty tnhh|cong ty tnhh|tnhh|tnhh mtv|cong ty tnhh mtv|cong ty tnhh mot thanh vien|tnhh mot thanh vien|cong ty trach nhiem huu han|trach nhiem huu han|จำกัด|บริษัทจำกัด"},
	{KIND_STOCK, LEADS, "cty cp|cong ty cp|ctcp|cong ty co phan|co phan|จำกัด มหาชน|มหาชน|บมจ"},
	{KIND_SOLE, LEADS, "dntn|doanh nghiep tu nhan|ho kinh doanh"},
	{KIND_PARTNERS, LEADS, "ห้างหุ้นส่วนจำกัด|หจก|ห้างหุ้นส่วน"},
	{KIND_COOP, LEADS, "htx|hop tac xa"},

	/* India, Bangladesh, Nepal, Mongolia, Ethiopia */
	{KIND_LIMITED, 0, "प्राइवेट लिमिटेड|लिमिटेड|प्रा लि|लि|লিমিটেড|প্রাইভেট লিমিটেড|ሃላፊነቱ የተወሰነ የግል ማህበር|хязгаарлагдмал хариуцлагатай компани"},
	{KIND_STOCK, 0, "хувьцаат компани|share company"},
	{KIND_SOLE, 0, "huf|prop|proprietor|proprietorship"},

	/* South Africa, Liechtenstein */
	{KIND_LIMITED, 0, "cc|close corporation"},
	{KIND_SOCIETY | KIND_LIMITED, 0, "anstalt"},

	/* Israel */
	{KIND_LIMITED, 0, "בע\"מ|בעמ|b m|bm"},
	{KIND_SOCIETY, 0, "ע\"ר|חל\"צ"},
};

#define N_LEGAL_FORMS (sizeof(legal_forms) / sizeof(legal_forms[0]))

#endif							/* ASSAY_NAME_LEGAL_FORMS_H */

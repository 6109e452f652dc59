"""Words as the HS word model counts them: plain forms and stems as src/hs/words_core.c and src/hs/script_words.c have them."""
import re
import unicodedata

FOLDED = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
                        "'": "", "’": ""})
CYRILLIC = "\u0400-\u052f"
ARABIC = "\u0621-\u06ff"
EAST_ASIAN = "\u3005\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u9fff"
TOKEN = re.compile(f"[a-z0-9]+|[{CYRILLIC}]+|[{ARABIC}]+|[{EAST_ASIAN}]+")
MASK = (1 << 64) - 1
VOWELS = "aeiou"

ARABIC_FOLDED = str.maketrans({**{chr(c): "" for c in [*range(0x64b, 0x660), 0x640, 0x670]},
                               **dict.fromkeys("\u0622\u0623\u0625\u0671", "\u0627"), "\u0649": "\u064a", "\u06cc": "\u064a",
                               "\u0629": "\u0647", "\u06a9": "\u0643"})
CYRILLIC_ENDINGS = """иями ями ами ого его ому ему ыми ими иях ах ях ов ев ей ой ый ий
ая яя ое ее ые ие ую юю ом ем ам ям ых их ию ия ии а я о е ы и у ю ь й""".split()


def fold(text):
    """Plain forms of Latin letters; other scripts keep theirs."""
    text = unicodedata.normalize("NFC", text.lower()).translate(ARABIC_FOLDED).replace("ё", "е")
    out = []
    for c in text:
        if c < "\u0250" or "\u1e00" <= c <= "\u1eff" or "\uff00" <= c <= "\uff5f":
            out += (d for d in unicodedata.normalize("NFKD", c) if not unicodedata.combining(d))
        elif not unicodedata.combining(c) or c in "\u3099\u309a":
            out.append(c)
    return "".join(out).translate(FOLDED)


def tokens(text):
    """Plain words, without marks of the head; of Chinese and Japanese, what no blank parts."""
    return [w for w in TOKEN.findall(fold(text)) if w not in MARKS]


def is_east_asian(word):
    return re.match(f"[{EAST_ASIAN}]", word) is not None


def script_stem(w):
    if re.match(f"[{CYRILLIC}]", w):
        if len(w) >= 5 and w[-2:] in ("ок", "ек"):
            return w[:-2] + "к"
        for ending in CYRILLIC_ENDINGS:
            if len(w) - len(ending) >= 3 and w.endswith(ending):
                return w[:-len(ending)]
    if re.match(f"[{ARABIC}]", w):
        for article in ("وال", "بال", "لل", "ال"):
            if len(w) - len(article) >= 3 and w.startswith(article):
                w = w[len(article):]
                break
        for ending in ("ات", "ون", "ين", "ه"):
            if len(w) - len(ending) >= 3 and w.endswith(ending):
                return w[:-len(ending)]
    return w


def stem(w):
    if not w.isascii():
        return script_stem(w)
    if len(w) <= 3 or not w.isalpha():
        return w
    i = 2
    while len(w) >= 6 and i + 3 <= len(w):
        if w[i:i + 3] == "our":
            w = w[:i + 1] + w[i + 2:]
        i += 1
    for i in range(3, len(w) - 2):
        if w[i:i + 2] == "is" and w[i + 2] in VOWELS:
            w = w[:i + 1] + "z" + w[i + 2:]
    if w[-1] == "s" and w[-2] not in "sui":
        w = w[:-1]
    if len(w) > 4 and w.endswith("ie"):
        w = w[:-2] + "y"
    elif len(w) > 3 and w[-1] == "e" and (w[-2] in "sxz" or w[-3:-1] in ("ch", "sh")):
        w = w[:-1]
    return w


def key(word):
    """FNV-1a; the key of two words is the key of both written together."""
    k = 14695981039346656037
    for b in word.encode():
        k = (k ^ b) * 1099511628211 & MASK
    return k


def consonants(w):
    out = ""
    for i, c in enumerate(w.replace("z", "s")):
        if i and c in VOWELS or out and out[-1] == c:
            continue
        if out and c == "k" and out[-1] == "c" and w[i - 1] == "c":
            out = out[:-1]
        out += c
    return out


# between a word and what tells its kind
MARKS = set("de del di da du della dello dei en em alla au aux".split())

# words that say nothing of goods
STOP = set("""a an and any are as at be by de der die das des du et for from in into is it its la le les mit no not of off on or per
pour re than that the their them this those to und un une up used using via von with without whether which such other others their
nesoi nesi nes kind like similar similarly having not including not elsewhere specified included heading subheading headings note
chapter part parts thereof provided described see also been has more less over under weight percent value each containing
consisting use uses only whole wholly other than least but all one two three four five six seven eight nine ten
men mens womens women boys girls i ii iii iv fur fuer avec para con dla voor met icin fits fit compatible suitable el los las il lo
gli der den dem ein eine het een van di da do em o e y z w na pack set piece pcs pc new size free shipping sale
del della dello dei degli delle dos das des du aux au al alla allo im am vom zum zur aus bei ohne sans sin com sem ve ile bir
dlya nabor novyy bez набор новый комплект штук цвет размер для без جديد مقاس لون كيلو كجم جرام غرام لتر سم مل قطع قطعة
kg g gr mg ml cl lt cm mm lbs stk stuck szt sztuk adet litri litros litres paket paquete paquet
шт кг г гр мг л мл см мм упаковка пачка литр грамм белый черный красный синий серый зеленый коричневый
厘米 毫米 公分 公斤 千克 毫升 公升 套装 件套 只装 瓶装 罐装 盒装 袋装 片装 个装 女士 男士 儿童 婴儿 男女 情侣 时尚 新款 特级 高级 黑色 白色 红色
蓝色 灰色 绿色 棕色 粉色 セット 個セット 本セット 枚セット 枚入り 本入り 個入り 入り 付き レディース メンズ 婦人用 紳士用 子供用 男女兼用 大人用
ブラック ホワイト グレー 黒 白 赤 青 茶色 紺 小 大 手作り 国産 日本製 新品 中古""".split())

# words that are said of goods of any kind: what they weigh is taken down
WEAK = set("""black white blue red green yellow orange pink purple brown beige navy gold silver rose ivory teal multi color coral violet
magenta cyan turquoise khaki lilac cream natural clear transparent dark light bright neon noir blanc bleu rouge vert jaune gris negro
blanco azul rojo verde nero bianco rosso blu schwarz weiss blau rot grun czarny bialy siyah beyaz mavi
man men woman women boy girl kid child children unisex lady ladies gent adult junior baby femme homme enfant damen herren kinder uomo donna
hombre mujer erkek kadin cocuk femmes hommes mens womens
large small medium mini big long short extra super ultra max pro plus original classic premium quality luxury best top free
summer winter spring autumn christmas halloween sport sports sportswear outdoor indoor casual fashion vintage retro modern style design
fitness gym running training hiking camping fishing swimming soccer yoga travel home office school party wedding
soft hard strong waterproof breathable quick dry adjustable portable wireless digital electric electronic automatic smart hd
cotton leather plastic metal steel stainless silicone wool wooden wood glass polyester nylon rubber fabric paper printed print
cute cool real genuine authentic handmade personalised custom gift brand limited edition series model type official
hot warm cold fresh sweet deep complete advanced essential daily organic pure healthy fast high low double single full half
collection edition version volume count pair dozen male female adults youth teen senior mens custom standard regular normal extreme heavy
light duty original technology technical effect power powered performance professional pro expert master elite prime active action
adventure spirit ocean sea sky sun moon star heart love happy magic wild royal king queen prince princess angel dream fairy midnight
golden rainbow crystal diamond pearl ice fire flame storm thunder dragon tiger lion wolf bear eagle fox cat dog bunny rabbit butterfly
flower floral rose daisy tropical palm leaf forest jungle mountain river island beach paradise sunset sunrise garden cottage
north south east west london paris york milan tokyo america american british english french italian german japanese korean chinese
africa europe uk usa eu international world global national universal general multi dual twin triple tri quad mono
mid ultimate deluxe lux exclusive signature select selected choice quality value bonus free extra spare replacement genuine compatible
upgraded improved newest latest updated version gen generation mark type style styles shape shaped size sizes length width height inch inches
feet foot cm mm ml ltr litre liter gram grams kg oz lb lbs pound piece pieces pack packs bundle box boxed bag set sets lot lots pair pairs
front back left right top bottom upper lower side inner outer inside outside open closed round square oval flat curved straight wide narrow
thick thin slim deep tall short smooth rough shiny matte matt gloss glossy metallic sparkle glitter shimmer glow neon
stripe striped stripes check checked plaid polka dot dots spot spots camo leopard zebra animal geometric abstract pattern patterned
embroidered printed painted quilted ribbed ruched pleated ruffle ruffled frill contrast detail detailed trim trimmed seam stitch
flowing oversized relaxed fitted loose slim skinny stretch stretchy cropped longline sleeveless hooded buttoned zipped
brown navy maroon burgundy mauve peach plum sage mint olive charcoal cream nude tan camel stone sand ivory ecru
household domestic commercial industrial personal private public professional medical safe safety secure security
quick instant easy simple clever smart super mega giant jumbo tiny micro nano pocket travel portable foldable folding adjustable
auto automatic manual rechargeable usb solar magnetic removable reusable disposable washable recycled eco biodegradable
repellent resistant proof protection protective protect anti non self re
silicona cuero piel algodon lana acero madera vidrio plastico metalico metalica inoxidable hierro ceramica mujer infantil juego
cuir coton laine bois verre acier plastique inox soie fer ceramique pelle cotone lana legno vetro acciaio plastica seta ferro couro
algodao madeira vidro aco plastica plastico leder baumwolle wolle holz glas stahl edelstahl kunststoff seide eisen keramik gummi
skorzany skorzana skorzane bawelna welna drewniany drewniana szklana szklany stalowy stalowa plastikowy plastikowa zestaw meski damski
meska damska dla deri pamuk pamuklu yun ahsap cam celik plastik metal takimi seti takim bebek spor oyuncak el kadin
кожаный кожаная хлопок шерсть шерстяной дерево деревянный стекло стеклянный сталь пластик пластиковый силикон металл мужской женский детский
جلد قطن صوف خشب زجاج حديد بلاستيك معدن نحاس فضة ذهب رجالي نسائي اطفال رياضي سيارة شعر وجه""".split())
WEAK = {fold(w) for w in WEAK}
STOP = {fold(w) for w in STOP}

"""Words as the HS word model counts them: plain forms and stems as src/hs/words_core.c has them."""
import re
import unicodedata

FOLDED = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
                        "'": "", "’": ""})
TOKEN = re.compile(r"[a-z0-9]+|[\u3400-\u9fff]")
MASK = (1 << 64) - 1
VOWELS = "aeiou"


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower()).translate(FOLDED)
    return "".join(c for c in text if not unicodedata.combining(c))


def tokens(text):
    """Plain words, one a Han character."""
    return TOKEN.findall(fold(text))


def is_han(word):
    return "\u3400" <= word[0] <= "\u9fff"


def stem(w):
    if len(w) <= 3 or not (w.isascii() and w.isalpha()):
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


# words that say nothing of goods
STOP = set("""a an and any are as at be by de der die das des du et for from in into is it its la le les mit no not of off on or per
pour re than that the their them this those to und un une up used using via von with without whether which such other others their
nesoi nesi nes kind like similar similarly having not including not elsewhere specified included heading subheading headings note
chapter part parts thereof provided described see also been has more less over under weight percent value each containing
consisting use uses only whole wholly other than least but all one two three four five six seven eight nine ten
men mens womens women boys girls i ii iii iv fur fuer avec para con dla voor met icin fits fit compatible suitable el los las il lo
gli der den dem ein eine het een van di da do em o e y z w na pack set piece pcs pc new size free shipping sale""".split())

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
repellent resistant proof protection protective protect anti non self re""".split())

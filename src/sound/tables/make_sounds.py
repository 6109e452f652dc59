#!/usr/bin/env python3
"""Writes sounds.h: what letters of other scripts sound like, and how Latin spelling may be said.

	python3 make_sounds.py > sounds.h

Sounds are letters: a e i o u, O (Korean eo) and U (Korean eu, which is no
more than a breath); y w; p b f v t d T (think) s z S (shoe) Z (measure) C
(cheese) J (jam) c (ts) k g h m n N (sing) l r; and two letters of Arabic that
are said in several ways: q (jim: jam, measure, go) and V (waw, vav: u, o, v,
w). R is an r that is not heard, G an h written as g (Гермес). What of it is read by Unicode, composed and decomposed letters, is made
here, so that the header does not depend on a library at run time.
"""
import unicodedata

# ------------------------------------------------------ scripts, letter by letter

letters = {}			# code point: sounds
pairs = {}				# two code points: sounds


def spell(text):
	"""'а=a б=b' ...; a sign of several letters is a pair; = alone: silent"""
	for entry in text.split():
		sign, sounds = entry.rsplit("=", 1)
		signs = [ord(c) for c in sign]
		if len(signs) == 1:
			letters[signs[0]] = sounds
		else:
			assert len(signs) == 2, entry
			pairs[tuple(signs)] = sounds


spell("""
а=a б=b в=v г=g д=d е=e ё=yo ж=Z з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ч=C
ш=S щ=S ъ= ы=i ь= э=e ю=yu я=ya є=ye і=i ї=yi ґ=g ў=w ј=y љ=ly њ=ny ђ=J ћ=C џ=J ѓ=g ќ=k ѕ=dz ѐ=e ѝ=i
қ=k ғ=g ң=N ө=o ү=u ұ=u һ=h ә=a җ=J ҳ=h ҷ=J ӣ=i ӯ=u дж=J дз=z тс=c
""")
spell("""
α=a β=v γ=g δ=d ε=e ζ=z η=i θ=T ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=h ψ=ps ω=o
ου=u αι=e ει=i οι=i υι=i αυ=av ευ=ev μπ=b ντ=d γκ=g γγ=N τζ=J τσ=C
""")
spell("""
ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=U թ=t ժ=Z ի=i լ=l խ=h ծ=c կ=k հ=h ձ=dz ղ=g ճ=C մ=m յ=y ն=n շ=S ո=o չ=C պ=p
ջ=J ռ=r ս=s վ=v տ=t ր=r ց=c ւ=v փ=p ք=k օ=o ֆ=f և=ev ու=u
""")
spell("""
ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=Z რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=g ყ=k შ=S ჩ=C
ც=c ძ=dz წ=c ჭ=C ხ=h ჯ=J ჰ=h
""")
spell("""
א=a ב=b ג=g ד=d ה=h ו=V ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=p צ=c ץ=c ק=k ר=r ש=S ת=t
וו=v יי=ey ג'=J ז'=Z צ'=C ץ'=C ת'=T ג׳=J ז׳=Z צ׳=C ץ׳=C ת׳=T ג’=J ז’=Z צ’=C
""")
spell("""
ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=T ج=q ح=h خ=h د=d ذ=z ر=r ز=z س=s ش=S ص=s ض=d ط=t ظ=z ع=a غ=g ف=f ق=k ك=k ل=l
م=m ن=n ه=h و=V ي=y ى=a ة=a ء= ئ=y ؤ=V پ=p چ=C ژ=Z ڤ=v ک=k گ=g ڭ=g ی=y ې=e ۆ=o ۇ=u ہ=h ۂ=h ھ=h ے=e ٹ=t ڈ=d ڑ=r
ں=n ۋ=v ە=a ـ= تش=C
""")
# kana: rows of five
for row, sounds in {"ア": " ", "カ": "k", "ガ": "g", "サ": "s", "ザ": "z", "タ": "t", "ダ": "d", "ナ": "n", "ハ": "h", "バ": "b", "パ": "p",
					"マ": "m", "ラ": "r"}.items():
	signs = {"ア": "アイウエオ", "カ": "カキクケコ", "ガ": "ガギグゲゴ", "サ": "サシスセソ", "ザ": "ザジズゼゾ", "タ": "タチツテト", "ダ": "ダヂヅデド",
			 "ナ": "ナニヌネノ", "ハ": "ハヒフヘホ", "バ": "バビブベボ", "パ": "パピプペポ", "マ": "マミムメモ", "ラ": "ラリルレロ"}[row]
	for sign, vowel in zip(signs, "aiueo"):
		letters[ord(sign)] = sounds.strip() + vowel
spell("シ=Si ジ=Ji チ=Ci ヂ=Ji ツ=cu ヅ=zu フ=fu ヤ=ya ユ=yu ヨ=yo ワ=wa ヰ=i ヱ=e ヲ=o ン=n ッ= ー= ヴ=vu ヮ=wa ヵ=ka ヶ=ke ヷ=va ヸ=vi ヹ=ve ヺ=vo ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo")
for sign, sounds in {"キ": "k", "ギ": "g", "シ": "S", "ジ": "J", "チ": "C", "ヂ": "J", "ニ": "n", "ヒ": "h", "ビ": "b", "ピ": "p", "ミ": "m", "リ": "r"}.items():
	for small, vowel in {"ャ": "a", "ュ": "u", "ョ": "o", "ェ": "e"}.items():
		pairs[ord(sign), ord(small)] = sounds + ("" if sounds in "SJC" or vowel == "e" else "y") + vowel
for sign, sounds in {"フ": "f", "ヴ": "v", "ウ": "w", "ツ": "c", "ク": "kw", "グ": "gw", "ス": "s", "ズ": "z"}.items():
	for small, vowel in {"ァ": "a", "ィ": "i", "ェ": "e", "ォ": "o"}.items():
		pairs[ord(sign), ord(small)] = sounds + vowel
spell("ティ=ti ディ=di トゥ=tu ドゥ=du テュ=tyu デュ=dyu フュ=fyu ヴュ=vyu イェ=ye クヮ=kwa")
# hiragana as katakana, half width with its marks
for code in range(0x3041, 0x3097):
	if code + 0x60 in letters:
		letters[code] = letters[code + 0x60]
for (a, b), sounds in list(pairs.items()):
	if 0x30A1 <= a <= 0x30FA and 0x30A1 <= b <= 0x30FA:
		pairs[a - 0x60, b - 0x60] = sounds
half = {code: ord(unicodedata.normalize("NFKC", chr(code))) for code in range(0xFF66, 0xFF9E)}
spell("ｰ=")
voiced = {}				# with a mark behind it
for code, full in list(half.items()) + [(c, c) for c in range(0x3041, 0x30FB)]:
	for mark, half_mark in (("\u3099", 0xFF9E), ("\u309A", 0xFF9F)):
		made = unicodedata.normalize("NFC", chr(full) + mark)
		if len(made) == 1:
			voiced[code, half_mark if code > 0xFF00 else ord(mark)] = ord(made)
for code, full in half.items():
	letters[code] = letters[full]
for pair, made in voiced.items():
	if made in letters:
		pairs[pair] = letters[made]
for (a, b), sounds in list(pairs.items()):
	for x in half:
		for y in half:
			if half[x] == a and half[y] == b:
				pairs[x, y] = sounds
spell("ﾞ= ﾟ=")
# Hangul written in letters
for i, sounds in enumerate("g k n d t r m b p s s . J J C k t p h".split()):
	letters[0x1100 + i] = sounds.strip(".")
for i, sounds in enumerate("a e ya ye O e yO ye o wa we we yo u wO we wi yu U i i".split()):
	letters[0x1161 + i] = sounds
for i, sounds in enumerate("k k k n n n t l k m l l l p l m p p t t N t t k t p t".split()):
	letters[0x11A8 + i] = sounds
# Thai: vowels written before the consonant are put behind it by the reader
spell("""
ก=k ข=k ฃ=k ค=k ฅ=k ฆ=k ง=N จ=J ฉ=C ช=C ซ=s ฌ=C ญ=y ฎ=d ฏ=t ฐ=t ฑ=t ฒ=t ณ=n ด=d ต=t ถ=t ท=t ธ=t น=n บ=b ป=p ผ=p
ฝ=f พ=p ฟ=f ภ=p ม=m ย=y ร=r ฤ=r ล=l ว=w ศ=s ษ=s ส=s ห=h ฬ=l อ=o ฮ=h ะ=a ั=a า=a ำ=am ิ=i ี=i ึ=U ื=U ุ=u ู=u เ=e แ=e โ=o ใ=ai ไ=ai
ๆ= ฯ= ็= ่= ้= ๊= ๋= ํ= ๅ=a
""")
# Devanagari
spell("""
अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=e ऑ=o ओ=o औ=o ऍ=e क=k ख=k ग=g घ=g ङ=N च=C छ=C ज=J झ=J ञ=n ट=t ठ=t ड=d ढ=d ण=n
त=t थ=t द=d ध=d न=n प=p फ=f ब=b भ=b म=m य=y र=r ल=l ळ=l व=v श=S ष=S स=s ह=h ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=e ो=o ौ=o ॉ=o ॅ=e
ं=n ँ=n ः= ्= ़= ज़=z फ़=f ड़=r ढ़=r
""")
pairs[ord("ज"), 0x93C] = "z"
pairs[ord("फ"), 0x93C] = "f"
letters.pop(0, None)
# capitals, and whatever Unicode makes of these letters with marks
for code in list(letters):
	for other in (chr(code).upper(), chr(code).title()):
		if len(other) == 1 and ord(other) not in letters:
			letters[ord(other)] = letters[code]
for (a, b), sounds in list(pairs.items()):
	for x in {chr(a), chr(a).upper()}:
		for y in {chr(b), chr(b).upper()}:
			if len(x) == len(y) == 1:
				pairs.setdefault((ord(x), ord(y)), sounds)
SPANS = [(0x370, 0x700), (0x900, 0x980), (0xE00, 0xE80), (0x10A0, 0x1200), (0x1C90, 0x1CC0), (0x1F00, 0x2000), (0x3040, 0x3100), (0xFB1D, 0xFC00),
		 (0xFE70, 0xFF00), (0xFF60, 0xFFA0)]
for first, end in SPANS:
	for code in range(first, end):
		if code in letters:
			continue
		made = unicodedata.normalize("NFKD", chr(code).lower())
		made = "".join(c for c in made if not unicodedata.combining(c) and not c.isspace())
		if made and all(ord(c) in letters for c in made) and made != chr(code):
			sounds = "".join(letters[ord(c)] for c in made)
			if len(sounds) <= 4:
				letters[code] = sounds

# ------------------------------------------------------ Latin spelling

"""
A line: letters, and what they may sound like with a cost in tenths of a wrong
sound. ^ the word begins, $ it ends; behind the letters E: a front vowel
follows, B: anything but that, V: a vowel, X: anything but a vowel; before them v: a vowel stands
before. English, French, Italian, and a little German and Spanish.
"""
rules = """
a		a:0 e:1 ei:2 o:2
ai		e:0 ai:0 ei:0
alm		am:1
alk$	ok:1
ay		ei:0 e:0 ai:1
au		o:0 au:0 ou:1 av:1
aw		o:0
ault	o:0
aud$	o:0
aut$	o:0
aux$	o:0
ae		e:0 a:1
e		e:0 i:1 a:3
e$		:0 i:1
es$		:1 s:0
ea		i:0 e:0
eau		o:0
eaux$	o:0
ee		i:0
ear		iaR:0 aR:1 ar:1
ei		ai:0 ei:0 i:1
eu		e:1 o:1 u:1 oi:0 yu:1 ev:1
ew		yu:0 u:0
ey		i:0 ei:0
er$		aR:1 e:1
er		aR:2
ez$		e:1
et$		e:1
ent$	an:1 on:1
ents$	an:1 on:1
i		i:0 ai:1 e:2
iV		y:0
ie		i:0 ai:1 e:2
igh		ai:0
isl		ail:1
ij		ei:0 ai:0
illV	iy:0
ille$	iy:0
in$		an:1 en:1
ain		en:0 an:1
inX		an:1 en:1
enX		an:0
emX		am:0
o		o:0 a:1 ou:1 u:2
oa		o:0 ou:1
oe		o:0 e:1 u:1
oeu		o:0 e:0 u:1
oi		wa:0 oi:0
oo		u:0 o:1
of$		ob:1 ov:1
our$	aR:1 oR:1
ough	o:1 u:1 af:1
ou		u:0 au:0 o:1
ow		au:0 ou:0 o:0
oy		oi:0 oy:0 wai:1
u		u:0 a:1 yu:1 i:1
uV		w:0 v:1
urX		aR:1
irX		aR:1
ue$		u:0 yu:0 :1
ui		ui:0 wi:0 i:1
y		i:0 ai:1 y:2
yV		y:0
b		b:0
mb$		m:1
cB		k:0
c$		C:1 c:1
and		en:1
cE		s:0 C:1 k:3
ciV		C:0 S:0
ch		C:0 S:0 k:1 h:1
cha		Sa:0
ck		k:0
cqu		k:0
con		son:3
kh		h:0
ccE		C:0 ks:0
cz		C:0
cs$		S:2 ks:0
d		d:0
d$		:3
dgE		J:0
dj		J:0
dt		t:0
dz		J:0
ds$		z:1 d:2
di		Ji:2
f		f:0
g		g:0
gE		J:0 Z:0
geV		J:0 Z:0
giV		J:0 Z:0
ggE		J:0
guE		g:0 gw:1
gh		g:0 :1
ght		t:0
gn		ny:0 n:0
gli		li:0
h		h:0 :1 G:1
j		J:0 Z:0 y:1 h:2
k		k:0
^kn		n:0
l		l:0
ll		l:0 y:2
m		m:0
n		n:0
ng		N:0 Ng:0
p		p:0
p$		:4
pt		t:2
ph		f:0
^ps		s:1
pf		p:1 f:1
q		k:0 C:2
qu		k:0 kw:0
r		r:0
re$		aR:1 er:0
vrX		R:1
vr$		R:1
rh		r:0
s		s:0 z:1
s$		:2 z:0
stl		sl:0
sh		S:0
sch		S:0 sk:1
scE		S:0 s:0
siV		Z:1 S:1
sz		s:0 S:1
t		t:0
t$		:1
ts		c:0
tz		c:0
th		t:0 s:1 z:1 T:0
^the$	za:0 zi:1 de:1 ze:1
tch		C:0
tsch	C:0
tiV		S:1
ti		Ci:2
tu		Cu:2 cu:3
v		v:0
w		w:0 v:0
wh		w:0 h:1
^wr		r:0
x		ks:0 gz:1 S:3
xV		z:2
xcE		ks:0
^xcE	iks:1
xi		S:1 Si:1
^x		z:0 s:0 eks:2 iks:2
x$		:3 s:2 k:3
z		z:0 c:0 s:2
zz		c:0 z:0
zh		Z:0
"""

# how letters are named, in English and on the continent
names = """
a:ei,a
b:bi,be
c:si,se
d:di,de
e:i,e
f:ef,ef
g:Ji,Je
h:eiC,aS
i:ai,i
j:Jei,Ji
k:kei,ka
l:el,el
m:em,em
n:en,en
o:o,ou
p:pi,pe
q:kyu,kyu
r:ar,al
s:es,es
t:ti,te
u:yu,u
v:vi,bui
w:dablu,dablyu
x:eks,iks
y:wai,wai
z:zi,zet
"""

# ------------------------------------------------------------------ output


def quoted(s):
	return '"' + s + '"'


def main():
	print("/* Made by make_sounds.py. Do not edit. */")
	print("/* letters of each span from first on: place in sound_strings, 0: none */")
	strings = [""]
	places = {"": 1}
	blob = "\0\0"				# place 1: silent
	for sounds in sorted(set(letters.values()) | set(pairs.values())):
		if sounds and sounds not in places:
			places[sounds] = len(blob)
			blob += sounds + "\0"
	assert len(blob) < 4096
	print("static const char sound_strings[] =")
	text = blob.replace("\0", "\\0")
	out = []
	line = ""
	for part in blob[2:].split("\0"):
		if not part:
			continue
		piece = part + "\\0"
		if len(line) + len(piece) > 90:
			out.append(line)
			line = ""
		line += piece
	out.append(line)
	print('\t"\\0\\0"')
	for line in out:
		print('\t"' + line + '"')
	print(";\n")
	total = 0
	spans = []
	table = []
	for first, end in SPANS:
		spans.append((first, end, total))
		for code in range(first, end):
			table.append(places[letters[code]] if code in letters else 0)
		total += end - first
	print("static const struct\n{\n\tuint16_t\tfirst;\n\tuint16_t\tend;\n\tuint16_t\tat;\n}\t\t\tsound_spans[] =\n{")
	for span in spans:
		print("\t{0x%04X, 0x%04X, %d}," % span)
	print("};\n")
	print("static const uint16_t sound_letters[] = {")
	for i in range(0, len(table), 20):
		print("\t" + ", ".join(str(x) for x in table[i:i + 20]) + ",")
	print("};\n")
	print("/* letters that are said together, in order */")
	print("static const struct\n{\n\tuint16_t\tfirst;\n\tuint16_t\tsecond;\n\tuint16_t\tsounds;\n}\t\t\tsound_pairs[] =\n{")
	listed = sorted((a, b, places[s]) for (a, b), s in pairs.items())
	for i in range(0, len(listed), 5):
		print("\t" + " ".join("{0x%04X, 0x%04X, %d}," % x for x in listed[i:i + 5]))
	print("};\n")
	print("/* how Latin letters are said, in the order of the first */")
	print("static const SoundRule sound_rules[] =\n{")
	rows = []
	for line in rules.split("\n"):
		if not line.strip():
			continue
		pattern, *said = line.split()
		where = []
		if pattern[0] == "^":
			where.append("AT_START")
			pattern = pattern[1:]
		if pattern[0] == "v" and len(pattern) > 1 and pattern[1] == "r":
			where.append("BEHIND_VOWEL")
			pattern = pattern[1:]
		if pattern[-1] == "$":
			where.append("AT_END")
			pattern = pattern[:-1]
		elif pattern[-1] in "EBVX":
			where.append({"E": "BEFORE_FRONT", "B": "BEFORE_BACK", "V": "BEFORE_VOWEL", "X": "BEFORE_OTHER"}[pattern[-1]])
			pattern = pattern[:-1]
		for s in said:
			sounds, cost = s.rsplit(":", 1)
			rows.append((pattern, sounds, int(cost), " | ".join(where) or "0"))
	rows.sort(key=lambda r: r[0])
	for pattern, sounds, cost, where in rows:
		print('\t{"%s", %d, "%s", %d, %d, %s},' % (pattern, len(pattern), sounds, len(sounds), cost, where))
	print("};\n")
	first = []
	k = 0
	for c in "abcdefghijklmnopqrstuvwxyz":
		while k < len(rows) and rows[k][0][0] < c:
			k += 1
		first.append(k)
	first.append(len(rows))
	print("static const uint16_t sound_first_rule[27] = {\n\t" + ", ".join(map(str, first)) + "\n};")
	print()
	print("/* how letters are named, in English and on the continent */")
	print("static const char *const sound_letter_names[26][LETTER_NAMINGS] = {")
	for line in names.split():
		print("\t{" + ", ".join('"%s"' % said for said in line.split(":")[1].split(",")) + "},")
	print("};")


main()

/* sources: src/mention/mention_keys.c src/mention/mention_query.c src/index/segment_keys.c src/index/common_forms.c src/index/key_set.c src/match/lexicon_*.c src/sound/sound.c src/sound/sound_distance.c src/sound/heard.c src/text/text.c src/text/distance.c */
/*-------------------------------------------------------------------------
 *
 * mention_keys.c
 *	  The keys of a text and what a brand looks up among them, against the scan.
 *
 * For random pairs of a text and a brand, made to be near misses: what the
 * scan finds, the keys must not miss; what the keys are sure of, the scan
 * must find. Keys are searched as the index does: in order, from the first
 * that may match a probe until one says that none behind it does.
 *
 *	  mention_keys [PAIRS [SEED]]
 *
 *-------------------------------------------------------------------------
 */
#include "mention/mention_query.h"

#include "key_test.h"

#define PAIRS 150000
#define TEXTS_FOR_A_BRAND 8

static const char *const letters[] = {
	"a", "b", "c", "d", "e", "i", "l", "m", "n", "o", "r", "s", "v", "u", "t", "w", "k"
};
static const char *const pairs[] = {"rn", "vv", "cl", "m", "w", "d", "rm", "nn", "il", "oo"};
static const char *const looks[] = {
	"1", "0", "3", "5", "4", "8", "6", "7", "а", "е", "о", "с", "р", "Α", "ı", "é", "ø", "Ꮃ", "ｎ", "𝐚",
	"\xE2\x80\x8B", "ɩ", "Ƽ", "٥"
};
static const char *const symbols[] = {"@", "$", "!", "*", "+", "|", "!!", "@*"};
static const char *const gaps[] = {" ", " ", " ", "-", ".", "  ", "   ", "    ", ", ", "/", "_", "'", "&"};
static const char *const connectors[] = {"and", "of", "the", "de", "e", "y"};
static const char *const others[] = {
	"shoes", "for", "501", "2019", "1", "0", "5", "耐克", "克", "нике", "пума", "ナイキ", "나이키", "x9z9", "12a", "a", "e", "l", "s",
	"50", "100", "б", "ь", "นิ", "ltd", "the", "часы", "時計", "ساعة"
};

/* in other scripts, by sound: a, b, ... z */
static const char *const spelt[][26] = {
	{"а", "б", "к", "д", "е", "ф", "г", "х", "и", "ж", "к", "л", "м", "н", "о", "п", "к", "р", "с", "т", "у", "в", "в", "кс", "й", "з"},
	{"ア", "ブ", "ク", "ド", "エ", "フ", "グ", "ハ", "イ", "ジ", "ク", "ル", "ム", "ン", "オ", "プ", "ク", "ル", "ス", "ト", "ウ", "ヴ", "ワ", "クス", "イ", "ズ"},
	{"아", "브", "크", "드", "에", "프", "그", "하", "이", "지", "크", "르", "므", "느", "오", "프", "크", "르", "스", "트", "우", "브", "와", "크스", "이", "즈"},
	{"ا", "ب", "ك", "د", "", "ف", "ج", "ه", "ي", "ج", "ك", "ل", "م", "ن", "و", "ب", "ق", "ر", "س", "ت", "و", "ف", "و", "كس", "ي", "ز"},
	{"א", "ב", "ק", "ד", "", "פ", "ג", "ה", "י", "ג׳", "ק", "ל", "מ", "נ", "ו", "פ", "ק", "ר", "ס", "ט", "ו", "ו", "וו", "קס", "י", "ז"},
	{"α", "μπ", "κ", "ντ", "ε", "φ", "γκ", "χ", "ι", "τζ", "κ", "λ", "μ", "ν", "ο", "π", "κ", "ρ", "σ", "τ", "ου", "β", "ου", "ξ", "ι", "ζ"},
	{"ा", "ब", "क", "द", "े", "फ", "ग", "ह", "ि", "ज", "क", "ल", "म", "न", "ो", "प", "क", "र", "स", "त", "ु", "व", "व", "क्स", "य", "ज़"}
};

static void
random_word(String *out, int length)
{
	for (int i = 0; i < length; i++)
		append(out, one_in(5) ? ONE_OF(pairs) : ONE_OF(letters));
}

static void
random_brand(String *brand)
{
	int			words = one_in(2) ? 1 : 1 + (int) random_below(3);

	brand->n = 0;
	for (int w = 0; w < words; w++)
	{
		if (w > 0)
			append(brand, one_in(6) ? ONE_OF(gaps) : " ");
		if (one_in(12))
			append(brand, ONE_OF(others));
		else if (one_in(20))
			append(brand, ONE_OF(connectors));
		else
			random_word(brand, 1 + (int) random_below(one_in(8) ? 30 : 11));
		if (one_in(20))
			append(brand, ONE_OF(looks));
	}
}

/* the bytes of the character at i */
static int
width_at(const String *s, int i)
{
	int			n = 1;

	while (i + n < s->n && (s->s[i + n] & 0xC0) == 0x80)
		n++;
	return n;
}

/* the brand in another script, well heard or not, parted somehow */
static void
transliterated(const String *brand, String *out)
{
	const char *const *letter = spelt[random_below(sizeof(spelt) / sizeof(spelt[0]))];
	bool		joined = one_in(2);

	for (int i = 0; i < brand->n; i++)
	{
		char		c = brand->s[i];

		if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		if (c == ' ' && !joined)
			append(out, one_in(4) ? "・" : one_in(4) ? "-" : " ");
		if (c < 'a' || c > 'z' || one_in(30))
			continue;
		append(out, letter[(one_in(30) ? 'a' + (int) random_below(26) : c) - 'a']);
		if (one_in(40))
			append(out, ONE_OF(gaps));
	}
}

/* a mention of the brand as somebody might write it who wants to be missed */
static void
mangled(const String *brand, String *out)
{
	int			rate = 2 + (int) random_below(12);
	bool		spaced = one_in(10);
	bool		joined = one_in(5);
	const char *gap = ONE_OF(gaps);

	for (int i = 0; i < brand->n;)
	{
		char		c[8] = {0};
		int			width = width_at(brand, i);

		if (width > 4)
			width = 4;
		memcpy(c, brand->s + i, width);
		i += width;
		if (*c == ' ')
		{
			if (joined)
				continue;
			append(out, one_in(8) ? ONE_OF(gaps) : " ");
			if (one_in(12))
			{
				append(out, ONE_OF(connectors));
				append(out, " ");
			}
			continue;
		}
		if (one_in(rate))
			switch (random_below(8))
			{
				case 0:
					continue;	/* missing */
				case 1:
					append(out, ONE_OF(letters));
					break;
				case 2:
					append(out, ONE_OF(letters));
					continue;	/* another */
				case 3:
					append(out, ONE_OF(looks));
					continue;
				case 4:
					append(out, ONE_OF(symbols));
					if (one_in(2))
						continue;
					break;
				case 5:
					append(out, ONE_OF(gaps));
					break;
				case 6:
					append(out, ONE_OF(pairs));
					continue;
				case 7:			/* swapped with the next */
					if (i < brand->n && width_at(brand, i) == 1 && brand->s[i] != ' ')
					{
						char		next[2] = {brand->s[i++], 0};

						append(out, next);
					}
					break;
			}
		append(out, c);
		if (spaced)
			append(out, gap);
	}
}

static void
random_text(const String *brand, String *out)
{
	int			parts = 1 + (int) random_below(3);

	out->n = 0;
	out->s[0] = 0;
	for (int i = 0; i < parts; i++)
	{
		if (i > 0 || one_in(3))
		{
			append(out, one_in(6) ? ONE_OF(symbols) : ONE_OF(gaps));
			append(out, ONE_OF(others));
			append(out, one_in(6) ? ONE_OF(symbols) : ONE_OF(gaps));
		}
		if (one_in(4))
			transliterated(brand, out);
		else
			mangled(brand, out);
		if (one_in(4))
			append(out, ONE_OF(symbols));
	}
}

/* ---------------------------------------------------------------- the test */

static MentionAnswer
query_text(const MentionQuery *query, const Text *text)
{
	static MentionAnswer conditions[UINT16_MAX];
	KeySet		keys;

	mention_keys_of_text(&keys, &memory, text);
	if (!sort_keys(&keys))
	{
		printf("a key twice: \"%s\"\n", text->source);
		exit(1);
	}

	if (query->probes.n == 0)
		return MENTION_NO;
	memset(conditions, 0, query->n_conditions * sizeof(MentionAnswer));
	for (uint32_t i = 0; i < query->probes.n; i++)
	{
		const Probe *probe = &query->probes.list[i];
		MentionAnswer here = probe->certain ? MENTION_YES : MENTION_PERHAPS;

		if (conditions[probe->condition] < here && answered(&keys, probe))
			conditions[probe->condition] = here;
	}
	return mention_judge(query, conditions);
}

static long heard;

static void
found(void *arg, const LexiconMatch *match)
{
	*(bool *) arg = true;
	heard += match->sounds > 0;
}

int
main(int argc, char **argv)
{
	long		n_pairs = argc > 1 ? atol(argv[1]) : PAIRS;
	long		mentions = 0;
	long		perhaps = 0;
	long		wrong = 0;

	state = argc > 2 ? (uint64_t) atol(argv[2]) * 2 + 1 : 20240301;
	for (long pair = 0; pair < n_pairs; pair++)
	{
		static String brand;
		static String text;
		static char space[400000];
		static MentionQuery query;
		static LexiconScan *scan;
		static int	kept;
		Text		words;
		bool		there = false;
		MentionAnswer said;

		if (pair % TEXTS_FOR_A_BRAND == 0)
		{
			LexiconBuilder *builder;

			release_all(0);
			random_brand(&brand);
			builder = lexicon_begin(&memory, 2);
			lexicon_listen(builder);
			scan = NULL;
			if (lexicon_add(builder, brand.s, brand.n, 0))
				scan = lexicon_scan_begin(lexicon_finish(builder), &memory, NULL);
			mention_query_of_brand(&query, &memory, brand.s, brand.n);
			kept = n_blocks;
		}
		random_text(&brand, &text);
		text_read(&words, space, text.s, text.n);
		if (scan != NULL)
		{
			lexicon_scan(scan, &words, found, &there);
			/* what the scan keeps stays until the next brand */
			kept = n_blocks;
		}
		said = query_text(&query, &words);
		release_all(kept);
		mentions += there;
		perhaps += said == MENTION_PERHAPS && !there;
		if ((there && said == MENTION_NO) || (!there && said == MENTION_YES))
		{
			printf("%s: brand \"%s\", text \"%s\"\n", there ? "lost" : "added", brand.s, text.s);
			if (++wrong > 20)
				break;
		}
	}
	printf("%ld pairs, %ld mentions, %ld heard, %ld looked at in vain, %ld wrong\n", n_pairs, mentions, heard, perhaps, wrong);
	return wrong != 0 || mentions < n_pairs / 10 || heard < n_pairs / 50;
}

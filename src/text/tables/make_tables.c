/*-------------------------------------------------------------------------
 *
 * make_tables.c
 *	  Writes src/text/tables/tables.h: what every code point is, how it sounds and
 *	  what it looks like.
 *
 *		cc -o make_tables make_tables.c -licui18n -licuuc
 *		./make_tables > ../tables.h
 *
 * Run once for a release that changes the tables, with
 * TEXT_NORMALISER_VERSION in text.h counted up: indexes that hold the old
 * forms must be built again.
 *
 * ICU gives NFKC casefolding, scripts, the look-alikes of Unicode TR39 and
 * romanisation; what it lacks or does otherwise than the eye is added below.
 *
 *-------------------------------------------------------------------------
 */
#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "../char_class.h"

/* the longest form of one code point */
#define MAX_FORM 6

/*
 * What the eye reads in letters that TR39 leaves alone, or takes for another:
 * upper and lower case on their own, for Greek N looks like N and Greek n
 * like v.
 */
static const struct
{
	UChar32		from;
	const char *look;
}			looks[] =
{
	/* Cyrillic */
	{0x0430, "a"}, {0x0431, "6"}, {0x0432, "b"}, {0x0433, "r"}, {0x0434, "a"},
	{0x0435, "e"}, {0x0451, "e"}, {0x0437, "3"}, {0x0438, "u"}, {0x0439, "u"},
	{0x043A, "k"}, {0x043C, "m"}, {0x043D, "h"}, {0x043E, "o"}, {0x043F, "n"},
	{0x0440, "p"}, {0x0441, "c"}, {0x0442, "t"}, {0x0443, "y"}, {0x0445, "x"},
	{0x0446, "u"}, {0x0447, "4"}, {0x0448, "w"}, {0x0449, "w"}, {0x044A, "b"},
	{0x044B, "bl"}, {0x044C, "b"}, {0x044D, "e"}, {0x044E, "io"}, {0x044F, "r"},
	{0x0454, "e"}, {0x0455, "s"}, {0x0456, "i"}, {0x0457, "i"}, {0x0458, "j"},
	{0x0491, "r"}, {0x04BB, "h"}, {0x04CF, "l"}, {0x0501, "d"}, {0x051B, "q"},
	{0x051D, "w"},
	{0x0410, "A"}, {0x0411, "6"}, {0x0412, "B"}, {0x0413, "r"}, {0x0414, "A"},
	{0x0415, "E"}, {0x0401, "E"}, {0x0417, "3"}, {0x0418, "N"}, {0x0419, "N"},
	{0x041A, "K"}, {0x041C, "M"}, {0x041D, "H"}, {0x041E, "O"}, {0x041F, "n"},
	{0x0420, "P"}, {0x0421, "C"}, {0x0422, "T"}, {0x0423, "Y"}, {0x0425, "X"},
	{0x0426, "U"}, {0x0427, "4"}, {0x0428, "W"}, {0x0429, "W"}, {0x042A, "b"},
	{0x042B, "bl"}, {0x042C, "b"}, {0x042D, "E"}, {0x042E, "IO"}, {0x042F, "R"},
	{0x0404, "E"}, {0x0405, "S"}, {0x0406, "I"}, {0x0407, "I"}, {0x0408, "J"},
	/* Greek */
	{0x03B1, "a"}, {0x03B2, "b"}, {0x03B3, "y"}, {0x03B4, "d"}, {0x03B5, "e"},
	{0x03B7, "n"}, {0x03B9, "i"}, {0x03BA, "k"}, {0x03BC, "u"}, {0x03BD, "v"},
	{0x03BF, "o"}, {0x03C0, "n"}, {0x03C1, "p"}, {0x03C2, "c"}, {0x03C3, "o"},
	{0x03C4, "t"}, {0x03C5, "u"}, {0x03C7, "x"}, {0x03C9, "w"}, {0x03B8, "o"},
	{0x0391, "A"}, {0x0392, "B"}, {0x0395, "E"}, {0x0396, "Z"}, {0x0397, "H"},
	{0x0398, "O"}, {0x0399, "I"}, {0x039A, "K"}, {0x039B, "A"}, {0x039C, "M"},
	{0x039D, "N"}, {0x039F, "O"}, {0x03A1, "P"}, {0x03A3, "E"}, {0x03A4, "T"},
	{0x03A5, "Y"}, {0x03A7, "X"}, {0x039E, "E"}, {0x0393, "r"}, {0x03A9, "O"},
	/* Armenian */
	{0x0561, "w"}, {0x0563, "q"}, {0x0565, "t"}, {0x0566, "q"}, {0x0570, "h"},
	{0x0575, "j"}, {0x0578, "n"}, {0x057C, "n"}, {0x057D, "u"}, {0x0581, "g"},
	{0x0582, "i"}, {0x0584, "p"}, {0x0585, "o"}, {0x056C, "l"}, {0x0562, "p"},
	{0x0555, "O"}, {0x054D, "U"}, {0x054F, "S"}, {0x0548, "n"}, {0x053C, "L"},
	{0x0540, "2"}, {0x0531, "U"},
	/* Cherokee */
	{0x13A0, "D"}, {0x13A1, "R"}, {0x13A2, "T"}, {0x13A9, "Y"}, {0x13AA, "A"},
	{0x13AB, "J"}, {0x13AC, "E"}, {0x13B3, "W"}, {0x13B7, "M"}, {0x13BB, "H"},
	{0x13BD, "Y"}, {0x13BE, "O"}, {0x13C0, "G"}, {0x13C2, "h"}, {0x13C3, "Z"},
	{0x13CE, "4"}, {0x13CF, "b"}, {0x13D2, "R"}, {0x13D4, "W"}, {0x13D5, "S"},
	{0x13D9, "V"}, {0x13DA, "S"}, {0x13DE, "L"}, {0x13DF, "C"}, {0x13E2, "P"},
	{0x13E6, "K"}, {0x13E7, "d"}, {0x13F3, "G"}, {0x13F4, "B"}, {0x13CC, "U"},
	{0x13B6, "G"}, {0x13A5, "i"},
	/* signs that stand for letters */
	{0x20AC, "e"}, {0x00A5, "y"}, {0x00A3, "l"}, {0x00A2, "c"}, {0x20BF, "b"},
	{0x2206, "a"}, {0x2211, "e"}, {0x221E, "oo"}
};

/*
 * Cyrillic and Greek as they sound in English, which is how brands are
 * written in them; ICU romanises for librarians (Шанель: sanel).
 */
static const struct
{
	UChar32		from;
	const char *sound;
}			sounds[] =
{
	{0x0430, "a"}, {0x0431, "b"}, {0x0432, "v"}, {0x0433, "g"}, {0x0434, "d"},
	{0x0435, "e"}, {0x0451, "e"}, {0x0436, "zh"}, {0x0437, "z"}, {0x0438, "i"},
	{0x0439, "y"}, {0x043A, "k"}, {0x043B, "l"}, {0x043C, "m"}, {0x043D, "n"},
	{0x043E, "o"}, {0x043F, "p"}, {0x0440, "r"}, {0x0441, "s"}, {0x0442, "t"},
	{0x0443, "u"}, {0x0444, "f"}, {0x0445, "kh"}, {0x0446, "ts"}, {0x0447, "ch"},
	{0x0448, "sh"}, {0x0449, "shch"}, {0x044A, ""}, {0x044B, "y"}, {0x044C, ""},
	{0x044D, "e"}, {0x044E, "yu"}, {0x044F, "ya"}, {0x0454, "ye"}, {0x0456, "i"},
	{0x0457, "yi"}, {0x0458, "j"}, {0x0459, "lj"}, {0x045A, "nj"}, {0x045B, "c"},
	{0x0452, "dj"}, {0x045F, "dz"}, {0x0491, "g"}, {0x045E, "u"}, {0x0455, "s"},
	{0x03B1, "a"}, {0x03B2, "v"}, {0x03B3, "g"}, {0x03B4, "d"}, {0x03B5, "e"},
	{0x03B6, "z"}, {0x03B7, "i"}, {0x03B8, "th"}, {0x03B9, "i"}, {0x03BA, "k"},
	{0x03BB, "l"}, {0x03BC, "m"}, {0x03BD, "n"}, {0x03BE, "x"}, {0x03BF, "o"},
	{0x03C0, "p"}, {0x03C1, "r"}, {0x03C2, "s"}, {0x03C3, "s"}, {0x03C4, "t"},
	{0x03C5, "u"}, {0x03C6, "f"}, {0x03C7, "ch"}, {0x03C8, "ps"}, {0x03C9, "o"}
};

/* letters by range that have no decomposition: negative circled, squared ... */
static const struct
{
	UChar32		first;
	UChar32		last;
	char		letter;			/* of first */
}			styled_ranges[] =
{
	{0x1F150, 0x1F169, 'a'},	/* negative circled */
	{0x1F170, 0x1F189, 'a'},	/* negative squared */
	{0x1F1E6, 0x1F1FF, 'a'}		/* regional indicators */
};

static const UNormalizer2 *nfkc_cf;
static const UNormalizer2 *nfd;
static USpoofChecker *spoof;
static UTransliterator *any_latin;

#define CHECK(status) \
	do { \
		if (U_FAILURE(status)) \
		{ \
			fprintf(stderr, "line %d: %s\n", __LINE__, u_errorName(status)); \
			exit(1); \
		} \
	} while (0)

static UTransliterator *
open_transliterator(const char *id)
{
	UChar		name[128];
	UErrorCode	status = U_ZERO_ERROR;
	UTransliterator *result;

	u_uastrcpy(name, id);
	result = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
	CHECK(status);
	return result;
}

/* lower-case ASCII letters and digits of a string; false if anything else is in it */
static bool
ascii_of(const UChar *s, int length, char *out, bool keep_others)
{
	int			n = 0;
	bool		clean = true;

	for (int i = 0; i < length;)
	{
		UChar32		c;

		U16_NEXT(s, i, length, c);
		if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
		{
			if (n < MAX_FORM)
				out[n++] = (char) c;
		}
		else if (!(U_GET_GC_MASK(c) & U_GC_M_MASK) && !keep_others)
			clean = false;
	}
	out[n] = '\0';
	return clean && n > 0;
}

static int
normalise(const UNormalizer2 *n, UChar32 c, UChar *out, int size)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		in[2];
	int			length = 0;
	int			result;

	U16_APPEND_UNSAFE(in, length, c);
	result = unorm2_normalize(n, in, length, out, size, &status);
	CHECK(status);
	return result;
}

/* NFKC casefold, then decomposed: what a code point is made of */
static int
folded(UChar32 c, UChar *out, int size)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		buffer[64];
	int			length = normalise(nfkc_cf, c, buffer, 64);
	int			result = unorm2_normalize(nfd, buffer, length, out, size, &status);

	CHECK(status);
	return result;
}

static bool
romanise(const UChar *s, int length, char *out)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		buffer[256];
	int32_t		text_length = length;
	int32_t		limit = length;

	memcpy(buffer, s, sizeof(UChar) * length);
	utrans_transUChars(any_latin, buffer, &text_length, 256, 0, &limit, &status);
	CHECK(status);
	return ascii_of(buffer, text_length, out, true) || out[0] != '\0';
}

static bool
look_of(UChar32 c, const char *plain, char *out)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		in[2];
	UChar		skeleton[64];
	UChar		decomposed[64];
	int			length = 0;

	for (size_t i = 0; i < sizeof(looks) / sizeof(looks[0]); i++)
		if (looks[i].from == c)
		{
			UChar		look[8];

			u_uastrcpy(look, looks[i].look);
			return ascii_of(look, u_strlen(look), out, false);
		}

	/* a Latin letter is what a clerk would type for it */
	if (plain[0] != '\0' && (uscript_getScript(c, &status) == USCRIPT_LATIN ||
							 uscript_getScript(c, &status) == USCRIPT_COMMON))
	{
		strcpy(out, plain);
		return true;
	}

	/* by its base letter: look-alikes above, then TR39 */
	length = normalise(nfd, c, decomposed, 64);
	if (length > 0)
	{
		UChar32		base;

		U16_GET(decomposed, 0, 0, length, base);
		if (base != c && look_of(base, "", out))
			return true;
	}
	length = 0;
	U16_APPEND_UNSAFE(in, length, c);
	length = uspoof_getSkeleton(spoof, 0, in, length, skeleton, 64, &status);
	CHECK(status);
	if (!ascii_of(skeleton, length, out, false))
		return false;
	if (strcmp(out, "rn") == 0)
		strcpy(out, "m");
	return true;
}

typedef struct Entry
{
	uint8_t		kind;
	uint8_t		flags;
	uint8_t		script;
	char		plain[MAX_FORM + 1];
	char		look[MAX_FORM + 1];
}			Entry;

static bool
is_styled(UChar32 c)
{
	int			type = u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE);
	UBlockCode	block = ublock_getCode(c);

	return type == U_DT_FONT || type == U_DT_CIRCLE || type == U_DT_SUPER ||
		type == U_DT_SUB || type == U_DT_SQUARE ||
		(type == U_DT_COMPAT && (block == UBLOCK_NUMBER_FORMS || block == UBLOCK_ENCLOSED_ALPHANUMERICS)) ||
		block == UBLOCK_IPA_EXTENSIONS || block == UBLOCK_PHONETIC_EXTENSIONS ||
		block == UBLOCK_PHONETIC_EXTENSIONS_SUPPLEMENT || block == UBLOCK_LATIN_EXTENDED_D;
}

static void
classify(UChar32 c, Entry *e)
{
	UErrorCode	status = U_ZERO_ERROR;
	UScriptCode script = uscript_getScript(c, &status);
	uint32_t	mask = U_GET_GC_MASK(c);
	UChar		fold[64];
	int			length;

	CHECK(status);
	memset(e, 0, sizeof(*e));
	e->kind = CHAR_BREAK;

	switch (c)
	{
		case '\'':
		case '`':
		case 0x2019:
		case 0x2018:
		case 0x02BC:
		case 0x00B4:
		case 0x2032:
		case 0xFF07:
			e->kind = CHAR_APOSTROPHE;
			return;
		case 0x00AE:
		case 0x2122:
		case 0x2120:
			e->kind = CHAR_TRADEMARK;
			return;
		case 0x3099:
		case 0x309A:
		case 0xFF9E:
		case 0xFF9F:
			e->kind = CHAR_COMPOSES;
			return;
		case 0x30FC:			/* prolonged sound mark */
		case 0xFF70:
		case 0x0640:			/* tatweel */
			e->kind = CHAR_SILENT;
			return;
	}
	if ((c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FB))
	{
		e->kind = CHAR_COMPOSES;	/* vowels and finals of Hangul */
		return;
	}
	if (c >= 0xAC00 && c <= 0xD7A3)
	{
		e->kind = CHAR_HANGUL;
		e->script = USCRIPT_HANGUL;
		return;
	}
	if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
		(mask & U_GC_CF_MASK))
	{
		e->kind = CHAR_HIDDEN;
		return;
	}
	for (size_t i = 0; i < sizeof(styled_ranges) / sizeof(styled_ranges[0]); i++)
		if (c >= styled_ranges[i].first && c <= styled_ranges[i].last)
		{
			e->kind = CHAR_LETTER;
			e->flags = CHAR_STYLED | CHAR_UPPER;
			e->script = c >= 0x1F1E6 ? USCRIPT_SYMBOLS : USCRIPT_LATIN;
			e->plain[0] = e->look[0] = (char) (styled_ranges[i].letter + (c - styled_ranges[i].first));
			return;
		}
	if (!u_isdefined(c) || (mask & (U_GC_CN_MASK | U_GC_CO_MASK | U_GC_CS_MASK | U_GC_CC_MASK)))
		return;
	if (mask & (U_GC_MN_MASK | U_GC_ME_MASK))
	{
		/* what is drawn across a letter hides it; what stands above it is an accent */
		int			class = u_getCombiningClass(c);

		e->kind = class == 1 || (mask & U_GC_ME_MASK) ||
			(c >= 0x0334 && c <= 0x0338) || (c >= 0x20D0 && c <= 0x20F0) ? CHAR_OVERLAY : CHAR_MARK;
		return;
	}

	length = folded(c, fold, 64);

	if (script == USCRIPT_HAN)
	{
		UChar32		target;
		int			bytes = 0;
		UBool		error = false;

		if (!(mask & U_GC_LO_MASK) && !(mask & U_GC_SO_MASK))
			return;				/* 〇 is a letter number; iteration marks part */
		U16_GET(fold, 0, 0, length, target);
		e->kind = CHAR_HAN;
		e->script = USCRIPT_HAN;
		if (target != c)
			U8_APPEND((uint8_t *) e->plain, bytes, MAX_FORM, target, error);
		(void) error;
		return;
	}
	if (mask & U_GC_ND_MASK)
	{
		e->kind = CHAR_DIGIT;
		e->plain[0] = e->look[0] = (char) ('0' + u_charDigitValue(c));
		if (is_styled(c))
			e->flags |= CHAR_STYLED;
		return;
	}
	if (length > 0 && (mask & U_GC_NO_MASK))
	{
		/* superscript and circled digits; fractions part words */
		if (ascii_of(fold, length, e->plain, false) && strlen(e->plain) == 1)
		{
			e->kind = CHAR_DIGIT;
			strcpy(e->look, e->plain);
		}
		else
			e->plain[0] = '\0';
		return;
	}

	if (!(mask & (U_GC_L_MASK | U_GC_MC_MASK | U_GC_NL_MASK)))
	{
		/* letters in a circle or a square are symbols by category */
		bool		letters = ascii_of(fold, length, e->plain, true) && (mask & U_GC_SO_MASK);
		bool		look;

		if (!letters)
			e->plain[0] = '\0';
		look = !letters && look_of(c, "", e->look) && (mask & (U_GC_SC_MASK | U_GC_SM_MASK)) &&
			c >= 0x80;
		if (letters)
		{
			e->kind = CHAR_LETTER;
			e->script = USCRIPT_LATIN;
			e->flags = CHAR_STYLED;
			if (u_isupper(c) || u_hasBinaryProperty(c, UCHAR_UPPERCASE))
				e->flags |= CHAR_UPPER;
			strcpy(e->look, e->plain);
		}
		else if (look && strlen(e->look) <= 2)
			e->kind = CHAR_SYMBOL;
		else
			e->look[0] = '\0';
		return;
	}

	e->kind = CHAR_LETTER;
	if (u_hasBinaryProperty(c, UCHAR_UPPERCASE))
		e->flags |= CHAR_UPPER;
	if (is_styled(c))
		e->flags |= CHAR_STYLED;

	/* how it is typed, or how it sounds */
	if (!ascii_of(fold, length, e->plain, false))
	{
		bool		known = false;
		UChar32		base = 0;

		e->plain[0] = '\0';
		if (length > 0)
			U16_GET(fold, 0, 0, length, base);
		if (length > 0 && u_charType(base) != U_NON_SPACING_MARK)
		{
			UChar		composed[64];
			int			composed_length = normalise(nfkc_cf, c, composed, 64);
			UChar32		whole;

			U16_GET(composed, 0, 0, composed_length, whole);
			for (int pass = 0; pass < 2 && !known; pass++)
				for (size_t i = 0; i < sizeof(sounds) / sizeof(sounds[0]); i++)
					if (sounds[i].from == (pass ? base : whole))
					{
						strcpy(e->plain, sounds[i].sound);
						known = true;
						break;
					}
			if (!known)
				known = romanise(composed, composed_length, e->plain);
		}
		if (!known)
			e->plain[0] = '\0';
		else if (e->plain[0] == '\0')
			e->flags |= CHAR_MUTE;	/* ь */
	}
	if (!look_of(c, e->plain, e->look))
		e->look[0] = '\0';

	if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
		script = USCRIPT_LATIN;
	if (e->flags & CHAR_STYLED && length > 0 && fold[0] < 0x80)
		script = USCRIPT_LATIN;
	assert(script < 256);
	e->script = (uint8_t) script;
}

/* ---------------------------------------------------------------- output */

#define BLOCK 128
#define BLOCKS (0x110000 / BLOCK)

static Entry entries[16384];
static int	n_entries;
static uint16_t map[0x110000];
static char pool[65536];
static int	n_pool;

static int
intern(const char *s)
{
	int			length = (int) strlen(s);

	for (int i = 0; i + length <= n_pool; i++)
		if (memcmp(pool + i, s, length) == 0)
			return i;
	assert(n_pool + length <= (int) sizeof(pool));
	memcpy(pool + n_pool, s, length);
	n_pool += length;
	return n_pool - length;
}

static int
entry_of(const Entry *e)
{
	for (int i = 0; i < n_entries; i++)
		if (memcmp(&entries[i], e, sizeof(*e)) == 0)
			return i;
	assert(n_entries < 16384);
	entries[n_entries] = *e;
	return n_entries++;
}

static void
print_numbers(const char *type, const char *name, const uint16_t *v, int n)
{
	printf("\nstatic const %s %s[%d] =\n{", type, name, n);
	for (int i = 0; i < n; i++)
		printf("%s%u%s", i % 20 == 0 ? "\n\t" : "", v[i], i + 1 < n ? "," : "");
	printf("\n};\n");
}

int
main(void)
{
	static uint16_t stage1[BLOCKS];
	static uint16_t stage2[BLOCKS][BLOCK];
	int			n_blocks = 0;
	UErrorCode	status = U_ZERO_ERROR;
	UVersionInfo icu,
				unicode;
	Entry		none;
	double		growth = 0;

	nfkc_cf = unorm2_getNFKCCasefoldInstance(&status);
	CHECK(status);
	nfd = unorm2_getNFKDInstance(&status);
	CHECK(status);
	spoof = uspoof_open(&status);
	CHECK(status);
	any_latin = open_transliterator("Any-Latin; Latin-ASCII; Lower");

	memset(&none, 0, sizeof(none));
	none.kind = CHAR_BREAK;
	entry_of(&none);

	for (UChar32 c = 0; c < 0x110000; c++)
	{
		Entry		e;
		double		ratio;

		if (c >= 0x30000 && c < 0xE0000 && !u_isdefined(c))
			continue;
		classify(c, &e);
		map[c] = (uint16_t) entry_of(&e);
		ratio = (double) (strlen(e.plain) > strlen(e.look) ? strlen(e.plain) : strlen(e.look)) / U8_LENGTH(c);
		if (ratio > growth)
			growth = ratio;
	}
	for (int b = 0; b < BLOCKS; b++)
	{
		int			same = 0;

		while (same < n_blocks && memcmp(stage2[same], map + b * BLOCK, sizeof(stage2[0])) != 0)
			same++;
		if (same == n_blocks)
			memcpy(stage2[n_blocks++], map + b * BLOCK, sizeof(stage2[0]));
		stage1[b] = (uint16_t) same;
	}

	u_getVersion(icu);
	u_getUnicodeVersion(unicode);
	printf("/*-------------------------------------------------------------------------\n"
		   " *\n"
		   " * tables.h\n"
		   " *	  What every code point is, how it sounds and what it looks like.\n"
		   " *\n"
		   " * Made by tables/make_tables.c with ICU %d.%d (Unicode %d.%d); do not edit.\n"
		   " *\n"
		   " *-------------------------------------------------------------------------\n"
		   " */\n"
		   "#ifndef ASSAY_TEXT_TABLES_H\n"
		   "#define ASSAY_TEXT_TABLES_H\n\n"
		   "#include \"char_class.h\"\n\n"
		   "#define TABLES_UNICODE_VERSION \"%d.%d\"\n\n"
		   "/* a form of a code point has at most this many bytes a byte of UTF-8 */\n"
		   "#define TABLES_GROWTH %d\n",
		   icu[0], icu[1], unicode[0], unicode[1], unicode[0], unicode[1], (int) (growth + 0.999));

	printf("\nstatic const CharClass char_classes[%d] =\n{\n", n_entries);
	for (int i = 0; i < n_entries; i++)
		printf("\t{%d, %d, %d, %d, %d, %d, %d},\n", entries[i].kind, entries[i].flags, entries[i].script,
			   (int) strlen(entries[i].plain), (int) strlen(entries[i].look),
			   intern(entries[i].plain), intern(entries[i].look));
	printf("};\n\nstatic const char char_forms[%d] =\n", n_pool + 1);
	for (int i = 0; i < n_pool; i += 60)
	{
		printf("\t\"");
		for (int k = i; k < i + 60 && k < n_pool; k++)
			if ((unsigned char) pool[k] < 0x80)
				putchar(pool[k]);
			else
				printf("\\%03o", (unsigned char) pool[k]);
		printf("\"\n");
	}
	printf(";\n");
	print_numbers("uint16_t", "char_blocks", stage1, BLOCKS);
	print_numbers("uint16_t", "char_block_classes", &stage2[0][0], n_blocks * BLOCK);
	printf("\n#endif							/* ASSAY_TEXT_TABLES_H */\n");

	fprintf(stderr, "%d classes, %d blocks, %d bytes of forms, growth %.2f\n",
			n_entries, n_blocks, n_pool, growth);
	return 0;
}

/*-------------------------------------------------------------------------
 *
 * script_words.c
 *	  Goods words in other scripts than Latin, as they are written.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "hs/script_words.h"
#include "text/text.h"

#define LENGTH_OF(array) ((int) (sizeof(array) / sizeof((array)[0])))

/* half-width kana, U+FF66 to U+FF9D, without voice marks */
static const uint16_t wide_kana[] = {
	0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5, 0x30E7, 0x30C3, 0x30FC,
	0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3, 0x30B5,
	0x30B7, 0x30B9, 0x30BB, 0x30BD, 0x30BF, 0x30C1, 0x30C4, 0x30C6, 0x30C8, 0x30CA, 0x30CB,
	0x30CC, 0x30CD, 0x30CE, 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB, 0x30DE, 0x30DF, 0x30E0,
	0x30E1, 0x30E2, 0x30E4, 0x30E6, 0x30E8, 0x30E9, 0x30EA, 0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3
};

/* the character at s; returns its bytes, 0 at the end, and 1 for a stray byte */
static int
read_code(const char *s, const char *end, uint32_t *code)
{
	const unsigned char *p = (const unsigned char *) s;
	int			n;

	*code = 0;
	if (s >= end)
		return 0;
	if (p[0] < 0x80)
	{
		*code = p[0];
		return 1;
	}
	n = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : p[0] >= 0xC2 ? 2 : 1;
	if (n == 1 || end - s < n)
		return 1;
	*code = p[0] & (0xFF >> (n + 1));
	for (int i = 1; i < n; i++)
	{
		if ((p[i] & 0xC0) != 0x80)
		{
			*code = 0;
			return 1;
		}
		*code = *code << 6 | (p[i] & 0x3F);
	}
	return n;
}

/* ka and a voice mark are ga, ha and the other pa; 0: they are two */
static uint32_t
voiced(uint32_t kana, uint32_t mark)
{
	bool		half = mark == 0xFF9F || mark == 0x309A;

	if (!half && mark != 0xFF9E && mark != 0x3099)
		return 0;
	if (kana >= 0x3041 && kana <= 0x3096)
		return voiced(kana + 0x60, mark) - (voiced(kana + 0x60, mark) != 0 ? 0x60 : 0);
	if (kana >= 0x30CF && kana <= 0x30DB && (kana - 0x30CF) % 3 == 0)
		return kana + (half ? 2 : 1);
	if (half)
		return 0;
	if ((kana >= 0x30AB && kana <= 0x30C1 && (kana - 0x30AB) % 2 == 0) ||
		kana == 0x30C4 || kana == 0x30C6 || kana == 0x30C8)
		return kana + 1;
	return kana == 0x30A6 ? 0x30F4 : 0;
}

static uint32_t
fold(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 32 : c;
	if (c >= 0x0410 && c <= 0x042F)
		return c + 0x20;
	if (c == 0x0401 || c == 0x0451)
		return 0x0435;
	if (c >= 0x0400 && c <= 0x040F)
		return c + 0x50;
	if ((c >= 0x064B && c <= 0x065F) || c == 0x0640 || c == 0x0670)
		return 0;				/* vowel signs, tatweel */
	if (c == 0x0622 || c == 0x0623 || c == 0x0625 || c == 0x0671)
		return 0x0627;
	if (c == 0x0649 || c == 0x06CC)
		return 0x064A;
	if (c == 0x0629)
		return 0x0647;
	if (c == 0x06A9)
		return 0x0643;
	if (c >= 0xFF66 && c < 0xFF66 + LENGTH_OF(wide_kana))
		return wide_kana[c - 0xFF66];
	if ((c >= 0x0300 && c <= 0x036F) || (c >= 0x200B && c <= 0x200F) ||
		(c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
		(c >= 0xFE00 && c <= 0xFE0F) || c == 0x00AD || c == 0xFEFF)
		return 0;				/* marks, and what is not seen */
	return c;
}

int
hs_folded(const char *s, const char *end, uint32_t *code)
{
	uint32_t	mark;
	int			n = read_code(s, end, code);
	int			width;

	*code = fold(*code);
	if (*code < 0x3041 || *code > 0x30FF)
		return n;
	width = read_code(s + n, end, &mark);
	if (width > 0 && voiced(*code, mark) != 0)
	{
		*code = voiced(*code, mark);
		n += width;
	}
	return n;
}

HsScript
hs_script(uint32_t c)
{
	if (c >= 0x0400 && c <= 0x052F)
		return HS_CYRILLIC;
	if ((c >= 0x0621 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F))
		return HS_ARABIC;
	if (c >= 0x3041 && c <= 0x309F)
		return HS_HIRAGANA;
	if (c >= 0x30A1 && c <= 0x30FF && c != 0x30FB)
		return HS_KATAKANA;
	if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF) ||
		c == 0x3005)
		return HS_HAN;
	return HS_OTHER_SCRIPT;
}

int
hs_put(char *out, uint32_t c)
{
	if (c < 0x80)
	{
		out[0] = (char) c;
		return 1;
	}
	if (c < 0x800)
	{
		out[0] = (char) (0xC0 | c >> 6);
		out[1] = (char) (0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000)
	{
		out[0] = (char) (0xE0 | c >> 12);
		out[1] = (char) (0x80 | (c >> 6 & 0x3F));
		out[2] = (char) (0x80 | (c & 0x3F));
		return 3;
	}
	out[0] = (char) (0xF0 | c >> 18);
	out[1] = (char) (0x80 | (c >> 12 & 0x3F));
	out[2] = (char) (0x80 | (c >> 6 & 0x3F));
	out[3] = (char) (0x80 | (c & 0x3F));
	return 4;
}

static bool
ends_with(const char *word, int length, const char *ending)
{
	int			n = (int) strlen(ending);

	return length >= n && memcmp(word + length - n, ending, n) == 0;
}

/* endings of Russian words, the longer first */
static const char *const cyrillic_endings[] = {
	"иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ах", "ях", "ов", "ев", "ей", "ой", "ый", "ий",
	"ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ом", "ем", "ам", "ям", "ых", "их", "ию", "ия", "ии",
	"а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й"
};

static const char *const adjective_endings[] = {"ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые"};

/* two bytes a letter */
#define LEAST_CYRILLIC	6

static int
cyrillic_stem(char *word, int n, bool *describes)
{
	for (int i = 0; i < LENGTH_OF(adjective_endings); i++)
		*describes |= n > LEAST_CYRILLIC + 4 && ends_with(word, n, adjective_endings[i]);
	/* кроссовок, кроссовки */
	if (n >= LEAST_CYRILLIC + 4 && (ends_with(word, n, "ок") || ends_with(word, n, "ек")))
	{
		memcpy(word + n - 4, "к", 2);
		return n - 2;
	}
	for (int i = 0; i < LENGTH_OF(cyrillic_endings); i++)
		if (n - (int) strlen(cyrillic_endings[i]) >= LEAST_CYRILLIC && ends_with(word, n, cyrillic_endings[i]))
			return n - (int) strlen(cyrillic_endings[i]);
	return n;
}

static const char *const arabic_articles[] = {"وال", "بال", "لل", "ال"};
static const char *const arabic_endings[] = {"ات", "ون", "ين", "ه"};

#define LEAST_ARABIC	6

static int
arabic_stem(char *word, int n)
{
	for (int i = 0; i < LENGTH_OF(arabic_articles); i++)
	{
		int			length = (int) strlen(arabic_articles[i]);

		if (n - length >= LEAST_ARABIC && memcmp(word, arabic_articles[i], length) == 0)
		{
			memmove(word, word + length, n - length);
			n -= length;
			break;
		}
	}
	for (int i = 0; i < LENGTH_OF(arabic_endings); i++)
		if (n - (int) strlen(arabic_endings[i]) >= LEAST_ARABIC && ends_with(word, n, arabic_endings[i]))
			return n - (int) strlen(arabic_endings[i]);
	return n;
}

int
hs_script_stem(const char *s, const char *end, char *out, bool *describes)
{
	HsScript	script = HS_OTHER_SCRIPT;
	int			n = 0;

	*describes = false;
	for (int letters = 0; s < end && letters < TOKEN_MAX_LETTERS;)
	{
		uint32_t	code;

		s += hs_folded(s, end, &code);
		if (code == 0)
			continue;
		if (letters++ == 0)
			script = hs_script(code);
		n += hs_put(out + n, code);
	}
	if (script == HS_CYRILLIC)
		return cyrillic_stem(out, n, describes);
	if (script == HS_ARABIC)
		return arabic_stem(out, n);
	return n;
}

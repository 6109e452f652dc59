/*-------------------------------------------------------------------------
 *
 * words_core.c
 *	  The words of a goods description.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "hs/script_words.h"
#include "hs/words.h"

/* A description names its goods last: "cotton bag for shoes, black". */
#define GAIN_HEAD		1.3f
#define GAIN_PLAIN		1.0f
#define GAIN_BEHIND		0.5f	/* behind "for", "with" */
#define GAIN_LATER		0.8f	/* behind a comma */

/* in a longer string of words the last is no better than the others */
#define HEAD_MAX_WORDS	7

/* of letters and digits, only what is short is a word: mp3, b12, 4k */
#define MIXED_MAX_LENGTH 4

#define LENGTH_OF(array) ((int) (sizeof(array) / sizeof((array)[0])))

/* words behind which stands what the goods are meant for, or have on them */
static const char *const links[] = {
	"for", "with", "fur", "fuer", "mit", "pour", "avec", "para", "con", "per", "dla", "voor", "met",
	"icin", "fits", "fit", "compatible", "suitable", "w", "com", "passend", "kompatibel", "ohne", "sans", "sin",
	"без", "для", "с", "со", "под", "из", "مع", "متوافق", "تناسب", "مناسب", "من", "بدون"
};

/* as part of a string of characters: behind these, and before those */
static const char *const han_links[] = {"适用于", "適用於", "适用", "適用", "用于", "用於", "兼容"};
static const char *const han_links_behind[] = {"専用", "专用", "專用", "対応", "互換", "用"};

/* what stands before the first of these is the head: bolso de piel; they are no words of goods */
static const char *const marks_of_head[] = {
	"de", "del", "di", "da", "du", "della", "dello", "dei", "en", "em", "alla", "au", "aux",
	"aus", "im", "in"
};

/* units of what was counted */
static const char *const units[] = {
	"kg", "g", "gr", "mg", "l", "ml", "cl", "lt", "cm", "mm", "m", "mtr", "in", "oz", "lb", "lbs", "ft", "pcs", "pc", "x"
};

static bool
is_one_of(const char *const *list, int n, const char *word, int length)
{
	for (int i = 0; i < n; i++)
		if (list[i][0] == word[0] && strlen(list[i]) == (size_t) length && memcmp(list[i], word, length) == 0)
			return true;
	return false;
}

/* 500ml, 2x */
static bool
is_measure(const char *word, int length)
{
	int			digits = 0;

	while (digits < length && word[digits] >= '0' && word[digits] <= '9')
		digits++;
	return digits > 0 && digits < length && is_one_of(units, LENGTH_OF(units), word + digits, length - digits);
}

/* punctuation that parts, beyond ASCII: three bytes, or two and a blank */
static bool
is_wide_break(const char *p, const char *to)
{
	static const char *const wide[] = {"、", "。", "，", "；", "：", "（", "）", "【", "】", "「", "」", "・", "／", "،", "؛"};

	for (int i = 0; i < LENGTH_OF(wide); i++)
	{
		int			n = (int) strlen(wide[i]);

		if (to - p >= n && memcmp(p, wide[i], n) == 0)
			return true;
	}
	return false;
}

/* Does a comma or the like stand in these bytes between two words? */
static bool
is_break(const char *from, const char *to)
{
	for (const char *p = from; p < to; p++)
	{
		if (strchr(",;()[]|/:\n", *p) != NULL && *p != '\0')
			return true;
		if (*p == '-' && p > from && to - p > 1)
			return true;
		if ((unsigned char) *p >= 0xD8 && is_wide_break(p, to))
			return true;
	}
	return false;
}

static bool
is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static bool
is_letters(const char *word, int length)
{
	for (int i = 0; i < length; i++)
		if (word[i] < 'a' || word[i] > 'z')
			return false;
	return true;
}

/* colour: color, moisturiser: moisturizer */
static int
one_spelling(char *word, int n)
{
	for (int i = 2; n >= 6 && i + 3 <= n; i++)
		if (memcmp(word + i, "our", 3) == 0)
		{
			memmove(word + i + 1, word + i + 2, n - i - 2);
			n--;
		}
	for (int i = 3; i + 3 <= n; i++)
		if (word[i] == 'i' && word[i + 1] == 's' && is_vowel(word[i + 2]))
			word[i + 1] = 'z';
	return n;
}

int
hs_stem(char *word, int n)
{
	if (n <= 3 || !is_letters(word, n))
		return n;
	n = one_spelling(word, n);
	if (word[n - 1] == 's' && word[n - 2] != 's' && word[n - 2] != 'u' && word[n - 2] != 'i')
		n--;
	/* cookie, cookies, cooky; case, cases; box, boxes */
	if (n > 4 && word[n - 1] == 'e' && word[n - 2] == 'i')
	{
		n--;
		word[n - 1] = 'y';
	}
	else if (n > 3 && word[n - 1] == 'e' &&
			 (strchr("sxz", word[n - 2]) != NULL ||
			  (word[n - 2] == 'h' && (word[n - 3] == 'c' || word[n - 3] == 's'))))
		n--;
	return n;
}

HsKey
hs_key(const char *stem, int length)
{
	return hs_key_join(UINT64_C(14695981039346656037), stem, length);
}

/* FNV-1a: the key of two words is the key of both written together */
HsKey
hs_key_join(HsKey key, const char *second, int length)
{
	for (int i = 0; i < length; i++)
		key = (key ^ (unsigned char) second[i]) * UINT64_C(1099511628211);
	return key;
}

int
hs_consonants(const char *stem, int length, char *out)
{
	int			n = 0;

	for (int i = 0; i < length; i++)
	{
		char		c = stem[i] == 'z' ? 's' : stem[i];

		if (i > 0 && is_vowel(c))
			continue;
		if (n > 0 && out[n - 1] == c)
			continue;
		if (n > 0 && c == 'k' && out[n - 1] == 'c' && stem[i - 1] == 'c')
			n--;
		out[n++] = c;
	}
	return n;
}

/* where the words of a stretch begin, and what was met in it */
typedef struct Stretch
{
	int			from;
	int			link;			/* the first word behind a link; -1: none */
	int			mark;			/* the word that tells where the head is; -1 */
} Stretch;

/* the word of [from, end) that names the goods */
static int
head_of(const HsWords *words, const Stretch *stretch, int end)
{
	int			from = stretch->from;

	if (stretch->mark > from && stretch->mark < end)
		return stretch->mark - 1;
	if (words->words[from].script == HS_ARABIC)
		return from;
	if (words->words[from].script == HS_CYRILLIC)
		for (int i = from; i < end; i++)
			if (!words->words[i].describes)
				return i;
	return end - 1;
}

/*
 * Gains of the words of one stretch without a comma, from there to the last.
 * head: of the first stretch, its head; a stretch of one word behind it is
 * read before it: "cutlery, plastic", "bells, electric".
 */
static void
weigh_stretch(HsWords *words, const Stretch *stretch, int *head)
{
	int			from = stretch->from;
	int			to = words->n;
	int			end = stretch->link >= 0 ? stretch->link : to;
	float		plain = *head < 0 ? GAIN_PLAIN : GAIN_LATER;
	int			named;

	for (int i = from; i < to; i++)
		words->words[i].gain = i >= end || words->words[i].gain < GAIN_PLAIN ? GAIN_BEHIND :
			i >= stretch->mark && stretch->mark > from ? GAIN_LATER : plain;
	if (end == from)
		return;
	named = head_of(words, stretch, end);
	if (end - from <= HEAD_MAX_WORDS && words->words[named].gain >= plain)
		words->words[named].gain *= GAIN_HEAD;
	if (*head < 0)
		*head = named;
	else if (to - from == 1 ||
			 (to - from == 2 && words->words[from].length == 2 && memcmp(words->words[from].stem, "of", 2) == 0))
		words->words[to - 1].kind_of = (int8_t) *head;
}

static HsWord *
add_word(HsWords *words, char *stem, uint32_t token)
{
	HsWord	   *word = &words->words[words->n++];

	memset(word, 0, sizeof(*word));
	word->token = token;
	word->stem = stem;
	word->joins = true;
	word->kind_of = -1;
	word->gain = GAIN_PLAIN;
	return word;
}

static void
finish_word(HsWord *word, int length, uint32_t start, uint32_t end)
{
	word->length = (uint16_t) length;
	word->key = hs_key(word->stem, length);
	word->start = start;
	word->end = end;
}

/* ---- Chinese and Japanese ---- */

/* a string of characters that are not parted, at most so many */
#define RUN_MAX		256

/* of a known word */
#define KNOWN_MAX_CHARACTERS 12

/* kana words this short are part of others */
#define SHORT_KANA	2

typedef struct Run
{
	int			n;
	uint32_t	code[RUN_MAX];
	uint32_t	start[RUN_MAX + 1]; /* bytes of the source */
	uint32_t	token[RUN_MAX];
} Run;

static bool
is_east_asian(const Text *text, const Token *token)
{
	uint32_t	code;
	HsScript	script;

	if (token->flags & TOKEN_HAN)
		return true;
	if (!(token->flags & TOKEN_FOREIGN) || (unsigned char) text->source[token->start] < 0xE3)
		return false;
	hs_folded(text->source + token->start, text->source + token->end, &code);
	script = hs_script(code);
	return script == HS_HIRAGANA || script == HS_KATAKANA;
}

/* Reads tokens from i on that nothing parts; returns the first behind them. */
static uint32_t
read_run(const Text *text, uint32_t i, Run *run)
{
	uint32_t	behind = text->tokens[i].start;

	run->n = 0;
	for (; i < text->n_tokens && text->tokens[i].start == behind && is_east_asian(text, &text->tokens[i]); i++)
	{
		const char *end = text->source + text->tokens[i].end;

		for (const char *s = text->source + text->tokens[i].start; s < end && run->n < RUN_MAX;)
		{
			uint32_t	code;
			uint32_t	at = (uint32_t) (s - text->source);

			s += hs_folded(s, end, &code);
			if (code == 0)
				continue;
			run->code[run->n] = code;
			run->start[run->n] = at;
			run->token[run->n++] = i;
		}
		behind = text->tokens[i].end;
	}
	run->start[run->n] = behind;
	return i;
}

static int
put_run(const Run *run, int from, int to, char *out)
{
	int			n = 0;

	for (int i = from; i < to; i++)
		n += hs_put(out + n, run->code[i]);
	return n;
}

/* does the run go on with a word of this list? how many characters it has */
static int
link_at(const Run *run, int from, const char *const *list, int n_list)
{
	for (int i = 0; i < n_list; i++)
	{
		char		out[4 * 4];
		int			length = (int) strlen(list[i]);
		int			characters = length / 3;

		if (from + characters <= run->n && put_run(run, from, from + characters, out) == length &&
			memcmp(out, list[i], length) == 0)
			return characters;
	}
	return 0;
}

/* how many characters from there are the longest known word, 0: none */
static int
known_at(const Run *run, int from, HsKnown knows)
{
	int			longest = run->n - from < KNOWN_MAX_CHARACTERS ? run->n - from : KNOWN_MAX_CHARACTERS;
	HsScript	script = hs_script(run->code[from]);
	HsScript	before = from > 0 ? hs_script(run->code[from - 1]) : HS_OTHER_SCRIPT;

	for (int n = longest; n > 0; n--)
	{
		char		out[4 * KNOWN_MAX_CHARACTERS];
		HsScript	next = from + n < run->n ? hs_script(run->code[from + n]) : HS_OTHER_SCRIPT;
		bool		kana = script == HS_KATAKANA || script == HS_HIRAGANA;

		/* a single character is a word at the end only: 红茶 and 茶, not 茶色 */
		if (n == 1 && (kana || from + n < run->n))
			return 0;
		if (kana && n <= SHORT_KANA && (before == script || next == script))
			continue;
		if (knows(hs_key(out, put_run(run, from, from + n, out))))
			return n;
	}
	return 0;
}

/*
 * Cuts a run into words; what is not known, into characters, which count with
 * their neighbours only, and pieces in kana. counted: behind a number.
 */
static void
cut_run(const Run *run, bool counted, HsWords *words, HsKnown knows, Stretch *stretch, char **next, const char *end)
{
	int			first = words->n;

	for (int i = 0; i < run->n && words->n < HS_MAX_WORDS;)
	{
		int			n = known_at(run, i, knows);
		HsWord	   *word;
		int			length;
		bool		known;

		/* 50包: packets, not bags */
		if (counted && i == 0 && n == 1)
			n = 0;
		known = n > 0;
		if (!known)
		{
			int			skipped = link_at(run, i, han_links, LENGTH_OF(han_links));

			if (skipped > 0)
			{
				if (stretch->link < 0)
					stretch->link = words->n;
				i += skipped;
				continue;
			}
			skipped = i > 0 ? link_at(run, i, han_links_behind, LENGTH_OF(han_links_behind)) : 0;
			if (skipped > 0)
			{
				for (int k = first; k < words->n; k++)
					words->words[k].gain = GAIN_BEHIND;
				if (words->n > 0)
					words->words[words->n - 1].joins = false;
				i += skipped;
				continue;
			}
			n = 1;
			if (hs_script(run->code[i]) != HS_HAN)
				while (i + n < run->n && n < KNOWN_MAX_CHARACTERS && hs_script(run->code[i + n]) == hs_script(run->code[i]) &&
					   known_at(run, i + n, knows) == 0)
					n++;
		}
		if (end - *next < 4 * n)
			return;
		word = add_word(words, *next, run->token[i]);
		word->script = (uint8_t) hs_script(run->code[i]);
		length = put_run(run, i, i + n, *next);
		finish_word(word, length, run->start[i], run->start[i + n]);
		word->single = known || n > 1;
		*next += length;
		i += n;
	}
}

void
hs_words(const Text *text, HsWords *words, HsKnown knows)
{
	char	   *next = words->letters;
	char	   *end = words->letters + sizeof(words->letters);
	uint32_t	behind = 0;		/* where the last token ended */
	Stretch		stretch = {0, -1, -1};
	int			head = -1;

	words->n = 0;
	for (uint32_t i = 0; i < text->n_tokens && words->n < HS_MAX_WORDS; i++)
	{
		const Token *token = &text->tokens[i];
		const char *plain = text->letters + token->plain;
		int			length = token->plain_length;
		char		stem[4 * TOKEN_MAX_LETTERS + 1];
		bool		describes = false;
		bool		foreign = false;
		HsWord	   *word;

		if (words->n > 0 && is_break(text->source + behind, text->source + token->start))
		{
			words->words[words->n - 1].joins = false;
			if (words->n > stretch.from)
			{
				weigh_stretch(words, &stretch, &head);
				stretch = (Stretch) {words->n, -1, -1};
			}
		}
		behind = token->end;

		if (is_east_asian(text, token))
		{
			Run			run;
			uint32_t	to = read_run(text, i, &run);
			bool		counted = i > 0 && text->tokens[i - 1].flags & TOKEN_NUMBER;

			cut_run(&run, counted, words, knows, &stretch, &next, end);
			i = to - 1;
			behind = text->tokens[i].end;
			continue;
		}
		if (!(token->flags & TOKEN_LETTER) ||
			((token->flags & TOKEN_DIGIT) && length > MIXED_MAX_LENGTH && (token->flags & TOKEN_NUMBER)))
			continue;
		if (token->flags & TOKEN_FOREIGN)
		{
			foreign = true;
			length = hs_script_stem(text->source + token->start, text->source + token->end, stem, &describes);
			if (length == 0)
				continue;
			plain = stem;
		}
		if (stretch.link < 0 && is_one_of(links, LENGTH_OF(links), plain, length))
		{
			stretch.link = words->n;
			if (words->n > 0)
				words->words[words->n - 1].joins = false;
			continue;
		}
		if (end - next < length)
			break;
		if (!foreign && is_one_of(marks_of_head, LENGTH_OF(marks_of_head), plain, length))
		{
			if (stretch.mark < 0)
				stretch.mark = words->n;
			continue;
		}
		if (token->flags & TOKEN_DIGIT && is_measure(plain, length))
			continue;

		word = add_word(words, next, i);
		memcpy(next, plain, length);
		if (foreign)
		{
			uint32_t	code;

			hs_folded(stem, stem + length, &code);
			word->script = (uint8_t) hs_script(code);
			word->describes = describes;
		}
		else
			length = hs_stem(next, length);
		finish_word(word, length, token->start, token->end);
		word->foreign = foreign;
		word->single = length > 1;
		word->last = i + 1 == text->n_tokens;
		next += length;
	}
	weigh_stretch(words, &stretch, &head);
	if (words->n > 0)
		words->words[words->n - 1].joins = false;
}

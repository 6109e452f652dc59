/*-------------------------------------------------------------------------
 *
 * words_core.c
 *	  The words of a goods description.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

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

/* words behind which stands what the goods are meant for, or have on them */
static const char *const links[] = {
	"for", "with", "fur", "fuer", "mit", "pour", "avec", "para", "con", "per", "dla", "voor", "met",
	"icin", "fits", "fit", "compatible", "suitable", "w"
};

static bool
is_link(const char *word, int length)
{
	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++)
		if (strlen(links[i]) == (size_t) length && memcmp(links[i], word, length) == 0)
			return true;
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

/*
 * Gains of the words of one stretch without a comma, from there to the last.
 * head: of the first stretch, its head; a stretch of one word behind it is
 * read before it: "cutlery, plastic", "bells, electric".
 */
static void
weigh_stretch(HsWords *words, int from, int link, int *head)
{
	int			to = words->n;
	int			end = link >= 0 ? link : to;
	float		plain = *head < 0 ? GAIN_PLAIN : GAIN_LATER;

	for (int i = from; i < to; i++)
		words->words[i].gain = i < end ? plain : GAIN_BEHIND;
	if (end == from)
		return;
	if (end - from <= HEAD_MAX_WORDS)
		words->words[end - 1].gain *= GAIN_HEAD;
	if (*head < 0)
		*head = end - 1;
	else if (to - from == 1 ||
			 (to - from == 2 && words->words[from].length == 2 && memcmp(words->words[from].stem, "of", 2) == 0))
		words->words[to - 1].kind_of = (int8_t) *head;
}

void
hs_words(const Text *text, HsWords *words)
{
	char	   *next = words->letters;
	char	   *end = words->letters + sizeof(words->letters);
	uint32_t	behind = 0;		/* where the last token ended */
	int			stretch = 0;
	int			link = -1;
	int			head = -1;

	words->n = 0;
	for (uint32_t i = 0; i < text->n_tokens && words->n < HS_MAX_WORDS; i++)
	{
		const Token *token = &text->tokens[i];
		const char *plain = text->letters + token->plain;
		int			length = token->plain_length;
		HsWord	   *word;

		if (words->n > 0 && is_break(text->source + behind, text->source + token->start))
		{
			words->words[words->n - 1].joins = false;
			if (words->n > stretch)
			{
				weigh_stretch(words, stretch, link, &head);
				stretch = words->n;
				link = -1;
			}
		}
		behind = token->end;

		if (!(token->flags & (TOKEN_LETTER | TOKEN_HAN)) ||
			((token->flags & TOKEN_DIGIT) && length > MIXED_MAX_LENGTH && (token->flags & TOKEN_NUMBER)))
			continue;
		if (link < 0 && is_link(plain, length))
		{
			link = words->n;
			if (words->n > 0)
				words->words[words->n - 1].joins = false;
			continue;
		}
		if (end - next < length)
			break;

		word = &words->words[words->n++];
		memcpy(next, plain, length);
		word->token = i;
		word->stem = next;
		word->han = (token->flags & TOKEN_HAN) != 0;
		word->length = hs_stem(next, length);
		word->single = length > 1;
		word->joins = true;
		word->kind_of = -1;
		word->last = i + 1 == text->n_tokens;
		word->key = hs_key(word->stem, word->length);
		next += word->length;
	}
	weigh_stretch(words, stretch, link, &head);
	if (words->n > 0)
		words->words[words->n - 1].joins = false;
}

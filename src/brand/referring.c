/*-------------------------------------------------------------------------
 *
 * referring.c
 *	  Words that say a brand is only referred to: for, fits, compatible with.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "brand/referring.h"

/* they stand this near */
#define REACH 2

/* in plain form; of two words with a blank the first stands before the other */
static const char *const before[] = {
	"for", "fits", "fit", "compatible", "fur", "pour", "para", "per", "voor", "suitable",
	"kompatibel", "passend", "replaces", "replacement", "dla", "icin", "kompatibilni", "kompatybilny", "pasuje",
	"compatibile", "compativel", "adapte", "uyumlu", "untuk", "cho"
};

/* as they are written in other scripts */
static const char *const before_as_written[] = {
	"для", "под", "совместим", "совместимый", "совместимая", "совместимо", "подходит", "сумісний", "підходить",
	"تناسب", "يناسب", "متوافق", "متوافقة", "مناسب", "مناسبة", "لـ", "لأجهزة", "עבור", "ל"
};
static const char *const behind[] = {"uyumlu", "icin", "kompatibel", "compatible", "compat"};
static const char *const behind_as_written[] = {"호환", "호환용", "전용", "용", "対応", "互換", "対応品"};

/* characters that are not parted from the name: 适用于苹果, ナイキ用 */
static const char *const joined_before[] = {"适用于", "適用於", "适用", "適用", "适配", "适合", "用于", "用於", "兼容"};
static const char *const joined_behind[] = {"用", "対応", "専用", "专用", "專用", "互換", "适用", "適用", "호환", "용"};

#define LENGTH_OF(array) ((int) (sizeof(array) / sizeof((array)[0])))

static bool
is_one_of(const char *const *list, int n, const char *word, uint32_t length)
{
	for (int i = 0; i < n; i++)
		if (list[i][0] == word[0] && strlen(list[i]) == length && memcmp(list[i], word, length) == 0)
			return true;
	return false;
}

static bool
is_word_of(const char *const *plain, int n_plain, const char *const *written, int n_written, const Text *words,
		   uint32_t i)
{
	const Token *token = &words->tokens[i];

	if (!(token->flags & TOKEN_FOREIGN))
		return token->plain_length >= 3 &&
			is_one_of(plain, n_plain, words->letters + token->plain, token->plain_length);
	return is_one_of(written, n_written, words->source + token->start, token->end - token->start);
}

/* does what stands right before this byte, but for a blank, end so? */
static bool
ends_before(const Text *words, uint32_t at)
{
	while (at > 0 && words->source[at - 1] == ' ')
		at--;
	for (int i = 0; i < LENGTH_OF(joined_before); i++)
	{
		size_t		n = strlen(joined_before[i]);

		if (at >= n && memcmp(words->source + at - n, joined_before[i], n) == 0)
			return true;
	}
	return false;
}

static bool
begins_behind(const Text *words, uint32_t at)
{
	while (at < words->length && words->source[at] == ' ')
		at++;
	for (int i = 0; i < LENGTH_OF(joined_behind); i++)
	{
		size_t		n = strlen(joined_behind[i]);

		if (words->length - at >= n && memcmp(words->source + at, joined_behind[i], n) == 0)
			return true;
	}
	return false;
}

bool
is_referred_to(const Text *words, uint32_t first, uint32_t last)
{
	for (uint32_t back = 1; back <= REACH && back <= first; back++)
		if (is_word_of(before, LENGTH_OF(before), before_as_written, LENGTH_OF(before_as_written), words, first - back))
			return true;
	for (uint32_t on = 1; on <= REACH && last + on < words->n_tokens; on++)
		if (is_word_of(behind, LENGTH_OF(behind), behind_as_written, LENGTH_OF(behind_as_written), words, last + on))
			return true;
	return words->east_asian &&
		(ends_before(words, words->tokens[first].start) || begins_behind(words, words->tokens[last].end));
}

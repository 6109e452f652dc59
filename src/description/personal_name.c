/*-------------------------------------------------------------------------
 *
 * personal_name.c
 *	  Is a description nothing but the name of a person?
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "description/description.h"
#include "description/personal_names.h"

#define MOST_NAMES 4

typedef struct Word
{
	const char *letters;
	size_t		length;
} Word;

static int
compare_name(const void *key, const void *element)
{
	const Word *name = key;
	const char *other = *(const char *const *) element;
	int			order = strncmp(name->letters, other, name->length);

	return order != 0 ? order : other[name->length] == '\0' ? 0 : -1;
}

#define is_one_of(name, list) \
	(bsearch(&(name), list, lengthof(list), sizeof(list[0]), compare_name) != NULL)

static bool
is_title(const Word *name)
{
	static const char *const titles[] = {
		"mr", "mrs", "ms", "miss", "dr", "herr", "frau", "mme", "mlle", "sr", "sra", "sig", "pan", "pani"
	};

	for (size_t i = 0; i < lengthof(titles); i++)
		if (strlen(titles[i]) == name->length && memcmp(titles[i], name->letters, name->length) == 0)
			return true;
	return false;
}

/*
 * Two to four words, all of them names, initials or a title in front; two
 * names, or one with a title or initial. Rose, Brown and Ferrari are names as well: one word must be
 * nothing else, and of two names one a given name.
 */
bool
is_personal_name(const Text *words)
{
	int			names = 0;
	bool		sure = false;
	bool		given = false;
	bool		title = false;
	bool		initial = false;

	if (words->n_tokens < 2 || words->n_tokens > MOST_NAMES)
		return false;
	for (uint32 i = 0; i < words->n_tokens; i++)
	{
		const Token *token = &words->tokens[i];
		Word		name = {words->letters + token->plain, token->plain_length};
		bool		is_given;

		if (token->flags & (TOKEN_DIGIT | TOKEN_HAN))
			return false;
		if (i == 0 && is_title(&name))
		{
			title = true;
			continue;
		}
		if (name.length == 1)
		{
			initial = true;
			continue;
		}
		is_given = is_one_of(name, given_names);
		if (!is_given && !is_one_of(name, family_names))
			return false;
		names++;
		given |= is_given;
		sure |= !is_one_of(name, unsure_names);
	}
	return sure && (title || initial ? names >= 1 : names >= 2 && given);
}

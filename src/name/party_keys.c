/*-------------------------------------------------------------------------
 *
 * party_keys.c
 *	  The keys of a name.
 *
 *-------------------------------------------------------------------------
 */
#include "name/party_keys.h"

#include <string.h>

#include "name/name_score.h"

int
party_letters_key(char *key, unsigned char kind, const char *letters, int length)
{
	key[0] = (char) kind;
	memcpy(key + 1, letters, length);
	return 1 + length;
}

int
party_consonants_key(char *key, bool foreign, const NameToken *token)
{
	char		consonants[TOKEN_MAX_LETTERS];
	int			n = name_consonants(token, consonants);

	if (n > PARTY_MAX_CONSONANTS)
		n = PARTY_MAX_CONSONANTS;
	key[0] = (char) (foreign ? PARTY_FOREIGN_SOUND : PARTY_SOUND);
	memcpy(key + 1, consonants, n);
	key[1 + n] = 0;
	return 2 + n;
}

bool
party_has_keys(const NameToken *token)
{
	return token->class != NAME_LEGAL && !(token->class == NAME_FILLER && token->meaning != 0);
}

bool
party_is_own_word(const NameToken *token)
{
	return token->meaning == 0 && token->class != NAME_NUMBER && !(token->flags & (NAME_DIGITS | NAME_HAN));
}

/* ------------------------------------------------------------- initials */

typedef struct Initials
{
	const PartyName *name;
	int			part_end;
	int			max;
	TakeInitials take;
	void	   *arg;
	char		letters[MAX_INITIALS];
} Initials;

static void
lend_initials(Initials *initials, int at, int n)
{
	for (; at < initials->part_end; at++)
	{
		const NameToken *token = &initials->name->tokens[at];

		if (token->class == NAME_LEGAL && n < WORDS_BEFORE_LEGAL)
			return;
		initials->letters[n] = token->written[0];
		initials->take(initials->arg, initials->letters, n + 1, at + 1);
		if (n + 1 < initials->max)
			lend_initials(initials, at + 1, n + 1);
		if (token->class != NAME_FILLER || n == 0)
			return;
	}
}

void
party_initials(const PartyName *name, int first, int part_end, int max, TakeInitials take, void *arg)
{
	Initials	initials = {name, part_end, max, take, arg, {0}};
	const NameToken *token = &name->tokens[first];

	if (token->class < NAME_FILLER && token->written_length >= 2)
		lend_initials(&initials, first, 0);
}

typedef struct KeepInitials
{
	KeySet	   *keys;
	int			part_end;
} KeepInitials;

/* the longest rows only: others are the beginning of one */
static void
keep_initials(void *arg, const char *letters, int n, int end)
{
	const KeepInitials *keep = arg;
	char		key[KEY_MAX];

	if (n == PARTY_MAX_INITIALS || (n >= PARTY_LEAST_INITIALS && end == keep->part_end))
		key_set_add(keep->keys, key, party_letters_key(key, PARTY_INITIALS, letters, n));
	keep->keys->memory->check_interrupts();
}

/* ----------------------------------------------------------------- words */

static void
keep_as_is(KeySet *keys, const char *letters, int length)
{
	char		key[KEY_MAX];

	if (length > 0)
		key_set_add(keys, key, segment_key(key, letters, length, 0));
}

static void
keep_known(KeySet *keys, const char *letters, int length)
{
	char		key[KEY_MAX];

	key_set_add(keys, key, party_letters_key(key, PARTY_KNOWN, letters, length));
}

static void
keys_of_own_word(KeySet *keys, const NameToken *token)
{
	char		key[KEY_MAX];
	int			n;

	segment_keys_add(keys, token->letters, token->length, true);
	if (token->sound_length < LEAST_SOUND)
		return;
	n = party_consonants_key(key, (token->flags & NAME_FOREIGN) != 0, token);
	memcpy(key + n, token->sound, token->sound_length);
	key_set_add(keys, key, n + token->sound_length);
}

static void
keys_of_other_word(KeySet *keys, const NameToken *token)
{
	if (token->meaning != 0)
	{
		keep_known(keys, token->letters, token->length);
		if (token->flags & NAME_HAN)
			keep_as_is(keys, token->written, token->written_length);
		else
			keep_known(keys, token->written, token->written_length);
		return;
	}
	keep_as_is(keys, token->letters, token->length);
	keep_as_is(keys, token->written, token->written_length);
}

void
party_keys_of_name(KeySet *keys, const LexiconMemory *memory, const PartyName *name)
{
	int			first = 0;

	key_set_begin(keys, memory);
	for (int i = 0; i < name->n_tokens; i++)
		if (party_has_keys(&name->tokens[i]) && party_is_own_word(&name->tokens[i]))
			keys_of_own_word(keys, &name->tokens[i]);
	/* after those, because what is there already is not added again */
	for (int i = 0; i < name->n_tokens; i++)
		if (party_has_keys(&name->tokens[i]) && !party_is_own_word(&name->tokens[i]))
			keys_of_other_word(keys, &name->tokens[i]);
	for (int part = 0; part < name->n_parts; part++)
	{
		KeepInitials keep = {keys, name->part_end[part]};

		for (; first < keep.part_end; first++)
			party_initials(name, first, keep.part_end, PARTY_MAX_INITIALS, keep_initials, &keep);
	}
	key_set_sort(keys);
}

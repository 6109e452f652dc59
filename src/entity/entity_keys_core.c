/*-------------------------------------------------------------------------
 *
 * entity_keys_core.c
 *	  The keys of a name, see entity_keys.h.
 *
 *-------------------------------------------------------------------------
 */
#include "entity/entity_keys.h"

#include <string.h>

#include "text/text.h"

/* what is mixed into the hash of each kind of key */
typedef enum KeyKind
{
	KEY_WHOLE = 1,
	KEY_LETTERS,
	KEY_WORD,
	KEY_HALF,
	KEY_SOUND,
	KEY_PAIR
} KeyKind;

static const uint8_t kind_weight[] = {
	[KEY_WHOLE] = 12,
	[KEY_LETTERS] = 8,
	[KEY_WORD] = 4,
	[KEY_HALF] = 1,
	[KEY_SOUND] = 1,
	[KEY_PAIR] = 4
};

/* a word that both have, its halves and its sound; names of several share more */
#define ONE_WORD 7

/* words from this length on are found by their sound, and by either half */
#define LEAST_HEARD 4
#define LEAST_HALVED 6

/* pairs are made of this many words */
#define MOST_PAIRED 5

static uint32_t
key_of(KeyKind kind, uint64_t hash)
{
	return (uint32_t) ((hash ^ kind * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xff51afd7ed558ccd) >> 32);
}

static void
add_key(EntityKeys *out, KeyKind kind, uint64_t hash)
{
	uint32_t	key = key_of(kind, hash);

	for (int i = 0; i < out->n; i++)
		if (out->keys[i] == key)
			return;
	if (out->n == ENTITY_MAX_KEYS)
		return;
	out->keys[out->n] = key;
	out->weights[out->n++] = kind_weight[kind];
}

/* has letters of its own that may be misspelt */
static bool
is_own_word(const NameToken *token)
{
	return token->class == NAME_WORD && token->meaning == 0 && !(token->flags & (NAME_DIGITS | NAME_HAN));
}

static uint64_t
pair_hash(uint64_t a, uint64_t b)
{
	/* whichever comes first */
	return (a + b) * UINT64_C(0x9E3779B97F4A7C15) ^ (a ^ b);
}

/* what a letter adds to the sum of the letters of a name */
static uint64_t
letter_value(unsigned char letter)
{
	uint64_t	x = (letter + 1) * UINT64_C(0x9E3779B97F4A7C15);

	x = (x ^ x >> 29) * UINT64_C(0xBF58476D1CE4E5B9);
	return x ^ x >> 32;
}

/*
 * The letters of all words, in whatever order and however they are joined: as they
 * are written, with legal forms and without, and as known words are.
 */
static void
add_letters(EntityKeys *out, const PartyName *name, bool legal, bool written)
{
	EntityLetters *sum = &out->sums[out->n_sums];

	memset(sum, 0, sizeof(*sum));
	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];
		const char *letters = written ? token->written : token->letters;
		int			length = written ? token->written_length : token->length;

		if ((token->class == NAME_LEGAL && !legal) || (token->flags & NAME_BEHIND))
			continue;
		for (int k = 0; k < length; k++)
		{
			sum->sum += letter_value((unsigned char) letters[k]);
			if (letters[k] >= 'a' && letters[k] <= 'z')
				sum->letters |= UINT32_C(1) << (letters[k] - 'a');
		}
		sum->n += length;
	}
	if (sum->n < ENTITY_LEAST_LETTERS || (out->n_sums > 0 && sum->sum == out->sums[0].sum))
		return;
	add_key(out, KEY_LETTERS, sum->sum);
	if (written)
		out->n_sums++;
}

int
entity_near_keys(const EntityKeys *keys, uint32_t *out)
{
	int			n = 0;

	for (int i = 0; i < keys->n_sums; i++)
	{
		const EntityLetters *sum = &keys->sums[i];

		for (int letter = 'a'; letter <= 'z'; letter++)
		{
			uint64_t	value = letter_value((unsigned char) letter);

			if (sum->n >= ENTITY_LEAST_FOR_WRONG)
				out[n++] = key_of(KEY_LETTERS, sum->sum + value);
			if (sum->n > ENTITY_LEAST_FOR_WRONG && (sum->letters >> (letter - 'a') & 1))
				out[n++] = key_of(KEY_LETTERS, sum->sum - value);
		}
	}
	return n;
}

void
entity_keys(const PartyName *name, EntityKeys *out)
{
	char		whole[NAME_MAX_KEY];
	const NameToken *words[NAME_MAX_TOKENS];
	uint64_t	hashes[NAME_MAX_TOKENS];
	int			n = 0;
	int			own = 0;

	out->n = 0;
	out->n_sums = 0;
	add_key(out, KEY_WHOLE, name_hash(whole, name_core_key(name, whole)));
	add_letters(out, name, false, true);
	add_letters(out, name, true, true);
	add_letters(out, name, false, false);

	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];
		const NameToken *next = token + 1;

		if (token->class >= NAME_FILLER || (token->flags & NAME_BEHIND))
			continue;
		words[n] = token;
		hashes[n++] = name_hash(token->letters, token->length);
		own += is_own_word(token);
		if (i + 1 < name->n_tokens && next->class < NAME_LEGAL && !(next->flags & NAME_BEHIND) &&
			token->written_length + next->written_length <= TOKEN_MAX_LETTERS &&
			(token->flags & NAME_HAN) == (next->flags & NAME_HAN))
		{
			char		joined[TOKEN_MAX_LETTERS];

			memcpy(joined, token->written, token->written_length);
			memcpy(joined + token->written_length, next->written, next->written_length);
			add_key(out, KEY_WORD, name_hash(joined, token->written_length + next->written_length));
		}
	}
	for (int i = 0; i < n; i++)
	{
		if (!is_own_word(words[i]) && (own > 0 || words[i]->flags & NAME_HAN))
			continue;
		add_key(out, KEY_WORD, hashes[i]);
		if (!is_own_word(words[i]) || words[i]->length < LEAST_HEARD)
			continue;
		/* a letter too many or too few changes both, but see add_letters() */
		if (words[i]->length >= LEAST_HALVED)
		{
			int			half = words[i]->length / 2;

			add_key(out, KEY_HALF, name_hash(words[i]->letters, half));
			add_key(out, KEY_HALF, ~name_hash(words[i]->letters + words[i]->length - half, half));
		}
		add_key(out, KEY_SOUND, name_hash(words[i]->sound, words[i]->sound_length));
	}
	out->least = own > 1 ? 5 : 1;
	if (n > MOST_PAIRED)
		n = MOST_PAIRED;
	for (int i = 0; i < n; i++)
		for (int j = 0; j < i; j++)
		{
			if (own > 0 && !is_own_word(words[i]) && !is_own_word(words[j]))
				continue;
			add_key(out, KEY_PAIR, pair_hash(hashes[i], hashes[j]));
		}
}

float
entity_distinctness(const PartyName *name)
{
	float		sum = 0.0f;

	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];

		if (token->class != NAME_PLACE && token->class != NAME_COUNTRY && token->class < NAME_FILLER)
			sum += token->weight;
	}
	return sum;
}

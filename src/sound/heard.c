/*-------------------------------------------------------------------------
 *
 * heard.c
 *	  The stretches of a text in which a name may be heard.
 *
 *-------------------------------------------------------------------------
 */
#include "sound/heard.h"

#include <string.h>

#include "sound/tables/ordinary_words.h"

/* the sounds of ordinary words, by hash; 0: empty */
#define ORDINARY_SLOTS 16384	/* more than twice as many as words */

static uint64_t ordinary[ORDINARY_SLOTS];
static bool ordinary_ready = false;

static uint64_t *
ordinary_slot(uint64_t hash)
{
	uint32_t	at = (uint32_t) (hash >> 40);

	while (ordinary[at % ORDINARY_SLOTS] != 0 && ordinary[at % ORDINARY_SLOTS] != hash)
		at++;
	return &ordinary[at % ORDINARY_SLOTS];
}

static void
read_ordinary_words(void)
{
	static uint64_t space[4096];

	for (size_t i = 0; i < sizeof(ordinary_words) / sizeof(ordinary_words[0]); i++)
	{
		const char *word = ordinary_words[i];

		for (;;)
		{
			size_t		length;
			Text		text;
			Sound		sound;

			word += strspn(word, " ");
			length = strcspn(word, " ");
			if (length == 0)
				break;
			if (text_space(length) <= sizeof(space))
			{
				text_read(&text, space, word, length);
				if (text.n_tokens == 1 && sound_of_token(&text, &text.tokens[0], &sound))
					*ordinary_slot(sound_hash(&sound)) = sound_hash(&sound);
			}
			word += length;
		}
	}
	ordinary_ready = true;
}

static bool
is_ordinary(const Sound *sound)
{
	if (!ordinary_ready)
		read_ordinary_words();
	return *ordinary_slot(sound_hash(sound)) != 0;
}

bool
heard_is_ordinary(const Text *text, uint32_t token)
{
	Sound		sound;

	return sound_of_token(text, &text->tokens[token], &sound) && is_ordinary(&sound);
}

void
heard_text(Heard *heard, const Text *text)
{
	heard->text = text;
	for (int i = 0; i < HEARD_MOST_WORDS; i++)
		heard->words[i].token = UINT32_MAX;
}

void
heard_begin(Heard *heard, uint32_t first)
{
	heard->last = first;
	heard->n_words = 0;
	heard->any_name = false;
}

static const HeardWord *
word_at(Heard *heard, uint32_t i)
{
	HeardWord  *word = &heard->words[i % HEARD_MOST_WORDS];

	if (word->token != i)
	{
		word->token = i;
		word->audible = sound_of_token(heard->text, &heard->text->tokens[i], &word->sound);
		word->ordinary = word->audible && is_ordinary(&word->sound);
	}
	return word;
}

/* adds the word behind the stretch; false if it does not go on */
static bool
add_word(Heard *heard)
{
	const Text *text = heard->text;
	uint32_t	i = heard->last + (heard->n_words > 0);
	const HeardWord *word;

	if (heard->n_words == HEARD_MOST_WORDS || i >= text->n_tokens)
		return false;
	if (heard->n_words > 0 && text->tokens[i].start - text->tokens[i - 1].end > HEARD_GAP)
		return false;
	word = word_at(heard, i);
	if (!word->audible)
		return false;
	if (heard->n_words == 0)
		heard->sound = word->sound;
	else if (!sound_append(&heard->sound, &word->sound))
		return false;
	heard->any_name |= !word->ordinary;
	heard->last = i;
	heard->n_words++;
	return true;
}

bool
heard_next(Heard *heard)
{
	while (add_word(heard))
	{
		heard->limit = sound_limit(&heard->sound);
		if (heard->any_name && heard->limit >= 0)
			return true;
	}
	return false;
}

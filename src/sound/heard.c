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
	heard->first = heard->last = first;
	heard->n_words = 0;
	heard->any_name = false;
	heard->all_words = false;
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
	heard->end = text->tokens[i].end;
	heard->n_words++;
	return true;
}

/* Hangul: bytes of a syllable, and what a name and the word behind it have at least */
#define SYLLABLE 3
#define LEAST_SYLLABLES 2

/* Hangul syllables only, as they are */
static bool
is_in_syllables(const Text *text, const Token *token)
{
	uint32_t	code;

	for (uint32_t at = token->start; at < token->end; at += SYLLABLE)
		if (text_code_at(text, at, &code) != SYLLABLE || code < 0xAC00 || code > 0xD7A3)
			return false;
	return true;
}

static bool
sound_of_part(const Text *text, const Token *token, uint32_t start, uint32_t end, Sound *sound)
{
	Token		part = *token;

	part.start = start;
	part.end = end;
	return sound_of_token(text, &part, sound);
}

/* takes the longest ordinary word off the end of the only word; false if there is none */
static bool
shorten(Heard *heard)
{
	const Text *text = heard->text;
	const Token *token = &text->tokens[heard->first];
	uint32_t	least = token->start + LEAST_SYLLABLES * SYLLABLE;

	for (uint32_t at = least; at + LEAST_SYLLABLES * SYLLABLE <= heard->end; at += SYLLABLE)
	{
		Sound		behind;

		if (sound_of_part(text, token, at, heard->end, &behind) && is_ordinary(&behind))
		{
			heard->end = at;
			return sound_of_part(text, token, token->start, at, &heard->sound);
		}
	}
	return false;
}

bool
heard_next(Heard *heard)
{
	const HeardWord *word;

	while (!heard->all_words && add_word(heard))
	{
		heard->limit = sound_limit(&heard->sound);
		if (heard->any_name && heard->limit >= 0)
			return true;
	}
	if (heard->n_words == 0)
		return false;
	word = word_at(heard, heard->first);
	if (!heard->all_words)
	{
		const Token *token = &heard->text->tokens[heard->first];

		if (word->ordinary || word->sound.spelling != SPELLS_HANGUL || !is_in_syllables(heard->text, token))
			return false;
		heard->all_words = true;
		heard->last = heard->first;
		heard->end = token->end;
		heard->n_words = 1;
	}
	while (shorten(heard))
	{
		heard->limit = sound_limit(&heard->sound);
		if (heard->limit >= 0 && !is_ordinary(&heard->sound))
			return true;
	}
	return false;
}

/*-------------------------------------------------------------------------
 *
 * name_phrases.c
 *	  The legal forms and common words that names are searched for.
 *
 *-------------------------------------------------------------------------
 */
#include "name/name_pieces.h"

#include <string.h>

#include "name/phrase_table.h"
#include "name/tables/phrases.h"
#include "text/distance.h"

/* known words from this length on are known though a letter is wrong */
#define LEAST_MISSPELT	5

const Phrase *
name_find_phrase(const Piece *pieces, int n, int *n_taken)
{
	const Phrase *found = NULL;
	uint64_t	hash = 0;

	for (int i = 0; i < n; i++)
	{
		const Phrase *phrase;

		hash = extend_hash(hash, &pieces[i]);
		phrase = &phrases.slots[phrase_slot(&phrases, hash)];
		if (phrase->hash == 0)
			break;
		if (phrase->whole)
		{
			found = phrase;
			*n_taken = i + 1;
		}
		if (!phrase->goes_on)
			break;
	}
	return found;
}

bool
name_may_be_passed_over(const char *letters, int length)
{
	return phrases.passed[passed_slot(&phrases, hash_as_piece(letters, length))] != 0;
}

bool
name_may_be_known(const char *letters, int length)
{
	Piece		piece = {.hash = hash_as_piece(letters, length)};

	if (phrases.slots[phrase_slot(&phrases, extend_hash(0, &piece))].hash != 0)
		return true;
	piece.hash ^= NAME_FOREIGN_PIECE;
	return length <= 3 && phrases.slots[phrase_slot(&phrases, extend_hash(0, &piece))].hash != 0;
}

const Phrase *
name_known_word(const char *letters, int length)
{
	Piece		piece = {.hash = hash_as_piece(letters, length)};
	const Phrase *phrase = &phrases.slots[phrase_slot(&phrases, extend_hash(0, &piece))];

	return phrase->hash != 0 && phrase->whole ? phrase : NULL;
}

/* one letter wrong, of two that begin alike */
static bool
is_misspelt(const char *written, int n, const char *word, int length)
{
	int			i = 1;

	if (written[0] != word[0] || edit_distance(written, n, word, length, 1) != 1)
		return false;
	while (i < n && i < length && written[i] == word[i])
		i++;
	if (n == length && i + 1 < n && written[i] == word[i + 1] && written[i + 1] == word[i])
		return true;
	return length >= LEAST_MISSPELT && written[n - 1] == word[length - 1];
}

uint64_t
name_misspelt_word(const char *letters, int length)
{
	uint32_t	hashes[TOKEN_MAX_LETTERS + 1];

	if (length < LEAST_SWAPPED)
		return 0;
	hashes_without(letters, length, hashes);
	for (int i = 1; i <= length; i++)
	{
		uint32_t	hash = hashes[i];

		for (uint32_t slot = hash & (MISSPELT_SLOTS - 1); phrases.misspelt[slot].word != 0; slot = (slot + 1) & (MISSPELT_SLOTS - 1))
		{
			int			w = phrases.misspelt[slot].word - 1;
			const char *word = phrases.spelling + phrases.spelled[w].first;

			if (phrases.misspelt[slot].hash == hash && is_misspelt(letters, length, word, phrases.spelled[w].length))
				return hash_as_piece(word, phrases.spelled[w].length);
		}
	}
	return 0;
}

int
name_n_meanings(void)
{
	return phrases.n_meanings;
}

const Meaning *
name_meaning(uint16_t meaning)
{
	return &phrases.meanings[meaning];
}

const char *
name_meaning_letters(const Meaning *meaning)
{
	return phrases.letters + meaning->first;
}

const char *
name_meaning_sound(const Meaning *meaning)
{
	return phrases.letters + meaning->first + meaning->length;
}

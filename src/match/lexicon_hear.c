/*-------------------------------------------------------------------------
 *
 * lexicon_hear.c
 *	  Names that are heard in words of another script.
 *
 *-------------------------------------------------------------------------
 */
#include "match/lexicon_scan.h"

/* the first name under a key, or NULL */
static const LexiconSound *
names_of_key(const Lexicon *lexicon, uint32_t key)
{
	const LexiconSlot *slots = lexicon_at(lexicon, LexiconSlot, sound_slots);
	uint32_t	bit = sound_bit(lexicon->sound_mask, key);

	if (!(lexicon_at(lexicon, uint8_t, sound_filter)[bit / 8] & 1 << bit % 8))
		return NULL;
	for (uint32_t at = key;; at++)
	{
		const LexiconSlot *slot = &slots[at & lexicon->sound_mask];

		if (slot->value == SLOT_EMPTY)
			return NULL;
		if (slot->tag == key)
			return lexicon_at(lexicon, LexiconSound, sounds) + slot->value;
	}
}

/*
 * How far a name of this weight may be from what is heard, so that it is worth
 * while; negative: however near it is, it is not. Who may misspell less may
 * mishear less.
 */
static int
worthy_limit(const LexiconScan *scan, const Heard *heard, uint8_t weight)
{
	LexiconChance chance;
	int			limit = heard->limit * (int) scan->lexicon->max_edits / 2;

	if (scan->worth == NULL)
		return limit;
	memset(&chance, 0, sizeof(chance));
	chance.letters = heard->sound.length;
	chance.words = 1;
	chance.weight = weight;
	chance.sounds = heard->sound.length;
	chance.vowels_missing = heard->sound.spelling == SPELLS_CONSONANTS;
	for (; limit >= 0; limit--)
	{
		chance.distance = (uint8_t) limit;
		if (scan->worth(&chance))
			break;
	}
	return limit;
}

static void
tell(LexiconScan *scan, uint32_t first, const Heard *heard, uint32_t p, int distance)
{
	const LexiconPattern *pattern = &lexicon_at(scan->lexicon, LexiconPattern, patterns)[p];
	LexiconMatch match;

	memset(&match, 0, sizeof(match));
	match.pattern = p;
	match.letters = pattern->letters;
	match.words = pattern->n_words;
	match.first = first;
	match.last = heard->last;
	match.start = scan->text->tokens[first].start;
	match.end = scan->text->tokens[heard->last].end;
	match.pieces = 1;
	match.written = WRITTEN_TRANSLITERATED;
	match.sounds = heard->sound.length;
	match.distance = (uint8_t) distance;
	match.vowels_missing = heard->sound.spelling == SPELLS_CONSONANTS;
	scan->found(scan->arg, &match);
}

static void
hear_stretch(LexiconScan *scan, uint32_t first, const Heard *heard)
{
	const Lexicon *lexicon = scan->lexicon;
	uint32_t	keys[SOUND_MOST_KEYS];
	int			n_keys = sound_keys(&heard->sound, keys);
	SoundWants	wants;

	wants.n = -1;
	for (int i = 0; i < n_keys; i++)
	{
		const LexiconSound *name = names_of_key(lexicon, keys[i]);
		int			weight = -1;
		int			limit = 0;

		if (name == NULL)
			continue;
		if (wants.n < 0)
			sound_wants(&heard->sound, &wants);
		for (;; name++)
		{
			uint32_t	p = name->pattern & ((UINT32_C(1) << SOUND_PATTERN_BITS) - 1);

			if ((int) (name->pattern >> SOUND_PATTERN_BITS) != weight)
			{
				weight = (int) (name->pattern >> SOUND_PATTERN_BITS);
				limit = worthy_limit(scan, heard, (uint8_t) weight);
				if (limit < 0)
					break;		/* those behind weigh less */
			}
			if (sound_may_be(&wants, name->set))
			{
				const LexiconPattern *pattern = &lexicon_at(lexicon, LexiconPattern, patterns)[p];
				int			distance = limit + 1;

				if (spoken_of_name(string_at(scan, pattern->spoken), pattern->spoken_length, &scan->spoken))
					distance = spoken_distance(&scan->spoken, &heard->sound, limit);
				if (distance <= limit)
					tell(scan, first, heard, p, distance);
			}
			if (name->set & SOUND_LAST)
				break;
		}
	}
}

void
hear_names(LexiconScan *scan, uint32_t i)
{
	Heard		heard;

	heard_begin(&heard, scan->text, i);
	while (heard_next(&heard))
		hear_stretch(scan, i, &heard);
}

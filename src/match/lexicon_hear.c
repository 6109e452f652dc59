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
	for (uint32_t at = sound_slot(key);; at++)
	{
		const LexiconSlot *slot = &slots[at & lexicon->sound_mask];

		if (slot->value == SLOT_EMPTY)
			return NULL;
		if (slot->tag == key)
			return lexicon_at(lexicon, LexiconSound, sounds) + slot->value;
	}
}

static int
find_worthy_limit(const LexiconScan *scan, const Heard *heard, uint8_t weight)
{
	LexiconNearMatch near = {0};
	int			limit = heard->limit * (int) scan->lexicon->max_edits / 2;

	if (scan->accept == NULL)
		return limit;
	near.letters = heard->sound.length;
	near.words = 1;
	near.weight = weight;
	near.sounds = heard->sound.length;
	near.vowels_missing = heard->sound.spelling == SPELLS_CONSONANTS;
	for (; limit >= 0; limit--)
	{
		near.distance = (uint8_t) limit;
		if (scan->accept(&near))
			break;
	}
	return limit;
}

#define LIMIT_UNKNOWN INT8_MIN

/*
 * How far a name of this weight may be from what is heard, so that it is worth
 * while; negative: however near it is, it is not. Who may misspell less may
 * mishear less.
 */
static int
worthy_limit(LexiconScan *scan, const Heard *heard, uint8_t weight)
{
	int8_t	   *limit = &scan->heard_limits[heard->sound.spelling][heard->sound.length][weight / 4];

	/* weights are told apart in steps, by the greatest of each */
	if (*limit == LIMIT_UNKNOWN)
		*limit = (int8_t) find_worthy_limit(scan, heard, (uint8_t) (weight | 3));
	return *limit;
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
	match.end = heard->end;
	match.pieces = 1;
	match.written = WRITTEN_TRANSLITERATED;
	match.sounds = heard->sound.length;
	match.distance = (uint8_t) distance;
	match.vowels_missing = heard->sound.spelling == SPELLS_CONSONANTS;
	scan->found(scan->arg, &match);
}

static HeardMemo *
memo_of(LexiconScan *scan, uint64_t hash)
{
	return &scan->heard_memos[(hash ^ hash >> 32) & (scan->n_heard_memos - 1)];
}

/*
 * Names under a key that may be heard: from the first whose sounds are there
 * on. What is found is told, and added to the memo, which may be too small.
 */
static void
hear_key(LexiconScan *scan, uint32_t first, const LexiconSound *name, HeardMemo *memo)
{
	const Heard *heard = &scan->heard;
	SoundWants	wants;
	int			weight = -1;
	int			limit = 0;

	for (;; name++)
	{
		uint32_t	p = name->pattern & ((UINT32_C(1) << SOUND_PATTERN_BITS) - 1);

		if ((int) (name->pattern >> SOUND_PATTERN_BITS) != weight)
		{
			weight = (int) (name->pattern >> SOUND_PATTERN_BITS);
			limit = worthy_limit(scan, heard, (uint8_t) weight);
			if (limit < 0)
				return;			/* those behind weigh less */
			sound_wants(&heard->sound, limit, &wants);
		}
		if (sound_may_be(&wants, name->set))
		{
			int			distance = limit + 1;

			if (lexicon_spoken(scan->lexicon, p, &scan->spoken))
				distance = spoken_distance(&scan->spoken, &heard->sound, limit);
			memo->compared = true;
			if (distance <= limit)
			{
				tell(scan, first, heard, p, distance);
				if (memo->n < HEARD_KEPT)
					memo->names[memo->n] = (HeardName) {p, (uint32_t) distance};
				memo->n++;
			}
		}
		if (name->set & SOUND_LAST)
			return;
	}
}

static void
hear_stretch(LexiconScan *scan, uint32_t first)
{
	const Heard *heard = &scan->heard;
	uint32_t	keys[SOUND_MOST_KEYS];
	int			n_keys = sound_keys(&heard->sound, keys);
	const LexiconSound *names[SOUND_MOST_KEYS];
	int			n = 0;
	uint64_t	hash;
	HeardMemo  *memo;
	HeardMemo	made;

	for (int i = 0; i < n_keys; i++)
	{
		names[n] = names_of_key(scan->lexicon, keys[i]);
		n += names[n] != NULL;
	}
	if (n == 0)
		return;
	hash = sound_hash(&heard->sound);
	memo = memo_of(scan, hash);
	if (memo->hash == hash)
	{
		for (uint32_t i = 0; i < memo->n; i++)
			tell(scan, first, heard, memo->names[i].pattern, (int) memo->names[i].distance);
		return;
	}
	made.hash = hash;
	made.n = 0;
	made.compared = false;
	for (int i = 0; i < n; i++)
		hear_key(scan, first, names[i], &made);

	/* only what took some time is worth a place */
	if (made.compared && made.n <= HEARD_KEPT)
		*memo = made;
}

/* what is remembered, of many names and of few */
#define HEARD_MEMOS			32768
#define HEARD_MEMOS_SMALL	64
#define SMALL_LEXICON		100		/* patterns */

void
hear_prepare(LexiconScan *scan)
{
	heard_text(&scan->heard, scan->text);
}

void
hear_names(LexiconScan *scan, uint32_t i)
{
	if (scan->heard_memos == NULL)
	{
		uint32_t	n = scan->lexicon->n_patterns < SMALL_LEXICON ? HEARD_MEMOS_SMALL : HEARD_MEMOS;

		scan->heard_memos = scan->memory->allocate(n * sizeof(HeardMemo));
		memset(scan->heard_memos, 0, n * sizeof(HeardMemo));
		scan->n_heard_memos = n;
		memset(scan->heard_limits, LIMIT_UNKNOWN, sizeof(scan->heard_limits));
	}
	heard_begin(&scan->heard, i);
	while (heard_next(&scan->heard))
		hear_stretch(scan, i);
}

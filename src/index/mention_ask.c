/*-------------------------------------------------------------------------
 *
 * mention_ask.c
 *	  What a brand asks of an index.
 *
 * Which words a brand is found by, their forms and budgets, is read from its
 * compiled lexicon, so that it is decided in one place.
 *
 *-------------------------------------------------------------------------
 */
#include "index/mention_ask.h"

#include <string.h>

#include "match/lexicon_image.h"
#include "text/distance.h"

#define MAX_EDITS 2

/* of a number this short, every spelling is asked for */
#define SPELT_OUT 2

static int
greatest(int a, int b)
{
	return a > b ? a : b;
}

static int
least(int a, int b)
{
	return a < b ? a : b;
}

/* ------------------------------------------------------------ collecting */

/* where the asks that are being added belong */
typedef struct Place
{
	MentionAsks *asks;
	uint16_t	word;
	uint16_t	condition;
	MentionPart part;
	bool		certain;
} Place;

static bool
same_ask(const MentionAsk *a, const MentionAsk *b)
{
	return a->condition == b->condition && a->beginning == b->beginning &&
		a->key_length == b->key_length && memcmp(a->key, b->key, a->key_length) == 0 &&
		a->limit == b->limit && a->form_length == b->form_length &&
		memcmp(a->form, b->form, a->form_length) == 0;
}

static MentionAsk *
add_ask(const Place *place, const char *key, int length, bool beginning,
		const char *form, int form_length, int limit)
{
	MentionAsks *asks = place->asks;
	MentionAsk *ask;

	if (asks->n_asks == asks->asks_space)
	{
		uint32_t	space = asks->asks_space * 2 + 32;
		MentionAsk *larger = asks->memory->allocate(space * sizeof(MentionAsk));

		if (asks->asks != NULL)
		{
			memcpy(larger, asks->asks, asks->n_asks * sizeof(MentionAsk));
			asks->memory->release(asks->asks);
		}
		asks->asks = larger;
		asks->asks_space = space;
	}
	ask = &asks->asks[asks->n_asks];
	memset(ask, 0, sizeof(*ask));
	memcpy(ask->key, key, length);
	ask->key_length = (uint8_t) length;
	ask->beginning = beginning;
	ask->certain = place->certain;
	ask->part = (uint8_t) place->part;
	ask->word = place->word;
	ask->condition = place->condition;
	if (form_length > 0)
	{
		memcpy(ask->form, form, form_length);
		ask->form_length = (uint8_t) form_length;
		ask->limit = (uint8_t) limit;
	}
	for (uint32_t i = asks->n_asks; i-- > 0 && asks->asks[i].condition == ask->condition;)
		if (same_ask(&asks->asks[i], ask))
			return ask;
	asks->n_asks++;
	return ask;
}

/* exactly this key */
static void
ask_key(const Place *place, const char *key, int length)
{
	add_ask(place, key, length, false, NULL, 0, 0);
}

/* the keys that begin so */
static void
ask_keys(const Place *place, const char *key, int length)
{
	add_ask(place, key, length, true, NULL, 0, 0);
}

static void
ask_form(const Place *place, const char *form, int length)
{
	char		key[MENTION_KEY_MAX];

	ask_key(place, key, mention_word_key(key, form, length, 0));
}

/* ----------------------------------------------------- within the budget */

/* a form that is looked for among those of one length */
typedef struct Probe
{
	const Place *place;
	const char *form;
	int			length;
	int			limit;
	int			target;			/* length of what is looked for */
} Probe;

/* the forms that have this as segment s */
static void
ask_segment(const Probe *probe, int s, const char *segment, int length)
{
	char		key[MENTION_KEY_MAX];

	key[0] = (char) (64 * s + probe->target - 1);
	memcpy(key + 1, segment, length);
	add_ask(probe->place, key, 1 + length, true, probe->form, probe->length, probe->limit);
}

/* segment s stands in the form at byte at, if it can */
static void
ask_at(const Probe *probe, int s, int at)
{
	int			length = mention_segment_start(probe->target, s + 1) -
		mention_segment_start(probe->target, s);

	if (at >= 0 && at + length <= probe->length)
		ask_segment(probe, s, probe->form + at, length);
}

/* the first segment, its last letter having changed places with the next */
static void
ask_first_swapped(const Probe *probe)
{
	int			length = mention_segment_start(probe->target, 1);
	char		segment[TOKEN_MAX_LETTERS];

	if (length + 1 > probe->length)
		return;
	memcpy(segment, probe->form, length);
	segment[length - 1] = probe->form[length];
	ask_segment(probe, 0, segment, length);
}

/* the last segment, its first letter having changed places with the one before */
static void
ask_last_swapped(const Probe *probe)
{
	int			s = mention_segments(probe->target) - 1;
	int			length = probe->target - mention_segment_start(probe->target, s);
	char		segment[TOKEN_MAX_LETTERS];

	if (length + 1 > probe->length)
		return;
	memcpy(segment, probe->form + probe->length - length, length);
	segment[0] = probe->form[probe->length - length - 1];
	ask_segment(probe, s, segment, length);
}

static void ask_length(const Place *place, const char *form, int length, int limit, int target);

/*
 * No more segments than the edits could touch. What is shorter than the form
 * comes of one of its letters missing and the remaining edits: three letters
 * of a word of four, six of eight. For what is not, every form of that length
 * is looked at: that happens only to the united form of a word, when it is
 * shorter than the word itself and less than the word's budget would ask for.
 */
static void
ask_without_segments(const Probe *probe)
{
	char		less[TOKEN_MAX_LETTERS];

	if (probe->target >= probe->length)
	{
		ask_segment(probe, 0, "", 0);
		return;
	}
	for (int i = 0; i < probe->length; i++)
	{
		/* of letters in a row that are the same, any will do */
		if (i > 0 && probe->form[i] == probe->form[i - 1])
			continue;
		memcpy(less, probe->form, i);
		memcpy(less + i, probe->form + i + 1, probe->length - 1 - i);
		ask_length(probe->place, less, probe->length - 1, probe->limit - 1, probe->target);
	}
}

/*
 * Asks for the forms of target letters within limit edits of a form.
 *
 * An edit touches one segment of what is looked for, except a swap of the
 * letters on both sides of a border, which touches two; a letter missing at a
 * border counts as the left one's. If the first segment is untouched, it
 * stands at the start of the form; if the last one is, at the end.
 *
 * Two segments, one edit: one of them is untouched, or the letters at the
 * border are swapped, and then the first one is as it would be after that.
 *
 * Three segments, one edit: it does not touch both the first and the last.
 *
 * Three segments, two edits: if both the first and the last are touched, and
 * no border is, then each has one edit, and the middle one is untouched: it is
 * shifted by the letter that the first gained or lost, and the last has to
 * make up for the rest of the difference in length. If the letters at the
 * first border are swapped and the last segment is touched too, the first is
 * as it would be after the swap; likewise at the second border.
 */
static void
ask_length(const Place *place, const char *form, int length, int limit, int target)
{
	Probe		probe = {place, form, length, limit, target};
	int			longer = length - target;

	if (target < 1 || target > TOKEN_MAX_LETTERS || (longer < 0 ? -longer : longer) > limit)
		return;
	if (limit == 0)
	{
		ask_form(place, form, length);
		return;
	}
	if (mention_segments(target) <= limit)
	{
		ask_without_segments(&probe);
		return;
	}
	if (mention_segments(target) == 2)
	{
		ask_at(&probe, 0, 0);
		ask_at(&probe, 1, length - (target - mention_segment_start(target, 1)));
		if (longer == 0)
			ask_first_swapped(&probe);
		return;
	}
	ask_at(&probe, 0, 0);
	ask_at(&probe, 2, length - (target - mention_segment_start(target, 2)));
	if (limit == 1)
		return;
	for (int shift = greatest(-1, longer - 1); shift <= least(1, longer + 1); shift++)
		ask_at(&probe, 1, mention_segment_start(target, 1) + shift);
	if (longer >= -1 && longer <= 1)
	{
		ask_first_swapped(&probe);
		ask_last_swapped(&probe);
	}
}

static void
ask_within(const Place *place, const char *form, int length, int limit)
{
	for (int target = length - limit; target <= length + limit; target++)
		ask_length(place, form, length, limit, target);
}

/* ---------------------------------------------------------------- pieces */

static char
digit_like(char eye)
{
	switch (eye)
	{
		case 'o':
			return '0';
		case 'l':
			return '1';
		case 'z':
			return '2';
		case 'e':
			return '3';
		case 'a':
			return '4';
		case 's':
			return '5';
		case 'b':
			return '8';			/* and 6 */
		case 't':
			return '7';
		case 'g':
			return '9';
		default:
			return 0;
	}
}

/* the numbers that look like these letters, if there can be any */
static void
ask_number(const Place *place, const char *letters, int length)
{
	char		key[MENTION_KEY_MAX];
	char		digits[SPELT_OUT];
	int			like_digits = 0;
	int			n_sixes = 0;

	for (int i = 0; i < length; i++)
		like_digits += digit_like(letters[i]) != 0;
	if (like_digits * 2 <= length)
		return;
	if (length > SPELT_OUT)
	{
		int			n = mention_letters_key(key, MENTION_AS_IS, letters, length);

		key[n++] = 0;
		ask_keys(place, key, n);
		return;
	}

	/* all of them are digits, then; bit i of sixes: b number i is a 6 */
	for (int i = 0; i < length; i++)
		n_sixes += letters[i] == 'b';
	for (int sixes = 0; sixes < 1 << n_sixes; sixes++)
	{
		int			b = 0;

		for (int i = 0; i < length; i++)
			digits[i] = letters[i] == 'b' && sixes & 1 << b++ ? '6' : digit_like(letters[i]);
		ask_key(place, key, mention_as_is_key(key, digits, length));
	}
}

/* a token that is a piece of a word */
static void
ask_piece(const Place *place, const char *letters, int length)
{
	ask_form(place, letters, length);
	ask_number(place, letters, length);
}

/* two tokens that are the form when joined */
static void
ask_splits(Place place, MentionWord *word, const char *form, int length)
{
	place.certain = false;
	if (length < 4)
		return;
	for (int i = 1; i < length; i++)
	{
		place.part = PART_LEFT;
		place.condition = place.asks->n_conditions++;
		ask_piece(&place, form, i);
		place.part = PART_RIGHT;
		place.condition = place.asks->n_conditions++;
		ask_piece(&place, form + i, length - i);
		word->n_splits++;
	}
}

/* ----------------------------------------------------------------- words */

static bool
mostly_digits(const char *plain, int length)
{
	int			digits = 0;

	for (int i = 0; i < length; i++)
		digits += plain[i] >= '0' && plain[i] <= '9';
	return digits * 2 > length;
}

/* what stands for a form of a word as a whole */
static void
ask_form_whole(const Place *place, const char *form, int length, int limit)
{
	Place		row = *place;
	char		key[MENTION_KEY_MAX];

	ask_within(place, form, length, limit);

	/* whether the letters asked for are mostly digits no key says */
	row.certain = false;
	if (length >= 3 && length <= MENTION_MAX_ROW)
		ask_keys(&row, key, mention_letters_key(key, MENTION_ROW, form, length));
	ask_key(place, key, mention_letters_key(key, MENTION_SYMBOLS, form, length));
}

/* a word that stands in the middle of one with symbols */
static void
ask_beside(const Place *place, const char *form, int length, int limit)
{
	char		key[2];

	key[0] = (char) MENTION_BESIDE;
	for (int target = length - limit; target <= length + limit; target++)
	{
		if (target < 1 || target > TOKEN_MAX_LETTERS)
			continue;
		key[1] = (char) target;
		add_ask(place, key, 2, true, form, length, limit);
	}
}

/* Adds a word of the brand; found_by: it is one that the brand is found by. */
static void
ask_word(MentionAsks *asks, const Lexicon *lexicon, const LexiconWord *word,
		 bool joined, bool found_by)
{
	const char *strings = lexicon_at(lexicon, char, strings);
	const char *plain = strings + word->plain;
	const char *eye = strings + word->eye;
	const char *united = strings + word->united;
	bool		has_united = word->united_length != word->eye_length;
	MentionWord *out = &asks->words[asks->n_words];
	Place		place = {asks, (uint16_t) asks->n_words, asks->n_conditions++, PART_WHOLE, true};
	Place		uncertain = place;
	char		key[MENTION_KEY_MAX];
	char		form[TOKEN_MAX_LETTERS];

	asks->n_words++;
	uncertain.certain = false;
	out->whole = place.condition;
	out->joined = joined;
	out->n_splits = 0;
	out->plain_length = word->plain_length;
	memcpy(out->plain, plain, word->plain_length);

	for (int i = 0; i < word->plain_length; i++)
		form[i] = text_eye_of(plain[i]);
	if (word->flags & (WORD_NUMBER | WORD_HAN))
	{
		ask_key(&place, key, mention_as_is_key(key, plain, word->plain_length));

		/* the same letters in a token that is not taken for a number */
		if (!found_by || memcmp(form, plain, word->plain_length) == 0)
			ask_form(&uncertain, form, word->plain_length);
		return;
	}

	ask_form_whole(&place, eye, word->eye_length, word->budget);
	if (has_united)
		ask_form_whole(&place, united, word->united_length, united_budget(word));

	/* the same letters in a token that is compared as it stands */
	if (((unsigned char) plain[0] >= 0x80 && word->plain_length <= 4) ||
		(!found_by && mostly_digits(plain, word->plain_length)))
		ask_key(&uncertain, key, mention_as_is_key(key, plain, word->plain_length));

	if (found_by)
	{
		out->first_split = asks->n_conditions;
		ask_splits(place, out, eye, word->eye_length);
		if (has_united)
			ask_splits(place, out, united, word->united_length);
	}
	else
	{
		uncertain.part = PART_BEGINNING;
		for (int i = 1; i < word->eye_length; i++)
			ask_piece(&uncertain, eye, i);
		uncertain.part = PART_BESIDE;
		ask_beside(&uncertain, eye, word->eye_length, word->budget);
	}
}

void
mention_asks_of_brand(MentionAsks *asks, const LexiconMemory *memory, const char *brand, size_t length)
{
	LexiconBuilder *builder = lexicon_begin(memory, MAX_EDITS);
	Place		look = {asks, 0, 0, PART_LOOK, false};
	const Lexicon *lexicon;
	const LexiconPattern *pattern;
	const LexiconWord *words;
	const LexiconRef *refs;
	const uint32_t *pattern_words;
	char		key[MENTION_KEY_MAX];

	memset(asks, 0, sizeof(*asks));
	asks->memory = memory;
	asks->n_conditions = 1;
	if (!lexicon_add(builder, brand, length, 0))
		return;
	lexicon = lexicon_finish(builder);
	pattern = lexicon_at(lexicon, LexiconPattern, patterns);
	words = lexicon_at(lexicon, LexiconWord, words);
	refs = lexicon_at(lexicon, LexiconRef, refs);
	pattern_words = lexicon_at(lexicon, uint32_t, pattern_words) + pattern->first_word;

	ask_key(&look, key, mention_letters_key(key, MENTION_LOOK, "", 0));

	/* words found by are those that lead to the pattern */
	for (int i = 0; i < pattern->n_words; i++)
	{
		const LexiconWord *word = &words[pattern_words[i]];
		bool		found_by = false;

		for (uint32_t k = 0; k < word->n_refs; k++)
			found_by |= refs[word->first_ref + k].position == i;
		ask_word(asks, lexicon, word, false, found_by);
	}
	for (uint32_t w = 0; w < lexicon->n_words; w++)
		for (uint32_t k = 0; k < words[w].n_refs; k++)
			if (refs[words[w].first_ref + k].position == REF_JOINED)
				ask_word(asks, lexicon, &words[w], true, true);
}

/* ----------------------------------------------------------------- answer */

int
mention_ask_compare(const MentionAsk *ask, const char *key, int length)
{
	char		form[TOKEN_MAX_LETTERS];
	int			n;

	if (length < ask->key_length || memcmp(key, ask->key, ask->key_length) != 0)
	{
		int			order = mention_key_compare(key, length, ask->key, ask->key_length);

		return order < 0 ? -1 : 1;
	}
	if (ask->form_length == 0)
		return 0;
	n = mention_key_form(key, length, form);
	return n > 0 && edit_distance(ask->form, ask->form_length, form, n, ask->limit) <= ask->limit ? 0 : -1;
}

static MentionAnswer
word_answer(const MentionWord *word, const MentionAnswer *conditions)
{
	MentionAnswer answer = conditions[word->whole];

	for (int i = 0; i < word->n_splits; i++)
	{
		MentionAnswer left = conditions[word->first_split + 2 * i];
		MentionAnswer right = conditions[word->first_split + 2 * i + 1];
		MentionAnswer both = left < right ? left : right;

		if (both > answer)
			answer = both;
	}
	return answer;
}

MentionAnswer
mention_judge(const MentionAsks *asks, const MentionAnswer *conditions)
{
	MentionAnswer side_by_side = MENTION_YES;
	MentionAnswer answer = conditions[0];
	int			n_beside = 0;

	for (int i = 0; i < asks->n_words; i++)
	{
		MentionAnswer word = word_answer(&asks->words[i], conditions);

		/* a name that is parted as its words are is not joined: look */
		if (asks->words[i].joined)
			answer = (MentionAnswer) greatest(answer, least(word, MENTION_PERHAPS));
		else
		{
			n_beside++;
			side_by_side = (MentionAnswer) least(side_by_side, word);
		}
	}

	/* whether several words stand in order no key says */
	if (n_beside > 1)
		side_by_side = (MentionAnswer) least(side_by_side, MENTION_PERHAPS);
	return (MentionAnswer) greatest(answer, side_by_side);
}

/*-------------------------------------------------------------------------
 *
 * mention_query.c
 *	  The GIN keys that a search for a brand looks up.
 *
 * Which words a brand is found by, their forms and edit budgets are read from
 * its compiled lexicon, so that they are decided in one place.
 *
 *-------------------------------------------------------------------------
 */
#include "mention/mention_query.h"

#include <string.h>

#include "match/lexicon_image.h"
#include "sound/sound.h"

/* of a number this short, every spelling is looked up */
#define SPELT_OUT 2

/* no word that is found by is read in two pieces when it is shorter */
#define LEAST_SPLIT 4

/* ------------------------------------------------------------ collecting */

/* exactly this key */
static void
want_key(const ProbePurpose *purpose, const char *key, int length)
{
	probe_key(purpose, key, length, false);
}

/* the keys that begin so */
static void
want_keys(const ProbePurpose *purpose, const char *key, int length)
{
	probe_key(purpose, key, length, true);
}

static void
want_form(const ProbePurpose *purpose, const char *form, int length)
{
	probe_form(purpose, form, length);
}

static void
probe_within(const ProbePurpose *purpose, const char *form, int length, int limit)
{
	for (int target = length - limit; target <= length + limit; target++)
		probe_forms_near(purpose, form, length, limit, target);
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

static int
count_digit_like(const char *letters, int length)
{
	int			n = 0;

	for (int i = 0; i < length; i++)
		n += digit_like(letters[i]) != 0;
	return n;
}

/* can a number look like these letters? if most of them look like digits */
static bool
may_be_number(const char *letters, int length)
{
	return count_digit_like(letters, length) * 2 > length;
}

/* the numbers that look like these letters, if there can be any */
static void
probe_number(const ProbePurpose *purpose, const char *letters, int length)
{
	char		key[KEY_MAX];
	char		digits[SPELT_OUT];
	int			n_sixes = 0;

	if (!may_be_number(letters, length))
		return;
	if (length > SPELT_OUT)
	{
		int			n = mention_letters_key(key, MENTION_AS_IS, letters, length);

		key[n++] = 0;
		want_keys(purpose, key, n);
		return;
	}

	/* all of them are digits; bit i of sixes: b number i is a 6 */
	for (int i = 0; i < length; i++)
		n_sixes += letters[i] == 'b';
	for (int sixes = 0; sixes < 1 << n_sixes; sixes++)
	{
		int			b = 0;

		for (int i = 0; i < length; i++)
			digits[i] = letters[i] == 'b' && sixes & 1 << b++ ? '6' : digit_like(letters[i]);
		want_key(purpose, key, mention_as_is_key(key, digits, length));
	}
}

/* is this how a word of the brand looks? */
static bool
is_word_of_brand(const MentionQuery *query, const char *form, int length)
{
	for (int w = 0; w < query->n_words; w++)
	{
		const MentionWord *word = &query->words[w];
		int			i = 0;

		while (i < length && i < word->plain_length && form[i] == text_eye_of(word->plain[i]))
			i++;
		if (i == length && i == word->plain_length)
			return true;
	}
	return false;
}

/* is_misspelt: without the rest it is the word misspelt, but as a number it is not found so */
static void
probe_piece(const ProbePurpose *purpose, const char *letters, int length, bool is_misspelt)
{
	if (!is_misspelt)
		want_form(purpose, letters, length);
	probe_number(purpose, letters, length);
}

/*
 * Both pieces of a form, which is found as a whole within limit edits: purpose
 * is that of the whole. A number that is the longer piece and has other letters
 * too is rare enough to stand for it alone. Oral is no misspelling of Oral-B.
 */
static void
probe_split(MentionQuery *query, ProbePurpose purpose, MentionWord *word, const char *form, int length, int at, int limit)
{
	const char *right = form + at;
	int			rest = length - at;
	bool		left_found = !word->several && rest <= limit && !is_word_of_brand(query, form, at);
	bool		right_found = !word->several && at <= limit && !is_word_of_brand(query, right, rest);

	purpose.certain = false;
	if (left_found && count_digit_like(form, at) < at)
	{
		purpose.part = PART_LEFT;
		probe_number(&purpose, form, at);
		return;
	}
	if (right_found && count_digit_like(right, rest) < rest)
	{
		purpose.part = PART_RIGHT;
		probe_number(&purpose, right, rest);
		return;
	}
	purpose.part = word->several ? PART_FIRST : PART_LEFT;
	purpose.condition = query->n_conditions++;
	probe_piece(&purpose, form, at, left_found);
	purpose.part = word->several ? PART_LAST : PART_RIGHT;
	purpose.condition = query->n_conditions++;
	probe_piece(&purpose, right, rest, right_found);
	word->n_splits++;
}

/* ----------------------------------------------------------------- words */

/* what stands for a form of a word as a whole */
static void
probe_form_whole(const ProbePurpose *purpose, const char *form, int length, int limit)
{
	ProbePurpose row = *purpose;
	char		key[KEY_MAX];

	probe_within(purpose, form, length, limit);

	/* the key does not record whether the letters are mostly digits: recheck */
	row.certain = false;
	if (length >= 3 && length <= LEXICON_MAX_ROW)
		want_keys(&row, key, mention_letters_key(key, MENTION_ROW, form, length));
	want_key(purpose, key, mention_letters_key(key, MENTION_SYMBOLS, form, length));
}

/* a word that stands in the middle of one with symbols */
static void
probe_beside(const ProbePurpose *purpose, const char *form, int length, int limit)
{
	Probe		probe;

	probe.key[0] = (char) MENTION_BESIDE;
	probe.key_length = 2;
	probe.prefix = true;
	probe.exclude_common = false;
	probe.limit = (uint8_t) limit;
	probe.form_length = (uint8_t) length;
	memcpy(probe.form, form, length);
	for (int target = length - limit; target <= length + limit; target++)
	{
		if (target < 1 || target > TOKEN_MAX_LETTERS)
			continue;
		probe.key[1] = (char) target;
		probe_add(purpose, &probe);
	}
}

/* Adds a word of the brand; found_by: it is one that the brand is found by. */
static void
probe_word(MentionQuery *query, const Lexicon *lexicon, const LexiconWord *word,
		 bool joined, bool found_by)
{
	const char *strings = lexicon_at(lexicon, char, strings);
	const char *plain = strings + word->plain;
	const char *eye = strings + word->eye;
	const char *united = strings + word->united;
	bool		has_united = word->united_length != word->eye_length;
	MentionWord *out = &query->words[query->n_words];
	ProbePurpose purpose = {&query->probes, query->n_conditions++, (uint16_t) query->n_words, PART_WHOLE, true};
	ProbePurpose uncertain = purpose;
	char		key[KEY_MAX];
	char		form[TOKEN_MAX_LETTERS];

	query->n_words++;
	uncertain.certain = false;
	out->whole = purpose.condition;
	out->joined = joined;
	out->several = !found_by;
	out->n_splits = 0;
	out->plain_length = word->plain_length;
	memcpy(out->plain, plain, word->plain_length);

	for (int i = 0; i < word->plain_length; i++)
		form[i] = text_eye_of(plain[i]);
	if (word->flags & (WORD_NUMBER | WORD_HAN))
	{
		want_key(&purpose, key, mention_as_is_key(key, plain, word->plain_length));

		/* the same letters in a token that is not taken for a number */
		if (!found_by || memcmp(form, plain, word->plain_length) == 0)
			want_form(&uncertain, form, word->plain_length);
		return;
	}

	probe_form_whole(&purpose, eye, word->eye_length, word->budget);
	if (has_united)
		probe_form_whole(&purpose, united, word->united_length, united_budget(word));

	/* the same letters in a token that is compared as it stands */
	if (((unsigned char) plain[0] >= 0x80 && word->plain_length <= 4) ||
		(!found_by && mention_mostly_digits(plain, word->plain_length)))
		want_key(&uncertain, key, mention_as_is_key(key, plain, word->plain_length));

	out->first_split = query->n_conditions;
	if (!found_by || word->eye_length >= LEAST_SPLIT)
		for (int i = 1; i < word->eye_length; i++)
			probe_split(query, purpose, out, eye, word->eye_length, i, word->budget);
	if (found_by && has_united && word->united_length >= LEAST_SPLIT)
		for (int i = 1; i < word->united_length; i++)
			probe_split(query, purpose, out, united, word->united_length, i, united_budget(word));
	if (!found_by)
	{
		uncertain.part = PART_BESIDE;
		probe_beside(&uncertain, eye, word->eye_length, word->budget);
	}
}

static void
probe_sounds(const ProbePurpose *purpose, const Lexicon *lexicon)
{
	Spoken		spoken;
	SpokenGraph graph;
	uint32_t	sounds[SPOKEN_MOST_KEYS];
	int			n;

	if (!lexicon_spoken(lexicon, 0, &spoken))
		return;
	spoken_graph(&spoken, &graph);
	n = spoken_keys(&spoken, &graph, sounds);
	for (int i = 0; i < n; i++)
	{
		char		key[KEY_MAX];

		want_key(purpose, key, mention_sound_key(key, sounds[i]));
	}
}

void
mention_query_of_brand(MentionQuery *query, const LexiconMemory *memory, const char *brand, size_t length)
{
	LexiconBuilder *builder = lexicon_begin(memory, SEGMENT_MAX_EDITS);
	ProbePurpose look = {&query->probes, 0, 0, PART_LOOK, false};
	const Lexicon *lexicon;
	const LexiconPattern *pattern;
	const LexiconWord *words;
	const LexiconRef *refs;
	const uint32_t *pattern_words;
	char		key[KEY_MAX];

	memset(query, 0, sizeof(*query));
	query->probes.memory = memory;
	query->n_conditions = 1;
	lexicon_listen(builder);
	if (!lexicon_add(builder, brand, length, 0))
		return;
	lexicon = lexicon_finish(builder);
	pattern = lexicon_at(lexicon, LexiconPattern, patterns);
	words = lexicon_at(lexicon, LexiconWord, words);
	refs = lexicon_at(lexicon, LexiconRef, refs);
	pattern_words = lexicon_at(lexicon, uint32_t, pattern_words) + pattern->first_word;

	want_key(&look, key, mention_letters_key(key, MENTION_LOOK, "", 0));
	look.part = PART_HEARD;
	probe_sounds(&look, lexicon);

	/* words found by are those that lead to the pattern */
	for (int i = 0; i < pattern->n_words; i++)
	{
		const LexiconWord *word = &words[pattern_words[i]];
		bool		found_by = false;

		for (uint32_t k = 0; k < word->n_refs; k++)
			found_by |= refs[word->first_ref + k].position == i;
		probe_word(query, lexicon, word, false, found_by);
	}
	for (uint32_t w = 0; w < lexicon->n_words; w++)
		for (uint32_t k = 0; k < words[w].n_refs; k++)
			if (refs[words[w].first_ref + k].position == REF_JOINED)
				probe_word(query, lexicon, &words[w], true, true);
}

/* ----------------------------------------------------------------- answer */

static MentionAnswer
word_answer(const MentionWord *word, const MentionAnswer *conditions)
{
	MentionAnswer answer = conditions[word->whole];

	MentionAnswer left = MENTION_NO;

	for (int i = 0; i < word->n_splits; i++)
	{
		MentionAnswer here = conditions[word->first_split + 2 * i];
		MentionAnswer right = conditions[word->first_split + 2 * i + 1];

		/* of several pieces the last begins where the first ends, or later */
		left = word->several ? (MentionAnswer) max_int(left, here) : here;
		answer = (MentionAnswer) max_int(answer, min_int(left, right));
	}
	return answer;
}

MentionAnswer
mention_judge(const MentionQuery *query, const MentionAnswer *conditions)
{
	MentionAnswer side_by_side = MENTION_YES;
	MentionAnswer answer = conditions[0];
	int			n_beside = 0;

	for (int i = 0; i < query->n_words; i++)
	{
		MentionAnswer word = word_answer(&query->words[i], conditions);

		/* separated where its words are, the name is not joined: recheck */
		if (query->words[i].joined)
			answer = (MentionAnswer) max_int(answer, min_int(word, MENTION_PERHAPS));
		else
		{
			n_beside++;
			side_by_side = (MentionAnswer) min_int(side_by_side, word);
		}
	}

	/* keys have no positions: recheck the order of several words */
	if (n_beside > 1)
		side_by_side = (MentionAnswer) min_int(side_by_side, MENTION_PERHAPS);
	return (MentionAnswer) max_int(answer, side_by_side);
}

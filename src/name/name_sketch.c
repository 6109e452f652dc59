/*-------------------------------------------------------------------------
 *
 * name_sketch.c
 *	  A summary of a name by which most others are ruled out.
 *
 * The rules of name_score.c, each widened to what lengths and sets of letters
 * can decide. What may be in a pair is taken to be in one, wholly alike; what
 * may not stays alone and counts against it.
 *
 *-------------------------------------------------------------------------
 */
#include "name/name_sketch.h"

#include "name/name_pieces.h"
#include "name/name_score.h"
#include "text/text.h"

/* sums of the two sides may be rounded differently */
#define ROUNDING 1e-4f

static inline int
count_bits(uint64_t set)
{
	set -= set >> 1 & UINT64_C(0x5555555555555555);
	set = (set & UINT64_C(0x3333333333333333)) + (set >> 2 & UINT64_C(0x3333333333333333));
	set = (set + (set >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
	return (int) (set * UINT64_C(0x0101010101010101) >> 56);
}

int
name_sketch(const PartyName *name, NameSketchWord *words)
{
	char		consonants[TOKEN_MAX_LETTERS];

	if (name->n_parts != 1)
		return 0;
	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];
		NameSketchWord *word = &words[i];
		bool		as_written = token->written == token->letters;

		word->hash = (uint32_t) name_hash(token->letters, token->length);
		word->letter_set = token->letter_set;
		word->written_set = as_written ? token->letter_set : name_letters_in(token->written, token->written_length);
		word->weight = token->weight;
		word->consonants = (uint16_t) name_hash(consonants, name_consonants(token, consonants));
		word->length = token->length;
		word->written_length = token->written_length;
		word->class = token->class;
		word->flags = token->flags | (token->meaning != 0 ? NAME_KNOWN : 0);
		word->first = token->letters[0];
		word->written_first = token->written[0];
	}
	return name->n_tokens;
}

/* A name that is compared: sets of its words, a bit each. */
typedef struct Sketch
{
	const NameSketchWord *words;
	int			n;
	uint64_t	legal;
	uint64_t	little;			/* NAME_FILLER */
	uint64_t	alone;			/* in no pair so far, and of weight */
	uint64_t	possible;		/* of these, what may be in one */
} Sketch;

#define each_of(set, i) \
	(uint64_t left_##i = (set); left_##i != 0 && ((i) = __builtin_ctzll(left_##i), true); left_##i &= left_##i - 1)

static void
open_sketch(Sketch *s, const NameSketchWord *words, int n)
{
	s->words = words;
	s->n = n;
	s->legal = s->little = s->alone = s->possible = 0;
	for (int i = 0; i < n; i++)
	{
		*(words[i].class == NAME_LEGAL ? &s->legal : &s->alone) |= UINT64_C(1) << i;
		if (words[i].class == NAME_FILLER)
			s->little |= UINT64_C(1) << i;
	}
}

/* name_word_similarity() */
static inline bool
may_be_alike(const NameSketchWord *a, const NameSketchWord *b)
{
	int			longer = a->length > b->length ? a->length : b->length;
	int			difference = longer - (a->length < b->length ? a->length : b->length);
	uint8_t		either = a->flags | b->flags;
	int			allowed;
	int			different;

	if ((a->flags ^ b->flags) & NAME_HAN)
		return true;
	if ((a->flags & b->flags & NAME_KNOWN) || a->class == NAME_NUMBER || b->class == NAME_NUMBER ||
		either & (NAME_DIGITS | NAME_HAN))
		return false;
	allowed = name_allowed_edits(longer);
	if (a->consonants == b->consonants)
		return ((a->flags ^ b->flags) & NAME_FOREIGN) ||
			count_bits(a->letter_set ^ b->letter_set) <= 2 * allowed + 2;
	if (difference > allowed)
		return false;
	different = count_bits(a->letter_set ^ b->letter_set);
	return different <= 2 * allowed;
}

/* pair_prefixes() */
static inline bool
may_begin(const NameSketchWord *a, const NameSketchWord *b)
{
	const NameSketchWord *shorter = a->length < b->length ? a : b;
	const NameSketchWord *longer = shorter == a ? b : a;

	return shorter->length >= LEAST_PREFIX && a->first == b->first && longer->length <= 2 * shorter->length &&
		!((a->flags | b->flags) & (NAME_DIGITS | NAME_KNOWN)) &&
		(shorter->letter_set & ~longer->letter_set) == 0;
}

/* pair_joined(): words of one name, two or more, that are pieces of one of the other */
static void
mark_joined(Sketch *apart, Sketch *together)
{
	uint64_t	words = apart->alone | apart->legal;
	int			i;
	int			j;

	if ((words & (words - 1)) == 0)
		return;
	for each_of(together->alone, j)
	{
		const NameSketchWord *whole = &together->words[j];
		uint64_t	pieces = 0;
		uint32_t	letters = 0;
		int			length = 0;

		if (whole->class != NAME_WORD || whole->length < 4 || whole->flags & NAME_KNOWN)
			continue;
		for each_of(words, i)
		{
			const NameSketchWord *piece = &apart->words[i];

			if (piece->written_length > whole->length ||
				count_bits(piece->written_set & ~whole->letter_set) > 1)
				continue;
			pieces |= UINT64_C(1) << i;
			letters |= piece->written_set;
			length += piece->written_length;
		}
		/* together they have all its letters but one that is wrong */
		if ((pieces & (pieces - 1)) == 0 || length < whole->length - 1 ||
			count_bits(whole->letter_set & ~letters) > 1)
			continue;
		apart->possible |= pieces & apart->alone;
		together->possible |= UINT64_C(1) << j;
	}
}

/*
 * pair_initials(): is a word made of initials? Beginnings that are longer make
 * a guess of the whole score, which does not reach NAME_SAME_PARTY. Little
 * words lend theirs although they are in a pair, and weigh twice then.
 */
static bool
mark_initials(Sketch *initials, Sketch *words)
{
	bool		any = false;
	int			i;
	int			j;

	for each_of(initials->alone, j)
	{
		const NameSketchWord *short_word = &initials->words[j];
		uint64_t	lend = 0;
		uint32_t	lent = 0;
		bool		starts = false;

		if (short_word->length > MAX_INITIALS || short_word->flags & (NAME_DIGITS | NAME_HAN | NAME_KNOWN))
			continue;
		for each_of(words->alone | words->legal | words->little, i)
		{
			const NameSketchWord *word = &words->words[i];

			if (!(short_word->letter_set & name_letter(word->written_first)))
				continue;
			lend |= UINT64_C(1) << i;
			lent |= name_letter(word->written_first);
			starts |= word->written_first == short_word->first && word->class < NAME_FILLER && word->written_length >= 2;
		}
		if (!starts || lent != short_word->letter_set || count_bits(lend) < short_word->length)
			continue;
		/* little words between those that lend are taken with them */
		words->possible |= (lend & words->alone) | words->little;
		initials->possible |= UINT64_C(1) << j;
		any = true;
	}
	return any;
}

/* what may be in pairs weighs this much; what stays alone is added up */
static float
weigh(const Sketch *s, float *alone, float *alone_words)
{
	float		possible = 0.0f;
	int			i;

	for each_of(s->alone | s->possible, i)
	{
		const NameSketchWord *word = &s->words[i];

		if (s->possible & UINT64_C(1) << i)
		{
			possible += word->weight;
			continue;
		}
		*alone += word->flags & NAME_BRACKETED ? word->weight * BRACKETED_ALONE : word->weight;
		if (word->class == NAME_WORD)
			*alone_words += word->weight;
	}
	return possible;
}

bool
name_cannot_reach(const NameSketchWord *a, int n_a, const NameSketchWord *b, int n_b, float least)
{
	Sketch		x;
	Sketch		y;
	float		matched = 0.0f;
	float		alone = 0.0f;
	float		words_x = 0.0f;
	float		words_y = 0.0f;
	float		possible_x;
	float		possible_y;
	float		most;
	bool		initials;
	int			i;
	int			j;

	if (n_a == 0 || n_b == 0)
		return false;
	open_sketch(&x, a, n_a);
	open_sketch(&y, b, n_b);
	for each_of(x.alone, i)
		for each_of(y.alone, j)
			if (a[i].hash == b[j].hash && a[i].length == b[j].length && a[i].letter_set == b[j].letter_set)
			{
				matched += a[i].weight < b[j].weight ? a[i].weight : b[j].weight;
				x.alone &= ~(UINT64_C(1) << i);
				y.alone &= ~(UINT64_C(1) << j);
				break;
			}
	for each_of(x.alone, i)
		for each_of(y.alone, j)
			if (may_be_alike(&a[i], &b[j]) || may_begin(&a[i], &b[j]))
			{
				x.possible |= UINT64_C(1) << i;
				y.possible |= UINT64_C(1) << j;
			}
	mark_joined(&x, &y);
	mark_joined(&y, &x);
	initials = mark_initials(&x, &y);
	initials |= mark_initials(&y, &x);

	possible_x = weigh(&x, &alone, &words_x);
	possible_y = weigh(&y, &alone, &words_y);
	/* a pair weighs as the lighter side, but initials as the words that lend them */
	matched += initials ? possible_x + possible_y : possible_x < possible_y ? possible_x : possible_y;
	alone += WORD_AGAINST * (words_x < words_y ? words_x : words_y);
	if (matched <= 0.0f)
		return LETTERS_SHARE + ROUNDING < least;
	most = matched / (matched + alone);
	most += (1.0f - most) * LETTERS_SHARE;
	return most + ROUNDING < least;
}

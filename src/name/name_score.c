/*-------------------------------------------------------------------------
 *
 * name_score.c
 *	  How alike two names are.
 *
 * Tokens pair, best first: the same word, words that join (Yong Hui and
 * Yonghui), words a few letters apart, initials. What the pairs weigh stands
 * against what stays alone:
 *
 *	  score = matched / (matched + alone + against)
 *
 * A word alone on one side counts with its weight: a branch, a longer form of
 * the name. Words of one class alone on both sides stand against each other:
 * Bank of Armenia and Bank of America are two banks.
 *
 *-------------------------------------------------------------------------
 */
#include "name/name_score.h"

#include <string.h>

#include "text/distance.h"
#include "text/text.h"

/*
 * How much more than their weight two words cost that stand against each
 * other, by class.
 */
static const float against_weight[NAME_N_CLASSES] = {
	[NAME_WORD] = WORD_AGAINST,
	[NAME_NUMBER] = 2.5f,
	[NAME_SERIES] = 0.5f,
	[NAME_PLACE] = 2.0f,
	[NAME_SECTOR] = 1.5f,
	[NAME_TRADE] = 0.8f,
	[NAME_FILLER] = 0.0f,
	[NAME_LEGAL] = 0.0f
};

#define OUT_OF_ORDER		0.97f
#define OTHER_LEGAL_FORM	0.95f
#define NO_LEGAL_FORM		0.995f
#define OTHER_KIND_OF_BODY	0.70f	/* a foundation and a company */

/* for sets with few bits, as those that differ or are shared mostly are */
static int
count_bits(uint64_t set)
{
	int			n = 0;

	for (; set != 0; set &= set - 1)
		n++;
	return n;
}

static bool
same_letters(const NameToken *a, const NameToken *b)
{
	return a->length == b->length && a->letter_set == b->letter_set &&
		memcmp(a->letters, b->letters, a->length) == 0;
}

static float
spelling_similarity(const char *a, int length_a, const char *b, int length_b)
{
	int			longer = length_a > length_b ? length_a : length_b;
	int			allowed = name_allowed_edits(longer);
	int			edits;

	if (allowed == 0)
		return 0.0f;
	edits = edit_distance(a, length_a, b, length_b, allowed);
	if (edits > allowed)
		return 0.0f;
	return 1.0f - (float) edits / longer;
}

/* is the word the reading of the character? Hui, of 辉 */
static bool
has_reading(const NameToken *character, const NameToken *word)
{
	return (character->flags & NAME_HAN) && character->meaning == 0 && word->meaning == 0 &&
		character->sound_length == word->length &&
		memcmp(character->sound, word->letters, word->length) == 0;
}

/* do two words have the same consonants, and at least this many? */
static bool
same_consonants(const NameToken *a, const NameToken *b, int least)
{
	char		in_a[TOKEN_MAX_LETTERS];
	char		in_b[TOKEN_MAX_LETTERS];
	int			n = name_consonants(a, in_a);

	return n >= least && n == name_consonants(b, in_b) && memcmp(in_a, in_b, n) == 0;
}

/* do two words begin or end with the same third of the longer one? */
static bool
same_third(const NameToken *a, const NameToken *b)
{
	int			n = ((a->length > b->length ? a->length : b->length) + 2) / 3;

	return a->length >= n && b->length >= n &&
		(memcmp(a->letters, b->letters, n) == 0 ||
		 memcmp(a->letters + a->length - n, b->letters + b->length - n, n) == 0);
}

/* by their sound: where that is not the same, it is vowels that differ */
static float
heard_similarity(const NameToken *a, const NameToken *b)
{
	if (a->sound_length < LEAST_SOUND || b->sound_length < LEAST_SOUND)
		return 0.0f;
	if (a->sound_length == b->sound_length && memcmp(a->sound, b->sound, a->sound_length) == 0)
		return SOUND_SIMILARITY;
	if (!same_consonants(a, b, 0))
		return 0.0f;
	return SOUND_SIMILARITY *
		spelling_similarity(a->sound, a->sound_length, b->sound, b->sound_length);
}

/* by their letters and their sound */
static float
spelled_similarity(const NameToken *a, const NameToken *b)
{
	int			longer = a->length > b->length ? a->length : b->length;
	float		similarity;
	float		heard;

	if (longer <= 4 && ((a->flags | b->flags) & NAME_JOINED))
		return 0.0f;
	if (count_bits(a->letter_set ^ b->letter_set) > 2 * name_allowed_edits(longer) + 2)
		return 0.0f;

	similarity = spelling_similarity(a->letters, a->length, b->letters, b->length);
	/* a known word and its misspelling, not another word */
	if ((a->meaning != 0 || b->meaning != 0) && similarity < LEAST_KNOWN)
		return 0.0f;
	heard = heard_similarity(a, b);
	/* with two letters wrong, one end is right */
	if (heard == 0.0f && similarity < 1.0f - 1.5f / longer && !same_third(a, b))
		return 0.0f;
	return heard > similarity ? heard : similarity;
}

float
name_word_similarity(const NameToken *a, const NameToken *b)
{
	float		similarity;

	if (a->meaning != 0 && a->meaning == b->meaning)
		return 1.0f;
	if (same_letters(a, b))
		return 1.0f;
	if ((a->flags ^ b->flags) & NAME_HAN)
		return has_reading(a, b) || has_reading(b, a) ? READING_SIMILARITY : 0.0f;
	/* two known words are two words, two numbers two numbers */
	if ((a->meaning != 0 && b->meaning != 0) ||
		a->class == NAME_NUMBER || b->class == NAME_NUMBER ||
		((a->flags | b->flags) & (NAME_DIGITS | NAME_HAN)))
		return 0.0f;

	if (((a->flags | b->flags) & NAME_BEHIND) && (a->length <= 3 || b->length <= 3))
		return 0.0f;
	similarity = spelled_similarity(a, b);
	/* a word in another alphabet and one in Latin letters */
	if (((a->flags ^ b->flags) & NAME_FOREIGN) && a->meaning == 0 && b->meaning == 0 &&
		similarity < CONSONANT_SIMILARITY && same_consonants(a, b, LEAST_CONSONANTS))
		return CONSONANT_SIMILARITY;
	return similarity;
}

/* ----------------------------------------------------------------- pairs */

typedef struct Side
{
	const PartyName *name;
	int			first;
	int			end;
	bool		taken[NAME_MAX_TOKENS];
} Side;

typedef struct Pairing
{
	Side		a;
	Side		b;
	float		matched;
	float		missed;			/* letters that differ in pairs */
	bool		few_initials;	/* one or two of them are a pair */
	bool		made_of_beginnings;
	int			n_pairs;
	NamePair	pairs[NAME_MAX_TOKENS];
} Pairing;

static bool
counts(const Side *side, int i)
{
	return !side->taken[i] && side->name->tokens[i].class < NAME_LEGAL;
}

static void
pair(Pairing *pairing, int a, int n_a, int b, int n_b, float similarity)
{
	NamePair   *new_pair = &pairing->pairs[pairing->n_pairs++];
	float		weight_a = 0.0f;
	float		weight_b = 0.0f;

	for (int i = a; i < a + n_a; i++)
	{
		weight_a += pairing->a.name->tokens[i].weight;
		pairing->a.taken[i] = true;
	}
	for (int i = b; i < b + n_b; i++)
	{
		weight_b += pairing->b.name->tokens[i].weight;
		pairing->b.taken[i] = true;
	}
	new_pair->a = a;
	new_pair->n_a = n_a;
	new_pair->b = b;
	new_pair->n_b = n_b;
	new_pair->weight = weight_a < weight_b ? weight_a : weight_b;
	new_pair->similarity = similarity;
	pairing->matched += new_pair->weight * similarity;
	pairing->missed += new_pair->weight * (1.0f - similarity) * MISS_COST;
}

static void
pair_same_words(Pairing *p)
{
	for (int i = p->a.first; i < p->a.end; i++)
	{
		const NameToken *a = &p->a.name->tokens[i];

		if (a->class == NAME_LEGAL)
			continue;
		for (int j = p->b.first; j < p->b.end; j++)
		{
			const NameToken *b = &p->b.name->tokens[j];

			if (counts(&p->b, j) &&
				((a->meaning != 0 && a->meaning == b->meaning) || same_letters(a, b)))
			{
				pair(p, i, 1, j, 1, 1.0f);
				break;
			}
		}
	}
}

/* are letters the same but for two neighbours that changed places? */
static bool
is_swap(const char *a, const char *b, int n)
{
	int			i = 0;

	while (i + 1 < n && a[i] == b[i])
		i++;
	return i + 1 < n && a[i] == b[i + 1] && a[i + 1] == b[i] && memcmp(a + i + 2, b + i + 2, n - i - 2) == 0;
}

/*
 * Is a piece of a word, which stands there as n letters, misspelt? A long one
 * has a letter wrong, a short one two that changed places.
 */
static bool
is_misspelling(const NameToken *piece, const char *letters, int n)
{
	int			length = piece->written_length;

	if (piece->meaning != 0 || piece->class == NAME_LEGAL || (piece->flags & (NAME_DIGITS | NAME_HAN)) ||
		length < LEAST_MISSPELT_PIECE)
		return false;
	if (n < LONG_PIECE || length < LONG_PIECE)
		return n == length && is_swap(piece->written, letters, n);
	return edit_distance(piece->written, length, letters, n, 1) <= 1;
}

/*
 * How alike n words in a row and one are when joined. Of two words one may
 * have a letter wrong: the other stands in its place.
 */
static float
joined_similarity(const NameToken *words, int n, const char *joined, int length, const NameToken *whole)
{
	int			left = words[0].written_length;
	int			right = length - left;
	int			longer = length > whole->length ? length : whole->length;
	bool		alike = false;

	if (n > 2)
	{
		for (int i = 0; i < n; i++)
			if (words[i].written_length < LEAST_SURE_PIECE || length > LONGEST_OF_THREE_PIECES)
				return 0.0f;
	}
	if (length == whole->length && memcmp(joined, whole->letters, length) == 0)
		return JOINED_SIMILARITY;
	if (n != 2 || (whole->flags & NAME_DIGITS) || left < LEAST_SURE_PIECE || right < LEAST_SURE_PIECE)
		return 0.0f;
	if (left < whole->length && memcmp(joined, whole->letters, left) == 0)
		alike = is_misspelling(&words[1], whole->letters + left, whole->length - left);
	if (!alike && right < whole->length && memcmp(joined + left, whole->letters + whole->length - right, right) == 0)
		alike = is_misspelling(&words[0], whole->letters, whole->length - right);
	return alike ? JOINED_SIMILARITY * (1.0f - 1.0f / longer) : 0.0f;
}

/* words of one name in a row that are one word of the other */
static void
pair_joined(Pairing *p, Side *apart, Side *together, bool swapped)
{
	char		joined[TOKEN_MAX_LETTERS];

	for (int j = together->first; j < together->end; j++)
	{
		const NameToken *whole = &together->name->tokens[j];

		if (!counts(together, j) || whole->length < 4 || whole->class != NAME_WORD || whole->meaning != 0)
			continue;
		for (int i = apart->first; i < apart->end && counts(together, j); i++)
		{
			const NameToken *words = &apart->name->tokens[i];
			bool		says_something = false;
			int			length = 0;

			for (int n = 1; n <= NAME_MAX_JOINED && i + n <= apart->end; n++)
			{
				const NameToken *token = &words[n - 1];
				float		similarity;

				if (apart->taken[i + n - 1] || length + token->written_length > whole->length + 1 ||
					length + token->written_length > TOKEN_MAX_LETTERS)
					break;
				memcpy(joined + length, token->written, token->written_length);
				length += token->written_length;
				says_something |= token->class < NAME_FILLER;
				if (n < 2 || length < whole->length - 1 || !says_something)
					continue;
				similarity = joined_similarity(words, n, joined, length, whole);
				if (similarity < LEAST_JOINED)
					continue;
				if (swapped)
					pair(p, j, 1, i, n, similarity);
				else
					pair(p, i, n, j, 1, similarity);
				break;
			}
		}
	}
}

/* the best pair first, until none is left that is good enough */
static void
pair_similar_words(Pairing *p)
{
	struct
	{
		int			a;
		int			b;
		float		similarity;
	}			candidates[NAME_MAX_TOKENS * NAME_MAX_TOKENS];
	int			n = 0;

	for (int i = p->a.first; i < p->a.end; i++)
	{
		if (!counts(&p->a, i))
			continue;
		for (int j = p->b.first; j < p->b.end; j++)
		{
			float		similarity;

			if (!counts(&p->b, j))
				continue;
			similarity = name_word_similarity(&p->a.name->tokens[i], &p->b.name->tokens[j]);
			if (similarity < LEAST_SIMILARITY)
				continue;
			candidates[n].a = i;
			candidates[n].b = j;
			candidates[n++].similarity = similarity;
		}
	}
	while (n > 0)
	{
		int			best = -1;

		for (int k = 0; k < n; k++)
			if (!p->a.taken[candidates[k].a] && !p->b.taken[candidates[k].b] &&
				(best < 0 || candidates[k].similarity > candidates[best].similarity))
				best = k;
		if (best < 0)
			break;
		pair(p, candidates[best].a, 1, candidates[best].b, 1, candidates[best].similarity);
		candidates[best] = candidates[--n];
	}
}

/* the last pair stands for all of these words */
static void
weigh_by_words(Pairing *p, const Side *words, int first, int end)
{
	NamePair   *last = &p->pairs[p->n_pairs - 1];
	float		more = -last->weight;

	for (int i = first; i < end; i++)
		more += words->name->tokens[i].weight;
	if (more <= 0.0f)
		return;
	p->matched += more * last->similarity;
	p->missed += more * (1.0f - last->similarity) * MISS_COST;
	last->weight += more;
}

/*
 * Can letters be made of the beginnings of words in a row, from token at on?
 * IBM of International Business Machines, Cimex of Compania de Importacion y
 * Exportacion. Legal forms may lend theirs, little words need not. Returns the
 * token after the last that lent something, or -1; counts the words.
 */
static int
beginnings(const Side *side, int at, const char *letters, int length, bool only_initials, int *n_words)
{
	const NameToken *token;

	if (length == 0)
		return at;
	if (at >= side->end || (side->taken[at] && side->name->tokens[at].class < NAME_FILLER))
		return -1;
	token = &side->name->tokens[at];
	if (token->flags & NAME_BEHIND)
		return -1;
	/* VAL is not Ventura Airconnect Ltd., but CNPC has its C of Corporation */
	if (token->class == NAME_LEGAL && *n_words < WORDS_BEFORE_LEGAL)
		return -1;
	for (int n = only_initials ? 1 : token->written_length; n > 0; n--)
	{
		int			end;

		/* whole words only as short as "sa" */
		if (n > length || (n == token->written_length && n > 2) || memcmp(token->written, letters, n) != 0)
			continue;
		++*n_words;
		end = beginnings(side, at + 1, letters + n, length - n, only_initials, n_words);
		if (end >= 0)
			return end;
		--*n_words;
	}
	if (token->class == NAME_FILLER && *n_words > 0)
		return beginnings(side, at + 1, letters, length, only_initials, n_words);
	return -1;
}

/* a short word that is made of beginnings of words that are still alone */
static void
pair_initials(Pairing *p, Side *initials, Side *words, bool swapped)
{
	for (int j = initials->first; j < initials->end; j++)
	{
		const NameToken *token = &initials->name->tokens[j];

		if (!counts(initials, j) || token->meaning != 0 || token->length > 12 ||
			(token->flags & (NAME_DIGITS | NAME_HAN | NAME_BEHIND)))
			continue;
		for (int i = words->first; i < words->end; i++)
		{
			int			n_words = 0;
			int			end = -1;
			float		similarity = MADE_OF_BEGINNINGS;

			if (words->name->tokens[i].written[0] != token->letters[0] ||
				words->name->tokens[i].class >= NAME_FILLER || words->taken[i] ||
				words->name->tokens[i].written_length < 2)
				continue;
			if (token->length <= MAX_INITIALS)
				end = beginnings(words, i, token->letters, token->length, true, &n_words);
			if (end >= 0)
				similarity = initials_similarity[token->length];
			if (end < 0 && token->length >= 5)
				end = beginnings(words, i, token->letters, token->length, false, &n_words);
			if (end < 0 || (token->length > 1 && n_words < 2))
				continue;
			if (swapped)
				pair(p, j, 1, i, end - i, similarity);
			else
				pair(p, i, end - i, j, 1, similarity);
			if (token->length > 1)
				weigh_by_words(p, words, i, end);
			p->few_initials |= token->length <= 2;
			p->made_of_beginnings |= similarity == MADE_OF_BEGINNINGS;
			break;
		}
	}
}

/* a word and its beginning, at least half of it: Agri and Agricola */
static void
pair_prefixes(Pairing *p)
{
	for (int i = p->a.first; i < p->a.end; i++)
	{
		const NameToken *a = &p->a.name->tokens[i];

		if (!counts(&p->a, i) || a->length < LEAST_PREFIX || (a->flags & (NAME_DIGITS | NAME_BEHIND)))
			continue;
		for (int j = p->b.first; j < p->b.end; j++)
		{
			const NameToken *b = &p->b.name->tokens[j];

			if (!counts(&p->b, j) || b->length < LEAST_PREFIX || (b->flags & (NAME_DIGITS | NAME_BEHIND)) ||
				a->meaning != 0 || b->meaning != 0 ||
				a->length > 2 * b->length || b->length > 2 * a->length)
				continue;
			if (memcmp(a->letters, b->letters, a->length < b->length ? a->length : b->length) == 0)
			{
				pair(p, i, 1, j, 1, PREFIX_SIMILARITY);
				break;
			}
		}
	}
}

/*
 * Is what the names have in common partly a guess? What is made of beginnings
 * fits many names by chance, and so do one or two initials, unless the names
 * share a word of their own besides.
 */
static bool
is_guess(const Pairing *p)
{
	if (p->made_of_beginnings || !p->few_initials)
		return p->made_of_beginnings;
	for (int i = 0; i < p->n_pairs; i++)
	{
		const NamePair *pair = &p->pairs[i];

		if (pair->similarity >= LEAST_SURE &&
			(pair->n_a + pair->n_b > 2 ||
			 (p->a.name->tokens[pair->a].class == NAME_WORD && p->b.name->tokens[pair->b].class == NAME_WORD)))
			return false;
	}
	return true;
}

static bool
out_of_order(const Pairing *p)
{
	for (int i = 0; i < p->n_pairs; i++)
		for (int j = 0; j < i; j++)
			if (p->pairs[i].weight > 0.1f && p->pairs[j].weight > 0.1f &&
				(p->pairs[i].a < p->pairs[j].a) != (p->pairs[i].b < p->pairs[j].b))
				return true;
	return false;
}

/* adds up by class what stayed alone */
static void
weigh_alone(const Side *side, float *alone)
{
	memset(alone, 0, NAME_N_CLASSES * sizeof(float));
	for (int i = side->first; i < side->end; i++)
		if (counts(side, i))
		{
			const NameToken *token = &side->name->tokens[i];

			alone[token->class] += token->weight;
		}
}

static float
unbracketed(const Side *side)
{
	float		less = 0.0f;

	for (int i = side->first; i < side->end; i++)
		if (counts(side, i) && (side->name->tokens[i].flags & NAME_BRACKETED))
			less += side->name->tokens[i].weight * (1.0f - BRACKETED_ALONE);
	return less;
}

static int
part_start(const PartyName *name, int part)
{
	return part == 0 ? 0 : name->part_end[part - 1];
}

static float
stand_against(float alone_a, float alone_b)
{
	return alone_a < alone_b ? alone_a : alone_b;
}

/* how much of the shorter name's letters, three in a row, the other has */
static double
shared_letters(const PartyName *a, const PartyName *b)
{
	int			shared = 0;

	for (int i = 0; i < NAME_TRIPLE_WORDS; i++)
		shared += count_bits(a->triples[i] & b->triples[i]);
	return (double) shared / (a->n_triples < b->n_triples ? a->n_triples : b->n_triples);
}

/* how the legal forms of two parts agree */
static double
legal_forms_agree(uint8_t a, uint8_t b)
{
	if (a == b)
		return 1.0;
	if (a == 0 || b == 0)
		return NO_LEGAL_FORM;
	if (a & b)
		return 1.0;
	return (a | b) & KIND_SOCIETY ? OTHER_KIND_OF_BODY : OTHER_LEGAL_FORM;
}

static double
score_parts(Pairing *p, const PartyName *a, int part_a, const PartyName *b, int part_b)
{
	float		alone_a[NAME_N_CLASSES];
	float		alone_b[NAME_N_CLASSES];
	float		alone = 0.0f;
	float		against = 0.0f;
	double		letters;
	double		score;

	memset(p, 0, offsetof(Pairing, pairs));
	p->a.name = a;
	p->a.first = part_start(a, part_a);
	p->a.end = a->part_end[part_a];
	p->b.name = b;
	p->b.first = part_start(b, part_b);
	p->b.end = b->part_end[part_b];

	pair_same_words(p);
	pair_joined(p, &p->a, &p->b, false);
	pair_joined(p, &p->b, &p->a, true);
	pair_similar_words(p);
	pair_initials(p, &p->a, &p->b, true);
	pair_initials(p, &p->b, &p->a, false);
	pair_prefixes(p);

	letters = LETTERS_SHARE * shared_letters(a, b);
	if (p->matched <= 0.0f)
		return letters;
	weigh_alone(&p->a, alone_a);
	weigh_alone(&p->b, alone_b);
	for (int class = 0; class < NAME_N_CLASSES; class++)
	{
		alone += alone_a[class] + alone_b[class];
		if (class != NAME_PLACE && class != NAME_COUNTRY)
			against += against_weight[class] * stand_against(alone_a[class], alone_b[class]);
	}
	against += against_weight[NAME_PLACE] *
		stand_against(alone_a[NAME_PLACE] + alone_a[NAME_COUNTRY],
					  alone_b[NAME_PLACE] + alone_b[NAME_COUNTRY]);
	alone -= unbracketed(&p->a) + unbracketed(&p->b);

	score = p->matched / (p->matched + p->missed + alone + against);
	if (out_of_order(p))
		score *= OUT_OF_ORDER;
	score *= legal_forms_agree(a->kinds[part_a], b->kinds[part_b]);
	score += (1.0 - score) * letters;
	return score > MOST_OF_A_GUESS && is_guess(p) ? MOST_OF_A_GUESS : score;
}

static void
explain_pair(NameComparison *explained, int a, int b, float weight, float similarity)
{
	NamePair   *pair = &explained->pairs[explained->n_pairs++];

	pair->a = a;
	pair->b = b;
	pair->n_a = a >= 0;
	pair->n_b = b >= 0;
	pair->weight = weight;
	pair->similarity = similarity;
}

/* the first legal form at or behind a token that is in no pair */
static int
next_legal_form(const Side *side, int i)
{
	while (i < side->end && (side->taken[i] || side->name->tokens[i].class != NAME_LEGAL))
		i++;
	return i;
}

/* lists what stayed alone as well, and legal forms side by side */
static void
explain(const Pairing *p, double forms_agree, NameComparison *explained)
{
	int			i;
	int			j;

	explained->n_pairs = p->n_pairs;
	memcpy(explained->pairs, p->pairs, p->n_pairs * sizeof(NamePair));
	for (i = p->a.first; i < p->a.end; i++)
		if (counts(&p->a, i))
			explain_pair(explained, i, -1, p->a.name->tokens[i].weight, 0.0f);
	for (j = p->b.first; j < p->b.end; j++)
		if (counts(&p->b, j))
			explain_pair(explained, -1, j, p->b.name->tokens[j].weight, 0.0f);

	i = next_legal_form(&p->a, p->a.first);
	j = next_legal_form(&p->b, p->b.first);
	while (i < p->a.end || j < p->b.end)
	{
		bool		both = i < p->a.end && j < p->b.end;

		explain_pair(explained, i < p->a.end ? i : -1, j < p->b.end ? j : -1,
					 0.0f, both ? (float) forms_agree : 0.0f);
		i = next_legal_form(&p->a, i + 1);
		j = next_legal_form(&p->b, j + 1);
	}
}

/* an order of names, so that the pairing does not depend on which is first */
static int
compare_names(const PartyName *a, const PartyName *b)
{
	for (int i = 0; i < a->n_tokens && i < b->n_tokens; i++)
	{
		const NameToken *x = &a->tokens[i];
		const NameToken *y = &b->tokens[i];
		int			order = (int) x->length - (int) y->length;

		if (order == 0)
			order = memcmp(x->letters, y->letters, x->length);
		if (order == 0)
			order = (int) x->class - (int) y->class;
		if (order == 0)
			order = (int) x->flags - (int) y->flags;
		if (order == 0)
			order = (int) x->initial - (int) y->initial;
		if (order != 0)
			return order;
	}
	return a->n_tokens - b->n_tokens;
}

double
name_similarity(const PartyName *a, const PartyName *b, NameComparison *explained)
{
	Pairing		pairing;
	Pairing		best_pairing;
	double		best = -1.0;
	double		forms_agree = 0.0;
	bool		swapped = compare_names(a, b) > 0;

	if (swapped)
	{
		const PartyName *other = a;

		a = b;
		b = other;
	}
	if (explained != NULL)
		explained->n_pairs = 0;
	for (int i = 0; i < a->n_parts; i++)
		for (int j = 0; j < b->n_parts; j++)
		{
			double		score = score_parts(&pairing, a, i, b, j);

			if (score > best)
			{
				best = score;
				if (explained != NULL)
				{
					best_pairing = pairing;
					forms_agree = legal_forms_agree(a->kinds[i], b->kinds[j]);
				}
			}
		}
	if (best < 0.0)
		return 0.0;
	if (explained != NULL)
	{
		explain(&best_pairing, forms_agree, explained);
		for (int i = 0; i < explained->n_pairs && swapped; i++)
		{
			NamePair   *p = &explained->pairs[i];
			NamePair	turned = {p->b, p->a, p->n_b, p->n_a, p->weight, p->similarity};

			*p = turned;
		}
	}
	return best;
}

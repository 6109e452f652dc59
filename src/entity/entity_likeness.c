/*-------------------------------------------------------------------------
 *
 * entity_likeness.c
 *	  How like each other two names are.
 *
 * name_similarity() goes by words. Names of shipments are also written with
 * words joined and with their first word at the end, often with a letter wrong
 * besides: then all letters are compared, in whatever order the words are.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/memutils.h"

#include "entity/entity_keys.h"
#include "entity/entity_likeness.h"
#include "name/name_glue.h"
#include "name/name_learned.h"
#include "registry/registry.h"

/*
 * The name that is most like it: where one has a word more than the other, and
 * where spelling is all that differs.
 */
#define LEAST_WITH_MORE	0.88f
#define LEAST_BEST		0.78f

/* a word that weighs less is none, unless each name has one */
#define WEIGHT_OF_MORE	0.25f
#define WEIGHT_AGAINST	0.1f
#define LEAST_LEGAL_WORD 8

/* Ace and Pace are two words */
#define LEAST_OF_FIRST	0.8f

/* of names that say less than one word of its own */
#define LEAST_OF_WEAK_WITH_MORE 0.92f
#define LEAST_OF_WEAK	0.85f
#define DISTINCT		1.0f

/* in two countries, as the rows say */
#define OTHER_COUNTRY	0.95f

/* what is left of a name that was cut is the beginning of it */
#define LEAST_CUT		24
#define CUT_LIKENESS	0.95f

#define SAME_WORDS		0.85f

/* what is not written with the same letters is not wholly like it */
#define ALMOST_SAME		0.999f

/* the same letters, and all but one */
#define SAME_LETTERS	0.97f
#define A_LETTER_WRONG	0.93f

/* a word with a letter wrong; where it is the first, which may make it another word */
#define LEAST_WORD		4
#define LEAST_WORD_FOR_FIRST 5
#define LEAST_FOR_FIRST 14
#define MOST_LETTERS	64
#define MOST_STARTS		8

/* letters are counted by their lowest bits, digits together */
#define BAG				32
#define BAG_OF_DIGITS	31

/* The letters of a name, places behind it aside. */
typedef struct Letters
{
	int			n;				/* 0: too few or too many */
	int			n_starts;		/* words */
	char		letters[2 * MOST_LETTERS];	/* twice, so that it can begin with any word */
	uint8		starts[MOST_STARTS + 1];
	uint8		bag[BAG];		/* how often each is there */
} Letters;

/* A name as it is compared, kept for the next comparison; the tokens there are. */
typedef struct Reading
{
	float		distinctness;
	uint64		words;			/* hash of name_core_key() */
	uint64		leading;		/* of the legal forms in front of it */
	Letters		letters[2];		/* without and with legal forms */
	PartyName	name;
} Reading;

/* readings that take more are forgotten between names; they come in blocks */
#define MOST_KEPT		((Size) 64 * 1024 * 1024)
#define BLOCK			((Size) 256 * 1024)

struct Readings
{
	const Batch *batch;
	const LearnedWords *learned;
	PartyName  *scratch;
	MemoryContext context;
	char	   *block;
	Size		left;			/* of it */
	Size		kept;			/* bytes of all blocks */
	Reading   **of_node;
	Size		n;
};

Readings *
readings_begin(const Batch *batch)
{
	Readings   *readings = palloc0(sizeof(Readings));

	readings->batch = batch;
	readings->learned = seller_learned_words();
	readings->scratch = palloc(sizeof(PartyName));
	readings->context = AllocSetContextCreate(CurrentMemoryContext, "names of parties that are compared", ALLOCSET_DEFAULT_SIZES);
	return readings;
}

void
readings_trim(Readings *readings)
{
	if (readings->kept < MOST_KEPT)
		return;
	MemoryContextReset(readings->context);
	readings->left = readings->kept = 0;
	memset(readings->of_node, 0, readings->n * sizeof(Reading *));
}

static void *
keep(Readings *readings, Size size)
{
	void	   *kept;

	size = MAXALIGN(size);
	if (readings->left < size)
	{
		readings->block = MemoryContextAlloc(readings->context, BLOCK);
		readings->left = BLOCK;
		readings->kept += BLOCK;
	}
	kept = readings->block;
	readings->block += size;
	readings->left -= size;
	return kept;
}

static void
read_letters(const PartyName *name, bool legal, Letters *out)
{
	int			n = 0;

	out->n = 0;
	out->n_starts = 0;
	memset(out->bag, 0, sizeof(out->bag));
	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];

		if ((token->class == NAME_LEGAL && !legal) || (token->flags & NAME_BEHIND))
			continue;
		if (n + token->written_length > MOST_LETTERS || out->n_starts == MOST_STARTS)
			return;
		out->starts[out->n_starts++] = (uint8) n;
		memcpy(out->letters + n, token->written, token->written_length);
		n += token->written_length;
	}
	out->starts[out->n_starts] = (uint8) n;
	memcpy(out->letters + n, out->letters, n);
	for (int i = 0; i < n; i++)
	{
		char		letter = out->letters[i];

		out->bag[letter >= '0' && letter <= '9' ? BAG_OF_DIGITS : letter & (BAG - 1)]++;
	}
	if (n >= ENTITY_LEAST_LETTERS)
		out->n = n;
}

static uint64
leading_forms(const PartyName *name)
{
	uint64		hash = 0;

	for (int i = 0; i < name->n_tokens && name->tokens[i].class == NAME_LEGAL; i++)
		hash = hash * 31 + name_hash(name->tokens[i].written, name->tokens[i].written_length);
	return hash;
}

/* the letters of a token are where those of the name were, or in a table */
static const char *
moved(const char *letters, const PartyName *from, const char *to)
{
	return letters >= from->letters && letters < from->letters + sizeof(from->letters) ? to + (letters - from->letters) : letters;
}

static Reading *
reading_of(Readings *readings, uint32 node)
{
	const NameNode *n = &readings->batch->nodes[node];
	PartyName  *name = readings->scratch;
	Reading    *reading;
	Size		tokens;
	char	   *letters;
	char		key[NAME_MAX_KEY];

	if (node >= readings->n)
	{
		Reading   **more = registry_allocate(readings->batch->max_nodes, sizeof(Reading *), true);

		if (readings->n > 0)
			memcpy(more, readings->of_node, readings->n * sizeof(Reading *));
		readings->of_node = more;
		readings->n = readings->batch->max_nodes;
	}
	if (readings->of_node[node] != NULL)
		return readings->of_node[node];
	name_read(name, party_name_space(), n->name, Min(n->name_length, NAME_MAX_BYTES));
	tokens = offsetof(Reading, name.tokens) + name->n_tokens * sizeof(NameToken);
	reading = keep(readings, tokens + name->n_letters);
	letters = (char *) reading + tokens;
	memcpy(&reading->name, name, tokens - offsetof(Reading, name));
	memcpy(letters, name->letters, name->n_letters);
	for (int i = 0; i < name->n_tokens; i++)
	{
		NameToken  *token = &reading->name.tokens[i];

		token->letters = moved(token->letters, name, letters);
		token->sound = moved(token->sound, name, letters);
		token->written = moved(token->written, name, letters);
	}
	reading->distinctness = entity_distinctness(name);
	reading->words = name_hash(key, name_core_key(name, key));
	reading->leading = leading_forms(name);
	for (int legal = 0; legal < 2; legal++)
		read_letters(name, legal == 1, &reading->letters[legal]);
	seller_weigh_learned(readings->learned, &reading->name);
	readings->of_node[node] = reading;
	return reading;
}

const PartyName *
name_reading(Readings *readings, uint32 node)
{
	return &reading_of(readings, node)->name;
}

uint64
name_words(Readings *readings, uint32 node)
{
	return reading_of(readings, node)->words;
}

static bool
is_cut(const char *form, const char *whole)
{
	Size		n = strlen(form);

	return n >= LEAST_CUT && strncmp(form, whole, n) == 0;
}

/* are two forms the same but for blanks? */
static bool
same_letters(const char *a, const char *b)
{
	for (;;)
	{
		a += *a == ' ';
		b += *b == ' ';
		if (*a != *b || *a == '\0')
			return *a == *b;
		a++;
		b++;
	}
}

/* ---------------------------------------------------------------- letters */

/* may a letter of a name, turned by so many, be wrong, or twice what was meant once? Or does that make another word of a short one? */
static bool
may_be_wrong(const Letters *name, int turned, int letter, bool twice)
{
	int			at = (letter + turned) % name->n;
	int			word = 0;
	int			length;

	while (name->starts[word + 1] <= at)
		word++;
	length = name->starts[word + 1] - name->starts[word];
	if (at > name->starts[word] || (twice && letter > 0))
		return length >= LEAST_WORD;
	return letter > 0 && length >= LEAST_WORD_FOR_FIRST && name->n >= LEAST_FOR_FIRST;
}

/* has a one letter more than b, which is no shorter else, or two neighbours swapped? */
static bool
is_slip(const Letters *a, int turned_a, const Letters *b, int turned_b)
{
	const char *x = a->letters + turned_a;
	const char *y = b->letters + turned_b;
	int			n = a->n;
	int			same = 0;

	while (same < b->n && x[same] == y[same])
		same++;
	if (n > b->n)
		return memcmp(x + same + 1, y + same, n - same - 1) == 0 &&
			may_be_wrong(a, turned_a, same, same > 0 && x[same] == x[same - 1]);
	return same + 1 < n && x[same] == y[same + 1] && x[same + 1] == y[same] &&
		memcmp(x + same + 2, y + same + 2, n - same - 2) == 0 &&
		may_be_wrong(a, turned_a, same, false) && may_be_wrong(b, turned_b, same, false);
}

/* whatever their words: either may begin with any of them */
static float
letters_alike(const Letters *a, const Letters *b)
{
	int			differ = 0;
	float		best = 0.0f;

	if (a->n < b->n)
	{
		const Letters *c = a;

		a = b;
		b = c;
	}
	if (b->n == 0 || a->n > b->n + 1)
		return 0.0f;
	for (int i = 0; i < BAG; i++)
		differ += abs(a->bag[i] - b->bag[i]);
	if (differ > a->n - b->n || a->bag[BAG_OF_DIGITS] != b->bag[BAG_OF_DIGITS])
		return 0.0f;
	for (int i = 0; i < a->n_starts + b->n_starts - 1 && best < SAME_LETTERS; i++)
	{
		int			turned_a = i < a->n_starts ? a->starts[i] : 0;
		int			turned_b = i < a->n_starts ? 0 : b->starts[i - a->n_starts + 1];

		if (a->n == b->n && memcmp(a->letters + turned_a, b->letters + turned_b, b->n) == 0)
			best = SAME_LETTERS;
		else if (b->n >= ENTITY_LEAST_FOR_WRONG && is_slip(a, turned_a, b, turned_b))
			best = A_LETTER_WRONG;
	}
	return best;
}

/* how like the letters of two names are */
static float
letters_likeness(const Reading *a, const Reading *b)
{
	float		without = letters_alike(&a->letters[0], &b->letters[0]);
	float		with = without < SAME_LETTERS ? letters_alike(&a->letters[1], &b->letters[1]) : 0.0f;

	return Max(without, with);
}

/* ------------------------------------------------------------------ names */

float
names_likeness(Readings *readings, uint32 a, uint32 b)
{
	const NameNode *x = &readings->batch->nodes[a];
	const NameNode *y = &readings->batch->nodes[b];
	const Reading *of_y = reading_of(readings, b);
	const Reading *of_x = reading_of(readings, a);
	float		score = (float) name_similarity(&of_x->name, &of_y->name, NULL);

	/* the same words, in whatever order and legal form */
	if (score < SAME_WORDS && of_x->words == of_y->words && Min(of_x->distinctness, of_y->distinctness) >= DISTINCT)
		score = SAME_WORDS;
	if (score < SAME_LETTERS)
		score = Max(score, letters_likeness(of_x, of_y));
	if (score < CUT_LIKENESS && (is_cut(x->form, y->form) || is_cut(y->form, x->form)))
		score = CUT_LIKENESS;
	if (score > ALMOST_SAME && !same_letters(x->form, y->form))
		score = ALMOST_SAME;
	if (x->country[0] && y->country[0] && strcmp(x->country, y->country) != 0)
		score *= OTHER_COUNTRY;
	return score;
}

/* Enterprises, at the end of a name, is a legal form and says what other generic words say */
static bool
says_something(const NameToken *token, float weight)
{
	return weight >= WEIGHT_AGAINST || (token->class == NAME_LEGAL && token->written_length >= LEAST_LEGAL_WORD);
}

/* has one of the names a word that the other has nothing for, or each a word that is of no weight alone? */
static bool
has_more(Readings *readings, uint32 a, uint32 b)
{
	NameComparison compared;
	const Reading *of_b = reading_of(readings, b);
	const Reading *of_a = reading_of(readings, a);
	bool		a_has = false;
	bool		b_has = false;

	(void) name_similarity(&of_a->name, &of_b->name, &compared);
	for (int i = 0; i < compared.n_pairs; i++)
	{
		const NamePair *pair = &compared.pairs[i];

		const NameToken *x = pair->a >= 0 ? &of_a->name.tokens[pair->a] : NULL;
		const NameToken *y = pair->b >= 0 ? &of_b->name.tokens[pair->b] : NULL;

		if (x != NULL && y != NULL)
		{
			if (pair->similarity < LEAST_OF_FIRST && pair->weight > 0.0f && x->initial != y->initial)
				return true;
			continue;
		}
		if (pair->weight >= WEIGHT_OF_MORE)
			return true;
		a_has |= x != NULL && says_something(x, pair->weight);
		b_has |= y != NULL && says_something(y, pair->weight);
	}
	return a_has && b_has;
}

bool
names_are_alike(Readings *readings, uint32 a, uint32 b, float likeness)
{
	const Reading *of_b = reading_of(readings, b);
	const Reading *of_a = reading_of(readings, a);
	float		distinctness = Min(of_a->distinctness, of_b->distinctness);
	bool		weak = distinctness < DISTINCT;

	if (likeness < (weak ? LEAST_OF_WEAK : LEAST_BEST))
		return false;
	if (distinctness < ENTITY_LEAST_DISTINCT)
		return of_a->leading == of_b->leading && letters_likeness(of_a, of_b) > 0.0f;
	return likeness >= (weak ? LEAST_OF_WEAK_WITH_MORE : LEAST_WITH_MORE) || !has_more(readings, a, b);
}

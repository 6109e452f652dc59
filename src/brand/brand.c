/*-------------------------------------------------------------------------
 *
 * brand.c
 *	  Finding registered brands in a description.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include "brand/brand.h"
#include "brand/brand_image.h"
#include "brand/confidence.h"
#include "brand/referring.h"
#include "compat.h"
#include "match/match.h"
#include "name/name_glue.h"
#include "sound/heard.h"
#include "text/database_text.h"

/* a counterfeit term counts this many tokens away */
#define TERM_REACH 4

/* carriers and forms cut descriptions at these lengths, in characters */
static const uint32 cut_lengths[] = {30, 35};

/* where a word of a text, in its plain form, stands first and last */
typedef struct WordPlaces
{
	uint32		first;			/* tokens; NO_TOKEN: an empty entry */
	uint32		last;
} WordPlaces;

#define NO_TOKEN PG_UINT32_MAX

typedef struct Finding
{
	BrandImage *image;
	const Text *words;
	const BrandContext *context;
	double		min_confidence;
	uint32		n;
	bool		cut;			/* the text ends where such texts are cut */
	bool		title_case;		/* most words begin with a capital */
	bool	   *covered;		/* by token, or NULL: not wanted */
	MemoryContext memory;		/* of the caller */
	WordPlaces *places;			/* of a long text, made when first needed */
	uint32		places_mask;
} Finding;

/*
 * Working space of brand_find(), kept from text to text in TopMemoryContext.
 * Each call starts afresh, so an error halfway needs no clean-up. No call can
 * begin within another: brand_find() runs no code of others once it has the
 * image. The caller gets answer, which is valid until the next call.
 */
static struct
{
	BrandMatch *candidates;
	BrandMatch *answer;
	BrandMatch **ranked;
	uint32		space;			/* of each of them */
}			results;

static bool
token_is(const Text *words, uint32 i, const char *word)
{
	const Token *token = &words->tokens[i];
	size_t		length = strlen(word);

	return token->plain_length == length && memcmp(words->letters + token->plain, word, length) == 0;
}

/* the entry of a word in the table of places, or the empty one where it would be */
static WordPlaces *
places_of(const Finding *f, const char *word, int length)
{
	uint64		hash = hash_letters(word, length);

	for (uint32 at = (uint32) (hash ^ hash >> 32);; at++)
	{
		WordPlaces *places = &f->places[at & f->places_mask];
		const Token *token;

		if (places->first == NO_TOKEN)
			return places;
		token = &f->words->tokens[places->first];
		if (token->plain_length == length &&
			memcmp(f->words->letters + token->plain, word, length) == 0)
			return places;
	}
}

static void
find_places(Finding *f)
{
	const Text *words = f->words;
	uint32		size = 64;

	while (size < words->n_tokens * 2)
		size *= 2;
	f->places_mask = size - 1;
	f->places = MemoryContextAlloc(f->memory, size * sizeof(WordPlaces));
	memset(f->places, 0xFF, size * sizeof(WordPlaces));
	for (uint32 i = 0; i < words->n_tokens; i++)
	{
		const Token *token = &words->tokens[i];
		WordPlaces *places = places_of(f, words->letters + token->plain, token->plain_length);

		if (places->first == NO_TOKEN)
			places->first = i;
		places->last = i;
	}
}

/* texts of at most so many words are searched word by word */
#define SHORT_TEXT 64

/* does a word stand in the text outside of a match? */
static bool
stands_elsewhere(Finding *f, const char *word, const LexiconMatch *m)
{
	if (f->words->n_tokens > SHORT_TEXT)
	{
		const WordPlaces *places;

		if (f->places == NULL)
			find_places(f);
		places = places_of(f, word, (int) strlen(word));
		return places->first != NO_TOKEN && (places->first < m->first || places->last > m->last);
	}
	for (uint32 i = 0; i < f->words->n_tokens; i++)
		if ((i < m->first || i > m->last) && token_is(f->words, i, word))
			return true;
	return false;
}

static bool
is_corroborated(Finding *f, const BrandPattern *pattern, const LexiconMatch *m)
{
	const Text *words = f->words;
	const Brand *brand;

	for (uint32 i = m->first; i <= m->last; i++)
		if (words->tokens[i].flags & TOKEN_TRADEMARK)
			return true;
	if (!pattern->has_context)
		return false;
	brand = &f->image->brands[pattern->brand];
	for_each_string(word, rel(brand->context))
		if (stands_elsewhere(f, word, m))
			return true;
	if (f->context->hs_digits != NULL)
		for_each_string(heading, rel(brand->headings))
		{
			int			n = (int) strlen(heading);

			if (n >= 2 && n <= f->context->n_hs_digits &&
				memcmp(heading, f->context->hs_digits, n) == 0)
				return true;
		}
	return false;
}

static bool
has_fake_term(const Finding *f, const LexiconMatch *m)
{
	const TermHit *terms = f->context->terms;
	int			low = 0;
	int			high = f->context->n_terms;

	/* they are in the order of the text: from the first that may reach so far */
	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (terms[middle].first + 2 * LEXICON_MAX_WORDS + TERM_REACH < m->first)
			low = middle + 1;
		else
			high = middle;
	}
	for (int i = low; i < f->context->n_terms && terms[i].first <= m->last + TERM_REACH; i++)
	{
		const TermHit *hit = &terms[i];

		if (hit->kind == TERM_COUNTERFEIT && hit->weight >= 0.5 &&
			hit->first <= m->last + TERM_REACH && m->first <= hit->last + TERM_REACH)
			return true;
	}
	return false;
}

/* is a token an ordinary word, or wholly a brand, as it stands? */
static bool
is_known_word(const Finding *f, uint32 i)
{
	return lexicon_token_weight(f->image->scan, i) > 0 || lexicon_token_is_pattern(f->image->scan, i);
}

/* is a plain form a word of the pattern? */
static bool
is_pattern_word(const Finding *f, uint32 pattern, const char *plain, int n)
{
	for (int k = 0; k < lexicon_pattern_words(f->image->lexicon, pattern); k++)
	{
		int			length;
		const char *word = lexicon_pattern_word(f->image->lexicon, pattern, k, &length);

		if (length == n && memcmp(word, plain, n) == 0)
			return true;
	}
	return false;
}

/* does a token stand in the pattern as it is? */
static bool
is_word_of(const Finding *f, uint32 pattern, uint32 i)
{
	const Token *token = &f->words->tokens[i];

	return is_pattern_word(f, pattern, f->words->letters + token->plain, token->plain_length);
}

/*
 * Are the words in the place of a name, or its pieces, known words themselves?
 * Single letters and what is between symbols are no words.
 */
static void
check_known_words(const Finding *f, const LexiconMatch *m, BrandEvidence *e)
{
	const Text *words = f->words;

	if (m->lone_letters || m->symbols)
		return;
	e->pieces_known = e->pieces_adjacent = m->pieces > 1;
	for (uint32 i = m->first; i <= m->last; i++)
	{
		if (is_word_of(f, m->pattern, i))
			continue;
		if (m->pieces == 1 && is_known_word(f, i))
			e->known_word = true;
		if (lexicon_token_weight(f->image->scan, i) == 0)
			e->pieces_known = false;
		if (i > m->first && memchr(words->source + words->tokens[i - 1].end, ' ',
								   words->tokens[i].start - words->tokens[i - 1].end) != NULL)
			e->pieces_adjacent = false;
	}
}

/* nothing but ordinary words, of whatever language, in the place of a name that is heard */
static bool
are_ordinary_words(const Finding *f, const LexiconMatch *m)
{
	for (uint32 i = m->first; i <= m->last; i++)
		if (lexicon_token_weight(f->image->scan, i) == 0 && !heard_is_ordinary(f->words, i))
			return false;
	return true;
}

/* 3volution, 4ct: digits in front and nowhere else */
static bool
looks_like_count(const Text *words, const LexiconMatch *m)
{
	const Token *token = &words->tokens[m->first];
	const char *plain = words->letters + token->plain;
	int			k = 0;

	if (m->symbols || token->flags & (TOKEN_MIXED | TOKEN_STYLED))
		return false;
	while (k < token->plain_length && plain[k] >= '0' && plain[k] <= '9')
		k++;
	if (k == 0)
		return false;
	while (k < token->plain_length && !(plain[k] >= '0' && plain[k] <= '9'))
		k++;
	return k == token->plain_length;
}

/* wholly in another alphabet, where it is rather a word of another language */
static bool
is_own_alphabet(const Text *words, const LexiconMatch *m)
{
	for (uint32 i = m->first; i <= m->last; i++)
		if (!(words->tokens[i].flags & TOKEN_FOREIGN))
			return false;
	return true;
}

/* one of the pieces of a model number: GA-110-1AER */
static bool
is_of_model_number(const Text *words, const LexiconMatch *m)
{
	const Token *token = &words->tokens[m->first];

	if (m->first != m->last || !(token->flags & TOKEN_DIGIT))
		return false;
	for (int step = -1; step <= 1; step += 2)
	{
		const Token *other = token + step;

		if ((step < 0 && m->first == 0) || (step > 0 && m->first + 1 == words->n_tokens) || !(other->flags & TOKEN_DIGIT))
			continue;
		if (step < 0 ? token->start == other->end + 1 && strchr("-/._", words->source[other->end]) != NULL :
			other->start == token->end + 1 && strchr("-/._", words->source[token->end]) != NULL)
			return true;
	}
	return false;
}

/*
 * Is a token one letter from an ordinary word? Asked only where the first
 * letter of a name seems changed, for ordinary words differ so all the time.
 */
static bool
is_near_ordinary(const Finding *f, const LexiconMatch *m)
{
	const Token *token = &f->words->tokens[m->first];
	const char *plain = f->words->letters + token->plain;
	int			n = token->plain_length;
	char		word[TOKEN_MAX_LETTERS * 4 + 1];

	if (m->pieces > 1 || n < 2 || n > TOKEN_MAX_LETTERS)
		return true;
	/* a letter left out */
	for (int i = 0; i < n; i++)
	{
		memcpy(word, plain, i);
		memcpy(word + i, plain + i + 1, n - i - 1);
		if (lexicon_vocabulary(f->image->lexicon, word, n - 1) > 0)
			return true;
	}
	/* one changed, and one put in */
	for (int more = 0; more <= 1; more++)
		for (int i = 0; i < n + more; i++)
		{
			memcpy(word, plain, i);
			memcpy(word + i + 1, plain + i + 1 - more, n - i - 1 + more);
			for (char c = 'a'; c <= 'z'; c++)
			{
				word[i] = c;
				if (lexicon_vocabulary(f->image->lexicon, word, n + more) > 0 &&
					!is_pattern_word(f, m->pattern, word, n + more))
					return true;
			}
		}
	return false;
}

/* a description of more words than this is never only a brand */
#define MOST_BRAND_WORDS 8

/* and, the, und: such may stand between the words of a name */
#define LONGEST_CONNECTOR 3

/* tokens that some brand accounts for, as it stands */
static void
mark_covered(void *arg, const LexiconMatch *m)
{
	bool	   *covered = arg;

	if ((m->written & ~(WRITTEN_JOINED | WRITTEN_TRANSLITERATED | WRITTEN_EXACT)) == 0 && m->edits == 0 && m->distance == 0)
		for (uint32 i = m->first; i <= m->last; i++)
			covered[i] = true;
}

static bool
is_covered(const Text *words, const bool *covered)
{
	bool		any = false;

	for (uint32 i = 0; i < words->n_tokens; i++)
	{
		if (words->tokens[i].flags & TOKEN_LETTER && !covered[i])
			return false;
		any |= covered[i];
	}
	return any;
}

static void *
grow(void *array, Size size)
{
	return array == NULL ? MemoryContextAllocHuge(TopMemoryContext, size) : repalloc_huge(array, size);
}

static void
grow_results(void)
{
	uint32		space = results.space * 2 + 64;

	results.candidates = grow(results.candidates, (Size) space * sizeof(BrandMatch));
	results.answer = grow(results.answer, (Size) space * sizeof(BrandMatch));
	results.ranked = grow(results.ranked, (Size) space * sizeof(BrandMatch *));
	results.space = space;
}

static void
add_match(void *arg, const LexiconMatch *m)
{
	Finding    *f = arg;
	const BrandPattern *pattern = &f->image->patterns[m->pattern];
	const Brand *brand;
	BrandEvidence e = {0};
	BrandMatch *match;
	double		confidence;

	/* on whatever day the brand is looked for */
	if (f->covered != NULL)
		mark_covered(f->covered, m);

	if (pattern->dated)
	{
		brand = &f->image->brands[pattern->brand];
		if (f->context->as_of < brand->from || f->context->as_of >= brand->until)
			return;
	}

	e.match = m;
	e.prior = pattern->prior;
	e.words = m->words;
	e.common = pattern->common;
	e.alias = rel(pattern->alias) != NULL;
	if (m->written & WRITTEN_TRANSLITERATED)
		e.known_word = are_ordinary_words(f, m);
	if (m->written & (WRITTEN_DISGUISED | WRITTEN_SPACED | WRITTEN_TYPO))
	{
		check_known_words(f, m, &e);
		if (m->written & WRITTEN_DISGUISED)
			e.counted = looks_like_count(f->words, m);
		e.model_number = is_of_model_number(f->words, m);
		e.own_alphabet = is_own_alphabet(f->words, m);
		if (m->first_letter && m->letters >= FIRST_LETTER_MIN_LENGTH && e.prior > FIRST_LETTER_MIN_PRIOR)
			e.near_ordinary = is_near_ordinary(f, m);
	}
	e.cut = f->cut && m->last == f->words->n_tokens - 1 && !is_word_of(f, m->pattern, m->last);
	e.capital = !f->title_case && f->words->tokens[m->first].flags & TOKEN_CAPITAL;
	e.first = m->first == 0;
	e.corroborated = is_corroborated(f, pattern, m);
	e.fake_term = has_fake_term(f, m);
	e.nominative = is_referred_to(f->words, m->first, m->last);
	confidence = brand_confidence(&e);
	if (confidence < f->min_confidence || confidence < pattern->min_confidence)
		return;
	brand = &f->image->brands[pattern->brand];

	if (f->n == results.space)
		grow_results();
	match = &results.candidates[f->n++];
	match->brand_id = brand->brand_id;
	match->brand = brand;
	match->name = PointerGetDatum(rel(brand->name));
	match->alias = PointerGetDatum(rel(pattern->alias));
	match->from = brand->from;
	match->until = brand->until;
	match->similarity = match_similarity(m);
	match->confidence = (float4) confidence;
	match->written = m->written;
	match->first = m->first;
	match->last = m->last;
	match->start = m->start;
	match->end = m->end;
}

/* most confident first; then the longer, the earlier, the elder brand */
static int
by_confidence(const void *a, const void *b)
{
	const BrandMatch *x = a;
	const BrandMatch *y = b;

	if (x->confidence != y->confidence)
		return x->confidence > y->confidence ? -1 : 1;
	if (x->end - x->start != y->end - y->start)
		return x->end - x->start > y->end - y->start ? -1 : 1;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->brand_id != y->brand_id)
		return x->brand_id < y->brand_id ? -1 : 1;
	return 0;
}

/*
 * Orders mentions over the same words: by confidence, with a bonus for each
 * further word, up to three. A judgement; a tenth more or less changes nothing
 * in brand_quality (confidence.c).
 */
static double
overlap_score(const BrandMatch *m)
{
	return m->confidence * (1 + 0.15 * Min(m->last - m->first, 3));
}

static int
by_overlap_score(const void *a, const void *b)
{
	const BrandMatch *m = *(const BrandMatch *const *) a;
	const BrandMatch *n = *(const BrandMatch *const *) b;
	double		x = overlap_score(m);
	double		y = overlap_score(n);

	if (x != y)
		return x > y ? -1 : 1;
	return by_confidence(m, n);
}

/*
 * A mention that overlaps a better one: its confidence is lowered, and stays
 * below 0.5, so that it raises no alarm by itself. Judgements; a tenth more or
 * less changes the share found in a class by at most .003 (confidence.c).
 */
#define OVERLAPPED_FACTOR	0.6
#define OVERLAPPED_MOST		0.49

/*
 * Makes results.answer of n candidates; returns how many are in it.
 * Each token belongs to the best mention over it. What overlaps that is
 * dropped if it is the same brand or lies within the better mention plainly
 * written (louis in louis vuitton), and lowered otherwise.
 */
static uint32
resolve_overlaps(const Text *words, uint32 n, double min_confidence)
{
	uint32		small[256];
	uint32	   *owner = words->n_tokens <= lengthof(small) ? small : palloc(words->n_tokens * sizeof(uint32));
	BrandMatch *answer = results.answer;
	BrandMatch **ranked = results.ranked;
	uint32		kept = 0;

	for (uint32 i = 0; i < n; i++)
		ranked[i] = &results.candidates[i];
	qsort(ranked, n, sizeof(BrandMatch *), by_overlap_score);
	memset(owner, 0xFF, words->n_tokens * sizeof(uint32));
	for (uint32 i = 0; i < n; i++)
	{
		BrandMatch	match = *ranked[i];
		bool		overlapped = false;
		bool		dropped = false;

		for (uint32 k = match.first; k <= match.last && !dropped; k++)
		{
			const BrandMatch *better;

			if (owner[k] == PG_UINT32_MAX)
				continue;
			better = &answer[owner[k]];
			overlapped = true;
			if (better->brand == match.brand)
				dropped = true;
			else if (better->first <= match.first && better->last >= match.last &&
					 better->last - better->first > match.last - match.first &&
					 better->confidence >= 0.5)
				dropped = true;
			else if (better->first == match.first && better->last == match.last &&
					 better->confidence == match.confidence && better->written == match.written)
				overlapped = false; /* the same name registered twice */
		}
		if (dropped)
			continue;
		if (overlapped)
		{
			match.confidence = Min(match.confidence * OVERLAPPED_FACTOR, OVERLAPPED_MOST);
			if (match.confidence < min_confidence)
				continue;
		}
		else
			for (uint32 k = match.first; k <= match.last; k++)
				owner[k] = kept;
		answer[kept++] = match;
	}
	if (owner != small)
		pfree(owner);
	qsort(answer, kept, sizeof(BrandMatch), by_confidence);
	return kept;
}

static void
classify_text(Finding *f)
{
	const Text *words = f->words;
	uint32		capitals = 0;
	uint32		letters = 0;

	for (uint32 i = 0; i < words->n_tokens; i++)
	{
		if (!(words->tokens[i].flags & TOKEN_LETTER))
			continue;
		letters++;
		capitals += (words->tokens[i].flags & TOKEN_CAPITAL) != 0;
	}
	f->title_case = capitals * 2 > letters;
	if (words->length <= 4 * 35)
	{
		uint32		characters = text_characters(words->source, words->length);

		for (size_t i = 0; i < lengthof(cut_lengths); i++)
			f->cut |= characters == cut_lengths[i];
	}
}

int
brand_find(const Text *words, const BrandContext *context, double min_confidence,
		   BrandMatch **matches, bool *only_brands)
{
	Finding		f = {0};
	bool		covered[MOST_BRAND_WORDS] = {false};
	MemoryContext old;

	f.image = brand_image();
	f.words = words;
	f.context = context;
	f.min_confidence = min_confidence;
	f.memory = CurrentMemoryContext;
	*matches = results.answer;
	if (only_brands != NULL)
	{
		*only_brands = false;
		if (words->n_tokens <= MOST_BRAND_WORDS)
			f.covered = covered;
	}
	if (f.image->n_patterns == 0 || words->n_tokens == 0)
		return 0;

	classify_text(&f);
	old = MemoryContextSwitchTo(f.image->context);
	lexicon_scan(f.image->scan, words, add_match, &f);
	MemoryContextSwitchTo(old);
	if (f.places != NULL)
		pfree(f.places);
	if (f.covered != NULL)
		*only_brands = is_covered(words, covered);
	if (f.n > 0)
		f.n = resolve_overlaps(words, f.n, min_confidence);
	*matches = results.answer;
	return (int) f.n;
}

uint32
brand_period(DateADT as_of)
{
	return days_until(&brand_image()->days, as_of);
}

bool
brand_only_text(const Text *words)
{
	BrandImage *image = brand_image();
	bool		covered[MOST_BRAND_WORDS] = {false};
	MemoryContext old;

	if (words->n_tokens == 0 || words->n_tokens > MOST_BRAND_WORDS || image->n_patterns == 0)
		return false;
	/* most texts have a word that is no brand's; little words may stand between those that are */
	for (uint32 i = 0; i < words->n_tokens; i++)
	{
		const Token *token = &words->tokens[i];

		/* a word in another script may be a name by ear */
		if (token->plain_length > LONGEST_CONNECTOR && (token->flags & (TOKEN_LETTER | TOKEN_FOREIGN)) == TOKEN_LETTER &&
			!brand_may_have_word(image, words, token))
			return false;
	}
	old = MemoryContextSwitchTo(image->context);
	lexicon_scan(image->scan, words, mark_covered, covered);
	MemoryContextSwitchTo(old);
	return is_covered(words, covered);
}

/* names this near are the same party's */
#define SAME_NAME 0.9

static bool
names_party(const Authorisation *a, const char *number, const char *name)
{
	if (number != NULL && rel(a->number) != NULL && strcmp(rel(a->number), number) == 0)
		return true;
	return name != NULL &&
		party_name_similarity(rel(a->utf8), strlen(rel(a->utf8)), name, strlen(name)) >= SAME_NAME;
}

bool
brand_has_authorised(const Brand *brand)
{
	return brand->n_authorised > 0;
}

bool
brand_authorised(const Brand *brand, const BrandParty *party, DateADT as_of, const char **who, bool *listed)
{
	*listed = false;
	for (uint32 i = 0; i < brand->n_authorised; i++)
	{
		const Authorisation *a = &rel(brand->authorised)[i];

		if (as_of < a->from || as_of >= a->until)
			continue;
		*listed = true;
		if (a->importer ? names_party(a, party->importer_number, party->importer)
			: names_party(a, NULL, party->seller))
		{
			*who = rel(a->party);
			return true;
		}
	}
	return false;
}

/* ------------------------------------------------------------------- SQL */

#define NAME_MOST_CHARACTERS 200

/* why a name cannot be looked for, or NULL */
static const char *
name_problem(text *name)
{
	size_t		length;
	const char *utf8 = utf8_of_text(name, &length);
	LexiconBuilder *builder;
	MemoryContext context;
	MemoryContext old;
	bool		added;

	if (length > NAME_MOST_CHARACTERS * 4 || text_characters(utf8, (uint32) length) > NAME_MOST_CHARACTERS)
		return "it is longer than 200 characters";

	context = AllocSetContextCreate(CurrentMemoryContext, "brand name", ALLOCSET_SMALL_SIZES);
	old = MemoryContextSwitchTo(context);
	builder = lexicon_begin(&lexicon_palloc, 0);
	added = lexicon_add(builder, utf8, length, 0);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(context);
	return added ? NULL : "it has no letter or digit, or more than 16 significant words";
}

PG_FUNCTION_INFO_V1(brand_name_problem);

Datum
brand_name_problem(PG_FUNCTION_ARGS)
{
	const char *problem = name_problem(PG_GETARG_TEXT_PP(0));

	if (problem == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(problem));
}

PG_FUNCTION_INFO_V1(assay_brand_name_check);

Datum
assay_brand_name_check(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	const char *problem = name_problem(name);

	if (problem != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_CHECK_VIOLATION),
				 errmsg("brand name cannot be searched for in descriptions: %s", problem),
				 errdetail("The name begins \"%.*s\".",
						   pg_mbcharcliplen(VARDATA_ANY(name), (int) VARSIZE_ANY_EXHDR(name), 40), VARDATA_ANY(name))));
	PG_RETURN_BOOL(true);
}

static TextSpace description_space;

/* the matches of (description, min_confidence, as_of), the first two not NULL */
static int
find_in_description(FunctionCallInfo fcinfo, Text *words, BrandMatch **matches)
{
	BrandContext context = {0};
	TermHit    *terms;
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);

	text_read_in(words, &description_space, utf8, length);
	context.as_of = date_or_today(PG_ARGISNULL(2), PG_GETARG_DATUM(2));
	context.n_terms = terms_find(words, context.as_of, &terms);
	context.terms = terms;
	return brand_find(words, &context, PG_GETARG_FLOAT4(1), matches, NULL);
}

/* so many are compared with each other */
#define FEW_MATCHES 64

PG_FUNCTION_INFO_V1(assay_brand_ids);

Datum
assay_brand_ids(PG_FUNCTION_ARGS)
{
	BrandMatch *matches;
	Text		words;
	Datum	   *ids;
	bool	   *seen = NULL;	/* by brand */
	int			n;
	int			n_ids = 0;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	n = find_in_description(fcinfo, &words, &matches);
	if (n == 0)
		PG_RETURN_ARRAYTYPE_P(construct_empty_array(INT8OID));
	ids = palloc(n * sizeof(Datum));
	if (n > FEW_MATCHES)
		seen = palloc0(brand_image()->n_brands * sizeof(bool));
	for (int i = 0; i < n; i++)
	{
		bool		again = false;

		CHECK_FOR_INTERRUPTS();
		if (seen != NULL)
		{
			bool	   *mark = &seen[matches[i].brand - brand_image()->brands];

			again = *mark;
			*mark = true;
		}
		else
			for (int k = 0; k < n_ids && !again; k++)
				again = DatumGetInt64(ids[k]) == matches[i].brand_id;
		if (!again)
			ids[n_ids++] = Int64GetDatum(matches[i].brand_id);
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(ids, n_ids, INT8OID, sizeof(int64), FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}

PG_FUNCTION_INFO_V1(assay_brand_matches);

Datum
assay_brand_matches(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	BrandMatch *matches;
	Text		words;
	int			n;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return (Datum) 0;

	n = find_in_description(fcinfo, &words, &matches);
	for (int i = 0; i < Min(n, MOST_ROWS); i++)
	{
		const BrandMatch *m = &matches[i];
		Datum		values[9];
		bool		nulls[9] = {false};
		int32		start;
		int32		characters;

		CHECK_FOR_INTERRUPTS();
		values[0] = Int64GetDatum(m->brand_id);
		values[1] = m->name;
		values[2] = m->alias;
		nulls[2] = m->alias == 0;
		values[3] = Float4GetDatum(m->similarity);
		values[4] = Float4GetDatum(m->confidence);
		values[5] = written_array(m->written);
		values[6] = PointerGetDatum(text_fragment(&words, m->start, m->end, &start, &characters));
		values[7] = Int32GetDatum(start);
		values[8] = Int32GetDatum(characters);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

/*-------------------------------------------------------------------------
 *
 * screen_memo.c
 *	  What follows from the description and the declared code alone.
 *
 * Listings repeat: the findings about a description with its code are cached
 * as it was reported. It holds for every shipment on whose day the same brands
 * and terms are in force and the same edition of the HS, whoever ships it; only
 * whether a brand has authorised them is looked at each time.
 *
 * The memo is emptied when any registry was read anew. A national tariff may
 * change from day to day: with a destination nothing is cached.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/memutils.h"

#include "compat.h"
#include "hs/hs_check_glue.h"
#include "hs/plausibility.h"
#include "registry/memo.h"
#include "registry/registry.h"
#include "screen/screening.h"

/* of each backend */
#define MEMO_BYTES (32 * 1024 * 1024)

/* what is longer hardly repeats */
#define LONGEST_KEY 2048

typedef struct KeyHead
{
	uint32		brands;			/* brand_period() */
	uint32		terms;			/* terms_period() */
	int32		year;			/* of the HS */
	uint32		code_length;
} KeyHead;

/* an answer: this, the brands, the findings, their evidence, each aligned */
typedef struct AnswerHead
{
	int			n_brands;
	int			n_findings;
	bool		cover;			/* look for cover goods */
	double		signals[SIGNALS];
} AnswerHead;

typedef struct AnswerFinding
{
	RuleId		rule;
	int			authorised;
	double		strength;
	Size		evidence;		/* bytes from the start of the answer */
} AnswerFinding;

/*
 * Complete answers only: one is written by cache_answer() at once, after all that
 * can fail. screen() gets every registry before it uses the memo, and runs no
 * code of others in between.
 */
static Memo *memo = NULL;
static uint64 memo_built;		/* registries_built() when it was filled */

/* gets the registries that answers depend on; empties the memo if one is new */
static void
check_memo(const Screening *s, KeyHead *head)
{
	head->brands = brand_period(s->as_of);
	head->terms = terms_period(s->as_of);
	head->year = hs_year_of_date(s->as_of);
	if (shipment_text(s, FIELD_HS_CODE) != NULL && s->rules[RULE_HS_IMPLAUSIBLE].enabled)
		(void) hs_learned_model();
	if (memo == NULL)
		memo = memo_create(CacheMemoryContext, "screened descriptions", MEMO_BYTES);
	else if (memo_built != registries_built())
		memo_forget(memo);
	memo_built = registries_built();
}

/* writes the key; 0: not to be cached */
static Size
write_key(const Screening *s, char *key)
{
	text	   *code = shipment_text(s, FIELD_HS_CODE);
	KeyHead		head;

	head.code_length = code != NULL ? VARSIZE_ANY_EXHDR(code) : 0;
	if (s->utf8 == NULL || shipment_text(s, FIELD_DESTINATION) != NULL ||
		s->utf8_length > LONGEST_KEY - sizeof(head) ||
		head.code_length > LONGEST_KEY - sizeof(head) - s->utf8_length)
		return 0;
	check_memo(s, &head);
	memcpy(key, &head, sizeof(head));
	if (head.code_length > 0)
		memcpy(key + sizeof(head), VARDATA_ANY(code), head.code_length);
	memcpy(key + sizeof(head) + head.code_length, s->utf8, s->utf8_length);
	return sizeof(head) + head.code_length + s->utf8_length;
}

/* could it be cover goods, given evidence for that? */
static bool
names_cover_goods(const Screening *s)
{
	HsCode		listed;

	for (int i = 0; i < s->n_terms; i++)
		if (s->terms[i].kind == TERM_COVER)
			return true;
	return s->has_hs && s->hs.status != HS_MALFORMED && terms_cover_code(s->hs.code, s->as_of, &listed) != NULL;
}

static void
screen_anew(Screening *s, bool *cover)
{
	read_hs_code(s);
	read_terms(s);
	screen_brands(s);
	screen_description(s);
	screen_hs_code(s);
	screen_goods(s);
	*cover = names_cover_goods(s);
}

static void
cache_answer(const Screening *s, bool cover, const char *key, Size key_length)
{
	Size		brands = MAXALIGN(sizeof(AnswerHead));
	Size		findings = brands + MAXALIGN(s->n_brands * sizeof(BrandMatch));
	Size		size = findings + MAXALIGN(s->n_cached * sizeof(AnswerFinding));
	AnswerHead *head;
	AnswerFinding *finding;
	char	   *answer;

	for (int i = 0; i < s->n_cached; i++)
		if (s->cached[i].authorised < 0)
			size += MAXALIGN(VARSIZE(s->cached[i].evidence));
	answer = memo_keep(memo, key, key_length, size);
	if (answer == NULL)
		return;

	head = (AnswerHead *) answer;
	head->n_brands = s->n_brands;
	head->n_findings = s->n_cached;
	head->cover = cover;
	memcpy(head->signals, s->signals, sizeof(head->signals));
	if (s->n_brands > 0)
		memcpy(answer + brands, s->brands, s->n_brands * sizeof(BrandMatch));
	finding = (AnswerFinding *) (answer + findings);
	size = findings + MAXALIGN(s->n_cached * sizeof(AnswerFinding));
	for (int i = 0; i < s->n_cached; i++, finding++)
	{
		const CachedFinding *r = &s->cached[i];

		finding->rule = r->rule;
		finding->authorised = r->authorised;
		finding->strength = r->strength;
		finding->evidence = size;
		if (r->authorised >= 0)
			continue;
		memcpy(answer + size, r->evidence, VARSIZE(r->evidence));
		size += MAXALIGN(VARSIZE(r->evidence));
	}
}

static void
report_again(Screening *s, const char *answer, bool *cover)
{
	const AnswerHead *head = (const AnswerHead *) answer;
	const AnswerFinding *finding;

	*cover = head->cover;
	memcpy(s->signals, head->signals, sizeof(s->signals));
	s->n_brands = head->n_brands;
	s->brands = (const BrandMatch *) (answer + MAXALIGN(sizeof(AnswerHead)));
	finding = (const AnswerFinding *) ((const char *) s->brands + MAXALIGN(s->n_brands * sizeof(BrandMatch)));
	for (int i = 0; i < head->n_findings; i++, finding++)
		if (finding->authorised >= 0)
			screen_authorisation(s, &s->brands[finding->authorised]);
		else
			put_finding(s, finding->rule, finding->strength, (const Jsonb *) (answer + finding->evidence));
}

void
screen_goods_declared(Screening *s, bool *cover)
{
	CachedFinding cached[MAX_CACHED_FINDINGS];
	char		key[LONGEST_KEY];
	Size		key_length = write_key(s, key);
	Size		size;
	const char *answer = key_length > 0 ? memo_find(memo, key, key_length, &size) : NULL;

	if (answer != NULL)
	{
		report_again(s, answer, cover);
		return;
	}
	if (key_length > 0)
		s->cached = cached;
	screen_anew(s, cover);
	if (key_length > 0 && s->n_cached <= MAX_CACHED_FINDINGS)
		cache_answer(s, *cover, key, key_length);
	s->cached = NULL;
}

/*-------------------------------------------------------------------------
 *
 * screen_brand.c
 *	  Brands that the description names: how they are written, who may ship
 *	  them, and whether code, words and number of the item go with them.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "brand/brand_gtin.h"
#include "compat.h"
#include "identifier/identifier.h"
#include "importer/importerno.h"
#include "match/match.h"
#include "registry/block.h"
#include "screen/screening.h"
#include "text/database_text.h"

/* a counterfeit term counts for a brand this many words away */
#define TERM_REACH 8

/* without a brand those below this weight say nothing */
#define TERM_OF_WEIGHT 0.5

static void
put_brand(Evidence *e, const BrandMatch *m)
{
	evidence_text(e, "compared_with", m->alias != 0 ? m->alias : m->name);
	evidence_text(e, "brand", m->name);
	evidence_integer(e, "brand_id", m->brand_id);
	evidence_registry(e, "assay.brand", m->from, m->until);
	evidence_score(e, "similarity", m->similarity);
	evidence_score(e, "confidence", m->confidence);
}

static void
put_written(Evidence *e, uint8 written)
{
	Datum		names[WRITTEN_CLASSES];
	int			n = 0;

	for (int i = 0; i < WRITTEN_CLASSES; i++)
		if (written & 1 << i)
			names[n++] = CStringGetTextDatum(written_names[i]);
	evidence_texts(e, "written", names, n);
}

static void
put_headings(Evidence *e, const BrandMatch *m)
{
	Datum	   *texts;
	int			n = 0;

	for_each_string(heading, brand_headings(m->brand))
		n++;
	texts = palloc(n * sizeof(Datum));
	n = 0;
	for_each_string(heading, brand_headings(m->brand))
		texts[n++] = CStringGetTextDatum(heading);
	evidence_texts(e, "headings", texts, n);
}

static bool
hidden(const BrandMatch *m)
{
	return (m->written & (WRITTEN_DISGUISED | WRITTEN_SPACED)) != 0;
}

/* brands that were reported, each with how its mention was written */
typedef struct Reported
{
	const BrandMatch *matches[MAX_REPORTED];
	int			n;
} Reported;

/* has a better mention of the brand led to a finding, and to one of this kind? */
static void
reported_before(const Reported *reported, const BrandMatch *m, bool *brand, bool *kind)
{
	*brand = *kind = false;
	for (int i = 0; i < reported->n && !*kind; i++)
	{
		if (reported->matches[i]->brand != m->brand)
			continue;
		*brand = true;
		*kind = hidden(reported->matches[i]) == hidden(m);
	}
}

static void
screen_writing(Screening *s, const BrandMatch *m)
{
	RuleId		rule;
	Evidence	e;

	if (hidden(m))
		rule = RULE_BRAND_DISGUISED;
	else if (m->written & WRITTEN_TYPO)
		rule = RULE_BRAND_MISSPELT;
	else
		return;
	if (!finding_wanted(s, rule, m->confidence))
		return;
	e = evidence_begin("description");
	evidence_fragment(&e, &s->words, m->start, m->end);
	put_brand(&e, m);
	put_written(&e, m->written);
	report_finding(s, rule, m->confidence, &e);
}

/* importer and seller of the shipment */
static void
read_party(const Screening *s, BrandParty *party, char number[IMPORTERNO_TEXT])
{
	size_t		n_bytes;
	const char *field = shipment_utf8(s, FIELD_IMPORTER_NO, &n_bytes);

	if (field != NULL && importerno_normalise(field, n_bytes, number))
		party->importer_number = number;
	field = shipment_utf8(s, FIELD_IMPORTER, &n_bytes);
	party->importer = field != NULL ? pnstrdup(field, n_bytes) : NULL;
	field = shipment_utf8(s, FIELD_SELLER, &n_bytes);
	party->seller = field != NULL ? pnstrdup(field, n_bytes) : NULL;
}

void
screen_authorisation(Screening *s, const BrandMatch *m)
{
	BrandParty	party = {0};
	char		number[IMPORTERNO_TEXT];
	const char *who = NULL;
	bool		listed = false;
	bool		authorised = false;
	RuleId		rule;
	double		strength = m->confidence;
	Evidence	e;

	if (brand_has_authorised(m->brand))
	{
		read_party(s, &party, number);
		authorised = brand_authorised(m->brand, &party, s->as_of, &who, &listed);
	}
	rule = authorised ? RULE_BRAND_AUTHORISED : RULE_BRAND_UNAUTHORISED;
	if (!finding_wanted(s, rule, strength))
		return;
	read_words(s);
	/* where nobody is listed, not to be listed is weaker evidence */
	if (!authorised && !listed)
		strength /= 2;
	e = evidence_begin("description");
	evidence_fragment(&e, &s->words, m->start, m->end);
	put_brand(&e, m);
	evidence_string(&e, "authorised", who);
	if (!authorised && !listed)
		evidence_string(&e, "note", "nobody is listed as authorised for this brand");
	report_finding(s, rule, strength, &e);
}

/* who ships the goods is no part of what is cached of the description */
static void
screen_or_mark_authorisation(Screening *s, int i)
{
	const BrandMatch *m = &s->brands[i];
	CachedFinding *cached = s->cached;

	if (cached != NULL && brand_has_authorised(m->brand))
	{
		if (s->n_cached < MAX_CACHED_FINDINGS)
			cached[s->n_cached] = (CachedFinding) {.authorised = i};
		s->n_cached++;
		s->cached = NULL;
	}
	screen_authorisation(s, m);
	s->cached = cached;
}

/* a brand that does not sell what the code stands for */
static void
screen_brand_goods(Screening *s, const BrandMatch *m)
{
	double		strength = m->confidence;
	char		digits[HS_FORMAT_SIZE];
	Evidence	e;

	if (!s->has_hs || s->hs.status == HS_MALFORMED || brand_is_ordinary(m->brand))
		return;
	switch (brand_goods(m->brand, s->hs.code))
	{
		case BRAND_GOODS_UNKNOWN:
		case BRAND_GOODS_FIT:
			return;
		case BRAND_GOODS_NEAR:
			strength /= 2;
			break;
		case BRAND_GOODS_OTHER:
			break;
	}
	raise_signal(s, SIGNAL_BRAND, strength);
	if (!finding_wanted(s, RULE_BRAND_OTHER_GOODS, strength))
		return;
	hs_write_dotted(s->hs.code, digits);
	e = evidence_begin("description");
	evidence_fragment(&e, &s->words, m->start, m->end);
	put_brand(&e, m);
	evidence_string(&e, "hs_code", digits);
	put_headings(&e, m);
	report_finding(s, RULE_BRAND_OTHER_GOODS, strength, &e);
}

/* the mentions of brands in the order of the text */
typedef struct Places
{
	const BrandMatch **matches;
	int			n;
	uint32		longest;		/* tokens of a mention, less one */
} Places;

static int
by_first(const void *a, const void *b)
{
	const BrandMatch *x = *(const BrandMatch *const *) a;
	const BrandMatch *y = *(const BrandMatch *const *) b;

	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return x < y ? -1 : x > y;
}

static Places
places_of_brands(const Screening *s)
{
	Places		places = {palloc(s->n_brands * sizeof(BrandMatch *)), s->n_brands, 0};

	for (int i = 0; i < s->n_brands; i++)
	{
		places.matches[i] = &s->brands[i];
		places.longest = Max(places.longest, s->brands[i].last - s->brands[i].first);
	}
	qsort(places.matches, places.n, sizeof(BrandMatch *), by_first);
	return places;
}

/* the most confident mention of a brand near a term, or NULL */
static const BrandMatch *
brand_near(const Places *places, const TermHit *term)
{
	const BrandMatch *best = NULL;
	int			low = 0;
	int			high = places->n;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (places->matches[middle]->first + places->longest + TERM_REACH < term->first)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < places->n && places->matches[low]->first <= term->last + TERM_REACH; low++)
	{
		const BrandMatch *m = places->matches[low];

		/* the more confident stand first in s->brands */
		if (term->first <= m->last + TERM_REACH && (term->last < m->first || term->first > m->last) &&
			(best == NULL || m < best))
			best = m;
	}
	return best;
}

/* was the same term met before? */
static bool
met_before(const Screening *s, int i)
{
	for (int k = 0; k < i; k++)
		if (s->terms[k].kind == TERM_COUNTERFEIT && strcmp(s->terms[k].term, s->terms[i].term) == 0)
			return true;
	return false;
}

/* Terms without a brand: weaker ones that say little in themselves do not count. */
static void
screen_terms_alone(Screening *s)
{
	const TermHit *strongest = NULL;
	double		doubt = 1;
	int			looked_at = 0;
	Evidence	e;

	for (int i = 0; i < s->n_terms && looked_at < MAX_REPORTED; i++)
	{
		const TermHit *term = &s->terms[i];

		if (term->kind != TERM_COUNTERFEIT || term->weight < TERM_OF_WEIGHT)
			continue;
		looked_at++;
		if (met_before(s, i))
			continue;
		doubt *= 1 - term->weight;
		if (strongest == NULL || term->weight > strongest->weight)
			strongest = term;
	}
	if (strongest == NULL || !finding_wanted(s, RULE_COUNTERFEIT_TERM_ALONE, 1 - doubt))
		return;
	raise_signal(s, SIGNAL_TERM, 1 - doubt);
	e = evidence_begin("description");
	evidence_fragment(&e, &s->words, strongest->start, strongest->end);
	evidence_string(&e, "compared_with", strongest->term);
	evidence_string(&e, "list", strongest->list);
	evidence_string(&e, "version", strongest->version);
	report_finding(s, RULE_COUNTERFEIT_TERM_ALONE, 1 - doubt, &e);
}

static void
screen_counterfeit_terms(Screening *s)
{
	Places		places = {NULL};
	int			n_reported = 0;

	for (int i = 0; i < s->n_terms; i++)
	{
		const TermHit *term = &s->terms[i];
		const BrandMatch *brand;
		double		strength;
		Evidence	e;

		CHECK_FOR_INTERRUPTS();
		if (term->kind != TERM_COUNTERFEIT)
			continue;
		if (places.matches == NULL)
			places = places_of_brands(s);
		brand = brand_near(&places, term);
		if (brand == NULL)
			continue;
		strength = (double) term->weight * brand->confidence;
		if (!finding_wanted(s, RULE_COUNTERFEIT_TERM, strength))
			continue;
		raise_signal(s, SIGNAL_TERM, strength);
		if (n_reported == MAX_REPORTED)
		{
			s->truncated = true;
			break;
		}
		e = evidence_begin("description");
		evidence_fragment(&e, &s->words, term->start, term->end);
		evidence_string(&e, "compared_with", term->term);
		evidence_string(&e, "list", term->list);
		evidence_string(&e, "version", term->version);
		evidence_text(&e, "brand", brand->name);
		report_finding(s, RULE_COUNTERFEIT_TERM, strength, &e);
		n_reported++;
	}
	if (n_reported == 0)
		screen_terms_alone(s);
}

void
screen_brands(Screening *s)
{
	BrandContext context = {0};
	Reported	reported = {.n = 0};
	BrandMatch *matches;
	char		digits[HS_FORMAT_SIZE];
	double		least;

	if (s->utf8 == NULL)
		return;
	context.as_of = s->as_of;
	context.terms = s->terms;
	context.n_terms = s->n_terms;
	if (s->has_hs && s->hs.status != HS_MALFORMED)
	{
		context.n_hs_digits = hs_write(s->hs.code, digits);
		context.hs_digits = digits;
	}

	/* nobody asks for less than the least of the thresholds */
	least = Min(Min(s->rules[RULE_BRAND_DISGUISED].threshold, s->rules[RULE_BRAND_MISSPELT].threshold),
				Min(s->rules[RULE_BRAND_UNAUTHORISED].threshold, s->rules[RULE_BRAND_AUTHORISED].threshold));
	s->n_brands = brand_find(&s->words, &context, least, &matches, &s->only_brands);
	s->brands = matches;

	for (int i = 0; i < s->n_brands; i++)
	{
		const BrandMatch *m = &matches[i];
		bool		brand;
		bool		kind;

		CHECK_FOR_INTERRUPTS();
		reported_before(&reported, m, &brand, &kind);
		if (kind)
			continue;
		if (reported.n == MAX_REPORTED)
		{
			s->truncated = true;
			break;
		}
		reported.matches[reported.n++] = m;
		screen_writing(s, m);
		if (brand)
			continue;
		screen_or_mark_authorisation(s, i);
		screen_brand_goods(s, m);
	}
	screen_counterfeit_terms(s);
}

/* ------------------------------------------------------------ trade items */

/* of a number with more owners these are enough */
#define MOST_OWNERS 16

/*
 * Does the number of the item belong to a brand that is named? A number that
 * nobody knows speaks against a brand whose prefixes are known.
 */
static void
screen_gtin_brand(Screening *s, Field field, const Identifier *gtin)
{
	const GtinOwner *owners[MOST_OWNERS];
	const GtinOwner *against = NULL;
	const BrandMatch *named = s->brands;	/* the most confident stands for all */
	double		strength;
	int			n;
	Evidence	e;

	if (s->n_brands == 0)
		return;
	n = gtin_owners(gtin->text, s->as_of, owners, MOST_OWNERS);
	for (int i = 0; i < n; i++)
		for (int k = 0; k < s->n_brands; k++)
			if (owners[i]->brand_id == s->brands[k].brand_id)
				return;
	strength = named->confidence;
	if (n > 0)
		against = owners[0];
	else if (gtin_has_prefix(gtin->text))
	{
		against = gtin_prefix_of(named->brand_id, s->as_of);
		strength /= 2;
	}
	if (against == NULL || !finding_wanted(s, RULE_GTIN_OTHER_BRAND, strength))
		return;
	e = evidence_begin(field == FIELD_GTIN ? "gtin" : "item_id");
	evidence_argument(&e, shipment_text(s, field));
	evidence_string(&e, "compared_with", rel(against->number));
	evidence_text(&e, "brand", named->name);
	evidence_integer(&e, "brand_id", named->brand_id);
	if (n > 0)
		evidence_text(&e, "belongs_to", PointerGetDatum(rel(against->name)));
	else
		evidence_string(&e, "note", "not under a prefix of the brand");
	evidence_registry(&e, "assay.brand_gtin", against->from, against->until);
	report_finding(s, RULE_GTIN_OTHER_BRAND, strength, &e);
}

void
screen_gtin(Screening *s)
{
	Field		field = shipment_text(s, FIELD_GTIN) != NULL ? FIELD_GTIN : FIELD_ITEM_ID;
	size_t		length;
	const char *id = shipment_utf8(s, field, &length);
	Identifier	gtin;
	char		message[IDENTIFIER_MESSAGE];
	Evidence	e;

	if (id == NULL)
		return;
	if (identifier_read(IDENTIFIER_GTIN, id, length, &gtin) == IDENTIFIER_WELL_FORMED)
	{
		screen_gtin_brand(s, field, &gtin);
		return;
	}
	/* what an item is known by may be a number of any kind */
	if (field != FIELD_GTIN || !finding_wanted(s, RULE_GTIN_MALFORMED, 1))
		return;
	identifier_explain(&gtin, id, length, message);
	e = evidence_begin("gtin");
	evidence_argument(&e, shipment_text(s, FIELD_GTIN));
	evidence_string(&e, "compared_with", "gtin");
	evidence_string(&e, "list", "identifier standards");
	evidence_string(&e, "version", "1");
	evidence_string(&e, "note", message);
	report_finding(s, RULE_GTIN_MALFORMED, 1, &e);
}

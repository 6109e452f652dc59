/*-------------------------------------------------------------------------
 *
 * screen_hs.c
 *	  The declared HS code: does it exist, does it fit the goods, and is it
 *	  one under which others are hidden?
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "utils/builtins.h"
#include "utils/numeric.h"

#include "compat.h"
#include "hs/hs_check_glue.h"
#include "hs/plausibility.h"
#include "screen/screening.h"

/*
 * A code is called implausible only where another heading is at least this
 * probable, or the headings of another chapter together: a description that is
 * evidence for many is none against one.
 */
#define SURE_OF_OTHER			0.2
#define SURE_OF_OTHER_CHAPTER	0.3

/*
 * Nor is one for which some word has at least this weight, a logarithm: it is
 * seven times as frequent there as elsewhere; unless all evidence together is
 * overwhelming.
 */
#define SPEAKS_CLEARLY			2.0f
#define OVERWHELMING_FIT		0.002
#define OVERWHELMING_CHAPTER	0.8

/* Most codes are let pass for a word that says more, before all is weighed. */
#define SPEAKS_LOUDLY			4.5f

/* of a code that was rescoped, when nothing says that the goods moved out of it */
#define RESCOPED_STRENGTH	0.3
#define WASTE_STRENGTH		0.1

/* the goods may be of a heading that is at least this probable */
#define MAY_BE_OF_HEADING	0.1

/* what the words of the description are evidence for: read, and weighed as well */
static HsOpinion *
goods_read(Screening *s)
{
	static HsOpinion opinion;	/* of the shipment that is being screened */

	if (s->opinion == NULL)
	{
		read_words(s);
		hs_read_words(hs_learned_model(), &s->words, &opinion);
		s->opinion = &opinion;
	}
	return s->opinion;
}

static HsOpinion *
goods_weighed(Screening *s)
{
	HsOpinion  *opinion = goods_read(s);

	if (!s->weighed)
		hs_weigh(opinion);
	s->weighed = true;
	return opinion;
}

/*
 * A code that kept its digits is wrong only for goods that moved out of it. Of
 * those that moved to another heading the description may tell.
 */
static double
rescoped_strength(Screening *s)
{
	int			own = (int) hs_number(s->hs.code, HS_HEADING);
	const HsOpinion *opinion;

	/* laptops did not change because scrap has a heading of its own */
	if (s->hs.waste_only)
		return WASTE_STRENGTH;
	if (s->utf8 == NULL)
		return RESCOPED_STRENGTH;
	for (int i = 0; i < Min(s->hs.n_successors, HS_MAX_SUCCESSORS); i++)
	{
		int			number = (int) hs_number(s->hs.successors[i], HS_HEADING);
		int			heading = hs_model_heading(number);

		if (number == own || heading < 0)
			continue;
		opinion = goods_weighed(s);
		if (opinion->n_evidence == 0)
			break;
		if (opinion->heading[heading] >= MAY_BE_OF_HEADING)
			return 1;
	}
	return RESCOPED_STRENGTH;
}

void
screen_hs_code(Screening *s)
{
	double		strength = 1;
	RuleId		rule;
	Evidence	e;
	char		note[HS_NOTE_SIZE];

	if (!s->has_hs)
		return;
	switch (s->hs.status)
	{
		case HS_MALFORMED:
			rule = RULE_HS_MALFORMED;
			break;
		case HS_NEVER:
			rule = RULE_HS_NEVER;
			break;
		case HS_SUPERSEDED:
			rule = RULE_HS_SUPERSEDED;
			break;
		case HS_RESCOPED:
			rule = RULE_HS_RESCOPED;
			if (!s->rules[rule].enabled)
				return;
			strength = rescoped_strength(s);
			break;
		case HS_FUTURE:
			rule = RULE_HS_FUTURE;
			break;
		default:
			return;
	}
	if (!finding_wanted(s, rule, strength))
		return;

	e = evidence_begin("hs_code");
	evidence_argument(&e, shipment_text(s, FIELD_HS_CODE));
	evidence_string(&e, "list", s->hs.by_tariff ? "assay.tariff" : "HS editions");
	if (s->hs.in_force != 0)
		evidence_string(&e, "version", psprintf("HS%d", s->hs.in_force));
	evidence_string(&e, "compared_with", s->hs.edition != 0 ? psprintf("HS%d", s->hs.edition) : "every edition");
	if (s->hs_remark[0] != '\0')
		evidence_string(&e, "note", s->hs_remark);
	else if (hs_note(&s->hs, note) > 0)
		evidence_string(&e, "note", note);
	report_finding(s, rule, strength, &e);
}

/* does the code identify the goods? */
static bool
names_goods(const Screening *s)
{
	int			chapter;

	if (!s->has_hs || s->hs.status == HS_MALFORMED || s->hs.status == HS_UNKNOWN)
		return false;
	/* of chapters that are no goods, or none */
	if (s->hs.status == HS_NEVER && s->hs.known < HS_CHAPTER)
		return false;
	chapter = (int) hs_number(s->hs.code, HS_CHAPTER);
	return chapter != 77 && chapter < 98;
}

void
screen_goods(Screening *s)
{
	const HsOpinion *opinion;
	uint16_t	heading;
	HsCode		better;
	float		probability;
	float		spoken_for;
	float		of_chapter;
	float		fit;
	double		strength;
	char		digits[HS_FORMAT_SIZE];
	Evidence	e;

	if (s->utf8 == NULL || !names_goods(s) || !s->rules[RULE_HS_IMPLAUSIBLE].enabled)
		return;
	/* what a registered brand is known to sell may well be called otherwise */
	for (int i = 0; i < s->n_brands; i++)
		if (brand_goods(s->brands[i].brand, s->hs.code) == BRAND_GOODS_FIT)
			return;
	spoken_for = hs_speaks_for(goods_read(s), (int) hs_number(s->hs.code, HS_CHAPTER));
	if (spoken_for >= SPEAKS_LOUDLY)
		return;
	opinion = goods_weighed(s);
	fit = hs_opinion_fit(opinion, s->hs.code);
	if (isnan(fit))
		return;
	strength = 1 - fit;
	if (!finding_wanted(s, RULE_HS_IMPLAUSIBLE, strength))
		return;
	if (hs_opinion_best(opinion, hs_cut(s->hs.code, HS_CHAPTER), 1, &heading) == 0)
		return;
	better = hs_of_number(hs_model_headings[heading], HS_HEADING);
	probability = opinion->heading[heading];
	of_chapter = opinion->chapter[hs_number(better, HS_CHAPTER)];
	if (probability < SURE_OF_OTHER && of_chapter < SURE_OF_OTHER_CHAPTER)
		return;
	if (spoken_for >= SPEAKS_CLEARLY && (fit > OVERWHELMING_FIT || of_chapter < OVERWHELMING_CHAPTER))
		return;

	raise_signal(s, SIGNAL_GOODS, strength);
	hs_write_dotted(better, digits);
	e = evidence_begin("hs_code");
	evidence_argument(&e, shipment_text(s, FIELD_HS_CODE));
	evidence_string(&e, "compared_with", digits);
	evidence_score(&e, "plausibility", fit);
	evidence_score(&e, "probability", probability);
	evidence_text_array(&e, "words", PointerGetDatum(hs_evidence_words(&s->words, opinion, heading)));
	evidence_string(&e, "list", opinion->learned != NULL ? "HS words, and assay.hs_word" : "HS words");
	evidence_string(&e, "version", "1");
	report_finding(s, RULE_HS_IMPLAUSIBLE, strength, &e);
}

/* ------------------------------------------------------------- cover goods */

static const char *const signal_names[SIGNALS] = {"brand", "counterfeit_term", "goods", "seller", "price"};

/* does a brand sell what is declared, or such cover goods? Or is it no brand? */
static bool
sells_such(const Screening *s, const BrandMatch *m, const CoverGoods *cover)
{
	if (brand_is_ordinary(m->brand))
		return true;
	if (s->has_hs && s->hs.status != HS_MALFORMED && brand_goods(m->brand, s->hs.code) == BRAND_GOODS_FIT)
		return true;
	for (int i = 0; i < cover->n_codes; i++)
		if (brand_goods(m->brand, rel(cover->codes)[i]) != BRAND_GOODS_OTHER)
			return true;
	return cover->n_codes == 0;
}

/* what a piece is declared to be worth, against what such a thing costs at most */
static double
dearness(const Screening *s, const CoverGoods *cover)
{
	text	   *currency = shipment_text(s, FIELD_CURRENCY);
	double		quantity;
	double		value;

	if (cover->unit_value <= 0 || currency == NULL || s->fields[FIELD_VALUE].isnull || s->fields[FIELD_QUANTITY].isnull ||
		VARSIZE_ANY_EXHDR(currency) != strlen(rel(cover->currency)) ||
		pg_strncasecmp(VARDATA_ANY(currency), rel(cover->currency), strlen(rel(cover->currency))) != 0)
		return 0;
	quantity = DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow, s->fields[FIELD_QUANTITY].value));
	value = DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow, s->fields[FIELD_VALUE].value));
	if (!(quantity > 0) || !(value > quantity * cover->unit_value))
		return 0;
	return 1 - cover->unit_value * quantity / value;
}

/*
 * Cover goods are cheap things of wide meaning as which others are declared.
 * They are innocent, unless something else about the shipment does not go
 * with them.
 */
static void
report_cover_goods(Screening *s, const CoverGoods *cover, const TermHit *hit, HsCode listed)
{
	double		strength = 0;
	double		signals[SIGNALS];
	Datum		names[SIGNALS];
	char		digits[HS_FORMAT_SIZE];
	int			n = 0;
	Evidence	e;

	memcpy(signals, s->signals, sizeof(signals));
	signals[SIGNAL_PRICE] = dearness(s, cover);
	for (int i = 0; i < s->n_brands; i++)
		if (s->brands[i].confidence > signals[SIGNAL_BRAND] && !sells_such(s, &s->brands[i], cover))
			signals[SIGNAL_BRAND] = s->brands[i].confidence;
	for (int i = 0; i < SIGNALS; i++)
	{
		if (signals[i] == 0)
			continue;
		strength = Max(strength, signals[i]);
		names[n++] = CStringGetTextDatum(signal_names[i]);
	}
	strength *= cover->weight;
	if (!finding_wanted(s, RULE_COVER_GOODS, strength))
		return;

	e = evidence_begin(hit != NULL ? "description" : "hs_code");
	if (hit != NULL)
	{
		evidence_fragment(&e, &s->words, hit->start, hit->end);
		evidence_string(&e, "compared_with", rel(cover->term));
	}
	else
	{
		evidence_argument(&e, shipment_text(s, FIELD_HS_CODE));
		hs_write_dotted(listed, digits);
		evidence_string(&e, "compared_with", digits);
	}
	evidence_string(&e, "list", rel(cover->list));
	evidence_string(&e, "version", rel(cover->version));
	evidence_texts(&e, "signals", names, n);
	if (signals[SIGNAL_PRICE] > 0)
	{
		evidence_score(&e, "unit_value", cover->unit_value);
		evidence_string(&e, "currency", rel(cover->currency));
	}
	report_finding(s, RULE_COVER_GOODS, strength, &e);
}

void
screen_cover_goods(Screening *s)
{
	const CoverGoods *cover;
	HsCode		listed;

	if (!s->rules[RULE_COVER_GOODS].enabled)
		return;
	read_terms(s);
	read_hs_code(s);
	for (int i = 0; i < s->n_terms; i++)
		if (s->terms[i].kind == TERM_COVER)
		{
			report_cover_goods(s, s->terms[i].cover, &s->terms[i], 0);
			return;
		}
	if (s->has_hs && s->hs.status != HS_MALFORMED)
	{
		cover = terms_cover_code(s->hs.code, s->as_of, &listed);
		if (cover != NULL)
			report_cover_goods(s, cover, NULL, listed);
	}
}

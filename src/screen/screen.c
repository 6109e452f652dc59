/*-------------------------------------------------------------------------
 *
 * screen.c
 *	  assay.screen(): one shipment against all registries and rules.
 *
 * Each section below looks at one side of the shipment and reports what it
 * finds. What speaks for the shipment is a finding as well, with a negative
 * weight: nothing is passed over in silence.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "brand/brand.h"
#include "compat.h"
#include "description/description.h"
#include "description/terms.h"
#include "hs/hs_check.h"
#include "hs/hs_check_glue.h"
#include "identifier/identifier.h"
#include "importer/importer.h"
#include "importer/importerno.h"
#include "match/match.h"
#include "screen/rule.h"
#include "seller/seller.h"
#include "text/database_text.h"

/* a counterfeit term counts for a brand this many words away */
#define TERM_REACH 8

/* of a long field only so many characters go into the evidence */
#define FRAGMENT_CHARACTERS 200

/* the fields in the order of the arguments */
enum
{
	FIELD_DESCRIPTION,
	FIELD_HS_CODE,
	FIELD_SELLER,
	FIELD_SELLER_COUNTRY,
	FIELD_IMPORTER_NO,
	FIELD_IMPORTER,
	FIELD_ORIGIN,
	FIELD_QUANTITY,
	FIELD_VALUE,
	FIELD_CURRENCY,
	FIELD_ITEM_ID,
	FIELD_SHIPPED_ON
};

typedef struct Screening
{
	FunctionCallInfo fcinfo;
	ReturnSetInfo *rsinfo;
	const Rule *rules;
	DateADT		as_of;
	HsVerdict	hs;
	bool		has_hs;
} Screening;

/* --------------------------------------------------------------- evidence */

typedef struct Evidence
{
	JsonbParseState *state;
} Evidence;

static void
put_key(Evidence *e, const char *key)
{
	JsonbValue	k;

	k.type = jbvString;
	k.val.string.val = unconstify(char *, key);
	k.val.string.len = (int) strlen(key);
	pushJsonbValue(&e->state, WJB_KEY, &k);
}

static void
put_bytes(Evidence *e, const char *key, const char *bytes, int length)
{
	JsonbValue	v;

	put_key(e, key);
	v.type = jbvString;
	v.val.string.val = unconstify(char *, bytes);
	v.val.string.len = length;
	pushJsonbValue(&e->state, WJB_VALUE, &v);
}

/* NULL puts nothing */
static void
put_string(Evidence *e, const char *key, const char *string)
{
	if (string != NULL && string[0] != '\0')
		put_bytes(e, key, string, (int) strlen(string));
}

static void
put_text(Evidence *e, const char *key, Datum value)
{
	text	   *t = DatumGetTextPP(value);

	put_bytes(e, key, VARDATA_ANY(t), (int) VARSIZE_ANY_EXHDR(t));
}

/* a string that is UTF-8 whatever the encoding of the database */
static void
put_utf8(Evidence *e, const char *key, const char *utf8)
{
	if (utf8 != NULL && utf8[0] != '\0')
		put_text(e, key, PointerGetDatum(text_of_utf8(utf8, strlen(utf8))));
}

static void
put_numeric(Evidence *e, const char *key, Datum numeric)
{
	JsonbValue	v;

	put_key(e, key);
	v.type = jbvNumeric;
	v.val.numeric = DatumGetNumeric(numeric);
	pushJsonbValue(&e->state, WJB_VALUE, &v);
}

static void
put_integer(Evidence *e, const char *key, int64 value)
{
	put_numeric(e, key, NumericGetDatum(int64_to_numeric(value)));
}

/* a score or confidence, to three places */
static void
put_score(Evidence *e, const char *key, double value)
{
	put_numeric(e, key, NumericGetDatum(int64_div_fast_to_numeric((int64) (value * 1000 + 0.5), 3)));
}

static char *
date_text(DateADT date)
{
	return DATE_NOT_FINITE(date) ? "" : DatumGetCString(DirectFunctionCall1(date_out, DateADTGetDatum(date)));
}

/* a registry table, and as its version the days for which the row holds */
static void
put_registry(Evidence *e, const char *table, DateADT from, DateADT until)
{
	put_string(e, "list", table);
	put_string(e, "version", psprintf("%c%s,%s)", DATE_NOT_FINITE(from) ? '(' : '[',
									  date_text(from), date_text(until)));
}

static Evidence
begin_evidence(const char *field)
{
	Evidence	e = {NULL};

	pushJsonbValue(&e.state, WJB_BEGIN_OBJECT, NULL);
	put_string(&e, "field", field);
	return e;
}

/* start, length and fragment of part of a UTF-8 text */
static void
put_fragment(Evidence *e, const char *utf8, uint32 start, uint32 end)
{
	int32		first;
	int32		characters;
	text	   *fragment = text_fragment(utf8, start, end, &first, &characters);

	put_integer(e, "start", first);
	put_integer(e, "length", characters);
	put_text(e, "fragment", PointerGetDatum(fragment));
}

/* the same of a whole argument, or of its beginning if it is long */
static void
put_argument(Evidence *e, text *argument)
{
	const char *s = VARDATA_ANY(argument);
	int			bytes = (int) VARSIZE_ANY_EXHDR(argument);
	int			kept = pg_mbcharcliplen(s, bytes, FRAGMENT_CHARACTERS);

	put_integer(e, "start", 1);
	put_integer(e, "length", pg_mbstrlen_with_len(s, kept));
	put_bytes(e, "fragment", s, kept);
}

static void
report(Screening *s, RuleId id, double strength, Evidence *e)
{
	const Rule *rule = &s->rules[id];
	JsonbValue *object = pushJsonbValue(&e->state, WJB_END_OBJECT, NULL);
	Datum		values[5];
	bool		nulls[5] = {false};

	values[0] = rule->name;
	values[1] = Int32GetDatum(rule->version);
	values[2] = Float4GetDatum((float4) strength);
	values[3] = Float4GetDatum(rule->weight);
	values[4] = PointerGetDatum(JsonbValueToJsonb(object));
	tuplestore_putvalues(s->rsinfo->setResult, s->rsinfo->setDesc, values, nulls);
}

static bool
wanted(const Screening *s, RuleId id, double strength)
{
	return s->rules[id].enabled && strength >= s->rules[id].threshold && strength > 0;
}

static text *
argument(const Screening *s, int field)
{
	FunctionCallInfo fcinfo = s->fcinfo;

	return PG_ARGISNULL(field) ? NULL : PG_GETARG_TEXT_PP(field);
}

/* an argument that has something in it as UTF-8; NULL if not */
static const char *
utf8_argument(const Screening *s, int field, size_t *length)
{
	text	   *value = argument(s, field);
	const char *utf8;

	*length = 0;
	if (value == NULL)
		return NULL;
	utf8 = utf8_of_text(value, length);
	return *length > 0 ? utf8 : NULL;
}

/* ----------------------------------------------------------------- HS code */

/* before the brands: the code speaks for or against some of them */
static void
read_hs_code(Screening *s)
{
	text	   *code = argument(s, FIELD_HS_CODE);

	s->has_hs = code != NULL && VARSIZE_ANY_EXHDR(code) > 0;
	if (s->has_hs)
		hs_check_text(VARDATA_ANY(code), VARSIZE_ANY_EXHDR(code), hs_year_of_date(s->as_of), &s->hs);
}

static void
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
			/* laptops did not change because scrap has a heading of its own */
			if (s->hs.waste_only)
				strength = 0.1;
			break;
		case HS_FUTURE:
			rule = RULE_HS_FUTURE;
			break;
		default:
			return;
	}
	if (!wanted(s, rule, strength))
		return;

	e = begin_evidence("hs_code");
	put_argument(&e, argument(s, FIELD_HS_CODE));
	put_string(&e, "list", "HS editions");
	if (s->hs.in_force != 0)
		put_string(&e, "version", psprintf("HS%d", s->hs.in_force));
	put_string(&e, "compared_with", s->hs.edition != 0 ? psprintf("HS%d", s->hs.edition) : "every edition");
	if (hs_note(&s->hs, note) > 0)
		put_string(&e, "note", note);
	report(s, rule, strength, &e);
}

/* ------------------------------------------------------------------ brands */

static void
put_brand(Evidence *e, const BrandMatch *m)
{
	put_text(e, "compared_with", m->alias != 0 ? m->alias : m->name);
	put_text(e, "brand", m->name);
	put_integer(e, "brand_id", m->brand_id);
	put_registry(e, "assay.brand", m->from, m->until);
	put_score(e, "similarity", m->similarity);
	put_score(e, "confidence", m->confidence);
}

static void
put_written(Evidence *e, uint8 written)
{
	put_key(e, "written");
	pushJsonbValue(&e->state, WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < WRITTEN_CLASSES; i++)
	{
		JsonbValue	v;

		if (!(written & 1 << i))
			continue;
		v.type = jbvString;
		v.val.string.val = unconstify(char *, written_names[i]);
		v.val.string.len = (int) strlen(written_names[i]);
		pushJsonbValue(&e->state, WJB_ELEM, &v);
	}
	pushJsonbValue(&e->state, WJB_END_ARRAY, NULL);
}

/* did a better mention of the brand lead to the same kind of finding? */
static bool
told_before(const BrandMatch *matches, int i, bool same_way)
{
	for (int k = 0; k < i; k++)
		if (matches[k].brand == matches[i].brand &&
			(!same_way || ((matches[k].written & (WRITTEN_DISGUISED | WRITTEN_SPACED)) != 0) ==
			 ((matches[i].written & (WRITTEN_DISGUISED | WRITTEN_SPACED)) != 0)))
			return true;
	return false;
}

static void
screen_writing(Screening *s, const char *utf8, const BrandMatch *m)
{
	RuleId		rule;
	Evidence	e;

	if (m->written & (WRITTEN_DISGUISED | WRITTEN_SPACED))
		rule = RULE_BRAND_DISGUISED;
	else if (m->written & WRITTEN_TYPO)
		rule = RULE_BRAND_MISSPELT;
	else
		return;
	if (!wanted(s, rule, m->confidence))
		return;
	e = begin_evidence("description");
	put_fragment(&e, utf8, m->start, m->end);
	put_brand(&e, m);
	put_written(&e, m->written);
	report(s, rule, m->confidence, &e);
}

static void
screen_authorisation(Screening *s, const char *utf8, const BrandMatch *m, const BrandParty *party)
{
	const char *who = NULL;
	bool		listed;
	bool		authorised = brand_authorised(m->brand, party, s->as_of, &who, &listed);
	RuleId		rule = authorised ? RULE_BRAND_AUTHORISED : RULE_BRAND_UNAUTHORISED;
	double		strength = m->confidence;
	Evidence	e;

	if (!wanted(s, rule, strength))
		return;
	/* where nobody is listed, not to be listed says less */
	if (!authorised && !listed)
		strength /= 2;
	e = begin_evidence("description");
	put_fragment(&e, utf8, m->start, m->end);
	put_brand(&e, m);
	put_string(&e, "authorised", who);
	if (!authorised && !listed)
		put_string(&e, "note", "nobody is listed as authorised for this brand");
	report(s, rule, strength, &e);
}

/* the most confident mention of a brand near a term, or NULL */
static const BrandMatch *
brand_near(const TermHit *term, const BrandMatch *matches, int n)
{
	for (int i = 0; i < n; i++)
		if (term->first <= matches[i].last + TERM_REACH && matches[i].first <= term->last + TERM_REACH &&
			(term->last < matches[i].first || term->first > matches[i].last))
			return &matches[i];
	return NULL;
}

static void
screen_counterfeit_terms(Screening *s, const char *utf8, const TermHit *terms, int n_terms,
						 const BrandMatch *matches, int n)
{
	for (int i = 0; i < n_terms; i++)
	{
		const TermHit *term = &terms[i];
		const BrandMatch *brand;
		double		strength;
		Evidence	e;

		if (term->kind != TERM_COUNTERFEIT)
			continue;
		brand = brand_near(term, matches, n);
		if (brand == NULL)
			continue;
		strength = (double) term->weight * brand->confidence;
		if (!wanted(s, RULE_COUNTERFEIT_TERM, strength))
			continue;
		e = begin_evidence("description");
		put_fragment(&e, utf8, term->start, term->end);
		put_string(&e, "compared_with", term->term);
		put_string(&e, "list", term->list);
		put_string(&e, "version", term->version);
		put_text(&e, "brand", brand->name);
		report(s, RULE_COUNTERFEIT_TERM, strength, &e);
	}
}

/* -------------------------------------------------------------- description */

static void
report_flag(Screening *s, RuleId rule, const char *utf8, uint32 start, uint32 end,
			const TermHit *term, const char *what)
{
	Evidence	e;

	if (!wanted(s, rule, 1))
		return;
	e = begin_evidence("description");
	if (utf8 != NULL)
		put_fragment(&e, utf8, start, end);
	if (term != NULL)
	{
		put_string(&e, "compared_with", term->term);
		put_string(&e, "list", term->list);
		put_string(&e, "version", term->version);
	}
	else
	{
		put_string(&e, "compared_with", what);
		put_string(&e, "list", "assay.rule");
		put_string(&e, "version", psprintf("%d", s->rules[rule].version));
	}
	report(s, rule, 1, &e);
}

/* the first term of a kind that stands alone, or NULL */
static const TermHit *
standalone_term(const TermHit *terms, int n, TermKind kind)
{
	for (int i = 0; i < n; i++)
		if (terms[i].kind == kind && terms[i].whole)
			return &terms[i];
	return NULL;
}

/* of a long description that is nothing but symbols only the start is shown */
static uint32
shown_end(const Text *words)
{
	uint32		end = words->n_tokens > 0 ? words->tokens[words->n_tokens - 1].end : words->length;

	return Min(end, (uint32) pg_encoding_mbcliplen(PG_UTF8, words->source, (int) words->length, FRAGMENT_CHARACTERS));
}

static void
screen_flags(Screening *s, const char *utf8, const Text *words, const TermHit *terms, int n_terms,
			 bool only_brands)
{
	uint32		flags = description_form_flags(words, terms, n_terms);
	uint32		start = words->n_tokens > 0 ? words->tokens[0].start : 0;
	uint32		end = Max(shown_end(words), start);
	const TermHit *term;

	if (flags & (1 << DESCRIPTION_EMPTY))
		report_flag(s, RULE_DESCRIPTION_PLACEHOLDER, NULL, 0, 0, NULL, "nothing");
	else if (flags & (1 << DESCRIPTION_PLACEHOLDER | 1 << DESCRIPTION_SYMBOLS_ONLY))
	{
		term = standalone_term(terms, n_terms, TERM_PLACEHOLDER);
		report_flag(s, RULE_DESCRIPTION_PLACEHOLDER, utf8, start, end, term, "no words");
	}
	else if (flags & (1 << DESCRIPTION_NUMBERS_ONLY | 1 << DESCRIPTION_TOO_SHORT))
		report_flag(s, RULE_DESCRIPTION_NUMBERS_ONLY, utf8, start, end, NULL, "no words");
	else if (flags & (1 << DESCRIPTION_VAGUE))
	{
		term = standalone_term(terms, n_terms, TERM_VAGUE);
		report_flag(s, RULE_DESCRIPTION_VAGUE, utf8, term->start, term->end, term, NULL);
	}
	else if (only_brands)
		report_flag(s, RULE_DESCRIPTION_BRAND_ONLY, utf8, start, end, NULL, "registered brands");

	if (!words->whole && wanted(s, RULE_DESCRIPTION_UNREAD, 1))
	{
		Evidence	e = begin_evidence("description");

		put_integer(&e, "start", 1);
		put_integer(&e, "length", text_characters(utf8, words->length));
		put_string(&e, "note", psprintf("only the first %u bytes were looked at", words->length));
		report(s, RULE_DESCRIPTION_UNREAD, 1, &e);
	}
}

static TextSpace description_space;

static void
screen_description(Screening *s)
{
	size_t		length;
	const char *utf8 = utf8_argument(s, FIELD_DESCRIPTION, &length);
	Text		words;
	TermHit    *terms;
	BrandMatch *matches;
	BrandContext context = {0};
	BrandParty	party = {0};
	char		digits[HS_FORMAT_SIZE];
	char		number[IMPORTERNO_TEXT];
	size_t		n_bytes;
	const char *field;
	double		least;
	bool		only_brands;
	int			n_terms;
	int			n;

	if (utf8 == NULL)
	{
		report_flag(s, RULE_DESCRIPTION_PLACEHOLDER, NULL, 0, 0, NULL, "nothing");
		return;
	}
	text_read_in(&words, &description_space, utf8, length);
	n_terms = terms_find(&words, s->as_of, &terms);

	context.as_of = s->as_of;
	context.terms = terms;
	context.n_terms = n_terms;
	if (s->has_hs && s->hs.status != HS_MALFORMED)
	{
		context.n_hs_digits = hs_write(s->hs.code, digits);
		context.hs_digits = digits;
	}

	/* nobody asks for less than the least of the thresholds */
	least = Min(Min(s->rules[RULE_BRAND_DISGUISED].threshold, s->rules[RULE_BRAND_MISSPELT].threshold),
				Min(s->rules[RULE_BRAND_UNAUTHORISED].threshold, s->rules[RULE_BRAND_AUTHORISED].threshold));
	n = brand_find(&words, &context, least, &matches, &only_brands);

	if (n > 0)
	{
		field = utf8_argument(s, FIELD_IMPORTER_NO, &n_bytes);
		if (field != NULL && importerno_normalise(field, n_bytes, number))
			party.importer_number = number;
		field = utf8_argument(s, FIELD_IMPORTER, &n_bytes);
		party.importer = field != NULL ? pnstrdup(field, n_bytes) : NULL;
		field = utf8_argument(s, FIELD_SELLER, &n_bytes);
		party.seller = field != NULL ? pnstrdup(field, n_bytes) : NULL;
		for (int i = 0; i < n; i++)
		{
			CHECK_FOR_INTERRUPTS();
			if (!told_before(matches, i, true))
				screen_writing(s, utf8, &matches[i]);
			if (!told_before(matches, i, false))
				screen_authorisation(s, utf8, &matches[i], &party);
		}
		screen_counterfeit_terms(s, utf8, terms, n_terms, matches, n);
	}
	screen_flags(s, utf8, &words, terms, n_terms, only_brands);
}

/* ----------------------------------------------------------------- parties */

/* the best few are looked at: the first that is not cleared counts */
#define SELLERS 3

static void
screen_seller(Screening *s)
{
	size_t		length;
	const char *name = utf8_argument(s, FIELD_SELLER, &length);
	text	   *country_argument = argument(s, FIELD_SELLER_COUNTRY);
	char	   *country = country_argument != NULL ? text_to_cstring(country_argument) : NULL;
	SellerMatch found[SELLERS];
	int			n;

	if (name == NULL)
		return;
	n = seller_look_up(name, length, country, s->as_of, found, SELLERS);
	for (int i = 0; i < n; i++)
	{
		Evidence	e;

		if (strcmp(found[i].status, "cleared") == 0)
			continue;
		if (!wanted(s, RULE_SELLER_WATCHED, found[i].score))
			return;
		e = begin_evidence("seller");
		put_argument(&e, argument(s, FIELD_SELLER));
		put_utf8(&e, "compared_with", found[i].matched);
		put_utf8(&e, "seller", found[i].name);
		put_integer(&e, "seller_id", found[i].seller_id);
		put_registry(&e, "assay.seller", found[i].valid_from, found[i].valid_until);
		put_string(&e, "status", found[i].status);
		put_utf8(&e, "source", found[i].source);
		put_utf8(&e, "reason", found[i].reason);
		put_score(&e, "similarity", found[i].score);
		report(s, RULE_SELLER_WATCHED, found[i].score, &e);
		return;
	}
}

static void
screen_importer(Screening *s)
{
	text	   *number = argument(s, FIELD_IMPORTER_NO);
	text	   *name = argument(s, FIELD_IMPORTER);
	ImporterVerdict verdict;
	RuleId		rule;
	Evidence	e;
	bool		by_number;

	if (number == NULL && name == NULL)
		return;
	importer_look_up(number, name, NULL, s->as_of, &verdict);
	switch (verdict.status)
	{
		case IMPORTER_TRUSTED:
			rule = RULE_IMPORTER_TRUSTED;
			break;
		case IMPORTER_SUSPENDED:
			rule = RULE_IMPORTER_SUSPENDED;
			break;
		case IMPORTER_REVOKED:
			rule = RULE_IMPORTER_REVOKED;
			break;
		default:
			return;
	}
	if (!wanted(s, rule, verdict.score))
		return;

	by_number = verdict.found_by == IMPORTER_FOUND_BY_NUMBER;
	e = begin_evidence(by_number ? "importer_no" : "importer");
	if (by_number)
	{
		size_t		length;
		const char *utf8 = utf8_of_text(number, &length);
		char		normal[IMPORTERNO_TEXT];

		/* the number of a person is never quoted */
		if (importerno_normalise(utf8, length, normal) && strncmp(normal, "ssn:", 4) != 0)
			put_argument(&e, number);
	}
	else
		put_argument(&e, name);
	put_string(&e, "compared_with", verdict.name);
	put_integer(&e, "importer_id", verdict.importer_id);
	put_registry(&e, "assay.importer", verdict.from, verdict.until);
	put_string(&e, "programme", verdict.programme);
	put_string(&e, "reason", verdict.reason);
	put_string(&e, "found_by", importer_found_by_name(verdict.found_by));
	put_string(&e, "note", importer_notes_text(verdict.notes));
	report(s, rule, verdict.score, &e);
}

/* -------------------------------------------------------------------- item */

static void
screen_item_id(Screening *s)
{
	size_t		length;
	const char *id = utf8_argument(s, FIELD_ITEM_ID, &length);
	char		message[IDENTIFIER_MESSAGE];
	IdentifierKind kind;
	Evidence	e;

	if (id == NULL)
		return;
	kind = identifier_check(id, length, message);
	if (message[0] == '\0' || !wanted(s, RULE_ITEM_ID_BAD, 1))
		return;
	e = begin_evidence("item_id");
	put_argument(&e, argument(s, FIELD_ITEM_ID));
	put_string(&e, "compared_with", identifier_kind_name(kind));
	put_string(&e, "list", "identifier standards");
	put_string(&e, "version", "1");
	put_string(&e, "note", message);
	report(s, RULE_ITEM_ID_BAD, 1, &e);
}

PG_FUNCTION_INFO_V1(assay_screen);

Datum
assay_screen(PG_FUNCTION_ARGS)
{
	Screening	s = {0};

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	s.fcinfo = fcinfo;
	s.rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	s.rules = rules();
	s.as_of = date_or_today(PG_ARGISNULL(FIELD_SHIPPED_ON), PG_GETARG_DATUM(FIELD_SHIPPED_ON));

	read_hs_code(&s);
	screen_description(&s);
	screen_hs_code(&s);
	screen_seller(&s);
	screen_importer(&s);
	screen_item_id(&s);
	return (Datum) 0;
}

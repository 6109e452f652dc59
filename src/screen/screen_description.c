/*-------------------------------------------------------------------------
 *
 * screen_description.c
 *	  Does the description name the goods, and are they goods that
 *	  somebody has to look at?
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "mb/pg_wchar.h"

#include "compat.h"
#include "description/description.h"
#include "screen/screening.h"

#define FLAG(flag) (UINT32_C(1) << (flag))

/* a place in the description; none: there is nothing to show */
typedef struct Span
{
	uint32		start;			/* bytes */
	uint32		end;
	bool		none;
} Span;

static const Span nowhere = {0, 0, true};

static Span
span_of(const TermHit *term)
{
	Span		span = {term->start, term->end, false};

	return span;
}

/* a term of a list, or else what there is instead of one */
static void
report_flag(Screening *s, RuleId rule, Span span, const TermHit *term, const char *what)
{
	Evidence	e;

	if (!finding_wanted(s, rule, 1))
		return;
	e = evidence_begin("description");
	if (!span.none)
		evidence_fragment(&e, &s->words, span.start, span.end);
	evidence_string(&e, "compared_with", term != NULL ? term->term : what);
	if (term != NULL)
	{
		evidence_string(&e, "list", term->list);
		evidence_string(&e, "version", term->version);
	}
	else
		evidence_rule(&e, s, rule);
	report_finding(s, rule, 1, &e);
}

/* the first term of a kind that stands alone, or does not; or NULL */
static const TermHit *
first_term(const Screening *s, TermKind kind, bool whole)
{
	for (int i = 0; i < s->n_terms; i++)
		if (s->terms[i].kind == kind && s->terms[i].whole == whole)
			return &s->terms[i];
	return NULL;
}

/* all words; of a long description that is nothing but symbols only the start */
static Span
shown(const Text *words)
{
	Span		span = {0, words->length, false};

	if (words->n_tokens > 0)
	{
		span.start = words->tokens[0].start;
		span.end = words->tokens[words->n_tokens - 1].end;
	}
	if (span.end > FRAGMENT_CHARACTERS)
		span.end = Min(span.end, (uint32) pg_encoding_mbcliplen(PG_UTF8, words->source, (int) words->length, FRAGMENT_CHARACTERS));
	span.end = Max(span.end, span.start);
	return span;
}

/* why it is a placeholder, if not by a list */
static const char *
placeholder_reason(uint32 flags)
{
	if (flags & FLAG(DESCRIPTION_THREE_IDENTICAL))
		return "one letter, three times or more";
	if (flags & FLAG(DESCRIPTION_FILE_EXTENSION))
		return "a file extension";
	return "no words";
}

/* the worst of the flags; a description is bad in one way only */
static void
screen_flags(Screening *s)
{
	uint32		flags = description_form_flags(&s->words, s->terms, s->n_terms);
	Span		all = shown(&s->words);
	const TermHit *term;

	if (flags & FLAG(DESCRIPTION_EMPTY))
		report_flag(s, RULE_DESCRIPTION_PLACEHOLDER, nowhere, NULL, "nothing");
	else if (flags & (FLAG(DESCRIPTION_PLACEHOLDER) | FLAG(DESCRIPTION_SYMBOLS_ONLY)))
		report_flag(s, RULE_DESCRIPTION_PLACEHOLDER, all, first_term(s, TERM_PLACEHOLDER, true), placeholder_reason(flags));
	else if (flags & FLAG(DESCRIPTION_NUMBERS_ONLY) || (flags & FLAG(DESCRIPTION_TOO_SHORT) && !s->only_brands))
		report_flag(s, RULE_DESCRIPTION_NUMBERS_ONLY, all, NULL, "no words");
	else if (flags & FLAG(DESCRIPTION_VAGUE))
	{
		term = first_term(s, TERM_VAGUE, true);
		report_flag(s, RULE_DESCRIPTION_VAGUE, span_of(term), term, NULL);
	}
	else if (s->only_brands)
		report_flag(s, RULE_DESCRIPTION_BRAND_ONLY, all, NULL, "registered brands");
	else if (is_personal_name(&s->words))
		report_flag(s, RULE_DESCRIPTION_PERSONAL_NAME, all, NULL, "names of persons");
	else if (flags & FLAG(DESCRIPTION_VAGUE_EMBEDDED))
	{
		term = first_term(s, TERM_VAGUE, false);
		report_flag(s, RULE_DESCRIPTION_VAGUE_EMBEDDED, span_of(term), term, NULL);
	}
}

static bool
same_term(const TermHit *a, const TermHit *b)
{
	return strcmp(a->term, b->term) == 0 && strcmp(a->list, b->list) == 0;
}

/* goods that a watch list names */
static void
screen_watch_terms(Screening *s)
{
	const TermHit *reported[MAX_REPORTED];
	int			n_reported = 0;

	for (int i = 0; i < s->n_terms; i++)
	{
		const TermHit *term = &s->terms[i];
		int			k;
		Evidence	e;

		if (term->kind != TERM_WATCH || !finding_wanted(s, RULE_WATCH_TERM, term->weight))
			continue;
		for (k = 0; k < n_reported && !same_term(reported[k], term); k++)
			;
		if (k < n_reported)
			continue;
		if (n_reported == MAX_REPORTED)
		{
			s->truncated = true;
			break;
		}
		reported[n_reported++] = term;
		e = evidence_begin("description");
		evidence_fragment(&e, &s->words, term->start, term->end);
		evidence_string(&e, "compared_with", term->term);
		evidence_string(&e, "list", term->list);
		evidence_string(&e, "version", term->version);
		if (term->hs != (Datum) 0)
			evidence_text_array(&e, "hs", term->hs);
		evidence_string(&e, "note", term->note);
		report_finding(s, RULE_WATCH_TERM, term->weight, &e);
	}
}

/* the part of the text that was not read, or is not reported */
static void
screen_unread(Screening *s)
{
	Evidence	e;

	if ((s->words.whole && !s->truncated) || !finding_wanted(s, RULE_DESCRIPTION_UNREAD, 1))
		return;
	e = evidence_begin("description");
	evidence_integer(&e, "start", 1);
	evidence_integer(&e, "length", text_characters(s->utf8, s->words.length));
	evidence_string(&e, "note", s->words.whole ?
					psprintf("more brands or terms are named than the %d that are reported", MAX_REPORTED) :
					psprintf("only the first %u bytes were looked at", s->words.length));
	report_finding(s, RULE_DESCRIPTION_UNREAD, 1, &e);
}

void
screen_description(Screening *s)
{
	if (s->utf8 == NULL)
	{
		report_flag(s, RULE_DESCRIPTION_PLACEHOLDER, nowhere, NULL, "nothing");
		return;
	}
	screen_flags(s);
	screen_watch_terms(s);
	screen_unread(s);
}

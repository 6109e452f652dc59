/*-------------------------------------------------------------------------
 *
 * description.c
 *	  What is wrong with a description as a description: does it say what
 *	  the goods are?
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <unicode/uscript.h>

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "brand/brand.h"
#include "compat.h"
#include "description/description.h"
#include "text/database_text.h"

const char *const description_flag_names[DESCRIPTION_FLAGS] = {
	"empty", "symbols_only", "numbers_only", "three_identical", "file_extension",
	"too_short", "placeholder", "vague", "brand_only", "personal_name_only",
	"vague_embedded"
};

#define FLAG(flag) (UINT32_C(1) << (flag))

/* fewer letters than this cannot name goods; a Han character counts as two */
#define FEWEST_LETTERS 3

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* xxx, aaaa, 1111: one letter or digit, three times and more */
static bool
is_one_letter(const Text *words)
{
	char		only = 0;
	int			n = 0;

	for (uint32 i = 0; i < words->n_tokens; i++)
	{
		const Token *token = &words->tokens[i];

		for (int k = 0; k < token->plain_length; k++)
		{
			char		c = words->letters[token->plain + k];

			if (n++ > 0 && c != only)
				return false;
			only = c;
		}
	}
	return n >= 3;
}

/* .wpx, scan.pdf: what a careless upload leaves */
static bool
is_file_extension(const Text *words)
{
	static const char *const extensions[] = {
		"wpx", "pdf", "doc", "docx", "xls", "xlsx", "csv", "txt", "jpg", "jpeg", "png", "tmp"
	};
	const Token *last;

	if (words->n_tokens == 0 || words->n_tokens > 2)
		return false;
	last = &words->tokens[words->n_tokens - 1];
	if (last->start == 0 || words->source[last->start - 1] != '.')
	{
		if (words->n_tokens > 1)
			return false;
		/* bare WPX is named by the rules; a bare word else may be goods */
		return last->plain_length == 3 && memcmp(words->letters + last->plain, "wpx", 3) == 0;
	}
	for (size_t i = 0; i < lengthof(extensions); i++)
		if (strlen(extensions[i]) == last->plain_length &&
			memcmp(words->letters + last->plain, extensions[i], last->plain_length) == 0)
			return true;
	return false;
}

uint32
description_form_flags(const Text *words, const TermHit *terms, int n_terms)
{
	uint32		flags = 0;
	uint32		letters = 0;
	bool		any_letter = false;
	bool		vague = false;

	if (words->n_tokens == 0)
	{
		for (uint32 i = 0; i < words->length; i++)
			if (!is_blank(words->source[i]))
				return FLAG(DESCRIPTION_SYMBOLS_ONLY);
		return FLAG(DESCRIPTION_EMPTY);
	}

	for (uint32 i = 0; i < words->n_tokens; i++)
	{
		const Token *token = &words->tokens[i];

		any_letter |= (token->flags & TOKEN_LETTER) != 0;
		letters += token->flags & TOKEN_HAN ? 2 : token->plain_length;
	}
	for (int i = 0; i < n_terms; i++)
	{
		if (terms[i].kind == TERM_PLACEHOLDER && terms[i].whole)
			flags |= FLAG(DESCRIPTION_PLACEHOLDER);
		if (terms[i].kind == TERM_VAGUE)
		{
			vague = true;
			if (terms[i].whole)
				flags |= FLAG(DESCRIPTION_VAGUE);
		}
	}
	if (is_one_letter(words))
		flags |= FLAG(DESCRIPTION_PLACEHOLDER) | FLAG(DESCRIPTION_THREE_IDENTICAL);
	if (is_file_extension(words))
		flags |= FLAG(DESCRIPTION_PLACEHOLDER) | FLAG(DESCRIPTION_FILE_EXTENSION);
	if (!any_letter)
		flags |= FLAG(DESCRIPTION_NUMBERS_ONLY);
	else if (letters < FEWEST_LETTERS)
		flags |= FLAG(DESCRIPTION_TOO_SHORT);
	if (vague && !(flags & FLAG(DESCRIPTION_VAGUE)))
		flags |= FLAG(DESCRIPTION_VAGUE_EMBEDDED);
	return flags;
}

uint32
description_flags(const Text *words, const TermHit *terms, int n_terms)
{
	uint32		flags = description_form_flags(words, terms, n_terms);

	if (flags & (FLAG(DESCRIPTION_EMPTY) | FLAG(DESCRIPTION_SYMBOLS_ONLY) | FLAG(DESCRIPTION_NUMBERS_ONLY)))
		return flags;
	if (brand_only_text(words))
		flags |= FLAG(DESCRIPTION_BRAND_ONLY);
	else if (is_personal_name(words))
		flags |= FLAG(DESCRIPTION_PERSONAL_NAME_ONLY);
	return flags;
}

static TextSpace description_space;

/* what the set-returning functions below begin with; 0 hits for NULL */
static int
find_terms(FunctionCallInfo fcinfo, Text *words, TermHit **terms)
{
	size_t		length;
	const char *utf8;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
	{
		words->source = NULL;
		return 0;
	}
	utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	text_read_in(words, &description_space, utf8, length);
	return terms_find(words, date_or_today(PG_ARGISNULL(1), PG_GETARG_DATUM(1)), terms);
}

static void
put_row(FunctionCallInfo fcinfo, Datum *values, bool *nulls)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;

	tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
}

static Datum
text_or_null(const char *s, bool *is_null)
{
	*is_null = s == NULL;
	return s == NULL ? (Datum) 0 : CStringGetTextDatum(s);
}

/* fragment, start and length in three columns */
static void
put_fragment(Datum *values, const Text *words, uint32 start, uint32 end)
{
	int32		first;
	int32		characters;

	values[0] = PointerGetDatum(text_fragment(words, start, end, &first, &characters));
	values[1] = Int32GetDatum(first);
	values[2] = Int32GetDatum(characters);
}

PG_FUNCTION_INFO_V1(assay_description_flags);

Datum
assay_description_flags(PG_FUNCTION_ARGS)
{
	Text		words;
	TermHit    *terms;
	int			n_terms;
	size_t		length;
	const char *utf8;
	uint32		flags;
	Datum		names[DESCRIPTION_FLAGS];
	int			n = 0;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	text_read_in(&words, &description_space, utf8, length);
	n_terms = terms_find(&words, date_or_today(PG_ARGISNULL(1), PG_GETARG_DATUM(1)), &terms);
	flags = description_flags(&words, terms, n_terms);
	for (int i = 0; i < DESCRIPTION_FLAGS; i++)
		if (flags & FLAG(i))
			names[n++] = CStringGetTextDatum(description_flag_names[i]);
	if (n == 0)
		PG_RETURN_ARRAYTYPE_P(construct_empty_array(TEXTOID));
	PG_RETURN_ARRAYTYPE_P(construct_array(names, n, TEXTOID, -1, false, TYPALIGN_INT));
}

PG_FUNCTION_INFO_V1(assay_description_terms);

Datum
assay_description_terms(PG_FUNCTION_ARGS)
{
	static const char *const kinds[] = {"vague", "placeholder", "counterfeit", "watch", "cover"};
	Text		words;
	TermHit    *terms;
	int			n = find_terms(fcinfo, &words, &terms);

	for (int i = 0; i < Min(n, MOST_ROWS); i++)
	{
		const TermHit *hit = &terms[i];
		Datum		values[9];
		bool		nulls[9] = {false};

		CHECK_FOR_INTERRUPTS();
		values[0] = CStringGetTextDatum(kinds[hit->kind]);
		values[1] = CStringGetTextDatum(hit->list);
		values[2] = CStringGetTextDatum(hit->version);
		values[3] = CStringGetTextDatum(hit->term);
		values[4] = Float4GetDatum(hit->weight);
		values[5] = BoolGetDatum(hit->whole);
		put_fragment(values + 6, &words, hit->start, hit->end);
		put_row(fcinfo, values, nulls);
	}
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(assay_watch_matches);

/* terms that name goods, rather than flag the description */
Datum
assay_watch_matches(PG_FUNCTION_ARGS)
{
	Text		words;
	TermHit    *terms;
	int			n = find_terms(fcinfo, &words, &terms);
	int			n_rows = 0;

	for (int i = 0; i < n && n_rows < MOST_ROWS; i++)
	{
		const TermHit *hit = &terms[i];
		Datum		values[9];
		bool		nulls[9] = {false};

		CHECK_FOR_INTERRUPTS();
		if (hit->kind != TERM_WATCH && hit->kind != TERM_COUNTERFEIT)
			continue;
		values[0] = CStringGetTextDatum(hit->list);
		values[1] = CStringGetTextDatum(hit->term);
		values[2] = Float4GetDatum(hit->weight);
		put_fragment(values + 3, &words, hit->start, hit->end);
		values[6] = hit->hs;
		nulls[6] = hit->hs == (Datum) 0;
		values[7] = CStringGetTextDatum(hit->version);
		values[8] = text_or_null(hit->note, &nulls[8]);
		put_row(fcinfo, values, nulls);
		n_rows++;
	}
	return (Datum) 0;
}

/* flags that a term of a list raises, and which */
static bool
raised_by(DescriptionFlag flag, const TermHit *hit)
{
	switch (flag)
	{
		case DESCRIPTION_PLACEHOLDER:
			return hit->kind == TERM_PLACEHOLDER && hit->whole;
		case DESCRIPTION_VAGUE:
			return hit->kind == TERM_VAGUE && hit->whole;
		case DESCRIPTION_VAGUE_EMBEDDED:
			return hit->kind == TERM_VAGUE && !hit->whole;
		default:
			return false;
	}
}

static void
put_problem(FunctionCallInfo fcinfo, const Text *words, DescriptionFlag flag, const TermHit *hit)
{
	Datum		values[7] = {0};
	bool		nulls[7] = {false};

	values[0] = CStringGetTextDatum(description_flag_names[flag]);
	values[1] = text_or_null(hit != NULL ? hit->list : NULL, &nulls[1]);
	values[2] = text_or_null(hit != NULL ? hit->version : NULL, &nulls[2]);
	values[3] = BoolGetDatum(flag != DESCRIPTION_VAGUE_EMBEDDED);
	if (hit != NULL)
		put_fragment(values + 4, words, hit->start, hit->end);
	else if (flag == DESCRIPTION_EMPTY)
		nulls[4] = nulls[5] = nulls[6] = true;
	else if (words->n_tokens == 0)
	{
		uint32		start = 0;
		uint32		end = words->length;

		while (is_blank(words->source[start]))
			start++;
		while (is_blank(words->source[end - 1]))
			end--;
		put_fragment(values + 4, words, start, end);
	}
	else
		put_fragment(values + 4, words, words->tokens[0].start,
					 words->tokens[words->n_tokens - 1].end);
	put_row(fcinfo, values, nulls);
}

PG_FUNCTION_INFO_V1(assay_description_problems);

Datum
assay_description_problems(PG_FUNCTION_ARGS)
{
	Text		words;
	TermHit    *terms;
	int			n = find_terms(fcinfo, &words, &terms);
	uint32		flags;

	if (words.source == NULL)
		return (Datum) 0;
	flags = description_flags(&words, terms, n);
	for (int flag = 0; flag < DESCRIPTION_FLAGS; flag++)
	{
		int			n_rows = 0;

		if (!(flags & FLAG(flag)))
			continue;
		for (int i = 0; i < n && n_rows < MOST_ROWS; i++)
		{
			CHECK_FOR_INTERRUPTS();
			if (raised_by(flag, &terms[i]))
			{
				put_problem(fcinfo, &words, flag, &terms[i]);
				n_rows++;
			}
		}
		if (n_rows == 0)
			put_problem(fcinfo, &words, flag, NULL);
	}
	return (Datum) 0;
}

typedef struct ScriptCount
{
	int			script;
	int			letters;
} ScriptCount;

static int
by_letters(const void *a, const void *b)
{
	const ScriptCount *x = a;
	const ScriptCount *y = b;

	if (x->letters != y->letters)
		return x->letters > y->letters ? -1 : 1;
	return x->script - y->script;
}

/* a text in more scripts than this is noise; further ones are not reported */
#define MOST_SCRIPTS 16

PG_FUNCTION_INFO_V1(description_scripts);

Datum
description_scripts(PG_FUNCTION_ARGS)
{
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	uint32		n_bytes = (uint32) Min(length, TEXT_MAX_BYTES);
	ScriptCount counts[MOST_SCRIPTS];
	Datum		names[MOST_SCRIPTS];
	int			n = 0;
	uint32		width;

	for (uint32 i = 0; i < n_bytes; i += width)
	{
		int			script = text_letter_script(utf8 + i, n_bytes - i, &width);
		int			k;

		if (script == 0)
			continue;
		for (k = 0; k < n && counts[k].script != script; k++)
			;
		if (k == n)
		{
			if (n == MOST_SCRIPTS)
				continue;
			counts[n].script = script;
			counts[n++].letters = 0;
		}
		counts[k].letters++;
	}
	qsort(counts, n, sizeof(ScriptCount), by_letters);
	for (int i = 0; i < n; i++)
	{
		char	   *name = pstrdup(uscript_getName((UScriptCode) counts[i].script));

		for (char *c = name; *c != '\0'; c++)
			*c = (char) pg_ascii_tolower((unsigned char) *c);
		names[i] = CStringGetTextDatum(name);
	}
	if (n == 0)
		PG_RETURN_ARRAYTYPE_P(construct_empty_array(TEXTOID));
	PG_RETURN_ARRAYTYPE_P(construct_array(names, n, TEXTOID, -1, false, TYPALIGN_INT));
}

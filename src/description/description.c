/*-------------------------------------------------------------------------
 *
 * description.c
 *	  What is wrong with a description as a description: does it say what
 *	  the goods are?
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "brand/brand.h"
#include "compat.h"
#include "description/description.h"
#include "text/database_text.h"

const char *const description_flag_names[DESCRIPTION_FLAGS] = {
	"empty", "symbols_only", "numbers_only", "too_short", "placeholder",
	"vague", "brand_only", "vague_embedded"
};

#define FLAG(flag) (UINT32_C(1) << (flag))

/* fewer letters than this cannot name goods; a Han character counts as two */
#define FEWEST_LETTERS 3

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
description_flags(const Text *words, const TermHit *terms, int n_terms)
{
	uint32		flags = 0;
	uint32		letters = 0;
	bool		any_letter = false;
	bool		vague = false;

	if (words->n_tokens == 0)
	{
		for (uint32 i = 0; i < words->length; i++)
			if (strchr(" \t\r\n\f\v", words->source[i]) == NULL)
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
	if (is_one_letter(words) || is_file_extension(words))
		flags |= FLAG(DESCRIPTION_PLACEHOLDER);
	if (!any_letter)
		flags |= FLAG(DESCRIPTION_NUMBERS_ONLY);
	else if (letters < FEWEST_LETTERS)
		flags |= FLAG(DESCRIPTION_TOO_SHORT);
	if (any_letter && brand_fills(words))
		flags |= FLAG(DESCRIPTION_BRAND_ONLY);
	if (vague && !(flags & FLAG(DESCRIPTION_VAGUE)))
		flags |= FLAG(DESCRIPTION_VAGUE_EMBEDDED);
	return flags;
}

static TextSpace description_space;

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
	static const char *const kinds[] = {"vague", "placeholder", "counterfeit", "watch"};
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Text		words;
	TermHit    *terms;
	int			n;
	size_t		length;
	const char *utf8;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	text_read_in(&words, &description_space, utf8, length);
	n = terms_find(&words, date_or_today(PG_ARGISNULL(1), PG_GETARG_DATUM(1)), &terms);
	for (int i = 0; i < n; i++)
	{
		const TermHit *hit = &terms[i];
		Datum		values[9];
		bool		nulls[9] = {false};
		int32		start;
		int32		characters;

		values[0] = CStringGetTextDatum(kinds[hit->kind]);
		values[1] = CStringGetTextDatum(hit->list);
		values[2] = CStringGetTextDatum(hit->version);
		values[3] = CStringGetTextDatum(hit->term);
		values[4] = Float4GetDatum(hit->weight);
		values[5] = BoolGetDatum(hit->whole);
		values[6] = PointerGetDatum(text_fragment(utf8, hit->start, hit->end, &start, &characters));
		values[7] = Int32GetDatum(start);
		values[8] = Int32GetDatum(characters);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

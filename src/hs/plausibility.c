/*-------------------------------------------------------------------------
 *
 * plausibility.c
 *	  Do a description and an HS code fit together? SQL functions over the
 *	  shipped model (hs_...) and over it and the learned one (assay.hs_...).
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "hs/plausibility.h"
#include "hs/script_words.h"
#include "text/database_text.h"

/* at most this many words are reported as evidence for a heading */
#define MOST_WORDS 5

/* of the headings of a text, so many at most */
#define MOST_SUGGESTIONS 100

static TextSpace plausibility_space;

static void
read_description(Text *words, text *description)
{
	size_t		length;
	const char *utf8 = utf8_of_text(description, &length);

	text_read_in(words, &plausibility_space, utf8, length);
}

/* A piece of evidence as the words of the text: in plain form, or in their own script as they stand. */
static Datum
evidence_text(const Text *text, const HsOpinion *opinion, const HsEvidence *e)
{
	StringInfoData out;

	initStringInfo(&out);
	for (int i = e->word; i < e->word + e->n_words; i++)
	{
		const HsWord *word = &opinion->words.words[i];
		const Token *token = &text->tokens[word->token];

		if (i > e->word && word[-1].end < word->start)
			appendStringInfoChar(&out, ' ');
		if (word->script == HS_OTHER_SCRIPT && !word->foreign)
			appendBinaryStringInfo(&out, text->letters + token->plain, token->plain_length);
		else
			appendBinaryStringInfo(&out, text->source + word->start, (int) (word->end - word->start));
	}
	return PointerGetDatum(text_of_utf8(out.data, out.len));
}

ArrayType *
hs_evidence_words(const Text *text, const HsOpinion *opinion, int heading)
{
	int			evidence[HS_MAX_EVIDENCE];
	int			n = hs_opinion_words(opinion, heading, HS_MAX_EVIDENCE, evidence);
	Datum		words[MOST_WORDS];
	int			reported[MOST_WORDS];
	int			n_words = 0;

	for (int i = 0; i < n && n_words < MOST_WORDS; i++)
	{
		const HsEvidence *e = &opinion->evidence[evidence[i]];
		bool		new = true;

		for (int k = 0; k < n_words; k++)
		{
			const HsEvidence *other = &opinion->evidence[reported[k]];

			if (e->word < other->word + other->n_words && other->word < e->word + e->n_words)
				new = false;
		}
		if (new)
		{
			reported[n_words] = evidence[i];
			words[n_words++] = evidence_text(text, opinion, e);
		}
	}
	return construct_array(words, n_words, TEXTOID, -1, false, TYPALIGN_INT);
}

/* ---- SQL ---- */

/* How well the arguments, a code and a description, fit. */
static float
fit(FunctionCallInfo fcinfo, const HsModel *learned)
{
	Text		words;
	HsOpinion	opinion;

	read_description(&words, PG_GETARG_TEXT_PP(1));
	hs_read_words(learned, &words, &opinion);
	hs_weigh(&opinion);
	return hs_opinion_fit(&opinion, PG_GETARG_INT64(0));
}

PG_FUNCTION_INFO_V1(hs_plausibility);

Datum
hs_plausibility(PG_FUNCTION_ARGS)
{
	float		plausibility = fit(fcinfo, NULL);

	if (isnan(plausibility))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT4(plausibility);
}

PG_FUNCTION_INFO_V1(assay_hs_plausibility);

Datum
assay_hs_plausibility(PG_FUNCTION_ARGS)
{
	float		plausibility = fit(fcinfo, hs_learned_model());

	if (isnan(plausibility))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT4(plausibility);
}

PG_FUNCTION_INFO_V1(hs_plausible);

/* implementation of hscode @~ text */
Datum
hs_plausible(PG_FUNCTION_ARGS)
{
	float		plausibility = fit(fcinfo, NULL);

	if (isnan(plausibility))
		PG_RETURN_NULL();
	PG_RETURN_BOOL(plausibility >= HS_PLAUSIBLE);
}

static Datum
suggest(FunctionCallInfo fcinfo, const HsModel *learned)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	int32		n = PG_GETARG_INT32(1);
	uint16_t	headings[MOST_SUGGESTIONS];
	HsOpinion	opinion;
	Text		words;
	int			found;

	if (n < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of suggestions must not be negative: %d", n)));
	read_description(&words, PG_GETARG_TEXT_PP(0));
	hs_read_words(learned, &words, &opinion);
	hs_weigh(&opinion);
	found = hs_opinion_best(&opinion, 0, Min(n, MOST_SUGGESTIONS), headings);

	InitMaterializedSRF(fcinfo, 0);
	for (int i = 0; i < found; i++)
	{
		Datum		values[3];
		bool		nulls[3] = {false, false, false};

		values[0] = Int64GetDatum(hs_of_number(hs_model_headings[headings[i]], HS_HEADING));
		values[1] = Float4GetDatum(opinion.heading[headings[i]]);
		values[2] = PointerGetDatum(hs_evidence_words(&words, &opinion, headings[i]));
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(hs_suggest);

Datum
hs_suggest(PG_FUNCTION_ARGS)
{
	return suggest(fcinfo, NULL);
}

PG_FUNCTION_INFO_V1(assay_hs_suggest);

Datum
assay_hs_suggest(PG_FUNCTION_ARGS)
{
	return suggest(fcinfo, hs_learned_model());
}

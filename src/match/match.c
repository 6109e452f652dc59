/*-------------------------------------------------------------------------
 *
 * match.c
 *	  One brand against one text: brand_match(), mentions(), @~ and ~@.
 *
 * A brand is compiled into a lexicon of one pattern, so that a text mentions
 * a brand here exactly when assay.brand_matches() finds it there. The lexicon
 * is kept from row to row while the brand stays the same.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "compat.h"
#include "match/match.h"
#include "text/database_text.h"

static void *
allocate(size_t size)
{
	return palloc_extended(size, MCXT_ALLOC_HUGE);
}

static void
check_interrupts(void)
{
	CHECK_FOR_INTERRUPTS();
}

const LexiconMemory lexicon_palloc = {allocate, repalloc_huge, pfree, check_interrupts};

Datum
written_array(uint8 written)
{
	static struct
	{
		uint8		written;
		Datum		array;
	}			kept[16];
	static int	n_kept = 0;
	Datum		classes[WRITTEN_CLASSES];
	int			n = 0;
	MemoryContext old;
	Datum		result;

	/* few combinations occur: kept in TopMemoryContext for the backend's life */
	for (int i = 0; i < n_kept; i++)
		if (kept[i].written == written)
			return kept[i].array;

	for (int i = 0; i < WRITTEN_CLASSES; i++)
		if (written & 1 << i)
			classes[n++] = CStringGetTextDatum(written_names[i]);
	old = MemoryContextSwitchTo(n_kept < (int) lengthof(kept) ? TopMemoryContext : CurrentMemoryContext);
	result = PointerGetDatum(construct_array(classes, n, TEXTOID, -1, false, TYPALIGN_INT));
	MemoryContextSwitchTo(old);
	if (n_kept < (int) lengthof(kept))
	{
		kept[n_kept].written = written;
		kept[n_kept++].array = result;
	}
	return result;
}

float4
match_similarity(const LexiconMatch *match)
{
	if (match->sounds > 0)
		return 1.0f - (float4) match->distance / (10 * match->sounds);
	if (match->edits >= match->letters)
		return 0;
	return 1.0f - (float4) match->edits / match->letters;
}

/* what is kept in fn_extra */
typedef struct OneBrand
{
	MemoryContext context;
	char	   *name;
	size_t		length;
	int			max_edits;
	LexiconScan *scan;			/* NULL: the name has nothing to look for */
	TextSpace	space;
} OneBrand;

static LexiconScan *
compile(FunctionCallInfo fcinfo, text *brand, int max_edits)
{
	OneBrand   *one = fcinfo->flinfo->fn_extra;
	const char *name = VARDATA_ANY(brand);
	size_t		length = VARSIZE_ANY_EXHDR(brand);
	const char *utf8;
	LexiconBuilder *builder;
	MemoryContext old;

	if (one != NULL && one->length == length && one->max_edits == max_edits &&
		memcmp(one->name, name, length) == 0)
		return one->scan;

	if (one == NULL)
	{
		one = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(OneBrand));
		one->context = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt, "assay brand",
											 ALLOCSET_SMALL_SIZES);
		fcinfo->flinfo->fn_extra = one;
	}
	MemoryContextReset(one->context);
	one->name = NULL;
	one->length = SIZE_MAX;		/* nothing, should what follows fail */
	one->scan = NULL;

	old = MemoryContextSwitchTo(one->context);
	utf8 = utf8_of_text(brand, &length);
	builder = lexicon_begin(&lexicon_palloc, max_edits);
	lexicon_listen(builder);
	if (lexicon_add(builder, utf8, length, 0))
		one->scan = lexicon_scan_begin(lexicon_finish(builder), &lexicon_palloc, NULL);
	one->length = VARSIZE_ANY_EXHDR(brand);
	one->name = palloc(one->length + 1);
	memcpy(one->name, name, one->length);
	one->max_edits = max_edits;
	MemoryContextSwitchTo(old);
	return one->scan;
}

static bool
is_better(const LexiconMatch *a, const LexiconMatch *b)
{
	if (a->edits != b->edits)
		return a->edits < b->edits;
	if (a->distance != b->distance)
		return a->distance < b->distance;
	if ((a->written == WRITTEN_EXACT) != (b->written == WRITTEN_EXACT))
		return a->written == WRITTEN_EXACT;
	if (a->pieces != b->pieces)
		return a->pieces < b->pieces;
	return a->start < b->start;
}

static void
keep_best(void *arg, const LexiconMatch *match)
{
	LexiconMatch *best = arg;

	if (best->letters == 0 || is_better(match, best))
		*best = *match;
}

static TextSpace description_space;

/* the best mention of a brand in a text; false if there is none */
static bool
find(FunctionCallInfo fcinfo, text *description, text *brand, int max_edits,
	 Text *words, LexiconMatch *best)
{
	LexiconScan *scan = compile(fcinfo, brand, max_edits);
	MemoryContext old;
	size_t		length;
	const char *utf8;

	best->letters = 0;
	if (scan == NULL)
		return false;
	utf8 = utf8_of_text(description, &length);
	text_read_in(words, &description_space, utf8, length);

	old = MemoryContextSwitchTo(((OneBrand *) fcinfo->flinfo->fn_extra)->context);
	lexicon_scan(scan, words, keep_best, best);
	MemoryContextSwitchTo(old);
	return best->letters > 0;
}

#define MAX_EDITS 2

PG_FUNCTION_INFO_V1(mentions);

Datum
mentions(PG_FUNCTION_ARGS)
{
	int			max_edits = MAX_EDITS;
	Text		words;
	LexiconMatch best;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	if (PG_NARGS() > 2 && !PG_ARGISNULL(2))
	{
		max_edits = PG_GETARG_INT32(2);
		if (max_edits < 0 || max_edits > MAX_EDITS)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("max_edits must be between 0 and %d, or NULL", MAX_EDITS),
					 errhint("It caps the edits that a word may have: none up to 3 letters, one up to 7, two from 8.")));
	}
	PG_RETURN_BOOL(find(fcinfo, PG_GETARG_TEXT_PP(0), PG_GETARG_TEXT_PP(1), max_edits, &words, &best));
}

PG_FUNCTION_INFO_V1(mentions_commutator);

Datum
mentions_commutator(PG_FUNCTION_ARGS)
{
	Text		words;
	LexiconMatch best;

	PG_RETURN_BOOL(find(fcinfo, PG_GETARG_TEXT_PP(1), PG_GETARG_TEXT_PP(0), MAX_EDITS, &words, &best));
}

PG_FUNCTION_INFO_V1(brand_match);

Datum
brand_match(PG_FUNCTION_ARGS)
{
	text	   *description = PG_GETARG_TEXT_PP(0);
	Text		words;
	LexiconMatch best;
	TupleDesc	desc;
	Datum		values[5];
	bool		nulls[5] = {false};
	int32		start;
	int32		length;

	if (!find(fcinfo, description, PG_GETARG_TEXT_PP(1), MAX_EDITS, &words, &best))
		PG_RETURN_NULL();
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	values[0] = Float4GetDatum(match_similarity(&best));
	values[1] = written_array(best.written);
	values[2] = PointerGetDatum(text_fragment(&words, best.start, best.end, &start, &length));
	values[3] = Int32GetDatum(start);
	values[4] = Int32GetDatum(length);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

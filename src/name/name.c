/*-------------------------------------------------------------------------
 *
 * name.c
 *	  SQL functions over names of parties.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "name/name_glue.h"
#include "text/database_text.h"

/* a name read, with the text it points into */
typedef struct ReadName
{
	bool		filled;
	size_t		length;
	char		source[NAME_MAX_BYTES];
	PartyName		name;
} ReadName;

/* used within name_read() and party_query_of_name() only: free again when they return */
void *
party_name_space(void)
{
	static void *space;

	if (space == NULL)
		space = MemoryContextAlloc(TopMemoryContext, name_space());
	return space;
}

/*
 * The names last read, in TopMemoryContext: a join compares one name with many.
 * A caller must have finished with a slot before it calls anything that reads
 * into it; nothing here runs code of others. filled is false while a name is
 * read, so that an error halfway leaves no wrong name behind.
 */
const PartyName *
party_name_read(int slot, const char *utf8, size_t length)
{
	static ReadName *names[2];
	ReadName   *read = names[slot];

	if (read == NULL)
		read = names[slot] = MemoryContextAllocZero(TopMemoryContext, sizeof(ReadName));
	if (length > NAME_MAX_BYTES)
		length = NAME_MAX_BYTES;
	if (!read->filled || read->length != length || memcmp(read->source, utf8, length) != 0)
	{
		read->filled = false;
		memcpy(read->source, utf8, length);
		read->length = length;
		name_read(&read->name, party_name_space(), read->source, length);
		read->filled = true;
	}
	return &read->name;
}

double
party_name_similarity(const char *a, size_t length_a, const char *b, size_t length_b)
{
	const PartyName *name_a = party_name_read(0, a, length_a);
	const PartyName *name_b = party_name_read(1, b, length_b);

	return name_similarity(name_a, name_b, NULL);
}

static const PartyName *
read_text(int slot, text *value)
{
	size_t		length;
	const char *utf8 = utf8_of_text(value, &length);

	return party_name_read(slot, utf8, length);
}

static double
similarity_of_texts(text *a, text *b)
{
	const PartyName *name_a = read_text(0, a);
	const PartyName *name_b = read_text(1, b);

	return name_similarity(name_a, name_b, NULL);
}

PG_FUNCTION_INFO_V1(seller_similarity);

Datum
seller_similarity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT4((float4) similarity_of_texts(PG_GETARG_TEXT_PP(0), PG_GETARG_TEXT_PP(1)));
}

PG_FUNCTION_INFO_V1(same_seller);

Datum
same_seller(PG_FUNCTION_ARGS)
{
	/* as real, so that the operator agrees with a comparison in SQL */
	float4		score = (float4) similarity_of_texts(PG_GETARG_TEXT_PP(0), PG_GETARG_TEXT_PP(1));

	PG_RETURN_BOOL(score >= (float4) NAME_SAME_PARTY);
}

PG_FUNCTION_INFO_V1(same_seller_threshold);

Datum
same_seller_threshold(PG_FUNCTION_ARGS)
{
	float4		threshold = NAME_SAME_PARTY;
	float4		score;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	if (!PG_ARGISNULL(2))
		threshold = PG_GETARG_FLOAT4(2);
	/* written so that NaN fails as well */
	if (!(threshold >= 0.0f && threshold <= 1.0f))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("threshold must be between 0 and 1"),
				 errhint("seller_similarity() shows what two names score.")));

	score = (float4) similarity_of_texts(PG_GETARG_TEXT_PP(0), PG_GETARG_TEXT_PP(1));
	PG_RETURN_BOOL(score >= threshold);
}

PG_FUNCTION_INFO_V1(seller_key);

Datum
seller_key(PG_FUNCTION_ARGS)
{
	const PartyName *name = read_text(0, PG_GETARG_TEXT_PP(0));
	char		key[NAME_MAX_KEY];

	PG_RETURN_TEXT_P(text_of_utf8(key, name_key(name, key)));
}

/* tokens [first, first + n) of a name as they were written */
static Datum
written_tokens(const PartyName *name, int first, int n)
{
	uint32		start = name->tokens[first].start;
	uint32		end = name->tokens[first + n - 1].end;

	return PointerGetDatum(text_of_utf8(name->source + start, end - start));
}

PG_FUNCTION_INFO_V1(seller_compare);

Datum
seller_compare(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	const PartyName *a = read_text(0, PG_GETARG_TEXT_PP(0));
	const PartyName *b = read_text(1, PG_GETARG_TEXT_PP(1));
	NameComparison comparison;

	InitMaterializedSRF(fcinfo, 0);
	name_similarity(a, b, &comparison);
	for (int i = 0; i < comparison.n_pairs; i++)
	{
		const NamePair *pair = &comparison.pairs[i];
		Datum		values[4] = {0};
		bool		nulls[4] = {false};

		if (pair->a >= 0)
			values[0] = written_tokens(a, pair->a, pair->n_a);
		else
			nulls[0] = true;
		if (pair->b >= 0)
			values[1] = written_tokens(b, pair->b, pair->n_b);
		else
			nulls[1] = true;
		values[2] = Float4GetDatum(pair->weight);
		values[3] = Float4GetDatum(pair->similarity);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	PG_RETURN_NULL();
}

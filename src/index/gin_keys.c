/*-------------------------------------------------------------------------
 *
 * gin_keys.c
 *	  Between the keys of this folder and GIN, whose keys are bytea.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"

#include "compat.h"
#include "index/gin_keys.h"

/* the header of a key is one byte */
StaticAssertDecl(KEY_MAX + VARHDRSZ_SHORT <= VARATT_SHORT_MAX, "keys of an index need short headers");

Datum *
gin_datums_of_keys(KeySet *keys, int32 *n_keys)
{
	Datum	   *datums = palloc_extended(Max(keys->n_keys, 1) * sizeof(Datum), MCXT_ALLOC_HUGE);

	/* the byte before each key is its length: it becomes the header */
	for (uint32 i = 0; i < keys->n_keys; i++)
	{
		char	   *key = keys->bytes + keys->places[i] - 1;

		SET_VARSIZE_SHORT(key, VARHDRSZ_SHORT + (unsigned char) *key);
		datums[i] = PointerGetDatum(key);
	}
	*n_keys = (int32) keys->n_keys;
	pfree(keys->places);
	pfree(keys->known);
	return datums;
}

static int
compare_asks(const void *a, const void *b)
{
	return key_asks_compare(((const GinAsk *) a)->ask, ((const GinAsk *) b)->ask);
}

Datum *
gin_datums_of_asks(const void *asks, Size size, int n, void *query, int32 *n_entries, bool **partial, Pointer **extra)
{
	Datum	   *datums = palloc(n * sizeof(Datum));
	GinAsk	   *entries = palloc(n * sizeof(GinAsk));

	*partial = palloc(n * sizeof(bool));
	*extra = palloc(n * sizeof(Pointer));
	*n_entries = 0;
	for (int i = 0; i < n; i++)
	{
		entries[i].ask = (const KeyAsk *) ((const char *) asks + i * size);
		entries[i].same = NULL;
		entries[i].query = query;
	}
	qsort(entries, n, sizeof(GinAsk), compare_asks);
	for (int i = 0; i < n; i++)
	{
		const KeyAsk *ask = entries[i].ask;
		bytea	   *key;

		if (i > 0 && compare_asks(&entries[i - 1], &entries[i]) == 0)
		{
			entries[i - 1].same = &entries[i];
			continue;
		}
		key = palloc(VARHDRSZ + ask->key_length);
		SET_VARSIZE(key, VARHDRSZ + ask->key_length);
		memcpy(VARDATA(key), ask->key, ask->key_length);
		datums[*n_entries] = PointerGetDatum(key);
		(*partial)[*n_entries] = ask->beginning;
		(*extra)[(*n_entries)++] = (Pointer) &entries[i];
	}
	return datums;
}

PG_FUNCTION_INFO_V1(key_compare_partial);

/* comparePartial of the operator classes */
Datum
key_compare_partial(PG_FUNCTION_ARGS)
{
	bytea	   *key = PG_GETARG_BYTEA_PP(1);
	const GinAsk *asked = (const GinAsk *) PG_GETARG_POINTER(3);

	PG_RETURN_INT32(key_ask_compare(asked->ask, VARDATA_ANY(key), (int) VARSIZE_ANY_EXHDR(key)));
}

Datum
gin_letters_shown(const char *letters, int length)
{
	StringInfoData out;

	initStringInfo(&out);
	for (int i = 0; i < length; i++)
	{
		unsigned char c = (unsigned char) letters[i];

		if (c >= 0x20 && c < 0x7F)
			appendStringInfoChar(&out, (char) c);
		else
			appendStringInfo(&out, "\\x%02x", c);
	}
	return PointerGetDatum(cstring_to_text_with_len(out.data, out.len));
}

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
#include "text/database_text.h"

/* the header of a key is one byte */
StaticAssertDecl(KEY_MAX + VARHDRSZ_SHORT <= VARATT_SHORT_MAX, "keys of an index need short headers");

Datum
gin_extract_value_of_text(FunctionCallInfo fcinfo, GinCollect collect)
{
	text	   *value = PG_GETARG_TEXT_PP(0);
	int32	   *n_keys = (int32 *) PG_GETARG_POINTER(1);
	size_t		length;
	const char *utf8 = utf8_of_text(value, &length);
	KeySet		keys;
	Datum	   *datums;

	collect(&keys, utf8, length);
	datums = palloc_extended(Max(keys.n_keys, 1) * sizeof(Datum), MCXT_ALLOC_HUGE);

	/* the byte before each key is its length: it becomes the header */
	for (uint32 i = 0; i < keys.n_keys; i++)
	{
		char	   *key = keys.bytes + keys.places[i] - 1;

		SET_VARSIZE_SHORT(key, VARHDRSZ_SHORT + (unsigned char) *key);
		datums[i] = PointerGetDatum(key);
	}
	*n_keys = (int32) keys.n_keys;
	pfree(keys.places);
	pfree(keys.known);
	PG_FREE_IF_COPY(value, 0);
	PG_RETURN_POINTER(datums);
}

static int
compare_probes(const void *a, const void *b)
{
	return probes_compare(((const GinProbe *) a)->probe, ((const GinProbe *) b)->probe);
}

Datum
gin_extract_probes(FunctionCallInfo fcinfo, const ProbeList *probes, void *query)
{
	int32	   *n_keys = (int32 *) PG_GETARG_POINTER(1);
	bool	  **partial = (bool **) PG_GETARG_POINTER(3);
	Pointer   **extra = (Pointer **) PG_GETARG_POINTER(4);
	int			n = (int) probes->n;
	Datum	   *datums = palloc(n * sizeof(Datum));
	GinProbe   *entries = palloc(n * sizeof(GinProbe));

	*partial = palloc(n * sizeof(bool));
	*extra = palloc(n * sizeof(Pointer));
	*n_keys = 0;
	for (int i = 0; i < n; i++)
	{
		entries[i].probe = &probes->list[i];
		entries[i].same = NULL;
		entries[i].query = query;
	}
	qsort(entries, n, sizeof(GinProbe), compare_probes);
	for (int i = 0; i < n; i++)
	{
		const Probe *probe = entries[i].probe;
		bytea	   *key;

		if (i > 0 && compare_probes(&entries[i - 1], &entries[i]) == 0)
		{
			entries[i - 1].same = &entries[i];
			continue;
		}
		key = palloc(VARHDRSZ + probe->key_length);
		SET_VARSIZE(key, VARHDRSZ + probe->key_length);
		memcpy(VARDATA(key), probe->key, probe->key_length);
		datums[*n_keys] = PointerGetDatum(key);
		(*partial)[*n_keys] = probe->prefix;
		(*extra)[(*n_keys)++] = (Pointer) &entries[i];
	}
	PG_RETURN_POINTER(datums);
}

const GinTernaryValue *
gin_keys_found(FunctionCallInfo fcinfo)
{
	StaticAssertStmt(sizeof(bool) == sizeof(GinTernaryValue) && GIN_TRUE == true && GIN_FALSE == false,
					 "found or not is a ternary value");
	return (const GinTernaryValue *) PG_GETARG_POINTER(0);
}

PG_FUNCTION_INFO_V1(key_compare_partial);

/* comparePartial of the operator classes */
Datum
key_compare_partial(PG_FUNCTION_ARGS)
{
	bytea	   *key = PG_GETARG_BYTEA_PP(1);
	const GinProbe *looked_up = (const GinProbe *) PG_GETARG_POINTER(3);

	PG_RETURN_INT32(probe_compare_key(looked_up->probe, VARDATA_ANY(key), (int) VARSIZE_ANY_EXHDR(key)));
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

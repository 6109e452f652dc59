/*-------------------------------------------------------------------------
 *
 * mark.c
 *	  What screening of whole tables needs below SQL: the digest by which a
 *	  row is known to have changed, the block of a row, and the claim of a
 *	  part of a table.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "common/hashfn.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "storage/itemptr.h"
#include "storage/lmgr.h"
#include "storage/lock.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "compat.h"

/*
 * Advisory locks of users have 1 or 2 in the last field of their tag; this
 * keeps ours apart from them.
 */
#define CLAIM_LOCK 0xA55A

typedef struct ArgumentType
{
	int16		length;
	bool		by_value;
} ArgumentType;

static ArgumentType *
argument_types(FunctionCallInfo fcinfo)
{
	ArgumentType *types = fcinfo->flinfo->fn_extra;

	if (types != NULL)
		return types;
	types = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, sizeof(ArgumentType) * PG_NARGS());
	for (int i = 1; i < PG_NARGS(); i++)
	{
		Oid			type = get_fn_expr_argtype(fcinfo->flinfo, i);

		if (!OidIsValid(type))
			elog(ERROR, "could not determine data type of argument %d", i + 1);
		get_typlenbyval(type, &types[i].length, &types[i].by_value);
	}
	fcinfo->flinfo->fn_extra = types;
	return types;
}

/* of the bytes of a value, whatever its type and the settings of the session */
static uint64
digest_value(Datum value, ArgumentType type, uint64 seed)
{
	if (type.by_value)
	{
		int64		bits = (int64) value;

		return hash_bytes_extended((unsigned char *) &bits, sizeof(bits), seed);
	}
	if (type.length == -1)
	{
		struct varlena *bytes = PG_DETOAST_DATUM_PACKED(value);
		uint64		digest = hash_bytes_extended((unsigned char *) VARDATA_ANY(bytes),
												 (int) VARSIZE_ANY_EXHDR(bytes), seed);

		if ((Pointer) bytes != DatumGetPointer(value))
			pfree(bytes);
		return digest;
	}
	if (type.length == -2)
		return hash_bytes_extended((unsigned char *) DatumGetCString(value),
								   (int) strlen(DatumGetCString(value)), seed);
	return hash_bytes_extended((unsigned char *) DatumGetPointer(value), type.length, seed);
}

PG_FUNCTION_INFO_V1(assay_row_digest);

/*
 * row_digest(seed, values...): the place of a value counts, and a value that
 * is NULL leaves it out, so that what is added at the end changes nothing for
 * the rows that have none.
 */
Datum
assay_row_digest(PG_FUNCTION_ARGS)
{
	uint64		digest;
	ArgumentType *types;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	if (get_fn_expr_variadic(fcinfo->flinfo))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("row_digest() takes its values one by one, not as VARIADIC array")));
	digest = (uint64) PG_GETARG_INT64(0);
	types = argument_types(fcinfo);
	for (int i = 1; i < PG_NARGS(); i++)
	{
		if (!PG_ARGISNULL(i))
			digest = digest_value(PG_GETARG_DATUM(i), types[i],
								  digest + (uint64) i * UINT64CONST(0x9E3779B97F4A7C15));
	}
	PG_RETURN_INT64((int64) digest);
}

PG_FUNCTION_INFO_V1(assay_tid_block);

Datum
assay_tid_block(PG_FUNCTION_ARGS)
{
	ItemPointer tid = (ItemPointer) PG_GETARG_POINTER(0);

	PG_RETURN_INT64((int64) ItemPointerGetBlockNumberNoCheck(tid));
}

PG_FUNCTION_INFO_V1(assay_claim_part);

/* claim_part(relation, part, wait): until the end of the transaction */
Datum
assay_claim_part(PG_FUNCTION_ARGS)
{
	LOCKTAG		tag;

	SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, PG_GETARG_OID(0), (uint32) PG_GETARG_INT64(1), CLAIM_LOCK);
	PG_RETURN_BOOL(LockAcquire(&tag, ExclusiveLock, false, !PG_GETARG_BOOL(2)) != LOCKACQUIRE_NOT_AVAIL);
}

/* no part of a table has this number */
#define ANY_PART 0xFFFFFFFF

PG_FUNCTION_INFO_V1(assay_claim_any);

/*
 * claim_any(relation): rows of it are about to be screened, by what the next
 * snapshot sees of the registries.
 */
Datum
assay_claim_any(PG_FUNCTION_ARGS)
{
	LOCKTAG		tag;

	SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, PG_GETARG_OID(0), ANY_PART, CLAIM_LOCK);
	(void) LockAcquire(&tag, ShareLock, false, false);
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(assay_wait_any);

/* wait_any(relation): until all have ended who said so by now; nobody waits for us */
Datum
assay_wait_any(PG_FUNCTION_ARGS)
{
	LOCKTAG		tag;

	SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, PG_GETARG_OID(0), ANY_PART, CLAIM_LOCK);
	WaitForLockers(tag, ExclusiveLock, false);
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(assay_commits);

/* said before the work begins, in words of the user's */
Datum
assay_commits(PG_FUNCTION_ARGS)
{
	const char *who = PG_NARGS() > 0 ? text_to_cstring(PG_GETARG_TEXT_PP(0)) : "screen_table";

	if (IsTransactionBlock())
		ereport(ERROR,
				(errcode(ERRCODE_ACTIVE_SQL_TRANSACTION),
				 errmsg("assay.%s() cannot run inside a transaction block", who),
				 strcmp(who, "screen_table") == 0 ?
				 errhint("It commits as it goes: call it by itself, outside BEGIN, or SELECT assay.screen_batch(source, key_column, columns, batch) until it returns 0, which works in the transaction of the caller.") :
				 errhint("It commits as it goes: call it by itself, outside BEGIN.")));
	PG_RETURN_VOID();
}

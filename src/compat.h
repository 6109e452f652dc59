/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  What differs between PostgreSQL 14 and 19. The only file that looks at
 *	  PG_VERSION_NUM.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_COMPAT_H
#define ASSAY_COMPAT_H

#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"

#if PG_VERSION_NUM < 140000
#error "assay needs PostgreSQL 14 or later"
#endif

/* varlena macros moved out of postgres.h */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/*
 * Soft errors: before 16 an input function can only throw. The context is
 * fcinfo->context, which is not looked at there.
 */
#if PG_VERSION_NUM < 160000
#define ereturn(context_, dummy_value_, ...) \
	do { \
		(void) (context_); \
		ereport(ERROR, __VA_ARGS__); \
		return dummy_value_; \
	} while (0)
#else
#include "nodes/miscnodes.h"
#endif

/* Result sets that are filled in one call */
#if PG_VERSION_NUM < 150000
#include "miscadmin.h"
#include "utils/tuplestore.h"

#define MAT_SRF_USE_EXPECTED_DESC 0x01

/*
 * Prepares rsinfo->setResult and rsinfo->setDesc, as the function of the same
 * name does from 15 on.
 */
static inline void
InitMaterializedSRF(FunctionCallInfo fcinfo, bits32 flags)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	MemoryContext old;
	TupleDesc	desc;
	bool		random_access;

	if (rsinfo == NULL || !IsA(rsinfo, ReturnSetInfo))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("set-valued function called in context that cannot accept a set")));
	if (!(rsinfo->allowedModes & SFRM_Materialize))
		ereport(ERROR,
				(errcode(ERRCODE_SYNTAX_ERROR),
				 errmsg("materialize mode required, but it is not allowed in this context")));

	old = MemoryContextSwitchTo(rsinfo->econtext->ecxt_per_query_memory);
	if (flags & MAT_SRF_USE_EXPECTED_DESC)
		desc = CreateTupleDescCopy(rsinfo->expectedDesc);
	else if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	random_access = (rsinfo->allowedModes & SFRM_Materialize_Random) != 0;
	rsinfo->setResult = tuplestore_begin_heap(random_access, false, work_mem);
	rsinfo->setDesc = desc;
	rsinfo->returnMode = SFRM_Materialize;
	MemoryContextSwitchTo(old);
}
#endif

/* all settings; to be freed by compat_free_settings() */
#include "utils/guc_tables.h"

static inline struct config_generic **
compat_settings(int *n)
{
#if PG_VERSION_NUM >= 160000
	return get_guc_variables(n);
#else
	*n = GetNumConfigOptions();
	return get_guc_variables();
#endif
}

static inline void
compat_free_settings(struct config_generic **settings)
{
#if PG_VERSION_NUM >= 160000
	pfree(settings);
#endif
}

/* the index entries of a new row; throws where one must be unique */
#if PG_VERSION_NUM >= 160000
#define compat_insert_index_entries(result, slot, estate) \
	((void) ExecInsertIndexTuples(result, slot, estate, false, false, NULL, NIL, false))
#else
#define compat_insert_index_entries(result, slot, estate) \
	((void) ExecInsertIndexTuples(result, slot, estate, false, false, NULL, NIL))
#endif

/* kinds of lightweight locks get their names where they are made from 19 on */
#include "storage/lwlock.h"

static inline int
compat_new_tranche(const char *name)
{
#if PG_VERSION_NUM >= 190000
	return LWLockNewTrancheId(name);
#else
	return LWLockNewTrancheId();
#endif
}

static inline void
compat_register_tranche(int tranche, const char *name)
{
#if PG_VERSION_NUM < 190000
	LWLockRegisterTranche(tranche, name);
#endif
}

/*
 * Calls a function when space in shared memory may be requested: before 15 at
 * once, later by a hook, which keeps the one before.
 */
#include "miscadmin.h"
#include "storage/ipc.h"

typedef void (*compat_request_hook) (void);

#if PG_VERSION_NUM >= 150000
#define compat_on_request(previous, function) \
	((previous) = shmem_request_hook, shmem_request_hook = (function))
#else
#define compat_on_request(previous, function) ((previous) = NULL, (function) ())
#endif

#endif							/* ASSAY_COMPAT_H */

/*-------------------------------------------------------------------------
 *
 * registry.c
 *	  Compiled images of registry tables, kept per backend.
 *
 * When does an image stop being true?
 *
 * 1. A table changed. The statement trigger registry_changed() asks for a
 *    relcache invalidation of the table; other backends hear of it when the
 *    change commits, our own at the next command, and again when a
 *    subtransaction rolls back. The callback marks the image stale.
 *
 * 2. The image was built from rows that are nobody else's yet, or for a
 *    snapshot that lasts longer than a statement. Then it dies with its
 *    transaction.
 *
 * 3. The message of a change reached us, but the snapshot we build under was
 *    taken before that change became visible, so that the image lacks it and
 *    no message will come again. A change is visible before its message is
 *    sent; so a snapshot that has seen the end of a transaction which got its
 *    number after the message arrived has seen the change as well. An image
 *    built under such a snapshot is settled, and serves every such snapshot.
 *    Any other image serves only snapshots that see the very same
 *    transactions.
 *
 * 4. Another role asks. Rights on the tables are checked again; where row
 *    security shaped the image, or would now, it is built again.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/transam.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/rls.h"
#include "utils/snapmgr.h"

#include "compat.h"
#include "registry/registry.h"

/* every registry that has been asked for */
static Registry *registries = NULL;

static uint64 built = 0;

static void relation_changed(Datum arg, Oid relid);
static void transaction_ended(XactEvent event, void *arg);

void
registry_init(void)
{
	CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
	RegisterXactCallback(transaction_ended, NULL);
}

static bool
reads_table(Registry *registry, Oid relid)
{
	for (int i = 0; i < REGISTRY_MAX_TABLES; i++)
		if (OidIsValid(registry->relids[i]) && registry->relids[i] == relid)
			return true;
	return false;
}

/*
 * Relcache callback: may run anywhere a lock is taken, and must neither throw
 * nor read a catalogue.
 */
static void
relation_changed(Datum arg, Oid relid)
{
	for (Registry *r = registries; r != NULL; r = r->next)
	{
		/* InvalidOid: everything may have changed */
		if (OidIsValid(relid) && !reads_table(r, relid))
			continue;
		r->stale = true;
		r->news = XidFromFullTransactionId(ReadNextFullTransactionId());
	}
}

static void
transaction_ended(XactEvent event, void *arg)
{
	if (event != XACT_EVENT_COMMIT && event != XACT_EVENT_ABORT &&
		event != XACT_EVENT_PREPARE && event != XACT_EVENT_PARALLEL_COMMIT &&
		event != XACT_EVENT_PARALLEL_ABORT)
		return;
	for (Registry *r = registries; r != NULL; r = r->next)
	{
		if (r->of_transaction)
			r->stale = true;
		r->written = false;
	}
}

PG_FUNCTION_INFO_V1(assay_registry_changed);

/* statement trigger of every registry table */
Datum
assay_registry_changed(PG_FUNCTION_ARGS)
{
	Relation	relation;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("registry_changed() must be called as a trigger")));

	relation = ((TriggerData *) fcinfo->context)->tg_relation;
	CacheInvalidateRelcache(relation);

	/* what the rest of this transaction builds is nobody else's yet */
	for (Registry *r = registries; r != NULL; r = r->next)
		if (reads_table(r, RelationGetRelid(relation)))
			r->written = true;

	PG_RETURN_POINTER(NULL);
}

static void
find_tables(Registry *registry)
{
	Oid			schema = get_namespace_oid("assay", false);

	for (int i = 0; i < REGISTRY_MAX_TABLES && registry->tables[i] != NULL; i++)
	{
		registry->relids[i] = get_relname_relid(registry->tables[i], schema);
		if (!OidIsValid(registry->relids[i]))
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_TABLE),
					 errmsg("table assay.%s does not exist", registry->tables[i]),
					 errhint("Create it again with DROP EXTENSION assay CASCADE and CREATE EXTENSION assay.")));
	}
}

static bool
row_security_applies(Registry *registry)
{
	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
		if (check_enable_rls(registry->relids[i], InvalidOid, true) == RLS_ENABLED)
			return true;
	return false;
}

/* may the current role use an image that another role's call has built? */
static bool
role_may_share(Registry *registry)
{
	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
		if (pg_class_aclcheck(registry->relids[i], GetUserId(), ACL_SELECT) != ACLCHECK_OK)
			return false;
	return !registry->row_security && !row_security_applies(registry);
}

/* point 3 of the head of this file */
static bool
image_fits(Registry *registry, Snapshot snapshot)
{
	if (registry->settled && TransactionIdFollows(snapshot->xmax, registry->news))
		return true;
	return snapshot->xmin == registry->xmin && snapshot->xmax == registry->xmax &&
		snapshot->xcnt == registry->xcnt;
}

static void
forget(Registry *registry)
{
	if (registry->context != NULL)
		MemoryContextDelete(registry->context);
	registry->context = NULL;
	registry->image = NULL;
}

static void
build(Registry *registry, Snapshot snapshot)
{
	MemoryContext context;
	MemoryContext old;
	void	   *image;

	forget(registry);
	if (!registry->known)
	{
		registry->known = true;
		registry->next = registries;
		registries = registry;

		/*
		 * First use in this backend: nobody listened until now, neither to
		 * others nor to the transaction under way.
		 */
		registry->written = TransactionIdIsValid(GetTopTransactionIdIfAny());
		registry->news = XidFromFullTransactionId(ReadNextFullTransactionId());
	}
	find_tables(registry);

	/* what is heard of from here on makes the image stale again */
	registry->stale = false;

	context = AllocSetContextCreate(CurrentMemoryContext, "assay registry",
									ALLOCSET_DEFAULT_SIZES);
	MemoryContextSetIdentifier(context, registry->name);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	old = MemoryContextSwitchTo(context);
	image = registry->build();
	MemoryContextSwitchTo(old);
	SPI_finish();

	registry->of_transaction = registry->written || IsolationUsesXactSnapshot();
	registry->settled = TransactionIdFollows(snapshot->xmax, registry->news);
	registry->xmin = snapshot->xmin;
	registry->xmax = snapshot->xmax;
	registry->xcnt = snapshot->xcnt;
	registry->owner = GetUserId();
	registry->row_security = row_security_applies(registry);

	MemoryContextSetParent(context, CacheMemoryContext);
	registry->context = context;
	registry->image = image;
	built++;
}

uint64
registries_built(void)
{
	return built;
}

void *
registry_get(Registry *registry)
{
	Snapshot	snapshot = GetActiveSnapshot();

	if (registry->image != NULL && !registry->stale &&
		registry->owner != GetUserId())
	{
		if (role_may_share(registry))
			registry->owner = GetUserId();
		else
			registry->stale = true;
	}

	if (registry->image == NULL || registry->stale ||
		!image_fits(registry, snapshot))
		build(registry, snapshot);

	return registry->image;
}

/* rows fetched at a time */
#define BATCH 10000

void
registry_read(const char *query, RegistryTake take, void *arg)
{
	MemoryContext image_context = CurrentMemoryContext;
	SPIPlanPtr	plan = SPI_prepare(query, 0, NULL);
	Portal		portal;

	if (plan == NULL)
		elog(ERROR, "could not prepare \"%s\": %s", query, SPI_result_code_string(SPI_result));
	/* read only: with the caller's snapshot, as a stable function must */
	portal = SPI_cursor_open(NULL, plan, NULL, NULL, true);
	if (portal == NULL)
		elog(ERROR, "could not open \"%s\"", query);

	for (SPI_cursor_fetch(portal, true, BATCH); SPI_processed > 0;
		 SPI_cursor_fetch(portal, true, BATCH))
	{
		MemoryContextSwitchTo(image_context);
		for (uint64 i = 0; i < SPI_processed; i++)
		{
			CHECK_FOR_INTERRUPTS();
			take(arg, SPI_tuptable->vals[i], SPI_tuptable->tupdesc);
		}
		SPI_freetuptable(SPI_tuptable);
	}
	SPI_cursor_close(portal);
	SPI_freeplan(plan);
	MemoryContextSwitchTo(image_context);
}

DateADT
registry_date(HeapTuple row, TupleDesc desc, int column, DateADT if_null)
{
	bool		isnull;
	Datum		value = SPI_getbinval(row, desc, column, &isnull);

	return isnull ? if_null : DatumGetDateADT(value);
}

void *
registry_grow_array(void *array, Size used, Size *space, Size width)
{
	if (used < *space)
		return array;
	*space = *space == 0 ? 1024 : *space * 2;
	if (*space > (Size) PG_UINT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("a registry table has too many rows")));
	if (array == NULL)
		return MemoryContextAllocHuge(CurrentMemoryContext, *space * width);
	return repalloc_huge(array, *space * width);
}

void *
registry_allocate(Size n, Size width, bool zero)
{
	return MemoryContextAllocExtended(CurrentMemoryContext, Max(n, 1) * width,
									  MCXT_ALLOC_HUGE | (zero ? MCXT_ALLOC_ZERO : 0));
}

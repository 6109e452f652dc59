/*-------------------------------------------------------------------------
 *
 * registry.c
 *	  Compiled images of registry tables.
 *
 * An image serves every caller who would read the same rows. That holds while
 *
 * 1. the snapshot sees the versions of its tables that the image was built
 *    from (version.c);
 *
 * 2. where the transaction under way has changed a table, or where tables
 *    inherit from it, whose rows have no versions: as long as nothing at all
 *    that the snapshot sees has changed;
 *
 * 3. the role may read the same tables, which is checked for every
 *    snapshot and role;
 *
 * 4. where row security applied or applies: as long as the role, the snapshot,
 *    the statement and the settings are the same. A policy may read any of
 *    them.
 *
 * A relcache invalidation of a table (ALTER TABLE, CREATE POLICY, TRUNCATE)
 * makes its images stale in any case. What such commands leave in the catalogs
 * is part of the key under which an image is shared: catalog_state().
 *
 * Shared are images of which only 1. and 3. limit whom they serve, and there
 * the role must have SELECT on all of the tables. All others are private.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/indexing.h"
#include "catalog/namespace.h"
#include "catalog/pg_attribute.h"
#include "catalog/pg_class.h"
#include "catalog/pg_inherits.h"
#include "catalog/pg_trigger.h"
#include "commands/dbcommands.h"
#include "common/hashfn.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "storage/lmgr.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rls.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "registry/registry.h"
#include "registry/version.h"

/* every registry that has been used */
static Registry *registries = NULL;

/*
 * The registry whose tables are being read. Only then do our functions run
 * code of others (policies of row security). It must not call back: a nested
 * look-up could replace an image, or overwrite static working space, that the
 * outer call uses. registry_get() refuses it.
 */
static const Registry *being_read = NULL;

static uint64 built = 0;

/*
 * Relcache callback: may run anywhere a lock is taken, and must neither throw
 * nor read a catalogue.
 */
static void
relation_changed(Datum arg, Oid relid)
{
	for (Registry *r = registries; r != NULL; r = r->next)
		for (int i = 0; i < REGISTRY_MAX_TABLES; i++)
			/* InvalidOid: everything may have changed */
			if (!OidIsValid(relid) || r->relids[i] == relid)
				r->stale = true;
}

Oid
registry_table(const char *name)
{
	Oid			relid = get_relname_relid(name, get_namespace_oid("assay", false));

	if (!OidIsValid(relid))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("table assay.%s does not exist", name),
				 errdetail("It belongs to extension assay."),
				 errhint("If it was renamed or moved to another schema, change that back.")));
	return relid;
}

static void
find_tables(Registry *registry)
{
	for (int i = 0; i < REGISTRY_MAX_TABLES && registry->tables[i] != NULL; i++)
		registry->relids[i] = registry_table(registry->tables[i]);
}

/* the tables that the current role may read, and those it reads by policies */
static RegistryAccess
access_of_role(const Registry *registry)
{
	RegistryAccess access = {0};

	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
	{
		Oid			relid = registry->relids[i];

		if (pg_class_aclcheck(relid, GetUserId(), ACL_SELECT) == ACLCHECK_OK)
			access.readable |= 1 << i;
		if (check_enable_rls(relid, InvalidOid, true) == RLS_ENABLED)
			access.filtered |= 1 << i;
	}
	return access;
}

/* reports what the query would fail with, with a hint */
static void
check_readable(const Registry *registry)
{
	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
	{
		Oid			relid = registry->relids[i];

		if (!(registry->access.readable & (1 << i)) &&
			pg_attribute_aclcheck_all(relid, GetUserId(), ACL_SELECT, ACLMASK_ANY) != ACLCHECK_OK)
			ereport(ERROR,
					(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
					 errmsg("permission denied for table %s", registry->tables[i]),
					 errhint("GRANT SELECT ON assay.%s TO %s lets the role look it up.",
							 registry->tables[i],
							 quote_identifier(GetUserNameFromId(GetUserId(), false)))));
	}
}

static bool
has_children(const Registry *registry)
{
	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
		if (has_subclass(registry->relids[i]) &&
			find_inheritance_children(registry->relids[i], NoLock) != NIL)
			return true;
	return false;
}

/* settings that policies read: current_setting('app.tenant') */
static uint64
settings_digest(void)
{
	int			n;
	struct config_generic **settings = compat_settings(&n);
	uint64		digest = 0;

	for (int i = 0; i < n; i++)
	{
		const char *name = settings[i]->name;
		const char *value;

		if (strchr(name, '.') == NULL && strcmp(name, "row_security") != 0 &&
			strcmp(name, "role") != 0 && strcmp(name, "search_path") != 0)
			continue;
		value = GetConfigOption(name, true, false);
		digest += hash_bytes_extended((const unsigned char *) name, strlen(name), 0);
		if (value != NULL)
			digest += hash_bytes_extended((const unsigned char *) value, strlen(value),
										  hash_bytes((const unsigned char *) name, strlen(name)));
	}
	compat_free_settings(settings);
	return digest;
}

/* was it found current in this view for this role (with policies: statement)? */
static bool
is_checked_in_view(const Registry *registry, uint64 view)
{
	return registry->view == view && registry->role == GetUserId() &&
		(registry->access.filtered == 0 ||
		 (registry->statement == GetCurrentStatementStartTimestamp() &&
		  registry->settings == settings_digest()));
}

static bool
is_current(const Registry *registry, uint64 view)
{
	RegistryAccess access = access_of_role(registry);

	if (access.filtered != 0 || registry->access.filtered != 0 ||
		access.readable != registry->access.readable)
		return false;
	if (registry->view_only)
		return registry->view == view;
	if (registry->block.segment != NULL &&
		(registry->block.drops != shared_drops() || !shared_allowed()))
		return false;
	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
	{
		TableVersion version = version_of(registry->relids[i]);

		if (version.own || version.number != registry->versions[i])
			return false;
	}
	return true;
}

static void
drop_image(Registry *registry)
{
	MemoryContext context = registry->context;

	registry->context = NULL;
	registry->image = NULL;
	shared_detach(&registry->block);
	if (context != NULL)
		MemoryContextDelete(context);
}

/* a session that looks up nothing more must not hold on to replaced images */
static void
transaction_ended(XactEvent event, void *arg)
{
	for (Registry *r = registries; r != NULL; r = r->next)
		if (shared_is_retired(&r->block))
			drop_image(r);
}

void
registry_init(void)
{
	version_init();
	shared_init();
	CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
	RegisterXactCallback(transaction_ended, NULL);
}

/* adds a catalog row to the state of a table; false if others may not see it, or it is too new */
static bool
add_row(HeapTuple row, Snapshot snapshot, uint64 *state)
{
	TransactionId xmin = HeapTupleHeaderGetRawXmin(row->t_data);

	*state = hash_combine64(*state, xmin);
	return HeapTupleHeaderXminFrozen(row->t_data) ||
		(!TransactionIdIsCurrentTransactionId(xmin) && !XidInMVCCSnapshot(xmin, snapshot));
}

static bool
add_rows(Oid catalog, Oid index, AttrNumber column, Oid relid, Snapshot snapshot, uint64 *state)
{
	Relation	relation = table_open(catalog, AccessShareLock);
	ScanKeyData key;
	SysScanDesc scan;
	HeapTuple	row;
	bool		settled = true;

	ScanKeyInit(&key, column, BTEqualStrategyNumber, F_OIDEQ, ObjectIdGetDatum(relid));
	scan = systable_beginscan(relation, index, true, NULL, 1, &key);
	while (HeapTupleIsValid(row = systable_getnext(scan)))
		settled &= add_row(row, snapshot, state);
	systable_endscan(scan);
	table_close(relation, AccessShareLock);
	return settled;
}

/*
 * A digest of the catalog rows of a table. DDL can change what a table yields
 * without a mark: ALTER TABLE may rewrite it or rename columns, and disabled
 * triggers leave no marks. Returns false if any of the rows is by the current
 * transaction or not visible to the snapshot, which may then see other rows
 * than later ones do (a rewritten table is empty to it).
 */
static bool
catalog_state(Oid relid, Snapshot snapshot, uint64 *state)
{
	HeapTuple	row = SearchSysCache1(RELOID, ObjectIdGetDatum(relid));
	bool		settled;

	*state = relid;
	if (!HeapTupleIsValid(row))
		elog(ERROR, "cache lookup failed for relation %u", relid);
	settled = add_row(row, snapshot, state);
	ReleaseSysCache(row);
	settled &= add_rows(AttributeRelationId, AttributeRelidNumIndexId, Anum_pg_attribute_attrelid,
						relid, snapshot, state);
	settled &= add_rows(TriggerRelationId, TriggerRelidNameIndexId, Anum_pg_trigger_tgrelid,
						relid, snapshot, state);
	return settled;
}

static void
add_to_key(SharedKey *key, uint64 value)
{
	key->high = hash_combine64(key->high, value);
	key->low = hash_bytes_extended((const unsigned char *) &value, sizeof(value), key->low);
}

/*
 * Determines for whom the image about to be loaded will be current, and sets
 * registry->why where it cannot be shared.
 */
static void
determine_scope(Registry *registry, uint64 view)
{
	Snapshot	snapshot = GetActiveSnapshot();
	bool		own = false;
	bool		children;
	bool		settled = true;
	uint8		all = 0;

	find_tables(registry);
	registry->access = access_of_role(registry);
	check_readable(registry);

	/* the catalogs must not change while they are read */
	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
		LockRelationOid(registry->relids[i], AccessShareLock);

	/* invalidations from here on make the image stale again */
	registry->stale = false;
	children = has_children(registry);
	registry->key = (SharedKey) {0};
	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
	{
		TableVersion version = version_of(registry->relids[i]);
		uint64		state;

		registry->versions[i] = version.number;
		own |= version.own;
		settled &= catalog_state(registry->relids[i], snapshot, &state);
		add_to_key(&registry->key, state);
		add_to_key(&registry->key, version.number);
		all |= 1 << i;
	}
	registry->view_only = children || own || !settled;
	registry->view = view;
	registry->role = GetUserId();
	if (registry->access.filtered != 0)
	{
		registry->statement = GetCurrentStatementStartTimestamp();
		registry->settings = settings_digest();
	}

	registry->why = registry->build == NULL ? "images of this registry are not shared" :
		registry->access.filtered != 0 ? "row security applies to the role" :
		registry->access.readable != all ? "the role may not read all of the tables" :
		own ? "the transaction has changed a table" :
		children ? "tables inherit from a table" :
		!settled ? "a table was altered by the transaction, or after its snapshot" :
		!shared_allowed() ? "assay.shared_memory is 0" : NULL;
}

/* runs the builder in SPI and in a memory context; returns the image of a build_private() */
static void *
run_builder(Registry *registry, MemoryContext context, Pack *pack)
{
	void	   *volatile image = NULL;

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	being_read = registry;
	PG_TRY();
	{
		MemoryContext old = MemoryContextSwitchTo(context);

		if (pack != NULL)
			registry->build(pack);
		else
			image = registry->build_private();
		MemoryContextSwitchTo(old);
	}
	PG_FINALLY();
	{
		being_read = NULL;
	}
	PG_END_TRY();
	SPI_finish();
	return image;
}

/* builds a block: in shared memory if it is to be shared and fits, else in the registry's context */
static const char *
build_block(Registry *registry)
{
	MemoryContext building = AllocSetContextCreate(registry->context, "assay registry under construction",
												   ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(building);
	Pack		pack;
	char	   *block;

	pack_start(&pack);
	MemoryContextSwitchTo(old);
	run_builder(registry, building, &pack);

	if (registry->why == NULL && shared_publish(&pack, registry->built_at, &registry->block, &registry->why))
		block = dsm_segment_address(registry->block.segment);
	else
	{
		block = MemoryContextAllocHuge(registry->context, pack.size);
		pack_write(&pack, block);
	}
	MemoryContextDelete(building);
	return block;
}

static const char *
find_block(Registry *registry)
{
	SharedRequest request = {registry->name, registry->key, registry->relids[0], GetActiveSnapshot()};
	const char *data;

	if (registry->why != NULL)
		return build_block(registry);
	switch (shared_find(&request, &registry->block, &registry->why))
	{
		case SHARED_ATTACHED:
			return dsm_segment_address(registry->block.segment);
		case SHARED_PRIVATE:
			return build_block(registry);
		case SHARED_BUILD:
			break;
	}
	PG_TRY();
	{
		data = build_block(registry);
	}
	PG_CATCH();
	{
		shared_abandon();
		PG_RE_THROW();
	}
	PG_END_TRY();
	return data;
}

static void
load_image(Registry *registry, uint64 view)
{
	void	   *image = registry->image;
	SharedKey	key = registry->key;

	/* not to be used should an error come */
	registry->image = NULL;
	if (!registry->listed)
	{
		registry->listed = true;
		registry->next = registries;
		registries = registry;
	}
	determine_scope(registry, view);

	/* most invalidations change nothing, as those of ANALYZE */
	if (image != NULL && registry->why == NULL && registry->block.segment != NULL &&
		registry->block.drops == shared_drops() && memcmp(&key, &registry->key, sizeof(key)) == 0)
	{
		registry->image = image;
		return;
	}
	drop_image(registry);

	registry->built_at = GetCurrentTimestamp();
	registry->context = AllocSetContextCreate(CacheMemoryContext, "assay registry", ALLOCSET_DEFAULT_SIZES);
	MemoryContextSetIdentifier(registry->context, registry->name);
	if (registry->build != NULL)
	{
		const char *block = find_block(registry);
		MemoryContext old = MemoryContextSwitchTo(registry->context);

		image = block_open(block);
		if (registry->open != NULL)
			image = registry->open(image);
		MemoryContextSwitchTo(old);
	}
	else
		image = run_builder(registry, registry->context, NULL);
	registry->seconds = (GetCurrentTimestamp() - registry->built_at) / 1e6;
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
	uint64		view;

	if (being_read != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("registries cannot be looked up while registry \"%s\" is being read", being_read->name),
				 errhint("A policy of a registry table must not call functions that look registries up.")));

	view = version_view(GetActiveSnapshot());
	if (registry->image != NULL && !registry->stale)
	{
		if (is_checked_in_view(registry, view))
			return registry->image;
		if (is_current(registry, view))
		{
			registry->view = view;
			registry->role = GetUserId();
			return registry->image;
		}
	}
	load_image(registry, view);
	return registry->image;
}

/* rows fetched at a time */
#define BATCH 10000

void
registry_read(const char *query, RegistryRowCallback callback, void *arg)
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
			callback(arg, SPI_tuptable->vals[i], SPI_tuptable->tupdesc);
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

void *
registry_allocate_sparse(Size n, Size width)
{
	MemoryContextCallback *callback = palloc(sizeof(MemoryContextCallback));
	void	   *memory = calloc(Max(n, 1), width);

	if (memory == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_OUT_OF_MEMORY),
				 errmsg("out of memory"),
				 errdetail("Failed on request of size %zu.", n * width)));
	callback->func = free;
	callback->arg = memory;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, callback);
	return memory;
}

/* ------------------------------------------------------------ inspection */

#define IMAGE_COLUMNS 9

static void
put_line(ReturnSetInfo *result, const SharedLine *line, const char *private)
{
	Datum		values[IMAGE_COLUMNS] = {0};
	bool		nulls[IMAGE_COLUMNS] = {0};
	char	   *database = get_database_name(line->database);
	char		version[33];

	snprintf(version, sizeof(version), "%016llx%016llx",
			 (unsigned long long) line->key.high, (unsigned long long) line->key.low);
	values[0] = CStringGetTextDatum(line->registry);
	if (database != NULL)
		values[1] = DirectFunctionCall1(namein, CStringGetDatum(database));
	else
		nulls[1] = true;
	values[2] = CStringGetTextDatum(version);
	values[3] = Int64GetDatum((int64) line->bytes);
	values[4] = TimestampTzGetDatum(line->built);
	nulls[4] = line->built == 0;
	values[5] = Float8GetDatum(line->seconds);
	nulls[5] = line->built == 0;
	values[6] = Int32GetDatum(line->backends);
	values[7] = BoolGetDatum(private == NULL);
	values[8] = CStringGetTextDatum(private != NULL ? private : line->state);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

PG_FUNCTION_INFO_V1(assay_registry_images);

/* shared images of the server, and private images of this backend */
Datum
assay_registry_images(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	int			n;
	SharedLine *lines;

	InitMaterializedSRF(fcinfo, 0);
	lines = shared_lines(&n);
	for (int i = 0; i < n; i++)
		put_line(result, &lines[i], NULL);
	for (const Registry *r = registries; r != NULL; r = r->next)
	{
		SharedLine	line;

		if (r->image == NULL || r->block.segment != NULL)
			continue;
		memset(&line, 0, sizeof(line));
		strlcpy(line.registry, r->name, SHARED_NAME);
		line.database = MyDatabaseId;
		line.key = r->key;
		line.bytes = MemoryContextMemAllocated(r->context, true);
		line.built = r->built_at;
		line.seconds = r->seconds;
		line.backends = 1;
		put_line(result, &line, r->why);
	}
	PG_RETURN_NULL();
}

PG_FUNCTION_INFO_V1(assay_registry_drop);

Datum
assay_registry_drop(PG_FUNCTION_ARGS)
{
	int			n = shared_drop();

	if (being_read == NULL)
		for (Registry *r = registries; r != NULL; r = r->next)
			drop_image(r);
	PG_RETURN_INT32(n);
}

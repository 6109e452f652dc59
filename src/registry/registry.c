/*-------------------------------------------------------------------------
 *
 * registry.c
 *	  Compiled images of registry tables, kept per backend.
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
 * makes its images stale in any case.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_inherits.h"
#include "common/hashfn.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rls.h"
#include "utils/snapmgr.h"

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

void
registry_init(void)
{
	version_init();
	CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
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
	if (registry->context != NULL)
		MemoryContextDelete(registry->context);
	registry->context = NULL;
	registry->image = NULL;
}

static void
build(Registry *registry, uint64 view)
{
	MemoryContext context;
	void	   *image;

	drop_image(registry);
	if (!registry->listed)
	{
		registry->listed = true;
		registry->next = registries;
		registries = registry;
	}

	/* invalidations from here on make the image stale again */
	registry->stale = false;
	find_tables(registry);

	/* for whom it will be current */
	registry->access = access_of_role(registry);
	check_readable(registry);
	registry->view_only = has_children(registry);
	for (int i = 0; i < REGISTRY_MAX_TABLES && OidIsValid(registry->relids[i]); i++)
	{
		TableVersion version = version_of(registry->relids[i]);

		registry->versions[i] = version.number;
		registry->view_only |= version.own;
	}
	registry->view = view;
	registry->role = GetUserId();
	if (registry->access.filtered != 0)
	{
		registry->statement = GetCurrentStatementStartTimestamp();
		registry->settings = settings_digest();
	}

	context = AllocSetContextCreate(CurrentMemoryContext, "assay registry",
									ALLOCSET_DEFAULT_SIZES);
	MemoryContextSetIdentifier(context, registry->name);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	being_read = registry;
	PG_TRY();
	{
		MemoryContext old = MemoryContextSwitchTo(context);

		image = registry->build();
		MemoryContextSwitchTo(old);
	}
	PG_FINALLY();
	{
		being_read = NULL;
	}
	PG_END_TRY();
	SPI_finish();

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
	build(registry, view);
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

/*-------------------------------------------------------------------------
 *
 * bulk.c
 *	  Many rows into a table of schema assay, as COPY puts them there.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/pg_class.h"
#include "catalog/pg_trigger.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rls.h"

#include "batch/bulk.h"
#include "compat.h"
#include "registry/registry.h"

static bool
has_columns(TupleDesc desc, const char *const *columns, int n)
{
	if (desc->natts != n)
		return false;
	for (int i = 0; i < n; i++)
		if (TupleDescAttr(desc, i)->attisdropped || TupleDescAttr(desc, i)->attgenerated != '\0' ||
			strcmp(NameStr(TupleDescAttr(desc, i)->attname), columns[i]) != 0)
			return false;
	return true;
}

/* of the triggers of INSERT, the own one is enabled and no other is */
static bool
has_own_trigger(const TriggerDesc *triggers, const char *own)
{
	bool		found = false;

	for (int i = 0; triggers != NULL && i < triggers->numtriggers; i++)
	{
		const Trigger *t = &triggers->triggers[i];
		bool		fires = SessionReplicationRole == SESSION_REPLICATION_ROLE_REPLICA ?
			t->tgenabled == TRIGGER_FIRES_ON_REPLICA || t->tgenabled == TRIGGER_FIRES_ALWAYS :
			t->tgenabled == TRIGGER_FIRES_ON_ORIGIN || t->tgenabled == TRIGGER_FIRES_ALWAYS;

		if (!fires || !TRIGGER_FOR_INSERT(t->tgtype))
			continue;
		if (own == NULL || strcmp(get_func_name(t->tgfoid), own) != 0 ||
			strcmp(get_namespace_name(get_func_namespace(t->tgfoid)), "assay") != 0)
			return false;
		found = true;
	}
	return found || own == NULL;
}

bool
bulk_may(const char *table, const char *const *columns, int n_columns, const char *own)
{
	Oid			relid = registry_table(table);
	Relation	relation = table_open(relid, RowExclusiveLock);
	bool		may;

	may = relation->rd_rel->relkind == RELKIND_RELATION &&
		relation->rd_rules == NULL &&
		has_columns(RelationGetDescr(relation), columns, n_columns) &&
		(relation->rd_att->constr == NULL || relation->rd_att->constr->num_check == 0) &&
		has_own_trigger(relation->trigdesc, own) &&
		pg_class_aclcheck(relid, GetUserId(), ACL_INSERT) == ACLCHECK_OK &&
		check_enable_rls(relid, InvalidOid, true) != RLS_ENABLED;
	table_close(relation, NoLock);
	return may;
}

Bulk *
bulk_open(const char *table)
{
	Bulk	   *bulk = palloc0(sizeof(Bulk));

	PreventCommandIfReadOnly("INSERT");
	bulk->relation = table_open(registry_table(table), RowExclusiveLock);
	bulk->estate = CreateExecutorState();
	bulk->result = makeNode(ResultRelInfo);
	InitResultRelInfo(bulk->result, bulk->relation, 1, NULL, 0);
	ExecOpenIndices(bulk->result, false);
	bulk->insert = GetBulkInsertState();
	bulk->context = CurrentMemoryContext;
	return bulk;
}

static void
flush(Bulk *bulk)
{
	table_multi_insert(bulk->relation, bulk->slots, bulk->n, GetCurrentCommandId(true), 0, bulk->insert);
	for (int i = 0; i < bulk->n; i++)
	{
		if (bulk->result->ri_NumIndices > 0)
		{
			compat_insert_index_entries(bulk->result, bulk->slots[i], bulk->estate);
			ResetPerTupleExprContext(bulk->estate);
		}
		ExecClearTuple(bulk->slots[i]);
	}
	bulk->n = 0;
	bulk->bytes = 0;
}

void
bulk_put(Bulk *bulk, const Datum *values, const bool *nulls, Size bytes)
{
	TupleTableSlot *slot = bulk->slots[bulk->n];
	int			natts = RelationGetNumberOfAttributes(bulk->relation);

	if (slot == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(bulk->context);

		slot = bulk->slots[bulk->n] = table_slot_create(bulk->relation, NULL);
		MemoryContextSwitchTo(old);
	}
	memcpy(slot->tts_values, values, natts * sizeof(Datum));
	memcpy(slot->tts_isnull, nulls, natts * sizeof(bool));
	ExecStoreVirtualTuple(slot);
	ExecMaterializeSlot(slot);
	bulk->n++;
	bulk->bytes += bytes;
	if (bulk->n == BULK_ROWS || bulk->bytes > BULK_BYTES)
		flush(bulk);
}

void
bulk_close(Bulk *bulk)
{
	if (bulk->n > 0)
		flush(bulk);
	table_finish_bulk_insert(bulk->relation, 0);
	FreeBulkInsertState(bulk->insert);
	for (int i = 0; i < BULK_ROWS && bulk->slots[i] != NULL; i++)
		ExecDropSingleTupleTableSlot(bulk->slots[i]);
	ExecCloseIndices(bulk->result);
	FreeExecutorState(bulk->estate);
	table_close(bulk->relation, NoLock);
	pfree(bulk);
	CommandCounterIncrement();
}

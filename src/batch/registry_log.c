/*-------------------------------------------------------------------------
 *
 * registry_log.c
 *	  Which rows of the registries changed: what assay.rescreen() goes by.
 *
 * A transaction that changes many rows of a registry notes only that it did,
 * for then all shipments are looked at again: so a load costs no more.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/heapam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/transam.h"
#include "access/xact.h"
#include "commands/trigger.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/rel.h"
#include "utils/timestamp.h"
#include "utils/xid8.h"

#include "compat.h"
#include "importer/importerno.h"
#include "registry/registry.h"
#include "text/database_text.h"

/* so many rows of a table and transaction are noted one by one */
#define MOST_NOTED 1000

/* tables that are noted at a time; of others each row is noted */
#define NOTED_TABLES 32

/* columns of assay.registry_log */
enum
{
	LOG_TRANSACTION,
	LOG_CHANGED_AT,
	LOG_REGISTRY,
	LOG_OLD,
	LOG_NEW,
	LOG_COLUMNS
};

/* how many rows this subtransaction has noted */
static struct
{
	FullTransactionId transaction;
	SubTransactionId subtransaction;
	int			n;
	Oid			relids[NOTED_TABLES];
	int			rows[NOTED_TABLES];
}			noted;

static int *
rows_noted(Oid relid)
{
	static int	none;
	FullTransactionId transaction = GetTopFullTransactionId();
	SubTransactionId subtransaction = GetCurrentSubTransactionId();

	if (!FullTransactionIdEquals(noted.transaction, transaction) || noted.subtransaction != subtransaction)
	{
		noted.transaction = transaction;
		noted.subtransaction = subtransaction;
		noted.n = 0;
	}
	for (int i = 0; i < noted.n; i++)
		if (noted.relids[i] == relid)
			return &noted.rows[i];
	if (noted.n == NOTED_TABLES)
	{
		none = 0;
		return &none;
	}
	noted.relids[noted.n] = relid;
	noted.rows[noted.n] = 0;
	return &noted.rows[noted.n++];
}

static Datum
as_json(HeapTuple row, TupleDesc desc)
{
	return DirectFunctionCall1(row_to_json, heap_copy_tuple_as_datum(row, desc));
}

/* rows are NULL where there are none: both, that many changed */
static void
note(Relation registry, HeapTuple old, HeapTuple new)
{
	Relation	log = table_open(registry_table("registry_log"), RowExclusiveLock);
	Datum		values[LOG_COLUMNS];
	bool		nulls[LOG_COLUMNS] = {false};
	HeapTuple	row;

	values[LOG_TRANSACTION] = FullTransactionIdGetDatum(GetTopFullTransactionId());
	values[LOG_CHANGED_AT] = TimestampTzGetDatum(GetCurrentTransactionStartTimestamp());
	values[LOG_REGISTRY] = CStringGetTextDatum(RelationGetRelationName(registry));
	nulls[LOG_OLD] = old == NULL;
	values[LOG_OLD] = old == NULL ? (Datum) 0 : as_json(old, RelationGetDescr(registry));
	nulls[LOG_NEW] = new == NULL;
	values[LOG_NEW] = new == NULL ? (Datum) 0 : as_json(new, RelationGetDescr(registry));
	row = heap_form_tuple(RelationGetDescr(log), values, nulls);
	simple_heap_insert(log, row);
	heap_freetuple(row);
	table_close(log, NoLock);
}

PG_FUNCTION_INFO_V1(assay_log_registry);

/* trigger of the registries, for each row and for TRUNCATE */
Datum
assay_log_registry(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	int		   *rows;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("log_registry() must be called as a trigger")));
	rows = rows_noted(RelationGetRelid(trigger->tg_relation));
	if (!TRIGGER_FIRED_FOR_ROW(trigger->tg_event))
		note(trigger->tg_relation, NULL, NULL);
	else if (*rows < MOST_NOTED)
	{
		bool		update = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event);
		bool		delete = TRIGGER_FIRED_BY_DELETE(trigger->tg_event);

		note(trigger->tg_relation, update || delete ? trigger->tg_trigtuple : NULL,
			 update ? trigger->tg_newtuple : delete ? NULL : trigger->tg_trigtuple);
		(*rows)++;
	}
	else if (*rows == MOST_NOTED)
	{
		note(trigger->tg_relation, NULL, NULL);
		(*rows)++;
	}
	PG_RETURN_POINTER(NULL);
}

PG_FUNCTION_INFO_V1(assay_importer_number_form);

/* importer_number_form(text): as importers are found by it; NULL: it is none */
Datum
assay_importer_number_form(PG_FUNCTION_ARGS)
{
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	char		number[IMPORTERNO_TEXT];

	if (length == 0 || !importerno_normalise(utf8, length, number))
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(number));
}

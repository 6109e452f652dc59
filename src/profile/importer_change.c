/*-------------------------------------------------------------------------
 *
 * importer_change.c
 *	  Keeps assay.importer_change: who changed which row of assay.importer, and
 *	  when. The role that changes an importer need not, and should not, be able to
 *	  write there itself.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "commands/trigger.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/rel.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"

#include "batch/bulk.h"
#include "compat.h"

/* columns of assay.importer_change: three of its own, then those of the importer */
#define OWN_COLUMNS 3
static const char *const copied[] = {
	"importer_id", "number", "name", "country", "programme", "status", "reason", "valid"
};

static void
put_rows(Relation relation, Tuplestorestate *rows, const char *change)
{
	TupleTableSlot *slot = MakeSingleTupleTableSlot(RelationGetDescr(relation), &TTSOpsMinimalTuple);
	AttrNumber	columns[lengthof(copied)];
	Bulk	   *bulk = NULL;

	for (int i = 0; i < (int) lengthof(copied); i++)
	{
		columns[i] = (AttrNumber) SPI_fnumber(RelationGetDescr(relation), copied[i]);
		if (columns[i] <= 0)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("column \"%s\" of %s does not exist", copied[i], RelationGetRelationName(relation))));
	}
	tuplestore_select_read_pointer(rows, tuplestore_alloc_read_pointer(rows, EXEC_FLAG_REWIND));
	tuplestore_rescan(rows);
	while (tuplestore_gettupleslot(rows, true, false, slot))
	{
		Datum		values[OWN_COLUMNS + lengthof(copied)];
		bool		nulls[OWN_COLUMNS + lengthof(copied)] = {false};

		CHECK_FOR_INTERRUPTS();
		if (bulk == NULL)
			bulk = bulk_open("importer_change");
		values[0] = TimestampTzGetDatum(GetCurrentTimestamp());
		values[1] = CStringGetTextDatum(GetUserNameFromId(GetSessionUserId(), false));
		values[2] = CStringGetTextDatum(change);
		for (int i = 0; i < (int) lengthof(copied); i++)
			values[OWN_COLUMNS + i] = slot_getattr(slot, columns[i], &nulls[OWN_COLUMNS + i]);
		bulk_put(bulk, values, nulls, 200);
	}
	if (bulk != NULL)
		bulk_close(bulk);
	ExecDropSingleTupleTableSlot(slot);
}

PG_FUNCTION_INFO_V1(assay_importer_changed);

Datum
assay_importer_changed(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigger->tg_event) ||
		TRIGGER_FIRED_FOR_ROW(trigger->tg_event) || TRIGGER_FIRED_BY_TRUNCATE(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("importer_changed() must be called as a statement trigger AFTER INSERT, UPDATE or DELETE")));
	if (trigger->tg_newtable != NULL)
		put_rows(trigger->tg_relation, trigger->tg_newtable, trigger->tg_oldtable == NULL ? "added" : "changed");
	else if (trigger->tg_oldtable != NULL)
		put_rows(trigger->tg_relation, trigger->tg_oldtable, "removed");
	PG_RETURN_POINTER(NULL);
}

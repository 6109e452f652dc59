/*-------------------------------------------------------------------------
 *
 * shipped.c
 *	  Notes which rows that came with the extension went.
 *
 * A dump holds the user's own rows; those that ship come with CREATE EXTENSION.
 * So that one which the user deleted does not come back with a restored dump,
 * its key is kept in assay.shipped_gone. Who may delete the row need not have
 * a right to that table: it is written as its owner, as the server's own
 * triggers of foreign keys write.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "compat.h"

/* Runs a statement that takes the table's name and a key, as the table's owner. */
static void
run_as_owner(Relation rel, const char *command, Datum key)
{
	Oid			types[2] = {TEXTOID, TEXTARRAYOID};
	Datum		values[2];
	char		nulls[3] = "  ";
	Oid			caller;
	int			context;
	int			result;

	values[0] = CStringGetTextDatum(RelationGetRelationName(rel));
	values[1] = key;
	if (key == (Datum) 0)
		nulls[1] = 'n';

	GetUserIdAndSecContext(&caller, &context);
	SetUserIdAndSecContext(rel->rd_rel->relowner,
						   context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	result = SPI_execute_with_args(command, 2, types, values, nulls, false, 0);
	SetUserIdAndSecContext(caller, context);
	if (result != SPI_OK_INSERT)
		elog(ERROR, "could not note a shipped row: %s", SPI_result_code_string(result));
}

static Datum
column_as_text(Relation rel, HeapTuple row, const char *name)
{
	int			number = SPI_fnumber(rel->rd_att, name);
	char	   *value;

	if (number <= 0)
		elog(ERROR, "\"%s\" has no column \"%s\"", RelationGetRelationName(rel), name);
	value = SPI_getvalue(row, rel->rd_att, number);
	if (value == NULL)
		elog(ERROR, "column \"%s\" of a shipped row of \"%s\" is null", name, RelationGetRelationName(rel));
	return CStringGetTextDatum(value);
}

static Datum
key_of(Relation rel, HeapTuple row, Trigger *trigger)
{
	Datum	   *parts = palloc(trigger->tgnargs * sizeof(Datum));

	for (int i = 0; i < trigger->tgnargs; i++)
		parts[i] = column_as_text(rel, row, trigger->tgargs[i]);
	return PointerGetDatum(construct_array(parts, trigger->tgnargs, TEXTOID, -1, false, TYPALIGN_INT));
}

static bool
is_shipped(Relation rel, HeapTuple row)
{
	bool		null;

	return DatumGetBool(SPI_getbinval(row, rel->rd_att, SPI_fnumber(rel->rd_att, "shipped"), &null));
}

static void
note_row(TriggerData *data)
{
	Relation	rel = data->tg_relation;
	Datum		key = key_of(rel, data->tg_trigtuple, data->tg_trigger);

	if (TRIGGER_FIRED_BY_UPDATE(data->tg_event) && is_shipped(rel, data->tg_newtuple))
	{
		Datum		now = key_of(rel, data->tg_newtuple, data->tg_trigger);

		if (datumIsEqual(key, now, false, -1))
			return;
	}
	run_as_owner(rel, "INSERT INTO assay.shipped_gone (relation, key) VALUES ($1, $2) ON CONFLICT DO NOTHING", key);
}

static void
note_all(TriggerData *data)
{
	StringInfoData command;

	initStringInfo(&command);
	appendStringInfoString(&command, "INSERT INTO assay.shipped_gone (relation, key) SELECT $1, ARRAY[");
	for (int i = 0; i < data->tg_trigger->tgnargs; i++)
		appendStringInfo(&command, "%st.%s::pg_catalog.text", i > 0 ? ", " : "",
						 quote_identifier(data->tg_trigger->tgargs[i]));
	appendStringInfo(&command, "] FROM assay.%s t WHERE t.shipped AND $2 IS NULL ON CONFLICT DO NOTHING",
					 quote_identifier(RelationGetRelationName(data->tg_relation)));
	run_as_owner(data->tg_relation, command.data, (Datum) 0);
}

PG_FUNCTION_INFO_V1(assay_shipped_row_gone);

Datum
assay_shipped_row_gone(PG_FUNCTION_ARGS)
{
	TriggerData *data = (TriggerData *) fcinfo->context;
	int			settings;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("assay.shipped_row_gone() is a trigger")));

	/* days in keys are written in one way */
	settings = NewGUCNestLevel();
	(void) set_config_option("datestyle", "ISO, YMD", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (TRIGGER_FIRED_FOR_ROW(data->tg_event))
		note_row(data);
	else
		note_all(data);
	SPI_finish();
	AtEOXact_GUC(true, settings);
	return PointerGetDatum(NULL);
}

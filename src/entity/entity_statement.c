/*-------------------------------------------------------------------------
 *
 * entity_statement.c
 *	  Statements over sets.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/lsyscache.h"
#include "utils/queryenvironment.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "entity/entity_statement.h"
#include "registry/registry.h"
#include "text/database_text.h"

void
array_argument(Arguments *arguments, Oid element, Datum *values, Size n)
{
	int16		length;
	bool		by_value;
	char		align;
	int			dims[1] = {(int) n};
	int			lower[1] = {1};

	get_typlenbyvalalign(element, &length, &by_value, &align);
	arguments->types[arguments->n] = get_array_type(element);
	arguments->values[arguments->n++] = PointerGetDatum(n == 0 ? construct_empty_array(element) :
														construct_md_array(values, NULL, 1, dims, lower, element, length, by_value, align));
}

void
number_argument(Arguments *arguments, int64 value)
{
	arguments->types[arguments->n] = INT8OID;
	arguments->values[arguments->n++] = Int64GetDatum(value);
}

void
run_statement(const char *command, Arguments *arguments)
{
	int			result = SPI_execute_with_args(command, arguments->n, arguments->types, arguments->values, NULL, false, 0);

	if (result < 0)
		elog(ERROR, "could not execute \"%s\": %s", command, SPI_result_code_string(result));
}

int64
number_of(HeapTuple row, TupleDesc desc, int column, int64 if_null)
{
	bool		null;
	Datum		value = SPI_getbinval(row, desc, column, &null);

	return null ? if_null : DatumGetInt64(value);
}

const char *
utf8_of_column(HeapTuple row, TupleDesc desc, int column, Size *length)
{
	bool		null;
	Datum		value = SPI_getbinval(row, desc, column, &null);
	const char *utf8;
	char	   *copy;

	*length = 0;
	if (null)
		return NULL;
	utf8 = utf8_of_text(DatumGetTextPP(value), length);
	copy = palloc(*length + 1);
	memcpy(copy, utf8, *length);
	copy[*length] = '\0';
	return copy;
}

Datum
text_datum(const char *utf8, Size length)
{
	return PointerGetDatum(text_of_utf8(utf8, length));
}

int64 *
take_numbers(const char *sequence, Size n)
{
	Arguments	arguments = {0};
	int64	   *numbers = registry_allocate(n, sizeof(int64), false);

	number_argument(&arguments, (int64) n);
	run_statement(psprintf("SELECT nextval('%s') FROM generate_series(1, $1)", sequence), &arguments);
	for (Size i = 0; i < n; i++)
		numbers[i] = number_of(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1, 0);
	return numbers;
}

/* -------------------------------------------------------------- made rows */

#define MADE "made"

void
made_begin(MadeRows *made, const Oid *types, int n_types)
{
	made->desc = CreateTemplateTupleDesc(n_types);
	for (int i = 0; i < n_types; i++)
	{
		char		name[2] = {(char) ('a' + i), '\0'};

		TupleDescInitEntry(made->desc, (AttrNumber) (i + 1), name, types[i], -1, 0);
	}
	made->rows = tuplestore_begin_heap(true, false, work_mem);
	made->n = 0;
}

void
made_add(MadeRows *made, Datum *values, bool *nulls)
{
	static bool none[MADE_MOST_COLUMNS];

	tuplestore_putvalues(made->rows, made->desc, values, nulls != NULL ? nulls : none);
	made->n++;
}

void
made_end(MadeRows *made, const char *command)
{
	EphemeralNamedRelationData relation;
	Arguments	arguments = {0};

	if (made->n > 0)
	{
		memset(&relation, 0, sizeof(relation));
		relation.md.name = pstrdup(MADE);
		relation.md.tupdesc = made->desc;
		relation.md.enrtype = ENR_NAMED_TUPLESTORE;
		relation.md.enrtuples = (double) made->n;
		relation.reldata = made->rows;
		if (SPI_register_relation(&relation) != SPI_OK_REL_REGISTER)
			elog(ERROR, "could not register rows that were made");
		run_statement(command, &arguments);
		if (SPI_unregister_relation(MADE) != SPI_OK_REL_UNREGISTER)
			elog(ERROR, "could not unregister rows that were made");
	}
	tuplestore_end(made->rows);
}

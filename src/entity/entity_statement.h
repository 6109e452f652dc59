/*-------------------------------------------------------------------------
 *
 * entity_statement.h
 *	  Statements over sets: arrays go in, and rows that are made in memory.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_ENTITY_ENTITY_STATEMENT_H
#define ASSAY_ENTITY_ENTITY_STATEMENT_H

#include "postgres.h"

#include "executor/spi.h"
#include "utils/tuplestore.h"

/* arguments of a statement: arrays of the same length, or a number */
typedef struct Arguments
{
	int			n;
	Oid			types[4];
	Datum		values[4];
} Arguments;

extern void array_argument(Arguments *arguments, Oid element, Datum *values, Size n);
extern void number_argument(Arguments *arguments, int64 value);

/* throws when it fails; the result is in SPI_tuptable */
extern void run_statement(const char *command, Arguments *arguments);

extern int64 number_of(HeapTuple row, TupleDesc desc, int column, int64 if_null);

/* a copy, or NULL */
extern const char *utf8_of_column(HeapTuple row, TupleDesc desc, int column, Size *length);

extern Datum text_datum(const char *utf8, Size length);

/* the next numbers of a sequence */
extern int64 *take_numbers(const char *sequence, Size n);

/*
 * Rows that a statement finds under the name made. Columns are named a, b, c and
 * so on; a value is NULL where nulls says so, which may be NULL itself.
 */
#define MADE_MOST_COLUMNS 12

typedef struct MadeRows
{
	TupleDesc	desc;
	Tuplestorestate *rows;
	int64		n;
} MadeRows;

extern void made_begin(MadeRows *made, const Oid *types, int n_types);
extern void made_add(MadeRows *made, Datum *values, bool *nulls);

/* runs a statement over the rows, unless there are none, and forgets them */
extern void made_end(MadeRows *made, const char *command);

#endif							/* ASSAY_ENTITY_ENTITY_STATEMENT_H */

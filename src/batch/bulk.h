/*-------------------------------------------------------------------------
 *
 * bulk.h
 *	  Many rows into a table of schema assay, as COPY puts them there.
 *
 * Rows go past privileges, policies, constraints other than unique ones, and
 * triggers: who calls this asks bulk_may() first, or is the only one to write
 * the table.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BATCH_BULK_H
#define ASSAY_BATCH_BULK_H

#include "postgres.h"

#include "access/heapam.h"
#include "executor/tuptable.h"
#include "nodes/execnodes.h"
#include "utils/rel.h"

/* as COPY does */
#define BULK_ROWS 1000
#define BULK_BYTES 65535

typedef struct Bulk
{
	Relation	relation;
	EState	   *estate;
	ResultRelInfo *result;
	BulkInsertState insert;
	TupleTableSlot *slots[BULK_ROWS];
	int			n;
	Size		bytes;
	MemoryContext context;
} Bulk;

/*
 * May the current role put rows into the table this way, with the same outcome
 * as by INSERT? It has such columns, in this order, and no others; the role may
 * insert, no policy applies, and no trigger but "own" would fire.
 */
extern bool bulk_may(const char *table, const char *const *columns, int n_columns, const char *own);

/* The table is locked until the end of the transaction, as by INSERT. */
extern Bulk *bulk_open(const char *table);

/* the row is copied; throws ERRCODE_UNIQUE_VIOLATION now or at a later call */
extern void bulk_put(Bulk *bulk, const Datum *values, const bool *nulls, Size bytes);

/* what was put is seen by the next command */
extern void bulk_close(Bulk *bulk);

#endif							/* ASSAY_BATCH_BULK_H */

/*-------------------------------------------------------------------------
 *
 * version.h
 *	  Which state of the registry tables a snapshot sees.
 *
 * See version.c for how states get their numbers.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_REGISTRY_VERSION_H
#define ASSAY_REGISTRY_VERSION_H

#include "postgres.h"

#include "utils/snapshot.h"

/* What a snapshot sees of one table. */
typedef struct TableVersion
{
	uint64		number;			/* equal numbers: equal rows */
	bool		own;			/* the current transaction has changed it */
} TableVersion;

extern void version_init(void);

/*
 * Makes the versions that a snapshot sees the current ones, and returns the
 * number of the view: it is the same as long as nothing a query could read has
 * changed, be it by others or by our own commands. Cheap where it is the same.
 */
extern uint64 version_view(Snapshot snapshot);

/* the version of a table in the current view */
extern TableVersion version_of(Oid relid);

#endif							/* ASSAY_REGISTRY_VERSION_H */

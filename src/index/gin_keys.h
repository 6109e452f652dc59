/*-------------------------------------------------------------------------
 *
 * gin_keys.h
 *	  Between the keys of this folder and GIN, whose keys are bytea.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_INDEX_GIN_KEYS_H
#define ASSAY_INDEX_GIN_KEYS_H

#include "postgres.h"

#include "index/segment_keys.h"

/* What GIN hands back with each key looked up. */
typedef struct GinProbe
{
	const Probe *probe;			/* in the list of the query */
	const struct GinProbe *same;	/* another for the same key, or NULL */
	void	   *query;
} GinProbe;

/* The keys of a value; they stay in the bytes of the set, which ends here. */
extern Datum *gin_datums_of_keys(KeySet *keys, int32 *n_keys);

/*
 * What extractQuery returns for the probes of a query, in the current memory
 * context. Probes that are the same become one entry.
 */
extern Datum *gin_datums_of_probes(const ProbeList *probes, void *query,
								 int32 *n_entries, bool **partial, Pointer **extra);

/* letters as text, whatever bytes a segment is cut at */
extern Datum gin_letters_shown(const char *letters, int length);

#endif							/* ASSAY_INDEX_GIN_KEYS_H */

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

#include "access/gin.h"
#include "fmgr.h"

#include "index/segment_keys.h"

/* What GIN hands back with each key looked up. */
typedef struct GinProbe
{
	const Probe *probe;			/* in the list of the query */
	const struct GinProbe *same;	/* another for the same key, or NULL */
	void	   *query;
} GinProbe;

/*
 * extractValue of an operator class on text: collect() starts a set with the
 * keys of a value, allocated with lexicon_palloc.
 */
typedef void (*GinCollect) (KeySet *keys, const char *utf8, size_t length);
extern Datum gin_extract_value_of_text(FunctionCallInfo fcinfo, GinCollect collect);

/*
 * The result of extractQuery: the probes of a query as keys, each with a
 * GinProbe as its extra data. Equal probes become one key.
 */
extern Datum gin_extract_probes(FunctionCallInfo fcinfo, const ProbeList *probes, void *query);

/* which keys consistent() or triConsistent() was called with */
extern const GinTernaryValue *gin_keys_found(FunctionCallInfo fcinfo);

/* letters as text, whatever bytes a segment is cut at */
extern Datum gin_letters_shown(const char *letters, int length);

#endif							/* ASSAY_INDEX_GIN_KEYS_H */

/*-------------------------------------------------------------------------
 *
 * name_glue.h
 *	  Names of parties as other C code of the server reads and compares them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_NAME_GLUE_H
#define ASSAY_NAME_NAME_GLUE_H

#include "postgres.h"

#include "name/name.h"

/*
 * seller_similarity() of two UTF-8 texts; the last few names stay read, so
 * comparing one with many reads it once.
 */
extern double party_name_similarity(const char *a, size_t length_a,
									const char *b, size_t length_b);

/* a name read in place slot (0 or 1), good until the next in that place */
extern const PartyName *party_name_read(int slot, const char *utf8, size_t length);

/* working space for name_read(), kept */
extern void *party_name_space(void);

#endif							/* ASSAY_NAME_NAME_GLUE_H */

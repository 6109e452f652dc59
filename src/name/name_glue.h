/*-------------------------------------------------------------------------
 *
 * name_glue.h
 *	  Parsing and comparing names of parties, for C code with PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_NAME_GLUE_H
#define ASSAY_NAME_NAME_GLUE_H

#include "postgres.h"

#include "name/name.h"

/*
 * seller_similarity() of two UTF-8 texts; the names last read are kept, so
 * that comparing one with many reads it once.
 */
extern double party_name_similarity(const char *a, size_t length_a,
									const char *b, size_t length_b);

/* a name read in place slot (0 or 1), valid until the next in that place */
extern const PartyName *party_name_read(int slot, const char *utf8, size_t length);

/* working space for name_read(), kept */
extern void *party_name_space(void);

#endif							/* ASSAY_NAME_NAME_GLUE_H */

/*-------------------------------------------------------------------------
 *
 * name_learned.h
 *	  Names of parties, weighed by how common their words are among the
 *	  user's own.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_NAME_LEARNED_H
#define ASSAY_NAME_NAME_LEARNED_H

#include "postgres.h"

#include "name/name.h"

typedef struct LearnedWords LearnedWords;

/*
 * What was learned, as the active snapshot and the current role see it; valid
 * until the next call.
 */
extern const LearnedWords *seller_learned_words(void);

/* does any word weigh otherwise than by itself? */
extern bool seller_has_learned(const LearnedWords *learned);

/*
 * party_name_read() with learned weights. The same name while nothing was
 * learned.
 */
extern const PartyName *seller_read_learned(const LearnedWords *learned, int slot,
											const char *utf8, size_t length);

/* gives the words of a name that was read their learned weights */
extern void seller_weigh_learned(const LearnedWords *learned, PartyName *name);

#endif							/* ASSAY_NAME_NAME_LEARNED_H */

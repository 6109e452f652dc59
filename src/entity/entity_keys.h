/*-------------------------------------------------------------------------
 *
 * entity_keys.h
 *	  Under what a name is kept, so that other writings of it are found.
 *
 * A key is a hash of 32 bits: of the words of a name as a whole, of a word, its
 * halves and its sound, of two words, of words that others write as one. Two
 * writings of one party share one at least; names that share one may be two
 * parties: name_similarity() decides.
 *
 * Keys are stored, so they depend on frozen tables only. Knows nothing of
 * PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_ENTITY_ENTITY_KEYS_H
#define ASSAY_ENTITY_ENTITY_KEYS_H

#include "name/name.h"

#define ENTITY_MAX_KEYS 48

typedef struct EntityKeys
{
	int			n;
	uint32_t	least;			/* weight that a name like this one shares */
	uint32_t	keys[ENTITY_MAX_KEYS];	/* none twice; the first of name_core_key() */
	uint8_t		weights[ENTITY_MAX_KEYS];	/* how much one that is shared says */
} EntityKeys;

extern void entity_keys(const PartyName *name, EntityKeys *out);

/*
 * What the words of a name say about who it is, places aside: 1 is a word of
 * its own.
 */
extern float entity_distinctness(const PartyName *name);

#endif							/* ASSAY_ENTITY_ENTITY_KEYS_H */

/*-------------------------------------------------------------------------
 *
 * entity_keys.h
 *	  Under what a name is kept, so that other writings of it are found.
 *
 * A key is a hash of 32 bits: of the words of a name as a whole, of its letters,
 * of a word, its halves and its sound, of two words, of words that others write
 * as one. Two writings of one party share one at least, or one is with a letter
 * more or less the key of the letters of the other; names that share one may be
 * two parties: names_likeness() decides.
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

/* names of fewer letters are known by their words only; with a letter wrong too */
#define ENTITY_LEAST_LETTERS 6
#define ENTITY_LEAST_FOR_WRONG 9

/* letters of a name, in whatever order */
typedef struct EntityLetters
{
	int			n;
	uint64_t	sum;
	uint32_t	letters;		/* which of a to z are there */
} EntityLetters;

typedef struct EntityKeys
{
	int			n;
	uint32_t	least;			/* weight that a name like this one shares */
	uint32_t	keys[ENTITY_MAX_KEYS];	/* none twice; the first of name_core_key() */
	uint8_t		weights[ENTITY_MAX_KEYS];	/* how much one that is shared says */
	int			n_sums;
	EntityLetters sums[3];		/* the last is room for one */
} EntityKeys;

extern void entity_keys(const PartyName *name, EntityKeys *out);

/* keys of the letters of names with one more or less than this one; returns how many */
#define ENTITY_MAX_NEAR (4 * 26)
#define ENTITY_NEAR_WEIGHT 6
extern int	entity_near_keys(const EntityKeys *keys, uint32_t *out);

/*
 * What the words of a name say about who it is, places aside: 1 is a word of
 * its own. Names that say less than the least may be of many parties.
 */
#define ENTITY_LEAST_DISTINCT 0.6f
extern float entity_distinctness(const PartyName *name);

#endif							/* ASSAY_ENTITY_ENTITY_KEYS_H */

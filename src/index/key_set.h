/*-------------------------------------------------------------------------
 *
 * key_set.h
 *	  The keys of one value of an index, while they are collected.
 *
 * Keys are bytes, compared as bytes: the same order on every architecture.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_INDEX_KEY_SET_H
#define ASSAY_INDEX_KEY_SET_H

#include "match/lexicon.h"

/* no key is longer */
#define KEY_MAX 98

typedef struct KeySet
{
	uint32_t	n_keys;
	uint32_t   *places;			/* of the keys in bytes; the length of each is
								 * the byte before it */
	char	   *bytes;
	const LexiconMemory *memory;

	/* while they are collected */
	uint32_t	places_space;
	uint32_t	bytes_used;
	uint32_t	bytes_space;
	uint32_t   *known;			/* by hash: place of a key, or 0 */
	uint32_t	known_mask;
	uint32_t	n_known;
} KeySet;

/* Everything is allocated through memory; key_set_release() gives it back. */
extern void key_set_begin(KeySet *set, const LexiconMemory *memory);

/* Adds a key; false if it is there already. */
extern bool key_set_add(KeySet *set, const char *key, int length);

/* Adds a key that cannot be there, nor ever be added, otherwise. */
extern void key_set_append(KeySet *set, const char *key, int length);

/* Sorts the keys of a short value; an index sorts those of a long one itself. */
extern void key_set_sort(KeySet *set);

extern void key_set_release(KeySet *set);

/* the order of keys */
extern int	key_compare(const char *a, int length_a, const char *b, int length_b);

#endif							/* ASSAY_INDEX_KEY_SET_H */

/*-------------------------------------------------------------------------
 *
 * memo.h
 *	  A cache of answers by key, within a fixed amount of memory.
 *
 * Keys and answers are bytes. Eviction is by two halves: the younger takes new
 * entries and those of the elder that are found again; when it is full, the
 * elder is emptied and they change places.
 *
 * An answer from a memo must equal a newly computed one: its owner calls
 * memo_forget() when anything changes that answers depend on and that is not
 * in the key.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_REGISTRY_MEMO_H
#define ASSAY_REGISTRY_MEMO_H

#include "postgres.h"

typedef struct Memo Memo;

/* an empty memo of at most so many bytes in a context of its own below parent */
extern Memo *memo_create(MemoryContext parent, const char *name, Size most);

/*
 * The answer kept under a key, aligned for any type, or NULL. Good until the
 * next call for this memo.
 */
extern void *memo_find(Memo *memo, const void *key, Size key_length, Size *size);

/*
 * Room for the answer to a key that was not found, for the caller to fill at
 * once; NULL where it takes too much of the memo. Good until the next call.
 */
extern void *memo_keep(Memo *memo, const void *key, Size key_length, Size size);

extern void memo_forget(Memo *memo);

#endif							/* ASSAY_REGISTRY_MEMO_H */

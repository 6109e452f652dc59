/*-------------------------------------------------------------------------
 *
 * memo.h
 *	  Answers that are remembered, within a fixed amount of memory.
 *
 * Keys and answers are bytes. What was asked for lately stays: answers are
 * kept in two halves, the younger takes in what is new or was asked for again,
 * and when it is full the elder is forgotten and they change places.
 *
 * An answer from a memo must be the one that would be worked out anew. Who
 * owns a memo forgets it when anything changes that the answers depend on and
 * the key does not tell.
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

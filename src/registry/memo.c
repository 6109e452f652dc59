/*-------------------------------------------------------------------------
 *
 * memo.c
 *	  A cache of answers by key, within a fixed amount of memory.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "utils/memutils.h"

#include "compat.h"
#include "registry/memo.h"

/* a half begins with so much and doubles up to its share */
#define LEAST_SPACE		(32 * 1024)

/* of buckets there are as many as answers of this size */
#define USUAL_ANSWER	64

/* a half of this size grows only where one look-up in so many has found something */
#define MODEST_SPACE	(4 * 1024 * 1024)
#define WORTH_IT		8

/* an answer takes at most this share of a half */
#define MOST_SHARE		16

/* what is kept: header, key, answer; places are offsets, so that a half can move */
typedef struct Entry
{
	uint64		hash;
	uint32		next;			/* of the bucket; 0: none */
	uint32		key_length;
	uint32		size;			/* of the answer */
} Entry;

typedef struct Half
{
	char	   *space;			/* NULL: nothing yet */
	Size		size;
	Size		used;
	uint32	   *buckets;		/* first entry, or 0 */
	uint32		n_buckets;		/* a power of two */
} Half;

struct Memo
{
	MemoryContext context;
	Size		most;			/* of a half, without its buckets */
	Half		halves[2];
	int			young;
	uint64		asked;			/* look-ups, and those that found something */
	uint64		found;
};

/* entries begin behind this, so that 0 is none */
#define BEGIN MAXALIGN(1)

static inline Size
answer_offset(Size key_length)
{
	return MAXALIGN(sizeof(Entry) + key_length);
}

static inline Size
entry_size(Size key_length, Size size)
{
	return MAXALIGN(answer_offset(key_length) + size);
}

static inline uint64
hash_of(const void *key, Size length)
{
	return hash_bytes_extended(key, (int) length, 0);
}

Memo *
memo_create(MemoryContext parent, const char *name, Size most)
{
	MemoryContext context = AllocSetContextCreate(parent, "assay memo", ALLOCSET_SMALL_SIZES);
	Memo	   *memo = MemoryContextAllocZero(context, sizeof(Memo));

	MemoryContextSetIdentifier(context, name);
	memo->context = context;
	/* two halves, each with its buckets */
	memo->most = most / 2 / (USUAL_ANSWER + sizeof(uint32)) * USUAL_ANSWER;
	return memo;
}

static inline Entry *
entry_at(const Half *half, uint32 place)
{
	return (Entry *) (half->space + place);
}

static inline uint32 *
bucket_of(const Half *half, uint64 hash)
{
	return &half->buckets[hash & (half->n_buckets - 1)];
}

static void
empty(Half *half)
{
	half->used = BEGIN;
	if (half->space != NULL)
		memset(half->buckets, 0, half->n_buckets * sizeof(uint32));
}

/* more room for a half that has not its whole share; false if it has */
static bool
grow(Memo *memo, Half *half)
{
	Size		size = half->space == NULL ? LEAST_SPACE : half->size * 2;
	uint32		n_buckets = LEAST_SPACE / USUAL_ANSWER;
	char	   *space;
	uint32	   *buckets;

	if (size > memo->most)
		size = memo->most;
	if (size <= half->size || (half->size >= MODEST_SPACE && memo->found * WORTH_IT < memo->asked))
		return false;
	while (n_buckets <= size / USUAL_ANSWER / 2)
		n_buckets *= 2;

	/* neither may be lost when the other cannot be had */
	buckets = MemoryContextAllocZero(memo->context, n_buckets * sizeof(uint32));
	space = MemoryContextAllocHuge(memo->context, size);
	if (half->space != NULL)
	{
		memcpy(space, half->space, half->used);
		pfree(half->space);
		pfree(half->buckets);
	}
	else
		half->used = BEGIN;
	half->space = space;
	half->size = size;
	half->buckets = buckets;
	half->n_buckets = n_buckets;
	for (Size at = BEGIN; at < half->used;)
	{
		Entry	   *entry = entry_at(half, (uint32) at);
		uint32	   *bucket = bucket_of(half, entry->hash);

		entry->next = *bucket;
		*bucket = (uint32) at;
		at += entry_size(entry->key_length, entry->size);
	}
	return true;
}

static Entry *
find_in(const Half *half, uint64 hash, const void *key, Size key_length)
{
	if (half->space == NULL)
		return NULL;
	for (uint32 at = *bucket_of(half, hash); at != 0; at = entry_at(half, at)->next)
	{
		Entry	   *entry = entry_at(half, at);

		if (entry->hash == hash && entry->key_length == key_length && memcmp(entry + 1, key, key_length) == 0)
			return entry;
	}
	return NULL;
}

/* a new entry with its key, in the younger half, which the elder may become; or NULL */
static Entry *
add(Memo *memo, uint64 hash, const void *key, Size key_length, Size size)
{
	Half	   *half = &memo->halves[memo->young];
	Size		needed = entry_size(key_length, size);
	uint32	   *bucket;
	Entry	   *entry;

	if (needed > memo->most / MOST_SHARE)
		return NULL;
	while (half->space == NULL || half->used + needed > half->size)
	{
		if (grow(memo, half))
			continue;
		memo->young = 1 - memo->young;
		half = &memo->halves[memo->young];
		empty(half);
	}
	entry = entry_at(half, (uint32) half->used);
	bucket = bucket_of(half, hash);
	entry->hash = hash;
	entry->next = *bucket;
	entry->key_length = (uint32) key_length;
	entry->size = (uint32) size;
	memcpy(entry + 1, key, key_length);
	*bucket = (uint32) half->used;
	half->used += needed;
	return entry;
}

static inline void *
answer_of(Entry *entry)
{
	return (char *) entry + answer_offset(entry->key_length);
}

void *
memo_find(Memo *memo, const void *key, Size key_length, Size *size)
{
	uint64		hash = hash_of(key, key_length);
	Half	   *elder = &memo->halves[1 - memo->young];
	Entry	   *entry = find_in(&memo->halves[memo->young], hash, key, key_length);
	Entry	   *again;

	memo->asked++;
	if (entry == NULL)
	{
		entry = find_in(elder, hash, key, key_length);
		if (entry == NULL)
			return NULL;

		/* where the halves would change places it is the elder's turn to stay */
		if (memo->halves[memo->young].used + entry_size(key_length, entry->size) <= memo->halves[memo->young].size)
		{
			again = add(memo, hash, key, key_length, entry->size);
			memcpy(answer_of(again), answer_of(entry), entry->size);
			entry = again;
		}
	}
	memo->found++;
	*size = entry->size;
	return answer_of(entry);
}

void *
memo_keep(Memo *memo, const void *key, Size key_length, Size size)
{
	Entry	   *entry;

	if (key_length > memo->most || size > memo->most)
		return NULL;
	entry = add(memo, hash_of(key, key_length), key, key_length, size);
	return entry == NULL ? NULL : answer_of(entry);
}

void
memo_forget(Memo *memo)
{
	empty(&memo->halves[0]);
	empty(&memo->halves[1]);
}

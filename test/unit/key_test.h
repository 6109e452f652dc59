/*-------------------------------------------------------------------------
 *
 * key_test.h
 *	  What the tests of index keys share: numbers by chance, memory for a
 *	  while, strings, and a search of keys as the index does it.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "index/segment_keys.h"

static uint64_t state = 1;

static uint32_t
random_below(uint32_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (uint32_t) ((state >> 16) % n);
}

static bool
one_in(uint32_t n)
{
	return random_below(n) == 0;
}

/* a memory of one pair: all of it is given back at once */
static void *blocks[1 << 16];
static int	n_blocks;

static void *
allocate(size_t size)
{
	if (n_blocks == (int) (sizeof(blocks) / sizeof(blocks[0])))
	{
		fprintf(stderr, "too many blocks\n");
		exit(2);
	}
	return blocks[n_blocks++] = malloc(size ? size : 1);
}

static void *
enlarge(void *block, size_t size)
{
	for (int i = n_blocks; i-- > 0;)
		if (blocks[i] == block)
			return blocks[i] = realloc(block, size);
	abort();
}

static void
release(void *block)
{
	(void) block;
}

static void
check_interrupts(void)
{
}

static const LexiconMemory memory = {allocate, enlarge, release, check_interrupts};

static void
release_all(int from)
{
	while (n_blocks > from)
		free(blocks[--n_blocks]);
}

/* --------------------------------------------------------------- strings */

typedef struct String
{
	char		s[2000];
	int			n;
} String;

static void
append(String *out, const char *s)
{
	int			n = (int) strlen(s);

	if (out->n + n < (int) sizeof(out->s))
	{
		memcpy(out->s + out->n, s, n);
		out->n += n;
	}
	out->s[out->n] = 0;
}

static const char *
one_of(const char *const *list, int n)
{
	return list[random_below(n)];
}

#define ONE_OF(list) one_of(list, (int) (sizeof(list) / sizeof((list)[0])))

/* ------------------------------------------------------------------ keys */

static const KeySet *sorted;

static int
compare_places(const void *a, const void *b)
{
	uint32_t	x = *(const uint32_t *) a;
	uint32_t	y = *(const uint32_t *) b;

	return key_compare(sorted->bytes + x, (unsigned char) sorted->bytes[x - 1],
							   sorted->bytes + y, (unsigned char) sorted->bytes[y - 1]);
}

/* Sorts keys as an index does; false if one is there twice. */
static bool
sort_keys(KeySet *keys)
{
	sorted = keys;
	qsort(keys->places, keys->n_keys, sizeof(uint32_t), compare_places);
	for (uint32_t i = 1; i < keys->n_keys; i++)
		if (compare_places(&keys->places[i - 1], &keys->places[i]) == 0)
			return false;
	return true;
}

static bool
answered(const KeySet *keys, const Probe *probe)
{
	for (uint32_t i = 0; i < keys->n_keys; i++)
	{
		const char *key = keys->bytes + keys->places[i];
		int			length = (unsigned char) key[-1];
		int			order = key_compare(key, length, probe->key, probe->key_length);

		if (order < 0)
			continue;
		if (!probe->prefix)
			return order == 0;
		order = probe_compare_key(probe, key, length);
		if (order == 0)
			return true;
		if (order > 0)
			return false;
	}
	return false;
}

/*-------------------------------------------------------------------------
 *
 * key_set.c
 *	  The keys of one value of an index, while they are collected.
 *
 *-------------------------------------------------------------------------
 */
#include "index/key_set.h"

#include <string.h>

/* sorting by insertion pays up to about here */
#define MOST_SORTED 96

int
key_compare(const char *a, int length_a, const char *b, int length_b)
{
	int			order = memcmp(a, b, length_a < length_b ? length_a : length_b);

	return order != 0 ? order : length_a - length_b;
}

void
key_set_begin(KeySet *set, const LexiconMemory *memory)
{
	memset(set, 0, sizeof(*set));
	set->memory = memory;
	set->places_space = 64;
	set->places = memory->allocate(set->places_space * sizeof(uint32_t));
	set->bytes_space = 1024;
	set->bytes = memory->allocate(set->bytes_space);
	set->known_mask = 63;
	set->known = memory->allocate((set->known_mask + 1) * sizeof(uint32_t));
	memset(set->known, 0, (set->known_mask + 1) * sizeof(uint32_t));
}

void
key_set_append(KeySet *set, const char *key, int length)
{
	set->places = lexicon_reserve(set->memory, set->places, set->n_keys, 1, &set->places_space, sizeof(uint32_t));
	set->bytes = lexicon_reserve(set->memory, set->bytes, set->bytes_used, 1 + (uint32_t) length, &set->bytes_space, 1);
	set->bytes[set->bytes_used++] = (char) length;
	set->places[set->n_keys++] = set->bytes_used;
	memcpy(set->bytes + set->bytes_used, key, length);
	set->bytes_used += length;
}

static uint32_t
hash_of(const char *key, int length)
{
	uint32_t	hash = UINT32_C(2166136261);

	for (int i = 0; i < length; i++)
		hash = (hash ^ (unsigned char) key[i]) * UINT32_C(16777619);
	return hash ^ hash >> 15;
}

bool
key_set_add(KeySet *set, const char *key, int length)
{
	uint32_t	at = hash_of(key, length);

	for (;; at++)
	{
		uint32_t	place = set->known[at & set->known_mask];

		if (place == 0)
			break;
		if (set->bytes[place - 1] == (char) length && memcmp(set->bytes + place, key, length) == 0)
			return false;
	}
	key_set_append(set, key, length);
	set->known[at & set->known_mask] = set->places[set->n_keys - 1];
	set->n_known++;

	if (set->n_known * 2 > set->known_mask)
	{
		uint32_t	mask = set->known_mask * 2 + 1;
		uint32_t   *known = set->memory->allocate(((size_t) mask + 1) * sizeof(uint32_t));

		memset(known, 0, ((size_t) mask + 1) * sizeof(uint32_t));
		for (uint32_t i = 0; i <= set->known_mask; i++)
		{
			uint32_t	place = set->known[i];

			if (place == 0)
				continue;
			at = hash_of(set->bytes + place, (unsigned char) set->bytes[place - 1]);
			while (known[at & mask] != 0)
				at++;
			known[at & mask] = place;
		}
		set->memory->release(set->known);
		set->known = known;
		set->known_mask = mask;
	}
	return true;
}

void
key_set_sort(KeySet *set)
{
	uint32_t   *places = set->places;
	const char *bytes = set->bytes;

	if (set->n_keys > MOST_SORTED)
		return;
	for (uint32_t i = 1; i < set->n_keys; i++)
	{
		uint32_t	place = places[i];
		uint32_t	k = i;

		for (; k > 0 && key_compare(bytes + place, (unsigned char) bytes[place - 1],
									bytes + places[k - 1],
									(unsigned char) bytes[places[k - 1] - 1]) < 0; k--)
			places[k] = places[k - 1];
		places[k] = place;
	}
}

void
key_set_release(KeySet *set)
{
	set->memory->release(set->places);
	set->memory->release(set->bytes);
	set->memory->release(set->known);
}

/*-------------------------------------------------------------------------
 *
 * entity_image.c
 *	  The names that are known, by their keys, in memory.
 *
 * A hash table from keys to chains of the names that have them. A key that
 * many names have finds nothing any more: what such names share besides has
 * keys of its own, of two words or of all.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/memutils.h"

#include "entity/entity_image.h"
#include "registry/registry.h"

/* a key of more names than this is common */
#define MOST_NAMES 200

/* of names with the same words, so many are candidates */
#define OF_SAME_WORDS 3

/* those that share most are looked at until there are enough candidates */
#define MOST_LOOKED_AT 40

/* room for the names that are there: keys of their own that a name has, at most */
#define KEYS_OF_NAME 12
#define MOST_SLOTS_AT_ONCE (UINT32_C(1) << 26)

typedef struct KeySlot
{
	uint32		key;
	uint32		n;				/* names; 0: free slot */
	uint32		chain;			/* first link + 1 */
} KeySlot;

typedef struct KeyLink
{
	uint32		name;
	uint32		next;			/* link + 1 */
} KeyLink;

typedef struct KnownName
{
	int64		name_id;
	uint32		whole;
} KnownName;

/* a name that was found, in a look-up */
typedef struct Found
{
	uint32		name;
	uint32		shared;
} Found;

struct EntityImage
{
	MemoryContext context;
	KeySlot    *slots;
	uint32		n_slots;		/* a power of two */
	uint32		n_keys;
	KeyLink    *links;
	Size		n_links;
	Size		max_links;
	KnownName  *names;
	Size		n_names;
	Size		max_names;
};

EntityImage *
entity_image_create(Size n)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "known names of parties", ALLOCSET_DEFAULT_SIZES);
	EntityImage *image = MemoryContextAllocZero(context, sizeof(EntityImage));
	MemoryContext old = MemoryContextSwitchTo(context);

	image->context = context;
	image->n_slots = 65536;
	while (image->n_slots < n * KEYS_OF_NAME && image->n_slots < MOST_SLOTS_AT_ONCE)
		image->n_slots *= 2;
	image->slots = registry_allocate(image->n_slots, sizeof(KeySlot), true);
	MemoryContextSwitchTo(old);
	return image;
}

void
entity_image_free(EntityImage *image)
{
	MemoryContextDelete(image->context);
}

int64
entity_image_last(const EntityImage *image)
{
	return image->n_names > 0 ? image->names[image->n_names - 1].name_id : 0;
}

static KeySlot *
key_slot(const EntityImage *image, uint32 key)
{
	uint32		i = key & (image->n_slots - 1);

	while (image->slots[i].n != 0 && image->slots[i].key != key)
		i = (i + 1) & (image->n_slots - 1);
	return &image->slots[i];
}

static void
more_slots(EntityImage *image)
{
	KeySlot    *old = image->slots;
	uint32		n_old = image->n_slots;

	if (n_old > PG_UINT32_MAX / 4)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many names of parties")));
	image->n_slots *= 2;
	image->slots = registry_allocate(image->n_slots, sizeof(KeySlot), true);
	for (uint32 i = 0; i < n_old; i++)
		if (old[i].n != 0)
			*key_slot(image, old[i].key) = old[i];
	pfree(old);
}

void
entity_image_add(EntityImage *image, int64 name_id, const uint32 *keys, int n_keys)
{
	MemoryContext old = MemoryContextSwitchTo(image->context);

	registry_grow(image->names, image->n_names, image->max_names);
	image->names[image->n_names].name_id = name_id;
	image->names[image->n_names].whole = n_keys > 0 ? keys[0] : 0;
	for (int i = 0; i < n_keys; i++)
	{
		KeySlot    *slot;

		if (image->n_keys >= image->n_slots / 3 * 2)
			more_slots(image);
		slot = key_slot(image, keys[i]);
		if (slot->n == 0)
		{
			slot->key = keys[i];
			image->n_keys++;
		}
		if (slot->n++ >= MOST_NAMES)
		{
			slot->n = MOST_NAMES + 1;
			continue;
		}
		registry_grow(image->links, image->n_links, image->max_links);
		image->links[image->n_links].name = (uint32) image->n_names;
		image->links[image->n_links].next = slot->chain;
		slot->chain = (uint32) ++image->n_links;
	}
	image->n_names++;
	MemoryContextSwitchTo(old);
}

#define FOUND_SLOTS 4096

/* found, by name; a small open table */
typedef struct Finding
{
	int			n;
	Found		found[FOUND_SLOTS / 2];
	uint16		slots[FOUND_SLOTS]; /* found + 1 */
} Finding;

/* the names that have a key; false if those are too many to tell */
static bool
find_key(const EntityImage *image, Finding *finding, uint32 key, uint32 weight)
{
	const KeySlot *slot = key_slot(image, key);

	if (slot->n > MOST_NAMES)
		return false;
	for (uint32 link = slot->chain; link != 0; link = image->links[link - 1].next)
	{
		uint32		name = image->links[link - 1].name;
		uint32		s = name * UINT32_C(0x9E3779B1) & (FOUND_SLOTS - 1);

		while (finding->slots[s] != 0 && finding->found[finding->slots[s] - 1].name != name)
			s = (s + 1) & (FOUND_SLOTS - 1);
		if (finding->slots[s] == 0)
		{
			if (finding->n == lengthof(finding->found))
				continue;
			finding->found[finding->n].name = name;
			finding->found[finding->n].shared = 0;
			finding->slots[s] = (uint16) ++finding->n;
		}
		finding->found[finding->slots[s] - 1].shared += weight;
	}
	return true;
}

/* the name that shares most, the oldest of several; NULL if none shares this much */
static Found *
best_found(Finding *finding, uint32 least)
{
	Found	   *best = NULL;

	for (int i = 0; i < finding->n; i++)
	{
		Found	   *found = &finding->found[i];

		if (found->shared >= least &&
			(best == NULL || found->shared > best->shared || (found->shared == best->shared && found->name < best->name)))
			best = found;
	}
	return best;
}

int
entity_image_candidates(EntityImage *image, const EntityKeys *keys, int64 *out, int max)
{
	static Finding finding;
	uint32		near[ENTITY_MAX_NEAR];
	int			n_near = entity_near_keys(keys, near);
	uint32		wholes[MOST_LOOKED_AT];
	uint32		of_any = 0;
	int			n_out = 0;

	finding.n = 0;
	memset(finding.slots, 0, sizeof(finding.slots));
	for (int i = 0; i < keys->n; i++)
		if (!find_key(image, &finding, keys->keys[i], keys->weights[i]))
			of_any += keys->weights[i]; /* any of the names may have it */
	for (int i = 0; i < n_near; i++)
		(void) find_key(image, &finding, near[i], ENTITY_NEAR_WEIGHT);
	for (int i = 0; i < MOST_LOOKED_AT && n_out < max; i++)
	{
		Found	   *found = best_found(&finding, keys->least > of_any ? keys->least - of_any : 1);
		int			same = 0;

		if (found == NULL)
			break;
		found->shared = 0;
		wholes[i] = image->names[found->name].whole;
		for (int k = 0; k < i; k++)
			same += wholes[k] == wholes[i];
		if (same < OF_SAME_WORDS)
			out[n_out++] = image->names[found->name].name_id;
	}
	return n_out;
}

/*-------------------------------------------------------------------------
 *
 * link_image.c
 *	  Sellers and their identifiers, compiled for walking from one to others.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "registry/registry.h"
#include "seller/link_image.h"

/* steps between looks at interrupts */
#define BATCH 4096

LinkImage *
link_image_start(void)
{
	return palloc0(sizeof(LinkImage));
}

void
link_image_add_seller(LinkImage *image, const LinkSeller *seller)
{
	registry_grow(image->sellers, image->n_sellers, image->max_sellers);
	image->sellers[image->n_sellers] = *seller;
	image->sellers[image->n_sellers].first = 0;
	image->sellers[image->n_sellers++].n = 0;
}

static int
compare_seller(const void *id, const void *seller)
{
	int64		a = *(const int64 *) id;
	int64		b = ((const LinkSeller *) seller)->seller_id;

	return a < b ? -1 : a > b;
}

const LinkSeller *
link_image_seller(const LinkImage *image, int64 seller_id)
{
	if (image->n_sellers == 0)
		return NULL;
	return bsearch(&seller_id, image->sellers, image->n_sellers, sizeof(LinkSeller), compare_seller);
}

static int
compare_key(const void *text, const void *key)
{
	return strcmp(text, rel(((const LinkKey *) key)->text));
}

const LinkKey *
link_image_key(const LinkImage *image, const char *text)
{
	if (image->n_keys == 0)
		return NULL;
	return bsearch(text, image->keys, image->n_keys, sizeof(LinkKey), compare_key);
}

void
link_image_add_row(LinkImage *image, int64 seller_id, const char *key, const LinkEdge *row)
{
	const LinkSeller *seller = link_image_seller(image, seller_id);
	LinkEdge   *edge;

	/* row security may show the identifier and hide the seller */
	if (seller == NULL)
		return;
	if (image->n_keys == 0 || strcmp(image->keys[image->n_keys - 1].text.pointer, key) != 0)
	{
		registry_grow(image->keys, image->n_keys, image->max_keys);
		image->keys[image->n_keys].text.pointer = pstrdup(key);
		image->keys[image->n_keys].first = image->n_edges;
		image->keys[image->n_keys++].n = 0;
	}
	registry_grow(image->edges, image->n_edges, image->max_edges);
	edge = &image->edges[image->n_edges++];
	*edge = *row;
	edge->seller = (uint32) (seller - image->sellers);
	edge->key = image->n_keys - 1;
	image->keys[edge->key].n++;
}

static void
pack_image(Pack *pack, const LinkImage *image)
{
	Size		root = pack_root(pack, image, sizeof(LinkImage));
	Size		place;

	pack_array(pack, pack_member(root, LinkImage, 0, edges), image->n_edges, sizeof(LinkEdge));
	pack_array(pack, pack_member(root, LinkImage, 0, by_seller), image->n_edges, sizeof(uint32));
	place = pack_array(pack, pack_member(root, LinkImage, 0, keys), image->n_keys, sizeof(LinkKey));
	for (uint32 i = 0; i < image->n_keys; i++)
		pack_string(pack, pack_member(place, LinkKey, i, text));
	place = pack_array(pack, pack_member(root, LinkImage, 0, sellers), image->n_sellers, sizeof(LinkSeller));
	for (uint32 i = 0; i < image->n_sellers; i++)
	{
		pack_string(pack, pack_member(place, LinkSeller, i, name));
		pack_string(pack, pack_member(place, LinkSeller, i, status));
	}
}

void
link_image_finish(LinkImage *image, Pack *pack)
{
	uint32		at = 0;

	image->by_seller = registry_allocate(image->n_edges, sizeof(uint32), false);
	for (uint32 e = 0; e < image->n_edges; e++)
		image->sellers[image->edges[e].seller].n++;
	for (uint32 s = 0; s < image->n_sellers; s++)
	{
		image->sellers[s].first = at;
		at += image->sellers[s].n;
		image->sellers[s].n = 0;
	}
	for (uint32 e = 0; e < image->n_edges; e++)
	{
		LinkSeller *seller = &image->sellers[image->edges[e].seller];

		image->by_seller[seller->first + seller->n++] = e;
	}
	pack_image(pack, image);
}

bool
link_edge_holds(const LinkEdge *edge, DateADT day)
{
	return day >= edge->from && day < edge->until;
}

bool
link_key_links(const LinkImage *image, const LinkKey *key, const LinkDay *on)
{
	int64		n = 0;
	const LinkEdge *last = NULL;

	for (uint32 i = 0; i < key->n; i++)
	{
		const LinkEdge *edge = &image->edges[key->first + i];

		if (!link_edge_holds(edge, on->day))
			continue;
		if ((last == NULL || last->seller != edge->seller) && ++n > on->max_shared)
			return false;
		last = edge;
	}
	return n > 0;
}

/* ------------------------------------------------------------------ walk */

#define NOT_REACHED PG_UINT32_MAX

/* A key that a step goes through, from the surest of the sellers before it. */
typedef struct Passed
{
	uint32		key;
	uint32		from;			/* index into the list of those reached */
	uint32		edge;
	double		confidence;
} Passed;

typedef struct Walk
{
	const LinkImage *image;
	const LinkDay *on;
	LinkReached *reached;
	uint32		n_reached;
	uint32	   *seller_at;		/* by seller: its place in reached */
	Passed	   *passed;			/* keys of the step under way */
	uint32		n_passed;
	uint32	   *key_at;			/* by key: its place in passed; BEHIND: of an earlier step */
} Walk;

#define BEHIND (PG_UINT32_MAX - 1)

/* the keys of a seller that was reached in the step before */
static void
pass_keys(Walk *walk, uint32 from)
{
	const LinkImage *image = walk->image;
	const LinkReached *reached = &walk->reached[from];
	const LinkSeller *seller = &image->sellers[reached->seller];

	for (uint32 i = 0; i < seller->n; i++)
	{
		uint32		e = image->by_seller[seller->first + i];
		const LinkEdge *edge = &image->edges[e];
		uint32		at = walk->key_at[edge->key];
		double		confidence = reached->confidence * edge->confidence;

		if (at == BEHIND || !link_edge_holds(edge, walk->on->day))
			continue;
		if (at == NOT_REACHED)
		{
			if (!link_key_links(image, &image->keys[edge->key], walk->on))
			{
				walk->key_at[edge->key] = BEHIND;
				continue;
			}
			at = walk->key_at[edge->key] = walk->n_passed++;
			walk->passed[at].key = edge->key;
			walk->passed[at].confidence = 0.0;
		}
		if (confidence > walk->passed[at].confidence)
		{
			walk->passed[at].confidence = confidence;
			walk->passed[at].from = from;
			walk->passed[at].edge = e;
		}
	}
}

/* the sellers behind a key; those of earlier steps keep their way */
static void
reach_sellers(Walk *walk, const Passed *passed, int steps)
{
	const LinkKey *key = &walk->image->keys[passed->key];

	for (uint32 e = key->first; e < key->first + key->n; e++)
	{
		const LinkEdge *edge = &walk->image->edges[e];
		uint32		at = walk->seller_at[edge->seller];
		double		confidence = passed->confidence * edge->confidence;
		LinkReached *reached;

		if (!link_edge_holds(edge, walk->on->day))
			continue;
		if (at == NOT_REACHED)
		{
			at = walk->seller_at[edge->seller] = walk->n_reached++;
			walk->reached[at].seller = edge->seller;
			walk->reached[at].steps = steps;
			walk->reached[at].confidence = 0.0;
		}
		reached = &walk->reached[at];
		if (reached->steps < steps || confidence <= reached->confidence)
			continue;
		reached->confidence = confidence;
		reached->from = passed->from;
		reached->edge_from = passed->edge;
		reached->edge_to = e;
	}
	walk->key_at[passed->key] = BEHIND;
}

LinkReached *
link_walk(const LinkImage *image, const LinkSeller *start, const LinkDay *on,
		  int max_steps, uint32 *n_reached)
{
	Walk		walk = {.image = image, .on = on, .n_reached = 1};
	uint32		frontier = 0;

	walk.reached = registry_allocate(image->n_sellers, sizeof(LinkReached), false);
	walk.passed = registry_allocate(image->n_keys, sizeof(Passed), false);
	walk.seller_at = registry_allocate(image->n_sellers, sizeof(uint32), false);
	walk.key_at = registry_allocate(image->n_keys, sizeof(uint32), false);
	memset(walk.seller_at, 0xFF, image->n_sellers * sizeof(uint32));
	memset(walk.key_at, 0xFF, image->n_keys * sizeof(uint32));

	memset(&walk.reached[0], 0, sizeof(LinkReached));
	walk.reached[0].seller = (uint32) (start - image->sellers);
	walk.reached[0].confidence = 1.0;
	walk.seller_at[walk.reached[0].seller] = 0;

	for (int step = 1; step <= max_steps && frontier < walk.n_reached; step++)
	{
		uint32		end = walk.n_reached;

		walk.n_passed = 0;
		for (; frontier < end; frontier++)
		{
			if (frontier % BATCH == 0)
				CHECK_FOR_INTERRUPTS();
			pass_keys(&walk, frontier);
		}
		for (uint32 i = 0; i < walk.n_passed; i++)
		{
			if (i % BATCH == 0)
				CHECK_FOR_INTERRUPTS();
			reach_sellers(&walk, &walk.passed[i], step);
		}
	}
	pfree(walk.passed);
	pfree(walk.seller_at);
	pfree(walk.key_at);
	*n_reached = walk.n_reached;
	return walk.reached;
}

/* -------------------------------------------------------------- clusters */

/* halves the way to the root as it goes */
static uint32
root_of(uint32 *parents, uint32 seller)
{
	while (parents[seller] != seller)
		seller = parents[seller] = parents[parents[seller]];
	return seller;
}

uint32 *
link_clusters(const LinkImage *image, const LinkDay *on)
{
	uint32	   *parents = registry_allocate(image->n_sellers, sizeof(uint32), false);

	for (uint32 s = 0; s < image->n_sellers; s++)
		parents[s] = s;
	for (uint32 k = 0; k < image->n_keys; k++)
	{
		const LinkKey *key = &image->keys[k];
		uint32		first = NOT_REACHED;

		if (k % BATCH == 0)
			CHECK_FOR_INTERRUPTS();
		if (key->n < 2 || !link_key_links(image, key, on))
			continue;
		for (uint32 e = key->first; e < key->first + key->n; e++)
		{
			uint32		root;

			if (!link_edge_holds(&image->edges[e], on->day))
				continue;
			root = root_of(parents, image->edges[e].seller);
			if (first == NOT_REACHED)
				first = root;
			else
			{
				/* the lower index is the root, so that it names the cluster */
				uint32		low = Min(first, root);

				parents[Max(first, root)] = low;
				first = low;
			}
		}
	}
	for (uint32 s = 0; s < image->n_sellers; s++)
		parents[s] = root_of(parents, s);
	return parents;
}

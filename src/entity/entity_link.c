/*-------------------------------------------------------------------------
 *
 * entity_link.c
 *	  Which names are one party.
 *
 * A new name joins the entity that has the name most like it, if it is also
 * like what else that entity is called: A like B and B like C make no A and C
 * one. So two entities become one where a name is like both, and they are like
 * each other. Names that say little about who it is have to be all but the
 * same.
 *
 * An identifier weighs by how many names that are not like each other have it:
 * with one besides, it makes them one; with a few, it does together with some
 * likeness; with more it is a forwarder's, and nothing. An address alone is a
 * house.
 *
 * What a user said stands above all: names judged different are never in one
 * entity.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "miscadmin.h"

#include "entity/entity_batch.h"
#include "entity/entity_likeness.h"
#include "registry/registry.h"

/* on an average of what an entity is called */
#define LEAST_AVERAGE	0.60f

/* with an identifier that only a few have */
#define LEAST_WITH_IDENTIFIER 0.50f

/* names that are as like as this are counted once */
#define ONE_HOLDER		0.70f

/* names not like each other that may have an identifier */
#define MOST_HOLDERS	10

/* entities that one name may be like */
#define MOST_LIKE		16

typedef struct Linking
{
	Batch	   *batch;
	Readings   *readings;
} Linking;

/* did a user say that names of the two are different parties? */
static bool
kept_apart(Batch *batch, uint32 a, uint32 b)
{
	if (!batch->entities[a].judged || !batch->entities[b].judged)
		return false;
	for (Size i = 0; i < batch->n_judgements; i++)
	{
		const Judgement *j = &batch->judgements[i];
		uint32		x;
		uint32		y;

		if (j->same || batch->nodes[j->a].entity == PG_UINT32_MAX || batch->nodes[j->b].entity == PG_UINT32_MAX)
			continue;
		x = entity_of(batch, j->a);
		y = entity_of(batch, j->b);
		if ((x == a && y == b) || (x == b && y == a))
			return true;
	}
	return false;
}

static void
add_link(Batch *batch, uint32 node, uint32 to, float score, int64 identifier, bool by_user, bool merges)
{
	NameLink	   *link;

	registry_grow(batch->links, batch->n_links, batch->max_links);
	link = &batch->links[batch->n_links++];
	link->node = node;
	link->to = to;
	link->score = score;
	link->identifier = identifier;
	link->by_user = by_user;
	link->merges = merges;
}

/* the older number stays */
static uint32
unite(Batch *batch, uint32 a, uint32 b)
{
	BatchEntity *x = &batch->entities[a];
	BatchEntity *y = &batch->entities[b];
	bool		a_stays = x->is_new == y->is_new ? (x->is_new ? a < b : x->entity_id < y->entity_id) : y->is_new;
	uint32		stays = a_stays ? a : b;
	BatchEntity *other = a_stays ? y : x;

	other->into = stays;
	batch->entities[stays].judged |= other->judged;
	for (int i = 0; i < other->n_members; i++)
		entity_add_member(batch, stays, other->members[i]);
	return stays;
}

/*
 * How like a name is to what an entity is called, on an average: writings of
 * the same words, in whatever order, count once, as the one most like it.
 */
static float
average_likeness(Linking *linking, uint32 node, uint32 entity)
{
	Batch	   *batch = linking->batch;
	const BatchEntity *e = &batch->entities[entity];
	float		score[MOST_COMPARED];
	uint64		words[MOST_COMPARED];
	float		sum = 0.0f;
	int			n = 0;

	for (int i = 0; i < e->n_members; i++)
	{
		float		alike = names_likeness(linking->readings, node, e->members[i]);
		int			k = 0;

		uint64		of_member = name_words(linking->readings, e->members[i]);

		while (k < n && words[k] != of_member)
			k++;
		if (k == n)
		{
			words[n] = of_member;
			score[n++] = 0.0f;
		}
		score[k] = Max(score[k], alike);
	}
	for (int k = 0; k < n; k++)
		sum += score[k];
	return n > 0 ? sum / n : 0.0f;
}

/* the same of two entities */
static float
entities_likeness(Linking *linking, uint32 a, uint32 b)
{
	Batch	   *batch = linking->batch;
	const BatchEntity *e = &batch->entities[a];
	float		sum = 0.0f;

	for (int i = 0; i < e->n_members; i++)
		sum += average_likeness(linking, e->members[i], b);
	return e->n_members > 0 ? sum / e->n_members : 0.0f;
}

/* the most that a name of one and a name of the other are alike */
static float
best_likeness(Linking *linking, uint32 a, uint32 b)
{
	Batch	   *batch = linking->batch;
	const BatchEntity *x = &batch->entities[a];
	const BatchEntity *y = &batch->entities[b];
	float		best = 0.0f;

	for (int i = 0; i < x->n_members; i++)
		for (int k = 0; k < y->n_members; k++)
			best = Max(best, names_likeness(linking->readings, x->members[i], y->members[k]));
	return best;
}

typedef struct Like
{
	uint32		entity;
	uint32		node;
	float		score;
} Like;

static int
compare_like(const void *a, const void *b)
{
	const Like *x = a;
	const Like *y = b;

	if (x->score != y->score)
		return x->score > y->score ? -1 : 1;
	return x->entity < y->entity ? -1 : x->entity > y->entity;
}

static void
link_by_name(Linking *linking, uint32 node, const uint32 *candidates, int n)
{
	Batch	   *batch = linking->batch;
	Like		like[MOST_LIKE];
	int			n_like = 0;
	uint32		own;
	bool		joined = false;

	for (int i = 0; i < n; i++)
	{
		uint32		entity;
		float		score;
		int			k = 0;

		if (batch->nodes[candidates[i]].entity == PG_UINT32_MAX || candidates[i] == node)
			continue;
		entity = entity_of(batch, candidates[i]);
		score = names_likeness(linking->readings, node, candidates[i]);
		if (!names_are_alike(linking->readings, node, candidates[i], score))
			continue;
		while (k < n_like && like[k].entity != entity)
			k++;
		if (k == MOST_LIKE)
			continue;
		if (k == n_like)
		{
			like[n_like].entity = entity;
			like[n_like++].score = 0.0f;
		}
		if (score > like[k].score)
		{
			like[k].score = score;
			like[k].node = candidates[i];
		}
	}
	qsort(like, n_like, sizeof(Like), compare_like);

	own = batch_new_entity(batch);
	batch->nodes[node].entity = own;
	entity_add_member(batch, own, node);
	for (int i = 0; i < n_like; i++)
	{
		uint32		other = entity_of(batch, like[i].node);
		uint64		words;

		own = entity_of(batch, node);
		if (other == own || kept_apart(batch, own, other))
			continue;
		words = name_words(linking->readings, node);
		if (words != name_words(linking->readings, like[i].node) &&
			(joined ? entities_likeness(linking, own, other) < LEAST_AVERAGE :
			 average_likeness(linking, node, other) < LEAST_AVERAGE))
			continue;
		add_link(batch, node, like[i].node, like[i].score, -1, false, joined);
		unite(batch, own, other);
		joined = true;
	}
}

/*
 * How many of those who have an identifier have names that are not like each
 * other; MOST_HOLDERS + 1 for more. holders has the first name of each.
 */
static int
count_holders(Linking *linking, const Identifier *identifier, uint32 *holders)
{
	int			n = 0;

	for (Size i = 0; i < identifier->n_holders; i++)
	{
		bool		like = false;

		for (int k = 0; k < n && !like; k++)
			like = names_likeness(linking->readings, identifier->holders[i], holders[k]) >= ONE_HOLDER;
		if (like)
			continue;
		if (n == MOST_HOLDERS)
			return MOST_HOLDERS + 1;
		holders[n++] = identifier->holders[i];
	}
	return n;
}

static void
link_by_identifier(Linking *linking, uint32 i)
{
	Batch	   *batch = linking->batch;
	const Identifier *identifier = &batch->identifiers[i];
	uint32		different[MOST_HOLDERS];
	int			n = -1;

	if (identifier->hub || identifier->n_holders < 2)
		return;
	for (Size h = 1; h < identifier->n_holders; h++)
		for (Size k = 0; k < h; k++)
		{
			uint32		a = entity_of(batch, identifier->holders[h]);
			uint32		b = entity_of(batch, identifier->holders[k]);
			float		best;

			if (a == b || kept_apart(batch, a, b))
				continue;
			if (n < 0)
				n = count_holders(linking, identifier, different);
			if (n > MOST_HOLDERS)
				return;
			best = best_likeness(linking, a, b);
			if (best < LEAST_WITH_IDENTIFIER && (n > 2 || identifier->kind == PARTY_ADDRESS))
				continue;
			add_link(batch, identifier->holders[h], identifier->holders[k], best, i, false, true);
			unite(batch, a, b);
		}
}

static void
link_by_judgement(Batch *batch)
{
	for (Size i = 0; i < batch->n_judgements; i++)
	{
		const Judgement *j = &batch->judgements[i];
		uint32		a;
		uint32		b;

		if (!j->same || batch->nodes[j->a].entity == PG_UINT32_MAX || batch->nodes[j->b].entity == PG_UINT32_MAX)
			continue;
		a = entity_of(batch, j->a);
		b = entity_of(batch, j->b);
		if (a == b || kept_apart(batch, a, b))
			continue;
		add_link(batch, j->a, j->b, 1.0f, -1, true, true);
		unite(batch, a, b);
	}
}

void
batch_link(Batch *batch, Readings *readings, const uint32 *new_nodes, Size n_new, const uint32 *candidates, const uint32 *first)
{
	Linking		linking = {batch, readings};

	for (Size i = 0; i < n_new; i++)
	{
		CHECK_FOR_INTERRUPTS();
		readings_trim(linking.readings);
		link_by_name(&linking, new_nodes[i], candidates + first[i], (int) (first[i + 1] - first[i]));
	}
	link_by_judgement(batch);
	for (Size i = 0; i < batch->identifier_texts.n; i++)
	{
		CHECK_FOR_INTERRUPTS();
		readings_trim(linking.readings);
		link_by_identifier(&linking, (uint32) i);
	}
}

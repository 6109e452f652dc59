/*-------------------------------------------------------------------------
 *
 * entity_batch.c
 *	  What is in a batch: strings, names, entities.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"

#include "entity/entity_batch.h"
#include "registry/registry.h"

void
strings_begin(Strings *strings)
{
	memset(strings, 0, sizeof(*strings));
	strings->n_slots = 1024;
	strings->slots = palloc0(strings->n_slots * sizeof(uint32));
}

static uint32 *
string_slot(const Strings *strings, const char *bytes, Size length, uint32 hash)
{
	uint32		i = hash & (strings->n_slots - 1);

	while (strings->slots[i] != 0)
	{
		const struct StringItem *item = &strings->items[strings->slots[i] - 1];

		if (item->hash == hash && item->length == length && memcmp(item->bytes, bytes, length) == 0)
			break;
		i = (i + 1) & (strings->n_slots - 1);
	}
	return &strings->slots[i];
}

static uint32
string_hash_of(const char *bytes, Size length)
{
	return hash_bytes((const unsigned char *) bytes, (int) length);
}

uint32
strings_add(Strings *strings, const char *bytes, Size length, bool *is_new)
{
	uint32		hash = string_hash_of(bytes, length);
	uint32	   *slot = string_slot(strings, bytes, length, hash);
	struct StringItem *item;
	char	   *copy;

	*is_new = *slot == 0;
	if (*slot != 0)
		return *slot - 1;
	registry_grow(strings->items, strings->n, strings->space);
	copy = palloc(length + 1);
	memcpy(copy, bytes, length);
	copy[length] = '\0';
	item = &strings->items[strings->n++];
	item->bytes = copy;
	item->length = (uint32) length;
	item->hash = hash;
	*slot = (uint32) strings->n;
	if (strings->n >= strings->n_slots / 2)
	{
		pfree(strings->slots);
		strings->n_slots *= 2;
		strings->slots = registry_allocate(strings->n_slots, sizeof(uint32), true);
		for (uint32 i = 0; i < strings->n; i++)
			*string_slot(strings, strings->items[i].bytes, strings->items[i].length, strings->items[i].hash) = i + 1;
	}
	return (uint32) strings->n - 1;
}

int64
strings_find(const Strings *strings, const char *bytes, Size length)
{
	return (int64) *string_slot(strings, bytes, length, string_hash_of(bytes, length)) - 1;
}

Batch *
batch_begin(int32 source_id)
{
	Batch	   *batch = palloc0(sizeof(Batch));

	batch->source_id = source_id;
	strings_begin(&batch->raw_texts);
	strings_begin(&batch->form_texts);
	strings_begin(&batch->identifier_texts);
	strings_begin(&batch->shown_pairs);
	strings_begin(&batch->node_texts);
	strings_begin(&batch->entity_ids);
	return batch;
}

uint32
batch_node(Batch *batch, const char *form, Size form_length, const char *scope, bool *is_new)
{
	Size		scope_length = strlen(scope);
	char	   *text = palloc(form_length + scope_length + 1);
	uint32		n;
	NameNode	   *node;

	memcpy(text, form, form_length);
	text[form_length] = '\0';
	memcpy(text + form_length + 1, scope, scope_length);
	n = strings_add(&batch->node_texts, text, form_length + 1 + scope_length, is_new);
	pfree(text);
	if (!*is_new)
		return n;
	registry_grow(batch->nodes, n, batch->max_nodes);
	node = &batch->nodes[n];
	memset(node, 0, sizeof(*node));
	node->form = batch->node_texts.items[n].bytes;
	node->scope = node->form + form_length + 1;
	node->entity = PG_UINT32_MAX;
	node->first = DATEVAL_NOEND;
	node->last = DATEVAL_NOBEGIN;
	return n;
}

static uint32
add_entity(Batch *batch, int64 entity_id, bool is_new)
{
	bool		is_unknown;
	uint32		n = strings_add(&batch->entity_ids, (char *) &entity_id, sizeof(entity_id), &is_unknown);
	BatchEntity *entity;

	if (!is_unknown)
		return n;
	registry_grow(batch->entities, n, batch->max_entities);
	entity = &batch->entities[n];
	memset(entity, 0, sizeof(*entity));
	entity->entity_id = entity_id;
	entity->is_new = is_new;
	entity->into = n;
	return n;
}

uint32
batch_entity(Batch *batch, int64 entity_id, bool *is_new)
{
	Size		before = batch->entity_ids.n;
	uint32		n = add_entity(batch, entity_id, false);

	*is_new = batch->entity_ids.n > before;
	return n;
}

/* numbered when it is written; until then below zero, no two the same */
uint32
batch_new_entity(Batch *batch)
{
	return add_entity(batch, -1 - (int64) batch->entity_ids.n, true);
}

uint32
entity_of(Batch *batch, uint32 node)
{
	uint32		n = batch->nodes[node].entity;

	while (batch->entities[n].into != n)
		n = batch->entities[n].into = batch->entities[batch->entities[n].into].into;
	return n;
}

void
entity_add_member(Batch *batch, uint32 entity, uint32 node)
{
	BatchEntity *e = &batch->entities[entity];

	e->judged |= batch->nodes[node].judged;
	for (int i = 0; i < e->n_members; i++)
		if (e->members[i] == node)
			return;
	if (e->n_members < MOST_COMPARED)
		e->members[e->n_members++] = node;
}

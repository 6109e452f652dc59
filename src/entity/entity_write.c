/*-------------------------------------------------------------------------
 *
 * entity_write.c
 *	  What was found out of a batch, written to the tables.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"

#include "entity/entity_batch.h"
#include "entity/entity_statement.h"
#include "registry/registry.h"

static const char *const identifier_names[PARTY_IDENTIFIERS] = {
	[PARTY_IMPORTER_NO] = "importer_no",
	[PARTY_ACCOUNT] = "account",
	[PARTY_EMAIL] = "email",
	[PARTY_PHONE] = "phone",
	[PARTY_HANDLE] = "handle",
	[PARTY_ADDRESS] = "address"
};

static void
write_entities(Batch *batch)
{
	static const Oid made_types[] = {INT8OID, TEXTOID};
	static const Oid merged_types[] = {INT8OID, INT8OID};
	MadeRows	made;
	MadeRows	merged;
	Size		n = 0;
	int64	   *numbers;

	for (Size i = 0; i < batch->entity_ids.n; i++)
		n += batch->entities[i].is_new && batch->entities[i].into == i;
	numbers = take_numbers("assay.entity_entity_id_seq", n);
	batch->entities_made = (int64) n;
	made_begin(&made, made_types, lengthof(made_types));
	made_begin(&merged, merged_types, lengthof(merged_types));
	n = 0;
	for (Size i = 0; i < batch->entity_ids.n; i++)
	{
		BatchEntity *entity = &batch->entities[i];
		const NameNode *first = &batch->nodes[entity->members[0]];

		if (!entity->is_new || entity->into != i)
			continue;
		entity->entity_id = numbers[n++];
		made_add(&made, (Datum[]) {Int64GetDatum(entity->entity_id), text_datum(first->name, first->name_length)}, NULL);
	}
	made_end(&made, "INSERT INTO assay.entity (entity_id, name) SELECT * FROM made");

	/* two that were there became one */
	for (Size i = 0; i < batch->entity_ids.n; i++)
	{
		uint32		into = (uint32) i;

		while (batch->entities[into].into != into)
			into = batch->entities[into].into;
		if (!batch->entities[i].is_new && into != i)
			made_add(&merged, (Datum[]) {Int64GetDatum(batch->entities[i].entity_id), Int64GetDatum(batch->entities[into].entity_id)}, NULL);
	}
	made_end(&merged,
			 "WITH past AS (INSERT INTO assay.entity_history (name_id, entity_id, why)"
			 "  SELECT n.name_id, n.entity_id, 'merged' FROM made m JOIN assay.entity_name n ON n.entity_id = m.a),"
			 " pointer AS (UPDATE assay.entity e SET became = m.b FROM made m WHERE e.entity_id = m.a)"
			 " UPDATE assay.entity_name n SET entity_id = m.b FROM made m WHERE n.entity_id = m.a");
}

static void
write_names(Batch *batch, const uint32 *new_nodes, Size n)
{
	static const Oid made_types[] = {INT8OID, INT8OID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, BOOLOID,
	INT8OID, INT8OID, INT8OID, DATEOID, DATEOID};
	static const Oid seen_types[] = {INT8OID, INT8OID, INT8OID, INT8OID, DATEOID, DATEOID};
	MadeRows	made;
	MadeRows	seen;
	bool		nulls[lengthof(made_types)] = {false};

	made_begin(&made, made_types, lengthof(made_types));
	for (Size i = 0; i < n; i++)
	{
		const NameNode *node = &batch->nodes[new_nodes[i]];
		const Form *form = &batch->forms[strings_find(&batch->form_texts, node->form, strlen(node->form))];

		nulls[5] = node->country[0] == '\0';
		made_add(&made, (Datum[])
				 {
					 Int64GetDatum(node->name_id), Int64GetDatum(batch->entities[entity_of(batch, new_nodes[i])].entity_id),
					 text_datum(node->name, node->name_length), text_datum(node->form, strlen(node->form)),
					 text_datum(node->scope, strlen(node->scope)), text_datum(node->country, strlen(node->country)),
					 BoolGetDatum(form->common),
					 Int64GetDatum(node->rows), Int64GetDatum(node->shown), Int64GetDatum(node->scopes),
					 DateADTGetDatum(node->first), DateADTGetDatum(node->last)
				 }, nulls);
	}
	made_end(&made, "INSERT INTO assay.entity_name (name_id, entity_id, name, form, scope, country, common,"
			 " rows, shown, scopes, first_seen, last_seen) SELECT * FROM made");

	made_begin(&seen, seen_types, lengthof(seen_types));
	for (Size i = 0; i < batch->node_texts.n; i++)
	{
		const NameNode *node = &batch->nodes[i];

		if (node->rows > 0 && !node->is_new)
			made_add(&seen, (Datum[])
					 {
						 Int64GetDatum(node->name_id), Int64GetDatum(node->rows), Int64GetDatum(node->shown),
						 Int64GetDatum(node->scopes), DateADTGetDatum(node->first), DateADTGetDatum(node->last)
					 }, NULL);
	}
	made_end(&seen, "UPDATE assay.entity_name n SET rows = n.rows + m.b, shown = n.shown + m.c, scopes = n.scopes + m.d,"
			 " first_seen = least(n.first_seen, m.e), last_seen = greatest(n.last_seen, m.f)"
			 " FROM made m WHERE n.name_id = m.a");
}

static void
write_identifiers(Batch *batch)
{
	static const Oid types[] = {TEXTOID, INT8OID, TEXTOID, INT8OID, DATEOID, DATEOID};
	MadeRows	made;

	made_begin(&made, types, lengthof(types));
	for (Size i = 0; i < batch->shown_pairs.n; i++)
	{
		const Shown *shown = &batch->shown[i];
		const struct StringItem *key = &batch->identifier_texts.items[shown->identifier];

		if (shown->rows > 0)
			made_add(&made, (Datum[])
					 {
						 text_datum(key->bytes, key->length), Int64GetDatum(batch->nodes[shown->node].name_id),
						 CStringGetTextDatum(identifier_names[batch->identifiers[shown->identifier].kind]),
						 Int64GetDatum(shown->rows), DateADTGetDatum(shown->first), DateADTGetDatum(shown->last)
					 }, NULL);
	}
	made_end(&made, "INSERT INTO assay.entity_identifier AS e (key, name_id, kind, rows, first_seen, last_seen)"
			 " SELECT * FROM made"
			 " ON CONFLICT (key, name_id) DO UPDATE SET rows = e.rows + excluded.rows,"
			 " first_seen = least(e.first_seen, excluded.first_seen), last_seen = greatest(e.last_seen, excluded.last_seen)");
}

static void
write_links(Batch *batch)
{
	static const Oid types[] = {INT8OID, INT8OID, TEXTOID, FLOAT4OID, TEXTOID};
	MadeRows	made;
	bool		nulls[lengthof(types)] = {false};

	made_begin(&made, types, lengthof(types));
	for (Size i = 0; i < batch->n_links; i++)
	{
		const NameLink *link = &batch->links[i];
		const char *evidence = link->by_user ? "user" : link->identifier < 0 ? "name" :
			link->score >= (float) NAME_SAME_PARTY ? "both" : "identifier";
		const struct StringItem *key = link->identifier < 0 ? NULL : &batch->identifier_texts.items[link->identifier];

		nulls[4] = key == NULL;
		made_add(&made, (Datum[])
				 {
					 Int64GetDatum(batch->nodes[link->node].name_id), Int64GetDatum(batch->nodes[link->to].name_id),
					 CStringGetTextDatum(evidence), Float4GetDatum(link->score),
					 key == NULL ? (Datum) 0 : text_datum(key->bytes, key->length)
				 }, nulls);
	}
	made_end(&made, "INSERT INTO assay.entity_link (name_id, to_name_id, evidence, score, identifier)"
			 " SELECT * FROM made ON CONFLICT DO NOTHING");
}

static void
write_rows(Batch *batch)
{
	static const Oid types[] = {INT4OID, TEXTOID, INT8OID, INT8OID};
	MadeRows	made[2];		/* rows that were not there, and others */
	MadeRows	less;
	bool		nulls[lengthof(types)] = {false};

	for (int k = 0; k < 2; k++)
		made_begin(&made[k], types, lengthof(types));
	made_begin(&less, &types[2], 1);
	for (Size i = 0; i < batch->n_rows; i++)
	{
		const PartyRow *row = &batch->rows[i];

		nulls[3] = row->node < 0;
		made_add(&made[row->old >= 0], (Datum[])
				 {
					 Int32GetDatum(batch->source_id), row->key, Int64GetDatum(row->digest),
					 nulls[3] ? (Datum) 0 : Int64GetDatum(batch->nodes[row->node].name_id)
				 }, nulls);
		if (row->old > 0)
			made_add(&less, (Datum[]) {Int64GetDatum(row->old)}, NULL);
	}
	made_end(&made[0], "INSERT INTO assay.entity_row (source_id, key, digest, name_id) SELECT * FROM made");
	made_end(&made[1], "INSERT INTO assay.entity_row AS r (source_id, key, digest, name_id) SELECT * FROM made"
			 " ON CONFLICT (source_id, key) DO UPDATE SET digest = excluded.digest, name_id = excluded.name_id");
	made_end(&less, "UPDATE assay.entity_name n SET rows = n.rows - o.rows"
			 " FROM (SELECT m.a, count(*) FROM made m GROUP BY 1) o (name_id, rows)"
			 " WHERE n.name_id = o.name_id");
}

void
batch_write(Batch *batch, const uint32 *new_nodes, Size n_new)
{
	write_entities(batch);
	write_names(batch, new_nodes, n_new);
	write_identifiers(batch);
	write_links(batch);
	write_rows(batch);
}

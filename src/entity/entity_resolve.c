/*-------------------------------------------------------------------------
 *
 * entity_resolve.c
 *	  A batch of rows: read, looked up, linked, written.
 *
 * Everything is asked for and written in sets, an array a column. One session
 * at a time makes names (assay.resolve_part() takes the lock), so their numbers
 * come in the order in which they are committed, and the names that are known
 * in memory are brought up to date by those with greater numbers.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "compat.h"
#include "contact/contact_glue.h"
#include "description/description.h"
#include "entity/entity_batch.h"
#include "entity/entity_form.h"
#include "entity/entity_likeness.h"
#include "entity/entity_statement.h"
#include "importer/importerno.h"
#include "name/name_glue.h"
#include "registry/registry.h"
#include "text/database_text.h"

/* names that are compared with a new one */
#define MOST_CANDIDATES 6

/* of those who have an identifier, so many are looked at */
#define MOST_ASKED "64"

/*
 * With this many identifiers, or in two countries, a name that may be of many
 * parties, as those of persons may, is; another is with so many that most of its rows show another one.
 */
#define SCOPES_OF_WEAK 2
#define SCOPES_OF_COMMON 12

/* columns of the query */
enum
{
	COLUMN_KEY = 1, COLUMN_DIGEST, COLUMN_OLD, COLUMN_DAY, COLUMN_NAME, COLUMN_COUNTRY, COLUMN_IDENTIFIERS
};

static const ContactKind contact_of[PARTY_IDENTIFIERS] = {
	[PARTY_ACCOUNT] = CONTACT_MARKETPLACE_ACCOUNT,
	[PARTY_EMAIL] = CONTACT_EMAIL,
	[PARTY_PHONE] = CONTACT_PHONE,
	[PARTY_HANDLE] = CONTACT_HANDLE,
	[PARTY_ADDRESS] = CONTACT_ADDRESS
};

/* --------------------------------------------------------------- reading */

static uint32
read_form(Batch *batch, const char *name, Size length)
{
	static TextSpace space;
	bool		is_new;
	uint32		raw;
	uint32		n;
	const char *form_text;
	Size		form_length;
	Text		text;
	Form	   *form;

	length = entity_form_bytes(name, length);
	raw = strings_add(&batch->raw_texts, name, length, &is_new);
	if (!is_new)
		return batch->raw_forms[raw];
	registry_grow(batch->raw_forms, raw, batch->max_raws);
	text_read_in(&text, &space, name, length);
	form_text = entity_form_of_text(&text);
	form_length = strlen(form_text);
	n = strings_add(&batch->form_texts, form_text, form_length, &is_new);
	batch->raw_forms[raw] = n;
	if (!is_new)
		return n;
	registry_grow(batch->forms, n, batch->max_forms);
	form = &batch->forms[n];
	memset(form, 0, sizeof(*form));
	form->name = batch->raw_texts.items[raw].bytes;
	form->name_length = length;
	form->node = -1;
	form->empty = form_length == 0;
	form->common = form->empty;
	form->personal = !form->empty && is_personal_name(&text);
	return n;
}

/* the number of an identifier, or -1 where the value says nothing */
static int64
read_identifier(Batch *batch, PartyIdentifier kind, const char *value, Size length, const char *country)
{
	char		number[16 + IMPORTERNO_TEXT] = "importer:";
	ContactText key;
	const char *bytes = number;
	Size		n;
	bool		is_new;
	uint32		i;

	if (kind == PARTY_IMPORTER_NO)
	{
		if (!importerno_normalise(value, length, number + strlen(number)))
			return -1;
		n = strlen(number);
	}
	else
	{
		if (contact_key_of(contact_of[kind], value, length, country[0] ? country : NULL, &key) != CONTACT_GOOD)
			return -1;
		bytes = key.bytes;
		n = key.length;
	}
	i = strings_add(&batch->identifier_texts, bytes, n, &is_new);
	if (is_new)
	{
		registry_grow(batch->identifiers, i, batch->max_identifiers);
		memset(&batch->identifiers[i], 0, sizeof(Identifier));
		batch->identifiers[i].kind = kind;
	}
	return i;
}

static void
read_rows(Batch *batch, const char *query)
{
	TupleDesc	desc;
	SPITupleTable *table;

	if (SPI_execute(query, true, 0) != SPI_OK_SELECT)
		elog(ERROR, "no rows to resolve");
	table = SPI_tuptable;
	desc = table->tupdesc;
	batch->n_rows = SPI_processed;
	batch->rows = registry_allocate(batch->n_rows, sizeof(PartyRow), true);
	for (Size i = 0; i < batch->n_rows; i++)
	{
		HeapTuple	tuple = table->vals[i];
		PartyRow   *row = &batch->rows[i];
		bool		null;
		const char *value;
		Size		length;

		CHECK_FOR_INTERRUPTS();
		row->key = SPI_getbinval(tuple, desc, COLUMN_KEY, &null);
		row->digest = number_of(tuple, desc, COLUMN_DIGEST, 0);
		row->old = number_of(tuple, desc, COLUMN_OLD, -1);
		row->day = DatumGetDateADT(SPI_getbinval(tuple, desc, COLUMN_DAY, &null));
		row->form = row->node = -1;
		value = utf8_of_column(tuple, desc, COLUMN_COUNTRY, &length);
		if (value != NULL)
			(void) contact_country(value, row->country);
		value = utf8_of_column(tuple, desc, COLUMN_NAME, &length);
		row->form = read_form(batch, value != NULL ? value : "", length);
		for (int k = 0; k < PARTY_IDENTIFIERS; k++)
		{
			value = utf8_of_column(tuple, desc, COLUMN_IDENTIFIERS + k, &length);
			row->identifiers[k] = value == NULL ? -1 :
				read_identifier(batch, (PartyIdentifier) k, value, length, row->country);
		}
	}
}

/* ------------------------------------------------------------ known names */

/* a name that the tables have; the same query columns everywhere */
#define NAME_COLUMNS "n.name_id, n.entity_id, n.name, n.form, n.scope, n.country, n.common"

static uint32
take_node(Batch *batch, HeapTuple tuple, TupleDesc desc, bool *common)
{
	Size		length;
	Size		form_length;
	const char *form = utf8_of_column(tuple, desc, 4, &form_length);
	const char *scope = utf8_of_column(tuple, desc, 5, &length);
	const char *country;
	bool		is_new;
	bool		null;
	uint32		n = batch_node(batch, form, form_length, scope, &is_new);
	NameNode	   *node = &batch->nodes[n];

	if (common != NULL)
		*common = DatumGetBool(SPI_getbinval(tuple, desc, 7, &null));
	if (node->name_id != 0)
		return n;
	node->name_id = number_of(tuple, desc, 1, 0);
	node->name = utf8_of_column(tuple, desc, 3, &node->name_length);
	country = utf8_of_column(tuple, desc, 6, &length);
	if (country != NULL)
		strlcpy(node->country, country, sizeof(node->country));
	node->entity = batch_entity(batch, number_of(tuple, desc, 2, 0), &is_new);
	entity_add_member(batch, node->entity, n);
	return n;
}

static void
fetch_forms(Batch *batch)
{
	Arguments	arguments = {0};
	Datum	   *values = registry_allocate(batch->form_texts.n, sizeof(Datum), false);

	for (Size i = 0; i < batch->form_texts.n; i++)
		values[i] = text_datum(batch->form_texts.items[i].bytes, batch->form_texts.items[i].length);
	array_argument(&arguments, TEXTOID, values, batch->form_texts.n);
	run_statement("SELECT " NAME_COLUMNS " FROM unnest($1) f JOIN assay.entity_name n ON n.form = f AND n.scope = ''", &arguments);
	for (Size i = 0; i < SPI_processed; i++)
	{
		bool		common;
		uint32		node = take_node(batch, SPI_tuptable->vals[i], SPI_tuptable->tupdesc, &common);
		int64		form = strings_find(&batch->form_texts, batch->nodes[node].form, strlen(batch->nodes[node].form));

		if (form < 0)
			continue;
		batch->forms[form].node = node;
		batch->forms[form].common |= common;
	}
}

static void
add_holder(Identifier *identifier, uint32 node)
{
	for (Size i = 0; i < identifier->n_holders; i++)
		if (identifier->holders[i] == node)
			return;
	registry_grow(identifier->holders, identifier->n_holders, identifier->max_holders);
	identifier->holders[identifier->n_holders++] = node;
}

/* the pair of a name and an identifier, a new one if need be */
static Shown *
shown_pair(Batch *batch, uint32 node, uint32 identifier, bool *is_new)
{
	uint32		pair[2] = {node, identifier};
	uint32		n = strings_add(&batch->shown_pairs, (char *) pair, sizeof(pair), is_new);
	Shown	   *shown;

	if (!*is_new)
		return &batch->shown[n];
	registry_grow(batch->shown, n, batch->max_shown);
	shown = &batch->shown[n];
	memset(shown, 0, sizeof(*shown));
	shown->node = node;
	shown->identifier = identifier;
	shown->is_new = true;
	shown->first = DATEVAL_NOEND;
	shown->last = DATEVAL_NOBEGIN;
	return shown;
}

static void
fetch_holders(Batch *batch)
{
	Arguments	arguments = {0};
	Size		n = batch->identifier_texts.n;
	Datum	   *values = registry_allocate(n, sizeof(Datum), false);

	if (n == 0)
		return;
	for (Size i = 0; i < n; i++)
		values[i] = text_datum(batch->identifier_texts.items[i].bytes, batch->identifier_texts.items[i].length);
	array_argument(&arguments, TEXTOID, values, n);
	run_statement("SELECT " NAME_COLUMNS ", k.i - 1 FROM unnest($1) WITH ORDINALITY k (key, i),"
		" LATERAL (SELECT e.name_id FROM assay.entity_identifier e WHERE e.key = k.key LIMIT " MOST_ASKED ") e"
		" JOIN assay.entity_name n ON n.name_id = e.name_id", &arguments);
	for (Size i = 0; i < SPI_processed; i++)
	{
		HeapTuple	tuple = SPI_tuptable->vals[i];
		uint32		node = take_node(batch, tuple, SPI_tuptable->tupdesc, NULL);
		uint32		identifier = (uint32) number_of(tuple, SPI_tuptable->tupdesc, 8, 0);
		bool		is_new;

		shown_pair(batch, node, identifier, &is_new)->is_new = false;
		add_holder(&batch->identifiers[identifier], node);
	}
}

/* what is judged, as far as its names are there */
static void
fetch_judgements(Batch *batch)
{
	Arguments	arguments = {0};
	uint32		sides[2];

	run_statement("SELECT FROM assay.entity_judgement LIMIT 1", &arguments);
	if (SPI_processed == 0)
		return;
	for (int side = 0; side < 2; side++)
	{
		run_statement(side == 0 ?
			"SELECT " NAME_COLUMNS ", j.judgement_id FROM assay.entity_judgement j"
			" JOIN assay.entity_name n ON n.form = j.form_a AND n.scope = j.scope_a" :
			"SELECT " NAME_COLUMNS ", j.judgement_id FROM assay.entity_judgement j"
			" JOIN assay.entity_name n ON n.form = j.form_b AND n.scope = j.scope_b", &arguments);
		for (Size i = 0; i < SPI_processed; i++)
			(void) take_node(batch, SPI_tuptable->vals[i], SPI_tuptable->tupdesc, NULL);
	}
	run_statement("SELECT j.form_a, j.scope_a, j.form_b, j.scope_b, j.verdict FROM assay.entity_judgement j ORDER BY j.judgement_id", &arguments);
	for (Size i = 0; i < SPI_processed; i++)
	{
		HeapTuple	tuple = SPI_tuptable->vals[i];
		TupleDesc	desc = SPI_tuptable->tupdesc;
		Judgement  *judgement;
		Size		length;
		Size		scope_length;
		bool		is_new;

		for (int side = 0; side < 2; side++)
		{
			const char *form = utf8_of_column(tuple, desc, 1 + 2 * side, &length);

			sides[side] = batch_node(batch, form, length, utf8_of_column(tuple, desc, 2 + 2 * side, &scope_length), &is_new);
			batch->nodes[sides[side]].judged = true;
			if (batch->nodes[sides[side]].entity != PG_UINT32_MAX)
				batch->entities[batch->nodes[sides[side]].entity].judged = true;
		}
		registry_grow(batch->judgements, batch->n_judgements, batch->max_judgements);
		judgement = &batch->judgements[batch->n_judgements++];
		judgement->a = sides[0];
		judgement->b = sides[1];
		judgement->same = strcmp(utf8_of_column(tuple, desc, 5, &length), "same") == 0;
	}
}

/* -------------------------------------------------------------- the names */

/* the surest identifier that tells parties of one name apart, or -1 */
static int64
scope_identifier(const Batch *batch, const PartyRow *row)
{
	for (int k = 0; k < PARTY_IDENTIFIERS; k++)
		if (row->identifiers[k] >= 0 && !batch->identifiers[row->identifiers[k]].hub)
			return row->identifiers[k];
	return -1;
}

/* what many names show in this batch, and before, is a hub */
#define HOLDERS_OF_HUB 40

static void
find_hubs(Batch *batch)
{
	Strings		pairs;
	uint32	   *forms = registry_allocate(batch->identifier_texts.n, sizeof(uint32), true);

	strings_begin(&pairs);
	for (Size i = 0; i < batch->n_rows; i++)
		for (int k = 0; k < PARTY_IDENTIFIERS; k++)
		{
			uint32		pair[2] = {(uint32) batch->rows[i].form, (uint32) batch->rows[i].identifiers[k]};
			bool		is_new;

			if (batch->rows[i].identifiers[k] < 0)
				continue;
			(void) strings_add(&pairs, (char *) pair, sizeof(pair), &is_new);
			forms[pair[1]] += is_new;
		}
	for (Size i = 0; i < batch->identifier_texts.n; i++)
		batch->identifiers[i].hub = forms[i] + batch->identifiers[i].n_holders > HOLDERS_OF_HUB;
}

static bool
is_of_many(const Form *form, int64 shown, int64 scopes)
{
	if (scopes < SCOPES_OF_WEAK && !form->abroad)
		return false;
	if (form->personal || entity_distinctness(party_name_read(0, form->name, form->name_length)) < ENTITY_LEAST_DISTINCT)
		return true;
	return scopes >= SCOPES_OF_COMMON && 2 * scopes > shown;
}

/* names that turn out to be of many parties */
static void
find_common(Batch *batch)
{
	Arguments	arguments = {0};
	Datum	   *ids = registry_allocate(batch->form_texts.n, sizeof(Datum), false);
	Size		n = 0;
	Strings		pairs;

	strings_begin(&pairs);
	for (Size i = 0; i < batch->n_rows; i++)
	{
		const PartyRow *row = &batch->rows[i];
		Form	   *form = &batch->forms[row->form];
		int64		scope = scope_identifier(batch, row);
		uint32		pair[2] = {(uint32) row->form, (uint32) scope};
		bool		is_new;

		if (form->common)
			continue;
		if (form->country[0] == '\0')
			strlcpy(form->country, form->node >= 0 && batch->nodes[form->node].country[0] ?
					batch->nodes[form->node].country : row->country, sizeof(form->country));
		form->abroad |= row->country[0] && strcmp(row->country, form->country) != 0;
		if (scope < 0)
			continue;
		form->shown++;
		(void) strings_add(&pairs, (char *) pair, sizeof(pair), &is_new);
		if (is_new && form->node >= 0)
		{
			uint32		known[2] = {(uint32) form->node, (uint32) scope};

			is_new = strings_find(&batch->shown_pairs, (char *) known, sizeof(known)) < 0;
		}
		form->scopes += is_new;
	}

	/* with what was counted before */
	for (Size i = 0; i < batch->form_texts.n; i++)
		if (!batch->forms[i].common && batch->forms[i].node >= 0 && (batch->forms[i].scopes > 0 || batch->forms[i].abroad))
			ids[n++] = Int64GetDatum(batch->nodes[batch->forms[i].node].name_id);
	array_argument(&arguments, INT8OID, ids, n);
	run_statement("SELECT n.form, n.shown, n.scopes FROM unnest($1) i JOIN assay.entity_name n ON n.name_id = i", &arguments);
	for (Size i = 0; i < SPI_processed; i++)
	{
		Size		length;
		const char *text = utf8_of_column(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1, &length);
		Form	   *form = &batch->forms[strings_find(&batch->form_texts, text, length)];
		int64		shown = form->shown + number_of(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 2, 0);
		int64		scopes = form->scopes + number_of(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 3, 0);

		form->flips = is_of_many(form, shown, scopes);
	}
	n = 0;
	for (Size i = 0; i < batch->form_texts.n; i++)
	{
		Form	   *form = &batch->forms[i];

		if (form->common)
			continue;
		if (form->node < 0)
			form->flips = is_of_many(form, form->shown, form->scopes);
		if (!form->flips)
			continue;
		form->common = true;
		if (form->node >= 0)
			ids[n++] = Int64GetDatum(batch->nodes[form->node].name_id);
	}
	if (n == 0)
		return;

	/* its rows are looked at again, each with what it shows */
	batch->flipped += n;
	arguments.n = 0;
	array_argument(&arguments, INT8OID, ids, n);
	run_statement("UPDATE assay.entity_name n SET common = true, rows = 0, shown = 0, scopes = 0 WHERE n.name_id = ANY ($1)", &arguments);
	run_statement("DELETE FROM assay.entity_identifier e WHERE e.name_id = ANY ($1)", &arguments);
	run_statement("DELETE FROM assay.entity_row r WHERE r.name_id = ANY ($1)", &arguments);
}

static const char *
scope_of(const Batch *batch, const PartyRow *row)
{
	int64		identifier;

	if (!batch->forms[row->form].common)
		return "";
	identifier = scope_identifier(batch, row);
	if (identifier >= 0)
		return batch->identifier_texts.items[identifier].bytes;
	return row->country[0] ? psprintf("country:%s", row->country) : "";
}

static const Form *
form_of(const Batch *batch, const NameNode *node)
{
	return &batch->forms[strings_find(&batch->form_texts, node->form, strlen(node->form))];
}

/* which name each row is of */
static void
name_rows(Batch *batch)
{
	for (Size i = 0; i < batch->n_rows; i++)
	{
		PartyRow   *row = &batch->rows[i];
		const Form *form = &batch->forms[row->form];
		const char *scope = scope_of(batch, row);
		bool		shows = scope_identifier(batch, row) >= 0;
		bool		is_new;
		NameNode	   *node;
		uint32		n;

		/* neither a name nor what could stand for one */
		if (form->empty && (scope[0] == '\0' || !shows))
			continue;
		n = batch_node(batch, batch->form_texts.items[row->form].bytes,
					   batch->form_texts.items[row->form].length, scope, &is_new);
		node = &batch->nodes[n];
		row->node = n;
		if (node->name == NULL)
		{
			node->name = form->name;
			node->name_length = form->name_length;
				}
		if (node->country[0] == '\0')
			strlcpy(node->country, row->country, sizeof(node->country));
		node->rows++;
		node->shown += shows;
		node->first = Min(node->first, row->day);
		node->last = Max(node->last, row->day);
	}
}

/* those of common names are looked up with their scope */
static void
fetch_scoped(Batch *batch)
{
	Arguments	arguments = {0};
	Datum	   *forms = registry_allocate(batch->node_texts.n, sizeof(Datum), false);
	Datum	   *scopes = registry_allocate(batch->node_texts.n, sizeof(Datum), false);
	Size		n = 0;

	for (Size i = 0; i < batch->node_texts.n; i++)
	{
		const NameNode *node = &batch->nodes[i];

		if (node->name_id != 0 || node->rows == 0 || node->scope[0] == '\0')
			continue;
		forms[n] = text_datum(node->form, strlen(node->form));
		scopes[n++] = text_datum(node->scope, strlen(node->scope));
	}
	if (n == 0)
		return;
	array_argument(&arguments, TEXTOID, forms, n);
	array_argument(&arguments, TEXTOID, scopes, n);
	run_statement("SELECT " NAME_COLUMNS " FROM ROWS FROM (unnest($1), unnest($2)) f (form, scope)"
		" JOIN assay.entity_name n ON n.form = f.form AND n.scope = f.scope", &arguments);
	for (Size i = 0; i < SPI_processed; i++)
		(void) take_node(batch, SPI_tuptable->vals[i], SPI_tuptable->tupdesc, NULL);
}

static void
show_identifiers(Batch *batch)
{
	for (Size i = 0; i < batch->n_rows; i++)
	{
		const PartyRow *row = &batch->rows[i];

		for (int k = 0; k < PARTY_IDENTIFIERS; k++)
		{
			bool		is_new;
			Shown	   *shown;

			if (row->node < 0 || row->identifiers[k] < 0)
				continue;
			shown = shown_pair(batch, (uint32) row->node, (uint32) row->identifiers[k], &is_new);
			if (is_new)
				add_holder(&batch->identifiers[row->identifiers[k]], (uint32) row->node);
			shown->rows++;
			shown->first = Min(shown->first, row->day);
			shown->last = Max(shown->last, row->day);
			if (is_new && row->identifiers[k] == scope_identifier(batch, row))
				batch->nodes[row->node].scopes++;
		}
	}
}

/* ---------------------------------------------------------------- memory */

static EntityImage *image;
static int64 image_file;			/* of assay.entity_name, when it was built */

static void
take_known(void *arg, HeapTuple row, TupleDesc desc)
{
	bool		null;
	ArrayType  *keys = DatumGetArrayTypeP(SPI_getbinval(row, desc, 2, &null));

	entity_image_add(arg, number_of(row, desc, 1, 0), (uint32 *) ((char *) keys + ARR_OVERHEAD_NONULLS(1)),
					 ARR_NDIM(keys) == 0 ? 0 : ARR_DIMS(keys)[0]);
}

static void
know_names(void)
{
	Arguments	arguments = {0};
	int64		last;
	int64		file;
	int64		number_of_names;

	run_statement("SELECT max(n.name_id), pg_relation_filenode('assay.entity_name')::bigint,"
				  " (SELECT greatest(c.reltuples, 0)::bigint FROM pg_class c WHERE c.oid = 'assay.entity_name'::regclass)"
				  " FROM assay.entity_name n", &arguments);
	last = number_of(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, 0);
	file = number_of(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, 0);
	number_of_names = number_of(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 3, 0);
	if (image != NULL && (image_file != file || entity_image_last(image) > last))
	{
		entity_image_free(image);
		image = NULL;
	}
	if (image == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);

		image = entity_image_create((Size) number_of_names);
		image_file = file;
		MemoryContextSwitchTo(old);
	}
	if (entity_image_last(image) < last)
		registry_read(psprintf("SELECT n.name_id, n.keys FROM assay.entity_name n"
							   " WHERE n.name_id > " INT64_FORMAT " AND n.scope = '' AND NOT n.common ORDER BY n.name_id",
							   entity_image_last(image)), take_known, image);
}

PG_FUNCTION_INFO_V1(assay_forget_known_names);

/* the memory of a session is not kept longer than a run */
Datum
assay_forget_known_names(PG_FUNCTION_ARGS)
{
	if (image != NULL)
		entity_image_free(image);
	image = NULL;
	PG_RETURN_VOID();
}

/* --------------------------------------------------------------- linking */

typedef struct NewNames
{
	uint32	   *nodes;
	EntityKeys *keys;
	Size		n;
} NewNames;

static void
make_names(Batch *batch, Readings *readings, NewNames *names)
{
	int64	   *numbers;

	names->n = 0;
	names->nodes = registry_allocate(batch->node_texts.n, sizeof(uint32), false);
	for (Size i = 0; i < batch->node_texts.n; i++)
		if (batch->nodes[i].name_id == 0 && batch->nodes[i].rows > 0)
			names->nodes[names->n++] = (uint32) i;
	names->keys = registry_allocate(names->n, sizeof(EntityKeys), false);
	numbers = take_numbers("assay.entity_name_name_id_seq", names->n);
	for (Size i = 0; i < names->n; i++)
	{
		NameNode	   *node = &batch->nodes[names->nodes[i]];

		node->name_id = numbers[i];
		node->is_new = true;
		entity_keys(name_reading(readings, names->nodes[i]), &names->keys[i]);
		readings_trim(readings);
	}
	batch->names_made = names->n;
}

static void
fetch_nodes(Batch *batch, const char *command, const int64 *ids, Size n)
{
	Arguments	arguments = {0};
	Datum	   *values = registry_allocate(n, sizeof(Datum), false);

	if (n == 0)
		return;
	for (Size i = 0; i < n; i++)
		values[i] = Int64GetDatum(ids[i]);
	array_argument(&arguments, INT8OID, values, n);
	run_statement(command, &arguments);
	for (Size i = 0; i < SPI_processed; i++)
		(void) take_node(batch, SPI_tuptable->vals[i], SPI_tuptable->tupdesc, NULL);
}

/* the names of entities that are not all there yet, once they are compared */
static void
fetch_members(Batch *batch)
{
	int64	   *entities = registry_allocate(batch->entity_ids.n, sizeof(int64), false);
	Size		n = 0;

	for (Size i = 0; i < batch->identifier_texts.n; i++)
	{
		const Identifier *identifier = &batch->identifiers[i];
		bool		differ = false;

		for (Size k = 1; k < identifier->n_holders && !differ; k++)
			differ = batch->nodes[identifier->holders[k]].entity != batch->nodes[identifier->holders[0]].entity;
		for (Size k = 0; k < identifier->n_holders && differ && !identifier->hub; k++)
			if (batch->nodes[identifier->holders[k]].entity != PG_UINT32_MAX)
				batch->entities[batch->nodes[identifier->holders[k]].entity].compared = true;
	}
	for (Size i = 0; i < batch->entity_ids.n; i++)
		if (batch->entities[i].compared)
			entities[n++] = batch->entities[i].entity_id;
	fetch_nodes(batch, "SELECT " NAME_COLUMNS " FROM unnest($1) e,"
				" LATERAL (SELECT * FROM assay.entity_name n WHERE n.entity_id = e ORDER BY n.name_id"
				" LIMIT " CppAsString2(MOST_COMPARED) ") n", entities, n);
}

/* numbers of names become numbers of nodes; those that are no more are left out */
static uint32 *
nodes_of(Batch *batch, const int64 *found, uint32 *first, Size n)
{
	Strings		by_id;
	uint32	   *node_of = registry_allocate(batch->node_texts.n, sizeof(uint32), false);
	uint32	   *nodes = registry_allocate(first[n], sizeof(uint32), false);
	uint32		kept = 0;
	bool		is_new;

	strings_begin(&by_id);
	for (Size i = 0; i < batch->node_texts.n; i++)
		if (batch->nodes[i].name_id != 0)
			node_of[strings_add(&by_id, (char *) &batch->nodes[i].name_id, sizeof(int64), &is_new)] = (uint32) i;
	for (Size i = 0; i < n; i++)
	{
		uint32		from = first[i];

		first[i] = kept;
		for (uint32 k = from; k < first[i + 1]; k++)
		{
			int64		at = strings_find(&by_id, (char *) &found[k], sizeof(int64));

			if (at < 0)
				continue;
			nodes[kept] = node_of[at];
			if (batch->nodes[nodes[kept]].entity != PG_UINT32_MAX)
				batch->entities[batch->nodes[nodes[kept]].entity].compared = true;
			kept++;
		}
	}
	first[n] = kept;
	return nodes;
}

static void
link_names(Batch *batch, Readings *readings, const NewNames *names)
{
	int64	   *found = registry_allocate(names->n * MOST_CANDIDATES, sizeof(int64), false);
	uint32	   *first = registry_allocate(names->n + 1, sizeof(uint32), true);
	uint32	   *candidates;
	int64	   *ids;
	uint32		n = 0;
	Size		n_ids = 0;
	Strings		known;
	bool		is_new;

	/* among what is known, and the new ones before it */
	strings_begin(&known);
	for (Size i = 0; i < batch->node_texts.n; i++)
		if (batch->nodes[i].name_id != 0)
			(void) strings_add(&known, (char *) &batch->nodes[i].name_id, sizeof(int64), &is_new);
	for (Size i = 0; i < names->n; i++)
	{
		const NameNode *node = &batch->nodes[names->nodes[i]];

		CHECK_FOR_INTERRUPTS();
		first[i] = n;
		if (form_of(batch, node)->common)
			continue;
		n += entity_image_candidates(image, &names->keys[i], found + n, MOST_CANDIDATES);
		entity_image_add(image, node->name_id, names->keys[i].keys, names->keys[i].n);
	}
	first[names->n] = n;

	ids = registry_allocate(n, sizeof(int64), false);
	for (uint32 i = 0; i < n; i++)
	{
		(void) strings_add(&known, (char *) &found[i], sizeof(int64), &is_new);
		if (is_new)
			ids[n_ids++] = found[i];
	}
	fetch_nodes(batch, "SELECT " NAME_COLUMNS " FROM unnest($1) i JOIN assay.entity_name n ON n.name_id = i", ids, n_ids);
	candidates = nodes_of(batch, found, first, names->n);
	fetch_members(batch);
	batch_link(batch, readings, names->nodes, names->n, candidates, first);
}

PG_FUNCTION_INFO_V1(assay_resolve_rows);

/* resolve_rows(source_id, query) -> rows, names, entities, flipped */
Datum
assay_resolve_rows(PG_FUNCTION_ARGS)
{
	char	   *query = text_to_cstring(PG_GETARG_TEXT_PP(1));
	TupleDesc	desc;
	Batch	   *batch;
	NewNames	names;
	Readings   *readings;
	Datum		values[4];
	bool		nulls[4] = {false};
	HeapTuple	tuple;

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	desc = BlessTupleDesc(desc);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	batch = batch_begin(PG_GETARG_INT32(0));
	read_rows(batch, query);
	if (batch->n_rows > 0)
	{
		know_names();
		fetch_forms(batch);
		fetch_holders(batch);
		find_hubs(batch);
		find_common(batch);
		fetch_judgements(batch);
		name_rows(batch);
		fetch_scoped(batch);
		show_identifiers(batch);
		readings = readings_begin(batch);
		make_names(batch, readings, &names);
		link_names(batch, readings, &names);
		batch_write(batch, names.nodes, names.n);
	}
	values[0] = Int64GetDatum((int64) batch->n_rows);
	values[1] = Int64GetDatum(batch->names_made);
	values[2] = Int64GetDatum(batch->entities_made);
	values[3] = Int64GetDatum(batch->flipped);
	SPI_finish();
	tuple = heap_form_tuple(desc, values, nulls);
	PG_RETURN_DATUM(HeapTupleGetDatum(tuple));
}

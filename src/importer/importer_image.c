/*-------------------------------------------------------------------------
 *
 * importer_image.c
 *	  assay.importer and assay.importer_alias as they are kept in memory, by
 *	  number and by name.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "compat.h"
#include "importer_image.h"
#include "registry/registry.h"
#include "name/name_glue.h"
#include "seller/seller_image.h"
#include "text/database_text.h"

struct ImporterImage
{
	ImporterEntry *entries;		/* by id */
	uint32		n_entries;
	uint32		entries_space;
	ImporterAlias *aliases;
	uint32		n_aliases;
	uint32		aliases_space;
	uint32		mask;			/* buckets - 1 */
	uint32	   *by_number;		/* first in the bucket: index + 1, 0: none */
	uint32	   *by_name;
	uint32	   *by_alias;
};

void
importer_fold_name(const char *name, size_t length, char folded[IMPORTER_FOLDED + 1])
{
	int			n = 0;

	for (size_t i = 0; i < length && n < IMPORTER_FOLDED; i++)
	{
		unsigned char c = (unsigned char) name[i];

		if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
			folded[n++] = (char) c;
		else if (n > 0 && folded[n - 1] != ' ')
			folded[n++] = ' ';
	}
	if (n > 0 && folded[n - 1] == ' ')
		n--;
	folded[n] = '\0';
}

/* a column of the row that is text, or stored like it; NULL when it is NULL */
static char *
column_text(HeapTuple row, TupleDesc desc, int column)
{
	bool		is_null;
	Datum		value = SPI_getbinval(row, desc, column, &is_null);
	text	   *t;

	if (is_null)
		return NULL;
	t = DatumGetTextPP(value);
	return pnstrdup(VARDATA_ANY(t), VARSIZE_ANY_EXHDR(t));
}

static char *
folded_name(const char *name)
{
	char		folded[IMPORTER_FOLDED + 1];

	importer_fold_name(name, strlen(name), folded);
	return pstrdup(folded);
}

static ImporterStatus
status_of(const char *name)
{
	for (ImporterStatus status = IMPORTER_TRUSTED; status <= IMPORTER_REVOKED; status++)
		if (strcmp(name, importer_status_name(status)) == 0)
			return status;
	elog(ERROR, "unexpected status \"%s\" of an importer", name);
}

static uint32
bucket(const ImporterImage *image, const char *key)
{
	return hash_bytes((const unsigned char *) key, (int) strlen(key)) & image->mask;
}

/* ways between entries are counted with a sign */
#define MAX_ENTRIES (64 * 1024 * 1024)

static void
take_entry(void *arg, HeapTuple row, TupleDesc desc)
{
	ImporterImage *image = arg;
	ImporterEntry *entry;
	bool		is_null;

	if (image->n_entries == MAX_ENTRIES)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("more than %d entries in table assay.importer", MAX_ENTRIES)));
	registry_grow(image->entries, image->n_entries, image->entries_space);
	entry = &image->entries[image->n_entries++];
	memset(entry, 0, sizeof(*entry));
	entry->importer_id = DatumGetInt64(SPI_getbinval(row, desc, 1, &is_null));
	entry->number.pointer = column_text(row, desc, 2);
	entry->name.pointer = column_text(row, desc, 3);
	entry->country.pointer = column_text(row, desc, 4);
	entry->programme.pointer = column_text(row, desc, 5);
	entry->status = status_of(SPI_getvalue(row, desc, 6));
	entry->reason.pointer = column_text(row, desc, 7);
	entry->valid.pointer = PG_DETOAST_DATUM_COPY(SPI_getbinval(row, desc, 8, &is_null));
	entry->from = registry_date(row, desc, 9, DATEVAL_NOBEGIN);
	entry->until = registry_date(row, desc, 10, DATEVAL_NOEND);
	entry->folded.pointer = folded_name(entry->name.pointer);
}

/* puts item i of its array in front of those of its bucket */
static int32
put_first(uint32 *head, uint32 i)
{
	int32		way = *head == 0 ? 0 : (int32) (*head - 1) - (int32) i;

	*head = i + 1;
	return way;
}

static void
fill_buckets(ImporterImage *image)
{
	uint32		buckets = pg_nextpower2_32(Max(image->n_entries, 16));

	image->mask = buckets - 1;
	image->by_number = registry_allocate(buckets, sizeof(uint32), true);
	image->by_name = registry_allocate(buckets, sizeof(uint32), true);
	image->by_alias = registry_allocate(buckets, sizeof(uint32), true);
	for (uint32 i = 0; i < image->n_entries; i++)
	{
		ImporterEntry *entry = &image->entries[i];

		if (entry->number.pointer != NULL)
			entry->next_number = put_first(&image->by_number[bucket(image, entry->number.pointer)], i);
		if (entry->folded.pointer[0] != '\0')
			entry->next_name = put_first(&image->by_name[bucket(image, entry->folded.pointer)], i);
	}
}

/* the first entry of a number while the image is built, or NULL */
static const ImporterEntry *
entry_of_number(const ImporterImage *image, const char *number)
{
	uint32		head = image->by_number[bucket(image, number)];
	const ImporterEntry *entry = head == 0 ? NULL : &image->entries[head - 1];

	while (entry != NULL && strcmp(entry->number.pointer, number) != 0)
		entry = entry->next_number == 0 ? NULL : entry + entry->next_number;
	return entry;
}

/* an alias of a number that has no entry is ignored */
static void
take_alias(void *arg, HeapTuple row, TupleDesc desc)
{
	ImporterImage *image = arg;
	const ImporterEntry *first = entry_of_number(image, column_text(row, desc, 1));
	ImporterAlias *alias;

	if (first == NULL)
		return;
	registry_grow(image->aliases, image->n_aliases, image->aliases_space);
	alias = &image->aliases[image->n_aliases];
	alias->first = (uint32) (first - image->entries);
	alias->alias.pointer = column_text(row, desc, 2);
	alias->folded.pointer = folded_name(alias->alias.pointer);
	alias->next = put_first(&image->by_alias[bucket(image, alias->folded.pointer)], image->n_aliases);
	image->n_aliases++;
}

/*
 * Reads the tables, always in the same order: what is built from the same rows
 * numbers them alike.
 */
static ImporterImage *
read_importers(void)
{
	ImporterImage *image = palloc0(sizeof(ImporterImage));

	registry_read("SELECT importer_id, number, name, country, programme, status, reason, valid,"
				  " pg_catalog.lower(valid), pg_catalog.upper(valid)"
				  " FROM assay.importer WHERE NOT pg_catalog.isempty(valid) ORDER BY importer_id",
				  take_entry, image);
	fill_buckets(image);
	registry_read("SELECT number, alias FROM assay.importer_alias ORDER BY number, alias", take_alias, image);
	return image;
}

static void
build_importers(Pack *pack)
{
	const ImporterImage *image = read_importers();
	Size		root = pack_root(pack, image, sizeof(ImporterImage));
	Size		buckets = (Size) image->mask + 1;
	Size		place;

	pack_array(pack, pack_member(root, ImporterImage, 0, by_number), buckets, sizeof(uint32));
	pack_array(pack, pack_member(root, ImporterImage, 0, by_name), buckets, sizeof(uint32));
	pack_array(pack, pack_member(root, ImporterImage, 0, by_alias), buckets, sizeof(uint32));
	place = pack_array(pack, pack_member(root, ImporterImage, 0, entries), image->n_entries, sizeof(ImporterEntry));
	for (uint32 i = 0; i < image->n_entries; i++)
	{
		pack_string(pack, pack_member(place, ImporterEntry, i, number));
		pack_string(pack, pack_member(place, ImporterEntry, i, name));
		pack_string(pack, pack_member(place, ImporterEntry, i, folded));
		pack_string(pack, pack_member(place, ImporterEntry, i, country));
		pack_string(pack, pack_member(place, ImporterEntry, i, programme));
		pack_string(pack, pack_member(place, ImporterEntry, i, reason));
		pack_varlena(pack, pack_member(place, ImporterEntry, i, valid));
	}
	place = pack_array(pack, pack_member(root, ImporterImage, 0, aliases), image->n_aliases, sizeof(ImporterAlias));
	for (uint32 i = 0; i < image->n_aliases; i++)
	{
		pack_string(pack, pack_member(place, ImporterAlias, i, alias));
		pack_string(pack, pack_member(place, ImporterAlias, i, folded));
	}
}

static Registry importers = {
	.name = "importers",
	.tables = {"importer", "importer_alias"},
	.build = build_importers
};

ImporterImage *
importer_image(void)
{
	return registry_get(&importers);
}

static ImporterEntry *
first_entry(const ImporterImage *image, uint32 head)
{
	return head == 0 ? NULL : &image->entries[head - 1];
}

static ImporterEntry *
next_entry(ImporterEntry *entry, int32 way)
{
	return way == 0 ? NULL : entry + way;
}

/* the next of a chain that has the key, which its first entry has */
static ImporterEntry *
same_number(ImporterEntry *entry, const char *number)
{
	while (entry != NULL && strcmp(rel(entry->number), number) != 0)
		entry = next_entry(entry, entry->next_number);
	return entry;
}

static ImporterEntry *
same_name(ImporterEntry *entry, const char *folded)
{
	while (entry != NULL && strcmp(rel(entry->folded), folded) != 0)
		entry = next_entry(entry, entry->next_name);
	return entry;
}

ImporterEntry *
importer_first_by_number(ImporterImage *image, const char *number)
{
	return same_number(first_entry(image, image->by_number[bucket(image, number)]), number);
}

ImporterEntry *
importer_next_by_number(ImporterEntry *entry)
{
	return same_number(next_entry(entry, entry->next_number), rel(entry->number));
}

ImporterEntry *
importer_first_by_name(ImporterImage *image, const char *folded)
{
	return same_name(first_entry(image, image->by_name[bucket(image, folded)]), folded);
}

ImporterEntry *
importer_next_by_name(ImporterEntry *entry)
{
	return same_name(next_entry(entry, entry->next_name), rel(entry->folded));
}

ImporterEntry *
importer_of_alias(ImporterImage *image, const ImporterAlias *alias)
{
	return &image->entries[alias->first];
}

static const ImporterAlias *
same_alias(const ImporterAlias *alias, const char *folded)
{
	while (alias != NULL && strcmp(rel(alias->folded), folded) != 0)
		alias = alias->next == 0 ? NULL : alias + alias->next;
	return alias;
}

const ImporterAlias *
importer_first_alias(ImporterImage *image, const char *folded)
{
	uint32		head = image->by_alias[bucket(image, folded)];

	return head == 0 ? NULL : same_alias(&image->aliases[head - 1], folded);
}

const ImporterAlias *
importer_next_alias(const ImporterAlias *alias)
{
	return alias->next == 0 ? NULL : same_alias(alias + alias->next, rel(alias->folded));
}

/* ------------------------------------------------- names spelled differently */

/*
 * Only asked for where a number and a name as it stands lead nowhere: an image
 * of its own, of the same tables. The parties of it are names and aliases; what
 * stands for their id is the number of the first entry of the name, or -1 - that
 * of the alias.
 */
static void
add_name(SellerImage *names, const char *text, int64 id)
{
	ImageSeller party = {0};
	size_t		length;
	const char *utf8 = utf8_of_bytes(text, strlen(text), &length);

	party.seller_id = id;
	seller_image_add_name(names, seller_image_add_seller(names, &party), utf8, length);
}

/* is an entry the first of its name? */
static bool
is_first_of_name(const ImporterImage *image, uint32 i)
{
	const ImporterEntry *entry = &image->entries[i];
	const char *folded = entry->folded.pointer;
	const ImporterEntry *first;

	if (folded[0] == '\0')
		return false;
	first = &image->entries[image->by_name[bucket(image, folded)] - 1];
	while (strcmp(first->folded.pointer, folded) != 0)
		first += first->next_name;
	return first == entry;
}

static void
build_names(Pack *pack)
{
	const ImporterImage *image = read_importers();
	SellerImage *names = seller_image_start();

	for (uint32 i = 0; i < image->n_entries; i++)
		if (is_first_of_name(image, i))
			add_name(names, image->entries[i].name.pointer, i);
	for (uint32 i = 0; i < image->n_aliases; i++)
		add_name(names, image->aliases[i].alias.pointer, -1 - (int64) i);
	seller_image_finish(names, pack);
}

static void *
open_names(void *root)
{
	seller_image_open(root);
	return root;
}

static Registry importer_names = {
	.name = "names of importers",
	.tables = {"importer", "importer_alias"},
	.build = build_names,
	.open = open_names
};

static int
compare_near(const void *a, const void *b)
{
	const ImporterNear *x = a;
	const ImporterNear *y = b;

	if (x->score != y->score)
		return x->score > y->score ? -1 : 1;
	/* its own name before another's alias */
	if ((x->alias == NULL) != (y->alias == NULL))
		return x->alias == NULL ? -1 : 1;
	return x->alias == NULL ? strcmp(rel(x->first->folded), rel(y->first->folded)) :
		strcmp(rel(x->alias->folded), rel(y->alias->folded));
}

int
importer_near_names(ImporterImage *image, const char *utf8, size_t length,
					ImporterNear near[IMPORTER_MOST_NEAR])
{
	SellerImage *names = registry_get(&importer_names);
	Candidate	candidates[IMPORTER_MOST_NEAR];
	const PartyName *name = party_name_read(0, utf8, length);
	int			n_candidates = seller_image_candidates(names, name, candidates, IMPORTER_MOST_NEAR);
	int			n = 0;

	for (int i = 0; i < n_candidates; i++)
	{
		const ImageRecord *record = seller_image_record(names, candidates[i].record);
		int64		id = seller_image_seller(names, record->seller)->seller_id;
		double		score = name_similarity(name, party_name_read(1, rel(record->text), record->length), NULL);

		if (score < NAME_SAME_PARTY)
			continue;
		near[n].alias = id < 0 ? &image->aliases[-1 - id] : NULL;
		near[n].first = &image->entries[id < 0 ? image->aliases[-1 - id].first : id];
		near[n++].score = (float) score;
	}
	qsort(near, n, sizeof(ImporterNear), compare_near);
	return n;
}

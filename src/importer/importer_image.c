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

#define BLOCK_SIZE (64 * 1024)

struct ImporterImage
{
	uint32		n_entries;
	uint32		mask;			/* buckets - 1 */
	ImporterEntry **by_number;
	ImporterEntry **by_name;
	ImporterAlias **by_alias;	/* NULL: there is none */
	uint32		n_aliases;

	/*
	 * Names that are spelled differently, made when the first of them is asked
	 * for: most look-ups are by number. The parties of the image are names and
	 * aliases, numbered like known.
	 */
	SellerImage *names;
	ImporterNear *known;		/* without scores */
	MemoryContext names_context;

	/* entries and strings stay as long as the image: they share blocks */
	MemoryContext context;
	char	   *free;
	Size		left;
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

static void *
take(ImporterImage *image, Size size)
{
	void	   *taken;

	size = MAXALIGN(size);
	if (size > image->left)
	{
		image->left = Max(size, BLOCK_SIZE);
		image->free = MemoryContextAlloc(image->context, image->left);
	}
	taken = image->free;
	image->free += size;
	image->left -= size;
	return taken;
}

static char *
keep_string(ImporterImage *image, const char *s, Size length)
{
	char	   *kept = take(image, length + 1);

	memcpy(kept, s, length);
	kept[length] = '\0';
	return kept;
}

/* a column of the row that is text, or stored like it; NULL when it is NULL */
static char *
keep_text(ImporterImage *image, HeapTuple row, TupleDesc desc, int column)
{
	bool		is_null;
	Datum		value = SPI_getbinval(row, desc, column, &is_null);
	text	   *t;

	if (is_null)
		return NULL;
	t = DatumGetTextPP(value);
	return keep_string(image, VARDATA_ANY(t), VARSIZE_ANY_EXHDR(t));
}

static ImporterStatus
status_of(const char *name)
{
	for (ImporterStatus status = IMPORTER_TRUSTED; status <= IMPORTER_REVOKED; status++)
		if (strcmp(name, importer_status_name(status)) == 0)
			return status;
	elog(ERROR, "unexpected status \"%s\" of an importer", name);
}

/* the columns, in the order of read_row() */
static const char query[] =
"SELECT importer_id, number, name, country, programme, status, reason, valid,"
" pg_catalog.lower(valid), pg_catalog.upper(valid)"
" FROM assay.importer WHERE NOT pg_catalog.isempty(valid)";

static ImporterEntry *
read_row(ImporterImage *image, HeapTuple row, TupleDesc desc)
{
	ImporterEntry *entry = take(image, sizeof(ImporterEntry));
	char		folded[IMPORTER_FOLDED + 1];
	char	   *status = SPI_getvalue(row, desc, 6);
	bool		is_null;
	struct varlena *valid;

	entry->importer_id = DatumGetInt64(SPI_getbinval(row, desc, 1, &is_null));
	entry->number = keep_text(image, row, desc, 2);
	entry->name = keep_text(image, row, desc, 3);
	entry->country = keep_text(image, row, desc, 4);
	entry->programme = keep_text(image, row, desc, 5);
	entry->status = status_of(status);
	entry->reason = keep_text(image, row, desc, 7);

	valid = PG_DETOAST_DATUM(SPI_getbinval(row, desc, 8, &is_null));
	entry->valid = PointerGetDatum(memcpy(take(image, VARSIZE(valid)), valid,
										  VARSIZE(valid)));
	entry->from = registry_date(row, desc, 9, DATEVAL_NOBEGIN);
	entry->until = registry_date(row, desc, 10, DATEVAL_NOEND);

	importer_fold_name(entry->name, strlen(entry->name), folded);
	entry->folded = keep_string(image, folded, strlen(folded));
	return entry;
}

static uint32
bucket(ImporterImage *image, const char *key)
{
	return hash_bytes((const unsigned char *) key, (int) strlen(key)) & image->mask;
}

static void
fill_buckets(ImporterImage *image, ImporterEntry **entries)
{
	uint32		buckets = pg_nextpower2_32(Max(image->n_entries, 16));

	image->mask = buckets - 1;
	image->by_number = MemoryContextAllocZero(image->context, buckets * sizeof(ImporterEntry *));
	image->by_name = MemoryContextAllocZero(image->context, buckets * sizeof(ImporterEntry *));

	for (uint32 i = 0; i < image->n_entries; i++)
	{
		ImporterEntry *entry = entries[i];
		ImporterEntry **head;

		if (entry->number != NULL)
		{
			head = &image->by_number[bucket(image, entry->number)];
			entry->next_number = *head;
			*head = entry;
		}
		if (entry->folded[0] != '\0')
		{
			head = &image->by_name[bucket(image, entry->folded)];
			entry->next_name = *head;
			*head = entry;
		}
	}
}

/* what MemoryContextAlloc() gives for the buckets at most */
#define MAX_ENTRIES (64 * 1024 * 1024)

/* entries while they are read */
typedef struct Reading
{
	ImporterImage *image;
	ImporterEntry **entries;
	uint32		allocated;
} Reading;

static void
take_row(void *arg, HeapTuple row, TupleDesc desc)
{
	Reading    *r = arg;
	ImporterImage *image = r->image;

	if (image->n_entries == MAX_ENTRIES)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("more than %d entries in table assay.importer", MAX_ENTRIES)));
	registry_grow(r->entries, image->n_entries, r->allocated);
	r->entries[image->n_entries++] = read_row(image, row, desc);
}

/* an alias of a number that has no entry is ignored */
static void
take_alias(void *arg, HeapTuple row, TupleDesc desc)
{
	ImporterImage *image = arg;
	char	   *number = keep_text(image, row, desc, 1);
	ImporterEntry *first = importer_first_by_number(image, number);
	ImporterAlias *alias;
	ImporterAlias **head;
	char		folded[IMPORTER_FOLDED + 1];

	if (first == NULL)
		return;
	if (image->by_alias == NULL)
		image->by_alias = MemoryContextAllocZero(image->context, ((Size) image->mask + 1) * sizeof(ImporterAlias *));
	alias = take(image, sizeof(ImporterAlias));
	alias->first = first;
	alias->alias = keep_text(image, row, desc, 2);
	importer_fold_name(alias->alias, strlen(alias->alias), folded);
	alias->folded = keep_string(image, folded, strlen(folded));
	head = &image->by_alias[bucket(image, alias->folded)];
	alias->next = *head;
	*head = alias;
	image->n_aliases++;
}

static void *
build(void)
{
	Reading		r;

	r.image = palloc0(sizeof(ImporterImage));
	r.image->context = CurrentMemoryContext;
	r.allocated = 0;
	r.entries = NULL;
	registry_read(query, take_row, &r);
	fill_buckets(r.image, r.entries);
	if (r.entries != NULL)
		pfree(r.entries);
	registry_read("SELECT number, alias FROM assay.importer_alias ORDER BY number, alias", take_alias, r.image);
	return r.image;
}

static Registry importers = {
	.name = "importers",
	.tables = {"importer", "importer_alias"},
	.build = build
};

ImporterImage *
importer_image(void)
{
	return registry_get(&importers);
}

/* the next of a chain that has the key, which its first entry has */
static ImporterEntry *
same_number(ImporterEntry *entry, const char *number)
{
	while (entry != NULL && strcmp(entry->number, number) != 0)
		entry = entry->next_number;
	return entry;
}

static ImporterEntry *
same_name(ImporterEntry *entry, const char *folded)
{
	while (entry != NULL && strcmp(entry->folded, folded) != 0)
		entry = entry->next_name;
	return entry;
}

ImporterEntry *
importer_first_by_number(ImporterImage *image, const char *number)
{
	return same_number(image->by_number[bucket(image, number)], number);
}

ImporterEntry *
importer_next_by_number(ImporterEntry *entry)
{
	return same_number(entry->next_number, entry->number);
}

ImporterEntry *
importer_first_by_name(ImporterImage *image, const char *folded)
{
	return same_name(image->by_name[bucket(image, folded)], folded);
}

ImporterEntry *
importer_next_by_name(ImporterEntry *entry)
{
	return same_name(entry->next_name, entry->folded);
}

static const ImporterAlias *
same_alias(const ImporterAlias *alias, const char *folded)
{
	while (alias != NULL && strcmp(alias->folded, folded) != 0)
		alias = alias->next;
	return alias;
}

const ImporterAlias *
importer_first_alias(ImporterImage *image, const char *folded)
{
	return image->by_alias == NULL ? NULL : same_alias(image->by_alias[bucket(image, folded)], folded);
}

const ImporterAlias *
importer_next_alias(const ImporterAlias *alias)
{
	return same_alias(alias->next, alias->folded);
}

static void
know_name(ImporterImage *image, SellerImage *names, const char *text, ImporterEntry *first,
		  const ImporterAlias *alias)
{
	ImageSeller name = {0};
	uint32		index;
	size_t		length;

	name.name = utf8_of_bytes(text, strlen(text), &length);
	index = seller_image_add_seller(names, &name);
	image->known[index].first = first;
	image->known[index].alias = alias;
	seller_image_add_name(names, index, name.name, length);
}

/* an image of every name, each known by its first entry, and every alias */
static void
build_names(ImporterImage *image)
{
	SellerImage *names;
	MemoryContext old;

	/* what an attempt that failed has left */
	if (image->names_context != NULL)
		MemoryContextDelete(image->names_context);
	image->names_context = NULL;
	image->names_context = AllocSetContextCreate(image->context, "assay importer names",
												 ALLOCSET_DEFAULT_SIZES);
	old = MemoryContextSwitchTo(image->names_context);
	image->known = MemoryContextAllocHuge(image->names_context,
										  Max(1, (Size) image->n_entries + image->n_aliases) * sizeof(ImporterNear));
	names = seller_image_start();
	for (Size i = 0; i <= image->mask; i++)
		for (ImporterEntry *entry = image->by_name[i]; entry != NULL; entry = entry->next_name)
			if (same_name(image->by_name[i], entry->folded) == entry)
				know_name(image, names, entry->name, entry, NULL);
	if (image->by_alias != NULL)
		for (Size i = 0; i <= image->mask; i++)
			for (const ImporterAlias *alias = image->by_alias[i]; alias != NULL; alias = alias->next)
				know_name(image, names, alias->alias, alias->first, alias);
	seller_image_finish(names);
	MemoryContextSwitchTo(old);
	image->names = names;
}

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
	return x->alias == NULL ? strcmp(x->first->folded, y->first->folded) : strcmp(x->alias->folded, y->alias->folded);
}

int
importer_near_names(ImporterImage *image, const char *utf8, size_t length,
					ImporterNear near[IMPORTER_MOST_NEAR])
{
	Candidate	candidates[IMPORTER_MOST_NEAR];
	const PartyName *name;
	int			n_candidates;
	int			n = 0;

	if (image->names == NULL)
		build_names(image);
	name = party_name_read(0, utf8, length);
	n_candidates = seller_image_candidates(image->names, name, candidates, IMPORTER_MOST_NEAR);
	for (int i = 0; i < n_candidates; i++)
	{
		const ImageRecord *record = seller_image_record(image->names, candidates[i].record);
		double		score = name_similarity(name, party_name_read(1, record->text, record->length), NULL);

		if (score < NAME_SAME_PARTY)
			continue;
		near[n] = image->known[record->seller];
		near[n++].score = (float) score;
	}
	qsort(near, n, sizeof(ImporterNear), compare_near);
	return n;
}

/*-------------------------------------------------------------------------
 *
 * entity_watch.c
 *	  assay.entity_watch, compiled for look-ups.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "compat.h"
#include "entity/entity_watch.h"
#include "registry/block.h"
#include "registry/registry.h"
#include "text/database_text.h"

/* a row as it is packed; texts are UTF-8 */
typedef struct WatchItem
{
	Rel(const char) form;
	Rel(const char) identifier;
	Rel(const char) watched;
	Rel(const char) watched_form;
	Rel(const char) source;		/* or NULL */
	Rel(const char) key;
	Rel(const char) sentence;
	Rel(const struct varlena) path;
	int64		entity_id;
	int64		seller_id;
	DateADT		from;
	DateADT		until;			/* exclusive */
	float		strength;
} WatchItem;

/* sorted by identifier, form: names come first */
typedef struct WatchImage
{
	WatchItem  *items;
	Size		n;
	Size		space;
} WatchImage;

static const char *
kept_utf8(HeapTuple row, TupleDesc desc, int column)
{
	bool		null;
	Datum		value = SPI_getbinval(row, desc, column, &null);
	const char *utf8;
	size_t		length;

	if (null)
		return NULL;
	utf8 = utf8_of_text(DatumGetTextPP(value), &length);
	return pnstrdup(utf8, length);
}

static int64
kept_number(HeapTuple row, TupleDesc desc, int column)
{
	bool		null;
	Datum		value = SPI_getbinval(row, desc, column, &null);

	return null ? 0 : DatumGetInt64(value);
}

static void
take_item(void *arg, HeapTuple row, TupleDesc desc)
{
	WatchImage *image = arg;
	WatchItem  *item;
	bool		null;

	registry_grow(image->items, image->n, image->space);
	item = &image->items[image->n++];
	memset(item, 0, sizeof(*item));
	item->form.pointer = kept_utf8(row, desc, 1);
	item->identifier.pointer = kept_utf8(row, desc, 2);
	item->entity_id = kept_number(row, desc, 3);
	item->watched.pointer = kept_utf8(row, desc, 4);
	item->watched_form.pointer = kept_utf8(row, desc, 5);
	item->seller_id = kept_number(row, desc, 6);
	item->source.pointer = kept_utf8(row, desc, 7);
	item->key.pointer = kept_utf8(row, desc, 8);
	item->from = registry_date(row, desc, 9, DATEVAL_NOBEGIN);
	item->until = registry_date(row, desc, 10, DATEVAL_NOEND);
	item->strength = DatumGetFloat4(SPI_getbinval(row, desc, 11, &null));
	item->path.pointer = PG_DETOAST_DATUM_COPY(SPI_getbinval(row, desc, 12, &null));
	item->sentence.pointer = kept_utf8(row, desc, 13);
}

static void
build_image(Pack *pack)
{
	WatchImage	image = {0};
	Size		place;

	registry_read("SELECT w.form, w.identifier, w.entity_id, w.watched, w.watched_form, w.seller_id, w.source, w.key,"
				  " pg_catalog.lower(w.valid), pg_catalog.upper(w.valid), w.strength, w.path, w.sentence"
				  " FROM assay.entity_watch w ORDER BY w.identifier, w.form", take_item, &image);

	place = pack_array(pack, pack_member(pack_root(pack, &image, sizeof(image)), WatchImage, 0, items),
					   image.n, sizeof(WatchItem));
	for (Size i = 0; i < image.n; i++)
	{
		pack_string(pack, pack_member(place, WatchItem, i, form));
		pack_string(pack, pack_member(place, WatchItem, i, identifier));
		pack_string(pack, pack_member(place, WatchItem, i, watched));
		pack_string(pack, pack_member(place, WatchItem, i, watched_form));
		pack_string(pack, pack_member(place, WatchItem, i, source));
		pack_string(pack, pack_member(place, WatchItem, i, key));
		pack_string(pack, pack_member(place, WatchItem, i, sentence));
		pack_varlena(pack, pack_member(place, WatchItem, i, path));
	}
}

static Registry registry = {
	.name = "watched entities",
	.tables = {"entity_watch"},
	.build = build_image
};

bool
entity_watch_readable(void)
{
	Oid			schema = get_namespace_oid("assay", true);
	Oid			relid = OidIsValid(schema) ? get_relname_relid("entity_watch", schema) : InvalidOid;

	return OidIsValid(relid) && pg_class_aclcheck(relid, GetUserId(), ACL_SELECT) == ACLCHECK_OK;
}

bool
entity_watch_any(void)
{
	const WatchImage *image = registry_get(&registry);

	return image->n > 0;
}

static bool
look_up(const char *form, const char *identifier, DateADT as_of, EntityWatch *found)
{
	const WatchImage *image = registry_get(&registry);
	Size		low = 0;
	Size		high = image->n;

	while (low < high)
	{
		Size		middle = low + (high - low) / 2;
		const WatchItem *item = &image->items[middle];
		int			order = strcmp(rel(item->identifier), identifier);

		if (order == 0)
			order = strcmp(rel(item->form), form);
		if (order == 0)
		{
			if (as_of < item->from || as_of >= item->until)
				return false;
			found->entity_id = item->entity_id;
			found->watched = rel(item->watched);
			found->watched_form = rel(item->watched_form);
			found->seller_id = item->seller_id;
			found->source = rel(item->source);
			found->key = rel(item->key);
			found->from = item->from;
			found->until = item->until;
			found->strength = item->strength;
			found->path = PointerGetDatum(rel(item->path));
			found->sentence = rel(item->sentence);
			return true;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

bool
entity_watch_name(const char *form, DateADT as_of, EntityWatch *found)
{
	return look_up(form, "", as_of, found);
}

bool
entity_watch_identifier(const char *key, DateADT as_of, EntityWatch *found)
{
	return look_up("", key, as_of, found);
}

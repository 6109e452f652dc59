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
#include "registry/registry.h"
#include "text/database_text.h"

typedef struct WatchItem
{
	const char *form;
	const char *identifier;
	EntityWatch watch;
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
	item->form = kept_utf8(row, desc, 1);
	item->identifier = kept_utf8(row, desc, 2);
	item->watch.entity_id = kept_number(row, desc, 3);
	item->watch.watched = kept_utf8(row, desc, 4);
	item->watch.watched_form = kept_utf8(row, desc, 5);
	item->watch.seller_id = kept_number(row, desc, 6);
	item->watch.source = kept_utf8(row, desc, 7);
	item->watch.key = kept_utf8(row, desc, 8);
	item->watch.from = registry_date(row, desc, 9, DATEVAL_NOBEGIN);
	item->watch.until = registry_date(row, desc, 10, DATEVAL_NOEND);
	item->watch.strength = DatumGetFloat4(SPI_getbinval(row, desc, 11, &null));
	item->watch.path = PointerGetDatum(PG_DETOAST_DATUM_COPY(SPI_getbinval(row, desc, 12, &null)));
	item->watch.sentence = kept_utf8(row, desc, 13);
}

static void *
build_image(void)
{
	WatchImage *image = palloc0(sizeof(WatchImage));

	registry_read("SELECT w.form, w.identifier, w.entity_id, w.watched, w.watched_form, w.seller_id, w.source, w.key,"
				  " pg_catalog.lower(w.valid), pg_catalog.upper(w.valid), w.strength, w.path, w.sentence"
				  " FROM assay.entity_watch w ORDER BY w.identifier, w.form", take_item, image);
	return image;
}

static Registry registry = {
	.name = "watched entities",
	.tables = {"entity_watch"},
	.build_private = build_image
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

static const EntityWatch *
look_up(const char *form, const char *identifier, DateADT as_of)
{
	const WatchImage *image = registry_get(&registry);
	Size		low = 0;
	Size		high = image->n;

	while (low < high)
	{
		Size		middle = low + (high - low) / 2;
		const WatchItem *item = &image->items[middle];
		int			order = strcmp(item->identifier, identifier);

		if (order == 0)
			order = strcmp(item->form, form);
		if (order == 0)
			return item->watch.from <= as_of && as_of < item->watch.until ? &item->watch : NULL;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const EntityWatch *
entity_watch_name(const char *form, DateADT as_of)
{
	return look_up(form, "", as_of);
}

const EntityWatch *
entity_watch_identifier(const char *key, DateADT as_of)
{
	return look_up("", key, as_of);
}

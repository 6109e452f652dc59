/*-------------------------------------------------------------------------
 *
 * brand_gtin.c
 *	  Whose trade items a GTIN names.
 *
 * GS1 gives a company a prefix, and the company numbers its items under it.
 * In the normal form of 14 digits the prefix stands behind the first, which
 * tells how many of an item are packed together.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "executor/spi.h"
#include "fmgr.h"
#include "utils/builtins.h"

#include "brand/brand_gtin.h"
#include "compat.h"
#include "identifier/identifier.h"
#include "registry/registry.h"

typedef struct GtinKey
{
	uint64		value;			/* of the digits that count */
	uint32		owner;			/* index */
	uint8		digits;			/* 14 of a GTIN, fewer of a prefix */
} GtinKey;

typedef struct GtinImage
{
	GtinOwner  *owners;			/* by brand, then prefixes first */
	GtinKey    *keys;			/* by digits, then value */
	uint32		n;
	uint32		owners_space;
	uint32		keys_space;
} GtinImage;

static uint64
value_of(const char *digits, int n)
{
	uint64		value = 0;

	for (int i = 0; i < n; i++)
		value = value * 10 + (uint64) (digits[i] - '0');
	return value;
}

static void
take_gtin(void *arg, HeapTuple row, TupleDesc desc)
{
	GtinImage  *image = arg;
	bool		isnull;
	bool		prefix = DatumGetBool(SPI_getbinval(row, desc, 4, &isnull));
	char	   *number = SPI_getvalue(row, desc, 3);
	GtinOwner  *owner;
	GtinKey    *key;

	if (!prefix)
	{
		Identifier	gtin;

		if (identifier_read(IDENTIFIER_GTIN, number, strlen(number), &gtin) != IDENTIFIER_WELL_FORMED)
			return;
		number = pstrdup(gtin.text);
	}
	registry_grow(image->owners, image->n, image->owners_space);
	registry_grow(image->keys, image->n, image->keys_space);
	owner = &image->owners[image->n];
	owner->brand_id = DatumGetInt64(SPI_getbinval(row, desc, 1, &isnull));
	owner->name.pointer = DatumGetTextPCopy(SPI_getbinval(row, desc, 2, &isnull));
	owner->number.pointer = number;
	owner->prefix = prefix;
	owner->from = registry_date(row, desc, 5, DATEVAL_NOBEGIN);
	owner->until = registry_date(row, desc, 6, DATEVAL_NOEND);
	key = &image->keys[image->n];
	key->owner = image->n++;
	key->digits = (uint8) strlen(number);
	key->value = value_of(number, key->digits);
}

static int
compare_keys(const void *a, const void *b)
{
	const GtinKey *x = a;
	const GtinKey *y = b;

	if (x->digits != y->digits)
		return (int) x->digits - (int) y->digits;
	if (x->value != y->value)
		return x->value < y->value ? -1 : 1;
	return x->owner < y->owner ? -1 : x->owner > y->owner;
}

static void
build_gtins(Pack *pack)
{
	GtinImage  *image = palloc0(sizeof(GtinImage));
	Size		root;
	Size		owners;

	registry_read("SELECT g.brand_id, b.name, g.number, g.prefix,"
				  " pg_catalog.lower(g.valid), pg_catalog.upper(g.valid)"
				  " FROM assay.brand_gtin g JOIN assay.brand b ON b.brand_id OPERATOR(pg_catalog.=) g.brand_id"
				  " WHERE NOT pg_catalog.isempty(g.valid)"
				  " ORDER BY g.brand_id, g.prefix DESC, g.number",
				  take_gtin, image);
	if (image->n > 0)
		qsort(image->keys, image->n, sizeof(GtinKey), compare_keys);
	root = pack_root(pack, image, sizeof(GtinImage));
	pack_array(pack, pack_member(root, GtinImage, 0, keys), image->n, sizeof(GtinKey));
	owners = pack_array(pack, pack_member(root, GtinImage, 0, owners), image->n, sizeof(GtinOwner));
	for (uint32 i = 0; i < image->n; i++)
	{
		pack_varlena(pack, pack_member(owners, GtinOwner, i, name));
		pack_string(pack, pack_member(owners, GtinOwner, i, number));
	}
}

static Registry gtin_registry = {
	.name = "numbers of trade items",
	.tables = {"brand_gtin", "brand"},
	.build = build_gtins
};

/* the first key that is not before (digits, value) */
static uint32
first_key(const GtinImage *image, int digits, uint64 value)
{
	uint32		low = 0;
	uint32		high = image->n;

	while (low < high)
	{
		uint32		middle = low + (high - low) / 2;
		const GtinKey *key = &image->keys[middle];

		if (key->digits < digits || (key->digits == digits && key->value < value))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
holds(const GtinOwner *owner, DateADT day)
{
	return day >= owner->from && day < owner->until;
}

/* adds the rows of one number that hold */
static int
add_owners(const GtinImage *image, int digits, uint64 value, DateADT as_of,
		   const GtinOwner **out, int n, int max)
{
	for (uint32 i = first_key(image, digits, value); i < image->n && n < max; i++)
	{
		const GtinKey *key = &image->keys[i];

		if (key->digits != digits || key->value != value)
			break;
		if (holds(&image->owners[key->owner], as_of))
			out[n++] = &image->owners[key->owner];
	}
	return n;
}

int
gtin_owners(const char gtin[GTIN_DIGITS + 1], DateADT as_of, const GtinOwner **out, int max)
{
	GtinImage  *image = registry_get(&gtin_registry);
	int			n;

	if (image->n == 0)
		return 0;
	n = add_owners(image, GTIN_DIGITS, value_of(gtin, GTIN_DIGITS), as_of, out, 0, max);
	if (gtin_has_prefix(gtin))
		for (int digits = GTIN_LONGEST_PREFIX; digits >= GTIN_SHORTEST_PREFIX; digits--)
			n = add_owners(image, digits, value_of(gtin + 1, digits), as_of, out, n, max);
	return n;
}

const GtinOwner *
gtin_prefix_of(int64 brand_id, DateADT as_of)
{
	GtinImage  *image = registry_get(&gtin_registry);
	uint32		low = 0;
	uint32		high = image->n;

	while (low < high)
	{
		uint32		middle = low + (high - low) / 2;

		if (image->owners[middle].brand_id < brand_id)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < image->n && image->owners[low].brand_id == brand_id && image->owners[low].prefix; low++)
		if (holds(&image->owners[low], as_of))
			return &image->owners[low];
	return NULL;
}

/* GS1 keeps 02, 04 and 20 to 29 for use within a company; GTIN-8 are given out singly */
bool
gtin_has_prefix(const char gtin[GTIN_DIGITS + 1])
{
	return gtin[1] != '2' && !(gtin[1] == '0' && (gtin[2] == '2' || gtin[2] == '4')) &&
		strncmp(gtin, "000000", GTIN_DIGITS - 8) != 0;
}

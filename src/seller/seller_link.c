/*-------------------------------------------------------------------------
 *
 * seller_link.c
 *	  Sellers by their identifiers, and linked by them: the registry of
 *	  assay.seller and assay.seller_identifier.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/json.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "registry/registry.h"
#include "seller/link_image.h"
#include "seller/seller_link.h"
#include "text/database_text.h"

/* longer paths are no evidence */
#define MOST_STEPS 100

static void build_image(Pack *pack);

static Registry registry = {
	.name = "links of sellers",
	.tables = {"seller", "seller_identifier"},
	.build = build_image
};

static char *
column_text(HeapTuple row, TupleDesc desc, int column)
{
	bool		null;
	Datum		value = SPI_getbinval(row, desc, column, &null);
	const char *utf8;
	size_t		length;

	Assert(!null);
	utf8 = utf8_of_text(DatumGetTextPP(value), &length);
	return pnstrdup(utf8, length);
}

static void
take_seller(void *arg, HeapTuple row, TupleDesc desc)
{
	LinkSeller	seller = {0};
	bool		null;

	seller.seller_id = DatumGetInt64(SPI_getbinval(row, desc, 1, &null));
	seller.name.pointer = column_text(row, desc, 2);
	seller.status.pointer = column_text(row, desc, 3);
	seller.from = registry_date(row, desc, 4, DATEVAL_NOBEGIN);
	seller.until = registry_date(row, desc, 5, DATEVAL_NOEND);
	link_image_add_seller(arg, &seller);
}

static void
take_identifier(void *arg, HeapTuple row, TupleDesc desc)
{
	LinkEdge	edge = {0};
	bool		null;
	int64		seller_id = DatumGetInt64(SPI_getbinval(row, desc, 2, &null));
	char	   *key = column_text(row, desc, 1);
	text	   *kind;

	edge.identifier_id = DatumGetInt64(SPI_getbinval(row, desc, 3, &null));
	kind = DatumGetTextPP(SPI_getbinval(row, desc, 4, &null));
	edge.kind = (uint8) contact_kind_of(kind);
	edge.confidence = DatumGetFloat4(SPI_getbinval(row, desc, 5, &null));
	edge.from = registry_date(row, desc, 6, DATEVAL_NOBEGIN);
	edge.until = registry_date(row, desc, 7, DATEVAL_NOEND);
	link_image_add_row(arg, seller_id, key, &edge);
	pfree(key);
}

static void
build_image(Pack *pack)
{
	LinkImage  *image = link_image_start();

	registry_read("SELECT s.seller_id, s.name, s.status,"
				  " CASE WHEN pg_catalog.isempty(s.valid) THEN 'infinity' ELSE pg_catalog.lower(s.valid) END,"
				  " pg_catalog.upper(s.valid)"
				  " FROM assay.seller s ORDER BY s.seller_id",
				  take_seller, image);
	registry_read("SELECT i.key, i.seller_id, i.identifier_id, i.kind, i.confidence,"
				  " pg_catalog.lower(i.valid), pg_catalog.upper(i.valid)"
				  " FROM assay.seller_identifier i"
				  " WHERE i.key IS NOT NULL AND NOT pg_catalog.isempty(i.valid)"
				  " ORDER BY i.key, i.seller_id, i.identifier_id",
				  take_identifier, image);
	link_image_finish(image, pack);
}

bool
seller_identifiers_readable(void)
{
	Oid			schema = get_namespace_oid("assay", true);
	Oid			relid = OidIsValid(schema) ? get_relname_relid("seller_identifier", schema) : InvalidOid;

	return OidIsValid(relid) && pg_class_aclcheck(relid, GetUserId(), ACL_SELECT) == ACLCHECK_OK;
}

/* --------------------------------------------------------- by identifier */

static int
compare_holders(const void *a, const void *b)
{
	const SellerHolder *x = a;
	const SellerHolder *y = b;

	if (x->confidence != y->confidence)
		return x->confidence > y->confidence ? -1 : 1;
	return x->seller_id < y->seller_id ? -1 : x->seller_id > y->seller_id;
}

/*
 * All of them, in a list in the current memory context. A seller that has the
 * identifier twice is there once, by the surer row, and by the older of two.
 */
static SellerHolder *
find_holders(ContactKind kind, const char *value, size_t length, const char *country,
			 const LinkDay *on, int *n)
{
	LinkImage  *image = registry_get(&registry);
	ContactText text;
	const LinkKey *key;
	SellerHolder *holders;

	*n = 0;
	if (contact_key_of(kind, value, length, country, &text) != CONTACT_GOOD)
		return NULL;
	key = link_image_key(image, text.bytes);
	if (key == NULL || !link_key_links(image, key, on))
		return NULL;

	holders = palloc(key->n * sizeof(SellerHolder));
	for (uint32 e = key->first; e < key->first + key->n; e++)
	{
		const LinkEdge *edge = &image->edges[e];
		const LinkSeller *seller = &image->sellers[edge->seller];
		SellerHolder *holder;

		if (!link_edge_holds(edge, on->day) || on->day < seller->from || on->day >= seller->until)
			continue;
		if (*n == 0 || holders[*n - 1].seller_id != seller->seller_id)
			++*n;
		else if (edge->confidence < holders[*n - 1].confidence ||
				 (edge->confidence == holders[*n - 1].confidence && edge->from >= holders[*n - 1].from))
			continue;
		holder = &holders[*n - 1];
		holder->seller_id = seller->seller_id;
		holder->name = rel(seller->name);
		holder->status = rel(seller->status);
		holder->confidence = edge->confidence;
		holder->identifier_id = edge->identifier_id;
		holder->from = edge->from;
		holder->until = edge->until;
	}
	qsort(holders, *n, sizeof(SellerHolder), compare_holders);
	return holders;
}

int
seller_by_identifier(ContactKind kind, const char *value, size_t length, const char *country,
					 DateADT as_of, int32 max_shared, SellerHolder *out, int max)
{
	LinkDay		on = {.day = as_of, .max_shared = max_shared};
	int			n;
	SellerHolder *holders = find_holders(kind, value, length, country, &on, &n);

	n = Min(n, max);
	if (n > 0)
		memcpy(out, holders, n * sizeof(SellerHolder));
	if (holders != NULL)
		pfree(holders);
	return n;
}

static Datum
utf8_datum(const char *utf8)
{
	return PointerGetDatum(text_of_utf8(utf8, strlen(utf8)));
}

static int32
shared_argument(FunctionCallInfo fcinfo, int n)
{
	int32		max_shared = PG_ARGISNULL(n) ? LINK_ANY_NUMBER : PG_GETARG_INT32(n);

	if (max_shared < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of sellers that may share an identifier must not be negative")));
	return max_shared;
}

static DateADT
day_argument(FunctionCallInfo fcinfo, int n)
{
	return PG_ARGISNULL(n) ? GetSQLCurrentDate() : PG_GETARG_DATEADT(n);
}

/* a day as every DateStyle reads it */
static void
append_day(StringInfo out, DateADT day)
{
	char		written[MAXDATELEN + 1];

	JsonEncodeDateTime(written, DateADTGetDatum(day), DATEOID, NULL);
	appendStringInfoString(out, written);
}

/* by its text, as what makes ranges differs between versions */
static Datum
range_of_days(DateADT from, DateADT until)
{
	StringInfoData out;
	Oid			input;
	Oid			param;

	initStringInfo(&out);
	appendStringInfoChar(&out, '[');
	if (from != DATEVAL_NOBEGIN)
		append_day(&out, from);
	appendStringInfoChar(&out, ',');
	if (until != DATEVAL_NOEND)
		append_day(&out, until);
	appendStringInfoChar(&out, ')');
	getTypeInputInfo(DATERANGEOID, &input, &param);
	return OidInputFunctionCall(input, out.data, param, -1);
}

PG_FUNCTION_INFO_V1(assay_sellers_by_identifier);

Datum
assay_sellers_by_identifier(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	ContactKind kind;
	LinkDay		on;
	const char *country = NULL;
	const char *value;
	size_t		length;
	SellerHolder *holders;
	int			n;

	InitMaterializedSRF(fcinfo, 0);
	on.max_shared = shared_argument(fcinfo, 4);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	kind = contact_kind_of(PG_GETARG_TEXT_PP(0));
	value = utf8_of_text(PG_GETARG_TEXT_PP(1), &length);
	on.day = day_argument(fcinfo, 2);
	if (!PG_ARGISNULL(3) && VARSIZE_ANY_EXHDR(PG_GETARG_TEXT_PP(3)) == 2)
		country = text_to_cstring(PG_GETARG_TEXT_PP(3));

	holders = find_holders(kind, value, length, country, &on, &n);
	for (int i = 0; i < n; i++)
	{
		Datum		values[6];
		bool		nulls[6] = {false};

		values[0] = Int64GetDatum(holders[i].seller_id);
		values[1] = utf8_datum(holders[i].name);
		values[2] = utf8_datum(holders[i].status);
		values[3] = Float4GetDatum(holders[i].confidence);
		values[4] = range_of_days(holders[i].from, holders[i].until);
		nulls[5] = DATE_NOT_FINITE(holders[i].from) || DATE_NOT_FINITE(on.day);
		values[5] = Int32GetDatum(nulls[5] ? 0 : on.day - holders[i].from);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	PG_RETURN_NULL();
}

/* ---------------------------------------------------------------- linked */

typedef struct Nearest
{
	const LinkImage *image;
	const LinkReached *reached;
} Nearest;

static int
compare_reached(const void *a, const void *b, void *arg)
{
	const Nearest *nearest = arg;
	const LinkReached *x = &nearest->reached[*(const uint32 *) a];
	const LinkReached *y = &nearest->reached[*(const uint32 *) b];

	if (x->steps != y->steps)
		return x->steps - y->steps;
	if (x->confidence != y->confidence)
		return x->confidence > y->confidence ? -1 : 1;
	return x->seller < y->seller ? -1 : x->seller > y->seller;
}

/*
 * Walks, and sorts the places of those that were reached, without the seller
 * itself. Returns how many; 0 when there is no such seller.
 */
static uint32
walk_from(LinkImage *image, int64 seller_id, const LinkDay *on, int max_steps,
		  LinkReached **reached, uint32 **order)
{
	const LinkSeller *start = link_image_seller(image, seller_id);
	uint32		n;
	Nearest		nearest;

	if (start == NULL)
		return 0;
	*reached = link_walk(image, start, on, Min(max_steps, MOST_STEPS), &n);
	*order = MemoryContextAllocHuge(CurrentMemoryContext, n * sizeof(uint32));
	for (uint32 i = 1; i < n; i++)
		(*order)[i - 1] = i;
	nearest.image = image;
	nearest.reached = *reached;
	qsort_arg(*order, n - 1, sizeof(uint32), compare_reached, &nearest);
	return n - 1;
}

/* six digits, so that 0.9 and 0.8 make 0.72 and not 0.71999997 */
static float4
rounded(double confidence)
{
	return (float4) (rint(confidence * 1e6) / 1e6);
}

/* since when both have it; DATEVAL_NOBEGIN: unknown */
static DateADT
shared_since(const LinkImage *image, const LinkReached *reached)
{
	return Max(image->edges[reached->edge_from].from, image->edges[reached->edge_to].from);
}

static void
append_step(StringInfo out, const LinkImage *image, const LinkReached *all, const LinkReached *reached)
{
	const LinkEdge *from = &image->edges[reached->edge_from];
	const LinkEdge *to = &image->edges[reached->edge_to];
	const LinkKey *key = &image->keys[to->key];
	DateADT		since = shared_since(image, reached);
	ContactText masked;

	contact_mask(rel(key->text), strlen(rel(key->text)), &masked);
	appendStringInfo(out, "{\"from\": " INT64_FORMAT ", \"to\": " INT64_FORMAT ", \"kind\": \"%s\", \"value\": ",
					 image->sellers[all[reached->from].seller].seller_id,
					 image->sellers[reached->seller].seller_id, contact_kind_names[to->kind]);
	escape_json(out, text_to_cstring(text_of_utf8(masked.bytes, masked.length)));
	appendStringInfo(out, ", \"identifiers\": [" INT64_FORMAT ", " INT64_FORMAT "], \"confidence\": %s, \"since\": ",
					 from->identifier_id, to->identifier_id,
					 DatumGetCString(DirectFunctionCall1(float4out, Float4GetDatum(rounded((double) from->confidence * to->confidence)))));
	if (DATE_NOT_FINITE(since))
		appendStringInfoString(out, "null}");
	else
	{
		appendStringInfoChar(out, '"');
		append_day(out, since);
		appendStringInfoString(out, "\"}");
	}
}

/* the path from the seller searched for, as evidence */
static Datum
path_of(const LinkImage *image, const LinkReached *all, const LinkReached *reached)
{
	const LinkReached *way[MOST_STEPS];
	StringInfoData out;

	for (const LinkReached *at = reached; at->steps > 0; at = &all[at->from])
		way[at->steps - 1] = at;
	initStringInfo(&out);
	for (int i = 0; i < reached->steps; i++)
	{
		appendStringInfoString(&out, i == 0 ? "[" : ", ");
		append_step(&out, image, all, way[i]);
	}
	appendStringInfoChar(&out, ']');
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(out.data));
}

int
seller_linked(int64 seller_id, DateADT as_of, int max_steps, int32 max_shared,
			  SellerLinked *out, int max)
{
	LinkImage  *image = registry_get(&registry);
	LinkDay		on = {.day = as_of, .max_shared = max_shared};
	LinkReached *all = NULL;
	uint32	   *order = NULL;
	uint32		n = walk_from(image, seller_id, &on, max_steps, &all, &order);

	n = Min(n, (uint32) Max(max, 0));
	for (uint32 i = 0; i < n; i++)
	{
		const LinkReached *reached = &all[order[i]];
		const LinkSeller *seller = &image->sellers[reached->seller];

		out[i].seller_id = seller->seller_id;
		out[i].name = rel(seller->name);
		out[i].status = rel(seller->status);
		out[i].watched = as_of >= seller->from && as_of < seller->until;
		out[i].steps = reached->steps;
		out[i].confidence = rounded(reached->confidence);
		out[i].since = shared_since(image, reached);
		out[i].path = path_of(image, all, reached);
	}
	if (all != NULL)
		pfree(all);
	if (order != NULL)
		pfree(order);
	return (int) n;
}

PG_FUNCTION_INFO_V1(assay_linked_sellers);

Datum
assay_linked_sellers(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	LinkImage  *image;
	LinkReached *all;
	uint32	   *order;
	LinkDay		on;
	int			max_steps = PG_ARGISNULL(2) ? 3 : PG_GETARG_INT32(2);
	uint32		n;

	InitMaterializedSRF(fcinfo, 0);
	if (max_steps < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of steps must not be negative")));
	on.max_shared = shared_argument(fcinfo, 3);
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	on.day = day_argument(fcinfo, 1);

	image = registry_get(&registry);
	n = walk_from(image, PG_GETARG_INT64(0), &on, max_steps, &all, &order);
	for (uint32 i = 0; i < n; i++)
	{
		const LinkReached *reached = &all[order[i]];
		Datum		values[5];
		bool		nulls[5] = {false};

		CHECK_FOR_INTERRUPTS();
		values[0] = Int64GetDatum(image->sellers[reached->seller].seller_id);
		values[1] = utf8_datum(rel(image->sellers[reached->seller].name));
		values[2] = Int32GetDatum(reached->steps);
		values[3] = Float4GetDatum(rounded(reached->confidence));
		values[4] = path_of(image, all, reached);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	PG_RETURN_NULL();
}

/* -------------------------------------------------------------- clusters */

typedef struct Member
{
	uint32		cluster;
	uint32		seller;
} Member;

static int
compare_members(const void *a, const void *b)
{
	const Member *x = a;
	const Member *y = b;

	if (x->cluster != y->cluster)
		return x->cluster < y->cluster ? -1 : 1;
	return x->seller < y->seller ? -1 : x->seller > y->seller;
}

PG_FUNCTION_INFO_V1(assay_seller_clusters);

Datum
assay_seller_clusters(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	LinkImage  *image;
	LinkDay		on;
	uint32	   *clusters;
	Member	   *members;

	InitMaterializedSRF(fcinfo, 0);
	on.day = day_argument(fcinfo, 0);
	on.max_shared = shared_argument(fcinfo, 1);
	image = registry_get(&registry);
	clusters = link_clusters(image, &on);
	members = MemoryContextAllocHuge(CurrentMemoryContext, Max(image->n_sellers, 1) * sizeof(Member));
	for (uint32 s = 0; s < image->n_sellers; s++)
	{
		members[s].cluster = clusters[s];
		members[s].seller = s;
	}
	qsort(members, image->n_sellers, sizeof(Member), compare_members);
	for (uint32 i = 0; i < image->n_sellers; i++)
	{
		Datum		values[2];
		bool		nulls[2] = {false};

		values[0] = Int64GetDatum(image->sellers[members[i].cluster].seller_id);
		values[1] = Int64GetDatum(image->sellers[members[i].seller].seller_id);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	PG_RETURN_NULL();
}

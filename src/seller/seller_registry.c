/*-------------------------------------------------------------------------
 *
 * seller_registry.c
 *	  The watch list of sellers: assay.seller and assay.seller_alias.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "name/name_learned.h"
#include "registry/memo.h"
#include "registry/registry.h"
#include "seller/seller.h"
#include "seller/seller_image.h"
#include "text/database_text.h"

/* names that are compared for one look-up */
#define MAX_CANDIDATES 64

/* the same name from another country */
#define OTHER_COUNTRY 0.95f

/* results of recent searches */
#define MEMO_BYTES (2 * 1024 * 1024)

typedef struct Sellers
{
	SellerImage *image;
	Memo	   *memo;			/* by SellerSearch, without regard to the day */
	uint64		built;			/* registries_built() that it holds for */
} Sellers;

static void build_sellers(Pack *pack);
static void *open_sellers(void *root);

static Registry registry = {
	.name = "sellers",
	.tables = {"seller", "seller_alias"},
	.build = build_sellers,
	.open = open_sellers
};

/* a text column as UTF-8 in the current context, or NULL */
static const char *
column_text(HeapTuple row, TupleDesc desc, int column)
{
	bool		null;
	Datum		value = SPI_getbinval(row, desc, column, &null);
	const char *utf8;
	size_t		length;
	char	   *copy;

	if (null)
		return NULL;
	utf8 = utf8_of_text(DatumGetTextPP(value), &length);
	copy = palloc(length + 1);
	memcpy(copy, utf8, length);
	copy[length] = '\0';
	return copy;
}

static void
take_seller(void *arg, HeapTuple row, TupleDesc desc)
{
	SellerImage *image = arg;
	ImageSeller seller = {0};
	const char *name;
	const char *country;
	bool		null;
	uint32		index;

	seller.seller_id = DatumGetInt64(SPI_getbinval(row, desc, 1, &null));
	name = column_text(row, desc, 2);
	seller.name.pointer = name;
	country = column_text(row, desc, 3);
	strlcpy(seller.country, country != NULL ? country : "", sizeof(seller.country));
	seller.status.pointer = column_text(row, desc, 4);
	seller.source.pointer = column_text(row, desc, 5);
	seller.reason.pointer = column_text(row, desc, 6);
	seller.valid.pointer = PG_DETOAST_DATUM_COPY(SPI_getbinval(row, desc, 7, &null));
	seller.from = registry_date(row, desc, 8, DATEVAL_NOBEGIN);
	seller.until = registry_date(row, desc, 9, DATEVAL_NOEND);

	index = seller_image_add_seller(image, &seller);
	seller_image_add_name(image, index, name, strlen(name));
}

static int
compare_ids(const void *id, const void *seller)
{
	int64		a = *(const int64 *) id;
	int64		b = ((const ImageSeller *) seller)->seller_id;

	return a < b ? -1 : a > b;
}

/* Sellers were read in the order of their ids: an alias finds its by halving. */
static void
take_alias(void *arg, HeapTuple row, TupleDesc desc)
{
	SellerImage *image = arg;
	bool		null;
	int64		id = DatumGetInt64(SPI_getbinval(row, desc, 1, &null));
	const char *alias = column_text(row, desc, 2);
	uint32		n = seller_image_n_sellers(image);
	const ImageSeller *first = n == 0 ? NULL : seller_image_seller(image, 0);
	const ImageSeller *seller = n == 0 ? NULL :
		bsearch(&id, first, n, sizeof(ImageSeller), compare_ids);

	/* row security may show the alias and hide the seller */
	if (seller != NULL)
		seller_image_add_name(image, (uint32) (seller - first), alias, strlen(alias));
}

static void
build_sellers(Pack *pack)
{
	SellerImage *image = seller_image_start();

	registry_read("SELECT s.seller_id, s.name, s.country, s.status, s.source, s.reason, s.valid,"
				  " pg_catalog.lower(s.valid), pg_catalog.upper(s.valid)"
				  " FROM assay.seller s WHERE NOT pg_catalog.isempty(s.valid) ORDER BY s.seller_id",
				  take_seller, image);
	registry_read("SELECT a.seller_id, a.alias FROM assay.seller_alias a", take_alias, image);
	seller_image_finish(image, pack);
}

static void *
open_sellers(void *root)
{
	Sellers    *sellers = palloc0(sizeof(Sellers));

	sellers->image = root;
	seller_image_open(sellers->image);
	sellers->memo = memo_create(CurrentMemoryContext, "seller names", MEMO_BYTES);
	return sellers;
}

/* --------------------------------------------------------------- look-up */

/* two letters as upper case, or false for what is no country code */
static bool
read_country(const char *country, char *out)
{
	if (country == NULL || strlen(country) != 2)
		return false;
	for (int i = 0; i < 2; i++)
	{
		char		c = country[i];

		if (c >= 'a' && c <= 'z')
			c += 'A' - 'a';
		if (c < 'A' || c > 'Z')
			return false;
		out[i] = c;
	}
	return true;
}

typedef struct Found
{
	uint32		seller;
	uint32		record;
	float		score;
} Found;

static int
compare_found(const void *a, const void *b)
{
	const Found *x = a;
	const Found *y = b;

	if (x->score != y->score)
		return x->score > y->score ? -1 : 1;
	return x->seller < y->seller ? -1 : x->seller > y->seller;
}

/* a search; the key of the memo is this up to the end of the name */
typedef struct SellerSearch
{
	float		least;
	char		country[2];		/* 0: unknown */
	uint16		length;
	char		name[NAME_MAX_BYTES];
} SellerSearch;

/*
 * Compares the candidates with the name and keeps one record a seller, its
 * best; best sellers first. Returns how many.
 */
static int
compare_candidates_with(SellerImage *image, const LearnedWords *learned, const PartyName *name,
						const SellerSearch *search, const Candidate *candidates, int n_candidates, Found *found)
{
	NameSketchWord sketch[NAME_MAX_TOKENS];
	int			n_sketch = 0;
	int			n = 0;

	/* the sketches of the image know no learned weights */
	if (search->least >= (float) NAME_SAME_PARTY && !seller_has_learned(learned))
		n_sketch = name_sketch(name, sketch);
	for (int i = 0; i < n_candidates; i++)
	{
		const ImageRecord *record = seller_image_record(image, candidates[i].record);
		const ImageSeller *seller = seller_image_seller(image, record->seller);
		float		score;
		int			k;

		if (name_cannot_reach(sketch, n_sketch, seller_image_sketch(image, record), record->n_sketch, search->least))
			continue;
		score = (float) name_similarity(name, seller_read_learned(learned, 1, rel(record->text), record->length), NULL);
		if (search->country[0] != '\0' && seller->country[0] != '\0' && memcmp(seller->country, search->country, 2) != 0)
			score *= OTHER_COUNTRY;
		if (score < search->least)
			continue;
		for (k = 0; k < n && found[k].seller != record->seller; k++)
			;
		if (k == n)
			n++;
		else if (found[k].score >= score)
			continue;
		found[k].seller = record->seller;
		found[k].record = candidates[i].record;
		found[k].score = score;
	}
	qsort(found, n, sizeof(Found), compare_found);
	return n;
}

/* the sellers of a name on whatever day: from the memo, or looked up */
static int
find_sellers(Sellers *sellers, const SellerSearch *search, Found *found)
{
	const LearnedWords *learned = seller_learned_words();
	Size		key_length = offsetof(SellerSearch, name) + search->length;
	Candidate	candidates[MAX_CANDIDATES];
	const PartyName *name;
	void	   *kept;
	Size		size;
	int			n;

	if (sellers->built != registries_built())
	{
		memo_forget(sellers->memo);
		sellers->built = registries_built();
	}
	kept = memo_find(sellers->memo, search, key_length, &size);
	if (kept != NULL)
	{
		memcpy(found, kept, size);
		return (int) (size / sizeof(Found));
	}
	name = seller_read_learned(learned, 0, search->name, search->length);
	n = seller_image_candidates(sellers->image, name, candidates, MAX_CANDIDATES);
	n = compare_candidates_with(sellers->image, learned, name, search, candidates, n, found);
	kept = memo_keep(sellers->memo, search, key_length, n * sizeof(Found));
	if (kept != NULL)
		memcpy(kept, found, n * sizeof(Found));
	return n;
}

int
seller_look_up(const char *name, size_t length, const char *country,
			   DateADT as_of, double least, SellerMatch *out, int max)
{
	Sellers    *sellers = registry_get(&registry);
	SellerImage *image = sellers->image;
	Found		found[MAX_CANDIDATES];
	SellerSearch		search;
	int			n_found;
	int			n = 0;

	search.least = (float) Max(least, SELLER_LEAST_SCORE);
	if (!read_country(country, search.country))
		memset(search.country, 0, sizeof(search.country));
	search.length = (uint16) Min(length, NAME_MAX_BYTES);
	memcpy(search.name, name, search.length);
	n_found = find_sellers(sellers, &search, found);

	for (int i = 0; i < n_found && n < max; i++)
	{
		const ImageSeller *seller = seller_image_seller(image, found[i].seller);

		if (as_of < seller->from || as_of >= seller->until)
			continue;
		out[n].seller_id = seller->seller_id;
		out[n].name = rel(seller->name);
		out[n].matched = rel(seller_image_record(image, found[i].record)->text);
		out[n].score = found[i].score;
		out[n].country = seller->country;
		out[n].status = rel(seller->status);
		out[n].source = rel(seller->source);
		out[n].reason = rel(seller->reason);
		out[n].valid = PointerGetDatum(rel(seller->valid));
		out[n].valid_from = seller->from;
		out[n++].valid_until = seller->until;
	}
	return n;
}

static Datum
utf8_datum(const char *utf8, bool *null)
{
	*null = utf8 == NULL;
	return utf8 == NULL ? (Datum) 0 : PointerGetDatum(text_of_utf8(utf8, strlen(utf8)));
}

PG_FUNCTION_INFO_V1(assay_seller_matches);

Datum
assay_seller_matches(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	SellerMatch matches[MAX_CANDIDATES];
	const char *name;
	size_t		length;
	const char *country;
	DateADT		as_of;
	int			n;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	name = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	country = PG_ARGISNULL(1) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(1));
	n = PG_ARGISNULL(2) ? 5 : PG_GETARG_INT32(2);
	if (n < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of matches must not be negative")));
	as_of = PG_ARGISNULL(3) ? GetSQLCurrentDate() : PG_GETARG_DATEADT(3);

	n = seller_look_up(name, length, country, as_of, SELLER_LEAST_SCORE, matches, Min(n, MAX_CANDIDATES));
	for (int i = 0; i < n; i++)
	{
		Datum		values[8];
		bool		nulls[8] = {false};

		values[0] = Int64GetDatum(matches[i].seller_id);
		values[1] = utf8_datum(matches[i].name, &nulls[1]);
		values[2] = utf8_datum(matches[i].matched, &nulls[2]);
		values[3] = Float4GetDatum(matches[i].score);
		values[4] = utf8_datum(matches[i].status, &nulls[4]);
		values[5] = utf8_datum(matches[i].source, &nulls[5]);
		values[6] = utf8_datum(matches[i].reason, &nulls[6]);
		values[7] = matches[i].valid;
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	PG_RETURN_NULL();
}

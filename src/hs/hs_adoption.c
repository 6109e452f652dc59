/*-------------------------------------------------------------------------
 *
 * hs_adoption.c
 *	  Which HS edition a country applies on a day: assay.hs_adoption.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datetime.h"

#include "compat.h"
#include "hs_adoption.h"
#include "hs_check.h"
#include "hs_check_glue.h"
#include "registry/block.h"
#include "registry/registry.h"
#include "tariff.h"

typedef struct Adoption
{
	char		country[2];
	int			edition;		/* year */
	DateADT		in_force;
} Adoption;

typedef struct AdoptionImage
{
	int			n;
	int			room;
	Adoption   *adoptions;		/* by country */
} AdoptionImage;

static void build_adoptions(Pack *pack);

static Registry adoptions = {
	.name = "hs_adoption",
	.tables = {"hs_adoption"},
	.build = build_adoptions
};

static void
take_adoption(void *arg, HeapTuple row, TupleDesc desc)
{
	AdoptionImage *image = arg;
	Adoption   *adoption;
	bool		is_null;
	text	   *country = DatumGetTextPP(SPI_getbinval(row, desc, 1, &is_null));

	/* the table's checks see to it, unless someone dropped them */
	if (VARSIZE_ANY_EXHDR(country) != sizeof(adoption->country))
		return;
	registry_grow(image->adoptions, image->n, image->room);
	adoption = &image->adoptions[image->n++];
	memcpy(adoption->country, VARDATA_ANY(country), sizeof(adoption->country));
	adoption->edition = DatumGetInt32(SPI_getbinval(row, desc, 2, &is_null));
	adoption->in_force = DatumGetDateADT(SPI_getbinval(row, desc, 3, &is_null));
}

static void
build_adoptions(Pack *pack)
{
	AdoptionImage image = {0};
	Size		root;

	registry_read("SELECT country, edition, in_force FROM assay.hs_adoption"
				  " ORDER BY country COLLATE pg_catalog.\"C\"",
				  take_adoption, &image);
	root = pack_root(pack, &image, sizeof(image));
	pack_array(pack, pack_member(root, AdoptionImage, 0, adoptions), image.n, sizeof(Adoption));
}

/* The entries of a country: where they begin, and how many. */
static int
find_country(const AdoptionImage *image, const char country[2], int *n)
{
	int			low = 0;
	int			high = image->n;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (memcmp(image->adoptions[middle].country, country, 2) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (*n = 0; low + *n < image->n; ++*n)
		if (memcmp(image->adoptions[low + *n].country, country, 2) != 0)
			break;
	return low;
}

/* The day an edition came into force, by the entries of one country. */
static DateADT
in_force_from(const Adoption *entries, int n, int edition)
{
	for (int i = 0; i < n; i++)
		if (entries[i].edition == edition)
			return entries[i].in_force;
	return date2j(edition, 1, 1) - POSTGRES_EPOCH_JDATE;
}

int
hs_year_in_country(const char *country, size_t length, DateADT as_of)
{
	const AdoptionImage *image;
	const Adoption *entries;
	int			newest = hs_editions[hs_n_editions - 1].until;
	int			n;
	char		folded[2];

	if (length != 2)
		return hs_year_of_date(as_of);
	image = registry_get(&adoptions);
	folded[0] = pg_ascii_toupper((unsigned char) country[0]);
	folded[1] = pg_ascii_toupper((unsigned char) country[1]);
	entries = image->adoptions + find_country(image, folded, &n);
	if (n == 0)
		return hs_year_of_date(as_of);

	/* the newest edition that the country had taken up by then */
	if (in_force_from(entries, n, newest) <= as_of)
		return newest;
	for (int i = hs_n_editions - 1; i >= 0; i--)
		if (in_force_from(entries, n, hs_editions[i].year) <= as_of)
			return hs_editions[i].year;
	return PG_INT32_MIN;
}

PG_FUNCTION_INFO_V1(assay_hs_check);

Datum
assay_hs_check(PG_FUNCTION_ARGS)
{
	text	   *code;
	text	   *country;
	DateADT		as_of;
	HsVerdict	verdict;
	char		remark[HS_NOTE_SIZE] = "";

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	code = PG_GETARG_TEXT_PP(0);
	as_of = PG_GETARG_DATEADT(1);
	country = PG_ARGISNULL(2) ? NULL : PG_GETARG_TEXT_PP(2);

	hs_check_text(VARDATA_ANY(code), VARSIZE_ANY_EXHDR(code),
				  country == NULL ? hs_year_of_date(as_of) :
				  hs_year_in_country(VARDATA_ANY(country), VARSIZE_ANY_EXHDR(country), as_of),
				  &verdict);
	if (country != NULL)
		hs_check_tariff(VARDATA_ANY(country), VARSIZE_ANY_EXHDR(country), as_of, &verdict, remark);
	return hs_verdict_row_and(fcinfo, &verdict, remark);
}

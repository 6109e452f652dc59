/*-------------------------------------------------------------------------
 *
 * tariff.c
 *	  National tariffs: assay.tariff.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "storage/shmem.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/memutils.h"

#include "compat.h"
#include "hs/tariff.h"
#include "registry/registry.h"

/* digits with which national codes begin */
#define NATIONAL_DIGITS 8

/* A code of a tariff, and the days [from, until) on which it is in force. */
typedef struct TariffLine
{
	HsCode		code;
	DateADT		from;
	DateADT		until;
} TariffLine;

/* The lines of a country, by code, and the periods they are in force. */
typedef struct Tariff
{
	char		country[2];
	Size		first;
	Size		n;
	int			n_periods;
	Rel(TariffLine) periods;	/* code: unused */
	int			room_periods;
	int			most_digits;
} Tariff;

typedef struct TariffImage
{
	int			n_tariffs;
	int			room_tariffs;
	Tariff	   *tariffs;		/* by country */
	Size		n;
	Size		room;
	TariffLine *lines;
} TariffImage;

static void build_tariffs(Pack *pack);

static Registry tariffs = {
	.name = "tariff",
	.tables = {"tariff"},
	.build = build_tariffs
};

/* members of the European Union, whose tariff is one */
static const char members[][2] = {
	{'A', 'T'}, {'B', 'E'}, {'B', 'G'}, {'C', 'Y'}, {'C', 'Z'}, {'D', 'E'}, {'D', 'K'},
	{'E', 'E'}, {'E', 'S'}, {'F', 'I'}, {'F', 'R'}, {'G', 'R'}, {'H', 'R'}, {'H', 'U'},
	{'I', 'E'}, {'I', 'T'}, {'L', 'T'}, {'L', 'U'}, {'L', 'V'}, {'M', 'T'}, {'N', 'L'},
	{'P', 'L'}, {'P', 'T'}, {'R', 'O'}, {'S', 'E'}, {'S', 'I'}, {'S', 'K'}
};

static void
add_period(Tariff *tariff, const TariffLine *line)
{
	TariffLine *periods = tariff->periods.pointer;

	for (int i = 0; i < tariff->n_periods; i++)
		if (periods[i].from == line->from && periods[i].until == line->until)
			return;
	if (tariff->n_periods == tariff->room_periods)
	{
		tariff->room_periods = Max(4, tariff->room_periods * 2);
		periods = tariff->n_periods == 0 ?
			palloc(sizeof(TariffLine) * (Size) tariff->room_periods) :
			repalloc(periods, mul_size(sizeof(TariffLine), tariff->room_periods));
		tariff->periods.pointer = periods;
	}
	periods[tariff->n_periods++] = *line;
}

static void
take_line(void *arg, HeapTuple row, TupleDesc desc)
{
	TariffImage *image = arg;
	bool		is_null;
	text	   *country = DatumGetTextPP(SPI_getbinval(row, desc, 1, &is_null));
	TariffLine	line;
	Tariff	   *tariff;

	/* the table's checks see to it, unless someone dropped them */
	if (VARSIZE_ANY_EXHDR(country) != 2)
		return;
	line.code = DatumGetInt64(SPI_getbinval(row, desc, 2, &is_null));
	line.from = registry_date(row, desc, 3, DATEVAL_NOBEGIN);
	line.until = registry_date(row, desc, 4, DATEVAL_NOEND);

	tariff = image->n_tariffs == 0 ? NULL : &image->tariffs[image->n_tariffs - 1];
	if (tariff == NULL || memcmp(tariff->country, VARDATA_ANY(country), 2) != 0)
	{
		if (image->n_tariffs == image->room_tariffs)
		{
			image->room_tariffs = Max(16, image->room_tariffs * 2);
			image->tariffs = image->n_tariffs == 0 ?
				palloc(sizeof(Tariff) * (Size) image->room_tariffs) :
				repalloc(image->tariffs, mul_size(sizeof(Tariff), image->room_tariffs));
		}
		tariff = &image->tariffs[image->n_tariffs++];
		memset(tariff, 0, sizeof(*tariff));
		memcpy(tariff->country, VARDATA_ANY(country), 2);
		tariff->first = image->n;
	}
	if (image->n == image->room)
	{
		image->room = image->room == 0 ? 4096 : mul_size(image->room, 2);
		image->lines = image->n == 0 ?
			MemoryContextAllocHuge(CurrentMemoryContext, mul_size(image->room, sizeof(TariffLine))) :
			repalloc_huge(image->lines, mul_size(image->room, sizeof(TariffLine)));
	}
	image->lines[image->n++] = line;
	tariff->n++;
	tariff->most_digits = Max(tariff->most_digits, hs_digits(line.code));
	add_period(tariff, &line);
}

static void
build_tariffs(Pack *pack)
{
	TariffImage *image = palloc0(sizeof(TariffImage));
	Size		root;
	Size		place;

	registry_read("SELECT country, code, pg_catalog.lower(valid), pg_catalog.upper(valid)"
				  " FROM assay.tariff WHERE NOT pg_catalog.isempty(valid)"
				  " ORDER BY country COLLATE pg_catalog.\"C\", code",
				  take_line, image);
	root = pack_root(pack, image, sizeof(TariffImage));
	pack_array(pack, pack_member(root, TariffImage, 0, lines), image->n, sizeof(TariffLine));
	place = pack_array(pack, pack_member(root, TariffImage, 0, tariffs), image->n_tariffs, sizeof(Tariff));
	for (int i = 0; i < image->n_tariffs; i++)
		pack_array(pack, pack_member(place, Tariff, i, periods), image->tariffs[i].n_periods, sizeof(TariffLine));
}

static const Tariff *
find_tariff(const TariffImage *image, const char country[2])
{
	for (int i = 0; i < image->n_tariffs; i++)
		if (memcmp(image->tariffs[i].country, country, 2) == 0)
			return &image->tariffs[i];
	return NULL;
}

static const Tariff *
tariff_of(const TariffImage *image, const char country[2])
{
	const Tariff *tariff = find_tariff(image, country);

	for (size_t i = 0; tariff == NULL && i < lengthof(members); i++)
		if (memcmp(members[i], country, 2) == 0)
			tariff = find_tariff(image, "EU");
	return tariff;
}

static bool
in_force(const TariffLine *line, DateADT day)
{
	return line->from <= day && (day < line->until || DATE_IS_NOEND(line->until));
}

/* What a tariff has of a code: lines equal to it or under it. */
typedef struct Found
{
	bool		now;			/* in force on that day */
	const TariffLine *before;	/* the last that ended by then */
	const TariffLine *after;	/* the first that begins later */
} Found;

static void
look(const TariffImage *image, const Tariff *tariff, HsCode code, DateADT day, Found *found)
{
	HsCode		last = hs_last(code);
	Size		low = tariff->first;
	Size		end = tariff->first + tariff->n;
	Size		high = end;

	while (low < high)
	{
		Size		middle = low + (high - low) / 2;

		if (image->lines[middle].code < code)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < end && image->lines[low].code <= last && !found->now; low++)
	{
		const TariffLine *line = &image->lines[low];

		if (in_force(line, day))
			found->now = true;
		else if (line->from > day)
		{
			if (found->after == NULL || line->from < found->after->from)
				found->after = line;
		}
		else if (found->before == NULL || line->until > found->before->until)
			found->before = line;
	}
}

/* The same of lines that fall under a code and are not it. */
static void
look_below(const TariffImage *image, const Tariff *tariff, HsCode code, DateADT day, Found *found)
{
	unsigned char digits[HS_MAX_DIGITS];
	int			n = hs_digits(code);

	for (int i = 0; i < n; i++)
		digits[i] = (unsigned char) hs_digit(code, i);
	for (int digit = 0; digit <= 9 && n < HS_MAX_DIGITS && !found->now; digit++)
	{
		digits[n] = (unsigned char) digit;
		look(image, tariff, hs_of_digits(digits, n + 1), day, found);
	}
}

/* Are all digits of a code after the n-th zeros? */
static bool
is_padded(HsCode code, int n)
{
	for (int i = n; i < hs_digits(code); i++)
		if (hs_digit(code, i) != 0)
			return false;
	return true;
}

/*
 * The code as the tariff may have it: itself, or without digits that the
 * tariff does not go to, or without zeros it is filled up with.
 */
static void
find_line(const TariffImage *image, const Tariff *tariff, HsCode code, DateADT day, Found *found)
{
	memset(found, 0, sizeof(*found));
	if (hs_digits(code) > tariff->most_digits)
		code = hs_cut(code, tariff->most_digits);
	look(image, tariff, code, day, found);
	for (int n = hs_digits(code) - 2; !found->now && n >= HS_SUBHEADING && is_padded(code, n); n -= 2)
	{
		Found		shorter = {0};
		Found		under = {0};

		/* a line that ends there, or the zeros would mean something */
		look(image, tariff, hs_cut(code, n), day, &shorter);
		if (!shorter.now)
			continue;
		look_below(image, tariff, hs_cut(code, n), day, &under);
		found->now = !under.now;
		break;
	}
}

/* a date as people write it; the infinite ones do not get here */
static void
write_day(char *out, size_t size, DateADT day)
{
	int			year,
				month,
				mday;

	j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &mday);
	snprintf(out, size, "%04d-%02d-%02d", year, month, mday);
}

bool
hs_check_tariff(const char *country, size_t length, DateADT as_of,
				HsVerdict *verdict, char note[HS_NOTE_SIZE])
{
	const TariffImage *image;
	const Tariff *tariff;
	Found		found;
	char		folded[2];
	char		day[16];
	bool		any = false;

	note[0] = '\0';
	if (length != 2 || verdict->code == 0 || hs_digits(verdict->code) < HS_HEADING)
		return false;
	folded[0] = pg_ascii_toupper((unsigned char) country[0]);
	folded[1] = pg_ascii_toupper((unsigned char) country[1]);
	image = registry_get(&tariffs);
	tariff = tariff_of(image, folded);
	if (tariff == NULL)
		return false;
	for (int i = 0; i < tariff->n_periods && !any; i++)
		any = in_force(&rel(tariff->periods)[i], as_of);
	if (!any)
		return false;

	find_line(image, tariff, verdict->code, as_of, &found);
	verdict->by_tariff = true;
	if (found.now)
	{
		if (verdict->status != HS_VALID && verdict->status != HS_RESCOPED)
		{
			verdict->status = HS_VALID;
			verdict->edition = verdict->in_force;
			verdict->traced = false;
			verdict->n_successors = 0;
			snprintf(note, HS_NOTE_SIZE, "a code of the tariff of %.2s", tariff->country);
		}
		return true;
	}
	if (hs_digits(verdict->code) < NATIONAL_DIGITS ||
		(verdict->status != HS_VALID && verdict->status != HS_RESCOPED))
		return true;			/* the verdict by the HS stands */

	verdict->traced = false;
	verdict->n_successors = 0;
	if (found.before != NULL)
	{
		verdict->status = HS_SUPERSEDED;
		write_day(day, sizeof(day), found.before->until);
		snprintf(note, HS_NOTE_SIZE, "no longer in the tariff of %.2s since %s", tariff->country, day);
	}
	else if (found.after != NULL)
	{
		verdict->status = HS_FUTURE;
		write_day(day, sizeof(day), found.after->from);
		snprintf(note, HS_NOTE_SIZE, "in the tariff of %.2s from %s on", tariff->country, day);
	}
	else
	{
		char		digits[HS_FORMAT_SIZE];
		int			known;

		verdict->status = HS_NEVER;
		for (known = (hs_digits(verdict->code) - 1) / 2 * 2; known >= HS_HEADING; known -= 2)
		{
			Found		shorter = {0};

			look(image, tariff, hs_cut(verdict->code, known), as_of, &shorter);
			if (shorter.now)
				break;
		}
		if (known >= HS_HEADING)
		{
			hs_write(hs_cut(verdict->code, known), digits);
			snprintf(note, HS_NOTE_SIZE, "not in the tariff of %.2s, which has codes that begin with %s",
					 tariff->country, digits);
		}
		else
			snprintf(note, HS_NOTE_SIZE, "not in the tariff of %.2s", tariff->country);
	}
	return true;
}

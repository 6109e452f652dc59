/*-------------------------------------------------------------------------
 *
 * edition.c
 *	  The compiled editions of the HS. Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "edition.h"

/* A new edition is one line here, and the file it names. */
const HsEdition hs_editions[] = {
#include "hs/tables/edition_2007.h"
#include "hs/tables/edition_2012.h"
#include "hs/tables/edition_2017.h"
#include "hs/tables/edition_2022.h"
};

#define N_EDITIONS ((int) (sizeof(hs_editions) / sizeof(hs_editions[0])))

const int	hs_n_editions = N_EDITIONS;

int
hs_edition_of(int year)
{
	for (int i = 0; i < N_EDITIONS; i++)
		if (hs_editions[i].year == year)
			return i;
	return -1;
}

int
hs_edition_in_force(int year)
{
	int			i = N_EDITIONS - 1;

	while (i >= 0 && hs_editions[i].year > year)
		i--;
	return i;
}

/* The position of the first subheading that is not below number. */
static int
position(const HsEdition *edition, uint32_t number)
{
	int			low = 0;
	int			high = edition->n_codes;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (edition->codes[middle] < number)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* How many subheadings one code of n digits has room for. */
static uint32_t
span(int n)
{
	return n == HS_CHAPTER ? 10000 : n == HS_HEADING ? 100 : 1;
}

bool
hs_edition_has(int edition, HsCode code)
{
	const HsEdition *e = &hs_editions[edition];
	int			n = hs_digits(code);
	uint32_t	number;
	int			at;

	if (n != HS_CHAPTER && n != HS_HEADING && n != HS_SUBHEADING)
		return false;
	number = hs_number(code, n);
	at = position(e, number * span(n));
	return at < e->n_codes && e->codes[at] / span(n) == number;
}

/*
 * The links of an edition, in both directions: link(e, i, forward) are in the
 * order of what they lead from.
 */
static inline HsLink
link_at(const HsEdition *newer, int i, bool forward)
{
	HsLink		l;

	if (forward)
		return newer->links[i];
	l.older = newer->links[newer->back[i]].newer;
	l.newer = newer->links[newer->back[i]].older;
	return l;
}

/* The first link that leads from a subheading, or from one after it. */
static int
first_link(const HsEdition *newer, uint32_t from, bool forward)
{
	int			low = 0;
	int			high = newer->n_links;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (link_at(newer, middle, forward).older < from)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool
hs_edition_rescoped(int edition, HsCode code)
{
	const HsEdition *e = &hs_editions[edition];
	uint32_t	number;
	int			i;

	if (!e->correlated || hs_digits(code) != HS_SUBHEADING ||
		!hs_edition_has(edition, code) || !hs_edition_has(edition - 1, code))
		return false;

	/* the links leave out what kept its goods */
	number = hs_number(code, HS_SUBHEADING);
	i = first_link(e, number, true);
	return i < e->n_links && e->links[i].older == number;
}

static inline void
add(HsSet *set, int at)
{
	set->word[at / 64] |= (uint64_t) 1 << at % 64;
}

/* The first member at or after a position; past the end when there is none. */
static int
next_member(const HsSet *set, int at)
{
	int			w = at / 64;
	uint64_t	rest;

	if (w >= HS_SET_WORDS)
		return HS_SET_WORDS * 64;
	rest = set->word[w] & ~(uint64_t) 0 << at % 64;
	while (rest == 0)
	{
		if (++w == HS_SET_WORDS)
			return HS_SET_WORDS * 64;
		rest = set->word[w];
	}
	return w * 64 + __builtin_ctzll(rest);
}

void
hs_set_all(HsSet *set, int edition)
{
	memset(set, 0, sizeof(*set));
	for (int at = 0; at < hs_editions[edition].n_codes; at++)
		add(set, at);
}

void
hs_set_under(HsSet *set, int edition, HsCode code)
{
	const HsEdition *e = &hs_editions[edition];
	int			n = hs_digits(code) < HS_SUBHEADING ? hs_digits(code) : HS_SUBHEADING;
	uint32_t	low = hs_number(code, n);
	uint32_t	high = low + 1;
	int			end;

	for (int i = n; i < HS_SUBHEADING; i++)
	{
		low *= 10;
		high *= 10;
	}
	memset(set, 0, sizeof(*set));
	end = position(e, high);
	for (int at = position(e, low); at < end; at++)
		add(set, at);
}

/*
 * One step between neighbouring editions. A subheading that no link leads from
 * stays what it was, if the other edition has its digits and no link leads to
 * them.
 */
static void
step(HsSet *set, int from, int to)
{
	bool		forward = from < to;
	const HsEdition *source = &hs_editions[from];
	const HsEdition *target = &hs_editions[to];
	const HsEdition *newer = forward ? target : source;
	HsSet		result;

	memset(&result, 0, sizeof(result));
	for (int at = next_member(set, 0); at < source->n_codes; at = next_member(set, at + 1))
	{
		uint32_t	code = source->codes[at];
		int			i = first_link(newer, code, forward);

		if (i < newer->n_links && link_at(newer, i, forward).older == code)
		{
			do
				add(&result, position(target, link_at(newer, i, forward).newer));
			while (++i < newer->n_links && link_at(newer, i, forward).older == code);
		}
		else
		{
			int			same = position(target, code);
			int			taken = first_link(newer, code, !forward);

			if (same < target->n_codes && target->codes[same] == code &&
				!(taken < newer->n_links && link_at(newer, taken, !forward).older == code))
				add(&result, same);
		}
	}
	*set = result;
}

bool
hs_set_carry(HsSet *set, int from, int to)
{
	bool		known = true;

	while (from != to)
	{
		int			next = from < to ? from + 1 : from - 1;

		if (!hs_editions[from < to ? next : from].correlated)
			known = false;
		step(set, from, next);
		from = next;
	}
	return known;
}

int
hs_set_list(const HsSet *set, int edition, int n, HsCode *out, int room)
{
	const HsEdition *e = &hs_editions[edition];
	uint32_t	last = UINT32_MAX;
	int			count = 0;

	for (int at = next_member(set, 0); at < e->n_codes; at = next_member(set, at + 1))
	{
		uint32_t	number = e->codes[at] / span(n);

		if (number == last)
			continue;
		last = number;
		if (count < room)
			out[count] = hs_of_number(number, n);
		count++;
	}
	return count;
}

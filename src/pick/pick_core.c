/*-------------------------------------------------------------------------
 *
 * pick_core.c
 *	  Which rows to inspect, and with what probability.
 *
 * Probabilities come first, then a systematic sample by them: rows stand in
 * line, stratum by stratum, at random within each, and each takes as much of
 * the line as its probability; who stands at u, u + 1, u + 2, ... is picked.
 * So each row is picked with its probability exactly, as many rows as the
 * probabilities add up to, and of each stratum its share, give or take one.
 *
 *-------------------------------------------------------------------------
 */
#include <stdlib.h>

#include "pick/pick_core.h"
#include "risk/risk_core.h"

#define CHECK_EVERY 65536

/* ---------------------------------------------------------- the list of risk */

typedef struct Ranked
{
	double		stake;			/* times rate */
	int32_t		row;
} Ranked;

static int
compare_ranked(const void *a, const void *b)
{
	const Ranked *x = a;
	const Ranked *y = b;

	if (x->stake != y->stake)
		return x->stake > y->stake ? -1 : 1;
	return x->row - y->row;
}

/* a row on the list is picked with this probability */
static double
listed(const PickRow *row)
{
	return row->rate < 1 ? row->rate : 1;
}

/* smallest unit is one: nothing has no chance at all */
static int64_t
units(double probability)
{
	double		n = probability * (double) PICK_ONE;

	return n < 1 ? 1 : n > (double) PICK_ONE ? PICK_ONE : (int64_t) n;
}

/*
 * Takes rows onto the list until their probabilities add up to room; returns
 * what is left of it.
 */
static double
list_by_risk(PickRow *rows, int n, double room, double chance, const PickWork *work)
{
	Ranked	   *ranked = work->allocate(n, sizeof(Ranked));
	int			m = 0;

	for (int i = 0; i < n; i++)
	{
		double		stake = rows[i].stake * rows[i].rate;

		if (stake > 0)
			ranked[m++] = (Ranked) {stake, i};
	}
	qsort(ranked, m, sizeof(Ranked), compare_ranked);
	work->at();

	for (int i = 0, end; i < m && room > 0; i = end)
	{
		double		all = 0;
		double		part;
		double		of_rest;

		for (end = i; end < m && ranked[end].stake == ranked[i].stake; end++)
			all += listed(&rows[ranked[end].row]);
		part = all <= room ? 1 : room / all;

		/* who would have less here than by chance stays with those */
		of_rest = n > i ? (chance + room) / (n - i) : 1;
		if (part < 1 && part < of_rest)
			break;
		for (int k = i; k < end; k++)
		{
			PickRow    *row = &rows[ranked[k].row];

			row->by_risk = true;
			row->probability = units(part * listed(row));
		}
		room -= part < 1 ? room : all;
	}
	work->release(ranked);
	return room;
}

/* ------------------------------------------------------------------ chance */

typedef struct Stratum
{
	int			rows;			/* that may be picked by chance */
	double		weight;			/* their rates together */
	double		share;			/* picks that are expected of it */
	double		left;			/* of share, for rows whose probability is below 1 */
} Stratum;

/* Shares of the strata: half goes to minimums at most, the rest by weight. */
static void
share_out(Stratum *strata, int n_strata, double chance, double minimum)
{
	double		weight = 0;
	int			some = 0;
	double		least;

	for (int s = 0; s < n_strata; s++)
	{
		some += strata[s].rows > 0;
		weight += strata[s].weight;
	}
	if (some == 0)
		return;
	least = minimum < chance / (2 * some) ? minimum : chance / (2 * some);
	for (int s = 0; s < n_strata; s++)
		if (strata[s].rows > 0)
			strata[s].share = least + (chance - least * some) * (strata[s].weight / weight);
}

/*
 * Probabilities of rows that are not on the list of risk. A row has 1 at most,
 * a stratum its rows: what is too much goes to the others.
 */
static void
spread_chance(PickRow *rows, int n, int n_strata, double chance, double minimum, const PickWork *work)
{
	Stratum    *strata = work->allocate(n_strata, sizeof(Stratum));
	double		spare = 0;
	bool		again = true;

	for (int i = 0; i < n; i++)
		if (!rows[i].by_risk)
		{
			strata[rows[i].stratum].rows++;
			strata[rows[i].stratum].weight += rows[i].rate;
		}
	share_out(strata, n_strata, chance, minimum);
	for (int s = 0; s < n_strata; s++)
		strata[s].left = strata[s].share;

	while (again)
	{
		double		weight = 0;

		again = false;
		for (int i = 0; i < n; i++)
		{
			Stratum    *stratum = &strata[rows[i].stratum];

			if (rows[i].by_risk || rows[i].probability == PICK_ONE || rows[i].rate * stratum->left < stratum->weight)
				continue;
			rows[i].probability = PICK_ONE;
			stratum->rows--;
			stratum->left -= 1;
			stratum->weight -= rows[i].rate;
			again = true;
		}
		for (int s = 0; s < n_strata; s++)
		{
			if (strata[s].rows == 0)
			{
				spare += strata[s].left;
				strata[s].left = 0;
				strata[s].weight = 0;
			}
			weight += strata[s].weight;
		}
		if (spare != 0 && weight > 0)
		{
			for (int s = 0; s < n_strata; s++)
				strata[s].left += spare * (strata[s].weight / weight);
			spare = 0;
			again = true;
		}
		work->at();
	}
	for (int i = 0; i < n; i++)
		if (!rows[i].by_risk && rows[i].probability < PICK_ONE)
			rows[i].probability = units(rows[i].rate * strata[rows[i].stratum].left / strata[rows[i].stratum].weight);
	work->release(strata);
}

/*
 * Makes all add up to the budget: what rounding lost, a unit or so a row, and
 * what chance had no more rows for, to those of the list that may have it.
 */
static void
make_whole(PickRow *rows, int n, int64_t whole, const PickWork *work)
{
	int64_t		lacking = whole * PICK_ONE;
	bool		listed_too = false;

	for (int i = 0; i < n; i++)
		lacking -= rows[i].probability;
	while (lacking != 0)
	{
		int64_t		sign = lacking > 0 ? 1 : -1;
		int64_t		step;
		int			open = 0;

#define OPEN(row) \
		((listed_too || !(row)->by_risk) && (row)->probability > (sign < 0) && (row)->probability < PICK_ONE)

		for (int i = 0; i < n; i++)
			open += OPEN(&rows[i]);
		if (open == 0 && listed_too)
			break;
		if (open == 0)
		{
			listed_too = true;
			continue;
		}
		step = lacking / open != 0 ? lacking / open : sign;
		for (int i = 0; i < n && lacking != 0; i++)
		{
			int64_t		least = 1 - rows[i].probability;
			int64_t		most = PICK_ONE - rows[i].probability;
			int64_t		take = step < least ? least : step > most ? most : step;

			if (!OPEN(&rows[i]))
				continue;
			rows[i].probability += take;
			lacking -= take;
		}
		work->at();
	}
}

/* ------------------------------------------------------------------ sample */

/* a number below n, each as probable */
static uint64_t
random_below(uint64_t *state, uint64_t n)
{
	uint64_t	most = UINT64_MAX - UINT64_MAX % n;
	uint64_t	r;

	do
		r = risk_random(state);
	while (r >= most);
	return r % n;
}

typedef struct Place
{
	uint64_t	stratum;		/* in an order by chance as well; risk is one */
	uint64_t	order;
	int32_t		row;
} Place;

static int
compare_places(const void *a, const void *b)
{
	const Place *x = a;
	const Place *y = b;

	if (x->stratum != y->stratum)
		return x->stratum < y->stratum ? -1 : 1;
	if (x->order != y->order)
		return x->order < y->order ? -1 : 1;
	return x->row - y->row;
}

static void
sample(PickRow *rows, int n, int n_strata, uint64_t seed, const PickWork *work)
{
	Place	   *places = work->allocate(n, sizeof(Place));
	uint64_t   *orders = work->allocate((int64_t) n_strata + 1, sizeof(uint64_t));
	uint64_t	state = seed;
	int			m = 0;
	int64_t		next;			/* place in line whose row is picked */
	int64_t		line = 0;

	for (int s = 0; s <= n_strata; s++)
		orders[s] = risk_random(&state);
	for (int i = 0; i < n; i++)
	{
		if (rows[i].probability == PICK_ONE)
			rows[i].picked = true;
		else if (rows[i].probability > 0)
		{
			places[m].stratum = orders[rows[i].by_risk ? n_strata : rows[i].stratum];
			places[m].order = risk_random(&state);
			places[m++].row = i;
		}
		if (i % CHECK_EVERY == 0)
			work->at();
	}
	qsort(places, m, sizeof(Place), compare_places);
	next = (int64_t) random_below(&state, (uint64_t) PICK_ONE);
	for (int i = 0; i < m; i++)
	{
		PickRow    *row = &rows[places[i].row];

		line += row->probability;
		if (line > next)
		{
			row->picked = true;
			next += PICK_ONE;
		}
	}
	work->release(places);
	work->release(orders);
}

void
pick_rows(PickRow *rows, int n, int n_strata, const PickPlan *plan, const PickWork *work)
{
	double		budget = plan->budget < n ? plan->budget : n;
	double		chance = (double) (int64_t) (budget * plan->explore + 0.5);

	for (int i = 0; i < n; i++)
	{
		rows[i].by_risk = false;
		rows[i].picked = false;
		rows[i].probability = 0;
	}
	if (budget == 0)
		return;
	/* whoever wants some by chance has one */
	if (chance < 1 && plan->explore > 0)
		chance = 1;
	chance += list_by_risk(rows, n, budget - chance, chance, work);
	if (chance > 0)
		spread_chance(rows, n, n_strata, chance, plan->minimum, work);
	make_whole(rows, n, (int64_t) budget, work);
	sample(rows, n, n_strata, plan->seed, work);
}

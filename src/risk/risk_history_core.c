/*-------------------------------------------------------------------------
 *
 * risk_history_core.c
 *	  Categories as numbers: what outcomes a value had before a day.
 *
 * A row never sees its own outcome, nor any that became known on its day or
 * later: a value that is encoded with its own outcome looks like perfect
 * knowledge in the past and is worth nothing on the day.
 *
 *-------------------------------------------------------------------------
 */
#include <stdlib.h>
#include <string.h>

#include "risk/risk_core.h"

/* rows the general rate counts as, in the rate of a value */
#define SMOOTH 2.0

#define CHECK_EVERY 65536

/* ------------------------------------------------------------------ order */

typedef struct Place
{
	int32_t		day;
	uint32_t	row;
	uint64_t	content;
} Place;

static int
compare_places(const void *a, const void *b)
{
	const Place *x = a;
	const Place *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	if (x->content != y->content)
		return x->content < y->content ? -1 : 1;
	return 0;
}

#define REORDER(type, array) \
	do { \
		type	   *from_ = (array); \
		type	   *to_ = work->allocate(rows->n, sizeof(type)); \
		for (int i_ = 0; i_ < rows->n; i_++) \
			to_[i_] = from_[places[i_].row]; \
		work->release(from_); \
		(array) = to_; \
		work->at("sort", 0, 0); \
	} while (0)

void
risk_sort(RiskRows *rows, const RiskWork *work)
{
	Place	   *places = work->allocate(rows->n, sizeof(Place));

	for (int i = 0; i < rows->n; i++)
	{
		uint64_t	content = risk_hash_pair(rows->outcome[i] + 1, (uint64_t) (uint32_t) rows->known[i] + 1);

		for (int c = 0; c < rows->n_categories; c++)
			content = risk_hash_pair(content + 1, rows->categories[c][i] + 1) + c;
		for (int c = 0; c < rows->n_numbers; c++)
		{
			/* all that is not a number is the same, and so are both zeroes */
			float		number = rows->numbers[c][i] + 0.0f;
			uint32_t	bits = 1;

			if (number == number)
				memcpy(&bits, &number, sizeof(bits));
			content = risk_hash_pair(content + 1, (uint64_t) bits + 1) + c;
		}
		places[i].day = rows->day[i];
		places[i].row = (uint32_t) i;
		places[i].content = content;
		if (i % CHECK_EVERY == 0)
			work->at("sort", i, rows->n);
	}
	/* rows that compare equal are equal, so that any sort will do */
	qsort(places, rows->n, sizeof(Place), compare_places);

	REORDER(int32_t, rows->day);
	REORDER(int32_t, rows->known);
	REORDER(uint8_t, rows->outcome);
	for (int c = 0; c < rows->n_numbers; c++)
		REORDER(float, rows->numbers[c]);
	for (int c = 0; c < rows->n_categories; c++)
		REORDER(uint64_t, rows->categories[c]);

	for (int i = 0; i < rows->n; i++)
		places[i] = (Place) {rows->known[i], (uint32_t) i, (uint64_t) i};
	qsort(places, rows->n, sizeof(Place), compare_places);
	rows->by_known = work->allocate(rows->n, sizeof(int32_t));
	for (int i = 0; i < rows->n; i++)
		rows->by_known[i] = (int32_t) places[i].row;
	work->release(places);
}

/* ---------------------------------------------------------------- history */

float
risk_rate(uint32_t n, uint32_t hits, double general)
{
	return (float) (risk_logit((hits + SMOOTH * general) / (n + SMOOTH)) - risk_logit(general));
}

static int
compare_counts(const void *a, const void *b)
{
	const RiskCount *x = a;
	const RiskCount *y = b;

	return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static RiskCount *
find(RiskCount *table, size_t mask, uint64_t hash)
{
	size_t		at = hash & mask;

	while (table[at].hash != RISK_NO_VALUE && table[at].hash != hash)
		at = (at + 1) & mask;
	return &table[at];
}

static uint64_t
value_of(const RiskRows *rows, int a, int b, int row)
{
	return b < 0 ? rows->categories[a][row] : risk_hash_pair(rows->categories[a][row], rows->categories[b][row]);
}

/* what is known so far */
typedef struct Known
{
	RiskCount  *table;			/* by hash, open addressing */
	size_t		room;
	size_t		used;
	uint32_t	all;
	uint32_t	hits;
	uint32_t	kept;			/* values seen often enough */
} Known;

static void
learn_outcome(Known *known, uint64_t value, uint8_t outcome, uint32_t least, const RiskWork *work)
{
	RiskCount  *seen;

	known->all++;
	known->hits += outcome;
	if (value == RISK_NO_VALUE)
		return;
	if (2 * known->used >= known->room)
	{
		RiskCount  *wider = work->allocate(2 * known->room, sizeof(RiskCount));

		for (size_t t = 0; t < known->room; t++)
			if (known->table[t].hash != RISK_NO_VALUE)
				*find(wider, 2 * known->room - 1, known->table[t].hash) = known->table[t];
		work->release(known->table);
		known->table = wider;
		known->room *= 2;
	}
	seen = find(known->table, known->room - 1, value);
	known->used += seen->hash == RISK_NO_VALUE;
	seen->hash = value;
	seen->n++;
	seen->hits += outcome;
	known->kept += seen->n == least;
}

/* One pass over the rows, in the order of days. */
static uint32_t
replay(const RiskRows *rows, const int32_t *as_of, int a, int b, uint32_t least, float *rate, float *count,
	   RiskHistory *history, const RiskWork *work)
{
	Known		known = {work->allocate(1024, sizeof(RiskCount)), 1024, 0, 0, 0, 0};
	int			next = 0;		/* outcome to be known */

	for (int i = 0; i < rows->n; i++)
	{
		uint64_t	value = value_of(rows, a, b, i);
		const RiskCount *seen;

		for (; next < rows->n && rows->known[rows->by_known[next]] < as_of[i]; next++)
		{
			int			row = rows->by_known[next];

			learn_outcome(&known, value_of(rows, a, b, row), rows->outcome[row], least, work);
		}
		seen = find(known.table, known.room - 1, value);
		if (value == RISK_NO_VALUE)
			rate[i] = count[i] = RISK_NAN;
		else if (seen->n < least)
			rate[i] = count[i] = 0;
		else
		{
			rate[i] = risk_rate(seen->n, seen->hits, (known.hits + 0.5) / (known.all + 1.0));
			count[i] = (float) seen->n;
		}
		if (i % CHECK_EVERY == 0)
			work->at("history", i, rows->n);
	}
	for (; next < rows->n; next++)
	{
		int			row = rows->by_known[next];

		learn_outcome(&known, value_of(rows, a, b, row), rows->outcome[row], least, work);
	}

	if (history != NULL && known.kept <= RISK_MAX_COUNTS)
	{
		history->a = a;
		history->b = b;
		history->least = least;
		history->n_counts = known.kept;
		history->counts = work->allocate(known.kept, sizeof(RiskCount));
		for (size_t t = 0, n = 0; t < known.room; t++)
			if (known.table[t].n >= least)
				history->counts[n++] = known.table[t];
		qsort(history->counts, known.kept, sizeof(RiskCount), compare_counts);
	}
	work->release(known.table);
	return known.kept;
}

void
risk_history(const RiskRows *rows, const int32_t *as_of, int a, int b, uint32_t least,
			 float *rate, float *count, RiskHistory *history, const RiskWork *work)
{
	if (least > 0)
	{
		replay(rows, as_of, a, b, least, rate, count, history, work);
		return;
	}
	/* what will not be kept must not be learned from either */
	for (least = 1; replay(rows, as_of, a, b, least, rate, count, history, work) > RISK_MAX_COUNTS; least *= 2)
		;
}

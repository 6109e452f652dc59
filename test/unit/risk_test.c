/* sources: src/risk/risk_math_core.c src/risk/risk_history_core.c src/risk/risk_tree_core.c src/risk/risk_linear_core.c src/risk/risk_model_core.c */
/*-------------------------------------------------------------------------
 *
 * risk_test.c
 *	  Learning risk: what a row knows of the past, that nothing of the future
 *	  is in it, and that what is learned is what is judged by.
 *
 *-------------------------------------------------------------------------
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "risk/risk_core.h"

#define ROWS 3000
#define NUMBERS 2
#define CATEGORIES 3

static int	failures = 0;

static void
check(bool holds, const char *what)
{
	if (!holds)
	{
		printf("not so: %s\n", what);
		failures++;
	}
}

static void *
allocate(size_t n, size_t width)
{
	void	   *memory = calloc(n > 0 ? n : 1, width);

	if (memory == NULL)
		abort();
	return memory;
}

static void
at(const char *phase, int part, int whole)
{
	(void) phase;
	(void) part;
	(void) whole;
}

static const RiskWork work = {allocate, free, at};

/* rows made up by chance; hits where the pair of the first two says so */
static void
make_rows(RiskRows *rows, uint64_t seed)
{
	uint64_t	random = seed;

	memset(rows, 0, sizeof(RiskRows));
	rows->n = ROWS;
	rows->n_numbers = NUMBERS;
	rows->n_categories = CATEGORIES;
	rows->day = allocate(ROWS, sizeof(int32_t));
	rows->known = allocate(ROWS, sizeof(int32_t));
	rows->outcome = allocate(ROWS, 1);
	rows->numbers = allocate(NUMBERS, sizeof(float *));
	rows->categories = allocate(CATEGORIES, sizeof(uint64_t *));
	for (int c = 0; c < NUMBERS; c++)
		rows->numbers[c] = allocate(ROWS, sizeof(float));
	for (int c = 0; c < CATEGORIES; c++)
		rows->categories[c] = allocate(ROWS, sizeof(uint64_t));
	for (int i = 0; i < ROWS; i++)
	{
		unsigned	a = risk_random(&random) % 12;
		unsigned	b = risk_random(&random) % 10;

		rows->day[i] = (int32_t) (risk_random(&random) % 100) - 20;
		rows->known[i] = rows->day[i] + (int32_t) (risk_random(&random) % 5);
		rows->outcome[i] = risk_random(&random) % 100 < ((a + b) % 5 == 0 ? 80u : 5u);
		rows->numbers[0][i] = (float) (risk_random(&random) % 1000);
		rows->numbers[1][i] = risk_random(&random) % 3 == 0 ? RISK_NAN : (float) (risk_random(&random) % 7);
		rows->categories[0][i] = risk_hash((const char *) &a, 1);
		rows->categories[1][i] = risk_hash((const char *) &b, 1);
		rows->categories[2][i] = risk_random(&random) % 4 == 0 ? RISK_NO_VALUE : risk_random(&random) % 300 + 1;
	}
}

static void
free_rows(RiskRows *rows)
{
	free(rows->day);
	free(rows->known);
	free(rows->by_known);
	free(rows->outcome);
	for (int c = 0; c < NUMBERS; c++)
		free(rows->numbers[c]);
	for (int c = 0; c < CATEGORIES; c++)
		free(rows->categories[c]);
	free(rows->numbers);
	free(rows->categories);
}

static void
free_model(RiskModel *model)
{
	for (int h = 0; h < model->n_histories; h++)
	{
		free(model->histories[h].counts);
		free(model->histories[h].known);
	}
	free(model->histories);
	for (int t = 0; t < model->forest.n_trees; t++)
		free(model->forest.trees[t].nodes);
	free(model->forest.trees);
	free(model->forest.steps);
	free(model->forest.values);
	free(model->forest.roots);
	free(model->sum.terms);
}

static void
test_arithmetic(void)
{
	for (double x = -700; x <= 700; x += 0.37)
		check(fabs(risk_exp(x) / exp(x) - 1) < 1e-14, "risk_exp is exp");
	for (double x = 1e-300; x < 1e300; x *= 1.7)
		check(fabs(risk_log(x) - log(x)) <= 1e-14 * fmax(1, fabs(log(x))), "risk_log is log");
	check(risk_exp(1e9) == risk_exp(700) && risk_exp(-INFINITY) == risk_exp(-700), "risk_exp is bounded");
	check(risk_hash("a", 1) != risk_hash("a\0", 2), "length is hashed");
	check(risk_hash_pair(1, 2) != risk_hash_pair(2, 1), "pairs have an order");
}

/* rate and count against counting by hand, with outcomes known late */
static void
test_history(void)
{
	RiskRows	rows;
	float	   *rate = allocate(ROWS, sizeof(float));
	float	   *count = allocate(ROWS, sizeof(float));
	float	   *later_rate = allocate(ROWS, sizeof(float));
	float	   *later_count = allocate(ROWS, sizeof(float));

	make_rows(&rows, 1);
	risk_sort(&rows, &work);
	for (int pair = 0; pair < 2; pair++)
	{
		risk_history(&rows, rows.day, pair ? 0 : 2, pair ? 1 : -1, 0, rate, count, NULL, &work);
		for (int i = 0; i < ROWS; i++)
		{
			uint32_t	n = 0;
			uint32_t	hits = 0;
			uint32_t	all = 0;
			uint32_t	all_hits = 0;

			for (int k = 0; k < ROWS; k++)
			{
				if (rows.known[k] >= rows.day[i])
					continue;
				all++;
				all_hits += rows.outcome[k];
				if (pair ? rows.categories[0][k] == rows.categories[0][i] && rows.categories[1][k] == rows.categories[1][i]
					: rows.categories[2][k] == rows.categories[2][i])
				{
					n++;
					hits += rows.outcome[k];
				}
			}
			if (!pair && rows.categories[2][i] == RISK_NO_VALUE)
				check(isnan(rate[i]) && isnan(count[i]), "no value has no history");
			else
				check(count[i] == n && rate[i] == (n == 0 ? 0 : risk_rate(n, hits, (all_hits + 0.5) / (all + 1.0))),
					  "a row knows what was known before its day");
		}
	}

	/* outcomes that became known on day 40 or later are turned over */
	for (int i = 0; i < ROWS; i++)
		if (rows.known[i] >= 40)
			rows.outcome[i] = !rows.outcome[i];
	risk_history(&rows, rows.day, 0, 1, 0, later_rate, later_count, NULL, &work);
	for (int i = 0; i < ROWS && rows.day[i] <= 40; i++)
		check(memcmp(&rate[i], &later_rate[i], sizeof(float)) == 0 &&
			  memcmp(&count[i], &later_count[i], sizeof(float)) == 0, "later outcomes move nothing");
	check(memcmp(rate, later_rate, sizeof(float) * ROWS) != 0, "later outcomes move later rows");
	free(rate);
	free(count);
	free(later_rate);
	free(later_count);
	free_rows(&rows);
}

/* the same rows in another order give the same scores; shares add up */
static void
test_model(RiskFamily family)
{
	RiskRows	rows;
	RiskRows	other;
	RiskModel	model;
	RiskModel	twin;
	RiskFigures figures;
	float	   *features;
	double	   *shares;
	double		apart[2] = {0, 0};
	int			n[2] = {0, 0};

	make_rows(&rows, 7);
	make_rows(&other, 7);
	for (int i = 0; i < ROWS / 2; i++)
	{
		int			k = ROWS - 1 - i;

#define SWAP(type, array) do { type keep_ = (array)[i]; (array)[i] = (array)[k]; (array)[k] = keep_; } while (0)
		SWAP(int32_t, other.day);
		SWAP(int32_t, other.known);
		SWAP(uint8_t, other.outcome);
		for (int c = 0; c < NUMBERS; c++)
			SWAP(float, other.numbers[c]);
		for (int c = 0; c < CATEGORIES; c++)
			SWAP(uint64_t, other.categories[c]);
	}
	risk_learn(&model, &rows, 0, family, 3, &figures, &work);
	risk_learn(&twin, &other, 0, family, 3, &figures, &work);
	check(figures.rows > 300 && (family != RISK_TREES || figures.auc > 0.8), "trees see pairs on later days");
	risk_prepare(&model, &work);
	risk_prepare(&twin, &work);
	features = allocate(RISK_FEATURES(&model), sizeof(float));
	shares = allocate(RISK_FEATURES(&model), sizeof(double));
	for (int i = 0; i < ROWS; i++)
	{
		float		numbers[NUMBERS] = {rows.numbers[0][i], rows.numbers[1][i]};
		uint64_t	categories[CATEGORIES] = {rows.categories[0][i], rows.categories[1][i], rows.categories[2][i]};
		double		base;
		double		score = risk_score(&model, numbers, categories, features, NULL, NULL);
		double		explained = risk_score(&model, numbers, categories, features, shares, &base);

		check(score == explained, "an explained score is the score");
		check(score == risk_score(&twin, numbers, categories, features, NULL, NULL), "the order of rows is of no matter");
		for (int f = 0; f < RISK_FEATURES(&model); f++)
			base += shares[f];
		check(fabs(base - score) < 1e-9, "shares add up");
		apart[rows.outcome[i]] += score;
		n[rows.outcome[i]]++;
	}
	check(apart[1] / n[1] > apart[0] / n[0], "hits score higher");
	free(features);
	free(shares);
	free_model(&model);
	free_model(&twin);
	free_rows(&rows);
	free_rows(&other);
}

/* the least there is: one row, no rows, days that cannot be cut */
static void
test_edges(void)
{
	for (int n = 0; n < 3; n++)
	{
		RiskRows	rows;
		RiskModel	model;
		RiskFigures figures;

		make_rows(&rows, 9);
		rows.n = n == 2 ? ROWS : n;
		for (int i = 0; i < ROWS; i++)
		{
			rows.day[i] = rows.known[i] = 5;
			rows.numbers[0][i] = INFINITY;
			rows.numbers[1][i] = RISK_NAN;
		}
		risk_learn(&model, &rows, 0, n == 2 ? RISK_TREES : RISK_LOGISTIC, 1, &figures, &work);
		check(figures.rows == 0, "no figures of one day");
		risk_prepare(&model, &work);
		{
			float		numbers[NUMBERS] = {-INFINITY, 0};
			uint64_t	categories[CATEGORIES] = {1, RISK_NO_VALUE, 2};
			float	   *features = allocate(RISK_FEATURES(&model), sizeof(float));
			double		score = risk_score(&model, numbers, categories, features, NULL, NULL);

			check(isfinite(score), "an answer");
			free(features);
		}
		free_model(&model);
		free_rows(&rows);
	}
}

int
main(void)
{
	test_arithmetic();
	test_history();
	test_model(RISK_TREES);
	test_model(RISK_LOGISTIC);
	test_edges();
	return failures > 0;
}

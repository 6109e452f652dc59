/* sources: src/pick/pick_core.c src/pick/interval_core.c src/risk/risk_math_core.c */
/*-------------------------------------------------------------------------
 *
 * pick_test.c
 *	  Each row is picked as often as its probability says, each draw has the
 *	  size of its budget, and intervals are those of the tables.
 *
 *-------------------------------------------------------------------------
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pick/interval_core.h"
#include "pick/pick_core.h"
#include "risk/risk_core.h"

#define MOST 400
#define SEEDS 10000

static int	failures = 0;

static void
check(bool holds, const char *what, int which)
{
	if (!holds && failures++ < 20)
		printf("not so: %s (%d)\n", what, which);
}

static void *
allocate(int64_t n, int64_t width)
{
	void	   *memory = calloc(n > 0 ? (size_t) n : 1, (size_t) width);

	if (memory == NULL)
		abort();
	return memory;
}

static void
at(void)
{
}

static const PickWork work = {allocate, free, at};

/* what holds of every draw */
static int
draw(PickRow *rows, int n, int n_strata, const PickPlan *plan, int which)
{
	int			picked = 0;
	int64_t		sum = 0;
	int			wanted = plan->budget < n ? plan->budget : n;

	pick_rows(rows, n, n_strata, plan, &work);
	for (int i = 0; i < n; i++)
	{
		picked += rows[i].picked;
		sum += rows[i].probability;
		check(rows[i].probability >= 0 && rows[i].probability <= PICK_ONE, "0 to 1", which);
		check(!rows[i].picked || rows[i].probability > 0, "picked without a chance", which);
		check(rows[i].picked || rows[i].probability < PICK_ONE, "certain and not picked", which);
		check(rows[i].probability > 0 || plan->explore == 0 || wanted == 0, "no chance at all", which);
	}
	check(picked == wanted, "as many as the budget", which);
	check(sum == wanted * PICK_ONE, "probabilities add up to the budget", which);
	return picked;
}

static void
test_frequency(int which, int n, int n_strata, int budget, double explore, double minimum, bool tiers, int stakes)
{
	PickRow		rows[MOST] = {0};
	static int	often[MOST];
	int64_t		first[MOST];
	uint64_t	state = (uint64_t) which;
	PickPlan	plan = {budget, explore, minimum, 0};
	double		worst = 0;

	memset(often, 0, sizeof(often));
	for (int i = 0; i < n; i++)
	{
		rows[i].stake = stakes == 0 ? 0 : (double) (risk_random(&state) % (uint64_t) stakes) / stakes;
		rows[i].rate = !tiers ? 1 : risk_random(&state) % 3 == 0 ? 0.1 : risk_random(&state) % 3 == 0 ? 2 : 1;
		rows[i].stratum = (int32_t) (risk_random(&state) % (uint64_t) (n_strata * n_strata)) % n_strata / (1 + i % 2);
	}
	for (int s = 0; s < SEEDS; s++)
	{
		plan.seed = (uint64_t) s * 7919 + (uint64_t) which;
		draw(rows, n, n_strata, &plan, which);
		for (int i = 0; i < n; i++)
		{
			if (s == 0)
				first[i] = rows[i].probability;
			check(rows[i].probability == first[i], "probabilities do not depend on the seed", which);
			often[i] += rows[i].picked;
		}
	}
	for (int i = 0; i < n; i++)
	{
		double		p = (double) first[i] / (double) PICK_ONE;
		double		deviation = sqrt(p * (1 - p) / SEEDS) + 1e-9;
		double		off = fabs((double) often[i] / SEEDS - p) / deviation;

		worst = off > worst ? off : worst;
	}
	check(worst < 5, "frequency is the probability", which);
}

static void
test_rates(void)
{
	PickRow		rows[100];
	PickPlan	plan = {20, 0.2, 1, 1};

	for (int i = 0; i < 100; i++)
		rows[i] = (PickRow) {.stake = 100 - i, .rate = i == 3 ? 0.25 : 1, .stratum = i % 4};
	rows[99].rate = 0.5;
	rows[98].rate = 2;
	draw(rows, 100, 4, &plan, 0);
	check(rows[0].by_risk && rows[0].probability == PICK_ONE, "the riskiest for certain", 0);
	check(!rows[40].by_risk && rows[40].probability < PICK_ONE / 5, "the others by chance", 0);
	check(rows[99].probability * 2 - rows[95].probability <= 2 && rows[99].probability * 2 - rows[95].probability >= -2, "half the chance at rate 1/2", 0);
	check(rows[98].probability > rows[94].probability * 2 - 3, "twice at rate 2", 0);

	/* trusted and on the list of risk: at its rate */
	for (int i = 0; i < 100; i++)
		rows[i].rate = 1;
	rows[3].stake = 1000;
	rows[3].rate = 0.25;
	draw(rows, 100, 4, &plan, 1);
	check(rows[3].by_risk && rows[3].probability == PICK_ONE / 4, "trusted at the rate of the tier", 1);

	/* all of them, nobody, hard stakes */
	plan.budget = 1000;
	draw(rows, 100, 4, &plan, 2);
	plan.budget = 0;
	draw(rows, 100, 4, &plan, 3);
	plan.budget = 10;
	for (int i = 0; i < 100; i++)
		rows[i].stake = i % 4 == 0 ? NAN : i % 4 == 1 ? INFINITY : i % 4 == 2 ? -INFINITY : -1;
	draw(rows, 100, 4, &plan, 4);
	draw(rows, 0, 0, &plan, 5);
	draw(rows, 1, 1, &plan, 6);
	plan.explore = 1;
	draw(rows, 100, 4, &plan, 7);
	for (int i = 0; i < 100; i++)
		check(!rows[i].by_risk, "all by chance", i);
	plan.explore = 0;
	draw(rows, 100, 4, &plan, 8);
}

static bool
near(double a, double b)
{
	return fabs(a - b) < 1e-4;
}

static void
test_intervals(void)
{
	double		low;
	double		high;

	/* of a binomial, by summing its probabilities */
	estimate_interval(&(Estimated) {1000, 50, 475, 10, 100}, &low, &high);
	check(near(low / 1000, 0.022402) && near(high / 1000, 0.106443), "5 of 100", 0);
	estimate_interval(&(Estimated) {5, 2, 1.2, 1, 1}, &low, &high);
	check(near(low / 5, 0.105733) && near(high / 5, 0.765613), "2 of 5", 0);
	estimate_interval(&(Estimated) {5, 3, 1.2, 1, 1}, &low, &high);
	check(near(high / 5, 1 - 0.105733) && near(low / 5, 1 - 0.765613), "3 of 5", 0);
	estimate_interval(&(Estimated) {100, 0, 0, 1, 1}, &low, &high);
	check(low == 0 && near(high / 100, 0.030485), "none of 100", 0);
	estimate_interval(&(Estimated) {100, 100, 0, 1, 1}, &low, &high);
	check(high == 100 && near(low / 100, 1 - 0.030485), "all of 100", 0);
	estimate_interval(&(Estimated) {200, 20, 18, 1, 1}, &low, &high);
	check(near(low / 200, 0.062734) && near(high / 200, 0.148282), "20 of 200", 0);
	estimate_interval(&(Estimated) {1e9, 5e8, 1e3, 10, 100}, &low, &high);
	check(low < 5e8 && high > 5e8 && high - low < 200, "very precise", 0);
	check(near(f_tail(4.964603, 1, 10), 0.05) && near(f_tail(2.978237, 10, 10), 0.05), "F", 0);
	check(near(f_tail(3.841459, 1, 1e8), 0.05), "chi squared as F", 0);
	check(f_tail(1e9, 3, 1e6) < 1e-100 && f_tail(0, 3, 3) == 1, "far ends", 0);
}

/*
 * How often intervals hold a share of which so many hits are expected in a
 * sample of 10,000, from few to many: 95 times in 100, on average.
 */
static void
test_coverage(void)
{
	static const double expected[] = {0.3, 1, 3, 10, 40};
	double		low[100];
	double		high[100];
	const double n = 10000;
	const double weight = 100;

	for (int hits = 0; hits < 100; hits++)
		estimate_interval(&(Estimated) {n * weight, weight * hits, weight * (weight - 1) * hits * (1 - hits / n), weight, weight * (weight - 1)},
						  &low[hits], &high[hits]);
	for (int band = 0; band < 4; band++)
	{
		double		sum = 0;
		double		least = 1;
		int			steps = 0;

		for (double mean = expected[band]; mean < expected[band + 1]; mean *= 1.02, steps++)
		{
			double		held = 0;

			for (int hits = 0; hits < 100; hits++)
				if (mean * weight >= low[hits] && mean * weight <= high[hits])
					held += exp(lgamma(n + 1) - lgamma(hits + 1) - lgamma(n - hits + 1) +
								hits * log(mean / n) + (n - hits) * log1p(-mean / n));
			sum += held;
			if (held < least)
				least = held;
		}
		check(sum / steps > 0.94 && sum / steps < 0.97, "held on average", band);
		check(least > 0.9, "held at least", band);
	}
}

int
main(void)
{
	test_frequency(1, 60, 3, 10, 0.3, 1, false, 100);
	test_frequency(2, 60, 3, 10, 0.3, 1, true, 100);
	test_frequency(3, 200, 5, 40, 0.1, 1, true, 5);
	test_frequency(4, 200, 50, 20, 0.2, 1, true, 0);
	test_frequency(5, 30, 2, 29, 0.5, 3, true, 3);
	test_frequency(6, 400, 7, 25, 1, 2, true, 1000);
	test_frequency(7, 50, 1, 1, 0.1, 1, true, 1000);
	test_frequency(8, 100, 4, 20, 0, 1, true, 4);
	test_rates();
	test_intervals();
	test_coverage();
	return failures > 0;
}

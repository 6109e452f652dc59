/*-------------------------------------------------------------------------
 *
 * interval_core.c
 *	  Intervals of what was estimated from a sample, and how improbable a
 *	  difference is by chance.
 *
 *-------------------------------------------------------------------------
 */
#include <math.h>
#include <stdbool.h>

#include "pick/interval_core.h"

#define TAIL 0.025
#define DEVIATIONS 1.959963984540054	/* of a normal, at either tail */

/* from so many seen on, a beta is as good as normal */
#define MANY 1e5

/* up to so many seen, steps from one count to the next are felt */
#define FEW 100
#define STEPS 16
#define TINY 1e-300
#define PRECISE 1e-12

/* lgamma() of C libraries writes a global */
static double
log_gamma(double x)
{
	static const double series[] = {76.18009172947146, -86.50532032941677, 24.01409824083091,
	-1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5};
	double		sum = 1.000000000190015;

	for (int i = 0; i < 6; i++)
		sum += series[i] / (x + i + 1);
	return (x + 0.5) * log(x + 5.5) - (x + 5.5) + log(2.5066282746310005 * sum / x);
}

/* continued fraction of the incomplete beta function, by Lentz */
static double
beta_fraction(double x, double a, double b)
{
	double		c = 1;
	double		d = 1 - (a + b) * x / (a + 1);
	double		h;

	d = 1 / (fabs(d) < TINY ? TINY : d);
	h = d;
	for (int m = 1; m < 100000; m++)
	{
		double		step;
		double		k = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));

		d = 1 + k * d;
		d = 1 / (fabs(d) < TINY ? TINY : d);
		c = 1 + k / c;
		c = fabs(c) < TINY ? TINY : c;
		h *= d * c;
		k = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 + k * d;
		d = 1 / (fabs(d) < TINY ? TINY : d);
		c = 1 + k / c;
		c = fabs(c) < TINY ? TINY : c;
		step = d * c;
		h *= step;
		if (fabs(step - 1) < PRECISE)
			break;
	}
	return h;
}

/* probability of a beta (a, b) to be x or less; a 0: it is 0, b 0: it is 1 */
static double
beta_below(double x, double a, double b)
{
	double		front;

	if (a <= 0 || x >= 1)
		return 1;
	if (b <= 0 || x <= 0)
		return 0;
	front = exp(log_gamma(a + b) - log_gamma(a) - log_gamma(b) + a * log(x) + b * log1p(-x));
	if (x < (a + 1) / (a + b + 2))
		return front * beta_fraction(x, a, b) / a;
	return 1 - front * beta_fraction(1 - x, b, a) / b;
}

typedef struct Beta
{
	double		a;
	double		b;
} Beta;

/*
 * Of so many hits, with such a variance, as of a binomial sample; where all
 * rows of the sample are alike, and nothing varies, of a sample of its weights.
 */
static Beta
beta_of(const Estimated *e, double hits, double variance)
{
	double		p = hits / e->rows;
	double		n = e->hit_variance > 0 ? e->rows * e->hit / e->hit_variance : 1e12;

	if (p <= 0)
		return (Beta) {0, 1};
	if (p > 1 + PRECISE)
		return (Beta) {1, 0};
	if (p > 1)
		p = 1;
	if (variance > 0 && p < 1)
		n = p * (1 - p) * e->rows * e->rows / variance;
	return (Beta) {n * p, n * (1 - p) + 1};
}

static double
below(double x, Beta fewer, Beta more)
{
	return (beta_below(x, fewer.a, fewer.b) + beta_below(x, more.a, more.b)) / 2;
}

static double
quantile(double p, Beta fewer, Beta more)
{
	double		low = 0;
	double		high = 1;

	if (below(0, fewer, more) >= p)
		return 0;
	for (int i = 0; i < 200 && high - low > PRECISE * high; i++)
	{
		double		middle = (low + high) / 2;

		if (below(middle, fewer, more) < p)
			low = middle;
		else
			high = middle;
	}
	return (low + high) / 2;
}

/*
 * Probability, at a share p, of what is no more probable than what was seen:
 * the tail in which that is, and as much of the other tail as has no more. Of
 * few hits the other tail often has none: nothing is less than no hit. Two
 * tails of 2.5 % each would then be one, and an interval longer than it says.
 */
static double
as_odd(double p, Beta seen, Beta one_more)
{
	double		n = seen.a > 0 ? seen.a + seen.b - 1 : one_more.a + one_more.b - 1;
	double		tail = below(p, seen, one_more);
	bool		less = tail < 0.5;	/* is looked for on the other side */
	double		near = 0;		/* counts from what was seen: not yet there */
	double		far;

#define COUNT(k) (less ? seen.a - (k) : seen.a + (k))
#define HERE(x) beta_below(p, (x), n - (x) + 1)
#define MORE(x) beta_below(p, (x) + 1, n - (x))

	if (!less)
		tail = 1 - tail;
	far = floor(less ? seen.a : n - seen.a);
	if (!less)
	{
		/* twice as far until it is odd enough */
		double		last = far;

		far = 1;
		while (far < last && (HERE(COUNT(far)) + MORE(COUNT(far))) / 2 > tail)
		{
			near = far;
			far *= 2;
		}
		if (far > last)
			far = last;
	}
	if (far < 1 || (less ? 2 - HERE(COUNT(far)) - MORE(COUNT(far)) : HERE(COUNT(far)) + MORE(COUNT(far))) / 2 > tail)
		return tail;
	while (far - near > 1)
	{
		double		k = floor((near + far) / 2);
		double		other = (HERE(COUNT(k)) + MORE(COUNT(k))) / 2;

		if ((less ? 1 - other : other) > tail)
			near = k;
		else
			far = k;
	}
	return tail + (less ? 1 - MORE(COUNT(far)) : HERE(COUNT(far)));

#undef COUNT
#undef HERE
#undef MORE
}

/*
 * The share between outside and inside from which on what was seen is not too
 * odd. As counts come and go it is so and not so by turns: the outermost is
 * looked for in steps.
 */
static double
end_of(double outside, double inside, Beta seen, Beta one_more)
{
	double		step = (inside - outside) / STEPS;
	int			i = 1;

	while (i < STEPS && as_odd(outside + i * step, seen, one_more) < 2 * TAIL)
		i++;
	inside = outside + i * step;
	outside = inside - step;
	while (fabs(inside - outside) > 1e-9 * inside)
	{
		double		middle = (outside + inside) / 2;

		if (as_odd(middle, seen, one_more) < 2 * TAIL)
			outside = middle;
		else
			inside = middle;
	}
	return inside;
}

void
estimate_interval(const Estimated *e, double *low, double *high)
{
	Beta		seen;
	Beta		one_more;

	/* all rows were looked at */
	if (e->variance <= 0 && e->hit_variance <= 0)
	{
		*low = *high = e->hits;
		return;
	}

	/* of what is most, that which it is not */
	if (e->hits > e->rows / 2)
	{
		Estimated	others = *e;
		double		fewest;

		others.hits = e->hits < e->rows ? e->rows - e->hits : 0;
		estimate_interval(&others, &fewest, high);
		*low = e->rows - *high;
		*high = e->rows - fewest;
		return;
	}
	seen = beta_of(e, e->hits, e->variance);
	if (seen.a > MANY)
	{
		*low = e->hits - DEVIATIONS * sqrt(e->variance);
		*high = e->hits + DEVIATIONS * sqrt(e->variance);
		return;
	}
	one_more = beta_of(e, e->hits + e->hit, e->variance + e->hit_variance * (1 - (2 * e->hits + e->hit) / e->rows));
	if (seen.a > FEW)
	{
		*low = e->rows * quantile(TAIL, seen, one_more);
		*high = e->rows * quantile(1 - TAIL, seen, one_more);
		return;
	}
	*low = seen.a > 0 ? e->rows * end_of(quantile(TAIL / 3, seen, one_more), quantile(2 * TAIL, seen, one_more), seen, one_more) : 0;
	*high = e->rows * end_of(quantile(1 - TAIL / 3, seen, one_more), quantile(1 - 2 * TAIL, seen, one_more), seen, one_more);
}

double
f_tail(double f, double degrees, double degrees_below)
{
	if (!(f > 0))
		return 1;
	return beta_below(degrees_below / (degrees_below + degrees * f), degrees_below / 2, degrees / 2);
}

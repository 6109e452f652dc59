/*-------------------------------------------------------------------------
 *
 * risk_linear_core.c
 *	  Logistic regression from a prior, and calibration.
 *
 * Without outcomes everything stays where the prior has it, and each outcome
 * moves it as much as it says: ten of them a little, thousands all the way.
 *
 *-------------------------------------------------------------------------
 */
#include <math.h>
#include <string.h>

#include "risk/risk_core.h"

/* standard deviations of the priors */
#define DEVIATION_BASE 3.0
#define DEVIATION_VOTE 1.0
#define DEVIATION_OTHER 0.5
#define DEVIATION_SLOPE 0.5
#define DEVIATION_INTERCEPT 1.0

#define MAX_STEPS 50
#define MAX_HALVINGS 20
#define CLOSE 1e-9

#define CHECK_EVERY 4096

/* ---------------------------------------------------------------- Newton */

/*
 * Solves matrix x = vector, in place; the matrix is symmetric and positive,
 * its lower triangle is given and is lost.
 */
static void
solve(double *matrix, double *vector, int n)
{
	for (int j = 0; j < n; j++)
	{
		double	   *row = matrix + (size_t) j * n;

		for (int k = 0; k < j; k++)
			row[j] -= row[k] * row[k] * matrix[(size_t) k * n + k];
		for (int i = j + 1; i < n; i++)
		{
			double	   *below = matrix + (size_t) i * n;

			for (int k = 0; k < j; k++)
				below[j] -= below[k] * row[k] * matrix[(size_t) k * n + k];
			below[j] /= row[j];
		}
	}
	for (int i = 0; i < n; i++)
		for (int k = 0; k < i; k++)
			vector[i] -= matrix[(size_t) i * n + k] * vector[k];
	for (int i = 0; i < n; i++)
		vector[i] /= matrix[(size_t) i * n + i];
	for (int i = n - 1; i >= 0; i--)
		for (int k = i + 1; k < n; k++)
			vector[i] -= matrix[(size_t) k * n + i] * vector[k];
}

typedef struct Problem
{
	int			n;				/* parameters, the constant first */
	double	   *mean;			/* of their priors */
	double	   *precision;
	int			from;
	int			to;
	const uint8_t *outcome;
	/* values of a row: those of parameters 1 to n - 1 */
	void		(*row) (void *arg, int row, double *values);
	void	   *arg;
} Problem;

/* loss with that of the prior; its derivatives */
static double
look(const Problem *p, const double *at, double *values, double *gradient, double *hessian,
	 const RiskWork *work)
{
	double		loss = 0;

	memset(hessian, 0, sizeof(double) * p->n * p->n);
	for (int i = 0; i < p->n; i++)
	{
		double		off = at[i] - p->mean[i];

		gradient[i] = off * p->precision[i];
		hessian[(size_t) i * p->n + i] = p->precision[i];
		loss += off * off * p->precision[i] / 2;
	}
	values[0] = 1;
	for (int row = p->from; row < p->to; row++)
	{
		double		sum = 0;
		double		probability;
		double		off;
		double		weight;

		p->row(p->arg, row, values);
		for (int i = 0; i < p->n; i++)
			sum += at[i] * values[i];
		probability = risk_logistic(sum);
		off = probability - p->outcome[row];
		weight = probability * (1 - probability);
		loss -= risk_log(p->outcome[row] ? probability : risk_logistic(-sum));
		for (int i = 0; i < p->n; i++)
		{
			double		weighted = weight * values[i];
			double	   *line = hessian + (size_t) i * p->n;

			if (values[i] == 0)
				continue;
			gradient[i] += off * values[i];
			for (int k = 0; k <= i; k++)
				line[k] += weighted * values[k];
		}
		if (row % CHECK_EVERY == 0)
			work->at("coefficients", row, p->to);
	}
	return loss;
}

/* what has the least loss, from the prior on */
static void
minimise(const Problem *p, double *at, const RiskWork *work)
{
	int			n = p->n;
	double	   *values = work->allocate(n, sizeof(double));
	double	   *gradient = work->allocate(n, sizeof(double));
	double	   *fresh = work->allocate(n, sizeof(double));
	double	   *before = work->allocate(n, sizeof(double));
	double	   *hessian = work->allocate((size_t) n * n, sizeof(double));
	double		loss;

	memcpy(at, p->mean, sizeof(double) * n);
	loss = look(p, at, values, gradient, hessian, work);
	for (int step = 0; step < MAX_STEPS; step++)
	{
		double		widest = 0;
		double		now;

		solve(hessian, gradient, n);
		for (int i = 0; i < n; i++)
		{
			double		length = gradient[i] < 0 ? -gradient[i] : gradient[i];

			if (length > widest)
				widest = length;
		}
		if (widest < CLOSE)
			break;
		memcpy(before, at, sizeof(double) * n);
		for (int halving = 0;; halving++)
		{
			for (int i = 0; i < n; i++)
				at[i] = before[i] - gradient[i];
			now = look(p, at, values, fresh, hessian, work);
			if (now <= loss || halving == MAX_HALVINGS)
				break;
			for (int i = 0; i < n; i++)
				gradient[i] /= 2;
		}
		if (now > loss)
		{
			memcpy(at, before, sizeof(double) * n);
			break;
		}
		loss = now;
		memcpy(gradient, fresh, sizeof(double) * n);
	}
	work->release(fresh);
	work->release(values);
	work->release(gradient);
	work->release(before);
	work->release(hessian);
}

/* ------------------------------------------------------------- regression */

static double
signed_log(double x)
{
	return x < 0 ? -risk_log(1 - x) : risk_log(1 + x);
}

/* of a value that is known; infinities are far away, but not that far */
static double
formed(const RiskTerm *term, float value)
{
	double		x = value > 1e30f ? 1e30 : value < -1e30f ? -1e30 : value;

	if (term->form == RISK_AS_IS)
		return x;
	if (term->form == RISK_LOGARITHM)
		x = signed_log(x);
	return (x - term->mean) * term->scale;
}

typedef struct Table
{
	const RiskBins *bins;
	int			n_terms;
	double	   *values;			/* of each bin of each term */
} Table;

static void
row_of_bins(void *arg, int row, double *values)
{
	const Table *table = arg;

	for (int f = 0; f < table->n_terms; f++)
		values[f + 1] = table->values[(size_t) f * RISK_BINS + table->bins->bins[f][row]];
}

/* mean and deviation of what a term is made of, over the rows */
static void
scale(RiskTerm *term, const RiskBins *bins, int feature, int from, int to)
{
	double		n = 0;
	double		mean = 0;
	double		square = 0;
	int			counts[RISK_BINS] = {0};

	term->mean = 0;
	term->scale = 1;
	if (term->form == RISK_AS_IS)
		return;
	for (int i = from; i < to; i++)
		counts[bins->bins[feature][i]]++;
	for (int b = 1; b < bins->n_bins[feature]; b++)
	{
		n += counts[b];
		mean += counts[b] * formed(term, bins->edges[feature][b]);
	}
	if (n == 0)
		return;
	mean /= n;
	for (int b = 1; b < bins->n_bins[feature]; b++)
	{
		double		off = formed(term, bins->edges[feature][b]) - mean;

		square += counts[b] * off * off;
	}
	term->mean = mean;
	term->scale = square > 1e-12 * n ? 1 / sqrt(square / n) : 0;
}

static void
fill_table(Table *table, int f, const RiskTerm *term)
{
	for (int b = 1; b < table->bins->n_bins[f]; b++)
		table->values[(size_t) f * RISK_BINS + b] = formed(term, table->bins->edges[f][b]);
}

void
risk_regress(RiskSum *sum, const RiskBins *bins, const uint8_t *outcome, int from, int to, bool free,
			 const RiskWork *work)
{
	int			n = sum->n_terms;
	Table		table = {bins, n, work->allocate((size_t) n * RISK_BINS, sizeof(double))};
	Problem		p = {.from = from, .to = to, .outcome = outcome, .row = row_of_bins, .arg = &table};
	double	   *at = work->allocate(n + 1, sizeof(double));

	p.mean = work->allocate(n + 1, sizeof(double));
	p.precision = work->allocate(n + 1, sizeof(double));
	p.mean[0] = RISK_PRIOR_BASE;
	p.precision[0] = 1 / (DEVIATION_BASE * DEVIATION_BASE);
	for (int f = 0; f < n; f++)
	{
		RiskTerm   *term = &sum->terms[f];
		double		deviation = term->form == RISK_AS_IS ? DEVIATION_VOTE : DEVIATION_OTHER;

		scale(term, bins, f, from, to);
		fill_table(&table, f, term);
		p.mean[f + 1] = term->prior;
		/* one that must not move is held by force */
		p.precision[f + 1] = free ? 1 / (deviation * deviation) : 1e12;
	}
	p.n = n + 1;
	minimise(&p, at, work);

	sum->base = at[0];
	for (int f = 0; f < n; f++)
		sum->terms[f].coefficient = free ? at[f + 1] : sum->terms[f].prior;
	work->release(table.values);
	work->release(at);
	work->release(p.mean);
	work->release(p.precision);
}

void
risk_add_all(const RiskSum *sum, const RiskBins *bins, double *scores, const RiskWork *work)
{
	int			n = sum->n_terms;
	Table		table = {bins, n, work->allocate((size_t) n * RISK_BINS, sizeof(double))};
	double	   *values = work->allocate(n + 1, sizeof(double));

	for (int f = 0; f < n; f++)
		fill_table(&table, f, &sum->terms[f]);
	for (int row = 0; row < bins->n; row++)
	{
		scores[row] = sum->base;
		row_of_bins(&table, row, values);
		for (int f = 0; f < n; f++)
			scores[row] += sum->terms[f].coefficient * values[f + 1];
	}
	work->release(table.values);
	work->release(values);
}

double
risk_add(const RiskSum *sum, const float *values, double *shares)
{
	double		score = sum->base;

	for (int f = 0; f < sum->n_terms; f++)
	{
		double		share;

		if (values[f] != values[f])
			continue;
		share = sum->terms[f].coefficient * formed(&sum->terms[f], values[f]);
		score += share;
		if (shares != NULL)
			shares[f] += share;
	}
	return score;
}

/* ------------------------------------------------------------ calibration */

static void
row_of_score(void *arg, int row, double *values)
{
	values[1] = ((const double *) arg)[row];
}

void
risk_calibrate(const double *scores, const uint8_t *outcome, int from, int to,
			   double *slope, double *intercept, const RiskWork *work)
{
	double		mean[2] = {0, 1};
	double		precision[2] = {1 / (DEVIATION_INTERCEPT * DEVIATION_INTERCEPT),
		1 / (DEVIATION_SLOPE * DEVIATION_SLOPE)};
	double		at[2];
	Problem		p = {2, mean, precision, from, to, outcome, row_of_score, (void *) scores};

	minimise(&p, at, work);
	*intercept = at[0];
	/* what was ranked stays ranked, whatever the few rows say */
	*slope = at[1] > 0.05 ? at[1] : 0.05;
}

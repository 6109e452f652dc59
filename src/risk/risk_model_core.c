/*-------------------------------------------------------------------------
 *
 * risk_model_core.c
 *	  A model: learned in the order of days, and what it says of a row.
 *
 * The rows are cut by days, and what is tried on later days knows no history
 * of them either, as it will be when it is used. Trees grow on the first part and stop growing
 * when the second says so, which also says how their log odds are to be
 * corrected; how well that ranks, and how true it is, is measured on the third
 * part, which neither has seen. Then trees grow on the first two and are tried
 * on the third. What is kept grows on all three, as many trees, corrected as
 * both trials say.
 *
 *-------------------------------------------------------------------------
 */
#include <stdlib.h>
#include <string.h>

#include "risk/risk_core.h"

/*
 * Settings, found on Korean declarations of 2020 alone: learned from the first
 * months, judged on those that followed.
 */
static const RiskSettings tree_settings = {
	.max_trees = 400, .patience = 30, .leaves = 24, .rate = 0.08, .l2 = 5, .min_weight = 3,
	.rows = 0.8, .features = 0.4
};

/* trees that say where singles leave something to explain, for pairs */
#define SCOUTS 40

/* trees grow by this when all rows are learned from */
#define GROWTH 1.1

/* the first rows have no history yet: nothing is learned from them */
#define BURN_IN 0.1

/* where the second and the third part begin */
#define STOP_FROM 0.7
#define JUDGE_FROM 0.85

/* fewest rows that are cut at all */
#define MIN_CUT 200

/* pairs are looked for among the categories that tell most */
#define PAIR_CATEGORIES 16

/* what a pair must explain of the rest: twice its gain is a chi squared */
#define PAIR_GROUPS 16
#define PAIR_GAIN 40.0

/* ---------------------------------------------------------------- figures */

typedef struct Judged
{
	double		score;
	uint8_t		hit;
} Judged;

static int
compare_judged(const void *a, const void *b)
{
	const Judged *x = a;
	const Judged *y = b;

	if (x->score != y->score)
		return x->score > y->score ? -1 : 1;
	return (int) x->hit - y->hit;	/* of equals the misses: no luck */
}

static double
precision_at(const Judged *judged, int n, double share)
{
	int			k = (int) (n * share);
	int			hits = 0;

	if (k < 1)
		k = 1;
	for (int i = 0; i < k; i++)
		hits += judged[i].hit;
	return (double) hits / k;
}

static void
judge(RiskFigures *figures, const double *scores, const RiskRows *rows, int from, double slope,
	  double intercept, const RiskWork *work)
{
	int			n = rows->n - from;
	Judged	   *judged = work->allocate(n, sizeof(Judged));
	double		expected[10] = {0};
	double		found[10] = {0};
	double		above = 0;
	double		pairs = 0;

	for (int i = 0; i < n; i++)
	{
		double		p = risk_logistic(slope * scores[i] + intercept);
		int			bin = p < 1 ? (int) (p * 10) : 9;

		judged[i].score = scores[i];
		judged[i].hit = rows->outcome[from + i];
		figures->hits += judged[i].hit;
		expected[bin] += p;
		found[bin] += judged[i].hit;
		figures->loss -= risk_log(judged[i].hit ? p : 1 - p) / n;
	}
	for (int b = 0; b < 10; b++)
		figures->ece += (expected[b] > found[b] ? expected[b] - found[b] : found[b] - expected[b]) / n;
	qsort(judged, n, sizeof(Judged), compare_judged);
	figures->rows = n;
	figures->from = rows->day[from];
	figures->to = rows->day[rows->n - 1];
	figures->precision_1 = precision_at(judged, n, 0.01);
	figures->precision_5 = precision_at(judged, n, 0.05);
	figures->precision_10 = precision_at(judged, n, 0.10);
	for (int i = 0, end; i < n; i = end)
	{
		double		hits = 0;

		for (end = i; end < n && judged[end].score == judged[i].score; end++)
			hits += judged[end].hit;
		pairs += (end - i - hits) * (above + hits / 2);
		above += hits;
	}
	if (figures->hits > 0 && figures->hits < n)
		figures->auc = pairs / ((double) figures->hits * (n - figures->hits));
	else
		figures->auc = 0.5;
	work->release(judged);
}

/* --------------------------------------------------------------- features */

typedef struct Learning
{
	RiskModel  *model;
	const RiskRows *rows;
	const RiskWork *work;
	RiskBins	bins;
	RiskBins	later;			/* of rows that a model is tried on, by the same edges */
	int32_t    *as_of;			/* for later: the model learns nothing after its last day */
	float	   *rate;
	float	   *count;
} Learning;

static void
add_feature(Learning *l, const float *values, const float *values_later)
{
	int			f = l->bins.n_features++;

	risk_bin(&l->bins, f, values, l->work);
	if (l->later.n > 0)
		risk_bin_by_edges(&l->later, f, values_later + (l->bins.n - l->later.n), l->work);
}

static void
add_history(Learning *l, int a, int b)
{
	RiskHistory *history = &l->model->histories[l->model->n_histories++];
	const RiskRows *rows = l->rows;
	float	   *rate = NULL;
	float	   *count = NULL;

	risk_history(rows, rows->day, a, b, 0, l->rate, l->count, history, l->work);
	if (l->later.n > 0)
	{
		rate = l->work->allocate(rows->n, sizeof(float));
		count = l->work->allocate(rows->n, sizeof(float));
		risk_history(rows, l->as_of, a, b, history->least, rate, count, NULL, l->work);
	}
	add_feature(l, l->rate, rate);
	add_feature(l, l->count, count);
	if (l->later.n > 0)
	{
		l->work->release(rate);
		l->work->release(count);
	}
}

/* How much of what the scores leave open groups of a feature explain. */
static double
explained(const float *values, const RiskRows *rows, const double *scores, int from, int to,
		  const RiskWork *work)
{
	uint8_t    *of_row;
	float	   *edges;
	int			n_bins;
	RiskBins	bins = {rows->n, 1, &of_row, &edges, &n_bins};
	double		gradient[RISK_BINS] = {0};
	double		weight[RISK_BINS] = {0};
	double		all = 0;
	double		gain = 0;
	double		g = 0;
	double		w = 0;

	risk_bin(&bins, 0, values, work);
	for (int i = from; i < to; i++)
	{
		double		p = risk_logistic(scores[i]);

		gradient[of_row[i]] += p - rows->outcome[i];
		weight[of_row[i]] += p * (1 - p);
		all += p * (1 - p);
	}
	for (int b = 0; b < n_bins; b++)
	{
		g += gradient[b];
		w += weight[b];
		if (w >= all / PAIR_GROUPS || b == n_bins - 1)
		{
			gain += g * g / (w + tree_settings.l2);
			g = w = 0;
		}
	}
	work->release(of_row);
	work->release(edges);
	return gain;
}

static void
release_forest(RiskForest *forest, const RiskWork *work)
{
	for (int t = 0; t < forest->n_trees; t++)
		work->release(forest->trees[t].nodes);
	work->release(forest->trees);
}

typedef struct Candidate
{
	double		gain;
	int			a;
	int			b;
} Candidate;

static int
compare_candidates(const void *a, const void *b)
{
	const Candidate *x = a;
	const Candidate *y = b;

	if (x->gain != y->gain)
		return x->gain > y->gain ? -1 : 1;
	return x->a != y->a ? x->a - y->a : x->b - y->b;
}

/*
 * Adds the pairs of categories that explain most of what trees on the rest
 * leave open, in the rows that are learned from before the model is judged.
 */
static void
add_pairs(Learning *l, const RiskSettings *settings, double *scores, int from, int to)
{
	int			n = l->model->n_categories;
	Candidate  *singles = l->work->allocate(n, sizeof(Candidate));
	Candidate  *pairs = l->work->allocate(PAIR_CATEGORIES * PAIR_CATEGORIES / 2, sizeof(Candidate));
	int			n_pairs = 0;
	RiskSettings scout = *settings;
	RiskForest	forest;

	memset(scores, 0, sizeof(double) * l->rows->n);
	for (int a = 0; a < n; a++)
	{
		risk_history(l->rows, l->rows->day, a, -1, 0, l->rate, l->count, NULL, l->work);
		singles[a] = (Candidate) {explained(l->rate, l->rows, scores, from, to, l->work), a, -1};
	}
	qsort(singles, n, sizeof(Candidate), compare_candidates);
	if (n > PAIR_CATEGORIES)
		n = PAIR_CATEGORIES;

	scout.max_trees = SCOUTS;
	risk_grow(&forest, &l->bins, l->rows->outcome, from, to, to, &scout, l->work);
	risk_walk_all(&forest, &l->bins, scores);
	release_forest(&forest, l->work);
	for (int i = 0; i < n; i++)
		for (int j = i + 1; j < n; j++)
		{
			int			a = singles[i].a < singles[j].a ? singles[i].a : singles[j].a;
			int			b = singles[i].a < singles[j].a ? singles[j].a : singles[i].a;

			risk_history(l->rows, l->rows->day, a, b, 0, l->rate, l->count, NULL, l->work);
			pairs[n_pairs++] = (Candidate) {explained(l->rate, l->rows, scores, from, to, l->work), a, b};
		}
	qsort(pairs, n_pairs, sizeof(Candidate), compare_candidates);
	for (int i = 0; i < n_pairs && i < RISK_MAX_PAIRS && pairs[i].gain >= PAIR_GAIN; i++)
		add_history(l, pairs[i].a, pairs[i].b);
	l->work->release(singles);
	l->work->release(pairs);
}

/* ---------------------------------------------------------------- learning */

/* first row of the day on which this share of the rows has passed */
static int
cut(const RiskRows *rows, double share)
{
	int			at = (int) (rows->n * share);

	while (at > 0 && rows->day[at - 1] == rows->day[at])
		at--;
	return at;
}

static void
make_terms(RiskModel *model, const RiskWork *work)
{
	RiskSum    *sum = &model->sum;

	sum->n_terms = RISK_FEATURES(model);
	sum->terms = work->allocate(sum->n_terms, sizeof(RiskTerm));
	for (int f = 0; f < sum->n_terms; f++)
	{
		RiskTerm   *term = &sum->terms[f];

		if (f < model->n_numbers - model->n_votes)
			term->form = RISK_LOGARITHM;
		else if (f < model->n_numbers)
		{
			term->form = RISK_AS_IS;
			term->prior = 1;
		}
		else
			term->form = (f - model->n_numbers) % 2 == 0 ? RISK_SCALED : RISK_LOGARITHM;
	}
}

/* Learns from rows [from, to) in place of what there was; scores are of later. */
static void
learn(Learning *l, const RiskSettings *settings, int from, int to, int until, double *scores)
{
	RiskModel  *model = l->model;

	if (model->family == RISK_TREES)
	{
		if (model->forest.trees != NULL)
			release_forest(&model->forest, l->work);
		risk_grow(&model->forest, &l->bins, l->rows->outcome, from, to, until, settings, l->work);
		if (scores != NULL)
			risk_walk_all(&model->forest, &l->later, scores);
	}
	else
	{
		risk_regress(&model->sum, &l->bins, l->rows->outcome, from, to, model->family == RISK_LOGISTIC, l->work);
		if (scores != NULL)
			risk_add_all(&model->sum, &l->later, scores, l->work);
	}
}

void
risk_learn(RiskModel *model, RiskRows *rows, int n_votes, RiskFamily family, uint64_t seed,
		   RiskFigures *figures, const RiskWork *work)
{
	int			n = rows->n;
	int			histories = family == RISK_WEIGHTS ? 0 : rows->n_categories;
	int			features = rows->n_numbers + 2 * (histories + RISK_MAX_PAIRS);
	Learning	l = {.model = model, .rows = rows, .work = work};
	RiskSettings settings = tree_settings;
	double	   *scores = work->allocate(n, sizeof(double));
	int			hits = 0;
	int			burn = 0;
	int			stop = n;
	int			judged = n;

	memset(model, 0, sizeof(RiskModel));
	memset(figures, 0, sizeof(RiskFigures));
	model->family = family;
	model->n_numbers = rows->n_numbers;
	model->n_votes = n_votes;
	model->n_categories = rows->n_categories;
	model->slope = 1;
	settings.seed = seed;

	risk_sort(rows, work);
	for (int i = 0; i < n; i++)
		hits += rows->outcome[i];
	model->general = (hits + 0.5) / (n + 1.0);
	if (n >= MIN_CUT)
	{
		burn = cut(rows, BURN_IN);
		stop = cut(rows, STOP_FROM);
		judged = cut(rows, JUDGE_FROM);
		/* days with most of the rows cannot be cut */
		if (!(burn < stop && stop < judged))
		{
			burn = 0;
			stop = judged = n;
		}
	}

	l.rate = work->allocate(n, sizeof(float));
	l.count = work->allocate(n, sizeof(float));
	l.as_of = work->allocate(n, sizeof(int32_t));
	for (int i = 0; i < n; i++)
		l.as_of[i] = rows->day[i < stop ? i : i < judged ? stop : judged];
	l.bins = (RiskBins) {n, 0, work->allocate(features, sizeof(uint8_t *)),
		work->allocate(features, sizeof(float *)), work->allocate(features, sizeof(int))};
	l.later = (RiskBins) {n - stop, 0, work->allocate(features, sizeof(uint8_t *)), l.bins.edges, l.bins.n_bins};
	model->histories = work->allocate(histories + RISK_MAX_PAIRS, sizeof(RiskHistory));
	for (int f = 0; f < rows->n_numbers; f++)
		add_feature(&l, rows->numbers[f], rows->numbers[f]);
	for (int c = 0; c < histories; c++)
		add_history(&l, c, -1);
	if (family == RISK_TREES)
		add_pairs(&l, &settings, scores, burn, stop);
	else
		make_terms(model, work);

	if (stop < n)
	{
		const uint8_t *later = rows->outcome + stop;
		double	   *before;

		learn(&l, &settings, burn, stop, judged, scores);
		settings.max_trees = (int) (model->forest.n_trees * GROWTH + 0.5);
		risk_calibrate(scores, later, 0, judged - stop, &model->slope, &model->intercept, work);
		judge(figures, scores + (judged - stop), rows, judged, model->slope, model->intercept, work);

		/*
		 * The correction is of models as near to the last as may be, on both
		 * parts: each judged by one that has not seen it.
		 */
		before = work->allocate(judged - stop, sizeof(double));
		memcpy(before, scores, sizeof(double) * (judged - stop));
		learn(&l, &settings, burn, judged, judged, scores);
		memcpy(scores, before, sizeof(double) * (judged - stop));
		work->release(before);
		risk_calibrate(scores, later, 0, n - stop, &model->slope, &model->intercept, work);
	}
	else
		settings.max_trees = SCOUTS;
	learn(&l, &settings, burn, n, n, NULL);

	for (int f = 0; f < l.bins.n_features; f++)
	{
		work->release(l.bins.bins[f]);
		work->release(l.bins.edges[f]);
		if (l.later.n > 0)
			work->release(l.later.bins[f]);
	}
	work->release(l.bins.bins);
	work->release(l.bins.edges);
	work->release(l.bins.n_bins);
	work->release(l.later.bins);
	work->release(l.as_of);
	work->release(l.rate);
	work->release(l.count);
	work->release(scores);
}

/* ---------------------------------------------------------------- judging */

void
risk_prepare(RiskModel *model, const RiskWork *work)
{
	for (int h = 0; h < model->n_histories; h++)
	{
		RiskHistory *history = &model->histories[h];
		size_t		room = 16;

		while (room < 2 * (size_t) history->n_counts)
			room *= 2;
		history->mask = room - 1;
		history->known = work->allocate(room, sizeof(RiskKnown));
		for (uint32_t i = 0; i < history->n_counts; i++)
		{
			const RiskCount *count = &history->counts[i];
			size_t		at = count->hash & history->mask;

			while (history->known[at].hash != RISK_NO_VALUE)
				at = (at + 1) & history->mask;
			history->known[at] = (RiskKnown) {count->hash, risk_rate(count->n, count->hits, model->general),
				count->n, count->hits};
		}
		work->release(history->counts);
		history->counts = NULL;
		work->at("history", h, model->n_histories);
	}
	risk_pave(&model->forest, work);
}

static uint64_t
value_of(const RiskHistory *history, const uint64_t *categories)
{
	if (history->b < 0)
		return categories[history->a];
	return risk_hash_pair(categories[history->a], categories[history->b]);
}

static const RiskKnown *
look_up(const RiskHistory *history, uint64_t value)
{
	size_t		at = value & history->mask;

	while (history->known[at].hash != value)
	{
		if (history->known[at].hash == RISK_NO_VALUE)
			return NULL;
		at = (at + 1) & history->mask;
	}
	return &history->known[at];
}

const RiskKnown *
risk_known(const RiskHistory *history, const uint64_t *categories)
{
	uint64_t	value = value_of(history, categories);

	return value == RISK_NO_VALUE ? NULL : look_up(history, value);
}

double
risk_score(const RiskModel *model, const float *numbers, const uint64_t *categories,
		   float *features, double *shares, double *base)
{
	int			n = model->n_numbers;
	double		score;

	memcpy(features, numbers, n * sizeof(float));
	for (int h = 0; h < model->n_histories; h++)
	{
		uint64_t	value = value_of(&model->histories[h], categories);

		if (value == RISK_NO_VALUE)
			features[n] = features[n + 1] = RISK_NAN;
		else
		{
			const RiskKnown *known = look_up(&model->histories[h], value);

			features[n] = known != NULL ? known->rate : 0;
			features[n + 1] = known != NULL ? (float) known->n : 0;
		}
		n += 2;
	}
	if (shares != NULL)
		memset(shares, 0, n * sizeof(double));
	if (model->family == RISK_TREES)
		score = risk_walk(&model->forest, features, shares);
	else
		score = risk_add(&model->sum, features, shares);
	score = model->slope * score + model->intercept;
	if (shares != NULL)
	{
		*base = score;
		for (int f = 0; f < n; f++)
		{
			shares[f] *= model->slope;
			*base -= shares[f];
		}
	}
	return score;
}

float
risk_vote(double share)
{
	if (share != share)
		return 0;
	if (share > 0.99)
		share = 0.99;
	if (share < -0.99)
		share = -0.99;
	return (float) (share > 0 ? -risk_log(1 - share) : risk_log(1 + share));
}

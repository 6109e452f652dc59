/*-------------------------------------------------------------------------
 *
 * risk_tree_core.c
 *	  Gradient boosting of trees on histograms.
 *
 * Every feature is cut into at most 256 bins; a leaf is split where the
 * histograms of first and second derivatives of the logistic loss gain most.
 * The leaf that gains most is split first. Of two children the histogram of
 * the smaller is counted and that of the other is what is left.
 *
 *-------------------------------------------------------------------------
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "risk/risk_core.h"

/* ------------------------------------------------------------------- bins */

static int
compare_floats(const void *a, const void *b)
{
	float		x = *(const float *) a;
	float		y = *(const float *) b;

	return x < y ? -1 : x > y;
}

void
risk_bin(RiskBins *bins, int feature, const float *values, const RiskWork *work)
{
	int			n = bins->n;
	float	   *sorted = work->allocate(n, sizeof(float));
	float	   *edges = work->allocate(RISK_BINS, sizeof(float));
	int			known = 0;
	int			n_bins = 1;

	for (int i = 0; i < n; i++)
		if (values[i] == values[i])
			sorted[known++] = values[i] + 0.0f; /* one zero, not two */
	qsort(sorted, known, sizeof(float), compare_floats);

	/* as many rows a bin as there are left for each of the bins left */
	for (int i = 0; i < known && n_bins < RISK_BINS;)
	{
		int			left = RISK_BINS - n_bins;
		int			end = i + (known - i + left - 1) / left;

		if (end > known)
			end = known;
		while (end < known && sorted[end] == sorted[end - 1])
			end++;
		edges[n_bins++] = sorted[end - 1];
		i = end;
	}
	work->release(sorted);

	bins->edges[feature] = edges;
	bins->n_bins[feature] = n_bins;
	risk_bin_by_edges(bins, feature, values, work);
}

void
risk_bin_by_edges(RiskBins *bins, int feature, const float *values, const RiskWork *work)
{
	const float *edges = bins->edges[feature];
	uint8_t    *of_row = work->allocate(bins->n, 1);

	for (int i = 0; i < bins->n; i++)
	{
		int			low = 1;
		int			high = bins->n_bins[feature] - 1;

		if (values[i] != values[i])
			continue;
		/* what is beyond the last edge is in the last bin */
		while (low < high)
		{
			int			middle = (low + high) / 2;

			if (values[i] <= edges[middle])
				high = middle;
			else
				low = middle + 1;
		}
		of_row[i] = (uint8_t) low;
	}
	bins->bins[feature] = of_row;
	work->at("bins", feature, bins->n_features);
}

/* ------------------------------------------------------------------ trees */

typedef struct Sum
{
	double		gradient;
	double		weight;
} Sum;

typedef struct Split
{
	double		gain;			/* <= 0: none */
	int			feature;
	int			bin;			/* the last that goes left */
	bool		missing_left;
} Split;

typedef struct Leaf
{
	int			node;
	int			from;			/* among the rows of the tree */
	int			to;
	Sum			sum;
	Sum		   *histogram;
	Split		best;
} Leaf;

typedef struct Growth
{
	const RiskBins *bins;
	const RiskSettings *settings;
	const RiskWork *work;
	float	   *gradient;		/* by row */
	float	   *weight;
	int		   *rows;			/* of the tree, leaf by leaf */
	int		   *aside;
	int		   *features;		/* of the tree */
	int			n_features;
	float	   *ordered;		/* gradient and weight, in the order of rows */
} Growth;

static double
worth(Sum sum, double l2)
{
	return sum.gradient * sum.gradient / (sum.weight + l2);
}

static void
count_histogram(Growth *g, Leaf *leaf)
{
	int			n = leaf->to - leaf->from;
	const int  *rows = g->rows + leaf->from;

	for (int i = 0; i < n; i++)
	{
		g->ordered[2 * i] = g->gradient[rows[i]];
		g->ordered[2 * i + 1] = g->weight[rows[i]];
	}
	for (int f = 0; f < g->n_features; f++)
	{
		const uint8_t *bins = g->bins->bins[g->features[f]];
		Sum		   *histogram = leaf->histogram + (size_t) f * RISK_BINS;

		memset(histogram, 0, RISK_BINS * sizeof(Sum));
		for (int i = 0; i < n; i++)
		{
			Sum		   *sum = &histogram[bins[rows[i]]];

			sum->gradient += g->ordered[2 * i];
			sum->weight += g->ordered[2 * i + 1];
		}
	}
}

static void
consider(Growth *g, Leaf *leaf, int f, int bin, bool missing_left, Sum left)
{
	double		l2 = g->settings->l2;
	double		least = g->settings->min_weight;
	Sum			right = {leaf->sum.gradient - left.gradient, leaf->sum.weight - left.weight};
	double		gain;

	if (left.weight < least || right.weight < least)
		return;
	gain = worth(left, l2) + worth(right, l2) - worth(leaf->sum, l2);
	if (gain > leaf->best.gain)
		leaf->best = (Split) {gain, f, bin, missing_left};
}

static void
find_split(Growth *g, Leaf *leaf)
{
	leaf->best = (Split) {1e-6, -1, 0, false};
	for (int f = 0; f < g->n_features; f++)
	{
		const Sum  *histogram = leaf->histogram + (size_t) f * RISK_BINS;
		int			n_bins = g->bins->n_bins[g->features[f]];
		Sum			left = {0, 0};
		Sum			missing = histogram[0];

		for (int b = 1; b < n_bins; b++)
		{
			left.gradient += histogram[b].gradient;
			left.weight += histogram[b].weight;
			/* the last: all that is known against all that is missing */
			consider(g, leaf, f, b, false, left);
			if (missing.weight > 0)
				consider(g, leaf, f, b, true,
						 (Sum) {left.gradient + missing.gradient, left.weight + missing.weight});
		}
	}
	if (leaf->best.feature < 0)
		leaf->best.gain = 0;
}

/* moves the rows that go left before those that go right, in their order */
static int
part_rows(Growth *g, const Leaf *leaf)
{
	const uint8_t *bins = g->bins->bins[g->features[leaf->best.feature]];
	int			left = leaf->from;
	int			right = 0;

	for (int i = leaf->from; i < leaf->to; i++)
	{
		int			row = g->rows[i];
		uint8_t		bin = bins[row];

		if (bin == 0 ? leaf->best.missing_left : bin <= leaf->best.bin)
			g->rows[left++] = row;
		else
			g->aside[right++] = row;
	}
	memcpy(g->rows + left, g->aside, right * sizeof(int));
	return left;
}

static float
value_of(const Growth *g, Sum sum)
{
	return (float) (-g->settings->rate * sum.gradient / (sum.weight + g->settings->l2));
}

static void
grow_tree(Growth *g, RiskTree *tree, int n_rows, Leaf *leaves)
{
	int			n_leaves = 1;
	RiskNode   *nodes = g->work->allocate(2 * g->settings->leaves - 1, sizeof(RiskNode));

	leaves[0].node = 0;
	leaves[0].from = 0;
	leaves[0].to = n_rows;
	leaves[0].sum = (Sum) {0, 0};
	for (int i = 0; i < n_rows; i++)
	{
		leaves[0].sum.gradient += g->gradient[g->rows[i]];
		leaves[0].sum.weight += g->weight[g->rows[i]];
	}
	count_histogram(g, &leaves[0]);
	find_split(g, &leaves[0]);
	nodes[0].feature = -1;
	nodes[0].value = value_of(g, leaves[0].sum);
	tree->n_nodes = 1;

	while (n_leaves < g->settings->leaves)
	{
		Leaf	   *leaf = &leaves[0];
		Leaf	   *other = &leaves[n_leaves];
		RiskNode   *node;
		int			feature;
		int			middle;
		Sum		   *counted;
		Leaf	   *small;
		Leaf	   *large;

		for (int i = 1; i < n_leaves; i++)
			if (leaves[i].best.gain > leaf->best.gain)
				leaf = &leaves[i];
		if (leaf->best.gain <= 0)
			break;
		g->work->at("trees", 0, 0);
		feature = g->features[leaf->best.feature];
		middle = part_rows(g, leaf);
		node = &nodes[leaf->node];
		node->feature = feature;
		node->split = g->bins->edges[feature][leaf->best.bin];
		node->missing_left = leaf->best.missing_left;
		node->left = tree->n_nodes;

		other->from = middle;
		other->to = leaf->to;
		leaf->to = middle;
		leaf->node = tree->n_nodes;
		other->node = tree->n_nodes + 1;
		tree->n_nodes += 2;
		n_leaves++;

		small = leaf->to - leaf->from <= other->to - other->from ? leaf : other;
		large = small == leaf ? other : leaf;
		/* other has room for a histogram; that of both together is leaf's */
		counted = other->histogram;
		large->histogram = leaf->histogram;
		small->histogram = counted;
		count_histogram(g, small);
		for (size_t i = 0; i < (size_t) g->n_features * RISK_BINS; i++)
		{
			large->histogram[i].gradient -= small->histogram[i].gradient;
			large->histogram[i].weight -= small->histogram[i].weight;
		}
		for (int side = 0; side < 2; side++)
		{
			Leaf	   *child = side == 0 ? leaf : other;

			child->sum = (Sum) {0, 0};
			for (int b = 0; b < RISK_BINS; b++)
			{
				child->sum.gradient += child->histogram[b].gradient;
				child->sum.weight += child->histogram[b].weight;
			}
			nodes[child->node].feature = -1;
			nodes[child->node].value = value_of(g, child->sum);
			find_split(g, child);
		}
	}
	tree->nodes = nodes;
}

static float
walk_bins(const RiskTree *tree, const RiskBins *bins, int row)
{
	const RiskNode *node = tree->nodes;

	while (node->feature >= 0)
	{
		uint8_t		bin = bins->bins[node->feature][row];
		bool		left = bin == 0 ? node->missing_left : bins->edges[node->feature][bin] <= node->split;

		node = &tree->nodes[node->left + !left];
	}
	return node->value;
}

static double
loss_of(const double *scores, const uint8_t *outcome, int from, int to)
{
	double		sum = 0;

	for (int i = from; i < to; i++)
	{
		double		p = risk_logistic(scores[i]);

		sum -= risk_log(outcome[i] ? p : 1 - p);
	}
	return sum / (to - from);
}

static int
compare_ints(const void *a, const void *b)
{
	return *(const int *) a - *(const int *) b;
}

/* the first n of an array of numbers, chosen by chance, in rising order */
static void
choose(int *numbers, int all, int n, uint64_t *random)
{
	for (int i = 0; i < all; i++)
		numbers[i] = i;
	for (int i = 0; i < n; i++)
	{
		int			other = i + (int) (risk_random(random) % (uint64_t) (all - i));
		int			keep = numbers[i];

		numbers[i] = numbers[other];
		numbers[other] = keep;
	}
	qsort(numbers, n, sizeof(int), compare_ints);
}

void
risk_grow(RiskForest *forest, const RiskBins *bins, const uint8_t *outcome, int from, int to, int until,
		  const RiskSettings *settings, const RiskWork *work)
{
	Growth		g = {.bins = bins, .settings = settings, .work = work};
	Leaf	   *leaves = work->allocate(settings->leaves, sizeof(Leaf));
	uint64_t	random = settings->seed;
	int			hits = 0;
	int			best_trees = 0;
	double		best_loss = 0;
	double	   *scores = work->allocate(bins->n, sizeof(double));

	g.gradient = work->allocate(bins->n, sizeof(float));
	g.weight = work->allocate(bins->n, sizeof(float));
	g.rows = work->allocate(to - from, sizeof(int));
	g.aside = work->allocate(to - from, sizeof(int));
	g.ordered = work->allocate(to - from, 2 * sizeof(float));
	g.features = work->allocate(bins->n_features, sizeof(int));
	g.n_features = (int) (bins->n_features * settings->features);
	if (g.n_features < 1)
		g.n_features = bins->n_features < 1 ? bins->n_features : 1;
	for (int i = 0; i < settings->leaves; i++)
		leaves[i].histogram = work->allocate((size_t) g.n_features * RISK_BINS, sizeof(Sum));

	for (int i = from; i < to; i++)
		hits += outcome[i];
	forest->base = risk_logit((hits + 0.5) / (to - from + 1));
	forest->trees = work->allocate(settings->max_trees, sizeof(RiskTree));
	forest->n_trees = 0;
	for (int i = 0; i < bins->n; i++)
		scores[i] = forest->base;
	if (until > to)
		best_loss = loss_of(scores, outcome, to, until);

	while (forest->n_trees < settings->max_trees)
	{
		RiskTree   *tree = &forest->trees[forest->n_trees];
		int			n_rows = 0;

		work->at("trees", forest->n_trees, settings->max_trees);
		choose(g.features, bins->n_features, g.n_features, &random);
		for (int i = from; i < to; i++)
		{
			double		p = risk_logistic(scores[i]);

			if ((risk_random(&random) >> 11) * (1.0 / 9007199254740992.0) >= settings->rows)
				continue;
			g.gradient[i] = (float) (p - outcome[i]);
			g.weight[i] = (float) (p * (1 - p));
			g.rows[n_rows++] = i;
		}
		grow_tree(&g, tree, n_rows, leaves);
		forest->n_trees++;
		for (int i = 0; i < bins->n; i++)
			scores[i] += walk_bins(tree, bins, i);
		if (until > to)
		{
			double		loss = loss_of(scores, outcome, to, until);

			if (loss < best_loss)
			{
				best_loss = loss;
				best_trees = forest->n_trees;
			}
			else if (forest->n_trees - best_trees >= settings->patience)
				break;
		}
	}

	if (until > to)
	{
		for (int t = best_trees; t < forest->n_trees; t++)
			work->release(forest->trees[t].nodes);
		forest->n_trees = best_trees;
	}
	for (int i = 0; i < settings->leaves; i++)
		work->release(leaves[i].histogram);
	work->release(leaves);
	work->release(scores);
	work->release(g.gradient);
	work->release(g.weight);
	work->release(g.rows);
	work->release(g.aside);
	work->release(g.ordered);
	work->release(g.features);
}

/* ---------------------------------------------------------------- walking */

void
risk_walk_all(const RiskForest *forest, const RiskBins *bins, double *scores)
{
	for (int i = 0; i < bins->n; i++)
	{
		scores[i] = forest->base;
		for (int t = 0; t < forest->n_trees; t++)
			scores[i] += walk_bins(&forest->trees[t], bins, i);
	}
}

void
risk_pave(RiskForest *forest, const RiskWork *work)
{
	int			n = 0;

	for (int t = 0; t < forest->n_trees; t++)
		n += forest->trees[t].n_nodes;
	forest->steps = work->allocate(n, sizeof(RiskStep));
	forest->values = work->allocate(n, sizeof(float));
	forest->roots = work->allocate(forest->n_trees, sizeof(int32_t));
	n = 0;
	for (int t = 0; t < forest->n_trees; t++)
	{
		const RiskTree *tree = &forest->trees[t];

		forest->roots[t] = n;
		for (int i = 0; i < tree->n_nodes; i++)
		{
			const RiskNode *node = &tree->nodes[i];

			forest->values[n + i] = node->value;
			if (node->feature < 0)
				forest->steps[n + i] = (RiskStep) {INFINITY, 0, n + i, 1};
			else
				forest->steps[n + i] = (RiskStep) {node->split, node->feature, n + node->left, node->missing_left};
		}
		n += tree->n_nodes;
	}
}

/* trees walked at the same time: each step waits for memory, not for the others */
#define ABREAST 8

/* no branch: it would be guessed wrong half of the time */
static inline int32_t
next_step(const RiskStep *step, const float *values)
{
	float		value = values[step->feature];

	return step->next + 1 - ((value <= step->split) | ((value != value) & step->missing_left));
}

static double
walk_abreast(const RiskForest *forest, const float *values)
{
	double		sum = forest->base;
	int			t = 0;

	for (; t < forest->n_trees; t += ABREAST)
	{
		int			n = forest->n_trees - t < ABREAST ? forest->n_trees - t : ABREAST;
		int32_t		at[ABREAST];
		int32_t		moved = 1;

		for (int k = 0; k < ABREAST; k++)
			at[k] = forest->roots[t + (k < n ? k : 0)];
		while (moved)
		{
			moved = 0;
			for (int k = 0; k < ABREAST; k++)
			{
				int32_t		next = next_step(&forest->steps[at[k]], values);

				moved |= next ^ at[k];
				at[k] = next;
			}
		}
		for (int k = 0; k < n; k++)
			sum += forest->values[at[k]];
	}
	return sum;
}

double
risk_walk(const RiskForest *forest, const float *values, double *shares)
{
	double		sum = forest->base;

	if (shares == NULL)
		return walk_abreast(forest, values);
	for (int t = 0; t < forest->n_trees; t++)
	{
		int32_t		at = forest->roots[t];

		for (;;)
		{
			const RiskStep *step = &forest->steps[at];
			int32_t		next = next_step(step, values);

			if (next == at)
				break;
			shares[step->feature] += (double) forest->values[next] - forest->values[at];
			at = next;
		}
		sum += forest->values[at];
	}
	return sum;
}

/*-------------------------------------------------------------------------
 *
 * risk_core.h
 *	  Learning the risk of shipments from outcomes: the arithmetic, without
 *	  PostgreSQL.
 *
 * The same rows and seed give the same model bit for bit on every machine:
 * rows are put into an order of their own, sums are taken in that order in
 * double precision, exponential and logarithm are ours (C libraries round
 * them differently), random numbers too, and the files are compiled without
 * contraction of a * b + c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_RISK_CORE_H
#define ASSAY_RISK_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * What the core needs of its surroundings: memory that is never NULL (running
 * out does not return) and a place to be interrupted at (which may not return
 * either). at says what is being done, part of whole done.
 */
typedef struct RiskWork
{
	void	   *(*allocate) (size_t n, size_t width);	/* zeroed */
	void		(*release) (void *memory);
	void		(*at) (const char *phase, int part, int whole);
} RiskWork;

/* ------------------------------------------- risk_math_core.c: arithmetic */

extern double risk_exp(double x);	/* of |x| <= 700, beyond as of 700 */
extern double risk_log(double x);	/* of a normal x > 0 */
extern double risk_logit(double p); /* log odds of 0 < p < 1 */
extern double risk_logistic(double x);	/* probability of log odds */

/* a random number, SplitMix64 */
extern uint64_t risk_random(uint64_t *state);

/* of bytes: the same on every machine; never RISK_NO_VALUE */
extern uint64_t risk_hash(const char *bytes, size_t length);

/* of a pair of values, in this order; RISK_NO_VALUE where either is */
extern uint64_t risk_hash_pair(uint64_t a, uint64_t b);

/* hash of a category that is NULL */
#define RISK_NO_VALUE UINT64_C(0)

/* a number that is not known */
#define RISK_NAN ((float) (0.0f / 0.0f))

/* ------------------------------------------------------------------- rows */

/*
 * Rows with an outcome, column by column. A number that is not finite is
 * taken as it is: infinities are the least and the greatest, NaN is missing.
 */
typedef struct RiskRows
{
	int			n;
	int			n_numbers;
	int			n_categories;
	int32_t    *day;
	int32_t    *known;			/* day on which the outcome was known; others may use it from the next on */
	int32_t    *by_known;		/* rows in that order; risk_sort() fills it */
	uint8_t    *outcome;		/* 0 or 1 */
	float	  **numbers;
	uint64_t  **categories;		/* hashes */
} RiskRows;

/* by day, then by what is in the rows: their order in a table is of no matter */
extern void risk_sort(RiskRows *rows, const RiskWork *work);

/* --------------------------- risk_history_core.c: categories as numbers */

/*
 * Outcomes of a value of a category, or of a pair of them: what a model
 * keeps. Sorted by hash.
 */
typedef struct RiskCount
{
	uint64_t	hash;
	uint32_t	n;				/* rows with an outcome */
	uint32_t	hits;			/* of which were hits */
} RiskCount;

typedef struct RiskHistory
{
	int			a;				/* categories; b is -1 for one alone */
	int			b;
	uint32_t	least;			/* what was seen less often is as good as unseen */
	uint32_t	n_counts;
	RiskCount  *counts;

	/* what is made of them for looking up: see risk_prepare() */
	size_t		mask;
	struct RiskKnown *known;
} RiskHistory;

typedef struct RiskKnown
{
	uint64_t	hash;
	float		rate;
	uint32_t	n;
	uint32_t	hits;
} RiskKnown;

/* values that are kept of a history: where there are more, the rare ones go */
#define RISK_MAX_COUNTS (1 << 18)

/*
 * Log odds of hits among n rows, drawn toward the general rate, less those of
 * the general rate.
 */
extern float risk_rate(uint32_t n, uint32_t hits, double general);

/*
 * Fills rate[row] and count[row] with what was known of the row's value before
 * the day as_of[row], which is the row's day or an earlier one and never falls;
 * and *history, unless NULL, with what is known after all rows. No outcome that
 * was known on that day or later has part in rate and count. least 0: as often
 * as it takes for RISK_MAX_COUNTS.
 */
extern void risk_history(const RiskRows *rows, const int32_t *as_of, int a, int b, uint32_t least,
						 float *rate, float *count, RiskHistory *history, const RiskWork *work);

/* ----------------------------------- risk_tree_core.c: boosted trees */

/* One node; a leaf has feature -1. Children stand side by side. */
typedef struct RiskNode
{
	int32_t		feature;
	int32_t		left;			/* the right one is left + 1 */
	float		split;			/* left: value <= split */
	float		value;			/* log odds added when the walk ends here */
	uint8_t		missing_left;
} RiskNode;

typedef struct RiskTree
{
	int			n_nodes;
	RiskNode   *nodes;
} RiskTree;

/*
 * A node as it is walked: on to next, or to next + 1 where the value is greater.
 * A leaf leads to itself, so that trees of unlike depth are walked abreast.
 */
typedef struct RiskStep
{
	float		split;
	int32_t		feature;
	int32_t		next;
	int32_t		missing_left;
} RiskStep;

typedef struct RiskForest
{
	double		base;			/* log odds before the first tree */
	int			n_trees;
	RiskTree   *trees;

	/* made by risk_pave(): steps of all trees, their values, where each begins */
	RiskStep   *steps;
	float	   *values;
	int32_t    *roots;
} RiskForest;

#define RISK_BINS 256

/* features as bins: 0 is missing, value <= edge[bin] */
typedef struct RiskBins
{
	int			n;
	int			n_features;
	uint8_t   **bins;
	float	  **edges;
	int		   *n_bins;			/* with that of missing values */
} RiskBins;

/* makes edges and bins of a feature */
extern void risk_bin(RiskBins *bins, int feature, const float *values, const RiskWork *work);

/* makes bins of it by edges that are there */
extern void risk_bin_by_edges(RiskBins *bins, int feature, const float *values, const RiskWork *work);

typedef struct RiskSettings
{
	int			max_trees;
	int			patience;		/* trees without gain before it ends */
	int			leaves;
	double		rate;			/* of learning */
	double		l2;
	double		min_weight;		/* of a leaf: sum of p (1 - p) */
	double		rows;			/* share of rows a tree sees */
	double		features;		/* share of features a tree sees */
	uint64_t	seed;
} RiskSettings;

/*
 * Learns from rows [from, to); where to < until, ends when the loss on [to,
 * until) no longer falls, and keeps the trees up to the best.
 */
extern void risk_grow(RiskForest *forest, const RiskBins *bins, const uint8_t *outcome, int from, int to,
					  int until, const RiskSettings *settings, const RiskWork *work);

/* log odds of all rows */
extern void risk_walk_all(const RiskForest *forest, const RiskBins *bins, double *scores);

/* makes a forest ready to be walked */
extern void risk_pave(RiskForest *forest, const RiskWork *work);

/* log odds of a row; shares, if not NULL, gets what each feature adds beyond base */
extern double risk_walk(const RiskForest *forest, const float *values, double *shares);

/* -------------------------------- risk_linear_core.c: logistic regression */

/* how a feature enters the sum: times its coefficient, once it is */
typedef enum RiskForm
{
	RISK_AS_IS,					/* votes of rules */
	RISK_SCALED,				/* rates: less mean, by deviation */
	RISK_LOGARITHM				/* numbers and counts: so as well, in logarithms */
} RiskForm;

typedef struct RiskTerm
{
	int32_t		form;
	double		mean;
	double		scale;			/* 1 / deviation */
	double		coefficient;
	double		prior;			/* what it is without outcomes */
} RiskTerm;

typedef struct RiskSum
{
	double		base;
	int			n_terms;		/* as many as features */
	RiskTerm   *terms;
} RiskSum;

/* of the log odds of a hit when nothing is known: one in a hundred */
#define RISK_PRIOR_BASE (-4.59511985013459)

/*
 * Finds base and coefficients that are most probable after rows [from, to),
 * by Newton's method; coefficients only where free. form and prior of the terms
 * are given.
 */
extern void risk_regress(RiskSum *sum, const RiskBins *bins, const uint8_t *outcome, int from, int to,
						 bool free, const RiskWork *work);
extern void risk_add_all(const RiskSum *sum, const RiskBins *bins, double *scores, const RiskWork *work);
extern double risk_add(const RiskSum *sum, const float *values, double *shares);

/*
 * Slope and intercept by which log odds of rows [from, to) become true; 1 and 0
 * where there are no rows.
 */
extern void risk_calibrate(const double *scores, const uint8_t *outcome, int from, int to,
						   double *slope, double *intercept, const RiskWork *work);

/* ------------------------------------------- risk_model_core.c: a model */

typedef enum RiskFamily
{
	RISK_AUTO,
	RISK_WEIGHTS,
	RISK_LOGISTIC,
	RISK_TREES
} RiskFamily;

/* how a model did on the last days it was given, before it learned from them */
typedef struct RiskFigures
{
	int			rows;			/* 0: there were too few, no figures */
	int			hits;
	int32_t		from;			/* days */
	int32_t		to;
	double		auc;
	double		precision_1;	/* of the most probable 1, 5, 10 % */
	double		precision_5;
	double		precision_10;
	double		ece;			/* over ten bins, calibrated on the days before */
	double		loss;			/* logistic, in nats a row */
} RiskFigures;

/*
 * Features are the numbers (of which the last n_votes are votes of rules), and
 * of each history the rate and the count.
 */
typedef struct RiskModel
{
	RiskFamily	family;
	int			n_numbers;
	int			n_votes;
	int			n_categories;
	double		general;		/* rate of hits that histories are compared with */
	int			n_histories;
	RiskHistory *histories;
	RiskForest	forest;
	RiskSum		sum;
	double		slope;
	double		intercept;
} RiskModel;

#define RISK_MAX_PAIRS 12
#define RISK_FEATURES(model) ((model)->n_numbers + 2 * (model)->n_histories)

/* fewest rows, and of these hits and others, that trees are tried with */
#define RISK_TREE_ROWS 500
#define RISK_TREE_CLASS 30

/* from how many on they are the choice of RISK_AUTO */
#define RISK_AUTO_ROWS 2000
#define RISK_AUTO_CLASS 100

/* Learns a model of a family that is not RISK_AUTO. Sorts rows. */
extern void risk_learn(RiskModel *model, RiskRows *rows, int n_votes, RiskFamily family, uint64_t seed,
					   RiskFigures *figures, const RiskWork *work);

/* makes histories ready to be looked up in: after reading a model */
extern void risk_prepare(RiskModel *model, const RiskWork *work);

/* what is known of a value; NULL: nothing */
extern const RiskKnown *risk_known(const RiskHistory *history, const uint64_t *categories);

/*
 * Log odds of a row: numbers with votes, hashes of categories, room for its
 * features. shares, if not NULL, has a share for each feature, and *base what
 * is left: together they are the log odds.
 */
extern double risk_score(const RiskModel *model, const float *numbers, const uint64_t *categories,
						 float *features, double *shares, double *base);

/* the vote of a finding, in log odds: of strength times weight, -1 to 1 */
extern float risk_vote(double share);

#endif							/* ASSAY_RISK_CORE_H */

/*-------------------------------------------------------------------------
 *
 * pick_core.h
 *	  Which rows to inspect, and with what probability: the arithmetic,
 *	  without PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_PICK_CORE_H
#define ASSAY_PICK_CORE_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Probabilities are counted in these units, so that they add up to the budget
 * exactly, whatever the order of summation.
 */
#define PICK_ONE INT64_C(1000000000)

/* more rows than their units can be summed of, in 64 bits */
#define PICK_MAX_ROWS (1 << 30)

typedef struct PickRow
{
	double		stake;			/* what is expected to be found; none unless > 0 */
	double		rate;			/* of its tier, > 0; 1 is the rule */
	int32_t		stratum;		/* from 0 */

	/* the answer */
	bool		by_risk;		/* else by chance */
	bool		picked;
	int64_t		probability;	/* of being picked, in units of 1 / PICK_ONE */
} PickRow;

typedef struct PickPlan
{
	int			budget;			/* rows to pick, >= 0; all where there are fewer */
	double		explore;		/* share of them by chance, 0 to 1 */
	double		minimum;		/* expected picks by chance of each stratum, as far as half of them go */
	uint64_t	seed;
} PickPlan;

/* zeroed memory that is never NULL: running out does not return; nor need an interrupt */
typedef struct PickWork
{
	void	   *(*allocate) (int64_t n, int64_t width);
	void		(*release) (void *memory);
	void		(*at) (void);
} PickWork;

/*
 * Fills in the answer of n rows of n_strata strata. Probabilities depend on
 * rows and plan alone, not on the seed. As many rows are picked as the budget
 * says, each with its probability exactly:
 *
 * - by risk those of the greatest stake times rate, with probability 1, or the
 *   rate of their tier where that is less; of equals at the end of the list
 *   each has the same part in what is left;
 * - the others by chance: each stratum has its share, within it each row in
 *   proportion to its rate. What the list of risk leaves over goes to them.
 */
extern void pick_rows(PickRow *rows, int n, int n_strata, const PickPlan *plan, const PickWork *work);

#endif							/* ASSAY_PICK_CORE_H */

/*-------------------------------------------------------------------------
 *
 * interval_core.h
 *	  Intervals of what was estimated from a sample, and how improbable a
 *	  difference is by chance.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_INTERVAL_CORE_H
#define ASSAY_INTERVAL_CORE_H

/* what a sample says of the hits among the rows that it stands for */
typedef struct Estimated
{
	double		rows;			/* that it stands for, > 0 */
	double		hits;			/* sum of the weights of hits, 0 to rows */
	double		variance;		/* of that, >= 0 */

	/*
	 * What one hit more would add to both. A sample without hits has no
	 * variance of its own; this bounds what it may have missed.
	 */
	double		hit;
	double		hit_variance;
} Estimated;

/*
 * The 95 % interval of the number of hits. It is that of a binomial sample of
 * the same variance (Korn and Graubard, Survey Methodology 24, 1998): shares at
 * which what was seen, or what is no more probable, has 5 % (Blaker, Canadian
 * Journal of Statistics 28, 2000), mid-P as of Fay and Kim (Biometrical Journal
 * 59, 2017): what was seen counts half. So it is no longer than it need be,
 * even of hits so few that the truth cannot be missed but on one side; of more
 * than a hundred it has 2.5 % at either end.
 */
extern void estimate_interval(const Estimated *estimated, double *low, double *high);

/* probability of an F of so many degrees of freedom (> 0, above and below) to be f or more */
extern double f_tail(double f, double degrees, double degrees_below);

#endif							/* ASSAY_INTERVAL_CORE_H */

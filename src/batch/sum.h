/*-------------------------------------------------------------------------
 *
 * sum.h
 *	  Sums by day, kept beside assay.screened and assay.finding for what
 *	  dashboards ask.
 *
 * Every transaction that changes those tables adds rows of its own to
 * assay.screened_sum and assay.finding_sum, negative ones for what it takes
 * away: nobody waits for another. What is true is the sum over the rows of a
 * group. Triggers do it, for any statement whoever runs it, and who stores rows
 * past the triggers does it himself.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BATCH_SUM_H
#define ASSAY_BATCH_SUM_H

#include "postgres.h"

#include "utils/jsonb.h"

typedef struct Sums Sums;

/* in a memory context of their own below the current one */
extern Sums *sums_begin(void);

/* day and what else may be null; sign is 1 or -1 */
extern void sums_add_mark(Sums *sums, NullableDatum source, NullableDatum day, NullableDatum key, NullableDatum profile,
						  float4 risk, int sign);
extern void sums_add_finding(Sums *sums, NullableDatum source, NullableDatum day, NullableDatum rule,
							 float4 strength, const Jsonb *evidence, int sign);

/* writes what is not 0; the role needs no privilege on the tables of sums */
extern void sums_end(Sums *sums);

/* all rows of a table of sums go; nobody else takes rows away meanwhile */
extern void sums_empty(const char *table);

/*
 * Who keeps figures of marks besides: told of every mark that comes (sign 1)
 * or goes (-1), by whatever statement, with its column profile.
 */
typedef struct MarkFollower
{
	void	   *(*begin) (void);
	void		(*add) (void *follower, NullableDatum source, NullableDatum key, NullableDatum profile, float4 risk, int sign);
	void		(*end) (void *follower);
	void		(*empty) (void);	/* all marks are gone */
} MarkFollower;

/* set when the module is loaded */
extern const MarkFollower *mark_follower;

#endif							/* ASSAY_BATCH_SUM_H */

/*-------------------------------------------------------------------------
 *
 * fuzzy_support.h
 *	  What the planner may know of an operator on texts that is costly and
 *	  rarely true, and of the equivalent functions.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_INDEX_FUZZY_SUPPORT_H
#define ASSAY_INDEX_FUZZY_SUPPORT_H

#include "postgres.h"

#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"

/* what f(a, b, third) says, compared with a operator b */
typedef enum FuzzyMeaning
{
	FUZZY_THE_SAME,
	FUZZY_MORE,					/* true only where the operator is, not always */
	FUZZY_OTHER
} FuzzyMeaning;

typedef struct FuzzyOperator
{
	const char *name;			/* of the operator, which searches the left text for the right one */
	double		default_selectivity;	/* without statistics */
	double		cost;			/* of a call, and of each byte of a column, in ... */
	double		cost_of_byte;	/* ... units of cpu_operator_cost */
	FuzzyMeaning (*meaning) (Node *third);	/* of a function with a third argument */
} FuzzyOperator;

/*
 * The share of rows for which the operator is true. It is run on what ANALYZE
 * has kept of the column, the most common values and the histogram; few
 * matches among few values are averaged with the default.
 *
 * A value that is not known yet, in a join or from a parameter, is tried with
 * some values of the column it comes from. searched_left: the left argument is
 * the one searched in, the right one what is looked for. Of a semijoin or
 * antijoin it is the share of outer rows with a match.
 */
extern double fuzzy_selectivity(PlannerInfo *root, Oid operator_oid, Oid collation, List *args,
								int varRelid, const FuzzyOperator *operator);
extern double fuzzy_join_selectivity(PlannerInfo *root, Oid operator_oid, Oid collation, List *args,
									 SpecialJoinInfo *sjinfo, bool searched_left,
									 const FuzzyOperator *operator);

/*
 * Answers the planner as a support function of f(a, b [, third]) or of the
 * operator's own function: selectivity, cost, and a operator b as a condition
 * of a GIN index. Returns the request, a list of conditions, or NULL.
 */
extern Node *fuzzy_support(Node *request, const FuzzyOperator *operator);

#endif							/* ASSAY_INDEX_FUZZY_SUPPORT_H */

/*-------------------------------------------------------------------------
 *
 * mention_support.c
 *	  What the planner may know of @~, ~@ and mentions().
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "nodes/primnodes.h"

#include "compat.h"
#include "index/fuzzy_support.h"

/*
 * mentions(description, brand, max_edits): a cap of 2, or none, changes
 * nothing. One that is not known yet may be out of range, which is an error
 * for every row, not only for those that an index would find.
 */
static FuzzyMeaning
meaning_of_max_edits(Node *max_edits)
{
	Const	   *constant = (Const *) max_edits;

	if (!IsA(max_edits, Const))
		return FUZZY_OTHER;
	if (constant->constisnull || DatumGetInt32(constant->constvalue) == 2)
		return FUZZY_THE_SAME;
	if (DatumGetInt32(constant->constvalue) == 0 || DatumGetInt32(constant->constvalue) == 1)
		return FUZZY_MORE;
	return FUZZY_OTHER;
}

static const FuzzyOperator mention_operator = {
	.name = "@~",
	.default_selectivity = 0.0005,
	.cost = 50,
	.cost_of_byte = 1.5,
	.meaning = meaning_of_max_edits
};

PG_FUNCTION_INFO_V1(mention_selectivity);

/* RESTRICT of @~ and ~@ */
Datum
mention_selectivity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(fuzzy_selectivity((PlannerInfo *) PG_GETARG_POINTER(0), PG_GETARG_OID(1),
									   PG_GET_COLLATION(), (List *) PG_GETARG_POINTER(2),
									   PG_GETARG_INT32(3), &mention_operator));
}

PG_FUNCTION_INFO_V1(mention_join_selectivity);

/* JOIN of @~ */
Datum
mention_join_selectivity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(fuzzy_join_selectivity((PlannerInfo *) PG_GETARG_POINTER(0), PG_GETARG_OID(1),
											PG_GET_COLLATION(), (List *) PG_GETARG_POINTER(2),
											(SpecialJoinInfo *) PG_GETARG_POINTER(4), true,
											&mention_operator));
}

PG_FUNCTION_INFO_V1(mentioned_join_selectivity);

/* JOIN of ~@ */
Datum
mentioned_join_selectivity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(fuzzy_join_selectivity((PlannerInfo *) PG_GETARG_POINTER(0), PG_GETARG_OID(1),
											PG_GET_COLLATION(), (List *) PG_GETARG_POINTER(2),
											(SpecialJoinInfo *) PG_GETARG_POINTER(4), false,
											&mention_operator));
}

PG_FUNCTION_INFO_V1(mention_support);

Datum
mention_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(fuzzy_support((Node *) PG_GETARG_POINTER(0), &mention_operator));
}

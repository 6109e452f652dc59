/*-------------------------------------------------------------------------
 *
 * party_support.c
 *	  What the planner may know of ~= and same_seller().
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "nodes/primnodes.h"

#include "compat.h"
#include "index/fuzzy_support.h"
#include "name/name.h"

/*
 * same_seller(a, b, threshold): a higher one is true less often than ~=. Out
 * of range, or not known yet, it may be an error for every row.
 */
static FuzzyMeaning
meaning_of_threshold(Node *threshold)
{
	Const	   *constant = (Const *) threshold;
	float4		value;

	if (!IsA(threshold, Const))
		return FUZZY_OTHER;
	if (constant->constisnull)
		return FUZZY_THE_SAME;
	value = DatumGetFloat4(constant->constvalue);
	if (value == (float4) NAME_SAME_PARTY)
		return FUZZY_THE_SAME;
	return value > (float4) NAME_SAME_PARTY && value <= 1.0f ? FUZZY_MORE : FUZZY_OTHER;
}

static const FuzzyOperator party_operator = {
	.name = "~=",
	.default_selectivity = 0.0001,
	.cost = 100,
	.cost_of_byte = 3,
	.meaning = meaning_of_threshold
};

PG_FUNCTION_INFO_V1(party_selectivity);

/* RESTRICT of ~= */
Datum
party_selectivity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(fuzzy_selectivity((PlannerInfo *) PG_GETARG_POINTER(0), PG_GETARG_OID(1),
									   PG_GET_COLLATION(), (List *) PG_GETARG_POINTER(2),
									   PG_GETARG_INT32(3), &party_operator));
}

PG_FUNCTION_INFO_V1(party_join_selectivity);

/* JOIN of ~= */
Datum
party_join_selectivity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(fuzzy_join_selectivity((PlannerInfo *) PG_GETARG_POINTER(0), PG_GETARG_OID(1),
											PG_GET_COLLATION(), (List *) PG_GETARG_POINTER(2),
											(SpecialJoinInfo *) PG_GETARG_POINTER(4), true,
											&party_operator));
}

PG_FUNCTION_INFO_V1(party_support);

Datum
party_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(fuzzy_support((Node *) PG_GETARG_POINTER(0), &party_operator));
}

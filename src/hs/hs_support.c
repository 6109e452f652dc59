/*-------------------------------------------------------------------------
 *
 * hs_support.c
 *	  What the planner may know about <@ and @> on hscode.
 *
 * All that falls under a code is one range of the order of codes, so
 * col <@ above is col >= above AND col <= hs_last_under(above), exactly. A
 * code is covered by its own beginnings and by nothing else, so
 * col @> code is col = ANY (those beginnings).
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/stratnum.h"
#include "catalog/namespace.h"
#include "catalog/pg_am.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "parser/parse_func.h"
#include "utils/array.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

#include "compat.h"
#include "hscode.h"

/* A comparison of hscode as an operator expression over an index column. */
static Node *
comparison(SupportRequestIndexCondition *request, Oid type, int strategy,
		   Node *column, Node *value)
{
	Oid			operator = get_opfamily_member(request->opfamily, type, type, strategy);

	if (!OidIsValid(operator))
		return NULL;
	return (Node *) make_opclause(operator, BOOLOID, false,
								  (Expr *) column, (Expr *) value,
								  InvalidOid, InvalidOid);
}

/* The last code under an expression: folded now when it is a constant. */
static Node *
last_under(Oid funcid, Oid type, Node *above)
{
	char	   *schema;
	List	   *name;
	Oid			function;

	if (IsA(above, Const))
	{
		HsCode		code = DatumGetInt64(((Const *) above)->constvalue);

		return (Node *) makeConst(type, -1, InvalidOid, sizeof(int64),
								  Int64GetDatum(hs_last(code)), false,
								  FLOAT8PASSBYVAL);
	}

	/* hs_last_under() stands beside the function we support */
	schema = get_namespace_name(get_func_namespace(funcid));
	if (schema == NULL)
		return NULL;
	name = list_make2(makeString(schema), makeString("hs_last_under"));
	function = LookupFuncName(name, 1, &type, true);
	if (!OidIsValid(function))
		return NULL;
	return (Node *) makeFuncExpr(function, type, list_make1(above),
								 InvalidOid, InvalidOid, COERCE_EXPLICIT_CALL);
}

/* column falls under above */
static List *
range_of(SupportRequestIndexCondition *request, Oid type, Node *column, Node *above)
{
	Node	   *last = last_under(request->funcid, type, above);
	Node	   *low;
	Node	   *high;

	if (last == NULL)
		return NIL;
	low = comparison(request, type, BTGreaterEqualStrategyNumber, column, above);
	high = comparison(request, type, BTLessEqualStrategyNumber, column, last);
	return low != NULL && high != NULL ? list_make2(low, high) : NIL;
}

/* column covers code, a constant: it is one of the beginnings of code */
static List *
beginnings_of(SupportRequestIndexCondition *request, Oid type, Node *column, Const *constant)
{
	HsCode		code = DatumGetInt64(constant->constvalue);
	Oid			operator = get_opfamily_member(request->opfamily, type, type,
											   BTEqualStrategyNumber);
	Oid			array_type = get_array_type(type);
	Datum		beginnings[HS_MAX_DIGITS];
	int			n = 0;
	ScalarArrayOpExpr *any;

	if (!OidIsValid(operator) || !OidIsValid(array_type))
		return NIL;
	for (int length = HS_MIN_DIGITS; length <= hs_digits(code); length++)
		beginnings[n++] = Int64GetDatum(hs_cut(code, length));

	any = makeNode(ScalarArrayOpExpr);
	any->opno = operator;
	any->opfuncid = get_opcode(operator);
	any->useOr = true;
	any->inputcollid = InvalidOid;
	any->args = list_make2(column,
						   makeConst(array_type, -1, InvalidOid, -1,
									 PointerGetDatum(construct_array(beginnings, n, type,
																	 sizeof(int64),
																	 FLOAT8PASSBYVAL,
																	 TYPALIGN_DOUBLE)),
									 false, false));
	any->location = -1;
	return list_make1(any);
}

/*
 * under: is the function hs_falls_under (its first argument is the lower one)
 * or hs_covers?
 */
static List *
index_condition(SupportRequestIndexCondition *request, bool under)
{
	List	   *args;
	Node	   *column;
	Node	   *other;
	Oid			type;
	bool		column_is_lower;

	if (request->index->relam != BTREE_AM_OID)
		return NIL;
	if (is_opclause(request->node))
		args = ((OpExpr *) request->node)->args;
	else if (is_funcclause(request->node))
		args = ((FuncExpr *) request->node)->args;
	else
		return NIL;
	if (list_length(args) != 2 || request->indexarg > 1)
		return NIL;

	column = list_nth(args, request->indexarg);
	other = list_nth(args, 1 - request->indexarg);
	type = exprType(other);
	column_is_lower = (request->indexarg == 0) == under;

	if (IsA(other, Const) && ((Const *) other)->constisnull)
		return NIL;
	if (!is_pseudo_constant_for_index(request->root, other, request->index))
		return NIL;

	/* both of these are equivalent to the clause */
	request->lossy = false;
	if (column_is_lower)
		return range_of(request, type, column, other);
	if (IsA(other, Const))
		return beginnings_of(request, type, column, (Const *) other);
	return NIL;
}

/*
 * The function form of a clause is estimated as the operator would be. The
 * operators themselves never get here.
 */
static bool
selectivity(SupportRequestSelectivity *request, const char *operator_name)
{
	char	   *schema = get_namespace_name(get_func_namespace(request->funcid));
	Oid			type;
	Oid			operator;

	if (request->is_join || schema == NULL || list_length(request->args) != 2)
		return false;
	type = exprType(linitial(request->args));
	operator = OpernameGetOprid(list_make2(makeString(schema),
										   makeString(pstrdup(operator_name))),
								type, type);
	if (!OidIsValid(operator))
		return false;
	request->selectivity =
		generic_restriction_selectivity(request->root, operator, InvalidOid, request->args,
										request->varRelid, DEFAULT_MATCHING_SEL);
	return true;
}

static Datum
support(FunctionCallInfo fcinfo, bool under)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);

	if (IsA(request, SupportRequestIndexCondition))
		PG_RETURN_POINTER(index_condition((SupportRequestIndexCondition *) request, under));
	if (IsA(request, SupportRequestSelectivity) &&
		selectivity((SupportRequestSelectivity *) request, under ? "<@" : "@>"))
		PG_RETURN_POINTER(request);
	PG_RETURN_POINTER(NULL);
}

PG_FUNCTION_INFO_V1(hs_falls_under_support);

Datum
hs_falls_under_support(PG_FUNCTION_ARGS)
{
	return support(fcinfo, true);
}

PG_FUNCTION_INFO_V1(hs_covers_support);

Datum
hs_covers_support(PG_FUNCTION_ARGS)
{
	return support(fcinfo, false);
}

/*-------------------------------------------------------------------------
 *
 * fuzzy_support.c
 *	  What the planner may know of an operator on texts that is costly and
 *	  rarely true.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "access/htup_details.h"
#include "access/stratnum.h"
#include "catalog/namespace.h"
#include "catalog/pg_am.h"
#include "catalog/pg_statistic.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "optimizer/cost.h"
#include "optimizer/optimizer.h"
#include "optimizer/pathnode.h"
#include "parser/parsetree.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/selfuncs.h"

#include "compat.h"
#include "index/fuzzy_support.h"

/* the default selectivity weighs as much as this many values of the histogram */
#define WEIGHT_OF_DEFAULT 5

/* values tried of a column that the other side of a join comes from */
#define VALUES_TRIED 8

/* ------------------------------------------------------------ selectivity */

/* the share of rows of a column for which the operator is true with a value */
static double
share_of_column(VariableStatData *column, FmgrInfo *function, Oid collation, Datum value,
				bool column_on_left, double default_selectivity)
{
	double		nulls;
	double		common;
	double		rest;
	double		share;
	int			n;

	if (!HeapTupleIsValid(column->statsTuple))
		return default_selectivity;
	nulls = ((Form_pg_statistic) GETSTRUCT(column->statsTuple))->stanullfrac;
	share = mcv_selectivity(column, function, collation, value, column_on_left, &common);
	rest = histogram_selectivity(column, function, collation, value, column_on_left, 2, 0, &n);
	if (rest < 0)
		rest = default_selectivity;
	else
		rest = (rest * n + default_selectivity * WEIGHT_OF_DEFAULT) / (n + WEIGHT_OF_DEFAULT);
	share += rest * (1.0 - nulls - common);
	CLAMP_PROBABILITY(share);
	return share;
}

/* some values of a column, evenly spread; returns how many */
static int
some_values(VariableStatData *column, Oid function, Datum *values, int n_values)
{
	static const int kinds[] = {STATISTIC_KIND_HISTOGRAM, STATISTIC_KIND_MCV};

	if (!HeapTupleIsValid(column->statsTuple) || !statistic_proc_security_check(column, function))
		return 0;
	for (size_t k = 0; k < lengthof(kinds); k++)
	{
		AttStatsSlot slot;
		int			n;

		if (!get_attstatsslot(&slot, column->statsTuple, kinds[k], InvalidOid, ATTSTATSSLOT_VALUES))
			continue;
		n = Min(n_values, slot.nvalues);
		for (int i = 0; i < n; i++)
			values[i] = datumCopy(slot.values[(int64) i * slot.nvalues / n], false, -1);
		free_attstatsslot(&slot);
		if (n > 0)
			return n;
	}
	return 0;
}

/* the same for values that come from another column: the mean of some */
static double
share_with_column(VariableStatData *column, VariableStatData *other, FmgrInfo *function,
				  Oid collation, bool column_on_left, double default_selectivity)
{
	Datum		values[VALUES_TRIED];
	int			n = some_values(other, function->fn_oid, values, VALUES_TRIED);
	double		sum = 0.0;

	if (n == 0 || !HeapTupleIsValid(column->statsTuple))
		return default_selectivity;
	for (int i = 0; i < n; i++)
		sum += share_of_column(column, function, collation, values[i], column_on_left, default_selectivity);
	return sum / n;
}

/* calls of the operator leave what they keep in a context of their own */
static MemoryContext
begin_trial(Oid operator_oid, FmgrInfo *function)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "assay selectivity",
												  ALLOCSET_DEFAULT_SIZES);

	fmgr_info_cxt(get_opcode(operator_oid), function, context);
	return MemoryContextSwitchTo(context);
}

static void
end_trial(MemoryContext old)
{
	MemoryContext context = MemoryContextSwitchTo(old);

	MemoryContextDelete(context);
}

double
fuzzy_selectivity(PlannerInfo *root, Oid operator_oid, Oid collation, List *args,
				  int varRelid, const FuzzyOperator *operator)
{
	VariableStatData column;
	Node	   *other;
	bool		column_on_left;
	double		share;
	FmgrInfo	function;
	MemoryContext old;

	if (!get_restriction_variable(root, args, varRelid, &column, &other, &column_on_left))
		return operator->default_selectivity;

	old = begin_trial(operator_oid, &function);
	if (!IsA(other, Const))
	{
		VariableStatData source;

		examine_variable(root, other, 0, &source);
		share = share_with_column(&column, &source, &function, collation, column_on_left,
								  operator->default_selectivity);
		ReleaseVariableStats(source);
	}
	else if (((Const *) other)->constisnull)
		share = 0.0;
	else
		share = share_of_column(&column, &function, collation, ((Const *) other)->constvalue,
								column_on_left, operator->default_selectivity);
	end_trial(old);
	ReleaseVariableStats(column);
	return share;
}

/* rows of a table, as restricted; 1 for a join, which is seldom the inner side */
static double
rows_of(PlannerInfo *root, Relids relids)
{
	int			relid;

	return bms_get_singleton_member(relids, &relid) ? find_base_rel(root, relid)->rows : 1.0;
}

double
fuzzy_join_selectivity(PlannerInfo *root, Oid operator_oid, Oid collation, List *args,
					   SpecialJoinInfo *sjinfo, bool searched_left, const FuzzyOperator *operator)
{
	VariableStatData left;
	VariableStatData right;
	bool		reversed;
	double		share;
	FmgrInfo	function;
	MemoryContext old;

	get_join_variables(root, args, sjinfo, &left, &right, &reversed);
	old = begin_trial(operator_oid, &function);
	share = share_with_column(searched_left ? &left : &right, searched_left ? &right : &left,
							  &function, collation, searched_left, operator->default_selectivity);
	end_trial(old);
	ReleaseVariableStats(left);
	ReleaseVariableStats(right);
	if (sjinfo != NULL && (sjinfo->jointype == JOIN_SEMI || sjinfo->jointype == JOIN_ANTI))
		share = 1.0 - pow(1.0 - share, rows_of(root, sjinfo->min_righthand));
	return share;
}

/* --------------------------------------------------------------- functions */

static List *
arguments_of(Node *node)
{
	if (node != NULL && is_opclause(node))
		return ((OpExpr *) node)->args;
	if (node != NULL && is_funcclause(node))
		return ((FuncExpr *) node)->args;
	return NIL;
}

/* what a function is of the operator beside it in its schema */
typedef struct FunctionForm
{
	Oid			search;			/* the operator of operator classes */
	Oid			as_called;		/* that one or its commutator: takes the arguments in this order */
	int			searched;		/* the argument that is searched in, 0 or 1 */
} FunctionForm;

/* false if the operator is not there */
static bool
form_of_function(Oid function, const FuzzyOperator *operator, FunctionForm *form)
{
	char	   *schema = get_namespace_name(get_func_namespace(function));
	Oid			commutator;

	if (schema == NULL)
		return false;
	form->search = OpernameGetOprid(list_make2(makeString(schema), makeString(pstrdup(operator->name))),
									TEXTOID, TEXTOID);
	if (!OidIsValid(form->search))
		return false;
	commutator = get_commutator(form->search);
	form->searched = OidIsValid(commutator) && commutator != form->search && get_opcode(commutator) == function;
	form->as_called = form->searched == 1 ? commutator : form->search;
	return true;
}

static FuzzyMeaning
meaning_of(List *args, const FuzzyOperator *operator)
{
	if (list_length(args) == 2)
		return FUZZY_THE_SAME;
	return list_length(args) == 3 ? operator->meaning((Node *) lthird(args)) : FUZZY_OTHER;
}

static Node *
selectivity(SupportRequestSelectivity *request, const FuzzyOperator *operator)
{
	FunctionForm form;
	List	   *args;

	/* a third argument changes little */
	if (list_length(request->args) < 2 || !form_of_function(request->funcid, operator, &form))
		return NULL;
	args = list_make2(linitial(request->args), lsecond(request->args));
	if (request->is_join)
		request->selectivity = fuzzy_join_selectivity(request->root, form.as_called, request->inputcollid, args,
													  request->sjinfo, form.searched == 0, operator);
	else
		request->selectivity = fuzzy_selectivity(request->root, form.as_called, request->inputcollid, args,
												 request->varRelid, operator);
	return (Node *) request;
}

/* bytes of a value, 0 for a constant: what is looked for is read once */
static int32
width_of(PlannerInfo *root, Node *arg)
{
	int32		width = 0;

	while (IsA(arg, RelabelType))
		arg = (Node *) ((RelabelType *) arg)->arg;
	if (IsA(arg, Const))
		return 0;
	if (IsA(arg, Var) && root != NULL && ((Var *) arg)->varlevelsup == 0 &&
		((Var *) arg)->varno > 0 && (int) ((Var *) arg)->varno < root->simple_rel_array_size)
	{
		RangeTblEntry *table = planner_rt_fetch(((Var *) arg)->varno, root);

		if (table->rtekind == RTE_RELATION)
			width = get_attavgwidth(table->relid, ((Var *) arg)->varattno);
	}
	return width > 0 ? width : get_typavgwidth(TEXTOID, -1);
}

static Node *
cost(SupportRequestCost *request, const FuzzyOperator *operator)
{
	List	   *args = arguments_of(request->node);
	double		units = operator->cost;

	if (list_length(args) < 2)
		return NULL;
	units += operator->cost_of_byte * width_of(request->root, linitial(args));
	units += operator->cost_of_byte * width_of(request->root, lsecond(args));
	request->startup = 0;
	request->per_tuple = units * cpu_operator_cost;
	return (Node *) request;
}

static Node *
index_condition(SupportRequestIndexCondition *request, const FuzzyOperator *operator)
{
	List	   *args = arguments_of(request->node);
	FuzzyMeaning meaning = meaning_of(args, operator);
	FunctionForm form;
	Node	   *column;
	Node	   *value;

	if (request->index->relam != GIN_AM_OID || meaning == FUZZY_OTHER || request->indexarg > 1 ||
		!form_of_function(request->funcid, operator, &form))
		return NULL;

	/* an operator that is its own commutator searches in either argument */
	if (request->indexarg != form.searched && get_commutator(form.search) != form.search)
		return NULL;

	/* is it an index of our own operator class? */
	if (get_opfamily_member(request->opfamily, TEXTOID, TEXTOID, 1) != form.search)
		return NULL;

	column = (Node *) list_nth(args, request->indexarg);
	value = (Node *) list_nth(args, 1 - request->indexarg);
	if (!is_pseudo_constant_for_index(request->root, value, request->index))
		return NULL;
	request->lossy = meaning != FUZZY_THE_SAME;
	return (Node *) list_make1(make_opclause(form.search, BOOLOID, false, (Expr *) column,
											 (Expr *) value, InvalidOid, request->indexcollation));
}

Node *
fuzzy_support(Node *request, const FuzzyOperator *operator)
{
	if (IsA(request, SupportRequestSelectivity))
		return selectivity((SupportRequestSelectivity *) request, operator);
	if (IsA(request, SupportRequestCost))
		return cost((SupportRequestCost *) request, operator);
	if (IsA(request, SupportRequestIndexCondition))
		return index_condition((SupportRequestIndexCondition *) request, operator);
	return NULL;
}

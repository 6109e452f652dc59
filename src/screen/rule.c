/*-------------------------------------------------------------------------
 *
 * rule.c
 *	  The rules of screening, and how findings add up to a risk.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "compat.h"
#include "registry/registry.h"
#include "screen/rule.h"

/* by RuleId */
static const char *const rule_names[] = {
#define RULE_NAME(id, name) name,
	RULE_LIST(RULE_NAME)
#undef RULE_NAME
};

static void
take_rule(void *arg, HeapTuple row, TupleDesc desc)
{
	Rule	   *all = arg;
	char	   *name = SPI_getvalue(row, desc, 1);
	bool		isnull;

	for (int i = 0; i < RULES; i++)
	{
		if (strcmp(name, rule_names[i]) != 0)
			continue;
		all[i].weight = DatumGetFloat4(SPI_getbinval(row, desc, 2, &isnull));
		all[i].threshold = DatumGetFloat4(SPI_getbinval(row, desc, 3, &isnull));
		all[i].enabled = DatumGetBool(SPI_getbinval(row, desc, 4, &isnull));
		all[i].version = DatumGetInt32(SPI_getbinval(row, desc, 5, &isnull));
	}
	pfree(name);
}

static void
build_rules(Pack *pack)
{
	Rule		all[RULES] = {0};

	registry_read("SELECT rule, weight, threshold, enabled, version FROM assay.rule", take_rule, all);
	pack_root(pack, all, sizeof(all));
}

static void *
open_rules(void *root)
{
	Rule	   *all = root;

	for (int i = 0; i < RULES; i++)
		all[i].name = CStringGetTextDatum(rule_names[i]);
	return all;
}

static Registry rule_registry = {
	.name = "rules",
	.tables = {"rule"},
	.build = build_rules,
	.open = open_rules
};

const Rule *
rules(void)
{
	return registry_get(&rule_registry);
}

/* ------------------------------------------------------------------- risk */

void
screen_risk_add(double state[2], float4 strength, float4 weight)
{
	double		share = (double) strength * weight;

	if (!(share >= -1 && share <= 1))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("strength times weight must be between -1 and 1"),
				 errhint("Strength is 0 to 1, weight is -1 to 1.")));
	if (share > 0)
		state[0] *= 1 - share;
	else
		state[1] *= 1 + share;
}

/* the state of the aggregate is that of screen_risk_add() */
static float8 *
state_of(ArrayType *array)
{
	if (ARR_NDIM(array) != 1 || ARR_DIMS(array)[0] != 2 || ARR_HASNULL(array) ||
		ARR_ELEMTYPE(array) != FLOAT8OID)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("state of assay.risk() must be an array of two numbers")));
	return (float8 *) ((char *) array + ARR_OVERHEAD_NONULLS(1));
}

/* the state to write to: in place within an aggregate, else a copy */
static ArrayType *
own_state(FunctionCallInfo fcinfo)
{
	if (AggCheckCallContext(fcinfo, NULL))
		return PG_GETARG_ARRAYTYPE_P(0);
	return PG_GETARG_ARRAYTYPE_P_COPY(0);
}

PG_FUNCTION_INFO_V1(assay_risk_step);

Datum
assay_risk_step(PG_FUNCTION_ARGS)
{
	ArrayType  *array = own_state(fcinfo);

	screen_risk_add(state_of(array), PG_GETARG_FLOAT4(1), PG_GETARG_FLOAT4(2));
	PG_RETURN_ARRAYTYPE_P(array);
}

PG_FUNCTION_INFO_V1(assay_risk_combine);

Datum
assay_risk_combine(PG_FUNCTION_ARGS)
{
	ArrayType  *array = own_state(fcinfo);
	float8	   *a = state_of(array);
	float8	   *b = state_of(PG_GETARG_ARRAYTYPE_P(1));

	a[0] *= b[0];
	a[1] *= b[1];
	PG_RETURN_ARRAYTYPE_P(array);
}

PG_FUNCTION_INFO_V1(assay_risk_final);

Datum
assay_risk_final(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT4(screen_risk(state_of(PG_GETARG_ARRAYTYPE_P(0))));
}

/*-------------------------------------------------------------------------
 *
 * risk_column.c
 *	  Columns of a user's table as numbers, categories and outcomes.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "compat.h"
#include "risk/risk_column.h"
#include "risk/risk_core.h"

static bool
is_number(Oid type)
{
	return type == INT2OID || type == INT4OID || type == INT8OID || type == FLOAT4OID || type == FLOAT8OID ||
		type == NUMERICOID;
}

static bool
is_text(Oid type)
{
	return type == TEXTOID || type == VARCHAROID || type == BPCHAROID;
}

bool
risk_written_by_settings(Oid type)
{
	char		category;
	bool		preferred;

	if (type == FLOAT4OID || type == FLOAT8OID || type == CASHOID || type == BYTEAOID)
		return true;
	get_type_category_preferred(type, &category, &preferred);
	return strchr("ACDRT", category) != NULL;
}

void
risk_column(RiskColumn *column, const char *name, Oid type, RiskUse use, MemoryContext context)
{
	column->name = name;
	column->type = getBaseType(type);
	column->is_text = is_text(column->type);

	if (use == RISK_NUMBER && !is_number(column->type))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" is of type %s, not a number", name, format_type_be(type)),
				 errhint("Name it among categories, or cast it in a view.")));
	if (use == RISK_OUTCOME && !is_number(column->type) && !column->is_text && column->type != BOOLOID)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" of type %s cannot be an outcome", name, format_type_be(type)),
				 errhint("An outcome is boolean, 0 or 1, or a result as in assay.outcome.")));
	if (use == RISK_CATEGORY && !column->is_text)
	{
		Oid			output;
		bool		varlena;

		if (risk_written_by_settings(column->type))
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("column \"%s\" of type %s cannot be a category", name, format_type_be(type)),
					 errdetail("How its values are written depends on settings of the session."),
					 errhint("Name it among numbers, or make text of it in a view.")));
		getTypeOutputInfo(column->type, &output, &varlena);
		fmgr_info_cxt(output, &column->output, context);
	}
}

float
risk_number_of(const RiskColumn *column, Datum value)
{
	double		number;

	switch (column->type)
	{
		case INT2OID:
			number = DatumGetInt16(value);
			break;
		case INT4OID:
			number = DatumGetInt32(value);
			break;
		case INT8OID:
			number = (double) DatumGetInt64(value);
			break;
		case FLOAT4OID:
			number = DatumGetFloat4(value);
			break;
		case FLOAT8OID:
			number = DatumGetFloat8(value);
			break;
		default:
			number = DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow, value));
	}
	/* one zero, not two */
	return (float) number + 0.0f;
}

uint64
risk_category_of(RiskColumn *column, Datum value)
{
	const char *bytes;
	size_t		length;

	if (column->is_text)
	{
		text	   *t = DatumGetTextPP(value);

		bytes = VARDATA_ANY(t);
		length = VARSIZE_ANY_EXHDR(t);
		if (column->type == BPCHAROID)
			while (length > 0 && bytes[length - 1] == ' ')
				length--;
	}
	else
	{
		bytes = OutputFunctionCall(&column->output, value);
		length = strlen(bytes);
	}
	return risk_hash(bytes, length);
}

void
risk_votes_of(Datum value, bool is_null, int n, float *votes)
{
	ArrayType  *array = is_null ? NULL : DatumGetArrayTypeP(value);
	const float4 *given;

	if (array == NULL || ARR_NDIM(array) != 1 || ARR_DIMS(array)[0] != n || ARR_HASNULL(array) ||
		ARR_ELEMTYPE(array) != FLOAT4OID)
		elog(ERROR, "unexpected votes of rules");
	given = (const float4 *) ((char *) array + ARR_OVERHEAD_NONULLS(1));
	for (int v = 0; v < n; v++)
		votes[v] = risk_vote(given[v]);
}

int
risk_outcome_of(const RiskColumn *column, Datum value)
{
	double		number;

	if (column->type == BOOLOID)
		return DatumGetBool(value);
	if (column->is_text)
	{
		char	   *result = TextDatumGetCString(value);
		int			known = -2;

		if (strcmp(result, "counterfeit") == 0)
			known = 1;
		else if (strcmp(result, "genuine") == 0 || strcmp(result, "other_violation") == 0)
			known = 0;
		else if (strcmp(result, "inconclusive") == 0)
			known = -1;
		else
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("\"%s\" in column \"%s\" is no outcome", result, column->name),
					 errhint("Results are counterfeit, other_violation, genuine and inconclusive, as in assay.outcome.")));
		pfree(result);
		return known;
	}
	number = risk_number_of(column, value);
	if (number != 0 && number != 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%g in column \"%s\" is no outcome", number, column->name),
				 errhint("An outcome is 0 or 1, or NULL where it is not known.")));
	return (int) number;
}

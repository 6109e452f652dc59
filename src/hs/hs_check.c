/*-------------------------------------------------------------------------
 *
 * hs_check.c
 *	  SQL functions over the editions of the HS.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "hs_check.h"
#include "hs_check_glue.h"

int
hs_year_of_date(DateADT date)
{
	int			year,
				month,
				day;

	if (DATE_IS_NOBEGIN(date))
		return PG_INT32_MIN;
	if (DATE_IS_NOEND(date))
		return PG_INT32_MAX;
	j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	return year;
}

/* the successors as text[], NULL if there are none */
ArrayType *
hs_successor_array(const HsVerdict *verdict)
{
	Datum		codes[HS_MAX_SUCCESSORS];
	int			n = Min(verdict->n_successors, HS_MAX_SUCCESSORS);

	if (!verdict->traced)
		return NULL;
	for (int i = 0; i < n; i++)
	{
		char		digits[HS_FORMAT_SIZE];
		int			length = hs_write(verdict->successors[i], digits);

		codes[i] = PointerGetDatum(cstring_to_text_with_len(digits, length));
	}
	return construct_array(codes, n, TEXTOID, -1, false, TYPALIGN_INT);
}

/* The row type of the result, looked up once a query. */
static TupleDesc
result_type(FunctionCallInfo fcinfo)
{
	TupleDesc	type = (TupleDesc) fcinfo->flinfo->fn_extra;
	MemoryContext old;

	if (type != NULL)
		return type;
	old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	if (get_call_result_type(fcinfo, NULL, &type) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	type = BlessTupleDesc(type);
	MemoryContextSwitchTo(old);
	fcinfo->flinfo->fn_extra = type;
	return type;
}

Datum
hs_verdict_row(FunctionCallInfo fcinfo, const HsVerdict *verdict)
{
	return hs_verdict_row_and(fcinfo, verdict, "");
}

Datum
hs_verdict_row_and(FunctionCallInfo fcinfo, const HsVerdict *verdict, const char *remark)
{
	Datum		values[5];
	bool		nulls[5] = {false, false, false, false, false};
	const char *status = hs_status_name(verdict->status);
	ArrayType  *successors = hs_successor_array(verdict);
	HsVerdict	shown;
	char		text[HS_NOTE_SIZE];
	int			length;

	if (verdict->code != 0)
	{
		length = hs_write(verdict->code, text);
		values[0] = PointerGetDatum(cstring_to_text_with_len(text, length));
	}
	else
		nulls[0] = true;
	if (status != NULL)
		values[1] = CStringGetTextDatum(status);
	else
		nulls[1] = true;
	values[2] = Int32GetDatum(verdict->edition);
	nulls[2] = verdict->edition == 0;
	values[3] = PointerGetDatum(successors);
	nulls[3] = successors == NULL;
	shown = *verdict;
	if (remark[0] != '\0')
		shown.status = HS_VALID;	/* the remark says why it is not, if so */
	length = hs_note(&shown, text);
	if (remark[0] != '\0')
		values[4] = PointerGetDatum(cstring_to_text(length == 0 ? remark : psprintf("%s; %s", remark, text)));
	else if (length > 0)
		values[4] = PointerGetDatum(cstring_to_text_with_len(text, length));
	else
		nulls[4] = true;

	return HeapTupleGetDatum(heap_form_tuple(result_type(fcinfo), values, nulls));
}

PG_FUNCTION_INFO_V1(hs_check);

Datum
hs_check(PG_FUNCTION_ARGS)
{
	text	   *code = PG_GETARG_TEXT_PP(0);
	HsVerdict	verdict;

	hs_check_text(VARDATA_ANY(code), VARSIZE_ANY_EXHDR(code),
				  hs_year_of_date(PG_GETARG_DATEADT(1)), &verdict);
	return hs_verdict_row(fcinfo, &verdict);
}

PG_FUNCTION_INFO_V1(hs_check_hscode);

Datum
hs_check_hscode(PG_FUNCTION_ARGS)
{
	HsVerdict	verdict;

	hs_check_code(PG_GETARG_INT64(0), hs_year_of_date(PG_GETARG_DATEADT(1)), &verdict);
	return hs_verdict_row(fcinfo, &verdict);
}

/* The edition of a year given by a user; an error when it is not available. */
static int
edition_argument(int year)
{
	int			edition = hs_edition_of(year);
	StringInfoData years;

	if (edition >= 0)
		return edition;
	initStringInfo(&years);
	for (int i = 0; i < hs_n_editions; i++)
		appendStringInfo(&years, "%s%d", i > 0 ? ", " : "", hs_editions[i].year);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("HS edition %d is not available", year),
			 errhint("Available editions are %s.", years.data)));
}

/* Gives codes as the result of a set-returning function. */
static void
return_codes(FunctionCallInfo fcinfo, const HsCode *codes, int n)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	bool		null = false;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	for (int i = 0; i < n; i++)
	{
		Datum		value = Int64GetDatum(codes[i]);

		tuplestore_putvalues(result->setResult, result->setDesc, &value, &null);
	}
}

static void
return_set(FunctionCallInfo fcinfo, const HsSet *set, int edition, int digits)
{
	HsCode	   *codes = palloc(sizeof(HsCode) * (Size) hs_editions[edition].n_codes);
	int			n = hs_set_list(set, edition, digits, codes, hs_editions[edition].n_codes);

	return_codes(fcinfo, codes, n);
	pfree(codes);
}

PG_FUNCTION_INFO_V1(hs_codes);

Datum
hs_codes(PG_FUNCTION_ARGS)
{
	int			edition = edition_argument(PG_GETARG_INT32(0));
	int			digits = PG_GETARG_INT32(1);
	HsSet		set;

	if (digits != HS_CHAPTER && digits != HS_HEADING && digits != HS_SUBHEADING)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the HS has no codes of %d digits", digits),
				 errhint("Chapters have 2 digits, headings 4, subheadings 6.")));

	hs_set_all(&set, edition);
	return_set(fcinfo, &set, edition, digits);
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(hs_convert);

Datum
hs_convert(PG_FUNCTION_ARGS)
{
	HsCode		code = PG_GETARG_INT64(0);
	int			from = edition_argument(PG_GETARG_INT32(1));
	int			to = edition_argument(PG_GETARG_INT32(2));
	int			digits = Min(hs_digits(code), HS_SUBHEADING);
	HsSet		set;

	code = hs_cut(code, digits);
	if (hs_edition_has(from, code))
	{
		hs_set_under(&set, from, code);
		(void) hs_set_carry(&set, from, to);
		return_set(fcinfo, &set, to, digits);
	}
	else
		return_codes(fcinfo, NULL, 0);
	return (Datum) 0;
}

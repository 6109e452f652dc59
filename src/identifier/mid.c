/*-------------------------------------------------------------------------
 *
 * mid.c
 *	  SQL functions over manufacturer identification codes.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"

#include "compat.h"
#include "mid.h"
#include "text/database_text.h"

static MidField
field_argument(FunctionCallInfo fcinfo, int n)
{
	MidField	field = {NULL, 0};

	if (!PG_ARGISNULL(n))
		field.text = utf8_of_text(PG_GETARG_TEXT_PP(n), &field.length);
	return field;
}

static bool
read_argument(text *argument, Mid *mid, char message[MID_MESSAGE])
{
	return mid_read(VARDATA_ANY(argument), VARSIZE_ANY_EXHDR(argument), mid, message);
}

static Datum
row(FunctionCallInfo fcinfo, Datum *values, bool *nulls)
{
	TupleDesc	desc;

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls));
}

PG_FUNCTION_INFO_V1(mid_ok);

Datum
mid_ok(PG_FUNCTION_ARGS)
{
	Mid			mid;

	PG_RETURN_BOOL(read_argument(PG_GETARG_TEXT_PP(0), &mid, NULL));
}

PG_FUNCTION_INFO_V1(mid_problem);

Datum
mid_problem(PG_FUNCTION_ARGS)
{
	Mid			mid;
	char		message[MID_MESSAGE];

	if (read_argument(PG_GETARG_TEXT_PP(0), &mid, message))
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(message));
}

PG_FUNCTION_INFO_V1(mid_normalise);

Datum
mid_normalise(PG_FUNCTION_ARGS)
{
	Mid			mid;
	char		written[MID_LONGEST + 1];

	if (!read_argument(PG_GETARG_TEXT_PP(0), &mid, NULL))
		PG_RETURN_NULL();
	mid_write(&mid, written);
	PG_RETURN_TEXT_P(cstring_to_text(written));
}

PG_FUNCTION_INFO_V1(mid_parse);

Datum
mid_parse(PG_FUNCTION_ARGS)
{
	Mid			mid;
	Datum		values[4] = {0};
	bool		nulls[4] = {true, true, true, true};

	if (read_argument(PG_GETARG_TEXT_PP(0), &mid, NULL))
	{
		values[0] = CStringGetTextDatum(mid.country);
		values[1] = CStringGetTextDatum(mid.name);
		values[2] = CStringGetTextDatum(mid.number);
		values[3] = CStringGetTextDatum(mid.city);
		nulls[0] = nulls[1] = nulls[3] = false;
		nulls[2] = mid.number[0] == '\0';
	}
	return row(fcinfo, values, nulls);
}

PG_FUNCTION_INFO_V1(mid_build);

/* NULL when name or country is missing or gives no part */
Datum
mid_build(PG_FUNCTION_ARGS)
{
	MidField	name = field_argument(fcinfo, 0);
	MidField	country = field_argument(fcinfo, 3);
	Mid			mid;
	char		written[MID_LONGEST + 1];

	if (name.text == NULL || country.text == NULL ||
		!mid_make(name, field_argument(fcinfo, 1), field_argument(fcinfo, 2), country, &mid))
		PG_RETURN_NULL();
	mid_write(&mid, written);
	PG_RETURN_TEXT_P(cstring_to_text(written));
}

/* sets a column to a text, or to NULL when that is empty */
static void
set_text(Datum *value, bool *is_null, const char *s)
{
	*is_null = s[0] == '\0';
	if (!*is_null)
		*value = CStringGetTextDatum(s);
}

PG_FUNCTION_INFO_V1(mid_matches);

Datum
mid_matches(PG_FUNCTION_ARGS)
{
	MidField	name = field_argument(fcinfo, 1);
	MidField	street = field_argument(fcinfo, 2);
	MidField	city = field_argument(fcinfo, 3);
	MidField	country = field_argument(fcinfo, 4);
	Mid			mid;
	Mid			made;
	MidPart		part;
	Datum		values[3] = {0};
	bool		nulls[3] = {true, true, true};

	if (PG_ARGISNULL(0))
		return row(fcinfo, values, nulls);
	if (!read_argument(PG_GETARG_TEXT_PP(0), &mid, NULL))
	{
		char		written[MID_LONGEST + 1] = "";

		if (name.text != NULL && country.text != NULL &&
			mid_make(name, street, city, country, &made))
			mid_write(&made, written);
		nulls[0] = false;
		values[0] = BoolGetDatum(false);
		set_text(&values[1], &nulls[1], "mid");
		set_text(&values[2], &nulls[2], written);
		return row(fcinfo, values, nulls);
	}
	switch (mid_compare(&mid, name, street, city, country, &part, &made))
	{
		case MID_NOT_COMPARED:
			break;
		case MID_MATCHES:
			nulls[0] = false;
			values[0] = BoolGetDatum(true);
			break;
		case MID_DIFFERS:
			nulls[0] = false;
			values[0] = BoolGetDatum(false);
			set_text(&values[1], &nulls[1], mid_part_names[part]);
			set_text(&values[2], &nulls[2], mid_part(&made, part));
			break;
	}
	return row(fcinfo, values, nulls);
}

/*-------------------------------------------------------------------------
 *
 * hscode.c
 *	  The type hscode, and its parts.
 *
 * Comparison and hashing are those of int8 (see hscode.h), which the SQL
 * script names directly.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "compat.h"
#include "hscode.h"

/* how much of a wrong input an error message quotes, in bytes */
#define QUOTED_LENGTH 64

PG_FUNCTION_INFO_V1(hscode_in);

Datum
hscode_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	size_t		length = strlen(input);
	int			quoted;
	const char *more;
	HsCode		code;
	HsReading	reading = hs_read(input, length, &code);

	if (reading == HS_READ)
		PG_RETURN_INT64(code);

	quoted = pg_mbcliplen(input, (int) length, QUOTED_LENGTH);
	more = length > (size_t) quoted ? "..." : "";

	if (reading == HS_FLOATING)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%.*s%s\"",
						"hscode", quoted, input, more),
				 errdetail("This is a floating-point number; digits of the code may be lost."),
				 errhint("Store HS codes as text in spreadsheets. hs_check() recovers what is left of this one.")));
	if (reading == HS_TOO_LONG)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%.*s%s\"",
						"hscode", quoted, input, more),
				 errdetail("It has more than %d digits.", HS_MAX_DIGITS),
				 errhint("An HS code has %d to %d digits.", HS_MIN_DIGITS, HS_MAX_DIGITS)));
	ereturn(fcinfo->context, (Datum) 0,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%.*s%s\"",
					"hscode", quoted, input, more),
			 errhint("An HS code has %d to %d digits, with dots, blanks or hyphens between them. hs_check() repairs common errors.",
					 HS_MIN_DIGITS, HS_MAX_DIGITS)));
}

PG_FUNCTION_INFO_V1(hscode_out);

Datum
hscode_out(PG_FUNCTION_ARGS)
{
	char	   *out = palloc(HS_FORMAT_SIZE);

	(void) hs_write(PG_GETARG_INT64(0), out);
	PG_RETURN_CSTRING(out);
}

PG_FUNCTION_INFO_V1(hscode_recv);

Datum
hscode_recv(PG_FUNCTION_ARGS)
{
	HsCode		code = pq_getmsgint64((StringInfo) PG_GETARG_POINTER(0));

	if (!hs_is_sound(code))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s", "hscode")));
	PG_RETURN_INT64(code);
}

PG_FUNCTION_INFO_V1(hscode_send);

Datum
hscode_send(PG_FUNCTION_ARGS)
{
	StringInfoData buffer;

	pq_begintypsend(&buffer);
	pq_sendint64(&buffer, PG_GETARG_INT64(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

PG_FUNCTION_INFO_V1(hs_format);

Datum
hs_format(PG_FUNCTION_ARGS)
{
	char		out[HS_FORMAT_SIZE];
	int			length = hs_write_dotted(PG_GETARG_INT64(0), out);

	PG_RETURN_TEXT_P(cstring_to_text_with_len(out, length));
}

/* The first n digits, or NULL of a code that has fewer. */
static Datum
first_digits(FunctionCallInfo fcinfo, int n)
{
	HsCode		code = PG_GETARG_INT64(0);

	if (hs_digits(code) < n)
		PG_RETURN_NULL();
	PG_RETURN_INT64(hs_cut(code, n));
}

PG_FUNCTION_INFO_V1(hs_chapter);

Datum
hs_chapter(PG_FUNCTION_ARGS)
{
	return first_digits(fcinfo, HS_CHAPTER);
}

PG_FUNCTION_INFO_V1(hs_heading);

Datum
hs_heading(PG_FUNCTION_ARGS)
{
	return first_digits(fcinfo, HS_HEADING);
}

PG_FUNCTION_INFO_V1(hs_subheading);

Datum
hs_subheading(PG_FUNCTION_ARGS)
{
	return first_digits(fcinfo, HS_SUBHEADING);
}

PG_FUNCTION_INFO_V1(hs_parent);

Datum
hs_parent(PG_FUNCTION_ARGS)
{
	HsCode		up = hs_up(PG_GETARG_INT64(0));

	if (up == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT64(up);
}

PG_FUNCTION_INFO_V1(hs_last_under);

Datum
hs_last_under(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(hs_last(PG_GETARG_INT64(0)));
}

PG_FUNCTION_INFO_V1(hs_falls_under);

Datum
hs_falls_under(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(hs_is_under(PG_GETARG_INT64(0), PG_GETARG_INT64(1)));
}

PG_FUNCTION_INFO_V1(hs_covers);

Datum
hs_covers(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(hs_is_under(PG_GETARG_INT64(1), PG_GETARG_INT64(0)));
}

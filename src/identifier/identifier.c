/*-------------------------------------------------------------------------
 *
 * identifier.c
 *	  SQL functions over identifiers.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "compat.h"
#include "country.h"
#include "identifier.h"
#include "s10.h"

static IdentifierProblem
read_argument(IdentifierKind kind, text *argument, Identifier *identifier)
{
	return identifier_read(kind, VARDATA_ANY(argument), VARSIZE_ANY_EXHDR(argument),
						   identifier);
}

static Datum
is_ok(FunctionCallInfo fcinfo, IdentifierKind kind)
{
	Identifier	identifier;

	PG_RETURN_BOOL(read_argument(kind, PG_GETARG_TEXT_PP(0), &identifier) ==
				   IDENTIFIER_WELL_FORMED);
}

static Datum
problem(FunctionCallInfo fcinfo, IdentifierKind kind)
{
	text	   *argument = PG_GETARG_TEXT_PP(0);
	char		message[IDENTIFIER_MESSAGE];
	Identifier	identifier;

	if (read_argument(kind, argument, &identifier) == IDENTIFIER_WELL_FORMED)
		PG_RETURN_NULL();
	identifier_explain(&identifier, VARDATA_ANY(argument),
					   VARSIZE_ANY_EXHDR(argument), message);
	PG_RETURN_TEXT_P(cstring_to_text(message));
}

static Datum
normalise(FunctionCallInfo fcinfo, IdentifierKind kind)
{
	Identifier	identifier;

	if (read_argument(kind, PG_GETARG_TEXT_PP(0), &identifier) != IDENTIFIER_WELL_FORMED)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(identifier.text));
}

#define IDENTIFIER_FUNCTIONS(name, kind) \
	PG_FUNCTION_INFO_V1(name##_ok); \
	Datum name##_ok(PG_FUNCTION_ARGS) { return is_ok(fcinfo, kind); } \
	PG_FUNCTION_INFO_V1(name##_problem); \
	Datum name##_problem(PG_FUNCTION_ARGS) { return problem(fcinfo, kind); } \
	PG_FUNCTION_INFO_V1(name##_normalise); \
	Datum name##_normalise(PG_FUNCTION_ARGS) { return normalise(fcinfo, kind); } \
	extern int no_semicolon_after_##name

IDENTIFIER_FUNCTIONS(s10, IDENTIFIER_S10);
IDENTIFIER_FUNCTIONS(container, IDENTIFIER_CONTAINER);
IDENTIFIER_FUNCTIONS(gtin, IDENTIFIER_GTIN);
IDENTIFIER_FUNCTIONS(awb, IDENTIFIER_AWB);
IDENTIFIER_FUNCTIONS(lei, IDENTIFIER_LEI);
IDENTIFIER_FUNCTIONS(imo, IDENTIFIER_IMO);
IDENTIFIER_FUNCTIONS(eori, IDENTIFIER_EORI);
IDENTIFIER_FUNCTIONS(ioss, IDENTIFIER_IOSS);
IDENTIFIER_FUNCTIONS(duns, IDENTIFIER_DUNS);
IDENTIFIER_FUNCTIONS(cbp_inbond, IDENTIFIER_CBP_INBOND);
IDENTIFIER_FUNCTIONS(cbp_entry, IDENTIFIER_CBP_ENTRY);
IDENTIFIER_FUNCTIONS(country, IDENTIFIER_COUNTRY);
IDENTIFIER_FUNCTIONS(currency, IDENTIFIER_CURRENCY);

/*
 * For constraints, which have no words of their own: true, or an error, for
 * what is not written in the normal form.
 */
static Datum
check_normal(FunctionCallInfo fcinfo, IdentifierKind kind, const char *hint)
{
	text	   *argument = PG_GETARG_TEXT_PP(0);
	const char *input = VARDATA_ANY(argument);
	int			length = (int) VARSIZE_ANY_EXHDR(argument);
	Identifier	identifier;

	if (kind == IDENTIFIER_COUNTRY && length == 2 && country_is_users_own(input))
		PG_RETURN_BOOL(true);
	if (identifier_read(kind, input, length, &identifier) != IDENTIFIER_WELL_FORMED ||
		(int) strlen(identifier.text) != length || memcmp(identifier.text, input, length) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_CHECK_VIOLATION),
				 errmsg("\"%.*s\" is not the code of a %s", pg_mbcharcliplen(input, length, 40), input,
						identifier_kind_name(kind)),
				 errhint("%s", hint)));
	PG_RETURN_BOOL(true);
}

PG_FUNCTION_INFO_V1(assay_country_check);

Datum
assay_country_check(PG_FUNCTION_ARGS)
{
	return check_normal(fcinfo, IDENTIFIER_COUNTRY,
						"Write the two capitals of ISO 3166-1: GB for the United Kingdom, GR for Greece.");
}

PG_FUNCTION_INFO_V1(assay_currency_check);

Datum
assay_currency_check(PG_FUNCTION_ARGS)
{
	return check_normal(fcinfo, IDENTIFIER_CURRENCY, "Write the three capitals of ISO 4217: USD, CNY.");
}

/* one of the parts of a well-formed S10, NULL when malformed */
static Datum
s10_part(FunctionCallInfo fcinfo, const char *(*part) (const Identifier *))
{
	Identifier	item;

	if (read_argument(IDENTIFIER_S10, PG_GETARG_TEXT_PP(0), &item) != IDENTIFIER_WELL_FORMED)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(part(&item)));
}

PG_FUNCTION_INFO_V1(s10_country);

Datum
s10_country(PG_FUNCTION_ARGS)
{
	return s10_part(fcinfo, s10_country_code);
}

PG_FUNCTION_INFO_V1(s10_service);

Datum
s10_service(PG_FUNCTION_ARGS)
{
	return s10_part(fcinfo, s10_service_name);
}

PG_FUNCTION_INFO_V1(identifier_kinds);

/* every kind as which the text is well formed */
Datum
identifier_kinds(PG_FUNCTION_ARGS)
{
	text	   *argument = PG_GETARG_TEXT_PP(0);
	Datum		names[IDENTIFIER_KINDS];
	int			n = 0;

	for (int kind = IDENTIFIER_UNKNOWN + 1; kind < IDENTIFIER_KINDS; kind++)
	{
		Identifier	identifier;

		if (read_argument(kind, argument, &identifier) == IDENTIFIER_WELL_FORMED)
			names[n++] = CStringGetTextDatum(identifier_kind_name(kind));
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(names, n, TEXTOID, -1, false, TYPALIGN_INT));
}

PG_FUNCTION_INFO_V1(identifier_claim);

/* the kind of identifier that an item id claims to be, and its problem */
Datum
identifier_claim(PG_FUNCTION_ARGS)
{
	text	   *argument = PG_GETARG_TEXT_PP(0);
	char		message[IDENTIFIER_MESSAGE];
	IdentifierKind kind = identifier_check(VARDATA_ANY(argument),
										   VARSIZE_ANY_EXHDR(argument), message);
	Datum		values[2] = {0};
	bool		nulls[2] = {false, message[0] == '\0'};
	TupleDesc	desc;

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	values[0] = CStringGetTextDatum(identifier_kind_name(kind));
	if (!nulls[1])
		values[1] = CStringGetTextDatum(message);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

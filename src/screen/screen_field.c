/*-------------------------------------------------------------------------
 *
 * screen_field.c
 *	  Fields that cannot be what they are said to be: a country that is none,
 *	  a negative value. What has a rule of its own (HS code, item, GTIN,
 *	  manufacturer) is not looked at here.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "compat.h"
#include "contact/contact_glue.h"
#include "identifier/country.h"
#include "identifier/identifier.h"
#include "importer/importerno.h"
#include "screen/screening.h"
#include "text/database_text.h"

/* quoted: NULL for what must not be, the numbers of people */
static void
report_field(Screening *s, const char *field, text *quoted, const char *note)
{
	Evidence	e = evidence_begin(field);

	if (quoted != NULL)
		evidence_argument(&e, quoted);
	evidence_string(&e, "note", note);
	evidence_rule(&e, s, RULE_FIELD_INVALID);
	report_finding(s, RULE_FIELD_INVALID, 1, &e);
}

static void
screen_code(Screening *s, Field field, const char *name, IdentifierKind kind)
{
	size_t		length;
	const char *code = shipment_utf8(s, field, &length);
	char		message[IDENTIFIER_MESSAGE];
	Identifier	identifier;

	/* as most are, in need of no repair */
	if (code != NULL && kind == IDENTIFIER_COUNTRY && length == 2 && country_standing(code) != COUNTRY_NONE)
		return;
	if (code == NULL || identifier_read(kind, code, length, &identifier) == IDENTIFIER_WELL_FORMED)
		return;
	if (identifier.problem == IDENTIFIER_WRONG_COUNTRY && country_is_users_own(identifier.country))
		return;
	identifier_explain(&identifier, code, length, message);
	report_field(s, name, shipment_text(s, field), message);
}

/* of type numeric, made once, in TopMemoryContext */
static Datum
zero(void)
{
	static Numeric number = NULL;

	if (number == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);

		number = int64_to_numeric(0);
		MemoryContextSwitchTo(old);
	}
	return NumericGetDatum(number);
}

/* a number of at least, or above, zero */
static void
screen_number(Screening *s, Field field, const char *name, bool may_be_zero)
{
	Numeric		number;

	if (s->fields[field].isnull)
		return;
	number = DatumGetNumeric(s->fields[field].value);
	if (!numeric_is_nan(number) && !numeric_is_inf(number))
	{
		int32		order = DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(number), zero()));

		if (order > 0 || (may_be_zero && order == 0))
			return;
	}
	report_field(s, name,
				 cstring_to_text(DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number)))),
				 may_be_zero ? "should be a number from 0 on" : "should be a number above 0");
}

static void
screen_importer_number(Screening *s)
{
	size_t		length;
	const char *input = shipment_utf8(s, FIELD_IMPORTER_NO, &length);
	Importerno	number;
	ImporternoProblem problem;
	const char *message;

	if (input == NULL)
		return;
	problem = importerno_parse(input, length, &number);
	message = problem == IMPORTERNO_READ ? importerno_doubt(&number) : importerno_explain(problem);
	if (message != NULL)
		report_field(s, "importer_no", NULL, message);
}

static void
screen_contact(Screening *s, Field field, const char *name, ContactKind kind)
{
	size_t		length;
	const char *value = shipment_utf8(s, field, &length);
	text	   *country;
	ContactText key;

	if (value == NULL)
		return;
	country = shipment_text(s, FIELD_SELLER_COUNTRY);
	switch (contact_key_of(kind, value, length, country != NULL ? text_to_cstring(country) : NULL, &key))
	{
		case CONTACT_UNREADABLE:
			report_field(s, name, NULL, "cannot be read as what it should be");
			break;
		case CONTACT_TOO_LONG:
			report_field(s, name, NULL, "too long");
			break;
		default:
			break;
	}
}

void
screen_fields(Screening *s)
{
	if (!finding_wanted(s, RULE_FIELD_INVALID, 1))
		return;
	screen_code(s, FIELD_SELLER_COUNTRY, "seller_country", IDENTIFIER_COUNTRY);
	screen_code(s, FIELD_ORIGIN, "origin", IDENTIFIER_COUNTRY);
	screen_code(s, FIELD_DESTINATION, "destination", IDENTIFIER_COUNTRY);
	screen_code(s, FIELD_CURRENCY, "currency", IDENTIFIER_CURRENCY);
	screen_number(s, FIELD_QUANTITY, "quantity", false);
	screen_number(s, FIELD_VALUE, "value", true);
	screen_number(s, FIELD_WEIGHT, "weight", false);
	screen_importer_number(s);
	screen_contact(s, FIELD_SELLER_PHONE, "seller_phone", CONTACT_PHONE);
	screen_contact(s, FIELD_SELLER_EMAIL, "seller_email", CONTACT_EMAIL);
	screen_contact(s, FIELD_SELLER_ACCOUNT, "seller_account", CONTACT_MARKETPLACE_ACCOUNT);
	screen_contact(s, FIELD_SELLER_HANDLE, "seller_handle", CONTACT_HANDLE);
}

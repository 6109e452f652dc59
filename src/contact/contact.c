/*-------------------------------------------------------------------------
 *
 * contact.c
 *	  SQL functions over phones, e-mail, handles, addresses and their keys.
 *
 * No message quotes a value: these are numbers and names of people.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "common/hmac.h"
#include "common/sha2.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "compat.h"
#include "contact/contact.h"
#include "contact/contact_glue.h"
#include "text/database_text.h"

ContactProblem
contact_key_of(ContactKind kind, const char *utf8, size_t length, const char *country, ContactText *key)
{
	static void *space;			/* used within contact_key() only */

	if (space == NULL)
		space = MemoryContextAlloc(TopMemoryContext, contact_space());
	return contact_key(kind, utf8, length, country, space, key);
}

ContactKind
contact_kind_of(text *name)
{
	int			kind = contact_kind(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name));

	if (kind < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown kind of identifier"),
				 errhint("Kinds are phone, email, address, marketplace_account, bank_account, handle, website and tax_id.")));
	return (ContactKind) kind;
}

/* an optional argument; what is longer than a country code is as good as none */
static const char *
country_argument(FunctionCallInfo fcinfo, int n)
{
	text	   *value;

	if (PG_ARGISNULL(n))
		return NULL;
	value = PG_GETARG_TEXT_PP(n);
	return VARSIZE_ANY_EXHDR(value) == 2 ? text_to_cstring(value) : NULL;
}

static Datum
text_datum(const ContactText *text)
{
	return PointerGetDatum(text_of_utf8(text->bytes, text->length));
}

static ContactProblem
read_value(ContactKind kind, text *value, const char *country, ContactText *key)
{
	size_t		length;
	const char *utf8 = utf8_of_text(value, &length);

	return contact_key_of(kind, utf8, length, country, key);
}

PG_FUNCTION_INFO_V1(phone_normalise);

Datum
phone_normalise(PG_FUNCTION_ARGS)
{
	ContactText folded;
	ContactText key;
	char		code[3];
	const char *country;
	const char *utf8;
	size_t		length;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	country = country_argument(fcinfo, 1);
	utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	if (!contact_fold(utf8, length, &folded) ||
		phone_read(&folded, contact_country(country, code) ? code : NULL, &key) != CONTACT_GOOD)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(text_datum(&key));
}

PG_FUNCTION_INFO_V1(email_normalise);

Datum
email_normalise(PG_FUNCTION_ARGS)
{
	ContactText folded;
	ContactText key;
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);

	if (!contact_fold(utf8, length, &folded) || email_read(&folded, &key) != CONTACT_GOOD)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(text_datum(&key));
}

PG_FUNCTION_INFO_V1(handle_parse);

Datum
handle_parse(PG_FUNCTION_ARGS)
{
	TupleDesc	desc;
	Datum		values[2] = {0};
	bool		nulls[2] = {true, true};
	ContactText folded;
	ContactText platform;
	ContactText identifier;
	ContactProblem problem = CONTACT_TOO_LONG;
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	if (contact_fold(utf8, length, &folded))
		problem = handle_read(&folded, NULL, &platform, &identifier);
	if (problem == CONTACT_GOOD)
	{
		values[0] = text_datum(&platform);
		nulls[0] = false;
	}
	if (problem == CONTACT_GOOD || problem == CONTACT_NO_PLATFORM)
	{
		values[1] = text_datum(&identifier);
		nulls[1] = false;
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

PG_FUNCTION_INFO_V1(address_key);

Datum
address_key(PG_FUNCTION_ARGS)
{
	ContactText key;

	if (PG_ARGISNULL(0) ||
		read_value(CONTACT_ADDRESS, PG_GETARG_TEXT_PP(0), country_argument(fcinfo, 1), &key) != CONTACT_GOOD)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(text_datum(&key));
}

PG_FUNCTION_INFO_V1(seller_identifier_key);

Datum
seller_identifier_key(PG_FUNCTION_ARGS)
{
	ContactText key;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) ||
		read_value(contact_kind_of(PG_GETARG_TEXT_PP(0)), PG_GETARG_TEXT_PP(1),
				   country_argument(fcinfo, 2), &key) != CONTACT_GOOD)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(text_datum(&key));
}

PG_FUNCTION_INFO_V1(seller_identifier_problem);

Datum
seller_identifier_problem(PG_FUNCTION_ARGS)
{
	static const char *const problems[] = {
		[CONTACT_GOOD] = NULL,
		[CONTACT_EMPTY] = "empty",
		[CONTACT_TOO_LONG] = "too long",
		[CONTACT_PLACEHOLDER] = "placeholder",
		[CONTACT_UNREADABLE] = "malformed for its kind",
		[CONTACT_NO_COUNTRY] = "national phone number without a country",
		[CONTACT_NO_PLATFORM] = "names no platform",
		[CONTACT_TOO_VAGUE] = "too vague to identify one seller"
	};
	ContactText key;
	ContactProblem problem;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	problem = read_value(contact_kind_of(PG_GETARG_TEXT_PP(0)), PG_GETARG_TEXT_PP(1),
						 country_argument(fcinfo, 2), &key);
	if (problem == CONTACT_GOOD)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(problems[problem]));
}

PG_FUNCTION_INFO_V1(seller_identifier_mask);

Datum
seller_identifier_mask(PG_FUNCTION_ARGS)
{
	ContactText masked;
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);

	if (length > CONTACT_MAX_BYTES)
		PG_RETURN_TEXT_P(cstring_to_text("***"));
	contact_mask(utf8, length, &masked);
	PG_RETURN_DATUM(text_datum(&masked));
}

/* the digest of a key under a secret, in hexadecimal digits */
static void
write_digest(const ContactText *key, const bytea *secret, ContactText *digest)
{
	static const char hex[] = "0123456789abcdef";
	uint8		hash[PG_SHA256_DIGEST_LENGTH];
	pg_hmac_ctx *context = pg_hmac_create(PG_SHA256);
	bool		done = context != NULL &&
		pg_hmac_init(context, (const uint8 *) VARDATA_ANY(secret), VARSIZE_ANY_EXHDR(secret)) == 0 &&
		pg_hmac_update(context, (const uint8 *) key->bytes, key->length) == 0 &&
		pg_hmac_final(context, hash, sizeof(hash)) == 0;

	pg_hmac_free(context);
	if (!done)
		ereport(ERROR,
				(errcode(ERRCODE_EXTERNAL_ROUTINE_EXCEPTION),
				 errmsg("could not compute HMAC-SHA-256")));
	contact_clear(digest);
	contact_append_string(digest, CONTACT_DIGEST_PREFIX);
	for (size_t i = 0; i < sizeof(hash); i++)
	{
		contact_append(digest, &hex[hash[i] >> 4], 1);
		contact_append(digest, &hex[hash[i] & 15], 1);
	}
}

PG_FUNCTION_INFO_V1(identifier_digest);

Datum
identifier_digest(PG_FUNCTION_ARGS)
{
	ContactText key;
	ContactText digest;
	ContactKind kind;
	bytea	   *secret;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	kind = contact_kind_of(PG_GETARG_TEXT_PP(0));
	secret = PG_GETARG_BYTEA_PP(2);
	if (VARSIZE_ANY_EXHDR(secret) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("key of a digest must not be empty"),
				 errhint("Use 32 random bytes, and keep them outside of the database.")));
	if (read_value(kind, PG_GETARG_TEXT_PP(1), country_argument(fcinfo, 3), &key) != CONTACT_GOOD)
		PG_RETURN_NULL();
	if (contact_is_digest(key.bytes, key.length))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("value is already a digest")));
	write_digest(&key, secret, &digest);
	PG_RETURN_DATUM(text_datum(&digest));
}

/*-------------------------------------------------------------------------
 *
 * importerno.c
 *	  Type importerno: the number of an importer.
 *
 * A value is stored as its text form, scheme:number, in a varlena: numbers of
 * the scheme other have no common length, most take less than 20 bytes, and
 * what is stored compares, hashes and prints as it is.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/cryptohash.h"
#include "common/hashfn.h"
#include "common/sha2.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "compat.h"
#include "importerno.h"

/*
 * Puts the digest in place of a person's number. What is hashed tells the
 * purpose, so that the digest differs from those of other systems.
 */
static void
hide_person(Importerno *number)
{
	static const char purpose[] = "assay importerno ssn ";
	uint8		digest[PG_SHA256_DIGEST_LENGTH];
	pg_cryptohash_ctx *context = pg_cryptohash_create(PG_SHA256);

	if (context == NULL ||
		pg_cryptohash_init(context) < 0 ||
		pg_cryptohash_update(context, (const uint8 *) purpose, strlen(purpose)) < 0 ||
		pg_cryptohash_update(context, (const uint8 *) number->number, number->length) < 0 ||
		pg_cryptohash_final(context, digest, sizeof(digest)) < 0)
		elog(ERROR, "could not compute SHA-256");
	pg_cryptohash_free(context);

	for (int i = 0; i < IMPORTERNO_DIGEST / 2; i++)
		snprintf(number->number + 2 * i, 3, "%02x", digest[i]);
	number->length = IMPORTERNO_DIGEST;
	number->digest = true;
}

static void
print(Importerno *number, char output[IMPORTERNO_TEXT])
{
	const char *scheme = importerno_schemes[number->scheme];
	size_t		n = strlen(scheme);

	if (number->scheme == IMPORTERNO_SSN && !number->digest)
		hide_person(number);
	memcpy(output, scheme, n);
	output[n++] = ':';
	if (number->digest)
		output[n++] = '#';
	strlcpy(output + n, number->number, IMPORTERNO_TEXT - n);
}

bool
importerno_normalise(const char *input, size_t length, char output[IMPORTERNO_TEXT])
{
	Importerno	number;

	if (importerno_parse(input, length, &number) != IMPORTERNO_READ)
		return false;
	print(&number, output);
	return true;
}

PG_FUNCTION_INFO_V1(importerno_in);

/* The input is never quoted in an error: it may hold a person's number. */
Datum
importerno_in(PG_FUNCTION_ARGS)
{
	const char *input = PG_GETARG_CSTRING(0);
	char		output[IMPORTERNO_TEXT];
	Importerno	number;
	ImporternoProblem problem = importerno_parse(input, strlen(input), &number);

	if (problem != IMPORTERNO_READ)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input for type %s: %s", "importerno",
						importerno_explain(problem)),
				 errhint("Write the number alone, as in 12-3456789, 123-45-6789, 120401-12345 or GB123456789000.")));
	print(&number, output);
	PG_RETURN_TEXT_P(cstring_to_text(output));
}

PG_FUNCTION_INFO_V1(importerno_out);

Datum
importerno_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring(PG_GETARG_TEXT_PP(0)));
}

PG_FUNCTION_INFO_V1(importerno_recv);

/* what was sent: the text form, and nothing that only reads like it */
Datum
importerno_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			length;
	char	   *input = pq_getmsgtext(message, message->len - message->cursor, &length);
	char		output[IMPORTERNO_TEXT];

	if (!importerno_normalise(input, length, output) ||
		strlen(output) != (size_t) length || memcmp(output, input, length) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary input for type %s", "importerno")));
	PG_RETURN_TEXT_P(cstring_to_text(output));
}

PG_FUNCTION_INFO_V1(importerno_send);

Datum
importerno_send(PG_FUNCTION_ARGS)
{
	text	   *number = PG_GETARG_TEXT_PP(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendtext(&message, VARDATA_ANY(number), VARSIZE_ANY_EXHDR(number));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* bytes decide, never a collation */
static int
compare(FunctionCallInfo fcinfo)
{
	text	   *a = PG_GETARG_TEXT_PP(0);
	text	   *b = PG_GETARG_TEXT_PP(1);
	int			length_a = VARSIZE_ANY_EXHDR(a);
	int			length_b = VARSIZE_ANY_EXHDR(b);
	int			result = memcmp(VARDATA_ANY(a), VARDATA_ANY(b), Min(length_a, length_b));

	if (result == 0)
		result = length_a - length_b;
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return result;
}

#define IMPORTERNO_COMPARISON(name, operator) \
	PG_FUNCTION_INFO_V1(importerno_##name); \
	Datum importerno_##name(PG_FUNCTION_ARGS) { PG_RETURN_BOOL(compare(fcinfo) operator 0); } \
	extern int no_semicolon_after_importerno_##name

IMPORTERNO_COMPARISON(eq, ==);
IMPORTERNO_COMPARISON(ne, !=);
IMPORTERNO_COMPARISON(lt, <);
IMPORTERNO_COMPARISON(le, <=);
IMPORTERNO_COMPARISON(gt, >);
IMPORTERNO_COMPARISON(ge, >=);

PG_FUNCTION_INFO_V1(importerno_cmp);

Datum
importerno_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

PG_FUNCTION_INFO_V1(importerno_hash);

Datum
importerno_hash(PG_FUNCTION_ARGS)
{
	text	   *number = PG_GETARG_TEXT_PP(0);
	Datum		result = hash_any((unsigned char *) VARDATA_ANY(number),
								  VARSIZE_ANY_EXHDR(number));

	PG_FREE_IF_COPY(number, 0);
	return result;
}

PG_FUNCTION_INFO_V1(importerno_hash_extended);

Datum
importerno_hash_extended(PG_FUNCTION_ARGS)
{
	text	   *number = PG_GETARG_TEXT_PP(0);
	Datum		result = hash_any_extended((unsigned char *) VARDATA_ANY(number),
										   VARSIZE_ANY_EXHDR(number),
										   PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(number, 0);
	return result;
}

PG_FUNCTION_INFO_V1(importerno_scheme);

Datum
importerno_scheme(PG_FUNCTION_ARGS)
{
	text	   *number = PG_GETARG_TEXT_PP(0);
	const char *colon = memchr(VARDATA_ANY(number), ':', VARSIZE_ANY_EXHDR(number));

	if (colon == NULL)
		elog(ERROR, "importer number without a scheme");
	PG_RETURN_TEXT_P(cstring_to_text_with_len(VARDATA_ANY(number),
											  colon - VARDATA_ANY(number)));
}

PG_FUNCTION_INFO_V1(importer_number_problem);

Datum
importer_number_problem(PG_FUNCTION_ARGS)
{
	text	   *argument = PG_GETARG_TEXT_PP(0);
	Importerno	number;
	ImporternoProblem problem = importerno_parse(VARDATA_ANY(argument),
												 VARSIZE_ANY_EXHDR(argument), &number);
	const char *message = problem == IMPORTERNO_READ ?
		importerno_doubt(&number) : importerno_explain(problem);

	if (message == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(message));
}

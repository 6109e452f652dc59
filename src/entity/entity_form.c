/*-------------------------------------------------------------------------
 *
 * entity_form.c
 *	  A name as assay.entity_name keeps it: its words, folded, and its keys.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/array.h"

#include "compat.h"
#include "entity/entity_form.h"
#include "entity/entity_keys.h"
#include "name/name_glue.h"

/* cut behind this many bytes */
#define LONGEST_FORM 400

size_t
entity_form_bytes(const char *utf8, size_t length)
{
	if (length <= NAME_MAX_BYTES)
		return length;
	length = NAME_MAX_BYTES;
	while (length > 0 && ((unsigned char) utf8[length] & 0xC0) == 0x80)
		length--;
	return length;
}

const char *
entity_form_of_text(const Text *text)
{
	static char form[LONGEST_FORM];
	size_t		n = 0;

	for (uint32 i = 0; i < text->n_tokens; i++)
	{
		const Token *token = &text->tokens[i];

		if (token->plain_length == 0)
			continue;
		if (n + token->plain_length + 2 > LONGEST_FORM)
			break;
		if (n > 0)
			form[n++] = ' ';
		memcpy(form + n, text->letters + token->plain, token->plain_length);
		n += token->plain_length;
	}
	form[n] = '\0';
	return form;
}

const char *
entity_form_of(const char *utf8, size_t length)
{
	static TextSpace space;
	Text		text;

	text_read_in(&text, &space, utf8, entity_form_bytes(utf8, length));
	return entity_form_of_text(&text);
}

PG_FUNCTION_INFO_V1(assay_entity_form);

Datum
assay_entity_form(PG_FUNCTION_ARGS)
{
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	const char *form = entity_form_of(utf8, length);

	PG_RETURN_TEXT_P(text_of_utf8(form, strlen(form)));
}

PG_FUNCTION_INFO_V1(assay_entity_keys);

Datum
assay_entity_keys(PG_FUNCTION_ARGS)
{
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	EntityKeys	keys;
	Datum		values[ENTITY_MAX_KEYS];

	entity_keys(party_name_read(0, utf8, length), &keys);
	for (int i = 0; i < keys.n; i++)
		values[i] = Int32GetDatum((int32) keys.keys[i]);
	PG_RETURN_ARRAYTYPE_P(construct_array(values, keys.n, INT4OID, sizeof(int32), true, TYPALIGN_INT));
}

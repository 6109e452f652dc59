/*-------------------------------------------------------------------------
 *
 * database_text.c
 *	  Between text values of the server and the UTF-8 that text.h reads, and
 *	  the SQL functions that show the forms of a text.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "compat.h"
#include "text/database_text.h"

/* space for texts up to about 10 kB is kept */
#define KEPT_SPACE (256 * 1024)

/*
 * CREATE EXTENSION refuses other encodings. This stands for databases that
 * have the extension from before it did.
 */
static void
check_encoding(void)
{
	if (GetDatabaseEncoding() != PG_UTF8)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("assay needs a database with encoding UTF8, and this one has %s",
						GetDatabaseEncodingName()),
				 errhint("Create one with CREATE DATABASE name ENCODING 'UTF8' TEMPLATE template0.")));
}

const char *
utf8_of_bytes(const char *bytes, size_t n, size_t *length)
{
	check_encoding();
	*length = n;
	return bytes;
}

const char *
utf8_of_text(text *value, size_t *length)
{
	return utf8_of_bytes(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), length);
}

text *
text_of_utf8(const char *utf8, size_t length)
{
	check_encoding();
	return cstring_to_text_with_len(utf8, (int) length);
}

void
text_read_in(Text *text, TextSpace *space, const char *utf8, size_t length)
{
	size_t		needed = text_space(length);
	void	   *block = space->block;

	if (needed > space->size)
	{
		if (needed > KEPT_SPACE)
			block = palloc(needed);
		else
		{
			size_t		size = Max(needed, 16 * 1024);

			if (space->block != NULL)
				pfree(space->block);
			space->block = NULL;
			space->size = 0;
			block = space->block = MemoryContextAlloc(TopMemoryContext, size);
			space->size = size;
		}
	}
	text_read(text, block, utf8, length);
}

text *
text_fragment(const Text *words, uint32 start, uint32 end, int32 *first_character, int32 *n_characters)
{
	*first_character = (int32) text_character(words, start) + 1;
	*n_characters = (int32) text_characters(words->source + start, end - start);
	return text_of_utf8(words->source + start, end - start);
}

static TextSpace shown_space;

char *
utf8_plain_form(const char *utf8, size_t length)
{
	Text		words;
	char	   *out;
	char	   *end;

	text_read_in(&words, &shown_space, utf8, length);
	end = out = palloc(words.n_letters + words.n_tokens + 1);
	for (uint32 i = 0; i < words.n_tokens; i++)
	{
		if (i > 0)
			*end++ = ' ';
		memcpy(end, words.letters + words.tokens[i].plain, words.tokens[i].plain_length);
		end += words.tokens[i].plain_length;
	}
	*end = '\0';
	if (words.tokens != shown_space.block)
		pfree(words.tokens);
	return out;
}

PG_FUNCTION_INFO_V1(plain_form);

Datum
plain_form(PG_FUNCTION_ARGS)
{
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	char	   *plain = utf8_plain_form(utf8, length);

	PG_RETURN_TEXT_P(text_of_utf8(plain, strlen(plain)));
}

PG_FUNCTION_INFO_V1(skeleton);

Datum
skeleton(PG_FUNCTION_ARGS)
{
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	StringInfoData out;
	Text		words;

	text_read_in(&words, &shown_space, utf8, length);
	initStringInfo(&out);
	for (uint32 i = 0; i < words.n_tokens; i++)
	{
		char		word[TOKEN_MAX_LETTERS];
		int			n = text_skeleton(&words, i, word);

		appendBinaryStringInfo(&out, word, n);
		if (i + 1 == words.n_tokens)
			break;
		if (words.tokens[i].flags & TOKEN_GLUED)
			for (uint32 at = words.tokens[i].end; at < words.tokens[i + 1].start; at++)
				appendStringInfoChar(&out, text_symbol_letter(utf8[at]));
		else
			appendStringInfoChar(&out, ' ');
	}
	PG_RETURN_TEXT_P(text_of_utf8(out.data, out.len));
}

PG_FUNCTION_INFO_V1(normaliser_version);

Datum
normaliser_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(TEXT_NORMALISER_VERSION);
}

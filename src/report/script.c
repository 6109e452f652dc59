/*-------------------------------------------------------------------------
 *
 * script.c
 *	  The script of a letter, for those who read where a disguise is.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include "fmgr.h"
#include "utils/builtins.h"

#include "text/database_text.h"

PG_FUNCTION_INFO_V1(assay_script_of);

Datum
assay_script_of(PG_FUNCTION_ARGS)
{
	size_t		length;
	const char *utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	UErrorCode	status = U_ZERO_ERROR;
	UScriptCode script;
	UChar32		letter;
	int32		i = 0;

	if (length == 0)
		PG_RETURN_NULL();
	U8_NEXT(utf8, i, (int32) Min(length, U8_MAX_LENGTH), letter);
	script = letter < 0 ? USCRIPT_UNKNOWN : uscript_getScript(letter, &status);
	if (U_FAILURE(status))
		script = USCRIPT_UNKNOWN;
	PG_RETURN_TEXT_P(cstring_to_text(uscript_getName(script)));
}

/*-------------------------------------------------------------------------
 *
 * shipment.c
 *	  The arguments of assay.screen(), and what is read from them once.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/memutils.h"

#include "compat.h"
#include "hs/hs_adoption.h"
#include "hs/hs_check_glue.h"
#include "hs/tariff.h"
#include "registry/memo.h"
#include "screen/screening.h"
#include "text/database_text.h"

text *
shipment_text(const Screening *s, Field field)
{
	return s->fields[field].isnull ? NULL : DatumGetTextPP(s->fields[field].value);
}

const char *
shipment_utf8(const Screening *s, Field field, size_t *length)
{
	text	   *value = shipment_text(s, field);
	const char *utf8;

	*length = 0;
	if (value == NULL)
		return NULL;
	utf8 = utf8_of_text(value, length);
	return *length > 0 ? utf8 : NULL;
}

/* verdicts on codes, of which few are common */
#define VERDICT_BYTES (256 * 1024)
#define LONGEST_KEPT_CODE 16

typedef struct VerdictKey
{
	int32		year;
	char		code[LONGEST_KEPT_CODE];
} VerdictKey;

/* hs_check_text(), from the memo where the same was asked before */
static void
check_code(const char *code, size_t length, int year, HsVerdict *verdict)
{
	static Memo *memo = NULL;
	VerdictKey	key;
	Size		key_length = offsetof(VerdictKey, code) + length;
	Size		size;
	void	   *kept;

	if (length > LONGEST_KEPT_CODE)
	{
		hs_check_text(code, length, year, verdict);
		return;
	}
	if (memo == NULL)
		memo = memo_create(CacheMemoryContext, "verdicts on HS codes", VERDICT_BYTES);
	key.year = year;
	memcpy(key.code, code, length);
	kept = memo_find(memo, &key, key_length, &size);
	if (kept != NULL)
	{
		memcpy(verdict, kept, size);
		return;
	}
	hs_check_text(code, length, year, verdict);
	size = offsetof(HsVerdict, successors) + Min(verdict->n_successors, HS_MAX_SUCCESSORS) * sizeof(HsCode);
	kept = memo_keep(memo, &key, key_length, size);
	if (kept != NULL)
		memcpy(kept, verdict, size);
}

/* by the edition, and the tariff, of the country the goods go to */
void
read_hs_code(Screening *s)
{
	text	   *code = shipment_text(s, FIELD_HS_CODE);
	text	   *destination = shipment_text(s, FIELD_DESTINATION);
	int			year;

	if (s->hs_read)
		return;
	s->hs_read = true;
	s->hs_remark[0] = '\0';
	s->has_hs = code != NULL && VARSIZE_ANY_EXHDR(code) > 0;
	if (!s->has_hs)
		return;
	if (destination == NULL)
		year = hs_year_of_date(s->as_of);
	else
		year = hs_year_in_country(VARDATA_ANY(destination), VARSIZE_ANY_EXHDR(destination), s->as_of);
	check_code(VARDATA_ANY(code), VARSIZE_ANY_EXHDR(code), year, &s->hs);
	if (destination != NULL)
		(void) hs_check_tariff(VARDATA_ANY(destination), VARSIZE_ANY_EXHDR(destination), s->as_of,
							   &s->hs, s->hs_remark);
}

static TextSpace description_space;

void
read_words(Screening *s)
{
	if (s->words_read || s->utf8 == NULL)
		return;
	s->words_read = true;
	text_read_in(&s->words, &description_space, s->utf8, s->utf8_length);
}

void
read_terms(Screening *s)
{
	TermHit    *terms;

	if (s->terms_read || s->utf8 == NULL)
		return;
	s->terms_read = true;
	read_words(s);
	s->n_terms = terms_find(&s->words, s->as_of, &terms);
	s->terms = terms;
}

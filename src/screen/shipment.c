/*-------------------------------------------------------------------------
 *
 * shipment.c
 *	  The arguments of assay.screen(), and what is read from them once.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"

#include "compat.h"
#include "hs/hs_adoption.h"
#include "hs/hs_check_glue.h"
#include "hs/tariff.h"
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
	hs_check_text(VARDATA_ANY(code), VARSIZE_ANY_EXHDR(code), year, &s->hs);
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

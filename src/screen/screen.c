/*-------------------------------------------------------------------------
 *
 * screen.c
 *	  assay.screen(): one shipment against all registries and rules.
 *
 * Each screen_...() looks at one side of the shipment and reports what it
 * finds. What speaks for the shipment is a finding as well, with a negative
 * weight: nothing is passed over in silence.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "hs/hs_adoption.h"
#include "hs/hs_check_glue.h"
#include "hs/tariff.h"
#include "screen/screening.h"
#include "text/database_text.h"

bool
finding_wanted(const Screening *s, RuleId id, double strength)
{
	return s->rules[id].enabled && strength >= s->rules[id].threshold && strength > 0;
}

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

void
screen_shipment(const NullableDatum fields[SHIPMENT_FIELDS], FindingTake take, void *arg)
{
	Screening	s = {0};
	bool		cover;

	s.fields = fields;
	s.take = take;
	s.take_arg = arg;
	s.rules = rules();
	s.as_of = date_or_today(fields[FIELD_SHIPPED_ON].isnull, fields[FIELD_SHIPPED_ON].value);
	s.utf8 = shipment_utf8(&s, FIELD_DESCRIPTION, &s.utf8_length);

	screen_goods_declared(&s, &cover);
	screen_seller(&s);
	screen_importer(&s);
	screen_maker(&s);
	screen_item_id(&s);
	screen_gtin(&s);
	if (cover)
		screen_cover_goods(&s);
	screen_fields(&s);
}

static void
put_row(void *arg, const Rule *rule, float4 strength, const Jsonb *evidence)
{
	ReturnSetInfo *rsinfo = arg;
	Datum		values[5];
	bool		nulls[5] = {false};

	values[0] = rule->name;
	values[1] = Int32GetDatum(rule->version);
	values[2] = Float4GetDatum(strength);
	values[3] = Float4GetDatum(rule->weight);
	values[4] = PointerGetDatum(evidence);
	tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
}

PG_FUNCTION_INFO_V1(assay_screen);

Datum
assay_screen(PG_FUNCTION_ARGS)
{
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	screen_shipment(fcinfo->args, put_row, fcinfo->resultinfo);
	return (Datum) 0;
}

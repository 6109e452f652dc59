/*-------------------------------------------------------------------------
 *
 * evidence.c
 *	  What a finding says of itself: where it is, what was compared with
 *	  what, and which list in which version decided.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "importer/importerno.h"
#include "screen/screening.h"
#include "text/database_text.h"

static void
put_value(Evidence *e, const char *key, JsonbValue *value)
{
	JsonbValue	k;

	k.type = jbvString;
	k.val.string.val = unconstify(char *, key);
	k.val.string.len = (int) strlen(key);
	jsonb_push(&e->jsonb, WJB_KEY, &k);
	jsonb_push(&e->jsonb, WJB_VALUE, value);
}

static void
put_bytes(Evidence *e, const char *key, const char *bytes, int length)
{
	JsonbValue	v;

	v.type = jbvString;
	v.val.string.val = unconstify(char *, bytes);
	v.val.string.len = length;
	put_value(e, key, &v);
}

void
evidence_string(Evidence *e, const char *key, const char *string)
{
	if (string != NULL && string[0] != '\0')
		put_bytes(e, key, string, (int) strlen(string));
}

void
evidence_text(Evidence *e, const char *key, Datum value)
{
	text	   *t = DatumGetTextPP(value);

	put_bytes(e, key, VARDATA_ANY(t), (int) VARSIZE_ANY_EXHDR(t));
}

void
evidence_utf8(Evidence *e, const char *key, const char *utf8)
{
	if (utf8 != NULL && utf8[0] != '\0')
		evidence_text(e, key, PointerGetDatum(text_of_utf8(utf8, strlen(utf8))));
}

static void
put_numeric(Evidence *e, const char *key, Datum numeric)
{
	JsonbValue	v;

	v.type = jbvNumeric;
	v.val.numeric = DatumGetNumeric(numeric);
	put_value(e, key, &v);
}

void
evidence_integer(Evidence *e, const char *key, int64 value)
{
	put_numeric(e, key, NumericGetDatum(int64_to_numeric(value)));
}

void
evidence_score(Evidence *e, const char *key, double value)
{
	put_numeric(e, key, NumericGetDatum(int64_div_fast_to_numeric((int64) (value * 1000 + 0.5), 3)));
}

void
evidence_jsonb(Evidence *e, const char *key, Datum jsonb)
{
	JsonbValue	v;
	Jsonb	   *value = DatumGetJsonbP(jsonb);

	v.type = jbvBinary;
	v.val.binary.data = &value->root;
	v.val.binary.len = VARSIZE_ANY_EXHDR(value);
	put_value(e, key, &v);
}

void
evidence_texts(Evidence *e, const char *key, const Datum *texts, int n)
{
	JsonbValue	k;

	k.type = jbvString;
	k.val.string.val = unconstify(char *, key);
	k.val.string.len = (int) strlen(key);
	jsonb_push(&e->jsonb, WJB_KEY, &k);
	jsonb_push(&e->jsonb, WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < n; i++)
	{
		text	   *t = DatumGetTextPP(texts[i]);

		k.val.string.val = VARDATA_ANY(t);
		k.val.string.len = (int) VARSIZE_ANY_EXHDR(t);
		jsonb_push(&e->jsonb, WJB_ELEM, &k);
	}
	jsonb_push(&e->jsonb, WJB_END_ARRAY, NULL);
}

void
evidence_text_array(Evidence *e, const char *key, Datum array)
{
	Datum	   *texts;
	bool	   *nulls;
	int			n;
	int			kept = 0;

	deconstruct_array(DatumGetArrayTypeP(array), TEXTOID, -1, false, TYPALIGN_INT, &texts, &nulls, &n);
	for (int i = 0; i < n; i++)
		if (!nulls[i])
			texts[kept++] = texts[i];
	evidence_texts(e, key, texts, kept);
}

static char *
date_text(DateADT date)
{
	return DATE_NOT_FINITE(date) ? "" : DatumGetCString(DirectFunctionCall1(date_out, DateADTGetDatum(date)));
}

void
evidence_registry(Evidence *e, const char *table, DateADT from, DateADT until)
{
	evidence_string(e, "list", table);
	evidence_string(e, "version", psprintf("%c%s,%s)", DATE_NOT_FINITE(from) ? '(' : '[',
									  date_text(from), date_text(until)));
}

void
evidence_rule(Evidence *e, const Screening *s, RuleId id)
{
	evidence_string(e, "list", "assay.rule");
	evidence_string(e, "version", psprintf("%d", s->rules[id].version));
}

void
evidence_age(Evidence *e, const Screening *s, DateADT since)
{
	if (!DATE_NOT_FINITE(since) && !DATE_NOT_FINITE(s->as_of))
		evidence_integer(e, "age_days", (int64) s->as_of - since);
}

Evidence
evidence_begin(const char *field)
{
	Evidence	e = {{NULL}};

	jsonb_push(&e.jsonb, WJB_BEGIN_OBJECT, NULL);
	evidence_string(&e, "field", field);
	return e;
}

/* the beginning of it, with the numbers of persons masked */
static void
put_fragment(Evidence *e, const char *s, int bytes)
{
	int			kept = pg_mbcharcliplen(s, bytes, FRAGMENT_CHARACTERS);
	/* a number that the end cuts is one as well */
	int			looked_at = Min(bytes, kept + IMPORTERNO_PERSON_REACH);
	char	   *fragment = pnstrdup(s, looked_at);

	importerno_mask_persons(fragment, looked_at);
	put_bytes(e, "fragment", fragment, kept);
}

void
evidence_fragment(Evidence *e, const Text *words, uint32 start, uint32 end)
{
	int32		first;
	int32		characters;
	text	   *fragment = text_fragment(words, start, end, &first, &characters);

	evidence_integer(e, "start", first);
	evidence_integer(e, "length", characters);
	put_fragment(e, VARDATA_ANY(fragment), (int) VARSIZE_ANY_EXHDR(fragment));
}

void
evidence_argument(Evidence *e, text *argument)
{
	const char *s = VARDATA_ANY(argument);
	int			bytes = (int) VARSIZE_ANY_EXHDR(argument);
	int			kept = pg_mbcharcliplen(s, bytes, FRAGMENT_CHARACTERS);

	evidence_integer(e, "start", 1);
	evidence_integer(e, "length", pg_mbstrlen_with_len(s, kept));
	put_fragment(e, s, bytes);
}

void
report_finding(Screening *s, RuleId id, double strength, Evidence *e)
{
	const Rule *rule = &s->rules[id];
	Datum		values[5];
	bool		nulls[5] = {false};

	jsonb_push(&e->jsonb, WJB_END_OBJECT, NULL);
	values[0] = rule->name;
	values[1] = Int32GetDatum(rule->version);
	values[2] = Float4GetDatum((float4) strength);
	values[3] = Float4GetDatum(rule->weight);
	values[4] = PointerGetDatum(JsonbValueToJsonb(e->jsonb.result));
	tuplestore_putvalues(s->rsinfo->setResult, s->rsinfo->setDesc, values, nulls);
}

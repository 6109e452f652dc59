/*-------------------------------------------------------------------------
 *
 * evidence.c
 *	  The evidence of a finding: where it is, what was compared with
 *	  what, and which list in which version decided.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "compat.h"
#include "importer/importerno.h"
#include "screen/screening.h"
#include "text/database_text.h"

/*
 * jsonb keeps the keys of an object by length, then by bytes. The values stay
 * where they are until the finding is reported.
 */
static void
put(Evidence *e, const char *key, JEntry type, const char *value, uint32 length)
{
	uint32		key_length = (uint32) strlen(key);
	int			at = e->n;

	if (e->n == MAX_EVIDENCE)
		elog(ERROR, "too much evidence for a finding");
	for (; at > 0; at--)
	{
		const EvidenceItem *before = &e->items[at - 1];

		if (before->key_length < key_length ||
			(before->key_length == key_length && memcmp(before->key, key, key_length) < 0))
			break;
		e->items[at] = *before;
	}
	e->items[at].key = key;
	e->items[at].key_length = key_length;
	e->items[at].type = type;
	e->items[at].value = value;
	e->items[at].length = length;
	e->n++;
}

static void
put_bytes(Evidence *e, const char *key, const char *bytes, int length)
{
	put(e, key, JENTRY_ISSTRING, bytes, (uint32) length);
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
put_numeric(Evidence *e, const char *key, Numeric numeric)
{
	put(e, key, JENTRY_ISNUMERIC, (const char *) numeric, VARSIZE_ANY(numeric));
}

/* small numbers, which most findings have, are made once, in TopMemoryContext */
#define FEW_NUMBERS 1001

static Numeric
few_number(int64 n, bool thousandths)
{
	static Numeric made[2][FEW_NUMBERS];
	Numeric    *number = &made[thousandths][n];

	if (*number == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);

		*number = thousandths ? int64_div_fast_to_numeric(n, 3) : int64_to_numeric(n);
		MemoryContextSwitchTo(old);
	}
	return *number;
}

void
evidence_integer(Evidence *e, const char *key, int64 value)
{
	put_numeric(e, key, value >= 0 && value < FEW_NUMBERS ? few_number(value, false) : int64_to_numeric(value));
}

void
evidence_score(Evidence *e, const char *key, double value)
{
	int64		thousandths = (int64) (value * 1000 + 0.5);

	put_numeric(e, key, thousandths >= 0 && thousandths < FEW_NUMBERS ? few_number(thousandths, true) :
				int64_div_fast_to_numeric(thousandths, 3));
}

void
evidence_jsonb(Evidence *e, const char *key, Datum jsonb)
{
	Jsonb	   *value = DatumGetJsonbP(jsonb);

	put(e, key, JENTRY_ISCONTAINER, (const char *) &value->root, VARSIZE(value) - VARHDRSZ);
}

/*
 * Entries of a container, written one after the other: each has the length of
 * what it stands for, every JB_OFFSET_STRIDE-th where that ends.
 */
typedef struct Entries
{
	JEntry	   *entries;
	int			n;
	uint32		end;			/* of the data written so far */
} Entries;

static void
add_entry(Entries *written, JEntry type, uint32 length)
{
	written->end += length;
	if (written->end > JENTRY_OFFLENMASK)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("evidence of a finding is too long")));
	written->entries[written->n] = type |
		(written->n % JB_OFFSET_STRIDE == 0 ? written->end | JENTRY_HAS_OFF : length);
	written->n++;
}

void
evidence_texts(Evidence *e, const char *key, const Datum *texts, int n)
{
	Size		size = offsetof(JsonbContainer, children) + n * sizeof(JEntry);
	Entries		written = {NULL, 0, 0};
	JsonbContainer *array;
	char	   *at;

	for (int i = 0; i < n; i++)
		size += VARSIZE_ANY_EXHDR(DatumGetPointer(texts[i]));
	array = palloc(size);
	array->header = JB_FARRAY | n;
	written.entries = array->children;
	at = (char *) (array->children + n);
	for (int i = 0; i < n; i++)
	{
		text	   *t = (text *) DatumGetPointer(texts[i]);
		uint32		length = VARSIZE_ANY_EXHDR(t);

		memcpy(at, VARDATA_ANY(t), length);
		at += length;
		add_entry(&written, JENTRY_ISSTRING, length);
	}
	put(e, key, JENTRY_ISCONTAINER, (const char *) array, (uint32) size);
}

/* the object, as JsonbValueToJsonb() would write it */
static Jsonb *
evidence_object(const Evidence *e)
{
	Entries		written = {NULL, 0, 0};
	Size		size = offsetof(Jsonb, root) + offsetof(JsonbContainer, children) + 2 * e->n * sizeof(JEntry);
	Jsonb	   *object;
	char	   *begin;
	char	   *at;

	for (int i = 0; i < e->n; i++)
		size += e->items[i].key_length + INTALIGN(e->items[i].length) + ALIGNOF_INT;
	object = palloc(size);
	object->root.header = JB_FOBJECT | e->n;
	written.entries = object->root.children;
	begin = at = (char *) (object->root.children + 2 * e->n);
	for (int i = 0; i < e->n; i++)
	{
		memcpy(at, e->items[i].key, e->items[i].key_length);
		at += e->items[i].key_length;
		add_entry(&written, JENTRY_ISSTRING, e->items[i].key_length);
	}
	for (int i = 0; i < e->n; i++)
	{
		const EvidenceItem *item = &e->items[i];

		/* all but strings are aligned, from the start of the value on */
		if (item->type != JENTRY_ISSTRING)
			while ((at - (char *) object) % ALIGNOF_INT != 0)
				*at++ = '\0';
		memcpy(at, item->value, item->length);
		at += item->length;
		add_entry(&written, item->type, (uint32) (at - begin) - written.end);
	}
	SET_VARSIZE(object, at - (char *) object);
	return object;
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
	if (DATE_NOT_FINITE(from) && DATE_NOT_FINITE(until))
		evidence_string(e, "version", "(,)");
	else
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
	Evidence	e;

	e.n = 0;
	evidence_string(&e, "field", field);
	return e;
}

/* bytes of the beginning that goes into the evidence */
static int
shown_bytes(const char *s, int bytes)
{
	return bytes <= FRAGMENT_CHARACTERS ? bytes : pg_mbcharcliplen(s, bytes, FRAGMENT_CHARACTERS);
}

/* the beginning of it, with the numbers of persons masked */
static void
put_fragment(Evidence *e, const char *s, int bytes)
{
	int			kept = shown_bytes(s, bytes);
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
	int			kept = shown_bytes(s, bytes);

	evidence_integer(e, "start", 1);
	evidence_integer(e, "length", pg_mbstrlen_with_len(s, kept));
	put_fragment(e, s, bytes);
}

bool
finding_wanted(const Screening *s, RuleId id, double strength)
{
	return s->rules[id].enabled && strength >= s->rules[id].threshold && strength > 0;
}

void
report_finding(Screening *s, RuleId id, double strength, Evidence *e)
{
	const Jsonb *evidence = evidence_object(e);

	if (s->cached != NULL)
	{
		if (s->n_cached < MAX_CACHED_FINDINGS)
			s->cached[s->n_cached] = (CachedFinding) {id, -1, strength, evidence};
		s->n_cached++;
	}
	put_finding(s, id, strength, evidence);
}

void
put_finding(Screening *s, RuleId id, double strength, const Jsonb *evidence)
{
	s->take(s->take_arg, &s->rules[id], (float4) strength, evidence);
}

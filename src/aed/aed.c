/*-------------------------------------------------------------------------
 *
 * aed.c
 *	  Completeness of advance electronic data: which elements a regime
 *	  requires (assay.aed_element), and which of them a record has.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "aed/aed.h"
#include "compat.h"
#include "registry/block.h"
#include "registry/registry.h"

/* of a longer key in a record only so much is compared */
#define KEY_LONGEST 63

typedef struct Element
{
	Rel(const char) regime;
	Rel(const char) element;
	Rel(const char) one_of;		/* or NULL */
	Rel(const char) keys;		/* as pack_strings() has them and fold_key() leaves them; the first is best */
	int			ordinal;
	bool		required;
	bool		shipped;
	AedKind		kind;
	DateADT		from;
	DateADT		until;			/* exclusive */
} Element;

typedef struct AedImage
{
	Element    *elements;		/* by regime, ordinal, element */
	uint32		n;
	uint32		space;
} AedImage;

/* lower case, and _ for blanks and hyphens: "Sender Name" is sender_name */
static int
fold_key(const char *key, size_t length, char folded[KEY_LONGEST + 1])
{
	int			n = (int) Min(length, KEY_LONGEST);

	for (int i = 0; i < n; i++)
		folded[i] = key[i] == ' ' || key[i] == '-' ? '_' : (char) pg_ascii_tolower((unsigned char) key[i]);
	folded[n] = '\0';
	return n;
}

static void
append_key(StringInfo keys, const char *key)
{
	char		folded[KEY_LONGEST + 1];
	int			n = fold_key(key, strlen(key), folded);

	if (n > 0)
		appendBinaryStringInfo(keys, folded, n + 1);
}

static AedKind
kind_of(const char *name)
{
	for (int kind = 0; kind < AED_KINDS; kind++)
		if (strcmp(name, aed_kind_names[kind]) == 0)
			return kind;
	elog(ERROR, "unexpected kind \"%s\" of an element", name);
}

static void
take_element(void *arg, HeapTuple row, TupleDesc desc)
{
	AedImage   *image = arg;
	Element		element = {0};
	StringInfoData keys;
	bool		isnull;
	Datum		value;

	element.regime.pointer = SPI_getvalue(row, desc, 1);
	element.element.pointer = SPI_getvalue(row, desc, 2);
	element.one_of.pointer = SPI_getvalue(row, desc, 3);
	element.ordinal = DatumGetInt16(SPI_getbinval(row, desc, 4, &isnull));
	element.required = DatumGetBool(SPI_getbinval(row, desc, 5, &isnull));
	element.kind = kind_of(SPI_getvalue(row, desc, 6));
	element.shipped = DatumGetBool(SPI_getbinval(row, desc, 7, &isnull));
	element.from = registry_date(row, desc, 8, DATEVAL_NOBEGIN);
	element.until = registry_date(row, desc, 9, DATEVAL_NOEND);

	/* by its own name first */
	initStringInfo(&keys);
	append_key(&keys, element.element.pointer);
	value = SPI_getbinval(row, desc, 10, &isnull);
	if (!isnull)
	{
		Datum	   *datums;
		bool	   *nulls;
		int			n;

		deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false, TYPALIGN_INT, &datums, &nulls, &n);
		for (int i = 0; i < n; i++)
			if (!nulls[i])
				append_key(&keys, TextDatumGetCString(datums[i]));
	}
	element.keys.pointer = keys.data;

	registry_grow(image->elements, image->n, image->space);
	image->elements[image->n++] = element;
}

static void
build(Pack *pack)
{
	AedImage	image = {0};
	Size		place;

	registry_read("SELECT e.regime, e.element, e.one_of, e.ordinal, e.required, e.kind, e.shipped,"
				  " pg_catalog.lower(e.valid), pg_catalog.upper(e.valid), e.keys"
				  " FROM assay.aed_element e WHERE NOT pg_catalog.isempty(e.valid)"
				  " ORDER BY e.regime COLLATE pg_catalog.\"C\", e.ordinal, e.element COLLATE pg_catalog.\"C\", e.shipped",
				  take_element, &image);

	place = pack_array(pack, pack_member(pack_root(pack, &image, sizeof(image)), AedImage, 0, elements),
					   image.n, sizeof(Element));
	for (uint32 i = 0; i < image.n; i++)
	{
		pack_string(pack, pack_member(place, Element, i, regime));
		pack_string(pack, pack_member(place, Element, i, element));
		pack_string(pack, pack_member(place, Element, i, one_of));
		pack_strings(pack, pack_member(place, Element, i, keys));
	}
}

static Registry elements = {
	.name = "aed elements",
	.tables = {"aed_element"},
	.build = build
};

/* an element of the regime in force, and the value of the record for it */
typedef struct Answer
{
	const Element *element;
	int			key;			/* by which it was found: the lower the better */
	JsonbValue	found;
	AedValue	value;
	AedState	state;
	bool		required;
	char		note[AED_NOTE];
} Answer;

typedef struct Answers
{
	int			n;
	Answer	   *answers;
} Answers;

/*
 * The elements in force on the day. Of several rows for one element the
 * user's own decides.
 */
static void
list_elements(const char *regime, DateADT as_of, Answers *list)
{
	AedImage   *image = registry_get(&elements);
	bool		known = false;

	list->n = 0;
	list->answers = palloc0(Max(1, image->n) * sizeof(Answer));
	for (uint32 i = 0; i < image->n; i++)
	{
		const Element *element = &image->elements[i];
		bool		own = false;

		if (strcmp(rel(element->regime), regime) != 0)
			continue;
		known = true;
		if (as_of < element->from || (as_of >= element->until && element->until != DATEVAL_NOEND))
			continue;
		for (int k = 0; k < list->n && !own; k++)
		{
			const Element *other = list->answers[k].element;

			if (strcmp(rel(other->element), rel(element->element)) == 0)
			{
				own = true;
				if (other->shipped && !element->shipped)
					list->answers[k].element = element;
			}
		}
		if (!own)
			list->answers[list->n++].element = element;
	}
	if (!known)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("unknown regime \"%s\" of advance electronic data", regime),
				 errhint("Regimes are listed in table assay.aed_element.")));
	for (int i = 0; i < list->n; i++)
		list->answers[i].key = INT_MAX;
}

/* the values of the record for the elements */
static void
find_values(Jsonb *record, Answers *list)
{
	JsonbIterator *iterator = JsonbIteratorInit(&record->root);
	JsonbIteratorToken token;
	JsonbValue	v;
	char		key[KEY_LONGEST + 1];

	if (!JB_ROOT_IS_OBJECT(record))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a record of advance electronic data must be a JSON object"),
				 errhint("Use to_jsonb() on a row.")));
	/* nested objects and arrays come as one value each */
	while ((token = JsonbIteratorNext(&iterator, &v, true)) != WJB_DONE)
	{
		if (token == WJB_KEY)
			fold_key(v.val.string.val, v.val.string.len, key);
		else if (token == WJB_VALUE && v.type != jbvNull)
			for (int i = 0; i < list->n; i++)
			{
				Answer	   *answer = &list->answers[i];
				int			k = 0;

				for_each_string(known, rel(answer->element->keys))
				{
					if (k == answer->key)
						break;
					if (strcmp(known, key) == 0)
					{
						answer->key = k;
						answer->found = v;
						break;
					}
					k++;
				}
			}
	}
}

static void
append_scalar(StringInfo out, const JsonbValue *v)
{
	switch (v->type)
	{
		case jbvString:
			appendBinaryStringInfo(out, v->val.string.val, v->val.string.len);
			break;
		case jbvNumeric:
			appendStringInfoString(out, DatumGetCString(DirectFunctionCall1(numeric_out,
																			NumericGetDatum(v->val.numeric))));
			break;
		case jbvBool:
			appendStringInfoString(out, v->val.boolean ? "true" : "false");
			break;
		default:
			break;
	}
}

/* the parts of an object or array, joined by commas */
static void
join_parts(JsonbContainer *container, StringInfo out, bool *has_country)
{
	JsonbIterator *iterator = JsonbIteratorInit(container);
	JsonbIteratorToken token;
	JsonbValue	v;
	bool		of_country = false;

	while ((token = JsonbIteratorNext(&iterator, &v, false)) != WJB_DONE)
	{
		if (token == WJB_KEY)
		{
			char		key[KEY_LONGEST + 1];

			fold_key(v.val.string.val, v.val.string.len, key);
			of_country = strstr(key, "country") != NULL;
		}
		else if (token == WJB_VALUE || token == WJB_ELEM)
		{
			int			before = out->len;

			if (v.type == jbvNull)
				continue;
			if (out->len > 0)
				appendStringInfoString(out, ", ");
			append_scalar(out, &v);
			if (of_country && out->len > before)
				*has_country = true;
			of_country = false;
		}
	}
}

static void
read_value(const JsonbValue *found, AedValue *value)
{
	StringInfoData out;

	if (found->type == jbvString)
	{
		value->text = found->val.string.val;
		value->length = found->val.string.len;
		return;
	}
	initStringInfo(&out);
	if (found->type == jbvBinary)
	{
		value->structured = true;
		join_parts(found->val.binary.data, &out, &value->has_country);
	}
	else
		append_scalar(&out, found);
	value->text = out.data;
	value->length = out.len;
}

/* of elements that stand for each other one is enough */
static bool
another_given(const Answers *list, const Answer *answer)
{
	for (int i = 0; i < list->n; i++)
		if (rel(list->answers[i].element->one_of) != NULL && list->answers[i].state != AED_MISSING &&
			strcmp(rel(list->answers[i].element->one_of), rel(answer->element->one_of)) == 0)
			return true;
	return false;
}

static void
answer_all(FunctionCallInfo fcinfo, Answers *list)
{
	Jsonb	   *record = PG_GETARG_JSONB_P(0);
	char	   *regime = text_to_cstring(PG_GETARG_TEXT_PP(1));
	DateADT		as_of = PG_ARGISNULL(2) ? GetSQLCurrentDate() : PG_GETARG_DATEADT(2);

	list_elements(regime, as_of, list);
	find_values(record, list);
	for (int i = 0; i < list->n; i++)
	{
		Answer	   *answer = &list->answers[i];

		if (answer->key < INT_MAX)
		{
			read_value(&answer->found, &answer->value);
			answer->state = aed_judge(answer->element->kind, &answer->value, as_of, answer->note);
		}
		answer->required = answer->element->required;
	}
	for (int i = 0; i < list->n; i++)
	{
		Answer	   *answer = &list->answers[i];
		const char *one_of;
		int			n;

		if (answer->state != AED_MISSING || rel(answer->element->one_of) == NULL)
			continue;
		one_of = rel(answer->element->one_of);
		n = pg_mbcliplen(one_of, (int) strlen(one_of), 100);
		if (another_given(list, answer))
		{
			answer->required = false;
			snprintf(answer->note, AED_NOTE, "another %.*s is given", n, one_of);
		}
		else
			snprintf(answer->note, AED_NOTE, "one %.*s is enough", n, one_of);
	}
}

PG_FUNCTION_INFO_V1(assay_aed_check);

Datum
assay_aed_check(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Answers		list;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return (Datum) 0;
	answer_all(fcinfo, &list);
	for (int i = 0; i < list.n; i++)
	{
		const Answer *answer = &list.answers[i];
		Datum		values[5] = {0};
		bool		nulls[5] = {false};

		values[0] = CStringGetTextDatum(rel(answer->element->element));
		values[1] = CStringGetTextDatum(aed_state_names[answer->state]);
		nulls[2] = answer->value.text == NULL;
		if (answer->value.secret)
			values[2] = CStringGetTextDatum("***");
		else if (!nulls[2])
			values[2] = PointerGetDatum(cstring_to_text_with_len(answer->value.text,
																 (int) answer->value.length));
		nulls[3] = answer->note[0] == '\0';
		if (!nulls[3])
			values[3] = CStringGetTextDatum(answer->note);
		values[4] = BoolGetDatum(answer->required);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(assay_aed_summary);

/*
 * The same in one row: how many elements are wanted (those of a group count
 * once), how many of these are given, and given without suspicion.
 */
Datum
assay_aed_summary(PG_FUNCTION_ARGS)
{
	Answers		list;
	TupleDesc	desc;
	Datum		values[5] = {0};
	bool		nulls[5] = {false};
	Datum	   *lacking;
	int			n_lacking = 0;
	int			wanted = 0;
	int			given = 0;
	int			good = 0;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	answer_all(fcinfo, &list);
	lacking = palloc(Max(1, list.n) * sizeof(Datum));
	for (int i = 0; i < list.n; i++)
	{
		const Answer *answer = &list.answers[i];
		const char *name = rel(answer->element->element);
		AedState	best = answer->state;
		bool		counted = false;

		if (!answer->element->required)
			continue;
		if (rel(answer->element->one_of) != NULL)
		{
			name = rel(answer->element->one_of);
			for (int k = 0; k < list.n; k++)
				if (rel(list.answers[k].element->one_of) != NULL &&
					strcmp(rel(list.answers[k].element->one_of), name) == 0)
				{
					counted |= k < i;
					best = Max(best, list.answers[k].state);
				}
		}
		if (counted)
			continue;
		wanted++;
		given += best != AED_MISSING;
		good += best >= AED_PRESENT;
		if (best < AED_PRESENT)
			lacking[n_lacking++] = CStringGetTextDatum(name);
	}
	values[0] = Int32GetDatum(wanted);
	values[1] = Int32GetDatum(given);
	values[2] = Int32GetDatum(good);
	values[3] = BoolGetDatum(given == wanted);
	values[4] = PointerGetDatum(n_lacking == 0 ? construct_empty_array(TEXTOID) :
								construct_array(lacking, n_lacking, TEXTOID, -1, false, TYPALIGN_INT));
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

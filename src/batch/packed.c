/*-------------------------------------------------------------------------
 *
 * packed.c
 *	  The type assay.evidence: see packed.h.
 *
 * A packed value is a byte that names its shape, and a value (see Tag); or,
 * where the shape is the set of keys of an object, the values of these keys,
 * in their order. A string of an object of a shape that was in it before, but
 * for the case of its letters, is named by the place of that.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "batch/packed.h"
#include "batch/packed_words.h"
#include "compat.h"

/* the first byte of a value */
enum Tag
{
	TAG_WORD = 0x00,			/* + place in packed_words */
	TAG_SHORT = 0x80,			/* + length of a string of up to 63 bytes */
	TAG_SMALL = 0xC0,			/* + an integer from 0 to 31 */
	TAG_STRING = 0xE0,			/* length, bytes */
	TAG_INTEGER,				/* not negative */
	TAG_THOUSANDTHS,			/* a number with three decimals, not negative */
	TAG_NUMERIC,				/* length, digits */
	TAG_NULL,
	TAG_FALSE,
	TAG_TRUE,
	TAG_ARRAY,					/* how many, values */
	TAG_OBJECT,					/* how many, keys and values */
	TAG_SAME,					/* place of a value */
	TAG_LOWER,					/* the same, in lower case */
	TAG_UPPER,
	TAG_ABSENT,					/* the object does not have this key */
	TAG_DIGITS,					/* how many, two in a byte, the first above */
	TAG_FEW_THOUSANDTHS = 0xF0,	/* + upper bits of a number to 2047; lower byte */
	TAG_FEW = 0xF8				/* the same of an integer */
};

#define SHORT_LENGTH 64
#define SMALL 32
#define FEW 2048

/* the shape of what has none */
#define SHAPE_NONE 0

#define WORDS ((int) lengthof(packed_words))
#define SHAPES ((int) lengthof(packed_shapes))
#define MAX_ITEMS ((int) lengthof(packed_shapes[0]))

StaticAssertDecl(lengthof(packed_words) <= TAG_SHORT, "words have one byte");

/* ---- words ---- */

#define SLOTS 512

/* places of words by their hash, + 1 */
static uint8 slots[SLOTS];

static uint32
hash_word(const char *bytes, int length)
{
	uint32		hash = (uint32) length;

	for (int i = 0; i < length; i++)
		hash = hash * 31 + (unsigned char) bytes[i];
	return hash * 0x9E3779B1u >> 23;
}

StaticAssertDecl(SLOTS == 1 << (32 - 23), "a hash is a slot");

static void
fill_slots(void)
{
	for (int i = WORDS - 1; i >= 0; i--)
	{
		uint32		at = hash_word(packed_words[i], (int) strlen(packed_words[i]));

		while (slots[at] != 0)
			at = (at + 1) % SLOTS;
		slots[at] = (uint8) (i + 1);
	}
}

/* -1: none */
static int
word_of(const char *bytes, int length)
{
	static bool filled = false;

	if (!filled)
	{
		fill_slots();
		filled = true;
	}
	for (uint32 at = hash_word(bytes, length); slots[at] != 0; at = (at + 1) % SLOTS)
	{
		const char *word = packed_words[slots[at] - 1];

		if (strncmp(word, bytes, (size_t) length) == 0 && word[length] == '\0')
			return slots[at] - 1;
	}
	return -1;
}

/* ---- packing ---- */

typedef struct Packer
{
	StringInfoData out;
	const JsonbValue *before;	/* items of the object of a shape, or none */
	const int  *words;
	int			n_before;
} Packer;

static void pack_value(Packer *p, const JsonbValue *value);

static void
put_byte(Packer *p, int byte)
{
	appendStringInfoCharMacro(&p->out, (char) byte);
}

/* seven bits a byte, the lowest first */
static void
put_count(Packer *p, uint64 n)
{
	for (; n >= 0x80; n >>= 7)
		put_byte(p, (int) (n & 0x7F) | 0x80);
	put_byte(p, (int) n);
}

static inline char
to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
}

static inline char
to_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char) (c - ('a' - 'A')) : c;
}

/* 0, or how to make the string of the other one */
static int
same_as(const JsonbValue *string, const JsonbValue *other)
{
	const char *s = string->val.string.val;
	const char *o = other->val.string.val;
	int			length = string->val.string.len;
	bool		is_lower = true;
	bool		is_upper = true;

	if (other->type != jbvString || other->val.string.len != length)
		return 0;
	if (memcmp(s, o, (size_t) length) == 0)
		return TAG_SAME;
	for (int i = 0; i < length && (is_lower || is_upper); i++)
	{
		is_lower = is_lower && s[i] == to_lower(o[i]);
		is_upper = is_upper && s[i] == to_upper(o[i]);
	}
	return is_lower ? TAG_LOWER : is_upper ? TAG_UPPER : 0;
}

static bool
all_digits(const char *s, int length)
{
	for (int i = 0; i < length; i++)
		if (s[i] < '0' || s[i] > '9')
			return false;
	return true;
}

static void
pack_digits(Packer *p, const char *s, int length)
{
	put_byte(p, TAG_DIGITS);
	put_byte(p, length);
	for (int i = 0; i < length; i += 2)
		put_byte(p, (s[i] - '0') << 4 | (i + 1 < length ? s[i + 1] - '0' : 0));
}

static void
pack_string(Packer *p, const JsonbValue *string)
{
	const char *s = string->val.string.val;
	int			length = string->val.string.len;
	int			word = word_of(s, length);

	if (word >= 0)
	{
		put_byte(p, TAG_WORD + word);
		return;
	}
	for (int i = 0; i < p->n_before; i++)
	{
		int			same = same_as(string, &p->before[i]);

		if (same != 0)
		{
			put_byte(p, same);
			put_byte(p, i);
			return;
		}
	}
	if (length > 3 && length < SHORT_LENGTH && all_digits(s, length))
	{
		pack_digits(p, s, length);
		return;
	}
	if (length < SHORT_LENGTH)
		put_byte(p, TAG_SHORT + length);
	else
	{
		put_byte(p, TAG_STRING);
		put_count(p, (uint64) length);
	}
	appendBinaryStringInfo(&p->out, s, length);
}

/* digits to 10^15, and three of them after a point or none */
static bool
read_number(const char *digits, bool *thousandths, uint64 *n)
{
	const char *point = strchr(digits, '.');
	size_t		length = strlen(digits);

	*thousandths = point != NULL;
	if (length > 15 || (point != NULL && (point == digits || digits + length - point != 4)))
		return false;
	*n = 0;
	for (const char *c = digits; *c != '\0'; c++)
	{
		if (c == point)
			continue;
		if (*c < '0' || *c > '9')
			return false;
		*n = *n * 10 + (uint64) (*c - '0');
	}
	return true;
}

static void
pack_numeric(Packer *p, Numeric numeric)
{
	char	   *digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(numeric)));
	bool		thousandths;
	uint64		n;

	if (!read_number(digits, &thousandths, &n))
	{
		put_byte(p, TAG_NUMERIC);
		put_count(p, strlen(digits));
		appendBinaryStringInfo(&p->out, digits, (int) strlen(digits));
	}
	else if (n < FEW && (thousandths || n >= SMALL))
	{
		put_byte(p, (thousandths ? TAG_FEW_THOUSANDTHS : TAG_FEW) + (int) (n >> 8));
		put_byte(p, (int) (n & 0xFF));
	}
	else if (n < SMALL && !thousandths)
		put_byte(p, TAG_SMALL + (int) n);
	else
	{
		put_byte(p, thousandths ? TAG_THOUSANDTHS : TAG_INTEGER);
		put_count(p, n);
	}
	pfree(digits);
}

static void
pack_container(Packer *p, JsonbContainer *container)
{
	JsonbIterator *all = JsonbIteratorInit(container);
	JsonbValue	value;
	JsonbIteratorToken token;

	check_stack_depth();
	while ((token = JsonbIteratorNext(&all, &value, true)) != WJB_DONE)
	{
		if (token == WJB_BEGIN_ARRAY || token == WJB_BEGIN_OBJECT)
		{
			if (token == WJB_BEGIN_ARRAY && value.val.array.rawScalar)
				continue;
			put_byte(p, token == WJB_BEGIN_ARRAY ? TAG_ARRAY : TAG_OBJECT);
			put_count(p, JsonContainerSize(container));
		}
		else if (token != WJB_END_ARRAY && token != WJB_END_OBJECT)
			pack_value(p, &value);
	}
}

static void
pack_value(Packer *p, const JsonbValue *value)
{
	switch (value->type)
	{
		case jbvNull:
			put_byte(p, TAG_NULL);
			break;
		case jbvBool:
			put_byte(p, value->val.boolean ? TAG_TRUE : TAG_FALSE);
			break;
		case jbvNumeric:
			pack_numeric(p, value->val.numeric);
			break;
		case jbvString:
			pack_string(p, value);
			break;
		case jbvBinary:
			pack_container(p, value->val.binary.data);
			break;
		default:
			elog(ERROR, "unexpected type of jsonb: %d", (int) value->type);
	}
}

/*
 * The items of an object whose keys are words, few enough and in the order of
 * jsonb; -1 for anything else.
 */
static int
read_items(const Jsonb *jsonb, int *keys, JsonbValue *values)
{
	JsonbIterator *all;
	JsonbValue	value;
	JsonbIteratorToken token;
	int			n = 0;

	if (!JB_ROOT_IS_OBJECT(jsonb) || JB_ROOT_COUNT(jsonb) >= MAX_ITEMS)
		return -1;
	all = JsonbIteratorInit(&unconstify(Jsonb *, jsonb)->root);
	while ((token = JsonbIteratorNext(&all, &value, true)) != WJB_DONE)
	{
		if (token == WJB_KEY)
		{
			keys[n] = word_of(value.val.string.val, value.val.string.len);
			if (keys[n] < 0)
				return -1;
		}
		else if (token == WJB_VALUE)
			values[n++] = value;
	}
	return n;
}

/* keys that the shape has beyond these; -1 when it lacks one */
static int
shape_surplus(const unsigned char *shape, const int *keys, int n)
{
	int			at = 1;

	for (int i = 0; i < n; i++, at++)
	{
		while (at <= shape[0] && shape[at] != keys[i])
			at++;
		if (at > shape[0])
			return -1;
	}
	return shape[0] - n;
}

struct varlena *
evidence_pack(const Jsonb *jsonb)
{
	Packer		p = {.n_before = 0};
	int			keys[MAX_ITEMS];
	JsonbValue	values[MAX_ITEMS];
	JsonbValue	in_shape[MAX_ITEMS];
	int			n = read_items(jsonb, keys, values);
	int			best = SHAPE_NONE;
	int			least = n;		/* what the keys would take */

	initStringInfo(&p.out);
	enlargeStringInfo(&p.out, 256);
	p.out.len = VARHDRSZ;
	for (int i = 0; i < SHAPES && least > 0; i++)
	{
		int			surplus = shape_surplus(packed_shapes[i], keys, n);

		if (surplus >= 0 && surplus < least)
		{
			best = i + 1;
			least = surplus;
		}
	}
	put_byte(&p, best);
	if (best == SHAPE_NONE)
		pack_container(&p, &unconstify(Jsonb *, jsonb)->root);
	else
	{
		const unsigned char *shape = packed_shapes[best - 1];

		p.before = in_shape;
		for (int at = 1, i = 0; at <= shape[0]; at++)
		{
			JsonbValue *value = &in_shape[at - 1];

			p.n_before = at - 1;
			if (i < n && keys[i] == shape[at])
			{
				*value = values[i++];
				pack_value(&p, value);
			}
			else
			{
				value->type = jbvNull;
				put_byte(&p, TAG_ABSENT);
			}
		}
	}
	SET_VARSIZE(p.out.data, p.out.len);
	return (struct varlena *) p.out.data;
}

/* ---- unpacking ---- */

typedef struct Unpacker
{
	const unsigned char *at;
	const unsigned char *end;
	const JsonbValue *before;
	int			n_before;
} Unpacker;

static void unpack_value(Unpacker *u, JsonbParseState **state, JsonbIteratorToken as, JsonbValue *value);

static void
corrupted(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("evidence of a finding is corrupted")));
}

static int
get_byte(Unpacker *u)
{
	if (u->at >= u->end)
		corrupted();
	return *u->at++;
}

static uint64
get_count(Unpacker *u)
{
	uint64		n = 0;

	for (int shift = 0; shift < 64; shift += 7)
	{
		int			byte = get_byte(u);

		n |= (uint64) (byte & 0x7F) << shift;
		if (byte < 0x80)
			return n;
	}
	corrupted();
	return 0;
}

static const char *
get_bytes(Unpacker *u, uint64 length)
{
	const char *bytes = (const char *) u->at;

	if (length > (uint64) (u->end - u->at))
		corrupted();
	u->at += length;
	return bytes;
}

static void
set_string(JsonbValue *value, const char *bytes, uint64 length)
{
	value->type = jbvString;
	value->val.string.val = unconstify(char *, bytes);
	value->val.string.len = (int) length;
}

static void
set_number(JsonbValue *value, uint64 n, bool thousandths)
{
	value->type = jbvNumeric;
	value->val.numeric = thousandths ? int64_div_fast_to_numeric((int64) n, 3) : int64_to_numeric((int64) n);
}

static void
get_digits(Unpacker *u, JsonbValue *value)
{
	int			n = get_byte(u);
	const char *packed = get_bytes(u, (uint64) (n + 1) / 2);
	char	   *digits = palloc((Size) n + 1);

	for (int i = 0; i < n; i++)
		digits[i] = (char) ('0' + ((unsigned char) packed[i / 2] >> (i % 2 == 0 ? 4 : 0) & 0xF));
	set_string(value, digits, (uint64) n);
}

static void
get_same(Unpacker *u, int tag, JsonbValue *value)
{
	int			place = get_byte(u);
	char	   *bytes;

	if (place >= u->n_before || u->before[place].type != jbvString)
		corrupted();
	*value = u->before[place];
	if (tag == TAG_SAME)
		return;
	bytes = pnstrdup(value->val.string.val, (Size) value->val.string.len);
	for (int i = 0; i < value->val.string.len; i++)
		bytes[i] = tag == TAG_LOWER ? to_lower(bytes[i]) : to_upper(bytes[i]);
	value->val.string.val = bytes;
}

static void
get_numeric(Unpacker *u, JsonbValue *value)
{
	uint64		length = get_count(u);
	const char *digits = get_bytes(u, length);

	value->type = jbvNumeric;
	value->val.numeric = DatumGetNumeric(DirectFunctionCall3(numeric_in, CStringGetDatum(pnstrdup(digits, length)),
															 ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
}

/* a string, number, null or boolean; false: what this tag begins is none */
static bool
get_scalar(Unpacker *u, int tag, JsonbValue *value)
{
	if (tag < TAG_SHORT)
	{
		if (tag >= WORDS)
			corrupted();
		set_string(value, packed_words[tag], strlen(packed_words[tag]));
	}
	else if (tag < TAG_SMALL)
		set_string(value, get_bytes(u, (uint64) (tag - TAG_SHORT)), (uint64) (tag - TAG_SHORT));
	else if (tag < TAG_STRING)
		set_number(value, (uint64) (tag - TAG_SMALL), false);
	else if (tag >= TAG_FEW_THOUSANDTHS)
	{
		uint64		n = (uint64) (tag & 7) << 8 | (uint64) get_byte(u);

		set_number(value, n, tag < TAG_FEW);
	}
	else
		switch (tag)
		{
			case TAG_STRING:
				{
					uint64		length = get_count(u);

					set_string(value, get_bytes(u, length), length);
					break;
				}
			case TAG_INTEGER:
			case TAG_THOUSANDTHS:
				set_number(value, get_count(u), tag == TAG_THOUSANDTHS);
				break;
			case TAG_NUMERIC:
				get_numeric(u, value);
				break;
			case TAG_NULL:
				value->type = jbvNull;
				break;
			case TAG_FALSE:
			case TAG_TRUE:
				value->type = jbvBool;
				value->val.boolean = tag == TAG_TRUE;
				break;
			case TAG_SAME:
			case TAG_LOWER:
			case TAG_UPPER:
				get_same(u, tag, value);
				break;
			case TAG_DIGITS:
				get_digits(u, value);
				break;
			default:
				return false;
		}
	return true;
}

static JsonbValue *
unpack_container(Unpacker *u, int tag, JsonbParseState **state)
{
	bool		is_array = tag == TAG_ARRAY;
	uint64		n = get_count(u);

	check_stack_depth();
	pushJsonbValue(state, is_array ? WJB_BEGIN_ARRAY : WJB_BEGIN_OBJECT, NULL);
	for (uint64 i = 0; i < n; i++)
	{
		JsonbValue	value;

		if (!is_array)
			unpack_value(u, state, WJB_KEY, &value);
		unpack_value(u, state, is_array ? WJB_ELEM : WJB_VALUE, &value);
	}
	return pushJsonbValue(state, is_array ? WJB_END_ARRAY : WJB_END_OBJECT, NULL);
}

static void
unpack_value(Unpacker *u, JsonbParseState **state, JsonbIteratorToken as, JsonbValue *value)
{
	int			tag = get_byte(u);

	if (get_scalar(u, tag, value))
	{
		if (as == WJB_KEY && value->type != jbvString)
			corrupted();
		pushJsonbValue(state, as, value);
	}
	else if ((tag == TAG_ARRAY || tag == TAG_OBJECT) && as != WJB_KEY)
	{
		unpack_container(u, tag, state);
		value->type = jbvNull;
	}
	else
		corrupted();
}

static const unsigned char *
shape_of(Unpacker *u)
{
	int			shape = get_byte(u);

	if (shape > SHAPES)
		corrupted();
	return shape == SHAPE_NONE ? NULL : packed_shapes[shape - 1];
}

static Unpacker
begin_unpacking(const struct varlena *packed)
{
	Unpacker	u = {.n_before = 0};

	u.at = (const unsigned char *) VARDATA_ANY(packed);
	u.end = u.at + VARSIZE_ANY_EXHDR(packed);
	return u;
}

Jsonb *
evidence_unpack(const struct varlena *packed)
{
	Unpacker	u = begin_unpacking(packed);
	const unsigned char *shape = shape_of(&u);
	JsonbParseState *state = NULL;
	JsonbValue	before[MAX_ITEMS];

	if (shape == NULL)
	{
		int			tag = get_byte(&u);

		if (get_scalar(&u, tag, &before[0]))
			return JsonbValueToJsonb(&before[0]);
		if (tag != TAG_ARRAY && tag != TAG_OBJECT)
			corrupted();
		return JsonbValueToJsonb(unpack_container(&u, tag, &state));
	}
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	u.before = before;
	for (int at = 1; at <= shape[0]; at++)
	{
		JsonbValue	key;

		u.n_before = at - 1;
		if (u.at < u.end && *u.at == TAG_ABSENT)
		{
			u.at++;
			before[at - 1].type = jbvNull;
			continue;
		}
		set_string(&key, packed_words[shape[at]], strlen(packed_words[shape[at]]));
		pushJsonbValue(&state, WJB_KEY, &key);
		unpack_value(&u, &state, WJB_VALUE, &before[at - 1]);
	}
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}

/* what a value takes is passed over, and it is a scalar or *value is of no use */
static bool
skip_value(Unpacker *u, JsonbValue *value)
{
	int			tag = get_byte(u);
	uint64		n;

	if (get_scalar(u, tag, value))
		return true;
	if (tag != TAG_ARRAY && tag != TAG_OBJECT)
		corrupted();
	check_stack_depth();
	n = get_count(u);
	for (uint64 i = 0; i < (tag == TAG_ARRAY ? 1 : 2) * n; i++)
		skip_value(u, value);
	value->type = jbvNull;
	return false;
}

/*
 * The value of a key, without unpacking all of it: true, or false when there
 * is none or it must be unpacked to be known (*unpack).
 */
static bool
find_scalar(const struct varlena *packed, int word, JsonbValue *value, bool *unpack)
{
	Unpacker	u = begin_unpacking(packed);
	const unsigned char *shape = shape_of(&u);
	JsonbValue	before[MAX_ITEMS];

	*unpack = shape == NULL;
	if (shape == NULL || memchr(shape + 1, word, shape[0]) == NULL)
		return false;
	u.before = before;
	for (int at = 1; at <= shape[0]; at++)
	{
		bool		scalar = false;

		u.n_before = at - 1;
		before[at - 1].type = jbvNull;
		if (u.at < u.end && *u.at == TAG_ABSENT)
			u.at++;
		else
		{
			scalar = skip_value(&u, &before[at - 1]);
			*unpack = shape[at] == word && !scalar;
		}
		if (shape[at] == word)
		{
			*value = before[at - 1];
			return scalar;
		}
	}
	return false;
}

/* ---- SQL ---- */

#define PG_GETARG_EVIDENCE_P(n) DatumGetEvidenceP(PG_GETARG_DATUM(n))

PG_FUNCTION_INFO_V1(assay_evidence_in);

Datum
assay_evidence_in(PG_FUNCTION_ARGS)
{
	Datum		jsonb = jsonb_in(fcinfo);

	if (DatumGetPointer(jsonb) == NULL)
		return (Datum) 0;		/* a soft error, which is in the context */
	PG_RETURN_POINTER(evidence_pack(DatumGetJsonbP(jsonb)));
}

PG_FUNCTION_INFO_V1(assay_evidence_out);

Datum
assay_evidence_out(PG_FUNCTION_ARGS)
{
	Jsonb	   *jsonb = evidence_unpack(PG_GETARG_EVIDENCE_P(0));

	PG_RETURN_CSTRING(JsonbToCString(NULL, &jsonb->root, VARSIZE(jsonb)));
}

PG_FUNCTION_INFO_V1(assay_evidence_recv);

/* as of jsonb: what is sent does not depend on how it is packed */
Datum
assay_evidence_recv(PG_FUNCTION_ARGS)
{
	Datum		jsonb = DirectFunctionCall1(jsonb_recv, PG_GETARG_DATUM(0));

	PG_RETURN_POINTER(evidence_pack(DatumGetJsonbP(jsonb)));
}

PG_FUNCTION_INFO_V1(assay_evidence_send);

Datum
assay_evidence_send(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(jsonb_send, JsonbPGetDatum(evidence_unpack(PG_GETARG_EVIDENCE_P(0))));
}

PG_FUNCTION_INFO_V1(assay_evidence_of_jsonb);

Datum
assay_evidence_of_jsonb(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(evidence_pack(PG_GETARG_JSONB_P(0)));
}

PG_FUNCTION_INFO_V1(assay_evidence_jsonb);

Datum
assay_evidence_jsonb(PG_FUNCTION_ARGS)
{
	PG_RETURN_JSONB_P(evidence_unpack(PG_GETARG_EVIDENCE_P(0)));
}

PG_FUNCTION_INFO_V1(assay_evidence_json);

Datum
assay_evidence_json(PG_FUNCTION_ARGS)
{
	Jsonb	   *jsonb = evidence_unpack(PG_GETARG_EVIDENCE_P(0));

	PG_RETURN_TEXT_P(cstring_to_text(JsonbToCString(NULL, &jsonb->root, VARSIZE(jsonb))));
}

/* as jsonb ->> gives it; NULL for null */
static text *
value_text(const JsonbValue *value)
{
	switch (value->type)
	{
		case jbvString:
			return cstring_to_text_with_len(value->val.string.val, value->val.string.len);
		case jbvNumeric:
			return cstring_to_text(DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value->val.numeric))));
		case jbvBool:
			return cstring_to_text(value->val.boolean ? "true" : "false");
		case jbvBinary:
			return cstring_to_text(JsonbToCString(NULL, value->val.binary.data, value->val.binary.len));
		default:
			return NULL;
	}
}

PG_FUNCTION_INFO_V1(assay_evidence_field_text);

/* evidence ->> key */
Datum
assay_evidence_field_text(PG_FUNCTION_ARGS)
{
	struct varlena *packed = PG_GETARG_EVIDENCE_P(0);
	text	   *key = PG_GETARG_TEXT_PP(1);
	const char *bytes = VARDATA_ANY(key);
	int			length = (int) VARSIZE_ANY_EXHDR(key);
	JsonbValue	value;
	bool		unpack;
	text	   *result;

	if (!find_scalar(packed, word_of(bytes, length), &value, &unpack))
	{
		Jsonb	   *jsonb = unpack ? evidence_unpack(packed) : NULL;

		if (jsonb == NULL || !JB_ROOT_IS_OBJECT(jsonb) ||
			getKeyJsonValueFromContainer(&jsonb->root, bytes, length, &value) == NULL)
			PG_RETURN_NULL();
	}
	result = value_text(&value);
	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(result);
}

static int
compare(FunctionCallInfo fcinfo)
{
	return compareJsonbContainers(&evidence_unpack(PG_GETARG_EVIDENCE_P(0))->root,
								  &evidence_unpack(PG_GETARG_EVIDENCE_P(1))->root);
}

PG_FUNCTION_INFO_V1(assay_evidence_cmp);
PG_FUNCTION_INFO_V1(assay_evidence_eq);
PG_FUNCTION_INFO_V1(assay_evidence_ne);
PG_FUNCTION_INFO_V1(assay_evidence_lt);
PG_FUNCTION_INFO_V1(assay_evidence_le);
PG_FUNCTION_INFO_V1(assay_evidence_gt);
PG_FUNCTION_INFO_V1(assay_evidence_ge);

Datum
assay_evidence_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

Datum
assay_evidence_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) == 0);
}

Datum
assay_evidence_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) != 0);
}

Datum
assay_evidence_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

Datum
assay_evidence_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

Datum
assay_evidence_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

Datum
assay_evidence_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

PG_FUNCTION_INFO_V1(assay_evidence_hash);

Datum
assay_evidence_hash(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(jsonb_hash, JsonbPGetDatum(evidence_unpack(PG_GETARG_EVIDENCE_P(0))));
}

PG_FUNCTION_INFO_V1(assay_evidence_hash_extended);

Datum
assay_evidence_hash_extended(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall2(jsonb_hash_extended, JsonbPGetDatum(evidence_unpack(PG_GETARG_EVIDENCE_P(0))), PG_GETARG_DATUM(1));
}

/*-------------------------------------------------------------------------
 *
 * profile_mark.c
 *	  assay.profile_of(): what a shipment adds to profiles, as its mark says it.
 *
 * Day, currency, value, pieces, weight and the two bins of values, numbers of
 * variable length; then a kind and eight bytes of key for each profile.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#include "compat.h"
#include "profile/profile.h"
#include "registry/block.h"
#include "registry/registry.h"
#include "term/terms.h"

/* above these, numbers are mistakes and count nowhere */
#define MOST_VALUE 1e12
#define MOST_PIECES 1e9
#define MOST_WEIGHT 1e9

/* ---- rates of exchange ---- */

typedef struct Rate
{
	int32		currency;
	DateADT		since;
	double		rate;
} Rate;

typedef struct Rates
{
	Size		n;
	Size		space;
	Rate	   *rates;			/* by currency and day */
} Rates;

static void
take_rate(void *arg, HeapTuple row, TupleDesc desc)
{
	Rates	   *rates = arg;
	Rate	   *rate;
	bool		isnull;
	text	   *currency = DatumGetTextPP(heap_getattr(row, 1, desc, &isnull));

	registry_grow(rates->rates, rates->n, rates->space);
	rate = &rates->rates[rates->n++];
	rate->currency = currency_tag(VARDATA_ANY(currency), VARSIZE_ANY_EXHDR(currency));
	rate->since = DatumGetDateADT(heap_getattr(row, 2, desc, &isnull));
	rate->rate = DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow, heap_getattr(row, 3, desc, &isnull)));
}

static int
compare_rates(const void *a, const void *b)
{
	const Rate *x = a;
	const Rate *y = b;

	if (x->currency != y->currency)
		return x->currency < y->currency ? -1 : 1;
	return (x->since > y->since) - (x->since < y->since);
}

static void
build_rates(Pack *pack)
{
	Rates		rates = {0};
	Size		root;

	registry_read("SELECT r.currency, r.since, r.rate FROM assay.exchange_rate r", take_rate, &rates);
	if (rates.n > 0)
		qsort(rates.rates, rates.n, sizeof(Rate), compare_rates);
	root = pack_root(pack, &rates, sizeof(rates));
	pack_array(pack, pack_member(root, Rates, 0, rates), rates.n, sizeof(Rate));
}

static Registry rate_registry = {
	.name = "exchange rates",
	.tables = {"exchange_rate"},
	.build = build_rates
};

/* the latest rate of a currency by that day; 0 if there is none */
static double
rate_of(int32 currency, DateADT day)
{
	const Rates *rates = registry_get(&rate_registry);
	Size		low = 0;
	Size		high = rates->n;

	while (low < high)
	{
		Size		middle = low + (high - low) / 2;
		const Rate *r = &rates->rates[middle];

		if (r->currency < currency || (r->currency == currency && r->since <= day))
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 && rates->rates[low - 1].currency == currency ? rates->rates[low - 1].rate : 0;
}

/* ---- marks ---- */

/* 0 where it is NULL, not above 0, or no number to be believed */
static double
amount(FunctionCallInfo fcinfo, int argument, double most)
{
	Numeric		number;
	double		value;

	if (PG_ARGISNULL(argument))
		return 0;
	number = PG_GETARG_NUMERIC(argument);
	if (numeric_is_nan(number) || numeric_is_inf(number))
		return 0;
	value = DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow, NumericGetDatum(number)));
	return value > 0 && value <= most ? value : 0;
}

PG_FUNCTION_INFO_V1(assay_profile_of);

/* profile_of(kinds, keys, shipped_on, value, currency, quantity, weight) */
Datum
assay_profile_of(PG_FUNCTION_ARGS)
{
	Datum	   *kinds;
	Datum	   *keys;
	bool	   *nulls;
	int			n;
	int			n_kinds;
	double		value = amount(fcinfo, 3, MOST_VALUE);
	double		pieces = amount(fcinfo, 5, MOST_PIECES);
	double		weight = amount(fcinfo, 6, MOST_WEIGHT);
	int32		tag = 0;
	DateADT		day = date_or_today(PG_ARGISNULL(2), PG_GETARG_DATUM(2));
	bytea	   *result;
	uint8	   *begin;
	uint8	   *at;
	uint8	   *count;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || DATE_NOT_FINITE(day))
		PG_RETURN_NULL();
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(0), INT2OID, 2, true, TYPALIGN_SHORT, &kinds, &nulls, &n_kinds);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT, &keys, &nulls, &n);
	if (n != n_kinds || n > MAX_KINDS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("profile_of() takes a key for each of at most %d kinds", MAX_KINDS)));

	if (value > 0 && !PG_ARGISNULL(4))
	{
		text	   *currency = PG_GETARG_TEXT_PP(4);

		tag = currency_tag(VARDATA_ANY(currency), VARSIZE_ANY_EXHDR(currency));
		if (tag == 0 && VARSIZE_ANY_EXHDR(currency) > 0)
			value = 0;			/* of no currency */
		else if (tag > 0)
		{
			double		rate = rate_of(tag, day);

			if (rate > 0)
			{
				value = value * rate <= MOST_VALUE ? value * rate : 0;
				tag = 0;
			}
		}
	}
	if (value == 0)
		tag = 0;

	result = palloc(VARHDRSZ + 100 + n * 20);
	begin = at = (uint8 *) VARDATA(result);
	at += varint_write(at, day);
	at += varint_write(at, tag);
	at += varint_write(at, (int64) rint(value * 100));
	at += varint_write(at, (int64) rint(pieces * 1000));
	at += varint_write(at, (int64) rint(weight * 1000));
	at += varint_write(at, value > 0 && pieces > 0 ? profile_bin(value / pieces) : 0);
	at += varint_write(at, value > 0 && weight > 0 ? profile_bin(value / weight) : 0);
	count = at++;
	*count = 0;
	for (int i = 0; i < n; i++)
	{
		int16		kind = DatumGetInt16(kinds[i]);
		text	   *key;
		uint64		hash;

		if (nulls[i])
			continue;
		key = DatumGetTextPP(keys[i]);
		if (VARSIZE_ANY_EXHDR(key) == 0)
			continue;
		hash = profile_hash(kind, VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key));
		at += varint_write(at, kind);
		for (int k = 0; k < 8; k++)
			*at++ = (uint8) (hash >> (8 * k));
		(*count)++;
	}
	SET_VARSIZE(result, VARHDRSZ + (at - begin));
	PG_RETURN_BYTEA_P(result);
}

static int64
read_key(const uint8 **at)
{
	uint64		key = 0;

	for (int k = 0; k < 8; k++)
		key |= (uint64) *(*at)++ << (8 * k);
	return (int64) key;
}

void
profile_mark_read(ProfileMark *mark, const struct varlena *profile)
{
	const uint8 *at = (const uint8 *) VARDATA_ANY(profile);
	const uint8 *end = at + VARSIZE_ANY_EXHDR(profile);
	bool		bad = false;

	mark->day = (int32) varint_read(&at, end, &bad);
	mark->tag = (int32) varint_read(&at, end, &bad);
	mark->value = varint_read(&at, end, &bad);
	mark->pieces = varint_read(&at, end, &bad);
	mark->weight = varint_read(&at, end, &bad);
	mark->bins[0] = (int32) varint_read(&at, end, &bad);
	mark->bins[1] = (int32) varint_read(&at, end, &bad);
	mark->unvalued = mark->value == 0;
	bad = bad || at >= end;
	mark->n = bad ? 0 : *at++;
	bad = bad || mark->n > MAX_KINDS;
	for (int i = 0; i < mark->n && !bad; i++)
	{
		mark->keys[i].kind = (int16) varint_read(&at, end, &bad);
		bad = bad || end - at < 8;
		if (!bad)
			mark->keys[i].key = read_key(&at);
	}
	for (int i = 0; i < 2 && !bad; i++)
		bad = mark->bins[i] < 0 || mark->bins[i] > PROFILE_BINS;
	if (bad || at != end)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("column profile of assay.screened cannot be read"),
				 errhint("It is written by assay.profile_of() alone.")));
}

int64
profile_bin_key(int64 heading_origin, int32 tag)
{
	return (int64) ((uint64) heading_origin + (uint64) tag * UINT64CONST(0x9E3779B97F4A7C15));
}

PG_FUNCTION_INFO_V1(assay_profile_hash);

/* profile_hash(kind_id, key) */
Datum
assay_profile_hash(PG_FUNCTION_ARGS)
{
	text	   *key = PG_GETARG_TEXT_PP(1);

	PG_RETURN_INT64((int64) profile_hash(PG_GETARG_INT16(0), VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key)));
}

PG_FUNCTION_INFO_V1(assay_profile_mark);

/* profile_mark(profile, OUT day, currency, value, pieces, weight, kinds, keys) */
Datum
assay_profile_mark(PG_FUNCTION_ARGS)
{
	ProfileMark mark;
	TupleDesc	desc;
	Datum		values[7];
	bool		nulls[7] = {false};
	Datum	   *kinds;
	Datum	   *keys;
	char		code[4];

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	profile_mark_read(&mark, PG_GETARG_VARLENA_PP(0));
	kinds = palloc(sizeof(Datum) * MAX_KINDS);
	keys = palloc(sizeof(Datum) * MAX_KINDS);
	for (int i = 0; i < mark.n; i++)
	{
		kinds[i] = Int16GetDatum(mark.keys[i].kind);
		keys[i] = Int64GetDatum(mark.keys[i].key);
	}
	values[0] = DateADTGetDatum(mark.day);
	nulls[1] = mark.tag == 0;
	if (mark.tag != 0)
		currency_code(mark.tag, code);
	values[1] = mark.tag != 0 ? CStringGetTextDatum(code) : (Datum) 0;
	values[2] = Float8GetDatum((double) mark.value / 100);
	values[3] = Float8GetDatum((double) mark.pieces / 1000);
	values[4] = Float8GetDatum((double) mark.weight / 1000);
	for (int i = 2; i < 5; i++)
		nulls[i] = DatumGetFloat8(values[i]) == 0;
	values[5] = PointerGetDatum(construct_array(kinds, mark.n, INT2OID, 2, true, TYPALIGN_SHORT));
	values[6] = PointerGetDatum(construct_array(keys, mark.n, INT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

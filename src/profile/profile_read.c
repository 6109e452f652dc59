/*-------------------------------------------------------------------------
 *
 * profile_read.c
 *	  assay.profile(): what was known of a party or a route on a day.
 *
 * A shipment counts from the day after its own, an outcome from the day after
 * it was recorded: entries before as_of, known before as_of. So a day has the
 * same answer whatever came later.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/namespace.h"
#include "catalog/pg_collation.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/snapmgr.h"

#include "compat.h"
#include "profile/profile.h"
#include "registry/registry.h"
#include "term/terms.h"

/* days before as_of that are counted together; the last: all */
#define WINDOWS 5
static const int32 window_days[WINDOWS] = {7, 30, 90, 365, PG_INT32_MAX};

/* a hit rate is drawn toward that of its kind as by so many inspections */
#define PRIOR_INSPECTIONS 20

/* quantiles are of the shipments of so many days */
#define QUANTILE_DAYS 365

void
profile_entries(const struct varlena *part, EntryTake take, void *arg)
{
	const uint8 *at = (const uint8 *) VARDATA_ANY(part);
	const uint8 *end = at + VARSIZE_ANY_EXHDR(part);
	int32		last = 0;
	bool		bad = false;
	ProfileEntry entry;

	while (profile_read(&at, end, &last, &entry, &bad))
		take(arg, &entry);
	if (bad)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("a part of a profile cannot be read"),
				 errhint("SELECT assay.recount_profiles() makes all parts again.")));
}

static Oid
part_index(void)
{
	return get_relname_relid("profile_part_key", get_namespace_oid("assay", false));
}

/* the table of parts, open; the role may read it */
static Relation
profiles_open(void)
{
	Oid			relid = registry_table("profile_part");

	if (pg_class_aclcheck(relid, GetUserId(), ACL_SELECT) != ACLCHECK_OK)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("permission denied for table profile_part"),
				 errhint("GRANT SELECT ON assay.profile_part TO %s lets the role read profiles.",
						 quote_identifier(GetUserNameFromId(GetUserId(), false)))));
	return table_open(relid, AccessShareLock);
}

/* columns of assay.profile_part */
#define PART_KEY 1
#define PART_KIND 2
#define PART_ENTRIES 3

/* calls take for every entry of a profile that the active snapshot sees */
static void
profile_scan(Relation parts, int16 kind, int64 key, EntryTake take, void *arg)
{
	TupleDesc	desc = RelationGetDescr(parts);
	ScanKeyData of_key;
	SysScanDesc scan;
	HeapTuple	row;

	ScanKeyInit(&of_key, PART_KEY, BTEqualStrategyNumber, F_INT8EQ, Int64GetDatum(key));
	scan = systable_beginscan(parts, part_index(), true, GetActiveSnapshot(), 1, &of_key);
	while (HeapTupleIsValid(row = systable_getnext(scan)))
	{
		bool		isnull;

		CHECK_FOR_INTERRUPTS();
		if (DatumGetInt16(heap_getattr(row, PART_KIND, desc, &isnull)) == kind)
			profile_entries((struct varlena *) DatumGetPointer(heap_getattr(row, PART_ENTRIES, desc, &isnull)), take, arg);
	}
	systable_endscan(scan);
}

/* ---------------------------------------------------------------- sums */

/* values of one currency; those of others are counted, not added */
#define MOST_CURRENCIES 8

typedef struct CurrencySums
{
	int32		tag;
	int64		valued;
	int64		values[WINDOWS];
} CurrencySums;

typedef struct DayCount
{
	int32		day;
	int64		shipments;
} DayCount;

typedef struct Known
{
	DateADT		as_of;
	int64		sums[WINDOWS][PROFILE_SUMS];
	CurrencySums currencies[MOST_CURRENCIES];
	int			n_currencies;
	bool		with_days;
	DayCount   *days;
	Size		n_days;
	Size		space;
} Known;

static inline bool
is_known(DateADT as_of, const ProfileEntry *entry)
{
	return entry->day < as_of && (int64) entry->day + entry->lag < as_of;
}

static CurrencySums *
currency_of(Known *known, int32 tag)
{
	for (int i = 0; i < known->n_currencies; i++)
		if (known->currencies[i].tag == tag)
			return &known->currencies[i];
	if (known->n_currencies == MOST_CURRENCIES)
		return NULL;
	known->currencies[known->n_currencies].tag = tag;
	return &known->currencies[known->n_currencies++];
}

static void
add_entry(void *arg, const ProfileEntry *entry)
{
	Known	   *known = arg;
	int64		age = (int64) known->as_of - entry->day;
	CurrencySums *currency;

	if (!is_known(known->as_of, entry))
		return;
	currency = entry->sums[SUM_SHIPMENTS] != 0 ? currency_of(known, entry->tag) : NULL;
	if (currency != NULL)
		currency->valued += entry->sums[SUM_SHIPMENTS] - entry->sums[SUM_UNVALUED];
	for (int w = WINDOWS - 1; w >= 0 && (age <= window_days[w] || w == WINDOWS - 1); w--)
	{
		for (int i = 0; i < PROFILE_SUMS; i++)
			known->sums[w][i] += entry->sums[i];
		if (currency != NULL)
			currency->values[w] += entry->sums[SUM_VALUE];
	}
	if (known->with_days && entry->sums[SUM_SHIPMENTS] != 0)
	{
		DayCount   *last = known->n_days > 0 ? &known->days[known->n_days - 1] : NULL;

		if (last == NULL || last->day != entry->day)
		{
			registry_grow(known->days, known->n_days, known->space);
			last = &known->days[known->n_days++];
			last->day = entry->day;
			last->shipments = 0;
		}
		last->shipments += entry->sums[SUM_SHIPMENTS];
	}
}

static int
compare_days(const void *a, const void *b)
{
	const DayCount *x = a;
	const DayCount *y = b;

	return (x->day > y->day) - (x->day < y->day);
}

/* first, last, and the last but one day on which there are shipments */
static int
find_days(Known *known, DateADT days[3])
{
	bool		sorted = true;
	int			n = 0;

	for (Size i = 1; i < known->n_days && sorted; i++)
		sorted = known->days[i - 1].day <= known->days[i].day;
	if (!sorted)
		qsort(known->days, known->n_days, sizeof(DayCount), compare_days);
	for (Size i = 0; i < known->n_days;)
	{
		int64		shipments = 0;
		int32		day = known->days[i].day;

		for (; i < known->n_days && known->days[i].day == day; i++)
			shipments += known->days[i].shipments;
		if (shipments <= 0)
			continue;
		if (n++ == 0)
			days[0] = day;
		days[2] = n == 1 ? day : days[1];
		days[1] = day;
	}
	return n;
}

/* the currency of most values, the common one first */
static const CurrencySums *
main_currency(const Known *known)
{
	const CurrencySums *most = NULL;

	for (int i = 0; i < known->n_currencies; i++)
	{
		const CurrencySums *c = &known->currencies[i];

		if (c->valued > 0 &&
			(most == NULL || c->valued > most->valued || (c->valued == most->valued && c->tag < most->tag)))
			most = c;
	}
	return most;
}


static void
add_rate(void *arg, const ProfileEntry *entry)
{
	Known	   *known = arg;

	if (entry->sums[SUM_INSPECTED] == 0 && entry->sums[SUM_COUNTERFEIT] == 0)
		return;
	if (is_known(known->as_of, entry))
	{
		known->sums[WINDOWS - 1][SUM_INSPECTED] += entry->sums[SUM_INSPECTED];
		known->sums[WINDOWS - 1][SUM_COUNTERFEIT] += entry->sums[SUM_COUNTERFEIT];
	}
}

/* the number of a kind; throws ERRCODE_UNDEFINED_OBJECT */
static int16
kind_named(const text *name)
{
	Relation	kinds = table_open(registry_table("profile_kind"), AccessShareLock);
	ScanKeyData key;
	SysScanDesc scan;
	HeapTuple	row;
	int16		kind = 0;
	bool		isnull;

	ScanKeyEntryInitialize(&key, 0, 2, BTEqualStrategyNumber, InvalidOid, C_COLLATION_OID, F_TEXTEQ, PointerGetDatum(name));
	scan = systable_beginscan(kinds, get_relname_relid("profile_kind_kind", get_namespace_oid("assay", false)), true,
							  GetActiveSnapshot(), 1, &key);
	row = systable_getnext(scan);
	if (HeapTupleIsValid(row))
		kind = DatumGetInt16(heap_getattr(row, 1, RelationGetDescr(kinds), &isnull));
	systable_endscan(scan);
	table_close(kinds, AccessShareLock);
	if (kind == 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("\"%s\" is not a kind of profile", text_to_cstring(name)),
				 errhint("Kinds are rows of assay.profile_kind.")));
	return kind;
}

static Datum
sums_array(const Known *known, ProfileSum sum)
{
	Datum		values[WINDOWS];

	for (int w = 0; w < WINDOWS; w++)
		values[w] = Int64GetDatum(known->sums[w][sum]);
	return PointerGetDatum(construct_array(values, WINDOWS, INT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}

static Datum
amounts_array(const int64 amounts[WINDOWS], double unit)
{
	Datum		values[WINDOWS];

	for (int w = 0; w < WINDOWS; w++)
		values[w] = Float8GetDatum((double) amounts[w] / unit);
	return PointerGetDatum(construct_array(values, WINDOWS, FLOAT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}

static Datum
column_array(const Known *known, ProfileSum sum, double unit)
{
	int64		amounts[WINDOWS];

	for (int w = 0; w < WINDOWS; w++)
		amounts[w] = known->sums[w][sum];
	return amounts_array(amounts, unit);
}

/* columns that assay.profile() returns */
enum
{
	P_FIRST_DAY,
	P_LAST_DAY,
	P_DAY_BEFORE,
	P_DAYS,
	P_SHIPMENTS,
	P_FOUND,
	P_INSPECTED,
	P_COUNTERFEIT,
	P_VIOLATIONS,
	P_VALUE,
	P_CURRENCY,
	P_VALUED,
	P_PIECES,
	P_WEIGHT,
	P_HIT_RATE,
	P_KIND_RATE,
	P_SHARE_FOUND,
	P_GROWTH,
	P_COLUMNS
};

static Datum
profile_tuple(FunctionCallInfo fcinfo, int16 kind, int64 key, DateADT as_of)
{
	Relation	parts = profiles_open();
	Known		known = {.as_of = as_of, .with_days = true};
	Known		all = {.as_of = as_of};
	DateADT		days[3] = {0};
	int			n_days;
	const CurrencySums *currency;
	static const int64 nothing[WINDOWS];
	int64 (*sums)[PROFILE_SUMS] = known.sums;
	double		kind_rate;
	TupleDesc	desc;
	Datum		values[P_COLUMNS];
	bool		nulls[P_COLUMNS] = {false};
	int64		before;

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	profile_scan(parts, kind, key, add_entry, &known);
	profile_scan(parts, kind, key_of_all(kind), add_rate, &all);
	table_close(parts, AccessShareLock);

	n_days = find_days(&known, days);
	values[P_FIRST_DAY] = DateADTGetDatum(days[0]);
	values[P_LAST_DAY] = DateADTGetDatum(days[1]);
	values[P_DAY_BEFORE] = DateADTGetDatum(days[2]);
	nulls[P_FIRST_DAY] = nulls[P_LAST_DAY] = n_days == 0;
	nulls[P_DAY_BEFORE] = n_days < 2;
	values[P_DAYS] = Int32GetDatum(n_days);
	values[P_SHIPMENTS] = sums_array(&known, SUM_SHIPMENTS);
	values[P_FOUND] = sums_array(&known, SUM_FOUND);
	values[P_INSPECTED] = sums_array(&known, SUM_INSPECTED);
	values[P_COUNTERFEIT] = sums_array(&known, SUM_COUNTERFEIT);
	values[P_VIOLATIONS] = sums_array(&known, SUM_VIOLATION);
	currency = main_currency(&known);
	values[P_VALUE] = amounts_array(currency != NULL ? currency->values : nothing, 100);
	values[P_VALUED] = Int64GetDatum(currency != NULL ? currency->valued : 0);
	nulls[P_CURRENCY] = currency == NULL || currency->tag == 0;
	if (!nulls[P_CURRENCY])
	{
		char		code[4];

		currency_code(currency->tag, code);
		values[P_CURRENCY] = CStringGetTextDatum(code);
	}
	values[P_PIECES] = column_array(&known, SUM_PIECES, 1000);
	values[P_WEIGHT] = column_array(&known, SUM_WEIGHT, 1000);

	/* without any inspection of the kind a hit is as likely as not */
	kind_rate = ((double) all.sums[WINDOWS - 1][SUM_COUNTERFEIT] + 0.5) / ((double) all.sums[WINDOWS - 1][SUM_INSPECTED] + 1);
	values[P_KIND_RATE] = Float8GetDatum(kind_rate);
	values[P_HIT_RATE] = Float8GetDatum(((double) sums[WINDOWS - 1][SUM_COUNTERFEIT] + PRIOR_INSPECTIONS * kind_rate) /
										((double) sums[WINDOWS - 1][SUM_INSPECTED] + PRIOR_INSPECTIONS));
	values[P_SHARE_FOUND] = Float8GetDatum(sums[WINDOWS - 1][SUM_SHIPMENTS] > 0 ?
										   (double) sums[WINDOWS - 1][SUM_FOUND] / (double) sums[WINDOWS - 1][SUM_SHIPMENTS] : 0);
	nulls[P_SHARE_FOUND] = sums[WINDOWS - 1][SUM_SHIPMENTS] <= 0;
	/* of the last 30 days, to the mean of 30 in the 60 days before them */
	before = sums[2][SUM_SHIPMENTS] - sums[1][SUM_SHIPMENTS];
	values[P_GROWTH] = Float8GetDatum(((double) sums[1][SUM_SHIPMENTS] + 1) / ((double) before / 2 + 1));
	return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls));
}

PG_FUNCTION_INFO_V1(assay_profile);

/* profile(kind, key, as_of, OUT ...) */
Datum
assay_profile(PG_FUNCTION_ARGS)
{
	text	   *key;
	int16		kind;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	kind = kind_named(PG_GETARG_TEXT_PP(0));
	key = PG_GETARG_TEXT_PP(1);
	PG_RETURN_DATUM(profile_tuple(fcinfo, kind,
								  (int64) profile_hash(kind, VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key)),
								  date_or_today(PG_ARGISNULL(2), PG_GETARG_DATUM(2))));
}

PG_FUNCTION_INFO_V1(assay_profile_known);

/* profile_known(kind_id, key, as_of, OUT ...): the same by number and hash */
Datum
assay_profile_known(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(profile_tuple(fcinfo, PG_GETARG_INT16(0), PG_GETARG_INT64(1), PG_GETARG_DATEADT(2)));
}

/* ---------------------------------------------------------------- names */

/* names are of the shipments of so many days */
#define NAMES_DAYS 90

typedef struct NamedDay
{
	int32		tag;
	int64		shipments;
} NamedDay;

typedef struct Names
{
	DateADT		as_of;
	NamedDay   *names;
	Size		n;
	Size		space;
} Names;

static void
add_name(void *arg, const ProfileEntry *entry)
{
	Names	   *names = arg;

	if (!is_known(names->as_of, entry) || (int64) names->as_of - entry->day > NAMES_DAYS)
		return;
	registry_grow(names->names, names->n, names->space);
	names->names[names->n++] = (NamedDay) {entry->tag, entry->sums[SUM_SHIPMENTS]};
}

static int
compare_names(const void *a, const void *b)
{
	const NamedDay *x = a;
	const NamedDay *y = b;

	return (x->tag > y->tag) - (x->tag < y->tag);
}

static int32
count_names(int16 kind, int64 key, DateADT as_of)
{
	Names		names = {.as_of = as_of};
	Relation	parts;
	int32		n = 0;

	if (kind != KIND_ADDRESS && kind != KIND_PHONE)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("names are counted of addresses and phones")));
	parts = profiles_open();
	profile_scan(parts, kind == KIND_ADDRESS ? KIND_ADDRESS_NAMES : KIND_PHONE_NAMES, key, add_name, &names);
	table_close(parts, AccessShareLock);
	if (names.n > 0)
		qsort(names.names, names.n, sizeof(NamedDay), compare_names);
	for (Size i = 0; i < names.n;)
	{
		int32		tag = names.names[i].tag;
		int64		shipments = 0;

		for (; i < names.n && names.names[i].tag == tag; i++)
			shipments += names.names[i].shipments;
		n += shipments > 0;
	}
	if (names.names != NULL)
		pfree(names.names);
	return n;
}

PG_FUNCTION_INFO_V1(assay_profile_names);

/* profile_names(kind, key, as_of) */
Datum
assay_profile_names(PG_FUNCTION_ARGS)
{
	text	   *key;
	int16		kind;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	kind = kind_named(PG_GETARG_TEXT_PP(0));
	key = PG_GETARG_TEXT_PP(1);
	PG_RETURN_INT32(count_names(kind, (int64) profile_hash(kind, VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key)),
								date_or_today(PG_ARGISNULL(2), PG_GETARG_DATUM(2))));
}

PG_FUNCTION_INFO_V1(assay_profile_names_known);

/* profile_names_known(kind_id, key, as_of): the same by number and hash */
Datum
assay_profile_names_known(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(count_names(PG_GETARG_INT16(0), PG_GETARG_INT64(1), PG_GETARG_DATEADT(2)));
}

/* ---------------------------------------------------------------- quantiles */

typedef struct Bins
{
	DateADT		as_of;
	int64		n;
	int64		counts[PROFILE_BINS + 1];
} Bins;

static void
add_bin(void *arg, const ProfileEntry *entry)
{
	Bins	   *bins = arg;

	if (is_known(bins->as_of, entry) && (int64) bins->as_of - entry->day <= QUANTILE_DAYS &&
		entry->tag > 0 && entry->tag <= PROFILE_BINS)
	{
		bins->counts[entry->tag] += entry->sums[SUM_SHIPMENTS];
		bins->n += entry->sums[SUM_SHIPMENTS];
	}
}

/* of both functions: all arguments but the first are the same */
static Datum
quantiles_tuple(FunctionCallInfo fcinfo, int64 heading_origin)
{
	text	   *by;
	int			which;
	int32		tag = 0;
	Datum	   *fractions;
	bool	   *isnull;
	int			n;
	Datum	   *quantiles;
	bool	   *missing;
	Bins	   *bins;
	Relation	parts;
	TupleDesc	desc;
	Datum		values[2];
	bool		nulls[2] = {false};
	int			dimensions[1];
	int			lower[1] = {1};

	by = PG_GETARG_TEXT_PP(3);
	which = VARSIZE_ANY_EXHDR(by) == 5 && memcmp(VARDATA_ANY(by), "piece", 5) == 0 ? KIND_VALUE_PIECE :
		VARSIZE_ANY_EXHDR(by) == 4 && memcmp(VARDATA_ANY(by), "kilo", 4) == 0 ? KIND_VALUE_KILO : 0;
	if (which == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("values are by piece or by kilo, not by \"%s\"", text_to_cstring(by))));
	if (!PG_ARGISNULL(4))
	{
		text	   *currency = PG_GETARG_TEXT_PP(4);

		tag = currency_tag(VARDATA_ANY(currency), VARSIZE_ANY_EXHDR(currency));
		if (tag == 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("\"%s\" is not a currency", text_to_cstring(currency)),
					 errhint("NULL stands for the common currency of assay.exchange_rate.")));
	}
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), FLOAT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &fractions, &isnull, &n);

	bins = palloc0(sizeof(Bins));
	bins->as_of = date_or_today(PG_ARGISNULL(2), PG_GETARG_DATUM(2));
	parts = profiles_open();
	profile_scan(parts, (int16) which, profile_bin_key(heading_origin, tag), add_bin, bins);
	table_close(parts, AccessShareLock);

	quantiles = palloc(sizeof(Datum) * (n + 1));
	missing = palloc(sizeof(bool) * (n + 1));
	for (int i = 0; i < n; i++)
	{
		double		fraction = isnull[i] ? 0 : DatumGetFloat8(fractions[i]);
		int64		rank;
		int64		below = 0;
		int			bin = 0;

		if (!(fraction >= 0 && fraction <= 1))
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("fractions of quantiles are between 0 and 1")));
		missing[i] = isnull[i] || bins->n <= 0;
		rank = Max(1, (int64) ceil(fraction * (double) bins->n));
		while (!missing[i] && bin < PROFILE_BINS && below < rank)
			below += bins->counts[++bin];
		quantiles[i] = Float8GetDatum(profile_bin_value(bin));
	}
	dimensions[0] = n;
	values[0] = Int64GetDatum(bins->n);
	values[1] = PointerGetDatum(construct_md_array(quantiles, missing, 1, dimensions, lower,
												   FLOAT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

static bool
can_have_quantiles(FunctionCallInfo fcinfo)
{
	return !PG_ARGISNULL(0) && !PG_ARGISNULL(1) && !PG_ARGISNULL(3);
}

PG_FUNCTION_INFO_V1(assay_profile_quantiles);

/* profile_quantiles(key, fractions, as_of, by, currency, OUT n, OUT quantiles) */
Datum
assay_profile_quantiles(PG_FUNCTION_ARGS)
{
	text	   *key;

	if (!can_have_quantiles(fcinfo))
		PG_RETURN_NULL();
	key = PG_GETARG_TEXT_PP(0);
	PG_RETURN_DATUM(quantiles_tuple(fcinfo, (int64) profile_hash(KIND_HEADING_ORIGIN, VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key))));
}

PG_FUNCTION_INFO_V1(assay_profile_quantiles_known);

/* profile_quantiles_known(key, ...): the same by hash */
Datum
assay_profile_quantiles_known(PG_FUNCTION_ARGS)
{
	if (!can_have_quantiles(fcinfo))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(quantiles_tuple(fcinfo, PG_GETARG_INT64(0)));
}

/*-------------------------------------------------------------------------
 *
 * sum.c
 *	  Sums by day beside assay.screened and assay.finding: see sum.h.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "access/heapam.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "common/hashfn.h"
#include "executor/executor.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/hsearch.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"
#include "utils/tuplestore.h"

#include "batch/bulk.h"
#include "batch/packed.h"
#include "batch/sum.h"
#include "compat.h"
#include "registry/registry.h"

const MarkFollower *mark_follower;

/* counts of a group of marks: with a risk above 0, and from so much on */
#define COUNTS 4
static const float4 least_risk[COUNTS] = {0, 0.3f, 0.5f, 0.8f};

/* risks and strengths are summed in millionths, so that sums are exact */
#define MILLION 1000000

typedef struct SumKey
{
	const char *bytes;
	Size		length;
} SumKey;

typedef struct SumGroup
{
	SumKey			key;			/* must be first */
	int64		n;
	int64		counts[COUNTS];
	int64		sum;
} SumGroup;

struct Sums
{
	MemoryContext context;
	HTAB	   *marks;
	HTAB	   *findings;
	StringInfoData key;			/* of what is added */
	void	   *follower;
};

static uint32
hash_key(const void *key, Size size)
{
	const SumKey  *k = key;

	return hash_bytes((const unsigned char *) k->bytes, (int) k->length);
}

static int
compare_keys(const void *a, const void *b, Size size)
{
	const SumKey  *x = a;
	const SumKey  *y = b;

	return x->length != y->length || memcmp(x->bytes, y->bytes, x->length) != 0;
}

static HTAB *
make_groups(const char *name, MemoryContext context)
{
	HASHCTL		control = {0};

	control.keysize = sizeof(SumKey);
	control.entrysize = sizeof(SumGroup);
	control.hash = hash_key;
	control.match = compare_keys;
	control.hcxt = context;
	return hash_create(name, 256, &control, HASH_ELEM | HASH_FUNCTION | HASH_COMPARE | HASH_CONTEXT);
}

Sums *
sums_begin(void)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "sums by day", ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	Sums	   *sums = palloc0(sizeof(Sums));

	sums->context = context;
	sums->marks = make_groups("marks by day", context);
	sums->findings = make_groups("findings by day", context);
	initStringInfo(&sums->key);
	MemoryContextSwitchTo(old);
	return sums;
}

/* texts of a key are ended by a zero, and begin with a one: NULL has none */
static void
key_text(StringInfo key, const char *bytes, int length)
{
	if (bytes != NULL)
	{
		appendStringInfoChar(key, '\1');
		appendBinaryStringInfo(key, bytes, length);
	}
	appendStringInfoChar(key, '\0');
}

static void
key_datum(StringInfo key, NullableDatum value)
{
	text	   *t = value.isnull ? NULL : DatumGetTextPP(value.value);

	key_text(key, t != NULL ? VARDATA_ANY(t) : NULL, t != NULL ? (int) VARSIZE_ANY_EXHDR(t) : 0);
}

static void
key_begin(StringInfo key, NullableDatum source, NullableDatum day)
{
	DateADT		date = day.isnull ? 0 : DatumGetDateADT(day.value);

	resetStringInfo(key);
	appendStringInfoChar(key, day.isnull ? '\0' : '\1');
	appendBinaryStringInfo(key, (const char *) &date, sizeof(date));
	key_datum(key, source);
}

static Datum
read_day(const char **at, bool *isnull)
{
	DateADT		date;

	*isnull = *(*at)++ == '\0';
	memcpy(&date, *at, sizeof(date));
	*at += sizeof(date);
	return DateADTGetDatum(date);
}

static Datum
read_text(const char **at, bool *isnull)
{
	const char *begin = *at;

	*at += strlen(begin) + 1;
	*isnull = *begin == '\0';
	return *isnull ? (Datum) 0 : CStringGetTextDatum(begin + 1);
}

static SumGroup *
group_of(Sums *sums, HTAB *groups)
{
	SumKey			key = {sums->key.data, (Size) sums->key.len};
	bool		found;
	SumGroup   *group = hash_search(groups, &key, HASH_ENTER, &found);

	if (!found)
	{
		char	   *bytes = MemoryContextAlloc(sums->context, key.length);

		memcpy(bytes, key.bytes, key.length);
		memset(group, 0, sizeof(SumGroup));
		group->key.bytes = bytes;
		group->key.length = key.length;
	}
	return group;
}

void
sums_add_mark(Sums *sums, NullableDatum source, NullableDatum day, NullableDatum key, NullableDatum profile,
			  float4 risk, int sign)
{
	SumGroup   *group;

	key_begin(&sums->key, source, day);
	group = group_of(sums, sums->marks);
	group->n += sign;
	for (int i = 0; i < COUNTS; i++)
		if (risk > 0 && risk >= least_risk[i])
			group->counts[i] += sign;
	group->sum += sign * (int64) rint((double) risk * MILLION);
	if (mark_follower != NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(sums->context);

		if (sums->follower == NULL)
			sums->follower = mark_follower->begin();
		mark_follower->add(sums->follower, source, key, profile, risk, sign);
		MemoryContextSwitchTo(old);
	}
}

static void
key_evidence(StringInfo key, const Jsonb *evidence, const char *name)
{
	JsonbValue	value;

	if (JB_ROOT_IS_OBJECT(evidence) &&
		getKeyJsonValueFromContainer(unconstify(JsonbContainer *, &evidence->root), name, (int) strlen(name), &value) != NULL &&
		value.type == jbvString)
		key_text(key, value.val.string.val, value.val.string.len);
	else
		key_text(key, NULL, 0);
}

void
sums_add_finding(Sums *sums, NullableDatum source, NullableDatum day, NullableDatum rule,
				 float4 strength, const Jsonb *evidence, int sign)
{
	SumGroup   *group;

	key_begin(&sums->key, source, day);
	key_datum(&sums->key, rule);
	key_evidence(&sums->key, evidence, "brand");
	key_evidence(&sums->key, evidence, "seller");
	group = group_of(sums, sums->findings);
	group->n += sign;
	group->sum += sign * (int64) rint((double) strength * MILLION);
}

static bool
is_zero(const SumGroup *group)
{
	bool		zero = group->n == 0 && group->sum == 0;

	for (int i = 0; i < COUNTS; i++)
		zero = zero && group->counts[i] == 0;
	return zero;
}

static int
by_day(const void *a, const void *b)
{
	const SumKey *x = &(*(SumGroup *const *) a)->key;
	const SumKey *y = &(*(SumGroup *const *) b)->key;
	DateADT		day[2];
	int			order;

	memcpy(&day[0], x->bytes + 1, sizeof(DateADT));
	memcpy(&day[1], y->bytes + 1, sizeof(DateADT));
	if (day[0] != day[1])
		return day[0] < day[1] ? -1 : 1;
	order = memcmp(x->bytes, y->bytes, Min(x->length, y->length));
	return order != 0 ? order : (x->length > y->length) - (x->length < y->length);
}

static Datum
count_datum(int64 n)
{
	if (n != (int32) n)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("too many rows of a day")));
	return Int32GetDatum((int32) n);
}

/* by day, so that neighbours in the index are written together */
static void
write_groups(HTAB *groups, const char *table, int n_texts, int n_counts)
{
	Bulk	   *bulk = NULL;
	HASH_SEQ_STATUS all;
	SumGroup   *group;
	SumGroup  **sorted = registry_allocate((Size) hash_get_num_entries(groups), sizeof(SumGroup *), false);
	Size		n_sorted = 0;

	hash_seq_init(&all, groups);
	while ((group = hash_seq_search(&all)) != NULL)
		if (!is_zero(group))
			sorted[n_sorted++] = group;
	qsort(sorted, n_sorted, sizeof(SumGroup *), by_day);
	for (Size i = 0; i < n_sorted; i++)
	{
		Datum		values[16];
		bool		nulls[16] = {false};
		const char *at = sorted[i]->key.bytes;
		int			n = 0;

		group = sorted[i];
		if (bulk == NULL)
			bulk = bulk_open(table);
		values[n] = read_day(&at, &nulls[n]);
		n++;
		for (int k = 0; k < n_texts; k++, n++)
			values[n] = read_text(&at, &nulls[n]);
		values[n++] = count_datum(group->n);
		for (int k = 0; k < n_counts; k++)
			values[n++] = count_datum(group->counts[k]);
		values[n++] = Int64GetDatum(group->sum);
		bulk_put(bulk, values, nulls, group->key.length + n * sizeof(int64));
	}
	if (bulk != NULL)
		bulk_close(bulk);
}

void
sums_end(Sums *sums)
{
	MemoryContext old = MemoryContextSwitchTo(sums->context);

	write_groups(sums->marks, "screened_sum", 1, COUNTS);
	write_groups(sums->findings, "finding_sum", 4, 0);
	if (sums->follower != NULL)
		mark_follower->end(sums->follower);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(sums->context);
}

/* ---------------------------------------------------------------- triggers */

/* rows of a transition table, with what is needed of them */
typedef void (*RowTake) (Sums *sums, TupleTableSlot *slot, const AttrNumber *columns, int sign);

static NullableDatum
column_of(TupleTableSlot *slot, AttrNumber column)
{
	NullableDatum value;

	value.value = slot_getattr(slot, column, &value.isnull);
	return value;
}

static void
take_mark(Sums *sums, TupleTableSlot *slot, const AttrNumber *columns, int sign)
{
	sums_add_mark(sums, column_of(slot, columns[0]), column_of(slot, columns[1]), column_of(slot, columns[3]),
				  column_of(slot, columns[4]), DatumGetFloat4(column_of(slot, columns[2]).value), sign);
}

static void
take_finding(Sums *sums, TupleTableSlot *slot, const AttrNumber *columns, int sign)
{
	sums_add_finding(sums, column_of(slot, columns[0]), column_of(slot, columns[1]), column_of(slot, columns[2]),
					 DatumGetFloat4(column_of(slot, columns[3]).value),
					 evidence_unpack(DatumGetEvidenceP(column_of(slot, columns[4]).value)), sign);
}

static void
add_rows(Sums *sums, Tuplestorestate *rows, TupleDesc desc, const AttrNumber *columns, RowTake take, int sign)
{
	TupleTableSlot *slot;
	MemoryContext row;

	if (rows == NULL)
		return;
	slot = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	row = AllocSetContextCreate(CurrentMemoryContext, "a row that is summed", ALLOCSET_DEFAULT_SIZES);
	tuplestore_select_read_pointer(rows, tuplestore_alloc_read_pointer(rows, EXEC_FLAG_REWIND));
	tuplestore_rescan(rows);
	while (tuplestore_gettupleslot(rows, true, false, slot))
	{
		MemoryContext old;

		CHECK_FOR_INTERRUPTS();
		old = MemoryContextSwitchTo(row);
		take(sums, slot, columns, sign);
		MemoryContextSwitchTo(old);
		MemoryContextReset(row);
	}
	MemoryContextDelete(row);
	ExecDropSingleTupleTableSlot(slot);
}

void
sums_empty(const char *table)
{
	Relation	relation = table_open(registry_table(table), ShareRowExclusiveLock);
	Snapshot	snapshot = RegisterSnapshot(GetLatestSnapshot());
	TableScanDesc scan = table_beginscan(relation, snapshot, 0, NULL);
	TupleTableSlot *slot = table_slot_create(relation, NULL);

	while (table_scan_getnextslot(scan, ForwardScanDirection, slot))
	{
		CHECK_FOR_INTERRUPTS();
		simple_table_tuple_delete(relation, &slot->tts_tid, snapshot);
	}
	ExecDropSingleTupleTableSlot(slot);
	table_endscan(scan);
	UnregisterSnapshot(snapshot);
	table_close(relation, NoLock);
}

static void
sum_trigger(FunctionCallInfo fcinfo, const char *name, const char *table, const char *const *names, int n, RowTake take)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	TupleDesc	desc;
	AttrNumber	columns[8];
	Sums	   *sums;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigger->tg_event) || TRIGGER_FIRED_FOR_ROW(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("%s() must be called as a statement trigger AFTER a change", name)));
	if (TRIGGER_FIRED_BY_TRUNCATE(trigger->tg_event))
	{
		sums_empty(table);
		return;
	}
	desc = RelationGetDescr(trigger->tg_relation);
	for (int i = 0; i < n; i++)
	{
		columns[i] = SPI_fnumber(desc, names[i]);
		if (columns[i] <= 0)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("column \"%s\" of %s does not exist", names[i], RelationGetRelationName(trigger->tg_relation))));
	}
	sums = sums_begin();
	add_rows(sums, trigger->tg_oldtable, desc, columns, take, -1);
	add_rows(sums, trigger->tg_newtable, desc, columns, take, 1);
	sums_end(sums);
}

PG_FUNCTION_INFO_V1(assay_sum_marks);

Datum
assay_sum_marks(PG_FUNCTION_ARGS)
{
	static const char *const names[] = {"source", "shipped_on", "risk", "key", "profile"};

	sum_trigger(fcinfo, "sum_marks", "screened_sum", names, lengthof(names), take_mark);
	if (TRIGGER_FIRED_BY_TRUNCATE(((TriggerData *) fcinfo->context)->tg_event) && mark_follower != NULL)
		mark_follower->empty();
	PG_RETURN_POINTER(NULL);
}

PG_FUNCTION_INFO_V1(assay_sum_findings);

Datum
assay_sum_findings(PG_FUNCTION_ARGS)
{
	static const char *const names[] = {"source", "day", "rule", "strength", "evidence"};

	sum_trigger(fcinfo, "sum_findings", "finding_sum", names, lengthof(names), take_finding);
	PG_RETURN_POINTER(NULL);
}

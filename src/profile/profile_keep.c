/*-------------------------------------------------------------------------
 *
 * profile_keep.c
 *	  Keeps assay.profile_part: what marks and outcomes add to profiles.
 *
 * What is true of a profile is the sum over the entries of its parts. Every
 * transaction that changes marks or outcomes adds parts of its own, with
 * negative sums for what it takes away: nobody waits for another, and what is
 * not committed is not there. assay.merge_profiles() makes few parts of many.
 *
 * An outcome counts for the profiles of the row it is about, so that a mark
 * looks for its outcomes, and an outcome for its mark. So that two sessions do
 * not miss each other, marks take a lock that outcomes of the same bucket of
 * keys do not share; what is looked for is looked for after that, by the
 * latest snapshot.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/heapam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "common/hashfn.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "storage/lock.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"
#include "utils/tuplestore.h"

#include "batch/bulk.h"
#include "batch/sum.h"
#include "compat.h"
#include "profile/profile.h"
#include "registry/registry.h"

/* apart from the advisory locks of users, and from those of src/batch */
#define PROFILE_LOCK 0xA55B
#define BUCKETS 16

/* short enough to stay in its row */
#define PART_BYTES 1800

/* so many changes are held, then written */
#define MOST_CHANGES 1000000

/* to one profile and day; the sums are elsewhere: several have the same */
typedef struct Change
{
	int64		key;
	int32		day;
	int32		tag;
	int32		lag;
	int16		kind;
	int32		sums;			/* index into sums of the keeper */
} Change;

typedef struct DaySums
{
	int64		of[PROFILE_SUMS];
} DaySums;

/* a mark whose outcomes are to be looked for */
typedef struct Waiting
{
	char	   *source;
	char	   *key;
	struct varlena *profile;
	int			sign;
} Waiting;

typedef struct Keeper
{
	MemoryContext context;		/* of what lasts until it is written */
	Change	   *changes;
	Size		n_changes;
	Size		changes_space;
	DaySums    *sums;
	Size		n_sums;
	Size		sums_space;
	Waiting    *waiting;
	Size		n_waiting;
	Size		waiting_space;
} Keeper;

/* ---------------------------------------------------------------- changes */

static void *
keeper_begin(void)
{
	Keeper	   *keeper = palloc0(sizeof(Keeper));

	keeper->context = AllocSetContextCreate(CurrentMemoryContext, "profiles", ALLOCSET_DEFAULT_SIZES);
	return keeper;
}

/* all that is held has been written */
static void
keeper_reset(Keeper *keeper)
{
	MemoryContextReset(keeper->context);
	*keeper = (Keeper) {.context = keeper->context};
}

/* sums for the changes that come next */
static DaySums *
new_sums(Keeper *keeper)
{
	registry_grow(keeper->sums, keeper->n_sums, keeper->sums_space);
	memset(&keeper->sums[keeper->n_sums], 0, sizeof(DaySums));
	return &keeper->sums[keeper->n_sums++];
}

/* of the sums that were made last */
static void
add_change(Keeper *keeper, int16 kind, int64 key, int32 day, int32 tag, int32 lag)
{
	registry_grow(keeper->changes, keeper->n_changes, keeper->changes_space);
	keeper->changes[keeper->n_changes++] = (Change) {
		.key = key, .day = day, .tag = tag, .lag = lag, .kind = kind, .sums = (int32) (keeper->n_sums - 1)
	};
}

/* sums wrap around, so that what is added can always be taken away */
static inline void
add_to(int64 *sum, int64 value, int sign)
{
	*sum = (int64) ((uint64) *sum + (uint64) value * (uint64) (int64) sign);
}

static const ProfileKey *
key_of_kind(const ProfileMark *mark, int16 kind)
{
	for (int i = 0; i < mark->n; i++)
		if (mark->keys[i].kind == kind)
			return &mark->keys[i];
	return NULL;
}

/*
 * The name under which a shipment went to an address, or came from a phone:
 * names are told apart by 31 bits, two of a hundred being one with a
 * probability of 2e-6.
 */
static void
add_name(Keeper *keeper, const ProfileMark *mark, int16 of, int16 named, int16 kind)
{
	const ProfileKey *key = key_of_kind(mark, of);
	const ProfileKey *name = key_of_kind(mark, named);

	if (key != NULL && name != NULL)
		add_change(keeper, kind, key->key, mark->day, (int32) ((uint64) name->key >> 33), 0);
}

static void
add_mark(Keeper *keeper, const ProfileMark *mark, bool found, int sign)
{
	DaySums    *sums = new_sums(keeper);

	add_to(&sums->of[SUM_SHIPMENTS], 1, sign);
	add_to(&sums->of[SUM_VALUE], mark->value, sign);
	add_to(&sums->of[SUM_PIECES], mark->pieces, sign);
	add_to(&sums->of[SUM_WEIGHT], mark->weight, sign);
	add_to(&sums->of[SUM_FOUND], found ? 1 : 0, sign);
	add_to(&sums->of[SUM_UNVALUED], mark->unvalued ? 1 : 0, sign);
	for (int i = 0; i < mark->n; i++)
	{
		const ProfileKey *of = &mark->keys[i];

		add_change(keeper, of->kind, of->key, mark->day, mark->tag, 0);
		/* what is new among routes is asked of all of them */
		if (of->kind == KIND_ROUTE)
			add_change(keeper, of->kind, key_of_all(of->kind), mark->day, mark->tag, 0);
	}
	add_to(&new_sums(keeper)->of[SUM_SHIPMENTS], 1, sign);
	add_name(keeper, mark, KIND_ADDRESS, KIND_CONSIGNEE, KIND_ADDRESS_NAMES);
	add_name(keeper, mark, KIND_PHONE, KIND_SELLER, KIND_PHONE_NAMES);
	for (int i = 0; i < mark->n; i++)
		for (int k = 0; k < 2 && mark->keys[i].kind == KIND_HEADING_ORIGIN; k++)
			if (mark->bins[k] != 0)
				add_change(keeper, (int16) (KIND_VALUE_PIECE + k), profile_bin_key(mark->keys[i].key, mark->tag),
						   mark->day, mark->bins[k], 0);
}

/* a version of an outcome is true from one day on, and perhaps until another */
typedef struct Outcome
{
	DateADT		recorded;
	DateADT		since;
	DateADT		until;
	bool		judged;
	bool		counterfeit;
	bool		violation;
} Outcome;

static void
add_outcome(Keeper *keeper, const ProfileMark *mark, const Outcome *outcome, int sign)
{
	if (!outcome->judged || DATE_NOT_FINITE(outcome->recorded) || DATE_NOT_FINITE(outcome->since))
		return;
	for (int end = 0; end < 2; end++)
	{
		DateADT		known = end ? outcome->until : outcome->since;
		DaySums    *sums;

		if (DATE_NOT_FINITE(known))
			continue;			/* holds to this day */
		sums = new_sums(keeper);
		add_to(&sums->of[SUM_INSPECTED], 1, end ? -sign : sign);
		add_to(&sums->of[SUM_COUNTERFEIT], outcome->counterfeit ? 1 : 0, end ? -sign : sign);
		add_to(&sums->of[SUM_VIOLATION], outcome->violation ? 1 : 0, end ? -sign : sign);
		for (int i = 0; i < 2 * mark->n; i++)
		{
			const ProfileKey *of = &mark->keys[i / 2];

			add_change(keeper, of->kind, i % 2 == 0 ? of->key : key_of_all(of->kind), outcome->recorded, 0,
					   Max(0, known - outcome->recorded));
		}
	}
}

/* in the order of the index, and of the entries of a part */
static int
compare_changes(const void *a, const void *b)
{
	const Change *x = a;
	const Change *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	if (x->tag != y->tag)
		return x->tag < y->tag ? -1 : 1;
	return (x->lag > y->lag) - (x->lag < y->lag);
}

static bool
is_zero(const int64 *sums)
{
	for (int i = 0; i < PROFILE_SUMS; i++)
		if (sums[i] != 0)
			return false;
	return true;
}

static void
sort_changes(Keeper *keeper)
{
	if (keeper->n_changes > 1)
		qsort(keeper->changes, keeper->n_changes, sizeof(Change), compare_changes);
}

/*
 * Writes as many sorted changes to one profile into a part as it has room for;
 * returns how many. Those that come to nothing leave no trace.
 */
static Size
write_part(const Keeper *keeper, Size first, uint8 *to, size_t *length)
{
	const Change *begin = keeper->changes + first;
	const Change *end = keeper->changes + keeper->n_changes;
	const Change *c = begin;
	int32		last = 0;

	*length = 0;
	while (c < end && *length <= PART_BYTES - PROFILE_ENTRY_BYTES && c->kind == begin->kind && c->key == begin->key)
	{
		const Change *same = c;
		ProfileEntry entry = {.day = c->day, .tag = c->tag, .lag = c->lag};

		for (; c < end && compare_changes(c, same) == 0; c++)
			for (int i = 0; i < PROFILE_SUMS; i++)
				add_to(&entry.sums[i], keeper->sums[c->sums].of[i], 1);
		if (!is_zero(entry.sums))
			*length += profile_write(to + *length, &last, &entry);
	}
	return c - begin;
}

static void
write_changes(Keeper *keeper)
{
	MemoryContext old = MemoryContextSwitchTo(keeper->context);
	Bulk	   *bulk = NULL;
	union
	{
		struct varlena header;
		char		bytes[VARHDRSZ + PART_BYTES];
	}			part;

	sort_changes(keeper);
	for (Size i = 0; i < keeper->n_changes;)
	{
		const Change *of = &keeper->changes[i];
		size_t		length;
		Datum		values[3];
		bool		nulls[3] = {false};

		CHECK_FOR_INTERRUPTS();
		i += write_part(keeper, i, (uint8 *) VARDATA(&part.header), &length);
		if (length == 0)
			continue;
		if (bulk == NULL)
			bulk = bulk_open("profile_part");
		SET_VARSIZE(&part.header, VARHDRSZ + length);
		values[0] = Int64GetDatum(of->key);
		values[1] = Int16GetDatum(of->kind);
		values[2] = PointerGetDatum(&part.header);
		bulk_put(bulk, values, nulls, 40 + length);
	}
	if (bulk != NULL)
		bulk_close(bulk);
	MemoryContextSwitchTo(old);
}

/* ---------------------------------------------------------------- outcomes and their marks */

static uint32
bucket_of(const char *source, const char *key)
{
	return (hash_bytes((const unsigned char *) source, (int) strlen(source)) * 31 +
			hash_bytes((const unsigned char *) key, (int) strlen(key))) % BUCKETS;
}

static void
lock_buckets(uint32 buckets, LOCKMODE mode)
{
	for (uint32 i = 0; i < BUCKETS; i++)
		if (buckets & ((uint32) 1 << i))
		{
			LOCKTAG		tag;

			SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, 0, i, PROFILE_LOCK);
			(void) LockAcquire(&tag, mode, false, false);
		}
}

static Oid
index_named(const char *name)
{
	Oid			index = get_relname_relid(name, get_namespace_oid("assay", false));

	if (!OidIsValid(index))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT), errmsg("index assay.%s does not exist", name)));
	return index;
}

static AttrNumber
column_named(Relation relation, const char *name)
{
	int			column = SPI_fnumber(RelationGetDescr(relation), name);

	if (column <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of %s does not exist", name, RelationGetRelationName(relation))));
	return (AttrNumber) column;
}

static void
text_key(ScanKey scan, Relation relation, const char *column, const char *value)
{
	AttrNumber	number = column_named(relation, column);

	ScanKeyEntryInitialize(scan, 0, number, BTEqualStrategyNumber, InvalidOid,
						   TupleDescAttr(RelationGetDescr(relation), number - 1)->attcollation, F_TEXTEQ,
						   CStringGetTextDatum(value));
}

typedef struct OutcomeColumns
{
	AttrNumber	recorded;
	AttrNumber	changed;
	AttrNumber	until;			/* 0: of what holds to this day */
	AttrNumber	result;
} OutcomeColumns;

static OutcomeColumns
outcome_columns(Relation relation)
{
	OutcomeColumns columns;
	bool		past = strcmp(RelationGetRelationName(relation), "outcome_past") == 0;

	columns.recorded = column_named(relation, "recorded_on");
	columns.changed = column_named(relation, "changed_on");
	columns.until = past ? column_named(relation, "until") : 0;
	columns.result = column_named(relation, "result");
	return columns;
}

typedef Datum (*GetColumn) (void *row, AttrNumber column, TupleDesc desc, bool *isnull);

static Datum
column_of_tuple(void *row, AttrNumber column, TupleDesc desc, bool *isnull)
{
	return heap_getattr(row, column, desc, isnull);
}

static Datum
column_of_slot(void *row, AttrNumber column, TupleDesc desc, bool *isnull)
{
	return slot_getattr(row, column, isnull);
}

static void
read_outcome(Outcome *outcome, const OutcomeColumns *columns, GetColumn get, void *row, TupleDesc desc)
{
	bool		isnull;
	text	   *result = DatumGetTextPP(get(row, columns->result, desc, &isnull));
	const char *word = VARDATA_ANY(result);
	size_t		length = VARSIZE_ANY_EXHDR(result);
	Datum		changed;

	outcome->recorded = DatumGetDateADT(get(row, columns->recorded, desc, &isnull));
	changed = get(row, columns->changed, desc, &isnull);
	outcome->since = isnull ? outcome->recorded : DatumGetDateADT(changed);
	outcome->until = columns->until == 0 ? DATEVAL_NOEND : DatumGetDateADT(get(row, columns->until, desc, &isnull));
	outcome->counterfeit = length == 11 && memcmp(word, "counterfeit", 11) == 0;
	outcome->violation = length == 15 && memcmp(word, "other_violation", 15) == 0;
	outcome->judged = !(length == 12 && memcmp(word, "inconclusive", 12) == 0);
}

/* a table of outcomes, to look in for those of a row */
typedef struct Outcomes
{
	Relation	relation;
	Oid			index;
	OutcomeColumns columns;
	const char *last_source;	/* which has outcomes, or has none */
	bool		has;
} Outcomes;

static void
outcomes_open(Outcomes *outcomes, const char *table, const char *index)
{
	outcomes->relation = table_open(registry_table(table), AccessShareLock);
	outcomes->index = index_named(index);
	outcomes->columns = outcome_columns(outcomes->relation);
	outcomes->last_source = NULL;
	outcomes->has = false;
}

static bool
has_outcomes(Outcomes *outcomes, Snapshot snapshot, const char *source)
{
	if (outcomes->last_source == NULL || strcmp(outcomes->last_source, source) != 0)
	{
		ScanKeyData key;
		SysScanDesc scan;

		text_key(&key, outcomes->relation, "source", source);
		scan = systable_beginscan(outcomes->relation, outcomes->index, true, snapshot, 1, &key);
		outcomes->has = HeapTupleIsValid(systable_getnext(scan));
		outcomes->last_source = source;
		systable_endscan(scan);
	}
	return outcomes->has;
}

static void
add_outcomes(Keeper *keeper, Outcomes *outcomes, Snapshot snapshot, const Waiting *waiting)
{
	ScanKeyData keys[2];
	SysScanDesc scan;
	HeapTuple	row;

	if (!has_outcomes(outcomes, snapshot, waiting->source))
		return;
	text_key(&keys[0], outcomes->relation, "source", waiting->source);
	text_key(&keys[1], outcomes->relation, "key", waiting->key);
	scan = systable_beginscan(outcomes->relation, outcomes->index, true, snapshot, 2, keys);
	while (HeapTupleIsValid(row = systable_getnext(scan)))
	{
		ProfileMark mark;
		Outcome		outcome;

		profile_mark_read(&mark, waiting->profile);
		read_outcome(&outcome, &outcomes->columns, column_of_tuple, row, RelationGetDescr(outcomes->relation));
		add_outcome(keeper, &mark, &outcome, waiting->sign);
	}
	systable_endscan(scan);
}

static void
take_waiting(Keeper *keeper)
{
	MemoryContext old = MemoryContextSwitchTo(keeper->context);
	uint32		buckets = 0;
	Outcomes	tables[2];
	Snapshot	snapshot;

	for (Size i = 0; i < keeper->n_waiting; i++)
		buckets |= (uint32) 1 << bucket_of(keeper->waiting[i].source, keeper->waiting[i].key);
	lock_buckets(buckets, ShareLock);
	snapshot = RegisterSnapshot(GetLatestSnapshot());
	outcomes_open(&tables[0], "outcome", "outcome_pkey");
	outcomes_open(&tables[1], "outcome_past", "outcome_past_key");
	for (Size i = 0; i < keeper->n_waiting; i++)
	{
		CHECK_FOR_INTERRUPTS();
		for (int t = 0; t < 2; t++)
			add_outcomes(keeper, &tables[t], snapshot, &keeper->waiting[i]);
	}
	for (int t = 0; t < 2; t++)
		table_close(tables[t].relation, NoLock);
	UnregisterSnapshot(snapshot);
	keeper->n_waiting = 0;
	MemoryContextSwitchTo(old);
}

static void
keeper_flush(Keeper *keeper)
{
	if (keeper->n_waiting > 0)
		take_waiting(keeper);
	write_changes(keeper);
}

/* a string like that before, as a rule */
static char *
same_text(char *last, const text *value)
{
	Size		length = VARSIZE_ANY_EXHDR(value);

	if (last != NULL && strlen(last) == length && memcmp(last, VARDATA_ANY(value), length) == 0)
		return last;
	return text_to_cstring(value);
}

static void
keeper_add(void *follower, NullableDatum source, NullableDatum key, NullableDatum profile, float4 risk, int sign)
{
	Keeper	   *keeper = follower;
	MemoryContext old = MemoryContextSwitchTo(keeper->context);
	ProfileMark mark;
	Waiting    *waiting;
	struct varlena *read;

	if (profile.isnull)
	{
		MemoryContextSwitchTo(old);
		return;
	}
	if (keeper->n_changes > MOST_CHANGES)
	{
		keeper_flush(keeper);
		keeper_reset(keeper);
	}
	read = PG_DETOAST_DATUM_COPY(profile.value);
	profile_mark_read(&mark, read);
	add_mark(keeper, &mark, risk > 0, sign);
	registry_grow(keeper->waiting, keeper->n_waiting, keeper->waiting_space);
	waiting = &keeper->waiting[keeper->n_waiting++];
	waiting->source = same_text(keeper->n_waiting > 1 ? waiting[-1].source : NULL, DatumGetTextPP(source.value));
	waiting->key = TextDatumGetCString(key.value);
	waiting->profile = read;
	waiting->sign = sign;
	MemoryContextSwitchTo(old);
}

static void
keeper_end(void *follower)
{
	Keeper	   *keeper = follower;

	keeper_flush(keeper);
	MemoryContextDelete(keeper->context);
	pfree(keeper);
}

/* ---------------------------------------------------------------- all of it */

static void
empty_parts(void)
{
	sums_empty("profile_part");
	CommandCounterIncrement();
}

static const MarkFollower profile_follower = {
	.begin = keeper_begin,
	.add = keeper_add,
	.end = keeper_end,
	.empty = empty_parts
};

void
profiles_follow_marks(void)
{
	mark_follower = &profile_follower;
}

/* marks wait until this transaction ends, and outcomes as well */
static void
recount(void)
{
	Relation	marks = table_open(registry_table("screened"), ShareLock);
	Relation	outcomes = table_open(registry_table("outcome"), ShareLock);
	Relation	past = table_open(registry_table("outcome_past"), ShareLock);
	TupleTableSlot *slot = table_slot_create(marks, NULL);
	AttrNumber	columns[4] = {column_named(marks, "source"), column_named(marks, "key"),
		column_named(marks, "profile"), column_named(marks, "risk")};
	Keeper	   *keeper;
	Snapshot	snapshot;
	TableScanDesc scan;

	empty_parts();
	keeper = keeper_begin();
	snapshot = RegisterSnapshot(GetLatestSnapshot());
	scan = table_beginscan(marks, snapshot, 0, NULL);
	while (table_scan_getnextslot(scan, ForwardScanDirection, slot))
	{
		NullableDatum values[4];

		CHECK_FOR_INTERRUPTS();
		for (int i = 0; i < 4; i++)
			values[i].value = slot_getattr(slot, columns[i], &values[i].isnull);
		keeper_add(keeper, values[0], values[1], values[2], DatumGetFloat4(values[3].value), 1);
	}
	table_endscan(scan);
	UnregisterSnapshot(snapshot);
	ExecDropSingleTupleTableSlot(slot);
	keeper_end(keeper);
	table_close(past, NoLock);
	table_close(outcomes, NoLock);
	table_close(marks, NoLock);
}

PG_FUNCTION_INFO_V1(assay_recount_profiles);

Datum
assay_recount_profiles(PG_FUNCTION_ARGS)
{
	if (pg_class_aclcheck(registry_table("screened"), GetUserId(), ACL_DELETE) != ACLCHECK_OK)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("permission denied for table screened"),
				 errhint("Who counts profiles anew may delete from assay.screened.")));
	recount();
	PG_RETURN_VOID();
}

/* ---------------------------------------------------------------- outcomes that come and go */

typedef struct RowOfOutcome
{
	char	   *source;
	char	   *key;
	Outcome		outcome;
	int			sign;
} RowOfOutcome;

typedef struct RowsOfOutcome
{
	RowOfOutcome *rows;
	Size		n;
	Size		space;
	uint32		buckets;
} RowsOfOutcome;

static void
take_outcomes(RowsOfOutcome *taken, Relation relation, Tuplestorestate *rows, int sign)
{
	OutcomeColumns columns = outcome_columns(relation);
	AttrNumber	source = column_named(relation, "source");
	AttrNumber	key = column_named(relation, "key");
	TupleTableSlot *slot;

	if (rows == NULL)
		return;
	slot = MakeSingleTupleTableSlot(RelationGetDescr(relation), &TTSOpsMinimalTuple);
	tuplestore_select_read_pointer(rows, tuplestore_alloc_read_pointer(rows, EXEC_FLAG_REWIND));
	tuplestore_rescan(rows);
	while (tuplestore_gettupleslot(rows, true, false, slot))
	{
		RowOfOutcome *row;
		bool		isnull;

		CHECK_FOR_INTERRUPTS();
		registry_grow(taken->rows, taken->n, taken->space);
		row = &taken->rows[taken->n++];
		row->source = TextDatumGetCString(slot_getattr(slot, source, &isnull));
		row->key = TextDatumGetCString(slot_getattr(slot, key, &isnull));
		row->sign = sign;
		read_outcome(&row->outcome, &columns, column_of_slot, slot, RelationGetDescr(relation));
		taken->buckets |= (uint32) 1 << bucket_of(row->source, row->key);
	}
	ExecDropSingleTupleTableSlot(slot);
}

PG_FUNCTION_INFO_V1(assay_profile_outcomes);

/* statement triggers of assay.outcome and assay.outcome_past */
Datum
assay_profile_outcomes(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	RowsOfOutcome taken = {0};
	MemoryContext context;
	MemoryContext old;
	Relation	marks;
	Oid			index;
	AttrNumber	profile;
	Keeper	   *keeper;
	Snapshot	snapshot;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigger->tg_event) ||
		TRIGGER_FIRED_FOR_ROW(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("profile_outcomes() must be called as a statement trigger AFTER a change")));
	if (TRIGGER_FIRED_BY_TRUNCATE(trigger->tg_event))
	{
		recount();
		PG_RETURN_POINTER(NULL);
	}
	context = AllocSetContextCreate(CurrentMemoryContext, "outcomes", ALLOCSET_DEFAULT_SIZES);
	old = MemoryContextSwitchTo(context);
	take_outcomes(&taken, trigger->tg_relation, trigger->tg_oldtable, -1);
	take_outcomes(&taken, trigger->tg_relation, trigger->tg_newtable, 1);
	lock_buckets(taken.buckets, ExclusiveLock);

	keeper = keeper_begin();
	marks = table_open(registry_table("screened"), AccessShareLock);
	index = index_named("screened_pkey");
	profile = column_named(marks, "profile");
	snapshot = RegisterSnapshot(GetLatestSnapshot());
	for (Size i = 0; i < taken.n; i++)
	{
		const RowOfOutcome *row = &taken.rows[i];
		ScanKeyData keys[2];
		SysScanDesc scan;
		HeapTuple	tuple;

		CHECK_FOR_INTERRUPTS();
		text_key(&keys[0], marks, "key", row->key);
		text_key(&keys[1], marks, "source", row->source);
		scan = systable_beginscan(marks, index, true, snapshot, 2, keys);
		while (HeapTupleIsValid(tuple = systable_getnext(scan)))
		{
			bool		isnull;
			Datum		value = heap_getattr(tuple, profile, RelationGetDescr(marks), &isnull);
			ProfileMark mark;

			if (isnull)
				continue;
			profile_mark_read(&mark, PG_DETOAST_DATUM_PACKED(value));
			add_outcome(keeper, &mark, &row->outcome, row->sign);
		}
		systable_endscan(scan);
	}
	UnregisterSnapshot(snapshot);
	table_close(marks, NoLock);
	keeper_end(keeper);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(context);
	PG_RETURN_POINTER(NULL);
}

/* ---------------------------------------------------------------- parts */

static void
pack_entry(void *arg, const ProfileEntry *entry)
{
	Keeper	   *keeper = arg;

	memcpy(new_sums(keeper)->of, entry->sums, sizeof(entry->sums));
	add_change(keeper, 0, 0, entry->day, entry->tag, entry->lag);
}

PG_FUNCTION_INFO_V1(assay_profile_pack);

/* profile_pack(parts): the fewest parts with the same sums, in order of days */
Datum
assay_profile_pack(PG_FUNCTION_ARGS)
{
	Keeper	   *keeper = keeper_begin();
	Datum	   *parts;
	bool	   *nulls;
	int			n;
	ArrayBuildState *result = initArrayResult(BYTEAOID, CurrentMemoryContext, false);

	deconstruct_array(PG_GETARG_ARRAYTYPE_P(0), BYTEAOID, -1, false, TYPALIGN_INT, &parts, &nulls, &n);
	for (int i = 0; i < n; i++)
		if (!nulls[i])
			profile_entries(PG_DETOAST_DATUM_PACKED(parts[i]), pack_entry, keeper);
	sort_changes(keeper);
	for (Size i = 0; i < keeper->n_changes;)
	{
		bytea	   *part = palloc(VARHDRSZ + PART_BYTES);
		size_t		length;

		i += write_part(keeper, i, (uint8 *) VARDATA(part), &length);
		if (length == 0)
			continue;
		SET_VARSIZE(part, VARHDRSZ + length);
		result = accumArrayResult(result, PointerGetDatum(part), false, BYTEAOID, CurrentMemoryContext);
	}
	PG_RETURN_DATUM(makeArrayResult(result, CurrentMemoryContext));
}

typedef struct DayRows
{
	ReturnSetInfo *rsinfo;
} DayRows;

static void
put_day(void *arg, const ProfileEntry *entry)
{
	ReturnSetInfo *rsinfo = ((DayRows *) arg)->rsinfo;
	Datum		values[3 + PROFILE_SUMS];
	bool		nulls[3 + PROFILE_SUMS] = {false};

	values[0] = DateADTGetDatum(entry->day);
	values[1] = DateADTGetDatum(entry->day + entry->lag);
	values[2] = Int32GetDatum(entry->tag);
	for (int i = 0; i < PROFILE_SUMS; i++)
		values[3 + i] = Int64GetDatum(entry->sums[i]);
	tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
}

PG_FUNCTION_INFO_V1(assay_profile_entries);

/* profile_entries(part, OUT day, OUT known, OUT tag, OUT sums...) */
Datum
assay_profile_entries(PG_FUNCTION_ARGS)
{
	DayRows		rows;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	rows.rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	profile_entries(PG_GETARG_VARLENA_PP(0), put_day, &rows);
	return (Datum) 0;
}

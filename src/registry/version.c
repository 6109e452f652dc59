/*-------------------------------------------------------------------------
 *
 * version.c
 *	  Which state of the registry tables a snapshot sees.
 *
 * An image of a registry is true for every snapshot that sees the same rows.
 * Invalidation messages do not identify those: they arrive after the
 * commit is visible, are unknown to snapshots that are older, and are never
 * sent by logical apply. So a change leaves a row of its own in the heap
 * assay.registry_change, written by the transaction that makes it, and the
 * snapshot decides: the version of a table is the sum of the marks that the
 * snapshot sees for it. Marks are random 64-bit numbers, so that equal sums
 * mean the same marks.
 *
 * A transaction leaves one mark for each table and subtransaction, by a
 * row trigger (logical apply fires no statement triggers) that is enabled
 * always. Marks are never updated, so writers do not wait for each other.
 * A mark does not show what later commands of its transaction changed: where
 * it is of the current transaction, the version holds for one view only.
 *
 * The heap stays small: a transaction that leaves a mark replaces the old ones
 * that it can see and lock by their sum, which changes no version.
 * The heap is read and written below the executor, since neither rights nor
 * row security of the caller apply to it.
 *
 * A view is what a snapshot sees, with the identity it has while neither it
 * nor our own commands change. Two snapshots with the same transactions and
 * command see the same rows, unless a subtransaction was rolled back between.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/table.h"
#include "access/tableam.h"
#include "access/transam.h"
#include "access/xact.h"
#include "commands/trigger.h"
#include "executor/tuptable.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#include "compat.h"
#include "registry/registry.h"
#include "registry/version.h"

/* columns of assay.registry_change */
#define CHANGE_RELATION 1
#define CHANGE_MARK 2
#define CHANGE_COLUMNS 2

/* so many old marks of a table are left before they are folded */
#define MARKS_KEPT 8

/*
 * The view: the snapshot it was read under, and what that saw. Kept in
 * TopMemoryContext. Read anew whenever `valid` is false, so an error halfway
 * leaves nothing behind but that.
 */
static struct
{
	bool		valid;
	uint64		number;

	TransactionId xmin;
	TransactionId xmax;
	CommandId	curcid;
	bool		in_recovery;
	bool		suboverflowed;
	uint32		xcnt;
	int32		subxcnt;
	TransactionId *xids;		/* xip, then subxip */
	Size		space;

	int			n_tables;
	int			tables_space;
	struct
	{
		Oid			relid;
		TableVersion version;
	}		   *tables;
}			view;

/*
 * Tables that the current (sub)transaction has left a mark for. A
 * subtransaction's number is used once in its transaction, so what was marked
 * in one that ended is never taken for another's.
 */
#define MARKED_TABLES 32
static struct
{
	FullTransactionId transaction;
	SubTransactionId subtransaction;
	int			n;
	Oid			relids[MARKED_TABLES];
}			marked;

/* assay.registry_change; InvalidOid: look it up again */
static Oid	change_relid = InvalidOid;

/* the next view has another number */
static void
version_forget(void)
{
	view.valid = false;
}

static void
transaction_ended(XactEvent event, void *arg)
{
	view.valid = false;
}

/* its changes are gone, which no snapshot shows */
static void
subtransaction_ended(SubXactEvent event, SubTransactionId mySubid,
					 SubTransactionId parentSubid, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		view.valid = false;
}

static void
relation_changed(Datum arg, Oid relid)
{
	if (!OidIsValid(relid) || relid == change_relid)
		change_relid = InvalidOid;
}

void
version_init(void)
{
	RegisterXactCallback(transaction_ended, NULL);
	RegisterSubXactCallback(subtransaction_ended, NULL);
	CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
}

static Relation
open_changes(LOCKMODE mode)
{
	if (!OidIsValid(change_relid))
		change_relid = registry_table("registry_change");
	return table_open(change_relid, mode);
}

/* does a snapshot see what the view saw? */
static bool
is_snapshot_of_view(Snapshot snapshot)
{
	Size		xcnt = snapshot->xcnt;
	Size		subxcnt = Max(snapshot->subxcnt, 0);

	return view.valid &&
		view.xmin == snapshot->xmin && view.xmax == snapshot->xmax &&
		view.curcid == snapshot->curcid &&
		view.in_recovery == snapshot->takenDuringRecovery &&
		view.suboverflowed == snapshot->suboverflowed &&
		view.xcnt == snapshot->xcnt && view.subxcnt == snapshot->subxcnt &&
		(xcnt == 0 ||
		 memcmp(view.xids, snapshot->xip, xcnt * sizeof(TransactionId)) == 0) &&
		(subxcnt == 0 ||
		 memcmp(view.xids + xcnt, snapshot->subxip, subxcnt * sizeof(TransactionId)) == 0);
}

static void
remember_snapshot(Snapshot snapshot)
{
	Size		xcnt = snapshot->xcnt;
	Size		subxcnt = Max(snapshot->subxcnt, 0);

	if (xcnt + subxcnt > view.space)
	{
		Size		space = (xcnt + subxcnt) * 2;
		TransactionId *xids = MemoryContextAllocHuge(TopMemoryContext,
													 space * sizeof(TransactionId));

		if (view.xids != NULL)
			pfree(view.xids);
		view.xids = xids;
		view.space = space;
	}
	view.xmin = snapshot->xmin;
	view.xmax = snapshot->xmax;
	view.curcid = snapshot->curcid;
	view.in_recovery = snapshot->takenDuringRecovery;
	view.suboverflowed = snapshot->suboverflowed;
	view.xcnt = snapshot->xcnt;
	view.subxcnt = snapshot->subxcnt;
	if (xcnt > 0)
		memcpy(view.xids, snapshot->xip, xcnt * sizeof(TransactionId));
	if (subxcnt > 0)
		memcpy(view.xids + xcnt, snapshot->subxip, subxcnt * sizeof(TransactionId));
}

static TableVersion *
version_in_view(Oid relid, bool add)
{
	for (int i = 0; i < view.n_tables; i++)
		if (view.tables[i].relid == relid)
			return &view.tables[i].version;
	if (!add)
		return NULL;
	if (view.n_tables == view.tables_space)
	{
		int			space = Max(view.tables_space * 2, 32);

		if (view.tables == NULL)
			view.tables = MemoryContextAlloc(TopMemoryContext, space * sizeof(*view.tables));
		else
			view.tables = repalloc(view.tables, space * sizeof(*view.tables));
		view.tables_space = space;
	}
	memset(&view.tables[view.n_tables], 0, sizeof(*view.tables));
	view.tables[view.n_tables].relid = relid;
	return &view.tables[view.n_tables++].version;
}

/* a scan of assay.registry_change, and the row it is at */
typedef struct ChangeScan
{
	TableScanDesc scan;
	TupleTableSlot *slot;
	Oid			relid;
	uint64		mark;
	bool		own;			/* of the current transaction */
} ChangeScan;

static void
begin_change_scan(ChangeScan *s, Relation changes, Snapshot snapshot)
{
	s->slot = table_slot_create(changes, NULL);
	s->scan = table_beginscan(changes, snapshot, 0, NULL);
}

static bool
next_change(ChangeScan *s)
{
	while (table_scan_getnextslot(s->scan, ForwardScanDirection, s->slot))
	{
		bool		no_relation;
		bool		no_mark;
		bool		isnull;
		Datum		relation = slot_getattr(s->slot, CHANGE_RELATION, &no_relation);
		Datum		mark = slot_getattr(s->slot, CHANGE_MARK, &no_mark);
		Datum		xmin = slot_getsysattr(s->slot, MinTransactionIdAttributeNumber, &isnull);

		CHECK_FOR_INTERRUPTS();
		/* the columns are NOT NULL, unless the owner has altered that */
		if (no_relation || no_mark)
			continue;
		s->relid = DatumGetObjectId(relation);
		s->mark = (uint64) DatumGetInt64(mark);
		s->own = TransactionIdIsCurrentTransactionId(DatumGetTransactionId(xmin));
		return true;
	}
	return false;
}

static void
end_change_scan(ChangeScan *s)
{
	table_endscan(s->scan);
	ExecDropSingleTupleTableSlot(s->slot);
}

static void
read_view(Snapshot snapshot)
{
	Relation	changes = open_changes(AccessShareLock);
	ChangeScan	scan;

	view.n_tables = 0;
	begin_change_scan(&scan, changes, snapshot);
	while (next_change(&scan))
	{
		TableVersion *version = version_in_view(scan.relid, true);

		version->number += scan.mark;
		version->own |= scan.own;
	}
	end_change_scan(&scan);
	table_close(changes, AccessShareLock);
}

uint64
version_view(Snapshot snapshot)
{
	if (!is_snapshot_of_view(snapshot))
	{
		view.valid = false;
		read_view(snapshot);
		remember_snapshot(snapshot);
		view.number++;
		view.valid = true;
	}
	return view.number;
}

TableVersion
version_of(Oid relid)
{
	TableVersion *version = version_in_view(relid, false);

	if (version == NULL)
		return (TableVersion) {0};
	return *version;
}

/*
 * Replaces the old marks of a table, where they have become many, by their
 * sum, which it returns for the mark that is about to be left. Marks that are
 * not committed yet, or that another transaction replaces at this moment, stay.
 */
static uint64
fold_marks(Relation changes, Oid relid, CommandId command)
{
	Snapshot	snapshot;
	uint64		sum = 0;
	int			n = 0;

	/* reading would make serializable writers of different rows conflict */
	if (IsolationIsSerializable())
		return 0;

	snapshot = RegisterSnapshot(GetLatestSnapshot());
	for (int pass = 0; pass < 2; pass++)
	{
		ChangeScan	scan;

		begin_change_scan(&scan, changes, snapshot);
		while (next_change(&scan))
		{
			TM_FailureData failure;

			if (scan.relid != relid || scan.own)
				continue;
			if (pass == 0)
				n++;
			else if (table_tuple_delete(changes, &scan.slot->tts_tid, command, snapshot,
										InvalidSnapshot, false, &failure, false) == TM_Ok)
				sum += scan.mark;
		}
		end_change_scan(&scan);
		if (n <= MARKS_KEPT)
			break;
	}
	UnregisterSnapshot(snapshot);
	return sum;
}

static void
leave_mark(Oid relid)
{
	Relation	changes = open_changes(RowExclusiveLock);
	CommandId	command = GetCurrentCommandId(true);
	TupleTableSlot *slot;
	uint64		mark;

	if (!pg_strong_random(&mark, sizeof(mark)))
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR),
				 errmsg("could not generate a random number")));
	mark += fold_marks(changes, relid, command);

	slot = table_slot_create(changes, NULL);
	slot->tts_values[CHANGE_RELATION - 1] = ObjectIdGetDatum(relid);
	slot->tts_values[CHANGE_MARK - 1] = Int64GetDatum((int64) mark);
	memset(slot->tts_isnull, false, CHANGE_COLUMNS * sizeof(bool));
	ExecStoreVirtualTuple(slot);
	table_tuple_insert(changes, slot, command, 0, NULL);
	ExecDropSingleTupleTableSlot(slot);
	table_close(changes, RowExclusiveLock);
}

PG_FUNCTION_INFO_V1(assay_registry_changed);

/* trigger of every registry table, for each row and for TRUNCATE */
Datum
assay_registry_changed(PG_FUNCTION_ARGS)
{
	FullTransactionId transaction;
	SubTransactionId subtransaction = GetCurrentSubTransactionId();
	Oid			relid;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("registry_changed() must be called as a trigger")));

	relid = RelationGetRelid(((TriggerData *) fcinfo->context)->tg_relation);
	transaction = GetTopFullTransactionId();
	if (!FullTransactionIdEquals(marked.transaction, transaction) ||
		marked.subtransaction != subtransaction)
	{
		marked.transaction = transaction;
		marked.subtransaction = subtransaction;
		marked.n = 0;
	}
	for (int i = 0; i < marked.n; i++)
		if (marked.relids[i] == relid)
			PG_RETURN_POINTER(NULL);

	leave_mark(relid);
	version_forget();
	if (marked.n < MARKED_TABLES)
		marked.relids[marked.n++] = relid;
	PG_RETURN_POINTER(NULL);
}

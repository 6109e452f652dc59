/*-------------------------------------------------------------------------
 *
 * set.c
 *	  A set of rows of a table is screened, and what comes out of it stored:
 *	  a mark a row in assay.screened, findings in assay.finding.
 *
 * Each row is screened by itself as assay.screen() does it; the set is for
 * speed alone. It is stored as COPY would, where that comes to the same as
 * INSERT, and else by INSERT.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include "batch/bulk.h"
#include "batch/packed.h"
#include "batch/sum.h"
#include "compat.h"
#include "registry/registry.h"
#include "screen/screen.h"

/* what the query gives of a row */
typedef enum RowColumn
{
	ROW_KEY,
	ROW_DIGEST,
	ROW_STALE,					/* it has a mark of an earlier state */
	ROW_ITEM_ID,
	ROW_COUNTRY,
	ROW_CONSIGNEE,
	ROW_PARTY_VALUE,
	ROW_PROFILE,
	ROW_FIELDS					/* arguments of assay.screen() */
} RowColumn;

#define ROW_COLUMNS (ROW_FIELDS + SHIPMENT_FIELDS)
#define ROW_DAY (ROW_FIELDS + SHIPMENT_DAY)

/* of these types, and the first three are never NULL */
static const Oid row_types[ROW_COLUMNS] = {
	TEXTOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, BYTEAOID, NUMERICOID, BYTEAOID,
	TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, NUMERICOID, NUMERICOID, TEXTOID, TEXTOID, DATEOID,
	TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID,
	NUMERICOID, TEXTOID, TEXTOID, TEXTOID
};

/* columns of assay.screened */
enum
{
	MARK_DIGEST,
	MARK_SCREENED_AT,
	MARK_RUN_ID,
	MARK_SHIPPED_ON,
	MARK_RISK,
	MARK_COMPARED,
	MARK_SOURCE,
	MARK_KEY,
	MARK_COUNTRY,
	MARK_ITEM_ID,
	MARK_CONSIGNEE,
	MARK_VALUE,
	MARK_PROFILE,
	MARK_COLUMNS
};

static const char *const mark_columns[MARK_COLUMNS] = {
	"digest", "screened_at", "run_id", "shipped_on", "risk", "compared", "source", "key",
	"country", "item_id", "consignee", "value", "profile"
};

/* columns of assay.finding */
enum
{
	FINDING_RUN_ID,
	FINDING_VERSION,
	FINDING_STRENGTH,
	FINDING_WEIGHT,
	FINDING_SOURCE,
	FINDING_KEY,
	FINDING_RULE,
	FINDING_EVIDENCE,
	FINDING_DAY,
	FINDING_COLUMNS
};

static const char *const finding_columns[FINDING_COLUMNS] = {
	"run_id", "version", "strength", "weight", "source", "key", "rule", "evidence", "day"
};

/* where rows go: into a table, or into a set that INSERT reads */
typedef struct Store
{
	const char *table;
	Bulk	   *bulk;
	Tuplestorestate *rows;
	TupleDesc	desc;
} Store;

typedef struct Set
{
	Store		marks;
	Store		findings;
	Sums	   *sums;			/* of what goes past the triggers */
	NullableDatum source;
	bool		has_run;
	Datum		mark[MARK_COLUMNS];
	bool		mark_null[MARK_COLUMNS];
	Datum		finding[FINDING_COLUMNS];
	bool		finding_null[FINDING_COLUMNS];
	double		risk[2];		/* of the row that is screened */
	int64		screened;
	int64		seen;
	ArrayBuildState *stale;
	ArrayBuildState *comparable;
	bool		every;			/* keys of all rows are wanted */
	ArrayBuildState *stored;
} Set;

static void
store_open(Store *store, const char *table, bool bulk)
{
	store->table = table;
	if (bulk)
		store->bulk = bulk_open(table);
	else
		store->rows = tuplestore_begin_heap(false, false, work_mem);
}

static void
store_put(Store *store, const Datum *values, const bool *nulls, Size bytes)
{
	if (store->bulk != NULL)
		bulk_put(store->bulk, values, nulls, bytes);
	else
		tuplestore_putvalues(store->rows, store->desc, unconstify(Datum *, values), unconstify(bool *, nulls));
}

static void
take_finding(void *arg, const Rule *rule, float4 strength, const Jsonb *evidence)
{
	Set		   *set = arg;
	struct varlena *packed = evidence_pack(evidence);

	set->finding[FINDING_VERSION] = Int32GetDatum(rule->version);
	set->finding[FINDING_STRENGTH] = Float4GetDatum(strength);
	set->finding[FINDING_WEIGHT] = Float4GetDatum(rule->weight);
	set->finding[FINDING_RULE] = rule->name;
	set->finding[FINDING_EVIDENCE] = PointerGetDatum(packed);
	screen_risk_add(set->risk, strength, rule->weight);
	if (set->sums != NULL)
	{
		NullableDatum day = {set->finding[FINDING_DAY], set->finding_null[FINDING_DAY]};
		NullableDatum name = {rule->name, false};

		sums_add_finding(set->sums, set->source, day, name, strength, evidence, 1);
	}
	store_put(&set->findings, set->finding, set->finding_null, VARSIZE(packed));
}

static void
screen_one(Set *set, const Datum *values, const bool *nulls)
{
	NullableDatum fields[SHIPMENT_FIELDS];
	bool		comparable = !nulls[ROW_ITEM_ID] || !nulls[ROW_CONSIGNEE];

	for (int i = 0; i < SHIPMENT_FIELDS; i++)
	{
		fields[i].value = values[ROW_FIELDS + i];
		fields[i].isnull = nulls[ROW_FIELDS + i];
	}
	set->finding[FINDING_KEY] = values[ROW_KEY];
	set->finding[FINDING_DAY] = values[ROW_DAY];
	set->finding_null[FINDING_DAY] = nulls[ROW_DAY];
	set->risk[0] = set->risk[1] = 1;
	screen_shipment(fields, take_finding, set);

	set->mark[MARK_DIGEST] = values[ROW_DIGEST];
	set->mark[MARK_SHIPPED_ON] = values[ROW_DAY];
	set->mark_null[MARK_SHIPPED_ON] = nulls[ROW_DAY];
	set->mark[MARK_RISK] = Float4GetDatum(screen_risk(set->risk));
	set->mark[MARK_COMPARED] = BoolGetDatum(set->has_run || !comparable);
	set->mark[MARK_KEY] = values[ROW_KEY];
	set->mark[MARK_COUNTRY] = values[ROW_COUNTRY];
	set->mark_null[MARK_COUNTRY] = nulls[ROW_COUNTRY];
	set->mark[MARK_ITEM_ID] = values[ROW_ITEM_ID];
	set->mark_null[MARK_ITEM_ID] = nulls[ROW_ITEM_ID];
	set->mark[MARK_CONSIGNEE] = values[ROW_CONSIGNEE];
	set->mark_null[MARK_CONSIGNEE] = nulls[ROW_CONSIGNEE];
	set->mark[MARK_VALUE] = values[ROW_PARTY_VALUE];
	set->mark_null[MARK_VALUE] = nulls[ROW_PARTY_VALUE];
	set->mark[MARK_PROFILE] = values[ROW_PROFILE];
	set->mark_null[MARK_PROFILE] = nulls[ROW_PROFILE];
	store_put(&set->marks, set->mark, set->mark_null, 200);
	if (set->sums != NULL)
	{
		NullableDatum key = {values[ROW_KEY], false};
		NullableDatum profile = {values[ROW_PROFILE], nulls[ROW_PROFILE]};

		sums_add_mark(set->sums, set->source, fields[SHIPMENT_DAY], key, profile, screen_risk(set->risk), 1);
	}
	set->screened++;
}

static void
check_row_type(TupleDesc desc)
{
	bool		fits = desc->natts == ROW_COLUMNS;

	for (int i = 0; fits && i < ROW_COLUMNS; i++)
		fits = TupleDescAttr(desc, i)->atttypid == row_types[i];
	if (!fits)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("query of screen_set() does not give rows to be screened"),
				 errhint("It is made by assay.screen_statement().")));
}

/* rows that are read at a time */
#define ROWS_READ 1000

static void
read_rows(Set *set, const char *query, Datum *arguments, const char *nulls)
{
	Oid			types[] = {TEXTOID, INT4OID, INT8OID, TIDARRAYOID};
	MemoryContext outer = CurrentMemoryContext;
	MemoryContext row = AllocSetContextCreate(outer, "a row that is screened", ALLOCSET_DEFAULT_SIZES);
	Portal		portal;
	Datum		values[ROW_COLUMNS];
	bool		isnull[ROW_COLUMNS];

	portal = SPI_cursor_open_with_args(NULL, query, lengthof(types), types, arguments, nulls, true, 0);
	for (;;)
	{
		SPITupleTable *read;

		SPI_cursor_fetch(portal, true, ROWS_READ);
		read = SPI_tuptable;
		if (SPI_processed == 0)
			break;
		check_row_type(read->tupdesc);
		for (uint64 i = 0; i < SPI_processed; i++)
		{
			CHECK_FOR_INTERRUPTS();
			heap_deform_tuple(read->vals[i], read->tupdesc, values, isnull);
			for (int k = ROW_KEY; k <= ROW_STALE; k++)
				if (isnull[k])
					ereport(ERROR,
							(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
							 errmsg("a row to be screened has no key or digest")));
			set->seen++;
			if (DatumGetBool(values[ROW_STALE]))
			{
				set->stale = accumArrayResult(set->stale, values[ROW_KEY], false, TEXTOID, outer);
				continue;
			}
			MemoryContextSwitchTo(row);
			screen_one(set, values, isnull);
			MemoryContextSwitchTo(outer);
			MemoryContextReset(row);
			if (set->marks.bulk != NULL && (!isnull[ROW_ITEM_ID] || !isnull[ROW_CONSIGNEE]))
				set->comparable = accumArrayResult(set->comparable, values[ROW_KEY], false, TEXTOID, outer);
			if (set->marks.bulk != NULL && set->every)
				set->stored = accumArrayResult(set->stored, values[ROW_KEY], false, TEXTOID, outer);
		}
		SPI_freetuptable(read);
	}
	SPI_cursor_close(portal);
	MemoryContextDelete(row);
}

/* a row that has a mark by now, of another session, is passed over */
#define INSERT_SET \
	"WITH mark AS (" \
	"INSERT INTO assay.screened (digest, screened_at, run_id, shipped_on, risk, compared, source, key, country, item_id, consignee, value, profile)" \
	" SELECT s.digest, s.screened_at, s.run_id, s.shipped_on, s.risk, s.compared, s.source, s.key, s.country, s.item_id, s.consignee, s.value, s.profile" \
	" FROM set_of_marks s ON CONFLICT (source, key) DO NOTHING RETURNING key, item_id, consignee)," \
	" put AS (" \
	"INSERT INTO assay.finding (run_id, version, strength, weight, source, key, rule, evidence, day)" \
	" SELECT f.run_id, f.version, f.strength, f.weight, f.source, f.key, f.rule, f.evidence, f.day" \
	" FROM set_of_findings f JOIN mark m ON m.key OPERATOR(pg_catalog.=) f.key)" \
	" SELECT pg_catalog.count(*), pg_catalog.array_agg(m.key) FILTER (WHERE m.item_id IS NOT NULL OR m.consignee IS NOT NULL), pg_catalog.array_agg(m.key) FROM mark m"

static void
name_set(const char *name, Store *store, double rows)
{
	EphemeralNamedRelation set = palloc0(sizeof(EphemeralNamedRelationData));

	set->md.name = pstrdup(name);
	set->md.reliddesc = InvalidOid;
	set->md.tupdesc = store->desc;
	set->md.enrtype = ENR_NAMED_TUPLESTORE;
	set->md.enrtuples = rows;
	set->reldata = store->rows;
	if (SPI_register_relation(set) != SPI_OK_REL_REGISTER)
		elog(ERROR, "could not name a set of rows");
}

static void
add_keys(ArrayBuildState **to, int column)
{
	bool		isnull;
	Datum		keys = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column, &isnull);
	Datum	   *key;
	int			n;

	if (isnull)
		return;
	deconstruct_array(DatumGetArrayTypeP(keys), TEXTOID, -1, false, TYPALIGN_INT, &key, NULL, &n);
	for (int i = 0; i < n; i++)
		*to = accumArrayResult(*to, key[i], false, TEXTOID, CurrentMemoryContext);
}

static void
insert_set(Set *set)
{
	bool		isnull;

	name_set("set_of_marks", &set->marks, (double) set->screened);
	name_set("set_of_findings", &set->findings, (double) set->screened);
	if (SPI_execute(INSERT_SET, false, 0) != SPI_OK_SELECT || SPI_processed != 1)
		elog(ERROR, "could not store what was screened");
	set->screened = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	add_keys(&set->comparable, 2);
	if (set->every)
		add_keys(&set->stored, 3);
	SPI_unregister_relation("set_of_marks");
	SPI_unregister_relation("set_of_findings");
	tuplestore_end(set->marks.rows);
	tuplestore_end(set->findings.rows);
}

static TupleDesc
columns_of(const char *table, const char *const *columns, int n)
{
	Relation	relation = table_open(registry_table(table), AccessShareLock);
	TupleDesc	from = RelationGetDescr(relation);
	TupleDesc	desc = CreateTemplateTupleDesc(n);

	for (int i = 0; i < n; i++)
	{
		int			k;

		for (k = 0; k < from->natts; k++)
			if (!TupleDescAttr(from, k)->attisdropped && strcmp(NameStr(TupleDescAttr(from, k)->attname), columns[i]) == 0)
				break;
		if (k == from->natts)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("column \"%s\" of assay.%s does not exist", columns[i], table)));
		TupleDescCopyEntry(desc, (AttrNumber) (i + 1), from, (AttrNumber) (k + 1));
	}
	table_close(relation, AccessShareLock);
	return desc;
}

PG_FUNCTION_INFO_V1(assay_screen_set);

/*
 * screen_set(source, run, query, most, tids, bulk, every, OUT screened,
 * OUT seen, OUT stale, OUT comparable, OUT stored)
 */
Datum
assay_screen_set(PG_FUNCTION_ARGS)
{
	Set			set = {0};
	Datum		arguments[4];
	char		nulls[5] = "    ";
	Datum		values[5];
	bool		isnull[5] = {false};
	TupleDesc	desc;
	bool		bulk;

	for (int i = 0; i < 7; i++)
		if (PG_ARGISNULL(i) && i != 1 && i != 4)
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("source, query, most, bulk and every must not be null")));
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");

	set.source.value = PG_GETARG_DATUM(0);
	set.has_run = !PG_ARGISNULL(1);
	set.every = PG_GETARG_BOOL(6);
	set.mark[MARK_SOURCE] = set.finding[FINDING_SOURCE] = set.source.value;
	set.mark[MARK_RUN_ID] = set.finding[FINDING_RUN_ID] = PG_GETARG_DATUM(1);
	set.mark_null[MARK_RUN_ID] = set.finding_null[FINDING_RUN_ID] = !set.has_run;
	set.mark[MARK_SCREENED_AT] = TimestampTzGetDatum(GetCurrentTransactionStartTimestamp());

	for (int i = 0; i < 4; i++)
	{
		int			of = i < 2 ? i : i + 1;

		arguments[i] = PG_GETARG_DATUM(of);
		nulls[i] = PG_ARGISNULL(of) ? 'n' : ' ';
	}

	bulk = PG_GETARG_BOOL(5) &&
		bulk_may("screened", mark_columns, MARK_COLUMNS, "sum_marks") &&
		bulk_may("finding", finding_columns, FINDING_COLUMNS, "sum_findings");
	set.marks.desc = columns_of("screened", mark_columns, MARK_COLUMNS);
	set.findings.desc = columns_of("finding", finding_columns, FINDING_COLUMNS);
	if (bulk)
		set.sums = sums_begin();
	store_open(&set.marks, "screened", bulk);
	store_open(&set.findings, "finding", bulk);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	read_rows(&set, text_to_cstring(PG_GETARG_TEXT_PP(2)), arguments, nulls);
	if (bulk)
	{
		bulk_close(set.marks.bulk);
		bulk_close(set.findings.bulk);
		sums_end(set.sums);
	}
	else
		insert_set(&set);
	/* what is returned must last longer than SPI */
	values[0] = Int64GetDatum(set.screened);
	values[1] = Int64GetDatum(set.seen);
	isnull[2] = set.stale == NULL;
	isnull[3] = set.comparable == NULL;
	isnull[4] = set.stored == NULL;
	values[2] = isnull[2] ? (Datum) 0 : SPI_datumTransfer(makeArrayResult(set.stale, CurrentMemoryContext), false, -1);
	values[3] = isnull[3] ? (Datum) 0 : SPI_datumTransfer(makeArrayResult(set.comparable, CurrentMemoryContext), false, -1);
	values[4] = isnull[4] ? (Datum) 0 : SPI_datumTransfer(makeArrayResult(set.stored, CurrentMemoryContext), false, -1);
	SPI_finish();
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, isnull)));
}

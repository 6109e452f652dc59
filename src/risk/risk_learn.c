/*-------------------------------------------------------------------------
 *
 * risk_learn.c
 *	  assay.fit_risk(): reads rows with outcomes and learns a model.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "storage/shmem.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "risk/risk_column.h"
#include "risk/risk_core.h"
#include "risk/risk_part.h"

/* rows fetched at a time */
#define BATCH 10000

/* so that what is counted in 32 bits stays far from their end */
#define MAX_ROWS (1 << 27)

/* columns of the query before those of the user */
enum
{
	COLUMN_DAY = 1,
	COLUMN_KNOWN,
	COLUMN_OUTCOME,
	COLUMN_VOTES,
	COLUMN_FIRST
};

/* ------------------------------------------------- surroundings of the core */

static MemoryContext work_context;

static void *
work_allocate(size_t n, size_t width)
{
	return MemoryContextAllocExtended(work_context, mul_size(Max(n, 1), width),
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

static void
work_at(const char *phase, int part, int whole)
{
	static const char *last = NULL;

	CHECK_FOR_INTERRUPTS();
	if (phase != last)
	{
		last = phase;
		ereport(DEBUG1, (errmsg_internal("learning a model of risk: %s", phase)));
	}
}

static const RiskWork work = {work_allocate, pfree, work_at};

/* ---------------------------------------------------------------- reading */

typedef struct Reading
{
	RiskRows	rows;
	int			room;
	int			n_votes;
	int			n_own;			/* numbers of the user, before the votes */
	RiskColumn	outcome;
	RiskColumn *numbers;
	RiskColumn *categories;
	int			hits;
	float	   *votes;			/* of a row */
} Reading;

#define GROW(array) \
	((array) = reading->room == 0 ? work_allocate(room, sizeof(*(array))) : \
	 repalloc_huge((array), mul_size(room, sizeof(*(array)))))

static void
grow(Reading *reading)
{
	RiskRows   *rows = &reading->rows;
	int			room = reading->room == 0 ? 1024 : 2 * reading->room;

	if (rows->n >= MAX_ROWS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("more than %d rows with an outcome to learn from", MAX_ROWS),
				 errhint("Learn from a view over the latest days.")));
	GROW(rows->day);
	GROW(rows->known);
	GROW(rows->outcome);
	for (int c = 0; c < rows->n_numbers; c++)
		GROW(rows->numbers[c]);
	for (int c = 0; c < rows->n_categories; c++)
		GROW(rows->categories[c]);
	reading->room = room;
}

static void
take_row(Reading *reading, HeapTuple tuple, TupleDesc desc)
{
	RiskRows   *rows = &reading->rows;
	bool		is_null;
	Datum		value;
	int			outcome;
	int			column = COLUMN_FIRST;

	value = SPI_getbinval(tuple, desc, COLUMN_OUTCOME, &is_null);
	outcome = is_null ? -1 : risk_outcome_of(&reading->outcome, value);
	if (outcome < 0)
		return;
	if (rows->n == reading->room)
		grow(reading);
	rows->outcome[rows->n] = (uint8_t) outcome;
	reading->hits += outcome;
	rows->day[rows->n] = DatumGetDateADT(SPI_getbinval(tuple, desc, COLUMN_DAY, &is_null));
	value = SPI_getbinval(tuple, desc, COLUMN_KNOWN, &is_null);
	rows->known[rows->n] = is_null ? rows->day[rows->n] : DatumGetDateADT(value);

	for (int c = 0; c < reading->n_own; c++)
	{
		value = SPI_getbinval(tuple, desc, column++, &is_null);
		rows->numbers[c][rows->n] = is_null ? RISK_NAN : risk_number_of(&reading->numbers[c], value);
	}
	if (reading->n_votes > 0)
	{
		value = SPI_getbinval(tuple, desc, COLUMN_VOTES, &is_null);
		risk_votes_of(value, is_null, reading->n_votes, reading->votes);
		for (int v = 0; v < reading->n_votes; v++)
			rows->numbers[reading->n_own + v][rows->n] = reading->votes[v];
	}
	for (int c = 0; c < rows->n_categories; c++)
	{
		value = SPI_getbinval(tuple, desc, column++, &is_null);
		rows->categories[c][rows->n] = is_null ? RISK_NO_VALUE : risk_category_of(&reading->categories[c], value);
	}
	rows->n++;
}

static void
prepare_reading(Reading *reading, TupleDesc desc, int n_own, int n_categories, int n_votes)
{
	RiskRows   *rows = &reading->rows;
	int			column = COLUMN_FIRST;

	reading->n_votes = n_votes;
	reading->n_own = n_own;
	rows->n_numbers = n_own + n_votes;
	rows->n_categories = n_categories;
	rows->numbers = work_allocate(rows->n_numbers, sizeof(float *));
	rows->categories = work_allocate(n_categories, sizeof(uint64_t *));
	reading->votes = work_allocate(n_votes, sizeof(float));
	reading->numbers = work_allocate(n_own, sizeof(RiskColumn));
	reading->categories = work_allocate(n_categories, sizeof(RiskColumn));

#define ATTRIBUTE(i) TupleDescAttr(desc, (i) - 1)
	risk_column(&reading->outcome, pstrdup(NameStr(ATTRIBUTE(COLUMN_OUTCOME)->attname)),
				ATTRIBUTE(COLUMN_OUTCOME)->atttypid, RISK_OUTCOME, work_context);
	for (int c = 0; c < n_own; c++, column++)
		risk_column(&reading->numbers[c], pstrdup(NameStr(ATTRIBUTE(column)->attname)),
					ATTRIBUTE(column)->atttypid, RISK_NUMBER, work_context);
	for (int c = 0; c < n_categories; c++, column++)
		risk_column(&reading->categories[c], pstrdup(NameStr(ATTRIBUTE(column)->attname)),
					ATTRIBUTE(column)->atttypid, RISK_CATEGORY, work_context);
	grow(reading);
}

static void
read_rows(Reading *reading, const char *query, int n_own, int n_categories, int n_votes)
{
	MemoryContext batch = AllocSetContextCreate(work_context, "assay rows", ALLOCSET_DEFAULT_SIZES);
	SPIPlanPtr	plan = SPI_prepare(query, 0, NULL);
	Portal		portal;
	MemoryContext old;

	if (plan == NULL)
		elog(ERROR, "could not prepare \"%s\": %s", query, SPI_result_code_string(SPI_result));
	portal = SPI_cursor_open(NULL, plan, NULL, NULL, true);
	prepare_reading(reading, portal->tupDesc, n_own, n_categories, n_votes);
	for (SPI_cursor_fetch(portal, true, BATCH); SPI_processed > 0;
		 SPI_cursor_fetch(portal, true, BATCH))
	{
		old = MemoryContextSwitchTo(batch);
		for (uint64 i = 0; i < SPI_processed; i++)
			take_row(reading, SPI_tuptable->vals[i], SPI_tuptable->tupdesc);
		MemoryContextSwitchTo(old);
		MemoryContextReset(batch);
		SPI_freetuptable(SPI_tuptable);
		CHECK_FOR_INTERRUPTS();
	}
	SPI_cursor_close(portal);
	SPI_freeplan(plan);
}

/* ----------------------------------------------------------------- family */

static const char *const family_names[] = {"auto", "weights", "logistic", "trees"};

static RiskFamily
choose_family(const char *name, const Reading *reading)
{
	int			n = reading->rows.n;
	int			rarer = Min(reading->hits, n - reading->hits);
	RiskFamily	family = RISK_AUTO;

	while (strcmp(name, family_names[family]) != 0)
		if (++family > RISK_TREES)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unknown family of models \"%s\"", name),
					 errhint("Families are auto, weights, logistic and trees.")));
	if (family == RISK_AUTO)
	{
		if (n >= RISK_AUTO_ROWS && rarer >= RISK_AUTO_CLASS)
			family = RISK_TREES;
		else if (rarer > 0 || reading->n_votes == 0)
			family = RISK_LOGISTIC;
		else
			family = RISK_WEIGHTS;
	}
	if (family == RISK_WEIGHTS && reading->n_votes == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("there are no weights without findings"),
				 errhint("Screen the table with assay.screen_table() and set findings => true, or take another family.")));
	if (n == 0 && reading->n_votes == 0)
		ereport(ERROR,
				(errcode(ERRCODE_NO_DATA_FOUND),
				 errmsg("no row with an outcome was known on those days"),
				 errhint("Rows need a day and an outcome that was known before until.")));
	if (rarer == 0 && reading->n_votes == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("all %d outcomes are the same", n),
				 errhint("Something is learned only from hits beside rows that were none.")));
	if (family == RISK_TREES && (n < RISK_TREE_ROWS || rarer < RISK_TREE_CLASS))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("too few outcomes for trees: %d rows, of them %d hits", n, reading->hits),
				 errdetail("Trees need at least %d rows, and %d hits and as many that were none.",
						   RISK_TREE_ROWS, RISK_TREE_CLASS),
				 errhint("Take family => 'logistic', or 'auto'.")));
	return family;
}

/* ---------------------------------------------------------------- results */

static const char *
write_date(int32 day)
{
	return DatumGetCString(DirectFunctionCall1(date_out, DateADTGetDatum(day)));
}

/* what assay.model tells of it; dates as the session writes them, read by the same */
static char *
describe(const Reading *reading, const RiskModel *model, const RiskFigures *figures)
{
	StringInfoData s;
	const RiskRows *rows = &reading->rows;

	initStringInfo(&s);
	appendStringInfo(&s, "{\"family\": \"%s\", \"rows\": %d, \"hits\": %d, \"trees\": %d, \"pairs\": [",
					 family_names[model->family], rows->n, reading->hits, model->forest.n_trees);
	for (int h = 0, n = 0; h < model->n_histories; h++)
		if (model->histories[h].b >= 0)
			appendStringInfo(&s, "%s[%d, %d]", n++ > 0 ? ", " : "", model->histories[h].a + 1,
							 model->histories[h].b + 1);
	appendStringInfoChar(&s, ']');
	if (rows->n > 0)
	{
		appendStringInfo(&s, ", \"first_day\": \"%s\"", write_date(rows->day[0]));
		appendStringInfo(&s, ", \"last_day\": \"%s\"", write_date(rows->day[rows->n - 1]));
	}
	if (figures->rows > 0)
	{
		appendStringInfo(&s, ", \"figures\": {\"from\": \"%s\"", write_date(figures->from));
		appendStringInfo(&s, ", \"to\": \"%s\", \"rows\": %d, \"hits\": %d, \"auc\": %.4f, \"precision_1\": %.4f, "
						 "\"precision_5\": %.4f, \"precision_10\": %.4f, \"ece\": %.4f, \"loss\": %.4f}",
						 write_date(figures->to), figures->rows, figures->hits, figures->auc,
						 figures->precision_1, figures->precision_5, figures->precision_10, figures->ece,
						 figures->loss);
	}
	appendStringInfoChar(&s, '}');
	return s.data;
}

typedef struct Putting
{
	ReturnSetInfo *result;
	const char *about;			/* goes with the first part */
} Putting;

static void
put_part(void *arg, const char *part, int number, bytea *body)
{
	Putting    *putting = arg;
	Datum		values[4] = {CStringGetTextDatum(part), Int32GetDatum(number), PointerGetDatum(body), (Datum) 0};
	bool		nulls[4] = {false, false, false, true};

	if (putting->about != NULL)
	{
		values[3] = DirectFunctionCall1(jsonb_in, CStringGetDatum(putting->about));
		nulls[3] = false;
		putting->about = NULL;
	}
	tuplestore_putvalues(putting->result->setResult, putting->result->setDesc, values, nulls);
	pfree(body);
	CHECK_FOR_INTERRUPTS();
}

static int
length_of(ArrayType *array)
{
	return ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
}

PG_FUNCTION_INFO_V1(assay_fit_risk);

/*
 * fit_risk(query, numbers, categories, votes, family, seed): the query has day,
 * day the outcome was known, outcome, votes of rules, then the numbers and the
 * categories.
 */
Datum
assay_fit_risk(PG_FUNCTION_ARGS)
{
	char	   *query = text_to_cstring(PG_GETARG_TEXT_PP(0));
	char	   *family = text_to_cstring(PG_GETARG_TEXT_PP(4));
	Reading		reading = {0};
	RiskModel	model;
	RiskFigures figures;
	Putting		putting = {(ReturnSetInfo *) fcinfo->resultinfo, NULL};
	RiskFamily	chosen;

	InitMaterializedSRF(fcinfo, 0);
	work_context = AllocSetContextCreate(CurrentMemoryContext, "assay model of risk", ALLOCSET_DEFAULT_SIZES);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	read_rows(&reading, query, length_of(PG_GETARG_ARRAYTYPE_P(1)), length_of(PG_GETARG_ARRAYTYPE_P(2)),
			  length_of(PG_GETARG_ARRAYTYPE_P(3)));
	chosen = choose_family(family, &reading);
	risk_learn(&model, &reading.rows, reading.n_votes, chosen, (uint64) PG_GETARG_INT64(5), &figures, &work);
	putting.about = describe(&reading, &model, &figures);
	risk_write(&model, put_part, &putting);
	SPI_finish();

	MemoryContextDelete(work_context);
	PG_RETURN_NULL();
}

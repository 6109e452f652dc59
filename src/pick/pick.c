/*-------------------------------------------------------------------------
 *
 * pick.c
 *	  assay.draw(), assay.estimated_hits(), assay.sample_interval() and
 *	  assay.f_tail(): what assay.pick(), assay.estimate() and assay.drift()
 *	  stand on.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "storage/shmem.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "pick/interval_core.h"
#include "pick/pick_core.h"

static void *
draw_allocate(int64_t n, int64_t width)
{
	return MemoryContextAllocExtended(CurrentMemoryContext, mul_size(Max(n, 1), width),
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

static void
draw_at(void)
{
	CHECK_FOR_INTERRUPTS();
}

/* the elements of an array without nulls, as they lie in it */
static void *
elements(ArrayType *array, Oid type, const char *what, int *n)
{
	*n = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	if (ARR_ELEMTYPE(array) != type || ARR_NDIM(array) > 1 || ARR_HASNULL(array))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s must be an array of one dimension without nulls", what)));
	return (char *) array + ARR_OVERHEAD_NONULLS(ARR_NDIM(array));
}

PG_FUNCTION_INFO_V1(assay_draw);

/* draw(stakes float8[], rates float8[], strata int[], budget, explore, minimum, seed) */
Datum
assay_draw(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	int			n;
	int			n_rates;
	int			n_of_strata;
	const float8 *stakes = elements(PG_GETARG_ARRAYTYPE_P(0), FLOAT8OID, "stakes", &n);
	const float8 *rates = elements(PG_GETARG_ARRAYTYPE_P(1), FLOAT8OID, "rates", &n_rates);
	const int32 *strata = elements(PG_GETARG_ARRAYTYPE_P(2), INT4OID, "strata", &n_of_strata);
	PickPlan	plan = {PG_GETARG_INT32(3), PG_GETARG_FLOAT8(4), PG_GETARG_FLOAT8(5), (uint64) PG_GETARG_INT64(6)};
	PickWork	work = {draw_allocate, pfree, draw_at};
	PickRow    *rows;
	int			n_strata = 0;

	if (n != n_rates || n != n_of_strata)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("stakes, rates and strata must be of the same length")));
	if (n > PICK_MAX_ROWS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("more than %d rows to draw from", PICK_MAX_ROWS)));
	if (plan.budget < 0 || !(plan.explore >= 0 && plan.explore <= 1) || !(plan.minimum >= 0) || isinf(plan.minimum))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("budget and minimum must not be negative, and explore is from 0 to 1")));

	InitMaterializedSRF(fcinfo, 0);
	rows = draw_allocate(n, sizeof(PickRow));
	for (int i = 0; i < n; i++)
	{
		if (!(rates[i] > 0) || isinf(rates[i]) || strata[i] < 0 || strata[i] >= n)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("rates must be positive, and strata numbers from 0")));
		rows[i].stake = stakes[i];
		rows[i].rate = rates[i];
		rows[i].stratum = strata[i];
		n_strata = Max(n_strata, strata[i] + 1);
	}
	pick_rows(rows, n, n_strata, &plan, &work);

	for (int i = 0; i < n; i++)
	{
		Datum		values[4] = {Int32GetDatum(i + 1), BoolGetDatum(rows[i].by_risk),
			Float8GetDatum((double) rows[i].probability / (double) PICK_ONE), BoolGetDatum(rows[i].picked)};
		bool		nulls[4] = {false};

		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		if (i % 10000 == 0)
			CHECK_FOR_INTERRUPTS();
	}
	pfree(rows);
	PG_RETURN_NULL();
}

static void
check_estimated(const Estimated *e)
{
	if (!(e->rows >= 0 && e->hits >= 0 && e->variance >= 0 && e->hit >= 0 && e->hit_variance >= 0) ||
		isinf(e->rows) || isinf(e->hits) || isinf(e->variance) || isinf(e->hit) || isinf(e->hit_variance))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("what was estimated must be finite and not negative")));
}

PG_FUNCTION_INFO_V1(assay_sample_interval);

/* sample_interval(rows, hits, variance, hit, hit_variance, OUT low, OUT high) */
Datum
assay_sample_interval(PG_FUNCTION_ARGS)
{
	Estimated	estimated = {PG_GETARG_FLOAT8(0), PG_GETARG_FLOAT8(1), PG_GETARG_FLOAT8(2),
		PG_GETARG_FLOAT8(3), PG_GETARG_FLOAT8(4)};
	double		low = 0;
	double		high = 0;
	TupleDesc	desc;
	Datum		values[2];
	bool		nulls[2] = {false, false};

	check_estimated(&estimated);
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	if (estimated.rows > 0)
		estimate_interval(&estimated, &low, &high);
	values[0] = Float8GetDatum(low);
	values[1] = Float8GetDatum(high);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

/*
 * State of assay.estimated_hits(): rows that are known, and hits among them;
 * then, of rows picked by chance and of those picked by risk, what
 * samples of them say.
 */
enum
{
	KNOWN_ROWS,
	KNOWN_HITS,
	SAMPLES
};

enum
{
	SAMPLE_ROWS,				/* that they stand for */
	SAMPLE_HITS,				/* among those */
	SAMPLE_VARIANCE,
	SAMPLE_HIT_VARIANCE,		/* were all of them hits */
	SAMPLE_INSPECTED,
	SAMPLE_SEEN,
	SAMPLE_SUMS
};

#define N_SAMPLES 2
#define HITS_STATE (SAMPLES + N_SAMPLES * SAMPLE_SUMS)

/* a row that stands for itself alone, but for rounding */
#define ALONE 1.000000001

static float8 *
hits_state(ArrayType *array)
{
	int			n;
	float8	   *state = elements(array, FLOAT8OID, "state", &n);

	if (n != HITS_STATE)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("state must have %d elements", HITS_STATE)));
	return state;
}

PG_FUNCTION_INFO_V1(assay_hits_step);

/* hits_step(state, weight, hit, off, by_risk) */
Datum
assay_hits_step(PG_FUNCTION_ARGS)
{
	ArrayType  *array = AggCheckCallContext(fcinfo, NULL) ? PG_GETARG_ARRAYTYPE_P(0) : PG_GETARG_ARRAYTYPE_P_COPY(0);
	float8	   *state = hits_state(array);
	float8		weight = PG_GETARG_FLOAT8(1);
	float8		hit = PG_GETARG_FLOAT8(2);
	float8		off = PG_GETARG_FLOAT8(3);
	float8	   *sample = state + SAMPLES + (PG_GETARG_BOOL(4) ? SAMPLE_SUMS : 0);

	if (weight <= ALONE)
	{
		state[KNOWN_ROWS] += 1;
		state[KNOWN_HITS] += hit;
	}
	else
	{
		sample[SAMPLE_ROWS] += weight;
		sample[SAMPLE_HITS] += weight * hit;
		sample[SAMPLE_VARIANCE] += weight * (weight - 1) * off * off;
		sample[SAMPLE_HIT_VARIANCE] += weight * (weight - 1);
		sample[SAMPLE_INSPECTED] += 1;
		sample[SAMPLE_SEEN] += hit;
	}
	PG_RETURN_ARRAYTYPE_P(array);
}

PG_FUNCTION_INFO_V1(assay_hits_final);

/* hits_final(state): {rows, hits, low, high, inspected, seen} */
Datum
assay_hits_final(PG_FUNCTION_ARGS)
{
	const float8 *state = hits_state(PG_GETARG_ARRAYTYPE_P(0));
	double		rows = state[KNOWN_ROWS];
	double		hits = state[KNOWN_HITS];
	double		inspected = rows;
	double		seen = hits;
	double		fewer = 0;
	double		more = 0;
	Datum		values[6];

	for (int i = 0; i < N_SAMPLES; i++)
	{
		const float8 *sample = state + SAMPLES + i * SAMPLE_SUMS;
		double		n = sample[SAMPLE_INSPECTED];
		double		low;
		double		high;
		Estimated	estimated;

		if (!(n > 0))
			continue;
		estimated = (Estimated) {sample[SAMPLE_ROWS], sample[SAMPLE_HITS], sample[SAMPLE_VARIANCE],
			sample[SAMPLE_ROWS] / n, sample[SAMPLE_HIT_VARIANCE] / n};
		check_estimated(&estimated);
		if (estimated.rows > 0)
		{
			estimate_interval(&estimated, &low, &high);
			fewer = hypot(fewer, estimated.hits - low);
			more = hypot(more, high - estimated.hits);
		}
		rows += estimated.rows;
		hits += estimated.hits;
		inspected += n;
		seen += sample[SAMPLE_SEEN];
	}
	values[0] = Float8GetDatum(rows);
	values[1] = Float8GetDatum(hits);
	values[2] = Float8GetDatum(hits - fewer);
	values[3] = Float8GetDatum(hits + more);
	values[4] = Float8GetDatum(inspected);
	values[5] = Float8GetDatum(seen);
	PG_RETURN_ARRAYTYPE_P(construct_array(values, 6, FLOAT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}

PG_FUNCTION_INFO_V1(assay_f_tail);

/* f_tail(f, degrees, degrees_below) */
Datum
assay_f_tail(PG_FUNCTION_ARGS)
{
	double		f = PG_GETARG_FLOAT8(0);
	double		degrees = PG_GETARG_FLOAT8(1);
	double		below = PG_GETARG_FLOAT8(2);

	if (isnan(f) || !(degrees > 0 && degrees < 1e12) || !(below > 0 && below < 1e12))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("F has more than 0 degrees of freedom, above and below")));
	PG_RETURN_FLOAT8(isinf(f) ? f < 0 : f_tail(f, degrees, below));
}

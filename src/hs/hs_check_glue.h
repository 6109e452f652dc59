/*-------------------------------------------------------------------------
 *
 * hs_check_glue.h
 *	  What C code of the extension needs to call hs_check.h with PostgreSQL's
 *	  values.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_HS_CHECK_GLUE_H
#define ASSAY_HS_HS_CHECK_GLUE_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/array.h"
#include "utils/date.h"

#include "hs_check.h"

/*
 * The calendar year of a date, as hs_check_text() wants it; the smallest and
 * largest int for the infinite dates.
 */
extern int	hs_year_of_date(DateADT date);

/* The successors as text[] in the current memory context, or NULL. */
extern ArrayType *hs_successor_array(const HsVerdict *verdict);

/*
 * The verdict as a row (code, status, edition, successors, note), for a
 * function declared to return one; keeps its row type in fn_extra.
 */
extern Datum hs_verdict_row(FunctionCallInfo fcinfo, const HsVerdict *verdict);

/* The same with a remark before the explanation; "" for none. */
extern Datum hs_verdict_row_and(FunctionCallInfo fcinfo, const HsVerdict *verdict, const char *remark);

#endif							/* ASSAY_HS_HS_CHECK_GLUE_H */

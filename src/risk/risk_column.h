/*-------------------------------------------------------------------------
 *
 * risk_column.h
 *	  Columns of a user's table as numbers, categories and outcomes.
 *
 * Learning and judging read a value by the same code, so that it is the same
 * value to both.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_RISK_COLUMN_H
#define ASSAY_RISK_COLUMN_H

#include "postgres.h"

#include "fmgr.h"

typedef enum RiskUse
{
	RISK_NUMBER,
	RISK_CATEGORY,
	RISK_OUTCOME
} RiskUse;

typedef struct RiskColumn
{
	const char *name;
	Oid			type;			/* below domains */
	bool		is_text;
	FmgrInfo	output;			/* of other categories */
} RiskColumn;

/*
 * Throws ERRCODE_DATATYPE_MISMATCH where the type cannot be used so. name must
 * live as long as the column; what it needs is allocated in context.
 */
extern void risk_column(RiskColumn *column, const char *name, Oid type, RiskUse use, MemoryContext context);

/* would a value of the type, below domains, be written otherwise in a session with other settings? */
extern bool risk_written_by_settings(Oid type);

extern float risk_number_of(const RiskColumn *column, Datum value);

/* may allocate in the current memory context */
extern uint64 risk_category_of(RiskColumn *column, Datum value);

/* what assay.rule_votes() returns, in log odds, of so many rules */
extern void risk_votes_of(Datum value, bool is_null, int n, float *votes);

/* 1 a hit, 0 none, -1 not known; throws where it is none of these */
extern int	risk_outcome_of(const RiskColumn *column, Datum value);

#endif							/* ASSAY_RISK_COLUMN_H */

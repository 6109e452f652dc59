/*-------------------------------------------------------------------------
 *
 * risk_part.h
 *	  Models as bytes: the rows of assay.model_part.
 *
 * Numbers are written with the most significant byte first, IEEE 754, so that
 * the same model has the same bytes on every machine.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_RISK_PART_H
#define ASSAY_RISK_PART_H

#include "postgres.h"

#include "risk/risk_core.h"

/* head and terms are one part each, there is one for each history and tree */
typedef void (*RiskPut) (void *arg, const char *part, int number, bytea *body);
extern void risk_write(const RiskModel *model, RiskPut put, void *arg);

/*
 * Reads one part, the head first; then risk_complete() tells whether all came.
 * What does not hold throws ERRCODE_DATA_CORRUPTED.
 */
extern void risk_read(RiskModel *model, const char *part, int number, bytea *body);
extern void risk_complete(const RiskModel *model);

#endif							/* ASSAY_RISK_PART_H */

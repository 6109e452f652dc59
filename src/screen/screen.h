/*-------------------------------------------------------------------------
 *
 * screen.h
 *	  One shipment against all registries and rules, for C callers: what
 *	  assay.screen() does, without a set of rows.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SCREEN_SCREEN_H
#define ASSAY_SCREEN_SCREEN_H

#include "postgres.h"

#include "utils/jsonb.h"

#include "screen/rule.h"

/* fields of assay.shipment, by Field of screening.h; assay.screen() lists the first 23 */
#define SHIPMENT_FIELDS 27

/* of these, the day: FIELD_SHIPPED_ON */
#define SHIPMENT_DAY 11

/*
 * A finding: its rule, with weight and version; strength
 * above 0 and at most 1, and evidence that lasts until the caller resets the
 * memory context in which he called screen_shipment().
 */
typedef void (*FindingTake) (void *arg, const Rule *rule, float4 strength, const Jsonb *evidence);

/*
 * Findings about a shipment, in the order of assay.screen(). The active
 * snapshot says which rows of the registries are seen; what is allocated is
 * left in the current memory context. Throws what assay.screen() throws.
 */
extern void screen_shipment(const NullableDatum fields[SHIPMENT_FIELDS], FindingTake take, void *arg);

#endif							/* ASSAY_SCREEN_SCREEN_H */

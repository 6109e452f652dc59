/*-------------------------------------------------------------------------
 *
 * days.h
 *	  The days on which anything in an image begins or ends to hold.
 *
 * Between two of them an image gives the same results on every day.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_REGISTRY_DAYS_H
#define ASSAY_REGISTRY_DAYS_H

#include "postgres.h"

#include "utils/date.h"

typedef struct Days
{
	DateADT    *days;
	uint32		n;
	uint32		space;
} Days;

/* while the image is built, in its context */
extern void days_add(Days *days, DateADT day);

/* after the last */
extern void days_finish(Days *days);

/* how many of them are no later than a day */
extern uint32 days_until(const Days *days, DateADT day);

#endif							/* ASSAY_REGISTRY_DAYS_H */

/*-------------------------------------------------------------------------
 *
 * days.c
 *	  The days on which anything in an image begins or ends to hold.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "registry/days.h"
#include "registry/registry.h"

void
days_add(Days *days, DateADT day)
{
	/* most rows hold for ever, or from the day of the one before on */
	if (DATE_IS_NOBEGIN(day) || DATE_IS_NOEND(day) || (days->n > 0 && days->days[days->n - 1] == day))
		return;
	registry_grow(days->days, days->n, days->space);
	days->days[days->n++] = day;
}

static int
compare_days(const void *a, const void *b)
{
	DateADT		x = *(const DateADT *) a;
	DateADT		y = *(const DateADT *) b;

	return x < y ? -1 : x > y;
}

void
days_finish(Days *days)
{
	uint32		kept = 0;

	if (days->n == 0)
		return;
	qsort(days->days, days->n, sizeof(DateADT), compare_days);
	for (uint32 i = 0; i < days->n; i++)
		if (kept == 0 || days->days[kept - 1] != days->days[i])
			days->days[kept++] = days->days[i];
	days->n = kept;
}

uint32
days_until(const Days *days, DateADT day)
{
	uint32		low = 0;
	uint32		high = days->n;

	while (low < high)
	{
		uint32		middle = low + (high - low) / 2;

		if (days->days[middle] <= day)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

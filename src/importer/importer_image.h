/*-------------------------------------------------------------------------
 *
 * importer_image.h
 *	  assay.importer as it is kept in memory, by number and by name.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IMPORTER_IMPORTER_IMAGE_H
#define ASSAY_IMPORTER_IMPORTER_IMAGE_H

#include "importer.h"

typedef struct ImporterEntry
{
	int64		importer_id;
	ImporterStatus status;
	DateADT		from;			/* inclusive */
	DateADT		until;			/* exclusive */
	Datum		valid;			/* the same as a daterange */
	const char *number;			/* text form of importerno, or NULL */
	const char *name;
	const char *folded;			/* name as it is compared */
	const char *country;		/* or NULL */
	const char *programme;		/* or NULL */
	const char *reason;			/* or NULL */
	struct ImporterEntry *next_number;	/* in the same bucket */
	struct ImporterEntry *next_name;
} ImporterEntry;

typedef struct ImporterImage ImporterImage;

/* the image as the active snapshot and the current role see the table */
extern ImporterImage *importer_image(void);

/*
 * The first entry of a number, or of a name and how near it is (0 to 1), and
 * the next one after it; NULL at the end.
 */
extern ImporterEntry *importer_first_by_number(ImporterImage *image, const char *number);
extern ImporterEntry *importer_next_by_number(ImporterEntry *entry);
extern ImporterEntry *importer_first_by_name(ImporterImage *image, const char *folded,
											 float *score);
extern ImporterEntry *importer_next_by_name(ImporterEntry *entry);

/* of a longer name only so much is compared */
#define IMPORTER_FOLDED 512

/*
 * A name as it is compared: ASCII letters small, everything that is no letter
 * or digit a single blank. Empty when there is nothing to compare.
 */
extern void importer_fold_name(const char *name, size_t length,
							   char folded[IMPORTER_FOLDED + 1]);

#endif							/* ASSAY_IMPORTER_IMPORTER_IMAGE_H */

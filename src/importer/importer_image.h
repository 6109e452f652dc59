/*-------------------------------------------------------------------------
 *
 * importer_image.h
 *	  assay.importer and assay.importer_alias as they are kept in memory, by
 *	  number and by name.
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

/* another name of an importer that has entries */
typedef struct ImporterAlias
{
	ImporterEntry *first;		/* of its number */
	const char *alias;
	const char *folded;
	struct ImporterAlias *next; /* in the same bucket */
} ImporterAlias;

typedef struct ImporterImage ImporterImage;

/* the image as the active snapshot and the current role see the table */
extern ImporterImage *importer_image(void);

/*
 * The first entry of a number, or of a name that folds to the same, and the
 * next one after it; NULL at the end.
 */
extern ImporterEntry *importer_first_by_number(ImporterImage *image, const char *number);
extern ImporterEntry *importer_next_by_number(ImporterEntry *entry);
extern ImporterEntry *importer_first_by_name(ImporterImage *image, const char *folded);
extern ImporterEntry *importer_next_by_name(ImporterEntry *entry);

/* the same of aliases that fold to a name */
extern const ImporterAlias *importer_first_alias(ImporterImage *image, const char *folded);
extern const ImporterAlias *importer_next_alias(const ImporterAlias *alias);

/*
 * A registered name that is similar to the one searched for, by its first entry; or an
 * alias.
 */
typedef struct ImporterNear
{
	ImporterEntry *first;		/* of the name, or of the number of the alias */
	const ImporterAlias *alias; /* or NULL */
	float		score;			/* see seller/name.h */
} ImporterNear;

#define IMPORTER_MOST_NEAR 64

/*
 * Registered names that are the same party's as this one, the nearest first.
 * Returns how many.
 */
extern int	importer_near_names(ImporterImage *image, const char *utf8, size_t length,
								ImporterNear near[IMPORTER_MOST_NEAR]);

/* of a longer name only so much is compared */
#define IMPORTER_FOLDED 512

/*
 * A name as it is compared: ASCII letters small, everything that is no letter
 * or digit a single blank. Empty when there is nothing to compare.
 */
extern void importer_fold_name(const char *name, size_t length,
							   char folded[IMPORTER_FOLDED + 1]);

#endif							/* ASSAY_IMPORTER_IMPORTER_IMAGE_H */

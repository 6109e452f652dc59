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
#include "registry/block.h"

typedef struct ImporterEntry
{
	int64		importer_id;
	ImporterStatus status;
	DateADT		from;			/* inclusive */
	DateADT		until;			/* exclusive */
	Rel(struct varlena) valid;	/* the same as a daterange */
	Rel(const char) number;		/* text form of importerno, or NULL */
	Rel(const char) name;
	Rel(const char) folded;		/* name as it is compared */
	Rel(const char) country;	/* or NULL */
	Rel(const char) programme;	/* or NULL */
	Rel(const char) reason;		/* or NULL */
	int32		next_number;	/* way to the next in the same bucket, 0: none */
	int32		next_name;
} ImporterEntry;

/* another name of an importer that has entries */
typedef struct ImporterAlias
{
	uint32		first;			/* entry of its number */
	Rel(const char) alias;
	Rel(const char) folded;
	int32		next;			/* way to the next in the same bucket, 0: none */
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

/* the first entry of the number of an alias */
extern ImporterEntry *importer_of_alias(ImporterImage *image, const ImporterAlias *alias);

/* the same as by name of aliases that fold to it */
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

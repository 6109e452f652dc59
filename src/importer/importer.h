/*-------------------------------------------------------------------------
 *
 * importer.h
 *	  The status of an importer on a day by the registry assay.importer.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IMPORTER_IMPORTER_H
#define ASSAY_IMPORTER_IMPORTER_H

#include "postgres.h"

#include "utils/date.h"

/* the worse the higher: of several entries in force the worst counts */
typedef enum ImporterStatus
{
	IMPORTER_UNKNOWN,
	IMPORTER_TRUSTED,
	IMPORTER_EXPIRED,
	IMPORTER_SUSPENDED,
	IMPORTER_REVOKED
} ImporterStatus;

typedef enum ImporterFoundBy
{
	IMPORTER_FOUND_BY_NOTHING,
	IMPORTER_FOUND_BY_NUMBER,
	IMPORTER_FOUND_BY_NAME,
	IMPORTER_FOUND_BY_ALIAS
} ImporterFoundBy;

/* further remarks: bits of ImporterVerdict.notes */
#define IMPORTER_NOTHING_GIVEN		0x01	/* neither number nor name */
#define IMPORTER_NUMBER_UNREADABLE	0x02
#define IMPORTER_OTHER_NUMBER		0x04	/* found by name: its number differs */
#define IMPORTER_OTHER_NAME			0x08	/* found by number: its name differs */
#define IMPORTER_OTHER_COUNTRY		0x10
#define IMPORTER_SEVERAL			0x20	/* several importers have that name */
#define IMPORTER_LAPSED				0x40	/* the last entry has ended */
#define IMPORTER_NOT_YET			0x80	/* the first entry has not begun */
#define IMPORTER_NEAR_NAME			0x100	/* found by a name that is spelled otherwise */

/*
 * A name that is nearly a registered one is enough for suspicion, but trust
 * requires more: two words in the wrong place are somebody else's name.
 */
#define IMPORTER_TRUST_SCORE 0.95

typedef struct ImporterVerdict
{
	ImporterStatus status;
	ImporterFoundBy found_by;
	float		score;			/* 1 by number; by name how near the names are */
	int			notes;

	/*
	 * The entry that decided. Only set when found; strings may be NULL and
	 * live until the registry is looked up again.
	 */
	int64		importer_id;
	const char *name;
	const char *alias;			/* of those found by one */
	const char *country;
	const char *programme;
	const char *reason;
	Datum		valid;			/* daterange, and its bounds: */
	DateADT		from;
	DateADT		until;			/* exclusive */
} ImporterVerdict;

/*
 * By number first, by name when that finds nothing, then by alias, and by a
 * name or alias that is the same party's (seller/name.h) when none is spelled
 * so; score says how near. number, name and country may be NULL. Reads
 * assay.importer and assay.importer_alias with the rights of the current role,
 * and throws when it has none; never throws for what the arguments hold.
 */
extern void importer_look_up(text *number, text *name, text *country, DateADT as_of,
							 ImporterVerdict *verdict);

extern const char *importer_status_name(ImporterStatus status);
extern const char *importer_found_by_name(ImporterFoundBy found_by);

/* the notes as a text to read, NULL when there is none; palloc'd */
extern char *importer_notes_text(int notes);

#endif							/* ASSAY_IMPORTER_IMPORTER_H */

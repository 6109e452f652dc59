/*-------------------------------------------------------------------------
 *
 * hs_check.h
 *	  Does a declared HS code exist, in the edition that was in force?
 *
 *	  valid			in force in that edition
 *	  rescoped		in force, but its digits meant other goods in the edition
 *					before: of subheadings only
 *	  superseded	in an earlier edition and no longer
 *	  future		only in an edition that was not yet in force
 *	  never			in no edition available
 *	  malformed		cannot be read as a code
 *	  unknown		the edition in force is not available
 *
 * Codes of 2 and 4 digits are checked as chapter and heading; longer ones by
 * their first six digits. Three and five digits are no level of the HS.
 *
 * Chapter 77 is reserved and never valid. Chapters 98 and 99 belong to the
 * national tariffs: there the HS has no codes of its own (never), and what has
 * national digits (8 or more) is valid as far as the HS goes. Nines alone are
 * a placeholder, and never a code.
 *
 * Independent of PostgreSQL, and nothing is allocated.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_HS_CHECK_H
#define ASSAY_HS_HS_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "edition.h"
#include "hscode.h"

typedef enum HsStatus
{
	HS_VALID,
	HS_RESCOPED,
	HS_SUPERSEDED,
	HS_FUTURE,
	HS_NEVER,
	HS_MALFORMED,
	HS_UNKNOWN
} HsStatus;

/* What was done to read the code as it was typed; several may apply. */
#define HS_REPAIR_LETTERS		0x01	/* O for 0; I, l or | for 1 */
#define HS_REPAIR_WIDE			0x02	/* full-width digits */
#define HS_REPAIR_DECIMAL		0x04	/* .0 behind a whole number */
#define HS_REPAIR_FLOATING		0x08	/* 4.20222E+09 */
#define HS_REPAIR_LEADING_ZERO	0x10	/* lost, and put back */
#define HS_REPAIR_TRAILING_ZERO	0x20
#define HS_REPAIR_LOST			0x40	/* digits after the sixth; the sixth may
										 * be rounded */
#define HS_REPAIR_ROUNDED		0x80	/* the sixth was taken down by one */

typedef enum HsFault
{
	HS_FAULT_NONE,
	HS_FAULT_EMPTY,
	HS_FAULT_CHARACTER,			/* at byte fault_at of the input */
	HS_FAULT_TOO_SHORT,
	HS_FAULT_TOO_LONG,
	HS_FAULT_LEVEL,				/* three or five digits */
	HS_FAULT_FLOATING,			/* too few digits are left of it */
	HS_FAULT_DECIMAL			/* 9.0: a dot behind the first digit */
} HsFault;

#define HS_MAX_SUCCESSORS 64

typedef struct HsVerdict
{
	HsStatus	status;
	int			edition;		/* year: in force (valid, rescoped), last to
								 * have it (superseded), first to have it
								 * (future); else 0 */
	HsCode		code;			/* as read and repaired; 0 when malformed */
	unsigned	repairs;		/* HS_REPAIR_... */
	HsFault		fault;			/* of a malformed code */
	size_t		fault_at;
	int			in_force;		/* year of the edition checked against, or 0 */
	int			missing;		/* year of the edition that should have been
								 * checked against and is not available, or 0 */
	int			known;			/* of a code that never was: how many of its
								 * digits (0, 2, 4) are of in_force */
	bool		other_zero;		/* it exists with a zero in front as well */
	bool		by_tariff;		/* its national digits were checked as well */

	/*
	 * Superseded, rescoped: what it became in the edition in force, in as
	 * many digits as were checked, nearest first. traced: the correlation is available; if not,
	 * the list is empty. one_to_one: renumbered, no more.
	 * waste_only: rescoped, but only waste moved out of it (to 8549).
	 */
	bool		traced;
	bool		one_to_one;
	bool		waste_only;
	int			n_successors;	/* may be more than HS_MAX_SUCCESSORS */
	HsCode		successors[HS_MAX_SUCCESSORS];
} HsVerdict;

/*
 * Checks a code as it was typed, in UTF-8 or any encoding that contains
 * ASCII, against the edition in force in a year. A country that still applies
 * an older edition is selected by its year.
 */
extern void hs_check_text(const char *code, size_t length, int year, HsVerdict *verdict);

/* The same of a code that needs no reading. */
extern void hs_check_code(HsCode code, int year, HsVerdict *verdict);

/* valid, rescoped, ..., as SQL has them; NULL for HS_UNKNOWN */
extern const char *hs_status_name(HsStatus status);

/*
 * Writes an explanation of a verdict, and returns its length; 0 when there is
 * none.
 */
#define HS_NOTE_SIZE 512

extern int	hs_note(const HsVerdict *verdict, char out[HS_NOTE_SIZE]);

#endif							/* ASSAY_HS_HS_CHECK_H */

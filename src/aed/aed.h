/*-------------------------------------------------------------------------
 *
 * aed.h
 *	  Advance electronic data: is each element there, and does it hold?
 *
 *	  missing		not there, null or blank
 *	  suspicious	there, but by a rule of its kind it cannot be right: a
 *					wrong check digit, nothing but numbers, a vague description
 *	  present		there, and there is no rule to hold it against
 *	  valid			present, and no rule objects to it
 *
 * A valid element may still be false.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_AED_AED_H
#define ASSAY_AED_AED_H

#include "postgres.h"

#include "utils/date.h"

typedef enum AedState
{
	AED_MISSING,
	AED_SUSPICIOUS,
	AED_PRESENT,
	AED_VALID
} AedState;

/* what an element is, and so by which rules it is judged; see aed_element.c */
typedef enum AedKind
{
	AED_ANY,					/* no rule: a picture */
	AED_TEXT,
	AED_NAME,					/* of a party */
	AED_ADDRESS,
	AED_DESCRIPTION,			/* of goods */
	AED_COUNTRY,
	AED_COUNT,					/* whole and more than none */
	AED_AMOUNT,					/* more than nothing: weight, value */
	AED_DATE,
	AED_S10,
	AED_AWB,
	AED_WAYBILL,				/* of any carrier */
	AED_CBP_ENTRY,
	AED_PORT,					/* schedule D, four digits */
	AED_HS,
	AED_HS10,					/* national, ten digits */
	AED_GTIN,
	AED_IMPORTER,				/* number of an importer */
	AED_URL
} AedKind;

#define AED_KINDS (AED_URL + 1)

extern const char *const aed_kind_names[AED_KINDS];
extern const char *const aed_state_names[AED_VALID + 1];

#define AED_NOTE 256

typedef struct AedValue
{
	const char *text;			/* in the encoding of the database; NULL: none */
	size_t		length;
	bool		structured;		/* joined from the parts of an object or array */
	bool		has_country;	/* one of these parts is a country */
	bool		secret;			/* set by aed_judge(): a person's number */
} AedValue;

/*
 * Judges one element; note gets the problem, or is empty. Reads the
 * registries of terms and brands.
 */
extern AedState aed_judge(AedKind kind, AedValue *value, DateADT as_of, char note[AED_NOTE]);

#endif							/* ASSAY_AED_AED_H */

/*-------------------------------------------------------------------------
 *
 * family.h
 *	  The description of a kind of identifier, for the common parser.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IDENTIFIER_FAMILY_H
#define ASSAY_IDENTIFIER_FAMILY_H

#include "identifier.h"

/* classes of a shape, one a character */
#define SHAPE_LETTER	'A'
#define SHAPE_DIGIT		'9'
#define SHAPE_EITHER	'X'
#define SHAPE_CATEGORY	'U'		/* U, J, Z or R: what a container is */

#define LENGTH(n) (1U << (n))

typedef struct IdentifierFamily
{
	const char *name;
	const char *shape;			/* of the longest form */
	unsigned	lengths;		/* LENGTH() of every length allowed */
	const char *lengths_text;	/* the same, to read */
	const char *label;			/* may stand in front, or NULL */
	const char *prefix;			/* must stand in front, or NULL */

	/*
	 * Looks at a text of the right shape; sets what identifier.h says of the
	 * problem it returns, and may rewrite the text to its normal form. NULL:
	 * the shape is all there is.
	 */
	IdentifierProblem (*check) (Identifier *identifier);
} IdentifierFamily;

extern const IdentifierFamily s10_family;
extern const IdentifierFamily container_family;
extern const IdentifierFamily gtin_family;
extern const IdentifierFamily awb_family;
extern const IdentifierFamily lei_family;
extern const IdentifierFamily imo_family;
extern const IdentifierFamily eori_family;
extern const IdentifierFamily ioss_family;
extern const IdentifierFamily duns_family;
extern const IdentifierFamily cbp_inbond_family;
extern const IdentifierFamily cbp_entry_family;
extern const IdentifierFamily country_family;
extern const IdentifierFamily currency_family;

/* compares the check digit at a position with the one that would be right */
static inline IdentifierProblem
compare_check_digit(Identifier *identifier, int position, int digit)
{
	identifier->expected[0] = (char) ('0' + digit);
	identifier->expected[1] = '\0';
	return identifier->text[position] == identifier->expected[0] ?
		IDENTIFIER_WELL_FORMED : IDENTIFIER_WRONG_CHECK;
}

/* the number that n digits of the text make */
static inline long
digits_value(const Identifier *identifier, int from, int n)
{
	long		value = 0;

	for (int i = from; i < from + n; i++)
		value = value * 10 + (identifier->text[i] - '0');
	return value;
}

static inline bool
all_zeros(const Identifier *identifier)
{
	for (int i = 0; i < identifier->length; i++)
		if (identifier->text[i] != '0')
			return false;
	return true;
}

#endif							/* ASSAY_IDENTIFIER_FAMILY_H */

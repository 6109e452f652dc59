/*-------------------------------------------------------------------------
 *
 * gtin_core.c
 *	  GTIN-8, -12, -13 and -14 (EAN, UPC, ITF-14) of GS1.
 *
 * The prefix tells which GS1 member licensed the number, not where the goods
 * come from.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "family.h"

/*
 * From the right, digits weigh 3 and 1 in turn. The normal form is padded to
 * 14 digits: only so do the four lengths compare.
 */
static IdentifierProblem
check(Identifier *item)
{
	int			last = item->length - 1;
	int			sum = 0;
	IdentifierProblem problem;

	for (int i = 0; i < last; i++)
		sum += (item->text[i] - '0') * ((last - i) % 2 == 1 ? 3 : 1);

	problem = compare_check_digit(item, last, (10 - sum % 10) % 10);
	if (problem != IDENTIFIER_WELL_FORMED)
		return problem;
	if (all_zeros(item))
		return IDENTIFIER_ALL_ZEROS;

	memmove(item->text + 14 - item->length, item->text, item->length + 1);
	memset(item->text, '0', 14 - item->length);
	item->length = 14;
	return IDENTIFIER_WELL_FORMED;
}

const IdentifierFamily gtin_family = {
	.name = "gtin",
	.shape = "99999999999999",
	.lengths = LENGTH(8) | LENGTH(12) | LENGTH(13) | LENGTH(14),
	.lengths_text = "8, 12, 13 or 14",
	.check = check
};

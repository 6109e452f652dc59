/*-------------------------------------------------------------------------
 *
 * s10_core.c
 *	  UPU S10: check digit, issuing country, service.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "country.h"
#include "family.h"
#include "s10.h"

static const int weight[8] = {8, 6, 4, 2, 3, 5, 9, 7};

/*
 * The check digit of eight serial digits: 11 - (weighted sum mod 11), where
 * 10 is written 0 and 11 is written 5.
 */
static int
check_digit(const char *serial)
{
	int			sum = 0;

	for (int i = 0; i < 8; i++)
		sum += weight[i] * (serial[i] - '0');

	switch (11 - sum % 11)
	{
		case 10:
			return 0;
		case 11:
			return 5;
		default:
			return 11 - sum % 11;
	}
}

static IdentifierProblem
check(Identifier *item)
{
	IdentifierProblem problem = compare_check_digit(item, 10, check_digit(item->text + 2));

	if (problem != IDENTIFIER_WELL_FORMED)
		return problem;
	if (country_standing(item->text + 11) == COUNTRY_OFFICIAL ||
		memcmp(item->text + 11, "XK", 2) == 0)	/* Kosovo has its own post */
		return IDENTIFIER_WELL_FORMED;
	memcpy(item->country, item->text + 11, 3);
	return IDENTIFIER_WRONG_COUNTRY;
}

const IdentifierFamily s10_family = {
	.name = "s10",
	.shape = "AA999999999AA",
	.lengths = LENGTH(13),
	.lengths_text = "13",
	.check = check
};

/*
 * By the first letter of the service indicator. The last letters of some are
 * for what two posts agree between them.
 */
const char *
s10_service_name(const Identifier *item)
{
	char		second = item->text[1];

	switch (item->text[0])
	{
		case 'A':
			return "tagged e-commerce item";
		case 'C':
			return second == 'V' ? "insured parcel" :
				second == 'Z' ? "parcel, bilateral" : "parcel";
		case 'E':
			return second >= 'X' ? "EMS, bilateral" : "EMS";
		case 'G':
			return second == 'A' || second == 'D' ? "domestic" : "unassigned";
		case 'H':
			return "e-commerce parcel";
		case 'L':
			return "tracked letter";
		case 'M':
			return "M-bag";
		case 'Q':
			return "business reply";
		case 'R':
			return "registered letter";
		case 'U':
			return "untracked letter";
		case 'V':
			return "insured letter";
		case 'B':
		case 'D':
		case 'N':
		case 'P':
		case 'Z':
			return "domestic";
		case 'J':
		case 'K':
		case 'S':
		case 'T':
		case 'W':
			return "reserved";
		default:
			return "unassigned";
	}
}

const char *
s10_country_code(const Identifier *item)
{
	return item->text + 11;
}

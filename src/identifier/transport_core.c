/*-------------------------------------------------------------------------
 *
 * transport_core.c
 *	  Air waybills and ships.
 *
 *-------------------------------------------------------------------------
 */
#include "family.h"

/* three digits of airline, seven of serial number, and these mod 7 */
static IdentifierProblem
check_awb(Identifier *waybill)
{
	return compare_check_digit(waybill, 10, digits_value(waybill, 3, 7) % 7);
}

const IdentifierFamily awb_family = {
	.name = "awb",
	.shape = "99999999999",
	.lengths = LENGTH(11),
	.lengths_text = "11",
	.check = check_awb
};

/* six digits that weigh 7 to 2; the last digit of the sum */
static IdentifierProblem
check_imo(Identifier *ship)
{
	int			sum = 0;

	for (int i = 0; i < 6; i++)
		sum += (ship->text[i] - '0') * (7 - i);
	if (all_zeros(ship))
		return IDENTIFIER_ALL_ZEROS;
	return compare_check_digit(ship, 6, sum % 10);
}

const IdentifierFamily imo_family = {
	.name = "imo",
	.shape = "9999999",
	.lengths = LENGTH(7),
	.lengths_text = "7",
	.label = "IMO",
	.check = check_imo
};

/*-------------------------------------------------------------------------
 *
 * container_core.c
 *	  ISO 6346: AAA U 999999 9: owner, category, serial number, check digit.
 *
 *-------------------------------------------------------------------------
 */
#include "family.h"

/*
 * Letters count from 10 on, leaving out the multiples of 11; a character at
 * position i weighs 2^i; the sum mod 11, where 10 is written 0.
 */
static IdentifierProblem
check(Identifier *container)
{
	int			sum = 0;

	for (int i = 0; i < 10; i++)
	{
		char		c = container->text[i];
		int			value = c - '0';

		if (c >= 'A')
		{
			value = c - 'A' + 10;
			value += (value - 1) / 10;
		}
		sum += value << i;
	}
	return compare_check_digit(container, 10, sum % 11 % 10);
}

const IdentifierFamily container_family = {
	.name = "container",
	.shape = "AAAU9999999",
	.lengths = LENGTH(11),
	.lengths_text = "11",
	.check = check
};

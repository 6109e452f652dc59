/*-------------------------------------------------------------------------
 *
 * cbp_core.c
 *	  Numbers of the US customs: in-bond movements and entries.
 *
 *-------------------------------------------------------------------------
 */
#include "family.h"

/* form 7512: eight digits, and these mod 7 */
static IdentifierProblem
check_inbond(Identifier *movement)
{
	return compare_check_digit(movement, 8, digits_value(movement, 0, 8) % 7);
}

const IdentifierFamily cbp_inbond_family = {
	.name = "cbp_inbond",
	.shape = "999999999",
	.lengths = LENGTH(9),
	.lengths_text = "9",
	.check = check_inbond
};

/*
 * 19 CFR 142.3a: XXX-NNNNNNN-C, the code of the filer, a number and a check
 * digit. Letters count as the low half of their EBCDIC code (A 1 ... I 9,
 * J 1 ... R 9, S 2 ... Z 9); from the right every second digit is doubled and
 * the digits of the results are summed up; ten minus the last digit of the
 * sum. That letter map and sum are documented for this use by a vendor only,
 * so the check is advice and not proof.
 */
static IdentifierProblem
check_entry(Identifier *entry)
{
	int			sum = 0;

	for (int i = 0; i < 10; i++)
	{
		char		c = entry->text[i];
		int			value;

		if (c <= '9')
			value = c - '0';
		else if (c <= 'R')
			value = (c - 'A') % 9 + 1;
		else
			value = c - 'S' + 2;
		if (i % 2 == 1)
			value = value * 2 / 10 + value * 2 % 10;
		sum += value;
	}
	return compare_check_digit(entry, 10, (10 - sum % 10) % 10);
}

const IdentifierFamily cbp_entry_family = {
	.name = "cbp_entry",
	.shape = "XXX99999999",
	.lengths = LENGTH(11),
	.lengths_text = "11",
	.check = check_entry
};

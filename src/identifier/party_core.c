/*-------------------------------------------------------------------------
 *
 * party_core.c
 *	  Numbers of parties: LEI, EORI, IOSS, D-U-N-S.
 *
 *-------------------------------------------------------------------------
 */
#include <stdint.h>
#include <string.h>

#include "family.h"

/*
 * ISO 17442: 18 letters and digits and two check digits, by ISO 7064 mod
 * 97-10 with A as 10. The check digits are 98 - (the rest with 00, mod 97), so
 * that 00, 01 and 99, which would do as well, are never right.
 */
static IdentifierProblem
check_lei(Identifier *entity)
{
	uint64_t	rest = 0;
	int			digits;

	for (int i = 0; i < 18; i++)
	{
		char		c = entity->text[i];

		rest = c >= 'A' ? rest * 100 + (c - 'A' + 10) : rest * 10 + (c - '0');
		/* room for two more digits, and for the 00 at the end */
		if (rest >= UINT64_MAX / 10000)
			rest %= 97;
	}
	digits = 98 - (int) (rest * 100 % 97);
	entity->expected[0] = (char) ('0' + digits / 10);
	entity->expected[1] = (char) ('0' + digits % 10);
	entity->expected[2] = '\0';
	return memcmp(entity->text + 18, entity->expected, 2) == 0 ?
		IDENTIFIER_WELL_FORMED : IDENTIFIER_WRONG_CHECK;
}

const IdentifierFamily lei_family = {
	.name = "lei",
	.shape = "XXXXXXXXXXXXXXXXXX99",
	.lengths = LENGTH(20),
	.lengths_text = "20",
	.check = check_lei
};

/* members of the EU, Greece by both its codes, and the United Kingdom */
static const char eori_issuers[] =
	"AT BE BG CY CZ DE DK EE EL ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI ";

/*
 * Who gives it out, whoever gets it, and up to 15 letters and digits. These
 * are a national number, and published tables of their lengths disagree.
 */
static IdentifierProblem
check_eori(Identifier *operator)
{
	for (const char *issuer = eori_issuers; *issuer != '\0'; issuer += 3)
		if (memcmp(issuer, operator->text, 2) == 0)
			return IDENTIFIER_WELL_FORMED;
	memcpy(operator->country, operator->text, 2);
	operator->country[2] = '\0';
	return IDENTIFIER_WRONG_COUNTRY;
}

const IdentifierFamily eori_family = {
	.name = "eori",
	.shape = "AAXXXXXXXXXXXXXXX",
	.lengths = LENGTH(18) - LENGTH(3),
	.lengths_text = "3 to 17",
	.check = check_eori
};

/* members of the EU by their numeric code: those that run the scheme */
static const char ioss_members[] =
	"040 056 100 191 196 203 208 233 246 250 276 300 348 372 "
	"380 428 440 442 470 528 616 620 642 703 705 724 752 900 ";

/*
 * IM, a member state, six digits, and a check digit whose rule is not
 * published.
 */
static IdentifierProblem
check_ioss(Identifier *shop)
{
	for (const char *member = ioss_members; *member != '\0'; member += 4)
		if (memcmp(member, shop->text + 2, 3) == 0)
			return IDENTIFIER_WELL_FORMED;
	memcpy(shop->country, shop->text + 2, 3);
	shop->country[3] = '\0';
	return IDENTIFIER_WRONG_COUNTRY;
}

const IdentifierFamily ioss_family = {
	.name = "ioss",
	.shape = "AA9999999999",
	.lengths = LENGTH(12),
	.lengths_text = "12",
	.prefix = "IM",
	.check = check_ioss
};

/* nine digits; the check digit was given up long ago */
static IdentifierProblem
check_duns(Identifier *party)
{
	return all_zeros(party) ? IDENTIFIER_ALL_ZEROS : IDENTIFIER_WELL_FORMED;
}

const IdentifierFamily duns_family = {
	.name = "duns",
	.shape = "999999999",
	.lengths = LENGTH(9),
	.lengths_text = "9",
	.check = check_duns
};

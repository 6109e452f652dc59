/*-------------------------------------------------------------------------
 *
 * country_core.c
 *	  Country codes.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "country.h"
#include "family.h"

/* ISO 3166-1 alpha-2, 249 codes: by the first letter, the second ones */
static const char *const official[26] = {
	/* A */ "DEFGILMOQRSTUWXZ",
	/* B */ "ABDEFGHIJLMNOQRSTVWYZ",
	/* C */ "ACDFGHIKLMNORUVWXYZ",
	/* D */ "EJKMOZ",
	/* E */ "CEGHRST",
	/* F */ "IJKMOR",
	/* G */ "ABDEFGHILMNPQRSTUWY",
	/* H */ "KMNRTU",
	/* I */ "DELMNOQRST",
	/* J */ "EMOP",
	/* K */ "EGHIMNPRWYZ",
	/* L */ "ABCIKRSTUVY",
	/* M */ "ACDEFGHKLMNOPQRSTUVWXYZ",
	/* N */ "ACEFGILOPRUZ",
	/* O */ "M",
	/* P */ "AEFGHKLMNRSTWY",
	/* Q */ "A",
	/* R */ "EOSUW",
	/* S */ "ABCDEGHIJKLMNORSTVXYZ",
	/* T */ "CDFGHJKLMNORTVWZ",
	/* U */ "AGMSYZ",
	/* V */ "ACEGINU",
	/* W */ "FS",
	/* X */ "",
	/* Y */ "ET",
	/* Z */ "AMW",
};

CountryStanding
country_standing(const char *code)
{
	/* codes that declarations bear though ISO assigns them to no country */
	static const char of_trade[] = "EL EU UK XI XK ";

	if (code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z')
		return COUNTRY_NONE;
	if (strchr(official[code[0] - 'A'], code[1]) != NULL)
		return COUNTRY_OFFICIAL;
	for (const char *other = of_trade; *other != '\0'; other += 3)
		if (memcmp(other, code, 2) == 0)
			return COUNTRY_OF_TRADE;
	return COUNTRY_NONE;
}

bool
country_is_users_own(const char *code)
{
	return memcmp(code, "AA", 2) == 0 || memcmp(code, "ZZ", 2) == 0 ||
		(code[0] == 'Q' && code[1] >= 'M' && code[1] <= 'Z') ||
		(code[0] == 'X' && code[1] >= 'A' && code[1] <= 'Z');
}

/* the normal form is the code of ISO where there is one */
static IdentifierProblem
check(Identifier *country)
{
	if (country_standing(country->text) == COUNTRY_NONE)
	{
		memcpy(country->country, country->text, 3);
		return IDENTIFIER_WRONG_COUNTRY;
	}
	if (memcmp(country->text, "UK", 2) == 0)
		memcpy(country->text, "GB", 2);
	else if (memcmp(country->text, "EL", 2) == 0)
		memcpy(country->text, "GR", 2);
	return IDENTIFIER_WELL_FORMED;
}

const IdentifierFamily country_family = {
	.name = "country",
	.shape = "AA",
	.lengths = LENGTH(2),
	.lengths_text = "2",
	.check = check
};

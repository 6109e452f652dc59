/*-------------------------------------------------------------------------
 *
 * country.h
 *	  Country codes: ISO 3166-1 alpha-2, and what trade uses beside them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IDENTIFIER_COUNTRY_H
#define ASSAY_IDENTIFIER_COUNTRY_H

#include <stdbool.h>

typedef enum CountryStanding
{
	COUNTRY_NONE,
	COUNTRY_OFFICIAL,			/* assigned by ISO 3166-1 */
	COUNTRY_OF_TRADE			/* EL, EU, UK, XI, XK */
} CountryStanding;

/* two capital letters; they need not be terminated */
extern CountryStanding country_standing(const char *code);

/* one of those that ISO 3166-1 leaves to users: AA, QM to QZ, XA to XZ, ZZ */
extern bool country_is_users_own(const char *code);

#endif							/* ASSAY_IDENTIFIER_COUNTRY_H */

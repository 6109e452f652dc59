/*-------------------------------------------------------------------------
 *
 * country.h
 *	  Country codes: ISO 3166-1 alpha-2, and what trade uses beside them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IDENTIFIER_COUNTRY_H
#define ASSAY_IDENTIFIER_COUNTRY_H

typedef enum CountryStanding
{
	COUNTRY_NONE,
	COUNTRY_OFFICIAL,			/* assigned by ISO 3166-1 */
	COUNTRY_OF_TRADE			/* EL, EU, UK, XI, XK */
} CountryStanding;

/* two capital letters; they need not be terminated */
extern CountryStanding country_standing(const char *code);

#endif							/* ASSAY_IDENTIFIER_COUNTRY_H */

/*-------------------------------------------------------------------------
 *
 * hs_adoption.h
 *	  Which HS edition a country applies on a day.
 *
 * An edition comes into force everywhere on 1 January of its year, unless
 * assay.hs_adoption has another day for a country.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_HS_ADOPTION_H
#define ASSAY_HS_HS_ADOPTION_H

#include "postgres.h"

#include "utils/date.h"

/*
 * The year to give to hs_check_text() for goods that enter this country
 * (ISO 3166-1 alpha-2 in either case; any other text has no entry) on this
 * day. Reads the registry.
 */
extern int	hs_year_in_country(const char *country, size_t length, DateADT as_of);

#endif							/* ASSAY_HS_HS_ADOPTION_H */

/*-------------------------------------------------------------------------
 *
 * tariff.h
 *	  National tariffs: the digits after the sixth, and the codes a country
 *	  has of its own.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_TARIFF_H
#define ASSAY_HS_TARIFF_H

#include "postgres.h"

#include "utils/date.h"

#include "hs/hs_check.h"

/*
 * Corrects a verdict by the tariff of a country (ISO 3166-1 alpha-2 in either
 * case; members of the European Union without a tariff of their own have that
 * of EU), if one is loaded that is in force on that day:
 *
 *	  a code the tariff has is valid, or rescoped if it was;
 *	  one with national digits (8 or more) that it has not is never,
 *	  superseded or future, as it has had or will have it.
 *
 * note gets an explanation, or is empty. Reads the registry.
 * Returns whether there was a tariff to go by.
 */
extern bool hs_check_tariff(const char *country, size_t length, DateADT as_of,
							HsVerdict *verdict, char note[HS_NOTE_SIZE]);

#endif							/* ASSAY_HS_TARIFF_H */

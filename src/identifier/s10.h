/*-------------------------------------------------------------------------
 *
 * s10.h
 *	  UPU S10 identifiers of postal items: AA 99999999 9 AA.
 *
 * Two letters of service, eight digits of serial number, one check digit,
 * and the ISO 3166-1 alpha-2 code of the issuing post (UPU standard S10).
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IDENTIFIER_S10_H
#define ASSAY_IDENTIFIER_S10_H

#include "identifier.h"

/* both require a well-formed identifier */
extern const char *s10_service_name(const Identifier *item);
extern const char *s10_country_code(const Identifier *item);

#endif							/* ASSAY_IDENTIFIER_S10_H */

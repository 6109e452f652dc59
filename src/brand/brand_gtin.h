/*-------------------------------------------------------------------------
 *
 * brand_gtin.h
 *	  Whose trade items a GTIN names: the registry assay.brand_gtin.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BRAND_BRAND_GTIN_H
#define ASSAY_BRAND_BRAND_GTIN_H

#include "postgres.h"

#include "utils/date.h"

#include "registry/block.h"

/* digits of a GTIN in its normal form, and of a company prefix */
#define GTIN_DIGITS 14
#define GTIN_SHORTEST_PREFIX 4
#define GTIN_LONGEST_PREFIX 12

/* a row of assay.brand_gtin, with the brand */
typedef struct GtinOwner
{
	int64		brand_id;
	Rel(text) name;				/* lives until the next look at the registry, as all of this */
	Rel(const char) number;		/* GTIN of 14 digits, or prefix */
	bool		prefix;
	DateADT		from;			/* days on which it holds */
	DateADT		until;			/* exclusive */
} GtinOwner;

/*
 * The rows that name a GTIN (14 digits, well formed) on a day, GTINs first and
 * longer prefixes before shorter, at most max of them; returns how many.
 */
extern int	gtin_owners(const char gtin[GTIN_DIGITS + 1], DateADT as_of, const GtinOwner **out, int max);

/* a prefix of the brand that is in force on a day, or NULL: any will do */
extern const GtinOwner *gtin_prefix_of(int64 brand_id, DateADT as_of);

/*
 * Does a GTIN begin with a company prefix? Those of eight digits, and those
 * that shops give out for themselves, do not.
 */
extern bool gtin_has_prefix(const char gtin[GTIN_DIGITS + 1]);

#endif							/* ASSAY_BRAND_BRAND_GTIN_H */

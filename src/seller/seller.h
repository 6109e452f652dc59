/*-------------------------------------------------------------------------
 *
 * seller.h
 *	  The watch list of sellers, for other C code.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SELLER_SELLER_H
#define ASSAY_SELLER_SELLER_H

#include "postgres.h"

#include "utils/date.h"

/* scores below are no match */
#define SELLER_LEAST_SCORE 0.5

/* A watched seller whose name, or one of its aliases, is similar to the one searched for. */
typedef struct SellerMatch
{
	int64		seller_id;
	const char *name;			/* UTF-8, as all texts here */
	const char *matched;		/* the name or alias that came closest */
	float		score;
	const char *country;		/* two letters, or "" */
	const char *status;			/* watch, blocked, cleared */
	const char *source;			/* or NULL */
	const char *reason;			/* or NULL */
	Datum		valid;			/* daterange */
	DateADT		valid_from;		/* DATEVAL_NOBEGIN: always */
	DateADT		valid_until;	/* exclusive; DATEVAL_NOEND: for ever */
} SellerMatch;

/*
 * Finds the sellers on the watch list on a day whose names are like this one,
 * best first, at most max of them; returns how many. name is UTF-8; country
 * is two letters in any case, or NULL for unknown, and lowers the score where
 * it differs. Scores below least, SELLER_LEAST_SCORE or more, are left out;
 * from NAME_SAME_PARTY on most names need not be compared at all. The texts
 * belong to the image of the list: they are valid until the next look-up. Needs
 * an active snapshot.
 */
extern int	seller_look_up(const char *name, size_t length, const char *country,
						   DateADT as_of, double least, SellerMatch *out, int max);

#endif							/* ASSAY_SELLER_SELLER_H */

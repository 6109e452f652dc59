/*-------------------------------------------------------------------------
 *
 * seller_link.h
 *	  Sellers by their identifiers, and linked by them, for other C code.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SELLER_SELLER_LINK_H
#define ASSAY_SELLER_SELLER_LINK_H

#include "postgres.h"

#include "utils/date.h"

#include "contact/contact_glue.h"

/* an identifier of more sellers than this is ignored: a forwarder's */
#define SELLER_MAX_SHARED 20

/* A seller that has an identifier. Texts last until the next look-up. */
typedef struct SellerHolder
{
	int64		seller_id;
	const char *name;			/* UTF-8, as all texts here */
	const char *status;			/* watch, blocked, cleared */
	float		confidence;
	int64		identifier_id;
	DateADT		from;			/* DATEVAL_NOBEGIN: always */
	DateADT		until;			/* exclusive; DATEVAL_NOEND: for ever */
} SellerHolder;

/*
 * May the current role read assay.seller_identifier? The look-ups below throw
 * when it may not: without that privilege screening leaves them out.
 */
extern bool seller_identifiers_readable(void);

/*
 * The sellers on the watch list on a day that have this identifier then,
 * surest first, at most max of them; returns how many. value is UTF-8, country
 * two letters or NULL. None when more than max_shared sellers have it, or when
 * it is a placeholder. Needs an active snapshot.
 */
extern int	seller_by_identifier(ContactKind kind, const char *value, size_t length,
								 const char *country, DateADT as_of, int32 max_shared,
								 SellerHolder *out, int max);

/* A seller that hangs together with another. */
typedef struct SellerLinked
{
	int64		seller_id;
	const char *name;
	const char *status;
	bool		watched;		/* its entry holds on that day */
	int			steps;
	float		confidence;		/* of the whole way */
	DateADT		since;			/* both ends of the last step had the identifier; or DATEVAL_NOBEGIN */
	Datum		path;			/* jsonb, in the current memory context */
} SellerLinked;

/* nearest and surest first, at most max of them; returns how many */
extern int	seller_linked(int64 seller_id, DateADT as_of, int max_steps, int32 max_shared,
						  SellerLinked *out, int max);

#endif							/* ASSAY_SELLER_SELLER_LINK_H */

/*-------------------------------------------------------------------------
 *
 * terms.h
 *	  Dated lists of terms to watch for in descriptions (assay.term_list,
 *	  assay.term): vague words, placeholders, counterfeit terms, controlled
 *	  goods, goods that hide others.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_TERM_TERMS_H
#define ASSAY_TERM_TERMS_H

#include "postgres.h"

#include "utils/date.h"

#include "hs/hscode.h"
#include "registry/block.h"
#include "text/text.h"

typedef enum TermKind
{
	TERM_VAGUE,
	TERM_PLACEHOLDER,
	TERM_COUNTERFEIT,
	TERM_WATCH,
	TERM_COVER
} TermKind;

/* goods as which others are declared: what there is to know beside the words */
typedef struct CoverGoods
{
	Rel(const char) list;		/* these live as long as the image */
	Rel(const char) version;
	Rel(const char) term;
	float4		weight;
	DateADT		from;			/* in force, end exclusive */
	DateADT		until;
	int			n_codes;
	Rel(HsCode) codes;			/* under which they are declared */
	double		unit_value;		/* a piece costs no more; 0: not known */
	Rel(const char) currency;	/* of that; "" if not known */
} CoverGoods;

typedef struct TermHit
{
	TermKind	kind;
	const char *list;			/* these live as long as the image */
	const char *version;
	const char *term;
	float4		weight;
	const char *note;			/* or NULL */
	Datum		hs;				/* text[] of HS codes it may be, or 0 */
	const CoverGoods *cover;	/* of a TERM_COVER, else NULL */
	uint32		first;			/* tokens, both inclusive */
	uint32		last;
	uint32		start;			/* bytes of the UTF-8 text */
	uint32		end;
	bool		embedded;		/* counts among other words as well */
	bool		whole;			/* nothing else is in the text, but counts and
								 * other terms of the same kind */
} TermHit;

/*
 * The terms in force on a day that a text contains, in the order of the text;
 * a longer term silences one inside it. Of lists whose terms only count alone
 * (assay.term_list.embedded is false) there are none among other words. *hits
 * lasts until the next call.
 */
extern int	terms_find(const Text *words, DateADT as_of, TermHit **hits);

/* the same number for days on which the same terms are in force */
extern uint32 terms_period(DateADT as_of);

/*
 * The cover goods that are declared under a code on a day, or NULL; *listed
 * is the code of theirs that it falls under, of six digits or more.
 */
extern const CoverGoods *terms_cover_code(HsCode code, DateADT as_of, HsCode *listed);

/* a date argument, or today */
extern DateADT date_or_today(bool isnull, Datum date);

#endif							/* ASSAY_TERM_TERMS_H */

/*-------------------------------------------------------------------------
 *
 * edition.h
 *	  The editions of the Harmonized System, and what became of a code from
 *	  one to the next.
 *
 * An edition is known by the year on whose 1 January it came into force.
 * Compiled in are its subheadings, from which its headings and chapters
 * follow, and the correlation with the edition before: which subheadings share
 * goods. Codes that kept both their digits and their goods are left out of
 * it.
 *
 * No correlation table from 2007 to 2012 is available. Between these a code is
 * only known by its digits.
 *
 * Independent of PostgreSQL, and nothing is allocated.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_EDITION_H
#define ASSAY_HS_EDITION_H

#include <stdbool.h>
#include <stdint.h>

#include "hscode.h"

typedef struct HsLink
{
	uint32_t	older;			/* values of six digits */
	uint32_t	newer;
} HsLink;

typedef struct HsEdition
{
	int			year;
	int			until;			/* year of the edition after it */
	int			n_codes;
	const uint32_t *codes;		/* subheadings, ascending */
	bool		correlated;		/* with the edition before */
	int			n_links;
	const HsLink *links;		/* by older, newer */
	const uint16_t *back;		/* positions in links, by newer, older */
} HsEdition;

/* all editions available, oldest first */
extern const HsEdition hs_editions[];
extern const int hs_n_editions;

/* A set of subheadings of one edition, by their positions in codes. */
#define HS_SET_WORDS 128

typedef struct HsSet
{
	uint64_t	word[HS_SET_WORDS];
} HsSet;

/* The edition (its place in hs_editions) of that very year, or -1. */
extern int	hs_edition_of(int year);

/* The edition in force in a year, or -1 before the first one available. */
extern int	hs_edition_in_force(int year);

/*
 * Does the edition have this chapter, heading or subheading? False for codes
 * of other lengths.
 */
extern bool hs_edition_has(int edition, HsCode code);

/*
 * Has the subheading, in the edition before and in this one, the same digits
 * and other goods? False when no correlation is available.
 */
extern bool hs_edition_rescoped(int edition, HsCode code);

/* All subheadings of an edition. */
extern void hs_set_all(HsSet *set, int edition);

/* The subheadings of an edition that fall under a code. */
extern void hs_set_under(HsSet *set, int edition, HsCode code);

/*
 * What the subheadings of one edition became in another, or came from. False
 * when a correlation was missing on the way: the set then holds what kept its
 * digits, and may lack others.
 */
extern bool hs_set_carry(HsSet *set, int from, int to);

/*
 * The members of a set as codes of n digits (2, 4, 6), ascending, each once.
 * Writes at most room of them, and returns how many there are.
 */
extern int	hs_set_list(const HsSet *set, int edition, int n, HsCode *out, int room);

#endif							/* ASSAY_HS_EDITION_H */

/*-------------------------------------------------------------------------
 *
 * confidence.h
 *	  How far a mention may be believed: from 0 to 1, where 0.5 is the usual
 *	  cut for an alert.
 *
 * With tens of thousands of brands registered almost every word is near one.
 * What tells a case from noise is how the name was written, how exposed the
 * brand is to counterfeiting (its prior), whether the words are ordinary, and
 * what stands beside them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BRAND_CONFIDENCE_H
#define ASSAY_BRAND_CONFIDENCE_H

#include "match/lexicon.h"

typedef struct BrandEvidence
{
	const LexiconMatch *match;
	double		prior;			/* of the brand, 0 to 1 */
	int			words;			/* of the name */
	bool		common;			/* every word of the name is ordinary */
	bool		innocent;		/* what stands there is an ordinary word, or
								 * wholly another brand */
	bool		near_ordinary;	/* its first letter is changed, and it is one
								 * letter from an ordinary word */
	bool		pieces_innocent;	/* its pieces are all ordinary words */
	bool		pieces_tight;	/* and no blank parts them */
	bool		alias;			/* the name is not the brand's own */
	bool		model_number;	/* it is a piece of one */
	bool		own_alphabet;	/* every letter is of another alphabet than
								 * Latin */
	bool		counted;		/* the digits stand in front, like a count */
	bool		cut;			/* at the end of a text that was cut off */
	bool		capital;		/* capital, and the text is not all that way */
	bool		first;			/* the text begins with it */
	bool		company;		/* the brand's goods, words or heading, or a
								 * trademark sign */
	bool		fake_term;		/* a counterfeit term stands nearby */
	bool		nominative;		/* for, fits, compatible with ... */
} BrandEvidence;

extern double brand_confidence(const BrandEvidence *e);

/*
 * Below this a mention is not worth telling. What cannot reach it by itself,
 * before anything speaks for it, is not followed at all.
 */
#define BRAND_LEAST_CONFIDENCE 0.1

/* a LexiconWorth; the weight of a name is 255 times its prior */
extern bool brand_worth(const LexiconChance *chance);

#endif							/* ASSAY_BRAND_CONFIDENCE_H */

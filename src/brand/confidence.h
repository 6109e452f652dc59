/*-------------------------------------------------------------------------
 *
 * confidence.h
 *	  The confidence of a mention: from 0 to 1, where 0.5 is the usual
 *	  threshold for an alert.
 *
 * With tens of thousands of brands registered almost every word is near one.
 * A case is distinguished from noise by how the name was written, how exposed
 * the brand is to counterfeiting (its prior), whether the words are ordinary,
 * and the words around them.
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
	bool		known_word;		/* what stands there is an ordinary word, or
								 * wholly another brand */
	bool		near_ordinary;	/* its first letter is changed, and it is one
								 * letter from an ordinary word */
	bool		pieces_known;	/* its pieces are all ordinary words */
	bool		pieces_adjacent;	/* and no blank parts them */
	bool		alias;			/* the name is not the brand's own */
	bool		model_number;	/* it is a piece of one */
	bool		own_alphabet;	/* every letter is of another alphabet than
								 * Latin */
	bool		counted;		/* the digits stand in front, like a count */
	bool		cut;			/* at the end of a text that was cut off */
	bool		capital;		/* capital, and the text is not all that way */
	bool		first;			/* the text begins with it */
	bool		corroborated;		/* the brand's goods, words or heading, or a
								 * trademark sign */
	bool		fake_term;		/* a counterfeit term stands nearby */
	bool		nominative;		/* for, fits, compatible with ... */
} BrandEvidence;

/*
 * A changed first letter counts for more in names this long, from this prior
 * on; only then near_ordinary is looked at.
 */
#define FIRST_LETTER_MIN_LENGTH 6
#define FIRST_LETTER_MIN_PRIOR	0.6

extern double brand_confidence(const BrandEvidence *e);

/*
 * Mentions below this are not reported. Near matches that cannot reach it
 * without corroboration are not followed up at all.
 */
#define BRAND_LEAST_CONFIDENCE 0.1

/* a LexiconAccept; the weight of a name is 255 times its prior */
extern bool brand_accept(const LexiconNearMatch *near);

#endif							/* ASSAY_BRAND_CONFIDENCE_H */

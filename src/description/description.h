/*-------------------------------------------------------------------------
 *
 * description.h
 *	  What is wrong with a description as a description.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_DESCRIPTION_DESCRIPTION_H
#define ASSAY_DESCRIPTION_DESCRIPTION_H

#include "postgres.h"

#include "description/terms.h"
#include "text/text.h"

typedef enum DescriptionFlag
{
	DESCRIPTION_EMPTY,			/* nothing but blanks */
	DESCRIPTION_SYMBOLS_ONLY,	/* neither letters nor digits */
	DESCRIPTION_NUMBERS_ONLY,	/* no letters */
	DESCRIPTION_TOO_SHORT,		/* fewer than three letters */
	DESCRIPTION_PLACEHOLDER,	/* n/a, xxx, see invoice; a file extension */
	DESCRIPTION_VAGUE,			/* a vague term and nothing else */
	DESCRIPTION_BRAND_ONLY,		/* registered brands and nothing else */
	DESCRIPTION_VAGUE_EMBEDDED	/* a vague term among other words */
} DescriptionFlag;

#define DESCRIPTION_FLAGS (DESCRIPTION_VAGUE_EMBEDDED + 1)

extern const char *const description_flag_names[DESCRIPTION_FLAGS];

/*
 * The flags of a description as bits, from its words and the terms in them.
 * Looks brands up in the registry.
 */
extern uint32 description_flags(const Text *words, const TermHit *terms, int n_terms);

#endif							/* ASSAY_DESCRIPTION_DESCRIPTION_H */

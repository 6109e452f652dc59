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

#include "term/terms.h"
#include "text/text.h"

typedef enum DescriptionFlag
{
	DESCRIPTION_EMPTY,			/* nothing but blanks */
	DESCRIPTION_SYMBOLS_ONLY,	/* neither letters nor digits */
	DESCRIPTION_NUMBERS_ONLY,	/* no letters */
	DESCRIPTION_THREE_IDENTICAL,	/* xxx, 0000: a placeholder as well */
	DESCRIPTION_FILE_EXTENSION, /* .wpx, scan.pdf: a placeholder as well */
	DESCRIPTION_TOO_SHORT,		/* fewer than three letters */
	DESCRIPTION_PLACEHOLDER,	/* n/a, see invoice, and the two above */
	DESCRIPTION_VAGUE,			/* a vague term and nothing else */
	DESCRIPTION_BRAND_ONLY,		/* registered brands and nothing else */
	DESCRIPTION_PERSONAL_NAME_ONLY, /* Maria Garcia */
	DESCRIPTION_VAGUE_EMBEDDED	/* a vague term among other words */
} DescriptionFlag;

#define DESCRIPTION_FLAGS (DESCRIPTION_VAGUE_EMBEDDED + 1)

extern const char *const description_flag_names[DESCRIPTION_FLAGS];

/*
 * The flags of a description as bits, from its words and the terms in them.
 * Looks brands up in the registry.
 */
extern uint32 description_flags(const Text *words, const TermHit *terms, int n_terms);

/*
 * The same without brands and personal names: for any text that should have
 * content.
 */
extern uint32 description_form_flags(const Text *words, const TermHit *terms, int n_terms);

/* are all words those of a person's name, and surely so? */
extern bool is_personal_name(const Text *words);

#endif							/* ASSAY_DESCRIPTION_DESCRIPTION_H */

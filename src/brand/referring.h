/*-------------------------------------------------------------------------
 *
 * referring.h
 *	  Words that say a brand is only referred to: for, fits, compatible with.
 *
 * In the style of a brand is another matter: such words are not among them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BRAND_REFERRING_H
#define ASSAY_BRAND_REFERRING_H

#include <stdbool.h>
#include <stdint.h>

#include "text/text.h"

/* do tokens first to last stand behind such a word, or before one? */
extern bool is_referred_to(const Text *words, uint32_t first, uint32_t last);

#endif							/* ASSAY_BRAND_REFERRING_H */

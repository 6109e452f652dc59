/*-------------------------------------------------------------------------
 *
 * match.h
 *	  What the server lends a lexicon, and SQL forms of its answers.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_MATCH_MATCH_H
#define ASSAY_MATCH_MATCH_H

#include "postgres.h"

#include "match/lexicon.h"

/* palloc in the current memory context, pfree, CHECK_FOR_INTERRUPTS */
extern const LexiconMemory lexicon_palloc;

/* the classes of LexiconMatch.written as text[] */
extern Datum written_array(uint8 written);

/* how near the eye is, 1 - edits / letters, or the ear, 1 - wrong sounds / sounds */
extern float4 match_similarity(const LexiconMatch *match);

#endif							/* ASSAY_MATCH_MATCH_H */

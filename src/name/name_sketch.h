/*-------------------------------------------------------------------------
 *
 * name_sketch.h
 *	  A summary of a name by which most others are ruled out.
 *
 * Most names that share a word with one are other names. Which of their words
 * could be a pair at all follows from lengths, sets of letters and a few hashes,
 * so that neither has to be read again and scored.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_NAME_SKETCH_H
#define ASSAY_NAME_NAME_SKETCH_H

#include "name/name.h"

typedef struct NameSketchWord
{
	uint32_t	hash;			/* of the letters */
	uint32_t	letter_set;		/* name_letters_in() */
	uint32_t	written_set;	/* the same of what is written */
	float		weight;
	uint16_t	consonants;		/* hash of name_consonants() */
	uint8_t		length;
	uint8_t		written_length;
	uint8_t		class;
	uint8_t		flags;			/* of the token; NAME_KNOWN besides */
	char		first;			/* of the letters */
	char		written_first;
} NameSketchWord;

/* has a meaning */
#define NAME_KNOWN 0x80

/*
 * Fills words, one a token, at most NAME_MAX_TOKENS; returns how many. 0 of a
 * name that is too much for a sketch: one of several parts.
 */
extern int	name_sketch(const PartyName *name, NameSketchWord *words);

/*
 * Is name_similarity() of two names below least, whatever their letters are?
 * True is certain, for a least of NAME_SAME_PARTY or more. A sketch of 0 words
 * is no evidence.
 */
extern bool name_cannot_reach(const NameSketchWord *a, int n_a, const NameSketchWord *b, int n_b, float least);

#endif							/* ASSAY_NAME_NAME_SKETCH_H */

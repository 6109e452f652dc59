/*-------------------------------------------------------------------------
 *
 * plausibility.h
 *	  Do a description and an HS code fit together? For other C code of the
 *	  extension.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_PLAUSIBILITY_H
#define ASSAY_HS_PLAUSIBILITY_H

#include "postgres.h"

#include "utils/array.h"

#include "hs/model.h"

/* hscode @~ text is true from this on */
#define HS_PLAUSIBLE 0.25f

/*
 * The learned words as the current snapshot has them, or NULL when there are
 * none. Reads a registry: valid until the next call.
 */
extern const HsModel *hs_learned_model(void);

/*
 * How well a code fits a text, by the shipped model and, unless it is NULL, a
 * learned one: hs_opinion_fit() of model.h.
 */
extern float hs_text_fit(const HsModel *learned, const Text *text, HsCode code);

/* A heading that a text is evidence for. */
typedef struct HsSuggestion
{
	HsCode		code;			/* 4 digits */
	float		probability;
	ArrayType  *words;			/* text[]: what spoke for it, strongest first */
} HsSuggestion;

/*
 * The n most probable headings of a text that was weighed, best first, in the
 * current memory context; returns how many there are. except: a heading or
 * chapter to leave out, as the declared one, or 0.
 */
extern int	hs_opinion_suggest(const Text *text, const HsOpinion *opinion, HsCode except,
							   int n, HsSuggestion *suggestions);

#endif							/* ASSAY_HS_PLAUSIBILITY_H */

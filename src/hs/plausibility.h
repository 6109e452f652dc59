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
 * The words of a text that was weighed which were evidence for a heading,
 * strongest first: text[] in the current memory context.
 */
extern ArrayType *hs_evidence_words(const Text *text, const HsOpinion *opinion, int heading);

#endif							/* ASSAY_HS_PLAUSIBILITY_H */

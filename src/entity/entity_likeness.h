/*-------------------------------------------------------------------------
 *
 * entity_likeness.h
 *	  How like each other two names are; private to src/entity.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_ENTITY_ENTITY_LIKENESS_H
#define ASSAY_ENTITY_ENTITY_LIKENESS_H

#include "entity/entity_batch.h"

/* A name is read when it is first compared. */
extern Readings *readings_begin(const Batch *batch);

/* forgets what was read where that is too much: no name that was read is in use */
extern void readings_trim(Readings *readings);

/* the name of a node; its letters and what is behind its tokens are not there */
extern const PartyName *name_reading(Readings *readings, uint32 node);

/*
 * How like the names of two nodes are, 0 to 1: name_similarity(), and more where
 * the letters are the same however they are parted into words. Symmetric.
 */
extern float names_likeness(Readings *readings, uint32 a, uint32 b);

/* are two names, this much alike, alike enough to be of one party? */
extern bool names_are_alike(Readings *readings, uint32 a, uint32 b, float likeness);

/* the same for names of the same words, in whatever order and legal form */
extern uint64 name_words(Readings *readings, uint32 node);

#endif							/* ASSAY_ENTITY_ENTITY_LIKENESS_H */

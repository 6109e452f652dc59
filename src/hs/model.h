/*-------------------------------------------------------------------------
 *
 * model.h
 *	  The HS headings that a goods description is evidence for.
 *
 * A model is a list of headings with their prior, and words with weights
 * under headings: log(P(word | heading) / P(word)), where that is positive.
 * What a text's words weigh is added up by heading (naive Bayes that hears no
 * evidence against) and made a probability over all headings; a chapter has
 * the sum of its headings.
 *
 * The shipped model is compiled in, made by src/hs/tables/make_model.py. A learned
 * one (hs_learn.c) has the same headings; its evidence is added.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_MODEL_H
#define ASSAY_HS_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "hs/hscode.h"
#include "hs/words.h"

#define HS_MAX_HEADINGS		1280
#define HS_CHAPTERS			100

/* A posting: heading in the upper 11 bits, weight in the lower 5. */
typedef uint16_t HsPosting;

#define HS_WEIGHT_STEP		0.3f
#define HS_WEIGHT_MAX		31
#define HS_POSTING(heading, weight) ((HsPosting) ((heading) << 5 | (weight)))
#define HS_POSTING_HEADING(p)	((p) >> 5)
#define HS_POSTING_WEIGHT(p)	(((p) & 31) * HS_WEIGHT_STEP)

/* Where the words of a bucket begin, and their postings. */
typedef struct HsBucket
{
	uint32_t	word;
	uint32_t	posting;
} HsBucket;

/*
 * Words by key: those of bucket b are the words buckets[b].word up to
 * buckets[b + 1].word, in the order of their prints, and their postings stand
 * in the same order. A word without postings is known and is no evidence.
 */
typedef struct HsModel
{
	int			bucket_bits;
	const HsBucket *buckets;
	const uint32_t *prints;		/* by word */
	const uint16_t *n_postings; /* by word */
	const HsPosting *postings;
	const float *priors;		/* by heading, log; of the shipped model they
								 * are probabilities, of a learned one what to
								 * add */
	const float *chapter_odds;	/* of a learned model: hs_chapter_odds() */
} HsModel;

extern const HsModel hs_shipped_model;

/* Is a word, or are two, in the shipped model? An HsKnown. */
extern bool hs_shipped_knows(HsKey key);

/* The headings of every model, ascending, as numbers: 101 is 01.01. */
extern const uint16_t *const hs_model_headings;
extern const int hs_model_n_headings;

/* index of a heading (4 digits, as a number), or -1 */
extern int	hs_model_heading(uint32_t heading);

/* What the priors of each chapter's headings come to, with a learned model. */
extern void hs_chapter_odds(const HsModel *learned, float odds[HS_CHAPTERS]);

/* A key spread, to be looked for: its upper bits are the bucket ... */
static inline uint64_t
hs_mix(HsKey key)
{
	return key * UINT64_C(0x9E3779B97F4A7C15);
}

/* ... and this tells the words of a bucket apart. */
static inline uint32_t
hs_print(uint64_t mixed)
{
	return (uint32_t) mixed >> 8;
}

/* A piece of evidence: one word, or two, with its postings in each model. */
typedef struct HsEvidence
{
	int			word;			/* of HsWords */
	int			n_words;
	float		gain;
	const HsPosting *postings[2];
	uint32_t	n_postings[2];
} HsEvidence;

#define HS_MAX_EVIDENCE (2 * HS_MAX_WORDS)

/* What the models have of a word. */
typedef struct HsFound
{
	bool		known;			/* by one of them, if only as no evidence */
	const HsPosting *postings[2];	/* of the shipped model, of the learned one */
	uint32_t	n_postings[2];
} HsFound;

typedef struct HsOpinion
{
	const HsModel *learned;
	const Text *text;
	HsWords		words;
	HsFound		found[HS_MAX_WORDS];	/* of those that count alone */
	int			n_evidence;		/* 0: no opinion */
	HsEvidence	evidence[HS_MAX_EVIDENCE];
	int			n_touched;
	uint16_t	touched[HS_MAX_HEADINGS];	/* headings with evidence */
	float		heading[HS_MAX_HEADINGS];	/* probability; 0 when untouched */
	float		chapter[HS_CHAPTERS];	/* probability */
} HsOpinion;

/*
 * Reads the words of a text and looks them up. learned may be NULL; text must
 * last until it is weighed.
 */
extern void hs_read_words(const HsModel *learned, const Text *text, HsOpinion *opinion);

/*
 * The largest weight that a word of the text has for some heading of a chapter.
 * The text need only have been read, and is not weighed for it.
 */
extern float hs_speaks_for(const HsOpinion *opinion, int chapter);

/* weighs a text that was read */
extern void hs_weigh(HsOpinion *opinion);

/*
 * How well a code fits: near 1 when the text is evidence for its chapter and
 * heading, near 0 when for others, 0.5 when for neither; NAN when no
 * word is known, or the chapter is one no model knows (77, 98, 99). A chapter
 * alone, or with a heading no model knows, is judged by the chapter.
 */
extern float hs_opinion_fit(const HsOpinion *opinion, HsCode code);

/*
 * The n most probable headings with evidence, best first; returns how many.
 * Those under or above except are left out; 0: none.
 */
extern int	hs_opinion_best(const HsOpinion *opinion, HsCode except, int n, uint16_t *headings);

/*
 * The evidence that spoke for a heading, strongest first: indexes into
 * opinion->evidence. Returns how many, at most n.
 */
extern int	hs_opinion_words(const HsOpinion *opinion, int heading, int n, int *evidence);

#endif							/* ASSAY_HS_MODEL_H */

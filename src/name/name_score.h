/*-------------------------------------------------------------------------
 *
 * name_score.h
 *	  What the score of two names is made of.
 *
 * The score itself is in name_score.c. party_query.c and name_sketch.c work out
 * from the same figures which names cannot reach NAME_SAME_PARTY: what changes
 * here changes what an index may leave out.
 *
 * The figures are judgements, settled on labelled pairs of organisations and
 * on aliases of listed companies against shuffled ones. None is delicate: with
 * any one of them a tenth (or 1) more or less, best F1 and F1 of ~= on the
 * pairs move by at most .003, the AUC on the aliases by less than .001.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_NAME_SCORE_H
#define ASSAY_NAME_NAME_SCORE_H

#include "name/name.h"

/* what the letters that differ in a pair cost, by their share of the word */
#define MISS_COST			1.3f

/* pairs below are none */
#define LEAST_SIMILARITY	0.55f

/* a word that is near a known one is its misspelling only from here on */
#define LEAST_KNOWN			0.85f

#define SOUND_SIMILARITY	0.94f
#define LEAST_SOUND			3		/* shorter ones are not compared */
#define CONSONANT_SIMILARITY	0.85f
#define LEAST_CONSONANTS	3
#define READING_SIMILARITY	0.96f
#define JOINED_SIMILARITY	0.97f
#define PREFIX_SIMILARITY	0.60f

/* by the number of initials: two fit many names by chance */
#define MAX_INITIALS		6
static const float initials_similarity[MAX_INITIALS + 1] = {0.0f, 0.7f, 0.6f, 0.85f, 0.92f, 0.92f, 0.92f};

/* from this many words on a legal form may lend its initial */
#define WORDS_BEFORE_LEGAL	3

/* Cimex, of Compania de Importacion y Exportacion: fits many by chance */
#define MADE_OF_BEGINNINGS	0.55f

/* pairs below are weak evidence that the names are of one party */
#define LEAST_SURE			0.73f

/* what is partly a guess ranks, but is not taken for the same party */
#define MOST_OF_A_GUESS		(NAME_SAME_PARTY - 0.01)

/* words joined; one that may be misspelt then, and others that may not be lone letters */
#define LEAST_JOINED		0.8f
#define LEAST_MISSPELT_PIECE 3
#define LEAST_SURE_PIECE	2
#define LONG_PIECE			5
#define LONGEST_OF_THREE_PIECES 24

/* a word and its beginning */
#define LEAST_PREFIX		4

#define BRACKETED_ALONE		0.6f

/*
 * What is left of the weight of what stands behind the name: of a place, of
 * any word behind a comma, of a known word (Branch, Warehouse). What is no more
 * than a guess (initials, beginnings, short words a letter apart) is not made
 * there.
 */
#define PLACE_BEHIND		0.2f
#define WORD_BEHIND			0.3f
#define KNOWN_BEHIND		0.35f

/* how much more than their weight two words cost that stand against each other */
#define WORD_AGAINST		0.3f

/*
 * How far towards 1 the letters that two names share, whatever their words,
 * can lift a score: they rank what has no pair of words at all.
 */
#define LETTERS_SHARE		0.08f

/* edits that may lie between two spellings, the longer of this length */
static inline int
name_allowed_edits(int length)
{
	return length <= 2 ? 0 : length <= 7 ? 1 : 2;
}

/* 0 to 1: can these two be the same word? */
extern float name_word_similarity(const NameToken *a, const NameToken *b);

/* what a word of a class weighs, unless it is a short NAME_WORD */
extern float name_class_weight(int class);

#endif							/* ASSAY_NAME_NAME_SCORE_H */

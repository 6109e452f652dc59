/*-------------------------------------------------------------------------
 *
 * distance.h
 *	  How many edits lie between two words: insertions, deletions,
 *	  substitutions and swaps of neighbours (optimal string alignment).
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_TEXT_DISTANCE_H
#define ASSAY_TEXT_DISTANCE_H

/*
 * Edits between a and b, or limit + 1 when there are more than limit. Bytes
 * are compared as they stand; at most 64 a word. Bit-parallel: the time grows
 * with length_b alone.
 */
extern int	edit_distance(const char *a, int length_a, const char *b, int length_b, int limit);

#endif							/* ASSAY_TEXT_DISTANCE_H */

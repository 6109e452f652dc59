/*-------------------------------------------------------------------------
 *
 * mention_ask.h
 *	  What a brand asks of an index of mention_keys.h.
 *
 * An ask is a key, or the beginning of keys. Whether a text with some of the
 * keys asked for mentions the brand is worked out by mention_judge().
 *
 * Knows nothing of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_MENTION_MENTION_ASK_H
#define ASSAY_MENTION_MENTION_ASK_H

#include "mention/mention_keys.h"

/* what an ask is after */
typedef enum MentionPart
{
	PART_WHOLE,					/* a form of the text that is the word */
	PART_LEFT,					/* the left one of two pieces of it */
	PART_RIGHT,
	PART_FIRST,					/* the first of several pieces */
	PART_LAST,
	PART_BESIDE,				/* behind a symbol that joins it to its neighbour */
	PART_LOOK
} MentionPart;

typedef struct MentionAsk
{
	KeyAsk		ask;
	bool		certain;		/* no need to look at the text */
	uint8_t		part;			/* a MentionPart */
	uint16_t	word;			/* number of a MentionWord */
	uint16_t	condition;		/* asks of one condition stand for each other */
} MentionAsk;

/* a word of the brand, or the brand as one word */
typedef struct MentionWord
{
	uint16_t	whole;			/* its conditions */
	uint16_t	first_split;	/* two conditions for each letter to part it at */
	uint16_t	n_splits;
	bool		several;		/* it may be parted more than once */
	bool		joined;
	uint8_t		plain_length;
	char		plain[TOKEN_MAX_LETTERS];
} MentionWord;

typedef struct MentionAsks
{
	uint32_t	n_asks;
	MentionAsk *asks;
	int			n_words;
	MentionWord words[LEXICON_MAX_WORDS + 1];
	uint16_t	n_conditions;	/* number 0: PART_LOOK */

	/* while they are collected */
	const LexiconMemory *memory;
	uint32_t	asks_space;
} MentionAsks;

/*
 * What a brand asks; none for a brand that no text mentions. Everything is
 * allocated through memory and left to its owner.
 */
extern void mention_asks_of_brand(MentionAsks *asks, const LexiconMemory *memory,
								  const char *brand, size_t length);

typedef enum MentionAnswer
{
	MENTION_NO,
	MENTION_PERHAPS,			/* look at the text */
	MENTION_YES
} MentionAnswer;

/*
 * Does a text mention the brand? conditions has, for each of n_conditions, the
 * best answer of its asks.
 */
extern MentionAnswer mention_judge(const MentionAsks *asks, const MentionAnswer *conditions);

#endif							/* ASSAY_MENTION_MENTION_ASK_H */

/*-------------------------------------------------------------------------
 *
 * mention_query.h
 *	  The GIN keys that a search for a brand looks up.
 *
 * A probe is a key, or a prefix of keys (a partial match). mention_judge()
 * decides from the keys found whether a text mentions the brand.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_MENTION_MENTION_QUERY_H
#define ASSAY_MENTION_MENTION_QUERY_H

#include "mention/mention_keys.h"

/* what a probe searches for */
typedef enum MentionPart
{
	PART_WHOLE,					/* a form of the text that is the word */
	PART_LEFT,					/* the left one of two pieces of it */
	PART_RIGHT,
	PART_FIRST,					/* the first of several pieces */
	PART_LAST,
	PART_BESIDE,				/* behind a symbol that joins it to its neighbour */
	PART_LOOK,
	PART_HEARD					/* a stretch in which the brand may be heard */
} MentionPart;

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

typedef struct MentionQuery
{
	ProbeList	probes;			/* subject is the number of a MentionWord */
	int			n_words;
	MentionWord words[LEXICON_MAX_WORDS + 1];
	uint16_t	n_conditions;	/* number 0: PART_LOOK, PART_HEARD */
} MentionQuery;

/*
 * Makes the probes for a brand: none for a brand without letters, which no
 * text mentions. Everything is allocated through memory and left to its
 * owner.
 */
extern void mention_query_of_brand(MentionQuery *query, const LexiconMemory *memory,
								  const char *brand, size_t length);

typedef enum MentionAnswer
{
	MENTION_NO,
	MENTION_PERHAPS,			/* recheck */
	MENTION_YES
} MentionAnswer;

/*
 * Does a text mention the brand? conditions has, for each of n_conditions, the
 * best answer of its query.
 */
extern MentionAnswer mention_judge(const MentionQuery *query, const MentionAnswer *conditions);

#endif							/* ASSAY_MENTION_MENTION_QUERY_H */

/*-------------------------------------------------------------------------
 *
 * party_query.h
 *	  What a name looks up in an index of party_keys.h.
 *
 * A name of the same party has something for enough of the words of this one.
 * What there can be for a word, or for several in a row, is a cover: its
 * value is the most that it can add to the score, less than nothing for what
 * pairs badly; a word without cover costs its weight. party_judge() looks
 * whether the covers that were found can reach NAME_SAME_PARTY; the rows for
 * which they can have to be looked at.
 *
 * Not everything is looked up: as long as two words of its own have to be
 * found, or one and what many names have, others are taken for found, and the
 * rows that this adds are few.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_PARTY_QUERY_H
#define ASSAY_NAME_PARTY_QUERY_H

#include "name/party_keys.h"

typedef enum PartyCovering
{
	COVER_WORD,					/* the word, or one that is nearly the same */
	COVER_NEAR,					/* one of up to three letters, one of them wrong */
	COVER_KNOWN,				/* a word of the same meaning */
	COVER_NUMBER,
	COVER_NEAR_KNOWN,			/* a known word that this may be a misspelling of */
	COVER_PREFIX,				/* its beginning, or a word that it begins */
	COVER_PIECES,				/* words that are this when joined */
	COVER_JOINED,				/* a word that these are when joined */
	COVER_BY_INITIALS,			/* their initials as a word */
	COVER_OF_INITIALS			/* words that this has the initials of */
} PartyCovering;

typedef struct PartyCover
{
	uint8_t		covering;
	uint8_t		first;			/* tokens of the name, end exclusive */
	uint8_t		end;
	uint8_t		n_initials;
	bool		vouches;		/* pairs a word of their own, surely */
	bool		guess;			/* counts beside what vouches only */
	uint16_t	meaning;
	uint32_t	condition;		/* 0 is always found */
	float		value;
	char		initials[6];
} PartyCover;

/* The probes of a name, and what they are for. */
typedef struct PartyQuery
{
	ProbeList	probes;			/* subject is the number of a cover */
	uint32_t	n_covers;
	PartyCover *covers;			/* sorted by end */
	uint32_t	n_conditions;
	bool	   *implied;		/* by condition: taken as found, for the piece
								 * has no key or is not looked up */
	bool		all;			/* every row has to be rechecked */

	PartyName	name;
	float		alone[NAME_MAX_TOKENS]; /* what a token costs without cover */

	/* while they are collected */
	const LexiconMemory *memory;
	uint32_t	covers_space;
} PartyQuery;

/*
 * Makes the probes for a name: none for one that is like no other. space as for
 * name_read(). Everything is allocated through memory and left to its owner;
 * the name points into utf8.
 */
extern void party_query_of_name(PartyQuery *query, const LexiconMemory *memory, void *space,
							   const char *utf8, size_t length);

/* May a name be of the same party? found has, for each condition, whether there is a key. */
extern bool party_judge(const PartyQuery *query, const bool *found);

#endif							/* ASSAY_NAME_PARTY_QUERY_H */

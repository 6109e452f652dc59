/*-------------------------------------------------------------------------
 *
 * name.h
 *	  Parsing of party names, and their similarity.
 *
 * A name becomes tokens. Legal forms (Ltd, GmbH, 有限公司) are set apart;
 * words that many names share (trading, international, Shenzhen) are known by
 * their meaning, in several languages and abbreviations, and weigh little;
 * runs of single letters join (A.B.C., J P); what follows "c/o" is somebody
 * else; "d/b/a" parts two names of one party.
 *
 * Independent of PostgreSQL. Input is UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_NAME_H
#define ASSAY_NAME_NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* only this much of a name is read */
#define NAME_MAX_BYTES	1000
#define NAME_MAX_TOKENS 40

/* names on either side of d/b/a, or in two scripts */
#define NAME_MAX_PARTS	4

/* names of this score or more are taken for the same party */
#define NAME_SAME_PARTY 0.70

/* at most this many words of one name are one word of another */
#define NAME_MAX_JOINED 3

/* a bit for each three neighbouring letters, in a hash of 1024 */
#define NAME_TRIPLE_WORDS 16

typedef enum NameClass
{
	NAME_WORD,					/* a distinctive word */
	NAME_NUMBER,
	NAME_SERIES,				/* a Roman numeral */
	NAME_COUNTRY,
	NAME_PLACE,					/* cities, provinces, regions */
	NAME_SECTOR,				/* line of business */
	NAME_TRADE,					/* generic: trading, international */
	NAME_FILLER,				/* the, and, of */
	NAME_LEGAL,
	NAME_ALSO,					/* d/b/a; never a token's class */
	NAME_CARE_OF				/* c/o; never a token's class */
} NameClass;

#define NAME_N_CLASSES (NAME_LEGAL + 1)

/* What a legal form may stand for: two forms agree when they share a bit. */
#define KIND_LIMITED	0x01	/* owners are liable with their share only */
#define KIND_STOCK		0x02	/* the same, by shares of stock */
#define KIND_PARTNERS	0x04
#define KIND_SOLE		0x08	/* one person's business */
#define KIND_COOP		0x10
#define KIND_STATE		0x20
#define KIND_SOCIETY	0x40	/* foundations and societies */
#define KIND_ANY		0x7f	/* any kind of company */

/* flags of a token */
#define NAME_BRACKETED	0x01
#define NAME_JOINED		0x02	/* single letters that were written apart */
#define NAME_DIGITS		0x04
#define NAME_HAN		0x08
#define NAME_FOREIGN	0x10	/* in another alphabet than Latin */
#define NAME_BEHIND		0x20	/* behind the name: a place, a branch */

typedef struct NameToken
{
	const char *letters;		/* plain form; of a known word, the form that
								 * stands for its meaning */
	const char *sound;			/* coarser: spellings of one sound agree; of a
								 * Chinese character, its reading */
	const char *written;		/* plain form as it was written, or reading */
	uint32_t	letter_set;		/* its letters, to rule out pairs quickly */
	uint16_t	meaning;		/* of a known word, else 0 */
	uint16_t	start;			/* bytes of the original, end exclusive */
	uint16_t	end;
	uint8_t		length;
	uint8_t		sound_length;
	uint8_t		written_length;
	uint8_t		class;
	uint8_t		flags;
	char		initial;		/* first letter as it was written */
	float		weight;
} NameToken;

typedef struct PartyName
{
	const char *source;
	int			n_tokens;
	int			n_parts;
	int			part_end[NAME_MAX_PARTS];	/* tokens; parts follow each other */
	uint8_t		kinds[NAME_MAX_PARTS];	/* of legal form; 0: none named */
	uint64_t	triples[NAME_TRIPLE_WORDS]; /* of neighbouring letters */
	int			n_triples;
	int			n_letters;
	NameToken	tokens[NAME_MAX_TOKENS];	/* a copy may end behind the last */
	char		letters[NAME_MAX_TOKENS * 64 * 2];
} PartyName;

/* one line of the explanation of a score */
typedef struct NamePair
{
	int			a;				/* first token, or -1 */
	int			b;
	int			n_a;			/* tokens in a row that were taken together */
	int			n_b;
	float		weight;
	float		similarity;
} NamePair;

typedef struct NameComparison
{
	int			n_pairs;
	NamePair	pairs[2 * NAME_MAX_TOKENS];
} NameComparison;

/* Bytes of working space that name_read() needs, aligned as malloc aligns. */
extern size_t name_space(void);

/*
 * Reads a name into *name. The result points into source and into static
 * tables, and is good as long as source is; space may be used again.
 */
extern void name_read(PartyName *name, void *space, const char *source, size_t length);

/*
 * The score that two names are of the same party, 0 to 1. Exactly symmetric. A
 * name without a letter or digit is like none, not even itself. explained may
 * be NULL.
 */
extern double name_similarity(const PartyName *a, const PartyName *b, NameComparison *explained);

/*
 * Writes the distinctive tokens, sorted and separated by blanks; the
 * same for spellings that differ in case, marks, order, legal form and known
 * abbreviations. out has NAME_MAX_KEY bytes; returns the length.
 */
#define NAME_MAX_KEY (NAME_MAX_TOKENS * 65)
extern int	name_key(const PartyName *name, char *out);

/* the same without what stands behind the name: a place, a branch */
extern int	name_core_key(const PartyName *name, char *out);

/*
 * The letters that the words of tokens first .. first + n - 1 begin with, in
 * order, without little words; at most max.
 */
extern int	name_initials(const PartyName *name, int first, int n, char *out, int max);

/*
 * Writes the consonants of a word's sound, which is all that Arabic, Hebrew
 * and kana keep of a Latin word; returns how many.
 */
extern int	name_consonants(const NameToken *token, char *out);

/* A frozen hash of bytes. */
extern uint64_t name_hash(const char *bytes, int length);

#endif							/* ASSAY_NAME_NAME_H */

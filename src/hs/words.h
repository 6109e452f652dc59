/*-------------------------------------------------------------------------
 *
 * words.h
 *	  The words of a goods description, as the model of HS headings counts
 *	  them.
 *
 * A word is a plain form (text/text.h) without plural and in one spelling
 * (colour: color, moisturiser: moisturizer). Two neighbours also count as one
 * word, written together: "phone case", "sun glasses" and "sunglasses". Words
 * in other scripts: script_words.h.
 *
 * src/hs/tables/hs_words.py does the same for the script that makes the model;
 * change both or neither.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_WORDS_H
#define ASSAY_HS_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "text/text.h"

/* at most this many words of a description are read */
#define HS_MAX_WORDS 64

/* a stem is at most one letter longer than the plain form */
#define HS_STEM_SIZE (4 * TOKEN_MAX_LETTERS + 1)

typedef uint64_t HsKey;

typedef struct HsWord
{
	uint32_t	token;			/* of the text */
	uint32_t	start;			/* bytes of the text's source, end exclusive */
	uint32_t	end;
	uint16_t	length;			/* of the stem */
	uint8_t		script;			/* HsScript */
	bool		single;			/* counts alone; false: only beside another */
	bool		joins;			/* may count as one with the word after it */
	bool		foreign;		/* its stem is not its plain form's */
	bool		describes;		/* an adjective, by its ending */
	int8_t		kind_of;		/* the word it tells the kind of, behind a
								 * comma: "razors, electric"; -1: of none */
	bool		last;			/* the last of the text: may have been cut */
	float		gain;			/* its weight by position */
	HsKey		key;
	char	   *stem;			/* no terminator */
} HsWord;

typedef struct HsWords
{
	int			n;
	HsWord		words[HS_MAX_WORDS];
	char		letters[HS_MAX_WORDS * 20];	/* the stems */
} HsWords;

/* Is a word known? Chinese and Japanese are cut at such words. */
typedef bool (*HsKnown) (HsKey key);

/* Reads the words of a text, without those that are no evidence about goods. */
extern void hs_words(const Text *text, HsWords *words, HsKnown knows);

/* Key of a stem, and of two that stand side by side. */
extern HsKey hs_key(const char *stem, int length);
extern HsKey hs_key_join(HsKey first, const char *second, int length);

/* Reduces a plain form in place to its stem; returns the length. */
extern int	hs_stem(char *word, int length);

/*
 * What is left of a stem when its vowels are dropped, as in shmp and blk;
 * returns the length. out has the length of the stem.
 */
extern int	hs_consonants(const char *stem, int length, char *out);

#endif							/* ASSAY_HS_WORDS_H */

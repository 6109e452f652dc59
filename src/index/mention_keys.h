/*-------------------------------------------------------------------------
 *
 * mention_keys.h
 *	  The keys by which an index finds the texts that mention a brand.
 *
 * A text that mentions a brand has a form within the edit budget of a word of
 * the brand (match/lexicon.h): a token, a row of single letters, a word with
 * symbols for letters; or two tokens that are the word when joined. Each form
 * of a text is kept under keys that lead to it from a misspelt word:
 *
 *	 - a form of n letters is cut into segments: 1 up to 3 letters, 2 up to 6,
 *	   3 from 7. Where there are more segments than edits, at least one stands
 *	   in the word as it is; where there are not, the form is nearly always
 *	   shorter than the word, and a letter of that is left out. A key is the number of the segment and the length of the form in
 *	   one byte, and behind it the form turned so that the segment comes
 *	   first. Keys that begin with a segment are looked at one by one, and
 *	   since each has the whole form, its edits are counted then and there;
 *	 - what is compared as it stands (numbers, Han characters) has one key;
 *	   it begins with the letters that the digits look like, because digits
 *	   may be a piece of a word;
 *	 - rows of single letters have a key for each of their ends, so that every
 *	   part of a row is the beginning of a key;
 *	 - a word with symbols outside has one key: it counts only when exact; so
 *	   has what stands behind a symbol inside one, which counts only beside
 *	   another word of the brand;
 *	 - the few texts with a token that nothing of this describes have the key
 *	   MENTION_LOOK: they have to be looked at, whatever the brand.
 *
 * Keys are bytes, compared as bytes; they depend on the tables of
 * text/text.h and on nothing else. An index holds for one
 * TEXT_NORMALISER_VERSION and one MENTION_KEYS_VERSION.
 *
 * Knows nothing of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_INDEX_MENTION_KEYS_H
#define ASSAY_INDEX_MENTION_KEYS_H

#include "match/lexicon.h"

#define MENTION_KEYS_VERSION 1

/* first byte of a key; below these: 64 * segment + length of the form - 1 */
#define MENTION_AS_IS	0xC0
#define MENTION_ROW		0xC1
#define MENTION_SYMBOLS	0xC2
#define MENTION_BESIDE	0xC3	/* the second byte is the length */
#define MENTION_LOOK	0xC4

/* the longest row of single letters that is read as words */
#define MENTION_MAX_ROW 32

#define MENTION_KEY_MAX (2 + TOKEN_MAX_LETTERS + TOKEN_MAX_LETTERS / 4)

static inline int
mention_segments(int length)
{
	return length <= 3 ? 1 : length <= 6 ? 2 : 3;
}

/* where segment s begins; that of the number of segments is the length */
static inline int
mention_segment_start(int length, int s)
{
	return s * length / mention_segments(length);
}

/* These write a key and return its length. */
extern int	mention_word_key(char *key, const char *form, int length, int segment);
extern int	mention_as_is_key(char *key, const char *plain, int length);
extern int	mention_letters_key(char *key, unsigned char kind, const char *letters, int length);

/*
 * The form that a key of a segment holds, in its order: returns the length,
 * or 0 for other keys.
 */
extern int	mention_key_form(const char *key, int length, char *form);

/* the order of keys */
extern int	mention_key_compare(const char *a, int length_a, const char *b, int length_b);

/*
 * The keys of a text, none twice; the length of each is the byte before it.
 * Everything is allocated through memory; mention_keys_release() gives it
 * back.
 */
typedef struct MentionKeys
{
	uint32_t	n_keys;
	uint32_t   *places;			/* of the keys in bytes */
	char	   *bytes;
	const LexiconMemory *memory;

	/* while they are collected */
	uint32_t	places_space;
	uint32_t	bytes_used;
	uint32_t	bytes_space;
	uint32_t   *forms;			/* by hash: place of a form's first key, or 0 */
	uint32_t	forms_mask;
	uint32_t	n_forms;
} MentionKeys;

extern void mention_keys_of_text(MentionKeys *keys, const LexiconMemory *memory, const Text *text);
extern void mention_keys_release(MentionKeys *keys);

#endif							/* ASSAY_INDEX_MENTION_KEYS_H */

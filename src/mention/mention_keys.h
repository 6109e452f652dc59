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
 *	 - a form that may be misspelt has the keys of segment_keys.h;
 *	 - what is compared as it stands (numbers, Han characters) has one key;
 *	   it begins with the letters that the digits look like, because digits
 *	   may be a piece of a word;
 *	 - rows of single letters have a key for each of their ends, so that every
 *	   part of a row is a prefix of a key;
 *	 - a word with symbols outside has one key: it counts only when exact; so
 *	   has what stands behind a symbol inside one, which counts only beside
 *	   another word of the brand;
 *	 - stretches in which a name may be heard have the keys of sound/sound.h;
 *	 - the few texts with a token that none of this describes have the key
 *	   MENTION_LOOK: they are rechecked for every brand.
 *
 * Keys are bytes, compared as bytes; they depend on the tables of
 * text/text.h and on nothing else. An index holds for one
 * TEXT_NORMALISER_VERSION and one MENTION_KEYS_VERSION.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_MENTION_MENTION_KEYS_H
#define ASSAY_MENTION_MENTION_KEYS_H

#include "index/segment_keys.h"

#define MENTION_KEYS_VERSION 2

/* first byte of a key; below these: of a segment */
#define MENTION_AS_IS	0xC0
#define MENTION_ROW		0xC1
#define MENTION_SYMBOLS	0xC2
#define MENTION_BESIDE	0xC3	/* the second byte is the length */
#define MENTION_LOOK	0xC4
#define MENTION_SOUND	0xC5

/* are most letters of a word digits? */
static inline bool
mention_mostly_digits(const char *plain, int length)
{
	int			digits = 0;

	for (int k = 0; k < length; k++)
		digits += plain[k] >= '0' && plain[k] <= '9';
	return digits * 2 > length;
}

/* These write a key and return its length. */
extern int	mention_as_is_key(char *key, const char *plain, int length);
extern int	mention_sound_key(char *key, uint32_t sound);
extern int	mention_letters_key(char *key, unsigned char kind, const char *letters, int length);

/* Starts a set with the keys of a text. */
extern void mention_keys_of_text(KeySet *keys, const LexiconMemory *memory, const Text *text);

#endif							/* ASSAY_MENTION_MENTION_KEYS_H */

/*-------------------------------------------------------------------------
 *
 * lexicon_image.h
 *	  Layout of a compiled lexicon; for the files of this folder, and for
 *	  src/index and src/mention, which must agree with them.
 *
 * One block; places are offsets from its start. Keys are hashes of a word's
 * eye form and of pieces of it:
 *
 *	  KEY_WHOLE	   the form as it is: finds joined pieces, exactly
 *	  KEY_ONE	   the form and all it becomes without one letter: two words
 *				   within one edit of each other share such a key
 *	  KEY_FRONT	   the same of its front half, with the word's length
 *	  KEY_BACK	   its back half as it is, with the word's length
 *
 * Of two edits either none is in the front, or none in the back, or one in
 * each, so that words within two share KEY_FRONT or KEY_BACK; but a swap of the
 * two letters between which the halves part is in both, and is looked
 * up swapped back.
 *
 * Bit filters in front of the slots reject most keys; those of KEY_WHOLE, which
 * is looked up for every two neighbours, have a small one of their own. A slot
 * holds a word, or the place in postings of the words of a key, the last one
 * marked.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_MATCH_LEXICON_IMAGE_H
#define ASSAY_MATCH_LEXICON_IMAGE_H

#include "match/lexicon.h"
#include "sound/sound.h"

/* pieces that the eye joins stand at most this many bytes apart */
#define LEXICON_MAX_GAP 3

/* the longest row of single letters that is read as words */
#define LEXICON_MAX_ROW 32

static inline bool
is_lone_letter(const Token *token)
{
	return token->eye_length == 1 && !(token->flags & TOKEN_HAN);
}

/* are tokens i and i + 1 near enough to be pieces of one word? */
static inline bool
close_together(const Text *text, uint32_t i)
{
	return text->tokens[i + 1].start - text->tokens[i].end <= LEXICON_MAX_GAP;
}

/*
 * A word with symbols for letters: gucc!, $amsung, ch@nel, n*ke. Inner symbols
 * always count; those outside it may.
 */
typedef struct Cluster
{
	uint32_t	first;			/* tokens */
	uint32_t	last;
	char		front;			/* symbol outside as a letter, or 0 */
	char		back;
	int			length;			/* of the letters inside, from form + 1 */
	char		form[TOKEN_MAX_LETTERS + 2];
} Cluster;

/* the cluster from a token on; false without a letter, or with more than most (up to TOKEN_MAX_LETTERS) */
extern bool read_cluster(const Text *text, uint32_t first, int most, Cluster *c);

#define WORD_FOREIGN	0x01	/* of a name in another alphabet, by sound */
#define WORD_NUMBER		0x02	/* compared as it stands */
#define WORD_HAN		0x04
#define WORD_NAME		0x08	/* a whole name of one word */
#define WORD_ACCENT		0x10	/* some name has it with marks */

typedef struct LexiconWord
{
	uint32_t	plain;			/* offsets into strings */
	uint32_t	eye;
	uint32_t	united;			/* the eye form united; same as eye if equal */
	uint8_t		plain_length;
	uint8_t		eye_length;
	uint8_t		united_length;
	uint8_t		budget;
	uint8_t		flags;
	uint8_t		elision;		/* letters before its apostrophe, 0: none */
	uint32_t	letter_set;		/* of the eye form, see letter_bit() */
	uint32_t	first_ref;		/* patterns to try when the word is found */
	uint32_t	n_refs;
} LexiconWord;

/* edits allowed in the united form: it may be too short for those of the word */
static inline int
united_budget(const LexiconWord *word)
{
	if (word->united_length < 4)
		return 0;
	return word->united_length < 8 && word->budget > 1 ? 1 : word->budget;
}

/*
 * A pattern that has a word. The other words of most patterns are not in the
 * text, and the letters of the word beside nearly always rule them out: they
 * are kept here, so that no more memory need be touched.
 */
typedef struct LexiconRef
{
	uint32_t	pattern;
	uint32_t	beside;			/* set of letters of the word beside it */
	uint16_t	letters;		/* of the pattern */
	uint8_t		n_words;
	uint8_t		weight;
	uint8_t		position;		/* of the word in the pattern, or REF_JOINED */
	int8_t		direction;		/* of the word beside it: 1 right, -1 left, 0: none */
	char		end_letter;		/* its letter on this side */
	uint8_t		budget:7;		/* of that word */
	uint8_t		pairs:1;		/* it has pairs that look like one letter */
} LexiconRef;
#define REF_JOINED 0xFF

typedef struct LexiconPattern
{
	uint32_t	first_word;		/* into pattern_words */
	uint16_t	letters;
	uint8_t		n_words;
} LexiconPattern;

/*
 * A name under one of its keys (sound/sound.h). Those of a key stand together,
 * the weightiest first; the set of sounds of the last one has SOUND_LAST.
 */
typedef struct LexiconSound
{
	uint32_t	pattern;		/* and above its bits the weight */
	uint32_t	set;
} LexiconSound;

#define SOUND_PATTERN_BITS	24	/* later patterns are not heard */
#define SOUND_LAST			UINT32_C(1)

typedef struct LexiconSlot
{
	uint32_t	tag;
	uint32_t	value;			/* SLOT_EMPTY, a word, or a posting */
} LexiconSlot;

/*
 * Some keys have many words, few of which are near: their letters rule most
 * out without a look at the words.
 */
typedef struct LexiconPosting
{
	uint32_t	word;
	uint32_t	set;			/* of the form's letters; of KEY_FRONT and
								 * KEY_BACK, of those in the other half */
} LexiconPosting;

#define SLOT_EMPTY		UINT32_C(0xFFFFFFFF)
#define SLOT_POSTINGS	UINT32_C(0x80000000)
#define POSTING_LAST	UINT32_C(0x80000000)

typedef struct LexiconVocabularySlot
{
	uint32_t	word;			/* offset into strings, 0: empty */
	uint32_t	tag;
	uint8_t		length;
	uint8_t		weight;
} LexiconVocabularySlot;

struct Lexicon
{
	uint64_t	size;
	uint32_t	n_patterns;
	uint32_t	n_words;
	uint32_t	n_vocabulary;
	uint32_t	slot_mask;
	uint32_t	filter_mask;	/* in bits */
	uint32_t	whole_filter_mask;
	uint32_t	vocabulary_mask;
	uint32_t	sound_mask;
	uint32_t	n_sounds;
	uint32_t	longest;		/* letters of the longest word */
	uint32_t	max_edits;		/* of any word */
	uint64_t	words;			/* offsets */
	uint64_t	refs;
	uint64_t	patterns;
	uint64_t	pattern_words;
	uint64_t	slots;
	uint64_t	postings;
	uint64_t	filter;
	uint64_t	whole_filter;
	uint64_t	vocabulary;
	uint64_t	sound_slots;	/* LexiconSlot: key, and where in sounds */
	uint64_t	sounds;
	uint64_t	sound_filter;	/* as many bits as 16 times the slots */
	uint64_t	spoken_ends;	/* by pattern: where its name ends in spoken */
	uint64_t	spoken;			/* names as spoken_of_name() takes them; empty: not heard */
	uint64_t	strings;
};

#define lexicon_at(lexicon, type, place) \
	((const type *) ((const char *) (lexicon) + (lexicon)->place))

typedef enum LexiconKey
{
	KEY_WHOLE = 1,
	KEY_ONE = 2,
	KEY_FRONT = 3,				/* + 2 * length of the word */
	KEY_BACK = 4
} LexiconKey;

/* a name as spoken_of_name() takes it; false: it is not heard */
static inline bool
lexicon_spoken(const Lexicon *lexicon, uint32_t pattern, Spoken *spoken)
{
	const uint32_t *ends = lexicon_at(lexicon, uint32_t, spoken_ends);
	uint32_t	start = pattern == 0 ? 0 : ends[pattern - 1];

	return ends[pattern] > start &&
		spoken_of_name(lexicon_at(lexicon, char, spoken) + start, (int) (ends[pattern] - start), spoken);
}

/* the filter of sound keys has sixteen bits a slot */
static inline uint32_t
sound_bit(uint32_t mask, uint32_t key)
{
	return (key * UINT32_C(0x9E3779B1) >> 3) & (mask << 4 | 15);
}

static inline uint32_t
sound_slot(uint32_t key)
{
	return key * UINT32_C(0x85EBCA6B) >> 7;
}

/* what slots and filters are addressed with */
static inline uint64_t
hash_key(uint64_t hash, unsigned key)
{
	hash = (hash ^ (uint64_t) key * UINT64_C(0xA24BAED4963EE407)) * UINT64_C(0xD6E8FEB86659FD93);
	return hash ^ hash >> 32;
}

/*
 * The set of letters in a form: one edit takes at most one letter out and puts
 * one in, so that forms whose sets differ by more are not near.
 */
static inline uint32_t
letter_bit(char c)
{
	return UINT32_C(1) << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + ((unsigned char) c & 3));
}

static inline uint32_t
letter_set(const char *s, int n)
{
	uint32_t	set = 0;

	for (int i = 0; i < n; i++)
		set |= letter_bit(s[i]);
	return set;
}

static inline bool
sets_are_near(uint32_t a, uint32_t b, int edits)
{
	uint32_t	different = a ^ b;

	/* counted by taking bits away: few are left to take */
	for (int i = 0; i < 2 * edits; i++)
		different &= different - 1;
	return different == 0;
}

/* length of the front half of a word of two edits */
static inline int
front_length(int length)
{
	return length / 2;
}

/* HASH_BASE to the power of n, n up to LEXICON_POWERS - 1 */
#define LEXICON_POWERS 256
extern const uint64_t *lexicon_powers(void);

/*
 * Calls callback(arg, hash) for the hash of s without one letter, for each letter
 * of s; equal neighbours only once.
 */
typedef void (*HashCallback) (void *arg, uint64_t hash, unsigned key);
extern void lexicon_deletions(const char *s, int n, unsigned key, HashCallback callback, void *arg);

#endif							/* ASSAY_MATCH_LEXICON_IMAGE_H */

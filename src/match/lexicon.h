/*-------------------------------------------------------------------------
 *
 * lexicon.h
 *	  Many patterns against one text.
 *
 * A lexicon is compiled from names (brands, terms) into one read-only block
 * of memory without pointers, which can be copied, shared or mapped. A scan
 * finds every name that a text mentions, however it is written there:
 * exactly, in another alphabet, with look-alike letters, spaced out, joined,
 * or misspelt.
 *
 * What counts as a mention:
 *	 - a word of a name is matched by a word of the text within its edit
 *	   budget, on the eye forms of both: none up to 3 letters, one from 4 to
 *	   7, two from 8;
 *	 - or by neighbouring words that are the word when joined, or single
 *	   letters spelling it;
 *	 - the words of a name stand side by side, in order; articles and legal
 *	   forms may be missing, and a connector (and, de ...) may stand between;
 *	 - or the whole name stands there as one word;
 *	 - or, where the lexicon listens, it is heard in words of another script
 *	   (sound/heard.h).
 *
 * Independent of PostgreSQL, registries or confidence.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_MATCH_LEXICON_H
#define ASSAY_MATCH_LEXICON_H

#include <string.h>

#include "text/text.h"

static inline int
min_int(int a, int b)
{
	return a < b ? a : b;
}

static inline int
max_int(int a, int b)
{
	return a > b ? a : b;
}

#define LEXICON_MAX_WORDS 16		/* of a name */

/* how a name was written */
#define WRITTEN_EXACT			0x01
#define WRITTEN_TRANSLITERATED	0x02	/* in another alphabet, by sound */
#define WRITTEN_DISGUISED		0x04	/* look-alikes, hidden characters */
#define WRITTEN_SPACED			0x08	/* in pieces */
#define WRITTEN_JOINED			0x10	/* several words as one */
#define WRITTEN_TYPO			0x20	/* edits */
#define WRITTEN_CLASSES			6

extern const char *const written_names[WRITTEN_CLASSES];

/* how deliberate a disguise must be */
typedef enum Disguise
{
	DISGUISE_NONE,
	DISGUISE_LETTERS,			/* letters that look alike: i for l */
	DISGUISE_DIGITS,			/* digits and symbols for letters */
	DISGUISE_ALPHABETS			/* other alphabets, styled, invisible */
} Disguise;

/* where a lexicon gets its memory; allocate never returns NULL */
typedef struct LexiconMemory
{
	void	   *(*allocate) (size_t size);
	void	   *(*enlarge) (void *block, size_t size);	/* where it can be, without a copy */
	void		(*release) (void *block);
	void		(*check_interrupts) (void); /* called in long loops; may not
											 * return */
} LexiconMemory;

/* makes room for more items behind the n of an array; returns the array */
static inline void *
lexicon_reserve(const LexiconMemory *memory, void *array, uint32_t n, uint32_t more, uint32_t *space, size_t item)
{
	uint32_t	larger_space = (n + more) * 2 + 64;

	if (n + more <= *space)
		return array;
	array = array == NULL ? memory->allocate(larger_space * item) : memory->enlarge(array, larger_space * item);
	*space = larger_space;
	return array;
}

typedef struct Lexicon Lexicon;
typedef struct LexiconBuilder LexiconBuilder;
typedef struct LexiconScan LexiconScan;

/*
 * Building. max_edits caps the budget of every word (2: as above). Everything
 * is allocated through memory; if allocate or check_interrupts does not return, the
 * owner of the memory cleans up.
 */
extern LexiconBuilder *lexicon_begin(const LexiconMemory *memory, int max_edits);

/* Names added from here on are heard as well. */
extern void lexicon_listen(LexiconBuilder *builder);

/*
 * Adds a name; patterns are numbered from 0 in the order of adding. Returns
 * false, and gives no number, for a name without a letter or digit, or of
 * more than LEXICON_MAX_WORDS words that count. weight is the
 * caller's: it is passed to LexiconAccept.
 */
extern bool lexicon_add(LexiconBuilder *builder, const char *name, size_t length, uint8_t weight);

/*
 * Adds an ordinary word with a weight from 1 (seen) to 255 (everywhere). Words
 * of a text report it in LexiconScan.
 */
extern void lexicon_add_vocabulary(LexiconBuilder *builder, const char *word, size_t length,
								   uint8_t weight);

/* The image; the builder is released. */
extern Lexicon *lexicon_finish(LexiconBuilder *builder);

extern size_t lexicon_size(const Lexicon *lexicon);

/* how many words of a pattern count */
extern int	lexicon_pattern_words(const Lexicon *lexicon, uint32_t pattern);

/* the weight of an ordinary word given in its plain form, or 0 */
extern uint8_t lexicon_vocabulary(const Lexicon *lexicon, const char *plain, int length);

/*
 * Word number i of a pattern in its plain form.
 */
extern const char *lexicon_pattern_word(const Lexicon *lexicon, uint32_t pattern, int i,
										int *length);

typedef struct LexiconMatch
{
	uint32_t	pattern;
	uint32_t	first;			/* tokens of the text, both inclusive */
	uint32_t	last;
	uint32_t	start;			/* bytes of the original, end exclusive */
	uint32_t	end;
	uint16_t	edits;
	uint16_t	letters;		/* of the pattern */
	uint8_t		words;			/* of the pattern */
	uint8_t		written;
	uint8_t		disguise;		/* a Disguise, the strongest in it */
	uint8_t		pieces;			/* most pieces a word of it stands in, 1: whole */
	bool		lone_letters;	/* the pieces are single letters */
	bool		first_letter;	/* an edit changed how a word begins */
	bool		suffix;			/* an s or a number stands behind a word */
	bool		marked;			/* accents that the name does not have */
	bool		symbols;		/* symbols stand for letters */
	uint8_t		sounds;			/* heard: of the stretch; 0: seen */
	uint8_t		distance;		/* heard: see spoken_distance() */
	bool		vowels_missing; /* heard: the script leaves vowels out */
} LexiconMatch;

typedef void (*LexiconFound) (void *arg, const LexiconMatch *match);

/*
 * Should a word of a text that is near a word of a name, but not equal to it,
 * be followed up? Called once for each such pair and cached with the word, so
 * that hopeless pairs cost nothing in later texts.
 */
typedef struct LexiconNearMatch
{
	uint16_t	letters;		/* of the name */
	uint8_t		words;
	uint8_t		weight;
	uint8_t		edits;			/* 0: only look-alikes */
	bool		joined;			/* the word is the whole name without blanks */
	bool		first_letter;	/* as in LexiconMatch */
	bool		suffix;
	bool		ordinary;		/* the word of the text is in the vocabulary,
								 * or wholly a name */
	uint8_t		sounds;			/* as in LexiconMatch */
	uint8_t		distance;
	bool		vowels_missing;
} LexiconNearMatch;

typedef bool (*LexiconAccept) (const LexiconNearMatch *near);

/*
 * A scan caches the words of earlier texts, within a fixed amount of memory.
 * accept may be NULL: everything is followed up.
 */
extern LexiconScan *lexicon_scan_begin(const Lexicon *lexicon, const LexiconMemory *memory,
									   LexiconAccept accept);

/* Releases what a scan holds, but not the lexicon; a memory context does, too. */
extern void lexicon_scan_end(LexiconScan *scan);

/*
 * Calls found for every mention in the text, in no order; a mention may be
 * found in several ways. found must not scan again with the same scan.
 */
extern void lexicon_scan(LexiconScan *scan, const Text *text, LexiconFound found, void *arg);

/* of a token of the last text: weight in the vocabulary, or 0 */
extern uint8_t lexicon_token_weight(const LexiconScan *scan, uint32_t token);

/* is a token of the last text, as it stands, the whole of some pattern? */
extern bool lexicon_token_is_pattern(const LexiconScan *scan, uint32_t token);

#endif							/* ASSAY_MATCH_LEXICON_H */

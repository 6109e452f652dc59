/*-------------------------------------------------------------------------
 *
 * lexicon_scan.h
 *	  A scan at work; private to lexicon_scan.c, lexicon_look_up.c and
 *	  lexicon_stretch.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_MATCH_LEXICON_SCAN_H
#define ASSAY_MATCH_LEXICON_SCAN_H

#include <string.h>

#include "match/lexicon_image.h"
#include "sound/heard.h"

typedef enum HitKind
{
	HIT_EXACT,					/* the plain forms are equal */
	HIT_EYE,					/* the eye forms are equal */
	HIT_EDITS
} HitKind;

/* properties of the edits between a word and a form */
#define EDIT_FIRST_LETTER	0x01	/* they change how the word begins */
#define EDIT_SUFFIX			0x02	/* an s or a number stands behind it */
#define EDIT_PAIRS			0x04	/* there are fewer than the letters have:
									 * pairs look alike, too */

typedef struct Hit
{
	uint32_t	word;
	uint8_t		edits;
	uint8_t		kind;
} Hit;

/* a key to look up, with the letters that its words have but for some edits */
typedef struct WantedKey
{
	uint64_t	hash;
	uint32_t	set;			/* as in LexiconPosting */
	int			edits;
} WantedKey;

/*
 * A pattern that has a word near a word of the text. For a word with many
 * patterns there is one hit for all of them.
 */
typedef struct PatternHit
{
	LexiconRef	ref;
	uint32_t	word;
	uint8_t		edits;
	uint8_t		kind:2;
	uint8_t		all:1;			/* all refs of the word, not ref only */
	uint8_t		edit_flags:5;
} PatternHit;

/* a word of a text and the patterns that have a word near it */
typedef struct CachedWord
{
	struct CachedWord *next;			/* points to itself: not in the cache */
	uint32_t	tag;
	uint16_t	n_pattern_hits;
	uint8_t		length;			/* of the form, which follows pattern_hits */
	uint8_t		form_kind;			/* a FormKind */
	uint8_t		weight;			/* in the vocabulary */
	bool		is_pattern;		/* exactly a name of one word */
	bool		skip_letter_test;	/* has a pair that looks like one letter,
									 * or is a connector */
	uint32_t	letter_set;		/* of the eye form */
	PatternHit	pattern_hits[];
} CachedWord;

typedef enum FormKind
{
	FORM_PLAIN,					/* a plain form */
	FORM_NUMBER,				/* a plain form, compared as it stands */
	FORM_EYE					/* an eye form: no word is exactly that */
} FormKind;

typedef struct TokenNote
{
	const CachedWord *cached;	/* NULL: not in the cache */
	uint32_t	letter_set;		/* of the eye form */
	uint8_t		weight;
	bool		is_pattern;
	bool		skip_letter_test;	/* letter_set cannot rule words out */
} TokenNote;

/* what was heard in a stretch: few names, or none; longer answers are not kept */
#define HEARD_KEPT 5

typedef struct HeardName
{
	uint32_t	pattern;
	uint32_t	distance;
} HeardName;

typedef struct HeardMemo
{
	uint64_t	hash;			/* of the sounds; 0: empty */
	uint32_t	n;
	bool		compared;		/* with some name */
	HeardName	names[HEARD_KEPT];
} HeardMemo;

struct LexiconScan
{
	const Lexicon *lexicon;
	const LexiconMemory *memory;
	LexiconAccept accept;
	const uint64_t *powers;		/* lexicon_powers() */

	/* the cache of words */
	CachedWord **buckets;
	uint32_t	n_buckets;
	char	   *cache_block;
	size_t		cache_size;		/* grows up to ... */
	size_t		cache_most;
	size_t		cache_used;
	CachedWord *uncached;		/* the last word looked up when the cache was full */
	size_t		uncached_space;

	/* the form being looked up, and the words near it */
	const char *form;
	int			length;
	FormKind	form_kind;
	char		eye[TOKEN_MAX_LETTERS];
	char		united[TOKEN_MAX_LETTERS];
	int			united_length;
	uint32_t	letter_set;		/* of eye */
	WantedKey		   *keys;
	uint32_t	n_keys;
	uint32_t	keys_space;
	uint32_t	wanted_set;		/* of the next keys */
	int			wanted_edits;
	uint32_t   *candidates;		/* words that have one of them */
	uint32_t	n_candidates;
	uint32_t	candidates_space;
	Hit		   *hits;
	uint32_t	n_hits;
	uint32_t	hits_space;
	PatternHit *pattern_hits;	/* the patterns of the hits */
	uint32_t	n_pattern_hits;
	uint32_t	pattern_hits_space;
	uint32_t   *seen;			/* by word: number of the look-up that last checked it */
	uint8_t    *seen_used;		/* by SEEN_BLOCK words: are their numbers set? */
	uint32_t	look_up;

	/* the text under scan */
	const Text *text;
	TokenNote  *notes;
	uint32_t	notes_space;
	LexiconFound found;
	void	   *arg;

	/* names heard */
	Heard		heard;
	HeardMemo  *heard_memos;	/* by hash */
	uint32_t	n_heard_memos;
	int8_t		heard_limits[SOUND_SPELLINGS][SOUND_MAX + 1][64];	/* by weight / 4 */
	Spoken		spoken;			/* the name being listened for */
};

/* how a stretch of tokens stands for one word */
typedef struct Stretch
{
	uint32_t	first;
	uint32_t	last;
	uint32_t	start;			/* bytes */
	uint32_t	end;
	uint8_t		edits;
	uint8_t		written;
	uint8_t		disguise;
	uint8_t		pieces;
	bool		lone_letters;
	bool		first_letter;
	bool		suffix;
	bool		marked;
	bool		symbols;

	/* a token that is a word: judged when the rest of the name is there */
	const LexiconWord *word;	/* NULL: judged */
	uint8_t		kind;
	uint8_t		edit_flags;
	bool		by_sound;
} Stretch;

static inline const LexiconWord *
word_at(const LexiconScan *scan, uint32_t word)
{
	return &lexicon_at(scan->lexicon, LexiconWord, words)[word];
}

static inline const char *
string_at(const LexiconScan *scan, uint32_t place)
{
	return lexicon_at(scan->lexicon, char, strings) + place;
}

static inline bool
equal_letters(const char *a, int length_a, const char *b, int length_b)
{
	return length_a == length_b && memcmp(a, b, length_a) == 0;
}

static inline CachedWord **
bucket_of(const LexiconScan *scan, uint64_t hash)
{
	return &scan->buckets[hash & (scan->n_buckets - 1)];
}

/* can any word be the eye form of this hash? */
static inline bool
may_be_word(const LexiconScan *scan, uint64_t hash)
{
	uint32_t	bit = (uint32_t) (hash_key(hash, KEY_WHOLE) >> 32) & scan->lexicon->whole_filter_mask;

	return lexicon_at(scan->lexicon, uint8_t, whole_filter)[bit / 8] & 1 << bit % 8;
}

/* lexicon_look_up.c */

extern void look_up_prepare(LexiconScan *scan);

/* looks a form up, given its hash_seen(); valid until the next look-up */
extern const CachedWord *look_up_hashed(LexiconScan *scan, const char *form, int length,
										FormKind form_kind, uint64_t seen);
extern const CachedWord *look_up(LexiconScan *scan, const char *form, int length, FormKind form_kind);

/* fills scan->hits with the words that are exactly this eye form */
extern void look_up_whole(LexiconScan *scan, const char *form, int length, uint64_t hash);

/* of, and, de ...: may stand between the words of a name */
extern bool is_connector(const char *plain, int length);

/* may two letters of a form be seen as one: rn, vv, cl as m, w, d? */
extern bool has_pair(const char *form, int length);


/*
 * Edits between a word and an eye form, the least over their united forms as
 * well; limit + 1 if more than limit. set is the letter_set() of the eye form.
 */
extern int	edits_to_word(const LexiconScan *scan, const LexiconWord *word, const char *eye, int length,
						  uint32_t set, const char *united, int united_length, int limit);

/* lexicon_hear.c */

/* once before each text */
extern void hear_prepare(LexiconScan *scan);

/* tells of the names that are heard in words from token i on */
extern void hear_names(LexiconScan *scan, uint32_t i);

/* lexicon_stretch.c */

extern void stretch_over(const LexiconScan *scan, uint32_t first, uint32_t last, Stretch *s);
extern void stretch_over_cluster(const LexiconScan *scan, const Cluster *c, bool with_front,
								 bool with_back, Stretch *s);

/* how a token that is a word, s->word, came to be written */
extern void judge_token(const LexiconScan *scan, const Token *token, Stretch *s);

/* the same of a word that stands in pieces */
extern void judge_pieces(const LexiconScan *scan, const LexiconWord *word, Stretch *s);

/*
 * The EDIT_ flags of the edits between a word and a form. plain is NULL for a form
 * that is only known to the eye.
 */
extern uint8_t edit_flags_of(const LexiconScan *scan, const LexiconWord *word, int edits,
						const char *plain, int plain_length, const char *eye, int eye_length);

/* a token's letters as pieces of a word, digits as letters; -1: no room */
extern int	append_piece(const Text *text, uint32_t i, char *out, int n, int limit);

/*
 * Does a word stand at token i, read in one direction? If so fills the
 * stretch. What is whole comes before what is in pieces, and that before
 * what is misspelt.
 */
extern bool word_stands_at(const LexiconScan *scan, const LexiconWord *word, uint32_t i,
						   int direction, Stretch *s);

#endif							/* ASSAY_MATCH_LEXICON_SCAN_H */

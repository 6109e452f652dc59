/*-------------------------------------------------------------------------
 *
 * name_pieces.h
 *	  Between the parts of name_core.c: pieces of a name, and phrases.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_NAME_PIECES_H
#define ASSAY_NAME_NAME_PIECES_H

#include "name/name.h"
#include "text/text.h"

/* A word of the text, or a run of single letters, before it is understood. */
typedef struct Piece
{
	const char *letters;
	const char *sound;
	uint64_t	hash;			/* what the phrase table knows it by */
	uint16_t	start;
	uint16_t	end;
	uint8_t		length;
	uint8_t		sound_length;
	uint8_t		flags;
	bool		slashed;		/* single letters parted by slashes: c/o */
	char		initial;
} Piece;

/* words from this length on are known by their sound */
#define NAME_KNOWN_BY_SOUND 5

/* distinguishes the hash of a short word in another alphabet from a Latin one */
#define NAME_FOREIGN_PIECE UINT64_C(0x9e3779b97f4a7c15)

/*
 * Cuts a text into at most NAME_MAX_TOKENS pieces, whose letters are kept in
 * name; returns how many.
 */
extern int	name_cut(PartyName *name, const Text *text, Piece *pieces);

/* works out sound and hash of a piece from its letters and flags */
extern void name_finish_piece(PartyName *name, Piece *piece);

/* is there room in a name for a word of so many letters, and its sound? */
extern bool name_room_for(const PartyName *name, int length);

/*
 * Parts what is written as one word (ABCINDUSTRIESB.V.), and reads a known
 * word with a letter wrong as that word where another word says who it is.
 * Returns how many pieces there are then.
 */
extern int	name_repair(PartyName *name, Piece *pieces, int n);

typedef struct Phrase
{
	uint64_t	hash;
	uint16_t	meaning;		/* index into meanings, or 0 */
	uint8_t		class;
	uint8_t		kinds;			/* of legal form, or 0 */
	uint8_t		flags;			/* of legal form */
	uint8_t		edge;			/* legal form of one or two letters */
	bool		whole;			/* not only the beginning of another */
	bool		goes_on;		/* the beginning of another */
} Phrase;

typedef struct Meaning
{
	uint16_t	first;			/* of its letters, in the table of phrases; its sound follows them */
	uint8_t		length;
	uint8_t		sound_length;
	uint8_t		class;
	uint32_t	letter_set;
} Meaning;

/* the longest phrase that begins at a piece, and how many pieces it has */
extern const Phrase *name_find_phrase(const Piece *pieces, int n, int *n_taken);

/* the phrase that is one word, or NULL */
extern const Phrase *name_known_word(const char *letters, int length);

/*
 * The hash of a known word of which this is a misspelling, a letter wrong,
 * missing, too many, or two swapped, but not the first nor, unless by a swap,
 * the last; 0 when it is none.
 */
extern uint64_t name_misspelt_word(const char *letters, int length);

/* meanings are numbered from 1 to name_n_meanings() - 1 */
extern int	name_n_meanings(void);
extern const Meaning *name_meaning(uint16_t meaning);
extern const char *name_meaning_letters(const Meaning *meaning);
extern const char *name_meaning_sound(const Meaning *meaning);

/* may a word that stands so be a little word or a legal form, or begin one? */
extern bool name_may_be_passed_over(const char *letters, int length);

/* may a word that stands so be a known one, or the first of several? */
extern bool name_may_be_known(const char *letters, int length);

/*
 * Writes a coarser form of a plain word, in which the common ways to spell a
 * sound, and to write another alphabet in Latin letters, agree: Gazprom and
 * Gasprom, Yusuf and Iusuph. Returns the length, never more than the word's.
 */
extern int	name_write_sound(const char *word, int length, char *out);

/* the bit of a letter in a set of them */
static inline uint32_t
name_letter(char letter)
{
	unsigned char c = (unsigned char) letter;

	if (c >= 'a' && c <= 'z')
		return UINT32_C(1) << (c - 'a');
	if (c >= '0' && c <= '9')
		return UINT32_C(1) << (26 + c % 5);
	return UINT32_C(1) << 31;
}

extern uint32_t name_letters_in(const char *word, int length);
extern bool name_is_vowel(char c);

/* flags of a legal form, see legal_forms.h */
#define LEADS	0x01			/* may begin a name though it is short */
#define AT_END	0x02			/* an ordinary word elsewhere */

#endif							/* ASSAY_NAME_NAME_PIECES_H */

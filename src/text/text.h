/*-------------------------------------------------------------------------
 *
 * text.h
 *	  The normalised forms of a text: plain, and by appearance.
 *
 * A text is cut into tokens: words, numbers, and single Han characters. Each
 * token has
 *
 *	  plain   case, width, ligatures and styled letters folded, marks
 *	          stripped, Latin-like letters reduced to ASCII; a word wholly in
 *	          another alphabet is written as it sounds (ПУМА: puma);
 *	  eye     what the word looks like: letters of any alphabet, digits and
 *	          symbols by their look-alike, and look-alikes as one letter
 *	          ({i l 1}: l, {o 0}: o, {q g 9}: g ...).
 *
 * Both come from frozen tables (tables.h): the same text gives the same forms
 * on every machine, under every locale and every version of ICU.
 *
 * Independent of PostgreSQL. Input is UTF-8; malformed bytes are taken
 * for separators.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_TEXT_TEXT_H
#define ASSAY_TEXT_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* of a longer word only this many letters are kept */
#define TOKEN_MAX_LETTERS 64

/* at most this much of a text is looked at */
#define TEXT_MAX_BYTES (1024 * 1024)

/* flags of a token */
#define TOKEN_LETTER	0x0001	/* has a letter */
#define TOKEN_DIGIT		0x0002	/* has a digit */
#define TOKEN_NUMBER	0x0004	/* digits only, or more digits than letters:
								 * a number or a model, compared as it stands */
#define TOKEN_CAPITAL	0x0008	/* begins with a capital letter */
#define TOKEN_CAPITALS	0x0010	/* two or more letters, all capital */
#define TOKEN_FOREIGN	0x0020	/* wholly in another alphabet than Latin */
#define TOKEN_MIXED		0x0040	/* letters of several alphabets: a disguise */
#define TOKEN_STYLED	0x0080	/* mathematical, circled, small capital ... */
#define TOKEN_HIDDEN	0x0100	/* invisible characters or overlays inside */
#define TOKEN_HAN		0x0200	/* one Han character, kept as it is */
#define TOKEN_TRADEMARK	0x0400	/* a trademark sign stands behind it */
#define TOKEN_HASHTAG	0x0800	/* a # stands before it */
#define TOKEN_GLUED		0x1000	/* one or two symbols that look like letters,
								 * and nothing else, part it from the next */
#define TOKEN_CUT		0x2000	/* longer than TOKEN_MAX_LETTERS */
#define TOKEN_ACCENT	0x4000	/* marks were stripped */
#define TOKEN_WIDE		0x8000	/* full-width letters, which are plain in East
								 * Asian text and a costume elsewhere */
#define TOKEN_SYMBOLS	0x10000 /* a symbol that looks like a letter stands
								 * right beside it */

typedef struct Token
{
	uint64_t	hash;			/* of its eye form, digits read as letters:
								 * see hash_seen() */
	uint32_t	start;			/* bytes of the original, end exclusive */
	uint32_t	end;
	uint32_t	plain;			/* offsets into Text.letters; no terminators */
	uint32_t	eye;
	uint32_t	flags;
	uint16_t	plain_length;
	uint16_t	eye_length;
} Token;

typedef struct Text
{
	const char *source;
	uint32_t	length;			/* bytes looked at, at most TEXT_MAX_BYTES */
	bool		whole;			/* false: the text is longer than that */
	bool		east_asian;		/* has Han, kana or Hangul */
	bool		mirrored;		/* parts of it are shown from right to left */
	uint32_t	n_tokens;
	Token	   *tokens;
	char	   *letters;
	uint32_t	n_letters;
	uint32_t   *counts;			/* see text_character() */
} Text;

/* Bytes of working space that text_read() needs for a text of this length. */
extern size_t text_space(size_t length);

/*
 * Reads a text into *text. space has text_space(length) bytes, aligned as
 * malloc aligns; the result lives in it and points into source.
 */
extern void text_read(Text *text, void *space, const char *source, size_t length);

/*
 * Writes the skeleton of token i: its eye form with {rn m}, {vv w} and {cl d}
 * united as well. Returns the length, at most TOKEN_MAX_LETTERS.
 */
extern int	text_skeleton(const Text *text, uint32_t i, char *out);

/* the same of a plain form; no longer than that */
extern int	text_united_eye(const char *plain, int length, char *out);

/* the letter a symbol may stand for inside a word (@: a), or 0 */
static inline char
text_symbol_letter(char symbol)
{
	switch (symbol)
	{
		case '@':
			return 'a';
		case '$':
			return 's';
		case '!':
		case '|':
			return 'l';
		case '+':
			return 't';
		case '*':
			return '*';			/* masks a letter: like none, costs an edit */
		default:
			return 0;
	}
}

/* one letter of a plain form as the eye form has it: {i l 1}: l, {q g 9}: g */
static inline char
text_eye_of(char plain)
{
	static const char letters[] = "abcdefghljklmnopgrstuvwxyz";
	static const char digits[] = "olzeasbtbg";

	if (plain >= 'a' && plain <= 'z')
		return letters[plain - 'a'];
	if (plain >= '0' && plain <= '9')
		return digits[plain - '0'];
	return plain;
}

/*
 * A polynomial hash: that of a word without one of its letters, or of two
 * words joined, follows from those of the parts.
 */
#define HASH_BASE UINT64_C(0x9E3779B97F4A7C15)

static inline uint64_t
hash_append(uint64_t hash, char c)
{
	return hash * HASH_BASE + (unsigned char) c;
}

static inline uint64_t
hash_letters(const char *s, int n)
{
	uint64_t	hash = 0;

	for (int i = 0; i < n; i++)
		hash = hash_append(hash, s[i]);
	return hash;
}

/* of letters as the eye form has them */
static inline uint64_t
hash_seen(const char *s, int n)
{
	uint64_t	hash = 0;

	for (int i = 0; i < n; i++)
		hash = hash_append(hash, text_eye_of(s[i]));
	return hash;
}

/*
 * The number of characters before a byte of the source. Counts are kept at
 * steps, so that many calls for a long text are cheap.
 */
extern uint32_t text_character(const Text *text, uint32_t byte);

/* counts characters (code points) in the first length bytes of a UTF-8 text */
extern uint32_t text_characters(const char *source, uint32_t length);

/*
 * The script (a UScriptCode of ICU) of the letter that begins at s, of n bytes
 * left; 0 for what is no letter. Styled letters count as Latin. *width is how
 * many bytes it takes.
 */
extern int	text_letter_script(const char *s, uint32_t n, uint32_t *width);

/* The character at a byte of the text, which is before its end; returns how many bytes it takes. */
extern uint32_t text_code_at(const Text *text, uint32_t byte, uint32_t *code);

/* The version of the tables: changes whenever a form of any text does. */
#define TEXT_NORMALISER_VERSION 1

#endif							/* ASSAY_TEXT_TEXT_H */

/*-------------------------------------------------------------------------
 *
 * script_words.h
 *	  Goods words in other scripts than Latin, as they are written.
 *
 * What such a word sounds like is no matter here: Russian honey is not the
 * med of a Latin text. A word is its letters, folded (case, marks, variants of
 * Arabic letters, half-width kana), and without the endings of Russian or the
 * article and the commonest endings of Arabic. Chinese and Japanese, where
 * words are not parted, are cut at the longest words that are known.
 *
 * src/hs/tables/hs_words.py does the same for the script that makes the model;
 * change both or neither.
 *
 * Nothing here knows PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_SCRIPT_WORDS_H
#define ASSAY_HS_SCRIPT_WORDS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum HsScript
{
	HS_OTHER_SCRIPT,
	HS_CYRILLIC,
	HS_ARABIC,
	HS_HAN,
	HS_HIRAGANA,
	HS_KATAKANA
} HsScript;

/*
 * Reads the character at s, before end, into *code, folded; returns its bytes.
 * *code is 0 for what is left out: marks, and what is no character.
 */
extern int	hs_folded(const char *s, const char *end, uint32_t *code);

/* of a folded character */
extern HsScript hs_script(uint32_t code);

/* writes a character as UTF-8; returns its bytes */
extern int	hs_put(char *out, uint32_t code);

/*
 * Writes the stem of a word that stands in [s, end); returns its length, which
 * is at most 4 * TOKEN_MAX_LETTERS. *describes: it looks like an adjective.
 */
extern int	hs_script_stem(const char *s, const char *end, char *out, bool *describes);

#endif							/* ASSAY_HS_SCRIPT_WORDS_H */

/*-------------------------------------------------------------------------
 *
 * char_class.h
 *	  What a code point is to the reader of a text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_TEXT_CHAR_CLASS_H
#define ASSAY_TEXT_CHAR_CLASS_H

#include <stdint.h>

typedef enum CharKind
{
	CHAR_BREAK,					/* parts words */
	CHAR_LETTER,
	CHAR_DIGIT,
	CHAR_HAN,					/* a word of its own */
	CHAR_HANGUL,				/* a syllable, romanised by rule */
	CHAR_MARK,					/* an accent: stripped */
	CHAR_OVERLAY,				/* drawn across the letter: stripped, hides */
	CHAR_HIDDEN,				/* not drawn at all: stripped, hides */
	CHAR_SILENT,				/* lengthens a sound: stripped */
	CHAR_COMPOSES,				/* makes one letter with the one before */
	CHAR_APOSTROPHE,			/* vanishes between letters */
	CHAR_TRADEMARK,				/* ends a word and marks it */
	CHAR_SYMBOL					/* parts words, but looks like a letter */
} CharKind;

#define CHAR_UPPER	0x01
#define CHAR_STYLED	0x02		/* nobody types it without intent */
#define CHAR_MUTE	0x04		/* a letter without a sound */

typedef struct CharClass
{
	uint8_t		kind;
	uint8_t		flags;
	uint8_t		script;			/* UScriptCode */
	uint8_t		plain_length;	/* how it is typed or sounds; 0: as it stands */
	uint8_t		look_length;	/* 0: like no Latin letter */
	uint16_t	plain;			/* offsets into char_forms */
	uint16_t	look;
} CharClass;

#endif							/* ASSAY_TEXT_CHAR_CLASS_H */

/*-------------------------------------------------------------------------
 *
 * database_text.h
 *	  Between text values of the server and the UTF-8 that text.h reads.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_TEXT_DATABASE_TEXT_H
#define ASSAY_TEXT_DATABASE_TEXT_H

#include "postgres.h"

#include "text/text.h"

/*
 * A text value as UTF-8: its own bytes. Throws ERRCODE_FEATURE_NOT_SUPPORTED
 * in a database of another encoding than UTF8.
 */
extern const char *utf8_of_text(text *value, size_t *length);
extern const char *utf8_of_bytes(const char *bytes, size_t n, size_t *length);

/* the reverse */
extern text *text_of_utf8(const char *utf8, size_t length);

/* what plain_form() returns: palloc'd, with a terminating zero */
extern char *utf8_plain_form(const char *utf8, size_t length);

/*
 * Set-returning functions return at most this many rows for a text; one with
 * more mentions is a catalogue, and assay.screen() has a finding for that.
 */
#define MOST_ROWS 1000

/*
 * Working space that a caller keeps from text to text, static and zero at
 * first. The block is in TopMemoryContext and never freed; it holds nothing
 * between calls, so that an error needs no clean-up. Each caller that may be
 * active while another reads a text has its own.
 */
typedef struct TextSpace
{
	void	   *block;
	size_t		size;
} TextSpace;

/*
 * Reads a text. The result is valid until the same space is used again, or,
 * for long texts, as long as the current memory context.
 */
extern void text_read_in(Text *text, TextSpace *space, const char *utf8, size_t length);

/*
 * The part of a value that bytes [start, end) of its text are; start and
 * length in characters, from 1, as substr() counts.
 */
extern text *text_fragment(const Text *words, uint32 start, uint32 end,
						   int32 *first_character, int32 *n_characters);

#endif							/* ASSAY_TEXT_DATABASE_TEXT_H */

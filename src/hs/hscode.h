/*-------------------------------------------------------------------------
 *
 * hscode.h
 *	  Codes of the Harmonized System, and of the national tariffs below it.
 *
 * A code has 2 to 12 digits: chapter (2), heading (4), subheading (6), and
 * national digits after these. It is kept in 52 bits of a 64-bit integer: the
 * digits left-aligned, four bits each, and below them their number.
 *
 *	  6403.91  =  0x 640391 000000 6
 *
 * Compared as integers, codes stand in the order of the tariff: each right
 * before what falls under it, and all that falls under it in one range.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_HS_HSCODE_H
#define ASSAY_HS_HSCODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define HS_MIN_DIGITS	2
#define HS_MAX_DIGITS	12
#define HS_CHAPTER		2
#define HS_HEADING		4
#define HS_SUBHEADING	6

/* a code written with dots, and its terminator */
#define HS_FORMAT_SIZE	20

typedef int64_t HsCode;

typedef enum HsReading
{
	HS_READ,
	HS_TOO_SHORT,				/* fewer than HS_MIN_DIGITS */
	HS_TOO_LONG,				/* more than HS_MAX_DIGITS */
	HS_FLOATING,				/* 4.2E+09, 4.2: taken for a number */
	HS_STRANGE					/* something that is no digit and no separator */
} HsReading;

/* the number of digits */
static inline int
hs_digits(HsCode code)
{
	return (int) (code & 15);
}

/* digit i, counted from 0 */
static inline int
hs_digit(HsCode code, int i)
{
	return (int) (code >> 4 * (HS_MAX_DIGITS - i)) & 15;
}

/* the code's first n digits; n is at most hs_digits(code) */
static inline HsCode
hs_cut(HsCode code, int n)
{
	int			shift = 4 * (HS_MAX_DIGITS - n + 1);

	return code >> shift << shift | n;
}

/* the last code that can fall under this one */
static inline HsCode
hs_last(HsCode code)
{
	int			free_bits = 4 * (HS_MAX_DIGITS - hs_digits(code));
	HsCode		nines = 0x999999999999 & (((HsCode) 1 << free_bits) - 1);

	return ((code >> 4) | nines) << 4 | HS_MAX_DIGITS;
}

/* does code fall under above? Every code falls under itself. */
static inline bool
hs_is_under(HsCode code, HsCode above)
{
	return code >= above && code <= hs_last(above);
}

/* Does this integer hold a code? For what comes from outside. */
extern bool hs_is_sound(HsCode code);

/*
 * Reads a code as people write it: digits, with dots, blanks and hyphens
 * between them, and blanks around. Anything but HS_READ leaves *code alone.
 */
extern HsReading hs_read(const char *input, size_t length, HsCode *code);

/* The code of n digits (each 0 to 9), 2 <= n <= 12. */
extern HsCode hs_of_digits(const unsigned char *digits, int n);

/* The code of n digits whose value is number: (10121, 6) is 0101.21. */
extern HsCode hs_of_number(uint32_t number, int n);

/* The value of the first n digits, n at most 6 and at most hs_digits(code). */
extern uint32_t hs_number(HsCode code, int n);

/*
 * The code one level up: of national digits the pair before, of a subheading
 * the heading, of a heading the chapter; 0 above a chapter.
 */
extern HsCode hs_up(HsCode code);

/* Writes the digits and a terminator; returns the length. */
extern int	hs_write(HsCode code, char out[HS_FORMAT_SIZE]);

/* The same with dots, as tariffs print it: 6403.91.60.30. */
extern int	hs_write_dotted(HsCode code, char out[HS_FORMAT_SIZE]);

#endif							/* ASSAY_HS_HSCODE_H */

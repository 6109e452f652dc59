/*-------------------------------------------------------------------------
 *
 * mid.h
 *	  Manufacturer identification codes of US customs.
 *
 * A MID is made from the name and address of who made the goods, by the
 * appendix to 19 CFR part 102: country (2), up to three letters of each of
 * the first two words of the name, up to four digits of the largest number of
 * the street line, up to three letters of the city. Nobody assigns it: two
 * makers may have the same one, and one maker several.
 *
 * Independent of PostgreSQL. Input is UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IDENTIFIER_MID_H
#define ASSAY_IDENTIFIER_MID_H

#include <stdbool.h>
#include <stddef.h>

#define MID_SHORTEST 4
#define MID_LONGEST 15
#define MID_MESSAGE 96

/* of a longer name or address only the first so many bytes are read */
#define MID_MAX_BYTES 512

typedef struct Mid
{
	char		country[3];
	char		name[7];
	char		number[5];
	char		city[4];
} Mid;

typedef enum MidPart
{
	MID_COUNTRY,
	MID_NAME,
	MID_NUMBER,
	MID_CITY
} MidPart;

#define MID_PARTS (MID_CITY + 1)

extern const char *const mid_part_names[MID_PARTS];

/* one part of a code; empty when it has none */
extern const char *mid_part(const Mid *mid, MidPart part);

/* a piece of name or address; text NULL: not known */
typedef struct MidField
{
	const char *text;
	size_t		length;
} MidField;

/*
 * Makes each part of which the source is known; the others are left empty.
 * The country is ISO's code of two letters. Canada is written by province:
 * its country is CA-ON, or the code of MIDs for it, XO; from CA alone no
 * country can be made. False when the country is given and none can be made
 * from it, or the name is given and has no Latin letter or digit.
 */
extern bool mid_make(MidField name, MidField street, MidField city, MidField country,
					 Mid *mid);

/* the parts one after the other, terminated */
extern void mid_write(const Mid *mid, char text[MID_LONGEST + 1]);

/*
 * Reads a MID, in any case, with blanks and hyphens in it, and cuts it into
 * parts. A name that ends in digits cannot be told from a number: the last
 * four digits before the city are taken for the number. False when it is
 * malformed; message, unless NULL, then says why, and is empty otherwise.
 */
extern bool mid_read(const char *input, size_t length, Mid *mid, char message[MID_MESSAGE]);

typedef enum MidVerdict
{
	MID_NOT_COMPARED,
	MID_MATCHES,
	MID_DIFFERS
} MidVerdict;

/*
 * Does the MID stand for this name and address? What is not known, or what no
 * part can be made from, is not compared. When it differs, *part is the first
 * that does; *made holds what the parts should be.
 */
extern MidVerdict mid_compare(const Mid *mid, MidField name, MidField street, MidField city,
							  MidField country, MidPart *part, Mid *made);

#endif							/* ASSAY_IDENTIFIER_MID_H */

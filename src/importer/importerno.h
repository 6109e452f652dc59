/*-------------------------------------------------------------------------
 *
 * importerno.h
 *	  Numbers of importers, as (scheme, number).
 *
 *	  ein	US employer number, NN-NNNNNNN and a suffix XX of two letters or
 *			digits without O, I and Z (19 CFR 24.5). The suffix 00 is that of
 *			the firm itself, as none is.
 *	  ssn	US number of a person, NNN-NN-NNNN: social security number or ITIN
 *	  cbp	assigned by US customs, YYDDPP-NNNNN
 *	  eori	EU, GB and XI economic operators
 *	  lei	legal entities (ISO 17442), with right check digits only
 *	  other any other text of up to 64 ASCII characters, in capitals
 *
 * A scheme may be written in front (ein:12-3456789, EORI GB123456789000); else
 * the form decides. Without hyphens nine digits are an employer number when
 * the IRS has issued its first two digits, else a person's; eleven digits are
 * an employer number when they end in 00, else other, since they may be cbp
 * just as well. Whoever knows better writes the hyphens.
 *
 * The number of a person is never stored, nor shown, nor quoted in an error:
 * it becomes half of its SHA-256 at once and prints as ssn:#5f0c..., which
 * reads back as the same value, so that dump and restore, equality and
 * look-ups work. That hides the number from people who see reports and logs;
 * it does not hide it from one who sets out to find it, because a thousand
 * million digests are quickly tried. Treat such a column as personal data, and
 * grant assay.importer_public instead of assay.importer.
 *
 * An EORI of some countries holds a personal number of the national kind;
 * that cannot be told from the form and is stored as it is.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IMPORTER_IMPORTERNO_H
#define ASSAY_IMPORTER_IMPORTERNO_H

#include <stdbool.h>
#include <stddef.h>

/* ---- importerno_core.c: independent of PostgreSQL ---- */

typedef enum ImporternoScheme
{
	IMPORTERNO_EIN,
	IMPORTERNO_SSN,
	IMPORTERNO_CBP,
	IMPORTERNO_EORI,
	IMPORTERNO_LEI,
	IMPORTERNO_OTHER
} ImporternoScheme;

#define IMPORTERNO_SCHEMES (IMPORTERNO_OTHER + 1)

typedef enum ImporternoProblem
{
	IMPORTERNO_READ,
	IMPORTERNO_EMPTY,
	IMPORTERNO_TOO_LONG,
	IMPORTERNO_WRONG_CHARACTER,
	IMPORTERNO_NOT_OF_SCHEME,	/* as the prefix says */
	IMPORTERNO_MASKED,			/* ***-**-6789: whose number is that? */
	IMPORTERNO_PERSON_WITHIN	/* a person's number within other text */
} ImporternoProblem;

#define IMPORTERNO_LONGEST 64
#define IMPORTERNO_DIGEST 32	/* hexadecimal digits */

typedef struct Importerno
{
	ImporternoScheme scheme;
	bool		digest;			/* number is the digest of a person's number,
								 * without the # */
	int			length;
	char		number[IMPORTERNO_LONGEST + 1];	/* in normal form; a person's
												 * in nine digits */
} Importerno;

extern const char *const importerno_schemes[IMPORTERNO_SCHEMES];

extern ImporternoProblem importerno_parse(const char *input, size_t length,
										  Importerno *number);

/* what is wrong, without a digit of the number */
extern const char *importerno_explain(ImporternoProblem problem);

/*
 * Masks what has the form of a person's number within a text, in place:
 * ***-**-6789.
 */
#define IMPORTERNO_PERSON_REACH 12	/* bytes of that form and the one behind */
extern void importerno_mask_persons(char *s, size_t length);

/*
 * Why a number that could be read can still not be right, without a digit of
 * it, or NULL.
 */
extern const char *importerno_doubt(const Importerno *number);

/* ---- importerno.c ---- */

/* room for the text form: scheme, colon, number, terminator */
#define IMPORTERNO_TEXT (8 + IMPORTERNO_LONGEST)

/*
 * The text form of a number as people write it, which is also what the type
 * stores. False, and nothing else, when it cannot be read.
 */
extern bool importerno_normalise(const char *input, size_t length,
								 char output[IMPORTERNO_TEXT]);

#endif							/* ASSAY_IMPORTER_IMPORTERNO_H */

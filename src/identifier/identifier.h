/*-------------------------------------------------------------------------
 *
 * identifier.h
 *	  Numbers of items, containers, goods and parties, and whether they hold.
 *
 * A kind of identifier has a shape (letters and digits, lengths) and most
 * have a check. All are read in the same way: any case, with blanks and
 * hyphens between their parts. What is well formed need not exist: whether
 * the number was ever issued cannot be seen from it.
 *
 * Independent of PostgreSQL, so that a fuzzer can call it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_IDENTIFIER_IDENTIFIER_H
#define ASSAY_IDENTIFIER_IDENTIFIER_H

#include <stdbool.h>
#include <stddef.h>

typedef enum IdentifierKind
{
	IDENTIFIER_UNKNOWN,
	IDENTIFIER_S10,				/* UPU postal item */
	IDENTIFIER_CONTAINER,		/* ISO 6346 freight container */
	IDENTIFIER_GTIN,			/* GS1 trade item, 8, 12, 13 or 14 digits */
	IDENTIFIER_AWB,				/* IATA air waybill */
	IDENTIFIER_LEI,				/* ISO 17442 legal entity */
	IDENTIFIER_IMO,				/* IMO ship */
	IDENTIFIER_EORI,			/* EU economic operator, structure only */
	IDENTIFIER_IOSS,			/* EU import one-stop shop, structure only */
	IDENTIFIER_DUNS,			/* D-U-N-S party, structure only */
	IDENTIFIER_CBP_INBOND,		/* US in-bond movement, form 7512 */
	IDENTIFIER_CBP_ENTRY,		/* US customs entry, 19 CFR 142.3a */
	IDENTIFIER_COUNTRY,			/* ISO 3166-1 alpha-2 and codes of trade */
	IDENTIFIER_CURRENCY			/* ISO 4217, of now and since 2010 */
} IdentifierKind;

#define IDENTIFIER_KINDS (IDENTIFIER_CURRENCY + 1)
#define IDENTIFIER_LONGEST 20

typedef enum IdentifierProblem
{
	IDENTIFIER_WELL_FORMED,
	IDENTIFIER_WRONG_LENGTH,
	IDENTIFIER_WRONG_CHARACTER,
	IDENTIFIER_WRONG_PREFIX,
	IDENTIFIER_WRONG_COUNTRY,
	IDENTIFIER_WRONG_CURRENCY,
	IDENTIFIER_WRONG_CHECK,
	IDENTIFIER_ALL_ZEROS
} IdentifierProblem;

typedef struct Identifier
{
	IdentifierKind kind;
	IdentifierProblem problem;

	/*
	 * Upper case, no separators; complete unless the problem is a wrong
	 * length or character. When well formed it is the normal form.
	 */
	char		text[IDENTIFIER_LONGEST + 1];

	/* letters and digits seen; past the longest allowed nothing is counted */
	int			length;
	int			at;				/* of a wrong character: byte of the input */
	char		wanted;			/* there: class of the shape, see family.h */
	int			swapped;		/* look-alikes mended by identifier_repair() */
	char		expected[3];	/* of a wrong check: what would be right */
	char		country[4];		/* of a wrong country or currency: the code */
} Identifier;

/* "s10", "container", ... as in the names of the SQL functions */
extern const char *identifier_kind_name(IdentifierKind kind);

extern IdentifierProblem identifier_read(IdentifierKind kind, const char *input,
										 size_t length, Identifier *identifier);

/*
 * Reads O for 0, I for 1 and the like where the format requires the other: what
 * a scanner or a tired clerk meant. True when something was swapped and the
 * result is well formed.
 */
extern bool identifier_repair(IdentifierKind kind, const char *input,
							  size_t length, Identifier *identifier);

/*
 * The problem and its remedy, in words: never longer
 * than IDENTIFIER_MESSAGE with its terminator, and empty when the identifier
 * is well formed. input is what was read.
 */
#define IDENTIFIER_MESSAGE 160
extern void identifier_explain(const Identifier *identifier, const char *input,
							   size_t length, char message[IDENTIFIER_MESSAGE]);

/*
 * For screening: what the id of an item claims to be by its shape, and in
 * message what is wrong with it (empty: nothing). Carriers have numbers of
 * their own, so a text of no known shape is IDENTIFIER_UNKNOWN and not wrong;
 * and bare digits, which may be anything, claim a kind only when its check
 * holds.
 */
extern IdentifierKind identifier_check(const char *input, size_t length,
									   char message[IDENTIFIER_MESSAGE]);

#endif							/* ASSAY_IDENTIFIER_IDENTIFIER_H */

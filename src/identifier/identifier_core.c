/*-------------------------------------------------------------------------
 *
 * identifier_core.c
 *	  The common reader of identifiers: separators, case, shape.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <string.h>

#include "family.h"
#include "identifier.h"

/* in the order of IdentifierKind, which begins with none */
static const IdentifierFamily *const families[IDENTIFIER_KINDS] = {
	NULL,
	&s10_family,
	&container_family,
	&gtin_family,
	&awb_family,
	&lei_family,
	&imo_family,
	&eori_family,
	&ioss_family,
	&duns_family,
	&cbp_inbond_family,
	&cbp_entry_family,
	&country_family,
	&currency_family
};

const char *
identifier_kind_name(IdentifierKind kind)
{
	return kind == IDENTIFIER_UNKNOWN ? "unknown" : families[kind]->name;
}

/* what a byte may stand for, small letters as their capitals */
#define IS_DIGIT		0x01
#define IS_LETTER		0x02
#define IS_CATEGORY		0x04	/* U, J, Z or R */
#define IS_SEPARATOR	0x08

#define D IS_DIGIT
#define L IS_LETTER
#define C (IS_LETTER | IS_CATEGORY)
#define S IS_SEPARATOR
static const unsigned char ascii_kind[128] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, S, S, 0, 0, S, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	S, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, S, 0, 0,
	D, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, 0,
	0, L, L, L, L, L, L, L, L, L, C, L, L, L, L, L,
	L, L, C, L, L, C, L, L, L, L, C, 0, 0, 0, 0, 0,
	0, L, L, L, L, L, L, L, L, L, C, L, L, L, L, L,
	L, L, C, L, L, C, L, L, L, L, C, 0, 0, 0, 0, 0
};
#undef D
#undef L
#undef C
#undef S

static int
kind_of(char c)
{
	return (unsigned char) c < 128 ? ascii_kind[(unsigned char) c] : 0;
}

static bool
is_separator(char c)
{
	return kind_of(c) == IS_SEPARATOR;
}

static bool
is_digit(char c)
{
	return kind_of(c) == IS_DIGIT;
}

static char
to_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
}

/* by the classes of family.h: what may stand there */
static const unsigned char shape_kinds[128] = {
	[SHAPE_LETTER] = IS_LETTER,
	[SHAPE_DIGIT] = IS_DIGIT,
	[SHAPE_CATEGORY] = IS_CATEGORY,
	[SHAPE_EITHER] = IS_LETTER | IS_DIGIT
};

static bool
fits(char c, char class)
{
	return (kind_of(c) & shape_kinds[(unsigned char) class]) != 0;
}

/* the character of the class that looks like c, or c */
static char
look_alike(char c, char class)
{
	static const char letters[] = "OQDILZSGB";
	static const char digits[] = "000112568";
	const char *found;

	if (class == SHAPE_DIGIT && (found = strchr(letters, c)) != NULL)
		return digits[found - letters];
	if (class == SHAPE_LETTER && (found = strchr(digits, c)) != NULL)
		return letters[found - digits];
	return c;
}

/* how far a label in front, as in IMO 9074729, reaches */
static size_t
after_label(const char *label, const char *input, size_t length)
{
	size_t		i = 0;

	if (label == NULL)
		return 0;
	while (i < length && is_separator(input[i]))
		i++;
	for (; *label != '\0'; label++, i++)
		if (i == length || to_upper(input[i]) != *label)
			return 0;
	return i;
}

static IdentifierProblem
check_read(const IdentifierFamily *family, Identifier *identifier)
{
	if (family->prefix != NULL &&
		strncmp(identifier->text, family->prefix, strlen(family->prefix)) != 0)
		return IDENTIFIER_WRONG_PREFIX;
	if (family->check != NULL)
		return family->check(identifier);
	return IDENTIFIER_WELL_FORMED;
}

static IdentifierProblem
read_shape(IdentifierKind kind, const char *input, size_t length, bool mend,
		   Identifier *identifier)
{
	const IdentifierFamily *family = families[kind];
	int			longest = (int) strlen(family->shape);
	int			n = 0;
	bool		fits_all = true;
	size_t		i = after_label(family->label, input, length);

	identifier->kind = kind;
	identifier->swapped = 0;

	/* most are written as they should be */
	for (; i < length && n < longest && fits(input[i], family->shape[n]); i++)
		identifier->text[n++] = to_upper(input[i]);

	for (; i < length; i++)
	{
		char		c = input[i];

		if (is_separator(c))
			continue;
		/* what follows the first byte of a character of UTF-8 counts nothing */
		if (!fits_all && ((unsigned char) c & 0xC0) == 0x80)
			continue;
		if (n == longest)
		{
			n++;
			break;
		}
		if (fits_all)
		{
			char		class = family->shape[n];

			c = to_upper(c);
			if (mend && c != '\0' && !fits(c, class))
			{
				char		other = look_alike(c, class);

				identifier->swapped += other != c;
				c = other;
			}
			if (fits(c, class))
				identifier->text[n] = c;
			else
			{
				fits_all = false;
				identifier->at = (int) i;
				identifier->wanted = class;
			}
		}
		n++;
	}
	identifier->length = n;

	/* a wrong length is more helpful than the first wrong character */
	if (n > longest || (family->lengths & LENGTH(n)) == 0)
		return IDENTIFIER_WRONG_LENGTH;
	if (!fits_all)
		return IDENTIFIER_WRONG_CHARACTER;
	identifier->text[n] = '\0';
	return check_read(family, identifier);
}

IdentifierProblem
identifier_read(IdentifierKind kind, const char *input, size_t length,
				Identifier *identifier)
{
	identifier->problem = read_shape(kind, input, length, false, identifier);
	return identifier->problem;
}

bool
identifier_repair(IdentifierKind kind, const char *input, size_t length,
				  Identifier *identifier)
{
	identifier->problem = read_shape(kind, input, length, true, identifier);
	return identifier->problem == IDENTIFIER_WELL_FORMED && identifier->swapped > 0;
}

static const char *
class_name(char class)
{
	switch (class)
	{
		case SHAPE_LETTER:
			return "a letter";
		case SHAPE_DIGIT:
			return "a digit";
		case SHAPE_CATEGORY:
			return "U, J, Z or R";
		default:
			return "a letter or digit";
	}
}

void
identifier_explain(const Identifier *identifier, const char *input,
				   size_t length, char message[IDENTIFIER_MESSAGE])
{
	const IdentifierFamily *family = families[identifier->kind];
	int			longest = (int) strlen(family->shape);
	Identifier	mended;

	message[0] = '\0';
	switch (identifier->problem)
	{
		case IDENTIFIER_WELL_FORMED:
			break;
		case IDENTIFIER_WRONG_LENGTH:
			if (identifier->length > longest)
				snprintf(message, IDENTIFIER_MESSAGE, "more than %d characters", longest);
			else if (identifier->length == 0)
				snprintf(message, IDENTIFIER_MESSAGE, "empty");
			else
				snprintf(message, IDENTIFIER_MESSAGE, "%d character%s, not %s",
						 identifier->length, identifier->length == 1 ? "" : "s",
						 family->lengths_text);
			break;
		case IDENTIFIER_WRONG_CHARACTER:
			/* before it stands nothing but ASCII: its byte is its position */
			if (identifier_repair(identifier->kind, input, length, &mended))
				snprintf(message, IDENTIFIER_MESSAGE,
						 "position %d should be %s: perhaps %s is meant",
						 identifier->at + 1, class_name(identifier->wanted),
						 mended.text);
			else
				snprintf(message, IDENTIFIER_MESSAGE, "position %d should be %s",
						 identifier->at + 1, class_name(identifier->wanted));
			break;
		case IDENTIFIER_WRONG_PREFIX:
			snprintf(message, IDENTIFIER_MESSAGE, "should begin with %s", family->prefix);
			break;
		case IDENTIFIER_WRONG_COUNTRY:
			snprintf(message, IDENTIFIER_MESSAGE, "%s is not the code of a country%s",
					 identifier->country,
					 identifier->kind == IDENTIFIER_S10 ? " with a post" :
					 identifier->kind == IDENTIFIER_IOSS ? " of the EU" :
					 identifier->kind == IDENTIFIER_EORI ? " that gives out EORI numbers" : "");
			break;
		case IDENTIFIER_WRONG_CURRENCY:
			snprintf(message, IDENTIFIER_MESSAGE, "%s is not the code of a currency", identifier->country);
			break;
		case IDENTIFIER_WRONG_CHECK:
			if (identifier->expected[1] != '\0')
				snprintf(message, IDENTIFIER_MESSAGE, "check digits should be %s, not %s",
						 identifier->expected, identifier->text + identifier->length - 2);
			else
				snprintf(message, IDENTIFIER_MESSAGE, "check digit should be %s, not %c",
						 identifier->expected,
						 identifier->text[identifier->kind == IDENTIFIER_S10 ? 10 :
										  identifier->length - 1]);
			break;
		case IDENTIFIER_ALL_ZEROS:
			snprintf(message, IDENTIFIER_MESSAGE, "nothing but zeros");
			break;
	}
}

/*
 * Does the text claim to be of a kind that is known by its shape alone? A
 * number with one or two look-alikes in the wrong places does, if it holds
 * once they are mended.
 */
static bool
claims(IdentifierKind kind, const char *input, size_t length, Identifier *identifier)
{
	Identifier	mended;

	switch (identifier_read(kind, input, length, identifier))
	{
		case IDENTIFIER_WRONG_LENGTH:
			return false;
		case IDENTIFIER_WRONG_CHARACTER:
			return identifier_repair(kind, input, length, &mended) && mended.swapped <= 2;
		default:
			return true;
	}
}

/* three digits, a hyphen, eight digits: nobody but airlines writes that */
static bool
written_as_awb(const char *input, size_t length)
{
	size_t		i = 0;

	while (i < length && is_separator(input[i]))
		i++;
	for (int n = 0; n < 3; n++, i++)
		if (i == length || !is_digit(input[i]))
			return false;
	return i < length && input[i] == '-';
}

IdentifierKind
identifier_check(const char *input, size_t length, char message[IDENTIFIER_MESSAGE])
{
	Identifier	identifier;

	message[0] = '\0';
	if (claims(IDENTIFIER_S10, input, length, &identifier) ||
		claims(IDENTIFIER_CONTAINER, input, length, &identifier) ||
		(written_as_awb(input, length) &&
		 claims(IDENTIFIER_AWB, input, length, &identifier)))
	{
		identifier_explain(&identifier, input, length, message);
		return identifier.kind;
	}
	if (identifier_read(IDENTIFIER_GTIN, input, length, &identifier) == IDENTIFIER_WELL_FORMED ||
		identifier_read(IDENTIFIER_AWB, input, length, &identifier) == IDENTIFIER_WELL_FORMED)
		return identifier.kind;
	return IDENTIFIER_UNKNOWN;
}

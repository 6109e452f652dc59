/*-------------------------------------------------------------------------
 *
 * importerno_core.c
 *	  Reading the numbers of importers.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "identifier/identifier.h"
#include "importerno.h"

const char *const importerno_schemes[IMPORTERNO_SCHEMES] = {
	"ein", "ssn", "cbp", "eori", "lei", "other"
};

/* what people write in front of a number */
static const struct
{
	const char *label;
	ImporternoScheme scheme;
}			labels[] = {
	{"EIN", IMPORTERNO_EIN},
	{"IRS", IMPORTERNO_EIN},
	{"SSN", IMPORTERNO_SSN},
	{"ITIN", IMPORTERNO_SSN},
	{"CBP", IMPORTERNO_CBP},
	{"EORI", IMPORTERNO_EORI},
	{"LEI", IMPORTERNO_LEI},
	{"OTHER", IMPORTERNO_OTHER}
};

/* first two digits that the IRS never issued */
static const char not_issued[] = "00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97 ";

/* who gives out EORI numbers */
static const char eori_issuers[] =
	"AT BE BG CY CZ DE DK EE EL ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI ";

static char
to_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* is a pair of characters in a list of pairs that end in a blank each? */
static bool
listed(const char *list, const char *pair)
{
	for (; *list != '\0'; list += 3)
		if (list[0] == pair[0] && list[1] == pair[1])
			return true;
	return false;
}

/*
 * Does s have the form? 9 stands for a digit, X for a letter or digit, S for
 * one that a suffix may have, a hyphen for a hyphen or blank. What is neither
 * hyphen nor blank goes to output, if one is given.
 */
static bool
has_form(const char *s, const char *form, char *output)
{
	for (; *form != '\0'; form++, s++)
	{
		bool		fits;

		switch (*form)
		{
			case '9':
				fits = is_digit(*s);
				break;
			case 'X':
				fits = is_digit(*s) || is_letter(*s);
				break;
			case 'S':
				fits = is_digit(*s) ||
					(is_letter(*s) && *s != 'O' && *s != 'I' && *s != 'Z');
				break;
			default:
				fits = *s == '-' || *s == ' ';
				break;
		}
		if (!fits)
			return false;
		if (*form != '-' && output != NULL)
			*output++ = *s;
	}
	if (*s != '\0')
		return false;
	if (output != NULL)
		*output = '\0';
	return true;
}

/* NN-NNNNNNNXX from its nine or eleven characters */
static void
set_ein(Importerno *number, const char *characters)
{
	int			n = (int) strlen(characters);

	if (n == 11 && strcmp(characters + 9, "00") == 0)
		n = 9;
	memcpy(number->number, characters, 2);
	number->number[2] = '-';
	memcpy(number->number + 3, characters + 2, n - 2);
	number->number[n + 1] = '\0';
	number->scheme = IMPORTERNO_EIN;
}

static bool
read_ein(const char *s, bool bare, Importerno *number)
{
	char		characters[12];

	if (!has_form(s, "99-9999999", characters) &&
		!has_form(s, "99-9999999SS", characters) &&
		!has_form(s, "99-9999999-SS", characters) &&
		!(bare && (has_form(s, "999999999", characters) ||
				   has_form(s, "999999999SS", characters))))
		return false;
	set_ein(number, characters);
	return true;
}

static bool
read_ssn(const char *s, bool bare, Importerno *number)
{
	if (!has_form(s, "999-99-9999", number->number) &&
		!(bare && has_form(s, "999999999", number->number)))
		return false;
	number->scheme = IMPORTERNO_SSN;
	return true;
}

/* the digest of a person's number, as it is printed */
static bool
read_digest(const char *s, Importerno *number)
{
	if (strlen(s) != 1 + IMPORTERNO_DIGEST || s[0] != '#')
		return false;
	for (int i = 0; i < IMPORTERNO_DIGEST; i++)
	{
		char		c = s[1 + i];

		if (!is_digit(c) && !(c >= 'A' && c <= 'F'))
			return false;
		number->number[i] = is_digit(c) ? c : (char) (c - 'A' + 'a');
	}
	number->number[IMPORTERNO_DIGEST] = '\0';
	number->scheme = IMPORTERNO_SSN;
	number->digest = true;
	return true;
}

static bool
read_cbp(const char *s, bool bare, Importerno *number)
{
	char		digits[12];

	if (!has_form(s, "999999-99999", digits) &&
		!(bare && has_form(s, "99999999999", digits)))
		return false;
	memcpy(number->number, digits, 6);
	number->number[6] = '-';
	memcpy(number->number + 7, digits + 6, 6);
	number->scheme = IMPORTERNO_CBP;
	return true;
}

/*
 * Nearly any word has the structure of an EORI; so where none is announced,
 * there must be a country that gives them out and a few digits.
 */
static bool
read_eori(const char *s, bool announced, Importerno *number)
{
	Identifier	eori;
	int			digits = 0;

	if (identifier_read(IDENTIFIER_EORI, s, strlen(s), &eori) != IDENTIFIER_WELL_FORMED)
		return false;
	for (const char *c = eori.text; *c != '\0'; c++)
		digits += is_digit(*c);
	if (!announced && (digits < 5 || !listed(eori_issuers, eori.text)))
		return false;
	strcpy(number->number, eori.text);
	number->scheme = IMPORTERNO_EORI;
	return true;
}

static bool
read_lei(const char *s, Importerno *number)
{
	Identifier	lei;

	if (identifier_read(IDENTIFIER_LEI, s, strlen(s), &lei) != IDENTIFIER_WELL_FORMED)
		return false;
	strcpy(number->number, lei.text);
	number->scheme = IMPORTERNO_LEI;
	return true;
}

/* nine or eleven characters without hyphens; see importerno.h */
static bool
read_bare(const char *s, Importerno *number)
{
	if (has_form(s, "999999999", number->number))
	{
		if (listed(not_issued, s))
			return read_ssn(s, true, number);
		return read_ein(s, true, number);
	}
	if (has_form(s, "999999999SS", NULL) && !listed(not_issued, s) &&
		(strcmp(s + 9, "00") == 0 || is_letter(s[9]) || is_letter(s[10])))
		return read_ein(s, true, number);
	return false;
}

/* ***-**-6789, XXX-XX-6789 and the like */
static bool
is_masked(const char *s)
{
	return strchr(s, '*') != NULL || strncmp(s, "XXX-XX-", 7) == 0 ||
		strncmp(s, "XX-XXX", 6) == 0;
}

static bool
holds_person(const char *s)
{
	for (const char *word = s; (word = strstr(word, "SSN")) != NULL; word++)
		if ((word == s || !is_letter(word[-1])) && strpbrk(word, "0123456789") != NULL)
			return true;
	for (const char *c = s; *c != '\0'; c++)
	{
		char		part[12];

		if (!is_digit(*c) || (c > s && is_digit(c[-1])) || strlen(c) < 11)
			continue;
		memcpy(part, c, 11);
		part[11] = '\0';
		if (has_form(part, "999-99-9999", NULL) && !is_digit(c[11]))
			return true;
	}
	return false;
}

void
importerno_mask_persons(char *s, size_t length)
{
	static const char form[] = "999-99-9999";
	size_t		n = strlen(form);

	for (size_t at = 0; at + n <= length; at++)
	{
		char		part[sizeof(form)];

		if (!is_digit(s[at]) || (at > 0 && is_digit(s[at - 1])) || (at + n < length && is_digit(s[at + n])))
			continue;
		memcpy(part, s + at, n);
		part[n] = '\0';
		if (!has_form(part, form, NULL))
			continue;
		memset(s + at, '*', 3);
		memset(s + at + 4, '*', 2);
		at += n - 1;
	}
}

static ImporternoProblem
read_other(const char *s, Importerno *number)
{
	if (is_masked(s))
		return IMPORTERNO_MASKED;
	if (holds_person(s))
		return IMPORTERNO_PERSON_WITHIN;
	if (strlen(s) > IMPORTERNO_LONGEST)
		return IMPORTERNO_TOO_LONG;
	strcpy(number->number, s);
	number->scheme = IMPORTERNO_OTHER;
	return IMPORTERNO_READ;
}

/* the scheme in front, if any; *s is moved behind it */
static bool
take_label(const char **s, ImporternoScheme *scheme)
{
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
	{
		size_t		n = strlen(labels[i].label);
		const char *rest = *s + n;

		if (strncmp(*s, labels[i].label, n) != 0)
			continue;
		if (*rest == ' ' && labels[i].scheme != IMPORTERNO_OTHER)
			rest++;
		else if (*rest != ':')
			return false;
		/* one colon only: other::x is a number that begins with one */
		if (*rest == ':')
			rest++;
		while (*rest == ' ')
			rest++;
		*s = rest;
		*scheme = labels[i].scheme;
		return true;
	}
	return false;
}

static bool
read_as(ImporternoScheme scheme, const char *s, Importerno *number)
{
	switch (scheme)
	{
		case IMPORTERNO_EIN:
			return read_ein(s, true, number);
		case IMPORTERNO_SSN:
			return read_digest(s, number) || read_ssn(s, true, number);
		case IMPORTERNO_CBP:
			return read_cbp(s, true, number);
		case IMPORTERNO_EORI:
			return read_eori(s, true, number);
		case IMPORTERNO_LEI:
			return read_lei(s, number);
		default:
			return false;
	}
}

/*
 * Capitals, blanks trimmed and reduced to one: what is left to read. Labels
 * and all else that reads are at most twice as long as a number.
 */
static ImporternoProblem
tidy(const char *input, size_t length, char output[2 * IMPORTERNO_LONGEST + 1])
{
	int			n = 0;

	for (size_t i = 0; i < length; i++)
	{
		char		c = to_upper(input[i]);

		if (c == '\t' || c == '\r' || c == '\n')
			c = ' ';
		if (c < ' ' || c > '~')
			return IMPORTERNO_WRONG_CHARACTER;
		if (c == ' ' && (n == 0 || output[n - 1] == ' '))
			continue;
		if (n == 2 * IMPORTERNO_LONGEST)
			return IMPORTERNO_TOO_LONG;
		output[n++] = c;
	}
	if (n > 0 && output[n - 1] == ' ')
		n--;
	output[n] = '\0';
	return n == 0 ? IMPORTERNO_EMPTY : IMPORTERNO_READ;
}

static ImporternoProblem
read_tidy(const char *s, Importerno *number)
{
	ImporternoScheme scheme;

	if (take_label(&s, &scheme))
	{
		if (*s == '\0')
			return IMPORTERNO_EMPTY;
		if (scheme == IMPORTERNO_OTHER)
			return read_other(s, number);
		if (is_masked(s))
			return IMPORTERNO_MASKED;
		return read_as(scheme, s, number) ? IMPORTERNO_READ : IMPORTERNO_NOT_OF_SCHEME;
	}
	if (read_ssn(s, false, number) || read_ein(s, false, number) ||
		read_cbp(s, false, number) || read_bare(s, number) ||
		read_lei(s, number) || read_eori(s, false, number))
		return IMPORTERNO_READ;
	return read_other(s, number);
}

/* Sets *number for IMPORTERNO_READ only. */
ImporternoProblem
importerno_parse(const char *input, size_t length, Importerno *number)
{
	char		s[2 * IMPORTERNO_LONGEST + 1];
	ImporternoProblem problem = tidy(input, length, s);

	if (problem != IMPORTERNO_READ)
		return problem;
	number->digest = false;
	problem = read_tidy(s, number);
	if (problem == IMPORTERNO_READ)
		number->length = (int) strlen(number->number);
	return problem;
}

const char *
importerno_explain(ImporternoProblem problem)
{
	switch (problem)
	{
		case IMPORTERNO_READ:
			break;
		case IMPORTERNO_EMPTY:
			return "empty";
		case IMPORTERNO_TOO_LONG:
			return "longer than 64 characters";
		case IMPORTERNO_WRONG_CHARACTER:
			return "not plain ASCII";
		case IMPORTERNO_NOT_OF_SCHEME:
			return "not in the form its scheme requires";
		case IMPORTERNO_MASKED:
			return "masked";
		case IMPORTERNO_PERSON_WITHIN:
			return "number of a person within other text";
	}
	return NULL;
}

/* SSNs that were printed on cards in wallets, and so are used by many */
static const char published[] = "078051120 219099999 457555462 ";

static const char *
doubt_person(const char *digits)
{
	int			group = (digits[3] - '0') * 10 + digits[4] - '0';

	for (const char *known = published; *known != '\0'; known += 10)
		if (memcmp(known, digits, 9) == 0)
			return "a published sample number";
	if (memcmp(digits, "000", 3) == 0 || memcmp(digits, "666", 3) == 0)
		return "area number that is never issued";
	/* 9..: an ITIN, whose groups are fewer */
	if (digits[0] == '9')
		return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) ||
			(group >= 90 && group != 93) ? NULL : "group number that no ITIN has";
	if (group == 0)
		return "group number that is never issued";
	if (memcmp(digits + 5, "0000", 4) == 0)
		return "serial number that is never issued";
	return NULL;
}

static const char *
doubt_other(const char *s)
{
	for (const char *c = s; *c != '\0'; c++)
	{
		if (!is_digit(*c))
			continue;
		if (has_form(s, "99-9999999XX", NULL) || has_form(s, "99-9999999-XX", NULL))
			return "suffix of an employer number with O, I or Z";
		if (has_form(s, "XXXXXXXXXXXXXXXXXX99", NULL))
			return "check digits are not those of an LEI";
		return NULL;
	}
	return "no digit in it";
}

const char *
importerno_doubt(const Importerno *number)
{
	switch (number->scheme)
	{
		case IMPORTERNO_EIN:
			return listed(not_issued, number->number) ?
				"first two digits that the IRS never issued" : NULL;
		case IMPORTERNO_SSN:
			return number->digest ? NULL : doubt_person(number->number);
		case IMPORTERNO_OTHER:
			return doubt_other(number->number);
		default:
			return NULL;
	}
}

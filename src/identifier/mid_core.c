/*-------------------------------------------------------------------------
 *
 * mid_core.c
 *	  Making and reading manufacturer identification codes: 19 CFR part 102,
 *	  appendix.
 *
 *-------------------------------------------------------------------------
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "country.h"
#include "mid.h"
#include "text/text.h"

const char *const mid_part_names[MID_PARTS] = {"country", "name", "number", "city"};

const char *
mid_part(const Mid *mid, MidPart part)
{
	switch (part)
	{
		case MID_COUNTRY:
			return mid->country;
		case MID_NAME:
			return mid->name;
		case MID_NUMBER:
			return mid->number;
		default:
			return mid->city;
	}
}

/* bytes a word that matters may have; what is longer is cut */
#define WORD_LONGEST 32
#define MAX_WORDS 12

/* the space text_read() needs for MID_MAX_BYTES, with room to spare */
#define SPACE_BYTES (32 * 1024)

typedef struct Words
{
	int			n;
	int			length[MAX_WORDS];
	char		word[MAX_WORDS][WORD_LONGEST];	/* capitals and digits */
} Words;

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static char
to_capital(char c)
{
	return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
}

/*
 * Do the words on either side of these bytes stand apart? Punctuation is
 * ignored, so that what it joins is one word; but in "Co.,Ltd" a comma stands
 * where others write a blank.
 */
static bool
parts_words(const char *between, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		char		c = between[i];

		if (c == ' ' || c == ',' || c == ';' || (c >= '\t' && c <= '\r'))
			return true;
		/* no-break and ideographic space */
		if (i + 1 < n && memcmp(between + i, "\xC2\xA0", 2) == 0)
			return true;
		if (i + 2 < n && memcmp(between + i, "\xE3\x80\x80", 3) == 0)
			return true;
	}
	return false;
}

/*
 * Cuts a field into words of capitals and digits; other alphabets as they
 * sound, marks stripped. What has no such form (Han) is left out.
 */
static void
read_words(MidField field, Words *words)
{
	union
	{
		char		bytes[SPACE_BYTES];
		void	   *aligned;
	}			space;
	size_t		length = field.length < MID_MAX_BYTES ? field.length : MID_MAX_BYTES;
	size_t		end = 0;
	Text		text;

	words->n = 0;
	/* not in the middle of a character: the reader takes half a one for a blank */
	if (field.text == NULL || text_space(length) > sizeof(space))
		return;
	text_read(&text, &space, field.text, length);
	for (uint32_t i = 0; i < text.n_tokens; i++)
	{
		const Token *token = &text.tokens[i];

		if (i == 0 || parts_words(field.text + end, token->start - end))
		{
			if (words->n == MAX_WORDS)
				return;
			if (words->n == 0 || words->length[words->n - 1] > 0)
				words->n++;
			words->length[words->n - 1] = 0;
		}
		end = token->end;
		for (int k = 0; k < token->plain_length; k++)
		{
			char		c = to_capital(text.letters[token->plain + k]);
			int		   *n = &words->length[words->n - 1];

			if ((is_capital(c) || is_digit(c)) && *n < WORD_LONGEST)
				words->word[words->n - 1][(*n)++] = c;
		}
	}
	if (words->n > 0 && words->length[words->n - 1] == 0)
		words->n--;
}

static bool
is_word(const Words *words, int i, const char *word, size_t length)
{
	return (size_t) words->length[i] == length && memcmp(words->word[i], word, length) == 0;
}

static void
remove_words(Words *words, int at, int n)
{
	words->n -= n;
	memmove(words->word[at], words->word[at + n], (size_t) (words->n - at) * WORD_LONGEST);
	memmove(&words->length[at], &words->length[at + n],
			(size_t) (words->n - at) * sizeof(words->length[0]));
}

/*
 * Words with which so many names of a country begin that they tell none from
 * another: the appendix names those of Macau, Indonesia and Russia. Longer
 * ones come first.
 */
static void
drop_lead_in(Words *words)
{
	static const char *const lead_ins[] = {
		"FABRICA DE ARTIGOS DE VESTUARIO", "FABRICA DE VESTUARIO",
		"PT", "JSC", "OAO", "OOO", "ZAO"
	};

	for (size_t i = 0; i < sizeof(lead_ins) / sizeof(lead_ins[0]); i++)
	{
		const char *rest = lead_ins[i];
		int			n = 0;

		while (*rest != '\0' && n < words->n)
		{
			size_t		length = strcspn(rest, " ");

			if (!is_word(words, n, rest, length))
				break;
			rest += length + (rest[length] == ' ');
			n++;
		}
		if (*rest == '\0' && n < words->n)
		{
			remove_words(words, 0, n);
			return;
		}
	}
}

static bool
is_initial(const Words *words, int i)
{
	return words->length[i] == 1 && is_capital(words->word[i][0]);
}

/* initials next to each other are one word, one alone is none */
static void
settle_initials(Words *words)
{
	for (int i = 0; i < words->n; i++)
	{
		int			n = 1;

		if (!is_initial(words, i))
			continue;
		while (i + n < words->n && n < WORD_LONGEST && is_initial(words, i + n))
		{
			words->word[i][n] = words->word[i + n][0];
			n++;
		}
		words->length[i] = n;
		if (n > 1)
			remove_words(words, i + 1, n - 1);
		else if (words->n > 1)
			remove_words(words, i--, 1);
	}
}

static void
drop_little_words(Words *words)
{
	static const char *const little[] = {"A", "AN", "AND", "OF", "THE"};

	for (int i = 0; i < words->n && words->n > 1; i++)
		for (size_t k = 0; k < sizeof(little) / sizeof(little[0]); k++)
			if (is_word(words, i, little[k], strlen(little[k])))
			{
				remove_words(words, i--, 1);
				break;
			}
}

static void
make_name(MidField name, char out[7])
{
	Words		words;
	int			n = 0;

	read_words(name, &words);
	drop_lead_in(&words);
	settle_initials(&words);
	drop_little_words(&words);
	for (int i = 0; i < words.n && i < 2; i++)
		for (int k = 0; k < words.length[i] && k < 3; k++)
			out[n++] = words.word[i][k];
	out[n] = '\0';
}

/* 12th, 1st: the name of a street or a floor, not its number */
static bool
is_ordinal(const char *after, size_t n)
{
	static const char endings[] = "STNDRDTH";
	char		next = n > 2 ? to_capital(after[2]) : ' ';

	if (n < 2 || is_capital(next) || is_digit(next))
		return false;
	for (const char *ending = endings; *ending != '\0'; ending += 2)
		if (to_capital(after[0]) == ending[0] && to_capital(after[1]) == ending[1])
			return true;
	return false;
}

/*
 * The first four digits of the largest number. Punctuation between digits is
 * ignored (12-34 is 1234), a blank parts numbers.
 */
static void
make_number(MidField street, char out[5])
{
	size_t		length = street.length < MID_MAX_BYTES ? street.length : MID_MAX_BYTES;
	const char *s = street.text;
	size_t		largest = 0;	/* digits of the largest, without leading zeros */
	char		largest_digits[MID_MAX_BYTES];

	out[0] = '\0';
	for (size_t i = 0; s != NULL && i < length;)
	{
		char		digits[MID_MAX_BYTES];
		size_t		n = 0;

		if (!is_digit(s[i]))
		{
			i++;
			continue;
		}
		for (;;)
		{
			size_t		next;

			for (; i < length && is_digit(s[i]); i++)
				if (n > 0 || s[i] != '0')
					digits[n++] = s[i];
			next = i;
			while (next < length && s[next] != '\0' && strchr(",-./", s[next]) != NULL)
				next++;
			if (next == i || next == length || !is_digit(s[next]))
				break;
			i = next;
		}
		if (is_ordinal(s + i, length - i))
			continue;
		if (n > largest || (n == largest && memcmp(digits, largest_digits, n) > 0))
		{
			memcpy(largest_digits, digits, n);
			largest = n;
		}
	}
	if (largest > 4)
		largest = 4;
	if (largest > 0)
		memcpy(out, largest_digits, largest);
	out[largest] = '\0';
}

/* the first three letters, whatever stands between; "The" is none of them */
static void
make_city(MidField city, char out[4])
{
	Words		words;
	int			n = 0;

	read_words(city, &words);
	if (words.n > 1 && is_word(&words, 0, "THE", 3))
		remove_words(&words, 0, 1);
	for (int i = 0; i < words.n; i++)
		for (int k = 0; k < words.length[i] && n < 3; k++)
			if (is_capital(words.word[i][k]))
				out[n++] = words.word[i][k];
	out[n] = '\0';
}

/* provinces and territories of Canada: of ISO 3166-2, and in a MID */
static const char provinces[] =
"AB XA BC XC MB XM NB XB NL XW NT XT NS XN NU XV ON XO PE XP QC XQ SK XS YT XY ";

static bool
is_canadian(const char *code)
{
	for (const char *p = provinces; *p != '\0'; p += 6)
		if (memcmp(p + 3, code, 2) == 0)
			return true;
	return false;
}

typedef enum Country
{
	NO_COUNTRY,
	ONE_COUNTRY,
	SOMEWHERE_IN_CANADA
} Country;

static Country
make_country(MidField country, char out[3])
{
	char		code[6];
	size_t		n = 0;

	out[0] = '\0';
	for (size_t i = 0; i < country.length; i++)
	{
		char		c = to_capital(country.text[i]);

		if (c == ' ')
			continue;
		if (n == 5)
			return NO_COUNTRY;
		code[n++] = c;
	}
	code[n] = '\0';
	if (n == 5 && memcmp(code, "CA-", 3) == 0)
	{
		for (const char *p = provinces; *p != '\0'; p += 6)
			if (memcmp(p, code + 3, 2) == 0)
			{
				memcpy(out, p + 3, 2);
				out[2] = '\0';
				return ONE_COUNTRY;
			}
		return NO_COUNTRY;
	}
	if (n != 2)
		return NO_COUNTRY;
	if (memcmp(code, "CA", 2) == 0)
		return SOMEWHERE_IN_CANADA;
	if (!is_canadian(code) && country_standing(code) == COUNTRY_NONE)
		return NO_COUNTRY;
	memcpy(out, memcmp(code, "UK", 2) == 0 ? "GB" : memcmp(code, "EL", 2) == 0 ? "GR" : code, 2);
	out[2] = '\0';
	return ONE_COUNTRY;
}

/* places that are city and country in one are written by the country's name */
static const char *
city_of_country(const char *country)
{
	return strcmp(country, "HK") == 0 ? "HON" :
		strcmp(country, "MO") == 0 ? "MAC" :
		strcmp(country, "SG") == 0 ? "SIN" : NULL;
}

bool
mid_make(MidField name, MidField street, MidField city, MidField country, Mid *mid)
{
	const char *of_country;

	memset(mid, 0, sizeof(*mid));
	if (country.text != NULL && make_country(country, mid->country) != ONE_COUNTRY)
		return false;
	if (name.text != NULL)
	{
		make_name(name, mid->name);
		if (mid->name[0] == '\0')
			return false;
	}
	make_number(street, mid->number);
	of_country = city_of_country(mid->country);
	if (of_country != NULL)
		strcpy(mid->city, of_country);
	else if (city.text != NULL)
		make_city(city, mid->city);
	return true;
}

void
mid_write(const Mid *mid, char text[MID_LONGEST + 1])
{
	snprintf(text, MID_LONGEST + 1, "%s%s%s%s", mid->country, mid->name, mid->number, mid->city);
}

/* moves n bytes of a text into a part */
static const char *
cut(char *part, const char *from, int n)
{
	memcpy(part, from, (size_t) n);
	part[n] = '\0';
	return from + n;
}

/* country, name, up to four digits, up to three letters */
static void
cut_at(Mid *mid, const char *text, int name, int number, int city)
{
	text = cut(mid->country, text, 2);
	text = cut(mid->name, text, name);
	text = cut(mid->number, text, number);
	cut(mid->city, text, city);
}

bool
mid_read(const char *input, size_t length, Mid *mid, char message[MID_MESSAGE])
{
	char		text[MID_LONGEST + 1];
	char		ignored[MID_MESSAGE];
	int			n = 0;
	int			city = 0;
	int			number = 0;
	int			name;

	if (message == NULL)
		message = ignored;
	message[0] = '\0';
	for (size_t i = 0; i < length; i++)
	{
		char		c = to_capital(input[i]);

		if (c == ' ' || c == '-' || (c >= '\t' && c <= '\r'))
			continue;
		if (n == MID_LONGEST)
		{
			snprintf(message, MID_MESSAGE, "more than %d characters", MID_LONGEST);
			return false;
		}
		if (!is_capital(c) && (n < 2 || !is_digit(c)))
		{
			snprintf(message, MID_MESSAGE, "position %d should be a letter%s", n + 1,
					 n < 2 ? "" : " or digit");
			return false;
		}
		text[n++] = c;
	}
	text[n] = '\0';
	if (n < MID_SHORTEST)
	{
		snprintf(message, MID_MESSAGE, n == 0 ? "empty" : "%d character%s, not %d to %d",
				 n, n == 1 ? "" : "s", MID_SHORTEST, MID_LONGEST);
		return false;
	}
	if (memcmp(text, "CA", 2) == 0)
	{
		snprintf(message, MID_MESSAGE, "CA is written by province, XA to XY");
		return false;
	}
	if (country_standing(text) == COUNTRY_NONE && !is_canadian(text))
	{
		snprintf(message, MID_MESSAGE, "%.2s is not the code of a country", text);
		return false;
	}

	/* from the end: city, number, and what is left is the name */
	while (city < 3 && n - city > 3 && is_capital(text[n - city - 1]))
		city++;
	if (city == 0)
	{
		snprintf(message, MID_MESSAGE, "no letters of a city at the end");
		return false;
	}
	while (number < 4 && n - city - number > 2 && is_digit(text[n - city - number - 1]))
		number++;
	name = n - 2 - city - number;

	/* a name may begin with digits, but there must be one */
	if (name == 0)
	{
		name = number > 3 ? 3 : number;
		number -= name;
	}
	if (name > 6)
	{
		snprintf(message, MID_MESSAGE, "%d characters of a name, not up to 6", name);
		return false;
	}
	cut_at(mid, text, name, number, city);
	return true;
}

/*
 * A name that ends in digits runs into the number: cuts the MID again so that
 * its name is the one that is wanted, if that can be.
 */
static void
cut_by_name(Mid *mid, const char *name)
{
	char		text[MID_LONGEST + 1];
	int			n = (int) strlen(name);
	int			number = 0;
	int			city;

	mid_write(mid, text);
	if (strncmp(text + 2, name, (size_t) n) != 0)
		return;
	while (is_digit(text[2 + n + number]))
		number++;
	city = (int) strlen(text + 2 + n + number);
	if (number > 4 || city > 3)
		return;
	for (int i = 0; i < city; i++)
		if (!is_capital(text[2 + n + number + i]))
			return;
	cut_at(mid, text, n, number, city);
}

MidVerdict
mid_compare(const Mid *mid, MidField name, MidField street, MidField city,
			MidField country, MidPart *part, Mid *made)
{
	MidField	unknown = {NULL, 0};
	MidField	of = {mid->country, 2};
	Mid			read = *mid;
	Mid			place;
	bool		compared[MID_PARTS] = {false};
	bool		differs[MID_PARTS] = {false};
	MidVerdict	verdict = MID_NOT_COMPARED;

	memset(made, 0, sizeof(*made));
	if (country.text != NULL)
		switch (make_country(country, made->country))
		{
			case NO_COUNTRY:
				break;
			case ONE_COUNTRY:
				compared[MID_COUNTRY] = true;
				differs[MID_COUNTRY] = strcmp(made->country, read.country) != 0;
				break;
			case SOMEWHERE_IN_CANADA:
				compared[MID_COUNTRY] = true;
				differs[MID_COUNTRY] = !is_canadian(read.country);
				break;
		}
	if (name.text != NULL)
	{
		make_name(name, made->name);
		compared[MID_NAME] = made->name[0] != '\0';
		if (compared[MID_NAME])
			cut_by_name(&read, made->name);
		differs[MID_NAME] = strcmp(made->name, read.name) != 0;
	}
	if (street.text != NULL)
	{
		/* a street without a number requires none */
		make_number(street, made->number);
		compared[MID_NUMBER] = true;
		differs[MID_NUMBER] = strcmp(made->number, read.number) != 0;
	}
	/* where the city is the country's, the MID's own country says so */
	if (city.text != NULL && mid_make(unknown, unknown, city, of, &place))
	{
		memcpy(made->city, place.city, sizeof(made->city));
		compared[MID_CITY] = made->city[0] != '\0';
		differs[MID_CITY] = strcmp(made->city, read.city) != 0;
	}

	for (int i = 0; i < MID_PARTS; i++)
	{
		if (compared[i] && differs[i])
		{
			*part = (MidPart) i;
			return MID_DIFFERS;
		}
		if (compared[i])
			verdict = MID_MATCHES;
	}
	return verdict;
}

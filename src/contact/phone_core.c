/*-------------------------------------------------------------------------
 *
 * phone_core.c
 *	  Phone numbers as people write them, to E.164.
 *
 *-------------------------------------------------------------------------
 */
#include "contact/contact.h"

#include <string.h>

#include "contact/calling_codes.h"

/* of E.164, calling code included */
#define MOST_DIGITS 15

/* with an international prefix and a superfluous trunk prefix */
#define MOST_DIALLED 24

typedef struct Dialled
{
	bool		plus;
	int			n;
	char		digits[MOST_DIALLED];
} Dialled;

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char) c >= 0x80;
}

/* what parts the digits of one number */
static bool
is_separator(char c)
{
	return c != '\0' && strchr(" -.()[]/_~", c) != NULL;
}

/* an extension, or another number, begins here */
static bool
number_ends(const char *at, int n_digits)
{
	static const char *const ends[] = {";", ",", "#", "x", "X", "ext", "Ext", "EXT", "转", "轉", "分机"};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (strncmp(at, ends[i], strlen(ends[i])) == 0)
			return true;

	/* 0171/1234567 is one number, 88881234/88885678 are two */
	return *at == '/' && n_digits >= 7;
}

/*
 * Picks out the digits, without a label in front ("Tel: ") and without
 * extension. False for what has letters in it.
 */
static bool
pick_digits(const char *at, Dialled *dialled)
{
	bool		foreign = false;

	dialled->plus = false;
	dialled->n = 0;
	while (is_letter(*at) || *at == ' ' || *at == ':' || *at == '.')
		at++;
	for (; *at != '\0'; at++)
	{
		if (dialled->n > 0 && number_ends(at, dialled->n))
			break;
		if (*at == '+' && dialled->n == 0 && !dialled->plus)
			dialled->plus = true;
		else if (strncmp(at, "(0)", 3) == 0 && dialled->n > 0)
		{
			/* +44 (0)20: dialled inside the country only */
			foreign = true;
			at += 2;
		}
		else if (is_digit(*at))
		{
			if (dialled->n == MOST_DIALLED)
				return false;
			dialled->digits[dialled->n++] = *at;
		}
		else if (!is_separator(*at))
			return false;
	}

	/* 44 (0)20 has its calling code, even without a plus */
	if (foreign && dialled->digits[0] != '0')
		dialled->plus = true;
	return dialled->n > 0;
}

static bool
begins_with(const char *digits, int n, const char *prefix)
{
	int			length = (int) strlen(prefix);

	return length > 0 && n >= length && memcmp(digits, prefix, length) == 0;
}

static void
write_code(const CallingCode *code, char *out)
{
	int			n = 0;

	if (code->code >= 100)
		out[n++] = (char) ('0' + code->code / 100);
	if (code->code >= 10)
		out[n++] = (char) ('0' + code->code / 10 % 10);
	out[n++] = (char) ('0' + code->code % 10);
	out[n] = '\0';
}

static const CallingCode *
code_of_digits(const char *digits, int n)
{
	char		code[4];

	for (int i = 0; i < N_CALLING_CODES; i++)
	{
		write_code(&calling_codes[i], code);
		if (begins_with(digits, n, code))
			return &calling_codes[i];
	}
	return NULL;
}

static const CallingCode *
code_of_country(const char *country)
{
	for (int i = 0; i < N_CALLING_CODES; i++)
		for (const char *at = calling_codes[i].countries; *at != '\0'; at += at[2] == ' ' ? 3 : 2)
			if (memcmp(at, country, 2) == 0)
				return &calling_codes[i];
	return NULL;
}

/* length of the international dialling prefix at the start, or 0 */
static int
abroad_prefix(const CallingCode *from, const char *digits, int n)
{
	char		prefix[8];
	const char *at = from != NULL ? from->abroad : "";

	while (*at != '\0')
	{
		size_t		length = strcspn(at, " ");

		memcpy(prefix, at, length);
		prefix[length] = '\0';
		if (begins_with(digits, n, prefix))
			return (int) length;
		at += length + (at[length] == ' ');
	}
	return begins_with(digits, n, "00") ? 2 : 0;
}

static bool
fits(const CallingCode *code, const char *digits, int n)
{
	if (n < code->shortest || n > code->longest)
		return false;

	/* North America: area and exchange begin with 2 to 9 */
	return code->code != 1 || (digits[0] >= '2' && digits[3] >= '2');
}

/*
 * Drops what is dialled inside the country only. A 0 is never part of such a
 * number; other prefixes are dropped only where the number is too long.
 */
static void
drop_trunk(const CallingCode *code, const char **digits, int *n)
{
	int			length = (int) strlen(code->trunk);
	bool		zero = strcmp(code->trunk, "0") == 0;

	if (begins_with(*digits, *n, code->trunk) && (zero || *n > code->longest))
	{
		*digits += length;
		*n -= length;
	}
	/* mobile phones of Mexico had a 1 of their own */
	else if (code->code == 52 && *n == 11 && **digits == '1')
	{
		++*digits;
		--*n;
	}
}

static ContactProblem
write_number(const CallingCode *code, const char *digits, int n, ContactText *key)
{
	char		code_digits[4];

	write_code(code, code_digits);
	drop_trunk(code, &digits, &n);
	if (!fits(code, digits, n) || n + (int) strlen(code_digits) > MOST_DIGITS)
		return CONTACT_UNREADABLE;
	contact_append_string(key, "+");
	contact_append_string(key, code_digits);
	contact_append(key, digits, n);
	return CONTACT_GOOD;
}

/*
 * A number with its calling code is read everywhere; one without it only by
 * its country, where a calling code without a plus is known by the length.
 */
ContactProblem
phone_read(const ContactText *folded, const char *country, ContactText *key)
{
	const CallingCode *code = country != NULL ? code_of_country(country) : NULL;
	const CallingCode *called;
	Dialled		dialled;
	const char *digits = dialled.digits;
	char		code_digits[4];
	int			abroad;
	int			n;

	contact_clear(key);
	if (!pick_digits(folded->bytes, &dialled))
		return CONTACT_UNREADABLE;
	abroad = abroad_prefix(dialled.plus ? NULL : code, dialled.digits, dialled.n);
	if (dialled.plus || abroad > 0)
	{
		digits += abroad;
		n = dialled.n - abroad;
		called = code_of_digits(digits, n);
		if (called == NULL)
			return CONTACT_UNREADABLE;
		write_code(called, code_digits);
		return write_number(called, digits + strlen(code_digits), n - (int) strlen(code_digits), key);
	}
	if (code == NULL)
		return CONTACT_NO_COUNTRY;

	n = dialled.n;
	if (write_number(code, digits, n, key) == CONTACT_GOOD)
		return CONTACT_GOOD;
	write_code(code, code_digits);
	if (n > code->longest && begins_with(digits, n, code_digits))
		return write_number(code, digits + strlen(code_digits), n - (int) strlen(code_digits), key);
	return CONTACT_UNREADABLE;
}

int
phone_national(const ContactText *key)
{
	const CallingCode *code = code_of_digits(key->bytes + 1, key->length - 1);
	char		code_digits[4] = "";

	if (code != NULL)
		write_code(code, code_digits);
	return 1 + (int) strlen(code_digits);
}

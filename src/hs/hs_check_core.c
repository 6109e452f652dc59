/*-------------------------------------------------------------------------
 *
 * hs_check_core.c
 *	  Reading HS codes as people and spreadsheets leave them, and judging
 *	  them. Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "hs_check.h"

/* electrical and electronic waste, a heading since 2022 */
#define HS_WASTE 8549

/* A code as it was typed, before it is known what it stands for. */
typedef struct Typed
{
	unsigned char digits[HS_MAX_DIGITS + 1];
	int			n;
	int			fraction;		/* digits behind a dot that is the only
								 * separator, else 0 */
	unsigned	repairs;
	HsFault		fault;
	size_t		fault_at;
} Typed;

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
starts(const char *input, size_t left, const char *with, size_t length)
{
	return left >= length && memcmp(input, with, length) == 0;
}

/* Bytes of the blank that input starts with, or 0. */
static size_t
blank(const char *input, size_t left)
{
	if (left > 0 && (*input == ' ' || (*input >= '\t' && *input <= '\r')))
		return 1;
	if (starts(input, left, "\xC2\xA0", 2))
		return 2;				/* no-break space */
	return starts(input, left, "\xE3\x80\x80", 3) ? 3 : 0;
}

/* Bytes of the dot, hyphen or dash that input starts with, or 0. */
static size_t
mark(const char *input, size_t left)
{
	if (left > 0 && (*input == '.' || *input == '-'))
		return 1;
	return starts(input, left, "\xE2\x80", 2) && left >= 3 &&
		(unsigned char) input[2] >= 0x90 && (unsigned char) input[2] <= 0x95 ? 3 : 0;
}

/* The digit that input starts with, in any of the forms we repair, or -1. */
static int
digit(const char *input, size_t left, size_t *bytes, unsigned *repairs)
{
	*bytes = 1;
	if (is_digit(*input))
		return *input - '0';
	if (memchr("Oo", *input, 2))
	{
		*repairs |= HS_REPAIR_LETTERS;
		return 0;
	}
	if (memchr("Iil|", *input, 4))
	{
		*repairs |= HS_REPAIR_LETTERS;
		return 1;
	}
	if (starts(input, left, "\xEF\xBC", 2) && left >= 3 &&
		(unsigned char) input[2] >= 0x90 && (unsigned char) input[2] <= 0x99)
	{
		*repairs |= HS_REPAIR_WIDE;
		*bytes = 3;
		return (unsigned char) input[2] - 0x90;
	}
	return -1;
}

static bool
fail(Typed *typed, HsFault fault, size_t at)
{
	typed->fault = fault;
	typed->fault_at = at;
	return false;
}

/*
 * Reads digits with separators between and behind them. When half of them are
 * letters, it is a word and not a code.
 */
static bool
read_digits(const char *input, size_t length, Typed *typed)
{
	int			letters = 0;
	int			separators = 0;
	int			before_dot = 0;
	char		separator = 0;	/* the one just passed */
	size_t		first_letter = 0;
	size_t		bytes;

	for (size_t i = 0; i < length; i += bytes)
	{
		unsigned	repairs = 0;
		int			value;

		if ((bytes = blank(input + i, length - i)) > 0)
		{
			if (separator == 0)
				separator = ' ';
			continue;
		}
		if (typed->n > 0 && (bytes = mark(input + i, length - i)) > 0)
		{
			separator = separator == 0 ? input[i] : '-';
			continue;
		}
		if ((value = digit(input + i, length - i, &bytes, &repairs)) < 0)
			return fail(typed, HS_FAULT_CHARACTER, i);
		if (typed->n == HS_MAX_DIGITS + 1)
			return fail(typed, HS_FAULT_TOO_LONG, i);
		if (repairs & HS_REPAIR_LETTERS && letters++ == 0)
			first_letter = i;
		if (separator != 0 && typed->n > 0)
		{
			if (separator == '.' && typed->n == 1)
				return fail(typed, HS_FAULT_DECIMAL, 0);
			separators++;
			before_dot = separator == '.' ? typed->n : 0;
		}
		separator = 0;
		typed->digits[typed->n++] = (unsigned char) value;
		typed->repairs |= repairs;
	}

	if (typed->n == 0)
		return fail(typed, HS_FAULT_EMPTY, 0);
	if (letters * 2 >= typed->n)
		return fail(typed, HS_FAULT_CHARACTER, first_letter);
	if (separators == 1 && before_dot > 0)
		typed->fraction = typed->n - before_dot;

	/* 640391.0: a whole number that went through floating point */
	if (typed->fraction == 1 && before_dot > HS_HEADING && typed->digits[typed->n - 1] == 0)
	{
		typed->n--;
		typed->fraction = 0;
		typed->repairs |= HS_REPAIR_DECIMAL;
	}
	if (typed->n > HS_MAX_DIGITS)
		return fail(typed, HS_FAULT_TOO_LONG, length);
	if (typed->n < HS_MIN_DIGITS)
		return fail(typed, HS_FAULT_TOO_SHORT, 0);
	return true;
}

/*
 * Reads 4.20222E+09. Returns false when input is not of that form; otherwise
 * true, with the known digits in typed, or a fault. Digits that were lost are
 * not made up: HS_REPAIR_LOST says that there were some.
 */
static bool
read_floating(const char *input, size_t length, Typed *typed)
{
	size_t		i = 0;
	int			exponent = 0;
	int			digits = 0;
	bool		negative;

	while (i < length && blank(input + i, length - i) > 0)
		i += blank(input + i, length - i);
	if (i == length || !is_digit(input[i]))
		return false;

	/* one digit, then a dot (or comma) and more digits */
	typed->digits[digits++] = (unsigned char) (input[i++] - '0');
	if (i < length && (input[i] == '.' || input[i] == ','))
		for (i++; i < length && is_digit(input[i]); i++)
		{
			if (digits <= HS_MAX_DIGITS)
				typed->digits[digits++] = (unsigned char) (input[i] - '0');
		}
	if (i == length || (input[i] != 'e' && input[i] != 'E'))
		return false;
	i++;
	negative = i < length && input[i] == '-';
	if (i < length && (input[i] == '+' || input[i] == '-'))
		i++;
	if (i == length || !is_digit(input[i]))
		return false;
	for (; i < length && is_digit(input[i]); i++)
		if (exponent < 1000)
			exponent = exponent * 10 + input[i] - '0';
	while (i < length && blank(input + i, length - i) > 0)
		i += blank(input + i, length - i);
	if (i < length)
		return false;

	typed->repairs = HS_REPAIR_FLOATING;
	if (negative || exponent + 1 < HS_MIN_DIGITS || typed->digits[0] == 0)
		fail(typed, HS_FAULT_FLOATING, 0);
	else if (exponent + 1 > HS_MAX_DIGITS)
		fail(typed, HS_FAULT_TOO_LONG, 0);
	else if (digits > exponent)
	{
		typed->n = exponent + 1;
		for (int k = typed->n; k < digits; k++)
			if (typed->digits[k] != 0)
				fail(typed, HS_FAULT_FLOATING, 0);	/* not a whole number */
	}
	else
	{
		typed->n = digits;
		typed->repairs |= HS_REPAIR_LOST;
	}
	return true;
}

static int
level(int digits)
{
	return digits < HS_SUBHEADING ? digits : HS_SUBHEADING;
}

static bool
is_national(HsCode code)
{
	return hs_digit(code, 0) == 9 && hs_digit(code, 1) >= 8;
}

static bool
is_nines(HsCode code)
{
	return code == hs_cut(hs_last(hs_of_number(99, HS_CHAPTER)), hs_digits(code));
}

/* Is there, or was there ever, such a code, as far as we can see? */
static bool
exists(HsCode code)
{
	HsCode		checked = hs_cut(code, level(hs_digits(code)));

	if (is_national(code))
		return hs_digits(code) > HS_SUBHEADING;
	for (int i = hs_n_editions - 1; i >= 0; i--)
		if (hs_edition_has(i, checked))
			return true;
	return false;
}

/*
 * Puts zeros around the digits and sees whether that is a code. Of what was
 * written in floating point only six digits are taken.
 */
static bool
attempt(const Typed *typed, unsigned zeros, HsCode *code)
{
	unsigned char digits[HS_MAX_DIGITS + 2];
	bool		lost = (typed->repairs & HS_REPAIR_LOST) != 0;
	int			n = 0;

	if (zeros & HS_REPAIR_LEADING_ZERO)
		digits[n++] = 0;
	memcpy(digits + n, typed->digits, (size_t) typed->n);
	n += typed->n;
	if (zeros & HS_REPAIR_TRAILING_ZERO)
		digits[n++] = 0;
	if (n > HS_MAX_DIGITS || (lost && n < HS_SUBHEADING))
		return false;
	*code = hs_of_digits(digits, lost ? HS_SUBHEADING : n);
	return exists(*code);
}

/* The same, with the sixth digit taken for one that was rounded up. */
static bool
attempt_rounded(const Typed *typed, unsigned zeros, HsCode *code)
{
	HsCode		shown;

	if (!(typed->repairs & HS_REPAIR_LOST) ||
		typed->n + (zeros & HS_REPAIR_LEADING_ZERO ? 1 : 0) != HS_SUBHEADING)
		return false;
	(void) attempt(typed, zeros, &shown);
	*code = hs_of_number(hs_number(shown, HS_SUBHEADING) - 1, HS_SUBHEADING);
	return exists(*code);
}

/*
 * The code that was meant. What exists as it stands is never repaired; of the
 * repairs the first is taken that leads to a code.
 */
static HsCode
choose(Typed *typed, bool *other_zero)
{
	static const unsigned zeros[] = {
		0,
		HS_REPAIR_TRAILING_ZERO,
		HS_REPAIR_LEADING_ZERO,
		HS_REPAIR_LEADING_ZERO | HS_REPAIR_TRAILING_ZERO
	};
	Typed		whole = *typed;
	HsCode		code;
	HsCode		other;

	for (int i = 0; i < 4; i++)
	{
		/* 6506.1 in a spreadsheet was 6506.10 */
		if (zeros[i] & HS_REPAIR_TRAILING_ZERO && typed->fraction != 1)
			continue;
		if (!attempt(typed, zeros[i], &code))
			continue;
		*other_zero = zeros[i] == 0 && !(typed->repairs & HS_REPAIR_LOST) &&
			typed->n > HS_SUBHEADING && typed->n % 2 == 1 &&
			attempt(typed, HS_REPAIR_LEADING_ZERO, &other);
		typed->repairs |= zeros[i];
		return code;
	}

	/* 6403.0, when there is no 6403.00 */
	whole.n--;
	for (int i = 0; i < 4; i += 2)
	{
		if (typed->fraction != 1 || whole.digits[whole.n] != 0 ||
			!attempt(&whole, zeros[i], &code))
			continue;
		typed->repairs |= zeros[i] | HS_REPAIR_DECIMAL;
		return code;
	}

	for (int i = 0; i < 4; i += 2)
	{
		if (!attempt_rounded(typed, zeros[i], &code))
			continue;
		typed->repairs |= zeros[i] | HS_REPAIR_ROUNDED;
		return code;
	}

	if (typed->repairs & HS_REPAIR_LOST)
	{
		if (typed->n < HS_SUBHEADING)
			return 0;
		typed->n = HS_SUBHEADING;
	}
	return hs_of_digits(typed->digits, typed->n);
}

/*
 * How far a successor is from the code it follows: nearest under the same
 * heading, then in the same chapter. Waste, which took goods out of hundreds
 * of codes in 2022, is what a shipment is least likely to hold.
 */
static int
distance(HsCode successor, HsCode code)
{
	if (hs_number(successor, HS_HEADING) == HS_WASTE)
		return 3;
	for (int n = HS_HEADING; n > 0; n -= 2)
		if (n < hs_digits(code) && hs_cut(successor, n) == hs_cut(code, n))
			return (HS_HEADING - n) / 2;
	return 2;
}

/* Nearest first, otherwise ascending as they come. */
static void
order_by_distance(HsCode *successors, int n, HsCode code)
{
	for (int i = 1; i < n; i++)
	{
		HsCode		moving = successors[i];
		int			at = i;

		for (; at > 0 && distance(successors[at - 1], code) > distance(moving, code); at--)
			successors[at] = successors[at - 1];
		successors[at] = moving;
	}
}

/* What a code of an earlier edition became in the one in force. */
static void
follow(HsVerdict *verdict, HsCode checked, int from, int to)
{
	int			n = hs_digits(checked);
	HsSet		set;

	hs_set_under(&set, from, checked);
	verdict->traced = hs_set_carry(&set, from, to);
	if (!verdict->traced)
		return;
	verdict->n_successors = hs_set_list(&set, to, n, verdict->successors,
										HS_MAX_SUCCESSORS);
	if (verdict->n_successors <= HS_MAX_SUCCESSORS)
		order_by_distance(verdict->successors, verdict->n_successors, checked);
}

/* Did all goods of a code in edition `to` come from this code of `from`? */
static bool
came_from(HsCode code, int to, HsCode old, int from)
{
	HsSet		set;
	HsCode		source;

	hs_set_under(&set, to, code);
	return hs_set_carry(&set, to, from) &&
		hs_set_list(&set, from, hs_digits(old), &source, 1) == 1 && source == old;
}

static bool
only_waste_left(const HsVerdict *verdict, HsCode checked, int edition)
{
	bool		stayed = false;

	for (int i = 0; i < verdict->n_successors && i < HS_MAX_SUCCESSORS; i++)
	{
		if (verdict->successors[i] == checked)
			stayed = true;
		else if (hs_number(verdict->successors[i], HS_HEADING) != HS_WASTE)
			return false;
	}
	return stayed && came_from(checked, edition, checked, edition - 1);
}

/* Fills everything that does not come from reading the text. */
static void
judge(HsCode code, int year, HsVerdict *verdict)
{
	int			edition = hs_edition_in_force(year);
	int			n = hs_digits(code);
	HsCode		checked = hs_cut(code, level(n));

	verdict->code = code;
	verdict->in_force = edition < 0 ? 0 : hs_editions[edition].year;
	if (year >= hs_editions[hs_n_editions - 1].until)
		verdict->missing = hs_editions[hs_n_editions - 1].until;

	if (n == 3 || n == 5)
	{
		verdict->status = HS_MALFORMED;
		verdict->fault = HS_FAULT_LEVEL;
		verdict->code = 0;
		return;
	}
	if (hs_number(code, HS_CHAPTER) == 77 || is_nines(code) ||
		(is_national(code) && n <= HS_SUBHEADING))
	{
		verdict->status = HS_NEVER;
		return;
	}
	if (edition < 0)
	{
		verdict->status = HS_UNKNOWN;
		return;
	}
	if (is_national(code) || hs_edition_has(edition, checked))
	{
		verdict->edition = verdict->in_force;
		verdict->status = HS_VALID;
		if (!hs_edition_rescoped(edition, checked))
			return;
		verdict->status = HS_RESCOPED;
		follow(verdict, checked, edition - 1, edition);
		verdict->waste_only = only_waste_left(verdict, checked, edition);
		return;
	}
	for (int i = edition - 1; i >= 0; i--)
	{
		if (!hs_edition_has(i, checked))
			continue;
		verdict->edition = hs_editions[i].year;
		verdict->status = HS_SUPERSEDED;
		follow(verdict, checked, i, edition);
		verdict->one_to_one = verdict->n_successors == 1 &&
			came_from(verdict->successors[0], edition, checked, i);
		return;
	}
	for (int i = edition + 1; i < hs_n_editions; i++)
	{
		if (!hs_edition_has(i, checked))
			continue;
		verdict->edition = hs_editions[i].year;
		verdict->status = HS_FUTURE;
		return;
	}

	/* an edition we do not have may have it */
	verdict->status = verdict->missing ? HS_UNKNOWN : HS_NEVER;
	for (verdict->known = level(n) - 2; verdict->known > 0; verdict->known -= 2)
		if (hs_edition_has(edition, hs_cut(code, verdict->known)))
			break;
}

/* Everything but the successors, which are as many as n_successors says. */
static void
clear(HsVerdict *verdict)
{
	memset(verdict, 0, offsetof(HsVerdict, successors));
}

void
hs_check_code(HsCode code, int year, HsVerdict *verdict)
{
	clear(verdict);
	judge(code, year, verdict);
}

void
hs_check_text(const char *code, size_t length, int year, HsVerdict *verdict)
{
	Typed		typed;
	HsCode		meant = 0;

	memset(&typed, 0, sizeof(typed));
	clear(verdict);

	if (!read_floating(code, length, &typed))
		(void) read_digits(code, length, &typed);
	if (typed.fault == HS_FAULT_NONE)
	{
		meant = choose(&typed, &verdict->other_zero);
		if (meant == 0)
			typed.fault = HS_FAULT_FLOATING;
	}
	verdict->repairs = typed.repairs;
	if (typed.fault != HS_FAULT_NONE)
	{
		verdict->status = HS_MALFORMED;
		verdict->fault = typed.fault;
		verdict->fault_at = typed.fault_at;
		return;
	}
	judge(meant, year, verdict);
}

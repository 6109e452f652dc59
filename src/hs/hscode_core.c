/*-------------------------------------------------------------------------
 *
 * hscode_core.c
 *	  Reading, writing and taking apart HS codes. Knows nothing of
 *	  PostgreSQL, so that a fuzzer can call it.
 *
 *-------------------------------------------------------------------------
 */
#include "hscode.h"

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

bool
hs_is_sound(HsCode code)
{
	int			n = hs_digits(code);

	if (n < HS_MIN_DIGITS || n > HS_MAX_DIGITS || code >> 52 != 0)
		return false;
	for (int i = 0; i < HS_MAX_DIGITS; i++)
		if (hs_digit(code, i) > (i < n ? 9 : 0))
			return false;
	return true;
}

/*
 * What is wrong with input, given that the character at place is not one of a
 * code: is the whole a number in floating point?
 */
static HsReading
name_fault(const char *input, size_t place, size_t length)
{
	size_t		i = place + 1;

	if ((input[place] != 'e' && input[place] != 'E') || place == 0)
		return HS_STRANGE;
	if (i < length && (input[i] == '+' || input[i] == '-'))
		i++;
	return i < length && is_digit(input[i]) ? HS_FLOATING : HS_STRANGE;
}

HsReading
hs_read(const char *input, size_t length, HsCode *code)
{
	unsigned char digits[HS_MAX_DIGITS];
	int			n = 0;

	while (length > 0 && is_blank(input[length - 1]))
		length--;
	while (length > 0 && is_blank(*input))
	{
		input++;
		length--;
	}
	if (length == 0)
		return HS_TOO_SHORT;
	if (input[length - 1] == '.' || input[length - 1] == '-')
		return HS_STRANGE;

	for (size_t i = 0; i < length; i++)
	{
		char		c = input[i];

		if (is_digit(c))
		{
			if (n == HS_MAX_DIGITS)
				return HS_TOO_LONG;
			digits[n++] = (unsigned char) (c - '0');
		}
		else if (n == 0 || !(c == '.' || c == '-' || is_blank(c)))
			return name_fault(input, i, length);
		else if (c == '.' && n == 1)
			return HS_FLOATING;
	}
	if (n < HS_MIN_DIGITS)
		return HS_TOO_SHORT;

	*code = hs_of_digits(digits, n);
	return HS_READ;
}

HsCode
hs_of_digits(const unsigned char *digits, int n)
{
	HsCode		code = 0;

	for (int i = 0; i < n; i++)
		code = code << 4 | digits[i];
	return code << 4 * (HS_MAX_DIGITS - n + 1) | n;
}

HsCode
hs_of_number(uint32_t number, int n)
{
	HsCode		code = n;

	for (int i = n - 1; i >= 0; i--)
	{
		code |= (HsCode) (number % 10) << 4 * (HS_MAX_DIGITS - i);
		number /= 10;
	}
	return code;
}

uint32_t
hs_number(HsCode code, int n)
{
	uint32_t	number = 0;

	for (int i = 0; i < n; i++)
		number = number * 10 + (uint32_t) hs_digit(code, i);
	return number;
}

HsCode
hs_up(HsCode code)
{
	int			n = (hs_digits(code) - 1) / 2 * 2;

	return n < HS_CHAPTER ? 0 : hs_cut(code, n);
}

int
hs_write(HsCode code, char out[HS_FORMAT_SIZE])
{
	int			n = hs_digits(code);

	for (int i = 0; i < n; i++)
		out[i] = (char) ('0' + hs_digit(code, i));
	out[n] = '\0';
	return n;
}

int
hs_write_dotted(HsCode code, char out[HS_FORMAT_SIZE])
{
	int			n = hs_digits(code);
	int			length = 0;

	for (int i = 0; i < n; i++)
	{
		if (i >= HS_HEADING && i % 2 == 0)
			out[length++] = '.';
		out[length++] = (char) ('0' + hs_digit(code, i));
	}
	out[length] = '\0';
	return length;
}

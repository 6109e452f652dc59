/*-------------------------------------------------------------------------
 *
 * aed_element.c
 *	  The rules by which elements of advance electronic data are judged.
 *
 * Texts go by the character rules of pre-load air cargo (PACT): refused is
 * what consists only of numbers, of special characters, of both, of blanks,
 * dots and hyphens, of one character three times and more, or of a file
 * extension; and what is typed where nothing is known.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/datetime.h"

#include "aed/aed.h"
#include "description/description.h"
#include "hs/hs_check.h"
#include "hs/hs_check_glue.h"
#include "identifier/identifier.h"
#include "importer/importerno.h"
#include "text/database_text.h"

const char *const aed_kind_names[AED_KINDS] = {
	"any", "text", "name", "address", "description", "country", "count", "amount",
	"date", "s10", "awb", "waybill", "cbp_entry", "port", "hs", "hs10", "gtin",
	"importer", "url"
};

const char *const aed_state_names[AED_VALID + 1] = {
	"missing", "suspicious", "present", "valid"
};

#define FLAG(flag) (UINT32_C(1) << (flag))

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

static bool
is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static AedState
suspicious(char note[AED_NOTE], const char *why)
{
	strlcpy(note, why, AED_NOTE);
	return AED_SUSPICIOUS;
}

/* nothing but blanks, dots and hyphens */
static bool
is_empty_characters(const Text *words)
{
	for (uint32 i = 0; i < words->length; i++)
		if (words->source[i] != '.' && words->source[i] != '-' && !is_blank(words->source[i]))
			return false;
	return true;
}

static bool
is_digits_and_blanks(const Text *words)
{
	for (uint32 i = 0; i < words->length; i++)
		if (!is_digit(words->source[i]) && !is_blank(words->source[i]))
			return false;
	return true;
}

static TextSpace text_space_kept;

static AedState
judge_text(const AedValue *value, DateADT as_of, bool goods, char note[AED_NOTE])
{
	Text		words;
	TermHit    *terms;
	int			n_terms;
	size_t		length;
	const char *utf8 = utf8_of_bytes(value->text, value->length, &length);
	uint32		flags;

	text_read_in(&words, &text_space_kept, utf8, length);
	n_terms = terms_find(&words, as_of, &terms);
	flags = goods ? description_flags(&words, terms, n_terms) :
		description_form_flags(&words, terms, n_terms);

	if (flags & FLAG(DESCRIPTION_SYMBOLS_ONLY))
		return suspicious(note, is_empty_characters(&words) ? "nothing but empty characters" :
						  "nothing but special characters");
	if (flags & FLAG(DESCRIPTION_THREE_IDENTICAL))
		return suspicious(note, "nothing but one character");
	if (flags & FLAG(DESCRIPTION_NUMBERS_ONLY))
		return suspicious(note, is_digits_and_blanks(&words) ? "nothing but numbers" :
						  "nothing but special characters and numbers");
	if (flags & FLAG(DESCRIPTION_FILE_EXTENSION))
		return suspicious(note, "a file name");
	if (flags & FLAG(DESCRIPTION_PLACEHOLDER))
		return suspicious(note, "a placeholder");
	if (!goods)
		return AED_VALID;
	if (flags & FLAG(DESCRIPTION_VAGUE))
	{
		for (int i = 0; i < n_terms; i++)
			if (terms[i].kind == TERM_VAGUE && terms[i].whole)
			{
				snprintf(note, AED_NOTE, "vague by list %.60s, version %.60s",
						 terms[i].list, terms[i].version);
				break;
			}
		return AED_SUSPICIOUS;
	}
	if (flags & FLAG(DESCRIPTION_BRAND_ONLY))
		return suspicious(note, "nothing but a brand");
	if (flags & FLAG(DESCRIPTION_PERSONAL_NAME_ONLY))
		return suspicious(note, "nothing but a person's name");
	if (flags & FLAG(DESCRIPTION_TOO_SHORT))
		return suspicious(note, "too short");
	return AED_VALID;
}

/*
 * A number as people write it, with currency or unit on either side. Only
 * whether it is one, its sign, and whether it is whole or zero matter.
 */
typedef struct Amount
{
	bool		negative;
	bool		zero;
	bool		whole;
} Amount;

static bool
read_amount(const char *s, size_t n, Amount *amount)
{
	size_t		i = 0;
	size_t		digits = 0;
	size_t		fraction = 0;	/* digits behind the last dot or comma */
	bool		fraction_zero = true;
	bool		parted = false;

	amount->negative = false;
	amount->zero = true;
	while (i < n && (is_letter(s[i]) || is_blank(s[i]) || s[i] == '$' || IS_HIGHBIT_SET(s[i])))
		i++;
	if (i < n && (s[i] == '-' || s[i] == '+'))
		amount->negative = s[i++] == '-';
	for (; i < n && (is_digit(s[i]) ||
					 ((s[i] == '.' || s[i] == ',') && (digits > 0 || (i + 1 < n && is_digit(s[i + 1]))))); i++)
	{
		if (!is_digit(s[i]))
		{
			parted = true;
			fraction = 0;
			fraction_zero = true;
			continue;
		}
		digits++;
		amount->zero = amount->zero && s[i] == '0';
		fraction++;
		fraction_zero = fraction_zero && s[i] == '0';
	}
	/* 1,234 and 1.234 are a thousand to half of the world */
	amount->whole = !parted || fraction == 3 || fraction_zero;
	while (i < n && (is_letter(s[i]) || is_blank(s[i]) || s[i] == '$' || IS_HIGHBIT_SET(s[i])))
		i++;
	return digits > 0 && i == n;
}

static AedState
judge_amount(const AedValue *value, bool whole, char note[AED_NOTE])
{
	Amount		amount;

	if (!read_amount(value->text, value->length, &amount))
		return suspicious(note, "not a number");
	if (amount.zero)
		return suspicious(note, "nothing");
	if (amount.negative)
		return suspicious(note, "below 0");
	if (whole && !amount.whole)
		return suspicious(note, "not a whole number");
	return AED_VALID;
}

/* n digits as a number, or -1 */
static int
read_digits(const char *s, int n)
{
	int			number = 0;

	for (int i = 0; i < n; i++)
	{
		if (!is_digit(s[i]))
			return -1;
		number = number * 10 + (s[i] - '0');
	}
	return number;
}

/* 2026-03-09 or 20260309, and whatever time of day follows */
static AedState
judge_date(const AedValue *value, DateADT as_of, char note[AED_NOTE])
{
	const char *s = value->text;
	size_t		hyphen = value->length >= 10 && s[4] == '-' ? 1 : 0;
	int			year;
	int			month;
	int			day;
	size_t		last;

	if (value->length < (hyphen ? 10 : 8) || (hyphen && s[7] != '-'))
		return suspicious(note, "not a date as YYYY-MM-DD");
	year = read_digits(s, 4);
	month = read_digits(s + 4 + hyphen, 2);
	day = read_digits(s + 6 + 2 * hyphen, 2);
	last = 8 + 2 * hyphen;
	if (year < 1900 || month < 1 || month > 12 || day < 1 || day > day_tab[isleap(year)][month - 1] ||
		(value->length > last && is_digit(s[last])))
		return suspicious(note, "not a date as YYYY-MM-DD");
	if (date2j(year, month, day) - POSTGRES_EPOCH_JDATE > as_of)
		return suspicious(note, "in the future");
	return AED_VALID;
}

static AedState
judge_identifier(IdentifierKind kind, const AedValue *value, char note[AED_NOTE])
{
	Identifier	identifier;

	if (identifier_read(kind, value->text, value->length, &identifier) == IDENTIFIER_WELL_FORMED)
		return AED_VALID;
	identifier_explain(&identifier, value->text, value->length, note);

	/* the check digit of entries is not published where everyone can read it */
	if (kind == IDENTIFIER_CBP_ENTRY && identifier.problem == IDENTIFIER_WRONG_CHECK)
	{
		strlcat(note, " (advisory)", AED_NOTE);
		return AED_PRESENT;
	}
	return AED_SUSPICIOUS;
}

/* carriers number as they like, but what claims to be of a kind has to hold */
static AedState
judge_waybill(const AedValue *value, DateADT as_of, char note[AED_NOTE])
{
	int			n = 0;
	IdentifierKind kind = identifier_check(value->text, value->length, note);

	if (note[0] != '\0')
		return AED_SUSPICIOUS;
	if (kind != IDENTIFIER_UNKNOWN)
		return AED_VALID;
	for (size_t i = 0; i < value->length; i++)
		n += is_digit(value->text[i]);
	return n >= 4 ? AED_PRESENT : suspicious(note, "fewer than four digits");
}

static AedState
judge_port(const AedValue *value, char note[AED_NOTE])
{
	return value->length == 4 && read_digits(value->text, 4) > 0 ? AED_VALID :
		suspicious(note, "not four digits");
}

static AedState
judge_hs(const AedValue *value, DateADT as_of, bool national, char note[AED_NOTE])
{
	HsVerdict	verdict;

	hs_check_text(value->text, value->length, hs_year_of_date(as_of), &verdict);
	switch (verdict.status)
	{
		case HS_UNKNOWN:
			return AED_PRESENT;
		case HS_VALID:
		case HS_RESCOPED:
			break;
		default:
			strlcpy(note, hs_status_name(verdict.status), AED_NOTE);
			return AED_SUSPICIOUS;
	}
	if (national && hs_digits(verdict.code) < 10)
		return suspicious(note, "fewer than ten digits");
	if (hs_digits(verdict.code) < HS_SUBHEADING)
		return suspicious(note, "fewer than six digits");
	return AED_VALID;
}

/* a person's number is neither shown nor quoted */
static AedState
judge_importer(AedValue *value, char note[AED_NOTE])
{
	Importerno	number;
	ImporternoProblem problem = importerno_parse(value->text, value->length, &number);
	const char *doubt;

	if (problem != IMPORTERNO_READ)
	{
		value->secret = true;
		return suspicious(note, importerno_explain(problem));
	}
	value->secret = number.scheme == IMPORTERNO_SSN;
	doubt = importerno_doubt(&number);
	if (doubt != NULL)
		return suspicious(note, doubt);
	if (number.scheme != IMPORTERNO_OTHER)
		return AED_VALID;
	for (int i = 0; i < number.length; i++)
		if (is_digit(number.number[i]))
			return AED_PRESENT;
	return suspicious(note, "no digit in it");
}

static AedState
judge_url(const AedValue *value, char note[AED_NOTE])
{
	const char *s = value->text;
	size_t		n = value->length;
	bool		dot = false;

	for (size_t i = 0; i < n; i++)
	{
		if (is_blank(s[i]))
			return suspicious(note, "blank in a web address");
		dot |= s[i] == '.' && i > 0 && i + 1 < n;
	}
	return dot ? AED_VALID : suspicious(note, "not a web address");
}

AedState
aed_judge(AedKind kind, AedValue *value, DateADT as_of, char note[AED_NOTE])
{
	note[0] = '\0';
	value->secret = false;
	while (value->length > 0 && is_blank(value->text[0]))
		value->text++, value->length--;
	while (value->length > 0 && is_blank(value->text[value->length - 1]))
		value->length--;
	if (value->text == NULL || value->length == 0)
		return AED_MISSING;

	switch (kind)
	{
		case AED_ANY:
			return AED_PRESENT;
		case AED_TEXT:
		case AED_NAME:
			return judge_text(value, as_of, false, note);
		case AED_ADDRESS:
			if (value->structured && !value->has_country)
				return suspicious(note, "no country");
			return judge_text(value, as_of, false, note);
		case AED_DESCRIPTION:
			return judge_text(value, as_of, true, note);
		case AED_COUNTRY:
			return judge_identifier(IDENTIFIER_COUNTRY, value, note);
		case AED_COUNT:
			return judge_amount(value, true, note);
		case AED_AMOUNT:
			return judge_amount(value, false, note);
		case AED_DATE:
			return judge_date(value, as_of, note);
		case AED_S10:
			return judge_identifier(IDENTIFIER_S10, value, note);
		case AED_AWB:
			return judge_identifier(IDENTIFIER_AWB, value, note);
		case AED_WAYBILL:
			return judge_waybill(value, as_of, note);
		case AED_CBP_ENTRY:
			return judge_identifier(IDENTIFIER_CBP_ENTRY, value, note);
		case AED_PORT:
			return judge_port(value, note);
		case AED_HS:
			return judge_hs(value, as_of, false, note);
		case AED_HS10:
			return judge_hs(value, as_of, true, note);
		case AED_GTIN:
			return judge_identifier(IDENTIFIER_GTIN, value, note);
		case AED_IMPORTER:
			return judge_importer(value, note);
		case AED_URL:
			return judge_url(value, note);
	}
	pg_unreachable();
}

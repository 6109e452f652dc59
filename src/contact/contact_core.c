/*-------------------------------------------------------------------------
 *
 * contact_core.c
 *	  Keys of identifiers: folding, e-mail, websites, numbers, placeholders.
 *
 *-------------------------------------------------------------------------
 */
#include "contact/contact.h"

#include <string.h>

#include "text/text.h"

const char *const contact_kind_names[CONTACT_N_KINDS] = {
	"phone", "email", "address", "marketplace_account",
	"bank_account", "handle", "website", "tax_id"
};

int
contact_kind(const char *name, size_t length)
{
	for (int kind = 0; kind < CONTACT_N_KINDS; kind++)
		if (strlen(contact_kind_names[kind]) == length &&
			memcmp(contact_kind_names[kind], name, length) == 0)
			return kind;
	return -1;
}

/* --------------------------------------------------------------- texts */

void
contact_clear(ContactText *text)
{
	text->length = 0;
	text->bytes[0] = '\0';
}

void
contact_append(ContactText *text, const char *bytes, size_t length)
{
	if (length > (size_t) (CONTACT_MAX_BYTES - text->length))
		return;
	memcpy(text->bytes + text->length, bytes, length);
	text->length += (int) length;
	text->bytes[text->length] = '\0';
}

void
contact_append_string(ContactText *text, const char *string)
{
	contact_append(text, string, strlen(string));
}

bool
contact_listed(const char *list, const char *word, size_t length)
{
	for (const char *at = list; *at != '\0';)
	{
		size_t		n = strcspn(at, " ");

		if (n == length && memcmp(at, word, n) == 0)
			return true;
		at += n + (at[n] == ' ');
	}
	return false;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
}

static char
upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char) (c + 'A' - 'a') : c;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_word_byte(char c)
{
	return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || (unsigned char) c >= 0x80;
}

bool
contact_country(const char *country, char *out)
{
	if (country == NULL || strlen(country) != 2)
		return false;
	for (int i = 0; i < 2; i++)
	{
		out[i] = upper(country[i]);
		if (out[i] < 'A' || out[i] > 'Z')
			return false;
	}
	out[2] = '\0';
	if (strcmp(out, "UK") == 0)
		strcpy(out, "GB");
	if (strcmp(out, "EL") == 0)
		strcpy(out, "GR");
	return true;
}

/* ------------------------------------------------------------- folding */

/* the first digits of scripts that have ten of their own, as of Unicode 15 */
static const uint32_t zeros[] = {
	0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66,
	0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10
};

/* one code point; bytes that are no UTF-8 are taken one by one */
static uint32_t
next_code_point(const char *value, size_t length, size_t *taken)
{
	unsigned char c = (unsigned char) value[0];
	size_t		n = c < 0xC2 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 1;
	uint32_t	code_point = n == 1 ? c : c & (0x7F >> n);

	*taken = 1;
	if (n > length)
		return c;
	for (size_t i = 1; i < n; i++)
	{
		if (((unsigned char) value[i] & 0xC0) != 0x80)
			return c;
		code_point = code_point << 6 | ((unsigned char) value[i] & 0x3F);
	}
	*taken = n;
	return code_point;
}

static bool
is_invisible(uint32_t c)
{
	return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E || c == 0x20E3 || c == 0xFEFF ||
		(c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
		(c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F);
}

/* the ASCII character that one beyond ASCII stands for, or 0 */
static char
ascii_of(uint32_t c)
{
	if (c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
		c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000)
		return ' ';
	if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63)
		return '-';
	if (c == 0x3002 || c == 0xFF61 || c == 0x2024)
		return '.';
	if (c >= 0xFF01 && c <= 0xFF5E)
		return (char) (c - 0xFF01 + '!');
	for (size_t i = 0; i < sizeof(zeros) / sizeof(zeros[0]); i++)
		if (c >= zeros[i] && c < zeros[i] + 10)
			return (char) ('0' + c - zeros[i]);
	if (c >= 0x1D7CE && c <= 0x1D7FF)
		return (char) ('0' + (c - 0x1D7CE) % 10);
	if (c >= 0x2460 && c <= 0x2468)
		return (char) ('1' + c - 0x2460);
	if (c >= 0x2776 && c <= 0x277E)
		return (char) ('1' + c - 0x2776);
	if (c == 0x24EA)
		return '0';
	if (c >= 0x24B6 && c <= 0x24E9)
		return (char) (c < 0x24D0 ? 'A' + c - 0x24B6 : 'a' + c - 0x24D0);

	/* styled letters of mathematics: alphabets of 52, capitals first */
	if (c >= 0x1D400 && c <= 0x1D6A3)
	{
		c = (c - 0x1D400) % 52;
		return (char) (c < 26 ? 'A' + c : 'a' + c - 26);
	}
	return '\0';
}

bool
contact_fold(const char *value, size_t length, ContactText *folded)
{
	bool		blank = false;
	size_t		taken;

	contact_clear(folded);
	for (size_t i = 0; i < length; i += taken)
	{
		uint32_t	c = next_code_point(value + i, length - i, &taken);
		char		ascii = taken > 1 ? ascii_of(c) : value[i];

		if (c == 0 || (taken > 1 && is_invisible(c)))
			continue;
		if (taken == 1 && (c <= ' ' || c == 0x7F))
			ascii = ' ';
		if (ascii == ' ')
		{
			blank = folded->length > 0;
			continue;
		}
		if (folded->length + (int) taken + 1 > CONTACT_MAX_BYTES)
		{
			contact_clear(folded);
			return false;
		}
		if (blank)
			contact_append(folded, " ", 1);
		blank = false;
		if (ascii != '\0')
			contact_append(folded, &ascii, 1);
		else
			contact_append(folded, value + i, taken);
	}
	return true;
}

/* --------------------------------------------------------- placeholders */

static const char nothing_words[] =
"na none nothing null nil no not unknown unk tbd tba tbc test testing dummy sample xyz abc abcd "
"asdf asdfg qwerty qwertyuiop notavailable notapplicable notprovided notknown notgiven missing empty "
"undefined blank noemail nomail nophone notelephone nomobile noaddress nofax nowebsite private anonymous "
"sindatos ninguno ninguna keine keiner kein aucun aucune nessuno inconnu unbekannt desconocido нет неизвестно "
"无 無 没有 沒有 未知 不详 不詳 暂无 暫無 없음 なし 不明";

/* 123456789, 98765: each digit one more or one less than that before it */
static bool
is_counting(const char *digits, size_t n)
{
	int			step = n > 1 ? (digits[1] - digits[0] + 10) % 10 : 0;

	if (step != 1 && step != 9)
		return false;
	for (size_t i = 1; i < n; i++)
		if ((digits[i] - digits[i - 1] + 10) % 10 != step)
			return false;
	return true;
}

bool
contact_says_nothing(const char *value, size_t length)
{
	char		letters[CONTACT_MAX_BYTES];
	size_t		n = 0;
	size_t		n_same = 0;
	size_t		n_digits = 0;

	for (size_t i = 0; i < length && n < sizeof(letters); i++)
		if (is_word_byte(value[i]))
			letters[n++] = lower(value[i]);
	for (size_t i = 0; i < n; i++)
	{
		n_same += letters[i] == letters[0];
		n_digits += is_digit(letters[i]);
	}
	if (n_same == n)
		return true;
	if (n_digits == n && n >= 5 && is_counting(letters, n))
		return true;
	return contact_listed(nothing_words, letters, n);
}

/*
 * A phone number that nobody has: all the same, or counting up or down
 * for seven at the end.
 */
static bool
phone_says_nothing(const ContactText *key)
{
	const char *digits = key->bytes + phone_national(key);
	size_t		n = strlen(digits);
	size_t		n_same = 1;

	while (n_same < n && digits[n - n_same - 1] == digits[n - 1])
		n_same++;
	if (n_same == n || n_same >= 9 || (n_same >= 7 && digits[n - 1] == '0'))
		return true;
	return n >= 7 && is_counting(digits + n - 7, 7);
}

/* --------------------------------------------------------------- e-mail */

/* mailboxes that belong to nobody, at every host */
static const char nobody_mailboxes[] =
"none na null no noemail no.email nomail unknown notavailable noreply no.reply no-reply donotreply do-not-reply "
"test@test abc@abc xxx xxxx example@ email@email user@user name@name mail@mail a@a aa@aa x@x";

static bool
nobody_reads(const char *local, size_t n_local, const char *domain)
{
	ContactText both;
	size_t		label = strcspn(domain, ".");

	if (contact_listed("example.com example.org example.net example.edu test.com email.com domain.com noemail.com none.com "
					   "invalid localhost", domain, strlen(domain)) ||
		contact_listed(nobody_mailboxes, local, n_local))
		return true;
	contact_clear(&both);
	contact_append(&both, local, n_local);
	contact_append_string(&both, "@");
	contact_append(&both, domain, label);
	return contact_listed(nobody_mailboxes, both.bytes, both.length);
}

static bool
is_domain(const char *domain)
{
	const char *label = domain;

	if (strlen(domain) > 253 || strchr(domain, '.') == NULL)
		return false;
	for (;;)
	{
		size_t		n = strcspn(label, ".");

		if (n == 0 || n > 63 || label[0] == '-' || label[n - 1] == '-')
			return false;
		for (size_t i = 0; i < n; i++)
			if (!is_word_byte(label[i]) && label[i] != '-' && label[i] != '_')
				return false;
		if (label[n] == '\0')
			return true;
		label += n + 1;
	}
}

/*
 * Small letters, without name, brackets and +tag; hosts that are one mail
 * service under several names are one, and at Gmail dots do not count.
 */
ContactProblem
email_read(const ContactText *folded, ContactText *key)
{
	const char *start = folded->bytes;
	const char *end = start + folded->length;
	const char *bracket = strrchr(start, '<');
	const char *at;
	char		local[64];
	char		domain[256];
	size_t		n_local = 0;
	size_t		n = 0;
	bool		gmail;

	contact_clear(key);
	if (bracket != NULL && strchr(bracket, '>') != NULL)
	{
		start = bracket + 1;
		end = strchr(bracket, '>');
	}
	if (end - start > 7 && memcmp(start, "mailto:", 7) == 0)
	{
		start += 7;
		end = start + strcspn(start, "?>");
	}
	while (start < end && *start == ' ')
		start++;
	while (end > start && strchr(" .,;", end[-1]) != NULL)
		end--;
	for (at = end; at > start && at[-1] != '@'; at--)
		;
	if (at == start || end - at >= (int) sizeof(domain))
		return CONTACT_UNREADABLE;

	for (const char *c = at; c < end; c++)
		domain[n++] = lower(*c);
	domain[n] = '\0';
	if (!is_domain(domain))
		return CONTACT_UNREADABLE;
	if (contact_listed("googlemail.com", domain, n))
		strcpy(domain, "gmail.com");
	else if (contact_listed("protonmail.com pm.me protonmail.ch", domain, n))
		strcpy(domain, "proton.me");
	else if (contact_listed("yandex.com ya.ru yandex.by yandex.kz yandex.ua", domain, n))
		strcpy(domain, "yandex.ru");
	gmail = strcmp(domain, "gmail.com") == 0;

	for (const char *c = start; c < at - 1; c++)
	{
		if (*c == '+' && n_local > 0)
			break;
		if (!is_word_byte(*c) && strchr(".!#$%&'*+-/=?^_`{|}~", *c) == NULL)
			return CONTACT_UNREADABLE;
		if (gmail && *c == '.')
			continue;
		if (n_local == sizeof(local))
			return CONTACT_UNREADABLE;
		local[n_local++] = lower(*c);
	}
	if (n_local == 0)
		return CONTACT_UNREADABLE;
	if (nobody_reads(local, n_local, domain))
		return CONTACT_PLACEHOLDER;
	contact_append(key, local, n_local);
	contact_append_string(key, "@");
	contact_append_string(key, domain);
	return CONTACT_GOOD;
}

/* ------------------------------------------------------------- websites */

const char *
contact_host(const char *value, ContactText *host)
{
	const char *start = strstr(value, "://");
	const char *path;
	const char *end;

	contact_clear(host);
	start = start != NULL && start - value <= 10 ? start + 3 : value;
	path = start + strcspn(start, "/?#");
	for (const char *c = start; c < path; c++)
		if (*c == '@')
			start = c + 1;
	end = path;
	for (const char *c = start; c < path && end == path; c++)
		if (*c == ':')
			end = c;
	if (end > start && end[-1] == '.')
		end--;
	for (const char *c = start; c < end; c++)
	{
		char		small = lower(*c);

		contact_append(host, &small, 1);
	}
	if (strncmp(host->bytes, "www.", 4) == 0)
	{
		memmove(host->bytes, host->bytes + 4, host->length - 3);
		host->length -= 4;
	}
	return is_domain(host->bytes) ? path : NULL;
}

/* hosts whose pages belong to many */
static const char shared_hosts[] =
"sites.google.com docs.google.com forms.gle linktr.ee beacons.ai linkin.bio taplink.cc bio.link carrd.co "
"bit.ly tinyurl.com goo.gl t.cn is.gd rb.gy cutt.ly msha.ke bio.site lnk.bio";

ContactProblem
website_read(const ContactText *folded, ContactText *key)
{
	ContactText platform;
	ContactText identifier;
	const char *path = contact_host(folded->bytes, key);
	ContactProblem problem;
	size_t		n;

	if (path == NULL || strchr(folded->bytes, ' ') != NULL)
	{
		contact_clear(key);
		return CONTACT_UNREADABLE;
	}

	/* the page of a shop on a platform is that shop's handle */
	problem = handle_read(folded, NULL, &platform, &identifier);
	if (platform.length > 0 && (problem == CONTACT_GOOD || problem == CONTACT_TOO_VAGUE))
	{
		contact_clear(key);
		if (problem == CONTACT_TOO_VAGUE)
			return problem;
		contact_append(key, platform.bytes, platform.length);
		contact_append_string(key, ":");
		contact_append(key, identifier.bytes, identifier.length);
		return CONTACT_GOOD;
	}
	if (nobody_reads("", 0, key->bytes))
	{
		contact_clear(key);
		return CONTACT_PLACEHOLDER;
	}
	if (!contact_listed(shared_hosts, key->bytes, key->length))
		return CONTACT_GOOD;
	n = strcspn(path, "?#");
	while (n > 0 && path[n - 1] == '/')
		n--;
	if (n == 0)
	{
		contact_clear(key);
		return CONTACT_TOO_VAGUE;
	}
	contact_append(key, path, n);
	return CONTACT_GOOD;
}

/* -------------------------------------------------------------- numbers */

/* letters and digits in capitals, behind the prefix of their kind */
static ContactProblem
read_number(const ContactText *folded, const char *prefix, const char *country, ContactText *key)
{
	char		number[40];
	int			n = 0;
	int			n_digits = 0;
	int			skip = 0;

	contact_clear(key);
	for (int i = 0; i < folded->length; i++)
	{
		char		c = upper(folded->bytes[i]);

		if (!is_word_byte(c))
			continue;
		if ((unsigned char) c >= 0x80 || n == (int) sizeof(number))
			return CONTACT_UNREADABLE;
		n_digits += is_digit(c);
		number[n++] = c;
	}
	if (n < 5 || n_digits < 3)
		return CONTACT_UNREADABLE;
	contact_append_string(key, prefix);
	if (country != NULL)
	{
		if (memcmp(number, country, 2) == 0 ||
			(strcmp(country, "GR") == 0 && memcmp(number, "EL", 2) == 0))
			skip = 2;
		contact_append(key, country, 2);
	}
	if (contact_says_nothing(number + skip, n - skip))
	{
		contact_clear(key);
		return CONTACT_PLACEHOLDER;
	}
	contact_append(key, number + skip, n - skip);
	return CONTACT_GOOD;
}

/* ----------------------------------------------------------------- keys */

bool
contact_is_digest(const char *value, size_t length)
{
	size_t		n = strlen(CONTACT_DIGEST_PREFIX);

	if (length != n + 64 || memcmp(value, CONTACT_DIGEST_PREFIX, n) != 0)
		return false;
	for (; n < length; n++)
		if (!is_digit(value[n]) && !(value[n] >= 'a' && value[n] <= 'f'))
			return false;
	return true;
}

size_t
contact_space(void)
{
	return text_space(CONTACT_MAX_BYTES);
}

static ContactProblem
read_handle(const ContactText *folded, const char *country, ContactText *key)
{
	ContactText platform;
	ContactText identifier;
	ContactProblem problem = handle_read(folded, country, &platform, &identifier);

	contact_clear(key);
	if (problem != CONTACT_GOOD)
		return problem;
	if (contact_says_nothing(identifier.bytes, identifier.length))
		return CONTACT_PLACEHOLDER;

	/* the number identifies the account */
	if (strcmp(platform.bytes, "whatsapp") == 0 && identifier.bytes[0] == '+')
	{
		*key = identifier;
		return phone_says_nothing(key) ? CONTACT_PLACEHOLDER : CONTACT_GOOD;
	}
	contact_append(key, platform.bytes, platform.length);
	contact_append_string(key, ":");

	/* to Facebook, john.smith is johnsmith */
	for (int i = 0; i < identifier.length; i++)
		if (identifier.bytes[i] != '.' || strcmp(platform.bytes, "facebook") != 0)
			contact_append(key, &identifier.bytes[i], 1);
	return CONTACT_GOOD;
}

ContactProblem
contact_key(ContactKind kind, const char *value, size_t length,
			const char *country, void *space, ContactText *key)
{
	ContactText folded;
	ContactProblem problem = CONTACT_UNREADABLE;
	char		code[3];

	contact_clear(key);
	if (contact_is_digest(value, length))
	{
		contact_append(key, value, length);
		return CONTACT_GOOD;
	}
	if (!contact_fold(value, length, &folded))
		return CONTACT_TOO_LONG;
	if (folded.length == 0)
		return CONTACT_EMPTY;
	/* a@b.cd is an address, though its letters are abcd */
	if (contact_says_nothing(folded.bytes, folded.length) &&
		(kind != CONTACT_EMAIL || strchr(folded.bytes, '@') == NULL))
		return CONTACT_PLACEHOLDER;
	country = contact_country(country, code) ? code : NULL;

	switch (kind)
	{
		case CONTACT_PHONE:
			problem = phone_read(&folded, country, key);
			if (problem == CONTACT_GOOD && phone_says_nothing(key))
				problem = CONTACT_PLACEHOLDER;
			break;
		case CONTACT_EMAIL:
			problem = email_read(&folded, key);
			break;
		case CONTACT_ADDRESS:
			problem = address_read(&folded, country, space, key);
			break;
		case CONTACT_MARKETPLACE_ACCOUNT:
		case CONTACT_HANDLE:
			problem = read_handle(&folded, country, key);
			break;
		case CONTACT_BANK_ACCOUNT:
			problem = read_number(&folded, "account:", NULL, key);
			break;
		case CONTACT_WEBSITE:
			problem = website_read(&folded, key);
			break;
		case CONTACT_TAX_ID:
			problem = read_number(&folded, "tax:", country, key);
			break;
	}
	if (problem != CONTACT_GOOD)
		contact_clear(key);
	return problem;
}

/* ---------------------------------------------------------------- masks */

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_inside_character(char byte)
{
	return ((unsigned char) byte & 0xC0) == 0x80;
}

/* the first characters of a text, at most n and never all of them */
static void
append_beginning(ContactText *masked, const char *text, size_t length, uint32_t n)
{
	size_t		end = 0;

	while (n > 0 && end < length)
	{
		for (end++; end < length && is_inside_character(text[end]); end++)
			;
		n--;
	}
	if (end < length)
		contact_append(masked, text, end);
}

/* the last n characters of a text that has more than twice as many */
static void
append_end(ContactText *masked, const char *text, size_t length, uint32_t n)
{
	size_t		start = length;

	if (text_characters(text, (uint32_t) length) <= 2 * n)
		return;
	for (; n > 0; n--)
		for (start--; is_inside_character(text[start]); start--)
			;
	contact_append(masked, text + start, length - start);
}

void
contact_mask(const char *key, size_t length, ContactText *masked)
{
	ContactText whole;
	const char *colon;
	const char *at;
	const char *dot;

	contact_clear(masked);
	contact_clear(&whole);
	contact_append(&whole, key, length);
	colon = strchr(whole.bytes, ':');
	at = strchr(whole.bytes, '@');
	dot = strrchr(whole.bytes, '.');

	if (whole.bytes[0] == '+')
	{
		int			national = phone_national(&whole);

		contact_append(masked, whole.bytes, national);
		contact_append_string(masked, "***");
		append_end(masked, whole.bytes + national, whole.length - national, 2);
	}
	else if (contact_is_digest(whole.bytes, whole.length))
	{
		contact_append(masked, whole.bytes, strlen(CONTACT_DIGEST_PREFIX) + 8);
		contact_append_string(masked, "***");
	}
	else if (strncmp(whole.bytes, "tax:", 4) == 0 || strncmp(whole.bytes, "account:", 8) == 0)
	{
		contact_append(masked, whole.bytes, colon + 1 - whole.bytes);
		contact_append_string(masked, "***");
		append_end(masked, colon + 1, strlen(colon + 1), 3);
	}
	else if (at != NULL && (colon == NULL || colon > at))
	{
		append_beginning(masked, whole.bytes, at - whole.bytes, 1);
		contact_append_string(masked, "***");
		contact_append_string(masked, at);
	}
	else if (colon != NULL)
	{
		contact_append(masked, whole.bytes, colon + 1 - whole.bytes);
		append_beginning(masked, colon + 1, strlen(colon + 1), 2);
		contact_append_string(masked, "***");
	}
	else if (strchr(whole.bytes, ' ') != NULL)
	{
		/* of an address the country alone */
		if (is_capital(whole.bytes[0]) && is_capital(whole.bytes[1]) && whole.bytes[2] == ' ')
			contact_append(masked, whole.bytes, 3);
		contact_append_string(masked, "***");
	}
	else
	{
		append_beginning(masked, whole.bytes, dot != NULL ? (size_t) (dot - whole.bytes) : 0, 2);
		contact_append_string(masked, "***");
		if (dot != NULL && strchr(dot, '/') == NULL)
			contact_append_string(masked, dot);
	}
}

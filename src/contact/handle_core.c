/*-------------------------------------------------------------------------
 *
 * handle_core.c
 *	  Handles of sellers: platform and account.
 *
 *-------------------------------------------------------------------------
 */
#include "contact/contact.h"

#include <string.h>

#include "contact/platforms.h"

#define MAX_STEPS	12			/* of a path */

/* longer ones are no name of a seller */
#define MAX_HANDLE	128

typedef struct Step
{
	int			length;
	char		bytes[MAX_HANDLE + 1];	/* decoded; terminated */
} Step;

typedef struct Path
{
	int			n_steps;
	Step		steps[MAX_STEPS];
	const char *query;			/* behind the ?, or "" */
} Path;

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int
hex_value(char c)
{
	c = lower(c);
	return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/*
 * Copies what stands before the first of these characters, %41 as A. What is
 * too long is empty. Returns what follows.
 */
static const char *
take_step(const char *at, const char *until, Step *step)
{
	step->length = 0;
	while (*at != '\0' && strchr(until, *at) == NULL)
	{
		char		c = *at++;

		if (c == '%' && hex_value(at[0]) >= 0 && hex_value(at[1]) >= 0)
		{
			c = (char) (hex_value(at[0]) << 4 | hex_value(at[1]));
			at += 2;
		}
		/* a blank or a control character is in no handle */
		if (step->length == MAX_HANDLE || (unsigned char) c <= ' ' || c == 0x7F)
		{
			at += strcspn(at, until);
			step->length = 0;
			break;
		}
		step->bytes[step->length++] = c;
	}
	step->bytes[step->length] = '\0';
	return at;
}

static void
read_path(const char *at, Path *path)
{
	path->n_steps = 0;
	while (*at == '/' && path->n_steps < MAX_STEPS)
	{
		at = take_step(at + 1, "/?#", &path->steps[path->n_steps]);
		if (path->steps[path->n_steps].length > 0)
			path->n_steps++;
	}
	at += strcspn(at, "?#");
	path->query = *at == '?' ? at + 1 : "";
}

static bool
same_word(const Step *step, const char *word)
{
	for (int i = 0; i < step->length; i++)
		if (lower(step->bytes[i]) != word[i])
			return false;
	return word[step->length] == '\0';
}

/* the first of these parameters that has a value, or NULL */
static const char *
find_parameter(const Path *path, const char *names, Step *value)
{
	for (const char *at = path->query; *at != '\0';)
	{
		size_t		n = strcspn(at, "=&#");
		bool		wanted = at[n] == '=' && contact_listed(names, at, n);
		const char *name = at;

		at += n;
		if (*at == '=')
			at = take_step(at + 1, "&#", value);
		if (wanted && value->length > 0)
			return name;
		if (*at != '&')
			break;
		at++;
	}
	return NULL;
}

/* drops what may stand around a name: @, ~, .html */
static void
trim_step(Step *step)
{
	int			skip = 0;

	while (skip < step->length && strchr("@~", step->bytes[skip]) != NULL)
		skip++;
	memmove(step->bytes, step->bytes + skip, step->length - skip + 1);
	step->length -= skip;
	for (const char *const *end = (const char *const[]) {".html", ".htm", NULL}; *end != NULL; end++)
	{
		int			n = (int) strlen(*end);

		if (step->length > n && strcmp(step->bytes + step->length - n, *end) == 0)
			step->bytes[step->length -= n] = '\0';
	}
}

/* the digits of m-634418215988, shop123; false when there are none */
static bool
only_digits(Step *step)
{
	int			start = 0;

	while (start < step->length && !is_digit(step->bytes[start]))
		start++;
	for (int i = start; i < step->length; i++)
		if (!is_digit(step->bytes[i]))
			return false;
	memmove(step->bytes, step->bytes + start, step->length - start + 1);
	step->length -= start;
	return step->length > 0;
}

/* Facebook's groups/x: the word stays, as a seller and a group are two things */
static void
keep_word(const char *word, size_t n, Step *step)
{
	if (step->length + n + 1 > MAX_HANDLE)
		return;
	memmove(step->bytes + n + 1, step->bytes, step->length + 1);
	memcpy(step->bytes, word, n);
	step->bytes[n] = '/';
	step->length += (int) n + 1;
}

/* the step of the path behind one of the site's words */
static bool
find_after(const Site *site, const Path *path, Step *found, bool *keep_case)
{
	for (int i = 0; i + 1 < path->n_steps; i++)
		for (const char *at = site->after; *at != '\0';)
		{
			size_t		whole = strcspn(at, " ");
			size_t		n = strcspn(at, " =!2");
			char		word[32];
			int			next = i + 1 + (memchr(at + n, '2', whole - n) != NULL);

			memcpy(word, at, n);
			word[n] = '\0';
			if (same_word(&path->steps[i], word))
			{
				for (int k = next; k < path->n_steps; k++)
				{
					*found = path->steps[k];
					trim_step(found);
					if (!(site->flags & DIGITS) || only_digits(found))
					{
						*keep_case = memchr(at + n, '!', whole - n) != NULL;
						if (memchr(at + n, '=', whole - n) != NULL)
							keep_word(word, n, found);
						return found->length > 0;
					}
				}
				return false;
			}
			at += whole + (at[whole] == ' ');
		}
	return false;
}

/*
 * The part of a host before label.top; NULL when it is not of this site. The
 * part is empty for the domain itself.
 */
static const char *
match_site(const Site *site, const char *host, size_t *n_before)
{
	size_t		n = strlen(host);
	size_t		n_label = strlen(site->label);

	for (const char *at = host; at != NULL; at = strchr(at, '.') != NULL ? strchr(at, '.') + 1 : NULL)
	{
		const char *top = at + n_label + 1;
		size_t		n_top;
		bool		fits;

		if (n - (at - host) < n_label + 3 || memcmp(at, site->label, n_label) != 0 || at[n_label] != '.')
			continue;
		n_top = strlen(top);
		if (site->tops[0] == '*')
			fits = strcmp(top, "com") == 0 || n_top == 2 ||
				(n_top == 6 && (memcmp(top, "com.", 4) == 0)) ||
				(n_top == 5 && (memcmp(top, "co.", 3) == 0));
		else
			fits = contact_listed(site->tops, top, n_top);
		if (fits)
		{
			*n_before = at == host ? 0 : at - host - 1;
			return host;
		}
	}
	return NULL;
}

/* a step that is a name: true; false for a product, a wall, an empty one */
static bool
is_name(const char *platform, const Step *step)
{
	if (step->length == 0)
		return false;
	if (strcmp(platform, "vk") == 0 && strchr(step->bytes, '-') != NULL)
		return false;
	/* a product of Shopee: title-i.shop.item */
	if (strcmp(platform, "shopee") == 0 && strstr(step->bytes, "-i.") != NULL)
		return false;
	return true;
}

static bool
find_seller(const Site *site, const char *before, size_t n_before, Path *path,
			Step *found, bool *keep_case)
{
	const char *parameter = find_parameter(path, site->parameters, found);

	*keep_case = (site->flags & KEEP_CASE) != 0;
	if (parameter != NULL)
	{
		trim_step(found);
		/* shop_id=123 is shop123.taobao.com, another than user 123 */
		if ((site->flags & (SUBDOMAIN | DIGITS)) == SUBDOMAIN && strncmp(parameter, "shop", 4) == 0 &&
			is_digit(found->bytes[0]) && found->length + 4 <= MAX_HANDLE)
		{
			memmove(found->bytes + 4, found->bytes, found->length + 1);
			memcpy(found->bytes, "shop", 4);
			found->length += 4;
		}
		return found->length > 0;
	}
	if (find_after(site, path, found, keep_case))
		return true;
	*keep_case = (site->flags & KEEP_CASE) != 0;

	/* name.x.yupoo.com, name.en.alibaba.com: the first label */
	if ((site->flags & SUBDOMAIN) && n_before > 0)
	{
		size_t		n = strcspn(before, ".");

		if (n <= n_before && n <= MAX_HANDLE && !contact_listed(site->no_seller, before, n))
		{
			found->length = (int) n;
			memcpy(found->bytes, before, n);
			found->bytes[n] = '\0';
			return !(site->flags & DIGITS) || only_digits(found);
		}
	}
	if (!(site->flags & (FIRST | FIRST_AT)) || path->n_steps == 0)
		return false;
	*found = path->steps[0];
	if ((site->flags & FIRST_AT) && found->bytes[0] != '@')
		return false;

	/* an invitation to a group of Telegram; its capitals count */
	if (strcmp(site->platform, "telegram") == 0 && found->bytes[0] == '+' && !is_digit(found->bytes[1]))
	{
		memmove(found->bytes, found->bytes + 1, found->length--);
		keep_word("joinchat", 8, found);
		*keep_case = true;
		return true;
	}
	for (const char *at = site->no_seller; *at != '\0';)
	{
		size_t		n = strcspn(at, " ");
		char		word[32];

		memcpy(word, at, n);
		word[n] = '\0';
		if (same_word(found, word))
			return false;
		at += n + (at[n] == ' ');
	}
	trim_step(found);
	if ((site->flags & DIGITS) && !only_digits(found))
		return false;
	return is_name(site->platform, found);
}

/* numbers of sellers at Amazon: A1B2C3D4E5F6G7, in capitals */
static bool
is_amazon_number(const Step *step)
{
	bool		digit = false;

	if (step->length < 12 || step->length > 21 || lower(step->bytes[0]) != 'a')
		return false;
	for (int i = 0; i < step->length; i++)
	{
		char		c = lower(step->bytes[i]);

		if (!is_digit(c) && !(c >= 'a' && c <= 'z'))
			return false;
		digit |= is_digit(c);
	}
	return digit;
}

/* writes the identifier by the platform's rule of capitals */
static ContactProblem
write_identifier(const char *platform, const Step *step, bool keep_case,
				 const char *country, ContactText *identifier)
{
	contact_clear(identifier);
	if (step->length == 0)
		return CONTACT_TOO_VAGUE;
	if (strcmp(platform, "whatsapp") == 0 && !keep_case)
	{
		ContactText number;

		/* by the country as people write it, else the whole number as wa.me has it */
		contact_clear(&number);
		contact_append(&number, step->bytes, step->length);
		if (phone_read(&number, country, identifier) == CONTACT_GOOD)
			return CONTACT_GOOD;
		contact_clear(&number);
		contact_append_string(&number, "+");
		contact_append(&number, step->bytes, step->length);
		return phone_read(&number, NULL, identifier);
	}
	if (keep_case)
		contact_append(identifier, step->bytes, step->length);
	else
		for (int i = 0; i < step->length; i++)
		{
			char		c = lower(step->bytes[i]);

			if (strcmp(platform, "amazon") == 0 && is_amazon_number(step) && c >= 'a' && c <= 'z')
				c += 'A' - 'a';
			contact_append(identifier, &c, 1);
		}
	return CONTACT_GOOD;
}

/* ------------------------------------------------------------- addresses */

/* tg://resolve?domain=name, whatsapp://send?phone=123, line://ti/p/@name */
static const char *
app_site(const char *value)
{
	static const struct
	{
		const char *scheme;
		const char *host;
	}			apps[] = {
		{"tg://", "telegram.me"}, {"whatsapp://", "whatsapp.com"}, {"line://", "line.me"}
	};

	for (size_t i = 0; i < sizeof(apps) / sizeof(apps[0]); i++)
		if (strncmp(value, apps[i].scheme, strlen(apps[i].scheme)) == 0)
			return apps[i].host;
	return NULL;
}

/*
 * Reads the address of a page. CONTACT_UNREADABLE when the value is none, or
 * of no platform we know.
 */
static ContactProblem
read_address(const char *value, const char *country, ContactText *platform, ContactText *identifier)
{
	ContactText host;
	const char *app = app_site(value);
	const char *rest;
	Path		path;

	if (app != NULL)
	{
		/* the word behind the scheme is the first step of the path */
		rest = strstr(value, "://") + 2;
		contact_clear(&host);
		contact_append_string(&host, app);
	}
	else
		rest = contact_host(value, &host);
	if (rest == NULL)
		return CONTACT_UNREADABLE;

	for (int i = 0; i < N_SITES; i++)
	{
		const Site *site = &sites[i];
		size_t		n_before;
		const char *before = match_site(site, host.bytes, &n_before);
		Step		found;
		bool		keep_case;

		if (before == NULL)
			continue;
		contact_append_string(platform, site->platform);
		read_path(rest, &path);
		if (!find_seller(site, before, n_before, &path, &found, &keep_case))
			return CONTACT_TOO_VAGUE;

		/* groups and messages of WhatsApp are no numbers */
		if (strchr(found.bytes, '/') != NULL)
			keep_case |= strcmp(site->platform, "whatsapp") == 0;
		return write_identifier(site->platform, &found, keep_case, country, identifier);
	}
	return CONTACT_UNREADABLE;
}

/* ----------------------------------------------------------------- names */

/* how much of a value a platform's name takes, with what parts it from the handle */
static size_t
match_names(const char *names, const char *value, bool blank_parts)
{
	size_t		best = 0;

	for (const char *at = names; *at != '\0';)
	{
		size_t		n = strcspn(at, "|");
		size_t		i = 0;

		while (i < n && lower(value[i]) == at[i])
			i++;
		if (i == n)
		{
			size_t		blanks = strspn(value + n, " ");
			size_t		end = n + blanks;

			/* WeChat ID: name */
			if (lower(value[end]) == 'i' && lower(value[end + 1]) == 'd' &&
				strchr(" :=", value[end + 2]) != NULL && value[end + 2] != '\0')
			{
				end += 2;
				blanks = strspn(value + end, " ");
				end += blanks;
			}
			if (value[end] != '\0' && strchr(":=@/", value[end]) != NULL)
				end += value[end] != '@';
			else if (value[end] == '-' && blanks > 0)
				end++;
			else if (!(blank_parts && blanks > 0))
				end = 0;
			if (end > best)
				best = end;
		}
		at += n + (at[n] == '|');
	}
	return best;
}

/* a platform that is not in the table: joom:12345 */
static size_t
match_other_name(const char *value, ContactText *platform)
{
	size_t		n = strcspn(value, ":");

	if (value[n] == '\0' || n < 2 || n > 30 || strncmp(value + n, "://", 3) == 0 ||
		contact_listed("http https mailto tel sms tax account hmac-sha256", value, n))
		return 0;
	for (size_t i = 0; i < n; i++)
	{
		char		c = lower(value[i]);

		if (!(c >= 'a' && c <= 'z') && !is_digit(c) && c != '.' && c != '-' && c != '_')
			return 0;
		contact_append(platform, &c, 1);
	}
	return n + 1;
}

ContactProblem
handle_read(const ContactText *folded, const char *country,
			ContactText *platform, ContactText *identifier)
{
	const char *value = folded->bytes;
	ContactProblem problem;
	size_t		n = 0;
	Step		step;

	contact_clear(platform);
	contact_clear(identifier);
	problem = read_address(value, country, platform, identifier);
	if (problem != CONTACT_UNREADABLE || platform->length > 0)
		return problem;

	for (int i = 0; i < N_PLATFORM_NAMES && n == 0; i++)
	{
		const PlatformName *name = &platform_names[i];
		size_t		with_long = match_names(name->long_names, value, true);
		size_t		with_short = match_names(name->short_names, value, false);

		n = with_long > with_short ? with_long : with_short;
		if (n > 0)
			contact_append_string(platform, name->platform);
	}

	/* instagram: https://www.instagram.com/some.shop */
	if (n > 0 && (strstr(value + n, "://") != NULL || strstr(value + n, "www.") != NULL))
	{
		ContactText other;

		contact_clear(&other);
		problem = read_address(value + n + strspn(value + n, " "), country, &other, identifier);
		if (problem == CONTACT_GOOD)
		{
			*platform = other;
			return problem;
		}
	}
	if (n == 0)
		n = match_other_name(value, platform);
	value += n + strspn(value + n, " ");

	/* the number of WhatsApp has blanks and signs of its own */
	if (strcmp(platform->bytes, "whatsapp") == 0)
	{
		ContactText number;

		contact_clear(&number);
		contact_append_string(&number, value);
		if (phone_read(&number, country, identifier) == CONTACT_GOOD)
			return CONTACT_GOOD;
		contact_clear(&number);
		contact_append_string(&number, "+");
		contact_append_string(&number, value);
		problem = phone_read(&number, NULL, identifier);
		if (problem != CONTACT_GOOD)
			contact_clear(platform);
		return problem;
	}
	if (strpbrk(value, " /\\\"<>") != NULL)
		step.length = 0;
	else
	{
		take_step(value, "", &step);
		trim_step(&step);
	}
	if (step.length == 0 || strchr(step.bytes, '@') != NULL ||
		(n == 0 && contact_host(value, identifier) != NULL && strstr(value, "://") != NULL))
	{
		contact_clear(platform);
		contact_clear(identifier);
		return CONTACT_UNREADABLE;
	}
	problem = write_identifier(platform->bytes, &step, false, country, identifier);
	if (problem == CONTACT_GOOD && platform->length == 0)
		problem = CONTACT_NO_PLATFORM;
	return problem;
}

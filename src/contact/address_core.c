/*-------------------------------------------------------------------------
 *
 * address_core.c
 *	  One key for the ways in which an address is written.
 *
 * Words are folded and abbreviated, numbers tied to what they number (Room
 * 501, 5/F, Building 3), the country set apart, and the rest sorted, as
 * countries differ in what comes first.
 *
 *-------------------------------------------------------------------------
 */
#include "contact/contact.h"

#include <string.h>

#include "text/text.h"

#define MAX_WORDS 64
#define MAX_LETTERS (2 * TOKEN_MAX_LETTERS)

/*
 * An address with fewer words than this, or without a number, is many places.
 * A post-office box counts twice, and so do four Chinese characters in a row.
 */
#define LEAST_WORDS 3

typedef struct Word
{
	int			length;
	bool		number;			/* digits, or digits and one letter: 12, 12a */
	bool		han;
	char		bytes[MAX_LETTERS];
} Word;

/* spellings of a word, the one that stands for it first */
static const char *const spellings[] = {
	"st street str", "rd road", "ave avenue av aven", "blvd boulevard boul", "ln lane", "dr drive", "hwy highway",
	"sq square", "pl place plaza", "ct court", "cir circle", "ter terrace terr", "pkwy parkway", "expy expressway",
	"n north", "s south", "e east", "w west", "ne northeast", "nw northwest", "se southeast", "sw southwest",
	"ind industrial indl industry", "est estate", "zone zn", "ctr center centre", "mkt market", "intl international",
	"cmcl commercial comm", "mfg manufacturing", "vil village vill", "twn town", "ph phase", "hse house", "mt mount",
	"strasse str strasze", "rue r", "lu", "jie", "dong", "xi", "nan", "bei",
};

/* what a number stands before or behind */
static const char *const units[] = {
	"fl floor flr fls f lou piso etage", "rm room rms shi suite ste unit flat apt apartment",
	"bldg building bld bldng dong tower twr", "blk block", "shop stall booth counter", "gate door", "bay warehouse whse", "pobox",
};

static const char noise[] = "no nos number num nr the of and at in near opp opposite city province prov district dist county "
"prefecture municipality region state zip zipcode postcode postal code tel";

/* countries as addresses end in them */
static const struct
{
	const char *code;
	const char *names;			/* parted by bars */
}			countries[] = {
	{"CN", "china|p r china|pr china|prc|p r c|peoples republic of china|peoples republic china|cn|chn|中 国|中 国 大 陆"},
	{"HK", "hong kong|hongkong|hong kong sar|hk|h k|hkg|香 港"},
	{"TW", "taiwan|taiwan r o c|taiwan roc|台 湾|台 灣"}, {"MO", "macau|macao"},
	{"US", "usa|u s a|united states|united states of america|u s"},
	{"GB", "uk|u k|united kingdom|great britain|england|scotland|wales|northern ireland"},
	{"AE", "uae|u a e|united arab emirates"}, {"TR", "turkey|turkiye"}, {"IN", "india"}, {"PK", "pakistan"},
	{"BD", "bangladesh"}, {"LK", "sri lanka"}, {"VN", "vietnam|viet nam"}, {"TH", "thailand"}, {"MY", "malaysia"},
	{"SG", "singapore"}, {"ID", "indonesia"}, {"PH", "philippines"}, {"KH", "cambodia"}, {"JP", "japan"},
	{"KR", "korea|south korea|republic of korea|korea south"}, {"RU", "russia|russian federation"}, {"UA", "ukraine"},
	{"KZ", "kazakhstan"}, {"UZ", "uzbekistan"}, {"DE", "germany|deutschland"}, {"FR", "france"}, {"IT", "italy|italia"},
	{"ES", "spain|espana"}, {"PT", "portugal"}, {"NL", "netherlands|the netherlands|holland|nederland"}, {"BE", "belgium"},
	{"PL", "poland|polska"}, {"CZ", "czech republic|czechia"}, {"AT", "austria"}, {"CH", "switzerland"}, {"SE", "sweden"},
	{"DK", "denmark"}, {"NO", "norway"}, {"FI", "finland"}, {"IE", "ireland"}, {"GR", "greece"}, {"RO", "romania"},
	{"BG", "bulgaria"}, {"HU", "hungary"}, {"MX", "mexico"}, {"BR", "brazil|brasil"}, {"AR", "argentina"}, {"CL", "chile"},
	{"CO", "colombia"}, {"PE", "peru"}, {"PA", "panama"}, {"CA", "canada"}, {"AU", "australia"}, {"NZ", "new zealand"},
	{"ZA", "south africa"}, {"EG", "egypt"}, {"MA", "morocco"}, {"NG", "nigeria"}, {"KE", "kenya"}, {"GH", "ghana"},
	{"SA", "saudi arabia|kingdom of saudi arabia|ksa"}, {"IL", "israel"}, {"JO", "jordan"}, {"LB", "lebanon"}, {"IR", "iran"},
};

#define N_OF(array) ((int) (sizeof(array) / sizeof((array)[0])))

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static void
set_word(Word *word, const char *bytes, size_t n)
{
	word->length = (int) (n < MAX_LETTERS ? n : MAX_LETTERS);
	memcpy(word->bytes, bytes, word->length);
}

static bool
word_is(const Word *word, const char *text)
{
	return (int) strlen(text) == word->length && memcmp(word->bytes, text, word->length) == 0;
}

/* the list that has a word, or -1 */
static int
list_of(const char *const *lists, int n, const Word *word)
{
	for (int i = 0; i < n; i++)
		if (contact_listed(lists[i], word->bytes, word->length))
			return i;
	return -1;
}

static void
drop_words(Word *words, int *n, int at, int count)
{
	memmove(&words[at], &words[at + count], (*n - at - count) * sizeof(Word));
	*n -= count;
}

static void
read_word(const Text *text, const Token *token, Word *word)
{
	const char *bytes = text->letters + token->plain;
	int			n = token->plain_length;
	int			n_digits = 0;

	while (n > 1 && bytes[0] == '0' && is_digit(bytes[1]))
	{
		bytes++;
		n--;
	}
	set_word(word, bytes, n);
	while (n_digits < word->length && is_digit(word->bytes[n_digits]))
		n_digits++;
	word->number = n_digits > 0 && word->length - n_digits <= 1;
	word->han = (token->flags & TOKEN_HAN) != 0;
}

/* 5f, rm501, no12: a number and what it numbers, written as one */
static int
part_words(Word *words, int n)
{
	for (int i = 0; i < n && n < MAX_WORDS; i++)
	{
		Word	   *word = &words[i];
		Word		rest = *word;
		int			first = 0;
		bool		digits = is_digit(word->bytes[0]);

		while (first < word->length && is_digit(word->bytes[first]) == digits)
			first++;
		if (word->han || first == word->length || first == 0)
			continue;
		set_word(&rest, word->bytes + first, word->length - first);
		if (digits)
		{
			/* 5th floor, but 5th avenue */
			bool		ordinal = contact_listed("st nd rd th", rest.bytes, rest.length) && i + 1 < n &&
				list_of(units, N_OF(units), &words[i + 1]) >= 0;

			if (!ordinal && !(rest.length == 1 && rest.bytes[0] == 'f') &&
				(rest.length < 2 || list_of(units, N_OF(units), &rest) < 0))
				continue;
			word->length = first;
			word->number = true;
			if (ordinal)
				continue;
		}
		else
		{
			Word		label = *word;

			label.length = first;
			if (!is_digit(rest.bytes[rest.length - 1]) ||
				(list_of(units, N_OF(units), &label) < 0 && !word_is(&label, "no")))
				continue;
			word->length = first;
			word->number = false;
			rest.number = true;
		}
		rest.number = !digits;
		memmove(&words[i + 2], &words[i + 1], (n - i - 1) * sizeof(Word));
		words[i + 1] = rest;
		n++;
	}
	return n;
}

/*
 * Does a list of names, parted by bars, have the last words? Returns how many
 * words the longest such name has.
 */
static int
names_end(const char *names, const Word *words, int n)
{
	int			best = 0;

	for (const char *at = names; *at != '\0';)
	{
		size_t		whole = strcspn(at, "|");
		int			count = 1;
		int			i;
		const char *word = at;

		for (size_t k = 0; k < whole; k++)
			count += at[k] == ' ';
		for (i = 0; i < count && count < n; i++)
		{
			size_t		length = strcspn(word, " |");
			const Word *of = &words[n - count + i];

			if ((size_t) of->length != length || memcmp(of->bytes, word, length) != 0)
				break;
			word += length + (*word != '\0');
		}
		if (i == count && count > best)
			best = count;
		at += whole + (at[whole] == '|');
	}
	return best;
}

/* takes the country off the end, and off the beginning where Chinese has it */
static const char *
take_country(Word *words, int *n, const char *country)
{
	for (bool found = true; found;)
	{
		found = false;
		for (int i = 0; i < N_OF(countries); i++)
		{
			int			count = names_end(countries[i].names, words, *n);

			if (count == 0)
				continue;
			/* New Mexico is none */
			if (*n > count && word_is(&words[*n - count - 1], "new"))
				continue;
			country = countries[i].code;
			*n -= count;
			found = true;
			break;
		}
	}
	if (*n > 2 && word_is(&words[0], "中") && (word_is(&words[1], "国") || word_is(&words[1], "國")))
	{
		country = "CN";
		drop_words(words, n, 0, 2);
	}
	return country;
}

/* ties numbers to their units: fl5, rm501 */
static int
tie_numbers(Word *words, int n)
{
	for (int i = 0; i < n; i++)
	{
		int			unit = words[i].number || words[i].han ? -1 : list_of(units, N_OF(units), &words[i]);
		int			number = -1;

		if (unit < 0)
			continue;
		/* 5/F: the number stands before */
		if (i > 0 && words[i - 1].number && word_is(&words[i], "f"))
			number = i - 1;
		else if (i + 1 < n && (words[i + 1].number || (words[i + 1].length == 1 && !words[i + 1].han)))
			number = i + 1;
		else if (i > 0 && words[i - 1].number)
			number = i - 1;
		set_word(&words[i], units[unit], strcspn(units[unit], " "));
		if (number < 0)
			continue;
		if (words[i].length + words[number].length <= MAX_LETTERS)
		{
			memcpy(words[i].bytes + words[i].length, words[number].bytes, words[number].length);
			words[i].length += words[number].length;
		}
		drop_words(words, &n, number, 1);
		if (number < i)
			i--;
	}

	/* 501室 */
	for (int i = 0; i + 1 < n; i++)
		if (words[i].number && words[i + 1].han)
		{
			bool		plain = word_is(&words[i + 1], "号") || word_is(&words[i + 1], "號");

			if (!plain && words[i].length + words[i + 1].length <= MAX_LETTERS)
			{
				memcpy(words[i].bytes + words[i].length, words[i + 1].bytes, words[i + 1].length);
				words[i].length += words[i + 1].length;
			}
			drop_words(words, &n, i + 1, 1);
		}
	return n;
}

/* characters in a row are one word, whose order counts */
static int
join_characters(Word *words, int n)
{
	for (int i = 0; i < n;)
	{
		if (words[i].han && (word_is(&words[i], "省") || word_is(&words[i], "市")))
			drop_words(words, &n, i, 1);
		else if (i > 0 && words[i].han && words[i - 1].han &&
				 words[i - 1].length + words[i].length <= MAX_LETTERS)
		{
			memcpy(words[i - 1].bytes + words[i - 1].length, words[i].bytes, words[i].length);
			words[i - 1].length += words[i].length;
			drop_words(words, &n, i, 1);
		}
		else
			i++;
	}
	return n;
}

/* does it distinguish one place from others? */
static bool
is_one_place(const Word *words, int n)
{
	bool		number = false;
	int			count = n;

	for (int i = 0; i < n; i++)
	{
		for (int k = 0; k < words[i].length; k++)
			number |= is_digit(words[i].bytes[k]);
		if (words[i].length > 5 && memcmp(words[i].bytes, "pobox", 5) == 0)
			count++;
		if (words[i].han && words[i].length >= 12)
			count++;
	}
	return number && count >= LEAST_WORDS;
}

static int
compare_words(const Word *a, const Word *b)
{
	int			order = memcmp(a->bytes, b->bytes, a->length < b->length ? a->length : b->length);

	return order != 0 ? order : a->length - b->length;
}

static int
sort_words(Word *words, int n)
{
	int			n_kept = 0;

	for (int i = 0; i < n; i++)
	{
		Word		word = words[i];
		int			at = n_kept;
		bool		twice = false;

		while (at > 0 && compare_words(&words[at - 1], &word) > 0)
			at--;
		twice = at > 0 && compare_words(&words[at - 1], &word) == 0;
		if (twice)
			continue;
		memmove(&words[at + 1], &words[at], (n_kept - at) * sizeof(Word));
		words[at] = word;
		n_kept++;
	}
	return n_kept;
}

ContactProblem
address_read(const ContactText *folded, const char *country, void *space, ContactText *key)
{
	Word		words[MAX_WORDS + 1];
	Text		text;
	int			n = 0;

	contact_clear(key);
	text_read(&text, space, folded->bytes, folded->length);
	for (uint32_t i = 0; i < text.n_tokens; i++)
	{
		if (n == MAX_WORDS)
			return CONTACT_TOO_LONG;
		read_word(&text, &text.tokens[i], &words[n]);
		if (words[n].length > 0)
			n++;
	}
	country = take_country(words, &n, country);
	n = part_words(words, n);
	for (int i = 0; i < n; i++)
	{
		int			spelling = list_of(spellings, N_OF(spellings), &words[i]);

		if (spelling >= 0)
			set_word(&words[i], spellings[spelling], strcspn(spellings[spelling], " "));

		/* P.O. Box */
		if (i + 2 < n && word_is(&words[i], "p") && word_is(&words[i + 1], "o") && word_is(&words[i + 2], "box"))
			drop_words(words, &n, i, 2);
		if (i + 1 < n && word_is(&words[i], "po") && word_is(&words[i + 1], "box"))
			drop_words(words, &n, i, 1);
		if (word_is(&words[i], "box"))
			set_word(&words[i], "pobox", 5);
	}
	for (int i = 0; i < n;)
	{
		if (contact_listed(noise, words[i].bytes, words[i].length))
			drop_words(words, &n, i, 1);
		else
			i++;
	}
	n = tie_numbers(words, n);
	n = join_characters(words, n);
	n = sort_words(words, n);
	if (!is_one_place(words, n))
		return CONTACT_TOO_VAGUE;

	if (country != NULL)
		contact_append(key, country, 2);
	for (int i = 0; i < n; i++)
	{
		if (key->length > 0)
			contact_append_string(key, " ");
		contact_append(key, words[i].bytes, words[i].length);
	}
	return CONTACT_GOOD;
}

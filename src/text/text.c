/*-------------------------------------------------------------------------
 *
 * text.c
 *	  Reading a text into tokens with their plain and eye forms.
 *
 * Most text is ASCII words between blanks: read_ascii_word() takes those with
 * one table look-up a byte. Whatever else there is in or beside a word sends
 * it to read_word(), which looks at code points, one by one.
 *
 *-------------------------------------------------------------------------
 */
#include "text.h"

#include <string.h>

#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include "text/tables/tables.h"

/* Hangul grows from three bytes to at most seven letters */
#define GROWTH (TABLES_GROWTH > 3 ? TABLES_GROWTH : 3)

/* ------------------------------------------------------------- ASCII */

enum
{
	ASCII_BREAK,
	ASCII_LOWER,
	ASCII_UPPER,
	ASCII_DIGIT,
	ASCII_SYMBOL,				/* looks like a letter */
	ASCII_APOSTROPHE,
	ASCII_AMPERSAND,
	ASCII_HASH
};

#define L ASCII_LOWER
#define U ASCII_UPPER
#define D ASCII_DIGIT
static const uint8_t ascii_kind[128] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, ASCII_SYMBOL, 0, ASCII_HASH, ASCII_SYMBOL, 0, ASCII_AMPERSAND, ASCII_APOSTROPHE,
	0, 0, ASCII_SYMBOL, ASCII_SYMBOL, 0, 0, 0, 0,
	D, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, 0,
	ASCII_SYMBOL, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U,
	U, U, U, U, U, U, U, U, U, U, U, 0, 0, 0, 0, 0,
	ASCII_APOSTROPHE, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, 0, ASCII_SYMBOL, 0, 0, 0
};
#undef L
#undef U
#undef D

#define is_ascii_alnum(c) \
	((unsigned char) (c) < 128 && ascii_kind[(unsigned char) (c)] >= ASCII_LOWER && \
	 ascii_kind[(unsigned char) (c)] <= ASCII_DIGIT)

int
text_united_eye(const char *plain, int length, char *out)
{
	int			n = 0;

	for (int i = 0; i < length; i++)
	{
		char		c = plain[i];
		char		next = i + 1 < length ? plain[i + 1] : 0;

		if (c == 'r' && next == 'n')
			c = 'm', i++;
		else if (c == 'v' && next == 'v')
			c = 'w', i++;
		else if (c == 'c' && (next == 'l' || next == '1'))
			c = 'd', i++;
		out[n++] = text_eye_of(c);
	}
	return n;
}

/* -------------------------------------------------------- code points */

typedef struct Character
{
	uint32_t	code;
	uint32_t	at;				/* byte of the source */
	uint32_t	width;			/* bytes of the source */
	const CharClass *class;
} Character;

static const CharClass *
class_of(uint32_t code)
{
	return &char_classes[char_block_classes[char_blocks[code >> 7] * 128 + (code & 127)]];
}

/* the entities that product feeds leave behind */
static const struct
{
	const char *name;
	uint16_t	code;
}			entities[] =
{
	{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''},
	{"nbsp", 0xA0}, {"shy", 0xAD}, {"reg", 0xAE}, {"trade", 0x2122}, {"copy", 0xA9},
	{"rsquo", 0x2019}, {"lsquo", 0x2018}, {"ndash", 0x2013}, {"mdash", 0x2014},
	{"hellip", 0x2026}, {"zwj", 0x200D}, {"zwnj", 0x200C},
	{"agrave", 0xE0}, {"aacute", 0xE1}, {"acirc", 0xE2}, {"atilde", 0xE3}, {"auml", 0xE4},
	{"aring", 0xE5}, {"aelig", 0xE6}, {"ccedil", 0xE7}, {"egrave", 0xE8}, {"eacute", 0xE9},
	{"ecirc", 0xEA}, {"euml", 0xEB}, {"igrave", 0xEC}, {"iacute", 0xED}, {"icirc", 0xEE},
	{"iuml", 0xEF}, {"ntilde", 0xF1}, {"ograve", 0xF2}, {"oacute", 0xF3}, {"ocirc", 0xF4},
	{"otilde", 0xF5}, {"ouml", 0xF6}, {"oslash", 0xF8}, {"ugrave", 0xF9}, {"uacute", 0xFA},
	{"ucirc", 0xFB}, {"uuml", 0xFC}, {"yacute", 0xFD}, {"szlig", 0xDF},
	{"Eacute", 0xC9}, {"Ouml", 0xD6}, {"Uuml", 0xDC}, {"Auml", 0xC4}, {"Oslash", 0xD8}
};

#define ENTITY_MAX 10

/* decodes the entity whose & is the first byte; returns its width, or 0 */
static uint32_t
read_entity(const char *s, uint32_t n, uint32_t *code)
{
	uint32_t	end = 1;

	if (n > ENTITY_MAX)
		n = ENTITY_MAX;
	while (end < n && s[end] != ';')
		end++;
	if (end == n || end == 1)
		return 0;

	if (s[1] == '#')
	{
		uint32_t	base = 10;
		uint32_t	i = 2;
		uint32_t	value = 0;

		if (i < end && (s[i] == 'x' || s[i] == 'X'))
			base = 16, i++;
		if (i == end)
			return 0;
		for (; i < end; i++)
		{
			char		c = s[i];
			uint32_t	digit;

			if (c >= '0' && c <= '9')
				digit = c - '0';
			else if (base == 16 && (c | 32) >= 'a' && (c | 32) <= 'f')
				digit = (c | 32) - 'a' + 10;
			else
				return 0;
			value = value * base + digit;
			if (value > 0x10FFFF)
				return 0;
		}
		if (value >= 0xD800 && value < 0xE000)
			return 0;			/* half a character */
		*code = value;
		return end + 1;
	}
	for (size_t k = 0; k < sizeof(entities) / sizeof(entities[0]); k++)
		if (strlen(entities[k].name) == end - 1 &&
			memcmp(entities[k].name, s + 1, end - 1) == 0)
		{
			*code = entities[k].code;
			return end + 1;
		}
	return 0;
}

/* decodes one code point; malformed bytes are separators of one byte */
static uint32_t
read_utf8(const unsigned char *s, uint32_t n, uint32_t *code)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	uint32_t	width;

	if (s[0] < 0x80)
	{
		*code = s[0];
		return 1;
	}
	*code = 0xFFFD;
	if (s[0] >= 0xF0 && s[0] < 0xF5)
		width = 4;
	else if (s[0] >= 0xE0 && s[0] < 0xF0)
		width = 3;
	else if (s[0] >= 0xC2 && s[0] < 0xE0)
		width = 2;
	else
		return 1;
	if (width > n)
		return 1;

	{
		uint32_t	value = s[0] & (0xFF >> (width + 1));

		for (uint32_t i = 1; i < width; i++)
		{
			if ((s[i] & 0xC0) != 0x80)
				return 1;
			value = value << 6 | (s[i] & 0x3F);
		}
		if (value < least[width] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
			return 1;
		*code = value;
	}
	return width;
}

/* the character at byte i; false at the end of the text */
static bool
read_character(const Text *text, uint32_t i, Character *c)
{
	const char *s = text->source + i;
	uint32_t	n = text->length - i;

	if (n == 0)
		return false;
	c->at = i;
	c->width = 0;
	if (*s == '&')
		c->width = read_entity(s, n, &c->code);
	if (c->width == 0)
		c->width = read_utf8((const unsigned char *) s, n, &c->code);
	c->class = class_of(c->code);
	return true;
}

uint32_t
text_code_at(const Text *text, uint32_t byte, uint32_t *code)
{
	Character	c;

	if (!read_character(text, byte, &c))
		return 0;
	*code = c.code;
	return c.width;
}

static bool
is_word_kind(const CharClass *class)
{
	return class->kind == CHAR_LETTER || class->kind == CHAR_DIGIT || class->kind == CHAR_HANGUL;
}

/*
 * Alphabets that look like each other, so that a word may hide letters of one
 * among those of another. Words in other scripts end where the script does.
 */
static bool
looks_latin(uint8_t script)
{
	switch (script)
	{
		case USCRIPT_LATIN:
		case USCRIPT_GREEK:
		case USCRIPT_CYRILLIC:
		case USCRIPT_ARMENIAN:
		case USCRIPT_CHEROKEE:
		case USCRIPT_GEORGIAN:
		case USCRIPT_COPTIC:
		case USCRIPT_LISU:
		case USCRIPT_DESERET:
		case USCRIPT_OSAGE:
			return true;
		default:
			return false;
	}
}

/*
 * What two characters make together under NFKC, where the second is one that
 * composes (half-width voiced kana, Hangul written in letters), or 0. The
 * composition of assigned characters never changes between versions of ICU.
 */
static uint32_t
compose(uint32_t first, uint32_t second)
{
	static const UNormalizer2 *nfkc = NULL;
	UErrorCode	status = U_ZERO_ERROR;
	UChar		in[4];
	UChar		out[8];
	int32_t		length = 0;
	int32_t		n;
	UChar32		composed;

	if (nfkc == NULL)
		nfkc = unorm2_getNFKCCasefoldInstance(&status);
	if (U_FAILURE(status))
		return 0;
	U16_APPEND_UNSAFE(in, length, first);
	U16_APPEND_UNSAFE(in, length, second);
	n = unorm2_normalize(nfkc, in, length, out, 8, &status);
	if (U_FAILURE(status) || n == 0)
		return 0;
	length = 0;
	U16_NEXT(out, length, n, composed);
	return length == n ? (uint32_t) composed : 0;
}

/* ------------------------------------------------------------ emitting */

static void
put(Text *text, uint32_t start, const char *s, int n)
{
	/* of a longer word only this much is kept */
	if (text->n_letters - start + n <= TOKEN_MAX_LETTERS)
	{
		memcpy(text->letters + text->n_letters, s, n);
		text->n_letters += n;
	}
}

static void
put_hangul(Text *text, uint32_t start, uint32_t code)
{
	static const char *const initial[] = {
		"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj",
		"ch", "k", "t", "p", "h"
	};
	static const char *const vowel[] = {
		"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe",
		"yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"
	};
	static const char *const final[] = {
		"", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p",
		"l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"
	};
	uint32_t	syllable = code - 0xAC00;
	const char *parts[3];

	parts[0] = initial[syllable / (21 * 28)];
	parts[1] = vowel[syllable / 28 % 21];
	parts[2] = final[syllable % 28];
	for (int i = 0; i < 3; i++)
		put(text, start, parts[i], (int) strlen(parts[i]));
}

/* appends the plain form of a character */
static void
put_plain(Text *text, uint32_t start, const Character *c, bool by_eye)
{
	const CharClass *class = c->class;

	if (class->kind == CHAR_HANGUL)
		put_hangul(text, start, c->code);
	else if (by_eye && class->script != USCRIPT_LATIN && class->look_length > 0)
		put(text, start, char_forms + class->look, class->look_length);
	else if (class->plain_length > 0)
		put(text, start, char_forms + class->plain, class->plain_length);
	else if (!(class->flags & CHAR_MUTE))
	{
		/* no form of its own: the code point as it stands */
		char		utf8[4];
		int			n = 0;

		if (c->code < 0x80)
			utf8[n++] = (char) c->code;
		else if (c->code < 0x800)
			utf8[n++] = (char) (0xC0 | c->code >> 6);
		else
		{
			if (c->code < 0x10000)
				utf8[n++] = (char) (0xE0 | c->code >> 12);
			else
			{
				utf8[n++] = (char) (0xF0 | c->code >> 18);
				utf8[n++] = (char) (0x80 | (c->code >> 12 & 0x3F));
			}
			utf8[n++] = (char) (0x80 | (c->code >> 6 & 0x3F));
		}
		if (c->code >= 0x80)
			utf8[n++] = (char) (0x80 | (c->code & 0x3F));
		put(text, start, utf8, n);
	}
}

static void
put_eye(Text *text, uint32_t start, const Character *c, bool by_eye)
{
	uint32_t	before = text->n_letters;

	if (by_eye && c->class->look_length > 0)
		put(text, start, char_forms + c->class->look, c->class->look_length);
	else
		put_plain(text, start, c, false);
	for (uint32_t i = before; i < text->n_letters; i++)
		text->letters[i] = text_eye_of(text->letters[i]);
}

static Token *
new_token(Text *text, uint32_t start)
{
	Token	   *token = &text->tokens[text->n_tokens++];

	memset(token, 0, sizeof(*token));
	token->start = start;
	token->plain = text->n_letters;

	if (text->n_tokens > 1)
	{
		Token	   *before = token - 1;
		uint32_t	gap = start - before->end;

		if ((gap == 1 || gap == 2) &&
			text_symbol_letter(text->source[before->end]) &&
			text_symbol_letter(text->source[start - 1]))
			before->flags |= TOKEN_GLUED;
	}
	if (start > 0 && text->source[start - 1] == '#')
		token->flags |= TOKEN_HASHTAG;
	return token;
}

/* a token whose letters and end are known */
static void
end_token(const Text *text, Token *token, uint64_t hash)
{
	token->hash = hash;
	if ((token->start > 0 && text_symbol_letter(text->source[token->start - 1])) ||
		(token->end < text->length && text_symbol_letter(text->source[token->end])))
		token->flags |= TOKEN_SYMBOLS;
}

/* a word of ASCII letters and digits, [start, end) */
static void
read_ascii_word(Text *text, uint32_t start, uint32_t end)
{
	Token	   *token = new_token(text, start);
	const char *s = text->source + start;
	uint32_t	length = end - start;
	uint32_t	kept = length < TOKEN_MAX_LETTERS ? length : TOKEN_MAX_LETTERS;
	char	   *plain = text->letters + text->n_letters;
	char	   *eye = plain + kept;
	uint32_t	upper = 0;
	uint32_t	digits = 0;
	uint32_t	letters;
	uint64_t	hash = 0;

	for (uint32_t i = 0; i < kept; i++)
	{
		char		c = s[i];
		uint8_t		kind = ascii_kind[(unsigned char) c];

		if (kind == ASCII_UPPER)
		{
			c += 'a' - 'A';
			upper++;
		}
		else if (kind == ASCII_DIGIT)
			digits++;
		plain[i] = c;
		eye[i] = text_eye_of(c);
		hash = hash_append(hash, eye[i]);
	}
	letters = kept - digits;
	if (letters > 0)
		token->flags |= TOKEN_LETTER;
	if (digits > 0)
		token->flags |= TOKEN_DIGIT;
	if (digits > letters)
	{
		token->flags |= TOKEN_NUMBER;
		memcpy(eye, plain, kept);
	}
	if (ascii_kind[(unsigned char) s[0]] == ASCII_UPPER)
		token->flags |= TOKEN_CAPITAL;
	if (upper >= 2 && upper == letters)
		token->flags |= TOKEN_CAPITALS;
	if (kept < length)
		token->flags |= TOKEN_CUT;
	token->end = end;
	token->plain_length = token->eye_length = (uint16_t) kept;
	token->eye = text->n_letters + kept;
	text->n_letters += 2 * kept;
	end_token(text, token, hash);
}

/*
 * At byte i behind a single letter: does & join it to another single letter,
 * with or without blanks (H&M, H & M)? Where that letter is, or 0.
 */
static uint32_t
joined_by_ampersand(const Text *text, uint32_t i)
{
	Character	c;

	if (text->source[i] == ' ')
		i++;
	if (!read_character(text, i, &c) || c.code != '&')
		return 0;
	i += c.width;
	if (i < text->length && text->source[i] == ' ')
		i++;
	if (!read_character(text, i, &c) || c.class->kind != CHAR_LETTER)
		return 0;
	if (read_character(text, i + c.width, &c) && is_word_kind(c.class))
		return 0;
	return i;
}

/* right-to-left override, and the end of it */
#define MIRROR		0x202E
#define MIRROR_END	0x202C

static void
reverse_bytes(char *s, int n)
{
	for (int i = 0; i < n / 2; i++)
	{
		char		c = s[i];

		s[i] = s[n - 1 - i];
		s[n - 1 - i] = c;
	}
}

/* the characters of a form, each of which stays as it is, in reverse */
static void
reverse(char *letters, int n)
{
	reverse_bytes(letters, n);
	for (int i = 0, first = 0; i < n; i++)
		if (((unsigned char) letters[i] & 0xC0) != 0x80)
		{
			/* the first byte of a character has come to be its last */
			reverse_bytes(letters + first, i + 1 - first);
			first = i + 1;
		}
}

/* Words between the controls are seen with their letters in reverse. */
static void
mirror(Text *text)
{
	uint32_t	token = 0;
	bool		on = false;
	Character	c;

	for (uint32_t i = 0; read_character(text, i, &c); i += c.width)
	{
		if (c.code == MIRROR)
			on = true;
		else if (c.code == MIRROR_END)
			on = false;
		for (; token < text->n_tokens && text->tokens[token].start <= i; token++)
		{
			Token	   *t = &text->tokens[token];

			if (!on || t->flags & TOKEN_HAN)
				continue;
			reverse(text->letters + t->plain, t->plain_length);
			reverse(text->letters + t->eye, t->eye_length);
			t->hash = hash_seen(text->letters + t->eye, t->eye_length);
			t->flags |= TOKEN_HIDDEN;
		}
	}
}

/* a word while it is read */
typedef struct Word
{
	Character	characters[TOKEN_MAX_LETTERS];
	int			n;
	uint32_t	start;
	uint32_t	end;
	uint32_t	flags;
	uint8_t		script;			/* of the letters so far */
	uint32_t	letters;
	uint32_t	digits;
	uint32_t	upper;
	uint32_t	part;			/* letters since the start or the last & */
	bool		latin;
	bool		foreign;
	bool		hidden;			/* pending: counts only inside the word */
} Word;

/* the last character of a word becomes what it composes to with another */
static void
compose_last(Word *word, uint32_t code)
{
	Character  *last = &word->characters[word->n - 1];
	uint32_t	composed = compose(last->code, code);

	if (composed != 0)
	{
		last->code = composed;
		last->class = class_of(composed);
	}
}

/* a mark or an invisible character; before a word it is nothing */
static void
add_mark(Text *text, Word *word, const Character *c, CharKind kind)
{
	uint32_t	behind = c->at + c->width;

	text->mirrored |= c->code == MIRROR;
	if (word->n == 0)
	{
		word->start = word->end = behind;
		return;
	}
	if (kind == CHAR_MARK && word->characters[word->n - 1].class->script != USCRIPT_LATIN)
		compose_last(word, c->code);
	else if (kind == CHAR_MARK)
		word->flags |= TOKEN_ACCENT;
	else if (kind == CHAR_OVERLAY)
		word->flags |= TOKEN_HIDDEN;
	else if (kind == CHAR_HIDDEN)
		word->hidden = true;
	if (kind != CHAR_HIDDEN)
		word->end = behind;
}

/* a Han character is a token of its own; returns its end */
static uint32_t
read_han(Text *text, const Character *c)
{
	Token	   *token = new_token(text, c->at);

	text->east_asian = true;
	token->flags |= TOKEN_LETTER | TOKEN_HAN;
	token->end = c->at + c->width;
	token->plain = text->n_letters;
	put_plain(text, text->n_letters, c, false);
	token->eye = token->plain;
	token->plain_length = token->eye_length = (uint16_t) (text->n_letters - token->plain);
	end_token(text, token, hash_seen(text->letters + token->eye, token->eye_length));
	return token->end;
}

static bool
is_letter_at(const Text *text, uint32_t i)
{
	Character	c;

	return read_character(text, i, &c) && c.class->kind == CHAR_LETTER;
}

/* counts a letter, or a symbol in its place; false if it begins another word */
static bool
count_letter(Text *text, Word *word, const Character *c)
{
	const CharClass *class = c->class;
	uint8_t		script = class->kind == CHAR_SYMBOL ? word->script : class->script;

	if (word->letters > 0 && script != word->script)
	{
		/* another script: a disguise if it looks alike, else the next word */
		if (!(looks_latin(word->script) && (looks_latin(script) || class->look_length > 0)) ||
			script == USCRIPT_SYMBOLS)
			return false;
		word->flags |= TOKEN_MIXED;
	}
	if (word->letters == 0)
	{
		word->script = script;
		if (class->flags & CHAR_UPPER && word->n == 0)
			word->flags |= TOKEN_CAPITAL;
	}
	if (script == USCRIPT_LATIN || script == USCRIPT_SYMBOLS)
		word->latin = true;
	else
		word->foreign = true;
	word->letters++;
	word->part++;
	if (class->flags & CHAR_UPPER)
		word->upper++;
	if (class->flags & CHAR_STYLED)
		word->flags |= TOKEN_STYLED;
	if (c->code >= 0xFF21 && c->code <= 0xFF5A)
		word->flags |= TOKEN_WIDE;
	if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_HANGUL)
		text->east_asian = true;
	if (c->code >= 0xC0 && script == USCRIPT_LATIN && !(class->flags & CHAR_STYLED) && c->code < 0x2000)
		word->flags |= TOKEN_ACCENT;
	return true;
}

/* makes the token of a word that has been read */
static void
end_word(Text *text, const Word *word)
{
	Token	   *token = new_token(text, word->start);
	uint32_t	flags = word->flags;
	bool		by_eye;

	token->end = word->end;
	if (word->letters > 0)
		flags |= TOKEN_LETTER;
	if (word->digits > 0)
		flags |= TOKEN_DIGIT;
	if (word->digits > word->letters)
		flags |= TOKEN_NUMBER;
	if (word->upper >= 2 && word->upper == word->letters)
		flags |= TOKEN_CAPITALS;
	if (word->foreign && !word->latin && !(flags & TOKEN_MIXED))
		flags |= TOKEN_FOREIGN;
	token->flags |= flags;

	/* a word of several alphabets is meant for the eye */
	by_eye = (flags & TOKEN_MIXED) != 0;
	token->plain = text->n_letters;
	for (int k = 0; k < word->n; k++)
		put_plain(text, token->plain, &word->characters[k], by_eye);
	token->plain_length = (uint16_t) (text->n_letters - token->plain);

	token->eye = text->n_letters;
	if (flags & TOKEN_NUMBER)
	{
		memcpy(text->letters + token->eye, text->letters + token->plain, token->plain_length);
		text->n_letters += token->plain_length;
	}
	else
		for (int k = 0; k < word->n; k++)
			put_eye(text, token->eye, &word->characters[k], by_eye || looks_latin(word->script));
	token->eye_length = (uint16_t) (text->n_letters - token->eye);
	end_token(text, token, hash_seen(text->letters + token->eye, token->eye_length));
}

/*
 * Reads whatever begins at byte start: a word, a Han character, or something
 * that is neither. Returns the byte where reading goes on.
 */
static uint32_t
read_word(Text *text, uint32_t start)
{
	Word		word;
	Character	c;
	uint32_t	i = start;

	/* not the characters: they are many, and written before they are read */
	memset(&word.n, 0, sizeof(Word) - offsetof(Word, n));
	word.start = word.end = start;
	while (read_character(text, i, &c))
	{
		CharKind	kind = c.class->kind;

		if (kind == CHAR_COMPOSES)
		{
			if (word.n > 0)
			{
				compose_last(&word, c.code);
				i = word.end = c.at + c.width;
				continue;
			}
			kind = c.code >= 0x1160 && c.code < 0xFF00 ? CHAR_BREAK : CHAR_MARK;
		}
		if (kind == CHAR_MARK || kind == CHAR_OVERLAY || kind == CHAR_HIDDEN || kind == CHAR_SILENT)
		{
			i += c.width;
			add_mark(text, &word, &c, kind);
			continue;
		}
		if (kind == CHAR_HAN)
		{
			if (word.n > 0)
				break;
			return read_han(text, &c);
		}
		if (kind == CHAR_TRADEMARK)
		{
			if (word.n > 0)
				word.flags |= TOKEN_TRADEMARK;
			break;
		}

		/* what vanishes or joins between two letters */
		if (kind == CHAR_APOSTROPHE && word.letters > 0 && is_letter_at(text, i + c.width))
		{
			i += c.width;
			continue;
		}
		if (word.part == 1 && word.digits == 0 && (c.code == '&' || c.code == ' '))
		{
			uint32_t	behind = joined_by_ampersand(text, i);

			if (behind > 0)
			{
				i = behind;
				word.part = 0;
				continue;
			}
		}
		if (kind == CHAR_SYMBOL && word.letters > 0 &&
			word.characters[word.n - 1].class->kind == CHAR_LETTER && is_letter_at(text, i + c.width))
		{
			word.flags |= TOKEN_MIXED;
			kind = CHAR_LETTER;
		}
		else if (!is_word_kind(c.class))
			break;

		if (kind != CHAR_LETTER && kind != CHAR_HANGUL)
			word.digits++;
		else if (!count_letter(text, &word, &c))
			break;
		if (word.hidden)
			word.flags |= TOKEN_HIDDEN;
		word.hidden = false;

		if (word.n < TOKEN_MAX_LETTERS)
			word.characters[word.n++] = c;
		else
			word.flags |= TOKEN_CUT;
		i += c.width;
		word.end = i;
	}

	if (word.n == 0)
	{
		/* neither word nor Han: go on behind it */
		if (i < text->length && read_character(text, i, &c))
			return i + c.width;
		return text->length;
	}
	end_word(text, &word);
	return word.end > i ? word.end : i;
}

/* ---------------------------------------------------------------- text */

/* "aX" with X of another script is the densest: two words in three bytes */
static size_t
most_tokens(size_t length)
{
	return length / 3 * 2 + 3;
}

/* characters are counted in steps of this many bytes */
#define COUNT_STEP 256

/* how many counts there are, and the counts */
static size_t
most_counts(size_t length)
{
	return length / COUNT_STEP + 2;
}

size_t
text_space(size_t length)
{
	if (length > TEXT_MAX_BYTES)
		length = TEXT_MAX_BYTES;
	return most_tokens(length) * sizeof(Token) + most_counts(length) * sizeof(uint32_t) +
		2 * GROWTH * length + 2 * TOKEN_MAX_LETTERS;
}

void
text_read(Text *text, void *space, const char *source, size_t length)
{
	uint32_t	i = 0;

	text->source = source;
	text->whole = length <= TEXT_MAX_BYTES;
	if (!text->whole)
	{
		length = TEXT_MAX_BYTES;
		/* not inside of a character */
		while (length > TEXT_MAX_BYTES - 4 && ((unsigned char) source[length] & 0xC0) == 0x80)
			length--;
	}
	text->length = (uint32_t) length;
	text->east_asian = false;
	text->mirrored = false;
	text->n_tokens = 0;
	text->n_letters = 0;
	text->tokens = space;
	text->counts = (uint32_t *) (text->tokens + most_tokens(text->length));
	text->counts[0] = 1;
	text->counts[1] = 0;
	text->letters = (char *) (text->counts + most_counts(text->length));

	while (i < text->length)
	{
		unsigned char c = (unsigned char) source[i];

		if (c < 128 && !is_ascii_alnum(c) && c != '&')
			i++;
		else if (c < 128 && c != '&')
		{
			uint32_t	end = i + 1;
			unsigned char stop;

			while (end < text->length && is_ascii_alnum(source[end]))
				end++;
			stop = end < text->length ? (unsigned char) source[end] : ' ';
			if (stop >= 128 || ascii_kind[stop] == ASCII_APOSTROPHE || stop == '&' ||
				(stop == ' ' && end - i == 1 && end + 1 < text->length && source[end + 1] == '&'))
				i = read_word(text, i);
			else
			{
				read_ascii_word(text, i, end);
				i = end;
			}
		}
		else
			i = read_word(text, i);
	}
	if (text->mirrored)
		mirror(text);
}

int
text_skeleton(const Text *text, uint32_t i, char *out)
{
	const Token *token = &text->tokens[i];

	/* a number stands as it is; the plain form of a foreign word is its sound */
	if (token->flags & (TOKEN_NUMBER | TOKEN_FOREIGN))
	{
		memcpy(out, text->letters + token->eye, token->eye_length);
		return token->eye_length;
	}
	return text_united_eye(text->letters + token->plain, token->plain_length, out);
}

uint32_t
text_characters(const char *source, uint32_t length)
{
	uint32_t	n = 0;

	for (uint32_t i = 0; i < length; i++)
		n += (source[i] & 0xC0) != 0x80;
	return n;
}

uint32_t
text_character(const Text *text, uint32_t byte)
{
	uint32_t   *counts = text->counts + 1;
	uint32_t	step = byte / COUNT_STEP;

	for (uint32_t *n = text->counts; *n <= step; ++*n)
		counts[*n] = counts[*n - 1] + text_characters(text->source + (*n - 1) * COUNT_STEP, COUNT_STEP);
	return counts[step] + text_characters(text->source + step * COUNT_STEP, byte - step * COUNT_STEP);
}

int
text_letter_script(const char *s, uint32_t n, uint32_t *width)
{
	const CharClass *class;
	uint32_t	code;

	if ((unsigned char) *s < 128)
	{
		*width = 1;
		return (*s >= 'A' && *s <= 'Z') || (*s >= 'a' && *s <= 'z') ? USCRIPT_LATIN : 0;
	}
	*width = read_utf8((const unsigned char *) s, n, &code);
	class = class_of(code);
	if (class->kind != CHAR_LETTER && class->kind != CHAR_HAN && class->kind != CHAR_HANGUL)
		return 0;
	return class->script == USCRIPT_SYMBOLS ? USCRIPT_LATIN : class->script;
}

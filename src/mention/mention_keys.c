/*-------------------------------------------------------------------------
 *
 * mention_keys.c
 *	  The keys of a text.
 *
 * The forms follow match/lexicon_scan.c step by step: what it looks up, and
 * only that, has keys here. test/unit/mention_keys.c and sql/index_same.sql
 * check that the two agree.
 *
 *-------------------------------------------------------------------------
 */
#include "mention/mention_keys.h"

#include <string.h>

#include "match/lexicon_image.h"
#include "sound/heard.h"

/* ------------------------------------------------------------- encoding */

int
mention_letters_key(char *key, unsigned char kind, const char *letters, int length)
{
	key[0] = (char) kind;
	memcpy(key + 1, letters, length);
	return 1 + length;
}

/*
 * The letters it looks like, a zero byte, and what tells it from others that
 * look the same: two bits for each letter.
 */
int
mention_as_is_key(char *key, const char *plain, int length)
{
	char	   *rest = key + 1 + length;

	key[0] = (char) MENTION_AS_IS;
	*rest++ = 0;
	memset(rest, 0, (length + 3) / 4);
	for (int i = 0; i < length; i++)
	{
		char		eye = text_eye_of(plain[i]);
		int			which;

		if (plain[i] == eye)
			which = 0;
		else if (plain[i] < '0' || plain[i] > '9')
			which = 1;
		else
			which = plain[i] == '6' ? 3 : 2;
		key[1 + i] = eye;
		rest[i / 4] |= (char) (which << 2 * (i % 4));
	}
	return 2 + length + (length + 3) / 4;
}

int
mention_sound_key(char *key, uint32_t sound)
{
	key[0] = (char) MENTION_SOUND;
	return 1 + sound_key_letters(sound, key + 1);
}

static void
add_letters(KeySet *keys, unsigned char kind, const char *letters, int length)
{
	char		key[KEY_MAX];

	key_set_add(keys, key, mention_letters_key(key, kind, letters, length));
}

static void
add_beside(KeySet *keys, const char *form, int length)
{
	char		key[KEY_MAX];

	key[0] = (char) MENTION_BESIDE;
	key[1] = (char) length;
	memcpy(key + 2, form, length);
	key_set_add(keys, key, 2 + length);
}

/* ---------------------------------------------------------------- tokens */

static bool
same_eye(const Text *text, const Token *token)
{
	if (token->eye_length != token->plain_length)
		return false;
	for (int k = 0; k < token->eye_length; k++)
		if (text->letters[token->eye + k] != text_eye_of(text->letters[token->plain + k]))
			return false;
	return true;
}

static void
keys_of_token(KeySet *keys, const Text *text, const Token *token)
{
	const char *plain = text->letters + token->plain;
	int			length = token->plain_length;
	char		form[TOKEN_MAX_LETTERS];
	int			n;

	if (length == 0 || token->eye_length == 0)
	{
		add_letters(keys, MENTION_LOOK, "", 0);
		return;
	}
	if (token->flags & (TOKEN_NUMBER | TOKEN_HAN))
	{
		char		key[KEY_MAX];

		key_set_add(keys, key, mention_as_is_key(key, plain, length));
		if (token->flags & TOKEN_NUMBER && !mention_mostly_digits(plain, length))
			add_letters(keys, MENTION_LOOK, "", 0);
		return;
	}

	for (int k = 0; k < length; k++)
		form[k] = text_eye_of(plain[k]);
	segment_keys_add(keys, form, length, false);
	n = text_united_eye(plain, length, form);
	if (n != length)
		segment_keys_add(keys, form, n, false);
	if (token->flags & TOKEN_FOREIGN)
		segment_keys_add(keys, text->letters + token->eye, token->eye_length, false);
	else if (!same_eye(text, token))
		add_letters(keys, MENTION_LOOK, "", 0);
}

/* ------------------------------------------------------------------ rows */

/* of a row of single letters, from token i; returns the token behind it */
static uint32_t
keys_of_row(KeySet *keys, const Text *text, uint32_t i)
{
	uint32_t	end = i + 1;
	char		form[LEXICON_MAX_ROW];

	while (end < text->n_tokens && is_lone_letter(&text->tokens[end]) && close_together(text, end - 1))
		end++;

	/* what begins the row from first on may be a word unless it is mostly digits */
	for (uint32_t first = i; first + 3 <= end; first++)
	{
		int			n = 0;
		int			letters = 0;
		int			longest = 0;

		for (uint32_t k = first; k < end && n < LEXICON_MAX_ROW; k++)
		{
			form[n++] = text_eye_of(text->letters[text->tokens[k].eye]);
			letters += (text->tokens[k].flags & TOKEN_LETTER) != 0;
			if (n >= 3 && letters * 2 >= n)
				longest = n;
		}
		if (longest > 0)
			add_letters(keys, MENTION_ROW, form, longest);
		if (first == i && end - i >= 5 && end - i <= LEXICON_MAX_ROW && letters * 2 >= n)
			segment_keys_add(keys, form, n, false);
		keys->memory->check_interrupts();
	}
	return end;
}

/* --------------------------------------------------------------- symbols */

/*
 * A word with symbols for letters, from token i; inside: a symbol joins it to
 * the token before, so that it can only be a word beside another.
 */
static void
keys_of_symbols(KeySet *keys, const Text *text, uint32_t i, bool inside)
{
	Cluster		c;

	if (!read_cluster(text, i, TOKEN_MAX_LETTERS, &c))
		return;
	for (int which = c.last > c.first ? 0 : 1; which <= 3; which++)
	{
		bool		with_front = which & 2;
		bool		with_back = which & 1;
		const char *form = c.form + !with_front;
		int			length = c.length + with_front + with_back;

		if ((with_front && c.front == 0) || (with_back && c.back == 0) || length > TOKEN_MAX_LETTERS)
			continue;
		if (inside)
			add_beside(keys, form, length);
		else if (which == 0)
			segment_keys_add(keys, form, length, false);
		else
			add_letters(keys, MENTION_SYMBOLS, form, length);
	}
}

/* ---------------------------------------------------------------- sounds */

/* of the stretches that begin with token i */
static void
keys_of_sounds(KeySet *keys, Heard *heard, uint32_t i)
{
	heard_begin(heard, i);
	while (heard_next(heard))
	{
		uint32_t	sounds[SOUND_MOST_KEYS];
		int			n = sound_keys(&heard->sound, sounds);

		for (int k = 0; k < n; k++)
		{
			char		key[KEY_MAX];

			key_set_add(keys, key, mention_sound_key(key, sounds[k]));
		}
	}
}

/* ------------------------------------------------------------------ text */

void
mention_keys_of_text(KeySet *keys, const LexiconMemory *memory, const Text *text)
{
	uint32_t	row_end = 0;
	Heard		heard;

	heard_text(&heard, text);
	key_set_begin(keys, memory);
	for (uint32_t i = 0; i < text->n_tokens; i++)
	{
		const Token *token = &text->tokens[i];
		bool		glued = i > 0 && text->tokens[i - 1].flags & TOKEN_GLUED;

		if (i % 256 == 255)
			memory->check_interrupts();
		keys_of_token(keys, text, token);
		if (token->flags & TOKEN_FOREIGN)
			keys_of_sounds(keys, &heard, i);
		if (i >= row_end && is_lone_letter(token))
			row_end = keys_of_row(keys, text, i);
		if (token->flags & TOKEN_SYMBOLS)
			keys_of_symbols(keys, text, i, glued);
	}
	key_set_sort(keys);
}

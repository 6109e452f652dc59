/*-------------------------------------------------------------------------
 *
 * name_pieces.c
 *	  Cutting the name of a party into pieces: words, runs of single letters,
 *	  Chinese characters.
 *
 *-------------------------------------------------------------------------
 */
#include "name/name_pieces.h"

#include <string.h>

#include "name/tables/pinyin.h"

uint64_t
name_hash(const char *bytes, int length)
{
	uint64_t	h = UINT64_C(0xcbf29ce484222325);

	for (int i = 0; i < length; i++)
		h = (h ^ (unsigned char) bytes[i]) * UINT64_C(0x100000001b3);
	return h ^ h >> 29;
}

bool
name_is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

int
name_write_sound(const char *word, int length, char *out)
{
	int			n = 0;

	for (int i = 0; i < length; i++)
	{
		char		c = word[i];
		char		next = i + 1 < length ? word[i + 1] : 0;

		if ((unsigned char) c >= 0x80 || (c >= '0' && c <= '9'))
		{
			out[n++] = c;
			continue;
		}
		switch (c)
		{
			case 'p':
				if (next == 'h')
					c = 'f', i++;
				break;
			case 'k':
			case 'g':
			case 't':
			case 'd':
				if (next == 'h')
				{
					if (c == 'k')
						c = 'h';
					i++;
				}
				else if (c == 't' && (next == 's' || next == 'z'))
					c = 's', i++;
				else if (c == 'd' && next == 'j')
					c = 'j', i++;
				break;
			case 's':
				if (next == 'h')
					i++;
				else if (next == 'c' && i + 2 < length && word[i + 2] == 'h')
					i += 2;
				break;
			case 'c':
				if (next == 'h')
				{
					i++;
					break;
				}
				if (next == 'k')
					i++;
				c = next == 'e' || next == 'i' || next == 'y' || next == 'z' ? 's' : 'k';
				if (next == 'z')
					i++;
				break;
			case 'q':
				c = 'k';
				if (next == 'u')
					i++;
				break;
			case 'x':
				c = 'k';
				break;
			case 'w':
				c = 'v';
				break;
			case 'z':
				c = next == 'h' ? 'j' : 's';
				if (next == 'h')
					i++;
				break;
			case 'y':
				c = 'i';
				break;
			case 'o':
				if (next == 'u' || next == 'o')
					c = 'u', i++;
				break;
			case 'e':
				if (next == 'e')
					c = 'i', i++;
				break;
			case 'h':
				/* silent behind a vowel at the end, or before a consonant */
				if (i > 0 && name_is_vowel(word[i - 1]) && !name_is_vowel(next) && next != 'y')
					continue;
				break;
			default:
				break;
		}
		if (n > 0 && out[n - 1] == c)
			continue;
		out[n++] = c;
	}
	return n;
}

uint32_t
name_letters_in(const char *word, int length)
{
	uint32_t	set = 0;

	for (int i = 0; i < length; i++)
		set |= name_letter(word[i]);
	return set;
}

/* ---------------------------------------------------------------- pieces */

static bool
is_single_letter(const Text *text, const Token *token)
{
	uint32_t	width = token->end - token->start;

	if ((token->flags & TOKEN_HAN) || !(token->flags & TOKEN_LETTER) || width > 4)
		return false;
	return width == 1 || text_characters(text->source + token->start, width) == 1;
}

/* does a blank follow this letter, and a dot the next? */
static bool
turns_dotted(const Text *text, const Token *token)
{
	char		after = token[1].end < text->length ? text->source[token[1].end] : ' ';

	return text->source[token->end] == ' ' && (after == '.' || after == '/');
}

static char *
keep(PartyName *name, const char *letters, int length)
{
	char	   *kept = name->letters + name->n_letters;

	memcpy(kept, letters, length);
	name->n_letters += length;
	return kept;
}

bool
name_room_for(const PartyName *name, int length)
{
	return name->n_letters + length <= (int) sizeof(name->letters);
}

/* the reading of a character of three bytes, "" when it has none */
static const char *
pinyin_of(const char *utf8, int length)
{
	uint32_t	code;

	if (length != 3)
		return "";
	code = (utf8[0] & 0x0F) << 12 | (utf8[1] & 0x3F) << 6 | (utf8[2] & 0x3F);
	if (code < PINYIN_FIRST || code > PINYIN_LAST)
		return "";
	return pinyin_syllables[pinyin_reading[code - PINYIN_FIRST]];
}

void
name_finish_piece(PartyName *name, Piece *piece)
{
	char	   *sound = name->letters + name->n_letters;

	/* 007 is 7 */
	if ((piece->flags & NAME_DIGITS))
		while (piece->length > 1 && piece->letters[0] == '0' &&
			   piece->letters[1] >= '0' && piece->letters[1] <= '9')
			piece->letters++, piece->length--;

	if (piece->flags & NAME_HAN)
	{
		piece->sound = pinyin_of(piece->letters, piece->length);
		piece->sound_length = (uint8_t) strlen(piece->sound);
		piece->hash = name_hash(piece->letters, piece->length);
		return;
	}
	piece->sound_length = (uint8_t) name_write_sound(piece->letters, piece->length, sound);
	piece->sound = sound;
	name->n_letters += piece->sound_length;

	/*
	 * longer words are known by their sound, so that a slip does not
	 * hide them; inverted, so that a sound is no short word
	 */
	if (piece->length >= NAME_KNOWN_BY_SOUND)
		piece->hash = ~name_hash(piece->sound, piece->sound_length);
	else
		piece->hash = name_hash(piece->letters, piece->length);

	/* и is not i, nor is ад ad */
	if ((piece->flags & NAME_FOREIGN) && piece->length <= 3)
		piece->hash ^= NAME_FOREIGN_PIECE;
}

/* the Arabic article is written together with its word, U+0627 U+0644 */
static void
drop_article(const char *source, Piece *piece)
{
	if (piece->end - piece->start >= 10 && memcmp(source, "\xD8\xA7\xD9\x84", 4) == 0 &&
		piece->length > 4 && memcmp(piece->letters, "al", 2) == 0)
	{
		piece->letters += 2;
		piece->length -= 2;
		piece->initial = piece->letters[0];
	}
}

/* &AMP without its semicolon, or in capitals, is no word */
static bool
is_entity(const Text *text, const Token *token)
{
	static const char *const entities[] = {"amp", "quot", "apos", "nbsp"};

	if (token->start == 0 || text->source[token->start - 1] != '&')
		return false;
	for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++)
		if (token->plain_length == strlen(entities[i]) &&
			memcmp(text->letters + token->plain, entities[i], token->plain_length) == 0)
			return true;
	return false;
}

int
name_cut(PartyName *name, const Text *text, Piece *pieces)
{
	int			n = 0;
	int			depth = 0;
	uint32_t	seen = 0;		/* bytes searched for brackets */

	for (uint32_t i = 0; i < text->n_tokens && n < NAME_MAX_TOKENS; i++)
	{
		const Token *token = &text->tokens[i];
		Piece	   *piece = &pieces[n];

		if (token->plain_length == 0 || is_entity(text, token))
			continue;
		if (!name_room_for(name, 2 * TOKEN_MAX_LETTERS))
			break;
		for (; seen < token->start; seen++)
		{
			char		c = text->source[seen];

			/* and the full-width ones, U+FF08 and U+FF09 */
			if (c == '(' || c == '[' || (seen >= 2 && memcmp(text->source + seen - 2, "\xEF\xBC\x88", 3) == 0))
				depth++;
			else if (c == ')' || c == ']' || (seen >= 2 && memcmp(text->source + seen - 2, "\xEF\xBC\x89", 3) == 0))
				depth = depth > 0 ? depth - 1 : 0;
		}

		memset(piece, 0, sizeof(*piece));
		piece->start = (uint16_t) token->start;
		piece->end = (uint16_t) token->end;
		piece->letters = keep(name, text->letters + token->plain, token->plain_length);
		piece->length = (uint8_t) token->plain_length;
		piece->initial = piece->letters[0];
		if (depth > 0)
			piece->flags |= NAME_BRACKETED;
		if (token->flags & TOKEN_DIGIT)
			piece->flags |= NAME_DIGITS;
		if (token->flags & TOKEN_HAN)
			piece->flags |= NAME_HAN;
		if (token->flags & TOKEN_FOREIGN)
			piece->flags |= NAME_FOREIGN;
		drop_article(text->source + token->start, piece);

		/* A.B.C., A/S, J P, H & M; but X L.P. is X and L.P. */
		if (is_single_letter(text, token))
		{
			uint32_t	last = i;
			char		between = '\0';

			while (last + 1 < text->n_tokens && is_single_letter(text, token + 1) &&
				   token[1].start - token->end <= 3 &&
				   (between == '\0' ? !turns_dotted(text, token) : text->source[token->end] == between) &&
				   piece->length + token[1].plain_length <= TOKEN_MAX_LETTERS / 2)
			{
				between = text->source[token->end];
				token++;
				last++;
				keep(name, text->letters + token->plain, token->plain_length);
				piece->length += (uint8_t) token->plain_length;
				piece->end = (uint16_t) token->end;
				piece->flags |= NAME_JOINED;
			}
			piece->slashed = between == '/';
			i = last;
		}
		name_finish_piece(name, piece);
		n++;
	}
	return n;
}

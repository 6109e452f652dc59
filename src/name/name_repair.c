/*-------------------------------------------------------------------------
 *
 * name_repair.c
 *	  Pieces of a name that were not written as they should be: words without
 *	  blanks between them, known words with a letter wrong.
 *
 *-------------------------------------------------------------------------
 */
#include "name/name_pieces.h"

#include <string.h>

/* a word this long may be several */
#define LEAST_TOGETHER 14

/* known words at its end, and what is left of it then: TotalEnergies is one */
#define LEAST_AT_END 5
#define LEAST_LEFT 7
#define MOST_AT_END 3
#define LEAST_FORM_AT_END 3

/* a word of its own says who it is, so that others may be read as known; so do known ones */
#define LEAST_OWN 2
#define KNOWN_ENOUGH 2

static bool
is_plain_word(const Piece *piece)
{
	return !(piece->flags & (NAME_DIGITS | NAME_HAN | NAME_FOREIGN | NAME_JOINED)) && piece->length > 1;
}

/* which pieces are of phrases, and so as they should be */
static uint64_t
find_phrases(const Piece *pieces, int n)
{
	uint64_t	found = 0;

	for (int i = 0; i < n;)
	{
		int			taken = 0;

		if (name_find_phrase(&pieces[i], n - i, &taken) == NULL)
			taken = 0;
		for (int k = 0; k < taken; k++)
			found |= UINT64_C(1) << (i + k);
		i += taken > 0 ? taken : 1;
	}
	return found;
}

static bool
is_legal(const char *letters, int length)
{
	const Phrase *phrase = name_known_word(letters, length);

	return phrase != NULL && phrase->kinds != 0;
}

/* also where nothing but the end of a word says so */
static bool
is_surely_legal(const char *letters, int length)
{
	return is_legal(letters, length) &&
		(length >= 4 || memcmp(letters, "ltd", 3) == 0 || memcmp(letters, "llc", 3) == 0);
}

static void
finish(PartyName *name, Piece *piece)
{
	piece->initial = piece->letters[0];
	name_finish_piece(name, piece);
}

/* cuts the last n letters off a piece into one of their own behind it */
static int
cut_end(PartyName *name, Piece *pieces, int n_pieces, int i, int n)
{
	Piece	   *piece = &pieces[i];
	Piece	   *end = piece + 1;

	if (n_pieces == NAME_MAX_TOKENS || !name_room_for(name, 2 * TOKEN_MAX_LETTERS))
		return n_pieces;
	memmove(end + 1, end, (n_pieces - i - 1) * sizeof(Piece));
	*end = *piece;
	end->letters += piece->length - n;
	end->length = (uint8_t) n;
	piece->length -= (uint8_t) n;

	/* of ASCII the places are known */
	if (piece->end - piece->start == piece->length + n)
		piece->end = end->start = (uint16_t) (piece->end - n);
	finish(name, piece);
	finish(name, end);
	return n_pieces + 1;
}

/* the length of a known word or a legal form of several letters at the end of a piece, or 0 */
static int
known_end(const Piece *piece)
{
	for (int n = piece->length - LEAST_LEFT; n >= LEAST_FORM_AT_END; n--)
	{
		const char *end = piece->letters + piece->length - n;
		const Phrase *phrase = name_known_word(end, n);

		if (phrase == NULL)
			continue;
		if (phrase->kinds != 0 ? phrase->class == NAME_LEGAL && !phrase->edge && !(phrase->flags & AT_END) :
			n >= LEAST_AT_END && (phrase->class == NAME_TRADE || phrase->class == NAME_SECTOR))
			return n;
	}
	return 0;
}

/* ...SB.V.: the first letter of the form hangs on the word */
static int
part_dotted_form(PartyName *name, Piece *pieces, int n, int i)
{
	Piece	   *piece = &pieces[i];
	Piece	   *next = piece + 1;
	char		form[8];

	if (i + 1 == n || next->length > 3 || next->start != piece->end + 1 || name->source[piece->end] != '.' ||
		(next->flags & (NAME_DIGITS | NAME_HAN | NAME_FOREIGN)) ||
		(next->length > 1 && !(next->flags & NAME_JOINED)))
		return n;
	form[0] = piece->letters[piece->length - 1];
	memcpy(form + 1, next->letters, next->length);
	if (!is_legal(form, 1 + next->length) || n == NAME_MAX_TOKENS)
		return n;
	n = cut_end(name, pieces, n, i, 1);
	/* the letter and the rest of the form are one piece */
	if (!name_room_for(name, 2 * TOKEN_MAX_LETTERS))
		return n;
	next->length = (uint8_t) (1 + next[1].length);
	next->end = next[1].end;
	next->flags |= NAME_JOINED;
	next->letters = memcpy(name->letters + name->n_letters, form, next->length);
	name->n_letters += next->length;
	finish(name, next);
	memmove(next + 1, next + 2, (n - i - 3) * sizeof(Piece));
	return n - 1;
}

/*
 * Known words at the end become words: two, or one in front of a legal form
 * that was part of the word, for Pricewaterhouse is no house.
 */
static int
part_words(PartyName *name, Piece *pieces, int n, int i)
{
	Piece	   *piece = &pieces[i];
	int			ends[MOST_AT_END];
	int			n_ends = 0;
	int			written = piece->length;
	Piece		left;

	n = part_dotted_form(name, pieces, n, i);
	/* ...CO., LTD. */
	if (i + 1 < n && piece->length >= LEAST_TOGETHER && memcmp(piece->letters + piece->length - 2, "co", 2) == 0 &&
		is_legal(pieces[i + 1].letters, pieces[i + 1].length))
		n = cut_end(name, pieces, n, i, 2);
	left = *piece;
	while (n_ends < MOST_AT_END && left.length >= LEAST_TOGETHER - (n_ends > 0 ? LEAST_AT_END : 0) &&
		   (ends[n_ends] = known_end(&left)) > 0)
		left.length -= (uint8_t) ends[n_ends++];
	if (n_ends == 1 && piece->length == written && !is_surely_legal(piece->letters + piece->length - ends[0], ends[0]))
		return n;
	for (int k = 0; k < n_ends; k++)
	{
		int			before = n;

		n = cut_end(name, pieces, n, i, ends[k]);
		if (n == before)
			break;
	}
	return n;
}

int
name_repair(PartyName *name, Piece *pieces, int n)
{
	uint64_t	known[NAME_MAX_TOKENS];
	bool		any_own = false;
	bool		any_misspelt = false;
	bool		any_together = false;
	int			n_known = 0;
	uint64_t	right = find_phrases(pieces, n);

	for (int i = n - 1; i >= 0; i--)
		if (pieces[i].length >= LEAST_TOGETHER && is_plain_word(&pieces[i]) && !(right >> i & 1))
		{
			n = part_words(name, pieces, n, i);
			any_together = true;
		}
	if (any_together)
		right = find_phrases(pieces, n);
	for (int i = 0; i < n; i++)
	{
		known[i] = 0;
		if (!is_plain_word(&pieces[i]))
			continue;
		if (right >> i & 1)
		{
			n_known += !is_legal(pieces[i].letters, pieces[i].length);
			continue;
		}
		known[i] = name_misspelt_word(pieces[i].letters, pieces[i].length);
		if (known[i] != 0)
			any_misspelt = true;
		else if (pieces[i].length >= LEAST_OWN)
			any_own = true;
	}
	for (int i = 0; i < n && any_misspelt && (any_own || n_known >= KNOWN_ENOUGH); i++)
		if (known[i] != 0)
			pieces[i].hash = known[i];
	return n;
}

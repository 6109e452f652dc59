/*-------------------------------------------------------------------------
 *
 * name_core.c
 *	  Parsing the name of a party: its tokens, with class and weight.
 *
 *-------------------------------------------------------------------------
 */
#include "name/name_pieces.h"
#include "name/name_score.h"

#include <string.h>

/*
 * The weight of a word by class: judgements, and round numbers. Small changes
 * hardly matter (name_score.h), and fine ones would fit the test data only.
 */
static const float class_weight[NAME_N_CLASSES] = {
	[NAME_WORD] = 1.0f,
	[NAME_NUMBER] = 0.5f,
	[NAME_SERIES] = 0.15f,
	[NAME_COUNTRY] = 0.5f,
	[NAME_PLACE] = 0.3f,
	[NAME_SECTOR] = 0.45f,
	[NAME_TRADE] = 0.2f,
	[NAME_FILLER] = 0.02f,
	[NAME_LEGAL] = 0.0f
};

float
name_class_weight(int class)
{
	return class_weight[class];
}

/* short words are more often the same by chance */
static const float short_word_weight[] = {0.0f, 0.35f, 0.6f, 0.8f};

/* one character in two or three of a Chinese name */
#define HAN_WEIGHT 0.5f

/* A phrase or a lone piece. */
typedef struct Span
{
	const Phrase *phrase;		/* or NULL */
	int			first;
	int			n;
	bool		legal;
} Span;

/* is it a legal form wherever it stands? */
static bool
always_legal(const Phrase *phrase)
{
	return phrase != NULL && phrase->kinds != 0 && !phrase->edge &&
		!(phrase->flags & AT_END) && phrase->meaning == 0;
}

/* is there a comma between a piece and the one before it? */
static bool
behind_comma(const PartyName *name, const Piece *piece)
{
	for (int at = piece[-1].end; at < piece->start; at++)
		if (name->source[at] == ',' || name->source[at] == ';')
			return true;
	return false;
}

/*
 * Short forms, and those that are also ordinary words, are legal forms at the
 * edges only, where nothing but legal forms and brackets, or a comma, lies
 * beyond them.
 */
static void
find_legal_forms(const PartyName *name, Span *spans, int n, const Piece *pieces)
{
	for (int i = 0; i < n; i++)
		spans[i].legal = always_legal(spans[i].phrase);

	for (int i = n - 1; i > 0; i--)
	{
		if (spans[i].phrase != NULL && spans[i].phrase->kinds != 0)
			spans[i].legal = true;
		else if (!(pieces[spans[i].first].flags & NAME_BRACKETED))
			break;
	}
	/* and what stands in front of one: L.P. Brown Co. Inc., Istanbul */
	for (int i = n - 2; i > 0; i--)
		if (spans[i].phrase != NULL && spans[i].phrase->kinds != 0 &&
			(behind_comma(name, &pieces[spans[i + 1].first]) ||
			 (spans[i + 1].legal && !(pieces[spans[i + 1].first].flags & NAME_BRACKETED))))
			spans[i].legal = true;
	for (int i = 0; i < n - 1; i++)
	{
		if (spans[i].phrase != NULL && spans[i].phrase->kinds != 0 &&
			(spans[i].legal || (spans[i].phrase->flags & LEADS)))
			spans[i].legal = true;
		else
			break;
	}
}

static void
set_weight(NameToken *token, int characters)
{
	token->weight = class_weight[token->class];
	if (token->class != NAME_WORD)
		return;
	if (token->flags & NAME_HAN)
		token->weight = HAN_WEIGHT;
	else if (characters < (int) (sizeof(short_word_weight) / sizeof(short_word_weight[0])))
		token->weight = short_word_weight[characters];
}

/* c/o and t/a are markers only with their slash */
static int
slashed_marker(const Piece *piece)
{
	static const struct
	{
		const char *letters;
		int			class;
	}			markers[] = {
		{"co", NAME_CARE_OF}, {"ta", NAME_ALSO}, {"dba", NAME_ALSO},
		{"aka", NAME_ALSO}, {"fka", NAME_ALSO}, {"nka", NAME_ALSO}
	};

	for (size_t i = 0; piece->slashed && i < sizeof(markers) / sizeof(markers[0]); i++)
		if (piece->length == strlen(markers[i].letters) &&
			memcmp(piece->letters, markers[i].letters, piece->length) == 0)
			return markers[i].class;
	return NAME_WORD;
}

static bool
is_roman(const Piece *piece)
{
	for (int i = 0; i < piece->length; i++)
		if (piece->letters[i] != 'i' && piece->letters[i] != 'v' && piece->letters[i] != 'x')
			return false;
	return true;
}

/* marks each three neighbouring letters of a word and the blanks around it */
static void
mark_triples(PartyName *name, const char *letters, int length)
{
	uint32_t	triple = ' ' << 8 | ' ';

	for (int i = 0; i <= length; i++)
	{
		uint32_t	bit;

		triple = (triple << 8 | (unsigned char) (i < length ? letters[i] : ' ')) & 0xFFFFFF;
		bit = triple * UINT32_C(0x9E3779B1) >> 22;
		name->n_triples += (name->triples[bit >> 6] >> (bit & 63) & 1) == 0;
		name->triples[bit >> 6] |= UINT64_C(1) << (bit & 63);
	}
}

static void
add_token(PartyName *name, const Span *span, const Piece *pieces)
{
	const Piece *piece = &pieces[span->first];
	NameToken  *token = &name->tokens[name->n_tokens++];

	token->start = piece->start;
	token->end = pieces[span->first + span->n - 1].end;
	token->initial = piece->initial;
	token->flags = piece->flags;
	token->meaning = 0;
	token->letters = token->written = piece->letters;
	token->length = token->written_length = piece->length;
	token->sound = piece->sound;
	token->sound_length = piece->sound_length;
	if ((piece->flags & NAME_HAN) && piece->sound_length > 0)
	{
		token->written = piece->sound;
		token->written_length = piece->sound_length;
	}

	if (span->legal)
		token->class = NAME_LEGAL;
	else if (span->phrase != NULL && span->phrase->meaning != 0)
	{
		const Meaning *meaning = name_meaning(span->phrase->meaning);

		token->class = span->phrase->class;
		token->meaning = span->phrase->meaning;
		token->letters = name_meaning_letters(meaning);
		token->length = meaning->length;
		token->sound = name_meaning_sound(meaning);
		token->sound_length = meaning->sound_length;
		if (token->class == NAME_NUMBER && is_roman(piece))
			token->class = NAME_SERIES;
		/* a marker with nothing before it */
		if (token->class >= NAME_N_CLASSES)
			token->class = NAME_FILLER;
	}
	else if (slashed_marker(piece) != NAME_WORD)
		token->class = NAME_FILLER;
	else if (piece->flags & NAME_DIGITS)
	{
		bool		number = true;

		for (int i = 0; i < piece->length && number; i++)
			number = piece->letters[i] >= '0' && piece->letters[i] <= '9';
		token->class = number ? NAME_NUMBER : NAME_WORD;
	}
	else
		token->class = NAME_WORD;

	token->letter_set = name_letters_in(token->letters, token->length);
	set_weight(token, token->length);
	if (token->meaning != 0)
		mark_triples(name, token->letters, token->length);
}

/*
 * Ends a part of the name at the tokens there are. A part that is nothing but
 * legal forms and little words is taken by its words.
 */
static void
end_part(PartyName *name, uint8_t kinds)
{
	int			first = name->n_parts > 0 ? name->part_end[name->n_parts - 1] : 0;
	bool		says_something = false;

	if (name->n_tokens == first)
		return;
	for (int i = first; i < name->n_tokens; i++)
		if (name->tokens[i].class < NAME_FILLER)
			says_something = true;
	for (int i = first; i < name->n_tokens && !says_something; i++)
	{
		name->tokens[i].class = NAME_WORD;
		set_weight(&name->tokens[i], name->tokens[i].length);
	}
	name->kinds[name->n_parts] = kinds;
	name->part_end[name->n_parts++] = name->n_tokens;
}

/* may a span be of an address: a place, or a short code of one? */
static bool
may_be_place(const Span *span, const Piece *pieces)
{
	const Piece *piece = &pieces[span->first];

	if (span->phrase != NULL && span->phrase->meaning != 0)
		return span->phrase->class == NAME_COUNTRY || span->phrase->class == NAME_PLACE;
	return piece->length <= 3 && !(piece->flags & (NAME_DIGITS | NAME_HAN));
}

/*
 * Where the name ends and what stands around it begins: behind the last legal
 * form, or behind a comma after which there are places only. n when nothing
 * does.
 */
static int
name_ends(const PartyName *name, const Span *spans, int n, const Piece *pieces)
{
	bool		says_something = false;
	int			end = n;

	for (int i = 0; i < n; i++)
	{
		if (spans[i].legal && says_something && !(pieces[spans[i].first].flags & NAME_BRACKETED))
			end = i + 1;
		says_something |= !spans[i].legal;
	}
	if (end < n)
		return end;
	for (int i = n - 1; i > 0 && may_be_place(&spans[i], pieces); i--)
		if (behind_comma(name, &pieces[spans[i].first]))
			end = i;
	return end;
}

/* a word that stands behind the name */
static void
set_behind(NameToken *token, bool comma)
{
	if (token->class == NAME_PLACE || token->class == NAME_COUNTRY)
		token->weight *= PLACE_BEHIND;
	else if (comma)
		token->weight *= WORD_BEHIND;
	else if (token->class == NAME_TRADE || token->class == NAME_SECTOR)
		token->weight *= KNOWN_BEHIND;
	else
		return;
	token->flags |= NAME_BEHIND;
}

static void
read_part(PartyName *name, Span *spans, int n, const Piece *pieces)
{
	uint8_t		kinds = 0;
	int			end;
	bool		comma = false;

	if (name->n_parts == NAME_MAX_PARTS)
		return;
	find_legal_forms(name, spans, n, pieces);
	end = name_ends(name, spans, n, pieces);
	for (int i = 0; i < n; i++)
	{
		if (spans[i].legal && spans[i].phrase->kinds != KIND_ANY)
			kinds |= spans[i].phrase->kinds;
		add_token(name, &spans[i], pieces);
		if (i < end)
			continue;
		/* Corporation of Chile */
		if (i == end && name->tokens[name->n_tokens - 1].class == NAME_FILLER)
		{
			end = n;
			continue;
		}
		comma |= behind_comma(name, &pieces[spans[i].first]);
		set_behind(&name->tokens[name->n_tokens - 1], comma);
	}
	end_part(name, kinds);
}

/* are these distinctive: a word of its own, or several known ones? */
static bool
is_a_name(const Span *spans, int n, const Piece *pieces)
{
	int			known = 0;

	for (int i = 0; i < n; i++)
	{
		const Phrase *phrase = spans[i].phrase;

		if (phrase == NULL && pieces[spans[i].first].length > 1 &&
			!(pieces[spans[i].first].flags & NAME_DIGITS))
			return true;
		if (phrase != NULL && phrase->meaning != 0 && phrase->class < NAME_TRADE)
			known++;
	}
	return known >= 2;
}

/*
 * Where a name turns once from Chinese characters to another script or back,
 * with a name on either side, it is two names of one party: 京东物流 JD
 * Logistics. 0 when it does not.
 */
static int
script_turns(const Span *spans, int n, const Piece *pieces)
{
	int			turn = 0;

	for (int i = 1; i < n; i++)
		if ((pieces[spans[i].first].flags ^ pieces[spans[i - 1].first].flags) & NAME_HAN)
		{
			if (turn > 0)
				return 0;
			turn = i;
		}
	if (turn > 0 && is_a_name(spans, turn, pieces) && is_a_name(spans + turn, n - turn, pieces))
		return turn;
	return 0;
}

size_t
name_space(void)
{
	return text_space(NAME_MAX_BYTES);
}

void
name_read(PartyName *name, void *space, const char *source, size_t length)
{
	Piece		pieces[NAME_MAX_TOKENS];
	Span		spans[NAME_MAX_TOKENS];
	Text		text;
	int			n_pieces;
	int			n_spans = 0;
	int			done = 0;

	name->source = source;
	name->n_tokens = 0;
	name->n_parts = 0;
	name->n_letters = 0;
	name->n_triples = 0;
	memset(name->triples, 0, sizeof(name->triples));
	text_read(&text, space, source, length < NAME_MAX_BYTES ? length : NAME_MAX_BYTES);
	n_pieces = name_repair(name, pieces, name_cut(name, &text, pieces));
	for (int i = 0; i < n_pieces; i++)
		mark_triples(name, pieces[i].letters, pieces[i].length);

	for (int i = 0; i < n_pieces;)
	{
		Span	   *span = &spans[n_spans++];
		int			end = i;

		/* the c/o of "ABC Ltd c/o DHL" is not the Co. of "Ltd Co." */
		while (end < n_pieces && slashed_marker(&pieces[end]) == NAME_WORD)
			end++;
		span->first = i;
		span->n = 1;
		span->phrase = name_find_phrase(&pieces[i], end - i, &span->n);
		i += span->n;
	}

	while (done < n_spans)
	{
		int			end = done;
		int			turn;
		int			stop = NAME_WORD;

		for (; end < n_spans; end++)
		{
			const Phrase *phrase = spans[end].phrase;

			stop = slashed_marker(&pieces[spans[end].first]);
			if (phrase != NULL && (phrase->class == NAME_ALSO || phrase->class == NAME_CARE_OF))
				stop = phrase->class;

			/* in front of everything it marks nothing */
			if (stop != NAME_WORD && end > done)
				break;
		}
		turn = script_turns(spans + done, end - done, pieces);
		if (turn > 0)
			read_part(name, spans + done, turn, pieces);
		read_part(name, spans + done + turn, end - done - turn, pieces);
		if (end < n_spans && stop == NAME_CARE_OF)
			break;
		done = end + 1;
	}
}

/* ------------------------------------------------------------------ keys */

int
name_initials(const PartyName *name, int first, int n, char *out, int max)
{
	int			length = 0;

	for (int i = first; i < first + n && length < max; i++)
		if (name->tokens[i].class != NAME_FILLER)
			out[length++] = name->tokens[i].initial;
	return length;
}

int
name_consonants(const NameToken *token, char *out)
{
	int			n = 0;

	for (int i = 0; i < token->sound_length; i++)
	{
		char		c = token->sound[i];

		/* v and j may stand for w and y, which are written for vowels */
		if (name_is_vowel(c) || c == 'v' || c == 'j' || (n > 0 && out[n - 1] == c))
			continue;
		out[n++] = c;
	}
	return n;
}

static int
compare_tokens(const NameToken *a, const NameToken *b)
{
	int			shorter = a->length < b->length ? a->length : b->length;
	int			order = memcmp(a->letters, b->letters, shorter);

	return order != 0 ? order : a->length - b->length;
}

static int
write_key(const PartyName *name, uint8_t without, char *out)
{
	const NameToken *sorted[NAME_MAX_TOKENS];
	int			n = 0;
	int			length = 0;

	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];
		int			at;

		if (token->class >= NAME_FILLER || (token->flags & without))
			continue;
		for (at = n++; at > 0 && compare_tokens(sorted[at - 1], token) > 0; at--)
			sorted[at] = sorted[at - 1];
		sorted[at] = token;
	}
	for (int i = 0; i < n; i++)
	{
		if (i > 0)
			out[length++] = ' ';
		memcpy(out + length, sorted[i]->letters, sorted[i]->length);
		length += sorted[i]->length;
	}
	return length;
}

int
name_key(const PartyName *name, char *out)
{
	return write_key(name, 0, out);
}

int
name_core_key(const PartyName *name, char *out)
{
	return write_key(name, NAME_BEHIND, out);
}

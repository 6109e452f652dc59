/*-------------------------------------------------------------------------
 *
 * name_core.c
 *	  Reading the name of a party.
 *
 * Legal forms and common words are found by one table of phrases, which is
 * filled on first use from legal_forms.h and name_words.h. The phrases go
 * through the same reading as names do, so the two cannot disagree.
 *
 *-------------------------------------------------------------------------
 */
#include "seller/name.h"

#include <string.h>

#include "text/text.h"

#include "seller/legal_forms.h"
#include "seller/name_words.h"
#include "seller/pinyin.h"

/*
 * What a word tells about who a party is, by class. Chosen by hand and held
 * round: small changes hardly matter, and fine ones would fit the names at
 * hand only.
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

/* short words are more often the same by chance */
static const float short_word_weight[] = {0.0f, 0.35f, 0.6f, 0.8f};

/* one character in two or three of a Chinese name */
#define HAN_WEIGHT 0.5f

/* ------------------------------------------------------- words, roughly */

uint64_t
name_hash(const char *bytes, int length)
{
	uint64_t	h = UINT64_C(0xcbf29ce484222325);

	for (int i = 0; i < length; i++)
		h = (h ^ (unsigned char) bytes[i]) * UINT64_C(0x100000001b3);
	return h ^ h >> 29;
}

static bool
is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/*
 * Writes a coarser form of a plain word, in which the common ways to spell a
 * sound, and to write another alphabet in Latin letters, agree: Mohammed and
 * Muhamed do not, but Gazprom and Gasprom, Yusuf and Iusuph do. Returns the
 * length, never more than the word's.
 */
static int
write_sound(const char *word, int length, char *out)
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
				if (i > 0 && is_vowel(word[i - 1]) && !is_vowel(next) && next != 'y')
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

static uint32_t
letters_in(const char *word, int length)
{
	uint32_t	set = 0;

	for (int i = 0; i < length; i++)
	{
		unsigned char c = (unsigned char) word[i];

		if (c >= 'a' && c <= 'z')
			set |= UINT32_C(1) << (c - 'a');
		else if (c >= '0' && c <= '9')
			set |= UINT32_C(1) << (26 + c % 5);
		else
			set |= UINT32_C(1) << 31;
	}
	return set;
}

/* ---------------------------------------------------------------- pieces */

/* A word of the text, or a run of single letters, before it is understood. */
typedef struct Piece
{
	const char *letters;
	const char *sound;
	uint64_t	hash;			/* what the phrase table knows it by */
	uint16_t	start;
	uint16_t	end;
	uint8_t		length;
	uint8_t		sound_length;
	uint8_t		flags;
	bool		foreign;
	bool		slashed;		/* single letters parted by slashes: c/o */
	char		initial;
} Piece;

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

static bool
room_for(const PartyName *name, int length)
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

static void
finish_piece(PartyName *name, Piece *piece)
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
	piece->sound_length = (uint8_t) write_sound(piece->letters, piece->length, sound);
	piece->sound = sound;
	name->n_letters += piece->sound_length;

	/*
	 * longer words are known by their sound, so that a slip does not
	 * hide them; inverted, so that a sound is no short word
	 */
	if (piece->length >= 5)
		piece->hash = ~name_hash(piece->sound, piece->sound_length);
	else
		piece->hash = name_hash(piece->letters, piece->length);

	/* и is not i, nor is ад ad */
	if (piece->foreign && piece->length <= 3)
		piece->hash ^= UINT64_C(0x9e3779b97f4a7c15);
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

/*
 * Cuts the text into pieces. letters of text must outlive this call only: the
 * pieces keep theirs in name.
 */
static int
cut(PartyName *name, const Text *text, Piece *pieces)
{
	int			n = 0;
	int			depth = 0;
	uint32_t	seen = 0;		/* bytes searched for brackets */

	for (uint32_t i = 0; i < text->n_tokens && n < NAME_MAX_TOKENS; i++)
	{
		const Token *token = &text->tokens[i];
		Piece	   *piece = &pieces[n];

		if (token->plain_length == 0)
			continue;
		if (!room_for(name, 2 * TOKEN_MAX_LETTERS))
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
		piece->foreign = (token->flags & TOKEN_FOREIGN) != 0;
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
		finish_piece(name, piece);
		n++;
	}
	return n;
}

/* --------------------------------------------------------------- phrases */

typedef struct Phrase
{
	uint64_t	hash;
	uint16_t	meaning;		/* index into meanings, or 0 */
	uint8_t		class;
	uint8_t		kinds;			/* of legal form, or 0 */
	uint8_t		flags;			/* of legal form */
	uint8_t		edge;			/* legal form of one or two letters */
	bool		whole;			/* not only the beginning of another */
	bool		goes_on;		/* the beginning of another */
} Phrase;

typedef struct Meaning
{
	const char *letters;
	const char *sound;
	uint32_t	letter_set;
	uint8_t		length;
	uint8_t		sound_length;
} Meaning;

#define PHRASE_SLOTS	16384	/* a power of two, at least twice what is used */
#define MAX_MEANINGS	1024

static struct
{
	int			n_meanings;		/* 0: not filled yet; the first is none */
	int			n_letters;
	Phrase		slots[PHRASE_SLOTS];
	Meaning		meanings[MAX_MEANINGS];
	char		letters[MAX_MEANINGS * 32];
}			phrases;

static uint64_t
extend_hash(uint64_t hash, const Piece *piece)
{
	hash = (hash ^ piece->hash) * UINT64_C(0xff51afd7ed558ccd);
	return hash ^ hash >> 32;
}

static Phrase *
phrase_slot(uint64_t hash)
{
	uint32_t	i = (uint32_t) hash & (PHRASE_SLOTS - 1);

	while (phrases.slots[i].hash != 0 && phrases.slots[i].hash != hash)
		i = (i + 1) & (PHRASE_SLOTS - 1);
	return &phrases.slots[i];
}

/* the longest phrase that begins at a piece, and how many pieces it has */
static const Phrase *
find_phrase(const Piece *pieces, int n, int *n_taken)
{
	const Phrase *found = NULL;
	uint64_t	hash = 0;

	for (int i = 0; i < n; i++)
	{
		const Phrase *phrase;

		hash = extend_hash(hash, &pieces[i]);
		phrase = phrase_slot(hash);
		if (phrase->hash == 0)
			break;
		if (phrase->whole)
		{
			found = phrase;
			*n_taken = i + 1;
		}
		if (!phrase->goes_on)
			break;
	}
	return found;
}

/* enters one form; the first row that has a form keeps it */
static void
enter_form(PartyName *scratch, void *space, const char *form, size_t length,
		   int class, uint16_t meaning, uint8_t kinds, uint8_t flags)
{
	Piece		pieces[NAME_MAX_TOKENS];
	Text		text;
	Phrase	   *phrase = NULL;
	uint64_t	hash = 0;
	int			n;
	int			letters = 0;

	scratch->n_letters = 0;
	text_read(&text, space, form, length);
	n = cut(scratch, &text, pieces);
	for (int i = 0; i < n; i++)
	{
		hash = extend_hash(hash, &pieces[i]);
		letters += pieces[i].length;
		phrase = phrase_slot(hash);
		phrase->hash = hash;
		if (i + 1 < n)
			phrase->goes_on = true;
	}
	if (phrase == NULL)
		return;
	if (class == NAME_LEGAL)
	{
		if (phrase->kinds == 0)
		{
			phrase->flags = flags;
			phrase->edge = n == 1 && letters <= 2 && !(pieces[0].flags & NAME_HAN);
		}
		phrase->kinds |= kinds;
		if (!phrase->whole)
			phrase->class = NAME_LEGAL;
	}
	else if (phrase->meaning == 0)
	{
		phrase->class = (uint8_t) class;
		phrase->meaning = meaning;
	}
	phrase->whole = true;
}

/* calls enter_form() for the forms of a row, which are parted by bars */
static void
enter_row(PartyName *scratch, void *space, const char *forms, int class,
		  uint16_t meaning, uint8_t kinds, uint8_t flags)
{
	while (*forms)
	{
		size_t		n = strcspn(forms, "|");

		enter_form(scratch, space, forms, n, class, meaning, kinds, flags);
		forms += n;
		if (*forms)
			forms++;
	}
}

/* the first form of a row stands for its meaning; shown without blanks */
static uint16_t
new_meaning(const char *forms)
{
	Meaning    *meaning = &phrases.meanings[phrases.n_meanings];
	char	   *letters = phrases.letters + phrases.n_letters;
	size_t		n = strcspn(forms, "|");

	meaning->letters = letters;
	for (size_t i = 0; i < n && meaning->length < 16; i++)
		if (forms[i] != ' ')
			letters[meaning->length++] = forms[i];
	meaning->sound = letters + meaning->length;
	meaning->sound_length = (uint8_t) write_sound(letters, meaning->length, letters + meaning->length);
	meaning->letter_set = letters_in(letters, meaning->length);
	phrases.n_letters += meaning->length + meaning->sound_length;
	return (uint16_t) phrases.n_meanings++;
}

static void
fill_phrases(void *space)
{
	PartyName		scratch;

	phrases.n_meanings = 1;
	for (size_t i = 0; i < N_COMMON_WORDS && phrases.n_meanings < MAX_MEANINGS; i++)
		enter_row(&scratch, space, common_words[i].forms, common_words[i].class,
				  new_meaning(common_words[i].forms), 0, 0);
	for (size_t i = 0; i < N_LEGAL_FORMS; i++)
		enter_row(&scratch, space, legal_forms[i].forms, NAME_LEGAL, 0,
				  legal_forms[i].kinds, legal_forms[i].flags);
}

/* --------------------------------------------------------------- reading */

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

/*
 * Short forms, and those that are also ordinary words, are legal forms at the
 * edges only, where nothing but legal forms and brackets lies beyond them.
 */
static void
find_legal_forms(Span *spans, int n, const Piece *pieces)
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
		const Meaning *meaning = &phrases.meanings[span->phrase->meaning];

		token->class = span->phrase->class;
		token->meaning = span->phrase->meaning;
		token->letters = meaning->letters;
		token->length = meaning->length;
		token->sound = meaning->sound;
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

	token->letter_set = letters_in(token->letters, token->length);
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

static void
read_part(PartyName *name, Span *spans, int n, const Piece *pieces)
{
	uint8_t		kinds = 0;

	if (name->n_parts == NAME_MAX_PARTS)
		return;
	find_legal_forms(spans, n, pieces);
	for (int i = 0; i < n; i++)
	{
		if (spans[i].legal && spans[i].phrase->kinds != KIND_ANY)
			kinds |= spans[i].phrase->kinds;
		add_token(name, &spans[i], pieces);
	}
	end_part(name, kinds);
}

/* do these say who it is, by a word of its own or by several that are known? */
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

	if (phrases.n_meanings == 0)
		fill_phrases(space);

	name->source = source;
	name->n_tokens = 0;
	name->n_parts = 0;
	name->n_letters = 0;
	name->n_triples = 0;
	memset(name->triples, 0, sizeof(name->triples));
	text_read(&text, space, source, length < NAME_MAX_BYTES ? length : NAME_MAX_BYTES);
	n_pieces = cut(name, &text, pieces);
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
		span->phrase = find_phrase(&pieces[i], end - i, &span->n);
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
		if (is_vowel(c) || c == 'v' || c == 'j' || (n > 0 && out[n - 1] == c))
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

int
name_key(const PartyName *name, char *out)
{
	const NameToken *sorted[NAME_MAX_TOKENS];
	int			n = 0;
	int			length = 0;

	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];
		int			at;

		if (token->class >= NAME_FILLER)
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

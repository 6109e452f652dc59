/*-------------------------------------------------------------------------
 *
 * name_phrases.c
 *	  The legal forms and common words that names are searched for.
 *
 * One table of phrases, filled on first use from legal_forms.h and
 * name_words.h. The phrases go through the same cutting as names do, so the
 * two cannot disagree.
 *
 *-------------------------------------------------------------------------
 */
#include "name/name_pieces.h"

#include <string.h>

#include "name/legal_forms.h"
#include "name/name_words.h"
#include "text/distance.h"

#define PHRASE_SLOTS	16384	/* a power of two, at least twice what is used */
#define MAX_MEANINGS	1024
#define PASSED_SLOTS	4096	/* likewise */
#define MISSPELT_SLOTS	65536	/* likewise */
#define MAX_SPELLED		6144

/* a bit for each of them that is taken, which most words looked up find free */
#define MISSPELT_BITS	(8 * MISSPELT_SLOTS)

/* known words from these lengths on are known though two letters are swapped, or one is wrong */
#define LEAST_SWAPPED	5
#define LEAST_MISSPELT	5

/*
 * The tables of phrases: the same in every backend and never changed once
 * filled. Filling them cannot fail.
 */
static struct
{
	int			n_meanings;		/* 0: not filled yet; the first is none */
	int			n_letters;
	Phrase		slots[PHRASE_SLOTS];
	Meaning		meanings[MAX_MEANINGS];
	uint64_t	passed[PASSED_SLOTS];	/* hashes, 0: free */
	char		letters[MAX_MEANINGS * 32];

	/* known words by what is left of them without a letter */
	int			n_spelled;
	int			n_spelling;		/* letters */
	struct
	{
		uint16_t	first;
		uint8_t		length;
	}			spelled[MAX_SPELLED];
	char		spelling[UINT16_MAX];
	struct
	{
		uint32_t	hash;
		uint16_t	word;		/* number + 1 */
	}			misspelt[MISSPELT_SLOTS];
	uint64_t	misspelt_bits[MISSPELT_BITS / 64];
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

const Phrase *
name_find_phrase(const Piece *pieces, int n, int *n_taken)
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

/* the hash of a piece that stands so in a name, in Latin letters */
static uint64_t
hash_as_piece(const char *letters, int length)
{
	char		sound[TOKEN_MAX_LETTERS];

	if (length < NAME_KNOWN_BY_SOUND)
		return name_hash(letters, length);
	return ~name_hash(sound, name_write_sound(letters, length, sound));
}

static uint64_t *
passed_slot(uint64_t hash)
{
	uint32_t	i = (uint32_t) hash & (PASSED_SLOTS - 1);

	while (phrases.passed[i] != 0 && phrases.passed[i] != hash)
		i = (i + 1) & (PASSED_SLOTS - 1);
	return &phrases.passed[i];
}

bool
name_may_be_passed_over(const char *letters, int length)
{
	return *passed_slot(hash_as_piece(letters, length)) != 0;
}

bool
name_may_be_known(const char *letters, int length)
{
	Piece		piece = {.hash = hash_as_piece(letters, length)};

	if (phrase_slot(extend_hash(0, &piece))->hash != 0)
		return true;
	piece.hash ^= NAME_FOREIGN_PIECE;
	return length <= 3 && phrase_slot(extend_hash(0, &piece))->hash != 0;
}

const Phrase *
name_known_word(const char *letters, int length)
{
	Piece		piece = {.hash = hash_as_piece(letters, length)};
	const Phrase *phrase = phrase_slot(extend_hash(0, &piece));

	return phrase->hash != 0 && phrase->whole ? phrase : NULL;
}

/*
 * The hashes of what is left of a word without its letter i, for i from 1 on,
 * and of the word itself at its length.
 */
static void
hashes_without(const char *letters, int length, uint32_t *out)
{
	uint64_t	behind = 0;
	uint64_t	place = 1;
	uint64_t	before[TOKEN_MAX_LETTERS + 1];

	before[0] = 0;
	for (int i = 0; i < length; i++)
		before[i + 1] = hash_append(before[i], letters[i]);
	out[length] = (uint32_t) (before[length] >> 32);
	for (int i = length - 1; i > 0; i--)
	{
		out[i] = (uint32_t) ((before[i] * place + behind) >> 32);
		behind += (unsigned char) letters[i] * place;
		place *= HASH_BASE;
	}
}

/* a known word of Latin letters, under what is left of it without one, and as it is */
static void
enter_spelling(const Piece *piece)
{
	uint32_t	hashes[TOKEN_MAX_LETTERS + 1];

	if (piece->length < LEAST_SWAPPED || piece->flags & (NAME_DIGITS | NAME_HAN | NAME_FOREIGN) ||
		phrases.n_spelled == MAX_SPELLED || phrases.n_spelling + piece->length > (int) sizeof(phrases.spelling))
		return;
	memcpy(phrases.spelling + phrases.n_spelling, piece->letters, piece->length);
	phrases.spelled[phrases.n_spelled].first = (uint16_t) phrases.n_spelling;
	phrases.spelled[phrases.n_spelled++].length = piece->length;
	phrases.n_spelling += piece->length;
	hashes_without(piece->letters, piece->length, hashes);
	for (int i = 1; i <= piece->length; i++)
	{
		uint32_t	hash = hashes[i];
		uint32_t	slot = hash & (MISSPELT_SLOTS - 1);

		while (phrases.misspelt[slot].word != 0)
			slot = (slot + 1) & (MISSPELT_SLOTS - 1);
		phrases.misspelt[slot].hash = hash;
		phrases.misspelt[slot].word = (uint16_t) phrases.n_spelled;
		phrases.misspelt_bits[hash % MISSPELT_BITS / 64] |= UINT64_C(1) << hash % 64;
	}
}

/* one letter wrong, of two that begin alike */
static bool
is_misspelt(const char *written, int n, const char *word, int length)
{
	int			i = 1;

	if (written[0] != word[0] || edit_distance(written, n, word, length, 1) != 1)
		return false;
	while (i < n && i < length && written[i] == word[i])
		i++;
	if (n == length && i + 1 < n && written[i] == word[i + 1] && written[i + 1] == word[i])
		return true;
	return length >= LEAST_MISSPELT && written[n - 1] == word[length - 1];
}

uint64_t
name_misspelt_word(const char *letters, int length)
{
	uint32_t	hashes[TOKEN_MAX_LETTERS + 1];

	if (length < LEAST_SWAPPED)
		return 0;
	hashes_without(letters, length, hashes);
	for (int i = 1; i <= length; i++)
	{
		uint32_t	hash = hashes[i];

		if (!(phrases.misspelt_bits[hash % MISSPELT_BITS / 64] >> hash % 64 & 1))
			continue;
		for (uint32_t slot = hash & (MISSPELT_SLOTS - 1); phrases.misspelt[slot].word != 0; slot = (slot + 1) & (MISSPELT_SLOTS - 1))
		{
			int			w = phrases.misspelt[slot].word - 1;
			const char *word = phrases.spelling + phrases.spelled[w].first;

			if (phrases.misspelt[slot].hash == hash && is_misspelt(letters, length, word, phrases.spelled[w].length))
				return hash_as_piece(word, phrases.spelled[w].length);
		}
	}
	return 0;
}

static void
pass_over(const Piece *piece)
{
	uint64_t	hash = piece->flags & NAME_HAN ?
		hash_as_piece(piece->sound, piece->sound_length) : hash_as_piece(piece->letters, piece->length);

	*passed_slot(hash) = hash;
}

/* enters one form; of several rows that have it the first says where it may stand */
static void
enter_form(PartyName *scratch, void *space, const char *form, size_t length,
		   int class, uint16_t meaning, uint8_t kinds, uint8_t flags)
{
	Piece		pieces[NAME_MAX_TOKENS];
	Text		text;
	Phrase	   *phrase = NULL;
	uint64_t	hash = 0;
	int			n;
	int			n_letters = 0;

	scratch->n_letters = 0;
	text_read(&text, space, form, length);
	n = name_cut(scratch, &text, pieces);
	for (int i = 0; i < n; i++)
	{
		hash = extend_hash(hash, &pieces[i]);
		n_letters += pieces[i].length;
		phrase = phrase_slot(hash);
		phrase->hash = hash;
		if (i + 1 < n)
			phrase->goes_on = true;
	}
	if (phrase == NULL)
		return;
	if (class >= NAME_FILLER)
		pass_over(&pieces[0]);
	if (class == NAME_LEGAL)
	{
		if (phrase->kinds == 0)
		{
			phrase->flags = flags;
			phrase->edge = n == 1 && n_letters <= 2 && !(pieces[0].flags & NAME_HAN);
		}
		/* put first in one country is enough */
		phrase->flags |= flags & LEADS;
		phrase->kinds |= kinds;
		if (!phrase->whole)
			phrase->class = NAME_LEGAL;
	}
	else if (phrase->meaning == 0)
	{
		phrase->class = (uint8_t) class;
		phrase->meaning = meaning;
		if (n == 1 && class < NAME_FILLER)
			enter_spelling(&pieces[0]);
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
new_meaning(const char *forms, int class)
{
	Meaning    *meaning = &phrases.meanings[phrases.n_meanings];
	char	   *letters = phrases.letters + phrases.n_letters;
	size_t		n = strcspn(forms, "|");

	meaning->letters = letters;
	for (size_t i = 0; i < n && meaning->length < 24; i++)
		if (forms[i] != ' ')
			letters[meaning->length++] = forms[i];
	meaning->sound = letters + meaning->length;
	meaning->sound_length = (uint8_t) name_write_sound(letters, meaning->length, letters + meaning->length);
	meaning->letter_set = name_letters_in(letters, meaning->length);
	meaning->class = (uint8_t) class;
	phrases.n_letters += meaning->length + meaning->sound_length;
	return (uint16_t) phrases.n_meanings++;
}

void
name_fill_phrases(void *space)
{
	PartyName	scratch;

	if (phrases.n_meanings > 0)
		return;
	phrases.n_meanings = 1;
	for (size_t i = 0; i < N_COMMON_WORDS && phrases.n_meanings < MAX_MEANINGS; i++)
		enter_row(&scratch, space, common_words[i].forms, common_words[i].class,
				  new_meaning(common_words[i].forms, common_words[i].class), 0, 0);
	for (size_t i = 0; i < N_LEGAL_FORMS; i++)
		enter_row(&scratch, space, legal_forms[i].forms, NAME_LEGAL, 0,
				  legal_forms[i].kinds, legal_forms[i].flags);
}

int
name_n_meanings(void)
{
	return phrases.n_meanings;
}

const Meaning *
name_meaning(uint16_t meaning)
{
	return &phrases.meanings[meaning];
}

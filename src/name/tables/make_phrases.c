/*-------------------------------------------------------------------------
 *
 * make_phrases.c
 *	  Writes phrases.h: the table of legal_forms.h and name_words.h that names
 *	  are searched with.
 *
 * Run when the library is built, see pgxs.mk. The phrases go through the same
 * cutting as names do, so the two cannot disagree.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "name/legal_forms.h"
#include "name/name_words.h"
#include "name/phrase_table.h"

static PhraseTable table = {.n_meanings = 1};

static int	n_letters = 0;
static int	n_spelled = 0;
static int	n_spelling = 0;		/* letters */
static int	n_phrases = 0;
static int	n_passed = 0;
static int	n_misspelt = 0;

static void
check_room(int used, int most, const char *what)
{
	if (used <= most)
		return;
	fprintf(stderr, "make_phrases: too many %s: enlarge the table\n", what);
	exit(1);
}

/* a known word of Latin letters, under what is left of it without one, and as it is */
static void
enter_spelling(const Piece *piece)
{
	uint32_t	hashes[TOKEN_MAX_LETTERS + 1];

	if (piece->length < LEAST_SWAPPED || piece->flags & (NAME_DIGITS | NAME_HAN | NAME_FOREIGN))
		return;
	check_room(n_spelled + 1, MAX_SPELLED, "known words");
	check_room(n_spelling + piece->length, sizeof(table.spelling), "letters of known words");
	check_room(n_misspelt += piece->length, MISSPELT_SLOTS / 2, "spellings");
	memcpy(table.spelling + n_spelling, piece->letters, piece->length);
	table.spelled[n_spelled].first = (uint16_t) n_spelling;
	table.spelled[n_spelled++].length = piece->length;
	n_spelling += piece->length;
	hashes_without(piece->letters, piece->length, hashes);
	for (int i = 1; i <= piece->length; i++)
	{
		uint32_t	hash = hashes[i];
		uint32_t	slot = hash & (MISSPELT_SLOTS - 1);

		while (table.misspelt[slot].word != 0)
			slot = (slot + 1) & (MISSPELT_SLOTS - 1);
		table.misspelt[slot].hash = hash;
		table.misspelt[slot].word = (uint16_t) n_spelled;
	}
}

static void
pass_over(const Piece *piece)
{
	uint64_t	hash = piece->flags & NAME_HAN ?
		hash_as_piece(piece->sound, piece->sound_length) : hash_as_piece(piece->letters, piece->length);
	uint64_t   *slot = &table.passed[passed_slot(&table, hash)];

	check_room(n_passed += *slot == 0, PASSED_SLOTS / 2, "little words");
	*slot = hash;
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
	int			length_of_all = 0;

	scratch->n_letters = 0;
	text_read(&text, space, form, length);
	n = name_cut(scratch, &text, pieces);
	for (int i = 0; i < n; i++)
	{
		hash = extend_hash(hash, &pieces[i]);
		length_of_all += pieces[i].length;
		phrase = &table.slots[phrase_slot(&table, hash)];
		check_room(n_phrases += phrase->hash == 0, PHRASE_SLOTS / 2, "phrases");
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
			phrase->edge = n == 1 && length_of_all <= 2 && !(pieces[0].flags & NAME_HAN);
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
	Meaning    *meaning = &table.meanings[table.n_meanings];
	char	   *letters = table.letters + n_letters;
	size_t		n = strcspn(forms, "|");

	check_room(table.n_meanings + 1, MAX_MEANINGS, "meanings");
	check_room(n_letters + 2 * 24, sizeof(table.letters), "letters of meanings");
	for (size_t i = 0; i < n && meaning->length < 24; i++)
		if (forms[i] != ' ')
			letters[meaning->length++] = forms[i];
	meaning->first = (uint16_t) n_letters;
	meaning->sound_length = (uint8_t) name_write_sound(letters, meaning->length, letters + meaning->length);
	meaning->letter_set = name_letters_in(letters, meaning->length);
	meaning->class = (uint8_t) class;
	n_letters += meaning->length + meaning->sound_length;
	return (uint16_t) table.n_meanings++;
}

static void
fill(void)
{
	static PartyName scratch;
	void	   *space = malloc(text_space(NAME_MAX_BYTES));

	if (space == NULL)
		exit(1);
	for (size_t i = 0; i < N_COMMON_WORDS; i++)
		enter_row(&scratch, space, common_words[i].forms, common_words[i].class,
				  new_meaning(common_words[i].forms, common_words[i].class), 0, 0);
	for (size_t i = 0; i < N_LEGAL_FORMS; i++)
		enter_row(&scratch, space, legal_forms[i].forms, NAME_LEGAL, 0,
				  legal_forms[i].kinds, legal_forms[i].flags);
	free(space);
}

static void
write_bytes(const char *member, const char *bytes, int n)
{
	printf("\t.%s = {", member);
	for (int i = 0; i < n; i++)
		printf("%s%d,", i % 32 == 0 ? "\n\t\t" : "", (signed char) bytes[i]);
	printf("\n\t},\n");
}

int
main(void)
{
	fill();
	printf("/* made by make_phrases.c */\n\nstatic const PhraseTable phrases = {\n\t.n_meanings = %d,\n", table.n_meanings);
	printf("\t.slots = {\n");
	for (int i = 0; i < PHRASE_SLOTS; i++)
	{
		const Phrase *p = &table.slots[i];

		if (p->hash != 0)
			printf("\t\t[%d] = {UINT64_C(0x%llx), %d, %d, %d, %d, %d, %d, %d},\n", i, (unsigned long long) p->hash,
				   p->meaning, p->class, p->kinds, p->flags, p->edge, p->whole, p->goes_on);
	}
	printf("\t},\n\t.meanings = {\n");
	for (int i = 0; i < table.n_meanings; i++)
	{
		const Meaning *m = &table.meanings[i];

		printf("\t\t{%d, %d, %d, %d, 0x%x},\n", m->first, m->length, m->sound_length, m->class, (unsigned int) m->letter_set);
	}
	printf("\t},\n\t.passed = {\n");
	for (int i = 0; i < PASSED_SLOTS; i++)
		if (table.passed[i] != 0)
			printf("\t\t[%d] = UINT64_C(0x%llx),\n", i, (unsigned long long) table.passed[i]);
	printf("\t},\n");
	write_bytes("letters", table.letters, n_letters);
	printf("\t.spelled = {\n");
	for (int i = 0; i < n_spelled; i++)
		printf("\t\t{%d, %d},\n", table.spelled[i].first, table.spelled[i].length);
	printf("\t},\n");
	write_bytes("spelling", table.spelling, n_spelling);
	printf("\t.misspelt = {\n");
	for (int i = 0; i < MISSPELT_SLOTS; i++)
		if (table.misspelt[i].word != 0)
			printf("\t\t[%d] = {0x%x, %d},\n", i, (unsigned int) table.misspelt[i].hash, table.misspelt[i].word);
	printf("\t}\n};\n");
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}

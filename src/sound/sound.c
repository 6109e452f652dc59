/*-------------------------------------------------------------------------
 *
 * sound.c
 *	  What words in other scripts sound like, and their keys.
 *
 *-------------------------------------------------------------------------
 */
#include "sound/sound.h"

#include <string.h>

#include "sound/sound_classes.h"

typedef struct SoundRule
{
	char		letters[6];
	uint8_t		n_letters;
	char		sounds[7];
	uint8_t		n_sounds;
	uint8_t		cost;
	uint8_t		where;
} SoundRule;

#define AT_START		0x01
#define AT_END			0x02
#define BEFORE_FRONT	0x04
#define BEFORE_VOWEL	0x08
#define BEFORE_OTHER	0x10
#define BEHIND_VOWEL	0x20
#define BEFORE_BACK		0x40

#define LETTER_NAMINGS	2

#include "sound/tables/sounds.h"

#define lengthof(array) (sizeof(array) / sizeof((array)[0]))

/* ------------------------------------------------------- other scripts */

/* how the script of a letter spells; those that are no letter: SPELLS_NOTHING */
static SoundSpelling
spelling_of(uint32_t code)
{
	if (code < 0x590 || (code >= 0x10A0 && code < 0x1100) || (code >= 0x1C90 && code < 0x2000))
		return SPELLS_LETTERS;
	if (code < 0x700 || (code >= 0xFB1D && code < 0xFF00))
		return SPELLS_CONSONANTS;
	if (code < 0xE80)
		return SPELLS_INDIC;
	if (code < 0x1200 || (code >= 0xAC00 && code < 0xD7A4))
		return SPELLS_HANGUL;
	return SPELLS_KANA;
}

/* the sounds of a letter, or NULL */
static const char *
sounds_of(uint32_t code)
{
	for (size_t i = 0; i < lengthof(sound_spans); i++)
		if (code >= sound_spans[i].first && code < sound_spans[i].end)
		{
			uint16_t	place = sound_letters[sound_spans[i].at + code - sound_spans[i].first];

			return place == 0 ? NULL : sound_strings + place;
		}
	return NULL;
}

/* the sounds of two letters said together, or NULL */
static const char *
sounds_of_pair(uint32_t first, uint32_t second)
{
	size_t		low = 0;
	size_t		high = lengthof(sound_pairs);

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (sound_pairs[middle].first < first ||
			(sound_pairs[middle].first == first && sound_pairs[middle].second < second))
			low = middle + 1;
		else
			high = middle;
	}
	if (low < lengthof(sound_pairs) && sound_pairs[low].first == first && sound_pairs[low].second == second)
		return sound_strings + sound_pairs[low].sounds;
	return NULL;
}

static bool
put(Sound *sound, const char *sounds)
{
	for (; *sounds != '\0'; sounds++)
	{
		if (sound->length == SOUND_MAX)
			return false;
		/* said once however often it is written */
		if (sound->length > 0 && !is_vowel(*sounds) &&
			(sound->sounds[sound->length - 1] == *sounds ||
			 (sound->spelling == SPELLS_HANGUL && *sounds == 'r' && sound->sounds[sound->length - 1] == 'l')))
			continue;
		sound->sounds[sound->length++] = *sounds;
	}
	return true;
}

static bool
put_syllable(Sound *sound, uint32_t code)
{
	uint32_t	syllable = code - 0xAC00;

	return put(sound, sounds_of(0x1100 + syllable / (21 * 28))) &&
		put(sound, sounds_of(0x1161 + syllable / 28 % 21)) &&
		(syllable % 28 == 0 || put(sound, sounds_of(0x11A7 + syllable % 28)));
}

static bool
is_thai_vowel_in_front(uint32_t code)
{
	return code >= 0xE40 && code <= 0xE44;
}

/* Thai: the letter before it is silent */
#define THANTHAKHAT 0xE4C

bool
sound_of_token(const Text *text, const Token *token, Sound *sound)
{
	uint32_t	code;
	uint32_t	next = 0;
	uint32_t	next_width = 0;
	const char *waiting = NULL;

	sound->length = 0;
	sound->spelling = SPELLS_NOTHING;
	if ((token->flags & (TOKEN_FOREIGN | TOKEN_DIGIT | TOKEN_HAN | TOKEN_CUT)) != TOKEN_FOREIGN)
		return false;
	for (uint32_t at = token->start; at < token->end;)
	{
		uint32_t	width = next_width;
		const char *sounds;

		if (width > 0)
			code = next;
		else
			width = text_code_at(text, at, &code);
		at += width;
		next_width = 0;
		if (code >= 0xAC00 && code < 0xD7A4)
		{
			sound->spelling = SPELLS_HANGUL;
			if (!put_syllable(sound, code))
				return false;
			continue;
		}
		if (at < token->end)
		{
			next_width = text_code_at(text, at, &next);
			sounds = sounds_of_pair(code, next);
			if (sounds != NULL)
			{
				at += next_width;
				next_width = 0;
			}
			else
				sounds = sounds_of(code);
			if (next_width > 0 && next == THANTHAKHAT)
			{
				at += next_width;
				next_width = 0;
				continue;
			}
		}
		else
			sounds = sounds_of(code);
		if (sounds == NULL)
			continue;			/* a mark */
		if (sound->spelling == SPELLS_NOTHING)
			sound->spelling = spelling_of(code);
		if (is_thai_vowel_in_front(code))
		{
			waiting = sounds;
			continue;
		}
		if (!put(sound, sounds))
			return false;
		if (waiting != NULL && !put(sound, waiting))
			return false;
		waiting = NULL;
	}
	return sound->length > 0;
}

uint64_t
sound_hash(const Sound *sound)
{
	uint64_t	hash = hash_append(hash_letters(sound->sounds, sound->length), (char) sound->spelling);

	hash ^= hash >> 29;
	return hash == 0 ? 1 : hash;
}

bool
sound_append(Sound *sound, const Sound *behind)
{
	if (sound->spelling != behind->spelling || sound->length + behind->length > SOUND_MAX)
		return false;
	memcpy(sound->sounds + sound->length, behind->sounds, behind->length);
	sound->length += behind->length;
	return true;
}

/* ---------------------------------------------------------------- keys */

static const char key_classes[] = "PTSKNL";

/* a key: classes of consonants, three bits each, the last one lowest */
typedef struct PartialKey
{
	uint32_t	key;
	uint8_t		length;
	uint8_t		cost;
} PartialKey;

static void
add_class(PartialKey *key, char class)
{
	if (class == 0 || key->length == SOUND_KEY_LETTERS)
		return;
	key->key = key->key << 3 | (uint32_t) (strchr(key_classes, class) - key_classes + 1);
	key->length++;
}

int
sound_key_letters(uint32_t key, char letters[SOUND_KEY_LETTERS])
{
	int			n = 0;

	for (int shift = 3 * (SOUND_KEY_LETTERS - 1); shift >= 0; shift -= 3)
		if (key >> shift & 7)
			letters[n++] = key_classes[(key >> shift & 7) - 1];
	return n;
}

/* classes a sound of another script may have, of which 0 is none */
static int
classes_of(const Sound *sound, int i, char classes[2])
{
	char		c = sound->sounds[i];

	if (c == 'q')
	{
		classes[0] = 'S';
		classes[1] = 'K';
		return 2;
	}
	if (c == 'V')
	{
		classes[0] = 0;
		classes[1] = 'P';
		/* between consonants, and at the end, a vowel */
		if (i == 0)
			return 2;
		if (i + 1 == sound->length)
			return 1;
		return is_vowel(sound->sounds[i - 1]) || sound->sounds[i - 1] == 'y' ||
			is_vowel(sound->sounds[i + 1]) || sound->sounds[i + 1] == 'y' ? 2 : 1;
	}
	classes[0] = sound_class(c);
	return 1;
}

int
sound_keys(const Sound *sound, uint32_t out[SOUND_MOST_KEYS])
{
	PartialKey	keys[SOUND_MOST_KEYS];
	int			n = 1;
	int			n_out = 0;

	memset(keys, 0, sizeof(keys));
	for (int i = 0; i < sound->length; i++)
	{
		char		classes[2];
		int			n_classes = classes_of(sound, i, classes);

		if (n_classes == 2 && n * 2 <= SOUND_MOST_KEYS)
		{
			memcpy(keys + n, keys, n * sizeof(PartialKey));
			for (int k = 0; k < n; k++)
				add_class(&keys[n + k], classes[1]);
			for (int k = 0; k < n; k++)
				add_class(&keys[k], classes[0]);
			n *= 2;
			continue;
		}
		for (int k = 0; k < n; k++)
			add_class(&keys[k], classes[0]);
	}
	for (int k = 0; k < n; k++)
	{
		uint32_t	key = keys[k].key;
		bool		again = false;

		if (keys[k].length == 0)
			continue;
		for (int m = 0; m < n_out; m++)
			again |= out[m] == key;
		if (!again)
			out[n_out++] = key;
	}
	return n_out;
}

/* --------------------------------------------------------- Latin names */

static bool
is_latin_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/*
 * JW, H, DKNY: a word of up to three letters, or of up to five without a vowel, is
 * said by the names of all of them. Returns how many from its first one on; 0: it is not.
 */
static int
letters_named(const char *letters, const bool *starts)
{
	bool		any_vowel = false;
	int			n = 0;

	do
	{
		any_vowel |= letters[n] != 'y' && is_latin_vowel(letters[n]);
		n++;
	} while (!starts[n] && n <= 5);
	return n <= 3 || (n <= 5 && !any_vowel) ? n : 0;
}

bool
spoken_of_name(const char *plain, int length, Spoken *spoken)
{
	bool		start = true;
	int			n = 0;

	spoken->joint = -1;
	for (int i = 0; i < length; i++)
	{
		if (plain[i] == ' ' || plain[i] == '&')
		{
			if (plain[i] == '&')
				spoken->joint = n;
			start = true;
			continue;
		}
		if (plain[i] < 'a' || plain[i] > 'z' || n == SPOKEN_MAX)
			return false;
		spoken->starts[n] = start;
		spoken->letters[n++] = plain[i];
		start = false;
	}
	spoken->starts[n] = true;
	spoken->letters[n] = 0;
	spoken->length = n;
	return n > 0;
}

static void
put_arc(SpokenArc *arc, int letters, const char *sounds, int n_sounds, int cost)
{
	arc->letters = (uint8_t) letters;
	arc->length = (uint8_t) n_sounds;
	arc->cost = (uint8_t) cost;
	memcpy(arc->sounds, sounds, n_sounds);
}

int
spoken_arcs(const Spoken *spoken, int i, SpokenArc arcs[SPOKEN_MOST_ARCS])
{
	const char *letters = spoken->letters;
	const bool *starts = spoken->starts;
	const SoundRule *rule = sound_rules + sound_first_rule[letters[i] - 'a'];
	const SoundRule *end = sound_rules + sound_first_rule[letters[i] - 'a' + 1];
	bool		doubled = letters[i + 1] == letters[i] && !is_latin_vowel(letters[i]);
	int			n = 0;

	if (i == 0 && spoken->length > 3 && starts[3] && memcmp(letters, "the", 3) == 0)
		put_arc(&arcs[n++], 3, "", 0, 0);
	if (i == spoken->joint)
	{
		put_arc(&arcs[n++], 0, "en", 2, 1);
		put_arc(&arcs[n++], 0, "and", 3, 1);
		put_arc(&arcs[n++], 0, "i", 1, 2);
	}
	if (starts[i])
	{
		int			n_named = letters_named(letters + i, starts + i);

		for (int naming = 0; n_named > 0 && naming < LETTER_NAMINGS; naming++)
		{
			char		sounds[SPOKEN_ARC_SOUNDS];
			int			n_sounds = 0;

			for (int k = 0; k < n_named; k++)
				for (const char *s = sound_letter_names[letters[i + k] - 'a'][naming]; *s; s++)
					sounds[n_sounds++] = *s;
			put_arc(&arcs[n++], n_named, sounds, n_sounds, n_named * (1 + naming));
		}
	}
	for (; rule < end && n <= SPOKEN_MOST_ARCS - 2; rule++)
	{
		int			k = 1;
		int			behind;
		char		next;
		int			more = 0;

		while (k < rule->n_letters && letters[i + k] == rule->letters[k] && !starts[i + k])
			k++;
		if (k < rule->n_letters)
			continue;

		/* a doubled letter is said as one is */
		if (doubled && rule->n_letters == 1 && !starts[i + 1])
			more = 1;
		behind = i + rule->n_letters + more;
		next = starts[behind] ? 0 : letters[behind];
		if (rule->where != 0 &&
			((rule->where & AT_START && !starts[i]) ||
			 (rule->where & AT_END && next != 0) ||
			 (rule->where & BEFORE_FRONT && next != 'e' && next != 'i' && next != 'y') ||
			 (rule->where & BEFORE_BACK && (next == 'e' || next == 'i' || next == 'y')) ||
			 (rule->where & BEFORE_VOWEL && (next == 0 || !is_latin_vowel(next))) ||
			 (rule->where & BEFORE_OTHER && next != 0 && is_latin_vowel(next)) ||
			 (rule->where & BEHIND_VOWEL && (starts[i] || !is_latin_vowel(letters[i - 1])))))
			continue;
		put_arc(&arcs[n++], rule->n_letters + more, rule->sounds, rule->n_sounds, rule->cost);
		/* as they meet between two words */
		if (doubled && starts[i + 1] && rule->n_letters == 1 && rule->n_sounds == 1)
			put_arc(&arcs[n++], 2, rule->sounds, rule->n_sounds, rule->cost);
	}
	return n;
}

/* keeps the cheapest of those that are the same, and of all */
static void
keep_key(PartialKey *keys, int *n, const PartialKey *key)
{
	int			dearest = 0;

	for (int k = 0; k < *n; k++)
	{
		if (keys[k].key == key->key)
		{
			if (key->cost < keys[k].cost)
				keys[k].cost = key->cost;
			return;
		}
		if (keys[k].cost > keys[dearest].cost)
			dearest = k;
	}
	if (*n < SPOKEN_MOST_KEYS)
		keys[(*n)++] = *key;
	else if (key->cost < keys[dearest].cost)
		keys[dearest] = *key;
}

/* ways to say a name that cost more than this have no key */
#define KEY_MOST_COST 6

void
spoken_graph(const Spoken *spoken, SpokenGraph *graph)
{
	for (int i = 0; i < spoken->length; i++)
		graph->n[i] = spoken_arcs(spoken, i, graph->arcs[i]);
}

int
spoken_keys(const Spoken *spoken, const SpokenGraph *graph, uint32_t out[SPOKEN_MOST_KEYS])
{
	PartialKey	keys[SPOKEN_MAX + 1][SPOKEN_MOST_KEYS];
	int			n[SPOKEN_MAX + 1] = {0};
	int			n_out = 0;

	memset(&keys[0][0], 0, sizeof(PartialKey));
	n[0] = 1;
	for (int i = 0; i < spoken->length; i++)
	{
		int			before = n[i];

		for (const SpokenArc *arc = graph->arcs[i]; arc < graph->arcs[i] + graph->n[i]; arc++)
		{

			for (int k = 0; k < (arc->letters == 0 ? before : n[i]); k++)
			{
				PartialKey	key = keys[i][k];
				bool		only_vowels = true;

				for (int s = 0; s < arc->length; s++)
				{
					only_vowels &= sound_class(arc->sounds[s]) == 0;
					add_class(&key, sound_class(arc->sounds[s]));
				}
				/* which vowel it is makes no difference here */
				if (!only_vowels || arc->length == 0)
					key.cost += arc->cost;
				if (key.cost <= KEY_MOST_COST)
					keep_key(keys[i + arc->letters], &n[i + arc->letters], &key);
			}
		}
	}
	for (int k = 0; k < n[spoken->length]; k++)
		if (keys[spoken->length][k].length > 0)
			out[n_out++] = keys[spoken->length][k].key;
	return n_out;
}

/*-------------------------------------------------------------------------
 *
 * sound.h
 *	  What a word in another script sounds like, and whether a name in Latin
 *	  letters may be said so.
 *
 * A word in Cyrillic, Greek, Armenian, Georgian, Hebrew, Arabic, kana, Hangul,
 * Thai or Devanagari has sounds, a letter each (tables/make_sounds.py lists
 * them). A name in Latin letters may be said in many ways, as speakers of
 * English, French and Italian say it: its spoken form is a graph whose edges
 * are sounds, each with a cost for how unusual it is. A word is compared with
 * all of it at once; what a script cannot write, or does not tell apart, costs
 * little there.
 *
 * Names are found by the key of a word: its first consonants, in six classes. A name
 * has a key for each of the likelier ways to say it, at most SPOKEN_MOST_KEYS.
 * Only what shares a key is compared: it is part of what it means to hear.
 *
 * Tables are frozen: results depend on nothing outside of this folder. Nothing
 * here knows PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SOUND_SOUND_H
#define ASSAY_SOUND_SOUND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

/* of a longer word nothing is heard */
#define SOUND_MAX 64

/* how a script writes what is said */
typedef enum SoundSpelling
{
	SPELLS_NOTHING,				/* not heard */
	SPELLS_LETTERS,				/* Cyrillic, Greek, Armenian, Georgian */
	SPELLS_KANA,
	SPELLS_HANGUL,
	SPELLS_CONSONANTS,			/* Hebrew, Arabic */
	SPELLS_INDIC				/* Thai, Devanagari */
} SoundSpelling;

#define SOUND_SPELLINGS 6

typedef struct Sound
{
	uint8_t		spelling;		/* a SoundSpelling */
	uint8_t		length;
	char		sounds[SOUND_MAX];
} Sound;

/*
 * The sounds of a token; false if it is not heard: not wholly in one of the
 * scripts, too long, or without a sound.
 */
extern bool sound_of_token(const Text *text, const Token *token, Sound *sound);

/* of the sounds and how they are spelt; never 0 */
extern uint64_t sound_hash(const Sound *sound);

/* Appends the sounds of the word behind; false if the two are not heard as one. */
extern bool sound_append(Sound *sound, const Sound *behind);

#define SOUND_KEY_LETTERS 6		/* consonants behind these are not in a key */

/* The classes of a key as letters: P, T, S, K, N, L. Returns how many. */
extern int	sound_key_letters(uint32_t key, char letters[SOUND_KEY_LETTERS]);

/* Keys of a word; returns how many. None for one without a consonant. */
#define SOUND_MOST_KEYS 4
extern int	sound_keys(const Sound *sound, uint32_t keys[SOUND_MOST_KEYS]);

/*
 * How far a name may be from a word that it is heard in; negative: the word is
 * too short.
 */
extern int	sound_limit(const Sound *sound);

/*
 * A name in Latin letters: words in their plain form, parted by a blank, or by & where an and may be said; the
 * article in front may be left out.
 */
#define SPOKEN_MAX 48			/* letters; a longer name is not heard */

typedef struct Spoken
{
	int			length;
	int			joint;			/* and may be said before this letter; -1: nowhere */
	char		letters[SPOKEN_MAX + 1];
	bool		starts[SPOKEN_MAX + 1];		/* a word starts with this letter, or ends before it */
} Spoken;

/* false: nothing of it is heard (digits, other alphabets, too long) */
extern bool spoken_of_name(const char *plain, int length, Spoken *spoken);

/* an edge of the graph, from a letter of the name; the longest says five letters by their names */
#define SPOKEN_ARC_SOUNDS 32
typedef struct SpokenArc
{
	uint8_t		letters;		/* that it says */
	uint8_t		length;			/* of its sounds */
	uint8_t		cost;
	char		sounds[SPOKEN_ARC_SOUNDS];
} SpokenArc;

/* the edges from a letter on; returns how many */
#define SPOKEN_MOST_ARCS 64
extern int	spoken_arcs(const Spoken *spoken, int letter, SpokenArc arcs[SPOKEN_MOST_ARCS]);

/* the edges from every letter */
typedef struct SpokenGraph
{
	int			n[SPOKEN_MAX];
	SpokenArc	arcs[SPOKEN_MAX][SPOKEN_MOST_ARCS];
} SpokenGraph;

extern void spoken_graph(const Spoken *spoken, SpokenGraph *graph);

#define SPOKEN_MOST_KEYS 40
extern int	spoken_keys(const Spoken *spoken, const SpokenGraph *graph, uint32_t keys[SPOKEN_MOST_KEYS]);

/*
 * What can be told at once: the sounds that a name may have, as a set (the
 * lowest bit is free); and for the sounds of a word the sets of which a name
 * within a limit has at least one.
 */
extern uint32_t spoken_set(const Spoken *spoken, const SpokenGraph *graph);

typedef struct SoundWants
{
	int			n;
	uint32_t	sets[SOUND_MAX];
} SoundWants;

extern void sound_wants(const Sound *sound, int limit, SoundWants *wants);

static inline bool
sound_may_be(const SoundWants *wants, uint32_t spoken_set)
{
	for (int i = 0; i < wants->n; i++)
		if (!(wants->sets[i] & spoken_set))
			return false;
	return true;
}

/*
 * How far a word is from what the name may sound like, in tenths of a wrong
 * sound; limit + 1 if more than limit.
 */
extern int	spoken_distance(const Spoken *spoken, const Sound *sound, int limit);

#endif							/* ASSAY_SOUND_SOUND_H */

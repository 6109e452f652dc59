/*-------------------------------------------------------------------------
 *
 * heard.h
 *	  The stretches of a text in which a name may be heard.
 *
 * A stretch is a word in another script, or up to HEARD_MOST_WORDS of them side
 * by side: the words of a name are parted there otherwise than here. Ordinary
 * words of the languages written so are no names, nor is a part of a name one.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SOUND_HEARD_H
#define ASSAY_SOUND_HEARD_H

#include "sound/sound.h"

#define HEARD_MOST_WORDS 4

/* words of a stretch stand at most this many bytes apart: a blank, a full-width dot */
#define HEARD_GAP 3

/* a word as it sounds */
typedef struct HeardWord
{
	uint32_t	token;
	bool		audible;		/* it has a sound */
	bool		ordinary;
	Sound		sound;
} HeardWord;

typedef struct Heard
{
	const Text *text;
	uint32_t	first;			/* the stretch begins with this token, */
	uint32_t	last;			/* and ends with or in this one */
	uint32_t	end;			/* byte behind it */
	uint32_t	n_words;
	bool		any_name;		/* not all of them are ordinary */
	bool		all_words;		/* no word is added any more */
	Sound		sound;
	int			limit;			/* sound_limit(), not negative */
	HeardWord	words[HEARD_MOST_WORDS];	/* those last looked at, by token */
} Heard;

/* Is a token an ordinary word of a language of its script? */
extern bool heard_is_ordinary(const Text *text, uint32_t token);

/*
 * To go through the stretches of a text: heard_text(), then for a token with
 * which one may begin heard_begin(), and heard_next() while it is true.
 */
extern void heard_text(Heard *heard, const Text *text);
extern void heard_begin(Heard *heard, uint32_t first);
extern bool heard_next(Heard *heard);

#endif							/* ASSAY_SOUND_HEARD_H */

/*-------------------------------------------------------------------------
 *
 * sound_classes.h
 *	  Sounds by their kind; private to src/sound.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SOUND_SOUND_CLASSES_H
#define ASSAY_SOUND_SOUND_CLASSES_H

#include <stdbool.h>

static inline bool
is_vowel(char sound)
{
	switch (sound)
	{
		case 'a':
		case 'e':
		case 'i':
		case 'o':
		case 'u':
		case 'O':
		case 'U':
			return true;
		default:
			return false;
	}
}

/*
 * The class of a consonant in keys: what some script writes alike is one; 0
 * for vowels and for what is as often left out.
 */
static inline char
sound_class(char sound)
{
	switch (sound)
	{
		case 'p':
		case 'b':
		case 'f':
		case 'v':
			return 'P';
		case 't':
		case 'd':
		case 'T':
			return 'T';
		case 's':
		case 'z':
		case 'S':
		case 'Z':
		case 'C':
		case 'J':
		case 'c':
			return 'S';
		case 'k':
		case 'g':
		case 'G':
			return 'K';
		case 'm':
		case 'n':
		case 'N':
			return 'N';
		case 'l':
		case 'r':
			return 'L';
		default:
			return 0;
	}
}

#endif							/* ASSAY_SOUND_SOUND_CLASSES_H */

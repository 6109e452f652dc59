/*-------------------------------------------------------------------------
 *
 * party_keys.h
 *	  The keys by which an index finds the names of one party.
 *
 * Names that are of one party (seller/name_score.c) have words that pair, and
 * the pairs outweigh what stays alone. Each word of a name is kept under keys
 * that lead to it from what it may pair with:
 *
 *	 - a word of its own has keys of segment_keys.h, and one that begins
 *	   with the consonants of its sound and ends with the sound, in a range for
 *	   Latin words and one for words in another alphabet;
 *	 - what pairs only as it stands (numbers, words with digits, a Chinese
 *	   character, and its reading) has the first of those keys;
 *	 - a known word has a key for its meaning, and one for the letters it is
 *	   written with, which may be a piece of another word;
 *	 - up to four words in a row from each word on have one for what they begin
 *	   with, three letters at least;
 *	 - little words and legal forms have none: they weigh next to nothing.
 *
 * Keys are bytes, compared as bytes; they depend on the tables of
 * text/text.h, name_words.h, legal_forms.h and pinyin.h and on nothing else:
 * not on what was learned. An index holds for one TEXT_NORMALISER_VERSION and
 * one PARTY_KEYS_VERSION, which changes with any of these.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_PARTY_KEYS_H
#define ASSAY_NAME_PARTY_KEYS_H

#include "index/segment_keys.h"
#include "name/name.h"

#define PARTY_KEYS_VERSION 3

/* first byte of a key; below these: of a segment */
#define PARTY_KNOWN		0xC0
#define PARTY_SOUND		0xC1	/* consonants, a zero byte, the sound */
#define PARTY_FOREIGN_SOUND 0xC2
#define PARTY_INITIALS	0xC3

/* consonants in a key; initials */
#define PARTY_MAX_CONSONANTS 32
#define PARTY_MAX_INITIALS 4
#define PARTY_LEAST_INITIALS 3

/* These write a key and return its length. */
extern int	party_letters_key(char *key, unsigned char kind, const char *letters, int length);

/* without its last part, the sound */
extern int	party_consonants_key(char *key, bool foreign, const NameToken *token);

/* is a token neither a legal form nor a little word? */
extern bool party_has_keys(const NameToken *token);

/* is a token one that has letters of its own to be misspelt? */
extern bool party_is_own_word(const NameToken *token);

/* takes n initials of the words from a token to the one before end */
typedef void (*TakeInitials) (void *arg, const char *letters, int n, int end);

/*
 * Every row of up to max initials that words from token first on can lend, as
 * far as part_end: little words may be left out, legal forms come late.
 */
extern void party_initials(const PartyName *name, int first, int part_end, int max,
						   TakeInitials take, void *arg);

/* Starts a set with the keys of a name. */
extern void party_keys_of_name(KeySet *keys, const LexiconMemory *memory, const PartyName *name);

#endif							/* ASSAY_NAME_PARTY_KEYS_H */

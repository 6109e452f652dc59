/*-------------------------------------------------------------------------
 *
 * phrase_table.h
 *	  The table of the phrases that names are searched for.
 *
 * Made from legal_forms.h and name_words.h when the library is built, by
 * tables/make_phrases.c: to fill it took every new connection longer than
 * to screen a shipment.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_NAME_PHRASE_TABLE_H
#define ASSAY_NAME_PHRASE_TABLE_H

#include "name/name_pieces.h"
#include "text/distance.h"

/* powers of two, at least twice what is used */
#define PHRASE_SLOTS	16384
#define PASSED_SLOTS	4096
#define MISSPELT_SLOTS	65536

#define MAX_MEANINGS	1024
#define MAX_SPELLED		6144

/* known words from this length on are known though two letters are swapped */
#define LEAST_SWAPPED	5

typedef struct PhraseTable
{
	int			n_meanings;		/* the first is none */
	Phrase		slots[PHRASE_SLOTS];
	Meaning		meanings[MAX_MEANINGS];
	uint64_t	passed[PASSED_SLOTS];	/* hashes, 0: free */
	char		letters[MAX_MEANINGS * 32];

	/* known words by what is left of them without a letter */
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
} PhraseTable;

/* of the pieces of a phrase so far, and one more */
static inline uint64_t
extend_hash(uint64_t hash, const Piece *piece)
{
	hash = (hash ^ piece->hash) * UINT64_C(0xff51afd7ed558ccd);
	return hash ^ hash >> 32;
}

/* where a hash stands in slots, or would */
static inline uint32_t
phrase_slot(const PhraseTable *table, uint64_t hash)
{
	uint32_t	i = (uint32_t) hash & (PHRASE_SLOTS - 1);

	while (table->slots[i].hash != 0 && table->slots[i].hash != hash)
		i = (i + 1) & (PHRASE_SLOTS - 1);
	return i;
}

/* the same in passed */
static inline uint32_t
passed_slot(const PhraseTable *table, uint64_t hash)
{
	uint32_t	i = (uint32_t) hash & (PASSED_SLOTS - 1);

	while (table->passed[i] != 0 && table->passed[i] != hash)
		i = (i + 1) & (PASSED_SLOTS - 1);
	return i;
}

/* the hash of a piece that stands so in a name, in Latin letters */
static inline uint64_t
hash_as_piece(const char *letters, int length)
{
	char		sound[TOKEN_MAX_LETTERS];

	if (length < NAME_KNOWN_BY_SOUND)
		return name_hash(letters, length);
	return ~name_hash(sound, name_write_sound(letters, length, sound));
}

/*
 * The hashes of what is left of a word without its letter i, for i from 1 on,
 * and of the word itself at its length.
 */
static inline void
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

#endif							/* ASSAY_NAME_PHRASE_TABLE_H */

/*-------------------------------------------------------------------------
 *
 * segment_keys.h
 *	  Keys that lead to a word from a misspelt one.
 *
 * A form of n letters is cut into segments: 1 up to 3 letters, 2 up to 6, 3
 * from 7. Where there are more segments than edits, at least one stands in the
 * other word as it is; where there are not, the form is nearly always shorter
 * than the other word, and a letter of that is left out. A key is the number
 * of the segment and the length of the form in one byte, and behind it the
 * form turned so that the segment comes first. Keys that begin with a segment
 * are compared one by one (comparePartial), and since each has the whole form,
 * its edits are counted there.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_INDEX_SEGMENT_KEYS_H
#define ASSAY_INDEX_SEGMENT_KEYS_H

#include "index/key_set.h"
#include "text/text.h"

/* first byte of a key: below this 64 * segment + length of the form - 1 */
#define SEGMENT_KEYS_END 0xC0

/* keys compare within this many edits at most */
#define SEGMENT_MAX_EDITS 2

static inline int
segment_count(int length)
{
	return length <= 3 ? 1 : length <= 6 ? 2 : 3;
}

/* where segment s begins; that of the number of segments is the length */
static inline int
segment_start(int length, int s)
{
	return s * length / segment_count(length);
}

/* Writes the key of a segment and returns its length. */
extern int	segment_key(char *key, const char *form, int length, int segment);

/* Adds the keys of the segments of a form, once; of the first and the last only, or of all. */
extern void segment_keys_add(KeySet *keys, const char *form, int length, bool ends);

/* A key that a query looks up, or a prefix of keys. */
typedef struct Probe
{
	char		key[KEY_MAX];
	uint8_t		key_length;
	bool		prefix;		/* a partial match */
	bool		exclude_common;		/* skips forms that have a probe of their own */
	uint8_t		limit;			/* edits that the form may have */
	uint8_t		form_length;	/* 0: edits are not counted */
	char		form[TOKEN_MAX_LETTERS];	/* what they are counted from */

	/* what it is for: see ProbePurpose */
	uint32_t	condition;
	uint16_t	subject;
	uint8_t		part;
	bool		certain;
} Probe;

/* The probes of a query. */
typedef struct ProbeList
{
	uint32_t	n;
	Probe	   *list;
	const LexiconMemory *memory;
	uint32_t	space;
} ProbeList;

/* Where the probes being added belong. */
typedef struct ProbePurpose
{
	ProbeList  *probes;
	uint32_t	condition;		/* a key of any of its probes fulfils it */
	uint16_t	subject;		/* number of the word or cover it is about */
	uint8_t		part;			/* of a word: a MentionPart */
	bool		certain;		/* a row with the key needs no recheck */
} ProbePurpose;

/* Adds a probe, unless one of the condition that was added to last is the same. */
extern void probe_add(const ProbePurpose *purpose, const Probe *probe);

/*
 * Does a key match a probe: 0 yes, < 0 no, > 0 no, nor does any behind it. The
 * form of a key that is none of a segment is what follows the prefix that is
 * looked up.
 */
extern int	probe_compare_key(const Probe *probe, const char *key, int length);

/* an order of probes by their keys; 0: they are the same, whatever they are for */
extern int	probes_compare(const Probe *a, const Probe *b);

extern void probe_key(const ProbePurpose *purpose, const char *key, int length, bool prefix);

/* the key of a form as it is */
extern void probe_form(const ProbePurpose *purpose, const char *form, int length);

/*
 * Looks up the forms of target letters within limit edits of a form. That
 * itself, which many rows have as it is, and those of common_forms.h are looked
 * up by name, and left out of the others.
 */
extern void probe_forms_near(const ProbePurpose *purpose, const char *form, int length, int limit, int target);

/* The same for forms that begin with as many letters as first; all are rechecked. */
extern void probe_forms_with_start(const ProbePurpose *purpose, const char *form, int length, int first, int limit, int target);

/* of a form this long, no segment is longer */
static inline int
segment_third(int length)
{
	return (length + 2) / 3;
}

/*
 * The same for forms of which only the first and the last segment have a key;
 * with two edits, for those only that begin or end as the form does, with a
 * third of the longer of the two.
 */
extern void probe_forms_with_end(const ProbePurpose *purpose, const char *form, int length, int limit, int target);

#endif							/* ASSAY_INDEX_SEGMENT_KEYS_H */

/*-------------------------------------------------------------------------
 *
 * profile_core.h
 *	  Sums of a party or a route by day, packed.
 *
 * A profile is a list of entries, each of which adds to the sums of one day.
 * Entries of the same day add up, so that what is taken away is an entry of
 * negative sums, and lists are merged by appending one to the other.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_PROFILE_PROFILE_CORE_H
#define ASSAY_PROFILE_PROFILE_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* the most frequent first: a bit each says which are not 0 */
typedef enum ProfileSum
{
	SUM_SHIPMENTS,
	SUM_VALUE,					/* in hundredths of the currency */
	SUM_PIECES,					/* in thousandths */
	SUM_WEIGHT,					/* in grams */
	SUM_FOUND,					/* shipments whose risk is above 0 */
	SUM_UNVALUED,				/* shipments without a value that counts */
	SUM_INSPECTED,				/* without the inconclusive */
	SUM_COUNTERFEIT,
	SUM_VIOLATION,				/* other violations */
	PROFILE_SUMS
} ProfileSum;

typedef struct ProfileEntry
{
	int32_t		day;			/* days since 2000-01-01 */
	int32_t		tag;			/* 0, a currency, or a bin of values */
	int32_t		lag;			/* known so many days after day */
	int64_t		sums[PROFILE_SUMS];
} ProfileEntry;

/* no entry is longer */
#define PROFILE_ENTRY_BYTES (5 + 2 + 5 + 5 + PROFILE_SUMS * 10)

/*
 * Writes an entry after one of day *last (0 at first), which is set to its day.
 * Returns how many bytes.
 */
extern size_t profile_write(uint8_t *to, int32_t *last, const ProfileEntry *entry);

/* The next entry; false at the end. *bad is set where bytes make no sense. */
extern bool profile_read(const uint8_t **at, const uint8_t *end, int32_t *last, ProfileEntry *entry, bool *bad);

/* numbers of variable length, small ones short; a read number of bad bytes is 0 */
extern size_t varint_write(uint8_t *to, int64_t value);
extern int64_t varint_read(const uint8_t **at, const uint8_t *end, bool *bad);

/*
 * A key in 64 bits: SipHash-2-4. Of ten million keys of a kind two have the
 * same with a probability of 3e-6; nobody can write a name that has the hash of
 * another by less than trying 2^63.
 */
extern uint64_t profile_hash(int kind, const void *bytes, size_t length);

/*
 * Bins of values, each one part in 100 wider than the one before: a value that
 * is read from its bin is within half a percent of the true one, whatever the
 * order in which values came and left. Values below 1e-6 or above 1e12 count
 * as these. Bins are from 1 on.
 */
#define PROFILE_BINS 4170
extern int	profile_bin(double value);
extern double profile_bin_value(int bin);

/* currencies as numbers above 0, of three capitals; 0 where it is not that */
extern int	currency_tag(const char *code, size_t length);
extern void currency_code(int tag, char code[4]);

#endif							/* ASSAY_PROFILE_PROFILE_CORE_H */

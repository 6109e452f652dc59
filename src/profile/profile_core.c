/*-------------------------------------------------------------------------
 *
 * profile_core.c
 *	  Sums of a party or a route by day, packed: see profile_core.h.
 *
 *-------------------------------------------------------------------------
 */
#include "profile/profile_core.h"

#include <math.h>
#include <string.h>

/* bits of an entry beside those of its sums */
#define BIT_TAG 6
#define BIT_LAG 10

static const uint8_t sum_bits[PROFILE_SUMS] = {0, 1, 2, 3, 4, 5, 7, 8, 9};

size_t
varint_write(uint8_t *to, int64_t value)
{
	uint64_t	rest = ((uint64_t) value << 1) ^ (uint64_t) (value < 0 ? -1 : 0);
	size_t		n = 0;

	while (rest >= 0x80)
	{
		to[n++] = (uint8_t) (rest | 0x80);
		rest >>= 7;
	}
	to[n++] = (uint8_t) rest;
	return n;
}

int64_t
varint_read(const uint8_t **at, const uint8_t *end, bool *bad)
{
	uint64_t	value = 0;

	for (int shift = 0; shift < 64 && *at < end; shift += 7)
	{
		uint8_t		byte = *(*at)++;

		value |= (uint64_t) (byte & 0x7F) << shift;
		if (byte < 0x80)
			return (int64_t) (value >> 1) ^ -(int64_t) (value & 1);
	}
	*bad = true;
	return 0;
}

size_t
profile_write(uint8_t *to, int32_t *last, const ProfileEntry *entry)
{
	uint8_t    *begin = to;
	int			bits = 0;

	for (int i = 0; i < PROFILE_SUMS; i++)
		if (entry->sums[i] != 0)
			bits |= 1 << sum_bits[i];
	if (entry->tag != 0)
		bits |= 1 << BIT_TAG;
	if (entry->lag != 0)
		bits |= 1 << BIT_LAG;
	/* seven of the bits in a byte, all of them in two */
	if (bits < 0x80)
		*to++ = (uint8_t) (bits << 1);
	else
	{
		*to++ = (uint8_t) ((bits << 1) | 1);
		*to++ = (uint8_t) (bits >> 7);
	}
	to += varint_write(to, (int64_t) entry->day - *last);
	*last = entry->day;
	if (entry->tag != 0)
		to += varint_write(to, entry->tag);
	if (entry->lag != 0)
		to += varint_write(to, entry->lag);
	for (int i = 0; i < PROFILE_SUMS; i++)
		if (entry->sums[i] != 0)
			to += varint_write(to, entry->sums[i]);
	return (size_t) (to - begin);
}

bool
profile_read(const uint8_t **at, const uint8_t *end, int32_t *last, ProfileEntry *entry, bool *bad)
{
	int			bits;

	if (*at >= end || *bad)
		return false;
	bits = *(*at)++;
	if (bits & 1)
	{
		if (*at >= end)
		{
			*bad = true;
			return false;
		}
		bits = ((bits >> 1) & 0x7F) | (*(*at)++ << 7);
	}
	else
		bits >>= 1;
	entry->day = (int32_t) (*last + varint_read(at, end, bad));
	*last = entry->day;
	entry->tag = bits & (1 << BIT_TAG) ? (int32_t) varint_read(at, end, bad) : 0;
	entry->lag = bits & (1 << BIT_LAG) ? (int32_t) varint_read(at, end, bad) : 0;
	for (int i = 0; i < PROFILE_SUMS; i++)
		entry->sums[i] = bits & (1 << sum_bits[i]) ? varint_read(at, end, bad) : 0;
	return !*bad;
}

static inline uint64_t
rotate(uint64_t x, int n)
{
	return (x << n) | (x >> (64 - n));
}

static void
sip_rounds(uint64_t v[4], int n)
{
	while (n-- > 0)
	{
		v[0] += v[1];
		v[1] = rotate(v[1], 13) ^ v[0];
		v[0] = rotate(v[0], 32);
		v[2] += v[3];
		v[3] = rotate(v[3], 16) ^ v[2];
		v[0] += v[3];
		v[3] = rotate(v[3], 21) ^ v[0];
		v[2] += v[1];
		v[1] = rotate(v[1], 17) ^ v[2];
		v[2] = rotate(v[2], 32);
	}
}

/* the bytes as numbers of eight, the least significant first, on any machine */
uint64_t
profile_hash(int kind, const void *bytes, size_t length)
{
	const uint8_t *at = bytes;
	uint64_t	key[2] = {UINT64_C(0x6173736179207072) ^ (uint64_t) kind, UINT64_C(0x6f66696c65206b31)};
	uint64_t	v[4] = {
		key[0] ^ UINT64_C(0x736f6d6570736575), key[1] ^ UINT64_C(0x646f72616e646f6d),
		key[0] ^ UINT64_C(0x6c7967656e657261), key[1] ^ UINT64_C(0x7465646279746573)
	};
	size_t		left = length;

	for (bool last = false; !last;)
	{
		size_t		n = left < 8 ? left : 8;
		uint64_t	m = 0;

		last = n < 8;
		for (size_t i = 0; i < n; i++)
			m |= (uint64_t) at[i] << (8 * i);
		if (last)
			m |= (uint64_t) (length & 0xFF) << 56;
		v[3] ^= m;
		sip_rounds(v, 2);
		v[0] ^= m;
		at += n;
		left -= n;
	}
	v[2] ^= 0xFF;
	sip_rounds(v, 4);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

#define LEAST_VALUE 1e-6
#define MOST_VALUE 1e12
#define LOG_WIDTH 0.00995033085316808285	/* ln(1.01) */

int
profile_bin(double value)
{
	double		v = value < LEAST_VALUE ? LEAST_VALUE : value > MOST_VALUE ? MOST_VALUE : value;

	return 1 + (int) floor(log(v / LEAST_VALUE) / LOG_WIDTH);
}

double
profile_bin_value(int bin)
{
	return LEAST_VALUE * exp((bin - 0.5) * LOG_WIDTH);
}

int
currency_tag(const char *code, size_t length)
{
	int			tag = 0;

	if (length != 3)
		return 0;
	for (int i = 0; i < 3; i++)
	{
		char		c = code[i] >= 'a' && code[i] <= 'z' ? (char) (code[i] - 'a' + 'A') : code[i];

		if (c < 'A' || c > 'Z')
			return 0;
		tag = tag * 26 + (c - 'A');
	}
	return tag + 1;
}

void
currency_code(int tag, char code[4])
{
	for (int i = 2, rest = tag - 1; i >= 0; i--, rest /= 26)
		code[i] = (char) ('A' + rest % 26);
	code[3] = '\0';
}

/*-------------------------------------------------------------------------
 *
 * distance.c
 *	  Edit distance between two words.
 *
 * Hyyro's bit-parallel computation of the optimal string alignment distance:
 * one machine word holds a column of the matrix, as differences between
 * neighbours.
 *
 *-------------------------------------------------------------------------
 */
#include "distance.h"

#include <stdint.h>
#include <stdlib.h>

int
edit_distance(const char *a, int length_a, const char *b, int length_b, int limit)
{
	static uint64_t places[256];	/* of each byte in a; all zero between calls */
	uint64_t	vertical_plus = ~UINT64_C(0);
	uint64_t	vertical_minus = 0;
	uint64_t	diagonal = 0;
	uint64_t	places_before = 0;
	uint64_t	last;
	int			distance;

	if (abs(length_a - length_b) > limit)
		return limit + 1;

	/* what both begin and end with costs nothing */
	while (length_a > 0 && length_b > 0 && *a == *b)
		a++, b++, length_a--, length_b--;
	while (length_a > 0 && length_b > 0 && a[length_a - 1] == b[length_b - 1])
		length_a--, length_b--;

	if (length_a == 0 || length_b == 0)
		return length_a + length_b > limit ? limit + 1 : length_a + length_b;
	/* what differs is a letter wrong, two that changed places, or more than one edit */
	if (limit <= 1)
	{
		if (length_a == length_b && (length_a == 1 || (length_a == 2 && a[0] == b[1] && a[1] == b[0])))
			return 1;
		return limit + 1;
	}
	if (length_a > 64)
		return limit + 1;

	for (int i = 0; i < length_a; i++)
		places[(unsigned char) a[i]] |= UINT64_C(1) << i;
	last = UINT64_C(1) << (length_a - 1);
	distance = length_a;

	for (int j = 0; j < length_b; j++)
	{
		uint64_t	here = places[(unsigned char) b[j]];
		uint64_t	swap = ((~diagonal & here) << 1) & places_before;
		uint64_t	horizontal_plus;
		uint64_t	horizontal_minus;

		diagonal = (((here & vertical_plus) + vertical_plus) ^ vertical_plus) |
			here | vertical_minus | swap;
		horizontal_plus = vertical_minus | ~(diagonal | vertical_plus);
		horizontal_minus = diagonal & vertical_plus;
		if (horizontal_plus & last)
			distance++;
		if (horizontal_minus & last)
			distance--;
		horizontal_plus = (horizontal_plus << 1) | 1;
		horizontal_minus <<= 1;
		vertical_plus = horizontal_minus | ~(diagonal | horizontal_plus);
		vertical_minus = horizontal_plus & diagonal;
		places_before = here;
	}

	for (int i = 0; i < length_a; i++)
		places[(unsigned char) a[i]] = 0;
	return distance > limit ? limit + 1 : distance;
}

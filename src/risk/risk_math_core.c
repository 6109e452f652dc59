/*-------------------------------------------------------------------------
 *
 * risk_math_core.c
 *	  Arithmetic that is the same on every machine.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "risk/risk_core.h"

#define LN2_HIGH 6.93147180369123816490e-01
#define LN2_LOW 1.90821492927058770002e-10
#define LOG2_E 1.44269504088896338700e+00
#define SQRT2 1.41421356237309504880e+00

static double
two_to_the(int k)
{
	uint64_t	bits = (uint64_t) (k + 1023) << 52;
	double		d;

	memcpy(&d, &bits, sizeof(d));
	return d;
}

/* exp(x) = 2^k exp(r), |r| <= ln 2 / 2, by Taylor's series */
double
risk_exp(double x)
{
	double		r;
	double		sum = 1;
	int			k;

	if (!(x > -700))
		x = -700;
	if (x > 700)
		x = 700;
	k = (int) (x * LOG2_E + (x < 0 ? -0.5 : 0.5));
	r = (x - k * LN2_HIGH) - k * LN2_LOW;
	for (int i = 13; i > 0; i--)
		sum = 1 + sum * r / i;
	return sum * two_to_the(k);
}

/* log(2^k m) with m near 1, by the series of the area tangent */
double
risk_log(double x)
{
	uint64_t	bits;
	int			k;
	double		m;
	double		f;
	double		square;
	double		sum = 0;

	memcpy(&bits, &x, sizeof(bits));
	k = (int) (bits >> 52) - 1023;
	bits = (bits & UINT64_C(0x000fffffffffffff)) | UINT64_C(0x3ff0000000000000);
	memcpy(&m, &bits, sizeof(m));
	if (m > SQRT2)
	{
		m /= 2;
		k++;
	}
	f = (m - 1) / (m + 1);
	square = f * f;
	for (int i = 21; i > 0; i -= 2)
		sum = sum * square + 1.0 / i;
	return k * LN2_HIGH + (2 * f * sum + k * LN2_LOW);
}

double
risk_logit(double p)
{
	return risk_log(p / (1 - p));
}

double
risk_logistic(double x)
{
	return 1 / (1 + risk_exp(-x));
}

static uint64_t
mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

uint64_t
risk_random(uint64_t *state)
{
	*state += UINT64_C(0x9e3779b97f4a7c15);
	return mix(*state);
}

/* eight bytes at a time, read as little endian everywhere */
uint64_t
risk_hash(const char *bytes, size_t length)
{
	uint64_t	h = UINT64_C(0x9e3779b97f4a7c15) ^ length;

	for (size_t i = 0; i < length;)
	{
		uint64_t	word = 0;

		for (int shift = 0; shift < 64 && i < length; shift += 8)
			word |= (uint64_t) (unsigned char) bytes[i++] << shift;
		h = mix(h ^ word) + UINT64_C(0x9e3779b97f4a7c15);
	}
	return h == RISK_NO_VALUE ? 1 : h;
}

uint64_t
risk_hash_pair(uint64_t a, uint64_t b)
{
	uint64_t	h;

	if (a == RISK_NO_VALUE || b == RISK_NO_VALUE)
		return RISK_NO_VALUE;
	h = mix(a * 3 + mix(b));
	return h == RISK_NO_VALUE ? 1 : h;
}

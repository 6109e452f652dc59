/*-------------------------------------------------------------------------
 *
 * sound_distance.c
 *	  How far a word in another script is from what a name may sound like.
 *
 * Costs are tenths of a wrong sound. They say what a script does with sounds:
 * kana writes l as r and puts vowels between consonants, Hangul writes f as p,
 * Arabic and Hebrew leave vowels out.
 *
 *-------------------------------------------------------------------------
 */
#include "sound/sound.h"

#include <string.h>

#include "sound/sound_classes.h"

/* what Latin letters say first, and then what only other scripts write */
static const char symbols[] = "aeiouywpbfvtdTszSZCJckghmnNlrRGOUqV";

#define SYMBOLS 36				/* number 0 is none of them */
#define SAID	31				/* the last of the first */
#define NEVER	120				/* twice as much is still a byte */

/*
 * Sounds that are near: said, written, cost. For every script first; what a
 * script says of two sounds counts more.
 */
static const char *const alike[SOUND_SPELLINGS] = {
	/* every script */
	"ae3 ea2 ao2 oa2 ai4 ia4 au4 ua3 ei2 ie2 eo5 oe5 eu4 ue4 io4 oi4 iu4 ui3 ou2 uo2 "
	"aO2 eO2 iO4 oO1 uO2 aU4 eU2 iU3 oU3 uU1 iy0 yi0 ey2 ye3 uw0 wu0 ow2 wo2 uv2 ov3 wv0 vw1 eV4 aV4 iV4 uV0 oV0 wV0 vV0 "
	"TT0 tT2 Tt0 Td2 Ts1 Tz1 Tf3 pb4 bp4 td4 dt4 kg3 gk3 fv2 vf2 vb4 pf5 fp5 "
	"sz2 zs2 sS3 Ss4 SZ3 ZS3 zZ3 Zz3 SC2 CS3 CJ4 JC3 JZ1 ZJ1 Jz3 zJ4 cs2 sc4 cz2 zc2 cC3 Cc3 cS4 Sc4 Js4 gJ5 Jg5 gh2 hg2 hk3 kh3 "
	"Nn0 nN1 mn4 nm5 gq1 Jq0 Zq0",
	/* letters */
	"fv5 vf4 bp5 pb5 Gg0",
	/* kana */
	"lr0 rl0 vb0 fh1 Ts0 Tz0 Tt4 sS1 zJ1 ZJ0 Jz2 tC2 tc1 dJ2 dz3 cC2 cs1 zs1 sz1 pb4 kg4 td4 nm2 mn1 hf1 ae3 aO1 wu0 vu1 Ci9",
	/* Hangul */
	"rl0 lr0 aO0 eO1 uO1 fp0 pb2 bp2 fh2 vb0 vp2 zJ0 Jz0 ZJ0 CJ2 JC2 cC0 cJ2 cs2 sJ3 Ts0 Tt1 Td1 td1 dt1 kg1 gk1 sS0 Ss0 tC3 st3 zs1 Zs2 dJ3",
	/* consonants */
	"pb0 bp1 fp0 vb1 vf0 fv1 pf2 kg2 gk2 gg0 gq0 kh1 Jg2 gJ1 CS1 Cc1 Cq2 zs2 sz2 sS1 Ss2 Ts1 Tt0 td2 dt2 sc2 cs2 tT1 dz2 zz0 zc1 "
	"ea1 oa1 ia2 ua2 ae2 oV0 uV0 iy0 ey0 ay1 yy0 aa0 ih4 eh1 ah1 ai1 ei1 iV4 uy3 oy3 hh0 Jz3 Zz1 ZJ0 nm5",
	/* Indic */
	"pb1 bp1 td1 dt1 kg1 gk1 fp1 pf2 vw0 wv0 vb2 zs0 zJ1 JC1 CJ1 SC1 CS1 ss0 sS1 Ts1 Tt0 lr2 rl2 st2 lN9 ln2 rn2 ae2 ao1 oa1 ei1 aO1 iy0 uw0 dJ4"
};

#define SOUND_BIT(number) (UINT32_C(1) << (number))

static uint8_t near[SOUND_SPELLINGS][SYMBOLS][SYMBOLS];
static uint8_t left_out[SOUND_SPELLINGS][SYMBOLS];	/* said, not written */
/* what is said for what is written, by what that may cost */
#define DEAREST 9
static uint32_t may_be[SOUND_SPELLINGS][DEAREST + 1][SYMBOLS];
static uint8_t number_of[128];
static bool ready = false;

static void
set_left_out(SoundSpelling spelling, const char *costs)
{
	for (; *costs != '\0'; costs += 2)
		left_out[spelling][number_of[(unsigned char) costs[0]]] = (uint8_t) (costs[1] - '0');
}

static void
prepare(void)
{
	for (int i = 0; symbols[i] != '\0'; i++)
		number_of[(unsigned char) symbols[i]] = (uint8_t) (i + 1);
	memset(near, NEVER, sizeof(near));
	memset(left_out, NEVER, sizeof(left_out));
	for (int spelling = 1; spelling < SOUND_SPELLINGS; spelling++)
	{
		for (int i = 0; i < SYMBOLS; i++)
			near[spelling][i][i] = 0;
		for (int which = 0; which <= spelling; which += spelling)
			for (const char *s = alike[which]; *s != '\0'; s += s[3] == ' ' ? 4 : 3)
				near[spelling][number_of[(unsigned char) s[0]]][number_of[(unsigned char) s[1]]] = (uint8_t) (s[2] - '0');
	}
	set_left_out(SPELLS_LETTERS, "a4e3i4o4u4y1w3h3R5");
	set_left_out(SPELLS_KANA, "a4e4i4o4u4y1w3h3R0");
	set_left_out(SPELLS_HANGUL, "a4e4i4o4u4y1w2h3R0");
	set_left_out(SPELLS_CONSONANTS, "a0e0i1o1u1O0y2w2h2R4");
	set_left_out(SPELLS_INDIC, "a0e2i3o1u3y1w2h3R0");
	for (int spelling = 1; spelling < SOUND_SPELLINGS; spelling++)
		for (int written = 0; written < SYMBOLS; written++)
			for (int said = 1; said <= SAID; said++)
				for (int cost = near[spelling][said][written]; cost <= DEAREST; cost++)
					may_be[spelling][cost][written] |= SOUND_BIT(said);
	ready = true;
}

/* what it costs that sound i of a word is not said */
static int
added(const Sound *sound, int i)
{
	char		c = sound->sounds[i];
	char		before = i > 0 ? sound->sounds[i - 1] : 0;
	bool		behind_consonant = before != 0 && !is_vowel(before);

	switch ((SoundSpelling) sound->spelling)
	{
		case SPELLS_KANA:
			if (behind_consonant && c == 'u')
				return 0;
			if (c == 'o' && (before == 't' || before == 'd'))
				return 0;
			if (c == 'i' && (before == 'S' || before == 'C' || before == 'J' || before == 'k'))
				return 1;
			if (c == 'u' && before == 'y')
				return 2;
			break;
		case SPELLS_HANGUL:
			if (c == 'U')
				return 0;
			if (c == 'i' && (before == 's' || before == 'C' || before == 'J'))
				return 1;
			if (c == 'u' && before == 'y')
				return 2;
			break;
		case SPELLS_CONSONANTS:
			if (c == 'a')
				return i == 0 || i == sound->length - 1 ? 1 : 2;
			if (c == 'y' || c == 'V' || c == 'i')
				return 3;
			if (c == 'h')
				return i == sound->length - 1 ? 1 : before == 'a' ? 2 : 4;
			break;
		case SPELLS_INDIC:
			if (c == 'h' || c == 'o' || c == 'a')
				return 2;
			break;
		default:
			break;
	}
	if (is_vowel(c))
		return 4;
	if (c == 'y')
		return before == 'n' || before == 'l' ? 0 : 1;
	if (c == 'w')
		return 3;
	if (c == 'h')
		return 4;
	return NEVER;
}

static inline int
least(int a, int b)
{
	return a < b ? a : b;
}

int
sound_limit(const Sound *sound)
{
	int			n = sound->length;

	if (n < 3 || (n == 3 && sound->spelling == SPELLS_CONSONANTS))
		return -1;
	if (n == 3)
		return 1;
	switch ((SoundSpelling) sound->spelling)
	{
		case SPELLS_CONSONANTS:
			n = n / 2;
			break;
		case SPELLS_INDIC:
			n = n * 7 / 10;
			break;
		default:
			n = n * 9 / 10;
	}
	return n < 14 ? n : 14;
}

uint32_t
spoken_set(const Spoken *spoken, const SpokenGraph *graph)
{
	uint32_t	set = 0;

	if (!ready)
		prepare();
	for (int i = 0; i < spoken->length; i++)
		for (const SpokenArc *arc = graph->arcs[i]; arc < graph->arcs[i] + graph->n[i]; arc++)
			for (int s = 0; s < arc->length; s++)
				set |= SOUND_BIT(number_of[(unsigned char) arc->sounds[s]]);
	return set;
}

void
sound_wants(const Sound *sound, int limit, SoundWants *wants)
{
	bool		seen[SYMBOLS] = {false};

	if (!ready)
		prepare();
	wants->n = 0;
	for (int i = 0; i < sound->length; i++)
	{
		int			number = number_of[(unsigned char) sound->sounds[i]];

		/* what may be more than is said says nothing */
		if (seen[number] || added(sound, i) <= limit)
			continue;
		seen[number] = true;
		wants->sets[wants->n++] = may_be[sound->spelling][limit < DEAREST ? limit : DEAREST][number];
	}
}

int
spoken_distance(const Spoken *spoken, const Sound *sound, int limit)
{
	/* by letters of the name said, and sounds of the word heard */
	uint8_t		costs[SPOKEN_MAX + 1][SOUND_MAX + 1];
	uint8_t		heard[SOUND_MAX];
	uint8_t		extra[SOUND_MAX];
	int			n = sound->length;
	int			last = spoken->length;
	SpokenArc	arcs[SPOKEN_MOST_ARCS];
	int			n_arcs;

	if (!ready)
		prepare();
	if (limit >= NEVER)
		limit = NEVER - 1;
	for (int i = 0; i < n; i++)
	{
		heard[i] = number_of[(unsigned char) sound->sounds[i]];
		extra[i] = (uint8_t) added(sound, i);
	}
	for (int i = 0; i <= last; i++)
		memset(costs[i], NEVER, n + 1);
	costs[0][0] = 0;
	for (int i = 0; i <= last; i++)
	{
		uint8_t    *here = costs[i];
		int			best = NEVER;

		for (int k = 0; k < n; k++)
		{
			here[k + 1] = (uint8_t) least(here[k + 1], here[k] + extra[k]);
			best = least(best, here[k]);
		}
		best = least(best, here[n]);
		if (best > limit || i == last)
			continue;
		n_arcs = spoken_arcs(spoken, i, arcs);
		for (const SpokenArc *arc = arcs; arc < arcs + n_arcs; arc++)
		{
			uint8_t    *there = costs[i + arc->letters];
			uint8_t		rows[2][SOUND_MAX + 1];
			uint8_t    *row = rows[0];

			if (best + arc->cost > limit)
				continue;
			for (int k = 0; k <= n; k++)
				row[k] = (uint8_t) least(NEVER, here[k] + arc->cost);
			for (int s = 0; s < arc->length; s++)
			{
				uint8_t    *next = rows[(s + 1) & 1];
				int			said = number_of[(unsigned char) arc->sounds[s]];
				const uint8_t *cost = near[sound->spelling][said];
				int			without = left_out[sound->spelling][said];

				next[0] = (uint8_t) least(NEVER, row[0] + without);
				for (int k = 1; k <= n; k++)
				{
					int			c = least(row[k - 1] + cost[heard[k - 1]], row[k] + without);

					next[k] = (uint8_t) least(NEVER, least(c, next[k - 1] + extra[k - 1]));
				}
				row = next;
			}
			for (int k = 0; k <= n; k++)
				if (row[k] < there[k])
					there[k] = row[k];
		}
	}
	return costs[last][n] <= limit ? costs[last][n] : limit + 1;
}

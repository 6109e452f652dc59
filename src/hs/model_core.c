/*-------------------------------------------------------------------------
 *
 * model_core.c
 *	  The HS headings that a goods description is evidence for.
 *
 *-------------------------------------------------------------------------
 */
#include <math.h>
#include <string.h>

#include "hs/model.h"
#include "hs/tables/model_keys.h"
#include "hs/tables/model_weights.h"
#include "hs/tables/model_words.h"

#define LENGTH_OF(array) ((int) (sizeof(array) / sizeof((array)[0])))

/* evidence that is not the word itself but what it seems to be */
#define GAIN_SHORTENED	0.7f
#define GAIN_CUT		0.6f
#define GAIN_COMPOUND	0.9f	/* by a tail of LONG_TAIL letters or more */
#define GAIN_SHORT_TAIL	0.7f

/* of a word that is part of a known pair: the pair has said it better */
#define GAIN_IN_PAIR	0.35f

/* of a word that both models know */
#define GAIN_BOTH		0.9f

/* Many words are no longer independent witnesses. */
#define CALM_FROM		2.0f
#define CALM_RATE		0.15f

/* a word this short is not completed, unless the text ends with it */
#define CUT_MIN_LENGTH	4
#define CUT_MIN_LAST	3
#define CUT_MIN_TEXT	20		/* bytes: shorter texts were not cut */
#define CUT_MAX_FOUND	40

/* vowels may be wrong in a word this long: moistureser */
#define MISSPELT_MIN_LENGTH	7

/* what a text leaves of the odds of a heading that none of its words is for */
#define LEAST_LIFT		0.1f

#define COMPOUND_MIN_LENGTH	8
#define COMPOUND_MIN_TAIL	4
#define LONG_TAIL			5

const HsModel hs_shipped_model = {
	.bucket_bits = SHIPPED_BUCKET_BITS,
	.buckets = shipped_buckets,
	.prints = shipped_prints,
	.n_postings = shipped_n_postings,
	.postings = shipped_postings,
	.priors = shipped_priors
};

const uint16_t *const hs_model_headings = shipped_headings;
const int	hs_model_n_headings = LENGTH_OF(shipped_headings);

int
hs_model_heading(uint32_t heading)
{
	int			low = 0;
	int			high = hs_model_n_headings;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (shipped_headings[middle] < heading)
			low = middle + 1;
		else
			high = middle;
	}
	return low < hs_model_n_headings && shipped_headings[low] == heading ? low : -1;
}

/* The postings of a key; false when the model does not know it. */
static bool
find(const HsModel *model, HsKey key, const HsPosting **postings, uint32_t *n)
{
	uint64_t	mixed = hs_mix(key);
	const HsBucket *bucket = &model->buckets[mixed >> (64 - model->bucket_bits)];
	uint32_t	posting = bucket->posting;

	for (uint32_t i = bucket[0].word; i < bucket[1].word; i++)
	{
		if (model->prints[i] == hs_print(mixed))
		{
			*postings = model->postings + posting;
			*n = model->n_postings[i];
			return true;
		}
		posting += model->n_postings[i];
	}
	return false;
}

bool
hs_shipped_knows(HsKey key)
{
	const HsPosting *postings;
	uint32_t	n;

	return find(&hs_shipped_model, key, &postings, &n);
}

/* looks a key up in both models */
static void
look_up(const HsModel *learned, HsKey key, HsFound *found)
{
	found->n_postings[0] = found->n_postings[1] = 0;
	found->known = find(&hs_shipped_model, key, &found->postings[0], &found->n_postings[0]);
	if (learned != NULL && find(learned, key, &found->postings[1], &found->n_postings[1]))
		found->known = true;
}

/* Takes what was found for evidence, if a model knows it. */
static bool
take_found(HsOpinion *opinion, const HsFound *found, int word, int n_words, float gain)
{
	HsEvidence *e = &opinion->evidence[opinion->n_evidence];

	if (!found->known || opinion->n_evidence == HS_MAX_EVIDENCE)
		return false;
	if (found->n_postings[0] + found->n_postings[1] == 0)
		return true;
	e->word = word;
	e->n_words = n_words;
	e->gain = gain;
	memcpy(e->postings, found->postings, sizeof(e->postings));
	memcpy(e->n_postings, found->n_postings, sizeof(e->n_postings));
	opinion->n_evidence++;
	return true;
}

static bool
take(HsOpinion *opinion, HsKey key, int word, int n_words, float gain)
{
	HsFound		found;

	look_up(opinion->learned, key, &found);
	return take_found(opinion, &found, word, n_words, gain);
}

/* one of the shipped words that may be shortened */
static const char *
shipped_word(int i, int *length)
{
	uint32_t	start = i == 0 ? 0 : shipped_word_ends[i - 1];

	*length = (int) (shipped_word_ends[i] - start);
	return shipped_letters + start;
}

/* shmp: the shipped word that is this when its vowels are dropped, or -1 */
static int
find_shortened(const HsWord *word)
{
	char		out[HS_STEM_SIZE];
	int			n = hs_consonants(word->stem, word->length, out);
	uint32_t	print = (uint32_t) hs_key(out, n);
	int			low = 0;
	int			high = LENGTH_OF(shipped_short_prints);

	if (n < 3)
		return -1;
	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (shipped_short_prints[middle] < print)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == LENGTH_OF(shipped_short_prints) || shipped_short_prints[low] != print)
		return -1;
	return shipped_short_words[low];
}

/* moistur: the commonest shipped word that begins so, or -1 */
static int
find_cut(const HsWord *word)
{
	int			low = 0;
	int			high = LENGTH_OF(shipped_word_ends);
	int			best = -1;

	while (low < high)
	{
		int			middle = (low + high) / 2;
		int			length;
		const char *other = shipped_word(middle, &length);
		int			order = memcmp(other, word->stem, length < word->length ? length : word->length);

		if (order < 0 || (order == 0 && length < word->length))
			low = middle + 1;
		else
			high = middle;
	}
	for (int i = low; i < LENGTH_OF(shipped_word_ends); i++)
	{
		int			length;
		const char *other = shipped_word(i, &length);

		if (length < word->length || memcmp(other, word->stem, word->length) != 0)
			break;
		if (i - low == CUT_MAX_FOUND)
			return -1;			/* it could be anything */
		if (best < 0 || shipped_word_use[i] > shipped_word_use[best])
			best = i;
	}
	return best;
}

static bool
is_ascii_word(const HsWord *word)
{
	for (int i = 0; i < word->length; i++)
		if (word->stem[i] < 'a' || word->stem[i] > 'z')
			return false;
	return true;
}

/* What an unknown word may be: shortened, cut, or a compound. */
static void
guess(HsOpinion *opinion, int w)
{
	const HsWord *word = &opinion->words.words[w];
	int			found = -1;
	float		gain = GAIN_SHORTENED;
	int			vowels = 0;
	bool		shortened;

	if (!is_ascii_word(word))
		return;
	for (int i = 1; i < word->length; i++)
		vowels += strchr("aeiou", word->stem[i]) != NULL;
	shortened = vowels * 4 <= word->length;

	if (shortened && word->length >= 3)
		found = find_shortened(word);
	if (found < 0 &&
		(word->length >= CUT_MIN_LENGTH ||
		 (word->last && word->length >= CUT_MIN_LAST && opinion->text->length >= CUT_MIN_TEXT)))
	{
		found = find_cut(word);
		gain = GAIN_CUT;
	}
	if (found < 0 && !shortened && word->length >= MISSPELT_MIN_LENGTH)
		found = find_shortened(word);
	if (found >= 0)
	{
		int			length;
		const char *other = shipped_word(found, &length);

		take(opinion, hs_key(other, length), w, 1, gain * word->gain);
		return;
	}
	if (word->length < COMPOUND_MIN_LENGTH)
		return;
	for (int i = 3; i + COMPOUND_MIN_TAIL <= word->length; i++)
		if (take(opinion, hs_key(word->stem + i, word->length - i), w, 1,
				 (word->length - i >= LONG_TAIL ? GAIN_COMPOUND : GAIN_SHORT_TAIL) * word->gain))
			return;
}

/* Takes two words for one, the first read before the second. */
static bool
take_pair(HsOpinion *opinion, int first, int second)
{
	const HsWord *a = &opinion->words.words[first];
	const HsWord *b = &opinion->words.words[second];
	int			word = first < second ? first : second;

	return take(opinion, hs_key_join(a->key, b->stem, b->length),
				word, first < second ? 2 : 1, a->gain > b->gain ? a->gain : b->gain);
}

/* Collects the evidence of a text. */
static void
collect(HsOpinion *opinion)
{
	const HsWords *words = &opinion->words;
	bool		in_pair[HS_MAX_WORDS] = {false};

	for (int i = 0; i < words->n; i++)
	{
		const HsWord *word = &words->words[i];

		if (word->joins && take_pair(opinion, i, i + 1))
			in_pair[i] = in_pair[i + 1] = true;
		if (word->kind_of >= 0 && take_pair(opinion, i, word->kind_of))
			in_pair[i] = in_pair[word->kind_of] = true;
	}
	for (int i = 0; i < words->n; i++)
	{
		const HsWord *word = &words->words[i];
		float		gain = word->gain * (in_pair[i] ? GAIN_IN_PAIR : 1.0f);

		if (word->single && !take_found(opinion, &opinion->found[i], i, 1, gain) && !in_pair[i])
			guess(opinion, i);
	}
}

void
hs_chapter_odds(const HsModel *learned, float odds[HS_CHAPTERS])
{
	memset(odds, 0, sizeof(float) * HS_CHAPTERS);
	for (int h = 0; h < hs_model_n_headings; h++)
		odds[shipped_headings[h] / 100] += expf(shipped_priors[h] + (learned ? learned->priors[h] : 0));
}

/* Derived from the shipped model once; computing it cannot fail. */
static struct
{
	bool		known;
	float		heading[HS_MAX_HEADINGS];	/* odds */
	uint8_t		chapter_of[HS_MAX_HEADINGS];
	float		chapter[HS_CHAPTERS];
	float		weight[HS_WEIGHT_MAX + 1];
	float		gain[HS_WEIGHT_MAX + 1];	/* what a weight multiplies odds
											 * with, less 1 */
} shipped;

static void
know_shipped(void)
{
	for (int h = 0; h < hs_model_n_headings; h++)
	{
		shipped.heading[h] = expf(shipped_priors[h]);
		shipped.chapter_of[h] = (uint8_t) (shipped_headings[h] / 100);
	}
	hs_chapter_odds(NULL, shipped.chapter);
	for (int i = 0; i <= HS_WEIGHT_MAX; i++)
	{
		shipped.weight[i] = i * HS_WEIGHT_STEP;
		shipped.gain[i] = expf(shipped.weight[i]) - 1;
	}
	shipped.known = true;
}

/* Adds postings to the scores. */
static void
add(HsOpinion *opinion, const HsPosting *postings, uint32_t n, float gain)
{
	for (uint32_t i = 0; i < n; i++)
	{
		int			heading = HS_POSTING_HEADING(postings[i]);

		if (opinion->heading[heading] == 0)
			opinion->touched[opinion->n_touched++] = (uint16_t) heading;
		opinion->heading[heading] += gain * shipped.weight[postings[i] & HS_WEIGHT_MAX];
	}
}

/* What the priors come to, by chapter: probabilities. */
static const float *
chapter_odds(const HsModel *learned)
{
	return learned != NULL ? learned->chapter_odds : shipped.chapter;
}

static float
heading_odds(const HsModel *learned, int h)
{
	return learned != NULL ? expf(shipped_priors[h] + learned->priors[h]) : shipped.heading[h];
}

/* What a word is evidence for by chapter: logarithms of factors. */
typedef struct ChapterEvidence
{
	int			n;
	const uint8_t *chapters;
	const float *logs;
} ChapterEvidence;

/*
 * The factor that a word applies to the odds of the headings of a chapter, on
 * average. chapters and logs have room for n.
 */
static int
evidence_for_chapters(const HsPosting *postings, uint32_t n, uint8_t *chapters, float *logs)
{
	float		sum[HS_CHAPTERS];
	bool		has_sum[HS_CHAPTERS] = {false};
	int			n_chapters = 0;

	for (uint32_t i = 0; i < n; i++)
	{
		int			h = HS_POSTING_HEADING(postings[i]);
		int			c = shipped.chapter_of[h];

		if (!has_sum[c])
		{
			has_sum[c] = true;
			chapters[n_chapters++] = (uint8_t) c;
			sum[c] = 0;
		}
		sum[c] += shipped.heading[h] * shipped.gain[postings[i] & HS_WEIGHT_MAX];
	}
	for (int k = 0; k < n_chapters; k++)
		logs[k] = logf(1 + sum[chapters[k]] / shipped.chapter[chapters[k]]);
	return n_chapters;
}

/*
 * The same of a word of the shipped model, worked out when it is first met. It
 * stands where the word's postings do, which are at least as many.
 */
static ChapterEvidence
shipped_for_chapters(const HsPosting *postings, uint32_t n)
{
	static uint8_t n_chapters[LENGTH_OF(shipped_postings)]; /* 0: not yet */
	static uint8_t chapters[LENGTH_OF(shipped_postings)];
	static float logs[LENGTH_OF(shipped_postings)];
	size_t		at = postings - shipped_postings;

	if (n > 0 && n_chapters[at] == 0)
		n_chapters[at] = (uint8_t) evidence_for_chapters(postings, n, chapters + at, logs + at);
	return (ChapterEvidence) {n > 0 ? n_chapters[at] : 0, chapters + at, logs + at};
}

static void
add_to_chapters(float score[HS_CHAPTERS], const HsEvidence *e, float gain)
{
	uint8_t		chapters[HS_CHAPTERS];
	float		logs[HS_CHAPTERS];

	if (e->n_postings[0] > 0)
	{
		ChapterEvidence of = shipped_for_chapters(e->postings[0], e->n_postings[0]);

		for (int k = 0; k < of.n; k++)
			score[of.chapters[k]] += gain * of.logs[k];
	}
	if (e->n_postings[1] > 0)
	{
		int			n = evidence_for_chapters(e->postings[1], e->n_postings[1], chapters, logs);

		for (int k = 0; k < n; k++)
			score[chapters[k]] += gain * logs[k];
	}
}

/* Makes scores of headings probabilities, and adds them up by chapter. */
static void
judge_headings(const HsModel *learned, HsOpinion *opinion)
{
	float		most = 0;
	float		mass = 0;
	float		scale;

	/* what was not touched keeps its prior */
	memcpy(opinion->chapter, chapter_odds(learned), sizeof(opinion->chapter));
	for (int i = 0; i < opinion->n_touched; i++)
	{
		int			h = opinion->touched[i];
		float		prior = shipped_priors[h] + (learned ? learned->priors[h] : 0);

		opinion->chapter[shipped.chapter_of[h]] -= heading_odds(learned, h);
		opinion->heading[h] += prior;
		if (i == 0 || opinion->heading[h] > most)
			most = opinion->heading[h];
	}
	scale = expf(-most);
	for (int c = 0; c < HS_CHAPTERS; c++)
	{
		opinion->chapter[c] = opinion->chapter[c] > 0 ? opinion->chapter[c] * scale : 0;
		mass += opinion->chapter[c];
	}
	for (int i = 0; i < opinion->n_touched; i++)
	{
		int			h = opinion->touched[i];

		opinion->heading[h] = expf(opinion->heading[h] - most);
		opinion->chapter[shipped.chapter_of[h]] += opinion->heading[h];
		mass += opinion->heading[h];
	}
	for (int i = 0; i < opinion->n_touched; i++)
		opinion->heading[opinion->touched[i]] /= mass;
	for (int c = 0; c < HS_CHAPTERS; c++)
		opinion->chapter[c] /= mass;
}

/*
 * Judges chapters as such as well, for words may be evidence for different headings
 * of one chapter. The two judgements are given the same weight, and a
 * chapter's headings share what it comes to.
 */
static void
judge_chapters(const HsModel *learned, HsOpinion *opinion, const float score[HS_CHAPTERS])
{
	const float *odds = chapter_odds(learned);
	float		change[HS_CHAPTERS];
	float		most = 0;
	float		silent;
	float		mass = 0;

	for (int c = 0; c < HS_CHAPTERS; c++)
		if (score[c] > most)
			most = score[c];
	silent = expf(-most);		/* most chapters are not spoken of */
	for (int c = 0; c < HS_CHAPTERS; c++)
	{
		float		as_such = odds[c] * (score[c] == 0 ? silent : expf(score[c] - most));
		float		before = opinion->chapter[c];

		opinion->chapter[c] = sqrtf(before * as_such);
		change[c] = before > 0 ? opinion->chapter[c] / before : 0;
		mass += opinion->chapter[c];
	}
	for (int c = 0; c < HS_CHAPTERS; c++)
	{
		opinion->chapter[c] /= mass;
		change[c] /= mass;
	}
	for (int i = 0; i < opinion->n_touched; i++)
	{
		int			h = opinion->touched[i];

		opinion->heading[h] *= change[shipped.chapter_of[h]];
	}
}

void
hs_read_words(const HsModel *learned, const Text *text, HsOpinion *opinion)
{
	if (!shipped.known)
		know_shipped();
	opinion->learned = learned;
	opinion->text = text;
	hs_words(text, &opinion->words, hs_shipped_knows);
	for (int i = 0; i < opinion->words.n; i++)
		if (opinion->words.words[i].single)
			look_up(learned, opinion->words.words[i].key, &opinion->found[i]);
}

float
hs_speaks_for(const HsOpinion *opinion, int chapter)
{
	int			most = 0;

	for (int i = 0; i < opinion->words.n; i++)
		for (int k = 0; k < 2 && opinion->words.words[i].single; k++)
		{
			const HsPosting *postings = opinion->found[i].postings[k];

			for (uint32_t n = 0; n < opinion->found[i].n_postings[k]; n++)
				if ((postings[n] & HS_WEIGHT_MAX) > most && shipped.chapter_of[HS_POSTING_HEADING(postings[n])] == chapter)
					most = postings[n] & HS_WEIGHT_MAX;
		}
	return shipped.weight[most];
}

void
hs_weigh(HsOpinion *opinion)
{
	float		chapter_score[HS_CHAPTERS] = {0};
	float		witnesses = 0;
	float		calm;

	opinion->n_evidence = 0;
	opinion->n_touched = 0;
	collect(opinion);
	if (opinion->n_evidence == 0)
		return;
	memset(opinion->heading, 0, sizeof(float) * hs_model_n_headings);

	for (int i = 0; i < opinion->n_evidence; i++)
		witnesses += opinion->evidence[i].gain;
	calm = witnesses <= CALM_FROM ? 1 : 1 / (1 + CALM_RATE * (witnesses - CALM_FROM));
	for (int i = 0; i < opinion->n_evidence; i++)
	{
		const HsEvidence *e = &opinion->evidence[i];
		bool		both = e->n_postings[0] > 0 && e->n_postings[1] > 0;
		float		gain = e->gain * calm * (both ? GAIN_BOTH : 1);

		for (int k = 0; k < 2; k++)
			add(opinion, e->postings[k], e->n_postings[k], gain);
		add_to_chapters(chapter_score, e, gain);
	}
	judge_headings(opinion->learned, opinion);
	judge_chapters(opinion->learned, opinion, chapter_score);
}

/*
 * What the text multiplies the odds of a code's chapter with, times the same of
 * its heading, made a number from 0 to 1. So texts can be compared: 0.5 is a
 * text that is no evidence for or against the code, whatever the code's prior.
 */
float
hs_opinion_fit(const HsOpinion *opinion, HsCode code)
{
	int			chapter = (int) hs_number(code, HS_CHAPTER);
	int			heading = hs_digits(code) < HS_HEADING ? -1 : hs_model_heading(hs_number(code, HS_HEADING));
	float		prior = chapter_odds(opinion->learned)[chapter];
	float		of_chapter;
	float		of_heading;
	float		lift;

	if (opinion->n_evidence == 0 || prior <= 0)
		return NAN;
	of_chapter = opinion->chapter[chapter] / prior;
	of_heading = heading < 0 ? of_chapter :
		opinion->heading[heading] / heading_odds(opinion->learned, heading) + LEAST_LIFT;
	lift = of_chapter * of_heading;
	return lift / (1 + lift);
}

/* How a heading ranks: one of a probable chapter before a stray one. */
static float
rank(const HsOpinion *opinion, int heading)
{
	return opinion->heading[heading] * opinion->chapter[shipped.chapter_of[heading]];
}

int
hs_opinion_best(const HsOpinion *opinion, HsCode except, int n, uint16_t *headings)
{
	float		ranks[HS_MAX_HEADINGS];
	int			found = 0;

	if (opinion->n_evidence == 0)
		return 0;
	for (int i = 0; i < opinion->n_touched; i++)
	{
		uint16_t	h = opinion->touched[i];
		float		ranked = rank(opinion, h);
		int			at;

		if (found == n && (n == 0 || ranks[n - 1] > ranked))
			continue;
		if (except != 0)
		{
			HsCode		code = hs_of_number(shipped_headings[h], HS_HEADING);

			if (hs_is_under(code, except) || hs_is_under(except, code))
				continue;
		}

		for (at = found < n ? found : n; at > 0; at--)
		{
			if (ranks[at - 1] > ranked || (ranks[at - 1] == ranked && headings[at - 1] < h))
				break;
			if (at < n)
			{
				headings[at] = headings[at - 1];
				ranks[at] = ranks[at - 1];
			}
		}
		if (at < n)
		{
			headings[at] = h;
			ranks[at] = ranked;
			if (found < n)
				found++;
		}
	}
	return found;
}

/* the weight of a piece of evidence for a heading */
static float
spoke_for(const HsEvidence *e, int heading)
{
	float		sum = 0;

	for (int k = 0; k < 2; k++)
		for (uint32_t i = 0; i < e->n_postings[k]; i++)
			if (HS_POSTING_HEADING(e->postings[k][i]) == heading)
				sum += e->gain * HS_POSTING_WEIGHT(e->postings[k][i]);
	return sum;
}

int
hs_opinion_words(const HsOpinion *opinion, int heading, int n, int *evidence)
{
	float		strength[HS_MAX_EVIDENCE];
	int			found = 0;

	for (int i = 0; i < opinion->n_evidence; i++)
	{
		int			at;

		strength[i] = spoke_for(&opinion->evidence[i], heading);
		if (strength[i] <= 0)
			continue;
		for (at = found < n ? found : n; at > 0 && strength[evidence[at - 1]] < strength[i]; at--)
			if (at < n)
				evidence[at] = evidence[at - 1];
		if (at < n)
		{
			evidence[at] = i;
			if (found < n)
				found++;
		}
	}
	return found;
}

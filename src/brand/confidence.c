/*-------------------------------------------------------------------------
 *
 * confidence.c
 *	  The confidence of a mention.
 *
 * The way of writing gives a range, and the prior a place in it: Gucci one
 * letter off is a case, an obscure name of five letters one letter off is
 * noise. Circumstances then raise or lower the answer.
 *
 * The figures are judgements, checked with brand_quality: 22,000 brands, thirteen
 * ways of writing with 300 cases each in real declared descriptions, and 1,184
 * descriptions with nothing planted. With any one figure a tenth more or less,
 * the share found right changes by at most .004 in any class, and 3 to 5 of the
 * innocent descriptions raise an alarm (4 as it is).
 *
 *-------------------------------------------------------------------------
 */
#include "brand/confidence.h"

/* the confidence at prior 0 and at prior 1 */
typedef struct Range
{
	double		low;
	double		high;
} Range;

static Range
plainly_written(const BrandEvidence *e)
{
	int			letters = e->match->letters;

	/* with an accent that the name does not have it is not the ordinary word */
	if (e->common && e->match->marked)
		return (Range) {0.30, 0.90};
	if (e->common)
	{
		/* Gap, Next; several ordinary words in a row are less of a chance */
		if (e->words == 1)
			return (Range) {0.12, 0.40};
		if (e->words == 2)
			return (Range) {0.30, 0.85};
		return (Range) {0.50, 0.95};
	}
	if (letters <= 1)
		return (Range) {0.02, 0.20};
	if (letters == 2)
		return (Range) {0.08, 0.40};
	if (letters == 3)
		return (Range) {0.25, 0.70};
	if (letters == 4)
		return (Range) {0.50, 0.95};
	return (Range) {0.57, 0.99};
}

static Range
disguised(const BrandEvidence *e)
{
	int			letters = e->match->letters;

	switch ((Disguise) e->match->disguise)
	{
		case DISGUISE_ALPHABETS:
			if (letters <= 3)
				return (Range) {0.15, 0.80};
			/* words of other languages may look so */
			if (e->own_alphabet)
				return (Range) {0.38, 1.00};
			return (Range) {0.45, 1.00};
		case DISGUISE_DIGITS:
			if (e->counted)
				return (Range) {0.02, 0.30};
			if (letters <= 3)
				return (Range) {0.02, 0.25};
			if (letters == 4)
				return (Range) {0.05, 0.80};
			return (Range) {0.20, 1.00};
		default:
			if (letters <= 3)
				return (Range) {0.01, 0.15};
			if (letters == 4)
				return (Range) {0.02, 0.60};
			return (Range) {0.10, 0.95};
	}
}

static Range
spaced(const BrandEvidence *e)
{
	int			letters = e->match->letters;

	if (e->match->lone_letters)
	{
		if (letters <= 3)
			return (Range) {0.05, 0.55};
		return (Range) {0.35, 1.00};
	}
	if (e->pieces_known && e->words == 1)
		return e->pieces_adjacent ? (Range) {0.04, 0.70} : (Range) {0.02, 0.50};
	if (letters <= 5)
		return (Range) {0.03, 0.65};
	return (Range) {0.10, 0.95};
}

static Range
misspelt(const BrandEvidence *e)
{
	int			letters = e->match->letters;

	if (e->match->edits == 1)
	{
		if (letters <= 4)
			return (Range) {0.01, 0.45};
		if (letters == 5)
			return (Range) {0.01, 0.64};
		if (letters <= 7)
			return (Range) {0.03, 0.80};
		return (Range) {0.10, 0.95};
	}
	if (letters <= 8)
		return (Range) {0.01, 0.50};
	if (letters <= 10)
		return (Range) {0.02, 0.72};
	return (Range) {0.05, 0.90};
}

static double
interpolate(Range range, double prior)
{
	return range.low + (range.high - range.low) * prior;
}

/*
 * In another alphabet words of two languages meet easily: a name has to be
 * long, or exposed and well heard.
 */
static double
heard(const BrandEvidence *e)
{
	static const Range by_sounds[] = {
		{0, 0}, {0, 0.10}, {0, 0.20}, {0, 0.45}, {0, 0.85}, {0, 0.92}, {0, 0.95},
		{0.06, 0.96}, {0.18, 0.97}, {0.32, 0.98}, {0.42, 0.98}, {0.50, 0.98}
	};
	int			most = (int) (sizeof(by_sounds) / sizeof(by_sounds[0])) - 1;
	int			sounds = e->match->sounds > 0 ? e->match->sounds : e->match->letters;
	double		wrong = (double) e->match->distance / sounds;
	double		confidence;

	confidence = interpolate(by_sounds[sounds < most ? sounds : most], e->prior);
	confidence *= 1 - ((sounds < 8 ? 0.5 : 0.3) + 3 * (1 - e->prior) + (e->match->vowels_missing ? 0.65 : 0)) * wrong;
	if (e->match->vowels_missing)
		confidence *= 0.85;
	/* several ordinary words in a row are less of a chance */
	if (e->common)
		confidence *= e->words == 1 ? 0.5 : e->words == 2 ? 0.85 : 1;
	if (e->known_word)
		confidence *= 0.3;
	return confidence > 0 ? confidence : 0;
}

/* 1: nothing of it is heard wrong, down to 0 */
static double
heard_well(const BrandEvidence *e)
{
	double		wrong = e->match->sounds > 0 ? (double) e->match->distance / e->match->sounds : 0;

	return wrong < 0.5 ? 1 - 2 * wrong : 0;
}

static double
min_double(double a, double b)
{
	return a < b ? a : b;
}

/* moves a confidence towards certainty by a share of what is missing */
static double
raised(double confidence, double share)
{
	return confidence + (1 - confidence) * share;
}

/*
 * What a changed first letter leaves. Readers hold on to the first letter, so
 * honest misspellings seldom change it, while names that differ in it are
 * common; those who imitate well-known names change it where nothing else is
 * like the name: smazon, nercari.
 */
static double
first_letter_changed(const BrandEvidence *e)
{
	double		exposed = (e->prior - FIRST_LETTER_MIN_PRIOR) / 0.2;

	if (e->near_ordinary || e->match->letters < FIRST_LETTER_MIN_LENGTH)
		return 0.55;
	return 0.55 + 0.27 * (exposed < 0 ? 0 : exposed > 1 ? 1 : exposed);
}

/*
 * Of several ways the least likely to be meant decides. In a name spelt out,
 * N 1 K E, digits for letters make it no less likely.
 */
static double
as_written(const BrandEvidence *e)
{
	uint8_t		written = e->match->written;
	bool		plain = (written & ~(WRITTEN_EXACT | WRITTEN_JOINED | WRITTEN_TRANSLITERATED)) == 0;
	bool		disguised_too = written & WRITTEN_DISGUISED &&
		!(e->match->lone_letters && e->match->disguise < DISGUISE_ALPHABETS);
	double		confidence = 1;

	if (plain)
	{
		confidence = interpolate(plainly_written(e), e->prior);
		if (written & WRITTEN_JOINED)
			confidence = interpolate((Range) {0.40, 1.00}, e->prior);
		if (written & WRITTEN_TRANSLITERATED)
			confidence = heard(e);
		if (e->match->suffix)
			confidence *= e->common ? 0.9 : 0.95;
	}
	if (disguised_too)
		confidence = min_double(confidence, interpolate(disguised(e), e->prior));
	if (written & WRITTEN_SPACED)
		confidence = min_double(confidence, interpolate(spaced(e), e->prior));
	if (written & WRITTEN_TYPO)
		confidence = min_double(confidence, interpolate(misspelt(e), e->prior));

	if (!plain)
	{
		int			ways = disguised_too + !!(written & WRITTEN_SPACED) +
			!!(written & WRITTEN_TYPO);

		/* each further way may as well be chance */
		for (int i = 1; i < ways; i++)
			confidence *= 0.85;
		/* of a short name too little is left then */
		if (ways > 1 && e->match->letters <= 6 && e->match->disguise < DISGUISE_ALPHABETS)
			confidence *= 0.7;
		/* misspelt in another alphabet: words of two languages meet easily */
		if (written & WRITTEN_TRANSLITERATED && written & WRITTEN_TYPO)
			confidence *= 0.5;
		if (e->known_word && (e->match->disguise < DISGUISE_ALPHABETS || e->own_alphabet))
			confidence *= e->words > 1 ? 0.6 : 0.25;
		if (e->match->first_letter)
			confidence *= first_letter_changed(e);
		if (e->model_number)
			confidence *= 0.4;
		/* of two edits in a joined name one word may have gone altogether */
		if (written & WRITTEN_JOINED && e->match->edits > 1)
			confidence *= 0.6;
		if (e->cut && written & WRITTEN_TYPO)
			confidence *= 0.5;
		/* rather the ordinary word is misspelt than the line of goods */
		if (written & WRITTEN_TYPO && e->common && e->alias)
			confidence *= 0.7;
	}
	else if (e->common)
	{
		if (e->capital && e->words == 1)
			confidence = raised(confidence, 0.25);
	}

	/* titles and declarations begin with the brand */
	if (plain && e->first && e->match->letters > 3)
		confidence = raised(confidence, (e->common && e->words == 1 ? 0.1 : 0.3) *
							(written & WRITTEN_TRANSLITERATED ? e->prior * e->prior * heard_well(e) : 1));
	if (e->corroborated)
		confidence = raised(confidence, plain ? 0.45 : 0.25);
	if (e->fake_term)
		confidence = raised(confidence, 0.45);
	if (e->nominative && plain)
		confidence *= 0.7;
	return confidence;
}

/* a name is not less of a case for being disguised, from this prior on */
#define PRIOR_OF_NAME	0.5

double
brand_confidence(const BrandEvidence *e)
{
	double		confidence = as_written(e);
	const int	hidden = WRITTEN_DISGUISED | WRITTEN_SPACED;

	/*
	 * Of names nobody copies a disguise is rather chance, as are digits in
	 * front of a word, and ordinary words.
	 */
	if (e->match->written & hidden && !(e->match->written & (WRITTEN_TYPO | WRITTEN_JOINED)) &&
		e->prior >= PRIOR_OF_NAME &&
		!e->counted && !e->model_number && !e->known_word && !(e->match->written & WRITTEN_SPACED && !e->match->lone_letters))
	{
		LexiconMatch plain = *e->match;
		BrandEvidence named = *e;

		plain.written = (plain.written & ~hidden) | WRITTEN_EXACT;
		plain.disguise = DISGUISE_NONE;
		plain.marked = false;
		named.match = &plain;
		if (as_written(&named) > confidence)
			confidence = as_written(&named);
	}
	return confidence;
}

bool
brand_accept(const LexiconNearMatch *near)
{
	LexiconMatch match = {0};
	BrandEvidence e = {0};

	match.edits = near->edits;
	match.letters = near->letters;
	match.written = near->suffix ? WRITTEN_EXACT : near->edits > 0 ? WRITTEN_TYPO : WRITTEN_DISGUISED;
	if (near->joined)
		match.written |= WRITTEN_JOINED;
	match.first_letter = near->first_letter;
	match.suffix = near->suffix;
	match.sounds = near->sounds;
	match.distance = near->distance;
	match.vowels_missing = near->vowels_missing;
	if (near->sounds > 0)
		match.written = WRITTEN_TRANSLITERATED;
	/* with digits or of another alphabet, for all that is known here */
	match.disguise = near->edits > 0 ? DISGUISE_NONE : DISGUISE_DIGITS;
	e.match = &match;
	e.prior = near->weight / 255.0;
	e.words = near->words;
	e.known_word = near->ordinary;
	return brand_confidence(&e) >= BRAND_LEAST_CONFIDENCE;
}

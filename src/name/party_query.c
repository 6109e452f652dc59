/*-------------------------------------------------------------------------
 *
 * party_query.c
 *	  The GIN keys that a search for a name looks up, and which rows may match.
 *
 * A score of NAME_SAME_PARTY needs, of the part of the score that is not
 * LETTERS_SHARE, at least
 *
 *	  matched / (matched + missed + alone) >= LEAST
 *
 * where a pair of weight w and similarity s matches w s and misses
 * w (1 - s) MISS_COST. With LEAST_ODDS = LEAST / (1 - LEAST) that is
 *
 *	  sum of w (s - LEAST_ODDS MISS_COST (1 - s))  >=  LEAST_ODDS alone
 *
 * A pair weighs no more than the words of this name in it, and what stays
 * alone in the other name only costs more: so the sum over the tokens of this
 * name, each covered as well as what was found allows, bounds the score. A
 * pair that costs weighs at least what the lightest word it may be with does.
 *
 * What is only partly sure is not taken for the same party unless the names
 * share a word of their own (is_guess() in name_score.c); nor what is made of
 * beginnings: that has no cover.
 *
 *-------------------------------------------------------------------------
 */
#include "name/party_query.h"

#include <string.h>

#include "name/name_pieces.h"
#include "name/name_score.h"

#define LEAST	((NAME_SAME_PARTY - LETTERS_SHARE) / (1.0 - LETTERS_SHARE))
#define LEAST_ODDS	((float) (LEAST / (1.0 - LEAST)))

/* sums of floats are not exact */
#define SLACK	0.01f

/* the lightest words that can have initials: a Roman numeral and a little one */
#define LIGHTEST_WORD	0.15f
#define LIGHTEST_LITTLE 0.02f

/* the lightest that has keys: a Roman numeral behind the name */
#define LIGHTEST_ALONE	(WORD_BEHIND * LIGHTEST_WORD)

/* a lone initial, and a word of two letters */
#define WEIGHT_OF_ONE	0.35f
#define WEIGHT_OF_TWO	0.6f

#define SHORT_PIECE 2

/* more rows of initials than this are not listed */
#define MOST_COVERS	3000

/* conditions until it is decided what is looked up; 0 is always found */
#define OF_OWN_WORDS	1
#define OF_COMMON		2

static const bool nothing[] = {true, false, false};
static const bool only_common[] = {true, false, true};

/* letters of short words; some that look like a digit are read as one */
static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";

static float
value_of(float weight, float similarity)
{
	return weight * (similarity - LEAST_ODDS * MISS_COST * (1.0f - similarity));
}

static int
part_start(const PartyName *name, int part)
{
	return part == 0 ? 0 : name->part_end[part - 1];
}

/* ---------------------------------------------------------------- judging */

/* what the covers so far say, in bits */
#define VOUCHED 1
#define GUESSED 2
#define STATES	4

static int
state_of(const PartyCover *cover)
{
	return (cover->vouches ? VOUCHED : 0) | (cover->guess ? GUESSED : 0);
}

static void
no_way(float *best)
{
	for (int s = 0; s < STATES; s++)
		best[s] = -1e9f;
}

/*
 * The conditions of the pieces of a word of n letters: a piece from letter at
 * to the one before end; the first end letters with one of them wrong, and the
 * letters from at on.
 */
static int
piece_between(int n, int at, int end)
{
	return at * (n + 1) + end;
}

static int
piece_near_left(int n, int end)
{
	return n * (n + 1) + end;
}

static int
piece_near_right(int n, int at)
{
	return (n + 1) * (n + 1) + at;
}

static int
conditions_of_pieces(int n)
{
	return (n + 2) * (n + 1);
}

/* are there pieces that are the word? not little words and legal forms alone */
static bool
pieces_found(int n, const bool *found, const bool *implied)
{
	for (int k = 1; k < n; k++)
	{
		int			left = piece_between(n, 0, k);
		int			right = piece_between(n, k, n);
		bool		is_left = found[left] || implied[left];
		bool		is_right = found[right] || implied[right];

		if ((is_left && is_right && (found[left] || found[right])) ||
			(is_left && found[piece_near_right(n, k)]) || (is_right && found[piece_near_left(n, k)]))
			return true;
		if (!is_left || n > LONGEST_OF_THREE_PIECES)
			continue;
		for (int i = k + LEAST_SURE_PIECE; i <= n - LEAST_SURE_PIECE; i++)
		{
			int			middle = piece_between(n, k, i);

			right = piece_between(n, i, n);
			if ((found[middle] || implied[middle]) && (found[right] || implied[right]) &&
				(found[left] || found[middle] || found[right]))
				return true;
		}
	}
	return false;
}

static bool
is_found(const PartyQuery *query, const PartyCover *cover, const bool *found)
{
	if (cover->covering == COVER_PIECES && query->implied != NULL)
		return pieces_found(query->name.tokens[cover->first].length, found + cover->condition,
							query->implied + cover->condition);
	return found[cover->condition];
}

/* can the covers that were found add up to as much as this? */
static bool
reach(const PartyQuery *query, const bool *found, float goal)
{
	float		best[NAME_MAX_TOKENS + 1][STATES];
	uint32_t	c = 0;

	for (int part = 0; part < query->name.n_parts; part++)
	{
		int			start = part_start(&query->name, part);
		int			end = query->name.part_end[part];

		no_way(best[start]);
		best[start][0] = 0.0f;
		for (int i = start; i < end; i++)
		{
			for (int s = 0; s < STATES; s++)
				best[i + 1][s] = best[i][s] - query->alone[i];
			for (; c < query->n_covers && query->covers[c].end == i + 1; c++)
			{
				const PartyCover *cover = &query->covers[c];

				if (!is_found(query, cover, found))
					continue;
				for (int s = 0; s < STATES; s++)
				{
					float		sum = best[cover->first][s] + cover->value;
					float	   *there = &best[i + 1][s | state_of(cover)];

					if (sum > *there)
						*there = sum;
				}
			}
		}
		for (int s = 0; s < STATES; s++)
			if (s != GUESSED && best[end][s] >= goal)
				return true;
	}
	return false;
}

bool
party_judge(const PartyQuery *query, const bool *found)
{
	return reach(query, found, -SLACK);
}

/* is there a cover of the same words that is always found and worth as much? */
static bool
is_dominated(const PartyQuery *query, const PartyCover *cover)
{
	if (cover->condition == 0)
		return false;
	for (uint32_t c = 0; c < query->n_covers; c++)
	{
		const PartyCover *other = &query->covers[c];

		if (other->condition == 0 && !other->guess && (other->vouches || !cover->vouches) && other->first == cover->first &&
			other->end == cover->end && other->value >= cover->value)
			return true;
	}
	return false;
}

/*
 * Drops the covers that help in no case, whatever else there is: the best way
 * from the left and the best way from the right do not reach with them.
 */
static void
drop_useless_covers(PartyQuery *query)
{
	float		before[NAME_MAX_TOKENS + 1][STATES];
	float		behind[NAME_MAX_TOKENS + 1][STATES];
	uint32_t	n = 0;

	for (int part = 0; part < query->name.n_parts; part++)
	{
		int			start = part_start(&query->name, part);
		int			end = query->name.part_end[part];
		uint32_t	first = 0;
		uint32_t	last;

		while (first < query->n_covers && query->covers[first].end <= start)
			first++;
		for (last = first; last < query->n_covers && query->covers[last].end <= end; last++)
			;
		for (int i = start; i <= end; i++)
		{
			no_way(before[i]);
			no_way(behind[i]);
		}
		before[start][0] = behind[end][0] = 0.0f;
		for (int i = start, c = (int) first; i < end; i++)
		{
			for (int s = 0; s < STATES; s++)
				before[i + 1][s] = before[i][s] - query->alone[i];
			for (; c < (int) last && query->covers[c].end == i + 1; c++)
				for (int s = 0; s < STATES; s++)
				{
					float		sum = before[query->covers[c].first][s] + query->covers[c].value;
					float	   *there = &before[i + 1][s | state_of(&query->covers[c])];

					if (sum > *there)
						*there = sum;
				}
		}
		for (int i = end, c = (int) last - 1; i > start; i--)
		{
			for (int s = 0; s < STATES; s++)
				if (behind[i][s] - query->alone[i - 1] > behind[i - 1][s])
					behind[i - 1][s] = behind[i][s] - query->alone[i - 1];
			for (; c >= (int) first && query->covers[c].end == i; c--)
				for (int s = 0; s < STATES; s++)
				{
					float		sum = behind[i][s] + query->covers[c].value;
					float	   *there = &behind[query->covers[c].first][s | state_of(&query->covers[c])];

					if (sum > *there)
						*there = sum;
				}
		}
		for (uint32_t c = first; c < last; c++)
		{
			PartyCover	cover = query->covers[c];
			bool		useful = false;

			if (is_dominated(query, &cover))
				continue;

			for (int s = 0; s < STATES; s++)
				for (int t = 0; t < STATES; t++)
					if ((s | t | state_of(&cover)) != GUESSED &&
						before[cover.first][s] + cover.value + behind[cover.end][t] >= -SLACK)
						useful = true;
			if (useful)
				query->covers[n++] = cover;
		}
	}
	query->n_covers = n;
}

/* ----------------------------------------------------------------- covers */

static PartyCover *
add_cover(PartyQuery *query, PartyCovering covering, int first, int end, float value)
{
	PartyCover *cover;

	query->covers = lexicon_reserve(query->memory, query->covers, query->n_covers, 1, &query->covers_space, sizeof(PartyCover));
	cover = &query->covers[query->n_covers++];
	memset(cover, 0, sizeof(*cover));
	cover->covering = (uint8_t) covering;
	cover->first = (uint8_t) first;
	cover->end = (uint8_t) end;
	cover->value = value;
	cover->condition = OF_OWN_WORDS;
	return cover;
}

static float
weight_of(const PartyName *name, int first, int end)
{
	float		weight = 0.0f;

	for (int i = first; i < end; i++)
		weight += name->tokens[i].weight;
	return weight;
}

typedef struct ByInitials
{
	PartyQuery  *query;
	int			first;
} ByInitials;

static void
cover_by_initials(void *arg, const char *letters, int n, int end)
{
	const ByInitials *by = arg;
	PartyQuery  *query = by->query;
	float		weight = weight_of(&query->name, by->first, end);
	PartyCover *cover;

	if (query->n_covers >= MOST_COVERS)
		return;
	if (n == 1 && weight > WEIGHT_OF_ONE)
		weight = WEIGHT_OF_ONE;
	for (;;)
	{
		cover = add_cover(query, COVER_BY_INITIALS, by->first, end, value_of(weight, initials_similarity[n]));
		cover->n_initials = (uint8_t) n;
		memcpy(cover->initials, letters, n);
		cover->guess = n < PARTY_LEAST_INITIALS;
		cover->vouches = !cover->guess;

		/* a little word at the end may be part of the next pair, too */
		if (end - by->first < 2 || query->name.tokens[end - 1].class != NAME_FILLER)
			return;
		end--;
	}
}

/* the words that token i may have the initials of */
static void
cover_of_initials(PartyQuery *query, int i)
{
	int			n = query->name.tokens[i].length;
	PartyCover *cover;

	if (n > MAX_INITIALS)
		return;
	if (n >= PARTY_LEAST_INITIALS)
	{
		/* as heavy as they may be, with little words between */
		cover = add_cover(query, COVER_OF_INITIALS, i, i + 1, value_of(n + 1.0f, initials_similarity[n]));
		cover->vouches = true;
		return;
	}
	cover = add_cover(query, COVER_OF_INITIALS, i, i + 1,
					  value_of(n == 1 ? LIGHTEST_WORD : LIGHTEST_WORD + LIGHTEST_LITTLE, initials_similarity[n]));
	cover->guess = true;
	cover->condition = 0;
}

static void
cover_near_known(PartyQuery *query, int i)
{
	const NameToken *token = &query->name.tokens[i];

	for (int m = 1; m < name_n_meanings(); m++)
	{
		const Meaning *meaning = name_meaning((uint16_t) m);
		NameToken	known = {
			.letters = name_meaning_letters(meaning), .length = meaning->length,
			.sound = name_meaning_sound(meaning), .sound_length = meaning->sound_length,
			.letter_set = meaning->letter_set, .meaning = (uint16_t) m, .class = meaning->class
		};
		float		similarity = name_word_similarity(token, &known);
		float		weight = name_class_weight(meaning->class < NAME_FILLER ? meaning->class : NAME_FILLER);
		PartyCover *cover;

		if (similarity < LEAST_SIMILARITY)
			continue;
		cover = add_cover(query, COVER_NEAR_KNOWN, i, i + 1,
						  value_of(weight < token->weight ? weight : token->weight, similarity));
		cover->meaning = (uint16_t) m;
		cover->condition = 0;
		if (meaning->class < NAME_FILLER)
			continue;

		/* of a part that is nothing but little words */
		cover = add_cover(query, COVER_NEAR_KNOWN, i, i + 1, token->weight);
		cover->meaning = (uint16_t) m;
		cover->vouches = true;
	}
}

static void
cover_own_word(PartyQuery *query, int i)
{
	const NameToken *token = &query->name.tokens[i];

	if (token->length >= 2 && token->length <= 3 && !(token->flags & NAME_JOINED))
		add_cover(query, COVER_NEAR, i, i + 1, value_of(WEIGHT_OF_TWO, 2.0f / 3.0f));
	if (token->length >= LEAST_PREFIX)
		add_cover(query, COVER_PREFIX, i, i + 1, value_of(token->weight, PREFIX_SIMILARITY));
	cover_near_known(query, i);
	cover_of_initials(query, i);
}

/* what may be found for token i alone */
static void
cover_token(PartyQuery *query, int i)
{
	const NameToken *token = &query->name.tokens[i];
	PartyCover *cover;

	query->alone[i] = LEAST_ODDS * token->weight * (token->flags & NAME_BRACKETED ? BRACKETED_ALONE : 1.0f);
	if (token->class == NAME_LEGAL)
		return;
	if (!party_has_keys(token) || token->meaning != 0)
	{
		add_cover(query, COVER_KNOWN, i, i + 1, token->weight)->condition = 0;

		/* of a part that is nothing but little words: is it one in the other? */
		if (token->class == NAME_WORD)
		{
			query->covers[query->n_covers - 1].value = LIGHTEST_LITTLE;
			cover = add_cover(query, COVER_KNOWN, i, i + 1, token->weight);
			cover->vouches = true;
		}
		return;
	}
	if (token->class == NAME_NUMBER)
	{
		add_cover(query, COVER_NUMBER, i, i + 1, token->weight)->condition = 0;
		return;
	}
	add_cover(query, COVER_WORD, i, i + 1, token->weight)->vouches = token->class == NAME_WORD;
	if (party_is_own_word(token))
		cover_own_word(query, i);
	if (token->class == NAME_WORD && token->length >= LEAST_PREFIX && !(token->flags & NAME_HAN))
		add_cover(query, COVER_PIECES, i, i + 1, value_of(token->weight, JOINED_SIMILARITY))->vouches = true;
}

/* how long tokens [first, end) are when joined, 0 when they do not join */
static int
joined_length(const PartyName *name, int first, int end)
{
	bool		says_something = false;
	int			length = 0;

	for (int i = first; i < end; i++)
	{
		says_something |= name->tokens[i].class < NAME_FILLER;
		length += name->tokens[i].written_length;
	}
	return says_something && length <= TOKEN_MAX_LETTERS ? length : 0;
}

static void
collect_covers(PartyQuery *query)
{
	const PartyName *name = &query->name;
	PartyCover *sorted;
	uint32_t	n = 0;
	int			first = 0;

	for (int part = 0; part < name->n_parts; part++)
		for (int end = name->part_end[part]; first < end; first++)
		{
			ByInitials	by = {query, first};

			cover_token(query, first);
			party_initials(name, first, end, MAX_INITIALS, cover_by_initials, &by);
			for (int k = 2; k <= NAME_MAX_JOINED && first + k <= end; k++)
				if (joined_length(name, first, first + k) >= LEAST_PREFIX - 1)
					add_cover(query, COVER_JOINED, first, first + k,
							  value_of(weight_of(name, first, first + k), JOINED_SIMILARITY))->vouches = true;
		}
	if (query->n_covers == 0)
		return;
	sorted = query->memory->allocate(query->n_covers * sizeof(PartyCover));
	for (int end = 1; end <= name->n_tokens; end++)
		for (uint32_t c = 0; c < query->n_covers; c++)
			if (query->covers[c].end == end)
				sorted[n++] = query->covers[c];
	query->memory->release(query->covers);
	query->covers = sorted;
}

/* ----------------------------------------------------------------- probes */

static void
probe_known(ProbePurpose *purpose, const char *letters, int length)
{
	char		key[KEY_MAX];

	probe_key(purpose, key, party_letters_key(key, PARTY_KNOWN, letters, length), false);
}

static void
probe_sound(ProbePurpose *purpose, const NameToken *token, bool foreign)
{
	bool		other = foreign != ((token->flags & NAME_FOREIGN) != 0);
	Probe		probe;

	probe.key_length = (uint8_t) party_consonants_key(probe.key, foreign, token);
	probe.prefix = true;
	probe.exclude_common = false;
	probe.limit = 0;
	probe.form_length = 0;

	/* consonants are all that some alphabets keep, a byte and the zero aside */
	if (!other || probe.key_length - 2 < LEAST_CONSONANTS)
	{
		probe.limit = (uint8_t) name_allowed_edits(token->sound_length + SEGMENT_MAX_EDITS);
		probe.form_length = token->sound_length;
		memcpy(probe.form, token->sound, token->sound_length);
	}
	probe_add(purpose, &probe);
}

static void
probe_word(ProbePurpose *purpose, const NameToken *token)
{
	int			n = token->length;

	probe_form(purpose, token->letters, n);
	if (!party_is_own_word(token))
	{
		if (token->written_length > 0)
			probe_form(purpose, token->written, token->written_length);
		return;
	}
	for (int target = n - SEGMENT_MAX_EDITS; target <= n + SEGMENT_MAX_EDITS; target++)
		if (max_int(n, target) > 3)
			probe_forms_with_end(purpose, token->letters, n, name_allowed_edits(max_int(n, target)), target);
	if (token->sound_length >= LEAST_SOUND)
	{
		probe_sound(purpose, token, false);
		probe_sound(purpose, token, true);
	}
}

/* words of up to three letters, one of them wrong, missing or too many */
static void
probe_near(ProbePurpose *purpose, const char *letters, int n)
{
	char		form[4];

	for (int i = 0; i < n; i++)
		if ((unsigned char) letters[i] >= 0x80)
		{
			for (int target = n - 1; target <= 3; target++)
				probe_forms_near(purpose, letters, n, 1, target);
			return;
		}

	/* the first letter is another, or one more: few enough to be looked up one by one */
	for (const char *c = alphabet; *c; c++)
	{
		form[0] = *c;
		memcpy(form + 1, letters + n - 2, 2);
		probe_form(purpose, form, 3);
	}
	probe_forms_with_start(purpose, letters, n, 1, 1, 3);
	if (n < 3)
		return;
	for (int i = 0; i < n; i++)
	{
		memcpy(form, letters, i);
		memcpy(form + i, letters + i + 1, n - i - 1);
		probe_form(purpose, form, n - 1);
	}
	form[0] = letters[1];
	form[1] = letters[0];
	form[2] = letters[2];
	probe_form(purpose, form, n);
}

/* edits that a misspelt known word may have, the longer spelling of this length */
static int
edits_of_known(int length)
{
	return min_int((int) (length * (1.0f - LEAST_KNOWN) + SLACK), name_allowed_edits(length));
}

static void
probe_meaning(ProbePurpose *purpose, const NameToken *token)
{
	int			n = token->length;

	probe_known(purpose, token->letters, n);

	/* a word of its own that is nearly this */
	for (int target = n - SEGMENT_MAX_EDITS; target <= n + SEGMENT_MAX_EDITS; target++)
		probe_forms_with_end(purpose, token->letters, n, edits_of_known(max_int(n, target)), target);
	if (edits_of_known(n + SEGMENT_MAX_EDITS) > 1)
	{
		probe_sound(purpose, token, false);
		probe_sound(purpose, token, true);
	}
}

static void
probe_prefix(ProbePurpose *purpose, const char *letters, int n)
{
	char		key[KEY_MAX];

	for (int k = max_int(LEAST_PREFIX, (n + 1) / 2); k < n; k++)
		probe_form(purpose, letters, k);
	for (int longer = n + 1; longer <= 2 * n && longer <= TOKEN_MAX_LETTERS; longer++)
	{
		key[0] = (char) (longer - 1);
		memcpy(key + 1, letters, n);
		probe_key(purpose, key, 1 + n, true);
	}
}

/* or_misspelt: without the rest it would be the word misspelt, which is looked up; a known word is not */
static void
probe_piece(ProbePurpose *purpose, const char *letters, int length, bool or_misspelt)
{
	if (!or_misspelt)
		probe_form(purpose, letters, length);
	if (name_may_be_known(letters, length) || name_misspelt_word(letters, length) != 0)
		probe_known(purpose, letters, length);
}

/* see is_misspelling() in name_score.c */
static void
probe_misspelt_piece(ProbePurpose *purpose, const char *letters, int length)
{
	char		swapped[LONG_PIECE];

	if (length >= LONG_PIECE)
	{
		for (int target = max_int(LONG_PIECE, length - 1); target <= length + 1; target++)
			probe_forms_with_end(purpose, letters, length, 1, target);
		return;
	}
	for (int i = 1; i < length; i++)
	{
		memcpy(swapped, letters, length);
		swapped[i - 1] = letters[i];
		swapped[i] = letters[i - 1];
		probe_form(purpose, swapped, length);
	}
}

/*
 * Short pieces are in too many names to be looked up: may they be taken for
 * found? Where another piece of the three has to be longer, and has a key.
 */
static bool
short_pieces_are_given(const char *letters, int n)
{
	if (n <= 3 * SHORT_PIECE)
		return false;
	for (int at = 0; at <= 2 * SHORT_PIECE; at++)
		for (int end = at + n - 2 * SHORT_PIECE; end <= n - (at == 0); end++)
			if (name_may_be_passed_over(letters + at, end - at))
				return false;
	return true;
}

static void
probe_pieces(PartyQuery *query, ProbePurpose purpose, const NameToken *token)
{
	const char *letters = token->letters;
	int			n = token->length;
	uint32_t	condition = purpose.condition;
	bool		short_implied = short_pieces_are_given(letters, n);

	for (int at = 0; at < n; at++)
		for (int end = at + 1; end <= n - (at == 0); end++)
		{
			bool		middle = at > 0 && end < n;

			if (middle && (n > LONGEST_OF_THREE_PIECES || at < LEAST_SURE_PIECE ||
						   end - at < LEAST_SURE_PIECE || n - end < LEAST_SURE_PIECE))
				continue;
			purpose.condition = condition + piece_between(n, at, end);
			if (end - at <= SHORT_PIECE && short_implied)
				query->implied[purpose.condition] = true;
			else
			{
				query->implied[purpose.condition] = name_may_be_passed_over(letters + at, end - at);
				probe_piece(&purpose, letters + at, end - at, party_is_own_word(token) &&
							(at == 0 || end == n) && n - (end - at) <= name_allowed_edits(n));
			}
			if (middle || token->flags & NAME_DIGITS || end - at < LEAST_MISSPELT_PIECE ||
				n - (end - at) < LEAST_SURE_PIECE)
				continue;
			purpose.condition = condition + (at == 0 ? piece_near_left(n, end) : piece_near_right(n, at));
			probe_misspelt_piece(&purpose, letters + at, end - at);
		}
}

static void
probe_joined(const PartyQuery *query, ProbePurpose *purpose, const PartyCover *cover)
{
	const NameToken *words = &query->name.tokens[cover->first];
	char		joined[TOKEN_MAX_LETTERS];
	int			n = 0;

	for (int i = 0; i < cover->end - cover->first; i++)
	{
		memcpy(joined + n, words[i].written, words[i].written_length);
		n += words[i].written_length;
	}
	probe_form(purpose, joined, n);
	if (cover->end - cover->first == 2)
		for (int target = max_int(LEAST_PREFIX, n - 1); target <= n + 1; target++)
			probe_forms_with_end(purpose, joined, n, 1, target);
}

static void
probe_cover(PartyQuery *query, uint16_t c)
{
	PartyCover *cover = &query->covers[c];
	const NameToken *token = &query->name.tokens[cover->first];
	ProbePurpose purpose = {&query->probes, cover->condition, c, 0, false};
	char		key[KEY_MAX];
	int			n;

	if (cover->condition == 0)
		return;
	switch ((PartyCovering) cover->covering)
	{
		case COVER_WORD:
			probe_word(&purpose, token);
			break;
		case COVER_NEAR:
			probe_near(&purpose, token->letters, token->length);
			break;
		case COVER_KNOWN:
			probe_meaning(&purpose, token);
			break;
		case COVER_NUMBER:
			probe_form(&purpose, token->letters, token->length);
			break;
		case COVER_NEAR_KNOWN:
			probe_known(&purpose, name_meaning_letters(name_meaning(cover->meaning)), name_meaning(cover->meaning)->length);
			break;
		case COVER_PREFIX:
			probe_prefix(&purpose, token->letters, token->length);
			break;
		case COVER_PIECES:
			probe_pieces(query, purpose, token);
			break;
		case COVER_JOINED:
			probe_joined(query, &purpose, cover);
			break;
		case COVER_BY_INITIALS:
			probe_form(&purpose, cover->initials, cover->n_initials);
			break;
		case COVER_OF_INITIALS:
			n = min_int(token->length, PARTY_MAX_INITIALS);
			probe_key(&purpose, key, party_letters_key(key, PARTY_INITIALS, token->letters, n),
					  n < PARTY_MAX_INITIALS);
			break;
	}
}

/* ---------------------------------------------------- what need not be looked up */

/* is a cover one that many names have? */
static bool
is_common(const PartyCover *cover)
{
	return cover->condition == 0 && cover->value > LIGHTEST_LITTLE &&
		(cover->covering == COVER_NUMBER || cover->covering == COVER_NEAR_KNOWN || cover->covering == COVER_KNOWN);
}

static void
set_condition_of_word(PartyQuery *query, int i, uint32_t condition)
{
	for (uint32_t c = 0; c < query->n_covers; c++)
		if (query->covers[c].covering == COVER_WORD && query->covers[c].first == i)
			query->covers[c].condition = condition;
}

/* is each word of its own that is looked up too little alone, and all that many names have, too? */
static bool
needs_two_words(PartyQuery *query)
{
	bool		enough = reach(query, only_common, -SLACK);

	for (uint32_t c = 0; c < query->n_covers && !enough; c++)
		if (query->covers[c].covering == COVER_WORD && query->covers[c].condition != 0)
		{
			query->covers[c].condition = 0;
			enough = reach(query, nothing, -SLACK);
			query->covers[c].condition = OF_OWN_WORDS;
		}
	return !enough;
}

/*
 * Two words that have to be found leave few names: others are taken for found,
 * the shortest first, which have the most spellings and are in the most names.
 */
static void
give_words(PartyQuery *query)
{
	bool		tried[NAME_MAX_TOKENS] = {false};

	for (;;)
	{
		int			shortest = -1;

		for (int i = 0; i < query->name.n_tokens; i++)
			if (!tried[i] && party_has_keys(&query->name.tokens[i]) && party_is_own_word(&query->name.tokens[i]) &&
				(shortest < 0 || query->name.tokens[i].length < query->name.tokens[shortest].length))
				shortest = i;
		if (shortest < 0)
			return;
		tried[shortest] = true;
		set_condition_of_word(query, shortest, 0);
		if (!needs_two_words(query))
			set_condition_of_word(query, shortest, OF_OWN_WORDS);
	}
}

void
party_query_of_name(PartyQuery *query, const LexiconMemory *memory, void *space, const char *utf8, size_t length)
{
	memset(query, 0, offsetof(PartyQuery, name));
	query->memory = memory;
	query->covers_space = 0;
	query->probes.memory = memory;
	query->implied = NULL;
	name_read(&query->name, space, utf8, length);
	collect_covers(query);
	if (query->n_covers >= MOST_COVERS)
	{
		query->all = true;
		return;
	}
	for (uint32_t c = 0; c < query->n_covers; c++)
		if (is_common(&query->covers[c]))
			query->covers[c].condition = OF_COMMON;
	/* a name with none of the keys has a word that stays alone */
	query->all = reach(query, nothing, LEAST_ODDS * BRACKETED_ALONE * LIGHTEST_ALONE - SLACK);
	if (query->all)
		return;
	give_words(query);
	drop_useless_covers(query);
	query->n_conditions = 1;
	for (uint32_t c = 0; c < query->n_covers; c++)
	{
		PartyCover *cover = &query->covers[c];

		if (cover->condition == 0)
			continue;
		cover->condition = query->n_conditions;
		query->n_conditions += cover->covering == COVER_PIECES ?
			conditions_of_pieces(query->name.tokens[cover->first].length) : 1;
	}
	query->implied = memory->allocate(query->n_conditions * sizeof(bool));
	memset(query->implied, 0, query->n_conditions * sizeof(bool));
	for (uint32_t c = 0; c < query->n_covers; c++)
		probe_cover(query, (uint16_t) c);
}

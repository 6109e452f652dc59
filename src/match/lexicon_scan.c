/*-------------------------------------------------------------------------
 *
 * lexicon_scan.c
 *	  Finding the names of a lexicon in a text.
 *
 * Each token is looked up as a word: which words of the lexicon lie within
 * their edit budget of it? Words repeat from text to text, so the answer is
 * remembered. From a word found, the patterns anchored at it are tried: do
 * their other words stand beside it?
 *
 * Beside single tokens, what the eye may join is looked up: neighbours,
 * single letters in a row, and words with symbols for letters.
 *
 *-------------------------------------------------------------------------
 */
#include "match/lexicon_scan.h"

/* adds to a match what one of its words brings */
static void
add_stretch(LexiconMatch *match, const Stretch *s)
{
	match->edits += s->edits;
	match->written |= s->written;
	if (s->disguise > match->disguise)
		match->disguise = s->disguise;
	if (s->pieces > match->pieces)
		match->pieces = s->pieces;
	match->lone_letters |= s->lone_letters;
	match->first_letter |= s->first_letter;
	match->suffix |= s->suffix;
	match->marked |= s->marked;
	match->symbols |= s->symbols;
	if (s->first < match->first)
	{
		match->first = s->first;
		match->start = s->start;
	}
	if (s->last > match->last)
	{
		match->last = s->last;
		match->end = s->end;
	}
}

static const LexiconWord *
word_of_pattern(const LexiconScan *scan, uint32_t pattern, int i)
{
	const LexiconPattern *p = &lexicon_at(scan->lexicon, LexiconPattern, patterns)[pattern];

	return word_at(scan, lexicon_at(scan->lexicon, uint32_t, pattern_words)[p->first_word + i]);
}

/* is token i, as it stands, word k of a pattern? */
static bool
is_word(const LexiconScan *scan, uint32_t i, uint32_t pattern, int k)
{
	const Token *token = &scan->text->tokens[i];
	const LexiconWord *word = word_of_pattern(scan, pattern, k);

	return equal_letters(scan->text->letters + token->plain, token->plain_length,
						 string_at(scan, word->plain), word->plain_length);
}

/*
 * A stretch is the joined form of a pattern. In the pieces that its words are
 * it is not joined at all; and oral is a word of Oral-B, not Oral-B with a
 * letter lost.
 */
static bool
is_really_joined(const LexiconScan *scan, const LexiconRef *ref, const Stretch *s)
{
	if (s->pieces > 1)
		return ref->n_words == 1 || !is_word(scan, s->first, ref->pattern, 0);
	if (s->edits > 0)
		for (int i = 0; i < ref->n_words; i++)
			if (is_word(scan, s->first, ref->pattern, i))
				return false;
	return true;
}

/* adds the other words of a pattern to the match; false if one is missing */
static bool
find_other_words(const LexiconScan *scan, const LexiconRef *ref, LexiconMatch *match)
{
	Stretch		s;

	for (int direction = -1; direction <= 1; direction += 2)
		for (int i = ref->position + direction; i >= 0 && i < ref->n_words; i += direction)
		{
			const LexiconWord *word = word_of_pattern(scan, ref->pattern, i);
			int64_t		at = direction < 0 ? (int64_t) match->first - 1 : (int64_t) match->last + 1;

			if (at < 0 || at >= scan->text->n_tokens)
				return false;
			if (!word_stands_at(scan, word, (uint32_t) at, direction, &s))
			{
				if (!is_connector(scan->text->letters + scan->text->tokens[at].plain,
								  scan->text->tokens[at].plain_length))
					return false;
				at += direction;
				if (at < 0 || at >= scan->text->n_tokens ||
					!word_stands_at(scan, word, (uint32_t) at, direction, &s))
					return false;
			}
			add_stretch(match, &s);
		}
	return true;
}

/* One word of a pattern stands at a stretch: do the others stand beside it? */
static void
try_pattern(LexiconScan *scan, const LexiconRef *ref, const Stretch *anchor)
{
	LexiconMatch match;
	Stretch		s;

	memset(&match, 0, sizeof(match));
	match.pattern = ref->pattern;
	match.letters = ref->letters;
	match.words = ref->n_words;
	match.first = anchor->first;
	match.last = anchor->last;
	match.start = anchor->start;
	match.end = anchor->end;

	if (ref->position == REF_JOINED)
	{
		if (!is_really_joined(scan, ref, anchor))
			return;
		match.written |= WRITTEN_JOINED;
	}
	else if (ref->n_words > 1 && !find_other_words(scan, ref, &match))
		return;
	if (anchor->word != NULL)
	{
		s = *anchor;
		judge_token(scan, &scan->text->tokens[s.first], &s);
		anchor = &s;
	}
	add_stretch(&match, anchor);
	if (match.written == 0)
		match.written = WRITTEN_EXACT;
	scan->found(scan->arg, &match);
}

/*
 * Can the word beside the one found be there, as it is, misspelt, in pieces or
 * behind a connector? False is certain.
 */
static inline bool
may_stand_beside(const LexiconScan *scan, const LexiconRef *ref, uint32_t first, uint32_t last)
{
	const Text *text = scan->text;
	const TokenNote *note;
	const Token *token;
	uint32_t	at;
	char		end;

	/* without room for its other words there is no need to look */
	if (first < ref->position ||
		last + (uint32_t) (ref->n_words - 1 - ref->position) >= text->n_tokens)
		return false;
	at = ref->direction > 0 ? last + 1 : first - 1;
	note = &scan->notes[at];
	if (note->skip_letter_test || ref->pairs || sets_are_near(note->letter_set, ref->beside, ref->budget))
		return true;
	token = &text->tokens[at];
	if (token->eye_length == 0)
		return false;
	end = text->letters[token->eye + (ref->direction > 0 ? 0 : token->eye_length - 1)];
	return text_eye_of(end) == ref->end_letter;
}

static void
try_word(LexiconScan *scan, uint32_t w, const Stretch *s)
{
	const LexiconWord *word = word_at(scan, w);
	const LexiconRef *refs = lexicon_at(scan->lexicon, LexiconRef, refs) + word->first_ref;

	for (uint32_t i = 0; i < word->n_refs; i++)
		if (refs[i].direction == 0 || may_stand_beside(scan, &refs[i], s->first, s->last))
			try_pattern(scan, &refs[i], s);
}

/* tries a pattern that a token is a hit for */
static void
try_token(LexiconScan *scan, uint32_t i, const PatternHit *pattern_hit, bool by_sound)
{
	Stretch		s;

	if (!pattern_hit->all && pattern_hit->ref.direction != 0 && !may_stand_beside(scan, &pattern_hit->ref, i, i))
		return;
	stretch_over(scan, i, i, &s);
	s.pieces = 1;
	s.edits = pattern_hit->edits;
	s.word = word_at(scan, pattern_hit->word);
	s.kind = pattern_hit->kind;
	s.edit_flags = pattern_hit->edit_flags;
	s.by_sound = by_sound;
	if (pattern_hit->all)
		try_word(scan, pattern_hit->word, &s);
	else
		try_pattern(scan, &pattern_hit->ref, &s);
}

/* tries a pattern that a stretch is a hit for */
static void
try_pattern_hit(LexiconScan *scan, const PatternHit *pattern_hit, const Stretch *s)
{
	if (pattern_hit->all)
		try_word(scan, pattern_hit->word, s);
	else if (pattern_hit->ref.direction == 0 || may_stand_beside(scan, &pattern_hit->ref, s->first, s->last))
		try_pattern(scan, &pattern_hit->ref, s);
}

/* ------------------------------------------------------------------- text */

/* does a token look like other letters than it sounds like? */
static bool
looks_otherwise(const Text *text, const Token *token)
{
	if (token->eye_length != token->plain_length)
		return token->eye_length > 0;
	for (int k = 0; k < token->eye_length; k++)
		if (text->letters[token->eye + k] != text_eye_of(text->letters[token->plain + k]))
			return true;
	return false;
}

static FormKind
form_kind_of(const Token *token)
{
	return token->flags & (TOKEN_NUMBER | TOKEN_HAN) ? FORM_NUMBER : FORM_PLAIN;
}

/*
 * All notes are made before the first match is reported: found() may ask
 * about any token.
 */
static void
note_token(LexiconScan *scan, uint32_t i)
{
	const Text *text = scan->text;
	const Token *token = &text->tokens[i];
	TokenNote  *note = &scan->notes[i];
	const char *plain = text->letters + token->plain;
	const CachedWord *cached;

	memset(note, 0, sizeof(*note));
	note->skip_letter_test = true;
	if (token->plain_length == 0)
		return;
	cached = look_up_hashed(scan, plain, token->plain_length, form_kind_of(token),
						  token->flags & TOKEN_FOREIGN ? hash_seen(plain, token->plain_length) : token->hash);
	note->letter_set = cached->letter_set;
	note->weight = cached->weight;
	note->is_pattern = cached->is_pattern;
	note->skip_letter_test = cached->skip_letter_test || token->flags & (TOKEN_SYMBOLS | TOKEN_FOREIGN);
	if (cached->next != cached)
		note->cached = cached;
	/* what the eye sees is not in the plain form */
	if (token->flags & TOKEN_FOREIGN)
		note->letter_set = letter_set(text->letters + token->eye, token->eye_length);
}

/* of a token that is near no word */
static const CachedWord no_hits;

/* where nothing may be misspelt: can a token be a word as it stands? */
static bool
may_hit(const LexiconScan *scan, const Token *token)
{
	const char *plain = scan->text->letters + token->plain;
	char		united[TOKEN_MAX_LETTERS];

	if (token->flags & TOKEN_FOREIGN)
		return true;
	if (token->flags & (TOKEN_NUMBER | TOKEN_HAN))
		return may_be_word(scan, hash_letters(plain, token->plain_length));
	if (may_be_word(scan, token->hash))
		return true;
	return has_pair(plain, token->plain_length) &&
		may_be_word(scan, hash_letters(united, text_united_eye(plain, token->plain_length, united)));
}

/*
 * The same where nothing may be misspelt and there are no ordinary words: most
 * tokens are no word, and the filter of words rules them out without a look
 * into the cache.
 */
static void
note_exact_token(LexiconScan *scan, uint32_t i)
{
	TokenNote  *note = &scan->notes[i];

	if (may_hit(scan, &scan->text->tokens[i]))
	{
		note_token(scan, i);
		return;
	}
	memset(note, 0, sizeof(*note));
	note->cached = &no_hits;
	note->skip_letter_test = true;			/* nothing was looked up */
}

/* prefetches the cached words of all tokens before it reads the first */
static void
note_tokens(LexiconScan *scan)
{
	const Text *text = scan->text;
	bool		exact = scan->lexicon->max_edits == 0 && scan->lexicon->n_vocabulary == 0;

	if (!exact)
	{
		for (uint32_t i = 0; i < text->n_tokens; i++)
			__builtin_prefetch(bucket_of(scan, hash_key(text->tokens[i].hash, form_kind_of(&text->tokens[i]))));
		for (uint32_t i = 0; i < text->n_tokens; i++)
			__builtin_prefetch(*bucket_of(scan, hash_key(text->tokens[i].hash, form_kind_of(&text->tokens[i]))));
	}
	for (uint32_t i = 0; i < text->n_tokens; i++)
	{
		if (i % 256 == 255)
			scan->memory->check_interrupts();
		if (exact)
			note_exact_token(scan, i);
		else
			note_token(scan, i);
	}
}

static void
scan_token(LexiconScan *scan, uint32_t i)
{
	const Text *text = scan->text;
	const Token *token = &text->tokens[i];
	const CachedWord *cached = scan->notes[i].cached;

	if (token->plain_length == 0)
		return;
	if (cached == NULL)
		cached = look_up(scan, text->letters + token->plain, token->plain_length, form_kind_of(token));
	for (uint32_t k = 0; k < cached->n_pattern_hits; k++)
		try_token(scan, i, &cached->pattern_hits[k], true);

	/* a word in an alphabet that looks like ours may be meant for the eye */
	if (token->flags & TOKEN_FOREIGN && looks_otherwise(text, token))
	{
		cached = look_up(scan, text->letters + token->eye, token->eye_length, FORM_EYE);
		for (uint32_t k = 0; k < cached->n_pattern_hits; k++)
			try_token(scan, i, &cached->pattern_hits[k], false);
	}
}

/* tries every word that the stretch is exactly, by its eye form */
static void
try_joined(LexiconScan *scan, const char *form, int n, uint64_t hash, const Stretch *s)
{
	look_up_whole(scan, form, n, hash);
	for (uint32_t i = 0; i < scan->n_hits; i++)
	{
		const LexiconWord *word = word_at(scan, scan->hits[i].word);
		Stretch		whole = *s;

		if (scan->hits[i].kind != HIT_EYE)
			continue;
		if (s->pieces > 1)
			judge_pieces(scan, word, &whole);
		/* l oreal: parted where the name has its apostrophe */
		if (s->pieces == 2 &&
			word->elision == scan->text->tokens[s->first].eye_length)
		{
			whole.pieces = 1;
			whole.written &= ~WRITTEN_SPACED;
		}
		try_word(scan, scan->hits[i].word, &whole);
	}
}

/* two neighbours that are one word: lou is, ad-idas */
static void
scan_pair(LexiconScan *scan, uint32_t i)
{
	const Text *text = scan->text;
	const Token *a = &text->tokens[i];
	const Token *b = &text->tokens[i + 1];
	int			n = a->eye_length + b->eye_length;
	uint64_t	hash;
	char		form[TOKEN_MAX_LETTERS];
	Stretch		s;

	if (a->eye_length == 0 || b->eye_length == 0 || n < 4 || n > (int) scan->lexicon->longest || n > TOKEN_MAX_LETTERS ||
		(a->flags | b->flags) & TOKEN_HAN || (a->flags & b->flags) & TOKEN_NUMBER ||
		!close_together(text, i))
		return;
	hash = a->hash * scan->powers[b->eye_length] + b->hash;
	if (!may_be_word(scan, hash))
		return;
	append_piece(text, i + 1, form, append_piece(text, i, form, 0, n), n);
	stretch_over(scan, i, i + 1, &s);
	s.written = WRITTEN_SPACED;
	s.pieces = 2;
	try_joined(scan, form, n, hash, &s);
}

/* a row of single letters, from token i: G u c c i */
static uint32_t
scan_row(LexiconScan *scan, uint32_t i)
{
	const Text *text = scan->text;
	uint32_t	end = i + 1;

	while (end < text->n_tokens && is_lone_letter(&text->tokens[end]) && close_together(text, end - 1))
		end++;

	for (uint32_t first = i; first + 3 <= end; first++)
	{
		char		form[LEXICON_MAX_ROW];
		uint64_t	hash = 0;
		int			letters = 0;
		Stretch		s;

		scan->memory->check_interrupts();
		for (uint32_t last = first; last < end && last - first < LEXICON_MAX_ROW; last++)
		{
			int			n = (int) (last - first) + 1;

			form[n - 1] = text_eye_of(text->letters[text->tokens[last].eye]);
			hash = hash_append(hash, form[n - 1]);
			letters += (text->tokens[last].flags & TOKEN_LETTER) != 0;
			if (n < 3 || letters * 2 < n || !may_be_word(scan, hash))
				continue;
			stretch_over(scan, first, last, &s);
			s.written = WRITTEN_SPACED;
			s.pieces = (uint8_t) n;
			s.lone_letters = true;
			try_joined(scan, form, n, hash, &s);
		}
	}

	/* the whole row, misspelt */
	if (end - i >= 5 && end - i <= LEXICON_MAX_ROW)
	{
		char		form[LEXICON_MAX_ROW];
		int			letters = 0;
		const CachedWord *cached;
		Stretch		s;

		for (uint32_t k = i; k < end; k++)
		{
			form[k - i] = text_eye_of(text->letters[text->tokens[k].eye]);
			letters += (text->tokens[k].flags & TOKEN_LETTER) != 0;
		}
		if (letters * 2 < (int) (end - i))
			return end;
		cached = look_up(scan, form, (int) (end - i), FORM_EYE);
		for (uint32_t k = 0; k < cached->n_pattern_hits; k++)
		{
			if (cached->pattern_hits[k].kind != HIT_EDITS)
				continue;
			stretch_over(scan, i, end - 1, &s);
			s.written = WRITTEN_SPACED | WRITTEN_TYPO;
			s.edits = cached->pattern_hits[k].edits;
			s.pieces = (uint8_t) (end - i);
			s.lone_letters = true;
			try_pattern_hit(scan, &cached->pattern_hits[k], &s);
		}
	}
	return end;
}

/* the cluster of symbols and letters from token i on */
static void
scan_symbols(LexiconScan *scan, uint32_t i)
{
	Cluster		c;
	Stretch		s;

	if (!read_cluster(scan->text, i, TOKEN_MAX_LETTERS, &c))
		return;
	if (c.last > c.first)
	{
		const CachedWord *cached = look_up(scan, c.form + 1, c.length, FORM_EYE);

		for (uint32_t k = 0; k < cached->n_pattern_hits; k++)
		{
			stretch_over_cluster(scan, &c, false, false, &s);
			s.edits = cached->pattern_hits[k].edits;
			if (cached->pattern_hits[k].kind == HIT_EDITS)
				s.written |= WRITTEN_TYPO;
			try_pattern_hit(scan, &cached->pattern_hits[k], &s);
		}
	}
	for (int which = 1; which <= 3; which++)
	{
		bool		with_front = which & 2;
		bool		with_back = which & 1;
		const char *form = c.form + !with_front;
		int			length = c.length + with_front + with_back;

		if ((with_front && c.front == 0) || (with_back && c.back == 0) || length > TOKEN_MAX_LETTERS)
			continue;
		stretch_over_cluster(scan, &c, with_front, with_back, &s);
		try_joined(scan, form, length, hash_letters(form, length), &s);
	}
}

void
lexicon_scan(LexiconScan *scan, const Text *text, LexiconFound found, void *arg)
{
	uint32_t	row_end = 0;

	scan->text = text;
	scan->found = found;
	scan->arg = arg;
	look_up_prepare(scan);
	if (scan->notes_space < text->n_tokens)
	{
		if (scan->notes != NULL)
			scan->memory->release(scan->notes);
		scan->notes = NULL;
		scan->notes_space = 0;
		scan->notes = scan->memory->allocate((text->n_tokens + 64) * sizeof(TokenNote));
		scan->notes_space = text->n_tokens + 64;
	}

	note_tokens(scan);
	hear_prepare(scan);
	for (uint32_t i = 0; i < text->n_tokens; i++)
	{
		const Token *token = &text->tokens[i];
		bool		glued = i > 0 && text->tokens[i - 1].flags & TOKEN_GLUED;

		if (i % 256 == 255)
			scan->memory->check_interrupts();
		scan_token(scan, i);
		if (token->flags & TOKEN_FOREIGN && scan->lexicon->n_sounds > 0)
			hear_names(scan, i);

		if (i + 1 < text->n_tokens)
			scan_pair(scan, i);
		if (i >= row_end && is_lone_letter(token))
			row_end = scan_row(scan, i);
		if (!glued && token->flags & TOKEN_SYMBOLS)
			scan_symbols(scan, i);
	}
}

uint8_t
lexicon_token_weight(const LexiconScan *scan, uint32_t token)
{
	return scan->notes[token].weight;
}

bool
lexicon_token_is_pattern(const LexiconScan *scan, uint32_t token)
{
	return scan->notes[token].is_pattern;
}

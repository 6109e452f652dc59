/*-------------------------------------------------------------------------
 *
 * lexicon_stretch.c
 *	  How a word of a name stands in a text: as a token, in pieces, or with
 *	  symbols for letters.
 *
 *-------------------------------------------------------------------------
 */
#include "match/lexicon_scan.h"

#include "text/distance.h"

/* nikes, hero4: an s or a number behind the word is neither typo nor disguise */
static bool
has_suffix(const char *form, int length, const char *word, int word_length)
{
	if (length <= word_length || memcmp(form, word, word_length) != 0)
		return false;
	if (length == word_length + 1 && form[word_length] == 's')
		return true;
	for (int i = word_length; i < length; i++)
		if (form[i] < '0' || form[i] > '9')
			return false;
	return true;
}

uint8_t
edit_flags_of(const LexiconScan *scan, const LexiconWord *word, int edits,
		 const char *plain, int plain_length, const char *eye, int eye_length)
{
	uint8_t		edit_flags = 0;

	if (eye_length > 0 && eye[0] != string_at(scan, word->eye)[0])
		edit_flags |= EDIT_FIRST_LETTER;
	if (plain != NULL && has_suffix(plain, plain_length, string_at(scan, word->plain), word->plain_length))
		edit_flags |= EDIT_SUFFIX;
	else if (edit_distance(string_at(scan, word->eye), word->eye_length, eye, eye_length, edits) > edits)
		edit_flags |= EDIT_PAIRS;
	return edit_flags;
}

void
judge_token(const LexiconScan *scan, const Token *token, Stretch *s)
{
	const LexiconWord *word = s->word;
	const char *plain = scan->text->letters + token->plain;
	bool		foreign = (token->flags & TOKEN_FOREIGN) != 0;
	bool		by_sound = s->by_sound;
	HitKind		kind = s->kind;

	s->pieces = 1;
	s->marked = token->flags & TOKEN_ACCENT && !(word->flags & WORD_ACCENT);
	if (token->flags & (TOKEN_MIXED | TOKEN_STYLED | TOKEN_HIDDEN) ||
		(token->flags & TOKEN_WIDE && !scan->text->east_asian))
		s->disguise = DISGUISE_ALPHABETS;
	else if (foreign && !by_sound)
		s->disguise = DISGUISE_ALPHABETS;
	else if (kind == HIT_EYE)
		s->disguise = token->flags & TOKEN_DIGIT ? DISGUISE_DIGITS : DISGUISE_LETTERS;
	else if (kind == HIT_EDITS && token->flags & TOKEN_DIGIT &&
			 !(token->plain_length > 0 && plain[0] >= '0' && plain[0] <= '9'))
		s->disguise = DISGUISE_DIGITS;
	s->suffix = kind == HIT_EDITS && s->edit_flags & EDIT_SUFFIX;
	if (s->suffix && s->disguise == DISGUISE_DIGITS)
		s->disguise = DISGUISE_NONE;	/* the number behind the word */
	if (s->disguise != DISGUISE_NONE)
		s->written |= WRITTEN_DISGUISED;
	if (foreign && by_sound && !(word->flags & WORD_FOREIGN))
		s->written |= WRITTEN_TRANSLITERATED;
	if (!foreign && word->flags & WORD_FOREIGN)
		s->written |= WRITTEN_TRANSLITERATED;
	if (kind == HIT_EDITS)
	{
		if (!s->suffix)
			s->written |= WRITTEN_TYPO;
		if (s->edit_flags & EDIT_PAIRS && s->disguise == DISGUISE_NONE && !foreign)
		{
			s->disguise = DISGUISE_LETTERS;
			s->written |= WRITTEN_DISGUISED;
		}
		s->first_letter = (s->edit_flags & EDIT_FIRST_LETTER) != 0;
	}
}

void
judge_pieces(const LexiconScan *scan, const LexiconWord *word, Stretch *s)
{
	const Text *text = scan->text;
	const char *plain = string_at(scan, word->plain);
	Disguise	disguise = DISGUISE_NONE;
	int			at = 0;
	bool		aligned;		/* letter by letter with the word */

	for (uint32_t i = s->first; i <= s->last; i++)
		at += text->tokens[i].eye_length;
	aligned = at == word->plain_length;
	at = 0;
	for (uint32_t i = s->first; i <= s->last; i++)
	{
		const Token *token = &text->tokens[i];
		Disguise	here = DISGUISE_NONE;

		if (token->flags & (TOKEN_MIXED | TOKEN_STYLED | TOKEN_HIDDEN | TOKEN_FOREIGN) ||
			(token->flags & TOKEN_WIDE && !text->east_asian))
			here = DISGUISE_ALPHABETS;
		else if (aligned && token->plain_length == token->eye_length &&
				 memcmp(text->letters + token->plain, plain + at, token->plain_length) != 0)
			here = token->flags & TOKEN_DIGIT ? DISGUISE_DIGITS : DISGUISE_LETTERS;
		if (here > disguise)
			disguise = here;
		at += token->eye_length;
	}
	if (disguise != DISGUISE_NONE)
	{
		s->disguise = disguise;
		s->written |= WRITTEN_DISGUISED;
	}
}

void
stretch_over(const LexiconScan *scan, uint32_t first, uint32_t last, Stretch *s)
{
	memset(s, 0, sizeof(*s));
	s->first = first;
	s->last = last;
	s->start = scan->text->tokens[first].start;
	s->end = scan->text->tokens[last].end;
}

int
append_piece(const Text *text, uint32_t i, char *out, int n, int limit)
{
	const Token *token = &text->tokens[i];

	if (token->flags & TOKEN_HAN || n + token->eye_length > limit)
		return -1;
	for (int k = 0; k < token->eye_length; k++)
		out[n + k] = text_eye_of(text->letters[token->eye + k]);
	return n + token->eye_length;
}

bool
read_cluster(const Text *text, uint32_t first, int most, Cluster *c)
{
	const char *source = text->source;
	bool		any_letter = false;
	int			n = 1;

	/* a symbol at least is between two tokens: where there are too many of them nothing is copied */
	for (int k = 0; text->tokens[first + k].flags & TOKEN_GLUED; k++)
		if (k > most)
			return false;

	c->first = first;
	for (c->last = first;; c->last++)
	{
		const Token *token = &text->tokens[c->last];
		int			more = append_piece(text, c->last, c->form, n, most + 1);

		if (more < 0)
			return false;
		n = more;
		any_letter |= (token->flags & TOKEN_LETTER) != 0;
		if (!(token->flags & TOKEN_GLUED))
			break;
		for (uint32_t at = token->end; at < text->tokens[c->last + 1].start; at++)
		{
			if (n == most + 1)
				return false;
			c->form[n++] = text_symbol_letter(source[at]);
		}
	}
	c->length = n - 1;
	c->front = c->back = 0;
	if (text->tokens[first].start > 0)
		c->front = text_symbol_letter(source[text->tokens[first].start - 1]);
	if (text->tokens[c->last].end < text->length)
		c->back = text_symbol_letter(source[text->tokens[c->last].end]);
	if (c->front == '*')
		c->front = 0;
	if (c->back == '*')
		c->back = 0;
	c->form[0] = c->front;
	c->form[n] = c->back;
	return any_letter;
}

void
stretch_over_cluster(const LexiconScan *scan, const Cluster *c, bool with_front, bool with_back, Stretch *s)
{
	stretch_over(scan, c->first, c->last, s);
	s->start -= with_front;
	s->end += with_back;
	s->pieces = 1;
	s->written = WRITTEN_DISGUISED;
	s->disguise = DISGUISE_DIGITS;
	s->symbols = true;
}

/* does a word stand at token i with symbols for some of its letters? */
static bool
word_stands_with_symbols(const LexiconScan *scan, const LexiconWord *word, uint32_t i, int direction, Stretch *s)
{
	const Text *text = scan->text;
	const char *eye = string_at(scan, word->eye);
	int			most = min_int(word->eye_length + word->budget, TOKEN_MAX_LETTERS);
	Cluster		c;

	/* a cluster of more tokens has more letters */
	if (direction < 0)
		for (int k = 0; k < most && i > 0 && text->tokens[i - 1].flags & TOKEN_GLUED; k++)
			i--;
	if (!read_cluster(text, i, most, &c))
		return false;
	for (int which = c.last > c.first ? 0 : 1; which <= 3; which++)
	{
		bool		with_front = which & 2;
		bool		with_back = which & 1;
		const char *form = c.form + !with_front;
		int			length = c.length + with_front + with_back;
		int			limit = which == 0 ? word->budget : 0;
		int			edits;

		if ((with_front && c.front == 0) || (with_back && c.back == 0) || length > TOKEN_MAX_LETTERS)
			continue;
		edits = edit_distance(eye, word->eye_length, form, length, limit);
		if (edits > limit)
			continue;
		stretch_over_cluster(scan, &c, with_front, with_back, s);
		s->edits = (uint8_t) edits;
		if (edits > 0)
			s->written |= WRITTEN_TYPO;
		return true;
	}
	return false;
}

/* does a word stand in pieces from token i on, read in one direction? */
static bool
word_stands_in_pieces(const LexiconScan *scan, const LexiconWord *word, uint32_t i, int direction, Stretch *s)
{
	const Text *text = scan->text;
	char		joined[TOKEN_MAX_LETTERS];
	int			n = 0;
	uint32_t	at = i;

	for (;;)
	{
		char		piece[TOKEN_MAX_LETTERS];
		int			length = append_piece(text, at, piece, 0, word->eye_length - n);

		if (length <= 0)
			return false;
		if (direction < 0)
		{
			memmove(joined + length, joined, n);
			memcpy(joined, piece, length);
		}
		else
			memcpy(joined + n, piece, length);
		n += length;
		if (n == word->eye_length)
			break;
		if (direction < 0 ? at == 0 || !close_together(text, at - 1)
			: at + 1 >= text->n_tokens || !close_together(text, at))
			return false;
		at += direction;
	}
	if (at == i || memcmp(joined, string_at(scan, word->eye), n) != 0)
		return false;
	stretch_over(scan, direction < 0 ? at : i, direction < 0 ? i : at, s);
	s->pieces = (uint8_t) (s->last - s->first + 1);
	s->lone_letters = s->pieces == word->eye_length;
	s->written = WRITTEN_SPACED;
	judge_pieces(scan, word, s);
	return true;
}

bool
word_stands_at(const LexiconScan *scan, const LexiconWord *word, uint32_t i, int direction, Stretch *s)
{
	const Text *text = scan->text;
	const Token *token = &text->tokens[i];
	const char *plain = text->letters + token->plain;
	int			edits = word->budget + 1;
	bool		by_sound = false;

	stretch_over(scan, i, i, s);
	s->word = word;
	if (equal_letters(plain, token->plain_length, string_at(scan, word->plain), word->plain_length))
	{
		s->kind = HIT_EXACT;
		s->by_sound = true;
		judge_token(scan, token, s);
		return true;
	}
	if (word->flags & (WORD_NUMBER | WORD_HAN))
		return false;

	if (!(token->flags & (TOKEN_NUMBER | TOKEN_HAN)))
	{
		char		united[TOKEN_MAX_LETTERS];
		char		sound[TOKEN_MAX_LETTERS];
		int			united_length = token->eye_length;

		if (!(token->flags & TOKEN_FOREIGN))
			united_length = text_united_eye(plain, token->plain_length, united);
		edits = edits_to_word(scan, word, text->letters + token->eye, token->eye_length,
							  scan->notes[i].letter_set, united, united_length, word->budget);
		if (token->flags & TOKEN_FOREIGN)
		{
			int			sound_edits;

			for (int k = 0; k < token->plain_length; k++)
				sound[k] = text_eye_of(plain[k]);
			sound_edits = edits_to_word(scan, word, sound, token->plain_length,
								  letter_set(sound, token->plain_length), NULL,
								  token->plain_length, word->budget);
			by_sound = sound_edits <= edits;
			edits = min_int(edits, sound_edits);
		}
	}
	if (edits > 0)
	{
		if (token->flags & TOKEN_SYMBOLS && word_stands_with_symbols(scan, word, i, direction, s))
			return true;
		if (word_stands_in_pieces(scan, word, i, direction, s))
			return true;
	}
	if (edits > word->budget)
		return false;
	stretch_over(scan, i, i, s);
	s->word = word;
	s->edits = (uint8_t) edits;
	s->kind = edits == 0 ? HIT_EYE : HIT_EDITS;
	s->by_sound = by_sound;
	if (edits > 0)
		s->edit_flags = edit_flags_of(scan, word, edits, plain, token->plain_length,
							text->letters + token->eye, token->eye_length);
	judge_token(scan, token, s);
	return true;
}

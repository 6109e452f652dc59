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
#include "match/lexicon.h"

#include <string.h>

#include "match/lexicon_image.h"
#include "text/distance.h"

/* what is remembered of words, at most: of many patterns, and of few */
#define MEMO_BYTES			(4 * 1024 * 1024)
#define MEMO_BUCKETS		(64 * 1024)
#define MEMO_BYTES_SMALL	(32 * 1024)
#define MEMO_BUCKETS_SMALL	256
#define SMALL_LEXICON		100		/* patterns */

/* pieces that the eye joins stand at most this many bytes apart */
#define MAX_GAP 3

/* the longest row of single letters that is read as words */
#define MAX_ROW 32

typedef enum HitKind
{
	HIT_EXACT,					/* the plain forms are equal */
	HIT_EYE,					/* the eye forms are equal */
	HIT_EDITS
} HitKind;

typedef struct Hit
{
	uint32_t	word;
	uint8_t		edits;
	uint8_t		kind;
} Hit;

/* what a word of a text leads to */
typedef struct Memo
{
	struct Memo *next;
	uint32_t	tag;
	uint16_t	n_hits;
	uint8_t		length;			/* of the form looked up, which follows the hits */
	uint8_t		sort;			/* a FormSort */
	uint8_t		weight;			/* in the vocabulary */
	bool		is_pattern;		/* exactly a name of one word */
	Hit			hits[];
} Memo;

typedef enum FormSort
{
	FORM_PLAIN,					/* a plain form */
	FORM_NUMBER,				/* a plain form, compared as it stands */
	FORM_EYE					/* an eye form: no word is exactly that */
} FormSort;

typedef struct TokenNote
{
	uint64_t	hash;			/* of the eye form, digits read as letters */
	uint64_t	plain_hash;
	uint32_t	letter_set;		/* of the eye form */
	const Memo *memo;			/* what it leads to, or NULL: not kept */
	uint8_t		weight;
	bool		is_pattern;
	bool		symbols;		/* beside or inside it, for letters */
	bool		odd;			/* its letters do not say what word it is not */
} TokenNote;

struct LexiconScan
{
	const Lexicon *lexicon;
	const LexiconMemory *memory;
	LexiconWorth worth;

	/* remembered words */
	Memo	  **buckets;
	uint32_t	n_buckets;
	char	   *memo_block;
	size_t		memo_size;
	size_t		memo_used;

	/* the hits of the word being looked up */
	Hit		   *hits;
	uint32_t	n_hits;
	uint32_t	hits_space;
	uint32_t   *seen;			/* by word: number of the look-up that saw it */
	uint32_t	look_up;
	Memo	   *unkept;			/* the last answer when memory is full */
	size_t		unkept_space;

	/* the form being looked up */
	const char *form;
	int			length;
	FormSort	sort;
	char		eye[TOKEN_MAX_LETTERS];
	char		united[TOKEN_MAX_LETTERS];
	int			united_length;
	uint32_t	letter_set;		/* of eye */

	/* the text under scan */
	const Text *text;
	TokenNote  *notes;
	uint32_t	notes_space;
	LexiconFound found;
	void	   *arg;
};

/* how a stretch of tokens stands for one word */
typedef struct Stretch
{
	uint32_t	first;
	uint32_t	last;
	uint32_t	start;			/* bytes */
	uint32_t	end;
	uint8_t		edits;
	uint8_t		written;
	uint8_t		disguise;
	uint8_t		pieces;
	bool		lone_letters;
	bool		first_letter;
	bool		suffix;
	bool		marked;
	bool		symbols;

	/* a token that is a word: judged when the rest of the name is there */
	const LexiconWord *word;	/* NULL: judged */
	uint8_t		kind;
	bool		by_sound;
} Stretch;

LexiconScan *
lexicon_scan_begin(const Lexicon *lexicon, const LexiconMemory *memory, LexiconWorth worth)
{
	LexiconScan *scan = memory->allocate(sizeof(LexiconScan));

	memset(scan, 0, sizeof(*scan));
	scan->lexicon = lexicon;
	scan->memory = memory;
	scan->worth = worth;
	scan->n_buckets = lexicon->n_patterns < SMALL_LEXICON ? MEMO_BUCKETS_SMALL : MEMO_BUCKETS;
	scan->memo_size = lexicon->n_patterns < SMALL_LEXICON ? MEMO_BYTES_SMALL : MEMO_BYTES;
	scan->seen = memory->allocate(((size_t) lexicon->n_words + 1) * sizeof(uint32_t));
	memset(scan->seen, 0, ((size_t) lexicon->n_words + 1) * sizeof(uint32_t));
	return scan;
}

/* ----------------------------------------------------------------- words */

static const LexiconWord *
word_at(const LexiconScan *scan, uint32_t word)
{
	return &lexicon_at(scan->lexicon, LexiconWord, words)[word];
}

static const char *
string_at(const LexiconScan *scan, uint32_t place)
{
	return lexicon_at(scan->lexicon, char, strings) + place;
}

static int
least(int a, int b)
{
	return a < b ? a : b;
}

/*
 * Edits between a word and an eye form, the least over their united forms as
 * well; limit + 1 if more than limit.
 */
static int
edits_to_word(const LexiconScan *scan, const LexiconWord *word, const char *eye, int length, uint32_t set,
			  const char *united, int united_length, int limit)
{
	const char *word_eye = string_at(scan, word->eye);
	int			edits = limit + 1;

	if (sets_are_near(set, word->letter_set, limit))
		edits = edit_distance(word_eye, word->eye_length, eye, length, limit);

	if (edits > 0 && united_length != length)
		edits = least(edits, edit_distance(word_eye, word->eye_length, united, united_length, limit));
	if (edits > 0 && word->united_length != word->eye_length)
	{
		const char *word_united = string_at(scan, word->united);

		edits = least(edits, edit_distance(word_united, word->united_length, eye, length, limit));
		if (edits > 0 && united_length != length)
			edits = least(edits, edit_distance(word_united, word->united_length,
											   united, united_length, limit));
	}
	return edits;
}

static bool
equals(const char *a, int length_a, const char *b, int length_b)
{
	return length_a == length_b && memcmp(a, b, length_a) == 0;
}

/* a word that shares a key with the form being looked up */
static void
consider(LexiconScan *scan, uint32_t w)
{
	const LexiconWord *word = word_at(scan, w);
	Hit			hit;

	if (scan->seen[w] == scan->look_up)
		return;
	scan->seen[w] = scan->look_up;

	hit.word = w;
	hit.edits = 0;
	if (scan->sort != FORM_EYE &&
		equals(string_at(scan, word->plain), word->plain_length, scan->form, scan->length))
		hit.kind = HIT_EXACT;
	else if (scan->sort == FORM_NUMBER || word->flags & (WORD_NUMBER | WORD_HAN))
		return;
	else
	{
		int			edits = edits_to_word(scan, word, scan->eye, scan->length, scan->letter_set,
										  scan->united, scan->united_length, word->budget);

		if (edits > word->budget)
			return;
		hit.edits = (uint8_t) edits;
		hit.kind = edits == 0 ? HIT_EYE : HIT_EDITS;
	}

	if (scan->n_hits == scan->hits_space)
	{
		uint32_t	space = scan->hits_space * 2 + 64;
		Hit		   *hits = scan->memory->allocate(space * sizeof(Hit));

		if (scan->hits != NULL)
		{
			memcpy(hits, scan->hits, scan->n_hits * sizeof(Hit));
			scan->memory->release(scan->hits);
		}
		scan->hits = hits;
		scan->hits_space = space;
	}
	scan->hits[scan->n_hits++] = hit;
}

/* calls consider() for the words of a key */
static inline void
probe(LexiconScan *scan, uint64_t hash, unsigned key)
{
	const Lexicon *lexicon = scan->lexicon;
	const uint8_t *filter = lexicon_at(lexicon, uint8_t, filter);
	const LexiconSlot *slots;
	uint32_t	tag;
	uint32_t	bit;

	hash = hash_key(hash, key);
	tag = (uint32_t) (hash >> 32);
	if (key == KEY_WHOLE)
	{
		filter = lexicon_at(lexicon, uint8_t, whole_filter);
		bit = tag & lexicon->whole_filter_mask;
	}
	else
		bit = tag & lexicon->filter_mask;
	if (!(filter[bit / 8] & 1 << bit % 8))
		return;

	slots = lexicon_at(lexicon, LexiconSlot, slots);
	for (uint64_t at = hash;; at++)
	{
		const LexiconSlot *slot = &slots[at & lexicon->slot_mask];

		if (slot->value == SLOT_EMPTY)
			return;
		if (slot->tag != tag)
			continue;
		if (slot->value & SLOT_POSTINGS)
		{
			const uint32_t *posting =
				lexicon_at(lexicon, uint32_t, postings) + (slot->value & ~SLOT_POSTINGS);

			for (;; posting++)
			{
				consider(scan, *posting & ~POSTING_LAST);
				if (*posting & POSTING_LAST)
					break;
			}
		}
		else
			consider(scan, slot->value);
	}
}

static void
probe_deletion(void *arg, uint64_t hash, unsigned key)
{
	probe(arg, hash, key);
}

/* probes every key by which a word within its budget of the form may be found */
static void
probe_form(LexiconScan *scan, const char *form, int n)
{
	probe(scan, hash_letters(form, n), KEY_WHOLE);
	if (scan->sort == FORM_NUMBER || n < 3)
		return;

	if (n <= 8)
	{
		probe(scan, hash_letters(form, n), KEY_ONE);
		lexicon_deletions(form, n, KEY_ONE, probe_deletion, scan);
	}
	/* words of 8 letters and more, at most two longer or shorter than this */
	for (int m = n - 2 < 8 ? 8 : n - 2; m <= n + 2; m++)
	{
		int			h = front_length(m);
		unsigned	front = KEY_FRONT + 2 * m;
		unsigned	back = KEY_BACK + 2 * m;

		/* a half as it is, without a letter, with one more, with one less */
		for (int length = h - 1; length <= h + 1 && length <= n; length++)
		{
			if (length <= h)
				probe(scan, hash_letters(form, length), front);
			if (length >= h)
				lexicon_deletions(form, length, front, probe_deletion, scan);
		}
		h = m - h;
		for (int length = h - 1; length <= h + 1 && length <= n; length++)
		{
			if (length <= h)
				probe(scan, hash_letters(form + n - length, length), back);
			if (length >= h)
				lexicon_deletions(form + n - length, length, back, probe_deletion, scan);
		}
	}
}

/* keeps of the hits what may come to something */
static void
drop_worthless(LexiconScan *scan, bool ordinary)
{
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < scan->n_hits; i++)
	{
		const Hit  *hit = &scan->hits[i];
		const LexiconWord *word = word_at(scan, hit->word);
		LexiconChance chance;

		chance.weight = word->weight;
		chance.letters = word->letters;
		chance.edits = hit->edits;
		chance.one_word = !(word->flags & WORD_SHARED);
		chance.ordinary = ordinary;
		if (hit->kind == HIT_EXACT || scan->worth(&chance))
			scan->hits[kept++] = *hit;
	}
	scan->n_hits = kept;
}

static void
clear_memo(LexiconScan *scan)
{
	memset(scan->buckets, 0, scan->n_buckets * sizeof(Memo *));
	scan->memo_used = 0;
}

static Memo **
bucket_of(const LexiconScan *scan, uint64_t hash)
{
	return &scan->buckets[hash & (scan->n_buckets - 1)];
}

static void
new_look_up(LexiconScan *scan, const char *form, int length, FormSort sort)
{
	scan->n_hits = 0;
	scan->form = form;
	scan->length = length;
	scan->sort = sort;
	scan->look_up++;
	if (scan->look_up == 0)
	{
		memset(scan->seen, 0, ((size_t) scan->lexicon->n_words + 1) * sizeof(uint32_t));
		scan->look_up = 1;
	}
}

/*
 * What a form leads to, given the hash of its letters; valid until the next
 * call.
 */
static const Memo *
look_up_hashed(LexiconScan *scan, const char *form, int length, FormSort sort, uint64_t hash_of_letters)
{
	uint64_t	hash = hash_key(hash_of_letters, sort);
	uint32_t	tag = (uint32_t) (hash >> 32);
	Memo	  **bucket;
	Memo	   *memo;
	size_t		size;
	uint8_t		weight;
	bool		is_pattern = false;

	bucket = bucket_of(scan, hash);
	for (memo = *bucket; memo != NULL; memo = memo->next)
		if (memo->tag == tag && memo->length == length && memo->sort == sort &&
			memcmp((char *) (memo->hits + memo->n_hits), form, length) == 0)
			return memo;

	new_look_up(scan, form, length, sort);
	for (int i = 0; i < length; i++)
		scan->eye[i] = sort == FORM_PLAIN ? text_eye_of(form[i]) : form[i];
	if (sort == FORM_PLAIN)
		scan->united_length = text_united_eye(form, length, scan->united);
	else
		scan->united_length = length;
	scan->letter_set = letter_set(scan->eye, length);
	probe_form(scan, scan->eye, length);
	if (scan->united_length != length)
		probe_form(scan, scan->united, scan->united_length);

	weight = sort == FORM_EYE ? 0 : lexicon_vocabulary(scan->lexicon, form, length);
	for (uint32_t i = 0; i < scan->n_hits; i++)
		if (scan->hits[i].kind == HIT_EXACT && word_at(scan, scan->hits[i].word)->flags & WORD_NAME)
			is_pattern = true;
	if (scan->worth != NULL)
		drop_worthless(scan, weight > 0 || is_pattern);
	if (scan->n_hits > UINT16_MAX)
		scan->n_hits = UINT16_MAX;

	size = (sizeof(Memo) + scan->n_hits * sizeof(Hit) + length + 7) & ~(size_t) 7;
	if (scan->memo_used + size <= scan->memo_size)
	{
		memo = (Memo *) (scan->memo_block + scan->memo_used);
		scan->memo_used += size;
		memo->next = *bucket;
		*bucket = memo;
	}
	else
	{
		if (scan->unkept_space < size)
		{
			if (scan->unkept != NULL)
				scan->memory->release(scan->unkept);
			scan->unkept = NULL;
			scan->unkept_space = 0;
			scan->unkept = scan->memory->allocate(size * 2);
			scan->unkept_space = size * 2;
		}
		memo = scan->unkept;
		memo->next = memo;		/* tells note_token() not to rely on it */
	}
	memo->tag = tag;
	memo->length = (uint8_t) length;
	memo->sort = (uint8_t) sort;
	memo->n_hits = (uint16_t) scan->n_hits;
	memo->weight = weight;
	memo->is_pattern = is_pattern;
	if (scan->n_hits > 0)
		memcpy(memo->hits, scan->hits, scan->n_hits * sizeof(Hit));
	memcpy((char *) (memo->hits + memo->n_hits), form, length);
	return memo;
}

static const Memo *
look_up(LexiconScan *scan, const char *form, int length, FormSort sort)
{
	return look_up_hashed(scan, form, length, sort, hash_letters(form, length));
}

/* -------------------------------------------------------------- patterns */

/* nikes, hero4: an s or a number behind the word is neither slip nor disguise */
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

/* how a token that is a word came to be written */
static void
judge_token(const LexiconScan *scan, const Token *token, const LexiconWord *word,
			HitKind kind, bool by_sound, Stretch *s)
{
	const char *plain = scan->text->letters + token->plain;
	const char *word_plain = string_at(scan, word->plain);
	bool		foreign = (token->flags & TOKEN_FOREIGN) != 0;

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
	if (s->disguise != DISGUISE_NONE)
		s->written |= WRITTEN_DISGUISED;
	if (foreign && by_sound && !(word->flags & WORD_FOREIGN))
		s->written |= WRITTEN_TRANSLITERATED;
	if (!foreign && word->flags & WORD_FOREIGN)
		s->written |= WRITTEN_TRANSLITERATED;
	if (kind == HIT_EDITS)
	{
		s->suffix = has_suffix(plain, token->plain_length, word_plain, word->plain_length);
		if (s->suffix)
			s->written &= ~WRITTEN_DISGUISED;
		else
			s->written |= WRITTEN_TYPO;
		/* fewer edits than the letters themselves have: pairs look alike too */
		if (!s->suffix && s->disguise == DISGUISE_NONE && !foreign &&
			edit_distance(string_at(scan, word->eye), word->eye_length,
						  scan->text->letters + token->eye, token->eye_length, s->edits) > s->edits)
		{
			s->disguise = DISGUISE_LETTERS;
			s->written |= WRITTEN_DISGUISED;
		}
		s->first_letter = token->plain_length > 0 &&
			text_eye_of(plain[0]) != text_eye_of(word_plain[0]);
	}
}

static void
stretch_over(const LexiconScan *scan, uint32_t first, uint32_t last, Stretch *s)
{
	memset(s, 0, sizeof(*s));
	s->first = first;
	s->last = last;
	s->start = scan->text->tokens[first].start;
	s->end = scan->text->tokens[last].end;
}

static bool
close_together(const Text *text, uint32_t i)
{
	return text->tokens[i + 1].start - text->tokens[i].end <= MAX_GAP;
}

/* a token's letters as pieces of a word: digits are letters there */
static int
append_piece(const Text *text, uint32_t i, char *out, int n, int limit)
{
	const Token *token = &text->tokens[i];

	if (token->flags & TOKEN_HAN || n + token->eye_length > limit)
		return -1;
	for (int k = 0; k < token->eye_length; k++)
		out[n + k] = text_eye_of(text->letters[token->eye + k]);
	return n + token->eye_length;
}

/*
 * A word with symbols for letters: gucc!, $amsung, ch@nel, n*ke. Inner symbols
 * always count; those outside it may.
 */
typedef struct Cluster
{
	uint32_t	first;			/* tokens */
	uint32_t	last;
	char		front;			/* symbol outside as a letter, or 0 */
	char		back;
	int			length;			/* of the letters inside, from form + 1 */
	char		form[TOKEN_MAX_LETTERS + 2];
} Cluster;

static bool
has_symbols(const Text *text, uint32_t i)
{
	const Token *token = &text->tokens[i];

	return token->flags & TOKEN_GLUED || (i > 0 && text->tokens[i - 1].flags & TOKEN_GLUED) ||
		(token->start > 0 && text_symbol_letter(text->source[token->start - 1])) ||
		(token->end < text->length && text_symbol_letter(text->source[token->end]));
}

/* the cluster from token first on; false if it has no letter or too many */
static bool
read_cluster(const Text *text, uint32_t first, Cluster *c)
{
	const char *source = text->source;
	bool		any_letter = false;
	int			n = 1;

	c->first = first;
	for (c->last = first;; c->last++)
	{
		const Token *token = &text->tokens[c->last];
		int			more = append_piece(text, c->last, c->form, n, TOKEN_MAX_LETTERS);

		if (more < 0)
			return false;
		n = more;
		any_letter |= (token->flags & TOKEN_LETTER) != 0;
		if (!(token->flags & TOKEN_GLUED))
			break;
		for (uint32_t at = token->end; at < text->tokens[c->last + 1].start; at++)
		{
			if (n == TOKEN_MAX_LETTERS)
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

static void
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
	Cluster		c;

	if (direction < 0)
		while (i > 0 && text->tokens[i - 1].flags & TOKEN_GLUED)
			i--;
	if (!read_cluster(text, i, &c))
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

		if (length < 0)
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
	return true;
}

/*
 * Does a word stand at token i, read in one direction? If so fills the
 * stretch. What is whole comes before what is in pieces, and that before
 * what is misspelt.
 */
static bool
word_stands_at(const LexiconScan *scan, const LexiconWord *word, uint32_t i, int direction, Stretch *s)
{
	const Text *text = scan->text;
	const Token *token = &text->tokens[i];
	const char *plain = text->letters + token->plain;
	int			edits = word->budget + 1;
	bool		by_sound = false;

	stretch_over(scan, i, i, s);
	if (equals(plain, token->plain_length, string_at(scan, word->plain), word->plain_length))
	{
		judge_token(scan, token, word, HIT_EXACT, true, s);
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
			int			heard;

			for (int k = 0; k < token->plain_length; k++)
				sound[k] = text_eye_of(plain[k]);
			heard = edits_to_word(scan, word, sound, token->plain_length,
								  letter_set(sound, token->plain_length), NULL,
								  token->plain_length, word->budget);
			by_sound = heard <= edits;
			edits = least(edits, heard);
		}
	}
	if (edits > 0)
	{
		if (scan->notes[i].symbols && word_stands_with_symbols(scan, word, i, direction, s))
			return true;
		if (word_stands_in_pieces(scan, word, i, direction, s))
			return true;
	}
	if (edits > word->budget)
		return false;
	stretch_over(scan, i, i, s);
	s->edits = (uint8_t) edits;
	judge_token(scan, token, word, edits == 0 ? HIT_EYE : HIT_EDITS, by_sound, s);
	return true;
}

static bool
is_connector(const Text *text, uint32_t i)
{
	static const char *const connectors[] = {"and", "the", "of", "und", "et", "y", "e", "n", "by", "de"};
	const Token *token = &text->tokens[i];

	if (token->plain_length > 3)
		return false;
	for (size_t k = 0; k < sizeof(connectors) / sizeof(connectors[0]); k++)
		if (strlen(connectors[k]) == token->plain_length &&
			memcmp(connectors[k], text->letters + token->plain, token->plain_length) == 0)
			return true;
	return false;
}

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

/*
 * One word of a pattern stands at a stretch: do the others stand beside it?
 */
static void
try_pattern(LexiconScan *scan, const LexiconRef *ref, const Stretch *anchor)
{
	const Lexicon *lexicon = scan->lexicon;
	uint32_t	p = ref->pattern;
	int			position = ref->position;
	const LexiconPattern *pattern = &lexicon_at(lexicon, LexiconPattern, patterns)[p];
	const uint32_t *words = lexicon_at(lexicon, uint32_t, pattern_words) + pattern->first_word;
	LexiconMatch match;
	Stretch		s;

	memset(&match, 0, sizeof(match));
	match.pattern = p;
	match.letters = pattern->letters;
	match.first = anchor->first;
	match.last = anchor->last;
	match.start = anchor->start;
	match.end = anchor->end;

	if (position == REF_JOINED)
	{
		const Token *first = &scan->text->tokens[anchor->first];
		const LexiconWord *word = word_at(scan, words[0]);

		/* in the pieces that its words are, it is not joined at all */
		if (anchor->pieces > 1 && pattern->n_words > 1 &&
			equals(scan->text->letters + first->plain, first->plain_length,
				   string_at(scan, word->plain), word->plain_length))
			return;
		/* oral: a word of Oral-B, not Oral-B with a letter lost */
		if (anchor->edits > 0 && anchor->pieces == 1)
			for (int i = 0; i < pattern->n_words; i++)
			{
				word = word_at(scan, words[i]);
				if (equals(scan->text->letters + first->plain, first->plain_length,
						   string_at(scan, word->plain), word->plain_length))
					return;
			}
		match.written |= WRITTEN_JOINED;
	}
	else
	{
		for (int direction = -1; direction <= 1; direction += 2)
			for (int i = position + direction; i >= 0 && i < pattern->n_words; i += direction)
			{
				const LexiconWord *word = word_at(scan, words[i]);
				int64_t		at = direction < 0 ? (int64_t) match.first - 1 : (int64_t) match.last + 1;

				if (at < 0 || at >= scan->text->n_tokens)
					return;
				if (!word_stands_at(scan, word, (uint32_t) at, direction, &s))
				{
					if (!is_connector(scan->text, (uint32_t) at))
						return;
					at += direction;
					if (at < 0 || at >= scan->text->n_tokens ||
						!word_stands_at(scan, word, (uint32_t) at, direction, &s))
						return;
				}
				add_stretch(&match, &s);
			}
	}
	if (anchor->word != NULL)
	{
		s = *anchor;
		judge_token(scan, &scan->text->tokens[s.first], s.word, s.kind, s.by_sound, &s);
		anchor = &s;
	}
	add_stretch(&match, anchor);
	if (match.written == 0)
		match.written = WRITTEN_EXACT;
	scan->found(scan->arg, &match);
}

/*
 * Can the word beside the one found be there? No is certain: neither as it is
 * or misspelt, nor in pieces, nor behind a connector.
 */
static inline bool
may_stand_beside(const LexiconScan *scan, const LexiconRef *ref, const Stretch *s)
{
	const Text *text = scan->text;
	const TokenNote *note;
	const Token *token;
	uint32_t	at;
	char		end;

	/* without room for its other words there is no need to look */
	if (s->first < ref->position ||
		s->last + (uint32_t) (ref->n_words - 1 - ref->position) >= text->n_tokens)
		return false;
	at = ref->direction > 0 ? s->last + 1 : s->first - 1;
	note = &scan->notes[at];
	if (note->odd || ref->pairs || sets_are_near(note->letter_set, ref->beside, ref->budget))
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
		if (refs[i].direction == 0 || may_stand_beside(scan, &refs[i], s))
			try_pattern(scan, &refs[i], s);
}

/* tries what a token leads to */
static void
try_token(LexiconScan *scan, uint32_t i, const Hit *hit, bool by_sound)
{
	Stretch		s;

	stretch_over(scan, i, i, &s);
	s.pieces = 1;
	s.edits = hit->edits;
	s.word = word_at(scan, hit->word);
	s.kind = hit->kind;
	s.by_sound = by_sound;
	try_word(scan, hit->word, &s);
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

static FormSort
sort_of(const Token *token)
{
	return token->flags & (TOKEN_NUMBER | TOKEN_HAN) ? FORM_NUMBER : FORM_PLAIN;
}

/* rn, vv, cl: may be m, w, d */
static bool
has_pair(const char *eye, int n)
{
	for (int k = 1; k < n; k++)
		if ((eye[k - 1] == 'r' && eye[k] == 'n') || (eye[k - 1] == 'v' && eye[k] == 'v') ||
			(eye[k - 1] == 'c' && eye[k] == 'l'))
			return true;
	return false;
}

/*
 * Notes are made before any match is told of, so that every token has its own
 * by then. In two steps, because memory is slow: what the second needs is on
 * its way while the first goes on with the next tokens.
 */
static void
hash_token(LexiconScan *scan, uint32_t i)
{
	const Text *text = scan->text;
	const Token *token = &text->tokens[i];
	const char *plain = text->letters + token->plain;
	const char *eye = text->letters + token->eye;
	TokenNote  *note = &scan->notes[i];
	uint64_t	plain_hash = 0;
	uint64_t	hash = 0;
	uint32_t	set = 0;

	for (int k = 0; k < token->plain_length; k++)
		plain_hash = hash_append(plain_hash, plain[k]);
	for (int k = 0; k < token->eye_length; k++)
	{
		hash = hash_append(hash, text_eye_of(eye[k]));
		set |= letter_bit(eye[k]);
	}
	note->plain_hash = plain_hash;
	note->hash = hash;
	note->letter_set = set;
	note->symbols = has_symbols(text, i);
	note->odd = note->symbols || token->flags & TOKEN_FOREIGN || has_pair(eye, token->eye_length) ||
		is_connector(text, i);
	__builtin_prefetch(bucket_of(scan, hash_key(plain_hash, sort_of(token))));
}

static void
note_token(LexiconScan *scan, uint32_t i)
{
	const Text *text = scan->text;
	const Token *token = &text->tokens[i];
	TokenNote  *note = &scan->notes[i];

	note->memo = NULL;
	note->weight = 0;
	note->is_pattern = false;
	if (token->plain_length == 0)
		return;
	note->memo = look_up_hashed(scan, text->letters + token->plain, token->plain_length,
								sort_of(token), note->plain_hash);
	note->weight = note->memo->weight;
	note->is_pattern = note->memo->is_pattern;
	if (note->memo->next == note->memo)
		note->memo = NULL;
}

static void
scan_token(LexiconScan *scan, uint32_t i)
{
	const Text *text = scan->text;
	const Token *token = &text->tokens[i];
	const Memo *memo = scan->notes[i].memo;

	if (token->plain_length == 0)
		return;
	if (memo == NULL)
		memo = look_up(scan, text->letters + token->plain, token->plain_length, sort_of(token));
	for (uint32_t k = 0; k < memo->n_hits; k++)
		try_token(scan, i, &memo->hits[k], true);

	/* a word in an alphabet that looks like ours may be meant for the eye */
	if (token->flags & TOKEN_FOREIGN && looks_otherwise(text, token))
	{
		memo = look_up(scan, text->letters + token->eye, token->eye_length, FORM_EYE);
		for (uint32_t k = 0; k < memo->n_hits; k++)
			try_token(scan, i, &memo->hits[k], false);
	}
}

/* tries every word that the stretch is exactly, by its eye form */
static void
try_joined(LexiconScan *scan, const char *form, int n, uint64_t hash, const Stretch *s)
{
	new_look_up(scan, form, n, FORM_EYE);
	memcpy(scan->eye, form, n);
	scan->united_length = n;
	scan->letter_set = letter_set(form, n);
	probe(scan, hash, KEY_WHOLE);
	for (uint32_t i = 0; i < scan->n_hits; i++)
	{
		Stretch		whole = *s;

		if (scan->hits[i].kind != HIT_EYE)
			continue;
		/* l oreal: parted where the name has its apostrophe */
		if (s->pieces == 2 &&
			word_at(scan, scan->hits[i].word)->elision == scan->text->tokens[s->first].eye_length)
		{
			whole.pieces = 1;
			whole.written &= ~WRITTEN_SPACED;
		}
		try_word(scan, scan->hits[i].word, &whole);
	}
}

/* may a key of this hash be there at all? */
static bool
may_be_word(const LexiconScan *scan, uint64_t hash)
{
	uint32_t	bit = (uint32_t) (hash_key(hash, KEY_WHOLE) >> 32) & scan->lexicon->whole_filter_mask;

	return lexicon_at(scan->lexicon, uint8_t, whole_filter)[bit / 8] & 1 << bit % 8;
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

	if (n < 4 || n > (int) scan->lexicon->longest || n > TOKEN_MAX_LETTERS ||
		(a->flags | b->flags) & TOKEN_HAN || (a->flags & b->flags) & TOKEN_NUMBER ||
		!close_together(text, i))
		return;
	hash = scan->notes[i].hash * lexicon_powers()[b->eye_length] + scan->notes[i + 1].hash;
	if (!may_be_word(scan, hash))
		return;
	append_piece(text, i + 1, form, append_piece(text, i, form, 0, n), n);
	stretch_over(scan, i, i + 1, &s);
	s.written = WRITTEN_SPACED;
	s.pieces = 2;
	try_joined(scan, form, n, hash, &s);
}

static bool
is_lone_letter(const Token *token)
{
	return token->eye_length == 1 && !(token->flags & TOKEN_HAN);
}

/* a row of single letters, from token i: G u c c i */
static uint32_t
scan_row(LexiconScan *scan, uint32_t i)
{
	const Text *text = scan->text;
	uint32_t	end = i + 1;
	uint32_t	letters = (text->tokens[i].flags & TOKEN_LETTER) != 0;

	while (end < text->n_tokens && is_lone_letter(&text->tokens[end]) && close_together(text, end - 1))
	{
		letters += (text->tokens[end].flags & TOKEN_LETTER) != 0;
		end++;
	}
	if (end - i < 3 || letters * 2 < end - i)
		return end;

	for (uint32_t first = i; first + 3 <= end; first++)
	{
		char		form[MAX_ROW];
		uint64_t	hash = 0;
		Stretch		s;

		scan->memory->breathe();
		for (uint32_t last = first; last < end && last - first < MAX_ROW; last++)
		{
			int			n = (int) (last - first) + 1;

			form[n - 1] = text_eye_of(text->letters[text->tokens[last].eye]);
			hash = hash_append(hash, form[n - 1]);
			if (n < 3 || !may_be_word(scan, hash))
				continue;
			stretch_over(scan, first, last, &s);
			s.written = WRITTEN_SPACED;
			s.pieces = (uint8_t) n;
			s.lone_letters = true;
			try_joined(scan, form, n, hash, &s);
		}
	}

	/* the whole row, misspelt */
	if (end - i >= 5 && end - i <= MAX_ROW)
	{
		char		form[MAX_ROW];
		const Memo *memo;
		Stretch		s;

		for (uint32_t k = i; k < end; k++)
			form[k - i] = text_eye_of(text->letters[text->tokens[k].eye]);
		memo = look_up(scan, form, (int) (end - i), FORM_EYE);
		for (uint32_t k = 0; k < memo->n_hits; k++)
		{
			if (memo->hits[k].kind != HIT_EDITS)
				continue;
			stretch_over(scan, i, end - 1, &s);
			s.written = WRITTEN_SPACED | WRITTEN_TYPO;
			s.edits = memo->hits[k].edits;
			s.pieces = (uint8_t) (end - i);
			s.lone_letters = true;
			try_word(scan, memo->hits[k].word, &s);
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

	if (!read_cluster(scan->text, i, &c))
		return;
	if (c.last > c.first)
	{
		const Memo *memo = look_up(scan, c.form + 1, c.length, FORM_EYE);

		for (uint32_t k = 0; k < memo->n_hits; k++)
		{
			stretch_over_cluster(scan, &c, false, false, &s);
			s.edits = memo->hits[k].edits;
			if (memo->hits[k].kind == HIT_EDITS)
				s.written |= WRITTEN_TYPO;
			try_word(scan, memo->hits[k].word, &s);
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
	if (scan->buckets == NULL)
	{
		scan->buckets = scan->memory->allocate(scan->n_buckets * sizeof(Memo *));
		scan->memo_block = scan->memory->allocate(scan->memo_size);
		scan->memo_used = scan->memo_size;
	}
	if (scan->memo_used > scan->memo_size / 4 * 3)
		clear_memo(scan);
	if (scan->notes_space < text->n_tokens)
	{
		if (scan->notes != NULL)
			scan->memory->release(scan->notes);
		scan->notes = NULL;
		scan->notes_space = 0;
		scan->notes = scan->memory->allocate((text->n_tokens + 64) * sizeof(TokenNote));
		scan->notes_space = text->n_tokens + 64;
	}

	for (uint32_t i = 0; i < text->n_tokens; i++)
		hash_token(scan, i);
	for (uint32_t i = 0; i < text->n_tokens; i++)
		__builtin_prefetch(*bucket_of(scan, hash_key(scan->notes[i].plain_hash, sort_of(&text->tokens[i]))));
	for (uint32_t i = 0; i < text->n_tokens; i++)
	{
		if (i % 256 == 255)
			scan->memory->breathe();
		note_token(scan, i);
	}
	for (uint32_t i = 0; i < text->n_tokens; i++)
	{
		const Token *token = &text->tokens[i];
		bool		glued = i > 0 && text->tokens[i - 1].flags & TOKEN_GLUED;

		if (i % 256 == 255)
			scan->memory->breathe();
		scan_token(scan, i);

		if (i + 1 < text->n_tokens)
			scan_pair(scan, i);
		if (i >= row_end && is_lone_letter(token))
			row_end = scan_row(scan, i);
		if (!glued && scan->notes[i].symbols)
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

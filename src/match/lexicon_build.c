/*-------------------------------------------------------------------------
 *
 * lexicon_build.c
 *	  Compiling names into a lexicon.
 *
 *-------------------------------------------------------------------------
 */
#include "match/lexicon.h"

#include <string.h>

#include "match/lexicon_image.h"
#include "sound/sound.h"

const char *const written_names[WRITTEN_CLASSES] = {
	"exact", "transliterated", "disguised", "spaced", "joined", "typo"
};

#define NAME_MAX_BYTES 4096		/* what is looked at of a name */

typedef struct Growing
{
	char	   *data;
	uint64_t	used;			/* items */
	uint64_t	space;
	uint32_t	item;			/* bytes of one */
} Growing;

typedef struct Key
{
	uint64_t	hash;
	uint32_t	word;
	uint32_t	set;			/* see LexiconPosting */
} Key;

typedef struct SoundKey
{
	uint32_t	key;
	LexiconSound sound;
} SoundKey;

struct LexiconBuilder
{
	const LexiconMemory *memory;
	int			max_edits;
	Growing		words;			/* LexiconWord; n_refs counts the patterns */
	Growing		strings;
	Growing		patterns;
	Growing		pattern_words;
	Growing		joined;			/* word of the joined form by pattern, or NONE */
	Growing		weights;		/* by pattern */
	Growing		vocabulary;		/* LexiconVocabularySlot */
	Growing		keys;
	bool		listens;
	Growing		sound_keys;		/* SoundKey */
	Growing		spoken_names;
	Growing		spoken_ends;	/* by pattern */
	Spoken	   *spoken;			/* working space */
	SpokenGraph *graph;			/* likewise */
	uint32_t   *buckets;		/* words by their plain form; word + 1 */
	uint32_t	bucket_mask;
	void	   *text_space;
	uint32_t	key_word;		/* whose keys are being made */
	uint32_t	key_set;		/* see LexiconPosting */
};

#define NONE UINT32_C(0xFFFFFFFF)

const uint64_t *
lexicon_powers(void)
{
	static uint64_t powers[LEXICON_POWERS]; /* filled once */

	if (powers[0] == 0)
	{
		powers[0] = 1;
		for (int i = 1; i < LEXICON_POWERS; i++)
			powers[i] = powers[i - 1] * HASH_BASE;
	}
	return powers;
}

void
lexicon_deletions(const char *s, int n, unsigned key, HashCallback callback, void *arg)
{
	const uint64_t *powers = lexicon_powers();
	uint64_t	front[TOKEN_MAX_LETTERS * 2 + 1];
	uint64_t	back = 0;		/* hash of s[i + 1 ..] */

	front[0] = 0;
	for (int i = 0; i < n; i++)
		front[i + 1] = hash_append(front[i], s[i]);
	for (int i = n - 1; i >= 0; i--)
	{
		if (i == n - 1 || s[i] != s[i + 1])
			callback(arg, front[i] * powers[n - 1 - i] + back, key);
		back += (unsigned char) s[i] * powers[n - 1 - i];
	}
}

/* --------------------------------------------------------- growing arrays */

/* room for n more items; the first of them */
static void *
grow(LexiconBuilder *b, Growing *g, uint64_t n)
{
	void	   *place;

	if (g->used + n > g->space)
	{
		uint64_t	space = (g->used + n) * 2 + 64;

		g->data = g->data == NULL ? b->memory->allocate(space * g->item) :
			b->memory->enlarge(g->data, space * g->item);
		g->space = space;
	}
	place = g->data + g->used * g->item;
	g->used += n;
	return place;
}

#define items(g, type) ((type *) (g).data)

static uint32_t
add_string(LexiconBuilder *b, const char *s, int n)
{
	uint32_t	place = (uint32_t) b->strings.used;

	memcpy(grow(b, &b->strings, n), s, n);
	return place;
}

/* ------------------------------------------------------------------ words */

static void
rehash_words(LexiconBuilder *b, uint32_t mask)
{
	uint32_t   *buckets = b->memory->allocate(((size_t) mask + 1) * sizeof(uint32_t));

	memset(buckets, 0, ((size_t) mask + 1) * sizeof(uint32_t));
	for (uint32_t w = 0; w < b->words.used; w++)
	{
		LexiconWord *word = &items(b->words, LexiconWord)[w];
		uint64_t	i = hash_key(hash_letters(items(b->strings, char) + word->plain, word->plain_length),
								 word->flags & WORD_FOREIGN);

		while (buckets[i & mask] != 0)
			i++;
		buckets[i & mask] = w + 1;
	}
	if (b->buckets != NULL)
		b->memory->release(b->buckets);
	b->buckets = buckets;
	b->bucket_mask = mask;
}

static int
budget_of(LexiconBuilder *b, int letters, uint8_t flags)
{
	int			budget = letters <= 3 ? 0 : letters <= 7 ? 1 : 2;

	if (flags & (WORD_NUMBER | WORD_HAN))
		return 0;
	return budget < b->max_edits ? budget : b->max_edits;
}

/* the number of the word with this plain form */
static uint32_t
word_of(LexiconBuilder *b, const char *plain, int n, uint8_t flags)
{
	uint64_t	hash = hash_key(hash_letters(plain, n), flags & WORD_FOREIGN);
	LexiconWord *word;
	char		eye[TOKEN_MAX_LETTERS];
	char		united[TOKEN_MAX_LETTERS];
	int			united_length;

	for (uint64_t i = hash; b->buckets[i & b->bucket_mask] != 0; i++)
	{
		uint32_t	w = b->buckets[i & b->bucket_mask] - 1;

		word = &items(b->words, LexiconWord)[w];
		if (word->plain_length == n && ((word->flags ^ flags) & WORD_FOREIGN) == 0 &&
			memcmp(items(b->strings, char) + word->plain, plain, n) == 0)
			return w;
	}

	if (b->words.used * 2 >= b->bucket_mask)
		rehash_words(b, b->bucket_mask * 2 + 1);
	word = grow(b, &b->words, 1);
	memset(word, 0, sizeof(*word));
	word->plain = add_string(b, plain, n);
	word->plain_length = word->eye_length = (uint8_t) n;
	word->flags = flags;
	word->budget = (uint8_t) budget_of(b, n, flags);

	for (int i = 0; i < n; i++)
		eye[i] = flags & WORD_NUMBER ? plain[i] : text_eye_of(plain[i]);
	word->letter_set = letter_set(eye, n);
	word->eye = memcmp(eye, plain, n) == 0 ? word->plain : add_string(b, eye, n);
	united_length = flags & (WORD_NUMBER | WORD_HAN) ? n : text_united_eye(plain, n, united);
	word->united = united_length == n ? word->eye : add_string(b, united, united_length);
	word->united_length = (uint8_t) united_length;

	while (b->buckets[hash & b->bucket_mask] != 0)
		hash++;
	b->buckets[hash & b->bucket_mask] = (uint32_t) b->words.used;
	return (uint32_t) b->words.used - 1;
}

LexiconBuilder *
lexicon_begin(const LexiconMemory *memory, int max_edits)
{
	LexiconBuilder *b = memory->allocate(sizeof(LexiconBuilder));

	memset(b, 0, sizeof(*b));
	b->memory = memory;
	b->max_edits = max_edits;
	b->words.item = sizeof(LexiconWord);
	b->strings.item = 1;
	b->patterns.item = sizeof(LexiconPattern);
	b->pattern_words.item = sizeof(uint32_t);
	b->joined.item = sizeof(uint32_t);
	b->weights.item = 1;
	b->vocabulary.item = sizeof(LexiconVocabularySlot);
	b->keys.item = sizeof(Key);
	b->sound_keys.item = sizeof(SoundKey);
	b->spoken_names.item = 1;
	b->spoken_ends.item = sizeof(uint32_t);
	rehash_words(b, 31);
	b->text_space = memory->allocate(text_space(NAME_MAX_BYTES));
	grow(b, &b->strings, 1);	/* offset 0 stands for no string */
	b->strings.data[0] = 0;
	return b;
}

void
lexicon_listen(LexiconBuilder *b)
{
	b->listens = true;
	if (b->spoken == NULL)
	{
		b->spoken = b->memory->allocate(sizeof(Spoken));
		b->graph = b->memory->allocate(sizeof(SpokenGraph));
	}
}

/* --------------------------------------------------------------- patterns */

static bool
is_one_of(const Text *text, const Token *token, const char *const *list)
{
	for (; *list != NULL; list++)
		if (strlen(*list) == token->plain_length &&
			memcmp(*list, text->letters + token->plain, token->plain_length) == 0)
			return true;
	return false;
}

/* letters before the apostrophe in a token: l'oreal 1, levi's 4; 0: none */
static int
elision_of(const Text *text, const Token *token)
{
	int			letters = 0;

	for (uint32_t i = token->start; i < token->end; i++)
	{
		const char *s = text->source + i;

		if (*s == '\'' || (i + 3 <= token->end && memcmp(s, "\xE2\x80\x99", 3) == 0))
			return letters;
		letters += (*s & 0xC0) != 0x80;
	}
	return 0;
}

/*
 * The words of a name that count: articles, connectors and legal forms do not.
 * *article is the article that was left out in front, or NULL.
 */
static int
counting_words(const Text *text, const Token **out, const Token **article)
{
	static const char *const articles[] = {"the", NULL};
	static const char *const connectors[] = {"and", "und", "et", NULL};
	static const char *const legal_forms[] = {
		"inc", "ltd", "llc", "corp", "corporation", "gmbh", "limited", "plc", "co", "company", NULL
	};
	uint32_t	first = 0;
	uint32_t	end = text->n_tokens;
	int			n = 0;

	*article = NULL;
	while (first + 1 < end && is_one_of(text, &text->tokens[first], articles))
		*article = &text->tokens[first++];
	while (end - first > 1 && is_one_of(text, &text->tokens[end - 1], legal_forms))
		end--;
	for (uint32_t i = first; i < end; i++)
	{
		const Token *token = &text->tokens[i];

		if (i > first && i + 1 < end && is_one_of(text, token, connectors))
			continue;
		if (token->plain_length == 0)
			continue;
		if (n == LEXICON_MAX_WORDS)
			return 0;
		out[n++] = token;
	}
	return n;
}

/* and may be said between two words, where it is written and where it is not */
#define LEAST_JOINED 3

/* the letters of a token; H&M and D & G are one, of two letters joined */
static int
put_said(char *name, const Text *text, const Token *token)
{
	const char *letters = text->letters + token->plain;
	int			n = 0;

	if (token->plain_length == 2 && memchr(text->source + token->start, '&', token->end - token->start) != NULL)
	{
		name[n++] = letters[0];
		name[n++] = '&';
		name[n++] = letters[1];
		return n;
	}
	memcpy(name, letters, token->plain_length);
	return token->plain_length;
}

/* how a name may be said: its article and words, joined by what joins them */
static void
add_spoken(LexiconBuilder *b, const Text *text, const Token *const *tokens, int n_words, const Token *article,
		   uint8_t weight)
{
	char		name[SPOKEN_MAX + LEXICON_MAX_WORDS + 2];
	int			n = 0;
	uint32_t	keys[SPOKEN_MOST_KEYS];
	int			n_keys;
	uint32_t	set;

	if (b->patterns.used > (uint64_t) 1 << SOUND_PATTERN_BITS)
		return;
	for (int i = article != NULL ? -1 : 0; i < n_words; i++)
	{
		const Token *token = i < 0 ? article : tokens[i];

		if (token->flags & (TOKEN_FOREIGN | TOKEN_HAN | TOKEN_DIGIT) || token->plain_length > SPOKEN_MAX)
			return;
		if (n > 0)
		{
			bool		joined = i > 0 && (tokens[i] - tokens[i - 1] > 1 ||
										   memchr(text->source + tokens[i - 1]->end, '&', tokens[i]->start - tokens[i - 1]->end) != NULL);

			if (i > 0 && n_words == 2 && tokens[0]->plain_length >= LEAST_JOINED && tokens[1]->plain_length >= LEAST_JOINED)
				joined = true;
			name[n++] = joined ? '&' : ' ';
		}
		if (n + 2 + token->plain_length > (int) sizeof(name))
			return;
		n += put_said(name + n, text, token);
	}
	if (!spoken_of_name(name, n, b->spoken))
		return;
	spoken_graph(b->spoken, b->graph);
	n_keys = spoken_keys(b->spoken, b->graph, keys);
	if (n_keys == 0)
		return;
	memcpy(grow(b, &b->spoken_names, n), name, n);
	set = spoken_set(b->spoken, b->graph);
	for (int i = 0; i < n_keys; i++)
	{
		SoundKey   *key = grow(b, &b->sound_keys, 1);

		key->key = keys[i];
		key->sound.pattern = (uint32_t) (b->patterns.used - 1) | (uint32_t) weight << SOUND_PATTERN_BITS;
		key->sound.set = set;
	}
}

bool
lexicon_add(LexiconBuilder *b, const char *name, size_t length, uint8_t weight)
{
	Text		text;
	const Token *tokens[LEXICON_MAX_WORDS];
	const Token *article;
	char		all[(LEXICON_MAX_WORDS + 1) * TOKEN_MAX_LETTERS];
	int			n_all = 0;
	int			n_words;
	LexiconPattern *pattern;
	uint32_t	joined = NONE;
	uint8_t		any_flags = 0;

	text_read(&text, b->text_space, name, length < NAME_MAX_BYTES ? length : NAME_MAX_BYTES);
	n_words = counting_words(&text, tokens, &article);
	if (n_words == 0)
		return false;

	pattern = grow(b, &b->patterns, 1);
	pattern->first_word = (uint32_t) b->pattern_words.used;
	pattern->n_words = (uint8_t) n_words;
	pattern->letters = 0;
	for (int i = 0; i < n_words; i++)
	{
		const Token *token = tokens[i];
		uint8_t		flags = 0;
		uint32_t	word;

		if (token->flags & TOKEN_FOREIGN)
			flags |= WORD_FOREIGN;
		if (token->flags & TOKEN_NUMBER)
			flags |= WORD_NUMBER;
		if (token->flags & TOKEN_HAN)
			flags |= WORD_HAN;
		word = word_of(b, text.letters + token->plain, token->plain_length, flags);
		if (elision_of(&text, token) > 0)
			items(b->words, LexiconWord)[word].elision = (uint8_t) elision_of(&text, token);
		if (token->flags & TOKEN_ACCENT)
			items(b->words, LexiconWord)[word].flags |= WORD_ACCENT;
		if (n_words == 1)
			items(b->words, LexiconWord)[word].flags |= WORD_NAME;
		items(b->words, LexiconWord)[word].n_refs++;
		*(uint32_t *) grow(b, &b->pattern_words, 1) = word;
		/* a Han character counts as two letters */
		pattern->letters += token->flags & TOKEN_HAN ? 2 : token->plain_length;
		memcpy(all + n_all, text.letters + token->plain, token->plain_length);
		n_all += token->plain_length;
		any_flags |= flags;
	}

	/*
	 * The name as one word, if such a word could be told from a number. A
	 * single word is joined with its article (The Ordinary: theordinary).
	 */
	if (n_words == 1 && article != NULL)
	{
		memmove(all + article->plain_length, all, n_all);
		memcpy(all, text.letters + article->plain, article->plain_length);
		n_all += article->plain_length;
	}
	if ((n_words > 1 || article != NULL) && !(any_flags & WORD_HAN) && n_all >= 4 && n_all <= TOKEN_MAX_LETTERS)
	{
		int			digits = 0;

		for (int i = 0; i < n_all; i++)
			digits += all[i] >= '0' && all[i] <= '9';
		joined = word_of(b, all, n_all, (any_flags & WORD_FOREIGN) |
						 (digits > n_all - digits ? WORD_NUMBER : 0));
	}
	*(uint32_t *) grow(b, &b->joined, 1) = joined;
	*(uint8_t *) grow(b, &b->weights, 1) = weight;
	if (b->listens)
		add_spoken(b, &text, tokens, n_words, article, weight);
	*(uint32_t *) grow(b, &b->spoken_ends, 1) = (uint32_t) b->spoken_names.used;
	if (b->patterns.used % 1024 == 0)
		b->memory->check_interrupts();
	return true;
}

void
lexicon_add_vocabulary(LexiconBuilder *b, const char *word, size_t length, uint8_t weight)
{
	Text		text;
	LexiconVocabularySlot *slot;

	if (length > NAME_MAX_BYTES)
		return;
	text_read(&text, b->text_space, word, length);
	if (text.n_tokens != 1 || text.tokens[0].plain_length == 0)
		return;
	slot = grow(b, &b->vocabulary, 1);
	slot->length = (uint8_t) text.tokens[0].plain_length;
	slot->weight = weight;
	slot->word = add_string(b, text.letters + text.tokens[0].plain, slot->length);
	slot->tag = (uint32_t) (hash_key(hash_letters(b->strings.data + slot->word, slot->length), 0) >> 32);
}

/* ------------------------------------------------------------------- keys */

static void
add_key(void *arg, uint64_t hash, unsigned key)
{
	LexiconBuilder *b = arg;
	Key		   *k = grow(b, &b->keys, 1);

	k->hash = hash_key(hash, key);
	k->word = b->key_word;
	k->set = b->key_set;
}

static void
add_keys_of_form(LexiconBuilder *b, const char *form, int n, int budget)
{
	b->key_set = letter_set(form, n);
	add_key(b, hash_letters(form, n), KEY_WHOLE);
	if (budget == 1)
	{
		add_key(b, hash_letters(form, n), KEY_ONE);
		lexicon_deletions(form, n, KEY_ONE, add_key, b);
	}
	else if (budget == 2)
	{
		int			h = front_length(n);
		unsigned	front = KEY_FRONT + 2 * n;

		b->key_set = letter_set(form + h, n - h);
		add_key(b, hash_letters(form, h), front);
		lexicon_deletions(form, h, front, add_key, b);
		b->key_set = letter_set(form, h);
		add_key(b, hash_letters(form + h, n - h), KEY_BACK + 2 * n);
	}
}

static void
add_keys(LexiconBuilder *b, uint32_t w)
{
	LexiconWord *word = &items(b->words, LexiconWord)[w];
	const char *strings = b->strings.data;

	b->key_word = w;
	add_keys_of_form(b, strings + word->eye, word->eye_length, word->budget);
	if (word->united_length != word->eye_length)
		add_keys_of_form(b, strings + word->united, word->united_length, united_budget(word));
}

/* sorts keys that are nearly in order, by hash and as they were added */
static void
sort_few_keys(Key *keys, uint64_t n)
{
	for (uint64_t i = 1; i < n; i++)
	{
		Key			key = keys[i];
		uint64_t	k = i;

		for (; k > 0 && keys[k - 1].hash > key.hash; k--)
			keys[k] = keys[k - 1];
		keys[k] = key;
	}
}

/* sorts keys by hash, and equal ones by word as they were added */
static void
sort_keys(LexiconBuilder *b)
{
	uint64_t	n = b->keys.used;
	Key		   *from = items(b->keys, Key);
	Key		   *to;

	if (n < 100)
	{
		sort_few_keys(from, n);
		return;
	}

	/*
	 * By bytes of the upper half, from the lowest; after four passes the result
	 * is back in keys. Few hashes differ in the lower half only.
	 */
	to = b->memory->allocate(n * sizeof(Key));
	for (int shift = 32; shift < 64; shift += 8)
	{
		uint64_t	places[256] = {0};
		uint64_t	total = 0;
		Key		   *swap;

		for (uint64_t i = 0; i < n; i++)
			places[from[i].hash >> shift & 0xFF]++;
		for (int i = 0; i < 256; i++)
		{
			uint64_t	count = places[i];

			places[i] = total;
			total += count;
		}
		for (uint64_t i = 0; i < n; i++)
			to[places[from[i].hash >> shift & 0xFF]++] = from[i];
		swap = from;
		from = to;
		to = swap;
		b->memory->check_interrupts();
	}
	b->memory->release(to);
	sort_few_keys(from, n);
}

/* the word by which a pattern is found: the rarest, then the longest */
static int
anchor_of(LexiconBuilder *b, const LexiconPattern *pattern)
{
	const uint32_t *words = &items(b->pattern_words, uint32_t)[pattern->first_word];
	int			best = 0;

	for (int i = 1; i < pattern->n_words; i++)
	{
		const LexiconWord *here = &items(b->words, LexiconWord)[words[i]];
		const LexiconWord *there = &items(b->words, LexiconWord)[words[best]];

		if (here->n_refs < there->n_refs ||
			(here->n_refs == there->n_refs && here->eye_length > there->eye_length))
			best = i;
	}
	return best;
}

static uint32_t
mask_for(uint64_t n)
{
	uint64_t	size = 16;

	while (size < n)
		size *= 2;
	return (uint32_t) (size - 1);
}

static uint64_t
part(uint64_t *end, uint64_t bytes)
{
	uint64_t	place = *end;

	*end += (bytes + 15) & ~UINT64_C(15);
	return place;
}

static LexiconRef
ref_to(LexiconBuilder *b, uint32_t p, uint8_t position)
{
	const LexiconPattern *pattern = &items(b->patterns, LexiconPattern)[p];
	LexiconRef	ref;

	memset(&ref, 0, sizeof(ref));
	ref.pattern = p;
	ref.position = position;
	ref.n_words = pattern->n_words;
	ref.letters = pattern->letters;
	ref.weight = items(b->weights, uint8_t)[p];
	if (position != REF_JOINED && pattern->n_words > 1)
	{
		const LexiconWord *beside;

		ref.direction = position + 1 < pattern->n_words ? 1 : -1;
		beside = &items(b->words, LexiconWord)
			[items(b->pattern_words, uint32_t)[pattern->first_word + position + ref.direction]];
		ref.beside = beside->letter_set;
		ref.budget = beside->budget;
		ref.end_letter = b->strings.data[beside->eye + (ref.direction > 0 ? 0 : beside->eye_length - 1)];
		ref.pairs = beside->united_length != beside->eye_length;
	}
	return ref;
}

static void
fill_refs(LexiconBuilder *b, Lexicon *lexicon)
{
	LexiconWord *words = items(b->words, LexiconWord);
	LexiconRef *refs = (LexiconRef *) ((char *) lexicon + lexicon->refs);
	uint8_t    *anchors = b->memory->allocate(b->patterns.used + 1);
	uint32_t	total = 0;

	for (uint32_t p = 0; p < b->patterns.used; p++)
		anchors[p] = (uint8_t) anchor_of(b, &items(b->patterns, LexiconPattern)[p]);
	for (uint32_t w = 0; w < b->words.used; w++)
		words[w].n_refs = 0;

	/* count, then place */
	for (int pass = 0; pass < 2; pass++)
	{
		for (uint32_t p = 0; p < b->patterns.used; p++)
		{
			const LexiconPattern *pattern = &items(b->patterns, LexiconPattern)[p];
			uint32_t	anchor = items(b->pattern_words, uint32_t)[pattern->first_word + anchors[p]];
			uint32_t	joined = items(b->joined, uint32_t)[p];

			if (pass == 1)
				refs[words[anchor].first_ref + words[anchor].n_refs] = ref_to(b, p, anchors[p]);
			words[anchor].n_refs++;
			if (joined == NONE)
				continue;
			if (pass == 1)
				refs[words[joined].first_ref + words[joined].n_refs] = ref_to(b, p, REF_JOINED);
			words[joined].n_refs++;
		}
		if (pass == 1)
			break;
		for (uint32_t w = 0; w < b->words.used; w++)
		{
			words[w].first_ref = total;
			total += words[w].n_refs;
			words[w].n_refs = 0;
		}
	}
	b->memory->release(anchors);
}

static void
set_bit(uint8_t *filter, uint32_t mask, uint64_t hash)
{
	uint32_t	bit = (uint32_t) (hash >> 32) & mask;

	filter[bit / 8] |= (uint8_t) (1 << bit % 8);
}

static void
fill_whole_filter(LexiconBuilder *b, Lexicon *lexicon)
{
	uint8_t    *filter = (uint8_t *) lexicon + lexicon->whole_filter;
	const char *strings = b->strings.data;

	memset(filter, 0, ((size_t) lexicon->whole_filter_mask + 1) / 8);
	for (uint32_t w = 0; w < b->words.used; w++)
	{
		const LexiconWord *word = &items(b->words, LexiconWord)[w];

		if (word->n_refs == 0)
			continue;
		set_bit(filter, lexicon->whole_filter_mask,
				hash_key(hash_letters(strings + word->eye, word->eye_length), KEY_WHOLE));
		set_bit(filter, lexicon->whole_filter_mask,
				hash_key(hash_letters(strings + word->united, word->united_length), KEY_WHOLE));
	}
}

/* keys are sorted: writes slots, postings and filters */
static void
fill_slots(LexiconBuilder *b, Lexicon *lexicon)
{
	const Key  *keys = items(b->keys, Key);
	LexiconSlot *slots = (LexiconSlot *) ((char *) lexicon + lexicon->slots);
	LexiconPosting *postings = (LexiconPosting *) ((char *) lexicon + lexicon->postings);
	uint8_t    *filter = (uint8_t *) lexicon + lexicon->filter;
	uint32_t	n_postings = 0;

	memset(slots, 0xFF, ((size_t) lexicon->slot_mask + 1) * sizeof(LexiconSlot));
	memset(filter, 0, ((size_t) lexicon->filter_mask + 1) / 8);
	fill_whole_filter(b, lexicon);
	for (uint64_t i = 0; i < b->keys.used;)
	{
		uint64_t	hash = keys[i].hash;
		uint64_t	end = i + 1;
		uint64_t	at = hash;
		uint32_t	value = keys[i].word;

		while (end < b->keys.used && keys[end].hash == hash)
			end++;
		if (end - i > 1)
		{
			value = SLOT_POSTINGS | n_postings;
			for (uint64_t k = i; k < end; k++)
				if (k == i || keys[k].word != keys[k - 1].word || keys[k].set != keys[k - 1].set)
				{
					postings[n_postings].word = keys[k].word;
					postings[n_postings++].set = keys[k].set;
				}
			postings[n_postings - 1].word |= POSTING_LAST;
		}
		while (slots[at & lexicon->slot_mask].value != SLOT_EMPTY)
			at++;
		slots[at & lexicon->slot_mask].tag = (uint32_t) (hash >> 32);
		slots[at & lexicon->slot_mask].value = value;
		set_bit(filter, lexicon->filter_mask, hash);
		i = end;
	}
}

static void
fill_vocabulary(LexiconBuilder *b, Lexicon *lexicon)
{
	LexiconVocabularySlot *slots = (LexiconVocabularySlot *) ((char *) lexicon + lexicon->vocabulary);
	const char *strings = b->strings.data;

	memset(slots, 0, ((size_t) lexicon->vocabulary_mask + 1) * sizeof(LexiconVocabularySlot));
	for (uint64_t i = 0; i < b->vocabulary.used; i++)
	{
		LexiconVocabularySlot *v = &items(b->vocabulary, LexiconVocabularySlot)[i];
		uint32_t	at = v->tag;

		/* a word given twice keeps the greater weight */
		while (slots[at & lexicon->vocabulary_mask].word != 0 &&
			   !(slots[at & lexicon->vocabulary_mask].length == v->length &&
				 memcmp(strings + slots[at & lexicon->vocabulary_mask].word, strings + v->word,
						v->length) == 0))
			at++;
		if (slots[at & lexicon->vocabulary_mask].weight < v->weight)
			slots[at & lexicon->vocabulary_mask] = *v;
	}
}

/* by key, the weightiest first, then as they were added */
static bool
sound_key_before(const SoundKey *a, const SoundKey *b)
{
	uint32_t	weight_a = a->sound.pattern >> SOUND_PATTERN_BITS;
	uint32_t	weight_b = b->sound.pattern >> SOUND_PATTERN_BITS;

	if (a->key != b->key)
		return a->key < b->key;
	if (weight_a != weight_b)
		return weight_a > weight_b;
	return a->sound.pattern < b->sound.pattern;
}

/* merges runs of twice the length until there is one */
static void
sort_sound_keys(LexiconBuilder *b)
{
	uint64_t	n = b->sound_keys.used;
	SoundKey   *from = items(b->sound_keys, SoundKey);
	SoundKey   *to;

	if (n < 2)
		return;
	to = b->memory->allocate(n * sizeof(SoundKey));
	for (uint64_t run = 1; run < n; run *= 2)
	{
		SoundKey   *swap = from;

		for (uint64_t first = 0; first < n; first += 2 * run)
		{
			uint64_t	middle = first + run < n ? first + run : n;
			uint64_t	end = first + 2 * run < n ? first + 2 * run : n;
			uint64_t	i = first;
			uint64_t	k = middle;

			for (uint64_t at = first; at < end; at++)
				to[at] = k == end || (i < middle && !sound_key_before(&from[k], &from[i])) ? from[i++] : from[k++];
		}
		from = to;
		to = swap;
		b->memory->check_interrupts();
	}
	b->sound_keys.data = (char *) from;
	b->sound_keys.space = n;
	b->memory->release(to);
}

static uint64_t
count_sound_keys(const LexiconBuilder *b)
{
	uint64_t	n = 0;

	for (uint64_t i = 0; i < b->sound_keys.used; i++)
		n += i == 0 || items(b->sound_keys, SoundKey)[i].key != items(b->sound_keys, SoundKey)[i - 1].key;
	return n;
}

static void
fill_sounds(LexiconBuilder *b, Lexicon *lexicon)
{
	const SoundKey *keys = items(b->sound_keys, SoundKey);
	LexiconSlot *slots = (LexiconSlot *) ((char *) lexicon + lexicon->sound_slots);
	LexiconSound *sounds = (LexiconSound *) ((char *) lexicon + lexicon->sounds);
	uint8_t    *filter = (uint8_t *) lexicon + lexicon->sound_filter;

	memset(slots, 0xFF, ((size_t) lexicon->sound_mask + 1) * sizeof(LexiconSlot));
	memset(filter, 0, ((size_t) lexicon->sound_mask + 1) * 2);
	for (uint64_t i = 0; i < b->sound_keys.used; i++)
	{
		uint32_t	at = sound_slot(keys[i].key);

		sounds[i] = keys[i].sound;
		if (i + 1 == b->sound_keys.used || keys[i + 1].key != keys[i].key)
			sounds[i].set |= SOUND_LAST;
		if (i > 0 && keys[i - 1].key == keys[i].key)
			continue;
		while (slots[at & lexicon->sound_mask].value != SLOT_EMPTY)
			at++;
		slots[at & lexicon->sound_mask].tag = keys[i].key;
		slots[at & lexicon->sound_mask].value = (uint32_t) i;
		filter[sound_bit(lexicon->sound_mask, keys[i].key) / 8] |= (uint8_t) (1 << sound_bit(lexicon->sound_mask, keys[i].key) % 8);
	}
}

/* keys of the words by which patterns are found; returns the length of the longest word */
static uint32_t
add_keys_of_words(LexiconBuilder *b)
{
	uint8_t    *wanted = b->memory->allocate(b->words.used + 1);
	uint32_t	longest = 0;

	memset(wanted, 0, b->words.used + 1);
	for (uint64_t p = 0; p < b->patterns.used; p++)
	{
		const LexiconPattern *pattern = &items(b->patterns, LexiconPattern)[p];

		wanted[items(b->pattern_words, uint32_t)[pattern->first_word + anchor_of(b, pattern)]] = 1;
		if (items(b->joined, uint32_t)[p] != NONE)
			wanted[items(b->joined, uint32_t)[p]] = 1;
	}
	for (uint32_t w = 0; w < b->words.used; w++)
	{
		uint32_t	length = items(b->words, LexiconWord)[w].eye_length;

		if (length > longest)
			longest = length;
		if (wanted[w])
			add_keys(b, w);
		if (w % 1024 == 0)
			b->memory->check_interrupts();
	}
	b->memory->release(wanted);
	return longest;
}

static void
free_builder(LexiconBuilder *b)
{
	Growing    *all[] = {&b->words, &b->strings, &b->patterns, &b->pattern_words,
	&b->joined, &b->weights, &b->vocabulary, &b->keys, &b->sound_keys, &b->spoken_names, &b->spoken_ends};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (all[i]->data != NULL)
			b->memory->release(all[i]->data);
	b->memory->release(b->buckets);
	b->memory->release(b->text_space);
	if (b->spoken != NULL)
	{
		b->memory->release(b->spoken);
		b->memory->release(b->graph);
	}
	b->memory->release(b);
}

Lexicon *
lexicon_finish(LexiconBuilder *b)
{
	Lexicon		head;
	Lexicon    *lexicon;
	uint64_t	end = 0;
	uint64_t	n_refs = 0;
	uint64_t	n_distinct = 0;
	uint64_t	n_shared = 0;

	memset(&head, 0, sizeof(head));
	for (uint64_t p = 0; p < b->patterns.used; p++)
		n_refs += 1 + (items(b->joined, uint32_t)[p] != NONE);

	head.longest = add_keys_of_words(b);
	sort_keys(b);
	sort_sound_keys(b);
	for (uint64_t i = 0; i < b->keys.used;)
	{
		uint64_t	k = i + 1;

		while (k < b->keys.used && items(b->keys, Key)[k].hash == items(b->keys, Key)[i].hash)
			k++;
		n_distinct++;
		if (k - i > 1)
			n_shared += k - i;
		i = k;
	}

	head.n_patterns = (uint32_t) b->patterns.used;
	head.max_edits = (uint32_t) b->max_edits;
	head.n_words = (uint32_t) b->words.used;
	head.n_vocabulary = (uint32_t) b->vocabulary.used;
	head.slot_mask = mask_for(n_distinct * 4 / 3 + 1);
	head.filter_mask = mask_for(n_distinct * 12 + 64);
	head.whole_filter_mask = mask_for(n_refs * 12 + 64);
	head.vocabulary_mask = mask_for(b->vocabulary.used * 3 / 2 + 1);
	head.n_sounds = (uint32_t) b->sound_keys.used;
	head.sound_mask = mask_for(count_sound_keys(b) * 3 / 2 + 1);
	part(&end, sizeof(Lexicon));
	head.words = part(&end, b->words.used * sizeof(LexiconWord));
	head.refs = part(&end, n_refs * sizeof(LexiconRef));
	head.patterns = part(&end, b->patterns.used * sizeof(LexiconPattern));
	head.pattern_words = part(&end, b->pattern_words.used * sizeof(uint32_t));
	head.slots = part(&end, ((uint64_t) head.slot_mask + 1) * sizeof(LexiconSlot));
	head.postings = part(&end, n_shared * sizeof(LexiconPosting));
	head.filter = part(&end, ((uint64_t) head.filter_mask + 1) / 8);
	head.whole_filter = part(&end, ((uint64_t) head.whole_filter_mask + 1) / 8);
	head.vocabulary = part(&end, ((uint64_t) head.vocabulary_mask + 1) * sizeof(LexiconVocabularySlot));
	head.sound_slots = part(&end, ((uint64_t) head.sound_mask + 1) * sizeof(LexiconSlot));
	head.sounds = part(&end, b->sound_keys.used * sizeof(LexiconSound));
	head.sound_filter = part(&end, ((uint64_t) head.sound_mask + 1) * 2);
	head.spoken_ends = part(&end, b->spoken_ends.used * sizeof(uint32_t));
	head.spoken = part(&end, b->spoken_names.used);
	head.strings = part(&end, b->strings.used);
	head.size = end;

	lexicon = b->memory->allocate(end);
	*lexicon = head;
	fill_refs(b, lexicon);
	fill_slots(b, lexicon);
	fill_vocabulary(b, lexicon);
	fill_sounds(b, lexicon);
	if (b->words.used > 0)
		memcpy((char *) lexicon + head.words, b->words.data, b->words.used * sizeof(LexiconWord));
	if (b->patterns.used > 0)
	{
		memcpy((char *) lexicon + head.patterns, b->patterns.data, b->patterns.used * sizeof(LexiconPattern));
		memcpy((char *) lexicon + head.pattern_words, b->pattern_words.data,
			   b->pattern_words.used * sizeof(uint32_t));
	}
	if (b->spoken_ends.used > 0)
		memcpy((char *) lexicon + head.spoken_ends, b->spoken_ends.data, b->spoken_ends.used * sizeof(uint32_t));
	if (b->spoken_names.used > 0)
		memcpy((char *) lexicon + head.spoken, b->spoken_names.data, b->spoken_names.used);
	memcpy((char *) lexicon + head.strings, b->strings.data, b->strings.used);

	free_builder(b);
	return lexicon;
}

/* ---------------------------------------------------------------- looking */

size_t
lexicon_size(const Lexicon *lexicon)
{
	return lexicon->size;
}

int
lexicon_pattern_words(const Lexicon *lexicon, uint32_t pattern)
{
	return lexicon_at(lexicon, LexiconPattern, patterns)[pattern].n_words;
}

const char *
lexicon_pattern_word(const Lexicon *lexicon, uint32_t pattern, int i, int *length)
{
	const LexiconPattern *p = &lexicon_at(lexicon, LexiconPattern, patterns)[pattern];
	const LexiconWord *word =
		&lexicon_at(lexicon, LexiconWord, words)[lexicon_at(lexicon, uint32_t, pattern_words)[p->first_word + i]];

	*length = word->plain_length;
	return lexicon_at(lexicon, char, strings) + word->plain;
}

uint8_t
lexicon_vocabulary(const Lexicon *lexicon, const char *plain, int length)
{
	uint32_t	at = (uint32_t) (hash_key(hash_letters(plain, length), 0) >> 32);
	const LexiconVocabularySlot *slots = lexicon_at(lexicon, LexiconVocabularySlot, vocabulary);
	const char *strings = lexicon_at(lexicon, char, strings);

	for (uint32_t tag = at; slots[at & lexicon->vocabulary_mask].word != 0; at++)
	{
		const LexiconVocabularySlot *slot = &slots[at & lexicon->vocabulary_mask];

		if (slot->tag == tag && slot->length == length &&
			memcmp(strings + slot->word, plain, length) == 0)
			return slot->weight;
	}
	return 0;
}

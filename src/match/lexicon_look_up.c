/*-------------------------------------------------------------------------
 *
 * lexicon_look_up.c
 *	  Which words of a lexicon lie within their edit budget of a form, and
 *	  which patterns they belong to.
 *
 * Words repeat from text to text, so the result is cached. It holds copies of
 * the references to patterns, side by side: fetching each from the image
 * would cost more than all the rest.
 *
 *-------------------------------------------------------------------------
 */
#include "match/lexicon_scan.h"

#include "text/distance.h"

/* size of the cache of words: at first, and always for small lexicons; the most for large ones */
#define CACHE_BYTES_FIRST	(32 * 1024)
#define SMALL_LEXICON		100		/* patterns */
#define CACHE_BYTES			(4 * 1024 * 1024)
#define CACHE_BYTES_MOST		(32 * 1024 * 1024)
#define CACHE_BUCKETS		(64 * 1024)

/* a word with more patterns than this has one hit for all */
#define FEW_REFS 16

/*
 * Numbers of look-ups are set for so many words at once, when one of them is
 * first seen: a backend that reads little touches little memory.
 */
#define SEEN_BLOCK 1024

static size_t
seen_blocks(const Lexicon *lexicon)
{
	return (size_t) lexicon->n_words / SEEN_BLOCK + 1;
}

LexiconScan *
lexicon_scan_begin(const Lexicon *lexicon, const LexiconMemory *memory, LexiconAccept accept)
{
	LexiconScan *scan = memory->allocate(sizeof(LexiconScan));

	memset(scan, 0, sizeof(*scan));
	scan->lexicon = lexicon;
	scan->memory = memory;
	scan->accept = accept;
	scan->powers = lexicon_powers();
	if (lexicon->n_patterns < SMALL_LEXICON)
		scan->cache_most = CACHE_BYTES_FIRST;
	else
	{
		/* the more patterns, the more hits a word has */
		scan->cache_most = lexicon->size / 2;
		if (scan->cache_most < CACHE_BYTES)
			scan->cache_most = CACHE_BYTES;
		if (scan->cache_most > CACHE_BYTES_MOST)
			scan->cache_most = CACHE_BYTES_MOST;
	}
	scan->seen = memory->allocate(seen_blocks(lexicon) * SEEN_BLOCK * sizeof(uint32_t));
	scan->seen_used = memory->allocate(seen_blocks(lexicon));
	memset(scan->seen_used, 0, seen_blocks(lexicon));
	return scan;
}

void
lexicon_scan_end(LexiconScan *scan)
{
	void	   *blocks[] = {scan->buckets, scan->cache_block, scan->uncached, scan->keys, scan->candidates,
	scan->hits, scan->pattern_hits, scan->seen, scan->seen_used, scan->notes, scan->heard_memos};

	for (size_t i = 0; i < sizeof(blocks) / sizeof(blocks[0]); i++)
		if (blocks[i] != NULL)
			scan->memory->release(blocks[i]);
	scan->memory->release(scan);
}

int
edits_to_word(const LexiconScan *scan, const LexiconWord *word, const char *eye, int length, uint32_t set,
			  const char *united, int united_length, int limit)
{
	const char *word_eye = string_at(scan, word->eye);
	int			edits = limit + 1;

	if (limit == 0 || sets_are_near(set, word->letter_set, limit))
		edits = edit_distance(word_eye, word->eye_length, eye, length, limit);

	if (edits > 0 && united_length != length)
		edits = min_int(edits, edit_distance(word_eye, word->eye_length, united, united_length, limit));
	if (edits > 0 && word->united_length != word->eye_length)
	{
		const char *word_united = string_at(scan, word->united);
		int			united_limit = min_int(limit, united_budget(word));
		int			united_edits = edit_distance(word_united, word->united_length, eye, length, united_limit);

		if (united_edits > 0 && united_length != length)
			united_edits = min_int(united_edits, edit_distance(word_united, word->united_length,
																 united, united_length, united_limit));
		if (united_edits <= united_limit)
			edits = min_int(edits, united_edits);
	}
	return edits;
}

/* a word that shares a key with the form being looked up */
static void
check_word(LexiconScan *scan, uint32_t w)
{
	const LexiconWord *word = word_at(scan, w);
	Hit			hit;

	/* the letters alone rule nearly all words out, without touching more memory */
	if (!sets_are_near(scan->letter_set, word->letter_set, word->budget) &&
		scan->united_length == scan->length && word->united_length == word->eye_length)
		return;
	if (!scan->seen_used[w / SEEN_BLOCK])
	{
		scan->seen_used[w / SEEN_BLOCK] = true;
		memset(scan->seen + w / SEEN_BLOCK * SEEN_BLOCK, 0, SEEN_BLOCK * sizeof(uint32_t));
	}
	if (scan->seen[w] == scan->look_up)
		return;
	scan->seen[w] = scan->look_up;

	hit.word = w;
	hit.edits = 0;
	if (scan->form_kind != FORM_EYE && scan->letter_set == word->letter_set &&
		equal_letters(string_at(scan, word->plain), word->plain_length, scan->form, scan->length))
		hit.kind = HIT_EXACT;
	else if (scan->form_kind == FORM_NUMBER || word->flags & (WORD_NUMBER | WORD_HAN))
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

	scan->hits = lexicon_reserve(scan->memory, scan->hits, scan->n_hits, 1, &scan->hits_space, sizeof(Hit));
	scan->hits[scan->n_hits++] = hit;
}

/*
 * A look-up is bound by cache misses, so it goes through its keys three times
 * and prefetches what the next pass will need: filter, slots, words.
 */
static void
begin_keys(LexiconScan *scan, uint32_t most)
{
	scan->n_keys = 0;
	scan->keys = lexicon_reserve(scan->memory, scan->keys, 0, most, &scan->keys_space, sizeof(WantedKey));
}

static inline void
want_key(LexiconScan *scan, uint64_t hash, unsigned key)
{
	WantedKey		   *wanted = &scan->keys[scan->n_keys++];

	wanted->hash = hash_key(hash, key);
	wanted->set = scan->wanted_set;
	wanted->edits = scan->wanted_edits;
	__builtin_prefetch(lexicon_at(scan->lexicon, uint8_t, filter) +
					   ((uint32_t) (wanted->hash >> 32) & scan->lexicon->filter_mask) / 8);
}

static void
want_deletion(void *arg, uint64_t hash, unsigned key)
{
	want_key(arg, hash, key);
}

static inline void
add_candidate(LexiconScan *scan, uint32_t word)
{
	scan->candidates = lexicon_reserve(scan->memory, scan->candidates, scan->n_candidates, 1,
								&scan->candidates_space, sizeof(uint32_t));
	__builtin_prefetch(word_at(scan, word));
	scan->candidates[scan->n_candidates++] = word;
}

/* the words of a key that may be near */
static void
add_candidates(LexiconScan *scan, const WantedKey *wanted)
{
	const Lexicon *lexicon = scan->lexicon;
	const LexiconSlot *slots = lexicon_at(lexicon, LexiconSlot, slots);
	uint32_t	tag = (uint32_t) (wanted->hash >> 32);

	for (uint64_t at = wanted->hash;; at++)
	{
		const LexiconSlot *slot = &slots[at & lexicon->slot_mask];
		const LexiconPosting *posting;

		if (slot->value == SLOT_EMPTY)
			return;
		if (slot->tag != tag)
			continue;
		if (!(slot->value & SLOT_POSTINGS))
		{
			add_candidate(scan, slot->value);
			continue;
		}
		posting = lexicon_at(lexicon, LexiconPosting, postings) + (slot->value & ~SLOT_POSTINGS);
		for (;; posting++)
		{
			if (sets_are_near(wanted->set, posting->set, wanted->edits))
				add_candidate(scan, posting->word & ~POSTING_LAST);
			if (posting->word & POSTING_LAST)
				break;
		}
	}
}

/* checks the words of the keys collected */
static void
look_up_keys(LexiconScan *scan)
{
	const Lexicon *lexicon = scan->lexicon;
	const uint8_t *filter = lexicon_at(lexicon, uint8_t, filter);
	const LexiconSlot *slots = lexicon_at(lexicon, LexiconSlot, slots);
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < scan->n_keys; i++)
	{
		WantedKey			wanted = scan->keys[i];
		uint32_t	bit = (uint32_t) (wanted.hash >> 32) & lexicon->filter_mask;

		if (!(filter[bit / 8] & 1 << bit % 8))
			continue;
		__builtin_prefetch(&slots[wanted.hash & lexicon->slot_mask]);
		scan->keys[kept++] = wanted;
	}
	scan->n_candidates = 0;
	for (uint32_t i = 0; i < kept; i++)
		add_candidates(scan, &scan->keys[i]);
	for (uint32_t i = 0; i < scan->n_candidates; i++)
		check_word(scan, scan->candidates[i]);
}

/*
 * Collects the keys of words of m letters (m >= 8) within two edits of a form;
 * before and behind are the sets of letters before and from each place on.
 */
static void
want_keys_of_length(LexiconScan *scan, const char *form, int n, int m, const uint32_t *before, const uint32_t *behind)
{
	int			front = front_length(m);
	int			back = m - front;
	int			at = n - back;	/* where the back half begins, if it is as it is */

	/* the front as it is, without a letter, with one more, with one less */
	for (int length = front - 1; length <= front + 1 && length <= n; length++)
	{
		scan->wanted_set = behind[length];
		scan->wanted_edits = length == front ? 2 : 1;
		if (length <= front)
			want_key(scan, hash_letters(form, length), KEY_FRONT + 2 * m);
		scan->wanted_edits = 1;
		if (length >= front)
			lexicon_deletions(form, length, KEY_FRONT + 2 * m, want_deletion, scan);
	}
	if (at >= 0)
	{
		scan->wanted_set = before[at];
		scan->wanted_edits = 2;
		want_key(scan, hash_letters(form + at, back), KEY_BACK + 2 * m);
	}

	/* both as they are, the letters between which they part swapped back */
	scan->wanted_edits = 1;
	if (front < n)
	{
		scan->wanted_set = behind[front + 1] | letter_bit(form[front - 1]);
		want_key(scan, hash_append(hash_letters(form, front - 1), form[front]), KEY_FRONT + 2 * m);
	}
	if (at > 0)
	{
		uint64_t	hash = hash_letters(form + at - 1, 1);

		for (int i = at + 1; i < n; i++)
			hash = hash_append(hash, form[i]);
		scan->wanted_set = before[at - 1] | letter_bit(form[at]);
		want_key(scan, hash, KEY_BACK + 2 * m);
	}
}

/* checks every word that may be within its edit budget of the form */
static void
probe_form(LexiconScan *scan, const char *form, int n)
{
	uint32_t	before[TOKEN_MAX_LETTERS + 1];
	uint32_t	behind[TOKEN_MAX_LETTERS + 1];

	before[0] = behind[n] = 0;
	for (int i = 0; i < n; i++)
	{
		before[i + 1] = before[i] | letter_bit(form[i]);
		behind[n - 1 - i] = behind[n - i] | letter_bit(form[n - 1 - i]);
	}

	/* at most 8 a letter: five lengths, half a word of three lengths each */
	begin_keys(scan, 8 * (uint32_t) n + 64);
	scan->wanted_set = before[n];
	scan->wanted_edits = 0;
	want_key(scan, hash_letters(form, n), KEY_WHOLE);
	if (scan->form_kind != FORM_NUMBER && n >= 3)
	{
		/* where one edit is all that any word may have, long ones have these keys */
		if (n <= 8 || scan->lexicon->max_edits == 1)
		{
			scan->wanted_edits = 1;
			want_key(scan, hash_letters(form, n), KEY_ONE);
			lexicon_deletions(form, n, KEY_ONE, want_deletion, scan);
		}
		if (scan->lexicon->max_edits >= 2)
			for (int m = n - 2 < 8 ? 8 : n - 2; m <= n + 2; m++)
				want_keys_of_length(scan, form, n, m, before, behind);
	}
	look_up_keys(scan);
}

static void
clear_cache(LexiconScan *scan)
{
	memset(scan->buckets, 0, scan->n_buckets * sizeof(CachedWord *));
	scan->cache_used = 0;
}

static void
new_look_up(LexiconScan *scan, const char *form, int length, FormKind form_kind)
{
	scan->n_hits = 0;
	scan->form = form;
	scan->length = length;
	scan->form_kind = form_kind;
	scan->look_up++;
	if (scan->look_up == 0)
	{
		memset(scan->seen_used, 0, seen_blocks(scan->lexicon));
		scan->look_up = 1;
	}
}

bool
is_connector(const char *plain, int length)
{
	static const char *const connectors[] = {"and", "the", "of", "und", "et", "y", "e", "n", "by", "de"};

	if (length > 3)
		return false;
	for (size_t k = 0; k < sizeof(connectors) / sizeof(connectors[0]); k++)
		if (equal_letters(connectors[k], (int) strlen(connectors[k]), plain, length))
			return true;
	return false;
}

static bool
is_accepted(const LexiconScan *scan, const Hit *hit, const LexiconRef *ref, uint8_t edit_flags, bool ordinary)
{
	LexiconNearMatch near = {0};

	if (scan->accept == NULL || hit->kind == HIT_EXACT)
		return true;
	near.letters = ref->letters;
	near.words = ref->n_words;
	near.weight = ref->weight;
	near.edits = hit->edits;
	near.joined = ref->position == REF_JOINED;
	near.first_letter = (edit_flags & EDIT_FIRST_LETTER) != 0;
	near.suffix = (edit_flags & EDIT_SUFFIX) != 0;
	near.ordinary = ordinary;
	return scan->accept(&near);
}

/* fills scan->pattern_hits from scan->hits */
static void
collect_pattern_hits(LexiconScan *scan, bool ordinary)
{
	scan->n_pattern_hits = 0;
	for (uint32_t i = 0; i < scan->n_hits; i++)
	{
		const Hit  *hit = &scan->hits[i];
		const LexiconWord *word = word_at(scan, hit->word);
		const LexiconRef *refs = lexicon_at(scan->lexicon, LexiconRef, refs) + word->first_ref;
		uint8_t		edit_flags = 0;

		if (hit->kind == HIT_EDITS)
			edit_flags = edit_flags_of(scan, word, hit->edits, scan->form_kind == FORM_EYE ? NULL : scan->form,
									   scan->length, scan->eye, scan->length);
		for (uint32_t k = 0; k < word->n_refs && scan->n_pattern_hits < UINT16_MAX; k++)
		{
			PatternHit *pattern_hit;

			if (!is_accepted(scan, hit, &refs[k], edit_flags, ordinary))
				continue;
			scan->pattern_hits = lexicon_reserve(scan->memory, scan->pattern_hits, scan->n_pattern_hits, 1,
												 &scan->pattern_hits_space, sizeof(PatternHit));
			pattern_hit = &scan->pattern_hits[scan->n_pattern_hits++];
			memset(pattern_hit, 0, sizeof(PatternHit));
			pattern_hit->ref = refs[k];
			pattern_hit->word = hit->word;
			pattern_hit->edits = hit->edits;
			pattern_hit->kind = hit->kind;
			pattern_hit->edit_flags = edit_flags;
			if (word->n_refs > FEW_REFS)
			{
				pattern_hit->all = true;
				break;
			}
		}
	}
}

bool
has_pair(const char *form, int length)
{
	for (int k = 1; k < length; k++)
	{
		char		a = form[k - 1];
		char		b = text_eye_of(form[k]);

		if ((a == 'r' && b == 'n') || (a == 'v' && b == 'v') || (a == 'c' && b == 'l'))
			return true;
	}
	return false;
}

/* grows the cache, which starts small: a session that scans few texts needs no more */
static void
grow_cache(LexiconScan *scan)
{
	size_t		size = scan->cache_size == 0 ? CACHE_BYTES_FIRST : scan->cache_size * 8;
	uint32_t	n_buckets = 1;

	if (size > scan->cache_most)
		size = scan->cache_most;
	while (n_buckets < size / 64 && n_buckets < CACHE_BUCKETS)
		n_buckets *= 2;
	if (scan->buckets != NULL)
		scan->memory->release(scan->buckets);
	scan->buckets = NULL;
	if (scan->cache_block != NULL)
		scan->memory->release(scan->cache_block);
	scan->cache_block = NULL;
	scan->cache_size = 0;		/* should there be no memory for the larger one */
	scan->cache_block = scan->memory->allocate(size);
	scan->buckets = scan->memory->allocate(n_buckets * sizeof(CachedWord *));
	scan->n_buckets = n_buckets;
	scan->cache_size = size;
}

/* once before each text */
void
look_up_prepare(LexiconScan *scan)
{
	if (scan->buckets != NULL && scan->cache_used <= scan->cache_size / 8 * 7)
		return;
	if (scan->cache_size < scan->cache_most)
		grow_cache(scan);
	clear_cache(scan);
}

const CachedWord *
look_up_hashed(LexiconScan *scan, const char *form, int length, FormKind form_kind, uint64_t seen)
{
	uint64_t	hash = hash_key(seen, form_kind);
	uint32_t	tag = (uint32_t) (hash >> 32);
	CachedWord **bucket;
	CachedWord *cached;
	size_t		size;
	uint8_t		weight;
	bool		is_pattern = false;

	bucket = bucket_of(scan, hash);
	for (cached = *bucket; cached != NULL; cached = cached->next)
		if (cached->tag == tag && cached->length == length && cached->form_kind == form_kind &&
			memcmp((char *) (cached->pattern_hits + cached->n_pattern_hits), form, length) == 0)
			return cached;

	new_look_up(scan, form, length, form_kind);
	for (int i = 0; i < length; i++)
		scan->eye[i] = form_kind == FORM_PLAIN ? text_eye_of(form[i]) : form[i];
	if (form_kind == FORM_PLAIN)
		scan->united_length = text_united_eye(form, length, scan->united);
	else
		scan->united_length = length;
	scan->letter_set = letter_set(scan->eye, length);
	probe_form(scan, scan->eye, length);
	if (scan->united_length != length)
		probe_form(scan, scan->united, scan->united_length);

	weight = form_kind == FORM_EYE ? 0 : lexicon_vocabulary(scan->lexicon, form, length);
	for (uint32_t i = 0; i < scan->n_hits; i++)
		if (scan->hits[i].kind == HIT_EXACT && word_at(scan, scan->hits[i].word)->flags & WORD_NAME)
			is_pattern = true;
	collect_pattern_hits(scan, weight > 0 || is_pattern);
	size = (sizeof(CachedWord) + scan->n_pattern_hits * sizeof(PatternHit) + length + 7) & ~(size_t) 7;
	if (scan->cache_used + size <= scan->cache_size)
	{
		cached = (CachedWord *) (scan->cache_block + scan->cache_used);
		scan->cache_used += size;
		cached->next = *bucket;
		*bucket = cached;
	}
	else
	{
		if (scan->uncached_space < size)
		{
			if (scan->uncached != NULL)
				scan->memory->release(scan->uncached);
			scan->uncached = NULL;
			scan->uncached_space = 0;
			scan->uncached = scan->memory->allocate(size * 2);
			scan->uncached_space = size * 2;
		}
		cached = scan->uncached;
		cached->next = cached;
	}
	cached->tag = tag;
	cached->length = (uint8_t) length;
	cached->form_kind = (uint8_t) form_kind;
	cached->n_pattern_hits = (uint16_t) scan->n_pattern_hits;
	cached->weight = weight;
	cached->is_pattern = is_pattern;
	cached->skip_letter_test = has_pair(form, length) || is_connector(form, length);
	cached->letter_set = scan->letter_set;
	if (scan->n_pattern_hits > 0)
		memcpy(cached->pattern_hits, scan->pattern_hits, scan->n_pattern_hits * sizeof(PatternHit));
	memcpy((char *) (cached->pattern_hits + scan->n_pattern_hits), form, length);
	return cached;
}

const CachedWord *
look_up(LexiconScan *scan, const char *form, int length, FormKind form_kind)
{
	return look_up_hashed(scan, form, length, form_kind, hash_seen(form, length));
}


void
look_up_whole(LexiconScan *scan, const char *form, int length, uint64_t hash)
{
	new_look_up(scan, form, length, FORM_EYE);
	memcpy(scan->eye, form, length);
	scan->united_length = length;
	scan->letter_set = letter_set(form, length);
	begin_keys(scan, 1);
	scan->wanted_set = scan->letter_set;
	scan->wanted_edits = 0;
	want_key(scan, hash, KEY_WHOLE);
	look_up_keys(scan);
}

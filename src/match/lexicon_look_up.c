/*-------------------------------------------------------------------------
 *
 * lexicon_look_up.c
 *	  Which words of a lexicon lie within their edit budget of a form, and
 *	  what patterns they lead to.
 *
 * Words repeat from text to text, so the answer is remembered. It holds the
 * patterns themselves, side by side: reaching for each in the image would
 * cost more than all the rest.
 *
 *-------------------------------------------------------------------------
 */
#include "match/lexicon_scan.h"

#include "text/distance.h"

/* what is remembered of words, at most: of many patterns, and of few */
#define MEMO_BYTES			(4 * 1024 * 1024)
#define MEMO_BUCKETS		(64 * 1024)
#define MEMO_BYTES_SMALL	(32 * 1024)
#define MEMO_BUCKETS_SMALL	256
#define SMALL_LEXICON		100		/* patterns */
#define MEMO_BYTES_MOST		(32 * 1024 * 1024)

/* a word with more patterns than this has one lead for all */
#define FEW_REFS 16

LexiconScan *
lexicon_scan_begin(const Lexicon *lexicon, const LexiconMemory *memory, LexiconWorth worth)
{
	LexiconScan *scan = memory->allocate(sizeof(LexiconScan));

	memset(scan, 0, sizeof(*scan));
	scan->lexicon = lexicon;
	scan->memory = memory;
	scan->worth = worth;
	scan->powers = lexicon_powers();
	if (lexicon->n_patterns < SMALL_LEXICON)
	{
		scan->n_buckets = MEMO_BUCKETS_SMALL;
		scan->memo_size = MEMO_BYTES_SMALL;
	}
	else
	{
		/* the more patterns, the more leads a word has */
		scan->n_buckets = MEMO_BUCKETS;
		scan->memo_size = lexicon->size / 2;
		if (scan->memo_size < MEMO_BYTES)
			scan->memo_size = MEMO_BYTES;
		if (scan->memo_size > MEMO_BYTES_MOST)
			scan->memo_size = MEMO_BYTES_MOST;
	}
	scan->seen = memory->allocate(((size_t) lexicon->n_words + 1) * sizeof(uint32_t));
	memset(scan->seen, 0, ((size_t) lexicon->n_words + 1) * sizeof(uint32_t));
	return scan;
}

void
lexicon_scan_end(LexiconScan *scan)
{
	void	   *blocks[] = {scan->buckets, scan->memo_block, scan->unkept, scan->keys, scan->candidates,
	scan->hits, scan->leads, scan->seen, scan->notes, scan->heard_memos};

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
		edits = least_of(edits, edit_distance(word_eye, word->eye_length, united, united_length, limit));
	if (edits > 0 && word->united_length != word->eye_length)
	{
		const char *word_united = string_at(scan, word->united);
		int			united_limit = least_of(limit, united_budget(word));
		int			united_edits = edit_distance(word_united, word->united_length, eye, length, united_limit);

		if (united_edits > 0 && united_length != length)
			united_edits = least_of(united_edits, edit_distance(word_united, word->united_length,
																 united, united_length, united_limit));
		if (united_edits <= united_limit)
			edits = least_of(edits, united_edits);
	}
	return edits;
}

/* a word that shares a key with the form being looked up */
static void
consider(LexiconScan *scan, uint32_t w)
{
	const LexiconWord *word = word_at(scan, w);
	Hit			hit;

	/* nearly always its letters tell that it is not near: no need to touch more */
	if (!sets_are_near(scan->letter_set, word->letter_set, word->budget) &&
		scan->united_length == scan->length && word->united_length == word->eye_length)
		return;
	if (scan->seen[w] == scan->look_up)
		return;
	scan->seen[w] = scan->look_up;

	hit.word = w;
	hit.edits = 0;
	if (scan->sort != FORM_EYE && scan->letter_set == word->letter_set &&
		equal_letters(string_at(scan, word->plain), word->plain_length, scan->form, scan->length))
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

	scan->hits = lexicon_room(scan->memory, scan->hits, scan->n_hits, 1, &scan->hits_space, sizeof(Hit));
	scan->hits[scan->n_hits++] = hit;
}

/*
 * Memory is slow, so a look-up goes through its keys three times, each time
 * sending for what the next will need: the filter, the slots, the words.
 */
static void
begin_asking(LexiconScan *scan, uint32_t most)
{
	scan->n_keys = 0;
	scan->keys = lexicon_room(scan->memory, scan->keys, 0, most, &scan->keys_space, sizeof(Ask));
}

static inline void
ask_key(LexiconScan *scan, uint64_t hash, unsigned key)
{
	Ask		   *ask = &scan->keys[scan->n_keys++];

	ask->hash = hash_key(hash, key);
	ask->set = scan->asked_set;
	ask->edits = scan->asked_edits;
	__builtin_prefetch(lexicon_at(scan->lexicon, uint8_t, filter) +
					   ((uint32_t) (ask->hash >> 32) & scan->lexicon->filter_mask) / 8);
}

static void
ask_deletion(void *arg, uint64_t hash, unsigned key)
{
	ask_key(arg, hash, key);
}

static inline void
add_candidate(LexiconScan *scan, uint32_t word)
{
	scan->candidates = lexicon_room(scan->memory, scan->candidates, scan->n_candidates, 1,
								&scan->candidates_space, sizeof(uint32_t));
	__builtin_prefetch(word_at(scan, word));
	scan->candidates[scan->n_candidates++] = word;
}

/* the words of a key that may be near */
static void
add_candidates(LexiconScan *scan, const Ask *ask)
{
	const Lexicon *lexicon = scan->lexicon;
	const LexiconSlot *slots = lexicon_at(lexicon, LexiconSlot, slots);
	uint32_t	tag = (uint32_t) (ask->hash >> 32);

	for (uint64_t at = ask->hash;; at++)
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
			if (sets_are_near(ask->set, posting->set, ask->edits))
				add_candidate(scan, posting->word & ~POSTING_LAST);
			if (posting->word & POSTING_LAST)
				break;
		}
	}
}

/* considers the words of the keys asked for */
static void
answer_keys(LexiconScan *scan)
{
	const Lexicon *lexicon = scan->lexicon;
	const uint8_t *filter = lexicon_at(lexicon, uint8_t, filter);
	const LexiconSlot *slots = lexicon_at(lexicon, LexiconSlot, slots);
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < scan->n_keys; i++)
	{
		Ask			ask = scan->keys[i];
		uint32_t	bit = (uint32_t) (ask.hash >> 32) & lexicon->filter_mask;

		if (!(filter[bit / 8] & 1 << bit % 8))
			continue;
		__builtin_prefetch(&slots[ask.hash & lexicon->slot_mask]);
		scan->keys[kept++] = ask;
	}
	scan->n_candidates = 0;
	for (uint32_t i = 0; i < kept; i++)
		add_candidates(scan, &scan->keys[i]);
	for (uint32_t i = 0; i < scan->n_candidates; i++)
		consider(scan, scan->candidates[i]);
}

/*
 * Asks for the words of m letters within two edits of a form, m being from 8
 * on; before and behind are the sets of letters before and from each place on.
 */
static void
ask_length(LexiconScan *scan, const char *form, int n, int m, const uint32_t *before, const uint32_t *behind)
{
	int			front = front_length(m);
	int			back = m - front;
	int			at = n - back;	/* where the back half begins, if it is as it is */

	/* the front as it is, without a letter, with one more, with one less */
	for (int length = front - 1; length <= front + 1 && length <= n; length++)
	{
		scan->asked_set = behind[length];
		scan->asked_edits = length == front ? 2 : 1;
		if (length <= front)
			ask_key(scan, hash_letters(form, length), KEY_FRONT + 2 * m);
		scan->asked_edits = 1;
		if (length >= front)
			lexicon_deletions(form, length, KEY_FRONT + 2 * m, ask_deletion, scan);
	}
	if (at >= 0)
	{
		scan->asked_set = before[at];
		scan->asked_edits = 2;
		ask_key(scan, hash_letters(form + at, back), KEY_BACK + 2 * m);
	}

	/* both as they are, the letters between which they part swapped back */
	scan->asked_edits = 1;
	if (front < n)
	{
		scan->asked_set = behind[front + 1] | letter_bit(form[front - 1]);
		ask_key(scan, hash_append(hash_letters(form, front - 1), form[front]), KEY_FRONT + 2 * m);
	}
	if (at > 0)
	{
		uint64_t	hash = hash_letters(form + at - 1, 1);

		for (int i = at + 1; i < n; i++)
			hash = hash_append(hash, form[i]);
		scan->asked_set = before[at - 1] | letter_bit(form[at]);
		ask_key(scan, hash, KEY_BACK + 2 * m);
	}
}

/* considers every word that may be within its budget of the form */
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
	begin_asking(scan, 8 * (uint32_t) n + 64);
	scan->asked_set = before[n];
	scan->asked_edits = 0;
	ask_key(scan, hash_letters(form, n), KEY_WHOLE);
	if (scan->sort != FORM_NUMBER && n >= 3)
	{
		/* where one edit is all that any word may have, long ones have these keys */
		if (n <= 8 || scan->lexicon->max_edits == 1)
		{
			scan->asked_edits = 1;
			ask_key(scan, hash_letters(form, n), KEY_ONE);
			lexicon_deletions(form, n, KEY_ONE, ask_deletion, scan);
		}
		if (scan->lexicon->max_edits >= 2)
			for (int m = n - 2 < 8 ? 8 : n - 2; m <= n + 2; m++)
				ask_length(scan, form, n, m, before, behind);
	}
	answer_keys(scan);
}

static void
clear_memo(LexiconScan *scan)
{
	memset(scan->buckets, 0, scan->n_buckets * sizeof(Memo *));
	scan->memo_used = 0;
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
is_worth(const LexiconScan *scan, const Hit *hit, const LexiconRef *ref, uint8_t slips, bool ordinary)
{
	LexiconChance chance;

	if (scan->worth == NULL || hit->kind == HIT_EXACT)
		return true;
	chance.letters = ref->letters;
	chance.words = ref->n_words;
	chance.weight = ref->weight;
	chance.edits = hit->edits;
	chance.joined = ref->position == REF_JOINED;
	chance.first_letter = (slips & SLIP_FIRST_LETTER) != 0;
	chance.suffix = (slips & SLIP_SUFFIX) != 0;
	chance.ordinary = ordinary;
	return scan->worth(&chance);
}

/* fills scan->leads from scan->hits */
static void
follow_hits(LexiconScan *scan, bool ordinary)
{
	scan->n_leads = 0;
	for (uint32_t i = 0; i < scan->n_hits; i++)
	{
		const Hit  *hit = &scan->hits[i];
		const LexiconWord *word = word_at(scan, hit->word);
		const LexiconRef *refs = lexicon_at(scan->lexicon, LexiconRef, refs) + word->first_ref;
		uint8_t		slips = 0;

		if (hit->kind == HIT_EDITS)
			slips = slips_of(scan, word, hit->edits, scan->sort == FORM_EYE ? NULL : scan->form, scan->length,
							 scan->eye, scan->length);
		for (uint32_t k = 0; k < word->n_refs && scan->n_leads < UINT16_MAX; k++)
		{
			Lead	   *lead;

			if (!is_worth(scan, hit, &refs[k], slips, ordinary))
				continue;
			scan->leads = lexicon_room(scan->memory, scan->leads, scan->n_leads, 1, &scan->leads_space, sizeof(Lead));
			lead = &scan->leads[scan->n_leads++];
			memset(lead, 0, sizeof(Lead));
			lead->ref = refs[k];
			lead->word = hit->word;
			lead->edits = hit->edits;
			lead->kind = hit->kind;
			lead->slips = slips;
			if (word->n_refs > FEW_REFS)
			{
				lead->all = true;
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

/* once before each text */
void
look_up_prepare(LexiconScan *scan)
{
	if (scan->buckets == NULL)
	{
		scan->buckets = scan->memory->allocate(scan->n_buckets * sizeof(Memo *));
		scan->memo_block = scan->memory->allocate(scan->memo_size);
		scan->memo_used = scan->memo_size;
	}
	if (scan->memo_used > scan->memo_size / 8 * 7)
		clear_memo(scan);
}

const Memo *
look_up_hashed(LexiconScan *scan, const char *form, int length, FormSort sort, uint64_t seen)
{
	uint64_t	hash = hash_key(seen, sort);
	uint32_t	tag = (uint32_t) (hash >> 32);
	Memo	  **bucket;
	Memo	   *memo;
	size_t		size;
	uint8_t		weight;
	bool		is_pattern = false;

	bucket = bucket_of(scan, hash);
	for (memo = *bucket; memo != NULL; memo = memo->next)
		if (memo->tag == tag && memo->length == length && memo->sort == sort &&
			memcmp((char *) (memo->leads + memo->n_leads), form, length) == 0)
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
	follow_hits(scan, weight > 0 || is_pattern);
	size = (sizeof(Memo) + scan->n_leads * sizeof(Lead) + length + 7) & ~(size_t) 7;
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
		memo->next = memo;
	}
	memo->tag = tag;
	memo->length = (uint8_t) length;
	memo->sort = (uint8_t) sort;
	memo->n_leads = (uint16_t) scan->n_leads;
	memo->weight = weight;
	memo->is_pattern = is_pattern;
	memo->odd = has_pair(form, length) || is_connector(form, length);
	memo->letter_set = scan->letter_set;
	if (scan->n_leads > 0)
		memcpy(memo->leads, scan->leads, scan->n_leads * sizeof(Lead));
	memcpy((char *) (memo->leads + scan->n_leads), form, length);
	return memo;
}

const Memo *
look_up(LexiconScan *scan, const char *form, int length, FormSort sort)
{
	return look_up_hashed(scan, form, length, sort, hash_seen(form, length));
}


void
look_up_whole(LexiconScan *scan, const char *form, int length, uint64_t hash)
{
	new_look_up(scan, form, length, FORM_EYE);
	memcpy(scan->eye, form, length);
	scan->united_length = length;
	scan->letter_set = letter_set(form, length);
	begin_asking(scan, 1);
	scan->asked_set = scan->letter_set;
	scan->asked_edits = 0;
	ask_key(scan, hash, KEY_WHOLE);
	answer_keys(scan);
}

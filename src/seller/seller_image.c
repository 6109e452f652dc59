/*-------------------------------------------------------------------------
 *
 * seller_image.c
 *	  The watch list of sellers, compiled for look-ups by name.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "miscadmin.h"
#include "utils/memutils.h"

#include "registry/registry.h"
#include "seller/seller_image.h"
#include "text/distance.h"
#include "text/text.h"

/* kinds of keys, mixed into their hash */
#define KEY_WORD		UINT64_C(0)
#define KEY_SOUND		UINT64_C(0x9ddfea08eb382d69)
#define KEY_CONSONANTS	UINT64_C(0xa0761d6478bd642f)	/* of Latin words */
#define KEY_FOREIGN		UINT64_C(0xe7037ed1a0b428db)	/* of others */
#define KEY_INITIALS	UINT64_C(0xc2b2ae3d27d4eb4f)

/* words this long are also found with one letter wrong */
#define FUZZY_LETTERS 4

/*
 * A look-up walks at most this many postings, so that a name made of words
 * that half of the list shares costs no more than another.
 */
#define POSTINGS_BUDGET 12000

/* a word with more postings adds nothing once better ones were found */
#define COMMON_WORD 1000

/* records whose words cannot lift the score above this are no candidates */
#define LEAST_ESTIMATE 0.3f

/* sums of weights may be rounded differently */
#define ROUNDING 1e-4f

/* filters have so many bits for each key: most keys looked up have no records */
#define FILTER_BITS 8

#define MAX_KEYS (NAME_MAX_TOKENS * 8)

/* what records are found by: a word, a sound, a join or initials */
typedef struct Word
{
	uint64		key;
	uint32		letters;		/* offset, of words that may be misspelt */
	uint32		first;			/* posting */
	uint32		n;				/* postings */
	uint8		length;			/* 0: found as it stands only */
} Word;

typedef struct Posting
{
	uint32		word;
	uint32		record;
} Posting;

/* a word, found by one of its forms with a letter less */
typedef struct Deletion
{
	uint32		hash;			/* of the form */
	uint32		word;
} Deletion;

struct SellerImage
{
	ImageSeller *sellers;
	uint32		n_sellers;
	uint32		max_sellers;

	ImageRecord *records;
	uint32		n_records;
	uint32		max_records;

	Word	   *words;
	uint32		n_words;
	uint32		max_words;
	uint32	   *word_slots;		/* index + 1, by key; 0: free */
	uint32		n_slots;		/* a power of two */

	char	   *letters;
	uint32		n_letters;
	uint32		max_letters;

	Posting    *pairs;			/* while building */
	Size		n_pairs;
	Size		max_pairs;

	uint32	   *postings;		/* records, by word */

	uint32	   *bucket_first;	/* of deletion forms, by hash */
	Deletion   *deletions;
	uint32		n_buckets;		/* a power of two */

	/* a bit for each key that has records */
	uint8	   *word_filter;
	uint32		word_filter_mask;
	uint8	   *deletion_filter;
	uint32		deletion_filter_mask;

	NameSketchWord *sketches;
	uint32		n_sketches;
	uint32		max_sketches;

	/* of the look-up under way, not shared */
	float	   *found;			/* by record: weight of what is found so far */
	uint8	   *found_by;		/* by record: token that found it last, + 1; zero between look-ups */
	uint32	   *touched;
};

/* a key that a search looks up, on behalf of one of its tokens */
typedef struct Key
{
	uint64		key;
	int			token;
	uint8		fuzzy;			/* letters of a word that may be misspelt, or 0 */
	const char *letters;
	float		weight;
	bool		covers;			/* stands for all words of what it finds */
} Key;

typedef struct KeyList
{
	Key			keys[MAX_KEYS];
	char		joined[NAME_MAX_TOKENS * 2 * TOKEN_MAX_LETTERS];
} KeyList;

/* --------------------------------------------------------------- storage */

SellerImage *
seller_image_start(void)
{
	SellerImage *image = palloc0(sizeof(SellerImage));

	image->n_slots = 4096;
	image->word_slots = palloc0(image->n_slots * sizeof(uint32));
	return image;
}

uint32
seller_image_add_seller(SellerImage *image, const ImageSeller *seller)
{
	registry_grow(image->sellers, image->n_sellers, image->max_sellers);
	image->sellers[image->n_sellers] = *seller;
	return image->n_sellers++;
}

uint32
seller_image_n_sellers(const SellerImage *image)
{
	return image->n_sellers;
}

const ImageSeller *
seller_image_seller(const SellerImage *image, uint32 index)
{
	return &image->sellers[index];
}

const ImageRecord *
seller_image_record(const SellerImage *image, uint32 index)
{
	return &image->records[index];
}

static uint32 *
word_slot(const SellerImage *image, uint64 key)
{
	uint32		i = (uint32) (key ^ key >> 32) & (image->n_slots - 1);

	while (image->word_slots[i] != 0 && image->words[image->word_slots[i] - 1].key != key)
		i = (i + 1) & (image->n_slots - 1);
	return &image->word_slots[i];
}

const NameSketchWord *
seller_image_sketch(const SellerImage *image, const ImageRecord *record)
{
	return image->sketches + record->sketch;
}

static void
more_slots(SellerImage *image)
{
	pfree(image->word_slots);
	image->n_slots *= 2;
	image->word_slots = MemoryContextAllocExtended(CurrentMemoryContext,
												   (Size) image->n_slots * sizeof(uint32),
												   MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	for (uint32 i = 0; i < image->n_words; i++)
		*word_slot(image, image->words[i].key) = i + 1;
}

static uint32
word_of_key(SellerImage *image, uint64 key)
{
	uint32	   *slot = word_slot(image, key);

	if (*slot != 0)
		return *slot - 1;
	if (image->n_words >= image->n_slots / 2)
	{
		more_slots(image);
		slot = word_slot(image, key);
	}
	registry_grow(image->words, image->n_words, image->max_words);
	memset(&image->words[image->n_words], 0, sizeof(Word));
	image->words[image->n_words].key = key;
	*slot = ++image->n_words;
	return image->n_words - 1;
}

/* ------------------------------------------------------------------ keys */

static bool
may_be_misspelt(const NameToken *token)
{
	return token->meaning == 0 && token->length >= FUZZY_LETTERS &&
		!(token->flags & (NAME_DIGITS | NAME_HAN));
}

static Key *
add_key(Key *keys, int *n, uint64 key, int token, float weight)
{
	Key		   *new_key = &keys[*n < MAX_KEYS - 1 ? (*n)++ : MAX_KEYS - 1];

	memset(new_key, 0, sizeof(Key));
	new_key->key = key;
	new_key->token = token;
	new_key->weight = weight;
	return new_key;
}

static Key *
add_word(Key *keys, int *n, const char *letters, int length, int token, float weight, bool fuzzy)
{
	Key		   *key = add_key(keys, n, KEY_WORD ^ name_hash(letters, length), token, weight);

	if (fuzzy)
	{
		key->fuzzy = (uint8) length;
		key->letters = letters;
	}
	return key;
}

/* the consonants of a word are looked for in the other alphabet only */
static uint64
consonant_space(bool foreign, bool asking)
{
	return foreign != asking ? KEY_FOREIGN : KEY_CONSONANTS;
}

/* Chinese names of two to four characters are often written as one word */
static int
most_joined(const NameToken *token)
{
	return token->flags & NAME_HAN ? 4 : 3;
}

/*
 * The keys under which a name is stored and searched: those of its words in
 * the first place, then joins and initials. The two sides have the same keys
 * but for one: initials are kept under KEY_INITIALS, and a word that may be
 * initials looks it up.
 */
static int
collect_keys(const PartyName *name, KeyList *list, bool asking)
{
	Key		   *keys = list->keys;
	int			n = 0;
	int			n_joined = 0;
	char		initials[8];
	char		consonants[TOKEN_MAX_LETTERS];

	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];
		float		weight = token->weight;
		int			length;

		if (token->class < NAME_FILLER)
			add_word(keys, &n, token->letters, token->length, i, token->weight, may_be_misspelt(token));
		if (token->class < NAME_FILLER && may_be_misspelt(token))
		{
			int			n_consonants = name_consonants(token, consonants);

			add_key(keys, &n, KEY_SOUND ^ name_hash(token->sound, token->sound_length), i, token->weight);
			if (n_consonants >= 3)
				add_key(keys, &n, consonant_space((token->flags & NAME_FOREIGN) != 0, asking) ^
						name_hash(consonants, n_consonants), i, token->weight * 0.85f);
		}

		if (token->class == NAME_WORD && (token->flags & NAME_HAN))
			add_word(keys, &n, token->written, token->written_length, i, token->weight, false);

		/* Yong Hui, of a name that may say Yonghui; Van Loon as well */
		length = token->written_length;
		for (int k = i + 1; k < name->n_tokens && k < i + most_joined(token); k++)
		{
			const NameToken *next = &name->tokens[k];
			char	   *joined = list->joined + n_joined;

			if (length + next->written_length > TOKEN_MAX_LETTERS ||
				n_joined + length + next->written_length > (int) sizeof(list->joined))
				break;
			memcpy(joined, k == i + 1 ? token->written : joined - length, length);
			memcpy(joined + length, next->written, next->written_length);
			length += next->written_length;
			n_joined += length;
			weight += next->weight;
			add_word(keys, &n, joined, length, i, weight,
					 k == i + 1 && length <= 10 &&
					 token->class == NAME_WORD && next->class == NAME_WORD &&
					 !((token->flags | next->flags) & (NAME_DIGITS | NAME_HAN)));
		}
		if (asking && token->class == NAME_WORD && token->meaning == 0 && token->length >= 2 && token->length <= 6)
			add_key(keys, &n, KEY_INITIALS ^ name_hash(token->letters, token->length),
					i, token->weight)->covers = true;
	}

	/* IBM, with and without what legal form and general words lend */
	for (int part = 0; part < name->n_parts; part++)
	{
		int			first = part == 0 ? 0 : name->part_end[part - 1];
		int			end = name->part_end[part];

		for (int cut = 0; cut < 4 && end - first >= 2; cut++)
		{
			int			length = name_initials(name, first, end - first, initials, 7);

			if (length >= 2 && length <= 6)
				add_key(keys, &n, (asking ? KEY_WORD : KEY_INITIALS) ^ name_hash(initials, length),
						first, asking ? 1.0f : 0.0f)->covers = asking;
			if (name->tokens[end - 1].class < NAME_SECTOR)
				break;
			end--;
		}
	}
	return n;
}

/* the hashes of a word and of its forms with one letter less; returns how many */
static int
deletion_hashes(const char *letters, int length, uint32 *out)
{
	uint64		before[TOKEN_MAX_LETTERS + 1];	/* of the letters in front of one */
	uint64		behind = 0;
	uint64		place = 1;
	int			n = 0;

	before[0] = 0;
	for (int i = 0; i < length; i++)
		before[i + 1] = hash_append(before[i], letters[i]);
	out[n++] = (uint32) (before[length] >> 32);
	for (int i = length - 1; i >= 0; i--)
	{
		if (i == 0 || letters[i] != letters[i - 1])
			out[n++] = (uint32) ((before[i] * place + behind) >> 32);
		behind += (unsigned char) letters[i] * place;
		place *= HASH_BASE;
	}
	return n;
}

/* -------------------------------------------------------------- building */

static void
keep_letters(SellerImage *image, Word *word, const Key *key)
{
	if (image->n_letters + key->fuzzy > image->max_letters)
		registry_grow(image->letters, image->max_letters, image->max_letters);
	memcpy(image->letters + image->n_letters, key->letters, key->fuzzy);
	word->letters = image->n_letters;
	word->length = key->fuzzy;
	image->n_letters += key->fuzzy;
}

/* a word twice in a name is one posting */
static void
add_posting(SellerImage *image, uint32 word, uint32 record)
{
	for (Size k = image->n_pairs; k > 0 && image->pairs[k - 1].record == record; k--)
		if (image->pairs[k - 1].word == word)
			return;
	registry_grow(image->pairs, image->n_pairs, image->max_pairs);
	image->pairs[image->n_pairs].word = word;
	image->pairs[image->n_pairs++].record = record;
}

static void
keep_sketch(SellerImage *image, ImageRecord *record, const PartyName *name)
{
	NameSketchWord words[NAME_MAX_TOKENS];

	record->n_sketch = (uint8) name_sketch(name, words);
	record->sketch = image->n_sketches;
	for (int i = 0; i < record->n_sketch; i++)
	{
		registry_grow(image->sketches, image->n_sketches, image->max_sketches);
		image->sketches[image->n_sketches++] = words[i];
	}
}

void
seller_image_add_name(SellerImage *image, uint32 seller, const char *utf8, size_t length)
{
	static void *space = NULL;	/* both used within this call only: images of */
	static PartyName *name = NULL;	/* registries are built one at a time */
	ImageRecord *record;
	KeyList		list;
	int			n;

	if (name == NULL)
	{
		space = MemoryContextAlloc(TopMemoryContext, name_space());
		name = MemoryContextAlloc(TopMemoryContext, sizeof(PartyName));
	}
	name_read(name, space, utf8, length);

	registry_grow(image->records, image->n_records, image->max_records);
	record = &image->records[image->n_records];
	record->text.pointer = utf8;
	record->length = (uint16) Min(length, NAME_MAX_BYTES);
	record->seller = seller;
	record->weight = 0.0f;
	for (int i = 0; i < name->n_tokens; i++)
		record->weight += name->tokens[i].weight;
	keep_sketch(image, record, name);

	n = collect_keys(name, &list, false);
	for (int i = 0; i < n; i++)
	{
		uint32		word = word_of_key(image, list.keys[i].key);

		if (list.keys[i].fuzzy > 0 && image->words[word].length == 0)
			keep_letters(image, &image->words[word], &list.keys[i]);
		add_posting(image, word, image->n_records);
	}
	image->n_records++;
	if (image->n_records % 1024 == 0)
		CHECK_FOR_INTERRUPTS();
}

/* sorts the pairs of word and record by word */
static void
make_postings(SellerImage *image)
{
	uint32		at = 0;

	image->postings = registry_allocate(image->n_pairs, sizeof(uint32), false);
	for (Size i = 0; i < image->n_pairs; i++)
		image->words[image->pairs[i].word].n++;
	for (uint32 w = 0; w < image->n_words; w++)
	{
		image->words[w].first = at;
		at += image->words[w].n;
		image->words[w].n = 0;
	}
	for (Size i = 0; i < image->n_pairs; i++)
	{
		Word	   *word = &image->words[image->pairs[i].word];

		image->postings[word->first + word->n++] = image->pairs[i].record;
	}
	if (image->pairs != NULL)
		pfree(image->pairs);
	image->pairs = NULL;
}

static uint8 *
make_filter(uint32 n, uint32 *mask)
{
	Size		bits = 1024;

	while (bits < (Size) n * FILTER_BITS && bits < UINT32_C(1) << 31)
		bits *= 2;
	*mask = (uint32) (bits - 1);
	return registry_allocate(bits / 8, 1, true);
}

static inline void
set_in_filter(uint8 *filter, uint32 mask, uint64 key)
{
	uint32		bit = (uint32) (key * UINT64_C(0x9E3779B97F4A7C15) >> 32) & mask;

	filter[bit / 8] |= 1 << bit % 8;
}

static inline bool
is_in_filter(const uint8 *filter, uint32 mask, uint64 key)
{
	uint32		bit = (uint32) (key * UINT64_C(0x9E3779B97F4A7C15) >> 32) & mask;

	return filter[bit / 8] & 1 << bit % 8;
}

/* buckets of the words that have a deletion form in common */
static void
make_buckets(SellerImage *image)
{
	uint32		hashes[TOKEN_MAX_LETTERS + 1];
	uint32		at = 0;

	image->n_buckets = 1024;
	while (image->n_buckets < image->n_letters && image->n_buckets < UINT32_C(1) << 30)
		image->n_buckets *= 2;
	image->bucket_first = registry_allocate((Size) image->n_buckets + 1, sizeof(uint32), true);

	for (uint32 w = 0; w < image->n_words; w++)
	{
		const Word *word = &image->words[w];
		int			n = word->length == 0 ? 0 :
			deletion_hashes(image->letters + word->letters, word->length, hashes);

		for (int i = 0; i < n; i++)
			image->bucket_first[hashes[i] & (image->n_buckets - 1)]++;
	}
	for (uint32 b = 0; b <= image->n_buckets; b++)
	{
		at += image->bucket_first[b];
		image->bucket_first[b] = at;
	}
	image->deletions = registry_allocate(at, sizeof(Deletion), false);
	image->deletion_filter = make_filter(at, &image->deletion_filter_mask);

	/* fills each bucket from its end, so that its start comes out right */
	for (uint32 w = 0; w < image->n_words; w++)
	{
		const Word *word = &image->words[w];
		int			n = word->length == 0 ? 0 :
			deletion_hashes(image->letters + word->letters, word->length, hashes);

		for (int i = 0; i < n; i++)
		{
			Deletion   *deletion = &image->deletions[--image->bucket_first[hashes[i] & (image->n_buckets - 1)]];

			deletion->hash = hashes[i];
			deletion->word = w;
			set_in_filter(image->deletion_filter, image->deletion_filter_mask, hashes[i]);
		}
	}
}

static void
pack_image(Pack *pack, const SellerImage *image)
{
	Size		root = pack_root(pack, image, sizeof(SellerImage));
	Size		place;

	pack_array(pack, pack_member(root, SellerImage, 0, words), image->n_words, sizeof(Word));
	pack_array(pack, pack_member(root, SellerImage, 0, word_slots), image->n_slots, sizeof(uint32));
	pack_array(pack, pack_member(root, SellerImage, 0, letters), image->n_letters, 1);
	pack_array(pack, pack_member(root, SellerImage, 0, postings), image->n_pairs, sizeof(uint32));
	pack_array(pack, pack_member(root, SellerImage, 0, bucket_first), (Size) image->n_buckets + 1, sizeof(uint32));
	pack_array(pack, pack_member(root, SellerImage, 0, deletions),
			   image->bucket_first[image->n_buckets], sizeof(Deletion));
	pack_array(pack, pack_member(root, SellerImage, 0, word_filter), ((Size) image->word_filter_mask + 1) / 8, 1);
	pack_array(pack, pack_member(root, SellerImage, 0, deletion_filter),
			   ((Size) image->deletion_filter_mask + 1) / 8, 1);
	pack_array(pack, pack_member(root, SellerImage, 0, sketches), image->n_sketches, sizeof(NameSketchWord));
	place = pack_array(pack, pack_member(root, SellerImage, 0, records), image->n_records, sizeof(ImageRecord));
	for (uint32 i = 0; i < image->n_records; i++)
		pack_string(pack, pack_member(place, ImageRecord, i, text));
	place = pack_array(pack, pack_member(root, SellerImage, 0, sellers), image->n_sellers, sizeof(ImageSeller));
	for (uint32 i = 0; i < image->n_sellers; i++)
	{
		pack_string(pack, pack_member(place, ImageSeller, i, name));
		pack_string(pack, pack_member(place, ImageSeller, i, status));
		pack_string(pack, pack_member(place, ImageSeller, i, source));
		pack_string(pack, pack_member(place, ImageSeller, i, reason));
		pack_varlena(pack, pack_member(place, ImageSeller, i, valid));
	}
}

void
seller_image_finish(SellerImage *image, Pack *pack)
{
	make_postings(image);
	make_buckets(image);
	image->word_filter = make_filter(image->n_words, &image->word_filter_mask);
	for (uint32 w = 0; w < image->n_words; w++)
		set_in_filter(image->word_filter, image->word_filter_mask, image->words[w].key);
	pack_image(pack, image);
}

void
seller_image_open(SellerImage *image)
{
	image->found = registry_allocate(image->n_records, sizeof(float), false);
	image->found_by = registry_allocate_sparse(image->n_records, sizeof(uint8));
	image->touched = registry_allocate(image->n_records, sizeof(uint32), false);
}

/* ------------------------------------------------------------- searching */

/* a word of the image that matches a token of the name */
typedef struct Answer
{
	const Word *word;
	int			token;
	float		weight;
	bool		covers;
} Answer;

#define MAX_ANSWERS 512

static void
add_answer(Answer *answers, int *n, const Word *word, int token, float weight, bool covers)
{
	if (*n == MAX_ANSWERS)
		return;
	for (int i = *n; i > 0 && answers[i - 1].token == token; i--)
		if (answers[i - 1].word == word)
			return;
	answers[*n].word = word;
	answers[*n].token = token;
	answers[*n].weight = weight;
	answers[(*n)++].covers = covers;
}

static void
find_misspelt(const SellerImage *image, const NameToken *token, int i, Answer *answers, int *n)
{
	uint32		hashes[TOKEN_MAX_LETTERS + 1];
	int			n_hashes = deletion_hashes(token->letters, token->length, hashes);

	for (int h = 0; h < n_hashes; h++)
	{
		uint32		bucket = hashes[h] & (image->n_buckets - 1);

		if (!is_in_filter(image->deletion_filter, image->deletion_filter_mask, hashes[h]))
			continue;
		for (uint32 k = image->bucket_first[bucket]; k < image->bucket_first[bucket + 1]; k++)
		{
			const Word *word = &image->words[image->deletions[k].word];

			if (image->deletions[k].hash != hashes[h])
				continue;
			if (edit_distance(image->letters + word->letters, word->length,
							  token->letters, token->length, 1) == 1)
				add_answer(answers, n, word, i, token->weight * 0.85f, false);
		}
	}
}

/* rarest words first; a token's own words before its others */
static int
compare_answers(const void *a, const void *b)
{
	const Answer *x = a;
	const Answer *y = b;

	if (x->word->n != y->word->n)
		return x->word->n < y->word->n ? -1 : 1;
	if (x->token != y->token)
		return x->token < y->token ? -1 : 1;
	if (x->weight != y->weight)
		return x->weight > y->weight ? -1 : 1;
	return x->word < y->word ? -1 : x->word > y->word;
}

/* adds the weight of a matching word to a record */
static inline void
add_to_record(SellerImage *image, const Answer *answer, uint32 record)
{
	if (image->found_by[record] == answer->token + 1)
		return;
	image->found_by[record] = (uint8) (answer->token + 1);
	image->found[record] += answer->covers ?
		Max(answer->weight, image->records[record].weight * 0.9f) : answer->weight;
}

static uint32
walk_postings(SellerImage *image, const Answer *answer, uint32 n_touched)
{
	const uint32 *posting = image->postings + answer->word->first;

	for (uint32 k = 0; k < answer->word->n; k++)
	{
		if (image->found_by[posting[k]] == 0)
		{
			image->touched[n_touched++] = posting[k];
			image->found[posting[k]] = 0.0f;
		}
		add_to_record(image, answer, posting[k]);
	}
	return n_touched;
}

static bool
has_posting(const uint32 *postings, uint32 n, uint32 record)
{
	uint32		low = 0;
	uint32		high = n;

	while (low < high)
	{
		uint32		middle = low + (high - low) / 2;

		if (postings[middle] < record)
			low = middle + 1;
		else
			high = middle;
	}
	return low < n && postings[low] == record;
}

/* a search for a record costs about as much as walking so many postings */
#define STEPS_OF_A_SEARCH 8

/* the same for the records that were found before, and no other */
static void
search_postings(SellerImage *image, const Answer *answer, uint32 n_touched)
{
	const uint32 *posting = image->postings + answer->word->first;
	uint32		n = answer->word->n;

	if (n <= n_touched * STEPS_OF_A_SEARCH)
	{
		for (uint32 k = 0; k < n; k++)
			if (image->found_by[posting[k]] != 0)
				add_to_record(image, answer, posting[k]);
	}
	else
	{
		for (uint32 k = 0; k < n_touched; k++)
			if (has_posting(posting, n, image->touched[k]))
				add_to_record(image, answer, image->touched[k]);
	}
}

/*
 * From each answer on, what a record can have that none before has led to: the
 * sum of the tokens left, or infinite where one stands for a whole name.
 */
static void
sum_potential(const Answer *answers, int n, float *potential)
{
	float		best[NAME_MAX_TOKENS] = {0};
	float		sum = 0.0f;

	for (int i = n - 1; i >= 0; i--)
	{
		const Answer *answer = &answers[i];

		if (answer->covers)
			sum = INFINITY;
		else if (answer->weight > best[answer->token])
		{
			sum += answer->weight - best[answer->token];
			best[answer->token] = answer->weight;
		}
		potential[i] = sum;
	}
}

/* keeps the best max, in a heap whose root is the worst */
static int
offer(Candidate *heap, int n, int max, uint32 record, float score)
{
	int			i;

	if (n == max)
	{
		if (score <= heap[0].score)
			return n;
		i = 0;
		for (;;)
		{
			int			child = 2 * i + 1;

			if (child + 1 < n && heap[child + 1].score < heap[child].score)
				child++;
			if (child >= n || heap[child].score >= score)
				break;
			heap[i] = heap[child];
			i = child;
		}
	}
	else
	{
		for (i = n++; i > 0 && heap[(i - 1) / 2].score > score; i = (i - 1) / 2)
			heap[i] = heap[(i - 1) / 2];
	}
	heap[i].record = record;
	heap[i].score = score;
	return n;
}

static int
compare_candidates(const void *a, const void *b)
{
	const Candidate *x = a;
	const Candidate *y = b;

	if (x->score != y->score)
		return x->score > y->score ? -1 : 1;
	return x->record < y->record ? -1 : x->record > y->record;
}

int
seller_image_candidates(SellerImage *image, const PartyName *name, Candidate *out, int max)
{
	KeyList		list;
	Key		   *keys = list.keys;
	Answer		answers[MAX_ANSWERS];
	int			n_keys = collect_keys(name, &list, true);
	int			n_answers = 0;
	int			n = 0;
	uint32		n_touched = 0;
	uint32		budget = POSTINGS_BUDGET;
	float		potential[MAX_ANSWERS];
	bool		any_found = false;
	float		weight = 0.0f;

	if (image->n_records == 0)
		return 0;
	for (int i = 0; i < n_keys; i++)
	{
		uint32		slot;

		if (!is_in_filter(image->word_filter, image->word_filter_mask, keys[i].key))
			continue;
		slot = *word_slot(image, keys[i].key);
		if (slot != 0)
			add_answer(answers, &n_answers, &image->words[slot - 1],
					   keys[i].token, keys[i].weight, keys[i].covers);
	}
	for (int i = 0; i < name->n_tokens; i++)
	{
		const NameToken *token = &name->tokens[i];

		weight += token->weight;
		if (token->class < NAME_FILLER && may_be_misspelt(token))
			find_misspelt(image, token, i, answers, &n_answers);
	}
	if (n_answers == 0)
		return 0;
	qsort(answers, n_answers, sizeof(Answer), compare_answers);
	sum_potential(answers, n_answers, potential);
	for (int i = 0; i < n_answers; i++)
	{
		uint32		n_postings = answers[i].word->n;

		if (n_postings > budget || (n_postings > COMMON_WORD && any_found))
			continue;
		budget -= n_postings;
		any_found = true;
		/* found / (weight + that of the record - found) < LEAST_ESTIMATE */
		if (potential[i] * (1.0f + LEAST_ESTIMATE) + ROUNDING < LEAST_ESTIMATE * weight)
			search_postings(image, &answers[i], n_touched);
		else
			n_touched = walk_postings(image, &answers[i], n_touched);
	}

	for (uint32 k = 0; k < n_touched; k++)
	{
		uint32		record = image->touched[k];
		float		found = image->found[record];
		float		rest = weight + image->records[record].weight - found;
		float		estimate = rest > found ? found / rest : 1.0f;

		image->found_by[record] = 0;
		if (estimate >= LEAST_ESTIMATE)
			n = offer(out, n, max, record, estimate);
	}
	qsort(out, n, sizeof(Candidate), compare_candidates);
	return n;
}

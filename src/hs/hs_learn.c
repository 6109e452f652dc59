/*-------------------------------------------------------------------------
 *
 * hs_learn.c
 *	  Words of goods learned from the user's own entries: assay.hs_word.
 *
 * assay.learn_hs() counts under which headings a word was declared. Here the
 * counts become a model of the same form as the shipped one (model.h), which
 * speaks beside it.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "storage/shmem.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "compat.h"
#include "hs/hs_check.h"
#include "hs/plausibility.h"
#include "registry/registry.h"
#include "text/database_text.h"

/* words a heading is taken to have said like any other */
#define SMOOTH		6.0
/* of a word counted this often half its weight is believed */
#define RELIABLE	0.4
/* the shipped priors weigh as much as this many lessons */
#define PRIOR_LESSONS 150.0

#define MIN_BUCKET_BITS 6
#define MAX_BUCKET_BITS 20

typedef struct Count
{
	uint64		key;			/* mixed, as model.h looks it up */
	uint16		heading;
	double		n;
} Count;

typedef struct LearnedImage
{
	HsModel		model;
	bool		empty;
	Size		n;
	Size		room;
	Count	   *counts;			/* while it is built */
	double		n_lessons;
	double	   *lessons;		/* by heading, the same */
} LearnedImage;

static void build_learned(Pack *pack);

static Registry learned_words = {
	.name = "hs_word",
	.tables = {"hs_word"},
	.build = build_learned
};

static void
take_count(void *arg, HeapTuple row, TupleDesc desc)
{
	LearnedImage *image = arg;
	bool		is_null;
	size_t		length;
	const char *word = utf8_of_text(DatumGetTextPP(SPI_getbinval(row, desc, 1, &is_null)), &length);
	int			heading = hs_model_heading(DatumGetInt32(SPI_getbinval(row, desc, 2, &is_null)));
	int64		n = DatumGetInt64(SPI_getbinval(row, desc, 3, &is_null));

	if (heading < 0)
		return;
	if (length == 0)
	{
		image->lessons[heading] += n;
		image->n_lessons += n;
		return;
	}
	if (image->n == image->room)
	{
		image->room = image->room == 0 ? 1024 : mul_size(image->room, 2);
		image->counts = image->n == 0 ?
			MemoryContextAllocHuge(CurrentMemoryContext, mul_size(image->room, sizeof(Count))) :
			repalloc_huge(image->counts, mul_size(image->room, sizeof(Count)));
	}
	image->counts[image->n].key = hs_mix(hs_key(word, (int) length));
	image->counts[image->n].heading = (uint16) heading;
	image->counts[image->n].n = n;
	image->n++;
}

static int
compare_counts(const void *a, const void *b)
{
	const Count *x = a;
	const Count *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return (int) x->heading - (int) y->heading;
}

/* What the shipped priors are to be multiplied with, in logarithms. */
static float *
learned_priors(const LearnedImage *image)
{
	float	   *priors = palloc(sizeof(float) * hs_model_n_headings);

	for (int h = 0; h < hs_model_n_headings; h++)
	{
		double		shipped = exp(hs_shipped_model.priors[h]);

		priors[h] = (float) log((image->lessons[h] / shipped + PRIOR_LESSONS) /
								(image->n_lessons + PRIOR_LESSONS));
	}
	return priors;
}

/* Makes a model of the counts, sorted by key. */
static void
compile(LearnedImage *image)
{
	double		total = 0;
	double	   *said = palloc0(sizeof(double) * hs_model_n_headings);
	Size		n_words = 0;
	int			bits = MIN_BUCKET_BITS;
	HsBucket   *buckets;
	uint32	   *prints;
	uint16	   *n_of_word;
	HsPosting  *postings;
	uint32		n_postings = 0;
	uint32		w = 0;
	float	   *odds;

	for (Size i = 0; i < image->n; i++)
	{
		total += image->counts[i].n;
		said[image->counts[i].heading] += image->counts[i].n;
		n_words += i == 0 || image->counts[i].key != image->counts[i - 1].key;
	}
	if (image->n > PG_UINT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many counts in assay.hs_word")));
	while (bits < MAX_BUCKET_BITS && ((Size) 1 << bits) < n_words)
		bits++;
	buckets = palloc0(sizeof(HsBucket) * (((Size) 1 << bits) + 1));
	prints = MemoryContextAllocHuge(CurrentMemoryContext, mul_size(sizeof(uint32), n_words + 1));
	n_of_word = MemoryContextAllocHuge(CurrentMemoryContext, mul_size(sizeof(uint16), n_words + 1));
	postings = MemoryContextAllocHuge(CurrentMemoryContext, mul_size(sizeof(HsPosting), image->n + 1));

	for (Size i = 0; i < image->n;)
	{
		const Count *word = &image->counts[i];
		double		sum = 0;
		double		p;
		HsBucket   *next = &buckets[(word->key >> (64 - bits)) + 1];
		uint32		before = n_postings;
		Size		end;

		CHECK_FOR_INTERRUPTS();
		for (end = i; end < image->n && image->counts[end].key == word->key; end++)
			sum += image->counts[end].n;
		p = (sum + 0.5) / (total + 1);
		for (; i < end; i++)
		{
			const Count *count = &image->counts[i];
			double		x = log((count->n + SMOOTH * p) / ((said[count->heading] + SMOOTH) * p));
			int			weight = (int) rint(x * sum / (sum + RELIABLE) / HS_WEIGHT_STEP);

			if (weight > 0)
				postings[n_postings++] = HS_POSTING(count->heading, Min(weight, HS_WEIGHT_MAX));
		}
		prints[w] = hs_print(word->key);
		n_of_word[w++] = (uint16) (n_postings - before);
		next->word = w;
		next->posting = n_postings;
	}
	/* a bucket without words begins and ends where the one before it ends */
	for (Size b = 0; b < (Size) 1 << bits; b++)
		if (buckets[b + 1].word == 0)
			buckets[b + 1] = buckets[b];
	pfree(said);

	image->model.bucket_bits = bits;
	image->model.buckets = buckets;
	image->model.prints = prints;
	image->model.n_postings = n_of_word;
	image->model.postings = postings;
	image->model.priors = learned_priors(image);
	odds = palloc(sizeof(float) * HS_CHAPTERS);
	hs_chapter_odds(&image->model, odds);
	image->model.chapter_odds = odds;
}

static void
build_learned(Pack *pack)
{
	LearnedImage *image = palloc0(sizeof(LearnedImage));
	Size		n_words = 0;
	Size		n_postings = 0;
	Size		root;

	image->lessons = palloc0(sizeof(double) * hs_model_n_headings);
	registry_read("SELECT word, heading::pg_catalog.int4, n FROM assay.hs_word WHERE n OPERATOR(pg_catalog.>) 0",
				  take_count, image);
	image->empty = image->n == 0 || image->n_lessons == 0;
	if (!image->empty)
	{
		qsort(image->counts, image->n, sizeof(Count), compare_counts);
		compile(image);
		n_words = image->model.buckets[(Size) 1 << image->model.bucket_bits].word;
		n_postings = image->model.buckets[(Size) 1 << image->model.bucket_bits].posting;
	}
	image->counts = NULL;
	image->lessons = NULL;
	root = pack_root(pack, image, sizeof(LearnedImage));
	pack_array(pack, pack_member(root, LearnedImage, 0, model.buckets),
			   ((Size) 1 << image->model.bucket_bits) + 1, sizeof(HsBucket));
	pack_array(pack, pack_member(root, LearnedImage, 0, model.prints), n_words, sizeof(uint32));
	pack_array(pack, pack_member(root, LearnedImage, 0, model.n_postings), n_words, sizeof(uint16));
	pack_array(pack, pack_member(root, LearnedImage, 0, model.postings), n_postings, sizeof(HsPosting));
	pack_array(pack, pack_member(root, LearnedImage, 0, model.priors), hs_model_n_headings, sizeof(float));
	pack_array(pack, pack_member(root, LearnedImage, 0, model.chapter_odds), HS_CHAPTERS, sizeof(float));
}

const HsModel *
hs_learned_model(void)
{
	const LearnedImage *image = registry_get(&learned_words);

	return image->empty ? NULL : &image->model;
}

/* ---- reading lessons ---- */

static TextSpace lesson_space;

/* Adds a word, or two written together, unless the lesson has it already. */
static void
add_word(Datum *words, HsKey *keys, int *n, HsKey key, const char *a, int a_length,
		 const char *b, int b_length)
{
	char		joined[2 * HS_STEM_SIZE];

	for (int i = 0; i < *n; i++)
		if (keys[i] == key)
			return;
	memcpy(joined, a, a_length);
	if (b_length > 0)
		memcpy(joined + a_length, b, b_length);
	keys[*n] = key;
	words[*n] = PointerGetDatum(text_of_utf8(joined, a_length + b_length));
	++*n;
}

PG_FUNCTION_INFO_V1(assay_hs_read_lesson);

/*
 * An entry as assay.learn_hs() counts it: a number for it, its heading, and
 * its words. All are NULL when there is nothing to learn from it.
 */
Datum
assay_hs_read_lesson(PG_FUNCTION_ARGS)
{
	text	   *code = PG_GETARG_TEXT_PP(1);
	Datum		values[3];
	bool		nulls[3] = {true, true, true};
	TupleDesc	desc;
	HsVerdict	verdict;
	HsWords		words;
	Text		description;
	size_t		length;
	const char *utf8;
	Datum		said[2 * HS_MAX_WORDS];
	HsKey		keys[2 * HS_MAX_WORDS];
	int			n = 0;

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	desc = BlessTupleDesc(desc);

	utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	text_read_in(&description, &lesson_space, utf8, length);
	hs_words(&description, &words, hs_shipped_knows);
	for (int i = 0; i < words.n; i++)
	{
		const HsWord *word = &words.words[i];

		if (word->single)
			add_word(said, keys, &n, word->key, word->stem, word->length, NULL, 0);
		if (word->joins)
			add_word(said, keys, &n, hs_key_join(word->key, word[1].stem, word[1].length),
					 word->stem, word->length, word[1].stem, word[1].length);
	}

	/* which edition is of no matter: of a heading only its digits count */
	hs_check_text(VARDATA_ANY(code), VARSIZE_ANY_EXHDR(code), hs_editions[hs_n_editions - 1].year, &verdict);
	if (n > 0 && verdict.code != 0 && hs_digits(verdict.code) >= HS_HEADING)
	{
		uint32		heading = hs_number(verdict.code, HS_HEADING);
		uint64		lesson = heading;

		if (hs_model_heading(heading) >= 0)
		{
			char		digits[HS_FORMAT_SIZE];

			for (int i = 0; i < n; i++)
			{
				lesson = hs_mix(lesson ^ keys[i]);
				lesson ^= lesson >> 32;
			}
			hs_write(hs_cut(verdict.code, HS_HEADING), digits);
			values[0] = Int64GetDatum((int64) lesson);
			values[1] = CStringGetTextDatum(digits);
			values[2] = PointerGetDatum(construct_array(said, n, TEXTOID, -1, false, TYPALIGN_INT));
			nulls[0] = nulls[1] = nulls[2] = false;
		}
	}
	return HeapTupleGetDatum(heap_form_tuple(desc, values, nulls));
}

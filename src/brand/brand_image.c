/*-------------------------------------------------------------------------
 *
 * brand_image.c
 *	  Reading the registry of brands into a lexicon.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "brand/brand_image.h"
#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "executor/spi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "brand/brand.h"
#include "brand/confidence.h"
#include "compat.h"
#include "importer/importerno.h"
#include "match/match.h"
#include "registry/registry.h"
#include "text/database_text.h"

static void build_brands(Pack *pack);
static void *open_brands(void *root);

static Registry brand_registry = {
	.name = "brands",
	.tables = {"brand", "brand_alias", "brand_authorised", "vocabulary"},
	.build = build_brands,
	.open = open_brands
};

BrandImage *
brand_image(void)
{
	return registry_get(&brand_registry);
}

/* the digits of an HS code, however it is written */
static char *
digits_of(const char *s)
{
	char	   *out = palloc(strlen(s) + 1);
	int			n = 0;

	for (; *s != '\0'; s++)
		if (*s >= '0' && *s <= '9')
			out[n++] = *s;
	out[n] = '\0';
	return out;
}

static char *
plain_form_of(const char *s)
{
	return utf8_plain_form(s, strlen(s));
}

/* the elements of a text[] column, each through fold(), as pack_strings() takes them; NULL for none */
static char *
read_array(HeapTuple row, TupleDesc desc, int column, char *(*fold) (const char *))
{
	bool		isnull;
	Datum		value = SPI_getbinval(row, desc, column, &isnull);
	Datum	   *items;
	bool	   *nulls;
	int			n;
	StringInfoData out;

	if (isnull)
		return NULL;
	deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false, TYPALIGN_INT, &items, &nulls, &n);
	initStringInfo(&out);
	for (int i = 0; i < n; i++)
	{
		size_t		length;
		const char *utf8;
		const char *folded;

		if (nulls[i])
			continue;
		utf8 = utf8_of_text(DatumGetTextPP(items[i]), &length);
		folded = fold(pnstrdup(utf8, length));
		if (*folded != '\0')
			appendBinaryStringInfo(&out, folded, strlen(folded) + 1);
	}
	return out.data;
}

typedef struct Reading
{
	BrandImage *image;
	LexiconBuilder *builder;
	uint32		brands_space;
	uint32		patterns_space;
	uint32		next;			/* brand to look at for rows in the order of ids */
	uint32	   *hashes;			/* of words of names */
	uint32		n_hashes;
	uint32		hashes_space;
} Reading;

static uint32
hash_word(const char *plain, int length)
{
	return hash_bytes((const unsigned char *) plain, length);
}

static void
add_hash(Reading *r, const char *plain, int length)
{
	registry_grow(r->hashes, r->n_hashes, r->hashes_space);
	r->hashes[r->n_hashes++] = hash_word(plain, length);
}

/*
 * The words of a name, two together (an article is joined with its word), and
 * what an apostrophe parts: L'Oreal is l oreal as well.
 */
static void
add_words(Reading *r, const char *name, size_t length)
{
	Text		text;
	void	   *space = palloc(text_space(length));

	text_read(&text, space, name, length);
	for (uint32 i = 0; i < text.n_tokens; i++)
	{
		const Token *token = &text.tokens[i];
		const char *plain = text.letters + token->plain;
		char		pair[2 * TOKEN_MAX_LETTERS * 4];
		int			n = token->plain_length;

		add_hash(r, plain, n);
		if (token->end - token->start != (uint32) n)
			for (int k = 1; k < n; k++)
			{
				add_hash(r, plain, k);
				add_hash(r, plain + k, n - k);
			}
		if (i + 1 < text.n_tokens && n + text.tokens[i + 1].plain_length <= (int) sizeof(pair))
		{
			memcpy(pair, plain, n);
			memcpy(pair + n, text.letters + text.tokens[i + 1].plain, text.tokens[i + 1].plain_length);
			add_hash(r, pair, n + text.tokens[i + 1].plain_length);
		}
	}
	pfree(space);
}

/* the name as one word, of the words that count */
static void
add_joined(Reading *r, uint32 pattern)
{
	const Lexicon *lexicon = r->image->lexicon;
	char		joined[TOKEN_MAX_LETTERS];
	int			n = 0;

	for (int i = 0; i < lexicon_pattern_words(lexicon, pattern); i++)
	{
		int			length;
		const char *word = lexicon_pattern_word(lexicon, pattern, i, &length);

		if (n + length > TOKEN_MAX_LETTERS)
			return;				/* no token is so long */
		memcpy(joined + n, word, length);
		n += length;
	}
	add_hash(r, joined, n);
}

/* sixteen bits a word: one word in sixteen is taken for one in vain */
static void
make_word_bits(Reading *r)
{
	BrandImage *image = r->image;
	uint64		bits = 1024;

	while (bits < (uint64) r->n_hashes * 16 && bits < UINT64_C(1) << 31)
		bits *= 2;
	image->words = registry_allocate(bits / 8, 1, true);
	image->words_mask = (uint32) (bits - 1);
	for (uint32 i = 0; i < r->n_hashes; i++)
		image->words[(r->hashes[i] & image->words_mask) / 8] |= 1 << r->hashes[i] % 8;
	if (r->hashes != NULL)
		pfree(r->hashes);
}

bool
brand_may_have_word(const BrandImage *image, const Text *text, const Token *token)
{
	uint32		hash = hash_word(text->letters + token->plain, token->plain_length);

	return image->words[(hash & image->words_mask) / 8] & 1 << hash % 8;
}

/* a name or alias; nothing is kept of one without letters and digits */
static void
add_pattern(Reading *r, uint32 brand, text *name, bool is_alias)
{
	BrandImage *image = r->image;
	BrandPattern *pattern;
	size_t		length;
	const char *utf8 = utf8_of_text(name, &length);

	if (!lexicon_add(r->builder, utf8, length,
					 (uint8) rint(image->brands[brand].prior * 255)))
		return;
	add_words(r, utf8, length);
	registry_grow(image->patterns, image->n_patterns, r->patterns_space);
	pattern = &image->patterns[image->n_patterns++];
	pattern->brand = brand;
	pattern->prior = image->brands[brand].prior;
	pattern->min_confidence = image->brands[brand].min_confidence;
	pattern->common = false;
	pattern->dated = image->brands[brand].from != DATEVAL_NOBEGIN || image->brands[brand].until != DATEVAL_NOEND;
	pattern->has_context = image->brands[brand].context.pointer != NULL || image->brands[brand].headings.pointer != NULL;
	pattern->alias.pointer = is_alias ? name : NULL;
}

static void
take_brand(void *arg, HeapTuple row, TupleDesc desc)
{
	Reading    *r = arg;
	BrandImage *image = r->image;
	Brand	   *brand;
	bool		isnull;
	Datum		value;

	registry_grow(image->brands, image->n_brands, r->brands_space);
	brand = &image->brands[image->n_brands];
	memset(brand, 0, sizeof(*brand));
	brand->brand_id = DatumGetInt64(SPI_getbinval(row, desc, 1, &isnull));
	brand->name.pointer = DatumGetTextPCopy(SPI_getbinval(row, desc, 2, &isnull));
	brand->prior = DatumGetFloat4(SPI_getbinval(row, desc, 3, &isnull));
	value = SPI_getbinval(row, desc, 4, &isnull);
	brand->min_confidence = isnull ? 0 : DatumGetFloat4(value);
	brand->from = registry_date(row, desc, 5, DATEVAL_NOBEGIN);
	brand->until = registry_date(row, desc, 6, DATEVAL_NOEND);
	days_add(&r->image->days, brand->from);
	days_add(&r->image->days, brand->until);
	brand->context.pointer = read_array(row, desc, 7, plain_form_of);
	brand->headings.pointer = read_array(row, desc, 8, digits_of);
	add_pattern(r, image->n_brands, brand->name.pointer, false);
	image->n_brands++;
}

/* the brand of a row that begins with a brand_id; rows come in that order */
static Brand *
brand_of_row(Reading *r, HeapTuple row, TupleDesc desc)
{
	bool		isnull;
	int64		id = DatumGetInt64(SPI_getbinval(row, desc, 1, &isnull));

	while (r->next < r->image->n_brands && r->image->brands[r->next].brand_id < id)
		r->next++;
	if (r->next == r->image->n_brands || r->image->brands[r->next].brand_id != id)
		return NULL;			/* row security hides the brand */
	return &r->image->brands[r->next];
}

static void
take_alias(void *arg, HeapTuple row, TupleDesc desc)
{
	Reading    *r = arg;
	bool		isnull;

	if (brand_of_row(r, row, desc) != NULL)
		add_pattern(r, r->next, DatumGetTextPCopy(SPI_getbinval(row, desc, 2, &isnull)), true);
}

static void
take_authorised(void *arg, HeapTuple row, TupleDesc desc)
{
	Reading    *r = arg;
	Brand	   *brand = brand_of_row(r, row, desc);
	Authorisation *a;
	const char *party;
	const char *utf8;
	size_t		length;
	char		number[IMPORTERNO_TEXT];

	if (brand == NULL)
		return;
	/* powers of two are full */
	if ((brand->n_authorised & (brand->n_authorised - 1)) == 0)
	{
		Size		size = Max(1, brand->n_authorised * 2) * sizeof(Authorisation);

		brand->authorised.pointer = brand->n_authorised == 0 ? palloc(size) : repalloc(brand->authorised.pointer, size);
	}
	a = &brand->authorised.pointer[brand->n_authorised++];
	party = SPI_getvalue(row, desc, 3);
	a->party.pointer = party;
	a->importer = strcmp(SPI_getvalue(row, desc, 2), "importer") == 0;
	utf8 = utf8_of_bytes(party, strlen(party), &length);
	a->utf8.pointer = pnstrdup(utf8, length);
	if (a->importer && importerno_normalise(utf8, length, number))
		a->number.pointer = pstrdup(number);
	else
		a->number.pointer = NULL;
	a->from = registry_date(row, desc, 4, DATEVAL_NOBEGIN);
	a->until = registry_date(row, desc, 5, DATEVAL_NOEND);
}

static void
take_word(void *arg, HeapTuple row, TupleDesc desc)
{
	Reading    *r = arg;
	bool		isnull;
	text	   *word = DatumGetTextPP(SPI_getbinval(row, desc, 1, &isnull));
	size_t		length;
	const char *utf8 = utf8_of_text(word, &length);

	lexicon_add_vocabulary(r->builder, utf8, length,
						   (uint8) Min(255, DatumGetInt16(SPI_getbinval(row, desc, 2, &isnull))));
}

static bool
is_common(const Lexicon *lexicon, uint32 pattern)
{
	for (int i = 0; i < lexicon_pattern_words(lexicon, pattern); i++)
	{
		int			length;
		const char *word = lexicon_pattern_word(lexicon, pattern, i, &length);
		bool		number = true;

		for (int k = 0; k < length; k++)
			number = number && word[k] >= '0' && word[k] <= '9';
		if (!number && lexicon_vocabulary(lexicon, word, length) == 0)
			return false;
	}
	return true;
}

static void
pack_brand(Pack *pack, const Brand *brand, Size place)
{
	Size		authorised;

	pack_varlena(pack, pack_member(place, Brand, 0, name));
	pack_strings(pack, pack_member(place, Brand, 0, context));
	pack_strings(pack, pack_member(place, Brand, 0, headings));
	authorised = pack_array(pack, pack_member(place, Brand, 0, authorised),
							brand->n_authorised, sizeof(Authorisation));
	for (uint32 i = 0; i < brand->n_authorised; i++)
	{
		pack_string(pack, pack_member(authorised, Authorisation, i, party));
		pack_string(pack, pack_member(authorised, Authorisation, i, number));
		pack_string(pack, pack_member(authorised, Authorisation, i, utf8));
	}
}

static void
pack_image(Pack *pack, const BrandImage *image)
{
	Size		root = pack_root(pack, image, sizeof(BrandImage));
	Size		place;

	pack_array(pack, pack_member(root, BrandImage, 0, lexicon), lexicon_size(image->lexicon), 1);
	pack_array(pack, pack_member(root, BrandImage, 0, days.days), image->days.n, sizeof(DateADT));
	pack_array(pack, pack_member(root, BrandImage, 0, words), ((Size) image->words_mask + 1) / 8, 1);
	place = pack_array(pack, pack_member(root, BrandImage, 0, patterns), image->n_patterns, sizeof(BrandPattern));
	for (uint32 i = 0; i < image->n_patterns; i++)
		pack_varlena(pack, pack_member(place, BrandPattern, i, alias));
	place = pack_array(pack, pack_member(root, BrandImage, 0, brands), image->n_brands, sizeof(Brand));
	for (uint32 i = 0; i < image->n_brands; i++)
		pack_brand(pack, &image->brands[i], pack_member(place, Brand, i, brand_id));
}

static void
build_brands(Pack *pack)
{
	Reading		r = {0};
	BrandImage *image = palloc0(sizeof(BrandImage));

	r.image = image;
	r.builder = lexicon_begin(&lexicon_palloc, 2);
	lexicon_listen(r.builder);

	registry_read("SELECT brand_id, name, prior, min_confidence, pg_catalog.lower(valid), pg_catalog.upper(valid), "
				  "context, headings FROM assay.brand WHERE NOT pg_catalog.isempty(valid) ORDER BY brand_id",
				  take_brand, &r);
	r.next = 0;
	registry_read("SELECT brand_id, alias FROM assay.brand_alias ORDER BY brand_id, alias",
				  take_alias, &r);
	r.next = 0;
	registry_read("SELECT brand_id, party_kind, party, pg_catalog.lower(valid), pg_catalog.upper(valid) "
				  "FROM assay.brand_authorised WHERE NOT pg_catalog.isempty(valid) ORDER BY brand_id",
				  take_authorised, &r);
	registry_read("SELECT word, weight FROM assay.vocabulary", take_word, &r);

	days_finish(&image->days);
	image->lexicon = lexicon_finish(r.builder);
	for (uint32 i = 0; i < image->n_patterns; i++)
	{
		image->patterns[i].common = is_common(image->lexicon, i);
		if (image->patterns[i].alias.pointer == NULL)
			image->brands[image->patterns[i].brand].common = image->patterns[i].common;
		add_joined(&r, i);
	}
	make_word_bits(&r);
	pack_image(pack, image);
}

/* what a backend has of its own */
static void *
open_brands(void *root)
{
	BrandImage *image = root;

	image->context = CurrentMemoryContext;
	image->scan = lexicon_scan_begin(image->lexicon, &lexicon_palloc, brand_accept);
	return image;
}

/*-------------------------------------------------------------------------
 *
 * terms.c
 *	  Dated lists of terms to watch for, compiled into a lexicon without
 *	  edits: a term is found in any alphabet and disguise, but not misspelt.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/memutils.h"

#include "compat.h"
#include "match/match.h"
#include "registry/days.h"
#include "registry/registry.h"
#include "term/terms.h"
#include "text/database_text.h"

typedef struct Term
{
	TermKind	kind;
	Rel(const char) list;
	Rel(const char) version;
	Rel(const char) term;
	Rel(const char) utf8;
	int			utf8_length;
	int			signs_behind;	/* signs at its end: AAA+ */
	bool		literal;		/* has signs that count, or no letters */
	float4		weight;
	Rel(const char) note;		/* or NULL */
	Rel(ArrayType) hs;			/* text[], or NULL */
	uint32		cover;			/* of a TERM_COVER: index + 1, else 0 */
	bool		embedded;		/* counts among other words as well */
	DateADT		from;			/* in force, end exclusive */
	DateADT		until;
	Rel(const char) innocent;	/* plain forms of words beside which it is none */
} Term;

/* a code under which cover goods are declared */
typedef struct CoverCode
{
	HsCode		code;
	uint32		goods;			/* index */
} CoverCode;

typedef struct TermImage
{
	MemoryContext context;		/* of this backend, as is the scan */
	LexiconScan *scan;
	const Lexicon *lexicon;
	Days		days;
	Term	   *terms;
	uint32		n_terms;
	CoverGoods *covers;
	uint32		n_covers;
	uint32		covers_space;
	CoverCode  *cover_codes;	/* by code, then the heavier goods */
	uint32		n_cover_codes;
	uint32		cover_codes_space;
} TermImage;

static void build_terms(Pack *pack);
static void *open_terms(void *root);

static Registry term_registry = {
	.name = "terms",
	.tables = {"term_list", "term"},
	.build = build_terms,
	.open = open_terms
};

DateADT
date_or_today(bool isnull, Datum date)
{
	return isnull ? GetSQLCurrentDate() : DatumGetDateADT(date);
}

/* words beside which a term is innocent stand at most this far from it */
#define INNOCENT_REACH 3

static void
read_innocent(Term *term, Datum array)
{
	Datum	   *words;
	bool	   *nulls;
	int			n;
	StringInfoData innocent;

	deconstruct_array(DatumGetArrayTypeP(array), TEXTOID, -1, false, TYPALIGN_INT, &words, &nulls, &n);
	initStringInfo(&innocent);
	for (int i = 0; i < n; i++)
	{
		size_t		length;
		const char *utf8;
		const char *plain;

		if (nulls[i])
			continue;
		utf8 = utf8_of_text(DatumGetTextPP(words[i]), &length);
		plain = utf8_plain_form(utf8, length);
		if (*plain != '\0')
			appendBinaryStringInfo(&innocent, plain, strlen(plain) + 1);
	}
	term->innocent.pointer = innocent.data;
	pfree(words);
	pfree(nulls);
}

/* 1:1 is not 1/1, nor AAA+ AAA */
static void
read_signs(Term *term)
{
	bool		letters = false;

	for (int i = 0; i < term->utf8_length; i++)
	{
		char		c = term->utf8.pointer[i];

		if (IS_HIGHBIT_SET(c) || isalpha((unsigned char) c))
			letters = true;
		if (strchr("+:*%#", c) != NULL)
			term->literal = true;
	}
	if (!letters)
		term->literal = true;
	while (term->signs_behind < term->utf8_length &&
		   strchr("+*%", term->utf8.pointer[term->utf8_length - 1 - term->signs_behind]) != NULL)
		term->signs_behind++;
}

static TermKind
kind_of(const char *name)
{
	if (strcmp(name, "vague") == 0)
		return TERM_VAGUE;
	if (strcmp(name, "placeholder") == 0)
		return TERM_PLACEHOLDER;
	if (strcmp(name, "counterfeit") == 0)
		return TERM_COUNTERFEIT;
	if (strcmp(name, "cover") == 0)
		return TERM_COVER;
	return TERM_WATCH;
}

typedef struct Reading
{
	TermImage  *image;
	LexiconBuilder *builder;
	uint32		space;
} Reading;

/* what is no code is left out */
static void
add_cover(TermImage *image, Term *term, HeapTuple row, TupleDesc desc)
{
	CoverGoods *cover;
	Datum		value;
	bool		isnull;

	registry_grow(image->covers, image->n_covers, image->covers_space);
	cover = &image->covers[image->n_covers++];
	memset(cover, 0, sizeof(*cover));
	cover->list.pointer = term->list.pointer;
	cover->version.pointer = term->version.pointer;
	cover->term.pointer = term->term.pointer;
	cover->weight = term->weight;
	cover->from = term->from;
	cover->until = term->until;
	value = SPI_getbinval(row, desc, 12, &isnull);
	if (!isnull)
		cover->unit_value = DatumGetFloat8(value);
	cover->currency.pointer = SPI_getvalue(row, desc, 13);
	if (cover->currency.pointer == NULL)
		cover->currency.pointer = "";
	term->cover = image->n_covers;
	if (term->hs.pointer != NULL)
	{
		Datum	   *codes;
		bool	   *nulls;
		int			n;

		deconstruct_array(term->hs.pointer, TEXTOID, -1, false, TYPALIGN_INT, &codes, &nulls, &n);
		cover->codes.pointer = palloc((n + 1) * sizeof(HsCode));
		for (int i = 0; i < n; i++)
		{
			text	   *written = nulls[i] ? NULL : DatumGetTextPP(codes[i]);
			HsCode		code;

			if (written == NULL || hs_read(VARDATA_ANY(written), VARSIZE_ANY_EXHDR(written), &code) != HS_READ)
				continue;
			cover->codes.pointer[cover->n_codes++] = code;
			/* headings and chapters alone are too wide to flag a shipment */
			if (hs_digits(code) < HS_SUBHEADING)
				continue;
			registry_grow(image->cover_codes, image->n_cover_codes, image->cover_codes_space);
			image->cover_codes[image->n_cover_codes].code = code;
			image->cover_codes[image->n_cover_codes++].goods = image->n_covers - 1;
		}
	}
}

static int
compare_cover_codes(const void *a, const void *b, void *covers)
{
	const CoverCode *x = a;
	const CoverCode *y = b;
	const CoverGoods *x_goods = (const CoverGoods *) covers + x->goods;
	const CoverGoods *y_goods = (const CoverGoods *) covers + y->goods;

	if (x->code != y->code)
		return x->code < y->code ? -1 : 1;
	if (x_goods->weight != y_goods->weight)
		return x_goods->weight > y_goods->weight ? -1 : 1;
	return strcmp(x_goods->term.pointer, y_goods->term.pointer);
}

static void
take_term(void *arg, HeapTuple row, TupleDesc desc)
{
	Reading    *r = arg;
	Term		term = {0};
	Datum		value;
	bool		isnull;
	size_t		length;
	const char *utf8;

	term.term.pointer = SPI_getvalue(row, desc, 4);
	utf8 = utf8_of_bytes(term.term.pointer, strlen(term.term.pointer), &length);
	if (!lexicon_add(r->builder, utf8, length, 0))
		return;
	term.kind = kind_of(SPI_getvalue(row, desc, 1));
	term.list.pointer = SPI_getvalue(row, desc, 2);
	term.version.pointer = SPI_getvalue(row, desc, 3);
	term.utf8.pointer = pnstrdup(utf8, length);
	term.utf8_length = (int) length;
	read_signs(&term);
	term.weight = DatumGetFloat4(SPI_getbinval(row, desc, 5, &isnull));
	term.from = registry_date(row, desc, 6, DATEVAL_NOBEGIN);
	term.until = registry_date(row, desc, 7, DATEVAL_NOEND);
	days_add(&r->image->days, term.from);
	days_add(&r->image->days, term.until);
	value = SPI_getbinval(row, desc, 8, &isnull);
	if (!isnull)
		read_innocent(&term, value);
	term.note.pointer = SPI_getvalue(row, desc, 9);
	value = SPI_getbinval(row, desc, 10, &isnull);
	if (!isnull)
		term.hs.pointer = DatumGetArrayTypePCopy(value);
	term.embedded = DatumGetBool(SPI_getbinval(row, desc, 11, &isnull));
	if (term.kind == TERM_COVER)
		add_cover(r->image, &term, row, desc);

	registry_grow(r->image->terms, r->image->n_terms, r->space);
	r->image->terms[r->image->n_terms++] = term;
}

static void
pack_image(Pack *pack, const TermImage *image)
{
	Size		root = pack_root(pack, image, sizeof(TermImage));
	Size		place;

	pack_array(pack, pack_member(root, TermImage, 0, lexicon), lexicon_size(image->lexicon), 1);
	pack_array(pack, pack_member(root, TermImage, 0, days.days), image->days.n, sizeof(DateADT));
	pack_array(pack, pack_member(root, TermImage, 0, cover_codes), image->n_cover_codes, sizeof(CoverCode));
	place = pack_array(pack, pack_member(root, TermImage, 0, covers), image->n_covers, sizeof(CoverGoods));
	for (uint32 i = 0; i < image->n_covers; i++)
	{
		pack_string(pack, pack_member(place, CoverGoods, i, list));
		pack_string(pack, pack_member(place, CoverGoods, i, version));
		pack_string(pack, pack_member(place, CoverGoods, i, term));
		pack_string(pack, pack_member(place, CoverGoods, i, currency));
		pack_array(pack, pack_member(place, CoverGoods, i, codes), image->covers[i].n_codes, sizeof(HsCode));
	}
	place = pack_array(pack, pack_member(root, TermImage, 0, terms), image->n_terms, sizeof(Term));
	for (uint32 i = 0; i < image->n_terms; i++)
	{
		pack_string(pack, pack_member(place, Term, i, list));
		pack_string(pack, pack_member(place, Term, i, version));
		pack_string(pack, pack_member(place, Term, i, term));
		pack_string(pack, pack_member(place, Term, i, utf8));
		pack_string(pack, pack_member(place, Term, i, note));
		pack_varlena(pack, pack_member(place, Term, i, hs));
		pack_strings(pack, pack_member(place, Term, i, innocent));
	}
}

static void
build_terms(Pack *pack)
{
	Reading		r = {0};
	TermImage  *image = palloc0(sizeof(TermImage));

	r.image = image;
	r.builder = lexicon_begin(&lexicon_palloc, 0);
	registry_read("SELECT l.kind, l.list, l.version, t.term, t.weight, "
				  "pg_catalog.lower(l.valid), pg_catalog.upper(l.valid), t.innocent, "
				  "t.note, t.hs, l.embedded, t.unit_value::pg_catalog.float8, t.currency "
				  "FROM assay.term t JOIN assay.term_list l ON l.list OPERATOR(pg_catalog.=) t.list "
				  "WHERE NOT pg_catalog.isempty(l.valid)",
				  take_term, &r);
	days_finish(&image->days);
	image->lexicon = lexicon_finish(r.builder);
	if (image->n_cover_codes > 0)
		qsort_arg(image->cover_codes, image->n_cover_codes, sizeof(CoverCode), compare_cover_codes, image->covers);
	pack_image(pack, image);
}

/* what a backend has of its own */
static void *
open_terms(void *root)
{
	TermImage  *image = root;

	image->context = CurrentMemoryContext;
	image->scan = lexicon_scan_begin(image->lexicon, &lexicon_palloc, NULL);
	return image;
}

/* what a scan of one text collects */
typedef struct Finding
{
	TermImage  *image;
	const Text *words;
	DateADT		as_of;
	int			n;
} Finding;

/*
 * The hits of the text last scanned, in TopMemoryContext; terms_find() returns
 * them. Each call starts afresh, and runs no code of others once it has the
 * image, so that it is not re-entered.
 */
static TermHit *found_hits = NULL;
static int	found_space = 0;

static bool
stands_beside(const Text *words, const char *word, uint32 first, uint32 last)
{
	uint32		from = first > INNOCENT_REACH ? first - INNOCENT_REACH : 0;
	uint32		to = Min(last + INNOCENT_REACH, words->n_tokens - 1);
	size_t		length = strlen(word);

	for (uint32 i = from; i <= to; i++)
	{
		const Token *token = &words->tokens[i];

		if ((i < first || i > last) && token->plain_length == length &&
			memcmp(words->letters + token->plain, word, length) == 0)
			return true;
	}
	return false;
}

/* equal but for blanks and case: 1:1 is not 1/1 */
static bool
same_signs(const char *a, int length_a, const char *b, int length_b)
{
	int			i = 0;
	int			k = 0;

	for (;;)
	{
		while (i < length_a && a[i] == ' ')
			i++;
		while (k < length_b && b[k] == ' ')
			k++;
		if (i == length_a || k == length_b)
			return i == length_a && k == length_b;
		if (pg_ascii_tolower((unsigned char) a[i++]) != pg_ascii_tolower((unsigned char) b[k++]))
			return false;
	}
}

static void
collect(void *arg, const LexiconMatch *match)
{
	Finding    *finding = arg;
	const Text *words = finding->words;
	const Term *term = &finding->image->terms[match->pattern];
	TermHit    *hit;
	uint32		end;

	if (finding->as_of < term->from || finding->as_of >= term->until)
		return;
	end = Min(match->end + term->signs_behind, words->length);
	if (term->literal && !same_signs(words->source + match->start, end - match->start,
									 rel(term->utf8), term->utf8_length))
		return;
	for_each_string(word, rel(term->innocent))
		if (stands_beside(words, word, match->first, match->last))
			return;

	if (finding->n == found_space)
	{
		int			space = found_space * 2 + 32;

		if (found_hits == NULL)
			found_hits = MemoryContextAlloc(TopMemoryContext, space * sizeof(TermHit));
		else
			found_hits = repalloc_huge(found_hits, (Size) space * sizeof(TermHit));
		found_space = space;
	}
	hit = &found_hits[finding->n++];
	hit->kind = term->kind;
	hit->list = rel(term->list);
	hit->version = rel(term->version);
	hit->term = rel(term->term);
	hit->weight = term->weight;
	hit->note = rel(term->note);
	hit->hs = PointerGetDatum(rel(term->hs));
	hit->cover = term->cover == 0 ? NULL : &finding->image->covers[term->cover - 1];
	hit->embedded = term->embedded;
	hit->first = match->first;
	hit->last = match->last;
	hit->start = match->start;
	hit->end = end;
	hit->whole = false;
}

/* by place, the longer first */
static int
by_place(const void *a, const void *b)
{
	const TermHit *x = a;
	const TermHit *y = b;

	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return strcmp(x->list, y->list);
}

/* words that name no goods: GIFT, 2 pcs */
static bool
says_nothing(const Text *words, const Token *token)
{
	static const char *const fillers[] = {
		"pcs", "pc", "pce", "pces", "piece", "pieces", "x", "qty", "set", "sets", "kg", "g", "lb", "lbs",
		"of", "and", "for", "no", "the", "a", "an", "my", "your", "new", "only", "with", "stk", "stuck"
	};

	if (!(token->flags & TOKEN_LETTER))
		return true;
	for (size_t i = 0; i < lengthof(fillers); i++)
		if (fillers[i][0] == words->letters[token->plain] && strlen(fillers[i]) == token->plain_length &&
			memcmp(words->letters + token->plain, fillers[i], token->plain_length) == 0)
			return true;
	return false;
}

/* marks the hits of a kind as whole if together they are all there is to read */
static void
mark_whole(const Text *words, TermHit *hits, int n, TermKind kind)
{
	uint32		next = 0;		/* first token that nothing accounts for */

	for (int i = 0; i <= n; i++)
	{
		uint32		until;

		if (i < n && hits[i].kind != kind)
			continue;
		until = i < n ? hits[i].first : words->n_tokens;
		for (; next < until; next++)
			if (!says_nothing(words, &words->tokens[next]))
				return;
		if (i < n && hits[i].last >= next)
			next = hits[i].last + 1;
	}
	for (int i = 0; i < n; i++)
		if (hits[i].kind == kind)
			hits[i].whole = true;
}

/* drops the hits of lists that only count when nothing else is in the text */
static int
drop_embedded(TermHit *hits, int n)
{
	int			kept = 0;

	for (int i = 0; i < n; i++)
		if (hits[i].whole || hits[i].embedded)
			hits[kept++] = hits[i];
	return kept;
}

int
terms_find(const Text *words, DateADT as_of, TermHit **hits)
{
	TermImage  *image = registry_get(&term_registry);
	Finding		finding = {image, words, as_of, 0};
	MemoryContext old;
	int			n = 0;

	*hits = found_hits;
	if (words->n_tokens == 0)
		return 0;
	old = MemoryContextSwitchTo(image->context);
	lexicon_scan(image->scan, words, collect, &finding);
	MemoryContextSwitchTo(old);
	if (finding.n == 0)
		return 0;

	qsort(found_hits, finding.n, sizeof(TermHit), by_place);
	for (int i = 0; i < finding.n; i++)
	{
		TermHit    *hit = &found_hits[i];
		bool		inside = false;

		/* only hits that begin no later can hold it */
		for (int k = n - 1; k >= 0 && !inside; k--)
		{
			const TermHit *other = &found_hits[k];
			bool		longer = other->first < hit->first || other->last > hit->last;

			if (other->kind == hit->kind && other->last >= hit->last &&
				(longer || strcmp(other->list, hit->list) == 0))
				inside = true;
			if (found_hits[k].first + LEXICON_MAX_WORDS * 2 < hit->first)
				break;
		}
		if (!inside)
			found_hits[n++] = *hit;
	}
	mark_whole(words, found_hits, n, TERM_VAGUE);
	mark_whole(words, found_hits, n, TERM_PLACEHOLDER);
	*hits = found_hits;
	return drop_embedded(found_hits, n);
}

uint32
terms_period(DateADT as_of)
{
	TermImage  *image = registry_get(&term_registry);

	return days_until(&image->days, as_of);
}

/* longer codes are more specific */
const CoverGoods *
terms_cover_code(HsCode code, DateADT as_of, HsCode *listed)
{
	TermImage  *image = registry_get(&term_registry);

	if (image->n_cover_codes == 0)
		return NULL;
	for (int digits = hs_digits(code); digits >= HS_SUBHEADING; digits--)
	{
		HsCode		above = hs_cut(code, digits);
		uint32		low = 0;
		uint32		high = image->n_cover_codes;

		while (low < high)
		{
			uint32		middle = low + (high - low) / 2;

			if (image->cover_codes[middle].code < above)
				low = middle + 1;
			else
				high = middle;
		}
		for (; low < image->n_cover_codes && image->cover_codes[low].code == above; low++)
		{
			const CoverGoods *goods = &image->covers[image->cover_codes[low].goods];

			if (as_of >= goods->from && as_of < goods->until)
			{
				*listed = above;
				return goods;
			}
		}
	}
	return NULL;
}

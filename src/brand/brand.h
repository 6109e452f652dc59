/*-------------------------------------------------------------------------
 *
 * brand.h
 *	  The registry of brands and what it finds in a description.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BRAND_BRAND_H
#define ASSAY_BRAND_BRAND_H

#include "postgres.h"

#include "utils/date.h"

#include "hs/hscode.h"
#include "match/lexicon.h"
#include "term/terms.h"

typedef struct BrandMatch
{
	int64		brand_id;
	const struct Brand *brand;	/* valid until the next registry_get() */
	Datum		name;			/* text */
	Datum		alias;			/* text, or 0: the name itself was matched */
	DateADT		from;			/* days on which it is looked for */
	DateADT		until;			/* exclusive */
	float4		similarity;
	float4		confidence;
	uint8		written;		/* WRITTEN_... */
	uint32		first;			/* tokens, both inclusive */
	uint32		last;
	uint32		start;			/* bytes of the UTF-8 text, end exclusive */
	uint32		end;
} BrandMatch;

/* what is known of a shipment beside its description */
typedef struct BrandContext
{
	DateADT		as_of;
	const char *hs_digits;		/* of the declared code, or NULL */
	int			n_hs_digits;
	const TermHit *terms;		/* of the description */
	int			n_terms;
} BrandContext;

/*
 * The brands mentioned in a text, most confident first, those below
 * min_confidence left out. *matches is valid until the next call. only_brands, unless
 * NULL, is set to what brand_only_text() returns, at no further cost.
 */
extern int	brand_find(const Text *words, const BrandContext *context,
					   double min_confidence, BrandMatch **matches, bool *only_brands);

/*
 * Equal for days on which brand_find() gives equal results; who is authorised
 * may differ between them.
 */
extern uint32 brand_period(DateADT as_of);

/*
 * Does a text consist of brand names only? Every name that is there unchanged
 * counts, whatever its confidence.
 */
extern bool brand_only_text(const Text *words);

/* what a code says of the goods of a brand (assay.brand.headings) */
typedef enum BrandGoods
{
	BRAND_GOODS_UNKNOWN,		/* the brand has no headings */
	BRAND_GOODS_FIT,			/* they fall under the code, or it under theirs */
	BRAND_GOODS_NEAR,			/* they are in the same chapter */
	BRAND_GOODS_OTHER
} BrandGoods;

extern BrandGoods brand_goods(const struct Brand *brand, HsCode code);

/*
 * Is its name an ordinary word? With goods that the brand does not sell it is
 * taken for that word, not for the brand: apple trees, coach bolts.
 */
extern bool brand_is_ordinary(const struct Brand *brand);

/* is anybody authorised for it, on whatever day? */
extern bool brand_has_authorised(const struct Brand *brand);

/* the digits of the codes of its goods, one behind another, an empty string at the end; or NULL */
extern const char *brand_headings(const struct Brand *brand);

/* who may ship a brand's goods: an importer or seller by number or name */
typedef struct BrandParty
{
	const char *importer_number;	/* as importerno_normalise() has it, or NULL */
	const char *importer;		/* name in UTF-8, or NULL */
	const char *seller;			/* the same */
} BrandParty;

/*
 * Is one of the parties authorised for a brand on a day? *who is the entry of
 * assay.brand_authorised. *listed: the brand has any entry for that day.
 */
extern bool brand_authorised(const struct Brand *brand, const BrandParty *party, DateADT as_of,
							 const char **who, bool *listed);

#endif							/* ASSAY_BRAND_BRAND_H */

/*-------------------------------------------------------------------------
 *
 * brand_image.h
 *	  The compiled registry of brands; private to src/brand.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BRAND_BRAND_IMAGE_H
#define ASSAY_BRAND_BRAND_IMAGE_H

#include "postgres.h"

#include "utils/date.h"

#include "match/lexicon.h"
#include "registry/block.h"
#include "registry/days.h"

/* an entry of assay.brand_authorised */
typedef struct Authorisation
{
	bool		importer;		/* else a seller */
	Rel(const char) party;		/* as entered */
	Rel(const char) number;		/* as importerno_normalise() has it, or NULL */
	Rel(const char) utf8;		/* the party as a name */
	DateADT		from;
	DateADT		until;			/* exclusive */
} Authorisation;

typedef struct Brand
{
	int64		brand_id;
	Rel(text) name;
	float4		prior;
	float4		min_confidence;
	DateADT		from;
	DateADT		until;			/* exclusive */
	Rel(const char) context;	/* plain forms, as pack_strings() has them; or NULL */
	Rel(const char) headings;	/* digits, the same */
	bool		common;			/* every word of its name is ordinary */
	Rel(Authorisation) authorised;
	uint32		n_authorised;
} Brand;

/* enough to decide most mentions without a look at the brand */
typedef struct BrandPattern
{
	uint32		brand;
	float4		prior;
	float4		min_confidence;
	bool		common;			/* every word of it is ordinary */
	bool		dated;			/* the brand has a from or until date */
	bool		has_context;		/* it has words or headings */
	Rel(text) alias;			/* NULL: the name itself */
} BrandPattern;

typedef struct BrandImage
{
	MemoryContext context;		/* of this backend, as is the scan */
	LexiconScan *scan;
	const Lexicon *lexicon;
	Brand	   *brands;
	uint32		n_brands;
	Days		days;			/* of the brands, not of who is authorised */
	BrandPattern *patterns;		/* as numbered by the lexicon */
	uint32		n_patterns;

	/* a bit for every word that may stand for a name, or for part of one */
	uint8	   *words;
	uint32		words_mask;
} BrandImage;

/* the image as the active snapshot and the current role see the registry */
extern BrandImage *brand_image(void);

/*
 * May a token, as it stands, be a word of a name or a name in one word? False
 * is certain.
 */
extern bool brand_may_have_word(const BrandImage *image, const Text *text, const Token *token);

#endif							/* ASSAY_BRAND_BRAND_IMAGE_H */

/*-------------------------------------------------------------------------
 *
 * seller_image.h
 *	  The watch list of sellers, compiled for look-ups by name.
 *
 * Every name and alias is a record. Its words lead to it: as they are, by
 * their sound, joined with their neighbours, and as initials; a word is also
 * found with one letter more, less or wrong (by the forms it has with one
 * letter left out). Words that many records share are looked at last, and
 * only while there is budget.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SELLER_SELLER_IMAGE_H
#define ASSAY_SELLER_SELLER_IMAGE_H

#include "postgres.h"

#include "utils/date.h"

#include "name/name.h"
#include "name/name_sketch.h"
#include "registry/block.h"

typedef struct ImageSeller
{
	int64		seller_id;
	Rel(const char) name;
	Rel(const char) status;
	Rel(const char) source;		/* or NULL */
	Rel(const char) reason;		/* or NULL */
	Rel(struct varlena) valid;	/* the daterange as it is stored */
	DateADT		from;
	DateADT		until;			/* exclusive; not after from: never */
	char		country[3];
} ImageSeller;

typedef struct ImageRecord
{
	Rel(const char) text;		/* UTF-8 */
	uint32		seller;			/* index into sellers */
	uint16		length;
	uint8		n_sketch;		/* words; 0: none */
	uint32		sketch;
	float		weight;			/* of all its tokens */
} ImageRecord;

typedef struct SellerImage SellerImage;

/* A record that may match the name searched for. */
typedef struct Candidate
{
	uint32		record;
	float		score;
} Candidate;

/* Starts an image in the current memory context, where it is built. */
extern SellerImage *seller_image_start(void);

/* The texts in *seller must last until the image is packed. Returns its index. */
extern uint32 seller_image_add_seller(SellerImage *image, const ImageSeller *seller);

/* one more name of a seller; utf8 must last as long */
extern void seller_image_add_name(SellerImage *image, uint32 seller,
								  const char *utf8, size_t length);

/* after the last name: the image is the root of what is packed */
extern void seller_image_finish(SellerImage *image, Pack *pack);

/* room for look-ups, in the current memory context; before the first of them */
extern void seller_image_open(SellerImage *image);

/*
 * Records that may be alike, the likeliest first, at most max of them. The
 * scores are estimates: the caller compares the names.
 */
extern int	seller_image_candidates(SellerImage *image, const PartyName *name,
									Candidate *out, int max);

/* the sketch of a record, in the weights that names have by themselves */
extern const NameSketchWord *seller_image_sketch(const SellerImage *image, const ImageRecord *record);

extern uint32 seller_image_n_sellers(const SellerImage *image);
extern const ImageSeller *seller_image_seller(const SellerImage *image, uint32 index);
extern const ImageRecord *seller_image_record(const SellerImage *image, uint32 index);

#endif							/* ASSAY_SELLER_SELLER_IMAGE_H */

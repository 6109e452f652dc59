/*-------------------------------------------------------------------------
 *
 * link_image.h
 *	  Sellers and their identifiers, compiled for walking from one to others.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SELLER_LINK_IMAGE_H
#define ASSAY_SELLER_LINK_IMAGE_H

#include "postgres.h"

#include "utils/date.h"

#include "registry/block.h"

typedef struct LinkSeller
{
	int64		seller_id;
	Rel(const char) name;		/* UTF-8, as all texts here */
	Rel(const char) status;
	DateADT		from;			/* days on which the entry holds */
	DateADT		until;			/* exclusive */
	uint32		first;			/* into by_seller */
	uint32		n;
} LinkSeller;

/* one row of assay.seller_identifier that may link */
typedef struct LinkEdge
{
	uint32		seller;			/* index */
	uint32		key;			/* index */
	int64		identifier_id;
	float		confidence;
	DateADT		from;
	DateADT		until;			/* exclusive */
	uint8		kind;
} LinkEdge;

typedef struct LinkKey
{
	Rel(const char) text;
	uint32		first;			/* edge: those of a key follow each other, by seller */
	uint32		n;
} LinkKey;

typedef struct LinkImage
{
	LinkSeller *sellers;		/* by seller_id */
	LinkKey    *keys;			/* by their bytes */
	LinkEdge   *edges;
	uint32	   *by_seller;		/* edges, by seller */
	uint32		n_sellers;
	uint32		n_keys;
	uint32		n_edges;
	Size		max_sellers;
	Size		max_keys;
	Size		max_edges;
} LinkImage;

/* no limit to how many sellers may share an identifier that links */
#define LINK_ANY_NUMBER PG_INT32_MAX

typedef struct LinkDay
{
	DateADT		day;
	int32		max_shared;
} LinkDay;

/*
 * Builds in the current memory context: sellers by rising id, then rows by key
 * and seller, then the finish, which packs the image. A row whose seller is not
 * there is left out.
 */
extern LinkImage *link_image_start(void);
extern void link_image_add_seller(LinkImage *image, const LinkSeller *seller);
extern void link_image_add_row(LinkImage *image, int64 seller_id, const char *key, const LinkEdge *row);
extern void link_image_finish(LinkImage *image, Pack *pack);

/* NULL when there is none */
extern const LinkSeller *link_image_seller(const LinkImage *image, int64 seller_id);
extern const LinkKey *link_image_key(const LinkImage *image, const char *text);

extern bool link_edge_holds(const LinkEdge *edge, DateADT day);

/* does a key link anybody on the day? */
extern bool link_key_links(const LinkImage *image, const LinkKey *key, const LinkDay *on);

/* A seller that was reached, and the last step to it. */
typedef struct LinkReached
{
	uint32		seller;
	uint32		from;			/* index into the list of those reached */
	uint32		edge_from;		/* edges of that step */
	uint32		edge_to;
	int			steps;
	double		confidence;		/* of the whole way */
} LinkReached;

/*
 * Walks breadth first; the first of the list is the seller itself, with no
 * step. Of the shortest ways to a seller the surest is kept. Returns a list in
 * the current memory context.
 */
extern LinkReached *link_walk(const LinkImage *image, const LinkSeller *start, const LinkDay *on,
							  int max_steps, uint32 *n_reached);

/*
 * For every seller the index of the first of those it hangs together with;
 * in the current memory context.
 */
extern uint32 *link_clusters(const LinkImage *image, const LinkDay *on);

#endif							/* ASSAY_SELLER_LINK_IMAGE_H */

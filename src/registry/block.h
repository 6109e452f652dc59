/*-------------------------------------------------------------------------
 *
 * block.h
 *	  Images as one block of memory that can stand anywhere.
 *
 * An image is built with ordinary pointers, and then packed: everything it
 * points to is copied behind it into one block. The struct it begins with, its
 * root, is copied out again by whoever opens the block, and has ordinary
 * pointers there. All else stays in the block, which may be mapped at another
 * address in each process, so that a pointer in it is a Rel: while the image
 * is built a pointer, once packed the distance from itself to what it means.
 *
 *		typedef struct Party
 *		{
 *			Rel(const char) name;
 *		} Party;
 *
 *		party->name.pointer = pstrdup(...);		while it is built
 *		strlen(rel(party->name));				once it is packed
 *
 * A struct with a Rel in it must not be copied once it is packed.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_REGISTRY_BLOCK_H
#define ASSAY_REGISTRY_BLOCK_H

#include "postgres.h"

#define Rel(type) union { type *pointer; int64 offset; }

static inline void *
rel_target(const int64 *field)
{
	return *field == 0 ? NULL : unconstify(char *, (const char *) field + *field);
}

/* what a Rel of a packed image means, or NULL */
#define rel(field) ((__typeof__((field).pointer)) rel_target(&(field).offset))

/* pointers a root can have */
#define PACK_ROOT_POINTERS 32

/* a part of the block while it is packed */
typedef struct PackPiece
{
	Size		place;
	Size		size;
	char	   *data;
} PackPiece;

typedef struct Pack
{
	PackPiece  *pieces;			/* by place */
	uint32		n_pieces;
	uint32		max_pieces;
	uint32		last_used;		/* piece */
	Size		room;			/* left in the last piece */
	Size		size;			/* of the block so far */
	Size		root_end;
} Pack;

/* begins a block in the current memory context */
extern void pack_start(Pack *pack);

/* Copies the root, the first of all. Returns its place in the block. */
extern Size pack_root(Pack *pack, const void *root, Size size);

/*
 * Packs what the pointer at a place of the block points to: n items of a
 * width, a string, or a datum of a type of variable length. Returns the place
 * of the first, where its own pointers are then packed in turn. Of no items,
 * and of NULL, nothing is left but NULL. Large arrays stay where they are until
 * pack_write(), and are changed there.
 */
extern Size pack_array(Pack *pack, Size field, Size n, Size width);
extern void pack_string(Pack *pack, Size field);
extern void pack_varlena(Pack *pack, Size field);

/* strings one behind another, and behind the last an empty one */
extern void pack_strings(Pack *pack, Size field);

/* of strings packed like this; s may be NULL */
#define for_each_string(item, s) \
	for (const char *item = (s); item != NULL && *item != '\0'; item += strlen(item) + 1)

/* the place of a member of item i of the array of a type at a place */
#define pack_member(place, type, i, member) \
	((place) + (Size) (i) * sizeof(type) + offsetof(type, member))

/* writes the block, of pack->size bytes */
extern void pack_write(const Pack *pack, char *block);

/*
 * A copy of the root of a block, in the current memory context. It is good as
 * long as the block stays where it is.
 */
extern void *block_open(const char *block);

#endif							/* ASSAY_REGISTRY_BLOCK_H */

/*-------------------------------------------------------------------------
 *
 * entity_image.h
 *	  The names that are known, by their keys, in memory.
 *
 * Holds the numbers of names and nothing that changes: what entity a name is
 * of, and how it is written, is read from the tables each time. So what was
 * rolled back or deleted does no harm, and is not found there.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_ENTITY_ENTITY_IMAGE_H
#define ASSAY_ENTITY_ENTITY_IMAGE_H

#include "postgres.h"

#include "entity/entity_keys.h"

typedef struct EntityImage EntityImage;

/* for about n names, and more; in a memory context of its own below the current one */
extern EntityImage *entity_image_create(Size n);
extern void entity_image_free(EntityImage *image);

/* names come by rising number; whole is keys[0] */
extern void entity_image_add(EntityImage *image, int64 name_id, const uint32 *keys, int n_keys);

/* the greatest number that was added, or 0 */
extern int64 entity_image_last(const EntityImage *image);

/*
 * Numbers of names that share keys with these, those that share most first; of
 * names with the same words only the first few. At most max; returns how many.
 */
extern int	entity_image_candidates(EntityImage *image, const EntityKeys *keys, int64 *out, int max);

#endif							/* ASSAY_ENTITY_ENTITY_IMAGE_H */

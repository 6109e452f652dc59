/*-------------------------------------------------------------------------
 *
 * shared.h
 *	  Images that the backends of a server share.
 *
 * A block (block.h) stands in a segment of dynamic shared memory, found by
 * database, registry and a key that tells what it was made from. Who finds
 * none builds it, and others wait for it meanwhile. The last image of a
 * registry is kept, an older one as long as somebody has it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_REGISTRY_SHARED_H
#define ASSAY_REGISTRY_SHARED_H

#include "postgres.h"

#include "datatype/timestamp.h"
#include "storage/dsm.h"
#include "utils/snapshot.h"

#define SHARED_NAME 32

/* equal keys: equal images */
typedef struct SharedKey
{
	uint64		high;
	uint64		low;
} SharedKey;

/* what a registry asks for */
typedef struct SharedWish
{
	const char *registry;
	SharedKey	key;
	Oid			table;			/* without which no image is needed any more */
	Snapshot	snapshot;		/* for which the key holds */
} SharedWish;

typedef enum SharedAnswer
{
	SHARED_ATTACHED,
	SHARED_BUILD,				/* the caller builds it: shared_publish() or shared_give_up() */
	SHARED_PRIVATE				/* the caller needs one of its own */
} SharedAnswer;

/* an image that this backend has attached */
typedef struct SharedBlock
{
	dsm_segment *segment;		/* NULL: none */
	uint32		drops;			/* shared_drops() of that time */
} SharedBlock;

extern void shared_init(void);

/* may this session share images at all? */
extern bool shared_allowed(void);

/*
 * Looks for an image, and waits where it is being built, until interrupted.
 * *why is set with SHARED_PRIVATE.
 */
extern SharedAnswer shared_find(const SharedWish *wish, SharedBlock *block, const char **why);

/*
 * After SHARED_BUILD: copies what was built, which others find from then on,
 * and attaches it. Returns false, and says why, where it has no place.
 */
extern bool shared_publish(const char *data, Size size, TimestampTz begun, SharedBlock *block, const char **why);

/* after SHARED_BUILD: there will be no image, because of an error */
extern void shared_give_up(void);

/* NULL afterwards; does not throw */
extern void shared_detach(SharedBlock *block);

/* rises whenever shared_drop() was called; images of before are not to be used again */
extern uint32 shared_drops(void);

/* all images of this database go, as soon as nobody has them; returns how many */
extern int	shared_drop(void);

/* a line of assay.registry_images */
typedef struct SharedLine
{
	char		registry[SHARED_NAME];
	Oid			database;
	SharedKey	key;
	Size		bytes;
	TimestampTz built;
	double		seconds;
	int			backends;
	const char *state;
} SharedLine;

/* the images of the server, in the current memory context */
extern SharedLine *shared_lines(int *n);

#endif							/* ASSAY_REGISTRY_SHARED_H */

/*-------------------------------------------------------------------------
 *
 * shared.h
 *	  Images that the backends of a server share.
 *
 * A block (block.h) is kept in a segment of dynamic shared memory, found by
 * database, registry and a key of what it was built from. The first backend
 * that finds none builds it while others wait. The latest image of a registry
 * is kept; older ones until the last backend detaches.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_REGISTRY_SHARED_H
#define ASSAY_REGISTRY_SHARED_H

#include "postgres.h"

#include "datatype/timestamp.h"
#include "storage/dsm.h"
#include "utils/snapshot.h"

#include "registry/block.h"

#define SHARED_NAME 32

/* equal keys: equal images */
typedef struct SharedKey
{
	uint64		high;
	uint64		low;
} SharedKey;

/* the image that a registry asks for */
typedef struct SharedRequest
{
	const char *registry;
	SharedKey	key;
	Oid			table;			/* the image is dropped with it */
	Snapshot	snapshot;		/* the key was computed under */
} SharedRequest;

typedef enum SharedAnswer
{
	SHARED_ATTACHED,
	SHARED_BUILD,				/* the caller builds it: shared_publish() or shared_abandon() */
	SHARED_PRIVATE				/* the caller needs one of its own */
} SharedAnswer;

/* an image that this backend has attached */
typedef struct SharedBlock
{
	dsm_segment *segment;		/* NULL: none */
	int			number;			/* of the image in the directory */
	uint32		drops;			/* shared_drops() of that time */
} SharedBlock;

extern void shared_init(void);

/* may this session share images at all? */
extern bool shared_allowed(void);

/*
 * Looks for an image, and waits where it is being built, until interrupted.
 * *why is set with SHARED_PRIVATE.
 */
extern SharedAnswer shared_find(const SharedRequest *request, SharedBlock *block, const char **why);

/*
 * After SHARED_BUILD: writes what was packed to shared memory, where
 * others find it from then on, and attaches it. Returns false, and says why, where it has no place.
 */
extern bool shared_publish(const Pack *pack, TimestampTz begun, SharedBlock *block, const char **why);

/* after SHARED_BUILD: the build failed */
extern void shared_abandon(void);

/* has a newer image replaced it? */
extern bool shared_is_retired(const SharedBlock *block);

/* does not throw */
extern void shared_detach(SharedBlock *block);

/* counts calls of shared_drop(); images attached before the last are not to be reused */
extern uint32 shared_drops(void);

/* retires all images of this database; returns how many */
extern int	shared_drop(void);

/* a row of assay.registry_images */
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

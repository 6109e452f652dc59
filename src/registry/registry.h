/*-------------------------------------------------------------------------
 *
 * registry.h
 *	  Compiled images of registry tables, one a server and database.
 *
 * A registry is a set of tables in schema assay that C code looks up often:
 * brands, watched sellers, importers, rules. It is read through SPI into an
 * image (a lexicon, a hash table) on first use, and again when a snapshot sees
 * other rows, or another role may see others. All backends share the image,
 * unless it is true for one transaction or role only (registry_images tells).
 *
 * Every table of a registry is tracked by assay.track_registry(); see
 * registry.c for whom an image serves.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_REGISTRY_REGISTRY_H
#define ASSAY_REGISTRY_REGISTRY_H

#include "postgres.h"

#include "executor/spi.h"
#include "utils/date.h"
#include "utils/timestamp.h"

#include "registry/block.h"
#include "registry/shared.h"

#define REGISTRY_MAX_TABLES 4

/* bit i for table i */
typedef struct RegistryAccess
{
	uint8		readable;		/* the role has SELECT */
	uint8		filtered;		/* row security applies to the role */
} RegistryAccess;

typedef struct Registry
{
	const char *name;			/* for messages and memory statistics */
	const char *tables[REGISTRY_MAX_TABLES];	/* in schema assay */

	/*
	 * Reads the tables and packs an image of them, which begins with its root.
	 * Runs inside SPI with the caller's snapshot and privileges, in a memory
	 * context that is deleted afterwards. May throw.
	 */
	void		(*build) (Pack *pack);

	/*
	 * Makes of the root, a copy of the backend's own, what registry_get()
	 * returns; in the memory context of the image, for what goes with it and
	 * is not shared. NULL: the root as it is.
	 */
	void	   *(*open) (void *root);

	/*
	 * Instead of both, for what is small: returns the image, allocated in the
	 * current memory context, which is the image's own. It is never shared.
	 */
	void	   *(*build_private) (void);

	/* the rest belongs to registry.c and starts as zero */
	struct Registry *next;
	bool		listed;			/* in the list of registry.c */
	void	   *image;
	MemoryContext context;
	SharedBlock block;			/* that the image is of, or none */
	Oid			relids[REGISTRY_MAX_TABLES];
	bool		stale;			/* a table was altered */

	/* what assay.registry_images tells of an image that is not shared */
	const char *why;			/* it is not; NULL: it is */
	SharedKey	key;
	TimestampTz built_at;
	double		seconds;

	/* for whom the image is current */
	uint64		versions[REGISTRY_MAX_TABLES];
	bool		view_only;		/* serves the view it was built in only */
	uint64		view;			/* in which it was last found current */
	Oid			role;			/* of the caller then */
	RegistryAccess access;		/* of that role */
	TimestampTz statement;		/* by policies: its start, */
	uint64		settings;		/* and a digest of the settings */
} Registry;

extern void registry_init(void);

/* a table of schema assay; throws ERRCODE_UNDEFINED_TABLE */
extern Oid	registry_table(const char *name);

/*
 * The image of a registry as the active snapshot and the current role see it.
 * Never NULL. Valid until the next call for the same registry: do not keep it
 * across calls of a set-returning function.
 */
extern void *registry_get(Registry *registry);

/*
 * How many images this backend has built or attached. A result derived from images is
 * current as long as registry_get() of each of them leaves this unchanged.
 */
extern uint64 registries_built(void);

/*
 * For build(): calls callback() for every row of a query, in batches, however
 * many there are. callback() runs in the memory context of the image, which is
 * also current afterwards. (SPI itself leaves its own context current.)
 */
typedef void (*RegistryRowCallback) (void *arg, HeapTuple row, TupleDesc desc);
extern void registry_read(const char *query, RegistryRowCallback callback, void *arg);

/* a date column of such a row; infinite ends of ranges are NULL */
extern DateADT registry_date(HeapTuple row, TupleDesc desc, int column, DateADT if_null);

/*
 * Makes room for one more item in an array of an image, of which used of space
 * items are taken; array may be NULL at first. Throws ERRCODE_PROGRAM_LIMIT_EXCEEDED where
 * items could no longer be counted in 32 bits.
 */
#define registry_grow(array, used, space) \
	do { \
		Size		space_ = (space); \
		(array) = registry_grow_array((array), (used), &space_, sizeof(*(array))); \
		(space) = space_; \
	} while (0)
extern void *registry_grow_array(void *array, Size used, Size *space, Size width);

/* n items in the current memory context, however large */
extern void *registry_allocate(Size n, Size width, bool zero);

/* the same, zeroed; what is never written takes no memory */
extern void *registry_allocate_sparse(Size n, Size width);

#endif							/* ASSAY_REGISTRY_REGISTRY_H */

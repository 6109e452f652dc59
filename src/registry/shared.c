/*-------------------------------------------------------------------------
 *
 * shared.c
 *	  Images that the backends of a server share.
 *
 * The directory is a small array in main shared memory, whose slack has room
 * for it without shared_preload_libraries. Each image is a segment of dynamic
 * shared memory, pinned while the directory offers it; a retired segment is
 * freed by the server when the last backend detaches.
 *
 *		FREE -> BUILDING -> READY -> RETIRED -> FREE
 *						 -> REFUSED
 *
 * Of a registry one image is READY: that of the latest snapshot. Versions have
 * no order, but snapshots do. An image that a newer one replaces, or that is
 * built for an older snapshot, is RETIRED: it can be attached as long as some
 * backend has it. REFUSED is an image that did not fit: nobody waits for it, or
 * retries before a while.
 *
 * A crash of a backend restarts shared memory and takes everything along.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <dlfcn.h>
#include <limits.h>
#include <sys/stat.h>

#include "access/transam.h"
#include "common/hashfn.h"
#include "miscadmin.h"
#include "port/atomics.h"
#include "storage/condition_variable.h"
#include "storage/ipc.h"
#include "storage/lwlock.h"
#include "storage/shmem.h"
#include "utils/guc.h"
#include "utils/memutils.h"
#include "utils/resowner.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"
#include "utils/wait_event.h"

#include "compat.h"
#include "registry/shared.h"

/* with the layout of what follows */
#define DIRECTORY_NAME "assay registry images 1"

#define IMAGES 128

/* an image without room is not retried before */
#define REFUSED_MS (60 * 1000)

/* an unattached image is dropped after */
#define UNUSED_MS (3600 * 1000)

/*
 * A waiter may hold a lock that the builder needs (on an index: it has those on
 * the tables already). The deadlock detector does not see that, so give up
 * waiting and build a private image.
 */
#define LONGEST_WAIT_MS (30 * 1000)

typedef enum ImageState
{
	IMAGE_FREE,
	IMAGE_BUILDING,
	IMAGE_READY,
	IMAGE_RETIRED,
	IMAGE_REFUSED
} ImageState;

/* orders snapshots in time */
typedef struct Moment
{
	TransactionId xmax;
	uint32		running;		/* below it */
} Moment;

typedef struct Image
{
	ImageState	state;
	Oid			database;
	char		registry[SHARED_NAME];
	SharedKey	key;
	Oid			table;
	Moment		moment;
	dsm_handle	handle;
	int			backends;		/* that have it */
	Size		bytes;
	TimestampTz built;			/* or refused */
	TimestampTz used;			/* when it was last found */
	double		seconds;
} Image;

typedef struct Directory
{
	LWLock		lock;
	ConditionVariable changed;	/* a build has ended */
	pg_atomic_uint32 drops;
	bool		told;			/* of images without room */
	Image		images[IMAGES];
} Directory;

static Directory *directory = NULL;

/* the directory itself did not fit */
static bool unavailable = false;

/* assay.shared_memory, in MB */
static int	limit_mb = 1024;

/* what this backend is building, or NULL */
static Image *building = NULL;

/* identifies this build of the library: another backend may have loaded another */
static uint64 library = 0;

/* ------------------------------------------------------------- directory */

static void
find_library(void)
{
	Dl_info		info;
	struct stat file;

	library = 1;
	if (dladdr(&directory, &info) != 0 && info.dli_fname != NULL && stat(info.dli_fname, &file) == 0)
	{
		uint64		parts[] = {file.st_dev, file.st_ino, file.st_size, file.st_mtime};

		library = hash_bytes_extended((const unsigned char *) parts, sizeof(parts), 0);
	}
}

static compat_request_hook previous_request = NULL;

static void
request_memory(void)
{
	if (previous_request != NULL)
		previous_request();
	RequestAddinShmemSpace(MAXALIGN(sizeof(Directory)));
}

void
shared_init(void)
{
	find_library();
	DefineCustomIntVariable("assay.shared_memory",
							"Memory for images of registries that all backends share.",
							"Images beyond it are built by each backend for itself; 0: all are.",
							&limit_mb, 1024, 0, INT_MAX, PGC_SUSET, GUC_UNIT_MB, NULL, NULL, NULL);
	if (process_shared_preload_libraries_in_progress)
		compat_on_request(previous_request, request_memory);
}

bool
shared_allowed(void)
{
	return limit_mb > 0 && !unavailable;
}

static void
stop_building(Image *image)
{
	image->state = IMAGE_FREE;
	building = NULL;
	ConditionVariableBroadcast(&directory->changed);
}

void
shared_abandon(void)
{
	if (building == NULL)
		return;
	LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
	stop_building(building);
	LWLockRelease(&directory->lock);
}

static void
backend_ends(int code, Datum arg)
{
	shared_abandon();
}

/*
 * Runs a function that may throw for lack of shared memory, under a resource
 * owner of its own. Returns false if it threw, with the message; interrupts are
 * thrown on.
 */
static bool
run_guarded(void (*run) (void *arg), void *arg, const char **message)
{
	MemoryContext context = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	ResourceOwner own = ResourceOwnerCreate(owner, "assay image");
	ErrorData  *error = NULL;

	CurrentResourceOwner = own;
	PG_TRY();
	{
		run(arg);
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(context);
		error = CopyErrorData();
		FlushErrorState();
	}
	PG_END_TRY();
	CurrentResourceOwner = owner;
	ResourceOwnerRelease(own, RESOURCE_RELEASE_BEFORE_LOCKS, error == NULL, false);
	ResourceOwnerRelease(own, RESOURCE_RELEASE_LOCKS, error == NULL, false);
	ResourceOwnerRelease(own, RESOURCE_RELEASE_AFTER_LOCKS, error == NULL, false);
	ResourceOwnerDelete(own);
	if (error == NULL)
		return true;
	if (error->sqlerrcode == ERRCODE_QUERY_CANCELED || error->sqlerrcode == ERRCODE_ADMIN_SHUTDOWN ||
		error->sqlerrcode == ERRCODE_CRASH_SHUTDOWN)
		ReThrowError(error);
	*message = error->message;
	return false;
}

static void
map_directory(void *arg)
{
	bool		found;

	LWLockAcquire(AddinShmemInitLock, LW_EXCLUSIVE);
	PG_TRY();
	{
		Directory  *mapped = ShmemInitStruct(DIRECTORY_NAME, sizeof(Directory), &found);

		if (!found)
		{
			memset(mapped, 0, sizeof(Directory));
			LWLockInitialize(&mapped->lock, compat_new_tranche("assay_registry"));
			ConditionVariableInit(&mapped->changed);
			pg_atomic_init_u32(&mapped->drops, 0);
		}
		compat_register_tranche(mapped->lock.tranche, "assay_registry");
		directory = mapped;
	}
	PG_CATCH();
	{
		/* an error has let interrupts in again, which the release counts */
		HOLD_INTERRUPTS();
		LWLockRelease(AddinShmemInitLock);
		PG_RE_THROW();
	}
	PG_END_TRY();
	LWLockRelease(AddinShmemInitLock);
}

/* the directory, made by whoever comes first; false where it has no room */
static bool
find_directory(void)
{
	const char *message;

	if (directory != NULL)
		return true;
	if (unavailable)
		return false;
	if (!run_guarded(map_directory, NULL, &message))
	{
		unavailable = true;
		ereport(LOG,
				(errmsg("images of registries are not shared: %s", message),
				 errhint("Add assay to shared_preload_libraries.")));
		return false;
	}
	on_shmem_exit(backend_ends, (Datum) 0);
	return true;
}

uint32
shared_drops(void)
{
	return directory == NULL ? 0 : pg_atomic_read_u32(&directory->drops);
}

/* ---------------------------------------------------------------- images */

/* callers of these hold the lock */

static void
retire(Image *image)
{
	if (image->state == IMAGE_READY)
	{
		dsm_unpin_segment(image->handle);
		image->state = image->backends > 0 ? IMAGE_RETIRED : IMAGE_FREE;
	}
	else if (image->state == IMAGE_REFUSED)
		image->state = IMAGE_FREE;
}

static void
release_image(Image *image)
{
	image->used = GetCurrentTimestamp();
	if (--image->backends == 0 && image->state == IMAGE_RETIRED)
		image->state = IMAGE_FREE;
}

static bool
is_of(const Image *image, const char *registry)
{
	return image->state != IMAGE_FREE && image->database == MyDatabaseId &&
		strcmp(image->registry, registry) == 0;
}

static Size
bytes_in_use(void)
{
	Size		bytes = 0;

	for (int i = 0; i < IMAGES; i++)
		if (directory->images[i].state == IMAGE_READY || directory->images[i].state == IMAGE_RETIRED)
			bytes += directory->images[i].bytes;
	return bytes;
}

/* retires the least recently used of the images that are not attached */
static bool
evict_one(void)
{
	Image	   *oldest = NULL;

	for (int i = 0; i < IMAGES; i++)
	{
		Image	   *image = &directory->images[i];

		if (image->state == IMAGE_READY && image->backends == 0 &&
			(oldest == NULL || image->used < oldest->used))
			oldest = image;
	}
	if (oldest == NULL)
		return false;
	retire(oldest);
	return true;
}

static bool
make_room_for(Size size)
{
	Size		most = (Size) limit_mb * 1024 * 1024;

	do
	{
		if (size <= most && bytes_in_use() <= most - size)
			return true;
	} while (size <= most && evict_one());
	return false;
}

static Image *
free_image(void)
{
	do
	{
		for (int i = 0; i < IMAGES; i++)
			if (directory->images[i].state == IMAGE_FREE)
				return &directory->images[i];
	} while (evict_one());
	return NULL;
}

static Moment
moment_of(Snapshot snapshot)
{
	Moment		moment = {snapshot->xmax, snapshot->xcnt + (uint32) Max(snapshot->subxcnt, 0)};

	return moment;
}

/* of two snapshots with the same end, fewer run below it in the later */
static bool
is_earlier(Moment a, Moment b)
{
	if (a.xmax != b.xmax)
		return TransactionIdPrecedes(a.xmax, b.xmax);
	return a.running > b.running;
}

/* retires images of dropped databases and tables, and those long unused */
static void
sweep(void)
{
	Oid			databases[IMAGES];
	Oid			tables[IMAGES];
	bool		gone[IMAGES];
	TimestampTz now = GetCurrentTimestamp();

	LWLockAcquire(&directory->lock, LW_SHARED);
	for (int i = 0; i < IMAGES; i++)
	{
		const Image *image = &directory->images[i];
		bool		offered = image->state == IMAGE_READY || image->state == IMAGE_REFUSED;

		databases[i] = offered ? image->database : InvalidOid;
		tables[i] = image->table;
	}
	LWLockRelease(&directory->lock);

	/* catalogs are not to be read with the lock held */
	for (int i = 0; i < IMAGES; i++)
		gone[i] = OidIsValid(databases[i]) &&
			(databases[i] == MyDatabaseId ?
			 !SearchSysCacheExists1(RELOID, ObjectIdGetDatum(tables[i])) :
			 !SearchSysCacheExists1(DATABASEOID, ObjectIdGetDatum(databases[i])));

	LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
	for (int i = 0; i < IMAGES; i++)
	{
		Image	   *image = &directory->images[i];

		if (gone[i] && image->database == databases[i] && image->table == tables[i])
			retire(image);
		else if (image->state == IMAGE_READY && image->backends == 0 &&
				 TimestampDifferenceExceeds(image->used, now, UNUSED_MS))
			retire(image);
	}
	LWLockRelease(&directory->lock);
}

/* ------------------------------------------------------------- attaching */

static void
detached(dsm_segment *segment, Datum arg)
{
	LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
	release_image(&directory->images[DatumGetInt32(arg)]);
	LWLockRelease(&directory->lock);
}

/* keeps a segment mapped until shared_detach(); its image counts this backend already */
static void
keep(dsm_segment *segment, const Image *image, SharedBlock *block)
{
	on_dsm_detach(segment, detached, Int32GetDatum((int32) (image - directory->images)));
	dsm_pin_mapping(segment);
	block->segment = segment;
	block->number = (int) (image - directory->images);
	block->drops = shared_drops();
}

bool
shared_is_retired(const SharedBlock *block)
{
	/* without the lock: it cannot be freed while attached, and a moment late is soon enough */
	return block->segment != NULL &&
		*(volatile ImageState *) &directory->images[block->number].state == IMAGE_RETIRED;
}

void
shared_detach(SharedBlock *block)
{
	dsm_segment *segment = block->segment;

	block->segment = NULL;
	if (segment != NULL)
		dsm_detach(segment);
}

typedef struct Attaching
{
	dsm_handle	handle;
	const Image *image;
	SharedBlock *block;
} Attaching;

static void
attach(void *arg)
{
	Attaching  *attaching = arg;
	dsm_segment *segment = dsm_attach(attaching->handle);

	if (segment == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR),
				 errmsg("could not map dynamic shared memory segment")));
	keep(segment, attaching->image, attaching->block);
}

/* what is to be done about a request; callers of decide() hold the lock */
typedef enum Decision
{
	DECIDED_ATTACH,
	DECIDED_BUILD,
	DECIDED_WAIT,
	DECIDED_PRIVATE
} Decision;

static Decision
decide(const SharedRequest *request, Image **found, const char **why)
{
	TimestampTz now = GetCurrentTimestamp();
	Image	   *image;

	for (int i = 0; i < IMAGES; i++)
	{
		image = &directory->images[i];
		if (!is_of(image, request->registry))
			continue;
		if (memcmp(&image->key, &request->key, sizeof(SharedKey)) != 0)
		{
			if (image->state == IMAGE_REFUSED)
				retire(image);
			continue;
		}
		switch (image->state)
		{
			case IMAGE_FREE:
				break;
			case IMAGE_BUILDING:
				return DECIDED_WAIT;
			case IMAGE_READY:
			case IMAGE_RETIRED:
				image->backends++;
				image->used = now;
				*found = image;
				return DECIDED_ATTACH;
			case IMAGE_REFUSED:
				if (!TimestampDifferenceExceeds(image->built, now, REFUSED_MS) && !make_room_for(image->bytes))
				{
					*why = "no room in shared memory";
					return DECIDED_PRIVATE;
				}
				retire(image);
				break;
		}
	}

	image = free_image();
	if (image == NULL)
	{
		*why = "too many shared images";
		return DECIDED_PRIVATE;
	}
	memset(image, 0, sizeof(Image));
	image->database = MyDatabaseId;
	strlcpy(image->registry, request->registry, SHARED_NAME);
	image->key = request->key;
	image->table = request->table;
	image->moment = moment_of(request->snapshot);
	image->state = IMAGE_BUILDING;
	building = image;
	*found = image;
	return DECIDED_BUILD;
}

SharedAnswer
shared_find(const SharedRequest *request, SharedBlock *block, const char **why)
{
	TimestampTz begun = GetCurrentTimestamp();
	SharedRequest	ours = *request;
	Image	   *image;

	ours.key.low ^= library;
	if (!find_directory())
	{
		*why = "no room in shared memory";
		return SHARED_PRIVATE;
	}
	for (;;)
	{
		Decision	decision;
		Attaching	attaching;
		bool		replaced;

		LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
		decision = decide(&ours, &image, why);
		LWLockRelease(&directory->lock);
		if (decision == DECIDED_WAIT)
		{
			ConditionVariableTimedSleep(&directory->changed, 1000, PG_WAIT_EXTENSION);
			if (!TimestampDifferenceExceeds(begun, GetCurrentTimestamp(), LONGEST_WAIT_MS))
				continue;
			*why = "another session takes long to build the image";
			decision = DECIDED_PRIVATE;
		}
		ConditionVariableCancelSleep();
		if (decision == DECIDED_BUILD)
			return SHARED_BUILD;
		if (decision == DECIDED_PRIVATE)
			return SHARED_PRIVATE;

		attaching = (Attaching) {image->handle, image, block};
		if (run_guarded(attach, &attaching, why))
			return SHARED_ATTACHED;
		LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
		replaced = image->state == IMAGE_RETIRED;
		release_image(image);
		LWLockRelease(&directory->lock);
		if (!replaced)
		{
			*why = "the shared image cannot be mapped";
			return SHARED_PRIVATE;
		}
	}
}

typedef struct Creating
{
	const Pack *pack;
	dsm_segment *segment;
} Creating;

static void
create(void *arg)
{
	Creating   *creating = arg;

	creating->segment = dsm_create(creating->pack->size, DSM_CREATE_NULL_IF_MAXSEGMENTS);
	if (creating->segment == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_RESOURCES),
				 errmsg("too many dynamic shared memory segments")));
	pack_write(creating->pack, dsm_segment_address(creating->segment));
	/* both outlive the resource owner of this moment */
	dsm_pin_mapping(creating->segment);
}

/* marks an image as having no room, so that others neither wait for it nor retry soon */
static void
refuse(Image *image, Size size, const char *message)
{
	bool		tell;

	LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
	image->state = IMAGE_REFUSED;
	image->bytes = size;
	image->built = GetCurrentTimestamp();
	building = NULL;
	tell = !directory->told;
	directory->told = true;
	LWLockRelease(&directory->lock);
	ConditionVariableBroadcast(&directory->changed);
	if (tell)
		ereport(LOG,
				(errmsg("image of registry \"%s\" is not shared: %s", image->registry, message),
				 errdetail("It has %zu bytes. Each backend builds one for itself.", size),
				 errhint("Raise assay.shared_memory, or the space for dynamic shared memory.")));
}

bool
shared_publish(const Pack *pack, TimestampTz begun, SharedBlock *block, const char **why)
{
	Image	   *image = building;
	Creating	creating = {pack, NULL};
	Size		size = pack->size;
	const char *message = "assay.shared_memory is used up";
	bool		room;
	bool		latest = true;

	Assert(image != NULL);
	sweep();
	LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
	room = make_room_for(size);
	LWLockRelease(&directory->lock);
	if (!room || !run_guarded(create, &creating, &message))
	{
		*why = "no room in shared memory";
		refuse(image, size, message);
		return false;
	}

	LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
	for (int i = 0; i < IMAGES; i++)
		if (directory->images[i].state == IMAGE_READY && is_of(&directory->images[i], image->registry))
		{
			if (is_earlier(image->moment, directory->images[i].moment))
				latest = false;
			else
				retire(&directory->images[i]);
		}
	if (latest)
		dsm_pin_segment(creating.segment);
	image->handle = dsm_segment_handle(creating.segment);
	image->bytes = size;
	image->built = image->used = GetCurrentTimestamp();
	image->seconds = (image->built - begun) / 1e6;
	image->backends = 1;
	image->state = latest ? IMAGE_READY : IMAGE_RETIRED;
	building = NULL;
	directory->told = false;
	LWLockRelease(&directory->lock);
	ConditionVariableBroadcast(&directory->changed);
	keep(creating.segment, image, block);
	return true;
}

/* ------------------------------------------------------------ inspection */

int
shared_drop(void)
{
	int			n = 0;

	if (!find_directory())
		return 0;
	LWLockAcquire(&directory->lock, LW_EXCLUSIVE);
	for (int i = 0; i < IMAGES; i++)
	{
		Image	   *image = &directory->images[i];

		if (image->database != MyDatabaseId)
			continue;
		n += image->state == IMAGE_READY;
		retire(image);
	}
	directory->told = false;
	pg_atomic_fetch_add_u32(&directory->drops, 1);
	LWLockRelease(&directory->lock);
	return n;
}

SharedLine *
shared_lines(int *n)
{
	static const char *const states[] = {NULL, "being built", "shared", "shared, replaced", "no room in shared memory"};
	SharedLine *lines = palloc(IMAGES * sizeof(SharedLine));

	*n = 0;
	if (!find_directory())
		return lines;
	LWLockAcquire(&directory->lock, LW_SHARED);
	for (int i = 0; i < IMAGES; i++)
	{
		const Image *image = &directory->images[i];
		SharedLine *line = &lines[*n];

		if (image->state == IMAGE_FREE)
			continue;
		strlcpy(line->registry, image->registry, SHARED_NAME);
		line->database = image->database;
		line->key = image->key;
		line->bytes = image->bytes;
		line->built = image->built;
		line->seconds = image->seconds;
		line->backends = image->backends;
		line->state = states[image->state];
		++*n;
	}
	LWLockRelease(&directory->lock);
	return lines;
}

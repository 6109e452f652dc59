/*-------------------------------------------------------------------------
 *
 * block.c
 *	  Images as one block of memory that can stand anywhere.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "miscadmin.h"
#include "storage/shmem.h"
#include "utils/memutils.h"

#include "compat.h"
#include "registry/block.h"

/* what a block begins with; the root stands behind it */
typedef struct BlockHead
{
	Size		root_size;
	uint32		n_pointers;
	uint32		pointers[PACK_ROOT_POINTERS];	/* in the root, which hold places */
} BlockHead;

#define ROOT_PLACE MAXALIGN(sizeof(BlockHead))

#define FIRST_SPACE (64 * 1024)

static Size
make_room(Pack *pack, Size size, Size alignment)
{
	Size		place = TYPEALIGN(alignment, pack->used);
	Size		end = add_size(place, size);

	if (end > pack->space)
	{
		while (end > pack->space)
			pack->space = mul_size(pack->space, 2);
		pack->data = repalloc_huge(pack->data, pack->space);
	}
	/* the same image is the same bytes */
	memset(pack->data + pack->used, 0, place - pack->used);
	pack->used = end;
	return place;
}

void
pack_start(Pack *pack)
{
	pack->data = palloc(FIRST_SPACE);
	pack->space = FIRST_SPACE;
	pack->used = 0;
	pack->root_end = 0;
}

Size
pack_root(Pack *pack, const void *root, Size size)
{
	BlockHead  *head;

	make_room(pack, ROOT_PLACE + size, 1);
	head = (BlockHead *) pack->data;
	memset(head, 0, ROOT_PLACE);
	head->root_size = size;
	memcpy(pack->data + ROOT_PLACE, root, size);
	pack->root_end = pack->used;
	return ROOT_PLACE;
}

static void
point_nowhere(Pack *pack, Size field)
{
	if (field < pack->root_end)
		*(void **) (pack->data + field) = NULL;
	else
		*(int64 *) (pack->data + field) = 0;
}

/* makes the pointer at a place mean another place */
static void
point(Pack *pack, Size field, Size place)
{
	if (field < pack->root_end)
	{
		BlockHead  *head = (BlockHead *) pack->data;

		if (head->n_pointers == PACK_ROOT_POINTERS)
			elog(ERROR, "too many pointers in the root of an image");
		head->pointers[head->n_pointers++] = (uint32) (field - ROOT_PLACE);
		*(Size *) (pack->data + field) = place;
	}
	else
		*(int64 *) (pack->data + field) = (int64) place - (int64) field;
}

static Size
pack_bytes(Pack *pack, Size field, const void *from, Size size, Size alignment)
{
	Size		place = make_room(pack, size, alignment);

	memcpy(pack->data + place, from, size);
	point(pack, field, place);
	return place;
}

static const void *
pointer_at(const Pack *pack, Size field)
{
	return *(void *const *) (pack->data + field);
}

Size
pack_array(Pack *pack, Size field, Size n, Size width)
{
	const void *from = pointer_at(pack, field);

	CHECK_FOR_INTERRUPTS();
	if (from == NULL || n == 0)
	{
		point_nowhere(pack, field);
		return 0;
	}
	return pack_bytes(pack, field, from, mul_size(n, width), MAXIMUM_ALIGNOF);
}

void
pack_string(Pack *pack, Size field)
{
	const char *from = pointer_at(pack, field);

	if (from == NULL)
		point_nowhere(pack, field);
	else
		pack_bytes(pack, field, from, strlen(from) + 1, 1);
}

void
pack_strings(Pack *pack, Size field)
{
	const char *from = pointer_at(pack, field);
	const char *end = from;

	if (from == NULL)
	{
		point_nowhere(pack, field);
		return;
	}
	while (*end != '\0')
		end += strlen(end) + 1;
	pack_bytes(pack, field, from, end + 1 - from, 1);
}

void
pack_varlena(Pack *pack, Size field)
{
	const struct varlena *from = pointer_at(pack, field);

	if (from == NULL)
		point_nowhere(pack, field);
	else
		pack_bytes(pack, field, from, VARSIZE_ANY(from), MAXIMUM_ALIGNOF);
}

void
pack_finish(Pack *pack)
{
	if (pack->used < pack->space)
		pack->data = repalloc_huge(pack->data, pack->used);
	pack->space = pack->used;
}

void *
block_open(const char *block)
{
	const BlockHead *head = (const BlockHead *) block;
	char	   *root = palloc(head->root_size);

	memcpy(root, block + ROOT_PLACE, head->root_size);
	for (uint32 i = 0; i < head->n_pointers; i++)
	{
		char	   *field = root + head->pointers[i];

		*(const char **) field = block + *(Size *) field;
	}
	return root;
}

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

/* arrays of at least this size are not copied before pack_write() */
#define LARGE (64 * 1024)

void
pack_start(Pack *pack)
{
	memset(pack, 0, sizeof(*pack));
	pack->max_pieces = 64;
	pack->pieces = palloc(pack->max_pieces * sizeof(PackPiece));
}

static PackPiece *
add_piece(Pack *pack, char *data, Size size)
{
	PackPiece  *piece;

	if (pack->n_pieces == pack->max_pieces)
	{
		pack->max_pieces *= 2;
		pack->pieces = repalloc_huge(pack->pieces, mul_size(pack->max_pieces, sizeof(PackPiece)));
	}
	piece = &pack->pieces[pack->n_pieces++];
	piece->place = MAXALIGN(pack->size);
	piece->size = size;
	piece->data = data;
	pack->size = add_size(piece->place, size);
	pack->room = 0;
	return piece;
}

/* copies bytes to the end of the block; returns their place */
static Size
append(Pack *pack, const void *from, Size size, Size alignment)
{
	Size		gap = TYPEALIGN(alignment, pack->size) - pack->size;
	PackPiece  *piece;

	if (pack->room < gap + size)
	{
		Size		room = Max(size, LARGE);

		piece = add_piece(pack, MemoryContextAllocHuge(CurrentMemoryContext, room), 0);
		pack->room = room;
		gap = 0;
	}
	else
		piece = &pack->pieces[pack->n_pieces - 1];
	/* the same image is the same bytes */
	memset(piece->data + piece->size, 0, gap);
	memcpy(piece->data + piece->size + gap, from, size);
	piece->size += gap + size;
	pack->size += gap + size;
	pack->room -= gap + size;
	return pack->size - size;
}

/* the memory of a place until it is written */
static void *
at(Pack *pack, Size place)
{
	const PackPiece *piece = &pack->pieces[pack->last_used];
	uint32		low = 0;
	uint32		high = pack->n_pieces;

	if (place >= piece->place && place < piece->place + piece->size)
		return piece->data + (place - piece->place);
	while (high - low > 1)
	{
		uint32		middle = low + (high - low) / 2;

		if (pack->pieces[middle].place <= place)
			low = middle;
		else
			high = middle;
	}
	pack->last_used = low;
	return pack->pieces[low].data + (place - pack->pieces[low].place);
}

Size
pack_root(Pack *pack, const void *root, Size size)
{
	BlockHead	head = {.root_size = size};
	Size		place;

	append(pack, &head, sizeof(head), 1);
	place = append(pack, root, size, MAXIMUM_ALIGNOF);
	Assert(place == ROOT_PLACE);
	pack->root_end = pack->size;
	return place;
}

static void
point_nowhere(Pack *pack, Size field)
{
	if (field < pack->root_end)
		*(void **) at(pack, field) = NULL;
	else
		*(int64 *) at(pack, field) = 0;
}

/* makes the pointer at a place mean another place */
static void
point(Pack *pack, Size field, Size place)
{
	if (field < pack->root_end)
	{
		BlockHead  *head = at(pack, 0);

		if (head->n_pointers == PACK_ROOT_POINTERS)
			elog(ERROR, "too many pointers in the root of an image");
		head->pointers[head->n_pointers++] = (uint32) (field - ROOT_PLACE);
		*(Size *) at(pack, field) = place;
	}
	else
		*(int64 *) at(pack, field) = (int64) place - (int64) field;
}

static void *
pointer_at(Pack *pack, Size field)
{
	return *(void **) at(pack, field);
}

Size
pack_array(Pack *pack, Size field, Size n, Size width)
{
	void	   *from = pointer_at(pack, field);
	Size		size;
	Size		place;

	CHECK_FOR_INTERRUPTS();
	if (from == NULL || n == 0)
	{
		point_nowhere(pack, field);
		return 0;
	}
	size = mul_size(n, width);
	if (size >= LARGE)
		place = add_piece(pack, from, size)->place;
	else
		place = append(pack, from, size, MAXIMUM_ALIGNOF);
	point(pack, field, place);
	return place;
}

static void
pack_bytes(Pack *pack, Size field, const void *from, Size size, Size alignment)
{
	point(pack, field, append(pack, from, size, alignment));
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
pack_write(const Pack *pack, char *block)
{
	Size		written = 0;

	for (uint32 i = 0; i < pack->n_pieces; i++)
	{
		const PackPiece *piece = &pack->pieces[i];

		CHECK_FOR_INTERRUPTS();
		memset(block + written, 0, piece->place - written);
		memcpy(block + piece->place, piece->data, piece->size);
		written = piece->place + piece->size;
	}
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

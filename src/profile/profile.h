/*-------------------------------------------------------------------------
 *
 * profile.h
 *	  What a shipment adds to profiles; private to src/profile.
 *
 * The mark of a screened row says what it added (column profile of
 * assay.screened), so that it can be taken away again whatever became of the
 * row, of the kinds of profiles and of the rates of exchange.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_PROFILE_PROFILE_H
#define ASSAY_PROFILE_PROFILE_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/date.h"
#include "utils/rel.h"

#include "profile/profile_core.h"

/* kinds that C code knows; those of users begin at 100 */
#define KIND_SELLER 2
#define KIND_CONSIGNEE 3
#define KIND_ADDRESS 4
#define KIND_PHONE 5
#define KIND_HEADING_ORIGIN 9
#define KIND_ROUTE 10
#define KIND_VALUE_PIECE 51	/* not in assay.profile_kind: */
#define KIND_VALUE_KILO 52		/* bins of values a piece and a kilo */
#define KIND_ADDRESS_NAMES 53	/* consignees at an address, */
#define KIND_PHONE_NAMES 54		/* and sellers of a phone */

/* the key of all inspections of a kind together, and of all shipments of routes */
static inline int64
key_of_all(int16 kind)
{
	return kind;
}

#define MAX_KINDS 64

typedef struct ProfileKey
{
	int16		kind;
	int64		key;
} ProfileKey;

typedef struct ProfileMark
{
	int32		day;
	int32		tag;			/* currency of value; 0: the common one, or not given */
	int64		value;
	int64		pieces;
	int64		weight;
	bool		unvalued;
	int32		bins[2];		/* of value a piece and a kilo; 0: not known */
	int			n;
	ProfileKey	keys[MAX_KINDS];
} ProfileMark;

/* what column profile says; throws ERRCODE_DATA_CORRUPTED */
extern void profile_mark_read(ProfileMark *mark, const struct varlena *profile);

/* under which the bins of a heading and origin are kept, by currency */
extern int64 profile_bin_key(int64 heading_origin, int32 tag);

/* the entries of a part of a profile */
typedef void (*EntryTake) (void *arg, const ProfileEntry *entry);
extern void profile_entries(const struct varlena *part, EntryTake take, void *arg);

/* when the module is loaded; not profile_init(), which libkrb5 exports */
extern void profiles_follow_marks(void);

#endif							/* ASSAY_PROFILE_PROFILE_H */

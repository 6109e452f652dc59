/*-------------------------------------------------------------------------
 *
 * assay.c
 *	  Module entry.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"

#include "compat.h"
#include "profile/profile.h"
#include "registry/registry.h"

PG_MODULE_MAGIC;

void		_PG_init(void);

void
_PG_init(void)
{
	registry_init();
	profiles_follow_marks();
}

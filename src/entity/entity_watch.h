/*-------------------------------------------------------------------------
 *
 * entity_watch.h
 *	  Entities that have another name on the watch list, or in a shipment that
 *	  was found counterfeit, for other C code.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_ENTITY_ENTITY_WATCH_H
#define ASSAY_ENTITY_ENTITY_WATCH_H

#include "postgres.h"

#include "utils/date.h"

/* a row of assay.entity_watch; texts are UTF-8, good while the registry is not looked up under another snapshot */
typedef struct EntityWatch
{
	int64		entity_id;
	const char *watched;
	const char *watched_form;
	int64		seller_id;		/* 0: a shipment was found */
	const char *source;			/* of that, or NULL */
	const char *key;
	DateADT		from;			/* DATEVAL_NOBEGIN: always */
	DateADT		until;			/* exclusive; DATEVAL_NOEND: for ever */
	float		strength;
	Datum		path;			/* jsonb */
	const char *sentence;
} EntityWatch;

/* May the current role read assay.entity_watch? The look-ups throw when not. */
extern bool entity_watch_readable(void);

/* Is there any row? The look-ups need no more than this where there is none. */
extern bool entity_watch_any(void);

/*
 * The row of a name, as entity_form.h has it, or of an identifier that
 * holds on a day; false when there is none. Need an active snapshot.
 */
extern bool entity_watch_name(const char *form, DateADT as_of, EntityWatch *found);
extern bool entity_watch_identifier(const char *key, DateADT as_of, EntityWatch *found);

#endif							/* ASSAY_ENTITY_ENTITY_WATCH_H */

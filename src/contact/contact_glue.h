/*-------------------------------------------------------------------------
 *
 * contact_glue.h
 *	  Keys of identifiers, for C code with PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_CONTACT_CONTACT_GLUE_H
#define ASSAY_CONTACT_CONTACT_GLUE_H

#include "postgres.h"

#include "contact/contact.h"

/* contact_key() with working space of its own */
extern ContactProblem contact_key_of(ContactKind kind, const char *utf8, size_t length,
									 const char *country, ContactText *key);

/* the kind of that name, or an error */
extern ContactKind contact_kind_of(text *name);

#endif							/* ASSAY_CONTACT_CONTACT_GLUE_H */

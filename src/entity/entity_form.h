/*-------------------------------------------------------------------------
 *
 * entity_form.h
 *	  A name as assay.entity_name keeps it: its words, folded.
 *
 * Spellings that differ in case, marks and punctuation have one form. Frozen
 * as the tables of text.h are, for it is stored.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_ENTITY_ENTITY_FORM_H
#define ASSAY_ENTITY_ENTITY_FORM_H

#include "postgres.h"

#include "text/database_text.h"

/* what of a name is looked at, in whole characters */
extern size_t entity_form_bytes(const char *utf8, size_t length);

/* good until the next call; empty for what has neither letter nor digit */
extern const char *entity_form_of(const char *utf8, size_t length);
extern const char *entity_form_of_text(const Text *text);

#endif							/* ASSAY_ENTITY_ENTITY_FORM_H */

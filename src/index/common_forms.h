/*-------------------------------------------------------------------------
 *
 * common_forms.h
 *	  Words that so many texts have that an index had better not read all of
 *	  them for what is misspelt.
 *
 * Boys is one letter from Boss, and watch from Swatch. Of keys that are found
 * one by one an index reads every row; of one key that has a probe of its own
 * only what it needs. So these words have probes of their own where they are near
 * enough. Which words are listed changes no answer, only how fast it comes,
 * and no key: the list may be changed without building an index again.
 *
 * Independent of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_INDEX_COMMON_FORMS_H
#define ASSAY_INDEX_COMMON_FORMS_H

#include <stdbool.h>

/* Common form number i of this length, or NULL: plain forms, and what the eye sees in them. */
extern const char *common_form(int length, int i);

extern bool form_is_common(const char *form, int length);

#endif							/* ASSAY_INDEX_COMMON_FORMS_H */

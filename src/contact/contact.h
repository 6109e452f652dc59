/*-------------------------------------------------------------------------
 *
 * contact.h
 *	  What a seller is reached, paid and registered by: phones, e-mail,
 *	  addresses, accounts, handles.
 *
 * Every kind has a key: one text for all the ways in which people write one
 * identifier, and never the same for two. Keys say themselves what they are,
 * so that they can be compared across kinds:
 *
 *	  +8675588881234			phone, and whatsapp
 *	  shop@example.com			e-mail
 *	  instagram:some.shop		handle, marketplace account, shop page
 *	  shop.example				website
 *	  CN 12 futian road ...		address: country, then its words sorted
 *	  tax:CN91440300708461136T	tax number
 *	  account:DE89370400440532013000
 *	  hmac-sha256:7d0c...		digest of any of these
 *
 * Placeholders (n/a, 000000, 123456789) have no key.
 *
 * Independent of PostgreSQL. Input is UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_CONTACT_CONTACT_H
#define ASSAY_CONTACT_CONTACT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* a longer value is no identifier; a key is never longer */
#define CONTACT_MAX_BYTES	1000

typedef enum ContactKind
{
	CONTACT_PHONE,
	CONTACT_EMAIL,
	CONTACT_ADDRESS,
	CONTACT_MARKETPLACE_ACCOUNT,
	CONTACT_BANK_ACCOUNT,
	CONTACT_HANDLE,
	CONTACT_WEBSITE,
	CONTACT_TAX_ID
} ContactKind;

#define CONTACT_N_KINDS (CONTACT_TAX_ID + 1)

typedef enum ContactProblem
{
	CONTACT_GOOD,
	CONTACT_EMPTY,
	CONTACT_TOO_LONG,
	CONTACT_PLACEHOLDER,		/* n/a, 000000, 123456789 */
	CONTACT_UNREADABLE,			/* not of its kind */
	CONTACT_NO_COUNTRY,			/* a national phone number of no country */
	CONTACT_NO_PLATFORM,		/* a name that every platform may have */
	CONTACT_TOO_VAGUE			/* an address without a number, a page of a platform */
} ContactProblem;

/* a folded value or a key */
typedef struct ContactText
{
	int			length;
	char		bytes[CONTACT_MAX_BYTES + 1];	/* terminated */
} ContactText;

extern const char *const contact_kind_names[CONTACT_N_KINDS];

/* the kind of that name, or -1 */
extern int	contact_kind(const char *name, size_t length);

/*
 * The key of a value as people write it. country is two letters in any case
 * or NULL; what is no country code is like NULL. *key is empty unless the
 * answer is CONTACT_GOOD. A digest is its own key, for every kind.
 */
extern ContactProblem contact_key(ContactKind kind, const char *value, size_t length,
								  const char *country, void *space, ContactText *key);

/* bytes of working space for that, aligned as malloc aligns */
extern size_t contact_space(void);

/* a key with most of it masked, for display: +86*******34 */
extern void contact_mask(const char *key, size_t length, ContactText *masked);

/*
 * The parts of the above, each of a value that contact_fold() gave: letters
 * and digits of full width, of other scripts and in circles as ASCII has them,
 * invisible characters gone, blanks trimmed and single.
 */
extern bool contact_fold(const char *value, size_t length, ContactText *folded);

/* E.164, as +8675588881234; country is two capitals or NULL, here and below */
extern ContactProblem phone_read(const ContactText *folded, const char *country, ContactText *key);

/* where the national number begins in such a key */
extern int	phone_national(const ContactText *key);

/*
 * A handle as people give it: the address of a page, @name, platform:name.
 * CONTACT_NO_PLATFORM: *identifier is good, but the value names no platform;
 * CONTACT_TOO_VAGUE: a page of *platform that is not of one seller.
 */
extern ContactProblem handle_read(const ContactText *folded, const char *country,
								  ContactText *platform, ContactText *identifier);

extern ContactProblem email_read(const ContactText *folded, ContactText *key);
extern ContactProblem website_read(const ContactText *folded, ContactText *key);
extern ContactProblem address_read(const ContactText *folded, const char *country,
								   void *space, ContactText *key);

/* does a text stand for none? (n/a, 000000, 123456789) */
extern bool contact_says_nothing(const char *value, size_t length);

/*
 * The host of a web address in small letters, without www. and port; returns
 * where the path begins, or NULL for what is no such address.
 */
extern const char *contact_host(const char *value, ContactText *host);

/* a text that is built piece by piece; what does not fit is left out */
extern void contact_clear(ContactText *text);
extern void contact_append(ContactText *text, const char *bytes, size_t length);
extern void contact_append_string(ContactText *text, const char *string);

/* is a word in a list parted by blanks? */
extern bool contact_listed(const char *list, const char *word, size_t length);

/* two capitals in out, GB for UK and GR for EL; false for what is no code */
extern bool contact_country(const char *country, char *out);

/* a digest as identifier_digest() writes it? */
#define CONTACT_DIGEST_PREFIX "hmac-sha256:"
extern bool contact_is_digest(const char *value, size_t length);

#endif							/* ASSAY_CONTACT_CONTACT_H */

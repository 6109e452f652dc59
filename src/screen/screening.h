/*-------------------------------------------------------------------------
 *
 * screening.h
 *	  A shipment under assay.screen(), and the findings about it; private to
 *	  src/screen.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SCREEN_SCREENING_H
#define ASSAY_SCREEN_SCREENING_H

#include "postgres.h"

#include "utils/date.h"
#include "utils/jsonb.h"

#include "compat.h"
#include "brand/brand.h"
#include "hs/hs_check.h"
#include "hs/model.h"
#include "screen/rule.h"
#include "screen/screen.h"
#include "term/terms.h"
#include "text/text.h"

/* the fields in the order of assay.shipment */
typedef enum Field
{
	FIELD_DESCRIPTION,
	FIELD_HS_CODE,
	FIELD_SELLER,
	FIELD_SELLER_COUNTRY,
	FIELD_IMPORTER_NO,
	FIELD_IMPORTER,
	FIELD_ORIGIN,
	FIELD_QUANTITY,
	FIELD_VALUE,
	FIELD_CURRENCY,
	FIELD_ITEM_ID,
	FIELD_SHIPPED_ON,
	FIELD_SELLER_PHONE,
	FIELD_SELLER_EMAIL,
	FIELD_SELLER_ADDRESS,
	FIELD_SELLER_ACCOUNT,
	FIELD_SELLER_HANDLE,
	FIELD_GTIN,
	FIELD_MID,
	FIELD_MAKER,
	FIELD_MAKER_STREET,
	FIELD_MAKER_CITY,
	FIELD_DESTINATION,
	FIELD_WEIGHT,
	FIELD_FILER,
	FIELD_CONSIGNEE,
	FIELD_CONSIGNEE_ADDRESS
} Field;

StaticAssertDecl(FIELD_CONSIGNEE_ADDRESS + 1 == SHIPMENT_FIELDS, "the fields are the arguments of assay.screen()");
StaticAssertDecl(FIELD_SHIPPED_ON == SHIPMENT_DAY, "the day has its place among them");

/* contradictions to a declaration of harmless goods */
typedef enum Signal
{
	SIGNAL_BRAND,				/* a brand that does not sell such goods */
	SIGNAL_TERM,				/* a word by which copies are sold */
	SIGNAL_GOODS,				/* the description suggests other goods */
	SIGNAL_SELLER,				/* a watched seller */
	SIGNAL_PRICE				/* a price that such goods never have */
} Signal;

#define SIGNALS (SIGNAL_PRICE + 1)

/* a finding about a description, as it is cached */
typedef struct CachedFinding
{
	RuleId		rule;
	int			authorised;		/* number of a brand to call screen_authorisation()
								 * for, which is not cached; -1: a finding */
	double		strength;
	const Jsonb *evidence;
} CachedFinding;

/* a description with more findings is not cached */
#define MAX_CACHED_FINDINGS 32

typedef struct Screening
{
	const NullableDatum *fields;	/* by Field */
	FindingTake take;			/* what becomes of findings */
	void	   *take_arg;
	const Rule *rules;
	DateADT		as_of;

	/* findings to cache; NULL: not caching */
	CachedFinding *cached;
	int			n_cached;	/* more than MAX_CACHED_FINDINGS: too many */

	bool		hs_read;
	HsVerdict	hs;				/* of the declared code */
	bool		has_hs;
	char		hs_remark[HS_NOTE_SIZE];	/* of a national tariff */

	/* of the description, when there is one */
	const char *utf8;			/* NULL: there is none */
	size_t		utf8_length;
	bool		words_read;
	bool		terms_read;
	Text		words;
	const TermHit *terms;
	int			n_terms;
	const BrandMatch *brands;	/* most confident first */
	int			n_brands;
	bool		only_brands;	/* and nothing else */
	bool		truncated;		/* more brands or terms than MAX_REPORTED */

	/* what the words say about the goods; NULL: not asked yet */
	HsOpinion  *opinion;
	bool		weighed;

	double		signals[SIGNALS];	/* 0: none */
} Screening;

/* ---- the shipment: shipment.c ---- */

extern text *shipment_text(const Screening *s, Field field);

/* an argument as UTF-8; NULL if it is null or empty */
extern const char *shipment_utf8(const Screening *s, Field field, size_t *length);

/* read the parts of the shipment on first use: not needed for cached findings */
extern void read_words(Screening *s);
extern void read_terms(Screening *s);
extern void read_hs_code(Screening *s);

static inline void
raise_signal(Screening *s, Signal signal, double strength)
{
	if (strength > s->signals[signal])
		s->signals[signal] = strength;
}

/*
 * ---- the sides of a shipment: screen_*.c ----
 *
 * In the order of screen.c: the declared code is read before the brands, for
 * it corroborates or contradicts some of them; cover goods come last.
 */

extern void screen_brands(Screening *s);
extern void screen_authorisation(Screening *s, const BrandMatch *m);
extern void screen_description(Screening *s);
extern void screen_hs_code(Screening *s);
extern void screen_goods(Screening *s);
extern void screen_seller(Screening *s);
extern void screen_importer(Screening *s);
extern void screen_maker(Screening *s);
extern void screen_item_id(Screening *s);
extern void screen_gtin(Screening *s);
extern void screen_cover_goods(Screening *s);
extern void screen_fields(Screening *s);

/*
 * All that follows from the description and the declared code alone: the first
 * four of these, from the cache where the same pair was screened before. *cover:
 * screen_cover_goods() is to be called.
 */
extern void screen_goods_declared(Screening *s, bool *cover);

/*
 * A brand or term that a description repeats is reported once; at most this
 * many are reported, and description_unread tells that there are more.
 */
#define MAX_REPORTED 64

/* ---- findings: evidence.c ---- */

/* no finding has more items */
#define MAX_EVIDENCE 24

/* a key and its value, as jsonb stores them */
typedef struct EvidenceItem
{
	const char *key;
	const char *value;
	uint32		key_length;
	uint32		length;
	JEntry		type;			/* JENTRY_IS... */
} EvidenceItem;

typedef struct Evidence
{
	int			n;
	EvidenceItem items[MAX_EVIDENCE];	/* in the order of jsonb */
} Evidence;

/* of a long field only so many characters go into the evidence */
#define FRAGMENT_CHARACTERS 200

extern Evidence evidence_begin(const char *field);

/* is a finding of this strength to be reported? */
extern bool finding_wanted(const Screening *s, RuleId id, double strength);

/* the finding itself; its strength is finding_wanted() */
extern void report_finding(Screening *s, RuleId id, double strength, Evidence *e);

/* the same with evidence that is written already */
extern void put_finding(Screening *s, RuleId id, double strength, const Jsonb *evidence);

/* NULL and "" put nothing; what is put must last until the finding is reported */
extern void evidence_string(Evidence *e, const char *key, const char *string);
extern void evidence_text(Evidence *e, const char *key, Datum value);

/* a string that is UTF-8 whatever the encoding of the database */
extern void evidence_utf8(Evidence *e, const char *key, const char *utf8);
extern void evidence_integer(Evidence *e, const char *key, int64 value);
extern void evidence_jsonb(Evidence *e, const char *key, Datum jsonb);
extern void evidence_texts(Evidence *e, const char *key, const Datum *texts, int n);

/* a text[], without its nulls */
extern void evidence_text_array(Evidence *e, const char *key, Datum array);

/* a score or confidence, to three places */
extern void evidence_score(Evidence *e, const char *key, double value);

/* a registry table, and as its version the days for which the row holds */
extern void evidence_registry(Evidence *e, const char *table, DateADT from, DateADT until);

/* for how many days that has been known; nothing when since is not finite */
extern void evidence_age(Evidence *e, const Screening *s, DateADT since);

/* the rule itself in place of a list, for what no list decides */
extern void evidence_rule(Evidence *e, const Screening *s, RuleId id);

/*
 * Start, length and fragment of part of a text, and of a whole argument
 * or the beginning of a long one. Of a long fragment the beginning is shown,
 * and the numbers of persons in it are masked.
 */
extern void evidence_fragment(Evidence *e, const Text *words, uint32 start, uint32 end);
extern void evidence_argument(Evidence *e, text *argument);

#endif							/* ASSAY_SCREEN_SCREENING_H */

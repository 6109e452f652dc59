/*-------------------------------------------------------------------------
 *
 * rule.h
 *	  The rules of screening as assay.rule has them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SCREEN_RULE_H
#define ASSAY_SCREEN_RULE_H

#include "postgres.h"

typedef enum RuleId
{
	RULE_BRAND_DISGUISED,
	RULE_BRAND_MISSPELT,
	RULE_BRAND_UNAUTHORISED,
	RULE_BRAND_AUTHORISED,
	RULE_BRAND_OTHER_GOODS,
	RULE_COUNTERFEIT_TERM,
	RULE_COUNTERFEIT_TERM_ALONE,
	RULE_HS_MALFORMED,
	RULE_HS_NEVER,
	RULE_HS_SUPERSEDED,
	RULE_HS_RESCOPED,
	RULE_HS_FUTURE,
	RULE_HS_IMPLAUSIBLE,
	RULE_COVER_GOODS,
	RULE_SELLER_WATCHED,
	RULE_SELLER_IDENTIFIER,
	RULE_SELLER_LINKED,
	RULE_IMPORTER_SUSPENDED,
	RULE_IMPORTER_REVOKED,
	RULE_IMPORTER_TRUSTED,
	RULE_MID_MALFORMED,
	RULE_MID_DIFFERS,
	RULE_DESCRIPTION_VAGUE,
	RULE_DESCRIPTION_VAGUE_EMBEDDED,
	RULE_DESCRIPTION_BRAND_ONLY,
	RULE_DESCRIPTION_PERSONAL_NAME,
	RULE_DESCRIPTION_NUMBERS_ONLY,
	RULE_DESCRIPTION_PLACEHOLDER,
	RULE_DESCRIPTION_UNREAD,
	RULE_WATCH_TERM,
	RULE_ITEM_ID_BAD,
	RULE_ITEM_COUNTRY_DIFFERS,
	RULE_GTIN_MALFORMED,
	RULE_GTIN_OTHER_BRAND,
	RULE_FIELD_INVALID
} RuleId;

#define RULES (RULE_FIELD_INVALID + 1)

typedef struct Rule
{
	Datum		name;			/* text; lives as long as the image */
	float4		weight;
	float4		threshold;
	int32		version;
	bool		enabled;		/* false as well for a rule that was deleted */
} Rule;

/* all rules, by RuleId; valid until the next call */
extern const Rule *rules(void);

#endif							/* ASSAY_SCREEN_RULE_H */

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
	RULE_COUNTERFEIT_TERM,
	RULE_HS_MALFORMED,
	RULE_HS_NEVER,
	RULE_HS_SUPERSEDED,
	RULE_HS_RESCOPED,
	RULE_HS_FUTURE,
	RULE_SELLER_WATCHED,
	RULE_IMPORTER_SUSPENDED,
	RULE_IMPORTER_REVOKED,
	RULE_IMPORTER_TRUSTED,
	RULE_DESCRIPTION_VAGUE,
	RULE_DESCRIPTION_BRAND_ONLY,
	RULE_DESCRIPTION_NUMBERS_ONLY,
	RULE_DESCRIPTION_PLACEHOLDER,
	RULE_DESCRIPTION_UNREAD,
	RULE_ITEM_ID_BAD
} RuleId;

#define RULES (RULE_ITEM_ID_BAD + 1)

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

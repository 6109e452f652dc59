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

#include "screen/rule_list.h"

#define RULE_ID(id, name) id,
typedef enum RuleId
{
	RULE_LIST(RULE_ID)
	RULES						/* how many there are */
} RuleId;
#undef RULE_ID

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

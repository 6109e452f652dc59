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

/*
 * The risk of a shipment from its findings: the state begins as {1, 1}, and is
 * what is left of doubt after each finding that speaks against the shipment,
 * and of risk after each that speaks for it. Throws
 * ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE where strength times weight is not
 * between -1 and 1.
 */
extern void screen_risk_add(double state[2], float4 strength, float4 weight);

static inline float4
screen_risk(const double state[2])
{
	return (float4) ((1 - state[0]) * state[1]);
}

#endif							/* ASSAY_SCREEN_RULE_H */

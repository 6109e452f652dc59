/*-------------------------------------------------------------------------
 *
 * rule_list.h
 *	  The rules that C code evaluates: RULE(id, name).
 *
 * Their weights, thresholds and descriptions are rows of rule.sql, which has
 * those evaluated in SQL (src/batch) as well. test/unit/rule_test.c checks
 * that the two agree.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_SCREEN_RULE_LIST_H
#define ASSAY_SCREEN_RULE_LIST_H

#define RULE_LIST(RULE) \
	RULE(RULE_BRAND_DISGUISED,					"brand_disguised") \
	RULE(RULE_BRAND_MISSPELT,					"brand_misspelt") \
	RULE(RULE_BRAND_UNAUTHORISED,				"brand_unauthorised") \
	RULE(RULE_BRAND_AUTHORISED,					"brand_authorised") \
	RULE(RULE_BRAND_OTHER_GOODS,				"brand_other_goods") \
	RULE(RULE_COUNTERFEIT_TERM,					"counterfeit_term") \
	RULE(RULE_COUNTERFEIT_TERM_ALONE,			"counterfeit_term_alone") \
	RULE(RULE_HS_MALFORMED,						"hs_malformed") \
	RULE(RULE_HS_NEVER,							"hs_never") \
	RULE(RULE_HS_SUPERSEDED,					"hs_superseded") \
	RULE(RULE_HS_RESCOPED,						"hs_rescoped") \
	RULE(RULE_HS_FUTURE,						"hs_future") \
	RULE(RULE_HS_IMPLAUSIBLE,					"hs_implausible") \
	RULE(RULE_COVER_GOODS,						"cover_goods") \
	RULE(RULE_SELLER_WATCHED,					"seller_watched") \
	RULE(RULE_SELLER_IDENTIFIER,				"seller_identifier") \
	RULE(RULE_SELLER_LINKED,					"seller_linked") \
	RULE(RULE_SELLER_RETURNED,					"seller_returned") \
	RULE(RULE_IMPORTER_SUSPENDED,				"importer_suspended") \
	RULE(RULE_IMPORTER_REVOKED,					"importer_revoked") \
	RULE(RULE_IMPORTER_TRUSTED,					"importer_trusted") \
	RULE(RULE_MID_MALFORMED,					"mid_malformed") \
	RULE(RULE_MID_DIFFERS,						"mid_differs") \
	RULE(RULE_DESCRIPTION_VAGUE,				"description_vague") \
	RULE(RULE_DESCRIPTION_VAGUE_EMBEDDED,		"description_vague_embedded") \
	RULE(RULE_DESCRIPTION_BRAND_ONLY,			"description_brand_only") \
	RULE(RULE_DESCRIPTION_PERSONAL_NAME,		"description_personal_name") \
	RULE(RULE_DESCRIPTION_NUMBERS_ONLY,			"description_numbers_only") \
	RULE(RULE_DESCRIPTION_PLACEHOLDER,			"description_placeholder") \
	RULE(RULE_DESCRIPTION_UNREAD,				"description_unread") \
	RULE(RULE_WATCH_TERM,						"watch_term") \
	RULE(RULE_ITEM_ID_BAD,						"item_id_bad") \
	RULE(RULE_ITEM_COUNTRY_DIFFERS,				"item_country_differs") \
	RULE(RULE_GTIN_MALFORMED,					"gtin_malformed") \
	RULE(RULE_GTIN_OTHER_BRAND,					"gtin_other_brand") \
	RULE(RULE_FIELD_INVALID,					"field_invalid")

#endif							/* ASSAY_SCREEN_RULE_LIST_H */

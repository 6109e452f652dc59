/*-------------------------------------------------------------------------
 *
 * packed_words.h
 *	  What packed evidence has no need to spell; private to packed.c.
 *
 * Stored values name these by their place: lines are added at the end of a
 * list, and never moved, changed or removed.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BATCH_PACKED_WORDS_H
#define ASSAY_BATCH_PACKED_WORDS_H

/* keys of evidence and strings that are common in it, at most 128 */
static const char *const packed_words[] = {
	"list", "note", "brand", "field", "start", "length", "version", "brand_id",
	"fragment", "confidence", "similarity", "compared_with", "words", "probability", "plausibility", "found_by",
	"importer_id", "importer", "signals", "currency", "unit_value", "seller", "seller_id", "status",
	"written", "hs", "hs_code", "headings", "authorised", "age_days", "reason", "programme",
	"part", "kind", "key", "issued_in", "is", "identifier_id", "from_seller_id", "entity_id",
	"belongs_to", "path", "steps", "source", "days", "other_day", "shipments", "total",
	"split", "value", "quantile_1", "quantile_99", "description", "importer_no", "item_id", "gtin",
	"mid", "origin", "quantity", "seller_country", "shipped_on", "destination", "seller_phone", "seller_email",
	"seller_address", "seller_account", "seller_handle", "maker", "weight", "name", "other", "evidence",
	"score", "(,)", "1", "2", "assay.brand", "assay.importer", "assay.rule", "assay.seller",
	"assay.seller_identifier", "assay.threshold", "assay.screened", "assay.profile", "assay.tariff", "HS words",
	"HS words, and assay.hs_word", "HS editions",
	"HS2007", "HS2012", "HS2017", "HS2022", "every edition", "registered brands", "no words", "null",
	"counterfeit", "cover_goods", "placeholder", "vague", "eu_ics2", "wildlife", "identifier standards",
	"19 CFR part 102, appendix",
	"nobody is listed as authorised for this brand", "not under a prefix of the brand", "number", "watch",
	"price", "goods", "term", "disguised", "typo", "spaced", "joined", "transliterated",
	"exact", "heard", "phone", "email", "address", "account", "handle", "USD",
	"EUR", "GBP", "CNY", "JPY"
};

/* keys that come together, of an object in the order of jsonb, by their places */
static const unsigned char packed_shapes[][16] = {
	/* list note brand field start length version written brand_id fragment confidence similarity compared_with */
	{13, 0, 1, 2, 3, 4, 5, 6, 24, 7, 8, 9, 10, 11},
	/* list note brand field start length version brand_id fragment confidence similarity compared_with */
	{12, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
	/* list field start words length version fragment probability plausibility compared_with */
	{10, 0, 3, 4, 12, 5, 6, 8, 13, 14, 11},
	/* list field start length version found_by fragment importer_id compared_with */
	{9, 0, 3, 4, 5, 6, 15, 8, 16, 11},
	/* list field start length version fragment compared_with */
	{7, 0, 3, 4, 5, 6, 8, 11},
	/* list note field start length version fragment compared_with */
	{8, 0, 1, 3, 4, 5, 6, 8, 11},
	/* list field start length signals version currency fragment unit_value compared_with */
	{10, 0, 3, 4, 5, 18, 6, 19, 8, 20, 11},
	/* list field start length seller status version fragment seller_id similarity compared_with */
	{11, 0, 3, 4, 5, 21, 23, 6, 8, 22, 10, 11}
};

#endif							/* ASSAY_BATCH_PACKED_WORDS_H */

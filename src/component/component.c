/*-------------------------------------------------------------------------
 *
 * component.c
 *	  Versions of what makes keys and values that users store.
 *
 * An index, a generated column or a table of one's own may hold what an older
 * version of the extension made of the same text. A component is raised here
 * by one when it gives another key or value for any input; sql/component shows
 * when that was forgotten. The upgrade script then names what is stale.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "mention/mention_keys.h"
#include "name/party_keys.h"
#include "text/text.h"

static const struct
{
	const char *name;
	int			version;
}			components[] =
{
	{"text", TEXT_NORMALISER_VERSION},	/* plain_form(), skeleton() */
	{"mention", MENTION_KEYS_VERSION},	/* keys of mention_ops, mentions() */
	{"party", PARTY_KEYS_VERSION},	/* keys of party_ops, seller_key(), same_seller(), assay.entity_keys() */
	{"contact", 1},				/* phone, e-mail, address and handle keys */
	{"identifier", 1},			/* identifiers normalised and checked */
	{"hs", 1},					/* editions and conversion of HS codes */
	{"goods", 2},				/* words and model of hs_plausibility() */
	{"risk", 1},				/* parts of models in assay.model_part */
};

PG_FUNCTION_INFO_V1(assay_component_versions);

Datum
assay_component_versions(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	for (size_t i = 0; i < lengthof(components); i++)
	{
		Datum		values[2];
		bool		nulls[2] = {false, false};

		values[0] = CStringGetTextDatum(components[i].name);
		values[1] = Int32GetDatum(components[i].version);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

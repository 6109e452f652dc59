/*-------------------------------------------------------------------------
 *
 * screen.c
 *	  assay.screen(): one shipment against all registries and rules.
 *
 * Each screen_...() examines one side of the shipment and reports its
 * findings. What is in favour of the shipment is a finding as well, of negative
 * weight.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"

#include "compat.h"
#include "screen/screening.h"

PG_FUNCTION_INFO_V1(assay_screen);

Datum
assay_screen(PG_FUNCTION_ARGS)
{
	Screening	s = {0};
	bool		cover;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	s.fcinfo = fcinfo;
	s.rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	s.rules = rules();
	s.as_of = date_or_today(PG_ARGISNULL(FIELD_SHIPPED_ON), PG_GETARG_DATUM(FIELD_SHIPPED_ON));
	s.utf8 = shipment_utf8(&s, FIELD_DESCRIPTION, &s.utf8_length);

	screen_goods_declared(&s, &cover);
	screen_seller(&s);
	screen_importer(&s);
	screen_maker(&s);
	screen_item_id(&s);
	screen_gtin(&s);
	if (cover)
		screen_cover_goods(&s);
	screen_fields(&s);
	return (Datum) 0;
}

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

#include "executor/executor.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "screen/screening.h"

void
screen_shipment(const NullableDatum fields[SHIPMENT_FIELDS], FindingTake take, void *arg)
{
	Screening	s = {0};
	bool		cover;

	s.fields = fields;
	s.take = take;
	s.take_arg = arg;
	s.rules = rules();
	s.as_of = date_or_today(fields[FIELD_SHIPPED_ON].isnull, fields[FIELD_SHIPPED_ON].value);
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
}

static void
put_row(void *arg, const Rule *rule, float4 strength, const Jsonb *evidence)
{
	ReturnSetInfo *rsinfo = arg;
	Datum		values[5];
	bool		nulls[5] = {false};

	values[0] = rule->name;
	values[1] = Int32GetDatum(rule->version);
	values[2] = Float4GetDatum(strength);
	values[3] = Float4GetDatum(rule->weight);
	values[4] = PointerGetDatum(evidence);
	tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
}

PG_FUNCTION_INFO_V1(assay_screen);

/* screen(description, ..., destination): the fields that 0.1.0 had */
Datum
assay_screen(PG_FUNCTION_ARGS)
{
	NullableDatum fields[SHIPMENT_FIELDS];

	for (int i = 0; i < SHIPMENT_FIELDS; i++)
	{
		fields[i].isnull = i >= PG_NARGS() || PG_ARGISNULL(i);
		fields[i].value = fields[i].isnull ? (Datum) 0 : PG_GETARG_DATUM(i);
	}
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	screen_shipment(fields, put_row, fcinfo->resultinfo);
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(assay_screen_shipment);

/* screen(shipment) */
Datum
assay_screen_shipment(PG_FUNCTION_ARGS)
{
	NullableDatum fields[SHIPMENT_FIELDS];
	HeapTupleHeader shipment = PG_ARGISNULL(0) ? NULL : PG_GETARG_HEAPTUPLEHEADER(0);

	for (int i = 0; i < SHIPMENT_FIELDS; i++)
	{
		fields[i].isnull = true;
		fields[i].value = shipment == NULL ? (Datum) 0 :
			GetAttributeByNum(shipment, (AttrNumber) (i + 1), &fields[i].isnull);
	}
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	screen_shipment(fields, put_row, fcinfo->resultinfo);
	return (Datum) 0;
}

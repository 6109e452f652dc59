/*-------------------------------------------------------------------------
 *
 * packed.h
 *	  The type assay.evidence: jsonb as it is stored with findings, in a
 *	  quarter to a tenth of its bytes.
 *
 * Packing loses nothing that jsonb keeps: unpacked, it is the same value, down
 * to the scale of numbers. The bytes depend on the value and on the version of
 * the extension alone; what an earlier version packed is read for ever.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_BATCH_PACKED_H
#define ASSAY_BATCH_PACKED_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/jsonb.h"

#define DatumGetEvidenceP(d) ((struct varlena *) PG_DETOAST_DATUM_PACKED(d))

extern struct varlena *evidence_pack(const Jsonb *jsonb);

/* ERRCODE_DATA_CORRUPTED for what evidence_pack() did not write */
extern Jsonb *evidence_unpack(const struct varlena *packed);

#endif							/* ASSAY_BATCH_PACKED_H */

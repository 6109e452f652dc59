/*-------------------------------------------------------------------------
 *
 * party_ops.c
 *	  The GIN operator class party_ops: which names are of one party (~=).
 *
 * party_keys.h and party_query.h describe the keys: the index leaves out names
 * that cannot be of the same party, and the others are rechecked. All of this runs in parallel workers too:
 * nothing is kept between calls but working space and the names read last.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/gin.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "index/gin_keys.h"
#include "match/match.h"
#include "name/name_glue.h"
#include "name/party_query.h"
#include "text/database_text.h"

static void
collect_keys(KeySet *keys, const char *utf8, size_t length)
{
	party_keys_of_name(keys, &lexicon_palloc, party_name_read(0, utf8, length));
}

PG_FUNCTION_INFO_V1(party_extract_value);

Datum
party_extract_value(PG_FUNCTION_ARGS)
{
	return gin_extract_value_of_text(fcinfo, collect_keys);
}

/* a query, and which of its conditions the keys found fulfil */
typedef struct PartySearch
{
	PartyQuery	query;
	bool		found[FLEXIBLE_ARRAY_MEMBER];	/* by condition */
} PartySearch;

PG_FUNCTION_INFO_V1(party_extract_query);

Datum
party_extract_query(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	int32	   *n_keys = (int32 *) PG_GETARG_POINTER(1);
	int32	   *search_mode = (int32 *) PG_GETARG_POINTER(6);
	size_t		length;
	const char *utf8 = utf8_of_text(name, &length);
	PartyQuery	query;
	PartySearch *search;

	party_query_of_name(&query, &lexicon_palloc, party_name_space(), utf8, length);
	*n_keys = 0;
	*search_mode = query.all ? GIN_SEARCH_MODE_ALL : GIN_SEARCH_MODE_DEFAULT;

	/* no keys: every row, or none, for a name that is like no other */
	if (query.probes.n == 0)
		PG_RETURN_POINTER(NULL);

	search = palloc(offsetof(PartySearch, found) + query.n_conditions * sizeof(bool));
	search->query = query;
	return gin_extract_probes(fcinfo, &search->query.probes, search);
}

/* may a name with the keys that were found, surely or perhaps, be of the same party? */
static bool
may_be(FunctionCallInfo fcinfo)
{
	const GinTernaryValue *found = gin_keys_found(fcinfo);
	int32		n_keys = PG_GETARG_INT32(3);
	Pointer    *extra = (Pointer *) PG_GETARG_POINTER(4);
	PartySearch *search;

	if (n_keys == 0)
		return true;
	search = ((const GinProbe *) extra[0])->query;
	memset(search->found, 0, search->query.n_conditions * sizeof(bool));
	search->found[0] = true;
	for (int i = 0; i < n_keys; i++)
		if (found[i] != GIN_FALSE)
			for (const GinProbe *entry = (const GinProbe *) extra[i]; entry != NULL; entry = entry->same)
				search->found[entry->probe->condition] = true;
	return party_judge(&search->query, search->found);
}

PG_FUNCTION_INFO_V1(party_consistent);

Datum
party_consistent(PG_FUNCTION_ARGS)
{
	bool	   *recheck = (bool *) PG_GETARG_POINTER(5);

	*recheck = true;
	PG_RETURN_BOOL(may_be(fcinfo));
}

PG_FUNCTION_INFO_V1(party_tri_consistent);

Datum
party_tri_consistent(PG_FUNCTION_ARGS)
{
	PG_RETURN_GIN_TERNARY_VALUE(may_be(fcinfo) ? GIN_MAYBE : GIN_FALSE);
}

/* ------------------------------------------------------------ inspection */

PG_FUNCTION_INFO_V1(assay_party_keys);

/* assay.party_keys(name): the keys that a search for the name looks up */
Datum
assay_party_keys(PG_FUNCTION_ARGS)
{
	static const char *const finds[] = {
		"the word", "a letter wrong", "the same meaning", "the number", "a known word", "a beginning",
		"pieces", "joined", "as initials", "words it has the initials of"
	};
	text	   *value = PG_GETARG_TEXT_PP(0);
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	size_t		length;
	const char *utf8 = utf8_of_text(value, &length);
	PartyQuery	query;

	InitMaterializedSRF(fcinfo, 0);
	party_query_of_name(&query, &lexicon_palloc, party_name_space(), utf8, length);
	if (query.all)
	{
		Datum		values[9] = {0};
		bool		nulls[9] = {true, true, true, false, true, true, true, true, true};

		values[3] = CStringGetTextDatum("every row");
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	for (uint32 i = 0; i < query.probes.n; i++)
	{
		const Probe *probe = &query.probes.list[i];
		const PartyCover *cover = &query.covers[probe->subject];
		uint32		start = query.name.tokens[cover->first].start;
		unsigned char head = (unsigned char) probe->key[0];
		int			n_letters = probe->key_length - 1;
		Datum		values[9];
		bool		nulls[9] = {false};
		const char *kind = "word";

		switch (head)
		{
			case PARTY_KNOWN:
				kind = "known word";
				break;
			case PARTY_SOUND:
			case PARTY_FOREIGN_SOUND:
				kind = head == PARTY_SOUND ? "sound" : "sound in another alphabet";
				n_letters--;
				break;
			case PARTY_INITIALS:
				kind = "initials";
				break;
		}
		values[0] = PointerGetDatum(text_of_utf8(query.name.source + start, query.name.tokens[cover->end - 1].end - start));
		values[1] = CStringGetTextDatum(finds[cover->covering]);
		values[2] = Float4GetDatum(cover->value);
		values[3] = CStringGetTextDatum(kind);
		values[4] = Int32GetDatum(head % 64 + 1);
		values[5] = Int32GetDatum(head / 64 + 1);
		nulls[4] = nulls[5] = head >= SEGMENT_KEYS_END;
		values[6] = gin_letters_shown(probe->key + 1, n_letters);
		values[7] = BoolGetDatum(probe->prefix);
		values[8] = Int32GetDatum(probe->limit);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

/*-------------------------------------------------------------------------
 *
 * mention_ops.c
 *	  The GIN operator class mention_ops: which texts mention a brand (@~).
 *
 * mention_keys.h describes the keys. All of this runs in parallel workers too:
 * nothing is kept between calls but working space.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/gin.h"
#include "access/stratnum.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "compat.h"
#include "index/gin_keys.h"
#include "match/match.h"
#include "mention/mention_query.h"
#include "text/database_text.h"

static TextSpace text_space_kept;

static void
collect_keys(KeySet *keys, const char *utf8, size_t length)
{
	Text		words;

	text_read_in(&words, &text_space_kept, utf8, length);
	mention_keys_of_text(keys, &lexicon_palloc, &words);
	if (words.tokens != text_space_kept.block)
		pfree(words.tokens);
}

PG_FUNCTION_INFO_V1(mention_extract_value);

Datum
mention_extract_value(PG_FUNCTION_ARGS)
{
	return gin_extract_value_of_text(fcinfo, collect_keys);
}

/* a query, and per condition what the keys found so far imply */
typedef struct MentionSearch
{
	MentionQuery query;
	MentionAnswer conditions[FLEXIBLE_ARRAY_MEMBER];
} MentionSearch;

PG_FUNCTION_INFO_V1(mention_extract_query);

Datum
mention_extract_query(PG_FUNCTION_ARGS)
{
	text	   *brand = PG_GETARG_TEXT_PP(0);
	int32	   *n_keys = (int32 *) PG_GETARG_POINTER(1);
	int32	   *search_mode = (int32 *) PG_GETARG_POINTER(6);
	size_t		length;
	const char *utf8 = utf8_of_text(brand, &length);
	MentionQuery query;
	MentionSearch *search;

	/* a brand without letters is mentioned by nothing: no keys, no rows */
	*search_mode = GIN_SEARCH_MODE_DEFAULT;
	mention_query_of_brand(&query, &lexicon_palloc, utf8, length);
	*n_keys = 0;
	if (query.probes.n == 0)
		PG_RETURN_POINTER(NULL);

	search = palloc(offsetof(MentionSearch, conditions) + query.n_conditions * sizeof(MentionAnswer));
	search->query = query;
	return gin_extract_probes(fcinfo, &search->query.probes, search);
}

/* what the keys found, surely or perhaps, imply for a text */
static MentionAnswer
answer(FunctionCallInfo fcinfo)
{
	const GinTernaryValue *found = gin_keys_found(fcinfo);
	int32		n_keys = PG_GETARG_INT32(3);
	Pointer    *extra = (Pointer *) PG_GETARG_POINTER(4);
	MentionSearch *search = ((const GinProbe *) extra[0])->query;

	memset(search->conditions, 0, search->query.n_conditions * sizeof(MentionAnswer));
	for (int i = 0; i < n_keys; i++)
	{
		if (found[i] == GIN_FALSE)
			continue;
		for (const GinProbe *entry = (const GinProbe *) extra[i]; entry != NULL; entry = entry->same)
		{
			const Probe *probe = entry->probe;
			MentionAnswer here = found[i] == GIN_TRUE && probe->certain ? MENTION_YES : MENTION_PERHAPS;

			if (here > search->conditions[probe->condition])
				search->conditions[probe->condition] = here;
		}
	}
	return mention_judge(&search->query, search->conditions);
}

PG_FUNCTION_INFO_V1(mention_consistent);

Datum
mention_consistent(PG_FUNCTION_ARGS)
{
	bool	   *recheck = (bool *) PG_GETARG_POINTER(5);
	MentionAnswer is = answer(fcinfo);

	*recheck = is == MENTION_PERHAPS;
	PG_RETURN_BOOL(is != MENTION_NO);
}

PG_FUNCTION_INFO_V1(mention_tri_consistent);

Datum
mention_tri_consistent(PG_FUNCTION_ARGS)
{
	switch (answer(fcinfo))
	{
		case MENTION_NO:
			PG_RETURN_GIN_TERNARY_VALUE(GIN_FALSE);
		case MENTION_YES:
			PG_RETURN_GIN_TERNARY_VALUE(GIN_TRUE);
		case MENTION_PERHAPS:
			break;
	}
	PG_RETURN_GIN_TERNARY_VALUE(GIN_MAYBE);
}

/* ------------------------------------------------------------ inspection */

PG_FUNCTION_INFO_V1(assay_mention_keys);

/* assay.mention_keys(brand): the keys that a search for the brand looks up */
Datum
assay_mention_keys(PG_FUNCTION_ARGS)
{
	static const char *const parts[] = {"whole", "left piece", "right piece", "first piece", "last piece", "behind a symbol", "any", "heard"};
	text	   *brand = PG_GETARG_TEXT_PP(0);
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	size_t		length;
	const char *utf8 = utf8_of_text(brand, &length);
	MentionQuery query;

	InitMaterializedSRF(fcinfo, 0);
	mention_query_of_brand(&query, &lexicon_palloc, utf8, length);
	for (uint32 i = 0; i < query.probes.n; i++)
	{
		const Probe *probe = &query.probes.list[i];
		const MentionWord *word = &query.words[probe->subject];
		unsigned char head = (unsigned char) probe->key[0];
		const char *letters = probe->key + 1;
		int			n_letters = probe->key_length - 1;
		const char *kind;
		Datum		values[9];
		bool		nulls[9] = {false};

		switch (head)
		{
			case MENTION_AS_IS:
				kind = "as it stands";
				n_letters = (int) (((const char *) memchr(letters, 0, n_letters)) - letters);
				break;
			case MENTION_ROW:
				kind = "row of letters";
				break;
			case MENTION_SYMBOLS:
				kind = "symbols";
				break;
			case MENTION_BESIDE:
				kind = "symbols";
				letters++;
				n_letters--;
				break;
			case MENTION_LOOK:
				kind = "look";
				break;
			case MENTION_SOUND:
				kind = "sound";
				break;
			default:
				kind = "word";
				break;
		}
		values[0] = gin_letters_shown(word->plain, word->plain_length);
		nulls[0] = probe->part == PART_LOOK || probe->part == PART_HEARD;
		values[1] = CStringGetTextDatum(parts[probe->part]);
		values[2] = CStringGetTextDatum(kind);
		values[3] = Int32GetDatum(head == MENTION_BESIDE ? probe->key[1] : head % 64 + 1);
		values[4] = Int32GetDatum(head / 64 + 1);
		nulls[3] = head >= MENTION_AS_IS && head != MENTION_BESIDE;
		nulls[4] = head >= MENTION_AS_IS;
		values[5] = gin_letters_shown(letters, n_letters);
		values[6] = BoolGetDatum(probe->prefix);
		values[7] = Int32GetDatum(probe->limit);
		values[8] = BoolGetDatum(!probe->certain || query.n_words > 1);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

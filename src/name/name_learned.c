/*-------------------------------------------------------------------------
 *
 * name_learned.c
 *	  How common words are in the names of the user's own parties: counting
 *	  them, and weighing names by them.
 *
 * What is counted are different names, not rows: a party that ships every day
 * makes its name no commoner. Words that have a known meaning keep the weight
 * of their class, and single Chinese characters theirs.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "compat.h"
#include "name/name_glue.h"
#include "name/name_learned.h"
#include "registry/registry.h"
#include "text/database_text.h"

/* words of fewer names are not kept: they are as rare as unknown ones */
#define LEAST_NAMES 3

/*
 * A word that has this share of all names weighs as any word, and one that has
 * COMMON_SHARE or more the least; by the logarithm between. A few names are
 * little evidence, so PRIOR_NAMES more without the word are assumed.
 */
#define RARE_SHARE		1e-4
#define COMMON_SHARE	1e-2
#define LEAST_FACTOR	0.3
#define PRIOR_NAMES		10000

/* rows that are written at a time */
#define BATCH 50000

/* ---------------------------------------------------------------- counts */

/* An open hash table from hashes of 64 bits to counts. */
typedef struct Count
{
	uint64		hash;			/* 0: free */
	int64		names;
	const char *word;			/* NULL where only the hash matters */
} Count;

typedef struct Counts
{
	Count	   *slots;
	Size		n_slots;		/* a power of two */
	Size		n;
} Counts;

static void
counts_start(Counts *counts, Size n_slots)
{
	counts->n = 0;
	counts->n_slots = n_slots;
	counts->slots = MemoryContextAllocExtended(CurrentMemoryContext, n_slots * sizeof(Count),
											   MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

static Count *
count_slot(const Counts *counts, uint64 hash)
{
	Size		i = (hash ^ hash >> 32) & (counts->n_slots - 1);

	while (counts->slots[i].hash != 0 && counts->slots[i].hash != hash)
		i = (i + 1) & (counts->n_slots - 1);
	return &counts->slots[i];
}

/* the count of a hash, a new one if need be (names: 0) */
static Count *
count_of(Counts *counts, uint64 hash)
{
	Count	   *count = count_slot(counts, hash);

	if (count->hash != 0)
		return count;
	if (counts->n >= counts->n_slots / 2)
	{
		Counts		more;

		counts_start(&more, counts->n_slots * 2);
		for (Size i = 0; i < counts->n_slots; i++)
			if (counts->slots[i].hash != 0)
				*count_slot(&more, counts->slots[i].hash) = counts->slots[i];
		more.n = counts->n;
		pfree(counts->slots);
		*counts = more;
		count = count_slot(counts, hash);
	}
	count->hash = hash;
	counts->n++;
	return count;
}

static uint64
word_hash(const char *letters, int length)
{
	uint64		hash = name_hash(letters, length);

	return hash != 0 ? hash : 1;
}

static bool
is_counted(const NameToken *token)
{
	return token->class == NAME_WORD && token->meaning == 0 && !(token->flags & NAME_HAN);
}

/* -------------------------------------------------------------- learning */

typedef struct Learning
{
	MemoryContext context;		/* of the tables */
	MemoryContext row_context;
	Counts		names;
	Counts		words;
} Learning;

static void
take_name(void *arg, HeapTuple row, TupleDesc desc)
{
	Learning   *learning = arg;
	MemoryContext old = MemoryContextSwitchTo(learning->row_context);
	bool		null;
	Datum		value = SPI_getbinval(row, desc, 1, &null);
	const PartyName *name;
	const char *utf8;
	size_t		length;
	char		key[NAME_MAX_KEY];
	int			n_key;
	Count	   *count;

	utf8 = utf8_of_text(DatumGetTextPP(value), &length);
	name = party_name_read(0, utf8, length);
	n_key = name_key(name, key);
	MemoryContextSwitchTo(learning->context);

	/* another spelling of the same words is the same name */
	count = n_key > 0 ? count_of(&learning->names, word_hash(key, n_key)) : NULL;
	if (count != NULL && count->names++ == 0)
		for (int i = 0; i < name->n_tokens; i++)
		{
			const NameToken *token = &name->tokens[i];
			bool		twice = false;

			for (int k = 0; k < i && !twice; k++)
				twice = is_counted(&name->tokens[k]) && name->tokens[k].length == token->length &&
					memcmp(name->tokens[k].letters, token->letters, token->length) == 0;
			if (twice || !is_counted(token))
				continue;
			count = count_of(&learning->words, word_hash(token->letters, token->length));
			if (count->names++ == 0)
				count->word = pnstrdup(token->letters, token->length);
		}
	MemoryContextSwitchTo(old);
	MemoryContextReset(learning->row_context);
}

static void
execute(const char *command, int n, Oid *types, Datum *values)
{
	int			result = SPI_execute_with_args(command, n, types, values, NULL, false, 0);

	if (result < 0)
		elog(ERROR, "could not execute \"%s\": %s", command, SPI_result_code_string(result));
}

static void
write_batch(Datum source, Datum *words, Datum *names, int n)
{
	static const char command[] =
		"INSERT INTO assay.name_word (source, word, names)"
		" SELECT $1, w.word, w.names FROM ROWS FROM (pg_catalog.unnest($2), pg_catalog.unnest($3)) w (word, names)";
	Oid			types[3] = {TEXTOID, TEXTARRAYOID, INT8ARRAYOID};
	Datum		values[3];

	values[0] = source;
	values[1] = PointerGetDatum(construct_array(words, n, TEXTOID, -1, false, TYPALIGN_INT));
	values[2] = PointerGetDatum(construct_array(names, n, INT8OID, sizeof(int64), FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
	execute(command, 3, types, values);
}

static void
write_words(Datum source, const Counts *counts)
{
	Datum	   *words = palloc(BATCH * sizeof(Datum));
	Datum	   *names = palloc(BATCH * sizeof(Datum));
	MemoryContext batch = AllocSetContextCreate(CurrentMemoryContext, "learned words", ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(batch);
	int			n = 0;

	for (Size i = 0; i < counts->n_slots; i++)
	{
		const Count *count = &counts->slots[i];

		if (count->names < LEAST_NAMES)
			continue;
		words[n] = PointerGetDatum(text_of_utf8(count->word, strlen(count->word)));
		names[n++] = Int64GetDatum(count->names);
		if (n == BATCH)
		{
			write_batch(source, words, names, n);
			MemoryContextReset(batch);
			n = 0;
		}
	}
	if (n > 0)
		write_batch(source, words, names, n);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(batch);
}

/* as assay.require_privileges() does for functions in SQL */
static void
require_privileges(void)
{
	static const char *const tables[] = {"name_source", "name_word"};
	Oid			schema = get_namespace_oid("assay", false);

	for (size_t i = 0; i < lengthof(tables); i++)
	{
		Oid			relid = get_relname_relid(tables[i], schema);

		if (OidIsValid(relid) &&
			pg_class_aclmask(relid, GetUserId(), ACL_SELECT | ACL_INSERT | ACL_DELETE, ACLMASK_ALL) !=
			(ACL_SELECT | ACL_INSERT | ACL_DELETE))
			ereport(ERROR,
					(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
					 errmsg("permission denied for table assay.%s", tables[i]),
					 errhint("GRANT SELECT, INSERT, DELETE ON assay.name_source, assay.name_word TO %s lets the role do this.",
							 quote_identifier(GetUserNameFromId(GetUserId(), false)))));
	}
}

PG_FUNCTION_INFO_V1(assay_learn_names);

Datum
assay_learn_names(PG_FUNCTION_ARGS)
{
	Oid			relid = PG_GETARG_OID(0);
	const char *column = NameStr(*PG_GETARG_NAME(1));
	Oid			types[2] = {TEXTOID, INT8OID};
	Datum		values[2];
	Learning	learning;
	const char *table;
	StringInfoData query;
	MemoryContext old;

	if (get_rel_name(relid) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("table with OID %u does not exist", relid)));
	if (get_attnum(relid, column) == InvalidAttrNumber)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of \"%s\" does not exist", column, get_rel_name(relid))));
	table = quote_qualified_identifier(get_namespace_name(get_rel_namespace(relid)), get_rel_name(relid));

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	learning.context = AllocSetContextCreate(CurrentMemoryContext, "names to learn", ALLOCSET_DEFAULT_SIZES);
	learning.row_context = AllocSetContextCreate(learning.context, "name to learn", ALLOCSET_SMALL_SIZES);
	old = MemoryContextSwitchTo(learning.context);
	counts_start(&learning.names, 65536);
	counts_start(&learning.words, 65536);

	initStringInfo(&query);
	appendStringInfo(&query, "SELECT t.%s::pg_catalog.text FROM %s t WHERE t.%s IS NOT NULL",
					 quote_identifier(column), table, quote_identifier(column));
	registry_read(query.data, take_name, &learning);

	values[0] = PointerGetDatum(cstring_to_text(psprintf("%s.%s", table, quote_identifier(column))));
	values[1] = Int64GetDatum((int64) learning.names.n);

	require_privileges();
	/* so that two who learn the same do it one after the other */
	execute("LOCK TABLE assay.name_source IN SHARE ROW EXCLUSIVE MODE", 0, NULL, NULL);
	execute("DELETE FROM assay.name_source WHERE source OPERATOR(pg_catalog.=) $1", 1, types, values);
	execute("INSERT INTO assay.name_source (source, names) VALUES ($1, $2)", 2, types, values);
	write_words(values[0], &learning.words);
	MemoryContextSwitchTo(old);
	SPI_finish();
	PG_RETURN_INT64(DatumGetInt64(values[1]));
}

/* --------------------------------------------------------------- weights */

struct LearnedWords
{
	double		names;			/* different ones, of all sources */
	Counts		words;
};

static void
take_total(void *arg, HeapTuple row, TupleDesc desc)
{
	LearnedWords *learned = arg;
	bool		null;
	Datum		value = SPI_getbinval(row, desc, 1, &null);

	learned->names = null ? 0.0 : DatumGetFloat8(value);
}

static void
take_word(void *arg, HeapTuple row, TupleDesc desc)
{
	LearnedWords *learned = arg;
	bool		null;
	const char *utf8;
	size_t		length;

	utf8 = utf8_of_text(DatumGetTextPP(SPI_getbinval(row, desc, 1, &null)), &length);
	if (length > 0 && length <= TOKEN_MAX_LETTERS * 4)
		count_of(&learned->words, word_hash(utf8, (int) length))->names =
			DatumGetInt64(SPI_getbinval(row, desc, 2, &null));
}

static void
build_words(Pack *pack)
{
	LearnedWords *learned = palloc0(sizeof(LearnedWords));
	Size		root;

	counts_start(&learned->words, 1024);
	registry_read("SELECT pg_catalog.sum(s.names)::pg_catalog.float8 FROM assay.name_source s", take_total, learned);
	registry_read("SELECT w.word, pg_catalog.sum(w.names)::pg_catalog.int8 FROM assay.name_word w GROUP BY w.word",
				  take_word, learned);
	root = pack_root(pack, learned, sizeof(LearnedWords));
	pack_array(pack, pack_member(root, LearnedWords, 0, words.slots), learned->words.n_slots, sizeof(Count));
}

static Registry registry = {
	.name = "learned words of names",
	.tables = {"name_source", "name_word"},
	.build = build_words
};

const LearnedWords *
seller_learned_words(void)
{
	return registry_get(&registry);
}

/* what is left of the weight of a word: 1 for a rare one */
static float
weight_factor(const LearnedWords *learned, const NameToken *token)
{
	const Count *count = count_slot(&learned->words, word_hash(token->letters, token->length));
	double		share;
	double		way;

	if (count->hash == 0 || count->names < LEAST_NAMES)
		return 1.0f;
	share = (count->names - LEAST_NAMES + 1) / (learned->names + PRIOR_NAMES);
	way = log(share / RARE_SHARE) / log(COMMON_SHARE / RARE_SHARE);
	way = Max(0.0, Min(1.0, way));
	return (float) (1.0 - way * (1.0 - LEAST_FACTOR));
}

bool
seller_has_learned(const LearnedWords *learned)
{
	return learned->words.n > 0;
}

void
seller_weigh_learned(const LearnedWords *learned, PartyName *name)
{
	for (int i = 0; seller_has_learned(learned) && i < name->n_tokens; i++)
		if (is_counted(&name->tokens[i]))
			name->tokens[i].weight *= weight_factor(learned, &name->tokens[i]);
}

const PartyName *
seller_read_learned(const LearnedWords *learned, int slot, const char *utf8, size_t length)
{
	static PartyName weighed[2];	/* by slot, written anew by every call */
	const PartyName *read = party_name_read(slot, utf8, length);
	PartyName  *name = &weighed[slot];

	if (!seller_has_learned(learned))
		return read;

	/* the letters stay where the tokens point to */
	memcpy(name, read, offsetof(PartyName, letters));
	seller_weigh_learned(learned, name);
	return name;
}

PG_FUNCTION_INFO_V1(assay_seller_similarity);

Datum
assay_seller_similarity(PG_FUNCTION_ARGS)
{
	const LearnedWords *learned = seller_learned_words();
	const char *utf8;
	size_t		length;
	const PartyName *a;
	const PartyName *b;

	utf8 = utf8_of_text(PG_GETARG_TEXT_PP(0), &length);
	a = seller_read_learned(learned, 0, utf8, length);
	utf8 = utf8_of_text(PG_GETARG_TEXT_PP(1), &length);
	b = seller_read_learned(learned, 1, utf8, length);
	PG_RETURN_FLOAT4((float4) name_similarity(a, b, NULL));
}

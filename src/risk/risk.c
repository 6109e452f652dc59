/*-------------------------------------------------------------------------
 *
 * risk.c
 *	  assay.probability() and assay.explain_risk(): what a model says of a row.
 *
 * The image of the registry lists the models; each is read and compiled when
 * it is first used, since old versions are kept and seldom used. Parts
 * come with their model and go with it: whoever sees the one sees the others.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <math.h>

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "storage/shmem.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"
#include "utils/typcache.h"

#include "compat.h"
#include "registry/registry.h"
#include "risk/risk_column.h"
#include "risk/risk_core.h"
#include "risk/risk_part.h"

/* a model, as assay.model tells of it */
typedef struct Entry
{
	int64		model_id;
	char	   *name;
	int32		version;
	char	   *source;
	char	   *key_column;		/* NULL: it needs no findings */
	char	   *until;
	int			n_numbers;
	int			n_categories;
	int			n_rules;
	char	  **numbers;
	char	  **categories;
	char	  **rules;
	Datum		rules_array;
	uint64		serial;			/* 0: not read yet; else never used before */
	RiskModel	model;
} Entry;

typedef struct Image
{
	uint32		n;
	Size		room;
	Entry	   *entries;
	MemoryContext context;
} Image;

/* ------------------------------------------------------------------ image */

static char **
names_of(Datum array, int *n)
{
	Datum	   *items;
	bool	   *nulls;
	char	  **names;

	deconstruct_array(DatumGetArrayTypeP(array), TEXTOID, -1, false, TYPALIGN_INT, &items, &nulls, n);
	names = palloc(sizeof(char *) * Max(*n, 1));
	for (int i = 0; i < *n; i++)
	{
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_DATA_CORRUPTED),
					 errmsg("a column of a model in assay.model is null")));
		names[i] = TextDatumGetCString(items[i]);
	}
	return names;
}

static char *
text_or_null(HeapTuple row, TupleDesc desc, int column)
{
	bool		is_null;
	Datum		value = SPI_getbinval(row, desc, column, &is_null);

	return is_null ? NULL : TextDatumGetCString(value);
}

static void
take_model(void *arg, HeapTuple row, TupleDesc desc)
{
	Image	   *image = arg;
	Entry	   *entry;
	bool		is_null;

	registry_grow(image->entries, image->n, image->room);
	entry = &image->entries[image->n++];
	memset(entry, 0, sizeof(Entry));
	entry->model_id = DatumGetInt64(SPI_getbinval(row, desc, 1, &is_null));
	entry->name = text_or_null(row, desc, 2);
	entry->version = DatumGetInt32(SPI_getbinval(row, desc, 3, &is_null));
	entry->source = text_or_null(row, desc, 4);
	entry->key_column = text_or_null(row, desc, 5);
	entry->numbers = names_of(SPI_getbinval(row, desc, 6, &is_null), &entry->n_numbers);
	entry->categories = names_of(SPI_getbinval(row, desc, 7, &is_null), &entry->n_categories);
	entry->rules_array = PointerGetDatum(DatumGetArrayTypePCopy(SPI_getbinval(row, desc, 8, &is_null)));
	entry->rules = names_of(entry->rules_array, &entry->n_rules);
	entry->until = text_or_null(row, desc, 9);
}

static void *
build_models(void)
{
	Image	   *image = palloc0(sizeof(Image));

	image->context = CurrentMemoryContext;
	registry_read("SELECT model_id, model, version, source, key_column, numbers, categories, rules,"
				  " coalesce(pg_catalog.to_char(CASE WHEN pg_catalog.isfinite(until) THEN until"
				  " ELSE last_day OPERATOR(pg_catalog.+) 1 END, 'YYYY-MM-DD'), 'that')"
				  " FROM assay.model ORDER BY model, version DESC", take_model, image);
	return image;
}

static Registry model_registry = {
	.name = "models",
	.tables = {"model", "model_part"},
	.build_private = build_models
};

/* ---------------------------------------------------------------- reading */

static MemoryContext prepare_context;

static void *
prepare_allocate(size_t n, size_t width)
{
	return MemoryContextAllocExtended(prepare_context, mul_size(Max(n, 1), width),
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

static void
prepare_at(const char *phase, int part, int whole)
{
	CHECK_FOR_INTERRUPTS();
}

static void
take_part(void *arg, HeapTuple row, TupleDesc desc)
{
	RiskModel  *model = arg;
	bool		is_null;
	char	   *part = TextDatumGetCString(SPI_getbinval(row, desc, 1, &is_null));
	bytea	   *body;

	body = DatumGetByteaPP(SPI_getbinval(row, desc, 3, &is_null));
	risk_read(model, part, DatumGetInt32(SPI_getbinval(row, desc, 2, &is_null)), body);
	pfree(part);
	if ((Pointer) body != DatumGetPointer(SPI_getbinval(row, desc, 3, &is_null)))
		pfree(body);
}

static void
read_model(Image *image, Entry *entry)
{
	static uint64 last_serial = 0;
	RiskWork	work = {prepare_allocate, pfree, prepare_at};
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "assay model", ALLOCSET_DEFAULT_SIZES);
	MemoryContext old;
	RiskModel	model = {0};
	char	   *query = psprintf("SELECT part, number, body FROM assay.model_part"
								 " WHERE model_id OPERATOR(pg_catalog.=) " INT64_FORMAT
								 " ORDER BY part OPERATOR(pg_catalog.<>) 'head', part, number", entry->model_id);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	old = MemoryContextSwitchTo(context);
	registry_read(query, take_part, &model);
	risk_complete(&model);
	if (model.n_numbers != entry->n_numbers + entry->n_rules || model.n_votes != entry->n_rules ||
		model.n_categories != entry->n_categories)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("model \"%s\" in assay.model does not go with its parts", entry->name)));
	prepare_context = context;
	risk_prepare(&model, &work);
	MemoryContextSwitchTo(old);
	SPI_finish();

	MemoryContextSetParent(context, image->context);
	entry->model = model;
	entry->serial = ++last_serial;
}

/* the model as it is now; NULL version: the last */
static Entry *
find_model(const char *name, Size length, bool last, int32 version)
{
	Image	   *image = registry_get(&model_registry);

	for (uint32 i = 0; i < image->n; i++)
	{
		Entry	   *entry = &image->entries[i];

		if (strlen(entry->name) != length || memcmp(entry->name, name, length) != 0 ||
			(!last && entry->version != version))
			continue;
		if (entry->serial == 0)
			read_model(image, entry);
		return entry;
	}
	if (last)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("there is no model \"%s\"", pnstrdup(name, length)),
				 errhint("Learn it with CALL assay.learn_risk().")));
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("there is no version %d of model \"%s\"", version, pnstrdup(name, length))));
}

/* ------------------------------------------------------------------- rows */

/* how rows of a type are read for a model; kept in fn_extra */
typedef struct Reader
{
	uint64		serial;			/* of the model */
	Oid			type;
	int32		typmod;
	MemoryContext context;
	TupleDesc	desc;
	int			n_numbers;
	int			n_categories;
	int			n_votes;
	int		   *number_at;		/* attributes, from 0 */
	int		   *category_at;
	RiskColumn *numbers;
	RiskColumn *categories;
	int			source_at;		/* -1: a source for all rows */
	int			key_at;
	FmgrInfo	key_output;
	bool		key_by_settings;
	Datum	   *values;
	bool	   *nulls;
	float	   *number;
	uint64	   *category;
	float	   *features;
	double	   *shares;
} Reader;

static int
attribute(TupleDesc desc, const Entry *entry, const char *name)
{
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute a = TupleDescAttr(desc, i);

		if (!a->attisdropped && strcmp(NameStr(a->attname), name) == 0)
			return i;
	}
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_COLUMN),
			 errmsg("the row has no column \"%s\"", name),
			 errdetail("Model \"%s\" was learned from %s.", entry->name, entry->source),
			 errhint("Pass a whole row of such a table, as in assay.probability('%s', t) FROM %s t.",
					 entry->name, entry->source)));
}

static Reader *
make_reader(const Entry *entry, Oid type, int32 typmod, MemoryContext parent)
{
	MemoryContext context = AllocSetContextCreate(parent, "assay reader of rows", ALLOCSET_SMALL_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	Reader	   *reader = palloc0(sizeof(Reader));
	TupleDesc	desc = lookup_rowtype_tupdesc(type, typmod);

	reader->serial = entry->serial;
	reader->type = type;
	reader->typmod = typmod;
	reader->context = context;
	reader->desc = CreateTupleDescCopy(desc);
	ReleaseTupleDesc(desc);
	desc = reader->desc;
	reader->n_numbers = entry->n_numbers;
	reader->n_categories = entry->n_categories;
	reader->n_votes = entry->n_rules;
	reader->number_at = palloc(sizeof(int) * Max(1, entry->n_numbers));
	reader->category_at = palloc(sizeof(int) * Max(1, entry->n_categories));
	reader->numbers = palloc(sizeof(RiskColumn) * Max(1, entry->n_numbers));
	reader->categories = palloc(sizeof(RiskColumn) * Max(1, entry->n_categories));
	for (int c = 0; c < entry->n_numbers; c++)
	{
		reader->number_at[c] = attribute(desc, entry, entry->numbers[c]);
		risk_column(&reader->numbers[c], entry->numbers[c], TupleDescAttr(desc, reader->number_at[c])->atttypid,
					RISK_NUMBER, context);
	}
	for (int c = 0; c < entry->n_categories; c++)
	{
		reader->category_at[c] = attribute(desc, entry, entry->categories[c]);
		risk_column(&reader->categories[c], entry->categories[c],
					TupleDescAttr(desc, reader->category_at[c])->atttypid, RISK_CATEGORY, context);
	}
	reader->source_at = -1;
	if (entry->n_rules > 0)
	{
		Oid			output;
		bool		varlena;

		reader->key_at = attribute(desc, entry, entry->key_column);
		getTypeOutputInfo(TupleDescAttr(desc, reader->key_at)->atttypid, &output, &varlena);
		fmgr_info_cxt(output, &reader->key_output, context);
		reader->key_by_settings = risk_written_by_settings(getBaseType(TupleDescAttr(desc, reader->key_at)->atttypid));
		if (strcmp(entry->source, "assay.screened") == 0)
			reader->source_at = attribute(desc, entry, "source");
	}
	reader->values = palloc(sizeof(Datum) * desc->natts);
	reader->nulls = palloc(sizeof(bool) * desc->natts);
	reader->number = palloc(sizeof(float) * Max(1, entry->model.n_numbers));
	reader->category = palloc(sizeof(uint64) * Max(1, entry->n_categories));
	reader->features = palloc(sizeof(float) * Max(1, RISK_FEATURES(&entry->model)));
	reader->shares = palloc(sizeof(double) * Max(1, RISK_FEATURES(&entry->model)));
	MemoryContextSwitchTo(old);
	return reader;
}

/* the key of a row as assay.screen_table() writes it, whatever the session's settings */
static char *
write_key(Reader *reader)
{
	static const char *const settings[][2] = {
		{"datestyle", "ISO"}, {"intervalstyle", "iso_8601"}, {"timezone", "UTC"},
		{"extra_float_digits", "3"}, {"bytea_output", "hex"}, {"lc_monetary", "C"}
	};
	char	   *key;
	int			level;

	if (!reader->key_by_settings)
		return OutputFunctionCall(&reader->key_output, reader->values[reader->key_at]);
	level = NewGUCNestLevel();
	for (int i = 0; i < (int) lengthof(settings); i++)
		(void) set_config_option(settings[i][0], settings[i][1], PGC_USERSET, PGC_S_SESSION,
								 GUC_ACTION_SAVE, true, 0, false);
	key = OutputFunctionCall(&reader->key_output, reader->values[reader->key_at]);
	AtEOXact_GUC(true, level);
	return key;
}

/* votes of the findings of a row: the last numbers */
static void
read_votes(Reader *reader, const Entry *entry)
{
	static SPIPlanPtr plan = NULL;
	Oid			types[3] = {TEXTOID, TEXTOID, TEXTARRAYOID};
	Datum		values[3];
	char	   *key;
	bool		is_null;
	Datum		votes;

	for (int v = 0; v < reader->n_votes; v++)
		reader->number[reader->n_numbers + v] = 0;
	if (reader->nulls[reader->key_at] || (reader->source_at >= 0 && reader->nulls[reader->source_at]))
		return;
	key = write_key(reader);
	values[0] = reader->source_at >= 0 ? reader->values[reader->source_at] : CStringGetTextDatum(entry->source);
	values[1] = CStringGetTextDatum(key);
	values[2] = entry->rules_array;

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (plan == NULL)
	{
		plan = SPI_prepare("SELECT assay.rule_votes($1, $2, $3)", 3, types);
		if (plan == NULL || SPI_keepplan(plan) != 0)
			elog(ERROR, "could not prepare the votes of rules");
	}
	if (SPI_execute_plan(plan, values, NULL, true, 1) != SPI_OK_SELECT || SPI_processed != 1)
		elog(ERROR, "no votes of rules");
	votes = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &is_null);
	risk_votes_of(votes, is_null, reader->n_votes, reader->number + reader->n_numbers);
	SPI_finish();
}

/* reads the row that is argument 1 for the model that is argument 0 */
static Reader *
read_row(FunctionCallInfo fcinfo, const Entry *entry)
{
	HeapTupleHeader row = PG_GETARG_HEAPTUPLEHEADER(1);
	Reader	   *reader = fcinfo->flinfo->fn_extra;
	Oid			type = HeapTupleHeaderGetTypeId(row);
	int32		typmod = HeapTupleHeaderGetTypMod(row);
	HeapTupleData tuple;

	if (reader == NULL || reader->serial != entry->serial || reader->type != type || reader->typmod != typmod)
	{
		fcinfo->flinfo->fn_extra = NULL;
		if (reader != NULL)
			MemoryContextDelete(reader->context);
		reader = make_reader(entry, type, typmod, fcinfo->flinfo->fn_mcxt);
		fcinfo->flinfo->fn_extra = reader;
	}

	tuple.t_len = HeapTupleHeaderGetDatumLength(row);
	ItemPointerSetInvalid(&tuple.t_self);
	tuple.t_tableOid = InvalidOid;
	tuple.t_data = row;
	heap_deform_tuple(&tuple, reader->desc, reader->values, reader->nulls);

	for (int c = 0; c < reader->n_numbers; c++)
	{
		int			at = reader->number_at[c];

		reader->number[c] = reader->nulls[at] ? RISK_NAN : risk_number_of(&reader->numbers[c], reader->values[at]);
	}
	for (int c = 0; c < reader->n_categories; c++)
	{
		int			at = reader->category_at[c];

		reader->category[c] = reader->nulls[at] ? RISK_NO_VALUE :
			risk_category_of(&reader->categories[c], reader->values[at]);
	}
	if (reader->n_votes > 0)
		read_votes(reader, entry);
	return reader;
}

/* NULL where the answer is NULL */
static Entry *
asked_model(FunctionCallInfo fcinfo)
{
	text	   *name;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return NULL;
	name = PG_GETARG_TEXT_PP(0);
	return find_model(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name), PG_ARGISNULL(2),
					  PG_ARGISNULL(2) ? 0 : PG_GETARG_INT32(2));
}

PG_FUNCTION_INFO_V1(assay_probability);

Datum
assay_probability(PG_FUNCTION_ARGS)
{
	Entry	   *entry = asked_model(fcinfo);
	Reader	   *reader;

	if (entry == NULL)
		PG_RETURN_NULL();
	reader = read_row(fcinfo, entry);
	PG_RETURN_FLOAT8(risk_logistic(risk_score(&entry->model, reader->number, reader->category,
											  reader->features, NULL, NULL)));
}

/* ------------------------------------------------------------ explanation */

typedef struct Reason
{
	char	   *feature;		/* NULL: where the log odds begin */
	char	   *value;
	double		share;
	char	   *sentence;
} Reason;

static int
compare_reasons(const void *a, const void *b)
{
	const Reason *x = a;
	const Reason *y = b;
	double		wide = fabs(x->share) - fabs(y->share);

	if (x->feature == NULL || y->feature == NULL)
		return (y->feature == NULL) - (x->feature == NULL);
	if (wide != 0)
		return wide > 0 ? -1 : 1;
	return strcmp(x->feature, y->feature);
}

/* how a sentence ends: odds, since those multiply */
static char *
effect(double share)
{
	if (fabs(share) < 0.005)
		return "changes nothing";
	return psprintf(share > 0 ? "multiplies the odds by %.2f" : "divides the odds by %.2f", risk_exp(fabs(share)));
}

static char *
write_value(Reader *reader, int at)
{
	Oid			output;
	bool		varlena;

	if (reader->nulls[at])
		return NULL;
	getTypeOutputInfo(TupleDescAttr(reader->desc, at)->atttypid, &output, &varlena);
	return OidOutputFunctionCall(output, reader->values[at]);
}

static void
explain_history(Reason *reason, Reader *reader, const Entry *entry, const RiskHistory *history)
{
	const RiskKnown *known = risk_known(history, reader->category);
	char	   *a = entry->categories[history->a];
	char	   *value = write_value(reader, reader->category_at[history->a]);
	const char *what;

	reason->feature = a;
	reason->value = value;
	if (history->b >= 0)
	{
		char	   *other = write_value(reader, reader->category_at[history->b]);

		reason->feature = psprintf("%s and %s", a, entry->categories[history->b]);
		reason->value = value == NULL || other == NULL ? NULL : psprintf("%s and %s", value, other);
	}
	what = reason->value == NULL ? "not given" : reason->value;
	if (reason->value == NULL)
		reason->sentence = psprintf("%s is not given: %s.", reason->feature, effect(reason->share));
	else if (known == NULL)
		reason->sentence = psprintf("%s %s: no outcome was known before %s, which %s.", reason->feature, what,
									entry->until, effect(reason->share));
	else
		reason->sentence = psprintf("%s %s: %u of %u outcomes known before %s were hits, where %.1f %% are usual, which %s.",
									reason->feature, what, known->hits, known->n, entry->until,
									100 * entry->model.general, effect(reason->share));
}

PG_FUNCTION_INFO_V1(assay_explain_risk);

Datum
assay_explain_risk(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Entry	   *entry;
	Reader	   *reader;
	const RiskModel *model;
	Reason	   *reasons;
	double		base;
	int			n = 0;

	InitMaterializedSRF(fcinfo, 0);
	entry = asked_model(fcinfo);
	if (entry == NULL)
		PG_RETURN_NULL();
	reader = read_row(fcinfo, entry);
	model = &entry->model;
	risk_score(model, reader->number, reader->category, reader->features, reader->shares, &base);

	reasons = palloc0(sizeof(Reason) * (model->n_numbers + model->n_histories + 1));
	reasons[n].share = base;
	reasons[n++].sentence = psprintf("Before anything is known of the row its probability is %.2f %%.",
									 100 * risk_logistic(base));
	for (int f = 0; f < reader->n_numbers; f++)
	{
		Reason	   *reason = &reasons[n++];

		reason->feature = entry->numbers[f];
		reason->value = write_value(reader, reader->number_at[f]);
		reason->share = reader->shares[f];
		reason->sentence = psprintf("%s is %s, which %s.", reason->feature,
									reason->value == NULL ? "not given" : reason->value, effect(reason->share));
	}
	for (int v = 0; v < reader->n_votes; v++)
	{
		Reason	   *reason = &reasons[n];
		int			f = reader->n_numbers + v;

		/* rules without a finding and without effect are left out */
		if (reader->number[f] == 0 && reader->shares[f] == 0)
			continue;
		n++;
		reason->feature = entry->rules[v];
		reason->value = reader->number[f] == 0 ? NULL : psprintf("%g", reader->number[f]);
		reason->share = reader->shares[f];
		reason->sentence = psprintf("Rule %s %s, which %s.", reason->feature,
									reason->value == NULL ? "found nothing" : "found something", effect(reason->share));
	}
	for (int h = 0; h < model->n_histories; h++)
	{
		int			f = model->n_numbers + 2 * h;

		reasons[n].share = reader->shares[f] + reader->shares[f + 1];
		explain_history(&reasons[n++], reader, entry, &model->histories[h]);
	}
	qsort(reasons, n, sizeof(Reason), compare_reasons);

	for (int i = 0; i < n; i++)
	{
		const Reason *reason = &reasons[i];
		Datum		values[4] = {0};
		bool		nulls[4] = {reason->feature == NULL, reason->value == NULL, false, false};

		if (reason->feature != NULL)
			values[0] = CStringGetTextDatum(reason->feature);
		if (reason->value != NULL)
			values[1] = CStringGetTextDatum(reason->value);
		values[2] = Float8GetDatum(reason->share);
		values[3] = CStringGetTextDatum(reason->sentence);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	PG_RETURN_NULL();
}

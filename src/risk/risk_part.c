/*-------------------------------------------------------------------------
 *
 * risk_part.c
 *	  Models as bytes: the rows of assay.model_part.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "storage/shmem.h"
#include "utils/memutils.h"

#include "compat.h"
#include "risk/risk_part.h"

/* counts up when the bytes mean something else */
#define FORMAT 1

/* more than a model ever has: what says so is no model */
#define MAX_FEATURES 100000
#define MAX_TREES 100000

/* ---------------------------------------------------------------- writing */

static void
send_count(StringInfo buffer, const RiskCount *count)
{
	pq_sendint64(buffer, count->hash);
	pq_sendint32(buffer, count->n);
	pq_sendint32(buffer, count->hits);
}

static void
send_node(StringInfo buffer, const RiskNode *node)
{
	pq_sendint32(buffer, node->feature);
	pq_sendint32(buffer, node->left);
	pq_sendfloat4(buffer, node->split);
	pq_sendfloat4(buffer, node->value);
	pq_sendbyte(buffer, node->missing_left);
}

static void
send_term(StringInfo buffer, const RiskTerm *term)
{
	pq_sendint32(buffer, term->form);
	pq_sendfloat8(buffer, term->mean);
	pq_sendfloat8(buffer, term->scale);
	pq_sendfloat8(buffer, term->coefficient);
	pq_sendfloat8(buffer, term->prior);
}

void
risk_write(const RiskModel *model, RiskPut put, void *arg)
{
	StringInfoData buffer;

	pq_begintypsend(&buffer);
	pq_sendint32(&buffer, FORMAT);
	pq_sendint32(&buffer, model->family);
	pq_sendint32(&buffer, model->n_numbers);
	pq_sendint32(&buffer, model->n_votes);
	pq_sendint32(&buffer, model->n_categories);
	pq_sendint32(&buffer, model->n_histories);
	pq_sendint32(&buffer, model->forest.n_trees);
	pq_sendint32(&buffer, model->sum.n_terms);
	pq_sendfloat8(&buffer, model->general);
	pq_sendfloat8(&buffer, model->forest.base);
	pq_sendfloat8(&buffer, model->sum.base);
	pq_sendfloat8(&buffer, model->slope);
	pq_sendfloat8(&buffer, model->intercept);
	put(arg, "head", 0, pq_endtypsend(&buffer));

	for (int h = 0; h < model->n_histories; h++)
	{
		const RiskHistory *history = &model->histories[h];

		pq_begintypsend(&buffer);
		pq_sendint32(&buffer, history->a);
		pq_sendint32(&buffer, history->b);
		pq_sendint32(&buffer, history->least);
		pq_sendint32(&buffer, history->n_counts);
		for (uint32 i = 0; i < history->n_counts; i++)
			send_count(&buffer, &history->counts[i]);
		put(arg, "history", h, pq_endtypsend(&buffer));
	}
	for (int t = 0; t < model->forest.n_trees; t++)
	{
		const RiskTree *tree = &model->forest.trees[t];

		pq_begintypsend(&buffer);
		pq_sendint32(&buffer, tree->n_nodes);
		for (int i = 0; i < tree->n_nodes; i++)
			send_node(&buffer, &tree->nodes[i]);
		put(arg, "tree", t, pq_endtypsend(&buffer));
	}
	if (model->sum.n_terms > 0)
	{
		pq_begintypsend(&buffer);
		for (int f = 0; f < model->sum.n_terms; f++)
			send_term(&buffer, &model->sum.terms[f]);
		put(arg, "terms", 0, pq_endtypsend(&buffer));
	}
}

/* ---------------------------------------------------------------- reading */

static void
hold(bool sound)
{
	if (!sound)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("a model in assay.model_part is damaged, or of another version of assay"),
				 errhint("Learn it again with assay.learn_risk().")));
}

static int
get_number(StringInfo buffer, int least, int most)
{
	int			number = pq_getmsgint(buffer, 4);

	hold(number >= least && number <= most);
	return number;
}

/* how many items of so many bytes come: as many as are there */
static int
get_length(StringInfo buffer, int width)
{
	int			n = pq_getmsgint(buffer, 4);

	hold(n >= 0 && n == (buffer->len - buffer->cursor) / width);
	return n;
}

static double
get_finite(StringInfo buffer)
{
	double		number = pq_getmsgfloat8(buffer);

	hold(number - number == 0);
	return number;
}

static void *
room(Size n, Size width)
{
	return MemoryContextAllocExtended(CurrentMemoryContext, mul_size(Max(n, 1), width),
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

static void
read_head(RiskModel *model, StringInfo buffer)
{
	hold(pq_getmsgint(buffer, 4) == FORMAT);
	memset(model, 0, sizeof(RiskModel));
	model->family = get_number(buffer, RISK_WEIGHTS, RISK_TREES);
	model->n_numbers = get_number(buffer, 0, MAX_FEATURES);
	model->n_votes = get_number(buffer, 0, model->n_numbers);
	model->n_categories = get_number(buffer, 0, MAX_FEATURES);
	model->n_histories = get_number(buffer, 0, MAX_FEATURES);
	model->forest.n_trees = get_number(buffer, 0, MAX_TREES);
	model->sum.n_terms = get_number(buffer, 0, RISK_FEATURES(model));
	hold(model->family == RISK_TREES ? model->sum.n_terms == 0 :
		 model->sum.n_terms == RISK_FEATURES(model) && model->forest.n_trees == 0);
	model->general = get_finite(buffer);
	hold(model->general > 0 && model->general < 1);
	model->forest.base = get_finite(buffer);
	model->sum.base = get_finite(buffer);
	model->slope = get_finite(buffer);
	model->intercept = get_finite(buffer);
	model->histories = room(model->n_histories, sizeof(RiskHistory));
	model->forest.trees = room(model->forest.n_trees, sizeof(RiskTree));
}

static void
read_history(RiskModel *model, RiskHistory *history, StringInfo buffer)
{
	hold(history->counts == NULL);
	history->a = get_number(buffer, 0, model->n_categories - 1);
	history->b = get_number(buffer, -1, model->n_categories - 1);
	history->least = get_number(buffer, 1, PG_INT32_MAX);
	history->n_counts = get_length(buffer, 16);
	history->counts = room(history->n_counts, sizeof(RiskCount));
	for (uint32 i = 0; i < history->n_counts; i++)
	{
		RiskCount  *count = &history->counts[i];

		count->hash = pq_getmsgint64(buffer);
		count->n = pq_getmsgint(buffer, 4);
		count->hits = pq_getmsgint(buffer, 4);
		hold(count->hash != RISK_NO_VALUE && count->hits <= count->n);
	}
}

static void
read_tree(RiskModel *model, RiskTree *tree, StringInfo buffer)
{
	hold(tree->nodes == NULL);
	tree->n_nodes = get_length(buffer, 17);
	hold(tree->n_nodes > 0);
	tree->nodes = room(tree->n_nodes, sizeof(RiskNode));
	for (int i = 0; i < tree->n_nodes; i++)
	{
		RiskNode   *node = &tree->nodes[i];

		node->feature = get_number(buffer, -1, RISK_FEATURES(model) - 1);
		node->left = pq_getmsgint(buffer, 4);
		node->split = pq_getmsgfloat4(buffer);
		node->value = pq_getmsgfloat4(buffer);
		node->missing_left = pq_getmsgbyte(buffer) != 0;
		/* children come later: there is an end to every walk */
		hold(node->feature < 0 || (node->left > i && node->left < tree->n_nodes - 1));
		hold(node->value - node->value == 0);
	}
}

void
risk_read(RiskModel *model, const char *part, int number, bytea *body)
{
	StringInfoData buffer;

	buffer.data = VARDATA_ANY(body);
	buffer.len = VARSIZE_ANY_EXHDR(body);
	buffer.maxlen = buffer.len;
	buffer.cursor = 0;

	if (strcmp(part, "head") == 0)
		read_head(model, &buffer);
	else if (strcmp(part, "history") == 0)
	{
		hold(number >= 0 && number < model->n_histories);
		read_history(model, &model->histories[number], &buffer);
	}
	else if (strcmp(part, "tree") == 0)
	{
		hold(number >= 0 && number < model->forest.n_trees);
		read_tree(model, &model->forest.trees[number], &buffer);
	}
	else if (strcmp(part, "terms") == 0)
	{
		hold(model->sum.terms == NULL && buffer.len == model->sum.n_terms * 36);
		model->sum.terms = room(model->sum.n_terms, sizeof(RiskTerm));
		for (int f = 0; f < model->sum.n_terms; f++)
		{
			RiskTerm   *term = &model->sum.terms[f];

			term->form = get_number(&buffer, RISK_AS_IS, RISK_LOGARITHM);
			term->mean = get_finite(&buffer);
			term->scale = get_finite(&buffer);
			term->coefficient = get_finite(&buffer);
			term->prior = get_finite(&buffer);
		}
	}
	hold(buffer.cursor == buffer.len);
}

void
risk_complete(const RiskModel *model)
{
	hold(model->family != RISK_AUTO);
	for (int h = 0; h < model->n_histories; h++)
		hold(model->histories[h].counts != NULL);
	for (int t = 0; t < model->forest.n_trees; t++)
		hold(model->forest.trees[t].nodes != NULL);
	hold(model->sum.n_terms == 0 || model->sum.terms != NULL);
}

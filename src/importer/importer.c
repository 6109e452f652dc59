/*-------------------------------------------------------------------------
 *
 * importer.c
 *	  The status of an importer on a day by the registry assay.importer.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"

#include "compat.h"
#include "identifier/identifier.h"
#include "importer.h"
#include "importer_image.h"
#include "importerno.h"
#include "name/name_glue.h"
#include "text/database_text.h"

const char *
importer_status_name(ImporterStatus status)
{
	switch (status)
	{
		case IMPORTER_UNKNOWN:
			return "unknown";
		case IMPORTER_TRUSTED:
			return "trusted";
		case IMPORTER_EXPIRED:
			return "expired";
		case IMPORTER_SUSPENDED:
			return "suspended";
		case IMPORTER_REVOKED:
			return "revoked";
	}
	pg_unreachable();
}

const char *
importer_found_by_name(ImporterFoundBy found_by)
{
	switch (found_by)
	{
		case IMPORTER_FOUND_BY_NOTHING:
			return "nothing";
		case IMPORTER_FOUND_BY_NUMBER:
			return "number";
		case IMPORTER_FOUND_BY_NAME:
			return "name";
		case IMPORTER_FOUND_BY_ALIAS:
			return "alias";
	}
	pg_unreachable();
}

char *
importer_notes_text(int notes)
{
	static const struct
	{
		int			note;
		const char *text;
	}			texts[] = {
		{IMPORTER_NOTHING_GIVEN, "neither a number nor a name was given"},
		{IMPORTER_NUMBER_UNREADABLE, "the number cannot be read"},
		{IMPORTER_OTHER_NUMBER, "registered under another number"},
		{IMPORTER_OTHER_NAME, "registered under another name"},
		{IMPORTER_OTHER_COUNTRY, "registered in another country"},
		{IMPORTER_SEVERAL, "several importers have this name"},
		{IMPORTER_LAPSED, "the last entry has ended"},
		{IMPORTER_NOT_YET, "the first entry has not begun"},
		{IMPORTER_NEAR_NAME, "registered under a similar name"}
	};
	StringInfoData result;

	if (notes == 0)
		return NULL;
	initStringInfo(&result);
	for (int i = 0; i < (int) lengthof(texts); i++)
		if (notes & texts[i].note)
			appendStringInfo(&result, "%s%s", result.len > 0 ? "; " : "", texts[i].text);
	return result.data;
}

/* relation of an entry to a day, in ascending order of precedence */
typedef enum Standing
{
	STANDING_NONE,
	STANDING_NOT_YET,
	STANDING_LAPSED,
	STANDING_IN_FORCE
} Standing;

static Standing
standing(const ImporterEntry *entry, DateADT day)
{
	if (day < entry->from)
		return STANDING_NOT_YET;
	if (day < entry->until || entry->until == DATEVAL_NOEND)
		return STANDING_IN_FORCE;
	return STANDING_LAPSED;
}

/* The entries considered so far, and the one that decides. */
typedef struct Weighing
{
	DateADT		day;
	Standing	standing;
	ImporterEntry *decisive;
} Weighing;

/*
 * In force beats ended beats not begun. In force the worst status wins, then
 * the later begin; of those that ended the last, of those to come the first.
 * The lower id settles what is left, so that the order of rows does not.
 */
static void
weigh(Weighing *weighing, ImporterEntry *entry)
{
	ImporterEntry *other = weighing->decisive;
	Standing	now = standing(entry, weighing->day);
	int			order;

	if (now < weighing->standing)
		return;
	if (now == weighing->standing)
	{
		if (now == STANDING_LAPSED)
			order = (entry->until > other->until) - (entry->until < other->until);
		else if (now == STANDING_NOT_YET)
			order = (entry->from < other->from) - (entry->from > other->from);
		else if (entry->status != other->status)
			order = entry->status > other->status ? 1 : -1;
		else
			order = (entry->from > other->from) - (entry->from < other->from);
		if (order < 0 || (order == 0 && entry->importer_id > other->importer_id))
			return;
	}
	weighing->standing = now;
	weighing->decisive = entry;
}

static ImporterStatus
weighed_status(const Weighing *weighing)
{
	switch (weighing->standing)
	{
		case STANDING_IN_FORCE:
			return weighing->decisive->status;
		case STANDING_LAPSED:
			return IMPORTER_EXPIRED;
		default:
			return IMPORTER_UNKNOWN;
	}
}

static void
weigh_number(ImporterImage *image, const char *number, Weighing *weighing)
{
	for (ImporterEntry *entry = importer_first_by_number(image, number);
		 entry != NULL; entry = importer_next_by_number(entry))
		weigh(weighing, entry);
}

/* a country as ISO writes it; false when there is none to compare */
static bool
read_country(text *argument, Identifier *country)
{
	return argument != NULL &&
		identifier_read(IDENTIFIER_COUNTRY, VARDATA_ANY(argument),
						VARSIZE_ANY_EXHDR(argument), country) == IDENTIFIER_WELL_FORMED;
}

static void
set_verdict(ImporterVerdict *verdict, ImporterFoundBy found_by, const Weighing *weighing)
{
	const ImporterEntry *entry = weighing->decisive;

	verdict->found_by = found_by;
	verdict->status = weighed_status(weighing);
	if (weighing->standing == STANDING_LAPSED)
		verdict->notes |= IMPORTER_LAPSED;
	if (weighing->standing == STANDING_NOT_YET)
		verdict->notes |= IMPORTER_NOT_YET;
	verdict->importer_id = entry->importer_id;
	verdict->name = rel(entry->name);
	verdict->country = rel(entry->country);
	verdict->programme = rel(entry->programme);
	verdict->reason = rel(entry->reason);
	verdict->valid = PointerGetDatum(rel(entry->valid));
	verdict->from = entry->from;
	verdict->until = entry->until;
}

/* Search by name: all entries that it may denote are considered. */
typedef struct ByName
{
	const Identifier *country;	/* wanted, or NULL */
	const char *number;			/* of the last entry that has one */
	const char *alias;			/* by which the deciding entry was found, or NULL */
	Weighing	weighing;
} ByName;

static void
weigh_of_name(ByName *by, ImporterEntry *entry, const char *alias, ImporterVerdict *verdict)
{
	const ImporterEntry *before = by->weighing.decisive;

	const char *country = rel(entry->country);
	const char *number = rel(entry->number);

	if (by->country != NULL && country != NULL && strcmp(country, by->country->text) != 0)
		return;
	if (number != NULL)
	{
		if (by->number != NULL && strcmp(by->number, number) != 0)
			verdict->notes |= IMPORTER_SEVERAL;
		by->number = number;
	}
	weigh(&by->weighing, entry);
	if (by->weighing.decisive != before)
		by->alias = alias;
}

/*
 * Entries of a name in the country, or in none. Several importers of the same
 * name cannot be told apart, so that the worst entry of all counts.
 */
static void
weigh_name(ByName *by, ImporterEntry *first, ImporterVerdict *verdict)
{
	for (ImporterEntry *entry = first; entry != NULL; entry = importer_next_by_name(entry))
		weigh_of_name(by, entry, NULL, verdict);
}

static void
weigh_alias(ImporterImage *image, ByName *by, const ImporterAlias *alias, ImporterVerdict *verdict)
{
	for (ImporterEntry *entry = importer_of_alias(image, alias); entry != NULL; entry = importer_next_by_number(entry))
		weigh_of_name(by, entry, rel(alias->alias), verdict);
}

/*
 * The nearest of the names and aliases that have entries in the country; all
 * of them where several are equally near.
 */
static void
weigh_near_names(ImporterImage *image, ByName *by, text *name, ImporterVerdict *verdict)
{
	ImporterNear near[IMPORTER_MOST_NEAR];
	size_t		length;
	const char *utf8 = utf8_of_text(name, &length);
	int			n = importer_near_names(image, utf8, length, near);

	for (int i = 0; i < n; i++)
	{
		if (by->weighing.decisive != NULL && near[i].score < verdict->score)
			break;
		if (near[i].alias != NULL)
			weigh_alias(image, by, near[i].alias, verdict);
		else
			weigh_name(by, near[i].first, verdict);
		verdict->score = near[i].score;
	}
	if (by->weighing.decisive != NULL)
		verdict->notes |= IMPORTER_NEAR_NAME;
}

static bool
is_alias(ImporterImage *image, const char *folded, const ImporterEntry *entry)
{
	for (const ImporterAlias *alias = importer_first_alias(image, folded); alias != NULL; alias = importer_next_alias(alias))
		if (strcmp(rel(importer_of_alias(image, alias)->number), rel(entry->number)) == 0)
			return true;
	return false;
}

/* is the name that was given another one than those of the entry? */
static bool
other_name(ImporterImage *image, text *name, const char *folded, const ImporterEntry *entry)
{
	size_t		length;
	size_t		entry_length;
	const char *utf8;
	const char *entry_utf8;

	if (folded[0] == '\0' || strcmp(folded, rel(entry->folded)) == 0 || is_alias(image, folded, entry))
		return false;
	utf8 = utf8_of_text(name, &length);
	entry_utf8 = utf8_of_bytes(rel(entry->name), strlen(rel(entry->name)), &entry_length);
	return party_name_similarity(utf8, length, entry_utf8, entry_length) < NAME_SAME_PARTY;
}

/* do two numbers contradict each other, being of one kind? */
static bool
same_scheme(const char *a, const char *b)
{
	size_t		n = strcspn(a, ":") + 1;

	return strncmp(a, b, n) == 0;
}

/*
 * A number is never trusted by the name of another number of the same scheme,
 * while a status against that name does count.
 */
void
importer_look_up(text *number, text *name, text *country, DateADT as_of,
				 ImporterVerdict *verdict)
{
	ImporterImage *image = importer_image();
	Identifier	from;
	bool		has_country = read_country(country, &from);
	char		normal[IMPORTERNO_TEXT] = "";
	char		folded[IMPORTER_FOLDED + 1] = "";
	ByName		by = {.country = has_country ? &from : NULL, .weighing = {.day = as_of}};

	memset(verdict, 0, sizeof(*verdict));

	if (number != NULL && VARSIZE_ANY_EXHDR(number) > 0 &&
		!importerno_normalise(VARDATA_ANY(number), VARSIZE_ANY_EXHDR(number), normal))
		verdict->notes |= IMPORTER_NUMBER_UNREADABLE;
	if (name != NULL)
		importer_fold_name(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name), folded);
	if (normal[0] == '\0' && folded[0] == '\0' && verdict->notes == 0)
		verdict->notes |= IMPORTER_NOTHING_GIVEN;

	if (normal[0] != '\0')
		weigh_number(image, normal, &by.weighing);
	if (by.weighing.decisive != NULL)
	{
		verdict->score = 1;
		if (other_name(image, name, folded, by.weighing.decisive))
			verdict->notes |= IMPORTER_OTHER_NAME;
		if (has_country && rel(by.weighing.decisive->country) != NULL &&
			strcmp(from.text, rel(by.weighing.decisive->country)) != 0)
			verdict->notes |= IMPORTER_OTHER_COUNTRY;
		set_verdict(verdict, IMPORTER_FOUND_BY_NUMBER, &by.weighing);
		return;
	}

	if (folded[0] != '\0')
	{
		verdict->score = 1;
		weigh_name(&by, importer_first_by_name(image, folded), verdict);
		if (by.weighing.decisive == NULL)
			for (const ImporterAlias *alias = importer_first_alias(image, folded); alias != NULL; alias = importer_next_alias(alias))
				weigh_alias(image, &by, alias, verdict);
		if (by.weighing.decisive == NULL)
			weigh_near_names(image, &by, name, verdict);
	}
	if (by.weighing.decisive == NULL)
	{
		verdict->score = 0;
		return;
	}
	set_verdict(verdict, by.alias != NULL ? IMPORTER_FOUND_BY_ALIAS : IMPORTER_FOUND_BY_NAME, &by.weighing);
	verdict->alias = by.alias;
	if (verdict->status == IMPORTER_TRUSTED && verdict->score < IMPORTER_TRUST_SCORE)
		verdict->status = IMPORTER_UNKNOWN;
	if (normal[0] != '\0' && rel(by.weighing.decisive->number) != NULL)
	{
		verdict->notes |= IMPORTER_OTHER_NUMBER;

		/* whoever writes a trusted name above a number of his own */
		if (verdict->status == IMPORTER_TRUSTED && same_scheme(normal, rel(by.weighing.decisive->number)))
			verdict->status = IMPORTER_UNKNOWN;
	}
}

static text *
text_argument(FunctionCallInfo fcinfo, int n)
{
	return PG_ARGISNULL(n) ? NULL : PG_GETARG_TEXT_PP(n);
}

static void
set_text(Datum *value, bool *is_null, const char *s)
{
	*is_null = s == NULL;
	if (s != NULL)
		*value = CStringGetTextDatum(s);
}

/* the row type, found out once a query */
static TupleDesc
result_row(FunctionCallInfo fcinfo)
{
	if (fcinfo->flinfo->fn_extra == NULL)
	{
		TupleDesc	desc;
		MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		fcinfo->flinfo->fn_extra = BlessTupleDesc(desc);
		MemoryContextSwitchTo(old);
	}
	return fcinfo->flinfo->fn_extra;
}

PG_FUNCTION_INFO_V1(assay_importer_status);

Datum
assay_importer_status(PG_FUNCTION_ARGS)
{
	ImporterVerdict verdict;
	DateADT		as_of = PG_ARGISNULL(3) ? GetSQLCurrentDate() : PG_GETARG_DATEADT(3);
	Datum		values[8] = {0};
	bool		nulls[8] = {false};

	importer_look_up(text_argument(fcinfo, 0), text_argument(fcinfo, 1),
					 text_argument(fcinfo, 2), as_of, &verdict);

	set_text(&values[1], &nulls[1], importer_status_name(verdict.status));
	set_text(&values[5], &nulls[5], importer_found_by_name(verdict.found_by));
	set_text(&values[7], &nulls[7], importer_notes_text(verdict.notes));
	if (verdict.found_by == IMPORTER_FOUND_BY_NOTHING)
		nulls[0] = nulls[2] = nulls[3] = nulls[4] = nulls[6] = true;
	else
	{
		values[0] = Int64GetDatum(verdict.importer_id);
		set_text(&values[2], &nulls[2], verdict.programme);
		set_text(&values[3], &nulls[3], verdict.reason);
		values[4] = verdict.valid;
		values[6] = Float4GetDatum(verdict.score);
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(result_row(fcinfo), values, nulls)));
}

PG_FUNCTION_INFO_V1(assay_importer_trusted);

/* importerno @? date */
Datum
assay_importer_trusted(PG_FUNCTION_ARGS)
{
	text	   *stored = PG_GETARG_TEXT_PP(0);
	char		number[IMPORTERNO_TEXT];
	Weighing	weighing = {.day = PG_GETARG_DATEADT(1)};

	text_to_cstring_buffer(stored, number, sizeof(number));
	weigh_number(importer_image(), number, &weighing);
	PG_RETURN_BOOL(weighed_status(&weighing) == IMPORTER_TRUSTED);
}

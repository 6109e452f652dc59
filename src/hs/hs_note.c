/*-------------------------------------------------------------------------
 *
 * hs_note.c
 *	  The explanation of a verdict on an HS code. Knows nothing of
 *	  PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#include <stdarg.h>
#include <stdio.h>

#include "hs_check.h"

typedef struct Note
{
	char	   *text;
	int			length;
} Note;

/* Adds a remark, parted from the one before it. */
__attribute__((format(printf, 2, 3)))
static void
add_note(Note *note, const char *format,...)
{
	va_list		arguments;
	int			room = HS_NOTE_SIZE - note->length;
	int			written;

	if (note->length > 0)
	{
		written = snprintf(note->text + note->length, (size_t) room, "; ");
		if (written >= room)
			return;
		note->length += written;
		room -= written;
	}
	va_start(arguments, format);
	written = vsnprintf(note->text + note->length, (size_t) room, format, arguments);
	va_end(arguments);
	note->length += written < room ? written : room - 1;
}

const char *
hs_status_name(HsStatus status)
{
	switch (status)
	{
		case HS_VALID:
			return "valid";
		case HS_RESCOPED:
			return "rescoped";
		case HS_SUPERSEDED:
			return "superseded";
		case HS_FUTURE:
			return "future";
		case HS_NEVER:
			return "never";
		case HS_MALFORMED:
			return "malformed";
		case HS_UNKNOWN:
			break;
	}
	return NULL;
}

static void
say_repairs(Note *note, const HsVerdict *verdict)
{
	static const struct
	{
		unsigned	repair;
		const char *text;
	}			repairs[] = {
		{HS_REPAIR_LETTERS, "letters read as digits (O as 0, I and l as 1)"},
		{HS_REPAIR_WIDE, "full-width digits"},
		{HS_REPAIR_DECIMAL, "decimal .0 left out"},
		{HS_REPAIR_FLOATING, "in floating-point notation, as spreadsheets write it"},
		{HS_REPAIR_LEADING_ZERO, "leading zero restored"},
		{HS_REPAIR_TRAILING_ZERO, "trailing zero restored"},
		{HS_REPAIR_ROUNDED, "the sixth digit had been rounded up"},
	};
	char		dotted[HS_FORMAT_SIZE];

	if (verdict->repairs == 0 || verdict->code == 0)
		return;
	(void) hs_write_dotted(verdict->code, dotted);
	add_note(note, "read as %s", dotted);
	for (size_t i = 0; i < sizeof(repairs) / sizeof(repairs[0]); i++)
		if (verdict->repairs & repairs[i].repair)
			add_note(note, "%s", repairs[i].text);
	if ((verdict->repairs & (HS_REPAIR_LOST | HS_REPAIR_ROUNDED)) == HS_REPAIR_LOST)
		add_note(note, "digits after the sixth are lost, and the sixth may be rounded");
	else if (verdict->repairs & HS_REPAIR_LOST)
		add_note(note, "digits after it are lost");
}

static void
say_fault(Note *note, const HsVerdict *verdict)
{
	switch (verdict->fault)
	{
		case HS_FAULT_EMPTY:
			add_note(note, "empty");
			break;
		case HS_FAULT_CHARACTER:
			add_note(note, "byte %zu is neither a digit nor a separator", verdict->fault_at + 1);
			break;
		case HS_FAULT_TOO_SHORT:
			add_note(note, "one digit; a code has %d to %d", HS_MIN_DIGITS, HS_MAX_DIGITS);
			break;
		case HS_FAULT_TOO_LONG:
			add_note(note, "more than %d digits", HS_MAX_DIGITS);
			break;
		case HS_FAULT_LEVEL:
			add_note(note, "the HS has no level of three or five digits");
			break;
		case HS_FAULT_FLOATING:
			add_note(note, "a floating-point number that has lost the digits of its subheading");
			break;
		case HS_FAULT_DECIMAL:
			add_note(note, "a decimal number: no code has a dot after its first digit");
			break;
		case HS_FAULT_NONE:
			break;
	}
}

/*
 * Where the goods of a code went, nearest first: 8517.13, 8517.14, 8524.11
 * and 14 more.
 */
#define HS_NAMED 3

static const char *
list_successors(const HsVerdict *verdict, char out[HS_NAMED * HS_FORMAT_SIZE + 32])
{
	int			n = verdict->n_successors;
	int			named = n < HS_NAMED ? n : HS_NAMED;
	int			length = 0;

	for (int i = 0; i < named; i++)
	{
		const char *before = i == 0 ? "" : i == n - 1 ? " and " : ", ";

		length += sprintf(out + length, "%s", before);
		length += hs_write_dotted(verdict->successors[i], out + length);
	}
	if (n > named)
		sprintf(out + length, " and %d more", n - named);
	return out;
}

static void
say_successors(Note *note, const HsVerdict *verdict)
{
	char		list[HS_NAMED * HS_FORMAT_SIZE + 32];

	if (!verdict->traced)
		add_note(note, "no correlation from edition %d to the next is available: successors unknown",
			verdict->edition);
	else if (verdict->n_successors == 0)
		add_note(note, "the correlation names no successor");
	else if (verdict->one_to_one)
		add_note(note, "renumbered to %s, one to one", list_successors(verdict, list));
	else if (verdict->n_successors == 1)
		add_note(note, "now part of %s", list_successors(verdict, list));
	else
		add_note(note, "its goods are now in %s", list_successors(verdict, list));
}

static void
say_rescoped(Note *note, const HsVerdict *verdict)
{
	HsCode		checked = hs_cut(verdict->code, HS_SUBHEADING);
	char		list[HS_NAMED * HS_FORMAT_SIZE + 32];

	add_note(note, "the same digits meant other goods before edition %d", verdict->edition);
	if (verdict->waste_only)
		add_note(note, "only waste moved out, to 8549");
	else if (verdict->n_successors == 1 && verdict->successors[0] == checked)
		add_note(note, "it has taken in goods of other codes");
	else
		add_note(note, "those are now in %s", list_successors(verdict, list));
}

static void
say_never(Note *note, const HsVerdict *verdict)
{
	int			chapter = (int) hs_number(verdict->code, HS_CHAPTER);
	HsCode		nines = hs_cut(hs_last(hs_of_number(99, HS_CHAPTER)), hs_digits(verdict->code));

	if (chapter == 77)
		add_note(note, "chapter 77 is reserved and has never been used");
	else if (verdict->code == nines)
		add_note(note, "all nines: a placeholder, not a code");
	else if (chapter >= 98)
		add_note(note, "chapter %d is for national use: the HS has no codes in it", chapter);
	else
	{
		add_note(note, "in no edition from %d to %d", hs_editions[0].year,
			hs_editions[hs_n_editions - 1].year);
		if (verdict->known == HS_HEADING)
			add_note(note, "its heading %04u exists",
				(unsigned) hs_number(verdict->code, HS_HEADING));
		else if (verdict->known == HS_CHAPTER)
			add_note(note, "chapter %02d has no such heading", chapter);
	}
}

int
hs_note(const HsVerdict *verdict, char out[HS_NOTE_SIZE])
{
	Note		note = {out, 0};
	char		dotted[HS_FORMAT_SIZE];
	HsCode		code = verdict->code;
	bool		national = code != 0 && hs_digits(code) > HS_SUBHEADING;

	out[0] = '\0';
	say_repairs(&note, verdict);

	switch (verdict->status)
	{
		case HS_MALFORMED:
			say_fault(&note, verdict);
			return note.length;
		case HS_NEVER:
			say_never(&note, verdict);
			return note.length;
		case HS_UNKNOWN:
			if (verdict->missing)
				add_note(&note, "not in edition %d; edition %d is not available",
					verdict->in_force, verdict->missing);
			else
				add_note(&note, "no edition before %d is available", hs_editions[0].year);
			return note.length;
		case HS_FUTURE:
			add_note(&note, "only in edition %d, which was not yet in force", verdict->edition);
			break;
		case HS_SUPERSEDED:
			say_successors(&note, verdict);
			break;
		case HS_RESCOPED:
			say_rescoped(&note, verdict);
			break;
		case HS_VALID:
			if (hs_number(code, HS_CHAPTER) >= 98 && !verdict->by_tariff)
			{
				add_note(&note, "chapter %u is for national use: it cannot be checked",
					(unsigned) hs_number(code, HS_CHAPTER));
				return note.length;
			}
			if (hs_digits(code) >= HS_SUBHEADING &&
				!hs_editions[hs_edition_of(verdict->edition)].correlated)
				add_note(&note, "no correlation with the preceding edition is available: "
					"unknown whether its scope changed");
			break;
	}
	if (national && !verdict->by_tariff)
	{
		(void) hs_write_dotted(hs_cut(code, HS_SUBHEADING), dotted);
		add_note(&note, "national digits after %s not checked", dotted);
	}
	if (verdict->other_zero)
		add_note(&note, "with a leading zero it would be a code too");
	if (verdict->missing)
		add_note(&note, "edition %d is not available: checked against %d",
			verdict->missing, verdict->in_force);
	return note.length;
}

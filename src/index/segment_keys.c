/*-------------------------------------------------------------------------
 *
 * segment_keys.c
 *	  Keys that lead to a word from a misspelt one.
 *
 *-------------------------------------------------------------------------
 */
#include "index/segment_keys.h"

#include <string.h>

#include "index/common_forms.h"
#include "text/distance.h"

int
segment_key(char *key, const char *form, int length, int segment)
{
	int			start = segment_start(length, segment);

	key[0] = (char) (64 * segment + length - 1);
	memcpy(key + 1, form + start, length - start);
	memcpy(key + 1 + length - start, form, start);
	return 1 + length;
}

void
segment_keys_add(KeySet *keys, const char *form, int length, bool ends)
{
	char		key[KEY_MAX];

	if (length == 0 || !key_set_add(keys, key, segment_key(key, form, length, 0)))
		return;
	for (int s = 1; s < segment_count(length); s++)
		if (!ends || s == segment_count(length) - 1)
			key_set_append(keys, key, segment_key(key, form, length, s));
}

/* the form that a key of a segment holds, in its order; its length, or 0 */
static int
form_of_key(const char *key, int length, char *form)
{
	unsigned char head = (unsigned char) key[0];
	int			n = head % 64 + 1;
	int			start;

	if (length != n + 1)
		return 0;
	start = segment_start(n, head / 64);
	memcpy(form + start, key + 1, n - start);
	memcpy(form, key + 1 + n - start, start);
	return n;
}

int
probe_compare_key(const Probe *probe, const char *key, int length)
{
	char		form[TOKEN_MAX_LETTERS];
	int			n;
	int			edits;

	if (length < probe->key_length || memcmp(key, probe->key, probe->key_length) != 0)
		return key_compare(key, length, probe->key, probe->key_length) < 0 ? -1 : 1;
	if (probe->form_length == 0)
		return 0;
	if ((unsigned char) key[0] < SEGMENT_KEYS_END)
	{
		n = form_of_key(key, length, form);
		key = form;
	}
	else
	{
		n = length - probe->key_length;
		key += probe->key_length;
	}
	if (n == 0)
		return -1;
	edits = edit_distance(probe->form, probe->form_length, key, n, probe->limit);
	if (edits > probe->limit)
		return -1;
	return probe->exclude_common && (edits == 0 || form_is_common(key, n)) ? -1 : 0;
}

int
probes_compare(const Probe *a, const Probe *b)
{
	int			order = key_compare(a->key, a->key_length, b->key, b->key_length);

	if (order == 0)
		order = (int) a->prefix - (int) b->prefix;
	if (order == 0)
		order = (int) a->exclude_common - (int) b->exclude_common;
	if (order == 0)
		order = (int) a->limit - (int) b->limit;
	if (order == 0)
		order = key_compare(a->form, a->form_length, b->form, b->form_length);
	return order;
}

/* --------------------------------------------------------------- probes */

void
probe_add(const ProbePurpose *purpose, const Probe *probe)
{
	ProbeList  *probes = purpose->probes;
	Probe	   *added;

	for (uint32_t i = probes->n; i-- > 0 && probes->list[i].condition == purpose->condition;)
		if (probes_compare(&probes->list[i], probe) == 0)
			return;
	probes->list = lexicon_reserve(probes->memory, probes->list, probes->n, 1, &probes->space, sizeof(Probe));
	added = &probes->list[probes->n++];
	*added = *probe;
	added->condition = purpose->condition;
	added->subject = purpose->subject;
	added->part = purpose->part;
	added->certain = purpose->certain;
}

void
probe_key(const ProbePurpose *purpose, const char *key, int length, bool prefix)
{
	Probe		probe;

	memcpy(probe.key, key, length);
	probe.key_length = (uint8_t) length;
	probe.prefix = prefix;
	probe.exclude_common = false;
	probe.limit = 0;
	probe.form_length = 0;
	probe_add(purpose, &probe);
}

void
probe_form(const ProbePurpose *purpose, const char *form, int length)
{
	char		key[KEY_MAX];

	probe_key(purpose, key, segment_key(key, form, length, 0), false);
}

/* a form that is looked for among those of one length */
typedef struct FormSearch
{
	const ProbePurpose *purpose;
	const char *form;
	int			length;
	int			limit;
	int			target;			/* length of what is looked for */
} FormSearch;

/* the form itself, and common ones near it: the other probes leave them out */
static void
probe_by_name(const FormSearch *search)
{
	const char *common;

	if (search->target == search->length)
		probe_form(search->purpose, search->form, search->length);
	if (search->limit > 0)
		for (int i = 0; (common = common_form(search->target, i)) != NULL; i++)
			if (edit_distance(search->form, search->length, common, search->target, search->limit) <= search->limit)
				probe_form(search->purpose, common, search->target);
}

/* the forms that have this as segment s */
static void
probe_segment(const FormSearch *search, int s, const char *segment, int length)
{
	Probe		probe;

	probe.key[0] = (char) (64 * s + search->target - 1);
	memcpy(probe.key + 1, segment, length);
	probe.key_length = (uint8_t) (1 + length);
	probe.prefix = true;
	probe.exclude_common = true;
	probe.limit = (uint8_t) search->limit;
	probe.form_length = (uint8_t) search->length;
	memcpy(probe.form, search->form, search->length);
	probe_add(search->purpose, &probe);
}

/* segment s stands in the form at byte at, if it can */
static void
probe_at(const FormSearch *search, int s, int at)
{
	int			length = segment_start(search->target, s + 1) -
		segment_start(search->target, s);

	if (at >= 0 && at + length <= search->length)
		probe_segment(search, s, search->form + at, length);
}

/* the first segment, its last letter having changed places with the next */
static void
probe_first_swapped(const FormSearch *search)
{
	int			length = segment_start(search->target, 1);
	char		segment[TOKEN_MAX_LETTERS];

	if (length + 1 > search->length)
		return;
	memcpy(segment, search->form, length);
	segment[length - 1] = search->form[length];
	probe_segment(search, 0, segment, length);
}

/* the last segment, its first letter having changed places with the one before */
static void
probe_last_swapped(const FormSearch *search)
{
	int			s = segment_count(search->target) - 1;
	int			length = search->target - segment_start(search->target, s);
	char		segment[TOKEN_MAX_LETTERS];

	if (length + 1 > search->length)
		return;
	memcpy(segment, search->form + search->length - length, length);
	segment[0] = search->form[search->length - length - 1];
	probe_segment(search, s, segment, length);
}

/*
 * No more segments than the edits could touch. What is shorter than the form
 * comes of one of its letters missing and the remaining edits: three letters
 * of a word of four, six of eight. For what is not, every form of that length
 * is looked at: that happens only to the united form of a word, when it is
 * shorter than the word itself and less than the word's budget would require.
 */
static void
probe_without_segments(const FormSearch *search)
{
	char		less[TOKEN_MAX_LETTERS];

	if (search->target >= search->length)
	{
		probe_segment(search, 0, "", 0);
		return;
	}
	for (int i = 0; i < search->length; i++)
	{
		/* of letters in a row that are the same, any will do */
		if (i > 0 && search->form[i] == search->form[i - 1])
			continue;
		memcpy(less, search->form, i);
		memcpy(less + i, search->form + i + 1, search->length - 1 - i);
		probe_forms_near(search->purpose, less, search->length - 1, search->limit - 1, search->target);
	}
}

/*
 * An edit touches one segment of what is looked for, except a swap of the
 * letters on both sides of a border, which touches two; a letter missing at a
 * border counts as the left one's. If the first segment is untouched, it
 * stands at the start of the form; if the last one is, at the end.
 *
 * Two segments, one edit: one of them is untouched, or the letters at the
 * border are swapped, and then the first one is as it would be after that.
 *
 * Three segments, one edit: it does not touch both the first and the last.
 *
 * Three segments, two edits: if both the first and the last are touched, and
 * no border is, then each has one edit, and the middle one is untouched: it is
 * shifted by the letter that the first gained or lost, and the last has to
 * make up for the rest of the difference in length. If the letters at the
 * first border are swapped and the last segment is touched too, the first is
 * as it would be after the swap; likewise at the second border.
 */
void
probe_forms_near(const ProbePurpose *purpose, const char *form, int length, int limit, int target)
{
	FormSearch		search = {purpose, form, length, limit, target};
	int			longer = length - target;

	if (target < 1 || target > TOKEN_MAX_LETTERS || (longer < 0 ? -longer : longer) > limit)
		return;
	probe_by_name(&search);
	if (limit == 0)
		return;
	if (segment_count(target) <= limit)
	{
		probe_without_segments(&search);
		return;
	}
	if (segment_count(target) == 2)
	{
		probe_at(&search, 0, 0);
		probe_at(&search, 1, length - (target - segment_start(target, 1)));
		if (longer == 0)
			probe_first_swapped(&search);
		return;
	}
	probe_at(&search, 0, 0);
	probe_at(&search, 2, length - (target - segment_start(target, 2)));
	if (limit == 1)
		return;
	for (int shift = max_int(-1, longer - 1); shift <= min_int(1, longer + 1); shift++)
		probe_at(&search, 1, segment_start(target, 1) + shift);
	if (longer >= -1 && longer <= 1)
	{
		probe_first_swapped(&search);
		probe_last_swapped(&search);
	}
}

void
probe_forms_with_start(const ProbePurpose *purpose, const char *form, int length, int first, int limit, int target)
{
	FormSearch		search = {purpose, form, length, limit, target};

	probe_by_name(&search);
	probe_segment(&search, 0, form, first);
}

/*
 * One edit is in the last segment, or that stands at the end; or the letters
 * at its border are swapped, and then all before it is as after that.
 */
void
probe_forms_with_end(const ProbePurpose *purpose, const char *form, int length, int limit, int target)
{
	FormSearch		search = {purpose, form, length, limit, target};
	int			longer = length - target;
	int			last = segment_count(target) - 1;
	int			first;
	char		swapped[TOKEN_MAX_LETTERS];

	if (limit == 0 || last == 0)
	{
		probe_forms_near(purpose, form, length, limit, target);
		return;
	}
	if (target > TOKEN_MAX_LETTERS || (longer < 0 ? -longer : longer) > limit)
		return;
	probe_by_name(&search);
	first = limit == 1 ? segment_start(target, last) : segment_third(max_int(length, target));
	if (first <= length)
		probe_segment(&search, 0, form, first);
	probe_at(&search, last, length - (target - segment_start(target, last)));
	if (limit == 1 && longer == 0 && first < length)
	{
		memcpy(swapped, form, first);
		swapped[first - 1] = form[first];
		probe_segment(&search, 0, swapped, first);
	}
}

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
key_ask_compare(const KeyAsk *ask, const char *key, int length)
{
	char		form[TOKEN_MAX_LETTERS];
	int			n;
	int			edits;

	if (length < ask->key_length || memcmp(key, ask->key, ask->key_length) != 0)
		return key_compare(key, length, ask->key, ask->key_length) < 0 ? -1 : 1;
	if (ask->form_length == 0)
		return 0;
	if ((unsigned char) key[0] < SEGMENT_KEYS_END)
	{
		n = form_of_key(key, length, form);
		key = form;
	}
	else
	{
		n = length - ask->key_length;
		key += ask->key_length;
	}
	if (n == 0)
		return -1;
	edits = edit_distance(ask->form, ask->form_length, key, n, ask->limit);
	if (edits > ask->limit)
		return -1;
	return ask->but_named && (edits == 0 || form_is_common(key, n)) ? -1 : 0;
}

int
key_asks_compare(const KeyAsk *a, const KeyAsk *b)
{
	int			order = key_compare(a->key, a->key_length, b->key, b->key_length);

	if (order == 0)
		order = (int) a->beginning - (int) b->beginning;
	if (order == 0)
		order = (int) a->but_named - (int) b->but_named;
	if (order == 0)
		order = (int) a->limit - (int) b->limit;
	if (order == 0)
		order = key_compare(a->form, a->form_length, b->form, b->form_length);
	return order;
}

/* --------------------------------------------------------------- asking */

void
ask_key(TakeAsk take, void *arg, const char *key, int length, bool beginning)
{
	KeyAsk		ask;

	memcpy(ask.key, key, length);
	ask.key_length = (uint8_t) length;
	ask.beginning = beginning;
	ask.but_named = false;
	ask.limit = 0;
	ask.form_length = 0;
	take(arg, &ask);
}

void
ask_form(TakeAsk take, void *arg, const char *form, int length)
{
	char		key[KEY_MAX];

	ask_key(take, arg, key, segment_key(key, form, length, 0), false);
}

/* a form that is looked for among those of one length */
typedef struct Probe
{
	TakeAsk		take;
	void	   *arg;
	const char *form;
	int			length;
	int			limit;
	int			target;			/* length of what is looked for */
} Probe;

/* the form itself, and common ones near it: the other asks leave them out */
static void
ask_by_name(const Probe *probe)
{
	const char *common;

	if (probe->target == probe->length)
		ask_form(probe->take, probe->arg, probe->form, probe->length);
	if (probe->limit > 0)
		for (int i = 0; (common = common_form(probe->target, i)) != NULL; i++)
			if (edit_distance(probe->form, probe->length, common, probe->target, probe->limit) <= probe->limit)
				ask_form(probe->take, probe->arg, common, probe->target);
}

/* the forms that have this as segment s */
static void
ask_segment(const Probe *probe, int s, const char *segment, int length)
{
	KeyAsk		ask;

	ask.key[0] = (char) (64 * s + probe->target - 1);
	memcpy(ask.key + 1, segment, length);
	ask.key_length = (uint8_t) (1 + length);
	ask.beginning = true;
	ask.but_named = true;
	ask.limit = (uint8_t) probe->limit;
	ask.form_length = (uint8_t) probe->length;
	memcpy(ask.form, probe->form, probe->length);
	probe->take(probe->arg, &ask);
}

/* segment s stands in the form at byte at, if it can */
static void
ask_at(const Probe *probe, int s, int at)
{
	int			length = segment_start(probe->target, s + 1) -
		segment_start(probe->target, s);

	if (at >= 0 && at + length <= probe->length)
		ask_segment(probe, s, probe->form + at, length);
}

/* the first segment, its last letter having changed places with the next */
static void
ask_first_swapped(const Probe *probe)
{
	int			length = segment_start(probe->target, 1);
	char		segment[TOKEN_MAX_LETTERS];

	if (length + 1 > probe->length)
		return;
	memcpy(segment, probe->form, length);
	segment[length - 1] = probe->form[length];
	ask_segment(probe, 0, segment, length);
}

/* the last segment, its first letter having changed places with the one before */
static void
ask_last_swapped(const Probe *probe)
{
	int			s = segment_count(probe->target) - 1;
	int			length = probe->target - segment_start(probe->target, s);
	char		segment[TOKEN_MAX_LETTERS];

	if (length + 1 > probe->length)
		return;
	memcpy(segment, probe->form + probe->length - length, length);
	segment[0] = probe->form[probe->length - length - 1];
	ask_segment(probe, s, segment, length);
}

/*
 * No more segments than the edits could touch. What is shorter than the form
 * comes of one of its letters missing and the remaining edits: three letters
 * of a word of four, six of eight. For what is not, every form of that length
 * is looked at: that happens only to the united form of a word, when it is
 * shorter than the word itself and less than the word's budget would ask for.
 */
static void
ask_without_segments(const Probe *probe)
{
	char		less[TOKEN_MAX_LETTERS];

	if (probe->target >= probe->length)
	{
		ask_segment(probe, 0, "", 0);
		return;
	}
	for (int i = 0; i < probe->length; i++)
	{
		/* of letters in a row that are the same, any will do */
		if (i > 0 && probe->form[i] == probe->form[i - 1])
			continue;
		memcpy(less, probe->form, i);
		memcpy(less + i, probe->form + i + 1, probe->length - 1 - i);
		ask_forms_near(probe->take, probe->arg, less, probe->length - 1, probe->limit - 1, probe->target);
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
ask_forms_near(TakeAsk take, void *arg, const char *form, int length, int limit, int target)
{
	Probe		probe = {take, arg, form, length, limit, target};
	int			longer = length - target;

	if (target < 1 || target > TOKEN_MAX_LETTERS || (longer < 0 ? -longer : longer) > limit)
		return;
	ask_by_name(&probe);
	if (limit == 0)
		return;
	if (segment_count(target) <= limit)
	{
		ask_without_segments(&probe);
		return;
	}
	if (segment_count(target) == 2)
	{
		ask_at(&probe, 0, 0);
		ask_at(&probe, 1, length - (target - segment_start(target, 1)));
		if (longer == 0)
			ask_first_swapped(&probe);
		return;
	}
	ask_at(&probe, 0, 0);
	ask_at(&probe, 2, length - (target - segment_start(target, 2)));
	if (limit == 1)
		return;
	for (int shift = greatest_of(-1, longer - 1); shift <= least_of(1, longer + 1); shift++)
		ask_at(&probe, 1, segment_start(target, 1) + shift);
	if (longer >= -1 && longer <= 1)
	{
		ask_first_swapped(&probe);
		ask_last_swapped(&probe);
	}
}

void
ask_forms_with_start(TakeAsk take, void *arg, const char *form, int length, int first, int limit, int target)
{
	Probe		probe = {take, arg, form, length, limit, target};

	ask_by_name(&probe);
	ask_segment(&probe, 0, form, first);
}

/*
 * One edit is in the last segment, or that stands at the end; or the letters
 * at its border are swapped, and then all before it is as after that.
 */
void
ask_forms_with_end(TakeAsk take, void *arg, const char *form, int length, int limit, int target)
{
	Probe		probe = {take, arg, form, length, limit, target};
	int			longer = length - target;
	int			last = segment_count(target) - 1;
	int			first;
	char		swapped[TOKEN_MAX_LETTERS];

	if (limit == 0 || last == 0)
	{
		ask_forms_near(take, arg, form, length, limit, target);
		return;
	}
	if (target > TOKEN_MAX_LETTERS || (longer < 0 ? -longer : longer) > limit)
		return;
	ask_by_name(&probe);
	first = limit == 1 ? segment_start(target, last) : segment_third(greatest_of(length, target));
	if (first <= length)
		ask_segment(&probe, 0, form, first);
	ask_at(&probe, last, length - (target - segment_start(target, last)));
	if (limit == 1 && longer == 0 && first < length)
	{
		memcpy(swapped, form, first);
		swapped[first - 1] = form[first];
		ask_segment(&probe, 0, swapped, first);
	}
}

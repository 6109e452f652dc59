/* sources: src/text/text.c src/text/distance.c src/match/lexicon_*.c src/sound/sound.c src/sound/sound_distance.c src/sound/heard.c */
/*-------------------------------------------------------------------------
 *
 * lexicon_test.c
 *	  Distances, texts and the lexicon against the plainest computation of
 *	  the same, on random input.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "match/lexicon.h"
#include "text/distance.h"
#include "text/text.h"

static int	checks;
static int	failures;

#define check(condition, ...) \
	do { \
		checks++; \
		if (!(condition)) \
		{ \
			failures++; \
			printf("line %d: ", __LINE__); \
			printf(__VA_ARGS__); \
			printf("\n"); \
		} \
	} while (0)

static uint64_t seed = 88172645463325252u;

static uint32_t
any(uint32_t n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t) (seed >> 20) % n;
}

static void *
allocate(size_t size)
{
	void	   *block = malloc(size > 0 ? size : 1);

	if (block == NULL)
		abort();
	return block;
}

static void *
enlarge(void *block, size_t size)
{
	block = realloc(block, size);
	if (block == NULL)
		abort();
	return block;
}

static void
check_interrupts(void)
{
}

static const LexiconMemory memory = {allocate, enlarge, free, check_interrupts};

/* -------------------------------------------------------------- distance */

static int
plain_distance(const char *a, int n, const char *b, int m)
{
	int			d[80][80];

	for (int i = 0; i <= n; i++)
		for (int k = 0; k <= m; k++)
		{
			int			least;

			if (i == 0 || k == 0)
			{
				d[i][k] = i + k;
				continue;
			}
			least = d[i - 1][k - 1] + (a[i - 1] != b[k - 1]);
			if (d[i - 1][k] + 1 < least)
				least = d[i - 1][k] + 1;
			if (d[i][k - 1] + 1 < least)
				least = d[i][k - 1] + 1;
			if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1] && d[i - 2][k - 2] + 1 < least)
				least = d[i - 2][k - 2] + 1;
			d[i][k] = least;
		}
	return d[n][m];
}

static int
random_word(char *out, int least, int most, int letters)
{
	int			n = least + (int) any((uint32_t) (most - least + 1));

	for (int i = 0; i < n; i++)
		out[i] = (char) ('a' + any((uint32_t) letters));
	out[n] = '\0';
	return n;
}

/* one edit of a kind from 0 to 3 at letter i; returns the new length */
static int
edit(char *word, int n, int kind, int i, char letter)
{
	if (kind == 0 && i < n)
		word[i] = letter;
	else if (kind == 1 && i < n && n > 1)
	{
		memmove(word + i, word + i + 1, n - i);
		n--;
	}
	else if (kind == 2 && n < 60)
	{
		memmove(word + i + 1, word + i, n - i + 1);
		word[i] = letter;
		n++;
	}
	else if (kind == 3 && i + 1 < n)
	{
		char		c = word[i];

		word[i] = word[i + 1];
		word[i + 1] = c;
	}
	word[n] = '\0';
	return n;
}

/* a few random edits */
static int
mangle(char *word, int n, int edits)
{
	while (edits-- > 0)
		n = edit(word, n, (int) any(4), n > 0 ? (int) any((uint32_t) n) : 0, (char) ('a' + any(26)));
	return n;
}

static void
test_distance(void)
{
	for (int round = 0; round < 100000; round++)
	{
		char		a[80];
		char		b[80];
		int			n = random_word(a, 0, 64, round % 2 ? 3 : 26);
		int			m;
		int			limit = (int) any(4);
		int			expected;

		if (any(2))
		{
			strcpy(b, a);
			m = mangle(b, n, (int) any(5));
		}
		else
			m = random_word(b, 0, 64, round % 2 ? 3 : 26);
		expected = plain_distance(a, n, b, m);
		if (expected > limit)
			expected = limit + 1;
		check(edit_distance(a, n, b, m, limit) == expected, "%s %s within %d", a, b, limit);
	}
}

/* ------------------------------------------------------------------ text */

/* whatever the bytes, tokens lie in the text, in order, and fit their space */
static void
test_text(void)
{
	static const char *const pieces[] = {
		"a", "Nike", "&", ";", "&amp;", "&#x4e;", "&#", "'", "\xE2\x80\x99", "\xD0\xB0", "\xCE\xBD", "\xE8\x80\x90",
		"\xEF\xBE\x83", "\xEF\xBE\x9E", "\xEB\x82\x98", "\xE1\x84\x82", "\xE1\x85\xA1", "\xE2\x80\x8B", "\xCC\xB6", "\xCC\x81",
		"\xF0\x9D\x93\x9D", "\xF0\x9F\x85\xBD", "\xF0\x9F\x87\xBA", "\xD9\x86", "\xE0\xB8\x99", "\xE2\x82\xAC", "@", "$", "*", "!",
		" ", ".", "-", "#", "1", "90", "\xFF", "\xC2", "\xE2\x82", "\xF0\x9D", "\xED\xA0\x80", "\xC0\xAF", "\xC3\x9F", "\xE2\x84\xA2"
	};

	for (int round = 0; round < 60000; round++)
	{
		char		source[600];
		int			length = 0;
		int			n_pieces = (int) any(40);
		Text		text;
		size_t		space_size;
		void	   *space;
		char	   *exact;
		uint32_t	end = 0;

		for (int i = 0; i < n_pieces; i++)
		{
			const char *piece = pieces[any(sizeof(pieces) / sizeof(pieces[0]))];

			memcpy(source + length, piece, strlen(piece));
			length += (int) strlen(piece);
		}
		if (any(4) == 0)
			for (int i = 0; i < length; i++)
				if (any(10) == 0)
					source[i] = (char) any(256);

		/* blocks of exactly the size, so that a sanitizer sees a step outside */
		exact = malloc(length + 1);
		memcpy(exact, source, length);
		space_size = text_space(length);
		space = malloc(space_size);
		text_read(&text, space, exact, length);
		for (uint32_t i = 0; i < text.n_tokens; i++)
		{
			const Token *token = &text.tokens[i];
			char		skeleton[TOKEN_MAX_LETTERS];

			check(token->start >= end && token->end > token->start && token->end <= (uint32_t) length,
				  "token %u of %d bytes at %u to %u", i, length, token->start, token->end);
			check(token->plain_length <= TOKEN_MAX_LETTERS && token->eye_length <= TOKEN_MAX_LETTERS,
				  "token of %d letters", token->plain_length);
			check(text_skeleton(&text, i, skeleton) <= TOKEN_MAX_LETTERS, "skeleton");
			end = token->end;
		}
		check((char *) (text.letters + text.n_letters) <= (char *) space + space_size, "letters outside");
		free(space);
		free(exact);
	}
}

/* --------------------------------------------------------------- lexicon */

typedef struct Seen
{
	bool	   *pattern;
	int			n;
} Seen;

static void
note(void *arg, const LexiconMatch *match)
{
	((Seen *) arg)->pattern[match->pattern] = true;
	((Seen *) arg)->n++;
}

static int
budget(int letters)
{
	return letters <= 3 ? 0 : letters <= 7 ? 1 : 2;
}

/* nothing within the budget of a word is lost, and nothing else is found */
static void
test_words(void)
{
	enum
	{
		NAMES = 400
	};
	static char names[NAMES][80];
	LexiconBuilder *builder = lexicon_begin(&memory, 2);
	Lexicon    *lexicon;
	LexiconScan *scan;
	bool		found[NAMES];
	int			near = 0;

	/* letters whose eye form is themselves, and that make no pairs */
	for (int i = 0; i < NAMES; i++)
	{
		random_word(names[i], 1, 20, 6);
		check(lexicon_add(builder, names[i], strlen(names[i]), 255), "%s is a name", names[i]);
	}
	lexicon = lexicon_finish(builder);
	scan = lexicon_scan_begin(lexicon, &memory, NULL);

	for (int round = 0; round < 30000; round++)
	{
		char		word[80];
		int			n;
		Text		text;
		void	   *space;
		Seen		seen = {found, 0};

		strcpy(word, names[any(NAMES)]);
		n = mangle(word, (int) strlen(word), (int) any(4));
		if (n == 0)
			continue;
		memset(found, 0, sizeof(found));
		space = malloc(text_space(n));
		text_read(&text, space, word, n);
		lexicon_scan(scan, &text, note, &seen);
		for (int i = 0; i < NAMES; i++)
		{
			char		eye_word[80];
			char		eye_name[80];
			int			m = (int) strlen(names[i]);
			bool		expected;

			for (int k = 0; k < n; k++)
				eye_word[k] = text_eye_of(word[k]);
			for (int k = 0; k < m; k++)
				eye_name[k] = text_eye_of(names[i][k]);
			expected = plain_distance(eye_name, m, eye_word, n) <= budget(m);
			near += expected;
			/* pairs (rn, vv, cl) may find more */
			if (expected || (strstr(word, "rn") == NULL && strstr(word, "vv") == NULL && strstr(word, "cl") == NULL))
				check(found[i] == expected, "%s %s in %s", names[i], expected ? "not found" : "found", word);
		}
		free(space);
	}
	check(near > 10000, "only %d words were near", near);
	lexicon_scan_end(scan);
	free(lexicon);
}

/* every two edits of words of 8 to 13 letters, wherever they are */
static void
test_two_edits(void)
{
	for (int length = 8; length <= 13; length++)
	{
		LexiconBuilder *builder = lexicon_begin(&memory, 2);
		Lexicon    *lexicon;
		LexiconScan *scan;
		const char *name = "abdefghjkmopu" + 13 - length;

		lexicon_add(builder, name, length, 255);
		lexicon = lexicon_finish(builder);
		scan = lexicon_scan_begin(lexicon, &memory, NULL);
		for (int first = 0; first < 4 * (length + 1); first++)
			for (int second = 0; second < 4 * (length + 2); second++)
			{
				char		word[80];
				bool		found = false;
				Seen		seen = {&found, 0};
				Text		text;
				void	   *space;
				int			n;

				strcpy(word, name);
				n = edit(word, length, first % 4, first / 4 < length ? first / 4 : length, 'x');
				n = edit(word, n, second % 4, second / 4 < n ? second / 4 : n, 'y');
				space = malloc(text_space(n));
				text_read(&text, space, word, n);
				lexicon_scan(scan, &text, note, &seen);
				check(found == (plain_distance(name, length, word, n) <= 2), "%s in %s", name, word);
				free(space);
			}
		lexicon_scan_end(scan);
		free(lexicon);
	}
}

/* a name planted in one of many ways is found */
static void
test_planted(void)
{
	static const char *const names[] = {
		"Louis Vuitton", "Nike", "The North Face", "Dolce & Gabbana", "Burberry", "Levi's", "H&M", "Forever 21",
		"\xE8\x80\x90\xE5\x85\x8B", "\xD0\x9F\xD0\xA3\xD0\x9C\xD0\x90", "Calvin Klein", "The Ordinary"
	};
	static const struct
	{
		const char *text;
		int			name;
	}			planted[] = {
		{"a louis vuitton b", 0}, {"LOUISVUITTON", 0}, {"lou is vuit ton", 0}, {"l.o.u.i.s vuitton", 0},
		{"l o u i s v u i t t o n", 0}, {"Lou!s Vu1tt0n", 0}, {"louis vuitt@n", 0}, {"luis vuiton", 0},
		{"n*ke", 1}, {"N1KE!", 1}, {"n i k e", 1}, {"ni-ke", 1}, {"the-north-face", 2}, {"northface", 2},
		{"north_face", 2}, {"dolce gabbana", 3}, {"dolce&gabbana", 3}, {"dolce and gabana", 3}, {"d0lce y g@bbana", 3},
		{"bvrbery", 4}, {"bur-berry", 4}, {"levis", 5}, {"levi\xE2\x80\x99s", 5}, {"h & m", 6}, {"h&amp;m", 6},
		{"forever21", 7}, {"forever 21", 7}, {"x\xE8\x80\x90\xE5\x85\x8Bx", 8}, {"puma", 9}, {"ca1v!n kle|n", 10},
		{"theordinary", 11}, {"the 0rdinary", 11}
	};
	enum
	{
		NAMES = sizeof(names) / sizeof(names[0])
	};
	LexiconBuilder *builder = lexicon_begin(&memory, 2);
	Lexicon    *lexicon;
	LexiconScan *scan;
	bool		found[NAMES];

	for (int i = 0; i < NAMES; i++)
		lexicon_add(builder, names[i], strlen(names[i]), 255);
	lexicon = lexicon_finish(builder);
	scan = lexicon_scan_begin(lexicon, &memory, NULL);
	for (size_t i = 0; i < sizeof(planted) / sizeof(planted[0]); i++)
	{
		Seen		seen = {found, 0};
		Text		text;
		size_t		length = strlen(planted[i].text);
		void	   *space = malloc(text_space(length));

		memset(found, 0, sizeof(found));
		text_read(&text, space, planted[i].text, length);
		lexicon_scan(scan, &text, note, &seen);
		check(found[planted[i].name], "%s not found in %s", names[planted[i].name], planted[i].text);
		free(space);
	}
	lexicon_scan_end(scan);
	free(lexicon);
}

int
main(void)
{
	test_distance();
	test_text();
	test_words();
	test_two_edits();
	test_planted();
	printf("%d checks, %d failures\n", checks, failures);
	return failures > 0;
}

/*-------------------------------------------------------------------------
 *
 * lexicon.c
 *	  The lexicon alone, without a server: names and texts from two files,
 *	  one a line.
 *
 *		cc -O2 -Isrc -o /tmp/lexicon test/bench/lexicon.c src/text/text.c \
 *			src/text/distance.c src/match/lexicon_*.c src/sound/*.c -licuuc
 *		/tmp/lexicon NAMES TEXTS [ROUNDS]
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "match/lexicon.h"

static void *
allocate(size_t size)
{
	void	   *block = malloc(size);

	if (block == NULL)
		abort();
	return block;
}

static void
check_interrupts(void)
{
}

static const LexiconMemory memory = {allocate, free, check_interrupts};

static char **
read_lines(const char *path, size_t *n)
{
	FILE	   *f = fopen(path, "r");
	char	  **lines = NULL;
	char	   *line = NULL;
	size_t		space = 0;
	size_t		room = 0;
	ssize_t		length;

	if (f == NULL)
	{
		perror(path);
		exit(1);
	}
	*n = 0;
	while ((length = getline(&line, &space, f)) > 0)
	{
		if (line[length - 1] == '\n')
			line[length - 1] = '\0';
		if (*n == room)
			lines = realloc(lines, (room = room * 2 + 1000) * sizeof(char *));
		lines[(*n)++] = strdup(line);
	}
	fclose(f);
	return lines;
}

static double
seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

static void
count(void *arg, const LexiconMatch *match)
{
	(void) match;
	++*(size_t *) arg;
}

int
main(int argc, char **argv)
{
	size_t		n_names;
	size_t		n_texts;
	size_t		found = 0;
	size_t		bytes = 0;
	char	  **names;
	char	  **texts;
	int			rounds = argc > 3 ? atoi(argv[3]) : 3;
	double		start;
	LexiconBuilder *builder;
	Lexicon    *lexicon;
	LexiconScan *scan;

	if (argc < 3)
		return 1;
	names = read_lines(argv[1], &n_names);
	texts = read_lines(argv[2], &n_texts);

	start = seconds();
	builder = lexicon_begin(&memory, 2);
	for (size_t i = 0; i < n_names; i++)
		lexicon_add(builder, names[i], strlen(names[i]), 255);
	lexicon = lexicon_finish(builder);
	printf("build %.3f s, %.0f bytes a name\n", seconds() - start, (double) lexicon_size(lexicon) / n_names);

	scan = lexicon_scan_begin(lexicon, &memory, NULL);
	for (int round = 0; round < rounds; round++)
	{
		start = seconds();
		found = bytes = 0;
		for (size_t i = 0; i < n_texts; i++)
		{
			size_t		length = strlen(texts[i]);
			void	   *space = malloc(text_space(length));
			Text		text;

			text_read(&text, space, texts[i], length);
			lexicon_scan(scan, &text, count, &found);
			bytes += length;
			free(space);
		}
		printf("%.0f texts/s, %.1f ns a byte, %.2f mentions a text\n", n_texts / (seconds() - start),
			   (seconds() - start) * 1e9 / bytes, (double) found / n_texts);
	}
	return 0;
}

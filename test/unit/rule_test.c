/* sources: */
/*-------------------------------------------------------------------------
 *
 * rule_test.c
 *	  Do src/screen/rule_list.h and the rows of src/screen/rule.sql name the same
 *	  rules? Rows beyond the list are evaluated in src/batch and src/profile. Runs in the top
 *	  directory of the source.
 *
 *-------------------------------------------------------------------------
 */
#include "screen/rule_list.h"

#include <glob.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define ID(id, name) #id,
static const char *const ids[] = {RULE_LIST(ID)};
#define NAME(id, name) name,
static const char *const names[] = {RULE_LIST(NAME)};

#define RULES ((int) (sizeof(names) / sizeof(names[0])))

static int	n_failures = 0;

static void
fail(const char *what, const char *name)
{
	printf("%s: %s\n", name, what);
	n_failures++;
}

/* does a file have a string in quotes? */
static bool
has_quoted(const char *path, const char *name)
{
	char		line[4096];
	char		quoted[128];
	bool		found = false;
	FILE	   *file = fopen(path, "r");

	snprintf(quoted, sizeof(quoted), "'%s'", name);
	while (file != NULL && !found && fgets(line, sizeof(line), file) != NULL)
		found = strstr(line, quoted) != NULL;
	if (file != NULL)
		fclose(file);
	return found;
}

static bool
is_evaluated_in_sql(const char *name)
{
	glob_t		files;
	bool		found = false;

	if (glob("src/batch/*.sql", 0, NULL, &files) == 0 && glob("src/profile/*.sql", GLOB_APPEND, NULL, &files) == 0)
	{
		for (size_t i = 0; i < files.gl_pathc && !found; i++)
			found = has_quoted(files.gl_pathv[i], name);
		globfree(&files);
	}
	return found;
}

/* RULE_BRAND_MISSPELT is brand_misspelt */
static bool
is_id_of(const char *id, const char *name)
{
	if (strncmp(id, "RULE_", 5) != 0)
		return false;
	for (id += 5; *id != '\0' && *name != '\0'; id++, name++)
		if (*id != (*name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name))
			return false;
	return *id == *name;
}

int
main(void)
{
	FILE	   *file = fopen("src/screen/rule.sql", "r");
	char		line[4096];
	char		name[64];
	bool		has_row[RULES] = {false};
	int			n_rows = 0;

	if (file == NULL)
	{
		perror("src/screen/rule.sql");
		return 1;
	}
	while (fgets(line, sizeof(line), file) != NULL)
	{
		int			rule = 0;

		if (sscanf(line, "\t('%63[a-z_]',", name) != 1)
			continue;
		n_rows++;
		while (rule < RULES && strcmp(names[rule], name) != 0)
			rule++;
		if (rule == RULES)
		{
			if (!is_evaluated_in_sql(name))
				fail("a row of rule.sql that neither RULE_LIST nor src/batch has", name);
		}
		else if (has_row[rule])
			fail("twice in rule.sql", name);
		else
			has_row[rule] = true;
	}
	fclose(file);

	for (int rule = 0; rule < RULES; rule++)
	{
		if (!has_row[rule])
			fail("no row in rule.sql", names[rule]);
		if (!is_id_of(ids[rule], names[rule]))
			fail("id and name differ", ids[rule]);
	}
	printf("%d rules, %d rows, %d failures\n", RULES, n_rows, n_failures);
	return n_failures != 0;
}

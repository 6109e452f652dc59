/* sources: src/name/party_keys.c src/name/party_query.c src/index/segment_keys.c src/index/common_forms.c src/index/key_set.c src/name/name_core.c src/name/name_pieces.c src/name/name_phrases.c src/name/name_repair.c src/name/name_score.c src/name/name_sketch.c src/text/text.c src/text/distance.c */
/*-------------------------------------------------------------------------
 *
 * party_keys.c
 *	  The keys of a name and what another one looks up among them, against the score.
 *
 * For random pairs of names, made to be near misses: names that score
 * NAME_SAME_PARTY must be found, and their sketches may not rule them out.
 * Keys are searched as the index does.
 *
 *	  party_keys [PAIRS [SEED]]
 *
 *-------------------------------------------------------------------------
 */
#include "name/party_query.h"

#include "key_test.h"
#include "name/name_sketch.h"

#define PAIRS 60000
#define NAMES_FOR_A_NAME 8
#define MOST_WORDS 8

/* ----------------------------------------------------------------- names */

static const char *const letters[] = {
	"a", "e", "i", "o", "u", "y", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "w", "x", "z"
};
static const char *const syllables[] = {
	"ba", "co", "di", "fe", "ga", "hu", "ka", "lo", "mi", "ne", "pa", "ro", "sa", "tu", "va", "xi", "yo", "za", "ler", "mon",
	"tan", "vis", "der", "gro", "pri", "sta", "chi", "lan", "que", "yong", "hui", "al", "el", "shi", "zh", "ph", "ts", "ou", "ee"
};
static const char *const known[] = {
	"trading", "trade", "import", "export", "import & export", "international", "intl", "technology", "industries", "group",
	"electronics", "textile", "machinery", "logistics", "bank", "oil", "Shenzhen", "Shanghai", "Guangdong", "China", "Hong Kong",
	"India", "Iran", "USA", "internatonal", "shippping", "services", "one", "2", "III", "second", "14", "factory", "国际", "贸易",
	"торговый дом", "Москва", "joint venture", "jointventure", "new", "sons", "bros"
};
static const char *const little[] = {"the", "of", "and", "de", "al", "el", "van", "&", "la", "no", "in", "m s", "和", "市"};
static const char *const legal[] = {
	"Ltd", "Co., Ltd.", "Limited", "GmbH", "S.A. de C.V.", "LLC", "有限公司", "ООО", "Inc", "Corp", "Co", "AG", "SA", "Pvt Ltd", "company", "B.V.", "N.V.", "A/S", "Oy"
};
static const char *const strange[] = {
	"永", "辉", "华", "强", "深", "ПУМА", "Газпром", "مصطفى", "חברה", "ソニー", "삼성", "한", "3M", "7up", "007", "2019", "a1b2c3",
	"A.B.C.", "J P", "H & M", "X", "É", "Ünal", "æon", "c/o", "t/a", "d/b/a", "aka", "Jr", "(", ")",
	"Rotterdam", "Den Haag", "NL", "TX", "Branch Office", "Warehouse", "&AMP", "* "
};
static const char *const parts[] = {" d/b/a ", " c/o ", " aka ", " (", ") ", " / ", ", ", "-", ".", "", "  "};

typedef struct Word
{
	char		s[80];
} Word;

typedef struct Words
{
	int			n;
	Word		words[MOST_WORDS];
	const char *gaps[MOST_WORDS];
} Words;

static void
random_word(Word *word)
{
	int			n = 1 + (int) random_below(one_in(6) ? 9 : 4);
	int			at = 0;

	word->s[0] = 0;
	if (one_in(3))
		strcpy(word->s, ONE_OF(known));
	else if (one_in(12))
		strcpy(word->s, ONE_OF(little));
	else if (one_in(8))
		strcpy(word->s, ONE_OF(legal));
	else if (one_in(8))
		strcpy(word->s, ONE_OF(strange));
	else
		for (int i = 0; i < n; i++)
			at += sprintf(word->s + at, "%s", one_in(4) ? ONE_OF(letters) : ONE_OF(syllables));
}

static void
random_name(Words *name)
{
	name->n = 1 + (int) random_below(one_in(10) ? MOST_WORDS : 5);
	for (int i = 0; i < name->n; i++)
	{
		random_word(&name->words[i]);
		name->gaps[i] = one_in(14) ? ONE_OF(parts) : " ";
	}
}

/* one letter more, less, another, or two that change places; bytes, whatever they are */
static void
misspell(Word *word)
{
	int			n = (int) strlen(word->s);
	int			at = n > 0 ? (int) random_below(n) : 0;
	char		c = *ONE_OF(letters);

	if (n < 1 || n > 60)
		return;
	switch (random_below(4))
	{
		case 0:
			memmove(word->s + at, word->s + at + 1, n - at);
			break;
		case 1:
			memmove(word->s + at + 1, word->s + at, n - at + 1);
			word->s[at] = c;
			break;
		case 2:
			word->s[at] = c;
			break;
		case 3:
			if (at > 0)
			{
				c = word->s[at];
				word->s[at] = word->s[at - 1];
				word->s[at - 1] = c;
			}
			break;
	}
}

/* spellings that sound the same, or have the same consonants */
static void
respell(Word *word)
{
	static const char *const from[] = {"ph", "k", "s", "c", "ou", "ee", "i", "w", "z", "x", "a", "o", "e"};
	static const char *const to[] = {"f", "q", "sh", "k", "u", "i", "y", "v", "s", "ks", "e", "u", "a"};
	int			which = (int) random_below(sizeof(from) / sizeof(from[0]));
	char	   *at = strstr(word->s, from[which]);
	Word		rest;

	if (at == NULL || strlen(word->s) > 60)
		return;
	rest = *word;
	sprintf(at, "%s%s", to[which], rest.s + (at - word->s) + strlen(from[which]));
}

/* the word in Cyrillic letters, perhaps its consonants only */
static void
write_in_cyrillic(Word *word)
{
	static const char *const cyrillic[] = {
		"а", "б", "ц", "д", "е", "ф", "г", "х", "и", "ж", "к", "л", "м", "н", "о", "п", "к", "р", "с", "т", "у", "в", "в",
		"кс", "ы", "з"
	};
	bool		vowels = one_in(2);
	Word		out = {""};
	int			n = 0;

	for (const char *s = word->s; *s && n < 70; s++)
	{
		if (*s < 'a' || *s > 'z')
			return;
		if (vowels || !strchr("aeiouy", *s))
			n += sprintf(out.s + n, "%s", cyrillic[*s - 'a']);
	}
	*word = out;
}

/* puts a blank into a word, or takes the next word into it */
static void
part_or_join(Words *name, int i)
{
	char	   *s = name->words[i].s;
	int			n = (int) strlen(s);

	if (one_in(2) && i + 1 < name->n && n + strlen(name->words[i + 1].s) < 70)
	{
		memcpy(s + n, name->words[i + 1].s, strlen(name->words[i + 1].s) + 1);
		name->n--;
		for (int k = i + 1; k < name->n; k++)
			name->words[k] = name->words[k + 1];
	}
	else if (n > 2 && n < 70)
	{
		int			at = 1 + (int) random_below(n - 1);

		memmove(s + at + 1, s + at, n - at + 1);
		s[at] = ' ';
	}
}

/* the initials of some words in place of them, or words that have the letters of one */
static void
abbreviate(Words *name, int i)
{
	int			n = 2 + (int) random_below(4);
	Word		word = {""};

	if (one_in(3) && strlen(name->words[i].s) > 2)
	{
		/* its first letter, or its beginning */
		name->words[i].s[one_in(2) ? 1 : strlen(name->words[i].s) / 2] = 0;
		return;
	}
	if (one_in(3) && strlen(name->words[i].s) <= 6 && strlen(name->words[i].s) + name->n - 1 <= MOST_WORDS)
	{
		int			more = (int) strlen(name->words[i].s) - 1;

		if (more < 0)
			return;
		word = name->words[i];
		for (int k = name->n - 1; k > i; k--)
			name->words[k + more] = name->words[k];
		for (int k = 0; k <= more; k++)
		{
			name->words[i + k].s[0] = word.s[k];
			strcpy(name->words[i + k].s + 1, ONE_OF(syllables));
		}
		for (int k = name->n; k < name->n + more; k++)
			name->gaps[k] = " ";
		name->n += more;
		return;
	}
	for (int k = i; k < i + n && k < name->n; k++)
	{
		char		c[2] = {name->words[k].s[0], 0};

		strcat(word.s, c);
	}
	name->words[i] = word;
	if (i + n < name->n)
	{
		for (int k = i + n; k < name->n; k++)
			name->words[k - n + 1] = name->words[k];
		name->n -= n - 1;
	}
	else
		name->n = i + 1;
}

static void
change(Words *name)
{
	int			i = (int) random_below(name->n);
	int			k = (int) random_below(name->n);
	Word		word = name->words[i];

	switch (random_below(10))
	{
		case 0:
		case 1:
			misspell(&name->words[i]);
			break;
		case 2:
			respell(&name->words[i]);
			break;
		case 3:
			part_or_join(name, i);
			break;
		case 4:
			abbreviate(name, i);
			break;
		case 5:
			name->words[i] = name->words[k];
			name->words[k] = word;
			break;
		case 6:
			random_word(&name->words[i]);
			break;
		case 7:
			if (name->n > 1)
			{
				name->words[i] = name->words[name->n - 1];
				name->n--;
			}
			break;
		case 8:
			write_in_cyrillic(&name->words[i]);
			break;
		case 9:
			if (name->n < MOST_WORDS)
			{
				random_word(&name->words[name->n]);
				name->gaps[name->n++] = " ";
			}
			break;
	}
}

static void
write_name(const Words *name, String *out)
{
	out->n = 0;
	out->s[0] = 0;
	for (int i = 0; i < name->n; i++)
	{
		if (i > 0)
			append(out, name->gaps[i]);
		append(out, name->words[i].s);
	}
}

/* ---------------------------------------------------------------- the test */

static bool
finds(const PartyQuery *query, const PartyName *name)
{
	static bool found[100000];
	bool		any = false;
	KeySet		keys;

	if (query->all)
		return true;
	party_keys_of_name(&keys, &memory, name);
	if (!sort_keys(&keys))
	{
		printf("a key twice: \"%s\"\n", name->source);
		exit(1);
	}
	memset(found, 0, query->n_conditions);
	found[0] = true;
	for (uint32_t i = 0; i < query->probes.n; i++)
		if (!found[query->probes.list[i].condition] && answered(&keys, &query->probes.list[i]))
			any = found[query->probes.list[i].condition] = true;
	return any && party_judge(query, found);
}

int
main(int argc, char **argv)
{
	long		n_pairs = argc > 1 ? atol(argv[1]) : PAIRS;
	long		same = 0;
	long		all = 0;
	long		in_vain = 0;
	long		lost = 0;
	long		ruled_out = 0;
	void	   *space = malloc(name_space());

	state = argc > 2 ? (uint64_t) atol(argv[2]) * 2 + 1 : 20240301;
	for (long pair = 0; pair < n_pairs; pair++)
	{
		static Words words;
		static String asked;
		static PartyQuery query;
		static int	kept;
		static Words other_words;
		static String other;
		static PartyName name;
		NameSketchWord sketch[NAME_MAX_TOKENS];
		NameSketchWord other_sketch[NAME_MAX_TOKENS];
		float		score;
		float		least;
		bool		is_same;
		bool		is_found;

		if (pair % NAMES_FOR_A_NAME == 0)
		{
			release_all(0);
			random_name(&words);
			write_name(&words, &asked);
			party_query_of_name(&query, &memory, space, asked.s, asked.n);
			kept = n_blocks;
		}
		other_words = words;
		for (int n = 1 + (int) random_below(4); n > 0; n--)
			change(&other_words);
		write_name(&other_words, &other);
		name_read(&name, space, other.s, other.n);
		score = (float) name_similarity(&query.name, &name, NULL);
		is_same = score >= (float) NAME_SAME_PARTY;
		least = is_same ? score : (float) NAME_SAME_PARTY;
		if (name_cannot_reach(sketch, name_sketch(&query.name, sketch),
							  other_sketch, name_sketch(&name, other_sketch), least))
		{
			ruled_out++;
			if (is_same)
			{
				printf("ruled out: \"%s\" and \"%s\", which score %.3f\n", asked.s, other.s, score);
				if (++lost > 20)
					break;
			}
		}
		is_found = finds(&query, &name);
		release_all(kept);
		same += is_same;
		all += query.all;
		in_vain += is_found && !is_same;
		if (is_same && !is_found)
		{
			printf("lost: \"%s\" does not find \"%s\"\n", asked.s, other.s);
			if (++lost > 20)
				break;
		}
	}
	printf("%ld pairs, %ld of one party, %ld looked at in vain, %ld ruled out by sketch, %ld of names that look at every row, %ld lost\n",
		   n_pairs, same, in_vain, ruled_out, all, lost);
	free(space);
	return lost != 0 || same < n_pairs / 10 || ruled_out < n_pairs / 10 || all > n_pairs / 20;
}

/*-------------------------------------------------------------------------
 *
 * make_pinyin.c
 *	  Writes pinyin.h: how a Chinese character is read in Mandarin, without
 *	  tones, from ICU's transliteration of Han.
 *
 *	  cc -o make_pinyin make_pinyin.c -licui18n -licuuc && ./make_pinyin > pinyin.h
 *
 * Run by hand when the readings are to change: what indexes store depends on
 * them. A character with several readings has the one that ICU puts first.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

#define FIRST 0x4E00
#define LAST 0x9FFF
#define MAX_SYLLABLES 600
#define MAX_LETTERS 8

static char syllables[MAX_SYLLABLES][MAX_LETTERS];
static int	n_syllables = 1;	/* the first is none */
static int	reading[LAST - FIRST + 1];

static void
fail(const char *what, UErrorCode status)
{
	fprintf(stderr, "%s: %s\n", what, u_errorName(status));
	exit(1);
}

static int
syllable_index(const char *letters)
{
	for (int i = 1; i < n_syllables; i++)
		if (strcmp(syllables[i], letters) == 0)
			return i;
	if (n_syllables == MAX_SYLLABLES)
		fail("too many syllables", U_BUFFER_OVERFLOW_ERROR);
	strcpy(syllables[n_syllables], letters);
	return n_syllables++;
}

int
main(void)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		id[64];
	UTransliterator *han;

	u_uastrcpy(id, "Han-Latin; NFD; [:Mn:] Remove; Lower");
	han = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
	if (U_FAILURE(status))
		fail("could not open the transliterator", status);

	for (int code = FIRST; code <= LAST; code++)
	{
		UChar		text[32] = {(UChar) code, 0};
		int32_t		length = 1;
		int32_t		limit = 1;
		char		letters[32];

		utrans_transUChars(han, text, &length, 32, 0, &limit, &status);
		if (U_FAILURE(status))
			fail("could not transliterate", status);
		for (int i = 0; i < length; i++)
			letters[i] = text[i] >= 'a' && text[i] <= 'z' ? (char) text[i] : '\0';
		letters[length] = '\0';
		/* no reading, or a stray mark: none */
		if (length > 0 && length < MAX_LETTERS && (int) strlen(letters) == length)
			reading[code - FIRST] = syllable_index(letters);
	}

	printf("/*-------------------------------------------------------------------------\n"
		   " *\n"
		   " * pinyin.h\n"
		   " *\t  How a Chinese character is read in Mandarin, without tones.\n"
		   " *\n"
		   " * Made by tables/make_pinyin.c with ICU %s; do not edit.\n"
		   " *\n"
		   " *-------------------------------------------------------------------------\n"
		   " */\n"
		   "#ifndef ASSAY_SELLER_PINYIN_H\n"
		   "#define ASSAY_SELLER_PINYIN_H\n\n"
		   "#include <stdint.h>\n\n"
		   "#define PINYIN_FIRST 0x%X\n"
		   "#define PINYIN_LAST 0x%X\n\n"
		   "static const char pinyin_syllables[%d][%d] =\n{\n", U_ICU_VERSION, FIRST, LAST,
		   n_syllables, MAX_LETTERS);
	for (int i = 0; i < n_syllables; i++)
		printf("%s\"%s\",%s", i % 10 == 0 ? "\t" : " ", syllables[i],
			   i % 10 == 9 || i == n_syllables - 1 ? "\n" : "");
	printf("};\n\n/* index into pinyin_syllables, by code point */\n"
		   "static const uint16_t pinyin_reading[PINYIN_LAST - PINYIN_FIRST + 1] =\n{\n");
	for (int i = 0; i <= LAST - FIRST; i++)
		printf("%s%d,%s", i % 20 == 0 ? "\t" : " ", reading[i],
			   i % 20 == 19 || i == LAST - FIRST ? "\n" : "");
	printf("};\n\n#endif\t\t\t\t\t\t\t/* ASSAY_SELLER_PINYIN_H */\n");
	utrans_close(han);
	return 0;
}

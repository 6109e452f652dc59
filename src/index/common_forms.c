/*-------------------------------------------------------------------------
 *
 * common_forms.c
 *	  Words that so many texts have that an index had better not read all of
 *	  them for what is misspelt.
 *
 *-------------------------------------------------------------------------
 */
#include "index/common_forms.h"

#include <string.h>

#include "text/text.h"

/* of descriptions and titles */
static const char words[] =
	" accessories adapter adjustable adult adults analog analogue android apple audio automatic"
	" back backpack balls band bands bags base battery beach beads beauty beige belt best bike black"
	" blade blanket blend block blouse blue board body bold book boots bottle bottom bowl boxer boxes"
	" boys bracelet brand bras bread bright broad brown brush bulk bulb button"
	" cable camera camping canvas capsule card care cars cartridge case cases casual ceramic chain"
	" chair charger charm chart check checked chest chic children chrome class classic clean cleaner"
	" clear clip clock cloth clothes coat coffee coin collar color colors colour coloured colour"
	" comfort compact compatible computer control cool cord core cork corner cotton couple court cover"
	" covers cream crew crop cross crystal curtain cushion custom cute"
	" daily dark data deal deck decor decoration deep denim design designer desk desktop device diamond"
	" digital disc dish disk display dock dogs door double down drawer dress dresses drill drink drive"
	" drop dual dust earphone earring earrings ears easy edge elastic electric electronic elegant"
	" engine ethnic extra eyes fabric face fake fans fashion fast feet female figure file film filter"
	" finger fish fits fitted fixed flag flash flat flats fleece flex flip floor floral flower flowers"
	" foam fold folding food foot football for form formal frame free fresh from front fruit full"
	" game games garden gear gift girl girls glass glasses glitter gloss glove gloves glow gold golden"
	" golf good grade graphic gray great green grey grip gun hair half hand handbag handle hard"
	" hats head headphones headset health heart heat heavy heel heels high hike hiking hold holder hole"
	" home hood hooded hook horse hose hours house inch indian infant insert inside iron item"
	" jacket jeans jewelry joint juice jump keyboard keychain kids kitchen knee knife knit knot"
	" lace ladies lady lamp laptop large laser lash latest layer lead leaf leather left legs lens lenses"
	" letter level life lift light lights line linen lines liner lining lips lipstick liquid lite live"
	" lock long look loose lotion loud love lower luggage lunch luxury"
	" machine magic magnetic make makeup male manual maps mark marker mask mass mate material matt matte"
	" maxi medium memory mens mesh metal micro military milk mini mirror mixed mobile mode model modern"
	" monitor motor mount mouse mouth movie multi music nail narrow natural navy neck necklace needle"
	" network nice night nose note notebook nylon office olive open optical orange organizer original"
	" outdoor oval over pack package pads page paint pair panel pants paper parka part parts party paste"
	" patch patterned peach pearl pen pencil pendant people perfect perfume phone photo pick picture piece"
	" pieces pile pillow pink pins pipe plain plane plant plastic plate plated play plug plus pocket"
	" point pole polish polo polyester pool port portable post poster pots power premium press price"
	" print printed printer prints pro projector protector pump pure purple purse push quality quartz"
	" quick rack racing radio rain rainbow random range rate razor ready real rear regular remote repair"
	" replacement retro ribbon right ring rings rise road robe rock roll room root rope rose round royal"
	" rubber ruby runner running safe safety sail sale salt same sand sandals satin save scale scarf"
	" school screen screw seal seat self series serum set sets sexy shade shadow shape sharp sheet shelf"
	" shell shine shirt shirts shoe shoes shop short shorts shot shoulder show shower side sign silicone"
	" silk silver simple single sink site size skin skinny skirt sleep sleeve sleeves sleeveless slim slip"
	" slipper slippers slot small smart smile smooth sneaker sneakers snow soap sock socks soft solar sole"
	" solid song sound space spare speaker speed spin spoon sport sports spot spray spring square stage"
	" stainless stand star stars start steel stem step stick sticker stock stone stop storage straight"
	" strap straps straw street stretch string strip stripe striped strong style stylish suede suit"
	" summer sunglasses super support swim switch system table tablet tail tank tape tees temple test"
	" than that the thick thin this three tide tile time tips tire titanium toner tool tools tooth toothbrush"
	" tops torch touch towel town toys track training travel tray tree trim triple trousers truck true"
	" trunk tube tunic turn twin type ultra under unisex unit universal upper used vase vacuum vest video"
	" view vintage vinyl voice waist walking wall wallet warm wash washed watch watches water waterproof"
	" wave wear wedding weight wheel white wide wild wind window wine wing winter wire wireless with woman"
	" women womens wood wooden wool work world wrap wrist year yellow yoga young zero zipper zone zoom"
	/* French, Spanish, German, Italian, Portuguese, Dutch */
	" avec blanc blanche bleu bleue coton courtes cuir femme femmes fille fleurs garcon grand homme hommes"
	" imprime jaune longue longues manches montre noir noire plage pour robe rose rouge sans taille vert"
	" azul blanca blanco bolsa camisa con hombre las los mujer mujeres negra negro nuevo para reloj rojo"
	" ropa talla verde vestido zapatos blau damen frauen fur grau grosse herren kinder mit neue neuer"
	" rot schuhe schwarz tasche weiss bambina bianco borsa donna nero nuova rosso scarpe uomo"
	" branco feminina feminino masculino preto relogio tenis voor zwart heren dames ";

/* longer and shorter ones are not listed */
#define LONGEST 12
#define MOST	512

/* filled once, by read_words(), which cannot fail */
static char letters[2 * sizeof(words)];
static const char *forms[LONGEST + 1][MOST];
static int	n_forms[LONGEST + 1];

static void
add_form(const char *form, int length)
{
	for (int i = 0; i < n_forms[length]; i++)
		if (memcmp(forms[length][i], form, length) == 0)
			return;
	if (n_forms[length] < MOST)
		forms[length][n_forms[length]++] = form;
}

static void
read_words(void)
{
	char	   *eye = letters;

	for (const char *word = words + 1; *word != '\0';)
	{
		int			length = (int) strcspn(word, " ");

		if (length <= LONGEST)
		{
			add_form(word, length);
			for (int i = 0; i < length; i++)
				eye[i] = text_eye_of(word[i]);
			add_form(eye, length);
			eye += length;
		}
		word += length + 1;
	}
}

const char *
common_form(int length, int i)
{
	if (letters[0] == '\0')
		read_words();
	return length <= LONGEST && i < n_forms[length] ? forms[length][i] : NULL;
}

bool
form_is_common(const char *form, int length)
{
	const char *common;

	for (int i = 0; (common = common_form(length, i)) != NULL; i++)
		if (memcmp(common, form, length) == 0)
			return true;
	return false;
}

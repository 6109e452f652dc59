/*-------------------------------------------------------------------------
 *
 * screen_item.c
 *	  The number of the item: does it hold, and is it of the post of the
 *	  seller's country?
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "compat.h"
#include "identifier/identifier.h"
#include "identifier/s10.h"
#include "screen/screening.h"

/* the post that issued an item against the country of who ships it */
static void
screen_item_country(Screening *s, const char *id, size_t length)
{
	text	   *argument_country = shipment_text(s, FIELD_SELLER_COUNTRY);
	Identifier	item;
	Identifier	country;
	const char *issuer;
	Evidence	e;

	if (argument_country == NULL || !s->rules[RULE_ITEM_COUNTRY_DIFFERS].enabled ||
		identifier_read(IDENTIFIER_S10, id, length, &item) != IDENTIFIER_WELL_FORMED ||
		identifier_read(IDENTIFIER_COUNTRY, VARDATA_ANY(argument_country),
						VARSIZE_ANY_EXHDR(argument_country), &country) != IDENTIFIER_WELL_FORMED)
		return;
	issuer = s10_country_code(&item);
	if (strcmp(issuer, country.text) == 0 || !finding_wanted(s, RULE_ITEM_COUNTRY_DIFFERS, 1))
		return;
	e = evidence_begin("item_id");
	evidence_argument(&e, shipment_text(s, FIELD_ITEM_ID));
	evidence_string(&e, "compared_with", country.text);
	evidence_string(&e, "issued_in", issuer);
	evidence_string(&e, "list", "identifier standards");
	evidence_string(&e, "version", "1");
	report_finding(s, RULE_ITEM_COUNTRY_DIFFERS, 1, &e);
}

void
screen_item_id(Screening *s)
{
	size_t		length;
	const char *id = shipment_utf8(s, FIELD_ITEM_ID, &length);
	char		message[IDENTIFIER_MESSAGE];
	IdentifierKind kind;
	Evidence	e;

	if (id == NULL)
		return;
	kind = identifier_check(id, length, message);
	if (kind == IDENTIFIER_S10 && message[0] == '\0')
		screen_item_country(s, id, length);
	if (message[0] == '\0' || !finding_wanted(s, RULE_ITEM_ID_BAD, 1))
		return;
	e = evidence_begin("item_id");
	evidence_argument(&e, shipment_text(s, FIELD_ITEM_ID));
	evidence_string(&e, "compared_with", identifier_kind_name(kind));
	evidence_string(&e, "list", "identifier standards");
	evidence_string(&e, "version", "1");
	evidence_string(&e, "note", message);
	report_finding(s, RULE_ITEM_ID_BAD, 1, &e);
}

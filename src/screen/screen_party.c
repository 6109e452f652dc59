/*-------------------------------------------------------------------------
 *
 * screen_party.c
 *	  Seller, importer and maker: are they known, and do their names and numbers agree?
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "compat.h"
#include "entity/entity_form.h"
#include "entity/entity_watch.h"
#include "identifier/mid.h"
#include "importer/importer.h"
#include "importer/importerno.h"
#include "name/name.h"
#include "screen/screening.h"
#include "seller/seller.h"
#include "seller/seller_link.h"
#include "text/database_text.h"

/* ------------------------------------------------------------------ seller */

/* the best few of a look-up: of these the first that is not cleared counts */
#define SELLERS 3

/* a link is followed this far, and so many sellers are looked at there */
#define LINK_STEPS 3
#define MOST_LINKED 16

/* sellers that the shipment leads to, on the watch list or cleared */
typedef struct Known
{
	int64		seller_id;
	double		strength;		/* how surely it is this one */
	bool		reported;		/* there is a finding that it is watched */
	const char *field;
} Known;

#define MOST_KNOWN 32

typedef struct KnownSellers
{
	Known		sellers[MOST_KNOWN];
	int			n;
} KnownSellers;

static void
add_known(KnownSellers *known, int64 seller_id, double strength, bool reported, const char *field)
{
	Known	   *k = known->sellers;

	for (int i = 0; i < known->n; i++, k++)
		if (k->seller_id == seller_id)
		{
			k->reported |= reported;
			if (strength > k->strength)
			{
				k->strength = strength;
				k->field = field;
			}
			return;
		}
	if (known->n == MOST_KNOWN)
		return;
	known->n++;
	k->seller_id = seller_id;
	k->strength = strength;
	k->reported = reported;
	k->field = field;
}

static bool
is_told(const KnownSellers *known, int64 seller_id)
{
	for (int i = 0; i < known->n; i++)
		if (known->sellers[i].seller_id == seller_id && known->sellers[i].reported)
			return true;
	return false;
}

static bool
is_cleared(const char *status)
{
	return strcmp(status, "cleared") == 0;
}

/* of the words that two names share, when one has more to tell them apart */
#define LEAST_OF_COMMON_WORDS 0.6

/*
 * How far a likeness of names counts against the seller. Where most of the
 * words that two names share say where it is or what it deals in, and one has
 * another word besides, they may well be two: there is more than one Yildiz
 * Tekstil, in Istanbul and elsewhere.
 */
static double
seller_strength(const char *name, size_t length, const SellerMatch *match)
{
	PartyName  *a = palloc(sizeof(PartyName));
	PartyName  *b = palloc(sizeof(PartyName));
	NameComparison *compared = palloc(sizeof(NameComparison));
	void	   *space = palloc(name_space());
	int			telling = 0;
	int			common = 0;
	bool		more = false;

	name_read(a, space, name, length);
	name_read(b, space, match->matched, strlen(match->matched));
	(void) name_similarity(a, b, compared);
	for (int i = 0; i < compared->n_pairs; i++)
	{
		const NamePair *pair = &compared->pairs[i];
		const NameToken *token = pair->a >= 0 ? &a->tokens[pair->a] : &b->tokens[pair->b];

		if (token->class >= NAME_FILLER)
			continue;
		if (pair->a < 0 || pair->b < 0)
			more = true;
		else if (token->class >= NAME_COUNTRY)
			common++;
		else
			telling++;
	}
	pfree(space);
	pfree(compared);
	pfree(b);
	pfree(a);
	return more && common >= telling ? match->score * LEAST_OF_COMMON_WORDS : match->score;
}

/* by the name: the best match that is not cleared */
static void
screen_seller_name(Screening *s, const char *country, KnownSellers *known)
{
	size_t		length;
	const char *name = shipment_utf8(s, FIELD_SELLER, &length);
	SellerMatch found[SELLERS];
	const Rule *rule = &s->rules[RULE_SELLER_WATCHED];
	double		least = rule->enabled ? Min(rule->threshold, NAME_SAME_PARTY) : NAME_SAME_PARTY;
	bool		reported = false;
	int			n;

	if (name == NULL)
		return;
	n = seller_look_up(name, length, country, s->as_of, least, found, SELLERS);
	for (int i = 0; i < n; i++)
	{
		const SellerMatch *m = &found[i];
		double		strength = reported || is_cleared(m->status) ? 0 : seller_strength(name, length, m);
		Evidence	e;

		if (reported || is_cleared(m->status) || !finding_wanted(s, RULE_SELLER_WATCHED, strength))
		{
			if (m->score >= NAME_SAME_PARTY)
				add_known(known, m->seller_id, m->score, false, "seller");
			continue;
		}
		reported = true;
		add_known(known, m->seller_id, m->score, true, "seller");
		raise_signal(s, SIGNAL_SELLER, strength);
		e = evidence_begin("seller");
		evidence_argument(&e, shipment_text(s, FIELD_SELLER));
		evidence_utf8(&e, "compared_with", m->matched);
		evidence_utf8(&e, "seller", m->name);
		evidence_integer(&e, "seller_id", m->seller_id);
		evidence_registry(&e, "assay.seller", m->valid_from, m->valid_until);
		evidence_age(&e, s, m->valid_from);
		evidence_string(&e, "status", m->status);
		evidence_utf8(&e, "source", m->source);
		evidence_utf8(&e, "reason", m->reason);
		evidence_score(&e, "similarity", m->score);
		report_finding(s, RULE_SELLER_WATCHED, strength, &e);
	}
}

/* the arguments by which a seller is reached */
static const struct
{
	Field		field;
	const char *name;
	ContactKind kind;
}			contacts[] = {
	{FIELD_SELLER_PHONE, "seller_phone", CONTACT_PHONE},
	{FIELD_SELLER_EMAIL, "seller_email", CONTACT_EMAIL},
	{FIELD_SELLER_ADDRESS, "seller_address", CONTACT_ADDRESS},
	{FIELD_SELLER_ACCOUNT, "seller_account", CONTACT_MARKETPLACE_ACCOUNT},
	{FIELD_SELLER_HANDLE, "seller_handle", CONTACT_HANDLE}
};

/* masked, for these are numbers of people */
static void
report_identifier(Screening *s, int contact, const char *value, size_t length, const char *country,
				  const SellerHolder *holder)
{
	ContactText key;
	ContactText masked;
	Evidence	e = evidence_begin(contacts[contact].name);

	if (contact_key_of(contacts[contact].kind, value, length, country, &key) == CONTACT_GOOD)
	{
		contact_mask(key.bytes, key.length, &masked);
		evidence_utf8(&e, "fragment", masked.bytes);
	}
	evidence_string(&e, "kind", contact_kind_names[contacts[contact].kind]);
	evidence_utf8(&e, "compared_with", holder->name);
	evidence_integer(&e, "seller_id", holder->seller_id);
	evidence_integer(&e, "identifier_id", holder->identifier_id);
	evidence_registry(&e, "assay.seller_identifier", holder->from, holder->until);
	evidence_age(&e, s, holder->from);
	evidence_string(&e, "status", holder->status);
	evidence_score(&e, "confidence", holder->confidence);
	report_finding(s, RULE_SELLER_IDENTIFIER, holder->confidence, &e);
}

/* by what it is reached by: of each the surest holder that is not cleared */
static void
screen_seller_contacts(Screening *s, const char *country, KnownSellers *known)
{
	for (int c = 0; c < (int) lengthof(contacts); c++)
	{
		size_t		length;
		const char *value = shipment_utf8(s, contacts[c].field, &length);
		SellerHolder holders[SELLER_MAX_SHARED];
		bool		reported = false;
		int			n;

		if (value == NULL)
			continue;
		value = pnstrdup(value, length);
		n = seller_by_identifier(contacts[c].kind, value, length, country, s->as_of,
								 SELLER_MAX_SHARED, holders, SELLER_MAX_SHARED);
		for (int i = 0; i < n; i++)
		{
			const SellerHolder *holder = &holders[i];
			bool		report = !reported && !is_cleared(holder->status) && finding_wanted(s, RULE_SELLER_IDENTIFIER, holder->confidence);

			add_known(known, holder->seller_id, holder->confidence, report, contacts[c].name);
			if (!report)
				continue;
			reported = true;
			raise_signal(s, SIGNAL_SELLER, holder->confidence);
			report_identifier(s, c, value, length, country, holder);
		}
	}
}

/* by what a seller that was found shares with a watched one: the surest way */
static void
screen_seller_links(Screening *s, const KnownSellers *known)
{
	SellerLinked linked[MOST_LINKED];
	SellerLinked best = {0};
	const Known *from = NULL;
	double		strength = 0;
	Evidence	e;

	if (!s->rules[RULE_SELLER_LINKED].enabled)
		return;
	for (int i = 0; i < known->n; i++)
	{
		const Known *k = &known->sellers[i];
		int			n = seller_linked(k->seller_id, s->as_of, LINK_STEPS, SELLER_MAX_SHARED, linked, MOST_LINKED);

		for (int l = 0; l < n; l++)
			if (linked[l].watched && !is_cleared(linked[l].status) && !is_told(known, linked[l].seller_id) &&
				k->strength * linked[l].confidence > strength)
			{
				strength = k->strength * linked[l].confidence;
				best = linked[l];
				best.name = pstrdup(best.name);	/* the next look-up may be of another image */
				best.status = pstrdup(best.status);
				from = k;
			}
	}
	if (from == NULL || !finding_wanted(s, RULE_SELLER_LINKED, strength))
		return;
	raise_signal(s, SIGNAL_SELLER, strength);
	e = evidence_begin(from->field);
	if (strcmp(from->field, "seller") == 0)
		evidence_argument(&e, shipment_text(s, FIELD_SELLER));
	evidence_utf8(&e, "compared_with", best.name);
	evidence_integer(&e, "seller_id", best.seller_id);
	evidence_integer(&e, "from_seller_id", from->seller_id);
	evidence_integer(&e, "steps", best.steps);
	evidence_jsonb(&e, "path", best.path);
	evidence_registry(&e, "assay.seller_identifier", best.since, DATEVAL_NOEND);
	evidence_age(&e, s, best.since);
	evidence_string(&e, "status", best.status);
	evidence_score(&e, "confidence", best.confidence);
	report_finding(s, RULE_SELLER_LINKED, strength, &e);
}

/* where the entry of a name of an entity, or of what it is reached by, is watched */
static bool
watched_entity(Screening *s, const char *form, const char *country, EntityWatch *best, const char **field)
{
	bool		any = form[0] && entity_watch_name(form, s->as_of, best);

	*field = "seller";
	for (int c = 0; c < (int) lengthof(contacts); c++)
	{
		size_t		length;
		const char *value = shipment_utf8(s, contacts[c].field, &length);
		ContactText key;
		EntityWatch found;

		/* under the name that is watched nobody returns */
		if (value == NULL || contact_key_of(contacts[c].kind, value, length, country, &key) != CONTACT_GOOD ||
			!entity_watch_identifier(key.bytes, s->as_of, &found) ||
			strcmp(found.watched_form, form) == 0 || (any && best->strength >= found.strength))
			continue;
		any = true;
		*best = found;
		*field = contacts[c].name;
	}
	return any;
}

/* under another name than the one that is watched, or was found with counterfeits */
static void
screen_seller_entity(Screening *s, const char *country, const KnownSellers *known)
{
	size_t		length;
	const char *name = shipment_utf8(s, FIELD_SELLER, &length);
	const char *field;
	EntityWatch watch;
	Evidence	e;

	if (!s->rules[RULE_SELLER_RETURNED].enabled || !entity_watch_readable() || !entity_watch_any())
		return;
	if (!watched_entity(s, name != NULL ? entity_form_of(name, length) : "", country, &watch, &field) ||
		(watch.seller_id != 0 && is_told(known, watch.seller_id)) ||
		!finding_wanted(s, RULE_SELLER_RETURNED, watch.strength))
		return;
	raise_signal(s, SIGNAL_SELLER, watch.strength);
	e = evidence_begin(field);
	if (strcmp(field, "seller") == 0)
		evidence_argument(&e, shipment_text(s, FIELD_SELLER));
	evidence_utf8(&e, "compared_with", watch.watched);
	evidence_integer(&e, "entity_id", watch.entity_id);
	if (watch.seller_id != 0)
		evidence_integer(&e, "seller_id", watch.seller_id);
	evidence_utf8(&e, "source", watch.source);
	evidence_utf8(&e, "key", watch.key);
	evidence_registry(&e, "assay.entity_watch", watch.from, watch.until);
	evidence_age(&e, s, watch.from);
	evidence_jsonb(&e, "path", watch.path);
	evidence_utf8(&e, "note", watch.sentence);
	evidence_score(&e, "confidence", watch.strength);
	report_finding(s, RULE_SELLER_RETURNED, watch.strength, &e);
}

static bool
has_contact(const Screening *s)
{
	for (int c = 0; c < (int) lengthof(contacts); c++)
		if (shipment_text(s, contacts[c].field) != NULL)
			return true;
	return false;
}

/*
 * Identifiers are personal data: who may not read them screens by names
 * alone.
 */
void
screen_seller(Screening *s)
{
	text	   *country_argument = shipment_text(s, FIELD_SELLER_COUNTRY);
	char	   *country = country_argument != NULL ? text_to_cstring(country_argument) : NULL;
	KnownSellers known = {.n = 0};
	bool		contact = has_contact(s);

	screen_seller_name(s, country, &known);
	if ((known.n > 0 || contact) && seller_identifiers_readable())
	{
		if (contact)
			screen_seller_contacts(s, country, &known);
		screen_seller_links(s, &known);
	}
	screen_seller_entity(s, country, &known);
}

/* ---------------------------------------------------------------- importer */

void
screen_importer(Screening *s)
{
	text	   *number = shipment_text(s, FIELD_IMPORTER_NO);
	text	   *name = shipment_text(s, FIELD_IMPORTER);
	ImporterVerdict verdict;
	RuleId		rule;
	Evidence	e;
	bool		by_number;

	if (number == NULL && name == NULL)
		return;
	importer_look_up(number, name, NULL, s->as_of, &verdict);
	switch (verdict.status)
	{
		case IMPORTER_TRUSTED:
			rule = RULE_IMPORTER_TRUSTED;
			break;
		case IMPORTER_SUSPENDED:
			rule = RULE_IMPORTER_SUSPENDED;
			break;
		case IMPORTER_REVOKED:
			rule = RULE_IMPORTER_REVOKED;
			break;
		default:
			return;
	}
	if (!finding_wanted(s, rule, verdict.score))
		return;

	by_number = verdict.found_by == IMPORTER_FOUND_BY_NUMBER;
	e = evidence_begin(by_number ? "importer_no" : "importer");
	if (by_number)
	{
		size_t		length;
		const char *utf8 = utf8_of_text(number, &length);
		char		normal[IMPORTERNO_TEXT];

		/* the number of a person is never quoted */
		if (importerno_normalise(utf8, length, normal) && strncmp(normal, "ssn:", 4) != 0)
			evidence_argument(&e, number);
	}
	else
		evidence_argument(&e, name);
	evidence_string(&e, "compared_with", verdict.alias != NULL ? verdict.alias : verdict.name);
	if (verdict.alias != NULL)
		evidence_string(&e, "importer", verdict.name);
	evidence_integer(&e, "importer_id", verdict.importer_id);
	evidence_registry(&e, "assay.importer", verdict.from, verdict.until);
	evidence_age(&e, s, verdict.from);
	evidence_string(&e, "programme", verdict.programme);
	evidence_string(&e, "reason", verdict.reason);
	evidence_string(&e, "found_by", importer_found_by_name(verdict.found_by));
	evidence_string(&e, "note", importer_notes_text(verdict.notes));
	report_finding(s, rule, verdict.score, &e);
}

/* ------------------------------------------------------------------- maker */

static MidField
mid_field(const Screening *s, Field field)
{
	MidField	out;

	out.text = shipment_utf8(s, field, &out.length);
	return out;
}

/* the code of the maker against its name and place, and the origin of the goods */
void
screen_maker(Screening *s)
{
	size_t		length;
	const char *code = shipment_utf8(s, FIELD_MID, &length);
	char		message[MID_MESSAGE];
	Mid			mid;
	Mid			made;
	MidPart		part;
	Evidence	e;

	if (code == NULL)
		return;
	if (!mid_read(code, length, &mid, message))
	{
		if (!finding_wanted(s, RULE_MID_MALFORMED, 1))
			return;
		e = evidence_begin("mid");
		evidence_argument(&e, shipment_text(s, FIELD_MID));
		evidence_string(&e, "compared_with", "mid");
		evidence_string(&e, "list", "19 CFR part 102, appendix");
		evidence_string(&e, "version", "1");
		evidence_string(&e, "note", message);
		report_finding(s, RULE_MID_MALFORMED, 1, &e);
		return;
	}
	if (mid_compare(&mid, mid_field(s, FIELD_MAKER), mid_field(s, FIELD_MAKER_STREET),
					mid_field(s, FIELD_MAKER_CITY), mid_field(s, FIELD_ORIGIN), &part, &made) != MID_DIFFERS ||
		!finding_wanted(s, RULE_MID_DIFFERS, 1))
		return;
	e = evidence_begin("mid");
	evidence_argument(&e, shipment_text(s, FIELD_MID));
	evidence_string(&e, "compared_with", mid_part(&made, part));
	evidence_string(&e, "part", mid_part_names[part]);
	evidence_string(&e, "is", mid_part(&mid, part));
	evidence_string(&e, "list", "19 CFR part 102, appendix");
	evidence_string(&e, "version", "1");
	report_finding(s, RULE_MID_DIFFERS, 1, &e);
}

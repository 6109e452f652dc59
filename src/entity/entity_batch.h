/*-------------------------------------------------------------------------
 *
 * entity_batch.h
 *	  Rows of a table whose parties are being resolved; private to src/entity.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_ENTITY_ENTITY_BATCH_H
#define ASSAY_ENTITY_ENTITY_BATCH_H

#include "postgres.h"

#include "utils/date.h"

#include "entity/entity_image.h"

/* by what a party is reached and registered, the surest first */
typedef enum PartyIdentifier
{
	PARTY_IMPORTER_NO,
	PARTY_ACCOUNT,
	PARTY_EMAIL,
	PARTY_PHONE,
	PARTY_HANDLE,
	PARTY_ADDRESS
} PartyIdentifier;

#define PARTY_IDENTIFIERS (PARTY_ADDRESS + 1)

/* Distinct strings, numbered from 0 in the order they came. */
typedef struct Strings
{
	struct StringItem
	{
		const char *bytes;
		uint32		length;
		uint32		hash;
	}		   *items;
	Size		n;
	Size		space;
	uint32	   *slots;			/* number + 1 */
	uint32		n_slots;
} Strings;

extern void strings_begin(Strings *strings);

/* the number of a string, a new one if need be; bytes are copied */
extern uint32 strings_add(Strings *strings, const char *bytes, Size length, bool *is_new);

/* the number, or -1 */
extern int64 strings_find(const Strings *strings, const char *bytes, Size length);

/* one spelling of a name, folded */
typedef struct Form
{
	const char *name;			/* as it was written first, UTF-8 */
	Size		name_length;
	bool		empty;			/* no letter or digit */
	bool		personal;		/* of a person: many may have it */
	bool		common;			/* many parties have it: rows are told apart by scope */
	bool		flips;			/* was not common until now */
	bool		abroad;			/* in rows of two countries */
	char		country[3];
	int64		node;			/* of no scope, or -1 */
	int64		shown;			/* rows of this batch that show an identifier */
	int64		scopes;			/* different ones, not known of it before */
} Form;

/* an identifier and who has it */
typedef struct Identifier
{
	PartyIdentifier kind;
	bool		hub;			/* so many have it that it says nothing */
	uint32	   *holders;		/* nodes */
	Size		n_holders;
	Size		max_holders;
} Identifier;

/* one name of an entity: a form in a scope */
typedef struct NameNode
{
	int64		name_id;
	uint32		form_text;		/* in batch->node_texts: form, a zero, scope */
	const char *form;
	const char *scope;
	const char *name;			/* UTF-8 */
	Size		name_length;
	uint32		entity;			/* in batch->entities, see entity_of() */
	bool		is_new;
	bool		judged;
	char		country[3];
	int64		rows;			/* to add */
	int64		shown;
	int64		scopes;
	DateADT		first;
	DateADT		last;
} NameNode;

/* names of an entity that are compared */
#define MOST_COMPARED 8

typedef struct BatchEntity
{
	int64		entity_id;
	bool		is_new;
	bool		judged;
	bool		compared;		/* its names are needed */
	uint32		into;			/* another, or itself */
	uint32		members[MOST_COMPARED];
	int			n_members;
} BatchEntity;

typedef struct NameLink
{
	uint32		node;
	uint32		to;
	float		score;
	int64		identifier;		/* or -1 */
	bool		by_user;
	bool		merges;			/* two entities that were there */
} NameLink;

typedef struct Judgement
{
	uint32		a;
	uint32		b;
	bool		same;
} Judgement;

/* a name shows an identifier */
typedef struct Shown
{
	uint32		node;
	uint32		identifier;
	bool		is_new;
	int64		rows;
	DateADT		first;
	DateADT		last;
} Shown;

typedef struct PartyRow
{
	Datum		key;
	int64		digest;
	int64		old;			/* name it was of; 0: of none; -1: it was not there */
	int64		form;			/* or -1 */
	int64		node;			/* or -1 */
	int64		identifiers[PARTY_IDENTIFIERS];	/* or -1 */
	char		country[3];
	DateADT		day;
} PartyRow;

typedef struct Batch
{
	int32		source_id;
	PartyRow   *rows;
	Size		n_rows;
	Strings		raw_texts;		/* names as written */
	uint32	   *raw_forms;
	Size		max_raws;
	Strings		form_texts;
	Form	   *forms;
	Size		max_forms;
	Strings		identifier_texts;
	Identifier *identifiers;
	Size		max_identifiers;
	Strings		shown_pairs;
	Shown	   *shown;
	Size		max_shown;
	Strings		node_texts;
	NameNode	   *nodes;
	Size		max_nodes;
	Strings		entity_ids;
	BatchEntity *entities;
	Size		max_entities;
	NameLink	   *links;
	Size		n_links;
	Size		max_links;
	Judgement  *judgements;
	Size		n_judgements;
	Size		max_judgements;
	int64		names_made;
	int64		entities_made;
	int64		flipped;
} Batch;

/* the names of a batch as they are compared, see entity_likeness.h */
typedef struct Readings Readings;

extern Batch *batch_begin(int32 source_id);

/* the number of a node, a new one without a name if need be */
extern uint32 batch_node(Batch *batch, const char *form, Size form_length, const char *scope, bool *is_new);

extern uint32 batch_entity(Batch *batch, int64 entity_id, bool *is_new);

/* an entity of its own for a node that has none */
extern uint32 batch_new_entity(Batch *batch);

extern uint32 entity_of(Batch *batch, uint32 node);
extern void entity_add_member(Batch *batch, uint32 entity, uint32 node);

/*
 * Decides what the new nodes, and what is newly shown, are one with.
 * candidates are node numbers, those of new node i at first[i] .. first[i + 1].
 */
extern void batch_link(Batch *batch, Readings *readings, const uint32 *new_nodes, Size n_new,
					   const uint32 *candidates, const uint32 *first);

/* writes all that the tables are to have */
extern void batch_write(Batch *batch, const uint32 *new_nodes, Size n_new);

#endif							/* ASSAY_ENTITY_ENTITY_BATCH_H */

// The clients of Node, each with the same questions: node clients.mjs NAME...
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(process.env.CLIENTS_DIR + '/');
const settings = { host: process.env.PGHOST, port: Number(process.env.PGPORT), database: 'postgres', user: 'postgres' };
const list = JSON.stringify([{ name: 'Gucci', aliases: ['Gucci Gang'], prior: 0.8 }]);

async function told(client, what, ask, wanted) {
	try {
		const got = await ask();
		if (JSON.stringify(got) === JSON.stringify(wanted))
			console.log(`works  ${client}: ${what}`);
		else
			console.log(`breaks ${client}: ${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
	} catch (error) {
		console.log(`breaks ${client}: ${what}: ${String(error.message).replace(/\s+/g, ' ').slice(0, 200)}`);
	}
}

// rows(sql with $1, arguments) gives rows as objects
async function questions(client, rows, own) {
	await told(client, "brands, by a confidence of the language's own", async () =>
		(await rows('SELECT brand, written FROM assay.brand_matches($1, $2)', ['new N1KE shoe', 0.5])).map(r => [r.brand, r.written]), [['Nike', ['disguised']]]);
	await told(client, 'ids of brands', async () =>
		(await rows('SELECT assay.brand_ids($1, $2) AS ids', ['new N1KE shoe', 0.5])).map(r => r.ids.map(Number)), [[1]]);
	await told(client, 'operator @~', async () => (await rows('SELECT id FROM shipment WHERE description @~ $1', ['Nike'])).map(r => r.id), [1]);
	await told(client, 'operator ~=', async () => (await rows('SELECT id FROM shipment WHERE seller ~= $1', ['GOLDEN HERON LIMITED'])).map(r => r.id), [1]);
	await told(client, 'operator <@ of HS codes', async () => (await rows('SELECT id FROM shipment WHERE hs <@ CAST($1 AS hscode)', ['64'])).map(r => r.id), [1]);
	await told(client, 'operator <@! with a day', async () =>
		(await rows('SELECT id FROM shipment WHERE importer <@! CAST($1 AS date)', ['2025-03-01'])).map(r => r.id), [1]);
	await told(client, 'same_seller() with a threshold', async () =>
		(await rows('SELECT same_seller($1, $2, $3) AS same', ['Golden Heron', 'GOLDEN HERON', 0.8])).map(r => r.same), [true]);
	await told(client, 'screen() with a value and a quantity', async () =>
		(await rows('SELECT rule FROM assay.screen($1, value => $2, quantity => $3, shipped_on => $4)', ['N1KE shoe', 20.5, 3, '2025-03-01'])).map(r => r.rule).sort(),
	['brand_disguised', 'brand_unauthorised']);
	await told(client, 'evidence as a document', async () =>
		(await rows("SELECT evidence FROM assay.screen($1, shipped_on => $2) WHERE rule = 'brand_disguised'", ['N1KE shoe', '2025-03-01'])).map(r => r.evidence.fragment), ['N1KE']);
	await told(client, 'a list loaded', async () =>
		(await rows('SELECT change FROM assay.load_brands($1, $2, preview => true)', [list, client])).map(r => r.change), ['new']);
	await told(client, 'screen_batch() in a transaction', async () =>
		(await rows('SELECT assay.screen_batch($1, $2) AS n', [own, 'id'])).map(r => Number(r.n)), [20]);
	await told(client, 'what was found', async () =>
		(await rows("SELECT count(*) AS n FROM assay.finding_flat WHERE source = $1 AND rule = 'brand_disguised'", ['public.' + own])).map(r => Number(r.n)), [10]);
}

const clients = {
	async pg() {
		const { Client } = require('pg');
		const client = new Client(settings);
		await client.connect();
		await questions('node-pg', async (sql, values) => {
			await client.query('BEGIN');
			try {
				return (await client.query(sql, values)).rows;
			} finally {
				await client.query('COMMIT');
			}
		}, 'parcel_pg');
		await told('node-pg', 'operator @? with a day', async () => (await client.query('SELECT id FROM shipment WHERE importer @? $1', ['2025-03-01'])).rows.map(r => r.id), [1]);
		await told('node-pg', 'CALL screen_table() outside a transaction', async () => (await client.query("CALL assay.screen_table('parcel_pg_call')")).command, 'CALL');
		await client.end();
	},
	async knex() {
		const knex = require('knex')({ client: 'pg', connection: settings });
		await questions('Knex', (sql, values) => {
			// its own placeholder, in the order of the values
			return knex.transaction(async t => (await t.raw(sql.replace(/\$\d/g, '?'), values)).rows);
		}, 'parcel_knex');
		await told('Knex', 'operator @? written @\\?', async () => (await knex.raw('SELECT id FROM shipment WHERE importer @\\? ?', ['2025-03-01'])).rows.map(r => r.id), [1]);
		await told('Knex', 'operator @~ in a builder', async () => (await knex('shipment').whereRaw('description @~ ?', ['Nike']).select('id')).map(r => r.id), [1]);
		await told('Knex', 'CALL screen_table() outside a transaction', async () => (await knex.raw("CALL assay.screen_table('parcel_knex_call')")).command, 'CALL');
		await knex.destroy();
	},
	async drizzle() {
		const { Pool } = require('pg');
		const { drizzle } = require('drizzle-orm/node-postgres');
		const { sql } = require('drizzle-orm');
		const { pgTable, integer, text } = require('drizzle-orm/pg-core');
		const pool = new Pool(settings);
		const db = drizzle(pool);
		await questions('Drizzle', (statement, values) => {
			const parts = statement.split(/\$\d/);
			let query = sql.raw(parts[0]);
			values.forEach((value, i) => { query = sql`${query}${value}${sql.raw(parts[i + 1])}`; });
			return db.transaction(async t => (await t.execute(query)).rows);
		}, 'parcel_drizzle');
		const shipment = pgTable('shipment', { id: integer('id'), description: text('description') });
		await told('Drizzle', 'operator @~ in a builder', async () =>
			(await db.select({ id: shipment.id }).from(shipment).where(sql`${shipment.description} @~ ${'Nike'}`)).map(r => r.id), [1]);
		await told('Drizzle', 'operator @? with a day', async () => (await db.execute(sql`SELECT id FROM shipment WHERE importer @? ${'2025-03-01'}`)).rows.map(r => r.id), [1]);
		await told('Drizzle', 'CALL screen_table() outside a transaction', async () => (await db.execute(sql.raw("CALL assay.screen_table('parcel_drizzle_call')"))).command, 'CALL');
		await pool.end();
	},
	async postgraphile() {
		const { Pool } = require('pg');
		const { createPostGraphileSchema, withPostGraphileContext } = require('postgraphile');
		const { graphql } = require('graphql');
		const pool = new Pool(settings);
		let schema;
		await pool.query("SELECT assay.screen_batch('parcel_postgraphile')");
		await told('PostGraphile', 'a schema of public and assay together', async () => {
			schema = await createPostGraphileSchema(pool, ['public', 'assay'], { includeExtensionResources: true, legacyRelations: 'omit' });
			return true;
		}, true);
		const ask = query => withPostGraphileContext({ pgPool: pool }, async context => {
			const result = await graphql(schema, query, null, { ...context }, {});
			if (result.errors)
				throw result.errors[0];
			return result.data;
		});
		await told('PostGraphile', 'shipments', async () => (await ask('{ allConsignments { nodes { id description } } }')).allConsignments.nodes.length, 2);
		await told('PostGraphile', 'findings of the flat view', async () =>
			(await ask('{ allFindingFlats(condition: {source: "public.parcel_postgraphile", rule: "brand_disguised"}) { totalCount nodes { sentence } } }')).allFindingFlats.totalCount, 10);
		await told('PostGraphile', 'GTINs', async () =>
			(await ask('{ gtinLookup(gtin: "123") { nodes { problem } } }')).gtinLookup.nodes.length, 1);
		await told('PostGraphile', 'a card', async () =>
			(await ask('{ shipmentCard(source: "public.parcel_postgraphile", key: "2") }')).shipmentCard.includes('brand_disguised'), true);
		await pool.end();
	}
};

for (const name of process.argv.slice(2))
	await clients[name]();

"""The clients of Python, each with the same questions: clients.py NAME..."""
import asyncio
import datetime
import json
import os
import sys

HOST, PORT = os.environ['PGHOST'], os.environ['PGPORT']
LIST = json.dumps([{'name': 'Gucci', 'aliases': ['Gucci Gang'], 'prior': 0.8}])
DAY = datetime.date(2025, 3, 1)


def told(client, what, ask, wanted):
    """Runs ask(), and says whether it gave what is wanted."""
    try:
        got = ask()
    except Exception as error:
        print(f'breaks {client}: {what}: {" ".join(str(error).split())[:200]}')
        return
    if got == wanted:
        print(f'works  {client}: {what}')
    else:
        print(f'breaks {client}: {what}: {got!r} instead of {wanted!r}')


def questions(client, rows, mark, own, jsonb=lambda v: v if isinstance(v, (dict, list)) else json.loads(v), array=list, in_call=None, question_mark=True):
    """rows(sql, arguments) gives rows; mark(n) is the n-th placeholder; own is a table to screen."""
    m = mark
    told(client, 'brands, by a confidence of the language\'s own', lambda: [(r[0], array(r[1])) for r in rows(
        f'SELECT brand, written FROM assay.brand_matches({m(1)}, {m(2)})', ['new N1KE shoe', 0.5])], [('Nike', ['disguised'])])
    told(client, 'ids of brands', lambda: [array(r[0]) for r in rows(f'SELECT assay.brand_ids({m(1)}, {m(2)})', ['new N1KE shoe', 0.5])], [[1]])
    told(client, 'operator @~', lambda: [r[0] for r in rows(f'SELECT id FROM shipment WHERE description @~ {m(1)}', ['Nike'])], [1])
    told(client, 'operator ~=', lambda: [r[0] for r in rows(f'SELECT id FROM shipment WHERE seller ~= {m(1)}', ['GOLDEN HERON LIMITED'])], [1])
    told(client, 'operator <@ of HS codes', lambda: [r[0] for r in rows(f'SELECT id FROM shipment WHERE hs <@ CAST({m(1)} AS hscode)', ['64'])], [1])
    told(client, 'operator <@! with a day', lambda: [r[0] for r in rows(f'SELECT id FROM shipment WHERE importer <@! CAST({m(1)} AS date)', [DAY])], [1])
    told(client, 'same_seller() with a threshold', lambda: [r[0] for r in rows(f'SELECT same_seller({m(1)}, {m(2)}, {m(3)})', ['Golden Heron', 'GOLDEN HERON', 0.8])], [True])
    told(client, 'screen() with a value and a quantity', lambda: sorted(r[0] for r in rows(
        f'SELECT rule FROM assay.screen({m(1)}, value => {m(2)}, quantity => {m(3)}, shipped_on => {m(4)})', ['N1KE shoe', 20.5, 3, DAY])),
        ['brand_disguised', 'brand_unauthorised'])
    told(client, 'evidence as a document', lambda: [jsonb(r[0])['fragment'] for r in rows(
        f"SELECT evidence FROM assay.screen({m(1)}, shipped_on => {m(2)}) WHERE rule = 'brand_disguised'", ['N1KE shoe', DAY])], ['N1KE'])
    told(client, 'a list loaded', lambda: [r[0] for r in rows(
        f'SELECT change FROM assay.load_brands({m(1)}, {m(2)}, preview => true)', [LIST, client])], ['new'])
    told(client, 'screen_batch() in a transaction', lambda: [r[0] for r in rows(f'SELECT assay.screen_batch({m(1)}, {m(2)})', [own, 'id'])], [20])
    told(client, 'what was found', lambda: [r[0] for r in rows(
        f"SELECT count(*) FROM assay.finding_flat WHERE source = {m(1)} AND rule = 'brand_disguised'", ['public.' + own])], [10])


def psycopg2_():
    import psycopg2
    connection = psycopg2.connect(host=HOST, port=PORT, dbname='postgres', user='postgres')

    def rows(sql, arguments):
        with connection, connection.cursor() as cursor:
            cursor.execute(sql, arguments)
            return cursor.fetchall()
    questions('psycopg2', rows, lambda n: '%s', 'parcel_psycopg2')
    told('psycopg2', 'operator @? with a day', lambda: [r[0] for r in rows('SELECT id FROM shipment WHERE importer @? %s', [DAY])], [1])
    connection.autocommit = True
    told('psycopg2', 'CALL screen_table() with autocommit', lambda: connection.cursor().execute('CALL assay.screen_table(%s)', ['parcel_psycopg2_call']), None)


def psycopg3():
    import psycopg
    connection = psycopg.connect(host=HOST, port=PORT, dbname='postgres', user='postgres')

    def rows(sql, arguments):
        with connection.transaction():
            return connection.execute(sql, arguments).fetchall()
    questions('psycopg', rows, lambda n: '%s', 'parcel_psycopg')
    told('psycopg', 'operator @? with a day', lambda: [r[0] for r in rows('SELECT id FROM shipment WHERE importer @? %s', [DAY])], [1])
    connection.commit()
    connection.autocommit = True
    told('psycopg', 'CALL screen_table() with autocommit', lambda: connection.execute('CALL assay.screen_table(%s)', ['parcel_psycopg_call']) and None, None)


def asyncpg_():
    import asyncpg
    loop = asyncio.new_event_loop()
    connection = loop.run_until_complete(asyncpg.connect(host=HOST, port=int(PORT), database='postgres', user='postgres'))

    def rows(sql, arguments):
        async def run():
            async with connection.transaction():
                return [tuple(r) for r in await connection.fetch(sql, *arguments)]
        return loop.run_until_complete(run())
    questions('asyncpg', rows, lambda n: f'${n}', 'parcel_asyncpg')
    told('asyncpg', 'operator @? with a day', lambda: [r[0] for r in rows('SELECT id FROM shipment WHERE importer @? $1', [DAY])], [1])
    told('asyncpg', 'CALL screen_table() outside a transaction',
         lambda: loop.run_until_complete(connection.execute("CALL assay.screen_table('parcel_asyncpg_call')")), 'CALL')


def sqlalchemy_():
    import sqlalchemy
    engine = sqlalchemy.create_engine('postgresql+psycopg2://', connect_args=dict(host=HOST, port=PORT, dbname='postgres', user='postgres'))

    def rows(sql, arguments):
        with engine.begin() as connection:
            return [tuple(r) for r in connection.execute(sqlalchemy.text(sql), {f'p{n + 1}': v for n, v in enumerate(arguments)})]
    questions('SQLAlchemy', rows, lambda n: f':p{n}', 'parcel_sqlalchemy')
    shipment = sqlalchemy.Table('shipment', sqlalchemy.MetaData(), sqlalchemy.Column('id', sqlalchemy.Integer), sqlalchemy.Column('description', sqlalchemy.Text))
    told('SQLAlchemy', 'operator @~ in an expression', lambda: [r[0] for r in engine.connect().execute(
        sqlalchemy.select(shipment.c.id).where(shipment.c.description.op('@~')('Nike')))], [1])
    with engine.connect().execution_options(isolation_level='AUTOCOMMIT') as connection:
        told('SQLAlchemy', 'CALL screen_table() with AUTOCOMMIT', lambda: connection.execute(
            sqlalchemy.text('CALL assay.screen_table(:t)'), {'t': 'parcel_sqlalchemy_call'}) and None, None)


def odbc():
    import pyodbc
    connection = pyodbc.connect(f'DRIVER={{PostgreSQL Unicode}};SERVER={HOST};PORT={PORT};DATABASE=postgres;UID=postgres;BoolsAsChar=0')

    def rows(sql, arguments):
        cursor = connection.cursor()
        try:
            result = cursor.execute(sql, arguments).fetchall()
            connection.commit()
        except Exception:
            connection.rollback()
            raise
        return [tuple(r) for r in result]

    def array(value):
        return [int(v) if v.isdigit() else v for v in value.strip('{}').split(',')]
    questions('ODBC', rows, lambda n: '?', 'parcel_odbc', array=array)
    connection.autocommit = True
    told('ODBC', 'CALL screen_table() with autocommit', lambda: connection.cursor().execute("CALL assay.screen_table('parcel_odbc_call')") and None, None)


for name in sys.argv[1:]:
    globals()[name]()

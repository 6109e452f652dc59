# assay.resolve_parties() killed in the middle, and by two sessions at once:
# every row has one entity, every name is counted once, and the parties are
# those of an undisturbed run.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(usleep);

my $rows = 30000;

my $node = PostgreSQL::Test::Cluster->new('entities');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', "restart_after_crash = off\n");
$node->start;
$node->safe_psql('postgres', <<"SQL");
CREATE EXTENSION assay;
CREATE TABLE shipment (id int PRIMARY KEY, seller text, phone text);
INSERT INTO shipment
SELECT i, CASE i % 3 WHEN 0 THEN upper(p.name) WHEN 1 THEN p.name || ' Ltd' ELSE '* ' || p.name || ', Rotterdam' END,
	CASE WHEN i % 5 = 0 THEN '+3120' || 1000000 + p.n * 17 END
FROM generate_series(1, $rows) i, LATERAL (SELECT i % 3000 AS n, translate(left(md5((i % 3000)::text), 9), '0123456789abcdef', 'aeioubdkmnrstlvz')
	|| ' ' || translate(right(md5((i % 3000)::text), 8), '0123456789abcdef', 'aeioubdkmnrstlvz') AS name) p;
CREATE TABLE together AS SELECT * FROM shipment;
ALTER TABLE together ADD PRIMARY KEY (id);
SQL

my $columns = q({"name": "seller", "phone": "phone"});
my $parts = q(SELECT md5(string_agg(ids, ';' ORDER BY ids)) FROM (SELECT string_agg(key, ',' ORDER BY key::int) AS ids
	FROM assay.entity_member WHERE source = 'public.%s' GROUP BY entity_id) e);
my $counts = q(SELECT (SELECT count(*) FROM assay.entity_row) = (SELECT sum(rows) FROM assay.entity_name),
	(SELECT sum(rows) FROM assay.entity_identifier) = (SELECT count(*) FROM assay.entity_row r JOIN shipment s ON s.id::text = r.key WHERE s.phone IS NOT NULL),
	(SELECT count(*) FROM assay.entity_name n LEFT JOIN assay.entity e USING (entity_id) WHERE e.entity_id IS NULL OR e.became IS NOT NULL));

$node->safe_psql('postgres', "CALL assay.resolve_parties('shipment', columns => '$columns')");
my $undisturbed = $node->safe_psql('postgres', sprintf($parts, 'shipment'));
cmp_ok($node->safe_psql('postgres', 'SELECT count(DISTINCT entity_id) FROM assay.entity_member'), '>', 2000, 'many parties');
$node->safe_psql('postgres', 'SELECT assay.forget_entities()');

my $kills = 0;
my $resolved = 0;
while ($resolved < $rows && $kills < 3)
{
	my ($out, $err) = ('', '');
	my $run = IPC::Run::start(
		[ 'psql', '-X', '-q', '-h', $node->host, '-p', $node->port, '-d', 'postgres', '-c',
			"CALL assay.resolve_parties('shipment', columns => '$columns', batch => 200)" ],
		'<', \undef, '>', \$out, '2>', \$err);
	my $target = $resolved + 1500;
	for (1 .. 6000)
	{
		my ($ret, $n) = $node->psql('postgres', 'SELECT count(*) FROM assay.entity_row');
		last if !defined $n || $n eq '' || $n >= $target;
		usleep(2000);
	}
	$node->stop('immediate');
	$run->finish;
	$node->start;
	$resolved = $node->safe_psql('postgres', 'SELECT count(*) FROM assay.entity_row');
	is($node->safe_psql('postgres', $counts), 't|t|0', "killed after $resolved rows: names and identifiers count what is there");
	$kills++;
}
cmp_ok($resolved, '<', $rows, 'the server was killed in the middle of the work');
$node->safe_psql('postgres', "CALL assay.resolve_parties('shipment', columns => '$columns', batch => 200)");
is($node->safe_psql('postgres', 'SELECT count(*), count(DISTINCT key) FROM assay.entity_row'), "$rows|$rows", 'every row once');
is($node->safe_psql('postgres', $counts), 't|t|0', 'every name and identifier counted once');
is($node->safe_psql('postgres', sprintf($parts, 'shipment')), $undisturbed, 'the parties are those of an undisturbed run');

# two sessions on one table, and a third on another with the same parties
$node->safe_psql('postgres', 'SELECT assay.forget_entities()');
my @runs;
for my $table ('shipment', 'shipment', 'together')
{
	my ($out, $err) = ('', '');
	push @runs, [ IPC::Run::start(
		[ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', $node->host, '-p', $node->port, '-d', 'postgres', '-c',
			"CALL assay.resolve_parties('$table', columns => '$columns', batch => 500)" ],
		'<', \undef, '>', \$out, '2>', \$err), \$err ];
}
for my $run (@runs)
{
	ok($run->[0]->finish, 'a session of three ends') or diag ${ $run->[1] };
}
is($node->safe_psql('postgres', q(SELECT source, count(*), count(DISTINCT key) FROM assay.entity_member GROUP BY 1 ORDER BY 1)),
	"public.shipment|$rows|$rows\npublic.together|$rows|$rows", 'every row of both tables once');
is($node->safe_psql('postgres', 'SELECT (SELECT count(*) FROM assay.entity_row) = (SELECT sum(rows) FROM assay.entity_name)'), 't',
	'every row is counted once');
is($node->safe_psql('postgres', q(SELECT count(*) FROM assay.entity_member a JOIN assay.entity_member b USING (key)
	WHERE a.source = 'public.shipment' AND b.source = 'public.together' AND a.entity_id IS DISTINCT FROM b.entity_id)), 0,
	'the same parties in both tables');
is($node->safe_psql('postgres', sprintf($parts, 'together')), $undisturbed, 'those of an undisturbed run');

$node->stop;
done_testing();

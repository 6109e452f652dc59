# A streaming replica gives the same answers by the index, so do rows that
# come and go under look-ups and vacuum, and so does a restored dump.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

# conditions, and the index that each is asked of
my @questions = (
	(map { [ "description \@~ '$_'", 'shipment_mention' ] } 'Nike', 'Louis Vuitton', 'Gucci', 'cotton', '501', 'Zandoria'),
	(map { [ "description ~= '$_'", 'shipment_party' ] }
		'cotton c4ca4238a0b923820dcc509a6f75849b sock', 'cotton sock', 'Zandoria Ltd'));

my $node = PostgreSQL::Test::Cluster->new('index_primary');
$node->init(allows_streaming => 1, extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', "autovacuum = off\n");
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION assay;
CREATE TABLE shipment (id serial PRIMARY KEY, description text);
CREATE FUNCTION text_of(i int) RETURNS text LANGUAGE sql AS $$
	SELECT 'cotton ' || md5(i::text) || CASE i % 50
		WHEN 0 THEN ' N1KE' WHEN 1 THEN ' lou is vuiton' WHEN 2 THEN ' g u c c i' WHEN 3 THEN ' 501' ELSE ' sock' END
$$;
INSERT INTO shipment (description) SELECT text_of(i) FROM generate_series(1, 10000) i;
SQL
$node->backup('start');
my $replica = PostgreSQL::Test::Cluster->new('index_replica');
$replica->init_from_backup($node, 'start', has_streaming => 1);
$replica->start;

sub question
{
	my $condition = shift;

	return "SELECT count(*), md5(string_agg(id::text, ' ' ORDER BY id)) FROM shipment WHERE $condition";
}

# where the index is asked, against a scan of the primary
sub compare
{
	my ($at, $database, $when) = @_;

	foreach (@questions)
	{
		my ($condition, $index) = @$_;
		my $query = question($condition);
		my $plan = $at->safe_psql($database, "SET enable_seqscan = off; EXPLAIN $query");
		like($plan, qr/$index/, "$when: $condition, by the index");
		is($at->safe_psql($database, "SET enable_seqscan = off; $query"),
			$node->safe_psql('postgres', "SET enable_bitmapscan = off; $query"), "$when: $condition");
	}
}

$node->safe_psql('postgres', 'CREATE INDEX shipment_mention ON shipment USING gin (description mention_ops)');
$node->safe_psql('postgres', 'CREATE INDEX shipment_party ON shipment USING gin (description party_ops)');
$node->wait_for_catchup($replica, 'replay', $node->lsn('insert'));
compare($replica, 'postgres', 'replica');

# clients that insert, change, delete and look up, beside vacuum
my $script = $PostgreSQL::Test::Utils::tmp_check . '/index_clients.sql';
append_to_file($script, <<'SQL');
\set i random(1, 1000000)
\set id random(1, 12000)
INSERT INTO shipment (description) VALUES (text_of(:i));
UPDATE shipment SET description = text_of(:i + 1) WHERE id = :id;
DELETE FROM shipment WHERE id = :id + 1;
SET enable_seqscan = off;
SELECT 1 / count(*) FROM shipment WHERE description @~ 'Gucci';
SELECT 1 / count(*) FROM shipment WHERE description @~ 'Louis Vuitton';
SQL
my ($out, $err) = ('', '');
my $vacuum = IPC::Run::start(
	[ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', $node->host, '-p', $node->port, '-d', 'postgres' ],
	'<', \('VACUUM shipment; SELECT pg_sleep(0.1); ' x 25), '>', \$out, '2>', \$err);
command_ok([ 'pgbench', '-n', '-c', '4', '-T', '3', '-f', $script, '-h', $node->host, '-p', $node->port, 'postgres' ],
	'clients');
$vacuum->finish;
is($err, '', 'vacuum beside them');
compare($node, 'postgres', 'after clients');
$node->wait_for_catchup($replica, 'replay', $node->lsn('insert'));
compare($replica, 'postgres', 'replica after clients');

# half of it deleted, and the space given back
$node->safe_psql('postgres', 'DELETE FROM shipment WHERE id % 2 = 0');
$node->safe_psql('postgres', 'VACUUM shipment');
compare($node, 'postgres', 'after vacuum');

# the index is built anew where a dump is restored
my $dump = $PostgreSQL::Test::Utils::tmp_check . '/index.sql';
my @at = ('-h', $node->host, '-p', $node->port);
$node->safe_psql('postgres', 'CREATE DATABASE restored');
command_ok([ 'pg_dump', @at, '-f', $dump, 'postgres' ], 'dump');
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', @at, '-d', 'restored', '-f', $dump ], 'restore');
compare($node, 'restored', 'restored');

$replica->promote;
$replica->safe_psql('postgres', "INSERT INTO shipment (description) VALUES ('Zand0ria')");
is($replica->safe_psql('postgres', "SET enable_seqscan = off; SELECT description FROM shipment WHERE description @~ 'Zandoria'"),
	'Zand0ria', 'a promoted replica goes on');

$replica->stop;
$node->stop;
done_testing();

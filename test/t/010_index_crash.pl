# The server is killed in the middle of CREATE INDEX and of inserts: after the
# restart the indexes give what a sequential scan gives.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(usleep);

my @questions = (
	(map { [ 'shipment_mention', "description @~ '$_'" ] } 'Nike', 'Louis Vuitton', 'Gucci', 'cotton', '501', 'Zandoria'),
	(map { [ 'shipment_party', "seller ~= '$_'" ] } 'Yonghui Trading', 'Kowalsky', 'Shenzhen Trading Co', 'Zandoria'));

my $node = PostgreSQL::Test::Cluster->new('index_crash');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', "restart_after_crash = off\nautovacuum = off\n");
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION assay;
CREATE EXTENSION amcheck;
CREATE TABLE shipment (id serial PRIMARY KEY, description text, seller text);
CREATE FUNCTION text_of(i int) RETURNS text LANGUAGE sql AS $$
	SELECT 'cotton ' || md5(i::text) || CASE i % 50
		WHEN 0 THEN ' N1KE' WHEN 1 THEN ' lou is vuiton' WHEN 2 THEN ' g u c c i' WHEN 3 THEN ' 501' ELSE ' sock' END
$$;
CREATE FUNCTION name_of(i int) RETURNS text LANGUAGE sql AS $$
	SELECT CASE i % 50 WHEN 0 THEN 'Yong Hui' WHEN 1 THEN 'yonghiu' WHEN 2 THEN 'Kowalski'
		ELSE translate(md5(i::text), '0123456789', 'ghijklmnop') END || ' Trading Co., Ltd.'
$$;
INSERT INTO shipment (description, seller) SELECT text_of(i), name_of(i) FROM generate_series(1, 40000) i;
-- an index on the rows for which this is true takes a minute to build
CREATE FUNCTION wait_at(i int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	IF i = 30000 THEN PERFORM pg_sleep(60); END IF;
	RETURN true;
END $$;
SQL

# starts a statement and does not wait
sub start_sql
{
	my ($sql, $err) = @_;

	return IPC::Run::start(
		[ 'psql', '-X', '-q', '-h', $node->host, '-p', $node->port, '-d', 'postgres', '-c', $sql ],
		'<', \undef, '>', \my $out, '2>', $err);
}

# waits for a condition, some seconds
sub wait_for
{
	my $condition = shift;

	for (1 .. 5000)
	{
		my ($ret, $is) = $node->psql('postgres', "SELECT $condition");
		return 1 if defined $is && $is eq 't';
		usleep(1000);
	}
	return 0;
}

# kills the backend that runs a statement; the server goes down with it
sub kill_and_start
{
	my ($run, $statement) = @_;
	my $pid = $node->safe_psql('postgres',
		"SELECT pid FROM pg_stat_activity WHERE query LIKE '$statement%' AND pid <> pg_backend_pid()");
	my $file = $node->data_dir . '/postmaster.pid';

	kill 'KILL', $pid or die "no process runs $statement";
	eval { $run->finish };
	for (1 .. 3000)
	{
		last if !-e $file;
		usleep(10000);
	}
	$node->stop('immediate', fail_ok => 1);
	$node->start;
}

sub compare
{
	my $when = shift;

	foreach my $question (@questions)
	{
		my ($index_name, $condition) = @$question;
		my $query = "SELECT count(*), md5(string_agg(id::text, ' ' ORDER BY id)) FROM shipment WHERE $condition";
		my $plan = $node->safe_psql('postgres', "SET enable_seqscan = off; EXPLAIN $query");
		my $index = $node->safe_psql('postgres', "SET enable_seqscan = off; $query");
		my $scan = $node->safe_psql('postgres', "SET enable_bitmapscan = off; $query");
		like($plan, qr/$index_name/, "$when: $condition, by the index");
		is($index, $scan, "$when: $condition ($scan)");
	}
}

my %indexes = (
	shipment_mention => 'gin (description mention_ops)',
	shipment_party => 'gin (seller party_ops)');
my ($run, $err) = (undef, '');
foreach my $name (sort keys %indexes)
{
	$run = start_sql("CREATE INDEX $name ON shipment USING $indexes{$name} WHERE wait_at(id)", \$err);
	ok(wait_for("EXISTS (SELECT FROM pg_stat_progress_create_index WHERE phase LIKE 'building%')"), "$name is being built");
	kill_and_start($run, 'CREATE INDEX');
	is($node->safe_psql('postgres', "SELECT count(*) FROM pg_class WHERE relname = '$name'"), 0,
		"no index $name is left of a build that was killed");
}
is($node->safe_psql('postgres', 'SELECT count(*) FROM shipment'), 40000, 'every row is there');

$node->safe_psql('postgres', "CREATE INDEX $_ ON shipment USING $indexes{$_} WITH (fastupdate = on)") foreach keys %indexes;
compare('built again');

foreach my $round (1 .. 2)
{
	# committed row by row, so that some of it survives
	$run = start_sql(
		"DO \$\$ BEGIN FOR i IN 1 .. 100000 LOOP INSERT INTO shipment (description, seller) VALUES (text_of(i), name_of(i)); COMMIT; END LOOP; END \$\$",
		\$err);
	my $least = $node->safe_psql('postgres', 'SELECT count(*) + 3000 FROM shipment');
	ok(wait_for("(SELECT count(*) FROM shipment) > $least"), "round $round: rows come in");
	kill_and_start($run, 'DO');
	cmp_ok($node->safe_psql('postgres', 'SELECT count(*) FROM shipment'), '>', $least, "round $round: what was committed is there");
	compare("inserts killed, round $round");
	$node->safe_psql('postgres', "ALTER INDEX $_ SET (fastupdate = off)") foreach keys %indexes;
}
$node->safe_psql('postgres', 'DELETE FROM shipment WHERE id % 3 = 0');
$node->safe_psql('postgres', 'VACUUM shipment');
compare('after vacuum');
command_ok([ 'pg_amcheck', '-h', $node->host, '-p', $node->port, '--table=shipment', 'postgres' ], 'pg_amcheck');

$node->stop;
done_testing();

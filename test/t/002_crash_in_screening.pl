# The server is killed in the middle of assay.screen_table(): after the
# restart the run goes on, and each row is screened exactly once.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(usleep);

my $rows = 60000;

my $node = PostgreSQL::Test::Cluster->new('crash');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', "restart_after_crash = off\n");
$node->start;
$node->safe_psql('postgres', <<"SQL");
CREATE EXTENSION assay;
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9);
CREATE TABLE shipment (id int PRIMARY KEY, description text);
INSERT INTO shipment SELECT i, CASE WHEN i % 10 = 0 THEN 'N1KE shoe' ELSE 'cotton shirt' END FROM generate_series(1, $rows) i;
SQL

my $kills = 0;
my $screened = 0;
for my $round (1 .. 20)
{
	my ($out, $err) = ('', '');
	my $run = IPC::Run::start(
		[ 'psql', '-X', '-q', '-h', $node->host, '-p', $node->port, '-d', 'postgres', '-c',
			"CALL assay.screen_table('public.shipment', batch => 100)" ],
		'<', \undef, '>', \$out, '2>', \$err);

	# let it commit some batches beyond those of the last round
	my $target = $screened + 2000;
	for (1 .. 6000)
	{
		my ($ret, $n) = $node->psql('postgres', 'SELECT coalesce(sum(screened), 0) FROM assay.screen_run');
		last if !defined $n || $n eq '' || $n >= $target || $n >= $rows;
		usleep(2000);
	}
	if ($kills >= 3)
	{
		$run->finish;
		last;
	}
	$node->stop('immediate');
	$run->finish;
	$node->start;
	$screened = $node->safe_psql('postgres', 'SELECT coalesce(sum(screened), 0) FROM assay.screen_run');
	is($node->safe_psql('postgres', 'SELECT count(*) FROM assay.screened'), $screened,
		"round $round: the ledger counts what is there ($screened rows)");
	last if $screened >= $rows;
	$kills++;
}
cmp_ok($kills, '>=', 1, 'the server was killed in the middle of the work');

$node->safe_psql('postgres', "CALL assay.screen_table('public.shipment')");
is($node->safe_psql('postgres', 'SELECT count(*), count(DISTINCT key) FROM assay.screened'), "$rows|$rows",
	'every row once');
is($node->safe_psql('postgres', "SELECT count(*), count(DISTINCT key) FROM assay.finding WHERE rule = 'brand_disguised'"),
	($rows / 10) . '|' . ($rows / 10), 'every finding once');
is($node->safe_psql('postgres', 'SELECT sum(expected), sum(screened), sum(failed), bool_and(finished IS NOT NULL) FROM assay.screen_run'),
	"$rows|$rows|0|t", 'the ledger balances');
is($node->safe_psql('postgres', "SELECT count(*) FROM assay.screen_missing('public.shipment')"), 0, 'nothing is missing');

$node->stop;
done_testing();

# Two sessions screen one table: one is ended, the server is killed under both,
# a column goes; each row is screened exactly once.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(usleep);

my $rows = 60000;

my $node = PostgreSQL::Test::Cluster->new('two');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', "restart_after_crash = on\n");
$node->start;
$node->safe_psql('postgres', <<"SQL");
CREATE EXTENSION assay;
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9);
CREATE TABLE shipment (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), description text, quantity text);
INSERT INTO shipment (description, quantity)
SELECT CASE WHEN i % 10 = 0 THEN 'N1KE shoe' ELSE 'cotton shirt' END, CASE WHEN i % 2000 = 1 THEN 'x' ELSE '1' END
FROM generate_series(1, $rows) i;
CREATE VIEW done AS SELECT (SELECT count(*) FROM assay.screened) + (SELECT count(*) FROM assay.screen_failure) AS n;
SQL

sub session
{
	my $s = { out => '', err => '' };
	$s->{run} = IPC::Run::start(
		[ 'psql', '-X', '-q', '-h', $node->host, '-p', $node->port, '-d', 'postgres', '-c',
			"CALL assay.screen_table('public.shipment', batch => 100)" ],
		'<', \undef, '>', \$s->{out}, '2>', \$s->{err});
	return $s;
}

sub done { return $node->safe_psql('postgres', 'SELECT n FROM done'); }

sub wait_for_rows
{
	my $target = shift;
	for (1 .. 6000)
	{
		return if done() >= $target;
		usleep(5000);
	}
	BAIL_OUT("no progress to $target rows");
}

# pids of the sessions at work
sub at_work
{
	return split /\n/, $node->safe_psql('postgres',
		"SELECT pid FROM pg_stat_activity WHERE query LIKE 'CALL assay.screen_table%' AND pid <> pg_backend_pid() ORDER BY pid");
}

# one of two is killed with SIGKILL: the server takes both down and comes back
my @two = (session(), session());
wait_for_rows(3000);
my @pids = at_work();
is(scalar(@pids), 2, 'two sessions are at work');
kill 'KILL', $pids[0];
$_->{run}->finish for @two;
$node->poll_query_until('postgres', 'SELECT true') or BAIL_OUT('the server did not come back');
my $before = done();
cmp_ok($before, '>=', 3000, 'what was committed is there');
cmp_ok($before, '<', $rows, 'it is not all');
is($node->safe_psql('postgres', 'SELECT sum(screened) + sum(failed) FROM assay.screen_run'), $before, 'the ledger counts what is there');

# what is recorded as finished is: a part is recorded with its marks or not at all
my $finished = $node->safe_psql('postgres', 'SELECT count(*) FROM assay.screen_done');
cmp_ok($finished, '>', 0, 'finished parts are recorded');
my $unfinished = 'SELECT count(*) FROM assay.screen_done o, generate_series(o.part * o.pages, (o.part + 1) * o.pages - 1) page
	JOIN shipment s ON assay.tid_block(s.ctid) = page
	WHERE NOT EXISTS (SELECT FROM assay.screened d WHERE d.key = s.id::text) AND NOT EXISTS (SELECT FROM assay.screen_failure e WHERE e.key = s.id::text)';
is($node->safe_psql('postgres', $unfinished), 0, 'and no row of them is without its mark');

# one of two is ended: the other does all
@two = (session(), session());
wait_for_rows($before + 3000);
@pids = at_work();
is(scalar(@pids), 2, 'two sessions are at work again');
$node->safe_psql('postgres', "SELECT pg_terminate_backend($pids[0])");
$_->{run}->finish for @two;
is(scalar(grep { $_->{err} =~ /terminating connection/ } @two), 1, 'one was ended');
is(scalar(grep { $_->{err} !~ /ERROR|FATAL|terminating|lost/ } @two), 1, 'the other came to its end');

my $bad = $rows / 2000;
is($node->safe_psql('postgres', 'SELECT count(*), count(DISTINCT key) FROM assay.screened'), ($rows - $bad) . '|' . ($rows - $bad), 'every row once');
is($node->safe_psql('postgres', "SELECT count(*), count(DISTINCT key), min(sqlstate), max(sqlstate) FROM assay.screen_failure"), "$bad|$bad|22P02|22P02",
	'those that cannot be screened are set aside, and no other');
is($node->safe_psql('postgres', "SELECT count(*), count(DISTINCT key) FROM assay.finding WHERE rule = 'brand_disguised'"),
	($rows / 10) . '|' . ($rows / 10), 'every finding once');
is($node->safe_psql('postgres', 'SELECT sum(screened), sum(failed), bool_and(outstanding = 0), bool_and(finished IS NOT NULL) FROM assay.screen_ledger'),
	($rows - $bad) . "|$bad|t|t", 'the ledger balances');
is($node->safe_psql('postgres', "SELECT count(*) FROM assay.screen_missing('public.shipment')"), $bad, 'nothing else is missing');
is($node->safe_psql('postgres', $unfinished), 0, 'no part is recorded that is not finished');
is($node->safe_psql('postgres', 'SELECT count(*) = count(DISTINCT (leaf, part, pages)) FROM assay.screen_done'), 't', 'none is finished twice');

# a column that is looked at goes in the middle: said, and what is done stays
$node->safe_psql('postgres', "UPDATE shipment SET quantity = '2'");
my $one = session();
for (1 .. 6000)
{
	last if $node->safe_psql('postgres', "SELECT count(*) FROM assay.screened_past") >= 1000;
	usleep(5000);
}
$node->safe_psql('postgres', 'ALTER TABLE shipment RENAME COLUMN quantity TO pieces');
$one->{run}->finish;
like($one->{err}, qr/columns of public\.shipment changed while it was screened/, 'a renamed column is said');
like($one->{err}, qr/what is done stays done/, 'with a hint');
$node->safe_psql('postgres', q(CALL assay.screen_table('public.shipment', columns => '{"quantity": "pieces"}')));
is($node->safe_psql('postgres', 'SELECT count(*), count(DISTINCT key) FROM assay.screened'), "$rows|$rows", 'every row once');
is($node->safe_psql('postgres', 'SELECT count(*), count(DISTINCT key) FROM assay.screened_past'), ($rows - $bad) . '|' . ($rows - $bad),
	'none was screened a third time');
is($node->safe_psql('postgres', 'SELECT count(*) FROM assay.screen_failure'), 0, 'nothing is set aside any more');

# written anew in the middle: rows that move to pages which are done are not
# forgotten
$node->safe_psql('postgres', "DELETE FROM shipment WHERE ctid < '(20,0)'; UPDATE shipment SET description = description || '!'");
my $past = $node->safe_psql('postgres', 'SELECT count(*) FROM assay.screened_past');
$one = session();
for (1 .. 6000)
{
	last if $node->safe_psql('postgres', 'SELECT count(*) FROM assay.screened_past') >= $past + 5000;
	usleep(5000);
}
$node->safe_psql('postgres', 'VACUUM FULL shipment');
$one->{run}->finish;
unlike($one->{err}, qr/ERROR/, 'the table may be written anew');
is($node->safe_psql('postgres', "SELECT count(*) FROM assay.screen_missing('public.shipment')"), 0, 'nothing is missing after one call');

$node->stop;
done_testing();

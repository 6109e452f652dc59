# Profiles are what counting anew gives: two sessions screen one table and a
# third records outcomes, changes and deletes rows; the server is killed under
# them, and comes back; then dump and restore.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(usleep);

my $rows = 12000;

my $node = PostgreSQL::Test::Cluster->new('profiles');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', "restart_after_crash = off\n");
$node->start;
$node->safe_psql('postgres', <<"SQL");
CREATE EXTENSION assay;
CREATE TABLE shipment (id int PRIMARY KEY, description text, seller text, hs_code text, origin text, destination text, value numeric, quantity numeric, weight numeric, shipped_on date);
INSERT INTO shipment SELECT i, 'cotton shirt', 'Seller ' || chr(65 + i % 17) || ' Ltd', '6105.10', 'CN', 'US', i % 90, 1, 0.2, '2024-01-01'::date + i % 60 FROM generate_series(1, $rows) i;
CREATE VIEW entries AS
SELECT ROW(p.kind_id, p.key, e.day, e.known, e.tag, sum(e.shipments), sum(e.value), sum(e.pieces), sum(e.weight), sum(e.found), sum(e.unvalued),
	sum(e.inspected), sum(e.counterfeit), sum(e.violations))::text AS entry
FROM assay.profile_part p, assay.profile_entries(p.entries) e GROUP BY p.kind_id, p.key, e.day, e.known, e.tag
HAVING sum(e.shipments) <> 0 OR sum(e.value) <> 0 OR sum(e.inspected) <> 0 OR sum(e.counterfeit) <> 0;
CREATE FUNCTION wrong() RETURNS bigint LANGUAGE plpgsql AS \$\$
DECLARE
	kept text[] := ARRAY(SELECT e.entry FROM entries e);
	n bigint;
BEGIN
	PERFORM assay.recount_profiles();
	SELECT count(*) INTO n FROM ((SELECT unnest(kept) EXCEPT ALL SELECT entry FROM entries) UNION ALL (SELECT entry FROM entries EXCEPT ALL SELECT unnest(kept))) d;
	RETURN n;
END \$\$;
SQL

sub session
{
	my $sql = shift;
	my $s = { out => '', err => '' };
	$s->{run} = IPC::Run::start(
		[ 'psql', '-X', '-q', '-h', $node->host, '-p', $node->port, '-d', 'postgres', '-c', $sql ],
		'<', \undef, '>', \$s->{out}, '2>', \$s->{err});
	return $s;
}

sub screened { return $node->safe_psql('postgres', 'SELECT count(*) FROM assay.screened'); }

my $call = "CALL assay.screen_table('public.shipment', batch => 200)";
# several statements to a transaction: where two deadlock, one is left out, as clients try again
my $outcomes = <<'SQL';
DO $$ BEGIN
	FOR i IN 1 .. 4000 LOOP
	BEGIN
		INSERT INTO assay.outcome (source, key, result, recorded_on) VALUES ('public.shipment', (1 + i * 7 % 12000)::text, CASE WHEN i % 3 = 0 THEN 'counterfeit' ELSE 'genuine' END, '2024-02-01'::date + i % 50) ON CONFLICT DO NOTHING;
		IF i % 5 = 0 THEN UPDATE assay.outcome SET result = 'other_violation' WHERE key = (1 + (i - 2) * 7 % 12000)::text; END IF;
		IF i % 9 = 0 THEN DELETE FROM assay.outcome WHERE key = (1 + (i - 3) * 7 % 12000)::text; END IF;
	EXCEPTION WHEN deadlock_detected THEN NULL;
	END;
		COMMIT;
	END LOOP;
END $$
SQL

my $kills = 0;
for my $round (1 .. 3)
{
	my $target = screened() + 2500;
	my @sessions = (session($call), session($call), session($outcomes));

	for (1 .. 6000)
	{
		last if screened() >= ($target < $rows ? $target : $rows);
		usleep(5000);
	}
	$kills++ if $node->safe_psql('postgres', "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CALL%' OR query LIKE 'DO%'") > 0;
	$node->stop('immediate');
	$_->{run}->finish for @sessions;
	$node->start;
	is($node->safe_psql('postgres', 'SELECT wrong()'), 0, "round $round: profiles are what counting gives, after the server was killed");
}
cmp_ok($kills, '>=', 1, 'the server was killed in the middle of the work');

# all at once, to the end: rows that change meanwhile, parts that are merged
my @sessions = (session($call), session($call), session($outcomes),
	session("DO \$\$ BEGIN FOR i IN 1 .. 40 LOOP PERFORM assay.merge_profiles(); COMMIT; PERFORM pg_sleep(0.02); END LOOP; END \$\$"));
$node->safe_psql('postgres', "UPDATE shipment SET seller = 'Another', value = value + 1 WHERE id % 13 = 0; DELETE FROM shipment WHERE id % 17 = 0");
$_->{run}->finish for @sessions;
is($sessions[2]{err}, '', 'outcomes were recorded');
is($sessions[3]{err}, '', 'parts were merged');
$node->safe_psql('postgres', $call);
is($node->safe_psql('postgres', "SELECT count(*) FROM assay.screen_missing('public.shipment')"), 0, 'every row is screened');
cmp_ok($node->safe_psql('postgres', "SELECT sum(inspected) FROM assay.profile_day WHERE kind = 'seller'"), '>', 1000, 'outcomes count');
is($node->safe_psql('postgres', "SELECT count(*) FROM (SELECT seller_key(seller), shipped_on, count(*), sum(value) FROM shipment GROUP BY 1, 2) s (k, d, n, v) FULL JOIN (SELECT * FROM assay.profile_day p WHERE kind = 'seller') p ON p.key = assay.profile_hash(2::smallint, s.k) AND p.day = s.d AND p.shipments = s.n AND p.value = s.v WHERE (p.key IS NULL OR s.k IS NULL) AND coalesce(p.shipments, 1) <> 0"),
	0, 'sums of sellers are those of the table');
is($node->safe_psql('postgres', 'SELECT wrong()'), 0, 'profiles are what counting gives');

# a restore makes the parts again from marks and outcomes
my $dump = $node->basedir . '/profiles.sql';
my $before = $node->safe_psql('postgres', 'SELECT md5(string_agg(entry, chr(10) ORDER BY entry COLLATE "C")) FROM entries');
$node->command_ok([ 'pg_dump', '-d', $node->connstr('postgres'), '-f', $dump ], 'dump');
$node->safe_psql('postgres', 'CREATE DATABASE restored TEMPLATE template0');
$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('restored'), '-f', $dump ], 'restore');
is($node->safe_psql('restored', 'SELECT md5(string_agg(entry, chr(10) ORDER BY entry COLLATE "C")) FROM entries'), $before, 'profiles are the same after a restore');

$node->stop;
done_testing();

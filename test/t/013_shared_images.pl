# Images of registries in shared memory: each session sees what its snapshot
# sees, whoever built the image; a builder that fails, is killed or finds no
# room leaves nothing behind; databases and extensions come and go.

use strict;
use warnings;

use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $ask = "SELECT coalesce(string_agg(brand, ' ' ORDER BY brand), 'none') FROM assay.brand_matches('quillaro zandoria mirabesk')";
my $state = "SELECT coalesce(string_agg(state || '/' || backends, ', ' ORDER BY shared, built_at), 'none')
	FROM assay.registry_images WHERE registry = 'brands' AND database = current_database()";
my $images = "SELECT count(*), min(built_at) FROM assay.registry_images
	WHERE registry = 'brands' AND database = current_database() AND shared";

my $node = PostgreSQL::Test::Cluster->new('shared');
$node->init(allows_streaming => 1, extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', "max_prepared_transactions = 5\nrestart_after_crash = on\nautovacuum = off\n");
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION assay;
INSERT INTO assay.brand (brand_id, name, owner, prior) VALUES (101, 'Quillaro', 'a', 0.9), (102, 'Zandoria', 'b', 0.9);
SQL

# ---- sessions that stay

my %sessions;
my $said = 0;

sub session
{
	my ($name, $of, $database) = @_;
	my %session = (in => '', out => '', err => '');

	$session{run} = IPC::Run::start(
		[ 'psql', '-XAtq', '-d', ($of // $node)->connstr($database // 'postgres') ],
		'<', \$session{in}, '>', \$session{out}, '2>', \$session{err}, IPC::Run::timeout(180));
	$sessions{$name} = \%session;
	is(say_to($name, 'SELECT 1'), 1, "session $name");
}

# sends a statement without waiting for it
sub send_to
{
	my ($name, $sql) = @_;
	my $session = $sessions{$name};

	$said++;
	$session->{out} = $session->{err} = '';
	$session->{mark} = "done $said";
	$session->{in} .= "$sql;\n\\echo $session->{mark}\n";
	$session->{run}->pump_nb;
}

# what it answered, or its error
sub answer_of
{
	my $session = $sessions{ $_[0] };

	$session->{run}->pump until $session->{out} =~ /^$session->{mark}$/m;
	my $out = $session->{out};
	$out =~ s/\n?$session->{mark}\n//;
	return $session->{err} =~ /(?:ERROR|FATAL):\s+(.*)/ ? "ERROR: $1" : $out;
}

sub say_to
{
	send_to(@_);
	return answer_of($_[0]);
}

sub pid_of { return say_to($_[0], 'SELECT pg_backend_pid()'); }

sub wait_until
{
	$node->poll_query_until('postgres', $_[0]) or die "never: $_[0]";
}

sub waits_for
{
	my ($pid, $event) = @_;
	wait_until("SELECT count(*) = 1 FROM pg_stat_activity WHERE pid = $pid AND wait_event_type = '$event'");
}

session($_) for qw(a b);

# ---- one image, however many ask

is(say_to('a', $ask), 'Quillaro Zandoria', 'built');
my $built = say_to('a', $images);
is(say_to('b', $ask), 'Quillaro Zandoria', 'attached');
is(say_to('b', $images), $built, 'built once');
is(say_to('b', $state), 'shared/2', 'two sessions have it');

say_to('a', "INSERT INTO assay.brand (brand_id, name, prior) VALUES (103, 'Mirabesk', 0.9)");
is(say_to('b', $ask), 'Mirabesk Quillaro Zandoria', 'change of another session');
say_to('a', 'SELECT 1');
is(say_to('a', $state), 'shared/1', 'who asks for something else lets go of the image before');
is(say_to('a', $ask), 'Mirabesk Quillaro Zandoria', 'own change, committed');
is(say_to('a', $state), 'shared/2', 'one image');
$built = say_to('a', $images);
say_to('a', "DO \$\$ BEGIN FOR i IN 1..50 LOOP UPDATE assay.brand SET prior = 0.8 + i / 1000.0 WHERE brand_id = 103; COMMIT; END LOOP; END \$\$");
is(say_to('a', $images), $built, 'nothing is built while nobody asks');
say_to('a', 'DELETE FROM assay.brand WHERE brand_id = 103');

# ---- own changes

is(say_to('b', $ask), 'Quillaro Zandoria', 'before');
say_to('a', "BEGIN; UPDATE assay.brand SET name = 'Mirabesk' WHERE brand_id = 101");
is(say_to('a', $ask), 'Mirabesk Zandoria', 'own change');
like(say_to('a', $state), qr/^the transaction has changed a table\/1, /, 'in an image of its own');
is(say_to('b', $ask), 'Quillaro Zandoria', 'which nobody else sees');
say_to('a', "SAVEPOINT s; DELETE FROM assay.brand WHERE brand_id = 102");
is(say_to('a', $ask), 'Mirabesk', 'in a savepoint');
say_to('a', 'ROLLBACK TO s');
is(say_to('a', $ask), 'Mirabesk Zandoria', 'rolled back to it');
say_to('a', 'ROLLBACK');
is(say_to('a', $ask), 'Quillaro Zandoria', 'rolled back');
is(say_to('a', $state), 'shared/2', 'and shared again');

say_to('a', "BEGIN; UPDATE assay.brand SET name = 'Mirabesk' WHERE brand_id = 101; PREPARE TRANSACTION 'p'");
is(say_to('a', $ask), 'Quillaro Zandoria', 'prepared');
is(say_to('b', $ask), 'Quillaro Zandoria', 'prepared, to another session');
$node->safe_psql('postgres', "COMMIT PREPARED 'p'");
is(say_to('b', $ask), 'Mirabesk Zandoria', 'committed');
is(say_to('a', $ask), 'Mirabesk Zandoria', 'committed, to another session');

# ---- older snapshots

for my $level ('REPEATABLE READ', 'SERIALIZABLE')
{
	session('c');
	is(say_to('a', "BEGIN ISOLATION LEVEL $level; $ask"), 'Mirabesk Zandoria', "$level: has an image");
	say_to('c', "BEGIN ISOLATION LEVEL $level; SELECT count(*) FROM pg_class");
	$node->safe_psql('postgres', "UPDATE assay.brand SET name = 'Quillaro' WHERE brand_id = 101");
	is(say_to('b', $ask), 'Quillaro Zandoria', "$level: changed since");
	is(say_to('a', $ask), 'Mirabesk Zandoria', "$level: not for who began before");
	is(say_to('c', $ask), 'Mirabesk Zandoria', "$level: nor for who had no image");
	is(say_to('c', $state), 'shared, replaced/2, shared/1', "$level: images");
	is(say_to('b', $ask), 'Quillaro Zandoria', "$level: still");
	say_to('a', 'COMMIT');
	say_to('c', 'COMMIT');
	is(say_to('a', $ask), 'Quillaro Zandoria', "$level: the next transaction");
	is(say_to('c', $ask), 'Quillaro Zandoria', "$level: the next transaction of who had none");
	is(say_to('c', $state), 'shared/3', "$level: one image again");
	say_to('c', "UPDATE assay.brand SET name = 'Mirabesk' WHERE brand_id = 101");
	is(say_to('b', $ask), 'Mirabesk Zandoria', "$level: changed back");
	$sessions{c}{in} .= "\\q\n";
	$sessions{c}{run}->finish;
}
is(say_to('a', $ask), 'Mirabesk Zandoria', 'now');

# ---- what leaves no mark

say_to('a', "SET session_replication_role = replica; UPDATE assay.brand SET name = 'Quillaro' WHERE brand_id = 101; RESET session_replication_role");
is(say_to('b', $ask), 'Quillaro Zandoria', 'a replica wrote');
for (1, 2)
{
	# as pg_restore --disable-triggers does
	my $name = $_ == 1 ? 'Mirabesk' : 'Quillaro';
	say_to('a', 'ALTER TABLE assay.brand DISABLE TRIGGER ALL');
	say_to('b', $ask);
	say_to('a', "UPDATE assay.brand SET name = '$name' WHERE brand_id = 101");
	say_to('a', 'ALTER TABLE assay.brand ENABLE TRIGGER ALL');
	is(say_to('b', $ask), "$name Zandoria", "triggers were switched off ($_)");
	is(say_to('a', $ask), "$name Zandoria", "triggers were switched off, to who did it ($_)");
}
say_to('a', 'ALTER TABLE assay.brand ENABLE ALWAYS TRIGGER registry_row, ENABLE ALWAYS TRIGGER registry_truncate');

# a table that is rewritten is empty for older snapshots, and for no others
session('c');
say_to('c', 'BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM pg_class');
say_to('a', "ALTER TABLE assay.brand ALTER COLUMN name TYPE text USING replace(name, 'Zandoria', 'Mirabesk')");
is(say_to('c', $ask), 'none', 'older than a table that was rewritten');
is(say_to('b', $ask), 'Mirabesk Quillaro', 'rewritten');
is(say_to('a', $ask), 'Mirabesk Quillaro', 'rewritten, to who did it');
say_to('c', 'COMMIT');
is(say_to('c', $ask), 'Mirabesk Quillaro', 'and later');
say_to('c', 'BEGIN; TRUNCATE assay.brand CASCADE');
is(say_to('c', $ask), 'none', 'truncated');
say_to('c', 'ROLLBACK');
is(say_to('c', $ask), 'Mirabesk Quillaro', 'rolled back');
is(say_to('b', $ask), 'Mirabesk Quillaro', 'nobody else saw it');
say_to('a', "COPY assay.brand (brand_id, name, prior) FROM PROGRAM 'echo 104,Zandoria,0.9' (FORMAT csv)");
is(say_to('b', $ask), 'Mirabesk Quillaro Zandoria', 'COPY');
say_to('a', "DELETE FROM assay.brand WHERE brand_id = 104; UPDATE assay.brand SET name = 'Zandoria' WHERE brand_id = 102");

is(say_to('b', $ask), 'Quillaro Zandoria', 'changed back');
$built = say_to('b', $images);
$node->safe_psql('postgres', 'ANALYZE assay.brand; CREATE INDEX of_owner ON assay.brand (owner)');
is(say_to('b', $ask), 'Quillaro Zandoria', 'the same rows');
is(say_to('b', $images), $built, 'the same image');

# ---- roles and policies

$node->safe_psql('postgres', <<'SQL');
CREATE ROLE reader; CREATE ROLE stranger; CREATE ROLE tenant;
REVOKE SELECT ON assay.brand FROM PUBLIC;
GRANT SELECT ON assay.brand TO reader, tenant;
SQL
is(say_to($_, $ask), 'Quillaro Zandoria', 'the owner') for qw(a b c);
is(say_to('b', "SET ROLE reader; $ask"), 'Quillaro Zandoria', 'a reader');
is(say_to('b', $state), 'shared/3', 'the same image');
is(say_to('b', "SET ROLE stranger; $ask"), 'ERROR: permission denied for table brand', 'no right to read');
is(say_to('b', 'RESET ROLE'), '', 'back');
is(say_to('b', $ask), 'Quillaro Zandoria', 'the owner again');
$node->safe_psql('postgres', <<'SQL');
ALTER TABLE assay.brand ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON assay.brand TO tenant USING (owner = current_setting('app.tenant', true));
SQL
is(say_to('b', "SET ROLE tenant; SET app.tenant = 'a'; $ask"), 'Quillaro', 'a tenant');
is(say_to('b', $state), 'row security applies to the role/1, shared/2', 'an image of its own');
is(say_to('b', "SET app.tenant = 'b'; $ask"), 'Zandoria', 'another tenant');
is(say_to('a', $ask), 'Quillaro Zandoria', 'the owner sees both');
say_to('b', 'RESET ROLE');
is(say_to('b', $ask), 'Quillaro Zandoria', 'and so does who was a tenant');
$node->safe_psql('postgres', 'DROP POLICY own ON assay.brand; ALTER TABLE assay.brand DISABLE ROW LEVEL SECURITY');

# ---- parallel workers

$node->safe_psql('postgres', "CREATE TABLE text AS SELECT i, CASE WHEN i % 100 = 0 THEN 'zandoria' ELSE 'shirt' END AS t FROM generate_series(1, 2000) i;
	ALTER TABLE text SET (parallel_workers = 2); ANALYZE text");
my $parallel = 'SELECT count(*) FROM text, LATERAL assay.brand_matches(t)';
say_to('b', 'SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; SET parallel_leader_participation = off');
like(say_to('b', "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) $parallel"), qr/Workers Launched: [12]/, 'workers');
$built = say_to('b', $images);
is(say_to('b', $parallel), 20, 'by workers');
is(say_to('b', $images), $built, 'they built nothing');
is(say_to('b', "BEGIN; UPDATE assay.brand SET name = 'Mirabesk' WHERE brand_id = 102; $parallel"), 0, 'workers see what their leader changed');
say_to('b', 'ROLLBACK');
is(say_to('b', $parallel), 20, 'and no longer');

# ---- a builder that is blocked: others wait, and can be cancelled

session($_) for qw(d e f);
my %pid = map { $_ => pid_of($_) } qw(a b c d e f);
$node->safe_psql('postgres', "UPDATE assay.brand SET name = 'Mirabesk' WHERE brand_id = 101");
say_to('d', 'BEGIN; REINDEX INDEX assay.brand_pkey');
send_to('a', $ask);
waits_for($pid{a}, 'Lock');
send_to('b', $ask);
waits_for($pid{b}, 'Extension');
like($node->safe_psql('postgres', $state), qr/being built/, 'it is told of');
$node->safe_psql('postgres', "SELECT pg_cancel_backend($pid{b})");
is(answer_of('b'), 'ERROR: canceling statement due to user request', 'who waits can be cancelled');
send_to('b', $ask);
waits_for($pid{b}, 'Extension');
$node->safe_psql('postgres', "SELECT pg_cancel_backend($pid{a})");
is(answer_of('a'), 'ERROR: canceling statement due to user request', 'and who builds');
waits_for($pid{b}, 'Lock');
send_to('a', $ask);
waits_for($pid{a}, 'Extension');
$node->safe_psql('postgres', "SELECT pg_terminate_backend($pid{b})");
waits_for($pid{a}, 'Lock');
say_to('d', 'COMMIT');
is(answer_of('a'), 'Mirabesk Zandoria', 'the third builds it');
is(say_to('e', $ask), 'Mirabesk Zandoria', 'and others have it');
delete $sessions{b};

# ---- a builder is killed: the server starts again with nothing left

$node->safe_psql('postgres', "UPDATE assay.brand SET name = 'Quillaro' WHERE brand_id = 101");
say_to('d', 'BEGIN; REINDEX INDEX assay.brand_pkey');
send_to('a', $ask);
waits_for($pid{a}, 'Lock');
kill 'KILL', $pid{a};
%sessions = ();
$node->poll_query_until('postgres', 'SELECT true') or die 'the server did not come back';
is($node->safe_psql('postgres', 'SELECT count(*) FROM assay.registry_images'), 0, 'no image after the crash');
session($_) for qw(a b);
is(say_to('a', $ask), 'Quillaro Zandoria', 'built again');
is(say_to('b', $ask), 'Quillaro Zandoria', 'attached again');
is(say_to('b', $state), 'shared/2', 'one image');

# ---- no sharing, and no room

is(say_to('a', "SET assay.shared_memory = 0; $ask"), 'Quillaro Zandoria', 'an image of its own');
is(say_to('a', $state), 'assay.shared_memory is 0/1, shared/1', 'is told of');
say_to('b', "UPDATE assay.brand SET name = 'Mirabesk' WHERE brand_id = 101");
is(say_to('a', $ask), 'Mirabesk Zandoria', 'and true');
is(say_to('a', "RESET assay.shared_memory; $ask"), 'Mirabesk Zandoria', 'shared again');

say_to('b', "INSERT INTO assay.vocabulary (word, weight) SELECT 'w' || md5(i::text), 50 FROM generate_series(1, 30000) i");
my $log = -s $node->logfile;
for my $name (qw(a b))
{
	is(say_to($name, "SET assay.shared_memory = '1MB'; $ask"), 'Mirabesk Zandoria', 'no room');
	like(say_to($name, $state), qr{^no room in shared memory/1}, 'is told of');
}
is(() = slurp_file($node->logfile, $log) =~ /image of registry "brands" is not shared/g, 1, 'and logged once');
is(say_to($_, "RESET assay.shared_memory; $ask"), 'Mirabesk Zandoria', 'there is room') for qw(a b);
say_to('b', 'UPDATE assay.brand SET prior = 0.91 WHERE brand_id = 101');
is(say_to($_, $ask), 'Mirabesk Zandoria', 'changed') for qw(a b);
is(say_to('b', $state), 'shared/2', 'shared again');

cmp_ok(say_to('a', 'SELECT assay.registry_drop()'), '>=', 1, 'dropped');
is(say_to('a', $state), 'shared, replaced/1', 'who has an image keeps it until it is asked again');
is(say_to('b', $ask), 'Mirabesk Zandoria', 'built anew');
is(say_to('b', $state), 'shared/1', 'one image');
is(say_to('a', "SET ROLE reader; SELECT assay.registry_drop()"), 'ERROR: permission denied for function registry_drop', 'for the owner');
say_to('a', 'RESET ROLE');

# ---- databases and extensions come and go

$node->safe_psql('postgres', 'CREATE DATABASE other');
$node->safe_psql('other', "CREATE EXTENSION assay; INSERT INTO assay.brand (name, prior) VALUES ('Mirabesk', 0.9), ('Quillaro', 0.9)");
session('o', $node, 'other');
is(say_to('o', $ask), 'Mirabesk Quillaro', 'of another database');
is(say_to('a', $ask), 'Mirabesk Zandoria', 'of this one');
is(say_to('a', "SELECT count(DISTINCT database) FROM assay.registry_images WHERE shared"), 2, 'each has its own');
$sessions{o}{in} .= "\\q\n";
$sessions{o}{run}->finish;
$node->safe_psql('postgres', 'DROP DATABASE other WITH (FORCE)');
say_to('a', "UPDATE assay.brand SET name = 'Quillaro' WHERE brand_id = 101");
is(say_to('a', $ask), 'Quillaro Zandoria', 'the next image');
is(say_to('a', 'SELECT count(*) FROM assay.registry_images WHERE shared AND database IS DISTINCT FROM current_database()'), 0,
	'those of the database are gone');

is(say_to('b', $ask), 'Quillaro Zandoria', 'before the extension is dropped');
$node->safe_psql('postgres', 'DROP EXTENSION assay CASCADE; CREATE EXTENSION assay');
is(say_to('b', $ask), 'none', 'a new extension');
$node->safe_psql('postgres', "INSERT INTO assay.brand (name, prior) VALUES ('Mirabesk', 0.9)");
is(say_to('a', $ask), 'Mirabesk', 'and its rows');
is(say_to('b', $ask), 'Mirabesk', 'to each');
is(say_to('b', $state), 'shared/2', 'nothing of the old one is left');

# ---- a standby, and its promotion

$node->backup('start');
my $standby = PostgreSQL::Test::Cluster->new('shared_standby');
$standby->init_from_backup($node, 'start', has_streaming => 1);
$standby->start;
session($_, $standby) for qw(s t);
is(say_to('s', $ask), 'Mirabesk', 'on a standby');
is(say_to('t', $ask), 'Mirabesk', 'to another session');
is(say_to('t', $state), 'shared/2', 'shared');
$node->safe_psql('postgres', "INSERT INTO assay.brand (name, prior) VALUES ('Quillaro', 0.9)");
$node->wait_for_catchup($standby, 'replay', $node->lsn('insert'));
is(say_to($_, $ask), 'Mirabesk Quillaro', 'replayed') for qw(s t);
is(say_to('t', $state), 'shared/2', 'shared');
$standby->promote;
$standby->poll_query_until('postgres', 'SELECT NOT pg_is_in_recovery()') or die 'not promoted';
is(say_to('s', $ask), 'Mirabesk Quillaro', 'promoted');
say_to('s', "INSERT INTO assay.brand (name, prior) VALUES ('Zandoria', 0.9)");
is(say_to($_, $ask), 'Mirabesk Quillaro Zandoria', 'and written to') for qw(s t);
is(say_to('a', $ask), 'Mirabesk Quillaro', 'not what the other server has');

$standby->stop;
$node->stop;
done_testing();

# Registries with shipped rows by logical replication, as doc/replication.md
# has it: the user's own rows are copied beside the shipped ones that are there,
# changes are seen by open sessions, what went goes, and new entries made on
# either side have ids of their own.

use strict;
use warnings;

use Cwd qw(abs_path);
use File::Basename qw(dirname);
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

# The statements of the page are what is tested.
my $page = dirname(abs_path(__FILE__)) . '/../../doc/replication.md';
plan(skip_all => 'doc/replication.md is not beside the tests') if !-e $page;
my %part = slurp_file($page) =~ /<!-- (\w+) -->\s*```sql\n(.*?)```/sg;

my $publisher = PostgreSQL::Test::Cluster->new('published_from');
$publisher->init(allows_streaming => 'logical', extra => [ '--encoding=UTF8', '--no-locale' ]);
$publisher->start;
my $subscriber = PostgreSQL::Test::Cluster->new('published_to');
$subscriber->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$subscriber->start;
plan(skip_all => 'publications have row filters from 15 on') if $publisher->safe_psql('postgres', 'SHOW server_version_num') < 150000;

$publisher->safe_psql('postgres', <<'SQL');
CREATE EXTENSION assay;
CREATE TABLE step (n int PRIMARY KEY);
INSERT INTO assay.brand (name, prior) VALUES ('Quillaro', 0.9);
INSERT INTO assay.brand_alias SELECT brand_id, 'Quillarissimo' FROM assay.brand;
INSERT INTO assay.brand_authorised (brand_id, party_kind, party) SELECT brand_id, 'seller', 'Good Shop' FROM assay.brand;
INSERT INTO assay.seller (name, country) VALUES ('Golden Heron', 'CN');
INSERT INTO assay.seller_identifier (seller_id, kind, value) SELECT seller_id, 'email', 'a@shop.example' FROM assay.seller;
INSERT INTO assay.importer (number, name, status) VALUES ('12-3456789', 'Acme', 'trusted');
-- a word of the user's, a shipped word changed, and one deleted; likewise a rule, a list, a term
INSERT INTO assay.vocabulary (word, weight) VALUES ('zandoria', 30);
UPDATE assay.vocabulary SET weight = 7 WHERE word = 'shirt';
DELETE FROM assay.vocabulary WHERE word = 'dress';
UPDATE assay.rule SET weight = 0.11 WHERE rule = 'hs_never';
UPDATE assay.term_list SET version = 'mine' WHERE list = 'vague';
INSERT INTO assay.term (list, term) VALUES ('counterfeit', 'mirrorish');
SQL
$subscriber->safe_psql('postgres', 'CREATE EXTENSION assay; CREATE TABLE step (n int PRIMARY KEY)');

$publisher->safe_psql('postgres', $part{publisher});
$publisher->safe_psql('postgres', 'ALTER PUBLICATION registries ADD TABLE step');
my $subscribe = $part{subscriber};
my $connection = $publisher->connstr('postgres');
$subscribe =~ s/CONNECTION '[^']*'/CONNECTION \$\$$connection\$\$/ or die 'no connection on the page';
$subscriber->safe_psql('postgres', $_) foreach split /(?<=;)\n/, $subscribe;
$subscriber->poll_query_until('postgres', "SELECT count(*) > 0 AND bool_and(srsubstate = 'r') FROM pg_subscription_rel")
	or die 'the tables were not copied';

# Everything the same; what belongs to one server is not published.
my $digest = "SELECT registry, rows, hash FROM assay.registry_digest() WHERE registry <> ALL ('{name_source,name_word,hs_word,vocabulary_source}') ORDER BY 1";
sub same
{
	my $when = shift;

	$publisher->wait_for_catchup('registries');
	my $wanted = $publisher->safe_psql('postgres', $digest);
	like($wanted, qr/^vocabulary\|\d{5}/m, "$when: there is something to compare");
	is($subscriber->safe_psql('postgres', $digest), $wanted, "$when: the same registries");
}
same('copied');

# An open session of the subscriber sees each change.
my $ask = "SELECT (SELECT string_agg(brand, ' ' ORDER BY brand) FROM assay.brand_matches('quillaro mirabesk')),"
	. " (SELECT count(*) FROM assay.description_flags('trinket') f WHERE f && '{vague}'), (SELECT weight FROM assay.rule WHERE rule = 'hs_never'),"
	. " (SELECT count(*) FROM assay.vocabulary WHERE word IN ('shoes', 'shirt', 'dress'));\n";
my @changes = (
	"INSERT INTO assay.brand (name, prior) VALUES ('Mirabesk', 0.9)",
	"INSERT INTO assay.term (list, term) VALUES ('vague', 'trinket')",
	"UPDATE assay.rule SET weight = 0.22 WHERE rule = 'hs_never'",
	"DELETE FROM assay.vocabulary WHERE word = 'shoes'",
	"UPDATE assay.vocabulary SET weight = 9 WHERE word = 'shirt'; DELETE FROM assay.vocabulary WHERE word = 'zandoria'",
	"UPDATE assay.vocabulary SET weight = 3 WHERE word = 'jacket'",
	"DELETE FROM assay.brand WHERE name = 'Quillaro'");
my $script = $ask . join('', map {
		my $n = $_;
		"DO \$\$ BEGIN LOOP EXIT WHEN EXISTS (SELECT FROM step WHERE n = $n); PERFORM pg_sleep(0.02); END LOOP; END \$\$;\n$ask" } 1 .. @changes);
my $file = PostgreSQL::Test::Utils::tempdir() . '/reader.sql';
append_to_file($file, $script);
my ($out, $err) = ('', '');
my $reader = IPC::Run::start([ 'psql', '-XAtq', '-v', 'ON_ERROR_STOP=1', '-f', $file, '-d', $subscriber->connstr('postgres') ],
	'<', \undef, '>', \$out, '2>', \$err);
my @wanted = ($publisher->safe_psql('postgres', $ask));
for my $n (1 .. @changes)
{
	$subscriber->poll_query_until('postgres', "SELECT count(*) = 1 FROM pg_stat_activity WHERE query LIKE 'DO %n = $n)%' AND state = 'active' AND pid <> pg_backend_pid()")
		or die 'the reader does not wait';
	$publisher->safe_psql('postgres', "BEGIN; $changes[$n - 1]; INSERT INTO step VALUES ($n); COMMIT");
	push @wanted, $publisher->safe_psql('postgres', $ask);
}
$reader->finish;
is($err, '', 'no error in the open session');
is($out, join("\n", @wanted, ''), 'the open session sees each change');
isnt($wanted[0], $wanted[$#wanted], 'there was something to see');
same('changed');

# Entries of the subscriber's own, and later ones of the publisher's.
$subscriber->safe_psql('postgres', "INSERT INTO assay.brand (name) VALUES ('Local One'); INSERT INTO assay.seller (name) VALUES ('Local Shop')");
$publisher->safe_psql('postgres', "INSERT INTO assay.brand (name) SELECT 'Remote ' || i FROM generate_series(1, 50) i; INSERT INTO assay.seller (name) VALUES ('Remote Shop')");
$publisher->wait_for_catchup('registries');
is($subscriber->safe_psql('postgres', "SELECT count(*), count(DISTINCT brand_id) FROM assay.brand WHERE name ~ '^(Local|Remote) '"), '51|51', 'ids of both sides');

# The subscriber takes over: its next ids are free.
$subscriber->safe_psql('postgres', 'DROP SUBSCRIPTION registries');
$subscriber->safe_psql('postgres', $part{takeover});
$subscriber->safe_psql('postgres', "INSERT INTO assay.brand (name) SELECT 'New ' || i FROM generate_series(1, 100) i");
is($subscriber->safe_psql('postgres', "SELECT count(*), count(DISTINCT brand_id) FROM assay.brand WHERE name ~ '^(Local|Remote|New) '"), '151|151', 'ids after the takeover');

$subscriber->stop;
$publisher->stop;
done_testing();

# Warm sessions of a hot standby and of a logical subscriber see changes of the
# registries as soon as they are applied: no statement trigger fires on either.

use strict;
use warnings;

use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $ask = "SELECT coalesce(string_agg(brand, ' ' ORDER BY brand), 'none') FROM assay.brand_matches('quillaro zandoria mirabesk');\n";
my @changes = (
	[ "INSERT INTO assay.brand (name, prior) VALUES ('Mirabesk', 0.9)", 'Mirabesk Quillaro Zandoria' ],
	[ "UPDATE assay.brand SET name = 'Other' WHERE name = 'Quillaro'", 'Mirabesk Zandoria' ],
	[ "DELETE FROM assay.brand WHERE name = 'Zandoria'", 'Mirabesk' ],
	[ "TRUNCATE assay.brand, assay.brand_alias, assay.brand_authorised, assay.brand_gtin", 'none' ],
	[ "INSERT INTO assay.brand (name, prior) VALUES ('Zandoria', 0.9)", 'Zandoria' ]);

my $primary = PostgreSQL::Test::Cluster->new('registry_primary');
$primary->init(allows_streaming => 'logical', extra => [ '--encoding=UTF8', '--no-locale' ]);
$primary->start;
$primary->safe_psql('postgres', <<'SQL');
CREATE EXTENSION assay;
ALTER TABLE assay.brand_authorised REPLICA IDENTITY FULL;
CREATE TABLE step (n int PRIMARY KEY);
INSERT INTO assay.brand (brand_id, name, prior) VALUES (101, 'Quillaro', 0.9), (102, 'Zandoria', 0.9);
SQL
$primary->backup('start');

my $standby = PostgreSQL::Test::Cluster->new('registry_standby');
$standby->init_from_backup($primary, 'start', has_streaming => 1);
$standby->start;

my $subscriber = PostgreSQL::Test::Cluster->new('registry_subscriber');
$subscriber->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$subscriber->start;
$subscriber->safe_psql('postgres', 'CREATE EXTENSION assay; CREATE TABLE step (n int PRIMARY KEY)');
$primary->safe_psql('postgres', "CREATE PUBLICATION registries FOR TABLE
	assay.brand, assay.brand_alias, assay.brand_gtin, assay.brand_authorised, step");
$subscriber->safe_psql('postgres', "CREATE SUBSCRIPTION registries CONNECTION \$\$"
	. $primary->connstr('postgres') . "\$\$ PUBLICATION registries");
$subscriber->poll_query_until('postgres', "SELECT count(*) = 0 FROM pg_subscription_rel WHERE srsubstate <> 'r'")
	or die 'the tables were not copied';

# One session that asks, waits for each change, and asks again.
sub reader
{
	my $node = shift;
	my $script = $ask;
	my %reader = (out => '', err => '');

	for my $n (1 .. @changes)
	{
		$script .= "DO \$\$ BEGIN LOOP EXIT WHEN EXISTS (SELECT FROM step WHERE n = $n); PERFORM pg_sleep(0.02); END LOOP; END \$\$;\n$ask";
	}
	# a file: what comes by a pipe is only written while somebody pumps
	my $file = PostgreSQL::Test::Utils::tempdir() . '/reader.sql';
	append_to_file($file, $script);
	$reader{run} = IPC::Run::start([ 'psql', '-XAtq', '-v', 'ON_ERROR_STOP=1', '-f', $file, '-d', $node->connstr('postgres') ],
		'<', \undef, '>', \$reader{out}, '2>', \$reader{err});
	return \%reader;
}

for my $node ($standby, $subscriber)
{
	$primary->safe_psql('postgres', 'TRUNCATE step');
	$primary->safe_psql('postgres', "DELETE FROM assay.brand; INSERT INTO assay.brand (name, prior) VALUES ('Quillaro', 0.9), ('Zandoria', 0.9)");
	$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
	$primary->wait_for_catchup('registries');
	my $reader = reader($node);
	for my $n (1 .. @changes)
	{
		$node->poll_query_until('postgres', "SELECT count(*) = 1 FROM pg_stat_activity WHERE query LIKE 'DO %n = $n)%' AND state = 'active' AND pid <> pg_backend_pid()")
			or die 'the reader does not wait';
		$primary->safe_psql('postgres', "BEGIN; $changes[$n - 1][0]; INSERT INTO step VALUES ($n); COMMIT");
	}
	$reader->{run}->finish;
	is($reader->{err}, '', $node->name . ': no error');
	is($reader->{out}, join("\n", 'Quillaro Zandoria', (map { $_->[1] } @changes), ''), $node->name . ': each change');
}

done_testing();

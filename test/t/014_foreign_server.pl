# Shipments on another server, by postgres_fdw: what is the same everywhere is
# asked there and answered by its indexes, what reads registries is answered by
# those of the server that asks.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $there = PostgreSQL::Test::Cluster->new('foreign_there');
$there->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$there->start;
my $here = PostgreSQL::Test::Cluster->new('foreign_here');
$here->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$here->start;

my ($result, $available) = $here->psql('postgres', "SELECT count(*) FROM pg_available_extensions WHERE name = 'postgres_fdw'");
plan(skip_all => 'postgres_fdw is not installed') if $available ne '1';

$there->safe_psql('postgres', <<'SQL');
CREATE EXTENSION assay;
CREATE TABLE shipment (id int PRIMARY KEY, description text, seller text, hs hscode, importer importerno, day date);
INSERT INTO shipment SELECT i, 'cotton ' || md5(i::text) || CASE i % 100 WHEN 0 THEN ' N1KE' ELSE ' sock' END,
	CASE i % 100 WHEN 1 THEN 'Golden Heron Ltd' ELSE 'Shop ' || md5(i::text) END, CASE i % 100 WHEN 2 THEN '6403' ELSE '6101' END,
	'12-3456789', '2025-03-01' FROM generate_series(1, 5000) i;
CREATE INDEX shipment_description ON shipment USING gin (description mention_ops);
CREATE INDEX shipment_seller ON shipment USING gin (seller party_ops);
CREATE INDEX shipment_hs ON shipment (hs);
ANALYZE shipment;
INSERT INTO assay.brand (brand_id, name, prior) VALUES (1, 'Nike', 0.9);
CREATE VIEW shipment_brands AS SELECT id, description, assay.brand_ids(description) AS brands, importer <@! day AS trusted FROM shipment;
SQL
$here->safe_psql('postgres', sprintf(<<'SQL', $there->host, $there->port));
CREATE EXTENSION assay;
CREATE EXTENSION postgres_fdw;
CREATE SERVER there FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '%s', port '%s', dbname 'postgres', extensions 'assay');
CREATE USER MAPPING FOR CURRENT_USER SERVER there;
IMPORT FOREIGN SCHEMA public FROM SERVER there INTO public;
INSERT INTO assay.importer (number, name, status, valid) VALUES ('12-3456789', 'Acme', 'trusted', '(,)');
INSERT INTO assay.brand (brand_id, name, prior) VALUES (7, 'Nike', 0.9);
SQL

sub plan_of
{
	return $here->safe_psql('postgres', "EXPLAIN (VERBOSE, COSTS OFF) $_[0]");
}

sub scans
{
	# statistics arrive when the session that made them ends
	my $index = shift;
	return $there->safe_psql('postgres', "SELECT pg_stat_get_numscans('$index'::regclass)");
}

# condition, what the remote query has of it, index there that answers it
my @shipped = (
	[ "description \@~ 'Nike'", qr/Remote SQL: .*WHERE .*OPERATOR\(public\.\@~\)/, 'shipment_description', 50 ],
	[ "'Nike' ~\@ description", qr/Remote SQL: .*WHERE .*OPERATOR\(public\.~\@\)/, 'shipment_description', 50 ],
	[ "mentions(description, 'Nike')", qr/Remote SQL: .*WHERE .*public\.mentions\(/, 'shipment_description', 50 ],
	[ "seller ~= 'GOLDEN HERON LIMITED'", qr/Remote SQL: .*WHERE .*OPERATOR\(public\.~=\)/, 'shipment_seller', 50 ],
	[ "same_seller(seller, 'GOLDEN HERON LIMITED', 0.8::real)", qr/Remote SQL: .*WHERE .*public\.same_seller\(/, 'shipment_seller', 50 ],
	[ "hs <\@ '64'", qr/Remote SQL: .*WHERE .*OPERATOR\(public\.<\@\)/, 'shipment_hs', 50 ]);
foreach my $shipped (@shipped)
{
	my ($condition, $remote, $index, $rows) = @$shipped;
	my $plan = plan_of("SELECT id FROM shipment WHERE $condition");

	like($plan, $remote, "$condition is asked there");
	unlike($plan, qr/^ *Filter:/m, "$condition is not asked again here");
	my $before = scans($index);
	is($here->safe_psql('postgres', "SELECT count(*) FROM shipment WHERE $condition"), $rows, "$condition: all rows");
	$there->poll_query_until('postgres', "SELECT pg_stat_get_numscans('$index'::regclass) > $before")
		or fail("$condition: no index there was used");
	is($here->safe_psql('postgres', "SELECT md5(string_agg(id::text, ',' ORDER BY id)) FROM shipment WHERE $condition"),
		$there->safe_psql('postgres', "SELECT md5(string_agg(id::text, ',' ORDER BY id)) FROM shipment WHERE $condition"),
		"$condition: the rows that are found there");
}

# what is computed of a row, too
like(plan_of("SELECT count(*) FROM shipment WHERE skeleton(description) = 'x'"), qr/Remote SQL: .*public\.skeleton\(/, 'a pure function is computed there');

# Registries belong to the server that asks: neither operator nor function is
# sent, for they are not the same on the other.
foreach my $condition ("importer \@? day", "importer <\@! day", "assay.brand_ids(description) && '{7}'")
{
	my $plan = plan_of("SELECT id FROM shipment WHERE $condition");

	unlike($plan, qr/Remote SQL: .*(\@\?|<\@!|brand_ids)/, "$condition is not asked there");
	like($plan, qr/^ *Filter:/m, "$condition is asked here");
}
is($here->safe_psql('postgres', "SELECT count(*) FROM shipment WHERE importer <\@! day"), 5000, 'the importer is trusted here');
is($here->safe_psql('postgres', "SELECT count(*) FROM shipment WHERE assay.brand_ids(description) = '{7}'"), 50, 'brands of this server');

# A view there answers by the registries there, and by its search_path.
is($here->safe_psql('postgres', "SELECT count(*) FILTER (WHERE brands = '{1}'), count(*) FILTER (WHERE trusted) FROM shipment_brands WHERE description \@~ 'Nike'"),
	'50|0', 'brands and importers of the other server');

$here->stop;
$there->stop;
done_testing();

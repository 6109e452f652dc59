# From each version that was released, with a user's rows, indexes and columns,
# to the present one: the extension is as a new one would be, the rows are as
# they were, and what holds old keys is named.

use strict;
use warnings;

use Cwd qw(abs_path);
use File::Basename qw(dirname);
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $upgrade = dirname(abs_path(__FILE__)) . '/../upgrade';
my @released = ('0.1.0');

my $node = PostgreSQL::Test::Cluster->new('upgraded');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->start;

foreach my $version (@released)
{
	my $error = '';

	$node->psql('postgres', "BEGIN; CREATE EXTENSION assay VERSION '$version'; ROLLBACK", stderr => \$error);
	if ($error =~ /no installation script/)
	{
		plan(skip_all => "The install script of $version is not beside the extension: bash test/check.sh puts it there.");
	}
}

# What a user has. Nothing of it may depend on the version.
my $rows = <<'SQL';
INSERT INTO assay.brand (name, prior, headings, context, valid)
	VALUES ('Nike', 0.9, '{6404}', '{shoe}', '[2020-01-01,)'), ('耐克', 0.9, NULL, NULL, '(,)');
INSERT INTO assay.brand_alias VALUES (1, 'Air Max');
INSERT INTO assay.brand_authorised VALUES (1, 'importer', '12-3456789', '(,)');
INSERT INTO assay.brand_gtin (brand_id, number, prefix) VALUES (1, '6291041500213', false), (2, '629105', true);
INSERT INTO assay.vocabulary (word, weight) VALUES ('quillaro', 30), ('shoes', 31);
INSERT INTO assay.seller (name, country) VALUES ('Shenzhen Hengda Trading Co., Ltd.', 'CN'), ('Golden Heron', NULL);
INSERT INTO assay.seller_alias VALUES (1, '深圳恒达贸易有限公司');
INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (1, 'phone', '0755 8888 1234'), (2, 'email', 'golden.heron+1@gmail.com');
INSERT INTO assay.importer (number, name, status, valid)
	VALUES ('12-3456789', 'Acme', 'trusted', '(,)'), ('078-05-1120', 'A Person', 'suspended', '(,)');
INSERT INTO assay.importer_alias VALUES ('12-3456789', 'Quarterdeck');
INSERT INTO assay.term_list (list, kind, version) VALUES ('ivory', 'watch', '1');
INSERT INTO assay.term (list, term) VALUES ('ivory', 'ivory');
INSERT INTO assay.threshold (name, country, value, currency) VALUES ('de_minimis', 'XQ', 10, 'EUR');
INSERT INTO assay.hs_adoption VALUES ('ZA', 2022, '2022-06-01');
UPDATE assay.rule SET weight = 0.11 WHERE rule = 'hs_never';
CREATE TABLE public.shipment (id int PRIMARY KEY, description text, hs hscode, seller text, importer importerno,
	plain text GENERATED ALWAYS AS (plain_form(description)) STORED, shipped_on date DEFAULT '2025-03-01');
INSERT INTO public.shipment (id, description, hs, seller, importer) VALUES
	(1, 'N1KE shoe', '640391', 'SHENZEN HENGDA', '12-3456789'), (2, 'ivory shirt', '610910', 'Golden Heron GmbH', '078-05-1120');
CREATE INDEX shipment_hs ON public.shipment (hs);
CREATE INDEX shipment_description ON public.shipment USING gin (description mention_ops);
CREATE INDEX shipment_seller ON public.shipment USING gin (seller party_ops);
SELECT assay.learn_vocabulary('public.shipment', 'description');
SELECT assay.learn_hs('public.shipment', 'description', 'hs');
SELECT assay.learn_names('public.shipment', 'seller');
SELECT assay.load_tariff('XX', 'public.shipment', 'hs');
CALL assay.screen_table('public.shipment');
INSERT INTO assay.outcome (source, key, result) VALUES ('public.shipment', '1', 'counterfeit');
SQL

my @questions = (
	'SELECT brand_id, name, prior, headings, context, valid FROM assay.brand ORDER BY 1',
	'SELECT * FROM assay.vocabulary WHERE NOT shipped ORDER BY word',
	"SELECT word FROM assay.vocabulary WHERE word IN ('dress', 'shirt') ORDER BY word",
	'SELECT seller_id, name, country FROM assay.seller ORDER BY 1',
	'SELECT seller_id, kind, key FROM assay.seller_identifier ORDER BY identifier_id',
	'SELECT number, name, status, valid FROM assay.importer ORDER BY importer_id',
	'SELECT rule, weight FROM assay.rule WHERE NOT shipped',
	'SELECT list, term FROM assay.term WHERE NOT shipped',
	'SELECT source, names FROM assay.name_source',
	'SELECT word, heading, n FROM assay.hs_word ORDER BY 1, 2',
	'SELECT * FROM assay.tariff ORDER BY 1, 2',
	'SELECT * FROM public.shipment ORDER BY id',
	"SELECT id FROM public.shipment WHERE description @~ 'Nike'",
	"SELECT id FROM public.shipment WHERE seller ~= 'Golden Heron'",
	"SELECT id FROM public.shipment WHERE hs <@ '64'",
	'SELECT source, key, result FROM assay.outcome',
	'SELECT source, key, round(risk::numeric, 3) FROM assay.screened ORDER BY key',
	'SELECT source, key, rule, round(strength::numeric, 3) FROM assay.finding ORDER BY 1, 2, 3');

sub catalogue
{
	my $database = shift;
	my ($stdout, $stderr);

	$node->run_log([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-p', $node->port, '-h', $node->host, '-d', $database,
		'-f', "$upgrade/catalogue.sql" ], '>', \$stdout, '2>', \$stderr);
	is($stderr, '', "the catalogue of $database can be read");
	return $stdout;
}

# What differs, for diagnosis: a whole catalogue is long.
sub differing
{
	my ($got, $wanted) = @_;
	my %got = map { $_ => 1 } split /\n/, $got;
	my %wanted = map { $_ => 1 } split /\n/, $wanted;
	return join('', map { "  only upgraded: $_\n" } grep { !$wanted{$_} } sort keys %got)
		. join('', map { "  only new: $_\n" } grep { !$got{$_} } sort keys %wanted);
}

$node->safe_psql('postgres', 'CREATE DATABASE fresh');
$node->safe_psql('fresh', 'CREATE EXTENSION assay');
my $wanted = catalogue('fresh');
isnt($wanted, '', 'there is a catalogue to compare');

foreach my $version (@released)
{
	my $database = "from_$version" =~ tr/./_/r;

	# as it is, then with a user's rows
	$node->safe_psql('postgres', "CREATE DATABASE ${database}_empty; CREATE DATABASE $database");
	$node->safe_psql("${database}_empty", "CREATE EXTENSION assay VERSION '$version'; ALTER EXTENSION assay UPDATE");
	is(differing(catalogue("${database}_empty"), $wanted), '', "$version, upgraded, is a new one");

	$node->safe_psql($database, "CREATE EXTENSION assay VERSION '$version'");
	$node->safe_psql($database, $rows);
	# in a new session, as after a restart with the new library
	my %before = map { $_ => $node->safe_psql($database, $_) } @questions;
	$node->safe_psql($database, 'ALTER EXTENSION assay UPDATE');
	my @left = split /\n/, $node->safe_psql($database, "SELECT remedy FROM assay.stale_objects()");
	note("stale: $_") for @left;
	$node->safe_psql($database, $_) for @left;
	is($node->safe_psql($database, 'SELECT count(*) FROM assay.stale_objects()'), 0, "$version: nothing is stale behind the remedies");
	foreach my $question (@questions)
	{
		isnt($before{$question}, '', "there is something to compare: $question");
		is($node->safe_psql($database, $question), $before{$question}, $question);
	}
	# and it works on
	is($node->safe_psql($database, "INSERT INTO public.shipment (id, description) VALUES (3, 'N1KE bag');
		CALL assay.screen_table('public.shipment'); SELECT count(*) FROM assay.screened"), 3, "$version: screening goes on");
	$node->safe_psql($database, "DELETE FROM assay.vocabulary WHERE word = 'dress'");
	command_ok([ 'pg_dump', '-h', $node->host, '-p', $node->port, '-f', "$PostgreSQL::Test::Utils::tmp_check/$database.sql", $database ],
		"$version: dumped");
	$node->safe_psql('postgres', "CREATE DATABASE ${database}_restored");
	command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', $node->host, '-p', $node->port, '-d', "${database}_restored",
		'-f', "$PostgreSQL::Test::Utils::tmp_check/$database.sql" ], "$version: restored");
	is($node->safe_psql("${database}_restored", $_), $node->safe_psql($database, $_), "restored: $_") for @questions;
}

$node->stop;
done_testing();

# User rows of the registries survive pg_dump | psql, and the restored
# database gives the same answers.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('dumped');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE original; CREATE DATABASE restored;');

$node->safe_psql('original', <<'SQL');
CREATE EXTENSION assay;
INSERT INTO assay.brand (name, prior, headings, context, valid)
	VALUES ('Nike', 0.9, '{6404}', '{shoe}', '[2020-01-01,)'), ('耐克', 0.9, NULL, NULL, '(,)');
INSERT INTO assay.brand_alias VALUES (1, 'Air Max');
INSERT INTO assay.brand_authorised VALUES (1, 'importer', '12-3456789', '(,)');
INSERT INTO assay.vocabulary (word, weight) VALUES ('quillaro', 30);
INSERT INTO assay.seller (name, country) VALUES ('Shenzhen Hengda Trading Co., Ltd.', 'CN');
INSERT INTO assay.seller_alias VALUES (1, '深圳恒达贸易有限公司');
INSERT INTO assay.importer (number, name, status, valid)
	VALUES ('12-3456789', 'Acme', 'trusted', '(,)'), ('078-05-1120', 'A Person', 'suspended', '(,)');
INSERT INTO assay.term_list (list, kind, version) VALUES ('ivory', 'watch', '1');
INSERT INTO assay.term (list, term) VALUES ('ivory', 'ivory');
INSERT INTO assay.hs_adoption VALUES ('ZA', 2022, '2022-06-01');
UPDATE assay.rule SET weight = 0.11 WHERE rule = 'hs_never';
CREATE TABLE public.shipment (id int PRIMARY KEY, description text, hs hscode, importer importerno);
INSERT INTO public.shipment VALUES (1, 'N1KE shoe', '640391', '12-3456789'), (2, 'shirt', '610910', '078-05-1120');
CREATE INDEX ON public.shipment (hs);
CALL assay.screen_table('public.shipment');
INSERT INTO assay.outcome (source, key, result) VALUES ('public.shipment', '1', 'counterfeit');
SQL

my @questions = (
	"SELECT brand, alias, written FROM assay.brand_matches('n1ke air max 耐克') ORDER BY 1, 2",
	"SELECT name, matched, round(score::numeric, 3) FROM assay.seller_matches('SHENZEN HENGDA')",
	"SELECT status, found_by FROM assay.importer_status('078-05-1120', NULL, NULL, '2025-01-01')",
	"SELECT rule, version, strength, weight, evidence FROM assay.screen('N1KE ivory', '770100', 'Shenzhen Hengda', 'CN', '12-3456789', shipped_on => '2025-01-01') ORDER BY 1",
	"SELECT kind, list FROM assay.description_terms('ivory') ORDER BY 1",
	"SELECT word, weight FROM assay.vocabulary WHERE NOT shipped",
	"SELECT count(*) FROM assay.vocabulary",
	"SELECT count(*) FROM assay.term",
	"SELECT * FROM assay.rule ORDER BY rule",
	"SELECT source, key, result FROM assay.outcome",
	"SELECT source, key, round(risk::numeric, 4) FROM assay.screened ORDER BY key",
	"SELECT source, expected, screened FROM assay.screen_ledger",
	"SELECT * FROM public.shipment WHERE hs <@ '64'",
	"SELECT country, edition FROM assay.hs_adoption");

my $host = $node->host;
my $port = $node->port;
my $dump = $PostgreSQL::Test::Utils::tmp_check . '/original.sql';
command_ok([ 'pg_dump', '-h', $host, '-p', $port, '-f', $dump, 'original' ], 'dump');
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', $host, '-p', $port, '-d', 'restored', '-f', $dump ],
	'restore');

foreach my $question (@questions)
{
	my $original = $node->safe_psql('original', $question);
	isnt($original, '', "there is something to compare: $question");
	is($node->safe_psql('restored', $question), $original, $question);
}

# identities go on where they were
is($node->safe_psql('restored', "INSERT INTO assay.brand (name) VALUES ('Zandoria') RETURNING brand_id"), 3,
	'next brand_id');
is($node->safe_psql('restored', "CALL assay.screen_table('public.shipment'); SELECT max(run_id) FROM assay.screen_run"), 2,
	'next run');

$node->stop;
done_testing();

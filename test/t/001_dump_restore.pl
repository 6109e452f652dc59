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
INSERT INTO assay.brand_gtin (brand_id, number, prefix) VALUES (1, '6291041500213', false), (2, '629105', true);
INSERT INTO assay.vocabulary (word, weight) VALUES ('quillaro', 30);
INSERT INTO assay.seller (name, country) VALUES ('Shenzhen Hengda Trading Co., Ltd.', 'CN');
INSERT INTO assay.seller_alias VALUES (1, '深圳恒达贸易有限公司');
INSERT INTO assay.seller (name, status) VALUES ('Golden Heron', 'cleared');
INSERT INTO assay.seller_identifier (seller_id, kind, value, valid)
	VALUES (1, 'phone', '0755 8888 1234', '[2024-01-01,)'), (2, 'handle', 'wa.me/8675588881234', '(,)'),
	(2, 'email', 'golden.heron+1@gmail.com', '(,)'),
	(2, 'bank_account', identifier_digest('bank_account', 'DE89370400440532013000', '\x0102'), '(,)');
INSERT INTO assay.name_source (source, names) VALUES ('public.party.name', 5000);
INSERT INTO assay.name_word VALUES ('public.party.name', 'sportline', 4000);
INSERT INTO assay.importer (number, name, status, valid)
	VALUES ('12-3456789', 'Acme', 'trusted', '(,)'), ('078-05-1120', 'A Person', 'suspended', '(,)');
INSERT INTO assay.term_list (list, kind, version) VALUES ('ivory', 'watch', '1');
INSERT INTO assay.importer_alias VALUES ('12-3456789', 'Quarterdeck');
INSERT INTO assay.term (list, term) VALUES ('ivory', 'ivory');
INSERT INTO assay.term (list, term, weight, hs, unit_value, currency) VALUES ('cover_goods', 'tea towel', 1, '{630260}', 3, 'EUR');
INSERT INTO assay.threshold (name, country, value, currency) VALUES ('de_minimis', 'XQ', 10, 'EUR');
INSERT INTO assay.hs_adoption VALUES ('ZA', 2022, '2022-06-01');
UPDATE assay.rule SET weight = 0.11 WHERE rule = 'hs_never';
-- shipped rows that go: one deleted by who may only do that, one with its list,
-- one replaced and then deleted, one that only changed its key
CREATE ROLE term_clerk;
GRANT SELECT, DELETE ON assay.vocabulary TO term_clerk;
SET ROLE term_clerk;
DELETE FROM assay.vocabulary WHERE word IN ('shoes', 'dress');
RESET ROLE;
DELETE FROM assay.term_list WHERE list = (SELECT min(list) FROM assay.term_list WHERE shipped AND kind = 'watch');
INSERT INTO assay.threshold (name, country, value, currency, valid)
	SELECT name, country, value + 1, currency, valid FROM assay.threshold WHERE shipped;
DELETE FROM assay.threshold WHERE country = 'US';
UPDATE assay.aed_element SET valid = '[2001-01-01,2002-01-01)' WHERE shipped AND regime = 'postal' AND ordinal = 1;
CREATE TABLE public.shipment (id int PRIMARY KEY, description text, hs hscode, importer importerno,
	item_id text, shipped_on date DEFAULT '2025-03-01');
INSERT INTO public.shipment VALUES (1, 'N1KE shoe', '640391', '12-3456789', 'RR473124829GB'), (2, 'shirt', '610910', '078-05-1120', NULL);
CREATE INDEX ON public.shipment (hs);
CALL assay.screen_table('public.shipment');
INSERT INTO assay.outcome (source, key, result) VALUES ('public.shipment', '1', 'counterfeit');
SQL

my @questions = (
	"SELECT brand, alias, written FROM assay.brand_matches('n1ke air max 耐克') ORDER BY 1, 2",
	"SELECT name, matched, round(score::numeric, 3) FROM assay.seller_matches('SHENZEN HENGDA')",
	"SELECT status, found_by FROM assay.importer_status('078-05-1120', NULL, NULL, '2025-01-01')",
	"SELECT rule, version, strength, weight, evidence FROM assay.screen('N1KE ivory', '770100', 'Shenzhen Hengda', 'CN', '12-3456789', shipped_on => '2025-01-01') ORDER BY 1",
	"SELECT rule, strength, evidence FROM assay.screen('nike tea towel', seller => 'Golden Heron Sportline',
		seller_phone => '+86 755 88881234', seller_email => 'goldenheron\@gmail.com', gtin => '6291051000000',
		value => 100, quantity => 1, currency => 'EUR', shipped_on => '2025-01-01') ORDER BY 1",
	"SELECT seller_id, identifier_id, kind, key, valid FROM assay.seller_identifier ORDER BY 2",
	"SELECT seller_id, path FROM assay.linked_sellers(2, '2025-01-01')",
	"SELECT source, names FROM assay.name_source",
	"SELECT * FROM assay.name_word",
	"SELECT assay.seller_similarity_learned('Kestrel Sportline', 'Heron Sportline')",
	"SELECT brand_id, number, prefix, valid FROM assay.brand_gtin ORDER BY 1",
	"SELECT importer_id, status, found_by FROM assay.importer_status(NULL, 'quarterdeck', NULL, '2025-01-01')",
	"SELECT term, hs, unit_value, currency FROM assay.term WHERE NOT shipped ORDER BY 1",
	"SELECT country, value FROM assay.threshold WHERE NOT shipped",
	"SELECT kind, list FROM assay.description_terms('ivory') ORDER BY 1",
	"SELECT word, weight FROM assay.vocabulary WHERE NOT shipped",
	"SELECT count(*) FROM assay.vocabulary",
	"SELECT count(*) FROM assay.term",
	"SELECT * FROM assay.rule ORDER BY rule",
	"SELECT word FROM assay.vocabulary WHERE word IN ('shoes', 'dress', 'shirt')",
	"SELECT list, kind, shipped FROM assay.term_list ORDER BY list",
	"SELECT name, country, value, valid FROM assay.threshold ORDER BY 1, 2, 4",
	"SELECT regime, element, valid, shipped FROM assay.aed_element ORDER BY 1, 2, 3",
	"SELECT * FROM assay.shipped_gone ORDER BY 1, 2",
	"SELECT source, key, result FROM assay.outcome",
	"SELECT source, key, round(risk::numeric, 4), item_id FROM assay.screened ORDER BY key",
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
is($node->safe_psql('restored', "CALL assay.screen_table('public.shipment'); SELECT max(run_id) FROM assay.screen_run"), 1,
	'what was screened before the dump is not screened again');
is($node->safe_psql('restored', "INSERT INTO assay.seller_identifier (seller_id, kind, value) VALUES (1, 'email', 'x\@hengda.cn') RETURNING identifier_id"), 5,
	'next identifier_id');
# what was screened before the dump is found by what is screened after it
is($node->safe_psql('restored', "INSERT INTO public.shipment VALUES (3, 'shirt', NULL, NULL, 'RR473124829GB', '2025-06-01');
	CALL assay.screen_table('public.shipment');
	SELECT evidence ->> 'compared_with' FROM assay.finding WHERE rule = 'item_id_reused'"), 1, 'number used again');
is($node->safe_psql('restored', 'SELECT max(run_id) FROM assay.screen_run'), 2, 'next run');

$node->stop;
done_testing();

# A database that cannot hold the lists of the extension is refused before
# anything is made, in words that say what to do; one of another locale gives
# the same answers.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('encodings');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->start;

for my $encoding (qw(LATIN1 LATIN5 WIN1251 EUC_JP EUC_CN SQL_ASCII))
{
	my $db = lc $encoding;

	$node->safe_psql('postgres',
		"CREATE DATABASE $db ENCODING '$encoding' LOCALE 'C' TEMPLATE template0");
	my ($code, $out, $err) = $node->psql($db, 'CREATE EXTENSION assay');
	isnt($code, 0, "$encoding is refused");
	like($err, qr/ERROR:  assay needs a database with encoding UTF8, and this one has $encoding\n/,
		"$encoding: the message says why");
	like($err, qr/HINT:  Create one with CREATE DATABASE name ENCODING 'UTF8' TEMPLATE template0;/,
		"$encoding: the hint says what to do");
	is($node->safe_psql($db, "SELECT count(*) FROM pg_extension, pg_namespace WHERE extname = 'assay' AND nspname = 'assay'"),
		0, "$encoding: nothing is left");
}

# what a database with the extension says to a client of another encoding
$node->safe_psql('postgres', "CREATE DATABASE utf8 ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0");
$node->safe_psql('utf8', 'CREATE EXTENSION assay');
is($node->safe_psql('utf8', "SET client_encoding = 'LATIN1'; SELECT mentions('\xc0didas shoes', 'Adidas')"),
	't', 'a client of LATIN1 is understood');
is($node->safe_psql('utf8', q{SELECT count(*) FROM assay.term WHERE term LIKE '%\\\\U%' OR innocent::text LIKE '%\\\\U%'}),
	0, 'no escape of the install script stands in a term');
is($node->safe_psql('utf8', q{SELECT string_agg(ascii(term)::text, ' ' ORDER BY term) FROM assay.term WHERE list = 'counterfeit' AND term IN (E'\u9ad8\u4eff', E'F\u00e4lschung')}),
	'70 39640', 'terms beyond ASCII are what they are');

my $answers = q{
	INSERT INTO assay.brand (name, prior) VALUES ('Fila', 0.9), (E'\u0130ZM\u0130R Co', 0.9), ('Kipling', 0.9);
	INSERT INTO assay.seller (name, country) VALUES (E'\u015eI\u015eLI Tekstil', 'TR'), ('DIGIT LIMITED', 'TR');
	SELECT brand, written, fragment, start, confidence FROM assay.brand_matches(E'FILA f\u0131la K\u0131PL\u0130NG Izmir co') ORDER BY start;
	SELECT matched, score FROM assay.seller_matches('digit ltd');
	SELECT plain_form(E'I\u0130i\u0131 \u00df \u015e'), skeleton(E'F\u0130LA'), seller_key(E'I\u015e\u0130K L\u0130M\u0130TED');
	SELECT rule, strength, evidence FROM assay.screen('F1LA replica', hs_code => '6404.11', seller => 'DIGIT LIMITED', seller_country => 'TR',
		seller_email => 'INFO@IZMIR.COM.TR') ORDER BY 1, 3;
	SELECT status, note FROM hs_check('6404.11', '2023-01-01');
	SELECT email_normalise('INFO@IZMIR.COM.TR'), country_ok('it'), handle_parse('https://www.INSTAGRAM.com/IZMIR');
	SELECT code FROM hs_suggest('SHIRT KNITTED', 3);
};

SKIP:
{
	skip 'no databases of ICU', 1
		unless $node->safe_psql('postgres', "SELECT current_setting('server_version_num')::int >= 150000")  eq 't'
		and $node->safe_psql('postgres', "SELECT count(*) > 0 FROM pg_collation WHERE collprovider = 'i'") eq 't';
	$node->safe_psql('postgres',
		"CREATE DATABASE turkish ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'tr-TR' LOCALE 'C' TEMPLATE template0");
	$node->safe_psql('turkish', 'CREATE EXTENSION assay');
	is($node->safe_psql('turkish', 'SELECT upper($$i$$) = $$I$$'), 'f', 'the locale is Turkish');
	is($node->safe_psql('turkish', $answers), $node->safe_psql('utf8', $answers),
		'a Turkish database gives the same answers');
}

$node->stop;
done_testing();

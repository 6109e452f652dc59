# Whatever character a text has, and however it is hidden, what is made of it is
# valid text: what functions return, what learners store, and so what pg_dump
# writes.

use strict;
use warnings;

use FindBin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $fuzz = "$FindBin::RealBin/../fuzz";
my $node = PostgreSQL::Test::Cluster->new('valid');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', 'fsync = off');
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE original; CREATE DATABASE restored;');

$node->safe_psql('original', <<'SQL');
CREATE EXTENSION assay;
INSERT INTO assay.brand (name, prior) VALUES ('Nike', 0.9), ('Louis Vuitton', 0.9);
INSERT INTO assay.seller (name, country) VALUES ('Shenzhen Hengda Trading Co., Ltd.', 'CN');
INSERT INTO assay.importer (number, name, status, valid) VALUES ('36-441720800', 'Cascade Footwear', 'trusted', '(,)');
-- names of lists come into notes, which are short
INSERT INTO assay.term_list (list, kind, version) VALUES (repeat('ж', 70), 'vague', repeat('я', 70));
INSERT INTO assay.term (list, term) VALUES (repeat('ж', 70), 'quillaro');
SQL

sub run_file
{
	my ($file) = @_;

	command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', $node->host, '-p', $node->port,
			'-d', 'original', '-f', "$fuzz/$file" ], $file);
	return;
}

run_file('calls.sql');
run_file('utf8.sql');
cmp_ok($node->safe_psql('original', 'SELECT count(DISTINCT function) FROM fuzz.call'), '>', 90, 'functions were found');
cmp_ok($node->safe_psql('original', 'SELECT count(*) FROM fuzz.code'), '>', 60000, 'and characters');
is($node->safe_psql('original', "SELECT DISTINCT call, state, message FROM fuzz.invalid ORDER BY 1 LIMIT 20"), '',
	'what functions return is valid');
is($node->safe_psql('original', q{SELECT convert_from(convert_to(note, 'UTF8'), 'UTF8') LIKE 'vague by list жжж%'
	FROM assay.aed_check('{"description": "quillaro"}', 'postal') WHERE element = 'description'}), 't',
	'a note that is cut is cut between characters');

# learners store words as they read them
$node->safe_psql('original', <<'SQL');
CREATE TABLE public.entry AS
	SELECT w.word || CASE i WHEN 1 THEN '' ELSE ' shoe' || i END AS description, '640411'::hscode AS code
	FROM fuzz.word w, generate_series(1, 3) i;
INSERT INTO public.entry SELECT description || ' x', '420222' FROM public.entry WHERE length(description) < 20;
SQL
foreach my $learner ("assay.learn_names('public.entry', 'description')",
	"assay.learn_hs('public.entry', 'description', 'code')",
	"assay.learn_vocabulary('public.entry', 'description', 2)")
{
	cmp_ok($node->safe_psql('original', "SELECT $learner"), '>', 1000, $learner);
}
foreach my $learned ('assay.name_word', 'assay.hs_word')
{
	# words in letters that have no form of their own were learned
	cmp_ok($node->safe_psql('original', "SELECT count(*) FROM $learned t
		WHERE convert_from(convert_to(t::text, 'UTF8'), 'UTF8') ~ E'[\\U00010300-\\U000103FF]'"), '>', 0, "$learned has them");
}

my $dump = $PostgreSQL::Test::Utils::tmp_check . '/original.sql';
command_ok([ 'pg_dump', '-h', $node->host, '-p', $node->port, '-N', 'fuzz', '-f', $dump, 'original' ], 'dump');
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', $node->host, '-p', $node->port, '-d', 'restored', '-f', $dump ],
	'restore');
foreach my $learned ('assay.name_word', 'assay.hs_word', 'assay.vocabulary')
{
	my $question = "SELECT count(*), sum(hashtext(t::text)::bigint) FROM $learned t";

	is($node->safe_psql('restored', $question), $node->safe_psql('original', $question), "$learned is the same");
}

$node->stop;
done_testing();

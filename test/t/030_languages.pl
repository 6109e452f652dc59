# Shipments in eight languages, and goods in twelve: what is flagged of those
# that test/data labels, as test/bench/languages.sql and goods_languages.sql print it.

use strict;
use warnings;

use FindBin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $top = -e 'test/data/languages.csv' ? '.' : "$FindBin::RealBin/../..";
plan skip_all => 'runs from the top of the source' unless -e "$top/test/data/languages.csv";

my $node = PostgreSQL::Test::Cluster->new('languages');
$node->init(extra => [ '--encoding=UTF8', '--no-locale' ]);
$node->append_conf('postgresql.conf', 'fsync = off');
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION assay');

chdir $top or die "$top: $!";
$ENV{PGCLIENTENCODING} = 'UTF8';

sub rows_of
{
	my ($bench) = @_;
	return map { [ split /\|/ ] } split /\n/, $node->safe_psql('postgres', "\\i test/bench/$bench");
}

my %flagged;
my %implausible;
for my $row (rows_of('languages.sql'))
{
	next if @$row < 4;
	$flagged{ $row->[0] } = $row->[2];
	$implausible{ $row->[0] } = $row->[3];
}
cmp_ok($flagged{counterfeit}, '>=', 50, 'counterfeits flagged, of 59');
cmp_ok($flagged{innocent} + $flagged{tricky}, '<=', 3, 'innocents flagged, of 125');
cmp_ok($implausible{wrong_code}, '>=', 11, 'wrong codes found, of 16');

for my $row (rows_of('goods_languages.sql'))
{
	next if @$row < 3 || $row->[0] eq '';
	cmp_ok($row->[1], '>=', 0.8, "$row->[0]: codes of other sections found");
	cmp_ok($row->[2], '<=', 0.02, "$row->[0]: right codes left alone");
}

done_testing();

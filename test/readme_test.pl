#!/usr/bin/perl
# readme_test.pl: types the SQL of a README, from top to bottom, into a new
# database, and compares the output with what the README prints: the fenced
# block without a language that follows a block of SQL.
#
#   perl test/readme_test.pl README.md
#
# Prints what differs, or an error in a block that shows no output, and
# returns 1 then. Roles that the README makes are dropped with the database.

use strict;
use warnings;

my $database = 'assay_readme';
my $readme = shift // 'README.md';
open my $in, '<', $readme or die "$readme: $!\n";

# each block: line, SQL, the output it shows
my (@blocks, $language, $text, $start, $last);
while (my $line = <$in>)
{
	if (!defined $language)
	{
		if ($line =~ /^```(\w*)\s*$/)
		{
			($language, $text, $start) = ($1, '', $. + 1);
		}
		elsif ($line =~ /\S/)
		{
			$last = undef;
		}
	}
	elsif ($line !~ /^```\s*$/)
	{
		$text .= $line;
	}
	else
	{
		if ($language eq 'sql')
		{
			push @blocks, $last = { line => $start, sql => $text };
		}
		elsif ($language eq '' && $last)
		{
			$last->{shown} = $text;
			$last = undef;
		}
		$language = undef;
	}
}
die "$readme: no SQL in it\n" unless grep { defined $_->{shown} } @blocks;

my $end_of_block = 'end of block';
my $script = join '', map { "$_->{sql}\n\\echo $end_of_block\n" } @blocks;
my %roles = map { $_ => 1 } $script =~ /^CREATE ROLE (\w+)/mg;

sub run
{
	my $status = system @_;
	die "@_ failed\n" if $status != 0;
}

delete @roles{ split /\n/, `psql -XAtq -d postgres -c "SELECT rolname FROM pg_roles"` };
run('createdb', '-T', 'template0', '-E', 'UTF8', $database);
my $pid = open my $psql, '-|';
die "fork: $!\n" unless defined $pid;
if ($pid == 0)
{
	open STDERR, '>&', \*STDOUT or die;
	open my $out, '|-', 'psql', '-Xqn', '-P', 'footer=off', '-P', 'pager=off', '-d', $database or die;
	print $out $script;
	close $out;
	exit $? >> 8;
}
my $output = do { local $/; <$psql> };
close $psql;
run('dropdb', $database);
run('psql', '-Xq', '-d', 'postgres', '-c', "DROP ROLE $_") for keys %roles;

# without blanks at the ends of lines, and blank lines at the end
sub trimmed
{
	my $text = shift;

	$text =~ s/[ \t]+$//mg;
	$text =~ s/^\n+|\n+\z//g;
	return "$text\n";
}

my @outputs = split /^\Q$end_of_block\E\n/m, $output, -1;
my $failed = 0;
for my $block (@blocks)
{
	my $got = trimmed(shift @outputs // '');
	my $wrong = defined $block->{shown} ? $got ne trimmed($block->{shown}) : $got =~ /^(ERROR|FATAL|PANIC):|^psql:/m;

	next unless $wrong;
	$failed = 1;
	print "$readme:$block->{line}:\n$block->{sql}";
	print "shows:\n", trimmed($block->{shown}) if defined $block->{shown};
	print "prints:\n$got\n";
}
exit $failed;

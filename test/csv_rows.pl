#!/usr/bin/perl
#
# csv_rows.pl: reads shipments from a CSV file of any origin and writes them
# as rows for COPY ... FROM STDIN (text format).
#
#   perl csv_rows.pl INPUT REJECTED SUMMARY | psql -c 'COPY shipment FROM STDIN'
#
# Columns are found by name, whatever their order, case and blanks; those that
# are missing are NULL, those unknown are named in a notice and left out. Each
# row written is a running number, the line of the file it begins on, and the
# columns of @COLUMNS.
#
# A row that cannot be read goes into the file REJECTED (line,reason,row) byte
# for byte, behind an apostrophe where a spreadsheet would take it for a
# formula, and the next is read: nothing is lost. SUMMARY begins with a line
# "rows loaded<TAB>rows set aside"; then come the first few that were set aside
# and why, to show. All holds in bounded memory.
#
# What is understood:
#  - UTF-8 with or without byte order mark; lines that end in LF, CRLF or CR;
#    commas, or semicolons or tabs when the header is written so.
#  - Quoted fields may hold commas, line breaks and doubled quotes. A quote in
#    the middle of a field is a letter (15" screen).
#  - A quote that is never closed costs its own line only: a quoted field may
#    not swallow a line that is a whole row itself, and reading goes on with
#    the next line of the file.
#  - Numbers: 1234.5; marks between groups of three digits (1,234.50,
#    1 234,50, 1.234,50, 1'234.50). A single comma before exactly three digits
#    groups (1,234 is 1234), before any other number it is the decimal mark
#    (12,50 is 12.50); a single point is always the decimal mark.
#  - Dates: 2024-03-09, 2024/03/09, 20240309, 09.03.2024, each with or without
#    a time. 03/09/2024 is March or September, so it is set aside.

use strict;
use warnings;

my @COLUMNS = qw(description hs_code seller seller_country importer_no
	importer origin quantity value currency item_id shipped_on seller_phone
	seller_email seller_address seller_account seller_handle gtin mid maker
	maker_street maker_city destination);

# those that most tables have; of the others none is missed
my $USUAL = 12;
my %PARSER = (
	quantity => \&parse_number,
	value => \&parse_number,
	shipped_on => \&parse_date);

# A row may be this long: more is a broken quote.
my $MAX_RECORD = 8 * 1024 * 1024;
my $PROGRESS_EVERY = 20_000;

my ($input, $rejected_name, $summary_name) = @ARGV;
die "usage: csv_rows.pl INPUT REJECTED SUMMARY\n" unless defined $summary_name;
open(my $in, '<:raw', $input) or die "cannot read \"$input\": $!\n";
binmode(STDOUT, ':raw');

# ---------------------------------------------------------------------------
# Lines, with those that were looked at too early handed back

my @handed_back;
my $line_no = 0;

sub next_line
{
	my $line = @handed_back ? shift @handed_back : <$in>;

	$line_no++ if defined $line;
	return $line;
}

sub hand_back
{
	unshift @handed_back, @_;
	$line_no -= @_;
}

# ---------------------------------------------------------------------------
# Records

my $delimiter = ',';

# Reads one record out of $$text, which begins at its start and ends with a
# line end. more() appends another line to $$text and returns true, or false
# when there is none to append. Returns (fields) or (undef, reason).
sub parse_record
{
	my ($text, $more) = @_;
	my @fields;

	if (index($$text, '"') < 0)
	{
		my $line = $$text;
		$line =~ s/\r?\n?\z//;
		@fields = split(/\Q$delimiter\E/, $line, -1);
		return (@fields ? \@fields : ['']);
	}

	pos($$text) = 0;
	while (1)
	{
		if ($$text =~ /\G *"/gc)
		{
			my $start = pos($$text);
			my $at = $start;

			while (1)
			{
				my $quote = index($$text, '"', $at);
				if ($quote < 0)
				{
					$at = length($$text);
					$more->() or return (undef, 'a quote is opened and not closed');
				}
				elsif (substr($$text, $quote + 1, 1) eq '"')
				{
					$at = $quote + 2;
				}
				else
				{
					my $field = substr($$text, $start, $quote - $start);
					$field =~ s/""/"/g;
					push @fields, $field;
					pos($$text) = $quote + 1;
					last;
				}
			}
			$$text =~ /\G */gc;
		}
		else
		{
			$$text =~ /\G([^\Q$delimiter\E\n]*)/gc;
			my $field = $1;
			$field =~ s/\r\z// if $$text =~ /\G(?=\n|\z)/;
			push @fields, $field;
		}
		return \@fields
			if pos($$text) >= length($$text) || $$text =~ /\G\r?(?:\n|\z)/gc;
		$$text =~ /\G\Q$delimiter\E/gc
			or return (undef, 'text follows the closing quote of field ' . @fields);
	}
}

# ---------------------------------------------------------------------------
# Values: each parser returns the value for COPY, or undef

sub parse_number
{
	my $text = shift;
	my ($sign, $digits) = $text =~ /^([-+]?)(.*)\z/s;
	my $blank = qr/ |\xC2\xA0|\xE2\x80\xAF/;	# also no-break spaces

	if ($digits =~ /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?\z/)
	{
		$digits =~ tr/,//d;
	}
	elsif ($digits =~ /^[0-9]{1,3}(?:(?:$blank|')[0-9]{3})+(?:[.,][0-9]*)?\z/)
	{
		$digits =~ s/$blank|'//g;
		$digits =~ tr/,/./;
	}
	elsif ($digits =~ /^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]*\z/)
	{
		$digits =~ tr/.//d;
		$digits =~ tr/,/./;
	}
	elsif ($digits =~ /^[0-9]*,[0-9]+\z/)
	{
		$digits =~ tr/,/./;
	}
	return undef unless $digits =~ /^(?=\.?[0-9])[0-9]{0,30}(?:\.[0-9]{0,30})?(?:[eE][-+]?[0-9]{1,2})?\z/;
	return ($sign eq '-' ? '-' : '') . $digits;
}

sub parse_date
{
	my $text = shift;
	my ($year, $month, $day);
	my $time = qr/(?:[T ][0-9]{1,2}:[0-9:.]+ ?(?:Z|[-+][0-9:]+)?)?/;

	if ($text =~ m{^([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})$time\z})
	{
		($year, $month, $day) = ($1, $3, $4);
	}
	elsif ($text =~ /^([0-9]{4})([0-9]{2})([0-9]{2})$time\z/)
	{
		($year, $month, $day) = ($1, $2, $3);
	}
	elsif ($text =~ /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$time\z/)
	{
		($day, $month, $year) = ($1, $2, $3);
	}
	else
	{
		return undef;
	}
	my $leap = ($year % 4 == 0 && ($year % 100 != 0 || $year % 400 == 0)) ? 1 : 0;
	my @days = (31, 28 + $leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
	return undef if $year < 1 || $month < 1 || $month > 12;
	return undef if $day < 1 || $day > $days[$month - 1];
	return sprintf('%04d-%02d-%02d', $year, $month, $day);
}

# As the server checks it: no overlong forms, no surrogates, nothing beyond
# U+10FFFF.
sub is_utf8
{
	my $text = shift;

	return 1 if $text !~ /[\x80-\xFF]/;
	no warnings 'utf8';
	return utf8::decode($text)
		&& $text !~ /[\x{D800}-\x{DFFF}\x{110000}-\x{7FFFFFFF}]/;
}

# ---------------------------------------------------------------------------
# The header

my %place;						# column => field
my $n_fields;

sub read_header
{
	my (%unknown, %twice);
	my $header = next_line();
	die "\"$input\" is empty\n" unless defined $header;
	die "\"$input\" is UTF-16; convert it first: iconv -f UTF-16 -t UTF-8 FILE > NEW\n"
		if $header =~ /^(?:\xFF\xFE|\xFE\xFF)/;
	$header =~ s/^\xEF\xBB\xBF//;
	if ($header =~ /\r[^\n]/ && $header !~ /\n/)
	{
		# lines end in CR alone, and all of the file was one line
		seek($in, 0, 0) or die "\"$input\": lines end in CR alone, which needs a file\n";
		$/ = "\r";
		$line_no = 0;
		$header = next_line();
		$header =~ s/^\xEF\xBB\xBF//;
	}

	my ($best, $names) = (-1);
	for my $try (',', ';', "\t")
	{
		$delimiter = $try;
		my $line = $header;
		$line =~ s/\r\z/\n/;
		my ($fields) = parse_record(\$line, sub { 0 });
		next unless $fields;
		my %known = map { $_ => 1 } @COLUMNS;
		my $hits = grep { $known{column_name($_)} } @$fields;
		($best, $names) = ($hits, [$try, $fields]) if $hits > $best;
	}
	die "the header of \"$input\" names none of these columns:\n  @COLUMNS\n" if $best < 1;

	($delimiter, my $fields) = @$names;
	$n_fields = @$fields;
	for my $i (0 .. $#$fields)
	{
		my $name = column_name($fields->[$i]);

		if (!grep { $_ eq $name } @COLUMNS)
		{
			$unknown{$fields->[$i]} = 1 if $name ne '';
		}
		elsif (exists $place{$name})
		{
			$twice{$name} = 1;
		}
		else
		{
			$place{$name} = $i;
		}
	}
	notice('columns not known, left out: ', sort keys %unknown);
	notice('columns named twice, the first is taken: ', sort keys %twice);
	notice('columns not there: ', grep { !exists $place{$_} } @COLUMNS[0 .. $USUAL - 1]);
}

sub column_name
{
	my $name = lc shift;

	$name =~ s/^[^a-z0-9]+|[^a-z0-9]+\z//g;
	$name =~ s/[^a-z0-9]+/_/g;
	return $name;
}

sub notice
{
	my ($text, @names) = @_;

	return unless @names;
	my $list = join(', ', @names);
	$list =~ s/[\x00-\x1F\x7F]/ /g;
	print STDERR "  Notice: $text$list\n";
}

# ---------------------------------------------------------------------------
# The rows

my ($loaded, $set_aside, $other_encoding) = (0, 0, 0);
my $rejected;
my @shown;						# of what was set aside

sub set_aside
{
	my ($line, $reason, $row) = @_;

	if (!$rejected)
	{
		open($rejected, '>:raw', $rejected_name)
			or die "cannot write \"$rejected_name\": $!\n";
		print $rejected "line,reason,row\n";
	}
	if (@shown < 3)
	{
		(my $text = $reason) =~ s/[\x00-\x1F\x7F]/ /g;
		push @shown, "line $line: $text\n";
	}
	$row =~ s/[\r\n]+\z//;
	$row =~ s/^(?=\s*[=+\-@\t\r])/'/;
	s/"/""/g for $reason, $row;
	print $rejected qq($line,"$reason","$row"\n)
		or die "cannot write \"$rejected_name\": $!\n";
	$set_aside++;
}

# The values of a record in the order of @COLUMNS; or (undef, reason).
sub values_of
{
	my $fields = shift;
	my @values;

	return (undef, @$fields . ' fields where the header has ' . $n_fields)
		if @$fields != $n_fields;
	for my $column (@COLUMNS)
	{
		my $value = exists $place{$column} ? $fields->[$place{$column}] : undef;

		if (defined $value && (my $parse = $PARSER{$column}))
		{
			my $text = $value;
			$text =~ s/^\s+|\s+\z//g;
			$value = $text eq '' ? undef : $parse->($text);
			if ($text ne '' && !defined $value)
			{
				$text = substr($text, 0, 40) . '...' if length($text) > 40;
				return (undef, "$column \"$text\" is no number") if $column ne 'shipped_on';
				return (undef, "$column \"$text\" "
					. ($text =~ m{^[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{2,4}\z} ? 'can be read in two ways'
						: 'is no date') . ': write YYYY-MM-DD');
			}
		}
		push @values, (defined $value && $value ne '' ? $value : undef);
	}
	return \@values;
}

# Whether a line inside a quoted field is a row in its own right, so that the
# quote must be a broken one. A few words with commas are not enough.
sub is_row
{
	my $line = shift;
	my ($fields) = parse_record(\$line, sub { 0 });
	return 0 unless $fields && @$fields == $n_fields;
	my ($values) = values_of($fields);
	return 0 unless $values;
	return 1 if $n_fields >= 4;
	my %value;
	@value{@COLUMNS} = @$values;
	return !!grep { defined $value{$_} } keys %PARSER;
}

read_header();
while (defined(my $text = next_line()))
{
	my $first = $line_no;
	my $line = $text;
	my @taken;

	$text =~ s/\r\z/\n/ if $/ eq "\r";
	next if $text =~ /^\s*\z/;
	my ($fields, $reason) = parse_record(\$text, sub {
		return 0 if length($text) > $MAX_RECORD || (@taken && is_row($taken[-1]));
		my $next = next_line();
		return 0 unless defined $next;
		push @taken, $next;
		$next =~ s/\r\z/\n/ if $/ eq "\r";
		my $at = pos($text);
		$text .= $next;
		pos($text) = $at;
		return 1;
	});

	my $values;
	if (@taken && (!$fields || @$fields != $n_fields))
	{
		# a quote that found its end in another row, or none
		($fields, $reason) = (undef, 'a quote is opened and not closed');
	}
	if (!$fields)
	{
		hand_back(@taken);
		@taken = ();
	}
	my $row = join('', $line, @taken);
	if (!is_utf8($row))
	{
		$reason = 'not UTF-8';
		$other_encoding++;
	}
	elsif (index($row, "\0") >= 0)
	{
		$reason = 'holds a zero byte';
	}
	elsif ($fields)
	{
		($values, $reason) = values_of($fields);
	}

	if (defined $reason)
	{
		set_aside($first, $reason, $row);
		next;
	}
	for (@$values)
	{
		if (!defined)
		{
			$_ = '\\N';
			next;
		}
		s/\\/\\\\/g;
		s/\n/\\n/g;
		s/\r/\\r/g;
		s/\t/\\t/g;
	}
	$loaded++;
	print join("\t", $loaded, $first, @$values), "\n" or exit 1;
	print STDERR "  $loaded rows loaded\n" if $loaded % $PROGRESS_EVERY == 0;
}
close(STDOUT) or die "could not hand over the rows: $!\n";
die "cannot read \"$input\": $!\n" if $in->error;
if ($rejected)
{
	close($rejected) or die "cannot write \"$rejected_name\": $!\n";
}
print STDERR "  Notice: $other_encoding rows are not UTF-8. If the file comes from Windows, convert it first:\n"
	. "    iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW\n" if $other_encoding;
open(my $summary, '>', $summary_name) or die "cannot write \"$summary_name\": $!\n";
print $summary "$loaded\t$set_aside\n", @shown;
close($summary) or die "cannot write \"$summary_name\": $!\n";

# copy_binary.pl: COPY BINARY of the extension's types and registries, with
# bytes changed, inserted, taken out and cut off.
#
# What is not refused with an SQLSTATE must be a value: one that its own output
# is read as again, and a registry that answers.

use strict;
use warnings;
use Fuzz;
use File::Temp qw(tempdir);

my $admin = begin('copy_binary');
my $dir = tempdir(CLEANUP => 1);

$admin->must($_) for 'ALTER DATABASE ' . database() . ' SET search_path = public, assay', 'SET search_path = public, assay',
	"INSERT INTO brand (brand_id, name, owner, headings, context, min_confidence) VALUES (1, 'Zorvexia', 'x', '{6404}', '{bag}', 0.5), (2, 'Nike', NULL, NULL, NULL, NULL)",
	"INSERT INTO brand_alias VALUES (1, 'Zorvexa')", "INSERT INTO brand_authorised VALUES (1, 'seller', 'Shop 88', '[2020-01-01,)')",
	"INSERT INTO brand_gtin VALUES (1, '4006381333931', false, '(,2030-01-01)'), (2, '40063', true, '(,)')",
	"INSERT INTO seller (seller_id, name, country, valid) VALUES (1, 'Shenzhen Yong Hui Trading Co., Ltd.', 'CN', '[2020-01-01,)'), (2, 'Shop 88', NULL, '(,)')",
	"INSERT INTO seller_alias VALUES (2, 'Laden 88')",
	"INSERT INTO seller_identifier (seller_id, kind, value, country) VALUES (1, 'phone', '+86 138 0013 8000', 'CN'), (2, 'phone', '+86 138 0013 8000', NULL), (2, 'email', 'a\@example.com', NULL)",
	"INSERT INTO importer (importer_id, number, name, country, programme, status, valid) VALUES (1, '12-3456789', 'Zorvexia Imports', 'US', 'CTPAT', 'trusted', '(,)'), (2, NULL, 'Other Imports', NULL, NULL, 'revoked', '[2020-01-01,2021-01-01)')",
	"INSERT INTO importer_alias VALUES ('12-3456789', 'Zorv Imports')",
	"INSERT INTO tariff VALUES ('BR', '6404', 'shoes', '(,)'), ('BR', '6404.11.90', NULL, '[2020-01-01,)')",
	"INSERT INTO hs_adoption VALUES ('BR', 2022, '2022-04-01'), ('IN', 2022, 'infinity')",
	"INSERT INTO name_source VALUES ('s', 1000, '2024-01-01')", "INSERT INTO name_word VALUES ('s', 'shenzhen', 400), ('s', 'shop', 300)",
	"INSERT INTO hs_word VALUES ('', '6404', 100), ('zorvexia', '6404', 60), ('', '4202', 100), ('bag', '4202', 60)",
	"INSERT INTO term_list (list, kind, version) VALUES ('own', 'counterfeit', '1')", "INSERT INTO term (list, term, weight, innocent, hs) VALUES ('own', 'superfake', 0.5, '{real superfake}', '{6404}')",
	"INSERT INTO threshold VALUES ('own', 'BR', 100, 'USD')",
	'CREATE TABLE codes (c hscode)', "INSERT INTO codes VALUES ('64'), ('6404.11'), ('640411.9012'), ('999999999999'), (NULL)",
	'CREATE TABLE code_arrays (c hscode[])', "INSERT INTO code_arrays VALUES ('{6404,6404.11.90}'), ('{}')",
	'CREATE TABLE numbers (c importerno)', "INSERT INTO numbers VALUES ('12-3456789'), ('DE123456789012345'), ('12-345678900'), (NULL)",
	'CREATE TABLE reasons (c evidence)', q(INSERT INTO reasons VALUES ('{"field": "description", "start": 5, "length": 4, "fragment": "N1KE", "brand": "Nike", "written": ["disguised"], "confidence": 0.91}'), ('{"other": {"a": [1, 1.50, null, true]}}'), ('{}'), ('[]'), ('"x"'), (NULL)),
	'CREATE TABLE ranges (c key_range)', "INSERT INTO ranges VALUES ('[a,b)'), ('empty'), ('(,)')",
	'CREATE TABLE matches (c brand)', "INSERT INTO matches SELECT b FROM brand b";

# every type of the extension that reads binary input is in some column; what
# only comes with another, such as its array type, is a member too in newer versions
for ($admin->must(q{SELECT t.oid::regtype FROM pg_type t JOIN pg_depend d ON d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e'
	JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'
	WHERE t.typtype IN ('b', 'd', 'r') AND t.typreceive <> 0
	AND NOT EXISTS (SELECT FROM pg_depend i WHERE i.classid = d.classid AND i.objid = d.objid AND i.deptype = 'i')
	AND NOT EXISTS (SELECT FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace WHERE a.atttypid = t.oid)}))
{
	failed("no table with a column of type $_");
}

# shipped rows are thousands: those of a kind are alike
my @sources = map { [$_, "SELECT * FROM $_", ''] } qw(codes code_arrays numbers ranges matches);
for ($admin->must(q{SELECT c.oid::regclass, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum), bool_or(a.attname = 'shipped')
	FROM pg_class c JOIN pg_trigger g ON g.tgrelid = c.oid AND NOT g.tgisinternal
	JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
	WHERE c.relnamespace = 'assay'::regnamespace GROUP BY c.oid ORDER BY 1}))
{
	my ($table, $columns, $shipped) = split /\|/;
	push @sources, [$table, "SELECT $columns FROM $table" . ($shipped eq 't' ? ' ORDER BY shipped LIMIT 3' : ''), "($columns)"];
}

# What a registry has to answer after each change, and what a value must be.
my @questions = ("count(*) FROM screen(description => 'zorvexia superfake bag', hs_code => '6404.11', seller => 'Shop 88', importer => 'Zorvexia Imports', importer_no => '12-3456789', gtin => '4006381333931', seller_phone => '+86 138 0013 8000', destination => 'BR', shipped_on => '2024-06-01')",
	"count(*) FROM aed_check('{\"description\": \"shoe\"}', 'postal')", "seller_similarity_learned('Shenzhen Shop', 'Shop Shenzhen')", "count(*) FROM hs_suggest_learned('zorvexia bag')",
	"count(*) FROM linked_sellers(1)", "threshold_value('own', 'BR')", "count(*) FROM hs_check_country('6404.11.90', date '2024-06-01', 'BR')");

sub readable
{
	my ($table) = @_;
	return "SELECT count(convert_from(convert_to(t::text, 'UTF8'), 'UTF8')) FROM $table t";
}

sub damaged
{
	my ($data) = @_;
	my $at = chance(0.1) ? int(rand(19)) : 19 + int(rand(length($data) - 19));
	for (0 .. (chance(0.8) ? 0 : int(rand(4))))
	{
		my $how = rand();
		last if $at >= length $data;
		if ($how < 0.3) { substr($data, $at, 1) ^= chr(1 << int(rand(8))); }
		elsif ($how < 0.5) { substr($data, $at, 1) = chr(int(rand(256))); }
		elsif ($how < 0.6) { substr($data, $at, 1) = pick("\0", "\xff", "\x7f", "\x80", ' '); }
		elsif ($how < 0.7) { substr($data, $at, 1) = ''; }
		elsif ($how < 0.8) { substr($data, $at, 0) = pick("\0", "\xff", "\0\0\0\0", "\xff\xff\xff\xff"); }
		elsif ($how < 0.9 && $at + 4 <= length $data) { substr($data, $at, 4) = pack('N', pick(0, 1, 0xffffffff, 0x7fffffff, 0x80000000, int(rand(64)))); }
		else { $data = substr($data, 0, $at); }
		$at = 19 + int(rand(length($data) - 19)) if length($data) > 19 && chance(0.5);
	}
	return $data;
}

# What is loaded and not refused, is looked at.
sub load
{
	my ($session, $data, $table, $columns) = @_;
	my $note = unpack('H*', $data);
	my $file = "$dir/damaged";
	my @faults;

	open my $out, '>:raw', $file or die "$file: $!\n";
	print $out $data;
	CORE::close $out;
	$session->must('BEGIN');
	$session->must("DELETE FROM $table") unless $table eq 'vocabulary';
	my $answer = $session->ask("\\copy $table$columns FROM '$file' WITH (FORMAT binary)\nSELECT");
	my @asked = ("COPY $table");
	if (!$answer->{state} && !$answer->{lost})
	{
		for my $sql (readable($table), $columns ? map { "SELECT $_" } @questions : "SELECT count(*) FROM $table WHERE c IS NOT NULL AND c::text::" . type_of($table) . "::text IS DISTINCT FROM c::text")
		{
			push @asked, $sql;
			$answer = $session->ask($sql);
			last if $answer->{state} || $answer->{lost};
			failed("a value of $table that its own input does not read", $note) if $sql =~ /DISTINCT/ && $answer->{rows} !~ /^0$/;
		}
		failed("what was loaded into $table is not read: $answer->{state}", $note, $asked[-1], $answer->{message}) if $answer->{state};
	}
	my $fault = Fuzz::Session::fault($answer);
	# that the bytes are no UTF-8 is the right thing to say of what is loaded
	failed($fault, $note, $asked[-1], $answer->{message}) if $fault && !(@asked == 1 && $answer->{state} && $answer->{state} eq '22021');
	return 0 if $answer->{lost};
	$session->ask('ROLLBACK');
	return 1;
}

my %type_of;
sub type_of
{
	my ($table) = @_;
	($type_of{$table}) = $admin->must("SELECT atttypid::regtype FROM pg_attribute WHERE attrelid = '$table'::regclass AND attname = 'c'") unless $type_of{$table};
	return $type_of{$table};
}

# undamaged first: each must go in again
my $session = connect_as();
my @data;
for (@sources)
{
	my ($table, $query, $columns) = @$_;
	$admin->must("\\copy ($query) TO '$dir/whole' WITH (FORMAT binary)\nSELECT");
	open my $in, '<:raw', "$dir/whole" or die "$dir/whole: $!\n";
	local $/;
	my $whole = <$in>;
	push @data, [$table, $columns, $whole];
	load($session, $whole, $table, $columns);
}

while (time_left() > 0)
{
	my ($table, $columns, $whole) = @{pick(@data)};
	load($session, damaged($whole), $table, $columns) or $session = connect_as();
}
$session->close;
$admin->close;
finish();

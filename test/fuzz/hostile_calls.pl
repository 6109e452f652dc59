# hostile_calls.pl: calls every function, aggregate, operator, cast and input
# of the extension, as the catalogs list them, with what nobody would.
#
# An answer or an error with an SQLSTATE of its own passes. A lost connection,
# an internal error (XX000), text that is not UTF-8 and a call over the time
# bound of Fuzz.pm fail.

use strict;
use warnings;
use Fuzz;

# ---------------------------------------------------------------------------
# Values: an SQL expression for a type

# Literals that the regression tests give to a function, all of them, and those
# that are values of a type: what is nearly right gets further than noise.
my (%given, @given, %valid);

sub read_tests
{
	for my $file (sort glob(top() . '/sql/*.sql'))
	{
		open my $in, '<:raw', $file or die "$file: $!\n";
		while (my $line = <$in>)
		{
			next if $line =~ /^\s*--/ || $line =~ /[^\x20-\x7e\t\n]/;
			my @literals = $line =~ /(?<![\w'\\])(E'(?:[^'\\\n]|''|\\.)*'|(?<!&)'(?:[^'\n]|'')*')(?!')/g;
			next unless @literals;
			push @given, @literals;
			push @{$given{$_}}, @literals for $line =~ /(\w+)\(/g;
		}
	}
	die "no literals in the regression tests\n" unless @given > 1000;
}

my @words = ('', ' ', "\t", "\n", "\x{a0}", "\x{3000}", '%s', '%', '%n%n', '\\', "'", '"', '$$', '{}', '{', '(', '[,)', 'null',
	'NaN', '-Infinity', '-0', '0', '00', '1e400', '9223372036854775808', '-1', '0x10', '1.', '.',
	"\x{202e}", "\x{202d}\x{10300}", "\x{202c}", "\x{2066}", "\x{200b}", "\x{200d}", "\x{feff}", "\x{ad}", "\x{1}", "\x{7f}",
	"\x{85}", "\x{fffd}", "\x{ffff}", "\x{10ffff}", "\x{e0041}", "\x{301}", "\x{3099}", "\x{130}", "\x{131}", "\x{df}",
	"\x{fb03}", "\x{fdfa}", "\x{1e9e}", "\x{4e00}", "\x{ac00}", "\x{d7a3}", "\x{5d0}", "\x{645}", "\x{663}", "\x{ff11}",
	"\x{430}", "\x{24c3}", "\x{1d5a0}", "\x{1f45f}", "\x{1f1e9}", '&#x202e;', '&#0;', '&#xd800;', '&amp;amp;', '@', '://', '+', 'x');

# hostile text as an SQL expression of type text
sub text_value
{
	my ($of) = @_;
	my $own = $given{$of} // \@given;
	my $literal = chance(0.7) ? pick(@$own) : pick(@given);

	return $literal if chance(0.45);
	return quote(pick(@words)) if chance(0.2);
	return quote(join '', map { pick(@words) } 1 .. 1 + rand(12)) if chance(0.2);
	return "pg_catalog.repeat(" . (chance(0.5) ? $literal : quote(pick(@words))) . ", " . pick(2, 33, 100, 1000, 8000) . ")"
		if chance(0.25);
	return "overlay($literal PLACING " . quote(pick(@words)) . " FROM " . (1 + int(rand(12))) . " FOR " . int(rand(3)) . ")"
		if chance(0.5);
	return "pg_catalog.reverse($literal)" if chance(0.2);
	return "pg_catalog.substr($literal, " . int(rand(6)) . ", " . int(rand(12)) . ")" if chance(0.3);
	return "$literal || " . quote(pick(@words)) . " || " . pick(@given);
}

my @dates = qw(-infinity infinity epoch 0001-01-01 4713-01-01BC 5874897-12-31 2000-02-29 2022-01-01 2024-12-31 2026-11-24);

my %values = (
	bool => ['true', 'false'],
	int2 => [qw(0 1 -1 32767 -32768)],
	int4 => [qw(0 1 -1 2 3 6 10 1988 2017 2022 2147483647 -2147483648)],
	int8 => [qw(0 1 -1 2 7 9223372036854775807 -9223372036854775808)],
	float4 => [qw(0 -0 1 0.5 -1 1.1 3.4e38 1e-45 NaN Infinity -Infinity)],
	float8 => [qw(0 -0 1 0.5 -1 1.1 1e308 5e-324 NaN Infinity -Infinity)],
	numeric => [qw(0 -0.00 1 -1 0.5 1e-16383 1e131071 NaN Infinity -Infinity 800 123456789012345678901234567890.5)],
	oid => [qw(0 1 1259 4294967295)],
	date => \@dates,
	timestamp => [qw(-infinity infinity epoch), '4713-01-01 00:00:00 BC', '294276-12-31 23:59:59'],
	timestamptz => [qw(-infinity infinity epoch), '4714-11-24 00:00:00+00 BC', '294276-12-31 23:59:59+00'],
	interval => ['0', '1 day', '-1 day', '178000000 years', '-178000000 years', '30 days', '1 microsecond'],
	regclass => [qw(hostile empty_table split_table some_view assay.brand assay.screened pg_class 0 4294967295 hostile_pkey)],
	json => [], jsonb => []);

my @columns = (qw(id description seller code item_id importer day value record no_such_column ctid), '');

sub json_value
{
	my ($of) = @_;
	return pick(quote('{"description": "N1KE shoe", "hs_code": "6404.11", "sender_name": "Shop"}'), "'null'", "'[]'", "'{}'", "'1e400'",
		"'\"x\"'") . '::pg_catalog.jsonb' if chance(0.2);
	return "(pg_catalog.repeat('[', 6000) || pg_catalog.repeat(']', 6000))::pg_catalog.jsonb" if chance(0.05);
	return "pg_catalog.jsonb_build_array(" . json_value($of) . ", " . text_value($of) . ")" if chance(0.1);
	my @pairs = map { (chance(0.6) ? quote(pick(@columns)) : "pg_catalog.left(" . text_value($of) . ", 100)") . ", "
		. (chance(0.1) ? json_value($of) : chance(0.5) ? quote(pick(@columns)) : text_value($of)) } 0 .. rand(5);
	return pick(@{$valid{3802}}) . "::pg_catalog.jsonb" if chance(0.2);
	return "pg_catalog.jsonb_build_object(" . join(', ', @pairs) . ")";
}

# a condition on the catalogs: the object belongs to the extension
sub ours
{
	my ($catalog, $alias) = @_;
	return "EXISTS (SELECT FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'"
		. " WHERE d.classid = '$catalog'::regclass AND d.objid = $alias.oid AND d.deptype = 'e')";
}

my %type;    # oid => {sql, category, element, kind, name, subtype}

# value(TYPE, FUNCTION): a hostile value, cast to the type
sub value
{
	my ($oid, $of) = @_;
	my $t = $type{$oid};
	my $v;

	# "any" and the like take what there is
	return value(pick(16, 20, 23, 25, 701, 1082, 1184, 1700, 3802, sort keys %valid), $of) if $t->{sql} =~ /^"?any/;

	if (chance(0.08))
	{
		$v = 'NULL';
	}
	elsif ($t->{category} eq 'A')
	{
		my @items = map { value($t->{element}, $of) } 1 .. rand(4);
		$v = chance(0.1) ? "'{}'" : chance(0.1) && @items ? "ARRAY[ARRAY[$items[0]], ARRAY[$items[0]]]"
			: chance(0.05) && @items ? "pg_catalog.array_fill($items[0], ARRAY[2000])"
			: chance(0.05) && @items ? "pg_catalog.array_fill($items[0], ARRAY[2], ARRAY[-2147483648])"
			: 'ARRAY[' . join(', ', @items) . ']::' . $t->{sql};
	}
	elsif ($t->{name} =~ /^jsonb?$/)
	{
		$v = json_value($of);
	}
	elsif ($values{$t->{name}})
	{
		$v = quote(pick(@{$values{$t->{name}}}));
		$v = int(rand(40)) if $t->{name} =~ /^int/ && chance(0.3);
		$v = quote(sprintf '%04d-%02d-%02d', 1990 + rand(50), 1 + rand(12), 1 + rand(28)) if $t->{name} eq 'date' && chance(0.4);
	}
	elsif ($t->{kind} eq 'r')
	{
		my $ends = join ', ', map { value($t->{subtype}, $of) } 1, 2;
		$v = chance(0.1) ? "'empty'" : "$t->{sql}(least($ends), greatest($ends), '" . pick('[)', '[]', '()', '(]') . "')";
	}
	elsif ($t->{kind} eq 'm')
	{
		$v = "'{}'";
	}
	elsif ($t->{name} eq 'bytea')
	{
		$v = chance(0.3) ? "'\\x00ff80'" : "pg_catalog.convert_to(" . text_value($of) . ", 'UTF8')";
	}
	elsif ($t->{name} eq 'name')
	{
		$v = chance(0.7) ? quote(pick(@columns)) : text_value($of);
	}
	elsif ($t->{name} eq 'cstring')
	{
		return "pg_catalog.textout(" . text_value($of) . ")";
	}
	elsif ($t->{category} eq 'S' || $t->{category} eq 'U')
	{
		$v = $valid{$oid} && chance(0.8) ? pick(@{$valid{$oid}}) : $t->{category} eq 'S' && chance(0.1) ? quote(pick(@columns)) : text_value($of);
	}
	else
	{
		$v = 'NULL';
	}
	return "CAST($v AS $t->{sql})";
}

# ---------------------------------------------------------------------------
# Calls

my $admin = begin('hostile_calls');
read_tests();

for ($admin->must(q{SELECT t.oid, CASE WHEN t.typtype = 'p' THEN t.typname::text ELSE t.oid::regtype::text END, t.typname, t.typcategory, t.typtype, t.typelem, coalesce(r.rngsubtype, 0)
	FROM pg_type t LEFT JOIN pg_range r ON r.rngtypid = t.oid}))
{
	my ($oid, $sql, $name, $category, $kind, $element, $subtype) = split /\|/;
	$type{$oid} = {sql => $sql, name => $name, category => $category, kind => $kind, element => $element, subtype => $subtype};
}

$admin->must('CREATE FUNCTION takes(type regtype, literal text) RETURNS boolean LANGUAGE plpgsql AS '
	. quote('BEGIN EXECUTE format(\'SELECT %L::%s\', literal, type); RETURN true; EXCEPTION WHEN OTHERS THEN RETURN false; END'));
for my $type ('jsonb', $admin->must(q{SELECT oid::regtype FROM pg_type t WHERE typtype = 'b' AND typcategory = 'U' AND } . ours('pg_type', 't')))
{
	my %seen;
	my @texts = grep { !$seen{$_}++ } @given;
	my @taken = $admin->must('SELECT takes(\'' . $type . '\', v) FROM (VALUES ' . join(', ', map { "($_)" } @texts) . ') t(v)');
	my ($oid) = $admin->must("SELECT '$type'::regtype::oid");
	$valid{$oid} = [map { $texts[$_] } grep { $taken[$_] eq 't' } 0 .. $#texts];
}

# What takes an internal argument cannot be called from SQL; some take a query,
# which the caller writes.
my @calls;
for ($admin->must(q{SELECT quote_ident(n.nspname) || '.' || quote_ident(p.proname), p.proname, p.prokind, p.prorettype::regtype, array_to_string(p.proargtypes::oid[], ' ')
	FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
	WHERE 'internal'::regtype <> ALL (p.proargtypes::oid[]) AND p.proname NOT IN ('fit_risk', 'screen_set', 'resolve_rows') AND } . ours('pg_proc', 'p') . ' ORDER BY p.oid::regprocedure::text'))
{
	my ($sql, $name, $kind, $result, $arguments) = split /\|/, $_, -1;
	push @calls, {what => 'function', sql => $sql, name => $name, kind => $kind, result => $result, arguments => [split / /, $arguments]};
}
for ($admin->must(q{SELECT 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')', p.proname, o.oprleft || ' ' || o.oprright
	FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace JOIN pg_proc p ON p.oid = o.oprcode
	WHERE } . ours('pg_operator', 'o') . ' ORDER BY o.oid::regoperator::text'))
{
	my ($sql, $name, $arguments) = split /\|/;
	push @calls, {what => 'operator', sql => $sql, name => $name, arguments => [split / /, $arguments]};
}
for ($admin->must(q{SELECT casttarget::regtype, casttarget::regtype::text, castsource FROM pg_cast c WHERE } . ours('pg_cast', 'c')
	. q{ UNION ALL SELECT t.oid::regtype, t.typname::text, 'text'::regtype::oid FROM pg_type t WHERE t.typtype IN ('b', 'r', 'm') AND } . ours('pg_type', 't')
	. ' ORDER BY 1, 3'))
{
	my ($sql, $name, $source) = split /\|/;
	push @calls, {what => 'cast', sql => $sql, name => $name, arguments => [$source]};
}
die "the catalogs list nothing to call\n" unless @calls > 50;

sub call
{
	my ($c) = @_;
	my $of = $c->{name};
	my @rows = map { [map { value($_, $of) } @{$c->{arguments}}] } 0 .. (chance(0.3) ? 2 : 0);
	my $arguments = join ', ', @{$rows[0]};
	my $from = '';
	my $checked = 'pg_catalog.count(pg_catalog.convert_from(pg_catalog.convert_to(r::pg_catalog.text, \'UTF8\'), \'UTF8\'))';

	# now constants, now the columns of rows
	if (@{$c->{arguments}} && (@rows > 1 || ($c->{kind} // '') eq 'a'))
	{
		my @names = map { "v.c$_" } 1 .. @{$c->{arguments}};
		$from = '(VALUES ' . join(', ', map { '(' . join(', ', @$_) . ')' } @rows) . ') v(' . join(', ', map { s/v\.//r } @names) . '), ';
		$arguments = join ', ', @names;
	}

	if ($c->{what} eq 'operator')
	{
		my ($left, $right) = @{$rows[0]};
		if (chance(0.4))
		{
			my $column = pick(qw(description seller code importer)) . '::' . $type{$c->{arguments}[0]}{sql};
			return "SELECT pg_catalog.count(*) FROM hostile WHERE " . (chance(0.5) ? "$column $c->{sql} $right" : "$left $c->{sql} $column");
		}
		return "SELECT $checked FROM (SELECT $left $c->{sql} $right) s(r)";
	}
	return "SELECT $checked FROM (SELECT CAST($rows[0][0] AS $c->{sql})) s(r)" if $c->{what} eq 'cast';
	return "CALL $c->{sql}($arguments)" if $c->{kind} eq 'p';
	return "SELECT $checked FROM (SELECT $c->{sql}($arguments) FROM " . ($from =~ s/, \z//r) . ") s(r)" if $c->{kind} eq 'a';
	return "SELECT $c->{sql}($arguments)" if $c->{result} =~ /^(trigger|event_trigger|internal|cstring|void)$/;
	return "SELECT $checked FROM $from$c->{sql}($arguments) r";
}

# Rows that the registries take, or not.
my @columns_of;
for ($admin->must(q{SELECT c.oid::regclass, string_agg(quote_ident(a.attname) || ' ' || a.atttypid, ',' ORDER BY a.attnum)
	FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
	WHERE c.relkind = 'r' AND } . ours('pg_class', 'c') . ' GROUP BY c.oid ORDER BY 1'))
{
	my ($table, $list) = split /\|/;
	push @columns_of, [$table, map { [split / /] } split /,/, $list];
}

sub insertion
{
	my ($table, @list) = @{pick(@columns_of)};
	@list = grep { chance(0.8) } @list;
	return "SELECT" unless @list;
	return "INSERT INTO $table (" . join(', ', map { $_->[0] } @list) . ") VALUES ("
		. join(', ', map { $_->[0] =~ /_id$/ && chance(0.8) ? 1 + int(rand(5)) : value($_->[1], $table =~ s/.*\.//r) } @list) . ")";
}

# ---------------------------------------------------------------------------
# A table of hostile rows, and a role that has what README says it needs

my $role = plain_role();
$admin->must($_) for 'CREATE TABLE hostile (id bigint PRIMARY KEY, description text, seller text, code text, item_id text, importer text, day date, value numeric, record jsonb)',
	'CREATE TABLE empty_table (LIKE hostile INCLUDING ALL)',
	'CREATE TABLE split_table (LIKE hostile INCLUDING ALL) PARTITION BY RANGE (id)',
	'CREATE TABLE split_1 PARTITION OF split_table FOR VALUES FROM (0) TO (15)',
	'CREATE TABLE split_2 PARTITION OF split_table DEFAULT',
	'CREATE VIEW some_view AS SELECT * FROM hostile',
	"GRANT ALL ON ALL TABLES IN SCHEMA public TO $role",
	"GRANT CREATE ON SCHEMA public TO $role",
	"GRANT SELECT ON assay.importer, assay.importer_alias, assay.seller_identifier TO $role",
	"INSERT INTO assay.brand (brand_id, name) VALUES (1, 'Nike'), (2, 'Louis Vuitton'), (3, 'A&F'), (4, 'UGG'), (5, 'On')",
	"INSERT INTO assay.seller (seller_id, name) VALUES (1, 'Shenzhen Yong Hui Trading Co., Ltd.'), (2, 'Shop 88')";
for my $id (1 .. 30)
{
	my $row = "INSERT INTO hostile VALUES ($id, " . join(', ', map { text_value($_) } qw(screen seller_key hs_check s10_ok importer_status))
		. ', ' . join(', ', map { quote($_) } pick(@dates), pick(@{$values{numeric}})) . ', ' . json_value('aed_check') . ')';
	$admin->ask($row);
}
$admin->must($_) for 'CREATE INDEX ON hostile USING gin (description mention_ops)', 'CREATE INDEX ON hostile USING gin (seller party_ops)',
	'INSERT INTO split_table SELECT * FROM hostile', 'ANALYZE';

# Sessions of some hundred calls; most leave nothing behind, so that a call
# alone mostly repeats what it did.
while (time_left() > 0)
{
	my $as = chance(0.5) ? $role : undef;
	my $settled = chance(0.25);
	my $session = connect_as($as);
	for (1 .. 200)
	{
		last if time_left() <= 0;
		my $c = pick(@calls);
		my $sql = chance(0.06) ? insertion() : call($c);
		my $answer = $session->ask($settled || $sql =~ /^CALL/ ? $sql : "BEGIN;$sql;ROLLBACK");
		my $fault = Fuzz::Session::fault($answer);
		# parts of a larger one hand each other pieces of SQL in a row
		$fault = undef if $fault && $fault =~ /parse/ && grep { $type{$_}{kind} eq 'c' } @{$c->{arguments}};
		failed($fault, ($as ? 'as a plain role:' : 'as superuser:'), $sql, $answer->{message}) if $fault;
		last if $answer->{lost};
	}
	$session->close;
}

# What was stored is text, too.
$admin = connect_as();
for my $table (map { $_->[0] } @columns_of)
{
	my $answer = $admin->ask("SELECT count(pg_catalog.convert_from(pg_catalog.convert_to(t::text, 'UTF8'), 'UTF8')) FROM $table t");
	my $fault = Fuzz::Session::fault($answer);
	failed("$fault, stored in $table", $answer->{message}) if $fault;
}
$admin->close;
finish();

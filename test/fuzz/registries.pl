# registries.pl: two writers and two readers of all registries. What a session
# answers that has asked before is compared with what a new session answers
# under the same snapshot; what a transaction sees of its own writes, with a
# new session that writes the same and asks once.

use strict;
use warnings;
use Fuzz;
use Time::HiRes qw(sleep);

# ---------------------------------------------------------------------------
# Questions, one or more a registry. SUFFIX makes them of a row of a cursor.

my $rows = q{(SELECT coalesce(string_agg(r::text, E'\x1e' ORDER BY r::text), '') FROM %s r)};
my @names = qw(Zorvexia Qualtrin Bremolux Ovantis Kelphyne Truvianda);
my $described = "'bag of " . join(' and of ', @names) . " zorvexa qualtrim replika superfake '||SUFFIX";

my @questions = (
	(map { sprintf $rows, $_ }
		"brand_matches($described)",
		"brand_matches($described, 0.2, '2020-01-01')",
		"description_terms($described)",
		"watch_matches($described)",
		(map { "seller_matches('$_ Trading Co., Ltd.'||SUFFIX)" } @names),
		"sellers_by_identifier('phone', '+86 138 0013 8000'||SUFFIX)",
		"sellers_by_identifier('email', 'shop\@example.com'||SUFFIX)",
		"linked_sellers(1001 + length(SUFFIX))",
		"linked_sellers(2001 + length(SUFFIX))",
		"seller_clusters(date '2024-01-01' + length(SUFFIX))",
		(map { "importer_status(NULL, '$_ Imports'||SUFFIX)" } @names),
		(map { "importer_status('$_'||SUFFIX)" } '12-3456789', '98-7654321'),
		(map { "hs_check_country('6404.11'||SUFFIX, '2021-06-01', '$_')" } qw(BR IN)),
		(map { "hs_check_country('6404.11.90'||SUFFIX, '2024-06-01', '$_')" } qw(BR IN)),
		"hs_suggest_learned('zorvexia qualtrin '||SUFFIX, 5)",
		"screen(description => $described, seller => '$names[0] Trading', importer => '$names[3] Imports', gtin => '4006381333931', "
			. "seller_phone => '+86 138 0013 8000', hs_code => '9999.99', shipped_on => '2024-06-01', destination => 'BR')",
		"screen(description => '$names[3] vest '||SUFFIX, seller => '$names[4] GmbH', importer_no => '12-3456789', gtin => '9780201379624', destination => 'IN')"),
	# of a regime that is not there it would throw, which ends a transaction
	(map { "CASE WHEN EXISTS (SELECT FROM aed_element WHERE regime = '$_') THEN "
			. sprintf($rows, "aed_check('{\"description\": \"shoe\", \"colour\": \"red\"}'::jsonb, '$_'||SUFFIX)") . ' END' }
		qw(fuzz_1 fuzz_2 postal)),
	"seller_similarity_learned('Zorvexia Blue Trading'||SUFFIX, 'Zorvexia Red Trading')",
	"hs_plausibility_learned('6404', 'zorvexia '||SUFFIX)",
	"threshold_value('fuzz', 'BR', date '2024-01-01' + length(SUFFIX))");

# which of them a write to a table may change, besides screen()
my %asked_of = (brand => qr/brand/, vocabulary => qr/brand/, seller => qr/seller/, importer => qr/importer/, rule => qr/screen/,
	term => qr/terms|watch/, tariff => qr/hs_check/, hs_adoption => qr/hs_check/, aed => qr/aed/, name => qr/seller/,
	hs_word => qr/hs_suggest|hs_plaus/, threshold => qr/threshold/);

# some questions in one statement, rather those that the writes have to do with
sub question
{
	my $write = pick('', grep { /assay\./ } @_);
	my @rather;
	if ($write =~ /assay\.([a-z]+(?:_adoption|_word)?)/ && chance(0.8))
	{
		my $about = $asked_of{$1} // $asked_of{$1 =~ s/_.*//r} // die "no question of $1\n";
		@rather = grep { /$about|screen\(/ } @questions;
	}
	@rather = @questions unless @rather;
	return 'SELECT concat_ws(E\'\\x1d\', ' . join(', ', map { pick(@rather) =~ s/SUFFIX/''/gr } 0 .. rand(4)) . ')';
}

# ---------------------------------------------------------------------------
# Writes: each writer has keys of its own, so that a write never waits for the
# other and can be done again beside it.

sub writes_of
{
	my ($w) = @_;
	my $id = "$w * 1000 + " . (1 + int(rand(3)));
	my $name = pick(@names[($w - 1) * 3 .. $w * 3 - 1]);
	my $country = (qw(BR IN))[$w - 1];
	my $number = ('12-3456789', '98-7654321')[$w - 1];
	my $gtin = ('4006381333931', '9780201379624')[$w - 1];
	my $weight = sprintf '%.2f', rand();
	my $tenant = pick('a', 'b');
	my $valid = pick("'(,)'", "'[2024-01-01,)'", "'(,2021-01-01)'", "'empty'");
	my $rule = pick($w == 1 ? qw(brand_disguised brand_unauthorised gtin_other_brand seller_watched) : qw(brand_misspelt hs_never seller_identifier importer_trusted));

	return (
		"INSERT INTO assay.brand (brand_id, name, owner, prior, valid) VALUES ($id, '$name', '$tenant', $weight, $valid)"
			. " ON CONFLICT (brand_id) DO UPDATE SET name = EXCLUDED.name, prior = EXCLUDED.prior, owner = EXCLUDED.owner",
		"UPDATE assay.brand SET valid = $valid, prior = $weight WHERE brand_id = $id",
		"DELETE FROM assay.brand WHERE brand_id = $id",
		"INSERT INTO assay.brand_alias SELECT brand_id, '" . pick('superfake', 'replika', $name) . "' FROM assay.brand WHERE brand_id = $id ON CONFLICT DO NOTHING",
		"DELETE FROM assay.brand_alias WHERE brand_id = $id",
		"INSERT INTO assay.brand_authorised SELECT brand_id, 'seller', '" . pick(@names) . " Trading' FROM assay.brand WHERE brand_id = $id",
		"DELETE FROM assay.brand_authorised WHERE brand_id = $id",
		"INSERT INTO assay.brand_gtin SELECT brand_id, '$gtin' FROM assay.brand WHERE brand_id = $id ON CONFLICT DO NOTHING",
		"DELETE FROM assay.brand_gtin WHERE brand_id = $id",
		"INSERT INTO assay.vocabulary (word, weight) VALUES (lower('$name'), 1 + 250 * $weight) ON CONFLICT (word) DO UPDATE SET weight = EXCLUDED.weight",
		"DELETE FROM assay.vocabulary WHERE word = lower('$name')",
		"INSERT INTO assay.seller (seller_id, name, status, source, valid) VALUES ($id, '$name Trading Co., Ltd.', '" . pick('watch', 'blocked', 'cleared') . "', '$tenant', $valid)"
			. " ON CONFLICT (seller_id) DO UPDATE SET name = EXCLUDED.name, status = EXCLUDED.status, source = EXCLUDED.source",
		"DELETE FROM assay.seller WHERE seller_id = $id",
		"INSERT INTO assay.seller_alias SELECT seller_id, '" . pick(@names) . " GmbH' FROM assay.seller WHERE seller_id = $id ON CONFLICT DO NOTHING",
		"DELETE FROM assay.seller_alias WHERE seller_id = $id",
		"INSERT INTO assay.seller_identifier (identifier_id, seller_id, kind, value) SELECT $id, seller_id, "
			. pick("'phone', '+86 138 0013 8000'", "'email', 'shop\@example.com'") . " FROM assay.seller WHERE seller_id = $id ON CONFLICT DO NOTHING",
		"UPDATE assay.seller_identifier SET confidence = 0.01 + 0.9 * $weight WHERE identifier_id = $id",
		"DELETE FROM assay.seller_identifier WHERE identifier_id = $id",
		"INSERT INTO assay.importer (importer_id, number, name, status, valid) VALUES ($id, '$number', '$name Imports', '" . pick('trusted', 'revoked', 'suspended') . "', '(,)') ON CONFLICT DO NOTHING",
		"UPDATE assay.importer SET status = '" . pick('trusted', 'revoked', 'suspended') . "' WHERE importer_id = $id",
		"DELETE FROM assay.importer WHERE importer_id = $id",
		"INSERT INTO assay.importer_alias VALUES ('$number', '" . pick(@names) . " Imports') ON CONFLICT DO NOTHING",
		"DELETE FROM assay.importer_alias WHERE number = '$number'",
		"UPDATE assay.rule SET weight = $weight, enabled = " . pick('true', 'true', 'false') . " WHERE rule = '$rule'",
		"INSERT INTO assay.term_list (list, kind, version) VALUES ('fuzz_$w', '" . pick('counterfeit', 'watch', 'vague') . "', '$weight') ON CONFLICT (list) DO UPDATE SET kind = EXCLUDED.kind",
		"DELETE FROM assay.term_list WHERE list = 'fuzz_$w'",
		"INSERT INTO assay.term (list, term, weight) SELECT list, '" . pick('superfake', 'replika', $name) . "', $weight FROM assay.term_list WHERE list = 'fuzz_$w' ON CONFLICT DO NOTHING",
		"DELETE FROM assay.term WHERE list = 'fuzz_$w'",
		"INSERT INTO assay.tariff (country, code) VALUES ('$country', '6404.11.90'), ('$country', '6404.11') ON CONFLICT DO NOTHING",
		"DELETE FROM assay.tariff WHERE country = '$country'",
		"INSERT INTO assay.hs_adoption VALUES ('$country', 2022, '2021-0" . (1 + int(rand(9))) . "-01') ON CONFLICT (country, edition) DO UPDATE SET in_force = EXCLUDED.in_force",
		"DELETE FROM assay.hs_adoption WHERE country = '$country' AND edition = 2022",
		"INSERT INTO assay.aed_element (regime, element, required, keys) VALUES ('fuzz_$w', '" . pick('colour', 'shape') . "', true, '{colour}') ON CONFLICT DO NOTHING",
		"UPDATE assay.aed_element SET required = NOT required WHERE regime = 'fuzz_$w'",
		"DELETE FROM assay.aed_element WHERE regime = 'fuzz_$w'",
		"INSERT INTO assay.name_source (source, names) VALUES ('fuzz_$w', 10000) ON CONFLICT DO NOTHING",
		"INSERT INTO assay.name_word SELECT source, '" . pick('zorvexia', 'blue', 'red', 'trading') . "', 3 + 1000 * $weight FROM assay.name_source WHERE source = 'fuzz_$w' ON CONFLICT (source, word) DO UPDATE SET names = EXCLUDED.names",
		"DELETE FROM assay.name_source WHERE source = 'fuzz_$w'",
		"INSERT INTO assay.hs_word VALUES (lower('$name'), '" . pick('6404', '4202') . "', 50 + 50 * $weight) ON CONFLICT (word, heading) DO UPDATE SET n = EXCLUDED.n",
		"INSERT INTO assay.hs_word VALUES ('', '" . (6403 + $w) . "', 50 + 50 * $weight) ON CONFLICT (word, heading) DO UPDATE SET n = EXCLUDED.n",
		"DELETE FROM assay.hs_word WHERE word = lower('$name')",
		"INSERT INTO assay.threshold (name, country, value, currency) VALUES ('fuzz', '$country', 100 * $weight, 'USD') ON CONFLICT DO NOTHING",
		"DELETE FROM assay.threshold WHERE name = 'fuzz' AND country = '$country'");
}

# ---------------------------------------------------------------------------
# Sessions

my $role;    # the plain role that row security binds

# What makes a session of the plain role, or of the superuser.
sub settings
{
	my ($plain) = @_;
	return chance(0.5) && !$plain ? '' : "SET SESSION AUTHORIZATION $role;SET fuzz.tenant = '" . pick('a', 'b') . "';";
}

# An answer as one text.
sub heard
{
	my ($answer) = @_;
	return 'error ' . $answer->{state} . ': ' . $answer->{message} if defined $answer->{state};
	return 'lost: ' . $answer->{message} if $answer->{lost};
	return $answer->{rows};
}

my $other;    # each process has one session to begin anew
sub asked_fresh
{
	my ($settings, $snapshot, @statements) = @_;
	my $answer;
	$other ? $other->reconnect : ($other = connect_as());
	$other->must("${settings}SET lock_timeout = '2s';BEGIN ISOLATION LEVEL REPEATABLE READ;SET TRANSACTION SNAPSHOT '$snapshot'");
	$answer = $other->ask($_) for @statements;
	$other->ask('ROLLBACK');
	return heard($answer);
}

sub compare
{
	my ($kind, $warm, $fresh, @did) = @_;
	return if $warm eq $fresh;
	# from a little before where they part
	my $same = ($warm ^ $fresh) =~ /^(\0*)/ ? length $1 : 0;
	my @part = map { substr($_, $same > 60 ? $same - 60 : 0, 400) =~ tr/\x1d\x1e/|;/r } $warm, $fresh;
	failed($kind, @did, "asked before: $part[0]", "asked new:    $part[1]");
}

# After statements that may fail by a lock the rest says nothing.
sub passing
{
	return grep { $_->{lost} || ($_->{state} // '') =~ /^(40|55P03|25P02|57)/ } @_;
}

# ---------------------------------------------------------------------------

sub read_all
{
	my ($plain) = @_;
	my $session = connect_as();
	my $settings = settings($plain);
	$session->must($settings) if $settings;
	while (time_left() > 0)
	{
		# a tenant may change in a session
		if ($settings && chance(0.2))
		{
			my $tenant = pick('a', 'b');
			$settings =~ s/tenant = '.'/tenant = '$tenant'/;
			$session->must("SET fuzz.tenant = '$tenant'");
		}
		my $question = question();
		if (chance(0.5))
		{
			my ($line) = $session->must('BEGIN;' . ($question =~ s/^SELECT /SELECT pg_export_snapshot(), translate(/r) . '::text, E\'\\n\', \'\')');
			my ($snapshot, $warm) = split /\|/, $line // '', 2;
			compare('a reader, read committed', "$warm\n", asked_fresh($settings, $snapshot, $question =~ s/^SELECT (.*)/SELECT translate($1::text, E'\\n', '')/r), $settings, $question);
			$session->must('COMMIT');
			next;
		}
		my ($snapshot) = $session->must('BEGIN ISOLATION LEVEL REPEATABLE READ;SELECT pg_export_snapshot()');
		my $cursor = chance(0.4);
		my $of_row = $question =~ s/''/left(g::text, 0)/gr;
		$session->must("DECLARE c CURSOR FOR SELECT ($of_row) FROM generate_series(1, 9) g") if $cursor;
		my @heard;
		for (1 .. 1 + rand(3))
		{
			push @heard, heard($session->ask($cursor && chance(0.5) ? 'FETCH 1 FROM c' : $question));
			sleep(rand(0.1));
		}
		my $fresh = asked_fresh($settings, $snapshot, $question);
		compare('a reader, repeatable read' . ($cursor ? ' with a cursor' : ''), $_, $fresh, $settings, $question) for @heard;
		$session->ask('COMMIT');
	}
	$session->close;
}

# A script of writes, mostly to the tables of one registry, with savepoints and
# now and then a cursor, whose question comes first.
sub script
{
	my ($w) = @_;
	my $about = chance(0.7) ? pick(sort keys %asked_of) : '';
	my (@script, @savepoints);
	my $cursor = chance(0.3) ? 0 : -1;
	for (1 .. 1 + rand(6))
	{
		if (chance(0.25))
		{
			push @savepoints, 's' . @script;
			push @script, "SAVEPOINT $savepoints[-1]";
		}
		elsif (@savepoints && chance(0.4))
		{
			push @script, pick('ROLLBACK TO', 'ROLLBACK TO', 'RELEASE') . " $savepoints[-1]";
			pop @savepoints if $script[-1] =~ /^RELEASE/;
		}
		else
		{
			push @script, pick(grep { /assay\.$about/ } writes_of($w));
		}
		$cursor = @script if $cursor == 0 && !@savepoints && chance(0.5);
	}
	return ('', @script) if $cursor < 0;
	my $asked = question(@script);
	splice @script, $cursor, 0, 'DECLARE c CURSOR FOR SELECT (' . ($asked =~ s/''/left(g::text, 0)/gr) . ') FROM generate_series(1, 99) g';
	return ($asked, @script);
}

sub write_all
{
	my ($w) = @_;
	my ($session, $holder) = (connect_as(), connect_as());
	$session->must("SET lock_timeout = '2s'");
	while (time_left() > 0)
	{
		my ($cursor, @script) = script($w);
		my $question = question(@script);
		my @questions = ($cursor ? 'FETCH 1 FROM c' : (), $cursor && chance(0.5) ? $cursor : $question);
		my ($snapshot) = $holder->must('BEGIN ISOLATION LEVEL REPEATABLE READ;SELECT pg_export_snapshot()');
		$session->must("BEGIN ISOLATION LEVEL REPEATABLE READ;SET TRANSACTION SNAPSHOT '$snapshot'");
		my @answers;
		for (@script)
		{
			push @answers, $session->ask(pick($questions[-1], question(@script))) if chance(0.6);
			push @answers, $session->ask($_);
			push @answers, $session->ask('FETCH 1 FROM c') if $cursor && /^DECLARE/ && chance(0.7);
		}
		# the cursor first, then what it may have left behind
		my @warm = map { $session->ask($_) } @questions;
		$session->ask('ROLLBACK');
		my ($bad) = grep { $_->{state} || $_->{lost} } @answers;
		if ($bad && !passing($bad))
		{
			failed('a write', @script, heard($bad));
			last if $bad->{lost};
		}
		for (0 .. ($bad ? -1 : $#questions))
		{
			compare('a transaction of its own writes', heard($warm[$_]), asked_fresh('', $snapshot, @script, $questions[$_]), @script, @questions[0 .. $_]);
		}
		$holder->must('COMMIT');

		# the same for good, and what the session answers after it
		if (chance(0.7))
		{
			$session->ask('BEGIN');
			for (grep { !/^DECLARE/ } @script)
			{
				my $answer = $session->ask($_);
				failed('a write', @script, heard($answer)) if $answer->{state} && !passing($answer);
				$session->ask($question) if chance(0.3);
			}
			$session->ask(pick('COMMIT', 'COMMIT', 'ROLLBACK'));
		}
		($snapshot) = $holder->must('BEGIN ISOLATION LEVEL REPEATABLE READ;SELECT pg_export_snapshot()');
		$session->must("BEGIN ISOLATION LEVEL REPEATABLE READ;SET TRANSACTION SNAPSHOT '$snapshot'");
		compare('a writer after its transaction', heard($session->ask($question)), asked_fresh('', $snapshot, $question), @script, $question);
		$session->must('COMMIT');
		$holder->must('COMMIT');
	}
	$_->close for $session, $holder;
}

# ---------------------------------------------------------------------------

my $admin = begin('registries');
$role = plain_role();
$admin->must($_) for 'ALTER DATABASE ' . database() . ' SET search_path = public, assay', 'SET search_path = public, assay',
	# so that a new session has its images soon
	"DELETE FROM vocabulary WHERE word NOT LIKE 'b%'",
	"GRANT SELECT ON assay.importer, assay.importer_alias, assay.seller_identifier TO $role",
	(map { ("ALTER TABLE assay.$_->[0] ENABLE ROW LEVEL SECURITY",
		"CREATE POLICY fuzz ON assay.$_->[0] USING ($_->[1] = current_setting('fuzz.tenant', true))") } ['brand', 'owner'], ['seller', 'source']);
for (1 .. 3)
{
	$admin->ask($_) for grep { /^INSERT/ } writes_of(1), writes_of(2);
}
for my $question (@questions)
{
	$admin->must('SELECT ' . $question =~ s/SUFFIX/''/gr);
}
$admin->close;

open my $told, '>&', \*STDOUT or die "$!\n";
my @children;
for my $work (sub { write_all(1) }, sub { write_all(2) }, sub { read_all(1) }, sub { read_all(0) })
{
	my $seed = int(rand(1 << 31));
	my $pid = open(my $counts, '-|') // die "fork: $!\n";
	if (!$pid)
	{
		srand($seed);
		my @before = counted();
		open my $out, '>&', \*STDOUT;
		open STDOUT, '>&', $told;
		STDOUT->autoflush;
		eval { $work->(); 1 } or failed('a session died', $@);
		my @after = counted();
		print $out $after[0] - $before[0], ' ', $after[1] - $before[1], "\n";
		close $out;
		require POSIX;
		POSIX::_exit(0);
	}
	push @children, $counts;
}
for my $counts (@children)
{
	my $line = <$counts> // '';
	if ($line =~ /^(\d+) (\d+)$/)
	{
		counted($1, $2);
	}
	else
	{
		failed('a process died');
	}
}
finish();

# Fuzz.pm: what the fuzzers of this directory share. Each is run as
#
#   bash test/fuzz/NAME.sh [SEED [SECONDS]]
#
# against the server that PGHOST, PGPORT and PGUSER lead to, works in a database
# of its own, and writes its seed, what failed, and a closing line. It returns
# 1 when something failed. The same seed makes the same calls.

package Fuzz;

use strict;
use warnings;
use Exporter 'import';
use Time::HiRes qw(time);

our @EXPORT = qw(begin finish failed counted time_left chance pick database plain_role connect_as quote top);

my ($name, $seed, $deadline, $owner);
my ($calls, $failures) = (0, 0);

# Makes the database with the extension in it.
sub begin
{
	($name) = @_;
	$seed = shift(@ARGV) // int(rand(1 << 31));
	my $seconds = shift(@ARGV) // 10;
	for ($seed, $seconds)
	{
		die "usage: $name.sh [SEED [SECONDS]], both whole numbers\n" unless /^\d+$/;
	}
	$| = 1;
	print "$name: seed $seed\n";
	srand($seed);
	$owner = $$;
	system('createdb', '-T', 'template0', '-E', 'UTF8', '--locale=C', database()) == 0
		or die "$name: no database\n";
	my $session = connect_as();
	$session->must('CREATE EXTENSION assay');
	$session->must('CREATE ROLE ' . plain_role());
	$deadline = time() + $seconds;
	return $session;
}

END
{
	if (defined $owner && $owner == $$)
	{
		my $status = $?;
		system('dropdb', '--if-exists', '-f', database());
		system("dropuser --if-exists @{[plain_role()]} 2> /dev/null");
		$? = $status;
	}
}

sub finish
{
	print "$name: seed $seed, $calls calls, $failures failures\n";
	exit($failures > 0);
}

# A child process says with this what it counted: finish() of the parent adds.
sub counted
{
	my ($more_calls, $more_failures) = @_;
	$calls += $more_calls // 0;
	$failures += $more_failures // 0;
	return ($calls, $failures);
}

# What failed, and what repeats it: at most so many of a kind are shown.
my %shown;
sub failed
{
	my ($kind, @lines) = @_;
	$failures++;
	return if $shown{$kind}++ >= 5;
	print "$name: FAILED: $kind\n", map { s/\s+\z//r =~ s/^/    /gmr . "\n" } @lines;
}

sub time_left { return $deadline - time(); }
sub database { return "fuzz_${name}_$owner"; }
sub plain_role { return database() . '_user'; }
sub chance { return rand() < $_[0]; }
sub pick { return $_[ int(rand(@_)) ]; }

# the project's directory
sub top
{
	require File::Basename;
	return File::Basename::dirname(__FILE__) . '/../..';
}

# a literal that has nothing but ASCII
sub quote
{
	my ($text) = @_;
	$text =~ s/(['\\])/$1$1/g;
	$text =~ s/([^ -~])/sprintf('\\U%08x', ord $1)/ge;
	return "E'$text'";
}

# A session; a crash takes the server some time.
sub connect_as
{
	for (1 .. 60)
	{
		my $session = eval { Fuzz::Session->new(@_) };
		return $session if $session;
		sleep 1;
	}
	die "no connection: $@";
}

# ---------------------------------------------------------------------------
# A session: psql at the other end of two pipes.

package Fuzz::Session;

use IPC::Open2;
use Time::HiRes qw(time);

# with a role, as if it had logged in
sub new
{
	my ($class, $role) = @_;
	my $self = bless {role => $role, buffer => '', n => 0}, $class;
	$self->{pid} = open2($self->{out}, $self->{in}, 'sh', '-c', 'exec "$@" 2>&1', 'sh',
		'psql', '-X', '-q', '-A', '-t', '-F', '|', '-d', Fuzz::database(),
		'-v', 'VERBOSITY=verbose', '-v', 'SHOW_CONTEXT=never');
	$self->must("SET SESSION AUTHORIZATION $role") if defined $role;
	$self->must("SET statement_timeout = '10s'; SET client_min_messages = warning");
	return $self;
}

# The answer to a statement or several on one line:
#   rows     what they returned, as text
#   state    SQLSTATE of the first error, or undef
#   message  of it
#   lost     the server closed the connection, or did not answer at all
sub ask
{
	my ($self, $sql) = @_;
	my $answer = $self->exchange($sql);
	print STDERR "$self->{pid}: $sql\n", map { s/^/    /gmr } $answer->{rows}, defined $answer->{message} ? "$answer->{message}\n" : ()
		if $ENV{FUZZ_TRACE};
	return $answer;
}

sub exchange
{
	my ($self, $sql) = @_;
	my $end = 'end of ' . ++$self->{n};
	my $until = time() + 60;
	my ($text, %answer);

	local $SIG{PIPE} = 'IGNORE';
	$calls++;
	print {$self->{in}} "$sql;\n\\echo $end\n";
	$self->{in}->flush;
	while ($self->{buffer} !~ /^$end\n/m)
	{
		my $ready = '';
		vec($ready, fileno($self->{out}), 1) = 1;
		if (select($ready, undef, undef, $until - time()) <= 0)
		{
			kill 'KILL', $self->{pid};
			%answer = (lost => 1, message => 'no answer for a minute');
			last;
		}
		if (!sysread($self->{out}, $self->{buffer}, 65536, length $self->{buffer}))
		{
			%answer = (lost => 1, message => $self->{buffer});
			last;
		}
	}
	$self->{buffer} =~ s/\A(.*?)^$end\n//ms and $text = $1;
	return {%answer, rows => ''} unless defined $text;
	if ($text =~ /^(?:ERROR|FATAL|PANIC):  (\w{5}): (.*)/m)
	{
		@answer{'state', 'message'} = ($1, $2);
	}
	$text =~ s/^(?:WARNING|ERROR|DETAIL|HINT|LINE|LOCATION|QUERY):.*\n(?: +\^\n)?//gm;
	return {%answer, rows => $text};
}

# The rows of a statement that does not fail.
sub must
{
	my ($self, $sql) = @_;
	my $answer = $self->ask($sql);
	die "$sql: ", $answer->{state} // 'lost', ' ', $answer->{message}, "\n"
		if $answer->{lost} || $answer->{state};
	return split /\n/, $answer->{rows};
}

# What is wrong with an answer, whatever was asked; undef when nothing is.
sub fault
{
	my ($answer) = @_;
	return 'connection lost' if $answer->{lost};
	return undef unless defined $answer->{state};
	return "internal error: $answer->{message}" =~ s/\d+/N/gr if $answer->{state} =~ /^XX/;
	return 'text that is not UTF-8' if $answer->{state} eq '22021';
	return "statement that does not parse: $answer->{message}"
		if $answer->{state} eq '42601' && $answer->{message} =~ / at (or near|end)/;
	return 'over 10 seconds' if $answer->{state} eq '57014';
	return undef;
}

# A new session in the place of the old one.
sub reconnect
{
	my ($self) = @_;
	$self->must("\\connect\nSET statement_timeout = '10s'; SET client_min_messages = warning");
}

sub close
{
	my ($self) = @_;
	close $self->{in};
	close $self->{out};
	waitpid $self->{pid}, 0;
}

1;

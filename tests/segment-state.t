#!/usr/bin/perl
# The state of cx-segment, held to its word: killed at random moments the file
# is always the old or the new one, the changes of all runs that counted add up
# to the difference between the first and the last, and of two runs at once the
# second waits.  Prints TAP.
use strict;
use warnings;
use File::Basename qw(dirname);
use File::Temp qw(tempdir);
use Time::HiRes qw(sleep time);

chdir dirname($0) . '/..' or die;
my $B = $ENV{B} || 'build/release';
my $program = "$B/cx-segment";
my $kills = $ENV{KILLS} || 200;
my $T = tempdir(CLEANUP => 1);
$ENV{ASAN_OPTIONS} ||= 'detect_leaks=0';
srand(20260310);
my @people = map { { age => 20 + int rand 80, there => 1 } } 1 .. 2000;
my @rules = (
    ['-w', 'old: age >= 65', '-w', 'even: age % 2 = 0', '-w', 'all: true'],
    ['-w', 'old: age >= 60', '-w', 'all: true', '-w', 'new: age < 30'],
);

sub slurp {
	open my $f, '<', $_[0] or return '';
	local $/;
	my $text = <$f>;
	return defined $text ? $text : '';
}

sub live {
	for (1 .. 40) {
		my $p = $people[rand @people];
		if (rand() < 0.2) { $p->{there} ^= 1 }
		else { $p->{age}++ }
	}
	open my $f, '>', "$T/in.csv" or die;
	print $f "id,age\n";
	for (0 .. $#people) {
		print $f "$_,$people[$_]{age}\n" if $people[$_]{there};
	}
	close $f;
}

# start STATE OUT RULES: the run, as a child.
sub start {
	my ($state, $out, $rules) = @_;
	my $pid = fork // die;
	return $pid if $pid;
	open STDOUT, '>', $out or die;
	exec $program, @$rules, '--mode=all', '--id=id', "--state=$state",
	    '--changes', '--now=2026-03-10', "$T/in.csv";
	die;
}

# The memberships in a state file, as "ID SEGMENT" => 1.
sub members {
	my @lines = split /\n/, slurp($_[0]);
	my (%in, @names);
	for (@lines) {
		push @names, $1 if /^[0-9a-f]{16} (.*)/;
		next unless /^(\d+)\t[0-9a-f]{16}\t(.*)/;
		my ($id, $list) = ($1, $2);
		$in{"$id $names[$_]"} = 1 for split /,/, $list;
	}
	return \%in;
}

my (%sum, @wrong);
sub add_changes {
	for (split /\n/, slurp($_[0])) {
		my ($id, $segment, $change) = split /,/;
		next if $id eq 'id';
		my $key = "$id $segment";
		if ($change eq 'entered') {
			push @wrong, "$key entered twice" if $sum{$key}++;
		} else {
			push @wrong, "$key left twice" unless delete $sum{$key};
		}
	}
}

my ($killed, $kept, $replaced, $took) = (0, 0, 0, 0.02);
for (my $run = 0; $killed < $kills && $run < 20 * $kills; $run++) {
	my $rules = $rules[int($run / 10) % 2];
	live();
	my $old = slurp("$T/state");
	unlink "$T/copy";
	if ($old ne '') {
		open my $f, '>', "$T/copy" or die;
		print $f $old;
		close $f;
	}
	my $begin = time;
	waitpid start("$T/copy", "$T/want", $rules), 0;
	$took = time - $begin;
	push @wrong, "run $run: status $?" if $?;
	my $pid = start("$T/state", "$T/out", $rules);
	sleep rand(1.1 * $took);
	kill 9, $pid;
	waitpid $pid, 0;
	$killed++ if $? == 9;
	my $now = slurp("$T/state");
	if ($now eq slurp("$T/copy")) {
		push @wrong, "run $run: changes are not those of the state"
		    if slurp("$T/out") ne slurp("$T/want");
		add_changes("$T/out") if $now ne $old;
		$replaced++;
	} elsif ($now eq $old) {
		$kept++;
	} else {
		push @wrong, "run $run: neither old nor new";
	}
	last if @wrong;
}
print "1..5\n# $killed killed: $kept states kept, $replaced replaced\n";
print "# $_\n" for @wrong[0 .. ($#wrong < 9 ? $#wrong : 9)];
print @wrong || $killed < $kills ? 'not ok' : 'ok',
    " 1 - $kills kills: the old state or the new one\n";
my $last = members("$T/state");
my $same = join("\n", sort keys %$last) eq join("\n", sort keys %sum);
print $same && %sum ? 'ok' : 'not ok', " 2 - changes add up\n";

# Again on the same input: nothing.
my $rules = $rules[0];
waitpid start("$T/state", "$T/out", $rules), 0;
my $before = slurp("$T/state");
waitpid start("$T/state", "$T/out", $rules), 0;
my $quiet = slurp("$T/out") eq "id,segment,change,when,why\n" &&
    slurp("$T/state") eq $before;
print $quiet ? 'ok' : 'not ok', " 3 - twice changes nothing\n";

# The first of two waits for its input, and has the lock.
my @open = ("$program", @$rules, '--mode=all', '--id=id', "--state=$T/two",
    '--changes', '--now=2026-03-10');
my $first = open(my $pipe, '|-', join(' ', map { "'$_'" } @open) .
    " >$T/first") or die;
for (1 .. 500) { last if -s "$T/two.lock" || -e "$T/two.lock"; sleep 0.01 }
sleep 0.2;
my $second = start("$T/two", "$T/second", $rules);
sleep 0.3;
my $waits = !-s "$T/second" && waitpid($second, 1) == 0;
print $pipe slurp("$T/in.csv");
close $pipe;
waitpid $second, 0;
print $waits && $? == 0 ? 'ok' : 'not ok', " 4 - the second of two waits\n";
my $once = (() = slurp("$T/first") =~ /\n/g) > 1000 &&
    slurp("$T/second") eq "id,segment,change,when,why\n";
print $once ? 'ok' : 'not ok', " 5 - and sees what the first has done\n";
exit(@wrong || $killed < $kills || !$same || !$quiet || !$waits || !$once);

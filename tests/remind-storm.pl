#!/usr/bin/perl
# Everything that goes wrong with cx-remind at once, held to two rules by this
# program, which shares nothing with it: no message goes out twice, and none
# that is owed is lost.  remind-storm.pl [PEOPLE [DAYS [SEED]]].
#
# Each day the rules file may have other hours, another spread, caps or none;
# --max-per-day comes and goes; due dates move, people pay, opt out, get onto
# the list of who gets nothing; a run may be left out, killed and made again,
# have a twin at the same moment, a clock that stands days back, a log with a
# torn line at its end; senders report what was sent, failed or bounced, some
# of it twice.  After that come quiet days until all is said.  Prints TAP.
use strict;
use warnings;
use POSIX qw(strftime);
use Time::HiRes qw(sleep);

my ($people, $days, $seed) = map { defined $ARGV[$_] ? $ARGV[$_] : (150, 100, 1)[$_] } 0 .. 2;
my $dir = $ENV{T} or die "T: a folder to work in\n";
my $from = 20454;    # 2026-01-01
my @steps = ([-30, '-30d'], [-7, '-7d'], [0, '0'], [3, '+3d']);
my $retries = 2;
srand($seed);

my %day;
sub day { $day{$_[0]} //= strftime('%Y-%m-%d', gmtime($_[0] * 86400)) }
sub one_in { rand() < 1 / $_[0] }

my @v = map {
	{ base => $from + int(rand($days + 30)), jitter => 0, paid => 0,
	    out => 0, listed => 0 }
} 1 .. $people;
my (%state, %failures, %of, @wrong, @results);
my $n_out = 0;

sub put {
	my ($name, $text) = @_;
	open my $f, '>', "$dir/$name" or die;
	print $f $text;
	close $f;
}

sub rules {
	my ($quiet) = @_;
	my @hours = ('', '"hours":"mon-sat 09:00-19:00",',
		'"hours":"mon-fri 08:00-15:00",', '"quiet":"21:00-08:00",');
	my @spreads = ('', '', '"spread":{"over":"4d"},',
		'"spread":{"over":"12d"},', '"spread":{"most":9,"by":"office"},');
	my @caps = ('', '', '"caps":[{"most":1,"within":"2d"}],');
	my ($h, $s, $c) = $quiet ? ('', '', '')
	    : map { $_->[rand @$_] } \@hours, \@spreads, \@caps;
	put('r.json', qq({"cx_remind":1,$c${s}"send":{$h"until":"max_late"},)
	    . '"suppress":[{"file":"list","by":"id"}],'
	    . '"rules":[{"name":"v","id":"id","due":"due",'
	    . '"steps":["-30d","-7d","0","+3d"],"who":"optout is missing",'
	    . '"stop":"paid is not missing","late":"all","max_late":"90d",'
	    . qq("retries":$retries,"message":"{id} {due}"}]}));
}

sub people {
	put('v.csv', join '', "id,due,paid,optout,office\n", map {
		my $v = $v[$_];
		join(',', $_, day($v->{base} + $v->{jitter}),
		    $v->{paid} ? 'si' : '', $v->{out} ? 'si' : '', $_ % 3) . "\n"
	} 0 .. $#v);
	put('list', join '', map { $v[$_]{listed} ? "$_\n" : '' } 0 .. $#v);
}

sub live {
	for my $v (@v) {
		my $x = rand(1000);
		if ($x < 20) { $v->{jitter} = int(rand(15)) - 7 }
		elsif ($x < 22) { $v->{paid} = 1 }
		elsif ($x < 23) { $v->{out} = 1 }
		elsif ($x < 24) { $v->{listed} = 1 }
	}
}

sub start {
	my ($today, $run, $out, @more) = @_;
	my $pid = fork // die;
	return $pid if $pid;
	open STDOUT, '>', "$dir/$out" or die;
	open STDERR, '>', "$dir/err" or die;
	exec 'cx-remind', '-r', "$dir/r.json", '--log', "$dir/log", '--commit',
	    '--run', $run, '--now', day($today) . 'T06:00', '--tz', 'UTC',
	    '--no-output-header', @more, "$dir/v.csv";
}

# The rows that went out: nobody who is silent, nothing that was said.
sub take {
	my ($today, $out) = @_;
	open my $f, '<', "$dir/$out" or die;
	while (my $row = <$f>) {
		chomp $row;
		my ($mid, $id, $rule, $step) = split /,/, $row;
		my $v = $v[$id];
		my $name = "$id $step";
		my $was = $state{$name} // '';
		push @wrong, "on " . day($today) . ": $row: to the silent"
		    if $v->{paid} || $v->{out} || $v->{listed};
		push @wrong, "on " . day($today) . ": $row: again ($was)"
		    if $was ne '' && $was ne 'failed';
		push @wrong, "$row: too many tries"
		    if ($failures{$name} // 0) > $retries;
		push @wrong, "$row: another message_id"
		    if ($of{$name} // $mid) ne $mid;
		$of{$name} = $mid;
		$state{$name} = 'out';
		$n_out++;
	}
}

# What the sender says of what is out.
sub report {
	my ($today, $share) = @_;
	my $text = "message_id,status\n";
	for my $name (sort keys %state) {
		next if $state{$name} ne 'out' || rand() > $share;
		my $x = rand();
		my $what = $x < 0.2 ? 'failed' : $x < 0.23 ? 'bounced' : 'sent';
		$state{$name} = $what;
		$failures{$name}++ if $what eq 'failed';
		$text .= "$of{$name},$what\n";
	}
	put('results', $text);
	for (1 .. 1 + one_in(3)) {
		system('cx-remind', '-q', '--confirm', '--log', "$dir/log",
		    '--now', day($today) . 'T20:00', "$dir/results") == 0
		    or push @wrong, 'a confirmation failed on ' . day($today);
	}
}

sub run_all {
	my ($today, @jobs) = @_;
	my @pids = map { start($today, @$_) } @jobs;
	my $ok = 1;
	for my $pid (@pids) {
		waitpid $pid, 0;
		$ok = 0 if $?;
	}
	push @wrong, 'a run failed on ' . day($today) unless $ok;
	take($today, $_->[1]) for @jobs;
}

sub one_day {
	my ($today) = @_;
	my @limit = one_in(2) ? ('--max-per-day', 1 + int(rand(15))) : ();
	if (one_in(6)) {    # killed, and made again
		my $pid = start($today, "k$today", 'out', @limit);
		sleep rand(0.02);
		kill 9, $pid;
		waitpid $pid, 0;
		run_all($today, ["k$today", 'out', @limit]);
	} elsif (one_in(6)) {    # two at the same moment
		run_all($today, ["a$today", 'out', @limit],
		    ["b$today", 'out2', @limit]);
	} elsif (one_in(8)) {    # the clock is back
		run_all($today - 1 - int(rand(5)), ["c$today", 'out', @limit]);
	} else {
		if (one_in(6)) {    # a line that a crash left
			open my $f, '>>', "$dir/log" or die;
			print $f '{"event":"reserved","key":"0123';
			close $f;
		}
		run_all($today, ["d$today", 'out', @limit]);
	}
}

my $today = $from;
for (; $today < $from + $days; $today++) {
	live();
	people();
	rules(0);
	one_day($today) unless one_in(7);
	report($today, 0.6);
}
# quiet days: the rules at rest, no limits, the sender told
people();
rules(1);
for (1 .. 8) {
	run_all($today, ["q$today", 'out']);
	report($today++, 1);
}
$today--;
for my $id (0 .. $#v) {
	my $v = $v[$id];
	next if $v->{paid} || $v->{out} || $v->{listed};
	for my $step (@steps) {
		my $day = $v->{base} + $v->{jitter} + $step->[0];
		my $name = "$id $step->[1]";
		next if $day > $today - 8 || $day < $from - 60;
		my $s = $state{$name} // 'never said';
		push @wrong, "$name of " . day($v->{base} + $v->{jitter}) . ": $s"
		    unless $s eq 'sent' || $s eq 'bounced' ||
		    ($s eq 'failed' && $failures{$name} > $retries);
	}
}
system "cx-remind --prove --log $dir/log >$dir/owed 2>$dir/err";
my $proved = $? == 0;
my @checks = (
	['nothing twice, nothing lost, nobody who is silent', !@wrong],
	['the log proves it', $proved],
	['there were messages', $n_out > $people],
);
print '1..', scalar(@checks), "\n# seed $seed: $people people, $days days, ",
    "$n_out messages, ", scalar(grep { $_ } values %failures), " that failed\n";
print "# $_\n" for @wrong[0 .. ($#wrong < 9 ? $#wrong : 9)];
my ($n, $failed) = (0, 0);
for my $check (@checks) {
	print $check->[1] ? 'ok' : 'not ok', ' ', ++$n, " - $check->[0]\n";
	$failed ||= !$check->[1];
}
exit($failed);

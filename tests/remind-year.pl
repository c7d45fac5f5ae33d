#!/usr/bin/perl
# A year of cx-remind, day by day, held to the rules by this program, which
# shares nothing with it: remind-year.pl [VEHICLES [KILLS]].  Cron is down for
# 1 to 10 days now and then, due dates move, people pay and opt out, nothing
# goes out on Sundays and holidays, and the first KILLS runs are killed at a
# random moment and made again.  Prints TAP.
use strict;
use warnings;
use POSIX qw(strftime);
use Time::HiRes qw(sleep time);

my ($vehicles, $kills) = (@ARGV, 300, 40)[0, 1];
my $dir = $ENV{T} or die "T: a folder to work in\n";
my @steps = ([-30, '-30d'], [-7, '-7d'], [0, '0'], [3, '+3d']);
my $late = 15;
my $from = 20454;        # 2026-01-01
my $zero = $from - 63;    # of the days below, a Thursday too
srand(20260302);

my %day;
sub day { $day{$_[0]} //= strftime('%Y-%m-%d', gmtime($_[0] * 86400)) }

# Days on which messages may go out, and the first of them from each day on.
my %holiday = map { $from + int(rand(365)) => 1 } 1 .. 14;
my (@open, @next);
$open[$_] = ($_ + 4) % 7 != 0 && !$holiday{$zero + $_}
    for 0 .. 1000;    # the 4th is a Sunday
for (my $d = 999, my $n = 1000; $d >= 0; $d--) {
	$n = $d if $open[$d];
	$next[$d] = $n;
}

open my $rules, '>', "$dir/r.json" or die;
print $rules '{"cx_remind":1,"send":{"hours":"mon-sat 09:00-19:00"},',
    '"rules":[{"name":"v","id":"id","due":"due",',
    '"steps":["-30d","-7d","0","+3d"],"who":"optout is missing",',
    '"stop":"paid is not missing","message":"{id} {due}"}]}';
close $rules;
open my $days, '>', "$dir/holidays" or die;
print $days map { day($_) . "\n" } sort keys %holiday;
close $days;

my @v = map {
	{ base => $from + int(rand(420)), jitter => 0, paid => 0, out => 0 }
} 1 .. $vehicles;

sub live {
	for my $v (@v) {
		my $x = rand(1000);
		if ($x < 4) { $v->{jitter} = int(rand(15)) - 7 }
		elsif ($x < 5) { $v->{base} += 60; $v->{jitter} = 0 }
		elsif ($x < 7) { $v->{paid} = 1 }
		elsif ($x < 8) { $v->{paid} = 0; $v->{base} += 365 }
		elsif ($x < 8.2) { $v->{out} = 1 }
	}
}

sub table {
	open my $f, '>', "$dir/v.csv" or die;
	print $f "id,due,paid,optout\n";
	for my $id (0 .. $#v) {
		my $v = $v[$id];
		print $f "$id,", day($v->{base} + $v->{jitter}), ',',
		    $v->{paid} ? 'si,' : ',', $v->{out} ? "si\n" : "\n";
	}
	close $f;
}

sub command {
	my $today = shift;
	my $pid = fork // die;
	return $pid if $pid;
	open STDOUT, '>', "$dir/out" or die;
	open STDERR, '>', "$dir/err" or die;
	exec 'cx-remind', '-r', "$dir/r.json", '--log', "$dir/log", '--commit',
	    '--holidays', "$dir/holidays", '--run', day($today), '--now',
	    day($today) . 'T06:00', '--tz', 'UTC', '--no-output-header',
	    "$dir/v.csv";
}

my (%sent, %ids, @wrong);

# The newest step of a vehicle whose day has come, and its last day: before
# the due date is over, after it while it is not too late.  A step without an
# open day until then is none, unless it was said before the date moved.
sub newest {
	my ($id, $today) = @_;
	my $v = $v[$id];
	my $due = $v->{base} + $v->{jitter};
	for my $step (reverse @steps) {
		my $own = $due + $step->[0];
		next if $own > $today || $own < $zero;
		my $last = $own + $late;
		$last = $due if $step->[0] <= 0 && $due < $last;
		my $first = $zero + $next[$own - $zero];
		my $never = $first > $last;
		next if $never && !$sent{"$id $v->{base} $step->[1]"};
		return ($step->[1], $last) if $never || $first <= $today;
	}
	return;
}

sub check_row {
	my ($today, $row) = @_;
	my ($mid, $id, $rule, $step, $due, $at) = split /,/, $row;
	my $v = $v[$id];
	my ($new, $last) = newest($id, $today);
	push @wrong, "$row: on " . day($today)
	    if $v->{paid} || $v->{out} || !defined $new || $new ne $step ||
	    $due ne day($v->{base} + $v->{jitter});
	push @wrong, "$row: outside its window, on " . day($today)
	    if !$open[$today - $zero] || $today > ($last // 0) ||
	    $at ne day($today) . 'T09:00:00+00:00';
	push @wrong, "$row: twice" if $sent{"$id $v->{base} $step"}++ || $ids{$mid}++;
}

sub check_all {
	my $today = shift;
	for my $id (0 .. $#v) {
		my $v = $v[$id];
		next if $v->{paid} || $v->{out} ||
		    $v->{base} > $today + 40 || $v->{base} < $today - 30;
		my ($new, $last) = newest($id, $today) or next;
		next if !$open[$today - $zero] || $today > $last;
		push @wrong, "$id $new of " . day($v->{base} + $v->{jitter}) .
		    ': not on ' . day($today)
		    unless $sent{"$id $v->{base} $new"};
	}
}

# How long a run takes here, so that a kill comes at any moment of it.
my $span = 0.02;
my ($runs, $killed, $down) = (0, 0, 0);
for (my $today = $from; $today < $from + 365; $today++) {
	live();
	if ($runs && rand() < 0.05) {    # cron is down for 1 to 10 days
		my $more = int(rand(10));
		$down += $more + 1;
		live() for 1 .. $more;
		$today += $more;
		next;
	}
	table();
	for (my $try = 0; $try < 2 && $killed < $kills; $try++) {
		my $pid = command($today);
		sleep rand($span);
		kill 9, $pid;
		waitpid $pid, 0;
		$killed++ if $? == 9;
	}
	my $begin = time;
	my $pid = command($today);
	waitpid $pid, 0;
	$span = time - $begin;
	$runs++;
	if ($?) { push @wrong, 'a run failed on ' . day($today); last }
	open my $out, '<', "$dir/out" or die;
	chomp, check_row($today, $_) while <$out>;
	close $out;
	check_all($today);
}
system "cx-remind --prove --log $dir/log >$dir/owed 2>$dir/err";
my $owed = -1 + `wc -l <$dir/owed`;
my @checks = (
	['every message that is owed, once, in its window', !@wrong],
	['the log proves it', $? == 0],
	['the log has every message', $owed == keys %ids],
	['runs were killed', $killed >= $kills],
	['there were messages', keys %ids >= $vehicles],
);
print '1..', scalar(@checks), "\n# $vehicles vehicles, $runs runs, ",
    "$down days without, $killed killed, ", scalar(keys %ids), " messages\n";
print "# $_\n" for @wrong[0 .. ($#wrong < 9 ? $#wrong : 9)];
my ($n, $failed) = (0, 0);
for my $check (@checks) {
	print $check->[1] ? 'ok' : 'not ok', ' ', ++$n, " - $check->[0]\n";
	$failed ||= !$check->[1];
}
exit($failed);

#!/usr/bin/perl
# A year of cx-remind, day by day, held to the rules by this program, which
# shares nothing with it: remind-year.pl [VEHICLES [KILLS]].  Cron is down for
# 1 to 10 days now and then, due dates move, people pay and opt out, and the
# first KILLS runs are killed at a random moment and made again.  Prints TAP.
use strict;
use warnings;
use POSIX qw(strftime);
use Time::HiRes qw(sleep time);

my ($vehicles, $kills) = (@ARGV, 300, 40)[0, 1];
my $dir = $ENV{T} or die "T: a folder to work in\n";
my @steps = ([-30, '-30d'], [-7, '-7d'], [0, '0'], [3, '+3d']);
my $late = 15;
srand(20260302);

sub day { strftime('%Y-%m-%d', gmtime($_[0] * 86400)) }

open my $rules, '>', "$dir/r.json" or die;
print $rules '{"cx_remind":1,"rules":[{"name":"v","id":"id","due":"due",',
    '"steps":["-30d","-7d","0","+3d"],"who":"optout is missing",',
    '"stop":"paid is not missing","message":"{id} {due}"}]}';
close $rules;

my $from = 20454;    # 2026-01-01
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
	printf $f "%d,%s,%s,%s\n", $_, day($v[$_]{base} + $v[$_]{jitter}),
	    $v[$_]{paid} ? 'si' : '', $v[$_]{out} ? 'si' : '' for 0 .. $#v;
	close $f;
}

sub command {
	my $today = shift;
	my $pid = fork // die;
	return $pid if $pid;
	open STDOUT, '>', "$dir/out" or die;
	open STDERR, '>', "$dir/err" or die;
	exec 'cx-remind', '-r', "$dir/r.json", '--log', "$dir/log", '--commit',
	    '--run', day($today), '--now', day($today), '--tz', 'UTC',
	    '--no-output-header', "$dir/v.csv";
}

my (%sent, %ids, @wrong);

# The newest step whose day has come, and its day.
sub newest {
	my ($due, $today) = @_;
	my ($found) = grep { $due + $_->[0] <= $today } reverse @steps;
	return $found;
}

sub check_row {
	my ($today, $row) = @_;
	my ($mid, $id, $rule, $step, $due) = split /,/, $row;
	my $v = $v[$id];
	my $new = newest($v->{base} + $v->{jitter}, $today);
	push @wrong, "$row: on " . day($today) if $v->{paid} || $v->{out} ||
	    !$new || $new->[1] ne $step || $due ne day($v->{base} + $v->{jitter});
	push @wrong, "$row: twice" if $sent{"$id $v->{base} $step"}++ || $ids{$mid}++;
}

sub check_all {
	my $today = shift;
	for my $id (0 .. $#v) {
		my $v = $v[$id];
		next if $v->{paid} || $v->{out};
		my $due = $v->{base} + $v->{jitter};
		my $new = newest($due, $today) or next;
		next if $due + $new->[0] + $late < $today;
		push @wrong, "$id $new->[1] of " . day($due) . ": not on " . day($today)
		    unless $sent{"$id $v->{base} $new->[1]"};
	}
}

# How long a run takes here, so that a kill comes at any moment of it.
my $span = 0.02;
my ($runs, $killed) = (0, 0);
for (my $today = $from; $today < $from + 365; $today++) {
	live();
	next if $runs && rand() < 0.05 && ($today += int(rand(10))) && 0;
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
print "1..4\n# $runs runs, $killed killed, ", scalar(keys %ids), " messages\n";
print "# $_\n" for @wrong[0 .. ($#wrong < 9 ? $#wrong : 9)];
print @wrong ? 'not ok' : 'ok', " 1 - every message that is owed, once\n";
print $? == 0 ? 'ok' : 'not ok', " 2 - the log proves it\n";
print $owed == keys %ids ? 'ok' : 'not ok', " 3 - the log has every message\n";
print $killed >= $kills ? 'ok' : 'not ok', " 4 - runs were killed\n";
exit(@wrong || $? || $owed != keys %ids || $killed < $kills);

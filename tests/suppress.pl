#!/usr/bin/perl
# No hidden cell can be computed: 1,000 random tables with totals go through
# cx-kpi --suppress, and glpsol (glpk-utils) looks for the least and the most
# that each hidden cell can be, given all that is published and that no cell is
# negative.  If they are the same, the cell is known.
#	B=build/release perl tests/suppress.pl [TABLES]
use strict;
use warnings;
use File::Temp qw(tempdir);

my ($tables, $rows, $cols, $chunk) = ($ARGV[0] // 1000, 5, 4, 100);
my $bin = $ENV{B} // 'build/release';
my $dir = tempdir(CLEANUP => 1);
$| = 1;
if (system('command -v glpsol >/dev/null') != 0) {
	print "1..0 # SKIP no glpsol\n";
	exit 0;
}
srand 7;

# A table a day; many small cells, some empty.
open my $csv, '>', "$dir/in.csv" or die;
print $csv "day,a,b\n";
sub day { my @t = gmtime($_[0] * 86400 + 946684800);
	sprintf '%04d-%02d-%02d', $t[5] + 1900, $t[4] + 1, $t[3] }
for my $t (0 .. $tables - 1) {
	for my $i (1 .. $rows) {
		for my $j (1 .. $cols) {
			my $n = rand() < 0.15 ? 0 : int(exp(rand(4.2)));
			print $csv day($t), ",r$i,c$j\n" for 1 .. $n;
		}
	}
	print $csv day($t), ",r1,c1\n";
}
close $csv;

my (%cell, %hidden);
open my $out, '-|', "$bin/cx-kpi --time day --every day -g a,b --totals " .
    "--suppress 10 --max-empty 1000000 -m 'n=count()' $dir/in.csv" or die;
<$out>;
while (<$out>) {
	chomp;
	my ($a, $b, $day, $n, $note) = split /,/, $_, -1;
	$cell{$day}{"$a|$b"} = $n;
	push @{ $hidden{$day} }, "$a|$b" if $note eq 'suppressed';
	die "a small cell is published: $_" if $n ne '' && $n > 0 && $n < 10;
}
close $out or die 'cx-kpi failed';

# The equations of a table, hidden cells as variables.
sub equations {
	my ($t, $day) = @_;
	my ($text, @lines) = ('');
	my @a = ((map { "r$_" } 1 .. $rows), '(total)');
	my @b = ((map { "c$_" } 1 .. $cols), '(total)');
	push @lines, [map { "$_->[0]|$_->[1]" } @$_]
	    for (map { my $a = $_; [map { [$a, $_] } @b] } @a),
	    (map { my $b = $_; [map { [$_, $b] } @a] } @b);
	for my $line (@lines) {
		my ($sum, $known) = ('', 0);
		for my $k (0 .. $#$line) {
			my $n = $cell{$day}{ $line->[$k] } // die;
			my $sign = $k < $#$line ? 1 : -1;
			if ($n eq '') {
				$sum .= ($sign > 0 ? ' + ' : ' - ') .
				    name($t, $line->[$k]);
			} else {
				$known += $sign * $n;
			}
		}
		$text .= " $sum = " . -$known . "\n" if $sum ne '';
	}
	return $text;
}
sub name { my ($t, $c) = @_; $c =~ tr/()|//d; "x${t}_$c" }

sub solve {
	my ($goal, $sum, $equations) = @_;
	my %at;
	open my $lp, '>', "$dir/p.lp" or die;
	print $lp "$goal\n o: $sum\nSubject To\n${equations}End\n";
	close $lp;
	system("glpsol --lp $dir/p.lp -o $dir/s.txt >/dev/null") == 0 or die;
	open my $s, '<', "$dir/s.txt" or die;
	my $name;
	while (<$s>) {
		$name = $1 if /^\s*\d+ (x\d+_\w+)/;
		if (defined $name &&
		    /^\s*(?:\d+ x\d+_\w+)?\s+(?:B|NL|NU|NF|NS)\s+(\S+)/) {
			$at{$name} = $1;
			undef $name;
		}
	}
	return \%at;
}

my @days = sort keys %cell;
my ($checked, $known) = (0, 0);
for (my $from = 0; $from < @days; $from += $chunk) {
	my @some = grep { $hidden{$_} } @days[$from ..
	    ($from + $chunk < @days ? $from + $chunk : @days) - 1];
	my $equations = join '', map { equations($_, $some[$_]) } 0 .. $#some;
	my $most = 0;
	for (@some) { $most = @{ $hidden{$_} } if @{ $hidden{$_} } > $most }
	for my $p (0 .. $most - 1) {
		my @names = map { $hidden{ $some[$_] }[$p]
		    ? name($_, $hidden{ $some[$_] }[$p]) : () } 0 .. $#some;
		my $low = solve('Minimize', join(' + ', @names), $equations);
		my $high = solve('Maximize', join(' + ', @names), $equations);
		for (@names) {
			die "$_ is not solved" unless defined $low->{$_} &&
			    defined $high->{$_};
			$checked++;
			$known++ if $high->{$_} - $low->{$_} < 1e-6;
		}
	}
}
print "1..1\n# ", scalar(@days), " tables, $checked hidden cells\n";
print $known == 0 && $checked > 0 && @days == $tables ? '' : 'not ',
    "ok 1 - no hidden cell is known\n";
exit($known == 0 && $checked > 0 ? 0 : 1);

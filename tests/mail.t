#!/usr/bin/perl
# Messages on their way: .eml files through msmtp to a sink of SMTP on
# loopback, the result back by --confirm; .ics through a parser of others
# (icalendar of Python).  What is not installed is skipped.  Prints TAP.
use strict;
use warnings;
use File::Basename qw(dirname);
use File::Temp qw(tempdir);
use IO::Socket::INET;

chdir(dirname($0) . '/..') or die;
my $B = $ENV{B} || 'build/release';
my $bin = `cd "$B" && pwd`;
chomp $bin;
$ENV{PATH} = "$bin:$ENV{PATH}";
$ENV{LC_ALL} = 'C.UTF-8';
$ENV{ASAN_OPTIONS} ||= 'detect_leaks=0';
my $T = tempdir(CLEANUP => 1);
my $n = 0;

sub ok {
	my ($ok, $name) = @_;
	printf "%sok %d - %s\n", $ok ? '' : 'not ', ++$n, $name;
	return $ok;
}

sub put {
	my ($name, $text) = @_;
	open my $f, '>', "$T/$name" or die;
	print $f $text;
	close $f;
}

sub slurp {
	my ($name) = @_;
	open my $f, '<', $name or return '';
	local $/;
	return scalar <$f>;
}

# A server that takes mail until it is told to stop: what came in, as it came,
# is in $T/mail.N with its envelope.  Refuses who is called "gone".
sub sink {
	my $s = IO::Socket::INET->new(LocalAddr => '127.0.0.1', Listen => 5)
	    or return;
	my $port = $s->sockport;
	my $pid = fork;

	return ($port, $pid) if $pid;
	my $mails = 0;
	alarm 60;
	while (my $c = $s->accept) {
		my ($data, $to) = ('', '');
		print $c "220 sink\r\n";
		while (my $line = <$c>) {
			if ($line =~ /^EHLO|^HELO/i) {
				print $c "250 sink\r\n";
			} elsif ($line =~ /^RCPT TO:<gone/i) {
				print $c "550 no such user\r\n";
			} elsif ($line =~ /^QUIT/i) {
				print $c "221 bye\r\n";
				last;
			} elsif ($line =~ /^DATA/i) {
				print $c "354 go on\r\n";
				while (defined(my $l = <$c>) ) {
					last if $l eq ".\r\n";
					$l =~ s/^\.//;
					$data .= $l;
				}
				open my $f, '>', "$T/mail." . ++$mails or die;
				print $f "$to\n$data";
				close $f;
				print $c "250 taken\r\n";
			} else {
				$to = $1 if $line =~ /^RCPT TO:<(.*)>/i;
				print $c "250 ok\r\n";
			}
		}
		close $c;
	}
	exit 0;
}

put('r.json', <<'END');
{"cx_remind": 1, "locale": "es-MX",
 "mail": {"from": "Señor Alcalde <a@example.org>", "unsubscribe": "baja"},
 "rules": [{"name": "r", "id": "id", "due": "vence", "steps": ["-7d", "0"],
  "channel": "correo", "to": "correo", "subject": "¡{nombre}, ya casi!",
  "message": "Hola {nombre}:\n.\n..dos\nvence el {vence, date, long}, {texto}"}]}
END
my $long = 'áéí' x 1000;
put('p.csv', "id,nombre,correo,vence,baja,texto\n"
    . "1,Ana,ana\@example.org,2026-03-09,https://example.org/b?1,$long\n"
    . "2,Íñigo,gone\@example.org,2026-03-09,,x\n"
    . "3,\"Eve\nBcc: all\@example.org\",eve\@example.org,2026-03-09,,y\n");
my $run = "cx-remind -q -r $T/r.json --log $T/log --now";
ok(system("$run 2026-03-02T10:00:00Z --commit -o eml --directory $T/out "
    . "$T/p.csv") == 0, 'mails are written');
my @files = sort glob("$T/out/*.eml");
ok(@files == 3, 'one file a mail');
my $all = join '', map { slurp($_) } @files;
ok($all !~ /[^\x00-\x7f]/ && $all !~ /^.{77}/m && $all !~ /\r/,
    'ASCII, short lines');

my $msmtp = `command -v msmtp 2>&1 || :`;
if ($msmtp eq '') {
	print "# skipped: msmtp is not installed (make deps)\n";
} else {
	deliver();
}
if (system("/usr/bin/python3 -c 'import icalendar' 2>/dev/null") != 0) {
	print "# skipped: python3-icalendar is not installed (make deps)\n";
} else {
	parse_mail();
	parse_calendar();
}
print "1..$n\n";

# Each file by msmtp -t, as a cron job would, and what came of it confirmed.
sub deliver {
	my ($port, $pid) = sink();
	my $results = "message_id,status\n";

	put('msmtprc', "account default\nhost 127.0.0.1\nport $port\n"
	    . "from a\@example.org\nset_date_header off\nset_msgid_header off\n");
	chmod 0600, "$T/msmtprc";
	for my $f (@files) {
		my ($id) = $f =~ m{([0-9a-f]{32})\.eml$};
		my $sent = system("msmtp -C $T/msmtprc -t <$f 2>/dev/null");

		$results .= "$id," . ($sent == 0 ? 'sent' : 'bounced') . "\n";
	}
	kill 'TERM', $pid;
	waitpid $pid, 0;
	my @mails = glob("$T/mail.*");
	ok(@mails == 2, 'the sink took two of three');
	my %to = map { my $m = slurp($_); my ($to) = $m =~ /^(.*)\n/;
	    $m =~ s/^.*\n//; ($to, $m) } @mails;
	ok(join(' ', sort keys %to) eq 'ana@example.org eve@example.org',
	    'to whom they are for and nobody else');
	for my $to (sort keys %to) {
		my ($f) = grep { slurp($_) =~ /^To: \Q$to\E$/m } @files;
		my $want = slurp($f);

		$want =~ s/\n/\r\n/g;
		ok($to{$to} eq $want, "byte for byte: $to");
	}
	put('results.csv', $results);
	ok(system("cx-remind -q --confirm --log $T/log $T/results.csv") == 0,
	    'results are confirmed');
	my $state = `cx-remind --prove --log $T/log 2>&1`;
	ok($state =~ /2 sent, 1 bounced/, 'the log knows') or
	    print "# $state\n";
	ok(`$run 2026-03-03 --no-output-header $T/p.csv` eq '',
	    'nothing is due again');
}

sub python {
	my ($code, @args) = @_;
	put('code.py', $code);
	return `/usr/bin/python3 $T/code.py @args 2>&1`;
}

# The mails as a program that is not ours reads them.
sub parse_mail {
	my $got = python(<<'END', @files);
import sys, email, email.policy
for name in sys.argv[1:]:
    m = email.message_from_bytes(open(name, 'rb').read(),
        policy=email.policy.default)
    body = m.get_content()
    print(m['to'], '|', m['subject'], '|', m['from'].addresses[0].display_name,
        '|', m['bcc'], '|', m['list-unsubscribe'], '|', len(body), '|',
        m['date'].datetime.isoformat(), '|', not m.defects, '|',
        name.endswith(m['message-id'][1:33] + '.eml'), '|', '\n..dos\n' in body)
END
	my @lines = sort split /\n/, $got;
	my $tail = '2026-03-02T10:00:00+00:00 | True | True | True';
	ok($lines[0] eq 'ana@example.org | ¡Ana, ya casi! | Señor Alcalde | '
	    . "None | <https://example.org/b?1> | 3048 | $tail"
	    && $lines[1] eq 'eve@example.org | ¡Eve Bcc: all@example.org, ya '
	    . "casi! | Señor Alcalde | None | None | 70 | $tail"
	    && $lines[2] =~ /^gone\@example.org \| ¡Íñigo, ya casi! /,
	    'another parser reads the mails') or print map { "# $_\n" } @lines;
}

sub parse_calendar {
	my $cal = 'cx-remind -r tests/golden/cx-remind/ics/rules.json '
	    . '--tz America/Mexico_City -o ics';
	my $in = 'tests/golden/cx-remind/ics/in.csv';

	system("$cal --now 2026-03-02 $in >$T/a.ics") == 0 or die;
	system("$cal --now 2026-03-25 $in >$T/b.ics") == 0 or die;
	my $got = python(<<'END', "$T/a.ics", "$T/b.ics");
import sys, icalendar
for name in sys.argv[1:]:
    raw = open(name, 'rb').read()
    assert raw.count(b'\n') == raw.count(b'\r\n')
    assert max(len(l) for l in raw.split(b'\r\n')) <= 75
    for l in raw.split(b'\r\n'):
        l.decode('utf-8')
    for e in icalendar.Calendar.from_ical(raw).walk('VEVENT'):
        print(e['uid'], e['sequence'], e['dtstart'].dt, e['summary'], '|',
            ' '.join(str(a['trigger'].dt) for a in e.walk('VALARM')), '|',
            e['description'].startswith('Plazo; hasta el ')
            and e['description'].endswith('medio de ñáéíóú.')
            and '\nLleve C:\\ y' in e['description'])
END
	my @lines = split /\n/, $got;
	ok(@lines == 5 && $lines[0] =~ m{ 0 2026-04-01 Verificar ABC-123 \| -30 days, 9:00:00 -7 days, 9:00:00 -1 day, 9:00:00 \| True$}
	    && $lines[1] =~ / 1 2026-03-09 Verificar X,Y;Z \|/,
	    'another parser reads the calendar') or print map { "# $_\n" } @lines;
	my %first = map { /^(\S+) (\d+)/ ? ($1, $2) : () } @lines[0 .. 3];
	my %later = map { /^(\S+) (\d+)/ ? ($1, $2) : () } @lines[4 .. $#lines];
	my @same = grep { exists $first{$_} } keys %later;
	ok(@same > 0 && !grep({ $later{$_} <= $first{$_} } @same),
	    'a later step is the same event with a higher sequence');
}

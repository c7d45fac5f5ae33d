#!/bin/sh
# A file in pieces, by GNU parallel on two jobs and, where sshd and rsync are,
# over ssh to this machine: the same bytes as one run.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=America/Mexico_City PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
command -v parallel >/dev/null || {
	echo '1..0 # SKIP no GNU parallel'
	exit 0
}
work=$(mktemp -d) || exit 1
trap 'kill "$(cat "$work/pid" 2>/dev/null)" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cp examples/paralelo.sh examples/indicadores.json examples/transacciones.csv \
    "$work" || exit 1
cd "$work" || exit 1
# Texts with line ends and quotes, that CSV cut at newlines would damage.
awk -F, -v OFS=, 'NR == 1 { print "texto", $0; next }
	{ print "\"uno\n\"\"dos\"\", tres\"", $0 }' transacciones.csv >datos.csv
n=0
failed=0

ok() { # STATUS NAME
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $n - $2"
	else
		echo "not ok $n - $2"
		failed=1
	fi
}

cx-kpi -r indicadores.json datos.csv >want && [ "$(wc -l <want)" -eq 4 ]
ok $? 'one run'
sh paralelo.sh indicadores.json datos.csv -j 2 >got && cmp want got
ok $? 'two jobs on this machine'
# The pieces were pieces: as many states as jobs, each of some records.
cx-segment -w 'all: true' --list all -o ndjson datos.csv |
    parallel --will-cite --pipe --block 32k -j 2 'wc -l' >sizes
[ "$(wc -l <sizes)" -gt 4 ] &&
    [ "$(awk '{ n += $1 } END { print n }' sizes)" -eq 1200 ]
ok $? "$(wc -l <sizes) pieces with all records"

# A server of our own for our user, on a port that nobody has.
serve() {
	ssh-keygen -q -t ed25519 -N '' -f key && ssh-keygen -q -t ed25519 \
	    -N '' -f host && cp key.pub authorized || return 1
	[ -d /run/sshd ] || mkdir -p /run/sshd 2>/dev/null
	for port in 42022 43122 45722 47922; do
		/usr/sbin/sshd -p $port -h "$work/host" -f /dev/null \
		    -o ListenAddress=127.0.0.1 -o PidFile="$work/pid" \
		    -o AuthorizedKeysFile="$work/authorized" \
		    -o StrictModes=no -o UsePAM=no -o SetEnv="PATH=$PATH" \
		    2>sshd.log && break
	done
	cat >config <<EOF
Host shard
HostName 127.0.0.1
Port $port
IdentityFile $work/key
StrictHostKeyChecking no
UserKnownHostsFile /dev/null
LogLevel ERROR
EOF
	for i in 1 2 3 4 5; do
		ssh -F config shard true 2>>sshd.log && return 0
		sleep 1
	done
	return 1
}

if [ ! -x /usr/sbin/sshd ] || ! command -v rsync >/dev/null; then
	n=$((n + 1))
	echo "ok $n # SKIP no sshd or no rsync"
elif ! serve; then
	sed 's/^/# /' sshd.log
	n=$((n + 1))
	echo "ok $n # SKIP no server for ssh can be started here"
else
	PARALLEL_SSH="ssh -F $work/config" RSYNC_RSH="ssh -F $work/config" \
	    sh paralelo.sh indicadores.json datos.csv -j 2 -S shard \
	    --basefile indicadores.json --workdir "$work/there" >got &&
	    cmp want got
	ok $? 'two jobs over ssh'
fi
echo "1..$n"
exit $failed

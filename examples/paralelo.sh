#!/bin/sh
# Indicators of a file cut into pieces by GNU parallel: each job writes its
# states (--partial), one run at the end finishes them (--merge).  The result
# is the same bytes as that of a single run over the whole file.
#
# parallel cuts at newlines, so the pieces are NDJSON: a record is a line
# there, whatever newlines its texts have.
#
#     sh paralelo.sh KPIS.json FILE.csv [OPTION OF PARALLEL]...
#
# With -j 8 there are eight jobs at a time.  With
# -S ana@n1,ana@n2 --basefile KPIS.json they go to other machines by ssh,
# which need cx in their PATH, and the file of indicators by rsync.
set -eu
kpis=$1
data=$2
shift 2
: "${TZ:?set a time zone, such as America/Mexico_City}"

cx-segment -w 'all: true' --list all -o ndjson "$data" |
    parallel --will-cite --pipe --block 32k --env TZ "$@" \
        "cx-kpi --partial -r $kpis" |
    cx-kpi --merge -r "$kpis" -o csv

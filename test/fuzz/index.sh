#!/bin/bash
# index.sh: are the answers by index those of a sequential scan?
#
#   bash test/fuzz/index.sh SEED SECONDS
#
# Round after round until the time is up, at least one: a table of some kind
# with random texts, and random queries of it, by index and by scan. The server
# is that of PGHOST, PGPORT and PGUSER; the database is made and dropped here.
# Prints the seed, differences with the smallest query that shows one, and a
# closing line. A round has the seed of the first plus its number, so
# `index.sh SEED 0` repeats the one whose seed was printed.

set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
seed=${1:?index.sh SEED SECONDS} seconds=${2:?index.sh SEED SECONDS}
database=assay_fuzz_index_$$
failed=0 rounds=0

export PGOPTIONS='-c client_min_messages=warning -c jit=off'

run()
{
	psql -X -q -A -t -v ON_ERROR_STOP=1 -d "$database" "$@"
}

printf "index: seed %s\n" "$seed"
createdb -T template0 -E UTF8 -l C "$database" || exit 1
trap 'dropdb -f "$database"' EXIT
run -f "$here/index.sql" || exit 1

SECONDS=0
while [ "$rounds" -eq 0 ] || { [ "$SECONDS" -lt "$seconds" ] && [ "$failed" -eq 0 ]; }; do
	compare="SELECT 'seed $((seed + rounds)): ' || d FROM fuzz.compare() d"
	found=$(run -c "SELECT fuzz.build($((seed + rounds)))" -c "$compare" \
		-c 'SELECT fuzz.change()' -c "$compare" \
		-c 'VACUUM' -c "$compare" 2>&1) || failed=1
	[ -z "${found//[[:space:]]/}" ] || { printf '%s\n' "$found" | sed '/^$/d'; failed=1; }
	rounds=$((rounds + 1))
done
run -c "SELECT format('index: $rounds rounds, %s queries, %s by index, %s in parallel, %s with lossy bitmaps, %s errors of arguments; %s differences',
	count(*), count(*) FILTER (WHERE by_index), count(*) FILTER (WHERE parallel), count(*) FILTER (WHERE lossy),
	count(*) FILTER (WHERE refused), count(*) FILTER (WHERE differs)) FROM fuzz.run" || failed=1
exit "$failed"

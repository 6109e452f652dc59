#!/bin/bash
# worst_text.sh: texts of 1 MB that are hard to read, through every function of
# the extension that takes text, for some time.
#
#   PGHOST=... PGPORT=... PGUSER=... bash test/fuzz/worst_text.sh SEED SECONDS
#
# The extension has to be installed on that server; a database of its own is
# made and dropped. Functions come from the catalogue (calls.sql), texts from a
# list of what text is made of and from combinations of that (worst_text.sql).
# The same seed tries the same things in the same order, as far as time allows.
#
# Prints the slowest text of each of the slowest functions. Fails where a call
# - crashes the server,
# - raises an internal error (XX000),
# - returns text that is not valid, or
# - takes more than 3 s for 1 MB, ten times what it may, and that is more than
#   250 times what md5() of it took just before, for machines are busy.

set -eu

if [ $# -ne 2 ]; then
	echo "usage: worst_text.sh SEED SECONDS" >&2
	exit 2
fi
seed=$1 seconds=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
database=assay_worst_text_$$
slowest=3 slowest_beats=250 most=10

psql=(psql -X -q -A -t -v ON_ERROR_STOP=1)
drop() { "${psql[@]}" -d postgres -c "DROP DATABASE IF EXISTS $database WITH (FORCE)" > /dev/null 2>&1 || true; }
trap drop EXIT
trap 'exit 130' INT TERM

export PGOPTIONS="${PGOPTIONS:-} -c client_min_messages=warning"
"${psql[@]}" -d postgres -c "CREATE DATABASE $database TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"

"${psql[@]}" -d "$database" -o /dev/null -c 'CREATE EXTENSION assay' \
	-f "$here/calls.sql" -f "$here/worst_text.sql" -f - << SQL
SELECT setseed(('x' || left(md5('$seed'), 7))::bit(28)::int / 268435456.0);
CREATE TABLE worst.plan AS
SELECT random() AS n, c.id, c.copies, u.unit
FROM (SELECT unit FROM worst.unit UNION ALL SELECT worst.mixed() FROM generate_series(1, 200)) u,
	fuzz.call c;
SQL
longest=$("${psql[@]}" -d "$database" -c "SELECT max(copies) * $slowest * 10 FROM worst.plan")

# a call that does not heed its timeout is ended with the client, and found below
status=0
timeout -k 5 $((seconds + longest + 60)) "${psql[@]}" -d "$database" -o /dev/null \
	-f - << SQL || status=$?
SELECT clock_timestamp() + interval '$seconds s' AS deadline \gset
SELECT format('SET statement_timeout = %L', $slowest * 10 * copies || 's'),
	format('SELECT worst.attempt(%s, %L, %L)', id, unit, :'deadline')
FROM worst.plan ORDER BY n LIMIT $seconds * 100 \gexec
SQL
if [ "$status" -ne 0 ]; then
	echo "failed: psql ended with $status (124: a call did not heed a cancel; 2: the server went away)"
	"${psql[@]}" -d "$database" -c "SELECT 'the last call was behind ' || f.call || ' of ' || left(r.unit, 60) FROM worst.result r JOIN fuzz.call f ON f.id = r.call ORDER BY r.ctid DESC LIMIT 1" || true
	exit 1
fi

"${psql[@]}" -d "$database" << SQL
SELECT format('seed %s: %s calls of %s functions', '$seed', count(*), count(DISTINCT c.function))
FROM worst.result r JOIN fuzz.call c ON c.id = r.call;
SELECT format('  %s s/MB  %s, argument %s, of %s', to_char(per_mb, 'FM990.000'), function, argument, to_json(left(unit, 60)))
FROM (SELECT DISTINCT ON (c.function) c.function, c.argument, r.unit, r.seconds / c.copies AS per_mb
	FROM worst.result r JOIN fuzz.call c ON c.id = r.call ORDER BY c.function, r.seconds / c.copies DESC) s
ORDER BY per_mb DESC LIMIT $most;
SQL

wrong=$("${psql[@]}" -d "$database" << SQL
SELECT format('failed: %s: %s s, %s %s, of %s', c.call, round(r.seconds::numeric, 1), r.state, r.message, to_json(left(r.unit, 300)))
FROM worst.result r JOIN fuzz.call c ON c.id = r.call
WHERE r.state LIKE 'XX%' OR r.state IN ('22021', '22P05', '57014')
	OR r.seconds > c.copies * greatest($slowest, $slowest_beats * r.beat)
ORDER BY r.seconds DESC LIMIT 20;
SQL
)
if [ -n "$wrong" ]; then
	echo "$wrong"
	exit 1
fi

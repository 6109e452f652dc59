#!/bin/bash
# What images of registries in shared memory are worth, with 22,000 brands,
# 10,000 sellers and 100,000 importers: the first screening of a connection and
# the memory it takes, parallel workers, a change of one brand among many, and
# sessions that screen while others write. Runs on the host of a server of its
# own (PG* environment, a superuser), in a database that it makes and drops;
# figures are only good on a quiet machine.
#
#	test/bench/registry.sh [rows of the parallel query [seconds [connections]]]

set -eu
rows=${1:-1000000}
seconds=${2:-60}
connections=${3:-100}
here=$(cd "$(dirname "$0")" && pwd)
export PGDATABASE=assay_bench_registry PGOPTIONS='-c jit=off'
work=$(mktemp -d)
trap 'rm -rf "$work"; dropdb --if-exists --force assay_bench_registry' EXIT
dropdb --if-exists assay_bench_registry 2> "$work/drop"
createdb -T template0 -E UTF8 assay_bench_registry

say() { printf '%-64s %s\n' "$1" "$2"; }
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

cat > "$work/fill.sql" <<SQL
SET client_min_messages = warning;
CREATE EXTENSION assay;
\i $here/names.sql
INSERT INTO assay.brand (name, prior)
SELECT pg_temp.name(i, 3 + i % 2) || CASE WHEN i % 3 = 0 THEN ' ' || pg_temp.name(i % 5000, 2) ELSE '' END, 0.1 + 0.8 * (i % 10) / 10
FROM generate_series(1, 22000) i ON CONFLICT DO NOTHING;
INSERT INTO assay.seller (name, country)
SELECT pg_temp.name(i + 20000, 3) || ' ' || (ARRAY['Trading','Technology','Import Export','Garment','Leather Goods'])[1 + i % 5]
	|| ' Co., Ltd.', (ARRAY['CN','HK','TR','VN'])[1 + i % 4]
FROM generate_series(1, 10000) i;
INSERT INTO assay.seller_identifier (seller_id, kind, value)
SELECT seller_id, 'phone', format('+8613%s', 100000000 + seller_id * 7919 % 90000000) FROM assay.seller;
INSERT INTO assay.importer (number, name, status, valid)
SELECT format('%s-%s', 10 + i % 60, lpad((1000000 + i)::text, 7, '0'))::importerno, pg_temp.name(i + 40000, 3) || ' Inc',
	(ARRAY['trusted','suspended','revoked'])[1 + i % 3], '(,)'
FROM generate_series(1, 100000) i;
CREATE TABLE shipment AS
SELECT i AS id, CASE i % 20 WHEN 0 THEN pg_temp.name(1 + i % 22000, 3 + (1 + i % 22000) % 2) ELSE '' END || ' ' ||
	(SELECT string_agg((ARRAY['women','cotton','shirt','blue','size','shoes','leather','bag','watch','phone','case','cover','set','pcs','new',
		'summer','dress','kids','toy','silver','ring','makeup','cream','oil','lamp','usb','cable','black','white','socks'])
		[1 + (hashint8(i * 17 + k)::bigint & 2147483647) % 30], ' ') FROM generate_series(1, 5 + i % 4) k) AS description
FROM generate_series(1, $rows) i;
ALTER TABLE shipment SET (parallel_workers = 2);
VACUUM ANALYZE;
CHECKPOINT;
SQL
sql -f "$work/fill.sql" > "$work/fill.out"

screening="SELECT count(*) FROM assay.screen('womens lauvetta bag', '420221', 'Nemora Trading', 'CN', '12-3456789', 'Someone LLC', 'CN', 1, 10, 'USD', 'RR473124829GB', date '2025-01-01')"

# ---- the first screening of a connection

first() # options
{
	for i in 1 2 3 4 5 6 7 8 9 10 11; do
		PGOPTIONS="$PGOPTIONS $1" psql -Xq -v ON_ERROR_STOP=1 -c '\timing on' -c 'SELECT 1' -c 'SELECT 1' -c "$screening" |
			awk '/^Time:/ { t[++n] = $2 } END { print t[3] - t[2] }'
	done | sort -n | awk '{ x[NR] = $1 } END { print x[int((NR + 1) / 2)] " (least " x[1] ")" }'
}
sql -c "$screening" > "$work/warm"
say 'first screening of a connection, more than SELECT 1, ms' "$(first '')"
say '  with images of its own' "$(first '-c assay.shared_memory=0')"

# ---- memory of a backend, private and written to, over one that has done nothing

private() # options, statement
{
	mkfifo "$work/in"
	PGOPTIONS="$PGOPTIONS $1" psql -XAtq < "$work/in" > "$work/private" &
	exec 9> "$work/in"
	echo "$2; SELECT 'pid', pg_backend_pid();" >&9
	until grep -q '^pid' "$work/private"; do sleep 0.1; done
	awk '/^Private_Dirty/ { print $2 }' "/proc/$(sed -n 's/^pid.//p' "$work/private")/smaps_rollup"
	exec 9>&-
	wait
	rm "$work/in"
}
idle=$(private '' 'SELECT 1')
say 'memory of a backend that has screened, more than idle, kB' "$(($(private '' "$screening") - idle))"
say '  with images of its own' "$(($(private '-c assay.shared_memory=0' "$screening") - idle))"
say 'shared memory of all images, kB' "$(sql -c 'SELECT sum(bytes) / 1024 FROM assay.registry_images WHERE shared AND database = current_database()')"

# ---- parallel workers, new for each query

query='SELECT count(*) FROM shipment s, LATERAL assay.brand_matches(s.description) m'
elapsed() # workers
{
	sql -c "SET max_parallel_workers_per_gather = $1" -c 'SET parallel_leader_participation = off' -c 'SET parallel_setup_cost = 0' \
		-c 'SET parallel_tuple_cost = 0' -c "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) $query" | awk '/^Execution Time/ { print $3 }'
}
for i in 1 2 3; do
	elapsed 0 >> "$work/one"
	elapsed 2 >> "$work/two"
done
one=$(sort -n "$work/one" | head -n 1)
two=$(sort -n "$work/two" | head -n 1)
say 'two parallel workers, times as fast as one process' "$(awk "BEGIN { printf \"%.2f\", $one / $two }")"

# ---- one brand of 100,000 changes, and four sessions ask

cat > "$work/more.sql" <<SQL
\i $here/names.sql
INSERT INTO assay.brand (name, prior)
SELECT pg_temp.name(i, 4) || ' ' || pg_temp.name(i % 5000, 2), 0.5 FROM generate_series(22001, 100000) i ON CONFLICT DO NOTHING;
SQL
sql -f "$work/more.sql"
ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
pids=''
for i in 1 2 3 4; do
	mkfifo "$work/in$i"
	psql -XAtq < "$work/in$i" > "$work/out$i" &
	eval "exec $((i + 10))> \"$work/in$i\""
	echo 'SELECT pg_backend_pid();' >&$((i + 10))
	echo "SELECT count(*) FROM assay.brand_matches('womens lauvetta bag');" >&$((i + 10))
done
while [ "$(cat "$work"/out? | wc -l)" -lt 8 ]; do sleep 0.1; done
for i in 1 2 3 4; do pids="$pids $(head -n 1 "$work/out$i")"; done
before=0; for p in $pids; do before=$((before + $(ticks "$p"))); done
sql -c "UPDATE assay.brand SET name = 'Changed ' || name WHERE brand_id = (SELECT max(brand_id) FROM assay.brand)"
for i in 1 2 3 4; do echo "SELECT count(*) FROM assay.brand_matches('womens lauvetta bag');" >&$((i + 10)); done
while [ "$(cat "$work"/out? | wc -l)" -lt 12 ]; do sleep 0.1; done
after=0; for p in $pids; do after=$((after + $(ticks "$p"))); done
for i in 1 2 3 4; do eval "exec $((i + 10))>&-"; done
wait
say 'one brand of 100,000 changed: CPU of four sessions that ask, s' "$(awk "BEGIN { print ($after - $before) / $(getconf CLK_TCK) }")"

# ---- sessions that screen, two that write, one that compares with images of its own

cat > "$work/screen.pgbench" <<'SQL'
\set n random(1, 1000)
SELECT count(*) FROM shipment s, LATERAL assay.screen(s.description, '420221', 'Nemora Trading', 'CN', NULL, 'Someone LLC', 'CN', 1, 10, 'USD', NULL, date '2025-01-01') f WHERE s.id = :n;
SQL
cat > "$work/write.pgbench" <<'SQL'
\set n random(1, 22000)
UPDATE assay.brand SET prior = 0.2 + (:n % 7) / 10.0 WHERE brand_id = :n;
\sleep 2 s
UPDATE assay.seller SET reason = 'n' || :n WHERE seller_id = 1 + :n % 10000;
\sleep 2 s
SQL
cat > "$work/check.pgbench" <<'SQL'
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT md5(coalesce(string_agg(m::text, ',' ORDER BY s.id, m.start), '')) AS shared FROM shipment s, LATERAL assay.brand_matches(s.description) m WHERE s.id % 977 = 0 AND s.id < 100000 \gset
SET LOCAL assay.shared_memory = 0;
SELECT md5(coalesce(string_agg(m::text, ',' ORDER BY s.id, m.start), '')) AS private FROM shipment s, LATERAL assay.brand_matches(s.description) m WHERE s.id % 977 = 0 AND s.id < 100000 \gset
COMMIT;
SELECT 1 / (':shared' = ':private')::int;
\sleep 1 s
SQL
sql -c 'DELETE FROM assay.brand WHERE brand_id > 22000' -c 'CREATE INDEX ON shipment (id)'
in_use() { sql -c "SELECT coalesce(sum(bytes), 0) / 1024 FROM assay.registry_images WHERE shared"; }
pgbench -n -T "$seconds" -c 2 -f "$work/write.pgbench" > "$work/write.out" 2>&1 & writers=$!
pgbench -n -T "$seconds" -c 1 -f "$work/check.pgbench" > "$work/check.out" 2>&1 & checker=$!
pgbench -n -T "$seconds" -c "$connections" -j 2 -f "$work/screen.pgbench" > "$work/screen.out" 2>&1 & readers=$!
sleep $((seconds / 3)); third=$(in_use)
sleep $((seconds / 3)); two_thirds=$(in_use)
failed=0
for p in $writers $checker $readers; do wait "$p" || failed=$((failed + 1)); done
say "$connections sessions screen, 2 write: programs of 3 that failed" "$failed"
say '  screenings' "$(sed -n 's/^number of transactions actually processed: //p' "$work/screen.out")"
say '  comparisons with private images, all equal' "$(sed -n 's/^number of transactions actually processed: //p' "$work/check.out")"
say '  shared memory after a third and two thirds of the time, kB' "$third $two_thirds"
grep -h -i error "$work"/*.out | sort | uniq -c | head || true

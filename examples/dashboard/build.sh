#!/bin/bash
# build.sh: a dashboard over the views of assay, built with Evidence.
#
#   bash examples/dashboard/build.sh DIRECTORY
#
# Installs Evidence from npm, starts a private server with sample shipments,
# screens them, builds the pages into DIRECTORY/build and takes a screenshot
# of each, wide and narrow, in headless Chromium into DIRECTORY/screenshots.
# Takes some minutes, and a network for npm.
#
# With a database of your own leave this script aside: in a copy of this
# directory, set EVIDENCE_SOURCE__assay__host, __port, __database, __user and
# __password, and run "npm install", "npm run sources" and "npm run build".

. "$(dirname "${BASH_SOURCE[0]}")/../../test/server.sh"

[ $# -eq 1 ] || die "usage: bash examples/dashboard/build.sh DIRECTORY"
mkdir -p "$1"
site=$(cd "$1" && pwd -P)
here=$top/examples/dashboard
for program in node npm; do
	command -v $program > /dev/null || die "$program is missing."
done
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || die "chromium is missing."

cp -r "$here/pages" "$here/sources" "$here/evidence.config.yaml" "$here/package.json" "$site"
(cd "$site" && npm install --no-audit --no-fund --no-package-lock --loglevel=error > npm.log 2>&1) ||
	{ tail -n 20 "$site/npm.log" >&2; die "npm could not install Evidence."; }

# DuckDB for the web has been loading its reader of Parquet files from a server
# of its own since 1.29, in the browser too; package.json asks for the last
# version that has it built in, which lacks two settings that Evidence makes.
find "$site/node_modules/@evidence-dev/universal-sql/src/client-duckdb" -name '*.js' \
	-exec sed -i '/SET \(ieee_floating_point_ops\|old_implicit_casting\)/d' {} +

prepare_system
make_work_dir
build
start_server
createdb dashboard
sql() { psql -XAtq -v ON_ERROR_STOP=1 -d dashboard "$@"; }
sql -c 'CREATE EXTENSION assay' -f "$top/test/demo/registry_tables.sql"
for name in brands brand_authorised brand_gtin sellers seller_identifiers importers; do
	sql -c "COPY demo.$name FROM STDIN WITH (FORMAT csv, HEADER)" < "$top/test/data/$name.csv"
done
PGOPTIONS="-c client_min_messages=warning" sql -f "$top/test/demo/registries.sql" > /dev/null
perl "$top/test/csv_rows.pl" "$top/test/data/shipments.csv" "$work/rejected" "$work/summary" | sql -c 'COPY demo.shipment FROM STDIN'
sql -f "$here/fill.sql"

export EVIDENCE_SOURCE__assay__host=$PGHOST EVIDENCE_SOURCE__assay__port=$PGPORT EVIDENCE_SOURCE__assay__database=dashboard \
	EVIDENCE_SOURCE__assay__user=$PGUSER EVIDENCE_SOURCE__assay__password=none SEND_ANONYMOUS_USAGE_STATS=no
for step in sources build; do
	(cd "$site" && npm run $step > $step.log 2>&1) || { tail -n 30 "$site/$step.log" >&2; die "Evidence failed at $step."; }
done

mkdir -p "$site/screenshots"
node "$here/serve.mjs" "$site/build" > "$work/address" &
server=$!
for _ in {1..50}; do [ ! -s "$work/address" ] || break; sleep 0.1; done
address=$(cat "$work/address")
for page in index brands sellers routes rules picks ledger; do
	path=${page#index}
	for width in 1200 480; do
		"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/browser" --window-size=$width,2000 \
			--virtual-time-budget=30000 --screenshot="$site/screenshots/$page-$width.png" "$address/$path" > "$work/browser.log" 2>&1 ||
			{ tail -n 5 "$work/browser.log" >&2; die "There is no screenshot of $page."; }
	done
	echo "$site/screenshots/$page-1200.png"
done
kill $server

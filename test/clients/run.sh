#!/bin/bash
# run.sh: the clients that people use, each against a private server: drivers of
# Python, Node, Java, ODBC and R, and what is built on them.
#
#   bash test/clients/run.sh [CLIENT...]
#
# Installs what is missing of Debian's packages (as root) and of npm's, the
# latter into a temporary directory. Prints a line for each thing that works or
# breaks; all should work. Not part of check.sh: it needs a network.

. "$(dirname "${BASH_SOURCE[0]}")/../server.sh"

clients=("$@")
[ $# -gt 0 ] || clients=(psycopg2 psycopg asyncpg sqlalchemy odbc pg knex drizzle postgraphile jdbc r)
here=$top/test/clients
python=/usr/bin/python3	# the one that Debian's packages are for

wants() { [[ " ${clients[*]} " =~ " $1 " ]]; }

# debian COMMAND-THAT-SUCCEEDS-IF-THERE PACKAGE...
debian()
{
	local there=$1
	shift
	! sh -c "$there" > /dev/null 2>&1 || return 0
	[ "$(id -u)" = 0 ] || die "Install $* first."
	apt_log=${apt_log:-$(mktemp)}
	apt_get install --no-install-recommends "$@" || { apt_get update || true; apt_get install --no-install-recommends "$@"; } || apt_failed "$@"
}

prepare_system
make_work_dir
build
start_server
# JDBC knows no sockets
port=$(perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport')
as_user "$pg_bin/pg_ctl" -s -w -D "$work/user/data" -l "$work/user/server.log" -o "-c listen_addresses=127.0.0.1 -p $port" restart
export PGPORT=$port CLIENTS_HOST=127.0.0.1 CLIENTS_DIR=$work/node
psql -XAtq -v ON_ERROR_STOP=1 -d postgres -f "$here/setup.sql"
# a table of its own for each, by the procedure and by the function
for client in "${clients[@]}"; do
	for table in "parcel_$client" "parcel_${client}_call"; do
		psql -XAtq -v ON_ERROR_STOP=1 -d postgres -c "CREATE TABLE $table AS TABLE parcel; ALTER TABLE $table ADD PRIMARY KEY (id)"
	done
done

{
	! wants psycopg2 || { debian "$python -c 'import psycopg2'" python3-psycopg2; "$python" -B "$here/clients.py" psycopg2_; }
	! wants psycopg || { debian "$python -c 'import psycopg'" python3-psycopg; "$python" -B "$here/clients.py" psycopg3; }
	! wants asyncpg || { debian "$python -c 'import asyncpg'" python3-asyncpg; "$python" -B "$here/clients.py" asyncpg_; }
	! wants sqlalchemy || { debian "$python -c 'import sqlalchemy, psycopg2'" python3-sqlalchemy python3-psycopg2; "$python" -B "$here/clients.py" sqlalchemy_; }
	! wants odbc || { debian "$python -c 'import pyodbc' && odbcinst -q -d | grep -q 'PostgreSQL Unicode'" unixodbc odbcinst odbc-postgresql python3-pyodbc; "$python" -B "$here/clients.py" odbc; }

	node=()
	for client in pg knex drizzle postgraphile; do
		! wants "$client" || node+=("$client")
	done
	if [ ${#node[@]} -gt 0 ]; then
		debian 'command -v npm' nodejs npm
		mkdir "$work/node"
		(cd "$work/node" && echo '{ "private": true }' > package.json &&
			npm install --no-audit --no-fund --no-package-lock --loglevel=error pg@8 knex@3 drizzle-orm@0 postgraphile@4 graphql@15 > npm.log 2>&1) ||
			{ tail -n 20 "$work/node/npm.log" >&2; die "npm could not install the clients."; }
		node "$here/clients.mjs" "${node[@]}"
	fi
	if wants jdbc; then
		debian 'command -v javac' default-jdk-headless
		debian '[ -e /usr/share/java/postgresql.jar ]' libpostgresql-jdbc-java
		javac -d "$work" "$here/Clients.java"
		java -cp "$work:/usr/share/java/postgresql.jar" Clients
	fi
	! wants r || { debian 'Rscript -e "library(RPostgreSQL)"' r-cran-rpostgresql; Rscript --vanilla "$here/clients.R"; }
} | tee "$work/told"

awk '/^works/ { works++ } /^breaks/ { breaks++ } END { printf "%d work, %d break\n", works, breaks; exit breaks > 0 || works == 0 }' "$work/told"

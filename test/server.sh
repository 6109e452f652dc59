# server.sh: a private PostgreSQL with the extension in it, for the scripts
# beside this file, which source it.
#
# It installs what is missing (as root, by apt), builds the extension and
# starts a server of its own under a temporary directory: as an unprivileged
# user, on a unix socket only. The extension is installed into a stage in that
# directory too, from where only that server loads it, and all of it goes away
# at the end: of the machine's own PostgreSQL nothing is written. Its clusters
# are never connected to, upgraded or restarted, and none is made.
#
#   prepare_system [test]   installs what is missing, or says what is
#   make_work_dir           $work, the temporary directory
#   copy_source             builds in a copy of the source from here on
#   build [MAKE-OPTION...]  compiles, and installs into the stage
#   start_server            and points PGHOST, PGPORT, PGUSER at it
#   as_user COMMAND...      runs a command as the unprivileged user
#
# PG_CONFIG=/path/to/pg_config in the environment chooses the PostgreSQL.

set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source_dir=$top
server_env=()	# NAME=VALUE for the server alone
work= apt_log= user= cluster_refused=

# each argument a line
say() { printf '%s\n' "$@" >&2; }
die() { say "$@"; exit 1; }

# The caller's settings must not lead to another server, locale or make.
for name in ${!PG@} ${!LC_@}; do
	[ "$name" = PG_CONFIG ] || unset "$name"
done
unset LANGUAGE CDPATH MAKEFLAGS MFLAGS MAKELEVEL
export LANG=C.UTF-8
umask 022
exec < /dev/null

# ---------------------------------------------------------------------------
# The end, however it comes

cleanup()
{
	local pid_file pid

	trap '' INT TERM HUP
	if [ -n "$work" ] && [ -d "$work" ]; then
		# The tests of test/t run servers of their own in here.
		find "$work" -name postmaster.pid 2> /dev/null | while read -r pid_file; do
			pid=$(head -n 1 "$pid_file" 2> /dev/null || true)
			[ -n "$pid" ] || continue
			kill -QUIT "$pid" 2> /dev/null || continue
			for _ in {1..50}; do
				kill -0 "$pid" 2> /dev/null || break
				sleep 0.1
			done
		done
		rm -rf "$work"
	fi
	[ -z "$apt_log" ] || rm -f "$apt_log"
	restore_cluster_settings
}
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# ---------------------------------------------------------------------------
# What must be installed

# Sets pg_config and pg_major to the PostgreSQL to use; pg_major alone when
# that is yet to be installed, and neither when nothing is known.
find_postgres()
{
	local dir

	pg_config= pg_major=
	if [ -n "${PG_CONFIG:-}" ]; then
		pg_config=$(command -v "$PG_CONFIG") ||
			die "PG_CONFIG is \"$PG_CONFIG\", which is no command"
	else
		# Debian keeps majors side by side: the newest, but rather one that
		# can be built against.
		for dir in $(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V); do
			[ -x "$dir/postgres" ] && [ -x "$dir/pg_config" ] || continue
			if [ -z "$pg_config" ] || can_build_with "$dir/pg_config" ||
				! can_build_with "$pg_config"; then
				pg_config=$dir/pg_config
			fi
		done
		if [ -z "$pg_config" ] && dir=$(pg_config --bindir 2> /dev/null) &&
			[ -x "$dir/postgres" ]; then
			pg_config=$(command -v pg_config)
		fi
	fi
	if [ -n "$pg_config" ]; then
		pg_major=$("$pg_config" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/')
	elif command -v apt-cache > /dev/null; then
		pg_major=$({ apt-cache depends postgresql 2> /dev/null || true; } |
			sed -n -E 's/^ *Depends: postgresql-([0-9]+)$/\1/p' | head -n 1)
	fi
}

can_build_with()
{
	[ -e "$("$1" --pgxs)" ] && [ -e "$("$1" --includedir-server)/postgres.h" ]
}

has_header()
{
	if command -v cc > /dev/null; then
		echo "#include <$1>" | cc -E - > /dev/null 2>&1
	else
		[ -e "/usr/include/$1" ]
	fi
}

# Lists what is missing, a line each: the Debian package, a tab, what for.
# Looks for the things themselves, so that those from elsewhere count too.
list_missing()
{
	local n=${pg_major:-N}

	has_header stdio.h || printf 'libc6-dev\tthe headers of C\n'
	command -v cc > /dev/null || printf 'gcc\ta C compiler, cc\n'
	command -v make > /dev/null || printf 'make\tGNU make\n'
	has_header unicode/unorm2.h || printf 'libicu-dev\tthe headers of ICU\n'
	perl -MTime::Local -e 1 2> /dev/null || printf 'perl\tPerl\n'
	[ -n "$pg_config" ] ||
		printf 'postgresql-%s\ta PostgreSQL server, 14 or newer\n' "$n"
	if [ -z "$pg_config" ] || ! can_build_with "$pg_config"; then
		printf 'postgresql-server-dev-%s\tthe headers and makefiles of that server\n' "$n"
	fi
	if [ "${1:-}" = test ]; then
		perl -MIPC::Run -e 1 2> /dev/null ||
			printf 'libipc-run-perl\tthe Perl module IPC::Run, for test/t\n'
		command -v prove > /dev/null || printf 'perl\tprove, for test/t\n'
	fi
}

installed_version()
{
	{ dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$1" 2> /dev/null || true; } |
		sed -n 's/^installed //p'
}

is_offered()
{
	apt-cache madison "$1" | awk -F ' *[|] *' -v v="$2" '$2 == v { found = 1 } END { exit !found }'
}

apt_get()
{
	DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -y \
		-o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" >> "$apt_log" 2>&1
}

apt_failed()
{
	tail -n 40 "$apt_log" >&2
	die "apt could not install what is missing: $*"
}

# Sets packages to what apt is to install for the names given. A server of this
# major that is installed already stays exactly as it is: the version of its
# headers follows it. Returns 1 when apt does not offer that version.
choose_versions()
{
	local name version

	packages=()
	for name in "$@"; do
		case $name in
		postgresql-server-dev-*)
			version=$(installed_version "postgresql-$pg_major")
			if [ -n "$version" ]; then
				is_offered "$name" "$version" || return
				name+="=$version"
			fi
			# its companion would drag in a newer libpq
			version=$(installed_version libpq5)
			if [ -n "$version" ] && is_offered libpq-dev "$version"; then
				packages+=("libpq-dev=$version")
			fi
			;;
		esac
		packages+=("$name")
	done
}

version_not_offered()
{
	die "The installed postgresql-$pg_major is version $(installed_version "postgresql-$pg_major"), and apt does not offer" \
		"postgresql-server-dev-$pg_major in that version. A newer one would upgrade and restart" \
		"the server, so nothing was done. When it may restart, run" \
		"  apt-get install postgresql-$pg_major postgresql-server-dev-$pg_major" \
		"and start again."
}

install_packages()
{
	local packages

	choose_versions "$@" || version_not_offered
	: > "$apt_log"
	apt_get -s install --no-install-recommends "${packages[@]}" || apt_failed "${packages[@]}"
	if grep -E '^(Inst postgresql-[0-9]+ \[|Remv postgresql-[0-9]+ )' "$apt_log" >&2; then
		die "Installing ${packages[*]}" \
			"would upgrade or remove the PostgreSQL server above, so nothing was done." \
			"Install them by hand when it may restart."
	fi
	refuse_cluster
	apt_get install --no-install-recommends "${packages[@]}" || apt_failed "${packages[@]}"
	restore_cluster_settings
}

# On Debian, who installs a server gets a cluster "main" of it as well, running
# and started with the machine: nobody asked for that. What the administrator
# has set, who may want it, is left as it is.
cluster_settings=/etc/postgresql-common/createcluster.conf

refuse_cluster()
{
	[ ! -e "$cluster_settings" ] || return 0
	mkdir -p "${cluster_settings%/*}"
	cluster_refused=1
	echo 'create_main_cluster = false' > "$cluster_settings"
}

# in place of ours what the package would have put there
restore_cluster_settings()
{
	local template=/usr/share/postgresql-common/createcluster.conf

	[ -n "$cluster_refused" ] || return 0
	cluster_refused=
	rm -f "$cluster_settings" "$cluster_settings.ucf-dist"
	if [ -e "$template" ]; then
		cp "$template" "$cluster_settings"
	else
		rmdir "${cluster_settings%/*}" 2> /dev/null || true
	fi
}

# names_of LINES: the packages in what list_missing printed
names_of()
{
	cut -f 1 <<< "$1" | sort -u | paste -s -d ' '
}

# Sees to it that all is there that building and running need, and with the
# argument "test", what testing needs.
prepare_system()
{
	local missing packages

	find_postgres
	missing=$(list_missing "$@")
	if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
		apt_log=$(mktemp)
		say "Packages are missing; installing them by apt may take some minutes."
		apt_get update || true		# without a network, what is cached may do
		find_postgres
		missing=$(list_missing "$@")
		[ -n "$pg_major" ] || apt_failed postgresql
		say "Installing $(names_of "$missing")"
		install_packages $(names_of "$missing")
		find_postgres
		missing=$(list_missing "$@")
	fi
	if [ -n "$missing" ]; then
		say "These are missing:"
		awk -F '\t' '{ printf "  %-44s (Debian: %s)\n", $2, $1 }' <<< "$missing" >&2
		if ! command -v apt-get > /dev/null; then
			die "Install them by the means of your system, and start again."
		fi
		choose_versions $(names_of "$missing" |
			sed 's/server-dev-N/server-dev-all/; s/postgresql-N/postgresql/') || version_not_offered
		die "Start again as root to have them installed, or run as root:" \
			"  apt-get install --no-install-recommends ${packages[*]}"
	fi
	[ "$pg_major" -ge 14 ] ||
		die "PostgreSQL 14 or newer is needed; $pg_config is of $pg_major"
	pgxs_dir=$(dirname "$("$pg_config" --pgxs)")/../..
	choose_user
}

# initdb and the server refuse to run as root.
choose_user()
{
	[ "$(id -u)" = 0 ] || return 0
	for user in postgres nobody ''; do
		[ -n "$user" ] && id "$user" > /dev/null 2>&1 && break
	done
	[ -n "$user" ] || die "The server cannot run as root, and there is no user postgres or nobody."
	command -v runuser > /dev/null ||
		die "The server cannot run as root: runuser (Debian: util-linux) is missing."
}

as_user()
{
	if [ -n "$user" ]; then
		(cd "$work" && exec runuser -u "$user" -- "$@")
	else
		(cd "$work" && exec "$@")
	fi
}

# ---------------------------------------------------------------------------
# Build

# A directory the unprivileged user can enter and load a library from, with a
# path short enough for a socket and plain enough for a configuration file.
make_work_dir()
{
	local base

	for base in "${TMPDIR:-/tmp}" /tmp /var/tmp; do
		[[ $base =~ ^/[A-Za-z0-9/._-]*$ ]] && [ ${#base} -lt 70 ] || continue
		work=$(mktemp -d "$base/assay.XXXXXX" 2> /dev/null) || continue
		chmod 755 "$work"
		printf '#!/bin/sh\n' > "$work/probe"
		chmod 755 "$work/probe"
		if as_user "$work/probe" 2> /dev/null; then
			rm "$work/probe"
			mkdir "$work/user"
			[ -z "$user" ] || chown "$user" "$work/user"
			return
		fi
		rm -rf "$work"
	done
	work=
	die "There is no temporary directory that the server can use: set TMPDIR to one" \
		"that every user may enter, on a file system that may run programs."
}

# Builds in a copy from here on: objects of another build stay behind.
copy_source()
{
	source_dir=$work/source
	mkdir "$source_dir"
	(
		cd "$top"
		tar -cf - --exclude='*.o' --exclude='*.so' --exclude='*.bc' \
			$(ls -d Makefile pgxs.mk extension.control META.json README.md src sql expected test doc 2> /dev/null)
	) | tar -xf - -C "$source_dir" --no-same-owner
	chmod -R u+w,a+rX "$source_dir"
}

run_make()
{
	make -s -C "$source_dir" with_llvm=no PG_CONFIG="$pg_config" "$@"
}

# The source tree may hold objects built for another PostgreSQL. The note of
# what they were built for lies where make clean removes it with them.
compile()
{
	local note=$source_dir/tmp_check/built_for now

	now="$("$pg_config" --version) $(uname -m)"
	if [ "$(cat "$note" 2> /dev/null)" != "$now" ]; then
		run_make clean || return
	fi
	run_make "$@" || return
	mkdir -p "$source_dir/tmp_check"
	echo "$now" > "$note"
}

# Compiles, then installs into $work/stage, and puts the programs of the server
# and links to all that it reads around it. A server looks for its libraries
# and extensions where they lie from its own program, so that one started from
# there finds those of the machine and this one. Returns 1 when make does: what
# it wrote is on stderr.
build()
{
	local stage=$work/stage

	if [ "$source_dir" = "$top" ] &&
		{ [ ! -w "$top" ] || [ ! -w "$top/src" ] || [[ $top =~ [[:space:]] ]]; }; then
		copy_source
	fi
	compile "$@" || return
	run_make install DESTDIR="$stage" > /dev/null || return

	pg_bin=$stage$("$pg_config" --bindir)
	mkdir -p "$pg_bin"
	cp -L "$("$pg_config" --bindir)"/* "$pg_bin"
	link_around "$("$pg_config" --pkglibdir)"
	link_around "$("$pg_config" --sharedir)/extension"
	link_around "$("$pg_config" --sharedir)"
	chmod -R a+rX "$stage"
	export PATH=$pg_bin:$PATH
}

# link_around DIR: in DIR of the stage, a link to all of DIR that is not there
link_around()
{
	local file

	mkdir -p "$work/stage$1"
	for file in "$1"/*; do
		[ -e "$work/stage$1/${file##*/}" ] || ln -s "$file" "$work/stage$1"
	done
}

# ---------------------------------------------------------------------------
# Server

start_server()
{
	local data=$work/user/data

	as_user "$pg_bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --no-locale \
		--no-sync > "$work/initdb.log" 2>&1 ||
		{ cat "$work/initdb.log" >&2; die "initdb failed"; }
	printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$work/user'" \
		"port = 5432" "fsync = off" "max_connections = 30" "timezone = 'UTC'" \
		"log_timezone = 'UTC'" > "$work/server.conf"
	as_user sh -c 'cat "$1" >> "$2/postgresql.conf"' sh "$work/server.conf" "$data"
	as_user env "${server_env[@]}" "$pg_bin/pg_ctl" -s -w -t 60 -D "$data" -l "$work/user/server.log" start > /dev/null ||
		{ tail -n 30 "$work/user/server.log" >&2; die "The private server did not start."; }
	export PGHOST=$work/user PGPORT=5432 PGUSER=postgres
}

#!/bin/bash
# check.sh: runs every test of assay on a private server, from a fresh machine
# on (see server.sh). The last line reads "N passed, N failed".
#
#   bash test/check.sh
#
# Each counts one: a check of this script, a file of sql/, a spec of
# test/isolation/specs/, a file of test/t/ and of test/unit/, and a run of a
# fuzzer of test/fuzz/ with a seed.

. "$(dirname "${BASH_SOURCE[0]}")/server.sh"

# Functions in C that have a reason not to be parallel safe: they write, run a
# query of the caller's, or tell of the memory or locks of this backend.
not_parallel_safe='assay.registry_changed assay.learn_names assay.claim_part assay.claim_any assay.wait_any assay.fit_risk
	assay.forget_known_names assay.importer_changed assay.log_registry assay.profile_outcomes assay.recount_profiles assay.registry_drop
	assay.registry_image_lines assay.resolve_rows assay.screen_set assay.shipped_row_gone assay.sum_findings assay.sum_marks'

passed=0 failed=0

# result ok|failed KIND NAME [NOTE]
result()
{
	if [ "$1" = ok ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
	printf '%-7s %-10s %s\n' "$1" "$2" "$3${4:+  ($4)}"
}

# Shows what a failed test wrote, indented, in bounds.
show()
{
	local lines

	lines=$(wc -l < "$1")
	head -n 400 "$1" | sed 's/^/    /'
	[ "$lines" -le 400 ] || echo "    ... and $((lines - 400)) lines more"
}

# check NAME COMMAND...: passes when the command prints nothing and returns 0.
check()
{
	local name=$1
	shift

	if "$@" > "$work/check.out" 2>&1 && [ ! -s "$work/check.out" ]; then
		result ok check "$name"
	else
		result failed check "$name"
		show "$work/check.out"
	fi
}

finish()
{
	echo "$passed passed, $failed failed"
	[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
	exit
}

query()
{
	psql -X -q -A -t -v ON_ERROR_STOP=1 -d assay_check "$@"
}

# ---------------------------------------------------------------------------
# Checks of our own

compiler_warnings()
{
	grep -A 6 -E 'warning:' "$work/build.log" || true
}

# The version is written in extension.control; META.json has to repeat it.
versions_agree()
{
	perl -MJSON::PP -e '
		local $/;
		open my $c, "<", "extension.control" or die "extension.control: $!\n";
		my ($version) = <$c> =~ /^default_version *= *\x27(.*)\x27/m
			or die "extension.control names no version\n";
		open my $m, "<", "META.json" or die "META.json: $!\n";
		my $meta = decode_json(<$m>);
		my %found = ("version" => $meta->{version},
			"provides.assay.version" => $meta->{provides}{assay}{version});
		for (sort keys %found) {
			my $is = $found{$_} // "missing";
			print "META.json: $_ is $is, extension.control says $version\n"
				if $is ne $version;
		}'
}

# A .sql file beside the C files that pgxs.mk does not name is not installed.
install_script_whole()
{
	local file

	for file in $(find src -name '*.sql' ! -path 'src/upgrade/*' | sort); do
		grep -qw "$file" pgxs.mk || echo "$file is not in SQL_PARTS of pgxs.mk"
	done
}

# Headers that came along with others, until a release in which they did not.
headers_included()
{
	local header names file

	while read -r header names; do
		for file in $(grep -lwE "$names" src/*.c src/*/*.c); do
			grep -q "#include \"$header\"" "$file" || echo "$file does not include $header"
		done
	done <<-'HEADERS'
		access/htup_details.h heap_form_tuple|heap_getattr|GETSTRUCT
		storage/shmem.h add_size|mul_size
		utils/tuplestore.h tuplestore_[a-z_]+
	HEADERS
}

# No hint may cost the user what the extension holds.
hints_harmless()
{
	grep -rnE 'DROP (EXTENSION|SCHEMA|TABLE|TYPE)|CASCADE' src --include='*.c' --include='*.h' || true
}

# What only comes along with something else is left out: it depends on that
# internally (array and row types, functions of a range type), or is the
# operator family of one class.
objects_commented()
{
	query <<-'SQL'
		WITH member AS (
			SELECT d.classid, d.objid
			FROM pg_catalog.pg_depend d
			JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'
			WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.deptype = 'e'
			AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i
				WHERE i.classid = d.classid AND i.objid = d.objid AND i.objsubid = 0 AND i.deptype = 'i')
			AND NOT EXISTS (SELECT FROM pg_catalog.pg_opclass o
				JOIN pg_catalog.pg_opfamily f ON f.oid = o.opcfamily AND f.opfname = o.opcname
				WHERE d.classid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass AND f.oid = d.objid)
		), part AS (
			SELECT m.classid, m.objid, 0 AS objsubid FROM member m
			UNION ALL
			SELECT m.classid, m.objid, a.attnum
			FROM member m
			JOIN pg_catalog.pg_class c ON m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
				AND c.oid = m.objid AND c.relkind IN ('r', 'p', 'v')
			JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
		)
		SELECT pg_catalog.pg_describe_object(p.classid, p.objid, p.objsubid) || ' has no comment'
		FROM part p
		WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_description s
			WHERE s.classoid = p.classid AND s.objoid = p.objid AND s.objsubid = p.objsubid)
		ORDER BY 1
	SQL
}

# doc/reference.md is what "make docs" makes of the database.
reference_current()
{
	query -f doc/since.sql | sed 's/^/not in doc\/since.tsv: /'
	query -f doc/reference.sql | diff doc/reference.md - > "$work/reference.diff" ||
		{ head -n 20 "$work/reference.diff"; echo 'doc/reference.md is stale: run "make docs"'; }
}

functions_parallel_safe()
{
	query -v known="$not_parallel_safe" <<-'SQL'
		SELECT p.oid::pg_catalog.regprocedure || ' is not labelled parallel safe'
		FROM pg_catalog.pg_proc p
		JOIN pg_catalog.pg_language l ON l.oid = p.prolang AND l.lanname = 'c'
		JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
		JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
			AND d.objid = p.oid AND d.deptype = 'e'
		JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'
		WHERE p.proparallel <> 's'
		AND n.nspname || '.' || p.proname <> ALL (pg_catalog.regexp_split_to_array(:'known', '\s+'))
		ORDER BY 1
	SQL
}

# The demo, on a server of its own, with its sample: a report and no files.
demo_on_sample()
{
	PG_CONFIG=$pg_config bash test/demo.sh > "$work/demo.out" 2>&1 ||
		{ cat "$work/demo.out"; return; }
	grep -q 'rows a second' "$work/demo.out" || cat "$work/demo.out"
	[ -z "$(ls test/data/*.csv.* 2> /dev/null)" ] || echo "results beside the sample"
}

# As a user whom the server does not know, make says what to do.
installcheck_says()
{
	run_make installcheck PGUSER=nobody_of_this_name > "$work/installcheck.out" 2>&1 &&
		echo "it passes"
	grep -q 'as a superuser of a running server' "$work/installcheck.out" || cat "$work/installcheck.out"
}

# And with a file that is not in order: no row is lost.
demo_on_csv()
{
	local dir=$work/demo_csv lines

	mkdir "$dir"
	printf '%s\r\n' 'Shipped On,description,shade,HS Code,seller' \
		'2024-03-09,N1KE running shoes,red,6404.11,Shop 88' \
		'2024-03-09,"a quote, that is never closed,red,9405.21,Shop 88' \
		'2024-03-09,"desk lamp, ""white"",
with shade",white,9405.21,Shop 88' \
		'2024-03-09,too short' \
		'last week,desk lamp,white,9405.21,Shop 88' \
		'2024-03-09,+N1KE shoe,red,6404.11,Shop 88' \
		'last week,"=HYPERLINK(""x"",""y"")",white,9405.21,Shop 88' > "$dir/in.csv"
	printf '%s\r\n' $'2024-03-09,caf\xe9 table,red,9403.60,Shop 88' >> "$dir/in.csv"
	PG_CONFIG=$pg_config bash test/demo.sh "$dir/in.csv" > "$dir/out" 2>&1 ||
		{ cat "$dir/out"; return; }
	lines=$(grep -ohE '^(line|[0-9]+),' "$dir/in.csv.rejected.csv" "$dir/in.csv.risk.csv" | tr -d '\n')
	[ "$lines" = 'line,3,6,7,9,10,line,2,8,4,' ] || { echo "lines: $lines"; cat "$dir/out"; }
	grep -qx '    line 6: 2 fields where the header has 5' "$dir/out" &&
		grep -q 'Notice: 1 rows are not UTF-8' "$dir/out" &&
		grep -q 'begins with an apostrophe' "$dir/out" || cat "$dir/out"
	! grep -ahE '(^|,)"?[=+@]' "$dir"/in.csv.*.csv
	grep -q '^2,.*,description,1,4,N1KE,' "$dir/in.csv.findings.csv" ||
		cat "$dir/in.csv.findings.csv"
}

own_checks()
{
	cd "$source_dir"
	check 'no compiler warning' compiler_warnings
	check 'one version' versions_agree
	check 'install script is whole' install_script_whole
	check 'headers are included where they are used' headers_included
	check 'no hint destroys' hints_harmless
	createdb assay_check
	if query -c 'CREATE EXTENSION assay' > "$work/check.out" 2>&1; then
		result ok check 'CREATE EXTENSION'
		check 'every object and column has a comment' objects_commented
		check 'reference is current' reference_current
		check 'C functions are parallel safe' functions_parallel_safe
	else
		result failed check 'CREATE EXTENSION'
		show "$work/check.out"
	fi
	check 'README runs as typed' perl test/readme_test.pl README.md
	check 'CSV reader of the demo' bash test/csv_rows_test.sh
	check 'make installcheck says what it needs' installcheck_says
	check 'demo on its sample' demo_on_sample
	check 'demo on a CSV of the user' demo_on_csv
}

# ---------------------------------------------------------------------------
# C unit tests: the first line names what each is linked with,
#   /* sources: src/text/text.c src/match/... */

unit_tests()
{
	local file name sources sanitize='' dir=$work/unit flags

	mkdir -p "$dir"
	# Leak detection is not possible everywhere, and sanitizers are not.
	echo 'int main(void) { return 0; }' > "$dir/probe.c"
	flags='-fsanitize=address,undefined -fno-sanitize-recover=all'
	if cc $flags -o "$dir/probe" "$dir/probe.c" 2> /dev/null; then
		if "$dir/probe" 2> /dev/null; then
			sanitize=$flags
		elif ASAN_OPTIONS=detect_leaks=0 "$dir/probe" 2> /dev/null; then
			sanitize=$flags
			export ASAN_OPTIONS=detect_leaks=0
		fi
	fi

	cd "$source_dir"
	for file in test/unit/*.c; do
		[ -e "$file" ] || continue
		name=$(basename "$file" .c)
		sources=$(sed -n '1s|^/\* sources: \(.*\) \*/.*|\1|p' "$file")
		# $sources is a list and may hold patterns
		if cc -g -O1 -Wall -Wextra $sanitize -Isrc -I"$("$pg_config" --includedir-server)" \
			-o "$dir/$name" "$file" $sources -licuuc -lm > "$dir/$name.log" 2>&1 &&
			as_user timeout 300 env --chdir="$source_dir" "$dir/$name" >> "$dir/$name.log" 2>&1; then
			result ok unit "$name"
		else
			result failed unit "$name"
			show "$dir/$name.log"
		fi
	done
}

# ---------------------------------------------------------------------------
# pg_regress and pg_isolation_regress: what they print differs by version

# regress_like KIND PROGRAM DIR TEST...: the tests of a directory that holds
# sql/ or specs/, and expected/. They run in a new database; or in $database,
# which has the extension, where that is set.
regress_like()
{
	local kind=$1 program=$2 dir=$3 out=$work/user/$1 line name state note
	local -A seen=()
	shift 3

	[ $# -gt 0 ] || return 0
	as_user mkdir "$out"
	while IFS= read -r line; do
		printf '%s\n' "$line" >> "$work/$kind.log"
		if [[ $line =~ ^test\ ([^ ]+)\ +\.\.\.\ (ok|FAILED)(.*)$ ]]; then
			name=${BASH_REMATCH[1]} state=${BASH_REMATCH[2]} note=${BASH_REMATCH[3]}
		elif [[ $line =~ ^(ok|not\ ok)\ [0-9]+\ +[-+]\ ([^ ]+)(.*)$ ]]; then
			name=${BASH_REMATCH[2]} state=${BASH_REMATCH[1]} note=${BASH_REMATCH[3]}
		else
			continue
		fi
		seen[$name]=1
		[ "$state" = ok ] || state=failed
		note=$(sed -E 's/^[ #]+//; s/ +$//' <<< "$note")
		result "$state" "$kind" "$name" "$note"
	done < <(as_user "$program" --bindir="$pg_bin" --host="$PGHOST" --port="$PGPORT" --user="$PGUSER" \
		$(if [ -n "${database:-}" ]; then
			echo --use-existing --dbname="$database"
		else
			echo --dbname=contrib_regression --load-extension=assay --encoding=UTF8 --no-locale
		fi) --inputdir="$dir" --outputdir="$out" "$@" 2>&1 || true)

	for name in "$@"; do
		[ -n "${seen[$name]:-}" ] || result failed "$kind" "$name" 'did not run'
	done
	if [ ${#seen[@]} -lt $# ]; then
		show "$work/$kind.log"
	fi
	[ ! -s "$out/regression.diffs" ] || show "$out/regression.diffs"
}

names()
{
	local file

	for file in "$1"/*."$2"; do
		[ ! -e "$file" ] || basename "$file" ".$2"
	done
}

regression_tests()
{
	regress_like regress "$pgxs_dir/src/test/regress/pg_regress" \
		"$source_dir" $(names "$source_dir/sql" sql)
	regress_like isolation "$pgxs_dir/src/test/isolation/pg_isolation_regress" \
		"$source_dir/test/isolation" $(names "$source_dir/test/isolation/specs" spec)
}

# regress_again KIND TEST...: tests of sql/ once more, under other conditions
regress_again()
{
	local kind=$1
	shift

	regress_like "$kind" "$pgxs_dir/src/test/regress/pg_regress" "$source_dir" "$@"
}

# A second library, that stops at warnings and has our assertions, whether the
# server has its own or not. The server finds it by its search path.
second_build_tests()
{
	local dir=$work/second

	mkdir "$dir"
	(cd "$source_dir" && tar -cf - --exclude='*.o' --exclude='*.so' Makefile pgxs.mk extension.control src) |
		tar -xf - -C "$dir"
	if make -s -C "$dir" with_llvm=no PG_CONFIG="$pg_config" -j "$(nproc)" \
		COPT='-Werror -DUSE_ASSERT_CHECKING' assay.so > "$work/second.log" 2>&1; then
		result ok check 'builds with -Werror and assertions'
		chmod -R a+rX "$dir"
		PGOPTIONS="-c dynamic_library_path=$dir" regress_again asserts $(names "$source_dir/sql" sql)
	else
		result failed check 'builds with -Werror and assertions'
		show "$work/second.log"
	fi
}

# Turkish, whose i is not that of anybody else: by ICU where the server has it
# for databases, else by the C library.
locale_tests()
{
	local locale

	if ! createdb -T template0 -E UTF8 --locale=C --locale-provider=icu --icu-locale=tr-TR \
		assay_locale 2> /dev/null; then
		locale=$(locale -a | grep -m 1 -ixE 'tr_TR\.utf-?8') &&
			createdb -T template0 -E UTF8 --locale="$locale" assay_locale 2> /dev/null || {
				printf '%-7s %-10s %s\n' skipped locale 'the server has no ICU, and the system no locale tr_TR.UTF-8'
				return
			}
	fi
	psql -X -q -d assay_locale -c 'CREATE EXTENSION assay'
	database=assay_locale regress_again locale $(names "$source_dir/sql" sql)
}

more_regression_tests()
{
	# bitmaps of more pages than this holds are lossy
	PGOPTIONS='-c work_mem=64kB' regress_again work_mem $(names "$source_dir/sql" sql | grep '^index')
	locale_tests
	second_build_tests
}

# ---------------------------------------------------------------------------
# Tests that start servers of their own: PostgreSQL::Test::Cluster

tap_tests()
{
	local file name files

	# from the last on: the longest are among those
	mapfile -t files < <(printf '%s\n' "$source_dir"/test/t/*.pl | sort -r)
	for file in "${files[@]}"; do
		while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do
			wait -n || true
		done
		tap_test "$file" &
	done
	wait
	for file in "$source_dir"/test/t/*.pl; do
		name=$(basename "$file" .pl)
		if [ -e "$work/tap_$name.passed" ]; then
			result ok tap "$name"
		else
			result failed tap "$name"
			show "$work/tap_$name.log"
		fi
	done
}

tap_test()
{
	local name dir

	name=$(basename "$1" .pl)
	dir=$work/user/tap_$name
	as_user mkdir -p "$dir/tmp_check/log"
	if as_user env -u PGHOST -u PGUSER PGPORT=65432 \
		PERL5LIB="$pgxs_dir/src/test/perl${PERL5LIB:+:$PERL5LIB}" \
		PG_REGRESS="$pgxs_dir/src/test/regress/pg_regress" \
		TMPDIR="$work/user" \
		TESTDIR="$dir" TESTDATADIR="$dir/tmp_check" TESTLOGDIR="$dir/tmp_check/log" \
		prove --norc -v "$1" > "$work/tap_$name.log" 2>&1 < /dev/null; then
		touch "$work/tap_$name.passed"
	fi
}

# ---------------------------------------------------------------------------
# The fuzzers, for some seconds each: with a seed that stays, and a new one
# that the name tells. test/fuzz/run.sh runs them for longer.

fuzz_tests()
{
	local file name seed fresh=$((RANDOM * 32768 + RANDOM))

	for file in "$source_dir"/test/fuzz/*.sh; do
		name=$(basename "$file" .sh)
		[ "$name" != run ] || continue
		for seed in 1 "$fresh"; do
			if timeout 300 bash "$file" "$seed" 5 > "$work/fuzz.log" 2>&1; then
				result ok fuzz "$name" "seed $seed"
			else
				result failed fuzz "$name" "seed $seed"
				show "$work/fuzz.log"
			fi
		done
	done
}

# ---------------------------------------------------------------------------

# Install scripts of released versions, beside the present one in the stage:
# test/t/022_upgrade.pl upgrades from them.
stage_released()
{
	local file

	for file in "$top"/test/upgrade/assay--*.sql.gz; do
		gzip -dc "$file" > "$work/stage$("$pg_config" --sharedir)/extension/$(basename "$file" .gz)"
	done
}

prepare_system test
make_work_dir
copy_source
if ! build -j "$(nproc)" 2> "$work/build.log"; then
	result failed check 'the extension builds'
	show "$work/build.log"
	finish
fi
result ok check 'the extension builds' "PostgreSQL $("$pg_config" --version | cut -d ' ' -f 2)"
stage_released
start_server
own_checks
unit_tests
regression_tests
more_regression_tests
tap_tests
fuzz_tests
finish

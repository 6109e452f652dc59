#!/bin/bash
# demo.sh: screens shipments for counterfeit risk, from a fresh machine on
# (see server.sh), and shows what was found.
#
#   bash test/demo.sh                  the sample in test/data/
#   bash test/demo.sh shipments.csv    shipments of your own
#
# Columns are taken by name: description, hs_code, seller, seller_country,
# importer_no, importer, origin, quantity, value, currency, item_id,
# shipped_on, seller_phone, seller_email, seller_address, seller_account,
# seller_handle, gtin, mid, maker, maker_street, maker_city, destination.
# Any may be missing; csv_rows.pl tells what is understood. The
# registries are those of test/data/. Results are written beside the file:
#
#   FILE.findings.csv   a row for each finding, with the line of the shipment
#   FILE.risk.csv       a row for each shipment, the riskiest first
#   FILE.rejected.csv   rows that could not be read, if any, and why
#   FILE.report.html    all of it to read, in one file
#
# In these a text that a spreadsheet would take for a formula begins with an
# apostrophe.

case ${1:-} in
-h | --help)
	sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
	exit
	;;
esac
. "$(dirname "${BASH_SOURCE[0]}")/server.sh"

[ $# -le 1 ] || die "usage: bash test/demo.sh [shipments.csv]"
sample=$top/test/data/shipments.csv
input=${1:-$sample}
[ -e "$input" ] || die "There is no file \"$input\"."
[ ! -d "$input" ] || die "\"$input\" is a directory; a CSV file is needed."
[ -r "$input" ] || die "\"$input\" cannot be read."

heading()
{
	printf '\n%s\n' "$*"
	printf '%*s\n' "${#1}" '' | tr ' ' -
}

sql()
{
	psql -X -q -P pager=off -v ON_ERROR_STOP=1 -d demo "$@"
}

# sql_file NAME OPTION...: a file of test/demo/
sql_file()
{
	local name=$1
	shift
	sql -f "$top/test/demo/$name.sql" "$@"
}

# sql_table NAME: as sql_file, for one table
sql_table()
{
	sql_file "$1" | sed -E '/^$/d; s/^/  /; s/ +$//'
}

# grouped NUMBER: 12345 as 12,345
grouped()
{
	sed -E ':a; s/^([0-9]+)([0-9]{3})/\1,\2/; ta' <<< "$1"
}

# Where results go: beside the input, or the next best place. Those of the
# sample go with the temporary directory.
choose_output()
{
	local dir

	if [ "$input" -ef "$sample" ]; then
		output=$work/shipments.csv
		return
	fi
	dir=$(cd "$(dirname "$input")" && pwd -P)
	if [ ! -w "$dir" ]; then
		say "The directory of \"$input\" cannot be written."
		dir=$PWD
		[ -w "$dir" ] || dir=$(mktemp -d "${TMPDIR:-/tmp}/assay-results.XXXXXX")
		say "Results go to $dir"
	fi
	output=$dir/$(basename "$input")
}

load_registries()
{
	local name

	sql_file registry_tables
	for name in brands brand_authorised brand_gtin sellers seller_identifiers importers; do
		sql -c "COPY demo.$name FROM STDIN WITH (FORMAT csv, HEADER)" \
			< "$top/test/data/$name.csv"
	done
	sql_file registries -A -t
}

load_shipments()
{
	perl "$top/test/csv_rows.pl" "$input" "$work/rejected.csv" "$work/summary" |
		sql -c 'COPY demo.shipment FROM STDIN' ||
		die "The shipments were not loaded."
	IFS=$'\t' read -r loaded set_aside < "$work/summary"
	echo "  $(grouped "$loaded") rows loaded, $(grouped "$set_aside") set aside"
	sed '1d; s/^/    /' "$work/summary" | cut -c 1-110
	[ "$set_aside" -le 3 ] || echo "    ..."
}

# Shows how far it is: in place on a terminal, else at every tenth.
show_progress()
{
	local done step=$(((loaded + 9) / 10)) next=0

	while read -r done; do
		if [ -t 1 ]; then
			printf '\r  %s of %s rows screened' "$(grouped "$done")" "$(grouped "$loaded")"
		elif [ "$done" -ge "$next" ] || [ "$done" -eq "$loaded" ]; then
			echo "  $(grouped "$done") of $(grouped "$loaded") rows screened"
			next=$((done + step))
		fi
	done
	[ ! -t 1 ] || [ "$loaded" -eq 0 ] || echo
}

# has_formula FILE: does a text in it begin with an apostrophe for that?
has_formula()
{
	LC_ALL=C grep -qaE "(^|,)\"?'[[:space:]]*[=+@-]" "$1"
}

# save FILE: the file of the work directory becomes a result
save()
{
	mv -f "$work/$1" "$output.$1" || die "\"$output.$1\" could not be written."
	[ "$input" -ef "$sample" ] || echo "  $output.$1"
}

# ---------------------------------------------------------------------------

echo "assay: counterfeit risk in e-commerce shipments"
prepare_system
make_work_dir
if ! build -j "$(nproc)" > "$work/build.log" 2>&1; then
	cat "$work/build.log" >&2
	die "The extension could not be built."
fi
start_server
createdb demo
sql -c 'CREATE EXTENSION assay'
choose_output
echo "On a private server, $("$pg_config" --version), which is removed at the end."
if [ -t 1 ]; then
	mark_on=$'\e[7m' mark_off=$'\e[27m'
else
	mark_on='[[' mark_off=']]'
fi

heading "Registries"
load_registries

heading "Shipments of $(basename "$input" | tr -d '[:cntrl:]')"
load_shipments

heading "Screening"
sql_file screen -A -t -v rows="$loaded" | show_progress

sql_file top
heading "What was found, by rule"
sql_table by_rule

heading "Shipments by risk"
sql_table by_risk

heading "The twenty riskiest, with the evidence marked in the original text"
sql_file riskiest -A -t -v on="$mark_on" -v off="$mark_off" | sed '${/^$/d}'

heading "Results"
sql_file speed -A -t
sql -c "$(cat "$top/test/demo/findings.sql")" > "$work/findings.csv"
sql -c "$(cat "$top/test/demo/risk.sql")" > "$work/risk.csv"
sql -c "$(cat "$top/test/demo/not_screened.sql")" > "$work/not_screened.csv"
if [ -s "$work/not_screened.csv" ]; then
	[ -e "$work/rejected.csv" ] || echo 'line,reason,row' > "$work/rejected.csv"
	cat "$work/not_screened.csv" >> "$work/rejected.csv"
fi
sql_file report -A -t -v name="$(basename "$input" | tr -d '[:cntrl:]')" -v loaded="$loaded" -v set_aside="$set_aside" \
	-v reasons="$(sed 1d "$work/summary")" > "$work/report.html"
rm -f "$output.rejected.csv"
formulas=
for name in findings risk rejected; do
	[ ! -e "$work/$name.csv" ] || ! has_formula "$work/$name.csv" || formulas=1
done
save report.html
save findings.csv
save risk.csv
[ ! -e "$work/rejected.csv" ] || save rejected.csv
[ -z "$formulas" ] ||
	echo "  A text that a spreadsheet would take for a formula (=, +, -, @) begins with an apostrophe there."
if [ "$input" -ef "$sample" ]; then
	echo "  With a file of your own (bash test/demo.sh shipments.csv) a report in HTML, and"
	echo "  findings, risk and rejected rows as CSV, are written beside it."
fi

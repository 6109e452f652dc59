#!/bin/bash
# csv_rows_test.sh: what csv_rows.pl makes of files as people send them.
# Prints what is not as it should be, and returns 1 then.

set -u
reader=$(cd "$(dirname "$0")" && pwd)/csv_rows.pl
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0

# expect WHAT WANTED: reads the file in.csv; the rows that come out must be
# those wanted, without the columns that are NULL.
expect()
{
	local got

	rm -f "$dir/rejected"
	got=$(perl "$reader" "$dir/in.csv" "$dir/rejected" "$dir/summary" 2> "$dir/err" |
		sed 's/\t\\N//g; s/\t/|/g')
	same "$1" "$got" "$2"
}

same()
{
	if [ "$2" != "$3" ]; then
		printf '%s\nwanted:\n%s\ngot:\n%s\n' "$1" "$3" "$2"
		failed=1
	fi
}

rejected()
{
	same "$1: rejected" "$(cut -d , -f 1,2 < "$dir/rejected" | tail -n +2)" "$2"
}

printf 'description,hs_code,quantity\nlamp,940521,3\nmug,691200,\n' > "$dir/in.csv"
expect 'plain rows' $'1|2|lamp|940521|3\n2|3|mug|691200'
same 'plain rows: counts' "$(cat "$dir/summary")" $'2\t0'

printf '\xef\xbb\xbf HS-Code ,colour,DESCRIPTION,Shipped On\r\n940521,red,lamp,2024-03-09\r\n' > "$dir/in.csv"
expect 'mark, CRLF, other names and order' '1|2|lamp|940521|2024-03-09'
same 'notices' "$(cat "$dir/err")" "  Notice: columns not known, left out: colour
  Notice: columns not there: seller, seller_country, importer_no, importer, origin, quantity, value, currency, item_id"

printf 'description;value\nlamp;"1.234,50"\n' > "$dir/in.csv"
expect 'semicolons' '1|2|lamp|1234.50'
printf 'description\tvalue\nlamp\t12,50\n' > "$dir/in.csv"
expect 'tabs' '1|2|lamp|12.50'
printf 'description,value\rlamp,1\rmug,2\r' > "$dir/in.csv"
expect 'lines that end in CR' $'1|2|lamp|1\n2|3|mug|2'
printf 'description,value\nlamp,1' > "$dir/in.csv"
expect 'no line end at the end' '1|2|lamp|1'

printf 'description,hs_code\n"lamp, ""red""\nwith shade",1\n15" screen,2\n"",3\n\n"a\\b\tc",4\n' > "$dir/in.csv"
expect 'quotes' '1|2|lamp, "red"\nwith shade|1
2|4|15" screen|2
3|5|3
4|7|a\\b\tc|4'

printf 'description,hs_code,quantity,value\n"lamp,1,2,3\nmug,1,2,3\n"box",1,2,3\ncup,"1,2,3\n' > "$dir/in.csv"
expect 'quotes that are not closed' $'1|3|mug|1|2|3\n2|4|box|1|2|3'
rejected 'quotes that are not closed' '2,"a quote is opened and not closed"
5,"a quote is opened and not closed"'

printf 'description,hs_code,quantity,value\nx,"lamp,1,2\nmug,1,2,3\nbox,1,2,3\np,q",1,2\n' > "$dir/in.csv"
expect 'a broken quote that would swallow rows' $'1|3|mug|1|2|3\n2|4|box|1|2|3\n3|5|p|q"|1|2'

{
	printf 'description,hs_code,quantity,value\n"lamp,1,2,3\n'
	for n in {1..2000}; do echo "mug,$n,1,1"; done
} > "$dir/in.csv"
perl "$reader" "$dir/in.csv" "$dir/rejected" "$dir/summary" > /dev/null 2>&1
same 'a broken quote in a long file' "$(head -n 1 "$dir/summary")" $'2000\t1'

printf 'description,quantity,value,shipped_on\na,1,2,3,4\na,1\na,x,1,\na,1,"1,2,3",\na,1,1,03/09/2024\na,1,1,2023-02-29\na\xff,1,1,\na\xed\xa0\x80,1,1,\n"a"b,1,1,\na\x00,1,1,\nlast,1,1,2024-02-29\n' > "$dir/in.csv"
expect 'rows that cannot be read' '1|12|last|1|1|2024-02-29'
rejected 'rows that cannot be read' '2,"5 fields where the header has 4"
3,"2 fields where the header has 4"
4,"quantity ""x"" is no number"
5,"value ""1
6,"shipped_on ""03/09/2024"" can be read in two ways: write YYYY-MM-DD"
7,"shipped_on ""2023-02-29"" is no date: write YYYY-MM-DD"
8,"not UTF-8"
9,"not UTF-8"
10,"text follows the closing quote of field 1"
11,"holds a zero byte"'
same 'rows that cannot be read: what is shown' "$(cat "$dir/summary")" $'1\t10
line 2: 5 fields where the header has 4
line 3: 2 fields where the header has 4
line 4: quantity "x" is no number'
same 'rows that cannot be read: notice' "$(tail -n 2 "$dir/err")" '  Notice: 2 rows are not UTF-8. If the file comes from Windows, convert it first:
    iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW'

printf 'description,quantity\n=HYPERLINK("http://x";"y"),x\n+N1KE shoe,x\n-1,x\n@x,x\n a,x\n' > "$dir/in.csv"
expect 'what a spreadsheet would run' ''
same 'what a spreadsheet would run: rejected' "$(sed '1d; s/^\([0-9]*\),".*","\([^,]*,[^,]*\)"$/\1 \2/' "$dir/rejected")" \
	"2 '=HYPERLINK(\"\"http://x\"\";\"\"y\"\"),x
3 '+N1KE shoe,x
4 '-1,x
5 '@x,x
6  a,x"
printf 'description,quantity\n"say ""x"", ""y""",z\n' > "$dir/in.csv"
expect 'quotes in a row' ''
same 'quotes in a row: what is shown' "$(tail -n 1 "$dir/summary")" 'line 2: quantity "z" is no number'

printf 'value\n"1,234.50"\n"1,234"\n1234.5\n"12,5"\n1 234\n"1.234,50"\n1\x27234.50\n.5\n5.\n-3\n+3\n1e3\n' > "$dir/in.csv"
expect 'numbers' $'1|2|1234.50\n2|3|1234\n3|4|1234.5\n4|5|12.5\n5|6|1234\n6|7|1234.50\n7|8|1234.50\n8|9|.5\n9|10|5.\n10|11|-3\n11|12|3\n12|13|1e3'
printf 'value\n$5\n12 pcs\nNaN\n1.2.3\n"1,23,456"\n-\n1e999\n' > "$dir/in.csv"
expect 'no numbers' ''
same 'no numbers: counts' "$(head -n 1 "$dir/summary")" $'0\t7'

printf 'shipped_on\n2024-03-09\n2024/3/9\n20240309\n09.03.2024\n2024-03-09T10:00:00Z\n2024-03-09 10:00:00+02\n' > "$dir/in.csv"
expect 'dates' "$(for n in {1..6}; do echo "$n|$((n + 1))|2024-03-09"; done)"

printf 'a,b\n1,2\n' > "$dir/in.csv"
expect 'no known column' ''
same 'no known column: message' "$(head -n 1 "$dir/err")" \
	"the header of \"$dir/in.csv\" names none of these columns:"
: > "$dir/in.csv"
expect 'an empty file' ''
same 'an empty file: message' "$(cat "$dir/err")" "\"$dir/in.csv\" is empty"
printf '\xff\xfed\0' > "$dir/in.csv"
expect 'UTF-16' ''
printf 'description\n' > "$dir/in.csv"
expect 'a header alone' ''
same 'a header alone: counts' "$(cat "$dir/summary")" $'0\t0'

exit $failed

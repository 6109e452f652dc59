#!/usr/bin/env python3
"""Makes src/hs/tables/edition_YEAR.h, the compiled table of one edition of the Harmonized System.

  make_edition.py YEAR UNTIL CODES [CODES_BEFORE LINKS] > src/hs/tables/edition_YEAR.h

YEAR is the 1 January the edition came into force, UNTIL that of the edition after it. CODES and CODES_BEFORE
are tab-separated files with a column `code` (2, 4 or 6 digits), of this edition and of the one before it. LINKS
has the columns `from_code` (of this edition) and `to_code` (of the one before), a row for every pair that shares
goods. Other columns are ignored, and so are the rows 99, 9999 and 999999, with which UN trade statistics say
"not specified".

The codes are facts of the HS Convention, as UN Comtrade's classification lists and the correlation tables of
the UN Statistics Division give them. A new edition is one file made by this script, and one line in
src/hs/edition.c.
"""
import collections
import csv
import sys


def column(path, *names):
    with open(path, encoding="utf-8-sig", newline="") as f:
        return [tuple(row[n].strip() for n in names) for row in csv.DictReader(f, delimiter="\t")]


def subheadings(path):
    """The 6-digit codes. Headings and chapters are their beginnings, which is checked."""
    codes = {c for (c,) in column(path, "code") if not c.startswith("99")}
    strange = [c for c in codes if not (c.isascii() and c.isdigit()) or len(c) not in (2, 4, 6)]
    six = {c for c in codes if len(c) == 6}
    for n in 2, 4:
        strange += {c for c in codes if len(c) == n} ^ {c[:n] for c in six}
    if strange:
        sys.exit(f"{path}: these are no codes, or stand alone: {sorted(strange)}")
    return six


def links(path, codes, before):
    """(older, newer) pairs, without the codes that kept both their digits and their goods."""
    pairs = {(to, from_) for from_, to in column(path, "from_code", "to_code") if from_ != "999999"}
    strange = [p for p in pairs if p[0] not in before or p[1] not in codes]
    if strange:
        sys.exit(f"{path}: of no edition: {sorted(strange)}")
    newer = collections.Counter(p[0] for p in pairs)
    older = collections.Counter(p[1] for p in pairs)
    moved = sorted(p for p in pairs if p[0] != p[1] or newer[p[0]] > 1 or older[p[1]] > 1)
    for code in sorted(before - newer.keys()):
        print(f"note: {code} has no successor", file=sys.stderr)
    for code in sorted(codes - older.keys()):
        print(f"note: {code} has no predecessor", file=sys.stderr)
    # what the pairs leave out must be what kept its digits
    silent = (before & newer.keys()) - {p[0] for p in moved}
    if not silent <= codes:
        sys.exit(f"{path}: lost: {sorted(silent - codes)}")
    return moved


def number(code):
    return str(int(code))           # C would read a leading zero as octal


def array(type_, items, width):
    print(f"(const {type_}[]) {{")
    for i in range(0, len(items), width):
        print("\t\t" + ", ".join(items[i:i + width]) + ",")
    print("\t},")


def main():
    if len(sys.argv) not in (4, 6):
        sys.exit(__doc__)
    year, until, codes = int(sys.argv[1]), int(sys.argv[2]), subheadings(sys.argv[3])
    print(f"""/*
 * HS edition {year}: its subheadings, and what became of those of the edition
 * before. Made by src/hs/tables/make_edition.py from UN Comtrade's classification
 * list and the UNSD correlation table. Do not edit.
 */
{{
	.year = {year},
	.until = {until},
	.n_codes = {len(codes)},
	.codes = """, end="")
    array("uint32_t", [number(c) for c in sorted(codes)], 10)
    if len(sys.argv) == 6:
        moved = links(sys.argv[5], codes, subheadings(sys.argv[4]))
        print(f"\t.correlated = true,\n\t.n_links = {len(moved)},\n\t.links = ", end="")
        array("HsLink", [f"{{{number(a)}, {number(b)}}}" for a, b in moved], 5)
        back = sorted(range(len(moved)), key=lambda i: (moved[i][1], moved[i][0]))
        print("\t.back = ", end="")
        array("uint16_t", [str(i) for i in back], 12)
    print("},")


main()

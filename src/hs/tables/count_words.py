#!/usr/bin/env python3
"""Counts the words of tariff texts by heading, for make_model.py.

  count_words.py CODES... HTS > src/hs/tables/model/tariff.tsv

CODES are tab-separated lists of HS codes with the columns `code` and `description`; HTS is the tariff of the
United States, with `code`, `indent` and `description`, a row a line of the tariff in its order. Written are, by
heading, how many lines say a word: figures, and no sentence.
"""
import collections
import csv
import re
import sys

from hs_words import STOP, stem, tokens

csv.field_size_limit(10**9)
# what a line says it is not
NOT = re.compile(r"\b(other than|except|excluding|excl|not including|excepting|n\.?e\.?[cs]\.?|nesoi|but not|not elsewhere|"
                 r"whether or not)\b[^;:,)]*", re.I)


def rows(path):
    with open(path, encoding="utf-8", newline="\n") as f:
        yield from csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)


def words(text):
    """The words of a line, and pairs of neighbours as a+b."""
    out = set()
    for stretch in re.split(r"[;:,()]", NOT.sub(" ; ", re.sub(r"<[^>]*>", "", text))):
        before = None
        for w in tokens(stretch):
            said = len(w) > 1 and not w.isdigit() and w not in STOP
            if said:
                out.add(stem(w))
                if before:
                    out.add(before + "+" + stem(w))
            before = stem(w) if said else None
    return out


counts = collections.defaultdict(collections.Counter)
for path in sys.argv[1:-1]:
    heading_words = set()
    for r in rows(path):
        code = r["code"]
        if len(code) == 4:
            heading_words = words(r["description"])
            for w in heading_words:
                counts[code][w] += 2
        elif len(code) == 6:
            for w in words(r["description"]) - heading_words:
                counts[code[:4]][w] += 1
heading = None
for r in rows(sys.argv[-1]):
    if len(r["code"]) >= 4:
        heading = r["code"][:4]
    elif r["indent"] == "0":
        heading = None
    if heading and heading < "9800":
        for w in words(r["description"]):
            counts[heading][w] += 2 if r["indent"] == "0" else 1
# a pair is worth its place when a heading says it twice, and few headings do
headings_of = collections.Counter(w for said in counts.values() for w in said if "+" in w)
for said in counts.values():
    for w in [w for w, n in said.items() if "+" in w and (n < 2 or headings_of[w] > 4)]:
        del said[w]
for heading in sorted(counts):
    if heading < "9800":
        print(heading, " ".join(f"{w}:{n}" for w, n in sorted(counts[heading].items())), sep="\t")

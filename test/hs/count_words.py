#!/usr/bin/env python3
"""Counts the words of tariff texts by heading, for make_model.py.

  count_words.py CODES... HTS > src/hs/model/tariff.tsv

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
    text = NOT.sub(" ", re.sub(r"<[^>]*>", "", text))
    return {stem(w) for w in tokens(text) if len(w) > 1 and not w.isdigit() and w not in STOP}


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
for heading in sorted(counts):
    if heading < "9800":
        print(heading, " ".join(f"{w}:{n}" for w, n in sorted(counts[heading].items())), sep="\t")
